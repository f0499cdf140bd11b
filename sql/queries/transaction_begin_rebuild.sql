-- transaction_begin_rebuild: a month of a domain anew; sorts of millions of rows.
-- No migration and no deletion meanwhile, as in transaction_begin_write. On
-- Citus rebuild_lock does not hold up who stores, since the rows that their
-- foreign keys lock are on other nodes; so there we are alone like a deletion.
begin;
set local lock_timeout = '60s';
set local work_mem = '128MB';
set local plan_cache_mode = 'force_custom_plan';
select pg_advisory_xact_lock_shared(1920295268);
select case when exists (select from pg_extension where extname = 'citus')
            then pg_advisory_xact_lock(1920295270)
            else pg_advisory_xact_lock_shared(1920295270) end;
