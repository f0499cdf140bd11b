-- reparse_document_list: what was found in a message before, whether its report
-- is still there, and whether retention keeps it from being taken back
-- fan-out: a message may tell of several domains
--   $1 intake_id text    $2 host text
with document as materialized (
       select number, kind, state, domain_id, report_id
         from intake_document
        where intake_id = $1 and host = $2
), mark as materialized (
       select max(before_day) as day from retention_mark where kind = 'record'
), there as materialized (
       select d.number,
              r.counted and r.first_day < (select day from mark) as is_held
         from document d
         join report r on r.domain_id = d.domain_id and r.id = d.report_id
        where d.kind = 'aggregate'
       union all
       select d.number, false
         from document d
         join failure_report r on r.domain_id = d.domain_id
              and r.id = d.report_id
        where d.kind = 'failure'
       union all
       select d.number, false
         from document d
         join tls_report r on r.domain_id = d.domain_id and r.id = d.report_id
        where d.kind = 'tls'
)
select d.number, d.kind, d.state, coalesce(d.domain_id, 0),
       coalesce(d.report_id, 0), t.number is not null,
       coalesce(t.is_held, false)
  from document d
  left join there t on t.number = d.number
 order by d.number;
