-- rebuild_hold: that month is ours; no row where another was at it meanwhile
--   $1 domain_id int4    $2 month date
select month from rebuild_month where domain_id = $1 and month = $2 for update;
