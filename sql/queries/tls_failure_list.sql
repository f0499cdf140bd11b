-- tls_failure_list: who failed where and why, most sessions first; of several
-- reason codes the newest
--   $1 domain_id int4     $2 from_day date     $3 to_day date, inclusive
--   $4 row_limit int4  $5 row_offset int4
select f.result_type, f.sending_mta_ip, f.receiving_mx_hostname,
       f.receiving_ip,
       (array_agg(f.failure_reason_code order by s.day desc, r.id desc)
              filter (where f.failure_reason_code is not null))[1],
       sum(s.failed)::int8 as failed, min(s.day), max(s.day),
       count(distinct r.reporter_id)::int4
  from tls_report r
  join tls_failure f on f.domain_id = r.domain_id and f.tls_report_id = r.id
 cross join lateral (
	select r.first_day + nth::int4 - 1 as day, failed
	  from unnest(f.failed_sessions) with ordinality as u (failed, nth)) s
 where r.domain_id = $1
   and r.last_day >= $2 and r.first_day <= $3 and r.counted
   and s.day between $2 and $3 and s.failed > 0
 group by 1, 2, 3, 4
 order by failed desc, 1, 2 nulls first, 3 nulls first, 4 nulls first
 limit $4 offset $5;
