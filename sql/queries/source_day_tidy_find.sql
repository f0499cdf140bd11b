-- source_day_tidy_find: a settled day of a domain whose records may be worth
-- merging
-- fan-out: work is looked for everywhere
--   $1 before date    $2 changed_before timestamptz
select domain_id, day, (extract(epoch from changed_at) * 1000000)::int8
  from domain_day
 where is_tidy_due and day < $1 and changed_at < $2
 limit 1;
