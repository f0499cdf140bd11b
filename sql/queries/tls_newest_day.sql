-- tls_newest_day: newest day with TLS sessions
--   $1 domain_id int4      $2 latest date: days after it do not count
select max(day)
  from tls_day
 where domain_id = $1 and day <= $2
   and successful_sessions + failed_sessions > 0;
