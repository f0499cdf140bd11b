-- change_policies: entries for domains whose policy, as reports have
-- it, is not the one told before; the first of a domain is noted alone. Of the
-- newest day that is over, what most of its messages say, as in
-- policy_change_list.
-- fan-out: it is about all of them
--   $1 latest_day date: later ones are not complete
with newest as (
	select v.domain_id, r.day
	  from domain_revision v
	 cross join lateral (
	       select max(last_day) as day
	         from report
	        where domain_id = v.domain_id and last_day <= $1) r
	 where r.day is not null
), said as (
	select n.domain_id, n.day,
	       jsonb_build_object('p', h.p, 'sp', coalesce(h.sp, h.p),
	              'adkim', coalesce(h.adkim, 'r'),
	              'aspf', coalesce(h.aspf, 'r'),
	              'pct', coalesce(h.pct, 100::int2),
	              'testing', coalesce(h.testing, 'n')) as policy,
	       sum(r.message_count) as messages
	  from newest n
	  join report r on r.domain_id = n.domain_id and r.last_day = n.day
	  join report_head h on h.domain_id = r.domain_id and h.id = r.head_id
	 where r.counted
	 group by 1, 2, 3
), policy as (
	select distinct on (domain_id) domain_id, day, policy
	  from said
	 order by domain_id, messages desc, policy
), before as materialized (
	select t.domain_id, t.policy
	  from policy p
	  join policy_told t on t.domain_id = p.domain_id
	 where p.day >= t.day and p.policy <> t.policy
), told as (
	insert into policy_told as t (domain_id, day, policy)
	select domain_id, day, policy
	  from policy
	 order by domain_id
	    on conflict (domain_id) do update
	   set day = excluded.day, policy = excluded.policy
	 where excluded.day >= t.day and excluded.policy <> t.policy
	returning domain_id, day, policy
)
insert into change (at, kind, domain_id, subject, details)
select now(), 'policy_changed', d.id, d.name,
       jsonb_build_object('day', told.day, 'from', before.policy,
              'to', told.policy)
  from told
  join before on before.domain_id = told.domain_id
  join domain d on d.id = told.domain_id
 order by d.id;
