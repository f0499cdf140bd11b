-- verify_source_day: keys whose sums differ from those of the records, and the
-- first of them in words
with have as (
	select domain_id, day, coalesce(source_ip, '0.0.0.0/0') as source_ip,
	       header_from, array[sum(messages), sum(passed),
	       sum(dkim_aligned), sum(spf_aligned), sum(quarantined),
	       sum(rejected)] as sums
	  from source_day
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
	  from record r
	  left join record_shape s on s.domain_id = r.domain_id
	       and s.id = r.shape_id
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
