-- source_group_list: sources of a policy domain, put together; sources that
-- have nothing to be put together by are one group, whose place is empty
--   $1 domain_id int4           $2 from_day date     $3 to_day date, inclusive
--   $4 text                     $5 inet[]            $6 inet[]      $7 bool
--      these four as in source_list
--   $8 text: network, asn, hostname, sender or class
--   $9 by_place bool: not busiest first
--   $10 after bool: only what follows $11 and $12    $11 after_messages int8
--   $12 after_place text        $13 row_limit int4
--   $14 inet[]   $15 text[]   $16 text[]: sources with their sender and class
with source as (
	select source_ip,
	       sum(messages) as messages,
	       sum(passed) as passed,
	       sum(dkim_aligned) as dkim_aligned,
	       sum(spf_aligned) as spf_aligned,
	       sum(quarantined) as quarantined,
	       sum(rejected) as rejected,
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
), placed as materialized (
	select s.*, k.hostname, k.rdns_domain, k.asn, k.as_name, k.country,
	       j.sender, coalesce(j.class, 'unknown') as class,
	       coalesce(case $8
	           when 'network' then encode(inet_send(network(set_masklen(
	                s.source_ip, case family(s.source_ip) when 4 then 24
	                else 48 end))::inet), 'hex')
	           when 'asn' then lpad(k.asn::text, 10, '0')
	           when 'hostname' then k.rdns_domain
	           when 'sender' then j.sender
	           else coalesce(j.class, 'unknown') end, '')
	       collate "C" as place
	  from source s
	  left join source_known k
	    on k.domain_id = $1 and k.source_ip = s.source_ip
	  left join unnest($14::inet[], $15::text[], $16::text[])
	       as j (source_ip, sender, class) on j.source_ip = s.source_ip
), page as materialized (
	-- what all members share, else null
	select place,
	       count(*)::int4 as addresses,
	       sum(messages)::int8 as messages,
	       sum(passed)::int8 as passed,
	       sum(dkim_aligned)::int8 as dkim_aligned,
	       sum(spf_aligned)::int8 as spf_aligned,
	       sum(quarantined)::int8 as quarantined,
	       sum(rejected)::int8 as rejected,
	       min(first_day) as first_day,
	       max(last_day) as last_day,
	       min(source_ip) as source_ip,
	       case when min(hostname) = max(hostname)
	            and count(hostname) = count(*) then min(hostname) end
	       as hostname,
	       min(rdns_domain) as rdns_domain,
	       case when min(asn) = max(asn)
	            and count(asn) = count(*) then min(asn) end as asn,
	       case when min(asn) = max(asn)
	            and count(asn) = count(*) then min(as_name) end as as_name,
	       case when min(country) = max(country)
	            and count(country) = count(*) then min(country) end
	       as country,
	       case when min(sender) = max(sender)
	            and count(sender) = count(*) then min(sender) end as sender,
	       case when min(class) = max(class) then min(class) end as class
	  from placed
	 group by place
	having not $10
	    or case when $9 then place > $12::text
	       else (-sum(messages), place) > (-$11::int8, $12::text) end
	 order by case when $9 then 0 else -sum(messages) end, place
	 limit $13
), told as (
	select distinct f.source_ip, c.reporter_id
	  from fact_chunk c
	 cross join lateral unnest(c.source_ip) as f (source_ip)
	 where c.domain_id = $1
	   and c.day between $2 and $3
), reporter_count as (
	select s.place, count(distinct t.reporter_id)::int4 as reporters
	  from told t
	  join placed s on coalesce(s.source_ip, '0.0.0.0/0')
	                   = coalesce(t.source_ip, '0.0.0.0/0')
	 group by s.place
)
select case when $8 = 'network' then network(set_masklen(p.source_ip,
                 case family(p.source_ip) when 4 then 24 else 48 end))::inet
            when p.addresses = 1 then p.source_ip end,
       p.messages, p.passed, p.dkim_aligned, p.spf_aligned,
       p.quarantined, p.rejected, p.first_day, p.last_day,
       coalesce(c.reporters, 0),
       p.source_ip is not null and ($8 = 'network' or p.addresses = 1
                and masklen(p.source_ip) < case family(p.source_ip)
                when 4 then 32 else 128 end),
       case when $8 = 'hostname' then p.rdns_domain else p.hostname end,
       p.asn, p.as_name, p.country, p.addresses, p.place, p.sender, p.class
  from page p
  left join reporter_count c using (place)
 order by case when $9 then 0 else -p.messages end, p.place;
