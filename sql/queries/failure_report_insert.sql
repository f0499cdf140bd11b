-- failure_report_insert: a failure report; no row where it is there already
--   $1 domain_id int4               $2 content_sum bytea
--   $3 failed_at timestamptz        $4 day date
--   $5 feedback_type text           $6 auth_failure text
--   $7 delivery_result text         $8 user_agent text
--   $9 version text                 $10 reported_domain text
--   $11 header_from text            $12 source_ip inet
--   $13 source_port int4, 0 absent  $14 incidents int8
--   $15 arrival_date int8, UTC seconds, 0 absent
--   $16 original_envelope_id text   $17 original_mail_from text
--   $18 original_rcpt_to text       $19 reporting_mta text
--   $20 authentication_results text $21 identity_alignment text
--   $22 dkim_domain text            $23 dkim_identity text
--   $24 dkim_selector text          $25 spf_dns text
--   $26 message_from text           $27 message_subject text
--   $28 message_id text             $29 message_date text
--   $30 repairs int4
--   $31 trust int2                  $32 trusted_by text
--   $33 auth_domain text            $34 arrived timestamptz
--   $35 arrival_day date            $36 host text
--   $37 channel text                $38 spool_id text
insert into failure_report (domain_id, content_sum, failed_at, day,
       feedback_type, auth_failure, delivery_result, user_agent, version,
       reported_domain, header_from, source_ip, source_port, incidents,
       arrival_date, original_envelope_id, original_mail_from,
       original_rcpt_to, reporting_mta, authentication_results,
       identity_alignment, dkim_domain, dkim_identity, dkim_selector, spf_dns,
       message_from, message_subject, message_id, message_date, repairs,
       trust, trusted_by, auth_domain, arrived, arrival_day, host, channel,
       spool_id)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, nullif($13, 0), $14,
       to_timestamp(nullif($15::int8, 0)), $16, $17, $18, $19, $20, $21, $22,
       $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36,
       $37, $38)
    on conflict (domain_id, content_sum) do nothing
returning id;
