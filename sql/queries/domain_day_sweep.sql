-- domain_day_sweep: sums that fell to nothing when a report was deleted
--   $1 domain_id int4    $2 report_id int8, for the sake of the other
--   statements about the rows of a report
--   $3 first_day date    $4 last_day date
delete from domain_day
 where domain_id = $1 and $2::int8 is not null and day between $3 and $4
   and messages = 0;
