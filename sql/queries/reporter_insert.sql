-- reporter_insert: a new reporter; no row where another made it first
-- reference
--   $1 name text, lower case
insert into reporter (name) values ($1) on conflict do nothing returning id;
