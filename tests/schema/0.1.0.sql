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
1	example.com	2026-11-22 13:12:05.60393+00
2	example.org	2026-11-22 13:12:05.645265+00
3	example.net	2026-11-22 13:12:05.658447+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-01	68	51	13	42	0	17	2026-11-22 13:12:05.576932+00	t
1	2026-11-04	104	104	104	31	0	0	2026-11-22 13:12:05.576932+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 13:12:05.576932+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 13:12:05.576932+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 13:12:05.576932+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 13:12:05.576932+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 13:12:05.576932+00	t
2	2026-11-03	66	66	52	40	0	0	2026-11-22 13:12:05.576932+00	t
2	2026-11-06	97	97	47	66	0	0	2026-11-22 13:12:05.576932+00	t
2	2026-11-09	51	51	51	16	0	0	2026-11-22 13:12:05.576932+00	t
2	2026-11-12	102	29	29	29	29	44	2026-11-22 13:12:05.576932+00	t
2	2026-11-15	100	92	92	92	8	0	2026-11-22 13:12:05.576932+00	t
2	2026-11-18	76	2	0	2	74	0	2026-11-22 13:12:05.576932+00	t
3	2026-11-02	73	48	48	39	0	0	2026-11-22 13:12:05.576932+00	t
3	2026-11-05	87	87	53	34	0	0	2026-11-22 13:12:05.576932+00	t
3	2026-11-08	81	81	32	53	0	0	2026-11-22 13:12:05.576932+00	t
3	2026-11-11	70	52	52	52	0	18	2026-11-22 13:12:05.576932+00	t
3	2026-11-14	102	102	45	57	0	0	2026-11-22 13:12:05.576932+00	t
3	2026-11-17	98	55	20	35	0	43	2026-11-22 13:12:05.576932+00	t
3	2026-11-20	67	49	32	49	0	0	2026-11-22 13:12:05.576932+00	t
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
660dd39472d3e8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd394830ec8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd3947fb478ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1783	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd39498b8b8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd3949924a8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1757	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd394994ea8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd3949982c8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1693	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd39499a5b8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd39499fec8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd3949cb9f8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd3949d6488ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1787	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd3949db268ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd3949dd808ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd3949ec368ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd394a16eb8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd394a1bf68ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd394a1f9a8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd394a22618ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd394a24f98ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd394a28138ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
660dd394a2aab8ee	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 13:12:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:12:05.576932+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dd39472d3e8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dd394830ec8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660dd3947fb478ee	mx.example.net	1	\N	aggregate	stored	\N	\N	3	14
660dd39498b8b8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dd3949924a8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660dd394994ea8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660dd3949982c8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dd39499a5b8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dd39499fec8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660dd3949cb9f8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dd3949d6488ee	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660dd3949db268ee	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660dd3949dd808ee	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660dd3949ec368ee	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dd394a16eb8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660dd394a1bf68ee	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660dd394a1f9a8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dd394a22618ee	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660dd394a24f98ee	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660dd394a28138ee	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dd394a2aab8ee	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dd39472d3e8ee	mx.example.net	0	deflate	1684	\\x9d9459939b4610c79f4315df61bc4f71299238c5b196cba06375212421a445a93c0ccc88435c821142faf461ed75bc769c542a030f3cfcbbfbdfbfee6183c9a548db2b4802157c48b302e7f1ed5302c3b8836b98e431eea4987ca4a90df6705861a482639125c08b439c92b71af0ebef2c277598e661ff784f53bfb83790d4df2b8a0b44efc13524011859c6760542047a3d06215e11240ef158c6b8893c6605f8801258789fbe9af0b2e4e323b02ee96f80e3c032ab00c7703dc0f22acba98c085a4c73686adc7853c13fb54153db4c057f4b4c53d6c58db04754b0c179561030cc1a02a90ade546f6abb4948082e54f0239ed7b0f674a8d25443f1c50bc3fc8ce21012ac7e698361bfb5c130eae7f76b1b062e4be8e39784e003e77247bea740de7391c073fca700166923788bb61990313546ed1d2eca306b9cb39d86c6204b4933a5f6f6963755934b4cc21c16a49b8435468fc0cd2e2982c5adffd0fffe88b2acf08a24313d8ee5189e1524a6df7fa0299a6ab7bf57f67f2afdb132c135e9e67183f411788dfb1293fec3851cdb7293f42f93054ccb232edaa3d4cb5098fa2a90dc90bc54d552007dbfc07e430f341bfa32a2b0049010e8051875febf3398e771e841d230ebfaf730ff573b2e2c714ff8261986659e95e14bb0fa6a2669703f363b700c639cc204f71f7edc95776f76ea1d2b29bca0348c99cf9fa224898af2ee757f3a751277fc7b83e827a3a5a989504eb52f67a0b5d8ddf679050d7da0c8b7d2918add75be5f19ee6c83b99854123a45378eac9dd3e57c58ae4e3c8f626eb3b64ed17c9bec044853c31394f605abb8a2dc15563070b1334163e1707497d3536b1746f11936b70fddf162a2f4e4e33223ee2a3360699dc795e95dd9747ad6b7ce58586a4d36b6b6093a4fad14eb3e3f97d6d9e9b925da4f0c2927e2b237828ee131cea89c153e875c5de806b7a1be9fe599341d8ebbebd8d9edae55a0b4c64c24b334b536b8da1b2daaf3c89c998c2d97fc9d9ddb727791c597bb363cc3535895dc0d898a35779241ba514ef71572182b12f624945df1e839fb200eb32a1d353fb2d9796f3c4dcdcd645fed2f3dad5edb53b75506c395e2b73c05db7364c2f526319f83857f0d8a7d36d84d6c79c84903bfa7ac9e0cf13c5b4e05c75c990b9abae705b6ac9b2d5aeb9adfb9f1a128c900278e9ec4bded413b948b101253d797436e368ccf369161b148a35cd684787bb4195d300d5c68d7b99f0f68ca89eaa953ca3567ebab9dedf72063f35610c9da8644250c11f4e41449c218d7ebddc5276c5e57da9de863bec52c0249accc48be1d897d8aaecc8ca6968e24c5e38da1d9d6c84657279de7adc9ceb474223ce16c2dea0359ab8b27e471302a59e45433e77935164951ad053e61bb48f1e79222a38ab8014d99738e370ff724e12c34abd6036bb1d8e94e755fde33cf3c0ae9bdab6dd75da936e49b3991f9835bf3596c8f53fdaa69fffd82b6db34f527
2026-11-22	660dd394830ec8ee	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b0c42a04f468a2854068a3b5202109870f0514346ab686d2024fefea99694f8f3de170b8e0c0e1cfccaffecc6483f0b9ca3b2b889f34f0292f2a54a6cd430693b48b6e302b53d4cd11fe4c531b14a0e482420d44559181204d508edf6bc0afbff342bfcb9187ffe3234dfde23720bbfda8a8ce30fc08ae097e02a6636f572009812c736128aa92227228501022915151814f6106abe0e10d2228b2cff7c039e7bf0141008fc505089c20035ed47841e37a80e1c8a1a93161d3c0db35ea22afbb497e816912d2d4b6d0c03f92d29473f64f28c01ad8a0b2a830300a72fb5c036f958b2a2675fd2cc118551a789ff35b48676a683445dc7b65e08487f712e29c0131d2bea273fc77748ed3bebc6fe836aa6b18a3d764e0132f0ab20c8348507a3d41f6c3872758e544f0de4e92da9eda66c745559d148498ef120746458e49673adba62455b3738a93125698cd921b0aef815f9cf31056cde06ef0e3914445911559545441511551e0546930b8a3299aea747e540e7e2afd7b658c6e982d5362e53d08087d8df0e0ee8ca38e4292fe0559c1bc8e50d531f3a008933cd640df4ff06bd5610e601c572826ee013295afad496a003186c1130abbff9f0c96659a041013cfd8b84dca7fc5f1618d64e9bbc448eab2a893d760ed1b4c46ecbe27fd8f9214e5304383bbf703f0e1dd1c7de0fbaa28cb1299922f9ffd1e27aaea876f73d3bd6569376e893d3f692b4d4da47a3afc7a46438677b77bd6b7878ddae3037389ae42232e1c6ca7c71006fa5250fa96548e67dc2c753ca3ae56a258345ceea853c132f498a6ac85d13bae5646b4dc9e6a41979055d9e15479825974f1da76e1f14b2e7557d03fabb9d8ef31285744741b6e5ff489bb49e16a18cfe4b1fad25cdde30b4d09bb425f64b7c5fc56ef728647d68b90f585ed69c535ec523feb136f393c851b6b6f467cef929e4aabc97657eb9a1a78081bb71653767cdbd7acc28d48f3eb75ebf871da8b798c755f0d5b2f5ae8de4e776ee3e18be45ffb3b8e39c8426144f970fb7cf146ad8f2c9753d37edfb774b23a8bb0799c712e633a64210ccb371343778cf946e6a7dcf43a9beaf6a59483559da3f9ac32bdf8600e15c142a3cabde84c8be598110e8bd15e4882622ceb2c0a61ca1de649c3931f8c7873bd49baf74c575fdb41e1cee5b67292fd7536e3a7538bc352ffa8261b4e1df55fd2748df4367bbc1a2335ed993b87dbca8c67b3b6655eccf0f94a5319ef157b9eaf98c29023c46e9653359db8b7f65219ed78795bcfe3e6729920389c406b5161c1bd423bdfe7a7e56aecface1456e3e2b0596e4de9ac0f696afd749a9d02a99499f3717c30d7dbad828eebfed292f4d247415bf393fd23bbc3ca292f1bf65991da68e136db2c5199dd79eeb56aad4e73fbc4849b454e53d19c1342e6cc1f56cd6cdd6bf6ca4a59b3bd6a34eeb176783c780a0c24663d7eace652bdb90664320783ffbe949d0e4dfd09
2026-11-22	660dd3947fb478ee	mx.example.net	0	deflate	1783	\\x9d94d98ea3461486af83c43b307d951171b398d53d1eb559bce20ddb603bca054b81cb66eba230d84f1f7a663ad3938ca228075442e22cdff94f55d9005728ebac3c7cea519fb21c8122b93da71e4c1e41e3a545021e33803f93840d0200af20ec5111ca532a4820c8f07b1fead7df395e7e64db87fbe32349fce2dfa8b4f9d103555ef891aa213e51e666be5d5130a424890dc3ae2ac8912fc80a006d649423ea53987a28787e8308f2f4f313b5a9b2df289ea716f995e2595ea2b86e8fe37bac48d16c6b24316cd97ad45b1b35f0bf7482418949629bf7a87f2425894de59f41807b940d8a1c61cac8db98ac47bd556edb6febfa29c418a01ef53ee7b790cec4e89144abde2b03cb3dbf776995333c0c7a5fd159ee3b3acbf6bebc6fe87350965e0c5e93519f40c4739c178502500245e69e4f1ecadaffefd56c33cf2773b3e30054c2bc05e61e5b01f43cc3ed603adb5bd1164dab04c3c24398496103c227cacfab2cf4d0adffd0ffd1444ee1454155595e6857459624b5df7f200992e8747ef4ecffd4f5ef953168305324ad924f54d0d29700f71f2a1c759436e95f90c8cbca08a08e99057908b3b847c93e6c474512838cf2e21881b8158f6a37e5eb64604979187bc109848fff9fcc2b8a04061e6e3563e23b2cfe15c7f74a2009df5d0c581679095f837bdf60d256eea776fc114c40e6a5a0fff07efe1fde6da30f9cac7645599658f6cba724755555fdf06ddb3c3669f218df5b797e325692180be564f0d5f401cd39bc207b734d53c55b09bbe7f0b8d62ad75b19fc0b60c7fe623fbe4d2ed9613a3e5c4077a05c83505466aa6eb96855ecf624215687fb91f60f3a6a5467e4d6b6bb4c9cf2da4cc735d0a4d3cdf26ccf0a02a68b14fa7a90237e10cfece9b889b4c5baf22d2b7017bb09369d4dc02e4802f18d2eecb6477bb80d4453ddaed3f13abe5bfa6974aaeb918ecfbb1285c3a66e9a242fd9dc41a2aee6ddbdb655ea17abbcc6aee8a8271aae078c6d9344715e8716134661c239d2329ed843ae5a4f3dfdc58d9894bbedc6d162906d4d6e3f6327cb60e94ca7d6bd014db2cae908bae57ee06ca011448d6f0d0f24b1d3aeb7c93657abcb6c783a63cc4f73ff141e46a60097f56e6509b2ce59a94b6fe9329d494e984b00426f0ae9f90855a5bd9e6cc7f8a018433bf1e724b15eac8ff5880bf14c664e2272735b87696e86be311d186be1289841363ba6ba6768da668a91996eafd0e3b9c35c88e50c8a7920ed678719531837d8de4820f27673391f477bf71c5c9a64ebfa967916020d8de6b629dafa787fdecfe6431c1feb5aac6f4a354a60e2ad91cbb3d78bc5262673de0de468ceb787a6d84359bbabf43ab0247028cf8dbd325f66bb54dbe499ce26ddbb52898d63ed53ed3872e8485e5d186d84924120adaac5606c8fb6c5b56be49c37bd6e48823fcacddebde0a438cb1bde2a6ea73a9034433aecaf59b844726a648b5a2f56e7bbe61f6ba3c4590bb238f2f773f6e2443cbe0e17d22ecf26fb626992c49d5726ab7157dc083bf95cd069399f85864d3bb48f84bbbca19b2c992b03aca2d86506ccedea4c686b24a1d5ea8ac390919990e10ff5090cd4c65d92c429578411c3ea8e52d671148cdb63d1ffef1742a743127f02
2026-11-22	660dd39498b8b8ee	mx.example.net	0	deflate	1699	\\x9d54698f9b4810fdbc48fc071469954d589be63087275e0d363ef07d1facf643030d6e0f97a131865fbf4c32496636d16ab5d57c6951f5deab57a55e2392a7516309c9b9cd7c8ae2142541f918421c34d11d8649809a11227fd0d41a3908df90db66bc340e1927c02822af7398dffee405a509eac3fff581a67eb14b26bcbfcd4873e87e600a4cce4c7f33db2e19ec32b20c5c57d4244db5eb83505de9c529f3c90d61ea3c7e15e1c4e11f0fcc268f7e67048199c737460082ccf0629b17daa0c5b0a00e9a1ad4dadaccd7363e437c5380dc9ca6b6719bf90199a636b97d410e69336b94c429618cb8b6206a33afe86b723bc484a0f405e135f04b5dc334da3455fbf8ac06888f3f08a88d342041ed2f9d00fe7b2700b43f7f5f3b99a12c833e7a46643ec91a1435e429aa046551d5dcc7334ca33ae19b842f339a99b37e638fd20cc7b576be591bd28b23520faab12d939a35cc03821398122ec477e43e30769c472e4ccbcebbcedb1081c42b2d496e01599381226a40e874ded1144d351a6f333b3f4dfd27334177c225416dea03e3d4ea33443aef72e235d41af49bc814469987d2463f726217477e9b516c4c9e59f58881be9f22bf768fa997f4794838632021d03923b7f9ff95c12409b00349ed19e75738f9573936cc902c7d4f317096c4197e2e6ebf88096bbb1fea25f070802218a28fe06327cf1a3073307efffe878df855e05f2d597de3154d545a4002e0e5a28af21b3cfe6347d1b4fae7cb9635ef61d0f42b9afac9f8696a2465a6fe257a3acbef4b41b167dd9eca96594f2cc9240878bb30ede4bae756917f80c779d01f8f4d7fbcf55a6ca9f03829e03a1882e56e37a229ac10a7ca940c1bba7adb6ef9a2d86b607e52d374f674dcb2fed3de4a1c31713c8e1334777ee69cf571d71b5ee396b11ccd2cb8bd1ef5c4d7d5457eb3692acb0687c9bc3f3108f43678065b4b1f0f03f7e25f63631e3adda13c486d5cb8e980e5ae7d4b0af7e5def077db6c603bc97234b6b5033b580df8bb664e69ca914db4aeee8999c637f5067211da7d57f5f5213944061745de7eb09a4ad7eef4c496c762d53a08b7d6214df3c38214777299f49f7655afb511cc5371a6a92e303559b294d36cd65b8fbafb917a1217dd71de1f5f2efdc9899f3ac63808d1dae2ab95c2e587c9fd3a22e3968cb8dca848bad894252ff1c17d33b22c9a5a85687b7a724f6a6199422b3cd895a79fc9e1492f59ac3c9d0b7e32343230148183bb65651ab7951eadae5d352df793eb0c3be534906325d02d03683495ba3d909329b8389bf551e90946769b08ac255bc4b59d3e3c83391b1f0449cf81793c1eb37c7982b99d2d4d762269fa21dfa5de4eb5266bdc0bbb3a4d0d678745b19ff2deee3e1e46fe565e0fc21128f5425987c57090f1adca9217858b2b771c86e5666b29deccb82cb974da5d71f7b3ba502d4e570aa310eac75b11bb82b09496974acdd52dabdc87155bf095d69d06b761b0bf740bbde6fcafcf48a341537f03
2026-11-22	660dd3949924a8ee	mx.example.net	0	deflate	1757	\\x9d94d7b2a3461086af4d15ef307baebc254b2209189d3d5b2b4011a10428b97c016240209260487a7a73367883d72e971b2ea8a2c3df5ff7cc0ee1228bbb1b0b5f87e05d9c64280d9b0f91e5873d545b511aa25e8cf07b92d8a10bf24be40c819b2511b8843e8af1b73ee0d7df6946e851ed43fff196247eb11b10d5df7b6485e5bc05958faf60ac6bc606f80ee079ca7158c841c8709688501be9261978e7445676f9f045c42589de3f03bd887f030c03564909188ae101cd0e6966480d40876a8d2426adb621f8a73648c24886e06f8949422fec005df010ec509a641828494b201e822fd55b046d6d3bf23146d910fc88e7735877ae0c49a2a5f8aa85e27e4651b1301a7e6a83a2bfb64151c38fef97363494e796875e138277164b8b0c1ab8aec80936743e5cad2c6eff7f4bb69d8f36d7c6dd3dca723f6985d3bd16869cc4b81d52d768d2b6685484d84fad0cf723bf46ce33b0932276acac79797af9de7886132881a7b901c5d0906721055f5e9e488224baddef3d5f7eeafa63658c6adc4fc396e833b8b4ea73845f9e0aec76c536e95f22332bce5d9475c7f12571fcd81b02c1f6f16bd5510c2ccfcb90d7c203ed82be4ec8cf8185b175b922a7f7ff9559691afa170bb7ccfadec34fff558e6de588e7beba287e9e26b9ff1a3cfc2c266a713fb72be0fa218aad08bd3cfdb82a6fbe59a937b4005991e5458afaf809199686f0cde7f5e9d551d8f31e2da29f8c9624665c3e1f7d3279d4a1f7c6716369920cc5263f09d9b48a0d63b41c27a560312c2cea5da6ec935c3eac168b4d250805632f077281f483ba731992d8b28200037aa0c8fdd2305827e96f547e63e606b21e2aca745d35591e462efb10dd49a61d37c958356d5ebd0428e4e0bd3cf3aca17287eb218cafed5db15e1df793415a0ed4d565bd5776be779142691d69ca54926a8ba396bb9324e99236938a3173dd9d36622de0c49eb3c6915aeeabf920ace627f528619e24f260200a83f9988393f1a91a1d3acdbaba858f4d01fb4160ad638d5294fc28c93613c82ac399e2b14683a4141966b176a6dac4d48a4ea93d1a6719dd48c23c6f9575bbd25e7d7764cdaeb3e3c82acf9da81a0b134e0c8c12dbe63da84c1c333874a0bf13cdad29526534e2e8f14c8da7053faab7f218d30797249c127aface5a557235db8827d3933843f6654fe96c235a54a663b53d7cfa64a35c993a3b8fc5b5b6654d0413313e2c39554c0d2ac05410dcd7ee6ada764ab199ee37e6c0b98946e7bc888af302de6a3388cdc4b072c56d16f52930546f867798d7634109cf1c7d4cb25b7873695e7263312b55875f5287b89de9eae8867b6e09afd31d448db993683345ded4498422374e075fbc9f07e1b269ea736e9a576a25f2ce8a939c649e33f6a89895774699d581eb384e4012c161cf1a8f6a71a12a6fee3d964a1e0fe8f252ebf02ead6a0a5645638c0df9ee6c752d0fe9e69caceb3ebbe58eced28e0fbb45910557bb6fbbac0f7d9210e01ad30fa7df57f5fe0d4d52aa09a449ffc83689b0e9b0983e214168c453b94afba2a46f780e0637a91a8dfefb51ef7649e24f
2026-11-22	660dd394994ea8ee	mx.example.net	0	deflate	1672	\\x9d53c992a356103c9b08fee14d9f3c8125f6b547138d0442fb823420b5c387073c10129b5824a1aff7eb996e4f8f3de170b8e0c021ab2a2b33b151dd94596705eb83063e6579898aa47d4a619c74d10da64582ba19aa3f93848d7c145f50a081b0cc53e02731caeaf718f0ebef2c277719fcb07f7c24895fbc16a4b71f116503838fe01ad707606ee6db15880320494c10f0aaa0aa02820a42b833cc4bf0294861e93fbd91f0f3f4f323d834d96f80e3c022bf008ee124c0f21acb698c08280617490c31370dbc9d7145ded74b6a54d524b1cd35f08fa124b169bc23f26b0dd8a8c8cb1a1839eec934f0b6392f23bcd74be3ba46a506decf7c6de98c0d8d24b07a2f1c18f1e93d042b67c01a69dfa833ec77ea0ca37d7ddfa8cf5155c108bd0c039f84107aa28478098652a8caded301961906bc97138f9e8fe766c7416515e79831dbc50a0cf2acc6ce74b66d81b7a64d52c7052c6b3a8d6f2878045ede64012cdbde43efc7e2654990598651149113184e5525b9d77b200992e8747e44f67e0afdfbe61add6aba48b0948fc0c7ec2b54f71e9a3aec2878e85f244b9855212a3b66e6e7419c451a90bd187b45127a0660149528c2ea019cca176be20ac0ba86fe0105ddffcf0c164512fbb0c69ad1d13d2efe958e072b2409df21465c157915bf346baf64522cf723f63f8c1394c114f51ede07e0c3bb1c7d60659557399e6398974f81615451553fbce6a67b4b936e74c7f2fcc456921809d558ff56039d629ded6e05e7fd81aab4d55e2e9dca14a77b6e13a975c8f4a5709b9f10c3426b32b34ea7b4f5e84b7b1c9b83f982298e2c8e49d17cd1a9d65243970af5dd4191bd8b689cb9ad7b64aa2ab683fb70e434c5f0acc886405fb60943f3f1c9a722dbbd9ebf6cd57b65c58ceabaabdd713bc0ea5c65e89df20435f64a5add953e0bd5d3825720abaa3aefe5fa7e7f76c473137054b8a3a6c56d3177f6338bb7c5fdc2e112a1f4a5e52544fd49bac0761c827cede75fbcf3eec0396d3b0b276936f5fa7bddb117d30575829e791e1c0a63e919c733d51ad6742ebb1ee53c9f2349f2f67b3b4de3dc88a9b816f1a5e9448faf79c49a73ee2ecf4ec361345fdf4bfb681de5fe69d80eaffa75540b4aa10f177216b9680c0d5e11cd3b77dad4339fe3a87cd748d5c875cdd2200985df3c1766eace9ee7ca656355ebebe2bcda1c578eb07ece6566c98f93663c1ff60fbc6d2da96c220ad9cc5f3b96be61ea943a1f93d8e80f96fe40a4614012e2c18c2d8cea17eeae84f6683abd290791e1f07857957c79c9f1fde1c935d46a2a0a577835f9f58db2d882597341705b1dcff45e906706c765d31d499cf685aa1f8607f3582537e97cd9abf014615547a9b56c6de1ea35956e2d02ae2d92c53d916ecb39ef6e772ebdab037e78bb2fbd8cde0afef136e24738f1f7c980be5256d52e9359360887f2daa113f514aa479f1257b44a6f1dface0b9bf2729919176a5289ca4e32470b3bf2714a7bbdfffe83763a24f127
2026-11-22	660dd3949982c8ee	mx.example.net	0	deflate	1693	\\x9d935b93a2461886af4315ffa177aeb26594e620d0ce9a1a3ce10970d451c7542e5a68b09593d038e0af0f93ddcdbac9562a950f2ea8e23b3cfd7e6f2f092bb2b8b9c0ecd8019fe2242369583d4598862d52e2280d492b26ec579e5b1297d02bf13ac0cf9208b8212531bbcf013fff264a5a0bd68ff8fb479efbe95081a8fc3e232bb0f711bc517604c395b55e00ea0155859e272305215d727542ea4a3fc9c0272fc299fbf415c24da25f1fc1aa887f019204ece40a2428a940943ba2d4816dd08075f0dca866eb80afc7c893386fd1f88a43eaf1dc3ae9807f34e5b9557138119775c092a449c6c020a94f1f77c0dde47aee21a28c91ac03ee7b7e29694e061d9eabd57b6780ead37d4aaddc0033d2f98c0ec56fe81076fe7cbfa25b24cf7140de9b814f07df176551d71411215f844f479cc5f5ff7b35ebced6c41a363724cb6952038bad5a807e12b37a31cd7595d643a3226434c51913225a12ef111c9222f67056751fbadf87acaa4855645d5590a4b691a4c84ab7fbc0733cd76c7e9fd9fd61eadf27335232210d6b251f815bd3e784751f0ae637f5bae95f90198e739f64cd61ec261e8d830ed00e94bd4f356280832023412d1ea84df9be199a03cc18768fc46bfd7f329ca6217531ab3513821b4dff15e78073a22adf5206344f939cbe1777bec044b5dc8ff5fa7d1a921847a4fb70bfff0f7736fa206a488110a9107efe446d84d0872fb6699551d80a6eb53c3f582bcf8d957c627c8ebea18b9bf55638584685daa23b74fc67a992f1cd3eb7f71e767b8ea46ba6925a533865abfd20670b594e2aa855d09da7c3c0e4b9dbc47b9dce76632404796fda26aa745197846ce06be3369da4f10b5aaf46c3cb752c11c19765214f03a43f472fd4dacc2ad375dec4b6b3554cdb58d3da74e569d33ebdc264d9b71473ee3b0cd3a5807a8797fae2116a5f1ab701c287e731a3795f3c4f37bb5eaeee3411e9e2cade0c02636e2f4d3cdabc8d77fe82e764cf94aef23610d3404b3c32bc5a3371921e64695d39b956bc5693572be9b7fbceb5c0fb652426cbd3ab108ea424c7789547b23cc7d9ea7ab6bd0bb4782ef72c7707c3ed713f84f6d61c8e2727baf576aef19ccf87b6baf53d8adef653f7e41a79efd628f0f3686b9f6e2919bfce1b27b170f068ba729c84ddac2bcf793686eb6856cc87c2c9199db7177d53cd883b646e31b0676241c6c97c3e2b4df385ae310caf5368b7b1565e9ca335087d68a145c57467b93fdb9377e38dcdeb710f6b4fa9de2c34e44bb886feee792d4bd370eee0d0baed760d67760ab4b32746e620390f64480e6896f5078bcb94d9593890456c8f355aebb648657a32f7ed6c6448656cfae75950068671c33da92fac4cd75895d3e145d79260edf6ca46700c87248fc840da12654735e2ee24b2f362f14cb513cff5b0ea6321d85c17cace8e85adb2eeb3aa2c9dfcb49a25b7957a4242896e18415b3074f32237ae828474ea54828c44438c0a5958544bdd5c2fac15cfb9865b7bb7dbfdefd7b6d9e4b93f00
2026-11-22	660dd39499a5b8ee	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f5326003c61b578b9fe007c6063fd6553f0c3098f1f2320c18fcebcb26bb49b689aaaa035f469c7beeb9e7decb0691228b5b2624418ff91427194ac3fa218238bc43158cd210ddc588fc41531be4225c22afc7f85912316e88514cbec730bffdc90bf21d681efeaf0f34f58b533351f5169115d0fbc05c310998b1b5b44d067b8c2401cf6b2b1d4581a2d345a889f4938cf9e44530731f5e45b849f4c73d6315f1ef8c2030465232021024866ff778a107448605cda1a949a3adc7bc96f199e2ab02e4153465273de607669ab20ae78c5cd26336284d32c28c92c682b8c7bca66f3c68923b112604652f0cdf13bfc4b5f4518fa61a1f9fd500f9e107018d91234850ef4b2580ff560900bdcfef6b254b94e7f0849e19994fa20364898700286d054892f410c02c6e005f257ce9d1525f8e5b3b94e53869b4f3778d21c324264da35a769d3659a32224388519e1225c21ef9e719222f66056f7dff5df1e5168b765450292c08b7c5be12551e8f7dfd1144db55a6f91fd9f42ff9999a08a7069d8987acfb88dfa1c91febb82f8ad6e43fa556406e3dc47596b1cbb8987e3538f911d4c9eb3aa31034fa70c9d1af79866489f9b8473061202dd007977ff5f194cd310bb90349e71a71b4eff558e03732475be4146384f931c3f07f75ec4448dddf7cd10f83844318cd047f0b15fe42d98bb18bf7fffc344fc2af0df0d5973e365a5031ae70178b9f05de10d1fffb1df5694e6e3cb94dd55517877bad1d44fda4f535a27d7d52f67a8b2fc4ee8c870391828629daf6531770a5e180e22d6674f07e20a36b69c81ee189ef068c6b21de8d62227fbcbf870b1ea55405337fda61d3bb299afe7ddd2f3779eeeef2dc8eff31bd68fa1b12d36472b84e5f1cc727e1cc09b718303359ce6c891bc6d46ea0b1f9ef9dd1c2f4438a5a93d2fc9b3e3fe50637e72dbb7d970a0ce4ff532d1c1550faeeb7c1af1caee62c6a7b85cad8dbcdecad53428d8ae116ca7f341a257757abaed0f93700e0d9ae2d12433ea6107ae803388d434d2332872bbbd2c3dcde0288dc24b611d2f75158e6d601c8415c02c9874e7ac7a09c6bb4ee750db9501374e389e89254d2d76d340dc890e2926fbe460dad3e5cc763795b8ca469bd0bd9ad13ede8787b5e3ccc36495e870b01b25707bf4d55a12f2e8717f3d7754f9e9b64911709aa537cbe393aacdadce763d3d39aba7c986d8eab4891babe628bbccd368e8aac1c09a79595e386b40487275aa49db342e16b72ac3eb998d4a3cde2c599ea6527b9f29b78d63dc1ccd1e24fbb4539e666b19cfe7337f1dd9d3891bf0c9ad9267b82dc3993af2e4ea624dfc4d6e2fa0e5712814650eadb792b6ce6a9a8a57176f360756702e0f5a9674ba76351a8d08bbc5ea6cb7c512be08b79554832bacaf45f438576aa9034ca5d66c471f789919e5ca4177eac76b557034555bb594968ba2d6da57b636578f8b6c342c4d813d63a9317168ba8db0a5ff74d0d7f2495b4ae30b719293edced6c6256387baf044c4daee748552685651064f60d43dd768208f17ca98081c672947f97ce56b8ee7540d994033c2eeb14bb4c86727d7d85868e6160f8f9a3c6a4776f5a87172c4c97e9b2bbb3455fa49c119b2ef9a8176140dbfbd9724fdba7ede8ffe7fff81b45a34f537
2026-11-22	660dd39499fec8ee	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e902515ab403d9a1849a0460bad0d09b51c3e1450a012ab8a42dbd79b9ec5b378ec70b8e0c021dfcb7cf9925a6156d1acb940ecd005efb29ce222b97d4811495af88ad222c1ad0cb3f73cb7c23e26671c744148f314f809c119fb16037efd5d103b2d583fc21f6f79ee17ef06d2ebf7085aa1e02db8107600e6da761680044055611048baaceb21f6358cebca30a7e05d9022ea7ff822c2cfd3f78f605d65bf015104cff91988505481207505b10b15d080f5e1b951adad0bfe690c9e73f22ef85b639e5b57de11fbac0b56b8c82903465e3b9075c117f69c4635b79712c630ed821fedf95cd61c1b5d9eab5d7cd502b59fb9682086bb9fc680c2d73120ec7e7cbf8c61e3b244117e6d08de89a104658860a0c9aa8f25efc301d1ac067c6b6dbd207b6c9bcd2da625c96be542ab76639867acde52d3b915356b5a258c1488b2764aae3878045e5e6501a2b7de43effba3425d8282aaab3ad4948ea6ea02ecf51e788ee79acdef91bd9f427f6466f8cada45525bfa08fc5a7d8959efa1626153ab9bfe2592a2ac0c316d9a999f07248bbaa0e311f6cadacf008a228aa3da3d5027f47545a4048831e41f70d0faffca505124c447acf6ac1ddd49f1af723c546255fe0a314859e425792dee7e1693d6763fd6190849823394e2dec38f5979f34da6de081d5d16345186f0e3a7a86a1d5d7ff3393fad6b9ab4a27b6dd14f56cb73965c8efb9fceb0dfd86e1db771b407435d1102b35ab7d3b1522dd19c568527312fc4b63588d62771e0b138f3c28e7e1c3ea7f11ab9223ab95b9e4ba2859de86d3bbdf843af68a33d2d2c555db9cf1d3b2669e06ca76e553c537cb73aedeadc70ef6247193c511391c5747091dda3871ae8f969b6ce8e039e5b068ce59bf5ac3d57266cea0dd48d7678120dcb7e1accfa4886997bc3e165995d4e26dc54646084f1ca1dedfd2bb6a654711a74393a1df3cd16c565c073cf946c09096782739f4029f6fbd79244537aba3462b25315571817dacb34b0c4e526ccaf6cbf38e054bc3beb8e3384f0b89ec8951d5fc797cbe140c63ca7c64fa2d41f7bc6c0980b33e865e970cce24974c86dcf7366fd6422672fbe12c18590dc2e09cbf5b58b93b3be7e0a843d2ccb623e2a32737b4d86ab7ded9badee0ed6d65e4ee38eb24bddfeaa2ae36558ad027b25fb35c5691ee8434778d97bce70b1348fd6702e1fc5dd726a55577c9f942633855ccba6c2aabef9846286736adc168e875e46234fda4d47c79bacbafa55b1b2977c4ad7e7d15e4fa3bd24987b291cadf681201da4d4821bf530c9b6363b44ea6e97d0caac6fb5319c1b46dfea446116f493737fa84eccb46de47dc79fdf16a7d2368f2a35a65a23db2fb1b0db6f7477eaa778c532422a6f2217b660b52f0bd4565c9eab1c7da0226dd9f024f51c195a3c530a6b185254cccf4263d619bdec9cb0511ddba56686ccb7ee63a57d2be3702c5b3b59b85875547bfffd476d3679ee4f
2026-11-22	660dd3949cb9f8ee	mx.example.net	0	deflate	1648	\\x9d934993a3461085cf2682ff50d3274fc89258b4003d9a6809ad2dd15a40abc387024aa824361505027ebdab7ba63d6a7bc2e170c181c3cbccaf5e3e5688a624ac2e203d69e04b181114fbc55300b15f43390c621fd54244bff2dc0a390867c8d5c0914401707c8c427aaf01bffe2e4aed9ac01ef18fcf3cf78b5d8020ffa82029743f831ba62730300d6b01b00b5a2dc17565b5a13ab67a54106295c788802f6e0089f3f40ee144c1d74760a6e16f4092c04b940149905a40943551d28426a808ecf0dc90b169e0fd1a3764bfdd84a284f29c1569e01f4d79ce4ced3372a80656288e0805fd88d5841ab89bcce6da01a614110ddcf7fc5e529df4359e63eebd3208ead3bd8439d7871469dfd005f107ba20686fef3bba8192047ae8b519f8d25004154201da50725da88a4f27484226b8b793b53626c6a0ba4124c11123166bcc013d0a29db4cd52a623635487d8a6348683dc039721f811da5a10b49d179e87c3c6db9adca9228350455559aaada94954ee781e778ae5afda8ecfc54faf7c914e5b41efbccca47e030fa04d1ce434a8f558535fd0b92c0303922521d844ee4e2d0d340dbc66c573cd70d01f43c823ce61e60a97c5d0d4e00a4143a27e4d6fe3f198c631f3b9032cfea5e89e37fc5b161825a8d1f923e4ee228c1afc5da779880d9fdc8f67fc43e0a61803a0ff701f87497a34f625b6d482d451184b74fb9d91455f5d3f7dcd4f2c0af7925b3e7276be5b971239974bf1dbd5b113785d4b68d9eae548ac4900b3aa5f102de26767c45c2389e9f56d1d4dc58fb25d60fcfc585d4b375bcb4a4dd48efa681cf7ee7ddf6a65ec6f332bd4d8c975bc50de2ca728e7cc142b34992ec1cd51421b4906ce615792cab74183aca2910f040f05b61326f88fe7cd518b803b917f1dc7949fd933010269e37cf53713ab3c8c5ad9cfb75dddd8687deb57e9548e6bdb4dbde7834a56844ae6938bbd5e34dcf8e74d25fcf8bd9ec9426ca82a625cfed0b558d0c7f3fbf0ee5d3b03c59a7d973a966a2125ecb62ef93abd7bf1e30cec8b5356d1fecd1badb4c50bc5507c1fce5926d2c78a453d3ae8fe746b4e4b99e23e7ebdd6abbdf40fb7cee99fdf5aa9c9559ea4dd7ddd3ec482fc65ede3e4fc9e070f61b1325ef6dfbe436c926c6cd1650d92c56711a9de1e2509e4bd66de7cedba30b8d2bd6f3f1b0f3b7c3699604a9a988d3819499b6d1b7bbebf176e72d2146ea607f10fcec7cd87be819134bf74a65ab46a2b874e2f57a3c656c859cbc98135b322e23f7a0d3d850ce7656740bdf4bb6126a09cdad4b037d115d8672c32d842eba0d76c7d5695712215bc695c3a248e7796323260396d1b6474d677df326fb12e78179ad84b2119caddb8c4ecea53e6c764b9db60fcb72d490d5fe1ecd9ae676b6a95fc633dbd62bad70ef2f2ae72176f3a3dac72c848abed8921ced48af5177eb38530e58cdf2707e4c86fbf1d1127d65cce2d8f9ef3f62b5ca737f02
2026-11-22	660dd3949d6488ee	mx.example.net	0	deflate	1787	\\x9d94db8ea3461086af83c43bb073959563733e79765683313ee103b631633bca0586e66043378606839f3eccee4e76365945510a2e5aa2baeaabff2fb101b8cc61d77271d4a73e4194832c699e53374e7aa076d32c013d08f06792d8000fc415f0fb5490a394f2921840fc3e87faf57796937b4cfbb07f7c24895f4e0d95d63f66e4a5eb7fa46e318e2863bbb02d2af62949627c9f5705d597044501a0bd19a09cfae4a76eee3dbf417828fdfc486d4bf81bc571d4125514c77012c5f27d96eb3322d561da208951cbd6a7dec628102c7a31acdc24f649c2467dea1f4549625b9ecec0c37d6a033294636a88dae9619f7aebdc8edff63da531c620ef53ef6b7ebbd29d0efb24d1aaf7cac032cfef535ae5862e06fdafe80cfb1d9d61fa5fde37f405280a3704afc5dae1550078c0b3122309aee43e476e0edbefefd56c2b2fa60ba3eb80bc88510bccf65a017404716b4cd76eb2b6695a2638cedc1cd3695c03ff913aa112fa6ede3c3d3cfd188acc320aa38a0aab700227f08c2c3c3d3d90044974bb3f663efd34f5ef9d31a8319d25ad928f94d7d217003f3d9438e82a6dd1bf2073171601c8bb06f4901fc3b04fc9a718bf76d520e586610ec2563caa5dca5767e282723176bd08f8bdff4fe66659127b2e6e35a3c37b9cfd2bcec92d80247c4f19c645868af8f572ff1b4cdacafdd8da1fc409806e0a9e1edefbffe1dd1a7d606555e0459163982f4741604555fdf06d6d7a759af4c27b2bcf4f6c258989504cb5afa16b0aebd87bcb5d0c7455690a653241f330dc8e055d346d91cf4ac01fa7d28dbd2ee3ed269b46b4559673afde6f8dcaf6e3a347129c4667b28fd5ebdd502cc74f8acb0426fee44ea7e14dd601f29a95b32f64999755b5825561d106184da3661accd875015848fb79c6ae4668f76a9767ce1bf3e0d8b2b33ceac720e0370b33ba3368c6d4215c2f56f9de88ae776d6a1ee6e161796b1869a6d317a7da98c945b98c766a6a35ec4b68c933cd20897cbabe96f691a9d45a55b2b57f9d84839745cd3246d658ae1db893a89667e1c444dcd1e0b359a361cf4ca7223c30c12cb3e4e971bc34761ae6e841eb9c35cb17c7643b0ec63a7444809843124e46ca2c5327f251b38bf1b0d95993636ebbb0d9bf9cf28d0b153d2aae118ef27341ef7c74199e0fa36b3d08a724513a07c757f458f3e627045f4e81ac3143c46b732d08b897ad2647b7666a6a56a6eff7b721b233cb14a73b871b9ec6cec5be09b5c92096b5c5c5657f238944dcc8cb15f4560b2416d2decde0413c165933c6024a0ed56439e3d3cd6ab78ed4fb6e550debd12866cab3119a8e655be3fdbcd95cab75beb85c02b65de3c132efe481ce18bcb1bbafb731af487ab5db5ce67691ecd6be632eaff4061bcba438c6ce39b2bd037bb2eef1a9c35f80138797127b2bc8b903e8ef3624e13b513284ac3fc869c8975031ae9ecd71ab19382d38989d9060e8061700c967a489a72d6f76ccd7d77864de4cfeaea7c813ed44c651200ff03e21895bbd773682c25f4bf936901dc50e800e2b3f6bd4115d74247e5b09163b9186cc7c2cee6f6735abb340b3a4a4ceac7a7460a0dcc151c57506015d6e4982ee14e723e6f6d0f23b5a5adf3b2c5406374dfbef3f856e9724fe04
2026-11-22	660dd3949db268ee	mx.example.net	0	deflate	1745	\\x9d93db8e9b481086af17897740915639786d68c0603c7134187c1c033e0db6b3da8b069a83cdc9d080e1e997496692cc265aadb6e1a6d5d57f7df557f516e1228bbb6b88fd21f5314e329486f57d0483b0876e304a43d48b11fe44125b64a3a044ce9072b324a2ec304031fe31867af72760c51ed37ee0aff724f19b5553d1ed75445640e73d5505d8a7263b6dbfa602871204c6713889971c8b150608b537dd24a33e3a11ccecfb17083b893edd51bb22fe8362594a4f4a8a65588102dc10b043a64f75987691c4b4651b522f657c91f846809c8224f6c990fa49992476857546361e525b942619a6d4a4b5201e522fe993cc6b935b518031ca9e157e147ebed75da84392687d7ca201e0fe2780d648156234fc5a0903be57c230c32fff4b251aca73e8a12745ea230b396780380642208a220bee7d98c56dc03784af3dd216daa46ba22c0f92961df45a439424c66da3bafb3a6db3464588831466988e821b72ee282b29620766f5e8cde8f562441e80be30900010194110fb40188dde90044974bbaf2347bf0cfd67668c6e984ec3d6d43bca6ee97384476f0aec7607ade837c80cc6b98bb2ee24b6132788bd21255a017eca2ac714f4bc0c79ad7b543ba44f4d0a720a620c6d1f39bdff4f06d3340c6c885bcf68af09d27fc5b1608e04fe7b881ae46992074f9787cf30516bf75d3b046e10a21846e803f36154e45d98db41f0f6ed4f13f13b0b7e18b276074489e7792030ccf3a6cf8aaff4c087912449ede1f394f56e51d8f31a92f845fb4962cee70bf9eb52e40e6b56c715d4c6ca4c6c6e533fce71b30c94e8c4ed1efb1d6f7d2c26787302f8ba7dd02e312aa37c35b9dd14ff0aa5cfcac92689d31c492c06f4ba9a5692747ed439cc1cfd50321876cfba9b9973882e0c2e2dc11eb89cd8c9d3d819c8fe21e016e73a4e7415822a9979372508e4d6c5d9cac678166c78414fac05b3ac7deba46db29332351b0bf91eed6e753d7f30eb9d07965e3d0dd156d85e078cbbe338631325c6edb321281c608df18124e067be18d4cd8ab9769a99259f646757ab351dd54db3be6edd7e3511d6f9591f03bcbbba4a9a17426472ecfc586365d109820d9ecef499acf92238aaad6fd638f1d60a2b60ae98d4d5125467cd2e1575bf69194b858944ad11d620acab0827cdce40e7b269ebd70526c943c36cd8fc06add0caa4fdc399241e739b0f1f2cd33bd88f67fde4c9340aac4b582e19bd0fc5eac15f2622bd30c3c5f8126bc833cdc94ee533f6b4bfac19d41cf352b1b23ed0768ea9982491c4e5a378acd7d89a9e4c8d678e86a1ee1968cd9ace7cbeb92ec570550ba6ee258d10a856a924073ae3e54ea30a7b43a86a7eadc30bdb9c8bc7db029084315657f3d506c5ba161ea7337e398906c2068655069ae490dafda32f38f958ba1c0b98f597d3082bce0ec1953950d783ba1cd32c3fe5dcda2bd2f2e965b8d2b99ad31d2674572e3b715d8e36ae66e9d330f68455c7ea644799aed699c32a068f45995ea1c9f1b61d448d2cd2a96ed09e0ce6875271655b6e9fbd3c1afdf7a7dded92c4df
2026-11-22	660dd3949dd808ee	mx.example.net	0	deflate	1668	\\x9d93d9929b461486af4315efd09eabb888c4be88b15c46421a6d681f6da95c34d0a096d8040d427afaf4d8e378ec38a9541aa8e2e22cfff9cedf4b44ca3c69cc21399ae04392e6288b6e9f6288a326aa619c45a89920f2916596c843b842be09823c8d8117619490b731e0d7df45496f0af411ff78cf32bfb83710d7df47e425f4df832b2647d05b39eb39c03ed034c1f7e596d2f27d433010a299419a830f7e0c73efd357115e1a7f7c04ab32f90d481298a61590044903a26c8a9229a88013e861993ed566827f1a8365d6a909fe56986556a57b421e31c11265694e809d52028909de74a7bddd1813827213fc88e735ad31b44d96a1145fb488d2cf28da9020f3cb1882f86d0c41303fbf5fc7705051c010bd14041f54dd55a0ac199e12a88617f89f8e304f68c05bb47441ced0e93536282f704a958b4d4aa39b26846ea9b1be65b46b5c46046730277c8c6be43f02372d131fe6b7f643fbfba3a8b22acaaaa229aaa0b714ad6548edf603cbb04ca3f17d64fba7a13f7626a8267c1651a48fc0a3ea0b44da0f25091a062dfa97c81c264580f2462ff1521f27a10974179397ae56026018e628a4f40075e8cb8a70012021d03b22bff9ff95c12c8bb0070965c687779cfdab1c17164853be85d8b8c8d202bf249baf62628afb917a20c0114a608cda0f3f7ae5dd1b4fbd13295d5532a85d3eff6aa222b75aef5efdd3ace3a819de29a29fac9665064a31b4be9caec5899bf56ee63a9d6e8b137d2518b7ce7bcf139dba8c22dedd6e65121ffac762fa3c5a8d502fe675257786893f1b9d91a446579609e7320a82a2779d8af6813b0cec7e4f477ab17027f13ed5443fe564ceaf062d49f5e692b1f593ded3449ad5cfc18a3ff6bb45d69fe3f3a267578b4baad16b36ce96abe7e8badfb40e221c18fcd8d25cd9e636dbb3cd3b67471af53bdb333aa8557fbd39e259ead5d83ae95a668cb5f3ee308a6eb83cdafac0b27703961963ac675745979f4a684833b5c2b11459c420960d0fa74e550fb24d4456637f662797e0da1f949c931f8d5ce638e714064ebeaca7fbf2595821816abb9c067061efe432733a5c175b38577c717eedad758b5895b752f06a6d4dd4d973b9500bc196e76235839d52ecb6167ad9e79e353e5becb56d6b32dae72c43e265371f9df6bd919a745aab92087139353a03e88d3b4b69a359595d6bb3a32f7693fbd3dc1a88f97ae9d585d39b5e3ad5b13fed9c0617abbe7305de072cd3218ba97459baebbd779ef0d2b04ee2422abbda8d6ea02cbbd6a5e85f4748f7ac80022af375ba48f7489d63888672779fa5dd713871c2acebacce74a79b13eecc6e49729972e576e93c4968575f6630acfaa3eb6e5a45f7f9bda7c3e28cf561780ec9d6bd28d7aa33e26f813ddf91de617dbf04e50e6d7961bba59372f593334f1dfa69bb6d1f56137ecc5ff9113f8bf959504c114adc244e07d492edff7e211b0d96f913
2026-11-22	660dd3949ec368ee	mx.example.net	0	deflate	1762	\\x9d945b73a33614c79fcb0cdf419ba7ee500781b91867b3131b135fe20bbe613b9d3e089081180406d95c3e7d95dd4d37dbee743a153ce8e17fcef9e97f8eb4c2f49293968d68d8059f489ae32cae1f1214c5b7b8424916e35b82e9679e5b610f4757ec77c1314f13e0c51126f4bd06fcfabb24ebb7907dd21f1f79ee17b70649f5a322bf20ff2328231a026b3ddbd820f281a641df6f1b8a81bdb6d6c198451ed31c7cf213947b0f6f105e9a7cbe03eb0bf90dc83298a7572043590352bb2bc95da80201b2c5738f8cad0bde8e5162f7cb49282e28cf6dd22ef847529e5b5fdc17ecd12e58e12ccd2918a42c8674c15b65767c56d74d224a71de05ef737e0b698d075d9e63eebd3248ed87f712e6dc0051dcfd8a0ea5efe81076bffc6fe8335c1428c0afc9c0275df63d5d439aef29123434f52144396182f776b2d4b3f1cc6a39382fa294114bb7cc0133259475a6b5a9335635b9c434ca504ec524aab07f07dcf4427c94d7f737f73f2e2875a0a2182a546445ee685081cafdfd0dcff15cabf5a3f2fea7d2bf57a6b8a26216332bef80c7e80b4cef6f2ef4d8eab0a47f41e68814479cb72ce2a57e44822ed0dd88f58ae77a04a020c871c0dc036c2a5f5b131500518abc10fbb7ff9f0c65591c798832cfc4a089b27fc571518135e5bb641015595a44afc1dd6f3009b3fb8ef5ff18c598a004dfdfbc1f800fefe6e883a41b8a26290a845fb63a84ba617cf83637b75512df060db3e7276de5b991528c7b5f97d91324677310d1ac6f1a9dba88f4f03a32e572371f853aba16037a49abd9d5b2a6fdb15e84d241249098f871aa3f2a0a5da77b9e538bb9d0110ec65a19b65fb4f3ccbf441d9a1c549558f50b1d9c9c2469f6a92a5ef7868843598c56d6361aa6714796ac4a918e2f21258f613628d84bc17327d5396e4771285a13075e1cbb519691d20bce66df3e9cc683819c9f97ce2a3a9d4ed65331d4fca19384d8f28e291594f379c96845478b70b92d8592e7f265f6a2ed335598bad74d67d7cf83418ecb45ed14e393b1586c12d92636ed9f9a4909119c60c54937f57e291cf16883b6134f28cfc1d681eae679c22e847df6aab8b7d0afd36c184065a87556c3456ae355d51c2efb00614793e979bf1848c4cfad9cce8d705d6c372bd3ae978e2345eec43c8c9222909c67e65b198cf29e6a0ad3fc0cc50346eaa037cefb6e10aa8139b3e666cf5de727756ff6fad4dcce731207a54a674bd9494960d9b86ecfa727b972fb6d69cc5eba93ffa4fafeaaf14f42e3e279dd8c969464f30999adbd8dfc84afa1b9df96f35a5683e0394a4a3bcc603981c5b09a6c7db43a6b6d271dc1d816f5b1c97364d97b4cb644daa47417c499d616548f0c633c9e3e2d48fc9c069102afaeb883a1bca3052abc29d2a46badf55797ad49d98ba37af3c3e3312d82c4e5b9e6e9f15a5f4cfb652a40495e4cf0912eed81ec6ecbb15192d1f3a1fda41a3e3e2c300cced9011ff6eea4378f727f392d9edd6bd28cf5c531492ba28b4336d295de84a36a21ac641b1f9f82aa694f3b3a3206b690560dded90bbd6ad05c9517b63a3a14a4103b3bb186bb4218ead3edb3d8b32c56ea78ee97bdde7fbffaad16cffd09
2026-11-22	660dd394a16eb8ee	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc1474d6ad5101651464bce02595072e0db672b36914fcebb727bb939d4db652a9343cf0f09df3fdfa3b872524254e9bb64b8e7df029cd30cce3fa297151dc82959be4316ca5907c669925f421bac2a00f429c25c08f114cc97b0df8f5775e905b1c7df83f3eb2cc2f5e0d92ea47052edde023b8217204daca5cdb0005a0dbe58240ec492edf859e0221ad0c330c3e05898bfda737083f4b3e3f825599fe06040158d915089cd005bcd8e7853ed7010d8e1e96d1295b1fbc5da3c8d2a285d2ab1ba38065d6591ffca329cbac4aef047dd2074b9867980035a3b74ffbe0cd39c311f5f5124408c47df0bee7b792a6a1f65986a6f7cac04b4fef253439d525b0ff159de3bfa3735cffcff70ddd8445e146f0b519f824f0b2cb0b82d8e14489c6d2793aba38a582f771d2d6a6616a4d07e2026594986fd104c6594ae8649aeb3aa7ae49191394bb98b41354c1e011785999062eae070f831f4f8fe3a9a92cf73a0a274b1c35ee0c060f2cc332cde68fcac14fa57f7726b022ed3ca6513e029fd217900c1e4a123615daf42f48eca6450871534bfd2c4069d407b287c8abeb30056e146118d1f400ddcad7d1a002b884b8fe1106adff4fe6e6798c7c97d0ccdad11de5ff8ae3b905ec4adf252a2af2ac40afc5fd6f30098dfb91ce3f44314cdd040e1ede2fc087777bf481977b92cc710ac77dfd5464bed7fbf06d6f5a5512b7a23b8de727636599a95418c3af673c6cf08ebdb33d73780fda2ba24c71eec4fa4c8c8f82d60d56f23de1d3e9861f5948d9d487d92669dfe5978bebd7a3761540b4611974db3f1b4634b5d51b1c85d0c607b9e486417c0f84a2b6e707dd1038b29e79652fb9a63da511634bb6336d5238d2bce1aba34c361b0ee2279b7d91b1cc4247edcbbecace3b455c7475c70eb9689bfa727bab5b437bef8f26b5ce916a5f93c0dedd2cddec6c56d16cb71f3ad811176b4eb7176b6fd5ab32eb79cf3270ab09c7f97d725acf94edf89ea2fbedaa54d57e1b695ce064a5ae38f56abb3346f7c3e2b00d8ad4726676bc2db742e110827605590552783488ba4c58a632a21b77bc188df3841787d67c949da2048b5ea84c2bb12344ab583b8c167b69a4f96a77c2d5373335902c7be245155da83ddf3796bbae78a9210535cb78d08f9d0257fb384e52a9347d6ceab9a7682f165e2c6d391ec5a85693fa6544a2a57ce85ae3429ae89bb4cc0e61352eab7c31d28db25865cf9db9c232f6ca114ec54990ddb38bb6f0d41daff9a8d73892a88b2b7215e0743e3502842e961e0aaabf18aa64acf3a2ef1c3b6a2e98fb05962e9bf3d832636cb3cc0ba7156a249d8fc6d4978ceab053e0a6322662b82bb57217c0e1a63a2d1add83ea5f1ab3ab66a561c7b9ae3abbcb3d861bfbb86e5fe45bc2ebfbf8e8d30d995f7b4bc9d674bfeedc5f7ae12599aab5d83d9928a8dab17dd694393665fb6c2fc2f35cf6c6b21cbf4ce97a0efefb8fd96cb2cc17
2026-11-22	660dd394a1bf68ee	mx.example.net	0	deflate	1735	\\x9d536b8f9b4614fd5c24fec328529526aecddb186f5c2dc60f6c2f3636187ba9fa618001b36678631b7e7dd96493ec365155f5c2971167ce3df7dcc30e95551e7775589e86e0539ce4288dea7b0cc3a8876e10a711eac5a8fc832476c845e1057943e0e709066e14a2b87c8d01bffdc9b0628f6e1fe6af0f24f18b53037c7b8bc82be87d00d7b03c81a9a1993a083dd0efd39ec7493c641cbf3f40a8bde92739f8e46198bbf75f45b809fee30e1855fc3b6059b04e2e80a5d93e60b821c30e690174e8b64862d66a1b82af637ca6f8a60079154998c910fcc04c1246e53c21b71c821d4a93bc0493a4b5201e8257eddbe60e0ecb12e52f0caf895fee7517932149b43e3eab6184fb1f04b4464e6089865f26a199ef93d0f4f0f3fb75120d15050cd03323f8c4238171258ef379c9e93b03f7fe04f3b8057c93f06547da429b762d941761d26a677aad214a1297eda2ba669db65d711595610af392c2e10d7977c049aad883793d7a377a5b8c48736d0922db17247620f07d7e347a471224d1edbe458e7e0afd67e712dd4a2a8d5a53ef80dbaa2f50397a57957e77d0927e1399c3b8f051de9dc66ee285713004a21396cf5de518c020c851d0ba07da903e2f292c002c4be89e90d7fbffca609a46a10bcbd6332a68c2f45fe538b0407dfe3b641216695284cf97872f62706bf75d1b023f8c500c31fa487f1c554517166e18be7fff43227e659957216b4f8c28f1e2406469fae53010b9377cccc7912049edc79794f56e38ea050d49fc64fd24a1f2c542fe528adc612cf3b871b4b1227518efec2b03c559fb6c3375d2cce904bab9a90ff3db7abb5e2e78c5a42e41a13c4d3a30c5918e8ff29524aac125138f17712e5ff586b1048f36e3c853b9416dac040e25a98b2daea4749f12790aef1bbf2337abf1a4896d4557f5149919279f82ad7ba8f48c24726d0985d5e2a02e1ac766d27dadcf6cebc1992aba366767c12c5f6cb3cab4e9426d8428f2951a85c5dadc6a57258f37d9637ef0b84c37f763d3f5b576270e1bcfcd8bbbaa577d2e148f98dbc3a9246d656f275852bf98f52f6584eddd04dffad18c5e1699bd1f8487a681c29e4a26e56aaaed25e3b4c549d24eba0d98299505999828337961703b1bb19e289f8f8a76ad07535ddb5a81edb266845d87de50513dc6e5f696aa85c00849bec1ee6ed1d8475c9b506bf36264eb736118e762db18eb871c1f6fbebc7d3292eb4a4be6c28393451334cfa88c291cd99e65e3a79cb7b86823eda5c56aa585308a67b7c55334b6c7b4401211dc54165493c9e17cf40bd33868d7955d67d5c08d549b2d44ffcaabb309ee738da5c7d78588eb0deca4b2204d19bb2388e2e35a639a4ab16eb7654412ceaee194c7339c06c1f5e23f76b0219e26ae622cf579b6dce7f2d15c05a780dd64f3b925746eb6481d7cd3a2bc815a0b946e0eb65cd6092d7bb91b77962401c7aa5f4c983525a9ec565f9d37ab26e41c4831be4a3dea8fa2ff205c85751e5fc423cf1796c01d162c95c51b3f50250d9edcd3d56dd33a1afdf71fbadb2589bf01
2026-11-22	660dd394a1f9a8ee	mx.example.net	0	deflate	1774	\\x9d94c992a3461086cf26827760fae409ac163b423d9a18843624101202b524870f252836b1351462797ad3b378168f1d0e271c386465fef9e55f981055453ad801148c89776956c03c6e3f24208c1f6103923c868f2944ef71cc840e0cefd01d135e91258413873045dfe610bffe4e33e223d53ff41f6f71ec976b4b24cdf7194505dcb7441da280981f746b47842e210894ebb21207684f022308fb935e5610efdc0414ce872f229c2c79ff441caaf4378261886d7627188a11089a1dd3cc98e20992ea03c716bdb631f14f63e098958d89bf15c6b143758da083c68409f3ac40c42ceb09a463e24bf71e41dffb9a8408c1624cfc88e7f3b1813a1be3584ff1550b2dfc8ce20c2038fe3406457f1d83a2c61fdf2f63e8b02c810f5f0b12ef78cf75a0c73b9223b280ba8a1f0250a47dc2b768fb05e9aa3e1f1c61518659af9c7eec6928598afa2d0dac36efbb26558cc21c146898840d749f886b56a52e28dac9c3e4fb60259e115981e7198ea7e991208db8c9e401c7706c30f83e73f2d3d41f3b23d8a0611ef7489f08a7575f423479a8903718f545ff125980b4f4603198a74ee686a93f26c46b885ebbca29017cbf807e4f8fe81dfabaa2b0240042c009a0fbf8ff95813c8f4307a09ed9d0efc2fc5fe55c410905ee6bca2c2cf3ac0c5f0f8f3f8b497adc4fbd07bc30862948e0e4e147afbcf9c6536f6851e2463d698afaf829f1521f6f3efbe7b149e247bfeb11fd64b538b6e24a55fe148a4cd2c7f659bcea534522db526799ad105a6ed019d6814df3a2ab551425dd727e4bf6f17437f46c18f2325d9d95a9ac0954856349761446cc15ced5cd2912b56c254df98b670afa5430a6296b2797c5e62ac1d9a92387bb965a6962bd3280e684cbcecbc91d286a78a4b854b929ee338e198b9510e89bb594ddcac0a9e03ab3946c7f8a0339299d91126c0fc26dbd3f07a6293bd1b64a9e734bbdb38c4a05d7f3b05dd832aced6958e7b5f61ce098c6dd234052ba6e722ef03bf95c70b363ae15738b8dc80b13f1dd566eac05bd4fc8bcf601db7ba73a9643ad39ed49b5c81af92588e7b4b83ddecd3d8e6dbccdf4741204f34c1b5363c75951b865efdeaad6c5a93d8abbbb74b63751952094d96d45d679b2515fe0e5646dcbb3a2c5a7f5c993337fa53062d3e098d0b9e7658696e73598894cddee578eb13467fb29bdb100a3b8ca51e3bbb59c347c71ee6e3e5c191b71b3bbd8a475598c3468c3ce42dd2cda18ded6c03164b3b17e6b8fbca9034f51d9b6352f97b9152f544f3fce8a5ad83767a4650d379fdb0b87b6b6795b8e0e850d1aed72a2802f58d2dd0d0d23cb05b9ff19bae249836e1a07502d96cb746dbcf8cecdbe3e2b48a8f5f5d95a6dd3b6aacc93e0fa01b5092b7657e9feaa5462da3e5f1c415ad8a6a7df399bb5a5be5a1e1d21b9ce01c519a67a601817f0e22eef3ab511b8e5711b75f235af0d9deab269532c5c8701a85c4936d4da90e91867a6c3883199692a38bbfe0e555d1d5d72c934b46cc87b9c7e8eefb236ba8d9ed7a449aed6828a4e8622063b41bb7767566c872fadf832dc427134b548b18ca0bfeacd3ff9ef577f30c0b13f01
2026-11-22	660dd394a22618ee	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb265543e059c756b1854fc424151d1542e1a6810872fe906d15f1f6677273b9b6ca5523970d117ef39e7e9f79c5e23521669db84e4d4079fd2ac40797c7b4a601477500d933c469d1491cf34b5461e8a2ae4f741506409f0e208a5e4bd06fcfa3bcb491da6f9d83f3ed2d42fee0d24f58f8aa284fe47708dc8098c36866d82c807bd1ee3fbbc22408eebb132424d669015e0939fc0c27b7a83f0b2e4f323d894e96f80e3c032ab00c7703dc0f27d96eb332268314dd0d4b861eb83b76b5c91fbe5260461425376d607ff284a539bd23d238ff4c11ae55941c0306b72d23e78eb9c1561d3d74d224250d107ef6b7e4b694f877d9a6adc7b6560a5a7f792c6b92124a8ff159d61bfa3334cffcbff866e208c61885e8b814f026202e4710113782ec3fae8e9048bb411bcb7b3296d4c8d517b870a1c650d31db691cd0b294349369dbb7bce99a9431897258906e12d5c87f046e56a63e2c6e8387c18f214b32cb29bc2cb16c4f56245616f8c1e081a668aaddfe5139f8a9f4ef9d09aa49378f1b2b1f81d7d06344060f2509da7253f42fc802a63840457b947a991fa5611f486ed4cc8aa6d414c0302c50d8b8079aad7c1d4d840124047a27e477fe3f19ccf338f220693ceb86f728ff571c1762d413be4b8611ce331cbd26f7bfc1248ddd8fcdfc832846294cd0e0e1fd027c78b7471f58491194deeb9abc1e4546e8f18af2e1dbde74ea24ee84f7c69e9f8c95a626029eaa5f43535bbbdd8d935ce359935b376cf0b7ea22d8218bf5710f56f879ee645ba8c764248ea7f1c5c6e2aa258d35d63927e6d6da5d429ab226fbab82759ff75fd607f7d48579950f2f9cbd27fc12471bdfde8d77657ebc78f74052aaa1789583a379ecaa7a314611baac43667f2e368aabcca77b9a72d2a1e5c7c685d9ccbad60aa53c3fd96924362a695314b2b65a79aa256e731b05a60cd78a393b8af3d070bc50ab8b229ef530c14ecd4b7168e7679a8207078ecce97cc92e6a6972109d9ba84d5cf5a0eed6acb66cbdc8ccbe76c65357cef4e5467939ead070f736e7e431669984a9c972ca84e542988d0b9ba60ea3b9a169a66e2d37262eb7fbfd70adae1666c907aa6ef1d64e3d1b1eaf6bb60add9ba992fb73b66c3912f418ed707161c2b34e79618f1cc1b38d4e532297acf351b21f6f5f5a4e3ddc1b96be93723b95aff581a807543e2f976bc11a0e5b89e193b97dafeac98c0b874e0667753ac920ac73716d57bab58d688a41728e9da5c786720e6f1b9940cb9c6fead64960b8fdbc47dc22d5aa2d59b12982a71b37d74b2ebeb60c8c67462bab4c97b92c0abd9457f8aadc682a4586919c638ccd05f45e027775ceac83257a435914b49da7ee9af1106e6ca965cfd77aa73a86818d053319cb8e199f93597af3452f58cd1533d9d1d40da34a3611d45b136f75df7477a5d0cd4c3b18990969e123a9b6dd8041ce0ab3de7691e55dd959748fccbcdbdbccef82d84d44cd8f16f3ca395e3db579ceea60f0df9f6cbb4d537f02
2026-11-22	660dd394a24f98ee	mx.example.net	0	deflate	1698	\\x9d945b93a2461886af6395ffa177aeb265544e7270d6ad5151c45150c64121958b061a6ce5243478f8f5e9d99dcdbac9562a95860b2edefebea7dfef6d2c44aa226daf20d9f7c1a7342b501e5f9f1288e30ebac0248f512745e473b361211fe11a057d10165902fc18a394dc6bc0afbfb39cd461e8c3fef1b1d9f8c5bb82e4f2a3a2a860f0119c31d983c9cb72b3023800a2c80401af08901342454688ee0cb3027c0a1258f84fdf20fc2cf9fc085eaaf437c071c0c86ac0319c0858becf727da6075a0c5dcdc694b2f5c1b76394595a76705ac31807cdc626eb837f146d365e2aef807cd20716cab3820035a3a74ffbe0ae33edeb25981054f4c17dcdf72d6d5ded371bd4bd3706567eba9750e7544850ff2b3ac37e476798fe97f71bfa1295258cd05b31f089e564c1e759998102cb338cf0b487454a05f776d2d24b7d3969dba828714689d90e75609ca5844ea6bdb9e6b46b52c504e7b020dd045f50f008bcac4a03585c070f831f9728cb4c4f907951107846e8718c240e060fcd46b3d16effa81cfc54faf7ce045d48378fa9958fc0a7f4252283878a846d9916fd0bb2806919a2a23d49fd2cc069d4079287c95bd7610a60141528a2ee019acab7d1e0124042a0bf4741e7ff93c13c8fb10f09f5ac1bdd70feaf381e2c91287c97a8b8ccb312bf6deebfc324d4ee473aff10c72885091a3cdc07e0c35d8e3eb092d263045160982f9f2ccf498af2e13d379d4b1277a21bb5e727636d366642a90fbfaef1b065db1ba7e52d4763a5c7061333b4b6aa7683e16cb3e558334e49858e6b437530efc411eff2bb6eb874e024d42eaf0456a766e3f5709cdc849bd22bd89e9569b39e7482129988a760a72cf414739665175195931add664aab5b4fbbe6ac8e262fa585f5ee7ca6d62cdac4d5485d4f9d66c330326eeb70c6f3647d30352cdddc97ecb8536cc4cee64e9d9bace96d9439d9aa04efc7d368b1dd69b1b8bbb132892dc35dec878bd15a1347f1d9b697f4a24abaccf1b01c4a3bed363cb173b4363cbcbdec9ecfadcbca5cc9bd83be8faed17391337eee573626a7f54d3bcbf694cb7c2f7ba99c3ad91ef978b7969a0de599614a7be9a74cbcdddb5a05655d372d759a89d7dec872b6fafc9c57cab87b7647fede1f2e473754c2f524f1f803466136edba229f1ac3a39f70342a44b157c114f246192cb55c2c198c4d06ef5dc69c1eb474119c326f3595d5318cc7236381b7bd596633fb94b8e6525127374d43874c6bcdf4f2a44e68aaae87f9d46f09abb9eeebdeb3998e2ff4a8cfaf81cacbe755e040c770e1ce56cc62b6995497f554c3b5342a77d19c8bb0e4b9aee506dbdbb672f9db862644f7ed5ec671fc787b74a228d257166e71e3b2757093cd3e172474b4dcbdbf8cb4291cc9c333895766b10a59db313655bd2b9cc2f00bc6be5e90f6e69ba15cb7a6b6c1bc64f7cadaa85b213bf7054fdb096a4b6bf50ef5b22870d06dc5ccec700c478eb5e8ee5b24ed16574be4025ef4bc425a8d77667d9cd31ff3759e15d9eb8c0678f0dfaf6ebbdd6cfc09
2026-11-22	660dd394a28138ee	mx.example.net	0	deflate	1835	\\x9d545b8fda46147eae25ff072b52952694c51edfd9502d60ee18bcd8c042d587c11eec01dfb0c7d8f8d77736d94db24d54551dfb6534e77ce73bdfb9ac1029b2b8694112b4b94f7192a134bc3d44108777a882511aa2bb18913f5866855c84afc86b73c72c893837c42826dfdb70bffd2900f58ea79ff0d70796f9e570e3a2eaad455640ef035762127003db742c0e7b9ca2f09e27ea12049a206a0851cf6392719fbc0866eec32b093789feb8e7ec22fe9d03805b24570ef040e104b12d80362f730d9e1e9619526e6dee358dcf105f1920af60192769733f20b38c5d1c4ec8256d6e85d224239c915009e236f71a9e6a40831f224c08ca5e10be077ef16b4e8c36cb501d9fd908fac30f04a8900624a8fd25135ef89609cfb73fffaf999828cfa18f9e11b94f32f478a4a99a7000ae8274f410c02ca6065f297ca991393107cd0dca729c50eec21d15a49fc48416aae9dc521a352a428253989156842be4dd7387a4883d98dd3aef3a6f0f5014595065a06b9a282ab222497ca7f38e6558a6d97c6bd9f9a9e93f23135491561a5251ef3997b2cf11e9bc2bc8b1a951d0af243318e747943507b19b7838f6db9c7ac0e4396a37e6a0ef67c8a7ea71b4499f8b84730e1202dd007977ff9f194cd310bb9050cd5a7e8dd37fa573803952a46f2606ced324c7cfceed17321195fb9e36c11187288611fac87fec147913e62ec6efdfffd011bf02e1bb26a33741d56541041acfbf5c80a0bfc1133e76045da78f2f5d765745e19d5fb3cc4fcacf3263299f74bf9c7e571736cede8266f7a66bb77ca706d771e296f62a0e5405eb495d9d9d59a31be4ce1274b5a295c993c76b0a6f40dcabb3957b6699ed53a820dc40a549b2cd4e1695f90dec4f71b076ca7da245848fa01e5bb5d42a84d48acfabc9cd7f14d65904ea9130521beec294f2c5648fd7eb3c669999daf0b57c2e05f072bec99afd180ccb5e6f3be86fab49391a9227d7bf18c3f974d2ddec88a698d9d0f02f4a7d19e0c5da38f49ce1a16f178133e2132b6419699b8b93797a5157f968370303baa0c6bc58e8f20dfacadea733b4e377d22673d6f691afa2e3f4badc35acdde671b654dc7ceac4971d8fc5a91f4a0dba2878d8774ae7529d5dc5d781b95487a57672caebd382d8b284f24308433d20f96513c0725f0ecc5e90ac42cdb81ca032f0e5dd5832e85e1b85aad35ab3cc7452f576f375d7d21ed77eef6cf771df37801d9b667f34983aa0b0378e814175daacf1d2b4f5f9dce51b473891465a7ae24f8568248a2beead1c88279671f38a9f3f0533f9ec4dab997b2ed5b3596c0573b03007db9eb69815bd65e88bd38b93cec871ad90993e755acaad4b44851c6da4a4bc9d3df674f11cf75846c4b3db29adb67032291673d0cbe0409d8fc0628b86b90745495f0df3753fe5bd56521852cf4bdc3c3a18b3f1154786554f1b70a68e07570b2c8e233aaadbb3d9b7dc69556c17b7e2b839d5d30a0c869bf9a9eeab720f75afdbfa295ec42ba17447b562ee4fa2efaec4125c91591d5bf2fc54164a9db692dc1de92c73aae58bbeb8469668a973571dcf97ba780486dc6df45a8a98db4e83ce6ead2cceb85523f560597a0cacab6e652da85ad7465139a87bba0951a97b2e451b4b7d5eb4fa52d97d9e89ce7f5f1acd26cbfc0d
2026-11-22	660dd394a2aab8ee	mx.example.net	0	deflate	1553	\\x9d935973e24610c79fa32a7d87593f658b804ed0e1656b054236061910c21ca93c8ca491108c0e8f46e2f8f499bdb2b6b349a5d29a073dfcbbfb3fbfeef110ad49de9e43ba37c187bc20a8c4974f194c71079d615662d4c911fdc8731e0a51daa0c80431293210e214e5f4a506fcfabb246b1d917dd21fef79ee97e002b2f36b05a961f41e9c52ba07a3a5ebcf411a815e4f8c22c550a10c61a023c432e382800f510649f8e9bb89b0c83ede82659dff0664193c160d9045b90724c5946453ec8296c882e71ce6cd04ff740d9ef30b13fcad30cf2debe080426af21cf05059100aec8231c84df0a23feb1e6429a58898e02da06f69edb1cd28163962c06c4891f9d5b128fd702c8ae697f3ddb18baa0a26e86ba68a445155623dee8aba1688f1a73d243913bca4c84abb6377d47e42a44a0b6651eab08b0f8b9cb281b4fd4bc9ba6635a669090915b2f48ca25b1014751e4172e9dff45f87aac95d45ec1a8a214b52d7301455eff76f788ee7daedd7cafe4fa56f3b5374a6428919bb5b1032f715a2fd9b9ac66d9d15fdcb2481791523d21ee56111a57962022d48e9e7ae560e60921094307a802de3e759a4158094c2708fa2ceff7706cb12a721a48c99905cd3f25fed04b0423df587c44eabb2a8d2cfc9e6373319c37dcb16264e31ca6186fa376f97e2dd8be57927698cad21c9a2f8e5b7ab698cf63bb62a9d73863bc995e1f9c95879ee5eadc6d6d7185a8ae49f36d3603c181aad4ba53738da068749bd3bc0231682f55a69d6dbe952ce16f6d4ba9ff84d4b4f4bd7ab657c39c65b01f39cb6a992139a5dab56353d67fe782e5fe18ed05d6184e2ddbdd193e7d75e2b567caccb878d3bf2423f2984a5b7d7ca4d38ccc68391ed2cae53c526167ce239bc584e4a43257b611a54ca74a036cff7ee3e184d4e4a913d0c119a4446eba9b4126d2de9bbfd409a3f39b27559cec70f6aa20faed55898e4d2a14a86b1cdaa3541d4d5ea5a592bbbf57a6509beed194263c4113a4f327721498d336bd503f2386a622f994bcf8b2bc6f7a31d3987c21dbe1067d45db9333ff427439e7bb6d6853356fde99d3ecea7b66aefa7cb55ee0e16eb78e7942daccee2782c85e1c6991fe59dd3d22515167a80068f58aee520d00664a61fe1b0a44ece73688152e7588d9a61a28574bb3c41cfba20efb23636778f8b996ff406cb6dde9baca2f3663e5b2db4f3c6e9ba27b73775bb778dbab86438169da925ec0f0f3ca778da46f326e16a216e05c3519a859d7a587e6c45e77b7f327f849b405743f14827c9d5db61e89391f56c95d77a80c352e86e578a7bd7db1686545e2d9e8b4f3ea922a9e734334c8e435dc043323ff5f2dd4cb6ad93c514fff531b7db3cf727
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
8	2	2026-11-03	2026-11-22	2	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
14	3	2026-11-02	2026-11-22	3	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
2	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
15	3	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
9	2	2026-11-06	2026-11-22	3	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
3	1	2026-11-07	2026-11-22	2	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
16	3	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
10	2	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
4	1	2026-11-10	2026-11-22	3	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
17	3	2026-11-11	2026-11-22	2	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
11	2	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
5	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
18	3	2026-11-14	2026-11-22	3	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
12	2	2026-11-15	2026-11-22	2	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
6	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
19	3	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
13	2	2026-11-18	2026-11-22	3	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
7	1	2026-11-19	2026-11-22	2	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
20	3	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
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
-3350156044820973334	2	example.org	example.org	\N	none	pass	pass	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
-1496624118900125436	2	news.example.org	news.example.org	\N	none	pass	fail	\N	[{"domain": "news.example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
-244960977262082514	2	news.example.org	news.example.org	\N	quarantine	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
4022280226838862428	2	example.org	example.org	\N	none	fail	pass	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
5006180285784391987	2	news.example.org	news.example.org	\N	reject	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
5092868802117876506	2	example.org	example.org	\N	none	pass	fail	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
7348300158720626476	2	example.org	example.org	\N	quarantine	fail	fail	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
-8396733456210065551	3	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-7106084620681153297	3	news.example.net	news.example.net	\N	none	fail	pass	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-6189225365030673303	3	news.example.net	news.example.net	\N	none	fail	fail	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "fail", "human_result": null}]
-4414209769861913449	3	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
-3918892832210713825	3	example.net	example.net	\N	none	fail	pass	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
2420047075865499474	3	example.net	example.net	\N	reject	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
2856579691041916859	3	example.net	example.net	\N	none	pass	fail	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
5728284881451910360	3	example.net	example.net	\N	none	pass	pass	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (id, head_id, begin_s, end_s, key_sum, message_count, arrived, domain_id, reporter_id, variant, record_count, repairs, duplicates, first_day, last_day, arrival_day, trust, counted, is_long, is_reissue, report_id, content_sum, spool_id) FROM stdin;
1	-3292525834566324028	1793491200	1793577599	7979052550220390954	64	2026-11-22 13:12:05+00	1	1	1	3	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	n000000@mail.example.net	\\x303b4d9deb2853972b87a921af78d9a1	660dd39472d3e8ee
2	-1000228405938312338	1793750400	1793836799	-3099024285410280273	104	2026-11-22 13:12:05+00	1	4	1	3	0	0	2026-11-04	2026-11-04	2026-11-22	0	t	f	f	n000003@dmarc.example.edu	\\x634f5415a90eaabf26ea1a20d481cce4	660dd39498b8b8ee
3	-183986764690839204	1794009600	1794095999	3924969307837333227	104	2026-11-22 13:12:05+00	1	2	1	3	0	0	2026-11-07	2026-11-07	2026-11-22	0	t	f	f	n000006@sons.invalid	\\xf3047a8cad88f0c67cec84ba52bac9dd	660dd3949982c8ee
4	8984453436686168120	1794268800	1794355199	2243846672486879609	88	2026-11-22 13:12:05+00	1	3	1	3	0	0	2026-11-10	2026-11-10	2026-11-22	0	t	f	f	n000009@webmail.test	\\x601e0143159e65d981ca46d7e40e46aa	660dd3949cb9f8ee
5	-4995808428879340210	1794528000	1794614399	7186160136691409422	78	2026-11-22 13:12:05+00	1	1	1	3	0	0	2026-11-13	2026-11-13	2026-11-22	0	t	f	f	n000012@mail.example.net	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	660dd3949dd808ee
6	-1000228405938312338	1794787200	1794873599	6461623007976784294	129	2026-11-22 13:12:05+00	1	4	1	3	0	0	2026-11-16	2026-11-16	2026-11-22	0	t	f	f	n000015@dmarc.example.edu	\\x7a661e854dcbd1ac1ecda0b74ae65327	660dd394a1bf68ee
7	-183986764690839204	1795046400	1795132799	-7242351468544954035	96	2026-11-22 13:12:05+00	1	2	1	3	0	0	2026-11-19	2026-11-19	2026-11-22	0	t	f	f	n000018@sons.invalid	\\x167619755d048e64f66d5cf288ed2c60	660dd394a24f98ee
8	-5480755312011320730	1793664000	1793750399	6130173127444319534	66	2026-11-22 13:12:05+00	2	2	1	3	0	0	2026-11-03	2026-11-03	2026-11-22	0	t	f	f	n000002@sons.invalid	\\xf42b74c41a8d60b72569eeb5a3256d56	660dd394830ec8ee
9	-6544731013711780420	1793923200	1794009599	-3750332014967785021	97	2026-11-22 13:12:05+00	2	3	1	3	0	0	2026-11-06	2026-11-06	2026-11-22	0	t	f	f	n000005@webmail.test	\\x9617db1a6a6e33b346f192d1677e3d43	660dd394994ea8ee
10	-5430347383173612905	1794182400	1794268799	-4537655166052891761	51	2026-11-22 13:12:05+00	2	1	1	3	0	0	2026-11-09	2026-11-09	2026-11-22	0	t	f	f	n000008@mail.example.net	\\x6db40ba13321b7fa4b14f78971ea0ce5	660dd39499fec8ee
11	5158882022552547990	1794441600	1794527999	-4665342390872429896	102	2026-11-22 13:12:05+00	2	4	1	3	0	0	2026-11-12	2026-11-12	2026-11-22	0	t	f	f	n000011@dmarc.example.edu	\\x24ec1a029d25864d7f7902bef3704406	660dd3949db268ee
12	5594767825599091469	1794700800	1794787199	7389939473165239197	100	2026-11-22 13:12:05+00	2	2	1	3	0	0	2026-11-15	2026-11-15	2026-11-22	0	t	f	f	n000014@sons.invalid	\\x53baa4455c4f8920dae6f6a0d8f79f6c	660dd394a16eb8ee
13	-6544731013711780420	1794960000	1795046399	6675785109975773136	76	2026-11-22 13:12:05+00	2	3	1	3	0	0	2026-11-18	2026-11-18	2026-11-22	0	t	f	f	n000017@webmail.test	\\xf998341dda7a21b584b2eeaf051ba329	660dd394a22618ee
14	5214973218372806886	1793577600	1793663999	8782141986759333237	73	2026-11-22 13:12:05+00	3	3	1	3	0	0	2026-11-02	2026-11-02	2026-11-22	0	t	f	f	n000001@webmail.test	\\x03fd1fd37ba49a308077dedc9339e727	660dd3947fb478ee
15	-6470474960491725566	1793836800	1793923199	7538486762333107427	87	2026-11-22 13:12:05+00	3	1	1	3	0	0	2026-11-05	2026-11-05	2026-11-22	0	t	f	f	n000004@mail.example.net	\\x8deb4cacdecf20dc03d66f4ab4c42362	660dd3949924a8ee
16	4597702607874242120	1794096000	1794182399	4785480531245287895	81	2026-11-22 13:12:05+00	3	4	1	3	0	0	2026-11-08	2026-11-08	2026-11-22	0	t	f	f	n000007@dmarc.example.edu	\\x26608a84cdd438a259465fe5ca97cc06	660dd39499a5b8ee
17	7361758821728000301	1794355200	1794441599	-262598338657201295	70	2026-11-22 13:12:05+00	3	2	1	3	0	0	2026-11-11	2026-11-11	2026-11-22	0	t	f	f	n000010@sons.invalid	\\x0a0909ae7cc45dad57ee57f9f9d535c1	660dd3949d6488ee
18	5214973218372806886	1794614400	1794700799	-9035511302535865327	102	2026-11-22 13:12:05+00	3	3	1	3	0	0	2026-11-14	2026-11-14	2026-11-22	0	t	f	f	n000013@webmail.test	\\x6514af4ee80e9a5b672c301aa7de4d2a	660dd3949ec368ee
19	-6470474960491725566	1794873600	1794959999	1952527544908086942	98	2026-11-22 13:12:05+00	3	1	1	3	0	0	2026-11-17	2026-11-17	2026-11-22	0	t	f	f	n000016@mail.example.net	\\x9632118245058f03d0b85ff710001bd4	660dd394a1f9a8ee
20	-8917226057499141641	1795132800	1795219199	5009370160331488115	67	2026-11-22 13:12:05+00	3	4	1	3	0	0	2026-11-20	2026-11-20	2026-11-22	0	t	f	f	n000019@dmarc.example.edu	\\xd3bee63159dae12f9000db19bfda6b50	660dd394a28138ee
21	-4995808428879340210	1793491200	1793577599	5864831569013306683	4	2026-11-22 13:12:05+00	1	1	1	1	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	one	\\x225460ba2d0c0faf270ee59ac458024f	660dd394a2aab8ee
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
-6544731013711780420	2	100	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
-5480755312011320730	2	100	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
-5430347383173612905	2	100	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
5158882022552547990	2	100	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
5594767825599091469	2	100	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	\N	\N	\N	\N	\N	mx.example.net	smtp
-8917226057499141641	3	\N	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
-6470474960491725566	3	\N	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
4597702607874242120	3	\N	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
5214973218372806886	3	\N	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
7361758821728000301	3	\N	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 13:12:05.616337+00
2	invalid & sons	2026-11-22 13:12:05.657512+00
3	test webmail gmbh	2026-11-22 13:12:05.658999+00
4	example.edu	2026-11-22 13:12:05.666893+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 13:12:05.48429+00
record	2025-10-01	2026-11-22 13:12:05.507956+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 13:12:04.117851+00
2	0002_failure_reports	2026-11-22 13:12:04.513581+00
3	0003_tls_reports	2026-11-22 13:12:04.559936+00
4	0004_intake	2026-11-22 13:12:04.614269+00
5	0005_changes	2026-11-22 13:12:04.644534+00
6	0006_advice	2026-11-22 13:12:04.669325+00
7	0007_advice_told	2026-11-22 13:12:04.732535+00
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

CREATE INDEX intake_document_domain ON public.intake_document USING btree (domain_id, intake_id, host) WHERE (domain_id IS NOT NULL);


--
-- Name: intake_document_report; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_document_report ON public.intake_document USING btree (domain_id, report_id, kind) WHERE (report_id IS NOT NULL);


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

CREATE INDEX intake_state ON public.intake USING btree (state, id, host);


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


