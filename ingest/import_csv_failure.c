/* import_csv_failure.c - failure reports as CSV: a row per report. */
#include "ingest/csv_field.h"
#include "ingest/import_csv.h"

void import_csv_failure_heading(struct buf *out)
{
	buf_add_text(out,
		"arrival_date,feedback_type,auth_failure,delivery_result,"
		"reported_domain,header_from,source_ip,source_port,incidents,"
		"original_envelope_id,original_mail_from,original_rcpt_to,"
		"reporting_mta,authentication_results,identity_alignment,"
		"dkim_domain,dkim_identity,dkim_selector,spf_dns,from,subject,"
		"message_id,date,user_agent,version,repairs\n");
}

static void add_kind(struct buf *out, const struct failure_report *r)
{
	if (r->arrival_s > 0)
		csv_field_time(out, r->arrival_s);
	else
		csv_field_str(out, STR_NULL);
	csv_field_word(out, feedback_type_name(r->feedback_type));
	csv_field_word(out, auth_failure_name(r->auth_failure));
	csv_field_word(out, delivery_result_name(r->delivery_result));
	csv_field_str(out, r->reported_domain);
	csv_field_str(out, r->header_from);
	csv_field_ip(out, &r->source_ip);
	if (r->source_port > 0)
		csv_field_uint(out, (uint64_t)r->source_port);
	else
		csv_field_str(out, STR_NULL);
	csv_field_uint(out, r->incidents);
}

void import_csv_failure(struct buf *out, const struct failure_report *r)
{
	const struct str texts[] = {r->original_envelope_id,
		r->original_mail_from, r->original_rcpt_to, r->reporting_mta,
		r->authentication_results, r->identity_alignment,
		r->dkim_domain, r->dkim_identity, r->dkim_selector, r->spf_dns,
		r->from, r->subject, r->message_id, r->date, r->user_agent,
		r->version};

	add_kind(out, r);
	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		csv_field_str(out, texts[i]);
	csv_field_repairs(out, r->repairs);
	csv_row_end(out);
}
