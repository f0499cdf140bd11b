-- cluster_database_find: was our database made?
-- reference
select exists (select from pg_database where datname = 'ruad');
