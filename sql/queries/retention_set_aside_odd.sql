-- retention_set_aside_odd: the same of variants that do not count
-- fan-out: what is past its time goes everywhere
--   $1 before date    $2 row_limit int4
delete from record_set_aside_odd
 where ctid = any (array(
       select ctid from record_set_aside_odd where day < $1 limit $2));
