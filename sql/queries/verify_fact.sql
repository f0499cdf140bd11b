-- verify_fact: facts that differ from the records and their reports; days
-- first, then keys, as in verify_source_day
-- fan-out: it is about all of them
with kept as (
	select coalesce(max(before_day), '-infinity') as day
	  from retention_mark
	 where kind in ('record', 'fact')
), have_day as (
	select domain_id, day, reporter_id, trust, arrival_day, is_advised,
	       sum(message_count % 2147483647
	       * (hashint8extended(shape_id, hashinetextended(
	              coalesce(source_ip, '0.0.0.0/0'), 0)) & 2147483647))
	       % 2147483647 as digest
	  from fact
	 where day >= (select day from kept)
	 group by 1, 2, 3, 4, 5, 6
), row_fact as not materialized (
	select r.domain_id, r.day, r.source_ip, r.shape_id, r.message_count,
	       coalesce(p.reporter_id, 0) as reporter_id,
	       coalesce(p.trust, -1::int2) as trust,
	       coalesce(p.arrival_day, 'epoch') as arrival_day,
	       coalesce(not p.is_long and not p.is_reissue, false) as is_advised
	  from record r
	  left join report p on p.domain_id = r.domain_id and p.id = r.report_id
	       and p.counted
	 where r.day >= (select day from kept)
), should_day as (
	select domain_id, day, reporter_id, trust, arrival_day, is_advised,
	       sum(message_count % 2147483647
	       * (hashint8extended(shape_id, hashinetextended(
	              coalesce(source_ip, '0.0.0.0/0'), 0)) & 2147483647))
	       % 2147483647 as digest
	  from row_fact
	 group by 1, 2, 3, 4, 5, 6
), suspect as materialized (
	select distinct domain_id, day
	  from have_day h
	  full join should_day s using (domain_id, day, reporter_id, trust,
	       arrival_day, is_advised)
	 where h.digest is distinct from s.digest
), have as (
	select domain_id, day, coalesce(source_ip, '0.0.0.0/0') as source_ip,
	       shape_id, reporter_id, trust, arrival_day, is_advised,
	       sum(message_count) as messages
	  from fact
	 where (domain_id, day) in (select domain_id, day from suspect)
	 group by 1, 2, 3, 4, 5, 6, 7, 8
), should as (
	select domain_id, day, coalesce(source_ip, '0.0.0.0/0') as source_ip,
	       shape_id, reporter_id, trust, arrival_day, is_advised,
	       sum(message_count) as messages
	  from row_fact
	 where (domain_id, day) in (select domain_id, day from suspect)
	 group by 1, 2, 3, 4, 5, 6, 7, 8
), difference as (
	select domain_id, day, source_ip, shape_id,
	       have.messages as have, should.messages as should
	  from have
	  full join should using (domain_id, day, source_ip, shape_id,
	       reporter_id, trust, arrival_day, is_advised)
	 where have.messages is distinct from should.messages
)
select count(*),
       (select format('fact %s %s %s %s: %s, records %s',
               (select name from domain where id = domain_id), day, source_ip,
               shape_id, coalesce(have::text, 'nothing'),
               coalesce(should::text, 'nothing'))
          from difference
         order by domain_id, day, source_ip, shape_id
         limit 1)
  from difference;
