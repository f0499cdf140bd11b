-- schema_describe: tables and views with their comments, as Markdown; not those
-- of extensions
-- reference
with object as (
	select oid, relname,
	       case when relname like 'v\_%' then 1 when relkind = 'v' then 3
	            else 2 end as part
	  from pg_class
	 where relnamespace = 'public'::regnamespace
	   and relkind in ('r', 'p', 'v') and not relispartition
	   and not exists (
	       select from pg_depend d
	        where d.classid = 'pg_class'::regclass
	          and d.objid = pg_class.oid and d.deptype = 'e')
), line as (
	select part, '' as relname, 0 as place, text
	  from (values (1, E'\n## Views for people'), (2, E'\n## Tables'),
	       (3, E'\n## Views that the program reads')) h (part, text)
	 union all
	select part, relname, 0, format(
	       E'\n### %s\n\n%s\n\n| column | type | |\n|---|---|---|',
	       relname, obj_description(oid, 'pg_class'))
	  from object
	 union all
	select part, relname, attnum, format('| `%s` | %s | %s |', attname,
	       format_type(atttypid, atttypmod), replace(
	       coalesce(col_description(oid, attnum), ''), '|', '\|'))
	  from object
	  join pg_attribute on attrelid = oid and attnum > 0
	       and not attisdropped
)
select text from line order by part, relname collate "C", place;
