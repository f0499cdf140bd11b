-- retention_fold_note: a month of a domain is folded
--   $1 domain_id int4    $2 month date
insert into month_folded (domain_id, month) values ($1, $2)
    on conflict do nothing;
