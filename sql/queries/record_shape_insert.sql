-- record_shape_insert: shapes that are new to this process, maybe not to the
-- database; in key order, so that two processes do not wait for each other
-- fan-out: rows of a batch, of several domains
--   $1 domain_id int4[]      $2 id int8[]           $3 header_from text[]
--   $4 envelope_from text[]  $5 envelope_to text[]  $6 disposition text[]
--   $7 dkim text[]           $8 spf text[]          $9 reasons jsonb[]
--   $10 dkim_results jsonb[] $11 spf_results jsonb[]
insert into record_shape (domain_id, id, header_from, envelope_from,
       envelope_to, disposition, dkim, spf, reasons, dkim_results, spf_results)
select n.*
  from unnest($1::int4[], $2::int8[], $3::text[], $4::text[], $5::text[],
              $6::text[], $7::text[], $8::text[], $9::jsonb[], $10::jsonb[],
              $11::jsonb[])
       as n (domain_id, id, header_from, envelope_from, envelope_to,
             disposition, dkim, spf, reasons, dkim_results, spf_results)
 order by n.domain_id, n.id
    on conflict do nothing;
