-- report_duplicate: the same report came again
--   $1 domain_id int4    $2 id int8
update report set duplicates = duplicates + 1 where domain_id = $1 and id = $2;
