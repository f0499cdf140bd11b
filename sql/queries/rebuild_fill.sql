-- rebuild_fill: what a rebuild has to do; nothing where an earlier one was
-- broken off and goes on
-- fan-out: it is about all of them, where none is named
--   $1 domain text, null: all
with made as materialized (
	select month
	  from table_partition
	 where parent = 'record_chunk' and month is not null
), day as materialized (
	select domain_id, day from record_chunk_odd
	 union select domain_id, day from source_day_sum
	 union select domain_id, day from domain_day
	 union select domain_id, day from tls_day
	 union select domain_id,
	              generate_series(first_day, last_day, interval '1 day')::date
	         from tls_report
), month as materialized (
	select d.id as domain_id, m.month
	  from domain d
	 cross join made m
	 union
	select domain_id, date_trunc('month', day::timestamp)::date
	  from day
), left_over as materialized (
	select domain_id from rebuild_month
)
insert into rebuild_month (domain_id, month)
select m.domain_id, m.month
  from month m
  join domain d on d.id = m.domain_id
 where ($1::text is null or d.name = $1)
   and case when $1::text is null
            then not exists (select from left_over)
            else d.id not in (select domain_id from left_over) end;
