-- reparse_report_find: stored reports of the key of one that was read again;
-- is their content the same, and all else that it says?
--   $1 domain text      $2 reporter text    $3 begin_s int8    $4 end_s int8
--   $5 report_id_sum bytea                  $6 content_sum bytea
--   $7 row jsonb: as for report_insert
select r.id, coalesce(r.content_sum = $6, false),
       (r.schema, r.version, r.org_name, r.email, r.extra_contact_info, r.error,
        r.generator, r.p, r.sp, r.np, r.adkim, r.aspf, r.pct, r.fo, r.testing,
        r.discovery_method, r.repairs)
       is not distinct from
       (x.schema, x.version, x.org_name, x.email, x.extra_contact_info, x.error,
        x.generator, x.p, x.sp, x.np, x.adkim, x.aspf, x.pct, x.fo, x.testing,
        x.discovery_method, x.repairs)
  from domain d
  join reporter p on p.name = $2
  join report r on r.domain_id = d.id and r.reporter_id = p.id
       and r.begin_s = $3 and r.end_s = $4 and r.report_id_sum = $5
 cross join jsonb_to_record($7) as x (schema text, version text, org_name text,
       email text, extra_contact_info text, error text, generator text, p text,
       sp text, np text, adkim text, aspf text, pct int2, fo text,
       testing text, discovery_method text, repairs int4)
 where d.name = $1
 order by r.variant;
