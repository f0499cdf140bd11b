-- report_find: the key and the days of a report
--   $1 domain_id int4    $2 id int8
select domain_id, reporter_id, begin_s, end_s, key_sum, first_day,
       last_day, counted
  from report
 where domain_id = $1 and id = $2;
