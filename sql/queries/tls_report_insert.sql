-- tls_report_insert: a TLS report of one policy domain; no row where key and
-- variant are taken
--   $1 domain_id int4    $2 reporter_id int4    $3 begin_s int8
--   $4 end_s int8        $5 key_sum int8 $6 variant int4
--   $7 counted bool      $8 content_sum bytea   $9 report_id text
--   $10 organization_name text                  $11 contact_info text
--   $12 repairs int4     $13 policy_count int4  $14 first_day date
--   $15 last_day date    $16 is_long bool
--   $17 trust int2       $18 trusted_by text    $19 auth_domain text
--   $20 arrived timestamptz                     $21 arrival_day date
--   $22 host text        $23 channel text       $24 spool_id text
insert into tls_report (domain_id, reporter_id, begin_s, end_s, key_sum,
       variant, counted, content_sum, report_id, organization_name,
       contact_info, repairs, policy_count, first_day, last_day, is_long,
       trust, trusted_by, auth_domain, arrived, arrival_day, host, channel,
       spool_id)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
       $17, $18, $19, $20, $21, $22, $23, $24)
    on conflict (domain_id, reporter_id, begin_s, end_s, key_sum, variant)
    do nothing
returning id;
