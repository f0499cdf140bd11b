-- domain_find: number of a policy domain
-- reference
--   $1 name text, lower case
select id from domain where name = $1;
