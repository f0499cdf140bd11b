-- verify_totals: how much is compared
-- fan-out: it is about all of them
select d.domains, r.records, r.messages
  from (select coalesce(sum(cardinality(source_ip)), 0)::int8 as records,
               coalesce(sum((select sum(n) from unnest(message_count) n)),
                      0)::int8 as messages
          from record_chunk) r
 cross join (select count(*) as domains from domain) d;
