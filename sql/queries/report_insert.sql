-- report_insert: the own rows of reports, in key order; those whose key and
-- variant are taken are left out. Their heads are there.
-- fan-out: rows of a batch, of several domains
--   $1 domain_id int4[]      $2 reporter_id int4[]    $3 begin_s int8[]
--   $4 end_s int8[]          $5 key_sum int8[]        $6 variant int4[]
--   $7 counted bool[]        $8 content_sum bytea[]   $9 record_count int4[]
--   $10 message_count int8[] $11 repairs int4[]       $12 head_id int8[]
--   $13 report_id text[]     $14 first_day date[]     $15 last_day date[]
--   $16 is_long bool[]       $17 trust int2[]
--   $18 arrived timestamptz[]                         $19 arrival_day date[]
--   $20 spool_id text[]
-- content_sum is null where it is not known yet. Never two of one reporter,
-- domain and window: is_reissue does not see its own statement.
with known as materialized (
	-- what there is of the same window and content; looked up apart, for
	-- Citus has no join of a function's rows with a table that is spread.
	-- By subscripts, of which the planner expects a thousand: of unnest it
	-- expects ten, and with a table still empty then joins row by row
	select domain_id, reporter_id, begin_s, end_s, key_sum, content_sum,
	       trust
	  from report
	 where counted
	   and (domain_id, last_day, reporter_id, begin_s, end_s, content_sum)
	    in (select ($1::int4[])[i], ($15::date[])[i], ($2::int4[])[i],
	               ($3::int8[])[i], ($4::int8[])[i], ($8::bytea[])[i]
	          from generate_subscripts($1, 1) i)
)
insert into report (domain_id, reporter_id, begin_s, end_s, key_sum, variant,
       counted, content_sum, record_count, message_count, repairs, head_id,
       report_id, first_day, last_day, is_long, trust, arrived, arrival_day,
       spool_id, is_reissue)
select x.domain_id, x.reporter_id, x.begin_s, x.end_s, x.key_sum, x.variant,
       x.counted, x.content_sum, x.record_count, x.message_count, x.repairs,
       x.head_id, x.report_id, x.first_day, x.last_day, x.is_long, x.trust,
       x.arrived, x.arrival_day, x.spool_id,
       x.record_count > 0 and exists (
              select from known r
               where r.domain_id = x.domain_id
                 and r.reporter_id = x.reporter_id
                 and r.begin_s = x.begin_s and r.end_s = x.end_s
                 and r.key_sum <> x.key_sum
                 and r.content_sum = x.content_sum
                 and r.trust >= x.trust)
  from unnest($1::int4[], $2::int4[], $3::int8[], $4::int8[], $5::int8[],
              $6::int4[], $7::bool[], $8::bytea[], $9::int4[], $10::int8[],
              $11::int4[], $12::int8[], $13::text[], $14::date[], $15::date[],
              $16::bool[], $17::int2[], $18::timestamptz[], $19::date[],
              $20::text[])
       as x (domain_id, reporter_id, begin_s, end_s, key_sum, variant,
             counted, content_sum, record_count, message_count, repairs,
             head_id, report_id, first_day, last_day, is_long, trust, arrived,
             arrival_day, spool_id)
 order by x.domain_id, x.last_day, x.reporter_id, x.variant, x.key_sum
    on conflict (domain_id, last_day, reporter_id, variant, key_sum) do nothing
returning domain_id, reporter_id, begin_s, end_s, id, is_reissue;
