-- reporter_insert_all: new reporters; those that another made first stay its
-- reference
--   $1 name text[], lower case
insert into reporter (name)
select n from unnest($1::text[]) n order by n
    on conflict do nothing;
