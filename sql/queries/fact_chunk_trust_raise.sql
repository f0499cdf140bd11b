-- fact_chunk_trust_raise: the same for its facts
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date
--   $5 trust int2        $6 arrival_day date
update fact_chunk
   set trust = $5, arrival_day = $6
 where domain_id = $1 and report_id = $2 and day between $3 and $4;
