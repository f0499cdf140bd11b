-- rebuild_source_day: the same from the records that are summed
--   $1 domain_id int4    $2 first_day date    $3 last_day date
insert into source_day_sum (domain_id, day, source_ip, header_from, messages,
       passed, dkim_aligned, spf_aligned, quarantined, rejected)
select $1, c.day, u.source_ip, s.header_from,
       sum(u.messages)::int8,
       coalesce(sum(u.messages) filter (where s.passed), 0)::int8,
       coalesce(sum(u.messages) filter (where s.dkim = 'pass'), 0)::int8,
       coalesce(sum(u.messages) filter (where s.spf = 'pass'), 0)::int8,
       coalesce(sum(u.messages)
              filter (where s.disposition = 'quarantine'), 0)::int8,
       coalesce(sum(u.messages)
              filter (where s.disposition = 'reject'), 0)::int8
  from record_chunk c
 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
       as u (source_ip, shape_id, messages)
  join record_shape s on s.domain_id = $1 and s.id = u.shape_id
 where c.domain_id = $1 and c.day between $2 and $3 and c.is_summed
   and c.day >= (select coalesce(max(before_day), '-infinity')
                   from retention_mark where kind = 'record')
 group by c.day, u.source_ip, s.header_from;
