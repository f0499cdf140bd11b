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
1	example.com	2026-11-22 13:17:56.788589+00
2	example.org	2026-11-22 13:17:56.856738+00
3	example.net	2026-11-22 13:17:56.860506+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-01	68	51	13	42	0	17	2026-11-22 13:17:56.74259+00	t
1	2026-11-04	104	104	104	31	0	0	2026-11-22 13:17:56.74259+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 13:17:56.74259+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 13:17:56.74259+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 13:17:56.74259+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 13:17:56.74259+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 13:17:56.74259+00	t
2	2026-11-03	66	66	52	40	0	0	2026-11-22 13:17:56.74259+00	t
2	2026-11-06	97	97	47	66	0	0	2026-11-22 13:17:56.74259+00	t
2	2026-11-09	51	51	51	16	0	0	2026-11-22 13:17:56.74259+00	t
2	2026-11-12	102	29	29	29	29	44	2026-11-22 13:17:56.74259+00	t
2	2026-11-15	100	92	92	92	8	0	2026-11-22 13:17:56.74259+00	t
2	2026-11-18	76	2	0	2	74	0	2026-11-22 13:17:56.74259+00	t
3	2026-11-02	73	48	48	39	0	0	2026-11-22 13:17:56.74259+00	t
3	2026-11-05	87	87	53	34	0	0	2026-11-22 13:17:56.74259+00	t
3	2026-11-08	81	81	32	53	0	0	2026-11-22 13:17:56.74259+00	t
3	2026-11-11	70	52	52	52	0	18	2026-11-22 13:17:56.74259+00	t
3	2026-11-14	102	102	45	57	0	0	2026-11-22 13:17:56.74259+00	t
3	2026-11-17	98	55	20	35	0	43	2026-11-22 13:17:56.74259+00	t
3	2026-11-20	67	49	32	49	0	0	2026-11-22 13:17:56.74259+00	t
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
660dd4e33831d9fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e34790b9fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e33f9939fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e347cb09fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e34f88d9fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1757	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e34fb0b9fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e35a0599fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e3504629fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e35a3bf9fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e35a9239fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e35af109fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1787	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e35c5309fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e362e4f9fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e35ef159fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e366d309fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e36ba369fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e36c3649fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e36ce289fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e3757179fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e36d8b09fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
660dd4e37601e9fe	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 13:17:56+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 13:17:56.74259+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dd4e33831d9fe	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dd4e34790b9fe	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660dd4e33f9939fe	mx.example.net	1	\N	aggregate	stored	\N	\N	3	14
660dd4e347cb09fe	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dd4e34f88d9fe	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660dd4e34fb0b9fe	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660dd4e35a0599fe	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dd4e3504629fe	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dd4e35a3bf9fe	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660dd4e35a9239fe	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dd4e35af109fe	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660dd4e35c5309fe	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660dd4e362e4f9fe	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dd4e35ef159fe	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660dd4e366d309fe	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660dd4e36ba369fe	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660dd4e36c3649fe	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dd4e36ce289fe	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660dd4e3757179fe	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dd4e36d8b09fe	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660dd4e37601e9fe	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dd4e33831d9fe	mx.example.net	0	deflate	1684	\\x9d94db929b461086af4315ef30deabb814499c4f6bb90c3aac4e08490869512a17033302244e8211427afab0f63a5e3b4e2a95810b2efeeefefbeb1ed6985c8ab4bd8424d4c087342b701edf3e25308a3bb886491ee34e8ac9479a5a631f4715461a38145902fc38c22979ab01bffece727287691ef68ff734f58b770349fdbda2b840f41e5c231282a16d6e9620424092188404ccf30acf22f5809bc84356800f288185ffe9ab093f4b3e3e02fb92fe06380e2cb20a700c270196d758591325d0629a4353a3c69b06fea90d9ada641af85b629ab22fde11fb44036b9c67050183ac21906ae04df5a6b6974484e042033fe2790d6b4f061a4d35145fbc30cccf280e20c1da973618f65b1b0ca37d7ebfb661e2b284017e49083e709cca089e0fd5034212cf719f4258a48de02dda6640e6c41cb6b7b828a3ac71ce761a1afd2c25cd94da9b5bde544d2e31897258906e12d5183d022fbba40816b7de43effb23332caff2bcc4b22acb4a2a23ca7caff7405334d56e7fafecfd54fa6365826bd2cde306e923f01bf72526bd870b39b49526e95f260b9896075cb487a99fa1280d34207b1179a9aaa70006418183861e6836f4654451092021d00f31eafc7f6730cfe3c887a461d60dee51feaf763c586249f8261944659e95d14bb0f66a2669703f363b7088629cc204f71e7edc95776f76ea1d2babbca0b21cc37cfe14655954d577affbd3a993b813dc1b443f192d4d8d8572a27f397dbdc56e37cf4b681a7d55b995ae5c6cafb3ddd2f4a66bccc5a492d1e978e3c8ca3d5dcefbc5f2c4f328e6d62bfb749c6d92ad00696a7082f2ae60554f54bac212861e76c76824ec0fde62726a6da3637c86cded43773c1fab92725864c45b66262cedf3a8b2fc2b9b4ecec6c61d090bbdc9c6d60e41e7899d6223e067f22a3b3db744e78921e5585c4843e89a3ee30ecb691170c833846e781b18bb699ec993c1a8bb8addedf65a856a6bc41c1596a6562657fbc379751e5a538b719492bfb33347e9ceb3f872d70767788aaa92bb2151b5676ed24fd7eae9be442e631f851d89144f3cf8ee2e8ca3ac4a87cd8f6c7ade994f136b3dde55bb8ba4d72b67e2b5ca70b0548396af6267862cb85a27d673380fae61b1cbfadbb1a30c38b91f48eaf2c914cfd3c54470ada535a7a97b5e60dbbe39a2bdaaf9ad17ef8b92f471e21a492c6df6fabe9c47905886b11870d3417c7688028b797acc155d883707873104cbc4857e9d05799fa6dc633d714ba5e61c63b9750209320e6f8747455f93630923047d2545b230c2f56a7b09089bd7957e27c6886f31f350162beba8dc0ec4391dafcc94a616ae2cc7a3b5a93bf6d04157379de5adf1d6b20d223ce16c251a7d45af8b27e473f058b2c8ada6eef3722492a25a097cc276911acc64554115f1429ab2661c6fedef49c2d9685aadfaf67cbe35dceabeb867be7510d27b57dfacba726d2a376bacf07bafe6b3d819a5c655d7fffb056db769ea4f
2026-11-22	660dd4e34790b9fe	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b0c42ab61e4db410086db47624e1f0a1808246cdd6505ae0e95d3d33ede9b1271c0e271c38fc99f9d59f59ac113e57796709f1930e3ee54585cab479c8609276d10d66658aba39c29f696a8d02945c50a883a82a3210a409caf17b0df8f5775e50ba1c79f83f3ed2d42f7e03b2db8f8aea0cc38fe09ae027606d9ced12242190652e0c25244a8ac6f95a8448665454e05398c12a787883088aecf33dd89cf3df802080c7e202044e90012feabca2f764c07024686a44d874f0768cbac8eb6e925f609a8434b52d74f08fa234b539fb2714601dac515954189805397dae83b7ce451593be7e96608c2a1dbcaff92da53331759a22eebd3270c2c37b0971ce8418e95fd139fe3b3ac7e95fde377407d5358cd16b31f089873d052a225404491114243d3cc12a2782f77692d2cec4b13a2eaaeaa420c47c9738302c724c26d3d93625e99a9d539c94b0c26c96dc50780ffce29c87b06afa77fd1f43d6a49eaa48022ff0b22a72a2c849fdfe1d4dd154a7f3a3b2ff53e9df3b6374c36c99122bef4140e86b84fb77671c755452f42fc80ae67584aa8e95074598e4b10e143fc1af5d073980715ca198b807c856be8e26a901c418064f28ecfe7f3258966912404c3c63e33629ff15c7873592a5ef1233a9cba24e5e93f56f3019b1fb9ecc3f4a5294c30cf5efde2fc087777bf4815734519625b2255f3e951e276ada876f7bd3bd6569376e893d3f192b4d8da57a32f81ac301c3bbdb3deb3b8346ebf181b54057a111e71beca4c71006c64250155b2a47536e9a6e3cb3ae96a258345cbed126826d1a314dd973b3775c2ecd68b13dd5822121bb72c289fa04b3e8e2b5eddce3175cea2ea17fd67251e931285745741b6c5f8cb1bb4ee172104fe591f6d25cdde30b4d09bbc29867b7f9ec56ef728647f68b9029c2f6b4e41a76619c8db1b7189cc2b5bdb722be77494fa5dd64bbab7d4d4d3c808d5b8b293bbaed6b56e58664f8f5aaddf871da8b798c0d5f0b5b2f9a1bdeced8dc468317c9bf2a3b8e39c8426146f960fb7cf186ad8f6c97d35245f16d83178579d83c4e3997b136e44298b66f25a6b131676b999f7093eb74623897520e96758e66d3caf2e2833550051b0d2bf762302d96634638cc877b21098a916cb02884297798250d4f7e30e2cdf5c6e9deb35c63e504853b93db6a93ecafd3293f99d81c9694a396ac396da8bca4e90a196df67835875adab3761b6e2b339ec33ab675b1c2e72b4d65bc57ec79be620a538e10bb5e4cb474ecdeda4b65b6a3c56d358b9bcb658ce0600ced798505f70a9d7c9f9f16cb91eb6f26b01a1587f5626b4967634053aba7d3f41448a5cc9c8fa383b5da6e55745c290b5b324a1f056dcd8ff78fec0eaba7bc6cd867556aa3b9db6cb3446376e799d76ab536c99d1313aee7394d45334e0899337f5836d355afd9ab4b75c5f6aae1a8c73ae1f1e0a9309098d5e8b19a49f5fa1a90cdecf7fffba5ec7468ea4f
2026-11-22	660dd4e33f9939fe	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac66139b7a34d102b4a30d4920c9e143018554125b1785407a7ad333d39e1e7bc2e170c1a10e7f667ef56756399094386d2d013975984f6986611edf9e1380e2475883248fe1630ac9679a726000d115861d26c259c20431822979af617efd5d10d547bef9843f3ed2d42ffe8d49ea1f15b804e147a642e4c4f4d7b3cd924121a3287c18b6a12445ba2ee9116c22a30c339fc204e0e0f90d22c892cf4fccba4c7f63449199675746e4458511a48ea076648561f966d1d4a061eb306fc7a8a0ffe524041684a6365987f947529a5a97fe1906a4c33830cf3061acac89493bcc5be5e6f84d5d3f418440dc61dee7fc16d21a5b1d9a6adc7b65e085e7f792c6390b10d8f98ace0bdfd179bef3e57f439fc1a20047f89a8cf9a442a82991180000790506f2f309e0b411bcb7b3493d1bcffa2d17e202650db1f0d838606629693ad3dadcf2a66a52c604e500132e41350c9f183f2bd310e05bf7a1fbe312db92228b92a6cb92aa29bca40a5ab7fb405334d56afda8ecfe54faf7ca04d684cbe3c6ca272668e80b48ba0f25895a5a93f42f480cd22282b8d54f832c44e9b1c3a83e6a7a4553bd9401c72386c7c63da699cad7d6a082018480e004c3c7ff4f06f23c4601208d67dcf18ef27fc5f1410195f67789858a3c2bd06b70e71b4cd2d8fdd4f43f42314c4102bb0fef07e0c3bb39fa20a8ba24abaac2f35fb68a22e9bafee1dbdc3cd649fc78bc37f6fca4ad34356a17e3ded765f658c115db2a9819862edf0a249dc3c3ca283db0b4c417c88ffcf96e741b5fd2fd64b4bf40a9a75d8350d6a6ba697b78996f77342597fbfb81f5f726ae7577e8558eb788dde25a4f46153494d3cd060eb0838093b0c65ef76a24f68e536732aa2363be2a7ddb0ebcf9764cfaee3ae0e73485c5da6c6f370767b009e4bebe5925a3d5f16e9ba7e1a9aa8626396f0b1c0eeaaaaee3ace03317cba69e493b63a3552f76713d7ab2ab9f58b4ea718e4353f97915da5c1885b1e02a8be3d81908e56a02cc172fe212e1b61d45f35ebae90bbb293f5e040b7732b1ef35ace365c646c82b763d778dac20aa7d7bb0a7a9ad71bd8d37995e5ea683d399107192f9a7703fecb7d1a2da2eedb66a0a76e2b11bb648a68a1b660a44084c103b1be2b27056e3cd88ec356be0c4fe8ca656f3d5a11a0a2199aadc49c65ee69828c9faa16f4d7ad6aa7d68f783747a484c6019c67a42703fd95c111085fdac7d5453246781b29beea75c6edd50f324c1086c676a368a76de39b8d4f1c6f3edfeb91d18783873fab2638e76e7dd743620c74355c9d54d2b87318ac10a7b227fbdd87cdce7cedb9e1acdc4e6d2e43ba41a779d5d05b602f7c5b97696fd97e93631d6596af2b174d74ab976ed5d621c862e1ba9cb0b670c71dc0b946539ef8d9ce126bf4a562680c9754d53e241ad77de85c4f9595d8b767e3b55816258ca7e774dc30556132b9d5766be3cdf0dff505905491b90f941bc9fd3173712c9753057b6593adee58b3e4ddd456dbc1c49f2babd55cf399b14b3696839accbfab87d57d76c9dc633ad47747cf4b81e77bbba63d61e2a78b9bc9230e4542ee4c47d75823dbdf6163475cab4f690e34d572baa63148c9a6bd1fdef0f42ab45537f02
2026-11-22	660dd4e347cb09fe	mx.example.net	0	deflate	1699	\\x9d54698f9b4810fdbc48fc8756a45536616d2e9bc313af068c0f7cdf07abfdd04083dbc365688ce1d72f934c92994db45a6dc1975657bdf7ea55a9d788e469d4584272ee804f519ca224281f43888326bac33009503342e40f9a5a2307e11b723bc04be31038014611799d037efb9317e426577ffc5f1f68ea17bb04e1fd6d469a43f70328303983fe66b65d02ec0249e25cb785c496ecd89ceaa1bad28b53f0c90d61ea3c7e15e1c4e11f0f609347bf034100f3f806044e90002f7678b9d39600c3d54153835a5b077c6de333c43705c8cd696a1b77c00fc834b5c9ed0b724807ac5112a70418716d41d401afe86b723bc484a0f405e135f04b5dc3343a3455fbf8ac86131f7f10501b6940823a5f3ae1f8ef9d705ce7f3ffb59319ca32e8a36744f049b61d09896d517105451214e5f10cd3a84ef826e1cb8c66e6acdfd8a334c371ad9d6fd686f4e288d4836a6ccba4660df380e004a6840df11db90fc08ef3c88569d97dd77d1b9c24f0bc244aaac409b2c80b2d51ed76dfd1144d351a6f33bb3f4dfd27334177c226416dea03706af51922dd7739f11a4a0dfa4d640aa3cc4369a31f39b18b23bf03641b9367562d02d0f753e4d7ee817a499f878433000981ce19b9cdffaf0c2649801d486acf58bfc2c9bfcab16186a4d6f7140367499ce1e7e2ce8b98b0b6fba15e020f07288221fac87dece65903660ec6efdfffb011bf0afcab25ab4fbcac8a729b6b71dccb4111a53778fcc7aeacaaf5e5cb9635ef61d0f42b9afac9f8696ad4ca4ced4bf43486df97826ccff49ec294594f2cc9240878bb30ede4ba6757917f80c779d01f8f4d7fbcf5da4c29f33829e03a1872cbdd6e445358264e95c9193634e5b6ddf245b157b9f94949d3d9d371cbf84f7b2b71c4c4f1585650ddf99975d6c75d6f788ddbc67234b3e0f67ad4125f5316f9cda6a92c1b1c26f3fec420d0dbe0196c2f7d3c0cdc8b7f8d8d79e8e8436990dab870d301c35efb562bdc977bc3df6db381ed24cbd1d8560fcc6035e0efaa39a5294732d1baba27661adf941b978bd0eebb8aaf0dc92132d828f2f683d5b475d5a727a63c16abf641b8b50f699a1f16a4b893cba4ffb4ab7aed8d609e8a334de99ca94a2d4b3ecd66bdf548df8f9493b8d0c7797f7cb9f427277eea18e320446b8baf56329b1f26f7eb888cdb126273a322e96253967c8b0fee9b9165d1d42a44dbd3937b520acb14dae1c1ae3ced4c0e4f5ac960f9e95cf093a19171439173b05e56a6715b69d1eaaa2b69b99f5c67d829a78114cb8166199c4a53a9dbe37232e52ece667d947b8291dd2602634916716da70fcfdc9c890f424bcb39f3783c66f9f204733b5b9acca4a56a877c977a3bc59aac712fd4359a1ace0e8b623fe5bddd7d3c8cfcadb41e8423aed40a791d16c341c6b72b4b5a142eaedc7118969bad257b33e3b264d3a9be62ef6765a158ac26174621d48fb72cea82b06c2d2f95922b5b46be0f2ba6e02b559f06b761b0bfe8855673fed767a4d1a0a9bf01
2026-11-22	660dd4e34f88d9fe	mx.example.net	0	deflate	1757	\\x9d9457afa35610c79f83c477387b9fb2726cd30c07dfbdab35c615e306b84579a01c30986638347ffa70b7644b365194010924a6fce73773d8235c6471776be2eb10bc8b930ca561f32132fdb0876a334a43d48b117e4f127b6423bf44ce10b85912013bf4518cbff501bffe4e33428f6a2ffa8fb724f18bd580a8fede232b4ce72da87c7c05134dd5b7c07700cf538ec321967321744417b5916e9281774e6466f6872f22ec247aff0cb422fe0d300c58272560288607343ba485e180071daa359298b6da86e09fda20093d1982bf252609adb00264e321d8a334c930909396403c045faab708dada56e4638cb221f811cfe7b0ee421e92444bf1550bc5fd8ca26c6234fcd406457f6d83a2861fef2f6da828cf4d0fbd2604ef900d5d68f3e8f569dbee87ab99c5edf76fc9b6f35117eaa47b4059ee27ad70bad7c21827316e87d4d59bb42d1a1521f65333c3fdc8af91f30caca4881d336b5e9e5ebe3708c501842cc3d13ccb8b3c43f1d4cbcb13499044b7fbbde7cb4f5d7fac8c518dfb69d8127d0676ab3e47f8e5a9c06e17b649ff12999971eea2ac3b89edc4f1636f0804cbc7af554731303d2f435e0b0fb40bfa3a213f0726c6a67d454eefff2b33d334f46d13b7ccfadec34fff558e65e688e7bebac87e9e26b9ff1a3cfc2c266a713fb72be0fa218acd08bd3cfdb82a6fbe59a937b420b290e521457d7c15199616c5379fd7a7574761cf7bb4887e325a929873f962f4c9c6a30e7dd04f5b5395c6226cf2b390cdaa58d747ab49520a26c38a45bdcfe443928f8febe5725b0942c158abc1b840da51d9bb0c49ec584110037a208ffba5aeb34ed2df2afcd6c875643e1494699a62b4ab10b9ec03bad34c3d6d93896258bc620728e4c47b79e1595de18ed763185fdb7fc5667d3a4c07693950d6f6e620ef7dcf96426913a9f24c926a93a356fbb32469923a978a0973dd9fb7b01670622d58fd44ad0ed56210568bb37292304f12793080c26031e1c4e9e45c8d8e9d6653ddc2c7b610fb41606e629592e5fc248d2d26182b0c67c0538d0649091966b97166ead4508b4ea93e1a6715dd48c2b8ece40d2b525e7d77c6aa5567a791595e3a513511a61c0cf4125bc63da80c1c333874447f0f8d9d01a9321a71f464aec4b3821fd5bbf104d34797249c52f4b4bdb9aec6d57c0bcf862771fad81f7b726717d1509e4d94f6f069d3ad7c65eaec32811b75c71a484c607c5c710a4c752ac05410dc37ee7ad6764ab199e637c6c0b941bd735946c56529de6a23888d443773d96d96f539d0156f8ef798d762410e2f1c7d4ab25b7873695e726398958ac3afa863dcce747d72c303b712afb3bd881a632fd1468abc99930845ae9f8f3ebc5f06e1aa69ea4b6e18576a0d7967cd494eb2c8196b54cccb3b23cfebc0751c272089e07860f547b5b4a9ca5b788f959cc703bab46b4dbc4beb9a12aba2d127faf8eeec34350fe9e6926cea3ebbe34ececa8a8ffb65910557ab6fb9ac2ffa2421881b4c3f9c7e5fd1fa37344da92690a6fd13db24c2b6c362fa8c04a181e7729df6a1a46d794e0c6e52351afdf7a3deed92c49f
2026-11-22	660dd4e34fb0b9fe	mx.example.net	0	deflate	1672	\\x9d53c992a356103c9b08fee14d9f3c81257610f468a22581d0be200d48edf0e1010fc48e5824a1aff7eb996e4f8f3de170b8e0c021ab2a2b333151dd94596703eb930a3e6579898aa47d4a619874d10da64582ba19aa3f9384895c145e90a702bfcc53e02621caeaf718f0ebef2c277719fcb07f7c24895f9c16a4b71f116503bd8fe01ad627a0ef96fb0d083d20498ce70988177c8771141fe14e3f2fc1272f85a5fbf446c2cdd3cf8f60d764bf018e03abfc0238869300cbabacac8a12a0185c2431c6dc54f076c615395f2fa9515593c43e57c13f8692c4ae7122e4d62a3051919735d072dc93a9e06d735e0678af9386758d4a15bc9ff9dad2996a2a4960f55e3830e2d37b08564e833552bf5167d8efd41946fdfabe515fa2aa82017a19063ec9c8955849667849663987659e4eb0cc30e0bd9c78f472bad43b162aab30c78cd92e566094673576a6b36f0bbc356d923a2c6059d3697843de2370f226f360d9f61ffa3f16c7ca78a1c8b002cb8b1ccb892cd3ef3f900449743a3f22fb3f85fe7d738d6e355d2458ca47e062f615aafb0f4ded777a78e85f244b98553e2a3b7ae6e65e98052a909d107b4512830cc020285180d50338952fd6841580750ddd13f2baff9f192c8a2474618d35a3837b58fc2b1d07564812be43b4b02af22a7c69565fc9a458ee47ecbf1f26288329ea3fbc0fc0877739fac0ca0aaf703cc7302f9f02c328a2a27c78cd4df79626dde08ee5f989ad243111aae9e05b8d06146bed0f1bb81c8e945e5b1de5d2aa74717ee4768152fbcc50f2f7798c18161ab38511c769ebd097369aeaa3e58a292216c7a468be0ca8d6507c9bf20787534f762ea276e6f676c45455687af7f1c46a8af1b9276b027dd9270ccd87b14b05a67d3d7fd92bf7ca0819c5b63787683fc2ea5c65e8c479821a73236deebd210b9578c5f720ab2803dec907c7e3d912cf8dc751fe819a17b7d5d23a2e0cde148f2b8b4b84d295d6171f0d67e90adb71f2f2ad9b7f71ce871367b5edc29fa5d9dc191e0796b99aafa8183afa79742ab4b5a34567aad58cf952b61dca7a3e0792e41c8f669a86b91652612de24bd3d920bce601ab2fb9bbbc88c7e360b9bd97666444f2301eb7e3ebe03aa9855e3118afe42cb0d1146a7c4fd4ef5cbcab172ec751f9a191aa896deba546123d7ef75ce8a9bd785ef62e3ba3da5e57e7cd2eda58c2f6399799353f4d9ae9723c3cf1a6b1a6b29928640b776b19831d53a7d4394a426d385abb2391861e4988273d34306a58d887129a93f9fcd63b890c87c7db8ae4ca6b8e1f8e635b53aab9285ce155e7b737ca600b66cb79de6d139de9a3202f348ecbe60792888f8532388d4f7a542537e97c392a300eb0aa93d458b7a670759a6a60ac3cae2d92d53d916eeb256fef0f367da83d7e7cbbaf9d8cde0b6e749bf0139cf8fb6c445f29a36ad7c9221bf963796bd18912fb4ae452e28656e8bd45df7961575e2e0bed42cd2ab17790f4c9ca0c5c9cd27effbfffa09d0e49fc09
2026-11-22	660dd4e35a0599fe	mx.example.net	0	deflate	1847	\\x9d54698f9b4810fdbc48fc071469954d580f87396c4fbc1a7c820f8c0d3ec6abfdd04063dac3656830f8d76f4f32936436d16ab505126a51f5ead5abaade405ce649cb0238ec319f92348759d43cc4004577b0067116c1bb04e23f686a033d882ae8f798204f63c68b104cf0f73ecc6f7f0aa27ac79347f8eb034dfde2364c5cbff5c84be07f60ae0887ccd85e3a16837c465178df97605b06bcdced0690440669ce7cf263907b0faf24bc34fee39eb1cbe47746141933ad189117154668f704b5272b0ccb13a3a909e1d6635ecbf80cf19501f44b9a72d21ef303324dd9a57b861eee311b98a5396646299120e931afe9890624b91b238c61fe82f03df04b5ccb18f5688ae8f8cc86571f7e2040841c010c7b5f2ae1856f95f07ceff3fb5ac912160538c16744e693e275f88ed76e2bae07025ff51e429027c4e12b852f3d5a1acb716b07f302a584bb70470419a609268d6a394d46b2c66584510672ccc5a886fe3de3a665e283bce9bfebbf355594d48eca8be423c96d511678a1df7f475334d56abdf5ecffd4f59f9931ac31974544d47bc623ec0b88fbef4a1cb43a04f42bc91c244500f3d638f1521f25a71ea3ba083f67d512069c4e393c11f51832a4cf4d42050330065e08fdbbffcf0c6459843c808966dce986b27fa5e382022ad23797112ab2b440cfc1bd17323191fb9e0c4180229880187ee43ff6cba2050a0fa1f7ef7f98885f45e1bb21232741ed4a7c5721f3f372103ae21b3ce163bfdded929f2f537657c7d1dde946533f693f4de95261685f6ca8b1c28e34142c0783aedc146b552edc52108783980dd8d3017ba2836c7760b8a62f3e5a89ea8486bd28f0fe323e5cec6615d2d4cdb8e94749b58af5bc53f9c1ce3782bd0d847d7143c63132b7e5e66847a03a9e592e484270336f60a045d302ba8abfcd717311a2b3b09ba3850ca634b517147576dc1f1a244c6efb361b0db4f9a959a6067f35c2ebba98c6427777b1925352add666d16cd57a1a966cc70cb7d3f92035ea263bddf687493407264d0970929bcd50022bde1dc45a161b3990b9dd5e559e666094c5d1a5b48f97a68ec60e6f1ec4158f587ed299b3da251cef24e9d038b509366e349ec9154d2d76d350dec92e2e27fbf46039d3e5ccf136b5bcca479bc8bb5af13ed94787b5ebcea374951a60b01ba5607b0cb446118bf8717f3d4b9afa74db649077c9d25bd5f149d3e7b6b45d4f4feeea69b2c18e36257163cd1ae59779160f3d2d1cd8333f2f4a77cd639c5edd7ad2b6cc8bcdadaae87a66e30a8d374b56a0a9ccd9e7dddbc6356faeee0cd27d2655a7d95a45f3f92c58c7ce74e285427aabd5196aab60a68d7cb5bed8936053380b60fb1c8c649583ebada2aff386a692d5c59fcd793b3c57073d4fa58e538f4623cc6e9136db6d91822ee26da534fc1534d7327e9c771b45e2ad6ea33bae31f0732b2eba07c36d1eaf75c9d15463374a562dca466f5fd9c65a3d2ef2d1b0b244f68c1422e2d0f208b165f07430d6ea495f2ae30b76d393e3cdd6e625678786f884e5c6913a6225925554f9277ed4393770a08e17dd311639ceee1ed5f355683881d37468f1ba19758e1dacc7013bb926e642b7b66878d4d5513b76ea479d53634e0dda5cd5a1a92a484bce5403cf0af5a36c06edbda218d7f5f37ef4fffb05d26ad1d4df
2026-11-22	660dd4e3504629fe	mx.example.net	0	deflate	1694	\\x9d935b93a2461886af4315ffa177aeb26594e62088b3a6064f78021c75d431958b161a6ce424340ef8ebd393ddcdbac9562a95868bbe78fbfb9e7ebfb757989679d25c227aea824f499ae32caa9f6244a216ae509c45b89560fa2bcfadb08bc9157b5de0e7690cdc88e084de6bc0cfbf8992d682ec137fffc8733f1d6b1057df2bf212791fc11ba127305a5b9b25201e5055e8790a96db505125ddc7eca49fe6e09317a3dc7dfa0ae1a6f1af8f605d26bf004902767a0512945420ca5d51ebb655d0806cf1dc98b175c1d76b146952b448724511f1786e9376c13f8af2dcba3c86d8a55db0c2599a53304cd9ed932eb8ebccfa1e634229cebbe0bee69723cde9b0cb73ccbd7706a83edd4b9873434471f7333a14bfa143d8fdf3ff8a6ee1a240017e2f063eb525e528ebae72d4dc8e2f22f5e984f28409eeed64a5ada9356a6e715e9094118b2de6c0204d289b4c735367ac6b5c46946428a7424c2aec3d82635a261ecaebde43effba5c99222e9a2246992a6b03d94dabdde03cff15cb3f9bdb2f743e9df3b535c51218b98958fc065f405a6bd8792facd0e2bfa17648e92c2c7797394b8a94792a00bb423a1ef5d8d04a020c871c0dc032c95efa32105409422f784bdd6ff27435916111751e69910dc48f6af3847546055f9261992224b0bf27eb8fb052666763fb2f9fb24c2098a71efe13e001fee72f441d47405425d85f0f3566febbafee14b6e5a551cb5821bb3e70763e5b989524c8dcf6b6074c4ed66271c2da3d6dba23b72fc67a996d1cd3eb70f1e72fb8ed4d14c25b3667046d787614197b29cd650aba1bbc84681c973b7a9f73a9bef27ba1014fd591babd2455d61bc85af8ddb6c9a252ffa663d1e5dae13090bbe2c0b4516e89de7f88558db796dbace9bd876768a691b1bc2425785db76f80ad3d5c052cc85ef50445682de3fbeb09787897d69dc863a3a3e4f282906e279b6ddf70b75af897a475cdbdb61602cec9589c6dbb7c9de5ff29cec99d255de05621668a98747576b2e4eb3a32c6d6aa7d0cad77afa6aa583f6c0b996e8b08ac57415be0ad1584a0b84d6452ccb0b94afaf67dbbb408be70acf72f730da9d0e2368efccd1641a929db7778de76231b2d59def11fded307343d728fab746899ec73b3bbc6578f2ba688462e9a0f16ced3829bd59579ef36c0437f1bc5c8c84d0199f7797ceb69e637744dd7268cfc5124fd2c5625e99e60bd920185d67d06e23adba38276b18f9d0d29735ed38abc3d99ebe076f625e4f07c832a57af3c8902fd106fafbe78d2ccda2858322ebb6df379c791868674f8ccd617a1eca101ff5793e182e2f336ae7d15016913dd108f36d99c924340fed7c6c485562fae77950058671437d6920ac4dd75857b3d1a5a3a5c1c6ed578de0148d7011e3a1b4c3ca9e68d8dd4b78ef25e2996821cff591ea2321d85e97cade4e849db219d0baaa9c225ccfd3db5a0d75a1d26f4887b66074cc8bdcb80a92de214e2dc8ba688871290bcb7ad531374b6bcd73aee1b2ecf67afffdd9369b3cf707
2026-11-22	660dd4e35a3bf9fe	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e90250162efd1c44802355a686d48a8e5f0a180024aac2a0a6d5f6f7a16cfe2b1c3e18203877c2ff3e54b6a8d684df2f612d25807eff282a032bd7dc8204e3be80ab332459d1cd1f72cb3463ec26714e820244506fc14a39c7e8b01bffece0b4a876b1efe8fb72cf38b7703d9f57b04a961f0165c308d81b9b19d25c00190652e0844d49360cf0bb51035956141c0bb2083c4fff045845f64ef1fc1a6ce7f0382009e8b33103841067c4fe7155d92418b6b0ecb8c1b6d3af8a73158c62974f0b7c62cb3a9bd23f2a90ed6a82c080546d13890ebe00b7b41a286dbcb30a588e8e0477b3e97b52786ce328d8baf5a38f5672e1a9022fdd3181cff750c8ed33fbe5fc6b05155c108bd3604ef244ee27d4f4082242bb214f43ec490e40de05b6b9b05d913db6cef10a970d128e73b8d1ba322a7cd96dacead6c58b33aa5b8848476337c45c123f08a3a0f20b9f51ffadf1f8517554954d5573e4e54054194fafd0796619976fb7b64ffa7d01f9929bad26e9936963e02bf515f21da7fa869d8569ba67f892430af4244da66ee1701ce231d281ea6afac831cc02822286adc034d425f57842b0029857e8c82ceff5706cb32c53ea48d67dde88ecb7f95e3c10ac9e2578881abb2a8f06bb1fe594cd6d8fdd86420c429ca6186fa0f3f66e5cd37997ac32b9ac8ab82c8711f3f05595534edcde7fc74ae59da89ee8d453f592dcb586235197c3aa3416bb773dcd6d11e8e34890fcc7ad3cd2652bd820b52975e8f7a21b2ad61b43909438f26b9172ada71f49c251be80af0e4ee58268d9676aa75edece28fbcb20b0fa4b46479ed3e2b7682b3c0d9cddcba7c26e86e29ddfadc72ef82220d9f8809f17236bc88eed1832df8fc34dfe4c721cbac024a8bed66de5d48533af386f2568d9f04c3b29f86f30114b9dcbda1f0b2ca2f2793dbd6786884c9da1d1ffc2bb26644725a64353e1d8bed0e2655c032cf04ef300ee7bc739f72bdc41f5c2b1ccdc8e9d24af05e965c7e52aa2fb3c01256dbb0b8d2c33246997077368a33e2b8e3662ad676729d5c2e718c272c23274f426f30f18ca1b1e0e79c9767a3094da6515cd89ee7cc07e954cc5f7c29e2967c7abba4b4d0362e4acfdae629e00f5c55958b71999bbb6b3a5a1f1adf6c791f5b3b7b354b14699fb983755d25abb05e07f65af41b8ad322d0460eff72f09cd172651eadd1423c0afbd5ccaaafe83ead4c6af2859acff87573f3f1e51c15c4b82d1d0fbe8cc75e6f3f1b1f6fa2ec6a57c9ca5f8a19d99cc7072d8b0e3dde3cf4c2f1fa10f0bdb89759dc568ea7f9cea67124eff729a9cde6569b700bc318584a14e6c1203d0f46f2d4ccba463170fcc56d79aa6cf3281363a6b6f2c30af1fbc35673677e86d634c7b8f6a66269f356f7b2845dc96599dad1863254572daf279f23434de652698d4202cbc5996fcd95f1cbde095bf5b15ba966487deb3e91bab72a0927a2b517f98bd544b5ffdf7fd4769b65fe04
2026-11-22	660dd4e35a9239fe	mx.example.net	0	deflate	1648	\\x9d9359939b4614859f4315ffa13d4f71291ab1090163b94642eb488c16b4a7f2d0400bb5c4a6a641c0af4fcfd88ee5c4954aa5e1818773effdfadcc312d18c44f539a427037c8a628292a07c0e210e1e5101c324408f11a29f796e895c8473e419e048e210b8014611bdd7805f7f17a5d6a3c01ef18f8f3cf78b5382b0f8514132e87d04374c4fa06f5bab39c01e5055c1f3142437a12ec9fa11b1ca634cc0272f84c47dfe06e1c6e1e7276067d16f4092c06b9c0349905420ca86d8329a2aa809ecf0dc80b119e0db356ec879bf094529e5b9556c807f34e5393b73cec8a50658a2242614f462561319e06e329beb849852440c70dff36b497ddc33788eb9f7c620e8cff712e65c0f52647c4117c4efe88260bcbfdfd02d94a6d0476fcdc027455164154aaaec8a4d17365bcf27482226b8b793b5b6c656bfbe4124c53123161f9903661c51b699faaa4cd8d4300b284e20a18d1017c87b024e9c451e2465fba1fde351f5a6a4ea6c834253972555d034b9dd7ee0399eabd77f54b67f2afdfb648a0ada480266e51370197d8a68fb21a3c7bac69afe054960941e11a9f72337f670e41ba0e560b62b9eeb4400fa3e413e730fb054bead06a700520add13f21eff3f194c9200bb9032cf1a7e85937fc571608a54e5bba487d3244ef15bb1f1152664763fb1fd1f71802218a2f6c37d003edce5e883d8d21549d5344178ff949b4d51d73f7ccdcd6311068f7ec5ecf9c95a796ea4a4e3ce9763766ae2a6945a8ed535b55a995a7249273499c3dbd849ae481825b3d3329ed89bd57e81cdc34b79218d7c9d2c56d26e6876b23060bff36e7bd32fa35995ddc6d6ebade685496d314381b042d3719aee5cdd16215c21d92e6af248d6e92072b55328e0be10a8513a53c460b654fa5e5feec63c775ed0e024f485b1efcf8a4c9c4c57e4e2d5cebd86e96da343f7dab84a24f75f5b2d7f349c503424d72c9ade1ac9a6ebc426e9ad67e5747aca526d4eb38ae7f6a5aec756b09f5d07f269509d56a7e94ba5e7a2165dab721f90abdfbb1e30cec9559db40ece70dd69a628d9eafd70f67ac9372b78a413db698c6656bce0b9ae2b17ebdd72bbdf40e77ceedabdf5b29a5679e64fd69dd3f4482fd65edebe4c48ff700e94b15674b73d721be763ebe608a86a96cb248bcf707ea8ce15ebb6f366ade18526b5d5cbf1b00bb683499e8699ad8993be94db8ed5733aebd176e72f20467a7f7f1082fc7cd8fbe8059395e957da568f4571e126ebf568c2d84a397db5c78e645d86dec1a489a59d9dbcec94819f6e25a40acdad4743731e5f06b2e2954207ddfabbe3f2b4ab88902f92da615e66b342d988699f65b4e553db5ddffcf1bec245685f6b916c85e7d56d4ac7e7ca1c343b95495b8745355464bdb747d3a6bd9d6e1a97d1d471cc9a1aed8379ed3cc05e71d47b98855033e75b52a01de92a0daf8173ed80f5bc8866c774b01f1d5762a08d581cdbfffd47acd779ee4f
2026-11-22	660dd4e35af109fe	mx.example.net	0	deflate	1787	\\x9d94db8ea3461086af83c43bb073959563733e79765683313ee103b631633bca0586e66043378606839f3eccee4e76365945510a2e5aa2baeaabff2fb101b8cc61d77271d4a73e4194832c699e53374e7aa076d32c013d08f06792d8000fc415f0fb5490a394f2921840fc3e87faf57796937b4cfbb07f7c24895f4e0d95d63f66e4a5eb7fa46e318e2863bbb02d2af62949627c5f00bce8062ca306a0bd19a09cfae4a76eee3dbf417828fdfc486d4bf81bc571d4125514c77012c5f27d56ee8b12d561da208951cbd6a7dec628102c7a31acdc24f649c2467dea1f4549625b9ecec0c37d6a033294636a88dae9619f7aebdc8edff63da531c620ef53ef6b7ebbd29d0efb24d1aaf7cac032cfef535ae5862e06fdafe80cfb1d9d61fa5fde37f405280a3704afc5dae155d70d14a02881e88b02fb1cb9396cbfbf57b3adbc982e8cae03f222462d30db6b05d011c4ad315dbbc9daa66999e03873734ca7710dfc47ea844ae8bb79f3f4f0f46330bc2449822cb12cc7ab1ccf0832fbf4f4401224d1edfe98f9f4d3d4bf77c6a0c67496b44a3e525e4b5f00fcf450e2a0abb445ff82cc5d580420ef1ad0437e0cc33e259f62fcda5583941b8639085bf1a876295f9d890bcac5d8f522e0f7fe3f999b6549ecb9b8d58c0eef71f6af3827b70092f03d651817192ae2d7cbfd6f30692bf7636b7f102700ba29787a78efff87776bf48195558117458e61be1c05811555f5c3b7b5e9d569d20befad3c3fb19524264231d5be86ae29ac63ef2d7731d055a52994c904cdc3703b1674d1b4453e2b017f9c4a37f6ba8cb79b6c1ad15659cebd7abf352adb8f8f1e49701a9dc93e56af7743b11c3f292e1398f8933b9d86375907c86b56cebe90655e56d50a5685451b60348d9a693063d7056021ede719bb1aa1ddab5d9e396fcc8363cbcef2a81f8380df2ccce8cea019538770bd58e57b23badeb5a979988787e5ad61a4994e5f9c6a632617e532daa9a9d5b02fa125cf348324f2e9fa5ada47a6526b55c9d6fe75120e5e1635cb185963b976e04ea25a9e851313714783cf668d863d339d8af0c004b3cc92a7c7f1d2d86998a307ad73d62c5f1c93ed3818ebd01101620e49381929b34c9dc847cd2ec6c366674d8eb9edc266ff72ca372e54f4a8b84638cacf05bdf3d165783e8caef5209c9244e91c1c5fd163cd9b9f107c3905b2c60c11afcdb520e05eb69a1cdd9aa9a95999bedfdf86c8ce2c539cee1c6e781a3b17fb26d4268358d6161797fd8d241271232f57d05b2d9058487b378307f15864cd180b28395493e58c4f37abdd3a52efbb5535ac47a39829cf46683a966d8df7f36673add6f9e27209d8768d07cbbc93073a63f0c6eebedec6bc22e9d56e7399db45b25bfb8eb9bcd21b6c2c93e2183be7c8f60eecc9bac7a70e7f014e1c5e4aecad20e70ea0bfdb9084ef44c910b2fe20a7215f42c5b87a36c7ad66e0b4e060764282a11b5c00249f91269eb6bcd9315f5fe3917933f9bb9e224fb4131947813cc0fb84246ef5ded9080a7f2de5db4076143b003aacfcac514774d191f86d2558ec441a32f3b1b8bf9dd5acce02cd92923ab3ead1818172074715d7190474b92509ba539c8f98db43cbef68697defb05019dc34edbfff14ba5d92f813
2026-11-22	660dd4e35c5309fe	mx.example.net	0	deflate	1745	\\x9d93d98e9b481486af078977409146593c36abc1b8e3a831786d03de1adb19cd4501c562b3190a303cfd5427dd497a128d46537053aa53fff9ce7f4e6d212af3a4bb062818521f93348759d4dcc7208c7af006e22c82bd04a24f24b1850e0c2be80e292f4f63ca894298a01f63a8777fb29cd463f0c7fef59e247eb31b2abebd8ec84be0bea7ea1005d464a7efd754e852a2c8b8ae00f9bed3e719d983f8a697e6d4473706b973ff02e1a4f1a73b6a57267f501c47196945710c27522c3f64a5615fa43a0c5e2431c56c43eaa58c2f12df08a05b92c43e1d523f2993c4aeb4cfd041436a0bb334479496620b9221f5923ecd7d9cdc8e438460feacf0a3f0f3bdee421b9204f6f1898665ef7f02c0466a00c1e1d74a18f67b250c33fcf2bf54a2c3a2003e7c52a43ef28e2b83813b90071ef058cfbd0f409ee0806f085f7ba42ff449d7827911a6989ded6143d43441b851dd7d93e1ac7119a1300339a2e3f006dd3bca4ecbc40579337a337abd584190e53e2749bc2cb2038617fafdd1e80d499044b7fb3a72f4cbd07f6646f086e82cc2a6de510ea62f201abd2991d71d60d16f9039480a0fe6dd49e2a46e98f8434ab243f494554928e0fb39f4b17b141ed2a72685050510024e00dddeff27035916850e40d833da6fc3ec5f716c504051f81ea285459616e1d3e5e1334c8cedbec343e085114c400c3f301f4665d1058513866fdffe3411bf73ec0f438677ac240b82c08a0cf3bcc15d78a5c77e18c9b28c0f9fa7ac778ba39edf92c42fda4f1273a158285f97aa7438ab3eae803e5667527b9b064981da65a8c6277ef7d8eff8eb6339419b138baedb07fd92c02a2e5693db4d0dae40feac9e1c9238cda1cc21965ed7d35a96cf8f068f986310c926c3ed396f33730ff18541952d3a038f973a4596b803253884fce2dc24a9a101b64e67fe4d0d4305bb385b3908cdc28d201aa9bd60964d609ff44d7e52a7566bc3c0a7bdad61140f56b3f3d9a5df4c23b815b7d701e3ed78dedcc4a979fb6c8a2acf72e6f84012e0b3500e9a76c55c3bedcc564e8abb6bb4868e9bb65d5fb75ebf9e88ebe26c8c59b4bb7a6a5694626cf1dcfcd82075d109c30d9ace8c99a207127bd4b06ff638f5d72a2722be9c34f592adcfba53a9da7e83192b958925bd15d76cd4d4314adb9d09cf558beb3744262d22d36ab9e206ecc8cee5fdc399241e0b47881e6ccb3f388f67e3e42b340ced4b542d19a30fa4fa2158a612bdb0a2c5f892e8d0b7acc94e1372eeb4bfac19d81e8b4ab5f33eabef5c4bb548224daa47e9d8ac913d3d59bac01c4d53db33c09eb59df97c735d4ad1aa112dc34f5b31d4ec4a4d0f742e289d5613f7a65837c2da0017ae3d978fb7054b12e6585bcd571b98187a749cce84e5241e881b10d539dba687cce91f03d12dc6f2e55882bcbf9cc648757710acac81b61e34d598e68429ef357e99554f2fc393cff59cee3091b7f2b889e7f1b479b5aa8006892fae3a76273f2a74bdce5d4e35052429f40a4e8eb7ed206e1589ce0c93f615767ea8544f7114fcec95d1e8bf3fed6e9724fe06
2026-11-22	660dd4e362e4f9fe	mx.example.net	0	deflate	1762	\\x9d94d992a3361486af4315efc0f455a6888dd86df7f454db98f6d25ef08697542e0488a50d02836c96a78f7a663ad3934ca552115ce8e23fe77cfacf91d6885c73dcb220097bdc279ce6288bebc70446711b5530c962d4c6887c669935725174435e8ff3f334e1dc384298bcd770bffe2e4a7a1bd04ffce323cbfce2d45c52fda8c8afd0fbc8951109397333df5a5ce4719a063c4f41b22621c5effa8846fa69ce7df21298bb8f6f106e9a7cbee73657fc1b2749dc22bd711290344e947ba2de53358e0774b1cc1365eb716fc72891f3e52404158465b6698ffb475296d95c9d17e4921eb746599a136e98d218dce3de2ad3e3d3ba4e121182f21ef73ee7b790d664d86319eade2b83283fbe9750e78690a0de5774207e4707a0f7e57f439fa3a280017a4dc67d1265a923aa507675e0f91e048f21cc3115bcb793a69e4fe666cb467911a594586c53078c1413da99d6b6ce68d5e41a932883391192a842de3de7a457ecc1bc7eb87bf87129a226ab922c034597696955d4e587873b96619956eb47e5c34fa57faf4c5045842ca656de732ea52f1079b8bb12bfd5a149ff82cc212e7c94b74ceca65e84831ea73b11ed15cbf4310783204701758fa353f9da9aa8e02021d00d91d7feff6430cbe2c885847a26044d94fd2b8e030ba429df25c3a8c8d2227a0dee7d8349a8ddf7b4ff7e14230c13f470f77e003ebc9ba30fa2de5534515100f8b2d501d0bbdd0fdfe6a65d25713b68a83d3f692bcb8c9562d2ffba8c3e2fdadba300e703a3dba98b480f6f63432af78b71a8c35b3124d7b49adf4c733698e845281e050cb0819e66fa93a2904d7a6019b558f01dfed8dd2823f945bbccbd6bd421c95155b159bf90e1d94e92e690aac2edd015502809d1dadc45a334ee48a25929a2ff1212fc1466c382be142c73566d7f378e43c19cdae06a5b8db28a947e703106d6f13c190ea5fcb2b2d7d1f97c369f8b91e68dec2444a6eba784572e9715a5156c2d42e5aee44b96c957d98b76c8547ee6dcb69dfd200f86392a97b55d4ccedde5729b4816b6c8e0dc4c4b00c1142976baad0f2bde47e32ddc4d5dbebc043b1ba8dbd3945e08ebe256717fa9df66d92800ca48ebac47cbd442ebaa395e0f0144b62691cb613914b1979b395974c34db1dbae0dab5ed9b6183953e3384e8a40b44fd4b73218e77dd5e067f905084704d5617f920f9c205403636e2e8cbeb3c9cfeac1e80f88b15be4380e4a95cc57929de2c0b4502d2f6667a97206b238a12fddd97b563d6fdd7867be71d0a26ec62b82b3c514cf37ee567a46b7d038ecca452da941708a92d20a33504e4131aaa63b0fae2f9a6ca763105b823e315806affa4fc90e8bdb94ec8338d3645e75f1284693d9f312c7a73488147073843d08a53d2960e1cea026de6a6db0beee0c2279aeea2e8e4f7e5a0489c332cdf3d3adbe1ad6cb8c07a2b49c229facaca1e4ecca49b7c4e3d3517e56bb1e3a2e11082ed9111d0fceb4bf88726f352b4ece2d6926fad24fd20aebc2888e74a537e1b85af26bc942fe735035f2aca3c3eed0e2d3aa417b6ba9570d5ca8d2d252c7c7021742672fd4605ff0237db63b097dd3a4a5fccba0ecf7fffbd56fb558e64f
2026-11-22	660dd4e35ef159fe	mx.example.net	0	deflate	1668	\\x9d53c992a346103d9b08fea1a64f9ec01202b1087a343108a4460b425b6b73f850820295c4262810d2d7bb7a164ff778ec703881080e99f95ebe7cb940a4cc93c60c92a30e3e24698eb2e8f62986386aa21ac659849a09221f5966813c842be4eb20c8d31878114609799d037efd5d10d5668b3ec21fef59e697c30dc4f5db8cbc84fe7b70c5e408fa4b673503d8078ad2f27d09b5651408b216205a19a439f8e0c730f73e7d23e1a5f1c747b02c93df802882695a01b1252a4068eb82aacb0ae05a34586640b9e9e09fc6609955aa83bf356699657938218fe86081b23427c04aa902890e5ea153ec438c0941b90e7e94e76b596368e92c43557ce122883f53d18204e95fc66809dfc768b5f4cfefb7311c541430442f0dc1075550944093d4b6e7773c44fb1e619ed084d7d2d2053943a7df58a3bcc029652e34a91a669a10baa5c6ea9651d4b88c08ce604ef818d7c87f0487b44c7c98dfba0fddb721caaaa4a9525b6c69aaa850684dec761f5886651a8db799dd9fa6fe884c504df82ca2923e028fb22f10e93e9424687468d3bf48e63029029437fa8997fa380975a01e307941351200c3304721550f5087beac0817001202bd23f29bff9f19ccb2087b9050cdf8f08eb37fa573800552a4ef29162eb2b4c02fc5fa57323195fb917a20c0114a608cba0f3f7ae5dd2b4fbd13544d92c50eb5cbe75f4590da9af6eeab7f9a751c35c33b95e827ab65195b2a86c697300d4e58afb6eec1e9991a27f85230d6ce3bcf139cba8c22feb0d9b449bc1f1c8be9f3683942fd9857a5dc1926be3b3a23518eae2c13ceda28088afe752a587b6e6f5b83be8ad4627e98c4bb5411fc946b737e656ba2eccdc4cec64ffa4f13d1ad9f83257f1c98453698e1f3bc6f55f34baad0331b678be57374ddadb5bd00ed0e3f369443dbe2d69bb3c53b67471c0d7a9b33dacbd560b53e6237f56a6c9c5425eb8c95f3763f8a6eb83c5aaa6d585b9b65c618abd9951ec053093ba22b5738162383748861c1fda957d576b68ec872ecbb567209ae03bbe49cfcd8c9db1ce79cc2c0c917f574573eb796a845b95d4e369c5bdb7699393dcec406ce255f985dfb2bd52046e52d25bc5c1913d97d2ee772d1b2da33a17261af144c6dae9603ee59e1b3f94ed96893d12e6719122fcc7c74daf54772d2d3962569c5e5b4d3b3a137ee2dc4b5626475adb8475f3093fbd3ccb0857cb5f0eac2e94f2fbdea3898f64ef6c5a8ef5c817701cbf4c87c2a5e1687d5ce3b4f78715827712196a672a31b284bd3b81483eb08a99e115081ca7c95ced31d926718a261dbdc65a9390e274e9899cef24c77ba3ee19e7b4b92cb942b370be74944dbfae2c2b01a8caedb6915dd67f7be0a8b335687e139249bc345ba56bd117f0bacd996f4f7abfb2528b768c3b7361b3a29573f39b3d4a19fb2dd0c6035e1c7fc951ff16eccbb413145283924716a534b76fffb41361a2cf327
2026-11-22	660dd4e366d309fe	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc0464d6ad5101651464bce02595072e0db672b36914fceb97c9ee646793ad542a0d0f3c7ce79c5f7fe763094989d3b6ed92a3023ea51986795c3f252e8a3bb072933c869d1492cf34b5843e4457182820c45902fc18c194bcd7805f7f6739a9c3340ffbc7479afac5ab4152fda8c0a51b7c0437448e405b996b1ba0008822130402e44531e0997e089bca30c3e05390b8d87f7a83f0b3e4f3235895e96f80e380955d01c7702260798595949e085a4c73684a6fd814f0768d224b8b0e4aaf6e8c029a5a670af847539a5a95de09fa44014b98679800356b6e9f2ae06d7286a366ae9720422056c0fb9edf4ada86aad054e3de2b032b3cbd9734cea92e81ca577486fd8ece30ca9fef1bba098bc28de06b33f089757dcf0f212ff03d4f1619f1e9e8e2b411bcb7b3696d1aa6d676202e50d610b39dc6817196926633ed759d3753933226287731e926a882c123f0b2320d5c5c0f1e063f1eaec7f6049e91993ecff082200b3d793078a0299a6ab77f540e7e2afdfb64022bd2cde3c6ca47e037f40524838792846db969fa172476d32284b8ada57e16a0345280e421f23a759802378a308c1af74093cad7d5a002b884b8fe11069dff4fe6e6798c7c97349e75a33bcaff15c7730b280adf252a2af2ac40afc5ca3798a4b1fbb1d97f886298ba091c3cbc0fc0877739fac04a7d41621a9399af9fb2c4f6fb1fbee5a653257127ba37f6fc64ad3435150a63f8f58c872dd6b177b6670eef417745e429ce9d589ff1f191d3c46025dd13369d6ed89185e44d7d986d92ee5d7ab9b87e3dea5601441b9a42b7fdb36144535bbdc151086d7c904a6618c4f7802b6a7b7ed00d8e21eb9957f6936bda975b31b6243bd3268523cc5bbe3aca24b3e52076b2d917194d2d74d4bdecabecbc93f985a83b76c844dbd497ba5bdd1ada7b7f34a9758654fb9a04f6ee66e9666fb38a66bbfdd0c10ebf5833babd587bab7e9559cf7b9a825b8d3bceef93d37a266fc7f714dd6f57b9aaf6db486302272b75d9a957db9d31ba1f16876d50a49633b3e36db9e50a8710b42bc82a10c2a341d46542539511dd98e3c5689d272c3fb4e6a3ec142598f742795af13d2e5ac5da61b4d80b23cd57c50953dfccd44092e4f1179577a1f67cdf58eeba62859610d434e5413f760a5cede3384985d2f4b1a9e79eacbd5878b1b4a57814a35a4dea97118996d241b4c68530d13769991dc26a5c56f962a41b65b1ca9e7b7399a6ec95c39d8a1327b967176de1491cafd9a8df3a9248c415b972703a9f1a0142174b0f39d55f0c5532d659de778e3d35e7ccfd020b97cd796c9931b669ea85d10a3512ce4763ea0b4675d8c9705319133edc955ab90be070539d162df1a0fa97d6ecaa5969d873aeabdeee728fe1c63eaebb17e996b0fa3e3efa4d42e6d7fe52b035ddaf7bf7977e7849a66acd8b2713055537b6cf9a3cc7a6649fed45789e4bde5892e2976913cfc17fff31db6d9afa02
2026-11-22	660dd4e36ba369fe	mx.example.net	0	deflate	1735	\\x9d536b8f9b4614fd5c24fec328529526aecdcb18f0c6d562fcc0f6626383b197aa1f0618306b8637b6e1d7974d36c96e1355552f7c1971e6dc73cf3dec5059e5715787e569083ec5498ed2a8bec7308c7ae806711aa15e8cca3f4862875c145e9037047e9e60e046218acbd718f0db9f0c2bf4e8f661fefa4012bf3835c0b7b788bc82de07700dcb13981a9aa983d0038301ed797dc40d1cc80d241fb537fd24079f3c0c73f7feab0837c17fdc01a38a7f072c0bd6c905b0343b000c376484213f001dba2d9298b5da86e0eb189f29be29405e45126632043f30938451394fc82d876087d2242fc124692d8887e055fbb6b983c3b244f90bc36be2977bddc5644812ad8fcf6a18fefe0701ad911358a2e1974968e6fb24343dfcfc7e9d4443450103f4cc083ef5398f163d9a111d46e23d4fb83fc13c6e01df247cd991b6d0a65d0be54598b4da995e6b8892c465bba8ae59a76d575c456598c2bca4707843de1d70922af6605e8fde8dde162d883cd7a7fb5c6bb3408b1c3d6046a377244112ddee5be4e8a7d07f762ed1ada4d2a835f50eb8adfa0295a37755e977c596f49bc81cc6858ff2ee3476132f8c8321109cb07cee2ac70006418e82d63dd086f479496101605942f784bcdeff5706d3340a5d58b69e514113a6ff2ac781051af4bf432661912645f87c79f82206b776dfb521f0c308c510a38ff4c751557461e186e1fbf73f24e257967915b2f6c408525f100596a65f0ea2c0bde1633e8e78496a3fbea4ac77c3512f6848e227eb2709b55f2ce42fa5c81dc6328f1b471b2b5287f1cebe222aceda679ba993664e27d0cd4d7d98dfd6dbf572d1574cea1214cad3a403531ce9f8285f49a2122f9970bc0873f9aa378cc57bb419479eca89b5b1e23994a42eb6b892d27d4ae85378dff81db9598d274d6c2bbaaaa7c8cc38f9146cdd43a56724916b4bc8af160775d1383693ee6b7d665b0fce54d1b5393b0b66f9629b55a64d176ac34791afd4282cd6e656bb2a79bcc91ef383c765bab91f9baeafb53b71d8786e5edc55bd1a70a170c4dc1e4e25692b7b3bde9206c56c7029236cef26f8368866f4b2c8ecbd181e9a06f27b2a9994aba9b6978cd31627493be93660a654166442a2cce485c1ed6cc47a827c3e2adab516a7bab6b502db65cd08bb0ebda1a27a8ccbed2d550b9ee1937c83dddda2b18fb836a1d6e6c5c8d6e7c230cec5b631d60f393ede7c79fb6424d79596ccf907278b26689e51195338b23dcbc64f79dfe2a28db49716ab9516c2289edd164fd1d81ed33c4944705359504d2687f3d12f4ce3a05d57769d55a21ba9365b08feb5afce2678c035961e5f1702ae37b093cabc3465ec0e2f088f6b8d692ac5badd96114938bb86531ecf701a04d78bffd8c186709ab88ab1d4e7d9729fcb4773159c027693cde716dfb9d90275f04d8bf244b5e629dd14b75cd6092d7bb91b77962401c7aa5f4c983525a9ec565f9d37ab26e41c4831be4a3dea8f82ffc05ff9751e5f8463bf5f583c7758b054166ffc40953478724f57b74deb68f4df7fe86e9724fe06
2026-11-22	660dd4e36c3649fe	mx.example.net	0	deflate	1774	\\x9d94c992a3461086cf26827760fae409ac163b927a3431086d482024046a21870f252836b1351462797ad3b378168f1d0e271c386465fef9e55f181055453ad803144c88776956c03c6e3f24208c1f6103923c868f2944ef71cc800e0cefd09d105e91258413873045dfe610bffe4e33e223d53ff41f6f71ec976b4b24cdf7194505dcb7441da280581c35734f842e210894eb7290151c56e0c61eec4f7a5941bc731350381fbe8870b2e4fd1371acd2df08862176d99d602846206876428b135e2048aa0f1c5bf6da26c43f8d8163663621fe5618c78ed535820e9a1006ccb30211f3ac27904e882fdd7b047def6b1222048b09f1239ecfc706ca7c82633dc5572db4f0338a7380e0e4d31814fd750c8a9a7c7cbf8ca1c1b2043e7c2d48bc13a991e78c388671204fd3107c084091f609dfa2ed17a429da627082451966bd72fab1a7216729eab73430dbbcef9a54310a7350a0611236d07d22ae5995baa068a70fd3ef83e1785ea498d188e3459ea3e9313f9e4e1f700cc70683ef33a73f4dfdb133820d1ae6718ff489707af52544d3870a7983515ff42f9105484b0f168345ea646e98fa1342bc86e8b5ab9412c0f70be8f7f488dea1af2b0a4b0220049c00ba8fff5f19c8f3387400ea990dfd2eccff55ce159450e0bea6ccc332cfcaf0f5f0e4b398a4c7fdd47bc00b639882044e1f7ef4ca9b6f3cf58616c7dc4864058afaf8d973eee3cd67ff3c3649fce8773da29fac16c7d65ca9489f429648fad43e8b576d268fc9b6d458662784a61b74ba7964d3bce86a054549b75adc92433cdb0f3d0b86bc4457b63c935481aa702cc94ec288b9c285b23d47a29aadc733fee219823613f459ca5ac965b9bd8ee1fcdc91c37d4bad55b15eeb4075c255e7e5e41e14353c515c2adf64f719c7f4e55a08b4ed669cddcac0a9e02633e5ec708e0329299d911cec8ec26d73b003c3909c685725cfb9a9dc5946a182ab3d6c9796046b6b16d679ad3e0738a672f7089094a6199c0bfc4eb20b6e7ecad56261b211796122bedb498db9a40f0999d73e607bef54a772a836e703a9145923bd04f1821677a7bb71c0b1adb79d9dcf8260d8b43ed3f79c19853bf6eead6b4d9c59a3b8bb8f6d6b1b55094299d556649d275be5055ecee6aeb465353e6fce9e94f96b99119b06c784ceb557195ad91b301799ba3dac1d7d65cc0f337a6b024676e593ca771b2969f8c2ee6e3e5ceb5b71bbbf58a479598e5468c1ce44dd3cdaeade4ec73164b1b1766b4fbca1014f56d8b6352e9785192f154f3bcd8b5a38343652b3865b2caca5439bbbbc2d47c7c2028d7a3953c017ccf1dd0d753dcb05a9ff19bae259856e1a07502956ab74a3bff8cecdba3ecb48a8b58d6dae77695b55c65970fd80da8615bbaf347f5dca316dd91747182f2dc3d3ee9cc55ae3be5a1e9d20b9c901c5e98672641817f0e23eef3aa511b8d5691775d235af758deab259532c5d8701a85c8f2da8b621d331ce5c83116330b35470f6fd1daaba3abae4634357b321ef719a1ddf2575741b3d6f48835c6f04059d75590cf6827aef6c566c872fadf832dc4171343349b18ca0bfeecd3ffdef577f30c0b13f01
2026-11-22	660dd4e36ce289fe	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb265543e059d756b1854fc424150d1542e1a6810872fe906d15f1f6677273b9b6ca5523970d117ef39e7e9f79cde20521669db80e434009fd2ac40797c7b4a601477500d933c469d1491cf34b5411e8a2ae40f40506409f0e208a5e4bd06fcfa3bcb491da6f9d83f3ed2d42fee0d24f58f8aa284fe47708dc8098c2ddd3640e4835e8ff17d01f13d0f71723f404d669015e0939fc0c27b7a83f0b2e4f323b0caf437c0716095558063b81e60f9012b0dc41e68314dd0d4a4611b80b76b5c91fbe52604614253763600ff284a5356e99e9147066083f2ac2060943539e900bc75ce8ab0e9eb261121a81880f735bfa5b467a3014d35eebd32b0d2d37b49e3dc081234f88aceb0dfd11966f0e57f43d711c63044afc5c0270ec9425f443e1bf0ac28f1e2d309166923786f67535a9fe9e3f60e1538ca1a62b6d338a066296926d3b66f79d335296312e5b020dd24aa91ff08dcac4c7d58dc860fc31f4360585194649e61059161659195d8e1f081a668aaddfe5139fca9f4ef9d09aa49378f1b2b1f81d7d06344860f2509da7253f42fc802a63840457b9c7a991fa5e100486ed4cc8aa69414c0302c50d8b8079aad7c1d4d840124047a27e477fe3f19ccf338f220693ceb86f728ff571c1762d413be4b4611ce331cbd260fbec1248ddd8fcdfc832846294cd0f0e1fd027c78b7471f58a92ff47baf6bf27a1419a1c7f7fb1fbeed4da74ee24e786fecf9c958696a2ae099f23554a5b5dbdd38c9d59f55b975c33a7fab2e821db2589bf460859f174eb6855a4cc6e264165f6c2cae5bd244659d73626ccddd25a42973babff6b1e6f3fecbe6e09eba30aff2d185b3f7845fe1c8f2eddd6457e6c78b770fa47e3512af7270348e5d452b262842974dc8eccf85d577fb8bd99ea69c7464fab17e61ac79d75ca394e7a73b95c47a25594521abebb5a798e236b75160c870d337e6477111ea8e17aa7551c4f31e26d8a979290eedfc4c53f0e0c0b1315bacd8652d4d0fa27313d5a9ab1c94dd865557ad1799d9d7ce64e6ca99b6b2fa2f470deaeedee69c3cc62c93303559cd98b05c0af34961d3d461bcd055d5d0cc9565e072bbdf8f36ca7a69947ca068266fee94b3eef19a6a2bd0bd190ab93f67ab9623418f510f1717263ceb9417f6c8113cb7349a12b964938f93fd64fbd272ead15e37b59d94dba97cad0f4439a0f279b5da08e668d44a749f2cec7b554fe75c38723238afd36906619d8b1bbbd2cc6d44530c9273ecac3c36947378b364024d6361d5ad93c070fb458fb845aa565bb26653044f376ea1955c7c6de918cff55656192e7359165a29aff1b57fa3a914e97a728e313696d07b09dcf539330fa6e88d645150779eb26bc643b889a9943d5fed9dea180636168c64223b467c4ee6e9cd17bd60bde81bc98ea66e1855b281a0d69a7aebbbd5dd95423733ec606c24a4858fa4da760306396bcc7adb6596776567d93d328b6ecf5adc05b19b88aa1f2d179573bc7a4af39c95e1f0bf3fd9769ba6fe04
2026-11-22	660dd4e3757179fe	mx.example.net	0	deflate	1835	\\x9d545b939a48147e5eaaf80f54aab6b289ebc8b511276e8d8a7751465047b7f6a185065ab9098d20bf7e7b929924b3496d6d6dc34b579ff39def7ce7b246a4c8e2a60949d0e13ec54986d2f0f610411cdea10a466988ee6244fe6099357210be22b7c3795912714e88514cbeb7e17efb5310d53b9e7ec25f1f58e697e38d8baab7165901dd0f5c8949c00d2dc33639ec7200f0ae2b2349555441d53c443dbd24e33eb911cc9c8757124e12fd71cf5945fc3b278adc32b972222f024e903a82da5100d7e0e9619911e5d6e15ed3f80cf19501720b96b1930ef70332cb58c5f1841cd2e1d6284d32c2e9099520ee70afe1a90634f831c284a0ec05e17be017bfe654efb00cd5f1998da03dfc40800aa943823a5f32e1856f99f07ce7f3ff9a8981f21cfae81991fb045cc91145740450e6812b2a0f01cc626af095c2971a195363d8dca22cc709e52edc514106494c68a19af62da551a322243885196945b842ee3d774c8ad885d9adfbaefbf60045147855e6250080208bb448a0db7dc7322cd36cbeb5ecfed4f49f9109aa482b0da9a8f79c43d9e78874df15c46bb629e85792198c730f65cd61ec242e8efd0ea71e31798eda8b39e8fb19f2a97a1c6dd2e722e19c8384402740eeddff6706d334c40e2454b3965fe3f45fe91c618e80fccd44c7799ae4f8d9b9f34226a272dfd326f070886218a18ffcc76e913761ee60fcfefd0f1df1ab287cd764f44687401124b1cdf32f1751d0dee0091fbb82a6d1c7972ebbaba2f0ceaf59e627e56799899c4f7b5fcea0a7095bfb6042a377d3dab77caf06d749e294d63a0e5480b5a4aecef6bcd10b727b25f6da452b53a68fd714de44e9a0ced7ce9965764f2140b8814a8364dbbd2281c54d3c9ce260639787a41d113e825a6cd672ab1052333eafa737ff51d86491588f85b1da7096869c2fa707bcd9e431cbccd586dfce1772002fe79bd2b61e8351d9efef86835d352dc723f2e4f8177db4984d7bdb3d6903231be9fe05d497215e6ef463df1e1d075611d8633e3143969177b9345da417759d8ff773714817d484970a4db9411f1c7c05ba7b7e2f6f337b63797c1579b3eb6adf30f7dbc7f90a38f9cc8e2f7b1e4b333f941b7451f0706097f6a53a3bc0d74463a58ecaf6c92eaf4f4b622932ca8f210cb580e4976d00cb433934fa41b20edbfae508c1d057f61359a77b6d1caa766bc332b369d5df2f363db3fdb8f1fb676b8007be2e5ab1610cc6c3992d16d6d6d6b1589db61bbc322c6db170f88607a7f2b89d9ef85321e90970a483998bd289659cbce2174fc15c39bbb36aee9c4bf56c143bc1182e8de1aedf5ece8bfe2af4a5d9c54ee7c4db0032d766760bdc7a4402c4b31048792b7bec6bd239eeb38c84e7b7535aede0745a2c17623f8343753116973b34ca5d28c9da7a946f0629efb6924297fb6ee2e4d1519f4fae38d2cd7ad680737532bc9ae2d21bd351dd9d8d81e9ccaa62b7bc15def654cf2a7138da2e4ef54055faa877ddd54ff1325e0ba533ae81713849beb3964af18a8cca6b298b5359803a6d25b933d658e6542b176d798d4cc954178e3a59ac34c91375a5d7e8b780945b7683ce6e0d9667dcaa917a344d2d16cdab66662da89ad74651d9a877ba0951a9b90e459bc8035e320772d97b9e89ee7f5f1acd26cbfc0d
2026-11-22	660dd4e36d8b09fe	mx.example.net	0	deflate	1698	\\x9d945b93a2461886af6395ffa177aeb265540ecac159b74645114741190784542e1a68b09593d0e0e1d7a7677736eb265ba9541a2eb878fbfb9e7ebfb73111a98ab4bd86643f009fd2ac40797c7d4a208e3be802933c469d1491cfcd86897c846b140c40586409f0638c5272af01bffece726287a10ffbc7c766e317ef0a92cb8f8aa282c14770c6640fa62fabed1ae000080213043dc40b81e4317288e8ce302bc0a7208185fff40dc2cf92cf8fe0a54a7f031c07f4ac061cc30980e507ac38e80ba0c5d0d56ccc28db007c3b4699a56507a7358c71d06c6cb301f847d166e3a5f20ec8270360a23c2b0850327afa7400ee3ad3be5e820941c500dcd77cdfd2d69441b341dd7b6360a5a77b09754e81040dbea233ec777486197c79bfa1af5059c208bd15039f444966c350eafb8c20795c0f3eed619152c1bd9db4f44a5b4ddb162a4a9c5162b6431d986429a193696faf39ed9a5431c1392c4837c117143c022fabd20016d7e1c3f0c7c58b0223f33227ca92c8883d8ee7b8e1f0a1d96836daed1f95c39f4affde99a00be9e631b5f211f894be4464f85091b02dd1a27f4116302d4354b4a7a99f05388d0640f43079eb3a4a018ca20245d43d4053f9361a5c024808f4f728e8fc7f3298e731f621a19e75a31bceff15c78325127adf250a2ef3acc46f9b07ef3009b5fb91ce3fc4314a6182860ff701f87097a30fac28f7999ed063982f9f2c4fed963fbce7a67349e24e74a3f6fc64accdc6bc576aa3af6b326a59d6d66979abf144eeb3c1d4084d5b516f309c6f6d8e35e29454e8b8d11507f34e1cf12ebfeb862b074e43f5f24a60756a365e0fc7e9ad7793fb05db373375de174f502453e114ece4a59662ce34ad22aa7252a3db5c6e75eb59d798d7d1f4a534b1d65dcc959a45dbb81a2b9b99d36ce87ac6d90ea73f4f370743c5e2cd7dc98e3bd942ec7ce1d4b9c11ade565e105b21783f99454b7ba7c6c2eec64a24367577b91f2dc71b5518c767cb5ad18b2a6a12c7c37224eed4dbe8c42ed046f7b07dd93d9f5b97b5b196fa076d1f5da3e72267fcdcaf2c4c4e9b9b7a96ac1997f95ef6523975621ff978b7119b0df999614a6be5a74c6cef2db58292a619a632cb846b7f6c3ab6b638e7953ce99eddb1bff747abf10d9570334d3cfe805198cdbaaec0a7fae8e8271c8d0a91ad753083bc5e062b35174a066383c17b97316607355d06a7cc5bcf246502e3c9585f62bb3fcf2c669f12d758c9caf4a6aae890a9adb9569e94294dd5f5b098f9adde7aa1f99af76ca4930b3deaf36ba0f0d2791d38d0d15db8b364a3986fa7d5653353712d8ecb5db4e0222c7aae6bba817db32b97bf6d694234dfea671cc74feca3134591b636718b9b94ad839b6cf7794f4447d3ddfbab489dc1b1343a93786d14eb90b51c7d5bd5bbc22974bf60aceb05a96fbee9f2d536d42de645ab5fd67add0ad985dff3d45d4f69a9adfea15e15050ebaad98991f8ee1d83197dd7d8ba4dde26a0a5cc00b9e5788ebc9cea88f0bfa63be2eb2227b9dd3000ffffbd56db79b8d3f01
2026-11-22	660dd4e37601e9fe	mx.example.net	0	deflate	1553	\\x9d935973a34610c79f4315df61d64fd9522418405c5e6d2d12c296252c0921eb48e5618001610d878743c7a7cfec95f56e36a9541aa68a877f77ffe6df8d87eb86e6dd05aa0f267897171497e4f2214329e9e133ca4a827b39aedff39c87439cb63832414c8b0c8424c579fd5a037efd1d4a5a4f640ffce32dcffd125c4076fe5e411b14bd05a7b43e80f1caf517208d80aa8a51a460595345888d18b3ccb8a0e05d94211a7ef80a1116d9fb5bb06af2df802481c7a2059228a900ca26d4ccbe0a3a220b9e73189b09fee91a3ce71726f85b619e5b35c1330e6b93e78087cb82d6c02e9807b9095ef567dd832cad6b4c4df0a3415fd2ba139bb958e4981966a31a9b9f8945f88d5814cd4fef57621757154af0e74c2dd2fa21c241a44131160dedc301d19c095ebbc84abb1377dc7dc2b44a0b86087bece2a322afd940bafea5645db386d46989682d64e91947b720289a3c42f432b8197c1fd05065a86b92cc8ed487a20eb5c1e086e778aedbfd5e39f8a9f4c7ce353ed742499877b72064f415ae07374d1d777556f42f488af22ac6b43bcec3224af3c4045a90d61fbb5a3940494271c2dc036c193fce22ad00aa6b141e70d4fbff64a82c491aa29a792624d7b4fc579c00555855be49ecb42a8b2afd986c7e81c998ddb76c61e294e01c657870f3e352bc79b53c6fa066c88a012551fcf4d9d7b4be61bc61abd23b67a4975c993d3f192bcfdd2bd5c4fa1c234b86fe693b0b26c391d1b9547a4ba25df03c6df6cfe8488460b391dbcd6eb692b2a53db3eea77edbd1d3d2f51a895c8ef14e203ca76dabe484e7d7aa53cdce993f594857b4a7f5be3042f1eede50a5c555edc4b24f74e979eb8ebdd04f0a61e51db4721b8eb2c9706c3bcbeb4cb6a9859e788e2c57d3d250e8419805953c1b2aedcbbd7b08c6d3935c640f238ca791d1792aad44db407d7f18c2c593235997d562f2a024faf05a4d84690e9fab6414dbac5a1b447dad69e48dbcdf6cd696e0db9e21b4461ce1f334739710b6cebcd30ce9e3b88dbd64015f965742eec77b7a0e853b72a1ceb8bf76e77ee84f473cf7626d0a67a2f8b33b7d92cf6cc53ecc56ebdc1d2e37f1de293b4499c7f10486e1d6591ca5bdd3d1a1820a3dc0c3472235521068433ad78f6854d64ece73788953e7588ddb51a285f56e75429e75c1de65636cef1e9773df5087ab5dae4ed7d179bb98af97da79ebf4dd93abcedcfe5dab2c2f19894567660987e7079e933d6dab79d370bd147782e1c8edd24e3d223d76a2f3bd3f5d3ca26da02ba178aca7c9d5db13e4d3b1f56295d76648c252e8efd6b27ba7ee0a0396578be7e2934fab08aa4e3b27f438d20532a28b939aefe7926d9d2ca6f8af3f73b7cb737f02
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
16	3	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
3	1	2026-11-07	2026-11-22	2	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
10	2	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
4	1	2026-11-10	2026-11-22	3	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
17	3	2026-11-11	2026-11-22	2	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
11	2	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
18	3	2026-11-14	2026-11-22	3	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
5	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
12	2	2026-11-15	2026-11-22	2	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
6	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
19	3	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
13	2	2026-11-18	2026-11-22	3	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
20	3	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
7	1	2026-11-19	2026-11-22	2	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
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
1	-3292525834566324028	1793491200	1793577599	7979052550220390954	64	2026-11-22 13:17:56+00	1	1	1	3	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	n000000@mail.example.net	\\x303b4d9deb2853972b87a921af78d9a1	660dd4e33831d9fe
2	-1000228405938312338	1793750400	1793836799	-3099024285410280273	104	2026-11-22 13:17:56+00	1	4	1	3	0	0	2026-11-04	2026-11-04	2026-11-22	0	t	f	f	n000003@dmarc.example.edu	\\x634f5415a90eaabf26ea1a20d481cce4	660dd4e347cb09fe
3	-183986764690839204	1794009600	1794095999	3924969307837333227	104	2026-11-22 13:17:56+00	1	2	1	3	0	0	2026-11-07	2026-11-07	2026-11-22	0	t	f	f	n000006@sons.invalid	\\xf3047a8cad88f0c67cec84ba52bac9dd	660dd4e3504629fe
4	8984453436686168120	1794268800	1794355199	2243846672486879609	88	2026-11-22 13:17:56+00	1	3	1	3	0	0	2026-11-10	2026-11-10	2026-11-22	0	t	f	f	n000009@webmail.test	\\x601e0143159e65d981ca46d7e40e46aa	660dd4e35a9239fe
5	-4995808428879340210	1794528000	1794614399	7186160136691409422	78	2026-11-22 13:17:56+00	1	1	1	3	0	0	2026-11-13	2026-11-13	2026-11-22	0	t	f	f	n000012@mail.example.net	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	660dd4e35ef159fe
6	-1000228405938312338	1794787200	1794873599	6461623007976784294	129	2026-11-22 13:17:56+00	1	4	1	3	0	0	2026-11-16	2026-11-16	2026-11-22	0	t	f	f	n000015@dmarc.example.edu	\\x7a661e854dcbd1ac1ecda0b74ae65327	660dd4e36ba369fe
7	-183986764690839204	1795046400	1795132799	-7242351468544954035	96	2026-11-22 13:17:56+00	1	2	1	3	0	0	2026-11-19	2026-11-19	2026-11-22	0	t	f	f	n000018@sons.invalid	\\x167619755d048e64f66d5cf288ed2c60	660dd4e36d8b09fe
8	-5480755312011320730	1793664000	1793750399	6130173127444319534	66	2026-11-22 13:17:56+00	2	2	1	3	0	0	2026-11-03	2026-11-03	2026-11-22	0	t	f	f	n000002@sons.invalid	\\xf42b74c41a8d60b72569eeb5a3256d56	660dd4e34790b9fe
9	-6544731013711780420	1793923200	1794009599	-3750332014967785021	97	2026-11-22 13:17:56+00	2	3	1	3	0	0	2026-11-06	2026-11-06	2026-11-22	0	t	f	f	n000005@webmail.test	\\x9617db1a6a6e33b346f192d1677e3d43	660dd4e34fb0b9fe
10	-5430347383173612905	1794182400	1794268799	-4537655166052891761	51	2026-11-22 13:17:56+00	2	1	1	3	0	0	2026-11-09	2026-11-09	2026-11-22	0	t	f	f	n000008@mail.example.net	\\x6db40ba13321b7fa4b14f78971ea0ce5	660dd4e35a3bf9fe
11	5158882022552547990	1794441600	1794527999	-4665342390872429896	102	2026-11-22 13:17:56+00	2	4	1	3	0	0	2026-11-12	2026-11-12	2026-11-22	0	t	f	f	n000011@dmarc.example.edu	\\x24ec1a029d25864d7f7902bef3704406	660dd4e35c5309fe
12	5594767825599091469	1794700800	1794787199	7389939473165239197	100	2026-11-22 13:17:56+00	2	2	1	3	0	0	2026-11-15	2026-11-15	2026-11-22	0	t	f	f	n000014@sons.invalid	\\x53baa4455c4f8920dae6f6a0d8f79f6c	660dd4e366d309fe
13	-6544731013711780420	1794960000	1795046399	6675785109975773136	76	2026-11-22 13:17:56+00	2	3	1	3	0	0	2026-11-18	2026-11-18	2026-11-22	0	t	f	f	n000017@webmail.test	\\xf998341dda7a21b584b2eeaf051ba329	660dd4e36ce289fe
14	5214973218372806886	1793577600	1793663999	8782141986759333237	73	2026-11-22 13:17:56+00	3	3	1	3	0	0	2026-11-02	2026-11-02	2026-11-22	0	t	f	f	n000001@webmail.test	\\x03fd1fd37ba49a308077dedc9339e727	660dd4e33f9939fe
15	-6470474960491725566	1793836800	1793923199	7538486762333107427	87	2026-11-22 13:17:56+00	3	1	1	3	0	0	2026-11-05	2026-11-05	2026-11-22	0	t	f	f	n000004@mail.example.net	\\x8deb4cacdecf20dc03d66f4ab4c42362	660dd4e34f88d9fe
16	4597702607874242120	1794096000	1794182399	4785480531245287895	81	2026-11-22 13:17:56+00	3	4	1	3	0	0	2026-11-08	2026-11-08	2026-11-22	0	t	f	f	n000007@dmarc.example.edu	\\x26608a84cdd438a259465fe5ca97cc06	660dd4e35a0599fe
17	7361758821728000301	1794355200	1794441599	-262598338657201295	70	2026-11-22 13:17:56+00	3	2	1	3	0	0	2026-11-11	2026-11-11	2026-11-22	0	t	f	f	n000010@sons.invalid	\\x0a0909ae7cc45dad57ee57f9f9d535c1	660dd4e35af109fe
18	5214973218372806886	1794614400	1794700799	-9035511302535865327	102	2026-11-22 13:17:56+00	3	3	1	3	0	0	2026-11-14	2026-11-14	2026-11-22	0	t	f	f	n000013@webmail.test	\\x6514af4ee80e9a5b672c301aa7de4d2a	660dd4e362e4f9fe
19	-6470474960491725566	1794873600	1794959999	1952527544908086942	98	2026-11-22 13:17:56+00	3	1	1	3	0	0	2026-11-17	2026-11-17	2026-11-22	0	t	f	f	n000016@mail.example.net	\\x9632118245058f03d0b85ff710001bd4	660dd4e36c3649fe
20	-8917226057499141641	1795132800	1795219199	5009370160331488115	67	2026-11-22 13:17:56+00	3	4	1	3	0	0	2026-11-20	2026-11-20	2026-11-22	0	t	f	f	n000019@dmarc.example.edu	\\xd3bee63159dae12f9000db19bfda6b50	660dd4e3757179fe
21	-4995808428879340210	1793491200	1793577599	5864831569013306683	4	2026-11-22 13:17:56+00	1	1	1	1	0	0	2026-11-01	2026-11-01	2026-11-22	0	t	f	f	one	\\x225460ba2d0c0faf270ee59ac458024f	660dd4e37601e9fe
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
1	example mail	2026-11-22 13:17:56.808061+00
2	invalid & sons	2026-11-22 13:17:56.858866+00
3	test webmail gmbh	2026-11-22 13:17:56.876674+00
4	example.edu	2026-11-22 13:17:56.884402+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 13:17:56.508463+00
record	2025-10-01	2026-11-22 13:17:56.531952+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 13:17:54.830275+00
2	0002_failure_reports	2026-11-22 13:17:55.12514+00
3	0003_tls_reports	2026-11-22 13:17:55.216183+00
4	0004_intake	2026-11-22 13:17:55.305843+00
5	0005_changes	2026-11-22 13:17:55.367149+00
6	0006_advice	2026-11-22 13:17:55.420139+00
7	0007_advice_told	2026-11-22 13:17:55.463933+00
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


