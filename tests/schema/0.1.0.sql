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
	if to_regclass(quote_ident(name)) is not null then
		return false;
	end if;
	perform pg_advisory_xact_lock(1920295269);
	if to_regclass(quote_ident(name)) is not null then
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
1	example.com	2026-11-22 12:18:52.338514+00
2	example.net	2026-11-22 12:18:52.356839+00
3	example.org	2026-11-22 12:18:52.364591+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-01	68	51	13	42	0	17	2026-11-22 12:18:52.31579+00	t
1	2026-11-04	104	104	104	31	0	0	2026-11-22 12:18:52.31579+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 12:18:52.31579+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 12:18:52.31579+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 12:18:52.31579+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 12:18:52.31579+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 12:18:52.31579+00	t
2	2026-11-02	73	48	48	39	0	0	2026-11-22 12:18:52.31579+00	t
2	2026-11-05	87	87	53	34	0	0	2026-11-22 12:18:52.31579+00	t
2	2026-11-08	81	81	32	53	0	0	2026-11-22 12:18:52.31579+00	t
2	2026-11-11	70	52	52	52	0	18	2026-11-22 12:18:52.31579+00	t
2	2026-11-14	102	102	45	57	0	0	2026-11-22 12:18:52.31579+00	t
2	2026-11-17	98	55	20	35	0	43	2026-11-22 12:18:52.31579+00	t
2	2026-11-20	67	49	32	49	0	0	2026-11-22 12:18:52.31579+00	t
3	2026-11-03	66	66	52	40	0	0	2026-11-22 12:18:52.31579+00	t
3	2026-11-06	97	97	47	66	0	0	2026-11-22 12:18:52.31579+00	t
3	2026-11-09	51	51	51	16	0	0	2026-11-22 12:18:52.31579+00	t
3	2026-11-12	102	29	29	29	29	44	2026-11-22 12:18:52.31579+00	t
3	2026-11-15	100	92	92	92	8	0	2026-11-22 12:18:52.31579+00	t
3	2026-11-18	76	2	0	2	74	0	2026-11-22 12:18:52.31579+00	t
\.


