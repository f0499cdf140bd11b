/*
 * fuzz_aggregate_xml.c - XML from anywhere, as an aggregate report.
 *
 * Beside crashes: `end` comes at most once, after one header, and only where
 * the reading succeeded; every text is UTF-8 within its ceiling, as the frames
 * to the parent have to be. And plain records (aggregate_plain.h) are the same
 * to us as to libxml2, which reads all of them where their tag has a space.
 */
#include "ingest/aggregate_xml.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct seen {
	unsigned headers, ends;
	uint32_t records;
	uint64_t messages;
};

static void must(bool is_so)
{
	if (!is_so)
		abort();
}

static void check(struct str s, size_t max)
{
	must(!s.ptr || (s.len <= max && str_is_utf8(s)));
}

static void check_name(struct str s)
{
	check(s, LIMIT_DOMAIN_BYTES);
	must(!s.ptr || s.len > 0);
}

static bool on_header(
	void *ctx, const struct aggregate_report *r, struct err *err UNUSED)
{
	struct seen *seen = ctx;

	seen->headers++;
	must(r->metadata.org_name.len > 0 && r->metadata.report_id.len > 0);
	must(r->policy.domain.len > 0 && r->policy.p != POLICY_ABSENT);
	must(r->metadata.begin_s > 0 &&
		r->metadata.begin_s <= r->metadata.end_s);
	check(r->version, LIMIT_TEXT_BYTES);
	check(r->metadata.org_name, LIMIT_TEXT_BYTES);
	check(r->metadata.email, LIMIT_TEXT_BYTES);
	check(r->metadata.report_id, LIMIT_TEXT_BYTES);
	check(r->metadata.error, LIMIT_TEXT_BYTES);
	check(r->metadata.generator, LIMIT_TEXT_BYTES);
	check(r->policy.fo, LIMIT_TEXT_BYTES);
	check_name(r->policy.domain);
	return true;
}

static bool on_record(void *ctx, const struct record *r, struct err *err UNUSED)
{
	struct seen *seen = ctx;

	seen->records++;
	seen->messages += r->message_count;
	must(r->message_count > 0 && r->header_from.len > 0);
	must(r->dkim != DMARC_RESULT_ABSENT && r->spf != DMARC_RESULT_ABSENT);
	must(r->dkim_count <= LIMIT_AUTH_RESULTS &&
		r->spf_count <= LIMIT_AUTH_RESULTS &&
		r->reason_count <= LIMIT_REASONS);
	check_name(r->header_from);
	check_name(r->envelope_from);
	check_name(r->envelope_to);
	for (size_t i = 0; i < r->dkim_count; i++) {
		check_name(r->dkim_results[i].domain);
		check_name(r->dkim_results[i].selector);
		check(r->dkim_results[i].human_result, LIMIT_COMMENT_BYTES);
	}
	for (size_t i = 0; i < r->spf_count; i++) {
		check_name(r->spf_results[i].domain);
		check(r->spf_results[i].human_result, LIMIT_COMMENT_BYTES);
	}
	for (size_t i = 0; i < r->reason_count; i++)
		check(r->reasons[i].comment, LIMIT_COMMENT_BYTES);
	return true;
}

static bool on_end(
	void *ctx, const struct aggregate_report *r, struct err *err UNUSED)
{
	struct seen *seen = ctx;

	seen->ends++;
	must(seen->headers == 1);
	must(seen->records == r->record_count);
	must(seen->messages == r->message_count);
	return true;
}

/* All reports of a document; true where the last one was whole. */
static bool read_all(struct str xml, bool is_second_try, struct seen *sum)
{
	struct seen seen = {0};
	struct report_sink sink = {.header = on_header,
		.record = on_record,
		.end = on_end,
		.ctx = &seen};
	struct stream *in = stream_from_memory(xml);
	const struct aggregate_xml_options options = {
		.max_records = 1000,
		.hint = {STR("Report Domain: a.test Submitter: b.test"),
			STR("c.test!d.test!1793491200!1793577599.xml")},
		.is_second_try = is_second_try,
	};
	struct aggregate_xml *x = aggregate_xml_open(in, &options);
	struct err err = {0};
	bool ok;

	*sum = (struct seen){0};
	do {
		memset(&seen, 0, sizeof(seen));
		ok = aggregate_xml_read(x, &sink, &err);
		must(seen.ends == (ok ? 1 : 0));
		must(ok || (err.code != ERR_NONE && err.msg[0]));
		sum->ends += seen.ends;
		sum->records += seen.records;
		sum->messages += seen.messages;
	} while (ok && aggregate_xml_has_more(x));
	aggregate_xml_close(&x);
	stream_close(&in);
	return ok;
}

static void make_unplain(struct str xml, struct buf *ret)
{
	static const struct str tag = STR("<record>");

	for (; xml.len > 0; xml.ptr++, xml.len--) {
		buf_add_char(ret, *xml.ptr);
		if (str_starts_with(xml, tag)) {
			buf_add_text(ret, "record >");
			xml.ptr += tag.len - 1;
			xml.len -= tag.len - 1;
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str xml = {(const char *)data, size};
	/* The last bit of the input chooses the try. */
	bool is_second_try = size > 0 && (data[size - 1] & 1) != 0, ok;
	struct buf unplain = {0};
	struct seen ours, theirs;

	ok = read_all(xml, is_second_try, &ours);
	/* In a comment or in CDATA a space would be one. */
	if (is_second_try || size == 0 || memmem(data, size, "<!", 2))
		return 0;
	make_unplain(xml, &unplain);
	must(read_all(buf_str(&unplain), false, &theirs) == ok);
	must(!ok ||
		(ours.ends == theirs.ends && ours.records == theirs.records &&
			ours.messages == theirs.messages));
	buf_fini(&unplain);
	return 0;
}
