-- reparse_is_kept: are the bytes of a message kept, and is all of it stored?
-- reference
--   $1 id text    $2 host text
select raw_day is not null, state <> 'refused'
  from intake
 where id = $1 and host = $2;
