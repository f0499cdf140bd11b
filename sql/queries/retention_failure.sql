-- retention_failure: some of the failure reports that are past their time, with
-- their messages; those that another process is at are its
-- fan-out: what is past its time, of any domain
--   $1 before timestamptz    $2 row_limit int4
delete from failure_report
 where (domain_id, id) in (
       select domain_id, id
         from failure_report
        where least(arrived, stored_at) < $1
        order by least(arrived, stored_at)
        limit $2
          for update skip locked);
