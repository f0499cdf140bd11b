-- retention_rollup: sums of some early days of which nothing else is left
-- fan-out: what is past its time goes everywhere
--   $1 before date    $2 row_limit int4: days
with day_gone as (
	delete from domain_day
	 where ctid = any (array(
	       select ctid from domain_day where day < $1 limit $2))
	returning domain_id, day
), source_gone as (
	delete from source_day_sum s
	 using day_gone d
	 where s.domain_id = d.domain_id and s.day = d.day
	returning s.domain_id
)
select (select count(*) from day_gone), (select count(*) from source_gone);
