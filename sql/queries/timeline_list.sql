-- timeline_list: sums per interval; intervals without messages are left out
--   $1 domain_id int4     $2 from_day date     $3 to_day date, inclusive
--   $4 interval text: day, week (from Monday), month
select date_trunc($4, day::timestamp)::date as first_day,
       sum(messages)::int8,
       sum(passed)::int8,
       sum(quarantined)::int8,
       sum(rejected)::int8
  from domain_day
 where domain_id = $1
   and day between $2 and $3 and messages > 0
 group by first_day
 order by first_day;
