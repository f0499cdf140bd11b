-- distribute_reference: keep a table whole on every node
-- reference
--   $1 name text
select create_reference_table($1::text::regclass);
