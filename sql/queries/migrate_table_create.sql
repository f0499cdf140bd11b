-- migrate_table_create: where the schema's own history is kept
-- reference
create table if not exists schema_migration (
	id int4 primary key,
	name text collate "C" not null,
	applied_at timestamptz not null default now()
);
