-- migrate_note: remember a migration as applied
-- reference
--   $1 id int4      $2 name text
insert into schema_migration (id, name) values ($1, $2);
