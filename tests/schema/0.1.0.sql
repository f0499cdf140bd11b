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
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.change (id, at, kind, domain_id, subject, details, origin) FROM stdin;
\.


--
-- Data for Name: domain; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain (id, name, created_at) FROM stdin;
1	example.com	2026-11-22 09:28:30.072889+00
2	example.net	2026-11-22 09:28:30.092092+00
3	example.org	2026-11-22 09:28:30.112198+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, changed_at, is_tidy_due) FROM stdin;
1	2026-11-04	104	104	104	31	0	0	2026-11-22 09:28:30.039925+00	t
1	2026-11-07	104	104	72	55	0	0	2026-11-22 09:28:30.039925+00	t
1	2026-11-10	88	70	70	70	0	0	2026-11-22 09:28:30.039925+00	t
1	2026-11-13	78	0	0	0	31	47	2026-11-22 09:28:30.039925+00	t
2	2026-11-02	73	48	48	39	0	0	2026-11-22 09:28:30.039925+00	t
2	2026-11-05	87	87	53	34	0	0	2026-11-22 09:28:30.039925+00	t
2	2026-11-08	81	81	32	53	0	0	2026-11-22 09:28:30.039925+00	t
2	2026-11-11	70	52	52	52	0	18	2026-11-22 09:28:30.039925+00	t
2	2026-11-14	102	102	45	57	0	0	2026-11-22 09:28:30.039925+00	t
3	2026-11-03	66	66	52	40	0	0	2026-11-22 09:28:30.039925+00	t
3	2026-11-06	97	97	47	66	0	0	2026-11-22 09:28:30.039925+00	t
3	2026-11-09	51	51	51	16	0	0	2026-11-22 09:28:30.039925+00	t
3	2026-11-12	102	29	29	29	29	44	2026-11-22 09:28:30.039925+00	t
1	2026-11-01	68	51	13	42	0	17	2026-11-22 09:28:30.214738+00	t
1	2026-11-16	129	129	107	22	0	0	2026-11-22 09:28:30.214738+00	t
1	2026-11-19	96	96	79	17	0	0	2026-11-22 09:28:30.214738+00	t
2	2026-11-17	98	55	20	35	0	43	2026-11-22 09:28:30.214738+00	t
2	2026-11-20	67	49	32	49	0	0	2026-11-22 09:28:30.214738+00	t
3	2026-11-15	100	92	92	92	8	0	2026-11-22 09:28:30.214738+00	t
3	2026-11-18	76	2	0	2	74	0	2026-11-22 09:28:30.214738+00	t
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
660da19a905788fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19a925758fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19a9512e8fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19a99ee18fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19a97c328fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19a9b8e48fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19a9cbe58fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19a9e0388fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19a9f9278fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19a9fd5f8fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19aa2d598fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19aa44ea8fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 09:28:29+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19aa6fc28fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 09:28:30+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19aa7d988fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 09:28:30+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.039925+00	2026-11-22
660da19aac46a8fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 09:28:30+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.214738+00	2026-11-22
660da19aae9e08fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 09:28:30+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.214738+00	2026-11-22
660da19ab0b468fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 09:28:30+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.214738+00	2026-11-22
660da19ab27538fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1689	2026-11-22 09:28:30+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.214738+00	2026-11-22
660da19ab32548fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 09:28:30+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.214738+00	2026-11-22
660da19ab6e578fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 09:28:30+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.214738+00	2026-11-22
660da19ab878f8fa	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 09:28:30+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 09:28:30.214738+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660da19a905788fa	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660da19a925758fa	mx.example.net	1	\N	aggregate	stored	\N	\N	2	7
660da19a9512e8fa	mx.example.net	1	\N	aggregate	stored	\N	\N	3	13
660da19a99ee18fa	mx.example.net	1	\N	aggregate	stored	\N	\N	2	6
660da19a97c328fa	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660da19a9b8e48fa	mx.example.net	1	\N	aggregate	stored	\N	\N	3	12
660da19a9cbe58fa	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660da19a9e0388fa	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660da19a9f9278fa	mx.example.net	1	\N	aggregate	stored	\N	\N	3	11
660da19a9fd5f8fa	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660da19aa2d598fa	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660da19aa44ea8fa	mx.example.net	1	\N	aggregate	stored	\N	\N	3	14
660da19aa6fc28fa	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660da19aa7d988fa	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660da19aac46a8fa	mx.example.net	1	\N	aggregate	stored	\N	\N	3	21
660da19aae9e08fa	mx.example.net	1	\N	aggregate	stored	\N	\N	1	17
660da19ab0b468fa	mx.example.net	1	\N	aggregate	stored	\N	\N	2	18
660da19ab27538fa	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660da19ab32548fa	mx.example.net	1	\N	aggregate	stored	\N	\N	1	16
660da19ab6e578fa	mx.example.net	1	\N	aggregate	stored	\N	\N	2	19
660da19ab878f8fa	mx.example.net	1	\N	aggregate	stored	\N	\N	1	15
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660da19a905788fa	mx.example.net	0	deflate	1684	\\x9d54db929b46107d0e55fcc3789fe2522401027159afcba0cbea8690849016a5f23030c345e2261821a4afcf6c6c276bc749a5d2f0c0c3e9eed3a74fb3c1e45266ed152491063e6479898be4f6298571d2c10d4c8b0477324c3eb2cc06fb38ae31d24050e629f0931867e42d06fcfc2b2fc81d8e3efc6fef59e627ef06d2e65b447981e83db8c6240223dbdcae408c40bfcf21c8ab50e524595102483383bc041f500a4bffd357127e9e7e7c04f625fb05080258e6351038a10f385513144d50418ba3c13263ca4d03ff3406cb6c730dfcad30cbd817ef887da2810d2ef29280614e15c834f0a63bededa53121b8d4c0f7f27c496b4f871acb50155fb970dc8f541c4282b5cf6370fc9b31388d7b7dbf8e61e2aa82217e2d083ef43c847c1c042a1f7092e7c14f112c330a782b2d5d90393547ed1d2eab38a7ccf90e55639067846ea9bdbd15b46b7a49485cc09274d3b8c1e81178f92543b0bc3d3d3c7d1b7d41e1248153e86a54b5af08bc243c3d3db00ccbb4dbdf229f7e08fdbe33c10de9160995f411f8947d85c9d3c385046d8516fd936409b32ac0657b94f9398ab35003b21793d7ae7a0660189638a4ea01ead0d715c5158084403fc2a8f3ff99c1a248621f12aa5937bcc7c5bfd2f16085fbe25f90615c157915bf266b5fc8a454ee47ea81204e700653fcf4f0bd57debdf1d43b5e567ba2ca0b1cf7c7a724cb92aabefbe29f4e93269df04e25fac16a5966225653fd730cf416bfdbbeaca0690c54e556b972b9bbcef72bd39b6db090905a46a7e34d206bf774391f96ab53af871261b3b64fc7f936dd89f4e6862728ef4b5ef524a52bae60e4617782c6e221f096d3536b171f9333a4d787ee7831a196089639f156b9092bfb3cae2dffca67d3b3b175c7e252a7d5f8c621e83cb5336c84bdb9bcce4f2f2dc979e648359196fd11744d9f7347d5ac0c05e4196237ba0d8dfdacc8e5e970dc5d27ee6e77ad23b535e68e0acf326b5368fcd1a23e8fac99c5394ad5bbf37347e92ef2e472d78767788aeb4ab82149b5e76e3ac836eae9be422e671fc53d89154f0a7c771f25715e6723fa239b9df7e6f3d4da4cf6f5fed2d79bb533f55a55345ca961cb57b13347165c6f52eb255a84d7a8dce783ddc45186823c08fbeaead994ceb3e55474ad95b560997b5162dbbe3992bd6e7a3b2f39941519e0d435d2a4bf3de8876a11436219c67228cc86c9d9210a2c17d9b1507431d9060e678896894bfd3a0f8b01cbb8c766ea564a2338c66ae7847dc8393d3b3a2afa861c2b1823e82b1992c5316ed6bb4b48f8a2a9f53b31c6bd16b78864a9b68eca2d20cee978e5662cb3746539196f4cddb1470ebabad9bc684d76966d10f119e76bc918287a533e235f80c78a476e3d735f56638994f55aeca57c17a9e15c561554132f62196b2ef4acc33d4d051bcdeaf5c05e2c76865bdf97f7dcb70231bb77f5edba2b37a672b3264aefe035bd3c71c69971d5f5ff7ea0ed36cbfc0e
2026-11-22	660da19a925758fa	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac6691d8d423c7b068471b924092c387020aa9d46c5d148bf4f4a667a6ed1e7bc2e170c1a10e7f667ef5675639909438edac01b9f4994f6986611edf3e2700c58fb001491ec3c714925f69ca810144150cfb4c84b38409620453f25ec3fcfc9b202a8f7cfb09bf7fa4a99ffc1b9334df2b7009c28f4c8dc885196e17bb3583424696f910081ad0444991d408b4915186994f610270f0f90d22c8925f9f986d99fec28822b3cc2a46e44599e1b5bea8f6458d61f976d1d4a865eb336fc7a8a1ffe524041684a676599ff947529ada96fe1506a4cf3830cf3061acac8d49fbcc5be5f6f86d5d3f418440dc67dee7fc16d2995a7d9a6add7b65e085cfef25ad731620b0ff159d17dea1f37dfef57f435fc0a20067f89a8cf92401d997e4400650084445809f2f00a7ade0bd9d6deac57431ecb81017286b8985c7d601334b49db99ceee96b75593322628079870096a60f8c4f859998600df060f83ef9728cabcc62bbc26a882aaf17c57960783079aa2a94ee77be5e087d2bf5726b0215c1eb7563e31414b5f4032782849d451dba47f4262901611c49d611a64214acf7d46f151db2b9ad253069ccf189e5bf798762a5f5b830a061002820b0c1fff3f19c8f3180580b49e71e73bcaff15c70705947b7f492c54e459815e83fbdf6092d6eea7b6ff118a610a123878783f001fdecdd10741d1ba92a2c83cff652bcb5d4dd33e7c9b9bc726891fcff7d69e1fb495a626bd62aa7f5da6ce0aaed853c0c23034e956a0ee353c6d8cd2036b4b7c81fcc45f1e26b7e9737a9c4d8ecfb0abab55104aea5c336d0faff3fd81a6a4f2783fb1fed1c48de68ebddaf156b15b54cd6c524343bedc6ce0003b08b82e56d9eaa844a27e9e3bb3491319cb4de9db76e02df7533274b701bfa4292c36666fbf3b39a35d200db5dd26996cce77dbbc8c2f753d36c9755fe070d4d44d1367059fb95832b5ac7b30766afd6217d5d9935cedc2a28dce390e4de5d74d68736114c6822bafce536724949b19305fbc884b84db7e122df57437140e737eba0a56ee6c66df1bd8c4eb8c8d90571c74778bac206a7c7b74a4a9bd51dda6bb4c2b9fe7a3cb95107196f997f0381ef6d0aadeafed9e620a76e2b13bb648e6b21b66324408cc10bb18e3b27036d3dd841c556be4c4fe82a636cbcda91e0b21992bdc45c25ee69828c986a16fcd746bd33bf586413a3f2526b00c633b237898ec2a0444e1b8e89d95144959201fe6c739975b37d43e493002fb85924da283770d9e9b78e7f9f6f0da0b0c3c5e3843c9312787eb61be1891f3a9aea5faa696e318c560833d91af9e6d3e1e72d7bdae440bb1bd34f90129c65d6337812dc363716d9cf5f065be4f8c6d969a7cdcbdaba5d4b8f621314e63978d94f533678c71ac07f2ba5cea1367bccbabae950960566d694a3c29cdc17b26717e55b6a29ddf2e75201b967c3c5469b8c24a62a5cbdaccd7d7bbe19f6aab20690bb23c89f76bfae24622a9464b799fa5d343be1ad2d45d54a7eb4957daf6f6ca35679362310f2d8775591ff7eeca966dd278a1ea44c3678fd3b95be54e597b2ce3f5ba2261c8295cc889c7fa0275adf1563475c9d4de98e34d572dea73144cda6b31f8ef0f42a743537f00
2026-11-22	660da19a9512e8fa	mx.example.net	0	deflate	1660	\\x9d54c992a346103d9b08fea1a64f9ec012abd87a34d14220b4d1da9184c387020a1a0d5b436981af77b567dad6d8130e87b338d4e165e6ab972f59237caef2ce12e2171d7cca8b0a9569f394c124eda21bccca147573843fd3d41a0528b9a0500751556420481394e37b0cf8f9575e50ba1c39fc6f1f69ea27bf01d9ed7b447586e147704df00bb036ce76099210c83217425e835a8f17901a4192191515f81466b00a9ede490445f6f9116ccef92f4010c07371010227c880d37441d5050d301c099a1a116e3a787f465de47537c92f304d429ada163af847519ada9cfd130ab00ed6a82c2a0ccc82bc3ed7c17be7a28a495f3f4b3046950eee6b7e4be94c4c9da6887a6f1c38e1e91e4294332146fa57ea1c7f479dd3b9b7ef9dba83ea1ac6e8ad18f8c4fb5c4f09444541e4089cfaf402ab9c00eee524a59d8963755c54d5494118f35da2c0b0c831994c67db94a46b764e7152c20ab3597243e123f08b731ec2aae93ff4bf0f4556f95e8fe7259197144113394dedf71f688aa63a9def91fd1f42ffde19a31b66cb9448f90802c2be46b8ff70c651472545ff2459c1bc8e50d5b1f2a008933cd681e227f8adeb2007308e2b1413f50071e5db68921a408c61f082c2eeff6706cb324d028889666cdc26e5bfd2f1618d64e92f8899d46551276fc9fa37321991fb91cc3f4a5294c30cf51fee0df0e1ce471f7845136559222ef9e3aaf43851d33e7cf34df796a5ddb825f2fc60ac343596eac9e06b0c070cef6ef7acef0c1ab23681b54057a111e71beca4c71006c64250155b2a47536e9a6e3cb3ae96a258345cbed126826d1a314dd973b3775c2ecd68b13dd5822121bb72c289fa02b3e8e2b5eddce3175cea2ea17fd67251e931285745741b6c5f8db1bb4ee172104fe591f6da5cdde32b4d09bbc29867b7f9ec56ef728647f6ab9029c2f6b4e41a76619c8db1b7189cc2b5bdb722be77494fa5dd64bbab7d4d4d3c808d5b8b293bbaed6b56e58664f8f5aaddf871da8b798c0d5f0b5b2f9a1bdeced8dc468357c9bf2a3b8e39c8426146f960fbe5e20d5b1fd92ea7a58ae2db062f0af3b0799e722e636dc84298b66f25a6b131676b999f7093eb74623897520e96758e66d3caf2e2833550051b0d2bf762302d96634638cc877b21098a916cb02884297798250d4f7e30e2cdf5c6e9deb35c63e504853b93db6a93ecafd3293f99d81c9694a396ac396da8bca6e90a196df67c35875adab3761b6e2b339ec33ab675b1c22f579aca78afd8f37cc514a61c2176bd9868e9d8bdb597ca6c478bdb6a163797cb18c1c118daf30a0bee153af93e3f2d9623d7df4c60352a0eebc5d692cec680a6562fa7e929904a99391f47076bb5ddaae8b85216b664943e0ada9a1fef9fd91d564f79d9b05f54a98de66eb3cd128dd99d675eabd5da24774e4cb89ee73415cd382164cefc61d94c57bd66af2ed515dbab86a31eeb84c783a7c2406256a3e76a26d5eb6b409cd9effff7a5ec7468ea77
2026-11-22	660da19a99ee18fa	mx.example.net	0	deflate	1758	\\x9d94d9b29b461086af4315ef80cf555c8a243601a3e3e3b2105a11da006da95c0c3020109b60d8f4f4e1c47672ec38a9541a2eb8f87bfaefaf7bd8235c6471770bf175487d88930ca561f329827ed843358cd210f562843f92c41ed9c82f9133a4dc2c89283bf4518cdf6aa89f7f6558b147b70ff3db7b92f8c96aa8a8fe569115d0794f553ebe52135d33b694ef5082403b900110008418c9856da69b64d407278299fde9ab093b893e3e537a11ff42b12cb54e4a8aa55981a2c19095862ca03a741b24316dbd0da97f6a83248c6448fded6092d00b2b40361e527b942619a694a425100fa9afd55b046d6d2bf23146d990fa1ecf97b4ee421992444bf1d50bcdff88a202311a7e6e8366deb4410fe9d7f76b1b1aca73e8a1d703a90f1c641828f2000d7807dac0fd748559dc0adea26d07a42db449f780b2dc4f5ae74cafa5314e62dc4ea96b34695b352a42eca730c3fdc8af91f34c5949113b306b5e9e5ebe0d96e16951e29981480b60c0709c24bebc3c91044974bbdf2a5f7e28fdbe324635eea7618bf499b25bf739c22f4f0576bb527be89f263318e72ecaba93d84e1c3ff6869468f9f8b5ea28a6a0e765c86be951ed86be8ec8cf298831b4afc8e9fd7f67304d43df86b865d6f71e7efaaf762c982381ff4ba2f8799ae4fe6bf2f08b99a8c5fddcee80eb872886117a79fa7e57debdd9a9778c08388913249afee313b01c03c0bb2ffbd3aba3b0e73d5a443f182d49ccf97c31fa1ce351873918a72dd4e431909afc2c66b32a368cd16a929422643950d4fb4c3924f9f8b85e2eb7952816acb51a8c0ba41fd5bdcb92c48e134510300365dc2f0d837392fe5615b6666e20f85051a6ebaac9092072b987e44e33edb44d26aa6909aa1da09007f7f2227086ca1fafc730beb63f8bcdfa74980ed272a0aeedcd41d9fb9e2d87f226d294992cd790a757fbb32cebb236978b097bdd9fb7522de2c45a70c6895e1daac520ac1667f524638124f260208983c58407d3c9b91a1d3bcda6ba858f6d01fa410037b1462b4a7e92c7161b8c559637a5538d064929b1ec72e3ccb4a9a9159d527b34ce2aba918479d9291b0ed05e7d77c69a5567a7112c2f9da89a88535e0a8c125be63da84c1cb3387480bf97cc9d29d16534e299c95c8d678530aa77e309668e2e493825f0f43d5c57e36abe95cea627f3c6d81f7b4a67173192329ba8ede5d3a75be5cad6d965226db41d67229048f171c5ab526ad001a683e0be71d7b3b6539acb74bf3107ce4d323a9765545c96e0569b416c2606cc15b759d6e7c050bd39de63418f4525bcf0cc29c96ee1cd6504d98da5ac541d61451fe376a6eb931b1ef815b8cef60035e65e66cc14793327118bdc381f7de97e1984aba6a92fb9695ee9b524386b5e769245ce5aa3625ede59655e07aee338014904c703673caaa54d57dec27bac943c1e30a55debe02eaf6b1a5445634c8cf1ddd9e95a1e32cd25d9d47d6ec79f9c95151ff7cb220bae56df72391ff82421820d661e4ebfafeafd1b9aa67413c8d3fe896b1271dbe1307346a2d848e7729df62559df0a3c086e72351afdf7abdeed92c4ef
2026-11-22	660da19a97c328fa	mx.example.net	0	deflate	1699	\\x9d54d98ea346147d0e12ff501a299a85d814d866718f478d8d17bcef0b511e0a2870b9d90c85317c7de84ccfa43b338aa25c782971ea9c73cfbd628d699684b525a2e736f81c46098efde23140c4afe33b0a621fd7434cbfb0cc1adb98dcb0d3066e1205c0f6090ee96b0cf8f0bb20ca75583dc21f1f59e617ab00c1fd2d22c990f311e4849e417f33db2e017180244107092a5265bb212a2eaa6eba51023e3b014aecc76f26ec28f8f2003659f81b1045308f6e4084a204a0da1695b6a8020e56c53283ca5b1b7c6be32f8aef0eb093b1cc366a831f9859669359176cd33658e3384a28d0a32a82b00d5ec957e2564028c5c90bc36be2977b35436fb34c95e3b31bd878fcc14015a48e286e7fed040aaf3a816df8fc7eeb6486d31479f899117c16a022b544174bb6d274545b7a3ca324ac00df2d7c9dd1cc98f56b7b9ca424aabc0bf52a905e14d26a50b56d1157aa41e65312a384f201b963e7015851163a28293aef3a6f0b2acd86d080a2da52254152955643ee74deb10ccbd46a6f919d9f42ffa94cf19df2b15f85fa00ecca7d8a69e75d46dd9a52917e3799a030757152eb8776e490d06b03d922f459550b01f2bc047b557aa05ad2e7219114204a917dc64efdff3b4371ec131bd12a33de2b49fcaf762c9462a9f9374427691ca5e4f972fbc54c50c5fd502d814b7c1ca2007f829f3a595a43a94dc8fbf73f6cc4afa2f06ac9aa9320ab0db9059b10be1c9486f4864ff8d49155b5faf8b265f57be0d7bd92657e327e9619355343fb5a3d8d13f685285bb36e4fe18ab4d728e8c4f7052b37acf8bae757a17740c7b9df1f8f0d6fbc755b5c210b24ced1da1fc2e56e3762192253bb4ce594e89a72db6e853cdfab707e529264f674dc72ded3de8ced466cbb3c2faacefcccdbebe3ae37bc462d7d399a99687b3d6ab1a7298bec66b14c9a0e0e93797fa253e46ec80cb5961e19facec5bb46fa3cb0bb4369905824779201c75ffb6633d8177bdddb6dd38165c7cbd1d8520fdc603510eeaa3165195b32f0babcc74612dd941bcc1ac8ea3b8aa70de921d4f93074f783d5b479ed4e4f5c71cc57ad83786b1d92243b2c687ea79749ff6957f65a1bd138e56796e94243959aa67c9acd7aeb51773f524e8d45779cf5c7974b7f7212a6b63ef603bc36857225f3d96172bf8ee8b825613ed34b9a2c3645213405ffbe199926cbac02bc3d3d392725370db1151cacd2d5cef4f0a4151c919fceb93019ea291c36a04dba4569e8b79516aeae5d2529f693eb8cd8c5d49722d9d74c1daa2c93383d98d129bcd89bf551ee897a7a9b889c2999d4b1ec3e3ac339171dc4a69641e3783ca6d9f284322b5d1adca4a96a876c97b83bc59cac492fe86a2c339c1d16f97e2ab8bbfb78187a5b693d0846b0d072791de4c3412ab44a535ae40e299d7110149bad29bb33fdb2e4936977c5dfcfca4231794dcef55cc42c2337baa2b86c2e2fa592295b4ebe0f4b2e174ab53bf56f437f7fe9e65aa5f95f7f23b51acbfc09
2026-11-22	660da19a9b8e48fa	mx.example.net	0	deflate	1672	\\x9d53c992a346143c9b08fea1a64f9ec012881d7a34d19240685f9006a476f8504081d8118b24f4f5aef64cdb1a7bc2e170c1a10ef9f2e5cb9765a2ba29b3ce06d627157ccaf2121549fb92c230e9a21b4c8b047533547f260913b928bc204f057e99a7c04d4294d58f18f0f3af3d56ea32f8ebfdf691247e725a90debe47940df43e826b589f80be5bee3720f48028321eec29507164c4cb3ec4957e5e824f5e0a4bf7e55d849ba79f9fc1aec97e012c0b56f905b00c2b024651595965154031f890c4186b53c1fb1857e4fc31498daa9a24f6b90afe414a12bbc689905babc044455ed640cb714da682f7ce7919e0be4e1ad6352a55f0c8f9ada433d55492c0eebd696084974708764e833552bf4a677a0fd2199579fbdfa52f5155c100bd91814fa2a7309228c8107bc3f1907f39c132c380473b31f572bad43b162aab30c78a7b5decc028cf6abc99cebe2d70d7b449eab080654da7e10d79cfc0c99bcc8365db7fea7f7f38991378a6c7b21c2fc9ac20728ad0ef3f910449743adf23fb3f84febd738d6e355d24d8ca67e062f515aafb4f4ded77644cfaa7c81266958fca8e9eb9b91766810a2427c4bb2289410660109428c0ee019ccab7d5841580750ddd13f2baff5f192c8a2474618d3da3837b58fcab1c075648e4ff82686155e455f856ac7e139362bb9ff1fefd3041194c51ffe931001f1e72f4a127299cc2722cc3bc5d7986510445f9f02d37dd5b9a74833bb6e7076b2589095f4d075fcf6840f5acfd610397c39122b7d5512aad4a17e647761728b5cf0c457f9fc788e94163b630e2386d1dfad246537db45c3145d4c331299a2f03aa3514dfa6fcc1e1244bce45d0ceecde8e98aa0a4def3e9e584d313ecb92c6d3977dc2d05c18bb5460dad7f397bd72af8c90516c7b7388f623ecce55824e9c27a83137e2e62e0f7b5089579c8cdfb532e09c7c703c9e2de1dc782ce51fa879715b2dade3c2e04ce1b8b2d8842f5d717df1d17096aef03a4e5ebe75f32fcef97062adb65df8b3349b3bc3e3c03257f3151543473f8f4e85b676b4e84cb59a315f4ab64359afe740149de3d14cd330d7422aac053c693a1b84d73ce8e94bf62e2de2f138586eefa5191991348cc7edf83ab84e6a5e2e06e3959405369a428d9305fdcec6bb7ae1b22c951f1ab19ad8b65e6a242173bbd7424fedc5eb52beec8c6a7b5d9d37bb6863f1dbd75c62d6dc3469a6cbf1f0c499c69aca66029f2ddcad650c764c9d52e72809b5e168ed8e041a7a24219cf4d0c0a861611f4a684ee6f39b7c121816d3db8ae84a6b961b8e635b53aab9c05fe155e7b637cae815cc96f5bcdb263ad3475e5a682c9bcd0f24111f0b65701a9ff4a84a6ee2f97254601c605727a9b16e4dfeea34d5c058796c5b24ab7b22ded64bcede1f6cfa507bdcf8765f3b19bde7dde836e12638f1f7d988be5246d5ae934536f2c7d2d6a21325f695c8a5840dadd07b8bbe73fcaebc5c16da859a55827c10f5c9ca0c5c9cd27effbf3fd04e87247e07
2026-11-22	660da19a9cbe58fa	mx.example.net	0	deflate	1694	\\x9d934b93a3361485d7a18affa0e955a61c1b013606f778aaf10bbf00b7edf62b95850c020bf3320837f8d78f5c33937892a9542a82851647f77e3af768896991c5f505a2a70ef81427194ec3ea2542246ce0124569881b31a69f796e891d4caed8ed002f4b22e08404c7f451037efd5d94da0dc83ef18f8f3cf7cbb10251f9a3222b90fb11bc137a02c395b95e00e20245812e1235a43947dc523dc44e7a49063eb911ca9c97ef104e127d7e06ab22fe0d4812b0922b90a0a400a87524b52369a006d9e2b91163eb80efd7c893386f90f88a42e2f2dc3ae9807f14e5b955710cb0433b6089d324a36090b0dbc71df0d099f53d4684529c75c063cd6f47ea934187e7987b7706a8bc3c4a9873034471e72b3a141fd06107deffefe826ce73e4e37b31f04976e59682b12aa2a307d111bd9c501633c1a39dacb4393187f50dce72923062b1c11ce827316593a9afab94758d8a9092146554884889dd67704c8ad84559d57deafeb8140d2a9aa489506e414569699aaa74bb4f3cc773f5fa8fcaee4fa57fef4c7149853464563e0387d1e798769f0aead55556f44fc80cc5b987b3fa30761297c47e07b48f84debbea3140be9f619fb907582aefa32139409422e784ddc6ff2743691a120751e699e0df48faaf38479463a5f9976440f234c9c9fd70e71b4cc4ec7e66f3f748886314e1eed363003e3ce4e883d8d69a106a0a845fb71af359fbf02d378d320a1bfe8dd9f393b1f2dcb8994ff4afabafabe266bd158ea65e692dd119dadeab54c9e8669d5b0717393d5b52db463335a7704a5787414e17b29c54b05d41679e0e7d83e76e13773f9dedc69ae0e7bd690b2bd2455962bc81fbda6d3a49e3376dbd1a0d2fd7b184054f96853cf535f5357a23e66656198efd2eb6ec6dd3b0f43561a12b834d2bd8c364d9379bc6dcb329224b41eb1ddfd8cbc3c4bad46e030d1d5fc794e47df13cddec7ab9b26b8b9a2aaeaccdc0d7e7d6d240a3cdfb78e72d784e760de92a6f7d31f5db898b875773264ed2a32cad2b3b6f17fb6ab237937eab6f5f0b74584662b20cf6423892921ca1551ec9f21c65abebd9722fd0e4b9dc359d1d0cb7a7c3105a5b63389e0464ebee1cfd359f0f2d65ebb9447b3f4c9dc0d1f3dead56a0d7d1d60a6e291eefe7b5402c6c349aae6c3ba137f3ca73ae85e03a9a15f3a110d8a3f3f6a26eaa197686d42906d64c2cf03899cf67a561bc913582e1750aad166a9717fb640e420f9adaa2a2aabd3c9cadc93d7863e37a3a409629c59d85ba7c09d7d0dbbdae65691ace6d149ab7ddae66cf02bf7d76c5c81824e7810cf1519b65fdc1e232a556160e641159e33661be2d529904c6a1958d74a98c0def3cf34b5fd76fa827f58595e1e8ab723abca8edc45f3bbdb2e69fc221ce233c90b6b8b9236decec24bc7363f14cda01cff590e221c1df5c17cd9d150bdbe6ba4fabb2b4f360354b6e2b25d08452bb210d5a82ae1a17b97615244d257625c89aa88b51210b8b6aa91aeb85b9e23947775876bbddfffe6ceb759efb02
2026-11-22	660da19a9e0388fa	mx.example.net	0	deflate	1847	\\x9d54db8ea346107d0e12ff80568a36bbc4c3c5988b671d0dbe822f181b6c3c8ef2d04063dac3cdd060f0d787c9ce6c66b2ab284ac34b8baa53a74e9d620b7199271d13e0b04f7d49d21c6651f3100314ddc11ac45904ef12887f23892df420aaa0dfa7823c8d292f4230c16f63a85f7ee778e98e6d1fee8f4f24f193db5071fd3e222f81ff89ba221c52136b659b14f22951647dc02940816c579603d06606694e7df163907b0faf24bc34feed9eb2cae4578ae72923ad289ee5458a55fabcdce7158a66db4312d3965b9f7a6de32f886f0ca05f92849df6a9ef9049c22add33f4709fdac22ccd31354e5b09923ef55abed5a02deec6086398bf20bc057ec9ebe8e33e49b43a3eb361a587ef08b4428e0186fdaf9db0dc9b4ed83efbfcbe76b28245014ef01991fa22f2b01b286eafeb0b6c9757c04308f2a40df846e1eb8c56fa6ad2d9c3bc4069cb9dbb6b0519a5096e07d5b19bacad1a97114619c83113a31afaf7949b96890ff266f061f0fe700ad76539beab485d5612788193b9c1e003499044a7f33e72f0c3d07f56c6b0c64c16b5a2de535ecbbe8078f0a1c441476e41bf91cc41520430ef4c122ff55172ea53928bf0735535a1c0e994c353ab1ed59af47948a8a000c6c00ba17ff7ff99812c8b900770ab1973baa1ec5fe9b8a080a2f077c81815595aa0e7e4fe0b99b895fbbe354180229880187e663f0fcaa2030a0fa18f1fbf73c4cf3cf7c664ed8d93148155c4d63f2f174ee6dfe1719f075d45693fbeb8ecae8ea3bbd38d247e307e92d0844257bf9e914a737b5e90c06a38547a4db1917a855b72fc6818d3017d3a608fb791e50e75d7f0f9473391ec50b79605762e93c3c56ad62149dcf49b761424b3d82ce4ca0ff6be1e3816e09ce286f46364eccaedd18a40753cd34c9084e066dcc0508d660574457f97e3e6c245676ebf40cb1e989184c389d2fce81c1ac44d6f4e978e86eae2d4ac529dbdeae17553cc624ed95fcce49454eb8d51343ba99e85252d1be16eb618a67add64a79b7398460b60900407a7b9d18c04b066dd61ac66b19e831eb37724f1690ec6591c5d4aeb7869ea6862b3c6815fb38866a7f282562fe1642f0887c6ae0db075a3c9bc5791c4723f0b7bfb9e8bcba9931e4c7bb69adbdeb6eeadf3f136f2ae66ec244e74d8b8ee224ad7a90e86fb710a76c7406d44be881f9deb5950a5a7db3683acdb2ebd591d9f546d6109bbcdece4ae9fa65b6cabb3366fa29ae3fcb2c8e291a786436beee745e96e588cd3ab5b4fbba671b19875155dcf745ca1c97645732491d94eaedcb6ae7173357b983a99509de61b092d16f36013dbb3a91772e9ad96e6a82b81b93af6a5fa624d836d612f81e53330ea490cdcec446d93372491ac2ffe7cc15ae1b93a68792ac8763d1e8f31bd43ea7cbf4322baf0b7b5d8b057d05ccbf871a134a2c09a4aa3d9ae3ef473332e9483ee368fd7ba6448a2b11a31ab9665a375af7463ae1f97f97854993c7d46622be2c8f45a62abe0e9a06fa493b6122717eca627db9b6f8c4b4e8f74fe09f71a5b90f98a6f5751629fd8b17c6ee0509a2c9509e619c6528ed2f9ca350cc7a81a3459cd88e4a38cb538a0a7d7c4586ae60e8d8e9a34eec676fda83152cc484197a96492a882b4640c29f0cc503bf68ca0eb88a27edd3cefc7e0bfff403a1d92f813
2026-11-22	660da19a9f9278fa	mx.example.net	0	deflate	1692	\\x9d94db929b461086af4315ef30deabb814490c0204ace5b224d0a203ab13125aa57231c080461c350c3a3d7dd8d84ed68e934aa5e1622ebae7fffbeb86156615cd9a0bc40e3af890e51417c9ed538a48d2c2579416096e65987de4b915f63139e3400721cd53e0270467ec6d0ef8f95728765b42fdc0dfdef3dc4fde0da4d76f33688582f7e042d801986bdb590012004511020435a4859ad8554354578639051f821451ffd357137e9e7e7c04eb2afb05882278cecf40144405089a2eaabaa881865007cf8d6a6f3af8a73678cec975f0b78b796e5d7947ec331dac709153068cbc2690e9e0ab7a4ea35adb4b096398eae07b3c5fca9a6343e7b99ae2ab1741fd11450331ac7f6e43806fda1074e1f5fdda868dcb1245f8f542f001aa1d1f21b91b2aaae0693efe744034ab13dea2ad07648f6db3b9c5b42479ed1cb66a1ac33c63f5949aceada855d32a61a44094b55372c5c123f0f22a0b10bdf51e7adf464781a22a6b50d63a5a07c2aea6c05eef81e778aed9fc36b3f7c3d4ef9519beb27691d4481f815fbb2f31eb3d542c6caaf5a57f9aa4282b434c9b66e6e701c9221d743dc25e55fb194051447154d303f586be8e8894003186fc030e5affdf192a8a84f888d5ccdad19d14ff6ac7432556a4bf520c521679495e8bf52f66d21af763bd032149708652dc7bf87e57debdd9a977355a09aaa224087f1c4545ed6adabb2ffbd3baa6492bbad7887e305a9eb3a472dcff1cc37e63bb75dcc6d11e0c35190666b56ea763b95aa239ad0aafc3bc10dbd6205a9fc481c7e2cc0bbbda71f89cc66be48ae8e46e792e891676a2b5edf4e20fbda28df6b4b01465e53e77ed98a481b39dba55f14cf1ddeab6ab73c3bd8b5d79f0444d4416d3c145728f1e6aa0e7a7d93a3b0e786e1930966fd6b3f65c9eb0a9375036eae149342cfb6930eb2349c8dc1b0e2fcbec7232854d45064618afdcd1debf626b4a65a74197a3d331df6c515c063cf74cc9969070069dfb44e8c47eff5a92684a4f97464c768aecc271a1be4c034b5c6ec2fccaf68b034ec5bbb3ee3a434138ae275265c7d7f1e572389031cf29f193d8e98f3d6360cce14cf0b2743866f1243ae4b6e739b37e3291b2175f8e84054c6e9784e5dadac5c9595b3f05702f9465311f1599b9bd26c3d5bee6662bbb83b5b597d3b82bef52b7bfaaca781956abc05e497e2d719a07dad0812f7bcf192e96e6d11acea5a3b85b4eadea8aef93d26426ccd56c0a5798e76031c339356e0bc7432fa391d7d94d47c79ba4b8da55b6b2977c4ad7e7d15e4ba37d079afb4e385aed03d83974524bd8288749b6b5d9215276bb845666fd571b0b73c3e85bdd28cc827e72ee0f958999b68dbceff8f3dbe254dae651a1c6546d64fb2586bbfd4673a77e8a572c23a4f226526143ab7d59a0b6ecf25ce5680305a9cb86d751ce91a1c633b9b0862145c5fc0c1bb3eee865e7848dead82e553364be751fcbed5b198763c9da49f062d5abdafbef1f6ab3c973bf03
2026-11-22	660da19a9fd5f8fa	mx.example.net	0	deflate	1648	\\x9d934993a3461085cf2682ff50d3274fc892d824961e395a426b4bb416d0eaf0a1800295c4262810f0eb5d3d8badb1271c0e171c38bcccfceae56383489e46cd1524670d7c8ae2142541f512421cb45009c32440ad08915f5966831c840be46ac04be3103801461179d4809f7fe305b9c5d187fffd23cbfc6457202cbf57a439743f823b266730320d6b05b00bba5dce85bc0a55cfed788a0769a517a7e0931bc2d479f906e1c4e1afcfc0cca35f802080b7b80002277401a76a82a2092a6870f4b0cc98b269e0db35eec8fe7c138232c23256ac817f34651933b72fc8211ad8a0244e0918c6b426d2c0c3643ad70e312128d5c063cfaf25cdd9506319eade3b03a7be3c4aa873434890f6059de31fd0398d7b7fbfa11b28cba08fde9b814f32ef2051849d4ed77565190a2f67984654f068276d6dcc8c517387d20cc794986f5107f4382274334dab4ae8d4300f084e604ada212e91fb0cec388f5c9856bda7def7a72b4bbcd891249593b9aed895d58ed4eb3db10ccb349bdf2b7b3f94fe7d324125692701b5f21938943e43a4f79413afa9d0a67f42a630ca3c9436479113bb38f23520db98ee8a65fa1180be9f229fba07682adf578333000981ce19b9adff4f069324c00e24d4b3b65fe3e45f716c98a1aef4976488b324cef07bb1f61526a4763fd3fd7b3840110c51efe931001f1e72f481975549e82a0ac77dfe143b1d5e553f7ccd4dab0c83965f537b7eb05696994ad9acffe5e8fd06bfab04d93606bad2a83243acc89c242b789fd9c90d71d36479dec47373671dd7583fbd56d7b45d6c93b5251c267a3f0f03fa3b1ff677f53a5dd6f97d66bcdd1b6e9834d64b1470165accb2ece0a8260fa18544b36c88535125e3c851ce2187475cd08db2a5c407cb8d347247e2206699cb9a04676ec4cd7c7f59e6fc7c61a557b77119b675771f9d06b7f64d480bff4d96fde9644ed024bde5d1e2de4e76033bd6d3e176592d16e73c535624af59e658a96a6c04c7e56d2c9ec7f5d93a2f5e6bb5e095e85657c720bdf9c3db09e322bd75e7f2c99e6cfb9d0c257b75142edfaec5ce821e999b767bba34e235cb0c1cb1dc1e36fbe30eda97cbc01c6e37f5a22e727fbeed9f171eb91a4771ff3a4f47a74b20cd9472b01fa6f7593133ee3687ea4eb549f2f80257a7fa52d36e0777294fae246958afdee910ecc7f3220b7353e1e723a1306d6368f7b7d3fdc15f438cd4d1f1c405c5e574f4d12b4e2dddaf95bd1af3fcda49b6dbe99cb25562f666ce6cc1b84edc934e1243b9d845d5af023fdb0ba8cb75f62e09f5557c1d8b925b717d741f1dbccdf950a75cb14e1aa755952f4b69c767239a51d927a6b3bdfbb3638dcbd0bc3522d1082fd67d4166975a1f77fab54ee4d3ba9e48a23a3ca245c7dc2f76edeb7461db7aa31b1d8355e332c66ee9a9434c43a8e8ab7d5aa2433a90da6e1b17ca09ab45192dbd6c7c9c7a161f28531ac7de7fff119b4d96f903
2026-11-22	660da19aa2d598fa	mx.example.net	0	deflate	1788	\\x9d945b93a25610c79f4315df819da76c19e5263767676b11f186175464d4541e8e708033c201e180e0a70f93dd496693ad542a0d0f3cfcbbfbd7ffee620b4999e3ae0d4834603ee1348759dc7c49008a7bb0064916c31e86e4334d6da1075105fd0113e469c278318298bcd7303fffca0b4a8f6b1ffeb78f34f5d3b96192fa7b455e02ff2373432462ccddd2b119e433b2ccf980d700107c495303d0660669ce7cf213907b5fde20bc34f9fcc8ec4afc0b2308cc2aad1881136486d306823a1034a6c3b54153e3966dc0bc8d51a4b8e8215c8118f934e5a403e61f45696a579e5fa04706cc1666694e9851da4e8f07cc5be776fcb6ef394184c07cc0bcaff92da53b1b0d68aa75ef9581e7bebc97b4ce8d008183afe81cff0e9d1b70afef1bfa12160508e16b31e693228a22ef0740913811ca01fc12811cb782f776b6a597b3a5d975615ea0b425e67bad03468a49bb99aed3646dd7a48c09ca404ed804d5d07f64ce69897d90374f0f4fdf87c629bcca4baaaca97d99eb0b9cc43f3d3dd0144d75bbdf2b9f7e28fd7b67026bc266716be523e3b5f405244f0f2509ba6a5bf44fc81ce0228079d7c45eea231c0e18e58cc86b571d33200c7318b6ee31ed55beae06150c20047811f47bff9f0c64598c3c405acfd8f08eb27fc5398302cafdbf2423546469815e9307df6092d6eec776ff018a2106097c7a787f001fdeddd1075ed1faa224091cf7c767bfcf4b9af6e1dbddf4ea24ee85f7d69e1fac95a6a6fd62a67f0d435779d739d860393434b529d4e9345d84e16ed23724cb91c4ac84e26926dff8eb0aedb6d92c62edb25c78f56167568e8f4e1e4d093a9b293ed1ae7753b55d3f2e2e531cfbd33b9b8437c580a9d7acdd43a128a2a26915ae0a9b35e1781635b360ce6f0ac863d6cf337e3d4ef7afebf2ac45631d5d47715727e31404e2766945772e9d73758837cb757e30a3eb5d9f59c745785cdd1a4e9e1becc5adb6567c512fe3bd96d80dff1cdaca5c37692a9f6daea573e22aadd6d46ce35fa7e1f07959f39c9935367002308d6a651e4ead54389962366f74e259c94cc2472e9867b6323b4d56e65e27023b6c3767cff3e529de4d8289815d09a6dc310ea763759e6953e5a43bc564d4ecede92977006e0ecfe77c0bb06a44c5352251fe52b07b3fbd8c5e8ee36b3d0c673455ba47d7570da47b8b738a9fcf81a273a354d4177a1008cf3b5d896ecdccd2edcc381c6ea3d4c96c4b9aed5d61749eb817e7d6af2d2ee579475a5e0e379a8aa5adb25a636fbd4ca5423e800c1fa553913513d24fe363355dcdc564bbde6f22edbe5f57a37a3c465cf96286966b3bf6e4b068b6d76a932f2f97806fcf78b8ca3b796070a668eeef9b1d1255d9a8f6dbcbc229e2fdc677add595dd1273151727e4be448e77e4cff61d9d3be205ba28bc94c45b63010cb1bfdfd294ef46f108f3fe3067b15862d5bc7a8e20ace7f0bc1470764efba6610a01947d4e9e7afaeae620b1bea2b175b3c4bb91a49ee4c40a890265480e314dddea83bbedabe2b5546e43c5559d001ab8f2b3461bb34547167755dfe6a7f2885b4ca4c3ed45cbea2cd06d39ae33bb1e1f39ac744854099d61c0963b9a623bc5cb8908076cfb1d3da9ef1d1eabc39baefff79f42b74b53bf03
2026-11-22	660da19aa44ea8fa	mx.example.net	0	deflate	1745	\\x9d93d98ea3461486af83c43ba091a2591c378b7161dce35163f0da36786b6c4f948b028ac56633146078fa9433dd93eecc288a527053aa53fff9ce7f4e6d102eb2b8bd82d8ef339fe3244369583f443008efd015466988ee6284bfd0d406d9282891d367dc2c89183b0c508c5fc7301f7ee705e98e231fffc7479afac5aa99e8fa36222ba0f391a902ec33a3ed72b7620287018073202f43288a08f65c486eba49c67c762298d90f2f1076127db967b645fc1b23088c9e948cc00980e1e4bed0eb0b32d3e2c8a2a93161eb332f65fc25f19d0039054ded923ef383324d6d0beb846cdc6736284d32cc6809b120ee332fe993cc23c9ad28c01865cf0aaf859fefb5675a9fa6888f371a9e7ff8018018a9418cfadf2ae1f85795707deef6bf54b244790e3d7453643e031e5808d91227bba0278be0c187594c02be237cebd172b61cb54d94e54142d8f93b62889ac49834aabdab5392352a421ca430c36c145c9173cf5849113b30ab07ef066f972000aed31524c0814e57967ba2d41d0cded1144db5db6f23073f0dfd67668cae984d4362ea3d6313fa1ce1c1bb02bbed1e11fd0e99c1387751d61ec576e204b1d767242bc0b7ac4acc40cfcb9047dc63c890de9a14e40cc418da3e72eefe3f194cd330b021269eb15e13a4ff8a63c11c01f1ef102dc8d3240f6e97fbcf3011b1fb9e0c811b84288611fac47d1a14791be67610bc7fffc344fc2af0af868cec7849164591071cf7bc215d78a3c77f1ac8b24c0e9fa7ecee1a85775e43533f693f4d4dc57ca67c5baad212cceab080cba13a919aebd88f73dccc03353a76b64fdd96b73a1423bc3ef2f8b2795c9e635446f96274bdaafe05ca5fd5a34d53c7299205ccb3ab6a5cc9f2e949ef60eee087b2c1093bc15d4f9c7d74e6706901bbe776a4569ec64e4ff1f7416776aae344d7205f2513efaa0681425c9c2c6c8c27c15a047a62cdb879ed5bc7e53a3baa63b3b190efb1ee46d7f347b3de7afcdcabc721da80cda5c7b9db4ec758478971fd6a00b5c30bc6704f53f0ab58f4ea66c15d5acdc4528e8ab3adb59a8deaa6595d366eb71a81557ed2873cde5e5c35cd0b10991d617aa8b13a6b05c11a8f27fa4459fa127fd0886fd630f156aa0070a718d5d59caf4e4bbb54b5dd9a30962a1749cb06acf8b0ae229c345b039dca86d4af032ec943c36c84fc0aadd0cae4dde389a69e725b0c1f2dd3dbdb4f27fde8292c0aac7358ce39bd0ba5ead19f27123b33c3d9f01c2f91679aa3ad2666c271775e71a839e4a56a655d7eb9754cd5a4a9242e9fa443bdc2d6f8682e45ee6018da8e83d6a4694da7ebcb5c0a173530752f6940a059a59aecd94c545a8d067606a86a71a5c3b3d09c8aa7eb8ca72963a82da68b358af56578184fc4f928ea81350cab8c6f927d6a770f3e70f2a17c3e1430ebcec711569d2d820bb3a7ad7a7539640571dc716baf48cbdbcb70e55335655b5ce82e5c61e4ba1dd6b898a5cfc2d8038b96d5ca0e0a5bad3247500d114b0abb40a3c375d38b1a456253dd603d859fee4bd5556c853c7b6530f8ef4fbbdda6a93f01
2026-11-22	660da19aa6fc28fa	mx.example.net	0	deflate	1668	\\x9d935993a33614859f4315ff41d34f9922369b0d866e4f0d3676e305e3adbda5f2204060d96c0681b17f7dd49999a467d249a522a08a872bdd73bf73b444a4cc93c61c92a30e9e9234475974fb1c431c35510de32c42cd04914f2cb3441ec215f27510e4690cbc08a384bcad013fff2a4a6a53a08ff8db4796f9c9bd81b8febe222fa1ff115c313982c1ca5ecf01f681a2083e14350895c0933a01a43b8334074f7e0c73eff337115e1a7f7a04ab32f905481298a5159004490182a64b1d5d160027d0c53243aa4d07ff3406cbac531dfced60965995ee097944074b94a53901664a09243a78d39df676634c08ca75f0239eafdb1a235367194af1558b28bd47d18404e95fc610c4376308baf0fa7e1bc346450143f47a20786a4b1dc5532074351f6a7ee07e3ec23ca1056fd15283ec913d686c505ee0942a179b94463f4d0875a9b1be65b46b5c46046730277c8c6be43f02372d131fe6b7ee43f7fb25b534b5236ba2ac6a2d496b69724bee761f5886651a8def2bbbef96fed899a09af05944913e028faa2f10e93e94246874e8a17f8acc615204286f0c122ff57112ea40753179ed6a240086618e424a0fd084be5a840b000981de11f9cdffaf0c6659843d4828333ebce3ec5fe5b8b0404aebaf121317595ae0d7cdfa573131c5fd483310e008253046dd871fb3f2e14da63e881430b597c6e58f5f456cc99af6e16b7e9a751c35c33b45f48eb52c63b58a91f165f50d4edcac778e6bf7fa1a27faad60a29df79e27da751945bcbbddca243e0c8fc5ec65bc1aa341ccabaddc1e25be333e23a91d5d59269ccb28088ac175269a07ee6099c3818ad462e14ee37daa887ecac99c5f599ad4f6e65267eb2783e7a9e4d42fc18a3f0efb45369ce3f36260568b4baad06b36c996ab97e8badf6807115a1d7e6228ae6c729bedd9e4edb32d8d87bded191ddad570bd396227f56a6c9c5425eb4c94f3ee308e6eb83c9aaa65983b8b652618abd9b5a5cacf25ec484ebbc2b11419a4430c131e4ebdaab6b24d445613df31934b701d5a2567e7c74e2e739c7d0a033b5fd6b37df922ac9040b55d4e165c983bb9ccec1ed7c706ce5bbe38bf0ed6aa418cca5bb5f06a6d4cdbce4bb968178229cfc5ca81bd52ec6b0bb51c722f0a9f2df6ca569b8ef739cb9078d9cfc7a7fd60dc4e7adaaa24425cce3a3d0b7a93de52da284656d78a73f4c57e727f9e1b9698af975e5dd883d9a5571d87b3dec9ba18f59d2bf03e60991e59cca4cbd25defbdf394974675121752d9576ed481b2ec1b9762781d23d533020aa8ccd7e922dda3f61c433492fbfb2ced4fc2a91d667d7b75a69e6e4eb8e7dc92e432e3caedd27e96d0aebe3830ac86e3eb6e5645f7f97da0c2e28cd551780ec9d6bdb4ae556fccdf0273be2383c3fa7e09ca1ddaf2c2764b27e5ea677b9edaf45376db21aca6fc84bff263de897927286608256e12a7168d64f7bf5fc84683657e07
2026-11-22	660da19aa7d988fa	mx.example.net	0	deflate	1762	\\x9d94d992a3361486af4315efa0e9ab4c119bc52cc63d3dd536a6bdb417bc61bb53b910209636080cb2599e7ed433d38927994aa52271a18bff9cf3e93f47ac11b9e4b8654112f6c0279ce6288bebc70446711b5530c962d4c6887c669935725174455e0ff8799a00378e1026b71af0ebefa2a4b505bac53f3eb2cc2f4e0d92ea47457e81de4750462404e666beb540e40155153c28ea106a9edeedfa9046fa690e3e7909ccddc77708374d3edf83cd05ff0624092cd22b9004490582de93babd8e0038812e9679a26c3df07e8d12395f6f42504158669bf6c03f92b2cce6e2bc2297f4c01a65694ec030a531b807de2bd3ebd3ba4e121182f21eb8cdf93da43519f65886baf7c620761e6f25d4b92124a8f70d5d106fd0859ef0f6bda3cf5151c000bd25039f4405399aecf9a2e6761557818f21cc3115dcda4953cf2773b365a3bc88524a2cb6a903468a09ed4c6b5b67b46a72894994c19cf0495421ef1e38e9057b30af1fee1e7e5cb22e885a47e98a1d59d53b72879e1f1eee5886655aad1f950f3f95febd324115e1b3985a790f5c4a5f20f27077217eab4b93fe0999435cf8286f99d84dbd08073da03911ed15cbf431804190a380ba07e854beb5262a002404ba21f2daff9f0c66591cb99050cff8a089b27fc571608154f92fc9302ab2b488de827bdf61126af73dedbf1fc508c3043ddcdd0ec0879b39fa206abaac8ab22c085f8f9a2068bafee1fbdcb4ab246e070db5e7276d6599b15c4cfadf96d1e7447b7be4e17c60e8ddba88b4f03a36a472bf18871abc16437249abf9d5346783895684e291c70236d0d34c7b9265b2490f2ca3140baecb1df58d3ceabcaae7b97789ba24392a0a36eb57323cd949d21c5285bf1e741e85121fadcd5d344ae3ae249a952cfaaf21c14f61362ce89f82654e8aedefc671c89b535bb8d85623af22b91f9c8d81753c4d8643293fafec75743a9dcce762a47a233b0991e9fa29e1e4f3794569795b8d50b92bb99265f255f6aa1e32859b39d76d773fc883618eca656d179393be5c6e13c9c216199c9a692940618a643bddd68715e7a3f116eea62e579e839d2d28db97297d10d6d9ade2fe52bbceb25120c823b5bb1e2d530badabe678390410d9aa44ce87e550c45e6ee664a1879b62b75d1b56bdb26d3172a6c6719c148168bf50dfca609cf715839be567813f22a80cfb937ce004a11218737361f49d4d7e520e467f408cdd22c771502a64be92ec1407a685eace6276922a67d0112788fae63d2b9eb76ebc13d738685137e315c1d9628ae71b772b3da36b681c76e5a2969420788992d20a33a19c0ac5a89aee3cb83eab1d3b1d0bb1c56b138365f0aaff94ecb0b84dc93e8833b5c3292e1ec568327b5ee2f8250d2259b83afc5e08a53d2960e1cea02a5e6b75b0beec0c2279aee22e8e4f7e5a0489c332cdf3d3b5be18d6eb8c13446939453e595943c9d99513bdc4e39763e759d13d745c2221386747743c38d3fe22cabdd5ac7871ae4933d1967e925658e34774a42bad09c7d5925b4b16f29f83aae9ccba1ad4871697560dda5b4bad6ae042919696323e16b8e0bb7bbe16f60537d266bb17be6f9ab4947f1e94fdfe7f7ffaad16cb7c01
2026-11-22	660da19aac46a8fa	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc0464d6d4a880320a325ef092ca43030db672131a05fffa30b53b899b6ca5526978e0e13be7fcfa3b1f4b44ca3c69db901c15f02549739445f54b0c71d441158cb3087512447ea5a925f210be225f01419ec6c08b304ac8a306fcfc1bcb491da679d8df3fd3d44f6e0de2ea7b455e42ff33b8617204daca5cdb00fb4014191fb27d083d418472009bca20cdc1173f86b9f7f201e1a5f1afcf605526bf008e03567a051cc38980e92b9cacf00c6831cda129bd6153c0c7358a34293a38b9c208fb34b54e15f08fa634b52add13f2880296284b7302d4b4b97da2808fc9691e3673dd18138272053cf6fc56d2365485a61af7de1958e1e551d238a7428294afe80cfb80ce28ccfbfb816ea2a280217a6f06be7022e3caa2eb7b02cf4932cfbd1c619e3482473b9bd6a6616a6d07e5054e1b62b6d338304e13d26ca6bdaeb3666a5c4604673027dd1857c87f066e5a263eccebc1d3e0fbc37182c8497c8f1105816545a92ff40783279aa2a976fb7be5e087d2bf4f26a822dd2c6aac7c065e435f2032782a49d0969ba67f42e630290294b7b5c44b7d9c840a905c4cdea70e1300c3304761e31e6852f9be1a5c004808f48ec8effc7f32986511f620693ceb86779cfd2b8e0b0b240a7f49545c646981df8b956f307163f773b3ff00472881311a3c3d06e0d3438e3eb18dad12c3c80cf3f55396d87effd3b7dc74aa38ea84f7c69e1fac95a6a642610cbf9ef1b0c53af6ce76cde1ddefae883ccd3327d2677c74e434d15f49f7984da61b76646179531f669bb87b97de2ed0ab47ddca47784353f8b67f358c706aab37340a909d1fa49219fad1dde78ada9e1f748363c87ae696fdf89af4e556945b929d6a93c211e62d4f1da592d972303bd9ec8b94a6163aee5ef6557adec9fc42d41d3b60c26de249ddad6e0dedbd379ad43a43aa7d4d7c7b77b374b3b75985b3dd7ee8e40ebf5833babd58bbab7e955aaf7b9a425b8d3bceef93d37a266fc7f704df6f57b9aaf6db50637c272d75d9a957db9d31ba1f1687ad5f249633b3a36db9e50a8710bc2bc8ca1782a341d4654c539511de98e3c5689d272c3fb4e6a3f414c639ef06f2b4e27b5cb88ab4c368b117469aa78a13a6be99898125c9e52f2a0f91f67adf58705db1424bf06b9a72911739455eeda3284e84d2f47253cf5c597bb3f2c5d296a251846b35aedf46245c4a07d11a17c244df24657a08aa7159658b916e94c52a7dedcd659ab2570e772a4e9c04cf106fd1491cafd9b0df3a9250cc2b72e5d0743e357c8c2f961e70aab718aa64acb3bce71c7b6ac699fb452e5c36e7b16546b94d536f8c56a8a1703e1a534f30aac34e469bca98f0c1aed4ca9d8f869beab4688907d5bbb46657cd4a829e735df576977b8436f671ddbd48b798d5f7d1d16b1232bff69782ade95eddbbbff5834b3c556b5e3c99d8afba917dd6e4796e4af6d95e04e7b9e48e25297a9b36f11cfcf71fb3dda6a93f00
2026-11-22	660da19aae9e08fa	mx.example.net	0	deflate	1735	\\x9d536b93a24614fd1caaf80f5d5b95da87515e22e0ac5b83f8401d1405d121950f0d34c848f346855f1f263bbb99c96ea552b9f0a58bd3e79e7bee6187ca2a8fbb3a2c4f43f0394e729446f53d8661d4433788d308f562547e21891d72517841de10f87982811b85282e5f63c087df1956e8d1edc3fcf191247e716a806f6f117905bd8fe01a96273035345307a1070603da838c042192102dfab0bde92739f8ec6198bbf7df44b809fe72078c2afe0db02c582717c0d2ec00d0d29015871c0d3a745b24316bb50dc1b731fea2f8ae0079154998c910fcc04c1246e53c21b71c821d4a93bc0493a4b5201e8257eddbe60e0ecb12e52f0caf895fee7517932149b43e3eab61f8fb1f04b4464e6089865f27a1995793d043faf9fd3689868a0206e899117ceef745def338c44910399ecbde9f601eb780ef12beee485b68d3ae85f2224c5aed4caf354449e2b25d54d7acd3b62baea2324c615e5238bc21ef0e3849157b30af47ef466f4be4fa7d7620322c2f8a02474b429f1d8dde91044974bb6f91a39f42ffd9b944b7924aa3d6d43be0b6ea0b548ede55a5df155bd2ef227318173ecabbd3d84dbc300e864070c2f2b9ab1c031804390a5af7401bd2e7258505806509dd13f27aff5f194cd3287461d97a46054d98feab1c071668d0ff1b32098b3429c2e7cbc31731b8b5fbae0d811f462886187da23f8daaa20b0b370cdfbfff2111bfb2ccab90b5274690fa8228b034fd7268fd7fc3c77c1af192d47e7c4959ef86a35ed090c44fd64f126abf58c85f4b913b8c651e378e3656a40ee39d7d45549cb5cf365327cd9c4ea09b9bfa30bfadb7ebe5a2af98d4252894a74907a638d2f151be9244255e32e17811e6f2556f188bf768338e3c95136b63c57328495d6c7125a5fb94d0a7f0bef13b72b31a4f9ad85674554f919971f229d8ba874acf4822d796905f2d0eeaa2716c26ddd7faccb61e9ca9a26b737616ccf2c536ab4c9b2ed4868f225fa95158accdad7655f278933de6078fcb74733f365d5f6b77e2b0f1dcbcb8ab7a35e042e188b93d9c4ad256f676bc250d8ad9e05246d8de4df06d10cde86591d97b313c340de4f754322957536d2f19a72d4e9276d26dc04ca92cc8844499c90b83dbd988f504f97c54b46b2d4e756d6b05b6cb9a11761d7a4345f51897db5baa163cc327f906bbbb45631f716d42adcd8b91adcf85619c8b6d63ac1f727cbcf9f2f6c948ae2b2d99f30f4e164dd03ca332a670647b968d9ff2bec5451b692f2d562b2d84513cbb2d9ea2b13da6799288e0a6b2a09a4c0ee7a35f98c641bbaeec3aab4437526db610fc6b5f9d4df0806b2c3dbe2e045c6f6027957969cad81d5e101ed71ad3548a75bb2d239270760da73c9ee13408ae17ffb1830de134711563a9cfb3e53e978fe62a3805ec269bcf2dbe73b305eae09b16e5896acd53ba296eb9ac135af67237ee2c49028e55bf98306b4a52d9adbe3a6f564dc83990627c957ad41f05ff81bff2eb3cbe08c77ebfb078eeb060a92cdef8812a69f0e49eae6e9bd6d1e8bfffd0dd2e49fc09
2026-11-22	660da19ab0b468fa	mx.example.net	0	deflate	1774	\\x9d94db929b461086af4315ef80f72a2e452b406800ade532422724101202ad502a1723180e12a785411c9e3e6c6c276bc749a5d270c1454ff7df5fff8381709927fd1dc4c198fa90a439caa2e6530cc3e811d530ce22f49820fc91240ce4a0f08edc31e5e5694c39518812fc3687faf95786e51fe9ee617e7b4f123f5d1a2aaebfcdc84be8bea7aa1007d4fca0993b2a74290068173222bcd0170e081eec4e7a694e7d7063983b9fbe8a70d2f8e3137528935f2896a5b6e99d62691650b4386685f190a67a741724b1e8b48da97f1a8324cc744cfdad30491ccacb1539784c19284b734ccdd28e4032a6be76ef1074bd2f718831cac7d4f778be1ceb2bb3314974145fb530e047146710a3f1e73168e6cd18f4987e7dbf8ea1a1a2803e7a2d487d0090a647102087a5795e44e05300f3a44b788bb65b90a668f3fe11e5459876ca99c78e869c26b8db52df6cb2ae6b5c4638cc608e07715823f789baa465e2c2bc993c4cbe8d11c3711c2df202a0053062472c2f4c260f244112fdfeb799931fa67edf19a31a0fb2a843fa44399dfa02e1c94389bdbed015fd53640e93c243797f9e38a91b26fe98e22f217eed2a2514f4fd1cf91d3daa73e8eb8ac2828218432740eee3ff5706b32c0a1d883b6603bf0db37f9573810502dc5f29b3b0c8d2227c3d3cfe2226ee703f751ef0c2082530469387efbdf2ee8da7de31bcc809fc10d0f41f9fe248ece2dd17ff3cd671f4e8b71da21fac9624565ca1489f43967accb179e62fda54167b4da10dd92d084d376875f3304cb2bcad147c8ddbe5fc16efa3e96ee059281c494c69cb534905744912717a04027b41736573baf26aba12a7a3b367006d0af46932b4e2f3627311d1ecd4f606bb865ea97cb5d2a1ea84cbd6cb7a3b9857e84873897c93dd6792d0172b10689bb598de8ac029d13a35e5747f8a02292e1c410eb607705befedc03024e7ba2de3e7cc54ee4356a1838b3d681696842a6b1a5659a53e0724a172f72becd19a66702ef45bc9ceb9d93153f3b939bcf6ceec75d46ea5da5c30fbb897553e1c76de298fc540ad4ffb9e92a7b5f412447386df1eefc69e2436de667a3a0160d88c3ed5779c790db7c3bbb7aa347e6a09517b176d6b732d638c53ab297b55166f9417743e99dbc296d5e8b43e7952eaaf6496af6b9200ad6b2f53bcb4d770c6b355b35f39fad298eda7ccc684acecca4775d4aea5b81ee5767bf3d14adff09bddd9ea99e785a0220bb5266e67d78dee6d7592c0d630d26ecd716468d0939561d318e7f3dc8c168aa71d677905f6b58dd5b4e6e6736be130e6366b0ae1905bb056cf271afac014ef6ea8eb6906a4ee67e8f22715b9491420255f2e93b5fee23b37ebf22c6350696bdb5c6d93a62c8d1370fd80de84e570576afeaa9023c6b2cf0e101796e16977ce1a5a62572dbb1e516f9d419ad30de5c0b22e1cf1bbac6d951a70cbe3f6da4a97acd235ba4da775be701d16e262255a486d42b6659d9986aeacc14e13e0ecba3b54b6d5f59c8986aea68391c76976749754e1263caf7b466fb5060a3ee9321fec807a6fed21df0c5e1afe65b045bc30357b7c7145feaa33ffe4bf5ffd7e9f247e07
2026-11-22	660da19ab27538fa	mx.example.net	0	deflate	1689	\\x9d935b93a2461886af4315ffa177aeb265540e82e0ac5bc3a0e20905414553b968a0411c4ed28da2bf3e989d49dc642b95ca071754f11d9e7edfaf57889445da342039f4c097342b501e5f5f1218c52d54c1248f512b45e42b4dad9087a233f27b2028b20478718452f298037efe95e5ba2da67ed8df3ed3d44fee1524d5f7194509fdcfe0129103185aba6d80c807a2c8f89095a1cb75055e0a605d196405f8e227b0f05e3e20bc2cf9fa0cac32fd05701c586467c0319c0818b9c7493d9e010da60e9a1ad56c3df0718c0b72ff38094198d0949df5c03f9ad29455ba47e4911e58a13c2b081864754dda031f93b322ace7ba4944082a7ae0b1e77b497332e8d154adde9d81edbe3ca6d4ca0d2041bd6fe80cfb80cef498fbfb81ae238c6188eecdc097c0e791d7e9ba0264584e105f0eb048ebff8f6ad69df5893e6c6e5081a3ac06665bb5006a9692da98a67dcdeba149199328870569275185fc67e06665eac3e2da7fea7f1f8cc4f11d5e663881e73999e11951eef79f688aa69acdef33fb3f4cfdfb64822ad2cee35ac967e0d5f41891fe534982a65437fd13b280290e50d11ca65ee64769d8035d37aaada2292505300c0b14d6e2817a29efce44184042a077407eebff93c13c8f230f925ab376788bf27fc571214662e7af944184f30c47f7e2de3b4c52cbfd5cdb1f44314a6182fa4f8ffe7f7a58a34f6c57eec8e27d4bee9f02d3117959fef4be36ad2a895be1ad96e707b6d2d4b88327cab75095c66673e5baaefeaa4a8d2bd6f9ebf9d4b143166b23119ef1ebccc9d6508bc950184de2938d8565a33b5259e798186b73730a69ca1c6f2f32d67cde7f5beddc431be6e77c70e2ec2de11738b27c7b33da94f9fee4dd82ae7c1e081729d81bfbb6a2152314a1d32a64b6c7c2925d7936d9d294930e4c3fd64f8c356d9b4b94f2fc78a392583f77ada290d4e5d2534c619ddb283024b8928de95e9885bae3856a5514f154c4043b15df8d433b3fd214dc3970684c660b765e75c73bc1b90aead85576ca66c5aa8bc69bc46c2b673471a54c5b58f2db5e83babbb539278f31cb244c451613262ce79de9a8b0696a379ce9aa6a68e6c23270b9de6e072b6539374a3e5034933737ca51f7784db515e85e0d85dc5eb345c3e9428f51772717263ceb942776cf113cb5349a12b864950f93ed68fdd670aac15637b54d37b753e952ed88b243e5eb62b1ea98834123d17d32b36fe76a3ce5c28193c169958e3308ab5c58d967cd5c4734c52029c7cec263432987574b22d0346656d53874186e3b13895ba4ea794d966c8ae0e1cacdb4928b2f0d1de3a9dec8ce86cb9ce685564a4b7c91af3495225d4f8e31c6c61c7a6f81bb3c66e6ce14bc812474d48da76c6a7b0837329552f455f150c530b071c748469263c4c7649a5e7dc10b9633d948363475c5e82c19086a8db1b7bc59ed4dd96967861d0c8d8434f09e9cd7ed8041ce12b3de7a9ee56dc999b7f7ccac2d5ab35b47682782ea47f3d9d9d95f3ca5bece4abfffdfaf6cb34953bf03
2026-11-22	660da19ab32548fa	mx.example.net	0	deflate	1698	\\x9d945bb3a24614859f6395ffa1e73c65caa85c948b679c3a2a8a781494e301219587065a68e5263478f9f569333389934ca5526978e061f5de5fafbd1a1391aa48db6b48a201f8946605cae3eb4b0271dc411798e431eaa4887c6e364ce4235ca36000f64596003fc628258f1af0f3af2c277618fab0bf7d6c367ef2ae20b97caf282a187c04674c22307d5b6dd7000740109800b232f478aedf93f690eedc6705f81424b0f05fbe41f859f2f919bc55e92f80e3809ed58063380130f28093063c035a0c5dcdc68cb20dc0b76394595a76705ac31807cdc6361b807f146d36de2aef807c320026cab3820025a3a74f07e0a133edeb259810540cc063cdaf5bda9a326836a87b7706567a799450e71448d0e00b3ac33ea03303e6fe7e435fa1b28421ba17039ffa410f0552d0f37a10321c2fbc44b048a9e0d14e5a7aa5ada66d0b1525ce2831dba10e4cb294d0c9b4b7d79c764daa98e01c16a49be00b0a9e81975569008bebf069f8fd9218b127f23c2bf11cc38882c871c270f8d46c341bedf6f7cae10fa57fef4cd08574f3985af90c7c4a5f22327caac8be2dd1a27f4216302df7a8684f533f0b701a0e80e86172ef3a4a010cc30285d43d4053791f0d2e012404fa110a3aff9f0ce6798c7d48a867ddf086f37fc5f1608984de5f1205977956e2fbe6c1579884dafd4ce7bfc7314a6182864f8f01f8f090a30fac28f7999ed063983f3e599e1365f9c3d7dc742e49dc096fd49e1f8cb5d998f74a6df4654d462dcbda3a2d6f359ec87d36981a7bd356d41bdccfb736c71a714a2a74dce88a8379270e7997df75f72b074ef7eae59dc0ead46cbc1f8ed35bef26f70bb66f66eabc2f9ea048a6c229d8c94b2dc59c695a4558e5a446b7b9dcead6b3ae31afc3e95b6962adbb982b358bb67135563633a7d9d0f58cb31d4e7f9d6e0e868ac59bfb961d77b285d8f9c2a9738335bcadbc20b642703499854b7ba7c6c2eec64a24367577198d96e38d2a8ce3b365ade845153589e361391277ea6d74621768a37bd8beec5ecfadcbda584bfd831685d7f0b5c8193ff72b0b93d3e6a69e256bc665be97bd554e9dd8473ede6dc466437e6598d25af92913db91a55650d234c354669970ed8f4dc7d616e7bc9227ddb33bf6237fb41adf500937d3c4e30f18edb359d715f8541f1dfd84a35121b2b50e6690d7cb60a5e642c9606c30387219637650d36570cabcf54c5226309e8cf525b6fbf3cc62a294b8c64a56a6375545874c6dcdb5f2a44c69aaae87c5cc6ff5d60bcdd7bc57239d5ce8515fdf038597ceebc0818eeec29d251bc57c3bad2e9b998a6b715ceec2051762d1735dd30dec9b5db9fc6d4b13a2f9563fe3387e621f9d300cb5b5895bdca46c1ddc641be53d111d4d37f257a13a8363697426f1da28d67bd672f46d55ef0aa7d0fd82b1ae17a4de7dd3e5ab6da85bcc8b56bfacf5bab567177ecf53773da5a5b6fa877a551438e8b662667e38eec78eb9ec462d92768bab2970012f785e21ae273ba33e2ee88ff9bac88aec7d4e033cfcef57b7dd6e367e07
2026-11-22	660da19ab6e578fa	mx.example.net	0	deflate	1835	\\x9d54d98ee246147d8e25ff83355234992134e5dda687a801b363da8d0d34447928ecf202deb0cb78f9fa1499ee497766144529fba554f79e7beeb9cb1ae1228bdb06c47e97f91227194ac3fa21824178872a18a521ba8b11fe8da6d6c846c115395dc6cd9288b1c300c5f8ad0df3cbef2c27df01f2b17f7ca2a99f8e351355ef2db2023a9f9832c03e333275cb6002879124e0405685470989b2e242e2e92619f3c58960663fbc92b093e8b77bc62ce25f198e6356c995e100273140ed724a97074c0b90435363c2adcbbca6f117c43706c82968ca4abacc77c8346516c713b2719759a334c930a3254482b8cbbc86271a90e0c728c018652f086f815ffcda33ad4b5344c71b1b567df88e001152831875bf6602d83799802eb8fdaf99e828cfa1876e88cc17d9715d9903aacbb3d01511f7e0c32c2606df287cad913ed347ed2dcaf22021dcd93b22c83089312954dbaa5312352a421ca430c39d28a89073cf1c9322766056f73ef4de1f1148a41a1cc942566549e4010b7abd0f344553edf67bcbde0f4dff1919a30a77d290887acfd8847d8e70ef4381ddb64240bf91cc609cbb286b8f623b7182d8eb32f231c0b7a8fd98819e97218fa8c79026bd1529c8198831b47de4dcfd7f66304dc3c0869868d6f19a20fd573a47982349f8db440bf234c9839b73f7854c44e4be274de006218a61843e83cfbd226fc3dc0e828f1fbfeb889f39f64d93911b115c64794e01e0e5c2b1ea3b3cf6738f5555f2f8d265775514de790d4dfda0fc343515f259ffeb19f655766b1d0ca8f76b55a9f3bdec5fa7895d9aebd897a5404d9aea6c2d5a7d3fb71eb9be52743271f6744d61cdf10779b1b6cf34b57b0e2514b450a9e36cbb17796959738753ec6facf290281106115463a3113a059b1af1793dabbd277693455c33612772cb5ee942be9a1d82cd268f696a21b73c255f0a3ebc9c6b51319ffc713918ec46c35d352b2763fc6c7b176dbc9ccffadb3d56243d1b6bde456a2ea360b5d18e036b7c1c9a856f4d4062843425ec727eb64c2ff23a9fec17dc882ca829e00b55aca1271d3c113a7bb017b699b5315d5045eefcfab86f19fbedd3e251b2f3b9155ff620e0e75e28b4c8a200706895d6a53adb92a772faa33c2e9593555e9f57d81405941f4318aa3ece2f5b1f968772a40ffc641d2adae508a59127eea782061c6712ca56674353f35935d82f377d4379da7883b3390c869ec699b1ae0f27a3b9c515e6d6d202ae3a6d37c1a36eaacba50d5a2e9c0913253d8153c16b8964f30723e7f8134dd9790596cffe423c3bf36a619f4bf9ac173b561fadf4d16ea0ac16c5e031f4f8f9c54a17d8dd4878a1cead8e54f7312f61d744520accec69a0f2e77840537cb0a84f69b583b359b15a72830c8ee4e5845bedd03877202fa8eb71be19a6c0e92485260c9cc4cea3a3b6985e8348339a790b2ee4e9e86a702b7742467577d687863daf8addaa2edceda99957dc68bc5d9e9aa12c0e50ffba6b9ee355bc664b7bd248fae1c47bf69a2fb92bd22bb7232e4f6521356927c9ed894a53a746bca8ab6b64f086bcb4e5e9f251e55d4e13fbad4147e273d36a91d96da4d539e834483e1a861a73c65535b20e948d6baba82cd43fd56c54aa8e4dd0a6c210f0c65028fbb799e8fdf7a5d16ed3d49f
2026-11-22	660da19ab878f8fa	mx.example.net	0	deflate	1553	\\x9d93db72a3461086af4315ef30ebab6c29124771f26a6b9110b62c6149085987542e061810d670f030a0c3d3679cdd4dbc9b4d2a95662eb8f8bbfb9bbf7b7c441b527417901e2cf0a12809aaf0e5530e33dc4367985718f50a443ff29c8f2294b528b64042ca1c443843057dab013fff2ac97a4f649ff4db7b9efb29bc80fcfcad8234307e0f4e193d80f1ca0b16208b81a68931944c181aba91180964994949c087388724faf415222af38fb760d514bf0059068f650b6451d680685ab2612922e8882c78ce656c16f8a76bf05c505ae06f85796ed584cf28a216cf011f5525a1c02999078505def467ddc33ca314110b7c6fd097b4eec4612e96056286399022eb33b128bd21162df1f57c25f6505dc3147dced4a5b01f195abfafcb6608fbd2a703240513bc759195f626deb8fb84489d950c51eab18b8fca82b28174834bc5bae60da659050915f2ec8ce25b10964d11437219dc0cbe0d5137545595b5be68aa8a6648b2a60d06373cc773ddeeb7cac10fa5df77a6e84c850a33ef6e41c4e86b4407370d4dba062bfa272481459d20d21d17511967456a013dcce86b57bb00304d094a997b802de3eb2cb21a404a61744071efff93c1aac2590429f34c48af59f5af3821ac91a6fe2571b2ba2aebec35d9fa029333bb6fd9c224194605ccd1e0e6fba578f76679de49baa9a8a6248be21fbf7d5def9be63bb62abd738e7be995d9f383b1f2dcbd5a4feccf31b21529386d67e16438323b97da6871bc0b9fa7cdfe191eb1106e364abbd9cd5672be7466f6fd34683b4656797e23e3cb31d90998e7f46d9d9ed0fc5a77ead9390f260bf90af784ee4b3312efee4d4d5e5cb54ea204d8909fb7ded88f82b41456fe41afb6d1289f0cc78ebbbcce1487d8f089e7f07235ad4c951c8459582bb3a1dabedc7b87703c3d2965fe3042681a9b9da7ca4ef58d64ec0f4369f1e4caf665b5983ca8a931bcd613615a48cf753a4a1c56ad0de3bede34ca46d96f366b5b081cdf145a3389d1799a7b4b496add79a71992c7719bf8e9427a595e31be1fefc93912eef085b8e3feda9b0751301df1dc8bbd29dd891accee8c49317354e7305bad0b6fb8dc247bb7ea60759e2413298ab6eee228efdd8e21a9b03442347cc4722387a13e2473e3084715750b9e434b94b9c77adc8e523da2bbd509faf605f9978db9bd7b5cce03531bae7685365dc7e7ed62be5eeae7addbf74e9e36f3fa77adbabce43811dd992d1c9e1f784ef1f5adee4fa3f552dc09a6abb44b27f3b1fcd889cff7c174f108b7a1a146e2914ed3abbfc7302063fbc5aeaecd104795d0dfad15ef4edb95a6545d6d9e4b4e01a9634973db3926c79121e011599cb4623f971dfb6433c57f7dccdd2ecffd0e
\.


