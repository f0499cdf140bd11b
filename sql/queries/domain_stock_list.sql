-- domain_stock_list: what is stored of each policy domain
-- fan-out: it is about all of them
select d.name, d.created_at,
       (select count(*) from report r where r.domain_id = d.id),
       (select count(*) from failure_report f where f.domain_id = d.id),
       (select count(*) from tls_report t where t.domain_id = d.id)
  from domain d
 order by d.name;
