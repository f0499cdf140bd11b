/*
 * reader.c - one message or file, from bytes to reports.
 *
 * A mail is taken apart, a part is unpacked, a document is read; each document
 * fails alone, so that a bad one does not stop the others. What was neither a
 * report nor a refused one is remembered for the reason: "no report found:
 * text/plain, image/png", "not a report: an automatic reply".
 */
#include "ingest/reader.h"

#include "base/arena.h"
#include "base/buf.h"
#include "ingest/aggregate_xml.h"
#include "ingest/failure_arf.h"
#include "ingest/mime.h"
#include "ingest/mime_undouble.h"
#include "ingest/printable.h"
#include "ingest/tls_json.h"
#include "ingest/unpack.h"

#include <assert.h>
#include <string.h>

/* Of the list of what was found, for a one-line message. */
#define MAX_FOUND_BYTES 160

struct reader {
	const struct read_limits *limits; /* borrowed */
	const struct report_sink *sink;   /* borrowed */
	struct report_sink guard; /* in between; tells whose failure it is */
	bool has_sink_failed;
	struct unpack_usage usage;
	uint32_t document_count;

	/* Broken XML gets a second try, in a second walk through the same
	 * message: what was streamed by then cannot be taken back by less. */
	bool is_second_walk, is_passing; /* it was told in the first */
	uint32_t xml_documents;          /* met in this walk */
	uint64_t wanted;                 /* of those, the first of 64: again */

	struct str subject; /* of the mail at hand */
	unsigned mail_depth;
	bool is_forwarded; /* the part at hand is of a mail within a mail */
	struct buf place;  /* "attachment 2" of the part at hand */
	struct buf found;  /* what else there was */

	/* Where no report is found, the first of each says why; literals. */
	const char *notice;    /* what the mail is instead */
	const char *container; /* what we do not open */
};

/* Where a document stands, and how it came. */
struct part {
	struct stream *content;           /* borrowed */
	struct str media_type, file_name; /* STR_NULL: no part of a mail */
	struct mime *mail;                /* borrowed; NULL the same */
};

/* --- the sink, watched --- */

/* Who forwards a report vouches for nothing in it. */
static struct aggregate_report marked(
	const struct reader *r, const struct aggregate_report *report)
{
	struct aggregate_report copy = *report;

	if (r->is_forwarded)
		copy.repairs |= REPAIR_FORWARDED;
	return copy;
}

static bool on_header(
	void *ctx, const struct aggregate_report *report, struct err *err)
{
	struct reader *r = ctx;
	struct aggregate_report copy = marked(r, report);

	r->has_sink_failed |= !r->sink->header(r->sink->ctx, &copy, err);
	return !r->has_sink_failed;
}

static bool on_record(void *ctx, const struct record *record, struct err *err)
{
	struct reader *r = ctx;

	r->has_sink_failed |= !r->sink->record(r->sink->ctx, record, err);
	return !r->has_sink_failed;
}

static bool on_end(
	void *ctx, const struct aggregate_report *report, struct err *err)
{
	struct reader *r = ctx;
	struct aggregate_report copy = marked(r, report);

	r->has_sink_failed |= !r->sink->end(r->sink->ctx, &copy, err);
	return !r->has_sink_failed;
}

static bool on_failure(
	void *ctx, const struct failure_report *report, struct err *err)
{
	struct reader *r = ctx;
	struct failure_report copy = *report;

	if (r->is_forwarded)
		copy.repairs |= REPAIR_FORWARDED;
	r->has_sink_failed |= !r->sink->failure(r->sink->ctx, &copy, err);
	return !r->has_sink_failed;
}

static bool on_tls(void *ctx, const struct tls_report *report, struct err *err)
{
	struct reader *r = ctx;
	struct tls_report copy = *report;

	if (r->is_forwarded)
		copy.repairs |= REPAIR_FORWARDED;
	r->has_sink_failed |= !r->sink->tls(r->sink->ctx, &copy, err);
	return !r->has_sink_failed;
}

