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
1	example.com	2026-11-22 07:24:12.330633+00
2	example.org	2026-11-22 07:24:12.342404+00
3	example.net	2026-11-22 07:24:12.351445+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected) FROM stdin;
1	2026-11-01	68	51	13	42	0	17
1	2026-11-04	104	104	104	31	0	0
1	2026-11-07	104	104	72	55	0	0
1	2026-11-10	88	70	70	70	0	0
1	2026-11-13	78	0	0	0	31	47
1	2026-11-16	129	129	107	22	0	0
1	2026-11-19	96	96	79	17	0	0
2	2026-11-03	66	66	52	40	0	0
2	2026-11-06	97	97	47	66	0	0
2	2026-11-09	51	51	51	16	0	0
2	2026-11-12	102	29	29	29	29	44
2	2026-11-15	100	92	92	92	8	0
2	2026-11-18	76	2	0	2	74	0
3	2026-11-02	73	48	48	39	0	0
3	2026-11-05	87	87	53	34	0	0
3	2026-11-08	81	81	32	53	0	0
3	2026-11-11	70	52	52	52	0	18
3	2026-11-14	102	102	45	57	0	0
3	2026-11-17	98	55	20	35	0	43
3	2026-11-20	67	49	32	49	0	0
\.


--
-- Data for Name: fact_chunk_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fact_chunk_202611 (report_id, domain_id, day, arrival_day, reporter_id, trust, is_advised, is_summed, source_ip, shape_id, message_count) FROM stdin;
1	1	2026-11-01	2026-11-22	1	0	t	t	{2001:db8::b,2001:db8::5c,198.51.100.73}	{6545161231136907808,4517447486470138711,4452283454253629055}	{17,38,9}
9	2	2026-11-03	2026-11-22	2	0	t	t	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
5	1	2026-11-04	2026-11-22	3	0	t	t	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
19	3	2026-11-02	2026-11-22	4	0	t	t	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
12	2	2026-11-06	2026-11-22	4	0	t	t	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
3	1	2026-11-07	2026-11-22	2	0	t	t	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
17	3	2026-11-08	2026-11-22	3	0	t	t	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
8	2	2026-11-09	2026-11-22	1	0	t	t	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
7	1	2026-11-10	2026-11-22	4	0	t	t	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
14	3	2026-11-05	2026-11-22	1	0	t	t	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
16	3	2026-11-11	2026-11-22	2	0	t	t	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
11	2	2026-11-12	2026-11-22	3	0	t	t	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
2	1	2026-11-13	2026-11-22	1	0	t	t	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
10	2	2026-11-15	2026-11-22	2	0	t	t	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
20	3	2026-11-14	2026-11-22	4	0	t	t	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
6	1	2026-11-16	2026-11-22	3	0	t	t	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
15	3	2026-11-17	2026-11-22	1	0	t	t	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
13	2	2026-11-18	2026-11-22	4	0	t	t	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
4	1	2026-11-19	2026-11-22	2	0	t	t	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
18	3	2026-11-20	2026-11-22	3	0	t	t	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
21	1	2026-11-01	2026-11-22	1	0	t	t	{192.0.2.9}	{-1113497932451408528}	{4}
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
660d85d230a9978d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23402278d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23484e78d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d2324cb78d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23522b78d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23563278d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23594d78d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d235c6878d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1691	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d235f3878d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d234eb678d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23746478d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d2378b278d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d237fdd78d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23a8b478d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23847f78d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23ae0978d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23b21a78d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23c9a278d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23e14878d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d23ead978d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
660d85d24042278d	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 07:24:12+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:24:12.313119+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660d85d230a9978d	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660d85d23402278d	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660d85d23484e78d	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660d85d2324cb78d	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660d85d23522b78d	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660d85d23563278d	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660d85d23594d78d	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660d85d235c6878d	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660d85d235f3878d	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660d85d234eb678d	mx.example.net	1	\N	aggregate	stored	\N	\N	3	14
660d85d23746478d	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660d85d2378b278d	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660d85d237fdd78d	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660d85d23a8b478d	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660d85d23847f78d	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660d85d23ae0978d	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660d85d23b21a78d	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660d85d23c9a278d	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660d85d23e14878d	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660d85d23ead978d	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660d85d24042278d	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660d85d230a9978d	mx.example.net	0	deflate	1684	\\x9d945b93a24614c79f4315dfa1779eb26554eeb719b716bc8c37444574309587866e01e526b4887efa30d9dd64763349a5d2f0c0c3ff9cf33fbf739a352697226d2f210935f0946605cee3dbe704467107d730c963dc4931f944536bece3a8c2480387224b801f4738256f35e0e75f594eee30cdc3fef691a67ef26e20a9bf571417883e826b444230b4cdcd1244084812831411713c03555556501379c80af0841258f89fbf99f0b3e4d323b02fe92f80e3c022ab00c7701260648d133496032da63934356abc69e09fdaa0a94da681bf25a629fbe21db14f34b0c679561030c81a02a906de546f6a7b4944082e34f0239eaf61edc940a3a986e2ab1786798fe20012ac7d698361dfb4c168ccebfbad0d1397250cf06b42f024414f92d903a32a9ec77212ff398445da08dea26d06644ecc617b8b8b32ca1ae76ca7a1d1cf52d24ca9bdb9e54dd5e41293288705e926518dd123f0b24b8a6071eb3df4be3f1c2f703cafa80aa348bc220a2ac3f57a0f344553edf6f7cadebbd21f2b135c936e1e37481f81dfb82f31e93d5cc8a1ad3449ff3459c0b43ce0a23d4cfd0c4569a001d98bc86b553d0530080a1c34f440b3a1af238a4a0009817e8851e7ff3b83791e473e240db36e708ff27fb5e3c1124bc25f924154e65919bd066b5fcd240deec766070e518c5398e0dec38fbbf2e1cd4e7d60659517549663983f3e45591655f5c3d7fde9d449dc09ee0da277464b5363a19ce85f4e5f6fb1dbcdcb129a465f556ea52b17dbeb6cb734bde91a7331a964743ade38b2724f97f37eb13cf13c8ab9f5ca3e1d679b642b409a1a9ca0bc2b58d51395aeb084a187dd311a09fb83b7989c5adbe8189f6173fbd01dcfc7aaa41c1619f19699094bfb3caa2cffcaa693b3b17147c2426fb2b1b543d07962a7d808f899bcca4e2f2dd1796648391617d210baa6cfb8c3725a041cf20ca11bde06c66e9a67f26430eaae6277bbbd56a1da1a314785a5a995c9d5fe705e9d87d6d4621ca5e4efeccc51baf32cbedcf5c1199ea2aae46e4854ed999bf4d3b57aba2f91cbd847614722c5130fbebb0be328abd261f3239b9e77e6f3c45a8f77d5ee22e9f5ca9978ad321c2cd5a0e5abd899210baed689f512ce836b58ecb2fe76ec28034eee0792ba7c36c5f37431115c6b69cd69ea9e17d8b66f8e68af6a7eebc5fba2247d9cb846124b9bbdbe2fe7112496612c06dc74109f1da2c0629e1e734517e2cdc1610cc13271a15f6741dea729f7584fdc52a939c7586e9d40828cc3dbe151d1d7e458c208415f49912c8c70bdda5e02c2e675a5df8931e25bcc3c94c5ca3a2ab703714ec72b33a5a9852bcbf1686dea8e3d74d0d54d67796bbcb56c8308cf385b89465fd1ebe219f91c3c962c72aba9fbb21c89a4a856029fb05da4063359555045bc90a6ac19c75bfb7b9270369a56abbe3d9f6f0db7ba2fee996f1d84f4ded537abae5c9bcacd1a2bfcdeabf92c7646a971d5f5ff7e41db6d9afa1d
2026-11-22	660d85d23402278d	mx.example.net	0	deflate	1660	\\x9d54c992a346143c9b08fea1a64f9ec012fba61e4db410086db47624e1f0a1808246c3d6505ae0eb5ded99b635f684c3e107070ef9f265e5cb628df0b9ca3b4b885f7ae0535e54a84c9ba70c266917dd6056a6a89b23fc99a6d62840c905853d1055450682344139bec7809f7fe505b5cb9187ffed234dfde43720bb7d8fa8ce30fc08ae097e01d6c6d92e41120245e1424d0e0551e20441d542d2191515f81466b00a9ede450445f6f9116ccef92f4010c073710102272880537b82d4e305c070a4686a44b4f5c0fb31ea22afbb497e81694268b7450ffc8394a63667ff8402dc036b5416150666414e9ff7c0fbe4a28ac95c3f4b3046550fdc737e6be94ccc1e4d11f7de3470c2d33d843867428c7a5fa573fc9d74aec7bdbdefd21d54d730466f64e093c28972204aba2c725a10c9d1d30bac7202b8b793503b13c7eab8a8aa938228e6bbc481619163b299ceb629c9d4ec9ce2a4841566b3e486c247e017e73c8455d37fe87f5faa26a8aa2ee81227eaa2a6288aaaf5fb0f3445539dcef7c8fe0fa17f9f8cd10db3654aac7c0401515f23dc7f38e3a8a311d23f455630af235475ac3c28c2248f7b40f513fc3675900318c7158a897b80a4f26d35490d20c630784161f7ff2b8365992601c4c433366e93f25fe5f8b0468af417c44ceab2a893b7e6de373119b1fb91ec3f4a5294c30cf51fee03f0e12e471f78551715452229f9e3539589d9fa876fb9e9deb2b41bb7c49e1fac95a6c6523d197cade180e1dded9ef59d41a3cb7c602dd05568c4f9063be9318481b11034d596cad1949ba61bcfacaba528160d976ff489609b464c53f6dc948fcba5192db6a75a302464574e38d15e60165dbcb69d7bfc824bdd25f4cf7a2eaa3283724d44b7c1f6d518bbeb142e07f15419e9afcdd53dbed294b02b8c79769bcf6ef52e677864bf0a992a6c4f4bae6117c6d9187b8bc1295cdb7b2be2e54b7a2aed26db5ded6b6ae2016cdc5a4cd9d16d5fb31a3724cbaf57edc68f5339e631367c3d6cbd686e783b63731b0d5e25ffaaee38e6a0088519e583ed978b376c7d64bb9c9eaaaa6f1bbc28ccc3e679cab98cb52117c2b47d2b318d8d395b2bfc849b5ca713c3b9944ab0ac73349b5696171fac8126d86858b9178369b11233c2613edc0b49508c148345214cb9c32c6978f283116fae374ef79ee51a2b2728dc99d2569b647f9d4ef9c9c4e6b0a41ef564cde943f5354d57c868b3e7ab39d453d9da6db8adc2780eebd8d6c50abf5c692ae3bd62cff31553984a84d8f562a2a763f7d65e2ab31d2d6eab59dc5c2e6304076368cf2b2cb857e8e4fbfcb4588e5c7f3381d5a838ac175b4b3a1b039a5abd9ca6a7402a15e67c1c1dacd576aba1e34a5dd89251fa28686b7ebc7f6677583be565c37ed1a4369abbcd364b7466779e79ad5eeb93dc3931e17a9ed35434e3849039f38765335dc9cd5e5b6a2b56ae86239975c2e3c1d3602031abd1733593eaf53520c9ecf7fffba5ec7468ea77
2026-11-22	660d85d23484e78d	mx.example.net	0	deflate	1699	\\x9d54d98ea346147d0e12ff501a299a85d81498d53d1e35365ef0be2f4479602970b9d90c85317c7de84ccfa43b338aa25c782971ea9c73cfbd628d489e468da545ce6df0398a539404e56368e1a089ee569804a81921f285a6d6c841f886dc36f0d238044e8051445e63c087df395e6ec2fae1fef84853bfd82508ef6f11696eb91f4181c919f437b3ed12601748127415d1e55b8222205971eb9b5e9c82cf6e68a5cee337134e1c7e79009b3cfa0df03c98c737c0435e02506ef3429be30103eba2a941edad0dbeb5f117c57707c8cd696a1bb7c10fcc34b5c9ed0b72481bac5112a704e8711d41d406afe46b713bc484a0f485e135f1cbbd86a1b769aacef1d90d6c3dfe60a00e52b7086a7fed0472af3a816df8fc7eeb6486b2ccf2d13323f8ccb504d7564511f2bcc073a2f378b6d2a8067cb7f075463363d66fec519ae1b8f6ce35eb407a7144ea4135b66552ab8679407062a5840df11db90fc08ef3c8b5d2b2f3aef3b6603d8f962048a22a2a22543945e13a9d773445538dc65b64e7a7d07f2a1374276c12d4a13e00a7769f21d2799713afa1d4a4df4da6569479286df423277671e4b7816c63f2acaa45c0f2fd14f9757aa05ed2e721e10c588458ce19b9cdffefcc4a92003b16a93363fd0a27ff6ac7b63224097f43749c2571869f2fb75fcc8475dc0ff5127838409115a24ff05327cf1a56e660fcfefd0f1bf12bcfbd5ab2fac4c96a4b16a100e1cb4169496ff8b84f1d5955eb8f2f5bd6bc8741d3af68ea27e3a7a9919019dad7ea690cb72f79d99e757b0a5366bd56492641c0d9856127d73dbb8afc83759c07fdf1d8f0c75b4f644a99c34961ad83215cee76239ac23271aa4cceb0ae29b7ed962b8abd0ae727254d674fc72de33fedcdc469258ec7b2bceacecfacb33eee7ac36b2ceacbd1ccb4b6d7a396f89ab2c86f364d65d9e03099f7273ab1bc0d9e59e2d2c7c3c0bdf8d7589f874e77280d521b176e3a60d86bdf14c27db9d7fddd361bd84eb21c8d6df5c00c5603eeae1a539a722403adab7b62a4f14db9c1bc65d97d57f1b52139443a1b45de7eb09a0ad7eef4c494c762251ef89b7848d3fcb020c59d5c26fda75dd51337bc712ace34d585862a09a67c9acd7aeb51773f524ead45779cf7c7974b7f72e2a68e3e0e42b436b96a25b3f96172bf8ec85894109beb1549179bb2e4042eb86f46a64953ab106d4f4fee49294c8317c3835d79da991c9eb492c1f2d3b9e026433d83c3167470b7ac0cfdb6d2a2d5b5aba4e57e729d61a79c06522c079aa94395a652b7077332851767b33eca3d5ecf6e139e312593b8b6d3b7ce70cec4075ed072681c8fc72c5f9eacdcce9606331154ed90ef526fa7989335ee855d8da686b3c3a2d84f396f771f0f237f2bad07e108965a21afc36238c838b132a545e1e2ca1d8761b9d99ab237d32f4b369d7657ecfdac2c1493d5e4422f78445372abcbf34b6179a9945cd932f27d58310557a9dd69701b06fb4bb7d06acdfffa1b693468ea4f
2026-11-22	660d85d2324cb78d	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac6611ab7ae418b168451b924092c3079602959aad8b62919edef4ccb4dd634f381c2e38d4e1cfccaffecc2a1be00a65bd8d872f03ea5396235024b7cfa9079347d07a699180c70ce05f49c20601803508075484f2940a120832fc5e43fdfc1bc7cb8f6cf771bf7f24899ffc1b95b6df2b50e5851fa906e20b65ee96fb0d05434a92d8501143becf0b812f2b611719e588fa14a61e0a3ebf410479faeb13b5abb25f289ea756794df12c2f51ac3ce08501c75334db2d9218776c03eaed180df0bf9c04831293c43e1f50ff484a12bbcabf82000f281b1439c294917731d9807aabdc1dbfabeba710638006d4fb9cdf427a336340129d7baf0c2cf7f9bda473cef030187c4567b977e8ec807dfddfd097a02cbd18bc26a33e71ac2c4b421fa8400a59d5e73f5f3c947582f77676a997b3a5d973002a61de11738f9d037a9ee1ae33bdfdade8aaa6558261e121cca4b005e113e5e755167ae8367c187ebffa82d8e7145ee1545111254ee01579387c200992e8f5be570e7f28fd7b650c5acc144967e5131574f425c0c3870a473da54bfa2724f2b23202a86766411ec22c1e50b20fbb5e91c428a3bc384620eedca3baa97c6d0d2c290f632fb880f0f1ff93794591c0c0c39d674c7c87c5bfe2f85e0924e12f8901cb222fe16bf0e01b4cdad9fdd4f53f8209c8bc140c1fde0fc0877773f48193d5bed8759665bf6c25a9afaaea876f73f3d8a6c9637cefecf9415b49622a94b3d1d7a58f68cee105d95b6a9a2ade4ad8bf86e7ad56b9dec6e05f003bf557c7e96df69c9de6d3d333e88f943a084565a1ea968b36c5e148126275ba9f69ffa4a35675266e63bbebc429eb763e6d80265d6e96677b5610307da4d0f5498ef851bcb0e7d336d256dbcab7acc05d1d66d8747601bb2209c4b7ba70d89fedf13e104d75bf4da7dbf86ee997c9a569263abe1e4a148edba66d93bc64730789ba9af78fda5e695eacb28e5dd1512f34dc8e18db2689e2ba0d2d268cc28473a4753cb3c75cb59d7bfa8b1b3129773b4ca3d528db9bdc71c1ced6c1da99cfad7b0bda6493d31174cbe3c8d94123885adf1a9f48e2a0d5b7d93e57abe7c5f872c5989fe7fe253c4d4c01ae9bc3c612649db35297ded365ba909c30970084de1cd2cb09aa4a7b3bdb4ff14931c676e22f4962bbda9e9b0917e285cc5c44e4e6b60ed3dc0c7d633e32b6c25930836c714e75cfd0b4dd1c2333ddd7d0e3b9d35288e50c8a79201d17a705531837d83d4920f20e4b399f4647f71a3cb7c9def52df32a041a9a2c6d53b4f5e9f17a5c2cc7383e378dd8dc946a92c0c4db229767eb678b4d4ce67a18c9d192ef2e4d7184b27657e96d6049e0545e5b7b63be2c0ea9b6cb339d4dfa77a5125bc73aa6da79e2d091bc7966b4094a4681b4a956a3a93dd91775dfc8396f5eef48823fcbedd17dc649719577bc55dc2e4d206986743ad659b846726a64ab462f36d7bbe69f1ba3c45907b23af3f76bf6e2443caec72be99067b363b13649e2ce2bb3cdb42fee84837c2de8b45c2e42c3a61dda47c25dded16d962c95115651ec3223e6563b33da9a4868b3a9711832321332fca9b98091daba6b92b8e48a306158dd51ca268e8269772d86fffd41e8f548e20f
2026-11-22	660d85d23522b78d	mx.example.net	0	deflate	1672	\\x9d54dbb2a246147d8e55fe43cf79ca1451a0b973c6a9838278bfa0037a527968a041949b5c54fcfaf4c9cc499c642a954ac3433facbdf7da6b2db0705517696785aa830a3ea55981f3b87949501477f10d25798cbb29ae3eb75b16f67074c1be0a82224b80174738ad1e31e0e75f59287519f2b0bf7d6cb77e721b90dcbe471435f23f826b541d80b1996f5720f2812832be2cf89013207425d927954156804f7e820aefe59d8497259f9fc1a64e7f011082457601908122602415f22a0b01c590d36e0d093715bcaf71c5ee1f9b54b8acdaad6da6827f346db736b57bc45ea5020be75951013d2335a90ade27674548e6ba495455b850c163cf6f259db1aeb65b44bd370e8cf0f20821cae9a8c2ea57ea0cfb409d5199b7f79dfa1c97250af15b33f049f219162a82c207c8836ce0be1c509112c0a39ca4f57c3c373a362eca28238cd92e516090a51571a6b36d723235a9e32aca5151d14974c3fe3370b33af551d1f49e7adf1f9917781ef2222f318c28703c14955eefa9dd6ab73a9def91bd1f42ff3eb9c2b78ace6322e533f008fb1257bda7ba0a3a3269fa27c902a565808b8e917a991fa5a10a2437225eb55b5a0a5018163824ea0192ca376ba212a0aa42de01fbddffcf0ce5791c79a8229ad1e13dcaff958e8b4a2cf27f41f4a8ccb3327a2b56bf914988dccfc4ff208a718a12dc7b7a0cc087871c7d60258553200719e6edca330cb158f9f02d37dd5b1277c33b91e707b6b65b23be1c6b5fcf40a3587bbb5ba1797fa0c84db9970abb3484e91e6e42a50a98be186cb3136658644e66e6e994342e7d698e6363305f30f9912531c9eb2f1ad5984ae05081b63bc8927b11f433dc3a47a62c23cbbf0f47769d0fcfb2a4f3f4651b3334179d3c2ab49cebf9cb56b99766c4288eb3da1db703a2ce5542ee298b716dadc4d55deeb348392d3819b18aa2716ea6edf7675b38d73ea4821d35cd6f8bb9bd9f999c25ec17368cf9c213979700f727c982d871f0b3b5977d71cfbb03b49b66164c9274eaf6f79a6d2da60bea845ce33c38e4fad2d58f67aad1cde95c725cca7e3d87a2e8eef7569244991e515125904d9389165db39035e6f02ecd4ec361385fdf0beb681ea5fe69d80cafda7554f172ae0d17521a3a788c744e168c3b3c6daa99072195ed6ab11c398e51e8ed96cc6d5e73237166af73f9b231cbf575715e6d8e2b9b5fbf6612b3e4c6713d9e0ffb07ce3297543a11f874e6ad6d53db3055429d8f71a4f7074b6f20d088fce98483119904d5cf9d5d81acd1747a930f0203497b47113d6909b9fef0e4e84a3915f82bba1adcfa46996cceaca1efdf56c733bde7a5990e613addb55ba77dae6887e1c13896f14d3c5ff60a3a8544d551622e1b8bbfba75a9990b1f3679bcb8c7e26d39e79cedcea17795cf0d6ff7a59bd25bde3bde46dc8824fe3e19d057ca2c9b653c4b07c1505adb74ac9c02e5e851c28a56e8ad4ddf397e535c2e33fd424d4a41de89c66861851e4969aff7df3fd04ea7ddfa1d
2026-11-22	660d85d23563278d	mx.example.net	0	deflate	1694	\\x9d535b93a246187d0e55fc87de79ca96511a909bb36e0ddef00638eaa8632a0f2d34d8ca4d681cf0d76f4fed6ee2265ba9543e78e887f39deff4f94e2f312df3a4b940f4d8019f9234c759543fc588442d5ca1388b702bc1f433cf2db187c915fb1d10e4690cbc88e084de63c0afbf8b92d682ec13fff8c873bf1c6a10573f22f212f91fc11ba147305cd9eb05203e5055e8eb8a2fc98a2a4b9aeeb3ce20cdc1273f46b9f7f45d8497c69f1fc1aa4c7e0392049cf40a2428a9006a1da9dd1125d080ac786ec4b475c0f76b146952b44872451161b4ebb403fe41ca73abf270c21eed8025ced29c8241ca6e9f74c0dd6436f710134a71de01f79cdf5a9a934187e7987bef1aa0fa740f61ce0d10c59dafd2a178271d76e0fbff5dba8d8b0285f89d0c7c6a1bb2afb60f9ea70522d655f9e988f28401eeed64d4f6c41e3637382f48ca148b2de6403f4d28db4c735d676c6a5c46946428a7424c2aec3f82435a263ecaebee43f7c79214d5d064553144596f2bb2a448b0db7de0399e6b367f44767f0afdfb648a2b2a6411b3f211784c7d8169f7a1a4415367a47f8acc515204386f0e132ff5491276807620f47daa99001486390e997b80a5f27d35a4008852e41db1dffaffca509645c443947926843792fdab9c032ab0dafe0b3220459616e4bdb9f34d4cccec7e64fb0f48841314e3eec37d003edce5e883a8196d080d15c2af4743310ce3c3b7dcb4aa386a853766cf4fd6ca73e3763131bf56dfd4c5cd7a2b1c6cb33614d11bbac1b354cbe8e69c95bd8fbc9e2be99ad5ceec299cd2d57e50d0852ca735d46ae8cdb36168f1dc6de2bf4e67bbb12184456faa6055baa84b8c37f0b5719b4eb2e4c558af46c3cb752c61219065a1c842437f8e5f88bd99d596e7be898abb6d5b8eb9262c74d569a39c5e61baecdb6d6b1eb81491a560f40e2fece561e25c1ab781810ecf634a8abe789e6e76bd42dd69a2a18b2b673308cdb9b3b4d068f336de050b9e937d4bbacadb50cc422df5f1f06acfc4497690a575ed165af95a4f5eedb4aff4dd6b89f6cb584c97a757211a496981d0aa8865798ef2d5f5ecf81768f35ce1dbde0e46dbe37e089dad351c4f4e64ebef3cf3b9980f1d751bf8c478db4fbd936716bd5ba344cfa3ad73ba6578fc3a6f9cc4d245a3e9ca75537ab3af3ce73b08aee359391f0a277774de5ef44d3dc3de907ae5c09989251ea7f3f9acb2ac17b24630ba4ea1a320adbab8477b1005d0361635d5dde5feec4cde8337b6aec73d649952fd5964ca97680d83ddf35a96a6d1dc45917ddbed1aeeec146a675f8cad417a1ec8101f8c59de1f2c2e53eae4d140169133d608f36d91c9e464ed957c644a556205e7595885a679433da92fac2ccf5c55d3e145d7d270edf5aa46788c86b888f140dae2f68e68d8db4978e727e29968279eeb21354042b8b92eda3b2711b6ed759fd655e516a7d52cbdadd4932154c60d19d0114cddbac88dab20193a716b413644538c4b5958d44bdd5a2fec15cf79a6c7b2dbedfef767db6cf2dc17
2026-11-22	660d85d23594d78d	mx.example.net	0	deflate	1847	\\x9d54db8ea346107d0e12ff80568a36bbc4c3c540db9e7534f80abe606cf0651ce5a181c6b4879ba1c1e0af0f939dd9cc6457519486971655a74e9d3ac50691228b5b2624418ff91227194ac3fa218238bc43158cd210ddc588fc46531be4225c22afc7f85912316e88514cdec630bffc2e88e08e6f1ee18f4f34f593533351f53e222ba0f789b9621230636b699b0cf61845e1bd8eec896db92b79a0e335997e92315fbc0866eec32b0937897ebb67ac22fe951145c6484a46e44585e1414f947a82c8b07c73686ad270eb31af6dfc05f18d01f20a9ab2931ef31d324d598573462ee9311b9426196146492341dc635ecb371a34c59d081382b21784b7c02f792d7dd4a3a946c767363c78f88e4023e40812d4fbda092fbce984eff1cfef6b274b94e7f0849e11992f525b8112503a1d59018eef818700667113f08dc2d7192df5e5b8b543598e9386bb70d708324c62d20caa65d76953352a42825398112ec215f2ee192729620f6675ff43fffd91db1d1eb4415b5080d015bab20ca47eff034dd154abf53eb2ffc3d07f5626a8225c1a36a2de336ec33e47a4ffa1207eabd3807e2399c138f751d61ac76ee2e1f8d4638083c973553566e0e994a153a31ed398f4794838672021d00d9077f7ff99c1340db10b49a31977bae1f45fe93830478af477c808e76992e3e7e4de0b99a891fbbe31818f4314c3087de63ff78bbc057317e38f1fbf73c4cfa2f0c664cd4d005d89ef2a8d7f5e2e42477c87277ceeb7bbdde6e38bcbeeaa28bc3bdd68ea07e3a7294dca75f5eb19aaacb013250097834157aef3359073a710c4e120627df67420ae6863cb19e88ee1898f660cec40b71639d95fc6878b55af029abae937ed2801335fcf3ba5e7ef3cdddf5b50d8e737ac1f43635b6c8e5608cbe399e5fc388037e306076a38cd91a378db8cd417213c0bbb395ec8704a53fbc65db3e3fe50636172dbb7d970a0ce4ff532d1f9ab1e5cd7f93412babb8b199fe272b536f27a0baa6950b01d23d84ee78344afeaf474db1f26e11c1a3425a04966d44309ae786710a969a46750e6767ba03ccde0288dc24b611d2f75158e6dde38882b1eb3fca43367d54b30de49d2a1b62b036e9c703c934b9a5aeca681bc931d524cf6c9c1b4a7cb99ed6e2a79958d36a17b35a37dbc0f0f6bc79987c92ad1e160374ae0f6e8abb522e6d1e3fe7a9654f074dba488779aa537cbe393aacd2d69bb9e9e9cd5d364436c75dae48d5573945de6693474d56060cdbc2c2f9c354f487275aa49db342e16b72ac3eb998d4a3cde2c5981a6527b9f756f1bc7b8399a3d48f6a9549e666b80e7f399bf8eece9c40d84e45681196e033853471ea82ed6c4dfe4f6025a1e8742197068bd55b47556d354bcba78b3396f05e7f2a06589d4b1abd16844d82d5667bb2d56f045bcad949abfc2fa5a448ff36ead48bcd9ad35dbd1075e664679f7a03bf5e3b52a389aaaad5a49cb45516bed2b5b9babc745361a96a6c89eb1d2883834dd86d8d27f3ae86b70d296caf8429ce464bbb3b571c9d8a12e3e11b9b6a58e588acd2a02fe891f75ce351a80f1a23b2622c759dd23385f859a1338554326af1961e7d8215ae4b3936b6c2c34738b87470d8cda915d3d6a1c8838e0b7b9b24353a59f149c017cd70cb4a36cf8edbda2e8d7f5f37ef4fffb0fa4d5a2a93f01
2026-11-22	660d85d235c6878d	mx.example.net	0	deflate	1691	\\x9d54db929b46107d0e55fcc3789fe2522431dc612d972581165d58dd90d02a9587010684b86a1874fbfab0b19dac1d27954ac3c354d1dde7f4e9c3ac30ad49de5e207ad0c187bc20b84c6f9f3214a71d7c455999e24e8ee9479659611fc7671ce820244506fc34c6397d9b037efe15f24a876b1ef8db7b96f9c9bb81ecfa6d06a951f01e5c627a00e6da7616200e802c73812a05bc20f9b2aaa841531916047c083244fc4f5f49f845f6f111acebfc17c0f3e0b938039ee365c0293a2fea90072dae09961935dc74f04f63b08c53e8e06f8d59665d7b47ec531dac7059100a8ca25120d7c157f482440db697c59462a283efe5f952d61e1b3acb342abe72e1d41fa968208af5cf6370f0cd189ccebdbe5fc7b07155a108bf36041fa00221e7878aa8090156f0a7032279f3fdadb2cd7eecb16db6b7985471d110879d468c6191d366496de75636a0599dd2b8448476b3f88a8347e015751e2072eb3df4be0d4195444ee46519aa50d0140142b1d77b60199669b7bfcdecfd30f57b648aafb45ba68da28fc06fd85798f61e6a1ab6d5a6e99f2409caab1093b699fb4510e7910e142fa6afa8fd1ca02822386ac4038d415f37145700518afc030e3aff9f192acb34f6116d34eb46f7b8fc573a1eaab02cfe9562c4555954f16bb1fe854cd6c8fdd858208c539ca30cf71ebeb7cabb37967a07154d842a2f72dc1f47bef1bfa6bdfb629fce354b3bd1bd91e807ab65194bacc6fdcf31ecb7b65bc76d1dedc150936060d6eb6e3696ea259a93baf404ea85d8b606d1fac40f3c9ae45ea868c7e17396ac91cba393bb6599345ad8a9d6b5b38b3ff4ca2eda93d292e595fbacd8499c05ce76ead6e533c1774be9d6e7967be71569f0444c142fa6838be81e3dd442cf4fb3757e1cb0cc32a0b4d8ac67ddb934a1536f206fd4c3136f58f6d360d6472297bb371c5e96f9e564729b3a1e1861b272477bff8aad29919c16598e4ec762b34549d55c07cf24dec6713883ce7dc20989dfbf56713425a74b2b8977b2e4c271a9be4c038b5f6ec2e24af78b03cef8bbb3569c21c71dd713b1b693ebf872391ce231cbc8c9132ff4c79e3130e670c67979361cd364121d0adbf39c593f9d88f98b2f45dc02a6b74b4a0b6dede2f4acad9f02b8e7aaaa9c8fcadcdc5ed3e16adfe866cbbb83b5b597d344917699db5fd555b20ceb5560af44bf8138cd036de8c097bde70c174bf3680de7e291df2da7567dc5f749655213166a3e852bcc32b09ce18218b785e3a197d1c81376d3d1f126caae7695acfca59892f579b4d7b2682f40732f84a3d53e80c241c82c6e231f26f9d6a68748deed52529bcda536e6e686d1b79428cc837e7aee0fe58999758da2eff8f3dbe254d9e65126c6546de5fb2586bbfd4673a77e8657348fe3da9b88a50dadee6581ba92cb32b5a30d64a42e5b9e209f23434d6652690d4382caf919b666cae865e784adfad8ad5433a4be751f4bdd5b958463d1da89f0623556edfdf71fb5dd6699df01
2026-11-22	660d85d235f3878d	mx.example.net	0	deflate	1648	\\x9d934993e2461085cf5684fe434d9f3c8181d2025a7a70343b34a8592456870f5a0a51a08d524948faf5ae9ec566ec0987c3251d747899f9d5cba735a21989ea4b9b9e75f0298a094a82f225b471d040851d26016a4488feca736be4229c234f07271287c00d308ae8a306fcfc9b202a0dc81ee1f78f3cf7935382b0f85e4132dbfb08ee989ec1d034ac25c01e68b7a1a7b63c516a9d2455513d56798a09f8e48536715fbe41b871f8eb3330b3e817208ae02dce8108c536808a2ecaba20821a6487e7468c4d07dfae7147cee79b5094529eb3621dfca329cf999973412ed5c11a2531a16010b39a48070f93d95c27c49422a283c79e5f4bead381ce73ccbd7706a8bd3c4a9873039b22fd0b3a141ed0a10edfdf6fe8064a53db47efcdc02751818e202b8a2842afed69f0e56c9388091eed64ad8da931ac6f114971cc88850673a01f47946da66e95099b1a6601c5894d6833c405f29e811367916793b2f3d4f9fe405150a0ac401142411595b6acb53a9d279ee3b97afd7b65e787d2bf4fa6a8a0cd2460563e0397d1a788769e327aaaabace99f90c48ed21322f561e4c61e8e7c1d280e66bbe2b96e046cdf27c867ee0196caf7d5e014d894daee19798dff4f662749805d9b32cf9a7e85937fc571ec14b5e5bf24039c26718adf8bf5af3021b3fb99edff840314d921ea3c3d06e0c3438e3e088a268b6d5585f0f3a7d46a099af6e16b6e1a451834fc8ad9f383b5f2dc444ea7dd2fa7dfad09db52541ca3d7576b656a48259dd16469dfa74e724370922cceeb78666eadc30af78fafe59534f34db2b2c4fdb8dfcdc280fdcefbdd5dbb4e1655769f1a6ff79a1726b5d50205d042f3699aee5dcd146cdb429259d4a489a4d151e4aae710e2210cda51ba908560b19687de50eac53c7759d1e00c8770eafb8b221366738b5cbdda65d0ec7bbbe8d8bb356f22c9fd3745f127e319456372cba2f9bd996c7b4edc2783cda29ccfcf59aa2e6956f1dca1d4b4d8080e8bdb483a8faab3759ebf565a2ea8d1ad2a0f01b9f983db11e39cdcda33e5e88c37dd568a929d360c176fd77c6bd9273a339de66461c42b9eebb952b1d9af7787aded5c2e3d73b05957f32acffcd9a67b9e9fe8d53848bbd719191e2f813c558bde6e40eed37c6adc1d88aa56b94eb2f8622f8fd5a562ddf6de42195f6952b35e4fc77db01bcdf234cc4c55980dc5dc748c81d3dd4c767b7f6563a40d0f4718e497e3c147af98587dbf52775a2c082b37d96c2633c6564ae99b397544e33af68e7d9a18eac5c9cb6e19f8e94e446dd8da7934ec2fe3eb4892bd1276d17db83fadcffb8ac07c95d48ecb325b14f25648872ca38a4f4d7773f7a7870a17a179ab4592115eacfb9c4e2f557fd4ea567daa1c57d55896b4c101cd5be66ebe6d5e2773c7e9d7dad12158d62e23ec15276d805908d5fe72470ab4273db9e93571ae1eb19617d1e2948e0e93932504ea84c5b1f3df7fc47a9de7fe00
2026-11-22	660d85d234eb678d	mx.example.net	0	deflate	1758	\\x9d94d9929b561086af4315ef703c57712992d8178dc76521b422b4b0684be582e580406c82c3a6a70f13dbc9d87152a9345c70f1f7e9bfbfee8306519927fd9d85ae23f02149739845eda7d80aa2016cac388be02081e8238e69d0814105dd11f0f234064e14c004bdd5809f7f25297e40740ff9db7b1cfbc96e41dc7cabc84bcb7d0fea005dc154578d1d085cc071842bb02e4533d0e678c1ed32bd34071fdcd8ca9d4f5f4d3869fcf119e865f20ba028b0492b40111407087e44312392023da20b1c9b75de46e09fdac031231d81bf1d8c637a6987d04123a0c12ccd1190d38e4032025fab7708bada761c2004f311f81ecf97b4fe521ee15847f1d50bc1fc88a26c2138fadc0641be69831811afefd736545814960f5f0f041f3887f73c4ff42cce1609da663f5dad3ce9046fd176035297eab47f807911a49d7372d0d198a409eaa6d437daacab1a97110a322b47c33868a0fb0cecb44c5c2b6f5f9e5ebe0d8ea2599a227881e6388ea20486115f5e9e700cc7fafd6f952f3f947e5f19c1060db3a843fa0c9cce7d01d1cb5389bcbed01dfaa7c9dc4a0a0fe6fd69e2a46e90f823c0db017aad3a4e80e5fb39f43b7aa0dbd0d7110505b010b29c2b7407ffdf99956551e058a86336f41f41f6af766cab801cf397440e8a2c2d82d7e4d117337187fbb9db012f886062c5f0e5e9fb5d79f766a7de91bc4877900582f8e353a4685214df7dd99f41134703ffd121fac168716cc114cbf1e7988c7be4c138ed2c559a88425b9cf97c5e2786315e4fd38ab7285a2c1b2d970f6931396e56ab5dcdf32565afd94909f5a3a279148eed699e1743929527c3ca3068371dee146e671606b41e0acc755d31694e8c3dfa2178b35c3dedd2a962da9ce2843062c47b75e16843618ed763945cbb9fc576733accd8ac62958db33dc85ae03b52246d63559e4b526331c45a3b4b922ea90ba99c5257edbc131a1ea5f692364ec4fa502fd9a85e9e959384381c2b4256e0d9e5941167d3733d3ef6da6d7d8b1ebb521c86a1b54d5442968b9334b1a970a2508c299c1ac8a6954051abad3b5767a65af62af5d1baebf88663e6652f6f6991f09bbb3b51ed263f8dadead28beb293f6384d0a8906ddec3da44098522570c34c1dc9b0251c563869c2e94645e72e3663f9922f2e8e1985b89beae599b7a522f76c2d9f425c69804135feeed635290e753a5bb7cfa6c275fa926bf4c85adbaa74d28a642725c338a901944888830bc6fbdcdbceb94a0733d684dd6bd0946efb28acbcb4abc35669898a96115b2d7ae9a736828fe026988d3135e8e2e0c794af35b74f3484ef21221af14975b13c7a49be9e6e44507662d5ee79a085b5393483383fedc4df9b230cec740b85fd868ddb6cda530cd2bb1113877c3486eba2c287b5c2eaa3b252f9ad0735d37c4b1f078a08d47bd7288da5ffa8fb55c242c59398d2edea54d438875d91a53637277f7ba5a44647b49b7cd90de3327776d27476d55e6e1d51eda1e1d88018ef1e216910f773854f4e10dce32a20da5d9f044b729bfebd1883c439e6f8573b5c98682a4ef38460c6f523d1efff7abdeefe3d8ef
2026-11-22	660d85d23746478d	mx.example.net	0	deflate	1788	\\x9d54c992a356103c9b08fe81e9932764897d534f4f0c4268430b92102dc9e103cb035e0b1e081e08f4f5a63dd3768f3de170b8e0c0212b2b2bb3821dc05581fa968be321f5096505c893f64beac264001a37cd133040007f26891df001ac4130a4c2224b293f8100e1f718eae75f594e1e30ddc3fef691247ef25a2a6dbe4714951b7ca46e10c794b15fd91605034a92984011038e9705499095a0eb0cb382fa14a46ee17f7913e167e9e7476a5fa15f288ea3d6594d710c27518c3ce48421cb513da62b929874da86d4db1a6586ca0144b59bc08ed6ce86d43f4849625f792fc0c7436a07f2acc0d438ebb64743ea6d72b77e37d74b21c6a01852ef39bfb5f4e7e3214974eebd6a60992fef219d73631783e157e90cfb4e3a33645edf37e92b50966e045ec9a84fbc2f329ee472522000e0aae297d82d5007786f6747bd9aaf8cbe038a12669d6276d039a0670877c9f4ed36efa6a6558261ee16984e61038247cacb2a14b845fbf4f0f47d098cc009bc2ac91ccf8ab2a42a92f8f4f4401224d1ef7f8f7cfa21f4ef933168309d279d958f94dfa92f017e7aa870d8573ad23f45162e2a4350f40de4670144d190923d885fa76a8872a3a80051e71ed55de56b34b0a45c8c5d3f06c1e0ff2b73f33c81be8b3bcfe8e80ef37f95e3b9259084bf206358e659095f9b87dfc4a49ddd8f5dfe214c007253f0f4f0fe003ebcbba30facac0abc28720cf3c7a720b0a2aa7ef8763783264d06d1bdb3e707b192c44c28e7dad7d2358575eca3e5ae46baaab4a5329b65cb28da4f055d346d91cf2bc09fe7d28dbdaee17e97cf63daaaaaa5df1cf7466d07f0ec9304a7d1b91c60f57a3714cb0992f232434930bbd36974937590f9edc63996b2cccbaa5aa3bab468034ce6713b0f17ecb6042ca28322673793ecf01a976f2e5bf3e4d8b2b33eebe730e4772b33be33d9826922b45d6d8aa3115fefdadc3c2da3d3fad632d242a72f4ebd33938b72991cd4d46ad9e7c892179a4112c57c7badec3353ab8daae4dbe03a8b46cfab86658cbcb55c3b746771232fa29999716783cf17ad867d339d8be8c4848bdc92e7e7e9da386898a3475d72d6a2589d93fd349ceac81141c69c9268365116b93a93cf9a5d4ec7edc19a9d0bdb45edf1d92b762e52f4b8bcc6382e5e4afa106497f1cb69726d46d19c242ae7e4048a0e357fe965e8d90b658d1967bcb6d4c2907bde6b727c6be7a666e5faf1781b67766e99e2fce070636fea5cec9bd0984cc6b2b6b8ba1c6f2491883b79bd41fe669589a57474737412cf65de4eb19025a77ab65ef0e96e73d8c6eafdb0a9c7cd640299eac5884cc7b2ade971d9eeaef5b6585d2e21db9df1685df48a50670cde38dcb77bc82b925e1f7697a55d26876de098eb2bbdc3c63a29cfd079896dffc47ad61d7a3dfe021c185d2aec6f10e78e5070d89144e0c4c918b1c1a8a0115f21c5b8fa36c76d16c05b7128f732c1d00d2e0452c048335f5bdf6cc8375738316f267fd7d3cc17ed44c671288ff03121895b73747682c25f2bf936921dc50e818eea206fd5095df6247e5f0b163b93c6cc722a1e6f2f6adee4a1664949935bcde4c420b987e39aeb8d42bada9304dd2b5fce983b222be8696973efb14819dd34edbfff14fa7d92f81d
2026-11-22	660d85d2378b278d	mx.example.net	0	deflate	1745	\\x9d93d98ea3461486af83c43ba091a2591c37abc1b8c7a3c6e0b50d786b6c4f948b028ac56633146078fa9433dd93eecc288a527053aa53fff9ce7f4e6d202af3a4bb022818509f93348759d43cc4208ceee015c45904ef1288be90c4063a30aca03ba0bc3c8d29270a61825ec7501f7e6739e98ec11ffbc74792f8c56ea8f8fa36222f81fb91aa431450e3adbe5b51a14b8922e3f67b2ec74b7d9b93fa2ebee9a539f5d98d41ee3cbc403869fce59eda96c96f14c751465a511cc38914230d3861c0725487c18b2426986d40bd94f197c47702e89624b14b07d40fca24b12ded1374d080dac02ccd11a5a5d8826440bda44f731f27b7e31021983f2bbc167ebed79d6b0392c03ede6858f6e107006ca406101c7cab84615f55c20c98dbff52890e8b02f8f0a6487de6384fe6a1cb700c942501d80f01c8131cf01de15b8ff4b93eee5a302fc214b3b377d810354d106e5477d764386b5c4628cc408ee838bc42f79eb2d3327141de0cdf0ddfaebe20e24c3c238bbd1ecb8a922c70c3e13b9220896ef76de4f0a7a1ffcc8ce015d159844dbda71c4c5f40347c5722afdbc7a2df217390141eccbbe3c449dd30f107946487e896554928e0fb39f4b17b141ed25b93c2820208012780eeddff27035916850e40d833da6fc3ec5f716c504051f83b440b8b2c2dc2dbe5c1334c8cedbec743e085114c400c3f319f8665d105851386efdfff3011bf72ecab21c33b167b2d08acc830cf9b1e27bdd1633f0d6559c687cf5376778da33bbf25899fb49f2466423157be2d55e970567d58027da44ea5f63a099202b58b508d8ffcf6a9d7f15787728cd647165d368ffa3981555c2cc7d7ab1a5c80fc553d3a24719c4199432cbdaa27b52c9f9e0c1e318720924d86db71de7aeaeee333832a5b74fa1e2f758a2c71fb4ab00ff9f9a9495243036c9d4efdab1a860a7671ba74109a866b4134527bce2c9ac03eeaebfca84eacd686814f7b1bc3281ead66ebb30bbf994470236e2e7dc6dbf2bcb98e53f3fad514559ee5ccd19e24c057a1ec37ed92b974daa9ad1c1577db680d1d376dbbba6cbc5e3d1657c5c918b1687bf1d4ac28c5d8e2b9d9a141eabc13866b34991a53450f24f6a061dfec51eaaf544e447c396eea055b9f74a752b5dd1a33562a134b7a2baed8a8a96394b65b139eaa16d76f884c5a44a6d572c515d8919dcbbbc713493c158e103dda96bf779e4ec6d1576818dae7a85a30460f48f563b048257a6e45f3d139d1a16f59e3ad26e4dc71775e31b03d14956ae73d56dfba966a91449a544fd2a159217b72b474813998a6b663803d6d3bb3d9fab290a265235a869fb662a8d9959aeee95c503aad26ee4cb16e849501ce5c7b2a9fae739624cc91b69c2dd73031f4e830990a8b71dc17d720aa73b64df799d33b04a25b8ce4f3a104796f318991ea6e21585a7d6dd56faa11cd0913de6bfc32ab6e2fc3934ff58cee3091b7f4b8b1e7f1b479b1aa8006892f2e3b76273f2874bdca5d4e35052429f4128e0fd74d3f6e1589ce0c93f61576b6af544f7114fcec95e1f0bf3fed6e9724fe04
2026-11-22	660d85d237fdd78d	mx.example.net	0	deflate	1668	\\x9d54d9929b46147d0e55fc437b9ee222129b58c48c5c46200d5ad03eda52796841835a62133408e9ebd313dbc9d899a452b940150f7739f79cd3bd40a4cc93c60c92a3019e9234475974fb1c431c35510de32c42cd04914f2cb3401ec215f20d10e4690cbc08a384bccd013fff2a4a5a53a08ff8db4796f9e9700371fd7d465e42ff23b8627204bda5bb9a01ec0355157c5df125590b7c5fd37d5a19a43978f263987b9fbf81f0d2f8d3235896c92f4092c024ad8024482a1034436a19a204388106cbf4293603fcd31a2cb34a0df0b7c62cb32c0f27e411032c5096e604d829652031c09be974f621c684a0dc003fd2f3b5ac31b00d96a12cbe6211a5f758b42141c6973504f1cd1a8221bcbedfd6705151c010bd36044f922c2aaaa707c853908f34eff311e6094d784b2d15c81db8bdc61ae5054e2972b149d9b0d28450951aab5b46a7c66544700673c2c7b846fe2338a465e2c3fcd679e87c1faaa82882ae4a6d5190645568898adce93cb00ccb341adf6776de4dfd71324135e1b38852fa083c8abe40a4f35092a0a1d3a67f82cc615204286ff4122ff571121a403b60f23ad54c000cc31c85943d401dfa2a112e0024047a47e437ff3f32986511f620a19cf1e11d67ff0ae7000ba4b6fe4ab17191a5057e2d36be828929dd8fd403018e500263d479f8d12b1fde78ea83a8b55b8aa453bbfcf1ab8a2db9ddfef0d53fcd3a8e9ae19d52f48eb42ce3b48a81f9252c9313d7abedf4e076ad3627faad60d43eef3c4f74eb328af8c366239378df3f169397e172887a31afb5727790f8d3e119494a7465997026a320287ad78968efb9bd63f77b1ad28af9611cef5255f4534ee6fcca694b8a3793f48d9ff49ec7d2b47e0996fcb16f15597f86cff39e5dcd2fa94a8fd9285b2c5fa2eb6eddde8bd0d1f991a91e649b5b6fce36ef9e5d69d8ef6ece68af54fdd5fa88a7a95763f3a4a9993e52cfdbfd30bae1f2686b8e696f1d961961ac65d796263f975097a64a85632932894e4c1bee4fddaa76b2754496237f6a2797e0da774acecd8f7a2e739c7b0a03375fd4935df9222c9140b15d4e0e9cdb5bb9ccdc2e676113e72d5f9c5d7b2bcd2466e52d5b78b932c7caf4a59c2b8560cb33b19ac26e295aedb956f6b91795cfe63b75d31e0f7739cb907861e5c3d3ae3754926e7b5912212e277ad781dea8bb90d6aa99d5b53a3dfaa295dc9f67a623e6ab8557176e6f72e956c7fea47b722e667de70abc0b58a64be613e9b238ac76de79cc4b833a890ba9b4d41b55a02c2df352f4af437a05980125a8cc57e93cdd216586211ac8d62e4bad513876c3cc729767aae9fa84bbd35b925c265cb959b8cf12dad697290cabfef0ba9d54d17d76ef69b038636d109e43b2395c5ad7aa3be46f813ddb92de7e75bf04e5166d7861b3a19b72f5b33b4b5dfaa9db4d1f56637ec45ff9213f8df969504c104a0e499c3ad4929dff7e201b0d96f91d
2026-11-22	660d85d23a8b478d	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dc0464d6d4a880320a325ef092ca0397065bb9d9340afef5616a771237d94aa5d2f0c0c377cef9f5773e969094386ddb2e392ae04b9a6198c7f54be2a2b8032b37c963d84921f995a696d087e80a030584384b801f239892470df8f93796933a4cf3b0bf7fa6a99fbc1a24d5f70a5cbac1677043e408b495b9b6010a80283281dc0b38de953d419283a632cc30f812242ef65f3e20fc2cf9f519accaf417c071c0caae806338113092c2090acb8116d31c9ad21b36057c5ca3c8d2a283d2ab1ba3a6ed3a53c03f9ad2d4aaf44ed0270a58c23cc304a85973fb54011f93331c3573bd041102b1021e7b7e2b691baa42538d7bef0cacf0f228699c535d0295afe80cfb80ce28ccfbfb816ec2a27023f8de0c7c61b99e2f497c4fe8f524590ce0cbd1c5692378b4b3696d1aa6d676202e50d610b39dc6817196926633ed759d3753933226287731e926a882c133f0b2320d5c5c0f9e06df1f96677a7d59e4853ecf713d5e9439693078a2299a6ab7bf570e7e28fdfb64022bd2cde3c6ca67e037f4052483a792846db969fa272476d32284b8ada57e16a0345280e421f23e759802378a308c1af74093caf7d5a002b884b8fe11069dff4fe6e6798c7c97349e75a33bcaff15c7730b280a7f495454e45981de8b956f304963f773b3ff10c530751338787a0cc0a7871c7d62a5be20318ccc305f3f6589edf73f7dcb4da74ae24e746fecf9c15a696a2a14c6f0eb190f5bac63ef6ccf1cde83ee8ac8539c3bb13ee3e323a789c14aba276c3addb0230bc99bfa30db24ddbbf47671fd7ad4ad02883634856efb57c388a6b67a83a310daf82095cc3088ef0157d4f6fca01b1c43d633afec27d7b42fb7626c4976a64d0a4798b77c75944966cb41ec64b32f329a5ae8a87bd957d97927f30b5177ec9089b6a92f75b7ba35b4f7fe6852eb0ca9f63509ecddcdd2cdde6615cd76fba1831d7eb166747bb1f656fd2ab35ef73405b71a779cdf27a7f54cde8eef29badfae7255edb791c6044e56eab253afb63b63743f2c0edba0482d6766c7db72cb150e216857905520844783a8cb84a62a23ba31c78bd13a4f587e68cd47d9294a30ef85f2b4e27b5cb48ab5c368b117469aaf8a13a6be99a98124c9e32f2aef42edf5beb1dc75c50a2d21a869ca837eec14b8dac771920aa5e96353cf3d597bb3f062694bf12846b59ad46f23122da583688d0b61a26fd2323b84d5b8acf2c54837ca6295bdf6e6324dd92b873b15274e72cf2edac293385eb351bf752491882b72e5e0743e3502842e961e72aabf18aa64acb3bcef1c7b6ace99fb05162e9bf3d832636cd3d41ba3156a249c8fc6d4178ceab093e1a632267cb82bb57217c0e1a63a2d5ae241f52fadd955b3d2b0e75c57bddde51ec38d7d5c772fd22d61f57d7cf49b84ccaffda5606bba5ff7ee6ffdf0924cd59a174f260aaa6e6c9f35798e4dc93edb8bf03c97bcb124c56fd3269e83fffe63b6db34f507
2026-11-22	660d85d23847f78d	mx.example.net	0	deflate	1762	\\x9d94c992a3461086cf26827760fae4092c512016a19e9e6809d15a5a0bda90d40e1f0a28961614084a6279faa99e99b635f684c3e18203873f33bffc338b3522971cb72c48c21ef709a739cae2fa318151dc46154cb218b531229f59668d5c145d91d7e3fc3c4d38378e1026b71aeed7df45496b03fa887f7c64995f9c9a4baa1f15f9057a1fb9322221676ee65b8b8b3c4e5581d7553ca9d395355feb7a34d24f73ee9397c0dc7d7c8770d3e4f33db7b9e0df3849e216e9959380a47240eb49724f94381ed0c3324f94adc7bdb75122e76b2704158465b6698ffb475296d95c9c57e4921eb746599a136e98d218dce3de2bd3f6695d27890841798fbbcdf93da43519f65886baf7c620761e6f25d4b92124a8f70d1d8837e8a007dede77f4392a0a18a0b764dc275502bae8298aec763d8014f5318439a6825b3b69eaf9646eb66c9417514a89c53675c04831a193696deb8c564d2e318932981321892ae4dd734e7ac11ecceb87bb871f8fac7734455680a6283a50655917c587873b96619956eb47e5c34fa57faf4c5045842ca656de732ea52f1079b8bb10bfd5a549ff84cc212e7c94b74ceca65e84831ea739119d15cbf4310783204701758fa35bf9369aa8e02021d00d91d7feff6430cbe2c885847a26044d94fd2b8e030ba4ca7f49865191a545f416dcfb0e9350bbefe9fcfd28461826e8e1ee76013edcecd10751d36555946500be7e6a0068bafee1fbdeb4ab246e070db5e727636599b15c4cfadf8ed1e7457b7b14e07c60e8ddba88b4f03a36a472bf18871abc16437249abf9d5346783895684e251c0001be869a63dc932d9a40796518a05dfe58ffa461e755ed5f3dcbb445d921c15059bf52b199eec24690ea9225c0fba80424988d6e62e1aa5715712cd4a16fdd790e0a7301b16f44fc13227c5f677e33814cca90d2eb6d5c8ab48ee076763601d4f93e150cacf2b7b1d9d4e27f3b918a9dec84e4264ba7e4a78f97c5e515ac1562354ee4abe64997c95bdaa874ce167ce75dbdd0ff26098a37259dbc5e4a42f97db44b2b04506a7665a0208a648b6d36d7d58f13e1a6fe16eeaf2e539d8d940d9be4ce985b0ce6e15f797da75968d02208fd4ee7ab44c2db4ae9ae3e5104064ab12391f9643117bb99993851e6e8add766d58f5cab6c5c8991ac7715204a2fd427d2b8371de570c7e969f8170445019f627f9c009422530e6e6c2e83b9bfca41c8cfe8018bb458ee3a054c87c25d9290e4c0bd59dc5ec2455cea0234e10f5cd7b563c6fdd7827be71d0a26ec62b82b3c514cf37ee567a46d7d038ecca452d2941f01225a51566a09c8262544d771e5c9fd58e9d8e416c09dac46019bcea3f253b2c6e53b20fe24cedf08a8b47319acc9e97387e498348065747d88350da930216ee0caae2b55607ebcbce2092e72aeee2f8e4a74590382cd33c3f5deb8b61bdce78204acb29f2c9ca1a4aceae9ce8251ebf1c3bcf8aeea1e31281e09c1dd1f1e04cfb8b28f756b3e2c5b926cd445bfa495a614d18d195aeb4261c574b7e2d59c87f0eaaa633eb6a501f5a7c5a35686f2db5aa810b455a5acaf858e042e8ee851aec0b7ea4cd762f42df346929ff3c28fbfdff7ef55b2d96f902
2026-11-22	660d85d23ae0978d	mx.example.net	0	deflate	1735	\\x9d536b93a24614fd1caaf80f5d5b95da87515e22e0ac5b83f8401d1405d121950f0d34c848f346855f1f263bbb99c96ea552b9f0a58bd3e79e7bee6187ca2a8fbb3a2c4f43f0394e729446f53d8661d4433788d308f562547e21891d72517841de10f87982811b85282e5f63c087df1956e8d1edc3fcf191247e716a806f6f117905bd8fe01a96273035345307a1070603da13798fe520a22541f4da9b7e9283cf1e86b97bff4d849be02f77c0a8e2df00cb827572012ccd0e002d0cd9fe906141876e8b2466adb621f836c65f14df1520af22093319821f9849c2a89c27e49643b0436992976092b416c443f0aa7ddbdcc16159a2fc85e135f1cbbdee62322489d6c767350c7fff8380d6c8092cd1f0eb2434f36a127a483fbfdf26d15051c0003d3382cfecc01f78bceb8b022d428777ee4f308f5bc077095f77a42db469d742791126ad76a6d71aa22471d92eaa6bd669db15575119a6302f291cde9077079ca48a3d98d7a377a3b735e06889e34549a2a5417f40f38cc88e46ef488224baddb7c8d14fa1ffec5ca25b49a5516bea1d705bf5052a47efaad2ef8a2de97791398c0b1fe5dd69ec265e180743203861f9dc558e010c821c05ad7ba00de9f392c202c0b284ee0979bdffaf0ca66914bab06c3da382264cff558e030b34e8ff0d9984459a14e1f3e5e18b18dcda7dd786c00f2314438c3ed19f4655d185851b86efdfff90885f59e655c8da1323487d4114589a7e398802f7868ff934e225a9fdf892b2de0d47bda021899fac9f24d47eb190bf96227718cb3c6e1c6dac481dc63bfb8aa8386b9f6da64e9a399d403737f5617e5b6fd7cb455f31a94b50284f930e4c71a4e3a37c25894abc64c2f122cce5abde3016efd1661c792a27d6c68ae75092bad8e24a4af729a14fe17de377e466359e34b1ade8aa9e2233e3e453b0750f959e9144ae2d21bf5a1cd445e3d84cbaaff5996d3d385345d7e6ec2c98e58b6d5699365da80d1f45be52a3b0589b5bedaae4f1267bcc0f1e97e9e67e6cbabed6eec461e3b9797157f56ac085c211737b3895a4adeced784b1a14b3c1a58cb0bd9be0db209ad1cb22b3f76278681ac8efa96452aea6da5e324e5b9c24eda4db8099525990098932931706b7b311eb09f2f9a868d75a9ceadad60a6c973523ec3af4868aea312eb7b7542d78864ff20d76778bc63ee2da845a9b17235b9f0bc33817dbc6583fe4f878f3e5ed93915c575a32e71f9c2c9aa07946654ce1c8f62c1b3fe57d8b8b36d25e5aac565a08a378765b3c45637b4cf32411c14d654135991cce47bf308d83765dd97556896ea4da6c21f8d7be3a9be001d7587a7c5d08b8dec04e2af3d294b13bbc203cae35a6a914eb765b4624e1ec1a4e793cc369105c2ffe63071bc269e22ac6529f67cb7d2e1fcd55700ad84d369f5b7ce7660bd4c1372dca13d59aa77453dc725927b4ece56edc5992041cab7e3161d694a4b25b7d75deac9a907320c5f82af5a83f0afe037fe5d7797c118efd7e61f1dc61c15259bcf10355d2e0c93d5ddd36ada3d17fffa1bb5d92f813
2026-11-22	660d85d23b21a78d	mx.example.net	0	deflate	1774	\\x9d94d9929b561086af4315ef80e72a2ea2119b583496cb086d482024041a49a95c1cc16113dbc0412c4f1f26b693b1e3a45269b8e0a24ff7df5fff0713a2aa48073b808231f121cd0a98c7eda70484f1236c4092c7f03185e8238e99d081e11dba63c22bb28470e210a6e86d0ef1f3af34233c52fd43fff61ec77ebab644d27c9b5154c07d4fd4210a88f941b77644e8123c4fb9e2c865d82b43034174fb935e56101fdc0414cea7af229c2cf9f8441caaf4178261886d7627188ae1094a1833dc98660892ea03c716bdb631f14f63e098958d89bf15c6b143758da083c68409f3ac40c42ceb09a463e26bf71e41dffb9a8408c1624c7c8fe7cbb1813a1be3584ff1550bcdff88e20c2038fe3c0645bf19831a53afefd731745896c087af05890fbc77a5465789a70509b850143f05a048fb84b768fb05e9aa3e1f1c61518659af9c7eec6928598afa2d0dac36efbb26558cc21c146898840d749f886b56a52e28dac9c3e4db1024911b09224b09024b5392c430dc64f280633836187c9b39f961eaf79d116cd0308f7ba44f84d3ab2f219a3c54c81b887dd13f4516202d3d580ce6a993b961ea8f09e11aa2d7ae724a00df2fa0dfd3237a87beae282c0980107002e83efe7f6520cfe3d001a86736f4bb30ff57395750429efb2b651696795686af87c75fc4243deea7de035e18c3142470f2f0bd57debdf1d4bb7ea59c28b03c45fdf1298da43ede7df1cf6393c48f7ed723fac16a716cc595aafc391499a48fedb370d5a78a44b6a5ce325b3eb4dca033ac039be64557ab284abae5fc96ece3e96ee8d9301cc9747556a6b2c653158e25d99117992b9cab9b532468d94a9a8e2e9ec9eb53de98a6ac9d5c169bab0467a78e1cee5a6aa509f5ca009a132e3b2f2777a0a8e191e252e5a6b8cf38662c567ca06fd652762b03a782ebcc52b2fd290ee4a4744425d81ef8db7a7f0e4c5376a26d953ce7967a6719950aaee761bbb06558dbd3b0ce6bed39c0318dbb4780a474dde45ce077f2b9e066c75c2be6161b9117261a755bb9b116f43e21f3da076cef9dea580eb5e6b427d5226be497209ed3c2f67837f738b6f136d3d389e7cd336d4c8d1d6745e196bd7bab5a17a6b6187777e96c6fa22a4128b3db8aacf364a3bec0cbc9da9667458b4feb932767fe4a6184a6c131be73cfcb0c2dcf6b301398baddaf1c6369cef6537a6301467195a336ead672d28c8a7377f3e1cad8089bddc526adcb42d4a00d3b0b75b36863785b03c790cdc6faad3d8e4c1d788acab6ad79b9ccad78a17afa7156d4fcbe39232d6bb8f9dc5e38b4b5cddb523c143668b4cb89023e6f497737348c2ce7e5fe67e80a270dba691c40b5582ed3b5f1e23b37fbfaac20bed6d7676bb54ddbaa324fbceb07d426acd85da5fbab528969fb7c717869619b9e7ee76cd696fa6a797484e43a07146798ea81615c30127679d7a90dcf2d8fdba893af796de854974d9b62e13a0c40e54ab2a1d6864cc738331d468cc94c53ded9f577a8eaeae8924ba6a165c391c7e9e7f82e6be24d7c5e9326b95af32a3a198a10ec78edde9d59a11dbeb4c2cb700b05716a914219417fd59b7ff2dfaffe608063bf03
2026-11-22	660d85d23c9a278d	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb265543e059c756b1854fc424151d1542e1a6810872fe946d15f1fccce246eb2954ae5c0455fbce79ca7df737a894859a44d139243177c49b302e5f1f5258151dc42154cf218b55244bed2d41279283a23bf0b82224b80174728258f1af0f3af2c27b598fa637ffb4c533fb9579054df2b8a12fa9fc1252207305819b609221f743a8c2f8b3ec77b0ae424d9af3383ac005ffc0416decb078497255f9fc1aa4c7f011c07e6d919700cd7018cd4e5842ecb810653074d0d6bb62ef8b8c605b97fdc84204c68cacebae01f45696a55ba47e4912e58a23c2b08e867754eda051f9db322acfbba4944082abae0b1e67b4a73dcefd254edde9d81955e1e25b5737d4850f71b3ac33ea0335de6fe7fa01b086318a27b31f08587c855049e63034f94a028bc1c6091d682473bebd2c6d8183437a8c0515613b3adda012d4b493d99a67dcdebae49199328870569275185fc67e06665eac3e2da7bea7d1f12c3330227b282204b8ac84a3c2bf77a4f344553cde6f7cade0fa57fef4c5045da795c5bf90cbc9a1e23d27b2a49d094eba27f421630c5012a9a83d4cbfc280dbb4072a37a5634a5a600866181c2da3d506fe57d3411069010e81d90dffaff6430cfe3c883a4f6ac1ddea2fc5f715c885147f84bd28f709ee1e89edc7d87496abb9febf907518c5298a0ded3e3027c7ad8a34faca4084ae7be26f7a3c8081d5e513ebdef4dab4ae25678abedf9c158696a24e0b1fa2d34b5b1d95c39c9355e35b971c5067f3d9f043b64b13eecc0337e9d3ad91aea311988c3717cb2b1b86848438d758e89b9b636a790a6acd1f6a260dde7fdb7e5ce3db4617ecefb27cede127e8ea3956f6f869b32df9fbc5b2029e7be789183bdb96fab7a3144113a2d43667b2c568aab4cc75b9a72d2bee5c7c689594ddad602a53c3fda682436ced2aa28646db1f0544b5ce7360a4c192e1573b217a7a1e178a15615453ce960829d8a97e2d0ce8f3405770e1c98e3e99c9d55d268273a57511bb9ea4edd2c596dde7893996de50cc7ae9ce9f395f2b6d7a1e16e6dcec963cc32095391f99809cb99301916364ded065343d34cdd9aaf4c5caeb7dbfe525dcccc920f54dde2ad8d7a343c5ed76c15ba575325b7d76cde7024e831daeee4c284679df2c4ee3982272b9da6442e59e683643b5cbf359caabf352c7d23e5762a5faa1d5177a87c9dcf9782d5ef3712c32753fb76ae46132eec3b199c54e92883b0cac5a57dd6ad7544530c9273eccc3d369473785dc9045ae67455350e02c36da71de216a9765e93059b2278b87253bde4e24bc3c0786234b2b3e932a759a197f2025f942b4da5c83092638cb13983de5be02e8e99b5b344af2f8b82b6f1d44d3d1ec20d2db5ecf85ae750c530b0b1602643d931e3633249afbee8058ba962261b9aba6274964d04f5c6c85bdc56ed4d29b433d30e0666421a784fceeb76c0206781596f3dcbf2b6ecccda7b66daeeaca637416c27a2e647b3e9d9d95f3cb57ece6aaff7df9f6cb34953bf03
2026-11-22	660d85d23e14878d	mx.example.net	0	deflate	1698	\\x9d54dbb2a246147d8e55fe43cf79ca9451b9885cce38755414f12828c783422a0f0d34d8ca4d68f0f2f569333389934ca5526978e061edb5d75e7b3516225591b65790ec15f029cd0a94c7d79704e2b8832e30c963d44911f9dc6c58c847b8468102c2224b801f639492470cf8f95796133b0c7dd8df3e361b3f7957905cbe4714150c3e8233267b30795b6e560007a0df67024908381eb13d4994025a196605f81424b0f05fbe89f0b3e4f33378abd25f00c70123ab01c7707dc0880ad753580eb4187a9a8d29d5a6806f6394595a76705ac31853da4da6807f90361b6f9577403e518085f2ac2040cde8f4a9021e3ad3be5e82094185021e39bf96b475556936a87b770dacf4f208a1cea99020e58b74867d90ce28ccfdfd267d89ca1246e84e063e710cdf83a1e70b52003d140a2f7b58a414f06827a55eeacb49db46458933aa98ed5007c6594ae866da9b6b4ebb26554c700e0bd24df00505cfc0cbaa3480c575f034f8fef00cd393454ee619b9278aac24b0f260f0d46c341bedf6f7c8c10fa17fef4cd08574f3985af90c7caabe4464f05491b02d51d23f4516302d4354b427a99f05388d14207a98dcbb0e5300a3a84011750fd054de57834b000981fe1e059dffaf0ce6798c7d48a867dde886f37f95e3c112f57b7f41545ce65989efc5ca573109b5fb99ee3fc4314a6182064f8f01f8f090a30fac280b4cafdf63983f3e599e1365f9c3d7dc742e49dc896ed49e1facb5d998f54a7df8e58c872ddbde382d6f391acb021b4cccd0daaada0d86b3cd9663cd3825153aae0dd5c1bc1347bccbefbae1d2819350bbbc13589d9a8df7c37172ebdd64a160052bd3668278822299f44fc14e5ee829e62ccb2ea22a2735bacde456b79e76cd591d4dde4a0bebddf94cad59b489ab91ba9e3acd866164dcd6e18cd7c9fa606a58bcb96fd97127db889dcd9d3a3759d3dbc873b25509de8fa7d162bbd3e2feeec64a24b60c77b11f2e466bad3f8acfb6bda41755d4258e87e550dc69b7e1899da3b5e1e1ed65f77a6e5d56e64a120efa3eba46af45cef8b95fd9989cd637ed2cd9532ef3bdecad72ea647be4e3dd5a6c36e4578629eda59f32f1766f6b159474ddb4d469d6bf0a23cbd9eaf3735ec9e3eed91df97b7fb81cdd5009d793c4e30f1885d9b4ebf6f9d4181efd84a35121b2bd0aa69037ca60a9e5fd92c1d864f0de65cce9414b17c129f35653491dc3783c3216782bcc329bd9a7c43597b23ab9691a3a645a6ba69727754253753dcca77eabb79aebbeeebd9ae9f842477d7d0f545e3aaf02073a860b77b66c16b3cda4baaca71aaec551b98be65c8445cf752d37d8deb695cbdf363421ba6f0b19c7f1e3edd189a2485f59b8c58dcbd6c14d36fbbc27a2a3e5eefd65a44de1481a9e49bc328b55c8da8eb1a9ea5de114865f30f6f582b4bb6f867cdd9ada06f3a22d94b551b74276eef73c6dd7535b5a4b38d4cba2c041b71533b3c3311c39d6a2bb6f91b45b5cad3e17f07dcf2bc4d57867d6c739fd315fe75991bdcf688007fffdeab6dbcdc6ef
2026-11-22	660d85d23ead978d	mx.example.net	0	deflate	1835	\\x9d546d8fa24810fe7c24fc07b2c9656fd77384e6dd592fa3e2bb388ca08e5eee430b2db4f2263482fcfa6b6f67f6666e3797cb1584a443d5534f3d55d54b448a2c6e5a90046dee4b9c64280daf0f11c4e11daa609486e82e46e43796592217e10bf2dadc214b22ce0d318ac95b1fee97df05a0def1f411fef8c4323fedaf5c54bdf7c80ae87de24a4c026e609b8ec5618f5314ded3640f88087abaaa7934f29064dc172f8299fbf04ac24da2dfee39bb887fe500e016c985033c50385e6d03a92d00aec153639921e5d6e65ecbf80be21b03e4152ce3246dee3b6496b18bfd11b9a4cd2d519a648433122a41dce65ed3530d68f27d840941d90bc25be097b8e6c468b30cd5f1c646d01fbe234085342041edaf95f0c29b4af8367f7b5f2b31519e431fdd10b92f8ab6e70528a9329255fa050f01cc62eaf08dc2d71e991373d05ca32cc709e52edc5141fa494c68a39ace35a559a322243885196945b842de3db74f8ad883d9b5f3a1f3de7849019222699200445115541d089dce0796619966f3bd67e787aeffcc4c50455a694845bde75cca3e47a4f3a12087a64641bf91cc609c1f50d61cc46ee2e1d86f73ea1e935bd66ecc41dfcf904fd5e3e890de9a84730e1202dd007977ff9f194cd310bb9050cd5a7e8dd37fa5b3873952a4bf5d0c9ca7498e6fc1ed17321195fb9e0ec10187288611facc7fee147913e62ec61f3f7e37113f03e1cd90d113d55a1644a0f1fccb0108fa3b3ce17347d075faf365caeeaa28bcf36b96f941fb59662ce593ee57eb777561edec2c6876afba76cdb76a7019276e692fe34055b09ed4d5c99935ba41ee3c82ae56b43279f27449e115883b75b6744f2cb3790e15841ba83449b6decaa232bf82dd310e564eb94bb488f011d463ab965a85905af16939b9fa4fc22a8b403d12466ac35d9852be98ecf06a95c72c33531bbe96cfa5009e4f5759b39f8261d9eb6d06fd4d35294743f2ecfa6763389f4ebaeb2dd114331b1afe59a9cf03bc5819fb9e33dcf7ed2270467c62852c236d7271324fcfea321f6d6760402fa8312f16ba7c85beb2f365e86df9adb4ce9c957de0abe830bd3c6e1bd676fd347b54dc7ceac4e72d8fc5a91f4a0d7a51f0b0ef94ceb93ab98aaf03f3511d96dad1292fcf0b62cb12caf7210cf580e4e77500cb5d39307b41b20c35e3bc87cac097b763c9e03d6f14aa4e6bc532d349d5dbce575d4b7b5af9bd93ddc77ddf00766c9afdd160ea80c25e3b0606d571bdc28fa6adcfe72edf38c08934d2d2237f2c4423515c7167e5403cb28c9b57fcfc3998c9276f5acddc53a99ecc622398838539d8f4b4c5ace83d86be383d3be98c1c560a99e953a7a55cbb4454c8c1464acadbd9534f174f718f65443cbb1ed36a032793623107bd0c0ed4f9082c3668987b5094f4e5305ff553de6b258521f5bcc4cda3bd311b5f706458f5b40167ea7870b1c0e230a2abba39997dcb9d56c566712d0eeb633dadc060b89e1febbe2af750f7b2a99fe345bc144a77542be6ee28faee522cc10599d5a125cf8f65a1d4692bc9dd91ce32c75a3eeb8b4b6489963a77d5f1fc51170fc090bb8d5e4b1173db69d0ddad95c509b76aa4ee2d4b8f8175d1adac0555ebd2282a07758f57212a75cfa56863a9cf8b565f2abbb79de8fcf74ba3d964993f01
2026-11-22	660d85d24042278d	mx.example.net	0	deflate	1553	\\x9d93db72a3461086af4315ef30ebab6c291230204e5e6d2d12c296252c0921eb90cac50003c21a0e1e0e3a3c7dc6d9ddc4bbd9a452e9e1622efeeefee6efc6c37543f3ee02d507137cc80b8a4b72f994a194f4f0196525c1bd1cd71f79cec3214e5b1c9920a645064292e2bc7eab013fff2a41ad27b223fdf69ee77e0a2e203b7faba00d8ade83535a1fc078e5fa0b90464055c548ef4750111508353d62997141c187284334fcf415222cb28fb760d5e4bf0008c163d102284215889a09155382a023b2e03987b199e09f9ec1737e6182bf15e6b955133ce3b036790e78b82c680dec8279909be04d7fd63dc8d2bac6d404df1bf425ad3bb1998b458e996136aab1f9995894de108ba6f8fa7d25767155a1047fced40c458e0268a0d010a1d2173f1d10cd99e0ad8bacb43b71c7dd274cabb46088528f3d7c54e4351b48d7bf94ac6bd6903a2d11ad852c3de3e81604459347885e0637836f4395444596a162e89a24aa0664b7c1e086e778aedbfd5639f8a1f4fbce353ed742499877b72064f415ae07374d1d777556f44f488af22ac6b43bcec3224af3c4045a90d6af5dad1ca024a13861ee01b68cafb3482b80ea1a85071cf5fe3f192a4b9286a8669e09c9352dff152740155695bf24765a954595be269b5f603266f72d5b9838253847191edc7cbf14efde2ccf3b493364c590a028fe71ed6b5adf30deb155e99d33d24baecc9e1f8c95e7ee956a627d8e91254bfe693b0b26c391d1b9547a4ba25df03c6df6cfe8488460b391dbcd6eb682d9d29e59f753bfede869e97a0d249763bc1308cf69db2a39e1f9b5ea54b373e64f16f08af6b4de174628dedd1b2a5c5cd54e2cfb4487cf5b77ec857e52082befa095db70944d8663db595e67b24d2df4c47364b99a9686420fc22ca8e4d950695feedd43309e9ee4227b18613c8d8cce536925da46d2f787a1b47872a075592d260f4aa20fafd54498e6d273958c629b556b83a8af358dbc91f79bcdda127cdb3384d688237c9e66ee52925a67de6986f471dcc65eb2905e965742eec77b7a0e853b72a1ceb8bf76e77ee84f473cf7626d0a67a2f8b33b7d92cf6cc53ecc56ebdc1d2e37f1de293b4499c7f1440ac3adb338c2bdd3d12505157a80878f04363008b4219deb47342a6b27e739bcc4a973acc6ed28d1c27ab73a21cfba60efb231b6778fcbb96fa8c3d52e57a7ebe8bc5dccd74bedbc75faeec955676effae5596978cc4a233b384c3f303cfc99eb6d5bc69b85e8a3bc170e47669a71e818f9de87cef4f178f681be84a281eeb6972f5f604f9746cbd58e5b51992b014fabbb5ecdea9bbc290caabc573f1c9a75524a94e3b27f438d20532a28b939aefe7d0b64e1653fcd79fb9dbe5b9df01
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
-- Data for Name: record_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.record_202611 (report_id, shape_id, message_count, domain_id, day, source_ip) FROM stdin;
1	6545161231136907808	17	1	2026-11-01	2001:db8::b
1	4517447486470138711	38	1	2026-11-01	2001:db8::5c
1	4452283454253629055	9	1	2026-11-01	198.51.100.73
9	-3350156044820973334	26	2	2026-11-03	192.0.2.22
9	4022280226838862428	14	2	2026-11-03	203.0.113.156
9	5092868802117876506	26	2	2026-11-03	2001:db8::a4
5	4452283454253629055	42	1	2026-11-04	198.51.100.95
5	-1113497932451408528	31	1	2026-11-04	192.0.2.233
5	4452283454253629055	31	1	2026-11-04	198.51.100.184
19	2856579691041916859	9	3	2026-11-02	192.0.2.66
19	-6189225365030673303	25	3	2026-11-02	2001:db8::a7
19	5728284881451910360	39	3	2026-11-02	2001:db8::6f
12	4022280226838862428	50	2	2026-11-06	203.0.113.204
12	-3350156044820973334	16	2	2026-11-06	2001:db8::c7
12	5092868802117876506	31	2	2026-11-06	192.0.2.96
3	7985192600466632896	23	1	2026-11-07	2001:db8::c4
3	4452283454253629055	49	1	2026-11-07	2001:db8::f8
3	4517447486470138711	32	1	2026-11-07	192.0.2.70
17	-7106084620681153297	49	3	2026-11-08	198.51.100.102
17	5728284881451910360	4	3	2026-11-08	203.0.113.150
17	2856579691041916859	28	3	2026-11-08	192.0.2.23
8	-1496624118900125436	33	2	2026-11-09	203.0.113.247
8	-3350156044820973334	16	2	2026-11-09	192.0.2.36
8	5092868802117876506	2	2	2026-11-09	2001:db8::a5
7	-618765096578332442	18	1	2026-11-10	203.0.113.69
7	-1113497932451408528	30	1	2026-11-10	203.0.113.129
7	-1113497932451408528	40	1	2026-11-10	203.0.113.142
14	2856579691041916859	51	3	2026-11-05	203.0.113.27
14	2856579691041916859	2	3	2026-11-05	192.0.2.18
14	-3918892832210713825	34	3	2026-11-05	192.0.2.57
16	-8396733456210065551	47	3	2026-11-11	2001:db8::7c
16	2420047075865499474	18	3	2026-11-11	2001:db8::d3
16	5728284881451910360	5	3	2026-11-11	2001:db8::54
11	5006180285784391987	44	2	2026-11-12	2001:db8::74
11	-244960977262082514	29	2	2026-11-12	198.51.100.25
11	-3350156044820973334	29	2	2026-11-12	2001:db8::f7
2	6545161231136907808	46	1	2026-11-13	203.0.113.169
2	-1976035364944553445	31	1	2026-11-13	192.0.2.96
2	6545161231136907808	1	1	2026-11-13	198.51.100.143
10	-3350156044820973334	62	2	2026-11-15	198.51.100.70
10	-3350156044820973334	30	2	2026-11-15	2001:db8::4e
10	7348300158720626476	8	2	2026-11-15	2001:db8::c8
20	-3918892832210713825	57	3	2026-11-14	203.0.113.176
20	2856579691041916859	10	3	2026-11-14	198.51.100.171
20	2856579691041916859	35	3	2026-11-14	198.51.100.19
6	9086972540772294499	63	1	2026-11-16	192.0.2.134
6	9086972540772294499	44	1	2026-11-16	192.0.2.15
6	4517447486470138711	22	1	2026-11-16	198.51.100.30
15	-3918892832210713825	35	3	2026-11-17	2001:db8::7c
15	2420047075865499474	43	3	2026-11-17	192.0.2.105
15	2856579691041916859	20	3	2026-11-17	192.0.2.76
13	-244960977262082514	41	2	2026-11-18	203.0.113.246
13	4022280226838862428	2	2	2026-11-18	192.0.2.235
13	7348300158720626476	33	2	2026-11-18	203.0.113.221
4	4452283454253629055	47	1	2026-11-19	192.0.2.170
4	9086972540772294499	32	1	2026-11-19	2001:db8::a1
4	-2200695940841093982	17	1	2026-11-19	2001:db8::e4
18	5728284881451910360	32	3	2026-11-20	192.0.2.131
18	-7106084620681153297	17	3	2026-11-20	198.51.100.153
18	-4414209769861913449	18	3	2026-11-20	203.0.113.248
21	-1113497932451408528	4	1	2026-11-01	192.0.2.9
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

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, is_tidy_due, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d230a9978d	2026-11-22 07:24:12.313119+00
1	2	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d237fdd78d	2026-11-22 07:24:12.313119+00
1	3	2	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23563278d	2026-11-22 07:24:12.313119+00
1	4	2	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23e14878d	2026-11-22 07:24:12.313119+00
1	5	3	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23484e78d	2026-11-22 07:24:12.313119+00
1	6	3	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23ae0978d	2026-11-22 07:24:12.313119+00
1	7	4	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d235f3878d	2026-11-22 07:24:12.313119+00
2	8	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d235c6878d	2026-11-22 07:24:12.313119+00
2	9	2	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23402278d	2026-11-22 07:24:12.313119+00
2	10	2	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23a8b478d	2026-11-22 07:24:12.313119+00
2	11	3	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d2378b278d	2026-11-22 07:24:12.313119+00
2	12	4	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23522b78d	2026-11-22 07:24:12.313119+00
2	13	4	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23c9a278d	2026-11-22 07:24:12.313119+00
3	14	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d234eb678d	2026-11-22 07:24:12.313119+00
3	15	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23b21a78d	2026-11-22 07:24:12.313119+00
3	16	2	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23746478d	2026-11-22 07:24:12.313119+00
3	17	3	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23594d78d	2026-11-22 07:24:12.313119+00
3	18	3	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23ead978d	2026-11-22 07:24:12.313119+00
3	19	4	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d2324cb78d	2026-11-22 07:24:12.313119+00
3	20	4	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d23847f78d	2026-11-22 07:24:12.313119+00
1	21	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	f	0	0	\N	\N	2026-11-22 07:24:12+00	2026-11-22	mx.example.net	smtp	660d85d24042278d	2026-11-22 07:24:12.313119+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 07:24:12.335662+00
2	invalid & sons	2026-11-22 07:24:12.34563+00
3	example.edu	2026-11-22 07:24:12.348177+00
4	test webmail gmbh	2026-11-22 07:24:12.356908+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 07:24:12.14122+00
fact	2025-10-01	2026-11-22 07:24:12.145184+00
record	2025-10-01	2026-11-22 07:24:12.159966+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 07:24:11.283645+00
2	0002_failure_reports	2026-11-22 07:24:11.523756+00
3	0003_tls_reports	2026-11-22 07:24:11.58461+00
4	0004_intake	2026-11-22 07:24:11.632259+00
5	0005_changes	2026-11-22 07:24:11.670847+00
\.


