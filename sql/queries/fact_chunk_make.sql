-- fact_chunk_make: facts of a variant that counts from now on, from its rows;
-- 48 of them stay below the size from which a row is compressed
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date    $5 is_summed bool
insert into fact_chunk (report_id, domain_id, day, arrival_day, reporter_id,
       trust, is_advised, is_summed, source_ip, shape_id, message_count)
select r.id, r.domain_id, f.day, r.arrival_day, r.reporter_id, r.trust,
       not r.is_long and not r.is_reissue, $5,
       array_agg(f.source_ip), array_agg(f.shape_id),
       array_agg(f.message_count)
  from report r
 cross join (
	select day, source_ip, shape_id,
	       sum(message_count)::int8 as message_count,
	       (row_number() over (partition by day) - 1) / 48 as chunk
	  from record
	 where domain_id = $1 and report_id = $2 and day between $3 and $4
	 group by day, source_ip, shape_id) f
 where r.domain_id = $1 and r.id = $2
 group by r.id, r.domain_id, f.day, f.chunk;
