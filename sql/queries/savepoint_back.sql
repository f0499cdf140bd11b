-- savepoint_back: it was one
rollback to savepoint report;
release savepoint report;
