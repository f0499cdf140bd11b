-- domain_intake_delete: rows of the ledger about a policy domain; a message
-- that also held reports of others stays, without its bytes
-- reference
--   $1 domain_id int4
with concerned as (
	select intake_id, host, bool_or(domain_id <> $1) as has_others
	  from intake_document
	 where (intake_id, host) in (
		select intake_id, host
		  from intake_document
		 where domain_id = $1)
	 group by 1, 2
), without_bytes as (
	update intake i
	   set raw_day = null
	  from concerned c
	 where i.id = c.intake_id and i.host = c.host and c.has_others
), alone as (
	delete from intake i
	 using concerned c
	 where i.id = c.intake_id and i.host = c.host and not c.has_others
)
delete from intake_document d
 using concerned c
 where d.intake_id = c.intake_id and d.host = c.host
   and (d.domain_id = $1 or not c.has_others);
