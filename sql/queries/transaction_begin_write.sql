-- transaction_begin_write: begin storing. Limits hold for this transaction
-- only, so that a pooler may hand the connection on. No statement_timeout: a
-- COPY lasts as long as its reports keep coming. Two locks, shared by all who
-- store and always taken in this order: 1920295268 is had alone by a migration
-- (migrate_lock), 1920295270 by who deletes (transaction_begin_delete).
begin;
set local lock_timeout = '60s';
set local idle_in_transaction_session_timeout = '10min';
select pg_advisory_xact_lock_shared(1920295268);
select pg_advisory_xact_lock_shared(1920295270);
