-- transaction_begin_migrate: one step of the schema
begin;
set local lock_timeout = '60s';
