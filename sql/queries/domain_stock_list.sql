-- domain_stock_list: what is stored of each policy domain
-- fan-out: it is about all of them
select d.name, d.created_at,
       (select count(*) from report r where r.domain_id = v.domain_id),
       (select count(*) from failure_report f where f.domain_id = v.domain_id),
       (select count(*) from tls_report t where t.domain_id = v.domain_id)
  from domain_revision v
  join domain d on d.id = v.domain_id
 order by d.name;
