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
    CONSTRAINT intake_raw_encoding_check CHECK ((encoding = ANY (ARRAY['none'::text, 'zstd'::text])))
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
    CONSTRAINT intake_raw_encoding_check CHECK ((encoding = ANY (ARRAY['none'::text, 'zstd'::text])))
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
1	example.com	2026-11-22 16:35:34.967164+00
2	example.org	2026-11-22 16:35:34.97118+00
3	example.net	2026-11-22 16:35:34.97188+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-01	68	51	13	42	0	17	2026-11-22 16:35:34.965709+00	t
1	2026-11-04	104	104	104	31	0	0	2026-11-22 16:35:34.965709+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 16:35:34.965709+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 16:35:34.965709+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 16:35:34.965709+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 16:35:34.965709+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 16:35:34.965709+00	t
2	2026-11-03	66	66	52	40	0	0	2026-11-22 16:35:34.965709+00	t
2	2026-11-06	97	97	47	66	0	0	2026-11-22 16:35:34.965709+00	t
2	2026-11-09	51	51	51	16	0	0	2026-11-22 16:35:34.965709+00	t
2	2026-11-12	102	29	29	29	29	44	2026-11-22 16:35:34.965709+00	t
2	2026-11-15	100	92	92	92	8	0	2026-11-22 16:35:34.965709+00	t
2	2026-11-18	76	2	0	2	74	0	2026-11-22 16:35:34.965709+00	t
3	2026-11-02	73	48	48	39	0	0	2026-11-22 16:35:34.965709+00	t
3	2026-11-05	87	87	53	34	0	0	2026-11-22 16:35:34.965709+00	t
3	2026-11-08	81	81	32	53	0	0	2026-11-22 16:35:34.965709+00	t
3	2026-11-11	70	52	52	52	0	18	2026-11-22 16:35:34.965709+00	t
3	2026-11-14	102	102	45	57	0	0	2026-11-22 16:35:34.965709+00	t
3	2026-11-17	98	55	20	35	0	43	2026-11-22 16:35:34.965709+00	t
3	2026-11-20	67	49	32	49	0	0	2026-11-22 16:35:34.965709+00	t
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
660e01108242dca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011082d14ca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e0110830dcca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011083444ca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e0110837ccca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011082af6ca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011082f09ca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e01108328bca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1671	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e0110835efca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011083997ca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011083d1cca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e0110840f2ca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011084462ca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011083b6bca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011083f3cca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1667	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e0110842abca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011084619ca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e0110849afca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011084d3eca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011084803ca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
660e011084b66ca9	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1834	2026-11-22 16:35:34+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 16:35:34.965709+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660e01108242dca9	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660e011082d14ca9	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660e0110830dcca9	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660e011083444ca9	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660e0110837ccca9	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660e011082af6ca9	mx.example.net	1	\N	aggregate	stored	\N	\N	3	14
660e011082f09ca9	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660e01108328bca9	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660e0110835efca9	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660e011083997ca9	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660e011083d1cca9	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660e0110840f2ca9	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660e011084462ca9	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660e011083b6bca9	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660e011083f3cca9	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660e0110842abca9	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660e011084619ca9	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660e0110849afca9	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660e011084d3eca9	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
660e011084803ca9	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660e011084b66ca9	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660e01108242dca9	mx.example.net	0	zstd	1684	\\x28b52ffd609405e521008a4c680f28c048b007339255df3a84535de8403a9b194cfeb31cdaea4701aa4c9d3f33ab08b3dba610e324940be400e800f200bfaf8a48ca8709737d455bcf3106c6f7f822a940dbf2eef56960ef52dbb4b661537651d3651d606ef1307053b72dffb89ca7ccf1af17b91fe048e2160f03e63cff1f55494f8831d751adae0bfcfdca720be67ec937a4278c24ccad9748c29cbafa4624e59c73015b1577551c36618cca1476d709a6284ca07b426c50405d4b03a5d7ea3ec07ed50088a44d979bb2282d4f53e619c3f04631e5f2850c7c7ef483076cedf1af8a412480481a90603ae4433e64d4844000fe9da36989d5d56b30b7b98bf2925b22a9c0e7fdc05356d52f3fa4a8560d805296fbb51f60eefc9a62e8def3b92593cf649ab388246d61d44b64c3092b162add55c5a14c123a1ece58f91468c3d999fb538a5b20e447c9443e189f8d2d48db14dea729072e98a9d029ba476b3922a920641e52f53d04d8b62bcbae9ca969b3aa2d9b02a86b19a020c155dd798a6a702419fcced58fb62bdba20b0be3ad2659346422fa8a7e5da229cbeac3e667a9ffd7b845b1c7fc6b937bd3d4b8779114491f2533cc991ddd6bd91906cf356dd7be403368bea720f179ebf55962838eea9445fc97ff84c11049915490485839a3ac3c5118a56d58954d9886250a1220af77f7ac2436d8fc4555c4f79a457fea5131c759d0c5f03b0fa14892801470b41e1348e7fa10281b662a326aa1890e8c62cdf8f3634ace03a06aa968704744be950573a32cceb6403ec4cadb619e8c9b7158c007c297e9402c91c4e8ee8aa667662c3517a9a13f636dc23c6e4a88b359ba421d23e1766d10d5ba284777165dc893ae12842646a650d56a62062120a3e34a18e54b7d95489ab44d6e14b6d3fd6030635a4134168f6c6521196f013a1196476ecaf4909631e6f21b35039b5c8ef66704f12a1ce0ac952c52991eefe1a3b3bff84e91a4bb89d5182f5ee7d1a74f09ba8d4ed8ea6fa5907f9d68346c73487868774fa83be906c514388f09a949b01adb3172f2d4140ba15de41691643024120983219222a9eb3e5e6f88e95abd6442a5394090f6bd19a272e910a16e69c0720d4d42eee8612492505171213ba4543594005654048ca493fceed6b62c626e1b31a9955571fdbf1a940323c41df7d46e34556e04ff769ac2bb2a2b47b0be17821847818df4f1b3454628769fa59166d938892448fe6c38e2d780b40de85ed929c985aae1fd50e7beecf44d0fa6f2f28695edae957aa3badd7c4ba76dceb012b3c64c1143f144ead5daf1f16ec64852b066e4d379fe81969745cd25b53a8ddd7489d7da173be902422d269e077e8d4ada842ee182a5aa37aa5cf15b9f909298eaad8497080a43eed922003ee40f500578c287edbd3e1f22d27035cd5def854050406c2cddbadce85648ec5edeb1f3f1b644d9a9817d40d6a9cf06640770d9d46b7102647577c0c64a1b3469d18013a83503228b920133061733acd2801621bc5b51b2f0c3a93d
2026-11-22	660e011082d14ca9	mx.example.net	0	zstd	1660	\\x28b52ffd607c053522007a4d940f28c068b007cc955f02bb1edd6d75a67659dcbe7da81ba8ddb2026d5057a064668d30bb6d0a810253cde700e600f3000630d2881cd67577af150c8c080e56ea4c5adada99deb283cb7d0dc336f5baee088771c6dcfefa8ba402062a8c31c6fde04612f7350c97f3fb7f8e8e1ecb357d7ab9ce359a7ef7fb54dd95cb7d7277468f25922e975e22a9e4a7fe747e587bba5e0e4dfd229230c678ba97c5611697e59b55b8ba9f14e156d525d03d966b50004d4903a4d76879707dca0110499b26af5c56089c33de38cb6ec9efe412b18057e173d01d506a8f0fa1971d0144d20004f9800ff8a055f98080fbfbe62779d1d4732e57ee0fdfe4ae445281bffb619f2aaa43fb70728d1a604f75fbb41f5c4ee1eb89a17bcfdf958dcdd2319b5ad6c4afdfc6723ab063a15ea186a8241ea9cb8433f22d108bad405b029219dbd82e3252998b98a74ed135d68b114905ad7938d1d021c0b65918d330c65796599b9603983e0d5090d8a8eefbe49c1b4906bf6ff4f3355557fe5dd95ef5a8f2d6a47acabf26f9a9aafa506e0552ffafefcaafbffb6b737bd3d4b7779114499f8fdae5cccecb94eca0c16fcedab52f401838df5390f87bf55a81bc069deb53a57e68ff84c11049915490486819deb4ecc2aa9c374cbbb09cad444182f5baec9e74bc06e50e7194fa5eabfc9f1ef4725b652f86dff7efa92292f0215faea77cf55b0cbadc94972d529257190544534d66f6dbc9fb885eb1c30ad1811a73037ac763f7754266ea27e2351ca0066ee4acf2f82cdec7c131fc22095bc049c40e04b6845456f6c251d3ce0d8be11e5bc5e693e0d275ce97569966c2180d345e0bdd2264f1301b0fc2d9b4e5367aff67133bcdd1d252d648fa0a8ca0d64c68419dd62ab2bafbdf090a4118940dd5cef9c13207cc8495b2d349360ccfe34928164f3a974a43ab8570e7a963d6d0031242215e8aa92269214104b10bdb227398dd449f1591e12d5cbad0b6107d4f9866f5cd33ea89786249de40da76f3e1a05a01d128233edc9757ad9d8b84f34d2609d8070923c9f4beb00a91643024128984c11049919448745d47822aebf5f0080bca74911ab1d12494110a5b283c465110134486c5280e76a2c99ea9acf08313491d5229a74ea437b6756b370f0f66da387a614508a7bd10092856ed1dc4c7500819465e5b728faa7785128d92b011970b05d42c123c53a65e64c7d151a04452e7792ef022a968d285d70dcb282e26924ecff4880689d5f79050333abd199f0f6b3e2821c9a2fdfca70d898c736b482ad4e6645f3af99c33e926a391044a50821f308c5091cd945db0050362e7a6f8400868eb6dca792e688a0d57f896a05d1f878d46763840196ef16df610533242f144709339191b31642d2229b3fca1c167220032e40f8c0226e1c3d65e9fef1069b89ad6aef722203c2036966e5d6e742b24762fefd8f9585ba2ecd4c03e20ebd46703b26b5c02e6c2c1803c20a0bb0336f69981338aafd50cb88257fb20302ca6add29e1621bc5b51b2f0c3a93d
2026-11-22	660e0110830dcca9	mx.example.net	0	zstd	1758	\\x28b52ffd60de057d2300ea50441027c048ae07e713054f3050418e670daaf6d7ae5a70c0561371cdc272d279a0580658164179fc7721f100f700ff005aebed1c1abeefdfb38a07da87486b9e455fb7570c0bcfe13d9081f7eddee59a0355755d1237abbe2f2c1b7755406b9cc3d04ffebeddd3f68eb6d63fe7a8bdf7debe807e208d7318b4e6f6ffd1758441fdbbd79a47f9ca72fabb6cdb3fad7db2a7230c3e90d6d8f081b4b6b22ee381f6debba0a949ab26cd8ab4256d49c76c444b9226e061501b185859f200e9f2b52ca05dd604f0401927c9724fd88ea2ddb765e912d593d003175af3518e1e5072d895573d8f001e684082e8b00ffb7049110201fafb8eaaa45e59d7d45ad963b493fd7b2003bffb4357db95cbfda0a27c3d30ab6d77595f406b9acf2706efc2bf7f019935891d08babdebf01ebee2c4ea2608b69cc2304628b82a4ab3eb9a280f24995f67013baca820a3045f1767f278442c8a97ad70ee27c3d924f12b66179044187a4ec3bd30ef8c658acde3934b58890a0945c2f152080f54d0390fea2a1f0264593449d9de9835615376450102141cf495fbaea2a67e2083effbfad1976d5f94a3acfef2b1453b27c2b3e8e724aab62d3f945d43f2ffb97e51edeafef9d9ddf3e4da271ee8813e3a5e5a3b3d5ab2a45f18dc6ebe9ebb0598c1fc70c1c1efafcb35a436f028575bc497fb3f30181ee8810a0e0eb03d6556846da98aa849ba226c5b070507b3cb4b0fb3a33628bb8cae88eff216fd2abc069e045b645c59d2701306d8ce61b7687058b4520adca9401521b59d22069b2070149c08ffc0338bcb07322dd15f282872c2821bbe43584454628d37265244ec43b352fd92ff22274d10c71f87294631ae05672d64629eb8b8f2e829ca04f9dcd924e12819f181362ba49c3b5e5c803d91e1354ac94392b098adba7cc1444aea14a9342ab6cbcb71dbf3129ea6880c9e74d40d4732172c090e66c1c8a885a3bab02a7d1fc8fadba5c338386ae5e05420fb124e8e91fd978c4d309f465ac01b82b781db86f9209be2f2b635386f956cea469ee8c7552464a4abe2b662542e11c9f7401aaf5a3416aa0b272b13276494da53b2b346b15bb0938be7324cac33996b0f643024129c6d9366943501370cd146620c365f57c7447f2a4c2e769e2e08c696cebb65f40d02ec1088b2137d49763d109aa1933922464deac28fcfe2474879a128134296b09939525f0fa494098a7011ce3027db72644bc840998ca3cabf1ca4733a4ece261f9c4e38552ce903a565599aa98cc0490931029c18a5d7c1961b15292d2cb235a2f866e47986a8552601432d98f0852fb66c9cbd15a3ed13e79e7d0d4d06a12aaa7989501ec85b36c42abbd8c5bcb95991b951372e7b89a88cca5d1eb4fef711ce2e4c31f26336b99787ace85351de648f0cbc3e328510db949538a3a03bedf7811a11539290a6fba73b6cb18e82583cc6665d9c28012000ebba1730e1c3f65e9f0f11695ccd7357cc201064109b45b76e34ba4112bbc177ec7cbc2d51766a601f9075eab301d9015c36f55a9c0059dd1db0b1d2062d69d1d2eaae228baa0123301733acd2801621bc5b51b2f0c3a93d
2026-11-22	660e011083444ca9	mx.example.net	0	zstd	1694	\\x28b52ffd609e05e522006a4fec0f28d066ae07848058ba37479bfa0f49cd87a60573d90c2e3945fdffefda1c10a628bcc8d5186fea1d04ed00ee00fc00882973abef6ecb2b8745e80811aecbd7766b0eaead4fb3d2accbe26595619641e63ec781a3db7579c8693d698efffd415181034c6badf56a90a188fb1c87ccb5fcffae665e32676eed5bf55ffead67f92473bfe49bcc4b4251e63c058acc9e6ecfda11eeeaddcca9be654091d65a1bb2557157c56153c6284d658f1733456502eb4be68202aa2f0fca76aba6416efd09008ab65d5a9655697a9a34d71896cd9e2594905c64cdef0b7980b9df1656739c010045030e4c088dd0888c9a0c08c87fe53d2db3eadb337326f7745ef2091415f87c45f0945537cc1169dfea419cb2bcf5ab41e6347f4b0e6bfb7e3e09091795b6c605f250301d1f2802d1051b29759ce9d85795e4bb1f86fc0ffd08590bcc346a4c94dbc45c1cf1b3ab984238c745395d5bec8519c942a94c9aa7f01caed58022820f8a4855181160dbb66bd31adbb4b6b66c0aa0fa320041c7d5bdf2b49f198a0afecad5df5dcfbafdb330eeee0cdb3fa8b4fafe77d95396dd08936bcafdffce6ecf6de67fa3bc45d19d570f8aa0e8f74c963974eda62fd7c5a1e5a7bbee96403b9cff25e83e77dbad2973c1da77ca4a1fe6bf3b1ca0088a08ba8eba346ab3b4b56d97de26ada2aaab23e8e2769bebeb33b9c0e47057a5df6eb6fff45533c7d99872f82bffab5740910e15ad63e130c68db488bc1095a2b768429127fc7c3f8ee483b1c777da18220a0dce7e36a28581b05fc327e17ae5a67c6016b66e9e164c5c445c04afbc9896be713416a045d40b8cc692ea4b199a2e1485ba638a1c0fd9ee4855a92eb9b7eb29462a296c267e522798fd7a46c5a5f0a18223567833778c295495611d1324f42cb8e933949d504be5a140b38222c979692c54181b9c88110ffd2a223969db945d303771a93c3893c2edbf8190d9dbf73174c4ce7bba1332894d9af4fdc733025aa162e2b5c2e6aa6c6028d29de289a06519af69612cc11852097b828aa06d28eb4a55754a9c6a783a0b0649d91256d6f1f818147485f309d6a1307e3d02507438745dd7758703144151d7799e577a251491a184026a93582255af3a79d35649f1d8b58d923c86aa036a9e24ea6d7f3658da3618f9f11072e38e301c7f05c5b248ab78b1249e0a2aed13db0928da649d33ade68553979267fd62710bf571d5e58b54831ae04449417da675160f98f44a90941454627f3c0f855108e7045798f218ed850137bd62255024e95943dc53f5a5adf81f1dc9a768215b86ebeae3f80f54279393a11bc868b85c3e61bac748faa02a0ac2e5d494b4537929c4c458b76b8cc603361450c43a440e66326a3f966ca13ed32fd48c1d38db97a81f9e546f4a4f0041181289f8067f2788f8bde55f941c1207220054e40f18033be1c3d65e9fef10b9700dad5dc4454078406c2cddbadce85648ec5edeb1f3b1b644d9a9817d40d6a9cf0664d7b804cc85830179404077076cec330367145fab19b88227fb30062ca6add29e1621bc5b51b2f0c3a93d
2026-11-22	660e0110837ccca9	mx.example.net	0	zstd	1692	\\x28b52ffd609c053522007a4d980f28c068ae070f97567debecbefb90d9eda5ec19cdf21d2857c375bbeff4c00a3f497c531405a7115420e600e800f50050941112de3acb5dbf2d070f74805064c07577f73a3d605d7bcace2a9fd84495e43415c05be7386c54bbee06b79ca5bcedafbb2ce79c732f80a168eb1c07bcf9fd3f5fc937c4a867f1d6b95ed90e7fcfb6bb82b75fee0cf986508437568422bcadac6f4051ce391b70456d16b55d12bea63ce10d8b80a70913e86f880d0cac6c79a0f47a350b60cf9e00a048d365596254962529ef7c5dd8e4782282a187d3cf397880a95fdf59b187040045031248888cc8086c921008c0bf6fae967865fd8937736ff82e77058a0cfcdd115b6d57ddd90895ebf580476db7677b01bca55f4f0eddbf7f5702094d0527a80a459671414fa30e352b0223a36127d9359f5c4c0b21baf8c07d929f22dbd74b34e5b51c6b227c3d53b234c602cc1846d16231700ccee1561f14157c5084ba761001340dcbae29e76acaa44ac3a400a867031428f6aafb56f989a1c8e0f7bd7eeeb2adcbbbeadaae265bfe41139de55f975c6d5b8d30775aeaff357639f6787f8d6e8fa21a770e8aa0e87312c31bdab9c996dd3bf87dba5dfb82ec70feb740f1b7eb755a6283ceb5da267e677fc5e100455054a0505c58865d9475499984e5abaab0ea5214283c5e9bfd65496c60ee0e5f13dfeb967ff55df1b65b8f78f87dffce3202e9e5025528c254186ac7e2f5b621695d376324f320d436ea1e438dfd2ac7a34a938c5aa542af1e2a171149126453f4a1f90ec6dac91c9124dda2231d1c351d682e2872f034e5701c1d0df8568f30933343c442f133ad3b9d607e873d1328d3674214b2d6218dd675e11a0367c14350ee76b85243e5c747942227e716ee11a0c87435da92c066161a146f102d0ff976a7c434c68ae6ec16fc4dc8de02a75338e7f68c3d579a8b2c0ec0af9b0ed22ce15a9090ffb024894898c0fe6f52a06891e961e400411b3499192bce0232e1daf3070b0b9b3ea361f326b0efb33d42fb8e108b68ae5c03620863e5babed66374a22519256705035074382814870314419182e3b88f235597af729c1ad793b01c9faffca797b989cc6b38c58b42038b18a48da4d5fe647cad15d1641dbab928d240c9f4b5d0c4178a462ba1279cc427816df5205fcefbafecb5848c5a02e6226d0aa61b3248e7af8c07ba0b138fa41439b64bacdee362701b9533fb89621fd77592ec08a1c87bbd7ab95c68fa414b7fa45742fe562aa5241353699c14c693280cba6a98c626f41056a17f56471bafca9369402e14d9682868529c783acfee482b41d1ae48909eb192f73df7f1d99df783502e53a69230be8c4799304412a320890ccd942c48ba45595540b3f29e148dfb56b871bd58980642012d5f210046e40f88054ec287edbd3e1f22d27035cd5def854050406c2cddbadce85648ec5edeb1f3f1b644d9a9817d40d6a9cf06640770d9d46b7102647577c0c64a1bb4a4454babbb8a2caa068cc05cccb04a035a84f06e45c9c20fa7f6
2026-11-22	660e011082af6ca9	mx.example.net	0	zstd	1784	\\x28b52ffd60f8053d25009a540c1128c048b00703932d9b5052c26e2b9043d90fc316b7b9cdd06323cc56972733ab08b3dba610e324940bfc0002010c012bff689be26eaf204be1f7fdbb9a88a46ca870d755cefa3d16141147c4c0b2bb7bdd39b099da963113abb6ac69657515c01de8286c8e66d91de972ae72b7bf0623c9c0812ae79c732f8023a9031d05dcf9fd3f4fc9b682ffeeb8eb5ca72a88bf57d72de2ee97db43b69548c29d6a89a4cfee4f6e1777a9ea17919473ce13be0e1d76e8b20a6756b6f0479560cbc2047a5bc1060652b53c507a9d9a05b0574f0091c4e9323bb5b5e5aaca3b671936399e58221505ee7ceee201a66efd9b62100920920624a80cd9900d9a552110807fdf1c2d71aafa1377e6fef05d6e31920cfcdd0d1b5d53fd6e03ca757a0084aedbabbd00ee3a5f4f0addb77f8b0192ef7c1b0f11c2f1ac53d37ca6cd1fa8b20cb5a8435027fbb6db78bc1f76440f30a28b618cdceb131a72da84342d164999cb3af19830c14136cc2c3f9b77d8089ac643d3111ca046464236f24eb0c089c6b41f65637a0e9c0561dcf745b4765963357909cfc15e8d482a08710c68fa1a02701c77c8b29c334dc30e9c5605085080d8a9ee1be5278e2483df77fa39abae2c07af6cb39a5c79884375957f5d72745db5c1dc9d52ffaf31cbb1c7fb6bcef61c8ec6dd8ba448fa9cd470c7e9dc54cbae28f87db25dfb82ad70feb600f137eb75a7c4069d6b74a5febb3fa25088a4482a40200e56c6555b3ee4adb2b4eba059da01518000796df65625b181b95f9e52dfebaa16b9e8735b228983c09582682099ac5431de35ce15d15496e61f4baaf0ff51f93e5027d20da4978a6b735140ef0192a6424d794254311eeb501ae49b15c3dd502494488a90a8b80037cd6f581c14916d3d2332f187e67c67aa396690949d2c13260dab847685938b7bc02f0543637648f561fdefe92c20082da75a1ca0cf778924cd2224dfb3047965f4322c869f933a41dffd86c2c7633c280f1c1992a91496ee49cec60554a5d4894948e807a5ad16a28373908d156a9e26159a14cf1a49a24879143e75b811c3703e6c98e06e962f7350b904e64735b32afabeeebb303d7bf1fc04c3753b8c4e220c71288d9462e114586959881bcbe54abc968f24492e2ba3e23b2e124c1986644b0991542820108542244512c2f3bc4679725c761b1399625c9bda89a403cccb79bbe36a2ccaa434ca34ff6732f119239c1ce30744791486e3b9ef6d11b4bf53450b5d9e9cc649044d48844da7d5a35dae0a76684c1c9b158a24c5c19a7174f59249169f6f9d6342f784ac8d44f32efdb3a0bb21bf9067b2265c490753cd1f98fd93d164e097956e07b4865645f3ace847c0645e6d634552e5f3d0950a1e3eab8521363c493bc94a0ff58c8f429868e73432365f9a09c7176bb7d001cd89ae56bef40249504cc4d7c36a76169694890b7d1acfac91f4adc8a979170fa5407388f0c916c65334ca5146bb815ccc75379cbf8840329e4c2321620a31c2f05f7979142189b1a02f42e9c164ce462300aee40fe8084ec287adbd3edf21d2b89ad7ae982120dc20368b6edd687483247683efd8f9585ba2ecd4c03e20ebd46703b26b5c02e6c2c1803c20a0bb0336f69981338aafd50cb88257fb203016b3374d8c2a8d141102b115250b3f9cda03
2026-11-22	660e011082f09ca9	mx.example.net	0	zstd	1699	\\x28b52ffd60a305ad22007a4da80f28b068b007cc9555b7aebb8fae981228fe8ff5a1e27f10741b21daaaa9978cf0c8f583fec3ba4e5f66e700e800f8006a673dcf540b492861599efaed41d8ae6cc4b04eebc3de345e5e07d803c38a9b9b65b9c4cb59678fff0d4ad301042ce79c737a80a5c903c3aa2db9c1f3ff3b3ab6168cbdb46f5405f1f7eaca2bd8fb24ff8cad459a509544c09e7a91a6b6e406eca1aa674853ce395338c3bc03e6691a6b57be70484dc0d7850da4ad051b1c40551281f41b2d0fb0573b00a4a9db64973b1797b5ce3c6b1a2e3b9e5c249605f6fcee6202e56ebd08c5ef08409a0824d0866cc886edd20806e09ff27e9218557d077b250f754ef28a341df83c35f07345b7881bcebe5184f75cb957d303ec79fe9e54a96f3faf040f337c3c1667c2666bcc94626540eb18baa33e4fc87f3105fb529c222119b7ebcd68ea537c219b39a469641a4e5464d05780aedb1005b486713967f9b061dda6f5150055497d051020a07792dd15db220ae4021cdd293f7b074b93c14f39fa3babae6c07338db37b5cfbc8b452b5ff4df6735db7a1e41e72ffbf31dbb1c7fc6f937bd3dc38fda4499a7e1f37ec99692f55325d549e77d874fb02aeeafcb600f139ebb787c40669dfe76a7d11ff88aa9226692a402032a7619d3e64ad65dcb5659bd632a200f1fa5da6ad3a6283928b3a6a7dbfd7fecf16c51e5fdf4bf553fe5355214dd9a0b1970687c7778044104d6b6d9491162b1c3d1f2019d11cc8e2f3792cda474201e3708e4cc2515148249c4dccb42ecc0969f2b89cf0b21c1423ccc202f2f922f72b685aef3587d0a53950dccd4b7122095016a130329d34b5c054f31b9fc9958b71636d0e7121d587ab6854e1a1464a5324ec449a4161509a6e7c38262b3932d80bc604336f06cdc405c8a218be74fbe8195a2341a209a00a323fe5d9e8e6e4b025ddd2d91f842c12201a06cb4ad3186a15b8cf5cbf0de8b2458963021e54504381d95448cb935076976575c815235731b3605297cd82c47b8e9390bb8cebeacb25c47d6067377644fead4b93038399e4c659d9eedaf5f65287ce25d25455080402814054953449d3f7b9894fe66c84ce48a21b69971a35441b75e15a6ef4996493eb4a609b34f1cb05ddedb3444e81f3882c4a22e2adc907947436f1627951f4518e7ae92a68e2e8a05946c3452b9bfbbdd981322adac54c1b0f11a6a323195741236948d3974015bd0211394cc7635acdd765102a9cb063bb399396dd6c36616ebfecd2a85442f6ec0539965fd444ea828458f0526c9b8a85fce4c86fb3a2f4d2d46550fcce4dd5cec84b76090892793d970051d28f1202c3d19be864c61a99051b10ed7a16b64ebddf82e67bbece68d4a0872b145d8e532e702e1ca54893283a2ca25367fa7d2d0afe8fc0d6e25a2720808209e6cab8014af4814a5e12316c01f24d9a6567f233c0f34236625861d32181808ec60de142827b7967e7032e517635b037b2eecfe6b26b22e1b438d470f9226077b471f303b79e6bc70dde2d762844747e5717373aa3375409524480d84a65e1875b7b
2026-11-22	660e01108328bca9	mx.example.net	0	zstd	1671	\\x28b52ffd608705552200aa4db00f27b066b207b8101d985cb5dd27b491a3eccccc8cd6d45042bafbbb43ed67fe2cc90ffa0f84847dcee800e800f700bd6579a6a0883422d284d0b6dcb39b4380d3dae23973539325896107d8031b057eeeb6e5112f672b7bfc6f509a10086839e79cfd0196260f6c14b0c7f2ff7b3aba177cb22af67cdfa90ae2cfaa2bb760ef93bc33ba1769c29e8a91a6dff23ff210f652955d4853ce395338c33c0df3360b6f57be304895e0ebc203bc7bc10608a94a1220d99d960798554d00d2a437397617d665cbca3c6f1b2e3ba660221705e6fc1ec202caedb2a214bf2300691270c0326443367097652000fe9e7794c4a9ca9ad82b39a873925ba409e1736fe0e89a6e1137a07da7045e74e5acea0fb0c7f99b52f0acfbb925591249281a9d17548d6feaf1841047b8adcc3d2ac6dc10d9fcfabc5c9b87a668332cb769df4e2710914dd1603216f525be469b31a4a960741ad0546420d05ad339679ab30872beb04b639ab3084e56252838f0747b8e76134b93c1f73cfdbd55d7b683d9c6db3dae7d74565eed7f931d5dd76d283987dcff6fdc76cc62fef7c9d9f3dcd87fd2244dbf8f1cf64edf4b95f48a02cbcdd66fb6a02b98df2d387cdeb29b436203df37ba565fc4ffa1509026692a381cf4b56996d5659bdeb4d671d9d2ba43c1e16577e95d75c4062517f5b4faec5efb47dd147b7c7d3185eff9f76a429ab2c1c29e57038c7673352a755d24e45f3cd748a17518b81b5c3c3d27597c6b977d46e80b2dde8507c175c28e851d5522e762e18170a32ba2b04e35d43f472a4d59fb9deaa0dad3d4b2d98cdb767e1232d42872914708bed4a7038e1370e5243e8a717b28c94362c97c1bc4f8f0a9c384bc6fe6e2683e630195aca825479a5649ea40701334d9483643af8c64a359b010b2c94424a2f541694cea2add8f96f96c369f3a629fd6d6ee3089476f0bd18d281bc5e27254f58c9b0b25a42981e96828a2a8730fdb91c614f88444cb49919e8e5519c580aa0ce4bacf6275338cc5a8b4f4b6cd1d11737d400d34721d47f3999468eaf0a5be02ee2a4dd9eaac01d254281c0edff791a745c2506c9a4e6b1d1408848040ec25c346550653e98aa25164479b1e8d56990ab730131e824ede36a44255c23192a68c8131441d32c3547e9c8c440bacfc9a4ad460442c32116de84882aeef554ac2af75c75066792761ca4070f3f46cbd017d3611da76149c05e7d3ebc6234d9a87bf2e10c2659bead3a188caf2aae4d50a29510553847628d31ead0645cf02815d138edcb4980011afac713ad1e3c1b06c5623ae0887a7c2aee068d254ee4a4b90930402ec68e743a53f5fbe305321213ed31c9e9a84168c8358441a2edac0269953132a5986d2b9503e9250a50d2fa02e92001153c59a70c13a6902598528062000a5921630e1c3d65e9fab43f2a85d84304078406c2cddbadce85648ec5edeb1f3a1b644d9a9817d40d6a9cf06640770d9306a7102647577c0c63e337046f1b59a0157f06a1f04c662f6a68951a591224220b6a264e187537b
2026-11-22	660e0110835efca9	mx.example.net	0	zstd	1847	\\x28b52ffd6037063526007a56681128b068b0070096d92bda0330cb85b4f443a4ed21e37f1074cb71b7badc246278453ba53f251b852f330201090111019efaec5efb475d9f177c8d45c34ff94f554724e9439517a9da5b96670c0f8a47695b9eb2fb44d85595b8ac0bd39a243553911de405e7197867b72da72cb4aef482ffcd45d201044d6bad757a902369c17906b7e40796ffdffde886f9f3342fd2bebdcae5cfaa2bbfe4c527b96774c348f22a899017aa18496ec90f79e1551612495a6b3de50bb1c0108bacca99a5adfcaa5fb6ac6c2075c36c70c0ab2402c96e5f1e645635014492629326c710095d559aeb2ccb65cfa048091ff9fc1d940994db65619fe31140241148501df4411f34ab423020ff947794cc5e65cdbc28f9db39c92f9174e0f3f4c0d1d56f981fd0be3d428cae9c55d383bc38ff060d29eb7e7e093bf485f6999ad4e4e1bc1b0d391717f3a11caf875a4db5438de99519b37c13134b0b6a17a70b79a1483a2b71f8d93c3e9adf2684de296a29a86095dfe835c6b08b16f9379dc99c7cc36155eed8629aa58d3145a341d9da6565aa69736c5e7b759114ea1c500f1f2a2b8042816014a8ac44a5b5ce14fa5268556505a8ac000204f44eb6dbd0ba8c02ba00f73be56837732419fc94fbdf5b756d3b7765bcdde3da431d2a55fbdf6447d7751f4a7e92fbff9ddb9ed9ccffee70b6d3d939dd2229927e1fb5bce8a4bd54c9f46160b9d9a69b2d4818ccef16303e6fd97d92d920ed1b5da90ff3cf30182229920a180c4c4b6015e2d22e2b91692b4358d9c52860c4ec2e53571db341c9e11e979082d5886b245513e5f2e8af9f3c20f4ad50e1e70311107804a9ff6bcbe8b66c29091be7463afc3af9b01cb83db6a74636f15f200b95b113b160ae70d26d0b9c17e42269d47cbd8416b4edf280340abeb5b278333998ad7299c6f6d48a8a4ec6d1b24135a9c6832012bd706c05832fa428a1444470a36a20ee1fb10c7646320991f46292073a5ef6078bf1e6ba328ff3b34d9304444f5d57accda7c5070ac71f4ee87e50bf725bb290699a0c856dd6f3ebe61ba3aeeccb117f2c845791f4ed090ad968429d35863db5318960ce2f31b96704d63071fb592a6fda49c14f4651f9486b019d1e487b2a25ee4cb6063a21342148d5e38d8623d1b24a1349918d25f449a6f2a0d527fe2ca6cc46de46d0ad119164303018064324451263db36cf02f2b24c83303f8cd39d20696a1fe5aae61b49899742981ae535aa5380458fe0b48ee3e818b04bf8521064327df7139c04fa751ae4dd4655545c813c1a47115294f51f8a8487d6e0b127c1e905ad45d26abd56e21263ec2f589e63623f9f45428a1d75fc9f4746e93a9ac5db2c98140d0e91a0831211b3ee992cf075706c8242058c2710a28bdd8477cde2308e24ca85410af1e86d14ad07d9b2e18d62172b407d65b162a2e05d50bc413ace2a21ebd3b38ec948b68e993ec771b098b854b6dbbc9e33d41349f9a9a49114b3962ec35838a56128a7ca702788edc584841f582bb94db2354497687048ad4e121211bdc5944c265db3483aefb56ad486d88da16f0c2720808209e6cab801def40125fd2462d802e49b34cbcee46780e78f6cc6b0c2a64302011d8d1bc28504f7f2cece075ca2ec6a606f64dd9fcd65d744c26971a8e1f245c0ee68e3e6076e3dd78e1bbcabd8fd10cff95d5ddce88cde5025481101622b95851f6eed01
2026-11-22	660e011083997ca9	mx.example.net	0	zstd	1648	\\x28b52ffd607005dd21001a4c5c0f28c066b007009666df9b521f2da8af9f85483dc0c1614f91e0ab4ccf1a88157e6299dd3685182dc25de200e400f2007e2f4c0faff30eaababbd7e581c212454a531a0b454c4c509701de1cddb449adaadbdb72a6f2b6bf76445281032de79c7337c091b439ba096f7effcfcf70fd30de3ad727eac0dfa3e9bee0ed8bdb13ae5f24e10d0523e9abfb873b84b713f59048ca396703b6aa4d516d1785af444e601655c0890426d0d70f17143851f140f4fa1c0db0473b002249d322a6695596292aef7c5d78e4b8027adf03979f87f08051afbe3db11b0288a40107a8433ee40396a00c08c0bf6f6e8af8447d076fe366f916f725920afcdd0fdb4c4fddee83c9f579e09ae9f66837c05bf97565ea7efdfb1209d092625884ffb8091c8e5b36e0c227412f25258de40d4ac32ea42be9977cb7f254d790710d2fc412ee026560708c4eb5229144f09207f36c0f01348d5228aa9cb3ec4a581a460538513100c1629fba6f9377702415fcbecfcf553455b9c3bab6aac394bf24a2a3fc6b919b69aa0fe32e45fdbfc62ac71eefafc9ed4952e3ce88a448fa3cc4f046763ea2627f4c7e77d4ae3d413675fe4ab0f85bf5ba147141e7da4c11bfdd7f314d911449048b059669187669197661978561d9555d0b8285ebf5d85734c405e36ef989f85ea7fc9beb89b79dbae0f4fbfe1de522291f28bc7594ab01efce61c8ebd82ee41d99469b7596e9e13cbc2421536dbccfef4c4a064642aeec3b792f18c7d7f07842bdb0c95c3498b6121b9164413d4a04117e92dfd1e002fb51a09c0f2d936e55c1c020841c4c72813ccb3907e42041dedcb82fa86714abbd0993122c5f48594140948de9a19ae66e22e95d7f2553d7723271291887e7d0b0b190224293be823cc2fe12840889610a24eb132004a8c1e9999143383c86f1e3c189845a5b0a4976f9914bf35b3c918436aac7f8b02e1493b2286abfccfce0f92c33b143be56452a43fb551bd49afa3451a3aadd6483d9dc148b213d474348c1eb42eb4b897cb45046738924f35c191c822691344d8bc5344552242d180c46243329b013d940d40ea5b7acc63919cb1123c26a78cd6e7da6c2655e247187d669470ef1182ae6a65f062e0c27910f626192f91493bd71689585f05a38d8e75e8602c2bd9eee4f42a0e7f4aa6e007d67cbdf4d478630e2f7492c92ac874a2d582d65752b1c436a61b37f35e5a5a379843623bba355413e68853bff9851e46b27322a69ba0c970d3d99977e8e33227cbc44d87d0a6ae536224912c16052d14251a896c95e92033d4fd8e486e361cdccd93cb4cdb585d464221846e8f0c28f4d3c2454f6ada7ca4a201953c3e9248086f47f1030caa88924cbeb793915ed41d7f4e22a02230026e40fa8044ec287adbd3edf21d27035ad5def454078406c2cddbadce85648ec5edeb1f3b1b644d9a9817d40d6a9cf0664d7b804cc85830179404077076cec330367145fab19b88227fb300616b3374d8c2a8d141102b115250b3f9cda03
2026-11-22	660e011083d1cca9	mx.example.net	0	zstd	1745	\\x28b52ffd60d105b523004a50281029c068ae070c9996a92917cb4c67caac93e0c1a105fba14ac67986d250dec475134b1441105422767520ef00f300fb005094131a67a8efabca3f84a39374ebca517597088a5053949eae1053848bad150770c649109cdcebcabb2c679d33fe3707450810b4ce3967f40086a28c932058912754fe7f3f41368349d5e30cedfbf41cfeaa4f3906673fe41d90cd40d1e943049c790d14b1224fe0ecf4ea038a72cef9802b2a535099a5b135e509b7dec3d3840da06c061f20387d8810aafb140f60d58f00a008db61a8456a91b5ce3c5b16163bb668ba8c0397bf7b300171b3eae7c42e08008a082cd0899cc8896bd20a06e08ff26e86f8f4ea883391b79d871c0345083e4713dc4ccffde109b3ef13c13553ae7af400cecabf2d0854653fc70421674b80ed8672fb7c1c94f56c39cad025601abee65cbe83dd58c88342214371cead4fdebfa2e5e3f35e90add16dcac6f34d076dd3246b1581a2974c98e727a1a7001886310ae86b52e46ce9aaaab04beb2900a97a3d051020a0f770dd88956514c805f8b9516ef61143d1c147f9f9fbead3b57395c5d70da6fd2525d4f7bfc36ea6e94e88bc0cf7ff1baf1dab98ff4d7295243746352882a2dfc10b6724da451fa20e84cac715ddaac102317ed680f1f9aaee32c40768df662afd0fff0c04028aa0c880c1b0b04a4f0b7d65aac22c4cb1c8d3c53060b8ea1651d683f840e49f7e4a5fdd69ff267be28ca7ae06f151fe51bf0560825985ab0214751234980a9ae0feacd3fb55ccd567cb132197b7edf04ae6f5fff4b8a6b6586f779d796b3b0e78d1705b1b761d8f9e785c074b7d6bda2ca46f801128e236fa2a3b0de2411effd2fb41b27d771399a8efb4d835ddc686ccd70dafb35a2c874731621a2cefeb9e92cbb91951e36820e43d3464caeb2ed82ac186a2854665d2d46655127c2afebc54282a33e64503c6c270f3e192134d66dc2f61f53ccc28912507dfefb171d44bc7014b779225a0f7acead221ff87140814555aefdb8784788fde9ce751b723a1fa42a92d44345d0f17352e420b6c7f66381744c8659c3453ae6066b9c99ff2143a18e679782c92fe13c6231c280a5084403018080414411183a16950a485dab8b50b11ad9152c54ba54b7bcf05e6b371708aa45dbfaa6c93a85a3c92b6510fe0816291e896caf66ba848d4383aa691329af920453c1d6cdca0a86a53967447ea514d52a37517166ef15136cf88db3f1f1385bad90d03d65845abdc28c274c1bf5af598fb622d4ec7a4823c3666e7a1fc428950b846058ab4e4a3c076de89617b96caf558158dc5bd07ad52a505bfb520d7add793de67b914f39a345c2291c30b0177d67095ca2657ddc77980dfe26e2e8516f550f46d9f98e9b44205b776ddbc3c5b18349c49adb88ce3fb48dea10c0d89f949a4cb4fca04cfb5155e9eb42603d8b9a4911cafa3102e905f2720808209e6cab80178f401bffc2462d802e49b34cbcee46780e7856cc4b0c2a64302011d8d1bc28504f7f2cece075ca2ec6a606f64dd9fcd65d744c26971a8e1f245c0ee68e3e6076e3dd78e1bbcabd8fd10cff95d5ddce88cde5025481101622b95851f6eed01
2026-11-22	660e0110840f2ca9	mx.example.net	0	zstd	1762	\\x28b52ffd60e2057d24002a53ac1029c066f20ed3418ab6303e91016f53a49b5871ff39c84d12dd7a629b682554f88971bfab28124616a702f600fb000401b6cb294963f83bffcdbd89ba87cb769b6bdf7368f82811cac1fbbc3b360f465243e48f7647cc5dd796d80c6ce788187289bdcf94eedeeb76f963c7441538405cf7debb0dec44758e88c1763dffaf515194b13f6fdb6d8d51eeb0bff334636cf7c7bc208a3213653bae99a8eff317b36a3b94778489baf7deca66884e4374db6537ec6276c42b16c32c812dcad88202281f0fc68e51d2c076fe0130510a3c629f9b25ee75dd7cb7cd92da821a4ae6b3e6d7aa1d4062515f514b12014cd48003d7e11eee81c32e0302ecdf599fa34579ffd88ecc239dc78c99a8023fef433e5314aff9706a8c1e90ce3477be0d6c677e0c1a7617fd8c0998992d45676469bc5342d110e4f80ba46f6b9a07fd092d2229a16d01f1c8320a4f95a82a5e9ba80ecffc2c43e02608d9db775b9ecbf45ca431f9be1165e5a2eff023cc99900a47c53cc8c8e4b42725145e83822d8f26bc2a86c788f80c325104a5f270a2eb218042c1ddcbdd9b65d79629b82b4000824546f1cea7fed8892af83ba35f7b9e7aedc8b6ecb198ea52696dae3f1ef599a6f8406673c4ff63ebb5ed367f5ce65e96d86ec6444dd4d72267bb726b928ffb33f4fcf11b778284e1f345048b9f7dc7e6680bb6c6676afd35ff85c130511345b05860dbc525101b7629b08b2910094ca12d0816a48ec92de2a22d20f3aa51eb779cea7f8ad0a0490541cae0576e1e6217cad7d4f2dcbdb2f17e83e1753450cf880caff251bc52334bb1d1230c8786b3c7baa13ea93c8dd121a53a511d85f02a3d0af17812515f617821811e46b3f1195351f9fdebe4be1c964ee8635b9871d911794a2b2683dcf2c024b64776cb473a197116c6b98e2170a2ae4441a3dd705386d46a946cb006923fd5a543d2f030cb928baf2a29811a1fdc20866a2c160528e2439245cddd51f60627a11989934a4b3bdb427ae913a556ea46cd7a0bad958b2ea150567dfe19bf6ca2e183dc1e3ee10381401a135e421d733822200fd8f0422523d397ac0486a21b4a3ecb3c219b4fa88126ead4d83b5213617f73e17365eb776189933ff4e6c3682b1365302c0c86899a2806436d843e164ffe3e86a5b099708fca732ec9e2242cbfbd07a281164cabe0d2ca59404e2eadbc021d0acc252688d25a267c3288612acb0a314bdc4a99a887c5ed95a31f0b1729a12351c14f2e64d7158644ec78b2270d95375b3c99546809088f0264ab8a88ba11310778f99f2cb160d7ad260ba027228d10124a1325a2a5e71f044f65d44612fbde4684696ca4d1b5e1c9e8b1ff1cccbc1c4b1cdd4c975ce1dc968449249f8f3d6a15624bcf92f3b9e6da1b148171d913e545380b3c2f8487882d84c1e446b23efc95a837354115d50a65a961a48abae978e62827609a3143d9924abaff05522255b258aa40640943925a02099aa81cb9100d71c502230098e40f300864c2b1adbd3edf21d2b89ad7ae982120dc20368b6edd687483247683efd8f9585ba2ecd4c03e20ebd46703b26b5c02e6c2c1803c20a0bb0336f69981338aafd50cb88257fb203016b3374d8c2a8d141102b115250b3f9cda03
2026-11-22	660e011084462ca9	mx.example.net	0	zstd	1735	\\x28b52ffd60c705952300aa4f1c1028b068ae074f25c1902306152420b5099843be058e7edf9a705c772748970d0990eb07fd0715f9a7b8f100f100f900de034d084a6f2bdbe1978f51e38b7c30ccd7776b10d0f2422f057a6e0cad260ba50ef4c688443cdd30ccbf6d9aa869e37f331ee80002464dd334ad07fa813646248a4f8e78f9ffdd9771a8f5b6f6ed5986fe2fdb728bdebec919ca387c20cf9a087a63c5078a4f8ed09b675fc7034dd3341df4656d98b525289da8a64a6fd889ae2a6d608d436d70c0b32682f96e7f1ee89745013c90b6cd2a715d8a89a2263e2512faec1a14bfb0a135bf73348173c76fc76bb904f04004125088093121b28a423040ff9577d5d49e7d51bd9d7cd3b9c92d0f74e0f315c1d5d6ef0e47a87d7b04596df9cbae077ad3fc0d46eb1b7f6e095dc683aa6ff781c1e0c1e94612bd2b9230a94c3a0f8c4c11c1f450ba6dd9982b74527a0a0f6d38a983e62dbe92921147ead0795d04be200f34a708d57710541540d330ae0065658a69aa32457669194555013c6b52550001027a37e11dc13157602ac0fd5eb9da51fd40067fe5fe77986de1ceb8121cde65dbe7545ad9feb7d9d5b6dd88936bccfdffd670d7afe67fa7fc4dd3add7ee811ee8f732d35bbaf69335d746f472145ef75ba088d01f17709fc3efd698da60ed5b6da5dfe19f8ba2077aa0028ea3322b71615866252c2dbbb24bbb2aae8093df7dae315b6a839377ba97febbdbfed5d8eb8db7b218fd95ff950d0d13377ca0ebdba2ec33e41cb1989ef2b21885c190b653f97e21ab12652a4daf8a9549a663e5031b0a99f37999862e3b2b4e5aac30d2393c367353576a5069e581382ceb2b9a50bb7c0dc967b0d205dbf38ce98a0be9c20993434d743cc3427af56f120e38a18d98e5ec2a9ad6d817cb67b26e2524b2c4dc888fb52abd07fa50535c5c44d0b54eccbbe052d6d7e37c157102772e7ba8aa6233049e4831762b91d7913aaac7077a8d5261241da07c6929b29c23104c4482ed84ef7d20178c316625d574962bf21684801eb9ce8c8564ee0ee87cf1d2954928287d6bf466cb720b9384b2c2829cea2a4e27365233c8e91ed92693b91b45fc409c0f14451cc7715c143dd003715cd7752647636af6a7415294b2ba5215c158d8085f5726dbacef04e3600a68b6002e481094927669f55942699080950aa249138a01a390c57ea084c3c292408efde05a1585084a980c519cd228a21829233b076c7c3c5c4a956a528998e9de4b82fb001342cf6468b2d01f16d00d274d1bbb61c1b3664bf9406a42a7337af14c7d93852cc30e24d5d0b0ae3d6c8aecb3086705c7d94a7886037271d00cae48886a2a625726259c0f138a309a69c03058c81e63ca561f089b16e4426588741cabbafb279144b48b4651adf17a1916ae83ec4a987225f7c119aa5b2a600ff69370d890a1d2a19d8c7f1526e15c811bc2100e2720808209e6cab8016ef4015cbe13316c01f24d9a6567f233c0f34236625861d32181808ec60de142827b7967e7032e517635b037b2eecfe6b26b22e1b438d470f9226077b471f303b79e6bc70dde2d762844747e5717373aa3375409524480d84a65e1875b7b
2026-11-22	660e011083b6bca9	mx.example.net	0	zstd	1788	\\x28b52ffd60fc054d25006a55201127c066b0070097197b9babcb36a42d933f0e739b5bae57e28d305b55de29fcc432bb6d0a315a84bbfe0002010f013f7dd5dc7136160ddff3efd72f92f481ca9d5fbbdbf2d1004a1c9283eb72df6ef480d22a937324d734699a177619e44ee130f073bb2e97745a53bae37f2b22a9c081a6b4d6da1be448ea140e43ee5afe7f5739ef257fee73e7fb565745feedca724bee3ec91338ef259272b78a9154f6747f7c3fb87e7573a7aeed2292b4d6ba902fabc3ac2ea37256e92a7fd649aeaa4cc0bf975c50405dc903b2dd6a6990dbd5041049dc263919c7da344569aeb32c973d87a2e40266f477501e50eeb785d51c730044d28003d4411ff441ab280302f2f7bca76456d7d6cc5dc93f9d93dc1249053ef7079eb2ea86f921ed5b3d885396b7ab37c81dfa7768f0edfbb925d4c374c4a863c1c129743ffec3719aa5696e66a4c4e4ca3f0d74aa53a851a6bed171d3720c3730e4e17ea9b193574512b9e9a5f8012f19988cbc6f38a10ed672e9130f05ca1c1b8bbfac858910ecbb1897f38cac8dc6e6c61bf725243bcc8823b5799fe770af46241184ce43aac287001c8751d7a5758561d6c5695480000408ae6ecfd36ee6482af89eabbfbb2beb76c595717773d81e3a27bff6bfc99eb2ec3e941c25f7ff3bbb3db799ff7df2f63c77f65e2445d2ef1c2d77a7efe54a7ad0d072d3f5bb25d80ce67f09109fbbed46c95ce0fb4ed9e9c3fc230c86488a24020462abb4565559b6e94d57dc9555d6852040c4ed2efdbb727241c9e1ae4ebfdd6c0fd82aa1909e32d12c581a49a04c47828914b56a087c81c4cec8e028aa11e3c020212bae0a5026f3b1a10771c42054f32e0895697a11cf5a15dad34c0e825f3911d2ebdf568e9af18d24c799803d0b4d82a2b39698c94d68d18f7a5cf4dbfcb6b41c844cecb7d86e1a212656305cd1db680d8e7d6c8bc6996af4cab1d17f0c9371493792f61146d29598aaef61c00963e3d042f6616a8dc71c2a84fc5efc602d7053ad90c6f9d060b4b14d7187310b6a0a962024ce86a7acb01b07731fbd115f4fc5d14612e83db4f044a0e250e5308bced6492196cfd899be47a663d044734634108717f2a060a6a5482afe84f563d5211422b158a6b9f936935113470d248e40c848fa1db32e2814db9693a7b85b0991643020100804026130445224791e28b179aa108255af50863e53fd4d825b9822e9f24e66a2507dd05fd0bcd62ce09085d32cf44c1666b90450066344b4226b50e1f5b95859c19d165ccc961fff7153dc462d01d25e8fb55d963103832229cdfc8466a25f4b458c5cd52f6441409045f7c0561741138f6c64baccb859811f78ad1cd657120e7f50aa4a243de0e65fcb4f6da2a4bc2245c732922c98d22776e529e47f3b671f79c72a707a28e4501a524413c6be71d309f82d93670219cb0a2675c548c782f97cd966f54b2584012d507f665b682789486229b3d391b4958fc71247328c500c47c80926bcba2f16b0e243c18438b482a15854eb31697c34e97a7d46ccba1b4ce3d99dc9dc2200b2e40f940425e1c3d65e9fef10695ccd6b57cc10106e109b45b76e34ba4112bbc177ec7cac2d51766a601f9075eab301d9352e0173e160401e10d0dd011bfbccc019c5d76a065cc1ab7d101816d356694f8b10dead2859f8e1d41e
2026-11-22	660e011083f3cca9	mx.example.net	0	zstd	1667	\\x28b52ffd6083059d2100ea4b4c0f28c048f20e73946730498251ccf10cf3e9ee2656d5cc9a8dca74802578a1016795044190351ecb2a04e000e300f100d950e1ad9b1cf57b53687810cf5e0328babbd7a0031998ad4cd3da417f39575601bc7590c21e358a6e6fcbb9cadbfebab3aa9c73ee05b0bd5b0729e0cdefff79f9a5198cb7ce756976f87bf3dc18bc7d7087be34632fde4c8dbd782b4defb037e79c278c5ddbe1dab20a6756b6b06a52b06561023dcd600303a5091e00bd2ec302d89b22007b131a042ff142e4aaca3b67190e39b668bc4c03833e27e101a14efd5ae2d207c0de01092a4336648366550804e0df3727415c9a5ec45bb855bec18db1d7c0dfddb0c9b3d4eb36905c97074ae4b9bdd90be00df4b5a5d07dfa372697441eac2d8a54c20ef13ca6516563473211040a0a727cca7f71381f4592e9ea5520e81125242216565382b1f0be4a47b3a9268ec14150ec616f41c26820cbd5102091b8b02acb3923ac0396d0aa00a509062850ec52f74d7211db6bf0fb2e3f47cd13e51d966d547f274f18a96ef2af414e9ea736841b04eaff354639f6787f3d6e3f8e1a77ce5e7b3fff34bc8d9d8726d81b05bf45b46b5f8028883f2d50fc8d7a0d02b141e79a3ca9bfeeaf2814ecb5b740a14860395f5522c332ac3ae48cc0b24b51a028791df6d4fcb041b8575e52dfeb937f322df1b6cf92a6f0fbfedd64d81b9ecb4965089323d52e0946952e7445ad2c5797d1c32545a81c269c26c3b10ca8729fd3340d92a50a31cf39ce9816de995e9deea21fa191bd59de998c907a282bc67be218f2a6e9f20890f7a6f4e12089a3de554249e6939bf3b1aa8bd04777dc477c8eb44aae1e2a1642a7079786914e8d7389bd8f4ec73db40e94f21219f97444990471665a88e32b68563868a371a887cf1671168e88e5893caa13713653777d1927a1100f5d7d121b0f8944c8604e89c6decc1c5dd4ae7111718be344190e10951111d68a353968f49083b02ce0c14a3cd470ba2633ac32d3534ebe0baa6dade1e81e9fe9d35514520315c57d59461bf6160a0a8542a12814ecb557c171dcc32cfbd7f7a6a062852a2b54842251126aa26a07a7939916cf332ddec13a7d7b399c4c7176271547099a4fe3772c9d58a2220b95848d3ece1f452344e322546b8d044b02a9523aa488431d7565b476b675e06138e94419f55eaa2c7868632f4994f118e7e84d4609c33c3d8c0bb235b71cb6c7bc981a9fa6bc2472a0b62324073ae218691a56592963a4165af61562511311e8d17c989145b9fc85bda287a353c2ca8d1ea105c5015217234ac3435710a3f1d583b31c24744615822ad9ba9e5cb6b1300b09a81f0b04252df34f3389453f441a9e50c43330e5b7d77b229304270b21002ee40f70023be1c3f65e9f0b1169b89ae6aef73a20282036966e5d6e742b24762fefd8f9705ba2ecd4c03e20ebd46703b203b86cd8b53801b2ba3b6063a50d5ad2a2a5d55d228ba80133301733acd2801621bc5b51b2f0c3a93d
2026-11-22	660e0110842abca9	mx.example.net	0	zstd	1664	\\x28b52ffd6080053522007a4d940f28c066b007009726ec1d77135d68d3e7c8fac8f223a5a74cfe55e63bcf63859f5866b74d21468b7017e600e900f300870efc4004cbeeeeb5e6c0545814555edaa52b6d4d5a658037ee3b6c54b3ec06b79ca7bcedafb9482a70604d39e7dc0d70246ddc77c09bdfff73956c2718f52bde3ad7eacae1efd7ce5ec0db2ff7866c279184b7951249264ff5a77304db57166feaeabd48ca396703b6aa4d516dd7842f2a53f8b38698a23081de4e704101752d0f4aaf55d300fbf50410499a2e494d59599ea6bcf37561936391024e3aacf91c840798baf5ae8a5f1240240d383021322223306a322000ffbe795a6275f527deccfde1bbdc0b9154e0ef8ed86947d5ee46a45cab076fdad97eed0678d37c2d1eba6fff5e086ea2f196daa38085126a2521f356321e36a60aa44f6a089b98574769d22ac14bc78e87647f9230430c90142fe23819180ec6c75a90482208a18854751101346dc2b29cb39c314bc3a600a85f03102cb6aafb4ef98923a9e0f7ad7eceae1d9673d6b5594d7678084df4957f5df2b4d3d108736b4afdbfc62cc71eefafd1ed5154e3ce88a448fa9cc4f086766eae65ef0e7e9f6cd79e203b9cbf2558fccd7aad297141e73aed24bebbffe27088a44822582cb46ab2b24ca165acca93c2bab06c5a102c5eafcddeae242e30b7cbd5c4f7bac37fdaaa78db9d9772f87dffbe3a22292326bcf595b37e8f012e4587951042b775c5792a12c3f8d741d09b1f1757760d0b236964ba7482528aca856427597915ddac8d48c8a8a607c7f0793419847e6e24a90bdcff34a7654e3e7be1ff8f2c65692da99830869d352d194926d4f82e96c93b665ebb8e66ee500bc675b30f28c47bc861c912289b4728a2a13acb8e240c42b8bada84a448442f5324d5e84706e692804e2a0ad00b4117d1fc2fc6fdd97b1f8d12233242cf92c0ca6e41f3298ede25a9b20b6775319e04f72491b4b298ca63e2a301c4d606571a22d6c83eba55c4429f1a32ad7f54ad2513283f539f9789882f4b99a1d464e416cb78719f8d0de24408fa7d0818108fa40adf669174382c0e87488aa40583c18028a418e620b108e794881c11037d24eb38629a704d0e6eaeeae520aae7d414428ab7f43ad15ad03e9148aa949a14e34d2a08f324281ab1b2d390e7a2987c46c5d9c3ee9360f0945ce63248366e85b1cd4bdbb597b37a7c6e6567978cfb5925e4d3702c9463bbac1049a24fc1d0c1a9782c2fc18054875368c6b29a3cc7e7189292a34e2ff4706e7e900864539feffa0bfd1a83864e14c7b5d916ae391aa336ec861a276224651105c23a61dbcf6b483a6eeb70cfccdaf68af7b058477865b005f437145e957b79da48317141e243852e233b1ee84bb0b5ba9aa618d7b3635a6e32925ed3325853220036e40f200564c2b1adbd3edf2172e11a5abb888b80f080d858ba75b9d1ad90d8bdbc63e7636d89b25303fb80ac539f0dc8ae7109980b0703f28080ee0ed8d86706ce28be5633e00a5eed83c0b098b64a7b5a84f06e45c9c20fa7f6
2026-11-22	660e011084619ca9	mx.example.net	0	zstd	1774	\\x28b52ffd60ee053d24008a529c1027c048ae070f240aa3c729d28dafa0d7232de60c3cfdd9795c92406a7eccac22cc6e9be23cfebb10f800fc0004012dfa5358d5986f65b0f057ff57567ba06d9034b6b2e8ebfa4ba1d16ddd0319785fbfbafd3c504d9a3e951a0991b046a92a79018d31b68237fbfbfa0edb5bda98ff9dc1a5bdf75e0be807c2185b4163aeff1f5535b0457fbf6a6c45bbca32f477d9d67f1afba3df6860cb03698c051f48632aeb3a1e68efbd235d511882c2b8a4f9b427cd61277a9a348115b66803032a3b1e18ddae9205b4cb96001ee8eae325f12ab12569fbcdb926514d013b4b439f1fede8016487dd58d5b206c0030d482019b6611bac49422040ffd5a3e9a855d62d35467a0eea47ff3d9081ef57834f5bb5c7de90a25d3d20a7ad77d9b580c6cedf2985d585bfff021607d932e510cd1886bf341247460da975e1f145c7bf3283585c1096b33618c9d6f09a29c12facfa40f0e65cb6d04458ca10a80fcb036591565484c66356377febcc6ebb5216d09b4f1244f964a2ba578e2e6dd169ac03f9224599966d6f0579a082d934a46a6c08705dd785b8f6e69495a82e4b0a10a040e1d5befa142df50319fcd5ab1f7dd9f6451915f76fd7b4e86c1e5616fd7d44d3b6ed06d29f63ffbfeb17d5aef6bf9bde35cdaed7ec811ee8a31a4b63e68a92ecb8360aae2fdfb5bb058942f9e102c5f7afdbcf511bac684fdbc38ffd57140a0ff440050ac5355112b7ae69a2a8cb42ec6a4b94a24021bb9d5c6156a30d481fa3eae1bb3d1f9c7de8b984230346618622b1241ec49b08b3e82262358bcc08eea291dad44189b4a830be8737422a7267b2183d223e3efb10c9993f501c5b930631d9acc4443029a789ef04c4647cc22651db4e04cb21fbbf0a6f24a17871e634112eacae032939d404dd8015c55b7892f8718ec12c24a5e4812a1fe732b1a4467a266431eb6e5105137387f7029b2b4a75b3d3466a457280713699119b29136d28b0e172ed8551b962369b9dacbeaedb51df702aee81ce03aed376d045d8f159e8900fa2e6dcdb447136b03d50e1c966ccbeef142b11046e999c5a627cd5ec4c31155603d98887c7f34560af88a43b39c4e13dd001a921686bb52fbee3764ad496f3031db9ee413a010f542828140a45a1f0400fa4c8b20c62facd6b45e02261f9c921c192130eb245893387e394d3d23cccdf7804127d51e4208190e0324e2a76558938b09cf75d6d66d39961ed8128235f17d3376d7cc718a7794265ce8717e4fd7d1a49871b2fd879775ea7d564f3667279543cdee6b9a558884e4e9365fbbc6af73612f9cba6753cd0155261c5e9ca2f745c7ccc88a1946a2fc4ec600a05a3927d9a24c77c302caf13082846ba0effda81264418cd042fb23e1eeee6cf74253d87b148c70365bc653d0f253917c8cdbe31192eeea16b49bc723b01a5d111361a55cc725f8c2bbce3322e5db93952b091c97cb24c6d5ad9bb0f719111ba940aff037993d2936c1873210098e40f140426e1c3f65e9f0f11695ccd7357cc201064109b45b76e34ba4112bbc177ec7cbc2d51766a601f9075eab301d9015c36f55a9c0059dd1db0b1d2062d69d1d2eaae228baa0123301733acd2801621bc5b51b2f0c3a93d
2026-11-22	660e0110849afca9	mx.example.net	0	zstd	1698	\\x28b52ffd60a2050d23007a4f001029c086b007fb2b37896cba2c6e79241b2689ee580b6a3194c9156a1bacc08dc24f08b3dba6102860f90ceb00ef00fb0089e96ebc6fd66b1101a1789404cb6aee337a90519a95b38aca1699e52b2f0ceec679087d6696d5940de3096ffa672e920a1c6413c61873831b491be721eee6f5ff5b255b857b37beb3dab9fb7d5f7578b75f6a0ed92a44d2ddfa2592cc9d660fdf099677f66e6af79148c218e3c35d549b556dd7742f0a53d7d3bf4b5197006f156e4101b59707a5cfaa69707ddf0088242d979bac2d323c4d58e3ebbae6be950b450172d1bf1bee0033b7fea35e10092092061c981238811318351910703fd73b2dafdafde66ea6f66c5dea30920a7ccd133a5dd5fcd1897467f50094aeda776e7037f4e70a82fbf6eb30d6e42d2db408413a9c85486268f35ff8741b481e291b45a6d254673a567be43e4b47b79fa7e044612e924d0e751c26dc801073b2b48783421ec68b281e1a8f86c72e249144103a13a9fa4904d0348caa268c17d7025b1a3605507b198080a1d5cc75ba3737920a3ed7eadf6c5fd9cd2d2ecd6672dda153c1fbfeb9dce9bae684a9d132ff9f2fbbafbffae753fbf3cc9737222992fe26b1bb9d7c9bbde41084d71b96674f902136bf25607ccdfa8c96b780ef9cae8affd19f81404452241130181ad6a6ac5ae0abaa30ccaa322dc30c0206c86793b79dbc05a6fe6c55f17d5ef74f5bf56e7a055d109febcffb2392701bb3d7da514cf6ab72c4ac88da8fa49552cb4ee3e3d5a55144fa466f4e45aa104b6675c841699468e9d034281e5abb364c3ccc183a2cd0d5235c087a5e96db4e443129e62545643146d02209b364d2aa83513d63abd0c9b25311316be8421686bfc5b65c4bbc7a841374a21ec7ca2a60e5736840c87c309bfc2c7a323134425d066bb0b9a2320fbb441245141b52c7d5591c090d3441f385e9cfa650e64abb0c26e18c3cd0fd39cc9f6817129cc0d5334e249316b54ca72b6842d8ee408e0582f0512386eadf174963c4c239daf4a2270f279928bc1db20a90d3230115118fe2a04942daf3d7f6f46218529b7b095ac664b8201fcb0c9825e97a18918440301088488a2446a3d1902c74df27a048244d3a1e30f3a8609e24afcaa4ae10e415fc1f504542383a361d8e04a70785b9bda77838d6a13b708b4c472ecac9b439783e0f6b8958b52f1d8801699f164958a73f2011fbf2f3a3cf78dacb378ad3a6e2c14afa1b1a992347ba9352a29ab0a3b1c58a5e540de7c03ea8c30e2bde799e6307f3a828aa5b62e94922e912aa342d26843135a1464362fba426678675609edd452c9f1672917850133359f38d79342b0d59c5990b08e467f93c3888407aa537a92c0e6564c2013d2209c231b09ee4d0758eeeba1084d328a0e673148b5d626176c2e778a4f9c165910ad919cc04de712220d6a01b833b220058e40f300664c2b1adbd3edf21d27035ad5def454078406c2cddbadce85648ec5edeb1f3b1b644d9a9817d40d6a9cf0664d7b804cc85830179404077076cec330367145fab19b88227fb30062ca6add29e1621bc5b51b2f0c3a93d
2026-11-22	660e011084d3eca9	mx.example.net	0	zstd	1553	\\x28b52ffd6011052d1f00da45200e29c068ae070f95567d2e17ba6cc357f1c001d7e1a5c9999fccba6e2eb76e56f849e29ba228e83830d50cd000cf00df00f8605d77f75a63605795665dd25566a24e4862b54dbdaefbdb246992b6fd7577f1c1ee6981bc750e286f7eff7fa2224bc979eba746d32e7f9faa1bcc176f7fdc0c224bb9386f697871ded0d47b174b92241db2556d896abba67c511295db5421535426d0594a363840d3d1c0e8354a16c83e2d015cace97157a49549d3246de9ba32796649f8511a59f34f4e1e406ad677d0ec11015c3c20c18490101202a3260402f2effbe46346535fe68ddcedb9c70d5e7cf077476caea2bab311fcd4a8010f57b74f7b81bc69be9640ddb37f83011892b7d9ea39688c8543845c38e154710cceb15a0917177c4c04473b88ddd3009a96c0b08424519366551a360540d331408162a3ba6f7e96f96283df37facf3555d7b3b3aebd6a513d3f66d4d3f3ebf1e4aaaa11e4d68cfa7f9dd733fbbcbf36b7374d9d3b77f1c5ff14b1bc99fd24d3b13720bfcbb56b5f9041e5670b147faf5e6bc66cd04fcdd5e877f65740d0c51717281455965997855d16564d5425599566290a141eafc9cea662362077e744a3efb57a7ecea279dbaa27847edfbfa78c8b25c494b79e9eabdf0b50e3737c3717331ee11846be4aa2e1790f4788c68ecf341238ff4c1a268909966d43c12fd843c46ba769f2a18fce264bad8d34b00b23ae62b1642a4bc5b25882145b7e715732cc9561ea8fc8b17e1699691d7048281e8ef21624d34293c9260b6672eac241231f7b330ea069c5793444cd97d0d05a0b48b58a9048e32d4d7d5026fce205cdf9ae827c265ed7583850c67851310d488952331cc1c67761a0321e56e5e1fa48a84b4b4090462dcd7c9fd11f4ae208d10e643dac9fc8e698eb05bb98479872e3e1140b7eea991ddaf091c041ba094a5120184b5b592c62c4379a21c33e18c417439002822ebe98e3385c474532fde2483c83471963e379a4f5ae895c7dc8292fe63eeaa4a5980be1ab2a9844a48e7cc17e54ae816bf850f30cf8311f7f238d56265eb482e4112674c88302c5c1b39bb495a745186952191f2076c1c0eae2030c9a88837852c951cfc46a11121fe4fa385fc2bb74b0492522b974c8cae3ea18cae2d2c2c84401e1a2593ce0f670a0e650307fc44c46db5837deb927fbe2ee7d95a13759c42f3051a4588a2b2cb698a5da9ab28397a13612ef328e93a32c23163fa85ea6b44c165faf50209aceea20dd91214042cbe1a516ae212000d0c507f80032e1d8a6bd3e7435cd5def854150406c2cddbadce85648ec5edeb1f381b544d9a9817d40d6a9cf06640770d990b438ee6a2ca0a0bb03365e3363b566806451626086e3622e551a282284772b4a167e38b507
2026-11-22	660e011084803ca9	mx.example.net	0	zstd	1690	\\x28b52ffd609a05e522003a4fe80f28c066b007834c5964eaee582c85449fc1f4fee790b75d8937c26cd579a7f013ebe0ba8a46e037e702ec00f000f8001a21e5ad7555dfb9e5b0001d20c27bdef6bd414037b5ab8bc234f3ac2a5e550779f31c079e6eef39b8692de98dffed411101044cd25aebf62043d1e6390e79ebfc7f9535e131a7ddcd5bab6ed6f5f2efeecb2979fb27e798f0084579734928fa9e7f932be48d753b038ab4d6da902b6ab3a8ed92f235e9297b5c499ea63ca085c76c4080754f84b36f163dc8ddd50080226d9f94ceaa4c4b92e6faba32aae69004c745de7c55210b4037dc63367f4c005024e08084d0088dc026c94080fc5baeae6766ddaec91bca3d2a3f39058a087cde22f8fab23be68855dd2cc2677d7977db83bc6dfe0e0f6d873fa7049fd7142e0d118ad28e45ac842ca7943a066698589eecac0e86b5f8ebb72b6e0929e03dfb627c5e4ac9aae3f950a0ff18b2ae006862d3c76231701de7f055038a0a1652c4cac608024da3ae4a5b1a261168adf5a5551a2611a4dd2528507076b77c5535198a0c7ecbd9af7af7f5aa575ddc6ff35517d244ebaa7f9feafabe1b81f2cdb9ffdfd9abb967fe77ca7b9aeedc725004455f35b1bca5ad8aba67bb3874aef1edee05d941f3e102c5e7beefcd990d5a75af6fe2c7fc2b0e072882a20285a2a2ae2cd3aeacd2b42993308bba304581e2d337dac2ae990d501eab6ce2f7fdaa7f85d9bcf1f7431e7ecb7feb76501486840ae3c22e5e0a3b5950f48d0fffa78cd4814b8962b7d9c174fadc586990b805163e177ecccd91dd479d2087b38894f8711a0a0e23138ee25d2e15d887a344fcc2ae03210b0c14919df1a82270aa1d921f6b564b7e7dcb89bc98e0fe3209da28f9dccc7430caf8a2b30483a49328160ec3998dcefa9416a681c511490271848b5d623614715e325d312a2efdf7d763ed3deed2b30453889579841a6567a186936fc512b97332e9b2de47cc03aebfb33428aae51331f11875075c51d16b4b28ba38209aa98d9d73d129a5c355cee81f97c884194da660791e0dd32c9c9dcc0b5b1816121d552fa1fe859c3adeeb797762636228092885065074382814870314419142c17150c49d0a99d20389a86867b109ab5a808c5702a233894899255e375239253f29b9d6242a9e9ff186cf860b0d19ba890ab624c685c9d9307c9b879987fb0f1459d850834c34a7857eda07cb59c33263b061e549cd5ee3cdd5a117cc898ce93f466de14e4b575999775a2246743913539370ee48e8fdca614190b750f4d114fc2483bf1ee96833f4b806f0e13d68505827f8834c9fcde6ad34f9154fd776f35f90cba4ab8d211e21a1b87f367ef69ba5d22929fd9b710d456a45fc3c24c57ae3bddd461b3fb65b7ae9f468c49e0512f2519035789e585124920230c7701f132b642df962964f042f5e5c06220050e40ff8054ec287adbd3e7787e451bb088180f080d858ba75b9d1ad90d8bdbc63e7636d89b25303fb80ac539f0dc8ae7109980b0703f28080ee0ed8d86706ce28be5633e00a5eed83c058ccde3431aa34524408c456942cfc706a0f
2026-11-22	660e011084b66ca9	mx.example.net	0	zstd	1834	\\x28b52ffd602a06f52500ea554c1129b068b207c3d569b1415d09523ae5ec4f231a22a6d011a44fee5069d1561b1220d70ffa0f8812ffc401000104011001899f6ab4ff7235af82a324f1f03dfffe6c4c14465457e1cfaea63c73707c924f55b94ff50781e370b53b171e2d0ecbf63eb80a4f72e0a45655fe2930aeb0827fed4dd40104aec218637f70274ae1490eebc81129ffbf9b9d35bc9ffbabf05d9ba7777f7aa2fc72157f7350670d27ca3c37c2559ce244ad23475c8579a68f89c21863c3bd2c056629b2ea6619e73b3a2d37e76bc0afe13538609e1b61a7da1c0f6e7a7a004c14a7779675ae0d5715e638cbeed82f287ea1e37e7e672f8151af696b5e5207c04411485021300223b45c211870bfe7bddcd73c53cf558c7cd4f9e697893af0b947f0123575cb1165d72602a944797afa83abf87c0d1e7cba7e7e09979007d16a4d5c25d073dac4dfdc4e0e2b623e1ec4c9a44a66619b4cfa3f961b3acfca05cd4485f685a271ac4cd2e8484182a58975eb7282a87e3a03450cb5a593eb99f6f19790dd6764f4d1362a69e348dda7418e98a9b8aed149d42b32512512519a2da2ca0138ae5a14a8b82a63bc65abc238adaa72802a071020a0f7adea83ba2e0ae002dcd49e97dd7327cae07b6efeae9ea8dabd2be3aaeea0bd4426fcd9bfdebd44518d18f967ebfff555fb4d2fff9ae42949eaebbb899aa8df3bda5590be8fe7f68e43ca3daad769c176f0fcb560f1b99aeacfbe06beeb124dfc96ffc5e130511355b0585419b370ce39ab366ee3b4cccad7a260414af5e8d7b3730d46de7633ea9e289095559063edecf4ac158441e806b924da63c0bb52e1c22fa16332a036774fcc846b16270e48e3fb7c983db2d11b618841621436b0c354368c563299284c42d44ac83862ef8a6c30d291e98ec8dbcacbf9617c0e96c3ea4f46a4fe0f57eab2a3f20b0bbf6561c48aa08d7d68095fe6c86c875a91c88a0d8d276a355c2539b13ade88bc385177964051c86c40c3266134f1982df6841831cd5c1bbc19354672325293306eb570c4f3eec8940d44bd6822b422b154cd355125786288f859c346e721323a1ec6d21da2522622bd47fa65dbdf643ac9a4f2f044e45ef80f082b69350d8786c1601f1f8570c3482191fe5c1575230d1a65a2bc8ac1748ec4a25e9f651b344805296533c5540a2449121375382c168bc56271384cd4442dbaae9374ecd5002ddcb822a089da23c79a1509d471b15d0d2350d38914e44660f61c0876345e4af490252bed5e1ac450b5b204c3d0615ef6585c4225a2ed8a065aa039b27022ac049a280eb2d5338196b2950555b084a7fdf828b3d665931688f36525c866ab8bb7f8859266d47106a6354aa04ae6e1c8eda404ca78569245b3b6930d36be9066a23ec463c9e0c811d128da3029819ed947118ad731d57d8e8ccb5bcfc488d106467d5cb8cbd2a3fae01a4b865434874e19b962592512ad69511089d2ad8962f890c53114d210a3190f3d3fb37e47ca12e284a3fc0ce3f91454144d2cb24c60ac14cbc6d0383e8be3ab34eb17d2d8d0a6b4933184513e0b15dc062720808209e6cab801d2f4818e5e12316c01f20d9a6567f233c0f34736634861d32181808ec60de142827b7967e7e32d517635b037b2eecfe6b26b22c1b438b070f9226077b471f303b79e6bc70dde55ec7e88e7fcae2e6e74466fa812a48800b195cac20fb7f6
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
15	3	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
3	1	2026-11-07	2026-11-22	2	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
10	2	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
14	3	2026-11-02	2026-11-22	3	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
2	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
9	2	2026-11-06	2026-11-22	3	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
16	3	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
4	1	2026-11-10	2026-11-22	3	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
11	2	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
18	3	2026-11-14	2026-11-22	3	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
6	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
17	3	2026-11-11	2026-11-22	2	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
5	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
12	2	2026-11-15	2026-11-22	2	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
19	3	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
7	1	2026-11-19	2026-11-22	2	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
21	1	2026-11-01	2026-11-22	1	0	t	f	{192.0.2.9}	{-1113497932451408528}	{4}
13	2	2026-11-18	2026-11-22	3	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
20	3	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
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
1	-3292525834566324028	1793491200	1793577599	7979052550220390954	64	2026-11-22 16:35:34+00	1	1	1	3	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	n000000@mail.example.net	\\x303b4d9deb2853972b87a921af78d9a1	660e01108242dca9
2	-1000228405938312338	1793750400	1793836799	-3099024285410280273	104	2026-11-22 16:35:34+00	1	4	1	3	0	0	2026-11-04	2026-11-04	2026-11-22	0	t	f	f	n000003@dmarc.example.edu	\\x634f5415a90eaabf26ea1a20d481cce4	660e011082f09ca9
3	-183986764690839204	1794009600	1794095999	3924969307837333227	104	2026-11-22 16:35:34+00	1	2	1	3	0	0	2026-11-07	2026-11-07	2026-11-22	0	t	f	f	n000006@sons.invalid	\\xf3047a8cad88f0c67cec84ba52bac9dd	660e011083444ca9
4	8984453436686168120	1794268800	1794355199	2243846672486879609	88	2026-11-22 16:35:34+00	1	3	1	3	0	0	2026-11-10	2026-11-10	2026-11-22	0	t	f	f	n000009@webmail.test	\\x601e0143159e65d981ca46d7e40e46aa	660e011083997ca9
5	-4995808428879340210	1794528000	1794614399	7186160136691409422	78	2026-11-22 16:35:34+00	1	1	1	3	0	0	2026-11-13	2026-11-13	2026-11-22	0	t	f	f	n000012@mail.example.net	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	660e011083f3cca9
6	-1000228405938312338	1794787200	1794873599	6461623007976784294	129	2026-11-22 16:35:34+00	1	4	1	3	0	0	2026-11-16	2026-11-16	2026-11-22	0	t	f	f	n000015@dmarc.example.edu	\\x7a661e854dcbd1ac1ecda0b74ae65327	660e011084462ca9
7	-183986764690839204	1795046400	1795132799	-7242351468544954035	96	2026-11-22 16:35:34+00	1	2	1	3	0	0	2026-11-19	2026-11-19	2026-11-22	0	t	f	f	n000018@sons.invalid	\\x167619755d048e64f66d5cf288ed2c60	660e0110849afca9
8	-5480755312011320730	1793664000	1793750399	6130173127444319534	66	2026-11-22 16:35:34+00	2	2	1	3	0	0	2026-11-03	2026-11-03	2026-11-22	0	t	f	f	n000002@sons.invalid	\\xf42b74c41a8d60b72569eeb5a3256d56	660e011082d14ca9
9	-6544731013711780420	1793923200	1794009599	-3750332014967785021	97	2026-11-22 16:35:34+00	2	3	1	3	0	0	2026-11-06	2026-11-06	2026-11-22	0	t	f	f	n000005@webmail.test	\\x9617db1a6a6e33b346f192d1677e3d43	660e01108328bca9
10	-5430347383173612905	1794182400	1794268799	-4537655166052891761	51	2026-11-22 16:35:34+00	2	1	1	3	0	0	2026-11-09	2026-11-09	2026-11-22	0	t	f	f	n000008@mail.example.net	\\x6db40ba13321b7fa4b14f78971ea0ce5	660e0110837ccca9
11	5158882022552547990	1794441600	1794527999	-4665342390872429896	102	2026-11-22 16:35:34+00	2	4	1	3	0	0	2026-11-12	2026-11-12	2026-11-22	0	t	f	f	n000011@dmarc.example.edu	\\x24ec1a029d25864d7f7902bef3704406	660e011083d1cca9
12	5594767825599091469	1794700800	1794787199	7389939473165239197	100	2026-11-22 16:35:34+00	2	2	1	3	0	0	2026-11-15	2026-11-15	2026-11-22	0	t	f	f	n000014@sons.invalid	\\x53baa4455c4f8920dae6f6a0d8f79f6c	660e0110842abca9
13	-6544731013711780420	1794960000	1795046399	6675785109975773136	76	2026-11-22 16:35:34+00	2	3	1	3	0	0	2026-11-18	2026-11-18	2026-11-22	0	t	f	f	n000017@webmail.test	\\xf998341dda7a21b584b2eeaf051ba329	660e011084803ca9
14	5214973218372806886	1793577600	1793663999	8782141986759333237	73	2026-11-22 16:35:34+00	3	3	1	3	0	0	2026-11-02	2026-11-02	2026-11-22	0	t	f	f	n000001@webmail.test	\\x03fd1fd37ba49a308077dedc9339e727	660e011082af6ca9
15	-6470474960491725566	1793836800	1793923199	7538486762333107427	87	2026-11-22 16:35:34+00	3	1	1	3	0	0	2026-11-05	2026-11-05	2026-11-22	0	t	f	f	n000004@mail.example.net	\\x8deb4cacdecf20dc03d66f4ab4c42362	660e0110830dcca9
16	4597702607874242120	1794096000	1794182399	4785480531245287895	81	2026-11-22 16:35:34+00	3	4	1	3	0	0	2026-11-08	2026-11-08	2026-11-22	0	t	f	f	n000007@dmarc.example.edu	\\x26608a84cdd438a259465fe5ca97cc06	660e0110835efca9
17	7361758821728000301	1794355200	1794441599	-262598338657201295	70	2026-11-22 16:35:34+00	3	2	1	3	0	0	2026-11-11	2026-11-11	2026-11-22	0	t	f	f	n000010@sons.invalid	\\x0a0909ae7cc45dad57ee57f9f9d535c1	660e011083b6bca9
18	5214973218372806886	1794614400	1794700799	-9035511302535865327	102	2026-11-22 16:35:34+00	3	3	1	3	0	0	2026-11-14	2026-11-14	2026-11-22	0	t	f	f	n000013@webmail.test	\\x6514af4ee80e9a5b672c301aa7de4d2a	660e0110840f2ca9
19	-6470474960491725566	1794873600	1794959999	1952527544908086942	98	2026-11-22 16:35:34+00	3	1	1	3	0	0	2026-11-17	2026-11-17	2026-11-22	0	t	f	f	n000016@mail.example.net	\\x9632118245058f03d0b85ff710001bd4	660e011084619ca9
20	-8917226057499141641	1795132800	1795219199	5009370160331488115	67	2026-11-22 16:35:34+00	3	4	1	3	0	0	2026-11-20	2026-11-20	2026-11-22	0	t	f	f	n000019@dmarc.example.edu	\\xd3bee63159dae12f9000db19bfda6b50	660e011084b66ca9
21	-4995808428879340210	1793491200	1793577599	5864831569013306683	4	2026-11-22 16:35:34+00	1	1	1	1	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	one	\\x225460ba2d0c0faf270ee59ac458024f	660e011084d3eca9
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
1	example mail	2026-11-22 16:35:34.968465+00
2	invalid & sons	2026-11-22 16:35:34.971528+00
3	test webmail gmbh	2026-11-22 16:35:34.972257+00
4	example.edu	2026-11-22 16:35:34.972506+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 16:35:34.880699+00
record	2025-10-01	2026-11-22 16:35:34.881557+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 16:35:34.642936+00
2	0002_failure_reports	2026-11-22 16:35:34.716297+00
3	0003_tls_reports	2026-11-22 16:35:34.73839+00
4	0004_intake	2026-11-22 16:35:34.761593+00
5	0005_changes	2026-11-22 16:35:34.776882+00
6	0006_advice	2026-11-22 16:35:34.789246+00
7	0007_advice_told	2026-11-22 16:35:34.80358+00
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


