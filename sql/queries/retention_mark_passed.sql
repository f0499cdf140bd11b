-- retention_mark_passed: have records or facts of a day been dropped?
-- reference
--   $1 day date
select exists (select from retention_mark
                where kind in ('record', 'fact') and before_day > $1);
