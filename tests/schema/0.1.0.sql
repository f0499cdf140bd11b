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
1	example.com	2026-11-22 07:36:18.948806+00
2	example.org	2026-11-22 07:36:18.95833+00
3	example.net	2026-11-22 07:36:18.968269+00
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
17	3	2026-11-02	2026-11-22	3	0	t	t	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
6	1	2026-11-04	2026-11-22	4	0	t	t	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
11	2	2026-11-06	2026-11-22	3	0	t	t	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
14	3	2026-11-05	2026-11-22	1	0	t	t	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
3	1	2026-11-07	2026-11-22	2	0	t	t	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
19	3	2026-11-08	2026-11-22	4	0	t	t	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
8	2	2026-11-09	2026-11-22	1	0	t	t	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
5	1	2026-11-10	2026-11-22	3	0	t	t	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
16	3	2026-11-11	2026-11-22	2	0	t	t	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
13	2	2026-11-12	2026-11-22	4	0	t	t	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
2	1	2026-11-13	2026-11-22	1	0	t	t	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
10	2	2026-11-15	2026-11-22	2	0	t	t	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
18	3	2026-11-14	2026-11-22	3	0	t	t	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
7	1	2026-11-16	2026-11-22	4	0	t	t	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
15	3	2026-11-17	2026-11-22	1	0	t	t	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
12	2	2026-11-18	2026-11-22	3	0	t	t	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
4	1	2026-11-19	2026-11-22	2	0	t	t	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
20	3	2026-11-20	2026-11-22	4	0	t	t	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
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
660d888734f90c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d888737e4ac37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d888735fc8c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d888739894c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1699	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88873b251c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88873adf8c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88873bbe0c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88873bee0c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88873c1b3c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88873c471c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1648	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88873c70ec37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88873e664c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88873fe44c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d888740608c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d888740255c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88874096dc37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1734	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d888740d02c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d8887428ccc37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88874398dc37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d8887451e4c37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
660d88874550ac37	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1553	2026-11-22 07:36:18+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:36:18.931923+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660d888734f90c37	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660d888737e4ac37	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660d888735fc8c37	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660d888739894c37	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660d88873b251c37	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660d88873adf8c37	mx.example.net	1	\N	aggregate	stored	\N	\N	3	14
660d88873bbe0c37	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660d88873bee0c37	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660d88873c1b3c37	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660d88873c471c37	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660d88873c70ec37	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660d88873e664c37	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660d88873fe44c37	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660d888740608c37	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660d888740255c37	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660d88874096dc37	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660d888740d02c37	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660d8887428ccc37	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660d88874398dc37	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660d8887451e4c37	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660d88874550ac37	mx.example.net	1	\N	aggregate	stored	\N	\N	1	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660d888734f90c37	mx.example.net	0	deflate	1684	\\x9d945b93a24614c79f4315dfa1779eb26554aed230e3d68297f186a8880ea6f2d04073516e428be8a70f93dd4d663793542a0d0f3cfccf39fff33ba7d9607229d2f60a9150014f6956e03cbe7d4e501477708d923cc69d14934f34b5c12e8e2aec29c02fb204b8718453f256037efe95e5a40ed33cec6f1f69ea27e70692fa7b457141de47708d480846a6be5d81c803bd1ee34108255ef065c6e5a526d2cf0af0e425a8703f7f33e166c9a747605ed25f00c7816556018ee17a809114bea7b010b498e6d0d4b8f1a6807f6a83a6b69902fe9698a6cc8b73c42e51c006e75941c0306b08a40a7853bda9ed241121b850c08f78be86b5a74385a61a8aaf5e18e63d8a4344b0f2a50d867dd306a330afefb736745c9628c0af09c1138f7dcc8bd0e520cf783e033f87a8481bc15bb4cd80f4a93e6aef70514659e39ced343406594a9a29b5b7b7bca99a5c6212e5a820dd24aab1f7089cec927aa8b8f51ffadf1f811538816520cb4882d0e3454994fafd079aa2a976fb7b65ff5de98f9509ae49378f1ba48fc06ddc9798f41f2ec46fc326e99f260b94963e2edaa3d4cdbc280d1420391179adaaa60005418183861e6836f4754451091021c80db1d7f9ffce509ec7918b48c3ac1bdca3fc5fed38a8c43de12fc9302af3ac8c5e8395af669206f763b3037e14e31425b8fff0e3ae7c78b3531f5849e60599e518e68f4f51924459fef0757f3a751277827b83e89dd1d2d44428a7ea9733505bec6efbb242ba3690e1adb4a562779def57ba33db602e2695e49d8e378eacedd3e57c58ae4e3cefc5dc666d9e8ef36db213104d0d4f48da17acec88b02bac50e8607be28d8583ef2ca7a7d62e3ac667d4dc3eef8e1713b907fd65469c55a6a3d23c8f2bc3bdb2e9f4ac6dedb1b0549b6c6c6d11ef3c3553ac05fc5c5a67a79796683d33a49c88cbde08d9bacbd8a37256049ce7684237bc0db5fd2ccfa4e970dc5dc7f66e77ad42b935668e90a5a9b5ced5ee68519d47c6cc602c58f277766ec1ee228b2f77757846a7a82ab99b27cae6dc4e06e9463edd579ecd9847614f22e888be6befc338caaa74d4fcc866e7bdfe3c3536937db5bff4d47a6d4d9d56190e5772d072656ccd3d03ad3789f1122e826b58ecb3c16e62c121270d829ebc7ad6c5f36c39156c63652c68ea9e17d8346f9668ae6b7ee7c487a224039cd85a12f7b607f5502e22440c4d5b0eb9d9303e5b04a262911e73a80af1d6b7184d30745ca8d779900f68ca3ed653bb84356769ab9d15f41063f1667884ea861c4b1479c885a92709635caf779780b0795da977a28df916b30825b1328ef0e613eb74bc32339a5ada92148f37ba6a9923cbbbdae93c6f4d7686a911e119676b511b40b52e9e3d9743c792f5ec6a66bfacc62229aab5c0276cd79383b92443af224e4853c69ce38dc33d4938d39b55eb81b958ec34bbba2fef996bf8427aefaadb7557aa75783326903f38359fc5d638d5aeaafadf2f68bb4d53bf03
2026-11-22	660d888737e4ac37	mx.example.net	0	deflate	1660	\\x9d54c992a346143c9b08fea1a64f9ec012abd87a34d14220b4d1da9184c387020a1a0d5b436981af77b567dad6d8130e871f1c38e47b2f2b338b35c2e72aef2c217ed1c1a7bca85099364f194cd22ebac1ac4c513747f8334dad5180920b0a751055450682344139bec7809f7fe505a5cb9187ffed234dfde43720bb7d8fa8ce30fc08ae097e01d6c6d92e41120259e6425555155141120c4485744645053e8519ac82a7771241917d7e049b73fe0b1004f05c5c80c00932e0145d94755e050c478aa646849b0ede8f511779dd4df20b4c9390a6b6850efe3194a63667ff8402ac83352a8b0a03b320a7cf75f0beb9a862b2d7cf128c51a583fb99df5a3a1353a729a2de1b074e78ba8710e54c8891fe953ac7df51e774eeed7da7eea0ba86317a1b063e097e4fe64529e2a3401695307c7a81554e00f77292d1cec4b13a2eaaeaa4208cf92e516058e49838d3d93625d99a9d539c94b0c26c96dc50f808fce29c87b06afa0ffdef8be36545d01462a1c4499a2a1343fafd079aa2a94ee77b64ff87d0bf6fc6e886d93225523e8280b0af11ee3f9c71d451c9d03f495630af235475ac3c28c2248f75a0f8097edb3ac8018ce30ac5443d4052f9664d520388310c5e50d8fdffcc6059a6490031d18c8ddba4fc573a3eac912cfd053193ba2ceae4ad59ff462623723f12ffa3244539cc50ffe13e001fee72f481573451962592923f3e951e276ada876fb9e9deb2b41bb7449e1fd84a5363a99e0cbed670c0f0ee76cffacea0d17a7c602dd05568c4f9063be9318481b11054c596cad1949ba61bcfacaba528160d976fb489609b464c53f6dcec1d974b335a6c4fb56048c8ae9c70a2bec02cba786d3bf7f80597ba4be89fb55c547a0cca5511dd06db5763ecae53b81cc45379a4bd3657f7f84a53c2ae30e6d96d3ebbd5bb9ce191fd2a648ab03d2db9865d186763ec2d06a7706defad88ef5dd2536937d9ee6a5f53130f60e3d662ca8e6efb9a55b92131bf5eb51b3f4e7b318fb1e16b61eb4573c3db199bdb68f02af95765c731075928cc281f6cbf5cbc61eb23dbe5b454517cdbe045611e36cf53ce65ac0db910a6ed5b89696cccd95ae627dce43a9d18cea59483659da3d9b4b2bcf8600d54c146c3cabd184c8be598110ef3e15e488262241b2c0a61ca1d6649c3931f8c7873bd71baf72cd7583941e1cee4b6da24fbeb74ca4f26368725e5a8256b4e1b2aaf69ba42469b3d5fcda196f6acdd86dbca8ce7b08e6d5dacf0cb95a632de2bf63c5f31852947885d2f265a3a766feda532dbd1e2b69ac5cde53246703086f6bcc2827b854ebecf4f8be5c8f53713588d8ac37ab1b5a4b331a0a9d5cb697a0aa45266cec7d1c15a6db72a3aae94852d19a58f82b6e6c7fb677687d5535e36ec17556aa3b9db6cb3446376e799d76ab536c99d1313aee7394d45334e0899337f5836d355afd9ab4b75c5f6aae1a8c73ae1f1e0a9309098d5e8b99a49f5fa1a9064f6fbfffd52763a34f53b
2026-11-22	660d888735fc8c37	mx.example.net	0	deflate	1784	\\x9d54c992a346103d9b08fe81e99327b09a451220f5c83162d18a36248124870f0514a8d46c5d1402e9eb5d3d336df7d8130e87130e757899f9f2bdac7220a970d65a0372ee739fb21cc322b97d4e014a1e6103d222818f1924bfb28c030388ae30ec7311ce532e4810ccc87b0cf7f36f92ac3e8af4937effc8323ff9372e6dbe47e00a841fb91a9133676d17bb3587424e51c450d334b5dd8d022d68ab3433ca31f7294c010e3ebf9108f2f4d7276e5b65bf70b2cc2df32b278bb2c2896abfadf4258de3451a2c33a2dcfadcdb1835f4bf4c426049586697f7b97f1465996de55f6040fa9c038b1c13cecc694ed6e7de3ad3f1695f3f458440dce7ded7fc96d29a9a7d96a1eabd7210a5cfef2154391310d8ff4a5d94de5117fbe2ebff467d01cb12c4f0b518f7a913022952d55ebb1dc82154ba9fcf006714f05e4e5a7a315d582d17e212e594b1f4481530f28c50675abb5b41bba655425001301152d4c0f089f3f32a0b01be0d1e06df07b54191b58ea6889ad86b2bb22cab83c103cbb04cabf53d72f043e8df3b13d810a148a8944f5c40d997900c1e2a12b5345af44f921864650471cbca823c4459dce7541f51af58669871208e318ca97a1cddca576b50c90142407086e1e3ff67068a22410120543321bea3e25fe9f8a0844ae72f8889ca222fd16b72ff1b9994cafd44fd8f50023390c2c1c3fb05f8f06e8f3e48d4d1aeaa2aa2f8e5a828ed5eaff7e1dbde3c3669f218dfa93c3fb09565269d723afc1ac690975cb9a38285aef7bab712b52fe169a3571e589bf20b1427fef230b94d9fb3e36c727c86eda1760dc2ae36ef19b687d7c5fec032ddea783ff1fed1c04dcf1d7bb5e3ad12b7bc36b3490d75e57cb38103ec2010da58e3af47359287f1dc994d9a485f6e2adfb6036fb99f12cbdd06e29265b0dc189dfdeee48c7641d7eaed36e96413df6de33c3ed7f5d820977d89c35153374d929762eee2aed1cbdb077da7d52f76798dbdaedb3bf36833141c87658acb26b485300a13c95556f1d41949d566068c172f1252e9b69f44cb61b6b3a4c35c9cae82953b9bd9f70636c93ae723e49587a1bb45661035be3d3ab2cc5ebfdea6bbbc573dcf47e70b21f22cf7cfe1716c75d0aadeafed8e6a4876eaf13bbe4ce78a1be60a4408cc10bf18e3aa7436d3dd841c3573e424fe826536cbcda91e4b2199abc2b98bbddc31509a5ba16fce86e6a673ea5841363fa50630757d3b23d84a77570464e9b8e8c46a86ba79a01ce6c7b9509837449f241881fd42cd27d1c1bb04cf4db2f37cdbba74021d8f178ed5758cc9e172982f46243ed575b7be69d5384109d8604f16afcfb69858c2653f54a3854c2f4d7140aa7eeff19bc056e0b1bc34ceda7a99ef537d9b678698b4ef5ad56d5cfb90eaa7b1cb47eafa59d0c7381906caba5a0e27ce78575cdb662e81d975cb32f2496d0ede33498a8bba95ede276ae03453795e3e19a852baca666b6ac8d627db9ebfea9364b925122cb937cbf642f6e2493eb68a9ecf36c7a285616cbdc656dba9eb4bbdbce5ebd147c5a2ee6a1e9f02eefe3ce5dddf24d962cb421e9e1d81386c2edea4e797bace0f5fa4ac250508550908ff5190e7b8db7629973ae75c68268b85a59c75130a1d762f0df1f84568b65fe00
2026-11-22	660d888739894c37	mx.example.net	0	deflate	1699	\\x9d54d98ea346147d0e12ff80468a662136c56216f778d4d878c1fbbe10e5a18002979bcd5018c3d787cef44cba33a328ca859712a7ce39f7dc2bd688e469d45842726e339fa3384549503e8610074d74876112a06684c8179a5a2307e11b72db8c97c621e3041845e43586f9f03b2f284d503ffc1f1f69ea17bb64c2fb5b449a43f72353607266fa9bd976c960979165e0aaaaaa889aaa498ea8d437bd38653ebb214c9dc76f269c38fcf2c06cf2e837461098797c630420c80c50daa2dce655860575d1d4a0f6d666beb5f117c57707c8cd696a1bb7991f98696a93db17e49036b346499c12c688eb08a236f34abe16b7434c084a5f185e13bfdc6b98469ba6ea1c9fdd00f1f1070375900624a8fdb513c0bfea04b4c1f3fbad9319ca32e8a36746e6b3a4414992614b9441ab2578f2e319a6510df86ee1eb8c66e6acdfd8a334c371ed9d6fd681f4e288d4836a6ccba4560df380e004a6840bf11db90f8c1de7910bd3b2f3aef3b6ea7045a0ca1a2fb65451d354a0c89dce3b9aa2a946e32db2f353e83f9509ba132e09ea501f18a7769f21d2799713afa1d6a4df4da630ca3c9436fa9113bb38f2db8c6263f2acaa470cf4fd14f9757a4cbda4cf43c219030981ce19b9cdffef0c2649801d48eacc38bfc2c9bfdab1618664e96f8881b324cef0f3e5f68b99b08efba15e020f07288221fa043e75f2ac013307e3f7ef7fd8885f05fed592d5275ed144a50524005e0eaa28bfe1e33f75144dab3fbe6c59f31e064dbfa2a99f8c9fa6465266ea5faba7b3fcbe14147bd6eda96c99f5c4924c8280b70bd34eae7b6e15f907789c07fdf1d8f4c75bafc5960a8f9302ae832158ee76239ac20a71aa4cc9b0a1abb7ed962f8abd06e627354d674fc72deb3fedadc41113c7e3384173e767ce591f77bde1356e19cbd1cc82dbeb514f7c5d5de4379ba6b26c7098ccfb1383406f8367b0b5f4f130702ffe3536e6a1d31dca83d4c6859b0e58eedab7a4705fee0d7fb7cd06b6932c47635b3bb083d580bf6be694a61cd944ebea9e98697c536f2017a1dd77555f1f9243647051e4ed07aba974ed4e4f6c792c56ad83706b1dd2343f2c4871279749ff6957f55a1bc13c15679aea025393254b39cd66bdf5a8bb1fa92771d11de7fdf1e5d29f9cf8a9638c8310ad2dbe5a295c7e98dcaf23326ec988cb8d8aa48b4d59f2121fdc3723cba2a95588b6a727f7a4169629b4c2835d79fa991c9ef492c5cad3b9e027432303431138b85b56a6715be9d1eada55d3723fb9ceb0534e03395602dd32804653a9db033999828bb3591f959e6064b789c05ab2455cdbe9c33398b3f14190f41c98c7e331cb972798dbd9d2642792a61ff25deaed546bb2c6bdb0abd3d470765814fb29efedeee361e46fe5f5201c81522f9475580c0719dfaa2c7951b8b872c761586eb696e2cd8ccb924ba7dd15773fab0bd5e274a5300a01d19422760561292d2f959aab5b56b90f2bb6e02bad3b0d6ec3607fe9167aadf95f7f238d064dfd09
2026-11-22	660d88873b251c37	mx.example.net	0	deflate	1672	\\x9d53c992a346143c5b11fc434d9f3c8125f6b547138d8484f67d406a870f0514881d4169415fef6acfb4adb1271c0e3f3870c8f75ebecc6483f0b9cadb2b888f3af89417152ad3e6258351da4137989529eae4087fa65a1be4a1e8827c1d045591012f8d508e1f31e0e75f395ee9b0e4e17efb48b57e721b90ddbe475467e87f04d7081fc1603bdfad40e40359667d555515c1e525ce1314d2191415f8e467b0f25ede497845f6f9196ccff92f80e7c1a2b8009ee565c02aba20eb9c0a689614d51a126e3a783fe38adc3f2ec1a8c6546b57e8e01f43a9d6f6ecc6c8c33ad8a0b2a830300bd293ebe07d73518564af9b4518a34a078f33bfb5b4c7a64eb5887a6f1c58e9e5114294332146fa57ea2cf7409dd5d9b7f79dfa1cd5350cd1db30f0490838556155a8f8321244457b39c22a27804739c9e8f9783e68dba8aaa38230e63a44817e9163e24c7bd794646b764e7154c20a33597443fe33708b73eec3aae93e75bf2f4594344e140449956496155851e1bbdd27aa45b5daedef91dd1f42ffbe19a31b66ca9448f90c3cc2be46b8fb74c6415b2543ff2459c1bc0e50d51ee45ee14779a803c58d885754cbc8010cc30a85443d4052f9664d54038831f48ec8effc7f66b02cd3c8839868c684f7a8fc573a2eac912cfe0531a3ba2ceae8ad59ff462623723f13ff83284539cc50f7e931001f1e72f481533441e3059e65df3e4596d5244dfbf02d379d5b9676c23b91e707b652ad91588f8dafd53768cedeed5770deeb6b6a531f94caae07d2f4c06f430d076c4f0e764582580e5a9399952459e33297261e0ffaf3055bc61c894979fe62d08da5050e1d18fba3aab817c93cf13b2766eb3adaf8f7e1c83e97c393aa982273d9a52c23448947871be77afab2d3eeb515b19ae3acf6f1ae4fd4b92ad04d8a149d372b7975577b1cd49285a0424ed30cc12d8cc3e1644ba7b3cfd3c19e9e96b7c5dc3ecc2c61231d16369f8a95272f2f01ea4db205b1e3e8176baff8e29ef647de6e9a5930c9f2a9db3b18f666315dd0097407a7feb13497ae199fe8c6b4a673c57169fbf514cab27b386cb22c2acc888eb0442ecd2646742d426e30e7efca2c190ec3f9fa5e6d622b567ac9b0195e8deb088b6a690c174a1e3a680c4d419506773ed9e299c7f374b13fcbf5c871069549b55461fb5a0e3267f63a572f5bab5e5f17a7d5365ed9e2fab550d8a5304ecfe3f9b0771436d692ce279298cfbcb56d195b1667f4294e23b3d75f7a7d89813ed5928e83c822a85ee9ec2bb8194da737f528b13c19ef68b2a72c79a1374c1c53aba7927885d781b0bed11657b26bdef76fabf8c41c446566f27c3edd53ade4506ac671781cc4757a934f9783069390a83acaac65b311afeeb936ac85cf3765bab8a7f26d39179cddde61f6d81786b7fbd2cd999de8c5b791302289bf4ffacc95b6ea6699cef27e3054d636936a49a0c51e2dad188dd9d9cc5d10b7d5e532332ff4a496d4bd3c182d36a14752daedfef71fb4dda65abf03
2026-11-22	660d88873adf8c37	mx.example.net	0	deflate	1758	\\x9d94d9b29b461086af4315ef303e57712992d8c4a2e3e3b2105a11da006da95c003320109b60d8f4f4e1c47672ec38a9541a2eb8e89effefaf7bd8235c6471776be1eb107c88930ca561f329b2fcb0876a2b4a43d48b11fe48127be420bf447008dc2c898013fa28c66f73c0cfbfd28cd0a3da87feed3d49fc643720aabfcdc80a0bbe07958faf60a26bc616f810f03c05455114580bbaa2c30a6da59b64e0038cacccf9f4d58493441f9f815ec4bf008601eba4040cc5f08012862c3fa445d0a1da208969eb6d08fea90d92309221f8dbc124a11776801c3c047b942619064ad2128887e0ab7a8ba0d5b6231f63940dc1f778be947517ca90245a8aaf5e28ee4714150ba3e1e73628fa4d1bd4907a7dbfb6a1a13cb73cf47a20f8c0b22cc320c6862ee41d1b719fae5616b7096fd1b603d216daa47b4059ee27ad73bad7d21827316ea7d4359ab4558d8a10fba995e17ee4d7083e033b29626865cdcbd3cbb7c170eca0d5e4258e11049666694a7c7979220992e876bfcd7cf961eaf7ca18d5b89f862dd267e0b4ee73845f9e0aec76c5f6d03f4d66569cbb28eb4e6227817eec0d8160fbf855751403cbf332e4b5f440bba1af23f27360616c3957047bffdf9995a6a1ef58b865d6f71e7efaaf766c2b473cf7578ae2e76992fbafc5c32f66a216f773bb03ae1fa2d88ad0cbd3f7bbf2eecd4ebda3058915595ea4a83f3e2586a525e9dd97fde9d551d8f31e2da21f8c9624e65cbe187d8ef1a8431f8cd3d6d2e4b12436f959c866556c18a3d52429058b61a5a2de67ca21c9c7c7f572b9ad04a160ecd5605c20fda8ee5d862476ac2048013d50c6fdd2305898f4b72abf357303590f1565baae9a2c2f452efb10dd69a69db6c944356d5e75021472d2bdbcf0aca172c7eb318cafedcf62b33e1da683b41ca86b677350f6bee7c8a1bc89346526cbb5c551abfd599675599bcbc584b9eecf5bb11670622f58e344ad0ed56210568bb37a92314f1279301085c162c249d3c9b91a1d3bcda6ba858f6d21f583c0dac41aa528f9491edb4c305619ce144f351a24a5c830cb0d9c6953532b3aa5f668e02aba918479d9291b56a2bcfa0ec79a5d67a791555e3a513511a69c181825b6cd7b509938667008257f2f9a3b53a4ca68c4d193b91acf0a7e54efc6134c1f5d9280a5e4e97b6b5d8dabf9563c9b9ecc19637fec299d5d448bca6ca2b6974f9f6e952b53679789b8d176ac89a4448c8f2b4e1553830a301504f78dbb9eb59d526ca6fb8d398037d1e85c965171594ab7da0c623331ac5c719b657d0e0cd59be33de6f55850c20b479f92ec16de5c9a97dd58cc4a15f22bea18b7335d9fdcf0c0ada4eb6c2fa1c6dccbb499226f0613a1c88df3d117ef9741b86a9afa929be6955a8b3c5c73324c1639638f8a79796794791db810c2802482e381351ed5d2a12a6fe13d564a1e0fe8d2a975e92eaf6b4aaa8ac69818e33bdce95a1ed2cd25d9d47d76c79de0ca8e8ffb65910557bb6fbbac2ff92421481b4c3f60bfafeafd1b9aa65413c8d3fe896d1261db61317d4682d088e7729df64559dff29c14dce46a34faef57bddb2589df01
2026-11-22	660d88873bbe0c37	mx.example.net	0	deflate	1694	\\x9d935993a33614859f4315ff41d34f99726c04d82ceef154e30d6f80dbd0de5279904160d96c06e106fffac135338927994aa52278d0c3d1bd9fce3d5a615a64717389e8b10b3ec54986d3b07a8910095bb844511ae2568ce96796596117932bf6bac0cf9208b821c1317dd4805f7fe705b905eb8fffe323cbfc72a84054fea8c80ae47d04ef841ec1c8369c25201e9024e8298a228b870386ae28d727fd24039fbc0865eecb770837893e3f03bb887f038200cce40a04284800ca5d51eaf20a68c07ab1ccb866eb82efd7c893386f91f88a42e2b18c9374c13f8ab28c5d1c4ed8a55db0c2699251304ceadbc75df0d0b9ee7b8808a538eb82c79adf8e34a7c32ecbd4eedd19a0f4f228a99d1b228abb5fd121ff800ebbf0fe7f4737709ea300df8b814f6db7e3fb50c40843247a227e39a22cae058f76d6a58da9316aae719693a426e65bb5038324a6f5649a4e95d65da322a4244519e5225262ef191c9222f65056f59e7a3f2e418482a2762455e23b42a70d2549e8f59e5886659acd1f95bd9f4affde99e2927269585bf90cdc9a3ec7b4f75450bfa9d445ff84cc509cfb386b8e6237f1481c74817c20f4de558b010a820c07b57ba04ee57d3424078852e41eb1d7faff64284d43e2225a7bc6053792fe2bce01e5586aff2519923c4d72723fdcfd0613d5763fd7f3f749886314e1ded363003e3ce4e8032fab6d085509c2af5bb5a3aaea876fb9699551d80a6eb53d3f192bcb4cdaf954fbba069ac2af9d0d7730b44aedf0eec8f25f854a4437f3dcd97bc8ed5b8222ebedd498c119b5f7c39c2e4531a9a05c4177918e029d656e536f379b6f272a17e4fd59074bc2455a61bc86bbc66d364de337d5b1c7a3cb752260ce17452e4f0355798dde88b19e57ba6bbdf31d6bd3d64dcd2175e8cad3ba73dac1643530dafac2b728222b4eed1fdeea9787897969dc862a3abc4e28c907fc79b6def673692bf3aac2dbe67a18680b73a5a3f1fa7db2f5972c237aba701537019f0672e2e1d1d598f3d3f4200a4e65e572b1aba63b23197406d6b540fb55c427abd38e0bc742922364e791282e50665fcfa6778106cbe49ee16e61b839ee47d0dce8a3c9f44436ded6d55ef3c5c89436be47d4f7fdcc3db95adebf350af43ade98a75b8a27bb45e3c417161acf6ccb4ae8cdb8b28c6722e844f36231e24ed6f8bcb928eb6a8edd11758ba139e70b3c49168b79a9eb6fc44130bccea0d9417279b18ec630f4a1a12e2baa58abfdd99cde8337d1afc73dac332579f350132fa103fdedab230ab37061a1d0b86db70d6b7e0ae4b3c747fa30390f45880fea3c1b0c97971935b37028f2c89cc8a4f66d998ae4a4ef3bd95813ca58f7cff3a00c34ed86fac280b37557b3cbd9e8a2c849e0b8fdb2111cc311ce233c1436b8bd253276b702de7a317f26f28965fa48f21117acafcbf6d68cb94ddb19d0aa2cadfc64cf939b2d9d54ae546f488526a729fa456c5c394155885571a2ca6b7c5488dcb25a29bab3346c967135b7ce6eaff7df9f6db3c9325f00
2026-11-22	660d88873bee0c37	mx.example.net	0	deflate	1847	\\x9d54db8ea346107d0e12ff80568a36bbc4c3cda6c1b38e065fc1178c0dbe8ca33c34d098f6703334d8f8ebc364673633d95514a5e1a545d5a953a74eb146a4cc93960549d865be24698eb2a87e88218eeed015c65984ee12447ea3a935f210ae90df65823c8d192fc228216f63985f7e174470c7378ff0c7279afac9ad99f8fa3e222fa1ff89b9601232237be1580cf61959e67d455180e422c47b126832833467bef831ccbd8757125e1aff76cfd865f22b238a8c99568cc88b32c383ae2477058561f9e6d0d4b8e1d6655edbf80be21b03e49734e5a45de63b649ab24bf7843cd265d6284b73c20cd34682a4cbbc966f34688abb312604e52f086f815ff25ac6b04b538d8ecf6c78f0f01d8146c82124a8fbb5135e78d309dfe59fdfd74e16a828e0113d23325f244995540424490000caa2ff10c23c6902be51f83aa385b118b5b6282f70da7017ee1a410669429a41b59c3a6baac66544700673c2c5f88afc7bc64dcbc48779ddfbd07b7f2481971515a882280a92a4808edaeef53ed0144db55aef237b3f0cfd676582ae84cba246d47bc66bd81788f43e942468290de83792394c8a00e5ad51e2a53e4e8e5d06b8983c57d512061e8f393a36ea318d499f87840b061202bd10f977ff9f19ccb2087b90349a71c71bcefe958e0b0b24b7ff0e19e2224b0bfc9cdc7d21133772df37260870841218a3cffce75e59b460e161fcf1e3778ef85914de98acb909406df3aadcf8e7e52228e23b3ce1734f52d5e6e38bcbeeae717477bcd1d40fc64f537abb30b4af67a0b1c2566c03b8e8f7d54e5dac40a7704b411cf46336608f7be2890eb6ddbee19abef86825c0090d7b5e90dd79b43fdbf532a4a99b71d30f6d6015ab9952f9c1d637829d0d855d71c3c6213237e5fa6047b03a9c582e484278336fb0af459302b9b2bfc9497d16a293b09de179074e686a27c8607ad8ed6b2c8c6f3b898dfadaec582f5283bf18e165554c6241dd9eade49854cb9559d41b709d8425ab98e16632eba7c6b5ce8eb7dd7e1ccda04953021ae7663d68c325eff6632d8b8d1c76b8ed0ec84f5338cce2e85cda87737d8d460e6feec5258f597eaccc58ed1c8eb6edf6be76ae265cbbd168daa9686abe9d849d6dc725e57897ee2d67b2983adefada59e6c375e45dac7897eca2fdca756751ba4c0dd8df0e53b839045a2d8b45fcb8bb9cda1a78baad33c4bbcdd25bd5e149d367767bb39a1cdde5d3784d1c6dd2e48d346b989f67593cf0b4b06f4ffdbc28dd154f487a71af63c932cf36b7aca2cb898d2b3c5a2f5881a6326797abb7b56bde5cdde9a7bbac5d1da72b8067b369b08a9dc9d80b85f47605532c0138d5863eb89eed71b02e9c39b47d0e451dc0a1d546d657794d53c9f2ec4f67bc1d9eaabd9ea76dc5b90e8743c26eb036dd6eb08ccfe26d29d7fc05d697327e9ca9b5dce62db5d61dd7e8fbb91517eade70ebc7cbb5e468aab66b39abe665ad4b17b6b6968ff37c38a82c913d61b9117160790db145f0b43756e0a82fe4d199b8e9d1f1a62bf39cb303437c229dda692b622536ab08f8277ea89c6ad407a3b93a2222c7d9ea019c2e42cd099ca6238bd7cd483928448f03767c49ccb96e6df0e0a083a1143bd7479d0331070289ab149aaa82b4e44c107856a81f3a6620ed64d9b8ac9ef7a3f7df7f20ad164dfd09
2026-11-22	660d88873c1b3c37	mx.example.net	0	deflate	1692	\\x9d54d9929b46147d0e55fc437b9ee25224b1896d2c972581062d8c3624344ae5a181065aac6a1a6d5f1f26b693b1e3a452b9f0d00fe7f639f7dc036b446b92b79790c63af890170495e9ed530671da4157989529eae4887e649935f2113ea34007212932e0a718e5f42d06fcfc2b2f281dae79f8dfdeb3cc4fde0d64d76f11a486c17b70c13406e6c6769600074096b940555545f4794ff445a5e90c0b023e041924fea7af22fc22fbf8083675fe0b1004f05c9c81c00932e0145d94755e052dae29961937da74f04f63b08c53e8e06f17b3cca6f68ec8a73a58a3b220141845e340ae83afec05891a6e2fc39422a283efedf9d2d69e183acb342ebe6ae1d41fb968408af4cf6370fc9b31389d7b7dbf8e61a3aa82117abd107ce889088a22e2458ff33d08b54f31247903786b6db3207b629bed1d22152e1ae57ca7716354e4b4d952dbb9950d6b56a7149790d06e86af2878045e51e70124b7fe43ffdb52154e95058d53645e102445e355b5df7f60199669b7bf45f67f08fd9e99a22bed966963e923f01bf515a2fd879a866db5b9f44f9104e6558848dbccfd22c079a403c5c3f495759003184504458d7ba049e8eb8a700520a5d08f51d0f9ffca6059a6d887b4f1ac1bdd71f9af723c582159fa0b62e0aa2c2afcdaac7f119335763f361908718a7298a1fec3f75979f72653ef78459378559038ee8fa320ab8aa6bdfb929fce354b3bd1bdb1e807ab65194baa2683cf351ab4763bc76d1dede148ebf181596fbad9a457afe082d4a527522f44b6358c362761e8d124f742453b8e9eb364035d019edc1dcba4d1d24eb5ae9d5dfc915776e18194962cafdd67c54e701638bb995b97cf04dd2da55b9f5bee5d507ac3276242bc9c0d2f927bf4600b3e3fcd37f971c832ab80d262bb997717bd299d794379abc64f8261d94fc3f9004a5ceede507859e59793c96d6b3c34c264ed8e0ffe155933d2735a64353e1d8bed0e2655c032cf04ef300ee7bc739f7262e20fae158e66e4746925782ff75c7e52aa2fb3c01256dbb0b8d2c33246997077368a33e2b8e3662ad576729d5c2e718c272c23274f82389878c6d058f073cecbb3d18426d3282e6ccf73e683742ae52f7e2fe2967c7abba4b4d0362e4acfdae629e00f5c55958b71999bbb6b3a5a1f1adf6c791f5b3b7b354b94de3e7307ebba4a5661bd0eecb5e43714a745a08d1cfee5e039a3e5ca3c5aa3857414f6ab99555fd17d5a99d4e40b359ff16bc4327c394705316e4bc7832fe3b127ee67e3e34d925deddab3f297624636e7f141cba283c89b07311caf0f012fc66266715b399ee63b9bc691bcdfa7a4369bbfda845b18c6c052a2300f06e9793092a766d6358a81e32f6ecb53659b47991833b5951f5688df1fb69a3bf333b4a639c6b537954a9bb7ba9725ecf65c96a91d6d284375d5f244f91c196a32ef95d62824b05c9cf9d65c19bfec9db0551fbb956a86d4b7ee935ef75625e144b2f6127fb19aa8f6fffb87da6eb3ccef
2026-11-22	660d88873c471c37	mx.example.net	0	deflate	1648	\\x9d935993e23614859fe32aff074d3f658a005e002f3da41accdae066b1595379906d6104de906563fbd7473d4bc22453a954040f7e38f7de4fe71ead11cd48545f427ad6c1a728262809ca9710e2a0810a1826016a4488feca736be4229c234f07271287c00d308ae8a306fcfc9b28290d81fdc4df3ff2dc4f4e09c2e27b05c9a0f711dc313d83a165da4b803dd0e9089eaaaa8aecb614d1951556798a09f8e48590b82fdf20dc38fcf5195859f40b9024f016e74012a40e10145deee8a20a6a023b3c37626c3af8768d3b723edf84a294f29c1debe01f4d79ceca9c0b72a90ed6288909058398d5443a7898cce63a21a614111d3cf6fc5a529f0e749e63eebd3308dacba38439378014e95fd005f1015dd085f7ff377413a529f4d17b33f04996daa70e1444a4ba1da840f47286246282473b596b736a0eeb5b44521c3362b1c11c30e288b2cdd4ed326153c32ca038818436435c20ef19387116799094dda7eef74755a496ac894a5b657768cbadb6d6ea769f788ee7eaf5ef95dd1f4aff3e99a28236938059f90c5c469f22da7dcae8a9aeb2a67f421218a52744eac3c88d3d1cf93a501ccc76c573bd0840df27c867ee0196caf7d5e014404aa17b465ee3ff93c12409b00b29f3ace95738f9571c07a6a8d3fa4b32c06912a7f8bd58ff0a1332bb9fd9fe4f3840110c51f7e931001f1e72f44154b496d45199c59f3fe5765bd4b40f5f73d328c2a0e157cc9e1fac95e726ad74dafb728c5e4ddc9692e2987d43ad95a9299774469325bc4f9de4868449b238afe399b5b50f2b6c1c5fcb2b69e69b64654bfbb1d1cbc2803de7fdeeae5d278b2abb4fcdb77bcd0b93da6a8102c146f3699aee5dcd1221b4916c153579226b7414b9ea3914f050083a51ba6889c162dd1a7a43b91ff3dc654583b33014a6bebf28327136b7c9d5ab5d064dc3db45c7fead799348eebf298a3f19cf281a935b16cdefcd64db7762830c368b723e3f67a9baa459c5738752d36233382c6e23f93caacef679fe5a69b9a846b7aa3c04e4e60f6e478c7372ebcc94a333def4da294a76da305cbc5df3ad0d4f746639cdc9c28c573cd777e562b35fef0e5be85c2e7d6bb05957f32acffcd9a6779e9fe8d53cc8bbd719191e2f416baa16fddd80dca7f9d4bc3b02aadae53ac9e20b5c1eab4bc5baedbd8532bed2a466bf9e8efb60379ae5699859aa381b4ab9e59803a7b799ecf6fe0a62a40d0f4721c82fc7838f5e31b10dbf52775a2c8a2b37d96c2633c656cae99b357524f33af68e064d4cf5e2e465af0cfc7427a18ed0de79343496f17524b7bc52e8a1fb707f5a9ff71511f255523b2ecb6c51b4b6623a6419557c6ab99bbb3f3d54b808ad5b2d92cdf062dfe7747aa98c51bb57195439aeaa317be883039ab7addd7cdbbc4ee68e63d43ad12158d62e23ec15276d8059085563b92305da937eabe93571ae1eb19617d1e2948e0e93932d06ea84c5b1fbdf1f62bdce737f00
2026-11-22	660d88873c70ec37	mx.example.net	0	deflate	1788	\\x9d945b93a25610c79f4315df819da76c19e57e7376b606116f784145464de50139878bc201e180e0a70f939d496693ad542a0d0f3cfcbbfbd7ffee62037199a3aee5e2b04f7d41690eb3b8794edc28eec1da4db218f610c45f4962033d185510f4293f4f13ca8b2388f0470df5f3af2c27f798f6617ffb4c123f9d1a2aa9bf57e4a50b3e53b7088794b15dd81615014a9218a0288acc7b32033d5e6e33fd34a7be80c4cdbde777082f4dbe3e52db12fd42711cb54c2b8a63388962e43e2ff55985ea306d90c4a865eb53ef6314292a7a11aadc38022461a77dea1f4549625b9eced0c37d6a03b334c7d4306da7477deabd733b7edbf7944418c3bc4f7dacf996d29d0efb24d1baf7cac032cf1f25ad734317c3fe377486fd80cef499d7f71d7d018bc20de06b31ea8b2c0a0a0080973cc9637d203c876e8e5ac1473bdbd28be9c2e83a302fa2b425667bad037a8a70bb99aedd646dd7a48c7194b939a693a886e0913aa525026ede3c3d3c7d1f9cac082acbabaa20300227f08aa83e3d3d90044974bbdf2b9f7e28fd7b670c6b4c67716be523e5b5f405c44f0f25f6bb4a5bf44fc8dc45850ff3ae81bc144428e853f229c2af5d3544b94190c3a0758f6aaff275355141b918bb5e0841efff93b95916479e8b5bcfe8e01e65ff8a73720b28097f49865191a545f49adc7f83495abb1fdbfdfb510c919bc0a7878f07f0e9c31d7d626555e0459163983f3e05811555f5d3dbddf4ea24ee05f7d69e1fac9524264231d5be85ae29ac63ef2d7731d055a52994c9249d07c1762ce8a2698b7c5642fe38956eec75196d37d934a4adb29c7bf57e6b5436888e1e49701a9dc900abd7bba1580e888bcb04c56072a793e026eb30f59a95b32f64999755b5425561d1061c4dc366eacfd875015944833c6357a374f7ba2ecf9c37e6c1b1656779d48fbecf6f16667867d219530768bd58e57b23bcdeb5a979980787e5ad61a4994e5f9c6a63c617e532daa989d5b02f8125cf348324f2e9fa5ada47a6526b55c9d6e03a09062f8b9a658cacb15cdb7727612dcf828999724783cf668d863d33998ae8c0f8b3cc92a7c7f1d2d86998a307ede6ac59be38c6dbb13fd69123c29439c4c164a4cc3275221f35bb180f9b9d3539e6b68b9afdcb29dfb848d1c3e21ae2303f17f40ea497e1f930bad683604a12a5737080a2479a373fa5e8e5e4cb1a334c796daef93ef7b2d5e4f0d64c4dcdcaf4fdfe364cedcc32c5e9cee186a7b173b16f426d3229cbdae2e2b2bf91442c6ee4e50a79ab452a16d2decdd0413c165933c6421a1faac972c6279bd56e1daaf7ddaa1ad6a351c4946723301dcbb6c6fb79b3b956eb7c71b9f86c7bc68365dec97d9d317863775f6f235e91f46ab7b9cced22dead81632eaff4061bcbb83846ce39b4bd037bb2eed1a9c35fa0130597127b2bc4b90304761b92004e180f110b06398df81229c6d5b3396e3583a70587b2532a18bac1f950028c34f1b4e5cd8ef8fa1a8dcc9bc9dff524f5443b9671e8cb03bc8f49e256ef9d8da0f0d752be0d6447b17da8a30a648d3aa28b8ec46f2bc16227d290998fc5fdedac6675e66b9614d799558f0e0c923b38acb8cec0a7cb2d49d09de27cc4dc1e59a0a325f5bdc3226570d3b4fffe53e87649e277
2026-11-22	660d88873e664c37	mx.example.net	0	deflate	1745	\\x9d93d98ea3461486af83c43ba091a2591c37ab59dce35163f0da36786b6c4f948b028ac56633146078fa9433dd93eecc288a527053aa53fff9ce7f4e6d202af3a4bb0228e8539f93348759d43cc4208ceee015c45904ef1288be90c4063a30aca0dba7bc3c8d29270a61825ec7501f7e6739e98ec11ffbc74792f8c56ea8f8fa36222f81fb91aa431450a3ed72b7a242971245c6956559e2a1280a0e2fe19b5e9a539fdd18e4cec30b8493c65feea96d99fc46711c65a415c5319c4831529f17fbac4c7518bc48628cd9fad44b197f497c27806e4912bbb44ffda04c12dbd23e4107f5a90dccd21c517a8a2d48fad44bfa34f771723b0e1182f9b3c26be1e77bdd99de2709ece38d86651f7e00c046ea00c1feb74a18f655254c9fb9fd2f952c6151001fde14a9cf822c789ccb02112a9ec203f010803cc101df11bef568395b8eba16cc8b30c5ecec1d36444b13841bd5dd3519ce1a97110a3390233a0eafd0bda7ecb44c5c9037837783b78be55949115916b754e829bcc8c8c260f08e2448a2db7d1b39f869e83f3323784574166153ef2907d317100dde95c8ebca58f43b640e92c28379779438a91b267e9f92ec10ddb2aa09057c3f873e768fc2437a6b5258500021e004d0bdfbff6420cba2d001087b46fb6d98fd2b8e0d0a280a7f87e86191a54578bbdc7f8689b1ddf77808bc30820988e127e6d3a02cbaa070c2f0fdfb1f26e2578e7d356478877d1704811519e679d3e3a4377aeca781a228f8f079caeeae7174e7b724f193f693c4542866eab7a5a91dceaa0f0bb01c6a13a9bd8e83a440ed3cd4e223bf7dea75fcd5a11ca1f5914597cde3f29cc02a2e16a3eb550b2e40f9aa1d1d92384ea1c221965ed5e35a514e4f068f9843102926c3ed386f3d71f7f19941952d3ab2c74b9d224b5c590df6213f3b35496ae880add3897fd5c250c52e4e160e4293702d88466acf987913d8c7e53a3f6a63abb561e0d3dec6308a47abd9faecdc6fc611dc889b8bcc785b9e37d7716a5ebf9aa2c6b39c39dc9304f82a9472d32e984ba79dd8ea5175b78dded071d3b6abcbc6ebd52371559c8c218bb6174fcb8a528c2d9e9b1e1aa4cd3a61b846e38931519781c41e74ec9b3d4cfd95c689882f474d3d67ebd3d2a9347db7c68c95c6c4d2b215576cd4d4314adbad094f558beb3744262d22d36ab9e20aecc8ce95dde389249e0a47881e6dcbdf3b4f27e3e8ab340ced7354cd19a307a4fa3198a7123db3a2d9f09c2ca16f59a3ad2ee4dc71775e31b03d149566e73d76b9752dcd228934a99ea443b342f6f8682d05e6609afa8e01f6a4ed4ca7ebcb5c8a168d68197eda8aa16e575abaa77341edb4bab833c5ba1156063873eda97cbace58923087fa62ba58c3c4584687f144988f62595c83a8ced936dd674eef10886e3154ce8712e4bdf938469abb856061c9fa4a6eaa21cd0963de6bfc32ab6e2fc3534ef594ee3091b7f0b891e7f1b479b1aa8006892f2e3a76273fa874bdca5d4e330524a9f4028e0ed78d1cb7aa44678649fb2a3bdd579aa73a2a7ef6ea60f0df9f76b74b127f02
2026-11-22	660d88873fe44c37	mx.example.net	0	deflate	1668	\\x9d53d9929b46147d0e55fc437b9ee22212ab003123971148a30deda32d9587061ad4129ba041485f9f9ed84ec6ce2495ca85a678b8cbb9e79c5e2252e649630ec9d1004f499aa32cba7d8e218e9aa8867116a16682c8279659220fe10af90608f234065e845142dee6809f7f1525ad29d047fced23cbfce4de405c7f9f9197d0ff08ae981c416fe5ace700fb4055055fd7754d0e90a278b2462b8334074f7e0c73eff337105e1a7f7a04ab32f905481298a615900449058266c8aa21ea801368b04c9f6233c03fadc132ebd4007f6bcc32abd23d218f186089b23427c04e29038901de4ca7b3dd1813827203fc48cfd7b2c6d0365886b2f88a4594de63d18604195fd610c4376b0886f0fa7e5bc341450143f4da103c297ebb25415d6a6bae0c5d5ff97c84794213de524b0572864eafb1417981538a5c6c5236ac342154a5c6fa96d1a97119119cc19cf031ae91ff08dcb44c7c98df3a0f9def436de9824c3faa26a82d55930445e8741e5886651a8def333befa6fe3899a09af05944297d041e455f20d2792849d0d069d33f41e630290294377a8997fa38090da0b998bc4e351300c3304721650f5087be4a840b000981de11f9cdff8f0c6659843d4828677c78c7d9bfc271618154e5af141b17595ae0d762e32b9898d2fd483d10e0082530469d871fbdf2e18da73e885a5b69493ab5cb1fbfaaa8c8edf687affe69d671d40cef94a277a4659981520ccd2f61999cb859ef66aed3b5da9ce82bc1b87dde7b9ee8d46514f1ee762b93f8d03f16d397d16a847a31af29b9334cfcd9e88ca456746599702ea320287ad7a9681fb8c3c0eef734a4150b7712ef5355f4534ee6fc6ad0965ade5cd2b77ed27b9e48b3fa2558f1c7be5564fd393e2f7a76b5b8a42abd66e36cb97a89aefb4dfb20c281ce8f4dd5956d6eb33ddbbc7376a451bfbb3da343abeaaf37473c4bbd1a9b274dcdf4b17ade1d46d10d97475b1b98f66ec032638cb5ecaa68f27349afc1ac55e1588a4ca213d3868753b7aa07d92622abb13fb3934b70ed0f4acec98f7a2e739c730a03275fd6d37df922ac9040b15d4e03b8b0777299395dcec226ce155f9c5f7b6bcd2466e5ad14bc5a9b93d6eca55cb40ac196e7623583dd52b4da0badec732f2a9f2df6eab63d19ed739621f1d2ca47a77d6fd44abaed554984b89ceadd01f4c6dda5b451cdacaed5d9d117ade4fe3c370762be5e7a75e1f4a6976e75ec4fbba7c1c5acef5c81f701cb74c9622a5d96ee7aef9d27bc34ac93b8904a4bbd5105cad2322f45ff3a429a670694a0325fa78b748f5a730cd150b6f6596a8dc389136696b33a534d3727dc9ddd92e432e5caedd27996d0aebecc6058f547d7ddb48aeef37b4f83c5196bc3f01c92ad7b51ae5577c4df027bbe23bdc3fa7e09ca1ddaf2c2764b37e5ea67679e3af4a8bb6d1f56137ecc5ff9113f8bf959504c114adc244e07d4929dff7e211b0d96f91d
2026-11-22	660d888740608c37	mx.example.net	0	deflate	1664	\\x9d93db93a24614c69f4315ff43ef3c65cba8dca4915953a302ca28c878c14b2a0f5c1a6ce526340afef5616a771237d94aa5d2f0c0c377cef9f5773e96889479d2b61c7294c19724cd5116d52fb183a30eaa9c388b502741e4579a5a220fe12bf26510e4690cbc08a3843c6ac0cfbfb11cec30cdc3fefe99a67e726b1057df2bf2d2f13f831b2647a0ae8cb505b00f4491f125498202233292c7c3a6324873f0c58f9ddc7bf980f0d2f8d767b02a935f00c70133bd028ee144c04099176556022da63934a5356c32f8b84691264507275727c23e4dad5319fca3294dad4af7843c228325cad29c00256d6e9fc8e063729a87cd5c37c684a05c068f3dbf95b47545a6a9c6bd77065678799434ce290e41f25774867d406764e6fdfd4037505138217a6f06be089e27f5599e15212f20e80b2f47274f1ac1a39d4d6b4337d4b68df202a70d31db691c18a7096936d35ed75933352e2382332727dd1857c87f066e5a26be93d783a7c1f787813c64044eeaf7c41e274156e4a4c1e089a668aaddfe5e39f8a1f4ef9309aa48378b1a2b9f81d7d017880c9e4a12b4a5a6e99f90b9931401cadb6ae2a53e4e4219401793f7a9c304386198a3b0710f34a97c5f0d2e804388e31d91dff9ff644e9645d87348e35937bce3ec5f715ca740a2f09744c1459616f8bd58fe061337763f37fb0f708412274683a7c7007c7ac8d12716f605c83012c37cfd6c7ceef73f7dcb4da78aa34e786fecf9c15a696a2a14faf0eb190f5bac6ded2cd718defdee8a48d33cb3236dc647474e15fd15bcc76c32ddb023134b9bfa30dbc4dd3b7cbb385e3dea563ec21b9ac2b7fdabae87534bb9a15180acfc004b66e847779f2b6a6b7ed0748e21eb995bf6e36bd2975a516e422b5527852dcc5b9e324aa1d1b2313bd9ec8b94a6161aee5ef6557ade49fc42d46c2b60c26de2c1ee563387d6de1b4d6a8d21d5be26beb5bb999ad1dbacc2d96e3fb4739b5fac19cd5aacdd55bf4acdd73d4da1adca1de7f7c9693d93b6e37b82efb7ab5455fb6da832be9d969a64d7abed4e1fdd0f8bc3d62f12d39e59d1b6dc72854d08de1564e50bc15127ca32a6a94a0f6fccf1a2b7ce13961f9af3517a0ae39c7703695af13d2e5c45ea61b4d80b23d553c40953df8c44c710bafc45e11da4bede37a6b3ae58a125f8354db9c88bec22aff6511427426978b9a165aea4be99f96269c16814e15a89ebb7110997f0209ae34298689ba44c0f41352eab6c31d2f4b258a5afbdb94453d6cae64ec58983ced9c15b7412c76b36ecb78e2414f38a5c39349d4f751fe38ba9059ce22d860a196b2cefd9c79e9271c67e910b97cd796c1a516ed1d41ba3164a289c8ffad413f4eab093d0a6d2277cb02bd572e7a3e1a63a2d5ae241f12eadd9553593a0675f57bddde51ea18d755c772ff016b3da3e3a7a4d42e6d7fe52b054cdab7bf7b77e7089a74acd8b2703fb5537b2ceaa34cf0d689dad45709e43770c61f4366de239f8ef3f66bb4d537f00
2026-11-22	660d888740255c37	mx.example.net	0	deflate	1762	\\x9d94c992a3461086cf268277a8e99327b0448158847a7aa225446b692d6843523b7c6029961614084a6279faa99e99b635f684c3e18203873f33bffc338b3522971cb74c9b843df009a739cae2fa31b1a3b88d2a3bc962d4c6887c669935725174455e0ff8799a00378e1026b71af0ebef82a8b6217d843f3eb2cc2f4e0d92ea47457eb1bd8fa08c48088ccd7c6b82c8038a02bd6eb7ab4a509465b7a3d2483fcdc1272fb173f7f11dc24d93cff76073c1bf0151048bf40a44282a00aabd8ed213ba8083f4b0cc1365eb81f7364ae47ced84a082b0cc36ed817f246599cdc579452ee98135cad29c80614a63700fbc57a6edd3ba4e121182f21eb8cdf93da43519f65886baf7c620741e6f25d4b9a14d50ef1b3a146ed0610fbebdefe87354147680de92814faad0f5a00a1da8220ffa92f818da39a6825b3b69eaf9646eb42c9417514a89853675404f31a193696deb8c564d2e3189323b277c1255c8bb074e7ac19e9dd70f770f3f1ea9a3c92254144910244dd3a0a8290f0f772cc332add68fca879f4aff5e99a08af0594cadbc072ea52f1079b8bb10bfd5a549ff84cc6d5cf8286f19d84dbd08073da03a119d15cbf431b083204701750fd0ad7c1b4d54009b10db0d91d7feff647696c5916b13ea191f3451f6af388e5d2045fa4b328c8a2c2da2b7e0de779884da7d4fe7ef4731c276821eee6e17e0c3cd1e7d10544d52044982f0eba70aa1aa691fbeef4dbb4ae276d0507b7e325696194bc5a4ffede87d4eb0b647de9e0f74ad5b17911a5ec7ba58ee17e350b5afc5905cd26a7e358cd960a216a170e431c43a7a9aa94f924436e98165e462c175b9a3b691469d57e53cf72e5197244759c646fd4a86272b499a432af3d783c6a350e4a3b5b18b4669dc1505a39204ff3524f829cc8605fd53b0cc49b6fcdd380e79636ac18b6536d22a92fac1591f98c7d3643814f3f3ca5a47a7d3c9782e468a37b2921019ae9f124e3a9f579496b7940895bb922b59265f65afca2193b99973dd76f7833c18e6a85cd656313969cbe536114d6c92c1a99996d086532459e9b63eac381f8db7f66eea72e539d85950debe4ce98530cf6e15f797ea75968d02288d94ee7ab44c4db4ae9ae3e510d8c85244723e2c8702f67223270b2ddc14bbed5a37eb9565099133d58fe3a40804eb85fa5606e3bc2febdc2c3f43fe886c79d89fe4032708e5409f1b0bbdef6cf2937cd0fb03a2ef16398e835226f39568a538304c547716b3935839838e3041d437ef59f6bc75e39db8c6418bba19af08ce16533cdfb85bf1195d43fdb02b17b52807c14b94946698c1720a8b5135dd79f6faac74ac740c639357273acbe055ff29d961619b927d10674a87935d3c8ad164f6bcc4f14b1a4412bc3afc1e86e29e1476e1ce6c45b8d6ca607dd9e944f45cd95d1c9ffcb4081287659ae7a76b7dd1cdd71907057139453e599943d1d99513adc4e39763e759d63c745c22189cb3233a1e9c697f11e5de6a56bc38d7a499a84b3f492bacf223bad295da84e36ac9ad4513f9cf41d574665dd5d6862697560dda9b4bb56aec852c2e4d797c2c70c177f77c0df705375267bb17be6f18b4947f1e94fdfe7fbffaad16cb7c01
2026-11-22	660d88874096dc37	mx.example.net	0	deflate	1734	\\x9d536b8f9b4614fd5c24fec328529526aecdcbbcbc71b4183fb0bdd8d8c6d84bd50f030c9835c31bdbf0ebcb269b74b789aaaa77f8329a7bcf3df7dcc31695551e770d589e06e0539ce4288dea7b0cc3a8876e10a711eac5a8fc4c125be4a2f082bc01f0f30403370a515cbece01bffdc1b0628f6e0ff3e70792f8c5a901bebdcdc82be87d00d7b03c81c94e370d107a4010684f9224b14fcb82e772625be92739f8e46198bbf7df48b809fe7c077655fc3b6059b04a2e80a55901d0e28013068c043a741b24316db90dc0b731be407c6780bc8a24cc64007e4026895de53c21b71c802d4a93bc04e3a495201e8057eddbe60e0ecb12e52f08af815feabaf3f180245a1d9fd930fcfd0f045a21c7b04483af93d0ccab49e801fdfc7d9b4447450103f48c083e310cc77334cfca82e8cb4efffe04f3b87dffcee0eb8af4b93ee95a282fc2a4a5cef45a3dd4242edb3d75cd3a6d9be22a2ac314e62585c31bf2ee809354b107f37af86ef836a43e27f6bf7415049695585e1486c377244112ddeedbcce14f53ffd9b944b7924aa356d33be0b6ec0b540edf55a5df955ad0ef247318173ecabb93d84dbc300e064074c2f2b9ab12031804390a5af140ebd1e71d8505806509dd13f27aff9f194cd3287461d96a46054d98fe2b1d071648e8ff9d320e8b3429c2e7e2c10b19dcca7dd77ac00f2314438c3ed21f8755d185851b86efdfff60885f59e695c7da1b23ca7d5112599a7eb94822f7068ff938e465b97d7c3159ef86a35ed090c44fd64f125abf982b5f43553a8c651ed78e3e52e50ee39d7d55529d95cf361327cd9c4e6098ebfa30bbad36abc5bcaf9ad42528d4a77107a63832f051b99244255d32f1781167cad568188bf768338e3c8d93eadd92e75092bad8e24acaf029b14fe17de3779466391a37b1ad1a9a912233e39453b0710f95919144ae2f20bf9c1fb479e3d84cbaaf8da96d3d3813d5d067ec3498e6f34d5699365d680d1f45be5aa3b058991bfdaae6f13a7bcc0f1e9719e67e64babedeeec461e399797197f552e042f188b93d9cc8f246f1b6bc250bc554b89411b6b7637c13a229bd28327b2f8587a681fc9e4ac6e572a2efe5dd698393a49d741330132a0b323151a7ca7cc76d6dc47aa2723eaafab5962686beb102db65cd08bb0ebda6a27a84cbcd2dd50a9ee1937c8dddedbcb18fb836a1defa6597adcec56e772e36cd6ef590e3e3cd57364fbbe4bad49319ffe064d118cd322a630a47b1a7d9e829ef5b5cb496f7f27cb9d44318c5d3dbfc291ad9239a278908ae2b0b6ac9f8703efa85b93be8d7a55d6795e4469acd16a27fed6bd33116b8c632e2eb5cc4f51a76528597278cdde145f171a5334da55ab7db22220967db70eae3194e82e07af11f3b78279ec6aeba5b18b36cb1cf95a3b90c4e01bbce66338befdc6c913af8a645799256f394614a1b2eeb8496bdd88e3a0b928023cd2fc6cc8a923576632ccfeb6513720ea4185fa31e8d47d17fe0affc2a8f2fe2b1df2f2c9e3bcc592a8bd77ea0c93a3cb9a7abdbba7538fcef3f74b74b127f01
2026-11-22	660d888740d02c37	mx.example.net	0	deflate	1774	\\x9d94db929b461086af4315ef80f72a2e452b4e1a90d67219a1b3404808b442a95c8c603889d3c2200e4f1f36b693b5e3a45269b8e0a2a7fbefafff4147b8cc93fe1e627f4c7d48d21c6551f3298641f4886a1867117a4c10fe48123ab2517047ce9872f334a6ec2840097e9b43fdfc2bc30a8f74f730bfbd27899fae0d15d7df66e42574de5355807d6a7e548d3d15381400b4238aa2c0d30ecdda9cd09d74d39cfae0c430b73f7d1561a7f1c727ea5826bf502c4bedd23bc5d22ca06861cc813123523dba0b925874dac6d43f8d4112463aa6fe5698248ee53544361e533acad21c53b3b423908ca9afdd3b045def6b1c608cf231f53d9e2fc7faebd998243a8aaf5a18f0238a3388d1f8f31834f3660c7a4cbfbe5fc7505151400fbd16a43e00d176812d080ee7d8d7ebf0fac98779d225bc45db2d485dabf3fe09e5459076ca99c78e869c26b8db52df68b2ae6b5c4638c8608e07715023e789baa665e2c0bc993c4cbe0d6628d01ccf8822a047dc901659c04f260f244112fdfeb799931fa67edf19a31a0fb2a843fa44d99dfa02e1c94389ddbed815fd53640e93c245797f9ed8a91324de9812ae017eed2a2514f4bc1c791d3daa73e8eb8a8282821843db47cee3ff5706b32c0a6c883b6603af0db27f9573850502fc5f29b3a0c8d222783d3cfe2226ee703f751e7083082530469387efbdf2ee8da7de31c28817050ed0f41f9fa3e1a88b775ffcf358c7d1a3d776887eb05a9258f1c55afa1cb2d4634ecdb37055a7f2a8d7142ac7ee4060387eab19472ec9f2b65ae3306e97f35b7c88a6fb816ba2602831a5254f2505d02549c4e90988ec15cdd7db732828e96a341d5e5c1da853a04d13ce8c2f8bed758466e7b637d837f44a11aa9506153b58b66ed6dbc3bc42279a4fe49bec3c9384b658015fdd6e46e9adf0ed126d52434e0fe7c897e2c216657f7704b7cdc1f2755db2c35d193f67c6faceb16bdabf5a8366614aa832a7419555cab34f120a7f0f618f56559d77a0d74a56cecf4e9992cf0d2eec5dd870d8eea4da583087b897551ee43aef94a762a0d4e7436f9da7b5f4e2477346d89deefa8124b6ee767a3e03a05b8c36d5f6bc11063beeeeae2a55989a62d4de4796b90dcb18e3d46cca5e95c5dbf50bba9c8d5d61c94a74de9c5d29f556322bd4354980d6b196295e5a1b3813d8aa39ac6c6da9cf0e53666b405676e493326c37525c0f73abbd7968a56d85edfe62f68ccb425490895a03b7b370abb93b8d24b0c945eaad390d7515baf29a6b1afd72991bd162edaaa7595e81436d6125adf9f9dc5cd88cb1cb9a423ce626ac95cb99861e30467727d0b4340352f7337484b3829c24f2d13a5f2e938df6e2d937f3fa2c6350a91bcb58ed92a62cf533703c9fde0625b72f556f55c811635a171b8c16a6eeaa77dee4cc51572d0b4fa8b7c920cd6bfafac8b20e1c0afbac6dd735e097a75dd84ad7acd254ba4da775be706c16e262353291d2046ccbda331585acce4e1360efbb3b54b65578c946baa6a483a1cbab56749714f1263e6f7a7a6fb5016b7cd664c1df03e5de5a9cd00c5e1ae165b0438238357a4211226fd5997ff2dfaf7ebf4f12bf03
2026-11-22	660d8887428ccc37	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb26554be4167dd1a0615bf50505434958b061ac4e14bba51f4d707b333899b6ca5523970d117ef39e7e9f79c5e22521669d384e4d0055fd2ac40797c7d496014b75005933c46ad1491af34b5441e8acec8ef82a0c812e0c5114ac9a306fcfc2bcbc92da6fed8df3ed3d44fee1524d5f78aa284fe677089c8010c56866d82c80792c4f88aa2c802a7789ec7cb75669015e08b9fc0c27bf980f0b2e4eb335895e92f80e3c03c3b038ee124c0c85d5eeab20a683075d0d4b066eb828f6b5c90fbc74d08c284a6ecac0bfe5194a656a57b441ee98225cab382807e56e7a45df0d1392bc2baaf9b4484a0a20b1e6bbea734c7fd2e4dd5eedd1958f9e551523bd7870475bfa133ec033ad365eeff07ba81308621ba17035f5851e402d1f705d113141f052f0758a4b5e0d1cebab4313606cd0d2a7094d5c46cab7640cb52524fa6695ff3ba6b52c624ca6141da495421ff19b85999fab0b8f69e7adf07df11255164188e534489156485137abd279aa2a966f37b65ef87d2bf7726a822ed3caead7c065e4d8f11e93d9524682a75d13f210b98e20015cd41ea657e94865d20bb513d2b9a525300c3b04061ed1ea8b7f23e9a08034808f40ec86ffd7f3298e771e441527bd60e6f51feaf382ec44812fe92f4239c6738ba2777df6192daeee77afe4114a31426a8f7f4b8009f1ef6e8132b77848e745f93fb51640489ef743ebdef4dab4ae25678abedf9c158696a24e0b1fa2d34b5b1d95c39d9355e35a571c5067f3d9f043b64b13e94e019bf4e9d6c0df5980cc4e1383ed9585c34e4a1c63ac7c45c5b9b534853d6687be960dde7fdb7e5ce3db4617ecefb27cede127e8ea3956f6f869b32df9fbc5b2077ce7df1a2047b73df56f5628822745a86ccf658ac3a6e673aded29493f62d3f364ecc6ad2b61628e5f9d14623b171965745a1688b85a75ae23ab751602a70d931277b711a1a8e176a5551c4130913ec54bc1c87767ea429b873e0c01c4fe7ecac92473bd1b98adac85577ea66c96af3c69bc26c2b673876954c9faf3a6f7b1d1aeed6e69c3cc62c933015998f99b09c09936161d3d46e303534cdd4adf9cac4e57abbed2fd5c5cc2cf940d52ddedaa847c3e375cd56a17b3555727bcde60d47861ea3ed4e2e4c78d6294fec9e2378b2d2694ae492653e48b6c3f55bc3a9fa5bc3d237726ea7caa5da117587cad7f97c2958fd7e23317c32b56fe76a34e1c2be93c149958e3208ab5c5cda67dd5a4734c52025c7cedc63432587d79542a0654e5755e32030dc762a11b748b5f39a2cd814c1c3959bea25175f1a06c613a3919d4d9739cd0abd5416f8d2b9d2548a0c2339c6189b33e8bd05eee298593b4bf4fa8a28681b4fddd4e321dcd0524bc9d7a44315c3c0c682990c15c78c8fc924bdfaa2172ca61d33d9d0d415a3b36222a83746dee2b66a6f4aa19d9976303013d2c07b725eb70306390bcc7aeb5996b71567d6de33d3b6b49ade04b19d889a1fcda667677ff1d4fa39abbdde7f7fb2cd264dfd0e
2026-11-22	660d88874398dc37	mx.example.net	0	deflate	1698	\\x9d54dbb2a246147d8e55fe43cf79ca9451b92817cf38755414f12828c703422a0f0db4d0ca4d68f0f2f569333389934ca552d9f0d00f6befbdf6daabdb44a42ad2f61a9268003ea55981f2f8fa92401c77d00526798c3a29229f9b0d13f908d72818807d9125c08f314ac92306fcfc2bcb891d867eec6f1f9b8d9fbc2b482edf238a0a061fc11993084cdf56db35c001100426902449ecf1b214f8bc4833f759013e05092cfc976f24fc2cf9fc0cdeaaf417c07140cf6ac0319c001871c00b0356022d8646b331a3dc06e0db186596961d9cd630c641b3b1cd06e01f459b8db7ca3b209f0c8089f2ac2040c9e8f4e9003c74a67dbd0413828a0178acf935a5ad29836683aa77e7c04a2f8f10aa9c02091a7ca1ceb00fd4990173ffbf515fa1b28421ba17039fc47e40c7eb058cc84a9ebfe75f2258a414f028272dbdd256d3b6858a12679431dba10a4cb294d0cdb4b7d79c764daa98e01c16a49be00b0a9e81975569008bebf069f87df464ba801ecfb01cc3f41841e4797e387c6a369a8d76fb7be4f087d0bf7726e842ba794ca57c063e655f22327caac8be2dd1a27f922c605aee51d19ea67e16e0341c00d1c3e4de7594021886050aa97a80baf2be1a5c024808f4231474fe3f3398e731f621a19a75c31bceff958e074b24f4fe8228b8ccb312df93075fc92454ee67baff3d8e510a13347c7a34c087071f7d6045b9cff4841ec3fc7164794e94e50f5f7dd3b9247127bc51797eb0d66663de2bb5d197988c5a96b5755ade6a3c91fb6c3035f6a6ada837b89f6f6d8e35e29454e8b8d11507f34e1cf22ebfebee570e9ceed5cb3b81d5a9d9783f1ca7b7de4dee176cdfccd4795f3c41914c8553b093975a8a39d3b48ab0ca498d6e73b9d5ad675d635e87d3b7d2c45a7731576a166de36aac6c664eb3a1eb19673b9cfe3add1c0c158b37f72d3bee640bb1f38553e7066b785b79416c85e068320b97f64e8d85dd8d95486ceaee321a2dc71b5518c767cb5ad18b2a6a12c7c37224eed4dbe8c42ed046f7b07dd9bd9e5b97b5b196fa072d0aafe16b91337eee571626a7cd4d3d4bd68ccb7c2f7bab9c3ab18f7cbcdbd0d7447e6598d25af92913db91a55650d234c354669970ed8f4dc7d616e7bc9227ddb33bf6237fb41adf500937d3c4e30f18edb359d715f8541f1dfd84a35621b2b50e6690d7cb60a5e642c9606c30387219637650d36570cabcf54c5226309e8cf525b6fbf3cc62a294b8c64a56a6375545874c6dcdb5f2a44ca9abae87c5cc6ff5d60bcdd7bc57239d5ce8a8afef81c24be775e0404777e1ce928d62be9d5697cd4cc5b5382e77e1820bb1e8b9aee906f6cdae5cfeb6a50ed17cab9f711c3fb18f4e1886dadac42d6e52b60e6eb28df29e888ea61bf9ab509dc1b1343a93786d14eb3d6b39fab6aa778553e87ec158d70b52efbae9f2d536d42de645ab5fd67adddab30bbfe7a9bb9ed2525bfd43bd2a0a1c745b31333f1cf763c75c76a31649bbc5d514b880173caf10d7939d511f17f461be2eb2227b9f53030ffffbd56db79b8ddf01
2026-11-22	660d8887451e4c37	mx.example.net	0	deflate	1835	\\x9d54d98ee246147d8e25ff83355234992180f7851ea206cc8ec18d0d34447928ecc22ef0865dc6cbd7a7c8744fba33a3284ad92fa5baf7dc73cf5dd610e769d43401f63bcc97284e6112548f2140410b96204c02d88a20fe8da6d6d081e806dd0e734ae39071020423fcd686f9e5778e575a2cf9b83f3ed1d44fc78a09cbf716690edc4f4c81b0cf0c2dc33619e432b2ccbaaaaa2aa2c441d11114e2798a53e68b1b82d4797c25e1c4e16f0f8c9547bf323ccf2ce31bc3b3bcccb04a47903b9cca345872686a44b87598d734fe82f8c600ba394dd97187f90e99a6acfc78860eee306b98c42966f49848107598d7f0440312fc18228c61fa82f016f8c5af39d53b344574bcb3e1b4c7ef081021758061e76b262cf72613b6c3deffd74c0c9865c0837744e68b2c732e90b4a3a8f090d31cf9d10769440cbe51f85a23636a0c9b5b98662826dcb916116410479814aa695709891ae601460948713b4425741f98639c472e48abee87eefb238b2ccf4abc2088a2c42b82482ad4ed7ea0299a6a36df5b767f68facfc81896b89d0444d407c621ec3388bb1f727c6aaa04f41bc91444d909a6cd61e4c42e8abc0ea31c11be47ed450cf0bc147a443d8634e9bd48286300c6c0f1a1dbfaffcc409204c8019868d6f66a94fc2b9d23c8a02cfe6da2a32c89337477eebc900989dc0fa4094e28801108e167f67337cf9a207310faf8f1bb8ef899e7de3419b9718a267102afb2eccb85e7b47778dce72ea769e4f1a5cb5a6518b4bc9aa67e507e9a9a88d9b4f7f50c7a1ab7b50f26307a95a656d95ef16f93d829ac75e42b32d2e2babcd8f346cfcfec15df53f3762a4d9f6e09a878e1a0ccd7ce85a676cf810c510316064eb77b499017157f3847fec62e0eb11a6236045a64d6623be71233baaca795f7c46dd290afc7dc5869384b43cc96d303da6cb288a6e64ac353b385e883eba59254ebc91f15fdfe6e38d895d3623cc2cf8e77d5478bd9b4b7dd635536d291ee5de5fa3a44cb8d7eecdba3e3c0ca7d7bccc6664053e22e13a68be4aaacb3f17ece0fc9829ab042ae4915f0e483270177cfeec56d6a6fac135b86a7d96db56f98fbedd37c253bd9cc8eae7b1609332f101b6451b0606017f6b5bc38b2a7f1c64a1915ead92e6ecf4b6c4922cc8e0108341f67d7ad0f8a433134fa7ebc0e54fd7a04f2d093f61351675d771c28767b4353b369d9df2f363d537dda78fd8b3540034fe7adc83006e3e1cce6736b6beb882fcfdb0d5a1996b658386ce304a6e2584dceec3917f45876848399f1c299a69cac6417cffe5cbab8b372ee5c0ae562e43bce182e8de1aeaf2ee7797f1578c2ec6a27737cdac878aecdecb65cf5b020e39305e584b5d2a7be265ca23e4d09685e9d937207a6d37cb9e0fb29182a8b31bfdcc151e60241d4d6a36c334858b71de7bad87763270b8ffa7c7243a16ed6b306982b93e1cde497a73119d5ddc51898ceaccc77cb2a3f6dcff5ace487a3ede25c0f14a90f7bb75dfd1c2da3355738e35a360e67c173d642c1dfa0519edad2e25ce4729db4e3cc196b3475aea5abb6bc85a6602a0b47992c569a70e275a9d7e8b76521b3ec0699dd5a5e5e50bb86cad134b588376f9a99b68162de1a7969c3deb9e2c242731d82361107ac600ec4a2779f89ee7f5f1acd264dfd09
2026-11-22	660d88874550ac37	mx.example.net	0	deflate	1553	\\x9d93c972e3361086cf6115df01f629538ac47df5686a2851b46589964451d692ca0124418a16b8185cb43c7de07826b19d492a95260e3cfcddfde3eb8687ea86e4dd39acf726f89c170495f8fc358329eea113cc4a8c7a39aabfb08c874294b62832414c8a0c84384579fd56037efe5510b51e4f3fe1b74f2cf3537006d9e9bd823430fa048e69bd07a3a5ebcf411a0155e5235dd735595178184a1acd8c0b023e471924e1d7ef26c222fb7203964dfe0b1045f050b440e44515f09a29a9a6a0830e4f83651ceacd04ff740d96f10b13fcad30cb2c9be00985b5c932c04365416a601794416e8237fd69f7204beb1a11137c04f42dad3bb629c5224714980d6b64be3ae685378e79937f39df1dbba8aa60825e33d538969548173545913423805ff790e454f096222ded8edd51f711912a2da845a1472f3e2cf29a0ea4eb9f4bda356b709d9690d45c969e50740382a2c92348cefdebfefb900c559305de906445965551d275bedfbf661996e976df2bfb3f947eec5ca353cd9598b2bb0121755fa1ba7fddd47157a745ff3449605ec5887447795844699e98400bd2faa5ab950398240425941ea0cbf8328bb402b0ae61b84751efff3b836589d310d69419975cd2f25fed04b042aafc97c44eabb2a8d29764f39b998ce2bea10b13a718e53043fdeb8f4b71f56679ae048d32360491e7fff855344d318c2bba2abd53867bc985e2f9c15859e64eaec6d66b0c2d49f08f9b69301e0c8dceb9d25b1c6d83a749b37b8207cc05ebb5d4aeb7d3a5982deca97537f1db8e9e96aed788f87c88b71c66196d53254734bb549d6a7acafcf15cbcc01da9778511f2b777862ace2f6a27967cac8b4f1b77e4857e52704b6faf959b70988d0723db595ca6924d2cf8c83278b19c94864cf6dc34a8a4e9406e9fefdc7d309a1ca522bb1f2234898cce636925da5ad077fb81307f7444ebbc9c8fefe5441f5caa3137c985a72a19c636add60691a2358db49676ebf5cae27cdb33b8d68823749a64ee42105a67d66906e461d4c65e32179e17178cef463b720ab95b7c26ce4859b9333ff427439679b6d6853396fde9ad3ecea7b66cefa7cb55ee0e16eb78e7941d2ccfe2782c84e1c6991fc49dd3d10519167a80060f586cc420d00664a61fe0b0ac9d9c65d002a5cea11ab5c3440bebedf2083deb8cbcf3dad8dc3e2c66bea10e96db5c9daca2d3663e5b2db4d3c651dca3ab4e5de5b69517e70cc7bc33b5b8fdd33dcb489eb6d1bc49b85af05bce70a47661a71e161f3ad1e9ce9fcc1fe026d0e5903fd493e4e2ed30f4c9c87ab6ca4b33c061c929db95e4deaadbc210ca8bc532f1d1275524a84e3bc3e430d4393c24f3a39aef66a26d1d2daaf8af8fb9db6599df01
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
17	2856579691041916859	9	3	2026-11-02	192.0.2.66
17	-6189225365030673303	25	3	2026-11-02	2001:db8::a7
17	5728284881451910360	39	3	2026-11-02	2001:db8::6f
6	4452283454253629055	42	1	2026-11-04	198.51.100.95
6	-1113497932451408528	31	1	2026-11-04	192.0.2.233
6	4452283454253629055	31	1	2026-11-04	198.51.100.184
11	4022280226838862428	50	2	2026-11-06	203.0.113.204
11	-3350156044820973334	16	2	2026-11-06	2001:db8::c7
11	5092868802117876506	31	2	2026-11-06	192.0.2.96
14	2856579691041916859	51	3	2026-11-05	203.0.113.27
14	2856579691041916859	2	3	2026-11-05	192.0.2.18
14	-3918892832210713825	34	3	2026-11-05	192.0.2.57
3	7985192600466632896	23	1	2026-11-07	2001:db8::c4
3	4452283454253629055	49	1	2026-11-07	2001:db8::f8
3	4517447486470138711	32	1	2026-11-07	192.0.2.70
19	-7106084620681153297	49	3	2026-11-08	198.51.100.102
19	5728284881451910360	4	3	2026-11-08	203.0.113.150
19	2856579691041916859	28	3	2026-11-08	192.0.2.23
8	-1496624118900125436	33	2	2026-11-09	203.0.113.247
8	-3350156044820973334	16	2	2026-11-09	192.0.2.36
8	5092868802117876506	2	2	2026-11-09	2001:db8::a5
5	-618765096578332442	18	1	2026-11-10	203.0.113.69
5	-1113497932451408528	30	1	2026-11-10	203.0.113.129
5	-1113497932451408528	40	1	2026-11-10	203.0.113.142
16	-8396733456210065551	47	3	2026-11-11	2001:db8::7c
16	2420047075865499474	18	3	2026-11-11	2001:db8::d3
16	5728284881451910360	5	3	2026-11-11	2001:db8::54
13	5006180285784391987	44	2	2026-11-12	2001:db8::74
13	-244960977262082514	29	2	2026-11-12	198.51.100.25
13	-3350156044820973334	29	2	2026-11-12	2001:db8::f7
2	6545161231136907808	46	1	2026-11-13	203.0.113.169
2	-1976035364944553445	31	1	2026-11-13	192.0.2.96
2	6545161231136907808	1	1	2026-11-13	198.51.100.143
10	-3350156044820973334	62	2	2026-11-15	198.51.100.70
10	-3350156044820973334	30	2	2026-11-15	2001:db8::4e
10	7348300158720626476	8	2	2026-11-15	2001:db8::c8
18	-3918892832210713825	57	3	2026-11-14	203.0.113.176
18	2856579691041916859	10	3	2026-11-14	198.51.100.171
18	2856579691041916859	35	3	2026-11-14	198.51.100.19
7	9086972540772294499	63	1	2026-11-16	192.0.2.134
7	9086972540772294499	44	1	2026-11-16	192.0.2.15
7	4517447486470138711	22	1	2026-11-16	198.51.100.30
15	-3918892832210713825	35	3	2026-11-17	2001:db8::7c
15	2420047075865499474	43	3	2026-11-17	192.0.2.105
15	2856579691041916859	20	3	2026-11-17	192.0.2.76
12	-244960977262082514	41	2	2026-11-18	203.0.113.246
12	4022280226838862428	2	2	2026-11-18	192.0.2.235
12	7348300158720626476	33	2	2026-11-18	203.0.113.221
4	4452283454253629055	47	1	2026-11-19	192.0.2.170
4	9086972540772294499	32	1	2026-11-19	2001:db8::a1
4	-2200695940841093982	17	1	2026-11-19	2001:db8::e4
20	5728284881451910360	32	3	2026-11-20	192.0.2.131
20	-7106084620681153297	17	3	2026-11-20	198.51.100.153
20	-4414209769861913449	18	3	2026-11-20	203.0.113.248
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
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d888734f90c37	2026-11-22 07:36:18.931923+00
1	2	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88873fe44c37	2026-11-22 07:36:18.931923+00
1	3	2	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88873bbe0c37	2026-11-22 07:36:18.931923+00
1	4	2	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88874398dc37	2026-11-22 07:36:18.931923+00
1	5	3	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88873c471c37	2026-11-22 07:36:18.931923+00
1	6	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d888739894c37	2026-11-22 07:36:18.931923+00
1	7	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88874096dc37	2026-11-22 07:36:18.931923+00
2	8	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88873c1b3c37	2026-11-22 07:36:18.931923+00
2	9	2	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d888737e4ac37	2026-11-22 07:36:18.931923+00
2	10	2	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d888740608c37	2026-11-22 07:36:18.931923+00
2	11	3	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88873b251c37	2026-11-22 07:36:18.931923+00
2	12	3	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d8887428ccc37	2026-11-22 07:36:18.931923+00
2	13	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88873e664c37	2026-11-22 07:36:18.931923+00
3	14	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88873adf8c37	2026-11-22 07:36:18.931923+00
3	15	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d888740d02c37	2026-11-22 07:36:18.931923+00
3	16	2	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88873c70ec37	2026-11-22 07:36:18.931923+00
3	17	3	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d888735fc8c37	2026-11-22 07:36:18.931923+00
3	18	3	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d888740255c37	2026-11-22 07:36:18.931923+00
3	19	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88873bee0c37	2026-11-22 07:36:18.931923+00
3	20	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d8887451e4c37	2026-11-22 07:36:18.931923+00
1	21	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	f	0	0	\N	\N	2026-11-22 07:36:18+00	2026-11-22	mx.example.net	smtp	660d88874550ac37	2026-11-22 07:36:18.931923+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 07:36:18.952408+00
2	invalid & sons	2026-11-22 07:36:18.96426+00
3	test webmail gmbh	2026-11-22 07:36:18.972158+00
4	example.edu	2026-11-22 07:36:18.976262+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 07:36:18.865459+00
fact	2025-10-01	2026-11-22 07:36:18.876912+00
record	2025-10-01	2026-11-22 07:36:18.883911+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 07:36:17.788821+00
2	0002_failure_reports	2026-11-22 07:36:18.064251+00
3	0003_tls_reports	2026-11-22 07:36:18.128144+00
4	0004_intake	2026-11-22 07:36:18.244108+00
5	0005_changes	2026-11-22 07:36:18.311925+00
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


