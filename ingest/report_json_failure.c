/* report_json_failure.c - a failure report as a line of `ruad parse`. */
#include "ingest/json_member.h"
#include "ingest/report_json.h"

static void put_kind(struct json_out *j, const struct failure_report *r)
{
	json_member_word(j, "type", "failure");
	json_member_word(
		j, "feedback_type", feedback_type_name(r->feedback_type));
	json_member_str(j, "user_agent", r->user_agent);
	json_member_str(j, "version", r->version);
	json_member_word(j, "auth_failure", auth_failure_name(r->auth_failure));
	json_member_word(
		j, "delivery_result", delivery_result_name(r->delivery_result));
}

static void put_source(struct json_out *j, const struct failure_report *r)
{
	json_member_ip(j, "source_ip", &r->source_ip);
	json_key(j, "source_port");
	if (r->source_port > 0)
		json_int(j, r->source_port);
	else
		json_null(j);
	json_member_uint(j, "incidents", r->incidents);
	if (r->arrival_s > 0)
		json_member_time(j, "arrival_date", r->arrival_s);
	else
		json_member_word(j, "arrival_date", NULL);
}

static void put_original(struct json_out *j, const struct failure_report *r)
{
	json_member_str(j, "original_envelope_id", r->original_envelope_id);
	json_member_str(j, "original_mail_from", r->original_mail_from);
	json_member_str(j, "original_rcpt_to", r->original_rcpt_to);
	json_member_str(j, "reporting_mta", r->reporting_mta);
}

static void put_results(struct json_out *j, const struct failure_report *r)
{
	json_member_str(j, "authentication_results", r->authentication_results);
	json_member_str(j, "identity_alignment", r->identity_alignment);
	json_member_str(j, "dkim_domain", r->dkim_domain);
	json_member_str(j, "dkim_identity", r->dkim_identity);
	json_member_str(j, "dkim_selector", r->dkim_selector);
	json_member_str(j, "spf_dns", r->spf_dns);
}

static void put_reported(struct json_out *j, const struct failure_report *r)
{
	json_member_str(j, "from", r->from);
	json_member_str(j, "subject", r->subject);
	json_member_str(j, "message_id", r->message_id);
	json_member_str(j, "date", r->date);
}

void report_json_failure(struct json_out *j, const struct failure_report *r)
{
	json_object_begin(j);
	put_kind(j, r);
	json_member_str(j, "reported_domain", r->reported_domain);
	json_member_str(j, "header_from", r->header_from);
	put_source(j, r);
	put_original(j, r);
	put_results(j, r);
	put_reported(j, r);
	json_member_repairs(j, r->repairs);
	json_object_end(j);
}
