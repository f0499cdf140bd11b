-- retention_rollup_tls: the same of sessions
-- fan-out: what is past its time goes everywhere
--   $1 before date    $2 row_limit int4
delete from tls_day
 where ctid = any (array(select ctid from tls_day where day < $1 limit $2));
