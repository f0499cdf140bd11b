-- failure_key_find: key of a domain's tokens
--   $1 domain_id int4
select key from failure_key where domain_id = $1;
