-- distribute_comments: what is said of our tables and their columns, as commands.
-- Of a table that stays and refers to one that is on every node Citus makes a
-- copy, without it.
-- reference
select case when d.objsubid = 0
            then format('comment on table %s is %L', c.oid::regclass,
                        d.description)
            else format('comment on column %s.%I is %L', c.oid::regclass,
                        a.attname, d.description) end
  from pg_description d
  join pg_class c on c.oid = d.objoid
  left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
 where d.classoid = 'pg_class'::regclass
   and c.relkind in ('r', 'p')
   and c.relnamespace = current_schema()::regnamespace;
