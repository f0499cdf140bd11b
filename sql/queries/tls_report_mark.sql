-- tls_report_mark: does a TLS report count?
--   $1 domain_id int4    $2 id int8    $3 counted bool
update tls_report set counted = $3 where domain_id = $1 and id = $2;
