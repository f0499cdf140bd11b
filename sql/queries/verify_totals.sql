-- verify_totals: how much is compared
select (select count(*) from domain),
       count(*),
       coalesce(sum(message_count), 0)::int8
  from record;
