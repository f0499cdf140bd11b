-- failure_newest_day: newest day with failure reports
--   $1 domain_id int4      $2 latest date: days after it do not count
select (max(failed_at) at time zone 'UTC')::date
  from failure_report
 where domain_id = $1
   and failed_at < ($2::date + 1)::timestamp at time zone 'UTC';
