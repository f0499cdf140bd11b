-- 0002_failure_reports: reports about single messages (RFC 5965, 6591, 9991)
--
-- They hold personal data, so: local parts of addresses are replaced by tokens
-- before they get here, reported messages lie in a table of their own that is
-- empty unless the operator asks for them, and the API's role may read neither
-- those nor the keys of the tokens.

create table failure_key (
	domain_id int4 primary key references domain (id) on delete cascade,
	key bytea not null check (length(key) = 32)
);
comment on table failure_key is 'Random keys of the tokens that stand for local parts. Kept here, so that all hosts make the same tokens and a backup holds both; gone with the domain.';
comment on column failure_key.domain_id is 'Policy domain.';
comment on column failure_key.key is 'Key for HMAC-SHA256.';

create sequence failure_report_id_seq;

create table failure_report (
	domain_id int4 not null references domain (id) on delete cascade,
	id int8 not null default nextval('failure_report_id_seq'),
	content_sum bytea not null check (length(content_sum) = 16),
	failed_at timestamptz not null,
	day date not null,
	feedback_type text collate "C",
	auth_failure text collate "C",
	delivery_result text collate "C",
	user_agent text,
	version text,
	reported_domain text collate "C" not null,
	header_from text collate "C" not null,
	source_ip inet,
	source_port int4,
	incidents int8 not null,
	arrival_date timestamptz,
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
	repairs int4 not null,
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
	unique (domain_id, content_sum)
);
alter sequence failure_report_id_seq owned by failure_report.id;
create index failure_report_newest on failure_report (domain_id, failed_at, id);
create index failure_report_source
	on failure_report (domain_id, source_ip, header_from, day);
create index failure_report_age
	on failure_report (least(arrived, stored_at));

comment on table failure_report is 'Failure reports; each describes one message that failed.';
comment on column failure_report.domain_id is 'Policy domain: the longest of ours that is reported_domain or above it.';
comment on column failure_report.id is 'Our number of the report.';
comment on column failure_report.content_sum is 'Digest of the whole content, under the domain''s key: what makes a report the same as another. Who sent it is no part of it, so a report that comes by two ways is one.';
comment on column failure_report.failed_at is 'arrival_date where it can be believed, else when the report first reached us; never changes, the list is in its order.';
comment on column failure_report.day is 'UTC day of failed_at; with source_ip and header_from it finds the sums in source_day.';
comment on column failure_report.feedback_type is 'Feedback-Type: auth-failure, abuse, fraud, virus, not-spam, other.';
comment on column failure_report.auth_failure is 'Auth-Failure: adsp, bodyhash, revoked, signature, spf, dmarc, other.';
comment on column failure_report.delivery_result is 'Delivery-Result: delivered, spam, policy, reject, other.';
comment on column failure_report.user_agent is 'User-Agent.';
comment on column failure_report.version is 'Version, as written.';
comment on column failure_report.reported_domain is 'Reported-Domain, else header_from.';
comment on column failure_report.header_from is 'Domain of the reported message''s From.';
comment on column failure_report.source_ip is 'Source-IP; null where absent or unreadable.';
comment on column failure_report.source_port is 'Source-Port (RFC 6692).';
comment on column failure_report.incidents is 'Incidents, at least 1.';
comment on column failure_report.arrival_date is 'Arrival-Date, else the reported message''s Date.';
comment on column failure_report.original_envelope_id is 'Original-Envelope-Id, local parts masked.';
comment on column failure_report.original_mail_from is 'Original-Mail-From, local part masked.';
comment on column failure_report.original_rcpt_to is 'Original-Rcpt-To, local parts masked; several are joined with ", ".';
comment on column failure_report.reporting_mta is 'Reporting-MTA, without "dns;".';
comment on column failure_report.authentication_results is 'Authentication-Results, local parts masked; several are joined with "; ".';
comment on column failure_report.identity_alignment is 'Identity-Alignment, as written: RFC 7489 lists what aligned, RFC 9991 what failed.';
comment on column failure_report.dkim_domain is 'DKIM-Domain.';
comment on column failure_report.dkim_identity is 'DKIM-Identity, local part masked.';
comment on column failure_report.dkim_selector is 'DKIM-Selector.';
comment on column failure_report.spf_dns is 'SPF-DNS.';
comment on column failure_report.message_from is 'From of the reported message: addresses alone, local parts masked.';
comment on column failure_report.message_subject is 'Subject of the reported message, local parts masked.';
comment on column failure_report.message_id is 'Message-ID of the reported message.';
comment on column failure_report.message_date is 'Date of the reported message, as written.';
comment on column failure_report.repairs is 'Liberties the tolerant reader took: bits of enum repair.';
comment on column failure_report.duplicates is 'Times the same report came again.';
comment on column failure_report.trust is '0 unverified, 1 vouched for by the operator, 2 verified: the report mail authenticated.';
comment on column failure_report.trusted_by is 'Who vouched.';
comment on column failure_report.auth_domain is 'Domain the report mail authenticated as.';
comment on column failure_report.arrived is 'When it reached us.';
comment on column failure_report.arrival_day is 'UTC day of arrived.';
comment on column failure_report.host is 'Host of ours that took it in.';
comment on column failure_report.channel is 'smtp, lmtp, http, imap or import.';
comment on column failure_report.spool_id is 'intake.id of the message it came in.';
comment on column failure_report.stored_at is 'When the transaction that stored it began.';

