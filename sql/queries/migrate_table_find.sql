-- migrate_table_find: is there a schema at all?
-- reference
select to_regclass('schema_migration') is not null;
