-- retention_record_odd_find: a domain with records of early days that have no
-- month
-- fan-out: work is looked for everywhere
--   $1 before date
select domain_id from record_chunk_odd where day < $1 and is_summed limit 1;
