-- domain_day_raise: raise or lower the sums of a transaction, in key order
--   $1 domain_id int4[]     $2 day date[]         $3 messages int8[]
--   $4 passed int8[]        $5 dkim_aligned int8[]  $6 spf_aligned int8[]
--   $7 quarantined int8[]   $8 rejected int8[]
insert into domain_day as d (domain_id, day, messages, passed, dkim_aligned,
       spf_aligned, quarantined, rejected)
select *
  from unnest($1::int4[], $2::date[], $3::int8[], $4::int8[], $5::int8[],
              $6::int8[], $7::int8[], $8::int8[])
    on conflict (domain_id, day) do update
   set messages = d.messages + excluded.messages,
       passed = d.passed + excluded.passed,
       dkim_aligned = d.dkim_aligned + excluded.dkim_aligned,
       spf_aligned = d.spf_aligned + excluded.spf_aligned,
       quarantined = d.quarantined + excluded.quarantined,
       rejected = d.rejected + excluded.rejected,
       changed_at = excluded.changed_at,
       is_tidy_due = true;
