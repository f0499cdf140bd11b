-- source_day_tidy_find: a report of many sources whose facts are not yet in
-- source_day_sum; no other process works on it
-- fan-out: work is looked for everywhere
--   $1 record_limit int4: larger ones stay as they are
select c.domain_id, r.id, r.first_day, r.last_day
  from fact_chunk c
  join report r on r.domain_id = c.domain_id and r.id = c.report_id
 where not c.is_summed and r.record_count <= $1
 limit 1
   for update of r skip locked;
