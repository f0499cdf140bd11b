-- domain_find_all: numbers of policy domains, with their places among the names
-- reference
--   $1 name text[], lower case
select n.place, d.id
  from unnest($1::text[]) with ordinality as n (name, place)
  join domain d on d.name = n.name;
