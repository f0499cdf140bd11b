-- source_detail_list: what reports say of the messages of one source: who
-- reported them (kind 0), their header_from (1), signatures (2: domain,
-- selector, result), SPF results (3: domain, scope, result), and why the
-- policy was not applied (4: type, comment). Busiest first; how many there are
-- of a kind stands in each of its rows.
--   $1 domain_id int4        $2 from_day date     $3 to_day date, inclusive
--   $4 source_ip inet        $5 row_limit int4, a kind
with told as materialized (
	select c.reporter_id, f.shape_id, sum(f.messages)::int8 as messages
	  from fact_chunk c
	 cross join lateral unnest(c.source_ip, c.shape_id, c.message_count)
	       as f (source_ip, shape_id, messages)
	 where c.domain_id = $1
	   and c.day between $2 and $3
	   and $4::inet = any(c.source_ip)
	   and f.source_ip = $4
	 group by c.reporter_id, f.shape_id
), shaped as materialized (
	select t.reporter_id, t.messages, s.passed, s.header_from,
	       s.dkim_results, s.spf_results, s.reasons
	  from told t
	  join record_shape s on s.domain_id = $1 and s.id = t.shape_id
), item as (
	select 0 as kind, p.name as a, null as b, null as c, s.messages, s.passed
	  from shaped s
	  join reporter p on p.id = s.reporter_id
	 union all
	select 1, s.header_from, null, null, s.messages, s.passed
	  from shaped s
	 union all
	select 2, r.a, r.b, r.c, s.messages, s.passed
	  from shaped s
	 cross join lateral (
		select distinct e ->> 'domain', e ->> 'selector', e ->> 'result'
		  from jsonb_array_elements(s.dkim_results) e) r (a, b, c)
	 union all
	select 3, r.a, r.b, r.c, s.messages, s.passed
	  from shaped s
	 cross join lateral (
		select distinct e ->> 'domain', e ->> 'scope', e ->> 'result'
		  from jsonb_array_elements(s.spf_results) e) r (a, b, c)
	 union all
	select 4, r.a, r.b, null, s.messages, s.passed
	  from shaped s
	 cross join lateral (
		select distinct e ->> 'type', e ->> 'comment'
		  from jsonb_array_elements(s.reasons) e) r (a, b)
), summed as (
	select kind, a, b, c,
	       sum(messages)::int8 as messages,
	       coalesce(sum(messages) filter (where passed), 0)::int8 as passed
	  from item
	 group by kind, a, b, c
), ranked as (
	select summed.*,
	       row_number() over (partition by kind
	             order by messages desc, a, b, c) as place,
	       count(*) over (partition by kind) as of_kind
	  from summed
)
select kind, a, b, c, messages, passed, of_kind
  from ranked
 where place <= $5
 order by kind, place;