create table failure_message (
	domain_id int4 not null,
	failure_report_id int8 not null,
	message bytea not null,
	primary key (domain_id, failure_report_id),
	foreign key (domain_id, failure_report_id)
		references failure_report (domain_id, id) on delete cascade
);
comment on table failure_message is 'Reported messages or their headers, unmasked; filled only with failures.store_message = yes.';
comment on column failure_message.domain_id is 'Policy domain.';
comment on column failure_message.failure_report_id is 'failure_report.id.';
comment on column failure_message.message is 'As it came, its beginning; PostgreSQL compresses it.';

create view v_failure_report as
select d.name as domain,
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
       case f.trust when 0 then 'unverified' when 1 then 'vouched'
                    else 'verified' end as trust,
       f.arrived
  from failure_report f
  join domain d on d.id = f.domain_id;
comment on view v_failure_report is 'Failure reports, local parts masked, as long as retention.failures keeps them.';
comment on column v_failure_report.domain is 'Policy domain.';
comment on column v_failure_report.day is 'UTC day of failed_at.';
comment on column v_failure_report.failed_at is 'When the message failed, else when its report arrived.';
comment on column v_failure_report.source_ip is 'Address the message came from.';
comment on column v_failure_report.header_from is 'Domain of the From header.';
comment on column v_failure_report.auth_failure is 'What failed: bodyhash, signature, spf, dmarc, ...';
comment on column v_failure_report.delivery_result is 'What was done with it.';
comment on column v_failure_report.incidents is 'Messages the report stands for.';
comment on column v_failure_report.original_mail_from is 'Return path.';
comment on column v_failure_report.original_rcpt_to is 'Recipients.';
comment on column v_failure_report.message_from is 'From header: addresses alone.';
comment on column v_failure_report.message_subject is 'Subject.';
comment on column v_failure_report.message_id is 'Message-ID.';
comment on column v_failure_report.dkim_domain is 'Domain of the signature.';
comment on column v_failure_report.dkim_selector is 'Selector of the signature.';
comment on column v_failure_report.authentication_results is 'What the receiver found.';
comment on column v_failure_report.reporting_mta is 'Who found it.';
comment on column v_failure_report.trust is 'As in v_report.';
comment on column v_failure_report.arrived is 'When the report reached us.';

do $$
begin
	if exists (select from pg_roles where rolname = 'ruad_writer') then
		grant select, insert, update, delete
			on failure_key, failure_report, failure_message
			to ruad_writer;
		grant usage on sequence failure_report_id_seq to ruad_writer;
	end if;
	if exists (select from pg_roles where rolname = 'ruad_api') then
		grant select on failure_report, v_failure_report to ruad_api;
	end if;
end
$$;
