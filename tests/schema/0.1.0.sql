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

COPY public.domain (id, name, created_at) FROM stdin;
1	example.com	2026-11-22 10:18:05.976575+00
2	example.net	2026-11-22 10:18:05.988352+00
3	example.org	2026-11-22 10:18:05.989866+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-04	104	104	104	31	0	0	2026-11-22 10:18:05.948821+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 10:18:05.948821+00	t
2	2026-11-02	73	48	48	39	0	0	2026-11-22 10:18:05.948821+00	t
2	2026-11-05	87	87	53	34	0	0	2026-11-22 10:18:05.948821+00	t
2	2026-11-08	81	81	32	53	0	0	2026-11-22 10:18:05.948821+00	t
3	2026-11-03	66	66	52	40	0	0	2026-11-22 10:18:05.948821+00	t
3	2026-11-06	97	97	47	66	0	0	2026-11-22 10:18:05.948821+00	t
3	2026-11-09	51	51	51	16	0	0	2026-11-22 10:18:05.948821+00	t
1	2026-11-01	68	51	13	42	0	17	2026-11-22 10:18:06.064311+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 10:18:06.064311+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 10:18:06.064311+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 10:18:06.064311+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 10:18:06.064311+00	t
2	2026-11-11	70	52	52	52	0	18	2026-11-22 10:18:06.064311+00	t
2	2026-11-14	102	102	45	57	0	0	2026-11-22 10:18:06.064311+00	t
2	2026-11-17	98	55	20	35	0	43	2026-11-22 10:18:06.064311+00	t
2	2026-11-20	67	49	32	49	0	0	2026-11-22 10:18:06.064311+00	t
3	2026-11-12	102	29	29	29	29	44	2026-11-22 10:18:06.064311+00	t
3	2026-11-15	100	92	92	92	8	0	2026-11-22 10:18:06.064311+00	t
3	2026-11-18	76	2	0	2	74	0	2026-11-22 10:18:06.064311+00	t
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
660dacb09b7b4f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:05.948821+00	2026-11-22
660dacb0a1040f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:05.948821+00	2026-11-22
660dacb0a4c83f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:05.948821+00	2026-11-22
660dacb0a62c3f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:05.948821+00	2026-11-22
660dacb0a69b1f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:05.948821+00	2026-11-22
660dacb0a7af4f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:05.948821+00	2026-11-22
660dacb0ab2fff1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:05.948821+00	2026-11-22
660dacb0adf42f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:05.948821+00	2026-11-22
660dacb0b0637f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:05.948821+00	2026-11-22
660dacb0b9bf7f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0badebf1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0bb4e9f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0bbbe8f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0bce7af1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0bfda7f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0c05b0f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0c0c9af1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0c1599f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0c2bebf1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1697	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0c483ff1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
660dacb0c62f9f1c	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 10:18:05+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:18:06.064311+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dacb09b7b4f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dacb0a1040f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	2	5
660dacb0a4c83f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	3	9
660dacb0a62c3f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dacb0a69b1f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	2	4
660dacb0a7af4f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	3	8
660dacb0ab2fff1c	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dacb0adf42f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	2	6
660dacb0b0637f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	3	7
660dacb0b9bf7f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	1	12
660dacb0badebf1c	mx.example.net	1	\N	aggregate	stored	\N	\N	2	17
660dacb0bb4e9f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	3	21
660dacb0bbbe8f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	1	11
660dacb0bce7af1c	mx.example.net	1	\N	aggregate	stored	\N	\N	2	16
660dacb0bfda7f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dacb0c05b0f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	1	14
660dacb0c0c9af1c	mx.example.net	1	\N	aggregate	stored	\N	\N	2	15
660dacb0c1599f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dacb0c2bebf1c	mx.example.net	1	\N	aggregate	stored	\N	\N	1	13
660dacb0c483ff1c	mx.example.net	1	\N	aggregate	stored	\N	\N	2	18
660dacb0c62f9f1c	mx.example.net	1	\N	aggregate	stored	\N	\N	1	10
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dacb09b7b4f1c	mx.example.net	0	deflate	1684	\\x9d54d992da46147d8eaaf40fed798a8b005ad132c6658965d88400211891ca434b6ab4a00da91182af4f8f3d8ec78e934ae54a0ffd70ee3de79e7bbb37085fcaacbd823854c1872c2f5191dc3ea5304a3aa8816991a04e86f0479ada200f4535f255702cf31478498432fc16037efd9de5a40e433ef68ff734f58b7b0369f33da2bc40ff3db846380423cbd8ae40e4835e8ff1a1e7328a2bb9c291f548e6312fc1073f85a5f7e9ab082f4f3f3e02eb92fd06380e2cf31a700cd7032ca3b2b2ca88a0c590a0a931d1a6827f6a83a6b6b90afe5698a6ac8b1b230fab60838abcc4609813073215bc6127dc6e1a618c4a15fc68cf6b5a7b3a54698ab8f8a285617ee6e21062a47e698361bfb5c130eae7ff6b1b06aa2a18a09782e003cfb09c0f455ef07bae2233e2a710961901bcb5960cc8981aa3f60e95559413e56c87b831c8334ca6d4dede0ac29a5e121c15b0c4dd346a90ff08dcfc92f9b0bcf51ffadf87a4889cc4720c23f4e41e219604aedf7fa0299a6ab7bf47f67f0afd9119a306778b8458fa083ca2be42b8ff70c1c7b64c8afe25b284597544657b9479b91f65810a2437c22fac5a066010942820ee01b2a12f238a2a0031865e88fcceff57068b22893c888967dde01e15ff2ac78515ea09df20c3a82af22a7a49565fc5a4c4ee47b203c72841194c51ffe1c75d79f766a7deb192c20bca8bd39f8fa224898af2ee757f3a4d9a74823bb1e827a3a5a989504db52f31d05aec6efbbc82863e50e45be548e5ee3adfaf0c77b6415c826bc93fc5370eaf9dd3e57c58ae4e3cef27dc666d9de2f936dd0990a6862728ed4b567145b92bac60e82267e28f85c3d15d4e4fad5d142767486e9f7f478b89d2938fcb1cbbabdc8095751ed7a67765b3e959df3a6361a9916a6c6363ff3cb532a407fc5c5ae7a7e796683f31b89a88cbde083a86c738a36a56069cefea4237bc0df5fdacc8a5e970dc5d27ce6e77ad43a535666299a5a9b5c135de68519f47e6cc646cb9e2efecdc96bb8b3cb9dcb5e1199ea2bae26ebea85873271d641be5745ff90e63c5c21e47b22b1e3d671f26515e6723f290cdce7be3696a6e26fb7a7fe969cdda9ebaad2a1cae94a0e529c89efb265c6f52f3395c04d7b0dce783ddc496879c34087acaeac910cfb3e55470cc95b9a0a97b5122cbbad9a2b56ef89d9b1cca0a0f50eae869d2db1eb443b5882036757d39e466c3e46c6319968b2c2e644d48b6479bd105d340a5769d07c580a69cb8993a95dc70b6bedad9410f32366f85b1ac6d705cc188bc9372e64bc21835ebdd25c06cd1d4da1deb63bec52c4249accd58be1db17d8aafcc8ca6968e2425e38da1d9d6c8f6af4e362f5a939d69e9587842f95ad407b2d6944fbec7c1b8627da79e39cfabb188cb7a2df029dbf595602e29b25f6337a42973cef1e6e19ea69ce5cfeaf5c05a2c76ba53df97f7dc338f4276ef6adb75576a0cf9664e64fee0367c9ed8e34cbf6ada7fbfa0ed364dfd09
2026-11-22	660dacb0a1040f1c	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac66118ba41e4db458b4a20d4920c9e143018554125b17c5223dbde999694f8f3de170b8e050873f33bffa33ab6c480a9cb456809c7bcca724c5308b6ecf3140d123ac419c45f03181e4334dd9d087a884418f09711a337e846042de6b985f7f1744f5916f3ee18f8f34f58b7763e2fa47052e40f091a9103933e666be5d31286014850f80eff140e0253e14fc26324c31f3298801f69fdf20fc34fefcc46c8ae437461499455a32222f2a8cc0f7844e8f9719966f164d0d1bb61ef3768c0a7a5f4e42604e686a9bf6987f24a5a94de15da04f7a8c0db31413c6489b98a4c7bc556e8edfd4f5624408c43de67dce6f21ad89d1a3a9c6bd57065e787e2f699c330081bdafe8bcf01d9de77b5ffe37f439cc737082afc9984faaecc92a08db42d869f3a12c3c9f014e1ac17b3b9bd4f3c9dc6c3910e7286d8885c7c6013d4d48d399d6f6963555e322222803987031aa61f0c47869910400dffa0ffd1f972ab505595525b5dd167945122559ecf71f688aa65aad1f95fd9f4aff5e99c09a7059d458f9c4f80d7d0e49ffa12061abd324fd0b1283240f216e99899f062839f518d5434daf686a9030e074c2f0d4b8c73453f9da1a94338010e09f61f0f8ffc9409645c807a4f18c3bdd51f6af381ec8a1227d971828cfd21cbd06f7bec1c48ddd4f4dff4314c104c4b0fff07e003ebc9ba30f82da6d37262b3cff65ab28ed6eb7fbe1dbdc3cd671f478ba37f6fca4ad343596f2c9e0ebd207ace088920ae69ad6956f396a5f82e35a2b5cb032c417c88fbdc57e7c9b5c93c3747cb8c2f6a053fa81dc997575cbc5ab6cb7a729b938dc8fac77d071dd75466e65bbcbc8c9cb7a3aaea0a69c6f16b081e5fb5c1b77d8f2a086e2e034b3a7e33ad416ebc2b32cdf5dec26c474363ebfa0292cd6bab4db1eede1d697cdee761d8fd7a7bba59f47e7aa1ae9e4b2cb7130acabba8ed29c4f1d2cebddb4bdd7b69deac5cacb932b3bdd338bd603ceb6692abbac038b0bc220121c65799ad843a1584f81fee2865c2cdc76e3703148b6a6b09ff193a5bf74a653eb5ec33a5aa56c88dc7c3f7036c8f0c3dab386079ada69e56db24dbbc575363c5f0811a7a9770e0e235342cb6ab7b2245517acd865b76c1ecf1427481588109822763ec2456eaf27db3139748ca11d79739a5a2fd6c76a240464a6726719bba9ada3383503cf980e8cb574944c3f991d631d189ab699126cc6db12015138cca5939a2039f595fdec30e332e3869a270986603757d371b8772ffeb58eb6ae679917c9d7f0686e9bb2ad8ff797fd6c3e24a76355c9d5ad538c221481357645bebc5a7c647297dd400de7627369b23d52b57b975dfb96020ff9a5b657e6cb6c176b9b34d1f9a87def1472ed58fb583b8e1c365457574e1be168e02bab623118dba36d56b68d5400d3724353e251adf7ee9544d945dd8856763b57bea219ca615f26c112abb1912c2a3d5b5dee9a77ac8c9c240dc8e228de2fc98b138aa41c2e945d9a4cf6d9d2a4a9bbd899acc66d7923edd44bc6c6f97c161836ebb01e96eeea86ad9368de19902e3eb9dc80bb95ce84b5460a5ead4a12049cca059c78a8ce70d0addd254d9dd38e34e278dde9e4d529f4c7cdb5e8fff707a1d5a2a93f01
2026-11-22	660dacb0a4c83f1c	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b0c4bef668a2854068a3b52309870f059468d46c0da5059eded533d39e1e7bc2e170c181c39f995ffd99c90ae173957716103f19e0535e54a84c9b870c266917dd6056a6a89b23fc99a6562844c905450638564506c23441397eaf01bffece0b6a97230fffc7479afa25684076fb51519d61f4115c13fc04ecb5bb598024028ac245300c3828859a78e44312792c2af029ca60153ebc418445f6f91eaccff96f4010c063710102272880e70c5e333819301c393435246c0678bb465de47537c92f304d229ada1406f847529a5a9f83130ab10156a82c2a0cac82dc3e37c05be5a28a49dd204b30469501dee7fc16d2195b064d11f75e1938e1e1bd843867418c8cafe81cff1d9de38c2fef1bba8bea1ac6e83519f8242b62181253902e0b2292f9872758e544f0de4e92da1dbb76c743559d148498ef120706458e49673a9ba62455b3738a93125698cd921b8aee41509cf308564defaef7e3e105599034555204415125511605bdd7bba3299aea747e54f67e2afd7b658c6e982d5362e53d08097d8d70efee8c8f1d8d24fd0bb282797d4455c7cec3224af2d8006a90e0d7aafd1cc038ae504cdc03642a5f5b93d400620cc3271475ff3f192ccb340921269eb1719b94ff8a13c01a29d2778995d4655127afc1c637988cd87d4ffa7f4c5294c30cf5eede0fc0877773f481577551512432255f3e55991375fdc3b7b9e9deb2b41bb7c49e9fb495a646523dee7f3d833ec37b9b1d1bb8fd4697f9d09ea3abd088b33576d3035926732e68aa2395c3093749d7be55570b512c1a2e5feb63c1b1cc98a69c99251f160beb38df9c6ac1949053b9d1587b82d9f1e2b7edcce7e75cea2d6070d673519519946b22baf5372fe6c85ba570d18f27ca507f69aedee185a6846d61ceb2db6c7aabb739c323e745c85461735a700d3b37cfe6c89ff74fd1cad9d9475ebea4a7d269b2edd5b9a616eec3c6abc5941dde7635ab7103d2fc7ad9ae833895631e6333d0a3d63fce4c7f6bae6fc3fe8b145cd52dc7ec15a1b08e797ff37cf1076d801c8fd353550d1c93178559d43c4e388fb1d764212c27b013cb5c5bd395c28fb9f1753236dd4ba9848b3a47d34965fbf1deee6b82830695773199162b3123ec67839d9084c550315914c194db4f9386273f18f1e6f9a374e7db9eb974c3c29b2a6db54e76d7c9841f8f1d0e4bea414f569c3e505fd27489cc367bbc5a033d95eded9adb288cefb2ae635fece8f94a5319ef173b9eaf98c2528e885dcdc77a3af26eeda5b2dae1fcb69cc6cde53242b03f82ceacc28277856ebecb4ff3c5d00bd663580d8bfd6abeb1a5b3d9a7a9e5d369720aa55261ce87e1de5e6e361a3a2cd5b923996580c2b6e647bb47768bb5535e36ecb326b5c799d76cb24467b6e7a9dfeab53ecedd1313ad66394d1da79c1031677ebf68264bb9d9690b6dc9cad56028b36e74d8fb1a0c2566397caca652bdba8664327bbdffbe949d0e4dfd09
2026-11-22	660dacb0a62c3f1c	mx.example.net	0	deflate	1699	\\x9d54d98e9b48147d1e24fea11469944918dbec8b3b1e35365ef0be2f8ce6a18002979bcd5018c3d70f9d7492ee49341acd859712a7ce39f7dc2bd688e469d45842726e834f519ca224281f43888326bac33009503342e40f9a5a2307e11b72dbc04be31038014611798d01bffdc9f14a93ad1feeaf0f34f58b5d82f0fe1691e6d0fd000a4ccea0bf996d9700bb409659173a360b65de113ccea96f7a710a3eb9214c9dc7af269c38fce3016cf2e877c0f3601edf00cff232e0d836a7b65909306c5d3435a8bdb5c1d7363e537c7380dc9ca6b6711bfcc04c539bdcbe2087b4c11a25714a8011d711446df04abe16b7434c084a5f185e13bfdc6b98469ba6ea1c9fddb0c2e30f06ea200d4850fb4b272cf7bd13966d7f7ebf76324359067df4cc083e298223b89ea86aa2876c5ef31ecf308d6ac0370b5f66343367fdc61ea5198e6bef5cb30ea41747a41e54635b26b56a980704273025ad10df91fb00ec388f5c98969d779db7c573aa20c89222f1b226f092286a62a7f38ea668aad1788becfc14fa4f6582eea4950475a80fc0a9dd678874dee5c46ba835e93793298c320fa58d7ee4c42e8efc36506c4c9e55f50840df4f915fa707ea257d1e12ce0024043a67e436ffbf339824017620a9336bf9154efed58e0d33248bdf2106ce9238c3cf97db2f66c23aee877a093c1ca00886e823fbb193670d983918bf7fffc346fcca73af96ac3e718a2628122bb2eccb4115e4377cdcc78ea269f5c7972d6bdec3a0e95734f593f1d3d448cc4cfd4bf57486db97bc62cfba3d9529b39e50924910707661dac975df5a45fe011ee7417f3c36fdf1d6939852e17052c075306497bbdd88a6b0429c2a53326ce8ea6dbbe58a62afb1f3939aa6b3a7e396f19ff656e20889e3b55abce6cecf2d677ddcf586d7583296a39905b7d7a39ef8babac86f364d65d9e03099f7270681de06cfa0b4f4f130702ffe3536e6a1d31dca83d4c6859b0e98d6b56f89e1bedc1bfe6e9b0d6c27598ec6b6766006ab0177d7cc294d39b289d6d53d31d3f8a6ded85c8076df557d7d480e91d18a226f3f584dc56b777a62ca63b1920efc4d3aa4697e5890e24e2e93fed3aeea491bde3c15679aeab2a6268b96729acd7aeb51773f524fc2a23bcefbe3cba53f397153c71807215a5b5cb5525af96172bf8ec85892512b372a922e3665c9895c70df8c2c8ba65621da9e9edc935a58262f8507bbf2f433393ce9258395a773c14d8646c60e05d6c1ddb2328ddb4a8f56d7ae9a96fbc975869d721ac8b112e896c16a3495ba3d362753f6e26cd647a5c71bd96dc233966c11d776faf0ccce99f8c08b7ace9ac7e331cb972798dbd9d26426a2a61ff25deaed546bb2c6bdb0abd3d470765814fb29e7edeee361e46fe5f5201cb1a55e28ebb0180e324eaa2c7951b8b872c761586eb696e2cd8ccbb2954ebbabd6fdac2e54aba52b8551f088a614a1cbf34b7179a9d45cdd32ca7d5831055769dd69701b06fb4bb7d06bcdfffa1b693468ea6f
2026-11-22	660dacb0a69b1f1c	mx.example.net	0	deflate	1758	\\x9d94c992a3461086cf268277a8e9932764b58a1dd4d3132384a49610da006d0e1f580a046213149b9edef42c9ec56387c309070e7f56fef965163b84cb3ce96f2c7c198277499aa32c6a3fc456103da2c68ab3083d2608bf27891d725050217708bc3c8d81130528c1df6ac0afbf53b4f008bb87fae32d49fc62b7206ebe57e4a5e5be0575802f60a26bc606042ee079e85a8e0d2d5eb2298f72ba4c2fcdc13b37b672e7c317134e1abf7f027a99fc06681aacd20ad090e60105879438841ce8c12e4862da791b827f6a83248c7408fe763049e8a51d22070fc10e65698e819276049221f852bd43d0d5b6e30063940fc18f783ea7f5e7ca90243a8aaf5e20fb338a8a85d1f0531b90fada0684c38fef9736345414968f5e0f04ef78644b14e5f12ccb301ce4f80f172b4f3ac1b768bb0169736dd2dfa3bc08d2ce39f5d8d118a709eea6d437daacab1a97110e322bc783386890fb04ecb44c5c2b6f9f1f9ebf0f8e612981839066688161059ea2a9e7e7079220897eff7be5f34fa53f56c6a8c1832cea903e01a7735f20fcfc5062af2f7687fe6532b792c243797f9238a91b24fe100876805fab8e1260f97e8efc8e1ee836f4754441012c8c2de782dcc7ffefcccab228702cdc311bf8f720fb573bb655209efd2a5182224b8be03579f8d94cdce17eea76c00b229458317a7ef87157de7cb3536f28416244861721fcf829d10c25496f3eefcf6313478ffebd43f493d192c40b5bcc479f623cea517be3b8b134792c896d7112f2599d18c66839492bc1a219a96c76b9b24f8bf161b5586c6a4128697bc98d4ba41fd49d4793c496110429a438653ca80c8371d3c146e537666120ebaea25cd75593e1a5d863eea237cdb5e3269da8a6cdab4e882256ba55679e3154f6703944c9a5fb59ac57c7fd94cb2a4e5d39ebbdb20b7c478ee475ac2933596e2c162e772759d665ed452e27f46577da888d80537bce1847b8dcd7732eaae727f528639e248a9013056e3e61a5e9e4548f0ebd765d5fa3fba694066168ad130d2a4a7194c7361d8e559a35c56383b8b412697ab17667dad4d4ca5ea5dd5b77195f49c23c6f95352341bfb9b963cd6ef2e3c8aacebdb89e0853560c8d0adbe62dac4d9cd03872a560279a5b5384553c62a9c98b9acc4a7ed46cc7134c1d3c92702bc9d777d6aa1ed72f1bf164fa326b8c83b1aff4b631252ab389da5d3e7dba512e74939f27e25adb3226925231392c5955cc0c18621886b7b5b79a759d4226d783d6e4dcab68f4ce8bb83c2fa46b638689991a56a178eda2398586eabfe01de6f54450a2334b1dd3fc1a5d3d8a97bd44cc2bd5e597f09074335d1dbd68cf2ea5cb6c27a1d6dcc99499217fe6a6425918a74320dece5cb46cdbe65c98e605ae44de5db1b29bce0bda1e952fd58d565e9ad0735d372489f0b0678c7bbd7060edcffdfb5229128eaa9c46976ef2aa81525db6c6c418dfdcadae1511d59ed3753360b6ecd15ddac961b728f3f0620f6c8f09a4802404698da9bb3b18a8fae08aa6196c43793a38326d2a6c7a0ca64e48105af154adb28128eb1b9e95c2ab5c8f46fffdaaf7fb24f127
2026-11-22	660dacb0a7af4f1c	mx.example.net	0	deflate	1672	\\x9d53c992a346143c5b11fc434d9f3c81258a1dd4a3894602a17d1f90dae143010562478016f4f5ae9ee9f6f4d8130e871f1c38e47b2f5f66b2c1f5b9ccda2b541fbbe0539697b8489aa714854907df505a24b893e1fa33d5da60178717ec75815fe62970931067f57b0cf8f57796933b903cec1f1fa9d62f4e03d2db8f88f28cbc8fe01ad647606ce7bb15083d2049d043ae03918c7cc1675dd2e9e725f8e4a5a8749fde48b879faf9116ccfd96f80e3c022bf000e721260619755ba5004342445b586845b17bc9d71c5ced74b6a5cd5546b9777c13f8652adedd989b05b77c106177959033d273d5917bc6dcecb80ec75d2b0ae71d905ef67beb6b4c77a976a11f55e3840f1e93d8428a7a31a77bf5187ec77ea1076bfbe6fd4e7b8aa50805f86814fa2ef081cc7f3bcebfb1ee6e4a7232a3302782f27193d1fcf8db685cb2acc0963b6431418e4594d9c69ef9a826c4dcf491d16a8ac9934bc61ef1138f939f350d9f41e7a3f96ac4241823c2fb1aa208922e415a9d77ba05a54abddfe11d9fb29f4ef9b6b7cab992221523e0297b0af70dd7b38d77e5b2143ff2259a2acf271d9363237f7c22ce802d9098957544bcb000a821207443d4052f9624d580154d7c83d62aff3ff99a1a2484217d5443326b887c5bfd271508525e13b440fab22afc297e6ee2b9994c8fd48fcf7c3046728c5bd87f701f8f02e471f5859e5558ee7207cf91420544555fdf09a9bce2d4d3ac19dc8f3135ba9d648a8c6dab71a68346bedf62b34ef0f54a5a90e72695586383d70db40ad7dd897fc5d1e63c822733233e3386d1ce6d2446363305fc02262494c8af3178d6e4cd5b7695fdb1f15d9b988fa89dbd911acaa70e3dd8723eb5c0c4f8aac0bcc659740860f63970e36f6f5f465a7de2b3384aa6daff6d16e40d4b9cac889f3049f372b697557fa2c52e305af20565535dec9b5c3e16489a7b3c7d1fe9e9e16b7c5dc3acc4c7e231e16169708a52b2d2f3eee4fd205b1e3e8e56b37ffe29cf647ce6a9a993f49b3a9d33f68d666315dd031728cd3e058e84b478f4e74a39bd3b96c3bb4f57c0a24c9391c36691ae67a4887b5482e4d275a78cd03d698737779160f87c17c7d2f379119c9fd78d80cafda75540b4aa10d177216d8788c745e118d3b176feb99cb7174be3f4bd5c8b68d52a75a0abf7d2e8cd49e3dcf95cbd6acd6d7c569b58d5696b07ece65b8e4c7c9793c1ff68ffcc65cd2d94414b299bbb64c6d0beb943e4549a8f7074b772032c8a35ae2d1084d82ea17f6be449bd1747a538e22e4c8785b955c79c9f1fd616ceb6a3515852bba1afcfa469b6c01d79ce7dd56d1893908f24ce7b86cbaa75af1a150b5e3f068445572934e97838ae280a83a4acd65b311aeceb9d2cc85c73545b2b827d26d39e7edddde66f6b5c70f6ff7a593313bc18d6e237e44127f9f0c982b6d56cd329965037f28af2d2651635f8d5c5a5c312ab3b3983b2f6ccbcb65a65fe849252a7bc9182d36814b52daebfdf71fb4dda65a7f02
2026-11-22	660dacb0ab2fff1c	mx.example.net	0	deflate	1694	\\x9d935993e23614859fe32aff074d3f658a80e5052ff4906ab399cd360d34d0a4f2206cd908bc61cbb4cdaf8f3a33936192a9542ab21ff47074efa7738f96989679d25c207aec804f499ae32caa9f6244a216ae509c45b89560fa2bcf2db187c915fb1d10e4690cbc88e084de6bc0cfbf8992d682ec137fffc8733f1d6a1057df2bf212f91fc11ba147305cd9eb05203e5055e823ef00d1410a8240f4d8c920cdc1273f46b9f7f415c24be35f1fc1aa4c7e0192049cf40a2428a940841d51efc0366840b6786ec4d83ae0eb358a34295a24b9a288f83cb74e3be01f45796e551e4ed8a31db0c4599a533048d9ed930eb8ebccfa1e624229ce3be0bee69723cdc9a0c373ccbd7706a83edd4b9873034471e7333a14bfa143d8f9f3ff8a6ee3a240217e2f063ea98a728050875e606886ae284f4794274c706f272b6d4fec617383f382a48c586c3107fa6942d9649aeb3a635de332a224433915625261ff111cd232f1515e771fbadf2f499464555674c5500c4d56545d87ddee03cff15cb3f9bdb2fb43e9df3b535c51218b98958fc063f405a6dd8792064d9d15fd0b32474911e0bc394cbcd42749d801da81d0f7ae66025018e63864ee0196caf7d19002204a9177c47eebff93a12c8b888728f34c086f24fb579c032ab0aa7c930c4891a505793fdcf9021333bb1fd9fc0312e104c5b8fb701f800f7739fa206a8602a1a142f8796bb40dc3f8f02537ad2a8e5ae18dd9f383b1f2dc582926e6e7d5377571b3de0a07dbac8db6e80ddde059aa657473ceed3d7b4c3d57d2354bc9ec299cd2d57e50d0852ca735d46ae8cdb36168f1dc6de2bf4e67bbb12184456fdac6aa745197186fe06be3369d64c98bb15e8d8697eb58c24220cb42918586fe1cbf107b33ab2dcf7d13dbee56b11c734d58e8aad3a67d7a85e9b26f2bd63c7029224bc1e81d5ed8cbc3c4b9346e03031d9ec794147df13cddec7a85bad344431757ce66109a736769a1d1e66dbc0b163c27fb967495b7a198855aeae3e1d59e8993ec204bebda2db4f2b59ebcda69bfdd77af25da2f63315d9e5e856824a50542ab2296e539ca57d7b3e35fa0cd73856f7b3b186d8ffb2174b6d6703c3991adbff3cce7623e74d46de013e36d3ff54e9e59f46e8d123d8fb6cee996e1f1ebbc71124b178da62bd74de9cdbef29cef20b88e67e57c289cdcd1797bd137f50c7b43ea9503672696789ccee7b3cab25ec81ac1e83a854e1b69d5c53dda832880b6b1a8a9ee2ef76767f21ebcb1753dee21cb94eacf2253be446b18ec9ed7b2348de62e8aecdb6ed77067a7503bfb626c0dd2f34086f860ccf2fe60719952278f06b2889cb146986f8b4c26276bdfce47a6542556709e8555689a37d493fac2caf2cc55351d5e742d0dd75eaf6a84c768888b180fa42d567644c3de4ec23b3f11cf443bf15c0fa90112c2cd75a1ec9c44d82aeb3eadabca2d4eab597a5ba92743a88c1b32a02398ba75911b57413274e2d6826c88a61897b2b0a897bab55ed82b9ef34c8f65b7dbfdefcfb6d9e4b93f00
2026-11-22	660dacb0adf42f1c	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f5f23006e38dabc5c636f881b1c18f75d50f030c305e5e8601837f7dd96437c936515575e0cb887bcf3df7dc73d9425ce649c704381c509f92348759d43cc4004577b0067116c1bb04e23f48620b5d882ae80d283f4f63ca8d104cf0f731d46f7f72bc74c7b60ff7d70792f8c569a8b87e1b9197c0fb405d110ea989b5b24d0a799428b21e701d1678bec0fb9cdb66fa694e7df26290bb0faf24dc34fee39eb2cae4778ae72923ad289ee5458a63075c7fc0f6289a6d0f494c5b6e03eab58dcf105f1940af24093b1d503f209384553a67e8e201b585599a634a4d5b099201f55abed5a02deec4086398bf207c0ffc92d7d1d50149b43a3eb361a5871f08b442aa00c3c1974e58ee5b272c3bf8fcbe76b282450102f88c487de27cc8796eb7df73054fe021fb10823c6903be52f832a395be9a74f6302f50da72e7ee5a41c66982db4175ec266babc66584510672ccc4a886de3de5a465e281bc19be1bbe3da2c4ca7257ee4a3cdb97baac28f3dde1f01d499044a7f33672f8d3d07f56c6b0c64c16b5a2de536ecbbe8078f8aec47ea7df827e259983a4f061de99246eeaa12418509283f0735525a14010e43068d5a35a933e0f091514c018b821f4eefe3f3390651172016e3563821bcafe958e030a280adf4254546469819e93072f64e256eefbd6043e8a600262f891fd382c8b0e285c84debfffc111bff2dc77266b6f9c240bac2cb6fe79b9707dfe0d1ef771d895e5f6e38bcbeeea38ba0b6e24f193f193842614baf2e58c159adbf3820456a391dc6b8a8dd42b9c92e3c7a398f6e9e0885dde469633d21dc3e31fcd44b243dd5a16f870991c2f56b30e49e2a6dfb4932099c566d1af3c7fefe9fec102dca1b821fd1419bb727bb222509dce34e32721b819373052a259011dd1dbe5b8b970d199db2fd0b207662471e044697e3a1c1bc44d6f872e1d8d9445d0ac529dbdeae17553cc624ede5fcc2448aaf5c6289a9d54cfc292ee1be16eb618a57add64c1ed709c460b60900407a7b9d18c05b0669d51ac64b19e831eb33f48e2d31ca8591c5d4aeb7469ea6862b3c6915fb38866a7fd05ad5cc2c95e108e8d5d1b60eb449379af2289e57e16f6f63d0797d3437a34edd96a6ebbdbbab7ced56de45ecdf8901ca2e3c6711651ba4e7530daab29d89d7ca511f9227e3c5ccf82223dddb619649d76e9cdeaf4a4680b4bd86d6681b37e9a6eb1adccdabc8962aaf96591c563570947d6dccb8bd2d9b018a757a79e764de36231eb2aba9ee9b84293ed8ae64822b30fb97cdb3ac6cdd1ec517ac8842a986f24b458ccfd4d6ccfa66ec8a5b75a9aa3ae04e68aea49f5c59afadbc25e02cb6360d49318b8d989da266f4822595fbcf982b5c27375d4f254e8dbb5aaaa98de2165bedf21115df8db5a6cd82b68ae65fcb8901b51604db9d16c471f79b91917f251779ac76b5d3224d1588d9855cbb2d1ba57ba31d78fcb5c1d57264f9f91d88a3836dd96d8ca7f3aea1b29d056e2e4829d34b0ddf9c6b8e4f458e79f70afb1853e5ff1ed2a4aec13abf6cf0d1c4993a53cc13cc358f2493a5fb986e118458326ab1951ffd4c75aecd3d36b622c357387c6274d52bbb15d3f6a8c143392df65aa3e49547e5a3286e4bb66a89d7a86df3d88a27edd3cefc7f0bfff403a1d92f81b
2026-11-22	660dacb0b0637f1c	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e902551884df4686224811a2db43624d472f85040814aac2a0a6d5f6f7a16cfe2b1c3e107873ae4abcc972f61855945b3e602b1830ede6539c54572fb902292b4f015a545825b1966ef796e857d4cce38d04148f314f809c119fb16037efd1d8a6a4ba81ff8c75b9efbc5bb81f4fa3d825628780b2e841d80b9b69d05200150142140be277882d25143e8d79d614ec1bb2045d4fff045849fa7ef1fc1baca7e03a2089ef3331005510150d0a1a60b32680875f1dca8d6a6837f1a83e79c5c077fbb98e7d69577c43ed3c10a173965c0c86b07321d7c61cf6954737b29610c531dfc68cfe7b6e6d8d079ae76f1558ba0fdcc450331ac7f1a43805fc71004fde3fb650c1b97258af0eb85e09daa0a8aa64251f305c9f791f6e180685603beb5b65e903db6cde616d392e4b572d8aadd18e619abb7d4746e45cd9a56092305a2ac9d922b0e1e8197575980e8adf7d0fbbe5455d6c4aedad144054255ed4009f67a0f3cc773cde6f7c8de4fa13f32337c65ed22a92d7d047eadbec4acf750b1b0a9d597fe2592a2ac0c316d9a999f07248b74a07a84bdb2f63380a288e2a8760fd4097d5d112901620cf9071cb4febf32541409f111ab3d6b477752fcab1c0f955891be420c521679495e9bf5cf62d2daeec73a032149708652dc7bf8312b6fbec9d41ba87625a88992207c3c8af59ebbdd379ff3d3baa6492bbad716fd64b53c6749e5b8ffa986fdc676ebb88da33d1876651898d5ba9d8ee56a89e6b42abc0ef3426c5b83687d12071e8b332f54bbc7e1731aaf912ba293bbe5b9245ad849b76da7177fe8156db4a785a5282bf759b5639206ce76ea56c533c5774b6d57e7867b175579f0444d4416d3c145728f1e6aa0e7a7d93a3b0e786e1930966fd6b3f65c9eb0a9375036dae149342cfb6930eb2349c8dc1b0e2fcbec7232854d45064618afdcd1debf626b4a65a74197a3d331df6c515c063cf74cc9969070069dfb44e8c47eff5a92684a4f97464c768aecc271a1bd4c034b5c6ec2fccaf68b034ec5bbb3569da1201cd713a9b2e3ebf872391cc898e794f849ecf4c79e3130e6702678593a1cb378121d72dbf39c593f9948d98b2f47c20226b74bc2f2eedac5c9b9bb7e0ae05e28cb623e2a32737b4d86ab7ded9badec0ed6d65e4e6355dea56e7f5595f132ac5681bd92fc9ae2340fba4307beec3d67b8589a476b38978ee26e39b5aa2bbe4f4a939930d7b2295c619e83c50ce7d4b82d1c0fbd8c465e67371d1d6f92e276afb295bde453ba3e8ff6dd34da77a0b9ef84a3d53e809d4327b5848d7298645b9b1d2265b74b6865d67fb5b130378cbea5466116f493737fa84cccb46de47dc79fdf16a7d2368f0a35a65a23db2f31dced375d77eaa778c532422a6f221536b4da97056acb2ecf554e77a0206dd9f03aca3932b4782617d630a4a8989f6163a68e5e764ed8a88eed523343e65bf7b1dcbe95713896ac9d042f561dd5de7fff509b4d9efb13
2026-11-22	660dacb0b9bf7f1c	mx.example.net	0	deflate	1648	\\x9d9359939b4614859f4315ffa13d4f71291a358b24602cd748681d89d1025a53796069a196d8d43408f8f5e919dbb19cb852a9343cf070eebd5f9f7b58219a91a8beb0e949039fa298a024289f431b078fa8b0c324408f11a29f796e855c8473e469e048e210b8014611bdd7805f7f17c4f623648ff0c7479efbc5294158fca82099ed7d04374c4f60601ad602600fb45ad0b35d073aaa736c1f0597551e63023e79a14ddce76f106e1c7e7e026616fd064411bcc63910a1d80202d40445834d5083ecf0dc90b169e0db356ec879bf094529e5392bd6c03f9af29c993967e4520dac5012130afa31ab8934703799cd75424c29221ab8eff9b5a43ee96b3cc7dc7b6380eaf3bd8439d7b729d2bea043e13b3a84dafbfb0ddd40696afbe8ad19f824db4253705c15b6e4962d20f5f964938809eeed64ad8d8931a86f104971cc888547e6801e47946da66e95099b1a6601c5894d6823c405f29e801367916793b2f3d0f9f12882d4160528366551906153866db9d379e0399eabd77f54767e2afdfb648a0ada480266e51370197d8a68e721a3c7bac29afe0549ec283d22521f446eece1c8d740dbc16c573cd78d80edfb04f9cc3dc052f9b61a9c029b52db3d21eff1ff93d9491260d7a6ccb3865fe1e45f711c3b452df9bba48fd3244ef15bb1f6152664763fb1fd1f7180223b449d87fb007cb8cbd107a1adca624b51207cff949a4d41553f7ccdcd6311068f7ec5ecf9c95a796e2ca793ee97a3776bc2a614db8ed1d3955a991a5249a73459d8b789935c111c27f3d32a9e9a1b6bbfc4fae1a5bc9046be4e9696b81be9dd2c0cd8efbcdbded4cb785e65b789f17aab7961525bce51002d349ba4e9ce554dc1b62d2499454d1a4b2a1d46ae720a211ec0a015a5735908e62b79e00da45ecc73e7250d4e700027be3f2f32613ab3c8c5ab9dfb0ddddb4687deb5711549eebfb6dbfe7834a56844ae5934bb35924dcf8975d25fcfcbd9ec94a5ca826615cfed4b558d8d603fbf0ea5d3b03a59a7d94ba5e682125dab721f90abdfbf1e30cec9b5356d1f9cd1badb4c51b25507e1fcf5926f2cfb48a7a6d318cf8d78c9733d572ad6bbd576bfb19df3b967f6d7ab6a56e5993f5d774fb323bd187b69fb322583c33990274ad1dbf6c96d924f8c9b0351d52c5749169fedc5a13a57acdbce9bb747179ad4ac97e361176c87d33c0d335311a60331371da3ef74d7e3edce5fda18a983fd0106f9f9b0f7d10b2696ee57ca568d0561e926ebf578cad84a297d35278e685c46de41a789a19c9dbcec96819f6e45d482cdad47437d115f8692ec95b08b6e83dd7175da5504e6cba4765894d9bc9037423a60196dfbd474d7377fb2af70119ad75a2419e1d9bacde8e45ce9c366b7d269fbb0ac46b2a4f6f768d634b7b34de3329e398e5e6b45fb60513b0fb1571cd53e662154f4c5961468477a72c36be05c3960352fa2f9311deec7474b0894318b63e7bfff88f53acffd09
2026-11-22	660dacb0badebf1c	mx.example.net	0	deflate	1788	\\x9d945b93a25610c79f4315df819da76c19e500727376b606116f784145464de581cbe1a270403820f8e9c3ecee646793ad542a07aae0e1dfddbffe77c316e232475dc3c6e180fa84d21c6671f39cd851dc83b59d6431ec21883f93c416ba30aaa037a0fc3c4d28378e20c2ef35d4afbf33acd803edc5fcf191247e711a2aa97f54e4a5ed7da46e110e296db7340d2af22841009eed3ac0b13de8f88cdb46fa694e7df2123b779fdf20dc34f9fc48ed4af41bc5b2d42aad2816b002c58001230d004f75407b4862dcb20da8b7368a1415bd0855761c792461a603ea1f494962573a67e8e201b585599a636a94b6dda301f556b96dbfadeb2411c6301f50ef737e0be9ce46039268dd7b6560c0f37b49ebdcc8c670f0151d30dfd101187cb9dfd097b028ec00be26a33e892c0f5d8fe565c1e380cc08cfa19da356f0dece36f572b6d4ba16cc8b286d89995eeb809a22dc4ea66b36595b3529631c65768ee924aaa1f7483969893c3b6f9e1e9e7e3cac20f501db07122f89401285f6f9f4f4401224d1edfea87cfaa9f4ef9531ac319dc5ad958f94dbd217103f3d94d8ef4a6dd2bf20731b153eccbb1a72532f42c180129d08bf5655106507410e83d63daaddcad7d1440565636cbb21f47aff9fccceb238726ddc7a4607f728fb571cc72ea0d0ff2e1945459616d16bf0e01b4cd2dafdd8cedf8f6288ec043e3dbc5f800feff6e80323ca7d8ee75900bebcf6fb0c2fcb1fbeed4daf4ee25e706fedf9c9584962da2f66cad7a32a12639907c35e0e55596a0a693a4d1741b09bf4555e37792e2b21779a0937e6ba8a76db6c16d246592edcfab0d32ad38b4eed37c62a74267a58bede35c9b0bcb8b84c51ec4def7412dc4415a66eb3b60e852872a22c57a82a0c5a83e359d8ccfc39b3292083682fcf98f538ddbf8ecbd5178d7eb44cd15a9dd493ef73dba51ede413a07758036cb757ed0c2eb5d99e9c745705cdd1a20cc55fa62555b3dbe4897f15e4e8c8679090c71ae682491cf36d7d23c814aae6529db78d769307c59d60cd0b2c6b04ddf9e86b5380fa67aca9e342e9b370a76f564c6a323f0e79921ce4e9395b657304b0fdbc919f37c798a77137fa2228b872938c6c1742ccd33792a9e14b3988c9abd313de5a68d9ac38b936f6d24a961710d71989f0b7aefa597d1f938bed6c3604612a575b43c498d1477e1a4e8c5f145058c524e5928becfbeec1431bc35335d3132f570b88d523333747eb6b7d89133b12ee6ad5feb206518935f5e0e379288f9adb85a2377bd4cf94238d8193af2a7226b26b89fc6c76aba9a73c976bddf84f27dbfae46f5781c81f2ac05ba6598c6e4b068b6d76a932f2f179f69d778b8ca3bb9af028dd3f6f7cd2ee22441adf6dbcbc22ce2fdc6b3f4d595de626d1517a7c83a87a67b641ce31e391dee02ad28b894d85d23d61e226fbf2509cf0ae31162bc614e23ae449276754d965dcfa1b36451e6a47d4dd5581f0a1e10a6aeb2ba9911575fa3b17ed3b9bb9aa42e6fc6220e7d71880f3149dcea83b5ed4bdcb5146f43d1924c1faaa8f2b2461ed34547e07655df60a6c2082c26fce17696b33af3154388ebcca8c74780c40e0e2bb633f4e972471274a7389f307b4086d75192fade619034bc29ca7fff2974bb24f127
2026-11-22	660dacb0bb4e9f1c	mx.example.net	0	deflate	1745	\\x9d93db8e9b481086af17897768455ae5e0b5a131e6e089a3c1f83c36f834d8ce6a2f1a6830362743830d4fbf3dc94c92d944abd536dc20aafffaeaafaa352645163797881cbbe0639c64380dabfb0805610bdf509486b81563f28965d6d8c14189dd2ef0b224024e18e098fc1803defd0905b9c5d307fef59e657eb32b10dd5e47640572df836b408e60b8596c9720708124f12e726cdeb645ac7ad0a137bd24031fdd0865cefd0b8493449feec0a688ff0082008ca404022f4800f25da874f90e68f0f4b0cc88b275c14b195f24be1160b760996dd2053f29b3cca6b04fd8215db0c66992113048a8057117bca44f329f26b7a380109c3d2bfc28fc7caf391d745986faf84403e1fd4f00d4c80122b8fbb5121e7eaf84e7bb5fde974a1638cf918f9f14c1c78e2721c586d85145d55664f9fe88b298067c43f8daa3c574316c5a38cb8384b2c31635444f62421bd5dc5629cd1a1521095294112e0a6ed8bd037652c42ecaaade9bdeeba3f222547851a05540556cb74545eaf5deb00ccb349baf237bbf0cfd6766826f844b436aea1d70287d8e49ef4d41bca64245bf416628ce3d9c3587b193b841ec77816c07e429ab1603e4fb19f6a97b800ee95393821c20429073c46eebff93a1340d030711ea19e7d741faaf3836cab1247e0f1904799ae4c1d3e5ee334c44edbea343e005218e51843ff01f7a45de44b913046fdffe3411bf0bf08721a35f505645518412cf3f7f7404f9951efcd0535595fe7c9eb2d62d0a5b7ecd32bf683fcb4cc47caa7d3dbad610aceb7e8e167d7d2cd7b7d131ce493d0bf4e8d0de3c761afe725f0cc9ea00c965fdb038c7b88cf2f9f076d38f17a47ed60f74350f13ac0a0472cbebe8aaaaa747a34df8fd31544d5ed80ade6aeceea2334f4a5b7214af2d37f2347615edb80bdad3531527c600c16b32f66f7a1068d4c5f1dc21641cac44c948ec293fab8ef661b1ca0efac8aa6d7cf4396f6d18f983556d7c38f3ab5188d7d2faa2f0dea6dd36575162de3e9b92de8682d9dfb10cfa2c164a55cff94ba31edbda417337d5a0e2a2aaae9797b5d7b90ea5657e32fa906c2e9e9ee68514596d61b2af883e6d04c18a8cc6c6585b1c65b81f50dfec7ee22f754122ed62585d67f07a5a38a53ed8ae2863a9f391bca8a5250cab6b44927a63e25359d3fa0d894ff2d0b46a21bf213bb43375fb706299c7dc11c307dbf277cee3c938f81a8703fb1c9633dee820f9fa709c253237b5c269ff1c2fb06f59c3cd40cc84c3f6bce471bdcf4bddce3a70b1712ddd6299242e1fe57db524f6e8602d447e6f9a832d8fec71dd984c5697991cce2bc932fca49682815deac98ecb44ad510fa4ad295d2b7169a0b3509f8ac7db14b28cd91fcc27f3158e8d45b81f8dc5d93052a4150aaf19ac935dea74f647c9cdfbea795fa0ac331b4544773718cd2d65b054aab2cf09e2a8ed557e91964f9be1a9a7eb846bf0a137f784a1e7b539f36295470ec5be346fd88d6caf71d765e60aba291259e3e678b8bfad95a8d6642e354cced7e06457ea9ee66874edb55eefbfaf76b3c9327f03
2026-11-22	660dacb0bbbe8f1c	mx.example.net	0	deflate	1668	\\x9d53d9929b46147d0e55fc437b9ee222128b5824c6721981346841fb684be5a18106b5c4266810d2d7a7c71ec763c749a5d240150fe7de7bee39a797889479d2984372d4c18724cd5116dd3ec510474d54c3388b503341e423cb2c918770857c1d04791a032fc228216f31e0d7df45496b0af411ff78cf32bfb83710d7df23f212faefc1159323e8af9cf51c601fa8aae043cf155cd745ed40f4686590e6e0831fc3dcfbf4958497c61f1fc1aa4c7e039204a669052441528128e8625b1714c009f4b0cc8072d3c13fadc132eb54077f6bcc32abd23d218fe86089b23427c04aa902890ede4ca7b3dd181382721dfc28cf6b596368e92c43557ce1224a3f53d18204e95fd610c46f6b0882fef9fdba86838a0286e8a521f8d092a1ecc256a7d36ef90879e2a723cc130a782b2d35c8193afdc606e5054e2973b149d530d38450971aeb5b46a7c66544700673c2c7b846fe2370d332f1617eeb3e74bf3faa2c6aaa24ab6a47d63a8aac282db9db7d6019966934be47767f0afd71324135e1b3884afa083ccabe40a4fb5092a0d1a64dff2299c3a40850dee8275eeae324d481e662f232d548000cc31c85543d4013fa62112e0024047a47e437ff3f33986511f620a19af1e11d67ff4ac7850552e56f100b17595ae09762fd954c4ce57ea4190870841218a3eec38f5979f72653ef44ad232b529bc6e5f3af2acad4e677aff969d671d40cef54a29f58cb32b65c0c8d2fc7343871b3decd5ca7677638d1978371e7bcf73cd1a9cb28e2ddedb645e2c3e0584c9f47ab11eac7bc26e7ce30f167a3339294e8ca32e1bc8582a0e85fa7a275e00eb635e86b482b16ee24dea7aae8a75c8bf32bbb2329de5c6a6ffda4ff349166f573b0e28f03b3c806737c5ef4ad6a7149557acdc6d972f51c5df79bce4184769b1f1baadbb2b8cdf66cf1ced9914683def68c0e4a35586f8e78967a35364e9a9ab5c7ea79771845375c1e2dcd36ac9dcd32638cb5ec2a6bada712b6a59952e1588a0cd22686050fa75e55dbd92622abb13fb3924b701dd825e7e4c776dee238e714064ebeaca7fbf25958218172bb9c6cb8b076ad32737a9c890d9ccbbe38bff6d79a418cca5bc978b53626caecb95c288560b5e6623583bd52343b0bad1c70cf2a9f2df6eab63319ed739621f1d2cc47a77d7fa424bdceaa24425c4edb3d1b7ae3de52daa84656d7eaece88b66727f9a1bb698af975e5d38fde9a5571d07d3dec9be18f59d2bf03e60991e594ca5cbd25defbdf38497867512175269aa37ea40599ac6a5185c4748f38c800a54e6eb7491ee9132c7100d5be63e4bcd713871c2cc745667eae9e6847bb35b925ca65cb95d3a4f12dad597190cabc1e8ba9b56d17d7eef6bb038636d189e43b2752ff2b5ea8df85b60cd77a47f58df2f41b9435b5ed86ee9a65cfde4cc53877eea6e3b80d5841ff3577ec4cf627e16145384123789539b46b2fbdf2f64a3c1327f02
2026-11-22	660dacb0bce7af1c	mx.example.net	0	deflate	1762	\\x9d945973a34610c79f4315df61d64fd9223203e290e4f5962584755807ba90e4541e06180e0b060423717cfa8c77d7596fb2954a65e081877f77fffadf3dac31bde4a465211af6c02792e6388beb870445f12dae5092c5f89660fa99e7d6d8c5d1157b3de0e76902dc38c284bed7805f7f9764fd16b247fae323cffde2d420a97e54e417e47d04654443606ee65b0b441ed034e821d7818e8b75e44b2e8bf4d31c7cf21294bb0f6f106e9a7cbe039b0bf90dc83258a4572043590312ec499d1e548100d9e1b947c6d6036f6d94d8f9d209c505e5b96dda03ff48ca739b8bf3825dda036b9ca53905c394c5901e78abccda67759d24a214e73df03ee7b790d664d8e339e6de2b83d47e782f61ce0d11c5bdafe850fa8e0e61efcbfb863ec7458102fc9a0c7c92a103bd36f67d45c612f2dc8710e58409dedbc952cf2773b365e3bc8852462cdd32078c94503699d6b6ce58d5e412d32843391593a8c2de1d70d20bf1505edfdfdcff78da6abbab765545d26047ed48922c69f7f7373cc773add68fcafb9f4aff5e99e28a8a59ccacbc032ea32f30bdbfb950bfd56149ff82cc11297c9cb74ce2a65e44821ed09d88cd8ae7fa04a020c871c0dc036c2b5f47131500518adc107bb7ff9f0c65591cb98832cfc4a089b27fc571508135e5bb641815595a44afc1bd6f3009b3fb8ecddf8f624c5082ef6fde2fc087777bf441d2bb8a26290a845f3e7508f56ef7c3b7bdb9ad92f83668983d3f192bcf8d9562d2ff7a8cbe20d9dba388e603a3dba98b480faf63432ef78b71a8a36b31a497b49a5f4d733698e845281d450289811f67faa3a2d04d7ae039b558081de1d8dd28a3f68b769e7b97a84393a3aa12b37ea1c3939d24cd2155c5eba12be25016a3b5b98b4669dc9125b35224ff25a4e431cc8605fb53f0dc49b5fddd380e45736ac38b6d35ca2a52fac1d91858c7d3643894f3f3ca5e47a7d3c97c2a469a37b293109bae9f5241399f578c56b4b50897bb5228792e5f652fda2153859973dd76f6833c18e6b85cd67631397597cb6d225bc4a28353332d218253acd8e9b63eac041f8fb768377585f21cec6ca86e9fa7ec425867b78afb4bfd3acb460154465a673d5aa6165e57cdf1720810b635999e0fcba144bcdccce9a21b6e8add766d58f5cab6a5c8991ac771520492fdcc7c2b8371de570d61969fa178c4481df627f9c009423530e6e6c2e83b9bfca41e8cfe801abb454ee2a054e97c25db29094c0bd7edc5ec2457cea02d4d30f3cd7b523d6fdd7827a171f0a26ec62b4ab2c594cc37ee567ec2d7d038ecca452dab41f01c25a51566b09cc262544d771e5a9fb5b69d8e616c89fac4e039b2ea3f263b226d53ba0fe24c6b0baa4b46319ecc9e96247e4e8348815747dcc350ded30215ee0c69d2b5d606ebcbcea0b2e7aaeee2f8e8a74590383cd73c3d5eeb8b61bdcc0428c9cb29f6e9ca1acaceae9c744b327e3eb69fd4ae878f4b0c837376c4c78333ed2fa2dc5bcd8a67e79a34137de92769457471c456bad29b705c2d85b56c61ff29a89af6aca3a3eed012d2aac17b6ba9570d5aa8f2d252c7c7821462672fd6705f08237db67b16fba6c94af9e741d9effff7abdf6af1dc9f
2026-11-22	660dacb0bfda7f1c	mx.example.net	0	deflate	1664	\\x9d935993a24814859f8708fe43763d4d87a3b2c962b51da5024a2948b9e032310f2c09a6b299240afefaa6a6bba6ab673a262626e1818773effdf2dcc3129212a76ddb25c73ef8946618e671fd94b828eec0ca4df2187652483ed3d412fa105d61d00721ce12e0c708a6e4bd06fcfa3bcb491da679d83f3ed2d42f5e0d92ea47052edde023b8217204daca5cdb0005401499c0f53dc60b03570a59bfa90c330c3e05898bfda737083f4b3e3f825599fe06380e58d915700c270296e9b3729fe98116d31c9ad21bb63e78bb4691a54507a5573746014dadb33ef847539a5a95de09faa40f9630cf30016ad6dc3eed83b7c9198e9ab95e820881b80fdef7fc56d236d43e4d35eebd32b0c2d37b49e39cea12d8ff8aceb0dfd119a6ffe7fb866ec2a27023f8da0c7c12c45056e440e103865198807f3aba386d04efed6c5a9b86a9b51d880b9435c46ca771609ca5a4d94c7b5de7cdd4a48c09ca5d4cba09aa60f008bcac4c0317d78387c18f471245a5c70abca0880cd3e31599550683079aa2a976fb47e5e0a7d2bf4f26b022dd3c6eac7c047e435f4032782849d8969ba67f4162372d4288db5aea67014aa33e903c445ea70e53e046118651e31e6852f9ba1a54009710d73fc2a0f3ffc9dc3c8f91ef92c6b36e7447f9bfe2786e0145e1bb4445459e15e8b5b8ff0d2669ec7e6cf61fa218a66e02070fef03f0e15d8e3eb09222480c2333ccd74f596215e5c3b7dc74aa24ee44f7c69e9fac95a6a642610cbf9ef1b0c53af6cef6cce13de8ae883cc5b913eb333e3e729a18aca47bc2a6d30d3bb290bca90fb34dd2bd4b2f17d7af47dd2a80684353e8b67f368c686aab37380aa18d0f52c90c83f81e70456dcf0fbac131643df34a25b9a68adc8ab125d99936291c61def2d55126992d07b193cdbec8686aa1a3ee655f65e79dcc2f44ddb14326daa6bed4ddead6d0defba349ad33a4dad724b077374b377b9b5534dbed870e76f8c59ad1edc5da5b2955663def690a6e35ee38bf4f4eeb99bc1ddf5374bf5de5aada6f238d099cacd465a75e6d77c6e87e581cb641915acecc8eb7e5962b1c42d0ae20ab40088f065197094d554674638e17a3759eb0fcd09a8fb2539460de0be569c5f7b868156b87d1622f8c345f15274c7d3353034992c75f54de85daf37d63b9eb8a155a4250d39407fdd82970b58fe324154ad3c7a69e7bb2f662e1c5d296e2518c6a35a95f46245a4a07d11a17c244dfa4657608ab7159e58b916e94c52a7beecd659ab2570e772a4e9ce49e5db4852771bc6623a5752491882b72e5e0743e3502842e961e72aabf18aa64acb3bcef1c7b6ace99fb05162e9bf3d832636cd3d40ba3156a249c8fc6d4178ceab093e1a632267cb82bb57217c0e1a63a2d5ae241f52fadd955b3d2b0e75c57bddde51ec38d7d5c772fd22d61f57d7cf49b84ccafca52b035ddaf7bf71725bc2453b5e6c5938982aa1bdb674d9e6353b2cff6223ccf256f2c49f1cbb489e7e0bfff98ed364d7d01
2026-11-22	660dacb0c05b0f1c	mx.example.net	0	deflate	1735	\\x9d546b8f9b4614fd5c24fe038a54a5896bf336d81b578bf103db8b8d0dc65eaa7e1860c0ac19ded8865fdfd96493ec365155f5c29711f79e7beeb987d9c1aa2e92ae01aad390fa94a405cce2e61e8128eec11b40590c7b09acfe20891df4607481fe900a8a14515e1cc1a47a9d43fdf627cb493d063fec5f1f48e217b7a1d0ed6d465103ff03758daa13353575cba0229feaf7191f782ee331a2cb04ac872b83b4a03ef90814defd57125e8afeb8a3cc3af99de2386a9d5e288ee1fa14cb0c5979c8885487c1411233cc6d487d1de333c43706d0af49c24a87d40fc82461d6ee13f4aa21b583595a54d424c5122443ea557bdcdc455155c1e205e135f04b5d7731199204d6f1990d2bdeff40000b3901151c7e998461bf4fc230c3cfefd7497458962084cf88d427090a3e947dc913039763f9e0fe048a04277ca3f06547fa429f766d5894518ab9b33d2c889a26155e54d76a32dc15d5711565a0a86814dda07f47b9699df8a06846ef466f439045aecf0b9cc0b2ac243092ccb3a3d13b9220896ef76de6e8a7a9ffec5cc15b45673116f58ef230fb1256a377751574650cfa8d640192328045779a78a91f25e19092dca87aeeaa241408c30286583d0a9bf47949514981aa02de09fabdffcf0c64591c79a0c29ad1611b65ff4ac70525ec0bdf53265199a565f45c3c7c2183b0dc77d8044114c30420f891f938aacb2e28bd287afffe0747fccab1af4c864fac34102459e218e6e5204bfc1b3cf6e3481c0cf0c71797f56e28ee852d49fc64fd24a109e542f912aad2616debb871f5b13ae8b0fe395065d55d075c3b75b3dced8486b5690ef3db7abb5e2e04d5a22f61a93e4d3a2043b1818eca95246af9924bc78b3457ae46cbdaa2cf5849ec6bbcdc982b918769e6219baf6823a0258146fb36e828ed6a3c6913473534238356ce2ba770eb1d6a232789425f0271b538688bd675d86cdf1833c77e70a7aaa1cfb959382b16dbbcb61ca6d45a318e03b58151b9b6b6fa552d924dfe581c7c3e37acfdd8f2021defc4e592b975f156cdaacf47d211f17b301d0cb68abf13ed41bf9cf52f558c9cdd04ddfaf18c5996b9b397a343db02714fa7936a35d5f703f3b445698a27dd86ec94cec35c4ad599b230f99d03395f52ce4755bf36f2d4d0b776e8789c15237c776de8b819a36a7bcbb45264c5b4d8206fb7689d236a2ca063bf98f9fa5c9ae6b9dcb6e6faa140c75ba06c9fccf4bad2d3b9f8e0e6f104ce733a674b577166f9f8a9106c3ede0cf683c56aa547204e66b7c5533c76c68c481231d8d436d0d2c9e17c0c4acb3ce8d795d3e4b5ecc59ac395527015b4d904f5f9d63692eb4242cd067432451c4c59a7234ad2e35a67db5ab56fb7654c12eeaee5d5c7339886e1f5123c7690299d269e6a2e8d79bedc17cad15a85a790dbe4f3b92d766e8e441f02cba67d596b44dab0e42d9f7722db59eec69d254980b1169413764d0f346e6bacce9b551bf12ea0d940a31f8d47297810afe2ba482ed251104a5be40f0b8ece934d106a031d9cbcd3d5c36e1d8dfefb0fdded92c4df
2026-11-22	660dacb0c0c9af1c	mx.example.net	0	deflate	1774	\\x9d54c992a346143c9b08fe81e9932764b5d811ead1c420b40b8484402dc9e143098a4d6c0d8558beded5b378168f1d0e3f3870c87a992f5f1626445591f677000523ea5d9a15308fdb0f0908e347d880248fe1630ad17b9230a103c33b744794576409e5c4214cd1b718ead7df19567aa4f1c3fcf196247eb9b654d27c8f282ae0bea5ea1005d4eca05b3b2a742951a45de05c69877664e0310e3ee96505f5ce4d40e17cf822c2c992f74fd4a14a7fa35896da66778aa5599162e811331cd102d5a37191c41c6b1b51ff34064958d988fa5b63923854d7083a68449930cf0a444d33ec403aa2beb0630b30f735091182c588fad19ecfc7faabe98824b08baf5a18f1672e4e0182a34f63d0ccd731687af4f1fd32860ecb12f8f0b521f58e6305debd7af495e6255610e50f0128520cf8d65abc207da5cffa475894618695338fd80d354b11de52df6a73cc9a54310a7350a0411236d07da2ae5995baa068c70fe3ef8b16645a60e4a13c1430b728723c3f1e3f900449f4fbdf23c73f85fec88c608306798c2d7da21cacbe8468fc5021af3fc44dff125980b4f460d19fa54ee686a93fa2a46b885e59959402be5f401fbb47e184beae282c2980107002e83efe7f6520cfe3d001087b36f0bb30ff573957504291ff0a9986659e95e1ebe1d1673109b6fb0967c00b639882048e1f7eccca9b6f32f58691647e2871224d7ffc940519d79bcff9796c92f8d1efb0453f592d492cf972a57c2a55e931c7f659baea1355eeb5a5ceb15b31b4dca033ac0397e64557af5094748bd92dd9c793ddc0b36128284c7556278a26d2154924d9511cb257385b6d4e91a4654b79225c3c53d427a23149393bb9cc3757194e4f5d6fb06be9a526d54b03684eb8e8bcbcb703450d8f349faa37d57d260963be14037db396b35b1938155c67969aed4f71a024a5335483ed41bcadf7e7c0341527da56c9736eadee1cbba283eb79d0ce6d05d6f624acf35a7b0e4842e3ef11e8d1ba6ef22ef03be55cf0d363ae15338b8b7a173612baadd25873669ff4f2da071cce4e752c075a73daf75645d6282f413c63a4edf16eee4962e36d26a793289a67c698183bde8ac22d77f796b52e4dec61dcdde5b3bd89aa04a1cc6eab5e9d279bd50bbc9cac6d7956b5f8b43e794ae62f55566a1a92103bf7bcc8d0e2bc065389addbfdd23116e6743f6136166055573d6a42b756924628ceddcd874b63236d7617bb675de6430ddab0b350378d3686b7354802d95cacdfdaa360eac053575cdb9a97cbcc8ae72b4f3f4e8b5adc3767a4650d3f9bd97387b1b6795b0e0f850d1aed72a2812f5af2dd0d0d23cb4505ff0c5de9a441378d03b82a168b746dbcf8cecdbe3eab48acf5f5d95a6ed3b6aacc93e8fa01bd092b6e57e9feb25463c63e5f1c519edba6a7df799bb365dc2d8f8eb0b7ce01cd1be6eac0b22e10a45dde75ab46e417c76dd429d7bc3674bacb264d31771d16a07229db506b43b6639da90e23d66427a9e8ecf01daaba3abae4b26968d940f078fd1cdf156d781b3eaf7b666fb91657e864a852b013b57b77e6a476f0d24a2f832d948613ab279511f49738fce3ff7ef5fb7d92f813
2026-11-22	660dacb0c1599f1c	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb265543e059c756b1854fc424151d1542e1a6810872fe906d15f1f6677273b9b6ca55239501417ef39e7e9f79c5e23521669db84e4d4079fd2ac40797c7b4a601477500d933c469d1491cf34b5461e8a2ae4f741506409f0e208a5e4bd06fcfa3bcb491da679d83f3ed2d42fee0d24f58f8aa284fe47708dc8098c36866d82c807bd1ee343cf653c56549480f59acc202bc0273f8185f7f406e165c9e747b029d3df00c7816556018ee17a8065faacdc6744d0629aa0a971c3d6076fc7b822f7cb4908c284a6ecac0ffe5194a636a57b461ee98335cab3828061d6e4a47df0d6392bc2a6af9b4484a0a20fded7fc96d29e0efb34d5b8f7cac04a4fef258d73434850ff2b3ac37e476798fe97f70ddd4018c310bd16039f243f803c6214ce453ed76395a7132cd246f0decea6b4313546ed1d2a709435c46ca77140cb52d24ca66ddff2a66b52c624ca6141ba495423ff11b85999fab0b80d1e063f86d8e379a1f94882202a1c2f702c3f183cd0144db5db3f2a073f95febd334135e9e67163e523f01a7a8cc8e0a124415b6e8afe0559c01407a8688f522ff3a334ec03c98d9a59d1949a021886050a1bf740b395afa38930808440ef84fcceff2783791e471e248d67ddf01ee5ff8ae3428c7ac277c930c27986a3d7e4fe3798a4b1fbb1997f10c52885091a3cbc5f800feff6e8032b2982d27b5d93d75f91117abca27cf8b6379d3a893be1bdb1e72763a5a98980a7ead7d0d4d66e77e324d778d6e4d60d1bfcadba0876c8627ddc83157e9e3bd916ea311989e3697cb1b1b86a49638d75ce89b9b5769790a6acc9feaa60dde7fd97f5c13d75615ee5c30b67ef09bfc4d1c6b777e35d991f2fde3d90946a285ee5e0681ebbaa5e8c51842eeb90d99f8b8de22af3e99ea69c7468f9b1716136b3aeb54229cf4f761a898d4ada1485acad569e6a89dbdc468129c3b562ce8ee23c341c2fd4eaa288673d4cb053f3521cdaf999a6e0c18123733a5fb28b5a9a1c44e7266a13573da8bb35ab2d5b2f32b3af9df1d495337db9515e8e3a34dcbdcd39798c5926616ab29c3261b91066e3c2a6a9c3686e689aa95bcb8d89cbed7e3f5cabab8559f281aa5bbcb553cf86c7eb9aad42f766aae4fe9c2d5b8e043d463b5c5c98f0ac535ed82347f06ca3d394c825eb7c94ecc7db9796530ff786a5efa4dc4ee56b7d20ea0195cfcbe55ab086c35662f8646edfab7a32e3c2a193c1599d4e3208eb5c5cdb956e6d239a62909c6367e9b1a19cc3db4626d032e79bba7512186e3fef11b748b56a4b566c8ae0e9c6cdf5928baf2d03e399d1ca2ad3652e8b422fe515be2a379a4a916124e718637301bd97c05d9d33eb6089de5016056de7a9bb663c841b5b6ad9f3b5dea98e616063c14cc6b263c6e76496de7cd10b5673c54c763475c3a8924d04f5d6c45bdd37dd5d297433d30e4666425af848aa6d376090b3c2acb75d6479577616dd2333eff636f3bb20761351f3a3c5bc728e574f6daeb33a18fcf72bdb6ed3d49f
2026-11-22	660dacb0c2bebf1c	mx.example.net	0	deflate	1697	\\x9d54db92a248107d5e23fc879a7eda0957e57eb1c7895651c45650da0671631f0a28b1949b50e0e5ebb77aa667c7d99dd8d8d8840722389979f2e4a9b211a98ab4bd8464df039fd2ac40797c7d4a208e3be802933c469d1491cfcd868d02846b14f6c0aec81210c418a5e41e037efd9de5e40e431ff68f8fcdc62ffe1524971f114505c38fe08cc91e8c5f16eb25c0219024268481cf049c8ffc1d1bd0cc5d56804f61028be0e91b89204b3e3f82972afd0d701c30b31a700c270196e9b14a8f11418ba1d16c4c28b71ef8364699a56507a7358c71d86cacb31ef847d166e3a5f20f28203d60a33c2b08d0323a7dda03779d695f3fc184a0a207ee6bbea7b40dadd76c50f5de38b0cad33d842aa741827a5fa933ec77ea0cd3fbf27ea3be40650923f4560c7c1291085901c9aa00912a484f7b58a4f4ffbd9ab4f2c2588cdb0e2a4a9c51c26c870a30ca524217d35e5f73da34a962827358906e822f287c047e56a5212caefd87fe8f21288ca8b09ca0320c2f2a92280b62bfffd06c341bedf68fc8fe4fa17fef4cd08574f3982af90802cabe44a4ff50915d5ba145ff2259c0b4dca1a23d4e832cc469d403b28fc95bd7410a60141528a2e2016acab7cde012404260b04761e7ff3383791ee30012aa5937bae1fc5fe9f8b04492f01da2e132cf4afc96dc7b279350b91fe9fa773846294c50ffe17eff1fee6cf48195559111248161be7cb23c27abea8777db742e49dc896e549e9facb5d9980aa531f81aa341cb71d65ecb5f0c47aac886636b67bb9a7e83bbe9dae5582b4e49858e2b53f330efc511bfe537ddddc283e39d7e7925b03a351baf87e3f826dc54b160453bd3a7a27c8232194ba770a3ce8d1473b6ed145195931adda66aab5b4fbad6b48ec62fa58d8dee6caad52c5ac7d5505b4dbc66c33433cef538f379bc3a583a966fdb97ecb8511dc44e675e9d5bace5afd519713582f7a3493477377a2c6d6eac4262dbdccef783f970a54bc3f8ec380b7a4e6543e178580ee48d7e1b9cd8195a993e762f9be773ebb2b4968a7830f6d1357a2e7226c883cac1e4b4bae967c5997059e0672f955727ee918f372bb9d9509f19a6741641cac4eeded12ba81886656b934cba8a43db738dd939afd451f7bc1d06fb60b018de500957e3c4e70f18edb249772bf1a93938060947ad425467194e206f96e142cfa592c1d862f07ecb5893839ecec353e62f278a3682f16868ceb12b4e3387d9a7646b2d546d7cd37574c8f4d6d4284fda98baea7a984d8296b09c1981e13f5be9e842477d7e0d355e392f430f7ae6166e1cd52aa6eb7175594d745ccbc37213cdb808cbfe766b6f43f7e6565bfeb6a60e310247cc388e1fb9472f8a226369e316372a5b876db2dee7828c8ef6761f2c227d0287cae04ce2a5552c77ace399ebaade145e610605e35c2f487fd3cd54afaea5af312f3b62599b756bc7ce02c1d73782d6d25be2a15e14050ebbad98991e8ebba167cfbbfb1649bbc5d596b890977cbf9097a38d551f67f45ebeceb2227b9d5203f7fffbd16db79b8d3f01
2026-11-22	660dacb0c483ff1c	mx.example.net	0	deflate	1835	\\x9d555b8fda46147eae25ff072b52952694657cc76ca81630770c5e6c60a1eac3608f6ff8863dc6975fdfd96437c936515575ec9791cff9ce77be73f116e1228bdb3ac45e8ff91427194ac3fa21827e78872a18a521ba8b11fe83a6b6c842fe0dd93dc6c99288b1421fc5f87b1be6b73f594ebe03e461fffa4053bf9c6b26aade5a6405b43f30a58f3d666c68a6cef8362349c086d619584297771cd6229e4e92319fec0866d6c32b092b89feb8678c22fe9de138669ddc180e7012c3821edbed0191690172686a42b8f598d7343e437c6580ec82a6cca4c7fc804c5346710e90857bcc16a5498619352112c43de6353cd180043f473ec6287b41f81ef8c5af3d577b3445747c66c32a0f3f102042aa10a3de974c00fb2d13007a9fdfd74c3494e7d045cf88cc275e126d96470e942580e4337cf060161383af14bed4489b6be3f61e65b99f10eeec1d116494c49814aa6dd629891a1521f65398e14ee457c8be67ce4911db30abfbeffa6f8f204a2210012773401644919778a5df7f475334d56ebfb5ecffd4f49f9131aa70270d89a8f78c45d8e708f7df15d8697709e85792198c730765ed716c25b61fbb3d463efbf839ea2066a0eb66c825ea31a4499f8be4e70cc4185a1eb2effe3f3398a6a16f414c34ebb88d9ffe2b9d33cc91247c3351fd3c4d72ffd9b9f742262272df932670fc10c530421fc1c77e91b7616ef9fefbf73f74c4af1cfb5d93911b2b2b22cb735d005e2e1cabbcc1633ff65945211f5fbaecae8ac23bb7a1a99f949fa666423e1f7c39a381c2eecd930eb541ad74ebfc287bb7596295c636f664c95792a6ba98cbd6c0cbcd0d37e8169d4c9c3fde525873fc495e6ead0b4d1d9e4209f92d546a38db1f495bac6aee14c4dece2c4f4937c220824aac3742a760533dbe6ce7b5fbc8eeb2886ba6ec546e596b4dc8d7f393bfdbe5314d2de596dbcd578207af975aec1a8fdea41c0e0fe3d1a19a97d3097eb2dcab3a592de683fd1177252d9ba8ee556aae637fbd53cf4373721e1985674e41a28734251c727ebe4aaff2369f1e97dc982ca819e00b45aca12b9d5c11da477014f699b9331c5045cee2b639b6f4e3fe71b991ac7c61c6d723f0f9851b0a2db228001c99a579ad2e96e42a9cb69127653730cbdbd31a1ba280f2730843c5c3f975efc1f2548eb5a1976cc3ae7a3d4369ec8ac799a002db9e86b2d9d9d1d4625e0d8fabdd40ef3eeedce1c518f92357e58c58d346d3f1c2e40a636faa3e5705fb9dbfd10c65b5b240cb817361da4d031014bc9a48167fd2738e0f68caca2bb07af296e2c55e544beb52ca17ad38b0da78ad8d0fc3ee7a590c37a1cb2fae66bac4ce4ec24b656176a47a8079093b06925260648f4385bfc4439ae2fd651da4d501cee7c57ac50d33389657536e7d4093dc86bca06c27f96e9402bb9314aa30b4132b8fceea7276f323556f162db89467e39bcead9d2919d5c3451be9d6a22a0eebba70f641b3a8b8f164bf0a9a912c0ed1e076689ee275bc654b6bda48da29e05d6bcb97dc0d6995d311574159484dda49726baad054d08857657d8b745e9757963c5b6d14dee15471d01a76243e37cc1699dd465a5ffc4e4316a3ae2b31a7df143deb4059bfb58aca4483a066a352b1c98f25980923c0eb23a11c3ccf44ffbf2f8d769ba6fe06
2026-11-22	660dacb0c62f9f1c	mx.example.net	0	deflate	1553	\\x9d935973a34614859f4315ffa1c74f99522456b179343548085b96b02484ac259587061a84d52c6e1ab4fcfaf46c19cf64924aa5e1818773eff9fadc8b8f68438aee02d28305de15254115be7cc861867be80cf30aa35e81e87b9ef35184b216c516484899830867a8a0af35e0d7df2559ef89ec91fe78cb73bf8417909fbf579006c66fc129a307305e79c1026431d03431865128469a9c988914b1caa424e05d9c43127df80a1195f9fb5bb06a8adf802c83c7b205b2286b40122dc9b0c43ee888ecf09ccbd82cf04fd7e0b9a0b4c0df1af3dcaa099f51442d9e033eaa4a428153b20c0a0bbcf267ee619e518a88057e0ce84b5977e2b014cb02b1c01c4891f5995894be118ba2f5e9fd4aeca1ba8629fa5c29e9d0d0a0192245ed4335421f0e90144cf03a45d6da9b78e3ee132275563244a9c72e3e2a0bca06d20d2e1573cd1b4cb30a122ae4d919c5b7202c9b2286e432b8197c7f345d173555914c9959caa26148fa6070c3733cd7ed7eaf1cfc54faa33345672a549865770b22465f233ab86968d23558d3bf20092cea0491eeb888ca382b520be861463fbada0580694a50cad2036c193fce22ab01a414460714f7fe3f19ac2a9c4590b2cc84f49a55ff8a13c21a69ea378993d55559671f8bad2f30398bfb962d4c926154c01c0d6e7e5c8a37af96e78da49b8a6a4ab2287efaeceb7adf34dfb055e99d73dc4baf2c9e9f8c95e7eed57a627f3e235b9182d376164e8623b373a98d16c7bbf079daec9fe1110be166a3b49bdd6c25e74b6766df4f83b6636495e73732be1c939d80794edfd6e909cdaf75a79e9df360b290af704fe8be3423f1eeded4e4c555eb244a800df979eb8dfd28484b61e51ff46a1b8df2c970ecb8cbeb4c71880d9f780e2f57d3ca54c9419885b5321baaedcbbd7708c7d39352e60f2384a6b1d979aaec54df48c6fe3094164fae6c5f568bc9839a1ac36b3d11a685f45ca7a3c461ddda30eeeb4da36c94fd66b3b685c0f14da13593189da7b9b794a4d69d779a21791cb7899f2ea497e515e3fbf19e9c23e10e5f883beeafbd791005d311cfbdd89bd29da8c1ecce98143347750eb3d5baf086cb4db277ab0e56e7493291a268eb2e8ef2deed18920a4b2344c3472c377218ea4332378e705451b7e039b444997bacc7ed28d523ba5b9da06f5f907fd998dbbbc7e53c30b5e16a5768d3757cde2ee6eba57edeba7defe46933af7fd7aacb4b8e13d19dd9c2e1f981e7145fdfeafe345a2fc59d60ba4abb74321fcb8f9df87c1f4c178f701b1a6a241ee934bdfa7b0c0332b65feceada0c715409fddd5af1eeb45d694ad5d5e6b9e414903a9634b79d63721c19021e91c5492bf673d9b14f3653fcd79fb9dbe5b93f01
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
9	3	2026-11-03	2026-11-22	3	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
3	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
4	2	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
8	3	2026-11-06	2026-11-22	2	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
2	1	2026-11-07	2026-11-22	3	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
6	2	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
7	3	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
12	1	2026-11-10	2026-11-22	2	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
17	2	2026-11-11	2026-11-22	3	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
21	3	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
11	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
16	2	2026-11-14	2026-11-22	2	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
20	3	2026-11-15	2026-11-22	3	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
14	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
15	2	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
19	3	2026-11-18	2026-11-22	2	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
13	1	2026-11-19	2026-11-22	3	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
18	2	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
10	1	2026-11-01	2026-11-22	1	0	t	f	{192.0.2.9}	{-1113497932451408528}	{4}
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
-1496624118900125436	3	news.example.org	news.example.org	\N	none	pass	fail	\N	[{"domain": "news.example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
4022280226838862428	3	example.org	example.org	\N	none	fail	pass	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
5092868802117876506	3	example.org	example.org	\N	none	pass	fail	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
-2200695940841093982	1	news.example.com	news.example.com	\N	none	fail	pass	\N	[{"domain": "news.example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-1976035364944553445	1	example.com	example.com	\N	quarantine	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
-618765096578332442	1	example.com	example.com	\N	none	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
9086972540772294499	1	news.example.com	news.example.com	\N	none	pass	fail	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "fail", "human_result": null}]
-8396733456210065551	2	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-4414209769861913449	2	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
2420047075865499474	2	example.net	example.net	\N	reject	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
-244960977262082514	3	news.example.org	news.example.org	\N	quarantine	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
5006180285784391987	3	news.example.org	news.example.org	\N	reject	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
7348300158720626476	3	example.org	example.org	\N	quarantine	fail	fail	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb09b7b4f1c	2026-11-22 10:18:05.948821+00
1	2	3	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0ab2fff1c	2026-11-22 10:18:05.948821+00
1	3	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0a62c3f1c	2026-11-22 10:18:05.948821+00
2	4	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0a69b1f1c	2026-11-22 10:18:05.948821+00
2	5	2	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0a1040f1c	2026-11-22 10:18:05.948821+00
2	6	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0adf42f1c	2026-11-22 10:18:05.948821+00
3	7	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0b0637f1c	2026-11-22 10:18:05.948821+00
3	8	2	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0a7af4f1c	2026-11-22 10:18:05.948821+00
3	9	3	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0a4c83f1c	2026-11-22 10:18:05.948821+00
1	10	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0c62f9f1c	2026-11-22 10:18:06.064311+00
1	11	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0bbbe8f1c	2026-11-22 10:18:06.064311+00
1	12	2	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0b9bf7f1c	2026-11-22 10:18:06.064311+00
1	13	3	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0c2bebf1c	2026-11-22 10:18:06.064311+00
1	14	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0c05b0f1c	2026-11-22 10:18:06.064311+00
2	15	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0c0c9af1c	2026-11-22 10:18:06.064311+00
2	16	2	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0bce7af1c	2026-11-22 10:18:06.064311+00
2	17	3	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0badebf1c	2026-11-22 10:18:06.064311+00
2	18	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0c483ff1c	2026-11-22 10:18:06.064311+00
3	19	2	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0c1599f1c	2026-11-22 10:18:06.064311+00
3	20	3	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0bfda7f1c	2026-11-22 10:18:06.064311+00
3	21	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	0	0	\N	\N	2026-11-22 10:18:05+00	2026-11-22	mx.example.net	smtp	660dacb0bb4e9f1c	2026-11-22 10:18:06.064311+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 10:18:05.981997+00
2	test webmail gmbh	2026-11-22 10:18:05.98899+00
3	invalid & sons	2026-11-22 10:18:05.996213+00
4	example.edu	2026-11-22 10:18:05.997154+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 10:18:05.875496+00
record	2025-10-01	2026-11-22 10:18:05.879206+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 10:18:05.306748+00
2	0002_failure_reports	2026-11-22 10:18:05.412497+00
3	0003_tls_reports	2026-11-22 10:18:05.429846+00
4	0004_intake	2026-11-22 10:18:05.449615+00
5	0005_changes	2026-11-22 10:18:05.462564+00
6	0006_advice	2026-11-22 10:18:05.491725+00
7	0007_advice_told	2026-11-22 10:18:05.53599+00
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


