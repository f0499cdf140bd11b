-- report_insert: a report's own row; no row where key and variant are taken
--   $1 domain_id int4    $2 reporter_id int4    $3 begin_s int8
--   $4 end_s int8        $5 report_id_sum bytea $6 variant int4
--   $7 counted bool      $8 is_complete bool: $9 to $13 are known already
--   $9 content_sum bytea $10 record_count int4  $11 message_count int8
--   $12 repairs int4     $13 error text         $14 report_id text
--   $15 schema text      $16 version text       $17 org_name text
--   $18 email text       $19 extra_contact_info text
--   $20 generator text   $21 p text             $22 sp text
--   $23 np text          $24 adkim text         $25 aspf text
--   $26 pct int2, -1 absent                     $27 fo text
--   $28 testing text     $29 discovery_method text
--   $30 first_day date   $31 last_day date      $32 is_long bool
--   $33 trust int2       $34 trusted_by text    $35 auth_domain text
--   $36 arrived timestamptz                     $37 arrival_day date
--   $38 host text        $39 channel text       $40 spool_id text
insert into report (domain_id, reporter_id, begin_s, end_s, report_id_sum,
       variant, counted, content_sum, record_count, message_count, repairs,
       error, report_id, schema, version, org_name, email,
       extra_contact_info, generator, p, sp, np, adkim, aspf, pct, fo,
       testing, discovery_method, first_day, last_day, is_long, trust,
       trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id,
       is_reissue)
values ($1, $2, $3, $4, $5, $6, $7, case when $8 then $9 end, $10, $11, $12,
       $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
       nullif($26, -1::int2), $27, $28, $29, $30, $31, $32, $33, $34, $35, $36,
       $37, $38, $39, $40,
       $8 and $10 > 0 and exists (
              select from report r
               where r.domain_id = $1 and r.reporter_id = $2
                 and r.begin_s = $3 and r.end_s = $4
                 and r.report_id_sum <> $5 and r.content_sum = $9
                 and r.counted))
    on conflict (domain_id, reporter_id, begin_s, end_s, report_id_sum, variant)
    do nothing
returning id, is_reissue;
