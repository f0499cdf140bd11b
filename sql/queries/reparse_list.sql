-- reparse_list: messages whose bytes are kept, in the order they came; over all
-- domains
-- reference
--   $1 since date: arrived on that day or later
--   $2 arrived_us int8, $3 id text, $4 host text: of the last one seen
--   $5 row_limit int4
select id, host, channel, arrived, auth_domain, trust, trusted_by, origin, name,
       size_bytes, documents, raw_day,
       (extract(epoch from arrived) * 1000000)::int8
  from intake
 where raw_day is not null
   and arrived >= $1::timestamp at time zone 'UTC'
   and ((extract(epoch from arrived) * 1000000)::int8, id, host)
       > ($2, $3::text collate "C", $4::text collate "C")
 order by (extract(epoch from arrived) * 1000000)::int8, id, host
 limit $5;
