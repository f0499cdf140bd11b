-- retention_count: what is past its time and would be deleted by rows
-- fan-out: it is about all of them
--   $1 failures_before timestamptz    $2 tls_before date
--   $3 record_before date             $4 rollup_before date
select (select count(*) from failure_report where least(arrived, stored_at) < $1),
       (select count(*) from tls_report where last_day < $2),
       (select count(*) from record_chunk_odd where day < $3)
       + (select count(*) from record_set_aside_odd where day < $3),
       (select count(*) from domain_day where day < $4);
