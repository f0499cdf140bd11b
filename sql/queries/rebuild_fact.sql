-- rebuild_fact: the same from the records, as fact_chunk_make does it
--   $1 domain_id int4    $2 first_day date    $3 last_day date
--   $4 record_limit int4: larger reports stand apart from source_day_sum
insert into fact_chunk (report_id, domain_id, day, arrival_day, reporter_id,
       trust, is_advised, is_summed, source_ip, shape_id, message_count)
select r.id, r.domain_id, f.day, r.arrival_day, r.reporter_id, r.trust,
       not r.is_long and not r.is_reissue, r.record_count <= $4,
       array_agg(f.source_ip), array_agg(f.shape_id),
       array_agg(f.message_count)
  from (select report_id, day, source_ip, shape_id,
               sum(message_count)::int8 as message_count,
               (row_number() over (partition by report_id, day) - 1) / 48
               as chunk
          from record
         where domain_id = $1 and day between $2 and $3
           and day >= (select coalesce(max(before_day), '-infinity')
                         from retention_mark where kind in ('record', 'fact'))
         group by report_id, day, source_ip, shape_id) f
  join report r on r.domain_id = $1 and r.id = f.report_id
 group by r.id, r.domain_id, f.day, f.chunk;
