-- intake_raw_chunk: one chunk of the bytes of a message
-- reference
--   $1 day date    $2 intake_id text    $3 host text    $4 chunk int4
select encoding, original_bytes, bytes
  from intake_raw
 where day = $1 and intake_id = $2 and host = $3 and chunk = $4;
