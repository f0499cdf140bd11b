-- migrate_lock: one migration at a time; given back at the transaction's end.
-- The number is ours alone: "ruad" in ASCII.
-- reference
select pg_advisory_xact_lock(1920295268);
