-- report_arrival_lower: a copy of a report, under its own report_id or another,
-- came earlier than the one that counts and was only stored later. What a
-- report says is known from its first copy on, in whatever order they are
-- stored.
--   $1 domain_id int4    $2 reporter_id int4    $3 begin_s int8
--   $4 end_s int8        $5 first_day date      $6 last_day date
--   $7 content_sum bytea $8 trust int2          $9 arrival_day date: the copy's
with lowered as (
	update report
	   set arrival_day = $9
	 where domain_id = $1 and last_day = $6 and reporter_id = $2
	   and begin_s = $3 and end_s = $4
	   and content_sum = $7 and trust = $8 and counted
	   and arrival_day > $9
	returning id
)
update record_chunk f
   set arrival_day = $9
  from lowered l
 where f.domain_id = $1 and f.report_id = l.id and f.day between $5 and $6;
