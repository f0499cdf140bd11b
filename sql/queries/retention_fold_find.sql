-- retention_fold_find: a domain and month without records whose sources are
-- not folded yet
-- fan-out: work is looked for everywhere
--   $1 before date: first day that may have records
select v.domain_id, m.month
  from domain_revision v
 cross join lateral (
	select date_trunc('month', t.day::timestamp)::date as month
	  from domain_day t
	 where t.domain_id = v.domain_id and t.day < $1
	   and not exists (
		select from month_folded f
		 where f.domain_id = t.domain_id
		   and f.month = date_trunc('month', t.day::timestamp)::date)
	 limit 1) m
 limit 1;
