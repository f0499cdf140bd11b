-- migrate_newest: number of the newest migration applied
-- reference
select coalesce(max(id), 0)::int4 from schema_migration;
