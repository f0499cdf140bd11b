-- rebuild_domain_day_drop: sums of a month; also of days that retention has
-- passed, for source_day outlives their records
--   $1 domain_id int4    $2 first_day date    $3 last_day date
delete from domain_day
 where domain_id = $1 and day between $2 and $3;
