-- rollout_shape_dkim: DKIM results of a policy domain's shapes
--   $1 domain_id int4
select s.id, e.r ->> 'domain', e.r ->> 'selector', e.r ->> 'result'
  from record_shape s
 cross join lateral jsonb_array_elements(s.dkim_results)
       with ordinality e (r, n)
 where s.domain_id = $1
 order by s.id, e.n;
