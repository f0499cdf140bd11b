-- tls_day_raise: raise or lower the sums by the policies of TLS reports, in
-- key order
-- fan-out: rows of a batch, of several domains
--   $1 domain_id int4[]    $2 tls_report_id int8[]    $3 sign int8[]: 1 or -1
insert into tls_day as d (domain_id, day, successful_sessions, failed_sessions)
select m.domain_id, r.first_day + s.nth::int4 - 1 as day,
       sum(m.sign * s.successful)::int8, sum(m.sign * s.failed)::int8
  from unnest($1::int4[], $2::int8[], $3::int8[])
       as m (domain_id, tls_report_id, sign)
  join tls_report r on r.domain_id = m.domain_id and r.id = m.tls_report_id
  join tls_policy p on p.domain_id = r.domain_id and p.tls_report_id = r.id
 cross join lateral unnest(p.successful_sessions, p.failed_sessions)
       with ordinality as s (successful, failed, nth)
 group by 1, 2
 order by 1, 2
    on conflict (domain_id, day) do update
   set successful_sessions = d.successful_sessions
                           + excluded.successful_sessions,
       failed_sessions = d.failed_sessions + excluded.failed_sessions;
