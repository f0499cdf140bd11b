-- reparse_report_find: stored reports of the key of one that was read again;
-- is their content the same, and all else that it says?
--   $1 domain text      $2 reporter text    $3 begin_s int8    $4 end_s int8
--   $5 report_id_sum bytea                  $6 content_sum bytea
--   $7 and on: a row of arrays as for report_insert
select r.id, coalesce(r.content_sum = $6, false),
       (r.schema, r.version, r.org_name, r.email, r.extra_contact_info,
        r.error, r.generator, r.p, r.sp, r.np, r.adkim, r.aspf, r.pct,
        r.fo, r.testing, r.discovery_method, r.repairs)
       is not distinct from
       (($20::text[])[1], ($21::text[])[1], ($22::text[])[1],
        ($23::text[])[1], ($24::text[])[1], ($18::text[])[1],
        ($25::text[])[1], ($26::text[])[1], ($27::text[])[1],
        ($28::text[])[1], ($29::text[])[1], ($30::text[])[1],
        ($31::int2[])[1], ($32::text[])[1], ($33::text[])[1],
        ($34::text[])[1], ($17::int4[])[1])
  from domain d
  join reporter p on p.name = $2
  join report r on r.domain_id = d.id and r.reporter_id = p.id
       and r.begin_s = $3 and r.end_s = $4 and r.report_id_sum = $5
 where d.name = $1
 order by r.variant;
