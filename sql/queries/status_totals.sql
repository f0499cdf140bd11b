-- status_totals: how much there is
select count(*),
       coalesce(sum(record_count), 0)::int8,
       (select count(*) from domain),
       coalesce(sum(duplicates), 0)::int8,
       max(arrived)
  from report;
