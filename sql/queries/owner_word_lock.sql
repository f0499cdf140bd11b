-- owner_word_lock: one after the other, so that nothing is said twice
-- reference
select pg_advisory_xact_lock(1920295272);
