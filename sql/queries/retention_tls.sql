-- retention_tls: some of the TLS reports of a domain that are past their time,
-- with their policies; those that another process is at are its
--   $1 before date    $2 row_limit int4    $3 domain_id int4
delete from tls_report
 where domain_id = $3
   and id in (
       select id
         from tls_report
        where domain_id = $3 and last_day < $1
        limit $2
          for update skip locked);
