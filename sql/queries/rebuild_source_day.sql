-- rebuild_source_day: the same from the records; of reports that stand apart
-- only where their facts have gone
--   $1 domain_id int4    $2 first_day date    $3 last_day date
--   $4 record_limit int4
insert into source_day_sum (domain_id, day, source_ip, header_from, messages,
       passed, dkim_aligned, spf_aligned, quarantined, rejected)
select $1, r.day, r.source_ip, s.header_from,
       sum(r.message_count)::int8,
       coalesce(sum(r.message_count) filter (where s.passed), 0)::int8,
       coalesce(sum(r.message_count) filter (where s.dkim = 'pass'), 0)::int8,
       coalesce(sum(r.message_count) filter (where s.spf = 'pass'), 0)::int8,
       coalesce(sum(r.message_count)
              filter (where s.disposition = 'quarantine'), 0)::int8,
       coalesce(sum(r.message_count)
              filter (where s.disposition = 'reject'), 0)::int8
  from record r
  join record_shape s on s.domain_id = $1 and s.id = r.shape_id
  join report p on p.domain_id = $1 and p.id = r.report_id
 where r.domain_id = $1 and r.day between $2 and $3
   and r.day >= (select coalesce(max(before_day), '-infinity')
                   from retention_mark where kind = 'record')
   and (p.record_count <= $4
       or r.day < (select coalesce(max(before_day), '-infinity')
                     from retention_mark where kind in ('record', 'fact')))
 group by r.day, r.source_ip, s.header_from;
