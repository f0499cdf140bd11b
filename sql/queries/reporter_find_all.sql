-- reporter_find_all: numbers of reporters, with their places among the names
-- reference
--   $1 name text[], lower case
select n.place, r.id
  from unnest($1::text[]) with ordinality as n (name, place)
  join reporter r on r.name = n.name;
