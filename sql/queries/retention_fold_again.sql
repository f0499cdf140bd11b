-- retention_fold_again: rows of a month came late and are dropped again
--   $1 month date
delete from month_folded where month = $1;
