-- owner_word_page: what the owner said of a domain's sources, newest first
--   $1 domain text   $2 before_s int8   $3 before_id int8: those before that one
--   $4 row_limit int4
select w.id, w.match, w.value, w.owner, w.note, w.said_by, w.said_at
  from owner_word w
  join domain d on d.id = w.domain_id
 where d.name = $1
   and (w.said_at, w.id) < (to_timestamp($2::int8), $3::int8)
 order by w.said_at desc, w.id desc
 limit $4;
