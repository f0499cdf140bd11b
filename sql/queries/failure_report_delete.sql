-- failure_report_delete: a failure report, with its message; over all domains,
-- for its number alone is known
--   $1 id int8
delete from failure_report
 where id = $1 and domain_id in (select d.id from domain d);
