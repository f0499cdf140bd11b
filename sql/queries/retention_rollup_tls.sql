-- retention_rollup_tls: some days of sessions
--   $1 before date    $2 row_limit int4: days    $3 domain_id int4
delete from tls_day
 where domain_id = $3
   and day in (
       select day from tls_day
        where domain_id = $3 and day < $1 order by day limit $2);
