--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: change_in_order(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.change_in_order() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
	perform pg_advisory_xact_lock(1667788391);
	return null;
end
$$;


--
-- Name: partition_drop(text, date); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.partition_drop(parent text, month date) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $$
declare
	name text := parent || to_char(month, '_YYYYMM');
	bytes int8;
	is_needed bool;
begin
	perform pg_advisory_xact_lock(1920295269);
	if not exists (select from pg_inherits
	        where inhrelid = to_regclass(quote_ident(name))
	          and inhparent = to_regclass(quote_ident(parent))) then
		return null;
	end if;
	if parent = 'record_chunk' then
		execute format('lock table %I in access exclusive mode', name);
		execute format('select exists (select 1 from %I'
			' where not is_summed)', name) into is_needed;
		if is_needed then
			return null;
		end if;
	end if;
	bytes := pg_total_relation_size(quote_ident(name)::regclass);
	execute format('drop table %I', name);
	return bytes;
end
$$;


--
-- Name: partition_make(text, date); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.partition_make(parent text, month date) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $_$
declare
	first date := date_trunc('month', month::timestamp)::date;
	next date := (first + interval '1 month')::date;
	name text := parent || to_char(first, '_YYYYMM');
	odd text := parent || '_odd';
	key text;
begin
	-- Not by to_regclass: it remembers that there was none, and does not
	-- see what another has made while we waited.
	if exists (select from pg_class where relname = name
	        and relnamespace = 'public'::regnamespace) then
		return false;
	end if;
	perform pg_advisory_xact_lock(1920295269);
	if exists (select from pg_class where relname = name
	        and relnamespace = 'public'::regnamespace) then
		return false;
	end if;
	select attname into strict key
	  from pg_partitioned_table p
	  join pg_attribute a on a.attrelid = p.partrelid
	       and a.attnum = p.partattrs[0]
	 where p.partrelid = quote_ident(parent)::regclass;
	execute format('create table %I (like %I including all)', name, parent);
	execute format('comment on table %I is %L', name,
		format('Part of %s: %s.', parent, to_char(first, 'YYYY-MM')));
	if to_regclass(quote_ident(odd)) is not null then
		execute format('lock table %I in access exclusive mode', odd);
		execute format('with moved as (delete from %I'
			' where %I >= $1 and %I < $2 returning *)'
			' insert into %I select * from moved',
			odd, key, key, name) using first, next;
	end if;
	execute format('alter table %I attach partition %I'
		' for values from (%L) to (%L)', parent, name, first, next);
	return true;
end
$_$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: advice_told; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.advice_told (
    domain_id integer NOT NULL,
    told_at timestamp with time zone NOT NULL,
    day date NOT NULL,
    verdict text COLLATE pg_catalog."C",
    stage text COLLATE pg_catalog."C",
    next_stage text COLLATE pg_catalog."C",
    new_senders text[] NOT NULL,
    silent_reporters text[] NOT NULL,
    newest_report bigint NOT NULL,
    newest_reports bigint NOT NULL,
    reports_gone bigint NOT NULL,
    newest_word bigint NOT NULL,
    known_changes bigint NOT NULL,
    took_ms integer NOT NULL,
    digest bytea NOT NULL,
    trouble text COLLATE pg_catalog."C",
    policies bytea NOT NULL,
    sources bytea NOT NULL,
    CONSTRAINT advice_told_verdict_check CHECK ((verdict = ANY (ARRAY['advance'::text, 'hold'::text, 'rollback'::text, 'done'::text])))
);
ALTER TABLE ONLY public.advice_told ALTER COLUMN policies SET COMPRESSION lz4;
ALTER TABLE ONLY public.advice_told ALTER COLUMN sources SET COMPRESSION lz4;


--
-- Name: change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.change (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    domain_id integer,
    subject text NOT NULL,
    details jsonb NOT NULL,
    origin text COLLATE pg_catalog."C"
);


--
-- Name: change_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: change_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.change_id_seq OWNED BY public.change.id;


--
-- Name: domain; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.domain (
    id integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: domain_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.domain_day (
    domain_id integer NOT NULL,
    day date NOT NULL,
    messages bigint NOT NULL,
    passed bigint NOT NULL,
    dkim_aligned bigint NOT NULL,
    spf_aligned bigint NOT NULL,
    quarantined bigint NOT NULL,
    rejected bigint NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    is_tidy_due boolean DEFAULT true NOT NULL
)
WITH (fillfactor='85');


--
-- Name: domain_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.domain_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: domain_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.domain_id_seq OWNED BY public.domain.id;


--
-- Name: domain_revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.domain_revision (
    domain_id integer NOT NULL,
    reports_gone bigint DEFAULT 0 NOT NULL,
    known_changes bigint DEFAULT 0 NOT NULL
);


--
-- Name: failure_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.failure_key (
    domain_id integer NOT NULL,
    key bytea NOT NULL,
    CONSTRAINT failure_key_key_check CHECK ((length(key) = 32))
);


--
-- Name: failure_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.failure_message (
    domain_id integer NOT NULL,
    failure_report_id bigint NOT NULL,
    message bytea NOT NULL
);


--
-- Name: failure_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.failure_report (
    domain_id integer NOT NULL,
    id bigint NOT NULL,
    content_sum bytea NOT NULL,
    failed_at timestamp with time zone NOT NULL,
    day date NOT NULL,
    feedback_type text COLLATE pg_catalog."C",
    auth_failure text COLLATE pg_catalog."C",
    delivery_result text COLLATE pg_catalog."C",
    user_agent text,
    version text,
    reported_domain text NOT NULL COLLATE pg_catalog."C",
    header_from text NOT NULL COLLATE pg_catalog."C",
    source_ip inet,
    source_port integer,
    incidents bigint NOT NULL,
    arrival_date timestamp with time zone,
    original_envelope_id text,
    original_mail_from text,
    original_rcpt_to text,
    reporting_mta text,
    authentication_results text,
    identity_alignment text,
    dkim_domain text,
    dkim_identity text,
    dkim_selector text,
    spf_dns text,
    message_from text,
    message_subject text,
    message_id text,
    message_date text,
    repairs integer NOT NULL,
    duplicates integer DEFAULT 0 NOT NULL,
    trust smallint NOT NULL,
    trusted_by text,
    auth_domain text COLLATE pg_catalog."C",
    arrived timestamp with time zone NOT NULL,
    arrival_day date NOT NULL,
    host text,
    channel text,
    spool_id text,
    stored_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT failure_report_content_sum_check CHECK ((length(content_sum) = 16))
);


--
-- Name: failure_report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.failure_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: failure_report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.failure_report_id_seq OWNED BY public.failure_report.id;


--
-- Name: intake; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.intake (
    id text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C",
    channel text NOT NULL COLLATE pg_catalog."C",
    client inet,
    helo text,
    mail_from text,
    rcpt_to text,
    origin text,
    name text,
    media_type text,
    size_bytes bigint NOT NULL,
    arrived timestamp with time zone NOT NULL,
    auth_domain text COLLATE pg_catalog."C",
    trust smallint NOT NULL,
    trusted_by text,
    state text NOT NULL COLLATE pg_catalog."C",
    code text COLLATE pg_catalog."C",
    reason text,
    documents integer DEFAULT 0 NOT NULL,
    tries integer DEFAULT 1 NOT NULL,
    settled_at timestamp with time zone DEFAULT now() NOT NULL,
    raw_day date,
    CONSTRAINT intake_state_check CHECK ((state = ANY (ARRAY['stored'::text, 'duplicate'::text, 'repaired'::text, 'refused'::text])))
);


--
-- Name: intake_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.intake_document (
    intake_id text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    name text,
    kind text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    code text COLLATE pg_catalog."C",
    reason text,
    domain_id integer,
    report_id bigint,
    CONSTRAINT intake_document_kind_check CHECK ((kind = ANY (ARRAY['aggregate'::text, 'failure'::text, 'tls'::text, 'other'::text]))),
    CONSTRAINT intake_document_state_check CHECK ((state = ANY (ARRAY['stored'::text, 'duplicate'::text, 'repaired'::text, 'refused'::text, 'ignored'::text])))
);


--
-- Name: intake_raw; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.intake_raw (
    day date NOT NULL,
    intake_id text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C",
    chunk integer NOT NULL,
    encoding text NOT NULL COLLATE pg_catalog."C",
    original_bytes integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT intake_raw_encoding_check CHECK ((encoding = ANY (ARRAY['none'::text, 'deflate'::text])))
)
PARTITION BY RANGE (day);
ALTER TABLE ONLY public.intake_raw ALTER COLUMN bytes SET STORAGE EXTERNAL;


--
-- Name: intake_raw_202611; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.intake_raw_202611 (
    day date NOT NULL,
    intake_id text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C",
    chunk integer NOT NULL,
    encoding text NOT NULL COLLATE pg_catalog."C",
    original_bytes integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT intake_raw_encoding_check CHECK ((encoding = ANY (ARRAY['none'::text, 'deflate'::text])))
);
ALTER TABLE ONLY public.intake_raw_202611 ALTER COLUMN bytes SET STORAGE EXTERNAL;


--
-- Name: month_folded; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.month_folded (
    domain_id integer NOT NULL,
    month date NOT NULL
);


--
-- Name: owner_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.owner_word (
    domain_id integer NOT NULL,
    id bigint NOT NULL,
    match text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    owner text NOT NULL COLLATE pg_catalog."C",
    note text,
    said_by text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    CONSTRAINT owner_word_match_check CHECK ((match = ANY (ARRAY['ip'::text, 'hostname'::text, 'dkim'::text, 'spf'::text, 'selector'::text]))),
    CONSTRAINT owner_word_owner_check CHECK ((owner = ANY (ARRAY['mine'::text, 'indirect'::text, 'not_mine'::text, 'unknown'::text])))
);


--
-- Name: owner_word_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.owner_word_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: owner_word_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.owner_word_id_seq OWNED BY public.owner_word.id;


--
-- Name: policy_told; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.policy_told (
    domain_id integer NOT NULL,
    day date NOT NULL,
    policy jsonb NOT NULL
);


--
-- Name: rebuild_month; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rebuild_month (
    domain_id integer NOT NULL,
    month date NOT NULL
);


--
-- Name: record_chunk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_chunk (
    report_id bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    arrival_day date NOT NULL,
    reporter_id integer NOT NULL,
    trust smallint NOT NULL,
    is_advised boolean NOT NULL,
    is_summed boolean NOT NULL,
    source_ip inet[] NOT NULL,
    shape_id bigint[] NOT NULL,
    message_count bigint[] NOT NULL
)
PARTITION BY RANGE (day);
ALTER TABLE ONLY public.record_chunk ALTER COLUMN source_ip SET STORAGE MAIN;
ALTER TABLE ONLY public.record_chunk ALTER COLUMN source_ip SET COMPRESSION lz4;
ALTER TABLE ONLY public.record_chunk ALTER COLUMN shape_id SET STORAGE MAIN;
ALTER TABLE ONLY public.record_chunk ALTER COLUMN shape_id SET COMPRESSION lz4;
ALTER TABLE ONLY public.record_chunk ALTER COLUMN message_count SET STORAGE MAIN;
ALTER TABLE ONLY public.record_chunk ALTER COLUMN message_count SET COMPRESSION lz4;


--
-- Name: record; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.record AS
 SELECT c.domain_id,
    c.day,
    c.report_id,
    c.reporter_id,
    c.trust,
    c.arrival_day,
    c.is_advised,
    r.source_ip,
    r.shape_id,
    r.message_count
   FROM (public.record_chunk c
     CROSS JOIN LATERAL UNNEST(c.source_ip, c.shape_id, c.message_count) r(source_ip, shape_id, message_count));


--
-- Name: record_chunk_202611; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_chunk_202611 (
    report_id bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    arrival_day date NOT NULL,
    reporter_id integer NOT NULL,
    trust smallint NOT NULL,
    is_advised boolean NOT NULL,
    is_summed boolean NOT NULL,
    source_ip inet[] NOT NULL,
    shape_id bigint[] NOT NULL,
    message_count bigint[] NOT NULL
);
ALTER TABLE ONLY public.record_chunk_202611 ALTER COLUMN source_ip SET STORAGE MAIN;
ALTER TABLE ONLY public.record_chunk_202611 ALTER COLUMN source_ip SET COMPRESSION lz4;
ALTER TABLE ONLY public.record_chunk_202611 ALTER COLUMN shape_id SET STORAGE MAIN;
ALTER TABLE ONLY public.record_chunk_202611 ALTER COLUMN shape_id SET COMPRESSION lz4;
ALTER TABLE ONLY public.record_chunk_202611 ALTER COLUMN message_count SET STORAGE MAIN;
ALTER TABLE ONLY public.record_chunk_202611 ALTER COLUMN message_count SET COMPRESSION lz4;


--
-- Name: record_chunk_odd; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_chunk_odd (
    report_id bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    arrival_day date NOT NULL,
    reporter_id integer NOT NULL,
    trust smallint NOT NULL,
    is_advised boolean NOT NULL,
    is_summed boolean NOT NULL,
    source_ip inet[] NOT NULL,
    shape_id bigint[] NOT NULL,
    message_count bigint[] NOT NULL
);
ALTER TABLE ONLY public.record_chunk_odd ALTER COLUMN source_ip SET STORAGE MAIN;
ALTER TABLE ONLY public.record_chunk_odd ALTER COLUMN shape_id SET STORAGE MAIN;
ALTER TABLE ONLY public.record_chunk_odd ALTER COLUMN message_count SET STORAGE MAIN;


--
-- Name: record_set_aside; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_set_aside (
    report_id bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    arrival_day date NOT NULL,
    reporter_id integer NOT NULL,
    trust smallint NOT NULL,
    is_advised boolean NOT NULL,
    is_summed boolean NOT NULL,
    source_ip inet[] NOT NULL,
    shape_id bigint[] NOT NULL,
    message_count bigint[] NOT NULL
)
PARTITION BY RANGE (day);
ALTER TABLE ONLY public.record_set_aside ALTER COLUMN source_ip SET STORAGE MAIN;
ALTER TABLE ONLY public.record_set_aside ALTER COLUMN source_ip SET COMPRESSION lz4;
ALTER TABLE ONLY public.record_set_aside ALTER COLUMN shape_id SET STORAGE MAIN;
ALTER TABLE ONLY public.record_set_aside ALTER COLUMN shape_id SET COMPRESSION lz4;
ALTER TABLE ONLY public.record_set_aside ALTER COLUMN message_count SET STORAGE MAIN;
ALTER TABLE ONLY public.record_set_aside ALTER COLUMN message_count SET COMPRESSION lz4;


--
-- Name: record_set_aside_202611; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_set_aside_202611 (
    report_id bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    arrival_day date NOT NULL,
    reporter_id integer NOT NULL,
    trust smallint NOT NULL,
    is_advised boolean NOT NULL,
    is_summed boolean NOT NULL,
    source_ip inet[] NOT NULL,
    shape_id bigint[] NOT NULL,
    message_count bigint[] NOT NULL
);
ALTER TABLE ONLY public.record_set_aside_202611 ALTER COLUMN source_ip SET STORAGE MAIN;
ALTER TABLE ONLY public.record_set_aside_202611 ALTER COLUMN source_ip SET COMPRESSION lz4;
ALTER TABLE ONLY public.record_set_aside_202611 ALTER COLUMN shape_id SET STORAGE MAIN;
ALTER TABLE ONLY public.record_set_aside_202611 ALTER COLUMN shape_id SET COMPRESSION lz4;
ALTER TABLE ONLY public.record_set_aside_202611 ALTER COLUMN message_count SET STORAGE MAIN;
ALTER TABLE ONLY public.record_set_aside_202611 ALTER COLUMN message_count SET COMPRESSION lz4;


--
-- Name: record_set_aside_odd; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_set_aside_odd (
    report_id bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    arrival_day date NOT NULL,
    reporter_id integer NOT NULL,
    trust smallint NOT NULL,
    is_advised boolean NOT NULL,
    is_summed boolean NOT NULL,
    source_ip inet[] NOT NULL,
    shape_id bigint[] NOT NULL,
    message_count bigint[] NOT NULL
);
ALTER TABLE ONLY public.record_set_aside_odd ALTER COLUMN source_ip SET STORAGE MAIN;
ALTER TABLE ONLY public.record_set_aside_odd ALTER COLUMN source_ip SET COMPRESSION lz4;
ALTER TABLE ONLY public.record_set_aside_odd ALTER COLUMN shape_id SET STORAGE MAIN;
ALTER TABLE ONLY public.record_set_aside_odd ALTER COLUMN shape_id SET COMPRESSION lz4;
ALTER TABLE ONLY public.record_set_aside_odd ALTER COLUMN message_count SET STORAGE MAIN;
ALTER TABLE ONLY public.record_set_aside_odd ALTER COLUMN message_count SET COMPRESSION lz4;


--
-- Name: record_shape; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_shape (
    id bigint NOT NULL,
    domain_id integer NOT NULL,
    passed boolean GENERATED ALWAYS AS ((COALESCE((dkim = 'pass'::text), false) OR COALESCE((spf = 'pass'::text), false))) STORED NOT NULL,
    header_from text NOT NULL COLLATE pg_catalog."C",
    envelope_from text COLLATE pg_catalog."C",
    envelope_to text COLLATE pg_catalog."C",
    disposition text COLLATE pg_catalog."C",
    dkim text COLLATE pg_catalog."C",
    spf text COLLATE pg_catalog."C",
    reasons jsonb,
    dkim_results jsonb,
    spf_results jsonb
);


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    id bigint NOT NULL,
    head_id bigint NOT NULL,
    begin_s bigint NOT NULL,
    end_s bigint NOT NULL,
    key_sum bigint NOT NULL,
    message_count bigint NOT NULL,
    arrived timestamp with time zone NOT NULL,
    domain_id integer NOT NULL,
    reporter_id integer NOT NULL,
    variant integer DEFAULT 1 NOT NULL,
    record_count integer NOT NULL,
    repairs integer NOT NULL,
    duplicates integer DEFAULT 0 NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    arrival_day date NOT NULL,
    trust smallint NOT NULL,
    counted boolean NOT NULL,
    is_long boolean NOT NULL,
    is_reissue boolean NOT NULL,
    report_id text NOT NULL,
    content_sum bytea,
    spool_id text,
    CONSTRAINT report_content_sum_check CHECK ((length(content_sum) = 16))
);


--
-- Name: report_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_head (
    id bigint NOT NULL,
    domain_id integer NOT NULL,
    pct smallint,
    schema text NOT NULL COLLATE pg_catalog."C",
    version text,
    org_name text NOT NULL,
    email text,
    extra_contact_info text,
    error text,
    generator text,
    p text COLLATE pg_catalog."C",
    sp text COLLATE pg_catalog."C",
    np text COLLATE pg_catalog."C",
    adkim text COLLATE pg_catalog."C",
    aspf text COLLATE pg_catalog."C",
    fo text,
    testing text COLLATE pg_catalog."C",
    discovery_method text COLLATE pg_catalog."C",
    trusted_by text,
    auth_domain text COLLATE pg_catalog."C",
    host text,
    channel text
);


--
-- Name: report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_id_seq OWNED BY public.report.id;


--
-- Name: reporter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reporter (
    id integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: reporter_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reporter_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reporter_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reporter_id_seq OWNED BY public.reporter.id;


--
-- Name: retention_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.retention_mark (
    kind text NOT NULL COLLATE pg_catalog."C",
    before_day date NOT NULL,
    marked_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT retention_mark_kind_check CHECK ((kind = ANY (ARRAY['record'::text, 'tls'::text])))
);


--
-- Name: schema_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migration (
    id integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: source_day_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source_day_sum (
    messages bigint NOT NULL,
    passed bigint NOT NULL,
    dkim_aligned bigint NOT NULL,
    spf_aligned bigint NOT NULL,
    quarantined bigint NOT NULL,
    rejected bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    source_ip inet,
    header_from text NOT NULL COLLATE pg_catalog."C"
)
WITH (fillfactor='85');


--
-- Name: source_day; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.source_day AS
 SELECT source_day_sum.domain_id,
    source_day_sum.day,
    source_day_sum.source_ip,
    source_day_sum.header_from,
    source_day_sum.messages,
    source_day_sum.passed,
    source_day_sum.dkim_aligned,
    source_day_sum.spf_aligned,
    source_day_sum.quarantined,
    source_day_sum.rejected
   FROM public.source_day_sum
UNION ALL
 SELECT c.domain_id,
    c.day,
    r.source_ip,
    s.header_from,
    r.message_count AS messages,
        CASE
            WHEN s.passed THEN r.message_count
            ELSE (0)::bigint
        END AS passed,
        CASE
            WHEN (s.dkim = 'pass'::text) THEN r.message_count
            ELSE (0)::bigint
        END AS dkim_aligned,
        CASE
            WHEN (s.spf = 'pass'::text) THEN r.message_count
            ELSE (0)::bigint
        END AS spf_aligned,
        CASE
            WHEN (s.disposition = 'quarantine'::text) THEN r.message_count
            ELSE (0)::bigint
        END AS quarantined,
        CASE
            WHEN (s.disposition = 'reject'::text) THEN r.message_count
            ELSE (0)::bigint
        END AS rejected
   FROM ((public.record_chunk c
     CROSS JOIN LATERAL UNNEST(c.source_ip, c.shape_id, c.message_count) r(source_ip, shape_id, message_count))
     JOIN public.record_shape s ON (((s.domain_id = c.domain_id) AND (s.id = r.shape_id))))
  WHERE (NOT c.is_summed);


--
-- Name: source_known; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source_known (
    domain_id integer NOT NULL,
    source_ip inet NOT NULL,
    asn bigint,
    as_name text,
    country text COLLATE pg_catalog."C",
    hostname text COLLATE pg_catalog."C",
    rdns_domain text COLLATE pg_catalog."C",
    infra text COLLATE pg_catalog."C",
    is_listed boolean DEFAULT false NOT NULL,
    spf_from date,
    spf_to date,
    looked_up date NOT NULL
);


--
-- Name: table_partition; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.table_partition AS
 SELECT (p.relname)::text AS parent,
    (c.relname)::text AS name,
    to_date("substring"((c.relname)::text, '_(\d{6})$'::text), 'YYYYMM'::text) AS month,
    pg_total_relation_size((c.oid)::regclass) AS bytes,
    (GREATEST(c.reltuples, (0)::real))::bigint AS row_estimate
   FROM ((pg_inherits i
     JOIN pg_class c ON ((c.oid = i.inhrelid)))
     JOIN pg_class p ON ((p.oid = i.inhparent)))
  WHERE ((p.relkind = 'p'::"char") AND (p.relnamespace = ('public'::regnamespace)::oid));


--
-- Name: tls_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tls_day (
    domain_id integer NOT NULL,
    day date NOT NULL,
    successful_sessions bigint NOT NULL,
    failed_sessions bigint NOT NULL
);


--
-- Name: tls_failure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tls_failure (
    domain_id integer NOT NULL,
    tls_report_id bigint NOT NULL,
    policy_number integer NOT NULL,
    result_type text NOT NULL COLLATE pg_catalog."C",
    sending_mta_ip inet,
    receiving_mx_hostname text COLLATE pg_catalog."C",
    receiving_mx_helo text,
    receiving_ip inet,
    failed_sessions bigint[] NOT NULL,
    additional_information text,
    failure_reason_code text
);


--
-- Name: tls_policy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tls_policy (
    domain_id integer NOT NULL,
    tls_report_id bigint NOT NULL,
    number integer NOT NULL,
    policy_type text NOT NULL COLLATE pg_catalog."C",
    policy_string text,
    mx_host text COLLATE pg_catalog."C",
    successful_sessions bigint[] NOT NULL,
    failed_sessions bigint[] NOT NULL
);


--
-- Name: tls_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tls_report (
    domain_id integer NOT NULL,
    id bigint NOT NULL,
    reporter_id integer NOT NULL,
    report_id text NOT NULL,
    key_sum bigint NOT NULL,
    begin_s bigint NOT NULL,
    end_s bigint NOT NULL,
    variant integer DEFAULT 1 NOT NULL,
    content_sum bytea NOT NULL,
    counted boolean NOT NULL,
    organization_name text NOT NULL,
    contact_info text,
    repairs integer NOT NULL,
    policy_count integer NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    is_long boolean NOT NULL,
    duplicates integer DEFAULT 0 NOT NULL,
    trust smallint NOT NULL,
    trusted_by text,
    auth_domain text COLLATE pg_catalog."C",
    arrived timestamp with time zone NOT NULL,
    arrival_day date NOT NULL,
    host text,
    channel text,
    spool_id text,
    stored_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT tls_report_content_sum_check CHECK ((length(content_sum) = 16))
);


--
-- Name: tls_report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.tls_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: tls_report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.tls_report_id_seq OWNED BY public.tls_report.id;


--
-- Name: v_domain_day; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_domain_day AS
 SELECT d.name AS domain,
    t.day,
    t.messages,
    t.passed,
    (t.messages - t.passed) AS failed,
    round(((t.passed)::numeric / (t.messages)::numeric), 4) AS pass_rate,
    t.dkim_aligned,
    t.spf_aligned,
    t.quarantined,
    t.rejected
   FROM (public.domain_day t
     JOIN public.domain d ON ((d.id = t.domain_id)))
  WHERE (t.messages > 0);


--
-- Name: v_failure_report; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_failure_report AS
 SELECT d.name AS domain,
    f.day,
    f.failed_at,
    f.source_ip,
    f.header_from,
    f.auth_failure,
    f.delivery_result,
    f.incidents,
    f.original_mail_from,
    f.original_rcpt_to,
    f.message_from,
    f.message_subject,
    f.message_id,
    f.dkim_domain,
    f.dkim_selector,
    f.authentication_results,
    f.reporting_mta,
        CASE f.trust
            WHEN 0 THEN 'unverified'::text
            WHEN 1 THEN 'vouched'::text
            ELSE 'verified'::text
        END AS trust,
    f.arrived
   FROM (public.failure_report f
     JOIN public.domain d ON ((d.id = f.domain_id)));


--
-- Name: v_record; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_record AS
 SELECT d.name AS domain,
    p.name AS reporter,
    r.day,
    r.source_ip,
    s.header_from,
    s.envelope_from,
    s.envelope_to,
    r.message_count AS messages,
    s.passed,
    s.disposition,
    s.dkim,
    s.spf,
    s.reasons,
    s.dkim_results,
    s.spf_results,
    t.report_id,
    t.id AS report
   FROM ((((public.record r
     JOIN public.domain d ON ((d.id = r.domain_id)))
     JOIN public.report t ON (((t.domain_id = r.domain_id) AND (t.id = r.report_id))))
     JOIN public.reporter p ON ((p.id = t.reporter_id)))
     JOIN public.record_shape s ON (((s.domain_id = r.domain_id) AND (s.id = r.shape_id))));


--
-- Name: v_report; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_report AS
 SELECT d.name AS domain,
    p.name AS reporter,
    r.id AS report,
    r.report_id,
    h.org_name,
    h.email,
    to_timestamp((r.begin_s)::double precision) AS begins,
    to_timestamp((r.end_s)::double precision) AS ends,
    r.first_day,
    r.last_day,
    h.p,
    h.sp,
    h.np,
    h.adkim,
    h.aspf,
    h.pct,
    h.fo,
    h.testing,
    r.record_count AS records,
    r.message_count AS messages,
    r.counted,
    r.is_reissue,
    r.is_long,
    r.duplicates,
        CASE r.trust
            WHEN 0 THEN 'unverified'::text
            WHEN 1 THEN 'vouched'::text
            ELSE 'verified'::text
        END AS trust,
    h.auth_domain,
    r.arrived,
    h.channel
   FROM (((public.report r
     JOIN public.report_head h ON (((h.domain_id = r.domain_id) AND (h.id = r.head_id))))
     JOIN public.domain d ON ((d.id = r.domain_id)))
     JOIN public.reporter p ON ((p.id = r.reporter_id)));


--
-- Name: v_source_day; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_source_day AS
 SELECT d.name AS domain,
    s.day,
    s.source_ip,
    COALESCE((masklen(s.source_ip) <
        CASE family(s.source_ip)
            WHEN 4 THEN 32
            ELSE 128
        END), false) AS is_network,
    s.header_from,
    (sum(s.messages))::bigint AS messages,
    (sum(s.passed))::bigint AS passed,
    (sum((s.messages - s.passed)))::bigint AS failed,
    (sum(s.dkim_aligned))::bigint AS dkim_aligned,
    (sum(s.spf_aligned))::bigint AS spf_aligned,
    (sum(s.quarantined))::bigint AS quarantined,
    (sum(s.rejected))::bigint AS rejected
   FROM (public.source_day s
     JOIN public.domain d ON ((d.id = s.domain_id)))
  GROUP BY d.name, s.day, s.source_ip, s.header_from;


--
-- Name: v_tls_day; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_tls_day AS
 SELECT d.name AS domain,
    t.day,
    t.successful_sessions AS successful,
    t.failed_sessions AS failed
   FROM (public.tls_day t
     JOIN public.domain d ON ((d.id = t.domain_id)))
  WHERE ((t.successful_sessions + t.failed_sessions) > 0);


--
-- Name: v_tls_failure; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_tls_failure AS
 SELECT d.name AS domain,
    p.name AS reporter,
    r.first_day,
    r.last_day,
    y.policy_type,
    f.result_type,
    f.sending_mta_ip,
    f.receiving_mx_hostname,
    f.receiving_ip,
    ( SELECT (sum(n.n))::bigint AS sum
           FROM unnest(f.failed_sessions) n(n)) AS failed,
    f.failure_reason_code,
    r.report_id
   FROM ((((public.tls_failure f
     JOIN public.tls_report r ON (((r.domain_id = f.domain_id) AND (r.id = f.tls_report_id))))
     JOIN public.tls_policy y ON (((y.domain_id = f.domain_id) AND (y.tls_report_id = f.tls_report_id) AND (y.number = f.policy_number))))
     JOIN public.domain d ON ((d.id = f.domain_id)))
     JOIN public.reporter p ON ((p.id = r.reporter_id)))
  WHERE r.counted;


--
-- Name: intake_raw_202611; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_raw ATTACH PARTITION public.intake_raw_202611 FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');


--
-- Name: record_chunk_202611; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_chunk ATTACH PARTITION public.record_chunk_202611 FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');


--
-- Name: record_chunk_odd; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_chunk ATTACH PARTITION public.record_chunk_odd DEFAULT;


--
-- Name: record_set_aside_202611; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_set_aside ATTACH PARTITION public.record_set_aside_202611 FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');


--
-- Name: record_set_aside_odd; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_set_aside ATTACH PARTITION public.record_set_aside_odd DEFAULT;


--
-- Name: change id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change ALTER COLUMN id SET DEFAULT nextval('public.change_id_seq'::regclass);


--
-- Name: domain id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain ALTER COLUMN id SET DEFAULT nextval('public.domain_id_seq'::regclass);


--
-- Name: failure_report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_report ALTER COLUMN id SET DEFAULT nextval('public.failure_report_id_seq'::regclass);


--
-- Name: owner_word id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_word ALTER COLUMN id SET DEFAULT nextval('public.owner_word_id_seq'::regclass);


--
-- Name: report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);


--
-- Name: reporter id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reporter ALTER COLUMN id SET DEFAULT nextval('public.reporter_id_seq'::regclass);


--
-- Name: tls_report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_report ALTER COLUMN id SET DEFAULT nextval('public.tls_report_id_seq'::regclass);


--
-- Data for Name: advice_told; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.advice_told (domain_id, told_at, day, verdict, stage, next_stage, new_senders, silent_reporters, newest_report, newest_reports, reports_gone, newest_word, known_changes, took_ms, digest, trouble, policies, sources) FROM stdin;
\.


--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.change (id, at, kind, domain_id, subject, details, origin) FROM stdin;
\.


--
-- Data for Name: domain; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain (id, name, created_at) FROM stdin;
1	example.com	2026-11-22 13:30:18.027926+00
2	example.net	2026-11-22 13:30:18.038932+00
3	example.org	2026-11-22 13:30:18.041371+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-01	68	51	13	42	0	17	2026-11-22 13:30:17.997282+00	t
1	2026-11-04	104	104	104	31	0	0	2026-11-22 13:30:17.997282+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 13:30:17.997282+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 13:30:17.997282+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 13:30:17.997282+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 13:30:17.997282+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 13:30:17.997282+00	t
2	2026-11-02	73	48	48	39	0	0	2026-11-22 13:30:17.997282+00	t
2	2026-11-05	87	87	53	34	0	0	2026-11-22 13:30:17.997282+00	t
2	2026-11-08	81	81	32	53	0	0	2026-11-22 13:30:17.997282+00	t
2	2026-11-11	70	52	52	52	0	18	2026-11-22 13:30:17.997282+00	t
2	2026-11-14	102	102	45	57	0	0	2026-11-22 13:30:17.997282+00	t
2	2026-11-17	98	55	20	35	0	43	2026-11-22 13:30:17.997282+00	t
2	2026-11-20	67	49	32	49	0	0	2026-11-22 13:30:17.997282+00	t
3	2026-11-03	66	66	52	40	0	0	2026-11-22 13:30:17.997282+00	t
3	2026-11-06	97	97	47	66	0	0	2026-11-22 13:30:17.997282+00	t
3	2026-11-09	51	51	51	16	0	0	2026-11-22 13:30:17.997282+00	t
3	2026-11-12	102	29	29	29	29	44	2026-11-22 13:30:17.997282+00	t
3	2026-11-15	100	92	92	92	8	0	2026-11-22 13:30:17.997282+00	t
3	2026-11-18	76	2	0	2	74	0	2026-11-22 13:30:17.997282+00	t
\.


--
-- Data for Name: domain_revision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_revision (domain_id, reports_gone, known_changes) FROM stdin;
1	0	0
2	0	0
3	0	0
\.


--
-- Data for Name: failure_key; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.failure_key (domain_id, key) FROM stdin;
\.


--
-- Data for Name: failure_message; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.failure_message (domain_id, failure_report_id, message) FROM stdin;
\.


--
-- Data for Name: failure_report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.failure_report (domain_id, id, content_sum, failed_at, day, feedback_type, auth_failure, delivery_result, user_agent, version, reported_domain, header_from, source_ip, source_port, incidents, arrival_date, original_envelope_id, original_mail_from, original_rcpt_to, reporting_mta, authentication_results, identity_alignment, dkim_domain, dkim_identity, dkim_selector, spf_dns, message_from, message_subject, message_id, message_date, repairs, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
\.


--
-- Data for Name: intake; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake (id, host, channel, client, helo, mail_from, rcpt_to, origin, name, media_type, size_bytes, arrived, auth_domain, trust, trusted_by, state, code, reason, documents, tries, settled_at, raw_day) FROM stdin;
660dd7a665c8e286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a6696a8286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a66be1c286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a672949286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a673fb9286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a674639286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a674b7d286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a6751fe286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a675802286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a6771b2286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1773	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a66fb87286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a6739ea286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a674307286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a6748e5286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a674eb5286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a675537286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1761	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a676d14286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a67755d286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1689	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a6778d6286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1697	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a67aca6286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
660dd7a67c283286	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 13:30:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:30:17.997282+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dd7a665c8e286	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dd7a6696a8286	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660dd7a66be1c286	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660dd7a672949286	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660dd7a673fb9286	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dd7a674639286	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660dd7a674b7d286	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660dd7a6751fe286	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660dd7a675802286	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dd7a6771b2286	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660dd7a66fb87286	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dd7a6739ea286	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dd7a674307286	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660dd7a6748e5286	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dd7a674eb5286	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dd7a675537286	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660dd7a676d14286	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660dd7a67755d286	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dd7a6778d6286	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660dd7a67aca6286	mx.example.net	1	\N	aggregate	stored	\N	\N	2	14
660dd7a67c283286	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dd7a665c8e286	mx.example.net	0	deflate	1684	\\x9d94db929b461086af4315ef30deabb814499c4f6bb90c3aac4e08490869512a17033302244e8211427afab0f63a5e3b4e2a95810b2efeeefefbeb1ed6985c8ab4bd8424d4c087342b701edf3e25308a3bb886491ee34e8ac9479a5a631f4715461a38145902fc38c22979ab01bffece727287691ef68ff734f58b770349fdbda2b840f41e5c231282a16d6e96204240921884642849a2af604e919ac84356800f288185ffe9ab093f4b3e3e02fb92fe06380e2cb20a700c270196d778466365d0629a4353a3c69b06fea90d9ada641af85b629ab22fde11fb44036b9c67050183ac21906ae04df5a6b6974484e042033fe2790d6b4f061a4d35145fbc30cccf280e20c1da973618f65b1b0ca37d7ebfb661e2b284017e49083e703c73f0391ef13246ac22b29f4258a48de02dda6640e6c41cb6b7b828a3ac71ce761a1afd2c25cd94da9b5bde544d2e31897258906e12d5183d022fbba40816b7de43effb23cb9ca2a88224b22cc7721cc7a872aff7405334d56e7fafecfd54fa6365826bd2cde306e923f01bf72526bd870b39b49526e95f260b9896075cb487a99fa1280d34207b1179a9aaa70006418183861e6836f4654451092021d00f31eafc7f6730cfe3c887a461d60dee51feaf763c586249f8261944659e95d14bb0f66a2669703f363b7088629cc204f71e7edc95776f76ea1d2babbca0b21cc37cfe14655954d577affbd3a993b813dc1b443f192d4d8d8572a27f397dbdc56e37cf4b681a7d55b995ae5c6cafb3ddd2f4a66bccc5a492d1e978e3c8ca3d5dcefbc5f2c4f328e6d62bfb749c6d92ad00696a7082f2ae60554f54bac212861e76c76824ec0fde62726a6da3637c86cded43773c1fab92725864c45b66262cedf3a8b2fc2b9b4ecec6c61d090bbdc9c6d60e41e7899d6223e067f22a3b3db744e78921e5585c4843e89a3ee30ecb691170c833846e781b18bb699ec993c1a8bb8addedf65a856a6bc41c1596a6562657fbc379751e5a538b719492bfb33347e9ceb3f872d70767788aaa92bb2151b5676ed24fd7eae9be442e631f851d89144f3cf8ee2e8ca3ac4a87cd8f6c7ade994f136b3dde55bb8ba4d72b67e2b5ca70b0548396af6267862cb85a27d673380fae61b1cbfadbb1a30c38b91f48eaf2c914cfd3c54470ada535a7a97b5e60dbbe39a2bdaaf9ad17ef8b92f471e21a492c6df6fabe9c47905886b11870d3417c7688028b797acc155d883707873104cbc4857e9d05799fa6dc633d714ba5e61c63b9750209320e6f8747455f93630923047d2545b230c2f56a7b09089bd7957e27c6886f31f350162beba8dc0ec4391dafcc94a616ae2cc7a3b5a93bf6d04157379de5adf1d6b20d223ce16c251a7d45af8b27e473f058b2c8ada6eef3722492a25a097cc276911acc64554115f1429ab2661c6fedef49c2d9685aadfaf67cbe35dceabeb867be7510d27b57dfacba726d2a376bacf07bafe6b3d819a5c655d7fffb056db769ea4f
2026-11-22	660dd7a6696a8286	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac6611ab7a34d102b4a30d4920c9e143018554125b1785407a7ad333d39e1e7bc2e170c1a10e7f667ef56756399094386d2d013975984f6986611edf9e1380e2475883248fe1630ac9679a726000d115861d26c259c20431822979af617efd5d10d547bef9843f3ed2d42ffe8d49ea1f15b804e147a642e4c4f4d7b3cd924121a3287c18aa4051740568a2a634915186994f610270f0fc061164c9e727665da6bf31a2c8ccb32b23f2a2c208ed4e9bef082ac3f2cda2a941c3d661de8e5141ffcb49082c084d6db20ef38fa434b52efd330c488771609e61c2585913937698b7cacdf19bba7e820881b8c3bccff92da435b63a34d5b8f7cac00bcfef258d731620b0f3159d17bea3f37ce7cbff863e8345018ef03519f349147d4516795f0c80af053c783e019c3682f77636a967e359bfe5425ca0ac21161e1b07cc2c254d675a9b5bde544dca98a01c60c225a886e113e367651a027ceb3e747f5caa24c85a5bd1445592655d96245def761f688aa65aad1f95dd9f4aff5e99c09a7079dc58f9c4040d7d0149f7a124514b6b92fe0589415a4410b7fa699085283d7618d5474daf68aa9732e078c4f0d8b8c73453f9da1a54308010109c60f8f8ffc9409ec72800a4f18c3bde51feaf383e28a0227d9758a8c8b302bd0677bec1248ddd4f4dff2314c31424b0fbf07e003ebc9ba30f82aab765555578fecb5651dabaae7ff836378f75123f1eef8d3d3f692b4d8da462dcfbbacc1e2bb8a2a4829961e8f2ad40ed73785819a5079696f802f9913fdf8d6ee34bba9f8cf617d8ee69d72094b5a96eda1e5ee6db1d4dc9e5fe7e60fdbd896bdd1d7a95e32d62b7b8d69351050de574b38103ec20e0da5863af7b35127bc7a93319d591315f95be6d07de7c3b267d771df0739ac2626d4adbcdc1196c02b9af6f56c96875bcdbe66978aaaaa149cedb028783baaaeb382bf8ccc5b2a967ed9db1d1aa17bbb81e3dd9d54f2c5af538c7a1a9fcbc0a6d2e8cc2587095c571ec0c84723501e68b17718970db8ea2792fddf485dd941f2f82853b99d8f71ad6f1326323e415bb9ebb465610d5be3dd8d3d4d6b8dec69b4c2f2fd3c1e94c8838c9fc53b81ff625b4a8b64b5b524dc14e3c76c316c95471c34c810881096267435c16ce6abc1991bd660d9cd89fd1d46abe3a5443212453953bc9d8cb1c1325593ff4ad49cf5a4907a91fa4d3436202cb30d61382fbc9e68a8028ec67d2514d919c05ca6eba9f72b97543cd930423b09da9d928da79e7e052c71bcfb7fb672930f070e6f465c71cedcebbe96c408e87aa92ab9b560e63148315f644fe7ab1f9b8cf9db73d359a89cda5c9774835ee3abb0a6c05ee8b73ed2cfb2fd36d62acb3d4e4e3f65d2be5dab577897118ba6ca42e2f9c31c4712f5096e5bc3772869bfcdab632014cae6b9a120f6abdf32e24cecfea5ab4f3dba90a14c352f6bb6b1a2eb09a58e9bc32f3e5f96ef887ca2a48da80cc0fe2fd9cbeb89148ae83b9b2cdd2f12e5ff469ea2e6ae3e5a82dafa5ad7aced9a4984d43cb615dd6c7d25d5db3751acfb41ed1f1d1e37adcedea8e597ba8e0e5f24ac29053b99013f7d509f6f4da5bd0d429d3a421c79bae5654c7281835d7a2fbdf1f84568ba6fe04
2026-11-22	660dd7a66be1c286	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b0c40e821e4db410086db47624e1f0a1808246cdd6505ae0e95d3d33ede9b1271c0e271c38fc99f9d59f59ac113e57796709f1930e3ee54585cab479c8609276d10d66658aba39c29f696a8d02945c50a883a82a3210a409caf17b0df8f5775e50bb1c79f83f3ed2d42f7e03b2db8f8aea0cc38fe09ae027606d9ced12242150142e0c55a8283ee203a1a790cca8a8c0a7308355f0f0061114d9e77bb039e7bf0141008fc505089ca0005ed4454ee755c07024686a44d874f0768cbac8eb6e925f609a8434b52d74f08fa234b539fb2714601dac515954189805397dae83b7ce451593be7e96608c2a1dbcaff92da53331759a22eebd3270c2c37b0971ce8418e95fd139fe3b3ac7e95fde377407d5358cd16b31f08987b2a8062a3145546118490f4fb0ca89e0bd9da4b43371ac8e8baa3a290831df250e0c8b1c93c974b64d49ba66e7142725ac309b253714de03bf38e721ac9afe5dffc7e0655ed10459e444515034595505b1dfbfa3299aea747e54f67f2afd7b678c6e982d5362e53d08087d8d70ffee8ca34e8f14fd0bb282791da1aa63e541112679ac03d54ff06bd7410e601c572826ee01b295afa3496a003186c1130abbff9f0c96659a041013cfd8b84dca7fc5f1618d14e9bbc44ceab2a893d764fd1b4c46ecbe27f38f9214e53043fdbbf70bf0e1dd1e7de0554d5414896cc9974f55e6444dfbf06d6fbab72cedc62db1e72763a5a9b1544f065f6338607877bb677d67d068321f580b74151a71bec14e7a0c61602c849e6a4be568ca4dd38d67d6d552148b86cb37da44b04d23a6297b6ecac7e5d28c16db532d1812b22b279cf49e60165dbcb69d7bfc824bdd25f4cf5a2eaa3283f29e886e83ed8b3176d7295c0ee2a932d25e9aab7b7ca129615718f3ec369fddea5dcef0c87e113255d89e965cc32e8cb331f6168353b8b6f756c4cb97f454da4db6bbdad7d4c403d8b8b598b2a3dbbe667bdc900cbf5eb51b3f4ee598c7d8f0b5b0f5a2b9e1ed8ccd6d347891fcabbae39883221466940fb6cf176fd8fac876392d5555df3678519887cde39473196b432e8469fb56621a1b73b656f80937b94e27867329956059e76836ad2c2f3e58839e60a361e55e0ca6c54acc0887f9702f244131520c168530e50eb3a4e1c90f46bcb9de38dd7b966bac9ca070674a5b6d92fd753ae527139bc3927ad49235a70dd597345d21a3cd1eafe6504b656bb7e1b60ae339ac635b172b7cbed254c67bc59ee72ba6309508b1ebc5444bc7eeadbd54663b5adc56b3b8b95cc6080ec6d09e575870afd0c9f7f969b11cb9fe6602ab5171582fb69674360634b57a3a4d4f81542accf9383a58abedb6878e2b75614b46e9a3a0adf9f1fe91dde1de292f1bf6b927b5d1dc6db659a231bbf3cc6bb55a9be4ce8909d7f39ca6a2192784cc993f2c9be94a6ef6bd656fc5cad57024b34e783c783d1848cc6af458cda47a7d0dc866f6fbfffd52763a34f527
2026-11-22	660dd7a672949286	mx.example.net	0	deflate	1758	\\x9d54c992a346103d9b08fea1a64f9e90d5625fd4d3132384a49610da006d0e1f0a2810884d506cfa7ad3b378168f1d0e271ceaf032f3bd9759b543b8cc93fe06e2cb10bc4bd21c6551fb218641f4881a1867117a4c107e4f123be4a0a042ee1078791a03270a5082bfc5805f7fa719f191ea3efa8fb724f18bdd82b8f91e9197d07d0bea005fc0c4d0cd0d085c200894eb8a50101999931949e832bd3407efdc18e6ce872f249c347eff048c32f90d300c58a51560284600343b64a9212d821ed505494c3b6e43f04f3248c24c87e06f8549c228ed1039780876284b730cd4b4732019822fdd3b0bbade761c608cf221f8d19ecf69fdb93a2489cec5572e14f733175588d1f0930c8afe2a83a2861fff2f32745414d047af05c13b5ee0250e393c644416d21cfa708179d201beb5b61b903ed727fd3dca8b20ed98d38f9d1be334c1dd94fa669b755de332c24106733c888306b94fc04ecbc48579fbfcf0fc7dd022234abc4cb13c2b739d1259a09f9f1f488224fafdef91cf3f85fed819a3060fb2a8b3f409381dfb02e1e787127b7da92bfa17c91c268587f2fe2471523748fc2110ed00bf761d2500fa7e8efcce3dd06de8eb888202408ca17341eee3ff6706b32c0a1c883bcf06fe3dc8fe958e0d0b24705f216a50646911bc260f3f93893bbb9fba1df08208253046cf0f3feeca9b6f76ea0d2dcaacc40a12457d3cca0c4bcbf29bcffbf3d8c4d1a37fef2cfac96849e2852be6a34f311ef5e8bd79dc405d19cb525b9cc47c5627a6395a4ed24a840c2b97cd2e57f769313eac168b4d2d8a25632ff971898c83b6f31892d8b2a2288734af8e079569b26e3ad868c2c62a4c04ef1aca0d43b358418e3df62e79d35c3f6ed28966d982e68428e2e45b75165853e30e9743945cbac762bd3aeea77c56f1daca59efd55de03b4aa4ac635d9d294a03396ab93b298aa1e82f4a39612ebbd3466a449cda73d63c52cb7d3de7a37a7ed28e0aeede8322e425919f4f38793a39d5a343af5dd7d7e8be29e54118c275a253aa5a1c95b1cd84638de12ce9d8203ead248659acdd993eb5f4b257e9f7d65dc65792b0ce5b75cdca94dfdcdcb16e37f97104ab732fae27e2949342b3c2b6750b6b0b270c8e5c39d849d6d692a82a1e71f4e4454b66a5306ab6e309a60f1e49b895ec1b3bb8aac7f5cb463a59bec299e360ecabbd6d4c4bea6ca27597cf986ed40bd3e4e789b4d6b7ac85e4544a0e4b4e9332930a311586b7b5b79a754a29363782d6e2ddab64f6ce8bb83c2fe46b638589959ab050bd76d19c4253f35ff00e0b4622aad199a38f697e8dae1e2d285e22e595e60a4bea9074335d1dbd68cf2de5cb6c27a3d6da29b495217fe6a6625998a74320ddce7cb46cdbe65c58d6855a4982bbe214379d178c3d2a5faa1ba3be34a1e7ba6e4812e161cf9af77ae150b53ff7ef4bb54878ba721a43be29ab8692ebb23527e6f8e66e0dbd88e8f69cae9b01bbe58eeed24e0ebb459987177b607b6c20072421ca6b4cdfddc14033065734cda83654a68323dba6e2a6c762fa8444b1954ed52a1b488ab1113839bc2af568f4dfaf7abf4f127f02
2026-11-22	660dd7a673fb9286	mx.example.net	0	deflate	1694	\\x9d935b93a2461886af4315ffa177aeb26594069483b3a6064f78021c75d431958b161a6ce424340ef8ebd393ddcdbac9562a95868bbe78fbfb9e7ebfb757989679d25c227aea824f499ae32caa9f6244a216ae509c45b89560fa2bcfadb08bc9157b5de0e7690cdc88e084de6bc0cfbf8992da82ec137fffc8733f1d6b1057df2bf212791fc11ba127305a5b9b25201e5014e8792a5254d93fea92a6b0937e9a834f5e8c72f7e92b849bc6bf3e827599fc022409d8e91548505280287765d81555d0806cf1dc98b175c1d76b146952b448724511f1786e9376c13f8af2dcba3c86d8a55db0c2599a53304cd9ed932eb8ebccfa1e634229cebbe0bee69723cde9b0cb73ccbd7706a83cdd4b9873434471f7333a14bfa143d8fdf3ff8a6ee1a240017e2f063e491d4f913c8464ec6b1ed4bca713ca1326b8b79395b6a6d6a8b9c5794152462cb698038334a16c32cd4d9db1ae71195192a19c0a31a9b0f7088e69997828af7b0fbdef97a2891aecb061c86d516f2b6d51957bbd079ee3b966f37b65ef87d2bf77a6b8a24216312b1f81cbe80b4c7b0f25f59b1a2bfa17648e92c2c7797394b8a94792a00bd423a1ef5d8d04a020c871c0dc032c95efa32105409422f784bdd6ff27435916111751e69910dc48f6af38475460a5fd4d3224459616e4fd70f70b4cccec7e64f3f749841314e3dec37d003edce5e883a8ea6d087505c2cf5bbda3ebfa872fb9695571d40a6ecc9e1f8c95e726ed626a7c5e034313b79b9d70b48c5aef88eec8f19fa55a4637fbdc3978c8ed3b92a69aedcc9ac1195d1f86055dca725a43b586ee221b0526cfdda6deeb6cbe9fe84250f4671dac48176585f116be366eb36996bce89bf57874b94e242cf8b22c1459a06bcff10bb1b6f3da749d37b1e3ecdaa66d6c080b5d156e3be12b4c5703ab6d2e7c8722b212f4fef185bd3c4cec4be336d4d1f17942493110cfb3edbe5f287b55d435716d6f8781b1b057261a6fdf267b7fc973b2674a5779178859a0a61e1e5dadb938cd8eb2b4a99d422d5febe9ab950e3a03e75aa2c32a16d355f82a4463292d105a17b12c2f50bebe9e6def022d9e2b3ccbddc368773a8ca0bd334793694876dede359e8bc5c85676be47f4b7c3cc0d5da3e8df1a257a1eefecf096e1c9eba2118aa583c6b3b5e3a4f4665d79ceb311dcc4f372311242677cde5db46d3dc7ee88bae5d09e8b259ea48bc5bc32cd17b24130bacea0dd416a75714ed630f2a1a52f6baa39abc3d99ebe076f625e4f07c832a578f3c8902fd106fafbe78d2ccda2858322ebb6df379c7918a8674f8ccd617a1eca101ff5793e182e2f336ae7d15016913d5109f36d99c924340f9d7c6c485562fae77950058671437d6920ac4dd75857b3d14553d360e3f6ab46708a46b888f150dae1f69ea8d8dd4b78ef25e299a821cff591e22321d85e97edbd9d08bbf66640ebaa728a703d4f6f6b25d4854abf211dda82a19917b97115245d234e2dc8ba688871290bcb7aa5999ba5b5e639d77059767bbdfffe6c9b4d9efb03
2026-11-22	660dd7a674639286	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e9025b16f3d9a1849a0460bad0d09b51c3e1450a012ab8a42dbd79b9ec5b378ec70f8c1a10ef92af3e54b58215a93bcbd80f460807779415099de3e6410a71d74855999a24e8ee87b9659a100e1330a0d10912203418a514ebfc5805f7fe705b5c3350fffc75b96f9c5bf81ecfa3d82d4307c0b2e981e80b576dc05c02150142e0c55a8a89222ea82a6349d5141c0bb308324f8f045445064ef1fc1bace7f0382009e8b3310384101bc68889cc1aba0c535c532a3469b01fe690c96710b03fced629659d7fe1105d4002b54168402b3681cc80df085bd2071c3ed679852440cf0a33d9fdbda63d36099c6c5572d9cf633174d4891f1690c8eff3a06c7191fdf2f6338a8aa608c5e2f04efa40045bce6eb5ac0219153c40f0748f206f0adb5cd829cb163b5b78854b86894f39dc68d6191d3664b6df75636ac599d525c4242bb19bea2f011f8459d8790dc7a0fbdef4b96545e12559d93145e976551d2845eef816558a6ddfe1ed9fb29f447668aaeb45ba68da58f2068d45788f61e6a1ab5b5e6d2bf4412985711226d2b0f8a10e7b101541fd357d67e0e601c131437ee8126a1af2bc2158094c2e080c2ceff5706cb32c501a48d67ddf88ecb7f95e3c30a29d2578889abb2a8f06bb3f1594cd6d8fdd86420c229ca61867a0f3f66e5cd37997ac3abbac46b82c4711f8f82a2a9bafee6737e3ad72cedc4f7c6a29fac96656ca91af73fd5b0dfda6e5daf757406435de643ab5e77b3b15c2fe19cd4a52f523f428e3d88d72761e0d324f723553f0e9fb3640d3d019ebc2dcba4f1c249f5ae935d82a15f76e19e94b6a2acbc67d5497016badba95797cf04dd6db55b9f5bde5d50e5c113b1205e4c0717c93bfab0059f9f66ebfc386099654869b159cfba737942a7fe40d9688727c1b49da7c1ac0f252ef76e28ba2cf3cbc9e236351e9851b2f246fbe08aec2991dd16598e4ec762b3854915b2cc33c15b8ca319efde279c9804fd6b85e329395d5a09de29b2c78f4bed651adac272131557ba5f1c5026dcddb5ea0e39eeb89e48b5935cc797cbe180c72ca3244f82d81ffbe6c09cf333cecfb3e1982693f85038beefcefae944ca5f0239e6167c7abba4b4d0d71e4acffafa29e4f75c5595f351995bdb6b3a5ced1bdf1c6577b0b7ce729aa8f22ef3faabba4a9651bd0a9d95143414a779a80f5dfe65efbbc3c5d23adac3b9741476cba95d5fd17d5259d4e20b2d9ff22bc4327c394305316f0bd7872fa3912feea6a3e34d523cfd2adbf94b3125ebf368af67f15ee4adbd188d56fb90170f6266731be530c9b70e3dc4ca6e9792da6afe6a636e6e9a7d5b8da33ceca7e7fe50995859d72cfa6e30bf2d4e95631d15624eb556be5f227eb7dfe8de34c8d08ae618d7fe442a1ddeee5e16b02b7b2c53bbfa4081dab2e58bca3936b5642697f63022b09c9ff9d64c1dbdecdca8551fbb95664534b0ef63b97bab92682cd93b89bfd84d547bfffd436db759e64f
2026-11-22	660dd7a674b7d286	mx.example.net	0	deflate	1788	\\x9d945b93a25610c79f4315df819da76c19e5700767676b10f186175464d4541e100e178503c201c14f1f6677273b9b6ca5526978e0e1dfddbffe77171b88cb1c754d07877dea134a7398c5cd73e244710fd64e92c5b08720fe4c121be8c2a8825e9ff2f334a1dc388208bfd750bffeceb0520fb40ff3c74792f8e5d45049fda3222f1def23758b7048e9db85655291478922f03cc91125fe2479ac2cb6997e9a539fbcc4c9dde73708374d3e3f52db12fd46b12cb54c2b8a05ac48315c9f037d46a23aa00d9218b56c7dea6d8c2245452f429513471e4958699ffa475192d896a73374719fdac02ccd31354cdbe9519f7aebdc8edff63d2511c630ef53ef6b7e4be94e877d9268dd7b6560c0f37b49ebdcd0c1b0ff151d30dfd101e87f79dfd017b0289c00be16a33e711e0b0449e6454f6480c388cfa193a356f0deceb6f462bad0bb36cc8b286d89995eeb809622dc6ea66b3559db3529631c654e8ee924aaa1f7489dd212794ede3c3d3cfd183c90148e151520024916199e63b8a7a7079220896ef747e5d34fa57fef8c618de92c6ead7ca4dc96be80f8e9a1c47e576e8bfe05993ba8f061ded5919b7a110afa94748af06b5715514e10e43068dda3daab7c5d4d54500ec68e1b42aff7ffc99c2c8b23d7c1ad6774708fb27fc539390514f9ef926154646911bd26f7bfc124addd8fedfefd2886c849e0d3c3fb03f8f0ee8e3e3092c27382c002f0e593e71941513e7cbb9b5e9dc4bde0dedaf393b592c4842fa6ead7d05499b1adbde92c069a2237853c99a4f320d88e794d302c81cb4ac81da7e28db92ea3ed269b86b4599673b7de6ff5caf2a2a34b12ac4a67928795eb5d974ddb8b8bcb04c5dee44e27c14dd260ea362b7b5f481227294a85aac2a475389a86cdd49f31eb023288f6f28c598dd2ddebba5c63de1807db92ece5513bfa3eb75918e11da433500768bd58e57b3dbcded5a971980787e5ad01e24ca32f76b531e28b7c19ed94c46c9897c09466aa4e12f9747d2dad23a8945a91b3b5779d04839745cd003d6b4cc7f29d49584bb36062a4ec51e7b259a362d748a6023a007f9699d2f4385eea3b15b3f4a0dd9c39cb17c7783bf6c71ab2059882431c4c46f22c5326d251b58af1b0d99993636e39a8d9bf9cf28d83642d2cae210ef37341efbcf4323c1f46d77a104c49a2b40fb6276b91eace4f297a39f9920a8629a7ce55df675fb6aa14de9aa9a19a99b6dfdf86a995998630ddd9ecf034b62fd68daf0d90328c252c2efb1b49c4c2465aae90bb5aa44221ee9d0c1d8463913563cca7f1a19a2c675cb259edd6a172dfadaa613d1a45a03ceb81619b9639decf9bcdb55ae78bcbc567da331e2cf34eee6b40e7f4dd7dbd8d3859d4aadde632b78a78b7f66c6379a537585fc6c531b2cfa1e51e9893798f4e1dee02ed28b894d85d21d619206fb72109cf0ee32162bc414e23ae44b27e752d965dcde069c1a2ec94f2baa6b33e143d204e5c7579b322aebe4623e36670772d495dc18a251cfad200ef6392b8d57b7bc3cbdcb5946e03c9962d1f6aa8f2b24619d14547e4b6156f32137108e663617f3b2b599df9aa29c67566d6a3034052078715db19f874b92509ba539c8f98dd23d3eba8497def30481edc54f5bfff14ba5d92f813
2026-11-22	660dd7a6751fe286	mx.example.net	0	deflate	1668	\\x9d93d9929b461486af4315efd09eabb888c42681c4582eb369b4a17db4a572d140835a62133408e9e9d333b6e3b1e3a45269a08a8bb3fce73b7f2f1129f3a43187e4a8810f499aa32cba7d8a218e9aa8867116a16682c8479659220fe10af91a08f234065e845142dec6805f7f1725b529d047fce33dcbfce2de405c7f1f9197d07f0fae981c81bd72d673807da02882efab5051db6280a48e42338334071ffc18e6dea7af22bc34fef8085665f21b9024304d2b20099202445993054d540127d0c3327daa4d03ff3406cbac530dfcad30cbac4af7843ca28125cad29c002ba504120dbce94e7bbb312604e51af811cf97b4c6d0d25886527cd1224a3fa3684182b4cf6308e2b73104417b7dbf8ee1a0a280217a29083e488adf862a94a5b6e2a9adc0fb7484794203dea2a50b72868eddd8a0bcc029552e36290d334d08dd52637dcb68d7b88c08ce604ef818d7c87f046e5a263ecc6fbd87def74790d58ed4a143b49436ed2a2ab2d2eb3db00ccb341adf47f67e1afa6367826ac2671145fa083caabe40a4f75092a0d1a145ff1299c3a40850deb0132ff571126a40753179e9aa270086618e424a0f5087beac0817001202bd23f29bff5f19ccb2087b9050667c78c7d9bfca71618194d6b7100b17595ae09764ed8b9898e27ea41e0870841218a3dec38f5e79f7c653ef44b5db6abf927efd55c496dcedbefbe29f661d47cdf04e11fd64b52c33681543fdf331754edcac7733d731cc2e27faad60dc3def3d4f74ea328a7877bb95497ce81f8be9f368354276ccabaddc1926fe6c7446523bbab24c3897511014f6752a5a07ee30b0fab68ad462e14ee27daa887ecac99c5f0dba52db9b4b9dad9fd84f1369563f072bfed8378bac3fc7e7856d558b4b4a6ff07a9c2d57cfd175bfe91e4438e8f0635d71658bdb6ccf16ef9c1d69d437b667746857fdf5e68867a95763fda42a5967ac9c77875174c3e5d15207bab51bb0cc186335bbb654f9a9841d69d6ae702c453ae910dd82879351d5836c1391d5d89f59c925b8f60725e7e4c74e2e739c730a03275fd6d37df92cac9040b55d4e03b8b0767299390667621de72d5f9c5fedb5aa13bdf2562dbc5aeb93f6ecb95cb40bc192e762358346299add855af6b96785cf167b65db9d8cf639cb907869e6a3d3de1eb513a3bb2a891097d38e3180ded8584a1b45cfea5a991d7dd14cee4f737d20e6eba557178e3dbd18d5b13f354e838b5edfb902ef039631c8622a5d96ee7aef9d27bc34ac93b8904a53b9d10d94a5a95f8afe7584544f0f28a0325fa78b748fda730cd15036f7596a8ec3891366a6b33ad39d6e4ed898dd92e432e5caedd27992d0aebecc6058f547d7ddb48aeef3bbadc2e28cd561780ec9d6bdb4ae9531e26f8135df11fbb0be5f827287b6bcb0ddd249b9fac999a70efd94ddb60fab093fe6affc889fc5fc2c28a608256e12a7036ac9de7fbf908d06cbfc09
2026-11-22	660dd7a675802286	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc4167dd1a15504641c60b5e5279e0d2602b379b46c1bf7e99ec4e7636d94aa5d2f0c0c377cef9f5773e969094386ddb2e39f6c1a734c3308feba7c4457107566e92c7b09342f299a696d087e80a833e087196003f463025ef35e0d7df594eee30cdc3fef191a67ef16a90543f2a70e9061fc10d9123d056e6da06280092c40481ec4ab2a8301ca7484d659861f029485cec3fbd41f859f2f911accaf437c071c0caae80633809b07c9f67faac0c5a4c73684a6fd8fae0ed1a4596161d945edd180534b5cefae01f4d696a557a27e8933e58c23cc304a85973fbb40fde2667386ae67a092204e23e78dff35b49db50fb34d5b8f7cac00a4fef258d73aa4b60ff2b3ac37e476798fe9fef1bba098bc28de06b33f0890dd8a0170a6c4f14c35014dca7a38bd346f0decea6b569985adb81b8405943cc761a07c6594a9acdb4d775de4c4dca98a0dcc5a49ba00a068fc0cbca3470713d7818fc781889e539b1c7884c4f10388e1725713078a0299a6ab77f540e7e2afdfb64022bd2cde3c6ca47e037f40524838792846da569fa172476d32284b8ada57e16a034ea03d943e475ea30056e14611835ee812695afab4105700971fd230c3aff9fcccdf318f92e693ceb467794ff2b8ee7165012be4b5454e459815e8bfbdf6092c6eec766ff218a61ea2670f0f03e001fdee5e8032bf70499611486f9faa9c86caff7e15b6e3a551277a27b63cf4fd64a5353a130865fcf78d8621d7b677be6f01e74574499e2dc89f5191f1f394d0a56f23d61d3e9861d5948d9d487d926e9dee5978bebd7a36e1540b4a12974db3f1b4634b5d51b1c85d0c607b96486417c0fb8a2b6e707dde018b29e79652fb9a63da515634bb6336d5238c2bce5aba34c365b0e62279b7d91d1d44247ddcbbecace3b855f48ba63874cb44d7db9bbd5ada1bdf747935a6748b5af4960ef6e966e8a9b5534dbed870e76f8c59ad1edc5da5bf5aacc7aded314dc6adc717e9f9cd633653bbea7e87ebb2a55b5df461a133859a92b4ebddaee8cd1fdb0386c8322b59c991d6fcb2d573884a05d415681101e0da22e139aaa8ce8c61c2f46eb3c61f9a1351f65a728c1bc172ad38a17b968156b87d1622f8c345f95264c7d335303c9b2c75f54de85daf37d63b9eb8a155a4250d39407fdd82970b58fe324154ad3c7a69e7b8af662e1c5d296e3518c6a35a95f46245aca07c91a17c244dfa4657608ab7159e58b916e94c52a7b16e70a4dd92b873b15274e76cf2edac293345eb351af752491842b72e5e0743e3502842e961e72aabf18aa64acb3bcef1c4535e7ccfd020b97cd796c9931b669ea85d10a3512ce4763ea0b4675d829705319133edc955ab90be070539d162de9a0fa97d6ecaa5969283ad795b8bbdc63b8b18febee45be25acbe8f8f7e9390f9b5b7146c4df76bf1fed20b2fc954ad79e964a2a0eac6f65953e6d894edb3bd08cf73d91bcb72fc326de239f8ef3f66bb4d535f00
2026-11-22	660dd7a6771b2286	mx.example.net	0	deflate	1773	\\x9d945993a24810c79f9708be03d34f3be1da0262a1f6383188b7208a608b1bfb50407128574321c7a7dfea39768e9dddd8d8840722c8cafce72fffa0235ce649770f713066de25698eb2a8f910c3307a44358cb3083d2608bfa7291d3928bc2377cc78791a334e14a2047f9bc3fcfa3bc78b8f2cb9b83fded2d42f76c3c4f5f7197909ddb74c15e280991f5563cf842e0300ebba2204a2c8d93c3f04e4a497e6cc3b3786b9f3e18b08278ddf3f31c732f98de1796697de199ee501c3f5c77d76cc894c872541530ba26dccfcd3183465a463e66f8569ea58da57e4e031a3a32ccd31334b098164cc7ce94e1090de761c628cf231f3239ecfc7baebd998a608c5572d1cf819c519c468fc690c96fb3a06cb8e3fde5fc6505151401fbd1664de0d6c0e8291eb41c1b6c190ff10c03c21efbf254bf6a3aed579f784f2224c8970ee91c090d3049325758d26234de332c2610673dc8bc31ab94f8c9d96890bf366f230f93e3876240c045e0440108764a700f093c9034dd154b7fb7de6e4a7a93f76c6a8c6bd2c22449f1887a82f109e3c94d8eb0e49d1bf44e630293c9477e78993ba61e28f19d10ef16b572961a0efe7c827f01862d0d70d85050331864e80dcc7ffaf0c6659143a1013663dbf0db37f9563c30201e16bca2c2cb2b4085f0f8f3f8b8909ee2762012f8c5002633479f8d12a6fbeb1d41b4e1c0943b10f58f6e3e3683022f1e6b37d1eeb387af45b82e827aba5a99550aca54f214b1deed43c8bb63a95479da650fbfc0e84861bb49a71ec2759de566b7c8ddbe5fc161fa2e9bee799281c485c69c95349016c4953717a22d6b2d17cbd3d5f45255d8da6838ba703750ab469d237e3cb626b8fd0ecdc767afb865d2962b5d2a0e284cbd6cb3a7b9857e8c40a897c93dd679ad2162b10a8dbcd28bd158153a24d6ac8e9e11c05525c384339d81dc16d73b0025d979cebae8c9f33637deff36b36b0ad5eb330255499d3b0ca2ae539a02945b85f618755555d70a1df4a562ecc4e9992cf8dfeb573e1af837627d5c6823bc49dacf2619f78a73c153da53e1f3aeb3cada597209a73e2ee74d70f34b5f5b6d3f31900dde2b4a9b6178c6bb8ebdfbd55a58a537318b5f791656eaf658c716a3665a7cae2edfa055dcec6aeb064253a6fce9e94fa2b9917eb9aa640eb5acb142fad0d9c897cd51c568eb6d4678729b735202fbbf24919b41b29ae07b9d5de7cb4d2b6e2767f313bc665315490895a03b7b3eb56f3761a4d61b31fa9b7e634d055e8c9eb7ed3e897cbdc88166b4f3dcdf20a1c6a0b2b692dcce7e6c2e18c5dd614c3636ec25ab99c59e803637477434d4b3320917fa12b9e15e4265180d6f972996cb417dfb999f6b38c41a56e2c63b54b9ab2d4cfc0f503761b96fd7da9faab428e38d3ba3860b430754fbd0b66df1c916ad9f5843a9b0cb282a6af8f3cefc281b8cfda765d036179da5d5bc9ce2a4d65db745ae70bd7e1212e562313294dc8b7bc3353d195d7f969029c3df986cab6ba5eb291ae29696fe009aa15dd2565781b3e6f3a7a67b5016b7cd66431d803e5de5a7db1e9bd34e24b6f87c4e1d4e888c515f92b62fec97ffff4bb5d9afa13
2026-11-22	660dd7a66fb87286	mx.example.net	0	deflate	1699	\\x9d546b8f9b4614fd5c24fec328529526d466c036606f5c2d183ff0fbfda0ea8701063c5e5e86c1187e7dd96493ec365155f5c2971167ce39f7dc2bd6986649585b227aee804f6194e0d82f1e0344fc3abea320f6713dc4f40f9659631b931b763ac04da200d83ec1217d8d01bffd2988721d568ff0d70796f9c52a40707f8b4832e47c0039a167d0dfccb64b401c2049d071642449aea5c8a2225537dd28019f9c0025f6e357137614fcf1003659f83b1045308f6e4084a2048446a7013b820c385815cb0c2a6f1df0b58dcf14df1c602763996dd4013f30b3cc26b32ed8a61db0c6719450a04755046107bc92afc4ad80508a931786d7c42ff76a86de61992ac76737b0f1f883812a481d51dcf9d20914be770261e7f3fbb593194e53e4e16746f049424a157fcb96aa9c60ab293e9e511256806f16becc6866ccfab53d4e521255de857a15482f0a6935a8dab6882bd520f329895142f980dcb1f300ac280b1d9414dd77ddb7d590611b36e56aa25012da8a2440b9db7dc7322c53abbd45767f0afda732c577cac77e15ea03b02bf729a6dd7719756b4a45facd6482c2d4c549ad1fda914342af03648bd067553504c8f312ec55e9816a499f874452802845f6193bf5ffef0cc5b14f6c44abcc78af24f1bfdab1508aa5e677884ed2384ac9f3e5ce8b99a08afba15a0297f8384401fe083f76b3b486529b90f7ef7fd8885f45e1d5925527416e37e4166c42f872501ad21b3ee163576eb7ab8f2f5b56bf077edd2b59e627e36799513335d42fd55339615f88b235d37a0a57a4bd464127be2f58b961c5d73dbf0abd033acefdfe786c78e3addbe20a5920718ed6fe102e77bb11cb1099da652aa7445795db762be4f9be0de7272549664fc72de73dedcdd86ec4b6cbf362db999f797b7ddcf586d7a8a52f4733136daf4735f6546591dd2c9649d3c16132ef4f748adc0d99a1d6d22343dfb978d7489f07b6369406894572271970fcb56f36837db1d7bddd361d5876bc1c8dadf6811bac06c2bd6d4c59c6960cbc2eefb1914437e506b306b2fa8ee2a9437a08753e0cddfd60356d5eb5e9892b8ef9aa75106fad4392648705cdeff432e93fedca5e6b231aa7fccc321a34da52d3944fb3596f3dd2f623e5d45868e3ac3fbe5cfa939330b5f5b11fe0b529942b99cf0e93fb7544c72d09f3995ed264b1290aa129f8f7cdc834596615e0ede9c93929b96988ade06095ae7aa68727b5e088fc74ce85c9504fe1b0016da215a5a1df566ab8ba6a4a52ec27d719b18ba92f45b2af9a3a6cb34ce2f46046a7f0626fd647b927eae96d2272a66452c7b2fbe80ce75c74109b6a068de3f19866cb13caac74697093665b3d64bbc4dd29e6644d7a81a6b2cc707658e4fba9e0eeeee361e86da5f52018c142cde575900f07a9d02a4d69913ba474c641506cb6a6eccef4cb924fa6da8abf9f958562f2aa9cebb98859466e68a2b86c2e2fa592295b4ebe0f4b2e17cab636f56f437f7fd172b5d2fcafbf915a8d65fe06
2026-11-22	660dd7a6739ea286	mx.example.net	0	deflate	1672	\\x9d53db92a256147d0e55fcc3997eca1451eed71ea75a05f17e4107b4537938c011516ec241c5afcfe999ee4c4f32954a65c3030f6befbdf65a0b07e1bacc5a4b880f06f894e5252a92e6298571d246379816096a67087fa629070528bea0d000fb324f4190c428c3ef31e0d7df79416d73e4e1fff84853bff80d486f3f22ca1a861fc135c60760ad679b258843a0285c18aa5051451d41415348e73e2fc1a7308565f0f44622c8d3cf8f605d67bf014100f3fc02044e50002f1a2267f02a603852343520dc0cf076c615f95f2fc1a8c234b5c90df08fa134b5aefd230ab0011c54e42506664e7a3203bc6dcecb88ecf5d31863541ae0fdccd796d6c834688aa8f7c281939fde43887226c4c8f8469de3bf53e738e3ebfb467d86aa0a46e86518f824eb21e2435582be18ea82283c1d609911c07b39c9e8d96866b55c5456714e18f36da2403fcf3071a6b5690ab235ad131c17b0c46c1adf50f808fcbcce4258369d87ce8fa56a12272b82acaab22c2a8ac2cb7ca7f3405334d56afd88ecfc14faf7cd18dd305b2444ca471010f615c29d871aef5b1a19fa17c91266d51e952d2b0bf230ce2203a87e4cbca2a96e066014952822ea0192ca176be20a408c61704061fbff33834591c401c4443336bac7c5bfd2f1618514e93bc48cab22afe29766e3954c4ae47e24feefe3046530459d87f701f8f02e471f7855175fece4b8974f89e37459d73fbce6a67d4b93767427f2fcc4569a1a4ad5a8fbadfa5d867737db259cf5fabad6543bb5742b4b9eec8475a4e33dd753f69bfc84381edae3a97d3aa58dcf5e9ae3c8eacfe65c71e4494c8afa4b97696c7def31fbeef6a0a9fe4536cfc2c63b7255153be17d3074eb6270d65453622f9b8463c5f8143091e35dcf5f36fabdb2634ef7bce5f6b8e91375ae2af44f79826a67a92cef5a8f87fa692e6a90d7f5aee8e7ddddeeeccae73a1498fd969914b7f9ccdd4d6dd19177735748a4325016973dea8dd339b1e310e6ab20ffe29fb707c16d9ae97e9c6613bfb7ebbace7c32674ed0b7cefd43612e7cf378661ad39ecc54cf67dce773a428fe6ee7a4699c9b311363995c9a8ebbf1358f786b26dcd5e969308866ab7be91ceda3da3b0d9ac1b57b1d62492bba83b99a451e1a4153d464eb2e9cd6781a0802936f6ba51a7a9e559a34a589ebe7c24abde9f34cbbaced6a759d9f97ebe3d29556cfb9ca2dc451528f6683de4174ec05938d65299b062bd7eeae399c32e763129bbdfe22e8cb2c0c694a3e58b14d50bdc2db96d0194e2637ed20730219efe94aa02e04b1373879a65e4d64e90aaf96b8ba31365f702b210c6fcbe399dd49ead414846cb2a5a9d3aed0bb87c1c13a56c94d395f763a3c4544d5616a2f1a47bafa75d5b5e7a1d014c9fc9e28b7c54cf4365b8fdde2501cdcee0b3f63375270bc0dc52149fc7ddc67af8c5d358b649af5f70375e5b2897edaebc7809197acce6e5cf62e4aebf272999a17665cc9da56b18673270a484a3b9dfffe83b65a34f527
2026-11-22	660dd7a674307286	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f5f2b0618c37ae163fc10f8c0d7eacab7e186030e3e5651830f8d7974d76936c13555507be8cb8f7dc73cf3d970d224516b74c48821ef3294e329486f543047178872a18a521ba8b11f983a636c845b8445e8ff1b32462dc10a3987c1fc3fcf6a720823bbe7984bf3ed0d42f4ecd44d5db88ac80de07e68a49c08cada56d32d8636499f73c0065d069f340ecca4da69f64cc272f8299fbf04ac24da23fee19ab887f674491319292117951668476afcdf704c0b07c73686ad270eb31af6d7c86f8ca0079054dd9498ff90199a6acc2392397f4980d4a938c30a3a49120ee31afe51b0d9ae24e840941d90bc2f7c02f792d7dd4a3a946c767363c78f8814023e40812d4fbd2092f7ceb84e77b9fdfd74e9628cfe1093d23329f244512da8a083cd99780eb280f01cce226e02b852f335aeacb716b87b21c270d77e1ae116498c4a41954cbaed3a66a548404a730235c842be4dd334e52c41ecceafebbfedb2374794596785e9180dce6db5d41e1fbfd77344553add6dbc8fe4f43ff5999a08a7069d8887acfb80dfb1c91febb82f8ad6e03fa956406e3dc47596b1cbb8987e3538f010e26cf55d59881a753864e8d7a4c63d2e721e19c8184403740deddff6706d334c42e248d66dce986d37fa5e3c01cc99d6f21239ca7498e9f937b2f64a246eefbc6043e0e510c23f491ffd82ff216cc5d8cdfbfffc111bf8ac277266b6e02503a8df68d7f5e2e42577c83277cecb715a5f9f8e2b2bb2a0aef4e379afac9f8694aebe4bafae50c5556d8891d0097838122d5f91a48b95308e27010b13e7b3a1057b4b1e50c74c7f0c447330676a05b8b9cec2fe3c3c5aa57014dddf49b76ec00335fcfbba5e7ef3cdddf5b50d8e737ac1f43635b6c8e5608cbe399e5fc388037e306076a38cd91237bdb8cd417213c0bbb395e48704a537b4106b3e3fe50636172dbb7d970a0ce4ff532d1f9ab1e5cd7f9341294ddc58c4f71b95a1b79bd05d53428d8ae116ca7f341a257757abaed0f93700e0d9a12d02433ea6107ae786710a969a46750e2767b203fcde0288dc24b611d2f75158e6dde38882b1eb3fca43b67d54b30de753a87daae0cb871c2f14c2a696ab19b06d24e724831d92707d39e2e67b6bba9a45536da84eed58cf6f13e3cac1d671e26ab448783dd2881dba3afd6b298478ffbebb9a382a7db2645bcd32cbd591e9f546d6e75b6ebe9c9593d4d36c456a74dde583547d9659e4643570d06d6cccbf2c259f3842457a79ab44de36271ab32bc9ed9a8c4e3cd9215682ab5f79972db38c6cdd1ec41b24f3be569b606783e9ff9ebc89e4edc40486e1598e136803375e481ea624dfc4d6e2fa0e57128940087d65b595b67354dc5ab8b379bf356702e0f5a9674ba76351a8d08bbc5ea6cb7c532be88b7955cf357585f8be871aed4728737955ab31d7de06566942b07dda91faf55c1d1546dd5725a2e8a5a6b5fd9da5c3d2eb2d1b03445f68ce546c4a1e936c496fed3415f8393b694c717e22427db9dad8d4bc60e75f18948b5dde98aa5d8ac22e09ff851f75ca301182f94311139ce528ee07c156a4ee0540d99bc6684dd63976891cf4eaeb1b1d0cc2d1e1e35306a4776f5a87120e280dfe6ca2e4d957e527006f05d33d08e92e1b7f7b2ac5fd7cffbd1ffef3f90568ba6fe06
2026-11-22	660dd7a6748e5286	mx.example.net	0	deflate	1648	\\x9d9359939b4614859f4315ffa13d4f71291ab1486c63b94642eb488c16d09aca034b835a6253d320e0d7a7676cc772e24aa5d2f0c0c3b9f77e7dee610d498ee3e6d226270d7c8a130cd3b07a8e6c143ec2d28ed2103ec6907c66993574212aa0a7011f27117043046372af01bffece0bf223471ffe8f8f2cf38b5381a8fc518173dbfb086e889cc0d034ac25401e9024cef3645b92db0aec088a442bfd04834f5e6463f7f91b849b449f9f8099c7bf014100af4901044e90002f6a22a7f1326870f4b0cc88b269e0db356ed079bf09811961192bd1c03f9ab28c993b67e8120dac619a60020609ad8935703799ce75224408c41ab8eff9b5a4391d682c43dd7b63e0d4e77b09756e6013a87d41e7f8efe81ca7bdbfdfd00d98657600df9a814f32effbae2d710e743b9cc44bcf271bc754706f276d6d4c8d61730b7186124acc3f5207f4242674334dab4ae9d4280f094a6d4c5a112aa1f7049c248f3d1b57dd87ee8f47e974385e111541903949563a9c2274bb0f2cc332cde68fcaee4fa57f9f4c60495a6948ad7c022ea5cf20e93ee4c46f2ab4e95f90d88e331fe2e63076130fc581066407d15db14c2f067610601850f7004de5db6a50066c426cf704bdc7ff4f66a769885c9b50cf5a418dd27fc571ec0c4aedef9201cad224436fc5da579888dafd44f7efa310c67604bb0ff701f87097a30fbcacb605495138eefd53ec747855fdf035378f65143e0635b5e7276b6599493b9bf6be1cbdd7e0b795203b465f571a5566881599917469dfa64e7a85dc245d9cd6c9ccdc5a8715d28f2fd505b78a4dbab284fd58efe551487fe7fdeea65e268b3abf4d8dd75bc38bd2c66a0143ce82f36996ed5dd5e46ddb82a25936c489a89251ec2aa78843432e94e26cd1e6c3c5ba3df486623f6199f38a84276ec84d836051e6fc6c6ee18bd7380f5abab78b8ffd6beb2ae0227895e560329e1138c6d73c9edf5ae9b6ef243a1e6c16d57c7eca336549f29a650e95aa264678585c47e269549facd3fca5560b5e89af757508f135185c8f0815f82acde4a333def43a194c77ea305abc5e8aad65fb64663aadc9c248562cd377c572b35fef0e5bdb399ffbe660b3aee7759107b34def34f7c9c53888bb97191e1ecf617baa94fddd00dfa6c5d4b8391cac3bd53acd93b3bd3cd6e79a76db7b0b797c2169c37af18ffb70379a1559949b0a3f1b0a85e91803a7b799ecf6c1ca46501d1e8e5c589c8f8700be206ce941adecd484e7576ebad94c6694ad12b35773ea08c665ec1d75921acad929aa5e1506d94e8012d7d97924d297c96524b6bd8aebc1db70efaf4ffb1a73c52a6d1c9755be28db5b3e1bd28cca0131ddcd2d981e6a5446e6b5118b4674b66e73323dd7faa8d3ab75221f57f5b82daa83039c77ccdd7cdbba4ce68ea337a4f8102e1be711f24a5f1d201a42455fee7009f7b8df6e792d542847a41665bcf0b3d161e25b7ca84c681cbbfffd476c3659e64f
2026-11-22	660dd7a674eb5286	mx.example.net	0	deflate	1745	\\x9d93db8e9b481086af17897740915639786d68c0603c7134187c1c838f83edacf6a281e660733234d8f0f4db93cc24994db45a6dc34dababfffaeaafea0dc2659eb45710077de66392e6288beafb18865107dd609c45a89320fc89a636c8416185dc3ee3e569cc38518812fc630cf3ee4fc0cb1d8e7ce0aff734f59b5d33f1ed75445e42f73d730d71c08cb6c66ec5842e23499cebca5092456477f99e446e7a69ce7c7463983bf72f104e1a7fba63b665f207c3f38c99560ccff1120384bec0f581ccb438b2686a4cd8facc4b195f24be1120b7a4a95dda677e52a6a96d699f9083fbcc0665698e193d2516247de6257d9afb24b91d8718a3fc59e147e1e77bed99dea729e2e3130d00f73f011023758851ff6b251cf85e09c7f5bffc2f9518a828a08f9e14998f5d0e88b2c8295de0f438de45f701cc1312f00de16b8f8c99316a5b282fc294b0830e31444b134c1ad5ded519c91a97110e339863360e6fc8bd63ecb44c5c98d7833783d78b035d45ea093d5e20097b4006bc3218bca1299a6ab75f470e7e19facfcc18dd309b45c4d43bc621f405c2833725f6da3d22fa0d328749e1a1bc3d4a9cd40d13bfcfc876889fb2aa09037d3f473e718f2143fad4a4b06020c6d00990dbf9ff6430cba2d0819878c6fa4d98fd2b8e0d0b2489df43f4b0c8d2227cbadc7f868989dd776408bc3042098cd107eec3a02cdab070c2f0eddb9f26e2771efc30646407644514452071dcf3a6cbcbaff4c08781a228e4f079ca3ab738eaf80d4dfda2fd3435158b99fa75696a8bb7ae87053486da446e6ee3202970330fb5f8286c1fbb2d7f752847787d04f8b27930ce09aae26231baddb4e00295cfdad1a1a9e314293c06ecea3abe2acae9d1143077082265c9f13bde5b4fdc7d7ce670654b4ecf13e45691256e4f0df6a1303bd5496aea105cd3897fd3c250252e4e160ec693702d4a666acfb8791dd847639d1fb5b1d5d828f0596f639ac583556f7d30f7eb718436d2e6d2e3bcad202cd771babc7d5e4a9a00f8e5704f53f0b358f6ea66c15d5acdc4568faabbadf59a8deba6595d365ef73a9256c5c91c02bcbd785a5694526c09fcf450636dd60ac3351e4fcc896a043238e8c4377b98fa2b8d97b0508eeaeb1c5c4f865369fa6e4d182b8d8b65a3915620aaaf314e9bed129daa86d46f4a5c5a444babe18b1bb4233b57760f279a7a2c1c317ab02d7fef3c9ecca3afb228b4cf5135e7cc2e94af0fc13c95d99915cd86e7c440be658db6ba98f3c7dd79c5a1e650549a9d7781b1752dcda2a934a91ee543bdc2f6f868192277582ef51d07ed49d39a4ed797b91c2d6ac932fdb49142ddaeb474cfe6a2da6a7469b794aeb5b832e1996f4ee5e36d06686a39d417d3c51a25a6111dc613713e8a7bd21a46d71c34e93e73ba8740728ba1723e9430efcec731d6dc2d820baba7af7a75356479712c78b55f66d5d3cbf094d375cab6b8c85b78fcc8f3047679b1aa8085892f2d5a762b3fa8ec7595bbbcb614b1acb20b343adc36bdb85165363397acaf82e9bed23cd551c9b3570783fffeb4db6d9afa1b
2026-11-22	660dd7a675537286	mx.example.net	0	deflate	1761	\\x9d9459939b4610c79f4315df61bc4f711189431c92d6eb5a09d07da00b1da93c0c30025630201889e3d367d6f6c6ebc4954aa5e1812afaf8f5bf7b668dc82dc30d0b92a00b3ee1244369543dc7308c9aa884711aa12646e433cbac918bc23bf2bae09c253170a31061f2de07fcfabb28694d813ee21f1f59e617a70271f9a3477683de4750842400e666beb540e80155153c4f83aaa6282d4d6aab34f29c64e09317c3cc7d7e837093f8f323d8dcf06f4092c022b90349905420b6ba2da12b6a8013a8b1cc80b275c15b1b0572be7442504e58669b74c13f92b2cce6e6bc209774c11aa549468091d018dc056f9569fbb4ae138784a0ac0bdee7fc16d2181b5d96a1eabd3288ade7f72e54390312d4fd8a2e88dfd105a1fbe57d439fa33c873e7a4d063e41d7831dd8563a9ea34992fc1cc00cd3ffefd5a499e7e3b9d9b05196870905169b54003dc1840ea6b1ad525a34be45244c6146f8382c91f7089ce4863d98554f0f4f3f9adc563b822a2b2d45555599f6d1ea3c3d3db00ccb341a3f7a3efdd4f5ef95092a099f4654c947e052fa1c91a7871b3937da34e95f9019c4f919650d13bb891762bf0b3427a4a362991e06d0f733e453f1005dcad7c9843980844037405ef3ff93c1348d421712aa19efd761faaf380ecc912a7f7731c23c4df2f035b8fb0d26a6723fd2f19fc3086118a3a787f7f3fff06e8d3e885a47564599cafbe5531304add3f9f06d6d9a651c35fd9acaf393b1b2cc48cec7bdafa6f738d1de1e7938efeb9d7695875a701fe952b15f8c020dde7383dc92727e37cd597face58178e4b180753498690359269be4c0324abee0dadcb1b39187ad17f53af76e619bc44745c166f5428c8b1dc7f52151f8fba1c3a340e2c3b5b90b8749d49644b394c5f34b40f020488d9c5e142c7351ecf36e1405bc39b1859b6dd5f22a947bfe55ef5bc7cbd830a4ecbab2d7e1e57231a7f950f586761c20d33d278493afd715a5e56d3544c5aee00a96c956e98b7a48156ee6dcb7ed7d3ff38d0c15cbcacec797ce72b98d250b5ba47fa9278500850992ed645b1d56dc198db6703771b9e2eaef6c41d99e26f4405857b78c7a4bed3e4b87be200fd5f67ab84c2cb42eebe3ede04364ab12b91e968688bdccccc8a2136cf2dd76ad5bd5cab6c5d099e8c7519cfba27da2ba15fe28eb293a37cbae027f4450317ae3aceff881e2eb7373a1f79c4d76510e7aaf4ff4dd22c3915f2864be92ec04fba685aad66276914aa7df12c788eae64d15cf5bd7de85ab1db4a8ead18ae07431c1f38dbb95a6e81ee8875db1a824c5f74f615c58412a1413211f96939d07d757b565272321b2786dacb30c5ef506f10e8bdb84ecfd28555b9ce2e26184c6b3e91247a7c40f65e1eef07b2190f62487b93b83aa78afd4fefab6d389e4b98abb380ece49eec70ecbd4d3c1bdbae9d6cb8c134469394167b2b20cc9d915e34e8147a7636b4a6f27745c22c1bfa647743c3893de22ccbcd52c3f39f7b81e6bcb739c9458e38774a54bad0e46e5925b4b163a4ffdb26ecdda1aec1816979435da5b4badace142919696323ae638e7db7bbe12f63937d466bb13df334d5aea7ced17bdde7f3ffa8d06cbfc09
2026-11-22	660dd7a676d14286	mx.example.net	0	deflate	1735	\\x9d536b8f9b4614fd5c24fe038a54a5896bf336e08dabc5f881edc5c636c65eaa7e1860c0ac19ded8865fdfd96493ec365155f5c2971167ce3df7dcc316567591744d509d06d4a7242d601637f70844710fde00ca62d84b60f507496ca107a30bf4075450a488f2e20826d56b0cf5db9f2c27f518fcb07f7d20895fdc8642b7b788a206fe07ea1a55276ab2332c938a7caadf677c5f027da9efb30227f7f1cd202da84f3e028577ff558497a23feea85d9dfc4e711cb54a2f14c7707d8ae5073c336025aac3e0228929d636a0be8ef199e29b02e8d72461a503ea076692d8d5ee13f4aa01b585595a54d438c5162403ea557bdcdc455155c1e285e135f1cbbdee7c3c2009ece3b31a56bcff410036720c2a38f83209c37e9f8461069fdfaf9318b02c41089f19a94f92e4092c273332af88011304f727502418f04dc2971d197363d2b561514629d6cef6b0215a9a5478515dabc9705754c7559481a2a2517483fe1de5a675e283a219be1bbe2d4e162445901985e544416059856387c377244112ddee5be4f0a7d07f76aee0ada2b3189b7a4779587d09abe1bbba0aba3226fd26b2004919c0a23b49bcd48f927040496e543d7755130a84610143ec1e8543fabca4a8a4405501ef04fddeff5706b22c8e3c5061cfe8b08db27f95e38212f685ef9071546669193d5f1ebc8841d8ee3b1c82208a610210fcc87c1cd66517945e14bd7fff43227ee5d85721c32716fb2ec912c7302f0759e2dff0b11f87a2a2e08f2f29ebdd50dc0b5b92f8c9fa494217cab9faa534b5c3dad671ed1a234de9b0fe39d064cd5d055c3b71b3dced84a6b56e0eb3db6ab35acc05cda22f61a93d8d3b2043b1898eea95246af9924bc78b3453af66cbdaa2cf5849ecebbcdcec96220fd3cc43365fd166404b028df66dd051dbe568dc268e66ea6606ad9c574fe1c63bd4664e1285b100e2727ed0e7adebb0d9be31a78efde04e34d39871d3705acc37796d394ca9b7621c075a03a372656d8cab5624ebfcb138f87c6e5afb91e50506de89cb2533ebe22d9b659f8fa423e2f760a2281bd5df8ab6d22fa7fd4b1523673b46b77e3c651665eeece5e8d0b640dcd3e9b85a4e8cbdb23b6d509ae24937213ba1f33097526daace77fcd6819c2fa9e7a3665c1b79621a1b3b743cce8a91e7326b3a6e46a8dadc32bd1459312dd6c8dbce5be7881a0b18382fbb7c752e77bb73b96977ab87021d6f81ba79daa5d7a591cec407378fc77096d3395bbaaa33cd474f8560f3f15ad92bf3e5d288409c4c6ff3a778e48c18912462b0ae6da0a7e3c3f91894d6ee605c974e93d7b217eb0e574ac155d0a763d4e75bdb4cae7309356bd0c9545199b04e4794a4c795c1b6b566df6e8b9824dc6dcb6b8f673009c3eb2578eca09d741a7bda6e61cef2c5be508fd6323c85dc3a9fcd6cb1737324fa105836edcb7a23d2a6256ff8bc13d9ce623bea2c48028cf4a01cb32b5ad1b98db93caf976dc4bb8066039d7e341fa5e041bc8aab22b9484741286d913fcc393a4fd641a82b063879a7ab87d33a1cfef71fbadb2589bf01
2026-11-22	660dd7a67755d286	mx.example.net	0	deflate	1689	\\x9d935b8fa2481886af9784ff50d3573b71550e72901e274da3e209054145377b514081d89ca40a457ffdd233d33b3dbb93cd660b9222e13b3cf5be5fad11a9caac6d427254c0a72c2f5191dc9e5218271d54c3b448502743e4334dad918fe20b0a141096790afc244619791f037efd9de5a40ed33cec1f1f69ea17ef06d2fac788b282c147708dc9118c6cc331411c005164824082a2240942c0c9629319e625f814a4b0f49fde20fc3cfdfc08ec2afb0d701c58e617c0319c08585ee1198595408b69164d8d1b3605bc1de38abc2f272108139a727205fca3284dd99577423e51c01a157949c0306f723205bc75cecba8e9eba53121a854c0fb9adf52dad3a142538d7aaf0cacf4f43ea4516e080952bea233ec77748651bebc6fe806c21846e8b518f884022190d81e078390e37bfed3119659f3ffbd9a4d65636a8cda5b54e2386f80d94e23809667a431a6eddc8aa6695a25242e6049ba695ca3e01178799505b0bc0d1e063f2e4e96459667054992b87eb3f19c30183cd0144db5db3f460e7e1afaf7ce04d5a45b248d928fc06fe8312283878a846db929fa176409331ca2b23dcafc3c88b3480192173756d1949a011845258a1af1403394afcec4184042a07f4441e7ff93c1a248621f9246b36e748f8b7fc5f1204662ef7bc830c6458ee3d764e51b4cdac8fdd8d81fc609ca608a060feffdfff06e8c3eb052bfd7175fa7e4f553607a22dfef7ff836369d3a4d3ad1bd91e727b6d2d4a487a7ead7a5a9adedf6c6499ef1acc9ad1b36f8dbe5dc732216eb63115ef0f3dccd37504fc848184f93b38385554b1a6bac7b4acd8db53d4734654d76d73ed6033e7859efbd631716976278e69c1de19738b603673bde56c5e1ecdf43a97f190a57393c9887aeaa976314a3f33a6276a7d2ee7bfdf97447536e36b482c43833f6ac6bad50c6f393ad4612e322d965296bab95af5ac2a6705068ca70dd376707611e19ae1f69755926331113ecd6bc94444e71a229b877e1c89cce97eca296267bc1bd09dac453f7ea76cd6acbd68bccec6a773cf5e45c5fdafd97830e0d6fe7706e91609649999a2ca74c542d7ab371e9d0d47e343734cdd4ada56de26ab3db0dd7ea6a61567ca8ea166f6dd593e1f3bae6a8d0bb992ab93fe7cb962b419fd1f6670fa63ceb5667f6c0113cb3759a12b8745d8cd2dd78f3d272ebe1ceb0f4ad5438997cadf744dda3ea79b95cf7ace1b0951a01993bf74b3d9971d1d0cde1acce2639847521ac9d8b6e6d629a62905c6077e9b3915cc09b2d13689973bb6e1d7b0cb79b8bc42b33edb2212b3643f078e3e67ac525d79681f1cc68e517d363ce8b52afe415bef66f349521c3484f09c6e602fa2fa1b73ae5d6de12fca12cf4b4adaf6e1b7b0837b6d44a0c34f15827307470cf4cc7b26b26a77496dd02c10f57f3be996e69ea86d1453611d45b137f75b7bbdbaad7cd4d271c992969e103b96cba2183dc1566fdcd222fbab2bbe81e987957b4e7f79ed04d052d8817f38b7bb8fa6a739dd5c1e0bf5fd9769ba6fe04
2026-11-22	660dd7a6778d6286	mx.example.net	0	deflate	1697	\\x9d545d93a246147d8e55fe87de79ca9651f9101067dd1a15451c05651c10527968a0c156be84063f7e7d7a7667b36eb2954ae5c203559c7befb9e79e6e1391aa48db6b48f603f029cd0a94c7d7a704e2b8832e30c963d44911f9dc6c98c847b846c100844596003fc62825f718f0ebef2c277518fab07f7c6c367ef1ae20b9fc88282a187c04674cf660fab2daae010e8028324120415192fa81c8f5459a196605f81424b0f09fbe91f0b3e4f32378a9d2df00c7013dab01c7702260f901cf0c5809b4181acdc68c721b806f6394595a76705ac31807cdc6361b807f146d365e2aef807c320026cab3820025a3d3a70370d799f6f5124c082a06e0bee67b4a5b5306cd0655ef8d03db7fba8750e51448d0e02b7586fd4e9d61065fde6fd457a82c6184de8a814f1e0a59a1c7840c27086cc03fed6191d2fff76ad2ca2b6d356d5ba828714609b31d2ac0244b095d4c7b7bcd69d3a48a09ce6141ba09bea0e01178599506b0b80e1f863f0643a5177896e345919599be204adc70f8d06c341bedf68fc8e14fa17fef4cd08574f3982af9087ccabe4464f85091b0dda745ff2259c0b40c51d19ea67e16e0341a00c9c3e4adeb2805308a0a1451f10035e5db6670092021d0dfa3a0f3ff99c13c8fb10f09d5ac1bdd70feaf743c5822b1f71da2e032cf4afc963c78279350b91fe9fa431ca3142668f870bfff0f7736fac04ab2c0f4c41ec37cf964794e92e50fefb6e95c92b813dda83c3f596bb331ef95dae86b4c462dcbda3a2d6f359ec8d41e5323346d45bdc170beb539d6885352a1e346571ccc3b71c4bbfcae1bae1c380dd5cb2b81d5a9d9783d1ca7b7de4d160a563033752e48272891a9780a76f2524b31679a56115539a9d16d2eb7baf5ac6bcceb68fa529a58eb2ee64acda26d5c8d95cdcc6936743de36c87d39fa79b83a162e9e6be64c79d6c2176be70eadc600d6f2b2f88ad10bc9fcca2a5bd5363717763fb24367577b91f2dc71b551cc767cb5ad1732a697d8e87e548daa9b7d1895da08dee61fbb27b3eb72e6b63dd170eda3eba46cf45cef8b95f59989c3637f5dcb7665ce67bd94be5d4897de4e3dd466a36e4678629ad959f32b1bdb7d40af635cd309559265e85b1e9d8dae29c57f2a47b76c7fede1fadc63754c2cd34f1f803466136ebba229feaa3a39f70d42a44b6d6c10cf27a19acd45c2c198c0d06ef5dc6981dd474199c326f3deb2b13184fc6fa12dbc23cb3987d4a5c63252bd39baaa243a6b6e65a7952a6d455d7c362e6b77aeb85e66bdeb3914e2e74d4e7d740e1fbe775e0404777e1ce928d62be9d5697cd4cc5b5342e77d1828bb0e4b9aee906f6cdae5cfeb6a50ed17c4bc8388e9fd847278a226d6de21637295b0737d9eef39e848ea6bbf757913a83e3fee84ce2b551ac43d672f46d55ef0aa7d0fd82b1ae17a4bee9a6cb57db50b798972ca1acf5ba15b20bbfe7a9bb9ed2525bc2a15e15050ebaad98991f8ee1d83197dd7d8ba4dde26a8a5cc08b9e5748ebc9cea88f0b7a2f5f175991bdcea98187fffde8b6dbcdc69f
2026-11-22	660dd7a67aca6286	mx.example.net	0	deflate	1835	\\x9d545b8fda46147eae25ff072b52952694c5f70b1baa05cc1d83171b58a8fa30d8637bc037ec31befcface26bb49b689aaaa63bf8ce69cef7ce73b970dc44516b74d80832ef3294e329886f543045078072b10a521bc8b21fe83a636d081e806dd2ee36549c438218231fede86f9ed4f8e57ee58f2717f7da0a95f4e3513556f2db202b81f9812e1801959866d32c8656499755d05c80a7080ccab32f1f4928cf9e44620731e5e493849f4c73d6315f1ef0ccf33abe4c6f02c2f339cd015d82ea7302d961c9a1a136e5de6358dcf105f1940b7a0293be9323f20d394559cced0c15d6603d324c38c9e1009e22ef31a9e6840829f228431cc5e10be077ef16bcff42e4d111d9fd970dac30f0488903ac0b0fb251396fb9609cb763fffaf991830cf810f9f11994f0a5196e74f8ac8bab27782c24300b298187ca5f0a546c6cc18b57730cb5142b87377449061126352a8b65da7246a548418a520c39d0855d0bd674e4911bb20ab7bef7a6f8fc6b212af0892a4c9aaaca98aca73bdde3b9aa2a976fbad65efa7a6ff8c8c61853b694844bd671cc23e87b8f7aec05e5b25a05f496620ce3d98b547b193b828f6bb8c7242f8396a3f6680ef67d027ea31a4499f8b847206600c9c00ba77ff9f1948d310390013cd3a7e83d27fa573023994c56f263acad32447cfcedd17321191fb9e348187421883087e643ff68abc0d7207a1f7ef7fe8885f79eebb2623374ed1244ee055967db9f09cf6068ffbd8e3348d3cbe74d95d1585777e43533f293f4d4dc57cd6ff72867d8ddbd9471318fd5a53ebfca004b769e294d6260e14196949535dec45ab1fe4f69aefab452793668fb714d4bc7054161be74253fba75086a8054b0367bb8324c8cb9a3f9ee3606b97c7448d301b012d361bb15370a9195f36b3da7fe4b659c437136ea2b49c9521e6abd9116db7794c530ba5e5abf9520cc0f5524baaf5188ccbc1603f1aeeab593919e327c7bfeae3e57cd6df1db02a1bd958f7af72731da1d5563f0decf1696815813d611333a429719f0bb3657a5536f9e4b0e04764414d59a1d0a41af8f2d197807b600fe22eb3b796c7569137bfad0f2df3b07b5cac65279fdbf1f5c02261ee87628b2c0a160cedd2be561747f635de582be3523ddbe5ed69852d4984f92904a116e0fcba0b40792c47c6204836a1aa5f4f401ef9d2612aea64af4d42c5ee6c696a3eab0687e5b66faa8f5b7f70b18668e8ebbc151bc670329adb7c61ed6c1df1d579b7456bc3d2964b876d7960264ed4f4cc9e0b414f6447389a392f9c69cac92b76f9142ca48b3baf16cea5542e46b1e78cd1ca18ed07ea6a510cd6a12fccaf76bac0de56c60b6d6e77e4ba8f05197b169453d6ca1e079a7089073425a0457d4eab3d98cd8ad5921f6460a42c27fc6a0fc7b90b0451db8cf3ed3065dd4e52e8e2c04d9c3c3ae98be90d45bad9cc5b60a14c4737935f791332aafb8b31349d7955ec5775e1edcecdbce247e3ddf2dc0c156900fbb77df314afe20d573a9346368e67c1773642c9dfa051791d69792e0bb9493b49ee4c349a3a37d2555bdd22533095a5a34c976b4df0785deab7061d59c82dbb4566b7915717d469a072324d2de6cd9b66661da098b75651d9b07faeb9a8d45c87a04dc5212b9843b1ec3fcf44efbf2f8d769ba6fe06
2026-11-22	660dd7a67c283286	mx.example.net	0	deflate	1553	\\x9d93c992a3461086cf268277a8e993276489556c3d9a182444b75aa22521d45a1c3e1450205ac5d2458196a777cde6e9198f1d0e2775e0f067e6577f66f98836a4e82e203d58e05d511254e1cb871c66b887ce30af30ea1588bee7391f45286b516c818494398870860afa5a037efd5d92f59ec83ee98fb73cf74b7801f9f97b056960fc169c327a00e395172c4016034d13e358879a1ec986221b1acb4c4a02dec53924d187af105199bfbf05aba6f80dc832782c5b208bb20624c552444bd2414764c1732e63b3c03f5d83e782d2027f2bcc73ab267c4611b5780ef8a82a09054ec93c282cf0aa3feb1ee619a58858e04783bea475270e73b12c1033cc8114599f8945e91bb1285a9fce57620fd5354cd1e74c450ffb7a1842234a74590ba30f07480a2678ed222bed4dbc71f709913a2b19a2d463171f95056503e906978a75cd1b4cb30a122ae4d919c5b7202c9b2286e432b8197c1faadc1765d334744d57a4beaa68aa3818dcf01ccf75bbdf2b073f95fed899a233152accbcbb0511a3af111ddc3434e91aace85f900416758248775c44659c15a905f430a31fbbda0580694a50cadc036c193fce22ab01a414460714f7fe3f19ac2a9c459032cf84f49a55ff8a13c21a69ea378993d55559671f93ad2f3039b3fb962d4c926154c01c0d6e7e5c8a37af96e78da49b8a6a4ab2287efaedeb7adf34dfb055e99d73dc4bafcc9e9f8c95e7eed57a627f8e91ad48c1693b0b27c391d9b9d4468be35df83c6df6cff0888570b351dacd6eb692f3a533b3efa741db31b2caf31b195f8ec94ec03ca76febf484e6d7ba53cfce793059c857b827745f9a9178776f6af2e2aa751225c086fcbcf5c67e14a4a5b0f20f7ab58d46f9643876dce575a638c4864f3c8797ab6965aae420ccc25a990dd5f6e5de3b84e3e94929f3871142d3d8ec3c5576aa6f24637f184a8b2757b62fabc5e4414d8de1b59e08d3427aaed351e2b06a6d18f7f5a65136ca7eb359db42e0f8a6d09a498cced3dc5b4a52ebce3bcd903c8edbc44f17d2cbf28af1fd784fce9170872fc41df7d7de3c8882e988e75eec4de94ed46076674c8a99a33a87d96a5d78c3e526d9bb5507abf324994851b475174779ef760c4985a511a2e123961b390cf521991b4738aaa85bf01c5aa2cc3dd6e37694ea11ddad4ed0b72fc8bf6ccceddde3721e98da70b52bb4e93a3e6f17f3f5523f6fddbe77f2b499d7bf6bd5e525c789e8ce6ce1f0fcc0738aaf6f757f1aad97e24e305da55d3a998fe5c74e7cbe0fa68b47b80d0d35128f749a5efd3d860119db2f76756d8638aa84fe6ead7877daae34a5ea6af35c720a481d4b9adbce31398e0c018fc8e2a415fbb9ecd8279b29feeb63ee7679ee4f
\.


--
-- Data for Name: month_folded; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.month_folded (domain_id, month) FROM stdin;
\.


--
-- Data for Name: owner_word; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.owner_word (domain_id, id, match, value, owner, note, said_by, said_at) FROM stdin;
\.


--
-- Data for Name: policy_told; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.policy_told (domain_id, day, policy) FROM stdin;
\.


--
-- Data for Name: rebuild_month; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rebuild_month (domain_id, month) FROM stdin;
\.


--
-- Data for Name: record_chunk_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_chunk_202611 (report_id, domain_id, day, arrival_day, reporter_id, trust, is_advised, is_summed, source_ip, shape_id, message_count) FROM stdin;
1	1	2026-11-01	2026-11-22	1	0	t	f	{2001:db8::b,2001:db8::5c,198.51.100.73}	{6545161231136907808,4517447486470138711,4452283454253629055}	{17,38,9}
8	2	2026-11-02	2026-11-22	2	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
15	3	2026-11-03	2026-11-22	3	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
9	2	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
3	1	2026-11-07	2026-11-22	3	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
17	3	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
11	2	2026-11-11	2026-11-22	3	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
5	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
19	3	2026-11-15	2026-11-22	3	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
13	2	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
2	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
16	3	2026-11-06	2026-11-22	2	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
10	2	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
4	1	2026-11-10	2026-11-22	2	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
18	3	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
12	2	2026-11-14	2026-11-22	2	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
6	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
20	3	2026-11-18	2026-11-22	2	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
7	1	2026-11-19	2026-11-22	3	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
14	2	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
21	1	2026-11-01	2026-11-22	1	0	t	f	{192.0.2.9}	{-1113497932451408528}	{4}
\.


--
-- Data for Name: record_chunk_odd; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_chunk_odd (report_id, domain_id, day, arrival_day, reporter_id, trust, is_advised, is_summed, source_ip, shape_id, message_count) FROM stdin;
\.


--
-- Data for Name: record_set_aside_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_set_aside_202611 (report_id, domain_id, day, arrival_day, reporter_id, trust, is_advised, is_summed, source_ip, shape_id, message_count) FROM stdin;
\.


--
-- Data for Name: record_set_aside_odd; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_set_aside_odd (report_id, domain_id, day, arrival_day, reporter_id, trust, is_advised, is_summed, source_ip, shape_id, message_count) FROM stdin;
\.


--
-- Data for Name: record_shape; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_shape (id, domain_id, header_from, envelope_from, envelope_to, disposition, dkim, spf, reasons, dkim_results, spf_results) FROM stdin;
-2200695940841093982	1	news.example.com	news.example.com	\N	none	fail	pass	\N	[{"domain": "news.example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-1976035364944553445	1	example.com	example.com	\N	quarantine	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
-1113497932451408528	1	example.com	example.com	\N	none	pass	pass	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
-618765096578332442	1	example.com	example.com	\N	none	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
4452283454253629055	1	example.com	example.com	\N	none	pass	fail	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
4517447486470138711	1	example.com	example.com	\N	none	fail	pass	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
6545161231136907808	1	example.com	example.com	\N	reject	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
7985192600466632896	1	news.example.com	news.example.com	\N	none	pass	pass	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
9086972540772294499	1	news.example.com	news.example.com	\N	none	pass	fail	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "fail", "human_result": null}]
-8396733456210065551	2	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-7106084620681153297	2	news.example.net	news.example.net	\N	none	fail	pass	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-6189225365030673303	2	news.example.net	news.example.net	\N	none	fail	fail	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "fail", "human_result": null}]
-4414209769861913449	2	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
-3918892832210713825	2	example.net	example.net	\N	none	fail	pass	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
2420047075865499474	2	example.net	example.net	\N	reject	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
2856579691041916859	2	example.net	example.net	\N	none	pass	fail	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
5728284881451910360	2	example.net	example.net	\N	none	pass	pass	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
-3350156044820973334	3	example.org	example.org	\N	none	pass	pass	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
-1496624118900125436	3	news.example.org	news.example.org	\N	none	pass	fail	\N	[{"domain": "news.example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
-244960977262082514	3	news.example.org	news.example.org	\N	quarantine	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
4022280226838862428	3	example.org	example.org	\N	none	fail	pass	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
5006180285784391987	3	news.example.org	news.example.org	\N	reject	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
5092868802117876506	3	example.org	example.org	\N	none	pass	fail	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
7348300158720626476	3	example.org	example.org	\N	quarantine	fail	fail	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (id, head_id, begin_s, end_s, key_sum, message_count, arrived, domain_id, reporter_id, variant, record_count, repairs, duplicates, first_day, last_day, arrival_day, trust, counted, is_long, is_reissue, report_id, content_sum, spool_id) FROM stdin;
1	-3292525834566324028	1793491200	1793577599	7979052550220390954	64	2026-11-22 13:30:17+00	1	1	1	3	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	n000000@mail.example.net	\\x303b4d9deb2853972b87a921af78d9a1	660dd7a665c8e286
2	-1000228405938312338	1793750400	1793836799	-3099024285410280273	104	2026-11-22 13:30:17+00	1	4	1	3	0	0	2026-11-04	2026-11-04	2026-11-22	0	t	f	f	n000003@dmarc.example.edu	\\x634f5415a90eaabf26ea1a20d481cce4	660dd7a66fb87286
3	-183986764690839204	1794009600	1794095999	3924969307837333227	104	2026-11-22 13:30:17+00	1	3	1	3	0	0	2026-11-07	2026-11-07	2026-11-22	0	t	f	f	n000006@sons.invalid	\\xf3047a8cad88f0c67cec84ba52bac9dd	660dd7a673fb9286
4	8984453436686168120	1794268800	1794355199	2243846672486879609	88	2026-11-22 13:30:17+00	1	2	1	3	0	0	2026-11-10	2026-11-10	2026-11-22	0	t	f	f	n000009@webmail.test	\\x601e0143159e65d981ca46d7e40e46aa	660dd7a6748e5286
5	-4995808428879340210	1794528000	1794614399	7186160136691409422	78	2026-11-22 13:30:17+00	1	1	1	3	0	0	2026-11-13	2026-11-13	2026-11-22	0	t	f	f	n000012@mail.example.net	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	660dd7a6751fe286
6	-1000228405938312338	1794787200	1794873599	6461623007976784294	129	2026-11-22 13:30:17+00	1	4	1	3	0	0	2026-11-16	2026-11-16	2026-11-22	0	t	f	f	n000015@dmarc.example.edu	\\x7a661e854dcbd1ac1ecda0b74ae65327	660dd7a676d14286
7	-183986764690839204	1795046400	1795132799	-7242351468544954035	96	2026-11-22 13:30:17+00	1	3	1	3	0	0	2026-11-19	2026-11-19	2026-11-22	0	t	f	f	n000018@sons.invalid	\\x167619755d048e64f66d5cf288ed2c60	660dd7a6778d6286
8	5214973218372806886	1793577600	1793663999	8782141986759333237	73	2026-11-22 13:30:17+00	2	2	1	3	0	0	2026-11-02	2026-11-02	2026-11-22	0	t	f	f	n000001@webmail.test	\\x03fd1fd37ba49a308077dedc9339e727	660dd7a6696a8286
9	-6470474960491725566	1793836800	1793923199	7538486762333107427	87	2026-11-22 13:30:17+00	2	1	1	3	0	0	2026-11-05	2026-11-05	2026-11-22	0	t	f	f	n000004@mail.example.net	\\x8deb4cacdecf20dc03d66f4ab4c42362	660dd7a672949286
10	4597702607874242120	1794096000	1794182399	4785480531245287895	81	2026-11-22 13:30:17+00	2	4	1	3	0	0	2026-11-08	2026-11-08	2026-11-22	0	t	f	f	n000007@dmarc.example.edu	\\x26608a84cdd438a259465fe5ca97cc06	660dd7a674307286
11	7361758821728000301	1794355200	1794441599	-262598338657201295	70	2026-11-22 13:30:17+00	2	3	1	3	0	0	2026-11-11	2026-11-11	2026-11-22	0	t	f	f	n000010@sons.invalid	\\x0a0909ae7cc45dad57ee57f9f9d535c1	660dd7a674b7d286
12	5214973218372806886	1794614400	1794700799	-9035511302535865327	102	2026-11-22 13:30:17+00	2	2	1	3	0	0	2026-11-14	2026-11-14	2026-11-22	0	t	f	f	n000013@webmail.test	\\x6514af4ee80e9a5b672c301aa7de4d2a	660dd7a675537286
13	-6470474960491725566	1794873600	1794959999	1952527544908086942	98	2026-11-22 13:30:17+00	2	1	1	3	0	0	2026-11-17	2026-11-17	2026-11-22	0	t	f	f	n000016@mail.example.net	\\x9632118245058f03d0b85ff710001bd4	660dd7a6771b2286
14	-8917226057499141641	1795132800	1795219199	5009370160331488115	67	2026-11-22 13:30:17+00	2	4	1	3	0	0	2026-11-20	2026-11-20	2026-11-22	0	t	f	f	n000019@dmarc.example.edu	\\xd3bee63159dae12f9000db19bfda6b50	660dd7a67aca6286
15	-5480755312011320730	1793664000	1793750399	6130173127444319534	66	2026-11-22 13:30:17+00	3	3	1	3	0	0	2026-11-03	2026-11-03	2026-11-22	0	t	f	f	n000002@sons.invalid	\\xf42b74c41a8d60b72569eeb5a3256d56	660dd7a66be1c286
16	-6544731013711780420	1793923200	1794009599	-3750332014967785021	97	2026-11-22 13:30:17+00	3	2	1	3	0	0	2026-11-06	2026-11-06	2026-11-22	0	t	f	f	n000005@webmail.test	\\x9617db1a6a6e33b346f192d1677e3d43	660dd7a6739ea286
17	-5430347383173612905	1794182400	1794268799	-4537655166052891761	51	2026-11-22 13:30:17+00	3	1	1	3	0	0	2026-11-09	2026-11-09	2026-11-22	0	t	f	f	n000008@mail.example.net	\\x6db40ba13321b7fa4b14f78971ea0ce5	660dd7a674639286
18	5158882022552547990	1794441600	1794527999	-4665342390872429896	102	2026-11-22 13:30:17+00	3	4	1	3	0	0	2026-11-12	2026-11-12	2026-11-22	0	t	f	f	n000011@dmarc.example.edu	\\x24ec1a029d25864d7f7902bef3704406	660dd7a674eb5286
19	5594767825599091469	1794700800	1794787199	7389939473165239197	100	2026-11-22 13:30:17+00	3	3	1	3	0	0	2026-11-15	2026-11-15	2026-11-22	0	t	f	f	n000014@sons.invalid	\\x53baa4455c4f8920dae6f6a0d8f79f6c	660dd7a675802286
20	-6544731013711780420	1794960000	1795046399	6675785109975773136	76	2026-11-22 13:30:17+00	3	2	1	3	0	0	2026-11-18	2026-11-18	2026-11-22	0	t	f	f	n000017@webmail.test	\\xf998341dda7a21b584b2eeaf051ba329	660dd7a67755d286
21	-4995808428879340210	1793491200	1793577599	5864831569013306683	4	2026-11-22 13:30:17+00	1	1	1	1	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	one	\\x225460ba2d0c0faf270ee59ac458024f	660dd7a67c283286
\.


--
-- Data for Name: report_head; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report_head (id, domain_id, pct, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, fo, testing, discovery_method, trusted_by, auth_domain, host, channel) FROM stdin;
-4995808428879340210	1	100	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
-3292525834566324028	1	100	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
-1000228405938312338	1	100	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
-183986764690839204	1	100	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
8984453436686168120	1	100	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
-8917226057499141641	2	\N	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
-6470474960491725566	2	\N	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
4597702607874242120	2	\N	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
5214973218372806886	2	\N	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
7361758821728000301	2	\N	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
-6544731013711780420	3	100	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
-5480755312011320730	3	100	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
-5430347383173612905	3	100	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
5158882022552547990	3	100	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
5594767825599091469	3	100	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 13:30:18.030683+00
2	test webmail gmbh	2026-11-22 13:30:18.039897+00
3	invalid & sons	2026-11-22 13:30:18.046895+00
4	example.edu	2026-11-22 13:30:18.047909+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 13:30:17.916893+00
record	2025-10-01	2026-11-22 13:30:17.92059+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 13:30:15.724504+00
2	0002_failure_reports	2026-11-22 13:30:16.524278+00
3	0003_tls_reports	2026-11-22 13:30:16.620099+00
4	0004_intake	2026-11-22 13:30:17.104104+00
5	0005_changes	2026-11-22 13:30:17.331932+00
6	0006_advice	2026-11-22 13:30:17.388002+00
7	0007_advice_told	2026-11-22 13:30:17.512148+00
\.


--
-- Data for Name: source_day_sum; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.source_day_sum (messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, domain_id, day, source_ip, header_from) FROM stdin;
\.


--
-- Data for Name: source_known; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.source_known (domain_id, source_ip, asn, as_name, country, hostname, rdns_domain, infra, is_listed, spf_from, spf_to, looked_up) FROM stdin;
\.


--
-- Data for Name: tls_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tls_day (domain_id, day, successful_sessions, failed_sessions) FROM stdin;
\.


--
-- Data for Name: tls_failure; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tls_failure (domain_id, tls_report_id, policy_number, result_type, sending_mta_ip, receiving_mx_hostname, receiving_mx_helo, receiving_ip, failed_sessions, additional_information, failure_reason_code) FROM stdin;
\.


--
-- Data for Name: tls_policy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tls_policy (domain_id, tls_report_id, number, policy_type, policy_string, mx_host, successful_sessions, failed_sessions) FROM stdin;
\.


--
-- Data for Name: tls_report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tls_report (domain_id, id, reporter_id, report_id, key_sum, begin_s, end_s, variant, content_sum, counted, organization_name, contact_info, repairs, policy_count, first_day, last_day, is_long, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
\.


--
-- Name: change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.change_id_seq', 1, false);


--
-- Name: domain_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.domain_id_seq', 3, true);


--
-- Name: failure_report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.failure_report_id_seq', 1, false);


--
-- Name: owner_word_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.owner_word_id_seq', 1, false);


--
-- Name: report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_id_seq', 21, true);


--
-- Name: reporter_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reporter_id_seq', 4, true);


--
-- Name: tls_report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.tls_report_id_seq', 1, false);


--
-- Name: advice_told advice_told_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.advice_told
    ADD CONSTRAINT advice_told_pkey PRIMARY KEY (domain_id);


--
-- Name: change change_origin_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_origin_key UNIQUE (origin);


--
-- Name: change change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (id);


--
-- Name: domain_day domain_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain_day
    ADD CONSTRAINT domain_day_pkey PRIMARY KEY (domain_id, day);


--
-- Name: domain domain_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain
    ADD CONSTRAINT domain_name_key UNIQUE (name);


--
-- Name: domain domain_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain
    ADD CONSTRAINT domain_pkey PRIMARY KEY (id);


--
-- Name: domain_revision domain_revision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain_revision
    ADD CONSTRAINT domain_revision_pkey PRIMARY KEY (domain_id);


--
-- Name: failure_key failure_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_key
    ADD CONSTRAINT failure_key_pkey PRIMARY KEY (domain_id);


--
-- Name: failure_message failure_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_message
    ADD CONSTRAINT failure_message_pkey PRIMARY KEY (domain_id, failure_report_id);


--
-- Name: failure_report failure_report_domain_id_content_sum_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_report
    ADD CONSTRAINT failure_report_domain_id_content_sum_key UNIQUE (domain_id, content_sum);


--
-- Name: failure_report failure_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_report
    ADD CONSTRAINT failure_report_pkey PRIMARY KEY (domain_id, id);


--
-- Name: intake_document intake_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_document
    ADD CONSTRAINT intake_document_pkey PRIMARY KEY (intake_id, host, number);


--
-- Name: intake intake_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake
    ADD CONSTRAINT intake_pkey PRIMARY KEY (id, host);


--
-- Name: month_folded month_folded_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.month_folded
    ADD CONSTRAINT month_folded_pkey PRIMARY KEY (domain_id, month);


--
-- Name: owner_word owner_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_word
    ADD CONSTRAINT owner_word_pkey PRIMARY KEY (domain_id, id);


--
-- Name: policy_told policy_told_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_told
    ADD CONSTRAINT policy_told_pkey PRIMARY KEY (domain_id);


--
-- Name: rebuild_month rebuild_month_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rebuild_month
    ADD CONSTRAINT rebuild_month_pkey PRIMARY KEY (domain_id, month);


--
-- Name: record_shape record_shape_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_shape
    ADD CONSTRAINT record_shape_pkey PRIMARY KEY (domain_id, id);


--
-- Name: report report_domain_id_last_day_reporter_id_variant_key_sum_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_domain_id_last_day_reporter_id_variant_key_sum_key UNIQUE (domain_id, last_day, reporter_id, variant, key_sum);


--
-- Name: report_head report_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_head
    ADD CONSTRAINT report_head_pkey PRIMARY KEY (domain_id, id);


--
-- Name: report report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (domain_id, id);


--
-- Name: reporter reporter_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reporter
    ADD CONSTRAINT reporter_name_key UNIQUE (name);


--
-- Name: reporter reporter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reporter
    ADD CONSTRAINT reporter_pkey PRIMARY KEY (id);


--
-- Name: retention_mark retention_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retention_mark
    ADD CONSTRAINT retention_mark_pkey PRIMARY KEY (kind);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (id);


--
-- Name: source_day_sum source_day_sum_domain_id_day_source_ip_header_from_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_day_sum
    ADD CONSTRAINT source_day_sum_domain_id_day_source_ip_header_from_key UNIQUE NULLS NOT DISTINCT (domain_id, day, source_ip, header_from);


--
-- Name: source_known source_known_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_known
    ADD CONSTRAINT source_known_pkey PRIMARY KEY (domain_id, source_ip);


--
-- Name: tls_day tls_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_day
    ADD CONSTRAINT tls_day_pkey PRIMARY KEY (domain_id, day);


--
-- Name: tls_policy tls_policy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_policy
    ADD CONSTRAINT tls_policy_pkey PRIMARY KEY (domain_id, tls_report_id, number);


--
-- Name: tls_report tls_report_domain_id_reporter_id_begin_s_end_s_key_sum_vari_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_report
    ADD CONSTRAINT tls_report_domain_id_reporter_id_begin_s_end_s_key_sum_vari_key UNIQUE (domain_id, reporter_id, begin_s, end_s, key_sum, variant);


--
-- Name: tls_report tls_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_report
    ADD CONSTRAINT tls_report_pkey PRIMARY KEY (domain_id, id);


--
-- Name: domain_day_tidy_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX domain_day_tidy_due ON public.domain_day USING btree (day) WHERE is_tidy_due;


--
-- Name: failure_report_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX failure_report_age ON public.failure_report USING btree (LEAST(arrived, stored_at));


--
-- Name: failure_report_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX failure_report_newest ON public.failure_report USING btree (domain_id, failed_at, id);


--
-- Name: failure_report_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX failure_report_source ON public.failure_report USING btree (domain_id, source_ip, header_from, day);


--
-- Name: intake_document_domain; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_document_domain ON public.intake_document USING btree (domain_id, intake_id) WHERE (domain_id IS NOT NULL);


--
-- Name: intake_document_report; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_document_report ON public.intake_document USING btree (domain_id, report_id) WHERE (report_id IS NOT NULL);


--
-- Name: intake_raw_place; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX intake_raw_place ON ONLY public.intake_raw USING btree (day, intake_id, host, chunk);


--
-- Name: intake_raw_202611_day_intake_id_host_chunk_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX intake_raw_202611_day_intake_id_host_chunk_idx ON public.intake_raw_202611 USING btree (day, intake_id, host, chunk);


--
-- Name: intake_raw_kept; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_raw_kept ON public.intake USING btree (raw_day) WHERE (raw_day IS NOT NULL);


--
-- Name: intake_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_state ON public.intake USING btree (state, id, host) WHERE (state <> 'stored'::text);


--
-- Name: owner_word_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX owner_word_value ON public.owner_word USING btree (domain_id, match, value, said_at, id);


--
-- Name: record_chunk_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_chunk_day ON ONLY public.record_chunk USING btree (domain_id, day, is_summed);


--
-- Name: record_chunk_202611_domain_id_day_is_summed_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_chunk_202611_domain_id_day_is_summed_idx ON public.record_chunk_202611 USING btree (domain_id, day, is_summed);


--
-- Name: record_chunk_odd_domain_id_day_is_summed_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_chunk_odd_domain_id_day_is_summed_idx ON public.record_chunk_odd USING btree (domain_id, day, is_summed);


--
-- Name: record_set_aside_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_set_aside_day ON ONLY public.record_set_aside USING btree (domain_id, day);


--
-- Name: record_set_aside_202611_domain_id_day_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_set_aside_202611_domain_id_day_idx ON public.record_set_aside_202611 USING btree (domain_id, day);


--
-- Name: record_set_aside_odd_domain_id_day_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_set_aside_odd_domain_id_day_idx ON public.record_set_aside_odd USING btree (domain_id, day);


--
-- Name: tls_failure_report; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tls_failure_report ON public.tls_failure USING btree (domain_id, tls_report_id);


--
-- Name: tls_report_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tls_report_age ON public.tls_report USING btree (last_day);


--
-- Name: tls_report_last_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tls_report_last_day ON public.tls_report USING btree (domain_id, last_day, id);


--
-- Name: intake_raw_202611_day_intake_id_host_chunk_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.intake_raw_place ATTACH PARTITION public.intake_raw_202611_day_intake_id_host_chunk_idx;


--
-- Name: record_chunk_202611_domain_id_day_is_summed_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.record_chunk_day ATTACH PARTITION public.record_chunk_202611_domain_id_day_is_summed_idx;


--
-- Name: record_chunk_odd_domain_id_day_is_summed_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.record_chunk_day ATTACH PARTITION public.record_chunk_odd_domain_id_day_is_summed_idx;


--
-- Name: record_set_aside_202611_domain_id_day_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.record_set_aside_day ATTACH PARTITION public.record_set_aside_202611_domain_id_day_idx;


--
-- Name: record_set_aside_odd_domain_id_day_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.record_set_aside_day ATTACH PARTITION public.record_set_aside_odd_domain_id_day_idx;


--
-- Name: change change_in_order; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER change_in_order BEFORE INSERT ON public.change FOR EACH STATEMENT EXECUTE FUNCTION public.change_in_order();


--
-- Name: advice_told advice_told_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.advice_told
    ADD CONSTRAINT advice_told_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: change change_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: domain_day domain_day_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain_day
    ADD CONSTRAINT domain_day_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: domain_revision domain_revision_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain_revision
    ADD CONSTRAINT domain_revision_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: failure_key failure_key_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_key
    ADD CONSTRAINT failure_key_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: failure_message failure_message_domain_id_failure_report_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_message
    ADD CONSTRAINT failure_message_domain_id_failure_report_id_fkey FOREIGN KEY (domain_id, failure_report_id) REFERENCES public.failure_report(domain_id, id) ON DELETE CASCADE;


--
-- Name: failure_report failure_report_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_report
    ADD CONSTRAINT failure_report_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: month_folded month_folded_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.month_folded
    ADD CONSTRAINT month_folded_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: owner_word owner_word_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_word
    ADD CONSTRAINT owner_word_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: policy_told policy_told_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_told
    ADD CONSTRAINT policy_told_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: rebuild_month rebuild_month_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rebuild_month
    ADD CONSTRAINT rebuild_month_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: report report_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id);


--
-- Name: report report_reporter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES public.reporter(id);


--
-- Name: source_known source_known_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_known
    ADD CONSTRAINT source_known_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: tls_day tls_day_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_day
    ADD CONSTRAINT tls_day_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: tls_failure tls_failure_domain_id_tls_report_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_failure
    ADD CONSTRAINT tls_failure_domain_id_tls_report_id_fkey FOREIGN KEY (domain_id, tls_report_id) REFERENCES public.tls_report(domain_id, id) ON DELETE CASCADE;


--
-- Name: tls_policy tls_policy_domain_id_tls_report_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_policy
    ADD CONSTRAINT tls_policy_domain_id_tls_report_id_fkey FOREIGN KEY (domain_id, tls_report_id) REFERENCES public.tls_report(domain_id, id) ON DELETE CASCADE;


--
-- Name: tls_report tls_report_domain_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_report
    ADD CONSTRAINT tls_report_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES public.domain(id) ON DELETE CASCADE;


--
-- Name: tls_report tls_report_reporter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_report
    ADD CONSTRAINT tls_report_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES public.reporter(id);


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO ruad_writer;
GRANT USAGE ON SCHEMA public TO ruad_api;


--
-- Name: FUNCTION partition_drop(parent text, month date); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.partition_drop(parent text, month date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.partition_drop(parent text, month date) TO ruad_writer;


--
-- Name: FUNCTION partition_make(parent text, month date); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.partition_make(parent text, month date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.partition_make(parent text, month date) TO ruad_writer;


--
-- Name: TABLE advice_told; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.advice_told TO ruad_writer;
GRANT SELECT ON TABLE public.advice_told TO ruad_api;


--
-- Name: TABLE change; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.change TO ruad_writer;
GRANT SELECT ON TABLE public.change TO ruad_api;


--
-- Name: SEQUENCE change_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.change_id_seq TO ruad_writer;


--
-- Name: TABLE domain; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.domain TO ruad_writer;
GRANT SELECT ON TABLE public.domain TO ruad_api;


--
-- Name: TABLE domain_day; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.domain_day TO ruad_writer;
GRANT SELECT ON TABLE public.domain_day TO ruad_api;


--
-- Name: SEQUENCE domain_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.domain_id_seq TO ruad_writer;


--
-- Name: TABLE domain_revision; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.domain_revision TO ruad_writer;
GRANT SELECT ON TABLE public.domain_revision TO ruad_api;


--
-- Name: TABLE failure_key; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.failure_key TO ruad_writer;


--
-- Name: TABLE failure_message; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.failure_message TO ruad_writer;


--
-- Name: TABLE failure_report; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.failure_report TO ruad_writer;
GRANT SELECT ON TABLE public.failure_report TO ruad_api;


--
-- Name: SEQUENCE failure_report_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.failure_report_id_seq TO ruad_writer;


--
-- Name: TABLE intake; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake TO ruad_writer;
GRANT SELECT ON TABLE public.intake TO ruad_api;


--
-- Name: TABLE intake_document; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_document TO ruad_writer;
GRANT SELECT ON TABLE public.intake_document TO ruad_api;


--
-- Name: TABLE intake_raw; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_raw TO ruad_writer;
GRANT SELECT ON TABLE public.intake_raw TO ruad_api;


--
-- Name: TABLE month_folded; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.month_folded TO ruad_writer;
GRANT SELECT ON TABLE public.month_folded TO ruad_api;


--
-- Name: TABLE owner_word; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.owner_word TO ruad_writer;
GRANT SELECT ON TABLE public.owner_word TO ruad_api;


--
-- Name: SEQUENCE owner_word_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.owner_word_id_seq TO ruad_writer;


--
-- Name: TABLE policy_told; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.policy_told TO ruad_writer;
GRANT SELECT ON TABLE public.policy_told TO ruad_api;


--
-- Name: TABLE rebuild_month; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.rebuild_month TO ruad_writer;
GRANT SELECT ON TABLE public.rebuild_month TO ruad_api;


--
-- Name: TABLE record_chunk; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.record_chunk TO ruad_writer;
GRANT SELECT ON TABLE public.record_chunk TO ruad_api;


--
-- Name: TABLE record; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.record TO ruad_writer;
GRANT SELECT ON TABLE public.record TO ruad_api;


--
-- Name: TABLE record_chunk_odd; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.record_chunk_odd TO ruad_writer;
GRANT SELECT ON TABLE public.record_chunk_odd TO ruad_api;


--
-- Name: TABLE record_set_aside; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.record_set_aside TO ruad_writer;
GRANT SELECT ON TABLE public.record_set_aside TO ruad_api;


--
-- Name: TABLE record_set_aside_odd; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.record_set_aside_odd TO ruad_writer;
GRANT SELECT ON TABLE public.record_set_aside_odd TO ruad_api;


--
-- Name: TABLE record_shape; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.record_shape TO ruad_writer;
GRANT SELECT ON TABLE public.record_shape TO ruad_api;


--
-- Name: TABLE report; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.report TO ruad_writer;
GRANT SELECT ON TABLE public.report TO ruad_api;


--
-- Name: TABLE report_head; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.report_head TO ruad_writer;
GRANT SELECT ON TABLE public.report_head TO ruad_api;


--
-- Name: SEQUENCE report_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.report_id_seq TO ruad_writer;


--
-- Name: TABLE reporter; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reporter TO ruad_writer;
GRANT SELECT ON TABLE public.reporter TO ruad_api;


--
-- Name: SEQUENCE reporter_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.reporter_id_seq TO ruad_writer;


--
-- Name: TABLE retention_mark; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.retention_mark TO ruad_writer;
GRANT SELECT ON TABLE public.retention_mark TO ruad_api;


--
-- Name: TABLE schema_migration; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.schema_migration TO ruad_writer;
GRANT SELECT ON TABLE public.schema_migration TO ruad_api;


--
-- Name: TABLE source_day_sum; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.source_day_sum TO ruad_writer;
GRANT SELECT ON TABLE public.source_day_sum TO ruad_api;


--
-- Name: TABLE source_day; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.source_day TO ruad_writer;
GRANT SELECT ON TABLE public.source_day TO ruad_api;


--
-- Name: TABLE source_known; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.source_known TO ruad_writer;
GRANT SELECT ON TABLE public.source_known TO ruad_api;


--
-- Name: TABLE table_partition; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.table_partition TO ruad_writer;
GRANT SELECT ON TABLE public.table_partition TO ruad_api;


--
-- Name: TABLE tls_day; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tls_day TO ruad_writer;
GRANT SELECT ON TABLE public.tls_day TO ruad_api;


--
-- Name: TABLE tls_failure; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tls_failure TO ruad_writer;
GRANT SELECT ON TABLE public.tls_failure TO ruad_api;


--
-- Name: TABLE tls_policy; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tls_policy TO ruad_writer;
GRANT SELECT ON TABLE public.tls_policy TO ruad_api;


--
-- Name: TABLE tls_report; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tls_report TO ruad_writer;
GRANT SELECT ON TABLE public.tls_report TO ruad_api;


--
-- Name: SEQUENCE tls_report_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.tls_report_id_seq TO ruad_writer;


--
-- Name: TABLE v_domain_day; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.v_domain_day TO ruad_writer;
GRANT SELECT ON TABLE public.v_domain_day TO ruad_api;


--
-- Name: TABLE v_failure_report; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.v_failure_report TO ruad_api;


--
-- Name: TABLE v_record; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.v_record TO ruad_writer;
GRANT SELECT ON TABLE public.v_record TO ruad_api;


--
-- Name: TABLE v_report; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.v_report TO ruad_writer;
GRANT SELECT ON TABLE public.v_report TO ruad_api;


--
-- Name: TABLE v_source_day; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.v_source_day TO ruad_writer;
GRANT SELECT ON TABLE public.v_source_day TO ruad_api;


--
-- Name: TABLE v_tls_day; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.v_tls_day TO ruad_api;


--
-- Name: TABLE v_tls_failure; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.v_tls_failure TO ruad_api;


--
-- PostgreSQL database dump complete
--


