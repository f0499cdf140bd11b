-- retention_record_odd: some of these records
--   $1 before date    $2 row_limit int4    $3 domain_id int4
delete from record_chunk_odd
 where domain_id = $3
   and ctid = any (array(
       select ctid from record_chunk_odd
        where domain_id = $3 and day < $1 and is_summed limit $2));
