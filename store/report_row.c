/* report_row.c - a report's own row as JSON, for report_insert.sql. */
#include "store/report_row.h"

#include "store/pg_field.h"

static struct str or_empty(struct str s)
{
	return s.ptr != NULL ? s : STR("");
}

static void put_text(struct json_out *j, const char *key, struct str s)
{
	struct buf clean = {.len = 0};

	json_key(j, key);
	/* jsonb takes no NUL, not even escaped. */
	if (s.ptr == NULL || pg_text_is_clean(s)) {
		json_str(j, s);
		return;
	}
	pg_field_text(&clean, s);
	json_str(j, (struct str){clean.ptr + 4, clean.len - 4});
	buf_fini(&clean);
}

static void put_word(struct json_out *j, const char *key, const char *word)
{
	json_key(j, key);
	json_cstr(j, word);
}

static void put_int(struct json_out *j, const char *key, int64_t v)
{
	json_key(j, key);
	json_int(j, v);
}

static void put_bool(struct json_out *j, const char *key, bool v)
{
	json_key(j, key);
	json_bool(j, v);
}

static void put_sum(
	struct json_out *j, const char *key, const unsigned char sum[16])
{
	static const char digits[] = "0123456789abcdef";
	char hex[32];

	for (size_t i = 0; i < 16; i++) {
		hex[2 * i] = digits[sum[i] >> 4];
		hex[2 * i + 1] = digits[sum[i] & 15];
	}
	json_key(j, key);
	json_str(j, (struct str){hex, sizeof(hex)});
}

static void put_key(struct json_out *j, const struct report_row *row)
{
	put_int(j, "domain_id", row->key.domain_id);
	put_int(j, "reporter_id", row->key.reporter_id);
	put_int(j, "begin_s", row->key.begin_s);
	put_int(j, "end_s", row->key.end_s);
	put_sum(j, "report_id_sum", row->key.report_id_sum);
	put_int(j, "variant", row->variant);
	put_bool(j, "counted", row->is_counted);
	put_bool(j, "is_complete", row->is_complete);
}

static void put_content(struct json_out *j, const struct aggregate_report *r)
{
	put_sum(j, "content_sum", r->content_sum);
	put_int(j, "record_count", r->record_count);
	put_int(j, "message_count", (int64_t)r->message_count);
	put_int(j, "repairs", (int32_t)r->repairs);
	put_text(j, "error", r->metadata.error);
}

static void put_metadata(struct json_out *j, const struct aggregate_report *r)
{
	put_text(j, "report_id", or_empty(r->metadata.report_id));
	put_word(j, "schema", report_schema_name(r->schema));
	put_text(j, "version", r->version);
	put_text(j, "org_name", or_empty(r->metadata.org_name));
	put_text(j, "email", r->metadata.email);
	put_text(j, "extra_contact_info", r->metadata.extra_contact_info);
	put_text(j, "generator", r->metadata.generator);
}

static void put_policy(struct json_out *j, const struct policy_published *p)
{
	put_word(j, "p", policy_name(p->p));
	put_word(j, "sp", policy_name(p->sp));
	put_word(j, "np", policy_name(p->np));
	put_word(j, "adkim", alignment_mode_name(p->adkim));
	put_word(j, "aspf", alignment_mode_name(p->aspf));
	if (p->pct >= 0)
		put_int(j, "pct", p->pct);
	put_text(j, "fo", p->fo);
	put_word(j, "testing", testing_name(p->testing));
	put_word(j, "discovery_method",
		discovery_method_name(p->discovery_method));
}

static void put_days(struct json_out *j, const struct report_days *days)
{
	put_int(j, "first_day", days->first);
	put_int(j, "last_day", days->first + (utc_day_t)days->count - 1);
	put_bool(j, "is_long", report_days_is_long(days));
}

static void put_arrival(struct json_out *j, const struct arrival *a)
{
	put_int(j, "trust", a->trust);
	put_text(j, "trusted_by", a->trusted_by);
	put_text(j, "auth_domain", a->auth_domain);
	put_int(j, "arrived_s", a->arrived_s);
	put_int(j, "arrival_day", clock_day_of(a->arrived_s));
	put_text(j, "host", a->host);
	put_text(j, "channel", a->channel);
	put_text(j, "spool_id", a->spool_id);
}

void report_row_put(struct json_out *j, const struct report_row *row)
{
	json_object_begin(j);
	put_key(j, row);
	put_content(j, row->report);
	put_metadata(j, row->report);
	put_policy(j, &row->report->policy);
	put_days(j, &row->days);
	put_arrival(j, row->arrival);
	json_object_end(j);
}
