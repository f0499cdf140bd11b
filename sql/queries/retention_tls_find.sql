-- retention_tls_find: a domain with TLS reports that are past their time
-- fan-out: work is looked for everywhere
--   $1 before date
select domain_id from tls_report where last_day < $1 limit 1;
