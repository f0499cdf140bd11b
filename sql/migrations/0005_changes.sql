-- 0005_changes: what changed, for who reads along

create sequence change_id_seq;

create table change (
	id int8 primary key default nextval('change_id_seq'),
	at timestamptz not null,
	kind text collate "C" not null,
	domain_id int4 references domain (id) on delete cascade,
	subject text not null,
	details jsonb not null,
	origin text collate "C" unique
);
alter sequence change_id_seq owned by change.id;

comment on table change is 'The changes feed: what somebody should know of, a row each. Not by policy domain: who reads along reads them in one order.';
comment on column change.id is 'Number of the entry. A later one is committed later, so that who has read up to a number misses nothing.';
comment on column change.at is 'When it happened.';
comment on column change.kind is 'listener_unusual: a client, a network or a reason of refusal was far above its usual rate. policy_changed: reports say another policy than before.';
comment on column change.domain_id is 'Policy domain; null where it is none''s, as with the listener.';
comment on column change.subject is 'What changed: an address, a network, a reason of refusal, a domain.';
comment on column change.details is 'More of it, by kind.';
comment on column change.origin is 'Unique name of what led to it: met again it adds nothing. HOST/ID of a note in the spool.';

-- Numbers are drawn under a lock that is held until the commit: so the order of
-- numbers is that of commits. Entries are rare, and a writer adds them last.
-- The number is ours alone: "chng" in ASCII.
create function change_in_order() returns trigger language plpgsql as $$
begin
	perform pg_advisory_xact_lock(1667788391);
	return null;
end
$$;
create trigger change_in_order before insert on change
	for each statement execute function change_in_order();

-- What is told already, so that it is told once.
create table policy_told (
	domain_id int4 primary key references domain (id) on delete cascade,
	day date not null,
	policy jsonb not null
);
comment on table policy_told is 'The policy that the changes feed knows of, a row a policy domain.';
comment on column policy_told.domain_id is 'Policy domain.';
comment on column policy_told.day is 'Day of the reports that told it.';
comment on column policy_told.policy is 'p, sp, adkim, aspf, pct and testing as most messages of that day have them, with defaults in place of what is absent.';

do $$
begin
	if exists (select from pg_roles where rolname = 'ruad_writer') then
		grant select, insert, update, delete on change, policy_told
			to ruad_writer;
		grant usage on sequence change_id_seq to ruad_writer;
	end if;
	if exists (select from pg_roles where rolname = 'ruad_api') then
		grant select on change, policy_told to ruad_api;
	end if;
end
$$;
