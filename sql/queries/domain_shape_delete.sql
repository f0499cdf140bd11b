-- domain_shape_delete: what the records of one policy domain looked like
--   $1 domain_id int4
delete from record_shape where domain_id = $1;
