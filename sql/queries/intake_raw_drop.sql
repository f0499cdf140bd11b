-- intake_raw_drop: days of bytes that are past their time; how many went
--   $1 before_day date    $2 most int4
select intake_raw_drop($1, $2);
