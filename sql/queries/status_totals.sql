-- status_totals: how much there is
-- fan-out: it is about all of them
select r.reports, r.records, d.domains, r.duplicates, r.arrived
  from (select count(*) as reports,
               coalesce(sum(record_count), 0)::int8 as records,
               coalesce(sum(duplicates), 0)::int8 as duplicates,
               max(arrived) as arrived
          from report) r
 cross join (select count(*) as domains from domain) d;
