-- retention_record_odd: some of the records of early days that have no month
-- fan-out: what is past its time goes everywhere
--   $1 before date    $2 row_limit int4
delete from record_chunk_odd
 where ctid = any (array(
       select ctid from record_chunk_odd
        where day < $1 and is_summed limit $2));
