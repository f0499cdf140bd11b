-- domain_sum_delete: sums that have outlived their reports
--   $1 domain_id int4
delete from source_day_sum where domain_id = $1;
