-- record_set_aside_delete: the rows of a variant that does not count
--   $1 domain_id int4    $2 report_id int8
--   $3 first_day date    $4 last_day date
delete from record_set_aside
 where domain_id = $1 and report_id = $2 and day between $3 and $4;
