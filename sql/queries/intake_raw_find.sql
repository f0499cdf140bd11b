-- intake_raw_find: the message that a report was stored from, where its bytes
-- are kept
-- reference
--   $1 kind text    $2 domain_id int4    $3 report_id int8
select i.id, i.host, i.raw_day, i.channel
  from intake_document d
  join intake i on i.id = d.intake_id and i.host = d.host
 where d.domain_id = $2 and d.report_id = $3 and d.kind = $1
   and d.state in ('stored', 'repaired') and i.raw_day is not null
 order by i.id, i.host
 limit 1;
