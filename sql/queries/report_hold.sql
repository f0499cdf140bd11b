-- report_hold: the first variants of keys of one policy domain, locked until the
-- end; in key order, so that two processes do not wait for each other
--   $1 domain_id int4        $2 last_day date[]       $3 reporter_id int4[]
--   $4 key_sum int8[]
select 1
  from report
 where domain_id = $1 and variant = 1
   and (last_day, reporter_id, key_sum)
    in (select * from unnest($2::date[], $3::int4[], $4::int8[]))
 order by last_day, reporter_id, key_sum
   for update;
