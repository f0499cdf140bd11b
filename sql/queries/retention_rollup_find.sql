-- retention_rollup_find: a domain with sums of days of which nothing else is left
-- fan-out: work is looked for everywhere
--   $1 before date
select v.domain_id
  from domain_revision v
 where exists (
       select from domain_day
        where domain_id = v.domain_id and day < $1)
 limit 1;
