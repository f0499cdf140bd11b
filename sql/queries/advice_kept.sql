-- advice_kept: what was said of the sources and policies of a policy domain, and
-- from what
--   $1 domain_id int4   $2 digest bytea: of the options that it was said under
--   $3 with_sources bool
select day, newest_report, newest_reports, reports_gone, newest_word,
       known_changes, took_ms,
       (extract(epoch from now() - told_at) * 1000)::int8, trouble, policies,
       case when $3 then sources end
  from advice_told
 where domain_id = $1 and digest = $2;
