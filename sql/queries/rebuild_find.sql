-- rebuild_find: a domain and month that is still to be rebuilt
-- fan-out: work is looked for everywhere
--   $1 domain text, null: any
select r.domain_id, r.month, (r.month + interval '1 month')::date - 1, d.name
  from rebuild_month r
  join domain d on d.id = r.domain_id
 where $1::text is null or d.name = $1
 order by r.domain_id, r.month
 limit 1;
