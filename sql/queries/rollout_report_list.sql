-- rollout_report_list: what reports of a policy domain said was published
--   $1 domain_id int4   $2 from_day date
select r.id, r.reporter_id, p.name, r.schema, r.end_s,
       r.p, r.sp, r.np, r.adkim, r.aspf, r.pct, r.testing
  from report r
  join reporter p on p.id = r.reporter_id
 where r.domain_id = $1
   and r.last_day >= $2
 order by r.id;
