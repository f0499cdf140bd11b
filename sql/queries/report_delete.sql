-- report_delete: the own row of a report
--   $1 domain_id int4    $2 id int8
delete from report where domain_id = $1 and id = $2;
