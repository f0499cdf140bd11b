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

-- What a reporter says of itself, what it saw published and how it comes is the
-- same in report after report: once each, named by its content as a shape is.
create table report_head (
	id int8 not null,
	domain_id int4 not null,
	pct int2,
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
	fo text,
	testing text collate "C",
	discovery_method text collate "C",
	trusted_by text,
	auth_domain text collate "C",
	host text,
	channel text,
	primary key (domain_id, id)
);
comment on table report_head is 'What reports of a reporter have in common, once each: contact, policy as published, the way in.';
comment on column report_head.id is 'First 8 bytes of SHA-256 of the columns below, so that writers need not read it back.';
comment on column report_head.domain_id is 'Policy domain.';
comment on column report_head.schema is 'draft, rfc7489 or rfc9990.';
comment on column report_head.version is 'version, as written.';
comment on column report_head.org_name is 'report_metadata/org_name, as written.';
comment on column report_head.email is 'report_metadata/email.';
comment on column report_head.extra_contact_info is 'report_metadata/extra_contact_info.';
comment on column report_head.error is 'report_metadata/error, joined with "; ".';
comment on column report_head.generator is 'generator (RFC 9990).';
comment on column report_head.p is 'policy_published/p: none, quarantine, reject; null where absent.';
comment on column report_head.sp is 'policy_published/sp, the same words.';
comment on column report_head.np is 'policy_published/np, the same words.';
comment on column report_head.adkim is 'policy_published/adkim: r or s.';
comment on column report_head.aspf is 'policy_published/aspf: r or s.';
comment on column report_head.pct is 'policy_published/pct, 0 to 100.';
comment on column report_head.fo is 'policy_published/fo, as written.';
comment on column report_head.testing is 'policy_published/testing: n or y (RFC 9990).';
comment on column report_head.discovery_method is 'policy_published/discovery_method: psl or treewalk (RFC 9990).';
comment on column report_head.trusted_by is 'Who vouched for it.';
comment on column report_head.auth_domain is 'Domain the report mail authenticated as.';
comment on column report_head.host is 'Host of ours that took it in.';
comment on column report_head.channel is 'smtp, lmtp, http, imap or import.';

create sequence report_id_seq;

-- In the order of their sizes, so that nothing is lost to alignment, and with
-- no column that is often null: then a row needs no bitmap of them.
create table report (
	id int8 not null default nextval('report_id_seq'),
	head_id int8 not null,
	begin_s int8 not null,
	end_s int8 not null,
	key_sum int8 not null,
	message_count int8 not null,
	arrived timestamptz not null,
	domain_id int4 not null references domain (id),
	reporter_id int4 not null, -- of reporter, of which nothing is deleted
	variant int4 not null default 1,
	record_count int4 not null,
	repairs int4 not null,
	duplicates int4 not null default 0,
	first_day date not null,
	last_day date not null,
	arrival_day date not null,
	trust int2 not null,
	counted bool not null,
	is_long bool not null,
	is_reissue bool not null,
	report_id text not null,
	content_sum bytea check (length(content_sum) = 16),
	spool_id text,
	primary key (domain_id, id),
	unique (domain_id, last_day, reporter_id, variant, key_sum)
);
alter sequence report_id_seq owned by report.id;

