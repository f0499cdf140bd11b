-- 0001_reports: aggregate reports, their records, and the sums over them
--
-- Every table but the two dictionaries carries domain_id, and so does every
-- unique key, so that the data can one day be spread over hosts by domain.
-- Text that is compared is collated "C": the same order on every host, and no
-- index that breaks with a new libc.

comment on table schema_migration is 'Migrations applied, in order.';
comment on column schema_migration.id is 'Number of the file in sql/migrations.';
comment on column schema_migration.name is 'Name of the file.';
comment on column schema_migration.applied_at is 'When it was applied.';

-- Dictionaries ---------------------------------------------------------------

create sequence domain_id_seq as int4;

create table domain (
	id int4 primary key default nextval('domain_id_seq'),
	name text collate "C" not null unique,
	created_at timestamptz not null default now()
);
alter sequence domain_id_seq owned by domain.id;
comment on table domain is 'Policy domains that reports came for.';
comment on column domain.id is 'Number that stands for it in all other tables.';
comment on column domain.name is 'policy_published/domain, lower case, A-label.';
comment on column domain.created_at is 'When its first report was stored.';

create sequence reporter_id_seq as int4;

create table reporter (
	id int4 primary key default nextval('reporter_id_seq'),
	name text collate "C" not null unique,
	created_at timestamptz not null default now()
);
alter sequence reporter_id_seq owned by reporter.id;
comment on table reporter is 'Who reports.';
comment on column reporter.id is 'Number that stands for it in all other tables.';
comment on column reporter.name is 'Authenticated domain of the report mail where known, else org_name; lower case.';
comment on column reporter.created_at is 'When its first report was stored.';

-- Reports --------------------------------------------------------------------

create sequence report_id_seq;

create table report (
	domain_id int4 not null references domain (id),
	id int8 not null default nextval('report_id_seq'),
	reporter_id int4 not null references reporter (id),
	report_id text not null,
	report_id_sum bytea not null check (length(report_id_sum) = 16),
	begin_s int8 not null,
	end_s int8 not null,
	variant int4 not null default 1,
	content_sum bytea check (length(content_sum) = 16),
	counted bool not null,
	schema text collate "C" not null,
	version text,
	org_name text not null,
	email text,
	extra_contact_info text,
	error text,
	generator text,
	p text collate "C",
	sp text collate "C",
	np text collate "C",
	adkim text collate "C",
	aspf text collate "C",
	pct int2,
	fo text,
	testing text collate "C",
	discovery_method text collate "C",
	repairs int4 not null,
	record_count int4 not null,
	message_count int8 not null,
	first_day date not null,
	last_day date not null,
	is_long bool not null,
	is_reissue bool not null,
	duplicates int4 not null default 0,
	trust int2 not null,
	trusted_by text,
	auth_domain text collate "C",
	arrived timestamptz not null,
	arrival_day date not null,
	host text,
	channel text,
	spool_id text,
	stored_at timestamptz not null default now(),
	primary key (domain_id, id),
	unique (domain_id, reporter_id, begin_s, end_s, report_id_sum, variant)
);
alter sequence report_id_seq owned by report.id;
create index report_last_day on report (domain_id, last_day, id);
create index report_arrived on report (arrived);

