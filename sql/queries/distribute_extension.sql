-- distribute_extension: is Citus made in this database?
-- reference
select exists (select from pg_extension where extname = 'citus');
