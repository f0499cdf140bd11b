-- domain_insert: a new policy domain; no row where another made it first
--   $1 name text, lower case
with made as (
	insert into domain (name) values ($1) on conflict do nothing
	returning id
)
insert into domain_revision (domain_id)
select id from made
returning domain_id;
