-- distribute_keys: foreign keys between tables that are spread, as commands
-- that take them away and make them again. Citus knows none from a table that
-- is not yet spread to one that is.
-- reference
select format('alter table %s drop constraint %I', c.conrelid::regclass,
              c.conname),
       format('alter table %s add constraint %I %s', c.conrelid::regclass,
              c.conname, pg_get_constraintdef(c.oid))
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.confrelid and a.attname = 'domain_id'
       and a.attnotnull and not a.attisdropped
 where c.contype = 'f' and c.conparentid = 0
   and c.connamespace = current_schema()::regnamespace
 order by 1;
