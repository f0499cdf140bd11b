/* failure_arf.c - failure reports, from bytes to a sink. */
#include "ingest/failure_arf.h"

#include "ingest/failure_build.h"

#include <string.h>

/* Exim: "------ This is a copy of the headers that were received before the
 * error\n       was detected.\n\n" */
#define COPY_MARK "------ This is a copy of "

/* The first LIMIT_FEEDBACK_BYTES; *is_cut where there were more. */
static bool read_text(
	struct stream *in, struct buf *dst, bool *is_cut, struct err *err)
{
	char bytes[16 * 1024];
	ssize_t n;

	*is_cut = false;
	while ((n = stream_read(in, bytes, sizeof(bytes), err)) > 0) {
		buf_add(dst, bytes, (size_t)n);
		if (dst->len <= LIMIT_FEEDBACK_BYTES)
			continue;
		dst->len = LIMIT_FEEDBACK_BYTES;
		*is_cut = true;
		return true;
	}
	return n == 0;
}

static void cut_message(struct failure *f, struct str *message)
{
	if (message->len <= LIMIT_REPORTED_BYTES)
		return;
	message->len = LIMIT_REPORTED_BYTES;
	f->report.repairs |= REPAIR_TEXT_CUT;
}

static bool finish(struct failure *f, struct str message,
	const struct report_sink *sink, struct err *err)
{
	cut_message(f, &message);
	failure_take_message(f, message);
	return failure_finish(f, err) &&
	       sink->failure(sink->ctx, &f->report, err);
}

/*
 * RFC 5965 3.1: one block. An empty line ends it, but for those who double
 * each line end: where a known field follows, it goes on.
 */
static void take_fields(struct failure *f, struct str text)
{
	struct failure_fields fields = {.rest = text};
	struct failure_field field;
	bool has_begun = false;

	while (failure_fields_next(&fields, &field)) {
		bool is_known = failure_take_field(f, &field);

		if (!is_known && has_begun && field.is_after_gap)
			break;
		has_begun |= is_known;
	}
	failure_fields_fini(&fields);
}

bool failure_arf_read(struct stream *in, struct str message,
	const struct report_sink *sink, struct err *err)
{
	struct buf text = {0};
	struct failure f;
	bool is_cut, ok;

	failure_init(&f);
	ok = read_text(in, &text, &is_cut, err);
	if (ok) {
		if (is_cut)
			f.report.repairs |= REPAIR_TEXT_CUT;
		take_fields(&f, buf_str(&text));
		ok = finish(&f, message, sink, err);
	}
	failure_fini(&f);
	buf_fini(&text);
	return ok;
}

/* --- Exim's text --- */

/* What stands behind the first empty line; nothing where there is none. */
static struct str behind_gap(struct str text)
{
	while (text.len > 0)
		if (str_trim(str_cut(&text, '\n')).len == 0)
			break;
	return text.len > 0 ? text : STR_NULL;
}

static void take_lines(struct failure *f, struct str text)
{
	struct failure_fields fields = {.rest = text, .has_no_folds = true};
	struct failure_field field;

	while (failure_fields_next(&fields, &field))
		failure_take_line(f, &field);
	failure_fields_fini(&fields);
}

bool failure_text_read(
	struct stream *in, const struct report_sink *sink, struct err *err)
{
	struct buf text = {0};
	struct str words, message = STR_NULL;
	const char *mark;
	struct failure f;
	bool is_cut, ok;

	failure_init(&f);
	f.report.repairs |= REPAIR_PLAIN_TEXT;
	f.report.feedback_type = FEEDBACK_AUTH_FAILURE;
	f.report.auth_failure = AUTH_FAILURE_DMARC;
	ok = read_text(in, &text, &is_cut, err);
	if (ok) {
		words = buf_str(&text);
		mark = memmem(
			words.ptr, words.len, COPY_MARK, sizeof(COPY_MARK) - 1);
		if (mark) {
			message = behind_gap((struct str){
				mark, words.len - (size_t)(mark - words.ptr)});
			words.len = (size_t)(mark - words.ptr);
		}
		take_lines(&f, words);
		ok = finish(&f, message, sink, err);
	}
	failure_fini(&f);
	buf_fini(&text);
	return ok;
}