comment on table report is 'Aggregate reports; one row a variant.';
comment on column report.id is 'Our number of the report.';
comment on column report.head_id is 'report_head.id: what it has in common with others.';
comment on column report.begin_s is 'date_range/begin, UTC seconds.';
comment on column report.end_s is 'date_range/end, UTC seconds.';
comment on column report.key_sum is 'First 8 bytes of SHA-256 of begin_s, end_s and report_id: stands for them in the unique key. last_day stands there, too, for it follows from them and lists are by day.';
comment on column report.message_count is 'Sum of their counts.';
comment on column report.arrived is 'When it reached us.';
comment on column report.domain_id is 'Policy domain.';
comment on column report.reporter_id is 'Who reported.';
comment on column report.variant is '1 for the first report of this key; 2, 3, ... for others with the same key and other content.';
comment on column report.record_count is 'Records in the document.';
comment on column report.repairs is 'Liberties the tolerant reader took: bits of enum repair.';
comment on column report.duplicates is 'Times the same report came again.';
comment on column report.first_day is 'First UTC day its messages belong to.';
comment on column report.last_day is 'Last UTC day its messages belong to.';
comment on column report.arrival_day is 'UTC day of arrived, or of an earlier copy that was stored later, reissues included.';
comment on column report.trust is '0 unverified, 1 vouched for by the operator, 2 verified: the report mail authenticated.';
comment on column report.counted is 'Its records are in record_chunk and in the sums; else in record_set_aside and nowhere else.';
comment on column report.is_long is 'Window over 32 days: in all totals, never in advice.';
comment on column report.is_reissue is 'Same reporter, window and records as an earlier report under another report_id: in the totals, left out of advice.';
comment on column report.report_id is 'report_metadata/report_id, without <>.';
comment on column report.content_sum is 'Order-independent sum over the records; null only while a report is being stored.';
comment on column report.spool_id is 'intake.id of the message it came in.';

-- Partitions -----------------------------------------------------------------

-- Rows that are many and old are dropped a month at a time. A partition is
-- made as <table>_<YYYYMM>; days that nobody believes lie in <table>_odd. Only
-- the owner may make and drop tables, so the writer does it by these functions.

-- Makes the partition of a month where there is none; false where there is.
-- Whoever reads or writes other months is not held up: a table is attached
-- under a lock that lets them pass. Only <table>_odd is closed for that moment;
-- rows of the month that had come too early move out of it.
create function partition_make(parent text, month date) returns bool
language plpgsql security definer
set search_path = public, pg_temp
set lock_timeout = '2s'
as $$
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
$$;
comment on function partition_make is 'Makes the partition of a month of a partitioned table where there is none.';

-- Drops the partition of a month with all its rows; its size in bytes, null
-- where there is none, or where records in it are not in the sums that are to
-- outlive them.
create function partition_drop(parent text, month date) returns int8
language plpgsql security definer
set search_path = public, pg_temp
set lock_timeout = '2s'
as $$
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
comment on function partition_drop is 'Drops the partition of a month of a partitioned table, with its rows.';
revoke execute on function partition_make, partition_drop from public;

create view table_partition as
select p.relname::text as parent,
       c.relname::text as name,
       to_date(substring(c.relname from '_(\d{6})$'), 'YYYYMM') as month,
       pg_total_relation_size(c.oid) as bytes,
       greatest(c.reltuples, 0)::int8 as row_estimate
  from pg_inherits i
  join pg_class c on c.oid = i.inhrelid
  join pg_class p on p.oid = i.inhparent
 where p.relkind = 'p' and p.relnamespace = 'public'::regnamespace;
comment on view table_partition is 'Partitions of the tables that are kept by month.';
comment on column table_partition.parent is 'The table.';
comment on column table_partition.name is 'The partition.';
comment on column table_partition.month is 'First day of its month; null for days that nobody believes.';
comment on column table_partition.bytes is 'On disk, indexes included.';
comment on column table_partition.row_estimate is 'Rows at the last look of autovacuum.';

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
-- COPY a million rows at a time, and only by report_writer. Whoever changes
-- records or sums of a domain holds its row in domain at least FOR KEY SHARE
-- (the foreign key of a new report does), so that FOR UPDATE keeps all away.

create table record_chunk (
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
) partition by range (day);
create table record_chunk_odd partition of record_chunk default;
-- Of some hundred records an address takes half of what it is long, the rest
-- next to nothing. lz4 costs no time that could be measured, the other method
-- more than all else; where a server does not have it nothing is compressed.
do $$
declare
	name text;
