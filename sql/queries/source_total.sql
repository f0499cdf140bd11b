-- source_total: all messages of a policy domain
--   $1 domain_id int4     $2 from_day date     $3 to_day date, inclusive
select coalesce(sum(messages), 0)::int8, coalesce(sum(passed), 0)::int8
  from domain_day
 where domain_id = $1
   and day between $2 and $3;
