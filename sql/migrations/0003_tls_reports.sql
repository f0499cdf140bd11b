-- 0003_tls_reports: SMTP TLS reports (RFC 8460), and the sums over them

create sequence tls_report_id_seq;

create table tls_report (
	domain_id int4 not null references domain (id) on delete cascade,
	id int8 not null default nextval('tls_report_id_seq'),
	reporter_id int4 not null references reporter (id),
	report_id text not null,
	key_sum int8 not null,
	begin_s int8 not null,
	end_s int8 not null,
	variant int4 not null default 1,
	content_sum bytea not null check (length(content_sum) = 16),
	counted bool not null,
	organization_name text not null,
	contact_info text,
	repairs int4 not null,
	policy_count int4 not null,
	first_day date not null,
	last_day date not null,
	is_long bool not null,
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
	unique (domain_id, reporter_id, begin_s, end_s, key_sum, variant)
);
alter sequence tls_report_id_seq owned by tls_report.id;
create index tls_report_last_day on tls_report (domain_id, last_day, id);
create index tls_report_age on tls_report (last_day);

comment on table tls_report is 'TLS reports; one row a policy domain of ours and variant.';
comment on column tls_report.domain_id is 'Policy domain.';
comment on column tls_report.id is 'Our number of the report, for this policy domain.';
comment on column tls_report.reporter_id is 'Who reported: organization_name, lower case. Not the domain the mail authenticated as, for TLS reports also come without mail.';
comment on column tls_report.report_id is 'report-id.';
comment on column tls_report.key_sum is 'First 8 bytes of SHA-256 of begin_s, end_s and report_id, as in report.';
comment on column tls_report.begin_s is 'date-range/start-datetime, UTC seconds.';
comment on column tls_report.end_s is 'date-range/end-datetime, UTC seconds.';
comment on column tls_report.variant is '1 for the first report of this key; 2, 3, ... for others with the same key and other content.';
comment on column tls_report.content_sum is 'Digest of the whole document, all policy domains.';
comment on column tls_report.counted is 'Its sessions are in tls_day. Of the variants of a key one counts: that of the highest trust, then the first.';
comment on column tls_report.organization_name is 'organization-name, as written.';
comment on column tls_report.contact_info is 'contact-info.';
comment on column tls_report.repairs is 'Liberties the tolerant reader took: bits of enum repair.';
comment on column tls_report.policy_count is 'Policies of this domain in the document.';
comment on column tls_report.first_day is 'First UTC day its sessions belong to.';
comment on column tls_report.last_day is 'Last UTC day its sessions belong to.';
comment on column tls_report.is_long is 'Window over 32 days.';
comment on column tls_report.duplicates is 'Times the same report came again.';
comment on column tls_report.trust is '0 unverified, 1 vouched for by the operator, 2 verified: the report mail authenticated.';
comment on column tls_report.trusted_by is 'Who vouched.';
comment on column tls_report.auth_domain is 'Domain the report mail authenticated as.';
comment on column tls_report.arrived is 'When it reached us.';
comment on column tls_report.arrival_day is 'UTC day of arrived.';
comment on column tls_report.host is 'Host of ours that took it in.';
comment on column tls_report.channel is 'smtp, lmtp, http, imap or import.';
comment on column tls_report.spool_id is 'intake.id of the message it came in.';
comment on column tls_report.stored_at is 'When the transaction that stored it began.';

-- Counts are arrays with one element a day: a window of 400 days would else
-- make 400 rows of each policy and each failure.

create table tls_policy (
	domain_id int4 not null,
	tls_report_id int8 not null,
	number int4 not null,
	policy_type text collate "C" not null,
	policy_string text,
	mx_host text collate "C",
	successful_sessions int8[] not null,
	failed_sessions int8[] not null,
	primary key (domain_id, tls_report_id, number),
	foreign key (domain_id, tls_report_id)
		references tls_report (domain_id, id) on delete cascade
);
comment on table tls_policy is 'Policies of TLS reports, with their sessions.';
comment on column tls_policy.domain_id is 'Policy domain.';
comment on column tls_policy.tls_report_id is 'tls_report.id.';
comment on column tls_policy.number is 'Place in the document, from 1.';
comment on column tls_policy.policy_type is 'policy-type: tlsa, sts, no-policy-found; others as written.';
comment on column tls_policy.policy_string is 'policy-string, its lines.';
comment on column tls_policy.mx_host is 'mx-host; several are joined with ", ".';
comment on column tls_policy.successful_sessions is 'total-successful-session-count, each day''s share from tls_report.first_day on.';
comment on column tls_policy.failed_sessions is 'total-failure-session-count, the same way.';

