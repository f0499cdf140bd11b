-- rebuild_lock: whoever stores reports of a domain waits until we are through,
-- by the foreign key of each report
-- reference
--   $1 domain_id int4
select id from domain where id = $1 for update;
