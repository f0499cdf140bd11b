-- source_list: sources of a policy domain, busiest first or by address. An
-- absent address is told as 0.0.0.0/0, which sorts before all others.
--   $1 domain_id int4           $2 from_day date     $3 to_day date, inclusive
--   $4 text, lower case: the beginning of an address, or part of a host name or
--      of a network's name; null: all    $5 inet[]: addresses that fit it, too
--   $6 inet[]: these alone    $7 bool: all but these, instead
--   $8 by_address bool
--   $9 after bool: only what follows $10 and $11  $10 after_messages int8
--   $11 after_ip inet        $12 row_limit int4
--   $13 after_network bool: $11 stands for its network, as retention folds them
with after as (
	select coalesce(case when $13 then set_masklen($11::inet,
	                case family($11) when 4 then 24 else 48 end)
	                else $11 end, '0.0.0.0/0') as place
), source as (
	select source_ip,
	       sum(messages)::int8 as messages,
	       sum(passed)::int8 as passed,
	       sum(dkim_aligned)::int8 as dkim_aligned,
	       sum(spf_aligned)::int8 as spf_aligned,
	       sum(quarantined)::int8 as quarantined,
	       sum(rejected)::int8 as rejected,
	       min(day) as first_day,
	       max(day) as last_day
	  from source_day
	 where domain_id = $1
	   and day between $2 and $3
	   and ($4::text is null or starts_with(host(source_ip), $4)
	        or source_ip = any($5::inet[])
	        or source_ip in (
	              select n.source_ip
	                from source_known n
	               where n.domain_id = $1
	                 and (strpos(n.hostname, $4) > 0
	                      or strpos(lower(n.as_name), $4) > 0)))
	   and coalesce(source_ip = any($6::inet[]), false) <> $7
	 group by source_ip
), page as materialized (
	select coalesce(source_ip, '0.0.0.0/0') as place, source.*
	  from source
	 where not $9
	    or case when $8
	       then coalesce(source_ip, '0.0.0.0/0') > (select place from after)
	       else (-messages, coalesce(source_ip, '0.0.0.0/0'))
	          > (-$10::int8, (select place from after)) end
	 order by case when $8 then 0 else -messages end, place
	 limit $12
), seen as (
	-- coalesce(... in ...) is looked up row by row in a hash; a bare "in"
	-- becomes a join that sorts all facts first
	select distinct coalesce(f.source_ip, '0.0.0.0/0') as place,
	       c.reporter_id
	  from fact_chunk c
	 cross join lateral unnest(c.source_ip) as f (source_ip)
	 where c.domain_id = $1
	   and c.day between $2 and $3
	   and coalesce(coalesce(f.source_ip, '0.0.0.0/0')
	                in (select place from page), false)
), reporter_count as (
	select place, count(*)::int4 as reporters from seen group by place
)
select p.source_ip, p.messages, p.passed, p.dkim_aligned, p.spf_aligned,
       p.quarantined, p.rejected, p.first_day, p.last_day,
       coalesce(c.reporters, 0),
       coalesce(masklen(p.source_ip) < case family(p.source_ip)
                when 4 then 32 else 128 end, false),
       k.hostname, k.asn, k.as_name, k.country
  from page p
  left join reporter_count c using (place)
  left join source_known k on k.domain_id = $1 and k.source_ip = p.source_ip
 order by case when $8 then 0 else -p.messages end, p.place;