begin
	foreach name in array array['source_ip', 'shape_id', 'message_count'] loop
		execute format('alter table record_chunk alter %I'
			' set storage main, alter %1$I set compression lz4', name);
	end loop;
exception
	when feature_not_supported then
		alter table record_chunk alter source_ip set storage external,
			alter shape_id set storage external,
			alter message_count set storage external;
end
$$;
create index record_chunk_day on record_chunk (domain_id, day, is_summed);
comment on table record_chunk is 'Records of the reports that count, up to some hundred of a report and day in a row; read through the view record. Arrays, because the head of a row is larger than a record.';
comment on table record_chunk_odd is 'Part of record_chunk: days over ten years ago or after tomorrow.';
comment on column record_chunk.domain_id is 'Policy domain.';
comment on column record_chunk.day is 'UTC day the messages are counted on.';
comment on column record_chunk.report_id is 'report.id.';
comment on column record_chunk.reporter_id is 'report.reporter_id, so that advice need not look it up.';
comment on column record_chunk.trust is 'report.trust, for the same reason.';
comment on column record_chunk.arrival_day is 'report.arrival_day, for the same reason.';
comment on column record_chunk.is_advised is 'May enter advice: neither report.is_long nor report.is_reissue.';
comment on column record_chunk.is_summed is 'Its messages are in source_day_sum; else the view source_day takes them from here.';
comment on column record_chunk.source_ip is 'row/source_ip; null where absent or unreadable.';
comment on column record_chunk.shape_id is 'record_shape.id, at the same index: the rest of the record.';
comment on column record_chunk.message_count is 'row/count at the same index, or this day''s share of it; never 0. One source and shape may stand here several times, all are summed.';

create table record_set_aside (
	like record_chunk including storage including compression
) partition by range (day);
create table record_set_aside_odd partition of record_set_aside default;
create index record_set_aside_day on record_set_aside (domain_id, day);
comment on table record_set_aside is 'Records of variants that do not count.';
comment on table record_set_aside_odd is 'Part of record_set_aside: days over ten years ago or after tomorrow.';
comment on column record_set_aside.domain_id is 'As in record_chunk.';
comment on column record_set_aside.day is 'As in record_chunk.';
comment on column record_set_aside.report_id is 'As in record_chunk.';
comment on column record_set_aside.reporter_id is 'As in record_chunk.';
comment on column record_set_aside.trust is 'As in record_chunk.';
comment on column record_set_aside.arrival_day is 'As in record_chunk.';
comment on column record_set_aside.is_advised is 'As in record_chunk, and looked at again when it counts.';
comment on column record_set_aside.is_summed is 'Never.';
comment on column record_set_aside.source_ip is 'As in record_chunk.';
comment on column record_set_aside.shape_id is 'As in record_chunk.';
comment on column record_set_aside.message_count is 'As in record_chunk.';

create view record as
select c.domain_id,
       c.day,
       c.report_id,
       c.reporter_id,
       c.trust,
       c.arrival_day,
       c.is_advised,
       r.source_ip,
       r.shape_id,
       r.message_count
  from record_chunk c
 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
       as r (source_ip, shape_id, message_count);
comment on view record is 'Records of the reports that count, one row each; one row a UTC day where the window is over 26 hours.';
comment on column record.domain_id is 'As in record_chunk.';
comment on column record.day is 'As in record_chunk.';
comment on column record.report_id is 'As in record_chunk.';
comment on column record.reporter_id is 'As in record_chunk.';
comment on column record.trust is 'As in record_chunk.';
comment on column record.arrival_day is 'As in record_chunk.';
comment on column record.is_advised is 'As in record_chunk.';
comment on column record.source_ip is 'row/source_ip; null where absent or unreadable.';
comment on column record.shape_id is 'record_shape.id: the rest of the record.';
comment on column record.message_count is 'row/count, or this day''s share of it; never 0.';

