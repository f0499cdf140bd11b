-- domain_insert_all: new policy domains; those that another made first stay its
--   $1 name text[], lower case
with made as (
	insert into domain (name)
	select n from unnest($1::text[]) n order by n
	    on conflict do nothing
	returning id
)
insert into domain_revision (domain_id)
select id from made;
