-- failure_report_duplicate: the same failure report came again; how it came
-- counts where it is better vouched for than before
--   $1 domain_id int4    $2 content_sum bytea  $3 trust int2
--   $4 trusted_by text   $5 auth_domain text   $6 arrived timestamptz
--   $7 arrival_day date  $8 host text          $9 channel text
--   $10 spool_id text
update failure_report
   set duplicates = duplicates + 1,
       trust = greatest(trust, $3),
       trusted_by = case when $3 > trust then $4 else trusted_by end,
       auth_domain = case when $3 > trust then $5 else auth_domain end,
       arrived = case when $3 > trust then $6 else arrived end,
       arrival_day = case when $3 > trust then $7 else arrival_day end,
       host = case when $3 > trust then $8 else host end,
       channel = case when $3 > trust then $9 else channel end,
       spool_id = case when $3 > trust then $10 else spool_id end
 where domain_id = $1 and content_sum = $2
returning id;
