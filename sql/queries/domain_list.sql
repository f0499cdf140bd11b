-- domain_list: all policy domains with their sums, busiest first
-- fan-out: it is about all of them
--   $1 from_day date     $2 to_day date, inclusive
--   $3 latest date: what reports say of later days is not believed
--   $4 row_limit int4    $5 row_offset int4
select d.name, s.messages, s.passed, r.p, n.last_day, t.verdict
  from domain_revision v
  join domain d on d.id = v.domain_id
 cross join lateral (
	select coalesce(sum(messages), 0)::int8 as messages,
	       coalesce(sum(passed), 0)::int8 as passed
	  from domain_day
	 where domain_id = v.domain_id and day between $1 and $2) s
 cross join lateral (
	select max(c.day) as last_day
	  from domain_day c
	 where c.domain_id = v.domain_id and c.day <= $3 and c.messages > 0) n
  left join lateral (
	select h.p
	  from report t
	  join report_head h on h.domain_id = t.domain_id and h.id = t.head_id
	 where t.domain_id = v.domain_id and t.last_day <= $3
	 order by t.last_day desc, t.end_s desc, t.id desc
	 limit 1) r on true
  left join advice_told t on t.domain_id = v.domain_id
 order by s.messages desc, d.name
 limit $4 offset $5;
