-- report_variant_common: has a variant, not counted yet, a row in common with
-- those that count? A row is a source and a shape: the same with another count
-- is a correction, not a second part.
--   $1 domain_id int4    $2 report_id int8, the variant
--   $3 first_day date    $4 last_day date      $5 report_id int8[], counted
select exists (
	select source_ip, shape_id
	  from record_set_aside
	 where domain_id = $1 and report_id = $2
	intersect
	select source_ip, shape_id
	  from record
	 where domain_id = $1 and day between $3 and $4
	   and report_id = any ($5));
