-- advice_due: the policy domain that the advisor looked at longest ago, of
-- those with reports since then, or none of that day
-- fan-out: it is about all of them
--   $1 day date    $2 pause_s int8: so long at least between two looks
select d.id, d.name, n.version
  from domain d
 cross join lateral (
       select max(id) as version from report where domain_id = d.id) n
  left join advice_told t on t.domain_id = d.id
 where n.version is not null
   and (t.domain_id is null
        or ((t.day < $1 or t.version <> n.version)
            and t.told_at < now() - make_interval(secs => $2)))
 order by t.told_at nulls first, d.id
 limit 1;
