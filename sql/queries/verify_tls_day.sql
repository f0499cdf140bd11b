-- verify_tls_day: days whose sums differ from those of the policies, but
-- for days that retention has passed
-- fan-out: it is about all of them
with should as (
	select r.domain_id, r.first_day + s.nth::int4 - 1 as day,
	       sum(s.successful) as successful, sum(s.failed) as failed
	  from tls_report r
	  join tls_policy p on p.domain_id = r.domain_id
	       and p.tls_report_id = r.id
	 cross join lateral unnest(p.successful_sessions, p.failed_sessions)
	       with ordinality as s (successful, failed, nth)
	 where r.counted
	 group by 1, 2
), difference as (
	select domain_id, day,
	       coalesce(d.successful_sessions, 0) as have_successful,
	       coalesce(d.failed_sessions, 0) as have_failed,
	       coalesce(s.successful, 0) as successful,
	       coalesce(s.failed, 0) as failed
	  from tls_day d
	  full join should s using (domain_id, day)
	 where (coalesce(d.successful_sessions, 0) <> coalesce(s.successful, 0)
	    or coalesce(d.failed_sessions, 0) <> coalesce(s.failed, 0))
	   and day >= (select coalesce(max(before_day), '-infinity')
	                 from retention_mark where kind = 'tls')
)
select count(*),
       (select format('tls_day %s %s: %s and %s sessions, policies %s and %s',
               (select name from domain where id = domain_id), day,
               have_successful, have_failed, successful, failed)
          from difference
         order by domain_id, day
         limit 1)
  from difference;
