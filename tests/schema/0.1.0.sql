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
1	example.com	2026-11-22 13:21:39.017516+00
2	example.net	2026-11-22 13:21:39.111556+00
3	example.org	2026-11-22 13:21:39.136229+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-01	68	51	13	42	0	17	2026-11-22 13:21:38.991919+00	t
1	2026-11-04	104	104	104	31	0	0	2026-11-22 13:21:38.991919+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 13:21:38.991919+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 13:21:38.991919+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 13:21:38.991919+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 13:21:38.991919+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 13:21:38.991919+00	t
2	2026-11-02	73	48	48	39	0	0	2026-11-22 13:21:38.991919+00	t
2	2026-11-05	87	87	53	34	0	0	2026-11-22 13:21:38.991919+00	t
2	2026-11-08	81	81	32	53	0	0	2026-11-22 13:21:38.991919+00	t
2	2026-11-11	70	52	52	52	0	18	2026-11-22 13:21:38.991919+00	t
2	2026-11-14	102	102	45	57	0	0	2026-11-22 13:21:38.991919+00	t
2	2026-11-17	98	55	20	35	0	43	2026-11-22 13:21:38.991919+00	t
2	2026-11-20	67	49	32	49	0	0	2026-11-22 13:21:38.991919+00	t
3	2026-11-03	66	66	52	40	0	0	2026-11-22 13:21:38.991919+00	t
3	2026-11-06	97	97	47	66	0	0	2026-11-22 13:21:38.991919+00	t
3	2026-11-09	51	51	51	16	0	0	2026-11-22 13:21:38.991919+00	t
3	2026-11-12	102	29	29	29	29	44	2026-11-22 13:21:38.991919+00	t
3	2026-11-15	100	92	92	92	8	0	2026-11-22 13:21:38.991919+00	t
3	2026-11-18	76	2	0	2	74	0	2026-11-22 13:21:38.991919+00	t
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
660dd5b75d4887eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b76dcfb7eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b76e3317eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b777f057eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77c2ff7eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77ceb07eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77db167eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77ed3b7eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77f2127eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b76e0507eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b7740c87eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77956f7eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77c6a37eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77d1737eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77ea707eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77efc17eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77f41a7eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b77f6367eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b7801167eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b7804907eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
660dd5b780a1f7eb	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 13:21:38+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:21:38.991919+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dd5b75d4887eb	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dd5b76dcfb7eb	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660dd5b76e3317eb	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dd5b777f057eb	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dd5b77c2ff7eb	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660dd5b77ceb07eb	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dd5b77db167eb	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dd5b77ed3b7eb	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660dd5b77f2127eb	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660dd5b76e0507eb	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660dd5b7740c87eb	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660dd5b77956f7eb	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dd5b77c6a37eb	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660dd5b77d1737eb	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660dd5b77ea707eb	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660dd5b77efc17eb	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dd5b77f41a7eb	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660dd5b77f6367eb	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dd5b7801167eb	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660dd5b7804907eb	mx.example.net	1	\N	aggregate	stored	\N	\N	2	14
660dd5b780a1f7eb	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dd5b75d4887eb	mx.example.net	0	deflate	1684	\\x9d94db929b461086af4315ef30deabb814499c4f6bb90c3aac4e08490869512a17033302244e8211427afab0f63a5e3b4e2a95810b2efeeefefbeb1ed6985c8ab4bd8424d4c087342b701edf3e25308a3bb886491ee34e8ac9479a5a631f4715461a38145902fc38c22979ab01bffece727287691ef68ff734f58b770349fdbda2b840f41e5c231282a16d6e96204240921884444f1691a02832f69ac84356800f288185ffe9ab093f4b3e3e02fb92fe06380e2cb20a700c270196d73856e315d0629a4353a3c69b06fea90d9ada641af85b629ab22fde11fb44036b9c67050183ac21906ae04df5a6b6974484e042033fe2790d6b4f061a4d35145fbc30cccf280e20c1da973618f65b1b0ca37d7ebfb661e2b284017e49083eb0f0001516f98a22412c78e853088bb411bc45db0cc89c98c3f61617659435ced94e43a39fa5a499527b73cb9baac92526510e0bd24da21aa347e0659714c1e2d67be87d7f2459105956e0258913445e12558ee9f51e688aa6daedef95bd9f4a7fac4c704dba79dc207d047ee3bec4a4f7702187b6d224fdcb6401d3f2808bf630f53314a58106642f222f55f514c0202870d0d003cd86be8c282a012404fa21469dffef0ce6791cf99034ccbac13dcaffd58e074b2c09df2483a8ccb3327a09d65ecd240deec766070e518c5398e0dec38fbbf2eecd4ebd6365951754966398cf9fa22c8baafaee757f3a751277827b83e827a3a5a9b1504ef42fa7afb7d8ede679094da3af2ab7d2958bed75b65b9ade748db99854323a1d6f1c59b9a7cb79bf589e781ec5dc7a659f8eb34db215204d0d4e50de15acea894a5758c2d0c3ee188d84fdc15b4c4ead6d748ccfb0b97de88ee76355520e8b8c78cbcc84a57d1e55967f65d3c9d9d8b82361a137d9d8da21e83cb1536c04fc4c5e65a7e796e83c31a41c8b0b69085dd367dc61392d020e7986d00d6f036337cd337932187557b1bbdd5eab506d8d98a3c2d2d4cae46a7f38afce436b6a318e52f27776e628dd79165feefae00c4f5155723724aaf6cc4dfae95a3ddd97c865eca3b02391e28907dfdd85719455e9b0f9914dcf3bf36962adc7bb6a7791f47ae54cbc56190e966ad0f255eccc900557ebc47a0ee7c1352c76597f3b76940127f703495d3e99e279ba9808aeb5b4e63475cf0b6cdb3747b45735bff5e27d51923e4e5c2389a5cd5edf97f30812cb3016036e3a88cf0e5160314f8fb9a20bf1e6e030866099b8d0afb320efd3947bac276ea9d49c632cb74e2041c6e1edf0a8e86b722c6184a0afa4481646b85e6d2f0161f3bad2efc418f12d661eca62651d95db8138a7e39599d2d4c295e578b43675c71e3ae8eaa6b3bc35de5ab64184279cad44a3afe875f1847c0e1e4b16b9d5d47d5e8e4452542b814fd82e528399ac2aa8225e4853d68ce3adfd3d49381b4dab55df9ecfb7865bdd17f7ccb70e427aefea9b5557ae4de5668d157eefd57c163ba3d4b8eafa7fbfa0ed364dfd09
2026-11-22	660dd5b76dcfb7eb	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac66118b508f265a8076b4210924397c28a04025b1755108a4a7373d33ede9b1271c0e171ceaf067e6577f66950d4989d3d60a905397f9946618e6f1ed3901287e843548f2183ea6907ca6291bfa105d61d065429c258c1f239892f71ae6d7df05517de49b4ff8e3234dfde2dd98a4fe51814b107c642a444ecc6033dfae1814308ac20781eca94ae0879e0abd2632cc30f3294800f69fdf20fc2cf9fcc46ccaf437461499457665445e5418a1dd15856ebbc3b07cb3686ad8b07599b76354d0fb7212020b4253dbaccbfc23294d6d4aef0c7dd2656c9867983066d6c4a45de6ad7273fca6ae97204220ee32ef737e0b694dcc2e4d35eebd32f0c2f37b49e39c0908ec7e45e785efe83cdffdf2bfa1cf61518008be26633ec99a0442450935003ba224f3cf2780d346f0dece26f57c321fb41c880b9435c4c263e38091a5a4e94c6b7bcb9baa49191394034cb804d5307862bcac4c03806fbd87de8f4b68f3aadc1185b62c8b9aa2899a24f47a0f344553add68fcade4fa57faf4c604db83c6eac7c62fc86be80a4f75092b0d56992fe0589415a8410b706a99f05288dba8ceaa1a65734d54f19104518468d7b4c3395afad4105030801fe09068fff9f0ce4798c7c401acfb8e88ef27fc5f1400115e9bbc444459e15e835b8fb0d2669ec7e6afa1fa218a62081bd87f703f0e1dd1c7d1054ad2dabaac2f35fb68ad2d634edc3b7b979ac93f831ba37f6fca4ad3435968a49ffeb32faace088920ae6baaec9b702b5cfc171ad972e5899e20be4c7de623fbe4d2ee9613a3e5c60bbdfb9fa81dc996986e5e255bedbd3945c1eee47d63b18b8d69c915bd9ee32768a6b3d1d5750574e370bd8c0f27dae8d3becf5a086623f9ad9d3711dea8b75e95996ef2e76133270363ebfa0292cd686b4db1eede1d69707da769d8cd7d1dd324ea353558d0c72de153818d6555dc759c1670e960d2d6beff56da77ab18a6be4ca8e7662d1bacfd9364de5e77560714118c482a32ca3893d14caf514182f6ec825c26d370e17fd743b10f6337eb2f497ce746add6b58c7ab8c0d915becfbce06997e587bd6f040533bfd7a9b6c33adbccc86a73321e234f34ec1613490d0b2daad2c4935042b71d92d5b2433c50932052204a6889d8f7059d8ebc9764c0e1d7368c7de9ca6d68bf5b11a090199a9dc49c66e661b28c90681674efbe65a3a4a033f9d1d130398babe99123c48b6570444e1309722354572e62bfbd961c6e5e60d354f120cc16eae66e370ef9efd4b1d6f5dcf1a9c255fc7a3b93d906d63bc3fef67f321898e552557b74e398a510cd6d815f9ebc5e2e30177def5d5702e369726df2355bf6becdab7147828ceb5bd1abccc7689bec952838fdbf74e29d78eb54ff4e3c861437575e1f4118efbbeb22a17fdb13ddae6d7b69909607addd0947854ebbd7b21717e5637a295df4e95afe8a672d85fd36089d5c44c179591afce77dd3b566641d206647114efe7f4c50945721d2e945d964ef6f972405377b133598ddbf246daa9e79c4d8af92c306dd6613d2cddd50d5ba7f1bcd3271a8e5caecfddaece84b5460a5eadae240838950b38f1509d605fabdd254d9db28e34e278c3e9145514fae3e65af4fefb83d06ad1d49f
2026-11-22	660dd5b76e3317eb	mx.example.net	0	deflate	1699	\\x9d5469939b4610fd1caaf80f53ae4a393691b8240ead955a2474a0fb3e48e5c30023345a2e0d8310fcfab0f6dade8d5da9541abe4cd1fddeebd7cdac10cd48545b407a6e814f514c5012148f21c4411ddd619804a81e21fa07cbac908bf00d792d70227108dc00a388bece01bffd294a6a5da81ef1af0f2cf38b5380f0fe368364d0fb00724ccfa0b79e6e16007b405104cf6b3aaa826459549153559e62023e792124eee357116e1cfef100d659f43b9024308b6f4012240588724b125bb20638a10a96e957da5ae06b1b9f21be29405ec6329bb8057e40669975e65c904b5b608592985060c69505510bbca2afc89d10538ac80bc26be097ba9a65b658a6f2f1598d203ffe20a032d28414b5be742288df3b1184d6e7f76b275394a6d047cf88e09322398e22c99eab4a8ad3d4c4c733245195f04dc297194dad69afb64324c571a55dac578674e3885683aa6d8aa4620db380e20412ca87f88ebc07e0c459e44152b4dfb5df86d6d075b921294243d065a1a1898ad26ebf631996a9d5de66b67f9afa4f668aee944f82cad407e056ea5344dbef327aaa6915e837910446e909915a2f72630f477e0ba80ea6cfac4604a0ef13e457ee816a499f878453002985ee1979f5ffaf0c2649805d482bcf78bfc4c9bfca71608a94c6f71413a7499ce2e7e2d68b98b0b2fba15a82130e500443f451f8d8ced21a4c5d8cdfbfff61237e95c4574b569d445597d566e5bbf072d064e50d9ef8b1adea7af5f165cbeaf730a8fb25cbfc64fc2c336ca496f125ba0627ee0a4975a69daec61569572ee838084427b79ce4bae39791bf878759d01b8d2c7fb43935b942157192c355301016dbed9065b04add3255536c1ada6db311f37ca70bb3a346c8f4e9b0e1fca79d9db872e29e785ed2bdd9997757876d77708d9be66238b5e1e67a3012dfd0e6d9adfad1d3b4bf1fcf7a6393c2d31a4f6173e1e341e05dfc6b6cce42b73350fac4c1b947fa1c7fedd98d7057ec4c7fbb49fb8e9b2c862347df73fd655fbcebd684655cc542abf29e5824be69372193a1d3f334df18d07d64f25174daf59793c6b5333972c5215f36f7d2adb92724dbcf697ea79771ef695b769b6bc93ae66796e90896ae346cf5389d7657c3ce6ea81de5796794f546974b6f7c1427ae390a42b4b2c572a9f2d97e7cbf0ee9a8a9203e334b4ae6eba2101b62705f0f6d9b659621da1c9fbca396db96d40cf74e7932ce74ff64141c569fceb9381e98a930900517778ad2326f4b235a5e3b1a2976e3eb14bbc524506235306c53d05986785d21a313e1e2ae5707b52b99e96d2c71b66253cf717bf02cccb8782f358c4cb00e87439a2d8e3073d285c58d1bbab1cfb6e4b4d5ecf10a77c38ec13283e97e9eef26e2697b1f0d227fa3acfae150288c5c5d85f9a09f8acdd256e6b9874b6f1486c57a63aba7a97959f064d259f2f7b336d76cde5073339710cba8724792168dc5a5d4326dc3a9f741c9e562a97726c16d10ec2e9ddca838ffeb3552abb1ccdf
2026-11-22	660dd5b777f057eb	mx.example.net	0	deflate	1672	\\x9d53c992a356103c9b08fee14d9f3c8125f6b547138d0442fb823420b5c387073c10129b5824a1aff7eb996e4f8f3de170b8e0c021ab2a2b33b151dd94596705eb83063e6579898aa47d4a619c74d10da64582ba19aa3f93848d7c145f50a081b0cc53e02731caeaf718f0ebef2c277719fcb07f7c24895fbc16a4b71f116503838fe01ad707606ee6db15880320494c10889e2ccb2123cac8c39d615e824f410a4bffe98d849fa79f1fc1a6c97e031c0716f905700c270196d73856e3154031b8486288b969e0ed8c2bf2be5e52a3aa26896dae817f0c25894de31d915f6bc046455ed6c0c8714fa681b7cd7919e1bd5e1ad7352a35f07ee66b4b676c682481d57be1c0884fef21583903d648fb469d61bf536718edebfb467d8eaa0a46e86518f8c4a92ce34b0a830284a430089f0eb0cc30e0bd9c78f47c3c373b0e2aab38c78cd92e566090673576a6b36d0bbc356d923a2e6059d3697c43c123f0f2260b60d9f61e7a3f96ccf31c2f088a2828d846456525b1d77b200992e8747e44f67e0afdfbe61add6aba48b0948fc0c7ec2b54f71e9a3aec2878e85f244b9855212a3b66e6e7419c451a90bd187b45127a0660149528c2ea019cca176be20ac0ba86fe0105ddffcf0c164512fbb0c69ad1d13d2efe958e072b2409df21465c157915bf346baf64522cf723f63f8c1394c114f51ede07e0c3bb1c7d60659557399e6398974f81615451553fbce6a67b4b936e74c7f2fcc456921809d558ff56039d629ded6e05e7fd81aab4d55e2e9dca14a77b6e13a975c8f4a5709b9f10c3426b32b34ea7b4f5e84b7b1c9b83f982298e2c8e49d17cd1a9d65243970af5dd4191bd8b689cb9ad7b64aa2ab683fb70e434c5f0acc886405fb60943f3f1c9a722dbbd9ebf6cd57b65c58ceabaabdd713bc0ea5c65e89df20435f64a5add953e0bd5d3825720abaa3aefe5fa7e7f76c473137054b8a3a6c56d3177f6338bb7c5fdc2e112a1f4a5e52544fd49bac0761c827cede75fbcf3eec0396d3b0b276936f5fa7bddb117d30575829e791e1c0a63e919c733d51ad6742ebb1ee53c9f2349f2f67b3b4de3dc88a9b816f1a5e9448faf79c49a73ee2ecf4ec361345fdf4bfb681de5fe69d80eaffa75540b4aa10f177216b9680c0d5e11cd3b77dad4339fe3a87cd748d5c875cdd2200985df3c1766eace9ee7ca656355ebebe2bcda1c578eb07ece6566c98f93663c1ff60fbc6d2da96c220ad9cc5f3b96be61ea943a1f93d8e80f96fe40a4614012e2c18c2d8cea17eeae84f6683abd290791e1f07857957c79c9f1fde1c935d46a2a0a577835f9f58db2d882597341705b1dcff45e906706c765d31d499cf685aa1f8607f3582537e97cd9abf014615547a9b56c6de1ea35956e2d02ae2d92c53d916ecb39ef6e772ebdab037e78bb2fbd8cde0afef136e24738f1f7c980be5256d52e9359360887f2daa113f514aa479f1257b44a6f1dface0b9bf2729919176a5289ca4e32470b3bf2714a7bbdfffe83763a24f127
2026-11-22	660dd5b77c2ff7eb	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f5f2300fdb1b578b8d6df00363831febaa1f061860bcbc0c0306fffab2c96e926da2aaea305f469c7beeb9e7de992dc4659e744c80c301f52949739845cd430c5074076b106711bc4b20fe8324b6d085a882de80f2f334a6dc08c1047f8fa17efb93e3e53bb6fdb8bf3e90c42f4e43c5f55b445e02ef03754538a426d6ca3629e45192c47a9ee8c8b2cbfbbe0c9d36d24f73ea931783dc7d7815e1a6f11ff7945526bf533c4f196945f12c2f515c77c073836e8fa2d97691c4b4d536a05ecbf84cf15501f44a92b0d301f503334958a573862e1e505b98a539a6d4b4b5201950afe95b0fdae44e8c3086f90bc3f7c42f711d5d1d9044ebe3b31a567ef841406ba40a301c7ca984e5be55c2b283cffbb592152c0a10c06746ea93244b129480e8b82c808ec03d84204f5ac057095f7ab4d25793ce1ee6054a5beddc5d6bc8384d70dba88edd646dd6b88c30ca408e9918d5d0bba79cb44c3c9037c377c3b74b9479b6cb09bcc48b625fee76db3d1cbe230992e874de22873f85fe3333863566b2a835f59e725bf505c4c37725f63bbd96f4abc81c24850ff3ce2471530f25c180921d849fb32a090582208741eb1ed50ee973935041018c811b42efeeff2b0359162117e0d63326b8a1ec5fe538a08092f00da2a2224b0bf41c3c781113b776dfb743e0a3082620861fd98fc3b2e880c245e8fdfb1f26e2579efb6ec8da1327f705b62fb5f3f372e07afc1b3eeee3b0dbefb73f5fa6ecae8ea3bbe046123f693f496842a12b5fd658a1b93d2fc860351af5c5a6d8c862e1941c3f1ec5b44f0747ecf236b29c91ee181eff6826b21dead6b2c087cbe478b19a75481237fda69d04d92c368b5ee5f97b4ff70f16e00ec50de9a7c8d895db931581ea74a6193f09c1cdb8819112cd0ae848de2ec7cd858bcedc7e8196229891c48193e4f9e9706c1037bd1dba7434521641b34a75f6aa87d74d318bb9fefe62264152ad3746d1ece47a169674cf0877b3c528d5eb260b6e87e3345a0083243838cd8d662c8035eb8c62258bf51c88ccfe204b4f73a066717429add3a5a9a389cd1a477ecd229a9df616b47209277b413836766d80ad134de6624512cbfd2c14f7a283cbe9213d9af66c35b7dd6d2dae73751bb957333e2487e8b8719c4594ae531d8cf66a0a76275f6924be881f0fd7b3a0c84fb76d06d9f64953cdeaf4a4680b4bd86d6681b37e9a6eb1adccdab88962aaf96591c563570947d6dccb8bd2d9b018a757a79e764de36231eb2aba9ee9b84293ed8ae64822b30f79ffb6758c9ba3d9a3f490095530dfc868b198fb9bd89e4ddd904b6fb53c475d19cc15d593eb8b35f5b785bd0496c7c0489419b8d949da266f4822595fbcf982b5c27375d4f254e8d9b5aaaa98de2165bedf21095df8db5a6ad82b68ae65fcb8e83792c09afd46b31d7de4e5665cf48fbad33c5eeb922189c66aa4ac5a968dd6bdd28db97e5ce6eab83279fa8ca4d6c4b1e9b6c256fed351dfc881b6922617eca481edce37c625a7c73aff84c5c6167a7cc5b75751669f58b5776ee0489e2cfb13cc338cd53fc9e72bd7301ca368d0643523ea9d7a588b7d7a7a4d8ca566eed0f8a4c96a37b6eb478d916346f6bb4cd52389ca4f4bc6907dd70cb59368f8dd8324e9d7cdf3fd18fef707a4d32189bf01
2026-11-22	660dd5b77ceb07eb	mx.example.net	0	deflate	1648	\\x9d53d98ea346147d0e12ff50d34f1939b6d96c961e8fdac66bdbb417f01ae581a58ccb66735160e0eb53dd339d7127a328ca850790ce3df7d4b9a756906438aa2f6c72d2c09728c63009caa7d046410316769804b01141f2956556d08528879e068e380e811b2018917b0cf8f5775e901b1c7df83f3eb3cc2f4e09c2e2230267b6f719dc1039818169580b803cd06e739ed77264d9850e274387761e630cbe78a18ddda777116e1c7e7d046616fd060401bcc4391038a10d785113784d54408da3c53243aa4d03efc7b841e7ed2404a68465ac5803ff2065193373ced0251a58c124c604f463da1369e06e329deb848810883570cff9bda53ee96b2c43dd7bd5c0a94ff710ea5cdf2650fb269de37f48e738eded7d976ec034b57df84a06bef08eabb46c99f764be05e9cfd3c9c61105dcdb49a98d8931a86f204e514c15f30dea801e47846ea66e95099d1a660141898d49334405f41e8113679167e3b2f3d0f9587c5b6849922a8992aa083cc7b7db42a7f3c0322c53af7f44767e0afdfb64020bd24c026ae52370a9fa1492ce43468e758592fe2512db517a84b83e88dcd84391af01d94174572cd38d80edfb18fad43d4053f9ba1a94029b10db3d41aff1ff95d9491220d726d4b3a65fa1e45fe538760adbd20f481fa5499ca2d766edbb9890dafd48f77f44018cec10761eee03f0e92e479f78599584b6a270dcdba7d86af1aafae97b6e1a451834fc8adaf393b5b2cc584a27dd6fa5776bfca61464c7e8e94aad4c0db12453922cecdbc449ae901b27f3d32a9e9a1b6bbf44fae1b9bce066be4e9696b01be9dd2c0ce875de6d6fea653cafb2dbc478b9d5bc30a92de730e02c389ba4e9ce554ddeb62d289a454d1c8b2a1946ae720a3934e0827694ce253e98afa48137107b31cb9c97243871036ee2fbf322e3a7330b5fbcdab9dfd4bd6d74e85d9b5701e7fe8b2cfbe3d194c011be66d1ecd64c363d27d6717f3d2f67b353962a0b92552cb32f55353682fdfc3a144fc3ea649d66cf959af34a74adca7d80af7eff7a4028c7d7f6543e38a375b795c264ab0ec2f9cb25df58f6914c4da7399e1bf192657aae58ac77abed7e633be773cfecaf57d5acca337fbaee9e66477231f6e2f6798a078773204d94a2b7ede3db249f1837878355ab5c25597cb61787ea5c51b69d3797471792d4ace7e361176c87d33c0d3353e1a70321371da3ef74d7e3edce5fda08aa83fd810bf2f361efc367842dddaf94ad1af3fcd24dd6ebf1946a2bc5f4c59c3882711979079d24867276f2b25b067eba15609b6b6d3d12ea8bf8321425afe4baf036d81d57a75d85b97c99d40e8b329b17d2864f0734a3b24f4c777df327fb0a15a179ad45a2119eaddb8c4cce953e6c752b9dc88765359244b5bf87b396b99d6d9a97f1cc71f45a3bda078bda7988bce2a8f6110da1a22fb6b8803bdc939a5e13e5ca01a97911cd8fe9703f3e5a7ca08c691c3bfffd22d6eb2cf327
2026-11-22	660dd5b77db167eb	mx.example.net	0	deflate	1745	\\x9d93d98e9b481486af078977409146593c368b318b3b8e1a83d736e0adb19dd15c14502c369ba100c3d34f75d29da427d168340537a53af59feffce7d416a2324fba6b808221f53149739845cd7d0cc2a8076f20ce22d84b20fa44125be8c0b082ee90f2f234a69c288409fa31867af727cb893d067fec5fef49e237bba1e2dbeb88bc04ee7baa0e51404d76fa7e4d852e25088ceb0e6c51746d5610a18d6f7a694e7d7463903bf72f104e1a7fbaa37665f207c57194915614c77002c5f6871c3bec4b5487c18b24a6986d48bd94f145e21b01744b92d8a743ea276592d895f6193a68486d6196e688d2526c4132a45ed2a7b98f93db718810cc9f157e147ebed75d684392c03e3ed1b0ecfd4f00d8480d2038fc5a09c37eaf8461865ffe974a745814c0874f8ad4477ee0015b6404dbf5245b1cb8f701c8131cf00de16b8ff4853ee95a302fc214b3b33d6c889a260837aabb6f329c352e2314662047741cdea07b47d96999b8206f466f46af1737e05849120559627157785914a5d1e80d499044b7fb3a72f4cbd07f6646f086e82cc2a6de510ea62f201abd2991d795b0e837c81c248507f3ee247152374cfc2125da217acaaa2414f0fd1cfad83d0a0fe95393c28202080127806eefff93812c8b420720ec19edb761f6af383628a0c07f0fd1c2224b8bf0e9f2f01926c676dfe121f0c2082620861f980fa3b2e882c209c3b76f7f9a88df39f68721c33b5694799e67058679de0c38f1951efb6124cb323e7c9eb2de2d8e7a7e4b12bf683f49ccf962a17c5daad2e1acfab802fa589d89ed6d1a24056a97a11a9ffabbc741c75f1fcb09da9c5874dd3ee897045671b19adc6e6a7005f267f5e490c4690e650eb1f4ba9ed6b27c7e34fa883906916c32dc9ef33633f7105f1854d98223797db15364892b29c121ec2fce4d921a1a60eb74e6dfd43054b08bb39583d02cdcf08291da0b66d904f649dfe427756ab5360c7cdadb1a46f160353b9f5dfacd34825b617b95186fd7ef9b9b38356f9f4d41edb39c393e9004f8cc9752d3ae986ba79dd9ca4971778dd6d071d3b6ebebd61bd413615d9c8d318b76574fcd8a5288ad3e373f36485d74c27083a63363a6e881c81e35ec9b3d4efdb5ca09a85f4e9a7ac9d667dda9546dbfc18c95cac4a2de0a6b366aea18a5edce84e7aac5f51b0293169169b55c71037664e7f2fee14c128f85c3470fb6e51f9cc7b371f2151a86f625aa968c310062fd102c53915e58d1627c4974e85bd664a7f13977da5fd60c6c8f45a5daf980d577aea55a249126d5a3786cd6c89e9e2c9d678ea6a9ed1960cfdace7cbeb92ec568d50896e1a7ad106a76a5a6073ae7954eab097b53a81b7e6d800bd79ecbc7db82250973acade6ab0d4c0c3d3a4e67fc72124bc2064475ceb6e9217306c740708bb17c3996201f2ca73152dd1d042b4bd2d652538d698e9ff6bdc62fb3eae96578f2b99ed31d26f2561e37f1bc3e6d5ead2aa041e20bab8eddc98f0a5daf7397534d1e890abd8293e36d2bc5ad22d29961d2bec2ce0f95ea298e829fbd321afdf7a7dded92c4df
2026-11-22	660dd5b77ed3b7eb	mx.example.net	0	deflate	1762	\\x9d94d992a3361486af4315efc0f455a6888dd86df7f454db98f6d25ef08697542e0488a50d02836c96a78f7a663ad3934ca552115ce8e23fe77cfacf91d6885c73dcb220097bdc279ce6288bebc70446711b5530c962d4c6887c669935725174435e8ff3f334e1dc384298bcd770bffe2e4a7a1bd04ffce323cbfce2d45c52fda8c8afd0fbc8951109397333df5a5ce4719a063c4f75741d79b2a3238746fa69ce7df21298bb8f6f106e9a7cbee73657fc1b2749dc22bd711290344e947b92d8933b1c0fe8629927cad6e3de8e5122e7cb49082a08cb6cd31ef78fa42cb3b93a2fc8253d6e8db23427dc30a531b8c7bd55a6c7a7759d242204e53dee7dce6f21adc9b0c732d4bd5706517e7c2fa1ce0d2141bdafe840fc8e0e40efcbff863e47450103f49a8cfba4025dec225f8692e2683ad41e4398632a786f274d3d9fcccd968df2224a29b1d8a60e182926b433ad6d9dd1aac9352651067322245185bc7bce49afd88379fd70f7f0e3926449ee2a22d0655912654507a2f2f070c7322cd36afda87cf8a9f4ef9509aa8890c5d4ca7bcea5f405220f7757e2b73a34e95f9039c4858ff29689ddd48b70d0e37427a2bd62993ee66010e428a0ee71742a5f5b13151c2404ba21f2daff9f0c66591cb99050cf84a089b27fc571608134e5bb641815595a44afc1bd6f3009b5fb9ef6df8f628461821eeede0fc0877773f441d4bb8a262a0a005fb63a007ab7fbe1dbdcb4ab246e070db5e7276d6599b1524cfa5f97d1e7457b7b14e07c60743b7511e9e16d6c48e57e310e75782b86e49a56f39b69ce0613bd08c5a3800136d0d34c7f5214b2490f2ca3160bbec31fbb1b6524bf6897b9778d3a2439aa2a36eb17323cdb49d21c5255b81dba020a25215a9bbb6894c61d49342b45f45f42829fc26c58d0978265ceaaedefc6712898531b5c6dab515691d20f2ec6c03a9e27c3a1945f56f63a3a9fcfe67331d2bc919d84c874fd94f0cae5b2a2b482ad45a8dc957cc932f92a7bd10e99cacf9cdbb6b31fe4c13047e5b2b68bc9b9bb5c6e13c9c216199c9b6909209822c54eb7f561c5fb68bc85bba9cb9797606703757b9ad20b615ddc2aee2ff5db2c1b054019699df568995a685d35c7eb2180c8d62472392c8722f67233278b6eb82976dbb561d52bdb1623676a1cc7491188f689fa5606e3bcaf1afc2cbf00e188a03aec4ff28113846a60cccd85d17736f9593d18fd0131768b1cc741a992f94ab2531c9816aae5c5ec2c55ce40162788fae63dab9eb76ebc33df38685137e315c1d9628ae71b772b3da35b681c76e5a296d42038454969851928a7a01855d39d07d7174db6d331882d419f182c8357fda76487c56d4af6419c6932afba7814a3c9ec7989e3531a440ab839c21e84d29e14b0706750136fb536585f7706913c577517c7273f2d8284bec2cdf3d3adbe1ad6cb8c07a2b49c229facaca1e4ecca49b7c4e3d3517e56bb1e3a2e11082ed9111d0fceb4bf88726f352b4ece2d6926fad24fd20aebc2888e74a537e1b85af26bc942fe735035f2aca3c3eed0e2d3aa417b6ba9570d5ca8d2d252c7c7021742672fd4605ff0237db63b097dd3a4a5fccba0ecf7fffbd56fb558e64f
2026-11-22	660dd5b77f2127eb	mx.example.net	0	deflate	1735	\\x9d536b8f9b4614fd5c24fec328529526aecdcb18f0c6d562fcc0f6626383b197aa1f0618306b8637b6e1d7974d36c96e13555507be8c38f7dc73cf3dec5059e5715787e569083ec5498ed2a8bec7308c7ae806711aa15e8cca3f4862875c145e9037047e9e60e046218acbd718f0db9f0c2bf4e8f661fefa4012bf3835c0b7b788bc82de07700dcb13981a9aa983d0038301ed79bc23083edbd623a7adf4931c7cf230ccddfbaf22dc04ff71078c2afe1db02c582717c0d2ec0030dc9065869c083a747b4862d66a1b82af637ca6f8a60079154998c910fcc04c1246e53c21b71c821d4a93bc0493a4b5201e8257eddbe60e0ecb12e52f0caf895feaba8bc990245a1f9fd530fcfd0f025a2327b044c32f93d0ccf749687af8f9fd3a89868a0206e899117ce25c444356ecd390a33dda95ee4f308f5bc037095f76a42db469d742791126ad76a6d71aa22471d92eaa6bd669db15575119a6302f291cde9077079ca48a3d98d7a377a3b78719d07d9a13449615b8419fa3699e1d8dde91044974bb6f91a39f42ffd9b944b7924aa3d6d43be0b6ea0b548ede55a5df155bd26f227318173ecabbd3d84dbc300e864070c2f2b9ab1c031804390a5af7401bd2e7258505806509dd13f27aff5f194cd3287461d97a46054d98feab1c071668d0ff0e9984459a14e173f1f0450c6eedbe6b43e087118a21461fe98fa3aae8c2c20dc3f7ef7f48c4af2cf32a64ed8d11a4be200a2c4dbf5c44817bc3c77c1cf192d47e7c4959ef86a35ed090c44fd64f126abf58c85f8e227718cb3c6e1c6dac481dc63bfb8aa8386b9f6da64e9a399d403737f5617e5b6fd7cb455f31a94b50284f930e4c71a4e3a37c25894abc64c2f122cce5abde3016efd1661c792a27d6c68ae75092bad8e24a4af729a14fe17de377e466359e34b1ade8aa9e2233e3e453b0750f959e9144ae2d21bf5a1cd445e3d84cbaaff5996d3d385345d7e6ec2c98e58b6d5699365da80d1f45be52a3b0589b5bedaae4f1267bcc0f1e97e9e67e6cbabed6eec461e3b9797157f56ac085c211737b3895a4adeced784b1a14b3c1a58cb0bd9be0db209ad1cb22b3f76278681ac8efa96452aea6da5e324e5b9c24eda4db8099525990098932931706b7b311eb09f2f9a868d75a9ceadad60a6c973523ec3af4868aea312eb7b7542d78864ff20d76778bc63ee2da845a9b17235b9f0bc33817dbc6583fe4f878f3e5ed93915c575a32e71f9c2c9aa07946654ce1c8f62c1b3fe57d8b8b36d25e5aac565a08a378765b3c45637b4cf32411c14d654135991cce47bf308d83765dd97556896ea4da6c21f8d7be3a9be001d7587a7c5d08b8dec04e2af3d294b13bbc203cae35a6a914eb765b4624e1ec1a4e793cc369105c2ffe63071bc269e22ac6529f67cb7d2e1fcd55700ad84d369f5b7ce7660bd4c1372dca13d59aa77453dc725927b4ece56edc5992041cab7e3161d694a4b25b7d75deac9a907320c5f82af5a83f0afe037fe5d7797c118efd7e61f1dc61c15259bcf10355d2e0c93d5ddd36ada3d17fffa1bb5d92f81b
2026-11-22	660dd5b76e0507eb	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b0c4bea947132d04421bad1d49387c28a0a051b3359416787a57cf4c7b7aec0987c3551ceaf067e6577f66b146f85ce59d25c44f3df0292f2a54a6cd430693b48b6e302b53d4cd11fe4c536b14a0e482c21e88aa2203419aa01cbfd7805f7fe705b5cb91cdfff191a67ef11b90dd7e545467187e04d7043f016be36c97200981a2706128fbaa82389953914f22a3a2029fc20c56c1c31b4450649fefc1e69cff0604013c16172070820278b127f03d51030c47164d8d085b0fbc5da32ef2ba9be4179826214d6d8b1ef847529ada9cfd130a700fac515954189805b97dde036f958b2a2675fd2cc118553df03ee7b790cec4ecd11471ef9581131ede4b887326c4a8f7159de3bfa3735cefcbf786eea0ba86317a4d063e8962089114c921278512a7470f4fb0ca89e0bd9d24b53371ac8e8baa3a290831df250e0c8b1c93ce74b64d49aa66e7142725ac309b253714de03bf38e721ac9afe5dffc7a5712ad9b22e498aca4b8a2cf37cbf7f475334d5e9fca8ecff54faf7ca18dd305ba6c4ca7b1010fa1ae1fedd19471d8d24fd0bb282791da1aa63e541112679dc03aa9fe0d7aa831cc038ae504cdc03642a5f5b93d400620c83271476ff3f192ccb340920269eb1719b94ff8ae3c31a29d2778999d4655127afc1bd6f3019b1fb9ef43f4a5294c30cf5efde0fc0877773f481577551512432255f8eaacc89bafee1dbdc746f59da8d5b62cf4fda4a5363a99e0cbeaee180e1dded9ef59d41a3cb7c602dd05568c4f9063be9318481b11034d596cad1949ba61bcfacaba528160d976ff489609b464c53f6dc948fcba5192db6a75a302464574e38d19e60165dbcb69d7bfc824bdd25f4cf7a2eaa3283724d44b7c1f6c518bbeb142e07f15419e92fcdd53dbed094b02b8c79769bcf6ef52e677864bf08992a6c4f4bae6117c6d9187b8bc1295cdb7b2be2e54b7a2aed26db5ded6b6ae2016cdc5a4cd9d16d5fb31a3724cdaf57edc68f5339e631367c3d6cbd686e783b63731b0d5e24ffaaee38e6a0088519e583edf3c51bb63eb25d4e4f55d5b70d5e14e661f338e55cc6da900761dabe9598c6c69cad157ec24daed389e15c4a2558d6399a4d2bcb8b0fd640136c34acdc8bc1b4588919e1301fee852428468ac1a210a6dc6196343cf9c18837d71ba77bcf728d951314ee4c69ab4db2bf4ea7fc64627358528f7ab2e6f4a1fa92a62b64b4d9e3d51ceaa96ced36dc56613c87756ceb6285cf579aca78afd8f37cc514a6122176bd98e8e9d8bdb597ca6c478bdb6a163797cb18c1c118daf30a0bee153af93e3f2d9623d7df4c60352a0eebc5d692cec680a6564fa7e929904a85391f47076bb5dd6ae8b85217b664943e0ada9a1fef1fd91dd64e79d9b0cf9ad44673b7d96689ceecce33afd56b7d923b27265ccf739a8a669c103267feb06ca62bb9d96b4b6dc5cad57024b34e783c781a0c2466357aac6652bdbe066432fbfdfffe283b1d9afa13
2026-11-22	660dd5b7740c87eb	mx.example.net	0	deflate	1758	\\x9d94d7b2a3461086af4d15ef307baebc254b22079d3d5b2b4011a10428b97c411810882418929ede9c0ddee0b5cbe5860b2efe9efefbeb1ef6109579d2df5ae83a02ef92348759d47e88ad201ac0c68ab3080e1288dee3d81e3a30a8a03b025e9ec6c0890298a06f35e0d7df498a1f10dd43fef116c77eb15b1037df2bf2d272df823a405730d135630b0217701ce1baaccdf30ce1083cb4bb4c2fcdc13b37b672e7c317134e1abf7f067a99fc06280aacd30a5004c501921e51e48816408fe802c7a69db711f8a73670cc4847e06f07e3985eda2174d008ec6196e6082869472019812fd53b045d6d3b0e1082f908fc88e7735a7fa18c70aca3f8ea85607e4651b1101c7d6a8320bfb64110a38fef9736345814960f5f0f04ef58480b0c6731160759c665c50f572b4f3ac1b768bb01690b6dd23fc0bc08d2ce3939e868c86982ba29f58d36ebaac6658482cccad1300e1ae83e033b2d13d7cadb97a797ef8327688260599e14289ae6394a20989797271cc3b17eff7be5cb4fa53f5646b041c32cea903e03a7735f40f4f25422af2f7487fe6532b792c283797f9238a91b24fe08f076805eab8e1360f97e0efd8e1ee836f4754441012c842ce70addc1ff77666559143816ea980dfd4790fdab1ddb2a20c77c95284191a545f09a3cfa6c26ee703f773be005114cac18be3cfdb82b6fbed9a937242fd202cd0904f1f153a4685214df7cde9f41134703ffd121fac968716cce148bf1a790c73df2609cb69626c9a2d016673e9fd589618c5793b4e22d8a16cb669f2b87b4908febe5725bf37c49d92b562ea17e54f71e85633b9ae7c590641579581906eda6c3adca6dcdc280d64385b9aeab26cd89b1473f046f9a6ba76d3a514d9b539d10468c78af2e1c6da8ccf17a8c926bf7b3d8ac4f87299b55acba763607651ff88e14499b58536692d4580cb1da9f254997b4b9544ea8ebfebc151a1ea5f682364ec4ea502fd8a85e9cd59384381c2b4256e0d9c58411a793733d3ef6da4d7d8b1edb521c86a1b5493442518a9324db5428ab14630aa706b2692550d472e3ceb4a9a995bd4a7bb4ee2abee19879d9291b5a24fce6eeca9adde4a7b1555d7a713de1a78c101a15b2cd7b589b28a150e48ac15e3077a64054f198212773359995dcb8d9c913441e3d1c732bd1d7f7d6ba96ebf956389bbec4187220fb4a6f179382329ba8dde5d3a75be54a35f965226cb41d6d42311592e38a5185cc20424484e17de3ad675da7049deb416bb2ee4d307a97655c5e96e2ad31c3c44c0dab50bc76d99c4343f5e7688f383de195e8c290a734bf45378fe4242f11f24a75b915714cba99ae4f5e746056e275b617616bee25d2cca03f7353be2c8cf33110ee17365ab56d73294cf34aac05ce5d33929b2e0aca1e97f3ea4e29f326f45cd70d712c3c1e68e3512f1da2f617fe63a514094b564ea38b7769dd10625db6c6c490efee4ed78a886c2fe9a619d23be6e4aeece4b85f967978b587b64707628063bcb841e4c31d0e557d7883d38c6843693a3cd16dca6f7b3422cf90e75be15cadb3a120e95b8e11c39b548fc7fffdaaf7fb38f627
2026-11-22	660dd5b77956f7eb	mx.example.net	0	deflate	1694	\\x9d935d93a2461486af4315ffa177aeb265940604845953838af80538e2a8632a172d34d8ca97d038e0af0f93ddcdbac9562a95868bbe78fb9ca7dff3f60ad3324fda4b448f1af894a439cea2fa294624eae00ac559843b09a6bfb2cc0a7b985cb1af81204f63e0450427f45e037efe8d17940e6c3efef78f2cf3d3a10671f5bd222f91ff11bc117a04866bad9780f84096a1ef4b074551253950f0a13919a439f8e4c728f79ebe427869fceb2370cbe4172008c04eaf4080820c785113784dec81166c16cb8c1b360d7cbd4691264587245714119f65d6a906fe519465dcf270c21ed5c00a67694ec1286d6e9f68e0ae73d3f710134a71ae81fb9a5f8eb4a7238d651af7de19a0fc742f699c1b218ab5cfe890ff860ea1f6e7ff15ddc2458142fc5e0c7ce2155f967cac1e64a8c852e03f1d519e34827b3b9bd2d6d432da1b9c17246d88f94ee3c0304d683399f6bace9aae71195192a19c7231a9b0ff080e6999f828affb0ffdef97dc5504098a3d5ee6d5aeac0a2a0ffbfd0796619976fb7b65ff87d2bf77a6b8a25c1635563e02afa12f30ed3f943468f79aa27f41e62829029cb78dc44b7d92841a500e84be77d51380c230c761e31e6852f93e1a52004429f28ed8effc7f32946511f1106d3ce3c21bc9fe15e7800a2c77bf4946a4c8d282bc1fd6bec0c48ddd8fcdfc0312e104c5b8ff701f800f7739fac02b6a17425586f0f356955455fdf025379d2a8e3ae1adb1e70763659949b798ea9fd750eff19bf5963b587aad4abc6738c1b3508be8669fa5bd8fbc8123f414b39b593338a3ee7e54d0a528a635546ae82d32233459e636f55f67f3dd44e5c2623093b02c5ce415c61bf8dabacda659f2a2aeddb171b94e04cc05a2c81559a8f69ee317626de6b5e9396fbce46cbba6adaf4913baeab4914eaf305d0dadaeb9081c8ac88a53078797e6e561625f5ab7918a0ecf134a8a217f9e6d768342de29bcdae35d7b330af585bd32d178f336d9054b96117d53b88adb90cf4225f5b171b5e6fc343b88c2ba760aa57cada7af563a9486ceb544fb55cca7abd32b178d85b440c82d62515ca0dcbd9e6dff022d96297ccbdbc1687bdc1bd0de9ac6647a225b7fe7e9cfc5c2b0e56de013f56d3ff34e9e5e0c6ead123d8fb7f6e996e1c9eba275e24b078d67aee3a4f4665d59c6b7115cc7f372617027677cde5e7a9b7a8e3d837ae5c89ef3259ea48bc5bc32cd17b24630bacea02d21a5ba38476b1405d0529735ed39abfdd99ebe076f625e8f7bd8644af6e7912e5ea2350c76cf6b5198450b0745d66db76b39f353a89c7d3e3647e97924427c50e7f970b4bccca89d47239147f644218d6fcb4c2427732fe5635da8123338cfc32ad4f51b1a0843ce353dddad66c6a5a7a4e1da1b54adf01819b888f148d8e2ee8e28d8db0978e727fc99282796192039405cb8b92ebb3b3be1b6ddf590d655e51427779ede5cf9a472957a432ab439bd675ec4d69513d41e716a4e54799d8f4b915bd6ab9eb95e5a2ecb78bad764b7dfffefcfb6dd66993f00
2026-11-22	660dd5b77c6a37eb	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e902551ac423d9a1849a0460bad0d09b51c3e1450a012ab8a42dbd79b9ec5b378ec70f8c1a10ef92af3e54b586156d1acb940ecd005efb29ce222b97d4811495af88ad222c1ad0cb3f73cb7c23e26671c744148f314f809c119fb16037efd1d8a5a4ba81ff8c75b9efbc5bb81f4fa3d825628780b2e841d80b9b69d05200150552108144fd37c15491af6eace30a7e05d9022ea7ff822c2cfd3f78f605d65bf015104cff9198882a802287545d8953aa021d4c573a35a5b17fcd3183ce7e45df0b78b796e5d7947ecb32e58e122a70c1879ed40d6055fd8731ad5dc5e4a18c3b40b7eb4e7735b736c7479ae76f1558bd0f9998b0662b8fb690c017e1d4310ba1fdf2f63d8b82c51845f2f04ef2421147c0d2345547428cbda8703a2590df8d6da7a41f6d8369b5b4c4b92d7ca61ab76639867acde52d3b915356b5a258c1488b2764aae3878045e5e6501a2b7de43effbaad54baa2e0a9aa04228291a14d45eef81e778aed9fc1ed9fb29f4476686afac5d24b5a58fc0afd59798f51e2a16363bf5a57f89a4282b434c9b66e6e701c9a22ed03cc25e59fb194051447154bb07ea84beae8894003186fc030e5aff5f192a8a84f888d59eb5a33b29fe558e874aacca5f2106298bbc24afcdddcf62d2daeec73a032149708652dc7bf8312b6fbec9d41ba8e932ec88b2207c3c8a6a47d3f5379ff3d3baa6492bbad716fd64b53c67c9e5b8ffa986fdc676ebb88da33d18ea0a0ccc6add4ec74ab544735a159ec4bc10dbd6205a9fc481c7e2cc0b35fd387c4ee33572457472b73c97440b3bd1db767af1875ed1467b5a58aaba729f353b2669e06ca76e553c537cb7b476756eb8775153064fd44464311d5c64f7e8a1067a7e9aadb3e380e7960163f9663d6bcf95099b7a0375d3393c8986653f0d667d240b997bc3e165995d4ea6b0a9c8c008e3953bdafb576c4da9e234e872743ae69b2d8acb80e79e29d91212cea0739f0852ecf7af2589a6f47469c464a72a2e1c179d97696089cb4d985fd97e71c0a97877d69a331484e37a2257767c1d5f2e870319f39c1a3f89527fec1903630e678297a5c3318b27d121b73dcf99f593899cbdf84a242c6072bb242cd7d72e4ecefafa29807ba12c8bf9a8c8cced3519aef6b56fb6ba3b585b7b398d356597bafd5555c6cbb05a05f64af66b8ad33cd0870e7cd97bce70b1348fd6702e1fc5dd726a55577c9f94263361dec9a67085790e16339c53e3b6703cf4321a79d26e3a3ade64d5d5af8a95bde453ba3e8ff67a1aed2568eea570b4da07503a48a9256cd4c324dbdaec10a9bb5d422bb3feab8d85b961f42d2d0ab3a09f9cfb437562a66d23ef3bfefcb63895b67954a931ed34b2fd12c3dd7ea3bb533fc52b9611527913b9b0a1d5be2c505b7179ae72f4818a3acb8627a9e7c8e8c433a5b0862145c5fc0c1b336df4b273c246756c971d3364be751f2bed5b198763d9dac9f062d551edfdf70fb5d9e4b93f01
2026-11-22	660dd5b77d1737eb	mx.example.net	0	deflate	1788	\\x9d945b93a25610c79f4315df819da76c19e57e7376b6061115f1828a8c9aca0397c345e1807040f0d387d9ddc9ce265ba9540e3c9c877f77fffadf0d5b80aa02f64d074543e213cc0a9027ed73eac4c900344e9a27600001fa8c635be081b806fe90088a2c25bc240610bdd710bffe4e33e280ea1efa8f8f38f68bdb1269f3a3a2a81cff23718b514468bba56512b14f0802e5fbbc2b8a3e2db22270bbc8202b884f7eea14def31b8497a59f1f895d057f231886586535c1508c40d0ec90a187ac44f4a8eee0d8a4631b126f6d94192c0731ac9d24f671ccca86c43f92e2d8ae72cfc04343620bf2ac40c438ebba8743e2ad72d77e57d74d6384403124dee7fc16d2d7c7431cebdc7b65a0a9e7f792ceb9b183c0f02b3a457f47a7a8e197f70d7d09cad209c16b32e29328f8a244711ecbfa14c732cc73e414b013bcb7b34bbdd4975adf064519671d313de81c503388bac9f4ad36efaaa65582e2dc291099c60df01f0937aba0ef14edd3c3d38f87171941a039966364891345519099a7a7071cc3b17eff47e5d34fa57faf8c4083c83ce9ac7c24bc8ebe04e8e9a142415fea92fe055938b00c40d1d7a097f9310c8784e8c6e8b5aa0209270c0b1076ee11dd56be8e262e090721c78b803ff8ff644e9e27b1e7a0ce3332bcc7f9bfe2b84e0904eebb641c977956c6afc1c36f306967f76337ff204e007452f0f4f07e013ebcdba30fb428732ccf3314f5e5ca71342fcb1fbeedcda049934178efecf9c958716cc695baf2f5a88a44dbd6c17496235596da529acdb24518eea69cca1b16cfe615604fba70a3afab78b7cdf58834ab6ae135879d565b7e7cf2708c51c85cf4917cbd6b9269fb497999c1c49fddc934bc892ac8bc766d1f4ab1fb2265b9867569921a98e851ab07737a53021a927e91d3eb49b67f1d97672c5ae3685ba2bd3aa9a72060b74b23ba53d99c6a42b859ae8b83165def8a6e1c17e171756b2961ae9217bbde1ac945ba4cf6726ab6f44b688a7345c3b142df5c2beb44d572234bf9c6bfcec2d1cbb2a1292d6f4dc70a9c59d488f3706664cc4963f379ab20cf48751e1ea9609e9ba27e9aaeb4bd821872d44dce9c17cb53b29b065315da3cc8a86312ce26d23c9767e249b1cae9b8dd9bb3536139b03dbcb8c5d681921a95d70845c5b924f77e76199f8f936b330a751cabeca3ed4b6aac780b37832f6e202ad4386395851204cccb4e11a35bab1b8a99ab87c36d9c59b969f0fade66c6eed4be5837ae31a88ca62d7e7939dc702ce1b7e26a0dbdf532e34be1e0e4f0c89fcabc9d222e4b8ef56c3567d3ed7abf89e4fb7e5d8f9bc924a6aab3161ab66999d3c3a2dd5eeb4db1bc5c02ba5be3d1aae815814a69acb6bf6f76312b096abddf5e165699ec37be6dacaee41669aba43cc5f639b2bc23ed9af7d8edb11760c7e1a542de1a32ce08fafb2d8ef976948c21ed8f0a12b21594b4ab6731cc7a0edc25037337e33455630220f89430f394d5cd8ad9e61a4f8c9bc1ded534f3782b1151148823744870ecd61cec2d27b1d74abc8d445bb202a0c2dacf5b7942963d81ddd59c49cf8431b598f287db59ce9b3c504c216972b3991c2928f6505433bd5140563b1c237be5f984980334fd9e9236f71e0da5d14d51fefb4fa1dfc7b13f01
2026-11-22	660dd5b77ea707eb	mx.example.net	0	deflate	1668	\\x9d93d9929b461486af4315efd09eabb888c42a9018cb6504d2a005eda32d958b061ad4129ba041484f9f1e7b1c8f1d27954a03555c9ce53fdff97b894899278d3924471d7c48d21c65d1ed530c71d444358cb3083513443eb2cc12790857c8d74190a731f0228c12f23606fcfabb28694d813ee21fef59e617f706e2fafb88bc84fe7b70c5e408fa2b673d07d807aa2af87ecbd534043541432ecd0cd21c7cf063987b9fbe8af0d2f8e3235895c96f4092c034ad8024482a10655d1275b90d38811e9619506d3af8a73158669deae06f85596655ba27e4111d2c5196e60458292590e8e04d77dadb8d312128d7c18f785ed31a434b67194af1458b28fd8ca20509d2bf8c2188dfc61004fdf3fb750c0715050cd14b41f041f2b480926d49481291e8a14f47982734e02d5aba2067e8f41b1b941738a5cac526a561a609a15b6aac6f19ed1a9711c119cc091fe31af98fc04dcbc487f9adfbd0fdfe08b224b55baa2ca8624794154551b56ef7816558a6d1f83eb2fbd3d01f3b1354133e8b28d247e051f50522dd8792048d362dfa97c81c264580f2463ff1521f27a10e34179397ae46026018e628a4f40075e8cb8a70012021d03b22bff9ff95c12c8bb0070965c687779cfdab1c17164855be8558b8c8d202bf24ebaf62628afb917a20c0114a608cba0f3f7ae5dd1b4fbd13b58ed292dad42e9f7f5551913b9d77affe69d671d40cef14d14f56cb32b6520c8d2fc7343871b3decd5ca7677638d1578271e7bcf73cd1a9cb28e2dded5626f161702ca6cfa3d508f5635e53726798f8b3d11949ade8ca32e15c464150f4af53d13a7007db1af435a4150b7712ef5355f4534ee6fccaee482d6f2eb5b77ed27f9a48b3fa3958f1c781596483393e2ffa56b5b8a42abd66e36cb97a8eaefb4de72042bbcd8f0dd5952d6eb33d5bbc7376a4d1a0b73da343ab1aac37473c4bbd1a1b274dcdda63f5bc3b8ca21b2e8f96661bd6ce669931c65a765534f9a9846d69d6aa702c45066913c3828753afaaed6c1391d5d89f59c925b80eec9273f2633b9739ce398581932febe9be7c165648a0da2e271b2eac9d5c664e8f33b18173c517e7d7fe5a338851792b05afd6c6a4357b2e17ad42b0e4b958cd60af14cdce422b07dcb3ca678bbdbaed4c46fb9c6548bc34f3d169df1fb5925e675512212ea7ed9e0dbd716f296d5423ab6b7576f44533b93fcd0d5bccd74baf2e9cfef4d2ab8e8369ef645f8cface15781fb04c8f2ca6d265e9aef7de79c24bc33a890ba934d51bdd40599ac6a5185c4748f38c80022af375ba48f7a835c7100d65739fa5e6389c3861663aab33dde9e6847bb35b925ca65cb95d3a4f12dad597190cabc1e8ba9b56d17d7eef6bb038636d189e43b2752fcab5ea8df85b60cd77a47f58df2f41b9435b5ed86ee9a45cfde4cc53877eea6e3b80d5841ff3577ec4cf627e16145384123789539b5ab2fbdf2f64a3c1327f02
2026-11-22	660dd5b77efc17eb	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc0464d6ad5101651464bce02595072e0db672b36914fceb97c9ee646793ad542a0d0f3c7ce79c5f7fe763094989d3b6ed92a3023ea51986795c3f252e8a3bb072933c869d1492cf34b5843e4457182820c45902fc18c194bcd7805f7f6739a9c3340ffbc7479afac5ab4152fda8c0a51b7c0437448e405b996b1ba000882213043d4f9260e8b312f49aca30c3e05390b8d87f7a83f0b3e4f3235895e96f80e380955d01c7702260798563155e062da63934a5376c0a78bb4691a54507a5573746014dad3305fca3294dad4aef047da28025cc334c809a35b74f15f03639c35133d74b1021102be07dcf6f256d435568aa71ef9581159ede4b1ae7549740e52b3ac37e476718e5cff70ddd8445e146f0b519f8247250f0d94076659fef8b82f4747471da08dedbd9b4360d536b3b1017286b88d94ee3c0384b49b399f6bace9ba949191394bb98741354c1e011785999062eae070f831f8fc4cb3d496678a6d7e77b7d56e059713078a0299a6ab77f540e7e2afdfb64022bd2cde3c6ca47e037f40524838792846db969fa172476d32284b8ada57e16a0345280e421f23a759802378a308c1af74093cad7d5a002b884b8fe11069dff4fe6e6798c7c97349e75a33bcaff15c7730b280adf252a2af2ac40afc5ca3798a4b1fbb1d97f886298ba091c3cbc0fc0877739fac04a7d4162189961be7eca12dbef7ff8969b4e95c49de8ded8f393b5d2d454288ce1d7331eb658c7ded99e39bc07dd1591a73877627dc6c7474e138395744fd874ba6147169237f561b649ba77e9e5e2faf5a85b05106d680addf6cf86114d6df5064721b4f1412a996110df03aea8edf941373886ac675ed94fae695f6ec5d892ec4c9b148e306ff9ea2893cc9683d8c9665f6434b5d051f7b2afb2f34ee617a2eed821136d535fea6e756b68effdd1a4d61952ed6b12d8bb9ba59bbdcd2a9aedf643073bfc62cde8f662edadfa55663def690a6e35ee38bf4f4eeb99bc1ddf5374bf5de5aada6f238d099cacd465a75e6d77c6e87e581cb641915acecc8eb7e5962b1c42d0ae20ab40088f065197094d554674638e17a3759eb0fcd09a8fb2539460de0be569c5f7b868156b87d1622f8c345f15274c7d3353034992c75f54de85daf37d63b9eb8a155a4250d39407fdd82970b58fe324154ad3c7a69e7bb2f662e1c5d296e2518c6a35a95f46245a4a07d11a17c244dfa4657608ab7159e58b916e94c52a7beecd659ab2570e772a4e9ce49e5db4852771bc66a37eeb48221157e4cac1e97c6a04085d2c3de4547f3154c9586779df39f6d49c33f70b2c5c36e7b165c6d8a6a917462bd448381f8da92f18d56127c34d654cf870576ae52e80c34d755ab4c483ea5f5ab3ab66a561cfb9ae7abbcb3d861bfbb8ee5ea45bc2eafbf8e83709995ffb4bc1d674bfeedd5ffae12599aa352f9e4c1454ddd83e6bf21c9b927db617e1792e7963498a5fa64d3c07fffdc76cb769ea0b
2026-11-22	660dd5b77f41a7eb	mx.example.net	0	deflate	1774	\\x9d94c992a3461086cf26827760fae409ac169b40a8471383d086044242a01672f8508262135b432196a7373d8b67f1d8e170c2814356e69f5ffe85015155a4833d40c18478976605cce3f64302c2f8113620c963f89842f41ec70ce8c0f00edd09e115594238710853f46d0ef1ebef34233c52fd43fff116c77eb9b644d27c9f5154c07d4bd4210a88c55133f744e8123c4fb9eee82a081e4703015efb935e5610efdc0414ce872f229c2c79ff441cabf4378261885d7627188ae1099a9d30f4841d1324d5078e2d7b6d13e29fc6c031339b107f2b8c63c7ea1a41074d0803e659818879d6134827c497ee3d82bef735091182c584f811cfe76303653ec1b19ee2ab169aff19c5394070f2690c8afe3a06454d3ebe5fc6d06059021fbe1624de8de8ab4031aec88eb8f1d873c50f0128d23ee15bb4fd8234455b0c4eb028c3ac574e3ff634e42c45fd9606669bf75d932a46610e0a344cc206ba4fc435ab521714edf461fa7d50a2c8f2dc881e8b1c4b0b0ccb52c274fa80633836187c9f39fd69ea8f9d116cd0308f7ba44f84d3ab2f219a3e54c81b8cfba27f892c405a7ab0182c522773c3d49f10c23544af5da59400be5f40bfa747f40e7d5d5158120021e004d07dfcffca409ec7a10350cf6ce87761feaf72aea0843cf735651e96795686af87279fc5243deea7de035e18c3142470faf0a357de7ce3a937b420726381e529eae3a73812fb78f3d93f8f4d123ffa5d8fe827abc5b135572ad2a79025923eb5cfc2559bc922d9961acbecf8d074834e378f6c9a175dada028e9568b5b728867fba167c17024d1952dcf2495a72a1c4bb2133f66ae70a16ccf91a0666b7136ba7806afcd787d96b25672596eaf229c9f3b72b86fa9b52ad46b1da84eb8eabc9cdc83a286278a4be59bec3ee398be5cf381b6dd88d9ad0c9c0a6e3253ce0ee7389092d219cbc1eec8df36073b300cc9897655f29c9bca9d65142ab8dac3766949b0b666619dd7ea7380632a778f0049699ac1b9c0ef24bbe0e6a75c2d16261b9117261a753ba93197f42121f3da076cef9dea540ed5e67c2095226ba497205ed0c2ee74370e38b6f5b6b3f399e70d9bd667fa9e33a370c7debd75ad09336b1c7777d1b6b651952094596d45d679b2555ee0e56cee4a5b56e3f3e6ec4999bf9619a169708cef5c7b95a195bd017381a9dbc3dad157c6fc30a3b7266064573ea9a36e2325cda8b0bb9b0fd7fa56d8ee2f16695e9663155ab03351378fb6bab7d3710c596cacdddad3c8d080272b6cdb1a97cbc28c978aa79de645cd1f1a1ba959c32d16d6d2a1cd5dde96e363618146bd9c29e0f3a67877435dcf725eea7f86ae7056a19bc601548ad52adde82fbe73b3aecf32e26b6d639beb5dda569571e65d3fa0b661c5ee2bcd5f97724c5bf6c5e1c5a56578da9db3584becabe5d109929b1c509c6e28478671c148d8e75da7343cb73aeda24ebae6b5ae515d366b8aa5eb3000956bd1826a1b321de3cc35183106334b7967dfdfa1aaaba34b2e1aba9a0d471ea7d9f15d52c7b7f1f38634c8f58657d059978560cfabf7ce668576f8d20a2fc31d14c6339314ca08faebdefcd3ff7ef507031cfb13
2026-11-22	660dd5b77f6367eb	mx.example.net	0	deflate	1690	\\x9d935b93a24614c79f4315dfa1779eb265542e7273d6ad6150f18682a2a2a93c34d0200e37e906d14f1f6677273b9b6ca5526978380fff73ceafffe7f41a91b248db2624a73ef8946605cae3db5302a3b8836a98e431eaa4887ca6a935f2505421bf0f82224b8017472825ef35e0d7df594eea30cdc7fef191a67e716f20a97f541425f43f826b444e60b4316c13443e1045c6f705579202911725e436994156804f7e020befe90dc2cb92cf8f6053a6bf018e03cbac021cc38980e5fb1cdbe765d0629a4353e386ad0fdeae7145ee979b1084094dd9591ffca3284d6d4af78c3cd2076b94670501c3acc949fbe0ad7356844d5f37890841451fbcaff92da53d1df669aa71ef9581959ede4b1ae78690a0fe577486fd8ece30fd2fff1bba813086217a2d063e09920891e82981a234a1cc3d9d60913682f77636a58da9316aef5081a3ac21663b8d035a969266326dfb96375d933226510e0bd24da21af98fc0cdcad487c56df030f8f1489cc029bcc0899cd08402cb32dc60f0405334d56effa81cfc54faf7ce04d5a49bc78d958fc06be83122838792046db929fa176401531ca0a23d4abdcc8fd2b00f24376a6645536a0a601816286cdc03cd56be8e26c2001202bd13f23bff9f0ce6791c7990349e75c37b94ff2b8e0b31127bdf25c308e7198e5e93fbdf6092c6eec766fe4114a3142668f0f07e013ebcdba30faca4f414f1754d5e4381e989bca27cf8b6379d3a893be1bdb1e72763a5a9490f4fd5af47535bbbdd8d935ce359935b376cf0b7ead2b34316eb631156f879ee645ba8c764248ca7f1c5c6c2aa258d35d63927e6d6da5d429ab226fbab82759ff75fd607f7d48579950f2f9cbd27fc12471bdfde8d77657ebc78f74052aaa1709583a379ecaa7a314611baac43667f2e368aabcca77b9a72d2a1e5c7c685d9ccbad60aa53c3fd96924362a695314b2b65a79aa256c731b05a60cd78a393b0af3d070bc50ab8b229e899860a7e6a538b4f3334dc1830347e674be6417b5343908ce4dd026ae7a50776b565bb65e64665f3be3a92b67fa72a3bc1c7568b87b9b73f218b34cc2d4643965c272d19b8d0b9ba60ea3b9a169a66e2d37262eb7fbfd70adae1666c907aa6ef1d64e3d1b1eaf6bb60add9ba992fb73b66c3912f418ed707161c2b34e79618f1cc1b38d4e530297acf351b21f6f5f5a4e3ddc1b96be93723b95aff581a807543e2f97eb9e351cb612c32773fb5ed59319170e9d0cceea74924158e7c2daae746b1bd11483e41c3b4b8f0de51cde3632819639dfd4ad538fe1f67391b845aa555bb26253044f376eae975c7c6d1918cf8c5656992e7359147a29aff055b9d1548a0c2339c7189b0be8bd04eeea9c59074bf086b2d0d3769eba6bc643b8b1a596a2af89a73a86818d7b6632961d333e27b3f4e60b5eb09a2b66b2a3a91b46956c22a8b726deeabee9eeca5e3733ed606426a4858fa4da760306392bcc7adb4596776567d13d32f3aeb899df7b423711343f5acc2be778f5d4e639ab83c17f7fb2ed364dfd09
2026-11-22	660dd5b7801167eb	mx.example.net	0	deflate	1698	\\x9d945d93a2461486af6395ffa177aeb245543e940f67dd1a15451c05651c1453b968a08556be8406955f9f9eddd9ac9b6ca55269b8e0e2ed739e7ecfdb58889479d25a4112f6c1a724cd5116dd9e6288a336bac2388b503b41e473b361210fe10af97d70c8d31878114609b9d7805f7fe778a9cdd287fbe363b3f18b7b03f1f547455e42ff23b8601282c9cb72b302d807a2c8fa7ecf956496e34409b974e721cdc1273f86b9f7f40dc24be3cf8fe0a54c7e033c0f8cb4023ccb8b8013fa3cd71764c0b074351b53cad607df8e51a449d1c6490523ec371b9bb40ffe51b4d97829dd23f2481f58284b7302d4949e3ee983bbceb4af1b634250de07f735dfb7b474b5df6c50f7de1838f9e95e429d532141fdafe82cf71d9d65fb5fde6fe84b541430406fc5c0279e950f3cf47c96e37d5e71bda710e60915dcdb494b2ff5e5a465a3bcc02925e6dad481719a103a99d6e696d1ae7119119cc19c74627c45fe2370d332f1617e1b3c0c7e5c92204b525716ba62afc7295d8e97c5c1e0a1d968365aad1f95839f4affde99a02be96411b5f2117894be4064f05092434ba645ff82cc61521c50de9a245eeae324e803c9c5e4adeb30013008721450f7004de5db6870012021d00b91dffeff6430cb22ec41423deb0435cefe15c7850512bbdf252a2eb2b4c06f9bfbef3031b5fb91ceff802394c0180d1eee03f0e12e471f3849e9b15db1cbb25f3e39819714e5c37b6edad7386a0735b5e727636d3666dd421f7e5de32163db1b877197a3b1d2e3fc8979b0b6aa56c3c36cb3e539334a48894e6b4375b0e04481b017769dc3d2819383767d25b03c371bafc7d3a4eed64a2fe77a56aacd7ad2194a64229efd9db2d013cc5b969d0765462a54cf14a6534d3be6ac0a262f8585f5ce7ca6561cda44e5485d4f9d66c330527eebf0c6f3647d34352cd5fb97f4b4536cc4cde64e95999ce96e9439d9aa0487e369b0d8eeb448dcd59c4c22cbd82fc2e162b4d6c45174b1ed25bda8922ef3022c86d24eab87676e8ed6868bb7d7ddf385b9aecc95dc3bea61700b9ef38cf532afb43139af6bed22db533ef5dcf4a574aa787b12a2dd5a6a369467962deca597b0d136b4b512caba6e5aea34156fbd91e56cf5f9252b9571e7b21f79a1375c8e6a54c0f524768523468774dad98b42620c4f5eccd3a810c55ef953281885bfd432b1603136591cee59737ad492857f4eddd55456c7301a8f8c05def666a9cd8609d99b4b459dd49a868ea9c6ccf4e2ac4e68aa6ec7f9d463baabb9eee9eeb3998caff4a8cfafbe2ac89795ef40c7d8c39dad98f96c3329afeba9862b6954ec82391f60c9ddefadbdbfadb7e55ea8373421ba67f7529e17c6db93130481beb230c38f0be6b88f3761d695d0c9da87de32d0a670240f2f245a99f9eac0d98eb129ab5deee48697b3f6ed8ab437df0ce5b635b50d1624bb575446c51cb8b9d775b55d576534a677ac96798efd0e13b1b3e3e93072ac45276448d2c96f96c8fb82e8bab9b41aefccea34a73fe6db3ccdd3d7190df0e0bf5fdd56abd9f813
2026-11-22	660dd5b7804907eb	mx.example.net	0	deflate	1835	\\x9d545b8f9b46147e2e12ff0145aad2c4f59afbc51b576b1bdf8dcd1a6caf5df5618001c6e666180ce6d77736d94db24d54551d7819cd39dff9ce772e1b88cb3c699b00875de65392e6308b6e0f3140d11dac419c45f02e81f80f9ada4017a22bf4ba8c9fa731e3460826f87b1be6b73f395eb963c9c7fdf581a67e716e4c5cbfb5c84be07d602a8443666419b6c9208f9165d6f324475159516315e8104f3fcd994f5e0c72f7e195849bc67fdc335699fccef03cb34aaf0ccff232c3095d9eeb0a2ad362c9a1a931e1d6655ed3f80cf19501f44a9ab2d32ef303324d59a573822eee321b98a53966f49448907499d7f0440312dc8911c6307f41f81ef8c5af3dd3bb3445747c66c3690f3f102042ea00c3ee974c58ee5b262cdbfdfcbf6662c0a200017c46643e499e0615d787bc031c9587e0210479420cbe52f8522363668cda3b98172825dcb93b22c8304d302954dbbe65246a5c46186520c79d18d5d0bb679cb44c3c90df7aef7a6f0f2bab9ca42932abaab228a89220b1bdde3b9aa2a976fbad65efa7a6ff8c8c618d3b594444bd675cc2be80b8f7aec47e5b25a05f49e620297c98b747899b7a2809ba8ce220fc1cb59f302008721810f518d2a4cf4542050330066e08bdbbffcf0c6459845c8089669da041d9bfd271400165f19b898e8a2c2dd0b373f7854c4ce4be274de0a3082620861fd98fbdb26883c245e8fdfb1f3ae2579efbaec9c88d533489137895655f2e3ca7bdc1e33ef6384d238f2f5d7657c7d15dd0d0d44fca4f5353b198f5bf9c615fe376f6d10446ffa6a9b7e2a084d769ea56d6260915196969539fed45ab1f16f69aefab652797668fd70cdc78e1a82c36ee99a6f64f910c510b5606ce770749909737fe784ac2ad5d1d5335c66c0cb4c46cc44ec9656672decc6ec123b7cd63be997013a5e5ae0cb158cd8e68bb2d129a5a28ad402d9662082ee79ba45a8fe1b81a0cf6a3e1be9e5593317e72838b3e5ece67fddd01abb2918ff5e0223797115a6d7567608f9da15586f6844dcd88a6c47d21cc96d945d91493c3821f910535658552936e20908f8104bc037b1077b9bdb57cb68efdf9757d689987dde3622dbbc5dc4e2e071609f320125b6451b0606857f6a53ebb72a0f1c65a1957eac9aeae4f2b6c49222c9c08445a888bcb2e04d5b11a198330dd44aa7e71803c0aa4c354d4c95e9b448addd9d2d47c560f0ecb6ddf541fb7c1e06c0dd130d0792b318ce16434b7f9d2dad93ae2ebd36e8bd686a52d972edbf2c14c9ca8d9893d95829ecaae70340b5e38d1945bd4ecf2295c48676f5e2fdc73a59c8d72cf19a39531da0fd4d5a21caca340985fec6c81fdad8c17dadceec8b73e1664ec5b50ce582b7f1c68c23919d0948016b75356efc16c56ae96fc2007236539e1577b382e3c2088da665c6c8719eb75d25217075eea16b1a32fa65714eb66336f8185321d5d4d7ee54fc8a8eecfc6d074e775b95fdd4a7f776ae6353f1aef96a766a84803d8bfee9ba764956cb8ca9d34b2713c0981bb112afe0a8ddaef48cb5355ca4dd6490b77a2d1d4a9912edaea1a9b82a92c5d65ba5c6b82cfeb52bf35e8c84261d92d32bb8dbc3aa34e0315c734b58437af9a997780625e5b656dc3fee9c6c595e6b9046d2a0e59c11c8a55ff79267aff7d69b4db34f537
2026-11-22	660dd5b780a1f7eb	mx.example.net	0	deflate	1553	\\x9d93c992a3461086cf268277a8e993276489556c3d9a182444b75aa22521d45a1c3e1450205ac5d2458196a777cde6e9198f1d0e2775e0f067e6577f66f98836a4e82e203d58e05d511254e1cb871c66b887ce30af30ea1588bee7391f45286b516c818494398870860afa5a037efd5d92f59ec83ee98fb73cf74b7801f9f97b056960fc169c327a00e395172c4016034d13e3b81fea8608a5444721cb4c4a02dec53924d187af105199bfbf05aba6f80dc832782c5b208bb20624c592254b31404764c1732e63b3c03f5d83e782d2027f2bcc73ab267c4611b5780ef8a82a09054ec93c282cf0aa3feb1ee619a58858e04783bea475270e73b12c1033cc8114599f8945e91bb1285a9fce57620fd5354cd1e74c1925613f84268c231921a87f38405230c16b1759696fe28dbb4f88d459c910a51ebbf8a82c281b4837b854ac6bde609a55905021cfce28be0561d914312497c1cde0fbe88b922eeaaaded7744de99b922e6983c10dcff15cb7fbbd72f053e98f9d293a53a1c2ccbb5b1031fa1ad1c14d4393aec18afe05496051278874c74554c659915a400f33fab1ab5d0098a604a5cc3dc096f1e32cb21a404a61744071efff93c1aac2590429f34c48af59f5af3821ac91a67e9338595d9575f631d9fa029333bb6fd9c224194605ccd1e0e6c7a578f36a79de48baa9a8a6248be2a7dfbeaef74df30d5b95de39c7bdf4caecf9c95879ee5ead27f6e718d98a149cb6b370321c999d4b6db438de85cfd366ff0c8f5808371ba5ddec662b395f3a33fb7e1ab41d23ab3cbf91f1e598ec04cc73fab64e4f687ead3bf5ec9c0793857c857b42f7a5198977f7a6262fae5a2751026cc8cf5b6fec47415a0a2bffa057db68944f8663c75d5e678a436cf8c47378b99a56a64a0ec22cac95d9506d5feebd43389e9e94327f1821348dcdce5365a7fa4632f687a1b4787265fbb25a4c1ed4d4185eeb89302da4e73a1d250eabd686715f6f1a65a3ec379bb52d048e6f0aad99c4e83ccdbda524b5eebcd30cc9e3b84dfc7421bd2caf18df8ff7e41c0977f842dc717fedcd8328988e78eec5de94ee440d6677c6a49839aa7398add685375c6e92bd5b75b03a4f928914455b777194f76ec79054581a211a3e62b991c3501f92b97184a38aba05cfa125cadc633d6e47a91ed1ddea047dfb82fccbc6dcde3d2ee781a90d57bb429baee3f376315f2ff5f3d6ed7b274f9b79fdbb565d5e729c88eecc160ecf0f3ca7f8fa56f7a7d17a29ee04d355daa593f9587eecc4e7fb60ba7884dbd05023f148a7e9d5df631890b1fd6257d76688a34ae8efd68a77a7ed4a53aaae36cf25a780d4b1a4b9ed1c93e3c810f0882c4e5ab19fcb8e7db299e2bf3ee66e97e7fe04
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
2	1	2026-11-04	2026-11-22	3	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
16	3	2026-11-06	2026-11-22	2	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
10	2	2026-11-08	2026-11-22	3	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
4	1	2026-11-10	2026-11-22	2	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
18	3	2026-11-12	2026-11-22	3	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
12	2	2026-11-14	2026-11-22	2	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
6	1	2026-11-16	2026-11-22	3	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
15	3	2026-11-03	2026-11-22	4	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
9	2	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
3	1	2026-11-07	2026-11-22	4	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
17	3	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
11	2	2026-11-11	2026-11-22	4	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
5	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
19	3	2026-11-15	2026-11-22	4	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
13	2	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
20	3	2026-11-18	2026-11-22	2	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
7	1	2026-11-19	2026-11-22	4	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
14	2	2026-11-20	2026-11-22	3	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
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
1	-3292525834566324028	1793491200	1793577599	7979052550220390954	64	2026-11-22 13:21:38+00	1	1	1	3	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	n000000@mail.example.net	\\x303b4d9deb2853972b87a921af78d9a1	660dd5b75d4887eb
2	-1000228405938312338	1793750400	1793836799	-3099024285410280273	104	2026-11-22 13:21:38+00	1	3	1	3	0	0	2026-11-04	2026-11-04	2026-11-22	0	t	f	f	n000003@dmarc.example.edu	\\x634f5415a90eaabf26ea1a20d481cce4	660dd5b76e3317eb
3	-183986764690839204	1794009600	1794095999	3924969307837333227	104	2026-11-22 13:21:38+00	1	4	1	3	0	0	2026-11-07	2026-11-07	2026-11-22	0	t	f	f	n000006@sons.invalid	\\xf3047a8cad88f0c67cec84ba52bac9dd	660dd5b77956f7eb
4	8984453436686168120	1794268800	1794355199	2243846672486879609	88	2026-11-22 13:21:38+00	1	2	1	3	0	0	2026-11-10	2026-11-10	2026-11-22	0	t	f	f	n000009@webmail.test	\\x601e0143159e65d981ca46d7e40e46aa	660dd5b77ceb07eb
5	-4995808428879340210	1794528000	1794614399	7186160136691409422	78	2026-11-22 13:21:38+00	1	1	1	3	0	0	2026-11-13	2026-11-13	2026-11-22	0	t	f	f	n000012@mail.example.net	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	660dd5b77ea707eb
6	-1000228405938312338	1794787200	1794873599	6461623007976784294	129	2026-11-22 13:21:38+00	1	3	1	3	0	0	2026-11-16	2026-11-16	2026-11-22	0	t	f	f	n000015@dmarc.example.edu	\\x7a661e854dcbd1ac1ecda0b74ae65327	660dd5b77f2127eb
7	-183986764690839204	1795046400	1795132799	-7242351468544954035	96	2026-11-22 13:21:38+00	1	4	1	3	0	0	2026-11-19	2026-11-19	2026-11-22	0	t	f	f	n000018@sons.invalid	\\x167619755d048e64f66d5cf288ed2c60	660dd5b7801167eb
8	5214973218372806886	1793577600	1793663999	8782141986759333237	73	2026-11-22 13:21:38+00	2	2	1	3	0	0	2026-11-02	2026-11-02	2026-11-22	0	t	f	f	n000001@webmail.test	\\x03fd1fd37ba49a308077dedc9339e727	660dd5b76dcfb7eb
9	-6470474960491725566	1793836800	1793923199	7538486762333107427	87	2026-11-22 13:21:38+00	2	1	1	3	0	0	2026-11-05	2026-11-05	2026-11-22	0	t	f	f	n000004@mail.example.net	\\x8deb4cacdecf20dc03d66f4ab4c42362	660dd5b7740c87eb
10	4597702607874242120	1794096000	1794182399	4785480531245287895	81	2026-11-22 13:21:38+00	2	3	1	3	0	0	2026-11-08	2026-11-08	2026-11-22	0	t	f	f	n000007@dmarc.example.edu	\\x26608a84cdd438a259465fe5ca97cc06	660dd5b77c2ff7eb
11	7361758821728000301	1794355200	1794441599	-262598338657201295	70	2026-11-22 13:21:38+00	2	4	1	3	0	0	2026-11-11	2026-11-11	2026-11-22	0	t	f	f	n000010@sons.invalid	\\x0a0909ae7cc45dad57ee57f9f9d535c1	660dd5b77d1737eb
12	5214973218372806886	1794614400	1794700799	-9035511302535865327	102	2026-11-22 13:21:38+00	2	2	1	3	0	0	2026-11-14	2026-11-14	2026-11-22	0	t	f	f	n000013@webmail.test	\\x6514af4ee80e9a5b672c301aa7de4d2a	660dd5b77ed3b7eb
13	-6470474960491725566	1794873600	1794959999	1952527544908086942	98	2026-11-22 13:21:38+00	2	1	1	3	0	0	2026-11-17	2026-11-17	2026-11-22	0	t	f	f	n000016@mail.example.net	\\x9632118245058f03d0b85ff710001bd4	660dd5b77f41a7eb
14	-8917226057499141641	1795132800	1795219199	5009370160331488115	67	2026-11-22 13:21:38+00	2	3	1	3	0	0	2026-11-20	2026-11-20	2026-11-22	0	t	f	f	n000019@dmarc.example.edu	\\xd3bee63159dae12f9000db19bfda6b50	660dd5b7804907eb
15	-5480755312011320730	1793664000	1793750399	6130173127444319534	66	2026-11-22 13:21:38+00	3	4	1	3	0	0	2026-11-03	2026-11-03	2026-11-22	0	t	f	f	n000002@sons.invalid	\\xf42b74c41a8d60b72569eeb5a3256d56	660dd5b76e0507eb
16	-6544731013711780420	1793923200	1794009599	-3750332014967785021	97	2026-11-22 13:21:38+00	3	2	1	3	0	0	2026-11-06	2026-11-06	2026-11-22	0	t	f	f	n000005@webmail.test	\\x9617db1a6a6e33b346f192d1677e3d43	660dd5b777f057eb
17	-5430347383173612905	1794182400	1794268799	-4537655166052891761	51	2026-11-22 13:21:38+00	3	1	1	3	0	0	2026-11-09	2026-11-09	2026-11-22	0	t	f	f	n000008@mail.example.net	\\x6db40ba13321b7fa4b14f78971ea0ce5	660dd5b77c6a37eb
18	5158882022552547990	1794441600	1794527999	-4665342390872429896	102	2026-11-22 13:21:38+00	3	3	1	3	0	0	2026-11-12	2026-11-12	2026-11-22	0	t	f	f	n000011@dmarc.example.edu	\\x24ec1a029d25864d7f7902bef3704406	660dd5b77db167eb
19	5594767825599091469	1794700800	1794787199	7389939473165239197	100	2026-11-22 13:21:38+00	3	4	1	3	0	0	2026-11-15	2026-11-15	2026-11-22	0	t	f	f	n000014@sons.invalid	\\x53baa4455c4f8920dae6f6a0d8f79f6c	660dd5b77efc17eb
20	-6544731013711780420	1794960000	1795046399	6675785109975773136	76	2026-11-22 13:21:38+00	3	2	1	3	0	0	2026-11-18	2026-11-18	2026-11-22	0	t	f	f	n000017@webmail.test	\\xf998341dda7a21b584b2eeaf051ba329	660dd5b77f6367eb
21	-4995808428879340210	1793491200	1793577599	5864831569013306683	4	2026-11-22 13:21:38+00	1	1	1	1	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	one	\\x225460ba2d0c0faf270ee59ac458024f	660dd5b780a1f7eb
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
1	example mail	2026-11-22 13:21:39.100726+00
2	test webmail gmbh	2026-11-22 13:21:39.120198+00
3	example.edu	2026-11-22 13:21:39.130292+00
4	invalid & sons	2026-11-22 13:21:39.140798+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 13:21:38.952136+00
record	2025-10-01	2026-11-22 13:21:38.95455+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 13:21:37.501612+00
2	0002_failure_reports	2026-11-22 13:21:37.892869+00
3	0003_tls_reports	2026-11-22 13:21:37.950886+00
4	0004_intake	2026-11-22 13:21:38.023924+00
5	0005_changes	2026-11-22 13:21:38.064059+00
6	0006_advice	2026-11-22 13:21:38.256941+00
7	0007_advice_told	2026-11-22 13:21:38.325333+00
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


