-- retention_raw_forget: some rows of the ledger whose bytes are about to go;
-- those that another process is at are its
-- reference
--   $1 before date    $2 row_limit int4
update intake
   set raw_day = null
 where (id, host) in (
       select id, host
         from intake
        where raw_day < $1
        limit $2
          for update skip locked);
