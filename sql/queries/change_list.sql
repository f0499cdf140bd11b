-- change_list: entries of the changes feed, in the order they were committed
-- reference
--   $1 after int8: only those with a higher number    $2 row_limit int4
select c.id, c.at, c.kind, d.name, c.subject, c.details::text
  from change c
  left join domain d on d.id = c.domain_id
 where c.id > $1
 order by c.id
 limit $2;
