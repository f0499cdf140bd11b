-- tls_policy_list: policies that reporters met, most sessions first
--   $1 domain_id int4     $2 from_day date     $3 to_day date, inclusive
--   $4 row_limit int4
select p.policy_type, p.policy_string, p.mx_host,
       sum(s.successful)::int8 as successful,
       sum(s.failed)::int8 as failed,
       min(s.day), max(s.day), count(distinct r.reporter_id)::int4
  from tls_report r
  join tls_policy p on p.domain_id = r.domain_id and p.tls_report_id = r.id
 cross join lateral (
	select r.first_day + nth::int4 - 1 as day, successful, failed
	  from unnest(p.successful_sessions, p.failed_sessions)
	       with ordinality as u (successful, failed, nth)) s
 where r.domain_id = $1
   and r.last_day >= $2 and r.first_day <= $3 and r.counted
   and s.day between $2 and $3 and s.successful + s.failed > 0
 group by 1, 2, 3
 order by sum(s.successful) + sum(s.failed) desc, 1, 2 nulls first,
       3 nulls first
 limit $4;
