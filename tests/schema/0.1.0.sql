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
		execute format('select exists (select from %I'
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
1	example.com	2026-11-22 12:39:47.590361+00
2	example.net	2026-11-22 12:39:47.621159+00
3	example.org	2026-11-22 12:39:47.696569+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
2	2026-11-02	73	48	48	39	0	0	2026-11-22 12:39:47.566191+00	t
1	2026-11-01	68	51	13	42	0	17	2026-11-22 12:39:47.679049+00	t
1	2026-11-04	104	104	104	31	0	0	2026-11-22 12:39:47.679049+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 12:39:47.679049+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 12:39:47.679049+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 12:39:47.679049+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 12:39:47.679049+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 12:39:47.679049+00	t
2	2026-11-05	87	87	53	34	0	0	2026-11-22 12:39:47.679049+00	t
2	2026-11-08	81	81	32	53	0	0	2026-11-22 12:39:47.679049+00	t
2	2026-11-11	70	52	52	52	0	18	2026-11-22 12:39:47.679049+00	t
2	2026-11-14	102	102	45	57	0	0	2026-11-22 12:39:47.679049+00	t
2	2026-11-17	98	55	20	35	0	43	2026-11-22 12:39:47.679049+00	t
2	2026-11-20	67	49	32	49	0	0	2026-11-22 12:39:47.679049+00	t
3	2026-11-03	66	66	52	40	0	0	2026-11-22 12:39:47.679049+00	t
3	2026-11-06	97	97	47	66	0	0	2026-11-22 12:39:47.679049+00	t
3	2026-11-09	51	51	51	16	0	0	2026-11-22 12:39:47.679049+00	t
3	2026-11-12	102	29	29	29	29	44	2026-11-22 12:39:47.679049+00	t
3	2026-11-15	100	92	92	92	8	0	2026-11-22 12:39:47.679049+00	t
3	2026-11-18	76	2	0	2	74	0	2026-11-22 12:39:47.679049+00	t
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
660dcc5b42294c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.566191+00	2026-11-22
660dcc5b4f7dbc30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.566191+00	2026-11-22
660dcc5b5068ec30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b4fc24c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b50d3dc30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b51592c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b517e4c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1693	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b51a89c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b51cadc30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b51eabc30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b520a7c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b522c5c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b5251ac30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b52716c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b528fac30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b52b0cc30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b52fc4c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b52db5c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1773	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b531b7c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b533c2c30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
660dcc5b535bcc30	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 12:39:46+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:39:47.679049+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dcc5b42294c30	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dcc5b4f7dbc30	mx.example.net	1	\N	aggregate	stored	\N	\N	2	2
660dcc5b5068ec30	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660dcc5b4fc24c30	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dcc5b50d3dc30	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660dcc5b51592c30	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660dcc5b517e4c30	mx.example.net	1	\N	aggregate	stored	\N	\N	1	8
660dcc5b51a89c30	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660dcc5b51cadc30	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dcc5b51eabc30	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660dcc5b520a7c30	mx.example.net	1	\N	aggregate	stored	\N	\N	2	15
660dcc5b522c5c30	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dcc5b5251ac30	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dcc5b52716c30	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660dcc5b528fac30	mx.example.net	1	\N	aggregate	stored	\N	\N	3	21
660dcc5b52b0cc30	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660dcc5b52fc4c30	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dcc5b52db5c30	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660dcc5b531b7c30	mx.example.net	1	\N	aggregate	stored	\N	\N	1	9
660dcc5b533c2c30	mx.example.net	1	\N	aggregate	stored	\N	\N	2	14
660dcc5b535bcc30	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dcc5b42294c30	mx.example.net	0	deflate	1684	\\x9d9459939b4610c79f4315df61bc4f71299238c5b196cba06375212421a445a93c0ccc88435c821142faf461ed75bc769c542a030f3cfcbbfbdfbfee6183c9a548db2b4802157c48b302e7f1ed5302c3b8836b98e431eea4987ca4a90df6705861a482639125c08b439c92b71af0ebef2c277598e661ff784f53bfb83790d4df2b8a0b44efc13524011859c6760542047a3d06799ee80a1ca7081ecf3491c7ac001f50020befd357135e967c7c04d625fd0d701c586615e018ae07584ee51555e88116d31c9a1a37de54f04f6dd0d43653c1df12d394757123ec11156c709e15040cb38640aa8237d59bda6e1212820b15fc88e735ac3d1daa34d5507cf1c2303fa3388404ab5fda60d86f6d308cfaf9fdda8681cb12faf82521f8202059104517cb3d8f45bcc47c0a60913682b7689b01195363d4dee1a20cb3c639db69680cb29434536a6f6f795335b9c424cc6141ba495863f408dcec922258dcfa0ffdef0fa7300a2f889c24c94a4f6658be27f6fb0f344553edf6f7cafe4fa53f5626b826dd3c6e903e02af715f62d27fb890635b6e92fe65b2806979c4457b947a190a535f05921b9297aa5a0aa0ef17d86fe88166435f461496001202bd00a3ceff7706f33c0e3d481a665dff1ee6ff6ac78525ee09df24c3b0ccb3327c09565fcd240deec766078e618c5398e0fec38fbbf2eecd4ebd63a586b3c2720cf3f95394245151debdee4fa74ee28e7f6f10fd64b4343511caa9f6e50cb416bbdb3eafa0a10f14f9563a52b1bbcef72bc39d6d3017934a42a7e8c691b573ba9c0fcbd589e751cc6dd6d6299a6f939d00696a7882d2be60155794bbc20a062e7626682c1c8eee727a6aedc2283ec3e6f6a13b5e4c9a9d382e33e2ae320396d6795c99de954da7677deb8c85a5d664636b9ba0f3d44ab1eef373699d9d9e5ba2fdc49072222e7b23e8181ee38cca59e173c8d5856e701beafb599e49d3e1b8bb8e9dddee5a054a6bcc44324b536b83abbdd1a23a8fcc99c9d872c9dfd9b92d7717597cb96bc3333c8555c9dd90a858732719a41be5745f2187b122614f42d9158f9eb30fe230abd251f3239b9df7c6d3d4dc4cf6d5fed2d3eab53d755b65305c297ecb53b03d47265c6f12f33958f8d7a0d86783ddc496879c34f07bcaeac910cfb3e55470cc95b9a0a97b5e60cbbad9a2b5aef99d1b1f8a920c70e2e849dcdb1eb443b9082131757d39e466c3f86c1319168b34ca654d88b7479bd105d3c085769dfbf980a69ca89e3aa55c73b6bedad97e0f32366f0591ac6d4854c210414f4e91248c71bdde5d7cc2e675a5dd893ee65bcc2290c4ca8ce4db91d8a7e8cacc686ae948523cde189a6d8d6c7475d279de9aec4c4b27c213ced6a23e90b5ba78421e07a392454e35739e57639114d55ae013b68b147f2e2932aa881bd09439e778f3704f12ce42b36a3db0168b9dee54f7e53df3cca390debbda76dd956a43be9913993fb8359fc5f638d5af9af6df2f68bb4d537f02
2026-11-22	660dcc5b4f7dbc30	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac6611ab7a34d12cdad1862490e4f081a54025b1755108a4a7373d33ede9b1271c0e171ceaf067e6577f66950d7085b2cecac3a71ef529cb112892db73eac1e411345e5a24e03103f83349d82000f00ac21e15a13ca58204820cbfd750bffecef1f223db7edc1f1f49e217ff46a5cd8f0a5479e147aa86f8440d36f3ed8a822125496c1804a22f4472e8075db68d8c72447d0a530f05cf6f10419e7e7ea23655f61bc5f3d422bf523ccb4b14c7f7ba6a4f90289a6d17490c5bb61ef5768c1af85f4e82418949629bf7a87f2425894de59f41807b940d8a1c61caccdb98ac47bd556e8fdfd6f5538831403dea7dce6f219d89d92389d6bd5706967b7e2f699d333d0c7a5fd159ee3b3acbf6befc6fe87350965e0c5e93519fa4d06755d193653f12a240559e4f1eca5ac17b3bdbd4f3c97cd071002a61de12738fad03469ee1b6339dedad68aba6558261e121cca4b001e113e5e755167ae8d67fe8ffb85a728917ba92208892222ba228b0fdfe03499044a7f3a3b2ff53e9df2b63d060a6485a2b9fa8a0a52f01ee3f5438ea286dd2bf2091979511409d4116e421cce21e25fbb0ed15496819e5c5310271eb1ed54ee56b6b604979187bc109848fff9fcc2b8a04061e6e3d63e23b2cfe15c7f74a2009df25262c8bbc84afc1bd6f30696bf753dbff082620f352d07f783f001fdecdd1074e56bba22c4b2cfb652b495d55553f7c9b9bc7264d1ee37b6bcf4fda4a1263a19c685f97a1d19cc30bb237d77555bc95b07b0e8f6bbd72bd95c9bf0076ec2ff6e3dbe4921da6e3c3057435e51a84a232530dcb45ab62b72709b13adc8fb47f3050a33a23b7b6dd65e294d7663aae812e9d6e96677b5610305da4d0d7831cf15a3cb3a7e326d217ebcab7acc05dec2678e06c02764112886f0c61b73ddac36d200ed4ed3a1dafe3bb659c46a7ba1e19f8bc2b51386ceaa649f292cd1d241a6adeddeb5ba57eb1ca6bec8a8e7aa2e15a636c9b248af33ab498300a13ce9196f1c41e72d57aea192f6ec4a4dc6d378e165ab61d70fb193b59064b673ab5ee0d6892554e47d02df79ab381661035be353c90c44ebfde26db5cad2eb3e1e98c313fcdfd5378180d04b8ac772b4b900dce4a5d7a4b97e94c72c25c02107a5348cf47a82aedf5643bc607c51cda893f2789f5627dac475c8867327312919bdb064cf341e89b53cd5c0b47611064b3636a78a6ae6fa6180dd2ed157a3c77980bb19c41310fa4fdec30630af306db270944de6e2ee7e368ef9e834b936c5ddf1a9c854047a3b93d106d63bc3fef67f3218e8f752dd637a51a2530f1d6c8e5d9ebc562930173de697234e7db4b53eca1acdf557a1d58123894e7c65e0d5e66bb54dfe499c126ddbb52898d63ed53fd3872e8485e5d187d84122d9056d5421bdba36d71ed9a39e74daf1b92e08f72b3772f3829cef286b78adba90e24dd940efb6b162e919c9ad9a2368ad5f9aefbc7da2c71d6822c8efcfd9cbd38118fafc385b4cbb3c9be580e48e2ce2b93d5b82b6e849d7c2ee8b49ccf42d3a61dda47c25dded04d96cc150dab2876198db95d9d096d8d24b45a5d711832321332fca13e014d6ddc25499c72451831ace128651d47c1b8bd16fdfffe20743a24f127
2026-11-22	660dcc5b5068ec30	mx.example.net	0	deflate	1699	\\x9d546b8f9b4614fd5c24fec328529526d466c0e6e58dabc5c60ffc7e3fa8fa6180311e2f2fc3600cbfbe6cb249769ba8aa7ae1cb8833e79c7bee152b4cb324ac2d103db7c0a7304a70ec178f01227e1ddf5110fbb81e62fa07cbacb083c90dbb2d704aa200383ec1217d8d01bffd29884a1d568ff0d70796f9c52e40707f8b4832e47e0039a167d05b4f370b405c20cbd0751cc996a0ac62a701ab9ba728019fdc0025cee357134e14fcf100d659f83b1045308b6e4084a20c04b1d5d05a4d1970b02a96e957de5ae06b1b9f29be39c06ec6329ba8057e60669975665fb0435b6085e328a1c088aa08c21678255f89db01a114272f0caf895feed54ca3c532558ecf6e60e3f10703559006a2b8f5a513287cef04c2d6e7f76b27539ca6c8c3cf8ce0932c4147d334ec40113704283d9e511256806f16becc686a4e7bb51d4e521255de857a1548370a6935a8daa6882bd520f329895142f980dcb1fb00ec280b5d9414ed77edb7a54a92aac99a26c942b3d984508252bbfd8e6558a6567b8b6cff14fa4f658aef948ffd2ad407e054ee534cdbef327aaaa915e93793090ad3134e6abdd0895c127a2da0d8843eabea21409e9760af4a0f544bfa3c249202442972ced8adff7f67288e7de2205a65c67b2589ffd58e8d522c37bf430c92c6514a9e2fb75ecc0455dc0fd5129c888f4314e08ff0633b4b6b28750879fffe878df855145e2d59751214ada148b0cafce5a036e4377cc2c7b6a269d5c7972dabdf03bfee952cf393f1b3ccb0999afa97eaea9cb02b44c59e76ba2a57a4dd4641c7be2fd8b969c7d71dbf0cbd3d3accfcde68647aa3cd49e20a4520718e56fe002eb6db21cb10853a65aaa4c4d0d5db6623e4f94e83b3a39a24d3a7c386f39e7656ec3462e7c4f3a2e6cecebcb33a6cbb836b24198be1d4429beb418f3d5d9d67379b65d2b4bf1fcf7a6383a2d39a4c91b4f0c8c0772fde35326681d319c8fdc426b99bf439fedab39ac1aed819de7693f66d275e0c47b6b6e7facbbe70d7cc09cb38b28957e53d3693e8a6de60d64076cf553d7d40f7a1c187e169d75f4e9ad7cee4c815877c29edc59bb44f926c3fa7f99d5ec6bda76dd995d6a279cccf2cd381a626372de5389d7657c3ce6ea81e1bf3ce28eb8d2e97def8284c1c63e407786509e552e1b3fdf87e1dd29124633e334a9accd745213405ffbe1e5a16cb2c03bc393eb94735b74c510af67679d2cf74ffa4171c519eceb9301e18291c34a0433a45691ab7a51e2eaf1d352976e3eb9438c5c49723c5d72d036a2c93b85d98d109bc38ebd541e98a467a1b8b9c255bd4b59d1e3ac31917edc5a69e41f37038a4d9e288323b5d98dcb8a9e9fb6c9b9cb6aa355e916ed0d1596630ddcff3dd44386defa341e86de4553f18c242cf9555900ffaa92095963ccf5d52baa32028d61b4b394d8dcb824f269d257f3fab73d5e27525377211b38cd2e888e2a2b9b8946aa66e38e53e28b95c28b5cec4bf0dfcdda593eb95e67ffd8dd46a2cf337
2026-11-22	660dcc5b4fc24c30	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b0c4bef668a2854068a3b52309870f059468d46c0da5059eded533d39e1e7bc2e170c281c39f995ffd99c50ae173957716103f19e0535e54a84c9b870c266917dd6056a6a89b23fc99a6562844c905450638564506c23441397eaf01bffece0b6a97230fffc7479afa25684076fb51519d61f4115c13fc04ecb5bb598024028ac245612807d23114a450e448e6b1a8c0a7288355f8f0061116d9e77bb03ee7bf0141008fc505089ca0005e3044dd9014c07024686a48d80cf0768cbac8eb6e925f609a4434b5290cf08fa234b53e0727146203ac505954185805397d6e80b7ce451593be4196608c2a03bcaff92da533b60c9a22eebd3270c2c37b0971ce8218195fd139fe3b3ac7195fde377417d5358cd16b31f049e45521882215898a242335787882554e04efed24a5ddb16b773c54d5494188f92e716050e4984ca6b3694ad2353ba738296185d92cb9a1e81e04c5398f60d5f4ee7a3f86aac89aaaaa822c6a2a27a88aa889bdde1d4dd154a7f3a3b2f753e9df3b6374c36c99122bef4148e86b847b77677cec68a4e85f9015cceb23aa3a761e165192c706508304bf76ede700c6718562e21e205bf93a9aa4061063183ea1a8fbffc96059a6490831f18c8ddba4fc579c00d64891be4baca42e8b3a794d36bec164c4ee7b32ff6392a21c66a877f77e013ebcdba30fbcaa8b8a22912df9f2a9ca9ca8eb1fbeed4df796a5ddb825f6fc64ac343592ea71ff6b0cfa0cef6d766ce0f61b5de6437b8eae4223ced6d84d0f110ccdb9a0a98e540e27dc245dfb565d2d44b168b87cad8f05c732639a7266967c582cace37c73aa0553424ee54663ed0966c78bdfb6339f9f73a9b780c159cf45556650ae89e8d6dfbc98236f95c2453f9e2843fda5b97a87179a12b68539cb6eb3e9addee60c8f9c17215385cd69c135ecdc3c9b237fde3f452b67671f79f9929e4aa7c9b657e79a5ab80f1baf16537678dbd5acc60dc8f0eb65bb0ee2548e798ccd408f5aff3833fdadb9be0dfb2f527055b71cb35784c23ae6fdcdf3c51fb401723c4e4f5535704c5e146651f338e13cc65e930b6139819d58e6da9aae147ecc8daf93b1e95e4a255cd4399a4e2adb8ff7765f131c34a8bc8bc9b4588919613f1bec84242c868ac9a208a6dc7e9a343cf9c18837cf1fa53bdff6cca51b16de5469ab75b2bb4e26fc78ec7058520f7ab2e2f481fa92a64b64b6d9e3d51ae8a96c6fd7dc46617c97751dfb6247cf579aca78bfd8f17cc514967244ec6a3ed6d391776b2f95d50ee7b7e5346e2e971182fd1174661516bc2b74f35d7e9a2f865eb01ec36a58ec57f38d2d9dcd3e4d2d9f4e935328950a733e0cf7f672b3d1d061a9ce1dc92c0314b6353fda3db25bac9df2b2619f35a93dcebc6693253ab33d4ffd56aff571ee9e986835cb69ea38e5848839f3fb453359cacd4e5b684b56ae06439975a3c3ded7602831cbe1633595ead535249bd9ebfdf74bd9e9d0d49f
2026-11-22	660dcc5b50d3dc30	mx.example.net	0	deflate	1758	\\x9d94c992a3461086cf268277a8e9932764b5d817f5f4c40821a9258436409bc307a00a046213149b9edef42c9ec56387c309070e7f56fef965163b84cb3ce96f6c7c198277499aa32c6a3fc476103da2c68eb3083d2608bf27891d7251502138045e9ec6c08d0294e06f35e0d7df69467ca4ba87fee32d49fce2b4206ebe57e4a50ddf823ac01730317473030208048182aecb3b3c0559e8b25497e9a5397807633b773f7c31e1a6f1fb276094c96f8061c02aad00433102a099212b0f3901f4a82e4862da791b827f6a8324cc7408fe76304918a51322170fc10e65698e819a76049221f852bd43d0d576e20063940fc18f783ea7f5e7ea90243a8aaf5e28ee6714551ba3e1a73628fa6b1b1435fcf87e6943474561fbe8f540f08e756946f264e479506620723e5cec3ce904dfa2ed06a4cff5497f8ff222483be7f46347639c26b89b52df6cb3ae6a5c4638c8ec1c0fe2a041f009386999403b6f9f1f9ebf0f4ae0694e60785114295ee6784aa69f9f1f488224fafdef95cf3f95fe5819a3060fb2a843fa04dcce7d81f0f34389bdbed41dfa97c9dc4e0a0fe5fd49e2a63048fc21109d00bf561d25c0f6fd1cf91d3dd06de8eb888202d818dbee05c1c7ffefccceb228706ddc311bf8f720fb573b8e5d2081fb2a5183224b8be03579f8d94cdce17eea76c00b2294d8317a7ef87157de7cb3536f68516625569028eae3a7ccb0b42cbff9bc3f8f4d1c3dfaf70ed14f464b122f5c311f7d8af1a847efcde3c6d695b12cb5c549cc6775629aa3e524ad449b61e5b2d9e5ea3e2dc687d562b1a945b1649c253f2e9171d0761e43125b5614e590e6d5f1a0324d16a6838d266cacc244f65d43b96168162bc8b1c7de256f9aebc74d3ad12c47d0dc10459c7cabce026b6adce17288924bf7b358af8efb299f55bcb672d77b7517f8ae1229eb5857678ad2d81cb5dc9d14c550f417a59c3097dd692335224e9d396b1ea9e5be9ef3513d3f6947050b245184bc24f2f309274f27a77a74e8b5ebfa1add37a53c08437b9de894aa164765ec30e15863384b3a36884f2b8961166b38d3a7965ef62afddec2657c2509ebbc55d7ac4cf9cd0d8e75a7c98f23bb3af7e27a224e3929342bec58b7b0b670c2e008cac14eb2b6964455f188a3272f5a322b8551b31d4f307df0480256b26fecec553dae5f36d2c9f215ce1c07635fed6d635a526713adbb7cc674a35e98263f4fa4b5be652d24a7527258729a94995488a930bcadbdd5aceb94627323682d1e5e25b3775ec4e579215f1b2b4cacd4b40bd56b17cd293435ff05efb06024a21a9d39fa98e6d7e8ead182e225525e6950585287a49be9eae8457b6e295f663b19b5d64ea1ad0cf933988a65619e0e81743bf3d1b26d9b736159176a250970c529309d178c332a5faa1ba3be34a107210c49223cec59f35e2f5caaf6e7fe7da916094f576e63c83765d550725db6e6c41cdfe0d6d08b886ecfe9ba19b05bee08974e72d82dca3cbc3803c76303392009515e63fa0e0703cd185cd134a3da50990e8e6c9b8a9b1e8be91312c5563a55ab6c2029c646e0e4f0aad4a3d17fbfeafd3e49fc09
2026-11-22	660dcc5b51592c30	mx.example.net	0	deflate	1672	\\x9d53c992a356103c9b08fee14d9f3c81257610f468a29140685f9006a476f8f08027c48e5824a1aff7eb996e4f8f3de170b8e0c021ab2a2b33b150dd9459670deb930a3e6579898aa47d4a619874d10da64582ba19aa3f9384853c145e90af826399a7c04b4294d5ef31e0d7df594eee32f861fff84812bfb82d486f3f22ca06fa1fc135ac4fc0d82e766b10fa409218dff34457644585f37806771ef3127cf253587a4f6f24bc3cfdfc08b64df61be038b0cc2f80633809b09cca2baa20018ac1451223cc4d056f675c91fbf5921a553549ec7215fc6328496c1b37425ead020b157959033dc73d990ade36e76580f7ba6958d7a854c1fb99af2d9d89ae920456ef8503233ebd8760e5745823f51b7586fd4e9d61d4afef1bf505aa2a18a09761e013071951845081020b3de48a4f27586618f05e4e3c7a3159181d1b95559863c66c172b30ccb31a3bd3d9b505de9a36491d16b0ace934bc21ff11b87993f9b06cfb0ffd1f8b177bacc42a8ac0cb12274b322ff2fdfe03499044a7f323b2ff53e8df37d7e856d34582a57c041e665fa1baffd0d4c74e0f0ffd8b6409b3ea88ca8e9179b91f66810a6437c45e918496011804250ab07a00a7f2c59ab002b0aea177427ef7ff33834591841eacb16674700f8b7fa5e3c20a49c277881e56455e852fcdea2b9914cbfd88fd3f8609ca608afa0fef03f0e15d8e3eb0b2c22b1ccf31cccba7c0308aa8281f5e73d3bda54937b863797e622b498c856aa27daba146b1f66ebf868bc150e9b5d5412eedca1067076e1b28f5911948c75d1e238685e6746ec671dabaf4a58d26c670b1648a88c531299a2f1ad59acad1a18edafed493dd8ba89fb99d133155155afe7d34b69b6274eec9ba405f760943f361ec5181e55ccf5f76cabd324346719cf53eda0db13a5719ba719ea0c65a4beb7b6fc042255ef23d8803a5f16eae1d0e675b3c373e471df7d4acb82d17f6616ef2967858da5c22949eb4ba1cd1609a2eb11d273fdf78f917f7bc3f7176dbce8fd3349bb98383665bcbd9928aa16b9c87a7425fb97a74a65add9c2d64c7a5ece7732049eee160a56998eb2115d622be349d6ae1350f5863c1dde5793c1a058bcdbdb422339207f1a81d5db5ebb8167a85365aca59e0a009d4f99e68dcb9785bcf3d8ea3f27d235563c7314a9d247afcf6b9305267febce85db666b5b92ecfeb6db4b685cd732e332b7e923493c56870e22d7345655351c8e6dec636b52d53a7d4394a427d305c794391863e4988272334316a5038fb125ae3d9ecd63b890c87c73b8ae4c92b8e1f8c624757aa99285ce1d5e03737ca640b66c3f9fe6d1d9de98320cf758ecb667b92880f85a29d462723aa929b74be1c14180758d5716aae5a4bb8ba4da5994b9f6b8b64794fa4db6ac13bbbbd43ef6b9f1fddee2b37a3778217ddc6fc1827fe3e1dd257caacda5532cf86c791bcb1e944898f4ae451e29a56e89d4ddf79615b5e2e73fd424d2bb1b7978cf1d20a3c9cd27effbfffa09d0e49fc09
2026-11-22	660dcc5b517e4c30	mx.example.net	0	deflate	1693	\\x9d935b93a2461886af4315ffa177aeb26594e62487595383273c018e38ea98ca450b0db672121a07fcf561b2bb5937d94aa5f2c105557c87a7dfefed15a6659eb497881e75f02949739c45f5538c48d4c1158ab30877124c7f659915f630b9625f07419ec6c08b084ee87d0ef8f9375e503ab079f8df3fb2cc4f871ac4d5f7197989fc8fe08dd02318b9d67a09880fba5de87b9e7c9079054b9e089bca20cdc1273f46b9f7f415c24be35f1f815b26bf004100767a050214ba80177451d3a52e68c1265866dcb0e9e0eb318a34293a24b9a288f82cb34e75f08fa62ce3968713f6a80e56384b730a866973fa440777939bb98798508a731ddcf7fc52d29e0e759669d47b6780dda7fb9446b921a258ff8c0ef96fe810ea7fbe5fd12d5c1428c4efcdc0a740932521c0483a04e241549e8e284f9afff76a369dada9356a6f705e90b401e63b8d008334a1cd62daeb3a6b86c66544498672cac5a4c2fe2338a465e2a3bcee3df4be0f49d50445e06559164555517955e27bbd0796619976fbfbccde0f53ff3e99e28a7259d428f908bc86bec0b4f750d2a0ad364dff82cc515204386f8f122ff54912ea403910fa3ed548000ac31c878d78a031e5fb66480110a5c83b62bff3ffc9509645c443b4d18c0b6f24fb579c032a7057fa963224459616e4bd58ff021337723f36eb0f48841314e3dec3fdfe3fdcd9e803af6812845a17c2cf9f9aac69da872fb6e95471d4096f8d3c3f582bcb4ca4626a7c8e81a1f29bf5963b5846adc9bc37728267a116d1cd3ecb7b1f797d47501553caac199c51773f2ce85214d31a2a35f416d9283459e636f55f67f3dd44e3c2a23f937157b87457186fe06beb369b66c98bb676c7a3cb7522602e1045aec8424d7d8e5f88b599d7a6e7bcf1b2b3954cdb5893c674d569239f5e61ba1a5892b9081c8ac88ad3fa8797e6e261625f5ab7a1860ecf134a8a017f9e6d76fda2bb53784de55d7b330c8d85bd32d178f336d9054b96117d53b88adb90cf4225f5f1e86acdf96976108575ed144af95a4f5fad74200f9c6b89f6ab984f57a7572e1a0b6981905bc4a2b840b97b3ddbfe055a2c53f896b783d1f6b81f417b6b8e26d313d9fa3bcf782e1623bbbb0d7ca2bded67dec9338afead55a2e7f1d63edd323c795db44e7ce9a0f1cc759c94deac2bcbf83682eb785e2e46dcc9199fb7177553cfb137a25e39b4e77c8927e96231af4cf385ac118cae3368cb48a92eced11a4601b4b4654d5567b53fdbd377e34dcceb710f1b4f75fd79648897680d83ddf35a1466d1c2419175dbed5acefc142a679f8fcd617a1e8a101fb4793e182e2f336ae7d150e4913d5148a3db3213c9c9dccbf9d810aac40ccef3b00a0de386fac280734dcf70abd9e8a22a69b8f6fa552b3c46235cc478286cb1b4230af67602def9097f26ca8965faa81b202edc5c97d2ce4eb8adb41ed0baaa9ce2e4ced39bdb3d695ca5dd90066dce50cd8bd8ba7282a612a7e6448d37f8b814b965bd52cdf5d27259c633bcc6bbbdde7fbfb6ed36cbfc01
2026-11-22	660dcc5b51a89c30	mx.example.net	0	deflate	1847	\\x9d5469939b4610fd1caaf80f94ab528e4db41ce2d45aa94527e84048a06395ca870106315a2ec18040bf3eacbd6b7b63572a95812f5374bf7efdfa351b88cb3ce95800873dea5392e6308b9a8718a0e80ed620ce22789740fc07496ca0075105fd1e15e4694c79118209fe3e86faed4f8e97efd8f6e1fefa4012bfb80d15d76f23f212f81fa82bc22135b6978e45219f9224d6f73cd11539a0a85e976d338334a73ef931c8bd8757125e1aff714fd965f23bc5f394995614cff212c5f1bdaeda13248a66db431293965b8f7a6de333c45706d02f49c2497bd40fc8246197ee197ab8476d6096e6981aa5ad04498f7a2ddf6ad01677638431cc5f10be077ec9eb18a31e49b43a3eb361e5871f08b4428e0086bd2f9db0dcb74e58b6f7f97ded64098b029ce03322f5899781aa00b10b3810040aab3e84204fda80af14becc68692cc79d1dcc0b94b6dcb9bb5690619ae076501da7c9daaa71196194811c3331aaa17f4fb96999f8206ffaeffa6f0faf70b2d455394ee6645e94bb0acbf6fbef4882243a9db791fd9f86feb332863566b2a815f59ef25af605c4fd77250e3a4a0bfa95640e92228079679c78a98f92538f925d849fab6a09054ea71c9e5af5a8d6a4cf4342050530065e08fdbbffcf0c6459843c805bcd98d30d65ff4ac7050594846f2123546469819e937b2f64e256eefbd604018a600262f891fdd82f8b0e283c84debfffc111bff2dc77266b6f9cac0aac2ab5fe79b9700aff068ffbd8efaa6afbf1c56577751cdd9d6e24f193f193842e1486f6e50c359adbf1820c9683812a36c55a160bb7e4f8e120a603fa74c01eef20db1d18aee9f38f56223ba1612f0abcbf8c0f17bb59852471336efa5190ad623d572a3fd8f946b0b701b72f6ec83846e6b6dc1ced0854c733cd0449086ee60d0cb4685a4057f2b7396e2e5c74e67673b410c19424f69c24cf8efb4383b8c96ddfa5a381363f35cbd460af46785d17d3985377172b3925d56a6d16cd56aea761492b66b89dce07a95137d9e9b63f4ca2393049828393dc6c860258b1ee20d6b2d8c881c8ecf6b2f43403a32c8e2ea57dbc3475347658f3c0af5844b313654e6b9770bc138443e3d426d8b8d178265624b1d84d437127bab89cecd383e54c9733c7dbd4e22a1f6d22ef6ac5fb641f1dd6ae3b8fd2556a80c16e9482ed31d01a892fe2c7fdf52c68f2d36d9341d66d97deaa8e4f9a3eb785ed7a7a72574f930d76b4699b37d6ac517e9967f1d0d3c2813df3f3a274d72cc6e9d5ad275dcbbcd8ccaa8aae673aaed078b3a43992c89c7daede36ae7973756790ee33a13acdd6329acf67c13a76a6132fe4d25b2dcf505706336de4cbf5c59e049bc25900db676024ca0c5c6f257d9d372491ac2efe6ccedae1b93ae8792a284e3d1a8d30bd45da6cb74512baf0b795d4b057d05ccbf871ae3692c05a6aa33bae31f0732b2ed483e1368fd7ba6448a2b11b29ab1665a377af7463ad1e17f96858593c7d46522be2d0f25a62cbe0e960ace593be94c617eca627c79badcd4b4e0f0dfe098b8d23287cc5b7ab28b34fec48393770208f17ea18f30c63ab47f97ce51a8663341d5aac6e46ca51c17a1cd0936b622e746b8b86475d1e7563a77ed4193966e4a0cb540a4954415a32a61c7856a81f4533e8ee25c9b8ae9ff7a3ffdf7f209d0e49fc0d
2026-11-22	660dcc5b51cadc30	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e9025b123e8d1c44802355a686d48a8e5f0a180024aac2a0a6d5f6f7a16cfe2b1c3e107873ae4abcc972f618d684df2f612d25807eff282a032bd7dc8204e3be80ab332459d1cd1f72cb3463ec26714e820244506fc14a39c7e8b01bffece0b6a876b1efe8fb72cf38b7703d9f57b04a961f0165c308d81b9b19d25c00150142ef07dd993791f06bec8359d6141c0bb2083c4fff045845f64ef1fc1a6ce7f0382009e8b3310384101bca08b9a2e29a0c535c532e3469b0efe690c96710a1dfced6296d9d4de11f954076b54168402a3681cc875f085bd2051c3ed6598524474f0a33d9fdbda13436799c6c5572d5cef672e1a9022fdd3181cff750c8ed33fbe5fc6b05155c108bd5e08dea99eaa063e0a612871a1c2871f6248f206f0adb5cd82ec896db6778854b86894f39dc68d5191d3664b6de75636ac599d525c4242bb19bea2e01178459d0790dcfa0ffdef4b14a59ea22a9a2c0aaa2a728a24cbfdfe03cbb04cbbfd3db2ff53e88fcc145d69b74c1b4b1f81dfa8af10ed3fd4346cf79a4bff1249605e8588b4cddc2f029c473a503d4c5f59073980514450d4b8079a84beae085700520afd18059dffaf0c96658a7d481bcfbad11d97ff2ac7831552a4af1003576551e1d766fdb398acb1fbb1c940885394c30cf51f7eccca9b6f32f586573589ef0912c77d3c0a4a4fd5b4379ff3d3b9666927ba3716fd64b52c6349d564f0a94683d66ee7b8ada33d1c69321f98f5a69b4de47a0517a42e3d917a21b2ad61b43909438f26b917aada71f49c251be80af0e4ee58268d9676aa75edece28fbcb20b0fa4b41465ed3eab7682b3c0d9cddcba7c26e86ea9ddfadc72ef822a0f9f8809f17236bc48eed1832df8fc34dfe4c721cbac024a8bed66de5dc8533af386cab6173f0986653f0de7032871b97b43e165955f4e26b7adf1d00893b53b3ef85764cd88ecb4c86a7c3a16db1d4caa80659e09de611cce79e73ee5c4c41f5c2b1ccdc8e9d24af05e915d7e52f65e668125acb66171a587658c32e1ee6c5467c471c7cd54aaede43ab95ce2184f5846499e047130f18ca1b1e0e79c9767a3094da6515cd89ee7cc07e954ca5f7c39e2967c7abba4b4d0362e4acfdae629e00f5c55958b71999bbb6b3a5a1f1adf6c651f5b3b7b354b54799fb983755d25abb05e07f65af21b8ad322d0460eff72f09cd172651eadd1423a0afbd5ccaaafe83ead4c6af2452f9ff16bc4327c394705316e4bc7832fe3b127ee67e3e34d525ced2a5bf94b31239bf3f8a065d141e4cd83188ed78780176331b3b8ad124ff39d4de348d9ef53529bcd5f6dc22d0c6360a951980783f43c18295333eb1ac5c0f117b7e5a9b2cda3428c59af951f5688df1fb69a3bf333b4a639c6b537954a9bb7ba9725ecca2ecbd48e3654606fd5f244e51c19bd642e97d62824b05c9cf9d65c1dbfec9db0551fbb55cf0ca96fdd2772f75625e144b2f6127fb19aa8f6fffb87da6eb3cc9f
2026-11-22	660dcc5b51eabc30	mx.example.net	0	deflate	1648	\\x9d9359939b4614859f4315ffa13d4f71291ab16801c6728d84d691182da0359587061ad4129b9a0601bf3e3d633b9613572a9586071ecebdf7eb730f6b443312d597909e34f0298a094a82f23984387844050c93003d46887ee6b9357210ce91ab018fc42170028c227aaf01bffe2e4a9d47813de21f1f79ee17bb0461f1a38264d0fd086e989ec0d034ac25c02e68b705d7715a764b44d0766481557a31019fdc1012e7f91b8413879f9f809945bf014902af710e24416a0351d264556bb6414d6087e7468c4d03dfae7143f6fb4d284a29cf59b106fed194e7cccc3e23876a608d9298503088594da481bbc96cae1d624a11d1c07dcfaf25f5e940e339e6de1b83a03edf4b9873034891f6055d10bfa30b82f6fe7e4337509a421fbd35039f9a4e4bf164c11325496cc1a6f27c822462827b3b596b636a0ceb5b44521c3362f19139a0c711659ba95b65c2a68659407102096d84b840ee13b0e32c722129bb0fdd1f8f2077e48ed216a5565b9555a1ddea28ddee03cff15cbdfea3b2fb53e9df275354d04612302b9f80c3e85344bb0f19f5ea0a6bfa17248151ea21521f464eece2c8d740c7c66c573cd78b00f47d827ce61e60a97c5b0d4e01a4143a27e43efe7f329824017620659e35fc0a27ff8a63c314b59bdf25039c26718adf8ab5af3021b3fb89eddfc3018a6088ba0ff701f87097a30f62476d4a6d451184f74fb9d51255f5c3d7dc3c1661f0e857cc9e9fac95e726cd74dafb72f45e4ddc9652c736faba522b53432ee98c264b789bdac915099364715ac733736b1d56583fbe9417d2c837c9ca92f663bd978501fb9df7bb9b7a992caaec36355e6f35374c6aab050a040bcda769ba77545384d042b259d4e489acd251e428a750c043216847e9a229068b7573e80ee57ecc73e7150d4ec25098fafea2c8c4d9dc2217b7761e347477171dfbd7c65522b9ffdae9f893f18ca231b966d1fcd648b67d3bd6c960b328e7f353962a4b9a553c772855353682c3e23a924fa3ea649de62f959a8b4a74adca4340aefee07ac43827d7f6ac73b4c79b5e2b45c94e1d868bd74bbeb5a04767a6dd982c8c78c5737d472e36fbf5eeb085f6f9dc37079b7535aff2cc9f6d7aa7b9472fc641debdccc8f0780e9a53a5e8ef06e436cda7c6cd1650d52ad749169fe1f2589d2bd66def2e3ae30b4d6ad68b77dc07bbd12c4fc3cc54c4d950ca4ddb18d8bdcd64b7f75710237578380a417e3e1e7cf48289a5fb95b25363515c39c966339931b6524e5fcda92d1997b17bd4696228673b2f7b65e0a73b09b585d6cea5a1be8c2f23b9e996420fdd867b6f7dda5744c85749edb82cb345d1dc8ae99065b4e353d3d9dcfce9a1c245685e6b916c8467eb36a7d373a58f5abd4aa79de3aa1a3765757040f396b99b6f1b97c9dcb6f55a3b3a04cbda7984ddc25307988550d1973b52a03de9371b6e03e7ca11ab79112dbc747498789618281316c7ee7fff11eb759efb13
2026-11-22	660dcc5b520a7c30	mx.example.net	0	deflate	1788	\\x9d54db92a256147d0e55fc03d34f9932cafd664f4f35222ae20515693595072e878bc201e180e0d7879e99cef42453a954363cf0b0f6de6bafb58a2d405501fba683a221f1096605c893f63975e264001a27cd133080007dc6b12df0405c037f48044596125e120388de63885f7fa7197140750ffdc7471cfbc56d89b4f91151548eff91b8c52822b4ddd23289d8270481f23d8f77798672448fa5bace202b884f7eea14def31b092f4b3f3f12bb0afe46300cb1ca6a82a11881a099212b0f3981e8515de1d8a4e33624dece2833580e62583b49ece398950d897f0cc5b15de59e818786c416e459818871d65d0f87c4dbe6eefc6eaf9bc608816248bc9ff9ada5af8f8738d6a9f7ca81a69edf433ae5c60e02c3afd429fa3b758a1a7e79dfa82f41593a21781d467ca2c520081c3ae044491645967b8e9c027680f77276a397fa52ebdba028e3ac634c0f3a05d40ca2ce99bed5e6ddd6b44a509c3b0522d3b801fe23e16615f49da27d7a78fab1285a64649a92058611389695259e7d7a7ac0311cebf77f443efd14faf7cd083488cc934eca47c2ebd897003d3d5428e84bddd0bf48160e2c0350f435e8657e0cc32121ba317addaa40c209c302849d7a4497ca576be292701072bc08f883ffcfccc9f324f61cd4694686f738ff573aae530281fb0e19c7659e95f16bf3f01b99b493fbb1f33f8813009d143c3dbc0fc0877739fa408b32c7f25dd2a92f9f1c47f3b2fce15b6e064d9a0cc27b27cf4f6cc5b11957eacad7521589b6ad83e92c47aa2cb5a5349b658b30dc4d3995372c9ecd2bc09e74e1465f57f16e9beb116956d5c26b0e3badb6fcf8e4e118a390b9e823f97ad724d3f693f23283893fbb93697813559079edda3e945df44459ae615d9aa406267ad4eac19cde948086a45fe4f47a92ed5fedf28c456b1c6d4bb45727f51404ec766944772a9b534d0837cb7571d0a2eb5dd18de3223cae6e2d25cc55f262d75b23b94897c95e4ecd967e094d71ae683856e89b6b659da85a6e6429dff8d759387a593634a5e5ade95881338b1a711ece8c8c39696c3e6f15e419a9cec32315cc7353d44fd395b65710438e3ae7cc79b13c25bb693055a1cd838c3a26e16c22cd7379269e14ab9c8edbbd393b159603dbc38b5b6c1d28a951798d50549c4b72ef6797f1f938b936a350c7b1ca3edabea4c68ab77033f8e206a2428d3356592841c0bcec1431bab5baa198b97a38dcc699959b06afef6d66ec4eed8b75e31a83ca68dae29797c30dc7127e2baed6d05b2f33be140e4e0e8ffca9ccdb29e2b2e458cf567336ddaef79b48beefd7f5b8994c62aa3a6ba1619b96393d2cdaedb5de14cbcb25a0bb188f5645af08544a63b5fd7db38b594950ebfdf6b2b0ca64bff16d637525b7485b25e529b6cf91e51d69d7bcc76e8fbd003b0e2f15f2d6907146d0df6f71ccb7a3640c697f549090ada0a45d3d8b61d673e02e1998bb19a7a91a1300c1a78499a7ac6e56cc36d77862dc0cf6aea699c75b8988a2401ca1438263b7e6606f3989bd56e26d24da92150015d67edeca13b2ec09ecaee64c7a268ca9c5943fdcce72dee481620a49939bcde44841b187a29ae98d02b2dae118d92bcf27c41ca0e9f794b4b9f768288d6e8af2df7f0afd3e8efd09
2026-11-22	660dcc5b522c5c30	mx.example.net	0	deflate	1745	\\x9d93db8e9b481086af17897740915639786da0c1607be26830f838061f07db59ed4503cdc1e66468c0f0f4db93cc24994db45a6dc34dababfffaeaafea2dc24516b7d710fb03e6639c64280debfb08066107dd609486a81323fc89a6b6c84641899c01e36649c4d8618062fc630cf3ee4f1ec81d8e7cfc5fef69ea37ab66a2dbeb88ac80ce7ba60ab0cf8c77fa7ecd040e23499c63db5dab0b80ddb5058edc74938cf9e84430b3ef5f20ec24fa74c7ec8af80f0600c6484a06704062783010fa0351625a1c593435216c03e6a58c2f12df089053d0d43e19303f29d3d4aeb0cec8c603668bd224c38c96100be201f3923ec93c92dc8a028c51f6acf0a3f0f3bdf65c1bd014f1f18986e7ef7f0220466a10a3c1d74a38fe7b251c37f8f2bf54a2a33c871e7a52643e02d9813d0ec88224f7882e77efc32c2601df10bef6489febe3b689b23c48083bdf2186a8498c49a3dafb3a2559a322c4410a33cc46c10d39778c9514b103b37af866f87a811e2f812e27f57b24a128008903c3e11b9aa2a976fb75e4f097a1ffcc8cd10db369484cbd636c429f233c7c5360b7dd23a2df203318e72ecadae3d84e9c20f6068c6c05f829ab1233d0f332e411f71832a44f4d0a7206620c6d1f399dff4f06d3340c6c888967acd704e9bfe258304792f83d440bf234c983a7cb83679888d87d4786c00d4214c3087de03e0c8bbc0d733b08debefd69227e07fc0f434676bcdc1745919738ee79d305f22b3dfec3b0dfef93c3e729ebdca2b0e33534f58bf6d3d44ccce7cad7a52a2d6056c725d447ea546e6e133fce71b308d4e824ec1ebb2d6f7d2cc67873e2f175fba05f625446f9727cbba9fe15f63fab279ba64e33d4079867d7d5a4eaf7cf8f8680b9a31ff6571cd8037733750ed185c3a525d93d57905b791a3b3dc53f04c2fc5cc789a141be4aa6de4d0d0285b8385dda184f838d28198935e716b56f9df44d765227666321df63ddad61e40f66bdf3f885574f42b495b6d71ee7ee0461b58992d5edf34a52051eac46079a829fc5a257374beeda6aa69672529c5dadd56c5437cdfaba75bbd5585ae76763c4e3ddd555d3bc90225300b3638dd5792b0836783235a68aeecbfc5123be59a3c45bab40c24231aeab055f9d75bb54b5fd8630962a17c97a23adf9b0ae229c34bb153a970da9df90b8240f576603f21bb4422bebef1fce34f598db62f86099dec17e3c1b274f6151605dc272c1195d28570ffe2291d9b919ce479758479e698e779a9881d3feb2e65073cc4bd5cababcbe734cd5a4a9242e1fe563bdc6d6e464ea22775cadb43d07ad69d39acd36d7851c2e6bc934bca49102cd2ad5e4c066a2d26a3469bf92aa5a5c1bf0029a73f1789bf334b51a69cbd9728362430f8f93a9b818473d6903c32ae39be490dadda32f39f9a87f391630eb2e2611569d1d824bb3a7ad7b753962813811dcda2bd2f2e965b8fd7335635b5ce82e5d30765d815d5dcdd26761ec49cb96d5ca8e0a5bad3307a82b11cb0abb44e3e36ddb8b1a45665363c57a0a3f3b94aaabd80a79f6ca70f8df9f76bb4d537f03
2026-11-22	660dcc5b5251ac30	mx.example.net	0	deflate	1668	\\x9d53d9929b46147d0e55fc437b9ee222123b488ce5320269b4a17db4a5f2d040835a62133408e9ebd3638fe3b1e3a45269a08a8773ef3df79cd34b44ca3c69cc21391ae04392e6288b6e9f6288a326aa619c45a89920f2916596c843b842be01823c8d8117619490b718f0ebefa2a43705fa887fbc67995fdc1b88ebef117909fdf7e08ac911f456ce7a0eb00f344df03d4f75554915a1270bb4324873f0c18f61ee7dfa4ac24be38f8f605526bf014902d3b40292206940940cb96d281ae0047a58a64fb919e09fd66099756a80bf35669955e99e90470cb044599a1360a75481c4006fa6d3d96e8c0941b9017e94e7b5ac31b40d96a12abe7011a59fa96843828c2f6b08e2b73504c1f8fc7e5dc341450143f4d2107cd01455d7141905ba2ca86e4bfe74847942016fa5a5063943a7d7d8a0bcc029652e36a91a569a10ea52637dcbe8d4b88c08ce604ef818d7c87f046e5a263ecc6f9d87cef747931445d25aa2aac9a224aba2a66b9dce03cbb04ca3f13db2f353e88f9309aa099f4554d247e051f605229d8792048d166dfa17c91c264580f2462ff1521f27a10174179397a966026018e628a4ea019ad0178b70012021d03b22bff9ff99c12c8bb00709d58c0fef38fb573a2e2c90a67c83d8b8c8d202bf141baf64622af723cd40802394c018751e7ecccabb37997a27ea6d45955a342e9f7f355191dbed77aff969d671d40cef54a29f58cb3203a5189a5f8e6572e266bd9bb94ed76a73a2af04e3f679ef79a2539751c4bbdbad4ce243ff584c9f47ab11eac5bcaee4ce30f167a33392d4e8ca32e19c062c287ad7a9681fb8c3c0eef774a4170b7712ef534df4534ee6fc6ad096546f2eb5b67ed27b9a48b3fa3958f1c7be5564fd393e2f7a76b5b8a41abd66e36cb97a8eaefb4dfb20c2418b1f9b9a2bdbdc667bb679e7ec48a37e777b4607b5eaaf37473c4bbd1a9b275dcb5a63edbc3b8ca21b2e8fb63e30eddd8065c618ebd955d1e5a712b6a4995ae1588a4cd222a60d0fa76e550fb24d4456637f662797e0da1f949c931f5bb9cc71ce290c9c7c594ff7e5b3b04202e576390de0c2dec965e674390b9b38577c717eedad75939895b752f06a6d4ed4d973b9500bc196e7623583dd52b4da0bbdec73cf1a9f2df6dab63d19ed739621f1d2ca47a77d6fa426ddf6aa24425c4e5bdd01f4c6dda5b4d1ccacaeb5d9d117ade4fe34370762be5e7a75e1f4a6976e75ec4fbba7c1c5acef5c81f701cb74c9622a5d96ee7aef9d27bc34ac93b8904a4bbb5107cad2322f45ff3a42ba670654a0325fa78b748fd4398668285bfb2cb5c6e1c40933cb599da9a79b13eece6e49729972e576e93c4968575f6630acfaa3eb6e5a45f7f9bda7c3e28cf561780ec9d6bd28d7aa3be26f813ddf91de617dbf04e50e6d7961bba59b72f593334f1dfa69bb6d1f56137ecc5ff9113f8bf959504c114adc244e0734929dff7e211b0d96f913
2026-11-22	660dcc5b52716c30	mx.example.net	0	deflate	1762	\\x9d94c992a3461086cf268277a8e99327b0c42216493d3dd11242fb8236b4387c28a0585a50202889e5e95d3d33ede9b1271c0e171c38fc99f9e59f596c10b965b861421274c1279c64288daae71886511395304e23d4c4887c66990d725078476e1778591203270a1126ef35e0d7df45496b0af411fff8c832bfd81588cb1f15d90dba1f4111920018dbc5ce04a10b5455701d47b115491355a725d0482fc9c027378699f3fc06e124f1e747b0bde1df8024816572079220a94094baad4e57560127d0c33243cad6056f6d14c8fed209413961995dd205ff48ca32db9bfd821cd2051b942619018384c6e02e78ab4cdba775ed382404655df03ee7b790c664d06519eade2b83d87a7e2fa1ce0d2041ddafe882f81d5d10ba5fde37f405ca73e8a3d764e093823ac8163dc7696b9aa321ed398019a682f776d2d48bc9c2685828cbc384128b4dea809e604227d3d85529ad1adf2212a630237c1c96c87d047672c32eccaaa787a71f8fda565b4a471095b62aa9a228b724f1e9e9816558a6d1f851f9f453e9df2b1354123e8da8958fc0a1f439224f0f37e235da34e95f9019c4b987b286819dc40db1df059a1dd259b14c0f03e8fb19f2a97b806ee5eb68c21c4042a01320b7f9ffc9609a46a10309f58cf7eb30fd571c1be64895bf4b06619e2679f81adcfd061353bb1fe9fcbd304218c6e8e9e1fd027c78b7471f44ad23aba22c0bc2974f4d10b44ee7c3b7bd699671d4f46b6acf4fc6ca3263399ff4be1ebdc789d6eec4c3455fefb4ab3cd482fb58978ac3721c68f09e0fc82d291777c398f7275a1e88271e0b5847c3b9369465b24d8e2ca3e44baecd9d3a5b79d47a51af0bf716b6497c52146c542f6470b1e2b83e260a7f3f767814487cb831f6e12889da926894b2e8bd04040f837490d33f05cb5c14cbdb8fa38037a69670b3cc5a5e8772cfbfea7df374990c0652765d5b9bf072b918b37ca4ba232b0e90e17809e1e4eb754d69794b0d51b12fb88265b275faa21e53859bdbf75dfbd0cffc41868a5565e5934b67b5dac592894dd2bfd4d34280c214c956b2ab8e6bce43e31ddc4f1daeb8fa7b4b5076e729bd10e6d529a3de4abbcfd3912fc823b5bd19ad12136dcafa743bfa1059aa44aec7d540c46e666464d909b6f97eb7d1cd6a6d5962684ff5d338ce7dd13a53df0a7f9cf5149d9b6757813f21a80c7a93ac6ffb81e2eb0b63a9f7ec6d76518e7aaf4ff4fd32c3915f2864b196ac04fb8689aad6727e914abbdf122788fae6ce14d7ddd4ee85ab6db4aceaf19ae07439c58badb39366e81ee8c77db1ac24c5f7cf615c98412a1453211f95d3bd0b3757b56525632132796da2b30c5ef786f11e8bbb841cfc28555b9ce2e0518426f3d90a47e7c40f65e16ef30721900e2487b93387aa78afd4fee6b6d789e43a8ab33c0dbd24f7639b65ead9f05edd74f365ce09a2b49a228faccd8164ef8b49a7c0e3f3a935533a2e3aad90e05fd3133a1ded696f1966ee7a9e9fed7b5c4fb495172725d6f8115de952ab8371b9e2369289bc995fd6ad795b839d81c925658d0ee64a2b6bb854a495a98c4f39cef9f681af8443ce8db4f9feccf70c8396f2aefda2d7fbef57bfd160993f01
2026-11-22	660dcc5b528fac30	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc0464d6ad5101651464bce02595072e0db672b36914fceb97c9ee646793ad542a0d0f3c7ce79c5f7fe763094989d3b6ed92a3023ea51986795c3f252e8a3bb072933c869d1492cf34b5843e4457182820c45902fc18c194bcd7805f7f6739a9c3340ffbc7479afac5ab4152fda8c0a51b7c0437448e405b996b1ba000882213f87ecfeb7172e8fa3cd3548619069f82c4c5fed31b849f259f1fc1aa4c7f031c07acec0a38861301cb297c5f1144d0629a43537ac3a680b76b14595a74507a756314d0d43a53c03f9ad2d4aaf44ed0270a58c23cc304a85973fb54016f93331c3573bd041102b102def7fc56d2365485a61af75e1958e1e9bda4714e750954bea233ec77748651fe7cdfd04d58146e045f9b814f82d8f35c4992c290933989e59e8e2e4e1bc17b3b9bd6a6616a6d07e202650d31db691c1867296936d35ed77933352963827217936e822a183c022f2bd3c0c5f5e061f0e369c0458165fb3c2f7082d8175846180c1e688aa6daed1f95839f4aff3e99c08a74f3b8b1f211f80d7d01c9e0a124615b6e9afe0589ddb408216e6ba99f05288d14207988bc4e1da6c08d220ca3c63dd0a4f27535a8002e21ae7f8441e7ff93b9791e23df258d67dde88ef27fc5f1dc028ac277898a8a3c2bd06bb1f20d2669ec7e6cf61fa218a66e02070fef03f0e15d8e3eb0525f9018466698af9fb2c4f6fb1fbee5a653257127ba37f6fc64ad3435150a63f8f58c872dd6b177b6670eef417745e429ce9d589ff1f191d3c46025dd13369d6ed89185e44d7d986d92ee5d7ab9b87e3dea5601441b9a42b7fdb36144535bbdc151086d7c904a6618c4f7802b6a7b7ed00d8e21eb9957f6936bda975b31b6243bd3268523cc5bbe3aca24b3e52076b2d917194d2d74d4bdecabecbc93f985a83b76c844dbd497ba5bdd1ada7b7f34a9758654fb9a04f6ee66e9666fb38a66bbfdd0c10ebf5833babd587bab7e9559cf7b9a825b8d3bceef93d37a266fc7f714dd6f57b9aaf6db486302272b75d9a957db9d31ba1f16876d50a49633b3e36db9e50a8710b42bc82a10c2a341d46542539511dd98e3c5689d272c3fb4e6a3ec142598f742795af13d2e5ac5da61b4d80b23cd57c50953dfccd44092e4f1179577a1f67cdf58eeba62859610d434e5413f760a5cede3384985d2f4b1a9e79eacbd5878b1b4a57814a35a4dea97118996d241b4c68530d13769991dc26a5c56f962a41b65b1ca9e7b7399a6ec95c39d8a1327b967176de1491cafd9a8df3a9248c415b972703a9f1a0142174b0f39d55f0c5532d659de778e3d35e7ccfd020b97cd796c9931b669ea85d10a3512ce4763ea0b4675d8c9705319133edc955ab90be070539d162df1a0fa97d6ecaa5969d873aeabdeee728fe1c63eaebb17e996b0fa3e3efa4d42e6d7fe52b035ddaf7bf7977e7849a66acd8b2713055537b6cf9a3cc7a6649fed45789e4bde5892e2976913cfc17fff31db6d9afa02
2026-11-22	660dcc5b52b0cc30	mx.example.net	0	deflate	1735	\\x9d536b8f9b4614fd5c24fec328529526aecdcb18f0c6d562fcc0f6626383b197aa1f0618306b8637b6e1d7974d36c96e1355552f7c1971e6dc73cf3dec5059e5715787e569083ec5498ed2a8bec7308c7ae806711aa15e8cca3f4862875c145e9037047e9e60e046218acbd718f0db9f0c2bf4e8f661fefa4012bf3835c0b7b788bc82de07700dcb13981a9aa983d0038301edb92eeff0ac43bb2e47b737fd24079f3c0c73f7feab0837c17fdc01a38a7f072c0bd6c905b0343b000c3be4a4617f003a745b24316bb50dc1d7313e537c5380bc8a24cc64087e602609a3729e905b0ec10ea5495e8249d25a100fc1abf66d7307876589f21786d7c42ff7ba8bc990245a1f9fd530fcfd0f025a2327b044c32f93d0ccf749687af8f9fd3a89868a0206e899117c1278448b1ceb0f7cc7f31991bf3fc13c6e01df247cd991b6d0a65d0be54598b4da995e6b8892c465bba8ae59a76d575c456598c2bca4707843de1d70922af6605e8fde8dded640a2695e62458e9706bc20f5f981301abd230992e876df22473f85feb373896e259546ada977c06dd517a81cbdab4abf2bb6a4df44e6302e7c9477a7b19b78611c0c81e084e57357390630087214b4ee8136a4cf4b0a0b00cb12ba27e4f5febf3298a651e8c2b2f58c0a9a30fd57390e2cd0a0ff1d32098b3429c2e7cbc31731b8b5fbae0d811f462886187da43f8eaaa20b0b370cdfbfff2111bfb2ccab90b527a6755b100596a65f0ea2c0bde1633e8e78496a3fbea4ac77c3512f6848e227eb2709b55f2ce42fa5c81dc6328f1b471b2b5287f1cebe222aceda679ba993664e27d0cd4d7d98dfd6dbf572d1574cea1214cad3a403531ce9f8285f49a2122f9970bc0873f9aa378cc57bb419479eca89b5b1e23994a42eb6b892d27d4ae85378dff81db9598d274d6c2bbaaaa7c8cc38f9146cdd43a56724916b4bc8af160775d1383693ee6b7d665b0fce54d1b5393b0b66f9629b55a64d176ac34791afd4282cd6e656bb2a79bcc91ef383c765bab91f9baeafb53b71d8786e5edc55bd1a70a170c4dc1e4e25692b7b3bde9206c56c7029236cef26f8368866f4b2c8ecbd181e9a06f27b2a9994aba9b6978cd31627493be93660a654166442a2cce485c1ed6cc47a827c3e2adab516a7bab6b502db65cd08bb0ebda1a27a8ccbed2d550b9ee1937c83dddda2b18fb836a1d6e6c5c8d6e7c230cec5b631d60f393ede7c79fb6424d79596ccf907278b26689e51195338b23dcbc64f79dfe2a28db49716ab9516c2289edd164fd1d81ed33c4944705359504d2687f3d12f4ce3a05d57769d55a21ba9365b08feb5afce2678c035961e5f1702ae37b093cabc3465ec0e2f088f6b8d692ac5badd96114938bb86531ecf701a04d78bffd8c186709ab88ab1d4e7d9729fcb4773159c027693cde716dfb9d90275f04d8bf244b5e629dd14b75cd6092d7bb91b77962401c7aa5f4c983525a9ec565f9d37ab26e41c4831be4a3dea8f82ffc05ff9751e5f8463bf5f583c7758b054166ffc40953478724f57b74deb68f4df7fe86e9724fe06
2026-11-22	660dcc5b52fc4c30	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb26554be0567dd1a0615bf50505434958b061ac4e14bba41f4d787d9ddc9ce265ba9540e5cf4c57bce79fa3da7d7889445da362139f5c1a7342b501edf9e1218c51d54c3248f512745e4334dad9187a20af97d10145902bc38422979af01bffece72bd0ed37cec1f1f69ea17f70692fa47455142ff23b846e404461bc33641e40349627ccf135d910b3cc1e3992633c80af0c94f60e13dbd417859f2f9116ccaf437c07160995580633809b05c9f57fa82045a4c1334356ed8fae0ed1a57e47eb9094198d0949df5c13f8ad2d4a674cfc8237db04679561030cc9a9cb40fde3a6745d8f47593881054f4c1fb9adf52dad3619fa61af75e19d8ded37b49e3dc1012d4ff8aceb0dfd119a6ffe57f433710c63044afc5c02709493ee3052ceb0501db13d1d309166923786f6753da981aa3f60e1538ca1a62b6d338a065296926d3b66f79d335296312e5b020dd24aa91ff08dcac4c7d58dc060f831f43941841ec898aa4708db31cc3f0fc60f0405334d56effa81cfc54faf7ce04d5a49bc78d958fc06be83122838792046db929fa176401531ca0a23d4abdcc8fd2b00f7a6ed4cc8aa6d414c0302c50d8b8079aad7c1d4d840124047a27e477fe3f19ccf338f220693ceb86f728ff571c17622409df25c308e7198e5e93fbdf6092c6eec766fe4114a3142668f0f07e013ebcdba30f6c4f1114e9754d5e8f222348bca27cf8b6379d3a893be1bdb1e72763a5a98980a7ead7d0d4d66e77e37aaef1acc9ad1b36f85b7511ec90c5fa5882157e9e3bd916ea311989e3697cb1b1b86af5c61aeb9c13736bed2e214d5993fd55c1bacffb2feb837beac2bcca8717cede137e89a38d6fefc6bb323f5ebc7bd053aaa1789583a379ecaa7a314611baac43667f2e368aabcca77b9a72d2a1e5c7c685d9ccbad60aa53c3fd9692436aadea628646db5f2544bdce6360a4c19ae15737614e7a1e178a15617453c9330c14ecdf7e2d0cecf34050f0e1c99d3f9925dd4bdc941746ea23671d583ba5bb3dab2f52233fbda194f5d39d3971be5e5a843c3dddb9c93c7986512a626cb2913960b61362e6c9a3a8ce686a699bab5dc98b8dceef7c3b5ba5a98251fa8bac55b3bf56c78bcaed92a746fa64aeecfd9b2e5f4a0c768878b0b139e75ca0b7be4089e6d749a12b9649d8f92fd78fbd272eae1deb0f45d2fb753f95a1f887a40e5f372b916ace1b095183e99dbf7aa9eccb870e8647056a7930cc23a17d776a55bdb88a61824e7d8597a6c28e7f0b69109b4ccf9a66e9d0486dbcf25e216a9566dc98a4d113cddb8b95e72f1b565603c335a5965bacc6551e8a5bcc257e5465329328ce41c636c2ea0f712b8ab73661d2cd11bcaa2a0ed3c75d78c8770634b2d255f934e750c031b0b6632961d333e27b3f4e68b5eb09a2b66b2a3a91b46956c22a8b726deeabee9ee4aa19b9976303213d2c247526dbb01839c1566bded22cbbbb2b3e81e997957daccef82d84d44cd8f16f3ca395e3db579ceea60f0df9f6cbb4d537f02
2026-11-22	660dcc5b52db5c30	mx.example.net	0	deflate	1773	\\x9d94c992a3461086cf26827760fae409ac163b423d9a18843624101202b524870f252836b1351462797ad3b378168f1d0e171c88202bf3cf2fff2a13a2aa48073b808231f12ecd0a98c7ed870484f1236c4092c7f03185e83d8e99d081e11dba63c22bb28470e210a6e8db18e2d7df69467ca4fa87fee32d8efd726d89a4f93ea2a880fb96a8431410f3836eed88d0250481721d87bff28c7be51d96ea777a5941bc731350381fbe8870b2e4fd1371a8d2df088621b6d99d602846206866cc4a634e2048aa5f38b6e8b58d897f6a03c7ac6c4cfc2d318e1daa6b041d34264c9867052266594f201d135faaf708fadad72444081663e2473c9fb70dd4d918c77a8aaf5a68e167146700c1f1a73628fa6b1b1435fef87e69438765097cf89a9078073d8761584e1401edb22cf7210045daffff966c3f1f5dd5e783232cca30eb85d38f3d0c254b513fa481d5e67dd1a48a519883020d93b081ee1371cdaad405453b79987cbf5856602596a5799ae704891725499a4c1e700cc70683ef23273f0dfdb132820d1ae6714ff489707af5254493870a7983519ff42f9105484b0f168379ea646e98fa6342bc86e8b5aa9c12c0f70be8f7f088dea0af130a4b0220049c00ba8fff5f19c8f3387400ea990dfd2eccff55ce159450e0be86ccc232cfcaf075f3f8b398a4c7fdd45bc00b639882044e1e7eb4ca9b6f2cf58616256e24b202457dfc94f89eb4f4e6b37d1e9b247ef4bb1ed14f468b632bae54e54f4b9149fad83e8b577daa48645bea2cb31542cb0d3ac33ab0695e74b58aa2a45bce6fc93e9eee869e0d435ea6abb332953581aa702cc98ec288b9c2b9ba3945a296ada4297ff14c419f0ac63465ede4b2d85c25383b75e470d7522b4dac5706d09c70d97939b903450d8f14972a37c57dc63163b112027db396b25b1938155c679692ed4f712027a5335282ed41b8adf7e7c0346527da56c9736ea9779651a9e07a1eb60b5b86b53d0debbcd69e031cd3b87b04484ad74dce057e279f0b6e76ccb5626eb111796122bedbca8db5a0f70999d73e607bef54c772a835a73da9165923bf04f19c16b7c7bbb9c7b18db7999e4e82609e69636aec382b0ab7ecdd5bd5ba38b547717797cef626aa128432bbadc83a4f36ea0bbc9cac6d7956b4f8b43e7972e6af14466c1a1c133af7bcccd0f2bc063391a9dbfdca3196e66c3fa53716601457396a7cb79693862fceddcd872b63236e76179bb42e8b91066dd859a89b451bc3db1a38866c36d66fed913775e0292adbb6e6e532b7e285eae9c759510bfbe68cb4ace1e6737be1d0d6366fcbd1a1b041a35d4e14f0054bbabba16164b920f777a12b9e34e8a67100d562b94cd7c68befdcecebb382845a5f9fadd5366dabca3c09ae1f509bb0627795eeaf4a25a6edf3c511a4856d7afa9db3595beab3e5d11192eb1c509c61aa078671012feef2ae531b815b1eb751275ff3dad0a92e9b36c5c2751880ca956443ad0d998e71663a8c189399a682b3ebcf50d5d5d125974c43cb86bcc7e9e7f82e6ba3dbe8794d9ae46a2da8e8642862b013b47b7766c576f8d28a2fc32d1447538b14cb08faabdefc93ff7ef407031cfb13
2026-11-22	660dcc5b531b7c30	mx.example.net	0	deflate	1698	\\x9d945d93a2461486af6395ffa177aeb265543e04c459b74645114741190785542e1a68a0952fa1c18f5f9f9eddd9ac9b6ca55269b8e0e2ed739e7ecfdb98885445da5e43120dc0a7342b501e5f9f1288e30ebac0248f512745e473b361220fe11af90310145902bc18a394dc6bc0afbfb39cd461e8c3fef1b1d9f8c5bd82e4f2a3a2a8a0ff119c3189c0f465b55d03ec0351647ccf135c81675dc9e319ba33c80af0c94f60e13d7d83f0b2e4f32378a9d2df00c7013dab01c7702260b9012f0f7a22683174351b33ca3600df8e516669d9c1690d63ec371bdb6c00fe51b4d978a9dc03f2c8009828cf0a02948c9e3e1d80bbceb4af9b6042503100f735dfb7b43565d06c50f7de18d8fed3bd843aa74082065fd119f63b3ac30cbebcdfd057a82c6188de8a814fbc24f5c4a0efa31e8b90c44b4f112c522ab8b793965e69ab69db424589334acc76a803932c257432eded35a75d932a26388705e926f882fc47e06655eac3e23a7c18feb8588611853edf67394696455694786e387c68369a8d76fb47e5f0a7d2bf7726e842ba794cad7c041ea52f11193e542468f769d1bf200b9896012adad3d4cb7c9c860320b998bc751da50086618142ea1ea0a97c1b0d2e0124047a11f23bff9f0ce6798c3d48a867ddf086f37fc5716189c4de778982cb3c2bf1dbe6c13b4c42ed7ea4f30f708c5298a0e1c37d003edce5e8032bc902d3137b0cf3e593e53949963fbce7a67349e24e78a3f6fc64accdc6bc576aa3af6b326a59d6d66eb9abf14416587f6a04e64e516f30986f771c6bc429a9d071a32b36e6ed38e41d7edf0d56369c06eae595c0ead46cbc1e8ed35bef260b052b98993a17a41394c8543cf97b79a9a598334dab08ab9cd4e836975bdd7ad635e675387d294dac751773a566d136aec6ca6666371bba9e713b9bd39fa79b83a162e9e6bc64c7bd6c2176beb0ebdc600d772b2fc84e21389accc2e56eafc6e2fec6f6496ceace321a2dc71b551cc767cb5ad18b2a697d8e87e548daabb7d1895da08deee2dd65ff7c6e5dd6c6ba2f1cb428bc86cf45ce78b95759989c3637f5dcb7665ce6b9d94b65d7c9eec8c7fb8dd46cc8cf0c535a2b2f65e25d64a915ec6b9a612ab34cbc0a63d3de698b735ec993eed9197b91375a8d6fa8849b69e2f2078c826cd675443ed547472fe16854886cadfd19e4f5d25fa9b95832181b0c8e1cc6981dd474e99f32773deb2b13184fc6fa12ef84796631514a1c63252bd39baaa243a6b6e65a7952a63455d7c362e6b57aeb85e669eeb3914e2ef4a8cfafbec2f7cf6bdf86b6eec0bd251bc57c3bad2e9b998a6b695ceec3051762c9751cd3f177b75de5f0b72d4d88e65942c671fc6477b4c330d4d6266e7193b27570926d94f72474349dc85b85ea0c8efba33389d746b10e58cbd6b755bd2fec42f70ac6ba5e90fae69b2e5f7786bac5bc640965add7ad805d783d57ddf79496da120ef5aa28b0df6dc5ccfc700cc6b6b9ec462d92768bab29723e2fba6e21ad277ba33e2ee88ff9bac88aec754e033cfcef57b7dd6e36fe04
2026-11-22	660dcc5b533c2c30	mx.example.net	0	deflate	1835	\\x9d545b8fda46147eae25ff072b52952694c5f70b1baa05cc1d83171b58a8fa308cc7f6806fd8637cf9f5f526bb49b689aaaa63bf8ce69cef7ce73b970d22791ab54d40fc2ef3298a539404d543087070874a102601ba8b10f983a63608227c434e9771d3386460805144beb7617efb93e3953bb6f9b8bf3ed0d42fa78a09cbb716690e9c0f4c8189cf8c2cc33619ec30b2cc3a104a274910200f05b6f174e394f9e48420850faf24601cfe71cf5879f43bc3f3cc2abe313ccbcb0cc77705ad2bca4c8b6d0e4d8d1b6e5de6358dcf105f192027a7293bee323f20d394959fce08922eb341499c12468f1b09a22ef31abed1a0097e0a3121287d41f81ef8c5af3dd3bb34d5e8f8cc86d31e7e20d008a90382ba5f3261b96f99b06cf7f3ff9a8981b20c78e81991f924a80e27ba9053594dd338a43df8208d1a83af14bed4c89819a3f60ea5198e1beedc5d23c8308e4853a8b65d254dd4300f084e404a3a212e9173cf9ce23c72405af5def5de1e4115545e954451627955911545127bbd77344553edf65bcbde4f4dff1999a0927492a011f59e810dfb0c91debb9cb86db501fd4a320551e6a2b43d8a60ece0c8eb32ca0993e7a8fd88019e9722af518f699af4b9483863002100fac8b9fbffcc4092041802d268d6f16a9cfc2b9d13c8902c7e33d17196c4197e76eebe90091bb9ef9b267071802210a28fecc75e9eb54106317efffe878ef895e7be6bb2e6c6299ac409bccab22f179ed3dee0711f7b9ca6358f2f5d765786c19d57d3d44fca4f5353319bf5bf9c615fe376f6d10446bfd2d42a3b28fe6d1ac3c2da44be22632daecb8bbd68f5fdcc5ef37d35efa4d2ecf196808a178eca62032f34b57f0a64845ba83048ba3b4882bcacf8e339f2b776718cd590b021d022b3163b399798d16533abbc476e9b867c3de1264a0bae0c315bcd8e78bbcd229a5a282d4fcd96a20fae974a52ad477f5c0c06fbd1705fce8ac9983c41efaa8f97f3597f7720aa6ca463ddbbcaf57584575bfd34b0c7a7a195fbf6848dcd80a6c47d26cc96c955d96493c3821f350b6aca0ab92655c0938f9e049c037b1077a9bdb55cb60cddf96d7d689987dde3622dc36c6e47d7038b85b91788ad6651b0606817f6b5bc40d9d37863ad8c0bf56c17b7a715b1241165a700049a4fb2ebce07c5b11819033fde04aa7e3d0179e44987a9a8b38e330914bbb3a5a9f9ac1c1c96dbbea93e6ebdc1c51ae2a1a7f3566418c3c9686ef3b9b5b375cc97e7dd16af0d4b5b2e21db72c14c9ca8c9993de7821ecb50389a192f9c690a6625bb7cf217d2c599970b7829948b91ef3963b43246fb81ba5ae48375e009f3ab9d2c88bb95c9429bdb1db9ea134126ae85e484b5d2c781265ca2014d0978519d93720f66b37cb5e407291829cb09bfdaa371e60041d436e36c3b4c58a713e7ba3870629885277d31bde15037eb790b2c94e9e866f22b77d28ceafe620c4d382ff3fdaacaddddb99e97fc68bc5b9eeba1220d50ffb6af9fa255b4e10a38a965e378163cb8110afe868cd2ed48cb7391cb75d2893338d168ea5c4b576d750b4dc1549650992ed79ae0f2bad46f0d3ab2905976ab99dd5a5e5d70a746cac934b588376f9a99768062de5a7969a3feb9e2c242736083361587ac600ec5a2ff3c13bdffbe34da6d9afa1b
2026-11-22	660dcc5b535bcc30	mx.example.net	0	deflate	1553	\\x9d935973e24610c79fa32a7d87593f658b80eed3cbd60a846c0c32208439527918492321181d1e1d1c9f3eb357d67636a9545af3a0877f77ffe6df3d1eaa1b9277e7b0de9be0435e1054e2cba70ca6b887ce302b31eae5a8fec8321e0a51daa2c80431293210e214e5f54b0df8f57741d47a3cfd843fdeb3cc2fc10564e7d70ad2c0e83d38a5f51e8c96ae3f07690454958fc25009144909c250e269665c10f021ca20093f7d87088bece32d5836f96f4014c163d1029117552088a66498b20a3a3c0d9671289b09fee91a2ce31726f85b61965936c10185b5c932c04365416a6017d483dc042ffad3ee4196d6352226786bd0b7b4eed8a62e1639a286d9b046e657625ef841ccf3e697f39dd845550513f4355396145ed5234d890d59d7c5f8d31e929c0a5eba484bbb6377d47d42a44a0b8a28f4e8c587455ed38174fd4b49bb660daed312929acbd2338a6e4150347904c9a57fd37f1db262682a6fc88a2af02aafcaa2a2f6fb372cc332ddee6b65ffa7d2b79d6b74aeb91253ef6e4148e92b54f76f9a3aeeeab4e85f9004e6558c487794874594e68909b420ad3f77b572009384a084ba07e8327e9e455a0158d730dca3a8f7ffc96059e2348435f58c4bae69f9af3801ac902aff90d869551655fa39d9fc069351bb6fe9c2c4294639cc50ffe6ed52bc7bb13cef04cd9064431079fecbafa2698a61bca3abd23b67b8975ca93d3f192bcbdccbd5d8fa1a434b12fcd3661a8c0743a373a9f41647dbe03069760778c45cb05e4bed7a3b5d8ad9c29e5af713bfede869e97a8d882fc778cb6196d136557242b36bd5a9a6e7cc1fcfc52bdc917a5718217f776fa8e2fcaa7662c9c7ba78d8b8232ff493825b7a7baddc84c36c3c18d9cee23a956c62c12796c18be5a43464b2e7a641254d0772fb7cefee83d1e42415d9c310a14964749e4a2bd1d682bedb0f84f993235a97e57cfc2027fae05a8db9492e1caa6418dbb45a1b448ad634d25adaadd72b8bf36dcfe05a238ed07992b90b41689d59a71990c7511b7bc95c785e5c31be1fedc839e4eef085382365e5cefcd09f0c59e6d95a17ce58f6a777fa389fdab2bd9f2e57b93b58ace39d5376b03c8be3b110861b677e14774e47176458e8011a3c62b11183401b90997e84c3b2767296410b943ac76ad40e132dacb7cb13f4ac0bf22e6b6373f7b898f9863a586e7375b28ace9bf96cb5d0ce1b47714fae3a7595bb565e5c321cf3ced4e2f6870796913c6da3799370b5e0b79ce148edc24e3d2c3e76a2f3bd3f993fc24da0cb217fac27c9d5db61e89391f56c95d76680c39253b62bc9bd53b7852194578b65e2934faa48509d7686c971a8737848e62735dfcd44db3a5954f15f1f73b7cb327f02
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
2	2	2026-11-02	2026-11-22	2	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
6	1	2026-11-04	2026-11-22	3	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
20	3	2026-11-03	2026-11-22	4	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
10	2	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
17	3	2026-11-06	2026-11-22	2	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
8	1	2026-11-07	2026-11-22	4	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
13	2	2026-11-08	2026-11-22	3	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
16	3	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
5	1	2026-11-10	2026-11-22	2	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
15	2	2026-11-11	2026-11-22	4	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
19	3	2026-11-12	2026-11-22	3	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
4	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
12	2	2026-11-14	2026-11-22	2	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
21	3	2026-11-15	2026-11-22	4	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
7	1	2026-11-16	2026-11-22	3	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
18	3	2026-11-18	2026-11-22	2	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
11	2	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
9	1	2026-11-19	2026-11-22	4	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
14	2	2026-11-20	2026-11-22	3	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
3	1	2026-11-01	2026-11-22	1	0	t	f	{192.0.2.9}	{-1113497932451408528}	{4}
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
4452283454253629055	1	example.com	example.com	\N	none	pass	fail	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
4517447486470138711	1	example.com	example.com	\N	none	fail	pass	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
6545161231136907808	1	example.com	example.com	\N	reject	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
-6189225365030673303	2	news.example.net	news.example.net	\N	none	fail	fail	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "fail", "human_result": null}]
2856579691041916859	2	example.net	example.net	\N	none	pass	fail	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
5728284881451910360	2	example.net	example.net	\N	none	pass	pass	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
-2200695940841093982	1	news.example.com	news.example.com	\N	none	fail	pass	\N	[{"domain": "news.example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-1976035364944553445	1	example.com	example.com	\N	quarantine	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
-1113497932451408528	1	example.com	example.com	\N	none	pass	pass	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
-618765096578332442	1	example.com	example.com	\N	none	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
7985192600466632896	1	news.example.com	news.example.com	\N	none	pass	pass	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
9086972540772294499	1	news.example.com	news.example.com	\N	none	pass	fail	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "fail", "human_result": null}]
-8396733456210065551	2	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-7106084620681153297	2	news.example.net	news.example.net	\N	none	fail	pass	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-4414209769861913449	2	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
-3918892832210713825	2	example.net	example.net	\N	none	fail	pass	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
2420047075865499474	2	example.net	example.net	\N	reject	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
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
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b42294c30	2026-11-22 12:39:47.566191+00
2	2	2	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b4f7dbc30	2026-11-22 12:39:47.566191+00
1	3	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b535bcc30	2026-11-22 12:39:47.679049+00
1	4	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b5251ac30	2026-11-22 12:39:47.679049+00
1	5	2	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b51eabc30	2026-11-22 12:39:47.679049+00
1	6	3	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b5068ec30	2026-11-22 12:39:47.679049+00
1	7	3	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b52b0cc30	2026-11-22 12:39:47.679049+00
1	8	4	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b517e4c30	2026-11-22 12:39:47.679049+00
1	9	4	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b531b7c30	2026-11-22 12:39:47.679049+00
2	10	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b50d3dc30	2026-11-22 12:39:47.679049+00
2	11	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b52db5c30	2026-11-22 12:39:47.679049+00
2	12	2	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b52716c30	2026-11-22 12:39:47.679049+00
2	13	3	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b51a89c30	2026-11-22 12:39:47.679049+00
2	14	3	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b533c2c30	2026-11-22 12:39:47.679049+00
2	15	4	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b520a7c30	2026-11-22 12:39:47.679049+00
3	16	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b51cadc30	2026-11-22 12:39:47.679049+00
3	17	2	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b51592c30	2026-11-22 12:39:47.679049+00
3	18	2	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b52fc4c30	2026-11-22 12:39:47.679049+00
3	19	3	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b522c5c30	2026-11-22 12:39:47.679049+00
3	20	4	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b4fc24c30	2026-11-22 12:39:47.679049+00
3	21	4	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	0	0	\N	\N	2026-11-22 12:39:46+00	2026-11-22	mx.example.net	smtp	660dcc5b528fac30	2026-11-22 12:39:47.679049+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 12:39:47.604993+00
2	test webmail gmbh	2026-11-22 12:39:47.62798+00
3	example.edu	2026-11-22 12:39:47.681016+00
4	invalid & sons	2026-11-22 12:39:47.699184+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 12:39:47.162437+00
record	2025-10-01	2026-11-22 12:39:47.177034+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 12:39:44.04443+00
2	0002_failure_reports	2026-11-22 12:39:44.345887+00
3	0003_tls_reports	2026-11-22 12:39:44.548349+00
4	0004_intake	2026-11-22 12:39:44.692243+00
5	0005_changes	2026-11-22 12:39:44.729479+00
6	0006_advice	2026-11-22 12:39:44.758146+00
7	0007_advice_told	2026-11-22 12:39:44.788025+00
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


