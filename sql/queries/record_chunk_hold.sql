-- record_chunk_hold: who takes back or merges what is summed is alone in its
-- domain until the end; who only stores passes by
-- reference
--   $1 domain_id int4
select id from domain where id = $1 for no key update;
