-- report_delete: the own row of a report
--   $1 domain_id int4    $2 id int8
with gone as (
	delete from report where domain_id = $1 and id = $2
	returning domain_id
)
update domain
   set reports_gone = reports_gone + 1
 where id in (select domain_id from gone);
