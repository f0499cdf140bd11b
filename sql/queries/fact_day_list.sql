-- fact_day_list: sums by day over the facts of one report
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date
select c.domain_id, c.day,
       sum(f.messages)::int8,
       coalesce(sum(f.messages) filter (where s.passed), 0)::int8,
       coalesce(sum(f.messages) filter (where s.dkim = 'pass'), 0)::int8,
       coalesce(sum(f.messages) filter (where s.spf = 'pass'), 0)::int8,
       coalesce(sum(f.messages)
              filter (where s.disposition = 'quarantine'), 0)::int8,
       coalesce(sum(f.messages)
              filter (where s.disposition = 'reject'), 0)::int8
  from fact_chunk c
 cross join lateral unnest(c.shape_id, c.message_count)
       as f (shape_id, messages)
  join record_shape s on s.domain_id = c.domain_id and s.id = f.shape_id
 where c.domain_id = $1 and c.report_id = $2 and c.day between $3 and $4
 group by c.domain_id, c.day;
