-- transaction_begin_read: one answer, from one snapshot. Plans are made for the
-- days asked for: a generic one would scan a year for a day.
begin isolation level repeatable read read only;
set local statement_timeout = '30s';
set local lock_timeout = '5s';
set local plan_cache_mode = 'force_custom_plan';
