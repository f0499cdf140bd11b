/* report_json.c - a report as the JSON line that `ruad parse` prints. */
#include "ingest/report_json.h"

static void put_str(struct json_out *j, const char *key, struct str s)
{
	json_key(j, key);
	json_str(j, s);
}

static void put_word(struct json_out *j, const char *key, const char *word)
{
	json_key(j, key);
	json_cstr(j, word);
}

static void put_time(struct json_out *j, const char *key, int64_t t_s)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_iso(t_s, text);
	put_word(j, key, text);
}

static void put_policy(struct json_out *j, const struct policy_published *p)
{
	json_key(j, "policy_published");
	json_object_begin(j);
	put_str(j, "domain", p->domain);
	put_word(j, "p", policy_name(p->p));
	put_word(j, "sp", policy_name(p->sp));
	put_word(j, "np", policy_name(p->np));
	put_word(j, "adkim", alignment_mode_name(p->adkim));
	put_word(j, "aspf", alignment_mode_name(p->aspf));
	json_key(j, "pct");
	if (p->pct < 0)
		json_null(j);
	else
		json_int(j, p->pct);
	put_str(j, "fo", p->fo);
	put_word(j, "testing", testing_name(p->testing));
	put_word(j, "discovery_method",
		discovery_method_name(p->discovery_method));
	json_object_end(j);
}

void report_json_begin(struct json_out *j, const struct aggregate_report *r)
{
	const struct report_metadata *m = &r->metadata;

	json_object_begin(j);
	put_word(j, "type", "aggregate");
	put_str(j, "report_id", m->report_id);
	put_str(j, "org_name", m->org_name);
	put_str(j, "email", m->email);
	put_time(j, "begin", m->begin_s);
	put_time(j, "end", m->end_s);
	put_word(j, "schema", report_schema_name(r->schema));
	put_str(j, "generator", m->generator);
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
		put_word(j, "type", reason_type_name(r->reasons[i].type));
		put_str(j, "comment", r->reasons[i].comment);
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
		put_str(j, "domain", d->domain);
		put_str(j, "selector", d->selector);
		put_word(j, "result", auth_result_name(d->result));
		put_str(j, "human_result", d->human_result);
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
		put_str(j, "domain", s->domain);
		put_word(j, "scope", spf_scope_name(s->scope));
		put_word(j, "result", auth_result_name(s->result));
		put_str(j, "human_result", s->human_result);
		json_object_end(j);
	}
	json_array_end(j);
}

void report_json_record(struct json_out *j, const struct record *r)
{
	char address[IP_TEXT_SIZE];

	ip_format(&r->source_ip, address);
	json_object_begin(j);
	put_word(j, "source_ip", r->source_ip.family != 0 ? address : NULL);
	json_key(j, "count");
	json_uint(j, r->message_count);
	put_word(j, "disposition", disposition_name(r->disposition));
	put_word(j, "dkim", dmarc_result_name(r->dkim));
	put_word(j, "spf", dmarc_result_name(r->spf));
	put_reasons(j, r);
	put_str(j, "header_from", r->header_from);
	put_str(j, "envelope_from", r->envelope_from);
	put_str(j, "envelope_to", r->envelope_to);
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
	json_key(j, "repairs");
	json_array_begin(j);
	for (unsigned bit = 0; bit < 32; bit++)
		if ((r->repairs & (1u << bit)) && repair_name(1u << bit))
			json_cstr(j, repair_name(1u << bit));
	json_array_end(j);
	json_object_end(j);
}
