-- transaction_begin_rebuild: a month of a domain anew; sorts of millions of rows.
-- No migration and no deletion meanwhile, as in transaction_begin_write.
begin;
set local lock_timeout = '60s';
set local work_mem = '128MB';
set local plan_cache_mode = 'force_custom_plan';
select pg_advisory_xact_lock_shared(1920295268);
select pg_advisory_xact_lock_shared(1920295270);
