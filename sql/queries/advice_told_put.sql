-- advice_told_put: the verdict of a policy domain, and entries of the changes
-- feed for what differs from the one before; the first of a domain is noted
-- alone
--   $1 domain_id int4      $2 day date            $3 verdict text
--   $4 stage text          $5 next_stage text     $6 new_senders text[]
--   $7 silent_reporters text[]                    $8 digest bytea
--   $9 newest_report int8  $10 newest_reports int8
--   $11 reports_gone int8  $12 newest_word int8   $13 known_changes int8
--   $14 took_ms int4       $15 policies bytea     $16 sources bytea
--   $17 trouble text
with before as (
	select verdict, stage, new_senders, silent_reporters
	  from advice_told
	 where domain_id = $1
), put as (
	insert into advice_told (domain_id, told_at, day, verdict,
	                         stage, next_stage, new_senders,
	                         silent_reporters, digest, newest_report,
	                         newest_reports, reports_gone, newest_word,
	                         known_changes, took_ms, policies, sources,
	                         trouble)
	values ($1, now(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
	        $14, $15, $16, $17)
	    on conflict (domain_id) do update
	   set told_at = excluded.told_at, day = excluded.day,
	       verdict = excluded.verdict, stage = excluded.stage,
	       next_stage = excluded.next_stage,
	       new_senders = excluded.new_senders,
	       silent_reporters = excluded.silent_reporters,
	       digest = excluded.digest,
	       newest_report = excluded.newest_report,
	       newest_reports = excluded.newest_reports,
	       reports_gone = excluded.reports_gone,
	       newest_word = excluded.newest_word,
	       known_changes = excluded.known_changes,
	       took_ms = excluded.took_ms, policies = excluded.policies,
	       sources = excluded.sources, trouble = excluded.trouble
), told as (
	select 'verdict_changed' as kind, d.name as subject,
	       jsonb_build_object('day', $2::date, 'from', b.verdict,
	              'to', $3::text, 'stage', $4::text,
	              'next_stage', $5::text) as details,
	       b.verdict || '>' || $3 || ' ' || b.stage || '>' || $4 as what
	  from before b
	  join domain d on d.id = $1
	 where b.verdict <> $3
	 union all
	select 'new_source', s, jsonb_build_object('day', $2::date), s
	  from before b, unnest($6::text[]) s
	 where s <> all (b.new_senders)
	 union all
	select 'reporter_silent', r, jsonb_build_object('day', $2::date), r
	  from before b, unnest($7::text[]) r
	 where r <> all (b.silent_reporters)
)
insert into change (at, kind, domain_id, subject, details, origin)
select now(), kind, $1, subject, details,
       'advice/' || $1 || '/' || $2 || '/' || kind || '/' || what
  from told
 order by kind desc, subject
    on conflict (origin) do nothing;
