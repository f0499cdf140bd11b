-- report_finish: what a streamed report knows at its end only
--   $1 domain_id int4    $2 reporter_id int4    $3 begin_s int8
--   $4 end_s int8        $5 key_sum int8        $6 id int8
--   $7 content_sum bytea $8 record_count int4   $9 message_count int8
--   $10 repairs int4     $11 head_id int8       $12 last_day date
update report
   set content_sum = $7, record_count = $8, message_count = $9,
       repairs = $10, head_id = $11,
       is_reissue = $8 > 0 and exists (
              select from report r
               where r.domain_id = $1 and r.last_day = $12
                 and r.reporter_id = $2
                 and r.begin_s = $3 and r.end_s = $4
                 and r.key_sum <> $5 and r.content_sum = $7
                 and r.counted and r.trust >= report.trust)
 where domain_id = $1 and id = $6
returning is_reissue;
