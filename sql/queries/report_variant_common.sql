-- report_variant_common: has a variant, not counted yet, a row in common with
-- those that count? A row is a source and a shape: the same with another count
-- is a correction, not a second part.
--   $1 domain_id int4    $2 report_id int8, the variant
--   $3 first_day date    $4 last_day date      $5 report_id int8[], counted
select exists (
	select u.source_ip, u.shape_id
	  from record_set_aside c
	 cross join lateral unnest(c.source_ip, c.shape_id)
	       as u (source_ip, shape_id)
	 where c.domain_id = $1 and c.report_id = $2
	   and c.day between $3 and $4
	intersect
	select u.source_ip, u.shape_id
	  from record_chunk c
	 cross join lateral unnest(c.source_ip, c.shape_id)
	       as u (source_ip, shape_id)
	 where c.domain_id = $1 and c.report_id = any ($5)
	   and c.day between $3 and $4);
