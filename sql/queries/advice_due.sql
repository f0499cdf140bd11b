-- advice_due: the policy domain that the advisor looked at longest ago, of
-- those with other reports or words than then, or other options, or none of that
-- day, or null; and the number of the newest report of all
-- fan-out: it is about all of them
--   $1 day date       $2 pause_s int8: so long at least between two looks,
--   $3 quiet_at int8: but for domains whose newest report has a number up to
--                     this one: no more are coming just now
--   $4 digest bytea:  of the options that it is said under. Another ingest may
--                     have others: so the two do not take turns all day
with newest as (
	select d.id, d.name, d.created_at, r.report_id, t.told_at,
	       t.domain_id is null or t.day < $1
	       or (t.digest <> $4
	           and t.told_at < now() - make_interval(secs => $2))
	       or t.newest_report <> r.report_id
	       or t.newest_word <> coalesce(w.word_id, 0)
	       or t.reports_gone <> v.reports_gone
	       or t.known_changes <> v.known_changes as is_other
	  from domain_revision v
	  join domain d on d.id = v.domain_id
	 cross join lateral (
	       select max(id) as report_id
	         from report
	        where domain_id = v.domain_id) r
	 cross join lateral (
	       select max(id) as word_id
	         from owner_word
	        where domain_id = v.domain_id) w
	  left join advice_told t on t.domain_id = v.domain_id
	 where r.report_id is not null
)
select m.report_id, due.id, due.name
  from (select coalesce(max(report_id), 0) as report_id from newest) m
  left join lateral (
	select n.id, n.name
	  from newest n
	 where n.is_other
	   and (n.report_id <= $3
	        or coalesce(n.told_at, n.created_at)
	           < now() - make_interval(secs => $2))
	 order by n.told_at nulls first, n.id
	 limit 1) due on true;
