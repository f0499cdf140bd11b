-- rebuild_fact_drop: facts of a month, but for days that retention has passed
--   $1 domain_id int4    $2 first_day date    $3 last_day date
delete from fact_chunk
 where domain_id = $1 and day between $2 and $3
   and day >= (select coalesce(max(before_day), '-infinity')
                 from retention_mark where kind in ('record', 'fact'));
