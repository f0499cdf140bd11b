-- source_day_tidy_find: a report of many sources whose facts are not yet in
-- source_day_sum; no other process works on it
select domain_id, id, first_day, last_day
  from report
 where is_tidy_due
 limit 1
   for update skip locked;
