-- report_variant_set_aside: the rows of a report that a better one displaces
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date
with moved as (
	delete from record
	 where domain_id = $1 and report_id = $2 and day between $3 and $4
	returning report_id, shape_id, message_count, domain_id, day, source_ip
)
insert into record_set_aside (report_id, shape_id, message_count, domain_id,
       day, source_ip)
select report_id, shape_id, message_count, domain_id, day, source_ip
  from moved;