-- Sums -----------------------------------------------------------------------

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
comment on table source_day_sum is 'Messages by source and day, of the chunks that are summed; read through the view source_day.';
comment on column source_day_sum.domain_id is 'Policy domain.';
comment on column source_day_sum.day is 'UTC day.';
comment on column source_day_sum.source_ip is 'Source; null where absent or unreadable. A network (IPv4 /24, IPv6 /48) stands for seldom seen addresses of days whose records are gone.';
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
       r.source_ip,
       s.header_from,
       r.message_count,
       case when s.passed then r.message_count else 0 end,
       case when s.dkim = 'pass' then r.message_count else 0 end,
       case when s.spf = 'pass' then r.message_count else 0 end,
       case when s.disposition = 'quarantine' then r.message_count else 0 end,
       case when s.disposition = 'reject' then r.message_count else 0 end
  from record_chunk c
 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
       as r (source_ip, shape_id, message_count)
  join record_shape s on s.domain_id = c.domain_id and s.id = r.shape_id
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

create table domain_day (
	domain_id int4 not null references domain (id) on delete cascade,
	day date not null,
	messages int8 not null,
	passed int8 not null,
	dkim_aligned int8 not null,
	spf_aligned int8 not null,
	quarantined int8 not null,
	rejected int8 not null,
	changed_at timestamptz not null default now(),
	is_tidy_due bool not null default true,
	primary key (domain_id, day)
) with (fillfactor = 85);
create index domain_day_tidy_due on domain_day (day) where is_tidy_due;
comment on table domain_day is 'Exact sums by policy domain and day: those of source_day over all sources.';
comment on column domain_day.domain_id is 'Policy domain.';
comment on column domain_day.day is 'UTC day.';
comment on column domain_day.messages is 'All messages; 0 where the only report of the day no longer counts.';
comment on column domain_day.passed is 'As in source_day_sum.';
comment on column domain_day.dkim_aligned is 'As in source_day_sum.';
comment on column domain_day.spf_aligned is 'As in source_day_sum.';
comment on column domain_day.quarantined is 'As in source_day_sum.';
comment on column domain_day.rejected is 'As in source_day_sum.';
comment on column domain_day.changed_at is 'When the transaction that last changed it began.';
comment on column domain_day.is_tidy_due is 'It is to be looked at whether its records are worth merging into source_day_sum.';

-- Retention ------------------------------------------------------------------

create table retention_mark (
	kind text collate "C" primary key check (kind in ('record', 'tls')),
	before_day date not null,
	marked_at timestamptz not null default now()
);
comment on table retention_mark is 'How far retention has gone. Sums of earlier days have lost rows they were made of, so nothing is compared there and nothing taken back.';
comment on column retention_mark.kind is 'record: records, those set aside too; tls: TLS reports.';
comment on column retention_mark.before_day is 'Rows of days before this one are dropped or about to be.';
comment on column retention_mark.marked_at is 'When it was last moved.';

create table month_folded (
	domain_id int4 not null references domain (id) on delete cascade,
	month date not null,
	primary key (domain_id, month)
);
comment on table month_folded is 'Months without records whose seldom seen addresses were folded into networks.';
comment on column month_folded.domain_id is 'Policy domain.';
comment on column month_folded.month is 'First day of the month.';

create table rebuild_month (
	domain_id int4 not null references domain (id) on delete cascade,
	month date not null,
	primary key (domain_id, month)
);
comment on table rebuild_month is 'What ruad db rebuild has still to do; left where it was broken off, so that the next one goes on.';
comment on column rebuild_month.domain_id is 'Policy domain.';
comment on column rebuild_month.month is 'First day of the month.';

-- Views for people -----------------------------------------------------------

-- Plain names instead of numbers, for psql and dashboards. Ask for a domain and
-- some days: then only their partitions are read.

