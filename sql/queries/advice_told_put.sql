-- advice_told_put: the verdict of a policy domain, and entries of the changes
-- feed for what differs from the one before; the first of a domain is noted
-- alone
--   $1 domain_id int4     $2 day date            $3 version int8
--   $4 verdict text       $5 stage text          $6 next_stage text
--   $7 new_senders text[] $8 silent_reporters text[]
with before as (
	select verdict, stage, new_senders, silent_reporters
	  from advice_told
	 where domain_id = $1
), put as (
	insert into advice_told (domain_id, told_at, day, version, verdict,
	                         stage, next_stage, new_senders,
	                         silent_reporters)
	values ($1, now(), $2, $3, $4, $5, $6, $7, $8)
	    on conflict (domain_id) do update
	   set told_at = excluded.told_at, day = excluded.day,
	       version = excluded.version, verdict = excluded.verdict,
	       stage = excluded.stage, next_stage = excluded.next_stage,
	       new_senders = excluded.new_senders,
	       silent_reporters = excluded.silent_reporters
), told as (
	select 'verdict_changed' as kind, d.name as subject,
	       jsonb_build_object('day', $2::date, 'from', b.verdict,
	              'to', $4::text, 'stage', $5::text,
	              'next_stage', $6::text) as details,
	       b.verdict || '>' || $4 || ' ' || b.stage || '>' || $5 as what
	  from before b
	  join domain d on d.id = $1
	 where b.verdict <> $4
	 union all
	select 'new_source', s, jsonb_build_object('day', $2::date), s
	  from before b, unnest($7::text[]) s
	 where s <> all (b.new_senders)
	 union all
	select 'reporter_silent', r, jsonb_build_object('day', $2::date), r
	  from before b, unnest($8::text[]) r
	 where r <> all (b.silent_reporters)
)
insert into change (at, kind, domain_id, subject, details, origin)
select now(), kind, $1, subject, details,
       'advice/' || $1 || '/' || $2 || '/' || kind || '/' || what
  from told
 order by kind desc, subject
    on conflict (origin) do nothing;
