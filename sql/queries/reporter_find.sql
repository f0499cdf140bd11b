-- reporter_find: number of a reporter
-- reference
--   $1 name text, lower case
select id from reporter where name = $1;
