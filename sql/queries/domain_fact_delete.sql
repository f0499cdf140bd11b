-- domain_fact_delete: facts that have outlived their reports
--   $1 domain_id int4
delete from fact_chunk where domain_id = $1;
