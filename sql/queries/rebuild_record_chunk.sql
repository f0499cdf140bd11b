-- rebuild_record_chunk: what the records have from their reports
--   $1 domain_id int4    $2 first_day date    $3 last_day date
update record_chunk c
   set reporter_id = r.reporter_id, trust = r.trust,
       arrival_day = r.arrival_day,
       is_advised = not r.is_long and not r.is_reissue
  from report r
 where c.domain_id = $1 and c.day between $2 and $3
   and r.domain_id = $1 and r.id = c.report_id
   and (c.reporter_id, c.trust, c.arrival_day, c.is_advised)
       <> (r.reporter_id, r.trust, r.arrival_day,
           not r.is_long and not r.is_reissue);
