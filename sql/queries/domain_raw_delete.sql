-- domain_raw_delete: bytes of the messages in which there was a report of a
-- policy domain
-- reference
--   $1 domain_id int4
delete from intake_raw r
 using intake i
 where (i.id, i.host) in (
	select intake_id, host from intake_document where domain_id = $1)
   and r.day = i.raw_day and r.intake_id = i.id and r.host = i.host;