--
-- Data for Name: month_folded; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.month_folded (domain_id, month) FROM stdin;
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
7	2	2026-11-02	2026-11-22	2	0	t	f	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
13	3	2026-11-03	2026-11-22	3	0	t	f	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
6	2	2026-11-05	2026-11-22	1	0	t	f	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
5	1	2026-11-04	2026-11-22	4	0	t	f	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
12	3	2026-11-06	2026-11-22	2	0	t	f	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
4	1	2026-11-07	2026-11-22	3	0	t	f	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
10	2	2026-11-08	2026-11-22	4	0	t	f	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
11	3	2026-11-09	2026-11-22	1	0	t	f	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
3	1	2026-11-10	2026-11-22	2	0	t	f	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
9	2	2026-11-11	2026-11-22	3	0	t	f	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
14	3	2026-11-12	2026-11-22	4	0	t	f	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
2	1	2026-11-13	2026-11-22	1	0	t	f	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
8	2	2026-11-14	2026-11-22	2	0	t	f	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
21	3	2026-11-15	2026-11-22	3	0	t	f	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
17	1	2026-11-16	2026-11-22	4	0	t	f	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
18	2	2026-11-17	2026-11-22	1	0	t	f	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
20	3	2026-11-18	2026-11-22	2	0	t	f	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
16	1	2026-11-19	2026-11-22	3	0	t	f	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
19	2	2026-11-20	2026-11-22	4	0	t	f	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
15	1	2026-11-01	2026-11-22	1	0	t	f	{192.0.2.9}	{-1113497932451408528}	{4}
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
-8396733456210065551	2	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-7106084620681153297	2	news.example.net	news.example.net	\N	none	fail	pass	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-6189225365030673303	2	news.example.net	news.example.net	\N	none	fail	fail	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "fail", "human_result": null}]
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
-2200695940841093982	1	news.example.com	news.example.com	\N	none	fail	pass	\N	[{"domain": "news.example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
9086972540772294499	1	news.example.com	news.example.com	\N	none	pass	fail	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "fail", "human_result": null}]
-4414209769861913449	2	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
7348300158720626476	3	example.org	example.org	\N	quarantine	fail	fail	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19a905788fa	2026-11-22 09:28:30.039925+00
1	2	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	0	0	\N	\N	2026-11-22 09:28:30+00	2026-11-22	mx.example.net	smtp	660da19aa6fc28fa	2026-11-22 09:28:30.039925+00
1	3	2	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19a9fd5f8fa	2026-11-22 09:28:30.039925+00
1	4	3	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19a9cbe58fa	2026-11-22 09:28:30.039925+00
1	5	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19a97c328fa	2026-11-22 09:28:30.039925+00
2	6	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19a99ee18fa	2026-11-22 09:28:30.039925+00
2	7	2	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19a925758fa	2026-11-22 09:28:30.039925+00
2	8	2	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	0	0	\N	\N	2026-11-22 09:28:30+00	2026-11-22	mx.example.net	smtp	660da19aa7d988fa	2026-11-22 09:28:30.039925+00
2	9	3	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19aa2d598fa	2026-11-22 09:28:30.039925+00
2	10	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19a9e0388fa	2026-11-22 09:28:30.039925+00
3	11	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19a9f9278fa	2026-11-22 09:28:30.039925+00
3	12	2	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19a9b8e48fa	2026-11-22 09:28:30.039925+00
3	13	3	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19a9512e8fa	2026-11-22 09:28:30.039925+00
3	14	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	0	0	\N	\N	2026-11-22 09:28:29+00	2026-11-22	mx.example.net	smtp	660da19aa44ea8fa	2026-11-22 09:28:30.039925+00
1	15	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	0	0	\N	\N	2026-11-22 09:28:30+00	2026-11-22	mx.example.net	smtp	660da19ab878f8fa	2026-11-22 09:28:30.214738+00
1	16	3	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	0	0	\N	\N	2026-11-22 09:28:30+00	2026-11-22	mx.example.net	smtp	660da19ab32548fa	2026-11-22 09:28:30.214738+00
1	17	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	0	0	\N	\N	2026-11-22 09:28:30+00	2026-11-22	mx.example.net	smtp	660da19aae9e08fa	2026-11-22 09:28:30.214738+00
2	18	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	0	0	\N	\N	2026-11-22 09:28:30+00	2026-11-22	mx.example.net	smtp	660da19ab0b468fa	2026-11-22 09:28:30.214738+00
2	19	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	0	0	\N	\N	2026-11-22 09:28:30+00	2026-11-22	mx.example.net	smtp	660da19ab6e578fa	2026-11-22 09:28:30.214738+00
3	20	2	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	0	0	\N	\N	2026-11-22 09:28:30+00	2026-11-22	mx.example.net	smtp	660da19ab27538fa	2026-11-22 09:28:30.214738+00
3	21	3	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	0	0	\N	\N	2026-11-22 09:28:30+00	2026-11-22	mx.example.net	smtp	660da19aac46a8fa	2026-11-22 09:28:30.214738+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 09:28:30.081108+00
2	test webmail gmbh	2026-11-22 09:28:30.104134+00
3	invalid & sons	2026-11-22 09:28:30.116296+00
4	example.edu	2026-11-22 09:28:30.128183+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 09:28:29.985943+00
record	2025-10-01	2026-11-22 09:28:29.991216+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 09:28:28.990522+00
2	0002_failure_reports	2026-11-22 09:28:29.186882+00
3	0003_tls_reports	2026-11-22 09:28:29.28877+00
4	0004_intake	2026-11-22 09:28:29.400891+00
5	0005_changes	2026-11-22 09:28:29.512168+00
\.


--
-- Data for Name: source_day_sum; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.source_day_sum (messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, domain_id, day, source_ip, header_from) FROM stdin;
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


