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
    domain_id integer NOT NULL,
    id bigint NOT NULL,
    reporter_id integer NOT NULL,
    report_id text NOT NULL,
    report_id_sum bytea NOT NULL,
    begin_s bigint NOT NULL,
    end_s bigint NOT NULL,
    variant integer DEFAULT 1 NOT NULL,
    content_sum bytea,
    counted boolean NOT NULL,
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
    pct smallint,
    fo text,
    testing text COLLATE pg_catalog."C",
    discovery_method text COLLATE pg_catalog."C",
    repairs integer NOT NULL,
    record_count integer NOT NULL,
    message_count bigint NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    is_long boolean NOT NULL,
    is_reissue boolean NOT NULL,
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
    CONSTRAINT report_content_sum_check CHECK ((length(content_sum) = 16)),
    CONSTRAINT report_report_id_sum_check CHECK ((length(report_id_sum) = 16))
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
    report_id_sum bytea NOT NULL,
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
    CONSTRAINT tls_report_content_sum_check CHECK ((length(content_sum) = 16)),
    CONSTRAINT tls_report_report_id_sum_check CHECK ((length(report_id_sum) = 16))
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
    r.org_name,
    r.email,
    to_timestamp((r.begin_s)::double precision) AS begins,
    to_timestamp((r.end_s)::double precision) AS ends,
    r.first_day,
    r.last_day,
    r.p,
    r.sp,
    r.np,
    r.adkim,
    r.aspf,
    r.pct,
    r.fo,
    r.testing,
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
    r.auth_domain,
    r.arrived,
    r.channel
   FROM ((public.report r
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
1	example.com	2026-11-22 13:00:10.576382+00
2	example.org	2026-11-22 13:00:10.603215+00
3	example.net	2026-11-22 13:00:10.615102+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-01	68	51	13	42	0	17	2026-11-22 13:00:10.520155+00	t
1	2026-11-04	104	104	104	31	0	0	2026-11-22 13:00:10.520155+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 13:00:10.520155+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 13:00:10.520155+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 13:00:10.520155+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 13:00:10.520155+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 13:00:10.520155+00	t
2	2026-11-03	66	66	52	40	0	0	2026-11-22 13:00:10.520155+00	t
2	2026-11-06	97	97	47	66	0	0	2026-11-22 13:00:10.520155+00	t
2	2026-11-09	51	51	51	16	0	0	2026-11-22 13:00:10.520155+00	t
2	2026-11-12	102	29	29	29	29	44	2026-11-22 13:00:10.520155+00	t
2	2026-11-15	100	92	92	92	8	0	2026-11-22 13:00:10.520155+00	t
2	2026-11-18	76	2	0	2	74	0	2026-11-22 13:00:10.520155+00	t
3	2026-11-02	73	48	48	39	0	0	2026-11-22 13:00:10.520155+00	t
3	2026-11-05	87	87	53	34	0	0	2026-11-22 13:00:10.520155+00	t
3	2026-11-08	81	81	32	53	0	0	2026-11-22 13:00:10.520155+00	t
3	2026-11-11	70	52	52	52	0	18	2026-11-22 13:00:10.520155+00	t
3	2026-11-14	102	102	45	57	0	0	2026-11-22 13:00:10.520155+00	t
3	2026-11-17	98	55	20	35	0	43	2026-11-22 13:00:10.520155+00	t
3	2026-11-20	67	49	32	49	0	0	2026-11-22 13:00:10.520155+00	t
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
660dd0eaacc7ffd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eab20c9fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eab1591fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eab466dfd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eab6511fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eab7413fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eab77c6fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eab7b14fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eab947ffd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eab9bc2fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eabb9eefd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eabc1f6fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eabd899fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eabd263fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eabe39bfd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eabdfddfd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eac3c70fd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eac336bfd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eac45abfd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eac4b1ffd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
660dd0eac5b6ffd2	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 13:00:10+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:00:10.520155+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dd0eaacc7ffd2	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dd0eab20c9fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660dd0eab1591fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660dd0eab466dfd2	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660dd0eab6511fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	3	14
660dd0eab7413fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660dd0eab77c6fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dd0eab7b14fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dd0eab947ffd2	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660dd0eab9bc2fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660dd0eabb9eefd2	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dd0eabc1f6fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660dd0eabd899fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dd0eabd263fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dd0eabe39bfd2	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660dd0eabdfddfd2	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660dd0eac3c70fd2	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660dd0eac336bfd2	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660dd0eac45abfd2	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dd0eac4b1ffd2	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dd0eac5b6ffd2	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dd0eaacc7ffd2	mx.example.net	0	deflate	1684	\\x9d945993da4610c79fa32a7d87f13ec54500dd076b5c9638964b08108215a93c8c34830e74210d42f0e9a3b5d7f1da7152a98cf4a0877f77fffbd73dda607229d2f60a92a0073ea45981f3f8f6298161dcc1354cf21877524c3ed2d4067b38ac30ea81639125c08b439c92b71af0ebef2c277798e661ff784f53bfb83790d4df2b8a0b44efc13524011859c67605420424894188c1107a9e7c3c22ae893c6605f8801258789fbe9af0b2e4e323b02ee96f80e3c032ab00c7701260f91ec3f45806b498e6d0d4b8f1d603ffd4064d6db31ef85b629ab22e6e843dd2031b9c670501c3ac2190f6c09bea4d6d370909c1450ffc88e735ac3d1df668aaa1f8e285617e46710809ee7d698361bfb5d1f4f0f9fdda8681cb12faf82521f8c02255911851e490e47958c29f0258a48de02dda6640c6d418b577b828c3ac71ce761a1a832c25cd94dadb5bde544d2e31097358906e12d6183d0237bba40816b7fe43fffb232a8ca8700acf7022af4aac20314cbfff405334d56e7fafecff54fa6365826bd2cde306e923f01af72526fd870b39b69526e95f260b9896475cb447a997a130f57b407643f252554b01f4fd02fb0d3dd06ce8cb88c2124042a01760d4f9ffce609ec7a10749c3acebdfc3fc5fedb8b0c492f04d320ccb3c2bc397e0deab99a4c1fdd8ecc0318c710a13dc7ff87157debdd9a977acacf282ca720cf3f95394655155dfbdee4fa74ee28e7f6f10fd64b4343511caa9f6e50cb416bbdb3eafa0a10f54e5563a72b1bbcef72bc39d6d3017934a46a7e8c691b573ba9c0fcbd589e751cc6dd6d6299a6f939d00696a7882f2be60555754bac20a062e7626682c1c8eee727a6aedc2283ec3e6f6a13b5e4c5449392e33e2ae320396d6795c99de954da7677deb8c85a5d664636b9ba0f3d44ab1eef373799d9d9e5ba2fdc49072222ea511740c8f7146e5acf039e4ea4237b80df5fd2ccfe4e970dc5dc7ce6e77ad02b535662285a5a9b5c1d5de68519d47e6cc646ca5e4efecdc56ba8b2cbedcb5e1199ec2aae46e4854adb9930cd28d7abaaf90c35891b027a1e28a47cfd907719855e9a8f991cdce7be3696a6e26fb6a7f91b47a6d4fdd56190c57aadff2546ccf9109d79bc47c0e16fe3528f6d96037b19521270f7c495d3d19e279b69c0a8eb932173475cf0b6c59375bb4d635bf73e3435192014e1c3d89a5ed413b948b101253d797436e368ccf365160b148a35cd184787bb4195d300d5c68d7b99f0f68ca89eaa9532a3567ebab9ded4b90b1792b88146d43a21286087a4a8a64618cebf5eee21336af2bed4ef431df6216812c5666a4dc8ec43e45576646534b4796e3f1c6d06c6b64a3ab93cef3d664675a3a119e70b616f581a2d5c513f23818952c72aa99f3bc1a8ba4a8d6029fb05da4fa7359555045dc80a6cc39c79b877b9270169a55eb81b558ec74a7ba2fef99671e85f4ded5b6ebae5c1bcacd9c28fcc1adf92cb6c7a97ed5b4ff7e41db6d9afa13
2026-11-22	660dd0eab20c9fd2	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8ee9327b04481108b7a34314220b4d1da9184c387020a1a0d5b436981a777f5ccb4a7db9e70389c70e0f067e6577f66b1c6e45c66ad25224f3df031cb4b5c24f5e714c5491bdf505a24b89d61f28965d6d8c7f105073d1096790afc24c61979ab01bffe2e884a1bd247f8e303cbfce2d520bdbd579467147c00d7983c0173636f97200e802cc32080187922f4b5301069669897e06390a2d2fffc0ae1e7e9a707b03967bf0151048ff90588509481d0e941d81320e0200d961951b61e783d469567553bce2e28890396d9e63df08fa22cb3397b27ec931e58e3222f0930727afaac075e3be76544fb7a694c082e7be06dcdef29ad89d16319eade0b03143fbf9550e70c4470ef1b3a147ea053eeafef2bba8dab0a45f8a518f8287ba2d7e9065093b1a084b4e6132a332a786b272d6d4f6cb3e5e0b28a734a2cb4a903c33c237432ad6d5dd0aee9392171814ac2a7f10d070fc0cbcf5980caba7fdf7f1f8ad6e9cab20255491135b9d39564b5dfbf67199669b5de2bfb3f95febd33c137c21709b5f201f894bec2a47f7f26614ba545ff822c515685b86c99999f077116f580e2c5e4a5eb2003288a4a1c51f700ddca97d1c415408420ff0907edff4f868a22897d44a8677cd4c4c5bfe278a8c2b2f44362c4559157f14b72ef3b4c4aed7ea0f30fe3046728c5fdfbb70b70f7668fee046a9d2c4b744bbe7e2a5dd8d1b4bbef7bd3bea5493b6aa83d3f192bcb8ca56a32f816c3012738db3defd9835aeb0abeb9c057b1eecc37c44e8e01f2f585a82a96548ca6709a6c5ca32a979d4e5ec36ca34d44cbd02396b1e646f7b85c1ae1627baa445dc256690713f509a5e1c56d9ab92b2c60e22c9177d6b28ed2e570a676f06db07dd6c7ce3a41cb41349547da737d758ecf2c23ee727d9edee6b35bb5cb38015bcf62aa88dbd312d6fc423feb63773138056b6b6f8642f7929c0aab4e7757eb9a1864806aa7ea24fce8b6af78150ee9f0ab55b3f1a2a41b0984e89e16346e38d7dd9dbeb98d06cf92775576903bc8626e84d960fbe5e20e1b0f5b0ed41245f12c5de888f3a07e9c42873337f442189667c686be31666b5998c0c9753ad1ed4b21fbcb2ac3b36969bad1c11ca8a28587a573d1b986c811271ee6c3bd18fbf948d6791ca0041e66712dd01f4ce7e6b8e364ef9a8ebeb2fddc99c94db989f7d7e954984c2c4824e5a8c56ba80d95e7245961bd491fafc6504bbae66e03b732e7dabc6d991733f87265995470f3bd20945c6ec821e6d78b89968c9d5b73298d66b4b8ad66517db98c311a8c91352f89e85c919dedb3d3623972bccd0495a3fcb05e6c4de9ac0f5866f5749a9e7ca990b9f371743057dbad8a8f2b6561497ae161bfa984f1fe91df11f5941535ff45959a70eed4db34d6b8dd79e6365aa54d32fbc405eb79c632e10c8a0177160ecb7abaead67b75a9aef86e391c75793b381e5c15f912b71a3d9633a95a5f7dba99fdfe7fbf94ad16cbfc09
2026-11-22	660dd0eab1591fd2	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac6607a11e4d348b76b4210924397c6029a492d8ba2816e9e94dcf4c7b7aec0987c305873afc99f9d59f5965035ca2b4b3f2f0b9477d4a3304f2f8f69c78307e048d97e431784c01fe4c12360800ac40d8a322942554104390e2f71aead7df395e7964db8ffbe32349fce2dfa8a4f951814a2ffc48d5109fa9c166be5d5130a464990d4316783e27a95c14f26d649421ea53987828787e8308b2e4f313b529d3df289ea7165945f12c2f539cd063d91ec75234db2e9218b66c3deaed1835f0bf9c04830293c436eb51ff484a129bd2bf8000f7281be419c29499b531698f7aabdc1ebfadeb271063807ad4fb9cdf423a13b34712ad7baf0c2cf7fc5ed23a677a18f4bea2b3dc77f496fbcbff863e0745e19dc06b32ea93c889becaf282d2f543991782e7b387d256f0dece36f57c321f741c800a98b5c4dc63eb8091a5b8ed4c677bcbdbaa491963987b0833096c40f844f95999861ebaf51ffa3f2e4962255111588193244115645994fbfd079220894ee74765ffa7d2bf57c6a0c14c1eb7563e51414b5f00dc7f2871d4e9b649ff82445e5a44007506699085303df528c5876daf48424b29ef7442e0d4ba47b553f9da1a58501ec65e7006e1e3ff27f3f23c8681875bcf98d31de6ff8ae37b0590c5ef1213167956c0d7e0de3798a4b5fba9ed7f0463907a09e83fbc1f800fefe6e803a7a882a42832cb7ed9cab2a0aaea876f73f3d824f1e3e9dedaf393b692c4582c26dad7656834e7f0a2e2cd755d956e05142ee171ad97aeb732f917c08efdc57e7c9b5cd3c3747cb80241eb5641287567aa61b96895eff624219587fb91f60f066a5467e4d6b6bb8c9da26aa6e31ae8f2f96679b667050123a02e5d1d9488d74e337b3a6e227db12e7dcb0adcc56e8207ce2660172481f8c61077dba33ddc06d240ddae93f1fa74b78cf3e85cd723035f76050a874ddd347156b099832443cd84bdbeedd62f56519d5cc951cf345c6b8c6d93447e598716134661cc39f2f234b1875cb99e7ac68b1b310977db8da385966e07dc7ec64e96c1d2994ead7b039a7895d111748bbde66ca019448d6f0d0f24b1d3abdb649ba9e575363c5f30e6a7997f0e0fa3810897f56e65898ac159894b6fe92299c94e98c900426f0ae9f9089585bd9e6cc7f8d0358776eccf4962bd581feb1117e299c29c25e466b601936c10fae65433d7e2511c04e9ec98189ea9eb9b294683645b418fe70e73f1a4a450ca02793f3bcc98dcbcc1f6490291b79b2bd938dabb97e0dac45bd7b7061731d0d1686e0f24db18ef2ffbd97c884fc7ba96ea5bb71cc530f6d6c8e5d9ea6ab1f180b9ec34259af3eda5c9f750d1ef2abd0e2c191c8a4b63af062fb35da26fb2d46063e1de2da5c6b1f6897e1c3974a4acae8c3e42b116c8ab72a18dedd136af0433e3bc69b52109fea8347bf78ae3fca26c782bbf9deb40d64df9b0afd2708994c44c17b591af2e77dd3fd66681d3166471e4ef97f4c589785c0d17f22e4b27fb7c3920893bdf9dacc682b41177ca25a793623e0b4d9b76681f8977654337693cef6a58452797d1985be54c686b24a3d5aac261c8284cc8f087fa0c34b571972471cebae288610da75bd4a72818b7d7a2ffdf1f844e8724fe04
2026-11-22	660dd0eab466dfd2	mx.example.net	0	deflate	1698	\\x9d54698f9b4810fdbc48fc8756a45536616d3798cb9e7835d8f8c0f77db0da0f0d34b83d5c86c6187efd32c92499d944abd556f3a5d555efbd7a55628d699684b525a2e736f81446098efde23140c4afe33b0a621fd7434cff609935b631b961a70ddc240a80ed131cd2d739e0b73f7941a9c3eaf07f7d60995fac0204f7b71949869c0f2027f40cfa9bd97609880364193a0ec4c81265d9711da1aa74a3047c720294d88f5f45d851f0c703d864e1ef4010c03cba01010a32e09b6d08db3c041cac82650695b636f8dac667886f0ab093b1cc366a831f9059669359176cd33658e3384a28d0a3ca82b00d5ed157e4564028c5c90bc26be097ba9aa1b759a6f2f1590d6c3efe20a032524714b7bf7402f9ef9d546d7cfebe7632c3698a3cfc8c083e2916e45d5ee1b1a322c5e11fcf2809abf76f0abe8c6866ccfab53d4e521255d2f97ae5472f0a6935a7dab6882bd220f3298951421b01b963e7015851163a28293aef3a6f4384a2da842d4592a12c89509224a5d379c7322c53abbdcdecfc34f59fcc14df6923f62b4f1f805da94f31edbccba85b532bd06f221314a62e4e6afdd08e1c127a6da058843eb36a21409e9760af320f543bfa3c2392024429b2cfd8a9ff7f65288e7d62235a79d6f04a12ffab1c0ba55816bfa7e8248da3943c17b75fc40495dd0fd50eb8c4c7210af047f8b193a53594da84bc7fffc342fc2af0af76acbaf14aaba9485084f0e5a236e53778fcc78ed26a558f2f4b56bf077edd2b59e627e3679991981ada97e8691cbf2f04c59a757b2a57a4bd664127becf5bb961c5d77d63157a07749cfbfdf1d8f0c65b57e20a8527718ed6fe102e77bb11cb1085da65aaa444d7d4db76cbe7f9be05e7273549664fc72de73dedcdd86ec6b6db68082d677e6ed8ebe3ae37bc4692be1ccd4cb4bd1eb5d8d3d44576b358264d0787c9bc3fd12972376486a4a54786be73f1ae913e0fecee501e2416c99d64c035ae7d530cf6c55ef776db7460d9f17234b65a076eb01af0f7963165195b36f0babcc74612ddd41bcc9ac8ea3baaa70de921d41b61e8ee07aba978ed4e4f5c71cc57d241b8498724c90e0b9adfe965d27fda953d692318a7fccc325d68b464d1544eb3596f3deaee47eaa9b9e88eb3fef872e94f4efcd4d6c77e80d7265fae94467698dcaf233a9664dcc8f492268b4d51f022efdf3723d364995580b7a727e7a4e6a62148c1c12a5ded4c0f4f5ac111e5e99cf393a19ec26113daa45b94867e5b69e1eada5593623fb9ce885d4c7d39527ccdd4618b6512a707333a85177bb33e2a3d414f6f13813365933a96dd476738e7a283206a19348ec7639a2d4f28b3d2a5c14dc49676c87689bb53cdc99af482aec632c3d96191efa7bcbbbb8f87a1b795d78360040b2d57d6413e1ca4bc549af2227748e98c83a0d86c4dc59de99765239976578dfb595da8664353723d1730cb28cdae202cc5e5a5543375cb29f761c9e57cd9ea4efddbd0df5fbab95671fed7df48adc6327f03
2026-11-22	660dd0eab6511fd2	mx.example.net	0	deflate	1758	\\x9d54c7b2a356105d9b2afe81792b4fc9922e4104bd7953238422420950727941b82010497049fa7adf37c1133c76b9dcb06071bafb9cd3ddec212af3a4bbb5d07548bd4bd21c6651fb21b682a8071b2bce22d84b207a4f127be8c0a082ee90f2f234a69c288009fa1643fdfa3bcd083d801ffa8fb724f18bdd5271f33d222f2df72d5507e84a4d74cdd852814bf13c705d002d9b1fd0b4e73238d34b73ea9d1b5bb9f3e10b09278ddf3f537a99fc46310cb54e2b8a010c4fd1ec1080210da80ec0411253cc6d48fd930c9230d221f5b7c224a19776081d34a4f6304b73442929762019525fba630b706f3b0e1082f990fad19ecf69dd85322409ece22b17c0fdcc45c54270f84906a0bfcac01a3ebe5f6468b0282c1fbe16a4de71103890a61920499e27d2dc87ab952718f0adb57840da429b740f302f821433a77bd88d719a203ca5aed166b86b5c4628c8ac1cf5e3a081ee3365a765e25a79fbf2f4f27d0c1886e1185a1405204880664491797979220992e876bf47befc14fa6367041bd4cf226ce933e560f605442f4f25f2ba222efa17c9dc4a0a0fe6dd49e2a46e90f8434ab003f4da75945096efe7d0c7ee5178435f471414948590e55ca1dbfbffccac2c8b02c742d8b3beff08b27fa5635b05e4b9af102528b2b4085e93879fc9c4d8ee67bc035e10c1c48ae1cbd38fbbf2e69b9d7a430b122bb2bc08c0c74f896169497af3797f7a4d1cf5fc07b6e827a3258939572c469f623cead007e3b4b534792c896d7116f2599d18c66835492bc16258a96cf6b972488bf171bd5c6e6b4128197b351897503faa7b0fdfdc8e150429a407cab85f1906eba6fdadca6fcdc280d64385b9aeab26cb4bb1c73e446f9a6ba76d3a514d9b579d10469c74af2e3c6ba8dcf17a8c922bfe596cd6a7c37490550375ed6c0eca3ef01d399237b1a6cc64b9b138b0da9f655997b5b95c4e98ebfebc151b01a5f682354e6075a81783a85e9cd5938c789228c281280c16134e9a4ecef5e8d86937f52d7a6c4ba91f86d626d180a21427796c33e1586538533c3570905622c32c37ee4c9b9a5ad9a9b447ebaee21b4998979db26125e0377777acd94d7e1a59d5a513d71361ca89a15121dbbc87b589120645ae14ec4573678aa08a471c3d99abc9ace447cd6e3c41f4d12309b7927c7d6fadeb713ddf8a67d39739631c8c7da5b38b6951994d547c7cfa74ab5c9926bf4cc48db6634d28a562725c71aa98192044200cef1b6f3dc34a019beb416b0edc9b68742ecbb8bc2ca55b638689991a56a178edb2398786eacfd11ef17a2228d185a34f697e8b6e1ecdcb5e22e695eaf22b704cf04cd7272f3a702be93adb4bb035f7326d66d09fb9a95016c6f91888f7cb205ab56d73294cf30ad622efae39d94d1705638fca7975679479137aaeeb8624111e0facf1a8970ea8fd85ff58294532a02ba7d1a5bbbc6e805497ad3131c67777a76b4544b79774d3f4d91d7772577672dc2fcb3cbcda7ddb630329200941da20fae1f6fbaadebfc16906da509ef64f6c9b0adb0e8be8331484563c57ebac2fcafa96e7a4f026d7a3d17f3ff56e9724fe04
2026-11-22	660dd0eab7413fd2	mx.example.net	0	deflate	1672	\\x9d9359939b4614859f4315ffa13d4f7111891d84c6720d1208ed0b92419a541e1a68103b6291847e7d7aec99789cb852a9343cf070eebd5f9f7b3051dd94596703eb531f7ccaf2121549fb94c230e9a21b4c8b047533547f260913b928bc20af0ffc324f819b8428abdf6bc0afbfb39cdc65f0c3fef191247e715a90de7e54940df43e826b589f80be5bee3720f48024319ec720e8c802cbfb1e872bfdbc049fbc1496eed31b849ba79f1fc1aec97e031c0756f905700c270196ef334c9f6500c5e0431263ccd6076fd7b822e7eb4d6a54d524b1cffbe01f4d4962d7381172eb3e3051919735d0725c93f5c1dbe4bc0cf05c270deb1a957df0bee76b4967aaf54902bbf7c2c0884fef25d8390dd6a8ff0d9d61bfa363eeafef1bfa1255150cd04b33f0891559e80892c4f3acc32b3eff7482658605efedc4ad97d3a5deb1505985392666bbd881519ed578339d7d5be0a96993d46101cb9a4ec31bf21e8193379907cb76f030f8f14892cc2a12ab2812238b1c27f20237183c900449743a3f2a073f95fe7d728d6e355d24d8ca47e062fa0ad58387a6f63b3ddcf42fc81266958fca8e9eb9b91766411fc84e887745126a0660109428c0ee019cca97d5841580750ddd13f2baff9f0c164512bab0c69ed1c13d2cfe15c781159284ef122dac8abc0a5f8afbaf3029b6fb11efdf0f1394c1140d1ede07e0c3bb1c7d60658557389e6398974f81611451513ebce6a67b4b936e70c7f6fc64ad243111aaa9faed8c548ab5f6870d5c0e474aafad8e726955ba383f72bb40a97d6628f9fb3c460c0b8dd9c288e3b475e84b1b4df5d172c514118b6352345f54aa3514dfa67cf570eac9ce45d4cedcde8e98aa0a4def3e9e584d313ef7644da02ffb84a1f93076a9c0b4afe72f7be55e1921a3d8f6e610ed47d89dab0c9d384f50636ea4cdbd3764a112aff81ec479527927578fc7b3259e1b8fa3fc03352f6eaba5755c18bc291e57169708a52bad2f3e1aced2155ec7c9cbb76efec5391f4e9cd5b60b7f9666736778542d73355f513174f4f3e854686b478bce54ab19f3a56c3b94f57c0e24c9391ecd340d732da4c25ac4374d676a78cd03565f727779118fc7c1727b2fcdc888e4613c6ec757f53aa9855ea18e577216d8680a35be27ea772eded50b97e3a8fcd048d5c4b6f55223891ebf7b2ef4d45e3c2f7b979d516dafabf366176d2c61fb9ccbcc9a9f26cd74391e9e78d35853d94c14b285bbb50c75c7d429758e92501b8ed6ee48a4a14712e2490f0dac1a16f6a184e6643ebff54e22c3e1f6b622b9f29ae387e3d8d6946a2e0a5778d5f9ed8d32d882d9729e77db4467fa28c80b8de3b2f98124e263a1a8a7f1498faae4269d2f4705c6017675921aebd614ae4e53a9c6cae3da2259dd13e9b65ef2f6fe60d387dae3c7b7fbdac9e8bde046b7093fc189bfcf46f49532aa769d2cb2913f96b7169d28b1af442e256e6885de5bf49d1776e5e5b2d02ed4ac127b07499facccc0c5291d0cfefb0fdae990c49f
2026-11-22	660dd0eab77c6fd2	mx.example.net	0	deflate	1694	\\x9d935b93a2461886af4315ffa177aeb26594069483b3a6064f78021c71d431958b161a6ce524340ef8ebd393ddcdbac9562a95868bbe78fbfb9e7ebfb757989679d25c227aec824f499ae32caa9f6244a216ae509c45b89560fa2bcfadb087c915fb5d10e4690cbc88e084de6bc0cfbf8992da82ec137fffc8733f1d6a1057df2bf212f91fc11ba1473072adf512101f280af47d88d141553d25f02576324873f0c98f51ee3d7d85f0d2f8d747e096c92f4092809d5e81042505887217c2ae084103b2c57363c6d6055faf51a449d122c91545c4e7b975da05ff28ca736e7938618f76c10a67694ec13065b74fbae0ae33eb7b8809a538ef82fb9a5f8e34a7c32ecf31f7de19a0f2742f61ce0d11c5ddcfe850fc86ceb8fffcbfa25bb8285088df8b814f2aea744435d0d480b9d34187a723ca1326b8b79395b6a6d6a8b9c1794152462cb698038334a16c32cd759db1ae71195192a19c0a31a9b0ff080e6999f828af7b0fbdef97ac2b8a0835092aa2ac74b44e5b6cf77a0f3cc773cde6f7cade0fa57fef4c7145852c62563e028fd11798f61e4a1a343556f42fc81c254580f3e628f1529f246117a80742dfbb1a09406198e390b907582adf47430a802845de11fbadff4f86b22c221ea2cc3321bc91ec5f710ea8c04afb9b64488a2c2dc8fbe1ee179898d9fdc8e61f90082728c6bd87fb007cb8cbd10751d5db10ea0a849fb77a47d7f50f5f72d3aae2a815de983d3f182bcf4ddac5d4f8bc0686266ed65be16019b5de11bd91133c4bb58c6ef6b9b3f791d777244d35db99358333eaee87055dca725a43b586de221b8526cfdda6feeb6cbe9be84258f4671dac48176585f106be366eb36996bce86b773cba5c2712160259168a2cd4b5e7f885589b796d7ace9bd871b66dd336d68485ae3a6d3aa75798ae0656db5c040e456425e8fdc30b7b7998d897c66da8a3c3f3849262209e679b5dbf5076aaa86ba26b6f86a1b1b057261a6fde26bb60c973b26f4a57791b8a59a8a63e1e5dadb938cd0eb2b4ae9d422d5febe9ab950e3a03e75aa2fd2a16d3d5e95588c6525a20e416b12c2f50ee5ecfb67f8116cf15bee5ed60b43dee47d0de9aa3c9f444b6fece339e8bc5c856b6814ff4b7fdcc3b7946d1bf354af43cdedaa75b8627af8bc6492c1d349eb98e93d29b75e539df46701dcfcbc5483839e3f3f6a26dea39f646d42b87f65c2cf1245d2ce69569be903582d17506ed0e52ab8b73b48651002d7d5953cd59edcff6f43d7813f37adc439629c59f47867c89d630d83daf6569162d1c1459b7ddaee1cc4fa17af6c5d81ca6e7a10cf1419fe783e1f232a3761e0d6511d9139530df96994c4ee6be938f0da94acce03c0fabd0306ea82f0d04d7f40cb79a8d2e9a9a866baf5f35c26334c2458c87d216b77744c5de4ec23b3f11cf443df15c1f290112c2cd75d9ded989b06daf07b4ae2aa738b9f3f4e62a275da8f41bd2a12d189a79911b5741d235e2d482ac8b861897b2b0ac579ab95e5a2ecf7986c7b2dbebfdf767db6cf2dc1f
2026-11-22	660dd0eab7b14fd2	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f532600cc61b578b9fe007c6063fd6553f0c3018bcbc0c0306ffface26bb49b689aaaa035f469c7beeb9e7decb06e1324f5a26c4418ff994a439caa2e621866174876a186711ba4b10fe83a636c8456185bc1ee3e769ccb8518812fc3d86f9ed4f5e90ef0079f8bf3ed0d42f4ec3c4f55b445e42ef03730d71c08cada56d32a1c74812f03c80a0233bbce87b0289f4d39cf9e4c530771f5e45b869fcc73d6395c9ef8c2030465a31021024866ff700e8f180610139343521da7acc6b199f29be2a405e495376da637e60a629ab74cec8c53d6683b234c7cc282516243de6353df1802477e2106394bf307c4ffc12d7d2473d9a223e3eab01f2c30f028891238851ef4b2580ff560929e3f3fb5ac91215053ca16746e613df06be22420fb8487114013d04304f08e0ab842f3d5aeacb716b87f2224c8976fe8e18324c134c1ad5b29b8c648dcb088719cc31178735f2ee19272d130fe64dff5dffed014217c8b222b641a7cd2ba2228176bfff8ea668aad57a8becff14facfcc18d598cb2262ea3de312f505c2fd7725f65b5d42fa55640e93c247796b9cb8a91726a71e233b217eceaa260c3c9d727422ee3164489f9b14160cc418ba01f2eefebf32986551e8424c3ce34eb730fb57390e2c90247e838cc2224b8bf039b8f722262676df9321f0c3082530461fc1c77e59b460e186e1fbf73f4cc4af02ffdd90911b4f5c07c46f005e2e7c5778c3c77fecb715857c7c99b2bb3a8eee4e379afa49fb694a130b5dfd72862acbef045186cbc140e934c55aee144ec90bc341ccfaece9805dc10e2d67a03b86273c9a896c07bab528f0fe323e5cac6615d0d44dbf694751368bf5bc5b79feced3fdbd05f97d710bf563646ccbcdd18a60753cb39c9f04f066dce0408da60572246f9be3e6c247677e370f171d38a5a93d2fc9b3e3fed084fce4b66fb3d1409d9f9a65aa83ab1e5cd7c534e695ddc54c4e49b55a1b45b395eb6950b25d23d84ee78354af9bec74db1f26d11c1a34c5a3496e344311ae803388d52cd673d8e1767b597a9ac151164797d23a5e9a3a1adbc038082b10b260d29db3ea2518ef44f1d0d8b501374e349e752a9a5aeca64167d7717039d9a707d39e2e67b6bba93bab7cb489dcab19ef937d74583bce3c4a57a90e07bb510ab7475f6d24a1881ff7d7b3a8ca4fb74d86804396deac8e4faa36b7c4ed7a7a72564f930db6d529891babe628bfccb378e8aac1c09a7979513a6b80717a75ea49db342e16b7aaa2eb998dab70bc59b23c4d65f63e576e1bc7b8399a3d48f799589d666b399ccf67fe3ab6a71337e0d35b2dcfc2b60c67eac893eb8b35f13785bd8096c7a1a8237368bd95b475ded054b2ba78b339b0827375d0f254ecdaf56834c2ec365467bb6d288517e1b6921a7085cdb58c1fe74a2389c0541acd76f481979b71a11c74a779bcd62547538dd54859b5281bad7d651b73f5b8c847c3ca14d87328111387a64b842dfda783be964fda521a5fb0939e6c77b6362e393bd48527dc696cb12b54025945193c8151f7dca0813c5e28632c709ca51ce5f3956f389e53356402cd88bac72ed6629f9d5c1363a199db7078d4e4513bb6eb478d93634ef6db5cd5a5a9ca4f4bce907dd70cb463c7f0db7b49d2afebe7fde8fff71f48ab45537f03
2026-11-22	660dd0eab947ffd2	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e9025016211ead1c44802355a686d48a8e5f0a180024a40818a42dbd79b9ec5b378ec70f8c1a10ef92af3e54b58235651d25c4216f7c03b925354a4b70f19c4690b5d6156a4a845107bcf736be4237c46410f8434cf809f6244d8b718f0ebefa2a4b584fa11ff78cb73bf7837905dbf47d00a066fc105b318981bdb59021c005515824040d0d3652d0c03a9ee0c730ade0519a4fe872f22fc3c7bff083615f90d481278cecf40122415889d9e20f444013484ba786e5c6beb817f1a83e79cbc07fe7631cf6d2aef887cd6036b54e4940123af1d203df0853da751cded659831447be0477b3eb73527468fe76a175fb508dd9fb96840867a9fc610c4af63d4337c7cbf8c61a3b284117abd10bcd37c2510fcd09742cd9365e47d88212535e05b6beb05d913db6cee102d715e2b175bb51ba39cb07a4b4de756d4ac5995325c40cada19bea2e01178794502486ffd87fef7a5095a47d63b8aae753b82a088aa20f5fb0f3cc773cde6f7c8fe4fa13f32337465ed22ad2d7d047eadbe44acff50b1b0d9ad2ffd4b2485a40c116d9ac4cf034ca21ed03ccc5e590704c028a228aadd0375425f57844b0019837e8c82d6ff57068b22c53e64b567ede88e8b7f95e3c112a9f2578881cb222ff16b73efb398acb6fbb1ce408853446086fa0f3f66e5cd37997a236aba2c762559103e1e25b5abe9fa9bcff9695db3b415dd6b8b7eb25a9eb3e47232f854a34163b773dcc6d11e8e74450ccc6ad3ce264ab5820b5a155e877921b2ad61b43949438f25c40b35fd387ace920d74257872773c97464b3bd5db7676f1475ed186075a58aaba769f353bc159e0ec666e553c5374b7b476756eb8774953864fd48478391b5e64f7e8c1067c7e9a6fc871c873ab80b17cbb99b717ca94cdbca1baedc64f9261d94fc3f900ca02716f28bcacc8e5640adb0a0f8d3059bbe3837f45d68c2a4e83aec6a763beddc1a40c78ee99e21dc6e15c74ee53a193f8836b89a3193d5d1a09deab8a2b4e8aeecb2cb0a4d536ccafecb08c5126dd9d8de68c04e1b899ca959d5c27974b1ce309cfa9c993d4194c3c63682cc4b9e0916c3461c9348a73dbf39cf9209dcae4c557226129a6b74bca727de3a2f4ac6f9e02f1209465b11817c4dc5dd3d1fa50fb66abfbd8dad9ab59a229fbcc1dacab325985d53ab0d7b25f539c16813e72c49783e78c962bf3688d16f251daaf66567545f769693253ccbb6426ae11cf89c51ce5d4b82d1d0fbe8cc75e673f1b1f6fb2eaea57c5222ff98c6ecee3839e45878e681e3ae1787d08c44edcc92c61abc653b2b3591ca9fb7d4a2bb3feab4d8485610c2c2d0a493048cf83913a35b3b6910f1c7f715b9e4adb3caad498751be4b042e2feb0d5dd999fa135231857de542e6cd16a5f96b0adb83c5739fa5085dd55c3eba8e7c8e82673a5b0462185c5e22c36e6daf865ef848dead82ebb66c87ceb3e51dab7320927b2b597c58b5547b5ffdf3fd46693e7fe04
2026-11-22	660dd0eab9bc2fd2	mx.example.net	0	deflate	1648	\\x9d9359939b4614859f4315ffa13d4f71291ab1480234966b24b48ec46801ada93c34d0a096d8d43408f8f5e919dbb19cb852a9343cf070eebd5f9f7b58239a91a8be84f4d4019fa298a024289f4388834754c03009d06384e8679e5b2307e11cb91de09138044e805144ef35e0d7df45497914d823fef191e77eb14b10163f2a4806dd8fe086e9090c4dc35a02ec82765b705d01415bb31dc9732556e9c5047c7243489ce76f104e1c7e7e026616fd062409bcc6399004a90d44b923081d510035811d9e1b31b60ef8768d1bb2df6f42514a79ce8a3be01f4d79ceccec33726807ac5112130a0631ab893ae06e329b6b879852443ae0bee7d792fa74d0e139e6de1b83a03ddf4b9873034851e70bba207e4767dcefef377403a529f4d15b33f049f45c4591a12241b90591633f9f208998e0de4ed6da981ac3fa169114c78c587c640ee87144d966ea5699b0a96116509c40421b212e90fb04ec388b5c48caee43f7c7a38a2d451285665368aaedb62ca9b2d8ed3ef01ccfd5eb3f2abb3f95fe7d3245056d2401b3f209388c3e45b4fb9051afaeb2a67f411218a51e22f561e4c42e8efc0e506ccc76c573bd0840df27c867ee0196cab7d5e014404aa17342eee3ff27834912600752e659c3af70f2af38364c51bbf95d32c06912a7f8adb8f3152664763fb1fd7b3840110c51f7e13e001fee72f44154b4a6d456554178ff945b2d51d33e7ccdcd6311068f7ec5ecf9c95a796ed24ca7bd2f47efd5c46d2929b6d1d7d55a991a7249673459c2dbd44eae4898248bd33a9e995bebb0c2faf1a5bc9046be495696b41febbd2c0cd8efbcdfddb4cb645165b7a9f17aabb961525b2d502058683e4dd3bda39922841692cda2264f648d8e22473d85021e0a413b4a174d3158ac9b437728f7639e3baf68701286c2d4f7174526cee616b9b8b5f3a0a1bbbbe8d8bf36ae12c9fd5745f127e319456372cda2f9ad916cfb76ac93c16651cee7a72c559734ab78ee506a5a6c0487c575249f46d5c93acd5f2a2d17d5e85a9587805cfdc1f588714eaeed9972b4c79b5e2b45c94e1b868bd74bbeb5a04767a6dd982c8c78c5737d472e36fbf5eeb085f6f9dc37079b7535aff2cc9f6d7aa7b9472fc641debdccc8f0780e9a53b5e8ef06e436cda7c6cd1650d52ad749169fe1f2589d2bd66def2e94f1852635ebc53bee83dd6896a76166aae26c28e5a66d0cecde66b2dbfb2b8891363c1c85203f1f0f3e7ac1c4d2fd4add69b128ae9c64b399cc185b29a7afe6d4968ccbd83dea3431d4b39d97bd32f0d39d84da426be7d2505fc69791dc744ba1876ec3bdb73eed2b22e4aba4765c96d9a2686ec574c832aaf8d47436377f7aa870119ad75a241be1d9bacde9f45ce9a356afd2a9725c55e3a6ac0d0e68de3277f36de33299dbb65e6b478760593b8fb05b78da00b310aafa72470ab427fd66c36de05c3d622d2fa285978e0e13cf120375c2e2d8fdef3f62bdce737f02
2026-11-22	660dd0eabb9eefd2	mx.example.net	0	deflate	1788	\\x9d94d9929b561086af4315ef80e72a2e4562df341ed72084f60549889194cac5010e8b04070407047afa30b6271e27ae542a0d175cfcddfdf5df5d6c212e73d435010efbd42794e6308b9be70444710fd620c962d843107f26892d74615441af4ff9799a506e1c4184df6ba85f7f6739b9c7b40ffbc74792f8c569a8a4fe519197c0fb48dd221c52c66e699954e45192c4781e0381e3a810fa1ed766fa694e7df21290bbcf6f106e9a7c7ea47625fa8de2386a955614c77012c5f27d86e9b30cd561da208951cbd6a7dec6285254f422548138f248c24afbd43f8a92c4ae74ced0c57d6a0bb334c7d4306da7477deaad733b7edbd749228c61dea7ded7fc96d29d0efb24d1baf7cac032cfef25ad73438061ff2b3ac37e476fb9bfbc6fe84b58142080afc5a84f2210651e48aea2f88a0b3cef3904396a05efed6c4b2fa74ba36bc3bc88d29698edb50ee829c2ed66ba5693b55d9332c65106724c27510dbd47ca494be481bc797a78fa3138811744956779859704a90d59787a7a200992e8767f543efd54faf7ce18d698cee2d6ca47ca6de90b889f1e4aec7795b6e85f903940850ff3ae81dcd48b50d0a76427c2af5d35448120c861d0ba47b557f9ba9aa8a000c6c00da1d7fbff6420cbe2c805b8f58c0eee51f6af380e28a0247c970ca3224b8be835b9ff0d2669ed7e6cf7ef47314420814f0fef0fe0c3bb3bfac0caaac08b22c7305f3e05811555f5c3b7bbe9d549dc0beead3d3f592b494c8462aa7d0d5d5358db3a986039d055a52994c9245d04c16e2ce8e2dc12f9ac84fc692addd8eb2ada6db369489b65b970ebc3cea82c2f3ab924c16974267b58bdde0dc5b4bdb8b84c50ec4dee7412dc641da66eb3b60f852cf3b2aa56a82a4cda80a369d84cfd19bb29208b682fcfd8f528ddbfaecb9d2f9af9d1b6647b75d24fbecf6f97f3f0cea433a60ed066b9ce0f4678bd6bd3f971111c57b78691663a7db1abed3cbe2897d15e4dcc867d094c79a61924914f37d7d23a31955aab4ab6f1ae9360f0b2ac59c6c81a13583e9884b53c0b26f3943b197c366b34ecce93a9888e8c3fcb4c797a1aaf8cbd86397ad06ece9ce5cb53bc1bfb631dd9224c99631c4c46ca2c5327f249b38af1b0d99b93536e01d41c5e9c7c0b90a287c535c4617e2ee8bd975e86e7e3e85a0f82294994f6d1f6143dd2dc8593a217c797356698f2da42f37dee65a7c9e1ad99ce3533d30f87db30b532732e4ef7363774c6f6c5ba09f59c4959d6129797c38d2462712bafd6c85d2f53b1900e204347f15464cd180b697cac26ab199f6cd7fb4da8def7eb6a588f4611539e8d606e9b96393e2c9aedb5dae4cbcbc567db331eacf24eeeeb8cc11bfbfb6617f18aa457fbed656115f17ee3d9f3d595de62631517a7c83e87967b641df31e391dfe02ed28b894d85d230e0c90b7df92846787f110b1de20a7115f22c5b8ba16c7ad67d05972287352c1d00dce8792c74813575bddac88afafd1687e9bf3773d495dd18a651cfaf2001f6292b8d5077b2b28fcb5946f03d9562c1feaa8f2b2461dd14547e2779560b21369c82cc6e2e17656b33af335538aebccac474706c91d1c565c67e0d3e58e24e84e713e61ee804cafa325f5bdc3226570d3b4fffe53e87649e24f
2026-11-22	660dd0eabc1f6fd2	mx.example.net	0	deflate	1745	\\x9d93db8e9b481086af17897740915639786d68c0603c7134187c1c838f83edacf6a281e660733234d8f0f4db93cc24994db45a6dc34dababfffaeaafea0dc2659eb45710077de66392e6288beafb18865107dd609c45a89320fc89a636c8416185dc3ee3e569cc38518812fc630cf3ee4fc0cb1d8e7ce0aff734f59b5d33f1ed75445e42f73d730d71c08cb6c66ec5842e23499ceb7208da0ef024cfe5c94d2fcd998f6e0c73e7fe05c249e34f77ccb64cfe60789e31d38ae1395e6280d0e7b83ee0981647164d8d095b9f7929e38bc43702e49634b54bfbcc4fca34b52ded1372709fd9a02ccd31a3a7c482a4cfbca44f739f24b7e31063943f2bfc28fc7caf3dd3fb34457c7ca201e0fe270062a40e31ea7fad8403df2b21657cf95f2a315051401f3d29321f79ae27489c2d108becae0cecfb00e60909f886f0b547c6cc18b52d9417614ad8418718a2a509268d6aefea8c648dcb088719cc311b8737e4de31765a262eccebc19bc1eb0578018822278bb22280ae021441180cded0144db5dbaf2307bf0cfd67668c6e98cd2262ea1de310fa02e1c19b127bed1e11fd0699c3a4f050de1e254eea8689df67643bc44f59d58481be9f239fb8c790217d6a5258301063e804c8edfc7f32986551e8404c3c63fd26ccfe15c7860592c4ef217a586469113e5dee3fc3c4c4ee3b32045e18a104c6e803f76150166d583861f8f6ed4f13f13b0f7e1832b203b2228a229038ee79d3e5e5577ae0c340511472f83c659d5b1c75fc86a67ed17e9a9a8ac54cfdba34b5c55bd7c3021a436d2237b7719014b899875a7c14b68fdd96bf3a9423bc3e027cd93c18e7045571b118dd6e5a7081ca67ede8d0d4718a141e0376751d5f15e5f4680a983b0491b2e4f81defad27ee3e3e73b8b225a7e70972abc812b7a706fb50989dea24357508aee9c4bf6961a81217270b07e349b8162533b567dcbc0eeca3b1ce8fdad86a6c14f8acb731cde2c1aab73e98fbf538421b6973e971de561096eb385dde3e2f254d00fc72b8a729f8592c7b75b3e02ead6662ab47d5ddd67acdc675d3ac2e1baf7b1d49abe2640e01de5e3c2d2b4a29b6047e7aa8b1366b85e11a8f27e6443502191c74e29b3d4cfd95c64b582847f5750eae27c3a9347db7268c95c6c5b2d1482b10d5d718a7cd76894e5543ea37252e2da2a5d5f0c50dda919d2bbb87134d3d168e183dd896bf771e4fe6d1575914dae7a89a736617cad787609ecaeccc8a66c3736220dfb2465b5dccf9e3eebce25073282acdcebbc0d8ba9666d1549a548ff2a15e617b7cb40c913b2c97fa8e83f6a4694da7ebcb5c8e16b564997eda48a16e575aba6773516d35bab45b4ad75a5c99f0cc37a7f2f1360334b51cea8be9628d12d3880ee389381fc53d690da36b0e9a749f39dd4320b9c550391f4a9877e7e3186bee16c185d5d357bdba1ab2bc3816bcda2fb3eae96578cae93a655b5ce42d3c7ee47902bbbc5855c0c2c497162dbb951f54f6baca5d5e5b8a5856d9051a1d6e9b5edca8329b994bd657c1745f699eeaa8e4d9ab83c17f7fdaed364dfd0d
2026-11-22	660dd0eabd899fd2	mx.example.net	0	deflate	1762	\\x9d94c992a3461086cf26827760fae4092c512016a19e9e6809d15a5a0bdad0e2f0a18062694181a02496a777f5ccb4a7c79e70385c70e0f067e6977f66b146e49ae3960549d8e33ee13447595c3f26308adba8824916a33646e433cbac918ba21bf27a9c9fa709e7c611c2e4bd86fbf57751d2da803ee21f1f59e617a7e692ea47457e85de47ae8c48c8999bf9d6e2228f5355e0790041c7ebeabaef4934d24f73ee9397c0dc7d7c8370d3e4f33db7b9e2df3849e216e98d9380a47262a707404f041c0fe8619927cad6e3deda2891f3a513820ac232dbb4c7fd2329cb6caece0b72498f5ba32ccd09374c690cee716f9569fbb4ae934484a0bcc7bdcff92da43519f65886baf7ca20761edf4ba873434850ef2b3a10bfa353ee2fef1bfa1c15050cd06b32ee93aaeba28b7428aa5e1778227c0c618ea9e0bd9d34f57c32375b36ca8b28a5c4629b3a60a498d0c9b4b67546ab26d7984419cc89904415f2ee3927bd620fe6f5c3ddc38f47ea76345996741574345d974549161f1eee5886655aad1f950f3f95febd32411511b2985a79cfb994be40e4e1ee4afc569726fd0b3287b8f051de32b19b7a110e7a9ce64474562cd3c71c0c821c05d43d8e6ee5eb68a28283844037445efbff93c12c8b231712ea99103451f6af380e2c902a7f970ca3224b8be835b8f70d26a176dfd3f9fb518c304cd0c3ddfb05f8f06e8f3e889a2eaba22c03f0e55303807afde1dbdeb4ab246e070db5e727636599b15c4cfa5f8fd1e7457b7b14e07c60e8ddba88b4f03636a472bf18871abc1543724dabf9cd346783895684e251c0001be869a63dc932d9a40796518a05dfe58ffa461e755ed4cbdcbb465d921c15059bf50b199eed24690ea922dc0eba80424988d6e62e1aa5715712cd4a16fd9790e0a7301b16f44fc13267c5f677e33814cca90daeb6d5c8ab48ee071763601dcf93e150ca2f2b7b1d9dcf67f3b918a9dec84e4264ba7e4a78f97259515ac1562354ee4abe64997c95bda8874ce167ce6ddbdd0ff26098a37259dbc5e4ac2f97db44b2b04506e7665a0208a648b6d36d7d58f13e1a6fe16eeaf2e525d8d940d99ea6f4425817b78afb4bed36cb460190476a773d5aa6165a57cdf17a0820b255895c0ecba188bddcccc9420f37c56ebb36ac7a65db62e44c8de3382902d13e51dfca609cf715839fe517201c115486fd493e708250098cb9b930face263f2b07a33f20c66e91e3382815325f49768a03d3427567313b4b9533e88813447df39e15cf5b37de996f1cb4a89bf18ae06c31c5f38dbb959ed12d340ebb72514b4a109ca2a4b4c20c9453508caae9ce83eb8bdab1d331882d419b182c8357fda76487c56d4af6419ca91d5e71f1284693d9f312c7a73488647073843d08a53d2960e1cea02ade6a75b0beee0c2279aee22e8e4f7e5a0489c332cdf3d3adbe1ad6cb8c07a2b49c229facaca1e4ecca895ee2f1e9d87956740f1d97080497ec888e0767da5f44b9b79a1527e79634136de927698535614457bad29a705c2df9b56421ff39a89aceacab417d68f169d5a0bdb5d4aa062e14696929e363810ba1bb176ab02ff89136db9d84be69d252fe6550f6fbfffdeab75a2cf327
2026-11-22	660dd0eabd263fd2	mx.example.net	0	deflate	1668	\\x9d93d9929b461486af4315efd09eabb888c40e92c6721981346841fb684be5a28106b5c4266810d2d3a7c71ec763c749a5d240151767f9cf77fe5e2252e649630ec9b1033e24698eb2e8f62986386aa21ac659849a09221f5966893c842be4774090a731f0228c12f23606fcfabb28e94d813ee21fef59e617f706e2fafb88bc84fe7b70c5e408fa2b673d07d8079a26f8be80a0eb4b9a1cf812cd0cd21c7cf063987b9fbe8af0d2f8e3235895c96f4092c034ad8024481a10e58e2074440170023d2c33a0da3ae09fc6609975da017f2bcc32abd23d218f74c01265694e809552024907bce94e7bbb312604e51df0239ed7b4c6d0eab00ca5f8a245947e46d1820475be8c2188dfc6a0337c7ebf8ee1a0a280217a29083e683252154d8381d0525c41153f1d619ed080b768e9829ca1d36f6c505ee0942a179b94869926846ea9b1be65b46b5c46046730277c8c6be43f02372d131fe6b7ee43f7fba3b724adadc892aa0a2d419054516875bb0f2cc3328dc6f791dd9f86fed899a09af05944913e028faa2f10e93e942468b468d1bf44e63029029437fa8997fa38093b40773179e96a240086618e424a0f5087beac0817001202bd23f29bff5f19ccb2087b9050667c78c7d9bfca71618134e55b88858b2c2df04b72e7554c4c713f520f043842098c51f7e147afbc7be3a977a2de56548932163eff6aa222b7dbef5efdd3ace3a819de29a29fac96656ca5181a5f8e6970e266bd9bb94ecf6c73a2af04e3f679ef79a2539751c4bbdbad4ce2c3e0584c9f47ab11eac7bcaee4ce30f167a33392d4e8ca32e15c464150f4af53d13a7007db1af475a4170b7712ef534df4534ee6fcca6e4baa37975a5b3fe93f4da459fd1cacf8e3c02cb2c11c9f177dab5a5c528d5eb371b65c3d47d7fda67d10a1dde2c786e6ca16b7d99e2dde393bd268d0db9ed141ad06ebcd11cf52afc6c649d7b2d6583bef0ea3e886cba3a5db86b5b359668cb19e5d155d7e2a614b9aa9158ea5c8202d6258f070ea55b59d6d22b21afb332bb904d7815d724e7e6ce532c739a73070f2653ddd97cfc20a0954dbe564c385b593cbcce971263670aef8e2fcda5feb06312a6fa5e0d5da98a8b3e772a1168225cfc56a067ba568b6177a39e09e353e5becb56d7b32dae72c43e2a5998f4efbfe484d7aed554984b89cb67a36f4c6bda5b4d18cacaeb5d9d117cde4fe34376c315f2fbdba70fad34baf3a0ea6bd937d31ea3b57e07dc0323db2984a97a5bbde7be7092f0deb242ea4d2d46e740365691a9762701d21dd33020aa8ccd7e922dd23758e211acae63e4bcd713871c2cc745667bad3cd09f766b724b94cb972bb749e24b4ab2f33185683d17537ada2fbfcded76171c6fa303c8764eb5e946bd51bf1b7c09aef48ffb0be5f827287b6bcb0ddd249b9fac999a70efdb4dd7600ab093fe6affc889fc5fc2c28a608256e12a736b564f7bf5fc8468365fe04
2026-11-22	660dd0eabe39bfd2	mx.example.net	0	deflate	1735	\\x9d536b8f9b4614fd5c24fe038a54a5896bf33206bc71b5183fb0bdd8d860eca5ea870106cc9ae18d6df8f59d4d36c96e1355552f4868c4bde79e7bee991dacea22e91aa03a0da94f495ac02c6eee1188e21ebc0194c5b097c0ea0f92d8410f4617e80fa9a04811e5c5114caad739d46f7fb29cd863f0c3fef581247e711b0addde661435f03f50d7a83a515353b70c2af2a9c180f17d060217f2b21bf81cae0cd282fae4235078f75f497829fae38e32ebe4778ae3a8757aa138861b502c3f649821cb501d060749cc30b721f5758ccf10df1840bf26092b1d523f20938459bb4fd0ab86d40e6669515193144b900ca957ed7173174555058b1784d7c02f75ddc564481258c76736ac70ff03012ce4045470f8651286fd3e091ee3f3fb75121d962508e13322f5891744896738190c245960a07c7f02458213be51f8b2237da14fbb362cca28c5dcd91e16444d930a2faa6b3519ee8aeab88a325054348a6ed0bfa3dcb44e7c5034a377a3b721f13c27b02cfe48acc08bb2c4c9a3d13b9220896ef76de6e8a7a9ffec5cc15b45673116f58ef230fb1256a377751574250cfa8d640192328045779a78a91f25e19012dda87aeeaa241408c30286583d0a9bf47949514981aa02de09fabdffcf0c64591c79a0c29ad1611b65ff4ac705251cf4bfa74ca2324bcbe8b978f8420661b9efb0098228860940f023f37154975d507a51f4fefd0f8ef895635f990c9f5851ee8b92c831cccb4112f93778ecc79120cbf8e78bcb7a3714f7c296247eb27e92d0fae542f912aad2616debb871f5b12a7758ff1ca892eaae03ae9dba59ee7642c3da3487f96dbd5d2f177dd5a22f61a93e4d3a2043b1818eca95246ae9928bc78b3857ae46cbda82cf5849ec6bbcd4982b818769e6219baf6823a0c53e8df66dd051dad578d2268e6a684606ad9c574ee1d63bd4464e1285be04c26a71d016adebb0d9be31668efde04e55439f73b370562cb6796d394ca9b5421c076a03a3726d6df5ab5a249bfcb138f87c6e58fbb1e5053ade89cb2573ebe2ad9ad5808fc423e2f7602acb5bc5df09b63c2867834b1523673741b7413c639665eeeca5e8d0b640d8d3e9a45a4df5bd6c9eb6284df1a4db909dd279988ba93a531626bf7320e78bcaf9a8ead7469a1afad60e1d8fb362e4b9cc868e9b31aab6b74c2b0556488b0df2768bd639a2c6023af68b99afcfa5699ecb6d6bae1f0a74bc05caf6c94caf2b3d9d0b0f6e1e4fe03ca773b6741567968f9f8abecdc71b792f2f562b3d027132bb2d9ee2b13366049288c1a6b681964e0ee763505ae641bfae9c26af252fd61cae14836b5f9b4dd0806f6d23b92e44d46c4027530479ca3a1d41141fd73adbd6aa7dbb2d639270772daf3e9ec1340caf97e0b1834cf134f1547369ccf3e5be508ed62a3c85dc269fcf6da1737344fa105836ed4b5a23d086256df9bc13d9ce7237ee2c49028cb5a09cb06b5ad6b8adb13a6f566dc4bb8066038d7e341ec5e041b80aeb22b988c77ebfb405feb0e0e83cd904a126ebe0e49dae1e76eb68f4df2f74b74b127f03
2026-11-22	660dd0eabdfddfd2	mx.example.net	0	deflate	1664	\\x9d935b93a24614c79f4315dfa1779eb265546e023aebd6a880320a325ef092ca0397065ab9d9340a7efa65b23bd9d9642b95caa11ffae17fcef9f5ff1c569094386d5b0e8906e0539a6198c7f553e2a0b8032b27c963d84921f94c532be8417485fe0004384b8017239892f71af0ebef2c277598e663fff84853bfb83548aa1f15b874fc8fe0864804d4b5b1b100f2812832becf40c7f503bf395c931964187cf213077b4f6f105e967c7e04eb32fd0d701c30b32be0184e042c3f609801cb8016d3044d690ddb00bc3da3c8d2a283d2ab13239fa636d900fca3284dad4bf7043d32002b98679800256b5e9f0ec05be70c874d5f374184403c00ef6b7e4b69ebca80a61af75e1958e1e9bda4714e71081c7c4567d8efe80df79fe70ddd8045e184f0b518f824f141c03b2c17405714f9beff1439386d04efed6c4a1bbaa1b66d880b9435c46ca7716092a5a4994c7b53e74dd7a48c09ca1d4cba09aaa0ff08dcac4c7d07d7c387e18f2109bcc471ac280a4c8fe9f5993e230c870f344553edf68fcae14fa57fef4c6045ba79dc58f908bc86be8064f85092a02d3745ff82c44e5a0410b7d5d4cb7c94860320b988bc761da5c009430cc3c63dd06ce5eb6850011c421c2f827ee7ff9339791e23cf218d67ddf08ef27fc5719d028ac27789828a3c2bd06bf2e01b4cd2d8fdd8cc3f40314c9d040e1fde2fc087777bf48195fa82c43032c37cbdca12dbef7ff8b6379d2a893be1bdb1e72763a5a99950e8a3af3119b558dbda5bae31bafbdd35916738b7636dcec711a78afe5aba276c3adbb26313c9dbfa38df26ddbbf47271bc7adcad7c88b634856e87675d0f67967283e3005af82895ccc88fef3e57d4d6e2a8e91c433673b7ec27d7b42fb7626c4a56a64e0b5b58b43c659c4946cb46ec747b28329a5a6aa87b3954d9792ff34b51b3ad800977a92775779a39b20ede785a6b0ca90e35f1adfdcdd48cde761dcef787918d6d7eb961346bb971d7fd2a339f0f3405772a172deed3d3662eef26f714dd6f57b9aa0ebb50657c3b2b35d9aed7bbbd3ebe1f97c79d5fa4a63db7e25db9e30a9b10b42fc8da17824827ca2aa1a94a0f6f4c74d15be729cb8fccc5383b8509e6dd409e557c8f0bd7b17a1c2f0fc258f51471cad43723d59124b9fc45e11da83edfb7a6b3a958a125f8354db9d08bed025787384e52a1343c6c68b92bab2f265eae2c291ec7a85692fa654cc2957414cd49214cb56d5a66c7a09a9455be1c6b7a59acb3e7de42a6296b6d73a7e2c449ced9413b7812271b36ecb722128ab822570ece1633dd47e8626a01a778cb9142261acb7b76d45372ce382cb170d99e27a611638ba65e18b55042e11ce9334fd0abe35e86db4a9ff2c1be54cbbd0f47dbeab46c8947c5bbb4e657d54c839e7d5df7f6977b0cb756b4e95ea45bc26a8738f29a0d595cfb2bc15235afeedd5ffac1259929352f9e0ce457ddd83aabf2021b9275b696c17921b913498a5f66cd7a0efffb8fd96ed3d417
2026-11-22	660dd0eac3c70fd2	mx.example.net	0	deflate	1690	\\x9d935b93a24614c79f4315dfa1779eb265542e72d159b78641c51b0a828aa6f2d0408338dca41b443f7d98dd9dec6cb2954ae5c0433ffccf39bffe9fd31b44ca226d1b909c06e0539a15288f6f4f098ce20eaa6192c7a89322f299a636c8435185fc01088a2c015e1ca194bcd7805f7f6739a9c3341ffbc7479afac5bd81a4fe515194d0ff08ae113981b1a5db06887c208a8cef33087abc273181cf35994156804f7e020befe90dc2cb92cf8fc02ad3df00c7815556018ee144c0f2038619b00c68314dd0d4a4611b80b76b5c91fbe52604614253763600ff284a5356e99e9147066083f2ac2060943539e900bc75ce8ab0e9eb261121a81880f735bfa5b467a3014d35eebd32b0d2d37b49e3dc081234f88aceb0dfd11bee2fff1bba8e3086217a2d063e4982e743142099f302d745fda7132cd246f0decea6b43ed3c7ed1d2a709435c46ca77140cd52d24ca66ddff2a66b52c624ca6141ba495423ff11b85999fab0b80d1f863f062bc90c2333a22cf192c831424fe286c3079aa2a976fb47e5f0a7d2bf7726a826dd3c6eac7c045e438f11193e942468cb4dd1bf200b98e20015ed71ea657e94860320b951332b9a525200c3b04061e31e68b6f2753411069010e89d90dff9ff6430cfe3c883a4f1ac1bdea3fc5f715c8891d8fb2e194538cf70f49a3cf8069334763f36f30fa218a53041c387f70bf0e1dd1e7d60a57eaf2fbeaec9eb51607a22dfef7ff8b6379d3a893be1bdb1e72763a5a9690fcf94afa12aadddeec649aefeaccaad1bd6f95b75e9d9218bb589082bfcbc70b22dd462321626b3f8626361dd92262aeb9c13636bee2e214d99d3fdb58f359ff75f3607f7d48579958f2e9cbd27fc0a47966fef26bb323f5ebc7b20f5ab91709583a371ec2a5a314111ba6c42667f2eacbedb5fccf634e5a423d38ff50b63cdbbe61aa53c3fdda924d62bc92a0a595daf3dc514b6b98d0243869bbe313f0a8b5077bc50ad8b229e8b9860a7e6a538b4f3334dc18303c7c66cb16297b5343d08ce4d50a7ae7250761b565db55e64665f3b93992b67dacaeabf1c35a8bb7b9b73f218b34cc2d4643563c272d99b4f0a9ba60ee385aeaa8666ae2c0397dbfd7eb451d64ba3e40345337973a79c758fd7545b81eecd50c8fd395bb51c097a8c7ab8b830e159a7bcb0478ee0b9a5d194c0259b7c9cec27db9796538ff6baa9eda4dc4ee56b7d20ca0195cfabd5a6678e46ad44f7c9c2be57f574ce85232783f33a9d6610d6b9b0b12bcddc4634c52039c7ceca63433987374b26d0341656dd3af5186ebf10895ba46ab5256b3645f074e3165ac9c5d7968ef15c6f6595e1329765a195f21a5ffb379a4a91ae27e718636309bd97c05d9f33f3600ade48167aeace5376cd780837319552f455f154c730b071cf4826b263c4e7649ede7cc10bd68bbe91ec68ea8651251b086aada9b7be5bdd5dd9eb66861d8c8d84b4f09154db6ec020678d596fbbccf2aeec2cbb4766d115adc5bd27741341f5a3e5a2728e574f699eb3321cfef727db6ed3d49f
2026-11-22	660dd0eac336bfd2	mx.example.net	0	deflate	1774	\\x9d94c992a3461086cf26827760fae409592d16a910ead1c420b40b8484402de4f0a104c526b68642029eded5b378168f1d0e271c386465fef9e55f18085745dadd411c8c98776956a03c6e3e24308c1f510d933c468f29c2ef69ca400e0a6fc81d315e91258c138728c5dfe630bffecef1e2234b1eee8fb734f5cba56192fafb8ca282ee5be61ee280991d3473c7842e0300ebba2c828e20808be7f2e4a49715cc3b378185f3e18b08274bde3f31872afd8de179669bdd189ee501c30923961d712cd36149d0d49c681b31ff34064d99d988f95b619a3a5497083978c41828cf0acc4c3342201d315fba1304a4f725093146c588f911cfe763ddd574445384e2ab160efc8ce2146234fa3406cb7d1d83ccf0f1fd328686ca12fae8b520f36e2088087880874371e8229efd10c0222509dfa2250bd256daac7b444519664439f7486828598ac996ba669393ae4915e3308705ee25618ddc27e69255a90b8b66fc30fe3e068017fa43693818b003200c258e07e3f1034dd154b7fb7de6f8a7a93f76c6a8c6bd3c26489f1887a82f111e3f54d8eb0e49d1bf4416302d3d547467a993b961ea8f18f112e2d7ae72ca40df2f904fe831c4a1af2b0a4b06620c9d00b98fff5f19ccf338742026cc7a7e1be6ff2ae7024b04fa5f53a661996765f87a78f4594c42703f110f78618c5298a0f1c38f5e79f38da7de70a2d41f8a0260d98f9fd24022f1e6b37f1eeb247ef45b82e827aba5a965bf5cc99f42913bdcb179162fda44913a4da909fc1684a61bb4ba7910d2bc68ef2b1c25ed62764df6f164d7f32c140e64aeb29589ac02b6a2a9243b82217f41b3d5e614896ab6942683b367006d02f4492a58c979beb948687a6a3bbd5dc32e55f1bed4a1ea848bd6cb3b3b58dcd191eda7ca55719f694a9f2f41a06dd652762d03a742ebcc54b2fd290ee4a474864ab03d80eb7a6f0786213bd1b64a9e73737513f8151b5cec5e33b76474b726e13dbfabcf014da9fd5b043baca6197d17faad6c17fde931578b9929449d331f0ddaad5c9b736e9f74f2bb0f05e29dea58f6d4fab4efac8aac965f8278c689dbe3cdd8d3d4c6db4c4e27000c9bd327faae6f46e156b879cbbb264eac61dcde24dbda44558271663555e79e279bd50b3a9fcc6d692b6a7c5a9f3c39f3970a2fd6354d81d6b517195ed86b3815f97bb35f3afac298ee27dcc684bce22a4775d0aee5a41e14767bf5d152df889bddd9ea98e7f95045166a4ddc4ea38dee6d759ac296106bd7e6383034e8292ba1698cf37966c6f395a71da7c51dec6b1bab59dd9fcdacb9c399dbbc298787c282b57a3eb1d007a67473435dcf7220939fa12b9e54e4a6718056c56291aef517dfb95a97670583bbb6b6cde5366daaca3801d70fd84d5809bb4af397a51273967d768034b70c4fbbf52dc19248b53c3aa2ce3a876c5f3756079e77e140dce56dbbaa417f71dc46ad7cc9efbac6b6d9a42ee6aec3435c2e250ba94dc8b7bc33d550c41bfc2405ce8edca1aabd47e75c327435eb0dbcbe66c737591d5e87cfeb8ed159aec10a9f74450c7640bdb5b62036bd97467ce96d91389c981db18c90bf24e61ffff7abdfedd2d49f
2026-11-22	660dd0eac45abfd2	mx.example.net	0	deflate	1698	\\x9d945d93a2461486af6395ffa177aeb26554be1167dd1a15451c05651c1452b968a0c156be84063f7e7ddaddd9ec6cb2954aa5e1828bb7cf79fa3d6f63215215697b05c9be0f3ea55981f2f8fa94401c77d00526798c3a29229f9b0d0bf908d728e883b0c812e0c718a5e4bd06fcfa3bcbc91d863eec1f1f9b8d5fbc2b482e3f2a8a0a061fc119933d98bc2c372b800320494c103008fa8208bd30e0e8ce302bc0a7208185fff40dc2cf92cf8fe0a54a7f031c078cac061cc34980e5fb0cd36719d062e86a36a694ad0fbe1da3ccd2b283d31ac638683636591ffca368b3f1527907e4933eb0509e1504a8193d7dda07ef3ad3be5e820941451fbcaff9b6a5adabfd6683ba7767607b4fef25d4391512d4ff8aceb0dfd129f797f71bfa1295258cd0bd18f824c8420f89021245282b82e03fed619152c17b3b69e9a5be9cb46d549438a3c46c873a30ce524227d3de5c73da35a962827358906e822f2878045e56a5012cae8387c18fabc708777c4e92455910145e91e4c1e0a1d96836daed1f95839f4affde99a00be9e631b5f211f894be4464f05091b0dda345ff822c605a86a8684f523f0b701af581ec6172ef3a4c018ca20245d43d4053791f0d2e012404fa7b1474fe3f19ccf318fb9050cfbad10de7ff8ae3c11249c277898acb3c2bf17d73ff0d26a1763fd2f9873846294cd0e0e17d003ebccbd1075656444690a8d35f3e599e9315e5c35b6e3a9724ee44376acf4fc6da6ccc84521f7e5de361cbb6374ecb5b8ec68ac8061333b4b6aa7683e16cb3e558334e49858e6b437530efc411eff2bb6eb874e024d42eaf0456a766e3f5709cdc849b2216ac6865da4c944f502613e914ec94859e62ceb2ec22aa7252a3db4c6975eb69d79cd5d1e4a5b4b0de9dcfd49a459bb81aa9eba9d36c1846c66d1dce789eac0fa686e59bfb921d778a8dd8d9dca9739335bd8d32275b95e0fd781a2db63b2d967637b64762cb7017fbe162b4d6a4517cb6ed25bda8b2dee378580ee59d761b9ed8395a1b1ede5e76cfe7d66565ae7ae241df47d7e8b9c8193ff72b1b93d3faa69d7bf694cb7c2f7ba99c3ad91ef978b7969b0de599614a7be9a74cbcdddb5a057bba6e5aea3493aee2c872b6fafc9c57cab87b7647fede1f2e473754c2f524f1f803466136edba129f1ac3a39f70342a44b157c114f246192cb55c2a198c4d06ef5dc69c1eb474119c326f35eda963188f47c6026fc5596633fb94b8e6525127374d43874c6bcdf4f2a44e68aaae87f9d46f09abb9eeebdeb3998e2ff4a8cfaf81caf7ceabc0818ee1c29dad98c56c33a92eeba9866b7954eea2391761d9735dcb0db6b76de5f2b70d4d88eedb62c671fc787b74a228d257166e71e3b2757093cd3e176474b4dcbdbf8cb4291cf5866712afcc6215b2b6636caa7a573885e1178c7dbd20edee9ba15cb7a6b6c1bc6c8b656dd4ad909dfb82a7ed04b5a5b5c443bd2c0a1c745b31333b1cc391632dbafb1649bbc5d592b880973caf9057e39d591fe7f4c77c9d6745f63aa3011efcf7abdb6e371b7f02
2026-11-22	660dd0eac4b1ffd2	mx.example.net	0	deflate	1835	\\x9d545b8fda46147eae25ff072b52952694657cc7245401cc1db35e6c60a1eac3608fed01dfb0c7f8f2eb3b9bec26d926aaaa8efd329a73bef39def5c36881459dc3621097adcc738c9501ad69f2288c33b54c1280dd15d8cc81f2cb3410ec237e4f6382f4b22ce09318ac9f736dc6f7ff2827a07e8c7fff58e657e39d55c54bdb6c80ae8bee34a4c026e6c19b6c961975314e0ba0041473af19ee70ad4d34b32eea31bc1ccf9f442c249a23f3e705611ffce0902b74e6e9c000485e3c51e003d1e702d400fcb4c28b71ef792c66788af0c905bb08c9df4b81f9059c62a4e67e4901eb7416992114e4fa804718f7b094f35a0c14f11260465cf08df033ffbb5e77a8f65a88e4f6c78edd30f04a8903a24a8f72513c07fcb84a6f1f97fc9c440790e7df484c87d545c016a8ee2424f05c0a3c001cc626af095c2971a197363dcdea12cc709e5cedf514146494c68a1da769dd2a85111129cc28c74225c21f703774a8ad88559dd7fd37f7d54510622501409f0a2a275bb4093fbfd372cc332edf66bcbfe4f4dff1999a08a74d2908afa817328fb1c91fe9b8278ed2e05fd4a328371eea1ac3d8e9dc4c5b1dfe3d413264f510731077d3f433e558fa34dfa54249c739010e804c8bdfbffcc609a86d881846ad6f11b9cfe2b9d13cc91227d33d1719e26397e72ee3d9389a8dc1f6813783844318cd07bf0be5fe46d983b18bf7dfb4347fc2af0df3519bdf1aa26f3a2d005e0f922f0da2b3cfe7d9fd734faf8dc65775514def90dcbfca4fc2c3393f2f9e0cb190d347e671f4d680c6aad5be70735b8cd12a7b43671a02a584b9aea622f5b8320b7ef8541b7e864f2fce196c25a108fea72e35c5866ff182a08b75069906c77904565550bc7731c6cedf29874230222a8c56623750a3e35e3cb665efb0ffc368b8466ca4fd596b336a47c3d3fe2ed368f5966a9b6fc6ebe920278bdd472d77a0826e570b81f8ff6d5bc9c4ec8a3e35ff5c96a311fec0ea4ab18d944f7af4a731de3f5563f0dedc9696415813d058919b28cb4cfc5f92abdaa9b7c7a580a63baa066402c34b986be72f465e81ec041da65f6d6f24015798bdbfda1651e760fcb7bc5c917767c3d002c2efc506ad14501e0c82eed6b7571145f138c7b755276cf76797b5c134b96507e0a61a80524bfee02581ecbb1310c924dd8d5af27a88c7df9309374bad7a6a16a77b62cb39857c3c36a3b30bb0f5b7f78b14678e4eb82151bc6683a5ed84261ed6c1d0bd579b7c5f786a5ad560e6879702e4dbbe9199c0b514f14473c9ab9209e59c6c92bb07a0c96f2c55d544be752aa17a3d8f3c6786d8cf7c3ee7a590cef435f5c5ced7449bcad4296dac2ee28f580880af12ca4a4c0ca1e869a7889872c23e2657d4eab3d9ccf8bf54a186670acaea6c27a8f26b90b4549db4cf2ed28056e27297469e8264e1e9df4e5ec8623dd6c162db85467e39b29acbd291dd5fdc51899cea22af6ebbaf076e7665109e3c96e756e46aa3c4483dbbe798cd7f1862f9d69a318c7b3e83b1bb1146ec8a8bc8ebc3a9785d2a49d2477a61acb9c1bf9aaad6f91299aeaca5167ab7b4df4045d1eb4861d45cc2dbb4567b751d617dc69907a324d2d16cc9b66661da89ab75651d96870aef9a8d45c87a2cda41110cd91540e9e66a2ffdf9746bbcd327f03
2026-11-22	660dd0eac5b6ffd2	mx.example.net	0	deflate	1553	\\x9d93c992a3461086cf268277a8e9932764897d538f260609d1ad96684908b516870f05148856b17451a0e5e95db3797ac66387c3491d38fc99f9d59f593ea20d29ba0b480f7df0ae2809aaf0e5430e33dc4367985718f50a44dff39c8f2294b528ee838494398870860afa5a037efd5d928d9ec83ee98fb73cf74b7801f9f97b056960fc169c327a00e395172c4016035d17e3584430d2423d49629965262501efe21c92e8c35788a8ccdfdf825553fc0664193c962d9045590792d217c5be24828ec882e75cc6d607ff740d9e0bca3ef85b619e5b35e1338a689fe7808faa9250e094cc83a20f5ef567ddc33ca314913ef8d1a02f69dd89c35c2c0bc40c732045fdcfc4a2f48d98e17e3a5f893d54d730459f33355953124db69430164d55d33f1c202998e0b58bacb437f1c6dd2744eaac6488528f5d7c5416940da41b5c2ad6356f30cd2a48a890676714df82b06c8a1892cbe066f07d28aa658a96a9a89a214992ae88863e18dcf01ccf75bbdf2b073f95fed899a233152accbcbb0511a3af111ddc3434e99aace85f900416758248775c44659c15691f1861463f76b50b00d394a094b907d8327e9c45560348298c0e28eefd7f325855388b20659e09e935abfe15278435d2d56f1227ababb2ce3e26f7bfc0e4ccee5bb630498651017334b8f97129debc5a9e37926131032559143ffd6a86a159d61bb62abd738e7be995d9f393b1f2dcbd5a4feccf31b21529386d67e16438b23a97da6c71bc0b9fa7cdfe191eb1106e364abbd9cd5672be7466f6fd34683b6656797e23e3cb31d90998e78c6d9d9ed0fc5a77ead9390f260bf90af784ee4b2b12efee2d5d5e5cf54ea204d8949fb7ded88f82b41456fec1a8b6d1289f0cc78ebbbcce1487d8f089e7f07235ad2c951c8459582bb3a1dabedc7b87703c3d2965fe3042681a5b9da7ca4e8d8d64ee0f4369f1e4caf665b5983ca8a939bcd613615a48cf753a4a1c56ad0d63cd681a65a3ec379bb52d048e6f09ad95c4e83ccdbda524b5eebcd30cc9e3b84dfc7421bd2caf18df8ff7e41c0977f842dcb1b6f6e641144c473cf7626f4a77a206b33b7352cc1cd539cc56ebc21b2e37c9dead3a589d27c9448aa2adbb38ca7bb7634a2a2ccd100d1fb1dcc861680cc9dc3cc25145dd82e7d01265eeb11eb7a3d488e86e7582be7d41fe65636def1e97f3c0d287ab5da14fd7f179bb98af97c679eb6adec9d3679e76d7aacb4b8e13d19dd9c2e1f981e714dfd81afe345a2fc59d60b94abb74321fcb8f9df87c1f4c178f701b9a6a241ee934bdfa7b0c0332b65feceada0c715409da6ead7877faaeb4a4ea6af35c720a481d4bbadbce31398e4c018fc8e2a417fbb9ecd8279b29feeb63ee7679ee4f
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
9	2	2026-11-03	2026-11-22	2	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
17	3	2026-11-02	2026-11-22	3	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
6	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
14	3	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
11	2	2026-11-06	2026-11-22	3	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
3	1	2026-11-07	2026-11-22	2	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
19	3	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
8	2	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
5	1	2026-11-10	2026-11-22	3	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
16	3	2026-11-11	2026-11-22	2	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
13	2	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
18	3	2026-11-14	2026-11-22	3	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
2	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
7	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
10	2	2026-11-15	2026-11-22	2	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
12	2	2026-11-18	2026-11-22	3	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
15	3	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
4	1	2026-11-19	2026-11-22	2	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
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

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eaacc7ffd2	2026-11-22 13:00:10.520155+00
1	2	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eabd263fd2	2026-11-22 13:00:10.520155+00
1	3	2	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eab77c6fd2	2026-11-22 13:00:10.520155+00
1	4	2	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eac45abfd2	2026-11-22 13:00:10.520155+00
1	5	3	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eab9bc2fd2	2026-11-22 13:00:10.520155+00
1	6	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eab466dfd2	2026-11-22 13:00:10.520155+00
1	7	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eabe39bfd2	2026-11-22 13:00:10.520155+00
2	8	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eab947ffd2	2026-11-22 13:00:10.520155+00
2	9	2	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eab20c9fd2	2026-11-22 13:00:10.520155+00
2	10	2	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eabdfddfd2	2026-11-22 13:00:10.520155+00
2	11	3	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eab7413fd2	2026-11-22 13:00:10.520155+00
2	12	3	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eac3c70fd2	2026-11-22 13:00:10.520155+00
2	13	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eabc1f6fd2	2026-11-22 13:00:10.520155+00
3	14	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eab6511fd2	2026-11-22 13:00:10.520155+00
3	15	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eac336bfd2	2026-11-22 13:00:10.520155+00
3	16	2	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eabb9eefd2	2026-11-22 13:00:10.520155+00
3	17	3	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eab1591fd2	2026-11-22 13:00:10.520155+00
3	18	3	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eabd899fd2	2026-11-22 13:00:10.520155+00
3	19	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eab7b14fd2	2026-11-22 13:00:10.520155+00
3	20	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eac4b1ffd2	2026-11-22 13:00:10.520155+00
1	21	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 13:00:10+00	2026-11-22	mx.example.net	smtp	660dd0eac5b6ffd2	2026-11-22 13:00:10.520155+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 13:00:10.583007+00
2	invalid & sons	2026-11-22 13:00:10.613997+00
3	test webmail gmbh	2026-11-22 13:00:10.619712+00
4	example.edu	2026-11-22 13:00:10.62253+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 13:00:10.439894+00
record	2025-10-01	2026-11-22 13:00:10.445724+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 13:00:09.471941+00
2	0002_failure_reports	2026-11-22 13:00:09.636549+00
3	0003_tls_reports	2026-11-22 13:00:09.688789+00
4	0004_intake	2026-11-22 13:00:09.744828+00
5	0005_changes	2026-11-22 13:00:09.77809+00
6	0006_advice	2026-11-22 13:00:09.796004+00
7	0007_advice_told	2026-11-22 13:00:09.842854+00
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

COPY public.tls_report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, organization_name, contact_info, repairs, policy_count, first_day, last_day, is_long, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
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
-- Name: report report_domain_id_reporter_id_begin_s_end_s_report_id_sum_va_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_domain_id_reporter_id_begin_s_end_s_report_id_sum_va_key UNIQUE (domain_id, reporter_id, begin_s, end_s, report_id_sum, variant);


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
-- Name: tls_report tls_report_domain_id_reporter_id_begin_s_end_s_report_id_su_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tls_report
    ADD CONSTRAINT tls_report_domain_id_reporter_id_begin_s_end_s_report_id_su_key UNIQUE (domain_id, reporter_id, begin_s, end_s, report_id_sum, variant);


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
-- Name: report_arrived; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_arrived ON public.report USING btree (arrived);


--
-- Name: report_last_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_last_day ON public.report USING btree (domain_id, last_day, id);


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


