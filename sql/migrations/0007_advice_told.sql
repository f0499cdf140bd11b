-- 0007_advice_told: the last verdict of each domain, for lists and for the feed

create table advice_told (
	domain_id int4 primary key references domain (id) on delete cascade,
	told_at timestamptz not null,
	day date not null,
	verdict text collate "C" check (verdict in
		('advance', 'hold', 'rollback', 'done')),
	stage text collate "C",
	next_stage text collate "C",
	new_senders text[] not null,
	silent_reporters text[] not null,
	newest_report int8 not null,
	newest_reports int8 not null,
	reports_gone int8 not null,
	newest_word int8 not null,
	known_changes int8 not null,
	took_ms int4 not null,
	digest bytea not null,
	trouble text collate "C",
	policies bytea compression lz4 not null,
	sources bytea compression lz4 not null
);
comment on table advice_told is 'What the advisor said last, a row a policy domain. Ingest looks again after new reports or a word of the owner, and once a day; what differs goes to the changes feed.';
comment on column advice_told.domain_id is 'Policy domain.';
comment on column advice_told.told_at is 'When it was looked at.';
comment on column advice_told.day is 'UTC day that the verdict is of.';
comment on column advice_told.verdict is 'advance, hold, rollback or done, of the tag p; null where no report counts.';
comment on column advice_told.stage is 'Stage in force: none, q5 ... r100, qt, rt.';
comment on column advice_told.next_stage is 'Stage to go to; null: none.';
comment on column advice_told.new_senders is 'Senders first seen in the last 30 days, by their keys.';
comment on column advice_told.silent_reporters is 'Reporters that told day after day and have stopped.';
comment on column advice_told.newest_report is 'What it was said from: the number of the newest report,';
comment on column advice_told.newest_reports is 'the sum of the numbers of the newest 200,';
comment on column advice_told.reports_gone is 'how many reports were deleted before,';
comment on column advice_told.newest_word is 'the number of the owner''s newest word,';
comment on column advice_told.known_changes is 'how often anything was learned of addresses.';
comment on column advice_told.took_ms is 'Milliseconds that judging took.';
comment on column advice_told.digest is 'SHA-256 of the options and the version of the program that said so. Another one: it is said anew.';
comment on column advice_told.trouble is 'Why nothing is said: there are too many facts to be judged; else null.';
comment on column advice_told.policies is 'What was published from when on, packed for the API.';
comment on column advice_told.sources is 'Sender and class of each source, packed for the API.';

comment on column change.kind is 'listener_unusual: a client, a network or a reason of refusal was far above its usual rate. policy_changed: reports say another policy than before. verdict_changed: the advisor says another thing of p. new_source: a sender was not seen before. reporter_silent: a reporter has stopped.';
comment on column change.subject is 'What changed: an address, a network, a reason of refusal, a domain, a sender, a reporter.';

do $$
begin
	if exists (select from pg_roles where rolname = 'ruad_writer') then
		grant select, insert, update, delete on advice_told
			to ruad_writer;
	end if;
	if exists (select from pg_roles where rolname = 'ruad_api') then
		grant select on advice_told to ruad_api;
	end if;
end
$$;
