/* report_json_tls.c - a TLS report as a line of `ruad parse`. */
#include "ingest/json_member.h"
#include "ingest/report_json.h"

static void put_failure(struct json_out *j, const struct tls_failure *f)
{
	json_object_begin(j);
	json_member_str(j, "result_type", f->result_type);
	json_member_ip(j, "sending_mta_ip", &f->sending_mta_ip);
	json_member_str(j, "receiving_mx_hostname", f->receiving_mx_hostname);
	json_member_str(j, "receiving_mx_helo", f->receiving_mx_helo);
	json_member_ip(j, "receiving_ip", &f->receiving_ip);
	json_member_uint(j, "failed_session_count", f->failed_session_count);
	json_member_str(j, "additional_information", f->additional_information);
	json_member_str(j, "failure_reason_code", f->failure_reason_code);
	json_object_end(j);
}

static void put_policy(struct json_out *j, const struct tls_policy *p)
{
	json_object_begin(j);
	json_member_str(j, "policy_type", p->policy_type);
	json_member_str(j, "policy_domain", p->policy_domain);
	json_member_str(j, "policy_string", p->policy_string);
	json_member_str(j, "mx_host", p->mx_host);
	json_member_uint(j, "total_successful_session_count",
		p->total_successful_session_count);
	json_member_uint(j, "total_failure_session_count",
		p->total_failure_session_count);
	json_key(j, "failure_details");
	json_array_begin(j);
	for (uint32_t i = 0; i < p->failure_count; i++)
		put_failure(j, &p->failures[i]);
	json_array_end(j);
	json_object_end(j);
}

void report_json_tls(struct json_out *j, const struct tls_report *r)
{
	json_object_begin(j);
	json_member_word(j, "type", "tls");
	json_member_str(j, "report_id", r->report_id);
	json_member_str(j, "organization_name", r->organization_name);
	json_member_str(j, "contact_info", r->contact_info);
	json_member_time(j, "start_datetime", r->begin_s);
	json_member_time(j, "end_datetime", r->end_s);
	json_key(j, "policies");
	json_array_begin(j);
	for (uint32_t i = 0; i < r->policy_count; i++)
		put_policy(j, &r->policies[i]);
	json_array_end(j);
	json_member_repairs(j, r->repairs);
	json_object_end(j);
}
