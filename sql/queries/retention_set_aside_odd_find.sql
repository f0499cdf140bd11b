-- retention_set_aside_odd_find: the same of variants that do not count
-- fan-out: work is looked for everywhere
--   $1 before date
select domain_id from record_set_aside_odd where day < $1 limit 1;
