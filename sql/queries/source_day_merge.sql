-- source_day_merge: some of the records of a day go to source_day_sum; were
-- these all that were left? Rows are told apart by report and first address; by
-- ctid Citus would refuse.
--   $1 domain_id int4    $2 day date    $3 record_limit int8: about so many
with waiting as materialized (
	select report_id, coalesce(source_ip[1], '::') as first_ip,
	       sum(sum(cardinality(source_ip)))
	              over (order by report_id, coalesce(source_ip[1], '::'))
	       - sum(cardinality(source_ip)) as before
	  from record_chunk
	 where domain_id = $1 and day = $2 and not is_summed
	 group by 1, 2
), summed as (
	update record_chunk
	   set is_summed = true
	 where domain_id = $1 and day = $2 and not is_summed
	   and (report_id, coalesce(source_ip[1], '::')) in (
	       select report_id, first_ip from waiting where before < $3)
	returning source_ip, shape_id, message_count
), raised as (
	insert into source_day_sum as d (domain_id, day, source_ip, header_from,
	       messages, passed, dkim_aligned, spf_aligned, quarantined,
	       rejected)
	select $1, $2, u.source_ip, s.header_from,
	       sum(u.messages)::int8,
	       coalesce(sum(u.messages) filter (where s.passed), 0)::int8,
	       coalesce(sum(u.messages)
	              filter (where s.dkim = 'pass'), 0)::int8,
	       coalesce(sum(u.messages) filter (where s.spf = 'pass'), 0)::int8,
	       coalesce(sum(u.messages)
	              filter (where s.disposition = 'quarantine'), 0)::int8,
	       coalesce(sum(u.messages)
	              filter (where s.disposition = 'reject'), 0)::int8
	  from summed c
	 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
	       as u (source_ip, shape_id, messages)
	  join record_shape s on s.domain_id = $1 and s.id = u.shape_id
	 group by u.source_ip, s.header_from
	 order by u.source_ip nulls first, s.header_from
	    on conflict (domain_id, day, source_ip, header_from) do update
	   set messages = d.messages + excluded.messages,
	       passed = d.passed + excluded.passed,
	       dkim_aligned = d.dkim_aligned + excluded.dkim_aligned,
	       spf_aligned = d.spf_aligned + excluded.spf_aligned,
	       quarantined = d.quarantined + excluded.quarantined,
	       rejected = d.rejected + excluded.rejected
)
select not exists (select from waiting where before >= $3);
