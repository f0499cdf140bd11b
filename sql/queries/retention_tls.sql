-- retention_tls: some of the TLS reports that are past their time, with their
-- policies; those that another process is at are its
-- fan-out: what is past its time goes everywhere
--   $1 before date    $2 row_limit int4
delete from tls_report
 where (domain_id, id) in (
       select domain_id, id
         from tls_report
        where last_day < $1
        order by last_day
        limit $2
          for update skip locked);
