-- failure_report_delete: a failure report, with its message
--   $1 domain_id int4    $2 id int8
delete from failure_report where domain_id = $1 and id = $2;
