-- report_variant_list: all reports of one key, locked until the end
--   $1 domain_id int4    $2 reporter_id int4    $3 begin_s int8
--   $4 end_s int8        $5 key_sum int8        $6 last_day date
--   $7 row_limit int4
select id, variant, trust, counted, content_sum, arrival_day
  from report
 where domain_id = $1 and last_day = $6 and reporter_id = $2
   and begin_s = $3 and end_s = $4 and key_sum = $5
 order by variant
 limit $7
   for update;
