/* rows_source.c - the fields of a source, wherever sources are answered. */
#include "api/rows_source.h"

static void write_disposition(
	struct row_out *o, const struct disposition_sums *sums)
{
	row_object_begin(o, "disposition");
	row_uint(o, "none", sums->none);
	row_uint(o, "quarantine", sums->quarantine);
	row_uint(o, "reject", sums->reject);
	row_object_end(o);
}

void write_source_sums(struct row_out *o, const struct source_row *s)
{
	row_uint(o, "messages", s->messages);
	row_uint(o, "passed", s->passed);
	row_uint(o, "failed", s->messages - s->passed);
	row_rate(o, "pass_rate", s->passed, s->messages);
	row_uint(o, "dkim_aligned", s->dkim_aligned);
	row_uint(o, "spf_aligned", s->spf_aligned);
	write_disposition(o, &s->disposition);
}

static void write_days(struct row_out *o, const struct source_row *s)
{
	if (s->messages > 0) {
		row_day(o, "first_day", s->first_day);
		row_day(o, "last_day", s->last_day);
	} else {
		row_null(o, "first_day");
		row_null(o, "last_day");
	}
}

void write_source(struct row_out *o, const void *row)
{
	const struct source_row *s = row;
	char source[SOURCE_TEXT_SIZE];

	source_format(&s->source_ip, s->is_network, source);
	row_cstr(o, "source_ip", source[0] != '\0' ? source : NULL);
	write_source_sums(o, s);
	write_days(o, s);
	row_uint(o, "reporters", s->reporters);
	row_cstr(o, "class", s->has_class ? source_class_name(s->class) : NULL);
	row_cstr(o, "class_by",
		!s->has_class ? NULL
		: s->by_owner ? "owner"
			      : "rule");
	row_str(o, "hostname", s->hostname);
	if (s->has_asn)
		row_uint(o, "asn", s->asn);
	else
		row_null(o, "asn");
	row_str(o, "as_name", s->as_name);
	row_str(o, "country", s->country);
	row_str(o, "sender", s->sender);
}

void write_source_group(struct row_out *o, const void *row)
{
	const struct source_row *s = row;

	write_source(o, row);
	row_uint(o, "addresses", s->addresses);
}

void write_owner_word(struct row_out *o, const void *row)
{
	const struct owner_word *w = row;
	char at[CLOCK_ISO_SIZE];

	clock_format_iso(w->said_at_s, at);
	row_cstr(o, "match", owner_match_name(w->match));
	row_str(o, "value", w->value);
	row_cstr(o, "owner", owner_name(w->owner));
	row_str(o, "note", w->note);
	row_str(o, "said_by", w->said_by);
	row_cstr(o, "said_at", at);
}

void write_source_total(struct json_out *j, uint64_t messages, uint64_t passed)
{
	json_key(j, "total");
	json_object_begin(j);
	json_key(j, "messages");
	json_uint(j, messages);
	json_key(j, "passed");
	json_uint(j, passed);
	json_key(j, "failed");
	json_uint(j, messages - passed);
	json_key(j, "pass_rate");
	rows_json_rate(j, passed, messages);
	json_object_end(j);
}
