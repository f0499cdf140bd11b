-- source_day_tidy_find: a settled day of a domain whose records may be worth
-- merging; no other process works on the sums of its domain
-- fan-out: work is looked for everywhere
--   $1 before date    $2 changed_before timestamptz
select t.domain_id, t.day,
       (extract(epoch from t.changed_at) * 1000000)::int8
  from domain_day t
  join domain d on d.id = t.domain_id
 where t.is_tidy_due and t.day < $1 and t.changed_at < $2
 limit 1
   for no key update of d skip locked;
