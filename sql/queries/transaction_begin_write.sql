-- transaction_begin_write: begin storing. Limits hold for this transaction
-- only, so that a pooler may hand the connection on. No statement_timeout: a
-- COPY lasts as long as its reports keep coming.
begin;
set local lock_timeout = '60s';
set local idle_in_transaction_session_timeout = '10min';
