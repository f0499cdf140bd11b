-- owner_word_list: what the owner said, in the order in which it counts
--   $1 domain_id int4
select match, value, owner, note, said_by, said_at
  from owner_word
 where domain_id = $1
 order by said_at, id;
