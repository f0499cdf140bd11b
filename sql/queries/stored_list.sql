-- stored_list: how often each report of a policy domain is stored, of those
-- whose report_id begins with a prefix
--   $1 domain text     $2 prefix text
select report_id, count(*)
  from report
 where domain_id = (select id from domain where name = $1)
   and starts_with(report_id, $2)
 group by report_id;
