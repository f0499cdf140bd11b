-- source_known_note: what is known of addresses has changed; what was made from
-- it shall know
--   $1 domain text[]
insert into domain_revision as r (domain_id, known_changes)
select id, 1
  from domain
 where name = any ($1::text[])
 order by id
    on conflict (domain_id) do update
   set known_changes = r.known_changes + 1;
