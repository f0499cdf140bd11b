-- report_variant_first: the first variant left of a key is number 1 again, for
-- by that number the next report of the key sees that it is not the first
--   $1 domain_id int4    $2 reporter_id int4    $3 begin_s int8
--   $4 end_s int8        $5 key_sum int8        $6 last_day date
update report
   set variant = 1
 where domain_id = $1 and last_day = $6 and reporter_id = $2
   and begin_s = $3 and end_s = $4 and key_sum = $5 and variant > 1
   and variant = (
	select min(variant)
	  from report
	 where domain_id = $1 and last_day = $6 and reporter_id = $2
	   and begin_s = $3 and end_s = $4 and key_sum = $5);
