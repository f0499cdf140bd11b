-- partition_drop: the partition of a month, with its rows; its bytes, null
-- where there is none
-- reference
--   $1 parent text    $2 month date
select partition_drop($1, $2);
