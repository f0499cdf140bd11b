-- report_insert: the own rows of reports, in key order; those whose key and
-- variant are taken are left out
-- fan-out: rows of a batch, of several domains
--   $1 domain_id int4[]      $2 reporter_id int4[]    $3 begin_s int8[]
--   $4 end_s int8[]          $5 report_id_sum bytea[] $6 variant int4[]
--   $7 counted bool[]        $8 content_sum bytea[]   $9 record_count int4[]
--   $10 message_count int8[] $11 repairs int4[]       $12 error text[]
--   $13 report_id text[]     $14 schema text[]        $15 version text[]
--   $16 org_name text[]      $17 email text[]
--   $18 extra_contact_info text[]                     $19 generator text[]
--   $20 p text[]             $21 sp text[]            $22 np text[]
--   $23 adkim text[]         $24 aspf text[]          $25 pct int2[]
--   $26 fo text[]            $27 testing text[]
--   $28 discovery_method text[]                       $29 first_day date[]
--   $30 last_day date[]      $31 is_long bool[]       $32 trust int2[]
--   $33 trusted_by text[]    $34 auth_domain text[]
--   $35 arrived timestamptz[]                         $36 arrival_day date[]
--   $37 host text[]          $38 channel text[]       $39 spool_id text[]
-- content_sum is null where it is not known yet. Never two of one reporter,
-- domain and window: is_reissue does not see its own statement.
with known as materialized (
	-- what there is of the same window and content; looked up apart, for
	-- Citus has no join of a function's rows with a table that is spread.
	-- By subscripts, of which the planner expects a thousand: of unnest it
	-- expects ten, and with a table still empty then joins row by row
	select domain_id, reporter_id, begin_s, end_s, report_id_sum,
	       content_sum, trust
	  from report
	 where counted
	   and (domain_id, reporter_id, begin_s, end_s, content_sum) in (
	       select ($1::int4[])[i], ($2::int4[])[i], ($3::int8[])[i],
	              ($4::int8[])[i], ($8::bytea[])[i]
	         from generate_subscripts($1, 1) i)
)
insert into report (domain_id, reporter_id, begin_s, end_s, report_id_sum,
       variant, counted, content_sum, record_count, message_count, repairs,
       error, report_id, schema, version, org_name, email, extra_contact_info,
       generator, p, sp, np, adkim, aspf, pct, fo, testing, discovery_method,
       first_day, last_day, is_long, trust, trusted_by, auth_domain, arrived,
       arrival_day, host, channel, spool_id, is_reissue)
select x.domain_id, x.reporter_id, x.begin_s, x.end_s, x.report_id_sum,
       x.variant, x.counted, x.content_sum, x.record_count, x.message_count,
       x.repairs, x.error, x.report_id, x.schema, x.version, x.org_name,
       x.email, x.extra_contact_info, x.generator, x.p, x.sp, x.np, x.adkim,
       x.aspf, x.pct, x.fo, x.testing, x.discovery_method, x.first_day,
       x.last_day, x.is_long, x.trust, x.trusted_by, x.auth_domain, x.arrived,
       x.arrival_day, x.host, x.channel, x.spool_id,
       x.record_count > 0 and exists (
              select from known r
               where r.domain_id = x.domain_id
                 and r.reporter_id = x.reporter_id
                 and r.begin_s = x.begin_s and r.end_s = x.end_s
                 and r.report_id_sum <> x.report_id_sum
                 and r.content_sum = x.content_sum
                 and r.trust >= x.trust)
  from unnest($1::int4[], $2::int4[], $3::int8[], $4::int8[], $5::bytea[],
              $6::int4[], $7::bool[], $8::bytea[], $9::int4[], $10::int8[],
              $11::int4[], $12::text[], $13::text[], $14::text[], $15::text[],
              $16::text[], $17::text[], $18::text[], $19::text[], $20::text[],
              $21::text[], $22::text[], $23::text[], $24::text[], $25::int2[],
              $26::text[], $27::text[], $28::text[], $29::date[], $30::date[],
              $31::bool[], $32::int2[], $33::text[], $34::text[],
              $35::timestamptz[], $36::date[], $37::text[], $38::text[],
              $39::text[])
       as x (domain_id, reporter_id, begin_s, end_s, report_id_sum, variant,
             counted, content_sum, record_count, message_count, repairs,
             error, report_id, schema, version, org_name, email,
             extra_contact_info, generator, p, sp, np, adkim, aspf, pct, fo,
             testing, discovery_method, first_day, last_day, is_long, trust,
             trusted_by, auth_domain, arrived, arrival_day, host, channel,
             spool_id)
 order by x.domain_id, x.reporter_id, x.begin_s, x.end_s, x.report_id_sum
    on conflict (domain_id, reporter_id, begin_s, end_s, report_id_sum, variant)
    do nothing
returning domain_id, reporter_id, begin_s, end_s, id, is_reissue;