--
-- Data for Name: domain_revision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_revision (domain_id, reports_gone, known_changes) FROM stdin;
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
660dc7af2fdf0f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af305b5f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af3099af99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af340edf99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af36aaaf99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af37b6df99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af38b18f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af39830f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af39e2ef99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af3e244f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af3f953f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af40c0bf99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af411b4f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af457d1f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af465d7f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af47230f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af476c1f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1773	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af48958f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af48142f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af492c6f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
660dc7af48fd5f99	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 12:18:52+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:18:52.31579+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dc7af2fdf0f99	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dc7af305b5f99	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660dc7af3099af99	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dc7af340edf99	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660dc7af36aaaf99	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660dc7af37b6df99	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dc7af38b18f99	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dc7af39830f99	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660dc7af39e2ef99	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660dc7af3e244f99	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dc7af3f953f99	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660dc7af40c0bf99	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dc7af411b4f99	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dc7af457d1f99	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660dc7af465d7f99	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dc7af47230f99	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660dc7af476c1f99	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660dc7af48958f99	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660dc7af48142f99	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660dc7af492c6f99	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
660dc7af48fd5f99	mx.example.net	1	\N	aggregate	stored	\N	\N	2	14
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dc7af2fdf0f99	mx.example.net	0	deflate	1684	\\x9d9459939b4610c79f4315df61bc4f71299238c5b196cba06375212421a445a93c0ccc70485c821142faf461ed75bc769c542a030f3cfcbbfbdfbfee6183c9a548db2b4842157c48b302e7f1ed5302a3b8836b98e431eea4987ca4a90df6705461a402bfc812e0c5114ec95b0df8f57796933a4cf3b07fbca7a95fdc1b48eaef15c505a2f7e01a91108c2c63bb021102bd1e833c09fa9c8f7cc6579426d2cf0af00125b0f03e7d35e165c9c747605dd2df00c7816556018ee17a80e5545656450eb498e6d0d4b8f1a6827f6a83a6b6990afe9698a6ac8b7bc41e51c106e75941c0306b08a42a7853bda9ed261121b850c18f785ec3dad3a14a530dc5172f0cf3338a4348b0faa50d86fdd606c3a89fdfaf6d18b82c61805f12820fa2cf332e166445401e123dfc298445da08dea26d06644c8d517b878b32ca1ae76ca7a131c852d24ca9bdbde54dd5e41293288705e926518dd12370b34b8a6071eb3ff4bf3f922cf73841904446563889e5789eebf71f688aa6daedef95fd9f4a7fac4c704dba79dc207d045ee3bec4a4ff70217e5b6e92fe65b28069e9e3a23d4abd0c4569a002c98dc84b552d0530080a1c34f440b3a12f238a4a0009815e8851e7ff3b83791e471e240db36e708ff27fb5e3c212f7846f926154e65919bd04abaf669206f763b3037e14e31426b8fff0e3aebc7bb353ef5849e10585e518e6f3a72849a2a2bc7bdd9f4e9dc49de0de20fac968696a229453edcb19682d76b77d5e41431f28f2ad74a462779def57863bdb602e2695844ec71b47d6cee9723e2c57279e4731b7595ba7e37c9bec044853c31394f605abb8a2dc15563074b1334163e1e0bbcbe9a9b58b8ef11936b70fddf162a2f4647f9911779519b0b4cee3caf4ae6c3a3deb5b672c2cb5261b5bdb049da7568af5809f4bebecf4dc12ed2786941371d91b41c7f0186754ce8a8043ae2e74c3db50dfcff24c9a0ec7dd75ecec76d72a545a63e628b334b536b8da1b2daaf3c89c998c2d97fc9d9ddb727791c597bb363cc3535495dc0d898a35779241ba514ef7157218eb28ec4924bba2ef39fb308eb22a1d353fb2d9796f3c4dcdcd645fed2f3dad5edb53b75586c39512b43c05db7364c2f526319fc345700d8b7d36d84d6c79c84983a0a7ac9e0cf13c5b4e05c75c990b9abae705b6ac9b2d5aeb9adfb9f1a128c900278e9ec4bded413b948b081253d797436e368ccf369161b1488fb9ac09f1d6b7195d300d5c68d779900f68ca39d653a7946bced6573b3be841c6e6adf0286b1b722c6184a027a74812c6b85eef2e0161f3bad2ee441ff32d66114a62651ee59b4fecd3f1cacc686ae948523cde189a6d8d6c7475d279de9aec4c4b27c213ced6a23e90b5ba78421e078f258b9c6ae63cafc62229aab5c0276c1729c15c5264541137a42973cef1e6e19e249c8566d57a602d163bdda9eecb7be699be90debbda76dd956a43be9913993fb8359fc5f638d5af9af6df2f68bb4d537f02
2026-11-22	660dc7af305b5f99	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac6611ab7a34d102b4a30d4920c9e1034b2195c4d64521909eded533d39e1e7bc2e170c1a10e7f667ef56756390057286b2d7d7cea309fb21c8122b93da73e4c1e41e3a745021e33803fd394034200af20ea3031ca53264c20c8f07b0df3ebef82a83ef2e413fef84853bf0437266d7e54a0ca8f3e3235c427a6bf9e6d960c8c1845e1a350f5e3362f0772aceb2432ce11f3294a7d143ebf418479faf9895957d96f8c2832f3fcca88bca83082d811b48e2c322c4f164d0d085b87793b460d822f27c1a0c434b5c93bcc3f92d2d4ba0ace20c41dc601458e3063e52426eb306f95c9f149dd20851803d461dee7fc16d21a5b1d9a22eebd32f0c2f37b0971cef231e87c45e785efe83cdff9f2bfa1cf4059fa47f09a8cf9d4d625490b7d4de1db9a2048e2f3c9471911bcb793a49e8d67fd960b500973422c3c1207cc3cc3a433adcdad2055d32ac1b0f011e652d880e88909f22a8b7c74eb3e747f5c22a9a28b8a4a2ab6255e14785eeb761f688aa65aad1f95dd9f4aff5e198306734542ac7c6242425f02dc7da870dcd248d2bf20919f953140ad7e16e611cc8e1d460d20e9154df532c63f1e113812f7183295afad8125e363ec8727103dfe7f32bf281218fa9878c61defb0f8579cc02f81227d9758b02cf212be0677bec1a4c4ee27d2ff182620f353d07d783f001fdecdd10741d5dbb24a3ce6bf6c15a5adebfa876f73f3d8a4c9e3f14eecf9495b696a2495e3ded765f658c11525d59f19862edf4ad83e4787955179fed2125f003f0ae6bbd16d7cc9f693d1fe02da3ded1a46b236d54ddb43cb62bba329b9dadf0f6cb03751a3bb43af76bc45e296d76632aa81a19c6eb6eff87618726da4b1d7bd1a8bbde3d4998c9ad898afaac0b6436fbe1de3bebb0ef9394d21b131a5ede6e00c36a1dcd737ab74b43ade6df3343cd5f5d0c4e76d89a24153374d92977cee22d9d4f3f6ced868f58b5d5e8f9eecea2716ae7a9ce3d054715e453617c55122b8cae238760642b59af8e68b1773a970db8ee2792fdbf485dd941f2fc2853b99d8f70634c9326763e895bb9ebb86561837813dd8d3d4d6b8dec69b5caf2ed3c1e98cb138c98353b41ff625b8a8b74b5b524dc14e3d76c396e95471a35c0110fa13c8ce86a82a9dd57833c27bcd1a384930a3a9d57c75a8874284a72a779291973b264cf37e1458939eb5920e523fcca687d4f42dc3584f30eaa79b2bf445613f938e6a06e53c5476d3fd942bac1b244f1288fded4ccd47f1ce3b879726d97881dd3f4ba1818633a72f3be66877de4d67037c3cd4b55cdfb46a98c0c45f214fe4af179b4ffadc79db53e399482e4db183aa71d7d955682b605f9e1b67d97f996e53639d67269fb4ef5a2537aebd4b8dc3d065637579e18c214a7aa1b2ace6bd9133dc14d7b6950bfee4baa629f1a0363bef8293e2acae45bbb89dea50312c65bfbb66d102a9a995cd6bb3589eef4670a8ad126704647e10efe7ecc58d457c1dcc956d9e8d77c5a24f5377511b2f476d792d6dd573c1a6e56c1a590eebb20192eeea9a6db264a6f5b08e8e1ed7e36e5777ccda43052d97571c459cca459cb8af4fa0a737de82a64eb9260d39de74b5b23ec6e1885c8bee7f7f105a2d9afa13
2026-11-22	660dc7af3099af99	mx.example.net	0	deflate	1660	\\x9d54c992a346143c9b08fea1a64f9ec012fba61e4db410086db47624e1f0a1808246cdd6505ae0eb5d3d33ede9b1271c0e3f3870c8f7322b5f166b84cf55de5942fcd4039ff2a24265da3c643049bbe806b33245dd1ce1cf34b546014a2e28ec81a82a3210a409caf17b0cf8f5775e50bb1c79f83f3ed2d42f7e03b2db8f88ea0cc38fe09ae027606d9ced12242150142e0c5418899caec348d749675454e05398c12a7878131114d9e77bb039e7bf0141008fc505089ca0005ee8f15a4f1600c391a2a911d1d6036fc7a88bbcee26f905a6494853dba207fe3194a63667ff8402dc036b5416150666414e9ff7c01b7351c584d7cf128c51d503ef677e6be94ccc1e4d11f75e3570c2c37b0871ce8418f5be4ae7f8efd239aef7e57d93eea0ba86317a1d063e0901c7f1b2c4c948934435d01f9e609513c07b3bc96867e2581d1755755210c57c9738302c724c36d3d9362561cdce294e4a5861364b6e28bc077e71ce435835fdbbfe8f25eb326112245d143551570545d7fafd3b9aa2a94ee74764ffa7d0bf336374c36c99122bef4140d4d708f7efce38ea6864e85f222b98d711aa3a561e146192c73da0fa097e651de400c6718562e21e20a97c5d4d520388310c9e50d8fdffca6059a6490031f18c8ddba4fc57393eac91227d8798495d1675f2dadcfb26262376df93fd47498a7298a1feddfb007c7897a30fbcaa8b8a2291947cf954654ed4f50fdf72d3bd6569376e893d3f592b4d8da57a32f85ac301c3bbdb3deb3b834697f9c05aa0abd088f30d76d2630803632168aa2d95a329374d379e59574b512c1a2edfe813c1368d98a6ecb9291f974b335a6c4fb56048c8ae9c70a23dc12cba786d3bf7f80597ba4be89ff55c546506e59a886e83ed8b3176d7295c0ee2a932d25f9aab7b7ca129615718f3ec369fddea5dcef0c87e113255d89e965cc32e8cb331f6168353b8b6f756c4cb97f454da4db6bbdad7d4c403d8b8b598b2a3dbbe66356e48965fafda8d1fa772cc636cf87ad87ad1dcf076c6e6361abc48fe55dd71cc41110a33ca07dbe78b376c7d64bb9c9eaaaa6f1bbc28ccc3e671cab98cb52117c2b47d2b318d8d395b2bfc849b5ca713c3b9944ab0ac73349b5696171fac8126d86858b9178369b11233c2613edc0b49508c148345214cb9c32c6978f283116fae374ef79ee51a2b2728dc99d2569b647f9d4ef9c9c4e6b0a41ef564cde943f5254d57c868b3c7ab39d453d9da6db8adc2780eebd8d6c50a9faf3495f15eb1e7f98a294c2542ec7a31d1d3b17b6b2f95d98e16b7d52c6e2e9731828331b4e71516dc2b74f27d7e5a2c47aebf99c06a541cd68bad259d8d014dad9e4ed35320950a733e8e0ed66abbd5d071a52e6cc9287d14b4353fde3fb23bac9df2b2619f35a98de66eb3cd129dd99d675eabd7fa24774e4cb89ee73415cd382164cefc61d94c5772b3d796da8a95abe148669df078f0341848cc6af458cda47a7d0d4832fbfdff7e293b1d9afa13
2026-11-22	660dc7af340edf99	mx.example.net	0	deflate	1699	\\x9d546b8f9b4614fd5c24fec328529526d466001bb037ae161b3ff0fbfda0ea8701063c5e5e86c1187e7dd96493ec365155f5c297d1dc7bceb9e75ecd1ad32c096b4b44cf6df0298c121cfbc56380885fc77714c43eae8798fec1326b6c6372c34e1bb8491400db2738a4af73c06f7f0aa25287d527fcf581657eb10a10dcdf662419723e809cd033e86f66db25200e9065e8d80a72a506c48edb6a55956e94804f4e8012fbf1ab083b0afe78009b2cfc1d88229847372042510682d816d47653041cac82650695b636f8dac667886f0ab093b1cc366a831f9059669359176cd33658e3384a28d0a3ca82b00d5ed157e4564028c5c90bc26be097ba9aa1b759a6f2f1590d941e7f105019a9238adb5f3a81c2f74e206c7ffebf7632c3698a3cfc8c083e092dc7b125571624457664abf978464958257c93f065463363d6afed719292a8d22ed42b437a5148ab41d5b6455cb106994f498c12ca07e48e9d07604559e8a0a4e8bcebbc0d49902555825015a0acc29624aacd4ee71dcbb04cadf636b3f3d3d47f32537ca77cec57a63e00bb529f62da799751b7a656a0df4426284c5d9cd4faa11d3924f4da40b1087d66d542803c2fc15ee51ea896f4794824058852649fb153ffffca501cfbc446b4f28cf74a12ffab1c0ba5586e7c4fd1491a4729792e6ebf88092abb1faa2570898f4314e08ff063274b6b28b50979fffe878df855145e2d5975129496a4346103c297832ac96ff0848f1da5d5aa2e5fb6ac7e0ffcba57b2cc4fc6cf32a3466a685fa2a771c2be10156bd6eda95c91f6a4824e7c5fb072c38aaf7b7e157a07749cfbfdf1d8f0c65bb7c9158a40e21cadfd215cee762396210ab5cb544989aea9b7ed56c8f37d0bce4f6a92cc9e8e5bce7bda9bb12dc5b6cbf362cb999f797b7ddcf586d7a8a92f4733136daf472df6347591dd2c9649d3c16132ef4f748adc0d99a1e6d22343dfb978d7489f077677280f128be44e32e0f86bdf6c04fb62af7bbb6d3ab0ec78391a5bad0337580d847bcb98b28c2d1b785dde6323896eea0d6612b2fa8eea69437a08753e0cddfd60356d5cbbd313571cf355f320de9a8724c90e0b9adfe965d27fda95bde646344ef99965bad068c90d5339cd66bdf5a8bb1fa92769d11d67fdf1e5d29f9c84a9ad8ffd00af4da15c297c7698dcaf233a6eca98cff492268b4d51080dc1bf6f46a6c932ab006f4f4fce49cd4d436c0607ab74b5333d3c69054794a7732e4c867a0a8712b449b7280dfdb6d2c2d5b5ab26c57e729d11bb98fa72a4f89aa9c3ea814c9c1ecce8145eeccdfaa8f4443dbd4d44ce944dea58761f9de19c8b0e6243cba0713c1ed36c794299952e0d6ed26869876c97b83bd59cac492fe86a2c339c1d16f97e2ab8bbfb78187a5b793d0846b0d072651de4c3412a344b535ee40e299d7110149bada9b833fdb2e4936977c5dfcfea4235794dc9f55cc42ca3485d515c36969752cdd42da7dc8725970b65ab3bf56f437f7fe9e65ac5f95f9f915a8d65fe06
2026-11-22	660dc7af36aaaf99	mx.example.net	0	deflate	1758	\\x9d94598fa34610c79f83c477e89da7ac1c8fb90fcfce6a8db13d36c617e02bca43030d0673199acb9f3ecc1ed9239b284ac1034875fceb57d5bd43b8cc93fe06e2cb10bc4bd21c6551fb218641f4881a1867117a4c107e4f123be4a0a042ee1078791a03270a5082bff501bffe4e33e223d53df41f6f49e217bb0571f3bd475e42f72da8037c01134337372070812050ae23428f1520849e2c77915e9a83776e0c73e7c317114e1abf7f024699fc061806acd20a301423009a19d2d29067408fea8c24a69db621f8a73648c24c87e06f8949c228ed1039780876284b730cd4b423900cc197ea1d82aeb61d0718a37c087ec4f339ac3f578724d1517cd542713fa3a8428c869fdaa0e8af6d50d4f0e3fba50d1d1505f4d16b42f08e135c97775cde663d814212ffe102f3a473f8166d37207dae4ffa7b941741da29a71f3b1ae334c1dd94fa669b7555e332c24106733c888306b94fc04ecbc48579fbfcf0fcbd7122cb72b2cc312c2db094cc77ffcfcf0f244112fdfef79ecf3f75fdb132460d1e645187f409389dfa02e1e787127b7da94bfa97c81c268587f2fe2471523748fc2110ed00bf561d2500fa7e8efc8e1ee836f47544410120c6d0b920f7f1ff2b835916050ec41db3817f0fb27f9563c30209dc57173528b2b4085e83879fc5c41deea76e07bc2042098cd1f3c38fbbf2e69b9d7a438b322bb18244511f3fe50eb82cbff9bc3f8f4d1c3dfaf70ed14f464b122f5c311f7db2f1a847efcde306eaca5896dae224e6b33a31cdd1729256226458b96c76b9ba4f8bf161b5586c6a512c197bc98f4b641cb49dc790c496154539a479753ca84c9375d3c146133656612278d7506e189ac50a72ecb177c99be6fa71934e34cb163427441127dfaab3c09a1a77b81ca2e4d25d16ebd5713fe5b38ad756ce7aafee02df5122651debea4c511ac851cbdd49510c457f51ca0973d99d365223e2d49eb3e6915aeeeb391fd5f3937654b0401245c84b223f9f70f27472aa47875ebbaeafd17d53ca833084eb44a754b5382a639b09c71ac359d2b1417c5a490cb358bb337d6ae965afd2efadbb8caf24619db7ea9a9529bfb9b963dd6ef2e30856e75e5c4fc429278566856deb16d6164e181cb972b093acad2551553ce2e8c98b96cc4a61d46cc7134c1f3c92702bd9377670558feb978d74b27c8533c7c1d8577bdb9896d4d944eb0e9f31dda817a6c9cf1369ad6f590bc9a9941c969c26652615622a0c6f6b6f35eb3aa5d8dc085a8b77af92d93b2fe2f2bc90af8d1526566ac242f5da45730a4dcd7fc13b2c1889a846678e3ea6f935ba7ab4a0788994579a2b2ca943d2cd7475f4a23db7942fb39d8c5a6ba7d05686fc999b8a65619e0e81743bf3d1b26d9b736159176a2509ee8a53dc745e30f6a87ca96e8cfad2849eebba214984873d6bdeeb8543d5fedcbf2fd522e1e9ca690cf9a6ac1a4aaecbd69c98e39bbb35f422a2db73ba6e06ec963bba4b3b39ec16651e5eec81edb1811c908428af317d770703cd185cd134a3da50990e8e6c9b8a9b1e8be91312c5563a55ab6c2029c646e0e4f0aad4a3d17f3feafd3e49fc09
2026-11-22	660dc7af37b6df99	mx.example.net	0	deflate	1672	\\x9d53c992a356103c9b08fee14d9f3c8125f64d3d9a682410da17a411523b7c78c003b1231649e8ebfd7aa6dbd3634f381c2e3870c8aacaca4c2c543765d659c3fad4039fb2bc4445d23ea5304cbae806d32241dd0cd59f49c2422e0a2fc8eb01bfcc53e02621caeaf718f0ebef2c277719fcb07f7c24895f9c16a4b71f116503bd8fe01ad627606c17bb35083d20498ce7cad0e76547f27c55c59d7e5e824f5e0a4bf7e98d849ba79f1fc1b6c97e031c0796f905700c270196ebb14a4fe400c5e0228911e6d6036f675c91f3f5921a553549ecf21ef8c75092d8364e84dcba072c54e4650df41cf7643df0b6392f03bcd749c3ba46650fbc9ff9dad299e83d92c0eabd7060c4a7f710ac9c0e6bd4fb469d61bf536798ded7f78dfa0255150cd0cb30f0499678d6e3212bfb8a8278597d3ac132c380f772e2d18bc9c2e8ec5159853966cc76b102c33cabb1339d5d5be0ad6993d46101cb9a4ec31bf21e8193379907cbb6ffd0ffb13895e11445e10481554559515491edf71f4882243a9d1f91fd9f42ffbeb946b79a2e122ce5237031fb0ad5fd87a6f63b0a1efa17c91266958fca8e91b9b91766410fc84e88bd22092d0330084a1460f5004ee58b356105605d43f784bceeff67068b22095d5863cde8e01e16ff4ac781159284ef103dac8abc0a5f9a7baf64522cf723f6df0f1394c114f51fde07e0c3bb1c7d60659557399e6398974f81615451553fbce6a67b4b936e70c7f2fcc45692180bd544fb56438d62f7bbc31a2e06435569aba35cee2b439c1db96da0d63e3390fc5d1e238685e6746ec671da3af4a58d26c670b1648a88c531299a2f1ad59aaa6f53be763829b27311f533b7b323a6aa42cbbb8fc6fba6189d155917e8cb2e61683e8c5d2ab0ecebf9cb4ebd5766c8a8b6bd3e44bb2156e72a4327ce13d4586b697d57062c54e325af40565535dec9b5e3f1bc17cf8dc751fe819a15b7e5627f9c9bbc251e977b2e114a575a5d7c3498a64b6cc7c9cb376efec5391f4edcbe6de7fe34cd66cee0a8edade56c49c5d031cec353a1af1c3d3a53ad6ece16b2ed50fbe7732049cef168a56998eb2115d622be349d6ae1350f5863c1dde5793c1a058bcdbdb422339207f1a81d5db5ebb81694421b2de52cb0d104eabc221a772eded67397e3a8fcd048d5d8b68d52270985df3e17466acf9f17ca656b569bebf2bcde46ebbdb079ce6566c54f9266b2180d4ebc65aea86c2a0ad9dcddec4d6dcbd429758e92501f0c57ee50a4a14712e2c9084d8c1a14f6a184d67836bb292791e1f0785b955c79c5f183516ceb6a3513852bbc1afce646996cc16c38cfbbada3337d14e4b9ce71d9ec4012f1b150b5d3e86444557293ce97a30ae300ab3a4ecd556b0957a7a93473e9716d912cef89745b2d787b77b0e943edf1a3db7de564f44e70a3db981fe3c4dfa743fa4a9955bb4ae6d9d01fc99b3d9da8b1af462e25ae6995deede93b2f6ccbcb65ae5fa869252a07c9182fadc0c529edf7fffb0fdae990c49f
2026-11-22	660dc7af38b18f99	mx.example.net	0	deflate	1694	\\x9d934b93a3361485d7a18affa0e955a61c1b0136af1ea71abff00b70dbb4ed762a0b190416e665106ef0af0f9d99c97892a9542a82851647f77e3af7688d699927ed15a2270d7c4ad21c6751fd142312757085e22cc29d04d35f59668d5d4caed8d3809fa731702382137aaf013fffc60b7207361ffffb4796f9e95883b8fa5e9197c8fb08de083d81f1c6745680784092a0e7cac8179523aff8aada9cf4d31c7cf26294bb4f5f21dc34fef5116ccae4172008c04aaf408082047841e315ad2780166c16cb4c1a360d7cbd4691264587245714118f659c5403ff28ca329bf21862976a608db334a7609436b74f3470d7b9e97b8c09a538d7c07dcd2f47dab391c6328d7bef0c507aba9734ce8d10c5da6774c87f438750fbf3ff8a6ee2a240017e2f063ec9bda3afc8ae22492a1491e03f9d509e34827b3b9bd2e6cc1cb7b7382f48da10f39dc681619ad066326da7ce9aae71195192a19c7231a9b0f7088e69997828affb0ffdef97222a3da5dbedc94a578442af2ba852bfffc0322cd36e7fafecff50faf7ce145794cba2c6ca47e036f405a6fd8792fa6da529fa17648e92c2c7797b9cb8a947924003f291d0f7ae7a025010e43868dc034d2adf47430a802845ee097b9dff4f86b22c222ea28d675c7023d9bfe21c5181a5ee37c98814595a90f7c3da1798b8b1fbb199bf4f229ca018f71fee03f0e12e471f7859ed42a84a107edeaa3d55553f7cc94da78aa34e706becf9c1585966da2d66fae735d4157eebecb8a3a9d76a8f77c7b6ff2cd422ba59e7dec143eec01614d9e866e61ccee9e6302ae84a14d31aca357497d9383058e636f35ee78bfd54e5826230ef6149b8486b8cb7f0b5759bcfb2e445753693f1e53a1530e78b22576481aa3cc72fc4dc2e6ac3b5dff89ebdeb1a96ee90267455b8ed85af305d0fcdaeb1f46d8ac89a5307c797e6e561625d5ab7918a8ecf534a8a217f9e6ff78342dacbbcaaf01b6b3b0af4a5b536d064fb36ddfb2b96113d43b88abb80cf0239f5f0f86a2ef859761405a7b60bb97cad67af663aec0ded6b890eeb984fd7e12b174d84b4406853c4a2b844f9e67ab6bc0b3459a6f04c770fa3dde93086d6ce184f6721d9797b577f2e96634bdaf91e51df0e733774f562706b95e879b2b3c25b86a7afcb56c897369acc37b69dd29b796519cf42d08917e572cc85f6e4bcbb28db7a81dd3175cb91b5e04b3c4d97cb4565182fc44130bacea1d5437275b14fe628f2a1a9ae6aaad8ebc3d99abd076f6a5c4f07d8644af216912e5e2207fafb674714e6d1d2469179dbef5bf6220ce4b3c7c7c6283d8f44888fea221f8e569739b5f26824f2c89acaa4f16d958924340ebd7ca20b5562f8e7455005ba7e430361c86d0c57df54f3f14591d3c07107552b3845635cc47824ec70774f64ecee05bcf712fe4ce490650648f211176cafabeede4ab85dd719d2baaaec22dc2cd2db460a55ae526f488516a72bc6456c5d394155885d73a2caeb7c5c8adcaa5e2b86b332372ce3ea6e93dd7effbf3fdb769b65fe00
2026-11-22	660dc7af39830f99	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f5f2b0cdc31b578b9fe007c6061bafab7e186080f1f2320c18fcebcb26bb49b689aaaa035f46dc7beeb9e79ecb0ee2324f3a06c0e180fa94a439cca2e6210628ba833588b308de2510ff41123be84254416f40f9791a536e846082bf8fa17efb93e3c53bb67db8bf3e90c42f4e43c5f5db88bc04de07ea8a70484dcdb56550c8a30481f55c11f85d59eab2be2cb7997e9a539fbc18e4eec32b09378dffb8a7cc32f99de2794a4f2b8a677981e2f801270dfa3c45b3ed218959cb6d40bdb6f119e22b03e8952461a503ea076492304be70c5d3ca076304b734c4dd256826440bd966f35688b3b31c218e62f08df03bfe475b4c980245a1d9fd9b0e2c30f045a212700c3c1974e58ee5b272c3bf8fcbe76b286450102f88c487de2404fe65cb1ebf14297f345f9210479d2067ca5f065466b6d3ded1c605ea0b4e5ceddb5828cd304b783ea584dd6568dcb08a30ce49889510dbd7bca49cbc40379337c377c7b38a1cb4a7d8e97585e14389917f9fe70f88e2448a2d3791b39fc69e83f2b635863268b5a51ef29b7655f403c7c5762bf23b5a05f49e620297c9877a6899b7a28090694e820fc5c5549281004390c5af5a8d6a4cf4342050530066e08bdbbffcf0c6459845c805bcd98e086b27fa5e380020abd6f2113546469819e93072f64e256eefbd6043e8a600262f891fd382c8b0e285c84debfffc111bff2dc77266b6f9c28f7585968fdf372e124fe0d1ef771d895e5f6e38bcbeeea38ba0b6e24f193f19384da2b34e5cb192b3477e07b22588f4672bf29b662bf704a8e1f8f62daa7832376790b99ce4873748f7f3412d10a35735560fb323d5ecc661392c44dbba9a79e6814dba55479fec1d37cdb049c5ddc90768af47db93b9911a84e679af19310dcf41b1829d1bc808ee0ed73dc5cb8e8cc1d9668d5077392b039415c9cec6383b8d9cdeed2d1485906cd3ad5d8ab165eb7c53ce6e4c3c54882a4da6cf5a2d98bf53c2c69490ff7f3e528d5ea260b6ef671162d814e121c9ce57a33ee810deb8c62258bb51cf499832d0a4f0b30c9e2e8529aa74b5347538bd58ffc8645343b9396b47209a7875eefd858b50e764e345df42b92581de661ffd0777039b3d3a361cdd70bcbddd5fd4d3ed945eed588edc48e8e5bc75946e926d5c0e83049c1fee42b8dc017f1a37d3df714f1e9b6cb20ebb44b6f54a727455d9abdfd761e389ba7d90e5bcabccd9b2ac624bf2cb378ec2ae1c85c7879513a5b16e3f4ead4b3aea15f4c665345d7331d5768ba5bd31c4964969dcbb79da3df1cd51aa576d6ab82c55644cbe5c2dfc6d67ce6865c7aabc505ea8a60a14c3cb1be98337f57582b607a0c8cfa2203b77b41dde60d49249b8bb758b26678ae8e6a9ef624ab9e4c2698de236571d823015df8db4668d82b68ae65fcb8941ba1c71a72a35a8e36f272232ee4a3e6348fd7ba6448a2311b21ab5665a376af74636c1e57f9645c193c7d46422be2d8705b626bffe9a86dc5405d0bd30b76d2c072175bfd92d3638d7fc2fdc6ea497cc5b7ab28b24fec443a3770244e57f214f30c63ca27f17ce51a866314151aacaa47d249c26aecd3b36ba2af54638fc627559c7463ab7e5419316644bfcb541249547e5a32bae8bb46a89efabadfb50541bb6e9ff763f8df7f209d0e49fc0d
2026-11-22	660dc7af39e2ef99	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e902551ac423d9a1849a0460bad0d09b51c3e1450a012ab8a42dbd79b9ec5b378ec70f8c1a10ef92af3e54b586156d1acb940ecd005efb29ce222b97d4811495af88ad222c1ad0cb3f73cb7c23e26671c744148f314f809c119fb16037efd1d8a5a4ba81ff8c75b9efbc5bb81f4fa3d825628780b2e841d80b9b69d052001505521f035144a3a1671a8eb75679853f02e4811f53f7c11e1e7e9fb47b0aeb2df802882e7fc0c4441540114bbb0d35544d010eae2b951adad0bfe690c9e73f22ef8dbc53cb7aebc23f65917ac709153068cbc7620eb822fec398d6a6e2f258c61da053fdaf3b9ad3936ba3c57bbf8aa45e8fccc450331dcfd348600bf8e2108dd8fef97316c5c9628c2af1782775228fbb22ca34011b0ec21ffc301d1ac067c6b6dbd207b6c9bcd2da625c96be5b055bb31cc33566fa9e9dc8a9a35ad12460a44593b25571c3c022fafb200d15befa1f77d495054a00815a86a922aeb92a64bbdde03cff15cb3f93db2f753e88fcc0c5f59bb486a4b1f815fab2f31eb3d542c6c76ea4bff12495156869836cdcccf0392455da07984bdb2f63380a288e2a8760fd4097d5d112901620cf9071cb4febf32541409f111ab3d6b477752fcab1c0f955895bf420c521679495e9bbb9fc5a4b5dd8f75064292e00ca5b8f7f06356de7c93a93750d365d8116541f87814d58ea6eb6f3ee7a7754d935674af2dfac96a79ce92cb71ff530dfb8dedd6711b477b30d4151898d5ba9d8e956a89e6b42a3c897921b6ad41b43e89038fc599176afa71f89cc66be48ae8e46e792e891676a2b7edf4e20fbda28df6b4b05475e53e6b764cd2c0d94eddaa78a6f86e69edeadc70efa2a60c9ea889c8623ab8c8eed1430df4fc345b67c701cf2d03c6f2cd7ad69e2b1336f506eaa67378120dcb7e1accfa481632f786c3cb32bb9c4c6153918111c62b77b4f7afd89a52c569d0e5e874cc375b149701cf3d53b225249c41e73e11a4d8ef5f4b124de9e9d288c94e555c382e3a2fd3c012979b30bfb2fde28053f1eeac35672808c7f544aeecf83abe5c0e0732e639357e12a5fed83306c61cce042f4b8763164fa2436e7b9e33eb2713397bf1954858c0e4764958aeaf5d9c9cf5f55300f7425916f3519199db6b325ced6bdf6c7577b0b6f6721a6bca2e75fbabaa8c9761b50aec95ecd714a779a00f1df8b2f79ce162691eade15c3e8abbe5d4aaaef83e294d66c2bc934de10af31c2c6638a7c66de178e86534f2a4dd7474bcc9aaab5f152b7bc9a7747d1eedf534da4bd0dc4be168b50fa07490524bd8a88749b6b5d9215277bb845666fd571b0b73c3e85b5a1466413f39f787eac44cdb46de77fcf96d712a6df3a85263da6964fb2586bbfd4677a77e8a572c23a4f226726143ab7d59a0b6e2f25ce5e8031575960d4f52cf91d189674a610d438a8af9193666dae865e7848dead82e3b66c87ceb3e56dab7320ec7b2b593e1c5aaa3dafbef1f6ab3c9737f02
2026-11-22	660dc7af3e244f99	mx.example.net	0	deflate	1648	\\x9d9359939b4614859f4315ffa13d4f71291ab1492c63b94642eb488c16d09aca034b835a6253d320e0d7a7676cc772e24aa5d2f0c0c3b9f77e7dee610d498ee3e6d226270d7c8a130cd3b07a8e6c143ec2d28ed2103ec6907c66993574212aa0a7011f27117043046372af01bffece0bf223471ffe8f8f2cf38b5381a8fc518173dbfb086e889cc0d034ac25401ee87438cf956d5f848224f9aa4a2bfd04834f5e6463f7f91b849b449f9f8099c7bf014100af4901044ee8005ed078456b0ba0c1d1c33223caa6816fd7b841e7fd2604668465ac4403ff68ca3266ee9ca14b34b0866982091824b426d6c0dd643ad7891021106be0bee7d792e674a0b10c75ef8d81539fef25d4b9814da0f6059de3bfa3739cf6fe7e43376096d9017c6b063eb56dcef3da1d5510e5b62fb8ede7938d632ab8b793b636a6c6b0b98538430925e61fa9037a1213ba99a655a5746a948704a53626ad0895d07b024e92c79e8dabee43f7c72373a2d4e6644156055916054594a46ef7816558a6d9fc51d9fda9f4ef93092c492b0da9954fc0a5f41924dd879cf84d8536fd0b12db71e643dc1cc66ee2a138d080ec20ba2b96e9c5c00e020c03ea1ea0a97c5b0dca804d88ed9ea0f7f8ffc9ec340d916b13ea592ba851faaf388e9dc18ef45d3240599a64e8ad58fb0a1351bb9fe8fe7d14c2d88e60f7e13e001fee72f481975549e8280ac7bd7f8aed36afaa1fbee6e6b18cc2c7a0a6f6fc64ad2c3391b269efcbd17b0d7e5b09b263f475a55165865891194997f66deaa457c84dd2c5699dccccad755821fdf8525d70abd8a42b4bd88ff55e1e85f477deef6eea65b2a8f3dbd478bd35bc286dac1630e42c389f66d9de554ddeb62d289a65439c882a19c5ae728a3834e4c24e9c2d243e5caca5a13714fb09cb9c57243c71436e1a048b32e767730b5fbcc679d0d2bd5d7cec5f5b570117c1ab2c0793f18cc031bee6f1fcd64ab77d27d1f160b3a8e6f3539e294b92d72c73a8543531c2c3e23a124fa3fa649de62fb55af04a7cadab4388afc1e07a44a8c0d7ce4c3e3ae34daf9dc174a70ea3c5eba5d85ab64f66a6d39a2c8c64c5327d572c37fbf5eeb0b59df3b96f0e36eb7a5e177930dbf44e739f5c8c83b87b99e1e1f11c4a53a5ecef06f8362da6c6cde160ddaed6699e9cede5b13ed7b4dbde5bc8e30b491bd68b7fdc87bbd1acc8a2dc54f8d950284cc71838bdcd64b70f563682eaf070e4c2e27c3c04f005614b0f6a65a7263cbf72d3cd6632a36c9598bd9a5347302e63efa893d450ce4e51f5aa30c87602ec70ed9d47227d995c46a2e4555c0fde867b7f7ddad7982b5669e3b8acf245296df96c48332a07c47437b7607aa8511999d7462c1ad1d9bacdc9f45ceba376afd6897c5cd56349540707386f9bbbf9b67599cc1d476f74e243b86c9c47c82b7d75806808157db9c325dce3bed4f25aa8508e482dca78e167a3c3c4b7f85099d03876fffb8fd86cb2cc9f
2026-11-22	660dc7af3f953f99	mx.example.net	0	deflate	1788	\\x9d945b93a25610c79f4315dfe1ec3c65cb2837b9393b5b83888a784145464de501e1705138201c10fcf4617677b2b3c9562a950354f1f0efee5fffbbeb6c202e73d4351d1c0ec02794e6308b9be7c489e21eac9d248b610f41fc992436d0855105bd01f0f334016e1c4184df6bc0afbf33acd8a3db87f9e32349fc726a4052ffa8c84bc7fb086e110e81b65d5826883c2008b4e78a8ecff932df7e721be9a739f8e4254eee3ebf41b869f2f9116c4bf41b6059b04c2bc0d2ac001876c048039e051dba3d24316ed906e0ad8d2245452f429513471e4958e900fc2329496ccbd319ba780036304b730c4669db3d1a80b7ca6dfb6ddd5312610cf301789ff35b48571f0d48a275ef9581a19fdf4b5ae7460e8683afe834f31d9da6075fde37f4052c0a2780afc9c02796f5fa12c7cb3ec7095e9f719f432747ade0bd9d6dea85bed0ba36cc8b286d89995eeb809a22dc4ea66b35595b3529631c654e8ea924aaa1f7084e69893c276f9e1e9e7e3c3423d13c2bf01c2388629f15695e7a7a7a200992e8767f543efd54faf7ca18d698cae2d6ca47e0b6f405c44f0f25f6bb529bf42fc8dc41850ff3ae86dcd48b503000e229c2af5515049c20c861d0ba07daad7c1d4d54000763c70da1d7fbff644e96c591ebe0d6332ab847d9bfe29c9c020afdef925154646911bd060fbec124addd8fedfcfd2886c849e0d3c3fb05f8f06e8f3e30a2dce7789ea5e92fbffd3ec3cbf2876f7bd3ab93b817dc5b7b7e32569298f60b5df97a5445626c6b6f3a8ba12a4b4d214da7e93c08b693beca1b16cf6525e48eba7063aecb68bbc9f49032cb72eed6fbad56595e7474498255a84cf4b07cbd6b92697b717199a2d89bdea924b8892a4cdd6665ef0b51e44459ae5055989406c77ad8e8fe8c59179041949767cc6a9cee5ec7e51af3c638d896682f8fead1f7b9cdc208ef743aa3eb00ad17ab7caf85d7bba21b87797058de1a5a98a9d4c5ae36467c912ee39d9c980df31298e24cd14822d7d7d7d23ad2955ccb52b6f6aed360f8b2a8195acb1ad3b17c671ad6e22c981a297bd4b86cd628d835129d4707da9f65a6a81f274b6da760961ab6933367f9e2186f27fe4445360f53fa1007d3b134cbe4a97854ac62326a76e6f4985b0e6af62fa77ce320490d8b6b88c3fc5c503b2fbd8cce87f1b51e063a4994f6c1f6243552dcf929452f275f54e851ca2973c5f7d997ad2286b74637143353f7fbdb28b532d3e0f59dcd8e4e13fb62ddfab541a70c63f18bcbfe461231bf11972be4ae16295f087b274307fe5864cd04f7d3f8504d97332ed9ac76eb50beef56d5a81e8f23ba3c6b81619b9639d9cf9bcdb55ae78bcbc567da351e2ef34eeeabb4c669bbfb7a1b7192a056bbcd656e15f16eedd9c6f24a6db0b68c8b63649f43cb3d3027f31e9d3adc05da517029b1bb42ac3344de6e43129e1dc623c478c39c425c8924edea5a2cbb9ac1d38245d929ed6baac6fa50f06861ea2acb9b1571f5351a1b3783bbab49eaf2562ce2d01787781f93c4addedb9bf64abb96e26d28da92e54315555ed6c863aae808dcb6ea9bcc5418d1f309bfbf9de5acce7cc514e23a33ebf1814662078715db19fa54b92509aa539c8f98dd23d3eb28497def30481ade14e5bf5f0add2e49fc09
2026-11-22	660dc7af40c0bf99	mx.example.net	0	deflate	1745	\\x9d93d98e9b481486af078977409146593c368b318b3b8e1a83d736e0adb19dd15c14502c369ba100c3d34f75d29da427d1683445dd9438f59feffce7d416a2324fba6b808221f53149739845cd7d0cc2a8076f20ce22d84b20fa44125be8c0b082ee90f2f234a69c288409fa31867af727cb893d067fec5fef49e237bba1e2dbeb88bc04ee7baa0e51404d76fa7e4d852e25088ceb88c0e31987b13d59c637bd34a73eba31c89dfb1708278d3fdd51bb32f983e238ca482b8a63388162b9212b0d071cd561f0228929661b522f657c91f84600dd9224f6e990fa49992476a57d860e1a525b98a539a2b4145b900ca997f469eee3e4761c2204f367851f859fef7517da9024b08f4f342c7bff1300365203080ebf56c2b0df2b6198e197fd52890e8b02f8f04991fa280c3c19d8122f08b2243050ba0f409ee0806f085f7ba42ff449d7827911a6989ded6143d43441b851dd7d93e1ac7119a1300339a2e3f006dd3bca4ecbc40579337a337abd584e62a4018f775f925941e484fe68f4862448a2db7d1d39fa65e83f3323784374166153ef2807d317108dde94c8eb4a58f41b640e92c28379779238a91b26fe9012ed103d6555120af87e0e7dec1e8587f4a94961410184801340b7f7ffc9409645a10310f68cf6db30fb571c1b1450e0bf87686191a545f87479f80c1363bbeff0107861041310c30fcc8751597441e184e1dbb73f4dc4ef1cfbc390e1132bca3ccfb302c33c1f069cf84a8ffd30926519ff7c9eb2de2d8e7a7e4b12bf683f49ccf962a17c5daad2e1acfab802fa589d89ed6d1a24056a97a11a9ffabbc741c75f1fcb09da9c5874dd3ee897045671b19adc6e6a7005f267f5e490c4690e650eb1f4ba9ed6b27c7e34fa883906916c32dc9ef33633f7105f1854d98223797db15364892b29c121ec2fce4d921a1a60eb74e6dfd43054b08bb39583d02cdcf08291da0b66d904f649dfe427756ab5360c7cdadb1a46f160353b9f5dfacd34825b617b95186fd7ef9b9b38356f9f4d41edb39c393e9004f8cc9752d3ae986ba79dd9ca4971778dd6d071d3b6ebebd61bd413615d9c8d318b76574fcd8a5288ad3e373f36485d74c27083a63363a6e881c81e35ec9b3d4efdb5ca09a85f4e9a7ac9d667dda9546dbfc18c95cac4a2de0a6b366aea18a5edce84e7aac5f51b0293169169b55c71037664e7f2fee14c128f85c3470fb6e51f9cc7b371f2151a86f625aa968c310062fd102c53915e58d1627c4974e85bd664a7f13977da5fd60c6c8f45a5daf980d577aea55a249126d5a3786cd6c89e9e2c9d678ea6a9ed1960cfdace7cbeb92ec568d50896e1a7ad106a76a5a6073ae7954eab097b53a81b7e6d800bd79ecbc7db82250973acade6ab0d4c0c3d3a4e67fc72124bc2064475ceb6e9217306c740708bb17c3996201f2ca73152dd1d042b4bd2d652538d698e9ff6bdc62fb3eae96578f2b99ed31d26f2561e37f1bc3e6d5ead2aa041e20bab8eddc98f0a5daf7397534d1e890abd8293e36d2bc5ad22d29961d2bec2ce0f95ea298e829fbd321afdf7a7dded92c4df
2026-11-22	660dc7af411b4f99	mx.example.net	0	deflate	1668	\\x9d53db929b46147c0e55fcc3789fe222121a8440b096cb08a4d50ddd57b7541e0618d048dc040342fafaccdaeb78ed38a95406a8e2a1cf39dd7d7a969816595c9b237ad4c18738c9701ade3e458884755ca1280d713dc6f423cf2db18b49893d1df8591201372438a66f31e0d7dfa1a4d61bec817fbce7b95f9c1b88aaef115981bcf7e04ae811f456f67a0e880714a5e1b92af265081dd9d73456e92719f8e04528733f7d25e126d1c747b02ae2df802481695202a92129004a3a6ceb2d09080d7678aecfb8e9e09f64f0dc3ad1c1df1af3dcaa704ed8a53a58e234c928b012e640ac8337d3d96c272294e24c073fdaf35a561b5a3acf31175fb840e9672e5a8862fd8b8c06fc26a3d1d03fbf5f65d838cf51805f1a820f509134c5f59a1043c7555df7d311653103bcb5962dc81edabdda06673949187358676e98494cd9966aeb5bcaa6464548498a322a46a4c2de23709222f65076eb3c74be3faadc5060537b1121694da8ca50e9741e788ee76ab5ef919d9f427f9c4c7145c53464963e0297b1cf31ed3c14d4afb559d3bf486628ce7d9cd57ab19b78240e74a03a84be4c3562808220c301730fb084beac88e400518adc23f6eaff9f194ad390b88832cfc4e04ed27fa5e3a01c2bf2378845f234c9c94bb1fe4a2662763fb20cf824c4318a70e7e1c7acbc7b93a97750d5e496d46671f9fcab40b9a969ef5ef353afa2b01edc99453f592dcf0de47c687c39a621c0cd7a3773ecaea909d093fdb176debb2eb4ab220c4567bb6dd2e8d03fe6d3e7d16a847b91a8ca993d8cbdd9e88ca55678e5b960dec4be9ff7ae53681d84c3c0eaf754ace60b6712ed13057a89d014bc72a0492d772eb5b75edc7b9a48b3ead95f89c7be99a7fd39392f7a56b9b8240abb66e374b97a0eaffb8d768068d016c786e2342d61b33d5ba27db6a551bfbb3de343abecaf3747324bdc8a18275549db63e5bc3b8cc21b298e963a30acdd80e7c684a8e955569b4f056a4bb35649222934689b1a163a9cba65354837215d8dbd99155ffc6b7f500876766c674d41b04f816f67cb6aba2f9e1b2bdc60dc2ea7015a58bb6691da5dc12406c9640fceafbdb56a50a374573259ad8d496bf65c2c5a79c36ace613943dd029ada422dfac2b322a68bbdb2d526a37dc673345a9ad9e8b4ef8d5a71575b15b41115d3767780dc7177296d1423ad2a6576f4a019df9fe6c60066eba55be5766f7ae996c7feb47b1a5c8cea2ee464eff35c972ea6d265e9acf7ee79224ac32a8e72a930951bdb405198c625ef5f4758750d9f195464eb6491ec716b4e101e36cd7d9a98e3606207a969afce6ca79b13e9ce6e717c990ac576693f4978575d662828fba3eb6e5a86f7f9bda7a2fc4cd461700ee8d6b9c8d7b23b126fbe35dfd1de617dbff8c50e6fc5c676cb940ad5933d4f6cf629bb6d1f9513712c5ec591388bc4999f4f318e9d384a062c929dff7e216b359efb13
2026-11-22	660dc7af457d1f99	mx.example.net	0	deflate	1762	\\x9d94d972a3461486af4315efd0e3ab4c119945acf278ca12c25aac056d48722a170d348b050d8296589e3eed9971c6934ca55269b8e88bff9cf3f7774ef71a914b813b3624510f7cc25981f2a47948619cdca21aa679826e31229f59668d3c145f91df034191a5c04b6284c97b0df8f57751d26e05fa897f7c64995fdc06a4f58f8ae202fd8fa08a4904accd7c6b83d807aa2af89e060359d17c31300c1a196405f8e4a7b0f01ede4c7859faf90e6c2ef837204960915d8124482a10a59ea8f7140970025d2cf348bdf5c0db312ae47e3909412561996dd603ff48ca329b8bfb823cd2036b94670501c38cc6e01e78ab4c8f4febba694c082a7ae07dce6f219dc9b0c73294deab07b1fbf05e42c90d2141bdafd605f1bb7541e87df9dfaccf5159c210bd26039f24dfd3912249b22e18aed7ed3e44b0c054f01e274d3d9fccad8e838a32cea863f1961230334c68673adb26a755d34b42e21c16844fe31af977c0cd2ed88745737f73ffe392144354755dd50dd5a05b4133e4fbfb1b9661994ee747e5fd4fa57faf4c504df83ca128ef8047dd9788dcdf5c48d0d169d2bf4c161097012a3a16f6323fc6610f686e4c7bc5327d0c60181628a4f4009dcad7d6c4258084402f42feedff7706f33c893d4828333e6ce3fc5fedb8b044aafc5d328ccb3c2be3d7e0de373329c57d47fb1fc409c23045f737ef07e0c3bb39fa2052aaaa28cb82f065ab0914b3f1e1dbdcdcd669721bb614cf4fdaca3263b99cf4bf2eb3cf89cef6c8c3f9c034f4a68cb5e83a36a56abf18471abc964372c9eaf9d5b26683895646e291c70236d1e34c7b9465b2c90e2ca3940b4ee78ec6461e755fd4f3dcbfc43a498f8a82ade6850c4f4e9ab6874ce1af07834791c4c76b6b178fb2449744ab96c5e02522f831ca87257d2958e6a438c16e9c44bc3575848b63b7f22a96fbe1d91cd8c7d36438948af3ca59c7a7d3c97a2a47aa3f72d208595e90114e3e9f57d42defa831aa761557b14cb1ca5fd443ae7033f7bad5f783221c16a85a364e393919cbe536956c6c93c1a99d560214a64876b26d735871011a6fe16eea71d539dc3982b27d9ed20b619fbd3ae92fb5eb2c1f85823c52f5f56899d9685db7c7cb2184c85125723e2c8722f60bab200b23da94bbeddab49b95e388b13b358fe3b40c45e79972abc271d1574c6e569c05fe88a032ec4f8a811b464a68cead85d97737c5493998fd0131778b022761a590f94a72321c5a366aba8bd949aadd41579c20cacd7f527c7fddfa27ae75d1a269c72b82f3c514cf37de567a42d7c83cecaa45232961f81ca7951de5423515ca513dddf9707d56bb4e3616129bd72626cbe055ff31dd61719b917d98e46a97533c3c4ad064f6b4c4c97316c6b27075f9bd10497b52c2d29b4155bc36ea607dd999843e398ab7383e065919a62ecbb44f8fd7e662da2f334e10a5e5140564650f2577574d8c0a8f9f8fdd27c5f0d1718984f09c1fd1f1e04efb8bb8f057b3f2d9bda6ed445b066956638d1fd191aeb5361ad74b6e2dd928780aebb63bd335680c6d2eab5bb4b7975addc285222d6d657c2c71c9eb7bbe11f62537d266bb67be6f59b454701e54fdfe7fbffa9d0ecbfc09
2026-11-22	660dc7af465d7f99	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc4167dd1a15504641c60b5e5279e0d2602b379b46c1bf7e99ec4e7636d94aa5d2f0c0c377cef9f5773e969094386ddb2e39f6c1a734c3308feba7c4457107566e92c7b09342f299a696d087e80a833e087196003f463025ef35e0d7df594eee30cdc3fef191a67ef16a90543f2a70e9061fc10d9123d056e6da06280092c404beec8682240672d8eb35956186c1a72071b1fff406e167c9e747b02ad3df00c7012bbb028ee124c0727d56e98b1c6831cda129bd61eb83b76b14595a74507a756314d0d43aeb837f34a5a955e99da04ffa6009f30c13a066cdedd33e789b9ce1a899eb25881088fbe07dcf6f256d43edd354e3de2b032b3cbd9734cea92e81fdafe80cfb1d9d61fa7fbe6fe8262c0a3782afcdc027d6157d31743d3f943d410ea5a7a38bd346f0decea6b569985adb81b8405943cc761a07c6594a9acdb4d775de4c4dca98a0dcc5a49ba00a068fc0cbca3470713d7818fc78584690058117794e144541e67b1233183cd0144db5db3f2a073f95fe7d328115e9e67163e523f01bfa0292c14349c2b6d234fd0b12bb691142dcd6523f0b501af581ec21f23a759802378a308c1af74093cad7d5a002b884b8fe11069dff4fe6e6798c7c97349e75a33bcaff15c7730b2809df252a2af2ac40afc5fd6f304963f763b3ff10c53075133878781f800fef72f481957b82cc300ac37cfd5464b6d7fbf02d379d2a893bd1bdb1e7276ba5a9a95018c3af673c6cb18ebdb33d73780fba2ba24c71eec4fa8c8f8f9c26052bf99eb0e974c38e2ca46ceac36c9374eff2cbc5f5eb51b70a20dad014baed9f0d239adaea0d8e4268e3835c32c320be075c51dbf3836e700c59cfbcb2975cd39ed28ab125db9936291c61def2d551269b2d07b193cdbec8686aa1a3ee655f65e79dc22f24ddb14326daa6bedcddead6d0defba349ad33a4dad724b077374b37c5cd2a9aedf643073bfc62cde8f662edad7a55663def690a6e35ee38bf4f4eeb99b21ddf5374bf5d95aada6f238d099cacd415a75e6d77c6e87e581cb641915acecc8eb7e5962b1c42d0ae20ab40088f065197094d554674638e17a3759eb0fcd09a8fb2539460de0b9569c58b5cb48ab5c368b117469aaf4a13a6be99a98164d9e32f2aef42edf9beb1dc75c50a2d21a869ca837eec14b8dac771920aa5e96353cf3d457bb1f06269cbf12846b59ad42f23122de583648d0b61a26fd2323b84d5b8acf2c54837ca62953d8b7385a6ec95c39d8a1327bb67176de1491aafd9a8d73a9248c215b972703a9f1a0142174b0f39d55f0c5532d659de778ea29a73e67e8185cbe63cb6cc18db34f5c268851a09e7a331f505a33aec14b8a98c091fee4aaddc0570b8a94e8b967450fd4b6b76d5ac34149deb4adc5dee31dcd8c775f722df1256dfc747bf49c8fcda5b0ab6a6fbb5787fe9859764aad6bc743251507563fbac29736ccaf6d95e84e7b9ec8d65397e9936f11cfcf71fb3dda6a92f
2026-11-22	660dc7af47230f99	mx.example.net	0	deflate	1735	\\x9d536b8f9b4614fd5c24fec328529526aecdcb18f0c6d562fcc0f6626383b197aa1f0618306b8637b6e1d7974d36c96e1355552f7c1971e6dc73cf3dec5059e5715787e569083ec5498ed2a8bec7308c7ae806711aa15e8cca3f4862875c145e9037047e9e60e046218acbd718f0db9f0c2bf4e8f661fefa4012bf3835c0b7b788bc82de07700dcb13981a9aa983d0038301edb902f4fb02cbd1be24b537fd24079f3c0c73f7feab0837c17fdc01a38a7f072c0bd6c905b0343b000c3b64c421cf820edd1649cc5a6d43f0758ccf14df1420af22093319821f9849c2a89c27e49643b0436992976092b416c443f0aa7ddbdcc16159a2fc85e135f1cbbdee62322489d6c767350c7fff8380d6c8092cd1f0cb2434f37d129a1e7e7ebf4ea2a1a280017a66049f04d61739b64f3303c9e1902fde9f601eb7806f12beec485b68d3ae85f2224c5aed4caf354449e2b25d54d7acd3b62baea2324c615e5238bc21ef0e3849157b30af47ef466fab3fe80b1227f10ccb0b34234922238d46ef488224baddb7c8d14fa1ffec5ca25b49a5516bea1d705bf5052a47efaad2ef8a2de93791398c0b1fe5dd69ec265e180743203861f9dc558e010c821c05ad7ba00de9f392c202c0b284ee0979bdffaf0ca66914bab06c3da382264cff558e030b34e87f874cc2224d8af0f9f2f0450c6eedbe6b43e087118a21461fe98fa3aae8c2c20dc3f7ef7f48c4af2cf32a64ed8911a4be200a2c4dbf1c44817bc3c77c1cf192d47e7c4959ef86a35ed090c44fd64f126abf58c85f4a913b8c651e378e3656a40ee39d7d45549cb5cf365327cd9c4ea09b9bfa30bfadb7ebe5a2af98d4252894a74907a638d2f151be9244255e32e17811e6f2556f188bf768338e3c95136b63c57328495d6c7125a5fb94d0a7f0bef13b72b31a4f9ad85674554f919971f229d8ba874acf4822d796905f2d0eeaa2716c26ddd7faccb61e9ca9a26b737616ccf2c536ab4c9b2ed4868f225fa95158accdad7655f278933de6078fcb74733f365d5f6b77e2b0f1dcbcb8ab7a35e042e188b93d9c4ad256f676bc250d8ad9e05246d8de4df06d10cde86591d97b313c340de4f754322957536d2f19a72d4e9276d26dc04ca92cc8844499c90b83dbd988f504f97c54b46b2d4e756d6b05b6cb9a11761d7a4345f51897db5baa163cc327f906bbbb45631f716d42adcd8b91adcf85619c8b6d63ac1f727cbcf9f2f6c948ae2b2d99f30f4e164dd03ca332a670647b968d9ff2bec5451b692f2d562b2d84513cbb2d9ea2b13da6799288e0a6b2a09a4c0ee7a35f98c641bbaeec3aab4437526db610fc6b5f9d4df0806b2c3dbe2e045c6f6027957969cad81d5e101ed71ad3548a75bb2d239270760da73c9ee13408ae17ffb1830de134711563a9cfb3e53e978fe62a3805ec269bcf2dbe73b305eae09b16e5896acd53ba296eb9ac135af67237ee2c49028e55bf98306b4a52d9adbe3a6f564dc83990627c957ad41f05ff81bff2eb3cbe08c77ebfb078eeb060a92cdef8812a69f0e49eae6e9bd6d1e8bfffd0dd2e49fc0d
2026-11-22	660dc7af476c1f99	mx.example.net	0	deflate	1773	\\x9d54db92a248107d5e22f807a69f7682b505c442ec716210ef822882ad6eec4309c54d6e0d85025fbfd573d9b9ececc6c6263c1041669e93274f95897055a49d2dc4c19079976605cae3e64302c3f811d530c963f49822fc9ea64ce4a0f086dc21e31559c238718852fc6d0ef3ebefbc203d72e4e1ff784b53bf5c1a26a9bfcf282ae8be65ee210e98e95eb7b64ce8320070ae23414f9480c37bb24c2abdac60deb9092c9c0f5f483859f2fe89d957e96f8c20309becc6089c00185e18f283615f60588e044dcd08b721f34f63d094950d99bf35a6a97d75899083878c89f2acc0cc24230aa443e60b3a9180605f921063540c991fe5f95cd6594e863445547ce5c2839fa93881180d3f8dc1f15fc7e0b8e1c7f7cb183a2a4be8a3d786cc3b0f70dec5e32e17112019701f0258a4e4ffb7ca92fde84b7dda39a0a20c33429c7f2462a8598ac9923a569313d0a48a7198c3027793b046ee1373c9aad48545337a187d1f7d82220c64b127f0b22c026e30e88f460f3445539dcef799a39fa6fe888c518dbb794c147d621cc2be4478f45061af33204dff2259c0b4f450d199a64ee686a93f64a44b885f51959481be5f209f88c71083be6e282c1988317402e43efe7f6630cfe3d0819868d6f5db30ff573a175822207e4d9984659e95e16bf1f0339984c8fd442ce085314a6182460f3f5ae5cd37967ac34bb238907a80e33e7eca7d99c49bcff679ac93f8d16f89443f592d4d2dc472a97c0a5561f943f32c5df4b12ab34da9f7840d082d37680d6bdf4bf3a2bd2f7194b4f3e935d9c5e36dd7b351d857f8eaa48e150d70154d25d9010c840b9a2ed7c748d2b2853cee9f3d13e863608cd39e9d9c67eb8b8c26c796ed6e1b6ea149f7850135279cb75ece6e617147074e4cd5abea3ed394315b80405fafe4ec5a064e855699a566bb631c2849e90cd460b307d7d5ee1498a6e2449b2a79ceade5ad272cb9e072ea36335b41777b1cdef3bbf61cd09426de22c872ba6e8a2ef45be554889343ae1553ab17b16721eab71ba5b666fc2e61f3bb0f7bc43bd5a1ec6af571c72e8bac565e8278ca4b9bc3cddcd1d4da5b8f8f4700cc136f8c8dad6845e1a677f316775d1adb83b8bdc9277b1d5509c699dd54ec3d4fd6cb17743e5a9bf2a46af17175f494cc5fa88254d734055af734cff0fcb4821349b837bb8563cccdc96eccaf2d28a8ae7ad0faed4a49ea7e716aaf3e5a186b69bd3ddbac759e0d3464a3d6c2ed245a1bdec6a0296cf762fdda1cfaa60e3d75d96b1af37c9e5af16ce9e987497107bbfa84b5ac16a7537be6f0d6266fcac1beb061ad9d8f1cf48125dfdcd030b21c28e42e74a5a386dc340ed0b298cfd395f1e23b57fbf2ac6270d757276bb1499baa328fc0f5036e1d56bd6da5fb8b528d79fb7476803cb34d4fbf8976cf2697f22c8f0e885de590130d73b9170417f6a56ddeb6cb1a88f3c3266a954b7e3774aecdc67531731d01e27221db486b42a1159c898e22c114c62970b6e40c55ed3d3ae7b2696859b7ef89fa29be29dae03a785eb126bb5881253e1aaa146c81766b4f3da9e9be34d24b7783a4c1d862a53242fe82987ff4df8f7ea743537f02
2026-11-22	660dc7af48958f99	mx.example.net	0	deflate	1698	\\x9d945b93a2461886af6395ffa177aeb265540e7272d6ad5151c45150c64131958b061a68e5243478f8f5e9d99dcdbac9562a95860b2edefebea7dfef6d2c44aa226daf2089fae0539a15288faf4f09c471075d6092c7a89322f2b9d9b09087708dfc3e088a2c015e8c514aee35e0d7df594eea30f461fff8d86cfce25e4172f9515154d0ff08ce984460f2b2dcac00f6812832be27c1a0272b821c280add196405f8e427b0f09ebe417859f2f911bc54e96f80e38091d580633811b05c9f95fb02075a0c5dcdc694b2f5c1b76394595a76705ac318fbcdc626eb837f146d365e2af7803cd20716cab3820035a3a74ffbe0ae33edeb26981054f4c17dcdf72d6d5ded371bd4bd3706567eba9750e7544850ff2b3ac37e476798fe97f71bfa1295250cd15b31f0a9c771504032a3f0a222f92cfb14c122a5827b3b69e9a5be9cb46d549438a3c46c873a30ce524227d3de5c73da35a962827358906e822fc87f046e56a53e2cae8387c18f8b67444ee0659653648eefb192202a83c143b3d16cb4db3f2a073f95febd334117d2cd636ae523f0287d89c8e0a122415ba645ff822c605a06a8684f522ff3711af681e462f2d67598021886050aa97b80a6f26d34b8049010e845c8effc7f3298e731f620a19e75c31bceff15c78525127bdf252a2ef3acc46f9bfbef3009b5fb91ce3fc0314a6182060ff701f87097a30faca4084c4fec31cc974f96e72445f9f09e9bce25893be18ddaf393b1361bb35ea90fbfaef1b065db1ba7e52e47634560fd8919585b55bbc160b6d972ac19a7a442c7b5a13a9877e290dff3bb6eb074e024d02eaf0456a766e3f5709cdc7a37452858c1cab499209da04426e2c9df290b3dc59c65d94558e5a446b799d2ead6d3ae39abc3c94b6961bd3b9fa9358b36713552d753a7d9308c8cdb3a9cf13c591f4c0d4bb7fd4b76dc2936626773a7ce4dd67437ca9c6c5582a3f1345c6c775a2cee6eac4c62cbd82fa2e162b4d6c4517cb6ed25bda8924e3308cba1b4d36ec3133b476bc3c5dbcbeef9dcbaaccc952c1cf428bc86cf45ce78b957d9989cd637ed2cdb532ef3dceca572ea647be4e3dd5a6a3694678629eda59732f136b2b50acaba6e5aea3413afc2c872b6fafc9c57cab87bde8fbcc81b2e473754c2f52471f903464136edee453e3586472fe168548862affc29e48dd25f6ab95832189b0c8ef68c393d68e9c23f65ee6a2aab63188f47c6026f85596633514af6e6525127374d43874c6bcdf4f2a44e68aaae87f9d46bf55673ddd3dd67331d5fe8519f5f7d9597cf2bdf818eb1873b5b318bd966525dd6530dd7d2a8dc85732ec492bbdf5b7b7f7bdb567bfeb6a109d13d5bc8388e1f6f8f4e1886facac22d6e5cb60efb6413e53d091dad7de42d436d0a47f2f04ce29559ac02d6768c4d55ef0aa730bc82b1af17a4bdf96628d7ada96d302fd942591b752b60e75ecfd5763db5a5b58443bd2c0aec775b31333b1c8391632dba518ba4dde26a899ccf8bae5b48abf1ceac8f73fa63beceb3227b9dd1000ffefbd56db79b8d3f01
2026-11-22	660dc7af48142f99	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb26554403e9d756b1854fc424151d1542e1a6810872fe906d15f1f6677273b9b6ca55239401517ef39e7e9f79c5e23521669db84e4d4079fd2ac40797c7b4a601477500d933c469d1491cf34b5461e8a2ae4f741506409f0e208a5e4bd06fcfa3bcb491da679d83f3ed2d42fee0d24f58f8aa284fe47708dc8098c36866d82c807a2c8f89e04035e66792e50942633c80af0c94f60e13dbd417859f2f9116ccaf437c07160995580633811b05c9f95fb02075a4c1334356ed8fae0ed1857e47e39094198d0949df5c13f8ad2d4a674cfc8237db04679561030cc9a9cb40fde3a6745d8f47593881054f4c1fb9adf52dad3619fa61af75e1958e9e9bda4716e0809ea7f4567d8efe80cd3fff2bea11b086318a2d762e09318408f57145f411e0b150e3e9d60913682f77636a58da9316aef5081a3ac21663b8d035a969266326dfb96375d933226510e0bd24da21af98fc0cdcad487c56df030f831444e909b8f976545122599e1456e3078a0299a6ab77f540e7e2afd7b67826ad2cde3c6ca47e035f41891c1434982b6dc14fd0bb280290e50d11ea55ee64769d807921b35b3a2293505300c0b1436ee81662b5f471361000981de09f99dff4f06f33c8e3c481acfbae13dcaff15c7851889fc77c930c27986a3d7e4fe3798a4b1fbb1997f10c52885091a3cbc5f800feff6e8032b29bc22beaec9ebafd098dc53940fdff6a653277127bc37f6fc64ac3435e1f154fd1a9adadaed6e9ce41acf9adcba61a377ab2ebc1db2581f8bb0c2cf7327db423d2623613c8d2f3616562d69acb1ce3931b7d6ee12d29435d95f15acfb3dff657d704f5d9857f9f0c2d97bd25be268e3dbbbf1aecc8f17ef1e484a3514ae7270348f5d552fc628429775c8eccfc5467195f9744f534e3ab4fcd8b8309b59d75aa1b4d79bec34121b95b4290a595bad3cd512b6b98d0253866bc59c1d857968385ea8d54511cf444cb053f7a438b4f3334dc1830347e674be6417b5343908ce4dd026ae7a50776b565bb65e64665f3be3a92b67fa72a3bc1c7568b87b9b73f218b34cc2d4643965c272c1cfc6854d5387d1dcd03453b7961b1397dbfd7eb856570bb3ec05aa6ef5ac9d7a36bc9eaed92a746fa64aeecfd9b2e548d063b4c3c585498f75ca0b7be4089e6d749a12b8649d8f92fd78fbd272eae1deb0f49d94dba97cad0f443da0f279b95cf3d670d84a0c9fcced7b554f665c38743238abd34906619d0b6bbbd2ad6d44530c9273ec2c3d36947378dbc8045ae67c53b74e3cc3ede722718b54abb664c5a6089e6edc5c2fb9f8da32309e19adac325de6b228f4525ee1ab72a3a9141946728e313617d07b09dcd539b30e96e00d6581d7769eba6bc643b8b1a596a2af89a73a86818d793319cb8e199f93597af3052f58cd1533d9d1d40da34a3611d45b136f75df747725dfcd4c3b18990969e123a9b6dd8041ce0ab3de7691e55dd959748fccbc2b6ee6775ee82682e6478b79e51caf9eda5c677530f8ef57b6dda6a93f01
2026-11-22	660dc7af492c6f99	mx.example.net	0	deflate	1553	\\x9d93c992a3461086cf268277a8e993276489556c3d9a182444b75aa22521d45a1c3e1450205ac5d2458196a777cde6e9198f1d0e2775e0f067e6577f66f98836a4e82e203d58e05d511254e1cb871c66b887ce30af30ea1588bee7391f45286b516c818494398870860afa5a037efd5d92f59ec83ee98fb73cf74b7801f9f97b056960fc169c327a00e395172c4016034d13e34887896aca91969826cb4c4a02dec53924d187af105199bfbf05aba6f80dc832782c5b208bb20624d9920cab2f838ec882e75cc666817fba06cf05a505fe5698e7564df88c226af11cf05155120a9c92795058e0557fd63dcc334a11b1c08f067d49eb4e1ce662592066980329b23e138bd2376251b43e9dafc41eaa6b98a2cf99ba199b3a94344391d450d7c50f07480a2678ed222bed4dbc71f709913a2b19a2d463171f95056503e906978a75cd1b4cb30a122ae4d919c5b7202c9b2286e432b8197c1f9aaaa9725f374c53d265553415431f0c6e788ee7baddef95839f4a7fec4cd1990a1566dedd8288d1d7880e6e1a9a740d56f42f48028b3a41a43b2ea232ce8ad4027a98d18f5ded02c034252865ee01b68c1f6791d500520aa3038a7bff9f0c5615ce22489967427acdaa7fc509618d34f59bc4c9eaaaacb38fc9d617989cd97dcb1626c9302a608e06373f2ec59b57cbf346d24d45352559143ffdf675bd6f9a6fd8aaf4ce39eea55766cf4fc6ca73f76a3db13fc7c856a4e0b49d8593e1c8ec5c6aa3c5f12e7c9e36fb6778c442b8d928ed66375bc9f9d299d9f7d3a0ed1859e5f98d8c2fc76427609ed3b7757a42f36bdda967e73c982ce42bdc13ba2fcd48bcbb37357971d53a891260437ede7a633f0ad25258f907bdda46a37c321c3beef23a531c62c3279ec3cbd5b4325572106661adcc866afb72ef1dc2f1f4a494f9c308a1696c769e2a3bd53792b13f0ca5c5932bdb97d562f2a0a6c6f05a4f8469213dd7e9287158b5368cfb7ad3281b65bfd9ac6d21707c5368cd2446e769ee2d25a975e79d66481ec76de2a70be96579c5f87ebc27e748b8c317e28efb6b6f1e44c174c4732ff6a674276a30bb3326c5cc519dc36cb52ebce17293ecddaa83d579924ca428daba8ba3bc773b86a4c2d208d1f011cb8d1c86fa90cc8d231c55d42d780e2d51e61eeb713b4af588ee5627e8db17e45f36e6f6ee71390f4c6db8da15da741d9fb78bf97aa99fb76edf3b79daccebdfb5eaf292e3447467b670787ee039c5d7b7ba3f8dd64b712798aed22e9dccc7f263273edf07d3c523dc86861a89473a4daffe1ec3808ced17bbba36431c55427fb756bc3b6d579a5275b5792e3905a48e25cd6de7981c478680476471d28afd5c76ec93cd14fff53177bb3cf727
2026-11-22	660dc7af48fd5f99	mx.example.net	0	deflate	1835	\\x9d555b8f9b46147e2e12ff0145aad2c4f51a86bb37aed636be1b9b35d85ebbeac31806189b9b6130975f5f36d94db24d54551d781971ce77bef39d0b1b44f2346a1b90f85de65314a72809aa8710e2e00e95304c02741721f2074d6d908df00d395dc64de390b1038c22f2bd0df3db9f1c90efd8e6e1fefa4053bf9c2a262cdf5aa439743e3005263e333275cb60b0c34812ebd8327405c5754457551b4f374e994f4e0853fbe195841d877fdc33661efdce00c0ace21b035820311ce8724a57044c8b6d0e4d8d1b6e5de6358dcf105f192027a7292bee323f20d394999fcec8265d66839238258c163712445de6357ca34113fc14624250fa82f03df08b5f7ba67569aad1f1990da73efc40a01152830475bf64c272df3261d9eee7f735131d6519f4d03322f309a8b60c645e151c5e90210f1e7c98468dc1570a5f6aa4cff4517b87d20cc70d77eeae11641847a42954dbaa92266a9807042730259d1097c8b9674e711e3930ad7aef7a6f8f28088ac48aa2c0cabc2429aaacaabdde3b9aa2a976fbad65efa7a6ff8c4c50493a49d0887acfd80dfb0c91debb9cb86da501fd4a328551e6a2b43d8aecd8c191d765e41326cf51fb11033d2f455ea31ed334e9739170c64042a0ed23e7eeff33834912601b9246b38e57e3e45fe99c608624e19b8986b324cef0b373f7854cd8c87ddf34818b0314c1107d643ff6f2ac0d331be3f7ef7fe8885f01f75d9335374e56458e070acbbe5c00a7bec1e33ef638556d3ebe74d95d1906775e4d533f293f4d4d856cd6ff72867d95db594703eafd4a55aaec20fbb7696c17e626f26509ab715d5eac45abef67d61af495bc938ab3c75b022bc01fe5c5c6bed0d4fe2990106ea14227e9ee20f2d2b202c773e46fade2182b216143a846462d74722e31a2cb6656798fdc360d413de12672cb5ee942b69a1df1769b4534b5905b9e922d051f5e2f95a8988ffeb8180cf6a3e1be9c15933179b2bdab365ece67fddd8128929e8e35ef2ad5d7115e6db5d3c01a9f8666ee5b133636029a12f6193f5b265779934d0e0b306a16d494e57355aca0271d3d113a07f620ec526b6bba6c19baf3dbfad0320ebbc7c55ab2b3b9155d0f2ce6e75e20b49a45c1c2a15558d7f2624b9e0af4b53c2e94b355dc9e56c41405949d0218a83ec9ae3b1f16c762a40ffc781328daf504a591271ea682c63ace2490adce96a6e6b37270586efb86f2b8f506177388879e06cc48d78793d1dc02b9b9b3340ccaf36e8bd7baa92e9736db72e14c9828c9993de7bc164b367f3432c09f69cace4a76f9e42fc48b332f17f6a5902f7abee7f4d14a1fed07ca6a910fd681c7cfaf56b220ee56220b756e75a4aa4f7889b8269212d64c1f072a7f890634c5e345754eca3d9ccdf2d5120c5238929713b0daa371e6405e5037e36c3b4c58a713e79a3070623b0b4fda627ac3a166d4f3165cc8d3d1cd002b77d28ceafea20f0d7b5ee6fb5595bbbb733d2fc168bc5b9eeba12c0e50ffb6af9fa255b4e10a7b524bfaf1cc7bf6862fc00de9a5db1197e72297eaa41367f6a4f9159c6bf1aaae6ea1c11bf2d296a7cbb5cabb4013fbad4147e233d36a35b35b4bab0beed4483e19861a01e3a61a6907cac6ad959716ea9f2b2e2c54c76ed0a6c290e58da150f49f67a2f7df9746bb4d537f03
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
16	3	2026-11-06	2026-11-22	2	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
4	1	2026-11-07	2026-11-22	3	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
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
5	1	2026-11-19	2026-11-22	3	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
17	3	2026-11-18	2026-11-22	2	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
21	1	2026-11-01	2026-11-22	1	0	t	f	{192.0.2.9}	{-1113497932451408528}	{4}
14	2	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
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
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af2fdf0f99	2026-11-22 12:18:52.31579+00
1	2	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af411b4f99	2026-11-22 12:18:52.31579+00
1	3	2	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af3e244f99	2026-11-22 12:18:52.31579+00
1	4	3	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af38b18f99	2026-11-22 12:18:52.31579+00
1	5	3	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af48958f99	2026-11-22 12:18:52.31579+00
1	6	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af340edf99	2026-11-22 12:18:52.31579+00
1	7	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af47230f99	2026-11-22 12:18:52.31579+00
2	8	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af36aaaf99	2026-11-22 12:18:52.31579+00
2	9	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af476c1f99	2026-11-22 12:18:52.31579+00
2	10	2	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af305b5f99	2026-11-22 12:18:52.31579+00
2	11	2	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af457d1f99	2026-11-22 12:18:52.31579+00
2	12	3	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af3f953f99	2026-11-22 12:18:52.31579+00
2	13	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af39830f99	2026-11-22 12:18:52.31579+00
2	14	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af48fd5f99	2026-11-22 12:18:52.31579+00
3	15	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af39e2ef99	2026-11-22 12:18:52.31579+00
3	16	2	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af37b6df99	2026-11-22 12:18:52.31579+00
3	17	2	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af48142f99	2026-11-22 12:18:52.31579+00
3	18	3	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af3099af99	2026-11-22 12:18:52.31579+00
3	19	3	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af465d7f99	2026-11-22 12:18:52.31579+00
3	20	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af40c0bf99	2026-11-22 12:18:52.31579+00
1	21	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:18:52+00	2026-11-22	mx.example.net	smtp	660dc7af492c6f99	2026-11-22 12:18:52.31579+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 12:18:52.343937+00
2	test webmail gmbh	2026-11-22 12:18:52.360654+00
3	invalid & sons	2026-11-22 12:18:52.366327+00
4	example.edu	2026-11-22 12:18:52.372872+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 12:18:52.240003+00
record	2025-10-01	2026-11-22 12:18:52.250989+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 12:18:50.796772+00
2	0002_failure_reports	2026-11-22 12:18:51.063521+00
3	0003_tls_reports	2026-11-22 12:18:51.167156+00
4	0004_intake	2026-11-22 12:18:51.248702+00
5	0005_changes	2026-11-22 12:18:51.307165+00
6	0006_advice	2026-11-22 12:18:51.352499+00
7	0007_advice_told	2026-11-22 12:18:51.47763+00
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


