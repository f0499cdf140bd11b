-- transaction_begin_verify: a long look at one snapshot
begin isolation level repeatable read read only;
set local lock_timeout = '5s';
set local work_mem = '64MB';
