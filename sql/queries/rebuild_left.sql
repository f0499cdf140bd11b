-- rebuild_left: how much is to be rebuilt yet
-- fan-out: it is about all of them, where none is named
--   $1 domain text, null: of all
select count(*)
  from rebuild_month r
  join domain d on d.id = r.domain_id
 where $1::text is null or d.name = $1;
