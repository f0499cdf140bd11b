-- report_list: aggregate reports, of a domain the newest first
--   $1 domain text, null: all    $2 reporter text, null: all
--   $3 from_day date             $4 to_day date: by the days it tells of
--   $5 after bool: only what follows $6 and $7
--   $6 domain_id int4            $7 id int8
--   $8 one bool: only the report of $6 and $7
--   $9 row_limit int4
select r.domain_id, r.id, d.name, p.name, h.org_name, r.report_id,
       to_timestamp(r.begin_s), to_timestamp(r.end_s), r.first_day, r.last_day,
       r.record_count, r.message_count, r.counted, r.repairs,
       r.trust, r.arrived, r.duplicates, h.host, h.channel, r.spool_id
  from report r
  join report_head h on h.domain_id = r.domain_id and h.id = r.head_id
  join domain d on d.id = r.domain_id
  join reporter p on p.id = r.reporter_id
 where ($1::text is null or d.name = $1)
   and ($2::text is null or p.name = $2)
   and r.last_day >= $3
   and r.first_day <= $4
   and (not $5 or r.domain_id > $6 or (r.domain_id = $6 and r.id < $7))
   and (not $8 or (r.domain_id = $6 and r.id = $7))
   and r.content_sum is not null
 order by r.domain_id, r.id desc
 limit $9;
