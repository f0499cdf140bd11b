-- source_list: sources of a policy domain, busiest first or by address. An
-- absent address is told as 0.0.0.0/0, which sorts before all others. All
-- else but their messages is looked up for those of the page alone.
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
	 where $4::text is null or starts_with(host(source_ip), $4)
	 group by 1
), page as materialized (
	select place, messages
	  from source
	 where not $6
	    or case when $5 then place > (select place from after)
	       else (-messages, place)
	          > (-$7::int8, (select place from after)) end
	 order by case when $5 then 0 else -messages end, place
	 limit $9
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
select nullif(place, '0.0.0.0/0'), messages, passed, dkim_aligned, spf_aligned,
       quarantined, rejected, first_day, last_day, reporters,
       place <> '0.0.0.0/0'
       and masklen(place) < case family(place) when 4 then 32 else 128 end
  from found
 order by case when $5 then 0 else -messages end, place;
