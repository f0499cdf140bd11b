-- source_day_tidy_find: a report of many sources whose facts are to be merged
-- into source_day_sum; no other process works on it or on its domain's sums
-- fan-out: work is looked for everywhere
select r.domain_id, r.id, r.first_day, r.last_day
  from report r
  join domain d on d.id = r.domain_id
 where r.is_tidy_due
 limit 1
   for update of r skip locked
   for key share of d skip locked;
