-- record_chunk_take: the records of a report that no longer counts, with their
-- share of source_day_sum; how much domain_day falls. One statement, for what a
-- tidy step sums meanwhile is seen by the delete, and only there.
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date
--   $5 is_kept bool: they go to record_set_aside
with taken as (
	delete from record_chunk
	 where domain_id = $1 and report_id = $2 and day between $3 and $4
	returning *
), kept as (
	insert into record_set_aside (report_id, domain_id, day, arrival_day,
	       reporter_id, trust, is_advised, is_summed, source_ip, shape_id,
	       message_count)
	select report_id, domain_id, day, arrival_day, reporter_id, trust,
	       is_advised, false, source_ip, shape_id, message_count
	  from taken
	 where $5
), lowered as (
	insert into source_day_sum as d (domain_id, day, source_ip, header_from,
	       messages, passed, dkim_aligned, spf_aligned, quarantined,
	       rejected)
	select $1, t.day, u.source_ip, s.header_from,
	       -sum(u.messages)::int8,
	       -coalesce(sum(u.messages) filter (where s.passed), 0)::int8,
	       -coalesce(sum(u.messages)
	              filter (where s.dkim = 'pass'), 0)::int8,
	       -coalesce(sum(u.messages) filter (where s.spf = 'pass'), 0)::int8,
	       -coalesce(sum(u.messages)
	              filter (where s.disposition = 'quarantine'), 0)::int8,
	       -coalesce(sum(u.messages)
	              filter (where s.disposition = 'reject'), 0)::int8
	  from taken t
	 cross join lateral unnest(t.source_ip, t.shape_id, t.message_count)
	       as u (source_ip, shape_id, messages)
	  join record_shape s on s.domain_id = $1 and s.id = u.shape_id
	 where t.is_summed
	 group by t.day, u.source_ip, s.header_from
	 order by t.day, u.source_ip nulls first, s.header_from
	    on conflict (domain_id, day, source_ip, header_from) do update
	   set messages = d.messages + excluded.messages,
	       passed = d.passed + excluded.passed,
	       dkim_aligned = d.dkim_aligned + excluded.dkim_aligned,
	       spf_aligned = d.spf_aligned + excluded.spf_aligned,
	       quarantined = d.quarantined + excluded.quarantined,
	       rejected = d.rejected + excluded.rejected
)
select $1, t.day,
       -sum(u.messages)::int8,
       -coalesce(sum(u.messages) filter (where s.passed), 0)::int8,
       -coalesce(sum(u.messages) filter (where s.dkim = 'pass'), 0)::int8,
       -coalesce(sum(u.messages) filter (where s.spf = 'pass'), 0)::int8,
       -coalesce(sum(u.messages)
              filter (where s.disposition = 'quarantine'), 0)::int8,
       -coalesce(sum(u.messages)
              filter (where s.disposition = 'reject'), 0)::int8
  from taken t
 cross join lateral unnest(t.shape_id, t.message_count)
       as u (shape_id, messages)
  join record_shape s on s.domain_id = $1 and s.id = u.shape_id
 group by t.day;