/* --- what is told --- */

/* The message as a whole cannot go on; another try may help, or none. */
static bool is_final(const struct reader *r, const struct err *err)
{
	return r->has_sink_failed || r->usage.is_exhausted ||
	       err->code == ERR_TEMP || err->code == ERR_CONFIG;
}

/* "attachment 2, member \"a.xml\"" */
static struct str place_of(struct reader *r, struct str path, struct buf *dst)
{
	buf_reset(dst);
	buf_add_str(dst, buf_str(&r->place));
	if (r->place.len > 0 && path.len > 0)
		buf_add_text(dst, ", ");
	buf_add_str(dst, path);
	return buf_str(dst);
}

static bool count_document(struct reader *r, struct err *err)
{
	if (r->is_passing)
		return true;
	if (r->document_count == r->limits->max_documents)
		return err_set(err, ERR_LIMIT,
			"more than %u documents (ceiling documents)",
			r->limits->max_documents);
	r->document_count++;
	return true;
}

/* Tell that a document was not read; false where that ends the message. */
static bool refuse(
	struct reader *r, struct str path, struct err *why, struct err *err)
{
	struct buf place = {0};
	struct refused_document d = {.code = why->code};

	if (r->is_passing && !is_final(r, why))
		return true;
	printable_make(why->msg, strlen(why->msg));
	d.reason = str_from(why->msg);
	d.document = place_of(r, path, &place);
	printable_make(place.ptr, place.len);
	if (is_final(r, why)) {
		*err = *why;
		if (!r->has_sink_failed && d.document.len > 0)
			err_within(err, "%.*s", STR_ARGS(d.document));
	} else if (!r->sink->refused(r->sink->ctx, &d, err)) {
		r->has_sink_failed = true;
	}
	buf_fini(&place);
	return !is_final(r, why);
}

/*
 * A detached signature is bytes of the same form as a message sealed in one
 * (RFC 8551 3.2), and stands beside what it signs.
 */
static bool is_signature(const struct part *part)
{
	return str_ends_with_nocase(part->media_type, STR("pkcs7-signature")) ||
	       str_ends_with_nocase(part->file_name, STR(".p7s"));
}

static void note_found(
	struct reader *r, const struct part *part, struct kind kind)
{
	if (kind.id == KIND_NOTICE && !r->notice)
		r->notice = kind.what;
	if (kind.id == KIND_CONTAINER && !r->container && !is_signature(part))
		r->container = kind.what;
	if (r->found.len > 0)
		buf_add_text(&r->found, ", ");
	if (part->media_type.len == 0) {
		buf_add_text(&r->found, kind.what);
		return;
	}
	buf_add_str(&r->found, part->media_type);
	/* The types that say little, or promise a report. */
	if (str_starts_with(part->media_type, STR("application/")))
		buf_printf(&r->found, " holding %s", kind.what);
}

/* --- one document --- */

static bool read_mail(struct reader *r, struct mime *m, struct err *err);

/* What came of it is void; it will come again, or be refused. */
static bool put_off(struct reader *r, struct err *err)
{
	const struct refused_document d = {
		.code = ERR_NONE, .reason = STR(""), .document = STR("")};

	r->wanted |= UINT64_C(1) << (r->xml_documents - 1);
	r->has_sink_failed |= !r->sink->refused(r->sink->ctx, &d, err);
	return !r->has_sink_failed;
}

/* All reports that stand in it one after another: one, as a rule. */
static bool read_reports(struct reader *r, struct aggregate_xml *x,
	const struct unpack_document *d, struct err *err)
{
	struct err why = {0};
	bool is_counted = r->is_second_walk;

	do {
		if (!is_counted && !count_document(r, err))
			return false;
		is_counted = false;
		if (aggregate_xml_read(x, &r->guard, &why))
			continue;
		if (aggregate_xml_may_try_again(x) && r->xml_documents <= 64 &&
			!is_final(r, &why))
			return put_off(r, err);
		return refuse(r, d->path, &why, err);
	} while (aggregate_xml_has_more(x));
	return true;
}

