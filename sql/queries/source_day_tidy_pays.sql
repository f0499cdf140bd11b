-- source_day_tidy_pays: would the records of a day that are not summed yet add
-- at most half as many rows to source_day_sum?
--   $1 domain_id int4    $2 day date
select 2 * count(*) filter (where not is_known) <= coalesce(sum(records), 0)
  from (select source_ip, header_from, sum(records) as records,
               bool_or(records = 0) as is_known
          from (select u.source_ip, s.header_from, count(*) as records
                  from record_chunk c
                 cross join lateral unnest(c.source_ip, c.shape_id)
                       as u (source_ip, shape_id)
                  join record_shape s on s.domain_id = $1
                       and s.id = u.shape_id
                 where c.domain_id = $1 and c.day = $2 and not c.is_summed
                 group by 1, 2
                 union all
                select source_ip, header_from, 0
                  from source_day_sum
                 where domain_id = $1 and day = $2) k
         group by 1, 2) k;