create table tls_failure (
	domain_id int4 not null,
	tls_report_id int8 not null,
	policy_number int4 not null,
	result_type text collate "C" not null,
	sending_mta_ip inet,
	receiving_mx_hostname text collate "C",
	receiving_mx_helo text,
	receiving_ip inet,
	failed_sessions int8[] not null,
	additional_information text,
	failure_reason_code text,
	foreign key (domain_id, tls_report_id)
		references tls_report (domain_id, id) on delete cascade
);
create index tls_failure_report on tls_failure (domain_id, tls_report_id);
comment on table tls_failure is 'failure-details of TLS reports. Reporters leave some out, so their sum may be less than that of the policy.';
comment on column tls_failure.domain_id is 'Policy domain.';
comment on column tls_failure.tls_report_id is 'tls_report.id.';
comment on column tls_failure.policy_number is 'tls_policy.number.';
comment on column tls_failure.result_type is 'result-type (RFC 8460 4.3); others as written.';
comment on column tls_failure.sending_mta_ip is 'sending-mta-ip; null where absent or unreadable.';
comment on column tls_failure.receiving_mx_hostname is 'receiving-mx-hostname.';
comment on column tls_failure.receiving_mx_helo is 'receiving-mx-helo.';
comment on column tls_failure.receiving_ip is 'receiving-ip; null where absent or unreadable.';
comment on column tls_failure.failed_sessions is 'failed-session-count, each day''s share from tls_report.first_day on.';
comment on column tls_failure.additional_information is 'additional-information.';
comment on column tls_failure.failure_reason_code is 'failure-reason-code.';

create table tls_day (
	domain_id int4 not null references domain (id) on delete cascade,
	day date not null,
	successful_sessions int8 not null,
	failed_sessions int8 not null,
	primary key (domain_id, day)
);
comment on table tls_day is 'Exact sums of the sessions in tls_policy, over the reports that count.';
comment on column tls_day.domain_id is 'Policy domain.';
comment on column tls_day.day is 'UTC day.';
comment on column tls_day.successful_sessions is 'Sessions with TLS.';
comment on column tls_day.failed_sessions is 'Sessions that failed.';

create view v_tls_day as
select d.name as domain,
       t.day,
       t.successful_sessions as successful,
       t.failed_sessions as failed
  from tls_day t
  join domain d on d.id = t.domain_id
 where t.successful_sessions + t.failed_sessions > 0;
comment on view v_tls_day is 'SMTP sessions with TLS by day, as TLS reports tell; kept when the reports are gone.';
comment on column v_tls_day.domain is 'Policy domain.';
comment on column v_tls_day.day is 'UTC day.';
comment on column v_tls_day.successful is 'Sessions with TLS.';
comment on column v_tls_day.failed is 'Sessions that failed.';

create view v_tls_failure as
select d.name as domain,
       p.name as reporter,
       r.first_day,
       r.last_day,
       y.policy_type,
       f.result_type,
       f.sending_mta_ip,
       f.receiving_mx_hostname,
       f.receiving_ip,
       (select sum(n)::int8 from unnest(f.failed_sessions) n) as failed,
       f.failure_reason_code,
       r.report_id
  from tls_failure f
  join tls_report r on r.domain_id = f.domain_id and r.id = f.tls_report_id
  join tls_policy y on y.domain_id = f.domain_id
       and y.tls_report_id = f.tls_report_id and y.number = f.policy_number
  join domain d on d.id = f.domain_id
  join reporter p on p.id = r.reporter_id
 where r.counted;
comment on view v_tls_failure is 'What failed, of the TLS reports that count, as long as retention.tls keeps them.';
comment on column v_tls_failure.domain is 'Policy domain.';
comment on column v_tls_failure.reporter is 'Who reported.';
comment on column v_tls_failure.first_day is 'First UTC day of the report.';
comment on column v_tls_failure.last_day is 'Last UTC day of the report.';
comment on column v_tls_failure.policy_type is 'tlsa, sts or no-policy-found.';
comment on column v_tls_failure.result_type is 'What went wrong (RFC 8460 4.3).';
comment on column v_tls_failure.sending_mta_ip is 'Who connected.';
comment on column v_tls_failure.receiving_mx_hostname is 'MX that was meant.';
comment on column v_tls_failure.receiving_ip is 'Address that answered.';
comment on column v_tls_failure.failed is 'Sessions.';
comment on column v_tls_failure.failure_reason_code is 'More, in the reporter''s words.';
comment on column v_tls_failure.report_id is 'The reporter''s name for the report.';

do $$
begin
	if exists (select from pg_roles where rolname = 'ruad_writer') then
		grant select, insert, update, delete
			on tls_report, tls_policy, tls_failure, tls_day
			to ruad_writer;
		grant usage on sequence tls_report_id_seq to ruad_writer;
	end if;
	if exists (select from pg_roles where rolname = 'ruad_api') then
		grant select on tls_report, tls_policy, tls_failure, tls_day,
			v_tls_day, v_tls_failure to ruad_api;
	end if;
end
$$;
