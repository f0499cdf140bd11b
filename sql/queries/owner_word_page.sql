-- owner_word_page: what the owner said of a domain's sources, newest first
--   $1 domain_id int4   $2 before_s int8   $3 before_id int8: those before that one
--   $4 row_limit int4
select id, match, value, owner, note, said_by, said_at
  from owner_word
 where domain_id = $1
   and (said_at, id) < (to_timestamp($2::int8), $3::int8)
 order by said_at desc, id desc
 limit $4;
