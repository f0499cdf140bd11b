-- retention_mark_passed: have records of a day been dropped?
-- reference
--   $1 day date
select exists (select from retention_mark
                where kind = 'record' and before_day > $1);
