-- rollout_fact_list: facts of a policy domain for advice, in their chunks
--   $1 domain_id int4   $2 from_day date   $3 least_trust int2
select report_id, day, arrival_day, reporter_id, trust,
       source_ip, shape_id, message_count
  from record_chunk
 where domain_id = $1
   and day >= $2
   and is_advised
   and trust >= $3;
