-- tls_day_list: sessions by day; days without any are left out
--   $1 domain_id int4     $2 from_day date     $3 to_day date, inclusive
select day, successful_sessions, failed_sessions
  from tls_day
 where domain_id = $1
   and day between $2 and $3 and successful_sessions + failed_sessions > 0
 order by day;
