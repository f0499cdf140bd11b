-- domain_delete: a policy domain without reports; its failure and TLS reports
-- and the key of its tokens go with it
-- reference
--   $1 id int4
delete from domain where id = $1;