--
-- Data for Name: source_day_sum; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.source_day_sum (messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, domain_id, day, source_ip, header_from) FROM stdin;
4	4	4	4	0	0	1	2026-11-01	192.0.2.9	example.com
9	9	9	0	0	0	1	2026-11-01	198.51.100.73	example.com
17	0	0	0	0	17	1	2026-11-01	2001:db8::b	example.com
38	38	0	38	0	0	1	2026-11-01	2001:db8::5c	example.com
31	31	31	31	0	0	1	2026-11-04	192.0.2.233	example.com
42	42	42	0	0	0	1	2026-11-04	198.51.100.95	example.com
31	31	31	0	0	0	1	2026-11-04	198.51.100.184	example.com
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
26	26	26	26	0	0	2	2026-11-03	192.0.2.22	example.org
14	14	0	14	0	0	2	2026-11-03	203.0.113.156	example.org
26	26	26	0	0	0	2	2026-11-03	2001:db8::a4	example.org
31	31	31	0	0	0	2	2026-11-06	192.0.2.96	example.org
50	50	0	50	0	0	2	2026-11-06	203.0.113.204	example.org
16	16	16	16	0	0	2	2026-11-06	2001:db8::c7	example.org
16	16	16	16	0	0	2	2026-11-09	192.0.2.36	example.org
33	33	33	0	0	0	2	2026-11-09	203.0.113.247	news.example.org
2	2	2	0	0	0	2	2026-11-09	2001:db8::a5	example.org
29	0	0	0	29	0	2	2026-11-12	198.51.100.25	news.example.org
44	0	0	0	0	44	2	2026-11-12	2001:db8::74	news.example.org
29	29	29	29	0	0	2	2026-11-12	2001:db8::f7	example.org
62	62	62	62	0	0	2	2026-11-15	198.51.100.70	example.org
30	30	30	30	0	0	2	2026-11-15	2001:db8::4e	example.org
8	0	0	0	8	0	2	2026-11-15	2001:db8::c8	example.org
2	2	0	2	0	0	2	2026-11-18	192.0.2.235	example.org
33	0	0	0	33	0	2	2026-11-18	203.0.113.221	example.org
41	0	0	0	41	0	2	2026-11-18	203.0.113.246	news.example.org
9	9	9	0	0	0	3	2026-11-02	192.0.2.66	example.net
39	39	39	39	0	0	3	2026-11-02	2001:db8::6f	example.net
25	0	0	0	0	0	3	2026-11-02	2001:db8::a7	news.example.net
2	2	2	0	0	0	3	2026-11-05	192.0.2.18	example.net
34	34	0	34	0	0	3	2026-11-05	192.0.2.57	example.net
51	51	51	0	0	0	3	2026-11-05	203.0.113.27	example.net
28	28	28	0	0	0	3	2026-11-08	192.0.2.23	example.net
49	49	0	49	0	0	3	2026-11-08	198.51.100.102	news.example.net
4	4	4	4	0	0	3	2026-11-08	203.0.113.150	example.net
5	5	5	5	0	0	3	2026-11-11	2001:db8::54	example.net
47	47	47	47	0	0	3	2026-11-11	2001:db8::7c	news.example.net
18	0	0	0	0	18	3	2026-11-11	2001:db8::d3	example.net
35	35	35	0	0	0	3	2026-11-14	198.51.100.19	example.net
10	10	10	0	0	0	3	2026-11-14	198.51.100.171	example.net
57	57	0	57	0	0	3	2026-11-14	203.0.113.176	example.net
20	20	20	0	0	0	3	2026-11-17	192.0.2.76	example.net
43	0	0	0	0	43	3	2026-11-17	192.0.2.105	example.net
35	35	0	35	0	0	3	2026-11-17	2001:db8::7c	example.net
32	32	32	32	0	0	3	2026-11-20	192.0.2.131	example.net
17	17	0	17	0	0	3	2026-11-20	198.51.100.153	news.example.net
18	0	0	0	0	0	3	2026-11-20	203.0.113.248	example.net
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
-- Name: intake_raw intake_raw_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_raw
    ADD CONSTRAINT intake_raw_pkey PRIMARY KEY (day, intake_id, host, chunk);


--
-- Name: intake_raw_202611 intake_raw_202611_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intake_raw_202611
    ADD CONSTRAINT intake_raw_202611_pkey PRIMARY KEY (day, intake_id, host, chunk);


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
-- Name: intake_raw_kept; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_raw_kept ON public.intake USING btree (raw_day) WHERE (raw_day IS NOT NULL);


--
-- Name: intake_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX intake_state ON public.intake USING btree (state, id, host);


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
-- Name: intake_raw_202611_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.intake_raw_pkey ATTACH PARTITION public.intake_raw_202611_pkey;


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


