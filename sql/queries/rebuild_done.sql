-- rebuild_done: a domain and month is rebuilt
--   $1 domain_id int4    $2 month date
delete from rebuild_month where domain_id = $1 and month = $2;