create view v_report as
select d.name as domain,
       p.name as reporter,
       r.id as report,
       r.report_id,
       h.org_name,
       h.email,
       to_timestamp(r.begin_s) as begins,
       to_timestamp(r.end_s) as ends,
       r.first_day,
       r.last_day,
       h.p, h.sp, h.np, h.adkim, h.aspf, h.pct, h.fo, h.testing,
       r.record_count as records,
       r.message_count as messages,
       r.counted,
       r.is_reissue,
       r.is_long,
       r.duplicates,
       case r.trust when 0 then 'unverified' when 1 then 'vouched'
                    else 'verified' end as trust,
       h.auth_domain,
       r.arrived,
       h.channel
  from report r
  join report_head h on h.domain_id = r.domain_id and h.id = r.head_id
  join domain d on d.id = r.domain_id
  join reporter p on p.id = r.reporter_id;
comment on view v_report is 'Aggregate reports.';
comment on column v_report.domain is 'Policy domain.';
comment on column v_report.reporter is 'Who reported: authenticated domain of the report mail, else org_name in lower case.';
comment on column v_report.report is 'Our number of the report.';
comment on column v_report.report_id is 'The reporter''s name for it.';
comment on column v_report.org_name is 'How the reporter calls itself.';
comment on column v_report.email is 'Whom to ask.';
comment on column v_report.begins is 'Begin of the window.';
comment on column v_report.ends is 'End of the window.';
comment on column v_report.first_day is 'First UTC day its messages are counted on.';
comment on column v_report.last_day is 'Last UTC day its messages are counted on.';
comment on column v_report.p is 'Policy as the reporter saw it published.';
comment on column v_report.sp is 'The same for subdomains.';
comment on column v_report.np is 'The same for subdomains that do not exist.';
comment on column v_report.adkim is 'DKIM alignment: r or s.';
comment on column v_report.aspf is 'SPF alignment: r or s.';
comment on column v_report.pct is 'Percentage, 0 to 100.';
comment on column v_report.fo is 'Failure reporting options.';
comment on column v_report.testing is 't of the record: y or n.';
comment on column v_report.records is 'Records in it.';
comment on column v_report.messages is 'Sum of their counts.';
comment on column v_report.counted is 'Its messages are in the sums; false for a variant that is kept aside.';
comment on column v_report.is_reissue is 'The same as an earlier report under another report_id: in the sums, left out of advice.';
comment on column v_report.is_long is 'Window over 32 days: in the sums, never in advice.';
comment on column v_report.duplicates is 'Times it came again.';
comment on column v_report.trust is 'unverified, vouched (by the operator) or verified (the report mail authenticated).';
comment on column v_report.auth_domain is 'Domain the report mail authenticated as.';
comment on column v_report.arrived is 'When it reached us.';
comment on column v_report.channel is 'smtp, lmtp, http, imap or import.';

create view v_record as
select d.name as domain,
       p.name as reporter,
       r.day,
       r.source_ip,
       s.header_from,
       s.envelope_from,
       s.envelope_to,
       r.message_count as messages,
       s.passed,
       s.disposition,
       s.dkim,
       s.spf,
       s.reasons,
       s.dkim_results,
       s.spf_results,
       t.report_id,
       t.id as report
  from record r
  join domain d on d.id = r.domain_id
  join report t on t.domain_id = r.domain_id and t.id = r.report_id
  join reporter p on p.id = t.reporter_id
  join record_shape s on s.domain_id = r.domain_id and s.id = r.shape_id;
