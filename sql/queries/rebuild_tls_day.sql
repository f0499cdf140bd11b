-- rebuild_tls_day: the same from the policies
--   $1 domain_id int4    $2 first_day date    $3 last_day date
insert into tls_day (domain_id, day, successful_sessions, failed_sessions)
select $1, s.day, sum(s.successful)::int8, sum(s.failed)::int8
  from tls_report r
  join tls_policy p on p.domain_id = r.domain_id and p.tls_report_id = r.id
 cross join lateral (
	select r.first_day + nth::int4 - 1 as day, successful, failed
	  from unnest(p.successful_sessions, p.failed_sessions)
	       with ordinality as u (successful, failed, nth)) s
 where r.domain_id = $1 and r.counted
   and r.last_day >= $2 and r.first_day <= $3 and s.day between $2 and $3
   and s.day >= (select coalesce(max(before_day), '-infinity')
                   from retention_mark where kind = 'tls')
 group by s.day;
