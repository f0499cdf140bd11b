-- failure_key_insert: key of a domain's tokens; where another made one first,
-- that one stays
--   $1 domain_id int4    $2 key bytea
insert into failure_key (domain_id, key) values ($1, $2)
    on conflict do nothing;
