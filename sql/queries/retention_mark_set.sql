-- retention_mark_set: rows of earlier days are about to go; never moved back
-- reference
--   $1 kind text    $2 before_day date
insert into retention_mark as m (kind, before_day) values ($1, $2)
    on conflict (kind) do update
   set before_day = excluded.before_day, marked_at = now()
 where m.before_day < excluded.before_day;
