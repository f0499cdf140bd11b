-- policy_change_list: what reports say was published, on the first day and on
-- each day that differs from the one before. Reporters leave out what they do
-- not know (np, pct), so a day's policy is what most of its messages say, with
-- the defaults in place of what is absent.
--   $1 domain_id int4     $2 from_day date     $3 to_day date, inclusive
with said as (
	select r.last_day as day, h.p,
	       coalesce(h.sp, h.p) as sp,
	       coalesce(h.adkim, 'r') as adkim,
	       coalesce(h.aspf, 'r') as aspf,
	       coalesce(h.pct, 100::int2) as pct,
	       coalesce(h.testing, 'n') as testing,
	       max(h.np) as np, max(h.fo) as fo,
	       max(h.discovery_method) as discovery_method,
	       sum(r.message_count) as messages
	  from report r
	  join report_head h on h.domain_id = $1 and h.id = r.head_id
	 where r.domain_id = $1
	   and r.last_day between $2 and $3 and r.counted
	 group by 1, 2, 3, 4, 5, 6, 7
), daily as (
	select distinct on (day) *
	  from said
	 order by day, messages desc, p, sp, adkim, aspf, pct, testing
), marked as (
	select daily.*,
	       (p, sp, adkim, aspf, pct, testing) is distinct from
	       lag((p, sp, adkim, aspf, pct, testing)) over (order by day)
	       as is_change
	  from daily
)
select day, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method
  from marked
 where is_change
 order by day;
