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

ALTER TABLE public.domain ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.domain_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


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

ALTER TABLE public.reporter ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.reporter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


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
-- Name: failure_report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_report ALTER COLUMN id SET DEFAULT nextval('public.failure_report_id_seq'::regclass);


--
-- Name: report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);


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
1	example.net	2026-11-22 07:05:44.356022+00
2	example.com	2026-11-22 07:05:44.380185+00
3	example.org	2026-11-22 07:05:44.389237+00
\.


--
-- Data for Name: domain_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain_day (domain_id, day, messages, passed, dkim_aligned, spf_aligned, quarantined, rejected) FROM stdin;
1	2026-11-02	73	48	48	39	0	0
1	2026-11-05	87	87	53	34	0	0
1	2026-11-08	81	81	32	53	0	0
1	2026-11-11	70	52	52	52	0	18
1	2026-11-14	102	102	45	57	0	0
1	2026-11-17	98	55	20	35	0	43
1	2026-11-20	67	49	32	49	0	0
2	2026-11-01	68	51	13	42	0	17
2	2026-11-04	104	104	104	31	0	0
2	2026-11-07	104	104	72	55	0	0
2	2026-11-10	88	70	70	70	0	0
2	2026-11-13	78	0	0	0	31	47
2	2026-11-16	129	129	107	22	0	0
2	2026-11-19	96	96	79	17	0	0
3	2026-11-03	66	66	52	40	0	0
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
1	1	2026-11-02	2026-11-22	1	0	t	t	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
9	2	2026-11-01	2026-11-22	2	0	t	t	{2001:db8::b,2001:db8::5c,198.51.100.73}	{6545161231136907808,4517447486470138711,4452283454253629055}	{17,38,9}
11	2	2026-11-04	2026-11-22	3	0	t	t	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
19	3	2026-11-03	2026-11-22	4	0	t	t	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
3	1	2026-11-05	2026-11-22	2	0	t	t	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
15	3	2026-11-06	2026-11-22	1	0	t	t	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
13	2	2026-11-07	2026-11-22	4	0	t	t	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
5	1	2026-11-08	2026-11-22	3	0	t	t	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
17	3	2026-11-09	2026-11-22	2	0	t	t	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
8	2	2026-11-10	2026-11-22	1	0	t	t	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
7	1	2026-11-11	2026-11-22	4	0	t	t	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
18	3	2026-11-12	2026-11-22	3	0	t	t	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
10	2	2026-11-13	2026-11-22	2	0	t	t	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
2	1	2026-11-14	2026-11-22	1	0	t	t	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
20	3	2026-11-15	2026-11-22	4	0	t	t	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
12	2	2026-11-16	2026-11-22	3	0	t	t	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
4	1	2026-11-17	2026-11-22	2	0	t	t	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
16	3	2026-11-18	2026-11-22	1	0	t	t	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
14	2	2026-11-19	2026-11-22	4	0	t	t	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
6	1	2026-11-20	2026-11-22	3	0	t	t	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
21	2	2026-11-01	2026-11-22	2	0	t	t	{192.0.2.9}	{-1113497932451408528}	{4}
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
660d81b1a1f65be8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1784	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1a1a56be8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1684	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1a6acdbe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1a6704be8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1660	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1a76ecbe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1758	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1a883ebe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1672	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1a9c2fbe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1694	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1aa078be8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1847	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1aa41ebe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1692	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1aa73ebe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1647	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1aaa6bbe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1788	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1ab04abe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1745	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1ab5a3be8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1668	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1ab998be8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1762	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1abe37be8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1664	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1ac5f6be8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1735	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1ac8c9be8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1774	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1ae064be8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1690	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1aec8cbe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1698	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1b0facbe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1835	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
660d81b1b2e4fbe8	mx.example.net	smtp	127.0.0.1	client.example.net	noreply@mail.example.net	dmarc@example.com	\N	\N	\N	1552	2026-11-22 07:05:44+00	\N	0	\N	stored	\N	\N	1	1	2026-11-22 07:05:44.336015+00	2026-11-22
\.


--
-- Data for Name: intake_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_document (intake_id, host, number, name, kind, state, code, reason, domain_id, report_id) FROM stdin;
660d81b1a1f65be8	mx.example.net	1	\N	aggregate	stored	\N	\N	1	1
660d81b1a1a56be8	mx.example.net	1	\N	aggregate	stored	\N	\N	2	9
660d81b1a6acdbe8	mx.example.net	1	\N	aggregate	stored	\N	\N	2	11
660d81b1a6704be8	mx.example.net	1	\N	aggregate	stored	\N	\N	3	19
660d81b1a76ecbe8	mx.example.net	1	\N	aggregate	stored	\N	\N	1	3
660d81b1a883ebe8	mx.example.net	1	\N	aggregate	stored	\N	\N	3	15
660d81b1a9c2fbe8	mx.example.net	1	\N	aggregate	stored	\N	\N	2	13
660d81b1aa078be8	mx.example.net	1	\N	aggregate	stored	\N	\N	1	5
660d81b1aa41ebe8	mx.example.net	1	\N	aggregate	stored	\N	\N	3	17
660d81b1aa73ebe8	mx.example.net	1	\N	aggregate	stored	\N	\N	2	8
660d81b1aaa6bbe8	mx.example.net	1	\N	aggregate	stored	\N	\N	1	7
660d81b1ab04abe8	mx.example.net	1	\N	aggregate	stored	\N	\N	3	18
660d81b1ab5a3be8	mx.example.net	1	\N	aggregate	stored	\N	\N	2	10
660d81b1ab998be8	mx.example.net	1	\N	aggregate	stored	\N	\N	1	2
660d81b1abe37be8	mx.example.net	1	\N	aggregate	stored	\N	\N	3	20
660d81b1ac5f6be8	mx.example.net	1	\N	aggregate	stored	\N	\N	2	12
660d81b1ac8c9be8	mx.example.net	1	\N	aggregate	stored	\N	\N	1	4
660d81b1ae064be8	mx.example.net	1	\N	aggregate	stored	\N	\N	3	16
660d81b1aec8cbe8	mx.example.net	1	\N	aggregate	stored	\N	\N	2	14
660d81b1b0facbe8	mx.example.net	1	\N	aggregate	stored	\N	\N	1	6
660d81b1b2e4fbe8	mx.example.net	1	\N	aggregate	stored	\N	\N	2	21
\.


