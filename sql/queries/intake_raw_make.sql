-- intake_raw_make: the partition of a day, where it is missing
--   $1 day date
select intake_raw_make($1);
