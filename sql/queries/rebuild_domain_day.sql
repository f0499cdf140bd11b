-- rebuild_domain_day: the same over all sources
--   $1 domain_id int4    $2 first_day date    $3 last_day date
insert into domain_day (domain_id, day, messages, passed, dkim_aligned,
       spf_aligned, quarantined, rejected)
select domain_id, day, sum(messages)::int8, sum(passed)::int8,
       sum(dkim_aligned)::int8, sum(spf_aligned)::int8,
       sum(quarantined)::int8, sum(rejected)::int8
  from source_day
 where domain_id = $1 and day between $2 and $3
 group by domain_id, day;
