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
-- Name: month_folded; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.month_folded (
    domain_id integer NOT NULL,
    month date NOT NULL
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
-- Data for Name: domain; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.domain (id, name, created_at) FROM stdin;
1	example.com	2026-11-22 06:19:45.993423+00
2	example.net	2026-11-22 06:19:46.008068+00
3	example.org	2026-11-22 06:19:46.104053+00
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
2	2026-11-02	73	48	48	39	0	0
2	2026-11-05	87	87	53	34	0	0
2	2026-11-08	81	81	32	53	0	0
2	2026-11-11	70	52	52	52	0	18
2	2026-11-14	102	102	45	57	0	0
2	2026-11-17	98	55	20	35	0	43
2	2026-11-20	67	49	32	49	0	0
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
1	1	2026-11-01	2026-11-22	1	0	t	t	{2001:db8::b,2001:db8::5c,198.51.100.73}	{6545161231136907808,4517447486470138711,4452283454253629055}	{17,38,9}
10	2	2026-11-02	2026-11-22	2	0	t	t	{192.0.2.66,2001:db8::a7,2001:db8::6f}	{2856579691041916859,-6189225365030673303,5728284881451910360}	{9,25,39}
18	3	2026-11-03	2026-11-22	3	0	t	t	{192.0.2.22,203.0.113.156,2001:db8::a4}	{-3350156044820973334,4022280226838862428,5092868802117876506}	{26,14,26}
6	1	2026-11-04	2026-11-22	4	0	t	t	{198.51.100.95,192.0.2.233,198.51.100.184}	{4452283454253629055,-1113497932451408528,4452283454253629055}	{42,31,31}
8	2	2026-11-05	2026-11-22	1	0	t	t	{203.0.113.27,192.0.2.18,192.0.2.57}	{2856579691041916859,2856579691041916859,-3918892832210713825}	{51,2,34}
16	3	2026-11-06	2026-11-22	2	0	t	t	{203.0.113.204,2001:db8::c7,192.0.2.96}	{4022280226838862428,-3350156044820973334,5092868802117876506}	{50,16,31}
4	1	2026-11-07	2026-11-22	3	0	t	t	{2001:db8::c4,2001:db8::f8,192.0.2.70}	{7985192600466632896,4452283454253629055,4517447486470138711}	{23,49,32}
13	2	2026-11-08	2026-11-22	4	0	t	t	{198.51.100.102,203.0.113.150,192.0.2.23}	{-7106084620681153297,5728284881451910360,2856579691041916859}	{49,4,28}
15	3	2026-11-09	2026-11-22	1	0	t	t	{203.0.113.247,192.0.2.36,2001:db8::a5}	{-1496624118900125436,-3350156044820973334,5092868802117876506}	{33,16,2}
3	1	2026-11-10	2026-11-22	2	0	t	t	{203.0.113.69,203.0.113.129,203.0.113.142}	{-618765096578332442,-1113497932451408528,-1113497932451408528}	{18,30,40}
12	2	2026-11-11	2026-11-22	3	0	t	t	{2001:db8::7c,2001:db8::d3,2001:db8::54}	{-8396733456210065551,2420047075865499474,5728284881451910360}	{47,18,5}
20	3	2026-11-12	2026-11-22	4	0	t	t	{2001:db8::74,198.51.100.25,2001:db8::f7}	{5006180285784391987,-244960977262082514,-3350156044820973334}	{44,29,29}
11	2	2026-11-14	2026-11-22	2	0	t	t	{203.0.113.176,198.51.100.171,198.51.100.19}	{-3918892832210713825,2856579691041916859,2856579691041916859}	{57,10,35}
2	1	2026-11-13	2026-11-22	1	0	t	t	{203.0.113.169,192.0.2.96,198.51.100.143}	{6545161231136907808,-1976035364944553445,6545161231136907808}	{46,31,1}
19	3	2026-11-15	2026-11-22	3	0	t	t	{198.51.100.70,2001:db8::4e,2001:db8::c8}	{-3350156044820973334,-3350156044820973334,7348300158720626476}	{62,30,8}
7	1	2026-11-16	2026-11-22	4	0	t	t	{192.0.2.134,192.0.2.15,198.51.100.30}	{9086972540772294499,9086972540772294499,4517447486470138711}	{63,44,22}
9	2	2026-11-17	2026-11-22	1	0	t	t	{2001:db8::7c,192.0.2.105,192.0.2.76}	{-3918892832210713825,2420047075865499474,2856579691041916859}	{35,43,20}
17	3	2026-11-18	2026-11-22	2	0	t	t	{203.0.113.246,192.0.2.235,203.0.113.221}	{-244960977262082514,4022280226838862428,7348300158720626476}	{41,2,33}
5	1	2026-11-19	2026-11-22	3	0	t	t	{192.0.2.170,2001:db8::a1,2001:db8::e4}	{4452283454253629055,9086972540772294499,-2200695940841093982}	{47,32,17}
14	2	2026-11-20	2026-11-22	4	0	t	t	{192.0.2.131,198.51.100.153,203.0.113.248}	{5728284881451910360,-7106084620681153297,-4414209769861913449}	{32,17,18}
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
-- Data for Name: month_folded; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.month_folded (domain_id, month) FROM stdin;
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
10	2856579691041916859	9	2	2026-11-02	192.0.2.66
10	-6189225365030673303	25	2	2026-11-02	2001:db8::a7
10	5728284881451910360	39	2	2026-11-02	2001:db8::6f
18	-3350156044820973334	26	3	2026-11-03	192.0.2.22
18	4022280226838862428	14	3	2026-11-03	203.0.113.156
18	5092868802117876506	26	3	2026-11-03	2001:db8::a4
6	4452283454253629055	42	1	2026-11-04	198.51.100.95
6	-1113497932451408528	31	1	2026-11-04	192.0.2.233
6	4452283454253629055	31	1	2026-11-04	198.51.100.184
8	2856579691041916859	51	2	2026-11-05	203.0.113.27
8	2856579691041916859	2	2	2026-11-05	192.0.2.18
8	-3918892832210713825	34	2	2026-11-05	192.0.2.57
16	4022280226838862428	50	3	2026-11-06	203.0.113.204
16	-3350156044820973334	16	3	2026-11-06	2001:db8::c7
16	5092868802117876506	31	3	2026-11-06	192.0.2.96
4	7985192600466632896	23	1	2026-11-07	2001:db8::c4
4	4452283454253629055	49	1	2026-11-07	2001:db8::f8
4	4517447486470138711	32	1	2026-11-07	192.0.2.70
13	-7106084620681153297	49	2	2026-11-08	198.51.100.102
13	5728284881451910360	4	2	2026-11-08	203.0.113.150
13	2856579691041916859	28	2	2026-11-08	192.0.2.23
15	-1496624118900125436	33	3	2026-11-09	203.0.113.247
15	-3350156044820973334	16	3	2026-11-09	192.0.2.36
15	5092868802117876506	2	3	2026-11-09	2001:db8::a5
3	-618765096578332442	18	1	2026-11-10	203.0.113.69
3	-1113497932451408528	30	1	2026-11-10	203.0.113.129
3	-1113497932451408528	40	1	2026-11-10	203.0.113.142
12	-8396733456210065551	47	2	2026-11-11	2001:db8::7c
12	2420047075865499474	18	2	2026-11-11	2001:db8::d3
12	5728284881451910360	5	2	2026-11-11	2001:db8::54
20	5006180285784391987	44	3	2026-11-12	2001:db8::74
20	-244960977262082514	29	3	2026-11-12	198.51.100.25
20	-3350156044820973334	29	3	2026-11-12	2001:db8::f7
11	-3918892832210713825	57	2	2026-11-14	203.0.113.176
11	2856579691041916859	10	2	2026-11-14	198.51.100.171
11	2856579691041916859	35	2	2026-11-14	198.51.100.19
2	6545161231136907808	46	1	2026-11-13	203.0.113.169
2	-1976035364944553445	31	1	2026-11-13	192.0.2.96
2	6545161231136907808	1	1	2026-11-13	198.51.100.143
19	-3350156044820973334	62	3	2026-11-15	198.51.100.70
19	-3350156044820973334	30	3	2026-11-15	2001:db8::4e
19	7348300158720626476	8	3	2026-11-15	2001:db8::c8
7	9086972540772294499	63	1	2026-11-16	192.0.2.134
7	9086972540772294499	44	1	2026-11-16	192.0.2.15
7	4517447486470138711	22	1	2026-11-16	198.51.100.30
9	-3918892832210713825	35	2	2026-11-17	2001:db8::7c
9	2420047075865499474	43	2	2026-11-17	192.0.2.105
9	2856579691041916859	20	2	2026-11-17	192.0.2.76
17	-244960977262082514	41	3	2026-11-18	203.0.113.246
17	4022280226838862428	2	3	2026-11-18	192.0.2.235
17	7348300158720626476	33	3	2026-11-18	203.0.113.221
5	4452283454253629055	47	1	2026-11-19	192.0.2.170
5	9086972540772294499	32	1	2026-11-19	2001:db8::a1
5	-2200695940841093982	17	1	2026-11-19	2001:db8::e4
14	5728284881451910360	32	2	2026-11-20	192.0.2.131
14	-7106084620681153297	17	2	2026-11-20	198.51.100.153
14	-4414209769861913449	18	2	2026-11-20	203.0.113.248
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
-8396733456210065551	2	news.example.net	news.example.net	\N	none	pass	pass	\N	[{"domain": "news.example.net", "result": "pass", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-7106084620681153297	2	news.example.net	news.example.net	\N	none	fail	pass	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "pass", "human_result": null}]
-6189225365030673303	2	news.example.net	news.example.net	\N	none	fail	fail	\N	[{"domain": "news.example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "news.example.net", "result": "fail", "human_result": null}]
-4414209769861913449	2	example.net	example.net	\N	none	fail	fail	\N	[{"domain": "example.net", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.net", "result": "fail", "human_result": null}]
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
7348300158720626476	3	example.org	example.org	\N	quarantine	fail	fail	\N	[{"domain": "example.org", "result": "fail", "selector": "s1", "human_result": null}]	[{"scope": "mfrom", "domain": "example.org", "result": "fail", "human_result": null}]
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (domain_id, id, reporter_id, report_id, report_id_sum, begin_s, end_s, variant, content_sum, counted, schema, version, org_name, email, extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method, repairs, record_count, message_count, first_day, last_day, is_long, is_reissue, is_tidy_due, duplicates, trust, trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id, stored_at) FROM stdin;
1	1	1	n000000@mail.example.net	\\x0b9b4d066ae31d4a7cbd560994e1815e	1793491200	1793577599	1	\\x303b4d9deb2853972b87a921af78d9a1	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	64	2026-11-01	2026-11-01	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ab3c9f1b4	2026-11-22 06:19:45.950063+00
1	2	1	n000012@mail.example.net	\\x77225f4b8d1fa4e5c2c95f5c06046999	1794528000	1794614399	1	\\xdb00ab9c90c8f8e5f5e374fc9f038e8e	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	78	2026-11-13	2026-11-13	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ae7c1c1b4	2026-11-22 06:19:45.950063+00
1	3	2	n000009@webmail.test	\\x3803f41386229de2e5369b3621f3c698	1794268800	1794355199	1	\\x601e0143159e65d981ca46d7e40e46aa	t	rfc7489	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	88	2026-11-10	2026-11-10	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ade3df1b4	2026-11-22 06:19:45.950063+00
1	4	3	n000006@sons.invalid	\\x4f058fd5232634a8ced01e535308cd66	1794009600	1794095999	1	\\xf3047a8cad88f0c67cec84ba52bac9dd	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-07	2026-11-07	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776add25c1b4	2026-11-22 06:19:45.950063+00
1	5	3	n000018@sons.invalid	\\x7aa92890382a0ccd38af83356ca1ddab	1795046400	1795132799	1	\\x167619755d048e64f66d5cf288ed2c60	t	rfc7489	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	96	2026-11-19	2026-11-19	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776aea4f01b4	2026-11-22 06:19:45.950063+00
1	6	4	n000003@dmarc.example.edu	\\xed15ccb1ba79c0e0d59c200c2aec3c14	1793750400	1793836799	1	\\x634f5415a90eaabf26ea1a20d481cce4	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	104	2026-11-04	2026-11-04	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ab56f31b4	2026-11-22 06:19:45.950063+00
1	7	4	n000015@dmarc.example.edu	\\x534dbcba770b9479c493b2aa57433c20	1794787200	1794873599	1	\\x7a661e854dcbd1ac1ecda0b74ae65327	t	rfc7489	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	129	2026-11-16	2026-11-16	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ae95b21b4	2026-11-22 06:19:45.950063+00
2	8	1	n000004@mail.example.net	\\x9107974a08ff1315468602b93e8e324b	1793836800	1793923199	1	\\x8deb4cacdecf20dc03d66f4ab4c42362	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	87	2026-11-05	2026-11-05	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ad5d831b4	2026-11-22 06:19:45.950063+00
2	9	1	n000016@mail.example.net	\\xcbad4c7056bf231b9bac00c7670a21c1	1794873600	1794959999	1	\\x9632118245058f03d0b85ff710001bd4	t	rfc9990	1.0	Example Mail	noreply@mail.example.net	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	98	2026-11-17	2026-11-17	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ae9b201b4	2026-11-22 06:19:45.950063+00
2	10	2	n000001@webmail.test	\\x5596b4c8af6290cd4abcd4e401e2c74b	1793577600	1793663999	1	\\x03fd1fd37ba49a308077dedc9339e727	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	73	2026-11-02	2026-11-02	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ab4e0f1b4	2026-11-22 06:19:45.950063+00
2	11	2	n000013@webmail.test	\\x6f68d0124e9311cce82322af9ccbd845	1794614400	1794700799	1	\\x6514af4ee80e9a5b672c301aa7de4d2a	t	rfc9990	1.0	Test Webmail GmbH	noreply@webmail.test	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	102	2026-11-14	2026-11-14	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ae8a601b4	2026-11-22 06:19:45.950063+00
2	12	3	n000010@sons.invalid	\\xd8246aa4503e81aff08d48ddb41838c9	1794355200	1794441599	1	\\x0a0909ae7cc45dad57ee57f9f9d535c1	t	rfc9990	1.0	Invalid & Sons	noreply@sons.invalid	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	70	2026-11-11	2026-11-11	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776adf99c1b4	2026-11-22 06:19:45.950063+00
2	13	4	n000007@dmarc.example.edu	\\x999fc5afd92fe40d9741bd729c59fe1f	1794096000	1794182399	1	\\x26608a84cdd438a259465fe5ca97cc06	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	quarantine	none	none	r	r	\N	\N	n	treewalk	0	3	81	2026-11-08	2026-11-08	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776add64c1b4	2026-11-22 06:19:45.950063+00
2	14	4	n000019@dmarc.example.edu	\\x57b08a1a59fb812065e6030a34661c8e	1795132800	1795219199	1	\\xd3bee63159dae12f9000db19bfda6b50	t	rfc9990	1.0	example.edu	noreply@dmarc.example.edu	\N	\N	harness 1	none	none	none	r	r	\N	\N	n	treewalk	0	3	67	2026-11-20	2026-11-20	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776aea9321b4	2026-11-22 06:19:45.950063+00
3	15	1	n000008@mail.example.net	\\x8ebe8a1ff6d89ec7566f3ea0a75e8af8	1794182400	1794268799	1	\\x6db40ba13321b7fa4b14f78971ea0ce5	t	draft	\N	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	51	2026-11-09	2026-11-09	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776adda051b4	2026-11-22 06:19:45.950063+00
3	16	2	n000005@webmail.test	\\x05150d078a3fdc1624d8a41c17128ffe	1793923200	1794009599	1	\\x9617db1a6a6e33b346f192d1677e3d43	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	97	2026-11-06	2026-11-06	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776adccf71b4	2026-11-22 06:19:45.950063+00
3	17	2	n000017@webmail.test	\\xc9c1ddbd09194f444f822b5f8a80cf6d	1794960000	1795046399	1	\\xf998341dda7a21b584b2eeaf051ba329	t	draft	\N	Test Webmail GmbH	noreply@webmail.test	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	76	2026-11-18	2026-11-18	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ae9fbf1b4	2026-11-22 06:19:45.950063+00
3	18	3	n000002@sons.invalid	\\x5f6ce5016ae3c4aeef86e73e24e86cda	1793664000	1793750399	1	\\xf42b74c41a8d60b72569eeb5a3256d56	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	66	2026-11-03	2026-11-03	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ab52971b4	2026-11-22 06:19:45.950063+00
3	19	3	n000014@sons.invalid	\\x994f0aa2a3eae0e2cc272001b8355d63	1794700800	1794787199	1	\\x53baa4455c4f8920dae6f6a0d8f79f6c	t	draft	\N	Invalid & Sons	noreply@sons.invalid	\N	\N	\N	quarantine	none	\N	r	r	100	\N	\N	\N	0	3	100	2026-11-15	2026-11-15	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ae90e21b4	2026-11-22 06:19:45.950063+00
3	20	4	n000011@dmarc.example.edu	\\x6bf23ef1d7f5a96567008fb0eaf20b1f	1794441600	1794527999	1	\\x24ec1a029d25864d7f7902bef3704406	t	draft	\N	example.edu	noreply@dmarc.example.edu	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	3	102	2026-11-12	2026-11-12	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776ae245f1b4	2026-11-22 06:19:45.950063+00
1	21	1	one	\\x7692c3ad3540bb803c020b3aee66cd88	1793491200	1793577599	1	\\x225460ba2d0c0faf270ee59ac458024f	t	rfc7489	1.0	Example Mail	noreply@mail.example.net	\N	\N	\N	none	none	\N	r	r	100	\N	\N	\N	0	1	4	2026-11-01	2026-11-01	f	f	f	0	0	\N	\N	2026-11-22 06:19:45+00	2026-11-22	mx.example.net	smtp	660d776aec4e91b4	2026-11-22 06:19:45.950063+00
\.


--
-- Data for Name: reporter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reporter (id, name, created_at) FROM stdin;
1	example mail	2026-11-22 06:19:45.996303+00
2	test webmail gmbh	2026-11-22 06:19:46.092211+00
3	invalid & sons	2026-11-22 06:19:46.112723+00
4	example.edu	2026-11-22 06:19:46.12667+00
\.


--
-- Data for Name: retention_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_mark (kind, before_day, marked_at) FROM stdin;
tls	2025-10-18	2026-11-22 06:19:45.676675+00
fact	2025-10-01	2026-11-22 06:19:45.678254+00
record	2025-10-01	2026-11-22 06:19:45.691166+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (id, name, applied_at) FROM stdin;
1	0001_reports	2026-11-22 06:19:42.889404+00
2	0002_failure_reports	2026-11-22 06:19:43.606241+00
3	0003_tls_reports	2026-11-22 06:19:43.785996+00
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
9	9	9	0	0	0	2	2026-11-02	192.0.2.66	example.net
39	39	39	39	0	0	2	2026-11-02	2001:db8::6f	example.net
25	0	0	0	0	0	2	2026-11-02	2001:db8::a7	news.example.net
2	2	2	0	0	0	2	2026-11-05	192.0.2.18	example.net
34	34	0	34	0	0	2	2026-11-05	192.0.2.57	example.net
51	51	51	0	0	0	2	2026-11-05	203.0.113.27	example.net
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
-- Name: month_folded month_folded_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.month_folded
    ADD CONSTRAINT month_folded_pkey PRIMARY KEY (domain_id, month);


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
-- Name: TABLE month_folded; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.month_folded TO ruad_writer;
GRANT SELECT ON TABLE public.month_folded TO ruad_api;


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


