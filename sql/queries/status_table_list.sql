-- status_table_list: tables with their partitions together, largest first
-- reference
select c.relname::text,
       count(p.name)::int4,
       min(p.month), max(p.month),
       case c.relkind when 'p' then coalesce(sum(p.row_estimate), 0)
                      else greatest(c.reltuples, 0) end::int8,
       case c.relkind when 'p' then coalesce(sum(p.bytes), 0)
                      else pg_total_relation_size(c.oid) end::int8 as bytes
  from pg_class c
  left join table_partition p on p.parent = c.relname
 where c.relnamespace = 'public'::regnamespace
   and c.relkind in ('r', 'p') and not c.relispartition
 group by c.oid, c.relname, c.relkind, c.reltuples
 order by bytes desc, 1;
