-- source_day_merge: the facts of a report that stand apart go to source_day_sum
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date
with summed as (
	update fact_chunk
	   set is_summed = true
	 where domain_id = $1 and report_id = $2 and day between $3 and $4
	   and not is_summed
	returning day, source_ip, shape_id, message_count
)
insert into source_day_sum as d (domain_id, day, source_ip, header_from,
       messages, passed, dkim_aligned, spf_aligned, quarantined, rejected)
select $1, c.day, f.source_ip, s.header_from,
       sum(f.messages)::int8,
       coalesce(sum(f.messages) filter (where s.passed), 0)::int8,
       coalesce(sum(f.messages) filter (where s.dkim = 'pass'), 0)::int8,
       coalesce(sum(f.messages) filter (where s.spf = 'pass'), 0)::int8,
       coalesce(sum(f.messages)
              filter (where s.disposition = 'quarantine'), 0)::int8,
       coalesce(sum(f.messages)
              filter (where s.disposition = 'reject'), 0)::int8
  from summed c
 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
       as f (source_ip, shape_id, messages)
  join record_shape s on s.domain_id = $1 and s.id = f.shape_id
 group by c.day, f.source_ip, s.header_from
 order by c.day, f.source_ip nulls first, s.header_from
    on conflict (domain_id, day, source_ip, header_from) do update
   set messages = d.messages + excluded.messages,
       passed = d.passed + excluded.passed,
       dkim_aligned = d.dkim_aligned + excluded.dkim_aligned,
       spf_aligned = d.spf_aligned + excluded.spf_aligned,
       quarantined = d.quarantined + excluded.quarantined,
       rejected = d.rejected + excluded.rejected;