static bool read_xml(struct reader *r, const struct part *part,
	const struct unpack_document *d, struct err *err)
{
	const struct aggregate_xml_options options = {
		.max_records = r->limits->max_records,
		.hint = {r->subject, d->name.ptr ? d->name : part->file_name},
		.is_second_try = r->is_second_walk,
	};
	uint32_t nth = r->xml_documents++;
	bool is_wanted = nth < 64 && (r->wanted >> nth & 1) != 0;
	struct aggregate_xml *x;
	bool ok;

	if (r->is_second_walk && !is_wanted)
		return true;
	r->is_passing = false;
	x = aggregate_xml_open(d->content, &options);
	ok = read_reports(r, x, d, err);
	aggregate_xml_close(&x);
	r->is_passing = r->is_second_walk;
	return ok;
}

static bool read_failure(struct reader *r, const struct part *part,
	const struct unpack_document *d, struct err *err)
{
	/* One more tells that it was longer. */
	struct buf message = {.max_bytes = LIMIT_REPORTED_BYTES + 1};
	struct err why = {0};
	bool ok;

	if (r->is_second_walk)
		return true;
	if (!count_document(r, err))
		return false;
	if (d->kind.id == KIND_FAILURE_TEXT)
		ok = failure_text_read(d->content, &r->guard, &why);
	else if (part->mail && mime_reported(part->mail, &message))
		ok = failure_arf_read(
			d->content, buf_str(&message), &r->guard, &why);
	else
		ok = failure_arf_read(d->content, STR_NULL, &r->guard, &why);
	buf_fini(&message);
	return ok || refuse(r, d->path, &why, err);
}

static bool read_tls(struct reader *r, const struct part *part,
	const struct unpack_document *d, struct err *err)
{
	struct tls_origin origin = {0};
	struct err why = {0};

	if (r->is_second_walk)
		return true;
	if (!count_document(r, err))
		return false;
	if (part->mail) {
		origin.domain = mime_header(part->mail, "TLS-Report-Domain");
		origin.submitter =
			mime_header(part->mail, "TLS-Report-Submitter");
	}
	return tls_json_read(d->content, &origin, &r->guard, &why) ||
	       refuse(r, d->path, &why, err);
}

static bool read_attached_mail(
	struct reader *r, const struct unpack_document *d, struct err *err)
{
	struct err why = {0};
	size_t outer_len = r->place.len;
	bool was_forwarded = r->is_forwarded;
	struct mime *m = NULL;
	bool ok;

	if (r->mail_depth > LIMIT_ATTACHED)
		return err_set(err, ERR_LIMIT,
			"mails attached more than %d deep (ceiling attached)",
			LIMIT_ATTACHED);
	if (!mime_open_nested(&m, d->content, &why))
		return count_document(r, err) && refuse(r, d->path, &why, err);
	if (d->path.len > 0)
		buf_printf(&r->place, "%s%.*s", outer_len > 0 ? ", " : "",
			STR_ARGS(d->path));
	r->is_forwarded = r->mail_depth > 0;
	ok = read_mail(r, m, err);
	r->place.len = outer_len;
	r->is_forwarded = was_forwarded;
	mime_close(&m);
	return ok;
}

static void say_container(struct err *err, const char *what)
{
	err_set(err, ERR_UNSUPPORTED, "unsupported container: %s", what);
}

static void say_notice(struct err *err, const char *what)
{
	err_set(err, ERR_UNSUPPORTED, "not a report: %s", what);
}

static bool refuse_kind(
	struct reader *r, const struct unpack_document *d, struct err *err)
{
	struct err why = {0};

