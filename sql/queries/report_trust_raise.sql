-- report_trust_raise: the same report came again, better vouched for
--   $1 domain_id int4    $2 id int8            $3 trust int2
--   $4 trusted_by text   $5 auth_domain text   $6 arrived timestamptz
--   $7 arrival_day date  $8 host text          $9 channel text
--   $10 spool_id text
update report
   set trust = $3, trusted_by = $4, auth_domain = $5, arrived = $6,
       arrival_day = $7, host = $8, channel = $9, spool_id = $10
 where domain_id = $1 and id = $2;
