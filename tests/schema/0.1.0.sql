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
begin
	perform pg_advisory_xact_lock(1920295269);
	if not exists (select from pg_inherits
	        where inhrelid = to_regclass(quote_ident(name))
	          and inhparent = to_regclass(quote_ident(parent))) then
		return null;
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
    rejected bigint NOT NULL
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
-- Name: fact_chunk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fact_chunk (
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


--
-- Name: fact; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact AS
 SELECT c.domain_id,
    c.day,
    f.source_ip,
    c.reporter_id,
    f.shape_id,
    c.trust,
    c.arrival_day,
    c.is_advised,
    c.report_id,
    f.message_count
   FROM (public.fact_chunk c
     CROSS JOIN LATERAL UNNEST(c.source_ip, c.shape_id, c.message_count) f(source_ip, shape_id, message_count));


--
-- Name: fact_chunk_202611; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fact_chunk_202611 (
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


--
-- Name: fact_chunk_odd; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fact_chunk_odd (
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
-- Name: record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record (
    report_id bigint NOT NULL,
    shape_id bigint NOT NULL,
    message_count bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    source_ip inet
)
PARTITION BY RANGE (day);


--
-- Name: record_202611; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_202611 (
    report_id bigint NOT NULL,
    shape_id bigint NOT NULL,
    message_count bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    source_ip inet
);


--
-- Name: record_odd; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_odd (
    report_id bigint NOT NULL,
    shape_id bigint NOT NULL,
    message_count bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    source_ip inet
);


--
-- Name: record_set_aside; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_set_aside (
    report_id bigint NOT NULL,
    shape_id bigint NOT NULL,
    message_count bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    source_ip inet
)
PARTITION BY RANGE (day);


--
-- Name: record_set_aside_202611; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_set_aside_202611 (
    report_id bigint NOT NULL,
    shape_id bigint NOT NULL,
    message_count bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    source_ip inet
);


--
-- Name: record_set_aside_odd; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_set_aside_odd (
    report_id bigint NOT NULL,
    shape_id bigint NOT NULL,
    message_count bigint NOT NULL,
    domain_id integer NOT NULL,
    day date NOT NULL,
    source_ip inet
);


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
    is_tidy_due boolean DEFAULT false NOT NULL,
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
    CONSTRAINT retention_mark_kind_check CHECK ((kind = ANY (ARRAY['record'::text, 'fact'::text, 'tls'::text])))
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
    f.source_ip,
    s.header_from,
    f.message_count AS messages,
        CASE
            WHEN s.passed THEN f.message_count
            ELSE (0)::bigint
        END AS passed,
        CASE
            WHEN (s.dkim = 'pass'::text) THEN f.message_count
            ELSE (0)::bigint
        END AS dkim_aligned,
        CASE
            WHEN (s.spf = 'pass'::text) THEN f.message_count
            ELSE (0)::bigint
        END AS spf_aligned,
        CASE
            WHEN (s.disposition = 'quarantine'::text) THEN f.message_count
            ELSE (0)::bigint
        END AS quarantined,
        CASE
            WHEN (s.disposition = 'reject'::text) THEN f.message_count
            ELSE (0)::bigint
        END AS rejected
   FROM ((public.fact_chunk c
     CROSS JOIN LATERAL UNNEST(c.source_ip, c.shape_id, c.message_count) f(source_ip, shape_id, message_count))
     JOIN public.record_shape s ON (((s.domain_id = c.domain_id) AND (s.id = f.shape_id))))
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
-- Name: fact_chunk_202611; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact_chunk ATTACH PARTITION public.fact_chunk_202611 FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');


--
-- Name: fact_chunk_odd; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact_chunk ATTACH PARTITION public.fact_chunk_odd DEFAULT;


--
-- Name: intake_raw_202611; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_raw ATTACH PARTITION public.intake_raw_202611 FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');


--
-- Name: record_202611; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record ATTACH PARTITION public.record_202611 FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');


--
-- Name: record_odd; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record ATTACH PARTITION public.record_odd DEFAULT;


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
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.change (id, at, kind, domain_id, subject, details, origin) FROM stdin;
\.


--
-- Data for Name: domain; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain (id, name, created_at) FROM stdin;
1	example.com	2026-11-22 10:01:18.144772+00
2	example.net	2026-11-22 10:01:18.151041+00
3	example.org	2026-11-22 10:01:18.158837+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected) FROM stdin;
1	2026-11-04	104	104	104	31	0	0
2	2026-11-02	73	48	48	39	0	0
2	2026-11-05	87	87	53	34	0	0
3	2026-11-03	66	66	52	40	0	0
1	2026-11-01	68	51	13	42	0	17
1	2026-11-07	104	104	72	55	0	0
1	2026-11-10	88	70	70	70	0	0
1	2026-11-13	78	0	0	0	31	47
1	2026-11-16	129	129	107	22	0	0
1	2026-11-19	96	96	79	17	0	0
2	2026-11-08	81	81	32	53	0	0
2	2026-11-11	70	52	52	52	0	18
2	2026-11-14	102	102	45	57	0	0
2	2026-11-17	98	55	20	35	0	43
2	2026-11-20	67	49	32	49	0	0
3	2026-11-06	97	97	47	66	0	0
3	2026-11-09	51	51	51	16	0	0
3	2026-11-12	102	29	29	29	29	44
3	2026-11-15	100	92	92	92	8	0
3	2026-11-18	76	2	0	2	74	0
\.


--
-- Data for Name: fact_chunk_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fact_chunk_202611 (report_id, domain_id, day, arrival_day, reporter_id, trust, is_advised, is_summed, source_ip, shape_id, message_count) FROM stdin;
1	1	2026-11-01	2026-11-22	1	0	t	t	{2001:db8::b,2001:db8::5c,198.51.100.73}	{6545161231136907808,4517447486470138711,4452283454253629055}	{17,38,9}
4	2	2026-11-02	2026-11-22	2	0	t	t	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
5	3	2026-11-03	2026-11-22	3	0	t	t	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
2	1	2026-11-04	2026-11-22	4	0	t	t	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
3	2	2026-11-05	2026-11-22	1	0	t	t	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
18	3	2026-11-06	2026-11-22	2	0	t	t	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
9	1	2026-11-07	2026-11-22	3	0	t	t	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
15	2	2026-11-08	2026-11-22	4	0	t	t	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
17	3	2026-11-09	2026-11-22	1	0	t	t	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
8	1	2026-11-10	2026-11-22	2	0	t	t	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
14	2	2026-11-11	2026-11-22	3	0	t	t	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
21	3	2026-11-12	2026-11-22	4	0	t	t	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
7	1	2026-11-13	2026-11-22	1	0	t	t	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
13	2	2026-11-14	2026-11-22	2	0	t	t	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
20	3	2026-11-15	2026-11-22	3	0	t	t	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
11	1	2026-11-16	2026-11-22	4	0	t	t	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
12	2	2026-11-17	2026-11-22	1	0	t	t	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
19	3	2026-11-18	2026-11-22	2	0	t	t	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
10	1	2026-11-19	2026-11-22	3	0	t	t	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
16	2	2026-11-20	2026-11-22	4	0	t	t	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
6	1	2026-11-01	2026-11-22	1	0	t	t	{192.0.2.9}	{-1113497932451408528}	{4}
\.


--
-- Data for Name: fact_chunk_odd; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fact_chunk_odd (report_id, domain_id, day, arrival_day, reporter_id, trust, is_advised, is_summed, source_ip, shape_id, message_count) FROM stdin;
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
660da8ef667cf075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 10:01:17+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.135706+00	2026-11-22
660da8ef82504075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.135706+00	2026-11-22
660da8ef88ae3075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.135706+00	2026-11-22
660da8ef8e95a075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.135706+00	2026-11-22
660da8ef90675075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.135706+00	2026-11-22
660da8ef9bb73075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efa23bd075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efa383a075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efa46ba075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1689	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efa575b075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efa5c18075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efa6b47075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efa7727075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efa86a5075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efaa596075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efab016075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efac5ef075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efad494075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efae472075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efaf41c075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
660da8efb55e0075	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 10:01:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 10:01:18.364164+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660da8ef667cf075	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660da8ef82504075	mx.example.net	1	\N	aggregate	stored	\N	\N	2	4
660da8ef88ae3075	mx.example.net	1	\N	aggregate	stored	\N	\N	3	5
660da8ef8e95a075	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660da8ef90675075	mx.example.net	1	\N	aggregate	stored	\N	\N	2	3
660da8ef9bb73075	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660da8efa23bd075	mx.example.net	1	\N	aggregate	stored	\N	\N	1	9
660da8efa383a075	mx.example.net	1	\N	aggregate	stored	\N	\N	2	15
660da8efa46ba075	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660da8efa575b075	mx.example.net	1	\N	aggregate	stored	\N	\N	1	8
660da8efa5c18075	mx.example.net	1	\N	aggregate	stored	\N	\N	2	14
660da8efa6b47075	mx.example.net	1	\N	aggregate	stored	\N	\N	3	21
660da8efa7727075	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660da8efa86a5075	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660da8efaa596075	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660da8efab016075	mx.example.net	1	\N	aggregate	stored	\N	\N	1	11
660da8efac5ef075	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660da8efad494075	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660da8efae472075	mx.example.net	1	\N	aggregate	stored	\N	\N	1	10
660da8efaf41c075	mx.example.net	1	\N	aggregate	stored	\N	\N	2	16
660da8efb55e0075	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660da8ef667cf075	mx.example.net	0	deflate	1684	\\x9d9459939b4610c79f4315df61bc4f712992b80fade532e8585d0821045a94cac300c32171094608e9d39b8dd7f1da7152a90c3cf0f0efee7fffba872dc29732eb6e208e06e0439697a8486e9f5218273dd4c0b448502f43f823496c9187e21af9031094790abc2446197eab01bffe4e33628f6a1ffa8ff724f18b7b0369f3bda2bc40ff3db8c638021353db6d40ec0341a07c28a14010442fa044be8d0cf2127cf053587a9fbe9af0f2f4e323302fd96f8061c03aaf01433102a0a901450f681174a8f690c4b4f53600ffd40649ecf201f85b6292302fee11797800b6a8c84b0cc6794b201b8037d5dbda6e1a638cca01f811cf6b58773e1e90444bf1c50b45fd8ce2186234f8d206457f6b836adb7879bfb6a1a1aa82217a49083eb02c2b71822c732e0f25910f3e45b0cc5ac15bb4ed80b4b936e9daa8ace2bc754ef75a1aa33cc3ed94babb5bd1564d2f098e0b58e27e1a37c87f046e7ec97c58de860fc3ef8f2089b42830b428318244c93c2dcbc3e103499044b7fbbd72f853e98f95316a70bf485aa48fc06bdd57080f1f2e38e84a6dd2bf4c9630ab025476279997fb71160e80e8c6f8a5aa92011886250a5b7aa0ddd09711c5158018432f427eefff3b834591c41ec42db37e788f8b7fb5e3c20a09dc37c938ae8abc8a5f8207af66d216f763bb03419ca00ca668f8f0e3aebc7bb353ef68516639996628eacf4f5e1479597ef7ba3fbd264d7ae1bd45f493d192c48cabe6ca9733523ab4bd7bde404d1dc9d2ad72c4d2be2ef71bcd5d6c1193e05af44fc71b830de774391fd69b13cbfa09b335ccd371b94b6d0e92c4f804c57d49cb2e2ff5b90d8c5ce4ccfc297708dcf5fcd4b1e3637286ededf3ef683593052958e7d8dde41aacccf3b4d6bd2b9dcdcfeace99726ba5cd463716f6cf7333436ac82e45233f3d7778eb89c2d58c5f0b13e8681ee54caa451932beab72fde83656f78b2217e7e369df481cdbbed691dc99524789260943631a6fb2aacf137da1539654b1777a6949fd559e5ceecaf80c4f715d31379f97cda5938eb2ad7cba6f7c87328fdc1ec792cb079eb38f9238afb349fb235b9cf7dad35cdfcef6f5fe22288d61cddd4e158d3772d8f164642d7d1d1adb547f8e56e1352af7f9c89e59d2981147a1206f9e34febc58cf3947dfe82b92b8172532cd9bc59b46c3da6e72282b3c42a9a3a689b03b28876a1543acabea7acc2cc6c9d9c2122c57d9b190142ed90516a572ba864ae5ba0c8b114938c766ee5452c358eac6b6420152166b464749d9e26305631f7a52e68bdc1435867d09315d34b572c7ea94ed50ab48e46bfd28dd026c9d8e576a41126b471493e956532c7362f957275b169d99ad9b2ae69e506ef0ea48529af2c9f71878ac68dfa917cef366cae3b2363836a5fbbe1c2e4559f26bec4624a12f19563fdcd39431fd456d8cccd5ca569dfabebee79e1e70d9bdafec8cbed868d24d9f49ecc16dd83cb1a6997a5594ff7e41bb5d92f80c
2026-11-22	660da8ef82504075	mx.example.net	0	deflate	1784	\\x9d94d98ea3461486af83c43b307d951171b398d53d1eb501ef78c336d88e72c152d865b3755118eca74ff5cc74a6271945510a84b8f8cf395ffde754390057286b2d7d7cea309fb21c8122b93da73e4c1e41e3a745021e33803fd394034200af20ea3031ca53264c20c8f07b0df3ebef82a83ef2e411fef84853bf0437266d7e54a0ca8f3e3235c427a6bf9e6d960c8c1845e1235f03b126cabcc4ab32898c73c47c8a521f85cf6f10619e7e7e62d655f61b238acc3cbf32222f2a8cc07778a123680ccb93455303c2d661deb65183e0cb4e3028314d6df20ef38fa434b5ae823308718771409123cc583989c93acc5b65b27d52374821c6007598f739bf85b4c65687a6887baf0cbcf0fc5e429cb37c0c3a5fd179e13b3a4fd05fdf37f419284bff085e93319f14498f63f2d19508f82a889e4f3eca88e0bd9d24f56c3cebb75c804a981362e1913860e619269d696d6e05a99a560986858f3097c206444f4c905759e4a35bf7a1fbe39209ba2eca9aa44a92d296549de7bbdd079aa2a956eb4765f7a7d2bf57c6a0c15c91102b9f9890d09700771f2a1cb73492f42f48e467650c50ab9f857904b363875103487a4553bd8cf18f47048ec43d864ce56b6b60c9f818fbe109448fff9fcc2f8a04863e269e71c73b2cfe1527f04ba048df25162c8bbc84afc19d6f3029b1fb89f43f8609c8fc14741fde0fc0877773f44150f5b6acaa0acf7ff95594b6aeeb1fbecdcd6393268fc73bb1e7276da5a991548e7b5f97d963055794547f6618ba7c2b61fb1c1d5646e5f94b4b7c01fc2898ef46b7f125db4f46fb0b68f7b46b18c9da54376d0f2d8bed8ea6e46a7f3fb0c1de448dee0ebddaf116895b5e9bc9a8068672bad9bee3db61c8b591c65ef76a2cf68e5367326a6263beaa02db0ebdf9768cfbee3ae4e73485c4c694b69b8333d884725fdfacd2d1ea78b7cdd3f054d743139fb7258a064ddd34495ef2b98b6453cfdb3b63a3d52f76793d7ab2ab9f58b8ea718e4353c57915d95c144789e02a8be3d81908d56ae29b2f5ecca5c26d3b8ae7bd6cd31776537ebc0817ee6462df1bd024cb9c8da157ee7aee1a5a61dc04f6604f535be37a1b6f72bdba4c07a733c6e2240f4ed17ed897e0a2de2e6d4935053bf5d80d5ba653c58d720540e84f203b1ba2aa7456e3cd08ef356be024c18ca656f3d5a11e0a119eaadc49465eee9830cdfb51604d7ad64a3a48fd309b1e52d3b70c633dc1a89f6eaed01785fd4c3aaa1994f350d94df753aeb06e905c4920f6b733351fc53bef1c5e9a64e30576ff2c85061ace9cbeec98a3dd79379d0df0f150d7727dd3aa6102137f853c91bf5e6c3ee973e76d4f8d67223934c50eaac65d6757a1ad807d796e9c65ff65ba4d8d759e997cd2be6b95dcb8f62e350e43978dd5e585338628e985cab29af746ce70535cdb562ef893eb9aa6c483daecbc0b4e8ab3ba16ede276aa43c5b094fdee9a450ba4a65636afcd6279be1bc1a1b64a9c1190f941bc9fb3173716f1753057b67936de158b3e4ddd456dbc1cb5e5b5b455cf059b96b3696439accb0648baab6bb6c99299d6c33a3a7a5c8fbb5ddd316b0f15b45c5e7114712a1771e2be3e819ede780b9a3ae59a34e478d3d5cafa188723722cbafffd4268b568ea4f
2026-11-22	660da8ef88ae3075	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b0040588453d72b410086db476a4c6e14301058d86ada1b4c0d3bbda33ede9b1271c0e271c38fc99f9d59f596c303957796785c8731f7cca8b0a9769f390a124ede21bcaca1477734c7e65990d0e7072c1611f44559181204d704ede6bc0cfbf4151ed0af481bf7f64999ffc0664b7ef15d519851fc13521cfc0da3abb154842a0284288341c691ac292a0f668665454e05398a12a787883088aecd77bb03de7bf0051048fc5058882a80028f405d8871ae0041a2c33a66c7df0768cbac8eb6e925f509a842cb32bfae01f4559667bf64f38207db0c16551116016f4f4791fbc752eaa98f6f5b384105cf5c1fb9a5f533a53b3cf32d4bd5706417c782fa1ce9988e0fe1774017e431728faebfb86eee0ba46317e2d063e41518a7c458e1425427e24c2876754e554f0de4e5ada993a56c7c5559d14941876a903a3222774329d5d53d2aed9392549892ac267c90d87f7c02fce7988aa667037f83e24495004052a10aa100a8aa46bfa6070c7322cd3e97caf1cfc50faf7ce04df085fa6d4ca7b1050fa1a93c1dd99441d8d16fd0bb242791de1aa63e541112679dc07aa9f90d7aec31ca038ae704cdd03742b5f4793d400118282671c76ff3f192acb340910a19ef1719b94ff8ae3a31a2bf2378999d4655127afc9fdaf3019b5fb9ece3f4a529ca30c0feede2fc087777bf401aabaa42832dd923f3fd59e20e9fa87af7bd3bd6569376ea93d3f182bcb4ce47a3afc12a32107dddd81f79d61a3f760602df1556ca4c59638e953880263296aaa2d97e399304bb79e59572b492a1a21dfea53d1368d9865ec85d97b5aadcc68b93bd5a22163bb72c2a9f68cb2e8e2b5edc2834b217557c83febb9a4f6389c6b12be0d772fc6c4dda468358c67ca587f69aeeed30bcb88fbc25864b7c5fc56ef730e62fb45cc5471775a090dbf34cec6c45b0e4fe1c63e5811ec5dd2536937d9fe6a5f53930c51e3d652ca8f6f879ad784111d7ebd6eb77e9cf6624888e1eb61eb450bc3db1bdbdb78f822fb57752f7047452ccc281fee3e5fbc51eb63db15f454557ddb8092b8089bc799e072d6965e08d3f6adc434b6e67ca3c0a930bdcea6867329956055e7783eab2c2f3e5a434db4f1a8722f06d71225e6c4e362741093a0182b068f43940ac779d240fa83916eae37490f9ee51a6b2728dcb9d256dbe4709dcde0746a0b44569ff46423e823f5254dd7d868b3c7ab39d2d39eb5df0a3b85f31cdeb1ad8b157ebeb24c06bde20061c515a612617eb39ceae9c4bdb597ca6cc7cbdb7a1e3797cb04a3e104d98b8a88ee1539f9213f2d5763d7df4e51352e8e9be5ce92cfc69065d6cfa7d929904b853b3f8d8fd67ab7d3f0d35a5ddab251fa38686b38393cf27ba29df2b2e13f6b721b2ddc6697253ab73fcfbd56aff569ee9cb870b3c859269a0b62c89de171d5ccd6bde6a0adb435dfab46e31eef844f474f4381ccadc78fd55cae37d7806ee660f0df2f65a7c3327f00
2026-11-22	660da8ef8e95a075	mx.example.net	0	deflate	1699	\\x9d546b8f9b4614fd5c24fe038a54a509b53d8379d91b478b8d1ff8fd7e50f5c300031e2f2fc3600cbfbe6cb349769ba8aa7ae1cb8833e79c7bee156b4cb324ac2d113db7b94f6194e0d82f1e0344fc3abea320f6713dc4f433cbacb18dc90d3b6dce4da280b37d8243fa1ac3fdf60714943aa81ef8e70796f9c52ab8e0fe169164c8f9c0e5849eb9fe66b65d72c4e164193848c5ae8a5b12028a54dd74a384fbe40428b11fbf9ab0a3e0f303b7c9c2df3941e0e6d18d1380207310b4016c4395e341552c33a8bcb5b9af6dfc4df1cd01763296d9466dee076696d964d605dbb4cdad711c2594d3a32a82b0cdbd92afc4ad80508a931786d7c42ff76a86de66992ac76737a0f9f883812a481d51dcfed20980df3b015527cfefd74e66384d91879f19b94f102b4d604996e5ba1020c17d3ca324ac00df2c7c99d1cc98f56b7b9ca424aabcc37a15482f0a6935a8dab6882bd520f3298951421b01b963e781b3a22c74505274de75de16844d5516011425d802a2283681d4e9bc631996a9d5de223b3f85fe5399e23b6dc47e15ea036757ee534c3bef32ead6d48af49bc90485a98b935a3fb42387845e9b532c429f55b590439e9760af4a8fab96f4794824e510a5c83e63a7feff9da138f6898d689559c32b49fcaf762c946259fc0ed1491a472979bedc7e311354713f544be0121f8728c01fc1c74e96d6506a13f2fefd0f1bf1ab005f2d5975824aaba9484004e0e5a036e5377cf0634769b5aa8f2f5b56bf077edd2b59e627e3679991981ada97ea693cdc178262cdba3d952fd25eb3a013df87566e58f175df5885de011de77e7f3c36bcf1d695f8428124ced1da1f82e56e376219a250bb4c9594e89a7adb6e619eef5b607e529364f674dcf2ded3de8ced666cbb8d86d072e6e786bd3eee7ac36b24e9cbd1cc44dbeb518b3d4d5d64378b65d2747098ccfb139d22774366485a7a64e83b17ef1ae9f3c0ee0ee5416291dc49067ce3da37c5605fec756fb74d07961d2f4763ab75e007ab01bcb78c29cbd8b281d7e53d3692e8a6de40d64456df513d6d480fa1de0843773f584dc56b777ae28b63be920ec24d3a24497658d0fc4e2f93fed3aeec491bc138e56796e902a3258ba6729acd7aeb51773f524fcd45779cf5c7974b7f7282535b1ffb015e9bb05c298dec30b95f47742cc9b891e9254d169ba28022f4ef9b9169b2cc2ac0dbd393735273d310a4e06095ae76a68727ade089f274cee164a8a760d80436e916a5a1df565ab8ba76d5a4d84fae336217535f8e145f3375d06299c4e9818c4ec1c5deac8f4a4fd0d3db44e04dd9a48e65f7d119ccf9e820885a068ce3f19866cb13caac7469f013b1a51db25de2ee5473b226bda0abb1cc707658e4fb297477f7f130f4b6f27a108c40a1e5ca3ac88783144aa5292f728794ce38088acdd654dc997e5936926977d5b89fd5856a363425d77301b38cd2ec0ac2525c5e4a3553b7bc721f967c0ecb5677eadf86fefed2cdb54af3bffe466a3596f90b
2026-11-22	660da8ef90675075	mx.example.net	0	deflate	1758	\\x9d5449939b46143e872afe437b4e71291ab1d3683c2e0b2169248436405b2a07960681d804cda65f6f26b6e3254e2a9507070edfebf72dafd9215ce6497f63e1cb10bc4bd21c6551fb21b682e81135569c45e83141f83d49ec9083820ab943e0e5690c9c284009fe16037efd9d66c447aa7be83fde92c42f760be2e67b445e5aee5b5007f80226ba666c40e00241a05c0b224fa20491a744beebf4d21cbc73632b773e7c21e1a4f1fb27a097c96f8061c02aad00433102a0a921450f69087a54572431edb80dc13fc92009231d82bf1d4c127a6987c8c143b043599a63a0a49d03c9107c99de59d0cdb6e30063940fc18ff67c6eebcf952149742ebe72a1b89fb9a858180d3fc9a0e8af32a84ec6ebfb4586868ac2f2d1eb81e01d2b708e035906b1a2cb4b94fde162e54907f8d6da2e206dae4dfa7b941741da31a71f3b37c66982bb94fa469b7553e332c24166e57810070d729f809d96896be5edf3c3f3f7254286a2212f4842170ecb501c649f9f1f488224fafdef91cf3f85fe3819a3060fb2a8b3f409381dfb02e1e787127b7dd81dfa17c9dc4a0a0fe5fd49e2a46e90f84320da017e9d3a4a80e5fb39f23bf740b7a1af110505b030b69c0b721fff3f332bcba2c0b170e7d9c0bf07d9bfd2b1ad0209dc57881214595a04afcdc3cf64e2ceeea76e07bc20428915a3e7871f77e5cd373bf586162516b202a4a83f3f2586a525e9cde7fd796ce2e8d1bf7716fd245a9278e18af9e8538d473d7a6f1c3796268f25d81627319fd589618c9693b4122d8695ca66972bfbb4181f568bc5a616c592b197fcb844fa41dd790c496c595194429a57c683ca3058371d6c5461631606b2ee2aca755d3559418a3df60ebd69ae1d37e944356d4175421471d2ad3a0baca17287cb214a2eddcf62bd3aeea77c56f1eaca59ef955de03b7224af634d99c9726371d4727792655dd65ee472c25c76a70d6c449cda73d63852cb7d3de7a37a7e528f321648a2087928f2f309274d27a77a74e8b5ebfa1add37a53408436b9d6894a21447796c33e1586538131e1bc4a7156498c5da9d6953532b7b95766fdd657c2509f3bc55d6ac44f9cdcd1d6b76931f475675eec5f5449c7230342a6c9bb7b03671c2e0c895821d34b726a4aa78c4d19317359995c2a8d98e27983e7824e15692afefac553dae5f36f064fa32678c83b1aff4b6310d95d944ed2e9f3edd2817a6c9cf13b8d6b6ac89a414268725a7c2cca0424c85e16dedad669d528acdf5a03579f70a8dde791197e785746dcc303153c32a14af5d34a7d050fd17bcc3829e884a74e6e8639a5fa3ab470bb297c0bc525d61491d922ed3d5d18bf6dc52bacc76126acd9d4c9b19f2676e2a9685713a04f076e6a365db36e7c2342fd40a0aee8a93dd745e30f6a87ca96e8cf2d2849eebba214984873d6bdceb8543d5fedcbf2f9522e1e9ca6974e926af1a4aaacbd69818e39bbbd5b522a2db73ba6e06ec963bba4b3b39ec16651e5eec81edb18114908428ad317d770703551f5cd134a3da509e0e8e6c9b8a9b1e8be91312c5169eaa553680b2be113829bccaf568f4dfaf7abf4f121f01
2026-11-22	660da8ef9bb73075	mx.example.net	0	deflate	1672	\\x9d934993a3461085cf2682ff50d3274f6035fba61e391a0984f60569406a870f0514881db14842bfded59e694f8f3de170b8e0c0e165e6572f1f166ada2aef6d6073ea834f7951a132ed9e3318a58fe806b332458f396a7e25090b7928ba20bf0f82aac8809746286fde6bc0cfbfb19cfcc8e087fdfd2349fce47620bb7dafa85ae87f04d7a8390163b7dc6f40e40349627ca8a040755d99676411570645053ef919acbce73708afc87e7d02bb36ff05701c581517c0319c0458a6cfb07d560114830f498c315b1fbc5de38adc3f6fd2a0ba21897dd107ff684a12bbd68d91d7f48185caa26a805ee09abc0fde26175588e7ba59d434a8ea83f73dbf96f4a67a9f24b07baf0c8cf8fc5e829dd36183fa5fd019f61b3a83d15fdf37f425aa6b18a2d766e093841855725120782acfc950783ec12ac782f776e2d6cbe9d2e8d9a8aaa30213b38fd8815191377833bd7d57e2a9599b365109ab86cea21bf29f805bb4b90fab6ef030f8fec8b2acca8c20ab2cafc8bcc0cb8a34183c900449f47adf2b073f94fe7d72836e0d5da6d8ca27e061fa1a358387b6097a0a6efa176405f33a4055cfc8bdc28ff2b00f6437c2bb22092d07300c2b1462f7004ee5eb6aa21ac0a681de09f98fff9f0c96651a79b0c19ed1e13d2aff15c7853592846f123daacba28e5e8bfb5f61326cf713de7f10a52887191a3cbc0fc0877739fac0ca2aaf723cc730af9f02c3a8a2aa7ef89a9bc75b963e86776ccf0fd64a1213a19e6a5fce48a3587b7fd8c0e570a42a5d7d942bbb36c4f991db856a13304329d81709625868ce166692649d4b5fba786a8c962ba68c591c93b2fdac519da9060e1568879322bb17513f737b2766ea3ab2fcfb7862b7e5f8acc8ba405ff62943f351e251a1e55ccf9ff7eabd362346759ccd21de8fb03b5719ba4991a2d6da489bbb3264a19aac7805b2aaaaf16ea11d8f675b3cb73e4705076a5ede564bfbb830794b3cae6c2e152a4f5a5f02349c652bbc8e935f6cbde2b37b3e9c38bbeb16c12ccbe7eef0a8d9d66abea212e81ae7d1a9d4d7ae1e9fa94e37e74bd97129fbe51c4a927b3c5a5916157a44458d886f9acdb4e85a84acb1e4eef222198fc3e5f65e59b119cbc364dc8dafda75d2084aa98d57721e3a680a755e118d3b97ec9a85c771547168a57ae23846a59384c2ef5e4a2373162f4be5b233ebed7575deece28d2d6c5f0a9959f3d3b49d2ec7c3136f996b2a9f8942bef0b6b6a9ed9826a3ce711ae9c3d1da1b8934f449423c19918955c3d23954d09acce737e524321c6eefa89227af397e384e1c5dade7a270855783dfde28932d992de7fbb74d7ca68f82bcd0392e9f1f48223996aa761a9f8cb84e6fd2f97254611262572799b9ee2ce1eab6b566ae7cae2bd3d53d956eeb25efec0f0e7d687c7e7cbbafdd9cde0b5e7c9bf0139cf8fb6c445f29b3eed6e9221f0563796bd3a99a046aec51e28656e9bd4ddf7961575d2e0bfd42cd6a513948c66465851e4ee960f0df7fd05e8f24fe00
2026-11-22	660da8efa23bd075	mx.example.net	0	deflate	1694	\\x9d935993a33614859f4315ff41d34f99726c04d82ceef154e30d6f80db767b4be541068165b319841bfceb23d7cc643cc9542a15c1831e8eeefd74eed102d3228beb73448f6df0294e329c86d54b8448d8c0258ad21037624c3ff3dc02bb985cb1d7067e9644c00d098ee9a306fcfabb28a90dc83ef18f8f3cf7cba10251f9a3222b90f711bc137a0483a5b59a03e20145811ed2b08f24f9e041b5c54efa49063e7911cadc976f106e127d7e06cb22fe0d4812b0932b90a0a40011b6a1d8163550836cf1dc90b1b5c1b76be4499c37487c4521f1786e95b4c13f8af2dcb2389cb04bdb6081d324a3a09fb0dbc76df0d099f53d4484529cb5c163cdaf47eae37e9be7987b7706a8bc3c4a98737d4471fb0b3a14bfa343867effbfa15b38cf5180efc5c027051d9a4ddff755241f7c51755f8e288b99e0d14e56da1a5b83fa1a67394918b1d8600ef49298b2c9d45755caba464548498a322a44a4c4de33382445eca1acea3c757e5ca2aab4a0a236a1a8b55a106ab2a4743a4f3cc773f5fa8fcace4fa57fef4c7149853464563e0397d1e798769e0aead73556f42fc80cc5b98fb3fa2076138fc4411ba80742ef5d8d18a020c870c0dc032c95f7d1901c204a917bc45ee3ff93a1340d898b28f34c086e24fd579c03cab1d2fc2ee9933c4d72723fdcfe0a1331bb9fd9fc7d12e21845b8f3f418800f0f39fa20aa7a13425d81f0cb566fe9bafee16b6e1a651436821bb3e72763e5b951331f1b5f56cfd0c4f56a231c2ca3d25ba23b70fc57a992d1cd3eb7f61e72bb8ea4a96633b526704297fb7e4ee7b29c5450ada03b4b0781c973b7b1b79b4cb7235d08f2eea48515e9a22c305ec35ded3619a7f19bbe5a0e0797eb48c2822fcb429e06baf61abd116b3dad4cd779175bcea669dac68ab0d095a775ebb483c9a26735cd99ef50441682de3dbcb19787897da9ddfa3a3abc8e28c97be279b2de767365ab8aba262eed753f3066f6c244c3f5fb68ebcf794ef64ce92a6f02310dd4c4c383ab3515c7e94196569593abc5ae1aefaca4d7ea39d702ed1791982c4e3b211c4a498ed0328f647986b2e5f56c7b1768f15cee59ee16869be37e00ed8d39188d4f64e36d5de3359f0d6c65e37b447fdf4fdc936be4dd5bad40afc38d7dbaa578b49bd54e62e1a0e164e93809bd59579ef36c0457d1b4980d8493333c6f2edaba9a627740dda26f4fc5028f92d96c5a9ae61b5921185e27d06e21b5bc3847ab1ffad0d2e715d59cc5fe6c8fefc11b99d7e31eb24c29de3434e44bb882fef675254b9370e6a0d0ba6db735677a0ad4b32746663f39f765880ffa34ebf5e79709b5b3b02f8bc81ea984f9364f657232f7ad6c6848656cfae76950068671435da9272c4dd7589693c145539360e576cb5a700c07388f705fdae0e696a8d8dd4a78ebc5e299a8279eeb22c54742b0bece9b5b3b1636cd558f5665e9e4a7e534b92d95932e94fa0de9d0160ccdbcc8b5ab20e91a712a41d645438c0a5998570bcd5ccdad25cfb986cbb2dbe9fcf7675baff3dc9f
2026-11-22	660da8efa383a075	mx.example.net	0	deflate	1847	\\x9d546b8f9b4614fd5c24fe038a54a509f5f23006e38da3c54ff00363831febaa1f0618cc787919060cfef59d6d76936c13555507be8cb8f7dc73cf3d970dc4659eb42c80c31ef32949739845cd430c5074076b106711bc4b20fe4c531be8415441bfc704791a335e846082bf8f617efb4310953b9e3cc29f1f68ea17b761e2fa6d445e02ff0373453864c6f6d2b118e433b2ccfba00b03d0eeb601af74486690e6cc273f06b9f7f04ac24be3cff78c5d26bf33a2c89869c588bc283302dfe3859ed065589e1c9a9a106e3de6b58dbf21be32807e49534eda637e40a629bb74cfd0c33d6603b334c7cc282512243de6b53cd1801477638431cc5f10be077ec96b19a31e4d111d9fd9f0cac30f048890238061ef4b27bcf0ad139e74f2fcbe76b28445014ef01991f9d4eef2c0155c55525d35f082e02104794202be52f832a3a5b11cb776302f504ab80b774490619a6032a896d364a46a5c46186520c75c8c6ae8df336e5a263ec89bfebbfedb234baadc91254512244151f9b6d0e6fbfd77344553add6dbc8fe4f43ff5919c31a73594444bd673cc2be80b8ffaec441ab4b40bf92cc415204306f8d132ff55172ea318a8bf073552d61c0e994c313518f21267d1e122a188031f042e8dffd7f6620cb22e4014c34e34e3794fd2b1d17145096be858c5091a5057a4eeebd908989dcf7c404018a600262f891ffd82f8b16283c84debfffc111bf8ac27726233722b7c4ab32f1cfcb45e88a6ff0848ffdb6aa928f2f2ebbabe3e8ee74a3a99f8c9fa674a930b42f67a8b1c24e9414b01c0cd44e53ac954ee19682381cc46cc09e0ed8131d64bb03c3357df1d14a142734ec4581f797f1e16237ab90a66ec64d3f4a8a55ace7ddca0f76be11ec6d20ec8b1b328e91b92d37473b02d5f1cc724112829b7903032d9a16d095fd6d8e9b8b109d85dd1c2d3a604a537b415666c7fda141c2e4b66fb3d1409b9f9a656af05723bcae8b692ca8bb8b959c926ab5368b66abd4d3b064bb66b89dce07a95137d9e9b63f4ca23930694a8093dc6c861258f1ee20d6b2d8c84187dbed15f9690646591c5d4afb7869ea68ecf0e6415cf188e527dd39ab5dc2f14e920e8d539b60e346e359a7a2a9c56e1a76761d1797937d7ab09ce972e6789bbab3ca479bc8bb5af13ed94787b5ebcea374951a60b01ba5607b0cb446168bf8717f3d4b9af274db649077c9d25bd5f149d3e7b6b45d4f4feeea69b2c18e36257963cd1ae59779160f3d2d1cd8333f2f4a77cd639c5edd7ad2b6cc8bcdadaae87a66e30a8d374b56a0a9ccd9e7ea6de39a37577706e93e93aad36cada0f97c16ac63673af14221bdd5ca0cb51530d346be525fec49b0299c05b07d0e461d8583ebadacaff386a692d5c59fcd793b3c57073d4fa5ae538f4623cc6e9136db6d918c2ee26d2537fc1534d7327e9cab8d2cf196dae88e6b0cfcdc8a0bf560b8cde3b52e399a6aec46ceaa45d9e8ed2bdb58abc7453e1a5696c89e914c441c5a1e21b60c9e0ec65a39e94b797cc16e7a72bcd9dabce4ecd0109f70a771a4ae5889641515fe891f75cf0d1c28e3853ac622c7d9ea51395f858613384d8716af9b51f7d8c57a1cb0936b622e746b8b86475d19b563a77ed43925e694a0cd555d9aaa82b4e44c25f0ac503f76cca0bd9765e3ba7ede8ffe7fff81b45a34f517
2026-11-22	660da8efa46ba075	mx.example.net	0	deflate	1689	\\x9d5469939b4610fd1caaf80fe3fd14972289419c5acb6549a04507ab0b09ad52f930c08010a78641d7aff76c6cc7479c542a0d54514577bfd7af1fb3c2b426797381e8a10bdee505c1657afb90a1386de12bcaca14b7724cdff3dc0afb383ee3a00b425264c04f639cd36f73c0afbf43516d09ec827fbce5b95fbc1bc8aedf67901a056fc125a60760ae6d6701e200288a10200d8748523c24a832ab0c0b02de051922fe872f24fc227bff08d675fe1b1045f05c9c8128880a804257805da88186c082e7468c5b17fcd3183ce7145df0b7c63cb7aebd23f66917ac7059100a8c82299077c117f482440cdbcb624a31e9821fe5f95cd61c1b5d9e632abe7211b49fa968208abb9fc610e0d7310436c6ebfd650c1b57158af06b43f04ed2149f3d7247413afc704024675fbfd5956dc71edb66738b4915178c366c312986454ed98a9acead6490599dd2b84484b6b3f88a8347e015751e2072eb3df4be0f282aa200154551a10005458482d8eb3df01ccf359bdf67f67e9afa2332c557da2e53a6e723f019fb0ad3de434dc3a6c69afe4592a0bc0a31699ab95f04711e7581eac5f415b59f03144504474c3ac0ecf9ba9fb8028852e41f70d0faffcc5059a6b18f28d3ac1ddde3f25fe978a8c28af435c588abb2a8e2d7e2ee67321993fb9119208c539ca30cf71e7e34ca9b6f0cf506aaba04355112843f5f45455375fdcd67f3b4ae59da8aee4ca29fac96e72ca91af73fc5b0dfd86e1db771b407435d868159afdbd958ae97684eead2eb502fc4b63588d62771e0d124f742553f0e9fb3648d5c119ddc2dcfa5d1c24ef5b69d5dfca157b6d19e9496a2acdc67d54ee22c70b653b72e9f09be5b6abb3e37dcbba8ca832762a278311d5c24f7e8a1067a7e9aadf3e380e79601a5c5663d6bcfe5099d7a0365a31d9e44c3b29f06b33e9284dcbde1f0b2cc2f2753d8d4f1c00893953bdafb576c4d89ec34c872743a169b2d4aaa80e79e49bc8de370069dfb44e8247eff5ac5d1949c2e8d24de29b20bc7a5f6320d2c71b9098b2bdd2f0e3813efce5a758682705c4fa4da4eaee3cbe57088c73ca7244f62a73ff68c81318733c1cbb3e1982693e850d89ee7ccfae944ca5f7c39121630bd5d525ae86b17a7677dfd14c0bd5055e57c54e6e6f69a0e577ba69badec0ed6d65e4e1355de656e7f5557c932ac5781bd927c06719a07fad0812f7bcf192e96e6d11acea5a3b85b4eadfa8aef93caa4262cb47c0a5798e76039c305316e0bc7432fa391d7d94d47c79ba4b8fa55b6f297624ad6e7d15ecfa27d079afb4e385aed03d83974324bd8288749beb5e9215276bb94d4263bd2c6c2dc30fa961a8579d04fcffda13231b3b651f41d7f7e5b9c2adb3c2ac4986a8d7cbfc470b7dfe8eed4cff08ae6715c7b13a9b4a1d5be2c505b7679ae76f48182b465c3eb28e7c8d092995c5ac390a0727e868d993a7ad93961a33eb62bcd0ca96fddc772fb5625e158b27612bc58ccaabdfffea3369b3cf711
2026-11-22	660da8efa575b075	mx.example.net	0	deflate	1648	\\x9d9359939b4614859f4315ffa13d4f71291ab1480234966b24b48ec46801ada93c34d0a096d8d43408f8f5e9b1c7b19cb852a9343cf070eebd5f9f7b58239a91a8be84f4d4019fa298a024289f4388834754c03009d06384e8679e5b2307e11cb91de09138044e805144ef35e0d7df45497914d823fef191e77eb14b10163f2a4806dd8fe086e9090c4dc35a02ec82765b70a18a3cd8525ab6a0b458a51713f0c90d21719ebf413871f8f9099859f41b9024f01ae74012a43610858e20764415d40476786ec4d83ae0db356ec8fe72138a52ca7356dc01ff68ca7366669f91433b608d9298503088594dd4017793d95c3bc49422d201f73ddf4bead34187e7987b6f0c82f67c2f61ce0d20459dafe882f81d5d60e86fef377403a529f4d15b33f0499455db51db820225c5f190f07c822462827b3b596b636a0ceb5b44521c3362f19139a0c711659ba95b65c2a68659407102096d84b840ee13b0e32c722129bb0fdd1f8fac0a2d55933545959a6a4bd25ab2dced3ef01ccfd5eb3f2abb3f95fe7d3245056d2401b3f209388c3e45b4fb9051afaeb2a67f411218a51e22f561e4c42e8efc0e506ccc76c573bd0840df27c867ee0196cab7d5e014404aa17342eee3ff27834912600752e659c3af70f2af38364c51bbf95d32c06912a7f8adb8f30e1332bb9fd8fe3d1ca00886a8fb701f800f7739fa202a5a536aabaa207cf9945b2d51d33ebce7e6b1088347bf62f6fc64ad3c3769a6d3ded7a3f76ae2b69414dbe8eb6aad4c0db9a4339a2ce16d6a2757244c92c5691dcfccad755861fdf8525e4823df242b4bda8ff55e1606ec77deef6eda65b2a8b2dbd478bdd5dc30a9ad1628102c349fa6e9ded14c11420bc966519327b2464791a39e42010f85a01da58ba6182cd6cda13b94fb31cf9d573438094361eafb8b221367738b5cdcda79d0d0dd5d74ec5f1b5789e4feaba2f893f18ca231b966d1fcd648b67d3bd6c960b328e7f35396aa4b9a553c7728352d3682c3e23a924fa3ea649de62f95968b6a74adca4340aefee07ac43827d7f64c39dae34daf95a264a70dc3c5eb25df5ad0a333d36e4c1646bce2b9be23179bfd7a77d842fb7cee9b83cdba9a5779e6cf36bdd3dca317e320ef5e6664783c07cda95af47703729be653e3660ba86a95eb248bcf7079acce15ebb67717caf842939af5e21df7c16e34cbd330335571369472d33606766f33d9edfd15c4481b1e8e42909f8f071fbd6062e97ea5eeb45814574eb2d94c668cad94d357736a4bc665ec1e759a18ead9cecb5e19f8e94e426da1b57369a82fe3cb486ebaa5d043b7e1de5b9ff61511f255523b2ecb6c5134b7623a6419557c6a3a9b9b3f3d54b808cd6b2d928df06cdde6747aaef451ab57e95439aeaa7153d60607346f99bbf9b67199cc6d5bafb5a343b0ac9d47d82d3c6d805908557db92305da937eb3e13670ae1eb19617d1c24b4787896789813a6171ecfef71fb15ee7b93f01
2026-11-22	660da8efa5c18075	mx.example.net	0	deflate	1788	\\x9d945b93a25610c79f4315df819da76c19e5263767dd1a44bce105151935950784c345e11c8403829f3eb8bb939d4db652a9343cf0f0efee5fffbb8b0dc04506dba683c31ef509a20ca471fd923851dc019593a431e840803f93c406b8202a81d7a3fc0c25941b4700e2f71aead7df594eea30cdc3fef191247e39d55452fda8c80ac7fb48dd221c52fa76619954e451a2c8788e0c7c47705999918426d34719f5c94b9ccc7d79837051f2f999da16f0378ae3a8252a298ee1448a657a0cdb6365aac5344112a386ad47bd8d9123987722583a71e49184857ad43f8a92c4b6389d818b7bd406a428c3d41035d3c31ef5d6b919bfe97b4a228c41d6a3ded7fc96d29e0e7b24d1b8f760609997f792c6b9a18341ef2b3ac37e47671af4c7fb86be0079ee04e0518cfac47519c563654f12bb229014ef257432d808dedbd9945e4c177adb06591ea18698ed340e6808e266336dab4e9bae4911e32875324c275105bc67ea840ae83959dd7feaff1812c3b392208892c44b8aa8f05d91eff79f488224daed1f95fd9f4affde19830ad369dc58f94cb90d7d0e70ffa9c07e5b6e8afe05993930f741d6d6a18bbc08063d4a3a45f8d1558594130419081af7a8e62a1fab8972cac1d87143e075fe3f9993a671e43ab8f18c0eee51faaf3827270762f7bb6418e529caa34772ef1b4cd2d8fddcecdf8f62009d04f49fde1fc0877777f48195942e2f081cc37cf9ec765941513e7cbb9b4e95c49de0ded8f393b592c4a49b4fd5afa1a9326b5b7bd3590c3445ae73793241f320d88ebb9a6058029f16803f4ec51b7b5d46db4d3a0d69b328e66eb5dfeaa5e54547972438954e250f2bd7bb2e9bb617e797098cbdc99d4e829ba401e4d62b7b9f7f3906a584656ed23a184dc37aeacfd8750e58487b59caae4668f758976bcc6be3605b92bd3c6a47dfe7370b23bc3368c654015c2f56d95e0faf77756a1ce6c16179ab1971a6d117bbdc18f145be8c764a62d6ec6b604a335527896cbabe16d69129954a91d3b5779d0483d745c5327a5a9b8ee53b93b09266c1c440dc51e7d359ad62d748a6023c30fe2c35a5e971bcd4772ae6e841b33973962d8ef176ec8f35680b00318738988ce459aa4ca4a36ae5e361bd3327c7cc7260bd7f3d651b07ca5a985f431c66e79cde79e8323c1f46d76a104c49a2b00fb6276b91eace4f08be9e7c4965868857e7aaef73af5b550a6ff5d450cd54dbef6f4364a5a6214c7736373c8ded8b75eb56068358d6121697fd8d246261232d57d05d2d90908b7b278507e198a7f51877517c2827cb199f6c56bb75a8dc77ab72588d4611539cf5c0b04dcb1cefe7f5e65aaeb3c5e5e2b3cd190f96592bf33546e7f5dd7dbd8d7859d4cadde632b7f278b7f66c6379a537585fc6f931b2cfa1e51ed893798f4e2dfe02ec28b814d85d41ce19406fb72109cf0ee32164bd414643be80b27e752d8e5bcdc069c1c1f484babaa6733e103d469cb8eaf266457c758d46c6cde0ef5a825cc18a251cfad200ef6392b8557b7bd395f96b21dd06922d5b3ed060e9a5b532a2f396c86fcbaec94ec421331f0bfbdb5949abd4574d31ae52b31a1d1828b5705872ad814f175b92a05bf9f988b93d34bd969a54f7160be5c14d55fffb4fa1dd26893f01
2026-11-22	660da8efa6b47075	mx.example.net	0	deflate	1745	\\x9d936b8f9b4614863f1789ff80225569d6f57235606f1c2d065fd7806f8bed54fd30c070b1b9190630fcfa8e9bdd24db4455d5812fa339f39ee7bce7cc06a2324fba2b808201f53149739845cd630cc2e81e5e419c45f03e81e813496ca003c30aba03cacbd39872a21026e8fb18eab73f584eba67f0c7fef981247eb11b2abebe8dc84be07ea0ea1005d478abef5654e852a2c8b840861e106d4162a41ebee9a539f5d18d41ee3cbe423869fce981da96c9ef14c751465a511cc38914cb0c1876c0ca5487c18b2426986d40bd96f1b7c45702e89624b14b07d40fca24b12ded1374d080dac02ccd11a5a5d8826440bda64f731f27b7e3102198bf287c2ffc72af3bd70624817dbcd1b0ece30f00d8480d2038f85209c37eab84c195dcfed74a745814c0873745ea23cf79b224f6649e17dcbe2b81c700e4090ef88af0a547fa5c1f772d9817618ad9d97b6c889a260837aabb6b329c352e2314662047741c5ea1fb40d96999b8206f86ef866f17c7f47b8cc8f75889e9f132d7137969387c471224d1edbe8d1cfe34f49f9911bc223a8bb0a90f9483e90b8886ef4ae475652cfa15320749e1c1bc3b4e9cd40d137f404976886e59958402be9f431fbb47e121bd35292c2880107002e8deff7f32906551e800843da3fd36ccfe15c7060514856f215a58646911de2e0f5e60626cf7031e022f8c60026278c7dc0dcba20b0a270cdfbfff61227ee5d8ef860cef58a92f08022b32cccba6c7496ff4d8bb61bfdfc7872f53767f8da37bbf25899fb49f2466423157be2c55e970567d58027da44ea5f63a099202b58b508d8ffcf6b9d7f15787728cd647165d364ffa3981555c2cc7d7ab1a5c40ffb37a7448e238837d0eb1f4aa9ed4fdfee9d9e0117308a2bec9703bce5b4fdd7d7c6650658b8eecf152a7c8125756827dc8cf4f4d921a1a60eb74ea5fd53054b08bd3a583d0345c0ba291da7366d104f6515fe7477562b5360c7cdadb1846f164355b9f5df8cd24821b717391196fcbf3e63a4ecdeb675354799633477b92009f85526eda2573e9b4535b392aeeb6d11a3a6eda7675d978bd7a2cae8a933162d1f6e2a959518ab1c573b34383d479270cd7683235a68a1e48ec41c3bed9a3d45fa99c88f872dcd40bb63ee94ea56abb3566ac542696f4565cb15153c7286db7263c552daedf1099b4884cabe58a2bb0233befef9e4e24f15c3842f4645bfede793e19475fa161689fa36ac1183d20d54fc12295e8b915cd47e74487be658db79a9073c7dd79c5c0f65054aa9df7587deb5aaa451269523d4b876685ecc9d1d205e6609ada8e01f6b4edcc66ebcb428a968d68197eda8aa166576abaa77341e9b49ab833c5ba1156063873eda97cbece59923047da72b65cc3c4d0a3c3642a2cc6b12cae4154e76c9bee33a7770844b718f5cf8712e4bdc52446aabb856069c9da4a6eaa11cd0913de6bfc32ab6e2fc3eb9fea19dd61226fe97163cfe369f36255010d125f5c76ec4e7e50e87a95bb9c6a0a4852e8251c1fae1b396e1589ce0c93f61576b6af544f7114fcec95e1f0bf3fed6e9724fe02
2026-11-22	660da8efa7727075	mx.example.net	0	deflate	1668	\\x9d53d9929b46147d0e55fc437b9ee22212ab40622c979110831684b6d196ca430b1ad4129ba041485fef9e781c8f1d27954a03553c9c7bef39e79e5e2052e6496306c951071f9234475974fb14431c35510de32c42cd04918f2cb3401ec215f27510e4690cbc08a384bcc5805f7f1725ad29d047fce33dcbfc72b881b8fe1e9197d07f0fae981cc160e9ac6600fb4055051fb65100354dd204ad452b8334071ffc18e6dea7af24bc34fef8089665f21b9024304d2b2009920a444117445d6c034ea087652cca4d07ff24836556a90efed6986596e5e1843ca28305cad29c0033a50e243a78339dce3ec4981094ebe0477b5ecb1a43536719eae20b1751fa998b262448ff224310bfc910a88c97f7ab0c0715050cd14b43f041f3140405cd577d4ff50449fa74847942016fada50b7286cea0b146798153ca5c6c5237fa6942e8961aab5b46a7c66544700673c2c7b846fe2338a465e2c3fcd67de87e7fe4b6a2c8b2a8c98222ca4a47943b4ab7fbc0322cd3687c8fecfe14fae364826ac26711b5f41178947d8148f7a12441a34d9bfe4532874911a0bc3148bcd4c749a803ed80c9cb542301300c731452f7004de8cb8a70012021d03b22bff9ff99c12c8bb00709f58c0fef38fb573a07582055f906317191a5057e29d65fc9c4d4ee479a810047288131ea3efc9895776f32f54ed43a4a4b6ad3b8fcf9ab8a8adce9bc7bcd4fb38ea36678a716fd64b52c632bc5d0f872fa0627ae575bf7e0f4fa1d4ef49560dc39ef3c4f74ea328af8c3662393786f1d8be9f36839428398d794dc1926be3b3a23a9155d59269cc928088ac1752a9a7b6e6f9bd640435a313f4ce25daa8a7ecac99c5fd91da9e5cda4f6c64f064f13c9ad9f83257fb4fa4566cdf0793e30abf92555e9351b678be57374ddad3b7b11da6d7e6ca807d9e4d69bb3c93b67471a59bdcd19ed5b95b55a1fb19b7a35364e9a9ab5c7ea79bb1f45375c1e4dcd36ccadcd32638cb5ecaa68f25309db92dbaa702c45066913c384fb53afaaed6c1d91e5d877cde4125c2dbbe49cfcd8ce658e734e61e0e48b7aba2b9f85251228b7cbc98673732b9799d3e3fad8c0b9e28bb3eb60a519c4a8bca582972b63d2729fcb79ab104c7926562eec9562bf33d74a8b7b56f96cbe53379dc96897b30c8917fd7c74da0d46ada4d759964488cb69bb67436fdc5b486bd5c8ea5a758fbed84fee4f33c316f3d5c2ab0b6730bdf4aaa335ed9dec8b51dfb902ef0296e991f954ba2c0eab9d779ef0d2b04ee2422afbea8d6ea02cfbc6a5b0ae23a47946400d2af3553a4f77a835c3100de5fe2e4bfbe370e28459df599ee94ed727dc736f49729972e566e13c49685b5f5c1856d6e8ba9d56d17d761f68b038636d189e43b2395c946bd51bf1b7c09c6dc960bfba5f82728b36bcb0d950a55cfde4cc52877eea7663c16ac28ff92b3fe2dd987783628a507248e2d4a691ecfef70bd968b0cc67
2026-11-22	660da8efa86a5075	mx.example.net	0	deflate	1762	\\x9d94c992a3461086cf26827760fae409aca6402c423d3dd11242fb823624b5c387028aa505058292589eded533d39e1e7bc2e170c181c39f995ffe99c506916b8e5b16246197fb84d31c6571fd94c028be47154cb218dd63443eb3cc06b928ba21afcbf9799a706e1c214cde6bb85f7f1725ed1ed047fce323cbfce2d45c52fda8c8afd0fbc89511093973bbd8595ce471aa0a3cd8413eeca850019a4223fd34e73e7909ccdda73708374d3e3f70db2bfe8d93246e99de3809482a27822e10bb6287e3013d2c33a46c5deead8d12395f3a21a8202cb34bbbdc3f92b2ccf6eabc209774b90dcad29c708394c6e02ef75699b64feb3a494408cabbdcfb9cdf425a93419765a87baf0c62fbe9bd843a37800475bfa203f13b3aa0e8afef1bfa0215050cd06b32ee93d6f614a98d1c577480dc86de5308734c05efeda4a9179385d9b2515e44292516efa903468a099d4c6b5767b46a728d4994c19c08495421ef8173d22bf6605e3fde3dfe783459eae8a2aa2b92ae7680a268aafef878c7322cd36afda87cfca9f4ef9509aa8890c5d4ca07cea5f405228f7757e2b73a34e95f9039c4858ff29689ddd48b70d0e53427a2b362991ee66010e428a0ee71742b5f4713151c2404ba21f2eeff3f19ccb2387221a19e09411365ff8ae3c002a9f277c9202ab2b4885e83bbdf60126af7039dbf1fc508c3043ddebd5f800feff6e883a8e9b22aca32005f3e3500345dfff06d6feeab24be0f1a6acf4fc6ca3263b998f4be1ea3c78bf6ee24c045dfd03b751169e16d6c48e561390e35782b06e49a568b9b69cefb13ad08c593800136d070ae0d65996cd323cb28c592eff0277d2b8fda2fea65e15da30e494e8a82cdfa850cce769234c754116e475d40a124441b731f8dd2b8238966258bfe4b48f030cc0605fd53b0cc59b1fdfd380e05736a83ab6d35f23a927bc1c5e85ba7f3643090f2cbdade44e7f3d99c1523d51bd949884cd74f092f5f2e6b4a2bd86a84ca7dc9972c93afb317f59829fcdcb9ed3a877e1e0c7254ae6abb989cf5d56a974816b648ffdc4c4b00c114c976baab8f6bde47e31ddc4f5dbebc047b1b28bbe729bd10d6c5ade2de4abbcdb35100e491dad98c56a985365573ba1e03886c552297e36a20622f3773b2d4c36db1df6d0cab5edbb6183953e3344e8a40b49fa96f6530ce7b8ac1cff30b104e082a83de24ef3b41a804c6c25c1a3d679b9f95a3d1eb1363bfcc711c940a59ac253bc58169a1babd9c9fa5cae9b7c509a2be7933c5f3368d77e61b072deb66bc26385b4ef162ebeea419ba85c6715f2e6b490982e72829ad3003e51414a36abaf7e0e6a2b6ed740c624bd02606cbe0756f98ecb1b84bc9218833b5cd2b2e1ec568329fad70fc9c06910c6e8e7000a17420052cdc3954c55badf637d7bd4124cf55dce569e8a74590382cd3cc86b7fa6a582f731e88d26a8a7cb2b60692b32f277a89c7cfa7f64cd13d745a21105cb2133a1d9d696f19e5de7a5e3c3bb7a499682b3f492bac0923bad295d684e36ac56f240bf9b3a06adaf38e06f581c5a755830ed64aab1ab854a495a58c4f052e84ce41a8c1a1e047da7cff2cf44c9396f22ffdb2d7fbef57bfd562993f01
2026-11-22	660da8efaa596075	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc0474d6ad5101651465bce0259587061a6ce566d328f8d787a9d9c9ce265ba9541a1e78f8ce39bffecec712d182244d1bd2630f7c495282b2a87a8a218e5aa8847116a15682e8579659220fe12bf27b2020690cbc08a3847ed4805f7fe705a5c5d50fffc76796f9c5ad405cfea82005f43f831ba647a0afacb50db00f6499f3a18a02083b5d99533a75659012f0c58f21f19ede21bc34fefa085645f21b1004304faf40e00419f05c8fe37bbc0a1a5c7d58c6a8d97ae0fd1a799ae42d9c5c61847d9659a73df08fa62cb32adc13f2680f2c5196120ab4b4be7dd203ef935312d673dd18538a480f7cecf9ada4696a3d96a9dd7b65e0a5a78f92da390d52d47b43e7f8efe85c8dfefabea35b28cf61885e9b812f3294babc2ff2822b23d1f5d4a72324492df86867ddda322dbde92092e3b426e65bb503a334a1f5669aeb2aaba7c645447106096dc7b844fe2370d322f121a9fa0ffd1f8f20281db52bca9d8ea04812df15f94ebfffc0322cd36cfea8ecff54faf7c91495b49d45b5958fc0abe97344fb0f050d9a6addf42f4802933c40a4a9275eeae324ec01c5c5f475ea2001300c090a6bf7409dcad7d5e01c404aa177447eebff93c12c8bb00769ed593bbce3ec5f715c982359fa2ed1709ea5397e2dee7d83896bbb1febfd073842098c51ffe163003e7dc8d1275ee94a0ac7a91cf7f6a92a7cb7fbe95b6e5a651cb5c27b6dcf4fd6ca32132937076f673468f08ebdb35d6b70f7db2baa4e48e644c6548c8e822efb2be51ef3c964c30fe758dd5487e9266edf95970bf4aa61bbf411deb00cbeed9f4d339cd8da0d0d036493835270033fbafb425ed9b383610a1c5d4fdda21b5f93aeda88c85cb1537d9c3bd2ace169c354b11a0ee6c79b7d9eb2ccc2c0edcbbe4ccf3b555cc88663075cb84d3ca5bd35e6037bef0dc795c1d1725f51dfdedde686d5d9acc2e96e3f7088232ed69c612fd6eeaa5ba6f3e73dcba0ad2e1c67f7f1693d55b7a37b82efb7ab5a96fb6da873be931686ea54abedce1cde0f8bc3d6cf93b933b5a36db115728752bccbe9ca9782a349b565cc32a519deb8e3c56c9cc7bc3898cf86e9298c89e806eaa4143b42b88af4c370b19786baa7c963aeba59898915c5152f9a0891fe7cdfcce1bae4a586e4572ce3222f727252eea3284ea4c2f2886564aeaabfccc962692bd130c29516572f431a2e95833c1fe5d2d8d824457a08ca5151668ba16116f92a7deecc5496b1578e70ca4f8202cf106fd1491eadf9b0db38d2502625bd0a68329b983ec697b911089ab718687464f0a2e71c3b5a2658fb05912e9bf3686e45c46699174ecfb5503a1fcd892799e561a7a24d698ec56057e8c5ce47834d795a34e483e65d1ad3ab3e4f828e735d7576977b8436f671ddbe28b79837f6d1d1ab1332bb769792ad1b5ed5b9bf74834b3cd12a513e59d82fdb917dd6d519b114fb6c2f82f34c71478a12bd4cea78f6fffb8fd96cb2cc9f
2026-11-22	660da8efab016075	mx.example.net	0	deflate	1735	\\x9d546b8f9b5610fd5c24fec355a42a4d5c9bb7016f1c2dc60f6c2f36b631f652f5c3052e9835ef876df8f5bddb6c92dd26aaaa0e7ce08a993367ce1cd8a2aa2e92ae01abd3007c4ad2026551731fc330eaa11b8cb308f512547d26892d72517841de00f8451a03370a5152bdce01bffdc1b0628fc617f3e70792f8c569407c7b9b51d4d0fb00ae617502939d6e1a20f440bf4f7b50423e7468a64f8b02aef4d3027cf26258b8f75f49b869fcf90eeceae477c0b260955e004bb37dc0d0039a193012e8d03848628ab90dc0d731fe86f8c60079354998e900fc804c12bbda79426e35005b94a54505c6299620198057ed7173270eab0a152f08af815feabaf3f18024b08ecf6c18e1fe070258c831acd0e0cb2434f37d121a4ff27c7f9d4447650903f48c083e31aec07812efb9224645b4777f82458213be51f8b2237dae4fba162aca30c5dc991e16444d930a2faa6b3619ee1ad7511566b0a8a838bc21ef0e38699d78b06886ef866f8317449ee7fa124fcb0c7e6638a63f1cbe230992e876df660e7f9afacfce15ba5554166151ef808bd997a81abeab2bbf2b61d06f240b98943e2aba93c44dbd3009064074c2eab9ab92001804050ab07a009bf479496109605541f784bcdeff6706b32c0a5d5861cda8a00db37fa5e3c012f5f9ef29e3b0ccd2327c2e1ebc9089b1dc77d8047e18a104c6e823fd7158975d58ba61f8fefd0f8ef895655e990c9f1851e645496469fae52089dc1b3ce6e3509065fcf2c565bd5b1cf58296247eb27e92d0f872ae7c0955e93096795c3bfa48953b8c77f6554975563edb4e9c2c773a8161ae9bc3ecb6daac16735e35a94b50aa4fe30ecce2c8888fca95246ae9928bc78b3853ae46cb5882479b49e4699cd4ec960287d2cc8d2daea20c9f12792adeb77e476997a3719bd8aaa1191932734e39051bf7501b394914fa020acbf9419bb78ecd64fbc698dad68333510d7dc64e836931dfe4b569d3a5d60a51e4ab0d0acb95b9d1af6a91acf3c7e2e071b961ee47a6ebeb78270e9bcccc8bbb6c967d2e148f31b7871359de28de56b0e47e39ed5faa28b6b7e3f8d68fa6f4a2ccedbd141eda160a7b2a1d57cb89be9777a74d9ca678d24dc04ca83cc8c5549d2af31db7b511eb89caf9a8ead7469a18fac60a6c9735a3d875e8351535a3b8dadc32ad1418212dd6b1bb9db7f6316e4ca863bfecf2d5b9dcedcee5a6ddad1e8af878f395cdd32ebd2ef574263c38793446b39cca99d251ec693e7a2a788b8bd6f25e9e2f977a08a3647a9b3f45237b44e31f6404d7b505b5747c381ffdd2dc1df4ebd26ef25a7223cd664bd1bff2da741cf7b9d63292eb5c8c9b35ec648a204f18bb2388e2e34a67da5ab56eb7454412ceb6e5d4c7339c04c1f5e23f76e29d781abbea6e61ccf2c5be508ee6323805ec3a9fcd2ca173b345eae09b16e5495a235086296db8bc135af6623bea2c48028e34bf1c332b4ad6d88db13caf976dc83990627c8d7a341e45ff41b80aab22b988479e2f2d813bcc592a4fd67ea0c93a3cb9a7ab8bdd3a1cfef70fbadb2589bf00
2026-11-22	660da8efac5ef075	mx.example.net	0	deflate	1774	\\x9d94c992a3461086cf26827760e6e409ac169b40528f1c83d0860442a2412de4f0a104c526b686422c4fef6acf8c67f1d8e170c2814356e69f5ffe8509515d66830340e1947a9fe5252c92ee430aa2e401b6202d12f89041f42b4998d085d11d7a53ca2ff39472930866e8eb1ceae7df584e7a60f0c3fefe8e247eba7654da7e9b51d6c07b4735110aa9e5936e1da8c8a34491f1c018fac01d419f9146f8a49f97d47b2f05a5fbe1b308374f7f7da49eeaec178ae3a87d7ea738861329969932ec941d53348383245658db94faa73148c2caa7d4df0a93c4537d8da18ba694098bbc44d422c704b229f5b93b46807b5fd30821584ea9eff17c3a3650175392c0145fb5b0e28f282e0082d38f6330ec9731183cc6ebfb790c1d561508e06b41ea3d2b8d3c00c4eb75227a8c2b321f42506638e16bb47841baaa2f07275856518e95b30f98869267086f69607505ee9ad6098a0a50a2611ab5d07ba4ae799d79a0ec666f67df06c3b3c24412246ecc8d5869ccb2bc309bbd250992180cbecd9cfd30f5fbce08b668582418e923e562f51544b3b735f207635cf42f9125c82a1f968365e6e65e9405534aba46e8b5ab9c5120084a18607a1476e8eb8aa28a0208013784dec3ff57068a22895c8030b361d047c5bfcab9820a8ac297944554157915bd1e9e7e129362dc8fd8037e94c00ca470f6f67bafbcf9ca536f5869228c255e64983f3f27a3098e379ffcf3d0a6c943d063443f582d496c844a953f8622d3eca97b96aefa5c99d05da5f3dc5e8c2c2fec0deb89cf8ab26f5414a7fd7a794b8fc9fc30f46d188d64b67694b9ac894c4d12697e12c7dc152ed5dd3996b47c33998f2ebe29ea73d19867bc9d5e56bbeb042ece3d3d3c74cc46939a8d0134375af77e411f40d9c0132364ca4df19e49c2586dc450df6d27f9ad0add1a6e734bc98fe72494d3ca1d2be1fe49bc6d8f4e689ab21befebf4b9b0d43bcfa94c787586ddca966163cfa3a668b4e7902434e11e039ad17553f040d0cb4e292c4e85562e2d3ea62f5c3ceaf7726badd8634a174d0078ec9dfa540db5f67ca4d5326fe5973059b2d2fe74378f24b1f377f3f359144d8735e6c641b0e268cfdffd4da34b737b9cf4f78963efe23a4528b7bb9a6e8a74a7bec0cbd9da578ea225e7edd997f360a37052db9284d87bce3a476b670b1612d774c78d6baccdc571ceee2cc0299e72d246fd564edb51e9f4b7006e8c9db43b5c6cdabaacc61ab4616fa17e11ef0c7f6f9004b2f944bf75a791a9035f51f9ae332f97a595ac545f3f2dca463cb60ed2f256582eed95cb5afba2abc64fa50d5aed726640205a93bb1719465e8832fe197ad259835e9684502dd7eb6c6bbc04eecdbe3e2b486cf4ad636df65957d7e659f48290d945357fa8f5605329096b3b17579cac6cd3d7ef82cddb135cad884f90de1680110c537de2380f8ca443d1f76a2b0aebd33eeee56bd1183ad3e7f3b65c792e0750b599d850eb22aee7dc850e63cee4e699e81ef01daafb26be1413d3d0f2e1c8177427b9cbdaf8367eded226bdd98a2a3a1b8a141e44edde3bbcd40d5f3ae965b887d2786ed15215c36083cd3ffbef577f3020893f00
2026-11-22	660da8efad494075	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb2651c01f9d259b78641c52f1414114de5a2810671f8926e10fdf58bd99dec6cb2954ae5c0455fbce79ca7df737a8d4859a46d0392631f7c4ab302e5f1f5398151fc886a98e4317a4c11f94c536be4a1a8427e1f044596002f8e504ade6bc0afbfb39cf4c8341ffbc7479afac5bd82a4fe515194d0ff082e113982d146b70c10f94014191fca28803edfe31949683283ac009ffc0416def31b8497259f9fc0a64c7f031c0796590538861301cbf419b6cfcaa0c5344153e386ad0fdeae7141ee9f372108139ab2b23ef847519ada94ee0979a40fd628cf0a0286599393f6c15be7ac089bbe6e1211828a3e785ff35b4a7b3aecd354e3de9d81959edf4b1ae78690a0fe577486fd8ece34e8f7ff0d5d4718c310dd8b814f8227308cecbba2c005128bb8e7232cd246f0decea6b43ed5476d1b1538ca1a62f6b17140cd52d24ca66d5df3a66b52c624ca61413a495423ff09b85999fab0b80e1e063f465762394164785960644114a4aed81d0c1e688aa6daed1f95839f4affde99a09a74f2b8b1f209780d3d4664f05092a02d3745ff822c608a0354b447a997f9511af681e446cdac684a49010cc302858d7ba0d9cafb68220c2021d03b22fff1ff93c13c8f230f92c6b34e788bf27fc571214622ff5d328c709ee1e89edcff069334763f35f30fa218a530418387f70bf0e1dd1e7d60a51edf13ef6b723f0a0c2f767bbd0fdff6e6b14ee2c7f0d6d8f393b1d2d484c753e56ba84acbb6af9ce4ea2faadcba62bd7badcebc15b2581b8bb0c22f7327db422d2623613c8dcf1616562d69acb2ce2931b6a67d0e69ca9cec2e3dacf95dff75bd778f1d9857f9f0cc593bd25de268e35bf6d82ef3c3d9bb0552af1a0a17393818878ea2156314a1f33a6476a762d3737bf3e98ea69c7468fab17e6636b38eb94269b73bb15512eb95b4290a595dad3cc514b6b985024386eb9e313b08f35077bc50ad8b229e899860a7ee4a7168e5279a827b078e8ce97cc92e6a69b2179caba04e5c65afd86b565db65e6566573be3a92b67da72d37b3d6850777716e7e431669984a9c972ca84e5829f8d0b8ba6f6a3b9aeaa86662e37062eb7bbdd70adac1646d90d14cdec9ab672d2bdaea65a0a74af86426e2fd9b2e548d063d4fdd985499775ca337be0089e6d349a12b8649d8f92dd78fbda72eae14e37355bcaad54bed47ba2ec51f9b25cae7973386c25ba4fe6d6adaa27332e1c3a199cd5e92483b0ce85b55569e636a22906c93976961e1bca39bc6e64024d63bea95b479ee1767391b845aa565bb26253048f576eae955c7c69e918cff45656192e735e145a29aff0a577a5a914e97a728a313616d07b0ddcd52933f7a6e00d6581576d4fb19bf1106e6c2aa5e8abe2b18e616061de48c6b263c4a764965e7dc10b56f39e91d83475c5a8920d04b5d6c45bdd361dbbe43b9961052323212d7c20d5b61330c85961d6db2eb2bc233b8bce819977c4cdfcc60b9d4450fd6831af9cc3c5539ae7ac0c06fffdc9b6db34f505
2026-11-22	660da8efae472075	mx.example.net	0	deflate	1698	\\x9d945bb3a24614859f6395ffa1e73c65caa85c948b674c1d15453c0acaf1a090ca43030db472131abcfcfab499998c934ca5526978e061f5de5fafbd1a1391aa48db6b48a201f8946605cae3eb4b0271dc411798e431eaa488fcda6c98c843b846fe00044596002fc628258f1af0f36f2c277618fab0bf7f6c367e72af20b97caf282ae87f04674c22307d5b6dd700fb4010181f4a2880a827728cd8a73b83ac009ffc0416decb57082f4b7e7d066f55fa0be038a06735e0184e002c3360d8012b81164357b331a36c03f0f5186596961d9cd630c67eb3b1cd06e01f459b8db7ca3d208f0c8089f2ac2040c9e8e9d30178e84cfbba0926041503f058f3cb96b6a60c9a0deade9d81955e1e25d439051234f88cceb0dfd0198a7e7fbfa2af5059c210dd8b814f7dc18312e74186819228b2f24b048b940a1eeda4a557da6adab65051e28c12b31deac0244b099d4c7b7bcd69d7a48a09ce6141ba09be20ff19b85995fab0b80e9f86df2f8e6719a927700223303d499638411a0e9f9a8d66a3ddfe5e39fca1f4ef9d09ba906e1e532b9f8147e94b44864f1509da122dfa176401d33240457b9a7a998fd370004417937bd7510a60181628a4ee019acafb6870092021d08b90dff9ff6430cf63ec41423deb86379cff2b8e0b4b24f4be49145ce65989ef9b075f60126af7339d7f806394c2040d9f1e03f0e121471f5851ee333da1c7307f7eb23c27caf2872fb9e95c92b813dea83d3f186bb331ef95dae8f39a8c5a96b5b55bee6a3c91fbac3f350273a7a83718ccb73b8e35e29454e8b8d1151bf3761cf20ebfef062b1b4e03f5f24e60756a36de0fc7e9ad7793fb05db373375de174f502453e1e4efe5a59662ce34ad22ac7252a3db5c6e75eb59d798d7e1f4ad34b1d65dcc959a45dbb81a2b9b99dd6ce87ac6ed6c4e7f9d6e0e868ac59bf3961df7b285d8f9c2ae738335dcadbc203b85e068320b97bbbd1a0bfb1b2b91d8d49d65345a8e37aa308ecf96b5a21755d4248e87e548dcabb7d1895da08deee2dd65ff7a6e5dd6c65aea1fb428bc86af45ce78b95759989c3637f52c59332ef3dcecadb2eb6477e4e3fd466c36e4578629ad959732f12eb2d40a4a9a6698ca2c13aefdb169efb4c539afe449f7ec8cbdc81badc63754c2cd3471f903464136eb3a029feaa3a39770342a44b6d6fe0cf27ae9afd45c28198c0d06470e63cc0e6abaf44f99bb9e49ca04c693b1bec4bbfe3cb39828258eb19295e94d55d121535b73ad3c29539aaaeb6131f35abdf542f334f7d54827177ad4d7775fe1a5f3dab7a1ad3b706fc94631df4eabcb66a6e25a1c97fb70c18558741dc774fcdd6d5739fc6d4b13a279563fe3387eb23bda61186a6b13b7b849d93a38c936ca7b223a9a4ee4ad427506c7d2e84ce2b551ac03d6b2f56d55ef0bbbd0bd82b1ae17a4de7dd3e5ebce50b79817ad7e59eb752b60175ecf55f73da5a5b6fa877a5514d8efb662667e380663db5c76a31649bbc5d514389f175cb710d793bd511f17f4c77c5d6445f63ea7011efef7abdb6e371b7f00
2026-11-22	660da8efaf41c075	mx.example.net	0	deflate	1835	\\x9d545b8fda46147eae25ff072b52952694c5f70b1ba205cc1db35e6c60a1eac3608fed01dfb0c7f8f2eb3b34bb49b689aaaa63bf8ce69cef7ce73b9735c44516b74d80832ef3294e329886f543045078072b10a521bc8b21fe4c536be84074856e97f1b224629c10c1187f6fc3fcf607c72b772cf9b83f3fd0d42fc79a89aab7165901dc0f4c8970c08c2cc33619e432b2ccba40851ef044ce611589787a49c67c722390390faf249c24fa7ccf5845fc3bc3f3cc2ab9323ccbcb0cc77659aecba94c8b2587a6c6845b97794de36f88af0ca05bd0949d74991f9069ca2a8e27e8e02eb386699261464f88047197790d4f3420c18f11c218662f08df03bff8b5677a97a6888e37369cf6f0030122a40e30ec7ec984e5be65c2924c6eff6b2606cc73e0c31b22f34904903b1e650ec892a4b10a7c0840161383af14bed4c89819a3f61666394a0877ee8e08324c624c0ad5b6eb94448d8a10a31464b813a10abaf7cc312962176475ef5defed61055e1678551455595314519078b6d77b475334d56ebfb5ecfdd4f49f9131ac70270d89a8f78c43d8e710f7de15d86bab04f42bc90cc4b907b3f628761217c57e97518e08dfa2f66306f87e067da21e439af4562494330063e004d0bdfbffcc409a86c8019868d6f11b94fe2b9d23c8a12c7e33d1519e2639ba39775fc84444ee7bd2041e0a610c22f891fdd82bf236c81d84debfffa1237ee5b9ef9a8cdc38459338223dcbbe5c784e7b83c77dec719a461e5fbaecae8ac23bbfa1a99f949fa6a6623eeb7f39c3bec66ded83098c7eada975be5782eb34714a6b1d078a8cb4a4a9cef6a2d50f72fb91efab452793664fd714d4bc7050166be74c53bbe75086a8054b0367dbbd24c8cb9a3f9ce260639787448d301b012d361bb15370a9199fd7b3da7fe23659c437136ea2b49c9521e6abd9016d36794c530ba5e5abf9520cc0e55c4baaf5148ccbc160371aeeaa593919e367c7bfe8e3e57cd6dfeeb12a1bd958f72f727319a1d5463f0eecf1716815813d611333a42971970bb3657a51d6f964bfe04764414d59a1d0a41af8f2c19780bb67f7e236b33796c7569137bf3eee5be67efbb478949d7c6ec7973d8b84b91f8a2db2285830b44bfb529d1dd9d778e3511997eac92eafcf2b6c4922cc8f2108b500e7976d00ca4339320641b20e55fd7204f2c897f65351675d77122a76674353f35935d82f377d537ddaf883b33544435fe7add8308693d1dce60b6b6beb88af4edb0d7a342c6db974d8960766e2444d4feca910f44476848399f3c289a69cbc6297cfc1423abbf36ae19c4be56c143bce18ad8cd16ea0ae16c5e031f485f9c54e17d8dbc878a1cded8e5cf7b12063cf8272ca5ad9d34013cef180a604b4a84f69b503b359b15af2830c8c94e5845fede0387781206aeb71be19a6acdb490a5d1cb8899347477d31bda248379b790b2c94e9e86af22b6f424675773686a633af8addaa2ebceda99957fc68bc5d9e9aa1220d60ffba6b9ee355bce64a67d2c8c6e124f8ce5a28f92b342aaf232d4f6521376927c99d894653a746ba68ab6b640aa6b27494e9f251133c5e97faad41471672cb6e91d96de4d519751aa81c4d538b79f3aa99590728e6b5555436ec9f6a2e2a35d721685371c80ae6502cfbb799e8fdf7a5d16ed3d45f
2026-11-22	660da8efb55e0075	mx.example.net	0	deflate	1553	\\x9d93db92da461086afa32abdc378afe222a0233ab0c66581d02e0b5a4088e590cac5481a09c1e8b0a391383cbd67b376bc769c542aadb9d0c5dfdddffcdde3215a93bc3d8774df031ff282a0125f3e6530c51d74865989512747f423cf7928446983a21e8849918110a728a76f35e0d7df2559ef88ec93fe78cf73bf0417909dbf57901a46efc129a57b305abafe1ca411d0343182068a836e1789a2de65997141c087288324fcf415222cb28fb76059e7bf0159068f45036451d68024f644a92719a025b2e03987b1f5c03f5d83e7fca207fe5698e79675704021edf11cf05059100aec827990f7c09bfeac7b90a59422d2033f1af425ad3db6998b458e986136a4a8f74a2c4adf884546fc72be12bba8aa60825e335599d9005518848a28c54af7d31e929c09debac84abb6377d47e42a44a0b862875d8c587454ed940dafea5645db31ad3b484840a597a46d12d088a3a8f20b9f46ffadf87a628a2aee892a4299a692aa66c2afdfe0dcff15cbbfdbdb2ff53e98f9d293a53a1c4ccbb5b1032fa0ad1fe4d4de3b6c18afe0549605ec588b447795844699ef4801ea4f4a5ab950398240425cc3dc096f16516690520a530dca3a8f3ffc96059e2348494792624d7b4fc579c00564853bf49ecb42a8b2a7d49ee7d81c998ddb76c61e214a31c66a87ff3e352bc7bb33cef24dd5454539245f1cfdfaeae774df31d5b95ce39c39de4caecf9c95879ee5eadc6d66b0c2d45f24f9b69301e0ccdd6a5321a1c6d83c3a4de1de0110bc17aad34ebed7429670b7b6add4ffca665a4a5ebd532be1ce3ad80794edf54c909cdae55ab9a9e337f3c97af7047e8ae3043f1eeded4e4f9556bc58a8f0df9b071475ee82785b0f4f67ab90987d97830b29dc575aad8c4824f3c8717cb4969aa642f4c834a990ed4e6f9dedd07a3c94929b287214293c86c3d9556a2af2563b71f48f32747b62ecbf9f8414d8cc1b51a0b935c3a54c930b659b52688ba7a5d2b6b65b75eaf2cc1b73d5368cc3842e749e62e24a97166ad7a401e474dec2573e97971c5f87eb423e750b8c317e28cba2b77e687fe64c873cfd6ba70c6aa3fbd33c6f9d456edfd74b9caddc1621def9cb285d5591c8fa530dc38f3a3bc735a86a4c2c208d0e011cbb51c04fa80cc8c231c96d4c9790e2d50ea1cab51334cf4906e9727e85917e45dd6e6e6ee7131f34d6db0dce6da64159d37f3d96aa19f374ed73db9dad4edde35eae292e15874a696b03f3cf09ce2e91bdd9b84ab85b8154c47691676ea61f9b1159deffdc9fc116e02430dc5239d24576f87a14f46d6b3555eeb010e4ba1bb5d29ee9db62d4ca9bc5a3c179f7c524592e634334c8e4343c043323f69f96e26dbd6c9628afffa98db6d9efb0c
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
-- Data for Name: record_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_202611 (report_id, shape_id, message_count, domain_id, day, source_ip) FROM stdin;
1	6545161231136907808	17	1	2026-11-01	2001:db8::b
1	4517447486470138711	38	1	2026-11-01	2001:db8::5c
1	4452283454253629055	9	1	2026-11-01	198.51.100.73
4	2856579691041916859	9	2	2026-11-02	192.0.2.66
4	-6189225365030673303	25	2	2026-11-02	2001:db8::a7
4	5728284881451910360	39	2	2026-11-02	2001:db8::6f
5	-3350156044820973334	26	3	2026-11-03	192.0.2.22
5	4022280226838862428	14	3	2026-11-03	203.0.113.156
5	5092868802117876506	26	3	2026-11-03	2001:db8::a4
2	4452283454253629055	42	1	2026-11-04	198.51.100.95
2	-1113497932451408528	31	1	2026-11-04	192.0.2.233
2	4452283454253629055	31	1	2026-11-04	198.51.100.184
3	2856579691041916859	51	2	2026-11-05	203.0.113.27
3	2856579691041916859	2	2	2026-11-05	192.0.2.18
3	-3918892832210713825	34	2	2026-11-05	192.0.2.57
18	4022280226838862428	50	3	2026-11-06	203.0.113.204
18	-3350156044820973334	16	3	2026-11-06	2001:db8::c7
18	5092868802117876506	31	3	2026-11-06	192.0.2.96
9	7985192600466632896	23	1	2026-11-07	2001:db8::c4
9	4452283454253629055	49	1	2026-11-07	2001:db8::f8
9	4517447486470138711	32	1	2026-11-07	192.0.2.70
15	-7106084620681153297	49	2	2026-11-08	198.51.100.102
15	5728284881451910360	4	2	2026-11-08	203.0.113.150
15	2856579691041916859	28	2	2026-11-08	192.0.2.23
17	-1496624118900125436	33	3	2026-11-09	203.0.113.247
17	-3350156044820973334	16	3	2026-11-09	192.0.2.36
17	5092868802117876506	2	3	2026-11-09	2001:db8::a5
8	-618765096578332442	18	1	2026-11-10	203.0.113.69
8	-1113497932451408528	30	1	2026-11-10	203.0.113.129
8	-1113497932451408528	40	1	2026-11-10	203.0.113.142
14	-8396733456210065551	47	2	2026-11-11	2001:db8::7c
14	2420047075865499474	18	2	2026-11-11	2001:db8::d3
14	5728284881451910360	5	2	2026-11-11	2001:db8::54
21	5006180285784391987	44	3	2026-11-12	2001:db8::74
21	-244960977262082514	29	3	2026-11-12	198.51.100.25
21	-3350156044820973334	29	3	2026-11-12	2001:db8::f7
7	6545161231136907808	46	1	2026-11-13	203.0.113.169
7	-1976035364944553445	31	1	2026-11-13	192.0.2.96
7	6545161231136907808	1	1	2026-11-13	198.51.100.143
13	-3918892832210713825	57	2	2026-11-14	203.0.113.176
13	2856579691041916859	10	2	2026-11-14	198.51.100.171
13	2856579691041916859	35	2	2026-11-14	198.51.100.19
20	-3350156044820973334	62	3	2026-11-15	198.51.100.70
20	-3350156044820973334	30	3	2026-11-15	2001:db8::4e
20	7348300158720626476	8	3	2026-11-15	2001:db8::c8
11	9086972540772294499	63	1	2026-11-16	192.0.2.134
11	9086972540772294499	44	1	2026-11-16	192.0.2.15
11	4517447486470138711	22	1	2026-11-16	198.51.100.30
12	-3918892832210713825	35	2	2026-11-17	2001:db8::7c
12	2420047075865499474	43	2	2026-11-17	192.0.2.105
12	2856579691041916859	20	2	2026-11-17	192.0.2.76
19	-244960977262082514	41	3	2026-11-18	203.0.113.246
19	4022280226838862428	2	3	2026-11-18	192.0.2.235
19	7348300158720626476	33	3	2026-11-18	203.0.113.221
10	4452283454253629055	47	1	2026-11-19	192.0.2.170
10	9086972540772294499	32	1	2026-11-19	2001:db8::a1
10	-2200695940841093982	17	1	2026-11-19	2001:db8::e4
16	5728284881451910360	32	2	2026-11-20	192.0.2.131
16	-7106084620681153297	17	2	2026-11-20	198.51.100.153
16	-4414209769861913449	18	2	2026-11-20	203.0.113.248
6	-1113497932451408528	4	1	2026-11-01	192.0.2.9
\.


--
-- Data for Name: record_odd; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_odd (report_id, shape_id, message_count, domain_id, day, source_ip) FROM stdin;
\.


--
-- Data for Name: record_set_aside_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_set_aside_202611 (report_id, shape_id, message_count, domain_id, day, source_ip) FROM stdin;
\.


--
-- Data for Name: record_set_aside_odd; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_set_aside_odd (report_id, shape_id, message_count, domain_id, day, source_ip) FROM stdin;
\.


--
-- Data for Name: record_shape; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_shape (id, domain_id, header_from, envelope_from, envelope_to, disposition, dkim, spf, reasons, dkim_results, spf_results) FROM stdin;
-1113497932451408528	1	example.com	example.com	\N	none	pass	pass	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
4452283454253629055	1	example.com	example.com	\N	none	pass	fail	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
4517447486470138711	1	example.com	example.com	\N	none	fail	pass	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
6545161231136907808	1	example.com	example.com	\N	reject	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
-6189225365030673303	2	news.example.net	news.example.net	\N	none	fail	fail	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "fail", "human_result": null}]
-3918892832210713825	2	example.net	example.net	\N	none	fail	pass	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
2856579691041916859	2	example.net	example.net	\N	none	pass	fail	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
5728284881451910360	2	example.net	example.net	\N	none	pass	pass	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
-3350156044820973334	3	example.org	example.org	\N	none	pass	pass	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
4022280226838862428	3	example.org	example.org	\N	none	fail	pass	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
5092868802117876506	3	example.org	example.org	\N	none	pass	fail	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
-2200695940841093982	1	news.example.com	news.example.com	\N	none	fail	pass	\N	[{"domain": "news.example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-1976035364944553445	1	example.com	example.com	\N	quarantine	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
-618765096578332442	1	example.com	example.com	\N	none	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
7985192600466632896	1	news.example.com	news.example.com	\N	none	pass	pass	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
9086972540772294499	1	news.example.com	news.example.com	\N	none	pass	fail	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "fail", "human_result": null}]
-8396733456210065551	2	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-7106084620681153297	2	news.example.net	news.example.net	\N	none	fail	pass	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-4414209769861913449	2	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
2420047075865499474	2	example.net	example.net	\N	reject	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
-1496624118900125436	3	news.example.org	news.example.org	\N	none	pass	fail	\N	[{"domain": "news.example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
-244960977262082514	3	news.example.org	news.example.org	\N	quarantine	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
5006180285784391987	3	news.example.org	news.example.org	\N	reject	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
7348300158720626476	3	example.org	example.org	\N	quarantine	fail	fail	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, is_tidy_due, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	f	0	0	\N	\N	2026-11-22 10:01:17+00	2026-11-22	mx.example.net	smtp	660da8ef667cf075	2026-11-22 10:01:18.135706+00
1	2	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8ef8e95a075	2026-11-22 10:01:18.135706+00
2	3	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8ef90675075	2026-11-22 10:01:18.135706+00
2	4	2	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8ef82504075	2026-11-22 10:01:18.135706+00
3	5	3	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8ef88ae3075	2026-11-22 10:01:18.135706+00
1	6	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efb55e0075	2026-11-22 10:01:18.364164+00
1	7	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efa7727075	2026-11-22 10:01:18.364164+00
1	8	2	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efa575b075	2026-11-22 10:01:18.364164+00
1	9	3	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efa23bd075	2026-11-22 10:01:18.364164+00
1	10	3	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efae472075	2026-11-22 10:01:18.364164+00
1	11	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efab016075	2026-11-22 10:01:18.364164+00
2	12	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efac5ef075	2026-11-22 10:01:18.364164+00
2	13	2	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efa86a5075	2026-11-22 10:01:18.364164+00
2	14	3	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efa5c18075	2026-11-22 10:01:18.364164+00
2	15	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efa383a075	2026-11-22 10:01:18.364164+00
2	16	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efaf41c075	2026-11-22 10:01:18.364164+00
3	17	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efa46ba075	2026-11-22 10:01:18.364164+00
3	18	2	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8ef9bb73075	2026-11-22 10:01:18.364164+00
3	19	2	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efad494075	2026-11-22 10:01:18.364164+00
3	20	3	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efaa596075	2026-11-22 10:01:18.364164+00
3	21	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	f	0	0	\N	\N	2026-11-22 10:01:18+00	2026-11-22	mx.example.net	smtp	660da8efa6b47075	2026-11-22 10:01:18.364164+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 10:01:18.14597+00
2	test webmail gmbh	2026-11-22 10:01:18.156649+00
3	invalid & sons	2026-11-22 10:01:18.268232+00
4	example.edu	2026-11-22 10:01:18.272158+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 10:01:18.067316+00
fact	2025-10-01	2026-11-22 10:01:18.075393+00
record	2025-10-01	2026-11-22 10:01:18.085129+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 10:01:16.517643+00
2	0002_failure_reports	2026-11-22 10:01:16.756956+00
3	0003_tls_reports	2026-11-22 10:01:17.012024+00
4	0004_intake	2026-11-22 10:01:17.076048+00
5	0005_changes	2026-11-22 10:01:17.117712+00
6	0006_advice	2026-11-22 10:01:17.149658+00
\.


--
-- Data for Name: source_day_sum; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.source_day_sum (messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, domain_id, day, source_ip, header_from) FROM stdin;
9	9	9	0	0	0	1	2026-11-01	198.51.100.73	example.com
17	0	0	0	0	17	1	2026-11-01	2001:db8::b	example.com
38	38	0	38	0	0	1	2026-11-01	2001:db8::5c	example.com
31	31	31	31	0	0	1	2026-11-04	192.0.2.233	example.com
42	42	42	0	0	0	1	2026-11-04	198.51.100.95	example.com
31	31	31	0	0	0	1	2026-11-04	198.51.100.184	example.com
9	9	9	0	0	0	2	2026-11-02	192.0.2.66	example.net
39	39	39	39	0	0	2	2026-11-02	2001:db8::6f	example.net
25	0	0	0	0	0	2	2026-11-02	2001:db8::a7	news.example.net
2	2	2	0	0	0	2	2026-11-05	192.0.2.18	example.net
34	34	0	34	0	0	2	2026-11-05	192.0.2.57	example.net
51	51	51	0	0	0	2	2026-11-05	203.0.113.27	example.net
26	26	26	26	0	0	3	2026-11-03	192.0.2.22	example.org
14	14	0	14	0	0	3	2026-11-03	203.0.113.156	example.org
26	26	26	0	0	0	3	2026-11-03	2001:db8::a4	example.org
4	4	4	4	0	0	1	2026-11-01	192.0.2.9	example.com
32	32	0	32	0	0	1	2026-11-07	192.0.2.70	example.com
23	23	23	23	0	0	1	2026-11-07	2001:db8::c4	news.example.com
49	49	49	0	0	0	1	2026-11-07	2001:db8::f8	example.com
18	0	0	0	0	0	1	2026-11-10	203.0.113.69	example.com
30	30	30	30	0	0	1	2026-11-10	203.0.113.129	example.com
40	40	40	40	0	0	1	2026-11-10	203.0.113.142	example.com
31	0	0	0	31	0	1	2026-11-13	192.0.2.96	example.com
1	0	0	0	0	1	1	2026-11-13	198.51.100.143	example.com
46	0	0	0	0	46	1	2026-11-13	203.0.113.169	example.com
44	44	44	0	0	0	1	2026-11-16	192.0.2.15	news.example.com
63	63	63	0	0	0	1	2026-11-16	192.0.2.134	news.example.com
22	22	0	22	0	0	1	2026-11-16	198.51.100.30	example.com
47	47	47	0	0	0	1	2026-11-19	192.0.2.170	example.com
32	32	32	0	0	0	1	2026-11-19	2001:db8::a1	news.example.com
17	17	0	17	0	0	1	2026-11-19	2001:db8::e4	news.example.com
28	28	28	0	0	0	2	2026-11-08	192.0.2.23	example.net
49	49	0	49	0	0	2	2026-11-08	198.51.100.102	news.example.net
4	4	4	4	0	0	2	2026-11-08	203.0.113.150	example.net
5	5	5	5	0	0	2	2026-11-11	2001:db8::54	example.net
47	47	47	47	0	0	2	2026-11-11	2001:db8::7c	news.example.net
18	0	0	0	0	18	2	2026-11-11	2001:db8::d3	example.net
35	35	35	0	0	0	2	2026-11-14	198.51.100.19	example.net
10	10	10	0	0	0	2	2026-11-14	198.51.100.171	example.net
57	57	0	57	0	0	2	2026-11-14	203.0.113.176	example.net
20	20	20	0	0	0	2	2026-11-17	192.0.2.76	example.net
43	0	0	0	0	43	2	2026-11-17	192.0.2.105	example.net
35	35	0	35	0	0	2	2026-11-17	2001:db8::7c	example.net
32	32	32	32	0	0	2	2026-11-20	192.0.2.131	example.net
17	17	0	17	0	0	2	2026-11-20	198.51.100.153	news.example.net
18	0	0	0	0	0	2	2026-11-20	203.0.113.248	example.net
31	31	31	0	0	0	3	2026-11-06	192.0.2.96	example.org
50	50	0	50	0	0	3	2026-11-06	203.0.113.204	example.org
16	16	16	16	0	0	3	2026-11-06	2001:db8::c7	example.org
16	16	16	16	0	0	3	2026-11-09	192.0.2.36	example.org
33	33	33	0	0	0	3	2026-11-09	203.0.113.247	news.example.org
2	2	2	0	0	0	3	2026-11-09	2001:db8::a5	example.org
29	0	0	0	29	0	3	2026-11-12	198.51.100.25	news.example.org
44	0	0	0	0	44	3	2026-11-12	2001:db8::74	news.example.org
29	29	29	29	0	0	3	2026-11-12	2001:db8::f7	example.org
62	62	62	62	0	0	3	2026-11-15	198.51.100.70	example.org
30	30	30	30	0	0	3	2026-11-15	2001:db8::4e	example.org
8	0	0	0	8	0	3	2026-11-15	2001:db8::c8	example.org
2	2	0	2	0	0	3	2026-11-18	192.0.2.235	example.org
33	0	0	0	33	0	3	2026-11-18	203.0.113.221	example.org
41	0	0	0	41	0	3	2026-11-18	203.0.113.246	news.example.org
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
-- Name: fact_chunk_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fact_chunk_day ON ONLY public.fact_chunk USING btree (domain_id, day);


--
-- Name: fact_chunk_202611_domain_id_day_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fact_chunk_202611_domain_id_day_idx ON public.fact_chunk_202611 USING btree (domain_id, day);


--
-- Name: fact_chunk_not_summed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fact_chunk_not_summed ON ONLY public.fact_chunk USING btree (domain_id, day) WHERE (NOT is_summed);


--
-- Name: fact_chunk_202611_domain_id_day_idx1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fact_chunk_202611_domain_id_day_idx1 ON public.fact_chunk_202611 USING btree (domain_id, day) WHERE (NOT is_summed);


--
-- Name: fact_chunk_odd_domain_id_day_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fact_chunk_odd_domain_id_day_idx ON public.fact_chunk_odd USING btree (domain_id, day);


--
-- Name: fact_chunk_odd_domain_id_day_idx1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fact_chunk_odd_domain_id_day_idx1 ON public.fact_chunk_odd USING btree (domain_id, day) WHERE (NOT is_summed);


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
-- Name: record_report; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_report ON ONLY public.record USING brin (report_id, day) WITH (pages_per_range='32', autosummarize='on');


--
-- Name: record_202611_report_id_day_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_202611_report_id_day_idx ON public.record_202611 USING brin (report_id, day) WITH (pages_per_range='32', autosummarize='on');


--
-- Name: record_odd_report_id_day_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_odd_report_id_day_idx ON public.record_odd USING brin (report_id, day) WITH (pages_per_range='32', autosummarize='on');


--
-- Name: record_set_aside_report; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_set_aside_report ON ONLY public.record_set_aside USING btree (domain_id, report_id);


--
-- Name: record_set_aside_202611_domain_id_report_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_set_aside_202611_domain_id_report_id_idx ON public.record_set_aside_202611 USING btree (domain_id, report_id);


--
-- Name: record_set_aside_odd_domain_id_report_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_set_aside_odd_domain_id_report_id_idx ON public.record_set_aside_odd USING btree (domain_id, report_id);


--
-- Name: report_arrived; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_arrived ON public.report USING btree (arrived);


--
-- Name: report_last_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_last_day ON public.report USING btree (domain_id, last_day, id);


--
-- Name: report_tidy_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_tidy_due ON public.report USING btree (domain_id, id) WHERE is_tidy_due;


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
-- Name: fact_chunk_202611_domain_id_day_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.fact_chunk_day ATTACH PARTITION public.fact_chunk_202611_domain_id_day_idx;


--
-- Name: fact_chunk_202611_domain_id_day_idx1; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.fact_chunk_not_summed ATTACH PARTITION public.fact_chunk_202611_domain_id_day_idx1;


--
-- Name: fact_chunk_odd_domain_id_day_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.fact_chunk_day ATTACH PARTITION public.fact_chunk_odd_domain_id_day_idx;


--
-- Name: fact_chunk_odd_domain_id_day_idx1; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.fact_chunk_not_summed ATTACH PARTITION public.fact_chunk_odd_domain_id_day_idx1;


--
-- Name: intake_raw_202611_day_intake_id_host_chunk_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.intake_raw_place ATTACH PARTITION public.intake_raw_202611_day_intake_id_host_chunk_idx;


--
-- Name: record_202611_report_id_day_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.record_report ATTACH PARTITION public.record_202611_report_id_day_idx;


--
-- Name: record_odd_report_id_day_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.record_report ATTACH PARTITION public.record_odd_report_id_day_idx;


--
-- Name: record_set_aside_202611_domain_id_report_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.record_set_aside_report ATTACH PARTITION public.record_set_aside_202611_domain_id_report_id_idx;


--
-- Name: record_set_aside_odd_domain_id_report_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.record_set_aside_report ATTACH PARTITION public.record_set_aside_odd_domain_id_report_id_idx;


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
-- Name: TABLE fact_chunk; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.fact_chunk TO ruad_writer;
GRANT SELECT ON TABLE public.fact_chunk TO ruad_api;


--
-- Name: TABLE fact; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.fact TO ruad_writer;
GRANT SELECT ON TABLE public.fact TO ruad_api;


--
-- Name: TABLE fact_chunk_odd; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.fact_chunk_odd TO ruad_writer;
GRANT SELECT ON TABLE public.fact_chunk_odd TO ruad_api;


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
-- Name: TABLE record; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.record TO ruad_writer;
GRANT SELECT ON TABLE public.record TO ruad_api;


--
-- Name: TABLE record_odd; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.record_odd TO ruad_writer;
GRANT SELECT ON TABLE public.record_odd TO ruad_api;


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