comment on table report is 'Aggregate reports; one row a variant.';
comment on column report.domain_id is 'Policy domain.';
comment on column report.id is 'Our number of the report.';
comment on column report.reporter_id is 'Who reported.';
comment on column report.report_id is 'report_metadata/report_id, without <>.';
comment on column report.report_id_sum is 'First 16 bytes of SHA-256 of report_id: stands for it in the unique key, for an index entry holds no more than 2,700 bytes and an id may have 4,096.';
comment on column report.begin_s is 'date_range/begin, UTC seconds.';
comment on column report.end_s is 'date_range/end, UTC seconds.';
comment on column report.variant is '1 for the first report of this key; 2, 3, ... for others with the same key and other content.';
comment on column report.content_sum is 'Order-independent sum over the records; null only while a report is being stored.';
comment on column report.counted is 'Its records are in record, source_day and fact; else in record_set_aside and nowhere else.';
comment on column report.schema is 'draft, rfc7489 or rfc9990.';
comment on column report.version is 'version, as written.';
comment on column report.org_name is 'report_metadata/org_name, as written.';
comment on column report.email is 'report_metadata/email.';
comment on column report.extra_contact_info is 'report_metadata/extra_contact_info.';
comment on column report.error is 'report_metadata/error, joined with "; ".';
comment on column report.generator is 'generator (RFC 9990).';
comment on column report.p is 'policy_published/p: none, quarantine, reject; null where absent.';
comment on column report.sp is 'policy_published/sp, the same words.';
comment on column report.np is 'policy_published/np, the same words.';
comment on column report.adkim is 'policy_published/adkim: r or s.';
comment on column report.aspf is 'policy_published/aspf: r or s.';
comment on column report.pct is 'policy_published/pct, 0 to 100.';
comment on column report.fo is 'policy_published/fo, as written.';
comment on column report.testing is 'policy_published/testing: n or y (RFC 9990).';
comment on column report.discovery_method is 'policy_published/discovery_method: psl or treewalk (RFC 9990).';
comment on column report.repairs is 'Liberties the tolerant reader took: bits of enum repair.';
comment on column report.record_count is 'Records in the document.';
comment on column report.message_count is 'Sum of their counts.';
comment on column report.first_day is 'First UTC day its messages belong to.';
comment on column report.last_day is 'Last UTC day its messages belong to.';
comment on column report.is_long is 'Window over 32 days: in all totals, never in advice.';
comment on column report.is_reissue is 'Same reporter, window and records as an earlier report under another report_id: in the totals, left out of advice.';
comment on column report.duplicates is 'Times the same report came again.';
comment on column report.trust is '0 unverified, 1 vouched for by the operator, 2 verified: the report mail authenticated.';
comment on column report.trusted_by is 'Who vouched.';
comment on column report.auth_domain is 'Domain the report mail authenticated as.';
comment on column report.arrived is 'When it reached us.';
comment on column report.arrival_day is 'UTC day of arrived.';
comment on column report.host is 'Host of ours that took it in.';
comment on column report.channel is 'smtp, lmtp, http, imap or import.';
comment on column report.spool_id is 'Its entry in the spool, or the path of the file.';
comment on column report.stored_at is 'When the transaction that stored it began.';

-- Records --------------------------------------------------------------------

create table record_shape (
	id int8 not null,
	domain_id int4 not null,
	passed bool not null generated always as (
		coalesce(dkim = 'pass', false) or coalesce(spf = 'pass', false)
	) stored,
	header_from text collate "C" not null,
	envelope_from text collate "C",
	envelope_to text collate "C",
	disposition text collate "C",
	dkim text collate "C",
	spf text collate "C",
	reasons jsonb,
	dkim_results jsonb,
	spf_results jsonb,
	primary key (domain_id, id)
);
comment on table record_shape is 'All of a record but source_ip, count and day: few distinct ones, so they are kept once.';
comment on column record_shape.domain_id is 'Policy domain.';
comment on column record_shape.id is 'First 8 bytes of SHA-256 of the columns below, so that writers need not read it back.';
comment on column record_shape.passed is 'DMARC result of the receiver: dkim or spf is pass.';
comment on column record_shape.header_from is 'identifiers/header_from, lower case.';
comment on column record_shape.envelope_from is 'identifiers/envelope_from, lower case.';
comment on column record_shape.envelope_to is 'identifiers/envelope_to, lower case.';
comment on column record_shape.disposition is 'policy_evaluated/disposition: none, pass, quarantine, reject; null where absent or unknown.';
comment on column record_shape.dkim is 'policy_evaluated/dkim: pass or fail, alignment included.';
comment on column record_shape.spf is 'policy_evaluated/spf: pass or fail, alignment included.';
comment on column record_shape.reasons is 'policy_evaluated/reason: [{"type","comment"}]; null where there is none.';
comment on column record_shape.dkim_results is 'auth_results/dkim: [{"domain","selector","result","human_result"}]; null where there is none.';
comment on column record_shape.spf_results is 'auth_results/spf: [{"domain","scope","result","human_result"}]; null where there is none.';

