-- reporter_list: who reports, newest arrival first
-- fan-out: it is about all of them
--   $1 row_limit int4
select p.name, r.report_count, r.arrived
  from (select reporter_id, count(*) as report_count, max(arrived) as arrived
          from report
         group by reporter_id) r
  join reporter p on p.id = r.reporter_id
 order by r.arrived desc, p.name
 limit $1;
