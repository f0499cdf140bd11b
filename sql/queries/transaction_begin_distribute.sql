-- transaction_begin_distribute: all tables to their places, or none. One after
-- the other: what refers to a table on every node may not be moved in parallel.
begin;
set local lock_timeout = '60s';
set local citus.multi_shard_modify_mode = 'sequential';
