/*
 * report_dump.h - what a reader hands out, as JSON lines to compare.
 *
 * A report is the line of `ruad parse --json`. Besides, in the order they come:
 *   {"type":"refused","document":…,"code":…,"reason":…}
 *   {"type":"message","code":…,"reason":…}   where nothing was found
 *   {"type":"failed","code":…,"reason":…}    where the reading failed
 */
#ifndef TESTS_UNIT_REPORT_DUMP_H
#define TESTS_UNIT_REPORT_DUMP_H

#include "base/json_out.h"
#include "ingest/reader.h"
#include "ingest/report_json.h"

#include <string.h>

struct report_dump {
	struct buf out;     /* the lines */
	struct buf records; /* of the report at hand */
	struct json_out json;
	unsigned header_count, end_count, refused_count;
	unsigned failure_count, tls_count;
	uint64_t record_count;
	unsigned fail_at; /* the n-th callback fails, 0: none */
	unsigned call_count;
	struct report_sink sink;
};

static inline void dump_text(struct json_out *j, const char *key, struct str s)
{
	json_key(j, key);
	json_str(j, s);
}

static inline void dump_word(
	struct json_out *j, const char *key, const char *word)
{
	json_key(j, key);
	json_cstr(j, word);
}

static inline bool dump_fails(struct report_dump *d, struct err *err)
{
	if (++d->call_count != d->fail_at)
		return false;
	err_set(err, ERR_TEMP, "sink failed");
	return true;
}

static inline bool dump_header(
	void *ctx, const struct aggregate_report *r, struct err *err)
{
	struct report_dump *d = ctx;

	(void)r;
	d->header_count++;
	return !dump_fails(d, err);
}

static inline void dump_dkim(struct json_out *j, const struct record *r)
{
	json_key(j, "dkim");
	json_array_begin(j);
	for (size_t i = 0; i < r->dkim_count; i++) {
		json_object_begin(j);
		dump_text(j, "domain", r->dkim_results[i].domain);
		dump_text(j, "selector", r->dkim_results[i].selector);
		dump_word(j, "result",
			auth_result_name(r->dkim_results[i].result));
		dump_text(j, "human_result", r->dkim_results[i].human_result);
		json_object_end(j);
	}
	json_array_end(j);
}

static inline void dump_spf(struct json_out *j, const struct record *r)
{
	json_key(j, "spf");
	json_array_begin(j);
	for (size_t i = 0; i < r->spf_count; i++) {
		json_object_begin(j);
		dump_text(j, "domain", r->spf_results[i].domain);
		dump_word(j, "scope", spf_scope_name(r->spf_results[i].scope));
		dump_word(j, "result",
			auth_result_name(r->spf_results[i].result));
		dump_text(j, "human_result", r->spf_results[i].human_result);
		json_object_end(j);
	}
	json_array_end(j);
}

static inline void dump_reasons(struct json_out *j, const struct record *r)
{
	json_key(j, "reasons");
	json_array_begin(j);
	for (size_t i = 0; i < r->reason_count; i++) {
		json_object_begin(j);
		dump_word(j, "type", reason_type_name(r->reasons[i].type));
		dump_text(j, "comment", r->reasons[i].comment);
		json_object_end(j);
	}
	json_array_end(j);
}

static inline bool dump_record(
	void *ctx, const struct record *r, struct err *err)
{
	struct report_dump *d = ctx;
	struct json_out j;
	char ip[IP_TEXT_SIZE];

	if (dump_fails(d, err))
		return false;
	d->record_count++;
	if (d->records.len > 0)
		buf_add_char(&d->records, ',');
	json_init(&j, &d->records);
	json_object_begin(&j);
	ip_format(&r->source_ip, ip);
	dump_word(&j, "source_ip", r->source_ip.family ? ip : NULL);
	json_key(&j, "count");
	json_uint(&j, r->message_count);
	dump_word(&j, "disposition", disposition_name(r->disposition));
	dump_word(&j, "dkim", dmarc_result_name(r->dkim));
	dump_word(&j, "spf", dmarc_result_name(r->spf));
	dump_reasons(&j, r);
	dump_text(&j, "header_from", r->header_from);
	dump_text(&j, "envelope_from", r->envelope_from);
	dump_text(&j, "envelope_to", r->envelope_to);
	json_key(&j, "auth_results");
	json_object_begin(&j);
	dump_dkim(&j, r);
	dump_spf(&j, r);
	json_object_end(&j);
	json_object_end(&j);
	return true;
}

static inline void dump_policy(
	struct json_out *j, const struct policy_published *p)
{
	json_key(j, "policy_published");
	json_object_begin(j);
	dump_text(j, "domain", p->domain);
	dump_word(j, "p", policy_name(p->p));
	dump_word(j, "sp", policy_name(p->sp));
	dump_word(j, "np", policy_name(p->np));
	dump_word(j, "adkim", alignment_mode_name(p->adkim));
	dump_word(j, "aspf", alignment_mode_name(p->aspf));
	json_key(j, "pct");
	if (p->pct >= 0)
		json_int(j, p->pct);
	else
		json_null(j);
	dump_text(j, "fo", p->fo);
	dump_word(j, "testing", testing_name(p->testing));
	dump_word(j, "discovery_method",
		discovery_method_name(p->discovery_method));
	json_object_end(j);
}