	if (d->kind.id == KIND_CONTAINER)
		say_container(&why, d->kind.what);
	else if (d->kind.id == KIND_NOTICE)
		say_notice(&why, d->kind.what);
	else
		err_set(&why, ERR_UNSUPPORTED, "%s is not an aggregate report",
			d->kind.what);
	return count_document(r, err) && refuse(r, d->path, &why, err);
}

static bool read_document(struct reader *r, const struct part *part,
	struct unpack_document *d, struct err *err)
{
	if (d->has_failed) {
		return count_document(r, err) &&
		       refuse(r, d->path, &d->failure, err);
	}
	switch (d->kind.id) {
	case KIND_AGGREGATE_XML:
		return read_xml(r, part, d, err);
	case KIND_XML:
		/* A page's long comment is not a report that begins late. */
		if (!str_equal_nocase(part->media_type, STR("text/html")))
			return read_xml(r, part, d, err);
		break;
	case KIND_MAIL:
		/* Text that begins like a mail is text (bounces quote). */
		if (!str_starts_with(part->media_type, STR("text/")))
			return read_attached_mail(r, d, err);
		break;
	case KIND_TLS_REPORT:
		return read_tls(r, part, d, err);
	case KIND_FAILURE_REPORT:
	case KIND_FAILURE_TEXT:
		return read_failure(r, part, d, err);
	default:
		break;
	}
	/* Who packs something wants it to be read. */
	if (d->nesting > 0)
		return refuse_kind(r, d, err);
	note_found(r, part, d->kind);
	return true;
}

static bool read_part(
	struct reader *r, const struct part *part, struct err *err)
{
	struct unpack *u = unpack_open(part->content, r->limits, &r->usage);
	struct unpack_document d;
	bool ok = true;

	while (ok && unpack_next(u, &d))
		ok = read_document(r, part, &d, err);
	unpack_close(&u);
	return ok;
}

static bool read_mail(struct reader *r, struct mime *m, struct err *err)
{
	size_t outer_len = r->place.len;
	bool was_forwarded = r->is_forwarded;
	struct str outer_subject = r->subject;
	struct mime_leaf leaf;
	struct part part;
	bool ok = true;

	r->mail_depth++;
	if (!r->notice)
		r->notice = mime_notice(m);
	r->subject = mime_subject(m);
	while (ok && mime_next(m, &leaf)) {
		buf_printf(&r->place, "%sattachment %u",
			outer_len > 0 ? ", " : "", leaf.number);
		part = (struct part){
			leaf.content, leaf.media_type, leaf.file_name, m};
		r->is_forwarded = was_forwarded || leaf.is_forwarded;
		ok = read_part(r, &part, err);
		r->place.len = outer_len;
	}
	r->mail_depth--;
	r->subject = outer_subject;
	return ok;
}

/* --- the message --- */

static bool read_other_file(
	struct reader *r, const struct stream_source *from, struct err *err)
{
	struct part part = {0};
	bool ok;

	if (!stream_from(&part.content, from, err))
		return false;
	ok = read_part(r, &part, err);
	stream_close(&part.content);
	return ok;
}

/* Of the spool anything is a mail that is not plainly something else. */
static bool takes_as_mail(enum kind_id kind, enum reader_input input)
{
	if (input == READER_ANY)
		return kind == KIND_MAIL;
	return kind != KIND_GZIP && kind != KIND_ZIP &&
	       kind != KIND_CONTAINER && kind != KIND_AGGREGATE_XML &&
	       kind != KIND_XML && kind != KIND_TLS_REPORT &&
	       kind != KIND_FAILURE_REPORT && kind != KIND_FAILURE_TEXT;
}

