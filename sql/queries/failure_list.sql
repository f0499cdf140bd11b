-- failure_list: failure reports of a policy domain, newest first
--   $1 domain_id int4            $2 from_day date      $3 to_day date, inclusive
--   $4 source_ip inet, null: all                    $5 header_from text, null: all
--   $6 after bool: only what follows $7 and $8      $7 failed_at timestamptz
--   $8 id int8                $9 row_limit int4
select id, failed_at, day, feedback_type, auth_failure, delivery_result,
       user_agent, version, reported_domain, header_from, source_ip,
       source_port, incidents, arrival_date, original_envelope_id,
       original_mail_from, original_rcpt_to, reporting_mta,
       authentication_results, identity_alignment, dkim_domain, dkim_identity,
       dkim_selector, spf_dns, message_from, message_subject, message_id,
       message_date, trust, arrived, duplicates
  from failure_report
 where domain_id = $1
   and failed_at >= $2::timestamp at time zone 'UTC'
   and failed_at < ($3::date + 1)::timestamp at time zone 'UTC'
   and ($4::inet is null or source_ip = $4)
   and ($5::text is null or header_from = $5)
   and (not $6 or (failed_at, id) < ($7, $8))
 order by failed_at desc, id desc
 limit $9;
