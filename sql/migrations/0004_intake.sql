-- 0004_intake: the ledger of what came in, and the bytes of it
--
-- A row is written by who reads the message, in the transaction that stores
-- its reports: the listener knows no database. What nobody has read yet lies
-- in the spool of its host and nowhere else.
--
-- No foreign keys: rows come in batches, only from the writer, and the ledger
-- outlives what it tells of.

create table intake (
	id text collate "C" not null,
	host text collate "C" not null,
	channel text collate "C" not null,
	client inet,
	helo text,
	mail_from text,
	rcpt_to text,
	origin text,
	name text,
	media_type text,
	size_bytes int8 not null,
	arrived timestamptz not null,
	auth_domain text collate "C",
	trust int2 not null,
	trusted_by text,
	state text collate "C" not null check (state in
		('stored', 'duplicate', 'repaired', 'refused')),
	code text collate "C",
	reason text,
	documents int4 not null default 0,
	tries int4 not null default 1,
	settled_at timestamptz not null default now(),
	raw_day date,
	primary key (id, host)
);
-- Nearly all are stored, and found by their id as quickly.
create index intake_state on intake (state, id, host) where state <> 'stored';
create index intake_raw_kept on intake (raw_day) where raw_day is not null;

comment on table intake is 'The ledger: one row a message or imported file.';
comment on column intake.id is 'Sixteen hex digits, the name of its files in the spool; sorts by arrival at the host. An imported file gets one of its own.';
comment on column intake.host is 'Host of ours that took it in, and whose spool has it while it waits or is refused.';
comment on column intake.channel is 'smtp, lmtp, http, imap, drop or import.';
comment on column intake.client is 'Connecting address.';
comment on column intake.helo is 'What the client called itself.';
comment on column intake.mail_from is 'Reverse-path, empty for the null one.';
comment on column intake.rcpt_to is 'Recipients, joined with ", ".';
comment on column intake.origin is 'Where it was fetched from: mailbox, UIDVALIDITY and UID (RFC 5092), or path.';
comment on column intake.name is 'Name of the file, where one is known.';
comment on column intake.media_type is 'Content-Type as told by who posted it; what a thing is, its content says.';
comment on column intake.size_bytes is 'Bytes as they came.';
comment on column intake.arrived is 'When it reached us; of an imported file, when it is said to have arrived.';
comment on column intake.auth_domain is 'Domain the report mail authenticated as.';
comment on column intake.trust is '0 unverified, 1 vouched for by the operator, 2 verified: the report mail authenticated.';
comment on column intake.trusted_by is 'Who vouched.';
comment on column intake.state is 'refused where anything in it was; else repaired, or stored, where anything was; else duplicate. What waits has no row yet.';
comment on column intake.code is 'Of the refusal: syntax, limit, unsupported, truncated.';
comment on column intake.reason is 'Why it was refused.';
comment on column intake.documents is 'Rows in intake_document.';
comment on column intake.tries is 'Readings that came to an end; more than one after a retry.';
comment on column intake.settled_at is 'When the transaction that settled it last began.';
comment on column intake.raw_day is 'intake_raw.day of its bytes; null where they were not kept. They go before the row does; then it is null, too.';

create table intake_document (
	intake_id text collate "C" not null,
	host text collate "C" not null,
	number int4 not null,
	name text,
	kind text collate "C" not null check (kind in
		('aggregate', 'failure', 'tls', 'other')),
	state text collate "C" not null check (state in
		('stored', 'duplicate', 'repaired', 'refused', 'ignored')),
	code text collate "C",
	reason text,
	domain_id int4,
	report_id int8,
	primary key (intake_id, host, number)
);
create index intake_document_domain on intake_document
	(domain_id, intake_id) where domain_id is not null;
create index intake_document_report on intake_document
	(domain_id, report_id) where report_id is not null;

comment on table intake_document is 'Documents found in a message: reports, and what looked like one and was refused.';
comment on column intake_document.intake_id is 'intake.id.';
comment on column intake_document.host is 'intake.host.';
comment on column intake_document.number is 'Place in the message, from 1.';
comment on column intake_document.name is 'Where it stands: attachment, member of an archive; null: it is the message itself.';
comment on column intake_document.kind is 'aggregate, failure, tls; other where it was refused before that was known.';
comment on column intake_document.state is 'stored; repaired: stored, with liberties taken; duplicate; refused; ignored: no report.';
comment on column intake_document.code is 'Of the refusal: syntax, limit, unsupported, truncated.';
comment on column intake_document.reason is 'Why it was refused.';
comment on column intake_document.domain_id is 'Policy domain of the report, stored now or before.';
comment on column intake_document.report_id is 'Its number among those of this kind and domain: report.id, failure_report.id, tls_report.id (of a TLS report for several domains, the first).';

-- By month (0001), so that retention drops tables and deletes no rows.
create table intake_raw (
	day date not null,
	intake_id text collate "C" not null,
	host text collate "C" not null,
	chunk int4 not null,
	encoding text collate "C" not null check (encoding in
		('none', 'zstd')),
	original_bytes int4 not null,
	bytes bytea not null
) partition by range (day);
-- No constraint: pg_restore --clean cannot drop those of partitions.
create unique index intake_raw_place on intake_raw
	(day, intake_id, host, chunk);
-- They are compressed already.
alter table intake_raw alter column bytes set storage external;

comment on table intake_raw is 'Bytes of messages out of which something was stored, in chunks of at most 1 MiB. Never those of failure reports, which hold addresses of people.';
comment on column intake_raw.day is 'UTC day we got hold of it: that of its id.';
comment on column intake_raw.intake_id is 'intake.id.';
comment on column intake_raw.host is 'intake.host.';
comment on column intake_raw.chunk is 'Place in the message, from 0.';
comment on column intake_raw.encoding is 'zstd (RFC 8878), each chunk by itself; none where that would gain nothing.';
comment on column intake_raw.original_bytes is 'Bytes before the encoding.';
comment on column intake_raw.bytes is 'Encoded bytes.';

do $$
begin
	if exists (select from pg_roles where rolname = 'ruad_writer') then
		grant select, insert, update, delete
			on intake, intake_document, intake_raw to ruad_writer;
	end if;
	if exists (select from pg_roles where rolname = 'ruad_api') then
		grant select on intake, intake_document, intake_raw to ruad_api;
	end if;
end
$$;
