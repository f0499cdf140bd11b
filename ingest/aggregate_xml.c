/*
 * aggregate_xml.c - aggregate reports, from a document to a sink.
 *
 * The first try is strict. The second has its bytes repaired on the way
 * (aggregate_repair.c) and lets the parser go on after an error.
 */
#include "ingest/aggregate_xml.h"

#include "base/arena.h"
#include "ingest/aggregate_repair.h"
#include "ingest/aggregate_sax.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_BYTES (64 * 1024)
/* What tells another <feedback>, behind a declaration or not. */
#define LOOK_BYTES 512

/* One document, which in the end is one report, or several. */
struct aggregate_xml {
	struct stream *in; /* borrowed, or `repair` */
	struct stream *repair;
	uint32_t stream_repairs; /* what it noted */
	struct aggregate_xml_options options;
	unsigned reports; /* read before the one at hand */
	bool has_more, may_try_again;
	struct str rest; /* of `block`: where the next report begins */
	size_t filled;   /* of `block`, ever; behind it is nothing */
	struct aggregate_sax *sax; /* the report at hand */
	char block[BLOCK_BYTES];
};

static bool is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static struct str skip_space(struct str s)
{
	while (s.len > 0 && is_space(s.ptr[0])) {
		s.ptr++;
		s.len--;
	}
	return s;
}

/* --- the bytes --- */

static void note(struct aggregate_xml *x, uint32_t repairs)
{
	aggregate_sax_report(x->sax)->report.repairs |= repairs;
}

/* Whole blocks, however little the stream gives at a time; behind the first
 * `kept` bytes, which stay. */
static bool fill_block(
	struct aggregate_xml *x, size_t kept, struct str *ret, struct err *err)
{
	size_t len = kept;
	ssize_t n;

	for (; len < sizeof(x->block); len += (size_t)n) {
		n = stream_read(
			x->in, x->block + len, sizeof(x->block) - len, err);
		if (n < 0)
			return false;
		if (n == 0)
			break;
	}
	if (len > x->filled)
		x->filled = len;
	*ret = (struct str){x->block, len};
	return true;
}

/*
 * White space before the declaration is not XML, but it happens; libxml2
 * itself deals with a byte order mark.
 */
static struct str skip_before_root(struct aggregate_xml *x, struct str s)
{
	static const struct str mark = STR("\xEF\xBB\xBF");
	struct str trimmed = s;

	if (str_starts_with(trimmed, mark)) {
		trimmed.ptr += mark.len;
		trimmed.len -= mark.len;
	}
	trimmed = skip_space(trimmed);
	if (!str_starts_with(trimmed, STR("<?xml")) || trimmed.len == s.len ||
		trimmed.len + mark.len == s.len)
		return s;
	note(x, REPAIR_JUNK_BEFORE_ROOT);
	return trimmed;
}

/* Does another report begin with these bytes? */
static bool is_report_begin(struct str s)
{
	const char *end;
	size_t n = 1;

	s.len = s.len < LOOK_BYTES ? s.len : LOOK_BYTES;
	if (str_starts_with(s, STR("<?xml"))) {
		end = memmem(s.ptr, s.len, "?>", 2);
		if (!end)
			return false;
		s = skip_space((struct str){
			end + 2, (size_t)(s.ptr + s.len - end) - 2});
	}
	if (s.len < 2 || s.ptr[0] != '<')
		return false;
	/* Behind the prefix, if there is one. */
	for (size_t i = 1; i < s.len && s.ptr[i] != '>' && !is_space(s.ptr[i]);
		i++)
		if (s.ptr[i] == ':')
			n = i + 1;
	s.ptr += n;
	s.len -= n;
	return s.len > 8 && str_starts_with(s, STR("feedback")) &&
	       (s.ptr[8] == '>' || is_space(s.ptr[8]));
}

/*
 * What follows the root, to the end or to the next report. As far as it came in
 * one block with the root, libxml2 says whether it is of any meaning.
 */
static bool find_next_report(
	struct aggregate_xml *x, struct str s, struct err *err)
{
	struct str look = s;
	bool is_over = false;
	const char *at;

