-- source_day_list: one source of a policy domain, day by day
--   $1 domain_id int4        $2 from_day date     $3 to_day date, inclusive
--   $4 source_ip inet        $5 is_network bool: $4 stands for its network
with source as (
	select case when $5 then set_masklen($4::inet,
	            case family($4) when 4 then 24 else 48 end)
	            else $4 end as place
)
select d.day, s.messages, s.passed, s.dkim_aligned, s.spf_aligned,
       s.quarantined, s.rejected
  from domain_day d
 cross join lateral (
	select sum(messages)::int8 as messages,
	       sum(passed)::int8 as passed,
	       sum(dkim_aligned)::int8 as dkim_aligned,
	       sum(spf_aligned)::int8 as spf_aligned,
	       sum(quarantined)::int8 as quarantined,
	       sum(rejected)::int8 as rejected
	  from source_day
	 where domain_id = $1 and day = d.day
	   and source_ip = (select place from source)) s
 where d.domain_id = $1
   and d.day between $2 and $3
   and s.messages > 0
 order by d.day;
