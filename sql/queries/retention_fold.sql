-- retention_fold: addresses of a month beyond the busiest become networks
--   $1 domain_id int4    $2 month date    $3 kept int4: so many stay as they are
with tail as (
	select source_ip
	  from source_day_sum
	 where domain_id = $1
	   and day between $2 and ($2 + interval '1 month')::date - 1
	   and masklen(source_ip) = case family(source_ip) when 4 then 32
	                            else 128 end
	 group by source_ip
	 order by sum(messages) desc, source_ip
	offset $3
), moved as (
	-- looked up row by row in a hash; a bare "in" may become nested loops
	delete from source_day_sum s
	 where s.domain_id = $1
	   and s.day between $2 and ($2 + interval '1 month')::date - 1
	   and coalesce(s.source_ip in (select source_ip from tail), false)
	returning s.*
)
insert into source_day_sum as s (domain_id, day, source_ip, header_from,
       messages, passed, dkim_aligned, spf_aligned, quarantined, rejected)
select domain_id, day,
       network(set_masklen(source_ip, case family(source_ip) when 4 then 24
                                      else 48 end))::inet as source_ip,
       header_from, sum(messages)::int8, sum(passed)::int8,
       sum(dkim_aligned)::int8, sum(spf_aligned)::int8,
       sum(quarantined)::int8, sum(rejected)::int8
  from moved
 group by 1, 2, 3, 4
    on conflict (domain_id, day, source_ip, header_from) do update
   set messages = s.messages + excluded.messages,
       passed = s.passed + excluded.passed,
       dkim_aligned = s.dkim_aligned + excluded.dkim_aligned,
       spf_aligned = s.spf_aligned + excluded.spf_aligned,
       quarantined = s.quarantined + excluded.quarantined,
       rejected = s.rejected + excluded.rejected;
