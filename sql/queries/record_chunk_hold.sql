-- record_chunk_hold: who takes back or merges what is summed is alone in its
-- domain until the end; who only stores passes by
--   $1 domain_id int4
select domain_id from domain_revision where domain_id = $1 for no key update;
