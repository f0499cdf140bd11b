-- report_reissue_settle: which reports of one reporter and window are reissues
-- of an earlier one, where a report that counts has gone or come; their records
-- follow
--   $1 domain_id int4    $2 reporter_id int4    $3 begin_s int8
--   $4 end_s int8        $5 first_day date      $6 last_day date: of them all
with should as (
	select r.id, r.record_count > 0 and exists (
	              select from report e
	               where e.domain_id = $1 and e.last_day = $6
	                 and e.reporter_id = $2
	                 and e.begin_s = $3 and e.end_s = $4
	                 and e.key_sum <> r.key_sum
	                 and e.content_sum = r.content_sum
	                 and e.counted and e.trust >= r.trust
	                 and e.id < r.id) as is_reissue
	  from report r
	 where r.domain_id = $1 and r.last_day = $6 and r.reporter_id = $2
	   and r.begin_s = $3 and r.end_s = $4 and r.counted
), changed as (
	update report r
	   set is_reissue = s.is_reissue
	  from should s
	 where r.domain_id = $1 and r.id = s.id
	   and r.is_reissue <> s.is_reissue
	returning r.id, r.is_long, r.is_reissue
)
update record_chunk f
   set is_advised = not c.is_long and not c.is_reissue
  from changed c
 where f.domain_id = $1 and f.report_id = c.id and f.day between $5 and $6;
