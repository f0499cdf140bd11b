-- failure_report_list: failure reports, as report_list; who reported is the
-- MTA that did, and messages are its incidents
--   $1 domain text, null: all    $2 reporter text, null: all
--   $3 from_day date             $4 to_day date: by the days it tells of
--   $5 after bool: only what follows $6 and $7
--   $6 domain_id int4            $7 id int8
--   $8 one bool: only the report of $6 and $7
--   $9 row_limit int4
select r.domain_id, r.id, d.name, lower(r.reporting_mta), r.reporting_mta,
       null::text, r.failed_at, r.failed_at, r.day, r.day,
       1, r.incidents, true, r.repairs,
       r.trust, r.arrived, r.duplicates, r.host, r.channel, r.spool_id
  from failure_report r
  join domain d on d.id = r.domain_id
 where ($1::text is null or d.name = $1)
   and ($2::text is null or lower(r.reporting_mta) = $2)
   and r.day >= $3
   and r.day <= $4
   and (not $5 or r.domain_id > $6 or (r.domain_id = $6 and r.id < $7))
   and (not $8 or (r.domain_id = $6 and r.id = $7))
 order by r.domain_id, r.id desc
 limit $9;