-- No foreign keys and no primary key from here on: these tables are filled by
-- COPY a million rows at a time, and only by report_writer.

create table record (
	report_id int8 not null,
	shape_id int8 not null,
	message_count int8 not null,
	domain_id int4 not null,
	day date not null,
	source_ip inet
);
-- Rows of one report lie together and days arrive about in order, so ranges
-- of pages are enough of an index; it costs next to nothing on insert.
create index record_report on record using brin (report_id, day)
	with (pages_per_range = 32, autosummarize = on);
comment on table record is 'Records of the reports that count; one row a UTC day where the window is over 26 hours.';
comment on column record.domain_id is 'Policy domain.';
comment on column record.day is 'UTC day the messages are counted on.';
comment on column record.report_id is 'report.id.';
comment on column record.source_ip is 'row/source_ip; null where absent or unreadable.';
comment on column record.message_count is 'row/count, or this day''s share of it; never 0.';
comment on column record.shape_id is 'record_shape.id: the rest of the record.';

create table record_set_aside (
	report_id int8 not null,
	shape_id int8 not null,
	message_count int8 not null,
	domain_id int4 not null,
	day date not null,
	source_ip inet
);
create index record_set_aside_report on record_set_aside (domain_id, report_id);
comment on table record_set_aside is 'Records of variants that do not count.';
comment on column record_set_aside.domain_id is 'As in record.';
comment on column record_set_aside.day is 'As in record.';
comment on column record_set_aside.report_id is 'As in record.';
comment on column record_set_aside.source_ip is 'As in record.';
comment on column record_set_aside.message_count is 'As in record.';
comment on column record_set_aside.shape_id is 'As in record.';

-- Sums -----------------------------------------------------------------------

create table fact_chunk (
	report_id int8 not null,
	domain_id int4 not null,
	day date not null,
	arrival_day date not null,
	reporter_id int4 not null,
	trust int2 not null,
	is_advised bool not null,
	is_summed bool not null,
	source_ip inet[] not null,
	shape_id int8[] not null,
	message_count int8[] not null
);
create index fact_chunk_day on fact_chunk (domain_id, day);
create index fact_chunk_not_summed on fact_chunk (domain_id, day)
	where not is_summed;
comment on table fact_chunk is 'Messages by source and record shape, up to about 2 kB of them a row; read through the view fact. Arrays, because a row each would cost more than the record itself.';
comment on column fact_chunk.domain_id is 'Policy domain.';
comment on column fact_chunk.day is 'UTC day the messages are counted on.';
comment on column fact_chunk.report_id is 'report.id.';
comment on column fact_chunk.reporter_id is 'report.reporter_id, kept here so that facts can outlive reports.';
comment on column fact_chunk.trust is 'report.trust, for the same reason.';
comment on column fact_chunk.arrival_day is 'report.arrival_day, for the same reason.';
comment on column fact_chunk.is_advised is 'May enter advice: neither report.is_long nor report.is_reissue.';
comment on column fact_chunk.is_summed is 'Its messages are in source_day_sum. False for reports of very many sources: the view source_day then takes them from here.';
comment on column fact_chunk.source_ip is 'Addresses; null where absent or unreadable.';
comment on column fact_chunk.shape_id is 'record_shape.id, at the same index.';
comment on column fact_chunk.message_count is 'Messages, at the same index; one key may stand here several times, all are summed.';

create view fact as
select c.domain_id,
       c.day,
       f.source_ip,
       c.reporter_id,
       f.shape_id,
       c.trust,
       c.arrival_day,
       c.is_advised,
       c.report_id,
       f.message_count
  from fact_chunk c
 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
       as f (source_ip, shape_id, message_count);
comment on view fact is 'Facts for advice, one row each; rows of one key are to be summed.';
comment on column fact.domain_id is 'As in fact_chunk.';
comment on column fact.day is 'As in fact_chunk.';
comment on column fact.source_ip is 'One address.';
comment on column fact.reporter_id is 'As in fact_chunk.';
comment on column fact.shape_id is 'One record_shape.id: header_from, results, override reasons.';
comment on column fact.trust is 'As in fact_chunk.';
comment on column fact.arrival_day is 'As in fact_chunk.';
comment on column fact.is_advised is 'As in fact_chunk.';
comment on column fact.report_id is 'As in fact_chunk.';
comment on column fact.message_count is 'Messages.';

