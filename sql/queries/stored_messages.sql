-- stored_messages: all messages of one header_from of a policy domain
--   $1 domain text     $2 header_from text
select coalesce(sum(messages), 0)::int8
  from source_day
 where domain_id = (select id from domain where name = $1)
   and header_from = $2;
