-- tls_day_sweep: sums that fell to nothing when a report was deleted
--   $1 domain_id int4    $2 first_day date    $3 last_day date
delete from tls_day
 where domain_id = $1 and day between $2 and $3
   and successful_sessions = 0 and failed_sessions = 0;
