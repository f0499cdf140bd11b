-- retention_record_find: an early day of a domain with records that are not yet
-- in source_day_sum, which is to outlive them
-- fan-out: work is looked for everywhere
--   $1 before date
select domain_id, day
  from record_chunk
 where day < $1 and not is_summed
 limit 1;