--
-- Data for Name: intake_raw_202611; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.intake_raw_202611 (day, intake_id, host, chunk, encoding, original_bytes, bytes) FROM stdin;
2026-11-22	660d81b1a1f65be8	mx.example.net	0	deflate	1784	\\x9d94c992a3461086cf26827760fae409ac6611ab7ae418b168451b924092c3079602959aad8b62919edef4ccb4dd634f381c2e38d4e1cfccaffecc2a1be00a65bd8d872f03ea5396235024b7cfa9079347d07a699180c70ce05f49c20601803508075484f2940a120832fc5e43fdfc1bc7cb8f6cf771bf7f24899ffc1b95b6df2b50e5851fa906e20b65ee96fb0d05434a92d850e17ccee32249f481d2454639a23e85a98782cf6f10419efefa44edaaec178ae7a9555e533ccb4b142b0f5871200814cd768b24c61ddb807a3b4603fc2f27c1a0c424b1cf07d43f9292c4aef2af20c003ca06458e3065e45d4c36a0de2a77c7efeafa29c418a001f53ee7b790decc189044e7de2b03cb7d7e2fe99c333c0c065fd159ee1d3a3b605fff37f425284b2f06afc9a84f7d961543c087415f1541a4089f2f1eca3ac17b3bbbd4cbd9d2ec39009530ef88b9c7ce013dcf70d799defe567455d32ac1b0f0106652d882f089f2f32a0b3d741b3e0cbf5f3cab087d856365811538596115911d0e1f4882247abdef95c31f4aff5e1983163345d259f944051d7d09f0f0a1c2514fe992fe0989bcac8c00ea99599087308b0794ecc3ae572431ca282f8e11883bf7a86e2a5f5b034bcac3d80b2e207cfcff645e512430f070e71913df61f1af38be570249f84b62c0b2c84bf81a3cf8069376763f75fd8f6002322f05c387f703f0e1dd1c7de064b52fcab2c4b25fb692d45755f5c3b7b9796cd3e431be77f6fca0ad243115cad9e8ebd24734e7f082ec2d354d156f25ec5fc3f356ab5c6f63f02f809dfaabe3f4367bce4ef3e9e919f4474a1d84a2b25075cb459be2702409b13addcfb47fd251ab3a13b7b1dd75e294753b9f3640932e37cbb33d2b08983e52e8fa2447fc285ed8f3691b69ab6de55b56e0ae0e336c3abb805d9104e25b5d38eccff6781f88a6badfa6d36d7cb7f4cbe4d234131d5f0f250ac76dd3b6495eb2b983445dcdfb476daf342f5659c7aee8a8171a6e478c6d934471dd8616134661c239d23a9ed963aedace3dfdc58d9894bb1da6d16a94ed4deeb86067eb60edcce7d6bd056db2c9e908bae571e4eca01144ad6f8d4f2471d0eadb6c9fabd5f3627cb962cccf73ff129e26a600d7cd616309b2ce59a94befe9325d484e984b00426f0ee9e50455a5bd9deda7f8a418633bf19724b15d6dcfcd840bf142662e2272735b87696e86be311f195be12c9841b638a7ba6768da6e8e9199ee6be8f1dc6929c47206c53c908e8bd382298c1bec9e24107987a59c4fa3a37b0d9edb64effa967915020d4d96b629dafaf4783d2e96631c9f9b466c6e4a354960e26d91cbb3f5b3c52626733d8ce468c97797a6384259bbabf436b024702aafadbd315f168754dbe599ce26fdbb5289ad631d53ed3c71e848de3c33da0425a340da54abd1d49eec8bba6fe49c37af7724c19fe5f6e83ee3a4b8ca3bde2a6e97269034433a1deb2c5c233935b255a3179beb5df3cf8d51e2ac03599df9fb357b71221ed7e39574c8b3d9b1589b2471e795d966da1777c241be16745a2e17a161d30eed23e12eefe8364b96ca08ab2876991173ab9d196d4d24b4d9d4380c19990919fed45cc0486ddd35495c72459830acee28651347c1b4bb16c3fffe20f47a24f107
2026-11-22	660d81b1a1a56be8	mx.example.net	0	deflate	1684	\\x9d945b93a24614c79f4315dfa1779eb26554eeb719b716bc8c37444574309587866e01e526b4887efa30d9dd64763349a5d2f0c0c3ff9cf33fbf739a352697226d2f210935f0946605cee3dbe704467107d730c963dc4931f944536bece3a8c2480387224b801f4738256f35e0e75f594eee30cdc3fef691a67ef26e20a9bf571417883e826b444230b4cdcd12440848128314d663210b45c9c34a1379c80af0841258f89fbf99f0b3e4d323b02fe92f80e3c022ab00c7701260648d113541002da63934356abc69e09fdaa0a94da681bf25a629fbe21db14f34b0c679561030c81a02a906de546f6a7b4944082e34f0239eaf61edc940a3a986e2ab1786798fe20012ac7d698361dfb4c168ccebfbad0d1397250cf06b42f0c4f282284a183348e2254e563f87b0481bc15bb4cd80cc89396c6f71514659e39ced3434fa594a9a29b537b7bca99a5c6212e5b020dd24aa317a045e7649112c6ebd87def7476554896544b9698263795ee665b5d77ba0299a6ab7bf57f6de95fe5899e09a74f3b841fa08fcc67d8949efe1420e6da549faa7c902a6e50117ed61ea67284a030dc85e445eabea29804150e0a0a1079a0d7d1d5154024808f4438c3affdf19ccf338f221699875837b94ffab1d0f965812fe920ca232cfcae83558fb6a2669703f363b7088629cc204f71e7edc950f6f76ea032babbca0b21cc3fcf129cab2a8aa1fbeee4fa74ee24e706f10bd335a9a1a0be544ff72fa7a8bdd6e5e96d034faaa722b5db9d85e67bba5e94dd7988b4925a3d3f1c691957bba9cf78be589e751ccad57f6e938db245b01d2d4e004e55dc1aa9ea87485250c3dec8ed148d81fbcc5e4d4da46c7f80c9bdb87ee783e5625e5b0c888b7cc4c58dae75165f957369d9c8d8d3b12167a938dad1d82ce133bc546c0cfe455767a6989ce3343cab1b89086d0357dc61d96d322e0906708ddf0363076d33c932783517715bbdbedb50ad5d688392a2c4dad4caef687f3ea3cb4a616e328257f67678ed29d67f1e5ae0fcef01455257743a26acfdca49faed5d37d895cc63e0a3b12299e78f0dd5d184759950e9b1fd9f4bc339f27d67abcab761749af57cec46b95e160a9062d5fc5ce0c5970b54eac97701e5cc36297f5b763471970723f90d4e5b3299ea78b89e05a4b6b4e53f7bcc0b67d73447b55f35b2fde1725e9e3c4359258daecf57d398f20b10c6331e0a683f8ec100516f3f4982bba106f0e0e630896890bfd3a0bf23e4db9c77ae2964acd39c672eb0412641cde0e8f8abe26c7124608fa4a8a646184ebd5f6121036af2bfd4e8c11df62e6a12c56d651b91d88733a5e99294d2d5c598e476b5377eca183ae6e3acb5be3ad651b4478c6d94a34fa8a5e17cfc8e7e0b164915b4ddd97e5482445b512f884ed223598c9aa822ae2853465cd38dedadf9384b3d1b45af5edf97c6bb8d57d71cf7ceb20a4f7aebe5975e5da546ed658e1f75ecd67b1334a8dabaefff70bda6ed3d4ef
2026-11-22	660d81b1a6acdbe8	mx.example.net	0	deflate	1698	\\x9d54698fa34610fd1c24fe436ba5680f62bbc198c3b35e0d363ef07d1f44f9d04083dbc365688ce1d787c9ce6e66b2ab284a355f5a5df5deab5725d6986649585b227a6e83cf6194e0d82f1e0344fc3abea320f6713dc4f40bcbacb18dc90d3b6de02651006c9fe090bece011f7ee705b90eabc3fff191657eb10a10dcdf662419723e829cd033e86f66db25200e9024e828bcc52309d98e8595aad28d12f0d90950623f7e136147c19707b0c9c2df80208079740302142400e5366cb5451170b00a961954dadae05b1b7f417c57809d8c65b6511bfc80cc329bccba609bb6c11ac75142811e5516846df08abe22b70242294e5e105e03bfd4d50cbdcd32958fcf6a60f3f1070195913aa2b8fdb513c8bfea04b6e1f3f7ad93194e53e4e16744f0d9c27653755c4914645956c5c7334ac2eafdbb82af239a19b37e6d8f9394449574be5ef9d18b425acda9b62de28a34c87c4a6294d04640eed879005694850e4a8acebbcedbe0a1da828ac24359e5614b907959e974deb10ccbd46a6f333b3f4dfd2733c577da88fdcad3076057ea534c3bef32ead6940af4bbc80485a98b935a3fb42387845e1bc816a1cfac5a0890e725d8abcc03d58e3ecf88a400518aec3376eaff5f198a639fd888569e35bc92c4ff2ac7422996c4bf537492c6514a9e8bdb2f6282caee876a075ce2e31005f813fcd4c9d21a4a6d42debfff61217e15f8573b56dd78596dca2d2842f872519ad21b3cfe534756d5eaf165c9eaf7c0af7b25cbfc64fc2c33125343fb1a3d8de3f785205bb36e4fe18ab4d72ce8c4f7792b37acf8ba6fac42ef808e73bf3f1e1bde78ebb6b842e6499ca3b53f84cbdd6ec43244a67699ca29d135e5b6ddf279be57e1fca424c9ece9b8e5bca7bd19dbcdd8761b0d4175e6e786bd3eee7ac36bd4d297a39989b6d7a3167b9ab2c86e16cba4e9e03099f7273a45ee86cc506be991a1ef5cbc6ba4cf03bb3b94068945722719708d6bdf14837db1d7bddd361d5876bc1c8d2df5c00d5603feae1a5396b12503afcb7b6c24d14db9c1ac89acbea378da901e42bd1186ee7eb09a8ad7eef4c415c77cd53a08b7d62149b2c382e6777a99f49f7665afb5118c537e66992e34544934e5d36cd65b8fbafb91726a2ebae3ac3fbe5cfa93133fb5f5b11fe0b5c9972bb9911d26f7eb888e5b126e647a4993c5a6287891f7ef9b9169b2cc2ac0dbd393735272d3105ac1c12a5ded4c0f4f5ac111f9e99cf393a19ec26113daa45b94867e5b69e1eada5592623fb9ce885d4c7d29927dcdd4a1ca3289d383199dc28bbd591fe59ea0a7b789c09992491dcbeea3339c73d14110b50c1ac7e331cd96279459e9d2e026a2aa1db25de2ee1473b226bda0abb1cc707658e4fb29efeeeee361e86da5f52018c142cbe575900f0729df2a4d69913ba474c641506cb6a6eccef4cbb2914cbbabc6fdac2c14b3a1c9b99e0b9865e466571096e2f2522a99b2e5e4fbb0e472be54bb53ff36f4f7976eae559cfff53752abb1cc9f
2026-11-22	660d81b1a6704be8	mx.example.net	0	deflate	1660	\\x9d94c992a3461086cf268277a8e99327b044b188453d9a682110da68ed48c2e14301251a0d5b436981a777b567dad6d8130e87130e1cfeccfceacf2c56989ccbacb540e4a50b3e6579898ba47e4a519cb4f10da54582db19269f596685031c5f70d805c7324f4190c43823f71af0f3af82a8b6217d84df3eb2cc4f7e0dd2dbf78af28cc28fe01a931760ad9dcd02c4215014186a822f204585b28f359a79cc4bf0294c51193cbd430479faf911accfd92f4014c1737e0122141500d52eec746519709006cb0c295b17bc1fa3cab3aa1d671794c421cb6cf22ef8475196599ffd130e4817ac7091970498393d7dd605ef9df332a27dfd342604975d705ff35b4a6b6c765986baf7c600c5a77b0975ce440477bfa243e10e1d76e1dbfb8eeee0aa42117e2b063e49182a500d254d95442ce9f8e905951915dcdb494b3b63c76ab9b8ace29c120b6deac020cf089d4c6b5317b46b7a4e485ca092f0697cc3e123f0f37316a2b2ee3df4be0f6aa7d6d12459d5745191345d52e45eef816558a6d5fa5ed9fba1f4ef9d09be11be48a8958f20a0f41526bd873339b6345af44fc81265d511972d2b0bf230cea22e50fd98bc75ed670045518923ea1ea05bf9369ab802881014bce0b0fdffc9505124718008f58c8f9ab8f8571c1f555891ff92987155e455fc96dcfd069352bb1fe9fc8f71823394e2dec3fd027cb8dba30f824a7d5564ba257f7caa1d28e9fa876f7bd3bea5493b6aa83d3f182bcb8ce46adcff1a833e27b89b1def3bfd5aef088135c757b196666be224871005c65cd4545b2e86133849d69e59950b49ca6b98adf5b1689b46c432f6ccec1c160bf338df9c2ad190b15d3ae1587b41e9f1e235cdcc13e6307117c83feb99a476389c6912bef537afc6c85d2568d18f26ca507fadafeee19565c46d6eccd2db6c7aabb6192760fb554c5571735ac09a9f1b6763e4cdfba77065efaca3d0b924a7c2aed3edd5be2626e9a3daada4841fde7615afc1011d7eb56cd67e9474228110c3d7c3c63bce0c6f6bac6fc3feabec5fd52de4f68a989bc7acbff972f1068d8f6d17ea89aafab62148e22cac9f27d0e5ac35bd10a6ed5bb169accde94a11c6707c9d8c0de75228c1a2caf074525a5eb4b7fa9a68e341e95e0cae214ac489fbd96027c6413e540c1e872881fb695c0bf40723dd5c6f94ec3ccb35964e90bb53a529d7f1ee3a9908e3b10d89ac1ef47805f581fa9a244b6c34e9f3d51ce849c7daaee146e13c87776ceb62855fae2c930a5ebe138492cb4de588f9d57cac2723f7d65c4ab319ce6fcb69545f2e238cfa2364cf4a22ba57e464bbec345f0c5d7f3d46e530dfafe61b4b3e1b7d9659be9c26a7402e14ee7c18eeade566a3e1c3529ddbb251f838682a61b47be6b7443b6545cd7fd1e4e63873eb4d1aebdcf63cf51abdd2c79973e2c2d52c6399e3148a217716f68b7ab2ecd43b6da12df94e39187678273cec3d0d0532b71c3e9753b95a5d03ba99bdde7fbf94ad16cbfc0e
2026-11-22	660d81b1a76ecbe8	mx.example.net	0	deflate	1758	\\x9d9459939b4610c79f4315df61bc4f71295a711f5aafcb42485a09a10bd095cac30003027109864b9f3e6c6c276bc749a5d2f0c0c3bfa7fffdeb1e76089779d2df407c19820f499aa32c6a3fc530881e5103e32c428f09c21f4962871c1454c81d022f4f63e044014af05b0df8f9579a111fa9eea17f7b4f123fd92d889b6f157909ddf7a00ef0054c0cdddc80c0058240b9126dd35014906323a9cbf4d21c7c7063983b9fbe9a70d2f8e31330cae417c03060955680a1180150e290e2871c077a54172431edbc0dc13fb54112663a047f3b98248cd20e9183876087b234c7404d3b02c9107cadde21e86adb718031ca87e07b3c5fd2fa737548121dc5572f14f7238a2ac468f8b90d8a7ed30635a45edfaf6de8a828a08f5e0f041f381e71940d659ae779167afca70bcc934ef0166d37207dae4ffa7b941741da39a71f3b1ae334c1dd94fa669b7555e332c24106733c888306b94fc04ecbc48579fbfcf0fc6db08ccc70324d4b8c2c508c444b14fbfcfc401224d1ef7fab7cfea1f4fbca18357890451dd227e074ee0b849f1f4aecf5a5eed03f4de630293c94f7278993ba41e20f816807f8b5ea2801d0f773e477f440b7a1af230a0a003186ce05b98fffdf19ccb2287020ee980dfc7b90fdab1d1b1648e0fe92a84191a545f09a3cfc6226ee703f753be005114a608c9e1fbedf95776f76ea1d2dcaacc40a1245fdf129332c2dcbefbeeccf6313478ffebd43f483d192c40b57cc479f633cead17bf3b881ba3296a5b63889f9ac4e4c73b49ca4950819562e9b5daeeed3627c582d169b5a144bc65ef2e31219076de73124b16545510e695e1d0f2ad364dd74b0d1848d559808de35941b8666b1821c7bec5df2a6b97edca413cdb205cd0951c4c9b7ea2cb0a6c61d2e8728b9743f8bf5eab89ff259c56b2b67bd577781ef2891b28e7575a6280de4a8e5eea42886a2bf28e584b9ec4e1ba911716acf59f3482df7f59c8feaf9493b2a58208922e425919f4f38793a39d5a343af5dd7d7e8be29e54118c275a253aa5a1c95b1cd84638de12ce9d8203ead248659acdd993eb5f4b257e9f7d65dc65792b0ce5b75cdca94dfdcdcb16e37f97104ab732fae27e2949342b3c2b6750b6b0b270c8e5c39d849d6d692a82a1e71f4e4454b66a5306ab6e309a60f1e49b895ec1b3bb8aac7f5cb463a59bec299e360ecabbd6d4c4bea6ca27597cf986ed40bd3e4e789b4d6b7ac85e4544a0e4b4e9332930a311586b7b5b79a759d526c6e04adc5bb57c9ec9d1771795ec8d7c60a132b3561a17aeda23985a6e6bfe01d168c4454a333471fd3fc1a5d3d5a50bc44ca2bcd1596d421e966ba3a7ad19e5bca97d94e46adb553682b43fecc4dc5b2304f8740ba9df968d9b6cdb9b0ac0bb5920477c5296e3a2f187b54be5437467d6942cf75dd9024c2c39e35eff5c2a16a7feedf976a91f074e534867c53560d25d7656b4eccf1cddd1a7a11d1ed395d370376cb1ddda59d1c768b320f2ff6c0f6d8400e484294d798bebb8381660cae689a516da84c0747b64dc54d8fc5f40989622b9daa55369014632370727855ead1e8bf5ff57e9f247e07
2026-11-22	660d81b1a883ebe8	mx.example.net	0	deflate	1672	\\x9d53c992a356103c9b08fee14d9f3c8125f6b547138d0442fb823420b5c387073c10129b5824a1aff76bcfb4adb1271c0e171c38645565652636aa9b32ebac607dd0c0a72c2f5191b42f298c932ebac1b448503743f56792b0918fe20b0a341096790afc244659fd88013fffca727297c10ffbdb4792f8c96b417afb1e513630f808ae717d00e666be5d81380092c4040aebb1505178e42105778679093e05292cfd9777127e9e7e7e069b26fb05701c58e417c0319c04185963444d1000c5e0228921e6a681f733aec8fbe3921a5535496c730dfc6328496c1aef88fc5a03362af2b206468e7b320dbc6fcecb08eff5d2b8ae51a981c799df5a3a63432309acde1b07467c798460e50c5823ed2b75867da0ce68ccdbfb4e7d8eaa0a46e86d18f824057c28221840c433aa22c397032c330c7894138f9e8fe766c7416515e79831dbc50a0cf2acc6ce74b66d81b7a64d52c7052c6b3a8d6f2878065ede64012cdbde53effb62394e96154190590e6f945441147bbd279220894ee77b64ef87d0bf6faed1ada68b044bf90c7cccbe4275efa9a9c38e8287fe49b2845915a2b263667e1ec459a401d98bb15724a1670046518922ac1ec0a97cb326ae00ac6be81f50d0fdffcc605124b10f6bac191ddde3e25fe978b04292f017c488ab22afe2b766ed1b9914cbfd8cfd0fe304653045bda7c7007c78c8d10756567995e3398679fb1418461555f5c3b7dc746f69d28dee589e1fd84a1223a11aeb5f6ba053acb3ddade0bc3f5095b6dacba55399e274cf6d22b50e99be146ef3136258684d66d6e994b61e7d698f6373305f30c591c531299a2f3ad55a6ae852a1be3b28b277118d33b7758f4c55c576701f8e9ca6189e15d910e8cb3661683e3ef95464bbd7f397ad7aafac98515d77b53b6e07589dab0cbd539ea0c65e49abbbd267a17a5af00a645555e7bd5cdfefcf8e786e028e0a77d4b4b82de6ce7e66f1b6b85f385c2294beb4bc84a83f4917d88e4390affdfc8b77de1d38a76d67e124cda65e7faf3bf662baa04ed033cf8343612c3de378a65ac39ace65d7a39cd7732449de7e6fa7699c1b3115d722be349de8f1358f5873cedde5d969388ce6eb7b691fada3dc3f0ddbe155bf8e6a4129f4e142ce22178da1c12ba279e74e9b7ae6731c95ef1aa91ab9ae591a24a1f09bd7c24cddd9eb5cb96cac6a7d5d9c579be3ca11d6afb9cc2cf971d28ce7c3fe81b7ad25954d44219bf96bc7d2374c9d52e763121bfdc1d21f88340c48423c98b18551fdc2dd95d01e4da737e520321c1eefaa922f2f39be3f3cb9865a4d45e10aaf26bfbe51165b306b2e086eabe399de0bf2cce0b86cba2389d3be50f5c3f0601eabe4269d2f7b159e22acea28b596ad2d5cbda6d2ad45c0b545b2b827d26d39e7ddedcea57775c00f6ff7a597d15bc13fde46fc0827fe3e19d057caaada6532cb06e1505e3b74a29e42f5e853e28a56e9ad43df7961535e2e33e3424d2a51d949e66861473e4e69aff7df7fd04e87247e07
2026-11-22	660d81b1a9c2fbe8	mx.example.net	0	deflate	1694	\\x9d935993a33614859f4315ff41d34f99726cc46216f778aaf18637c06dbbbda5f22083c0c26c06e106fffac135338927994aa52278d0c3d1bd9fce3d5a625a64717381e8a9033ec54986d3b07a8910095bb844511ae2568ce96796596207932b763bc0cb92083821c1317dd4805f7fe705a505eb8fffe323cbfc72ac4054fea8c80ae47e04ef849ec07065ae1780b84096a1abf2471e698ee01db15a9ff4920c7c722394392fdf219c24fafc0c5645fc1b10046025572040410650e9c07647924003d68b6546355b077cbf469ec4798bc45714129765d64907fca328cbac8a63801dda014b9c26190583a4be7ddc010f9debbec788508ab30e78acf9ed487332e8b04cedde9d01ca2f8f92dab901a2b8f3151df20fe8b003efff777413e739f2f1bd18f824b6655152a18abc368f1c045f4e288b6bc1a39d756973620e9b1b9ce524a989f956ed403f89693d99e6ba4aebae51115292a28c721129b1fb0c8e4911bb28abba4fdd1f970635a52d415591148957650dca6ab7fbc4322cd36cfea8ecfe54faf7ce1497944bc3daca67e0d4f439a6dda7827a4db52efa276486e2dcc35973183b894b62bf039423a1f7ae7a0c90ef67d8afdd03752aefa32139409422e784ddd6ff2743691a1207d1da33cebf91f45f718e28c7b2f4976440f234c9c9fd70e71b4c54dbfd5ccfdf23218e5184bb4f8f01f8f090a30fbca249106a32845fb75a5bd3b40fdf72d32aa3b0e5df6a7b7e325696194bf944ffbafabaca6fd65bee68ea95d6e69da1edbd0a95886ed6b97d7091d3b3055531a4d49cc2295d1d06395d88625241a582ce3c1dfa06cbdc26ee7e3adb8d35cecf7bd33696858bbcc47803f78ddb7492c66fda7a351a5eae6301739e287279ea6bea6bf446cccdac321cfb9d6fdb5bc9b0f435a94357069b76b087c9b26f4ac6dcb329224b4eeb1ddfea9787897569dc061a3abe8e29c9fbfc79bad9f57279a7f09acaafaccdc0d7e7d6d240a3cdfb78e72d5846740de12a6e7d3ef595c4c5c3ab39e327e95114d6959d2bc5be9aeccda4dfeedbd7021d96119f2c833d178e842447689547a23847d9ea7ab6dc0b345926774d6707c3ede93084d6d6188e2701d9ba3b477fcde7434bde7a2ed1de0f532770f4bc776b14e875b4b5825b8ac7fb7923e00b1b8da62bdb4ee8cdbcb28c6b21b88e66c57cc805f6e8bcbda89b6a869d21758a8135e30b3c4ee6f35969186f648d60789d42ab8d94f2629fcc41e841535b5454b59787b335b9076f6c5c4f0758674a7667a12e5ec235f476af6b519886731b85e66db76bd8b3c057ce2e1f1983e43c10213e6ab3ac3f585ca6d4cac281c8236bac90dab7452a92c038b4b3912e94b1e19d677ee9ebfa0df5843eb7321c7d554e87175549fcb5d32b1bfe291ce23cc203618ba51d51b0b313f0ce8df933510296e921d9439cbfb92ea49d15735b69dda75559da79b09a25b7951c685ca9dd90062d4e578d8bd8b87282a612bbe2448dd7f9a810b945b5548df5c25cb18ca33b7576bbddfffe6c9b4d96f902
2026-11-22	660d81b1aa078be8	mx.example.net	0	deflate	1847	\\x9d55db8ea346107d0e12ff80568a36bbc4c3c518b0671d0dbe822f181b7c19477968a031ede1666830f8ebd3939dd9cc6457519482971655a74e9daa6a36109779d2b2000e7bcc9724cd6116350f3140d11dac419c45f02e81f8379ada400fa20afa3d26c8d398f1220413fcd687f9e5774154ee78f2087f7ca2a99fdc8689ebf71e7909fc4fcc15e19019db4bc76290cfc832efab822b00c02baa0b551219a439f3c58f41ee3dbc92f0d2f8b77bc62e935f195164ccb462445e94195ee9f19d9e24312c4f8ca626845b8f792de32f886f0ca05fd29493f698ef9069ca2edd33f4708fd9c02ccd31334a8904498f794d4f3420c9dd18610cf31784b7c02f712d63d4a329a2e3331b5e79f88e0011720430ec7dad8417de54c2f7f8e7f7b592252c0a7082cf88cc978e2f044ad7f5bd8e0a043f501f429027c4e11b85af3d5a1acb716b07f302a584bb70470419a609268d6a394d46b2c66584510672ccc5a886fe3de3a665e283bce97fe8bf3759553a82c8cba2ca8ba2acb48576b7dfff405334d56abdf7ecffd0f59f9931ac31974544d47bc623ec0b88fb1f4a1cb45402fa8d640e922280796b9c78a98f92538f515c849fb36a09034ea71c9e887a0c19d2e726a1820118032f84feddff6706b22c421ec04433ee7443d9bfd271410165e96f97112ab2b440cfc1bd17323191fb9e0c4180229880187ee63ff7cba2050a0fa18f1fbf9b889f45e1cd909193a07425be2b93f9793908aaf80e4ff8dc6f77bbe4e3cb94ddd5717477bad1d40fda4f53ba5418da571b6aacb01325052c07836ea729d64aa7704b411c0e6236604f07ec890eb2dd81e19abef868258a131af6a2c0fbcbf870b19b55485337e3a61f25c52ad673b5f2839d6f047b1b08fbe2868c63646ecbcdd18e40753cb35c9084e066dec0408ba60574657f9be3e62244676137478b0e98d2d45e9095d9717f689030b9eddb6c34d0e6a766991afcd508afeb621a0bddddc54a4e49b55a9b45b355ea6958b2aa196ea7f3416ad44d76baed0f93680e4c9a12e024379ba10456bc3b88b52c3672d0e1767b457e9a8151164797d23e5e9a3a1a3bbc7910573c62f9893a67b54b38de49d2a1716a136cdc683ceb5434b5d84dc3ceaee3e272b24f0f96335dce1c6f537756f9681379572bde27fbe8b076dd7994ae52030c76a3146c8f81d6c862113feeaf6749539e6e9b0cf22e597aab3a3e69fadc96b6ebe9c95d3d4d36d8d1a6246eac59a3fc32cfe2a1a785037be6e745e9ae798cd3ab5b4fda9679b1b955155dcf6c5ca1f166c90a349539fbbc7bdbb8e6cdd59d41bacfa4ea345b2b683e9f05ebd8994ebc50486fb532436d05ccb491afd4177b126c0a67016c9f835147e1e07a2bebebbca1a96475f16773de0ecfd541cf534975ead16884d92dd266bb2d92d145bcade486bf82e65ac68ff36e234bbcd56d74c735067e6ec545f760b8cde3b52e399a6aec46ceaa45d9e8ed2bdb58abc7453e1a5696c89e914c441c5a1e21b60c9e0ec65a39e94b797cc16e7a72bcd9dabce4ecd0109f70a7712455ac44b28a0affc48fd4730307ca78d11d6391e3ecee51395f858613384d8716af9b917a54b11e07ece49a980bdddaa2e1515746edd8a91f754e893925687315f9b154415a72a6127856a81f3b66d0decbb2715d3fef47ffbf5f20ad164dfd09
2026-11-22	660d81b1aa41ebe8	mx.example.net	0	deflate	1692	\\x9d54d9929b46147d0e55fc437b9ee25224d1884d8ce5b224d0a085d1868446a93c34d0a016ab9a46dbd78789ed64ec38a9542e3cf4c3b97dce3df7c00ab38a66cd0562071d7cc8728a8be4f629452469e12b4a8b04b732cc3ef2dc0afb989c71a08390e629f0138233f616037efe158a6a4ba81ff8db7b9efbc9bb81f4fa2d825628780f2e841d80b9b69d052001501421d0a007119220f6b056778639051f821451ffd357117e9e7e7c04eb2afb05882278cecf4014440508aa2ec8ba2481865017cf8d6a6d3af8a73178cec975f0b78b796e5d7947ec331dac709153068cbc7620d3c157f69c4635b79712c630d5c1f7f67c696b8e0d9de76a175fb508da8f5c3410c3fae73104f8660c41175edfaf63d8b82c51845f2f041f24490b244f54a120075e88f1a703a2590d786b6dbd207b6c9bcd2da625c96be5b055bb31cc33566fa9e9dc8a9a35ad12460a44593b25571c3c022fafb200d15befa1f76d495a47ed6ab2a6091d4982229465b1d77be0399e6b36bf45f67e08fd9e99e12b6b17496de923f06bf52566bd878a854dadbef44f911465658869d3ccfc3c2059a403d523ec95b59f0114451447b57ba04ee8eb8a48091063c83fe0a0f5ff95a1a248888f58ed593bba93e25fe578a8c48af417c420659197e4b559ff2226aded7eac331092046728c5bd87efb3f2ee4da6de41b52b414d9404e18fa3a8686ab7fbee4b7e5ad7346945f7daa21fac96e72ca91cf73fd7b0dfd86e1db771b407c3ae0c03b35ab7d3b15c2dd19c5685d761756c6c6b10ad4fe2c06371e6856af7387c4ee33572457472b73c97440b3be9b6edf4e20fbda28df6b4b01465e53eab764cd2c0d94eddaa78a6f86ea9edeadc70efa22a0f9ea889c8623ab848eed1430df4fc345b67c701cf2d03c6f2cd7ad69ecb1336f506ca463b3c8986653f0d667d2409997bc3e165995d4ea6b0a9c8c008e3953bdafb576c4da9ec34e872743ae69b2d8acb80e79e29d91212cea0739f089dd8ef5f4b124de9e9d288c94e915d382eb497696089cb4d985fd97e71c0a97877d6aa331484e37a2255767c1d5f2e870319f39c123f899dfed83306c61cce042f4b8763164fa2436e7b9e33eb2713297bf1e54858c0e4764958de5dbb383977d74f01dc0b6559cc4745666eafc970b5af7db395ddc1dadacb69accabbd4edafaa325e86d52ab057925f539ce64177e8c097bde70c174bf3680de7d251dc2da75675c5f749693213e65a36852bcc73b098e19c1ab785e3a197d1c8ebeca6a3e34d52dcee55b6b2977c4ad7e7d1be9b46fb0e34f79d70b4da07b073e8a496b0510e936c6bb343a4ec7609adccfaaf3616e686d1b7d428cc827e72ee0f958999b68dbceff8f3dbe254dae651a1c6546b64fb2586bbfda6eb4efd14af584648e54da4c28656fbb2406dd9e5b9cae90e14a42d1b5e4739478616cfe4c21a861415f3336cccd4d1cbce091bd5b15d6a66c87ceb3e96dbb7320ec792b593e0c5aaa3dafbef1f6ab3c973bf03
2026-11-22	660d81b1aa73ebe8	mx.example.net	0	deflate	1647	\\x9d93598fa34610c79f83c477e89da7ac1cdb5ce69a7534363ec7667c80cf280f1c6ddc36979b06039f3e3d7b24de641545697840a2ea5fbffe57d51a921cc7cda543ce3af8142718a661f51239286cc1d289d210b662487e659935f4202aa0af83134e22e08508c6e43106fcfc1b2f282d8e3efcef1f59e627b70251f97d04ce1dff23b823720643cbb49700f94096395fe55dde711411ba50a599a704834f7ee460efe51b849744bf3e032b8f7f018200de9202089c20034ed1b98e2e49a0c1d1c33223caa6836fd7b843f7f34d08cc08cbd8890efe21ca3256ee5ea04774b08669820918243427d6c143655ad78d102110ebe051f36b4a733ad05986baf7cec0692f8f21d4b98143a0fe059de31fd0399d7b7fbfa19b30cb9c00be8b814fb272ea489aa0f91e7f523cf5e5ece098fe7f74932a9b5373d8dc429ca18402f32d6a8091c48436a66957292d1ae52141a983493b4225f49f819be4b1efe0aafbd4fdfec8122777045ee47845163bb2d6e1b96ef7896558a6d9fc3eb2fbc3d0bf5726b024ed34a44e3e038fd26790749f72726aaa54f44f48ecc4d909e2e630f6121fc5810e1417d156b14c2f064e10601850f3001dcaf7cea00c388438de19faadff4fe6a469883c8750cfda418dd27fc5719d0ccad25f210394a54986de93f5af3011b5fb99b6ff8442183b11ec3e3df6ffc3c3187de0154d126455e5b8cf9f62a7c36bda87af63d32aa3b015d4d49e1fb49565265236ed7d3946afc16f2b4171cdbea136aacc142b3223e9d2b94fddf406b949ba38af9399b5b50f2b641c5fab2b6e179b74650bfbb1d1cba3906ef37e77d7ae93459ddfa7e6dbbde1476963b5802167c3f934cbf69e66d185b4a168950d71226a64147bea39e2d0900be5385b487cb8584b437f28f61396b9ac4878e686dc34081665cecfe636befa8dcba06df8bbf8d8bfb56f022e8237450926e31981637ccbe3f9bd9d6efb6e62e0c16651cde7e73c539724af59e650695a628687c56d249e47f5d93ecf5f6bade0d5f856578710df82c1ed8850816ff24c39bae34daf93c174a70da3c5dbb5d8dace89cc2cb73d5998c98a65fa9e586ef6ebdd61ebb8974bdf1a6cd6f5bc2ef260b6e99de72772350fe2ee758687c74b284dd5b2bf1be0fbb4989a77978375a75aa779727196c7fa5253b5bdbf50c6579236ecd7d3711fee46b3228b724be56743a1b05c73e0f63693dd3e5839086ac3c3910b8bcbf110c057846d23a8d59d96f0fcca4b379bc98cb25562f6664d5dc1bc8efda3415253bdb845d5abc220db0950e63a3b9f44c632b98e44c9afb81ebc0ff7a7f5795f63ae58a58de3b2ca17a5b4e5b3219d51252096b7b907d3438dcac8ba3562d18c2ef67d4ea697da18757ab54194e3aa1e4ba23638c079c7dacdb7edeb64eeba46438e0fe1b2711921bf3c690344875035963b5cc23dee4b6dbf8d0af588b4a28c17a76c74989c6c3e5427741cbbff7d119b4d96f903
2026-11-22	660d81b1aaa6bbe8	mx.example.net	0	deflate	1788	\\x9d94c992a3461086cf26827760fae4095962dfd4d3138310dad08224444b72f85040b1b4a0405020d0d39bf64cdb3df684c3e18403873f33bffc33831dc45581fa16c0d190fa84b202e649fb25057132800d48f3040e10c49f4962073d18d7d01f524191a59497c410e1f71aeae75f594e1e30ddc3fef691247e725b2a6dbe571415f03f52b7184794b15fd91615fb942431bec2ba2c0040725da874994156509ffc1414de9737082f4b3f3f52fb0afd42711cb5ce6a8a63388962e421230e0581ea315d90c4a4631b526f6394192a0731aa4112fb24616743ea1f4549625fb92fd0c3436a07f3acc0d438eba64743eaad73377ed7d74d638c6131a4ded7fc96d29f8f8724d1b9f7cac0325fde4b3ae7c600c3e15774867d87ce0c99d7f70d7d05cb1284f0b518f589675d4f91194e800a070441f81281027582f77676a557f395d1776051c65947cc0e3a07f40ce16e337dbbcdbbae6995e0380705a6d3b881fe23e56615f241d13e3d3c7d1f82c070a2c232922a482a23882a273c3d3d900449f4fbdf2b9f7e28fd7b670c1b4ce74967e523e575f425c44f0f150efa4a57f44fc802a0328045df405ee6c7281c52b21be3d7ae1aa240181630ecdca3baab7c5d4d5c520063e045d01ffc7f3290e749ec01dc794687f738ff571c17945012fe928ce332cfcaf83579f80d26edec7eecf61fc4094420854f0fef0fe0c3bb3bfac0caaac08b22c7307f7c0a022baaea876f773368d26410de3b7b7eb056929809e55cfb1abaa6b08e7db4c06aa4ab4a5b2ab359b60cc3fd54d045d316f9bc82fc792eddd8eb3adeeff279445b55b5f49ae3dea86d3f3e7b24c169742efb58bdde0dc572fca4bccc50e2cfee741ade641d665ebb718ea52cf3b2aad6a82e2dda809379d4ce8305bb2d218b68bfc8d9cd243bbcaecb3397ad79726cd9599ff57310f0bb9519dd996cc13421daae36c5d188ae776d6e9e96e1697d6b1969a1d317a7de99c945b94c0e6a6ab5ec7368c90bcd208962bebd56f699a9d54655f2ad7f9d85a3e755c33246de5ac00ec02c6ae445383333ee6cf0f9a2d5b067a673119d9860915bf2fc3c5d1b070d73f4a8db9cb52856e7643f0da63a72449831a7249c4d9445aecee4b36697d3717bb066e7c206a83d3ebbc50e20458fca6b84a3e2a5a40f7e7619bf9c26d76614ce49a2724e8eafe8b1e62ddd0c3dbb81ac31e38cd7965a1070cf7b4d8e6eeddcd4ac5c3f1e6fe3ccce2d539c1f1c6eec4e9d8b7d131a93c958d6165797e38d24127127af37c8dbac32b1948e204727f15ce6ed140b5972aa67eb059fee36876da4de0f9b7adc4c263153bd18a1e958b6353d2edbddb5de16abcb2560bb331ead8b5e11e88cc11b87fb761ff38aa4d787dd656997c961eb3be6fa4aefb0b14eca73ecbc44b677625deb1ebb3dfe029d38bc54d8db200e8c907fd89184ef44c918b1fea8a0115f21c5b87a36c76d16d05d71287733c1d00d2e8092cf48334f5bdfec986faef1c4bc99fc5d4f334fb4131947813cc2c784246ecdd1d9090a7fade4db4876143b803aaafdbc552774d993f87d2d58ec4c1a33cba978bcbda87993079a25254d6e35931383e41e8e6aae370ae86a4f1274af7c3963ee882cbfa7a5cdbdc7226574d3b4fffe53e8f749e277
2026-11-22	660d81b1ab04abe8	mx.example.net	0	deflate	1745	\\x9d93db8ea3461086af83c43ba095a23d381e9a83c178d6abc1f83c067c1a6c6f948b061a8ccdc9d080e1e9d3cece6c66b2ab284ac34dababfffaeaafea35c24516b797101f7bcce738c9501ad60f110cc23b7485511aa2bb18e12f34b5460e0a4ae4f6182f4b22c6090314e3d731cc87df395ebe03e4e3fef84853bfd835135ddf466405743f3255808fcc68a36f974ce0329204dc2e6773d00622b45197dcf4928cf9ec4630731e5e209c24fa72cf6c8af83786e7192329191ef01203e41ee8f444916901b2686a4cd87acc4b197f497c27406e4153dba4c7fca04c539bc23e2107f798354a930c33c3845810f79897f449e693e47614608cb26785d7c2cff7dab3618fa6888f371a8e7bf8018018398418f5be5502b85795801eb8fd2f95e828cfa18f6e8acc67113a92272988131000c8111e8e308b49c077846f3dd267faa86da12c0f12c2cedd1143b424c6a451ed6d9d92ac5111e220851966a3e08adc7bc64e8ad88559dd7fd77fbbf86e07287257513891931541e279a5df7f475334d56ebf8decff34f49f9931ba62360d89a9f78c43e87384fbef0aecb5bb44f43b6406e3dc43597b143b891bc47e8f91ed00dfb2aa31037d3f433e718f21437a6b5290331063e81c917bf7ffc9609a86810331f18cf59b20fd571c1be64812ff0e1906799ae4c1ed72ef19262276df9321f08210c530429fc0a77e91b761ee04c1fbf73f4cc4af3cf76ac8c88ed82d8a222701f0bce9f0f21b3dee535f511472f83c6577d728bcf31b9afa49fb696a2ae633f5dbd2d4166f55fb05d407da446eaee3639ce3661e68d141d83c755afe725f8cf0eac0e1cbfa513fc7a88cf2c5e87ad58e17a87cd50e0e4d1da648e131c72eab71a528a72743c0607f0c1513f05bde5b4ddc5d7406b8b425a7eb09722b4f63b7ab1e7781303bd571620c21572513ffaa05814a5c9c2c1c8c27c14a948cc49e81797db40ffa2a3b6863abb1d1d167bdb561e48f56bdf1b9b95f8f43b496d6972ef0368260aea2c4bc7e35254de07873b0a329f8552cba75b300975633b1d583ea6eea61cd4675d32c2f6baf538da4657e32061cde5c3c2dcd0b29b2047ebaafb1366b05c10a8f27c644d58f32b71f12dfec41e22f355ec24231aaab39579d74a7d486db15612c3510c97a232db9b0ae229c341b139dca86d46f4820c943d36af8fc0aedd0ce94ede389a69e72470c1f6dcbdf394f27e3e0ab2c0aec7358ce81d18172f5789c27323bb3c2d9e01cebc8b7acd1662866fc617b5e02d4ecf352b3b30ea76f5c4bb3682a89cb27795f2fb13d3e58ba08f6a639dc02684f9ad674babacce570514b96e1278d140ced524b766c26aaad66286d4da9aac5a501cf7c732a9eae338ea6ccc170315dac506ce8e17e3c11e7a3a82bad6058655c93ec52a7b33f4a6e3e50cefb02669df938c29abb4170617587cb6e5d0e585e1c0b5eed1769797b199e72aaa66c0b84dec2e3479e27b0e6c52a8f2c8c7d69d1b25bd95e65ab65e6f29a296259651768b4bfaebb51a3ca6c6a98acaf72d35da979aaa39267aff6fbfffd69b7db34f527
2026-11-22	660d81b1ab5a3be8	mx.example.net	0	deflate	1668	\\x9d53c992a346143c9b08fea1a64f9ec0128bd844b7260609a9b521b4b536870f0514a82436418190beded59e19bb67dc76385c4004877cefe5cbcc5a2252e649630ec9d1004f499aa32cba7d8e218e9aa8867116a16682c8279659220fe10af90608f234065e845142de62c0cfbf8a92d614e823fef691657e726f20aebf47e425f43f822b2647d05fd9eb39c03e5055c1d7455784ae025b2ed2696590e6e0c98f61ee7dfe46c24be34f8f605526bf004902b3b4029220a940d00c4131641970023d2c33a0dc0cf04f6bb0cc3a35c0df1ab3ccaa744fc8230658a22ccd09b052aa40628037d3e96c37c684a0dc003fcaf3b5ac31b20c96a12abe7211a5f754b42041c6973504f1cd1a8221bcbedfd6b05151c010bd36044fa288a02efb9e2bea7220aaf2e723cc130a782b2d35c81ed9fdc606e5054e2973b149d5e8a509a12e35d6b78c4e8dcb88e00ce6848f718dfc47e0a665e2c3fcd679e87c7f64559505b9258a9aae2982d6529576a7f3c0322cd3687c8fecbc0bfd71324135e1b3884afa083ccabe40a4f35092a0a1d3a67f92cc615204286ff4132ff571121a407331799d6a260086618e42aa1ea0097db50817001202bd23f29bff9f19ccb2087b9050cdf8f08eb37fa5e3c202a9f25f100b17595ae0d762e32b9998cafd483310e0082530469d871fb3f2e14da63e885a5b56249dc6e58f5f55945bedf687aff969d671d40cef54a277ac6599a15c8ccc2fa76772e266bd735cbbdb6b73a22f0793f679ef79a25d9751c4bbdb6d8bc487c1b198bd8c5763d48f794dceed51e23be3339294e8ca32e1bc8582a0e85f67a275e00e436bd0d790562cdc69bc4f55d14fb916e757c3b6a4787349dffa49ff792a39f54bb0e28f835e910de6f8bce85bd5e292aaf49a4db2e5ea25baee37ed8308873a3f3155b765719bedd9e2edb32d8d07dded191d946ab0de1cb1937a35364f9a9ae913f5bc3b8ca31b2e8f963634addd906526186bd955d65acf25d42547a9702c4526d18969c1c3a95bd5c36c1391d5c477ace4125c07c392b3f3a39eb738ce3e85819d2febd9be7c115648a0dc2ea7215c58bb5699d95dae874d9ccbbe38bff6d79a49ccca5bc978b536a78af3522e9442b05a73b17260b7147bed85560eb81795cf167b75db9e8ef739cb9078d9cbc7a77d7fac24ddf6aa24425ccef4ee107a93ee52daa86656d7aa73f4c55e727f9e9b43315f2fbdbab0fbb34bb73a0e66ddd3f062d677aec0fb8065ba6431932e4b77bdf7ce535e1ad5495c48654fbd5107cab2675e8ac1758c34cf0ca84065be4e17e91e29730cd1a8d5db67696f124eed30ebd9ab33f57473c25de796249719576e97f6b38476f5c5816135185f77b32abacfef7d0d1667ac8dc27348b6ee45be56dd317f0bacf98ef40febfb25287768cb0bdb2ddd94ab9fed796ad34fdd6d07b09af213feca8f7927e69da0982194b8499c0e69243bfffd42361a2cf33b
2026-11-22	660d81b1ab998be8	mx.example.net	0	deflate	1762	\\x9d945973a34610c79f4315df81f553b688cc8038e5f5962584755807ba90e4541e06180e0b060423717cfa1defae136fb2954a65e081877f77fffadf3dac11b914b8634312f5b84f382b509e340f298c935b54c3344fd02d46e433cbac9187e22bf27b5c506429e72531c2e4bd86fbf57751d26e017dc43f3eb2cc2f6ec3a5f58f8ae202fd8f5c159388b336f3adcdc53ea7aac0d7455784ae61e82ed269649015dc273f8585f7f006e165e9e73b6e73c1bf7192c42db22b270149e580d6034a4f96391ed0c3328f94adc7bdb55121f76b2704958465b6598ffb475296d95cdc17e4911eb7467956106e98d118dce3de2ad3f6695d378d0941458f7b9ff37b486732ecb10c75ef9541ec3ebc9750e78690a0de377420be43073df0fabea1cf5159c210bd26e33e496a17aa3a1425570bf4ae223d44b0c054f0de4e9a7a3e995b1d0715659c5162f1963a606698d0c974b64d4eaba69784c4392c8890c635f2ef3837bb601f16cdfdcdfd8fa7ab1a9aa64906d04405485da069fafdfd0dcbb04ca7f3a3f2fea7d2bf5726a826429e502bef388fd29788dcdf5c48d0d169d23f210b88cb00151d0b7b991fe3b0c7696e4c67c5327dccc1302c5048dde3e856be8e262e394808f422e4dffe7f3298e749ec41423d13c236ceff15c7852552e5bf24c3b8ccb3327e0dee7d8749a9dd7774fe419c200c53747ff37e013ebcdba30fa266c8aa28cb007cfdd400d00ce3c3f7bdb9add3e4366ca93d3f192bcb8ce572d2ff76cc3e2f3adba300e703d3d09b32d6a2ebd894aafd621c69f05a0ec925abe757cb9a0d265a19894701036ca2c799f628cb64931d58462917bcce1f8d8d3ceabea8e7b97f8975921e15055bcd0b199e9c346d0f99225c0f8680224988d7d62e1e65892e89562d8bc14b44f063940f4bfaa7609993e204bb711209d6d40117c76ee5552cf7c3b339b08fa7c9702815e795b38e4fa793f5548e547fe4a411b2bc2023bc7c3eaf28ade0a831aa76155fb14cb1ca5fd443aef033f7bad5f783221c16a85a364e393919cbe536956c6c93c1a99d56008229929d6cdb1c567c80c65bb89b7a7c750e770e50b6cf537a21ecb35727fda5769de5a310c823555f8f96998dd6757bbc1c42881c5522e7c3722862bfb00ab230a24db9dbae4dbb59398e18bb53f3384ecb50749ea96f55382efa8ac9cf8a33108e082ac3fea418b861a484e6dc5a987d77539c9483d91f1073b7287012560a99af2427c3a165a3a6bb989da4da1d74c509a2bef94f8aefaf5bffc4b72e5a34ed784570be98e2f9c6db4a4fe81a99875db56824250c9fe3b4b2a31c5453508eeae9ce87ebb3da75b231486c419b982c8357fdc77487c56d46f66192ab5d5ef1f0284193d9d31227cf5918cbe0ea0a7b10497b52c2d29b4155bc36ea607dd99944f23dc55b1c1f83ac0c539765daa7c76b7331ed97190f446939450159d943c9dd5513a3c2e3e763f749317c745c22109ef3233a1edc697f1117fe6a563ebbd7b49d68cb20cd6aac0923bad2b5d646e37ac9af251b054f61dd7667ba068da1cd67758bf6f652ab5bb850a4a5ad8c8f252e057d2f34605ff2236db67b16fa96454b05e741d5effff7abdfe9b0cc17
2026-11-22	660d81b1abe37be8	mx.example.net	0	deflate	1664	\\x9d945b93a24614c79f4315dfa1779eb265546e02326b6a54401905192f7849e5814b83addc6c1a053f7d98da9dc44db652a91c78e887ff39e7d7ff7360094989d3b6ed92a302bea41986795cbf242e8a3bb072933c869d14925f696a097d88ae30504088b304f831822979d4809f7f6339a9c3340ffbfb679afac9ab41527dafc0a51b7c0637448e405b996b1ba000882213c8acc7ba1ee4250fca4d669861f025485cecbf7c40f859f2eb335895e92f80e380955d01c77022602485e92982005a4c1334a5376c0af8b84691a54507a5573746014dad3305fca3284dad4aef047da28025cc334c809a35b74f15f0d139c351d3d74b1021102be0b1e6b794b6a12a34d5b8f7cec00a2f8f92c639d52550f98aceb00fe88cc2bcbf1fe8262c0a3782efc5c017ceeb4b3dd8931956ec497d967d39ba386d048f7636a54dc3d4da0ec405ca1a62b6d33830ce52d24ca6bdaef3a66b52c604e52e26dd04553078065e56a6818bebc1d3e0fb103859e41951e26559ea8b1c230bc260f0445334d56e7faf1cfc50faf7ce0456a49bc78d95cfc06fe80b48064f2509db7253f44f48eca64508715b4bfd2c4069a400c943e4bdeb30056e14611835ee81662bdf47830ae012e2fa471874fe3f999be731f25dd278d68dee28ff571ccf2da028fc2551519167057a4f56bec1248dddcfcdfc4314c3d44de0e0e971013e3decd12756ea0b12c3c80cf3f5284b6cbfffe9dbde74aa24ee44f7c69e1f8c95a6a642610cbfc678d8621d7b677be6f01e7457449ee2dc89f5191f1f394d0c56d23d61d3e9861d5948ded487d926e9dea5b78bebd7a36e1540b4a12974dbbf1a4634b5d51b1c85d0c607a96486417c0fb8a2b6e707dde018b29e79653fb9a67db915634bb2336d5238c2bce5aba34c325b0e62279b7d91d1d44247ddcbbecace3b995f88ba63874cb44d7da9bbd5ada1bdf747935a6748b5af4960ef6e966ef636ab68b6db0f1decf08b35a3db8bb5b7ea5799f5baa729b8d5b8e3fc3e39ad67f2767c4fd1fd7695ab6abf8d342670b252979d7ab5dd19a3fb6171d806456a39333bde965bae700841bb82ac02213c1a445d26345519d18d395e8cd679c2f2436b3eca4e5182792f94a715dfe3a255ac1d468bbd30d27c559c30f5cd4c0d24491e7f5179176aaff78de5ae2b566809414d531ef463a7c0d53e8e9354284d1f9b7aeec9da9b85174b5b8a4731aad5a47e1b9168291d446b5c08137d9396d921acc665952f46ba5116abecb5376ffe74f6cae14ec58993dcb38bb6f0248ed76cd46f1d4924e28a5c39389d4f8d00a18ba5879cea2f862a19eb2cef3bc79e9a73e67e8185cbe63cb6cc18db34f5c668851a09e7a331f505a33aec64b8a98c091fee4aaddc0570b8a94e8b967850fd4b6b76d5ac34ec39d7556f77b9c770631fd7dd8b744b587d1f1ffd6643e6d7fe52b035ddaf7bf7b77e7849a66acd8b2713055537b6cf9a3cc7a6649fed45789e4bde5892e2b769b39e83fffe61b6db34f507
2026-11-22	660d81b1ac5f6be8	mx.example.net	0	deflate	1735	\\x9d53d98ea346147d0e12ff501a299ac5b1d937f778d4182fd86e6c6c307613e5a18002d3665f6cc3d787cef44cba33a328ca859712a7ce3df7dcc30e557591f475589d86e0739216288b9afb1886d100dd609c456890a0ea0b8eed908bc20bf286c02fd218b8518892ea35067cf89da28501d93dd41f1f71ec17a701f1ed2da2a8a1f7115cc3ea04a68666ea20f400cf939e48391474399f7790d8ddf4d3027cf66258b8f7df44b869fce50e1875f21ba069b04e2f8026691e90c290e4862c0b7a64573836ebb40dc1b731fea2f8ae0079358e99e910fcc08c6346ed3c21b71a821dcad2a20293b4b320198257edbbe64e1c56152a5e185e13bfdceb2f26431ceb7c7c564371f73f08e88c9cc00a0dbf4e4252af262187e4f3fb6d120d95250cd03323f82cf8a4c83312273a1c45d3347b7f8245d201be4bf8ba236da14dfb162aca30edb45383ce10254daa6e517db3c9baae711d5561068b8a88c31bf2ee8093d689078b66f46ef4b6589ea2259ee5254112445ae0684e1c8ddee1188ef5fb6f91a39f42ffd9b942b78ac8a2ced43be076ea4b548dded595df173bd2ef220b98943e2afad3c44dbd3009864070c2eab9ab9c001804050a3af74017d2e7258525805505dd13f206ff5f19ccb2287461d57946046d98fdab1c07968867ff864cc2324bcbf0f9f2f0454cdcd97dd785c00f2394c0187d223f8deab20f4b370cdfbfff2111bfd2d4ab9075274a9058411468927c398802f3868ffa34e224a9fbf892b2c12d8e06418b633f593f8ea96cb990bf9622f728cb3c6e1c6dac483dca3bfb8aa8386b9f6ea74e963bbd403737cd617e5b6fd7cb05ab98c4252895a7490f6671a4c747f98a63b578c985e34598cb57bda52cce23cd24f254466c8c15c7a03473638ba908dd27049688f7addf93dbd578d226b6a2ab7a86cc9c914fc1d63dd47a8e6385b684dc6a715017ad6353d9bed167b6f5e04c155d9bd3b360562cb6796dda64a9b65c14f94a83c2726d6eb5ab52249bfcb138784cae9bfbb1e9fa5ab713874ee6e6c55d352b9e098563ccece15492b6b2b7e32c892f67fca58a627b37896f7c342397656eefc5f0d0b690db13e9a45a4db5bd649cb6719a76936e036a4ae4412ea4ca4c5e18ccce46b427c8e7a3a25d1b71aa6b5b2bb05dda8c62d7213744d48ce36a7bcbd492a3b8b4d8c4ee6ed1dac7b831a1d6e5c5c8d7e7d230cee5b635d60f457cbcf9f2f6c948af2b2d9d730f4e1e4dd03c2772aa74647b968f9f0ad662a28db49716ab9516c22899dd164fd1d81e931c8e4570535b504d2787f3d12f4de3a05d577693d7a21ba9365d0afe9555679398675a4b4fae0b216e36b097c99c34a5ec1e27088f6b8d6a6bc5badd96118e39bb96511ecf701a04d78bffd88b0de134711563a9cff3e5be908fe62a3805f4269fcf2dae77b305e2e09b16e1896ac311ba296e99bc175af67237ee2d710c8e55bf9c506b4252e9adbe3a6f566dc83890a07c9578d41f05ff81bb72eb22b90847962d2d8e392c68224f367ea04a1a3cb9a7abdba57534faef3f74bf8f637f02
2026-11-22	660d81b1ac8c9be8	mx.example.net	0	deflate	1774	\\x9d94d9929b561086af4315ef80e72a2ea2119b40682c9711da90404808349252b938c06113dbc0412c4f1f26b693b1e3a45269b8e0a24ff7df5fff0703a2aa48077b808209f121cd0a98c7eda70484f1236c4092c7f03185e8238e19d081e11dba13c22bb28470e210a6e86d0ef1f3af34233c52fd43fff61ec77eb25b2269becd282ae0be27ea1005c4e2a8997b2274099ea7dc316dd3c0193ba20dc7fd492f2b880f6e020ae7d357114e967c7c228e55fa0bc130c42ebb130cc5f004254ca8d184e30892ea03c796bdb609f14f63e098994d88bf15c6b1636547d04113c280795620629ef504d209f1b57b8fa0ef6d272142b09810dfe3f9726ca0cc2738d6537cd542f33fa23807084e3e8f41d16fc6a026d4ebfb750c0d9625f0e16b41e2033b62a0c8dbbc2d52600446f4a70014699ff0166dbf204dd11683132cca30eb95d38f3d0d394b51bfa581d9e67dd7a48a519883020d93b081ee13616755ea82a29d3e4cbf0d8165599e65059163785a1cd18c484fa70f38866383c1b799d31fa67edf19c1060df3b847fa4438bdfa12a2e94385bcc1b82ffaa7c802a4a5078bc1227532374cfd0921d8217aed2aa504f0fd02fa3d3da277e8eb8ac2920008012780eee3ff5706f23c0e1d807a6643bf0bf37f95638312f2dc5f29f3b0ccb3327c3d3cf92226e9713ff51ef0c218a62081d387efbdf2ee8da7ded13de2b1c0f214f5c7a73812fb78f7c53f8f4d123ffa5d8fe807abc5b135572ad2e79025923eb5cf82adcd64916c4b8d65767c68ba41a79b4736cd8bae56509474abc52d39c4b3fdd0b3603892e8ea22cf2495a72a1c4bb2133f666cb850b6e74850b3b5381b5d3d83d766bc3e4b592bb92eb7b608e7e78e1cee5b6aad0af55a07aa13ae3a2f27f7a0a8e189e252f926bbcf38a62fd77ca06d3762762b03a7829bcc94b3c3390ea4a474c672b03bf2b7cde1121886e444bb2a79ce4de5ce320a15d89761bbb424585bb3b0ce6bf539c03195bb4780a434cde05ce077d2a5e0e6a75c2d16261b9157261a753ba93197f42121f3da076cef9dea540ed5e67c2095226ba497205ed0c2ee74370e38b6f5b6b3f399e78d0badcff43d6746e18ebd7beb5a1366d638eeeee2c5da4655825066b51559e7c9567981d7b3b92b2fb21a9f37674fcafcb5cc084d83637ce75e56195a5d36602e30757b583bfaca981f66f4d6048cecca2775d46da4a4191597eee6c3b5be15b6fbab459ad7e5588516ec4cd4cda3adeeed741c43161b6bb7f6343234e0c90adbb6c6f5ba30e3a5e269a77951f387e682d4ace1160b6be9d0e62e6fcbf1b1b040a35ecf14f07953bcbba1ae67392ff53f435738abd04de3002ac56a956ef417dfb959f6b38cf85adb5cccf52e6dabca38f3ae1f50dbb062f795e6af4b39a6adcbd5e1c5a56578da9db3584becabe5d109929b1c509c6e28478671c148d8e75da7343cb73aeda24eb2f35ad7a82e9b35c5d2751880cab56841b50d998e71e61a8c188399a5bcb3efef50d5d5d135170d5dcd86238fd32ef15d52c7b7f1f38634c8f58657d059978560cfabf7eec20aedf0a5155e863b288c6726299411f4d7bdf9a7fffdea0f0638f63b
2026-11-22	660d81b1ae064be8	mx.example.net	0	deflate	1690	\\x9d935d93a2461486af4315ffa177aeb265543e0599756b1854fc424111d1542e1a6811872fe946d15f1fccce246eb2954ae5c0455fbce79ca7df737a894859a44d13928302bea45981f2f8fa92c0286ea10a26798c5a29225f696a897c149d51a0807d9125c08f239492470df8f95796935a4cfdb1bf7da6a99fbc2b48aaef15450983cfe012910318ac0cdb0451003a1d2690598f8588e9081e92ebcc7d56802f41020bffe503c2cf92afcf6055a6bf008e03f3ec0c3886eb00465218511104d060eaa0a961cda6808f6b5c90f7c74d08c284a6ec4c01ff284a53abd23b229f286089f2ac20a09fd539a9023e3a674558f7f59288105428e0b1e67b4a73dc5768aa76efcec04a2f8f92dab93e2448f986ceb00fe88cc2dcff0f7403610c43742f06be883eeb7b2203bba2cc4328a197032cd25af068675dda181b83a6830a1c653531dbaa1dd0b294d49369dad7bcee9a9431897258907612552878065e56a6012caebda7def7d165195eaabb49822c775851e425a6d77ba2299a6a36bf57f67e28fd7b67822ad2cee3daca67e0d7f41891de5349f64db92efa27640153bc47457390fa5910a5a102242faa6745536a0a60181628acdd03f556de471361000981fe0105adff4f06f33c8e7c486acfdae12dcaff15c783187584bf24fd08e7198eeec9ca3b4c52dbfd5ccf7f1fc5288509ea3d3d2ec0a7873dfac44a5da1dbb9afc9fd28324287ef763fbdef4dab4ae25678abedf9c158696a24e0b1fa2d34b5e138574ef28c574d6e5cb1c15fcf27c10e59ac0f3bf08c5fa76eb6867a4c06e2701c9f6c2c2e1ad25063dd6362ae2de714d29435da5cba580ff8e06db9f50e6d989ff3fe89b337849fe36815d8ced029f3ddc9bfeda5eeb92f5ee4fdcedcb555bd18a2089d9621b33916abaed79d8e3734e5a67d2b888d13b39ab4ad054a797ee4682436ced2aa28646db1f0554b5ce736da9b325c76cdc94e9c8686eb875a5514f1a48309762b5e8a433b3fd214dcba70608ea773765649a3ade85e456de4a95bd559b2dabcf126339bca1d8e3d39d3e7abeedb4e8786b7b139378f31cb244c45e663262c67c26458d834b51d4c0d4d33756bbe3271b9de6cfa4b7531334b7eafea166f39ead1f0795db355e85d4d95dc5eb379c395a0cf68db9307139e75cb13bbe3089eac749a12b964990f92cd70fdd670abfec6b07447caed54be545ba26e51f93a9f2f05abdf6f244640a6f6ed5c8d265cd8773338a9d2510661958b4bfbac5beb88a61824e7d89dfb6c28e7f0ba9209b4cce9aa6a1c0486db4c3bc42b52edbc260b3645f070e5a67ac9c5978681f1c4686467d3634eb3422fe505be74af349522c3488e31c6e60cfa6f7b6f71ccacad25fa7d591434c7579d7a3c841b5a6ad909b4cea18ae1dec682990c65d78c8fc924bd06a2bf5f4cbb66e2d0d415a3b36c22a83746fee2b66a3ba5d0ce4c7b3f3013d2c03b725eb7f70c721798f5d7b32c6fcbeeacbd63a6edce6a7a13c476226a41349b9eddddc557ebe7acf67afffdc9369b34f53b
2026-11-22	660d81b1aec8cbe8	mx.example.net	0	deflate	1698	\\x9d945bb3a24614859f6395ffa1e73c65caa8dce4e219a78e8a221e05e578504ce5a181065ab9090d5e7e7ddacc4ce22453a9541a1e7858bdf7d76bafc642a42ad2f60a92a80f3ea55981f2f8fa92401c77d00526798c3a29229f9b0d0b7908d7c8ef83a0c812e0c518a5e451037efe95e5a40e431ff6b78fcdc64fee152497ef154505fd8fe08c4904266fcbcd0a601f8822e3cbaccb42e4c99e8b64ba33c80af0c94f60e1bd7c83f0b2e4f33378abd25f00c70123ab01c7702260a43ed3eb0b02683174351b53cad607df8e516669d9c1690d63ec371b9bac0ffe51b4d978abdc03f2481f5828cf0a02d48c9e3eed8387ceb4af9b604250d1078f35bf6e69eb6abfd9a0eedd1958f9e551429d532141fd2fe80cfb80cef499fbfb0d7d89ca1286e85e0c7c1220140517493c0c02d663a497081629153cda494b2ff5e5a46da3a2c41925663bd4817196123a99f6e69ad3ae4915139cc38274137c41fe3370b32af561711d3c0dbe5fac2489022b2a8220f2b2c4f33d491e0c9e9a8d66a3ddfe5e39f8a1f4ef9d09ba906e1e532b9f8147e94b44064f1509da322dfa276401d33240457b927a998fd3b00f2417937bd7610a60181628a4ee019acafb6870092021d08b90dff9ff6430cf63ec41423deb86379cff2b8e0b4b240a7f49545ce65989ef9bfb5f61126af7339d7f806394c2040d9e1e03f0e121471f5849e931822830cc1f9f2ccf498af2e16b6e3a9724ee84376acf0fc6da6ccc84521f7e59e361cbb6374ecb5d8ec64a8ff52766606d55ed0683d966cbb1669c920a1dd786ea60de89437ecfefbac1d2819340bbbc13589d9a8df7c37172136e4aaf607b56a6cd7ad2094a64229efc9db2d053cc59965d84554e6a749b29ad6e3ded9ab33a9cbc9516d6bbf3995ab368135723753d759a0dc3c8b8adc319af93f5c1d4b074dbbf65c79d6223763677eadc644d77a3ccc95625381a4fc3c576a7c5e2eec6ca24b68cfd221a2e466b4d1cc567db5ed28b2ae932c7c37228edb4dbf0c4ced1da70f1f6b27b3db72e2b7325f70e7a145ec3d72267bcdcab6c4c4eeb9b7696ed2997796ef6563975b23df2f16e2d351bca2bc394f6d24b99781bd95a05655d372d759a89d7dec872b6fafc9c57cab87bde8fbcc81b2e473754c2f52471f903464136edee453e3586472fe168548862affc29e48dd25f6ab95832189b0c8ef68c393d68e9c23f65ee6a2aab63188f47c6026f7bb3cc66a294eccda5a24e6e9a860e99d69ae9e5499dd0545d0ff3a9d7125673ddd3dd57331d5fe8515fdf7d9597cf2bdf818eb1873b5b318bd966525dd6530dd7d2a8dc85732ec492bbdf5b7b7f7bdb567bfeb6a109d13dbb97711c3fde1e9d300cf595855bdcb86c1df6c926ca05091dad7de42d436d0a47f2f04ce29559ac02d6768c4d55ef0aa730bc82b1af17a4dd7d3394ebd6d4369897ec5e591b752b60e79ee06a3b416d69addea15e1605f6bbad98991d8ec1c8b116dda845d26e71b544cee745d72da4d57867d6c739fd315fe75991bdcf688007fffdeab6dbcdc6ef
2026-11-22	660d81b1b0facbe8	mx.example.net	0	deflate	1835	\\x9d545b93a246147e0e55fc076aab529b5de3d8dcc15953a3e25d1c465047537968a181566e4223975f1fccce6c66b25ba9541a5ebafa9cef7ce73b973522791ab50d48fc2ef3258a539404d543087170874a182601ba8b10f98da6d6c846f88a9c2ee3a671c8d8014611796bc3fcf23bcbc977a0f9d83f3ed1d44fc78a09cbf716690e9d4f4c8189cf8c4cdd3218ec3092041c853db247e042fb8894c6d38d53e68b13c2d47e782561c7e16ff78c9947bf321cc7ace22bc3014e6280dc056257109816680e4d8d1b6e5de6358dbf20be31404e4e5356dc65be43a629333f9e904dbacc1a25714a182d6e2488bacc6bf8468326f831c484a0f405e12df08b5f7ba67569aad1f1c686551fbe23d008a94182ba5f3301ec9b4c4017dcfed74c749465d0433744e68b2ca82ae05556b059491014e1c18769d4187ca3f0b546fa4c1fb5b728cd70dc7067ef1a418671449a42b5ad2a69a2867940700253d20971899c7be618e79103d3aaf7a1f7feb03cc78b326015495280c8c9ac007abd0f344553edf67bcbde0f4dff1999a0927492a011f59eb11bf61922bd0f3971db4a03fa8d640aa3cc45697b14d9b18323afcbc8474c6e51fb11033d2f455ea31ed334e9ad4838632021d0f69173f7ff99c12409b00d49a359c7ab71f2af748e304392f0b78986b324cef0cdb9fb42266ce4be6f9ac0c5018a60883e83cfbd3c6bc3ccc6f8e3c7ef3ae2678e7dd364cd8d9555b1915401e0e5c2b1ea3b3cf6738f55d5e6f1a5cbeeca30b8f36a9afa41f9696a2a64b3fed733ecabecd63a1850ef57aa52657bd9bf4e63bb30d7912f4b588debf26c2d5a7d3fb31eb9be92775271f6744d60c5f10779b1b6cf34b57b0e24845ba8d049badd8bbcb4acb8c329f23756718895908010aa91510b9d9c4d8ce8bc9e55de13bb4943ae9eb013b965af74215bcd0e78b3c9229a5ac82d4fc996820f2fe74a54cc277f5c0c06bbd17057ce8ac9983cdbde451b2fe7b3fe764f14494fc79a7791eacb08af36da71608d8f4333f7ad09888d80a6845dc6cf96c9455e6793fd821b350b6a0af85c152be849074f84ce1eec856d6a6d4c1794a13bbf3eee5bc67efbb47894ec6c6e45973dc0fcdc0b8456b328001c5a857529cfb6e4a99cfe288f0be56415d7e71531450165c70006aa4fb2cbd687c5a118e9033f5e078a76394269e489fba9a001c79904b2d5d9d0d47c560ef6cb4ddf509e36dee06c0ef1d0d33833d2f5e16434b7b8dcdc5a1ae6cad376831f75535d2e6dd072e14c9828c9099c725e8b259b3f1819c79f68cace4ab07cf617e2d999970bfb5cc8673ddfb1fa68a58f760365b5c8078f81c7cf2f56b220ee46220b756e75a4aa4f7889b826921260a64f03953f47039ae2f1a23a25e50ece66f96ac90d52389297136eb543e3cc81bca0aec7d9669800a713e79a3070623b0b8fda627ac5a166d4f3165cc8d3d1d5e056eea419d5dd591f1af6bccc77ab2a77b7a77a5e72a3f17679aa87b23840fdebae7e8e56d19a2dec492de98713efd96bbee0ae482fdd8eb83c15b954279d38b3272a4d9d6af1a2aeaea1c11bf2d296a7cb479577394decb7061d89cf4cabd5cc6e2dadceb85323f968186ac41957d5483b5036aeadbcb450ff54b161a13a768336158680378642d1bfcd44efbf2f8d769ba6fe04
2026-11-22	660d81b1b2e4fbe8	mx.example.net	0	deflate	1552	\\x9d93db72a3461086af4315ef30ebab6c29124771f26a6b9110b62c6149085987542e061810d670f030a0c3d3679cdd4dbc9b4d2a95868ba9e2efee6ffe6e7c441b527417901e2cf0a12809aaf0e5530e33dc4367985718f50a443ff29c8f2294b528b64042ca1c443843057dab013fff2ac97a4f648ff4db7b9efb29bc80fcfcad8234307e0f4e193d80f1ca0b16208b81a689b12185522823350991c1329392800f710e49f4e92b4454e61f6fc1aa297e01b20c1ecb16c8a2ac0151b7c4bea5aaa023b2e03997b159e09faec173416981bf15e6b955133ea3885a3c077c54958402a7641e141678d39f750ff38c52442cf0bd415fd2ba1387b958168819e6408aaccfc4a2f48658b4c4d7f72bb187ea1aa6e8732612254941480c9538114de3d30192827d7f6b22abec4dbc71f709913a2b19a1d463f71e950565f3e806978a35cd1b4cb30a122ae4d919c5b7202c9b2286e432b8197c1bba2ef615c3ec1b7d5996fa8aacc8da6070c3733cd7ed7eab1cfc50fa7d678ace54a830b3ee16448cbe467470d3d0a46bb0a27f421258d40922dd7111957156a416d0c38cbe76b50b00d394a0949907d82ebe8e22ab01a414460714f7fe3f19ac2a9c459032cf84f49a55ff8a13c21a69ea5f1227ababb2ce5e93ad2f3039b3fb96ed4b926154c01c0d6ebedf89776f76e79da49b8a6a4ab228fe71eceb7adf34dfb14de99d73dc4bafcc9e1f8c95e7eed57a627f8e91ad48c1693b0b27c391d9b9d4468be35df83c6df6cff0888570b351dacd6eb692f3a533b3efa741db31b2caf31b195f8ec94ec03ca76febf484e6d7ba53cfce793059c857b827745f9a9178776f6af2e2aa751225c086fcbcf5c67e14a4a5b0f20f7ab58d46f9643876dce575a638c4864f3c8797ab6965aae420ccc25a990dd5f6e5de3b84e3e94929f3871142d3d8ec3c5576aa6f24637f184a8b2757b62fabc5e4414d8de1b59e08d3427aaed351e2b06a6d18f7f5a65136ca7eb359db42e0f8a6d09a498cced3dc5b4a52ebce3bcd903c8edbc44f17d2cbf28af1fd784fce9170872fc41df7d7de3c8882e988e75eec4de94ed46076674c8a99a33a87d96a5d78c3e526d9bb5507abf324994851b475174779ef760c4985a511a2e123961b390cf521991b4738aaa85bf01c5aa2cc3dd6e37694ea11ddad4ed0b72fc8bf6ccceddde3721e98da70b52bb4e93a3e6f17f3f5523f6fddbe77f2b499d7bf6bd5e525c789e8ce6ce1f0fcc0738aaf6f757f1aad97e24e305da55d3a998fe5c74e7cbe0fa68b47b80d0d35128f749a5efd3d860119db2f76756d8638aa84fe6ead7877daae34a5ea6af35c720a481d4b9adbce31398e0c018fc8e2a415fbb9ecd8279b29feebcfdcedf2dcef
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
1	2856579691041916859	9	1	2026-11-02	192.0.2.66
1	-6189225365030673303	25	1	2026-11-02	2001:db8::a7
1	5728284881451910360	39	1	2026-11-02	2001:db8::6f
9	6545161231136907808	17	2	2026-11-01	2001:db8::b
9	4517447486470138711	38	2	2026-11-01	2001:db8::5c
9	4452283454253629055	9	2	2026-11-01	198.51.100.73
11	4452283454253629055	42	2	2026-11-04	198.51.100.95
11	-1113497932451408528	31	2	2026-11-04	192.0.2.233
11	4452283454253629055	31	2	2026-11-04	198.51.100.184
19	-3350156044820973334	26	3	2026-11-03	192.0.2.22
19	4022280226838862428	14	3	2026-11-03	203.0.113.156
19	5092868802117876506	26	3	2026-11-03	2001:db8::a4
3	2856579691041916859	51	1	2026-11-05	203.0.113.27
3	2856579691041916859	2	1	2026-11-05	192.0.2.18
3	-3918892832210713825	34	1	2026-11-05	192.0.2.57
15	4022280226838862428	50	3	2026-11-06	203.0.113.204
15	-3350156044820973334	16	3	2026-11-06	2001:db8::c7
15	5092868802117876506	31	3	2026-11-06	192.0.2.96
13	7985192600466632896	23	2	2026-11-07	2001:db8::c4
13	4452283454253629055	49	2	2026-11-07	2001:db8::f8
13	4517447486470138711	32	2	2026-11-07	192.0.2.70
5	-7106084620681153297	49	1	2026-11-08	198.51.100.102
5	5728284881451910360	4	1	2026-11-08	203.0.113.150
5	2856579691041916859	28	1	2026-11-08	192.0.2.23
17	-1496624118900125436	33	3	2026-11-09	203.0.113.247
17	-3350156044820973334	16	3	2026-11-09	192.0.2.36
17	5092868802117876506	2	3	2026-11-09	2001:db8::a5
8	-618765096578332442	18	2	2026-11-10	203.0.113.69
8	-1113497932451408528	30	2	2026-11-10	203.0.113.129
8	-1113497932451408528	40	2	2026-11-10	203.0.113.142
7	-8396733456210065551	47	1	2026-11-11	2001:db8::7c
7	2420047075865499474	18	1	2026-11-11	2001:db8::d3
7	5728284881451910360	5	1	2026-11-11	2001:db8::54
18	5006180285784391987	44	3	2026-11-12	2001:db8::74
18	-244960977262082514	29	3	2026-11-12	198.51.100.25
18	-3350156044820973334	29	3	2026-11-12	2001:db8::f7
10	6545161231136907808	46	2	2026-11-13	203.0.113.169
10	-1976035364944553445	31	2	2026-11-13	192.0.2.96
10	6545161231136907808	1	2	2026-11-13	198.51.100.143
2	-3918892832210713825	57	1	2026-11-14	203.0.113.176
2	2856579691041916859	10	1	2026-11-14	198.51.100.171
2	2856579691041916859	35	1	2026-11-14	198.51.100.19
20	-3350156044820973334	62	3	2026-11-15	198.51.100.70
20	-3350156044820973334	30	3	2026-11-15	2001:db8::4e
20	7348300158720626476	8	3	2026-11-15	2001:db8::c8
12	9086972540772294499	63	2	2026-11-16	192.0.2.134
12	9086972540772294499	44	2	2026-11-16	192.0.2.15
12	4517447486470138711	22	2	2026-11-16	198.51.100.30
4	-3918892832210713825	35	1	2026-11-17	2001:db8::7c
4	2420047075865499474	43	1	2026-11-17	192.0.2.105
4	2856579691041916859	20	1	2026-11-17	192.0.2.76
16	-244960977262082514	41	3	2026-11-18	203.0.113.246
16	4022280226838862428	2	3	2026-11-18	192.0.2.235
16	7348300158720626476	33	3	2026-11-18	203.0.113.221
14	4452283454253629055	47	2	2026-11-19	192.0.2.170
14	9086972540772294499	32	2	2026-11-19	2001:db8::a1
14	-2200695940841093982	17	2	2026-11-19	2001:db8::e4
6	5728284881451910360	32	1	2026-11-20	192.0.2.131
6	-7106084620681153297	17	1	2026-11-20	198.51.100.153
6	-4414209769861913449	18	1	2026-11-20	203.0.113.248
21	-1113497932451408528	4	2	2026-11-01	192.0.2.9
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
-8396733456210065551	1	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-7106084620681153297	1	news.example.net	news.example.net	\N	none	fail	pass	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-6189225365030673303	1	news.example.net	news.example.net	\N	none	fail	fail	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "fail", "human_result": null}]
-4414209769861913449	1	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
-3918892832210713825	1	example.net	example.net	\N	none	fail	pass	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
2420047075865499474	1	example.net	example.net	\N	reject	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
2856579691041916859	1	example.net	example.net	\N	none	pass	fail	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
5728284881451910360	1	example.net	example.net	\N	none	pass	pass	\N	[{"domain": "example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "pass", "human_result": null}]
-2200695940841093982	2	news.example.com	news.example.com	\N	none	fail	pass	\N	[{"domain": "news.example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
-1976035364944553445	2	example.com	example.com	\N	quarantine	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
-1113497932451408528	2	example.com	example.com	\N	none	pass	pass	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
-618765096578332442	2	example.com	example.com	\N	none	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
4452283454253629055	2	example.com	example.com	\N	none	pass	fail	\N	[{"domain": "example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
4517447486470138711	2	example.com	example.com	\N	none	fail	pass	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "pass", "human_result": null}]
6545161231136907808	2	example.com	example.com	\N	reject	fail	fail	\N	[{"domain": "example.com", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.com", "result": "fail", "human_result": null}]
7985192600466632896	2	news.example.com	news.example.com	\N	none	pass	pass	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "pass", "human_result": null}]
9086972540772294499	2	news.example.com	news.example.com	\N	none	pass	fail	\N	[{"domain": "news.example.com", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.com", "result": "fail", "human_result": null}]
-3350156044820973334	3	example.org	example.org	\N	none	pass	pass	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
-1496624118900125436	3	news.example.org	news.example.org	\N	none	pass	fail	\N	[{"domain": "news.example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
-244960977262082514	3	news.example.org	news.example.org	\N	quarantine	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
4022280226838862428	3	example.org	example.org	\N	none	fail	pass	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "pass", "human_result": null}]
5006180285784391987	3	news.example.org	news.example.org	\N	reject	fail	fail	\N	[{"domain": "news.example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.org", "result": "fail", "human_result": null}]
5092868802117876506	3	example.org	example.org	\N	none	pass	fail	\N	[{"domain": "example.org", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
7348300158720626476	3	example.org	example.org	\N	quarantine	fail	fail	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, is_tidy_due, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1a1f65be8	2026-11-22 07:05:44.336015+00
1	2	1	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1ab998be8	2026-11-22 07:05:44.336015+00
1	3	2	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1a76ecbe8	2026-11-22 07:05:44.336015+00
1	4	2	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1ac8c9be8	2026-11-22 07:05:44.336015+00
1	5	3	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1aa078be8	2026-11-22 07:05:44.336015+00
1	6	3	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1b0facbe8	2026-11-22 07:05:44.336015+00
1	7	4	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1aaa6bbe8	2026-11-22 07:05:44.336015+00
2	8	1	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1aa73ebe8	2026-11-22 07:05:44.336015+00
2	9	2	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1a1a56be8	2026-11-22 07:05:44.336015+00
2	10	2	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1ab5a3be8	2026-11-22 07:05:44.336015+00
2	11	3	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1a6acdbe8	2026-11-22 07:05:44.336015+00
2	12	3	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1ac5f6be8	2026-11-22 07:05:44.336015+00
2	13	4	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1a9c2fbe8	2026-11-22 07:05:44.336015+00
2	14	4	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1aec8cbe8	2026-11-22 07:05:44.336015+00
3	15	1	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1a883ebe8	2026-11-22 07:05:44.336015+00
3	16	1	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1ae064be8	2026-11-22 07:05:44.336015+00
3	17	2	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1aa41ebe8	2026-11-22 07:05:44.336015+00
3	18	3	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1ab04abe8	2026-11-22 07:05:44.336015+00
3	19	4	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1a6704be8	2026-11-22 07:05:44.336015+00
3	20	4	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1abe37be8	2026-11-22 07:05:44.336015+00
2	21	2	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	f	0	0	\N	\N	2026-11-22 07:05:44+00	2026-11-22	mx.example.net	smtp	660d81b1b2e4fbe8	2026-11-22 07:05:44.336015+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	test webmail gmbh	2026-11-22 07:05:44.367675+00
2	example mail	2026-11-22 07:05:44.384446+00
3	example.edu	2026-11-22 07:05:44.387985+00
4	invalid & sons	2026-11-22 07:05:44.394897+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 07:05:44.251908+00
fact	2025-10-01	2026-11-22 07:05:44.268103+00
record	2025-10-01	2026-11-22 07:05:44.280098+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 07:05:43.121305+00
2	0002_failure_reports	2026-11-22 07:05:43.460452+00
3	0003_tls_reports	2026-11-22 07:05:43.608241+00
4	0004_intake	2026-11-22 07:05:43.756242+00
5	0005_changes	2026-11-22 07:05:43.838094+00
\.


--
-- Data for Name: source_day_sum; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.source_day_sum (messages, passed, dkim_aligned, spf_aligned, quarantined, rejected, domain_id, day, source_ip, header_from) FROM stdin;
9	9	9	0	0	0	1	2026-11-02	192.0.2.66	example.net
39	39	39	39	0	0	1	2026-11-02	2001:db8::6f	example.net
25	0	0	0	0	0	1	2026-11-02	2001:db8::a7	news.example.net
2	2	2	0	0	0	1	2026-11-05	192.0.2.18	example.net
34	34	0	34	0	0	1	2026-11-05	192.0.2.57	example.net
51	51	51	0	0	0	1	2026-11-05	203.0.113.27	example.net
28	28	28	0	0	0	1	2026-11-08	192.0.2.23	example.net
49	49	0	49	0	0	1	2026-11-08	198.51.100.102	news.example.net
4	4	4	4	0	0	1	2026-11-08	203.0.113.150	example.net
5	5	5	5	0	0	1	2026-11-11	2001:db8::54	example.net
47	47	47	47	0	0	1	2026-11-11	2001:db8::7c	news.example.net
18	0	0	0	0	18	1	2026-11-11	2001:db8::d3	example.net
35	35	35	0	0	0	1	2026-11-14	198.51.100.19	example.net
10	10	10	0	0	0	1	2026-11-14	198.51.100.171	example.net
57	57	0	57	0	0	1	2026-11-14	203.0.113.176	example.net
20	20	20	0	0	0	1	2026-11-17	192.0.2.76	example.net
43	0	0	0	0	43	1	2026-11-17	192.0.2.105	example.net
35	35	0	35	0	0	1	2026-11-17	2001:db8::7c	example.net
32	32	32	32	0	0	1	2026-11-20	192.0.2.131	example.net
17	17	0	17	0	0	1	2026-11-20	198.51.100.153	news.example.net
18	0	0	0	0	0	1	2026-11-20	203.0.113.248	example.net
4	4	4	4	0	0	2	2026-11-01	192.0.2.9	example.com
9	9	9	0	0	0	2	2026-11-01	198.51.100.73	example.com
17	0	0	0	0	17	2	2026-11-01	2001:db8::b	example.com
38	38	0	38	0	0	2	2026-11-01	2001:db8::5c	example.com
31	31	31	31	0	0	2	2026-11-04	192.0.2.233	example.com
42	42	42	0	0	0	2	2026-11-04	198.51.100.95	example.com
31	31	31	0	0	0	2	2026-11-04	198.51.100.184	example.com
32	32	0	32	0	0	2	2026-11-07	192.0.2.70	example.com
23	23	23	23	0	0	2	2026-11-07	2001:db8::c4	news.example.com
49	49	49	0	0	0	2	2026-11-07	2001:db8::f8	example.com
18	0	0	0	0	0	2	2026-11-10	203.0.113.69	example.com
30	30	30	30	0	0	2	2026-11-10	203.0.113.129	example.com
40	40	40	40	0	0	2	2026-11-10	203.0.113.142	example.com
31	0	0	0	31	0	2	2026-11-13	192.0.2.96	example.com
1	0	0	0	0	1	2	2026-11-13	198.51.100.143	example.com
46	0	0	0	0	46	2	2026-11-13	203.0.113.169	example.com
44	44	44	0	0	0	2	2026-11-16	192.0.2.15	news.example.com
63	63	63	0	0	0	2	2026-11-16	192.0.2.134	news.example.com
22	22	0	22	0	0	2	2026-11-16	198.51.100.30	example.com
47	47	47	0	0	0	2	2026-11-19	192.0.2.170	example.com
32	32	32	0	0	0	2	2026-11-19	2001:db8::a1	news.example.com
17	17	0	17	0	0	2	2026-11-19	2001:db8::e4	news.example.com
26	26	26	26	0	0	3	2026-11-03	192.0.2.22	example.org
14	14	0	14	0	0	3	2026-11-03	203.0.113.156	example.org
26	26	26	0	0	0	3	2026-11-03	2001:db8::a4	example.org
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


