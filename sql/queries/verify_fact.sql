-- verify_fact: facts that differ from the records and their reports
with have as (
	select domain_id, day, coalesce(source_ip, '0.0.0.0/0') as source_ip,
	       shape_id, reporter_id, trust, arrival_day, is_advised,
	       sum(message_count) as messages
	  from fact
	 group by 1, 2, 3, 4, 5, 6, 7, 8
), should as (
	select r.domain_id, r.day, coalesce(r.source_ip, '0.0.0.0/0') as source_ip,
	       r.shape_id, coalesce(p.reporter_id, 0) as reporter_id,
	       coalesce(p.trust, -1::int2) as trust,
	       coalesce(p.arrival_day, 'epoch') as arrival_day,
	       coalesce(not p.is_long and not p.is_reissue, false) as is_advised,
	       sum(r.message_count) as messages
	  from record r
	  left join report p on p.domain_id = r.domain_id and p.id = r.report_id
	       and p.counted
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
