-- transaction_begin_delete: begin to take out what was stored. A deletion
-- changes sums and variants in an order of its own, and would lock itself and
-- a writer out; so it waits until nobody stores, and then is alone. The locks
-- are those of transaction_begin_write.
begin;
set local lock_timeout = '60s';
set local idle_in_transaction_session_timeout = '10min';
select pg_advisory_xact_lock_shared(1920295268);
select pg_advisory_xact_lock(1920295270);
