-- transaction_begin_rebuild: a month of a domain anew; sorts of millions of rows
begin;
set local lock_timeout = '60s';
set local work_mem = '128MB';
set local plan_cache_mode = 'force_custom_plan';
