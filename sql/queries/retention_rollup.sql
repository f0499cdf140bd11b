-- retention_rollup: some of these days
--   $1 before date    $2 row_limit int4: days    $3 domain_id int4
with source_gone as (
	delete from source_day_sum
	 where domain_id = $3
	   and day in (
	       select day from domain_day
	        where domain_id = $3 and day < $1 order by day limit $2)
)
delete from domain_day
 where domain_id = $3
   and day in (
       select day from domain_day
        where domain_id = $3 and day < $1 order by day limit $2);
