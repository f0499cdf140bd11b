-- intake_document_list: documents of a message
-- reference
--   $1 intake_id text    $2 host text
select d.number, d.name, d.kind, d.state, d.code, d.reason, o.name,
       coalesce(d.domain_id, 0), coalesce(d.report_id, 0)
  from intake_document d
  left join domain o on o.id = d.domain_id
 where d.intake_id = $1 and d.host = $2
 order by d.number;
