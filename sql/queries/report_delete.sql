-- report_delete: the own row of a report; what was made from it shall know
--   $1 domain_id int4    $2 id int8
with gone as (
	delete from report where domain_id = $1 and id = $2
	returning domain_id
)
insert into domain_revision as r (domain_id, reports_gone)
select domain_id, 1
  from gone
 where domain_id = $1
    on conflict (domain_id) do update
   set reports_gone = r.reports_gone + 1;
