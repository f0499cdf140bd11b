-- retention_fact_odd: some of the facts of early days that have no month
-- fan-out: what is past its time goes everywhere
--   $1 before date    $2 row_limit int4
delete from fact_chunk_odd
 where ctid = any (array(
       select ctid from fact_chunk_odd where day < $1 limit $2));
