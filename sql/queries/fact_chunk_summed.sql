-- fact_chunk_summed: the facts of a report go to source_day_sum now
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date
update fact_chunk
   set is_summed = true
 where domain_id = $1 and report_id = $2 and day between $3 and $4
   and not is_summed;
