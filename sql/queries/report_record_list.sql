-- report_record_list: records of a report, busiest first; those of one source
-- that differ in nothing else are one, whatever days they are of
--   $1 domain_id int4     $2 report id int8
--   $3 first_day date     $4 last_day date: those of the report
--   $5 row_offset int4    $6 row_limit int4
with place as (
	select f.source_ip, f.shape_id, sum(f.messages)::int8 as messages
	  from (select source_ip, shape_id, message_count
	          from record_chunk
	         where domain_id = $1 and day between $3 and $4
	           and report_id = $2
	         union all
	        select source_ip, shape_id, message_count
	          from record_set_aside
	         where domain_id = $1 and day between $3 and $4
	           and report_id = $2) c
	 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
	       as f (source_ip, shape_id, messages)
	 group by f.source_ip, f.shape_id
	 order by messages desc, f.source_ip, f.shape_id
	offset $5 limit $6
)
select p.source_ip, p.messages, s.passed, s.header_from, s.envelope_from,
       s.envelope_to, s.disposition, s.dkim, s.spf,
       coalesce(s.reasons, '[]')::text, coalesce(s.dkim_results, '[]')::text,
       coalesce(s.spf_results, '[]')::text
  from place p
  join record_shape s on s.domain_id = $1 and s.id = p.shape_id
 order by p.messages desc, p.source_ip, p.shape_id;
