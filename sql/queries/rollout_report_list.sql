-- rollout_report_list: what reports of a policy domain said was published
--   $1 domain_id int4   $2 from_day date
select r.id, r.reporter_id, p.name, h.schema, r.end_s,
       h.p, h.sp, h.np, h.adkim, h.aspf, h.pct, h.testing
  from report r
  join report_head h on h.domain_id = $1 and h.id = r.head_id
  join reporter p on p.id = r.reporter_id
 where r.domain_id = $1
   and r.last_day >= $2
 order by r.id;
