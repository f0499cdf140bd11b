-- retention_failure_find: a domain with failure reports that are past their time
-- fan-out: work is looked for everywhere
--   $1 before timestamptz
select domain_id from failure_report where least(arrived, stored_at) < $1
 limit 1;
