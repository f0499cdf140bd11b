-- savepoint_set: before a report that may prove a duplicate at its end
savepoint report;
