-- partition_make: the partitions of some months, where they are missing
-- reference
--   $1 parent text[]: tables    $2 month date[]
select count(*) filter (where partition_make(parent, month))
  from unnest($1::text[]) parent, unnest($2::date[]) month;
