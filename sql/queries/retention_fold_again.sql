-- retention_fold_again: rows of a month came late and are dropped again
-- fan-out: a month is dropped for all of them
--   $1 month date
delete from month_folded where month = $1;
