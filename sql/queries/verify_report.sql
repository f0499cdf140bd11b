-- verify_report: reports whose total differs from their rows, in record where
-- they count, else in record_set_aside; not of days that retention has dropped
-- fan-out: it is about all of them
with have as (
	select domain_id, report_id, counted, sum(message_count) as messages
	  from (select domain_id, report_id, message_count, true as counted
	          from record
	         union all
	        select domain_id, report_id, message_count, false
	          from record_set_aside) r
	 group by 1, 2, 3
), difference as (
	select r.domain_id, r.id, r.message_count as should,
	       coalesce(have.messages, 0) as have
	  from report r
	  left join have on have.domain_id = r.domain_id
	       and have.report_id = r.id and have.counted = r.counted
	 where r.message_count <> coalesce(have.messages, 0)
	   and r.first_day >= (select coalesce(max(before_day), '-infinity')
	                         from retention_mark where kind = 'record')
)
select count(*),
       (select format('report %s %s: %s messages, records %s',
               (select name from domain where id = domain_id), id, should, have)
          from difference
         order by domain_id, id
         limit 1)
  from difference;
