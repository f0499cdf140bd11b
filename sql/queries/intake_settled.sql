-- intake_settled: was all of a message stored, by this reading or another?
-- reference
--   $1 id text    $2 host text
select 1 from intake
 where id = $1 and host = $2 and state <> 'refused';
