-- domain_report_list: reports of one policy domain, newest first, so that a
-- variant goes before the one it would have to stand in for
--   $1 domain_id int4    $2 row_limit int4
select id from report where domain_id = $1 order by id desc limit $2;
