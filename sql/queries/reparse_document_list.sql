-- reparse_document_list: what was found in a message before, whether its report
-- is still there, and whether retention keeps it from being taken back
--   $1 intake_id text    $2 host text
select d.number, d.kind, d.state, coalesce(d.domain_id, 0),
       coalesce(d.report_id, 0),
       case d.kind
       when 'aggregate' then exists (
              select from report r
               where r.domain_id = d.domain_id and r.id = d.report_id)
       when 'failure' then exists (
              select from failure_report r
               where r.domain_id = d.domain_id and r.id = d.report_id)
       when 'tls' then exists (
              select from tls_report r
               where r.domain_id = d.domain_id and r.id = d.report_id)
       else false end,
       d.kind = 'aggregate' and exists (
              select from report r
               where r.domain_id = d.domain_id and r.id = d.report_id
                 and r.counted and r.first_day < (
                     select max(before_day) from retention_mark
                      where kind = 'record'))
  from intake_document d
 where d.intake_id = $1 and d.host = $2
 order by d.number;