comment on view v_record is 'Records of the reports that count, as long as retention.records keeps them.';
comment on column v_record.domain is 'Policy domain.';
comment on column v_record.reporter is 'Who reported.';
comment on column v_record.day is 'UTC day the messages are counted on.';
comment on column v_record.source_ip is 'Address the messages came from; null where absent or unreadable.';
comment on column v_record.header_from is 'Domain of the From header.';
comment on column v_record.envelope_from is 'Domain of the return path.';
comment on column v_record.envelope_to is 'Domain of the recipient.';
comment on column v_record.messages is 'Messages.';
comment on column v_record.passed is 'They passed DMARC: dkim or spf is pass.';
comment on column v_record.disposition is 'What was done with them: none, pass, quarantine, reject; null where absent or unknown.';
comment on column v_record.dkim is 'pass or fail, alignment included.';
comment on column v_record.spf is 'pass or fail, alignment included.';
comment on column v_record.reasons is 'Why the policy was not applied: [{"type","comment"}].';
comment on column v_record.dkim_results is 'Signatures: [{"domain","selector","result","human_result"}].';
comment on column v_record.spf_results is 'SPF checks: [{"domain","scope","result","human_result"}].';
comment on column v_record.report_id is 'The reporter''s name for the report.';
comment on column v_record.report is 'v_report.report.';

create view v_source_day as
select d.name as domain,
       s.day,
       s.source_ip,
       coalesce(masklen(s.source_ip) < case family(s.source_ip)
                when 4 then 32 else 128 end, false) as is_network,
       s.header_from,
       sum(s.messages)::int8 as messages,
       sum(s.passed)::int8 as passed,
       sum(s.messages - s.passed)::int8 as failed,
       sum(s.dkim_aligned)::int8 as dkim_aligned,
       sum(s.spf_aligned)::int8 as spf_aligned,
       sum(s.quarantined)::int8 as quarantined,
       sum(s.rejected)::int8 as rejected
  from source_day s
  join domain d on d.id = s.domain_id
 group by d.name, s.day, s.source_ip, s.header_from;
comment on view v_source_day is 'Messages by source and day; exact, and kept when records are gone.';
comment on column v_source_day.domain is 'Policy domain.';
comment on column v_source_day.day is 'UTC day.';
comment on column v_source_day.source_ip is 'Address the messages came from; null where absent or unreadable.';
comment on column v_source_day.is_network is 'source_ip is a network that stands for seldom seen addresses of days whose records are gone.';
comment on column v_source_day.header_from is 'Domain of the From header.';
comment on column v_source_day.messages is 'Messages.';
comment on column v_source_day.passed is 'Those that passed DMARC.';
comment on column v_source_day.failed is 'All others.';
comment on column v_source_day.dkim_aligned is 'Those with an aligned DKIM signature that verified.';
comment on column v_source_day.spf_aligned is 'Those with SPF pass, aligned.';
comment on column v_source_day.quarantined is 'Those that were quarantined.';
comment on column v_source_day.rejected is 'Those that were rejected.';

create view v_domain_day as
select d.name as domain,
       t.day,
       t.messages,
       t.passed,
       t.messages - t.passed as failed,
       round(t.passed::numeric / t.messages, 4) as pass_rate,
       t.dkim_aligned,
       t.spf_aligned,
       t.quarantined,
       t.rejected
  from domain_day t
  join domain d on d.id = t.domain_id
 where t.messages > 0;
comment on view v_domain_day is 'Messages by day over all sources.';
comment on column v_domain_day.domain is 'Policy domain.';
comment on column v_domain_day.day is 'UTC day.';
comment on column v_domain_day.messages is 'Messages.';
comment on column v_domain_day.passed is 'Those that passed DMARC.';
comment on column v_domain_day.failed is 'All others.';
comment on column v_domain_day.pass_rate is 'passed / messages.';
comment on column v_domain_day.dkim_aligned is 'As in v_source_day.';
comment on column v_domain_day.spf_aligned is 'As in v_source_day.';
comment on column v_domain_day.quarantined is 'As in v_source_day.';
comment on column v_domain_day.rejected is 'As in v_source_day.';

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
		grant execute on function partition_make, partition_drop
			to ruad_writer;
	end if;
	if exists (select from pg_roles where rolname = 'ruad_api') then
		grant usage on schema public to ruad_api;
		grant select on all tables in schema public to ruad_api;
	end if;
end
$$;