/* *is_doubled: its lines end in "\r\r\n". */
static bool look_at(const struct stream_source *from, struct kind *ret,
	bool *is_doubled, struct err *err)
{
	char prefix[KIND_PREFIX_BYTES];
	ssize_t n = stream_source_read(from, prefix, sizeof(prefix), 0);

	if (n < 0)
		return err_set_errno(err, ERR_TEMP, "cannot read");
	*ret = kind_of((struct str){prefix, (size_t)n});
	*is_doubled = memmem(prefix, (size_t)n, "\r\r\n", 3) != NULL;
	return true;
}

/* LinkedIn's; for GMime the header has no end then. */
static bool open_doubled(
	struct mime **ret, const struct stream_source *from, struct err *err)
{
	struct stream *in, *mended;
	bool ok;

	if (!stream_from(&in, from, err))
		return false;
	mended = mime_undouble(in);
	ok = mime_open_nested(ret, mended, err);
	stream_close(&mended);
	stream_close(&in);
	return ok;
}

static bool open_mail(struct mime **ret, const struct stream_source *from,
	bool is_doubled, struct err *err)
{
	return is_doubled ? open_doubled(ret, from, err)
			  : mime_open(ret, from, err);
}

static bool read_outermost(struct reader *r, const struct stream_source *from,
	enum reader_input input, struct err *err)
{
	struct mime *m = NULL;
	struct kind kind;
	bool is_doubled, ok;

	if (!look_at(from, &kind, &is_doubled, err))
		return false;
	if (takes_as_mail(kind.id, input) &&
		!open_mail(&m, from, is_doubled, err) &&
		err->code != ERR_SYNTAX)
		return false;
	ok = m ? read_mail(r, m, err) : read_other_file(r, from, err);
	mime_close(&m);
	return ok;
}

/* Why nothing was found, in the words that help most. */
static void set_nothing(struct reader *r, struct err *reason)
{
	if (r->notice)
		say_notice(reason, r->notice);
	else if (r->container)
		say_container(reason, r->container);
	else
		err_set(reason, ERR_UNSUPPORTED, "no report found: %s",
			r->found.len > 0 ? buf_cstr(&r->found)
					 : "nothing in it");
}

static bool read_again(struct reader *r, const struct stream_source *from,
	enum reader_input input, struct err *err)
{
	struct unpack_usage usage = r->usage;
	bool ok;

	if (r->wanted == 0)
		return true;
	r->is_second_walk = r->is_passing = true;
	r->xml_documents = 0;
	/* The ceilings held for the same bytes before, and hold anew. */
	r->usage = (struct unpack_usage){0};
	ok = read_outermost(r, from, input, err);
	r->usage = usage;
	return ok;
}

/* The reason has to outlive us: until the next call, says reader.h. */
static void set_end(struct reader *r, struct message_end *ret)
{
	static struct err reason;

	err_clear(&reason);
	if (r->document_count == 0)
		set_nothing(r, &reason);
	printable_make(reason.msg, strlen(reason.msg));
	*ret = (struct message_end){.code = reason.code,
		.reason = reason.code ? str_from(reason.msg) : STR_NULL,
		.document_count = r->document_count,
		.expanded_bytes = r->usage.expanded_bytes};
}

bool read_message(const struct stream_source *from, enum reader_input input,
	const struct read_limits *limits, const struct report_sink *sink,
	struct message_end *ret, struct err *err)
{
	struct reader r = {.limits = limits,
		.sink = sink,
		.guard = {.header = on_header,
			.record = on_record,
			.end = on_end,
			.failure = on_failure,
			.tls = on_tls,
			.ctx = &r},
		.found.max_bytes = MAX_FOUND_BYTES};
	struct err why = {0};
	bool ok;

	ok = read_outermost(&r, from, input, &why) &&
	     read_again(&r, from, input, &why);
	printable_make(why.msg, strlen(why.msg));
	if (ok)
		set_end(&r, ret);
	else
		*err = why;
	buf_fini(&r.place);
	buf_fini(&r.found);
	return ok;
}
