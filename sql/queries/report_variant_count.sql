-- report_variant_count: the rows of a variant that counts from now on
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date
with moved as (
	delete from record_set_aside
	 where domain_id = $1 and report_id = $2 and day between $3 and $4
	returning report_id, shape_id, message_count, domain_id, day, source_ip
)
insert into record (report_id, shape_id, message_count, domain_id, day,
       source_ip)
select report_id, shape_id, message_count, domain_id, day, source_ip
  from moved;
