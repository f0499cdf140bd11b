-- retention_set_aside_odd: some of the records of these variants
--   $1 before date    $2 row_limit int4    $3 domain_id int4
delete from record_set_aside_odd
 where domain_id = $3
   and ctid = any (array(
       select ctid from record_set_aside_odd
        where domain_id = $3 and day < $1 limit $2));
