/* tls_report.c - the content_sum of a TLS report. */
#include "dmarc/tls_report.h"

#include "dmarc/canonical.h"

static void add_failure(struct buf *b, const struct tls_failure *f)
{
	canonical_text(b, f->result_type);
	canonical_ip(b, &f->sending_mta_ip);
	canonical_ip(b, &f->receiving_ip);
	canonical_text(b, f->receiving_mx_hostname);
	canonical_text(b, f->receiving_mx_helo);
	buf_add_u64be(b, f->failed_session_count);
	canonical_text(b, f->additional_information);
	canonical_text(b, f->failure_reason_code);
}

static void add_policy(struct buf *b, const struct tls_policy *p)
{
	canonical_text(b, p->policy_type);
	canonical_text(b, p->policy_domain);
	canonical_text(b, p->policy_string);
	canonical_text(b, p->mx_host);
	buf_add_u64be(b, p->total_successful_session_count);
	buf_add_u64be(b, p->total_failure_session_count);
	buf_add_u32be(b, p->failure_count);
	for (uint32_t i = 0; i < p->failure_count; i++)
		add_failure(b, &p->failures[i]);
}

void tls_report_sum(struct tls_report *r)
{
	struct buf b = {0};

	canonical_text(&b, r->organization_name);
	canonical_text(&b, r->contact_info);
	canonical_text(&b, r->report_id);
	buf_add_u64be(&b, (uint64_t)r->begin_s);
	buf_add_u64be(&b, (uint64_t)r->end_s);
	buf_add_u32be(&b, r->policy_count);
	for (uint32_t i = 0; i < r->policy_count; i++)
		add_policy(&b, &r->policies[i]);
	canonical_sum(&b, r->content_sum);
}
