-- source_day_raise: raise the sums of a batch, in key order
-- fan-out: rows of a batch, of several domains
--   $1 domain_id int4[]  $2 day date[]        $3 source_ip inet[]
--   $4 header_from text[]                     $5 messages int8[]
--   $6 passed int8[]     $7 dkim_aligned int8[]  $8 spf_aligned int8[]
--   $9 quarantined int8[]                     $10 rejected int8[]
insert into source_day_sum as s (domain_id, day, source_ip, header_from,
       messages, passed, dkim_aligned, spf_aligned, quarantined, rejected)
select *
  from unnest($1::int4[], $2::date[], $3::inet[], $4::text[], $5::int8[],
              $6::int8[], $7::int8[], $8::int8[], $9::int8[], $10::int8[])
    on conflict (domain_id, day, source_ip, header_from) do update
   set messages = s.messages + excluded.messages,
       passed = s.passed + excluded.passed,
       dkim_aligned = s.dkim_aligned + excluded.dkim_aligned,
       spf_aligned = s.spf_aligned + excluded.spf_aligned,
       quarantined = s.quarantined + excluded.quarantined,
       rejected = s.rejected + excluded.rejected;
