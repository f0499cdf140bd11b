-- tls_report_find: where a TLS report and what hangs on it lies; over all
-- domains, for its number alone is known
--   $1 id int8
select r.domain_id, r.reporter_id, r.begin_s, r.end_s, r.report_id_sum,
       r.first_day, r.last_day, r.counted
  from domain d
  join tls_report r on r.domain_id = d.id
 where r.id = $1;
