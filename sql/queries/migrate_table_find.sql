-- migrate_table_find: is there a schema at all?
select to_regclass('schema_migration') is not null;