	while (!is_over || look.len > 0) {
		at = look.len > 0 ? memchr(look.ptr, '<', look.len) : NULL;
		if (at && is_report_begin((struct str){
				  at, (size_t)(look.ptr + look.len - at)})) {
			x->has_more = true;
			x->rest = (struct str){
				at, (size_t)(look.ptr + look.len - at)};
			return true;
		}
		if (at && (is_over || look.ptr + look.len - at >= LOOK_BYTES)) {
			look.len -= (size_t)(at + 1 - look.ptr);
			look.ptr = at + 1;
			continue;
		}
		look.len = at ? (size_t)(look.ptr + look.len - at) : 0;
		if (at)
			memmove(x->block, at, look.len);
		if (is_over)
			return true;
		if (!fill_block(x, look.len, &s, err))
			return false;
		is_over = s.len == look.len;
		if (str_trim((struct str){s.ptr + look.len, s.len - look.len})
				.len > 0)
			note(x, REPAIR_JUNK_AFTER_ROOT);
		look = s;
	}
	return true;
}

static bool next_block(
	struct aggregate_xml *x, struct str *ret, struct err *err)
{
	*ret = x->rest;
	x->rest = STR_NULL;
	return ret->len > 0 || fill_block(x, 0, ret, err);
}

static bool parse_document(struct aggregate_xml *x, struct err *err)
{
	bool is_first = true;
	struct str s;

	/* At the end an empty block: bytes may be held back until then. */
	while (next_block(x, &s, err)) {
		if (is_first)
			s = skip_before_root(x, s);
		is_first = false;
		if (!aggregate_sax_feed(x->sax, s, err))
			return false;
		if (aggregate_sax_is_over(x->sax))
			return find_next_report(
				x, aggregate_sax_behind_root(x->sax, s), err);
	}
	return false;
}

/* Recovery must not lose a record: as many as there are tags of them. */
static bool check_records(const struct aggregate_xml *x, struct err *err)
{
	int64_t tags = x->repair && x->reports == 0
			       ? aggregate_repair_records(x->repair)
			       : -1;

	int64_t records = aggregate_sax_records(x->sax);

	if (tags < 0 || tags == records)
		return true;
	return err_set(err, ERR_SYNTAX,
		"not well-formed: of %jd records %jd could be read",
		(intmax_t)tags, (intmax_t)records);
}

/* A schema, say, that was left in front of the report (IKEA, 2018). */
static bool has_report_behind(const struct aggregate_xml *x)
{
	return memmem(x->block, x->filled, "<feedback", 9) ||
	       memmem(x->block, x->filled, ":feedback", 9);
}

static bool may_try_again(const struct aggregate_xml *x)
{
	if (x->options.is_second_try || x->reports > 0)
		return false;
	return aggregate_sax_is_broken(x->sax) ||
	       (aggregate_sax_has_other_root(x->sax) && has_report_behind(x));
}

static bool read_report(struct aggregate_xml *x, struct err *err)
{
	if (!parse_document(x, err)) {
		x->may_try_again = may_try_again(x);
		return false;
	}
	note(x, x->stream_repairs);
	x->stream_repairs = 0;
	return check_records(x, err) &&
	       aggregate_finish(aggregate_sax_report(x->sax), err);
}

bool aggregate_xml_read(struct aggregate_xml *x, const struct report_sink *sink,
	struct err *err)
{
	bool ok;

	x->has_more = false;
	x->sax = aggregate_sax_open(&x->options, sink, err);
	ok = read_report(x, err);
	aggregate_sax_close(&x->sax);
	x->reports++;
	return ok;
}

bool aggregate_xml_has_more(const struct aggregate_xml *x)
{
	return x->has_more;
}

bool aggregate_xml_may_try_again(const struct aggregate_xml *x)
{
	return x->may_try_again;
}

struct aggregate_xml *aggregate_xml_open(
	struct stream *in, const struct aggregate_xml_options *options)
{
	struct aggregate_xml *x = base_malloc(sizeof(*x));

	memset(x, 0, offsetof(struct aggregate_xml, block));
	x->in = in;
	x->options = *options;
	if (options->is_second_try)
		x->in = x->repair = aggregate_repair(in, &x->stream_repairs);
	return x;
}

void aggregate_xml_close(struct aggregate_xml **x)
{
	if (!*x)
		return;
	stream_close(&(*x)->repair);
	free(*x);
	*x = NULL;
}
