-- distribute_keys: all foreign keys, as commands that take them away and make
-- them again. Citus knows none from a table that is not yet spread to one that
-- is; and of those that refer to a table that moves it would make a copy, with
-- new views and without what was granted of these.
-- reference
select format('alter table %s drop constraint %I', c.conrelid::regclass,
              c.conname),
       format('alter table %s add constraint %I %s', c.conrelid::regclass,
              c.conname, pg_get_constraintdef(c.oid))
  from pg_constraint c
 where c.contype = 'f' and c.conparentid = 0
   and c.connamespace = current_schema()::regnamespace
 order by 1;
