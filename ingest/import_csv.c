/* import_csv.c - reports as CSV, RFC 4180: a row per record. */
#include "ingest/import_csv.h"

#include <inttypes.h>
#include <string.h>

void import_csv_heading(struct buf *out)
{
	buf_add_text(out,
		"org_name,email,report_id,begin,end,schema,domain,p,sp,np,"
		"adkim,aspf,pct,fo,source_ip,count,disposition,dkim,spf,"
		"reason_types,reason_comments,header_from,envelope_from,"
		"envelope_to,dkim_domains,dkim_selectors,dkim_results,"
		"spf_domains,spf_scopes,spf_results\n");
}

/* The inside of a field between quotes. */
static void add_quoted(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '"')
			buf_add_char(out, '"');
		buf_add_char(out, s.ptr[i]);
	}
}

static bool looks_like_formula(struct str s)
{
	return s.len > 0 && strchr("=+-@\t\r", s.ptr[0]);
}

static bool needs_quotes(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (strchr("\",\r\n", s.ptr[i]))
			return true;
	return false;
}

/* Absent and empty are the same here. */
static void add_str(struct buf *out, struct str s)
{
	bool is_quoted = needs_quotes(s);

	if (is_quoted)
		buf_add_char(out, '"');
	if (looks_like_formula(s))
		buf_add_char(out, '\'');
	if (is_quoted)
		add_quoted(out, s);
	else
		buf_add_str(out, s);
	if (is_quoted)
		buf_add_char(out, '"');
	buf_add_char(out, ',');
}

static void add_word(struct buf *out, const char *word)
{
	add_str(out, str_from(word));
}

static void add_time(struct buf *out, int64_t t_s)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_iso(t_s, text);
	add_word(out, text);
}

static void add_report(struct buf *out, const struct aggregate_report *r)
{
	const struct policy_published *p = &r->policy;

	add_str(out, r->metadata.org_name);
	add_str(out, r->metadata.email);
	add_str(out, r->metadata.report_id);
	add_time(out, r->metadata.begin_s);
	add_time(out, r->metadata.end_s);
	add_word(out, report_schema_name(r->schema));
	add_str(out, p->domain);
	add_word(out, policy_name(p->p));
	add_word(out, policy_name(p->sp));
	add_word(out, policy_name(p->np));
	add_word(out, alignment_mode_name(p->adkim));
	add_word(out, alignment_mode_name(p->aspf));
	if (p->pct >= 0)
		buf_printf(out, "%d", p->pct);
	buf_add_char(out, ',');
	add_str(out, p->fo);
}

/* What one entry of a list shows in a column. */
typedef struct str entry_text(const struct record *r, size_t i);

static struct str reason_type_of(const struct record *r, size_t i)
{
	return str_from(reason_type_name(r->reasons[i].type));
}

static struct str reason_comment_of(const struct record *r, size_t i)
{
	return r->reasons[i].comment;
}

static struct str dkim_domain_of(const struct record *r, size_t i)
{
	return r->dkim_results[i].domain;
}

static struct str dkim_selector_of(const struct record *r, size_t i)
{
	return r->dkim_results[i].selector;
}

static struct str dkim_result_of(const struct record *r, size_t i)
{
	return str_from(auth_result_name(r->dkim_results[i].result));
}

static struct str spf_domain_of(const struct record *r, size_t i)
{
	return r->spf_results[i].domain;
}

static struct str spf_scope_of(const struct record *r, size_t i)
{
	return str_from(spf_scope_name(r->spf_results[i].scope));
}

static struct str spf_result_of(const struct record *r, size_t i)
{
	return str_from(auth_result_name(r->spf_results[i].result));
}

static void add_list(
	struct buf *out, const struct record *r, size_t count, entry_text *text)
{
	if (count <= 1) {
		add_str(out, count > 0 ? text(r, 0) : STR_NULL);
		return;
	}
	buf_add_char(out, '"');
	if (looks_like_formula(text(r, 0)))
		buf_add_char(out, '\'');
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			buf_add_char(out, ',');
		add_quoted(out, text(r, i));
	}
	buf_add_text(out, "\",");
}

void import_csv_record(struct buf *out, const struct aggregate_report *r,
	const struct record *record)
{
	char address[IP_TEXT_SIZE];

	add_report(out, r);
	ip_format(&record->source_ip, address);
	add_word(out, address);
	buf_printf(out, "%" PRIu64 ",", record->message_count);
	add_word(out, disposition_name(record->disposition));
	add_word(out, dmarc_result_name(record->dkim));
	add_word(out, dmarc_result_name(record->spf));
	add_list(out, record, record->reason_count, reason_type_of);
	add_list(out, record, record->reason_count, reason_comment_of);
	add_str(out, record->header_from);
	add_str(out, record->envelope_from);
	add_str(out, record->envelope_to);
	add_list(out, record, record->dkim_count, dkim_domain_of);
	add_list(out, record, record->dkim_count, dkim_selector_of);
	add_list(out, record, record->dkim_count, dkim_result_of);
	add_list(out, record, record->spf_count, spf_domain_of);
	add_list(out, record, record->spf_count, spf_scope_of);
	add_list(out, record, record->spf_count, spf_result_of);
	out->len--; /* the comma behind the last field */
	buf_add_text(out, "\n");
}
