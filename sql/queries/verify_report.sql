-- verify_report: reports that differ from their records, in record_chunk where
-- they count, else in record_set_aside, or have none where they should. Days
-- that retention has dropped are not counted. Records are counted where all are
-- of one day: of several days, those of no message are left out.
-- fan-out: it is about all of them
with have as (
	select c.domain_id, c.report_id, c.counted,
	       sum((select sum(n) from unnest(c.message_count) n)) as messages,
	       sum(cardinality(c.source_ip)) as records,
	       bool_and(r.id is not null
	         and (r.reporter_id, r.trust, r.arrival_day)
	           = (c.reporter_id, c.trust, c.arrival_day)
	         and (not c.counted or c.is_advised
	           = (not r.is_long and not r.is_reissue))
	         and cardinality(c.source_ip) = cardinality(c.shape_id)
	         and cardinality(c.source_ip) = cardinality(c.message_count)
	         and c.day between r.first_day and r.last_day) as is_like
	  from (select true as counted, * from record_chunk
	         union all
	        select false, * from record_set_aside) c
	  left join report r on r.domain_id = c.domain_id
	       and r.id = c.report_id and r.counted = c.counted
	 group by 1, 2, 3
), difference as (
	select coalesce(r.domain_id, have.domain_id) as domain_id,
	       coalesce(r.id, have.report_id) as id,
	       r.record_count as records_should,
	       r.message_count as should,
	       coalesce(have.records, 0) as records_have,
	       coalesce(have.messages, 0) as have
	  from report r
	  full join have on have.domain_id = r.domain_id
	       and have.report_id = r.id and have.counted = r.counted
	 where not coalesce(have.is_like, true)
	    or (r.first_day >= (select coalesce(max(before_day), '-infinity')
	                          from retention_mark where kind = 'record')
	        and (r.message_count <> coalesce(have.messages, 0)
	             or (r.first_day = r.last_day
	                 and r.record_count <> coalesce(have.records, 0))))
)
select count(*),
       (select format('report %s %s: %s records of %s messages, found %s of %s',
               (select name from domain where id = domain_id), id,
               coalesce(records_should, 0), coalesce(should, 0),
               records_have, have)
          from difference
         order by domain_id, id
         limit 1)
  from difference;
