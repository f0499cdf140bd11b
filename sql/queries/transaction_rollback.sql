-- transaction_rollback: the end of every other one
rollback;
