-- partition_list: partitions of a table, oldest first; that of the days nobody
-- believes, which has no month, last
-- reference
--   $1 parent text, null: of all tables
select parent, name, month, bytes, row_estimate
  from table_partition
 where $1::text is null or parent = $1
 order by parent, month nulls last;
