-- report_head_insert: heads that are new to this process, maybe not to the
-- database; in key order, so that two processes do not wait for each other
-- fan-out: rows of a batch, of several domains
--   $1 domain_id int4[]      $2 id int8[]             $3 schema text[]
--   $4 version text[]        $5 org_name text[]       $6 email text[]
--   $7 extra_contact_info text[]                      $8 error text[]
--   $9 generator text[]      $10 p text[]             $11 sp text[]
--   $12 np text[]            $13 adkim text[]         $14 aspf text[]
--   $15 pct int2[]           $16 fo text[]            $17 testing text[]
--   $18 discovery_method text[]                       $19 trusted_by text[]
--   $20 auth_domain text[]   $21 host text[]          $22 channel text[]
insert into report_head (domain_id, id, schema, version, org_name, email,
       extra_contact_info, error, generator, p, sp, np, adkim, aspf, pct, fo,
       testing, discovery_method, trusted_by, auth_domain, host, channel)
select n.*
  from unnest($1::int4[], $2::int8[], $3::text[], $4::text[], $5::text[],
              $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
              $11::text[], $12::text[], $13::text[], $14::text[], $15::int2[],
              $16::text[], $17::text[], $18::text[], $19::text[], $20::text[],
              $21::text[], $22::text[])
       as n (domain_id, id, schema, version, org_name, email,
             extra_contact_info, error, generator, p, sp, np, adkim, aspf,
             pct, fo, testing, discovery_method, trusted_by, auth_domain,
             host, channel)
 order by n.domain_id, n.id
    on conflict do nothing;
