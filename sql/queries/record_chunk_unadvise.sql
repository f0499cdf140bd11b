-- record_chunk_unadvise: a report that proved a reissue at its end
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date
update record_chunk
   set is_advised = false
 where domain_id = $1 and report_id = $2 and day between $3 and $4;
