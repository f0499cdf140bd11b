-- source_list: sources of a policy domain, busiest first or by address. An
-- absent address is told as 0.0.0.0/0, which sorts before all others. All
-- else but their messages is looked up for those of the page alone.
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
	select coalesce(source_ip, '0.0.0.0/0') as place,
	       sum(messages)::int8 as messages
	  from (select source_ip, messages
	          from source_day_sum
	         where domain_id = $1 and day between $2 and $3
	         union all
	        select u.source_ip, u.messages
	          from record_chunk c
	         cross join lateral unnest(c.source_ip, c.message_count)
	               as u (source_ip, messages)
	         where c.domain_id = $1 and c.day between $2 and $3
	           and not c.is_summed) s
	 where ($4::text is null or starts_with(host(source_ip), $4)
	        or source_ip = any($5::inet[])
	        or source_ip in (
	              select n.source_ip
	                from source_known n
	               where n.domain_id = $1
	                 and (strpos(n.hostname, $4) > 0
	                      or strpos(lower(n.as_name), $4) > 0)))
	   and coalesce(source_ip = any($6::inet[]), false) <> $7
	 group by 1
), page as materialized (
	select place, messages
	  from source
	 where not $9
	    or case when $8 then place > (select place from after)
	       else (-messages, place)
	          > (-$10::int8, (select place from after)) end
	 order by case when $8 then 0 else -messages end, place
	 limit $12
), part as (
	-- coalesce(... in ...) is looked up row by row in a hash; a bare "in"
	-- becomes a join that sorts all records first
	select coalesce(source_ip, '0.0.0.0/0') as place, null::int4 as reporter_id,
	       day, messages, passed, dkim_aligned, spf_aligned, quarantined,
	       rejected
	  from source_day_sum
	 where domain_id = $1 and day between $2 and $3
	   and coalesce(coalesce(source_ip, '0.0.0.0/0')
	                in (select place from page), false)
	 union all
	-- Of what is summed, who reported it.
	select coalesce(u.source_ip, '0.0.0.0/0'), c.reporter_id, c.day, n.messages,
	       case when s.passed then n.messages else 0 end,
	       case when s.dkim = 'pass' then n.messages else 0 end,
	       case when s.spf = 'pass' then n.messages else 0 end,
	       case when s.disposition = 'quarantine' then n.messages else 0 end,
	       case when s.disposition = 'reject' then n.messages else 0 end
	  from record_chunk c
	 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
	       as u (source_ip, shape_id, messages)
	  join record_shape s on s.domain_id = $1 and s.id = u.shape_id
	 cross join lateral (
	       select case when c.is_summed then 0 else u.messages end) n (messages)
	 where c.domain_id = $1 and c.day between $2 and $3
	   and coalesce(coalesce(u.source_ip, '0.0.0.0/0')
	                in (select place from page), false)
), found as (
	select place, sum(messages)::int8 as messages, sum(passed)::int8 as passed,
	       sum(dkim_aligned)::int8 as dkim_aligned,
	       sum(spf_aligned)::int8 as spf_aligned,
	       sum(quarantined)::int8 as quarantined,
	       sum(rejected)::int8 as rejected,
	       min(day) as first_day, max(day) as last_day,
	       count(distinct reporter_id)::int4 as reporters
	  from part
	 group by place
)
select nullif(f.place, '0.0.0.0/0'), f.messages, f.passed, f.dkim_aligned,
       f.spf_aligned, f.quarantined, f.rejected, f.first_day, f.last_day,
       f.reporters,
       f.place <> '0.0.0.0/0'
       and masklen(f.place) < case family(f.place) when 4 then 32 else 128 end,
       k.hostname, k.asn, k.as_name, k.country
  from found f
  left join source_known k on k.domain_id = $1 and k.source_ip = f.place
 order by case when $8 then 0 else -f.messages end, f.place;
