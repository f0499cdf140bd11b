-- rollout_shape_list: shapes of a policy domain's records
--   $1 domain_id int4
select s.id, s.header_from, s.disposition, s.dkim, s.spf,
       coalesce(o.is_overridden, false), coalesce(o.is_sampled_out, false),
       coalesce(o.is_test_mode, false), f.domain, f.result,
       coalesce(o.is_local_policy, false)
  from record_shape s
  left join lateral (
       select bool_or(r ->> 'type' in
                      ('forwarded', 'trusted_forwarder', 'mailing_list')
                      or (r ->> 'type' = 'local_policy'
                          and r ->> 'comment' ilike '%arc=pass%'))
                  as is_overridden,
              bool_or(r ->> 'type' = 'sampled_out') as is_sampled_out,
              bool_or(r ->> 'type' = 'policy_test_mode') as is_test_mode,
              bool_or(r ->> 'type' = 'local_policy'
                      and coalesce(r ->> 'comment', '') not ilike '%arc=pass%')
                  as is_local_policy
         from jsonb_array_elements(s.reasons) r) o on true
  left join lateral (
       select r ->> 'domain' as domain, r ->> 'result' as result
         from jsonb_array_elements(s.spf_results) with ordinality e (r, n)
        order by (r ->> 'scope' is distinct from 'helo') desc, n
        limit 1) f on true
 where s.domain_id = $1
 order by s.id;
