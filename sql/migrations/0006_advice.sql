-- 0006_advice: what the owner says of sources, and what is known of addresses

create sequence owner_word_id_seq;

create table owner_word (
	domain_id int4 not null references domain (id) on delete cascade,
	id int8 not null default nextval('owner_word_id_seq'),
	match text collate "C" not null check (match in
		('ip', 'hostname', 'dkim', 'spf', 'selector')),
	value text collate "C" not null,
	owner text collate "C" not null check (owner in
		('mine', 'indirect', 'not_mine', 'unknown')),
	note text,
	said_by text not null,
	said_at timestamptz not null,
	primary key (domain_id, id)
);
alter sequence owner_word_id_seq owned by owner_word.id;
create index owner_word_value on owner_word
	(domain_id, match, value, said_at, id);
comment on table owner_word is 'What the owner said of a source: nothing is changed or taken back, of one match and value the latest word counts.';
comment on column owner_word.domain_id is 'Policy domain.';
comment on column owner_word.id is 'In the order in which it was said.';
comment on column owner_word.match is 'What value is: ip (an address or network), hostname, dkim (d=), spf (its domain), selector.';
comment on column owner_word.value is 'Lower case; a network with its prefix.';
comment on column owner_word.owner is 'mine, indirect (it forwards), not_mine; unknown takes an earlier word back.';
comment on column owner_word.note is 'Why.';
comment on column owner_word.said_by is 'Who said it: account of the command line, or name of the token.';
comment on column owner_word.said_at is 'When, or the day it was said to count from; from its UTC day on it counts.';

create table source_known (
	domain_id int4 not null references domain (id) on delete cascade,
	source_ip inet not null,
	asn int8,
	as_name text,
	country text collate "C",
	hostname text collate "C",
	rdns_domain text collate "C",
	infra text collate "C",
	is_listed bool not null default false,
	spf_from date,
	spf_to date,
	looked_up date not null,
	primary key (domain_id, source_ip)
);
comment on table source_known is 'What is known of addresses that send for a domain; cached, with the day it was looked up.';
comment on column source_known.domain_id is 'Policy domain: whether its SPF record covers an address belongs to it.';
comment on column source_known.source_ip is 'Address.';
comment on column source_known.asn is 'Number of the origin network.';
comment on column source_known.as_name is 'Its name.';
comment on column source_known.country is 'ISO 3166 code.';
comment on column source_known.hostname is 'Forward-confirmed reverse DNS name.';
comment on column source_known.rdns_domain is 'Its organisational domain.';
comment on column source_known.infra is 'esp, mailbox, forwarder, corporate, hosting, residential or unknown.';
comment on column source_known.is_listed is 'On a block list.';
comment on column source_known.spf_from is 'First day on which the domain''s SPF record covered it, 1970-01-01 where it always did; null: never.';
comment on column source_known.spf_to is 'First day on which it no longer did; null: it still does.';
comment on column source_known.looked_up is 'UTC day of all this.';

create table domain_revision (
	domain_id int4 primary key references domain (id) on delete cascade,
	reports_gone int8 not null default 0,
	known_changes int8 not null default 0
);
comment on table domain_revision is 'What changed of a policy domain that its newest report does not show. One row for each of them, on the node of its reports: so it also leads whatever asks about all domains, and who merges sums locks it.';
comment on column domain_revision.domain_id is 'Policy domain.';
comment on column domain_revision.reports_gone is 'Aggregate reports that were deleted.';
comment on column domain_revision.known_changes is 'Times that source_known changed.';

insert into domain_revision (domain_id) select id from domain;

do $$
begin
	if exists (select from pg_roles where rolname = 'ruad_writer') then
		grant select, insert, update, delete
			on owner_word, source_known, domain_revision
			to ruad_writer;
		grant usage on sequence owner_word_id_seq to ruad_writer;
	end if;
	if exists (select from pg_roles where rolname = 'ruad_api') then
		grant select on owner_word, source_known, domain_revision
			to ruad_api;
	end if;
end
$$;
