-- retention_record_find: an early day of a domain with records that are not yet
-- in source_day_sum, which is to outlive them; no other process works on it
-- fan-out: work is looked for everywhere
--   $1 before date
select c.domain_id, c.day
  from record_chunk c
  join domain d on d.id = c.domain_id
 where c.day < $1 and not c.is_summed
 limit 1
   for no key update of d skip locked;
