-- report_insert: the own rows of reports, in key order; those whose key and
-- variant are taken are left out
-- fan-out: rows of a batch, of several domains
--   $1 rows jsonb: an array of objects, named as below; text of 16 bytes each
--      (report_id_sum, content_sum) in hex. content_sum and is_reissue are
--      known where is_complete. Never two of one reporter, domain and window:
--      is_reissue does not see its own statement.
with known as materialized (
	-- what there is of these windows; looked up apart, for Citus has no
	-- join of a function's rows with a table that is spread
	select domain_id, reporter_id, begin_s, end_s, report_id_sum,
	       content_sum, trust
	  from report
	 where counted
	   and (domain_id, reporter_id, begin_s, end_s) in (
	       select domain_id, reporter_id, begin_s, end_s
	         from jsonb_to_recordset($1) as x (domain_id int4,
	              reporter_id int4, begin_s int8, end_s int8))
)
insert into report (domain_id, reporter_id, begin_s, end_s, report_id_sum,
       variant, counted, content_sum, record_count, message_count, repairs,
       error, report_id, schema, version, org_name, email,
       extra_contact_info, generator, p, sp, np, adkim, aspf, pct, fo,
       testing, discovery_method, first_day, last_day, is_long, trust,
       trusted_by, auth_domain, arrived, arrival_day, host, channel, spool_id,
       is_reissue)
select x.domain_id, x.reporter_id, x.begin_s, x.end_s,
       decode(x.report_id_sum, 'hex'), x.variant, x.counted,
       case when x.is_complete then decode(x.content_sum, 'hex') end,
       x.record_count, x.message_count, x.repairs, x.error, x.report_id,
       x.schema, x.version, x.org_name, x.email, x.extra_contact_info,
       x.generator, x.p, x.sp, x.np, x.adkim, x.aspf, x.pct, x.fo, x.testing,
       x.discovery_method, date '1970-01-01' + x.first_day,
       date '1970-01-01' + x.last_day, x.is_long, x.trust, x.trusted_by,
       x.auth_domain, to_timestamp(x.arrived_s),
       date '1970-01-01' + x.arrival_day, x.host, x.channel, x.spool_id,
       x.is_complete and x.record_count > 0 and exists (
              select from known r
               where r.domain_id = x.domain_id
                 and r.reporter_id = x.reporter_id
                 and r.begin_s = x.begin_s and r.end_s = x.end_s
                 and r.report_id_sum <> decode(x.report_id_sum, 'hex')
                 and r.content_sum = decode(x.content_sum, 'hex')
                 and r.trust >= x.trust)
  from jsonb_to_recordset($1) as x (domain_id int4, reporter_id int4,
       begin_s int8, end_s int8, report_id_sum text, variant int4,
       counted bool, is_complete bool, content_sum text, record_count int4,
       message_count int8, repairs int4, error text, report_id text,
       schema text, version text, org_name text, email text,
       extra_contact_info text, generator text, p text, sp text, np text,
       adkim text, aspf text, pct int2, fo text, testing text,
       discovery_method text, first_day int4, last_day int4, is_long bool,
       trust int2, trusted_by text, auth_domain text, arrived_s int8,
       arrival_day int4, host text, channel text, spool_id text)
 order by x.domain_id, x.reporter_id, x.begin_s, x.end_s, x.report_id_sum
    on conflict (domain_id, reporter_id, begin_s, end_s, report_id_sum, variant)
    do nothing
returning domain_id, reporter_id, begin_s, end_s, id, is_reissue;
