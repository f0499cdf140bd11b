-- transaction_commit: the end of every transaction that went well
commit;
