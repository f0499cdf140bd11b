-- distribute_list: what becomes of each of our tables on Citus, in an order
-- in which it can be done. Nothing but the schema says so: what carries
-- domain_id in every row is spread by it, what such a table refers to by a
-- foreign key and does not carry it is on every node, and all else stays where
-- it is.
-- reference
with owned as (
	select c.oid::regclass as name, a.attnum is not null as is_spread
	  from pg_class c
	  left join pg_attribute a on a.attrelid = c.oid
	       and a.attname = 'domain_id' and a.attnotnull
       and not a.attisdropped
	 where c.relnamespace = current_schema()::regnamespace
	   and c.relkind in ('r', 'p') and not c.relispartition
	   and not exists (
	       select from pg_depend d
	        where d.classid = 'pg_class'::regclass and d.objid = c.oid
	          and d.deptype = 'e')
), refers as (
	select k.conrelid::regclass as name, k.confrelid::regclass as target
	  from pg_constraint k
	 where k.contype = 'f' and k.conrelid <> k.confrelid
)
select o.name::text, o.is_spread,
       exists (select from pg_dist_partition p
                where p.logicalrelid = o.name
                  and case when o.is_spread then p.partmethod = 'h'
                      else p.partmethod = 'n' and p.repmodel = 't' end)
  from owned o
 where o.is_spread
    or exists (select from refers r
                 join owned s on s.name = r.name and s.is_spread
                where r.target = o.name)
 order by o.is_spread,
       exists (select from refers r
                 join owned t on t.name = r.target and t.is_spread
                where r.name = o.name),
       o.name::text;
