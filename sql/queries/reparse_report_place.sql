-- reparse_report_place: what a report hands on to the one that replaces it
--   $1 domain_id int4    $2 id int8
select variant, duplicates from report where domain_id = $1 and id = $2;
