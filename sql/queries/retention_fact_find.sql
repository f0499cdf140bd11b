-- retention_fact_find: a report whose facts of early days are not yet in
-- source_day_sum, which is to outlive them; no other process works on it
-- fan-out: work is looked for everywhere
--   $1 before date
select r.domain_id, r.id, r.first_day, r.last_day
  from fact_chunk c
  join report r on r.domain_id = c.domain_id and r.id = c.report_id
  join domain d on d.id = c.domain_id
 where c.day < $1 and not c.is_summed
 limit 1
   for update of r skip locked
   for key share of d skip locked;
