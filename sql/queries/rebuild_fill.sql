-- rebuild_fill: what a rebuild has to do; nothing where an earlier one was
-- broken off and goes on
-- fan-out: it is about all of them, where none is named
--   $1 domain text, null: all
insert into rebuild_month (domain_id, month)
select m.domain_id, date_trunc('month', m.day::timestamp)::date
  from (select d.id as domain_id, p.month as day
          from domain d
         cross join table_partition p
         where p.parent = 'record_chunk' and p.month is not null
         union select domain_id, day from record_chunk_odd
         union select domain_id, day from source_day_sum
         union select domain_id, day from domain_day
         union select domain_id, day from tls_day
         union select domain_id,
                      generate_series(first_day, last_day, interval '1 day')::date
                 from tls_report) m
  join domain d on d.id = m.domain_id
 where ($1::text is null or d.name = $1)
   and case when $1::text is null
            then not exists (select from rebuild_month)
            else d.id not in (select domain_id from rebuild_month) end
 group by 1, 2;
