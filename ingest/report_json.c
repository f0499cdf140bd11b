/* report_json.c - a report as the JSON line that `ruad parse` prints. */
#include "ingest/report_json.h"

#include "ingest/json_member.h"

static void put_policy(struct json_out *j, const struct policy_published *p)
{
	json_key(j, "policy_published");
	json_object_begin(j);
	json_member_str(j, "domain", p->domain);
	json_member_word(j, "p", policy_name(p->p));
	json_member_word(j, "sp", policy_name(p->sp));
	json_member_word(j, "np", policy_name(p->np));
	json_member_word(j, "adkim", alignment_mode_name(p->adkim));
	json_member_word(j, "aspf", alignment_mode_name(p->aspf));
	json_key(j, "pct");
	if (p->pct < 0)
		json_null(j);
	else
		json_int(j, p->pct);
	json_member_str(j, "fo", p->fo);
	json_member_word(j, "testing", testing_name(p->testing));
	json_member_word(j, "discovery_method",
		discovery_method_name(p->discovery_method));
	json_object_end(j);
}

void report_json_begin(struct json_out *j, const struct aggregate_report *r)
{
	const struct report_metadata *m = &r->metadata;

	json_object_begin(j);
	json_member_word(j, "type", "aggregate");
	json_member_str(j, "report_id", m->report_id);
	json_member_str(j, "org_name", m->org_name);
	json_member_str(j, "email", m->email);
	json_member_time(j, "begin", m->begin_s);
	json_member_time(j, "end", m->end_s);
	json_member_word(j, "schema", report_schema_name(r->schema));
	json_member_str(j, "generator", m->generator);
	put_policy(j, &r->policy);
	json_key(j, "records");
	json_array_begin(j);
}

static void put_reasons(struct json_out *j, const struct record *r)
{
	json_key(j, "reasons");
	json_array_begin(j);
	for (size_t i = 0; i < r->reason_count; i++) {
		json_object_begin(j);
		json_member_word(
			j, "type", reason_type_name(r->reasons[i].type));
		json_member_str(j, "comment", r->reasons[i].comment);
		json_object_end(j);
	}
	json_array_end(j);
}

static void put_dkim(struct json_out *j, const struct record *r)
{
	json_key(j, "dkim");
	json_array_begin(j);
	for (size_t i = 0; i < r->dkim_count; i++) {
		const struct dkim_auth_result *d = &r->dkim_results[i];

		json_object_begin(j);
		json_member_str(j, "domain", d->domain);
		json_member_str(j, "selector", d->selector);
		json_member_word(j, "result", auth_result_name(d->result));
		json_member_str(j, "human_result", d->human_result);
		json_object_end(j);
	}
	json_array_end(j);
}

static void put_spf(struct json_out *j, const struct record *r)
{
	json_key(j, "spf");
	json_array_begin(j);
	for (size_t i = 0; i < r->spf_count; i++) {
		const struct spf_auth_result *s = &r->spf_results[i];

		json_object_begin(j);
		json_member_str(j, "domain", s->domain);
		json_member_word(j, "scope", spf_scope_name(s->scope));
		json_member_word(j, "result", auth_result_name(s->result));
		json_member_str(j, "human_result", s->human_result);
		json_object_end(j);
	}
	json_array_end(j);
}

void report_json_record(struct json_out *j, const struct record *r)
{
	json_object_begin(j);
	json_member_ip(j, "source_ip", &r->source_ip);
	json_member_uint(j, "count", r->message_count);
	json_member_word(j, "disposition", disposition_name(r->disposition));
	json_member_word(j, "dkim", dmarc_result_name(r->dkim));
	json_member_word(j, "spf", dmarc_result_name(r->spf));
	put_reasons(j, r);
	json_member_str(j, "header_from", r->header_from);
	json_member_str(j, "envelope_from", r->envelope_from);
	json_member_str(j, "envelope_to", r->envelope_to);
	json_key(j, "auth_results");
	json_object_begin(j);
	put_dkim(j, r);
	put_spf(j, r);
	json_object_end(j);
	json_object_end(j);
}

void report_json_end(struct json_out *j, const struct aggregate_report *r)
{
	json_array_end(j);
	json_member_repairs(j, r->repairs);
	json_object_end(j);
}
