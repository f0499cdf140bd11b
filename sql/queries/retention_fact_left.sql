-- retention_fact_left: are there facts of early days that are not summed?
-- fan-out: it is about all of them
--   $1 before date
select exists (select from fact_chunk where day < $1 and not is_summed);
