-- source_find: the first and last day of a source, over all days, and what is
-- known of it; of a chunk of records it is enough that the source is among them
--   $1 domain_id int4        $2 source_ip inet
--   $3 is_network bool: $2 stands for its network
with source as (
	select case when $3 then set_masklen($2::inet,
	            case family($2) when 4 then 24 else 48 end)
	            else $2 end as place
)
select s.first_day, s.last_day, k.hostname, k.asn, k.as_name, k.country,
       k.rdns_domain
  from (select min(day) as first_day, max(day) as last_day
          from (select day
                  from source_day_sum
                 where domain_id = $1
                   and source_ip = (select place from source)
                 union all
                select day
                  from record_chunk
                 where domain_id = $1
                   and (select place from source) = any(source_ip)) d) s
  left join source_known k
    on k.domain_id = $1 and k.source_ip = (select place from source);
