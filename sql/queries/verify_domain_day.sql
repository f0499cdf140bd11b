-- verify_domain_day: days whose sums differ from those over their sources,
-- which verify_source_day compares with the records
-- fan-out: it is about all of them
with should as (
	select domain_id, day,
	       array[sum(messages), sum(passed), sum(dkim_aligned),
	       sum(spf_aligned), sum(quarantined), sum(rejected)] as sums
	  from source_day
	 group by 1, 2
), have as (
	select domain_id, day,
	       array[messages::numeric, passed, dkim_aligned, spf_aligned,
	       quarantined, rejected] as sums
	  from domain_day
	 where (messages, passed, dkim_aligned, spf_aligned, quarantined,
	       rejected) <> (0, 0, 0, 0, 0, 0)
), difference as (
	select domain_id, day, have.sums as have, should.sums as should
	  from have
	  full join should using (domain_id, day)
	 where have.sums is distinct from should.sums
)
select count(*),
       (select format('domain_day %s %s: %s, sources %s',
               (select name from domain where id = domain_id), day,
               coalesce(have::text, 'nothing'),
               coalesce(should::text, 'nothing'))
          from difference
         order by domain_id, day
         limit 1)
  from difference;