static inline void dump_metadata(
	struct json_out *j, const struct aggregate_report *r)
{
	char time[CLOCK_ISO_SIZE];

	dump_word(j, "type", "aggregate");
	dump_text(j, "report_id", r->metadata.report_id);
	dump_text(j, "org_name", r->metadata.org_name);
	dump_text(j, "email", r->metadata.email);
	clock_format_iso(r->metadata.begin_s, time);
	dump_word(j, "begin", time);
	clock_format_iso(r->metadata.end_s, time);
	dump_word(j, "end", time);
	dump_word(j, "schema", report_schema_name(r->schema));
	dump_text(j, "generator", r->metadata.generator);
}

static inline bool dump_end(
	void *ctx, const struct aggregate_report *r, struct err *err)
{
	struct report_dump *d = ctx;
	struct json_out j;

	if (dump_fails(d, err))
		return false;
	d->end_count++;
	json_init(&j, &d->out);
	json_object_begin(&j);
	dump_metadata(&j, r);
	dump_policy(&j, &r->policy);
	json_key(&j, "records");
	buf_add_char(&d->out, '[');
	buf_add_str(&d->out, buf_str(&d->records));
	buf_add_char(&d->out, ']');
	buf_reset(&d->records);
	j.after_key = false;
	json_key(&j, "repairs");
	json_array_begin(&j);
	for (uint32_t bit = 1; bit; bit <<= 1)
		if (r->repairs & bit)
			json_cstr(&j, repair_name(bit));
	json_array_end(&j);
	json_object_end(&j);
	buf_add_char(&d->out, '\n');
	return true;
}

/* The other kinds come whole; report_json_failure.c and _tls.c have their own
 * tests. */
static inline bool dump_failure(
	void *ctx, const struct failure_report *r, struct err *err)
{
	struct report_dump *d = ctx;
	struct json_out j;

	if (dump_fails(d, err))
		return false;
	d->failure_count++;
	json_init(&j, &d->out);
	report_json_failure(&j, r);
	buf_add_char(&d->out, '\n');
	return true;
}

static inline bool dump_tls(
	void *ctx, const struct tls_report *r, struct err *err)
{
	struct report_dump *d = ctx;
	struct json_out j;

	if (dump_fails(d, err))
		return false;
	d->tls_count++;
	json_init(&j, &d->out);
	report_json_tls(&j, r);
	buf_add_char(&d->out, '\n');
	return true;
}

static inline void dump_problem(struct report_dump *d, const char *type,
	struct str document, enum err_code code, struct str reason)
{
	struct json_out j;

	json_init(&j, &d->out);
	json_object_begin(&j);
	dump_word(&j, "type", type);
	if (document.ptr)
		dump_text(&j, "document", document);
	dump_word(&j, "code", err_code_name(code));
	dump_text(&j, "reason", reason);
	json_object_end(&j);
	buf_add_char(&d->out, '\n');
}

static inline bool dump_refused(
	void *ctx, const struct refused_document *r, struct err *err)
{
	struct report_dump *d = ctx;

	if (dump_fails(d, err))
		return false;
	buf_reset(&d->records); /* what was sent of it is void */
	if (r->code == ERR_NONE)
		return true; /* it comes again */
	d->refused_count++;
	dump_problem(d, "refused", r->document.ptr ? r->document : STR(""),
		r->code, r->reason);
	return true;
}

static inline void dump_init(struct report_dump *d)
{
	memset(d, 0, sizeof(*d));
	d->sink = (struct report_sink){.header = dump_header,
		.record = dump_record,
		.end = dump_end,
		.failure = dump_failure,
		.tls = dump_tls,
		.refused = dump_refused,
		.ctx = d};
}

static inline void dump_fini(struct report_dump *d)
{
	buf_fini(&d->out);
	buf_fini(&d->records);
}

/* read_message into lines; false where the reading failed. */
static inline bool dump_message(struct report_dump *d, int fd,
	enum reader_input input, const struct read_limits *limits)
{
	struct message_end end;
	struct err err = {0};

	if (!read_message(&(struct stream_source){.fd = fd}, input, limits, &d->sink, &end, &err)) {
		dump_problem(
			d, "failed", STR_NULL, err.code, str_from(err.msg));
		return false;
	}
	if (end.code != ERR_NONE)
		dump_problem(d, "message", STR_NULL, end.code, end.reason);
	return true;
}

static const struct read_limits dump_limits = {
	.max_expanded_bytes = LIMIT_EXPANDED_BYTES,
	.max_ratio = LIMIT_RATIO,
	.max_records = LIMIT_RECORDS,
	.max_members = LIMIT_MEMBERS,
	.max_nesting = LIMIT_NESTING,
	.max_documents = LIMIT_DOCUMENTS,
	.max_cpu_s = 60,
};

#endif
