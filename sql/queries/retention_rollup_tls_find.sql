-- retention_rollup_tls_find: the same of sessions
-- fan-out: work is looked for everywhere
--   $1 before date
select v.domain_id
  from domain_revision v
 where exists (
       select from tls_day
        where domain_id = v.domain_id and day < $1)
 limit 1;
