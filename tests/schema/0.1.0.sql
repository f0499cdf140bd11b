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
    version bigint NOT NULL,
    verdict text COLLATE pg_catalog."C",
    stage text COLLATE pg_catalog."C",
    next_stage text COLLATE pg_catalog."C",
    new_senders text[] NOT NULL,
    silent_reporters text[] NOT NULL,
    CONSTRAINT advice_told_verdict_check CHECK ((verdict = ANY (ARRAY['advance'::text, 'hold'::text, 'rollback'::text, 'done'::text])))
);


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

COPY public.advice_told (domain_id, told_at, day, version, verdict, stage, next_stage, new_senders, silent_reporters) FROM stdin;
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
1	example.com	2026-11-22 13:06:53.544044+00
2	example.org	2026-11-22 13:06:53.584126+00
3	example.net	2026-11-22 13:06:53.607969+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-04	104	104	104	31	0	0	2026-11-22 13:06:53.456682+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 13:06:53.456682+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 13:06:53.456682+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 13:06:53.456682+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 13:06:53.456682+00	t
2	2026-11-03	66	66	52	40	0	0	2026-11-22 13:06:53.456682+00	t
2	2026-11-06	97	97	47	66	0	0	2026-11-22 13:06:53.456682+00	t
2	2026-11-09	51	51	51	16	0	0	2026-11-22 13:06:53.456682+00	t
2	2026-11-12	102	29	29	29	29	44	2026-11-22 13:06:53.456682+00	t
2	2026-11-15	100	92	92	92	8	0	2026-11-22 13:06:53.456682+00	t
3	2026-11-02	73	48	48	39	0	0	2026-11-22 13:06:53.456682+00	t
3	2026-11-05	87	87	53	34	0	0	2026-11-22 13:06:53.456682+00	t
3	2026-11-08	81	81	32	53	0	0	2026-11-22 13:06:53.456682+00	t
3	2026-11-11	70	52	52	52	0	18	2026-11-22 13:06:53.456682+00	t
3	2026-11-14	102	102	45	57	0	0	2026-11-22 13:06:53.456682+00	t
1	2026-11-01	68	51	13	42	0	17	2026-11-22 13:06:53.785279+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 13:06:53.785279+00	t
2	2026-11-18	76	2	0	2	74	0	2026-11-22 13:06:53.785279+00	t
3	2026-11-17	98	55	20	35	0	43	2026-11-22 13:06:53.785279+00	t
3	2026-11-20	67	49	32	49	0	0	2026-11-22 13:06:53.785279+00	t
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
660dd26ab64ec810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26aba566810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ab7436810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1783	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ac3de1810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ac44ef810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ac4d0a810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ac5aa9810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ac8a14810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26aca9da810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ace483810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26acf366810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ad0829810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26acc9cf810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ad0f13810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ad2f56810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1663	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ad344f810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.456682+00	2026-11-22
660dd26ad3b9a810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.785279+00	2026-11-22
660dd26ad4e99810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.785279+00	2026-11-22
660dd26ad4093810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.785279+00	2026-11-22
660dd26ad58ae810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.785279+00	2026-11-22
660dd26ad5bcd810	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 13:06:53+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:06:53.785279+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dd26ab64ec810	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dd26aba566810	mx.example.net	1	\N	aggregate	stored	\N	\N	2	7
660dd26ab7436810	mx.example.net	1	\N	aggregate	stored	\N	\N	3	12
660dd26ac3de1810	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dd26ac44ef810	mx.example.net	1	\N	aggregate	stored	\N	\N	3	13
660dd26ac4d0a810	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660dd26ac5aa9810	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dd26ac8a14810	mx.example.net	1	\N	aggregate	stored	\N	\N	3	14
660dd26aca9da810	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660dd26ace483810	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660dd26acf366810	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660dd26ad0829810	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660dd26acc9cf810	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dd26ad0f13810	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dd26ad2f56810	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660dd26ad344f810	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660dd26ad3b9a810	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dd26ad4e99810	mx.example.net	1	\N	aggregate	stored	\N	\N	1	18
660dd26ad4093810	mx.example.net	1	\N	aggregate	stored	\N	\N	2	19
660dd26ad58ae810	mx.example.net	1	\N	aggregate	stored	\N	\N	3	21
660dd26ad5bcd810	mx.example.net	1	\N	aggregate	stored	\N	\N	1	17
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dd26ab64ec810	mx.example.net	0	deflate	1684	\\x9d54db929b46107d0e55fcc3789fe2522471bfade532e8b2ba212421a445a93c0ccc0890b8094608e9ebc3daeb78ed38a9541a0a7838dd7dfaf419d6985c8ab4bd8424d4c087342b701edf3e25308a3bb886491ee34e8ac9479a5a631f4715461a38145902fc38c229798b01bffece727287692ef68ff734f58b770349fd3da2b840f41e5c231282a16d6e9620424092188438097a92807d85659acc4356800f288185ffe92b093f4b3e3e02fb92fe06380e2cb20a700c270196d718491379d0629aa0a951c34d03ff34064d6d320dfcad304dd917ef887da28135ceb3828041d628906ae04df7a6b7974484e042033fcaf39ad69e0c349a6a547ce1c2303f53710009d6be8cc1b0dfc66018edf3fd750c1397250cf04b41f0413af0aad23c1012595f91d44f212cd206f056da6641e6c41cb6b7b828a3ac61ce761a35fa594a9a2db537b7bce99a5c6212e5b020dd24aa317a045e7649112c6ebd87def7c12abcc8c80cc7732227366f51167bbd079aa2a976fb7b64efa7d01f3b135c936e1e37923e02bf615f62d27bb890435b698afe45b2806979c0457b98fa198ad24003b2179197ae7a0a6010143868d4038d435f561495001202fd10a3ceff6706f33c8e7c481acdbac13dcaff958e074b2c09df2083a8ccb3327a49d65ec9248ddc8f8d070e518c5398e0dec38f5e79f7c653ef5859e50595e518e6f3a728cba2aabe7bf54fa74ee24e706f24fac96a696a2c9413fd4bf4f516bbdd3c2fa169f455e556ba72b1bdce764bd39bae3117934a46a7e38d232bf77439ef17cb13cfa3985bafecd371b649b602a4a9c109cabb82553d51e90a4b187ad81da391b03f788bc9a9b58d8ef11936a70fddf17cac4aca6191116f9999b0b4cfa3caf2af6c3a391b1b77242cf4a61a5b3b049d27768a8d809fc9abecf4dc129d2786946371210da16bfa8c3b2ca745c021cf10bae16d60eca679264f06a3ee2a76b7db6b15aaad117354589a5a995ced0fe7d579684d2dc6514afecece1ca53bcfe2cb5d1f9ce129aa4aee8644d59eb9493f5daba7fb12b98c7d147624523cf1e0bbbb308eb22a1d363fb2e979673e4dacf57857ed2e925eaf9c89d72ac3c1520d5abe8a9d19b2e06a9d58cfe13cb886c52eeb6fc78e32e0e47e20a9cb27533c4f1713c1b596d69ca6ee79816dfbe688f6aae6b75ebc2f4ad2c7896b24b1b4d9ebfb721e416219c662c04d07f1d9210a2ce6e931577421de1c1cc6102c1317fa7516e47d9a728ff5c42d959a738ce5d60924c838bc1d1e157d4d8e258c10f49514c9c208d7abed25206c5e57fa9d1823bec5cc4359acaca3723b10e774bc32539a5ab8b21c8fd6a6eed843075ddd7496b7c65bcb3688f084b39568f415bd2e9e90cfc163c922b79abacfcb91488a6a25f009db456a3093550555c40b69ca9a71bcb5bf270967a369b5eadbf3f9d670abfbe29ef9d64148ef5d7db3eacab5a9dcacb1c2efbd9acf6267941a575dffef07b4dda6a93f01
2026-11-22	660dd26aba566810	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b0c4bef668a28540686ded48c2e14301058d9aada1b4c0d3bb7a66dad3634f381c4e3870f833f3ab3fb358237caef2ce12e227037cca8b0a9569f390c124eda21bccca147573843fd3d41a0528b9a0d00051556420481394e3f71af0ebefbca07639f2f07f7ca4a95ffc0664b71f15d519861fc135c14fc0deccb74b90844051b8301414e8435951349e23995151814f6106abe0e10d2228b2cff76073ce7f0382001e8b0b10384101bc68708a218b80e148d0d490b019e0ed187591d7dd24bfc03409696a5b18e01f45696a73f64f28c00658a3b2a830b00a72fadc006f9d8b2a267dfd2cc1185506785ff35b4a676c193445dc7b65e08487f712e29c053132bea273fc77748e33bebc6fe87354d73046afc5c0275e53a0a66ba2164411cf89cac313ac7222786f27293d1fcfed8e8baa3a290831df250e0c8a1c93c974b64d49ba66e7142725ac309b253714de03bf38e721ac9ade5defc750455916449e53744552345de725a9d7bba3299aea747e54f67e2afd7b678c6e982d5362e53d08087d8d70efee8ca38e468afe0559c1bc8e50d5b1f3a008933c3680ea27f8b56b3f07308e2b1413f700d9cad7d124358018c3e00985ddff4f06cb324d028889676cdc26e5bfe2f8b0468af45d62257559d4c96bb2f10d262376df93f947498a7298a1deddfb05f8f06e8f3ef0aa2e2a8a44b6e4cba72a73a2ae7ff8b637dd5b9676e396d8f393b1d2d448aac7fdaf31e833bcbbddb3febcdfe8321fd80b74151a71b6c1f3f418c2c05c089aea48e570c24dd28d67d5d552148b86cb37fa58702c33a6296766c9c7e5d28a16db532d981272aa7938d69e60165dbcb69d79fc824bdd25f4cf7a2eaa3283724d44b7fef6c51cb9eb142efbf14419ea2fcdd53dbed094b02bcc59769b4d6ff52e6778e4bc08992a6c4f4bae6117e6d91c798bfe295c3b7b3be2e54b7a2a9d26db5d9d6b6ae13e6cdc5a4cd9e16d5fb31a3720c3af57edc68f5339e631367d3d6cbd68667a3b73731bf65f24ffaaee38e6a0088515e5fdedf3c51bb43e725c4e4f55d5774c5e146661f338e15cc6de900b6139be9d58e6c69aae157ecc8daf93b139bf944ab0ac73349d54b6171fecbe26386850b9179369b11233c26136d80b49500c159345214cb9c3346978f283116fae374af79eed9aab7950b853a5ad36c9fe3a99f0e3b1c361493deac99ad307ea4b9aae90d9668f576ba0a7b2bddb705b85f1e6ecdcb12f76f87ca5a98cf78a3dcf574c61291162d78bb19e8edc5b7ba9ac76b8b8ada67173b98c10ec8fa033abb0e05ee13cdfe7a7c572e8fa9b31ac86c561bdd8dad2d9ecd3d4eae934390552a930e7e3f060afb65b0d1d57eac291ccd247415bf3a3fd23bbc3da292f1bf65993da68e636db2cd199dd79eab57aad8ff3f98909d7b39ca6a2292784cc993f2c9bc94a6ef6da525bb1723518caec3c3c1e3c0d0612b31a3e5653a95e5f03b299bdde7fbf949d0e4dfd09
2026-11-22	660dd26ab7436810	mx.example.net	0	deflate	1783	\\x9d9459939b4610c79f4315df01ef535c44cb2171692dd772e846179240522a0f030cd2485c3b0c02e9d387b5bdf13a71a5526978a08a3e7efdef9e71202971da5a0272ea329fd20cc33cbe3d2700c58fb006491ec3c71492cf34e5c000a22b0cbb4c84b38409620453f2de87f9f57741541ef9e611fef84853bff83726a97ff4c025083f32152227a6bf9e6d960c0a1959e6c3509481af74dab22af04d649461e65398001c3cbf410459f2f9895997e96f8c2832f3ecca88bc283342bbcbcb5da9cdb07c63343568d8bacc5b1b15f4bf74426041686a9375997f24a5a975e99f6140ba8c03f30c13c6ca9a98b4cbbc556eda6feafa092204e22ef33ee7b790d6d8ead254a3de2b032f3cbf776994b30081ddafe8bcf01d9de7bb5fde37f4192c0a7084afc9984f111064310052146881ac85cf2780d3e6ff7b359bccb3f1acdf72212e50d6000b8f8d006696926630adcd2d6f8a26654c500e30e11254c3f089f1b3320d01bef51e7a3f9a28cb9228765451547959d644a52df67a0f344553add68f9ebd9fbafebd328135e1f2b851f289091afa0292de4349a296da24fd0b1283b488206ef5d3200b517aec328a8f9a51d1949e32e078c4f0d888c7344bf93a1954308010109c60f8f8ffc9409ec72800a4d18c3bde51feaf383e28a0dcf9ee62a122cf0af41adcfd069334723f35e38f500c5390c0dec3fbf97f78b7461f04456b4b8a22f3fc974f596e6b9af6e1dbda3cd649fc78bc37f2fc64ac3435ea1463fdab993a2bb862470133c3d0a45b81dae7f0b0324a0f2c2df105f2237fbe1bddc697743f19ed2fb0adabd72094d4a966da1e5ee6db1d4d49e5fe7e60fdbd896bcd1d7a95e32d62b7b8d69351050df974b38103ec20e0da5865af7b2512f5e3d4998ceac898af4adfb6036fbe1d93bebb0ef8394d61b1363bdbcdc1196c02a9af6d56c96875bcdbe66978aaaaa149cedb028783baaaeb382bf8ccc592a965ed9db151ab17bbb81e3dc9d54e2c5ae99ce3d0547e5e85361746612cb8f2e238760642b99a00f3c58bb844b86d47d15c4f377d6137e5c78b60e14e26f6bd8675bcccd80879c54e77d7c80aa2dab7077b9ada1ad7db789369e5653a389d091127997f0af7c37e072daaedd2ee28a660271ebb618b642abb61264384c004b1b3212e0b6735de8cc85eb5064eeccf686a355f1daaa11092a9c29d24ec658e8992ac1ffad644b7569d43a71fa4d3436202cb30d61382fbc9e68a8028ec679da39222290be4dd743fe572eb869a1b0946603b53b251b4f3cec1a58e379e6ff7cf9dc0c0c399d3971c73b43befa6b301391eaa4aaa6e6a398c510c56d813f9ebc5e6e33e77deea4a34139b4393ef9062dc357615d832dc17e7da59f65fa6dbc45867a9c9c7edbb5a4ab56bef12e33074d948595e386388633d9097e55c1f39c34d7e6d5b990026d7354d8907a5de791712e767652ddaf9ed5405b261c9fbdd350d175849ac745e99f9f27c37fc436515246d40e607f17e4e5fdc4824d7c15cde66e978972ffa347517d5f172d496d69dad72ced9a4984d43cb615dd6c79dbbb266eb349ea93ad1f0d1e374ee7675c7ac3d94f172792561c8295cc889fbea0475adf6163475cad4ce90e34d572daa63148c9a63d1fbef1742ab45537f02
2026-11-22	660dd26ac3de1810	mx.example.net	0	deflate	1699	\\x9d546b8f9b4614fd5c24fec328529526d466001bb037ae161b3ff0fbfda0ea8701063c5e5e86c1187e7dd96493ec365155f5c2971167ce39f7dc2bd6986649585b227a6e834f6194e0d82f1e0344fc3abea320f6713dc4f40f9659631b931b76dac04da200d83ec1217d8d01bffd29884a1d568ff0d70796f9c52a40707f8b4832e47c0039a167d0dfccb64b401c20cbd0714419d99283055580d54d374ac027274089fdf8d5841d057f3c804d16fe0e4411cca31b10a12803416a43b9dd940007ab629941e5ad0dbeb6f199e29b03ec642cb38ddae0076696d964d605dbb40dd6388e120af4a88a206c8357f295b815104a71f2c2f09af8e55ecdd0db2c53e5f8ec064a8f3f18a882d411c5ed2f9d40e17b2710b63fbf5f3b99e134451e7e66049f04497115dc6c360424ca96e83e9e511256806f16becc6866ccfab53d4e521255de857a15482f0a6935a8dab6882bd520f329895142f980dcb1f300ac280b1d94149d779db7a54a82240a0d49850d050aa2ac8872a7f38e6558a6567b8becfc14fa4f658aef948ffd2ad4076057ee534c3bef32ead6d48af49bc90485a98b935a3fb42387845e1b2816a1cfaa5a0890e725d8abd203d5923e0f89a400518aec3376eaffdf198a639fd8885699f15e49e27fb563a114cb8def109da4719492e7cbed17334115f743b5042ef1718802fc117eec64690da53621efdfffb011bf8ac2ab25ab4e82d29294266c40f8725025f90d9ff0b1a3b45ad5c7972dabdf03bfee952cf393f1b3cca8911ada97ea699cb02f44c59a757b2a57a43da9a013df17acdcb0e2eb9e5f85de011de77e7f3c36bcf1d66d7285229038476b7f0897bbdd88658842ed325552a26bea6dbb15f27cdf82f3939a24b3a7e396f39ef6666c4bb1edf2bcd872e667de5e1f77bde1356aeacbd1cc44dbeb518b3d4d5d64378b65d2747098ccfb139d22774366a8b9f4c8d0772ede35d2e781dd1dca83c422b9930c38feda371bc1bed8ebde6e9b0e2c3b5e8ec656ebc00d5603e1de32a62c63cb065e97f7d848a29b7a839984acbea37ada901e429d0f43773f584d1bd7eef4c415c77cd53c88b7e62149b2c382e6777a99f49f7665afb9118d537e66992e345a72c3544eb3596f3deaee47ea495a74c7597f7cb9f42727616aeb633fc06b5328570a9f1d26f7eb888e9b32e633bda4c96253144243f0ef9b9169b2cc2ac0dbd393735273d3109bc1c12a5ded4c0f4f5ac111e5e99c0b93a19ec2a1046dd22d4a43bfadb47075edaa49b19f5c67c42ea6be1c29be66eab0c53289d383199dc28bbd591f959ea8a7b789c899b2491dcbeea3339c73d1416c6819348ec7639a2d4f28b3d2a5c14d1a2ded90ed1277a79a9335e9055d8d6586b3c322df4f0577771f0f436f2baf07c108165aaeac837c3848856669ca8bdc21a5330e8262b3351577a65f967c32edaef8fb595da826af29b99e8b986514a92b8acbc6f252aa99bae594fbb0e472a16c75a7fe6de8ef2fdd5cab34ffeb6fa4566399bf01
2026-11-22	660dd26ac44ef810	mx.example.net	0	deflate	1758	\\x9d94c992a3461086cf268277a8e9932764b58a1dd4d3132384a49610da006d0e1f580a046213149b9edef42c9ec56387c309070e7f56fef965163b84cb3ce96f2c7c198277499aa32c6a3fc456103da2c68ab3083d2608bf27891d725050217708bc3c8d81130528c1df6ac0afbf53b4f008bb87fae32d49fc62b7206ebe57e4a5e5be0575802f60a26bc606042ee079e8ba346f392c8b3c91825da697e6e09d1b5bb9f3e18b09278ddf3f01bd4c7e03340d5669056848f3806286901f720ce8c12e4862da791b827f6a83248c7408fe763049e8a51d22070fc10e65698e819276049221f852bd43d0d5b6e30063940fc18f783ea7f5e7ca90243a8aaf5e20fb338a8a85d1f0531b90fada0684c38fef9736345414968f5e0f04ef58e8b1484214eb708e2478d6878b95279de05bb4dd80b4b936e9ef515e0469e79c7aec688cd3047753ea1b6dd6558dcb08079995e3411c34c87d02765a26ae95b7cf0fcfdf0743f122c549bc40410e42819324faf9f9812448a2dfff5ef9fc53e98f95316af0208b3aa44fc0e9dc17083f3f94d8eb8bdda17f99ccada4f050de9f244eea06893f04821de0d7aaa30458be9f23bfa307ba0d7d1d5150000b63cbb920f7f1ff3bb3b22c0a1c0b77cc06fe3dc8fed58e6d158867bf4a94a0c8d222784d1e7e361377b89fba1df0820825568c9e1f7edc9537dfecd41b4a901891e145083f7e4a344349d29bcffbf3d8c4d1a37fef10fd64b424f1c216f3d1a7188f7ad4de386e2c4d1e4b625b9c847c562786315a4ed24ab068462a9b5daeecd3627c582d169b5a104ada5e72e312e90775e7d124b16504410a294e190f2ac360dc74b051f98d5918c8baab28d775d5647829f698bbe84d73edb84927aa69f3aa13a288956ed599670c953d5c0e5172e97e16ebd5713fe5b28a5357ce7aafec02df9123791d6bca4c961b8b85cbdd499675597b91cb097dd99d366223e0d49e33c6112ef7f59c8beaf9493dca98278922e444819b4f58693a39d5a343af5dd7d7e8be29a541185aeb44838a521ce5b14d876395664df1d8202ead449a5eacdd993635b5b25769f7d65dc6579230cf5b65cd48d06f6eee58b39bfc38b2aa732fae27c2941543a3c2b6790b6b1327348e5c29d889e6d61461158f586af2a226b3921f35dbf10453078f24dc4af2f59db5aac7f5cb463c99becc1ae360ec2bbd6d4c89ca6ca276974f9f6e940bdde4e789b8d6b68c89a4544c0e4b56153303861886e16dedad665da790c9f5a03539f72a1abdf3222ecf0be9da986162a68655285ebb684ea1a1fa2f7887793d1194e8cc52c734bf46578fe2652f11f34a75f9253c24dd4c57472fdab34be932db49a83577326566c89fb9a95016c6e91088b733172ddbb63917a679812b917757aceca6f382b647e54b75a3959726f45cd70d49223cec19e35e2f1c58fb73ffbe548a84a32aa7d1a59bbc6aa05497ad3131c63777ab6b4544b5e774dd0c982d7b74977672d82dca3cbcd803db6302292009415a63eaee0e06aa3eb8a26906db509e0e8e4c9b0a9b1e83a9131284563c55ab6c20cafa8667a5f02ad7a3d17fbfeafd3e49fc09
2026-11-22	660dd26ac4d0a810	mx.example.net	0	deflate	1672	\\x9d53c992a346143c9b08fea1a64f9ec012881d7a34d19240685f9006a476f8504081d8118b24f4f5ae9ee9f6f4d8130e870b0e75c8972f5fe62b13d54d997536b03ea9e0539697a848daa714864917dd605a24a89ba1fa334998c845e105792af0cb3c056e12a2ac7e8f01bffede63a52e83bfde1f1f49e217a705e9ed4744d940ef23b886f509e8bbe57e03420f8822e379ac085dde63a0dc6370a59f97e09397c2d27d7a13e1e6e9e747b06bb2df00cb82557e012cc38aa0c7a98ca80a1ca0187c48628cb5a9e06d8c2b72be4e52a3aa26897dae827f9092c4ae7122e4d62a3051919735d0725c93a9e0ad735e06b8af9386758d4a15bce77c2de94c359524b07b2f1a18e1e93d043ba7c11aa9dfa433bdefd21946fdfabf495fa2aa82017a21039f785ef2195e925d9e63195f804f27586618f0de4e4cbd9c2ef58e85ca2accb1e25e173b30cab31a27d3d9b705ee9a36491d16b0ace934bc21ef1138799379b06cfb0ffd1f8f2049322bb33d49143885e7458617fbfd079220894ee74764ffa7d0bf77aed1ada68b045bf9085cacbe4275ffa1a9fd8e8c49ff1259c2acf251d9d13337f7c22c5081e484382b9218640006418902ec1ec05bf9124d580158d7d03d21affbff95c1a2484217d6d8333ab887c5bfca71608544fe3b440bab22afc29762f5554c8aed7ec4f9fb61823298a2fec3fb05f8f06e8f3ef4248553581c29f372e519461114e5c3ebde746f69d20deed89e9fc44a1213be9a0ebe9dd180ea59fbc3062e8723456eaba3545a952ecc8fec2e506a9f198afe3e8f11d383c66c61c471da3af4a58da6fa68b9628ae8e58d15cd9701d51a8a6f53fee0709225e7226867766f474c5585a6771f4faca6189f6549e3e9cb3e61682e8c5d2a30edebf9cb5eb95746c828b6bd3944fb1176e72a4127ce13d4981b717397873da8c42b4e863d4519704e3e381ecf96706e3c96f20fd4bcb8ad96d6716170a6705c596cc297aeb8bef868384b57388e93976fddfc8b733e9c58ab6d17fe2ccde6cef038b0ccd57c45c5d0d1cfa353a1ad1d2d3a53ad66cc9792ed50d6f3391045e77834d334ccb5900a6b014f9ace06e1350f7afa92bd4b8b783c0e96db7b694646240de3713bbe0eae939a978bc1782565818da650e36441bfb3f1ae5eb82c4be58746ac26b6ad971a49c8dceeb9d0537bf1bc942f3ba3da5e57e7cd2eda58fcf639979835374d9ae9723c3c71a6b1a6b299c0670b776b19831d53a7d4394a426d385abb2381861e4908273d34306a58d887129a93f9fc269f0486c5f4b622bad29ae586e3d8d6946a2ef05778d5b9ed8d327a05b3653defb689cef49197161acb66f30349c4c742199cc6273daa929b78be1c151807d8d5496aac5b93bf3a4d3530561edb16c9ea9e88b7f592b3f7079b3ed41e37beddd74e46ef7937ba4db809def8fb6c445f29a36ad7c9221bf963696bd18912fb4ae452c28656e8bd45df397e575e2e0bed42cd2a413e88fa6465062eded27effbf3fd04e8724fe04
2026-11-22	660dd26ac5aa9810	mx.example.net	0	deflate	1694	\\x9d935d93a2461486af4315ffa177aeb265940614845953835ff80538e2a8632a172db4d8c897d038e0af4f4f7637eb265ba9541a8ae2e2ed739e7ecfdb2b4ccb3c692e113de9e05392e6388beaa71891a8852b1467116e2598feca732bec6172c5be0e8e791a032f2238a1f71af0f36fa2a4b6207bc4df3ff2dc4f871ac4d5f78abc44fe47f046e8098c5c6bbd04c4078a027d5f5290d74148eb8a90ed3ca639f8e4c728f79ebe427869fceb2370cbe4172049c04eaf408292024459878ade914103b2c57363c6a683afc728d2a46891e48a22e2f3dc3ad5c13f8af29c5b1e42ec511dac7096e6140c5376fa4407779d59df434c28c5b90eee6b7ed9d29c0e759e63eebd3340e5e95ec29c1b228af5cfe850fc860ea1fee7fb15ddc2458102fc5e0c7c5215d4153549f43c59f6d48ef6744279c204f776b2d2d6d41a3537382f48ca88c51673609026944da6b9ae33d6352e234a329453212615f61fc1212d131fe575efa1f7fd9234adddd644a5a34209ca4a977d7bbd079ee3b966f37b65ef87d2bf77a6b8a24216312b1f81c7e80b4c7b0f253d36bbace85f90394a8a23ce9ba3c44b7d92043a500f84be773512808220c701730fb054be8f861400518abc13f65bff9f0c6559443c449967427023d9bfe21c508195f637c99014595a90f7cdfa179898d9fdc8e67f24114e508c7b0ff701f87097a30fa2aab521d414083fff6a1d4dd33e7cc94dab8aa3567063f6fc60ac3c37691753e3f31a185d71b3de0a07cba8b58ee88d9ce3b354cbe8669f3b7b1f797d47eaaa663bb3667046ddfdb0a04b594e6ba8d6d05b64a3c0e4b9dbd47f9dcd77134d088afeac8315e9a2ac30dec0d7c66d36cd92176ded8e4797eb44c2c2519685220bb4ee73fc42accdbc363de74dec38dbb6691b6bc24257859b4ef80ad3d5c06a9b8ba3431159095afff0c26e1e26f6a5711b6ae8f03ca1a41888e7d966d72f949d2ab2ebeeda9b61602cec9589c69bb7c9eeb8e439d937a5abbc0dc42c50531f8faed65c9c6607595ad74ea196aff5f4d54a079d81732dd17e158be92a7c15a2b1941608b9452ccb0b94bbd7b3ed5fa0c573856f793b186d4ffb11b4b7e668320dc9d6df79c673b118d9caf6e813ed6d3ff342cf28fab746899ec75b3bbc6578f2ba688462e9a0f1cc759c94deac2bcff93682eb785e2e4642e88ccfdb4b7753cfb137a25e39b4e7628927e96231af4cf385ac118cae336877905a5d9c93358c8ed0d29635ed3aabfdd99ebe076f625e4f7bc832a5f8f3c8902fd11a1e77cf6b599a450b0745d66db76b38f33050cfbe189bc3f43c94213e68f37c305c5e66d4cea3a12c227ba212e6db32934968ee3bf9d890aac43c9ee7411518c60df5a581e09a9ee156b3d1a5aba6c1daeb578de0148d7011e3a1b4c5ed1d51b1b793f0ce4fc43351439eeb23e5888460735db67776226cdbeb01adabca2942779ede5c25d4844abb210dda82d1352f72e32a485a9738b5206ba221c6a52c2ceb55d75c2f2d97e73cc363d9edf5fefbb56d3679ee0f
2026-11-22	660dd26ac8a14810	mx.example.net	0	deflate	1847	\\x9d5469939b4610fd1caaf80f94ab528e4db41ce292d64a2d3a410742021dab543e0c30c068b9040302fdfab0f6aeed8d5da95406be4cd1fdfaf5ebd76c212ef3a463021cf6a94f499ac32c6a1e6280a23b5883388be05d02f11f24b1852e4415f4fa949fa731e5460826f8fb18eab73f395ebe63db87fbeb0349fce234545cbf8dc84be07da0ae0887d4c45ad926853c4a9258cfe325e02a8013148e6d33fd34a73e7931c8dd8757126e1aff714f5965f23bc5f394915614cff212c575fbacd417bb14cdb68724a62db73ef5dac66788af0ca05792849df6a91f9049c22a9d3374719fdac22ccd31354e5b09923ef55abed5a02deec4086398bf207c0ffc92d7d1c77d9268757c66c3ca0f3f1068851c030cfb5f3a61b96f9db06cfff3fbdac90a160508e03322f54900aca788b0cb29ace27625f7210479d2067ca5f065462b7d35e9ec615ea0b4e5ceddb5828cd204b783ead84dd6568dcb08a30ce49889510dbd7bca49cbc40379337837787bba3cdbe5449e154556e2a59ec249ec60f08e2448a2d3791b39f869e83f2b635863268b5a51ef29b7655f403c785762bfa3b4a05f49e620297c987726899b7a2809fa94ec20fc5c554d281004390c5af5a8d6a4cf4342050530066e08bdbbffcf0c6459845c805bcd98e086b27fa5e380024ac2b790312ab2b440cfc9fd1732712bf77d6b021f45300131fcc87e1c944507142e42efdfffe0885f79ee3b93b5374eee096c4f6afdf372e114fe0d1ef771d0edf5da8f2f2ebbabe3e82eb891c44fc64f129a50e8ea973352696ecf0b32580d873db12936b2583825c78f8631edd3c111bbbc8d2c67a83b86c73f9a896c87bab52cf0e132395eac661d92c44dbf692741368bcd42a93c7fefe9fec102dca1b821fd1419bb727bb222509dce34e32721b819373054a359011dc9dbe5b8b970d199db2fd0520433923870923c3f1d8e0de2a6b743978e86ea226856a9ce5ef5f0ba296631d7db5fcc2448aaf5c6289a9d5ccfc292568c70375b0c53bd6eb2e076384ea30530488283d3dc68460258b3ce3056b358cf81c8ec0fb2f43407e32c8e2ea575ba347534b159e3c8af5944b3536541ab9770b217846363d706d83ad1642e5624b1dccf42712f3ab89c1ed2a369cf5673dbddd6e23a1f6f23f76ac687e4101d378eb388d275aa83e17e9c82ddc9571b892fe2c7c3f52ca8f2d36d9b41d66997deac4e4faab6b084dd661638eba7e916dbeaaccd9ba8e638bf2cb278e4aae1d09a7b79513a1b16e3f4ead4d3ae695c2c665d45d7331d5768b25dd11c4964f621efddb68e7173347b981e32a10ae61b192d16737f13dbb3a91b72e9ad96e7a82b83b93af6e4fa624dfd6d612f81e531301265066e7692b6c91b9248d6176fbe60adf05c1db53c1514bb1e8fc798de2175bedf21095df8db5a6ad82b68ae65fcb8e83592c09abd46b31d7de8e5665cf48ebad33c5eeb922189c66aa4ac5a968dd6bdd28db97e5ce6e35165f2f41949ad8823d36d89adfca7a3be91036d254d2ed84903db9d6f8c4b4e8f74fe098b8d2d287cc5b7ab28b34fec58393770284f96bd09e619c6ea9de4f3956b188e513568b29a112927056bb14f4faf89b1d4cc1d1a9d3479dc8dedfa5163e49891fd2e53292451f969c918b2ef9aa176120dbf7b9024fdba79de8fc17fff81743a24f137
2026-11-22	660dd26aca9da810	mx.example.net	0	deflate	1692	\\x9d94c992a3461086cf268277a8e993276449140224e8d1c44802355a686d48a8e5f0a180024aac2a0a6d4f6f7a16cfe2b1c3e184431d32ebfff3cb84356615cd9a4bc4220dbccb728a8be4f621452469e12b4a8b04b732ccdef3dc1a7b989cb1af8180e629f0128233f66d0ef8f57728765b42fdc03fdef2dc2fee0da4d7ef336885fcb7e04258048c8d652f01f181a208be2f2ac843aa8f7a50a82b839c82777e8aa8f7e18b092f4fdf3f824d95fd0644113ce767200aa202604713144dee80865007cf8d6b6f1af8a73678cece35f0b78b796e53b947ec310dac71915306f4bc269069e08b7a4ec35adb4d0963986ae0473c9fcb9a135de3b99ae2ab17a1f7338a3a6258fbd48600bfb62108dac7f74b1b162e4b14e2d70bc13b510a105602a983021f7b2afc10219ad509dfa2ad07644d2ca3b9c3b42479ed1cb66a1aa33c63f5949af6ada855d32a61a44094b55372c5fe2370f32af311bdf51ffadf87047b6247516441805d59828aa0cafdfe03cff15cb3f97d66ffa7a93f2a337c65ed22a9913e02af765f62d67fa858d0ecd597fe6592a2ac0c306d1a9997fb240b35d075097b551d64008521c5614d0fd41bfa3a225202c418f222ecb7febf33541409f110ab99b5c33b29fed58e8b4aac485f5374521679495e8bb5cf66d21af763bd030149708652dc7ff87157de7cb3536f60577d052809c2c7a3a8f4baaafae6f3feb4ae69d20aef35a29f8c96e74ca99c0c3ec568d0d8ed6ca771b486235586be516ddae944ae566841abc2ed3037c096390c372771e8b2387383ae7a1c3da7f10639223a393b9e4bc2a595a86d2bbd7823b768a3032d4c45593bcf5d2b26a96fef664e553c537c37bbedeadc70ee62571e3e510391e56c78919ca38b1ae8f969bec98e439e5bf98ce5dbcdbcbd90a76ce60e956d2f7a1275d37a1ace07481232e78683cb2abb9c0c615b91a11ec46b677cf0aed89c51d96ed0d5f874ccb73b14973ecf3d53b223249843fb3e153ab137b896249cd1d3a51193bd223b7052f45e66be29aeb6417e6587658453f16e6fbaf648108e9ba95459f17572b9441199f09c123f899dc1c4d587fa02ce05374b4713164fc328b75cd79e0f92a994bd7872282c6172bb242c57370e4eceeae6c98707a12c8bc5b8c88cdd3519ad0f35374bd947e6ce5acde2aebc4f9dc1ba2ae35550ad7d6b2d79b5c469e1ab231bbe1c5c7bb45c194773b4908ee27e3533ab2bbe4f4b831930ef6533b8c63c078b39cea97e5bda2e7a198fddce7e363ede24c551afb299bde433ba398f0f6a1a1e3ad0387482f1fae0c34ed4494d61ab44d36c67b12854f6fb845646fd579b080b5d1f98dd30c8fc41721e8c94a991b6f57c607b8bdbf2545ac651a1faacd7c80e2b0cf787adeaccbc14af594648e54ea5c28266fbb2446dd9e1b9ca56870aeaad1a6e4739877a2f9ecb85390a282a1667d89877c72f7b3b6854c776d93302e699f789dcbe95713091ccbd042f66bdaafdfffea1369b3cf727
2026-11-22	660dd26ace483810	mx.example.net	0	deflate	1788	\\x9d54c992a346143c9b08fea1a64f9e902536b1a9a7271a21b4a105498896e4f081a5582428101408f4f5a667a63d3df684c3e182431df2bdcc97f9a2b6109739ea1a360e07e0134a7398c5cd736247710fd67692c5b08720fe4c125be8c2a882de00f8799a00378e20c2ef31e0d7df1956ecd1edc7fcf191247e711a90d43f22f2d2f63e825b8443a0ed96a601220f0802ed79ac60bbb02f711243b7957e9a834f5e62e7eef39b08374d3e3f825d897e032c0b566905589a1500c30d6861c073a043b78724c6adb601781ba34851d18b5065c7914712663a00ff684a12bbd23943170fc01666698ec1286da74703f0c6dc8edff23a498431cc07e07dcf6f25ddd9684012ad7baf1a18faf93da4756e646338f82a9d66be4ba7e9c197ff4dfa1216851dc0d766e013d797699e761d879721c7f1ce7368e7a805bcb7b36dbd9c2db5ae05f3224a5bc54caf75404d116e93e99a4dd6b226658ca3ccce31954435f41e819396c8b3f3e6e9e1e9c7c3b484bc2871ac28b0525fe45881797a7a200992e8767f443efd14fa77660c6b4c65716be523705bf505c44f0f25f6bb52dbf42f91b98d0a1fe65d0db9a917a160004427c2afac0a027610e43068dd03ed56be461315c0c6d87643e8f5febf323bcbe2c8b571eb1915dca3ec5fe538760185fe77c8282ab2b4885e8b07dfc424addd8f6dfe7e14436427f0e9e1fd027c78b7471f1851ee733ccfd2f4976bbfcff0b2fce1dbdef4ea24ee05f7d69e9fc44a12d37e3153be1e559118cb3c18f672a8ca525348d369ba0882dda4aff2bac9735909b9d34cb831d755b4db66b39032ca72e1d6879d56995e7472498255a84cf4b07cbd6b926179717199a2d89bdea924b8892a4cdd666d1d0a51e44459ae5055189406c7b3b099f97366534006515e9e31eb71ba7f8dcbd5178d7eb44cd15a9dd493ef73dba51edee9744ed701da2cd7f9410baf7765a61f17c171756b6861ae5217abdaeaf145ba8cf7726234cc4b6088734523897cb6b996e689aee45a96b28d779d06c39765cdd05ad618b6e9dbd3b016e7c1544fd993c665f346c1ae9ecc7874a4fd796688b3d364a5ed15cc52c33639639e2f4ff16ee24f5464f130a58f71301d4bf34c9e8a27c52c26a3666f4c4fb969a3e6f0e2e45b1b496a585c431ce6e782da7be965743e8eaff530989144691d2d4f5223c55d38297a717c51a14729a72c14df675f768a18de9a99ae18997a38dc46a999193a3fdb5becc8995817f3d6af753a6518935f5e0e379288f9adb85a2377bd4cf94238d8193af2a7226b26b89fc6c76aba9a73c976bddf84f27dbfae46f5781cd1e5590b74cb308dc961d16cafd5265f5e2e3ed3aef1709577725fa5354edbdf37bb889304b5da6f2f0bb388f71bcfd257576a8bb5555c9c22eb1c9aee91718c7be474b80bb4a2e05262778d587b88bcfd96243c2b8c4788f1863985b81249dad53559763d87ce92459993f63555637d2878b4307595d5cd8cb8fa1a8df59bceddd5247579331671e88b437c8849e2561fac6dfbc05f4bf136142dc9f4a18a2a2f6be4315574046e57f50d662a8ce8c5843fdcce725667be6208719d19f5f84823b183c38aed0c7daadc9104d529ce27cc1e90e17594a4be7718240d6f8af2df1f856e9724fe04
2026-11-22	660dd26acf366810	mx.example.net	0	deflate	1745	\\x9d93d98e9b481486af078977409146593c36ab0bec8ea3c6e0b50d786b6c67341705148bcd6628c0f0f44327dd497a128d46537053aa53fff9ce7f4e6d112eb2b8bb86d81f521fe324436958df4730087be806a33444bd18e14f24b145360a4ae40c29374b22ca0e0314e31f63a8777fb29cd863da8ffdeb3d49fc66d554747b1d9115d0794f5501f6a9c94edbafa9c0a100601c8703d07679002496696fba49467d742298d9f72f1076127dbaa37645fc07c571949e9414c7708062f92103867d9eea30ed228969cb36a45ecaf822f18d00390549ec9321f5933249ec0aeb8c6c3ca4b6284d324ca9496b413ca45ed22799d726b7a20063943d2bfc28fc7cafbb508724d1faf844c3b2f73f01b446aa10a3e1d74a18f67b250c33fcf2bf54a2a13c871e7a52a43ef61d6e002c5e1261df164546bcf76116b701df10bef6485b6893ae89b23c485a76b6d71aa224316e1bd5ddd7699b352a421ca430c37414dc9073475949113b30ab476f46af172bb292c84b9c04fa2c002227006e347a431224d1edbe8e1cfd32f49f9931ba613a0d5b53ef28bba5cf111ebd29b0db955ad16f90198c731765dd496c274e107b434ab402fc94558e29e87919f25af7a876489f9a14e414c418da3e727aff9f0ca66918d810b79ed15e13a4ff8a63c11c01e17b881ae46992074f9787cf30516bf75d3b046e10a21846e803f36154e45d98db41f0f6ed4f13f13bc7fe3064ed8e15078220b080619e377d4e7ca5c77e180d0683f6f079ca7ab728ec790d49fca2fd243117f285fc7529728733abe30a6a63652636b7a91fe7b859064a74e2778ffd8eb73e1613bc39b1f8ba7dd02e312aa37c35b9dd14ff0a079f95934d12a7391a7098a5d7d5b41a0cce8f3a8f99a31f0e0c86db73ee66e61ca20b834b0bd892cb8b9d3c8d1d49f60f01bf38d771a2ab90ad9299775382406e5d9cad6c8c67c146007a622d9865ed5b276d939d94a9d958c8f76877abebf98359ef3c76e9d5d3106dc1f62a31ee8ee78d4d9418b7cf0650789633c60792809f8542aa9b1573ed34334b3ec9ceae566b3aaa9b667dddbafd6a02d6f9591fb378777595342f4064f2dcfc586365d109820d9ecef499acf9227b545bdfac71e2ad150e60be98d4d592adce9a5d2aea7ed332960a13895a03d66c5857114e9a9d81ce65d3d6af0326c943c36cb8fc06add0ca06fb8733493ce6b6103e58a677b01fcffac99369145897b05c327a1f8ad583bf4c447a61868bf125d690679a939d2a64dc697f5933a839e6a562657d56db39a662924412978fe2b15e636b7a323581391a86ba67a0356b3af3f9e6ba14c3550d4cdd4b1a10a856a924073a13e44ea382bd01aa5a58ebf0c235e7e2f1b66049c218ababf96a83625d0b8fd399b09c4412d8c0b0cad82639a476ffe803271f0f2ec70266fde534c28ab34370654aea5aaacb31cd0953deadbd222d9f5e863b385773bac384eecae526aecbd3c6d52c7d1ac61e5875ac4e7694e96a9d399c62085894e9159a1c6f5b296a64914e7583f664767e281557b6e5f6d9cba3d17f7fdadd2e49fc0d
2026-11-22	660dd26ad0829810	mx.example.net	0	deflate	1668	\\x9d53d9929b46147d0e55fc437b9ee222129b58c772190969b4a17db4a5f2d040835a62133408e9ebd3638fe3b1e3a45269a08a8773ef3df79cd34b44ca3c69cc21399ae04392e6288b6e9f6288a326aa619c45a89920f2916596c843b842be09823c8d8117619490b718f0ebefa2a43505fa887fbc67995fdc1b88ebef117909fdf7e08ac911f456ce7a0eb00f5455f07d4985bea04b862e0ab4324873f0c18f61ee7dfa4ac24be38f8f605526bf014902d3b4029220a940944d4135151970023d2cd3a7dc4cf04f6bb0cc3a35c1df1ab3ccaa744fc8232658a22ccd09b053aa40628237d3e96c37c684a0dc043fcaf35ad618da26cb50155fb888d2cf54b42141e6973504f1db1a82607e7ebfaee1a0a280217a69083ea886af2bbaac435f7351202a9f8e304f28e0adb4d42067e8f41a1b941738a5ccc52655a39b2684bad458df323a352e23823398133ec635f21f819b96890ff35bfba1fdfd110559d175bd25194acb901545d3e476fb816558a6d1f81ed9fe29f4c7c904d584cf222ae923f028fb0291f6434982864e9bfe4532874911a0bcd14bbcd4c7496802cdc5e465aa95001886390aa97a8026f4c5225c004808f48ec86ffe7f6630cb22ec414235e3c33bcefe958e0b0ba4b6be416c5c6469815f8acd57323195fb916620c0114a608cda0f3f66e5dd9b4cbd1335a3a5483a8dcbe75f556cc986f1ee353fcd3a8e9ae19d4af4136b5966d02a86d697d3b53871b3decd5ca7d33538d16f0563e3bcf73cd1a9cb28e2dded5626f1a17f2ca6cfa3d508f5625e6be5ce30f167a3339294e8ca32e15c464150f4ae53d13e708781ddef69482b16ee24dea7aae8a79cccf9d5c090146f2ee95b3fe93d4da459fd1cacf863bf5b64fd393e2f7a76b5b8a42abd66e36cb97a8eaefb8d7110e140e7c796eaca36b7d99e6dde393bd2a8dfd99ed141a9faebcd11cf52afc6d64953337dac9e77875174c3e5d1d60696bd1bb0cc18632dbbb634f9a984ba34532a1c4b91457462d9f070ea54f520db446435f667767209aefd41c939f951cf658e734e61e0e4cb7aba2f9f85151228b7cb690017f64e2e33a7c375b185f3962fceafbdb56611abf2562dbc5a5b1365f65c2e9442b0e5b958cd60a714bbc6422bfbdcb3ca678bbdba3526a37dce32245e76f3d169df1b2949c758954488cba9de19406fdc594a1bd5caea5a9d1d7db19bdc9fe6d640ccd74baf2e9cdef4d2a98efd69e734b858f59d2bf03e60990e594ca5cbd25defbdf384978675121752d9556fd481b2ec5a97a27f1d21cdb3022a5099afd345ba47ca1c433494bbfb2ced8ec38913665d6775a69e6e4eb833bb25c965ca95dba5f324a15d7d99c1b0ea8faebb6915dde7f79e068b33d686e139245bf7d2ba569d117f0becf98ef40eebfb25287768cb0bdb2ddd94ab9f9c79ead04fdd6dfbb09af063feca8ff859cccf82628a50e226713aa0916cfff70bd968b0cc9f
2026-11-22	660dd26acc9cf810	mx.example.net	0	deflate	1648	\\x9d53c992db36143c8755fc07784e71291a7193b88ce51a895a47e268a1f6540e20095190b8090429925f1fccd88ee5c4954ae511071efaf56bf46b2c11cd48549f437a32c0a728262809cae710e2e01115304c02f41821fa99e796c84538479e018e240e811b6014d17b0cf8f57751521f05f6897f7ce4b95f9c1284c58f089241ef23b8617a027ddb5acd01f640ab25789ed482aeabbb474d1458e73126e0931742e23e7f13e1c6e1e7276067d16f4092c06b9c0349905a40940da1653465501358f1dc806933c0b76bdc90f37e138a52ca73abd800ff20e5393b73cec8a50658a2242614f462d61319e06e329beb849852440c70cff9b5a53eee193cc7dc7bd320e8cff710e65c0f52647c912e88dfa50b82f17ebe49b7509a421fbd91814f4da509554591209254c5d3a5e713241103dcdbc9a8adb1d5af6f104971cc148b8fcc01338e28db4c7d55266c6a9805142790d046880be43d0127ce220f92b2fdd0feb1544dd5d869ea6a53d35a5253d39576fb81e778ae5eff11d9fe29f4ef93292a68230998954fc065ea5344db0f193dd63546fa974802a3f48848bd1fb9b18723df00aa83d9ae78ae1301e8fb04f9cc3dc052f9b61a9c024829744fc87bfcffca609204d8859479d6f02b9cfcab1c07a6a8a57c87f4709ac4297e6b36be8a0999dd4f6cff471ca00886a8fd701f800f7739fa20aaba22b5344d10de7fe56653d4f50f5f73f35884c1a35f317b7eb2569e1b29e9b8f3a5cc4e4ddc9492ea585d53ab95a9259774429339bc8d9de48a8451323b2de389bd59ed17d83cbc9417d2c8d7c96225ed8666270b03f69c77db9b7e19cdaaec36b65e6f352f4c6a8b190a84159a8ed374e7eab608e10ac976519347b24e0791ab9d4201f785a015a533450c664ba5eff5e56ecc73e7050d4e425f18fbfeacc8c4c974452e5eeddc6b98de363a74af8dab4472ff5555fdd17042d1905cb3687a6b249bae139ba4b79e95d3e9294bb539cd2a9edb97ba1e5bc17e761dc8a741755a9da62f959e8b5a74adca7d40ae7eef7ac03827d7d6443d38c375a799a264abf7c3d9eb25dface0914e6ca7319a59f182e7baae5cac77cbed7e039df3b96bf7d6cb6a5ae5993f59774ed323bd587b79fb3221fdc33950c65ad1ddf6c86d9c8fad9b23a0aa592e932c3ec3f9a13a578c6de7cdd4e18526b5d5cbf1b00bb683499e8699ad8993be94db8ed5733aebd176e72f20467a7f7f1082fc7cd8fbe8059395e957da568f4571e126ebf568c2b49572fa6a8f1dc9ba0cbd8349134b3b3b79d929033fdd4aa82534b71e0dcd797c19c88a570a1d74ebef8ecbd3ae2242be486a877999cd0a6523a67d9651d5a7b6bbbef9e37d858bd0bed622d90acfabdb948ecf953968762a93aa8745355464bdb747d3a6bd9d6e1a97d1d471cc5a2bda07f3da7980bde2a8f7300ba166ceb7a4403bd2551a5e03e7da01eb7911cd8ee9603f3aaec4401bb138b6fffb43acd779ee4f
2026-11-22	660dd26ad0f13810	mx.example.net	0	deflate	1762	\\x9d945b73a33614c79fcb0cdf419ba7ee500781b9d8ce66273626bec4177cc3763a7d10202e31080cb2b97cfa2abb9b6eb6dde9742af1a087ff39e7a7ff39628de925272d0bd1b0073e9134c7595c3f24288a6f7185922cc6b704d3cf3cb7c62e8eaed8eb013f4f13e0c61126f4bd06fcfabb24ebb7906de98f8f3cf78b5383a4fa51915f90f71194110d81b9996f2d107940d3a0e7c91af2a02fb53b1264917e9a834f5e8272f7e10dc24d93cf77607321bf0159068bf40a64286b406af7a0d653db40806cf1dc2363eb81b76b94d8f972138a0bca73dbb407fe9194e73617e705bbb407d6384b730a86298b213df056995d9fd5759288529cf7c0fb9cdf425a93618fe7987baf0c52fbe1bd8439374414f7bea243e93b3a84bd2fdf1bfa1c17050af06b32f04992154d937d1d23ad8d54cd7f08514e98e0bd9d2cf57c32375b36ce8b2865c4d22d73c04809659d696deb8c554d2e318d32945331892aecdd0127bd100fe5f5fdcdfd8f4b52609b59aa7665b6958edcd6e0fdfd0dcff15cabf5a3f2fea7d2bf57a6b8a26216332bef80cbe80b4cef6f2ed46f7558d2bf2073440a1fe72d93b8a91791a007742762bde2b93e012808721c30f7009bcad7d6440540942237c4deedff27435916472ea2cc333168a2ec5f711c54604df92e1946459616d16b70ef1b4cc2ecbe63fdf7a3181394e0fb9bf703f0e1dd1c7d90f4aea2498a02e197a30ea1deed7ef83637b75512df060db3e7276de5b9b1524cfa5f97d117247b7b14d17c60743b7511e9e1756cc8e57e310e75742d86f49256f3ab69ce0613bd08a5a3482031f0e34c7f5414ba490f3ca7160ba1231cbb1b65d47ed1ce73ef12756872545562d62f7478b293a439a4aa783d74451cca62b43677d1288d3bb264568ae4bf84943c86d9b0607f0a9e3ba9b6bf1bc7a1684e6d78b1ad4659454a3f381b03eb789a0c87727e5ed9ebe8743a994fc548f346761262d3f5532a28e7f38ad18ab616e172570a25cfe5abec453b64aa3073aedbce7e9007c31c97cbda2e26a7ee72b94d648b5874706aa62544708a153bddd68795e0e3f116eda6ae509e839d0dd5edf3943d08ebec56717fa95f67d92880ca48ebac47cbd4c2ebaa395e0e01c2b626d3f361399488979b395d74c34db1dbae0dab5ed9b6143953e3384e8a40b29f996f6530cefbaa21ccf233148f18a9c3fe241f3841a806c6dc5c187d67939fd483d11f5063b7c8491c942a9daf643b258169e1babd989de4ca19b4a50966be794faae7ad1bef24340e5ed4cd784549b69892f9c6ddca4ff81a1a875db9a86535089ea3a4b4c20c9653588caae9ce43ebb3d6b6d3318c2d519f183c4756fdc76447a46d4af7419c696d4175c928c693d9d392c4cf691029f0ea887b18ca7b5aa0c29d214dbad6da607dd91954f65cd55d1c1ffdb4081287e79aa7c76b7d31ac979900257939c53e5d5943d9d995936e49c6cfc7f693daf5f071896170ce8ef87870a6fd45947bab59f1ec5c9366a22ffd24ad882e8ed848577a138eaba5b0962dec3f0555d39e7574d41d5a425a35786f2df5aa410b555e5aeaf8589042ececc51aee0b61a4cf76cf62df345929ff3c28fbfdfffef45b2d9efb13
2026-11-22	660dd26ad2f56810	mx.example.net	0	deflate	1663	\\x9d935b93a24614c79f4315dfa1779eb265546e0232ebd6a880320a325ef092ca0397065bb9d9340a7efa65b23bd9d9642b95ca8187aee27fcef9f5ff1c969094386ddb2e392ae0539a6198c7f553e2a2b8032b37c963d84921f94c534be84374858102429c25c08f114cc97b0df8f57796933a4cf3b07f7ca4a95fbc1a24d58f0a5cbac1477043e408b495b9b6010a80283241c0896ec0853d5166992633cc30f814242ef69fde20fc2cf9fc085665fa1be038606557c0319c08585e6144a5c78316d3044de90d9b02deae516469d141e9d58d514053eb4c01ff284a53abd23b419f286009f30c13a066cded5305bc75ce70d4f4f5124408c40a785ff35b4adb50159a6adc7b656085a7f792c639d52550f98aceb0dfd11946f9f37d43376151b8117c2d063ef5fb1ce3cb7d9f97b9c093bda7a38bd3e6fb7b379bcaa6616a6d07e202650d30db690c1867296906d35ed779d3342963827217936e822a183c022f2bd3c0c5f5e061f063c80cc3f7398e657ab2c489b220cbcc60f0405334d56effa81cfc54faf7ce0456a49bc78d938fc06fe80b48060f2509db7253f42f48eca64508715b4bfd2c4069a400c943e4b5eb30056e14611835e68166295f27830ae012e2fa471874fe3f999be731f25dd278d68dee28ff571ccf2da0287c97a8a8c8b302bd262bdf6092c6eec766fc218a61ea2670f0f07efe1fdeadd10756ea0b12c334067e3dca12dbef7ff8b6369d2a893bd1bdb1e72763a5a9a95018c3af311eb658c7ded99e39bc07dd1591a73877627dc6c7474e138395744fd874ba6147169237f561b649ba77e9e5e2faf5a85b05106d680addf6cf86114d6df5064721b4f1412a996110df03aea8edf941373886ac675ed94fae695f6ec5d892ec4c9b148e306ff9ea2893cc9683d8c9665f6434b5d051f7b2afb2f34ee617a2eed821136d535fea6e756b68effdd1a4d61952ed6b12d8bb9ba59bbdcd2a9aedf643073bfc62cde8f662edadfa55663def690a6e35ee38bf4f4eeb99bc1ddf5374bf5de5aada6f238d099cacd465a75e6d77c6e87e581cb641915acecc8eb7e5962b1c42d0ae20ab40088f065197094d554674638e17a3759eb0fcd09a8fb2539460de0be569c5f7b868156b87d1622f8c345f15274c7d3353034992c75f54de85daf37d63b9eb8a155a4250d39407fdd82970b58fe324154ad3c7a69e7bb2f662e1c5d296e2518c6a35a95f46245a4a07d11a17c244dfa4657608ab7159e58b916e94c52a7beecd659ab2570e772a4e9ce49e5db4852771bc66a37eeb48221157e4cac1e97c6a04085d2c3de4547f3154c9586779df39f6d49c33f70b2c5c36e7b165c6d8a6a917462bd448381f8da92f18d56127c34d654cf870576ae52e80c34d755ab4c483ea5f5ab3ab66a561cfb9ae7abbcb3d861bfbb8ee5ea45bc2eafbf8e8371b32bff69782ade97eddbbbff4c34b32556b5e3c9928a8bab17dd6e4393625fb6c2fc2f35cf2c69214bf4c9bf51cfcf71fb3dda6a92f
2026-11-22	660dd26ad344f810	mx.example.net	0	deflate	1735	\\x9d536b8f9b4614fd5c24fec328529526aecdcb18f0c6d562fcc0f6626383b197aa1f0618306b8637b6e1d7974d36c96e1355552f7c1971e6dc73cf3dec5059e5715787e569083ec5498ed2a8bec7308c7ae806711aa15e8cca3f4862875c145e9037047e9e60e046218acbd718f0db9f0c2bf4e8f661fefa4012bf3835c0b7b788bc82de07700dcb13981a9aa983d0038301ed79ec007a5cbfef8b0cdddef4931c7cf230ccddfbaf22dc04ff71078c2afe1db02c582717c0d2ec0030dc901e0c790e74e8b64862d66a1b82af637ca6f8a60079154998c910fcc04c1246e53c21b71c821d4a93bc0493a4b5201e8257eddbe60e0ecb12e52f0caf895fee7517932149b43e3eab61f8fb1f04b4464e6089865f26a199ef93d0f4f0f3fb75120d15050cd03323f8c4b89e27d0889658c6e17887bb3fc13c6e01df247cd991b6d0a65d0be54598b4da995e6b8892c465bba8ae59a76d575c456598c2bca4707843de1d70922af6605e8fde8dde162d31e280664489a5798197e83ecf8f46ef488224baddb7c8d14fa1ffec5ca25b49a5516bea1d705bf5052a47efaad2ef8a2de93791398c0b1fe5dd69ec265e180743203861f9dc558e010c821c05ad7ba00de9f392c202c0b284ee0979bdffaf0ca66914bab06c3da382264cff558e030b34e87f874cc2224d8af0f9f2f0450c6eedbe6b43e087118a21461fe98fa3aae8c2c20dc3f7ef7f48c4af2cf32a64ed8911a4be200a2c4dbf1c44817bc3c77c1cf192d47e7c4959ef86a35ed090c44fd64f126abf58c85f4a913b8c651e378e3656a40ee39d7d45549cb5cf365327cd9c4ea09b9bfa30bfadb7ebe5a2af98d4252894a74907a638d2f151be9244255e32e17811e6f2556f188bf768338e3c95136b63c57328495d6c7125a5fb94d0a7f0bef13b72b31a4f9ad85674554f919971f229d8ba874acf4822d796905f2d0eeaa2716c26ddd7faccb61e9ca9a26b737616ccf2c536ab4c9b2ed4868f225fa95158accdad7655f278933de6078fcb74733f365d5f6b77e2b0f1dcbcb8ab7a35e042e188b93d9c4ad256f676bc250d8ad9e05246d8de4df06d10cde86591d97b313c340de4f754322957536d2f19a72d4e9276d26dc04ca92cc8844499c90b83dbd988f504f97c54b46b2d4e756d6b05b6cb9a11761d7a4345f51897db5baa163cc327f906bbbb45631f716d42adcd8b91adcf85619c8b6d63ac1f727cbcf9f2f6c948ae2b2d99f30f4e164dd03ca332a670647b968d9ff2bec5451b692f2d562b2d84513cbb2d9ea2b13da6799288e0a6b2a09a4c0ee7a35f98c641bbaeec3aab4437526db610fc6b5f9d4df0806b2c3dbe2e045c6f6027957969cad81d5e101ed71ad3548a75bb2d239270760da73c9ee13408ae17ffb1830de134711563a9cfb3e53e978fe62a3805ec269bcf2dbe73b305eae09b16e5896acd53ba296eb9ac135af67237ee2c49028e55bf98306b4a52d9adbe3a6f564dc83990627c957ad41f05ff81bff2eb3cbe08c77ebfb078eeb060a92cdef8812a69f0e49eae6e9bd6d1e8bfffd0dd2e49fc0d
2026-11-22	660dd26ad3b9a810	mx.example.net	0	deflate	1774	\\x9d94c992a3461086cf26827760fae409ac169b40a8471383d086044242a096e4f0a18062135b432196a7373d8b67f1d8e170c2814356e69f5ffe85015155a4833d40c18478976605cce3f64302c2f8113620c963f89842f41ec70ce8c0f00edd09e115594238710853f46d0ef1ebef34233c52fd43fff116c77eb15b2269becf282ae0be25ea1005c4e2a8997b2274099ea75c97e181cbda2218d3547fd2cb0ae29d9b80c2f9f045849325ef9f886395fe46300cb1cbee0443313c41b3138a9f8c5882a4fac0b165af6d42fcd31838666613e26f8571ec58d91174d08430609e158898673d8174427ce9de23e87bdb4988102c26c48f783e1f1b28f3098ef5145fb5d0fccf28ce0182934f6350f4d731286af2f1fd328606cb12f8f0b520f18eb3c7a2c3b394ed7936edd1de870014699ff02dda7e419aa22d0627589461d62ba71f7b1a7296a27e4b03b3cdfbae4915a33007051a266103dd27c2ceaad405453b7d987e1f1cc5706341104714cf082c3762c4d174fa80633836187c9f39fd69ea8f9d116cd0308f7ba44f84d3ab2f219a3e54c81b8cfba27f892c405a7ab0182c522773c3d49f10821da2d7ae524a00df2fa0dfd3237a87beae282c0980107002e83efe7f6520cfe3d001a86736f4bb30ff5739362821cf7d4d9987659e95e1ebe1c96731498ffba9f78017c63005099c3efce89537df78ea0d2d883d6896a7a88f9fe248ece3cd67ff3c3649fce8773da29fac16c7d65ca9489f429648fad43e0bb6369345b22d3596d9f1a1e9069d6e1ed9342fba5a4151d2ad16b7e410cff643cf82e148a2ab8b3c93549eaa702cc94efc98b1e142d99e2341cdd6e26c74f50c5e9bf1fa2c65ade4badcda229c9f3b72b86fa9b52ad46b1da84eb8eabc9cdc83a286278a4be59bec3ee398be5cf381b6dd88d9ad0c9c0a6e3253ce0ee7389092d219cbc1eec8df36874b60189213edaae43937953bcb2854605f86edd292606dcdc23aafd5e700c754ee1e0192d234837381df4997829b9f72b558986c445e9968d4eda4c65cd28784cc6b1fb0bd77aa5339549bf381548aac915e8278410bbbd3dd38e0d8d6dbcece679e372eb43ed3f79c19853bf6eead6b4d9859e3b8bb8b176b1b55094299d556649d275be5055ecfe6aebcc86a7cde9c3d29f3d73223340d8ef19d7b59656875d980b9c0d4ed61ede82b637e98d15b1330b22b9fd451b7919266545cba9b0fd7fa56d8eeaf16695e9763155ab03351378fb6bab7d3710c596cacdddad3c8d080272b6cdb1ad7ebc28c978aa79de645cd1f9a0b52b3865b2caca5439bbbbc2dc7c7c2028d7a3d53c0e74df1ee86ba9ee5bcd4ff0c5de1ac42378d03a814ab55bad15f7ce766d9cf32e26b6d7331d7bbb4ad2ae3ccbb7e406dc38add579abf2ee598b62e5787179796e16977ce622db1af964727486e724071baa11c19c60523619f779dd2f0dceab48b3ac9ce6b5da3ba6cd6144bd761002ad7a205d536643ac6996b30620c6696f2cebebf43555747d75c3474351b8e3c4ebbc477491ddfc6cf1bd220d71b5e41675d16823dafdebb0b2bb4c397567819eea0309e99a45046d05ff7e69ffef7ab3f18e0d89f
2026-11-22	660dd26ad4e99810	mx.example.net	0	deflate	1698	\\x9d945d93a2461486af6395ffa177aeb26554be0471d6ad5151c45150c60131958b065a68e54b6850f9f5e9d99dcdbac9562a95860b2ede3ee7e9f7bc8d89489927ed3524e1007c4ad21c65d1ed298638eaa02b8cb3087512443e371b26f210ae903f00873c8d81176194907b0df8f57796933a0c7dd83f3e361bbfb837105f7f54e425f43f820b262198beacb66b807d208a8cef7322f40524cb7d96a13b0f690e3ef931ccbda76f105e1a7f7e042f65f21be038a0a715e0184e042c3f60c4418f072d86ae666346d906e0db318a34293a38a96084fd66639b0ec03f8a361b2fa57b441e19001365694e8092d2d3270370d799f675634c08ca07e0bee6fb96b6a60c9a0deade1b03db7fba9750e71448d0e02b3ac37e476798c197f71bfa0a15050cd05b31f049e00ea2e4ca7d4f12859e0bdda710e60915dcdb494bafb4d5b46da1bcc02925663bd481499a103a99f6f696d1ae7119119cc19c74637c45fe2370d332f1617e1b3e0c7f5c02cff17c9f971846e40456e018411e0e1f9a8d66a3ddfe5139fca9f4ef9d09ba926e16512b1f8147e90b44860f2539b4fbb4e85f90394c8a03cadbd3c44b7d9c040320b998bc751d250006418e02ea1ea0a97c1b0d2e0024047a21f23bff9f0c6659843d48a867dda0c6d9bfe2b8b040a2f05da2e0224b0bfcb679f00e1353bb1fe9fc0f3842098cd1f0e13e001fee72f48195e41e238802c37cf964794e92e50fefb9e95ce3a813d4d49e9f8cb5d9980b8536faba26a396656d9d96bb1a4fe41eeb4f8d83692b6a0d0ff3adcdb1469490129d36bae260de89027ecfefba879503a707f5fa4a60796e365e8fa7692dd4722f677b66aace7bd2194a642a9efd9dbcd412cc99a6950765462a54cfe556b79a758d79154c5f0a136bddc55ca958b48dcab1b29939cd86aea79ced70faf3747334542cd5fb97f4b4932dc4ce174e9519ace16ee505b11582c3c92c58da3b35127735db2791a9ef97e16839dea8e238ba58d68a5e5449eb733c2c46d24ead4767768136ba8bedebeef9d2baae8d75bf77d4c2e0163ce719e3655e696172ded4eaa56fcdb8d473d397d2a962fbc447bb8dd46cc8cf0c53582b2f61223bb4d412f635cd3095592ade7a63d3b1b5c5252be549f7b21f7ba1375a8d6b54c0cd3476f923468774d6dd8b7ca28f4e5eccd1a810d95afb33c8eb85bf5233b1603036181cee1963765493a57f4eddf5acaf4c603419eb4b6cf7e6a9c58409d91b2b5999d6aa8a8ea9da9a6bc55999d254dd8e8b99d712d60bcdd3dc6723995ce9519f5f7d85ef5fd6be031d7d0f77966ce4f3edb4bc6e662aaea471b10b165c802577bf37f7be5ddbe59eafb734219a67f5528ee327f6c90982405b9bb8c54d8ad6711f6fc34c90d0c9dc87de2a506770dc1f5d48b436f2f581b51c7d5b56bbdcc9752f67acdb15a96fbee9f2cd36d42de625ab57547ad53ab00b4f70d59da0b4d456ef58adf21cfbdd56c4cc8fa7c3d83197ddb045926e7e3345cee745d7cda5f5646754a705fd31df16699ebece698087fffdeab6dbcdc69f
2026-11-22	660dd26ad4093810	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb26554be0567dd1a0615bf50505434958b061ac4e14bba41f4d787d9ddc9ce265ba9540e54c1c57bce79fa3da7d7889445da362139f5c1a7342b501edf9e1218c51d54c3248f512745e4334dad9187a20af97d10145902bc38422979af01bffece72bd0ed33cec1f1f69ea17f70692fa47455142ff23b846e404461bc33641e40349627c9f93a02f300a2fb34c93196405f8e427b0f09ede20bc2cf9fc083665fa1be038b0cc2ac0319c0458becf487d91072da6099a1a376c7df0768c2b72bf9c84204c68cacefae01f45696a53ba67e4913e58a33c2b0818664d4eda076f9db3226cfaba4944082afae07dcd6f29ede9b04f538d7baf0c6cefe9bda4716e0809ea7f4567d8efe80cd3fff2bea11b086318a2d762e0131fb89ee72b92c22a42e0c2e0e9048bb411bcb7b3296d4c8d517b870a1c650d31db691cd0b294349369dbb7bce99a9431897258906e12d5c87f046e56a63e2c6e8387c18fc1b1a2d813598e976499e79b8fd21b0c1e688aa6daed1f95839f4affde99a09a74f3b8b1f211780d3d4664f05092a02d3745ff822c608a0354b447a997f9511af641cf8d9a59d1949a021886050a1bf740b395afa38930808440ef84fcceff2783791e471e248d67ddf01ee5ff8ae3428c24e1bb6418e13cc3d16b72ff1b4cd2d8fdd8cc3f886294c2040d1ede2fc087777bf481ed298222bdaec9ebafc80812af281fbeed4da74ee24e786fecf9c958696a22e0a9fa3534b5b5dbddb89e6b3c6b72eb860dfe565d043b64b13e9660859fe74eb6857a4c46e2781a5f6c2cae5abdb1c63ae7c4dc5abb4b4853d6647f55b0eef3fecbfae09eba30aff2e185b3f7845fe268e3dbbbf1aecc8f17ef1ef4946a285ee5e0681ebbaa5e8c51842eeb90d99f8b8de22af3e99ea69c7468f9b1716136b3aeb54229cf4f761a898daab7290a595bad3cd512b7b98d0253866bc59c1dc57968385ea8d54511cf244cb053f3bd38b4f3334dc1830347e674be6417756f72109d9ba84d5cf5a0eed6acb66cbdc8ccbe76c65357cef4e5467939ead070f736e7e431669984a9c972ca84e542988d0b9ba60ea3b9a169a66e2d37262eb7fbfd70adae1666c907aa6ef1d64e3d1b1eaf6bb60add9ba992fb73b66c393de831dae1e2c284679df2c21e3982671b9da6442e59e7a3643fdebeb49c7ab8372c7dd7cbed54bed607a21e50f9bc5cae056b386c25864fe6f6bdaa27332e1c3a199cd5e92483b0cec5b55de9d636a22906c93976961e1bca39bc6d64022d73bea95b2781e1f67389b845aa555bb26253044f376eae975c7c6d1918cf8c5656992e7359147a29aff055b9d1548a0c2339c7189b0be8bd04eeea9c59074bf486b228683b4fdd35e321dcd8524bc9d7a4531dc3c0c682998c65c78ccfc92cbdf9a217ace68a99ec68ea8651259b08eaad89b7ba6fbabb52e866a61d8ccc84b4f09154db6ec0206785596fbbc8f2aeec2cba4766de9536f3bb20761351f3a3c5bc728e574f6daeb33a18fcf72bdb6ed3d49f
2026-11-22	660dd26ad58ae810	mx.example.net	0	deflate	1835	\\x9d545b8fda46147eae25ff072b52952694c5f70b1baa05cc1d83171b58a8fa30d8637bc037ec31befcface26bb49b689aaaa63bf8ce69cef7ce73b970dc44516b74d80832ef3294e329886f543045078072b10a521bc8b21fe83a636d081e806dd2ee36549c438218231fede86f9ed4f8e57ee58f2717f7da0a95f4e3513556f2db202b81f9812e1801959866d32c8656499755d5e06aea402a8722cf1f4928cf9e44620731e5e493849f4c73d6315f1ef0ccf33abe4c6f02c2f339cd065e5ae24302d961c9a1a136e5de6358dcf105f1940b7a0293be9323f20d394559cced0c15d6603d324c38c9e1009e22ef31a9e6840829f228431cc5e10be077ef16bcff42e4d111d9fd970dac30f0488903ac0b0fb251396fb9609cb763fffaf991830cf810f9f11994f8aecf23caf48f289935d45e51e0290c5c4e02b852f353266c6a8bd83598e12c29dbb23820c93189342b5ed3a2551a322c4280519ee44a882ee3d734a8ad80559dd7bd77b7b248955244156044e11394955384eecf5ded1144db5db6f2d7b3f35fd67640c2bdc494322ea3de310f639c4bd7705f6da2a01fd4a320371eec1ac3d8a9dc445b1df659413c2cf51fb31037c3f833e518f214dfa5c2494330063e004d0bdfbffcc409a86c8019868d6f11b94fe2b9d13c8a12c7e33d1519e26397a76eebe908988dcf7a4093c14c21844f023fbb157e46d903b08bd7fff4347fcca73df3519b9718a267102afb2eccb85e7b43778dcc71ea769e4f1a5cbeeaa28bcf31b9afa49f9696a2ae6b3fe9733ec6bdcce3e9ac0e8d79a5ae70725b84d13a7b43671a0c8484b9aea622f5afd20b7d77c5f2d3a99347bbca5a0e685a3b2d838179ada3f8532442d581a38db1d48832c6bfe788e83ad5d1e1335c26c04b4d86cc44ec1a5667cd9cc6aff91db6611df4cb889d272568698af6647b4dde6314d2d9496afe64b3100d74b2da9d663302e0783fd68b8af66e5648c9f1cffaa8f97f3597f77c0aa6c6463ddbfcacd7584565bfd34b0c7a7a15504f6844dcc90a6c47d2ecc96e955d9e493c3821f910535658542936ae0cb475f02ee813d88bbccde5a1e5b45defcb63eb4ccc3ee71b1969d7c6ec7d7038b84b91f8a2db2285830b44bfb5a5d1cd9d77863ad8c4bf56c97b7a715b62411e6a710845a80f3eb2e00e5b11c198320d984aa7e3d0179e44b87a9a893bd360915bbb3a5a9f9ac1a1c96dbbea93e6efdc1c51aa2a1aff3566c18c3c9686ef385b5b375c457e7dd16ad0d4b5b2e1db6e581993851d3337b2e043d911de168e6bc70a62927afd8e553b0902eeebc5a389752b918c59e33462b63b41fa8ab45315887be30bfdae9027b5b192fb4b9dd91eb3e1664ec59504e592b7b1c68c2251ed0948016f539adf660362b564b7e908191b29cf0ab3d1ce72e10446d33ceb7c394753b49a18b033771f2e8a42fa63714e966336f8185321ddd4c7ee54dc8a8ee2fc6d074e655b15fd585b73b37f38a1f8d77cb733354a401ecdff6cd53bc8a375ce94c1ad9389e05dfd908257f8346e575a4e5b92ce426ed24b933d168eadc48576d758b4cc154968e325dae35c1e375a9df1a746421b7ec1699dd465e5d50a781cac934b598376f9a99758062de5a4565c3feb9e6a252731d82361587ac600ec5b2ff3c13bdffbe34da6d9afa1b
2026-11-22	660dd26ad5bcd810	mx.example.net	0	deflate	1553	\\x9d93c992a3461086cf268277a8e993276489556c3d9a182444b75aa22521d45a1c3e1450205ac5d2458196a777cde6e9198f1d0e2775e0f067e65f5f66f98836a4e82e203d58e05d511254e1cb871c66b887ce30af30ea1588bee7391f45286b516c818494398870860afa5a037efd5d92f59ec83ee98fb73cf74b7801f9f97b056960fc169c327a00e395172c4016034d13e358d660dc0fa3d8904496999404bc8b7348a20f5f4d4465fefe16ac9ae23720cbe0b16c812cca1a90144bd4acbe023a220b9e7399370bfcd335782e282df0b7c23cb76ac26714518be7808faa9250e0948c41618157fd59f730cf2845c4023f02fa92d69d388c62592006cc8114599f1d8bd237c7a2687d3a5f1d7ba8ae618a3e672a7a1c331aaa62188619c7e8c3019282095e5364a5bd8937ee3e21526725b328f5d8c5476541d940bac1a5625df306d3ac82840a797646f12d08cba68821b90c6e06df87dc175559934dd9345555160d515206831b9ee3b96ef77be5e0a7d21f3b5374a6428519bb5b1031f735a2839b86265d8315fdcb2481459d20d21d17511967456a013dcce8c7ae7601609a1294327a802de3c75964358094c2e880e2deff7706ab0a6711a48c99905eb3ea5fed84b0469afa4de2647555d6d9c764eb8b999ce1be650b936418153047839b1f97e2cdabe57923e9a6a29a922c8a9f7efbbade37cd376c557ae71cf7d22bc3f393b1f2dcbd5a4feccf31b21529386d67e16438323b97da6871bc0b9fa7cdfe191eb1106e364abbd9cd5672be7466f6fd34683b4656797e23e3cb31d90998e7f46d9d9ed0fc5a77ead9390f260bf90af784ee4b3312efee4d4d5e5cb54ea204d8909fb7ded88f82b41456fe41afb6d1289f0cc78ebbbcce1487d8f089e7f07235ad4c951c8459582bb3a1dabedc7b87703c3d2965fe3042681a9b9da7ca4ef58d64ec0f4369f1e4caf665b5983ca8a931bcd613615a48cf753a4a1c56ad0de3bede34ca46d96f366b5b081cdf145a3389d1799a7b4b496add79a71992c7719bf8e9427a595e31be1fefc93912eef085b8e3feda9b0751301df1dc8bbd29dd891accee8c49317354e7305bad0b6fb8dc247bb7ea60759e2413298ab6eee228efdd8e21a9b03442347cc4722387a13e2473e3084715750b9e434b94b9c77adc8e523da2bbd509faf605f9978db9bd7b5cce03531bae7685365dc7e7ed62be5eeae7addbf74e9e36f3fa77adbabce43811dd992d1c9e1f784ef1f5adee4fa3f552dc09a6abb44b27f3b1fcd889cff7c174f108b7a1a146e2914ed3abbfc7302063fbc5aeaecd104795d0dfad15ef4edb95a6545d6d9e4b4e01a9634973db3926c79121e011599cb4623f971dfb6433c57f7dccdd2ecffd09
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
7	2	2026-11-03	2026-11-22	2	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
12	3	2026-11-02	2026-11-22	3	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
2	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
13	3	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
8	2	2026-11-06	2026-11-22	3	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
3	1	2026-11-07	2026-11-22	2	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
14	3	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
9	2	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
15	3	2026-11-11	2026-11-22	2	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
10	2	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
5	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
4	1	2026-11-10	2026-11-22	3	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
16	3	2026-11-14	2026-11-22	3	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
11	2	2026-11-15	2026-11-22	2	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
6	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
20	3	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
18	1	2026-11-19	2026-11-22	2	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
19	2	2026-11-18	2026-11-22	3	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
21	3	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
17	1	2026-11-01	2026-11-22	1	0	t	f	{192.0.2.9}	{-1113497932451408528}	{4}
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
-3918892832210713825	3	example.net	example.net	\N	none	fail	pass	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
2420047075865499474	3	example.net	example.net	\N	reject	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
2856579691041916859	3	example.net	example.net	\N	none	pass	fail	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
5728284881451910360	3	example.net	example.net	\N	none	pass	pass	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
-2200695940841093982	1	news.example.com	news.example.com	\N	none	fail	pass	\N	[{"domain": "news.example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-4414209769861913449	3	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (id, head_id, begin_s, end_s, key_sum, message_count, arrived, domain_id, reporter_id, variant, record_count, repairs, duplicates, first_day, last_day, arrival_day, trust, counted, is_long, is_reissue, report_id, content_sum, spool_id) FROM stdin;
1	-3292525834566324028	1793491200	1793577599	7979052550220390954	64	2026-11-22 13:06:53+00	1	1	1	3	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	n000000@mail.example.net	\\x303b4d9deb2853972b87a921af78d9a1	660dd26ab64ec810
2	-1000228405938312338	1793750400	1793836799	-3099024285410280273	104	2026-11-22 13:06:53+00	1	4	1	3	0	0	2026-11-04	2026-11-04	2026-11-22	0	t	f	f	n000003@dmarc.example.edu	\\x634f5415a90eaabf26ea1a20d481cce4	660dd26ac3de1810
3	-183986764690839204	1794009600	1794095999	3924969307837333227	104	2026-11-22 13:06:53+00	1	2	1	3	0	0	2026-11-07	2026-11-07	2026-11-22	0	t	f	f	n000006@sons.invalid	\\xf3047a8cad88f0c67cec84ba52bac9dd	660dd26ac5aa9810
4	8984453436686168120	1794268800	1794355199	2243846672486879609	88	2026-11-22 13:06:53+00	1	3	1	3	0	0	2026-11-10	2026-11-10	2026-11-22	0	t	f	f	n000009@webmail.test	\\x601e0143159e65d981ca46d7e40e46aa	660dd26acc9cf810
5	-4995808428879340210	1794528000	1794614399	7186160136691409422	78	2026-11-22 13:06:53+00	1	1	1	3	0	0	2026-11-13	2026-11-13	2026-11-22	0	t	f	f	n000012@mail.example.net	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	660dd26ad0829810
6	-1000228405938312338	1794787200	1794873599	6461623007976784294	129	2026-11-22 13:06:53+00	1	4	1	3	0	0	2026-11-16	2026-11-16	2026-11-22	0	t	f	f	n000015@dmarc.example.edu	\\x7a661e854dcbd1ac1ecda0b74ae65327	660dd26ad344f810
7	-5480755312011320730	1793664000	1793750399	6130173127444319534	66	2026-11-22 13:06:53+00	2	2	1	3	0	0	2026-11-03	2026-11-03	2026-11-22	0	t	f	f	n000002@sons.invalid	\\xf42b74c41a8d60b72569eeb5a3256d56	660dd26aba566810
8	-6544731013711780420	1793923200	1794009599	-3750332014967785021	97	2026-11-22 13:06:53+00	2	3	1	3	0	0	2026-11-06	2026-11-06	2026-11-22	0	t	f	f	n000005@webmail.test	\\x9617db1a6a6e33b346f192d1677e3d43	660dd26ac4d0a810
9	-5430347383173612905	1794182400	1794268799	-4537655166052891761	51	2026-11-22 13:06:53+00	2	1	1	3	0	0	2026-11-09	2026-11-09	2026-11-22	0	t	f	f	n000008@mail.example.net	\\x6db40ba13321b7fa4b14f78971ea0ce5	660dd26aca9da810
10	5158882022552547990	1794441600	1794527999	-4665342390872429896	102	2026-11-22 13:06:53+00	2	4	1	3	0	0	2026-11-12	2026-11-12	2026-11-22	0	t	f	f	n000011@dmarc.example.edu	\\x24ec1a029d25864d7f7902bef3704406	660dd26acf366810
11	5594767825599091469	1794700800	1794787199	7389939473165239197	100	2026-11-22 13:06:53+00	2	2	1	3	0	0	2026-11-15	2026-11-15	2026-11-22	0	t	f	f	n000014@sons.invalid	\\x53baa4455c4f8920dae6f6a0d8f79f6c	660dd26ad2f56810
12	5214973218372806886	1793577600	1793663999	8782141986759333237	73	2026-11-22 13:06:53+00	3	3	1	3	0	0	2026-11-02	2026-11-02	2026-11-22	0	t	f	f	n000001@webmail.test	\\x03fd1fd37ba49a308077dedc9339e727	660dd26ab7436810
13	-6470474960491725566	1793836800	1793923199	7538486762333107427	87	2026-11-22 13:06:53+00	3	1	1	3	0	0	2026-11-05	2026-11-05	2026-11-22	0	t	f	f	n000004@mail.example.net	\\x8deb4cacdecf20dc03d66f4ab4c42362	660dd26ac44ef810
14	4597702607874242120	1794096000	1794182399	4785480531245287895	81	2026-11-22 13:06:53+00	3	4	1	3	0	0	2026-11-08	2026-11-08	2026-11-22	0	t	f	f	n000007@dmarc.example.edu	\\x26608a84cdd438a259465fe5ca97cc06	660dd26ac8a14810
15	7361758821728000301	1794355200	1794441599	-262598338657201295	70	2026-11-22 13:06:53+00	3	2	1	3	0	0	2026-11-11	2026-11-11	2026-11-22	0	t	f	f	n000010@sons.invalid	\\x0a0909ae7cc45dad57ee57f9f9d535c1	660dd26ace483810
16	5214973218372806886	1794614400	1794700799	-9035511302535865327	102	2026-11-22 13:06:53+00	3	3	1	3	0	0	2026-11-14	2026-11-14	2026-11-22	0	t	f	f	n000013@webmail.test	\\x6514af4ee80e9a5b672c301aa7de4d2a	660dd26ad0f13810
17	-4995808428879340210	1793491200	1793577599	5864831569013306683	4	2026-11-22 13:06:53+00	1	1	1	1	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	one	\\x225460ba2d0c0faf270ee59ac458024f	660dd26ad5bcd810
18	-183986764690839204	1795046400	1795132799	-7242351468544954035	96	2026-11-22 13:06:53+00	1	2	1	3	0	0	2026-11-19	2026-11-19	2026-11-22	0	t	f	f	n000018@sons.invalid	\\x167619755d048e64f66d5cf288ed2c60	660dd26ad4e99810
19	-6544731013711780420	1794960000	1795046399	6675785109975773136	76	2026-11-22 13:06:53+00	2	3	1	3	0	0	2026-11-18	2026-11-18	2026-11-22	0	t	f	f	n000017@webmail.test	\\xf998341dda7a21b584b2eeaf051ba329	660dd26ad4093810
20	-6470474960491725566	1794873600	1794959999	1952527544908086942	98	2026-11-22 13:06:53+00	3	1	1	3	0	0	2026-11-17	2026-11-17	2026-11-22	0	t	f	f	n000016@mail.example.net	\\x9632118245058f03d0b85ff710001bd4	660dd26ad3b9a810
21	-8917226057499141641	1795132800	1795219199	5009370160331488115	67	2026-11-22 13:06:53+00	3	4	1	3	0	0	2026-11-20	2026-11-20	2026-11-22	0	t	f	f	n000019@dmarc.example.edu	\\xd3bee63159dae12f9000db19bfda6b50	660dd26ad58ae810
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
-6470474960491725566	3	\N	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
4597702607874242120	3	\N	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
5214973218372806886	3	\N	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
7361758821728000301	3	\N	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
-8917226057499141641	3	\N	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	n	treewalk	\N	\N	mx.example.net	smtp
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 13:06:53.560582+00
2	invalid & sons	2026-11-22 13:06:53.600003+00
3	test webmail gmbh	2026-11-22 13:06:53.611571+00
4	example.edu	2026-11-22 13:06:53.618352+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 13:06:53.291059+00
record	2025-10-01	2026-11-22 13:06:53.301479+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 13:06:51.299928+00
2	0002_failure_reports	2026-11-22 13:06:51.673567+00
3	0003_tls_reports	2026-11-22 13:06:51.784486+00
4	0004_intake	2026-11-22 13:06:51.931322+00
5	0005_changes	2026-11-22 13:06:52.050543+00
6	0006_advice	2026-11-22 13:06:52.148043+00
7	0007_advice_told	2026-11-22 13:06:52.213647+00
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


