/*
 * import_csv_tls.c - TLS reports as CSV: a row per policy and failure.
 *
 * A policy's own columns stand in each of its rows, and one without failures
 * has a row of its own; so has a report without policies.
 */
#include "ingest/csv_field.h"
#include "ingest/import_csv.h"

void import_csv_tls_heading(struct buf *out)
{
	buf_add_text(out,
		"organization_name,contact_info,report_id,start_datetime,"
		"end_datetime,policy_type,policy_domain,policy_string,mx_host,"
		"total_successful_session_count,total_failure_session_count,"
		"result_type,sending_mta_ip,receiving_mx_hostname,"
		"receiving_mx_helo,receiving_ip,failed_session_count,"
		"additional_information,failure_reason_code,repairs\n");
}

static void add_none(struct buf *out, unsigned fields)
{
	for (unsigned i = 0; i < fields; i++)
		csv_field_str(out, STR_NULL);
}

static void add_policy(struct buf *out, const struct tls_policy *p)
{
	if (!p) {
		add_none(out, 6);
		return;
	}
	csv_field_str(out, p->policy_type);
	csv_field_str(out, p->policy_domain);
	csv_field_str(out, p->policy_string);
	csv_field_str(out, p->mx_host);
	csv_field_uint(out, p->total_successful_session_count);
	csv_field_uint(out, p->total_failure_session_count);
}

static void add_failure(struct buf *out, const struct tls_failure *f)
{
	if (!f) {
		add_none(out, 8);
		return;
	}
	csv_field_str(out, f->result_type);
	csv_field_ip(out, &f->sending_mta_ip);
	csv_field_str(out, f->receiving_mx_hostname);
	csv_field_str(out, f->receiving_mx_helo);
	csv_field_ip(out, &f->receiving_ip);
	csv_field_uint(out, f->failed_session_count);
	csv_field_str(out, f->additional_information);
	csv_field_str(out, f->failure_reason_code);
}

static void add_row(struct buf *out, const struct tls_report *r,
	const struct tls_policy *p, const struct tls_failure *f)
{
	csv_field_str(out, r->organization_name);
	csv_field_str(out, r->contact_info);
	csv_field_str(out, r->report_id);
	csv_field_time(out, r->begin_s);
	csv_field_time(out, r->end_s);
	add_policy(out, p);
	add_failure(out, f);
	csv_field_repairs(out, r->repairs);
	csv_row_end(out);
}

void import_csv_tls(struct buf *out, const struct tls_report *r)
{
	if (r->policy_count == 0)
		add_row(out, r, NULL, NULL);
	for (uint32_t i = 0; i < r->policy_count; i++) {
		const struct tls_policy *p = &r->policies[i];

		if (p->failure_count == 0)
			add_row(out, r, p, NULL);
		for (uint32_t k = 0; k < p->failure_count; k++)
			add_row(out, r, p, &p->failures[k]);
	}
}
