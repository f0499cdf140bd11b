-- record_chunk_count: the records of a variant that counts from now on; how
-- much domain_day rises
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date
with moved as (
	delete from record_set_aside
	 where domain_id = $1 and report_id = $2 and day between $3 and $4
	returning *
), counted as (
	insert into record_chunk (report_id, domain_id, day, arrival_day,
	       reporter_id, trust, is_advised, is_summed, source_ip, shape_id,
	       message_count)
	select m.report_id, m.domain_id, m.day, m.arrival_day, m.reporter_id,
	       m.trust, not r.is_long and not r.is_reissue, false,
	       m.source_ip, m.shape_id, m.message_count
	  from moved m
	  join report r on r.domain_id = $1 and r.id = $2
)
select $1, m.day,
       sum(u.messages)::int8,
       coalesce(sum(u.messages) filter (where s.passed), 0)::int8,
       coalesce(sum(u.messages) filter (where s.dkim = 'pass'), 0)::int8,
       coalesce(sum(u.messages) filter (where s.spf = 'pass'), 0)::int8,
       coalesce(sum(u.messages)
              filter (where s.disposition = 'quarantine'), 0)::int8,
       coalesce(sum(u.messages)
              filter (where s.disposition = 'reject'), 0)::int8
  from moved m
 cross join lateral unnest(m.shape_id, m.message_count)
       as u (shape_id, messages)
  join record_shape s on s.domain_id = $1 and s.id = u.shape_id
 group by m.day;
