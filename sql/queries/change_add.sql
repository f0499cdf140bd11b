-- change_add: an entry of the changes feed; none where its origin is known
-- reference
--   $1 at timestamptz    $2 kind text       $3 subject text
--   $4 details jsonb     $5 origin text
insert into change (at, kind, subject, details, origin)
values ($1, $2, $3, $4, $5)
    on conflict (origin) do nothing;
