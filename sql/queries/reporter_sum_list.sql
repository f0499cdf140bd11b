-- reporter_sum_list: who reported on a policy domain, busiest first; how many
-- there are stands in each row
--   $1 domain_id int4     $2 from_day date     $3 to_day date, inclusive
--   $4 row_limit int4
select p.name, r.messages, r.passed, r.last_day, count(*) over ()
  from (select c.reporter_id,
               sum(f.messages)::int8 as messages,
               coalesce(sum(f.messages) filter (where s.passed), 0)::int8
               as passed,
               max(c.day) as last_day
          from fact_chunk c
         cross join lateral unnest(c.shape_id, c.message_count)
               as f (shape_id, messages)
          join record_shape s on s.domain_id = $1 and s.id = f.shape_id
         where c.domain_id = $1
           and c.day between $2 and $3
         group by c.reporter_id) r
  join reporter p on p.id = r.reporter_id
 order by r.messages desc, p.name
 limit $4;
