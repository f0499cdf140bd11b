-- domain_insert: a new policy domain; no row where another made it first
-- reference
--   $1 name text, lower case
insert into domain (name) values ($1) on conflict do nothing returning id;
