-- report_left_out: how many reports of a policy domain feed no advice
--   $1 domain_id int4     $2 from_day date     $3 to_day date, inclusive
--   $4 least_trust int2
select count(*)
  from report
 where domain_id = $1
   and last_day >= $2 and first_day <= $3
   and counted
   and (trust < $4 or is_long or is_reissue);
