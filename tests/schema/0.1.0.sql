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
1	example.com	2026-11-22 12:24:23.881818+00
2	example.org	2026-11-22 12:24:23.919956+00
3	example.net	2026-11-22 12:24:23.935491+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-04	104	104	104	31	0	0	2026-11-22 12:24:23.83547+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 12:24:23.83547+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 12:24:23.83547+00	t
2	2026-11-03	66	66	52	40	0	0	2026-11-22 12:24:23.83547+00	t
2	2026-11-06	97	97	47	66	0	0	2026-11-22 12:24:23.83547+00	t
2	2026-11-09	51	51	51	16	0	0	2026-11-22 12:24:23.83547+00	t
3	2026-11-02	73	48	48	39	0	0	2026-11-22 12:24:23.83547+00	t
3	2026-11-05	87	87	53	34	0	0	2026-11-22 12:24:23.83547+00	t
3	2026-11-08	81	81	32	53	0	0	2026-11-22 12:24:23.83547+00	t
3	2026-11-11	70	52	52	52	0	18	2026-11-22 12:24:23.83547+00	t
1	2026-11-01	68	51	13	42	0	17	2026-11-22 12:24:24.024633+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 12:24:24.024633+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 12:24:24.024633+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 12:24:24.024633+00	t
2	2026-11-12	102	29	29	29	29	44	2026-11-22 12:24:24.024633+00	t
2	2026-11-15	100	92	92	92	8	0	2026-11-22 12:24:24.024633+00	t
2	2026-11-18	76	2	0	2	74	0	2026-11-22 12:24:24.024633+00	t
3	2026-11-14	102	102	45	57	0	0	2026-11-22 12:24:24.024633+00	t
3	2026-11-17	98	55	20	35	0	43	2026-11-22 12:24:24.024633+00	t
3	2026-11-20	67	49	32	49	0	0	2026-11-22 12:24:24.024633+00	t
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
660dc8eb72a23bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb74982bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb74407bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb75138bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb74d64bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb75502bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb75dc5bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb763b9bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb777f2bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb7b65bbd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb7bb01bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:23.83547+00	2026-11-22
660dc8eb889b3bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:24.024633+00	2026-11-22
660dc8eb95d02bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:24.024633+00	2026-11-22
660dc8eb96adabd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:24.024633+00	2026-11-22
660dc8eb97fd0bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:24.024633+00	2026-11-22
660dc8eb986a5bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1734	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:24.024633+00	2026-11-22
660dc8eb9b113bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:24.024633+00	2026-11-22
660dc8eb9f938bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:24.024633+00	2026-11-22
660dc8eba1ce8bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:24.024633+00	2026-11-22
660dc8eba233fbd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:24.024633+00	2026-11-22
660dc8eba2896bd6	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 12:24:23+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:24:24.024633+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dc8eb72a23bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dc8eb74982bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	6
660dc8eb74407bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	10
660dc8eb75138bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	8
660dc8eb74d64bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dc8eb75502bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	7
660dc8eb75dc5bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dc8eb763b9bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	11
660dc8eb777f2bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	5
660dc8eb7b65bbd6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dc8eb7bb01bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	9
660dc8eb889b3bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	18
660dc8eb95d02bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	13
660dc8eb96adabd6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dc8eb97fd0bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	16
660dc8eb986a5bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	15
660dc8eb9b113bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dc8eb9f938bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	2	17
660dc8eba1ce8bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	14
660dc8eba233fbd6	mx.example.net	1	\N	aggregate	stored	\N	\N	3	21
660dc8eba2896bd6	mx.example.net	1	\N	aggregate	stored	\N	\N	1	12
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dc8eb72a23bd6	mx.example.net	0	deflate	1684	\\x9d945b939a4814c79f972abe43679e36e5aad0a05c26a6025ec61ba2223ab8b50f0ddd02ca4d6811fdf4cb2493cd249bdddada86071efee79cfff99dd3ac09bde449738968a0820f499a932cba7d8a5118b54885e22c22ad84d08f2cb3261e094b825570c8d31878514812fa56037efd9d87528bab1ffe8ff72cf38b7b0371f5bd22bf20fc1e5c431a80a1656c9620c4a0dbe5b027135782080a2eeed6918734071f708c72efd357135e1a7f7c04d625f90d40081669092007bb80872a1455288006571f9619d5de54f04f6db0cc2655c1df12b38c75718fc4a32a58932ccd2918a4358144056faad7b5dd38a494e42af811cf6b5873325059a6a6f8e285e37e4671802851bfb4c1f1dfdae038f5f3fbb50d831405f2c94b42f041e031943c0e1e3a88935cf1f0294079520bdea2ad07644c8c61734bf2224c6be77caba6d14f135a4fa9b9b96575d5f812d13043396dc76145f02370d34b82517eeb3df4be3fa2c2cb9097048e97385180b003a55eef816558a6d9fc5ed9fba9f4c7ca9454b49d4535d247e0d5ee0b427b0f177a68ca75d2bf4ce628290e246f0e132fc561e2ab407243fa52554b00f2fd9cf8353d506fe8cb88c202204a911710dcfaffce509645a18768cdaceddfc3ec5fedb8a8205df19b641016595a842fc1eaab99b8c6fd58efc0218c488262d27bf87157debdd9a977bca4083541c8719f3f3b92d4519477affbd3aae2a8e5df6b443f192dcb8cc562a27d397dadc16f37cf4b64e87d45be158e946fafb3ddd270a76b02235a4af874bc41ba724e97f37eb13c09028ee07a659d8eb34dbc1511cb0c4e48dae5bce276e4b6b844814b9c311e89fb83bb989c1adbf0189d517dfbf09dccc74a573e2c52ea2e530315d679549ade954f26677de38cc4855667e32b9be2f3c44a88ee0b3369959e9e1b1dfb89a3c5b8b3e80e9163789c332ca6b90fb1ab8bede036d077d32c952683517b1539dbedb50c94c6883bca3ccbac0c5879c379791e9a5393b3e542b8f3335b6ecfd3e872d70667740acb02de7047b1664edc4fd6cae9bec40e671dc51d0d65b773f09c5d108569990ceb1fd9f4bc339e26e67abc2b7797ae56adec89db2882c152f11b9e42ec1936d16a1d9bcfc1dcbf06f92eed6fc7b63c8052dfef2acb27a3739e2e26a2632ecd39cbdcb39c58d6cdee58ab4ad8bad13e2f689fc48e1e47ddcd5edb17f3105153d71703381d44679bca289f27c74cd6c46873b0395d340d926bd7999ff559c6395613a7902b68ebcbaded7711670b567094b5353d1628c4c893132c892352adb6179ff259556a77aa8f8406370fa44e691ee5db81daa7e3959bb2ccc291a468b43634db1adaf8ea24b3ac31de9a964ec52792ae3a7a5fd6aafc097b101d0b1e3be5d4795e8e3a342f57a210f36dacf83349917149dd8065cc1914ccfd3d8ea185a7e5aa6fcde75bdd29ef8b7bea990731b9b7b5cdaa2d55867c33c7b2b0772b218dec51a25f35edbf5fd0669365fe04
2026-11-22	660dc8eb74982bd6	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b0041488453d9a682110da68ed48c2e14301251a355b436981a777f5ccb4a7c79e70389c70e0f067e6577f66b1c2e45c66ad05224f5df029cb4b5c24f5438ae2a48d6f282d12dcce30f9cc322b1ce0f882c32e3896790a8224c61979af01bffe2e42b52dd047fce323cbfce2d720bdfda828cf28fc08ae317902d6dad92c401c024511c240c3be2aeb1af44385661ef3127c0a5354060f6f10419e7ebe07eb73f61b80103ce6170005a8001176a1dc8512e0041a2c33a46c5df0768c2acfaa769c5d5012872cb3c9bbe01f4559667df64f38205db0c2455e1260e6f4f45917bc75cecb88f6f5d398105c76c1fb9adf525a63b3cb32d4bd5706013ebc9750e74c4470f72bba207e471784ee97f70dddc1558522fc5a0c7c92a02a4ba1887459f4a11ea28727546654f0de4e5ada193b56cbc56515e794586c5307067946e8645a9bbaa05dd37342e20295844fe31b0eef819f9fb3109575efaef763c8baaec92ad43bb2dcd14545d524d8ebddb10ccbb45a3f2a7b3f95febd33c137c21709b5f21e0494bec2a4777726c796468bfe0559a2ac3ae2b26565411ec659d405aa1f93d7aefd0ca0282a7144dd03742b5f47135700118282271cb6ff3f192a8a240e10a19ef1511317ff8ae3a30a2bf277891957455ec5afc9dd6f3029b5fb9eceff1827384329eeddbd5f800feff6e883a8ea92a2c8744bbe7caa1d41d2f50fdff6a67d4b9376d4507b7e32569619c9d5b8ff35067d4e74373bde77fab5de11036b8eafb096666be224871005c61c6aaa2d17c3893049d69e59950b49ca6b215beb63689b46c432f6ccec1c160bf338df9c2a68c8d82e9d70ac3da1f478f19a66e68973217117c83feb99a476389c6912bef5372fc6c85d2568d18f26ca507fa9afeee18565e0363766e96d36bd55db8c13b1fd0253156e4e0ba1e6e7c6d91879f3fe295cd93beb28762ec9a9b0eb747bb5af8949faa8762b29e187b75dc56bc2800ebf5a366b3f4a3a914888e1eb61e31d6786b735d6b761ff45f6afea56e0f60acccd63d6df3c5fbc41e363db15f444557ddb1025380bebc789e072d69a5e08d3f6add834d6e674a58863617c9d8c0de75228c1a2caf074525a5eb4b7fa1ab4f1a0742f06d71025e2e07e36d8c138c8878ac1e31025c27e1ad722fdc14837d71b253bcf728da513e4ee5469ca75bcbb4e26e2786c0b44560f7abc12f481fa92244b6c34e9e3d51ce849c7daae858dc2790eefd8d6c50a9faf2c938a5ebe13c592cb4de588f9d57cac2723f7d65c4ab319ce6fcb69545f2e238cfa2364cf4a02dd2b72b25d769a2f86aebf1ea37298ef57f38d259f8d3ecb2c9f4e935320170a773e0cf7d672b3d1f061a9ce6dd9287c1c349538da3df25ba29db2a2e69f35b939cedc7a93c63ab73d4fbd46aff471e69cb87035cb58e6381560c89dc5fda29e2c3bf54e5b684bbe530e861dde090f7b4f4381cc2d878fe554ae56d7806e66aff7df2f65abc5327f02
2026-11-22	660dc8eb74407bd6	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac665fa41e4db400ed6843124872f850402195c4d64521909edef4ccb4a7c79e70385c70a8c39f995ffd99550e24254e5b4b404e1de6539a6198c7b7e704a0f811d620c963f89842f299a61c18407485618789709630418c604ade6b985f7f1744ed916f3ee18f8f34f58b7f6392fa47052e41f891a9103931fdf56cb36450c8a82a1f063af43559e6353f549bc828c3cca7300138787e8308b2e4f313b32ed3df185164e6d9951179516504b123ca1d516258be59343568d83accdb312ae87f39098105a1a94dd661fe9194a6d6a57f8601e9300ecc334c182b6b62d20ef356b9397e53d74f1021107798f739bf85b4c65687a61af75e1978e1f9bda471ce020476bea2f3c277749eef7cf9dfd067b028c011be26633e497aa8c84aa40512105449959f4f00a78de0bd9d4dead978d66fb91017286b8885c7c601334b49d399d6e69637559332262807987009aa61f8c4f859998600dfba0fdd1f172f69bcaeb6455de2455dd5755ed6bbdd079aa2a956eb4765f7a7d2bf5726b0265c1e37563e3141435f40d27d2849d4d29ba47f4162901611c4ad7e1a64214a8f1d46f351d32b9aeaa50c381e313c36ee31cd54beb606150c20040427183efe7f3290e7310a00693ce38e7794ff2b8e0f0aa8cadf25162af2ac40afc19d6f304963f753d3ff08c5300509ec3ebc1f800fefe6e883a0b52545d3549effb25555a9dd6e7ff836378f75123f1eef8d3d3f692b4d8de462dcfbbacc1e2bb8a2ac819961b4955b81a473785819a5079696f802f9913fdf8d6ee34bba9f8cf61728f5f46b102afab46dda1e5ee6db1d4d29e5fe7e60fdbd89ebb63bf42ac75bc46e71ad27a30a1aeae9660307d841c0495867af7b2d127bc7a93319d591315f95be6d07de7c3b267d771df0739ac2626dcadbcdc1196c02a5dfdeac92d1ea78b7cdd3f0545543939cb7050e077555d77156f0998b15b39d493b63a3572f76713d7a8adb3eb168d5e31c87a6f2f32ab4b9300a63c15517c7b13310cad504982f5ec425c26d3b8ae6bd74d31776537ebc0816ee6462df6b58c7cb8c8d9057ec7aee1a594154fbf6604f535be37a1b6fb27679990e4e6742c449e69fc2fdb02fa345b55ddab2660a76e2b11bb648a6aa1b662a44084c103b1be2b27056e3cd88ec756be0c4fe8ca656f3d5a11a0a21996adc49c15ee69828c9faa16f4d7ad64a3ec8fd209d1e12135886b19e10dc4f36570444613f938f5a8a942c5077d3fd94cbad1b6a9e241881ed4ccb46d1ce3b07973ade78bedd3fcb81818733a7af38e66877de4d6703723c549552ddf47218a318acb027f2d78bcdc77deebced69d14c6c2e4dbe439a716fb3abc056e1be38d7ceb2ff32dd26c63a4b4d3e96ee7aa9d4aebd4b8cc3d065236d79e18c218e7b81ba2ce7bd9133dce457c9ca0430b9ae694a3c68f5cebb90383f6b6bd1ce6fa72a500d4bddefae69b8c05a62a5f3cacc97e7bbe11f2aab206903323f88f773fae24622b90ee6ea364bc7bb7cd1a7a9bba88f97234959cb5bed9cb349319b8696c3baac8fe5bbb666eb349ee93dd2c6478feb71b7ab3b66eda18a97cb2b09434ee3424edc5727d86bd7de82a64e992e0f39de74f5a23a46c1a8b916ddfffe20b45a34f527
2026-11-22	660dc8eb75138bd6	mx.example.net	0	deflate	1758	\\x9d54c992a346103d9b08fea1a64f9e90d5625fd4d3132384a49610da006d0e1f802a10884d506cfa7ad3b378168f1d0e271ceaf032f3e5cb57b543b8cc93fec6c697217897a439caa2f6436c07d1236aec388bd06382f07b92d8211705158243e0e5690cdc284009fe16037efd9d66c447aafbe83fde92c42f4e0be2e67b445edaf02da8037c01134337372080401028e84ac811799a951c2874995e9a837730b673f7c317126e1abf7f024699fc061806acd20a301423009a1932dc9061418fea8224a61db721f8a73148c24c87e06f8549c2289d10b9780876284b730cd4b4532019822fdd3b09bade4e1c608cf221f8519ecf69fdb93a24894ec5572e14f73315551ba3e1a73128faeb181435fcf87f1943474561fbe8b52078c7d3d0e37987a5a0c308bce77db8d879d201be95b65b903ed727fd3dca8b20ed98d38f9d1ae334c1dd96fa669b755de332c24166e77810070d824fc049cb04da79fbfcf0fc7df0222d732c47b112c3d09c28d134f3fcfc401224d1ef7f8f7cfe29f4c7ce18357890459da44fc0edd817083f3f94d8eb4b5dd1bf48e676527828ef4f12378541e20f81e804f8b5eb2801b6efe7c8efd4039d435f571414c0c6d8762f083efe7f66769645816be34eb3817f0fb27fa5e3d80512b8af103528b2b4085e93879fc9c49ddc4f9d07bc2042891da3e7871fbdf2e61b4fbda14599955841a2a88f47996169597ef3d93f8f4d1c3dfaf74ea29fac96245eb8623efa14e3518fde9bc78dad2b63596a8b9398cfeac43447cb495a8936c3ca65b3cbd57d5a8c0fabc562538b62c9384b7e5c22e3a0ed3c8624b6ac28ca21cdabe341659a2c4c071b4dd8588589ecbb8672c3d02c5690638fbd4bde34d78f9b74a2598ea0b9218a38f9569d05d6d4b8c3e5102597eeb158af8efb299f55bcb672d77b7517f8ae1229eb5857678ad2d81cb5dc9d14c550f417a59c3097dd692335224e9d396b1ea9e5be9ef3513d3f69470577ef4111f292c8cf279c3c9d9cead1a1d7aeeb6b74df94f2200ced75a253aa5a1c95b1c384638de12ce9d8203ead3af32ed670a64f2dbdec55fabd85cbf84a12d679abae5999f29b1b1ceb4e931f477675eec5f5449c72526856d8b16e616de184c11194839d646d2d89aae211474f5eb464560aa3663b9e60fae09104ac64dfd8d9ab7a5cbf6ca493e52b9c390ec6bedadbc6b4a4ce265a77f98ce946bd304d7e9e486b7dcb5a484ea5e4b0e4342933a9105361785b7bab593729c5e646d05a3cbc4a66efbc88cbf342be36569858a96917aad72e9a53686afe0bde61c14844353a73f431cdafd1d5a305c54ba4bcd2a0b0a40e49b7d3d5d18bf6dc52becc76326aad9d425b19f2673015cbc23c1d02e976e6a365db36e7c2b22ed44a12e08a53603a2f186754be5437467d69420f4218924478d8b3e6bd5eb854edcffdfb522d129eaedcc6906fcaaaa1e4ba6ccd8939bec1ada11711dd9ed3753360b7dc112e9de4b05b94797871068ec706724012a2bcc6f41d0e069a31b8a26946b5a1321d1cd93615373d16d327248aad74aa56d940528c8dc0c9e155a947a3ff7ed5fb7d92f813
2026-11-22	660dc8eb74d64bd6	mx.example.net	0	deflate	1699	\\x9d54698f9b4810fdbc48fc8756a45536616d0e63c09e7835d8f8c0f77db0da0f0d34b83d5c6e1a63f8f5cb2493646613ad565bf08116af5ebd7a55ea35a219896a4b48cf6df0298a094a82e2318438a8a33b0c9300d52344ff6099357210be21b70d3c1287c009308ae86b0cf8ed4f5152eb42f5887f7d60995fec0284f7b7089241f703c8313d83fe66b65d02ec0245115c4743b62abb8a6cbb4a95e9c5047c7243489cc7af229c38fce3016cb2e8772049601edf8024480a10a5b624b7a506e0842a586650696b83af6d7ca6f8a600b919cb6ce336f881996536997d410e6d83354a624281115716446df0aa7c55dc0e31a588bc30bc267ec9ab99469b652a1f9fd5088dc71f0454461a90a2f6974e04f17b2782d0fefc7eed6486d214fae899117c9261c3455e4b7005c9131dc77b3c431255806f12becc6866cefab53d22298e2bed62bd32a41747b41a546d5b2455d5300b284e20a17c88efc87d00769c452e2445e75de76d88aa2cc80d51d614b5597d2b7253ee74deb10ccbd46a6f919d9f42ff5999a23be593a032f5013895fa14d1cebb8c7a35ad22fd2692c028f510a9f523277671e4b7816a63fa5c558f00f47d82fcca3d502de9f390700a20a5d03923b7feff95c12409b00369e519ef9738f95739364c91227f8718384de2143f27b75fc48495dd0fd512783840110cd147e163274b6b3075307efffe878df855125f2d597512d556436d0ab220bc1cb486f2864ffcd8515badeae7cb96d5ef6150f74b96f9c9f8596624a7a6fe257a3a27ee0b49b567dd9ec61569af51d0491088766edac975cfaf22ff008ff3a03f1e9bfe78eb35b942157192c375301496bbdd8865b04a9d3255536ce8da6dbb15f37cdf12e6278d90d9d371cbf94f7b2b711a89e3f1bcd472e767de591f77bde1356e1acbd1cc82dbeb514f7c5d5b64379b65d2747098ccfb1383426f8367b0b9f4f130702ffe3536e6a1d31d2a0362e3dc25038ebff62d39dc177bc3df6dd381ed24cbd1d86e1db8c16a20de5be694651cc544ebf29e9824be6937216b40bbef6abe3ea487c8e0a3c8db0f5653f9da9d9eb8e298af9a07e9d63c10921d1634bfd3cba4ffb42b7bcd8d649ef233cb7405b3a5c8967a9acd7aeb51773fd24e8d45779cf5c7974b7f7212a78e310e42b4b6c472a5f2d96172bf8ee8b8a9203e334a4a169ba2106531b86f4696c532ab106d4f4fee49cb2d536a8607bbf4f4333d3ce90587d5a7732e4e86462a0c1b8283bb45691ab7951eadae5d8d14fbc975869d621a28b11ae89621b45886b83d21a353e1e26cd647b52719e96d2271966251d776faf02cccb9f820c97a2698c7e331cd962798d9e9d2e426724b3f643be2ed346bb2c6bdb0abb3cc707658e4fba9e8edeee361e46f95f5201c09859eabeb301f0e52b1595aca227771e98ec3b0d86c2dd59b1997254fa6dd157f3f6b0bcde27535377209b18cdae84ad2525e5e4a2dd3b69c7a1f965c2e96adee34b80d83fda59beb55cdff7a8dd46a2cf337
2026-11-22	660dc8eb75502bd6	mx.example.net	0	deflate	1672	\\x9d54c992a346143c9b08fd434d9f3c8125a0d8d5a389960442fb8234426a870f0514881db148425fefea996e4f8f3de170b8e050877cefe5cb4c30715517697b8daa53177c4ab302e771f394a020eee01b4af21877525c7d6e5126767070c16e1778459600270e705abdc7805f7fe7a0dc61c9c3fdf1b145fd623720b9fd88286ae47e04d7a03a017dbbd8ad41e00249625d47c1b62c8a2cb45d89547a59013eb9092a9ca737124e967c7e04db3afd0d400896d90540164a80835d2874210f68969c163522dcbae06d8d2bb6bf6e52e1b26a51bbac0bfed1b4456d6b3bc44ed50526ceb3a2025a466ad22e789b9c153e996b274155e1a20bdef77c2d694fb46e8b22eabd7060c5a7f710a29c862adcfd469de5be5367d9eed7f78dfa029725f2f14b33f08977388f956c017122e4a18a9e4ea84809e0bd9ca4f562b2d0db7b5c94414618731da2c0304b2be24c7bd7e4646a52c75590a3a26292e086dd47606775eaa2a2e93df47e3c025444282b82cc092ccb430142bed77b68512daaddfe11d9fb29f4ef932b7cab983c26523e0287b02f71d57ba82bafad90a67f912c505a7ab868eba993b941ea77816c07c4ab16d54f01f2fd02fb443d4052f9624d50025455c83961b7f3ff99a13c8f0307554433c6bf07f9bfd2b1518925e13b440bca3c2b8397e2ee2b9984c8fd48fcf78218a728c1bd87f701f8f02e471f3859e5556228cbbe5c89d0aaa8aa1f5e73d3b92571c7bf13797e626b8b1a0be5a4ffed0cfb34b7df1dd6683118aa4a531ee5625feae2ec08b7be5a79ec40f2765984590e19d3b9114549633397269ce8c3c592cd438ec424afbff4e9c6503d8bf6fa879322db17513bc39d15b2651998ee7d34ded7f9e8acc89ac05c7631cbf041e4d0be695dcf5f76eabd340256b5acf521dc0d893a5719d95116e3da5c4bebbb32e0901a2d790571aadae7edac7f3c9ef7e2b97621ed1de8597e5b2ef6c7b9c19be271b987b15038d2eae2e1c13459123b4e6eb671b22ff6f97082fba6997bd3249dd983637f6f2e674b3a42b67e1e9e726d656be1996e3463b6902d9bde3f9f7d49b28f473349824c0be8a012c9a6c9b41f5c339fd317f02ecfa3d1c85f6cee85191aa13c8846cde8dabf8e2b41c9fba3a59cfa169e208d5744fd0ea36d357720a4b3432d9563cbd20bad4529fcf639d7136bfebc502e5ba3dc5c97e7f5365cef85cd7326b32b7e12d793c56870e24d6345a7535148e7ce666ff4b76c95d0e7300eb4c170e50c4506b92d4a3ce981415083dc3a14c81ccf6637e5447e83a4bda54a8ebc82fc6014599a5ace44e18aae3abfb9d10697b31be8bab77578668e823cd7204c678716151d73b57f1a9df4b08c6fd2f9725451e41355c789b16a4ce16ad765df58bab0c9e3e53d966eab056fed0e1673a85c7e74bbafec94d9094e781bf36392f8fb74c85c69a36c56f13c1d7a2379b3676235f2d4d0a1c535a332bb3d73e7856d71b9ccb50b3d2d45e520e9e3a5e93b24a5bdde7fff40dbed16f527
2026-11-22	660dc8eb75dc5bd6	mx.example.net	0	deflate	1694	\\x9d935b93a2461886af4315ffa177aeb26594069483b3a6064f78021c75d431958b061a6ce524340ef8ebd393ddcdbac9562a95868bbe78fbfb9e7ebfb757989679d25c227aec824f499ae32caa9f6244a216ae509c45b89560fa2bcfadb087c915fb5d10e4690cbc88e084de6bc0cfbf8992da82ec137fffc8733fb93588abef157989fc8fe08dd02318adadcd12101f280af43d0dbb6ac7f73aaeafb093419a834f7e8c72efe92b8497c6bf3e827599fc022409d8e915485052802875a57657924103b2c57363c6d6055faf51a449d122c91545c4e7b94dda05ff28ca73ebd23d618f76c10a67694ec13065b74fbae0ae33ebebc684529c77c17dcd2f479ad36197e7987bef0c5079ba9730e78688e2ee6774287e4387b0fbe7ff15ddc2458142fc5e0c7c527c37501557d25d4f1291e83d1d519e30c1bd9dacb435b546cd2dce0b923262b1c51c18a4096593696eea8c758dcb88920ce554884985fd47e0a665e2a3bcee3df4be5fb2a22a8aa8293ad4a0a67664b6e9f51e788ee79acdef95bd1f4affde99e28a0a59c4ac7c041ea32f30ed3d9434686aace85f90394a8a00e7cd51e2a53e49c22e505d42dfbb1a09406198e390b907582adf47430a802845de11fbadff4f86b22c221ea2cc3321bc91ec5f715c5460a5fd4d3224459616e4fd70f70b4cccec7e64f30f48841314e3dec37d003edce5e883a8ea6d087505c2cf5bbda3ebfa872fb9695571d40a6fcc9e1f8c95e726ed626a7c5e034313b79b9de05a46ad77446fe404cf522da39b7dee1c7ce4f51d4953cd7666cde08cae0fc3822e6539ada15a436f918d4293e76e53ff7536df4f74212cfab30e56a48bb2c2780b5f1bb7d9344b5ef4cd7a3cba5c2712160259168a2cd4b5e7f88558db796d7ace9bd871766dd336368485ae3a6d3ba75798ae0656db5c040e456425e87df785bd3c4cec4be336d491fb3ca1a41888e7d976df2f94bd2aea9ab8b6b7c3d058d82b138db76f937db0e439d937a5abbc0bc52c54531f8faed65c9c66ae2c6d6aa750cbd77afa6aa583cec0b996e8b08ac574757a15a2b1941608ad8b589617285f5fcfb67f8116cf15bee5ed61b43b1e46d0de99a3c9f44476fede339e8bc5c85676814ff4b7c3cc3b7946d1bf354af43cded9a75b8627af8bc6492c1d349ead1d27a537ebca73be8de0269e978b917072c6e7dd45dbd673ec8da8570eedb958e249ba58cc2bd37c211b04a3eb0cda1da45617e7680da3005afab2a69ab33a9cede97bf026e6f578802c538a3f8f0cf9126d60b07fdec8d22c5a3828b26efb7dc3999f42f5ec8bb1394ccf431962579fe783e1f232a3761e0d6511d9139530df96994c4ee6a1938f0da94acce03c0fabd0306ea82f0d84b5e919eb6a36ba686a1a6ebc7ed5088fd10817311e4a3bdcde13157b7b09effd443c13f5c4737da4044808b7d7657b6f27c2aebd19d0baaa9ce2b49ea7b7b572d2854abf211dda82a19917b97115245d234e2dc8ba688871290bcb7aa5999ba5b5e639cff058767bbdfffe6c9b4d9efb03
2026-11-22	660dc8eb763b9bd6	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f5f23006db1b578b8d6df00363838dd7553f0c30c0787919060cfef56593dd24db4455d5812f23ee3df7dc73cf65077199271d03e070487d4ad21c6651f3100314ddc11ac45904ef1288ff20891d7421aaa037a4fc3c8d29374230c1dfc750bffdc9f1d21ddb3edc5f1f48e217a7a1e2fa6d445e02ef03754538a4a6e6da3228e451a2c87a6e1f3a92d875068e27b6997e9a539fbc18e4eec32b09378dffb8a7cc32f99de2794a4f2b8a677991e2f8212f0cf92e45b3ed218959cb6d48bdb6f119e22b03e8952461a543ea076492304be70c5d3ca476304b734c29692b4132a45ecbb71ab4c59d18610cf31784ef815ff23a9a32248956c76736acf4f003815648056038fcd209cb7deb8465879fdfd74ed6b02840009f11a94f3c8490e7444eec728e0f7df6210479d2067ca5f065466b6d3ded1c605ea0b4e5ceddb5824cd204b783ea584dd6568dcb08a30ce49889510dbd7bca49cbc40379337a377a7b7a038e1559a9dbeff17d9e9544aedf1d8dde910449743a6f23473f0dfd67650c6bcc64512bea3de5b6ec0b8847ef4aec77fa2de8579239480a1fe69d69e2a61e4a82212539083f5795130a04410e83563daa35e9f3905041018c811b42efeeff330359162117e0563326b8a1ec5fe938a080a2f02d4441459616e83979f842266ee5be6f4de0a3082620861fd98fa3b2e880c245e8fdfb1f1cf12bcf7d67b2f6c64903811d88ad7f5e2e5c9f7f83c77d1c750783f6e38bcbeeea38ba0b6e24f193f193842a149afce54c649a3bf08204d6e3f1a0d7145ba9573825c74fc631edd3c111bbbc854c67ac39bac73f1a8964859ab92ab07d991e2f66b30949e2a6ddd4932019c576d9af3cffe069be6d02ce2e6e483b45fabedc9dcc0854a733cdf849086efa0d8ce5685e4047f4f6396e2e5c74e60e4bb4ea813949d89c282d4ef6b141dcec6677e9682c2f83669d6aec550bafdb621e7383c3c54882a4da6cf5a2d94bf53c2ce9be1eeee7cb71aad54d16dcece32c5a029d243838cbf56622800deb8c63398bb51cf498832d894f0ba064717429cdd3a5a9a3a9c5ea477ec3229a9df597b47c09a70741383656ad839d134d17bd8a24568779d83bf41c5cceecf46858f3f5c27277756f932bbbc8bd1ab19dd8d171eb38cb28dda41a181f9414ec4fbedc887c113fdad7b3204b4fb75d0659a75d7aa33a3dc9ead214f6db79e06c9e663b6cc9f3366f2a1b4a7e5966f1c495c3b1b9f0f2a274b62cc6e9d5a9675d43bf98cca68aae673aaed074b7a63992c82c3b1fdc768e7e73546b9cda9950058bad8496cb85bf8dadf9cc0db9f4564b0bd495c042563ca9be98337f57582b607a0c8c7a1203b77b51dde60d49249b8bb758b26678ae8e6a9e0a7dab561405d37b242f0e7b24a20b7fdb880d7b05cdb58c1f978346145863d0a896a38dbddc888bc151739ac76b5d3224d1988d9855abb251bb57ba31368fab5c9954064f9f91d88a3831dc96d8da7f3a6a5b2950d7e2f4829d34b0dcc556bfe4f444e39f70afb1843e5ff1ed2a4aec13abf4cf0d1c4bd3d5608a7986310727e97ce51a866364151aacaa47fd531fabb14fcfae89be528d3d9a9c5449e9c656fda83252cc487e97a9fa2451f969c9e892ef1aa17aeae97ed71645edba7dde8fd17fff81743a24f137
2026-11-22	660dc8eb777f2bd6	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e90255108b1f5686224811a2db43624d472f85040814aac2a0a6d5f6f7a16cfe2b1c3e107873ae4abcc972f61855945b3e602b1830ede6539c54572fb902292b4f015a545825b1966ef796e857d4cce38d04148f314f809c119fb16037efd1d8a4a4ba81ff8c75b9efbc5bb81f4fa3d825628780b2e841d80b9b69d052001906521f055ec298a128a5e20d79d614ec1bb2045d4fff045849fa7ef1fc1baca7e03a2089ef3331005510650d44549173ba021d4c573a35a9b0efe690c9e73721dfced629e5b57de11fb4c072b5ce4940123af1dc874f0853da751cdeda584314c75f0a33d9fdb9a6343e7b9dac5572d82fa33170dc4b0fe690c017e1d4310f48fef97316c5c9628c2af178277b2a678b216048aa7a90182f8c301d1ac067c6b6dbd207b6c9bcd2da625c96be5b055bb31cc33566fa9e9dc8a9a35ad12460a44593b25571c3c022fafb200d15befa1f77d41458450d0045151a12c756459117bbd079ee3b966f37b64efa7d01f9919beb27691d4963e02bf565f62d67ba858d854eb4bff12495156869836cdcccf0392453a503cc25e59fb194051447154bb07ea84beae8894003186fc030e5aff5f192a8a84f888d59eb5a33b29fe558e874a2c4b5f2106298bbc24afcdfa6731696df7639d819024384329ee3dfc989537df64ea0d543409aaa224081f8fa2ac2a9af6e6737e5ad7346945f7daa29fac96e72ca91cf73fd5b0dfd86e1db771b40743ad0b03b35ab7d371b75aa239ad0aafc3bc10dbd6205a9fc481c7e2cc0b15ed387c4ee33572457472b73c97440b3bd1da767af1875ed1467b5a58b2bc729f153b2669e06ca76e553c537cb79476756eb87751e90e9ea889c8623ab848eed1430df4fc345b67c701cf2d03c6f2cd7ad69e77276cea0de48d7a78120dcb7e1accfa481232f786c3cb32bb9c4c6153918111c62b77b4f7afd89ad2aed3a0cbd1e9986fb6282e039e7ba6644b483883ce7d227462bf7f2d4934a5a74b23263bb9ebc271a1be4c034b5c6ec2fccaf68b034ec5bbb3569ca1201cd713a9b2e3ebf872391cc898e7e4f849ecf4c79e3130e6702678593a1cb378121d72dbf39c593f9948d98bdf8d84054c6e9784e5dadac5c9595b3f05702f9465311f1599b9bd26c3d5bef6cd9677076b6b2fa7b1d2dda56e7f5595f132ac5681bd92fc9ae2340fb4a1035ff69e335c2ccda3359c4b4771b79c5ad515df27a5c94c98abd914ae30cfc16286736adc168e875e4623afb39b8e8e374976b56bd7ca5ef2295d9f477b2d8df61d68ee3be168b50f60e7d0492d61231f26d9d6668748deed125a99f55f6d2ccc0da36f29519805fde4dc1fca13336d1b79dff1e7b7c5a9b4cda34c8da9dac8f64b0c77fb8de64efd14af584648e54da4c28656fbb240edaecb7395a30d64a42e1b5e473e47861acfba85350c292ae667d89829a3979d1336aa63bb54cd90f9d67ddc6ddfca381c4bd64e8217ab8e6aefbf7fa8cd26cffd09
2026-11-22	660dc8eb7b65bbd6	mx.example.net	0	deflate	1648	\\x9d9359939b4614859f4315ffa13d4f71291ab1486c63b94642eb488c16d09aca034b835a6253d320e0d7a7676cc772e24aa5d2f0c0c3b9f77e7dee610d498ee3e6d226270d7c8a130cd3b07a8e6c143ec2d28ed2103ec6907c66993574212aa0a7011f27117043046372af01bffece0bf223471ffe8f8f2cf38b5381a8fc518173dbfb086e889cc0d034ac25401e9024ce7315e8c88ed4711c4fa2957e82c1272fb2b1fbfc0dc24da2cf4fc0cce3df802080d7a400022748801734a1ad09226870f4b0cc88b269e0db356ed079bf09811961192bd1c03f9ab28c993b67e8120dac619a60020609ad8935703799ce75224408c41ab8eff9b5a4391d682c43dd7b63e0d4e77b09756e6013a87d41e7f8efe81ca7bdbfdfd00d98657600df9a814fb22ffb9d8eeabbaa24cb3ce49e4f368ea9e0de4edada981ac3e616e20c2594987fa40ee8494ce8669a5695d2a9511e1294da98b4225442ef0938491e7b36aeba0fdd1f8f4207a96d91e725451225551425bedb7d60199669367f54767f2afdfb64024bd24a436ae51370297d0649f721277e53a14dff82c4769cf9103787b19b78280e34203b88ee8a657a31b08300c380ba07682adf568332601362bb27e83dfe7f323b4d43e4da847ad60a6a94fe2b8e6367506a7f970c509626197a2bd6bec244d4ee27ba7f1f8530b623d87db80fc087bb1c7de0a9c582a4281cf7fe29763abcaa7ef89a9bc7320a1f839adaf393b5b2cca49d4d7b5f8ede6bf0db4a901da3af2b8d2a33c48acc48bab46f5327bd426e922e4eeb64666eadc30ae9c797ea825bc5265d59c27eacf7f228a4bff37e77532f93459ddfa6c6ebade1456963b5802167c1f934cbf6ae6af2b66d41d12c1be24454c928769553c4a121174a71b668f3e162dd1e7a43b19fb0cc7945c21337e4a641b028737e36b7f0c56b9c072ddddbc5c7feb575157011bcca723019cf081ce36b1ecf6fad74db77121d0f368b6a3e3fe599b22479cd32874a5513233c2cae23f134aa4fd669fe52ab05afc4d7ba3a84f81a0cae47840a7c9566f2d1196f7a9d0ca63b75182d5e2fc5d6b27d32339dd66461242b96e9bb62b9d9af7787aded9ccf7d73b059d7f3bac883d9a6779afbe4621cc4ddcb0c0f8fe7b03d55cafe6e806fd3626adc1c0ed69d6a9de6c9d95e1eeb734dbbedbd853cbe90b461bdf8c77db81bcd8a2cca4d859f0d85c2748c81d3db4c76fb606523a80e0f472e2ccec743005f10b6f4a056766ac2f32b37dd6c2633ca5689d9ab397504e332f68e3a490de5ec1455af0a836c274089ebec3c12e9cbe43212db5ec5f5e06db8f7d7a77d8db96295368ecb2a5f94ed2d9f0d6946e58098eee6164c0f352a23f3da8845233a5bb739999e6b7dd4e9d53a918fab7adc16d5c101ce3be66ebe6d5d2673c7d11b527c08978df30879a5af0e100da1a22f77b8847bdc6fb7bc162a9423528b325ef8d9e830f12d3e5426348eddfffe23369b2cf327
2026-11-22	660dc8eb7bb01bd6	mx.example.net	0	deflate	1788	\\x9d945b93a2661086af4315ff819dab6c19e57c7276b6061115f1808a8c9aca05878f83c207c20782bf3eccee4e7636d94aa5d270c1c5dbdd4fbfddc516a0aa807dd341d190f804b302e449fb9c3a7132008d93e6091840803ee3d8167820ae813f2482224b092f890144ef35c4afbfd38c38a0ba87fee3238efde2b644dafca8282ac7ff48dc621411da6e699944ec138240f99e045cd17529daf5852e33c80ae2939f3a85f7fc06e165e9e7476257c1df08862156594d30142310343364b821c3123daa0b1c9b746c43e26d8c3283e52086b593c43e8e59d990f847511cdb55ee197868486c419e15881867ddf47048bc75eec6effaba698c102886c4fb9adf52fafa7888639d7baf0c34f5fc5ed239377610187e45a7e8efe81435fcf2bea12f41593a21782d467c125c96663cd9f5658703aeec3f474e013bc17b3bbbd24b7da9f56d509471d611d383ce013583a8db4cdf6af3ae6b5a2528ce9d029169dc00ff9170b30afa4ed13e3d3cfd1814c3f092cc8982cc702cc73002273d3d3de0188ef5fb3f2a9f7e2afd7b67041a44e64967e523e175f425404f0f150afa5257f42fc8c28165008abe06bdcc8f613824443746af5d154838615880b0738fe8aef2753571493808395e04fcc1ff2773f23c893d07759e91e13dceff15c7754a2070df25e3b8ccb3327e4d1e7e83493bbb1fbbfd077102a09382a787f707f0e1dd1d7da0459963799ea1a82f9f1c47f3b2fce1dbdd0c9a341984f7ce9e9fac15c7665ca92b5f435524dab60ea6b31ca9b2d496d26c962dc27037e554deb07836af007bd2851b7d5dc5bb6dae47a459550baf39ecb4daf2e39387638c42e6a28fe4eb5d934cdb4fcacb0c26feec4ea6e14d5441e6b56bfb508a222bca720debd2243530d1a3560fe6f4a6043424fd22a7d7936cffba2ecf58b4c6d1b6447b75524f41c06e974674a7b239d58470b35c17072dbade15dd382ec2e3ead652c25c252f76bd35928b7499ece5d46ce997d014e78a866385beb956d689aae54696f28d7f9d85a3976543535ade9a8e1538b3a811e7e1ccc89893c6e6f356419e91ea3c3c52c13c3745fd345d697b0531e4a8db9c392f96a764370da62ab4799051c7249c4da4792ecfc4936295d371bb3767a7c272607b78718bad0325352aaf118a8a7349eefdec323e1f27d76614ea3856d947db97d458f1166e065fdc4054a871c62a0b250898979d2246b756371433570f87db38b372d3e0f5bdcd8cdda97db16e5c6350194d5bfcf272b8e158c26fc5d51a7aeb65c697c2c1c9e1913f95793b455c961cebd96acea6dbf57e13c9f7fdba1e3793494c55672d346cd332a78745bbbdd69b6279b9047477c6a355d12b0295d2586d7fdfec625612d47abfbd2cac32d96f7cdb585dc92dd25649798aed73647947da35efb1db632fc08ec34b85bc35649c11f4f75b1cf3ed281943da1f1524642b286957cf6298f51cb84b06e66ec669aac60440f02961e629ab9b15b3cd359e183783bdab69e6f15622a2281047e890e0d8ad39d85b4e62af95781b89b664054085b59fb7f2842c7b02bbab39939e09636a31e50fb7b39c3779a09842d2e46633395250eca1a8667aa380ac763846f6caf309310768fa3d256dee3d1a4aa39ba2fcf79f42bf8f637f02
2026-11-22	660dc8eb889b3bd6	mx.example.net	0	deflate	1745	\\x9d93d98e9b481486af078977409146593c36ab59dc71d418bcb6c16b633ba3b928a0586c36430186a79feaa43b494fa2d1680a2e2871ea3fdff9cfa92d44659e74d7000503ea6392e6308b9afb1884510fde409c45b09740f48924b6d0816105dd01e5e5694c39510813f4630cf5ee4f96937a0c7ed8bfde93c46f7643c5b7d7117909dcf7541da2801aef8cfd9a0a5d4a1419d791a12dcb8acddbae884f7a694e7d7463903bf72f104e1a7fbaa37665f207c57194995614c77022c572034e18703cd561f0228909661b502f657c91f84600dd9224f6e980fa49992476a57d860e1a505b98a539a2f4145b900ca897f469eee3e4761c2204f367851f859fcf75e7fa8024b08f4f342c7bff1300365207080ebe56c2b0df2b6198c197f7a512031605f0e19322f55182362f3b92e42a2c603d07dc07204f70c03784af3d32e6c6b86bc1bc0853cccef6b0215a9a20dca8eebec970d6b88c5098811cd1717883ee1d65a765e282bc19be19be5e02c3caaccccb0c232b92d8c7dfcc70f8862448a2db7d1d39fc65e83f3323784374166153ef2807d317100ddf94c8ebca58f41b640e92c28379779c38a91b26fe8092ec103d6555130af87e0e7dec1e8587f4a94961410184801340b7f7ffc9409645a10310f68cf6db30fb571c1b145014be87e86191a545f87478f00c1363bbeff0107861041310c30fcc8761597441e184e1dbb73f4dc4ef1cfbc390e11d2b298220b022c33c6ffa9cf44a8ffd30541405ff7c9eb2de2d8e7a7e4b12bf683f49cc8462ae7e5d9adae1acfab804c6489b4aed6d1224056a17a1169ff8dd63bfe3af8fe5186d4e2cba6e1f8c4b02abb8588e6f372db802e5b3767248e234830a87587a5d4f6a45393f9a3c628e41a4ac186ecf799ba97b882f0caa6cd1913d5eea1459e2ca6a7008f9f9b9495253076c9d4efd9b16862a7671ba74109a861b4134537bce2c9ac03e199bfca44dacd686814f7b5bd32c1eac66e7b30bbf9944702b6eaf32e3ed787eb589d3d5edf34ad478965b8d0e24013e0ba5dcb44be6da69a7b67a52dd5da33774dcb4edfabaf5faf5585c176773c4a2ddd5d3b2a214638be766c70669f34e186ed0646a4e552390d8a38e7db347a9bfd63811f1e5b8a9176c7d369c4ad3f71bcc58694c2c19adb866a3a68e51daee56f05cb5b87e5364d2225a592d57dc801dd9b9b27f3893c463e108d1836df907e7f16c9e7c9586a17d89aa0563f681543f048b54a2e756341f5d1203fa9635dee942ce9df6973503db63516976de678d9d6b691649a449f5281d9b35b22727cb1098e36aa5ef19604fdbce6cb6b92ea468d98896e9a7ad18ea76a5a5073a17d44eab8bfb955837c2da0417ae3d978fb7394b12ab91be9c2d3730318de838990a8b712c8b1b10d539dba687cce91f03d12d46cae55882bcbf98c4487377102c2d595fcb4d35a23961c27b8d5f66d5d3cdf094733da33b4ce42d3d6eec793cbdba5a554083c417971dbb931f55ba5ee72ea7ad0424a9f4128e8fb7ad1cb7aa4467e68af6557676a8344f75547cedd5e1f0bf5fed6e9724fe06
2026-11-22	660dc8eb95d02bd6	mx.example.net	0	deflate	1668	\\x9d93d9929b461486af4315efd09eabb888c426b18de5320269b4a17db4a572d140835a62133408e9e9d3638fe3b1e3a45269a08a8bb3fce73b7f2f1129f3a43187e468800f499aa32cba7d8a218e9aa8867116a16682c8479659220fe10af90608f234065e845142dec6805f7f1725b529d047fce33dcbfce2de405c7f1f9197d07f0fae981c416fe5ace700fb405104dfd390abb77d41727d856606690e3ef831ccbd4f5f457869fcf111accae4372049609a5640122405889221b50c49069c400fcbf4a93603fcd3182cb34e0df0b7c22cb32add13f2880196284b7302ec9412480cf0a63bededc69810941be0473caf698da16db00ca5f8a245947e46d18604195fc610c46f630882f1f9fd3a86838a0286e8a520f8a0ba9e2b096d4d767d1579bef8e908f38406bc454b17e40c9d5e6383f202a754b9d8a434ac3421744b8df52da35de33222388339e1635c23ff11b86999f830bf751e3adf9f96ae0982dcd2dbb22e4bb2a66b9ad6e93cb00ccb341adf47767e1afa6367826ac2671145fa083caabe40a4f35092a0a1d1a27f89cc615204286ff4122ff571121a40753179e96a260086618e424a0f5087beac0817001202bd23f29bff5f19ccb2087b9050667c78c7d9bfca71618194d6b7101b17595ae09764e3554c4c713f520f043842098c51e7e147afbc7be3a977a2aab7da12852d7cfe55c496acebef5efdd3ace3a819de29a29fac966506ad62687e3996c9899bf56ee63a5d4be744bf158cf5f3def344a72ea38877b75b99c487feb1983e8f5623d48b79b5953bc3c49f8dce486a47579609e7320a82a2779d8af6813b0cec7e4f456ab17027f13e55443fe564ceaf06bad4f6e692b6f593ded3449ad5cfc18a3ff6ad22ebcff179d1b3abc525a537783dce96abe7e8badfe807110e347e6c2aae6c739bedd9e69db3238dfadded191dda557fbd39e259ead5d83ca94aa68d95f3ee308a6eb83cdaeac0b47703961963ac66d7962a3f95509366ed0ac75264128d98363c9cba553dc83611598dfd999d5c826b7f50724e7ed47299e39c531838f9b29eeecb67618504aaed721ac085bd93cbcce972163671def2c5f9b5b7564d6256deaa85576b73d29e3d978b7621d8f25cac66b05b8a96be50cb3ef7acf0d962af6cf5c9689fb30c8997563e3aed7ba376d2d5572511e272aa7507d01b7797d24631b3ba5666475fb492fbd3dc1c88f97ae9d585d39b5ebad5b13fed9e0617b3be7305de072cd3258ba97459baebbd779ef0d2b04ee2422a2de546375096967929fad711523d33a080ca7c9d2ed23d6acf314443d9da67a9350e274e9859ceea4c77ba39e1eeec96249729576e97ce938476f56506c3aa3fbaeea655749fdf7b2a2cce581d86e7906cdd4beb5a7547fc2db0e73bd23bacef97a0dca12d2f6cb77452ae7e72e6a9433f65b7edc36ac28ff92b3fe267313f0b8a2942899bc4e9805ab2f3df2f64a3c1327f02
2026-11-22	660dc8eb96adabd6	mx.example.net	0	deflate	1762	\\x9d94c992a3461086cf268277a8e99327b0c42216493d3dd11242fb8236b4387c28a0585a50202889e5e95d3d33ede9b1271c0e171c38fc99f9e59f596c10b965b861421274c1279c64288daae71886511395304e23d4c4887c66990d725078476e1778591203270a1126ef35e0d7df45496b0af411fff8c832bfd81588cb1f15d90dba1f4111920018dbc5ce04a10b5455709d36b23b2a74a1edaa34d24b32f0c98d61e63cbf413849fcf9116c6ff83720496099dc8124482a10a5ae2477a516e0047a586648d9bae0ad8d02d95f3a2128272cb34bbae01f4959667bb35f9043ba6083d224236090d018dc056f9569fbb4ae1d8784a0ac0bdee7fc16d2980cba2c43dd7b65105bcfef25d4b90124a8fb155d10bfa30b42f7cbfb86be40790e7df49a0c7c523dd91151bbd3929516b25df81cc00c53c17b3b69eac56461342c94e5614289c52675404f30a19369ecaa94568d6f11095398113e0e4be43e023bb9611766d5d3c3d38f47556449941449d604a52db55551693f3d3db00ccb341a3f2a9f7e2afd7b65824ac2a711b5f21138943e47e4e9e146bc469b26fd0b328338f750d630b093b821f6bb40b3433a2b96e961007d3f433e750fd0ad7c1d4d980348087402e436ff3f194cd3287420a19ef17e1da6ff8a63c31ca9f277c920ccd3240f5f83bbdf60626af7239dbf174608c3183d3dbc5f800feff6e883a8756455946541f8f2a90982d6e97cf8b637cd328e9a7e4dedf9c95859662ce793ded7a3f738d1da9d78b8e8eb9d7695875a701feb5271588e030ddef301b925e5e26e18f3fe44cb03f1c46301eb6838d786b24cb6c99165947cc9b5b953672b8f5a2fea75e1dec236894f8a828dea850c2e561cd7c744e1efc70e8f02890f37c63e1c25515b128d5216bd9780e061900e72faa760998b6279fb7114f0c6d4126e9659cbeb50eef957bd6f9e2e93c140caae6b6b135e2e1763968f547764c501321c2f219c7cbdae292d6fa9212af60557b04cb64e5fd463aa7073fbbe6b1ffa993fc850b1aaac7c72e9ac56bb5832b149fa977a5a08509822d94a76d571cd7968bc83fba9c315577f6f09caee3ca517c2bc3a65d45b69f7793af20579a4b637a35562a24d599f6e471f224b95c8f5b81a88d8cd8c8c2c3bc136dfef36ba59ad2d4b0ceda97e1ac7b92f5a67ea5be18fb39ea273f3ec2af0270495416f92f56d3f507c7d612cf59ebdcd2eca51eff589be5f6638f20b852cd6929560df3051d55ace2f5269f75be20451dfdc99e2ba9bdabd70b58d96553d5e139c2ea778b17576d20cdd03fdb82f9695a4f8fe398c0b334885622ae4a372ba77e1e6aab6ac642c4426af4d7496c1ebde30de63719790831fa56a8b531c3c8ad0643e5be1e89cf8a12cdc6dfe2004d281e43077e65015ef95dadfdcf63a915c477196a7a197e47e6cb34c3d1bdeab9b6ebecc3941945653e491b53990ec7d31e914787c3eb5664ac745a71512fc6b7a42a7a33ded2dc3cc5dcff3b37d8feb89b6f2e2a4c41a3fa22b5d6a75302e57dc46329137f3cbba356f6bb03330b9a4acd1c15c69650d978ab43295f129c739df3ef09570c8b99136df9ff99e61d052deb55ff47afffdea371a2cf327
2026-11-22	660dc8eb97fd0bd6	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc0464d6ad5101651464bce02595072e0db672b36914fceb97c9ee646793ad542a0d0f3c7ce79c5f7fe763094989d3b6ed92a3023ea51986795c3f252e8a3bb072933c869d1492cf34b5843e4457182820c45902fc18c194bcd7805f7f6739a9c3340ffbc7479afac5ab4152fda8c0a51b7c0437448e405b996b1ba000882213f832f4fa5218305e2036956186c1a72071b1fff406e167c9e747b02ad3df00c7012bbb028ee144c0720a27281c0f5a4c73684a6fd814f0768d224b8b0e4aaf6e8c029a5a670af847539a5a95de09fa44014b98679800356b6e9f2ae06d7286a366ae9720422056c0fb9edf4ada86aad054e3de2b032b3cbd9734cea92e81ca577486fd8ece30ca9fef1bba098bc28de06b33f0a907794f74fd9e287a0c237be1d3d1c56923786f67d3da344caded405ca0ac21663b8d03e32c25cd66daeb3a6fa626654c50ee62d24d50058347e065651ab8b81e3c0c7e3c729fedf7e41ec3f022cf0a725fe0f8c1e081a668aaddfe5139f8a9f4ef9309ac48378f1b2b1f81dfd017900c1e4a12b6e5a6e95f90d84d8b10e2b696fa5980d248019287c8ebd4610adc28c2306adc034d2a5f57830ae012e2fa471874fe3f999be731f25dd278d68dee28ff571ccf2da0287c97a8a8c8b302bd162bdf6092c6eec766ff218a61ea2670f0f03e001fdee5e8032bf505a95928c37cfd9425b6dffff02d379d2a893bd1bdb1e7276ba5a9a95018c3af673c6cb18ebdb33d73780fba2b224f71eec4fa8c8f8f9c26062be99eb0e974c38e2c246feac36c9374efd2cbc5f5eb51b70a20dad014baed9f0d239adaea0d8e4268e3835432c320be075c51dbf3836e700c59cfbcb29f5cd3bedc8ab125d99936291c61def2d55126992d07b193cdbec8686aa1a3ee655f65e79dcc2f44ddb14326daa6bed4ddead6d0defba349ad33a4dad724b077374b377b9b5534dbed870e76f8c59ad1edc5da5bf5abcc7aded314dc6adc717e9f9cd633793bbea7e87ebbca55b5df461a133859a9cb4ebddaee8cd1fdb0386c8322b59c991d6fcb2d573884a05d415681101e0da22e139aaa8ce8c61c2f46eb3c61f9a1351f65a728c1bc17cad38aef71d12ad60ea3c55e1869be2a4e98fa66a60692248fbfa8bc0bb5e7fbc672d7152bb484a0a6290ffab153e06a1fc7492a94a68f4d3df764edc5c28ba52dc5a318d56a52bf8c48b4940ea2352e8489be49cbec1056e3b2ca1723dd288b55f6dc9bcb3465af1cee549c38c93dbb680b4fe278cd46fdd6914422aec89583d3f9d40810ba587ac8a9fe62a892b1cef2be73eca93967ee1758b86cce63cb8cb14d532f8c56a891703e1a535f30aac34e869bca98f0e1aed4ca5d00879beab4688907d5bfb46657cd4ac39e735df576977b0c37f671ddbd48b784d5f7f1d16f1232bff69782ade97eddbbbff4c34b32556b5e3c9928a8bab17dd6e4393625fb6c2fc2f35cf2c69214bf4c9b780efefb8fd96ed3d417
2026-11-22	660dc8eb986a5bd6	mx.example.net	0	deflate	1734	\\x9d536b8f9b4614fd5c24fec328529526aecdcb18f0c6d562fcc0f6626383b197aa1f0618306b8637b6e1d7974d36c96e135555eff06534f79e7beeb9871d2aab3ceeeab03c0dc1a738c9511ad5f71886510fdd204e23d48b51f90749ec908bc20bf286c0cf130cdc284471f93a07fcf627c30a3dba3dcc5f1f48e217a706f8f63623afa0f7015cc3f204a68666ea20f4c060407bae881c491c40def1066da59fe4e0938761eede7f25e126f88f3b6054f1ef8065c13ab9009666078061876c7fc872a043b74112b396db107c1de333c43706c8ab48c24c86e0076492302ae709b9e510ec509ae4259824ad04f110bc6adf3677705896287f41780dfc52d75d4c8624d1eaf8cc86e1ef7f20d00a3981251a7e998466be4f42d3c3cfdfd7493454143040cf88e0932b0882c7f03ccbd32eef3bf72798c7edfb37065f56a42db469d7427911262d75a6d7eaa12471d9eea96bd669db14575119a6302f291cde9077079ca48a3d98d7a377a3b7c1b1fc8013449661faa2280abc240aa3d13b9220896ef76de6e8a7a9ffec5ca25b49a551abe91d705bf6052a47efaad2ef8a2de83792398c0b1fe5dd69ec265e180743203861f9dc558e010c821c05ad78a0f5e8f38ec202c0b284ee0979bdffcf0ca66914bab06c35a382264cff958e030b34e87f4f9984459a14e173f1f0850c6ee5be6b3de087118a21461fe98fa3aae8c2c20dc3f7ef7f30c4af2cf3ca63ed8d11a4be200a2c4dbf5c44817b83c77c1cf192d43ebe98ac77c3512f6848e227eb2709b55f2ce42fa1c81dc6328f1b471b2b5287f1cebe222aceda679ba993664e27d0cd4d7d98dfd6dbf572d1574cea1214cad3a403531ce9f8285f49a2122f9970bc0873f9aa378cc57bb419479eca89b5b1e23994a42eb6b892d27d4ae85378dff81db9598d274d6c2bbaaaa7c8cc38f9146cdd43a56724916b4bc8af160775d1383693ee6b7d665b0fce54d1b5393b0b66f9629b55a64d176ac34791afd4282cd6e656bb2a79bcc91ef383c765bab91f9baeafb53b71d8786e5edc55bd1a70a170c4dc1e4e25692b7b3bde9206c56c7029236cef26f8368866f4b2c8ecbd181e9a06f27b2a9994aba9b6978cd31627493be93660a654166442a2cce485c1ed6cc47a827c3e2adab516a7bab6b502db65cd08bb0ebda1a27a8ccbed2d550b9ee1937c83dddda2b18fb836a1d6fac5c8d6e7c230cec5b631d60f393ede7c79fb6424d79596ccf907278b26689e51195338b23dcbc64f79dfe2a28db49716ab9516c2289edd164fd1d81ed33c4944705359504d2687f3d12f4ce3a05d57769d55a21ba9365b08feb5afce2678c035961e5f1702ae37b093cabc3465ec0e2f088f6b8d692ac5badd96114938bb86531ecf701a04d78bffd8c186709ab88ab1d4e7d9729fcb4773159c027693cde716dfb9d90275f04d8bf244b5e629dd14b75cd6092d7bb91b77962401c7aa5f4c983525a9ec565f9d37ab26e41c4831be4a3dea8f82ffc05ff9751e5f8463bf5f583c7758b054166ffc40953478724f57b775eb68f4df7fe86e9724fe06
2026-11-22	660dc8eb9b113bd6	mx.example.net	0	deflate	1774	\\x9d54c992a346103d9b08fe81e9932764b5d804423d9a188476819010a8851c3e94a0d8c4d65088e5eb5d3d8b67f1d8e17042041c5e66be7cf9aa0c88aa22edef010ac6d4bb342b601eb71f1210c68fb001491ec3c714a2f7246140078677e88e29afc812ca894398a26f31d4afbf33acf848e387f9e32d49fc726da9a4f91e5154c07d4bd5210aa8f95133f754e8528240bbce085ea52bc3705757c0995e5650efdc0414ce872f249c2c79ff441dabf4378a65a95d76a7589a1528861db3fc98e5a81e8d83241698db98faa73148c2ccc6d4df0a93c4b1ba46d04163ca807956206a966105d231f5a53b9600f7be262142b018533fcaf339adbf9e8d4902abf8ca85117ea6e20c2038fe3406cd7c1d83a6c71fdf2f6368b02c810f5f0b52ef4408f8e11000fc11c591c87d08409162c0b7d2e205696b6dde3fc1a20c33cc9c79c46a28598af096fa669be3ae4915a33007051a246103dd27ea9a55a90b8a76f230f93e446ec8092ccf4822438f385ae2e9e164f2401224d1ef7f8f9cfc14fa6367041b34c8632ce913e560f6254493870a79fd112efa17c902a4a5078bfe3c7532374cfd31255e43f4da554e29e0fb05f4b17a1476e8eb8ac2920208012780eee3ff6706f23c0e1d80b06603bf0bf37fa573052514f8af905958e65919be268f3f9349b0dc4fd8035e18c3142470f2f0a357de7ce3a9378c28f178a3024d7ffc9586128e379ffdf3d824f1a3df61897eb25a9258f1e55afe148adc634eedb378d5a68ad46b4b8d63774268ba41a79b472ecd8bae5ea328e996f35b7288a7fb8167c170283395ad4c6555a02b9248b2933062af70bede9e2351cd56d27478f10c419b0afa34e5ace4b2d85e25383b77bdc1bea557aa58af74a03ae1b2f3f2de1e14353cd17caadc14f79924f4c54a08b4ed46ca6e65e0547093994a7638c7819c94ce48097647e1b639d88161c84eb4ab92e7dc5cdf39764d07577bd02e2c19d6d634acf35a7d0e4842e5ef11e8d19a66f02ef03bd92ef8d929578bb9c945bd0b1b0dbb9ddc980be690f4f2da071cf64e752a076a733ef4d645d6c82f413c67c4dde96e1c4862eb6da7e7b3201836a34ff53d6f46e18ebb7bab5a13a7d628eeee926d6da32a4128b3daaa57e7c976fd022f677357da8a1a9f37674fcefc95c28a4d431242e7dacb0c2ded0d98896cdd1e568ebe34668729b33501abb8ca491d761b39698685dddd7cb8d2b7e2767fb17ae6653152a1053b1375b368ab7b3b9d2490c5c5daad3d0d0d0d78ca9a6b5be372999bf162ed69a759510b87c6466ad6f0f3b9b570187397b7e5e85858a0512f671af88229dddd50d7b35c90f165e88a6715ba691cc075b15ca61bfdc5776ed6f5594142ad6d6c73b54bdbaa32ce82eb07f436acb87da5f9ab528919cbbe3882b4b00c4fbbf3166749b85a1e9d606f93039ad78df591655d3014f779d7ad1b815f9e7651275ff35ad7e82e9b36c5c2755880ca956441b50dd98e75661a8c58839da682b3c767a8eaeae8924b86ae6683a1c76b767c97d5d16df4bce919bdd54658a3b3ae88c15e50ef9dcd89ede0a5155f063b288ea6664f2c23e8afb0f927fffde8f7fb24f127
2026-11-22	660dc8eb9f938bd6	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb265543e059c756b1854fc424151d1542e1a6810872fe906d15f1f6677273b9b6ca5523970d117ef39e7e9f79c5e23521669db84e4d4079fd2ac40797c7b4a601477500d933c469d1491cf34b5461e8a2ae4f741506409f0e208a5e4bd06fcfa3bcb491da6f9d83f3ed2d42fee0d24f58f8aa284fe47708dc8098c36866d82c807bd1ee37b32729540e165d7ef35994156804f7e020befe90dc2cb92cf8f6053a6bf018e03cbac021cc3f500cbf539a1cff1a0c5344153e386ad0fdeae7145ee979b1084094dd9591ffca3284d6d4af78c3cd2076b94670501c3acc949fbe0ad7356844d5f37890841451fbcaff92da53d1df669aa71ef9581959ede4b1ae78690a0fe577486fd8ece30fd2fff1bba813086217a2d063eb15e200a22925ce889010b83a7132cd246f0decea6b4313546ed1d2a709435c46ca77140cb52d24ca66ddff2a66b52c624ca6141ba495423ff11b85999fab0b80d1e063f06cff29222338c22f13d49560449140683079aa2a976fb47e5e0a7d2bf7726a826dd3c6eac7c045e438f11193c942468cb4dd1bf200b98e20015ed51ea657e94867d20b951332b9a525300c3b04061e31e68b6f2753411069010e89d90dff9ff6430cfe3c883a4f1ac1bdea3fc5f715c88514ff82e194638cf70f49adcff069334763f36f30fa218a530418387f70bf0e1dd1e7d602545507aaf6bf27a1419a1c72bca876f7bd3a993b813de1b7b7e32569a9a0878aa7e0d4d6ded76374e728d674d6eddb0c1dfaa8b60872cd6c73d58e1e7b9936da11e9391389ec6171b8bab9634d658e79c985b6b770969ca9aecaf0ad67dde7f591fdc5317e6553ebc70f69ef04b1c6d7c7b37de95f9f1e2dd0349a986e2550e8ee6b1abeac51845e8b20e99fdb9d828ae329fee69ca4987961f1b176633eb5a2b94f2fc64a791d8a8a44d51c8da6ae5a996b8cd6d1498325c2be6ec28ce43c3f142ad2e8a78d6c3043b352fc5a19d9f690a1e1c3832a7f325bba8a5c941746ea23671d583ba5bb3dab2f52233fbda194f5d39d3971be5e5a843c3dddb9c93c7986512a626cb2913960b61362e6c9a3a8ce686a699bab5dc98b8dceef7c3b5ba5a98251fa8bac55b3bf56c78bcaed92a746fa64aeecfd9b2e548d063b4c3c58509cf3ae5853d7204cf363a4d895cb2ce47c97ebc7d6939f5706f58fa4ecaed54bed607a21e50f9bc5cae056b386c25864fe6f6bdaa27332e1c3a199cd5e92483b0cec5b55de9d636a22906c93976961e1bca39bc6d64022d73bea95b2781e1f6f31e718b54abb664c5a6089e6edc5c2fb9f8da32309e19adac325de6b228f4525ee1ab72a3a9141946728e313617d07b09dcd539b30e96e80d6551d0769eba6bc643b8b1a5963d5feb9dea18063616cc642c3b667c4e66e9cd17bd603557cc644753378c2ad944506f4dbcd57dd3dd95423733ed606426a4858fa4da760306392bcc7adb4596776567d13d32f36e6f33bf0b623711353f5acc2be778f5d4e639ab83c17f7fb2ed364dfd09
2026-11-22	660dc8eba1ce8bd6	mx.example.net	0	deflate	1698	\\x9d545d93a246147d8e55fe87de79ca1651f9101066dd1a15451c05651c14537968a08556be84063f7e7d7a7667b36eb2954ae5d20f3c9c7befb9e79e6e1b91aa485b4b4822157c4ab302e5f1f52981386ea30b4cf218b553443e371b36f211ae51a0827d9125c08f314ac93d06fcfa3bc7cb6d967edc1f1f9b8d5fbc2b482e3f228a0a061fc11993088c5f16eb25c001902436f07bc8839c8f7a5e20d1cc7d56804f41020bffe91b093f4b3e3f82972afd0df03c30b31af02c2f018e57f9aeca0b806169341b13ca4d05dfc628b3b46ce3b486310e9a8d75a6827f146d365e2aef807ca2021be559418096d1e95315dc75a67dbd0413820a15dcd77c4f69199ada6c50f5de3870bda77b08554e8304a95fa9b3dc77ea2cab7e39dfa82f5059c210bd15039f78b9ab280127f33d599204283d45b04829e05e4e5a7a612cc62d071525ce2863ae4d15186529a19b69adaf39ed9a5431c1392c4827c117143c022fabd20016d7fe43ffc790154554ba74009113bab22871a2dcef3f341bcd46abf523b2ff53e8df3b1374219d3ca6523e029fb22f11e93f5464dfead1a27f912c605aee51d11aa77e16e0345481ec61f2d67590021886050aa97a80baf26d35b8049010e8472868ff7f6630cf63ec434235eb84379cff2b1d0f9648ea7e8768b8ccb312bf25abef64122af723ddff1ec7288509ea3fdc1be0c39d8f3e70b222b25d89cafce5971378aae58777dfb42f49dc0e6f549e9facb5d998764b63f0354603c671d62ee32d862345e482b1b5b7379a7e83fbe97ac373569c920a1d57a6e662c18d4361276c3bfb850bc77bfdf24a60756a365e0fc7f1ad7b53c48213ed4c9f8af209ca642c9d82ad323752ccdbb65384554e6a749b2a4ca79e74ac691d8e5f4a1b1b9dd954ab39b48eaba1b69ab8cd866966fcc6e5cde7f1ea60e958beed5eb2e3567110379db9756e7196b7566664a3111c8d26e17cb3d563697be37a24b6cddd3c1acc872b5d1ac667c759d08b2a1b3d5e80e540deeab7c1899ba195e9e1cd65fb7c662e4b6bd9130f46145ec3e72267fddcaf1c4c4eab9b7eee39133ef3bdeca572eb647314e2ed4a6e369467962d9d859fb2f12672f40af60cc3b2b549265dc5a1ed6e8cd939af9451e7bc1bfa913f580c6fa884ab71e209078cf6d9a4b39384d41c1cfd84a756218ab30c265030cb60a1e752c9626cb138dab1d6e4a0a7f3e09479cb494f1bc1783434e778234e33878d52b2b3168a36bee93a3a643a3335ca9336a6aeba1e66139fe92e67866f78cf563abad0519f5f034de89d97810b5d7307b78e6215d3f5b8baac263aaee561b90d677c88656fb7b377c1e6b6a976c26d4d1d62f88e98f1bc30da1cdd300c8da58d197e5432875db28ef2ae8c8ef62ef217a13e81c3dee04ce2a5552cf79ce39aebaade166e61fa05eb5c2f487fd3cd54ae1b4b5f634176c4b2366b66cfcdfcaea76fbb1aa333e2a15e14050e3a4ccc4e0fc7fdd0b5e79d882169a7b8da121f0892e715f272b4b5eae38c3eccd7595664af536ae0fe7fbfbaad56b3f127
2026-11-22	660dc8eba233fbd6	mx.example.net	0	deflate	1835	\\x9d545b8f9b46147e2e12ff0145aad2c4f51a06ccc51b576b1bdf8dcd1a6caf5df56118868bcdcd3098cbaf2f9bec26d926aaaa1ee665c499ef7ce73b972d26791ab57548bc1ef3298a539c04d54308fde00e97304c027c1761f2074d6d31c2fe0ddb3dc649e39041818f23f2bd0ff3db9f1c90eed8e6e3fefa4053bf581513966f3dd21cda1f98c2271e33363453677c9b1145d64632b620e079c7b2c5e6a513a7cc273b84297a782581e2f08f7bc6c8a3df190098757c63000b4486033d20f400cfb4d8c6686ad270eb31af697c86f8ca00db394d99718ff90199a68cdc3a63447acc1627714a18356e24887acc6bf8468326b815fa84e0f405e17be09777edb9daa3a946c767369cf2f0038146481512dcfb9209cb7dcb84657b9fcf6b261ace32e8e26744e69324482cb031cf4b1c0216460f1e4ca3c6e12b852f35d2e6dab8bdc769e6c70d77eeae11641447a42954dbac92266a9807c44f604a3aa15f62fb9eb1e23cb2615af5dff5df1a1078a9cbb112cbc94010d8e688fdfe3b9aa2a976fbad67ffa7aeff8c4c70493a49d0887acfa0867d8649ff5d4e9cb6dc807e2599c2287370da1e4728b6fdc8ed3192e593e7a8838881ae9b62b7518f699af4b9487ec6404220f2b07df7ff99c124097c0449a359c7adfde45fe95830c3a2f0cd45f5b324cefce7c7bd17326123f77dd3048e1fe00886f823fbb19f676d9821df7ffffe878ef81570df355973e324a5cbf14066d9970be0943778dcc73ea728cdcf972ebb2bc3e0cead69ea27e5a7a99990cd075f6c3450b8bd79d2a136a814b9ca8e92779bc5a830b6912789be12d7e5c55cb6065e666ec040ce3b6977fe784b6005f893b4dca20b4d1d9e0211fb2d5c6824dd1fbbbcb8aac0e91c793bb338c57248d8102a915e0b9d9c4bf4e8b29d57ee23b74b43504fb9a9d4426b4dc8d6f393bfdb65114d2da5962b672bc183d74bd5958d476f520c8787f1e850ce8be9843c21f7aa4e568bf9607f24b2a8a513d5bd8af575ecaf77aa353427d6c8c83d73cac67a4053c221e3e7abe42a6db3e97109c6cd829ab17cae742be88a27b70bed237b14f6a9b9331cb60c9dc56d736ce9c7fde37223a26c6146d723ebf30b37105acda260e1c82ccc6b7941a2ab006d234d0af96c16b7a73531ba02ceac00068a47b2ebde83c5a9186b432fde06b27ab5a03876bbc799a0b2b63d0d24b3b3a3a9c5bc1c1e57bb812e3feedce1c518f923570546a469a3e9786182dcd89baa0fcaf37ee76f344359ad10db72e05c98cac9993de7bc1a8b883fe919e0cf3485b2925d3d79cbeec55e944b7429a48b961f386dbcd6c687a1bc5ee6c34de0f28bab992c89b313c95259981db11a105e248e81c58435d2c7a1c25fa2214df1feb23a27e501cee7f97a0586291c4bab29581ff024b3212f28db49b61b25acdd89735518da31ca424b5dce6e7ea8eaf5a20597d26c7cd3c1da9936a37ab868231d2dcafcb0ae72677fae1725184ff6ab733d92ba433cb81deaa7681d6db9024d6b513b9d79176df902dcb0563a9deeea5ce4629d74e20c4d159a3ad7ddabb2be853aaf4b2b24cd561b857780da1db4861d91cf0cb3d5cc6e2dae2f7ea7c692a5eb4a04f49ba2a71d28e9b7565e9a7870aeb8b0506cd4a0cd8411cbeb23a1183ccf44ffbf2f8d769ba6fe06
2026-11-22	660dc8eba2896bd6	mx.example.net	0	deflate	1553	\\x9d93c992a3461086cf268277a8e99327640928105b8f260609d1ad96684908b516870f05148856b174b168797ad76c9e9ef1d8e17052070e7f667ef5679687eb86e6dd05aa0f267897171497e4f2214329e9e133ca4a827b39aedff39c87439cb63832414c8b0c8424c579fd5a037efd5d825a4f649ff4c75b9efb25b880ecfcbd8236287a0b4e697d00e395eb2f401a015515a350c70182baa10691ca32e3828277518668f8e12b445864ef6fc1aac97f031082c7a20550842a90a0091513caa023b2e03987b199e09faec1737e6182bf15e6b955133ce3b036790e78b82c680dec8279909be0557fd63dc8d2bac6d4043f1af425ad3bb1998b458e996136aab1f9995894be118ba2f9e97c25767155a1047fce84aa16c210c5b2d6c730c2f18703a23913bc7691957627eeb8fb846995160c51eab18b8f8abc6603e9fa979275cd1a52a725a2b590a5671cdd82a068f208d1cbe066f07dc8baa46baad29714116aaa040d591d0c6e788ee7baddef95839f4a7fec5ce3732d948479770b42465fe17a70d3d471576745ff82a428af624cbbe33c2ca2344f4ca00569fdb1ab950394241427cc3dc096f1e32cd20aa0ba46e10147bdff4f86ca92a421aa996742724dcb7fc509508555e59bc44eabb2a8d28fc9e617988cd97dcb16264e09ce518607373f2ec59b57cbf346d20c593124288a9f7efb9ad6378c376c557ae78cf4922bb3e72763e5b97ba59a589f6364c9927fdace82c97064742e95de9268173c4f9bfd333a1221d86ce476b39bad60b6b467d6fdd46f3b7a5aba5e03c9e518ef04c273dab64a4e787ead3ad5ec9cf99305bca23dadf785118a77f7860a1757b513cb3ed1e1f3d61d7ba19f14c2ca3b68e5361c6593e1d87696d7996c530b3df11c59aea6a5a1d083300b2a793654da977bf7108ca727b9c81e46184f23a3f3545a89b691f4fd61282d9e1c685d568bc98392e8c36b3511a6b9f45c25a3d866d5da20ea6b4d236fe4fd66b3b604dff60ca135e2089fa799bb94a4d699779a217d1cb7b1972ca497e59590fbf19e9e43e18e5ca833eeafddb91ffad311cfbd589bc29928feec4e9fe4335bb10fb3d53a7787cb4dbc77ca0e51e6713c91c270eb2c8e70ef74744941851ee0e123810d0c026d48e7fa118dcadac9790e2f71ea1cab713b4ab4b0dead4ec8b32ed8bb6c8ceddde372ee1bea70b5cbd5e93a3a6f17f3f5523b6f9dbe7b72d599dbbf6b95e52523b1e8cc2ce1f0fcc073b2a76d356f1aae97e24e301cb95ddaa947e063273adffbd3c523da06ba128ac77a9a5cbd3d413e1d5b2f56796d86242c85fe6e2dbb77eaae30a4f26af15c7cf2691549aad3ce093d8e74818ce8e2a4e6fb39b4ad93c514fff53177bb3cf727
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
10	3	2026-11-02	2026-11-22	3	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
8	3	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
4	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
7	2	2026-11-06	2026-11-22	3	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
2	1	2026-11-07	2026-11-22	2	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
11	3	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
5	2	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
3	1	2026-11-10	2026-11-22	3	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
9	3	2026-11-11	2026-11-22	2	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
18	2	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
13	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
20	3	2026-11-14	2026-11-22	3	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
16	2	2026-11-15	2026-11-22	2	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
15	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
19	3	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
17	2	2026-11-18	2026-11-22	3	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
14	1	2026-11-19	2026-11-22	2	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
21	3	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
12	1	2026-11-01	2026-11-22	1	0	t	f	{192.0.2.9}	{-1113497932451408528}	{4}
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
-8396733456210065551	3	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-7106084620681153297	3	news.example.net	news.example.net	\N	none	fail	pass	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-6189225365030673303	3	news.example.net	news.example.net	\N	none	fail	fail	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "fail", "human_result": null}]
-3918892832210713825	3	example.net	example.net	\N	none	fail	pass	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
2420047075865499474	3	example.net	example.net	\N	reject	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
2856579691041916859	3	example.net	example.net	\N	none	pass	fail	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
5728284881451910360	3	example.net	example.net	\N	none	pass	pass	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
-2200695940841093982	1	news.example.com	news.example.com	\N	none	fail	pass	\N	[{"domain": "news.example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-1976035364944553445	1	example.com	example.com	\N	quarantine	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
9086972540772294499	1	news.example.com	news.example.com	\N	none	pass	fail	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "fail", "human_result": null}]
-244960977262082514	2	news.example.org	news.example.org	\N	quarantine	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
5006180285784391987	2	news.example.org	news.example.org	\N	reject	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
7348300158720626476	2	example.org	example.org	\N	quarantine	fail	fail	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
-4414209769861913449	3	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb72a23bd6	2026-11-22 12:24:23.83547+00
1	2	2	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb75dc5bd6	2026-11-22 12:24:23.83547+00
1	3	3	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb7b65bbd6	2026-11-22 12:24:23.83547+00
1	4	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb74d64bd6	2026-11-22 12:24:23.83547+00
2	5	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb777f2bd6	2026-11-22 12:24:23.83547+00
2	6	2	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb74982bd6	2026-11-22 12:24:23.83547+00
2	7	3	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb75502bd6	2026-11-22 12:24:23.83547+00
3	8	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb75138bd6	2026-11-22 12:24:23.83547+00
3	9	2	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb7bb01bd6	2026-11-22 12:24:23.83547+00
3	10	3	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb74407bd6	2026-11-22 12:24:23.83547+00
3	11	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb763b9bd6	2026-11-22 12:24:23.83547+00
1	12	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eba2896bd6	2026-11-22 12:24:24.024633+00
1	13	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb95d02bd6	2026-11-22 12:24:24.024633+00
1	14	2	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eba1ce8bd6	2026-11-22 12:24:24.024633+00
1	15	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb986a5bd6	2026-11-22 12:24:24.024633+00
2	16	2	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb97fd0bd6	2026-11-22 12:24:24.024633+00
2	17	3	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb9f938bd6	2026-11-22 12:24:24.024633+00
2	18	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb889b3bd6	2026-11-22 12:24:24.024633+00
3	19	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb9b113bd6	2026-11-22 12:24:24.024633+00
3	20	3	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eb96adabd6	2026-11-22 12:24:24.024633+00
3	21	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	0	0	\N	\N	2026-11-22 12:24:23+00	2026-11-22	mx.example.net	smtp	660dc8eba233fbd6	2026-11-22 12:24:24.024633+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 12:24:23.900687+00
2	invalid & sons	2026-11-22 12:24:23.932036+00
3	test webmail gmbh	2026-11-22 12:24:23.940253+00
4	example.edu	2026-11-22 12:24:23.944454+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 12:24:23.78107+00
record	2025-10-01	2026-11-22 12:24:23.784536+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 12:24:22.319338+00
2	0002_failure_reports	2026-11-22 12:24:22.570085+00
3	0003_tls_reports	2026-11-22 12:24:22.645593+00
4	0004_intake	2026-11-22 12:24:22.764269+00
5	0005_changes	2026-11-22 12:24:22.973001+00
6	0006_advice	2026-11-22 12:24:23.017877+00
7	0007_advice_told	2026-11-22 12:24:23.081832+00
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


