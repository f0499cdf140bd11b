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

COPY public.advice_told (domain_id, told_at, day, verdict, stage, next_stage, new_senders, silent_reporters, newest_report, newest_reports, reports_gone, newest_word, known_changes, took_ms, digest, policies, sources) FROM stdin;
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
1	example.com	2026-11-22 12:56:18.588325+00
2	example.net	2026-11-22 12:56:18.611519+00
3	example.org	2026-11-22 12:56:18.624377+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-01	68	51	13	42	0	17	2026-11-22 12:56:18.548014+00	t
1	2026-11-04	104	104	104	31	0	0	2026-11-22 12:56:18.548014+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 12:56:18.548014+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 12:56:18.548014+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 12:56:18.548014+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 12:56:18.548014+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 12:56:18.548014+00	t
2	2026-11-02	73	48	48	39	0	0	2026-11-22 12:56:18.548014+00	t
2	2026-11-05	87	87	53	34	0	0	2026-11-22 12:56:18.548014+00	t
2	2026-11-08	81	81	32	53	0	0	2026-11-22 12:56:18.548014+00	t
2	2026-11-11	70	52	52	52	0	18	2026-11-22 12:56:18.548014+00	t
2	2026-11-14	102	102	45	57	0	0	2026-11-22 12:56:18.548014+00	t
2	2026-11-17	98	55	20	35	0	43	2026-11-22 12:56:18.548014+00	t
2	2026-11-20	67	49	32	49	0	0	2026-11-22 12:56:18.548014+00	t
3	2026-11-03	66	66	52	40	0	0	2026-11-22 12:56:18.548014+00	t
3	2026-11-06	97	97	47	66	0	0	2026-11-22 12:56:18.548014+00	t
3	2026-11-09	51	51	51	16	0	0	2026-11-22 12:56:18.548014+00	t
3	2026-11-12	102	29	29	29	29	44	2026-11-22 12:56:18.548014+00	t
3	2026-11-15	100	92	92	92	8	0	2026-11-22 12:56:18.548014+00	t
3	2026-11-18	76	2	0	2	74	0	2026-11-22 12:56:18.548014+00	t
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
660dd00d16e94bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d588aabb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d597e2bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1659	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d5af58bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d5b410bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1757	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d5cb3cbb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d5c6cbbb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d5d163bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d5f9c1bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d66037bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d69e61bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d6a42ebb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d6bee8bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d6dd83bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1761	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d6e105bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d6e435bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d7233bbb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d72978bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d72d15bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d7302fbb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
660dd00d74a48bb6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 12:56:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:56:18.548014+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dd00d16e94bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dd00d588aabb6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660dd00d597e2bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dd00d5af58bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660dd00d5b410bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660dd00d5cb3cbb6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dd00d5c6cbbb6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dd00d5d163bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660dd00d5f9c1bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660dd00d66037bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dd00d69e61bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660dd00d6a42ebb6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dd00d6bee8bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dd00d6dd83bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660dd00d6e105bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dd00d6e435bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660dd00d7233bbb6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660dd00d72978bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660dd00d72d15bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660dd00d7302fbb6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	14
660dd00d74a48bb6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dd00d16e94bb6	mx.example.net	0	deflate	1684	\\x9d94db929b461086af4315ef30deabb814499c4f6bb90c3aac4e08490869512a17033302244e8211427afab0f63a5e3b4e2a95810b2efeeefefbeb1ed6985c8ab4bd8424d4c087342b701edf3e25308a3bb886491ee34e8ac9479a5a631f4715461a38145902fc38c22979ab01bffece727287691ef68ff734f58b770349fdbda2b840f41e5c231282a16d6e962042409218841806b1125605cf939ac84356800f288185ffe9ab093f4b3e3e02fb92fe06380e2cb20a700c270196d344496315d0629a4353a3c69b06fea90d9ada641af85b629ab22fde11fb44036b9c67050183ac21906ae04df5a6b6974484e042033fe2790d6b4f061a4d35145fbc30cccf280e20c1da973618f65b1b0ca37d7ebfb661e2b284017e49083ef09ec4480c7750b1c8339ee77f0a61913682b7689b01991373d8dee2a28cb2c639db6968f4b39434536a6f6e795335b9c424ca6141ba495463f408bcec922258dc7a0fbdef8f2ca88cca318a22c92a2389b22809bdde034dd154bbfdbdb2f753e98f9509ae49378f1ba48fc06fdc9798f41e2ee4d0569aa47f992c605a1e70d11ea67e86a234d080ec45e4a5aa9e021804050e1a7aa0d9d0971145258084403fc4a8f3ff9dc13c8f231f92865937b847f9bfdaf1608925e19b6410957956462fc1daab99a4c1fdd8ecc0218a710a13dc7bf87157debdd9a977acacf282ca720cf3f95394655155dfbdee4fa74ee24e706f10fd64b4343516ca89fee5f4f516bbdd3c2fa169f455e556ba72b1bdce764bd39bae3117934a46a7e38d232bf77439ef17cb13cfa3985bafecd371b649b602a4a9c109cabb82553d51e90a4b187ad81da391b03f788bc9a9b58d8ef11936b70fddf17cac4aca6191116f9999b0b4cfa3caf2af6c3a391b1b77242cf4261b5b3b049d27768a8d809fc9abecf4dc129d2786946371210da16bfa8c3b2ca745c021cf10bae16d60eca679264f06a3ee2a76b7db6b15aaad117354589a5a995ced0fe7d579684d2dc6514afecece1ca53bcfe2cb5d1f9ce129aa4aee8644d59eb9493f5daba7fb12b98c7d147624523cf1e0bbbb308eb22a1d363fb2e979673e4dacf57857ed2e925eaf9c89d72ac3c1520d5abe8a9d19b2e06a9d58cfe13cb886c52eeb6fc78e32e0e47e20a9cb27533c4f1713c1b596d69ca6ee79816dfbe688f6aae6b75ebc2f4ad2c7896b24b1b4d9ebfb721e416219c662c04d07f1d9210a2ce6e931577421de1c1cc6102c1317fa7516e47d9a728ff5c42d959a738ce5d60924c838bc1d1e157d4d8e258c10f49514c9c208d7abed25206c5e57fa9d1823bec5cc4359acaca3723b10e774bc32539a5ab8b21c8fd6a6eed843075ddd7496b7c65bcb3688f084b39568f415bd2e9e90cfc163c922b79abacfcb91488a6a25f009db456a3093550555c40b69ca9a71bcb5bf270967a369b5eadbf3f9d670abfbe29ef9d64148ef5d7db3eacab5a9dcacb1c2efbd9acf6267941a575dffef17b4dda6a93f01
2026-11-22	660dd00d588aabb6	mx.example.net	0	deflate	1784	\\x9d945b93a24614c79f4315df819da76c11878b72d159b746c03bde50414de5a181465bb94dd308fae9d3b3bb939d4db652a9343cf4c3ff9cf3ebff39dd0e24254e1b4b404e1dee539a6198c7b7e704a0f811d620c963f89842f299651c1840748561878b709670418c604ade6bb85f7f9764ed51a49ff4c74796f9c5bf7149fda3029720fcc855889cb8fe7ab6597228e454550c43510c155d07c0f7551a196598fb14260007cf6f1041967c7ee2d665fa1b27cbdc3cbb72b228ab9c247714b523e91c2fd2c53203cad6e1de8e5141ffcb49082c08cb6cb20ef78fa42cb32efd330c488773609e61c259198d493bdc5b657a7c5ad74f10211077b8f739bf8534c6568765a87baf0ca2f4fc5e429db300819dafe8a2f41d5d143b5ffe37f4192c0a7084afc9b84fb2d884408f802fc320824af3f904704a05efeda4a967e359bfe1425ca08c124b8fd401334b09ed4c6373cb69d5a48c09ca012642826a183e717e56a621c0b7ee43f7c7a52ba2248b5ab3ddd6b496ded4454dee761f5886651a8d1f95dd9f4aff5e99c09a08794cad7ce2024a5f40d27d2849d4d069d2bf2031488b08e2463f0db210a5c70ea7f988f68a657a29078e470c8fd43d8e4ee56b6b50c10142407082e1e3ff2703791ea30010ea9970bca3fc5f717c5040b5f55d62a122cf0af41adcf9069350bb9f68ff2314c31424b0fbf07e003ebc9ba30f92d66e2a9aa68ae297adaa52bbdb1fbecdcd639dc48fc73bb5e7276d659951ab18f7be2eb3c74baedcd2c0cc30dacaad40cd73785819a5079696fc02c5913fdf8d6ee34bba9f8cf617d8ece9d780deaf69dbb43dbcccb73b9651cafdfdc0fb7b13d76d77e8558eb788dde25a4f461534d4d3cd060eb0834068629dbfeeb548ee1da7ce645447c67c55fab61d78f3ed98f4dd7520ce5906cbb5d9da6e0ece601328fdf666958c56c7bb6d9e86a7aa1a9ae4bc2d7038a8abba8eb342cc5cac98edacb933367af56217d7a3a7b8ed138f563dc17158263faf425b08a330965c75711c3b03a95c4d80f9e2454222ddb6a368de4b377d693715c78b60e14e26f6bd8675bcccf80879c5aee7ae911544b56f0ff62cb335aeb7f1266b9797e9e07426449e64fe29dc0ffb2db4a8b64bbba599929d78fc862f92a9ea86990a110213c4cf86b82c9cd57833227bdd1a38b13f6399d57c75a8865248a69a7052b09739264ab27ee85b939eb56a1d5afd209d1e12135886b19e10dc4f36570464693f6b1db5142959a0eea6fba9905b37449f241881ed4ccb46d1ce3b07973ade78bedd3fb702030f674e5f71ccd1eebc9bce06e478a82aa5bae9e530463158614f16af175b8cfbc279dbd3a2994c2f4dbe439a716ff3abc056e1be38d7ceb2ff32dd26c63a4b4d316edef552a95d7b971887a1cb47daf22218431cf7027559ce7b2367b8c9af4d2b93c0e4ba6619f9a0d53bef42e2fcacad653bbf9daa40352c75bfbba6e1026b8995ce2b335f9eef867fa8ac82a414647e90efe7f4c58d64721dccd56d968e77f9a2cf3277591f2f474d65ddda6ae79c4f8ad934b41cdee57ddcba6b6bbe4ee399de236d7cf4849e70bbba63de1eaa78b9bc923014342114e47d7582bd76ed2d58e694e9ada1209aae5e54c72818d16bd1fdef0f42a3c1327f02
2026-11-22	660dd00d597e2bb6	mx.example.net	0	deflate	1659	\\x9d94d972a3461486af4315efd0e3ab4c1189556c1e4d59088436ac050949a472d1400b23b3195a0b3c7dda33e38c27994aa5d270411567f9faff4ff71ae173957796103fe9e0535e54a84c9b870c266917dd6056a6a89b23fc99a6d62844c905453a38564506c23441397e1f037efd9d17942e471efe8f8f34f54bd080ecf663447586d147704df013b05c67b304490464998b228e8b7a9a8284209049e6b1a8c0a7288355f8f0061116d9e77be09ef3df802080c7e202044e90012fe83d59e755c07064d1d488b0e9e06d1b7591d7dd24bfc03489686a53e8e01f4569ca3d072714621dac515954189805d97dae83b7ce451593be4196608c2a1dbcaff92da53331759a22eabd3270c2c3fb10a29c0931d2bfa273fc77748ed3bfbc6fe80eaa6b18a3d762e0932c88301295000aa28638eee1095639f9ff5e4d52d9993856c743559d140498ef120186458e89319d4d5392a6d939c549092bcc66c90d45f72028ce7904aba67fd7ff71499a2a10764d146551eda982a84afdfe1d4dd154a7f36364ffa7a17fef8cd10db3654a94bc0721a1af11eedf9df1b1a392a27f415630af8fa8ea58795844491eeb400912fcda75900318c7158a8978800ce5ab33490d20c6307c4251f7ff93c1b24c931062a2191bb749f9af3801ac912c7d0f3193ba2ceae43559ff069311b9ef89fdc7244539cc50ffeebdff1fde8dd1075ed1445996c8907cf9547a9ca8691fbe8d4df796a5ddb825f2fcc4569a1a4bf564f0750d070cef6d766ce00c1aadc787d6025d85469cbbd8490f110c8d85a02ab6548ea6dc34757db3ae96a258345cee6a13c1368d98a6ecb9d93b2c97e671b139d5822121bb72a289fa04b3e3c56fdbb9cf2fb8d45bc2e0ace5a2d26350ae8ae836d8bc18636f9dc2e5209eca23eda5b97a87179a12b68531cf6ef3d9addee60c8fec17215384cd69c935ecc2381b637f3138456b7b671df9de253d9576936daff63535f100365e2da6ece8b6ab59951b12f3eb55eb0671da8b798c8d408b5aff3837fcade1de46831729b82a5b8ed9cb42611ef3c1e6f9e20fdb00d91ea7a58a12d8062f0af3a8799c721e63b9e44098766025a6e19ab3b5cc4fb8c9753a319c4b2987cb3a47b36965f9f1de1aa8828d869577319816cb3123ece7c39d9084c548365814c194dbcf928627f78b78f3fc71baf32dcf583961e1cde4b67293dd753ae527139bc39272d09235a70d9597345d21a3cd1eafe6504b7bd6d6e53632e33bac635b172b7abed254c6fbc58ee72ba630e52362d78b89968ebd5b7ba9cc76b4b8ad667173b98c111c8ca13dafb0e05da193eff2d36239f2027702ab51b15f2f369674360634b57a3a4d4fa154caccf930da5babcd46458795b2b025a30c50d8d6fc78f7c86eb17acacb867d56a5f638f79a4d9668ccf63cf35badd626b97362a2f53ca7a9e38c1322e6ccef97cd74d56b76ea525db1bd6a38eab14e74d8fb2a0c2566357aac6652bdbe866432fbfdff7e283b1d9afa13
2026-11-22	660dd00d5af58bb6	mx.example.net	0	deflate	1699	\\x9d546b8f9b4614fd5c24fec328529526d466c0e6616f5c2d367ee0f7fb41d50f030c78bcbc0c8331fcfab2c926d96da2aaea852f23ce9c73eeb957ac31cd92b0b644f4dc069fc228c1b15f3c0688f8757c4741ece37a88e91f2cb3c6362637ecb4819b4401b07d8243fa1a037efb5310953aac1ee1af0f2cf38b5580e0fe169164c8f9007242cfa0bf996d9780384096a1e340e848c89554cb92ab9b6e94804f4e8012fbf1ab093b0afe78009b2cfc1d88229847372042510682d896e4b6a0020e56c53283ca5b1b7c6de333c53707d8c958661bb5c10fcc2cb3c9ac0bb6691bac711c2514e8511541d806afe42b712b2094e2e485e135f1cbbd9aa1b759a6caf1d90d6c3cfe60a00a524714b7bf740285ef9d40d8fefc7eed6486d31479f899117c121b228496a460bbe94241141fcf28092bc0370b5f66343366fdda1e2729892aef42bd0aa41785b41a546d5bc4956a90f994c428a17c40eed879005694850e4a8acebbcedb525ba2202baa2234a0d46c3565a521753aef5886656ab5b7c8ce4fa1ff54a6f84ef9d8af427d0076e53ec5b4f32ea36e4dad48bf994c5098ba38a9f5433b7248e8b5816211faacaa8500795e82bd2a3d502de9f390480a10a5c83e63a7feff9da138f6898d689519ef9524fe573b164ab1dcfc0ed1491a472979bedc7e311354713f544be0121f8728c01fe1c74e96d6506a13f2fefd0f1bf1ab28bc5ab2ea2428ad8622c126842f07b521bfe1133e769456abfaf8b265f57be0d7bd92657e327e9619355343fb523d8d13f685a858b36e4fe58ab4d728e8c4f7052b37acf8bae757a17740c7b9df1f8f0d6fbc7525ae500412e768ed0fe172b71bb10c51a85da64a4a744dbd6db7429eef5b707e529364f674dc72ded3de8ced466cbb3c2fb69cf999b7d7c75d6f788d247d399a99687b3d6ab1a7a98bec66b14c9a0e0e93797fa253e46ec80c494b8f0c7de7e25d237d1ed8dda13c482c923bc980e3af7db319ec8bbdeeedb6e9c0b2e3e5686cb50edc603510ee2d63ca32b66ce075798f8d24baa937983590d577544f1bd243a8f361e8ee07ab69f3da9d9eb8e298afa48378930e49921d1634bfd3cba4ffb42b7bd246344ef99965bad068c94d5339cd66bdf5a8bb1fa9a7c6a23bcefae3cba53f3909535b1ffb015e9b42b952f8ec30b95f47742cc998cff492268b4d51084dc1bf6f46a6c932ab006f4f4fce49cd4d4394828355bada991e9eb48223cad3391726433d85c306b449b7280dfdb6d2c2d5b5ab26c57e729d11bb98fa72a4f89aa9c316cb244e0f66740a2ff6667d547aa29ede262267ca26752cbb8fce70ce4507b1a965d0381e8f69b63ca1cc4a97063769b6b443b64bdc9d6a4ed6a41774359619ce0e8b7c3f15dcdd7d3c0cbdadbc1e04235868b9b20ef2e12015a4d29417b9434a671c04c5666b2aee4cbf2cf964da5df1f7b3ba504d5e53723d1731cb288dae282e9bcb4ba966ea9653eec392cb85b2d59dfab7a1bfbf7473add2fcafbf915a8d65fe06
2026-11-22	660dd00d5b410bb6	mx.example.net	0	deflate	1757	\\x9d94d7b2a3461086af4d15ef307baebc254b1a32e8ecd95a2114114a8092cb17200604220986a4a73767833778ed72b9e1822a3afcfd75cfec102eb2b8bbb1f07500dec54986d2b0f910597ed843b515a521eac508bf27891dba20bf44ce00b85912814be8a3187feb037efd9da2851e6c1fea8fb724f18bdd80a8fede232b2ce72da87c7c05635d3336c07700cf43c781d0e16c9682b6cdb7916e9281774e6465970f5f445c92e8fd33d08bf83740d36095948086340f287ac0f1034a041dd81a494c5a6d03f04f6d9084910cc0df1293845ed801bae001d8a134c930509296403c005faab708dada76e4638cb201f811cfe7b0ee5c1990444bf1550b647f4651b1301a7c6a03525fdb8070f0f1fdd28686f2dcf2d06b42f00ef188b26d96e7259ea218f8e16a6571fbff5bb2ed7cb4b936eeee5196fb492b9ceab53046498cdb21758d266d8b464588fdd4ca703ff26be43c033b2962c7ca9a97a797ef8d8794c0490c0359566239561269f6e5e5892448a2dbfddef3e5a7ae3f56c6a8c6fd346c893e834bab3e47f8e5a9c06e576c93fe2532b3e2dc4559771c5f12c78fbd01106c1fbf561dc6c0f2bc0c792d3cd02ee8eb84fc1c58185b972b727aff5f9995a6a17fb170cbacef3dfcf45fe5d8568e78f6ab8be2e76992fbafc183cf62a216f773bb02ae1fa2d88ad0cbd38fabf2e69b957a4309122332bc08e1c74f896628497af3797d7a7514f6bc478be827a32589199bcf879f6c34ec507be3b8b1347924894d7e12b269151bc670394e4ac1a219a9a87799b24ff2d161b5586c2a4128687bc98d0aa41fd49d4b93c496110429a03865d42f0d837192fe46e537666e20eba1a24cd75593e1a5c8651ea23bc9b4e32619aba6cdab970085ac742fcf3c63a8ece17a08e36b7b57ac57c7fd844b4b4e5d5dd67b65e77b173994d791a64c65b9b658b8dc9d645997b5995c8ce9ebeeb4116b0127f69c318e70b9afe65c58cd4fea51c6ed7590079c2870f3312b4dc6a76a78e834ebea163e3685d40f026b1d6b5051f2a33cb2e960a4d2ac291e6bc425a548d38bb533d526a656744aedd138cbe84612e679abac19097af5dd1969769d1d875679ee44d55898b0626094d836ef4165e298c6a123f93bd1dc9a222ca3214b8d676a3c2df861bd1d8d31757049c229254fdf59ab6a54cd36e2c9f464d618f9234fe96c234a54a663b53d7cfa64a35ce93a3b8fc5b5b6654c2425627c58b2aa981a30c03008ee6b77356d3b854ca6fb8dc93937d1e89c1751715e48b7da0c623331ac5c719b457d0a0cd59be11de6f55850c2334b1d93ec16de5c8a97dd58cc4ad5e197f010b7335d1ddd70cf2ea5eb7427a1c6dcc99499226fea2442911ba7832fdecf5cb86c9afa9c9be615ae44de59b1b293cc73da1e16b3f24e2bb33a701dc709482238ec19e3512d2eb0f2e6de63a9e4314795975a97eef2aa86525534c6d818dd9dadaee521d59c9375dd67b6ecd159daf161b728b2e06af76d97f1259f2404698da987d3efab7aff8626296c0279d23f324d226c3a0ca64e48101af154aed2be28eb1b9e95829b5c0d87fffda877bb24f127
2026-11-22	660dd00d5cb3cbb6	mx.example.net	0	deflate	1694	\\x9d935d93a2461486af4315ffa177aeb265940604c45953835ff80538eaa8632a170d34d8ca97d038e0af4f4f7637eb265ba9541a2efae2ed739e7ecfdb2b4ccb3c692e113d76c1a724cd7116d54f3122510b5728ce22dc4a30fd95e756d8c3e48afd2e08f234065e447042ef35e0e7df44496b41f689bf7fe4b99fdc1ac4d5f78abc44fe47f046e8118cd6d66609880f5415fa3e84bee2b9b2e7ba2a3b19a439f8e4c728f79ebe427869fceb235897c92f4092809d5e8104251588525751bb620734205b3c37666c5df0f51a459a142d925c51447c9edba45df08fa23cb72edd13f66817ac7096e6140c5376fba40bee3ab3be6e4c28c57917dcd7fc72a4391d76798eb9f7ce00d5a77b09736e8828ee7e4687e2377408bb7ffe5fd12d5c1428c4efc5c0274d5260e0432cb73d887cd97d3aa23c61827b3b59696b6a8d9a5b9c172465c4628b39304813ca26d3dcd419eb1a97112519caa910930afb8fc04dcbc44779dd7be87dbf94765bd11545e9b41511eaaad251945eef81e778aed9fc5ed9fba1f4ef9d29aea89045ccca47e031fa02d3de434983668715fd0b32474911e0bc394abcd42749d8059a4be87b572301280c731c32f7004be5fb68480110a5c83b62bff5ffc9509645c443947926843792fd2b8e8b0aacb6bf4986a4c8d282bc1fee7e818999dd8f6cfe0189708262dc7bb80fc087bb1c7d1035bd0d99bb107edeea8aaeeb1fbee4a655c5512bbc317b7e30569e9bb48ba9f1790d8c8eb8ddec04d7326a5d11bd91133c4bb58c6ef65939f8c8eb3b524733db99358333ba3e0c0bba94e5b4865a0dbd45360a4d9ebb4dfdd7d97c3fd185b0e8cf14ac4a177585f116be366eb36996bce89bf57874b94e242c04b22c1459a8779ee317626de7b5e9396fa2e2ecdaa66d6c080b5d75da2aa75798ae0656db5c040e456425e87df785bd3c4cec4be336d491fb3ca1a41888e7d976df2fd4bd26ea1d716d6f87a1b1b057261a6fdf26fb60c973b26f4a5779178a59a8a53e1e5dadb938cd5c59dad44ea195aff5f4d54a07cac0b996e8b08ac574757a15a2b1941608ad8b589617285f5fcfb67f8116cf15bee5ed61b43b1e46d0de99a3c9f44476fede339e8bc5c85677814ff4b7c3cc3b7946d1bf354af43cded9a75b8627af8bc6492c1d349ead1d27a537ebca73be8de0269e978b917072c6e7dda5b3ade7d81b51af1cda73b1c49374b19857a6f942360846d719b415a45517e7680da3005afab2a61d677538dbd3f7e04dccebf10059a6547f1e19f225dac060ffbc91a559b4705064ddf6fb86333f85dad9176373989e8732c4ae3ecf07c3e56546ed3c1aca22b2271a61be2d33999ccc83928f0da94acce03c0fabd0306ea82f0d84b5e919eb6a36ba74b434dc78fdaa111ea3112e623c9476b8bd271af6f612defb897826da89e7fa480d90106eafcbf6de4e845d7b33a0755539c5693d4f6f6bf5a40b957e433ab405a3635ee4c65590f40e716a41d645438c4b5958d6ab8eb9595a6b9ef30c8f65b7d7fbefcfb6d9e4b93f00
2026-11-22	660dd00d5c6cbbb6	mx.example.net	0	deflate	1672	\\x9d53c992a356103c9b08fdc39b3e79024bec6b8f265a1208ed0bd280d40e1f1ef040ec884512fa7abf9ee9f6f4d8130e870b0e1cb2aab2321313d54d997537b03ea9e0539697a848daa71486490fdd605a24a897a1fa738730918bc20bf254e097790adc244459fd1e037efd9d61a51e8d1fe68f8f1de217a705e9ed4744d940ef23b886f509e8bbe57e03420f8822ed7934ed09aee83a8e23e24e3f2fc1272f85a5fbf446c2cdd3cf8f60d764bf019605abfc02589a1501c3aa82a8323220695c1d628cb9a9e0ed8c2b72be5e52a3aaee10fb5c05ff18da21768d1321b75681898abcac8196e39e4c056f9bf332c07b9d34ac6b54aae0fdccd796ee54533b0456ef85032d3cbd8760e5345823f51b759af94e9da6d5afef1bf525aa2a18a09761e093e00a128d15819cebcaaec23f9d609961c07b39f1e8e574a9772d5456618e19333dacc028cf6aec4c77df16786bda247558c0b2a6d2f086bc47e0e44de6c1b2ed3ff47f2c59906591956941505845904499e6fbfd870ed121badd1f91fd9f42ffbeb946b79a2a122ce5237031fb0ad5fd87a6f6bb321efa17c91266958fcaae9eb9b91766810a2427c45e7588410660109428c0ea019cca176bc20ac0ba86ee0979bdffcf0c164512bab0c69a51c13d2cfe958e032b24f2df215a58157915be34abaf64522cf723f6df0f1394c114f51fde07e0c3bb1c7d60248553588ea5e9974f9ea61541513ebce6a6774b935e70c7f2fcc4d60e31e1abe9e05b8d062463ed0f1bb81c8e14b9ad8e526955ba303fb2bb40a97d7a28fafb3c4634038dd9c288e3b475a84b1b4df5d172451711836352345f06646b28be4dfa83c349969c8ba09dd9bd1dd155159ade7d3cb19a627c96258da72efb84a6b83076c9c0b4afe72f7be55e1921add8f6e610ed47589dab049d384f50636ec4cd5d1e325089579c0c194519704e3e381ecf96706e3c96f40fe4bcb8ad96d6716170a6705c596cc297aeb8bef868384b57d88e93976fddfc8b733e9c58ab6d17fe2ccde6cef038b0ccd57c45c6d0d1cfa353a1ad1d2d3a93ad66cc9792ed90d6f3391045e77834d334ccb5900c6b015f9ace06e1350f187dc9dea5453c1e07cbedbd3423239286f1b81d5f07d749cdcbc560bc92b2c04653a871b2a0dfd978572f5c9625f343235613dbd64bad43c8dceeb9d0537bf1bc942f3ba3da5e57e7cd2eda58fcf63997e835374d9ae9723c3c71a6b126b399c0670b776b19831d5da7e4394a426d385abb2381825e87104e7a6860d4b0b00f253427f3f94d3e09348bc7db8ae84a6b961b8e635b53aab9c05fe155e7b637d2600a7acb7ade6d139da9232f2d3496cde6870e111f0b65701a9ff4a84a6ee2f97254601c605527a9b16e4dfeea34d5c058796c5b24ab7b22ded64bcede1f6cea507bdcf8765f3b19b5e7dde836e12638f1f7d988ba9246d5ae934536f2c7d2d6a21225f695c825850da5507b8bba73fcaebc5c16da859c55827c10f5c9ca0c5c9cd27effbfffa0dd6e87f813
2026-11-22	660dd00d5d163bb6	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f5f2302f7be36af113fcc0d860e375d50f030c66bcbc0c0306fffab2c96e926da2aaeac09711f79e7beeb9e7b285b8cc938e0970d8a73e25690eb3a87988018aee600de22c827709c47f90c4167a1055d0ef53419ec694172198e0ef63a8dffee478f98e6d1feeaf0f24f18bdb5071fd36222f81ff81ba221c52136b659b14f22949627d9f657dd1e7a4aeeb4a6d6690e6d4273f06b9f7f04ac24be33fee29ab4c7ea7789e32d28ae2595ea238be2f4a7d4ea168b63d24316db9f5a9d7363e437c6500fd9224ecb44ffd804c1256e99ea187fbd41666698ea971da4a90f4a9d7f2ad066d71374618c3fc05e17be097bc8e3eee9344abe3331b567ef881402be41860d8ffd209cb7deb8465fb9fdfd74e56b028c0093e23529f78d115202742e0795d2004de4308f2a40df84ae1cb8c56fa6ad2d9c3bc4069cb9dbb6b0519a5096e07d5b19bacad1a97114619c83113a31afaf7949b96890ff266f06ef0f628b22cf14a5794d85e571014b9cbc983c13b9220894ee76de4e0a7a1ffac8c618d992c6a45bda7bc967d01f1e05d89838ed2827e259983a40860de99245eeaa3e4d4a76417e1e7aa6a4281d32987a7563daa35e9f3905041018c811742ffeeff33035916210fe05633e67443d9bfd271410125e15bc81815595aa0e7e4fe0b99b895fbbe354180229880187e643f0ecaa2030a0fa1f7ef7f70c4af3cf79dc9da1b27f704b627b5fe79b9700aff068ffb38e8f67aedc71797ddd5717477ba91c44fc64f129a50e8ea973352696ecf0b32580d873db12936b258b825c78f86311dd0a703f6781b59ee50770d9f7f3413d90e756b5960e732395cac661d92c44dbf694741368bcd42a9fc60efeb816301ce296e483f46c6aedc1ead0854c733cd0449086ec60d0cd568564057f277396e2e5c74e6f60bb414c18c241c4e92e747e7d0206e7a73ba74345417a76695eaec550faf9b621673bdfdc54c4e49b5de1845b393eb5958d28a11ee668b61aad74d76ba398769b400064970709a1bcd48006bd61dc66a16eb391099bd234b4f7330cee2e8525ac74b5347139b350efc9a45343b5516b47a09277b413834766d80ad1b4de6624512cbfd2c14f7a28bcba9931e4c7bb69adbdeb616d7f9781b7957337612273a6c5c7711a5eb5407c3fd3805bb63a036125fc48fcef52ca8f2d36d9b41d66d97deac8e4faab6b084dd667672d74fd32db6d5599b3751cd717e5964f1c853c3a135f7f3a274372cc6e9d5ada75dd3b858ccba8aae673aaed064bba23992c86c27efddb6ae7173357b983a99509de61b192d16f36013dbb3a91772e9ad96e7a82b83b93af6e5fa624d836d612f81e533301265066e7692b6c91b9248d6177fbe60adf05c1db43c1514bb1e8fc798de2175bedf21095df8db5a6ad82b68ae65fcb8e83592c09abd46b35d7de8e7665cf40ebadb3c5eeb922189c66aa4ac5a968dd6bdd28db97e5ce6e35165f2f41949ad8823d36b89ad82a783be914fda4a9a5cb09b9e6c6fbe312e393dd2f9272c36b6a0f015dfaea2cc3eb163e5dcc0a13c59f626986718ab7794cf57ae613846d5a0c96a46a41c15acc5013dbd26c65233776874d4e47137b6eb478d9163460eba4ca5904415a42563c8816786da513482ae2349fa75f3bc1f83fffe03e97448e26f
2026-11-22	660dd00d5f9c1bb6	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e90255188553d9a1849a0460bad0d09b51c3e1450a012ab8a42dbd79b9ec5b378ec70f8c1a10ef92af3e54b586156d1acb940ecd005efb29ce222b97d4811495af88ad222c1ad0cb3f73cb7c23e26671c744148f314f809c119fb16037efd1d8a6a4ba81ff8c75b9efbc5bb81f4fa3d825628780b2e841d80b9b69d0520015014210804219043dd879ea7d49d614ec1bb2045d4fff045849fa7ef1fc1baca7e03a2089ef3331005510150ecca4a176aa021d4c573a35a5b17fcd3183ce7e45df0b78b796e5d7947ecb32e58e122a70c1879ed40d6055fd8731ad5dc5e4a18c3b40b7eb4e7735b736c7479ae76f1558ba0fdcc450331dcfd348600bf8e2108dd8fef97316c5c9628c2af178277b21404bea8e04014fc0ec2e28703a2590df8d6da7a41f6d8369b5b4c4b92d7ca61ab76639867acde52d3b915356b5a258c1488b2764aae3878045e5e6501a2b7de43effb92355dd43a4247851a5405a9a340b9d77be0399e6b36bf47f67e0afd9199e12b6b17496de923f06bf52566bd878a854dadbef42f911465658869d3ccfc3c2059d405aa47d82b6b3f03288a288e6af7409dd0d715911220c6907fc041ebff2b434591101fb1dab3767427c5bfcaf1508915e92bc420659197e4b5b9fb594c5adbfd5867202409ce508a7b0f3f66e5cd37997a03555d829a2809c2c7a3a868aaaebff99c9fd6354d5ad1bdb6e827abe5394b2ac7fd4f35ec37b65bc76d1cedc15097616056eb763a96ab259ad3aaf03acc0bb16d0da2f5491c782ccebc50d58fc3e7345e2357442777cb7349b4b013bd6da7177fe8156db4a785a5282bf759b5639206ce76ea56c533c5774b6d57e7867b175579f0444d4416d3c145728f1e6aa0e7a7d93a3b0e786e1930966fd6b3f65c9eb0a9375036dae149342cfb6930eb2349c8dc1b0e2fcbec7232854d45064618afdcd1debf626b4a65a74197a3d331df6c515c063cf74cc9969070069dfb44e8c47eff5a92684a4f97464c768aecc271a1bd4c034b5c6ec2fccaf68b034ec5bbb3569da1201cd713a9b2e3ebf872391cc898e794f849ecf4c79e3130e6702678593a1cb378121d72dbf39c593f9948d98b2f47c20226b74bc2727dede2e4acaf9f02b817cab2988f8accdc5e93e16a5ffb662bbb83b5b597d3589577a9db5f5565bc0cab5560af24bfa638cd037de8c097bde70c174bf3680de7d251dc2da75675c5f749693213e65a36852bcc73b098e19c1ab785e3a197d1c8ebeca6a3e34d525cfd2a5bd94b3ea5ebf368afa7d1be03cd7d271cadf601ec1c3aa9256c94c324dbdaec1029bb5d422bb3feab8d85b961f42d350ab3a09f9cfb436562a66d23ef3bfefcb63895b67954a831d51ad97e89e16ebfd1dda99fe215cb08a9bc8954d8d06a5f16a82dbb3c5739fa4041dab2e17594736468f14c2eac614851313fc3c64c1dbdec9cb0511ddba56686ccb7ee63b97d2be3702c593b095eac3aaabdfffea1369b3cf727
2026-11-22	660dd00d66037bb6	mx.example.net	0	deflate	1648	\\x9d53d9929b46147d0e55fc437b9ee252346a84c436966b24b48ec46801ada93cb0b4504b6c6a1a047c7d7ac6762c27ae542a0d55f070eeb9a7cf3d77856846a2fac2a6270d7c8a628292a07c0e6d1c3ca2c20e93003d46887ee6b9157211ce91a781238943e0061845f41e037efd5d68ca8f903dc21f1f79ee17a70461f1238264b6f711dc303d818169580b803d2049d0f320f4d857941d476295c798804f5e6813f7f99b08370e3f3f01338b7e03cd26788d73d0844d09084dad2d6982026a901d9e1b326d1af8768d1b72de6f42514a79ce8a35f00f529e3333e78c5caa81154a6242413f66359106ee3ab3be4e8829454403f79c5f4bea93bec673ccbd370d507dbe8730e7fa3645da17e950f82e1d42edfdfd26dd40696afbe88d0c7c925c19b61d15aac7a32d8b92f87cb249c400f776326a63620cea1b44521c33c5c22373408f23ca2653b7ca84750db380e2c426b411e202794fc089b3c8b349d979e8fc78605b6e49b0ad0a226c41495405a8743a0f3cc773f5fa8fc8ce4fa17fef4c51411b49c0ac7c022e539f22da79c8e8b1ae30d2bf44123b4a8f88d407911b7b38f235203b98cd8ae7ba11b07d9f209fb907582adf46835360536abb27e43dfe7f65769204d8b529f3ace15738f957398e9d22a9f51dd2c76912a7f8ad58fb2a2664763fb1f91f7180223b449d87fb007cb8cbd10741565b4d4951207cff15db6d41553f7ccdcd6311068f7ec5ecf9c958796edc4a27dd2f47efd6844dd9941da3a72bb53235c4924e69b2b06f1327b922384ee6a7553c3537d67e89f5c34b79218d7c9d2cade66ea477b33060ebbcdbded4cb785e65b789f17aab7961525bce51002d349ba4e9ce554dc1b62d249a454d1c8b2a1d46ae720a211ec0408ad2794b08e6abd6c01b88bd98e7ce4b1a9ce0004e7c7f5e64c27466918b573bf71bbab78d0ebd6be3da24b9ff2acbfe7834a56844ae5934bb35924dcf8975d25fcfcbd9ec94a5ca826615cfed4b558d8d603fbf0ec5d3b03a59a7d94ba5e682125dab721f90abdfbf1e30cec9559aca0767b4eeb653946cd541387fbde41bcb3ed2a9e934c673235ef25ccf158bf56eb5dd6f6ce77cee99fdf5aa9a5579e64fd7ddd3ec482fc65edcbe4cc9e0700e5a13a5e86dfbe436c927c6cd81a86a97ab248bcff6e2509d2bc6b6f3e6f2e842939af5723cec82ed709aa761662ac274d0cc4dc7e83bddf578bbf3973646ea607f80417e3eec7df48289a5fb95b255634158bac97a3d9e326da598be9a13a7695c46de41a789a19c9dbcec96819f6e9b88ede3d6a3a1be882f43b1e595b08b6e83dd7175da5504e6cba4765894d9bc686d8474c0322afbd474d7377fb2af70119ad75a241ae1d9bacde8e45ce9c376b7d2a97c5856a396a8f6f768d636b7b34de3329e398e5e93a27db0a89d87d82b8e6a1fb3102afa624b0ab423bd56c36be05c3960352fa2f9311deec7474b0894318b63e7bf2f62bdce737f02
2026-11-22	660dd00d69e61bb6	mx.example.net	0	deflate	1788	\\x9d945b93a25610c79f4315df819da76c19e5263767676b10f186175464d4541eb81ce0281c100e087efa30bb3bd9d9642b954ac3030fffeefef5bfbbd8025ce6a86b3a381a509f509a832c6e9e1307c63d503b4916831e02f833496c81076005fc0115e4694279310408bfd750bffece72528f691ff68f8f24f18bdb5049fda3222f1dff23758338a2f4ddd23229e853a2c8f83ec3f8a20244d675c536334873ea939f38b9f7fc06e1a5c9e7476a57a2df288ea3566945710c27522c3710c4012b531da60d9218b76c03ea6d8c2245450fa2ca89a14f12563aa0fe51942476a57b061e1e505b90a539a646693b3d1a506f9ddbf1dbbe6e023106f9807a5ff35b4a77361a9044ebde2b03cb3cbf97b4ce8d1c0c065fd119f63b3ac30cbebc6fe84b50144e085e8b519f588fe54545513cc0392010c4e7c8c9512b786f675b7a395bea5d1be4054c5b62b6d73aa0a508b79be95a4dd6764dca18c3ccc9319dc01af88f949b96c877f2e6e9e1e9c760785692454e91188e9378569665e1e9e9812448a2dbfd51f9f453e9df3b6350633a8b5b2b1f29afa52f007e7a2871d095dba27f41e60e2a02907775e4a53e44e180925c885fbbaa8872c2300761eb1ed55ee5eb6a604139183b5e04fcdeff2773b22c869e835bcfe8f00eb37fc5719d0288fdef92112cb2b480afc9836f30496bf763bbff00c6003909787a787f001fdeddd1075652fabc20700cf3e5b3df670545f9f0ed6e7a7512f7c27b6bcf4fd64a12d37e3153bf86a6caac6d1d4c6739d414b929e4e9345d84e16ed2d704c312f8ac04fc6926ded8eb0aeeb6d92ca2cdb25c78f561a757960f4f1e49702a9d493e56ae775d366d3f2e2e5314fbd33b9d84374903a9d7aced432149bca42815aa0a93d6c1781635b360ce6e0ac022dacf33763d4ef7afebf28c45631c6d4bb25727ed1404fc76694477269d33758836cb757ed0a3eb5d9d19c745785cdd1a469c6bf4c5aeb6467c912fe3bd92980dfb129ad25cd549229f6daea575622aa556e46ce35fa7e1f06559b38c9e35a66305ce34aaa579383552eea4f3d9bc51b1672433011d99609e99d2ec3459e97b1573f4b0dd9c39cf97a7783709261ab2059032c7389c8ee579a64ca5936a159351b337a7a7dc7250737871f3ad83642d2aae118ef27341effdf4323a1fc7d77a18ce48a2b48fb62f6b50f5166e8a5edc40529951caab0b3508b8979d2a45b76666a866a61d0eb7516a65a621ccf636377227f6c5baf56b834959d6129697c38d2462612badd6c85b2f53a1100f4e868ec2a9c89a09eea7f1b19aaee67cb25def379172dfafab513d1e43a63ceba1619b9639392c9aedb5dae4cbcb2560db331eaef24e1e688cceebfbfb66077959d4aafdf6b2b08a78bff16d6375a5b7585fc5c509dae7c8f28eac6bdea1dbe12fc086e1a5c4de1a71ce10f9fb2d49f876148f10eb0f731af12592f5ab6771dc7a0edc25873237edeb9ace0540f41971eaa9ab9b05f9fa0ac7c6cde0ef5a927a82154b380aa4213ec42471ab0ff6b62ff3d752ba0d255bb602a0a1cacf1a654c171d91df557d939d8a236631110eb7b392d559a09a625c67663d3e3248eae0a8e23ac3802e772441778af309730764fa1d35a9ef1d16c9c39baafef79f42b74b127f02
2026-11-22	660dd00d6a42ebb6	mx.example.net	0	deflate	1745	\\x9d93698f9b4810863f2f12ff01455ae5f0dad0187378e26830bec7c6e7603babfdd040036d73191a6cf8f5db93cc24994db45a6d83845a54bff5d45bd51b448a2c6eae2009badcc738c9501a56f711c4610bdd609486a81523f2896536c841b8446e97f3b224e29c10a398fc18c3bdfb13884a4ba00ff8eb3dcbfc66575c747b1d9115d07dcf5d3109b8e176b15b71d8e56459705d4170652889c8b6657ad24b32eea31bc1ccb97f817092e8d31db72de23f3851e4cca4e44441943920763b7217a85c43a08b654694adcbbd94f145e21b01720b96d9255dee276596d916f60939a4cb6d509a64841b24d482b8cbbda44f329f26b7234c08ca9e157e147e3ed79c0eba2c437d7ca201e0fe27006ae40012d4fd5a8900be572208dd2fef4b250b94e7d0474f8adcc78e8d442003d5b6a5761bcaea7d00b398067c43f8daa3c574316c5a28cb7142d9418b1a622431a18d6aeeaa94668d8a90e01466848ff00db9779c9d14b10bb3aaf7a6f77ac9a2aa01555345a94d3f9a083a9d5eef0dcbb04cb3f93ab2f7cbd07f6626e846f834a4a6de710ea5cf11e9bd2988d754a9e837c80cc6b987b2e630761217c77e97536c4c9eb2ea31077d3f433e758fa343fad4249c739010e804c86dfd7f3298a6217620a19ef17e8dd37fc5b1618e64e97bc800e76992e3a7c3dd679888da7d4787c0c3218a61843e081f7a45de84b983f1dbb73f4dc4ef22f861c8e80e289a2449401684e74d47545ee9810f3d4dd3e8cfe7296bdda2b0e5d72cf38bf6b3cc44caa7fad765e80dd1ba1ee670d137c64a7d1b05714eea1936a2637bfbd869f8ab433124eb232097cdc3e21ca332cae7c3dbcd082e50fb6c1c1d96394e902612c0afaea3aba69d1ecd36110e41a82d0571277aebb1bb8fce02296dd951bdb6d2c8d3d855f5608fdbd3531527e600826b32f66f06c63a75713c770819e3b5249b893d156655601f17ebec688cacda4681cf7b1bd3cc1fac6aeb83995f8d42b491371755f0b6edf6721d25cbdbe7a56cb481b8ecef59067e960ab5aae7c2a5518f6dfda8bbdb6a50f15155d7abcbc6eb5c87f22a3f997d40b617cf48f3428eacb6383954c49836305e93d1d81ceb8b40018701f5cdee27feca1065d22e86d57506aea785531a83dd9a32968610298b5a5e81b0ba4624a9b74b742a6b5abf290b491e2ead5acc6fd00eed4cdb3d9c58e63177a4f0c1b6fcbdf378328fbece236c9fc37226981da85c1f8259a2f0532b9cf6cff102f99635dc0ea44c3ceece2b01d587bc34ecac03165bd7322c9649e2f25139542b628f8ed642120ecbe56027407b5c372693f565a684f34ab64c3fa9653cb04b23d9f399a437ea81bc5bcad74a5a99f02cd6a7e2f136052cb3ec0fe693f91ac5e6223c8cc6d26c18a9f21a86d70cd4c93e753a874076f3be763e1430ebcc461131dc2d82734b1dacd4aaecf3a2346a7b955fa4e5d3cdf0b4d375c23784d09b7be2d0f3dafcf26295010f635f9e37ec4676d0f9eb2a734563291145e7e76878b86dd4a8d6153e3597bcaf83c9be343cddd1e9b5d77bbdff7eb59b4d96f91b
2026-11-22	660dd00d6bee8bb6	mx.example.net	0	deflate	1668	\\x9d53d9929b46147d0e55fc437b9ee222128b0408c672198434da10da465b2a0f0d34a82536418390be3e3df6381e3b4e2a9506aa7838f7de73cf39bd44a4cc93c61c92a30e3e24698eb2e8f62986386aa21ac659849a09221f5966893c842be4eb20c8d31878114609798b01bffe2e4a6a53a08ff8c77b96f9c5bd81b8fe1e9197d07f0fae981c417f65afe700fb405104df17045f7111eab8ae422b8334071ffc18e6dea7af24bc34fef8085665f21b9024304b2b20099202444997155dec004ea0876506949b0efe690d9659a73af85b63965995ee097944074b94a53901564a154874f0663a9dedc6981094ebe047795ecb1a234b6719aae20b1751fa998a162448ffb286207e5b4310f4cfefd7356c541430442f0dc107d9f364495134cf15a02ffae8d311e60905bc95961a648fec7e6383f202a794b9d8a46af4d28450971aeb5b46a7c66544700673c2c7b846fe2370d332f1617eeb3e74bf3f92a6ca82aa69b228cbaada121451ee761f5886651a8def91dd9f427f9c4c504df82ca2923e028fb22f10e93e9424687468d3bf48e63029029437fa8997fa380975a0ba98bc4c351200c3304721550fd084be58840b000981de11f9cdffcf0c6659843d48a8667c78c7d9bfd271618194f63788858b2c2df04bb1fe4a26a6723fd20c043842098c51f7e1c7acbc7b93a977a2aab565a943e3f2f95711db2d4d7bf79a9f661d47cdf04e25fa89b52c336c1723e3cbe9199cb859ef1cd7367b1a27faed60a29df79e27da751945bcbbddb6487c181c8bd9f3783546fd9857dbb93d4a7c677c46921c5d59269cb7501014fdeb4cb40edc61680dfa2a528b853b8df7a922fa29d7e2fc6aa849b237973a5b3fe93f4d25a77e0e56fc71d02bb2c11c9f177dab5a5c527a83d7936cb97a8eaefb8d7610e1b0c34f0cc56d59dc667bb678fb6c4be381b93da3835c0dd69b237652afc6c64955b2ce4439ef0ee3e886cba3a50e0d6b37649909c66a766dabada712762447ae702c4506e910c382879359d5c36c1391d5c477ace4125c07c392b3f363276f719c7d0a033b5fd6b37df92cac9040b95d4e43b8b076ad32b34dae870d9cb77d717eedaf55831895b76ae3d5da98cace73b9900bc16acdc5ca816629f6b4855a0eb86785cf167b65ab4dc7fb9c6548bcece5e3d3be3f9613535b954488cb59c71c426f622ea58d626475ad38475fec25f7a7b93114f3f5d2ab0bbb3fbb98d57130334fc38b51dfb902ef039631c962265d96ee7aef9da7bc34aa93b890ca9e72a30e9465cfb81483eb18a99e115081ca7c9d2ed23d92e718a251abb7cfd2de249cda61d6b35767eae9e6844de796249719576e97f6938476f5c5816135185f77b32abacfef7d151667ac8ec27348b6eea57dadcc317f0bacf98ef40febfb25287768cb0bdb2ddd94ab9fec796ad34fd96d07b09af213feca8f7927e69da0982194b8499c0e6924bbfffd42361a2cf327
2026-11-22	660dd00d6dd83bb6	mx.example.net	0	deflate	1761	\\x9d945973a34610c79f4315df61d64fd9221203e290e4f5962584755807bad091cac30023c08201c1481c9f3ee3dd75d69b6ca5526978a08a3e7efdef9e59617acd48c34234e8824f24c9701a558f310aa3262e519c46b84930fdcc732bece2f086bd2e3865490cdc28c484bef701bffe2ec97a13b247fae323cffde254202e7ff4c8aec8fb088a9006c05ccf3616083da069d0f320f434cf6bb71c476391a724039fbc1865eee31b849bc49fefc1fa4a7e03b20ce6c90dc850d680247755ad2bb5810099f1dc1363eb82b7360aec7ce984e29cf2dc26e9827f24e5b9f5d579c12eed82154e938c8241c2624817bc5566edb3ba4e1c528ab32e789ff35b48633ce8f21c53ef95416a3dbe7761ca0d10c5ddafe850fa8e0e61f7cbfb863ec3798e7cfc9a0c7c5230d41cbd8571db513db7f518a08cb0ffefd5649967e399d9b07196870903969a4c002321940da6b1a9525634be46344c5146c5382cb1770f9ce44a3c94550f770f3f9aa4ea4a4b56254d5155a84972a7d57e78b8e3399e6b347ef47cf8a9ebdf2b535c52318d9892f7c065f439a60f77577a6ab459d2bf203344f213ce1a2671132f247e17e84ec846c5733d0290ef67d867e201b694af9309738028456e80bde6ff2743691a852ea24c33d1afc3f45f711c94634df9ee3208f334c9c3d7e0ee379898c97dcfc67f0a234c508c1feedecfffc3bb35fa20e91d45931405c22f9f3a847aa7f3e1dbda34cb386afa3593e72763e5b991928f7b5fcde80992bd398868d6373aed2a0ff5e03632e462371f053abae5037a4dcad9cd34a7fdb19e07d241249018f869aa3f290a5d277b9e53f3b9d0160e9db5326cbd689799770ddb343ea82a31ab173a38db715cef1355bced3b220e64315c99db7098446d59324b453abd04943c05e920671705cf9d55fbb41d4581684e6c78b5ad5a59864acfbf187deb701e0f06727659daabf07c3e9bcff950f386761c60d33d2554502e9725a3156d2dc4c5b6100a9ecb96e98bb64f5561eadc36ed5d3ff307192e16959d8fcf9dc56213cb16b168ff5c4f0a88e0042b76b2a9f64be184471bb49db84271f1b7365437c7093b10d6c52da3de42bf4dd3a10f95a1d65e0d17898557657db8ee7d846d4da697fd6220112f33333aef04eb7cbb591956b5b46d297426c66114e7be641f996e853fca7aaa214cb30b140f18a983de38eb3b7ea0fac6cc9c1b3d679d9dd5bdd1eb53633bcf48e4172a9d2d653b21be69e1aa359f9ee5d2e9b7a43166ba79cfaae7ad6aef2cd40e9e57f56849493a9f90d9daddc8cff81618fb6d31af64d5f78f615c58410a8b09cc87e564eba1d5456bd9c9084696a88f0d9e23cbde53bc25d226a13b3f4ab596a0ba6418e1f1f47941a263e2870abc39e20e06f28ee62877a748936e95d65f5db706953d5775e787a75392fbb1c373f5f3d3adba1ad6cb548092bc98e0135d5a03d9d916e34e4146c743eb59ed78f8b0c0d0bfa4077cd83b93de3cccbce5343f3ab7b81eeb8b539c944417876ca54bbd0e46e54258c9163e3dfb65dd9ab675d419584252d678672df4b24673555e58eae890935c6cefc40aee7261a84fb747b1679aacd4e9d22f7abdff7ef41b0d9efb13
2026-11-22	660dd00d6e105bb6	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba88008c8ac5ba302ca28c878c14b2a0f5c1a68e566d328f8d72f93ddc9ce265ba9541a1e78f8ce39bffecec70a9212a76dcb21910c3ea51986795c3f250e8a3bb072923c869d1492cf34b5821e4457e8cb20c05902bc18c194bcd7805f7f6739b1c3340ffbc7479afac5ad4152fda8c0a5e37f04374422a0ae8d8d05900f0481f17d86f105c8327dd7159aca20c3e0939f38d87b7a83f0b2e4f3235897e96f80e380995d01c770026039b92fc8ac045a4c73684a6bd864f0768d224b8b0e4aaf4e8c7c9ada6432f847539a5a97ee097a44062b98679800256b6e9fcae06d7286c366ae9b20422096c1fb9edf4adaba22d354e3de2b03cb3fbd9734ce290e81f2577486fd8ece30f29fef1bba018bc209e16b33f0491078cfe1055690f881d417fca7c8c16923786f67d3dad00db56d435ca0ac21663b8d03932c25cd66da9b3a6fa626654c50ee60d24d5005fd47e06665ea3bb81e3e0c7f3c92d0e74541604556e4a4416fd0efb1c3e1034dd154bbfda372f853e9df271358916e1e37563e02afa12f20193e9424684b4dd3bf20b1931601c46d35f5321fa5a10c441791d7a9a31438618861d8b8079a54beae0615c021c4f122e877fe3f9993e731f21cd278d60def28ff571cd729a0c07f9728a8c8b302bd16cbdf6092c6eec766ff018a61ea2470f8f03e001fdee5e8032b0e7891612486f9fa2989ec60f0e15b6e3a551277c27b63cf4fd64a5333bed0475fcf64d4626d6b6fb9c6e8ee77d7449ae1dc8eb5792f8e3855f0d7e23d61d3d9961d9b48dad6c7f936e9dec5978be3d5e36ee543b4a529743b3ceb7a38b3941b1c07d0c247b164467e7cf7b9a2b616474de718b299bbe520b9a603a9156353b432755ad8fca2e529e34c345a3662a7db4391d1d45243ddcba1cace7ba9b71434db0a9870977a6277a79923ebe08da7b5c690ea5013dfdadf4ccde86fd7e17c7f18d9d8ee2d378c662d37ee7a5065e6f381a6e04ee5a2c57d7adacca5dde49ea2fbed2a55d56117aa8c6f67a526d9f57ab7d7c7f7e3f2b8f38bd4b4e756bc2b775c611382f60559fb7c10e94459253455e9e18d892e7aeb3c657b237331ce4e61827b6e20cdaa5e9f0bd7b17a1c2f0ffc58f51461cad43723d59128babd8bd273a0fa7cdf9acea662f916efd734e5422fb60b5c1de23849f9d2f0b0a1e5aea4be9878b9b2c4781ca35a49ea97310957e2513027053fd5b669991d836a5256f972ace965b1ce9efb0b89a6acb5cd9d8a13273a6707ede049986cd870d08a4828e08a5c39385bcc741fa18ba9059ce22d470a99686ccfb3a3be9273c66189f9cbf63c318d185b34f5c2a88512f2e7489f79bc5e1df712dc56fab417ec4bb5dcfb70b4ad4ecb967054bc4b6b7e55cd34e8dbd7757f7fb9c7706b459bee45bc25ac768823af49c8e23a58f196aa7975fffe32082ec94ca97bc2c9407ed58dadb32a2db0215a676b199c17a23b11c5f865d6c473f8df7fcc769ba6be00
2026-11-22	660dd00d6e435bb6	mx.example.net	0	deflate	1735	\\x9d53db8e9b56147d2e12ff7014a94a13d7e67ef3c4d5607cc1f6606383b187aa0f073860c6dc2fb6e1ebcb249364a689aaaa1b5e8e5867edb5d75eec505517495f87d569083e256981b2a8b98f61180dd00dc659840609aafec0b11d72517841de10f8451a03370a5152bdc680dffea4686140760ff5d7071cfbc569407c7b8b286ae87d00d7b03a81a9a1993a083dc0f3a4e791a4c72396e11c87ef6efa69013e79312cdcfbaf22dc34fee30e1875f23ba069b04e2f8026691e50f490e38794087a64573836ebb40dc1d7313e537c5380bc1ac7cc74087e60c631a3769e905b0dc10e6569518149da59900cc1abf65d73270eab0a152f0caf895feef51793218e753e3eaba1b8fb1f0474464e6085865f2621a9ef9390e4f0f3fb75120d95250cd03323f824b8246245dee721cbfa224fde9f609174806f12beec485b68d3be858a324c3bedd4a033444993aa5b54df6cb2ae6b5c475598c1a222e2f086bc3be0a475e2c1a219bd1bbd2d5e147986654589a179926768892747a377388663fdfe5be4e8a7d07f76aed0ad22b2a833f50eb89dfa1255a37775e5f7c58ef49bc80226a58f8afe3471532f4c8221109cb07aee2a270006418182ce3dd085f479496109605541f784bcc1ff5706b32c0a5d58759e11411b66ff2ac78125e2d9ef9049586669193e5f1ebe88893bbbefba10f861841218a38fe4c7515df661e986e1fbf73f24e2579a7a15b2ee4409122b88024d922f075160def0511f479c24751f5f5236b8c5d1206871ec27ebc731952d17f29752e41e6599c78da38d15a94779675f111567edd3edd4c972a717e8e6a639cc6febed7ab9601593b804a5f234e9c12c8ef4f8285f71ac162fb970bc0873f9aab794c579a499449eca888db1e21894666e6c3115a1fb84c012f1bef57b72bb1a4fdac4567455cf909933f229d8ba875acf71acd096905b2d0eeaa2756c2adb37faccb61e9ca9a26b737a16cc8ac536af4d9b2cd5968b225f695058aecdad76558a64933f16078fc975733f365d5feb76e2d0c9dcbcb8ab66c533a1708c993d9c4ad256f6769c25f1e58cbf54516cef26f18d8f66e4b2ccedbd181eda16727b229d54aba9b6978cd3364ed36ed26d404d893cc8855499c90b83d9d988f604f97c54b46b234e756d6b05b64b9b51ec3ae486889a715c6d6f995a721497169bd8dd2d5afb183726d4babc18f9fa5c1ac6b9dcb6c6faa1888f375fde3e19e975a5a573eec1c9a3099ae7444e958e6ccff2f153c15a4cb491f6d262b5d2421825b3dbe2291adb6392c3b1086e6a0baae9e4703efaa5691cb4ebca6ef25a7423d5a64bc1bfb2ea6c12f34c6be9c97521c4cd06f6329993a694dde304e171ad516dad58b7db32c23167d732cae3194e83e07af11f7bb1219c26ae622cf579bedc17f2d15c05a780dee4f3b9c5f56eb6401c7cd3223c516d384237c52d93f742cb5eeec6bd258ec1b1ea97136a4d482abdd557e7cdaa0d19071294af128ffaa3e03f70576e5d2417e1c8b2a5c53187054de4c9c60f54498327f77475bbb48e46fffd87eef771ec6f
2026-11-22	660dd00d7233bbb6	mx.example.net	0	deflate	1774	\\x9d94c992a3461086cf26827760fae409592dd642a8471383d086044242a096e4f0a1806291d81a0a09787ad3b378168f1d0e271c386465fef9e55f98085745dadf421c8ea8776956a03c6e3e24308a1f510d933c468f29c2ef49c2442e8a6ec81b517e9125941b4728c5dfe650bffeceb0e223dd3dcc1f6f49e217a7a192fafb8ca282de5bea1ee1909aed756b4b451e0500ed7934ed892cc7398e03ba937e5650efbc0416ee872f22dc2c79ff44edabf4378a65a94d76a3589a0514c38e04306286548fee8224e69db611f54f639084958da8bf1526897de55c908b479489f2acc0d434eb08a423ea4bf70e41d7db49228c5131a27ec4f3f9585f9d8e48a2a3f8aa85013fa33885188d3e8d41335fc7a0e9d1c7f7cb183a2a4b18a0d782d43b063aacc80d05cf850e121ce943088bb44bf8166db7205dd567fd032aca28eb94338f1d0d254b71b7a5bed5e45dd7a48a7194c3020f92a846de13e56455eac1a2193f8cbf0f30e44446a0058106822849439e17c7e3079220897efffbccf14f537fec8c518d0779dc217da2dc4e7d89f0f8a1c27e7fd815fd4b6401d3d247457f96ba9917a5c188129d08bf7695530a064181828e1ed539f475455149418ca11b22eff1ff2b83791e472ec41db341d046f9bfca71608900ff35651a95795646af87479fc5241deea7ce037e14a3142668fcf0a357de7ce3a9378c28f143910334fdf15312a42ede7cf6cf639dc48f41db21fac96a4962c997aafc2914b9c71c9a67d1d1278ad46b4a9d633720b2bcb035ac3d97e6457b57f1256917b36bb28b27db816fa3489099eaa44c640dd0154924d9010c5907cdd4f5f1226ad9529a0867df04fa04189394b393f37ced48687a6c7b836d432f35f1be34a0e6468bd6cf7b5b58dcd181e653e5aa78cf2461cc9720d4d72b29bb96a15ba1556629d9ee18877252ba4325dcecc175b53b85a629bb974d953ce7967ae358950e9dd3a099db32badb93e89edfb5e7902434fe76813d5ad74dde83412b9f0a7e7ac8b562667197de99bd08ed46aead39b34b7af93d805ce79dea500eb4fab8eba94556cb2f613c63c4cde166ee4862edaf27c72300e6893126c696b72ed186bbf9cbbb2e4eec61dcdea493bdbe5409c699dd54bd7b9eacd517743e5a9bf2a468f17175f4e52c582aac58d724015aefb4c8f0e2b4825391bd37bba56b2ccce96ec2ac2dc82a9e72d084762527b5509cda6b8096c65a5c6fcf76cf3acf871ab2516be1767a591bfec620096c73b17e6d0e82a9435f51b9a631cfe79915cf555f3f4c8b3bd8d527ac65353f9bd97397b13679530ef7850d6bed7ca461002ce9e6458691e540ee7e869e78d49097c621528bc5225d192f817bb59d670583bbbe3a59cb4dda549579045e10d2eba8e2b6951e2c4b2566ecd3d905d2dc367dfdc6db9c2d75d5f2cb01f55639a479c354f72ceb4141dce66dabd6805f1c36975676f2bba1d36d36a98bb9e7b210974bc9465a13b12deb4e7574614d76920277dbdda1aabd5fceb9641a5a36107c5e3fc537591b5e87cfab9ed95bae808a8f8622865ba0ddda1327368397467c196c90389c583db1bca060d9997ffcdfaf7ebf4f127f02
2026-11-22	660dd00d72978bb6	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb2655440be64d6ad6150f10b05414553b968a0411cbea41b457f7d98dd9dec6cb2954aa5e1828bf79cf3f4fb1ed6885465d63621392ae0539697a8486e4f298c930eaa615a24a89321f299a6d6c847f105050a08cb3c057e12a38cbcd7805f7f6739a9c3340ffbc7479afac5bb81b4fe51515630f808ae313982916d38268803208a4c10304c20717d49f63cb1a90cf3127c0a5258fa4f6f107e9e7e7e047695fd06380e2cf30be0184e042ca708a2c2caa0c53487a6c60d9b02deae7145de979b1084094d39b902fed194a6ecca3b219f28608d8abc24609837359902de26e765d4ccf5d29810542ae07dcf6f25ede950a1a9c6bd5706567a7a2f699c1b428294afe80cfb1d9d61942fef1bba813086117a6d063ef148f0918720cf7aac2f87fed311965923786f67d3da981aa3f6169538ce1b62b6d338a0e5196992693bb7a2999a5609890b58926e1ad72878045e5e65012c6f8387c18f87ef89624f927949e4fa6cafc982930783079aa2a976fb47e5e0a7d2bf4f26a826dd2269ac7c047e438f11193c54246ccb4dd3bf204b98e11095ed51e6e7419c450a90bcb8c98aa6d40cc0282a51d4b8079aad7c8d26c6001202fd230a3aff9f0c164512fb90349e75a37b5cfc2b8e073112f9ef92618c8b1cc7afc5ca3798b4b1fbb1c93f8c1394c1140d1ede2fc087777bf48195fa7c5f7c5d93d74f81e1c55ebfffe1dbde74ea34e944f7c69e9fc44a53131e4fd5af47535bdbed8d933ce359935b376cf46e9733ef442cd6c722bce0e7b99b6fa09e9091309e2667070bab9634d658f7949a1b6b7b8e68ca9aecae7dac07bde065bdf78e5d585c8ae1997376a4b7c4b11d38dbf1b62a0e67ff1e4afdcb50b8cae1c13c7455bd1ca3189dd711b33b9576dfebcfa73b9a72b3a11524c699b1675d6b85b25e6fb2d548625c24bb2c656db5f2554bd8140e0a4d19aefbe6ec20cc23c3f523ad2ecb64266282ddba272591539c680aee5d3832a7f325bba8a5c95e706f8236f1d4bdba5db3dab2f52233bbda1d4f3d39d79776ffe5a043c3db399c5b24986552a626cb2913550b7e362e1d9ada8fe686a699bab5b44d5c6d76bbe15a5d2dccaa17aabad5b3b6eac9f07bbae6a8d0bb992ab93fe7cb962b419fd1f6670fa63dd6adceec81237866eb342570e9ba18a5bbf1e6a5e5d6c39d61e95ba97032f95aef89ba47d5f372b9e6ade1b0951a01993bf74b3d9971d1d0cde1acce2639847521ac9d8b6e6d629a62905c6077e9b3915cc09b2d13689973bb6e1d7986dbcd45e2959976d990159b2178bc7173bde2926bcbc07866b4f28be931e745a957f20a5ffb379aca9061a4a704637301fd97d05b9d726b6f09fe5016786debabdb261ec28d2db512034d3cd6090c1dcc9be95876cde494ceb25b20f8e16ade37d32d4ddd30bac826827a6be2afee76775bf1dddc74c2919992163e90cba61b32c85d61d6df2cf2a22bbb8bee819977457b7ee7856e2a6841bc985fdcc3d5579bdf591d0cfefb2fdb6ed3d49f
2026-11-22	660dd00d72d15bb6	mx.example.net	0	deflate	1698	\\x9d545d93a246147d8e55fe87de79ca1651f9101067dd1a15451c05651c14537968a0c156be8406955f9f9eddd9ac9b6ca5526978e0e1dc73cf3df7341622659eb456901cfae05392e6288b6e4f31c4511b5d619c45a89d20f2b9d9b090877085fc3e08f234065e845142ee31e0d7df395e6eb3f4e1fef8d86cfce2de407cfd119197d0ff082e981cc0e465b95901ec0349627d9f657d99f739d175255a19a439f8e4c730f79ebe89f0d2f8f323782993df00cf0323ad00cff212e0f8be28f5b91e60587a9a8d29d5d607dfc628d2a468e3a48211f69b8d4dda07ff206d365e4af7883cd20716cad29c0035a5d3277d70d799f675634c08cafbe09ef3bda4a5abfd6683baf7a681eb3ddd43a8732a24a8ff553acb7d97ceb2fd2fef37e94b541430446f64e0138f28518010ebf36cc0b2dda703cc130ab8b793522ff5e5a465a3bcc02955ccb5a903e334217433adcd2da35de33222388339e9c4f88afc47e0a665e2c3fc367818fc780441e665b6ab705c4fe44599e77addc1e0a1d968365aad1f91839f42ffde99a02be96411b5f21178547d81c8e0a12441ab4749ff1299c3a40850de9a245eeae324ec03d9c5e4adeb3001300c731452f7004de5db6a70012021d03b20bffdff95c12c8bb00709f5ac13d638fb57392e2c90d4fd0e517191a5057e2beebf8b89a9dd8f74ff018e5002633478b80fc087bb1c7de0644564bb529765bf7c72022f2bca87f7dcb4af71d40e6b6acf4fd6da6cccba853efc7ac643c6b6370ee32e476345e4fc8919585b55ab6130db6c79ce8c1252a2d3da501d2c385128ec855d27583a701268d75702cb73b3f17a3c4dea6ead8839275aa93613e53394c9443afb3b65a12798b72c3b0fcb8c54a89e294ca79a76cc59154e5e0a0beb9df94cad38b489ca91ba9e3acd8661a4fcd6e18de7c9fa686a58aef72fe969a7d8889bcd9d2a3339d3dd2873b255093e8ca7e162bbd3226957733d1259c67e71182e466b4d1a4517db5ed28b2aeb3d5e80c550de69f5f0cccdd1da70f1f6ba7bbe30d795b9ea8947fd10dec2e73c63bdcc2b6d4cceeb5abbf4ec299f7a6efa523a55bc3d09d16e2d371bca33cb16f6d24bd8687bb0b512f674ddb4d4692addc491e56cf5f9252b9571e7b21f79076fb81cd5a880eb49ec0a478c8274dad94b42620c4f5eccd3a810c55ef953281885bfd432a9603136597cd8b3e6f4a8250bff9cbaab694f1dc3683c3216782bce529b3d24646f2e1575526b1a3aa61a33d38bb33aa1a9ba1de7538fe9aee6baa7bbcf6632bed2519f5f7d55e85d56be031d630f77b662e6b3cda4bcaea71aaee451b10be77c886577bfb7f6feb6de967ba1ded084e89e2da63c2f8cb727270c437d6561861f17cc711f6f0e595746276b7ff096a13685a3def042a29599af02ce768c4d59ed722737bc9cb56f57a4bdf96628b7ada96db020db62511915137073afeb6abbaeca688c78ac96798efd0e13b1b3e3291839d6a2736048d2c96f96c4fb82e4bab9bc1aefccea34a73fe6db3ccdd3d7190df0e0bf5fdd56abd9f813
2026-11-22	660dd00d7302fbb6	mx.example.net	0	deflate	1835	\\x9d545b8fda46147eae25ff072b52952694c51edfd9502d60ee18bcd8c042d587c11e5fc037ec31befcface26bb49b689aaaa63bf8ce69cef7ce73b970dc24516b70d88fd2ef3294e329486f5430483f00e55304a43741723fc074d6d908d821b72ba8c9b25116387018af1f736cc6f7f7240be63c9c7fdf581a67e39d54c54bdb5c80ae87c60ca00fbccc8d42d83091c469258c7615947e659e09e4e12f174938cf9e44430b31f5e49d849f4c73d6316f1ef0c00cc2ab931800512c381ae2875398569b1e4d0d49870eb32af697c86f8ca0039054d594997f90199a6cce2744636ee321b94261966b48448107799d7f0440312fc140518a3ec05e17be017bff64cebd214d1f1990da73efc408008a9418cba5f3261b96f99b06cf7f3ff9a898ef21c7ae81991f9c4b1221054597255559204d179f061161383af14bed4489fe9a3f60e65799010eedc1d116498c49814aa6dd529891a15210e5298e14e1454c8b9674e49113b30ab7bef7a6f0f004011001000afc84001ac00845eef1d4dd154bbfdd6b2f753d37f46c6a8c29d3424a2de3336619f23dc7b5760b7ad10d0af243318e72ecadaa3d84e9c20f6ba8c7c0af073d47ecc40cfcb9047d46348933e1729c8198831b47de4dcfd7f66304dc3c0869868d6f19a20fd573a27982349f866a205799ae4c1b373f7854c44e4be274de006218a61843eb21f7b45de86b91d04efdfffd011bf02eebb2623374e56458e070acbbe5c00a7bec1e33ef63855258f2f5d765745e19dd7d0d44fca4f5353219ff5bf9c615fe576d6d1807abf56953a3fc8fe6d9ad8a5b9897d590ad4a4a92ed6a2d5f7736b0dfa4ad1c9c4d9e32d8535e08ff262635f686aff144a2868a152c7d9ee20f2d2b206c773ec6fadf29828116623a8c64623740a2e35e2cb66567b8fdc368b4033e12672cb5ee942be9a1d83ed368f696a21b73c255f0a3ebc5e6a51311ffd713918ec47c37d352b2763fc647b576dbc9ccffabb0356243d1b6bde556aaea360b5d54e036b7c1a9a856f4dd8c408694ad8e7fc6c995ee54d3e392cc0882ca829cb17aa58434f3a7a22740eec41d865d6d674d92a72e7b7f5a1651c768f8bb564e7732bbe1ed8809f7ba1d0228b828543abb4aed5c5963c15e86b795c2a67abbc3dadb0290a283f8530547d9c5f773e2c8fe5481ff8c92654b4eb094a234f3c4c058decb549285b9d2d4dcd67d5e0b0dcf60de571eb0d2ee630187a1a30635d1f4e46730b14e6ced202509d77db60ad9bea7269b32d17ce8489929ed973c16b8964f3472307fc99a6ecbc62974ffe42bc38f36a615f4af9a2177b4e1fadf4d17ea0ac16c5601d7afcfc6aa50bec6e25bc50e75647aafb9897b06b222965cdec71a0f2977840537cb0a8cf69b587b359b15a82410647f27202567b34ce1dc80bea669c6f8729eb74924213064e62e7d1495b4c6f41a419cdbc0517f2747433c0ca9d9051dd5ff4a161cfab62bfaa0b77776ee615188d77cb733394c501eadff6cd53bc8a375c694f1a493f9e79cfdef025b821bd723be2f25c1652937692dc9ea834756ec4abbaba45066fc84b5b9e2ed72aef024decb7061d89cf4dab4566b7915697a0d320f964186a0c8c9b6a641d281bb7565159a87faeb9a8541d9ba04d8521cb1b43a1ec3fcf44efbf2f8d769ba6fe06
2026-11-22	660dd00d74a48bb6	mx.example.net	0	deflate	1553	\\x9d93c992a3461086cf268277a8e993276489556c3d9a182444b75aa22521d45a1c3e1450205ac5d2458196a777cde6e9198f1d0e2775e0f067e6577f66f98836a4e82e203d58e05d511254e1cb871c66b887ce30af30ea1588bee7391f45286b516c818494398870860afa5a037efd5d92f59ec83ee98fb73cf74b7801f9f97b056960fc169c327a00e395172c4016034d13e35814635d85aa11861acb4c4a02dec53924d187af105199bfbf05aba6f80dc832782c5b208bb20624d9ea6b9664808ec882e75cc666817fba06cf05a505fe5698e7564df88c226af11cf05155120a9c92795058e0557fd63dcc334a11b1c08f067d49eb4e1ce662592066980329b23e138bd2376251b43e9dafc41eaa6b98a2cf99fd580c75a4ea71a4c99aaa2a1f0e90144cf0da4556da9b78e3ee132275563244a9c72e3e2a0bca06d20d2e15eb9a379866152454c8b3338a6f415836450cc9657033f83e3449d57453946443d74c593334551c0c6e788ee7baddef95839f4a7fec4cd1990a1566dedd8288d1d7880e6e1a9a740d56f42f48028b3a41a43b2ea232ce8ad4027a98d18f5ded02c034252865ee01b68c1f6791d500520aa3038a7bff9f0c5615ce22489967427acdaa7fc509618d34f59bc4c9eaaaacb38fc9d617989cd97dcb1626c9302a608e06373f2ec59b57cbf346d24d45352559143ffdf675bd6f9a6fd8aaf4ce39eea55766cf4fc6ca73f76a3db13fc7c856a4e0b49d8593e1c8ec5c6aa3c5f12e7c9e36fb6778c442b8d928ed66375bc9f9d299d9f7d3a0ed1859e5f98d8c2fc76427609ed3b7757a42f36bdda967e73c982ce42bdc13ba2fcd48bcbb37357971d53a891260437ede7a633f0ad25258f907bdda46a37c321c3beef23a531c62c3279ec3cbd5b4325572106661adcc866afb72ef1dc2f1f4a494f9c308a1696c769e2a3bd53792b13f0ca5c5932bdb97d562f2a0a6c6f05a4f8469213dd7e9287158b5368cfb7ad3281b65bfd9ac6d21707c5368cd2446e769ee2d25a975e79d66481ec76de2a70be96579c5f87ebc27e748b8c317e28efb6b6f1e44c174c4732ff6a674276a30bb3326c5cc519dc36cb52ebce17293ecddaa83d579924ca428daba8ba3bc773b86a4c2d208d1f011cb8d1c86fa90cc8d231c55d42d780e2d51e61eeb713b4af588ee5627e8db17e45f36e6f6ee71390f4c6db8da15da741d9fb78bf97aa99fb76edf3b79daccebdfb5eaf292e3447467b670787ee039c5d7b7ba3f8dd64b712798aed22e9dccc7f263273edf07d3c523dc86861a89473a4daffe1ec3808ced17bbba36431c55427fb756bc3b6d579a5275b5792e3905a48e25cd6de7981c478680476471d28afd5c76ec93cd14fff53177bb3cf727
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
10	2	2026-11-02	2026-11-22	2	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
18	3	2026-11-03	2026-11-22	3	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
6	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
8	2	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
4	1	2026-11-07	2026-11-22	3	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
16	3	2026-11-06	2026-11-22	2	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
13	2	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
15	3	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
3	1	2026-11-10	2026-11-22	2	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
12	2	2026-11-11	2026-11-22	3	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
20	3	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
2	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
11	2	2026-11-14	2026-11-22	2	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
19	3	2026-11-15	2026-11-22	3	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
7	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
9	2	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
17	3	2026-11-18	2026-11-22	2	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
5	1	2026-11-19	2026-11-22	3	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
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

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d16e94bb6	2026-11-22 12:56:18.548014+00
1	2	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d6bee8bb6	2026-11-22 12:56:18.548014+00
1	3	2	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d66037bb6	2026-11-22 12:56:18.548014+00
1	4	3	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d5cb3cbb6	2026-11-22 12:56:18.548014+00
1	5	3	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d72d15bb6	2026-11-22 12:56:18.548014+00
1	6	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d5af58bb6	2026-11-22 12:56:18.548014+00
1	7	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d6e435bb6	2026-11-22 12:56:18.548014+00
2	8	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d5b410bb6	2026-11-22 12:56:18.548014+00
2	9	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d7233bbb6	2026-11-22 12:56:18.548014+00
2	10	2	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d588aabb6	2026-11-22 12:56:18.548014+00
2	11	2	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d6dd83bb6	2026-11-22 12:56:18.548014+00
2	12	3	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d69e61bb6	2026-11-22 12:56:18.548014+00
2	13	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d5d163bb6	2026-11-22 12:56:18.548014+00
2	14	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d7302fbb6	2026-11-22 12:56:18.548014+00
3	15	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d5f9c1bb6	2026-11-22 12:56:18.548014+00
3	16	2	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d5c6cbbb6	2026-11-22 12:56:18.548014+00
3	17	2	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d72978bb6	2026-11-22 12:56:18.548014+00
3	18	3	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d597e2bb6	2026-11-22 12:56:18.548014+00
3	19	3	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d6e105bb6	2026-11-22 12:56:18.548014+00
3	20	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d6a42ebb6	2026-11-22 12:56:18.548014+00
1	21	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:56:18+00	2026-11-22	mx.example.net	smtp	660dd00d74a48bb6	2026-11-22 12:56:18.548014+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 12:56:18.596713+00
2	test webmail gmbh	2026-11-22 12:56:18.616216+00
3	invalid & sons	2026-11-22 12:56:18.634004+00
4	example.edu	2026-11-22 12:56:18.64037+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 12:56:18.456365+00
record	2025-10-01	2026-11-22 12:56:18.468908+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 12:56:16.313235+00
2	0002_failure_reports	2026-11-22 12:56:17.068288+00
3	0003_tls_reports	2026-11-22 12:56:17.159361+00
4	0004_intake	2026-11-22 12:56:17.26023+00
5	0005_changes	2026-11-22 12:56:17.325342+00
6	0006_advice	2026-11-22 12:56:17.378756+00
7	0007_advice_told	2026-11-22 12:56:17.428099+00
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


