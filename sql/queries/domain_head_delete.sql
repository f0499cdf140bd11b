-- domain_head_delete: what the reports of one policy domain had in common
--   $1 domain_id int4
delete from report_head where domain_id = $1;
