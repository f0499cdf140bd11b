-- distribute_spread: spread a table over the nodes, beside all others by the
-- same key
-- reference
--   $1 name text
select create_distributed_table($1::text::regclass, 'domain_id');
