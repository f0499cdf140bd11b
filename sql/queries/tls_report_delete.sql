-- tls_report_delete: a TLS report, with its policies and failures
--   $1 domain_id int4    $2 id int8
delete from tls_report where domain_id = $1 and id = $2;
