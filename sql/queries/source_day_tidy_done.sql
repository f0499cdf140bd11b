-- source_day_tidy_done: a day was looked at, as it was then
--   $1 domain_id int4    $2 day date
--   $3 changed_us int8: where it has changed since, it is looked at again
update domain_day
   set is_tidy_due = false
 where domain_id = $1 and day = $2
   and changed_at = timestamptz 'epoch' + $3 * interval '1 microsecond';
