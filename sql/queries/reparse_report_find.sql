-- reparse_report_find: stored reports of the key of one that was read again;
-- is their content the same, and all else that it says?
--   $1 domain text      $2 reporter text    $3 begin_s int8    $4 end_s int8
--   $5 key_sum int8     $6 last_day date    $7 content_sum bytea
--   $8 repairs int4     $9 and on: its head, arrays of one as for
--                       report_head_insert; how it came is not compared
select r.id, coalesce(r.content_sum = $7, false),
       (h.schema, h.version, h.org_name, h.email, h.extra_contact_info,
        h.error, h.generator, h.p, h.sp, h.np, h.adkim, h.aspf, h.pct,
        h.fo, h.testing, h.discovery_method, r.repairs)
       is not distinct from
       (($9::text[])[1], ($10::text[])[1], ($11::text[])[1],
        ($12::text[])[1], ($13::text[])[1], ($14::text[])[1],
        ($15::text[])[1], ($16::text[])[1], ($17::text[])[1],
        ($18::text[])[1], ($19::text[])[1], ($20::text[])[1],
        ($21::int2[])[1], ($22::text[])[1], ($23::text[])[1],
        ($24::text[])[1], $8)
  from domain d
  join reporter p on p.name = $2
  join report r on r.domain_id = d.id and r.last_day = $6
       and r.reporter_id = p.id and r.begin_s = $3 and r.end_s = $4
       and r.key_sum = $5
  join report_head h on h.domain_id = r.domain_id and h.id = r.head_id
 where d.name = $1
 order by r.variant;
