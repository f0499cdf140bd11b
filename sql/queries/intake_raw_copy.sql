-- intake_raw_copy: bytes of messages, in chunks
-- reference
copy intake_raw (day, intake_id, host, chunk, encoding, original_bytes, bytes)
from stdin (format binary);
