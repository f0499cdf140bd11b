-- intake_document_put: documents of messages, as a reading found them
-- reference
--   $1 intake_id text[]  $2 host text[]   $3 number int4[]  $4 name text[]
--   $5 kind text[]       $6 state text[]  $7 code text[]    $8 reason text[]
--   $9 domain_id int4[], 0 none           $10 report_id int8[], 0 none
-- What an earlier reading of the same message stored is met as a duplicate;
-- it stays what it was.
insert into intake_document (intake_id, host, number, name, kind, state, code,
       reason, domain_id, report_id)
select x.intake_id, x.host, x.number, x.name, x.kind,
       case when x.state = 'duplicate' then coalesce((
              select o.state from intake_document o
               where o.intake_id = x.intake_id and o.host = x.host
                 and o.kind = x.kind and o.domain_id = x.domain_id
                 and o.report_id = x.report_id
               order by o.number <> x.number, o.number
               limit 1), x.state) else x.state end,
       x.code, x.reason, nullif(x.domain_id, 0), nullif(x.report_id, 0)
  from unnest($1::text[], $2::text[], $3::int4[], $4::text[], $5::text[],
              $6::text[], $7::text[], $8::text[], $9::int4[], $10::int8[])
       as x (intake_id, host, number, name, kind, state, code, reason,
             domain_id, report_id)
    on conflict (intake_id, host, number) do update
   set name = excluded.name, kind = excluded.kind, state = excluded.state,
       code = excluded.code, reason = excluded.reason,
       domain_id = excluded.domain_id, report_id = excluded.report_id;
