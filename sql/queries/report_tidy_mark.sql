-- report_tidy_mark: are the facts of a report still to be merged?
--   $1 domain_id int4    $2 id int8    $3 is_tidy_due bool
update report set is_tidy_due = $3 where domain_id = $1 and id = $2;
