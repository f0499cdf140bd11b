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
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    reports_gone bigint DEFAULT 0 NOT NULL,
    known_changes bigint DEFAULT 0 NOT NULL
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

COPY public.domain (id, name, created_at, reports_gone, known_changes) FROM stdin;
1	example.com	2026-11-22 10:10:44.735466+00	0	0
2	example.net	2026-11-22 10:10:44.744443+00	0	0
3	example.org	2026-11-22 10:10:44.746969+00	0	0
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-04	104	104	104	31	0	0	2026-11-22 10:10:44.721197+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 10:10:44.721197+00	t
2	2026-11-02	73	48	48	39	0	0	2026-11-22 10:10:44.721197+00	t
2	2026-11-05	87	87	53	34	0	0	2026-11-22 10:10:44.721197+00	t
2	2026-11-08	81	81	32	53	0	0	2026-11-22 10:10:44.721197+00	t
3	2026-11-03	66	66	52	40	0	0	2026-11-22 10:10:44.721197+00	t
3	2026-11-06	97	97	47	66	0	0	2026-11-22 10:10:44.721197+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 10:10:44.808179+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 10:10:44.808179+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 10:10:44.808179+00	t
2	2026-11-11	70	52	52	52	0	18	2026-11-22 10:10:44.808179+00	t
2	2026-11-14	102	102	45	57	0	0	2026-11-22 10:10:44.808179+00	t
2	2026-11-17	98	55	20	35	0	43	2026-11-22 10:10:44.808179+00	t
3	2026-11-09	51	51	51	16	0	0	2026-11-22 10:10:44.808179+00	t
3	2026-11-12	102	29	29	29	29	44	2026-11-22 10:10:44.808179+00	t
3	2026-11-15	100	92	92	92	8	0	2026-11-22 10:10:44.808179+00	t
3	2026-11-18	76	2	0	2	74	0	2026-11-22 10:10:44.808179+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 10:10:44.816216+00	t
2	2026-11-20	67	49	32	49	0	0	2026-11-22 10:10:44.816216+00	t
1	2026-11-01	68	51	13	42	0	17	2026-11-22 10:10:44.824151+00	t
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
660dab0bdc87d730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.721197+00	2026-11-22
660dab0be42d1730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.721197+00	2026-11-22
660dab0be52bd730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.721197+00	2026-11-22
660dab0be886e730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.721197+00	2026-11-22
660dab0bea1b6730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.721197+00	2026-11-22
660dab0bea57b730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1671	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.721197+00	2026-11-22
660dab0bea879730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.721197+00	2026-11-22
660dab0bed235730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.721197+00	2026-11-22
660dab0bf20cf730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.808179+00	2026-11-22
660dab0bf3ce0730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1647	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.808179+00	2026-11-22
660dab0bf5ac9730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.808179+00	2026-11-22
660dab0bfacdc730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1744	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.808179+00	2026-11-22
660dab0bfcaaf730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.808179+00	2026-11-22
660dab0bfd9be730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.808179+00	2026-11-22
660dab0bfe29d730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.808179+00	2026-11-22
660dab0c0087e730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.808179+00	2026-11-22
660dab0c03a9c730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.808179+00	2026-11-22
660dab0c06e21730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1689	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.808179+00	2026-11-22
660dab0c08669730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1697	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.816216+00	2026-11-22
660dab0c09e30730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.816216+00	2026-11-22
660dab0c0a696730	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 10:10:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:10:44.824151+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dab0bdc87d730	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dab0be42d1730	mx.example.net	1	\N	aggregate	stored	\N	\N	2	5
660dab0be52bd730	mx.example.net	1	\N	aggregate	stored	\N	\N	3	8
660dab0be886e730	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dab0bea1b6730	mx.example.net	1	\N	aggregate	stored	\N	\N	2	4
660dab0bea57b730	mx.example.net	1	\N	aggregate	stored	\N	\N	3	7
660dab0bea879730	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dab0bed235730	mx.example.net	1	\N	aggregate	stored	\N	\N	2	6
660dab0bf20cf730	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660dab0bf3ce0730	mx.example.net	1	\N	aggregate	stored	\N	\N	1	10
660dab0bf5ac9730	mx.example.net	1	\N	aggregate	stored	\N	\N	2	14
660dab0bfacdc730	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dab0bfcaaf730	mx.example.net	1	\N	aggregate	stored	\N	\N	1	9
660dab0bfd9be730	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660dab0bfe29d730	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660dab0c0087e730	mx.example.net	1	\N	aggregate	stored	\N	\N	1	11
660dab0c03a9c730	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660dab0c06e21730	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dab0c08669730	mx.example.net	1	\N	aggregate	stored	\N	\N	1	19
660dab0c09e30730	mx.example.net	1	\N	aggregate	stored	\N	\N	2	20
660dab0c0a696730	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dab0bdc87d730	mx.example.net	0	deflate	1684	\\x9d54d992da46147d8eaaf40fed798a8b005ad132c6658965d88400211891ca434bdd68411b5223045f1f8d3d8ec78e934ae5aa1ffae1dc7bce3df7b636985c8ab4bd822450c187342b701edf3e25308c3bb886491ee34e8ac9479ada600f8715462a38165902bc38c429798b01bffece725287693ef68ff734f58b7b0349fd3da2b840f41e5c43128091656c572044a0d7631074191779b284249e69328f59013ea00416dea7af22bc2cf9f808ac4bfa1be038b0cc2ac0315c0fb08cda1c41002da6099a1a37da54f04f6dd0d43653c1df0ad394757123ec11156c709e15040cb3c68154056fd81b6e370909c1850a7eb4e735ad3d1daa34d5b8f8a285617ee6e21012ac7e698361bfb5c130eae7f3b50d039725f4f14b41f0a1c7c922e464c82199f144043f05b0481bc05b6b9b01195363d4dee1a20cb34639db69dc18642969a6d4dedef28635b9c424cc6141ba495863f408dcec922258dcfa0ffdef43664499572456e2585694785162e57eff81a668aaddfe1ed9ff29f44766826bd2cde3c6d247e035ea4b4cfa0f17726ccb4dd1bf4416302d8fb8688f522f4361eaab407243f2c2aaa500fa7e81fdc63dd06ce8cb88c2124042a01760d4f9ffca609ec7a10749e359d7bf87f9bfca7161897bc237c8302cf3ac0c5f92d557314963f763b303c730c6294c70ffe1c75d79f766a7deb192c20b0acb31cce7ab2849a2a2bc7bdd9f4e9dc41dffde58f493d1d2d44428a7da9718682d76b77d5e41431f28f2ad74a462779def57863bdb602e2695844ed18d236be774391f96ab13cfa398dbacad5334df263b01d2d4f004a57dc12aae287785150c5cec4cd058381cdde5f4d4da85517c86cdeb4377bc98283df9b8cc88bbca0c585ae771657a57369d9ef5ad3316965a538dad6d82ce532bc5bacfcfa575767a6e89f61343ca89b8ec8da063788c332a6785cf215717bac16da8ef6779264d87e3ee3a7676bb6b1528ad3113c92c4dad0daef6468bea3c32672663cb257f67e7b6dc5d64f1e5ae0dcff01456257743a262cd9d64906e94d37d851cc68a843d0965573c7ace3e88c3ac4a47cd8f6c76de1b4f537333d957fb4b4fabd7f6d46d95c170a5f82d4fc1f61c9970bd49cce760e15f83629f0d76135b1e72d2c0ef29ab27433ccf9653c13157e682a6ee79812deb668bd6bae6776e7c284a32c089a327716f7bd00ee52284c4d4f5e5909b0de3b34d64582cd228973521de1e6d46174c0317da75eee7039a72a27aea9472cdd9fa6a67fb3dc8d8bc1544b2b621510943043d39459230c6f57a77f1099bd7957627fa986f318b40122b33926f47629fa22b33a3a9a52349f1786368b635b2d1d549e7796bb2332d9d084f385b8bfa40d6eae209791c8c4a1639d5cc795e8d4552546b814fd82e52fcb9a4c8a8226e4053e69ce3cdc33d49380bcdaaf5c05a2c76ba53dd97f7cc338f427aef6adb7557aa0df9664e64fee0d67c16dbe354bf6ada7f7fa0ed364dfd09
2026-11-22	660dab0be42d1730	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac66118b508f265a8076b4210924397c28a04025b1755108a4a7373d33ede9b1271c0e1775e0f067e6577f66950d4989d3d60a905397f9946618e6f1ed3901287e843548f2183ea6907ca6291bfa105d61d065429c258c1f239892f71ae6d7df05517de49b4ff8e3234dfde2dd98a4fe51814b107c642a444ecc6033dfae1814308ac207c0e33d288981a0b6f92632cc30f3294800f69fdf20fc2cf9fcc46ccaf437461499457665445e541881ef365b9218966f164d0d1bb62ef3768c0a7a5f4e426041686a9b75997f24a5a94de99da14fba8c0df30c13c6cc9a98b4cbbc556e8edfd4f5124408c45de67dce6f21ad89d9a5a9c6bd57065e787e2f699c330181ddafe8bcf01d9de7bb5ff61bfa1c160588e06b32e693a2cabcaa415fe2551e82103c9f004e1bc17b3b9bd4f3c97cd072202e50d6100b8f8d03469692a633aded2d6faa26654c500e30e11254c3e089f1b2320d00bef51e7a3f2e5114044de2155e16a40e2fab92c8f77a0f344553add68fcade4fa57faf4c604db83c6eac7c62fc86be80a4f75092b0d56992fe0589415a8410b706a99f05288dba8ceaa1a65734d54f19104518468d7b4c3395afad4105030801fe09068fff9f0ce4798c7c401acfb8e88ef27fc5f1400115e9bbc444459e15e835b8fb0d2669ec7e6afa1fa218a62081bd87f703f0e1dd1c7d1054ad2dabaac2f35f7e15a5ad69da876f73f35827f163746fecf9495b696a2c1593fed765f459c1112515cc755d936f056a9f83e35a2f5db032c517c88fbdc57e7c9b5cd2c3747cb8c076bf73f503b933d30ccbc5ab7cb7a729b93cdc8fac773070ad3923b7b2dd65ec14d77a3aaea0ae9c6e16b081e5fb5c1b77d8eb410dc57e34b3a7e33ad417ebd2b32cdf5dec2664e06c7c7e415358ac0d69b73ddac3ad2f0fb4ed3a19afa3bb659c46a7aa1a19e4bc2b7030acabba8eb382cf1c2c1b5ad6deebdb4ef56215d7c8951dedc4a2759fb36d9acacfebc0e282308805475946137b2894eb29305edc904b84db6e1c2efae97620ec67fc64e92f9de9d4bad7b08e57191b22b7d8f79d0d32fdb0f6ace181a676faf536d9665a79990d4f6742c469e69d82c36820a165b55b59926a0856e2b25bb648668a13640a44084c113b1fe1b2b0d793ed981c3ae6d08ebd394dad17eb633512023253b9938cddcc3650920d02cf9cf6cdb57494067e3a3b260630757d332578906caf0888c2612e456a8ae4cc57f6b3c38ccbcd1b6a9e241882dd5ccdc6e1de3dfb973adeba9e35384bbe8e47737b20dbc6787fdecfe643121dab4aae6e9d7214a318acb12bf2d78bc5c703eebcebabe15c6c2e4dbe47aa7ed7d8b56f29f0509c6b7b357899ed127d93a5061fb7ef9d52ae1d6b9fe8c791c386eaeac2e9231cf77d65552efa637bb4cdaf6d3313c0f4baa129f1a8d67bf742e2fcac6e442bbf9d2a5fd14de5b0bfa6c112ab89992e2a235f9defba77accc82a40dc8e228decfe98b138ae43a5c28bb2c9decf3e580a6ee6267b21ab7e58db453cf399b14f35960daacc37a58baab1bb64ee379a74f341cb95c9fbb5d9d096b8d14bc5a5d4910702a1770e2a13ac1be56bb4b9a3a651d69c4f186d329aa28f4c7cdb5e8fdf707a1d5a2a93f01
2026-11-22	660dab0be52bd730	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b0c4bea947132d04421bad1d49387c28a0a051b3359416787a57cf4c7b7aec0987c3451deaf067e6577f66b146f85ce59d25c44f3df0292f2a54a6cd430693b48b6e302b53d4cd11fe4c536b14a0e482c21e88aa2203419aa01cbfd7805f7fe705b5cb918fffe3234dfde23720bbfda8a8ce30fc08ae097e02d6c6d92e41120245e142e8733e92053f54458e444645053e8519ac82873788a0c83edf83cd39ff0d0802782c2e40e00405f05c8f6c49020c47164d8d085b0fbc5da32ef2ba9be4179826214d6d8b1ef847529ada9cfd130a700fac515954189805b97dde036f958b2a2675fd2cc118553df03ee7b790cec4ecd11471ef9581131ede4b887326c4a8f7159de3bfa3735cefcb7e4377505dc318bd26039f84509415248ba212866210a1872758e544f0de4e92da993856c745559d148498ef120786458e49673adba62455b3738a93125698cd921b0aef815f9cf310564dffaeffe3e2045555348e177449971545e775addfbfa3299aea747e54f67f2afd7b658c6e982d5362e53d08087d8d70ffee8ca38e4692fe0559c1bc8e50d5b1f2a008933cee01d54ff06bd5410e601c572826ee013295afad496a003186c1130abbff9f0c96659a041013cfd8b84dca7fc5f1618d14e9bbc44ceab2a893d7e0de37988cd87d4ffa1f2529ca6186fa77ef07e0c3bb39fac0abbaa8281299922f4755e6445dfff06d6ebab72cedc62db1e7276da5a9b1544f065fd770c0f0ee76cffacea0d1653eb016e82a34e27c839df418c2c058089a6a4be568ca4dd38d67d6d552148b86cb37fa44b04d23a6297b6ecac7e5d28c16db532d1812b22b279c684f308b2e5edbce3d7ec1a5ee12fa673d17559941b926a2db60fb628cdd750a978378aa8cf497e6ea1e5f684ad815c63cbbcd67b77a97333cb25f844c15b6a725d7b00be36c8cbdc5e014aeedbd15f1f2253d957693edaef63535f100366e2da6ece8b6af598d1b92e6d7ab76e3c7a91cf3181bbe1eb65e3437bc9db1b98d062f927f55771c735084c28cf2c1f6f9e20d5b1fd92ea7a7aaeadb062f0af3b0799c722e636dc883306ddf4a4c6363ced60a3fe126d7e9c4702ea5122ceb1ccda695e5c5076ba009361a56eec5605aacc48c70980ff742121423c560510853ee304b1a9efc60c49beb8dd3bd67b9c6ca090a77a6b4d526d95fa7537e32b1392ca9473d5973fa507d49d31532daecf16a0ef554b6761b6eab309ec33ab675b1c2e72b4d65bc57ec79be620a538910bb5e4cf474ecdeda4b65b6a3c56d358b9bcb658ce0600ced798505f70a9d7c9f9f16cb91eb6f26b01a1587f5626b4967634053aba7d3f41448a5c29c8fa383b5da6e35745ca90b5b324a1f056dcd8ff78fec0e6ba7bc6cd8674d6aa3b9db6cb3446776e799d7eab53ec99d1313aee7394d45334e0899337f5836d395dcecb5a5b662e56a389259273c1e3c0d0612b31a3d5633a95e5f033299fdfe7f7f949d0e4dfd09
2026-11-22	660dab0be886e730	mx.example.net	0	deflate	1699	\\x9d54698f9b4810fdbc48fc8756a45536616d3798cb9e7835d8f8c0f77db0da0f0d34b83d5c86c6187efd32c92499d944abd516fda5d555efbd7a55628d699684b525a2e736f81446098efde23140c4afe33b0a621fd7434cff609935b631b961a70ddc240a80ed131cd2d739e0b73f7941a9c3eae3fffac032bf580508ee6f33920c391f404ee819f437b3ed121007c8327490052dacaa32569ab0aa74a3047c720294d88f5f45d851f0c703d864e1ef4010c03cba01010a32e061bb3aa208385805cb0c2a6d6df0b58dcf10df14602763996dd4063f20b3cc26b32ed8a66db0c6719450a0479505611bbca2afc8ad80508a931784d7c02f7535436fb34ce5e3b31ad87cfc414065a48e286e7fe904f2df3b81b0fdf97ced6486d31479f819117c925c11daa22429365f7964371fcf2809ab846f12becc6866ccfab53d4e521255daf97a65482f0a6935a8dab6882bd620f3298951421b01b963e7015851163a28293aef3a6f03ca122f3761aba94a12e425a1a5c04ee71dcbb04cadf636b3f3d3d47f32537ca78dd8af4c7d0076a53ec5b4f32ea36e4dad40bf894c5098ba38a9f5433b7248e8b5816211faccaa8500795e82bdca3d502de9f390480a10a5c83e63a7feff95a138f6898d68e559c32b49fcaf722c946259fc9ea293348e52f25cdc7e111354763f544be0121f8728c01fe1c74e96d6506a13f2fefd0f1bf1abc0bf5ab2eac62bada6224111c2978bda94dfe0f11f3b4aab553dbe6c59fd1ef875af64999f8c9f6546626a685fa2a771fcbe10146bd6eda95c91f69a059df83e6fe586155ff78d55e81dd071eef7c763c31b6f5d892b149ec4395afb43b8dced462c43146a97a992125d536fdb2d9fe7fb169c9fd424993d1db79cf7b43763bb19db6ea321b49cf9b961af8fbbdef01a49fa723433d1f67ad4624f5317d9cd6299341d1c26f3fe44a7c8dd901992961e19facec5bb46fa3cb0bb4379905824779201d7b8f64d31d8177bdddb6dd38165c7cbd1d86a1db8c16ac0df5bc694656cd9c0ebf21e1b4974536f306b22abefa89e36a487506f84a1bb1faca6e2b53b3d71c5315f4907e1261d92243b2c687ea79749ff6957f6a48d609cf233cb74a1d192455339cd66bdf5a8bb1fa9a7e6a23bcefae3cba53f39f1535b1ffb015e9b7cb9521ad96172bf8ee858927123d34b9a2c3645c18bbc7fdf8c4c93655601de9e9e9c939a9b86200507ab74b5333d3c69054794a773ce4f867a0a874d68936e511afa6da585ab6b574d8afde43a237631f5e548f13553872d96499c1ecce8145eeccdfaa8f4043dbd4d04ce944dea58761f9de19c8b0e82a865d0381e8f69b63ca1cc4a970637115bda21db25ee4e35276bd20bba1acb0c678745be9ff2eeee3e1e86de565e0f82112cb45c5907f97090f25269ca8bdc21a5330e8262b3351577a65f968d64da5d35ee6775a19a0d4dc9f55cc02ca334bb82b014979752cdd42da7dc872597f365ab3bf56f437f7fe9e65ac5f95f7f23b51acbfc0d
2026-11-22	660dab0bea1b6730	mx.example.net	0	deflate	1758	\\x9d54d7b2a346107d3655fc037b9fbc254b1a8208ba7bb75608458412a0e4f203614020926048fa7acfdde00d5ebb5c6ee6611e4ef7397dba873d44659e74b716ba0ea977499ac32c6a3fc45610f56063c559047b0944ef49620f1d1854d01d525e9ec69413053041df62a85f7fa719a107f047fff196247eb15b2a6ebe47e4a5e5bea5ea005da989ae195b2a70299e07ae65031b5ab4cd0b2cc0995e9a53efdcd8ca9d0f5f443869fcfe99d2cbe4378a61a8755a510c60788a06437c388eea001c2431c5da86d43fb54112463aa4fe569824f4d20ea18386d41e66698e2825c50e2443ea0b3bb60073db718010cc87d48ff67c4eeb2e94214960175fb500ee672e2a1682c34f6d00fa6b1b000c3f9e2f6d68b0282c1fbe16a4de0d180fb034703cc1722004e287ab952718f0adb57840da429b740f302f82142ba77bd88d719a203ca5aed16698352e231464568efa71d040f799b2d33271adbc7d797af93e049e1307124bf3cc40124591c6f42f2f4f244112ddeef7c8979f427f6446b041fd2cc2963e530e565f40f4f25422af2be2a27f89ccada4f060de9d244eea06893fa4043b40afaca384b27c3f873e768fc21bfa3aa2a0a02c842ce70adddeff57666559143816c29ef5fd4790fdab1cdb2a20cf7d85284191a545f09a3cfc2c26c6763fe31df0820826560c5f9e7edc9537dfecd41b5a905891e545003e5e2586a525e9cde7fde93571d4f31fd8a29f8c9624e65cb1187d8af1a8431f8cd3d6d2e4b124b6c559c867756218a3d524ad048b61a5b2d9e7ca212dc6c7f572b9ad05a164ecd5605c42fda8ee3d862476ac2048213d50c6fdca305837ed6f557e6b1606b41e2acc755d35595e8a3df6217ad35c3b6dd3896adabcea8430e2a47b75e15943e58ed763945cf1cf62b33e1da683ac1aa86b677350f681efc891bc89356526cb8dc581d5fe2ccbbaaccde572c25cf7e7add80828b517ac7102ab43bd1844f5e2ac9e64c49344110e4461b09870d27472ae47c74ebba96fd1635b4afd30b436890614a538c9639b09c72ac399e2a98183b4121966b97167dad4d4ca4ea53d5a7715df48c2bcec940d2b01bfb9bb63cd6ef2d3c8aa2e9db89e08534e0c8d0ad9e63dac4d94302872a5602f9a3b5304553ce2e8c95c4d66253f6a76e309a28f1e49b895e4eb7b6b5d8febf9563c9bbecc19e360ec2b9d5d4c8bca6ca2e2c7a74fb7ca9569f2cb44dc683bd684522a26c715a78a99014204c2f0bef1d633dc2960733d68cd817b138dce65199797a5746bcc303153c32a14af5d36e7d050fd39da235e4f0425ba70f429cd6fd1cda379d94bc4bc525d7e058e099ee9fae445076e255d677b09b6e65ea6cd0cfa333715cac2381f03f17e1944abb66d2e85695ec15ae4dd3527bbe9a260ec5139afee8c326f42cf75dd9024c2e381351ef5d201b5bff01f2ba5480674e534ba7497d70d90eab23526c6f8eeee74ad88e8f6926e9a3ebbe34eeeca4e8efb65998757bb6f7b6c20052421481b443fdc7e5fd5fb3738cd401bcad3fe896d5361db61117d8682d08ae76a9df54559dff29c14dee47a34faef4fbddb25893f01
2026-11-22	660dab0bea57b730	mx.example.net	0	deflate	1671	\\x9d53d9929b46147d0e55fc437b9ee22212cd0e1acb359290d0be2019a449e5a1810681d8c422097d7d7aec99789cb852a934fd4015e79e7bee391713577591b6d6a83a76c0a7342b701e374f090ae336bea1248f713bc5d5679a32b18bc30bf63ac02fb204b87188d3ea3d06fcfa3bc72b6d481eee8f8f34f58bd380e4f623a2a891f7115cc3ea0886dbc56e0d420fc832f490031d8c24c55104482afdac009fbc0415eed39b08374b3e3f826d9dfe06781e2cb30be0212f030e76c81545c04072686a44b475c0db1857ec7c9da4c2654553bbac03fe414a53dbda89b05b758089f3aca8809e919ab403de3a674540fa3a495855b8e880f79caf25ad89dea129e2de8b06283dbd8710e77454e1ce37e990fb2e1dc2ced7fb267d81cb1205f8850c7c925407fa9ac743c83b2e129e8ea848c9f7f76e12e6c564316c59b828c38c08e6dac4804196562498d6aec949d3a48eab304745c526e10d7b8fc0c9ead44345d37de8fe7854081585133995573505f21a2729ddee034dd154abf523b2fb53e8df3b57f856b1794c9c7c042e515fe2aafb50577e4b25a47f892c505afab8680d5337f3c234e800c509495434d54b010a820207c43c4096f22599b004a8aa907bc45efbff2b43791e872eaa88676c700ff37f95e3a012cbe277881e967956862fc59d573109b1fb91c4ef87314e5182bb0feff3fff06e8d3e708a2668bc40527d791521d4244dfbf0ba36ed5b12b7833bb1e727b1d2d4582c27bd6f67d063386bb75fa3457fa0a94d79500aab1c4ab303bf0db4ca877dd9df65270c39644ce7c6e994340e7b69a2c970b058c23ce2c89ae4f5971ed3189a6f337e6f7f5415e722e9677e6747b02c43d3bb8fc6569d8fceaaa28bec65174356084f2e1398f6f5fc65a7dd4b23849a6daff7d16e40dcb92ac8396531aecdb5bcbeab7d0e69a7a5a0224ed37a8293f50e87b3259d6b8f67fc3d33cb6fcb8575981b82291d96161f8b852baf2e3eee4f932589e3e8651b37fbe29cf747de6a9ab93f4dd299d33ff42c73395b3227e40ccf8363aeaf1c3d3a338d6ecc168aed30d6f3399065e770309324ccf490092b894c9a4c7be1350bb8e182bf2bf3d368142c36f7c28c8c48e99f46cde8dabb8e2b51cd7ba3a59206369e205d50a5e19d3f6dabb9cbf34cb6afe5726cdbc342a72955d83ee7c3c49e3f2fd4cbd62837d7e579bd8dd696b879ce14b81226713d598cfa47c134564c3a95c474ee6e2ca3b78555c29ca338d4fb83953b9058e4d194741c860641f5737b5f20733c9bddd4a30479426f6bb2abac78a13f3ad9ba56ce24f18aae436173630c2e871bdef36eebe8cc1e4465aef37c3adbd3d4e9906bbde3e8388ccaf8269f2f070d9d02e2ea3831568d295e9dbaec194b8f6ff278798fe5db6a21d8bbbdcdee2b4f18ddee2b276577a21bddc6c2986cfc7d3a60af8c5136ab789e0efc91b2b1d8583bf95ae432d29ad5d89dc5de05715b5c2e73fdc24c4b49ddcbc3f1d20c5cb2a5ddee7fff415b2d9afa13
2026-11-22	660dab0bea879730	mx.example.net	0	deflate	1694	\\x9d935b93a2461886af4315ffa177aeb26594069483b3a6064f78021c71d431958b161a6ce524340ef8ebd393ddcdbac9562a95a62fb878fbfb9e7ebfb757989679d25c227aec824f499ae32caa9f6244a216ae509c45b89560fa2bcfadb087c915fb5d10e4690cbc88e084de6bc0cfbf8992da82ec137fffc8733f1d6a1057df2bf212f91fc11ba1473072adf512101f280af4d1011e30d2545d95213b19a439f8e4c728f79ebe427869fceb2370cbe4172049c04eaf4082920244d865bbdd060dc816cf8d195b177cbd469126458b245714119fe7d66917fca328cfb9e5e1843dda052b9ca53905c394dd3ee982bbceacef212694e2bc0bee6b7e39d29c0ebb3cc7dc7b6780cad3bd8439374414773fa343f11b3a84dd3ff757740b17050af17b31f0a9d351da81a2cba212a81d1ca0a723ca1326b8b79395b6a6d6a8b9c1794152462cb698038334a16c32cd759db1ae71195192a19c0a31a9b0ff080e6999f828af7b0fbdef972eaa1294355d913a1a6c77541deabdde03cff15cb3f9bdb2f743e9df3b535c51218b98958fc063f405a6bd8792064d8d15fd0b32474911e0bc394abcd42749d805ea81d0f7ae46025018e63864ee0196caf7d19002204a9177c47eebff93a12c8b888728f34c086f24fb579c032ab0d2fe261992224b0bf27eb8fb052666763fb2f90724c2098a71efe13e001fee72f44154f53684ba02e1e75fbda3ebfa872fb9695571d40a6fcc9e1f8c95e726ed626a7c5e03431337ebad70b08c5aef88dec8099ea55a4637fbdcd9fbc8eb3b92a69aedcc9ac11975f7c3822e6539ada15a436f918d4293e76e53ff7536df4d74212cfab30e56a48bb2c278035f1bb7d9344b5ef4b53b1e5dae13090b812c0b4516eada73fc42accdbc363de74dec38dbb6691b6bc242579d369dd32b4c5703ab6d2e028722b212f4fee185bd3c4cec4be336d4d1e17942493110cfb3cdae5f283b55d435d1b537c3d058d82b138d376f935db0e439d937a5abbc0dc52c54531f8faed65c9c6607595ad74ea196aff5f4d54a079d81732dd17e158be9eaf42a4463292d10728b5896172877af67dbbf408be70adff27630da1ef723686fcdd1647a225b7fe719cfc562642bdbc027fadb7ee69d3ca3e8df1a257a1e6fedd32dc393d745e324960e1acf5cc749e9cdbaf29c6f23b88ee7e562249c9cf1797bd136f51c7b23ea95437b2e9678922e16f3ca345fc81ac1e83a837607a9d5c5395ac3288096beaca9e6acf6677bfa1ebc89793dee21cb94e2cf2343be446b18ec9ed7b2348b160e8aacdb6ed770e6a7503dfb626c0ed3f35086f8a0cff3c1707999513b8f86b288ec894a986fcb4c262773dfc9c786542566709e8755681837d49706826b7a865bcd46174d4dc3b5d7af1ae1311ae122c643698bdb3ba2626f27e19d9f8867a29e78ae8f940009e1e6ba6cefec44d8b6d7035a5795539cdc797a7395932e54fa0de9d0160ccdbcc88dab20e91a716a41d645438c4b5958d62bcd5c2f2d97e73cc363d9edf5fefbb36d3679ee0f
2026-11-22	660dab0bed235730	mx.example.net	0	deflate	1847	\\x9d54db929b46107d0e55fc03e5aa9463132d1721105a2bb5e80aba2024d06595cac30083182d37c180405f9f597bd7f6c6ae542acdbc4cd17dfaf4e9eed9405ce649cb0238ec319f92348759d43cc4004577b0067116c1bb04e23f686a033d882ae8f798204f63c68b104cf0f73ecc6f7f0aa272c7934ff8eb034dfde2364c5cbff5c84be07f60ae0887ccd85e3a16837c4696791fb8bc0b7db1dd51da3c890cd29cf9e4c720f71e5e497869fcc73d6397c9ef8c2832665a31222fca8cc0f7c8912486e589d1d48470eb31af657c86f8ca00fa254d39698ff90199a6ecd23d430ff7980dccd21c33a3944890f498d7f4440392dc8d11c6307f41f81ef825ae658c7a3445747c66c32b0f3f1020428e0086bd2f95f0c2b74a78bef7f9bc56b28445014ef01991f9f42c4c5bedba3e107c57f6828710e40971f84ae14b8f96c672dcdac1bc4029e12edc114186698249a35a4e9391ac71196194811c7331aaa17fcfb86999f8206ffaeffa6fadd35594b6d251784915d58eda6df3ed7eff1d4dd154abf5d6b3ff53d77f66c6b0c65c161151ef198fb02f20eebf2b71d0ea12d0af2473901401cc5be3c44b7d949c7a8ce222fc9c554b18703ae5f044d463c8903e3709150cc0187821f4effe3f33906511f200269a71a71bcafe958e0b0a284bdf5c46a8c8d2023d07f75ec8c444ee7b3204018a600262f891ffd82f8b16283c84debfff61227e1585ef868cdc044595785526f3f37211bae21b3ce163bfadaae4e7cb94ddd5717477bad1d44fda4f53ba5418da171b6aacb01325052c0703b5d3146ba553b8a5200e07311bb0a703f64407d9eec0704d5f7cb412c5090d7b51e0fd657cb8d8cd2aa4a99b71d38f926215eb79b7f2839d6f047b1b08fbe2868c63646ecbcdd18e40753cb35c9084e066dec0408ba60574657f9be3e62244676137478b0e98d2d45e9095d9717f689030b9eddb6c34d0e6a766991afcd508afeb621a0beaee6225a7a45aadcda2d92af5342cd9ae196ea7f3416ad44d76baed0f93680e4c9a12e024379ba10456bc3b88b52c3672d0e1767b457e9a8151164797d23e5e9a3a1a3bbc7910573c62f94977ce6a9770bc93a443e3d426d8b8d178d6a9686ab19b869d5dc7c5e5649f1e2c67ba9c39dea6eeacf2d126f2ae56bc4ff6d161edbaf3285da50618ec4629d81e03ad91c5227edc5fcf92a63cdd3619e45db2f456757cd2f4b92d6dd7d393bb7a9a6cb0a34d49dc58b346f9659ec5434f0b07f6cccf8bd25df318a757b79eb42df36273ab2aba9ed9b842e3cd9215682a73f6b97adbb8e6cdd59d41bacfa4ea345b2b683e9f05ebd8994ebc50486fb532436d05ccb491afd4177b126c0a67016c9f835147e1e07a2bebebbca1a96475f16773de0ecfd541cf53a9ebd4a3d108b35ba4cd765b24a38b785bc90d7f05cdb58c1fe76a234bbca536bae31a033fb7e2423d186ef378ad4b8ea61abb91b36a51367afbca36d6ea71918f869525b267241311879647882d83a783b1564efa521e5fb09b9e1c6fb6362f393b34c427dc691ca92b56225945857fe247dd730307ca78a18eb1c871b67a54ce57a1e1044ed3a1c5eb66d43d76b11e07ece49a980bdddaa2e1515746edd8a91f754e89392568735597a6aa202d3953093c2bd48f1d3368ef65d9b8ae9ff7a3ffdf1f90568ba6fe06
2026-11-22	660dab0bf20cf730	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e9025158845a847132309d468a1b521a196c387020a28b1aa28b47dbde9593c8bc70e871f75e090af325fbe84356615cd9a4bc4a21e7897e51417c9ed438a48d2c2579416096e6598bde7b935f6303963bf07029aa7c04b08ced8b718f0ebef82a8b660fd087fbce5b95fdc1b48afdf236885fcb7e04258048c8d652f01f181a2401fb9d00d44e8056a07d69d414ec13b3f45d4fbf0458497a7ef1fc1a6ca7e03a2089ef33310a1a80001f6ea2349a001ebe2b971adad07fe690c9eb3f31ef8dbc53cb7a9dc23f6580fac71915306f4bc7620eb812fec390d6b6e37258c61da033fdaf3b9ad39d17b3c57bbf8aa05767fe6a28e18ee7d1a030a5fc780b0f7f17c19c3c2658942fc7a2178a708d0f36517431f071254fd0f11a2590df8d6da7a41d6c4329a3b4c4b92d7ca8556edc628cf58bda5a67d2b6ad6b44a18291065ed945cb1ff08dcbcca7c446ffd87fef7250a72074a509644591044287535b9df7fe0399e6b36bf47f67f0afd9199e12b6b17496de923f06af52566fd878a05cd6e7de95f2229caca00d3a69179b94fb2b0075497b057d641065018521cd6ee813aa1af2b2225408c212fc27eebff2b434591100fb1dab3767827c5bfca71518915e92b4427659197e4b5b9f7594c5adbfd5867202009ce508afb0f3f66e5cd37997a23a89a24744509c28fafa2d25535edcde7fcb4ae69d20aefb5453f592dcf995239197caad1a0b1dbd94ee3680d479a2cf846b569a713b95aa105ad0ab7c3dc005be630dc9cc4a1cbe2cc0d54ed387a4ee30d72447472763c97844b2bd1da567af1466ed146075a988ab2769e552b26a96fef664e553c537c37d576756e38775195874fd44064391b5e24e7e8a2067a7e9a6fb2e390e7563e63f976336f2fe4299bb94365db8d9e44ddb49e86f3019260e6dc70705965979301b71519ea41bc76c607ef8acd1995ed065d8d4fc77cbb4371e9f3dc33253b4282b960dfa7b0137b836b49c2193d5d1a31d92bb2234c8aeecbcc37c5d536c8afecb08c702adeed8d6a8f203c6ea65265c5d7c9e5124564c2734afc24760613571fea0b610edd2c1d4d583c0da3dc725d7b3e48a652f6e2c9215c0ac9ed92b05cdb3838396b9b275f38c0b22c16e3223376d764b43ed4be59ca3e3277d66a16abf23e7506ebaa8c5741b5f6adb5e4d514a785af8d6ce1e5e0daa3e5ca389aa3857414f7ab99595df17d5a1acc10f26e3613d698e784628e73aadf96b68b5ec663b7b39f8d8f374971b4ab6c662ff98c6ecee3839686878e601c3ac1787df0854ed4494db855a269b6b358142afb7d422ba3feab4de042d707a61a06993f48ce83913235d2b69e0f6c6f715b9e4acb382a549f751bd9618585fd61ab39332fc56b961152b953a9b004b37d59a2b6ecf05c656b430575570db7a39c43bd1bcfe5c21c0514158bb3d098abe397bd1d34aa63bbec1a01f3ccfb446edfca389848e65e122e661dd5fe7fff509b4d9efb13
2026-11-22	660dab0bf3ce0730	mx.example.net	0	deflate	1647	\\x9d935993da4610c79fa32a7d87f13ec54558460748628d6b419c0b5a0e893395071d8318d0c56824247dfaccaeed1827ae542aad79982af5f1eb7ff7ac10cd48545fd8f4d4069fa298a024289f431b078fa8b0c324408f11a29f796e855c8473e4b5c191c42170038c227aef037efd5d109547c83ee18f8f3cf78b5382b0f8d18364b6f711dc303d818169580b803dd06a41cf76a073945c041509b2c8634cc0272fb489fbfc0dc28dc3cf4fc0cca2df802882d7380722145b40806d766419d420339e1b32b636f8d6c60d39ef9d5094529eb3e236f847529e3333e78c5cda062b94c484827ecc62a236b8abccea3a21a6149136b8cff935a43ee9b7798ea9f7c600b5e77b17a65cdfa6a8fd051d0adfd1216cbf9f6fe8064a53db476fc958f38ae6498a0b555172e5a6f27cb249c4fedfabc9321b136350df2092e298010b8f4c003d8e281b4cdd2a135634cc028a139bd046880be43d0127ce22cf2665e7a1f3a3c992a24251d3d4a6d86cb2263449e9741e788ee7eaf51f3d3b3f75fd7b658a0ada4802a6e41370197d8a68e721a3c7baca92fe0549ec283d22521f446eece1c86f03c5c16c543cd78d80edfb04f94c3cc096f26d32380536a5b67b42dee3ff27b39324c0ae4d99660dbfc2c9bfe238768a5af277973e4e9338c56fc1edaf302193fb898dff880314d921ea3cdccfffc3dd1a7d10144d165baa0ae1fb556a36054dfbf0756d1e8b3078f42b26cf4fc6ca7363399d74bf98dead099b52541ca3a7abb53235a4924e69b2b06f1327b922384ee6a7553c3537d67e89f5c34b79218d7c9d2c2d7137d2bb5918b0d7bcdbdeb4cb785e65b789f17aab7961525bce51002d349ba4e9ced54cc1b62d2499454d1a4b1a1d46ae7a0a211ec0a015a5735908e62b79e00da45ecc73e7250d4e700027be3f2f32613ab3c8c5ab9dfb0ddddb4687deb5711549eebf2a8a3f1e4d291a916b16cd6e8d64d373629df4d7f372363b65a9baa059c573fb52d36223d8cfaf43e934ac4ed669f65269b9a046d7aadc07e4eaf7af078c73726d4d9583335a779b294ab6da209cbf5ef28d651fe9d4741ae3b9112f79aee74ac57ab7daee37b6733ef7ccfe7a55cdaa3cf3a7ebee6976a417632f6d5fa664703807f2442d7adb3eb94df289717320aa9ae52ac9e2b3bd3854e78a65db79736574a149cd7a391e76c17638cdd3303355613a1073d331fa4e773ddeeefca58d9136d81f60909f0f7b1fbd6062e97ea56eb55810966eb25e8fa78cad94d25773e288c665e41d749a18ead9c9cb6e19f8e956442dd8dc7a34d417f16528c95e09bbe836d81d57a75d4560be4c6a874599cd0b7923a403b6a38a4f4d777df327fb0a17a179ad4592119eaddb8c4ece953e6c762b9d2a8765359225adbf47b3a6b99d6d1a97f1cc71f45a2bda078bda7988bde2a8f5315b42555f6c498176a42737bc06ced503d6f2229a1fd3e17e7cb484401db375ecfcf78758aff3dc9f
2026-11-22	660dab0bf5ac9730	mx.example.net	0	deflate	1788	\\x9d94c992a3461086cf26827760fae40959a2d8413d3dd108a17d4112a225397c602916090a0405023dbde999694f8f3de170b8a8431dfeccfcf2cf0cb6109739ea1a360efbd42794e6308b9be7c48ee21eaced248b610f41fc9924b6d0855105bd3ee5e76942b97104117eafa17efd9d61a51e683fe68f8f24f18bd35049fda3222f6def23758b7048e9bba5695091478922f06c0738be60bb8ac48136d24f73ea9397d8b9fbfc06e1a6c9e7476a57a2df2896a5566945b180152906f4dbcbf35407b48724462d5b9f7a6ba34851d18b5065c791471266daa7fe91942476a573862eee535b98a539a68669db3dea536f95dbf6dbba4e12610cf33ef53ee7b790ee74d82789d6bd5706063cbf97b4ce0d6d0cfb5fd101f31d1d80fe97fb86be84456107f03519f549127cd105806324416280cb3e87768e5ac17b3bdbd4cbe952ef5a302fa2b425667aad035a8a703b99aed9646dd5a48c7194d939a693a886de23e5a425f2ecbc797a78faf1880a2f4abc005a576541145841004f4f0f244112ddee8fcaa79f4aff5e19c31ad359dc5af948b92d7d01f1d34389fdaedc26fd0b32b751e1c3bcab2337f52214f429c989f06b5515517610e43068dda3daad7c1d4d545036c6b61b42aff7ffc9ec2c8b23d7c6ad6774708fb27fc571ec028afc77c9302ab2b4885e83fbdf6092d6eec776fe7e14436427f0e9e1fd027c78b7471f1849e139416001f8f2e4794650940fdff6a65727712fb8b7f6fc64ac2431e18ba9faf568aacc58e6c1b097034d919b429e4cd24510ecc6bc26cc4d81cb4ac89da6e28db9aea2dd369b86b451960bb73eecf4caf4a2934b12ac4a67928795eb5d970dcb8b8bcb04c5dee44e27c14dd260ea366beb50481227294a85aac2a075389a86cdd49f319b023288f6f28c598fd2fdebb8dcf9a2991f2d53b25627ede4fbdc76390fef209d813a409be53a3fe8e1f5ae4ee7c745705cdd1a20ce34fa6255db797c912fa3bd92180df31218d24cd549229f6eaea5790295522b72b6f1ae9360f0b2ac19a0678d619bbe3d096b69164ce6297bd2b96cd6a8d89d2753011d813fcb0c697a1aaff4bd8a597ad04ece98e5cb53bc1bfb630d59024cc1310e262379962913e9a49ac578d8ec8dc929376dd41c5e9c7c6b23590b8b6b88c3fc5cd07b2fbd0ccfc7d1b51e04539228ada3e5c95aa4ba0b27452f8e2fa9609872ea42f57df665a74ae1ad99ce5523d30e87db303533632e4cf7163b74c6d6c5bcf1f51ca40c630acbcbe14612b1b095566be4ae97a95088073b4347e15464cd18f3697cac26ab19976cd7fb4da8dcf7eb6a588f461128cf7a30b70cd3181f16cdf65a6df2e5e5e233ed1a0f567927f735a073fafebed9459c2c6ad57e7b599845bcdf78d67c75a5b7585fc5c529b2cea1e91e19c7b8474e87bb402b0a2e2576d788b507c8db6f49c2b3c27888186f90d3882b91ac5f5d9365d733e82c59943929af6b3aeb43d103e2c455573733e2ea6b349adfe6dc5d4b525730630987be34c08798246ef5c1daf232772da5db40b264d3871aaabcac514674d111b95dc51bcc441c82c55838dcce4a5667be6a88719d19f5e80890d4c161c576063e5dee4882ee14e713660fc8f03a6a52df3b0c92073755fdef3f856e9724fe04
2026-11-22	660dab0bfacdc730	mx.example.net	0	deflate	1744	\\x9d93d98e9b481486af078977409146593c36ab01bbe3a831786d03de1adb19cd4501c562b3190a303cfd5427dd497a128d46537053aa53fff9ce7f4e6d212af3a4bb062818521f93348759d4dcc7208c7af006e22c82bd04a24f24b1850e0c2be80e292f4f63ca894298a01f63a8777fb29cd463f0c7fef59e247eb31b2abebd8ec84be0bea7ea1005d464a7efd754e852a2c8b8c0666c0f38ae23f10cbee9a539f5d18d41eedcbf403869fce98eda95c91f14c751465a511cc38914cb0cf12f085487c18b24a6986d48bd94f145e21b01744b92d8a743ea276592d895f6193a68486d6196e688d2526c4132a45ed2a7b98f93db718810cc9f157e147ebed75d684392c03e3ed1b0ecfd4f00d8480d2038fc5a09c37eaf8461865ffe974a745814c0874f8ad447e88a4c1f0ab2684b22ebf6ef039027f8fc1bc1d716e90b7dd2b5605e842946677bd80f354d10ee5377df6438695c4628cc408ee838bc41f78eb2d3327141de8cde8c5e2f9113645ee0054118700359e6649e1d8dde90044974bbaf2347bf0cfd6766046f88ce22ece91de560fa02a2d19b12795d198b7e83cc41527830ef4e122775c3c41f52921da2a7ac4a4201dfcfa18fcda3f08c3ef5282c2880107002e8f6fe3f19c8b2287400c29ed17e1b66ff8a6383028ac2f7102d2cb2b4089f2e0f9f61626cf71d9e012f8c600262f881f9302a8b2e289c307cfbf6a781f89d637f9831bc63a501769d1519e679d3e7a4577aec87d16030c087cf43d6bbc551cf6f49e217ed2789b9502c94af4b553a9c551f57401fab33a9bd4d83a440ed3254e313bf7bec77fcf5b19ca0cd8945d7ed837e49601517abc9eda6065730f8ac9e1c9238cde180432cbdaea7f560707e3478c41c83686032dc9ef33633f7105f1854d9a2237bbcd429b2c49595e010f28b7393a48606d83a9df937350c15ece26ce520340b378268a4f6825936817dd237f9499d5aad0d039ff6b686513c58cdce67977e338de056dc5e65c6dbf1bcb98953f3f6d914559ee5ccf18124c067a1949b76c55c3bedcc564e8abb6bb4868e9bb65d5fb75ebf9e88ebe26c8c59b4bb7a6a5694626cf1dcfcd82075d109c30d9ace8c99a207127bd4b06ff638f5d72a2722be9c34f592adcfba53a9da7e83192b958925bd15d76cd4d4314adb9d09cf558beb3744262d22d36ab9e206ecc8ce07fb8733493c168e103dd8967f701ecfc6c9576818da97a85a32461f48f543b04c257a61458bf125d1a16f59939d26e4dc697f5933b03d16956ae77d56dfb9966a91449a548fd2b159237b7ab27481399aa6b667803d6b3bf3f9e6ba94a255235a869fb662a8d9959a1ee85c503aad26ee4db16e84b5012e5c7b2e1f6f0b9624ccb1b69aaf363031f4e8389d09cb492c8b1b10d539dba687cce91f03d12dc683cbb104797f398d91eaee205859b2b6969b6a4c73c294f71abfccaaa797e10dcef59cee3091b7f2b889e7f1b479b5aa8006892fae3a76273f2a74bdce5d4e35052429f40a4e8eb7ad1cb78a44678649fb0a3b3f54aaa7380a7ef6ca68f4df9f76b74b127f03
2026-11-22	660dab0bfcaaf730	mx.example.net	0	deflate	1668	\\x9d53d9929b46147d0e55fc437b9ee222128b10481acb65c4326841fb684be5a18106b5c4266810d2d7a7c71ec763c749a572e9aee2e12ee79e737a894899278d3924c71ef890a439caa2dba718e2a8896a1867116a26887c649925f210ae90df03419ec6c08b304ac8db1cf0ebefa2a43605fa897fbc67995fdc1b88ebef33f212faefc11593233057ce7a0eb00f1445f0a12bb8810761a0b6045a19a439f8e0c730f73e7d05e1a5f1c747b02a93df802481695a01499014200a3d7a641970020d96b128b61ef8a73558669df6c0df1ab3ccaa744fc8233db044599a1360a49481a407de4ca7b3dd181382f21ef8919ed7b2c6d0e8b10c65f1058b28fd8c450312d4fbb286207e5b43107a9fcfd7351c541430442f0dc1075569fb1e12a1e24b6d24b6c54f47982734e12db5542067e8988d0dca0b9c52e46293b2a1a709a12a35d6b78c4e8dcb88e00ce6848f718dfc47e0a665e2c3fcd67fe87f1f822409aa40b510d58e288a5da925f7fb0f2cc3328dc6f799fd9fa6fe3899a09af05944297d041e455f20d27f2849d0e8d0a67f81cc615204286f988997fa38097b4075317999aa250086618e42ca1ea00e7d910817001202bd23f29bff1f19ccb2087b9050cef8f08eb37f85e3c20229f2b7140317595ae097e2de2b9898d2fd483d10e008253046fd871fbdf2ee8da7de896a576e4b1d6a97cfbf8a28b7badd77affe69d671d40cef94a29f48cb32b65c0cb52fa16b9cb859ef66ae33d0bb9ce8cbc1b87bde7b9ee8d46514f1ee76db22f1c13a16d3e7d16a84cc9857e5dc1926fe6c7446523bbab24c386fa12028cceb54340edcc1362c53456ab17027f13e55443fe55a9c5fd95da9edcda5ced64fcca78934ab9f83157fb4f422b3e6f8bc308d6a714915faccc6d972f51c5df79bee418476871f6b8adb32b8cdf66cf0ced99146d6607b46877665ad37473c4bbd1a6b2755c93a63e5bc3b8ca21b2e8f866a6bc6ce669931c66a7695d5d653093bd2ac5de1588a34d2219a010fa74155dbd92622abb13f33924b70b5ec9273f263276f719c730a03275fd6d37df92cac9040b15d4e365c18bb569939034ec71ace655f9c5fcdb5aa11adf256325eadb5497bf65c2eda8560b4e66235838352d4bb0bb5b4b86785cf167b65db9d8cf639cb9078a9e7a3d3de1cb59341775512212ea79d810dbdf160296d142dab6b6576f4453db93fcd355bccd74baf2e1c737a1954476b3a38d917adbe7305de072c33208ba97459baebbd779ef0d2b04ee2422a75e54615284b5dbb14d67584544f0b284165be4e17e91eb5e718a2614bdf67a93e0e274e98e9ceea4c35dd9cf060764b92cb942bb74be74942bbfa328361658daebb6915dde7775385c519abc3f01c92ad7b91afd560c4df0263be23e6617dbf04e50e6d7961bba59b72f593334f1d7a95ddd682d5841ff3577ec4cf627e16145384123789539b5ab2ffdf1f64a3c1327f02
2026-11-22	660dab0bfd9be730	mx.example.net	0	deflate	1762	\\x9d94d992a3361486af4315efa0e9ab4c119bc52cc63d3dd536a6bdb417bce125950b01626983c0209be5e9a39e99cef42453a954842e74f19f733efde7883522d71cb72c48c21ef884d31c6571fd98c0286ea30a26598cda1891cf2cb3462e8a6ec8eb013f4f13e0c611c2e4bd06fcfabb28696d817ee21f1f59e617a70649f5a322bf42ef23282312027333df5a20f280aa0a1e7404c7f77407691d8146fa690e3e7909ccddc73708374d3edf83cd15ff0624092cd21b90044905a2d0a35b960127d0c5324f94ad07deae5122e7cb4d082a08cb6cd31ef8475296d95c9d17e4921e58a32ccd0918a63406f7c05b657a7d5ad749224250de03ef737e0b694d863d96a1eebd32889dc7f712eadc1012d4fb8a2e88dfd105a1f765bfa1cf5151c000bd26039f34dd45928aba481491a8cbca6308734c05efeda4a9e793b9d9b2515e44292516dbd40123c58476a6b5ad335a35b9c624ca604ef824aa90770f9cf48a3d98d70f770f3f2e51924589f642d4956e47ed281d5d7a78b863199669b57e543efc54faf7ca045584cf626ae53d70297d81c8c3dd95f8ad2e4dfa17640e71e1a3bc656237f5221cf480e644b4572cd3c70006418e02ea1ea053f9da9aa8009010e886c86bff7f32986571e442423de38326cafe15c7810552e5ef926154646911bd06f7bec124d4ee7bda7f3f8a1186097ab87b3f001fdecdd10751d36555946541f872d40441d3f50fdfe6a65d25713b68a83d3f692bcb8ce562d2ffba8c3e27dadb230fe70343efd645a485b7b12195fbc538d4e0ad18926b5acd6fa6391b4cb422148f3c16b0819e66da932c934d7a6019a558705deea86fe451e745bdccbd6bd425c95151b059bf90e1d94e92e6902afceda0f32894f8686deea2511a7725d1ac64d17f09097e0ab36141ff142c73566c7f378e43de9cdac2d5b61a7915c9fde0620cace379321c4af96565afa3f3f96c3e1723d51bd949884cd74f09275f2e2b4acbdb6a84ca5dc9952c93afb217f59029dcccb96dbbfb411e0c73542e6bbb989cf5e5729b4816b6c8e0dc4c4b010a5324dbe9b63eac381f8db7703775b9f212ec6c41d99ea6f4415817b78afb4bed36cb4681208fd4ee7ab44c2db4ae9ae3f5104064ab12b91c9643117bb99993851e6e8add766d58f5cab6c5c8991ac7715204a27da2be95c138ef2b0637cb2f027f445019f627f9c009422530e6e6c2e83b9bfcac1c8cfe8018bb458ee3a054c87c25d9290e4c0bd59dc5ec2c55cea0234e10f5cd7b563c6fdd7867ae71d0a26ec62b82b3c514cf37ee567a46b7d038ecca452d2941708a92d20a33a19c0ac5a89aee3cb8bea81d3b1d0bb1c56b138365f0aaff94ecb0b84dc93e8833b5c3292e1ec568327b5ee2f89406912cdc1c7e2f84d29e14b0706750156fb53a585f7706913c577117c7273f2d82c46199e6f9e9565f0deb65c609a2b49c229facaca1e4ecca895ee2f1e9d87956740f1d9748082ed9111d0fceb4bf88726f352b4ece2d6926dad24fd20a6bfc888e74a535e1b85a726bc942fe7350359d595783fad0e2d2aa417b6ba9550d5c28d2d252c6c702177c77cfd7c2bee046da6c77e2fba6494bf99741d9effff7a7df6ab1cc9f
2026-11-22	660dab0bfe29d730	mx.example.net	0	deflate	1664	\\x9d53d992a248147d1e22f887ec7a9a0e476593c56a3b4a0594529072c165621e58124c65334914fcfaa6a6bba6ab673a2626e6920ff970ee3d27cf3d2c212971dab65d72ec834f6986611ed74f898be20eacdc248f612785e4334d2da10fd115067d10e22c017e8c604ade63c0afbfb39cd4619a8ffde3234dfde2d520a97e44e0d20d3e821b2247a0adccb50d50004491095c8ff142c82981c4334d679861f029485cec3fbd89f0b3e4f3235895e96f80e380955d01c7702260997e730401b498a6684a6fb4f5c1db338a2c2d3a28bdba310a686a9df5c13f86d2d4aaf44ed0277db08479860950b3e6f5691fbc3167386a78bd041102711fbc9ff9ada56da87d9a6adc7bd5c00a4fef218d73aa4b60ffab7486fd2e9d61fa7f9e37e9262c0a3782afc3c0a75ec0494ae8f2222b87a2cc734f4717a70de0bd9dcd68d330b5b6037181b24631db691c1867296936d35ed779c39a943141b98b493741150c1e81979569e0e27af030f8b11496e519856f1825ae278abca8f083c1034dd154bbfd2372f053e8df9909ac48378f1b2b1f81dfa82f20193c94246ccbcdd0bf4462372d4288db5aea67014aa33e903c445e59872970a308c3a8710f34a97c5d0d2a804b88eb1f61d0f9ffcadc3c8f91ef92c6b36e7447f9bfcaf1dc028ac277888a8a3c2bd06b73ff9b98a4b1fbb1d97f886298ba091c3cbc0fc0877739fac04a8a20318ccc305fafb2c42aca876fb9e95449dc89ee8d3d3f592b4d4d85c2187eadf1b0c53af6cef6cce13de8ae883cc5b913eb333e3e729a18aca47bc2a6d30d3bb290bca90fb34dd2bd4b2f17d7af47dd2a80684353e8b67f368c686aab37380aa18d0f52c90c83f81e70456dcf0fbac131643df34a25b9a68adc8ab125d99936291c61def2d55126992d07b193cdbec8686aa1a3ee655f65e79dcc2f44ddb14326daa6bed4ddead6d0defba349ad33a4dad724b077374b377b9b5534dbed870e76f8c59ad1edc5da5b2955663def690a6e35ee38bf4f4eeb99bc1ddf5374bf5de5aada6f238d099cacd465a75e6d77c6e87e581cb641915acecc8eb7e5962b1c42d0ae20ab40088f065197094d554674638e17a3759eb0fcd09a8fb2539460de0be569c5f7b868156b87d1622f8c345f15274c7d3353034992c75f54de85daf37d63b9eb8a155a4250d39407fdd82970b58fe324154ad3c7a69e7bb2f662e1c5d296e2518c6a35a95f46245a4a07d11a17c244dfa4657608ab7159e58b916e94c52a7beecd659ab2570e772a4e9ce49e5db4852771bc6623a5752491882b72e5e0743e3502842e961e72aabf18aa64acb3bcef1c7b6ace99fb05162e9bf3d832636cd3d40ba3156a249c8fc6d4178ceab093e1a632267cb82bb57217c0e1a63a2d5ae241f52fadd955b3d2b0e75c57bddde51ec38d7d5c772fd22d61f57d7cf49b84ccafca52b035ddaf7bf71725bc2453b5e6c5938982aa1bdb674d9e6353b2cff6223ccf256f2c49f1cbb489e7e0bfff98ed364d7d01
2026-11-22	660dab0c0087e730	mx.example.net	0	deflate	1735	\\x9d536b93a24614fd1caaf80f5d5b95daec1ae52522ce9a1ac407eaa0a8880ea97c68a041469a372afcfaf4ecceeece64b752a95cfa4b57df7beeb9e71eb6a8acf2b86dc0f234009fe224476954df6318461d7483388d502746e51f34b5452e0a2fc81b003f4f3070a310c5e5eb1cf0db9f1c2f7558f2717f7da0a95f9c1ae0dbdb8cbc82de07700dcb1398ec74d300a1077a3dd6830eebb26c5f4292c0924a3fc9c1270fc3dcbdff4ac24df01f776057c5bf039e07abe4027896ef018e1d90d3ed82164b82a6a684db007c1de333c43706c8ab68ca4c06e007649ada55ce1372cb01d8a234c94b304e8804f100bc6a4f9a3b382c4b94bf20bc067ea96bcfc7039a223a3eb3e1c4fb1f081021c7b044832f93b0dcf7495876f0f97c9d4447450103f48c083e89ac27a23ecf718e2b793d28df9f601e93846f14beec489feb93b685f2224c0877ae43045193b8248b6a9b754abae22a2ac314e62583c31bf2ee809354b107f37af86ef836584ee058b12bb2322b91cdf092240f87ef688aa6daedb799c39fa6feb373896e25934644d43be012f6052a87efaad26ff709e83792398c0b1fe5ed49ec265e180703203961f9dc5589010c821c05443d404cfabca4b000b02ca17b425ee7ff3383691a852e2c89664cd084e9bfd27160817addef29e3b04893227c2e1ebc90c144ee3b62023f8c500c31fac87e1c56451b166e18be7fff83237ee5b9572623374e92bb525fe259f6e5d297843778dcc7a128cbe4f1c5659d1b8e3a4143533f593f4d69dd62ae7c0955697196795c3bfa48955b9c77f6d5beeaac7cbe993869e6b402c35cd787d96db5592de65dd5642e41a13e8d5b30c591818fca95a6aafe25938e1769a65c8d86b3448f35e3c8d3847ebd5b8a024a52175b42c9183e237519bc6ffc96d22c47e326b655433352646682720a36eea132329acaf5051497f383366f1c9b4bf7b531b5ad0767a21afa8c9f06d37cbec92ad3660bad11a3c8576b14162b73a35fd53c5e678ff9c11332c3dc8f4cd7d7c94e1c3e9e991777592f7b42281db1b0871359de28de56b4e45e31ed5dca08dbdb31bef5a229bb28327bdf0f0f4d03c53d938ccbe544dfcbbbd30627099974137013260b322951a7ca7c276c6dc47b92723eaafab5ee4f0c7d6305b6cb9b11761d76cd44f508979b5baa15222726f91abbdb79631f716d429df86597adcec56e772e36cd6ef590e3e3cd57364fbbe4bad49399f8e064d118cd3226e30a47b1a7d9e829ef5a42b496f7f27cb9d44318c5d3dbfc291ad92356a4a908ae2b0b6ac9f8703efa85b93be8d7a55d6755df8d349b2f24ffdad5a663dc131acb88af7309d76bd84a15519e70764b94a4c795ce35956add6e8b88a69c6d23a88f67380982ebc57f6ce19d741abbea6e61ccb2c53e578ee6323805fc3a9bcd2cb175b325e6e09b16e3f5b55a640cb3bf11b25668d98beda8b5a02938d2fc62ccad1859e337c6f2bc5e36a1e04086f335e6d17894fc07f12aaef2f8221dbbddc21285c39c67b278ed079aacc3937bbabac4adc3e17fffa1db6d9afa1b
2026-11-22	660dab0c03a9c730	mx.example.net	0	deflate	1774	\\x9d94c992a3461086cf26827760fae409ac164208847a3431086d482024046a21870f05148bc4d65088e5e95d3d8b67f1d8e170c2814356e69f5ffe85015155a4bd3d40e1847a976605cce3f64302a2f8113620c963f89842f49e240ce8c2e80ebd09e5175942b9710453f46d0ef5ebef03567864f033f8e32d49fce2b454d27c9f5154c07b4bd5110aa9c55133f754e4513ccf78c0615c660844571832f8a49f15d43b2f0185fbe18b08374bde3f51c72afd8d62596a97dd299661796ac04cf0cb7114cde0208925d636a1fe690c9230b309f5b7c22471ac9c2b74d18432609e15889a6798403aa1be74c708706f27891082c584fa11cfe7633d653e21094cf155cb80ff19c5394070f2690c66f0750c86997c7cbf8ca1c1b204017c2d48bd1b0176041d1fb37179c7f1e1871014294ef8162d5e90a6688bde0916659461e583474c43ce5284b7d433db1c774daa18453928503f891ae83d514e56a51e28dae9c3f4fb180b0cc3f1ec9811198e13397ec4b0d3e903499044aff77de6f4a7a93f7646b041fd3cc6489f2817ab2f219a3e54c8ef8d71d1bf4416202d7d58f416a99b79511a4c28c189d06b5729a540101430c0f428ecd0d71545250510026e08bdc7ffaf0ce4791cb9006166fda08bf27f95e38012f2dcd7947954e65919bd1e9e7c169360dc4fd8037e14c3142470faf0a357de7ce3a9370341e4c6c29067988f9fe248c4f1e6b37f1e9b247e0c3a8ce827ab258935572ad2a790257a706a9f05479bc922dd96da90ddf191e9859d6e1e87695e74b582ae49b75adc92433cdbf77d0b46236950d9f24c5279a62289243bf163d6810b657bbe0a6ab61667a38b6ff0da8cd767e9d04a2ecbad23c2f9b9a3fbfb9659ab42bdd681ea46abcecfe93d286a7862b854bec9de3349e8cb351f6adb8d98ddcad0ade02633e5ec708e432929ddb11cee8efc6d73b043c390dcebae4a9e7353b90f5985091dbbdf2e2d09d6d62caaf35a7d0e4942e5ee5740339a66701e083ac92eb8f929578b8539bcd217f63aea7652632e078784ceeb000cb177aa53d9579bf381568aac915ec278311076a7bb712089adbf9d9dcf3c6fd8037da6ef39f31aed86777f5d6bc2cc1ac7dd5db4adedb54a10caacb6a2eb3cd92a2ff0723677a52dabf17973f6a52c58cbacd03424c1779ebdcad0cade80b9c0d6ed61edea2b637e980db62660654f3ea9a36e2325cda8b0bb5b00d7fa56d8ee2f166d5e9663155ab0335137bf6e757fa79304b286b1766b4f234303beac0cdbd6b85c1666bc547ced342f6afed0d848cd1a6eb1b096eec0dce56d393e161668d4cb9901016f8a772fd2f52ce725fc33f484b30abd340ea152ac56e9467f09dc9be53ccb88afb58d6dae77695b55c699f78290d946d5705f69c1ba94e381655f5c5e5c5a86afdd396b6889b85a7e3d417a930386d30de5c8b21e1809fbbceb9486e756a7ddb5939cbcd635a6cb664db1f45c16a0722d5a506d23b663ddb906afacc1ce52dedde33b5475f5f5928b86ae66fd91cf69767c97d4f16dfcbca10d7abde11574d66521dcf3eabdb38742db7f698597fe0e0ae399490be515066b6cfee97fbffabd1e49fc09
2026-11-22	660dab0c06e21730	mx.example.net	0	deflate	1689	\\x9d935b93a2461886af4315ffa177aeb26554408eceba350c2a9e50505434958b061ac4e124dd20faebc3ecee646793ad542a4d5f7415dfe1e9f7fd7a8d4859a46d1392531f7c4ab302e5f1ed298151dc41354cf2187552443ed3d41a7928aa90df07419125c08b239492f731e0d7df594eea30cdc7fef191a67e716f20a97f8c284ae87f04d7889cc06863d826887c208a8c0f5dc66344c4b1528f693283ac009ffc0416ded31b8497259f1fc1a64c7f031c0796590538861301cbf49bcdf3a0c5348ba6c60d5b1fbc5de38adc2f372108139ab2b33ef847519ada94ee1979a40fd628cf0a0286599393f6c15be7ac089bbe6e1211828a3e785ff35b4a7b3aecd354a3de2b032b3dbd0f69941b4282fa5fd119f63b3ac3f4bfec377403610c43f45a0c7c4250964528488c104099579e4eb0489bffefd56c2a1b5363d4dea102475903cc761a01b42c258d316dfb96374d933226510e0bd24da21af98fc0cdcad487c56df030f87135c233a222299228b38cdc5364911d0c1e688aa6daed1f23073f0dfd7b67826ad2cde346c947e035f41891c1434982b6dc14fd0bb280290e50d11ea55ee64769d807921b3556d1949a021886050a1bf1403394afce44184042a077427ee7ff93c13c8f230f9246b36e788ff27fc571214622ff3d6418e13cc3d16b72ff1b4cd2c8fdd8d81f44314a6182060feffdfff06e8c3eb092c22be2eb94bc1e0586177b8af2e1dbd874ea24ee84f7469e9fd84a53131e4fd5af4b535bbbdd8d935ce359935b376cf46ed585b74316eb631156f879ee645ba8c764248ca7f1c5c6c2aa258d35d63927e6d6da5d429ab226fbab8275bfe7bfac0feea90bf32a1f5e387b4f7a4b1c6d7c7b37de95f9f1e2dd0349a986c2550e8ee6b1abeac51845e8b20e99fdb9d828ae329fee69ca4987961f1b176633eb5a2b94f67a939d4662a3923645216bab95a75ac236b75160ca70ad98b3a3300f0dc70bb5ba28e299880976ea9e1487767ea6297870e0c89cce97eca2962607c1b909dac4550fea6ecd6acbd68bccec6b673c75e54c5f6e9497a30e0d776f734e1e639649989a2ca74c582ef8d9b8b069ea309a1b9a66ead67263e272bbdf0fd7ea6a6196bd40d5ad9eb553cf86d7d3355b85eecd54c9fd395bb61c097a8c76b8b830e9b14e79618f1cc1b38d4e530297acf351b21f6f5f5a4e3ddc1b96be93723b95aff581a807543e2f976bde1a0e5b89e193b97dafeac98c0b874e0667753ac920ac73616d57bab58d688a41728e9da5c786720e6f1b9940cb9c6fead68967b8fd5c246e916ad596acd814c1d38d9beb25175f5b06c633a39555a6cb5c16855eca2b7c556e349522c348ce31c6e6027a2f81bb3a67d6c112bca12cf0dace53778d3d841b5b6a29fa9a78aa6318d8983793b1ec98f13999a5375ff082d55c31931d4ddd30aa641341bd35f156f74d7757f2ddccb483919990163e926adb0d18e4ac30eb6d1759de959d45f7c8ccbbe2667ee7856e22687eb49857cef1eaa9cd73560783fffe64db6d9afa13
2026-11-22	660dab0c08669730	mx.example.net	0	deflate	1697	\\x9d545d93a246147d8e55fe87de79ca9651f9920f67dd1a15451c05651c10537968a0c556be8406955f9f9eddd9ac9b6ca552b9f403559c7befb9e79ec642a4cc93f60a92431f7c4ad21c65d1ed298638eaa02b8cb3087512443e371b16f211ae50d007fb3c8d811f6194907b0cf8f57796933a0c7dd83f3e361bbf7837105f7f44e4250c3e820b26073079596e560007401499007a8ccfc8a2a8483c4333f7690e3e0531ccfda76f24fc34fefc085ecae437c071c0482bc0319c0858a64f8f20801643a3d998526e7df06d8c224d8a0e4e2a18e1a0d9d8a47df08fa2cdc64be91d914ffac042599a13a0a674faa40fee3ad3be5e8c0941791fdcd77c4f69eb6abfd9a0eabd7160e5a77b08554e8504f5bf5267d8efd419a6ffe57ca3be44450143f4560c7ceac9be288b1e627c190582f474807942bfdfab492b2ff5e5a46da3bcc02925cc76a800e334217431edcd2da34de33222388339e9c6f88a8247e0a56512c0fc367818fc189220c99c228b92acf00a2f0822c30d060fcd46b3d16eff881cfc14faf7ce045d49378ba8928fc0a7ec0b44060f25d9b7655af42f92394c8a3dcadb93c44f039c847d207998bc751d260086618e422a1ea0a67cdb0c2e002404fa071474fe3f33986511f621a19a75c31a67ff4ac783051285ef101517595ae0b7e4fe3b9998cafd48d7bfc7114a608c060ff7fbff7067a30faca4f418411418e6cb2bcb7392a27c78b74de71a479db0a6f2fc64adcdc64c28f4e1d7180f5bb6bd715bde7234567a6c3031f796a36a35dccf360ec79a51424a745a1baa8b79370af91dbfedee972e9cecb5eb2b81e5b9d9783d9e26b5502bbd9ced59a936eb4967289189780eb6ca424f306759761e9619a9503d535add6ada3567553879292cac77e733b562d1262a47ea7aea361b8691728ecb19cf93f5d1d4b054ef5ed2d356b1113b9bbb5566b2a6b751e6c451093e8ca7e1c2d96a91b8ad59994496b15b1c868bd15a1347d1c5b697f49e4abaccf1b0184a5bad1e9ed9395a1b1e76aedbe74bebba325772efa81fc25bf89c678c9ff9a58dc9795d6b17d99e72a9efa52fa55bc5ce898fb66ba9d9509e19a6b0977ec244cec1d64a28ebba69a9d354bcf54696ebe8f34b562ae3ee6537f20ffe7039aa5101d793d8e38f18edd3697727f289313cf93147ad42147b154c216f14c152cbc482c1d864f061c798d3a3962c8273eaada6b23a86d178642cb0d39ba5367348c8ce5c2aeaa4d634744cb5d64c2fceea84baea769c4ffd96b09aebbeee3d9bc9f84a477d7e0d545ebeac0217bac60e6e6dc5cc679b49795d4f355c49a3621bceb9104bde6e67ed02a776ca1d5f6fa84374dfeea51cc78f9d931b86a1beb2708b1b17ade32ede1c324142276b77f097a1368523797821d1cacc577bd6768d4d596d733737fc9cb16f57a4bde9662837c7d4369897ec5e5119556bcfce7dc1d3b682dad25abd63b5cc731c745b11333b9ef623d75a740f2d9274f39b2572012f7a5e2eadc65bb33acde97ff9364ff3f475460d3cf8ef57b7dd6e36fe04
2026-11-22	660dab0c09e30730	mx.example.net	0	deflate	1835	\\x9d545b8fda46147eae25ff072b52952694657cb7d9502d60ee18bcd8c042d587c11e5fc037ec31befcface26bb49b689aaaac7f332f299ef7ce73b970dc24516b70d88fd2ef3294e329486f5430483f00e55304a43741723fc074d6d908d821b72ba8c9b25116387018af1f73ecc6f7fb29c7c07c8c7fef581a67e39d54c54bdf5c80ae87c60ca00fbccc8d42d83091c469280034fc0062ae281cc03f2d24d32e69313c1cc7e78256127d11ff78c59c4bf331cc7ac921bc3014e6258d0254710981620465363c2adcbbca6f119e22b03e4143465255de607649a328bd319d9b8cb6c509a6498d1122241dc655ec3130d48f05314608cb21784ef815fdeb5675a97a6888ecf6c58f5e1070244480d62d4fd920960bf650240f7f379cd4447790e3df48cc87c92384771d009b8822b89ecc97df061161387af14bed4489fe9a3f60e65799010eeec1d116498c49814aa6dd529891a15210e5298e14e1454c8b9674e49113b30ab7bef7a6f8d5581c4f2922a72b2c2b292ccf16aaff78ea668aadd7eebd9fba9eb3f236354e14e1a1251ef199bb0cf11eebd2bb0db5608e85792198c731765ed516c274e107b5d463e05f8396a3f66a0e765c823ea31a4499f8b14e40cc418da3e72eefe3f3398a66160434c34eb784d90fe2b9d13cc91247c73d1823c4df2e0f971f7854c44e4be274de006218a61843e828fbd226fc3dc0e82f7ef7fe8885f39f6bb26233756564596e714005e2e1cabbec1633f12c955f2f3a5cbeeaa28bcf31a9afa49f9696a2ae4b3fe171bf65576671d0da8f76b55a9f383ecdfa6895d9a9bd897a5404d9aea622d5a7d3fb7d65c5f293a99387bbca5b0e6f8a3bcd8d8179ada3f85120a5aa8d471b63b88bcb4acb9e339f6b756794c94088308aab1d1089d824d8df8b299d5de23bbcd22ae99b013b965af74215fcd8ec1769bc734b5905b9e922f051f5e2fb5a8988ffeb81c0cf6a3e1be9a9593317eb2bdab365ece67fddd012b929e8d35ef2a35d751b0da6aa781353e0dcdc2b7262031429a12f6393f5ba65779934f0e0b6e4416d414f0852ad6d0938e9e089d033808bbccda9a2ea822777e5b1f5ac661f7b8584b763eb7e2eb0104fcdc0b85165914000eadd2ba56175bf2544e5fcbe352395be5ed69854d5140f92984a1eae3fcbaf361792c47fac04f36a1a25d4f501a79e2612a68c07126a16c75b634359f5583c372db3794c7ad37b898c360e8699c19ebfa70329a5b5c61ee2c2de0aaf36e1bac75535d2e6dd072e14c9828e9199c0b5e4b249b3f1a39c79f69cace2bb07cf217e2c599570bfb52ca17bdd8b3fa68a58ff60365b52806ebd0e3e7572b5d60772be1853ab73a52ddc7bc845d13492930b3c781ca5fe2014df1c1a23ea7d51ece66c56ac90d32389297136eb547e3dc81bca06ec6f9769802a793149a3070123b8f4eda627a0b22cd68e62db890a7a39bc1addc0919d5fd451f1af6bc2af6abba7077e7665e71a3f16e796e86b23840fddbbe798a57f1862ded4923e9c733efd91bbee46e48afdc8eb83c9785d4a49d24b7272a4d9d1bf1aaae6e91c11bf2d296a7cbb5cabb9c26f65b838ec4e7a6d522b3db48ab4bd069907c320c35e68c9b6a641d281bb7565159a87faed9a8541d9ba04d8521e08da150f69f67a2f7df9746bb4d537f03
2026-11-22	660dab0c0a696730	mx.example.net	0	deflate	1553	\\x9d53d972a346147d0e55fc438f9f32a548ac629147538384b065094b42c85a527968a04148cde2a641cbd7a767cbd8ce2495caa51ffae1dc7b4e9f7bf010ad49de9e43baef810f794150892f9f3298e20e3ac3acc4a89323fa91e73c14a2b441510fc4a4c840885394d39718f0ebef92ac7744f6497fbce7b95f820bc8ceaf11a486d17b704ae91e8c96ae3f076904344d8c60208622d44c4d5744d61917047c883248c24fdf458445f6f1162cebfc3720cbe0b168802cca1a90c41e3baa0a5a222b9e7398b61ef8a767f09c5ff4c0df06f3dcb20e0e28a43d9e031e2a0b42815d300ff21e78c1cfd8832ca514911e786bd0b7b6f6d8662e16396286d990a2de57c5a2f443b128f6be9cef8a5d545530415f3bb558d5a0aa89461cc32086e2a73d243903bc74918d76c7eea8fd844895164ca2d4610f1f1639650b69fb9792b16635a669090915b2f48ca25b1014751e4172e9dff45f97641ab229ab8ad8d50d4933245596fafd1b9ee3b976fb35b2ff53e85b668ace542831f3ee16844c7d8568ffa6a671db6043ff1249605ec588b447795844699ef4801ea4f433ab950398240425cc3dc0c2f87917690520a530dca3a8f3ff95c1b2c4690829f34c48ae69f9af720258214dfd01b1d3aa2caaf47373ef9b988cd97dcb0213a718e53043fd9bb7a178f7223cef24dd5454539245f1cbb5abeb5dd37cc7a2d23967b8935c993d3f592bcfddabd5d8fa5a434b91fcd3661a8c0743b375a98c0647dbe030a9770778c442b05e2bcd7a3b5dcad9c29e5af713bf691969e97ab58c2fc7782b609ed337557242b36bd5aaa6e7cc1fcfe52bdc11ba2bcc50bcbb3735797ed55ab1e263433e6cdc9117fa49212cbdbd5e6ec261361e8c6c67719d2a36b1e013cfe1c572529a2ad90bd3a052a603b579be77f7c16872528aec6188d024325b4fa595e86bc9d8ed07d2fcc991adcb723e7e50136370adc6c224970e55328c6d36ad09a2ae5ed7ca5ad9add72b4bf06dcf141a338ed07992b90b496a9c59ab1e90c751137bc95c7a5e5c31be1fedc83914eef08538a3eeca9df9a13f19f2dcb3b52e9cb1ea4fef8c713eb5557b3f5dae7277b058c73ba76c617516c763290c37cefc28ef9c168b3e2c8c000d1eb15ccb41a00fc8cc38c261499d9ce7d002a5ceb11a35c3440fe97679829e7541de656d6eee1e1733dfd406cb6dae4d56d179339fad16fa79e374dd93ab4dddee5da32e2e198e45676a09fbc303cf299ebed1bd49b85a885bc174946661a71e961f5bd1f9de9fcc1fe12630d4503cd24972f57618fa64643d5be5b51ee0b014badb95e2de69dbc294caabc573f1c9275524694e33c3e43834043c24f39396ef66b26d9d2c86f8af3f73bbcd737f02
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
5	2	2026-11-02	2026-11-22	2	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
8	3	2026-11-03	2026-11-22	3	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
3	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
4	2	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
7	3	2026-11-06	2026-11-22	2	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
2	1	2026-11-07	2026-11-22	3	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
6	2	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
15	3	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
10	1	2026-11-10	2026-11-22	2	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
14	2	2026-11-11	2026-11-22	3	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
18	3	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
9	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
13	2	2026-11-14	2026-11-22	2	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
17	3	2026-11-15	2026-11-22	3	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
11	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
12	2	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
16	3	2026-11-18	2026-11-22	2	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
19	1	2026-11-19	2026-11-22	3	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
20	2	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
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
-1113497932451408528	1	example.com	example.com	\N	none	pass	pass	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
4452283454253629055	1	example.com	example.com	\N	none	pass	fail	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
4517447486470138711	1	example.com	example.com	\N	none	fail	pass	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
6545161231136907808	1	example.com	example.com	\N	reject	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
7985192600466632896	1	news.example.com	news.example.com	\N	none	pass	pass	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-7106084620681153297	2	news.example.net	news.example.net	\N	none	fail	pass	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-6189225365030673303	2	news.example.net	news.example.net	\N	none	fail	fail	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "fail", "human_result": null}]
-3918892832210713825	2	example.net	example.net	\N	none	fail	pass	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
2856579691041916859	2	example.net	example.net	\N	none	pass	fail	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
5728284881451910360	2	example.net	example.net	\N	none	pass	pass	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
-3350156044820973334	3	example.org	example.org	\N	none	pass	pass	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
4022280226838862428	3	example.org	example.org	\N	none	fail	pass	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
5092868802117876506	3	example.org	example.org	\N	none	pass	fail	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
-1976035364944553445	1	example.com	example.com	\N	quarantine	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
-618765096578332442	1	example.com	example.com	\N	none	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
9086972540772294499	1	news.example.com	news.example.com	\N	none	pass	fail	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "fail", "human_result": null}]
-8396733456210065551	2	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
2420047075865499474	2	example.net	example.net	\N	reject	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
-1496624118900125436	3	news.example.org	news.example.org	\N	none	pass	fail	\N	[{"domain": "news.example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
-244960977262082514	3	news.example.org	news.example.org	\N	quarantine	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
5006180285784391987	3	news.example.org	news.example.org	\N	reject	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
7348300158720626476	3	example.org	example.org	\N	quarantine	fail	fail	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
-2200695940841093982	1	news.example.com	news.example.com	\N	none	fail	pass	\N	[{"domain": "news.example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-4414209769861913449	2	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bdc87d730	2026-11-22 10:10:44.721197+00
1	2	3	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bea879730	2026-11-22 10:10:44.721197+00
1	3	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0be886e730	2026-11-22 10:10:44.721197+00
2	4	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bea1b6730	2026-11-22 10:10:44.721197+00
2	5	2	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0be42d1730	2026-11-22 10:10:44.721197+00
2	6	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bed235730	2026-11-22 10:10:44.721197+00
3	7	2	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bea57b730	2026-11-22 10:10:44.721197+00
3	8	3	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0be52bd730	2026-11-22 10:10:44.721197+00
1	9	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bfcaaf730	2026-11-22 10:10:44.808179+00
1	10	2	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bf3ce0730	2026-11-22 10:10:44.808179+00
1	11	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0c0087e730	2026-11-22 10:10:44.808179+00
2	12	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0c03a9c730	2026-11-22 10:10:44.808179+00
2	13	2	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bfd9be730	2026-11-22 10:10:44.808179+00
2	14	3	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bf5ac9730	2026-11-22 10:10:44.808179+00
3	15	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bf20cf730	2026-11-22 10:10:44.808179+00
3	16	2	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0c06e21730	2026-11-22 10:10:44.808179+00
3	17	3	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bfe29d730	2026-11-22 10:10:44.808179+00
3	18	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0bfacdc730	2026-11-22 10:10:44.808179+00
1	19	3	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0c08669730	2026-11-22 10:10:44.816216+00
2	20	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0c09e30730	2026-11-22 10:10:44.816216+00
1	21	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 10:10:44+00	2026-11-22	mx.example.net	smtp	660dab0c0a696730	2026-11-22 10:10:44.824151+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 10:10:44.737223+00
2	test webmail gmbh	2026-11-22 10:10:44.745259+00
3	invalid & sons	2026-11-22 10:10:44.748437+00
4	example.edu	2026-11-22 10:10:44.751174+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 10:10:44.66944+00
record	2025-10-01	2026-11-22 10:10:44.671467+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 10:10:43.695696+00
2	0002_failure_reports	2026-11-22 10:10:43.859659+00
3	0003_tls_reports	2026-11-22 10:10:43.928218+00
4	0004_intake	2026-11-22 10:10:44.060053+00
5	0005_changes	2026-11-22 10:10:44.13602+00
6	0006_advice	2026-11-22 10:10:44.204098+00
7	0007_advice_told	2026-11-22 10:10:44.300095+00
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


