-- record_chunk_hold_try: the same, but no row where another is at it
--   $1 domain_id int4
select domain_id from domain_revision where domain_id = $1
   for no key update skip locked;
