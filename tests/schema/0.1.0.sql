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
1	example.com	2026-11-22 12:44:51.14343+00
2	example.org	2026-11-22 12:44:51.265369+00
3	example.net	2026-11-22 12:44:51.288356+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-04	104	104	104	31	0	0	2026-11-22 12:44:51.10121+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 12:44:51.10121+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 12:44:51.10121+00	t
2	2026-11-03	66	66	52	40	0	0	2026-11-22 12:44:51.10121+00	t
2	2026-11-06	97	97	47	66	0	0	2026-11-22 12:44:51.10121+00	t
2	2026-11-09	51	51	51	16	0	0	2026-11-22 12:44:51.10121+00	t
3	2026-11-02	73	48	48	39	0	0	2026-11-22 12:44:51.10121+00	t
3	2026-11-05	87	87	53	34	0	0	2026-11-22 12:44:51.10121+00	t
3	2026-11-08	81	81	32	53	0	0	2026-11-22 12:44:51.10121+00	t
1	2026-11-01	68	51	13	42	0	17	2026-11-22 12:44:51.49452+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 12:44:51.49452+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 12:44:51.49452+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 12:44:51.49452+00	t
2	2026-11-12	102	29	29	29	29	44	2026-11-22 12:44:51.49452+00	t
2	2026-11-15	100	92	92	92	8	0	2026-11-22 12:44:51.49452+00	t
2	2026-11-18	76	2	0	2	74	0	2026-11-22 12:44:51.49452+00	t
3	2026-11-11	70	52	52	52	0	18	2026-11-22 12:44:51.49452+00	t
3	2026-11-14	102	102	45	57	0	0	2026-11-22 12:44:51.49452+00	t
3	2026-11-17	98	55	20	35	0	43	2026-11-22 12:44:51.49452+00	t
3	2026-11-20	67	49	32	49	0	0	2026-11-22 12:44:51.49452+00	t
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
660dcd7dcee65aed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 12:44:50+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.10121+00	2026-11-22
660dcd7de3af5aed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.10121+00	2026-11-22
660dcd7dde894aed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 12:44:50+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.10121+00	2026-11-22
660dcd7de4e4eaed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.10121+00	2026-11-22
660dcd7de6864aed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.10121+00	2026-11-22
660dcd7de815daed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.10121+00	2026-11-22
660dcd7dea662aed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.10121+00	2026-11-22
660dcd7de88dcaed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1693	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.10121+00	2026-11-22
660dcd7deb2faaed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.10121+00	2026-11-22
660dcd7debb2faed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.10121+00	2026-11-22
660dcd7dee2f2aed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
660dcd7e15f5daed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
660dcd7e1ce49aed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
660dcd7e2029caed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
660dcd7e2228baed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
660dcd7e2310baed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
660dcd7e243e7aed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
660dcd7e26dabaed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
660dcd7e2a1ecaed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1697	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
660dcd7e2b462aed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
660dcd7e2c43daed	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 12:44:51+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:44:51.49452+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dcd7dcee65aed	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dcd7de3af5aed	mx.example.net	1	\N	aggregate	stored	\N	\N	2	6
660dcd7dde894aed	mx.example.net	1	\N	aggregate	stored	\N	\N	3	9
660dcd7de4e4eaed	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dcd7de6864aed	mx.example.net	1	\N	aggregate	stored	\N	\N	3	8
660dcd7de815daed	mx.example.net	1	\N	aggregate	stored	\N	\N	2	7
660dcd7dea662aed	mx.example.net	1	\N	aggregate	stored	\N	\N	3	10
660dcd7de88dcaed	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dcd7deb2faaed	mx.example.net	1	\N	aggregate	stored	\N	\N	2	5
660dcd7debb2faed	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dcd7dee2f2aed	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dcd7e15f5daed	mx.example.net	1	\N	aggregate	stored	\N	\N	2	17
660dcd7e1ce49aed	mx.example.net	1	\N	aggregate	stored	\N	\N	1	12
660dcd7e2029caed	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dcd7e2228baed	mx.example.net	1	\N	aggregate	stored	\N	\N	2	15
660dcd7e2310baed	mx.example.net	1	\N	aggregate	stored	\N	\N	1	14
660dcd7e243e7aed	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dcd7e26dabaed	mx.example.net	1	\N	aggregate	stored	\N	\N	2	16
660dcd7e2a1ecaed	mx.example.net	1	\N	aggregate	stored	\N	\N	1	13
660dcd7e2b462aed	mx.example.net	1	\N	aggregate	stored	\N	\N	3	21
660dcd7e2c43daed	mx.example.net	1	\N	aggregate	stored	\N	\N	1	11
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dcd7dcee65aed	mx.example.net	0	deflate	1684	\\x9d94db929b461086af4315ef30deabb814499c4f6bb90c3aac4e08490869512a17033302244e8211427afab0f63a5e3b4e2a95810b2efeeefefbeb1ed6985c8ab4bd8424d4c087342b701edf3e25308a3bb886491ee34e8ac9479a5a631f4715461a38145902fc38c22979ab01bffece727287691ef68ff734f58b770349fdbda2b840f41e5c231282a16d6e962042409218e42319f9184b22c4a8893c6405f8801258f89fbe9af0b3e4e323b02fe96f80e3c022ab00c7701260394d103491012da63934356abc69e09fdaa0a94da681bf25a629fbe21db14f34b0c679561030c81a02a906de546f6a7b4944082e34f0239ed7b0f664a0d15443f1c50bc3fc8ce20012ac7d698361bfb5c130dae7f76b1b262e4b18e09784e003df5011218f185680acaf489f4258a48de02dda6640e6c41cb6b7b828a3ac71ce761a1afd2c25cd94da9b5bde544d2e31897258906e12d5183d022fbba40816b7de43effb23492c238b2c2baaaa244a9c2a4a6caff7405334d56e7fafecfd54fa6365826bd2cde306e923f01bf72526bd870b39b49526e95f260b9896075cb487a99fa1280d34207b1179a9aaa70006418183861e6836f4654451092021d00f31eafc7f6730cfe3c887a461d60dee51feaf763c586249f8261944659e95d14bb0f66a2669703f363b7088629cc204f71e7edc95776f76ea1d2babbca0b21cc37cfe1465b941feee757f3a751277827b83e827a3a5a9b1504ef42fa7afb7d8ede679094da3af2ab7d2958bed75b65b9ade748db99854323a1d6f1c59b9a7cb79bf589e781ec5dc7a659f8eb34db215204d0d4e50de15acea894a5758c2d0c3ee188d84fdc15b4c4ead6d748ccfb0b97de88ee76355520e8b8c78cbcc84a57d1e55967f65d3c9d9d8b82361a137d9d8da21e83cb1536c04fc4c5e65a7e796e83c31a41c8b0b69085dd367dc61392d020e7986d00d6f036337cd337932187557b1bbdd5eab506d8d98a3c2d2d4cae46a7f38afce436b6a318e52f27776e628dd79165feefae00c4f5155723724aaf6cc4dfae95a3ddd97c865eca3b02391e28907dfdd85719455e9b0f9914dcf3bf36962adc7bb6a7791f47ae54cbc56190e966ad0f255eccc900557ebc47a0ee7c1352c76597f3b76940127f703495d3e99e279ba9808aeb5b4e63475cf0b6cdb3747b45735bff5e27d51923e4e5c2389a5cd5edf97f30812cb3016036e3a88cf0e5160314f8fb9a20bf1e6e030866099b8d0afb320efd3947bac276ea9d49c632cb74e2041c6e1edf0a8e86b722c6184a0afa4481646b85e6d2f0161f3bad2efc418f12d661eca62651d95db8138a7e39599d2d4c295e578b43675c71e3ae8eaa6b3bc35de5ab64184279cad44a3afe875f1847c0e1e4b16b9d5d47d5e8e4452542b814fd82e528399ac2aa8225e4853d68ce3adfd3d49381b4dab55df9ecfb7865bdd17f7ccb70e427aefea9b5557ae4de5668d157eefd57c163ba3d4b8eafa7fbfa0ed364dfd09
2026-11-22	660dcd7de3af5aed	mx.example.net	0	deflate	1660	\\x9d54c992a346143c9b08fea1a64f9ec0128bd87b34d14220b4d1da9184c387020a1a355b436981af77f5ccb4a7c79e7038fce0c0215fbeac7c59ac113e57796709f1930e3ee54585cab479c8609276d10d66658aba39c29f696a8d02945c50a883a82a3210a409caf17b0cf8f5775e50ba1c79f83f3ed2d42f7e03b2db8f88ea0cc38fe09ae027606d9ced12242190652e0c4225443d18491085a4332a2af029cc60153cbc89088aecf33dd89cf3df802080c7e202044e90012fe8a2a84b3c603852343522da74f0768cbac8eb6e925f609a10da6da1837f90d2d4e6ec9f508075b0466551616016e4f4b90ede2617554ce6fa598231aa74f09ef35b4b6762ea3445dc7bd5c0090fef21c4391362a47f95cef1dfa5739cfee57d93eea0ba86317a25039f448d8b024113145909789e971e9e609513c07b3b09b53371ac8e8baa3a298862be4b1c181639269be96c9b924ccdce294e4a5861364b6e28bc077e71ce435835fdbbfe8fa5a82ac7cb9c224a9cd093344eeea9fdfe1d4dd154a7f323b2ff53e8df276374c36c99122bef4140d4d708f7efce38eaa884f42f9115cceb08551d2b0f8a30c9631d287e825fa70e7200e3b84231710f9054beae26a901c418064f28ecfe7f65b02cd324809878c6c66d52feab1c1fd64816bf43cca42e8b3a796dd6bf89c988ddf764ff5192a21c66a87ff73e001fdee5e803af683d5916494abe7c2a12d7d3b40fdf72d3bd6569376e893d3f592b4d8dc57a32f85ac301c3bbdb3deb3b834693f8c05aa0abd0f4e61beca4c71006c64250155b2c47536e9a6e3cb3ae96bd5ed170f9469b08b669c43465cf4de9b85c9ad1627baa05434476e58413f50966d1c56bdbb9c72fb8d45d42fface53d456250aef6d06db07d31c6ee3a85cb413c9547da4b73758f2f3425ec0a639edde6b35bbdcb191ed92f42a608dbd3926bd8857136c6de62700ad7f6de8a78e9929e4abbc97657fb9a9a78001bb7eea5ece8b6af59951b92e5d7ab76e3c7a914f3181bbe16b65e3437bc9db1b98d062fa27f55761c739085c28cf2c1f6f9e20d5b1fd92ea7a58ae2db06df13e661f338e55cc6da900b61dabe9598c6c69cad657ec24daed389e15c4a3958d6399a4d2bcb8b0fd640156c34acdc8bc1b4588e19e1301fee85242846b2c1a210a6dc6196343cf9c1f46eae374ef79ee51a2b2728dc99dc569b647f9d4ef9c9c4e6b0a81cb564cd6943e5254d57c868b3c7ab39d452c9da6db8adcc780eebd8d6c50a9faf3495f15eb1e7f98a294c3942ec7a31d1d2b17b6b2f95d98e16b7d52c6e2e9731828331b4e71516dc2b74f27d7e5a2c47aebf99c06a541cd68bad259e8d014dad9e4ed353209632733e8e0ed66abb55d171a52c6cd1287d14b4353fde3fb23bac9ef2b2619f55b18de66eb3cd128dd99d675eabd5da24774e4cb89ee73415cd382164cefc61d94c5752b35797ea8a95aae148629df078f0541888cc6af458cdc47a7d0d4832fbfdff7e293b1d9afa13
2026-11-22	660dcd7dde894aed	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac66118b508f265a8076b4210924397c28a04025b1755108a4a7373d33ede9b1271c0e171ceaf067e6577f66950d4989d3d60a905397f9946618e6f1ed3901287e843548f2183ea6907ca6291bfa105d61d065429c258c1f239892f71ae6d7df05517de49b4ff8e3234dfde2dd98a4fe51814b107c642a444ecc6033dfae1814308ac2077ea00601ec6812804113196698f9142400fbcf6f107e967c7e623665fa1b238acc22bb32222f2a8c207625a92bf30ccb378ba6860d5b97793b4605bd2f2721b02034b5cdbacc3f92d2d4a6f4ced0275dc68679860963664d4cda65de2a37c76fea7a092204e22ef33ee7b790d6c4ecd254e3de2b032f3cbf9734ce9980c0ee57745ef88ecef3dd2fff1bfa1c160588e06b32e6930c43b92d75e4b6ef859ae681e713c06923786f67937a3e990f5a0ec405ca1a62e1b171c0c852d274a6b5bde54dd5a48c09ca01265c826a183c315e56a601c0b7de43efc7250a9a268a6ae3aac4b7795e5634add77ba0299a6ab57e54f67e2afd7b65026bc2e57163e513e337f40524bd879284ad4e93f42f480cd22284b83548fd2c4069d465540f35bda2a97eca8028c2306adc639aa97c6d0d2a184008f04f3078fcff6420cf63e403d278c6457794ff2b8e070aa848df25262af2ac40afc1dd6f304963f753d3ff10c5300509ec3dbc1f800fefe6e883a06a6d5955159effb25594b6a6691fbecdcd639dc48fd1bdb1e7276da5a9b1544cfa5f97d1670547945430d7754dbe15a87d0e8e6bbd74c1ca145f203ff616fbf16d72490fd3f1e102dbfdced50fe4ce4c332c17aff2dd9ea6e4f2703fb2dec1c0b5e68cdcca7697b1535cebe9b882ba72ba59c00696ef736ddc61af073514fbd1cc9e8eeb505fac4bcfb27c77b19b9081b3f1f9054d61b136a4ddf6680fb7be3cd0b6eb64bc8eee96711a9daa6a6490f3aec0c1b0aeea3ace0a3e73b06c68597baf6f3bd58b555c235776b4138bd67dceb6692a3faf038b0bc220161c65194deca150aea7c07871432e116ebb71b8e8a7db81b09ff193a5bf74a653eb5ec33a5e656c88dc62df7736c8f4c3dab386079adae9d7db649b69e565363c9d0911a799770a0ea3818496d56e6549aa215889cb6ed92299294e902910213045ec7c84cbc25e4fb66372e898433bf6e634b55eac8fd54808c84ce54e327633db404936083c73da37d7d2511af8e9ec9818c0d4f5cd94e041b2bd22200a87b914a92992335fd9cf0e332e376fa8799260087673351b877bf7ec5fea78eb7ad6e02cf93a1ecded816c1be3fd793f9b0f4974ac2ab9ba75ca518c62b0c6aec85f2f161f0fb8f3aeaf8673b1b934f91ea9fa5d63d7bea5c04371aeedd5e065b64bf44d961a7cdcbe774ab976ac7da21f470e1baaab0ba78f70dcf79555b9e88fedd136bfb6cd4c00d3eb86a6c4a35aefdd0b89f3b3ba11adfc76aa7c453795c3fe9a064bac2666baa88c7c75beebdeb1320b9236208ba3783fa72f4e2892eb70a1ecb274b2cf97039aba8b9dc96adc9637d24e3de76c52cc678169b30eeb61e9ae6ed83a8de79d3ed170e4727dee767526ac3552f06a752541c0a95cc08987ea04fb5aed2e69ea9475a411c71b4ea7a8a2d01f37d7a2f7df1f84568ba6fe04
2026-11-22	660dcd7de4e4eaed	mx.example.net	0	deflate	1699	\\x9d54698f9b4810fdbc48fc8756a45536616d0e73d913af061b1ff8be0f56fba181366e0f979bc6187efd32c92499d944abd556f3a5d555efbd7a5562856846a2da02d2730b7c8a628292a0780c210eeae80ec32440f508d13f5866855c846fc86b81138943e0061845f4750ef8ed4f51d2ea4275c4bf3eb0cc2f4e01c2fbdb0c9241ef03c8313d83de7aba5900ec0155153cd7d33c24570722afaa3cc5047cf24248dcc7af22dc38fce301acb3e87720496016df8024482a10a5962cb714117042152cd3afb4b5c0d7363e437c5380bc8c6536710bfc80cc32ebccb92097b6c00a2531a1c08c2b0ba21678455f913b21a614911784d7c02f7535cb6cb14ce5e3b31aa1f1f88380ca481352d4fad289207eef44105a9fbfaf9d4c519a421f3d23824f2a42226a2882eab85046487e3c43125509df247c99d1d49af66a3b44521c57dac57a6548378e6835a8daa6482ad6300b284e20a17c88efc87b004e9c451e2445fb5dfb6dc8b2ae68bad050144916554d969a4abbfd8e6558a6567b9bd9fe69ea3f9929ba533e092a531f805ba94f116dbfcbe8a9a657a0df441218a527446abdc88d3d1cf92da039983eb31a1180be4f905fb907aa257d1e124e01a414ba67e4d5ffbf329824017621ad3ce3fd1227ff2ac7812952e5ef29264e9338c5cfc5ad17316165f743b504271ca00886e8a3f0b19da53598ba18bf7fffc346fc2a89af96acba895ab3a129822c082f17bda1bec1133fb6b566b37a7cd9b2fa3d0cea7ec9323f193fcb0ce5d432be44d7e0c45d2169ceb4d3d5b922ed360a3a0e02d1c92d27b9eef865e4efe16116f44623cb1f6d4e0a5768224e72b80a06c262bb1db20cd6a85ba65a8a4d43bf6d36629eef9ac2eca813327d3a6c38ff6967276e23714f3c2f35bdd9997757876d77708d1573319cda70733d18896fe8f3ece6b04c9af6f7e3596f6c52785ae32954163e1e04dec5bfc6e62c743b03b54f1c9c7ba4cff1d79e2d87bb6267fadb4dda77dc64311c39cd3dd75ff6c57bd39ab08cab5a6855de138bc437fd26640de8f43cdd3706741f997c149d76fde544be762647ae38e44b652fdd943d21d97e4ef33bbd8c7b4fdbb2abac25eb989f59a623584d55b6b5e374da5d0d3bbba17e6ccc3ba3ac37ba5c7ae3a33871cd5110a2952d964b8dcff6e3fb7548478a8af8cc2c2999af8b4294c5e0be1eda36cb2c43b4393e79473db72d4909f74e7932ce74ff64141cd69eceb9381e98a93068082eee14a565de9646b4bc767452ecc6d729768b49a0c65a60d8a6d06419e275858c4e848bbb5e1db4ae64a6b7b1c4d9aa4d3dc7edc1b330e3e2bd241b99601d0e87345b1c61e6a40b8b1bcb4d639f6dc969abdbe315ee861d836506d3fd3cdf4dc4d3f63e1a44fe465df5c3a15018b9b60af3413f1595d256e7b9874b6f1486c57a636ba7a97959f064d259f2f7b33ed76dded072339710cb688d8e242de4c5a5d4337dc369f741c9e562d9ec4c82db20d85d3ab95171fed7df48adc6327f03
2026-11-22	660dcd7de6864aed	mx.example.net	0	deflate	1758	\\x9d94c992a3461086cf268277a8e9932764496c62514f4f8c105a11da006d0e1f802a10884d506c7a7ad3b378168f1d0e271c38fc59f9e79759ec112eb2b8bbb5f07508dec54986d2b0f910597ed843b515a521eac508bf27893d72905f2238046e9644c0097d14e36f35e0d7df6946e851ed43fff196247eb11b10d5df2bb2c2826f41e5e32b98e89ab1053e043c4f41070a10f122cf5908b6996e92817730b232e7c317134e12bd7f067a11ff061806ac93123014c3039a1972dc7040830ed506494c5b6f43f04f6d9084910cc1df0e2609bdb003e4e021d8a334c930509296403c045faab708dada76e4638cb221f811cfe7b4ee421992444bf1d50bc5fd8ca2626134fcd406457f6d83a2861fdf2f6d6828cf2d0fbd1e08def10c2fd296e40e2c48493c643e5cad2c6e05dfa26d07a42db449f780b2dc4f5ae774afa5314e62dc4ea96b34695b352a42eca75686fb915f23f80ceca488a195352f4f2fdf8740332c2d0aec8011449a975856e25e5e9e488224baddef952f3f95fe5819a31af7d3b045fa0c9cd67d8ef0cb5381ddaed81efa97c9cc8a731765dd49ec24d08fbd21106c1fbf561dc5c0f2bc0c792d3dd06ee8eb88fc1c58185bce15c1deff7766a569e83b166e99f5bd879ffeab1ddbca11cf7d95287e9e26b9ff9a3cfc6c266a713fb73be0fa218aad08bd3cfdb82b6fbed9a937b420b122cb8b14f5f1536ab14bd29bcffbd3aba3b0e73d5a443f192d49ccb97c31fa14e351873e18a7ada5c963496cf2b390cdaad83046ab49520a16c34a45bdcf9443928f8febe5725b0942c1d8abc1b840fa51ddbb0c49ec584190027aa08cfba561b030e96f557e6be606b21e2aca745d35595e8a5cf621bad34c3b6d93896adabcea0428e4a47b79e15943e58ed763185fdb9fc5667d3a4c07693950d7cee6a0ec7dcf9143791369ca4c966b8ba356fbb32cebb236978b0973dd9fb7622de0c45eb0c6895a1daac520ac1667f524639e24f260200a83c58493a69373353a769a4d750b1fdb42ea0781b589354a51f2933cb69960ac329c299e6a34484a9161961b38d3a6a656744aedd1c055742309f3b25336ac4479f51d8e35bbce4e23abbc74a26a224c3931304a6c9bf7a03271cce0104afe5e3477a64895d188a32773359e15fca8de8d27983eba24014bc9d3f7d6ba1a57f3ad78363d9933c6fed8533abb881695d9446d2f9f3edd2a57a6ce2e1371a3ed58134989181f579c2aa60615602a08ee1b773d6b3ba5d84cf71b73006fa2d1b92ca3e2b2946eb519c4666258b9e236cbfa1c18aa37c77bccebb1a084178e3e25d92dbcb9342fbbb198952ae457d4316e67ba3eb9e1815b49d7d95e428db997693345de0c2642911be7a32fde2f8370d534f52537cd2bb51679b8e664982c72c61e15f3f2ce28f33a702184014904c7036b3caaa54355dec27bac943c1ed0a553ebd25d5ed79454158d3131c677b8d3b53ca49b4bb2a9fbec8e3bc1951d1ff7cb220bae76df76595ff249429036987ec07e5fd5fb37344da92690a7fd13db24c2b6c362fa8c04a111cfe53aed8bb2bee53929b8c9d568f4dfaf7ab74b127f02
2026-11-22	660dcd7de815daed	mx.example.net	0	deflate	1672	\\x9d54c992a346143c5b11fa879a3e79024b40b1d3a389464242fb823420b5c387020a0462138b24f4f5ae9ee9f6f4d8130e870b0e75c8972f5fbe041357759176d6a83aaae0539a15388f9ba704857117df5092c7b89be2ea73bb6562178717eca9c02fb204b87188d3ea3d06fcfa3b0ba52e431ef68f8fedd62f4e0392db8f88a246de47700dab23186e17bb35083d208a8ce77a92876556f010f648a59f15e09397a0c27d7a13e166c9e747b0add3df008460995d0064a00858a8f2bc2ab08062c869b746449b0adec6b862e7eb24152eab766b97a9e01fa4edd6b67622ec562a30719e1515d0335293aae0ad735604a4af938455850b15bce77c2de94c74b5dd22eebd686084a7f710e29c8e2aac7e93ceb0dfa5338cfaf57d93bec0658902fc42063e09b2c23ab2c8f1a208454e509e8ea84809e0bd9d847a31590c3b162eca30238ad92e716090a515d94c67d7e4a46b52c75598a3a2a293f086bd47e06475eaa1a2e93df47e3c325478c88a9204395161219444a1d77b68b7daad4ee74764efa7d0bf77aef0ada2f39858f9085ca2bec455efa1aefc8e4c48ff1259a0b4f471d119a66ee68569a002c909c9aeda2d2d0528080a1c10f70049e5cb6ac212a0aa42ee117bddffaf0ce5791cbaa8229ed1c13dccff558e834a2cf2df217a58e65919be14abaf621262f723d9bf1fc6384509ee3dbc0fc0877739fac04a0aa7400e32cccb9567184550940fafb9e9de92b81bdc893d3f596bbb35e6cb89f6ed0c348ab576fb355af4078adc9407a9b0caa1303bc06da0543ed317fd5d76c20c8b8ce9dc389d92c6a12f4d34190e164b268f581293bcfea2518da1f836e56bfba32c3917413fc39d1d3165199ade7d34b6ea7c7496259da72fbb98a1b9f0e45281695fcf5f76cabd344246b1edf53eda0d883b570939a72cc6b5b916d777b9cf22e5b4e464c42a8ac6399976389c2de15c7b90f2f7d42cbf2d17d6616e70a670585a30e60b575c5d7cdc9f264bb28ea3976ddcec8b73de1fa1d534737f9aa433a77fd02c73395b5227e40ccf8363aeaf1c3d3a538d6ecc1692ed50d6f3391045e770309324ccf4900a2b814c9a4cb5f09a05ec7001efd2fc341a058bcdbd30232392faa75133ba6ad771c5cbb9365a4a6960e309d2395918dee1695bcd5d08a96c5f8be5d8b68785de6ec9dcf6391f26f6fc79215fb646b9b92ecfeb6db4b6f8cd7326312b6e12d793c5a87fe44c6345a553814fe7eec632b42d5325d4398a43bd3f58b9038146e44f271c87a14150fddcde17c81ccf6637f9283090d0db8ae84a2bc8f547275b57ca99c05fd175c86d6e94c1e6cc067ade6d1d9de9032fcd7508d3d9bedd3a1d72453b8e8ec3a88c6fe2f97250d02920ae8e1363d598fcd5a94bcd587ab0c9e3e53d166fab0567eff636bdaf3c6e74bbaf9c94def16e741b736392f8fb74405f29a36c56f13c1df8236963d1b172f295c8a58435add03b8bbe73fcb6b85ce6fa859a9682bc1787e3a519b824a5bdde7fff403b9d76eb4f
2026-11-22	660dcd7dea662aed	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f5f23006db1b578b8d6df00363838dd7553f0c30c0787919060cfef56593dd24db4455d5812f23ee3df7dc73cf65077199271d03e070487d4ad21c6651f3100314ddc11ac45904ef1288ff20891d7421aaa037a4fc3c8d29374230c1dfc750bffdc9f1d21ddb3edc5f1f48e217a7a1e2fa6d445e02ef03754538a4a6e6da3228e451a2c87aae27791088220fa0d766fa694e7df26290bb0faf24dc34fee39e32cbe4778ae7293dad289ee5458ae3878230ec7114cdb68724662db721f5dac66788af0ca0579284950ea91f9049c22c9d3374f190dac12ccd31a5a4ad04c9907a2ddf6ad01677628431cc5f10be077ec9eb68ca90245a1d9fd9b0d2c30f045a211580e1f04b272cf7ad13961d7e7e5f3b59c3a200017c46a43e093dbeef89822842d8e77a3cff10823c6903be52f832a3b5b69e760e302f50da72e7ee5a41266982db4175ac266babc66584510672ccc4a886de3de5a465e281bc19bd1bbd3d5c97152589e74591eb7292c8f2fdee68f48e2448a2d3791b39fa69e83f2b635863268b5a51ef29b7655f403c7a5762bfd36f41bf92cc4152f830ef4c1337f550120c29c941f8b9aa9c5020087218b4ea51ad499f87840a0a600cdc107a77ff9f19c8b208b900b79a31c10d65ff4ac7010514856f210a2ab2b440cfc9c31732712bf77d6b021f45300131fcc87e1c954507142e42efdfffe0885f79ee3b93b5374e1a08ec406cfdf372e1fafc1b3ceee3a83b18b41f5f5c7657c7d15d7023899f8c9f2454a1d0e42f6722d3dc811724b01e8f07bda6d84abdc229397e328e699f0e8ed8e52d643a63cdd13dfed148242bd4cc5581edcbf478319b4d481237eda69e04c928b6cb7ee5f9074ff36d1370767143da29d2f7e5ee6446a03a9d69c64f4270d36f602c47f3023aa2b7cf7173e1a2337758a2550fcc49c2e6446971b28f0de26637bb4b4763791934eb5463af5a78dd16f3981b1c2e461224d566ab17cd5eaae76149f7f5703f5f8e53ad6eb2e0661f67d112e824c1c159ae3713016c58671ccb59ace5a0c71c6c497c5a00258ba34b699e2e4d1d4d2d563ff21b16d1ecacbfa4e54b383d08c2b1b16a1dec9c68bae85524b13accc3dea1e7e07266a747c39aaf1796bbab7b9b5cd945eed588edc48e8e5bc75946e926d5c0f8a0a4607ff2e546e48bf8d1be9e05597abaed32c83aedd21bd5e9495697a6b0dfce0367f334db614b9eb77953d950f2cb328b27ae1c8ecd859717a5b365314eaf4e3deb1afac5643655743dd37185a6bb35cd914466d9f9e0b673f49ba35ae3d4ce842a586c25b45c2efc6d6ccd676ec8a5b75a5aa0ae0416b2e249f5c59cf9bbc25a01d36360d49318b8dd8bea366f4822d95cbcc59235c3737554f354e85bb5a22898de237971d823115df8db466cd82b68ae65fcb81c34a2c01a8346b51c6dece5465c0c8e9ad33c5eeb922189c66cc4ac5a958ddabdd28db1795ce5caa43278fa8cc456c489e1b6c4d6fed351db4a81ba16a717eca481e52eb6fa25a7271aff847b8d25f4f98a6f5751629f58a57f6ee0589aae0653cc338c393849e72bd7301c23abd060553dea9ffa588d7d7a764df4956aecd1e4a44a4a37b6ea4795916246f2bb4cd52789ca4f4b46977cd708d5534ff7bbb6286ad7edf37e8cfefb0fa4d32189bf01
2026-11-22	660dcd7de88dcaed	mx.example.net	0	deflate	1693	\\x9d535d93a246147d0e55fc87de79ca96511a503e9c3535288a5f80a38e3aa6f2d0428b8d7c098d03fefaf46477b36eb2954ae5c24357f5bde79e7beee925a6659e3417889ebae05392e6388beaa71891a8852b1467116e2598feca734bec6172c57e171cf334065e447042ef73c0cfbf8992da82ec137fffc8733f1d6a1057df67e425f23f8237424f60b8b2d70b407ca028d0f77cd5c79ae67b08fbacf298e6e0931fa3dc7bfa4ac24be35f1fc1aa4c7e0192049cf40a2428294094baed76b723820664c17323c6ad0bbe8e51a449d122c9154584c1aed32ef80728cfadca43883dda054b9ca5390566caa64fbae0ae33eb7b8809a538ef827bcc2f25cd89d9e539a6de3b07a83cdda730e54c4471f73375287ea30e61f7cfff2b751b17050af03b181b5e157d0563cd3bb4d9093e9d509eb0fb7b3519b23db187cd0dce0b9232c2628b09304813ca16d35cd7196b1a97112519caa910930afb8fe09096898ff2baf7d0fb3e145dd3db92a86ab22caaa22c7664bdd77be0399e6b36bfcfecfd30f5ef9d29aea890454cc947e031f605a6bd87921e9b1a03fd8b648e92e288f3e630f1529f244117a80742dfbb1a09404190e38089079829df37430a802845de09fbadffcf0c6559443c449966427023d9bfd239a0022bed6f292629b2b420efc5dd2f646226f7235bff9144384131ee3ddcefffc39d8d3e88aade86505720fc7cd43bbaae7ff8629b561547ade0c6e4f9c15a796edc2e26c6e718189ab8596f85836dd47a47f486eef159aa657473ce9dbd8fbcbe2b69aad5ceec299cd2d5de2ce84296d31aaa35f4e6d930b078ee36f15fa7b3dd581782a23fed6045ba284b8c37f0b5719b4eb2e4455faf46c3cb752c61e128cb429105baf61cbf107b33ab2dcf7d133beeb66d39c69a30d355e1a613bec27439b0dbd6fce852449682de3fbcb08787897369dc4c1d1d9ec7941403f13cddecfa85b253455d1357cec60c8cb9b3b4d068f336de1d173c27fb967495b78198056aeae3e1d59e8993ec204bebda2dd4f2b59ebcdae9a03370af25da2f63315d86af423492d202a15511cbf21ce5abebd9f12fd0e6b9c2b7bd1d8cb6a7fd103a5b6b389e8464ebef3ce3b9980f1d657bf489feb69f7aa16714fd5ba344cfa3ad13de323c7e9d3742b174d168ba72dd94deec2bcff90e82eb7856ce8742e88ecedb8bb6a967d81b52af349d9958e2713a9fcf2acb7a216b04a3eb143a1da45617f7649bd111dafaa2a69abbdc9f9dc9bbf1c6d6f5b487cc538a3f8b0cf912ade171f7bc96a56934775164df76bb863b0b03f5ec8bb165a6675386f8a0cff281b9b84ca99347a62c2267ac12a6db22934968ed3bf9c890aac43a9e67411518c60df5a581b0b23c63554d87174d4d83b5d7af1ac1291ae222c6a6b4c5ed1d51b1b793f0ce4fc43351439eeb23e5888460735db4774e226cdbeb01adabca2dc2d52cbdad9450172afd8674e80886665de4c65590748db8b520eba221c6a52c2ceaa566ad17f68ae73cc363deedf5fefbb36d3679ee0f
2026-11-22	660dcd7deb2faaed	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e90255188553d9a1849a0460bad0d09b51c3e145020c4aaa2d0f6f5ae9ec5b378ec70b8e0c021dfcb7cf9925a615a93bcb940f4d005eff282e032bd7dc8509cb6f01565658a5b39a6ef796e857d1c9f71d005212932e0a731cee9b718f0ebef50545b027be01f6f79ee17ef06b2ebf70852a3e02db8c4f400ccb5ed2c401c004511023f5003ec8921423860956141c0bb2043c4fff045845f64ef1fc1bace7f03a2089e8b331005510150ec4a525786a021b0c37323a6ad0bfe690c9e738a2ef85b639e5bd7de11fbb40b56b82c080546c11cc8bbe00b7b4122c6ed6531a59874c18ff67c2e6b8e8d2ecf31175fb508dacf5c3410c5dd4f6308f0eb1882d0fdf87e19c3c6558522fcda10bc83a2a6a8ba0e21543d4952c20f07447206f8d65ab6207b6c9bcd2d26555c30e5b0c5dc181639655b6a3ab792b166754ae31211dacee22b0e1e8157d47980c8adf7d0fbfe0862a7a3a8a22669b22ae85a4757b45eef81e778aed9fc1ed9fb29f447668aafb45da6ccd247e033f515a6bd879a864d8d35fd4b2441791562d23473bf08e23cea02d58be92b6b3f07288a088e987b8025f47545710510a5c83fe0a0f5ff95a1b24c631f51e6593bbac7e5bfcaf1508515e92bc488abb2a8e2d7e2ee673119b3fb9165208c539ca30cf71e7eccca9b6f32f506aaba04355112848f9fa2a2b145bff99c9fd6354b5bd19d59f493d5f29c2555e3fea733ec37b65bc76d1cedc150976160d6eb763696eb259a93baf43ad40bb16d0da2f5491c7834c9bd50d58fc3e72c592357442777cb7369b4b053bd6d67177fe8956db427a5a5282bf759b593380b9cedd4adcb6782ef96daaecf0df72eaaf2e08998285e4c0717c93d7aa8819e9f66ebfc38e0b9654069b159cfda737942a7de40d9688727d1b0eca7c1ac8f2421776f38bc2cf3cbc91436753c30c264e58ef6fe155b53223b0db21c9d8ec5668b928add07cf24dec6713883ce7d227412bf7fade2684a4e974612ef14d985e3527b990696b8dc84c595ee17079c897767ad3a434138ae27526d27d7f1e57238c4639e539227b1d31f7bc6c098c399e0e5d9704c934974286ccf7366fd7422e52fbe1c090b98de2e292df4b58bd3b3be7e0ae05ea8aa723e2a73737b4d87ab3df3cd5676076b6b2fa7892aef32b7bfaaab6419d6abc05e493ea338cd037de8c097bde70c174bf3680de7d251dc2da7567dc5f749655213165a3e852bcc73b09ce18218b785e3a197d1c8ebeca6a3e34d525cfd2a5bf94b3125ebf368af67d1be03cd7d271cadf601ec1c3a99256c94c324dfdaf41029bb5d4a6a93dd6a63616e187d4b8dc23ce8a7e7fe50999859db28fa8e3fbf2d4e956d1e15624cb546be5f62b8db6f7477ea677845f338aebd8954dad06a5f16a82dbb3c573bfa4041dab2e17594736468c94c2ead614850393fc3c64c1dbdec9cb0511fdb956686d4b7ee63b97dab92702c593b095e2c16d5de7fff519b4d9efb13
2026-11-22	660dcd7debb2faed	mx.example.net	0	deflate	1648	\\x9d53c992e246143c5b11fa879a3e7902035a002d3d4c3488b541cd22b13a7cd0521205da289584a4af7775cfb487b6271c0e3fe950877cf9b2f265ad21c970545f5ae4a4822f518c6112944fa18582062cac3009602382e42bcbaca103510e5d1578380e81132018917b0cf8f5775e901a1cfdf83f3eb3cc2f7609c2e223026796fb19dc103981a1a19b4b805cd0e970aee34a2eb46dc1b3a04b3bbd18832f6e6861e7e95d8413875f1f819145bf0141002f710e044ee8005e505b2db5cd831a478b6546549b0adeaf7183f6db4d084c09cb98b10afe41ca3246669fa14354b086498c0918c4b42752c1dd643ad70e112110abe09ef37b4b7d3a505986baf7aa81539eee21d4b98145a0fa4d3ac7ff90ce71eadbff2e5d87696af9f0950c7c1144bb2db4dba2644351b46defe964e18802eeeda4d4fa541fd6b710a728a68af90675408b2342375337cb844e0db380a0c4c2a419a202ba8fc08eb3c8b570d97de87e2c41945a9cd2e6444e16257a6c77e46ef7816558a65eff88ecfe14faf7c90416a49904d4ca47e050f52924dd878c78759992fe25125b51ea415c1f464eeca2c857816423ba2b96e945c0f27d0c7dea1ea0a97c5d0d4a814588e59ca0dbf8ffcaac2409906311ea59d3af50f2af726c2b859dd60fc800a5499ca2d766f5bb9890dafd48f7efa100465608bb0ff701f87497a34fbca4b4848e2c73dcdb516cb77945f9f43d378d220c1a7e45edf9c95a5966d24aa7bd6fa5f56afcb614245bef6b72ad4c75b12433922caddbd44eae909b248bd33a9e195bf3b042daf1b9bce066be4956a6b01f6bbd2c0ce873deef6eca65b2a8b2db547fb9d5dc30a9ad1630e04c389fa6e9de510cdeb24c281a454d9c880a19458e7c0a3934e4824e942e5a7cb058b786ee50ecc72c735e91e0c40db9a9ef2f8a8c9fcd4d7c716be741537377d1b17f6d5e059cfb2f92e44fc63302c7f89a45f35b33d9f6ed58c383cda29ccf4f592a2f4956b1cca15494580f0e8beb483c8daa93799a3f574acecbd1b52a0f01befa83eb11a11c5f3b33e9688f37bd760a939d320c172f977c6b5a1e99197673b2d0e315cbf41db1d8ecd7bbc3d6b2cfe7be31d8acab799567fe6cd33bcd3d72d10fe2ee798687c773d09aca457f37c0b7693ed56f3607ab76b94eb2f86c2d8fd5b9a26c7b77218d2f24a999cfde711fec46b33c0d3343e6674321376c7d60f73693ddde5f59082ac3c3910bf2f3f1e0c367844dcdafe49d12f3fcca49369bc98c6a2bc5f4c598da827e19bb478d24ba7cb6f3b257067eba1360876bef5c126acbf832125b6ec9f5e06db8f7d6a77d85b97c95d48ecb325b14ad2d9f0e6946259f18cee6e64f0f152a42e35a8b443d3c9bb739999e2b6dd4ee551a918eab6adc1295c101cedbc66ebe6d5e2673dbd66a9de8102c6be711720b4f19201a42595bee7001f7b8df6aba4d94cb47a4e445b4f0d2d161e2997c204f681cbbfffd21d6eb2cf327
2026-11-22	660dcd7dee2f2aed	mx.example.net	0	deflate	1788	\\x9d54db92a256147d0e55fc03d34f9932ca5dc09e9e6a44bce10515693595072e878bc201e180e0d7e7f4cc74a627994aa5b2e18187b5f75a7bed556c01aa0ad8351d140da84f302b409eb4cfa913273dd038699e801e04e833496c8107e21af8032a28b294f2921840f41e43fdfa3bcb493d063fec1f1f49e217b7a5d2e647445139fe47ea16a388d2774bcba4629feaf719dff3251f002ee01ce0e3ce202ba84f7eea14def39b082f4b3f3f52bb0afe46711cb5ca6a8a63b83ec572034118882cd5617091c4186b1b506f6b94192c7b31ac9d24c663ad6c40fd632849ec2af70c3c34a0b620cf0a448d32bc3d1c506fcc787dcceba63142a01850ef677e6be9ce460392c0eebd6a6099e7f710ecdcc84160f0553ac37e97ce30832fef9bf425284b2704afc3a84fa224615380c7cb922bf392fb1c3905c480f776e2d1cbd952efdaa028e30c2b667bd8012d83085fa66bb539664dab04c5b953203a8d1be03f526e5641df29daa787a71f4b1430272fca022e495098be223f3d3d90044974bb3f229f7e0afd3b33020da2f3045bf94879587d09d0d3438582ae8c87fe25b270601980a2ab432ff363180e28c98dd12bab0a29270c0b1062f7289ccad7d3c425e520e47811f07bff5f9993e749ec39087b4687f738ff5739ae5382bef01d328acb3c2be3d7e6c1373129b6fb11df3f8813009d143c3dbc0fc0877739fac04a8ac08b22c7305f3e05811515e5c3b7dcf49a34e985776ccf4fce4a1253a19ca95f4b5365d6b60ea6b31c6a8adc96f2749a2dc270371134d1b0443eaf007f9af56fec7515efb6f92ca2cdaa5a78cd61a7d7961f9f3c92e0543a977ca45cefba6cda7e525ea630f1a7773a0d6f920632af5ddb8712274252941ad6a549eb603c8bda59306737256021ed1739bb1e67fbd77379c6a2358eb625d9ab93760a027ebb34a23b93cd9926849be5ba38e8d1f5aece8ce3223cae6e2dd39f6bf4c5aeb74672912fe3bd929a2dfb129ad25cd549a2986dae9575626aa551e47ce35fa7e1f065d9b08c9eb7a66305ce346aa479383532eea4f3f9bc559167a433111e99609e9bd2ec3459e97b1571f4105fce9c17cb53b29b04130dda22c89863124ec7f23c57a6d249b5cac9a8dd9bd3536139b03dbcb8c5d681b21695d70845c5b9a4f77e76199d8fe36b330c672451d947db97b558f5166e065fdc40529951c6ab0b3508b8979d2a45b77666a866ae1d0eb75166e5a621cef636377227f6c5ba098dc1642c6b89cbcbe1461289b895566be8ad979958f60f4e0e8fe2a9ccdb0912b2e4584f57733eddaef79b48b9efd7f5a8198f63a63aeba1619b9639392cdaedb5de14cbcb2560718c87aba253041aa3f3fafebed9c5bcdcd7eafdf6b2b0ca64bff16d6375a5b7485f25e529b6cf91e51d59d7bcc76e87bf003b0e2f15f2d6907386d0df6f49c2b7a36404597f58d090afa0ac5f3d8be3d673e02e3998bb99a06b3a1780becff4a79ebaba5931df5ce3b17133f8bb96669e6825128a0269880e0949dc9a83bd1564fe5a49b7a164cb56003458fb79ab8ce9b2d3e777b560b2d3fe88594cc4c3edace44d1ea8663f6972b3191f1928755054739d6140573b92a03be5f984b80334fd8e9a36f70e0be5e14d55fffb4fa1db25893f01
2026-11-22	660dcd7e15f5daed	mx.example.net	0	deflate	1745	\\x9d93db8e9b481086af17897740915639786d68c0603c7134187c1c033e0db6b3da8b069a83cdc9d080e1e997496692cc265aadb6e1a6d5d57f7df557f516e1228bbb6b88fd21f5314e329486f57d0483b0876e304a43d48b11fe44125b64a3a044ce9072b324a2ec304031fe31867af72760c51ed37ee0aff724f19b5553d1ed75445640e73d5505d8a7263b6dbfa602871204c6b11d1181bedb772072da9b6e92511f9d0866f6fd0b849d449feea85d11ff41b12ca52725c532ac400176c8f3c33ea03a4cbb4862dab20da99732be487c23404e4112fb6448fda44c12bbc23a231b0fa92d4a930c536ad25a100fa997f449e6b5c9ad28c01865cf0a3f0a3fdfeb2ed42149b43e3ed10070ff13406ba40a311a7ead8401df2b6198e197ffa5120de539f4d09322f551706cc9e63904181672a23db8f76116b701df10bef6485b6893ae89b23c485a76d06b0d519218b78deaeeebb4cd1a15210e5298613a0a6ec8b9a3aca4881d98d5a337a3d78be13901b0dc8093788ee3454ee298d1e80d499044b7fb3a72f4cbd07f66c6e886e9346c4dbda3ec963e4778f4a6c06e77d08a7e83cc609cbb28eb4e623b7182d81b52a215e0a7ac724c41cfcb90d7ba47b543fad4a420a720c6d0f691d3fbff64304dc3c086b8f58cf69a20fd571c0be648e0bf87a8419e2679f07479f80c13b576dfb543e006218a61843e301f4645de85b91d046fdffe3411bfb3e087216b774094789e0702c33c6ffaacf84a0f7c184992d41e3e4f59ef16853daf21895fb49f24e67cbe90bf2e45eeb066755c416dacccc4e636f5e31c37cb40894edceeb1dff1d6c76282372780afdb07ed12a332ca5793db4df1af50faac9c6c9238cd91c46240afab692549e7479dc3ccd10f258361f7acbb993987e8c2e0d212ec81cb899d3c8d9d81ec1f026e71aee3445721a89299775382406e5d9cad6c8c67c18617f4c45a30cbdab74eda263b2953b3b190efd1ee56d7f307b3de7960e9d5d3106d85ed75c0b83b8e33365162dc3e1b82c201d6181f48027ee68b41ddac986ba79959f2497676b55ad351dd34ebebd6ed5713619d9ff531c0bbababa479214426c7ce8f3556169d20d8e0e94c9fc99a2f82a3dafa668d136fadb002e68a495d2d4175d6ec5251f79b96b1549848d41a610dc2ba8a70d2ec0c742e9bb67e5d60923c34cc86cd6fd00aad4cda3f9c49e231b7f9f0c132bd83fd78d64f9e4ca3c0ba84e592d1fb50ac1efc6522d20b335c8c2fb1863cd39cec543e634ffbcb9a41cd312f152beb036de7988a4912495c3e8ac77a8dade9c9d478e66818ea9e81d6ace9cce79beb520c57b560ea5ed208816a954a72a0335eee34aab03784aae6d73abcb0cdb978bc2d0049186375355f6d50ac6be1713ae3979368206c605865a0490ea9dd3ffa82938fa5cbb180597f398db0e2ec105c9903753da8cb31cdf253ceadbd222d9f5e862b9dab39dd614277e5b213d7e568e36a963e0d634f5875ac4e7694e96a9d39ac62f05894e9159a1c6fdb41d4c8229dea06edc9607e281557b6e5f6d9cba3d17f7fdadd2e49fc0d
2026-11-22	660dcd7e1ce49aed	mx.example.net	0	deflate	1668	\\x9d53d9929b46147d0e55fc437b9ee222128b1008c67219011a6d681f6da93c34d0a096d8040d42fafaf4d8e378ec38a9542e34c5c35dce3de7f41291324f1a73488e3af890a439caa2dba718e2a8896a1867116a26887c649925f210ae90af83204f63e0451825e46d0ef8f57751529b027dc43fdeb3cc2fee0dc4f5f7197909fdf7e08ac911d82b673d07d8078a22f89eaf22d143b206914f2b8334071ffc18e6dea7af20bc34fef8085665f21b9024304d2b2009920244499765bd2d024ea0c1327d8a4d07ffb406cbac531dfcad31cbac4af7843ca28325cad29c002ba50c243a78339dce76634c08ca75f0233daf658da1a5b30c65f1058b28fd8c450b12a47f594310bfad2108fae7f7eb1a0e2a0a18a29786e083246b48a69f0ef43dc593b54f47982734e12db5542067e8d88d0dca0b9c52e46293b261a609a12a35d6b78c4e8dcb88e00ce6848f718dfc47e0a665e2c3fcd67de87e1fa2a4b59596aaa9b22ac8625b963aed6ef7816558a6d1f83eb3fbd3d41f271354133e8b28a58fc0a3e80b44ba0f25091a1ddaf42f90394c8a00e50d3bf1521f27a10e54179397a946026018e628a4ec01ead0178970012021d03b22bff9ff91c12c8bb00709e58c0fef38fb57382e2c90227f4bb17091a5057e29d65fc1c494ee47ea810047288131ea3efce895776f3cf54e5435b92d75a85d3eff2aa2dcd2b477affe69d671d40cef94a29f48cb3203b9181a5fc2343871b3decd5ca7676a9ce8cbc1583bef3d4f74ea328a7877bb6d91f8d03f16d3e7d16a84ec9857e5dc1926fe6c7446523bbab24c386fa12028eceb54b40edc6160f56d15a9c5c29dc4fb5411fd946b717e35d0a4b637973a5b3fb19f26d2ac7e0e56fcb16f16597f8ecf0bdbaa169754a1d76c9c2d57cfd175bfd10e221c74f8b1a1b82d8bdb6ccf16ef9c1d69d4ef6dcfe8d0aefaebcd11cf52afc6c64955b2ce5839ef0ea3e886cba3a50e0c6b37609931c66a7695d5d653093bd2ac5de1588a0cd22186050fa75e550fb24d4456637f662597e0da1f949c931f3b798be39c531838f9b29eeecb676185048aed721ac085b56b9599d3e34c6ce05cf6c5f9d55eab06312a6f25e3d5da98b467cfe5a25d08566b2e5633d82b45535ba8659f7b56f86cb157b6da64b4cf5986c44b331f9df6f6a89df4b4554984b89c767a03e88d7b4b69a318595d2bb3a32f9ac9fd696e0cc47cbdf4eac2b1a7975e75ec4f7ba7c1c5a8ef5c81f701cbf4c8622a5d96ee7aef9d27bc34ac93b8904a53b95105cad2342e45ff3a42aa670494a0325fa78b748fda730cd1b065eeb3d41c871327cc4c6775a69a6e4eb837bb25c965ca95dba5f324a15d7d99c1b0ea8faebb6915dde7775b85c519abc3f01c92ad7b91af556fc4df026bbe23f6617dbf04e50e6d7961bba59b72f593334f1d7a94ddb60fab093fe6affc889fc5fc2c28a608256e12a7036ac9ee7fbf908d06cbfc09
2026-11-22	660dcd7e2029caed	mx.example.net	0	deflate	1762	\\x9d945973a34610c79f4315df61d64fd9223203e290e4f5962584755807ba90e4541e06180e0b060423717cfa8c77d7596fb2954a65e081877f77fffadf3dac31bde4a465211af6c02792e6388beb870445f12dae5092c5f89660fa99e7d6d8c5d1157b3de0e76902dc38c284bed7805f7f9764fd16b247fae323cffde2d420a97e54e417e47d04654443606ee65b0b441ed034e8b99e8e6528775d843d16e9a739f8e42528771fde20dc34f97c073617f21b9065b048af80e93520c93d45e9a91210203b3cf7c8d87ae0ad8d123b5f3aa1b8a03cb74d7be01f49796e73715eb04b7b608db334a76098b218d2036f9559fbacae934494e2bc07dee7fc16d29a0c7b3cc7dc7b6590da0fef25ccb921a2b8f7151d4adfd121ec7d79dfd0e7b82850805f93814fb2a4b535c5811dacf99aa3490f21ca0913bcb793a59e4fe666cbc67911a58c58ba650e1829a16c32ad6d9db1aac925a65186722a265185bd3be0a417e2a1bcbebfb9fff1c0ae02bbb003614792354d96d58e7e7f7fc3733cd76afda8bcffa9f4ef9529aea898c5ccca3be032fa02d3fb9b0bf55b1d96f42fc81c91c2c779cb246eea4524e801dd89d8ac78ae4f000a821c07cc3dc0b6f27534510110a5c80db177fbffc95096c5918b28f34c0c9a28fb571c07155853be4b865191a545f41adcfb069330bbefd8fcfd28c60425f8fee6fd027c78b7471f24bdab6892a240f8e5538750ef763f7cdb9bdb2a896f8386d9f393b1f2dc582926fdafc7e80b92bd3d8a683e30ba9dba88f4f03a36e472bf18873aba16437a49abf9d5346783895e84d251249018f871a63f2a0adda4079e538b85d0118edd8d326abf68e7b977893a3439aa2a31eb173a3cd949d21c5255bc1eba220e65315a9bbb6894c61d59322b45f25f424a1ec36c58b03f05cf9d54dbdf8de35034a736bcd856a3ac22a51f9c8d81753c4d8643393fafec75743a9dcca762a479233b09b1e9fa291594f379c568455b8b70b92b8592e7f255f6a21d32559839d76d673fc883618ecb656d17935377b9dc26b2452c3a3835d3122238c58a9d6eebc34af0f1788b76535728cfc1ce86eaf679ca2e847576abb8bfd4afb36c144065a475d6a3656ae175d51c2f8700615b93e9f9b01c4ac4cbcd9c2ebae1a6d86dd78655af6c5b8a9ca9711c274520d9cfccb73218e77dd51066f9198a478cd4617f920f9c205403636e2e8cbeb3c94feac1e80fa8b15be4240e4a95ce57b29d92c0b470dd5ecc4e72e50cdad20433dfbc27d5f3d68d77121a072fea66bca2245b4cc97ce36ee5277c0d8dc3ae5cd4b21a04cf51525a6106cb292c46d574e7a1f5596bdbe918c696a84f0c9e23abfe63b223d236a5fb20ceb4b6a0ba6414e3c9ec6949e2e73488147875c43d0ce53d2d50e1ce90265d6b6db0beec0c2a7baeea2e8e8f7e5a0489c373cdd3e3b5be18d6cb4c8092bc9c629faeaca1ececca49b724e3e763fb49ed7af8b8c4303867477c3c38d3fe22cabdd5ac7876ae4933d1977e92564417476ca52bbd09c7d55258cb16f69f82aa69cf3a3aea0e2d21ad1abcb7967ad5a0852a2f2d757c2c482176f6620df78530d267bb67b16f9aac947f1e94fdfe7fbffaad16cffd09
2026-11-22	660dcd7e2228baed	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc1464d6ad5101651464bce02595072e0db472b36914fceb97c9ee646793ad542a0d0f3c7ce79c5f7fe763054989d3b6e59048069fd20cc33cae9f1207c51d5839491ec34e0ac9679a5a410fa22bf46510e02c015e8c604ade6bc0afbfb39cd8619a87fde3234dfde2d620a97e54e0d2f13f821b221150d7c6c602c807fd3ee37bbe08398e935c07fa4d659061f0c94f1cec3dbd417859f2f911accbf437c071c0ccae8063b83e60395910e41e0b5a4c73684a6bd864f0768d224b8b0e4aaf4e8c9ab69b4c06ff684a53ebd23d418fc86005f30c13a064cded5319bc4dce70d8cc75134408c43278dff35b495b57649a6adc7b656085a7f792c639c52150fe8aceb0dfd11946fef37d4337605138217c6d063eb15e20484e4f10045f72066ef01439386d04efed6c5a1bbaa1b66d880b9435c46ca7716092a5a4d94c7b53e7cdd4a48c09ca1d4cba09aaa0ff08dcac4c7d07d7c387e18f87e9499cc470039eeff18234607a626f387ca0299a6ab77f540e7f2afdfb64022bd2cde3c6ca47e035f40524c38792046da969fa172476d22280b8ada65ee6a3349481e822f23a759402270c310c1bf74093cad7d5a0023884385e04fdceff2773f23c469e431acfbae11de5ff8ae33a05ec0bdf250a2af2ac40afc5f23798a4b1fbb1d97f8062983a091c3ebc0fc0877739fac08a034164188961be7e4a223b187cf8969b4e95c49df0ded8f393b5d2d44c28f4d1d73319b558dbda5bae31bafbdd35916638b7636dcec711a7f6fdb5784fd874b665c72692b6f571be4dba77f1e5e278f5b85bf9106d690add0ecfba1ece2ce506c701b4f0512c99911fdf7daea8adc551d339866ce66e3948aee9406ac5d814ad4c9d16b6b06879ca38138d968dd8e9f6506434b5d450f772a8b2f35ee2977dcdb60226dca59ed8dd69e6c83a78e369ad31a43ad4c4b7f63753337adb7538df1f4636b6f9e586d1ace5c65d0faacc7c3ed014dca95cb4b84f4f9bb9b49bdc5374bf5da5aa3aec4295f1edacd424bb5eeff6faf87e5c1e777e919af6dc8a77e58e2b6c42d0be206b5f08229d28ab84a62a3dbc31d1456f9da72c3f3217e3ec14269877036956f13d2e5cc7ea71bc3c0863d553fa53a6be19a98e44d1e52f0aef40f5f9be359d4dc50a2dc1af69ca855e6c17b83ac471920aa5e16143cb5d497d31f1726589f13846b592d42f6312aec463df9c14c254dba665760caa4959e5cbb1a697c53a7bee2d249ab2d636772a4e9ce89c1db483a7fe64c386835644c23eaec89583b3c54cf711ba985ac029de72a49089c6f29e1df5949c330e4b2c5cb6e78969c4d8a2a917462d94503847facc13f4eab897e0b6d2a77cb02fd572efc3d1b63a2d5bfda3e25d5af3ab6aa641cfbeae7bfbcb3d865b2bda742fe22d61b5431c794d4216d7c14ab054cdab7bf797417049664acdf74f06f2ab6e6c9d5569810dd13a5bcbe0bc10dd8928c62fb3269ec3fffe63b6db34f505
2026-11-22	660dcd7e2310baed	mx.example.net	0	deflate	1735	\\x9d536b8f9b4614fd5c24fec328529526aecddb186f5c2dc60f6c2f3636187ba9fa618001b36678631b7e7dd96493ec365155f5c2971167ce3df7dcc30e95551e7775589e86e0539ce4288dea7b0cc3a8876e10a711eac5a8fc832476c845e1057943e0e709066e14a2b87c8d01bffdc9b0628f6e1fe6af0f24f18b53037c7b8bc82be87d00d7b03c81a9a1993a083dd0efd39eeb8988e518da81c86b6ffa490e3e7918e6eefd57116e82ffb8034615ff0e5816ac930b6069b60f1876c8f34381011dba2d9298b5da86e0eb189f29be29405e45126632043f30938451394fc82d876087d2242fc124692d8887e055fbb6b983c3b244f90bc36be2977bddc5644812ad8fcf6a18e1fe0701ad911358a2e1974968e6fb24343dfcfc7e9d4443450103f4cc083eb1881339d7f705c67590e089f72798c72de09b842f3bd216dab46ba1bc0893563bd36b0d5192b86c17d535ebb4ed8aaba80c539897140e6fc8bb034e52c51eccebd1bbd1db12058163448e67689e15fa1c2b31ec68f48e2448a2db7d8b1cfd14facfce25ba95541ab5a6de01b7555fa072f4ae2afdeea025fd26328771e1a3bc3b8dddc40be3600844272c9fbbca31804190a3a0750fb4217d5e5258005896d03d21aff7ff95c1348d421796ad6754d084e9bfca716081fafc77c8242cd2a4089f2f0f5fc4e0d6eebb36047e18a11862f491fe38aa8a2e2cdc307cfffe8744fcca32af42d69e1851e2c581c8d2f4cb6120726ff8988f234192da8f2f29ebdd70d40b1a92f8c9fa4942e58b85fca514b9c358e671e3686345ea30ded957068ab3f6d966eaa499d3097473531fe6b7f576bd5cf08a495d8242799a74608a231d1fe52b4954834b261e2fe25cbeea0d63091e6dc691a77283da58091c4a52175b5c49e93e25f214de377e476e56e34913db8aaeea2932334e3e055bf750e91949e4da120aabc5415d348ecda4fb5a9fd9d6833355746dcece8259bed8669569d385da0851e42b350a8bb5b9d5ae4a1e6fb2c7fce071996eeec7a6eb6bed4e1c369e9b177755affa5c281e31b7875349dacade4eb0a47e31eb5fca08dbbb09bef5a319bd2c327b3f080f4d03853d954ccad554db4bc6698b93a49d741b30532a0b32315166f2c2e07636623d513e1f15ed5a0fa6bab6b502db65cd08bb0ebda1a27a8ccbed2d550b8111927c83dddda2b18fb836a1d6e6c5c8d6e7c230cec5b631d60f393ede7c79fb6424d79596cc8507278b26689e51195338b23dcbc64f396f71d146da4b8bd54a0b6114cf6e8ba7686c8f69812422b8a92ca82693c3f9e817a671d0ae2bbbceaa811ba9365b88fe95576713dce71a4b8faf0b11d71bd84965419a32764710c5c7b5c6349562dd6ecb88249c5dc3298f67380d82ebc57fec60433c4d5cc558eaf36cb9cfe5a3b90a4e01bbc9e6734be8dc6c913af8a6457903b51628dd1c6cb9ac135af67237ee2c49028e55bf98306b4a52d9adbe3a6f564dc83990627c957ad41f45ff41b80aeb3cbe88479e2f2c813b2c582a8b377ea04a1a3cb9a7abdba67534faef3f74b74b127f03
2026-11-22	660dcd7e243e7aed	mx.example.net	0	deflate	1774	\\x9d94c992a3461086cf26827760fae409ac163b423d9a18843624101202b524870f252836b1351462797ad3b378168f1d0e271c386465fef9e55f981055453ad801148c89776956c03c6e3f24208c1f6103923c868f2944ef71cc840e0cefd01d135e91258413873045dfe610bffe4e33e223d53ff41f6f71ec976b4b24cdf7194505dcb7441da280981f746b47842e210894ebb8226438168a00bafd492f2b88776e020ae7c317114e96bc7f220e55fa1bc130c436bb130cc50804cd8c396eccd30449f581638b5edb98f8a73170cccac6c4df0ae3d8a1ba46d04163c2847956206296f504d231f1a57b8fa0ef7d4d42846031267ec4f3f9d8409d8d71aca7f8aa85167e467106101c7f1a83a2bf8e4151e38fef9731745896c087af058977e295e7251a428ef300e446f4870014699ff02dda7e41baaacf0747589461d62ba71f7b1a4a96a27e4b03abcdfbae4915a33007051a266103dd27e29a55a90b8a76f230f93e184e90185ae2599e664634cf311c3f993ce0188e0d06df674e7e9afa6367041b34cce31ee913e1f4ea4b88260f15f206a3bee85f220b90961e2c06f3d4c9dc30f5c784780dd16b57392580ef17d0efe911bd435f5714960440083801741fffbf3290e771e800d4331bfa5d98ffab9c2b28a1c07d4d9985659e95e1ebe1f16731498ffba9f78017c63005099c3cfce89537df78ea0d2d4adc4864058afaf829f1521f6f3efbe7b149e247bfeb11fd64b538b6e24a55fe148a4cd2c7f659bcea534522db526799ad105a6ed019d6814df3a2ab551425dd727e4bf6f17437f46c18f2325d9d95a9ac0954856349761446cc15ced5cd2912b56c254df98b670afa5430a6296b2797c5e62ac1d9a92387bb965a6962bd3280e684cbcecbc91d286a78a4b854b929ee338e198b9510e89bb594ddcac0a9e03ab3946c7f8a0339299d91126c0fc26dbd3f07a6293bd1b64a9e734bbdb38c4a05d7f3b05dd832aced6958e7b5f61ce098c6dd234052ba6e722ef03bf95c70b363ae15738b8dc80b13f1dd566eac05bd4fc8bcf601db7ba73a9643ad39ed49b5c81af92588e7b4b83ddecd3d8e6dbccdf4741204f34c1b5363c75951b865efdeaad6c5a93d8abbbb74b63751952094d96d45d679b2515fe0e5646dcbb3a2c5a7f5c993337fa53062d3e098d0b9e7658696e73598894cddee578eb13467fb29bdb100a3b8ca51e3bbb59c347c71ee6e3e5c191b71b3bbd8a475598c3468c3ce42dd2cda18ded6c03164b3b17e6b8fbca9034f51d9b6352f97b9152f544f3fce8a5ad83767a4650d379fdb0b87b6b6795b8e0e850d1aed72a2802f58d2dd0d0d23cb05b9ff19bae249836e1a07502d96cb746dbcf8cecdbe3e2b48a8f5f5d95a6dd3b6aacc93e0fa01b5092b7657e9feaa5462da3e5f1c415ad8a6a7df399bb5a5be5a1e1d21b9ce01c519a67a601817f0e22eef3ab511b8e5711b75f235af0d9deab269532c5c8701a85c4936d4da90e91867a6c3883199692a38bbfe0e555d1d5d72c934b46cc87b9c7e8eefb236ba8d9ed7a449aed6828a4e8622063b41bb7767566c872fadf832dc427134b548b18ca0bfeacd3ff9ef577f30c0b13f01
2026-11-22	660dcd7e26dabaed	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb26554401064d6ad6150f10b05414453b968a0451cbea41b057f7d98dd9dec6cb2954aa5e1828bf79cf3f4fb1e36889445da362039c9e0539a15288feba7044671075530c963d44911f94c531be4a3e88a02191c8b2c017e1ca194bcd7805f7f6739b1c3340ffbc7479afac5ab4152fda8284a187c04b7889cc0d8d26d034401e8f799c00f44c4f503e841143495c7ac009f820416fed31b849f259f1f8155a6bf018e03abec0a3886eb039693795e1658d0629a435393864d066fd7b821efcb4d08c284a6ec4c06ff684a5356e99d914f64b04179561030ca9a9a54066f93b3226ce67a4944082a64f0bee7b792f66c24d354e3de2b032b3ebd9734ce8d2041f2577486fd8ece30f297f70d5d4718c310bd36039f04af079920e88b01147a120f9f4eb0481bc17b3b9bd6fa4c1fb71d54e0286b88d94ee3809aa5a449a66dd7793335296312e5b020dd24aa50f008bcac4c0358d4c387e18f47927a0cc708a22048822435a130dc70f8405334d56effa81cfe54faf7c90455a49bc78d958fc06fe83122c387921cdb52d3f42fc802a6f8888af638f5b3204a4319885ed46445534a0a601816286cdc03cd56be461361000981fe09059dff4f06f33c8e7c481acfbae13dcaff15c78318f5f9ef925184f30c47afc5f23798a4b1fbb1c9ff18c52885091a3ebc5f800feff6e8032b0ef841632dc3bc7e0a0cdfef0d061fbeed4da74ae24e786fecf949ac3435e5f14cf97a54a5e53835277afab32ab56aacf7eaeb85b743166b933ebce2e7859b6da11693b13099c5171b0beb96385159f79c185bd3b98434654e77b701d6825ef0b2d97ba72eccaff9e8c2d93bd25be1c80a6c67e294f9e1e2df8fe2e03a126ed2f1601cba8a564c50842e9b90d99d0b6be00d16b31d4db9e9c80c62fdc258f3aeb94669af37755412eb57d12a0a495daf7dc514b6b98d8e86043703637e1016a1eefaa15a15453cef6382ddaa27c6a19d9f690aee5d3836668b15bbacc4e95e706b419d7aca5e7136acba6abd48ccae7227334fcab4953578396850f77636e7e631669984a9c86ac684e5929f4f0a9ba6f6e385aeaa8666ae2c0397dbdd6eb451d64ba3ec1d15cdec998e72d6fd9ea6da0af46a4321f7e76cd57245e833eafee2c1a4c7bae5853d7004cf2d8da6042ed9e4e36437d9beb4dc6ab4d34dcd11733b956ed59e287b543eaf561bde1c8d5a891e90857dbf56d339178edc0cceab749a4158e5c2c6be6ae636a22906493976573e1b4a39ac2d8940d3585855ebc433dc6ed1275e91aad72d59b32982a79a5b682517df5a3ac673bd955d0d8fb92c0bad94d6f836a8692a45ba9e9c638c8d25f45f8edefa9c997b53f04792c0ab8eaf384d3c849b984ad90fd4fea98ae1d1c6bc914c24d788cfc93cad03c13fae1703237168aac6e82a19086aada9bfbe5b5da7e4bb99611fc746425af840aedbee9141ee1ab3fe7699e55dc95d760fcca2dbb716775ee826821a44cbc5d53ddc7ca5f99d95e1f0bfffb2ed364dfd09
2026-11-22	660dcd7e2a1ecaed	mx.example.net	0	deflate	1697	\\x9d545d93a246147d8e55fe87de79ca9651f9101067dd1a15451c05651c14527968a08156be84063f7e7d7a7667b36eb2954ae5c20355dc7beeb9e79e6e1391aa48db6b48a201f8946605cae3eb530271dc411798e431eaa4887c6e364ce4215c237f0082224b8017639492fb1cf0ebef2c277518fab07f7c6c367e71af20b9fc985154d0ff08ce984460fab2daae01f6812832bee74b88832cf220f269659015e0939fc0c27bfa46c2cb92cf8fe0a54a7f031c07f4ac061cc38980e506bdde4060418ba1d16ccc28b701f8364699a56507a7358c3185dd6603f00fd066e3a5720fc8230360a23c2b0850323a7d3a00779d695f37c184a06200ee31df4bda9a326836a87a6f1cd8fed37d0a554e81040dbe5267d8efd41966f0e5fd467d85ca1286e80d0c7cf2a43e2bb01ef20389f3fbd253048b94febf579322afb4d5b46da1a2c41925cc76a800932c257431eded35a74d932a26388705e926f882fc47e06655eac3e23a7c18fe18a224f302df13398eedcb02d7930461387c68369a8d76fbc7cce14f53ffde99a00be9e63155f21178947d89c8f0a12241bb4f41ff2259c0b40c50d19ea65ee6e3341c00c9c5e4adeb2805300c0b1452f10035e5db6670092021d08b90dff9ffcc609ec7d883846ad60d6f38ff573a2e2c91d8fb9ea2e032cf4afc563c78279350b91fe9fa031ca3142668f870bfff0f7736fac04ab2c0f4c41ec37cf964794e92e50fefb6e95c92b813dea83c3f596bb331ef95dae86b4c462dcbdada2d77359ec802eb4f8dc0dc29ea0d06f3ed8e638d3825153a6e74c5c6bc1d87bcc3efbbc1ca86d340bdbc12589d9a8dd7c3717aebdd64a160053353e782748212998a277f2f2fb51473a669156195931adde672ab5bcfbac6bc0ea72fa589b5ee62aed42cdac6d558d9ccec6643d7336e6773faf3747330542cdd9c97ecb8972dc4ce17769d1bace16ee505d92904479359b8dcedd558dcdfd83e894ddd5946a3e578a38ae3f86c592b7a4e25adcff1b01c497bf5363ab10bb4d15dbcbbec9fcfadcbda58f785831685d7f0b9c8192ff72a0b93d3e6a69efbd68ccb3c377ba9ec3ad91df978bf919a0df999614a6be5a54cbc8b2cb5827d4d334c65968957616cda3b6d71ce2b79d23d3b632ff246abf10d9570334d5cfe805190cdba8ec8a7fae8e8251cb50a91adb53f83bc5efa2b35174b066383c191c318b3839a2efd53e6ae677d6502e3c9585fe29d30cf2c264a8963ac64657a535574c8d4d65c2b4fca94baea7a58ccbc566fbdd03ccd7d36d2c9858efafcea2b7cffbcf66d68eb0edc5bb251ccb7d3eab299a9b896c6e53e5c7021965cc7311d7f77db550e7fdb5287689e25641cc74f76473b0c436d6de21637295b0727d946794f4247d389bc55a8cee0b83f3a93786d14eb80b56c7d5bd5fbc22e74af60aceb05a96fbae9f27567a85bcc4b9650d67add0ad885d773d57d4f69a92de150af8a02fbdd56cccc0fc7606c9bcb6ed42269b7b89a22e7f3a2eb16d27ab237eae382decbd7455664af736ae0e17f3fbaed76b3f127
2026-11-22	660dcd7e2b462aed	mx.example.net	0	deflate	1835	\\x9d545b939a48147e5eaaf80f54aab6b289eb080d8238716b54bc8b32823abab50f2d34d0ca4d68e4f2ebb7279949329bd4d6d636bc74f539dff9ce772e1b44f2346a1a90f85dee5314a72809aa8710e2e00e95304c02741721f207cb6c908df00d395dce4de390b3038c22f2bd0df7db9f0250ee78fa097f7d60995f4e1517966f2dd21c3a1fb802139f1b99ba6570d8e16499776c4741e024c90022877aba71ca7d724298da0faf24ec38fce39e33f3e8770e006e15df38c0039913405792ba6d816bf0f4b0cc9872eb72af697c86f8ca003939cb587197fb019965ccfc744636e9721b94c429e1b4984a1075b9d7f054031afc14624250fa82f03df08b5f73a6755986eaf8cc46501f7e204085d42041dd2f99f0c2b74c78befbf97fcd444759063df48cc87d1215d7710451550424daaac23ff8308da8c1570a5f6aa4cff4517387d20cc794bb70470519c611a1856a5a5542a3867940700253d20a71899c7bee14e79103d3aaf7aef7f65075c50e2fc8bca88a40144505f0bdde3b96619966f3ad65efa7a6ff8c4c50495a494045bde76cca3e43a4f72e276eb34341bf924c6194b9286d8e223b7670e47539e584c973d47ec441cf4b9147d5e368933e1709671c2404da3e72eefe3f33982401b621a19ab5bc1a27ff4ae70433244bdf4c349c2571869f9dbb2f64422af73d6d021707288221fac87fece559136636c6efdfffd011bf02e1bb26a3374151db82083a3cff720182fa064ff8d81354953ebe74d95d1906775ecd323f293fcb4ca56cd6ff72867d55d8594703eafd4aed54d941f16fd3d82ecc4de42b3256e3babc588b46dfcfac35e877f256da9e3dde125801f1a82c36f68565f64f818c7003153a497787b6282f2b703c47fed62a8e7127247c08d5c8a8a5562e244674d9cc2aef51d8a621a827c24469d82b5dca56b323de6eb38865164ac3eb644bc987d74bd5ee988ffeb8180cf6a3e1be9c15933179b2bdab365ece67fddd8174643d1d6bde55aeaf23bcda6aa781353e0dcddcb7267c6c042c23ed3371b64caeca269b1c16604417d4941773b55d414f3e7a6de81cf883b44badade9f265e8ce6feb43c338ec1e176bd9cee656743df0589c7b81d4a08b828743abb0aee5c5963d15e86b655c74ce56717b5a11b32da1ec14c040f54976ddf9b03816237de0c79ba0a35d4f501e79edc354d278c799048ad5dab2cc7c560e0ecb6ddfe83c6ebdc1c51ce2a1a70133d2f5e16434b7406eee2c0d83f2bcdbe2b56eaacba5cd375c3893269de4cc9f73518b655b3c1a1910cf2c636725bf7cf217ed8b332f17f6a5502e7abe17f4d14a1fed079dd5221fac034f9c5fad6441dcad4c16eadc6ac9559f8832714d2427bc993e0e54f1120d5846c48bea9c947b389be5ab2518a470a42c2760b547e3cc81a2a46ec6d97698f04e2bce3569e0c476169eb4c5f48643cda8e70db850a6a39b0156ee848eeafea20f0d7b5ee6fb5595bbbb733d2fc168bc5b9eeba1d21ea0fe6d5f3f45ab682314f6a496f5e359f4ec8d58801bd24bb7d55e9e8b5cae93569cd9139565ce75fbaaae6ea1211acad256a6cbb52aba406bf71b83962c66a6d5a0b35bcbab0b6ed5483919861a01e3a61a690b2ac6ad919716ea9f2b212c54c7a6685369c88bc6502afacf33d1fbef4ba3d96499bf01
2026-11-22	660dcd7e2c43daed	mx.example.net	0	deflate	1553	\\x9d93c992a3461086cf268277a8e993276489556c3d9a182444b75aa22521d45a1c3e1450205ac5d2458196a777cde6e9198f1d0e2775e0f067e65f5f66f98836a4e82e203d58e05d511254e1cb871c66b887ce30af30ea1588bee7391f45286b516c818494398870860afa5a037efd5d92f59ec83ee98fb73cf74b7801f9f97b056960fc169c327a00e395172c4016034d13e328d6911ca94a0c51cc3293928077710e49f4e1ab89a8ccdfdf825553fc0664193c962d90455903926ca9aad597404764c1732ef366817fba06cf05a505fe5698e7564df88c226af11cf05155120a9c9231282cf0aa3feb1ee619a58858e047405fd2ba1387512c0bc480399022ebb36351fae65814ad4fe7ab630fd5354cd1e7ccbed187522486921ccbfd50d43f1c202998e0354556da9b78e3ee13227556328b528f5d7c5416940da41b5c2ad6356f30cd2a48a890676714df82b06c8a1892cbe066f07de8a66aea8ca4269b9aa9887d43d406831b9ee3b96ef77be5e0a7d21f3b5374a6428519bb5b1031f735a2839b86265d8315fdcb2481459d20d21d17511967456a013dcce8c7ae7601609a1294327a802de3c75964358094c2e880e2deff7706ab0a6711a48c99905eb3ea5fed84b0469afa4de2647555d6d9c764eb8b999ce1be650b936418153047839b1f97e2cdabe57923e9a6a29a922c8a9f7efbbade37cd376c557ae71cf7d22bc3f393b1f2dcbd5a4feccf31b21529386d67e16438323b97da6871bc0b9fa7cdfe191eb1106e364abbd9cd5672be7466f6fd34683b4656797e23e3cb31d90998e7f46d9d9ed0fc5a77ead9390f260bf90af784ee4b3312efee4d4d5e5cb54ea204d8909fb7ded88f82b41456fe41afb6d1289f0cc78ebbbcce1487d8f089e7f07235ad4c951c8459582bb3a1dabedc7b87703c3d2965fe3042681a9b9da7ca4ef58d64ec0f4369f1e4caf665b5983ca8a931bcd613615a48cf753a4a1c56ad0de3bede34ca46d96f366b5b081cdf145a3389d1799a7b4b496add79a71992c7719bf8e9427a595e31be1fefc93912eef085b8e3feda9b0751301df1dc8bbd29dd891accee8c49317354e7305bad0b6fb8dc247bb7ea60759e2413298ab6eee228efdd8e21a9b03442347cc4722387a13e2473e3084715750b9e434b94b9c77adc8e523da2bbd509faf605f9978db9bd7b5cce03531bae7685365dc7e7ed62be5eeae7addbf74e9e36f3fa77adbabce43811dd992d1c9e1f784ef1f5adee4fa3f552dc09a6abb44b27f3b1fcd889cff7c174f108b7a1a146e2914ed3abbfc7302063fbc5aeaecd104795d0dfad15ef4edb95a6545d6d9e4b4e01a9634973db3926c79121e011599cb4623f971dfb6433c57f7dccdd2ecffd09
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
6	2	2026-11-03	2026-11-22	2	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
9	3	2026-11-02	2026-11-22	3	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
4	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
8	3	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
7	2	2026-11-06	2026-11-22	3	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
10	3	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
2	1	2026-11-07	2026-11-22	2	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
5	2	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
3	1	2026-11-10	2026-11-22	3	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
19	3	2026-11-11	2026-11-22	2	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
17	2	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
12	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
20	3	2026-11-14	2026-11-22	3	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
15	2	2026-11-15	2026-11-22	2	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
14	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
18	3	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
16	2	2026-11-18	2026-11-22	3	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
13	1	2026-11-19	2026-11-22	2	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
21	3	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
11	1	2026-11-01	2026-11-22	1	0	t	f	{192.0.2.9}	{-1113497932451408528}	{4}
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
-618765096578332442	1	example.com	example.com	\N	none	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
4452283454253629055	1	example.com	example.com	\N	none	pass	fail	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
4517447486470138711	1	example.com	example.com	\N	none	fail	pass	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
6545161231136907808	1	example.com	example.com	\N	reject	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
7985192600466632896	1	news.example.com	news.example.com	\N	none	pass	pass	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-3350156044820973334	2	example.org	example.org	\N	none	pass	pass	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
-1496624118900125436	2	news.example.org	news.example.org	\N	none	pass	fail	\N	[{"domain": "news.example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
4022280226838862428	2	example.org	example.org	\N	none	fail	pass	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
5092868802117876506	2	example.org	example.org	\N	none	pass	fail	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
-7106084620681153297	3	news.example.net	news.example.net	\N	none	fail	pass	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-6189225365030673303	3	news.example.net	news.example.net	\N	none	fail	fail	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "fail", "human_result": null}]
-3918892832210713825	3	example.net	example.net	\N	none	fail	pass	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
2856579691041916859	3	example.net	example.net	\N	none	pass	fail	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
5728284881451910360	3	example.net	example.net	\N	none	pass	pass	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
-2200695940841093982	1	news.example.com	news.example.com	\N	none	fail	pass	\N	[{"domain": "news.example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-1976035364944553445	1	example.com	example.com	\N	quarantine	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
9086972540772294499	1	news.example.com	news.example.com	\N	none	pass	fail	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "fail", "human_result": null}]
-244960977262082514	2	news.example.org	news.example.org	\N	quarantine	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
5006180285784391987	2	news.example.org	news.example.org	\N	reject	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
7348300158720626476	2	example.org	example.org	\N	quarantine	fail	fail	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
-8396733456210065551	3	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-4414209769861913449	3	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
2420047075865499474	3	example.net	example.net	\N	reject	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:44:50+00	2026-11-22	mx.example.net	smtp	660dcd7dcee65aed	2026-11-22 12:44:51.10121+00
1	2	2	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7de88dcaed	2026-11-22 12:44:51.10121+00
1	3	3	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7debb2faed	2026-11-22 12:44:51.10121+00
1	4	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7de4e4eaed	2026-11-22 12:44:51.10121+00
2	5	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7deb2faaed	2026-11-22 12:44:51.10121+00
2	6	2	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7de3af5aed	2026-11-22 12:44:51.10121+00
2	7	3	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7de815daed	2026-11-22 12:44:51.10121+00
3	8	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7de6864aed	2026-11-22 12:44:51.10121+00
3	9	3	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	0	0	\N	\N	2026-11-22 12:44:50+00	2026-11-22	mx.example.net	smtp	660dcd7dde894aed	2026-11-22 12:44:51.10121+00
3	10	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7dea662aed	2026-11-22 12:44:51.10121+00
1	11	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7e2c43daed	2026-11-22 12:44:51.49452+00
1	12	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7e1ce49aed	2026-11-22 12:44:51.49452+00
1	13	2	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7e2a1ecaed	2026-11-22 12:44:51.49452+00
1	14	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7e2310baed	2026-11-22 12:44:51.49452+00
2	15	2	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7e2228baed	2026-11-22 12:44:51.49452+00
2	16	3	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7e26dabaed	2026-11-22 12:44:51.49452+00
2	17	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7e15f5daed	2026-11-22 12:44:51.49452+00
3	18	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7e243e7aed	2026-11-22 12:44:51.49452+00
3	19	2	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7dee2f2aed	2026-11-22 12:44:51.49452+00
3	20	3	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7e2029caed	2026-11-22 12:44:51.49452+00
3	21	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	0	0	\N	\N	2026-11-22 12:44:51+00	2026-11-22	mx.example.net	smtp	660dcd7e2b462aed	2026-11-22 12:44:51.49452+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 12:44:51.231213+00
2	invalid & sons	2026-11-22 12:44:51.284444+00
3	test webmail gmbh	2026-11-22 12:44:51.295912+00
4	example.edu	2026-11-22 12:44:51.300151+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 12:44:51.030999+00
record	2025-10-01	2026-11-22 12:44:51.032898+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 12:44:49.42438+00
2	0002_failure_reports	2026-11-22 12:44:49.828043+00
3	0003_tls_reports	2026-11-22 12:44:49.916516+00
4	0004_intake	2026-11-22 12:44:50.019373+00
5	0005_changes	2026-11-22 12:44:50.091936+00
6	0006_advice	2026-11-22 12:44:50.13448+00
7	0007_advice_told	2026-11-22 12:44:50.207153+00
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


