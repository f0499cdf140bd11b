-- retention_failure: some of the failure reports of a domain that are past their
-- time, with their messages; those that another process is at are its
--   $1 before timestamptz    $2 row_limit int4    $3 domain_id int4
delete from failure_report
 where domain_id = $3
   and id in (
       select id
         from failure_report
        where domain_id = $3 and least(arrived, stored_at) < $1
        limit $2
          for update skip locked);
