-- verify_source_day: keys whose sums differ from those of the records that are
-- summed, and the first of them in words
--
-- Days are compared first, by sums over hash(key) * amounts modulo the prime
-- 2^31 - 1: equal sums of every key give equal sums of a day, whatever rows
-- they are spread over, and no table of keys has to be held. Keys are then
-- looked at in days that differ. Days whose records retention has dropped are
-- compared with nothing.
-- fan-out: it is about all of them
with kept as (
	select coalesce(max(before_day), '-infinity') as day
	  from retention_mark
	 where kind = 'record'
), summed as not materialized (
	select c.domain_id, c.day, u.source_ip, u.shape_id, u.message_count
	  from record_chunk c
	 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
	       as u (source_ip, shape_id, message_count)
	 where c.is_summed
), have_day as (
	select domain_id, day, sum((messages % 2147483647
	       + passed % 2147483647 * 31
	       + dkim_aligned % 2147483647 * 1009
	       + spf_aligned % 2147483647 * 32771
	       + quarantined % 2147483647 * 131101
	       + rejected % 2147483647 * 524309) % 2147483647
	       * (hashtextextended(header_from, hashinetextended(
	              coalesce(source_ip, '0.0.0.0/0'), 0)) & 2147483647))
	       % 2147483647 as digest
	  from source_day_sum
	 where day >= (select day from kept)
	 group by 1, 2
), should_day as (
	select r.domain_id, r.day, sum(r.message_count % 2147483647
	       * (1 + case when s.passed then 31 else 0 end
	            + case when s.dkim = 'pass' then 1009 else 0 end
	            + case when s.spf = 'pass' then 32771 else 0 end
	            + case s.disposition when 'quarantine' then 131101
	                                 when 'reject' then 524309 else 0 end)
	       % 2147483647
	       * (hashtextextended(coalesce(s.header_from, '(no shape)'),
	              hashinetextended(coalesce(r.source_ip, '0.0.0.0/0'), 0))
	              & 2147483647))
	       % 2147483647 as digest
	  from summed r
	  left join record_shape s on s.domain_id = r.domain_id
	       and s.id = r.shape_id
	 where r.day >= (select day from kept)
	 group by 1, 2
), suspect as materialized (
	select domain_id, day
	  from have_day h
	  full join should_day s using (domain_id, day)
	 where h.digest is distinct from s.digest
), have as (
	select domain_id, day, coalesce(source_ip, '0.0.0.0/0') as source_ip,
	       header_from, array[sum(messages), sum(passed),
	       sum(dkim_aligned), sum(spf_aligned), sum(quarantined),
	       sum(rejected)] as sums
	  from source_day_sum
	 where (domain_id, day) in (select domain_id, day from suspect)
	 group by 1, 2, 3, 4
), should as (
	select r.domain_id, r.day, coalesce(r.source_ip, '0.0.0.0/0') as source_ip,
	       coalesce(s.header_from, '(no shape)') as header_from,
	       array[sum(r.message_count),
	       coalesce(sum(r.message_count) filter (where s.passed), 0),
	       coalesce(sum(r.message_count) filter (where s.dkim = 'pass'), 0),
	       coalesce(sum(r.message_count) filter (where s.spf = 'pass'), 0),
	       coalesce(sum(r.message_count)
	              filter (where s.disposition = 'quarantine'), 0),
	       coalesce(sum(r.message_count)
	              filter (where s.disposition = 'reject'), 0)] as sums
	  from summed r
	  left join record_shape s on s.domain_id = r.domain_id
	       and s.id = r.shape_id
	 where (r.domain_id, r.day) in (select domain_id, day from suspect)
	 group by 1, 2, 3, 4
), difference as (
	select domain_id, day, source_ip, header_from,
	       have.sums as have, should.sums as should
	  from have
	  full join should using (domain_id, day, source_ip, header_from)
	 where have.sums is distinct from should.sums
)
select count(*),
       (select format('source_day %s %s %s %s: %s, records %s',
               (select name from domain where id = domain_id), day, source_ip,
               header_from, coalesce(have::text, 'nothing'),
               coalesce(should::text, 'nothing'))
          from difference
         order by domain_id, day, source_ip, header_from
         limit 1)
  from difference;
