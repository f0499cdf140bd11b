-- source_list: sources of a policy domain, busiest first or by address. An
-- absent address is told as 0.0.0.0/0, which sorts before all others.
--   $1 domain_id int4           $2 from_day date     $3 to_day date, inclusive
--   $4 address_prefix text, null: all             $5 by_address bool
--   $6 after bool: only what follows $7 and $8    $7 after_messages int8
--   $8 after_ip inet         $9 row_limit int4
--   $10 after_network bool: $8 stands for its network, as retention folds them
with after as (
	select coalesce(case when $10 then set_masklen($8::inet,
	                case family($8) when 4 then 24 else 48 end)
	                else $8 end, '0.0.0.0/0') as place
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
	   and ($4::text is null or starts_with(host(source_ip), $4))
	 group by source_ip
), page as materialized (
	select coalesce(source_ip, '0.0.0.0/0') as place, source.*
	  from source
	 where not $6
	    or case when $5
	       then coalesce(source_ip, '0.0.0.0/0') > (select place from after)
	       else (-messages, coalesce(source_ip, '0.0.0.0/0'))
	          > (-$7::int8, (select place from after)) end
	 order by case when $5 then 0 else -messages end, place
	 limit $9
), seen as (
	-- coalesce(... in ...) is looked up row by row in a hash; a bare "in"
	-- becomes a join that sorts all records first
	select distinct coalesce(f.source_ip, '0.0.0.0/0') as place,
	       c.reporter_id
	  from record_chunk c
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
                when 4 then 32 else 128 end, false)
  from page p
  left join reporter_count c using (place)
 order by case when $5 then 0 else -p.messages end, p.place;
