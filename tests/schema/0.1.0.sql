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
1	example.com	2026-11-22 12:05:32.003453+00
2	example.org	2026-11-22 12:05:32.02035+00
3	example.net	2026-11-22 12:05:32.040391+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-01	68	51	13	42	0	17	2026-11-22 12:05:31.97644+00	t
1	2026-11-04	104	104	104	31	0	0	2026-11-22 12:05:31.97644+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 12:05:31.97644+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 12:05:31.97644+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 12:05:31.97644+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 12:05:31.97644+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 12:05:31.97644+00	t
2	2026-11-03	66	66	52	40	0	0	2026-11-22 12:05:31.97644+00	t
2	2026-11-06	97	97	47	66	0	0	2026-11-22 12:05:31.97644+00	t
2	2026-11-09	51	51	51	16	0	0	2026-11-22 12:05:31.97644+00	t
2	2026-11-12	102	29	29	29	29	44	2026-11-22 12:05:31.97644+00	t
2	2026-11-15	100	92	92	92	8	0	2026-11-22 12:05:31.97644+00	t
2	2026-11-18	76	2	0	2	74	0	2026-11-22 12:05:31.97644+00	t
3	2026-11-02	73	48	48	39	0	0	2026-11-22 12:05:31.97644+00	t
3	2026-11-05	87	87	53	34	0	0	2026-11-22 12:05:31.97644+00	t
3	2026-11-08	81	81	32	53	0	0	2026-11-22 12:05:31.97644+00	t
3	2026-11-11	70	52	52	52	0	18	2026-11-22 12:05:31.97644+00	t
3	2026-11-14	102	102	45	57	0	0	2026-11-22 12:05:31.97644+00	t
3	2026-11-17	98	55	20	35	0	43	2026-11-22 12:05:31.97644+00	t
3	2026-11-20	67	49	32	49	0	0	2026-11-22 12:05:31.97644+00	t
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
660dc4b3f25389ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b3f989f9ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b3f92f29ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b3faeec9ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b3fb6a29ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1757	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b3fcefb9ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b3fd4469ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b3fde669ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b3fe78d9ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b400d5e9ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b4040069ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b4075c99ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b4092999ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b40de4b9ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b40c2379ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b40eeea9ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b412aa59ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b41321d9ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1689	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b4159199ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b41673f9ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
660dc4b419ba89ff	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 12:05:31+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 12:05:31.97644+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660dc4b3f25389ff	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660dc4b3f989f9ff	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660dc4b3f92f29ff	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660dc4b3faeec9ff	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660dc4b3fb6a29ff	mx.example.net	1	\N	aggregate	stored	\N	\N	3	14
660dc4b3fcefb9ff	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660dc4b3fd4469ff	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660dc4b3fde669ff	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660dc4b3fe78d9ff	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660dc4b400d5e9ff	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660dc4b4040069ff	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660dc4b4075c99ff	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660dc4b4092999ff	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660dc4b40de4b9ff	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660dc4b40c2379ff	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660dc4b40eeea9ff	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660dc4b412aa59ff	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660dc4b41321d9ff	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660dc4b4159199ff	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660dc4b41673f9ff	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660dc4b419ba89ff	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660dc4b3f25389ff	mx.example.net	0	deflate	1684	\\x9d54d992da46147d8eaaf40fed798a8b005ad132c6658965d88400211891ca434bdd5a401b5223045f1f8d3d8ec78e934ae54a0ffd70ee3de79e7bbb37985c8ab4bd822454c187342b701edf3e25308a3bb886491ee34e8ac9479ada600f4715462af08b2c015e1ce194bcc5805f7f6739a9c3341ffbc77b9afac5bd81a4fe1e515c207a0fae1109c1c832b62b1021d0eb31c8135cdee7445e567cbfc9f4b3027c40092cbc4f5f457859f2f1115897f437c0716099558063b81e60399511559e052da6099a1a37da54f04f6dd0d43653c1df0ad39475718fd8232ad8e03c2b0818668d03a90adeb037dc6e1211820b15fc68cf6b5a7b3a5469aa71f1450bc3fcccc5212458fdd206c37e6b8361d4cfffd7360c5c9630c02f05c107cef591cf78087a9e87041e7f0a61913680b7d6360332a6c6a8bdc34519658d72b6d3b831c852d24ca9bdbde50d6b72894994c3827493a8c6e811b8d92545b0b8f51ffadf87c0f232df134559ecf18a24f54481eff71f688aa6daedef91fd9f427f6426b826dd3c6e2c7d045ea3bec4a4ff70217e5b6e8afe25b28069e9e3a23d4abd0c4569a002c98dc80bab96021804050e1af740b3a12f238a4a0009815e8851e7ff2b83791e471e248d67dde01ee5ff2ac78525ee09df20c3a8ccb3327a49565fc5248ddd8fcd0ef8518c5398e0fec38fbbf2eecd4ebd6325851714966398cf475192444579f7ba3f9d3a893bc1bdb1e827a3a5a989504eb52f31d05aec6efbbc82863e50e45be948c5ee3adfaf0c77b6c15c4c2a099d8e378eac9dd3e57c58ae4e3c8f626eb3b64ec7f936d90990a6862728ed0b567145b92bac60e8626782c6c2c17797d3536b171de3336c6e1fbae3c544e9c9fe3223ee2a3360699dc795e95dd9747ad6b7ce58586a4d35b6b6093a4fad14eb013f97d6d9e9b925da4f0c2927e2b237828ee131cea89c1501875c5de886b7a1be9fe599341d8ebbebd8d9edae55a8b4c6cc5166696a6d70b5375a54e7913933195b2ef93b3bb7e5ee228b2f776d7886a7a82ab91b12156bee248374a39cee2be430d651d893487645df73f6611c65553a6a1eb2d9796f3c4dcdcd645fed2f3dad5edb53b75586c39512b43c05db7364c2f526319fc345700d8b7d36d84d6c79c84983a0a7ac9e0cf13c5b4e05c75c990b9abae705b6ac9b2d5aeb9adfb9f1a128c900278e9ec4bded413b948b081253d797436e368ccf369161b1488fb9ac09f1d6b7195d300d5c68d779900f68ca39d653a7946bced6573b3be841c6e6adf0286b1b722c61d43c01728a24618cebf5ee121036af2bed4ef431df6216a12456e651bef9c43e1dafcc8ca6968e24c5e38da1d9d6c84657279de7adc9ceb474223ce16c2dea0359ab8b27e471f058b2c8a966cef36a2c92a25a0b7cc2769112cc2545461571439a32e71c6f1eee49c2596856ad07d662b1d39deabebc679ee90be9bdab6dd75da936e49b3991f9835bf3596c8f53fdaa69fffd82b6db34f527
2026-11-22	660dc4b3f989f9ff	mx.example.net	0	deflate	1660	\\x9d945973a34614859f4315ffa1c74f9922123b023c9ab210086d583b9248e5a1810623b3195a0bfcfab467c6194f32954aa5e18187d3f77e7dee69d6089fabbcb384f849079ff2a24265da3c643049bbe806b33245dd1ce1cf34b546014a2e28d44154151908d204e5f8bd06fcfa3b2ff4ba1c79f83f3ed2d42f7e03b2db8f8aea0cc38fe09ae027606d9ced12242150142e0c245f8c34558bb428223ba3a2029fc20c56c1c31b4450649fefc1e69cff0604013c1617207082027841e7645de401c391455323c2a683b763d4455e7793fc02d324a4a96da1837f14a5a9cdd93fa100eb608dcaa2c2c02cc8e9731dbc752eaa98f4f5b3046354e9e07dcd6f5b3a1353a729e2de2b03273cbc9710e74c8891fe159de3bfa3739cfee57d4377505dc318bd16039f448e97902f41990f55890fb8872758e544f0de4e52da993856c745559d148498ef120786458ec9643adba6245db3738a93125698cd921b0aef815f9cf310564dffaeffe312045196794d107bb2a4f23ca78952bf7f475334d5e9fca8ecff54faf7ce18dd305ba6c4ca7b1010fa1ae1fedd19471d9514fd0bb282791da1aa63e541112679ac839e9fe0d7ae831cc038ae504cdc032495afa3496a003186c1130abbff9f0c96659a041013cfd8b84dca7fc5f1618d14e9bbc44ceab2a893d7cdfa37988cd87d4fe61f2529ca6186fa77ef03f0e15d8e3ef03d4d541489a4e4cb674fe6444dfbf02d37dd5b9676e396d8f393b1d2d458aa2783af6b38607877bb677d67d068321f580b74151a71bec14e7a0c61602c04b5674be568ca4dd38d67d6d552148b86cb37da44b04d23a6297b6ecac7e5d28c16db532d1812b22b279ca84f308b2e5edbce3d7ec1a5ee12fa672d27916050ae8ae836d8be1863779dc2e5209e2a23eda5b9bac7179a12768531cf6ef3d9addee50c8fec1721eb09dbd3926bd8857136c6de62700ad7f6de8a78f9929e4abbc97657fb9a9a78001bb716537674dbd7acca0dc9f0eb55bbf1e3548e798c0d5f0b5b2f9a1bdeced8dc468317c9bff6761c735084c28cf2c1f6f9e20d5b1fd92ea7a5bd9e6f1bbc28ccc3e671cab98cb52117c2b47d2b318d8d395b2bfc849b5ca713c3b9944ab0ac73349b5696171fac812ad86858b9178369b11233c2613edc0b49508c148345214cb9c32c6978f283116fae374ef79ee51a2b2728dc99d2569b647f9d4ef9c9c4e6b0d43b6ac99ad386bd97345d21a3cd1eafe6504b656bb7e1b60ae339ac635b172b7cbed254c67bc59ee72ba6309508b1ebc5444bc7eeadbd54663b5adc56b3b8b95cc6080ec6d09e575870afd0c9f7f969b11cb9fe6602ab5171582fb69674360634b57a3a4d4f81542accf9383a58abed5645c7556f614b46e9a3a0adf9f1fe91dd61f594970dfbac4a6d34779b6d9668ccee3cf35aadd626b97362c2f53ca7a968c6092173e60fcb66ba929bbdba5457ac5c0d4732eb84c783a7c2406256a3c76a26d5eb6b4092d9effff74bd9e9d0d49f
2026-11-22	660dc4b3f92f29ff	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac66139b7a34d102b4a30d4920c9e143018554125b1785407a7ad333d39e1e7bc2e170c1a10e7f667ef56756399094386d2d013975984f6986611edf9e1380e2475883248fe1630ac9679a726000d115861d26c259c20431822979af617efd5d10d547bef9843f3ed2d42ffe8d49ea1f15b804e147a642e4c4f4d7b3cd924121a3287c18b47d29d2c548d4a3a8898c32cc7c0a138083e73788204b3e3f31eb32fd8d1145669e5d1991171546103bbcdc910486e59b45538386adc3bc1da382fe97931058109ada641de61f49696a5dfa6718900ee3c03cc384b1b22626ed306f959be33775fd0411027187799ff35b486b6c7568aa71ef9581179edf4b1ae72c4060e72b3a2f7c47e7f9ce97ff0d7d068b021ce16b32e693a0869a2f4111002d5203093e9f004e1bc17b3b9bd4b3f1acdf72212e50d6100b8f8d03669692a633adcd2d6faa26654c500e30e11254c3f089f1b3320d01be751fba3f2e5ed6154593454952554512da82a475bb0f344553add68fcaee4fa57faf4c604db83c6eac7c628286be80a4fb5092a8a53549ff82c4202d22885bfd34c842941e3b8ceaa3a65734d54b19703c62786cdc639aa97c6d0d2a184008084e307cfcff6420cf631400d278c61def28ff571c1f1450697f9758a8c8b302bd0677bec1248ddd4f4dff2314c31424b0fbf07e003ebc9ba30f82aa4b72e32fcf7fd92a8aa4ebfa876f73f35827f1e3f1ded8f393b6d2d4a85d8c7b5f97d96305576cab606618ba7c2b90740e0f2ba3f4c0d2125f203ff2e7bbd16d7c49f793d1fe02a59e760d42599beaa6ede165beddd1945ceeef07d6df9bb8d6dda15739de22768b6b3d1955d0504e371b38c00e024ec21a7bddab91d83b4e9dc9a88e8cf9aaf46d3bf0e6db31e9bbeb809fd314166bb3bddd1c9cc12690fbfa66958c56c7bb6d9e86a7aa1a9ae4bc2d7038a8abba8eb382cf5c2c9b7a26ed8c8d56bdd8c5f5e8c9ae7e62d1aac7390e4de5e75568736114c682ab2c8e63672094ab09305fbc884b84db7614cd7be9a62feca6fc78112cdcc9c4bed7b08e97191b21afd8f5dc35b282a8f6edc19ea6b6c6f536de647a79990e4e6742c449e69fc2fdb0df468b6abbb4dbaa29d889c76ed822992a6e982910213041ec6c88cbc2598d3723b2d7ac8113fb339a5acd57876a288464aa7227197b9963a224eb87be35e959abf6a1dd0fd2e92131816518eb09c1fd6473454014f6b3f6514d919c05ca6eba9f72b97543cd930423b09da9d928da79e7e052c71bcfb7fbe77660e0e1cce9cb8e39da9d77d3d9801c0f55255737ad1cc628062bec89fcf562f3719f3b6f7b6a34139b4b93ef906adc757615d80adc17e7da59f65fa6dbc45867a9c9c7d25d2be5dab577897118ba6ca42e2f9c31c4712f5096e5bc3772869bfc2a59990026d7354d8907b5de791712e767752ddaf9ed54058a6129fbdd350d17584dac745e99f9f27c37fc436515246d40e607f17e4e5fdc4824d7c15cd966e978972ffa347517b5f17224c9ebf6563de76c52cca6a1e5b02eebe3f65d5db3751acfb41ed1f1d1e37adcedea8e597ba8e0e5f24ac29053b99013f7d509f6f4da5bd0d429d3da438e375dada88e51306aae45f7bf3f08ad164dfd09
2026-11-22	660dc4b3faeec9ff	mx.example.net	0	deflate	1699	\\x9d546b8f9b4614fd5c24fec328529526d4f680310f6f5c2d367ee0f7fb41d50f030c78bcbc0c8331fcfab2c926d96da2aaea852f23ce9c73eeb957ac31cd92b0b644f4dc069fc228c1b15f3c0688f8757c4741ece37a88e91f2cb3c6362637ecb4819b4401b07d8243fa1a037efb9317e43aac1efeaf0f2cf38b5580e0fe169164c8f9007242cfa0bf996d9780384092a0638b56d34518dbaaeb5637dd28019f9c0025f6e357137614fcf1003659f83b1004308f6e4080820478a10d5bed260f385815cb0c2a6f6df0b58dcf14df1c602763996dd4063f30b3cc26b32ed8a66db0c6719450a0475504611bbc92afc4ad80508a931786d7c42ff76a86de66992ac76737b0f9f883812a481d51dcfed209e4bf770261fbf3fbb593194e53e4e16746f04972902ab91644b2881451141fcf28092bc0370b5f66343366fdda1e2729892aef7cbd0aa41785b41a546d5bc4956a90f994c428a18d80dcb1f300ac280b1d94149d779db725884d45505408c5962ca8122f34d54ee71dcbb04cadf616d9f929f49fca14df6923f6ab501f805db94f31edbccba85b532ad26f261314a62e4e6afdd08e1c127a6d205b843eab6a21409e9760af4a0f544bfa3c2492024429b2cfd8a9ff7f67288e7d62235a65d6f04a12ffab1d0ba55812bf437492c6514a9e2fb75fcc0455dc0fd512b8c4c7210af047f8b193a53594da84bc7fffc346fc2af0af96ac3af1b2da945b5084f0e5a034a5377cfcc78eacaad5c7972dabdf03bfee952cf393f1b3cc484c0ded4bf5348edf17826ccdba3d852bd25eb3a013dfe7addcb0e2ebbeb10abd033acefdfe786c78e3addbe20a9927718ed6fe102e77bb11cb1099da652aa744d794db76cbe7f95e85f3939224b3a7e396f39ef6666c3763db6d3404d5999f1bf6fab8eb0daf514b5f8e6626da5e8f5aec69ca22bb592c93a683c364de9fe814b91b3243ada54786be73f1ae913e0fecee501a2416c99d64c035ae7d530cf6c55ef776db7460d9f17234b6d40337580df8bb6a4c59c6960cbc2eefb1914437e506b326b2fa8ee269437a08f54618bafbc16a2a5ebbd313571cf355eb20dc5a8724c90e0b9adfe965d27fda95bdd646304ef99965bad05025d1944fb3596f3deaee47caa9b9e88eb3fef872e94f4efcd4d6c77e80d7265faee4467698dcaf233a6e49b891e9254d169ba2e045debf6f46a6c932ab006f4f4fce49c94d43680507ab74b5333d3c690547e4a773ce4f867a0a874d68936e511afa6da585ab6b57498afde43a237631f5a548f63553872acb244e0f66740a2ff6667d947b829ede2602674a26752cbb8fce70ce450741d432681c8fc7345b9e5066a54b839b88aa76c87689bb53ccc99af482aec632c3d96191efa7bcbbbb8f87a1b795d68360040b2d97d7413e1ca47cab34a545ee90d2190741b1d99ab23bd32fcb4632edae1af7b3b250cc8626e77a2e6096919b5d41588acb4ba964ca9693efc392cbf952ed4efddbd0df5fbab95669fed7df48adc6327f03
2026-11-22	660dc4b3fb6a29ff	mx.example.net	0	deflate	1757	\\x9d94d7b2a3461086af4d15efc09e2b6fc992862082ce9ead154211a10428b97c31c0804024c190f4f4e66cf006af5d2e375c504587bfbfee993dc2451677b7105f87d4bb38c9501a361f22e8873d54c3280d512f46f83d49ec918dfc123943cacd9288b2431fc5f85b1fead7df6946e881f6a1ff784b12bf580d15d5df7b640574de52958fafd444d78c2de53b14cf03c7e62cd6b578c848aedb46ba4946bd732298d91fbe88b093e8fd33a517f16f14c350eba4a418c0f014cd0cc160c8d25407b44612d356db90faa73648c24886d4df1293845e5801b2f190daa334c930a5242d8178487da9de22686b5b918f31ca86d48f783e877517ca90245a8aaf5a00f7338a0ac468f8a90d407f6d0380e1c7f74b1b1aca73e8a1d784d43be84834e7b216cfd20c80dc872bcce2f6ffb764dbf9680b6dd23da02cf7935638dd6b618c9318b743ea1a4dda168d8a10fb29cc703ff26be43c535652c40ecc9a97a797ef8d153881053c2f4a3c1001c702497a7979220992e876bff77cf9a9eb8f9531aa713f0d5ba2cf94ddaacf117e792ab0db15dba47f89cc609cbb28eb4e623b71fcd81b5282e5e3d7aaa398829e9721af8547b50bfa3a213fa720c6d0be22a7f7ff95c1340d7d1be29659df7bf8e9bfcab1608e78eeab8be2e76992fbafc1c3cf62a216f773bb02ae1fa21846e8e5e9c75579f3cd4abda1058915595e04e0e3a7c4b0b424bdf9bc3ebd3a0a7bdea345f493d192c49ccb17a34f361e75e88371da424d1e4b62939f856c56c586315a4d9252800c2b15f53e530e493e3eae97cb6d25080563ad06e302e94775ef3224b16305410ae88132ee9786c13a497fabf25b3337107ca828d375d564792972d987e84e33edb44d26aa69f1aa1da09093eee585670d953b5e8f617c6def8acdfa74980ed272a0aeedcd41d9fb9e2d87f226d294992cd79003abfd599675599bcbc584b9eecf5bb11670622d58e30456876a3108abc5593dc99827893c1888c26031e1a4e9e45c8d8e9d6653ddc2c7b690fa410037b10614253fc9638b09c62ac399e2a94683a4141966b97166dad4d48a4ea93d1a6715dd48c2bcec940d2b01afbe3b63cdaab3d30896974e544d8429270646892df31e54268e191c3a92bf17cd9d2982321a71f464aec6b3821fd5bbf104d3c7f6aa724ac9d3f7705d8dabf9563c9b9ecc19637fec299d5d448bca6ca2b6874f9f6e952b53679789b8d176ac89a4448c8f2b4e155303041804c17de3ae676da780cd74bf3107ce4d343a9765545c96d2ad3683d84c0c982b6eb3accf81a17a73bcc7bc1e0b4a78e1e85392ddc29b4bf3b21b8b59a93afc0a1ce376a6eb931b1eb895749ded25d4987b993653e4cd9c442872e37cf4c5fb6510ae9aa6bee4a679056b9177d69cec248b9cb146c5bcbc33cabc0e5cc7710292088e07d678544b1b54dec27bac943c1ed0a55debd25d5ed740aa8ac69818e3bbb3d3b53ca49b4bb2a9fbec8e3b392b2b3eee9745165cadbee5b2bee49384206d30fd70fa7d55efdfd034054d204ffb27b649846d87c5f4190942239ecb75da17657dcb73527093abd1e8bf1ff56e9724fe04
2026-11-22	660dc4b3fcefb9ff	mx.example.net	0	deflate	1672	\\x9d53c992a356103c9b08fee14d9f3c81257610f468a29140685f904648edf0e1010fc48e5824a1aff7eb996e4f8f3de170b8e0c021ab2a2b33b150dd9459670deb930a3e6579898aa47d4a619874d10da64582ba19aa3f9384855c145e90a702bfcc53e02621caeaf718f0ebef2c277719fcb07f7c24895f9c16a4b71f116503bd8fe01ad627606c17bb35083d20498ce70a0eefbbc87714dfc79d7e5e824f5e0a4bf7e98d849ba79f1fc1b6c97e031c0796f905700c270196531951e5594031b8486284b9a9e0ed8c2b72be5e52a3aa26895dae827f0c25896de344c8ad5560a1222f6ba0e7b82753c1dbe6bc0cf05e270deb1a952a783ff3b5a533d15592c0eabd7060c4a7f710ac9c0e6ba47ea3ceb0dfa9338cfaf57da3be40550503f4320c7c925cc821dee7f89ea320cfed3d9d609961c07b39f1e8c5646174f6a8acc21c3366bb5881619ed5d899ceae2df0d6b449eab080654da7e10d798fc0c99bcc8365db7fe8ff5832cfcb12270a3c2fb28c22ca8224f5fb0f2441129dce8fc8fe4fa17fdf5ca35b4d170996f211b8987d85eafe4353fb9d1e1efa17c91266958fca8e91b9b91766810a6427c45e918496011804250ab07a00a7f2c59ab002b0aea17b425ef7ff33834591842eacb16674700f8b7fa5e3c00a49c277881e56455e852fcdea2b9914cbfd88fdf7c304653045fd87f701f8f02e471f5859e1158ee718e6e55360b0d08af2e13537dd5b9a74833b96e727b692c458a826dab71a6a14bbdf1dd67031182abdb63acae5be32c4d991db064aed3303c9dfe5316258684ee7661ca7ad435fda68620c174ba688581c93a2f9a251ada9f836e56b87534f762ea27ee67676c454556879f7d178df14a3734fd605fab24b189a0f63970a2cfb7afeb253ee9519328a6daf0fd16e88d5b9cad089f30435d65a5adf7b03162af192ef41565134dec9b5e3f1bc17cf8dc751fe819a15b7e5627f9c9bbc251e977b2e114a575a5d7c3498a64b6cc7c9cb376efec5391f4edcbe6de7fe34cd66cee0a8edade56c49c5d031cec353a1af1c3d3a53ad6ece16b2ed50fbe7732049cef168a56998eb2115d622be349d6ae1350f5863c1dde5793c1a058bcdbdb422339207f1a81d5db5ebb8167a85365aca5960a309d4f99e68dcb9785bcf5d8ea3f243235563db364a9d247afcf6b930527bfebce85db666b5b92ecfeb6db4de0b9be75c6656fc2469268bd1e0c45be68acaa6a290cdddcdded4b64c9d52e72809f5c170e50e451a7a24219e8cd0c4a841611f4a688d67b35bef24321c1e6f2b922baf387e308a6d5da966a270855783dfdc28932d980de779b77574a68f823cd7392e9b1d48223e168a761a9d8ca84a6ed2f97254601c6055c7a9b96a2de1ea3495662e3dae2d92e53d916eab056fef0e367da83d7e74bbaf9c8cde096e741bf3639cf8fb74485f29b36a57c93c1bfa2379b3a71325f695c8a5c435add0bb3d7de7856d79b9ccf50b35adc4de4132c64b2b70714afbfdfffe83763a24f127
2026-11-22	660dc4b3fd4469ff	mx.example.net	0	deflate	1694	\\x9d935d93a2461486af4315ffa177aeb265940604c45953835ff80538eaa8632a172d34d8c897d038e0af4f4f7637eb265ba9541a2efae2ed739e7ecfdb2b4ccb3c692e113d75c1a724cd7116d54f3122510b5728ce22dc4a30fd95e756d8c5e48abd2ef0f334066e447042ef35e0e7df44496b41f689bf7fe4b99f8e3588abef157989bc8fe08dd01318adadcd12100fa82af4dcf651f6bd765bd57d9f9df4d31c7cf26294bb4f5f21dc34fef511accbe4172049c04eaf4082920a44a90b95ae2c8206648be7c68cad0bbe5ea34893a245922b8a88c7739bb40bfe5194e7d6e531c42eed8215ced29c8261ca6e9f74c15d67d6f718134a71de05f735bf1c694e875d9e63eebd3340f5e95ec29c1b228abb9fd1a1f80d1dc2ee9fff57740b17050af07b31f049e9f89227a9cc8f8eae781a7a3aa13c61827b3b59696b6a8d9a5b9c172465c4628b39304813ca26d3dcd419eb1a97112519caa910930a7b8fe098968987f2baf7d0fb7e6950d21555931549d145adad405decf51e788ee79acdef95bd1f4affde99e28a0a59c4ac7c042ea32f30ed3d94d46f7658d1bf207394143ece9ba3c44d3d92045da01d097def6a240005418e03e61e60a97c1f0d2900a214b927ecb5fe3f19cab288b88832cf84e046b27fc539a202abed6f922129b2b420ef87bb5f606266f7239bbf4f229ca018f71eee03f0e12e471f444d6f43a8ab107edeea8aaeeb1fbee4a655c5512bb8317b7e30569e9bb48ba9f1790d8c8eb8ddec84a365d4ba22ba23c77f966a19ddecb372f090db77a48e66b6336b0667747d18167429cb690db51aba8b6c14983c779b7aafb3f97ea20b41d19f2958952eea0ae32d7c6ddc66d32c79d137ebf1e8729d4858f0655928b240ef3cc72fc4dace6bd375de44c5d9b54ddbd81016ba2adc2ae12b4c5703ab6d2e7c8722b212f4fef185bd3c4cec4be336d4d1f17942493110cfb3edbe5fa87b4dd43be2dade0e036361af4c34debe4df6fe92e764cf94aef22e10b3404b3d3cba5a73719a1d6569533b8556bed6d3572b1d2803e75aa2c32a16d355f82a4463292d105a17b12c2f50bebe9e6def022d9e2b3ccbddc368773a8ca0bd334793694876dede359e8bc5c85677be47f4b7c3cc0d5da3e8df1a257a1eefecf096e1c9eba2118aa583c6b3b5e3a4f4665d79ceb311dcc4f372311242677cde5d3adb7a8edd1175cba13d174b3c49178b79659a2f648360749d415b415a75714ed630f2a1a52f6bda715687b33d7d0fdec4bc9e0e90654af5e691215fa20df4f7cf1b599a450b0745d66dbf6f38f330d0ce9e189bc3f43c94213eeaf37c305c5e66d4cea3a12c227ba211e6db329349681e947c6c485562fae77950058671437d6920ac4dd75857b3d1a5a3a5c1c6ed578de0148d7011e3a1b4c3ed3dd1b0bb97f0de4bc433d1429eeb23d54742b0bd2edb7b3b1176edcd80d655e514e17a9eded66aa80b957e433ab405a3635ee4c65590f40e716a41d645438c4b5958d6ab8eb9595a6b9e730d9765b7d7fbefcfb6d9e4b93f00
2026-11-22	660dc4b3fde669ff	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f5f234186f5c2d7e821f181bfc5857fd30c000e3e5651830f8d7974d76936c13555507be8cb8f7dc73cf3d972dc4659e744c80c33ef52949739845cd430c5074076b106711bc4b20fe8324b6d085a8825e9ff2f334a6dc08c1047f1f43fdf627c7cb776cfb707f7d20895f9c868aebb7117909bc0fd415e1909a582bdba490474912ebb9a223f81e9424c5f7db4c3fcda94f5e0c72f7e195849bc67fdc535699fc4ef13c65a415c5b3bc44717c9fedf6058ea2d9f690c4b4e5d6a75edbf80cf19501f44a92b0d33ef503324958a573862eee535b98a539a6c6692b41d2a75ecbb71ab4c59d18610cf31784ef815ff23afab84f12ad8ecf6c58f9e10702ad90638061ff4b272cf7ad1396ed7f7e5f3b59c1a200017c46a43e09bca400df05a2e02a8093a58710e4491bf095c29719adf4d5a4b3877981d2963b77d70a324a13dc0eaa6337595b352e238c329063264635f4ee29272d130fe4cde0dde0ede9095d5ee17b0ac7093d5990852ecb0f06ef4882243a9db791839f86feb332863566b2a815f59e725bf605c4837725f63bbd16f42bc91c24850ff3ce2471530f25419f921d849fabaa090582208741ab1ed59af47948a8a000c6c00da177f7ff99812c8b900b70ab1913dc50f6af741c504049fc163246459616e839b9ff42266ee5be6f4de0a3082620861fd98f83b2e880c245e8fdfb1f1cf12bcf7d67b2f6c6c98ac82a52eb9f970bd7e3dfe0711f0782a2b41f5f5c7657c7d15d7023899f8c9f2434b1d0d52f67a4d2dc9e1765b01a0e956e536ce46ee1941c3f1ac6b44f0747ecf236b29ca1ee181eff6826b21dead6b2c087cbe478b19a75481237fda69d44d92c368b5ee5f97b4ff70f16e00ec50de9a7c8d895db931581ea74a6193f09c1cdb881a11acd0ae848de2ec7cd858bcedc7e81965d3023890327c9f3d3e1d8206e7a3b087434541741b34a75f6aa87d74d318b39657f319320a9d61ba36876723d0b4bba6784bbd96298ea759305b7c3711a2d8041121c9ce6463312c19a7586b19ac57a0ebaccfe204b4f7330cee2e8525aa74b5347139b358efc9a45343bed2d68f5124ef6a2786cecda005b279accbb15492cf7b3b0bbef3ab89c1ed2a369cf5673dbddd6dd753ede46eed58c0fc9213a6e1c6711a5eb5407c3fd3805bb93af36125fc48f87eb5954e5a7db3683acd32ebd599d9e546d6189bbcd2c70d64fd32db6d5599b3751cd717e5964f1c855c3a135f7f2a274362cc6e9d5a9a782695c2c665d45d7331d5768b25dd11c4964f621576e5bc7b8399a3d4c0f995805f38d8c168bb9bf89edd9d40db9f456cb7324c860ae8e3db9be58537f5bd84b60790c8cba3203373b49dbe40d4924eb8b375fb05678ae8e5a9e8a3dbb1e8fc798de2175bedf21095df8db5a6ad82b68ae65fcb8501a49644da5d16c471f7ab91917ca51779ac76b5d3224d1588d9455cbb2d1842bdd98ebc7653e1e55264f9f91d48a3832dd96d8ca7f3aea1b39d056d2e4829d34b0ddf9c6b8e4f448e79f70b7b1c51e5ff1ed2acaec133bee9d1b3894274b65827986b194937cbe720dc331aa064d5633a2dea987b5d8a7a7d7c4586ae60e8d4e9a3c1662bb7ed4183966645f60aa1e49547e5a3286ecbb66a89dba862f1c2449bf6e9ef763f0df7f209d0e49fc0d
2026-11-22	660dc4b3fe78d9ff	mx.example.net	0	deflate	1692	\\x9d54c992a346143c9b08fea1a64f9e90255188553d9a1849a0460bad0d09b51c3e1450a012ab8a42dbd79b9ec5b378ec70f8c1a10ef92af3e54b586156d1acb940ecd005efb29ce222b97d4811495af88ad222c1ad0cb3f73cb7c23e26671c744148f314f809c119fb16037efd1d8a6a4ba81ff8c75b9efbc5bb81f4fa3d825628780b2e841d80b9b69d052001501421f025af1362550bf430ac3bc39c8277418aa8ffe18b083f4fdf3f827595fd0644113ce767200aa202a0d815e46e0782865017cf8d6a6d5df04f63f09c9377c1df2ee6b975e51db1cfba60858b9c3260e4b50359177c61cf6954737b29610cd32ef8d19ecf6dcdb1d1e5b9dac5572d82f633170dc470f7d31802fc3a8620743fbe5fc6b07159a208bf5e08de4952a8eb8a0cc550d43c19a10f0744b31af0adb5f582ecb16d36b7989624af95c356edc630cf58bda5a6732b6ad6b44a18291065ed945c71f008bcbcca02446fbd87def7a5404d9274a1a3405552a1aa098ad2eb3df01ccf359bdf237b3f85fec8ccf095b58ba4b6f411f8b5fa12b3de43c5c2a6565ffa97488ab232c4b469667e1e902cea02d523ec95b59f0114451447b57ba04ee8eb8a48091063c83fe0a0f5ff95a1a248888f58ed593bba93e25fe578a8c48af4156290b2c84bf2dadcfd2c26aded7eac331092046728c5bd871fb3f2e69b4cbd81aa2e414d9404e1e351543455d7df7cce4feb9a26ade85e5bf493d5f29c2595e3fea71af61bdbade3368ef660a8cb3030ab753b1dcbd512cd6955781de685d8b606d1fa240e3c16675ea8eac7e1731aaf912ba293bbe5b9245ad889deb6d38b3ff48a36dad3c2529495fbacda314903673b75abe299e2bba5b6ab73c3bd8baa3c78a226228be9e022b9470f35d0f3d36c9d1d073cb70c18cb37eb597b2e4fd8d41b281bedf0241a96fd3498f5912464ee0d879765763999c2a62203238c57ee68ef5fb135a5b2d3a0cbd1e9986fb6282e039e7ba6644b483883ce7d227462bf7f2d4934a5a74b23263b4576e1b8d05ea681252e37617e65fbc501a7e2dd59abce50108eeb8954d9f1757cb91c0e64cc734afc2476fa63cf1818733813bc2c1d8e593c890eb9ed79ceac9f4ca4ecc59723610193db2561b9be767172d6d74f01dc0b6559cc4745666eafc970b5af7db395ddc1dadacb69accabbd4edafaa325e86d52ab057925f539ce6813e74e0cbde73868ba579b48673e928ee9653abbae2fba4349909732d9bc215e63958cc704e8ddbc2f1d0cb68e47576d3d1f12629ae7e95adec259fd2f579b4d7d368df81e6be138e56fb00760e9dd41236ca61926d6d768894dd2ea19559ffd5c6c2dc30fa961a8559d04fcefda13231d3b691f71d7f7e5b9c4adb3c2ad4986a8d6cbfc470b7dfe8eed44ff18a658454de442a6c68b52f0bd4965d9eab1c7da0206dd9f03aca3932b4782617d630a4a8989f6163a68e5e764ed8a88eed523343e65bf7b1dcbe95713896ac9d042f561dd5de7fff509b4d9efb13
2026-11-22	660dc4b400d5e9ff	mx.example.net	0	deflate	1648	\\x9d934993a3461085cf2682ff50d3274fc892d824013d9a6809ad2dd15a40abc307960295c4a6a240c0af7775cfb4476d4f381c2e38707899f9d5cbc71a920c47f5a5454e2af812c5182641f9145a2868c0c20a9300362248beb2cc1a3a10e5d0558187e31038018211b9d7805f7fe7854e83a30fffc76796f9c52e41587c54e0cc723f831b22273034747309900bda6dce75245be238b70515cfa3955e8cc11737b4b0f3f40ee1c4e1d7476064d16f4010c04b9c038113da801754aea58a3ca871f4b0cc88b2a9e0fd1a3768bfdd84c094b08c19abe01f4d59c6c8ec3374880ad6308931018398d6442ab89b4ce7da2122046215dcf7fc5e529f0e5496a1eebd3270cad3bd843a37b00854bfa173fc0f748e53dfde77741da6a9e5c3d766e08bc02b56c7b33cc9f63c07ca9da79385232ab8b793b6d6a7fab0be8538453125e61bd4012d8e08dd4cdd2c133a35cc0282120b9366880ae83e023bce22d7c265f7a1fbf1c89cd256b8362fb604a5d316db9c2c75bb0f2cc332f5fa4765f7a7d2bf4f26b020cd24a0563e0287d2a790741f32e2d565daf42f486c45a907717d1839b18b225f051d1bd15db14c2f0296ef63e853f7004de5eb6a500a2c422ce704ddc6ff27b39224408e45a8674dbf42c9bfe2d8560adbd20fc900a5499ca2d762f53b4c48ed7ea4fbf75000232b84dd87fb007cbacbd127bea348425b9639eeed536cb57845f9f43d378d220c1a7e45edf9c95a596622a5d3deb7a3f56afcb6143ab6ded7e45a99ea62496624595ab7a99d5c21374916a7753c33b6e66185b4e37379c1cd7c93ac4c613fd67a5918d0df79bfbb2997c9a2ca6e53fde55673c3a4b65ac08033e17c9aa67b473178cb32a168143571222a641439f229e4d0900bda51ba90f860b19686ee50ecc72c735e91e0c40db9a9ef2f8a8c9fcd4d7c716be741537377d1b17f6d5e059cfb2f9d8e3f19cf081ce36b16cd6fcd64dbb7630d0f368b723e3f65a9bc2459c532875251623d382cae23f134aa4ee669fe5c29392f47d7aa3c04f8ea0fae4784727c6dcf3a477bbce9b55298ec9461b878b9e45bd3f2c8ccb09b93851eaf58a6ef88c566bfde1db6967d3ef78dc1665dcdab3cf3679bde69ee918b7e1077cf333c3c9e03692a17fddd00dfa6f954bfd91cac5ae53ac9e2b3b53c56e78a76dbbb8bcef842929af9ec1df7c16e34cbd33033647e361472c3d607766f33d9edfd9585a0323c1cb9203f1f0f3e7c46d8d4fc4ade2931cfaf9c64b399cc285b29a62fc6d416f4cbd83d6a24d1e5b39d97bd32f0d39d00db5c6be792505bc6979128b925d783b7e1de5b9ff615e6f255523b2ecb6c51485b3e1dd28c767c62389b9b3f3d54a8088d6b2d12f5f06cdee6647aaeb451ab5769a4735c556349540607386f19bbf9b67999cc6d5babb5a343b0ac9d47c82d3c65806808656db9c305dce3bed4749b28978f48c98b68e1a5a3c3c433f9409ed03876fffb8f58afb3cc9f
2026-11-22	660dc4b4040069ff	mx.example.net	0	deflate	1788	\\x9d945b93a25610c79f4315df819da76c19e5700767676b10f186175464d4541e100e178503c201c14f1f6677273b9b6ca5526978e0e1dfddbffe77171b88cb1c754d07877dea134a7398c5cd73e244710fd64e92c5b08720fe4c121be8c2a8825e9ff2f334a1dc388208bfd750bffeceb0520fb40ff3c74792f8e5d45049fda3222f1def23758b7048e9db85655291478922f05cfec4031e0051f1fd36d34f73ea939738b9fbfc06e1a6c9e7476a5ba2df2896a5966945b180152986ed03a1cf315407b44112a396ad4fbd8d51a4a8e845a872e2c823092bed53ff284a12dbf274862eee531b98a539a686693b3dea536f9ddbf1dbbea724c218e67dea7dcd6f29dde9b04f12ad7baf0c0c787e2f699d1b3a18f6bfa203e63b3a00fd2fef1bfa02168513c0d762d4279695440ef8ace701c8b89cff1c3a396a05efed6c4b2fa60bbd6bc3bc88d29698e9b50e6829c2ed66ba5693b55d9332c651e6e4984ea21a7a8fd4292d91e7e4cdd3c3d38fc10051e6388ee50023b3022f0b32f3f4f4401224d1edfea87cfaa9f4ef9d31ac319dc5ad958f94dbd217103f3d94d8efca6dd1bf207307153eccbb3a72532f42419f924e117eedaa22ca09821c06ad7b547b95afab890acac1d87143e8f5fe3f99936571e43ab8f58c0eee51f6af3827a78022ff5d328c8a2c2da2d7e4fe3798a4b5fbb1ddbf1fc51039097c7a787f001fdeddd1074652784e105800be7cf23c2328ca876f77d3ab93b817dc5b7b7eb2569298f0c554fd1a9a2a33b6b5379dc54053e4a6902793741e04db31af098625705909b9e354bc31d765b4dd64d39036cb72eed6fbad5e595e7474498255e94cf2b072bdebb2697b717199a0d89bdce924b8491a4cdd6665ef0b49e22445a9505598b40e47d3b099fa33665d4006d15e9e31ab51ba7b5d976bcc1be3605b92bd3c6a47dfe7360b23bc837406ea00ad17ab7caf87d7bb3a350ef3e0b0bc35409c69f4c5ae36467c912fa39d92980df31298d24cd549229faeafa5750495522b72b6f6ae9360f0b2a819a0678de958be33096b69164c8c943dea5c366b54ec1ac9544007e0cf32539a1ec74b7da762961eb49b3367f9e2186fc7fe5843b60053708883c9489e65ca443aaa56311e363b7372cc2d0735fb9753be7190ac85c535c4617e2ee89d975e86e7c3e85a0f82294994f6c1f6642d52ddf929452f275f52c130e5d4b9eafbeccb5695c25b33355433d3f6fbdb30b532d310a63b9b1d9ec6f6c5baf1b5015286b184c5657f238958d848cb1572578b5428c4bd93a183702cb2668cf9343e5493e58c4b36abdd3a54eebb5535ac47a30894673d306cd332c7fb79b3b956eb7c71b9f84c7bc68365dec97d0de89cbebbafb711278b5ab5db5ce65611efd69e6d2caff406ebcbb83846f639b4dc037332efd1a9c35da01d059712bb2bc43a03e4ed3624e1d9613c448c37c869c49548d6afaec5b2ab193c2d58949d525ed774d687a207c489ab2e6f56c4d5d76864dc0ceeae25a92b58b184435f1ae07d4c12b77a6f6f7899bb96d26d20d9b2e5430d555ed62823bae888dcb6e24d66220ec17c2cec6f6725ab335f35c5b8cecc7a740048eae0b0623b039f2eb72441778af311b37b647a1d35a9ef1d06c9839baafef79f42b74b127f02
2026-11-22	660dc4b4075c99ff	mx.example.net	0	deflate	1745	\\x9d93db8e9b481086af17897740915639786dba3106e389a3c1f83c061f07db59ed45030dc6e66468c0f0f4db93cc24994db45a6dc3052daafffaeaafea0d26791a3557889c7adcc7284e711254f721f28316bea13009702bc2e413cb6cb08dfd023b3dce4de390b3031f47e4c718eedd9f50905b803ef0aff72cf39b5571e1ed75449a23e73d57fae4c48db6fa6ec5f90e2749c0b1454b0472c75614d7a527dd38e53e3a214aedfb17083b0e3fdd71db3cfa831304ce880b4e0082c441a1073abd36e41a802e961953b61ef752c617896f04d8c9596617f7b89f9459669b5b676c931eb7c1499c126e18530ba21ef7923e4e3d9adc0a7d4270faacf0a3f0f3b9e66cd86319eae3130d84f73f0150238788e0ded74a00fc5e0900bd2fef4b253ace32e4e12745ee23740528d8ed2e105c5b9100be3fa134a201df10bef6489fe9a3a689d3cc8f293b6c5143b43822b451cd5d95d0ac611e103f4129e143ff869d3bce8af3c84169d57fd37fbd84ae0ce50e045d1100fa0568fe7eff0dcbb04cb3f93ab2ffcbd07f6626f846f824a0a6de7136a5cf30e9bfc989dbec52d16f90298a3217a7cd5164c78e1f793d4eb67cf294558d38e47929f6a87b1c1dd2a726f919870841f6093badff4f869224f06d44a867bc57fbc9bfe25828c392f83d64e867499cf94f877bcf3021b5fb8e0e81eb07384221fe003ef4f3ac8932dbf7dfbefd69227e17e00f43467750564451841200cf9b8e20bfd2831ffa8aa2d09fcf53d6ba8541cbab59e617ed6799a998cdd4af4b531b82591e16481f6813b9be8d4f5146eab9af85c7f6f6b1d3f056877c44d64748ae9b07fd12e122cc16a3db4d3b5d91f2593bda2c739c624520905f95e35251ce8f469b80c329509640d809ee7ae2ecc30b208525d95db72d37b22472baea69efb767e72a8a8d2182653cf16e9aefabd4c5c9c22664e2af45c988ad19985727eba8afd3a336366b0b9f3cdedd1846f660565b0fcebd6a1ce08db4b97681bb6db797eb305ede3e2f25ad0d85e560cf32e8b39877ab7a01ae8d7a62a947d5d956c38a0fabba5e5d376ea71c49abec6c0c20d95e5d2dc9722934dbc2f450116dd6f0fd35194f8c89aa9f64781852dfac41ecad344122ed7c549573589e75bbd086bb35652c3410ca7a2dad6050952189ebed129f8b9ad66f4820ce82a5590bd90d5981952abb8733cb3c66b6183c58a6b7b71fcfc6d15379ec5b97a09803a383e4f2e1348f657e6606b3c125d2b1679aa3ed504c85e3eeb202b83e648566a51da86f1d533359268e8a47f950ad88353e9aba080ecbe570079035a91bd3e9fa3a97834525998617d7923fb40a2ddef3a9a836eaa1b45b4a6525ae0c7411ea73fe789b4196590e868be9628d23430f0ee389381f855d698d82328575bc4feccee12439d940b91c729476e6e39068ce16a385d91daeba5531e00571dc762b2f4f8aa79be12ae772ca3740e02e5c61e4ba6d7e79358b138f224f5a34ac467a50f972953a82b61489acf20b3c3adc36ddb056653e3196bca7c2e9bed05cd556e9b557fbfdff7eb59b4d96f91b
2026-11-22	660dc4b4092999ff	mx.example.net	0	deflate	1668	\\x9d54d9929b46147d8eaaf40fed798a8b482c62118ce5320269d082d036da527968a0412db1091a84f4f5e9b1c7f1d87152a95ca08a87bb9c7bcee95e2252e6496b0ec951031f9234475974fb14431cb5510de32c42ed04918fcdc612790857c8d74090a731f0228c12f23607fcfa3b2f286d8e3efc1fef9b8d5fdc1b88ebef33f212faefc115932318acecf51c601fc832e77ba22b72aaa0aa6a10d0ca20cdc1073f86b9f7e92b082f8d3f3e825599fc060401ccd20a089c20035ed03849ebf080e168341b438a4d03ffb446b3b14e35f0b7c6cdc6aa744fc8231a58a22ccd093053ca40a28137d3e96c37c684a05c033fd2f35ad61a995ab341597cc1c20b3f63d18404695fd6e0f86f6b709cf6f9fdba868d8a0286e8a521f82077baa2c2a9b228f3a2c8f9d2a723cc139af0965a2a903db207ad0dca0b9c52e47c9bb261a409a12ab5d6b78c4e8dcb88e00ce6848d718dfc47e0a665e2c3fcd67be87d1f92d855788e1339b1234b5d959354b9d77b68369a8d56ebfbccde4f537f9c4c504dd82ca2943e028fa22f10e93d9424687569d3bf40e630290294b7068997fa380935a0b898bc4cd51300c3304721650f5087be48840b000981de11f9edff8f0c6659843d4828676c78c7d9bfc271618164f15b8a898b2c2df04bb1f60a26a6743f520f043842098c51efe147afbc7be3a977bca28a92d0a576f9fc4b05eea8eabb57ffb4eb386a87774ad14fa46d362cb118e95fc2d0197eb3de39aedd375486f7c560a29ef79ec7db751945acbbdd76487c181e8bd9f3783546839855c4dc1e25be333e23418aaecd4638efa0202806d7196f1e9883650e070a528a853b8df7a9ccfb29d361fcca5205c99b0bddad9f0c9ea682533f072bf638348a6c38c7e7c5c0ac169754a6c76c922d57cfd175bf510f3cb4baec4497dd8ec96cb66793b5cfb6301ef6b7677490aae17a73c44eead5583f2972d69dc8e7dd611cdd707934154b377756b331c158c9aea2d2792a615770a40ac742a4932ed14d7838f5abdaca3611594d7cc74c2ec17568958c9d1fbb798761ec5318d8f9b29eedcb676e85388aed72b2e0c2dc75caccee3306d6712efafcfc3a582b3ad12b6f25e2d55a9f4ace73b9900aceecccf9ca81fd9237d485520e996799cd167b79ab4ec7fbbcd920f1d2c8c7a7fd602c257d7555122e2e67ddbe05bd497f296c643dab6bd939fabc91dc9fe6bac5e7eba55717f66076e957c7e1ac7fb22e7a7d670abca7375f9f2c66c265e9aef7de79ca0aa33a890ba134e41b55a02c0dfd520caf63a4787a40092af375ba48f7489a6388461d639fa5c6249cda6166d8ab33d57473c27de796249719536e97f6938076f5c58161351c5f77b32abacfef03051667ac8cc27348b6ee45bc56fd317b0bccf98e0c0eebfb25287768cb72db2ddd94a99fec796ad34fde6d87b09ab213f6ca8e5927669da0982194b8499c5ad492bdff7e205bad66e34f
2026-11-22	660dc4b40de4b9ff	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc0464d6ad5101651464bce02595072e0db672b36914fceb97c9ee646793ad542a0d0f3c7ce79c5f7fe763094989d3b6ed92a3023ea51986795c3f252e8a3bb072933c869d1492cf34b5843e4457182820c45902fc18c194bcd7805f7f6739a9c3340ffbc7479afac5ab4152fda8c0a51b7c0437448e405b996b1ba000882213f88227300114bc7e1836956186c1a72071b1fff406e167c9e747b02ad3df00c7012bbb028ee144c0720ad3537816b498e6d094deb029e0ed1a4596161d945edd180534b5ce14f08fa634b52abd13f489029630cf30016ad6dc3e55c0dbe40c47cd5c2f418440ac80f73dbf95b40d55a1a9c6bd570656787a2f699c535d0295afe80cfb1d9d61943fdf37741316851bc1d766e093e4b98228717dd90b0299e183a7a38bd346f0decea6b569985adb81b8405943cc761a07c6594a9acdb4d775de4c4dca98a0dcc5a49ba00a068fc0cbca3470713d7818fc785886112486e9f5188915059ee3a4fe60f0405334d56effa81cfc54faf7c90456a49bc78d958fc06fe80b48060f2509db72d3f42f48eca64508715b4bfd2c4069a400c943e475ea30056e14611835ee812695afab4105700971fd230c3aff9fcccdf318f92e693ceb467794ff2b8ee7165014be4b5454e459815e8b956f304963f763b3ff10c53075133878781f800fef72f48195faaf26cb0cf3f55396d87effc3b7dc74aa24ee44f7c69e9fac95a6a642610cbf9ef1b0c53af6cef6cce13de8ae883cc5b913eb333e3e729a18aca47bc2a6d30d3bb290bca90fb34dd2bd4b2f17d7af47dd2a80684353e8b67f368c686aab37380aa18d0f52c90c83f81e70456dcf0fbac131643df3ca7e724dfb722bc6966467daa4708479cb57479964b61cc44e36fb22a3a9858eba977d959d7732bf1075c70e99689bfa5277ab5b437bef8f26b5ce906a5f93c0dedd2cddec6d56d16cb71f3ad8e1176b46b7176b6fd5af32eb794f5370ab71c7f97d725acfe4edf89ea2fbed2a57d57e1b694ce064a52e3bf56abb3346f7c3e2b00d8ad4726676bc2db75ce110827605590542783488ba4c68aa32a21b73bc18adf384e587d67c949da204f35e284f2bbec745ab583b8c167b61a4f9aa3861ea9b991a48923cfea2f22ed49eef1bcb5d57acd012829aa63ce8c74e81ab7d1c27a9509a3e36f5dc93b5170b2f96b6148f6254ab49fd3222d1523a88d6b81026fa262db343588dcb2a5f8c74a32c56d9736f2ed394bd72b85371e224f7eca22d3c89e3351bf55b471289b822570e4ee7532340e862e921a7fa8ba14ac63acbfbceb1a7e69cb95f60e1b2398f2d33c6364dbd305aa146c2f9684c7dc1a80e3b196e2a63c287bb522b77011c6eaad3a2251e54ffd29a5d352b0d7bce75d5db5dee31dcd8c775f722dd1256dfc747bf49c8fcda5f0ab6a6fb75effed20f2fc954ad79f164a2a0eac6f65993e7d894ecb3bd08cf73c91b4b52fc326de239f8ef3f66bb4d535f00
2026-11-22	660dc4b40c2379ff	mx.example.net	0	deflate	1762	\\x9d94c992a3461086cf26827760fae4092c512016a19e9e6809d15a5a0bdad0e2f0a18062694181a02496a777f5ccb4a7c79e70385c70e0f067e6977f66b146e49ae3960549d8e33ee13447595c3f26308adba8824916a33646e433cbac918ba21bf27a9c9fa709e7c611c2e4bd86fbf57751d2da803ee21f1f59e617a7e692ea47457e85de47ae8c48c8999bf9d6e2228f5355e0b9b2230357ea68baefd3483fcdb94f5e0273f7f10dc24d93cff7dce68a7fe324895ba4374e0292ca89520f28bd8ec8f1801e9679a26c3deead8d12395f3a21a8202cb34d7bdc3f92b2cce6eabc2097f4b835cad29c70c394c6e01ef75699b64feb3a494408ca7bdcfb9cdf425a93618f65a87baf0c62e7f1bd843a378404f5bea203f13b3a00bd2fef1bfa1c15050cd06b32ee93ea28d0459a2fcb92eac88efb18c21c53c17b3b69eaf9646eb66c9417514a89c53675c04831a193696deb8c564dae318932981321892ae4dd734e7ac51ecceb87bb871f8f04f40e9055555775a50be48e222b0f0f772cc332add68fca879f4aff5e99a08a08594cadbce75c4a5f20f27077257eab4b93fe0599435cf8286f99d84dbd08073d4e73223a2b96e9630e06418e02ea1e47b7f2753451c14142a01b22affdffc96096c5910b09f54c089a28fb571c07164895bf4b865191a545f41adcfb069350bbefe9fcfd28461826e8e1eefd027c78b7471f444d9755519601f8f2a901a0e9fa876f7bd3ae92b81d34d49e9f8c9565c67231e97f3d469f17eded5180f381a177eb22d2c2dbd890cafd621c6af0560cc935ade637d39c0d265a118a4701036ca0a799f624cb64931e584629167c973fea1b79d479512f73ef1a75497254146cd62f6478b693a439a48a703be8020a25215a9bbb6894c65d49342b59f45f42829fc26c58d03f05cb9c15dbdf8de35030a736b8da5623af22b91f5c8c81753c4f864329bfacec75743e9fcde762a47a233b0991e9fa29e1e5cb654569055b8d50b92bf99265f255f6a21e32859f39b76d773fc883618eca656d1793b3be5c6e13c9c216199c9b6909209822d94eb7f561c5fb68bc85bba9cb9797606703657b9ad20b615ddc2aee2fb5db2c1b05401ea9ddf568995a685d35c7eb2180c8562572392c8722f67233270b3ddc14bbeddab0ea956d8b9133358ee3a40844fb447d2b8371de570c7e965f8070445019f627f9c009422530e6e6c2e83b9bfcac1c8cfe8018bb458ee3a054c87c25d9290e4c0bd59dc5ec2c55cea0234e10f5cd7b563c6fdd7867be71d0a26ec62b82b3c514cf37ee567a46b7d038ecca452d2941708a92d20a33504e4131aaa63b0fae2f6ac74ec720b6046d62b00c5ef59f921d16b729d90771a67678c5c5a3184d66cf4b1c9fd22092c1cd11f62094f6a480853b83aa78abd5c1faba3388e4b98abb383ef96911240ecb34cf4fb7fa6a582f331e88d2728a7cb2b28692b32b277a89c7a763e759d13d745c22105cb2233a1e9c697f11e5de6a569c9c5bd24cb4a59fa415d684115de94a6bc271b5e4d79285fce7a06a3ab3ae06f5a1c5a75583f6d652ab1ab850a4a5a58c8f052e84ee5ea8c1bee047da6c7712faa6494bf99741d9effff7abdf6ab1cc9f
2026-11-22	660dc4b40eeea9ff	mx.example.net	0	deflate	1735	\\x9d536b8f9b4614fd5c24fec328529526aecddb8037ae16e307b6171bdb187ba9fa618001b36678631b7e7dd96493ec365155f5c2971177ce3de7dcc31695551e770d589e06e0539ce4288dea7b0cc3a8876e10a711eac5a8fc8324b6c845e1057903e0e709066e14a2b87cdd037efb9361c51edd3ecc5f1f48e217a706f8f6b623afa0f7015cc3f204263bdd3440e8817e9ff65cdee1698410947dbfbde92739f8e46198bbf75f49b809fee30eecaaf877c0b260955c004bb37dc0b0035a18700ce8d06d91c4b4e536005f657c86f8c60079154998c900fc804c12bbca79426e39005b94267909c6496b413c00afc6b7c31d1c9625ca5f105e03bfdcebcec70392687d7c66c308f73f10688d1cc3120dbe28a199ef4a687af0f9fdaa4447450103f48c083ef15e1f4a22f2398ff7a4be8cee4f308fdb866f14beec489feb93ae85f2224c5aee4caf35444de2b25d54d7acd3762aaea2324c615e5238bc21ef0e3849157b30af87ef866f8b17fa12cfcb52ab42e62486612579387c471224d1edbeed1cfeb4f59f934b742ba9346a4dbd036ecbbe40e5f05d55fa5da905fd46328771e1a3bc3b89ddc40be3600044272c9fa72a31804190a3a0750fb4217d5e5258005896d03d21aff7ff99c1348d421796ad6754d084e9bfd2716081fafcf7967158a449113e5f1ebc90c1addd776d08fc304231c4e823fd7158155d58b861f8fefd0f89f895655e85ac3d31a2cc8b92c8d2f4cb4112b93778ccc7a120cbedc79794f56e38ea050d49fc64fd24a1f1c55cf952aad2612cf3b876f4912a7718efecab92eaac7cb6993869e67402c35cd787d96db5592de6bc6a5297a0509fc61d98e2c8c047e54a129574c9c4e3459c2957a3612cc1a3cd38f2344eaa774b814349ea628b2b29c3a7449ec2fbc6ef28cd72346e625b3534234566c629a760e31e2a2323895c5f4061393f68f3c6b199745f1b53db7a7026aaa1cfd86930cde79bac326dbad01a218a7cb54661b13237fa55cde375f6981f3c2e33ccfdc8747dbddd89c3c633f3e22eeb659f0bc523e6f67022cb1bc5db0a96dc2fa6fd4b19617b3bc6b77e34a5174566efa5f0d03450d853c9b85c4ef4bdbc3b6d7092b44a370133a1b220131375aacc77dcd646ac272ae7a3aa5f6b6962e81b2bb05dd68cb0ebd06b2aaa47b8dcdc52ad101821c9d7d8ddce1bfb886b13ea6d5e76d9ea5cec76e762d3ec560f393ede7c65f3b44bae4b3d99090f4e168dd12ca332a670147b9a8d9e72dee2a2b5bc97e7cba51ec2289edee64fd1c81ed1024944705d59504bc687f3d12fccdd41bf2eed3aab2437d26cb610fd2baf4dc7b8cf3596115fe722aed7b0932a823c61ec8e208a8f2b9d692ad5badd16114938db86531fcf701204d78bffd8c13bf13476d5ddc298658b7dae1ccd65700ad875369b5942e7668bd4c1372dca93b45aa00c53da705927b4ecc576d45990041c697e31665694acb11b63795e2f9b907320c5f81af5683c8afe83701556797c118f3c5f58027798b35416affd40937578724f57b74deb70f8df7fe86e9724fe06
2026-11-22	660dc4b412aa59ff	mx.example.net	0	deflate	1774	\\x9d94c992a3461086cf26827760fae409ac163b927a3431086d482024046a21870f252836b1351462797ad3b378168f1d0e271c386465fef9e55f181055453ad803144c88776956c03c6e3f24208c1f6103923c868f2944ef71cc800e0cefd09d105e91258413873045dfe610bffe4e33e223d53ff41f6f71ec976b4b24cdf7194505dcb7441da280581c35734f842e210894eb70578e6600e0c79ed79ff4b28278e726a0703e7c11e164c9fb27e258a5bf110c43ecb23bc1508c40d0cc84e2272c4d90541f38b6ecb54d887f1a03c7cc6c42fcad308e1dab6b041d34210c98670522e6594f209d105fbaf708faded72444081613e2473c9f8f0d94f904c77a8aaf5a68e16714e700c1c9a73128faeb181435f9f87e19438365097cf85a9078275c69d7e5c591205e5d86a59c0f0128d23ee15bb4fd8234455b0c4eb028c3ac574e3ff634e42c45fd9606669bf75d932a46610e0a344cc206ba4fc435ab521714edf461fa7df4e2c511c533bc203022cf329c484da70f38866383c1f799d39fa6fed819c1060df3b847fa4438bdfa12a2e94385bcc1a82ffa97c802a4a5078bc1227532374cfd09215e43f4da554a09e0fb05f47b7a44efd0d71585250110024e00ddc7ffaf0ce4791c3a00f5cc867e17e6ff2ae70a4a28705f53e661996765f87a78f2594cd2e37eea3de085314c4102a70f3f7ae5cd379e7a438b636e24b202457dfc1cf3e33ede7cf6cf6393c48f7ed723fac96a716ccd958af4296489a44fedb378d566f2986c4b8d65764268ba41a79b4736cd8bae56509474abc52d39c4b3fdd0b360c84b7465cb334915a80ac792ec248c982b5c28db7324aad97a3ce32f9e216833419fa5ac955c96dbeb18cecf1d39dcb7d45a15ebb50e54275c755e4eee4151c313c5a5f24d769f714c5fae8540db6ec6d9ad0c9c0a6e3253ce0ee7389092d219c9c1ee28dc36073b300cc9897655f29c9bca9d65142ab8dac3766949b0b666619dd7ea7380632a778f0049699ac1b9c0ef24bbe0e6a75c2d16261b911726e2bb9dd4984bfa909079ed03b6f74e752a876a733e904a9135d24b102f687177ba1b071cdb7adbd9f92c08864deb337dcf9951b863efdebad6c499358abbfbd8b6b651952094596d45d679b2555ee0e56cee4a5b56e3f3e6ec4999bf9619b169704ce85c7b95a195bd017391a9dbc3dad157c6fc30a3b7266064573ea97cb79192862feceee6c3b5be15b7fb8b459a97e5488516ec4cd4cda3adeeed741c43161b6bb7f6c41b1af064856d5be3725998f152f1b4d3bca885436323356bb8c5c25a3ab4b9cbdb72742c2cd0a89733057cc11cdfdd50d7b35c90fa9fa12b9e55e8a671009562b54a37fa8befdcacebb38c845adbd8e67a97b655659c05d70fa86d58b1fb4af3d7a51cd3967d7184f1d2323cedce59ac35eeabe5d109929b1c509c6e28478671012feef3ae531a815b9d7651275df35ad7a82e9b35c5d2751880caf5d8826a1b321de3cc35183106334b0567dfdfa1aaaba34b3e3674351bf21ea7d9f15d5247b7d1f38634c8f54650d05997c5602fa8f7ce66c576f8d28a2fc31d1447339314cb08faebdefcd3ff7ef507031cfb13
2026-11-22	660dc4b41321d9ff	mx.example.net	0	deflate	1689	\\x9d935b93a2461886af4315ffa177aeb265548e82ceba350c2a9e50105434958b061ac4e124dd20faebc3ecee646793ad542a1f5c50c57778fa7dbfde20521669db80e434009fd2ac40797c7b4a601477500d933c469d1491cf34b5411e8a2ae40f40506409f0e208a5e47d0ef8f57796933a4cf3b07f7ca4a95fdc1b48ea1f338a12fa1fc135222730b674db00910f7a3dc6f7045760798ef5fb41d0540659013ef9092cbca737082f4b3e3f02ab4c7f031c075659053886eb01961b30e28067418b6982a6260ddb00bc1de38adc2f272108139ab2b301f847539ab24af78c3c32001b94670501a3aca94907e06d725684cd5c37890841c500bceff9ada43d1b0d68aa51ef9581959edea734ca8d204183afe80cfb1d9d61065fde37741d610c43f4da0c7c422ce418d145be2bb1c8679f4eb0489bffefd56c3aeb337ddcdea102475903cc761a01d42c258d316dfb963743933226510e0bd24da21af98fc0cdcad487c56df830fc31b87e8f97455114185e96c51e2ff1e270f8405334d56eff9839fc69eadf271354936e1e374a3e02afa1c7880c1f4a12b4e5a6e95f90054c71808af638f5323f4ac30190dca8b18aa69414c0302c50d888079aa57c7526c2001202bd13f23bff9f0ce6791c7990349a75c37b94ff2b8e0b31ea09df534611ce331cbd160fbec1248ddc8f8dfd4114a3142668f8f0deff0fefd6e8032bf5857eef754b5e3f4546e8f1fdfe876f6bd3a993b813de1b797e622b4d4d053c53be86aab476bb1b27b9fab32ab76e58e76fd545b043166b931eacf0f3c2c9b6508bc9589ccce28b8dc5754b9aa8ac734e8cadb9bb8434654ef7d73ed67cde7fd91cdc5317e6553eba70f69ef02b1c59bebd9beccafc78f1ee81d4af46e2550e8ec6b1ab68c50445e8b20999fdb9b0fa6e7f31dbd394938e4c3fd62f8c35ef9a6b94f2fc74a79258af24ab286475bdf61453dce6360a0c196efac6fc282e42ddf142b52e8a78dec3043b352fc5a19d9f690a1e1c3836668b15bbaca5e941746ea23a759583b2dbb0eaaaf52233fbda99cc5c39d35656ffe5a841dddddb9c93c7986512a626ab1913964b613e296c9a3a8c17baaa1a9ab9b20c5c6ef7fbd146592f8d920f14cde4cd9d72d63d5e536d05ba374321f7e76cd57224e831eae1e2c284679df2c21e3982e796465322976cf271b29f6c5f5a4e3ddaeba6b693723b95aff5812807543eaf561bc11c8d5a89ee93857dafeae99c0b474e06e7753acd20ac737163579ab98d688a41728e9d95c786720e6f964ca0692cacba7512186ebfe811b748d56a4bd66c8ae0e9c62db4928baf2d1de3b9deca2ac3652ecb422be535bef66f3495225d4fce31c6c6127a2f81bb3e67e6c114bd912c0aeace53768d3d849b984ad9f3d5dea98e616063c14826b263c4e7649ede7cd10bd68bbe91ec68ea8651251b086aada9b7be5bdd5d297433c30ec646425af848aa6d376090b3c6acb75d6679577696dd23b3e8f6acc55d10bb89a8fad1725139c7aba734d759190efffb956db769ea4f
2026-11-22	660dc4b4159199ff	mx.example.net	0	deflate	1698	\\x9d545d93a246147d8e55fe87de79ca1651f9501067dd1a15451c05651c14537968a08156be8406955f9f9eddd9ac9b6ca552b9f0d00fe7de7beeb9a7db44a4cc93d61a9270003e25698eb2e8f614431cb5d115c65984da09229f9b0d13b90857c81b003f4f63e0461825e41e037efd9de3a5364b3fee8f8fcdc62fce0dc4d71f117909bd8fe0824908a62fabed1a600f8822ebb95da7cbf5644e967d9f66fa690e3e7931ccdda76f24dc34fefc085ecae437c0f3404f2bc0b3bc08387ec0f6060207189646b331a3dc06e0db18459a146d9c5430c25eb3b14d07e01f459b8d97d23922970c8089b234274049e9f4c900dc75a67d9d181382f201b8aff99ed2d29441b341d57be3c0f59fee215439051234f84a9de5be5367d9c197ff1bf5152a0a18a0b762e09328b0528f455d5162e56e9f939e42982714702f272dbdd256d39685f202a79431d7a60a4cd284d0cdb4b6b78c768dcb88e00ce6a413e32bf21e8193968907f3dbf061f863887d81ae8fe5045116655616bb7d79387c68369a8d56eb47e4f0a7d0bf7726e84a3a5944a57c042e655f20327c2889dfead3a27f91cc6152f8286f4d1337f570120c80e460f2d67594001804390aa87a80baf26d35b8009010e886c86bff7f6630cb22ec424235eb0435cefe958e030b2476bf43145c646981df9207ef64622af723ddbf8f2394c0180d1fee0df0e1ce471f3849eeb15db1cbb25f8e9cc04bb2fce1dd37ed6b1cb5839acaf393b5361bf36ea18dbec664c458d6d6669cd57822f7386f6af8e64e516be8cfb73b9e33a28494e8b4d1151b0b7614080761dff157369cfaeaf595c0f2dc6cbc1e4fd3ba5bcbbd9ceb99a93aef49672891a978f6f6f2524b306f9a561e9419a9503d97994e35eb18f32a98be1426d63a8bb95271681b95636533b39b0d5d4ff99dcdebcfd3cdd150b1541f5ed2d35eb610375fd855667086b3951764a7101c4e66c172b75723715f737d1299fa61198e96e38d2a8ea38b65ade84595b43e2fc06224edd57a74e61668a33b7877dd3f5f98ebda58f77b472d0c6ec1739eb16ee6961626e74dad5efad68c4f5d277d29ed2ade9d8468bf919a0df999650b6be5266cb40b2db5847d4d334c65968ab7ded8b477dae29295f2a473398cddd01dadc6352ae0661a3bc211233f9d750ea290e8a3931bf3d42a44b6d6de0c0a7ae1add44c2c588c0d168707d6981dd564e99d53673deb2b13184dc6fa12ef7af3d462c3841c8c95ac4c6b5545c75465e65a7156a6d455b7e362e632ddf5427335e7d94826573aeaf3aba708fdcbdab3a1ad1fe0de928d7cbe9d96d7cd4cc595342ef6c1820fb0e41c0ee6c1dbd5bbf220d45bea10cdb57a29cf0b93ddc90e82405b9b98e12705733cc4db30eb4ae8641e427715a83338ee8f2e245a1bf9dae72c5bdf96d53eb773ddcd59eb7645ea9b6eba7cdb19ea160b92d52b2abd627c6e411f6a75df551895e91dab559e63afc344ecfc78f2c7b6b9ec840c493af9cd14794f101d2797d693bd519d16f461be2dd23c7d9d53030ffffbd56db59a8d3f01
2026-11-22	660dc4b41673f9ff	mx.example.net	0	deflate	1835	\\x9d545b8fda46147eae25ff072b52952694c5f70b1baa05cc1d83171b58a8fa30d8637bc037ec31befcface26bb49b689aaaa63bf8ce69cef7ce73b970dc44516b74d80832ef3294e329886f543045078072b10a521bc8b21fe83a636d081e806dd2ee36549c438218231fede86f9ed4f8e57ee58f2717f7da0a95f4e3513556f2db202b81f9812e1801959866d32c8656499751df12472b222789ae7114f2fc9984f6e0432e7e1958493447fdc335611ffcef03cb34a6e0ccff232c3f15d56ea0a1cd362c9a1a931e1d6655ed3f80cf19501740b9ab2932ef303324d59c5e90c1ddc6536304d32cce8099120ee32afe1890624f8294218c3ec05e17be017bff64cefd214d1f1990da73dfc408008a9030cbb5f3261b96f99b06cf7f3ff9a8901f31cf8f01991f924b0220724a06a50944f274f7e0840161383af14bed4c89819a3f60e66394a0877ee8e08324c624c0ad5b6eb94448d8a10a31464b813a10abaf7cc292962176475ef5defede1585e54595156584193388ee735b9d77b475334d56ebfb5ecfdd4f49f9131ac70270d89a8f78c43d8e710f7de15d86bab04f42bc90cc4b907b3f628761217c57e97514e083f47edc70cf0fd0cfa443d8634e9739150ce008c811340f7eeff3303691a220760a259c76f50faaf744e2087b2f8cd4447799ae4e8d9b9fb42262272df9326f050086310c18fecc75e91b741ee20f4fefd0f1df12bcf7dd764e4c6294470815759f6e5c273da1b3cee638fd334f2f8d265775514def90d4dfda4fc343515f359ffcb19f6356e671f4d60f46b4dadf38312dca689535a9b385064a4254d75b117ad7e90db6bbeaf169d4c9a3dde5250f3c251596c9c0b4ded9f4219a2162c0d9ced0e92202f6bfe788e83ad5d1e1335c26c04b4d86cc44ec1a5667cd9cc6aff91db6611df4cb889d272568698af6647b4dde6314d2d9496afe64b3100d74b2da9d663302e0783fd68b8af66e5648c9f1cffaa8f97f3597f77c0aa6c6463ddbfcacd7584565bfd34b0c7a7a15504f6844dcc90a6c47d2ecc96e955d9e493c3821f910535658542936ae0cb475f02ee813d88bbccde5a1e5b45defcb63eb4ccc3ee71b1969d7c6ec7d7038b84b91f8a2db2285830b44bfb5a5d1cd9d77863ad8c4bf56c97b7a715b62411e6a710845a80f3eb2e00e5b11c198320d984aa7e3d0179e44b87a9a8b3ae3b0915bbb3a5a9f9ac1a1c96dbbea93e6efdc1c51aa2a1aff3566c18c3c9686ef385b5b375c457e7dd16ad0d4b5b2e1db6e581993851d3337b2e043d911de168e6bc70a62927afd8e553b0902eeebc5a389752b918c59e33462b63b41fa8ab45315887be30bfdae9027b5b192fb4b9dd91eb3e1664ec59504e592b7b1c68c2251ed0948016f539adf660362b564b7e908191b29cf0ab3d1ce72e10446d33ceb7c394753b49a18b033771f2e8a42fa63714e966336f8185321ddd4c7ee54dc8a8ee2fc6d074e655b15fd585b73b37f38a1f8d77cb733354a401ecdff6cd53bc8a375ce94c1ad9389e05dfd908257f8346e575a4e5b92ce426ed24b933d168eadc48576d758b4cc154968e325dae35c1e375a9df1a746421b7ec1699dd465e5d50a781cac934b598376f9a99758062de5a4565c3feb9e6a252731d82361587ac600ec5b2ff3c13bdffbe34da6d9afa1b
2026-11-22	660dc4b419ba89ff	mx.example.net	0	deflate	1553	\\x9d93c992a3461086cf268277a8e993276489556c3d9a182444b75aa22521d45a1c3e1450205ac5d2458196a777cde6e9198f1d0e2775e0f067e65f5f66f98836a4e82e203d58e05d511254e1cb871c66b887ce30af30ea1588bee7391f45286b516c818494398870860afa5a037efd5d92f59ec83ee98fb73cf74b7801f9f97b056960fc169c327a00e395172c4016034d13e3480d55c90ca1612609cb4c4a02dec53924d187af26a2327f7f0b564df11b9065f058b64016650d48b225f62d45021d9105cfb9cc9b05fee91a3c179416f85b619e5b35e1338aa8c573c047554928704ac6a0b0c0abfeac7b9867942262811f017d49eb4e1c46b12c1003e6408aaccf8e45e99b6351b43e9daf8e3d54d730459f33153581892ecb0c89192752f8e10049c104af29b2d2dec41b779f10a9b39259947aece2a3b2a06c20dde052b1ae798369564142853c3ba3f816846553c4905c063783ef4352f57e5f3115495534435734c9e80f06373cc773ddeef7cac14fa53f76a6e84c850a3376b72062ee6b4407370d4dba062bfa9749028b3a41a43b2ea232ce8ad4027a98d18f5ded02c034252865f4005bc68fb3c86a002985d101c5bdffef0c5615ce2248193321bd66d5bfda09618d34f59bc4c9eaaaacb38fc9d6173339c37dcb1626c9302a608e06373f2ec59b57cbf346d24d45352559143ffdf675bd6f9a6fd8aaf4ce39eea55786e72763e5b97bb59ed89f63642b5270dacec2c97064762eb5d1e278173e4f9bfd333c6221dc6c9476b39bade47ce9ccecfb69d0768cacf2fc46c69763b21330cfe9db3a3da1f9b5eed4b3731e4c16f215ee09dd976624dedd9b9abcb86a9d4409b0213f6fbdb11f056929acfc835e6da3513e198e1d77799d290eb1e113cfe1e56a5a992a3908b3b0566643b57db9f70ee1787a52cafc6184d034363b4f959dea1bc9d81f86d2e2c995edcb6a317950536378ad27c2b4909eeb749438ac5a1bc67dbd69948db2df6cd6b61038be29b46612a3f334f79692d4baf34e33248fe336f1d385f4b2bc627c3fde937324dce10b71c7fdb5370fa2603ae2b9177b53ba133598dd199362e6a8ce61b65a17de70b949f66ed5c1ea3c492652146dddc551debb1d435261698468f888e5460e437d48e6c6118e2aea163c879628738ff5b81da57a4477ab13f4ed0bf22f1b737bf7b89c07a6365ced0a6dba8ecfdbc57cbdd4cf5bb7ef9d3c6de6f5ef5a7579c97122ba335b383c3ff09ce2eb5bdd9f46eba5b8134c5769974ee663f9b1139fef83e9e2116e43438dc4239da6577f8f6140c6f68b5d5d9b218e2aa1bf5b2bde9db62b4da9bada3c979c0252c792e6b6734c8e2343c023b23869c57e2e3bf6c9668afffa98bb5d9efb13
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
2	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
10	2	2026-11-15	2026-11-22	2	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
18	3	2026-11-14	2026-11-22	3	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
7	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
15	3	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
12	2	2026-11-18	2026-11-22	3	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
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
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b3f25389ff	2026-11-22 12:05:31.97644+00
1	2	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b4092999ff	2026-11-22 12:05:31.97644+00
1	3	2	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b3fd4469ff	2026-11-22 12:05:31.97644+00
1	4	2	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b4159199ff	2026-11-22 12:05:31.97644+00
1	5	3	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b400d5e9ff	2026-11-22 12:05:31.97644+00
1	6	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b3faeec9ff	2026-11-22 12:05:31.97644+00
1	7	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b40eeea9ff	2026-11-22 12:05:31.97644+00
2	8	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b3fe78d9ff	2026-11-22 12:05:31.97644+00
2	9	2	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b3f989f9ff	2026-11-22 12:05:31.97644+00
2	10	2	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b40de4b9ff	2026-11-22 12:05:31.97644+00
2	11	3	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b3fcefb9ff	2026-11-22 12:05:31.97644+00
2	12	3	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b41321d9ff	2026-11-22 12:05:31.97644+00
2	13	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b4075c99ff	2026-11-22 12:05:31.97644+00
3	14	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b3fb6a29ff	2026-11-22 12:05:31.97644+00
3	15	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b412aa59ff	2026-11-22 12:05:31.97644+00
3	16	2	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b4040069ff	2026-11-22 12:05:31.97644+00
3	17	3	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b3f92f29ff	2026-11-22 12:05:31.97644+00
3	18	3	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b40c2379ff	2026-11-22 12:05:31.97644+00
3	19	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b3fde669ff	2026-11-22 12:05:31.97644+00
3	20	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b41673f9ff	2026-11-22 12:05:31.97644+00
1	21	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 12:05:31+00	2026-11-22	mx.example.net	smtp	660dc4b419ba89ff	2026-11-22 12:05:31.97644+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 12:05:32.006427+00
2	invalid & sons	2026-11-22 12:05:32.038478+00
3	test webmail gmbh	2026-11-22 12:05:32.044351+00
4	example.edu	2026-11-22 12:05:32.04573+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 12:05:31.91334+00
record	2025-10-01	2026-11-22 12:05:31.923371+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 12:05:30.884763+00
2	0002_failure_reports	2026-11-22 12:05:31.147077+00
3	0003_tls_reports	2026-11-22 12:05:31.282412+00
4	0004_intake	2026-11-22 12:05:31.346098+00
5	0005_changes	2026-11-22 12:05:31.399561+00
6	0006_advice	2026-11-22 12:05:31.431798+00
7	0007_advice_told	2026-11-22 12:05:31.520828+00
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


