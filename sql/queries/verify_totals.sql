-- verify_totals: how much is compared
-- fan-out: it is about all of them
select d.domains, r.records, r.messages
  from (select count(*) as records,
               coalesce(sum(message_count), 0)::int8 as messages
          from record) r
 cross join (select count(*) as domains from domain) d;