create table source_day_sum (
	messages int8 not null,
	passed int8 not null,
	dkim_aligned int8 not null,
	spf_aligned int8 not null,
	quarantined int8 not null,
	rejected int8 not null,
	domain_id int4 not null,
	day date not null,
	source_ip inet,
	header_from text collate "C" not null,
	unique nulls not distinct (domain_id, day, source_ip, header_from)
) with (fillfactor = 85);
comment on table source_day_sum is 'Messages by source and day, raised with every report but those of very many sources; read through the view source_day.';
comment on column source_day_sum.domain_id is 'Policy domain.';
comment on column source_day_sum.day is 'UTC day.';
comment on column source_day_sum.source_ip is 'Source; null where absent or unreadable.';
comment on column source_day_sum.header_from is 'identifiers/header_from.';
comment on column source_day_sum.messages is 'All messages.';
comment on column source_day_sum.passed is 'Those whose DMARC result was pass.';
comment on column source_day_sum.dkim_aligned is 'Those with policy_evaluated/dkim pass.';
comment on column source_day_sum.spf_aligned is 'Those with policy_evaluated/spf pass.';
comment on column source_day_sum.quarantined is 'Those with disposition quarantine.';
comment on column source_day_sum.rejected is 'Those with disposition reject; all others have none, pass or no known word.';

create view source_day as
select domain_id, day, source_ip, header_from, messages, passed,
       dkim_aligned, spf_aligned, quarantined, rejected
  from source_day_sum
 union all
select c.domain_id,
       c.day,
       f.source_ip,
       s.header_from,
       f.message_count,
       case when s.passed then f.message_count else 0 end,
       case when s.dkim = 'pass' then f.message_count else 0 end,
       case when s.spf = 'pass' then f.message_count else 0 end,
       case when s.disposition = 'quarantine' then f.message_count else 0 end,
       case when s.disposition = 'reject' then f.message_count else 0 end
  from fact_chunk c
 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
       as f (source_ip, shape_id, message_count)
  join record_shape s on s.domain_id = c.domain_id and s.id = f.shape_id
 where not c.is_summed;
comment on view source_day is 'Exact sums by policy domain, day, source and header_from; rows of one key are to be summed.';
comment on column source_day.domain_id is 'As in source_day_sum.';
comment on column source_day.day is 'As in source_day_sum.';
comment on column source_day.source_ip is 'As in source_day_sum.';
comment on column source_day.header_from is 'As in source_day_sum.';
comment on column source_day.messages is 'As in source_day_sum.';
comment on column source_day.passed is 'As in source_day_sum.';
comment on column source_day.dkim_aligned is 'As in source_day_sum.';
comment on column source_day.spf_aligned is 'As in source_day_sum.';
comment on column source_day.quarantined is 'As in source_day_sum.';
comment on column source_day.rejected is 'As in source_day_sum.';

-- Roles ----------------------------------------------------------------------

-- Group roles: whoever logs in as writer or api is a member or is the role
-- itself. Where we may not create roles, one account does everything.
do $$
begin
	if not exists (select from pg_roles where rolname = 'ruad_writer') then
		create role ruad_writer nologin;
	end if;
	if not exists (select from pg_roles where rolname = 'ruad_api') then
		create role ruad_api nologin;
	end if;
exception
	when insufficient_privilege or duplicate_object or unique_violation then
		null;
end
$$;
do $$
begin
	if exists (select from pg_roles where rolname = 'ruad_writer') then
		grant usage on schema public to ruad_writer;
		grant select, insert, update, delete
			on all tables in schema public to ruad_writer;
		revoke insert, update, delete
			on schema_migration from ruad_writer;
		grant usage on all sequences in schema public to ruad_writer;
	end if;
	if exists (select from pg_roles where rolname = 'ruad_api') then
		grant usage on schema public to ruad_api;
		grant select on all tables in schema public to ruad_api;
	end if;
end
$$;
