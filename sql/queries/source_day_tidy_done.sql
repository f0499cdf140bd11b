-- source_day_tidy_done: a day was looked at, as it was then
--   $1 domain_id int4    $2 day date
--   $3 changed_us int8: where it has changed since, it is looked at again
update domain_day
   set is_tidy_due = false
 where domain_id = $1 and day = $2
   and (extract(epoch from changed_at) * 1000000)::int8 = $3;
