/*
 * aggregate_sax.c - one aggregate report, from the blocks of its XML.
 *
 * libxml2's SAX2 push parser, fed in blocks: 2 to 3 times as fast as its
 * reader, and without a tree. Its names are interned, so that an element is
 * found by comparing pointers, and an element's text is gathered in one fixed
 * buffer: a record costs no malloc. Records that are written plainly do not
 * come before libxml2 (aggregate_plain.h): to it they are not there.
 */
#include "ingest/aggregate_sax.h"

#include "base/arena.h"
#include "ingest/aggregate_grammar.h"
#include "ingest/aggregate_plain.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>

/* 2.13 refuses external entities by an option of its own. */
#if LIBXML_VERSION >= 21300
#define PARSE_OPTIONS (XML_PARSE_NONET | XML_PARSE_NO_XXE)
#else
#define PARSE_OPTIONS XML_PARSE_NONET
#endif
#if LIBXML_VERSION >= 21200
typedef const xmlError *error_arg;
#else
typedef xmlErrorPtr error_arg;
#endif
#define NAMESPACE_RFC9990 "urn:ietf:params:xml:ns:dmarc-2.0"
/* Of so many records in a row none was plain: the others will not be either. */
#define PLAIN_MAX_MISSES 32

struct aggregate_sax {
	xmlParserCtxt *ctxt;
	struct err *err;
	bool is_second_try;
	bool has_failed;     /* *err is set by us, not by the XML */
	bool is_root_closed; /* the document is complete */
	long root_end;       /* bytes up to there; -1: not known */
	size_t given_bytes;
	size_t plain_bytes; /* of them; libxml2 never saw these */
	unsigned plain_misses;
	struct plain_record plain;
	bool has_other_root;
	bool has_error;    /* the first one is told below */
	bool is_malformed; /* and there is no going on */
	int error_line;
	unsigned error_count;
	char error[128];
	const xmlChar *root_uri;    /* interned like names, or NULL */
	const xmlChar *record_name; /* "record" */
	int64_t records_met;        /* in the second try */

	/* The rules of parent p are first_rule[p] up to first_rule[p + 1]. */
	uint8_t first_rule[ELEMENT_COUNT + 1];
	const xmlChar *names[AGGREGATE_MAX_RULES]; /* interned in ctxt->dict */
	const struct aggregate_rule *open[LIMIT_XML_DEPTH];
	unsigned depth;      /* of `open` */
	unsigned skip_depth; /* elements open within one that is skipped */

	bool wants_text;
	size_t text_len;
	struct aggregate aggregate;
	char text[LIMIT_TEXT_BYTES + 1]; /* one more tells that it was longer */
};

static void fail(struct aggregate_sax *p)
{
	p->has_failed = true;
	p->wants_text = false;
	xmlStopParser(p->ctxt);
}

static const struct aggregate_rule *find_rule(const struct aggregate_sax *p,
	enum aggregate_element parent, const xmlChar *name)
{
	for (size_t i = p->first_rule[parent]; i < p->first_rule[parent + 1];
		i++)
		if (p->names[i] == name)
			return &aggregate_rules[i];
	return NULL;
}

/* False where the element itself ends the reading. */
static bool check_element(
	struct aggregate_sax *p, int attribute_count, int namespace_count)
{
	if (p->depth + p->skip_depth >= LIMIT_XML_DEPTH)
		err_set(p->err, ERR_LIMIT,
			"elements nested more than %d deep (ceiling xml_depth)",
			LIMIT_XML_DEPTH);
	else if (attribute_count > LIMIT_XML_ATTRIBUTES)
		err_set(p->err, ERR_LIMIT,
			"an element with more than %d attributes "
			"(ceiling xml_attributes)",
			LIMIT_XML_ATTRIBUTES);
	else if (namespace_count > LIMIT_XML_NAMESPACES)
		err_set(p->err, ERR_LIMIT,
			"an element that declares more than %d namespaces "
			"(ceiling xml_namespaces)",
			LIMIT_XML_NAMESPACES);
	else
		return true;
	fail(p);
	return false;
}

/* True where it is <feedback>. */
static bool check_root(
	struct aggregate_sax *p, const xmlChar *name, const xmlChar *uri)
{
	p->root_uri = uri;
	if (!find_rule(p, ELEMENT_DOCUMENT, name)) {
		p->has_other_root = true;
		err_set(p->err, ERR_UNSUPPORTED,
			"XML document <%.64s> is not an aggregate report",
			(const char *)name);
		fail(p);
		return false;
	}
	if (uri && strcmp((const char *)uri, NAMESPACE_RFC9990) == 0)
		p->aggregate.is_rfc9990 = true;
	return true;
}

static void enter(struct aggregate_sax *p, const struct aggregate_rule *rule)
{
	if (rule->open && !rule->open(&p->aggregate)) {
		p->skip_depth = 1;
		return;
	}
	p->open[p->depth++] = rule;
	p->wants_text = rule->text != NULL;
	p->text_len = 0;
}

/*
 * What the table has no row for: it is passed over, but a record that it wraps
 * counts, unless it is of somebody else's vocabulary.
 */
static const struct aggregate_rule *unknown_rule(struct aggregate_sax *p)
{
	p->aggregate.report.repairs |= REPAIR_UNKNOWN_ELEMENT;
	return &aggregate_unknown_rule;
}

static bool is_foreign_record(const struct aggregate_sax *p,
	const struct aggregate_rule *rule, const xmlChar *uri)
{
	if (rule->element != ELEMENT_RECORD || rule->parent == ELEMENT_FEEDBACK)
		return false;
	return p->depth >= LIMIT_RECORD_DEPTH || (uri && uri != p->root_uri);
}

static void on_start(void *ctx, const xmlChar *name,
	const xmlChar *prefix UNUSED, const xmlChar *uri, int namespace_count,
	const xmlChar **namespaces UNUSED, int attribute_count,
	int defaulted_count UNUSED, const xmlChar **attributes UNUSED)
{
	struct aggregate_sax *p = ctx;
	const struct aggregate_rule *rule;

	if (p->has_failed)
		return;
	p->wants_text = false;
	if (!check_element(p, attribute_count, namespace_count))
		return;
	if (p->is_second_try && name == p->record_name)
		p->records_met++;
	if (p->skip_depth > 0) {
		p->skip_depth++;
		return;
	}
	if (p->depth == 0 && !check_root(p, name, uri))
		return;
	rule = find_rule(p,
		p->depth > 0 ? p->open[p->depth - 1]->element
			     : ELEMENT_DOCUMENT,
		name);
	if (!rule || is_foreign_record(p, rule, uri))
		rule = unknown_rule(p);
	enter(p, rule);
}

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

static void on_text(void *ctx, const xmlChar *bytes, int len)
{
	struct aggregate_sax *p = ctx;
	struct str s = {(const char *)bytes, (size_t)len};

	if (!p->wants_text)
		return;
	/* White space before must not use up the room. */
	if (p->text_len == 0 && s.len > 0 && is_space(s.ptr[0]))
		s = skip_space(s);
	if (s.len > sizeof(p->text) - p->text_len)
		s.len = sizeof(p->text) - p->text_len;
	memcpy(p->text + p->text_len, s.ptr, s.len);
	p->text_len += s.len;
}

static void take_text(struct aggregate_sax *p,
	const struct aggregate_rule *rule, struct str text)
{
	/* Who keeps it cuts it down, between characters. */
	if (text.len > LIMIT_TEXT_BYTES)
		p->aggregate.report.repairs |= REPAIR_TEXT_CUT;
	rule->text(&p->aggregate, str_trim(text));
}

static void leave(struct aggregate_sax *p, struct str text)
{
	const struct aggregate_rule *rule;

	if (p->skip_depth > 0) {
		p->skip_depth--;
		return;
	}
	rule = p->open[--p->depth];
	if (rule->text)
		take_text(p, rule, text);
	if (rule->close && !rule->close(&p->aggregate, p->err)) {
		fail(p);
		return;
	}
	p->text_len = 0;
	/* <reason> is the one that has both; what follows a child is its own. */
	p->wants_text = p->depth > 0 && p->open[p->depth - 1]->text;
}

static void close_root(struct aggregate_sax *p)
{
	long end = xmlByteConsumed(p->ctxt);

	p->is_root_closed = true;
	p->root_end = end < 0 ? -1 : end + (long)p->plain_bytes;
}

static void on_end(void *ctx, const xmlChar *name UNUSED,
	const xmlChar *prefix UNUSED, const xmlChar *uri UNUSED)
{
	struct aggregate_sax *p = ctx;

	if (p->has_failed)
		return;
	leave(p, (struct str){p->text, p->text_len});
	if (p->depth == 0 && !p->has_failed)
		close_root(p);
}

/* Entities are what XML attacks are made of, and no report needs any. */
static void on_doctype(void *ctx, const xmlChar *name UNUSED,
	const xmlChar *external_id UNUSED, const xmlChar *system_id UNUSED)
{
	struct aggregate_sax *p = ctx;

	if (p->has_failed)
		return;
	err_set(p->err, ERR_SYNTAX, "DOCTYPE is not allowed");
	fail(p);
}

static void keep_error(struct aggregate_sax *p, error_arg e)
{
	const char *text = e->message ? e->message : "";
	size_t len = strcspn(text, "\r\n");

	if (p->has_error)
		return;
	p->has_error = true;
	p->error_line = e->line;
	if (len >= sizeof(p->error))
		len = sizeof(p->error) - 1;
	memcpy(p->error, text, len);
}

static void on_error(void *ctx, error_arg e)
{
	struct aggregate_sax *p = ctx;

	/* Below fatal are warnings, and prefixes that nobody declared. */
	if (e->level < XML_ERR_FATAL || p->has_failed || p->is_malformed)
		return;
	/* What follows the root is no part of the report. */
	if (p->is_root_closed) {
		p->aggregate.report.repairs |= REPAIR_JUNK_AFTER_ROOT;
		return;
	}
	p->error_count++;
	if (!p->is_second_try || e->code == XML_ERR_TAG_NAME_MISMATCH) {
		p->is_malformed = true;
		p->has_error = false; /* this is the one that counts */
		xmlStopParser(p->ctxt);
	} else {
		p->aggregate.report.repairs |= REPAIR_XML_RECOVERED;
	}
	keep_error(p, e);
}

/*
 * Converters of charsets know no parser and would speak on stderr; what they
 * say, the parser's state says too.
 */
static void ignore_error(void *ctx UNUSED, error_arg e UNUSED)
{
}

static void ignore_text(void *ctx UNUSED, const char *fmt UNUSED, ...)
{
}

static void prepare_rules(struct aggregate_sax *p)
{
	size_t i = 0;

	for (unsigned parent = 0; parent < ELEMENT_COUNT; parent++) {
		p->first_rule[parent] = (uint8_t)i;
		while (i < aggregate_rule_count &&
			aggregate_rules[i].parent == parent) {
			p->names[i] = xmlDictLookup(p->ctxt->dict,
				(const xmlChar *)aggregate_rules[i].name, -1);
			if (!p->names[i])
				base_oom();
			i++;
		}
	}
	p->first_rule[ELEMENT_COUNT] = (uint8_t)i;
	p->record_name =
		xmlDictLookup(p->ctxt->dict, (const xmlChar *)"record", -1);
	if (!p->record_name)
		base_oom();
}

static void prepare(struct aggregate_sax *p, struct err *err)
{
	/* ignorableWhitespace equal to characters spares a look ahead. */
	xmlSAXHandler sax = {
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_text,
		.ignorableWhitespace = on_text,
		.cdataBlock = on_text,
		.internalSubset = on_doctype,
		.serror = on_error,
	};

	xmlSetStructuredErrorFunc(NULL, ignore_error);
	xmlSetGenericErrorFunc(NULL, ignore_text);
	p->err = err;
	p->ctxt = xmlCreatePushParserCtxt(&sax, p, NULL, 0, NULL);
	if (!p->ctxt)
		base_oom();
	xmlCtxtUseOptions(p->ctxt,
		PARSE_OPTIONS | (p->is_second_try ? XML_PARSE_RECOVER : 0));
	prepare_rules(p);
}

static bool set_truncated(const struct aggregate_sax *p, struct err *err)
{
	if (p->given_bytes == 0)
		return err_set(err, ERR_SYNTAX, "empty document");
	if (p->depth == 0)
		return err_set(
			err, ERR_TRUNCATED, "truncated XML: no element begins");
	return err_set(err, ERR_TRUNCATED, "truncated XML: <%s> is still open",
		p->open[p->depth - 1]->name ? p->open[p->depth - 1]->name
					    : "an element");
}

static bool set_malformed(const struct aggregate_sax *p, struct err *err)
{
	if (!p->has_error)
		return err_set(err, ERR_SYNTAX,
			"not well-formed: bytes that are not of its encoding");
	return err_set(err, ERR_SYNTAX, "not well-formed, line %d: %s",
		p->error_line, p->error);
}

/* A bare '&' has libxml2 look for a ';', which may be far or nowhere. */
static bool waits_for_reference(const struct aggregate_sax *p)
{
	const xmlParserInput *in = p->ctxt->input;

	return in && in->cur < in->end && *in->cur == '&';
}

static bool feed_libxml(struct aggregate_sax *p, struct str s, struct err *err)
{
	bool is_last = s.len == 0;
	unsigned error_count = p->error_count;
	bool is_reference = is_last && waits_for_reference(p);

	xmlParseChunk(p->ctxt, s.ptr, (int)s.len, is_last);
	p->given_bytes += s.len;
	if (p->has_failed)
		return false;
	/* "</feedback" and no more: recovery would take it for the end. */
	if (is_last && p->error_count > error_count)
		p->is_root_closed = false;
	if (p->is_root_closed && !p->is_malformed)
		return true;
	/* A converter that fails stops the parser without a word. */
	if (!p->is_malformed && p->ctxt->disableSAX &&
		!(is_last && p->is_second_try)) {
		p->is_malformed = true;
		return set_malformed(p, err);
	}
	if (is_last) {
		p->is_malformed = is_reference;
		return set_truncated(p, err);
	}
	if (p->is_malformed)
		return set_malformed(p, err);
	if (p->ctxt->input->end - p->ctxt->input->cur <= LIMIT_XML_MARKUP_BYTES)
		return true;
	p->is_malformed = waits_for_reference(p);
	return err_set(err, ERR_LIMIT,
		"a tag, comment or CDATA of more than %d bytes "
		"(ceiling xml_markup_bytes)",
		LIMIT_XML_MARKUP_BYTES);
}

/* --- plain records --- */

/*
 * Does the next byte stand in <feedback>, outside of any other markup, and is
 * it what it looks like? White space that libxml2 still holds back does not
 * mind what comes between it and what follows.
 */
static bool may_be_plain(const struct aggregate_sax *p)
{
	const xmlParserInput *in = p->ctxt->input;

	if (p->is_second_try || p->plain_misses >= PLAIN_MAX_MISSES ||
		p->depth != 1 || p->skip_depth > 0 ||
		p->ctxt->instate != XML_PARSER_CONTENT ||
		p->ctxt->inputNr != 1 || in->buf->encoder)
		return false;
	return str_trim((struct str){(const char *)in->cur,
				(size_t)(in->end - in->cur)})
		       .len == 0;
}

static void hand_out(struct aggregate_sax *p, const struct plain_record *r)
{
	const struct plain_tag *tag = r->tags;

	for (; tag < r->tags + r->count && !p->has_failed; tag++)
		if (tag->is_end)
			leave(p, tag->text);
		else if (p->skip_depth > 0)
			p->skip_depth++;
		else
			enter(p, tag->rule);
}

/* As many as there are at the beginning of `s`; the bytes that they take. */
static size_t take_plain(struct aggregate_sax *p, struct str s)
{
	size_t taken = 0;

	if (!may_be_plain(p))
		return 0;
	p->plain.is_pattern = false;
	while (aggregate_plain_scan(p->first_rule,
		(struct str){s.ptr + taken, s.len - taken}, &p->plain)) {
		hand_out(p, &p->plain);
		p->plain_misses = 0;
		/* What libxml2 complains of later is told by line. */
		p->ctxt->input->line += (int)p->plain.lines;
		taken += p->plain.bytes;
		if (p->has_failed)
			break;
	}
	p->plain_misses++;
	p->plain_bytes += taken;
	p->given_bytes += taken;
	return taken;
}

/* To where the next one may begin. */
static struct str before_record(const struct aggregate_sax *p, struct str s)
{
	static const struct str tag = STR("<record>");
	const char *at = NULL;

	if (s.len > 0 && !p->is_root_closed && !p->is_second_try &&
		p->plain_misses < PLAIN_MAX_MISSES)
		at = memmem(s.ptr + 1, s.len - 1, tag.ptr, tag.len);
	return at ? (struct str){s.ptr, (size_t)(at - s.ptr)} : s;
}

bool aggregate_sax_feed(
	struct aggregate_sax *p, struct str block, struct err *err)
{
	struct str part;
	size_t taken;

	if (block.len == 0)
		return feed_libxml(p, block, err);
	while (block.len > 0) {
		taken = take_plain(p, block);
		if (p->has_failed)
			return false;
		block.ptr += taken;
		block.len -= taken;
		part = before_record(p, block);
		/* An empty one would be the end of the input. */
		if (part.len > 0 && !feed_libxml(p, part, err))
			return false;
		block.ptr += part.len;
		block.len -= part.len;
	}
	return true;
}

struct str aggregate_sax_behind_root(
	const struct aggregate_sax *p, struct str last)
{
	size_t before = p->given_bytes - last.len;
	size_t end = p->root_end < 0 ? 0 : (size_t)p->root_end;

	if (end < before || end - before > last.len)
		return STR_NULL;
	return (struct str){
		last.ptr + (end - before), last.len - (end - before)};
}

bool aggregate_sax_is_over(const struct aggregate_sax *p)
{
	return p->is_root_closed;
}

bool aggregate_sax_is_broken(const struct aggregate_sax *p)
{
	return p->is_malformed;
}

bool aggregate_sax_has_other_root(const struct aggregate_sax *p)
{
	return p->has_other_root;
}

int64_t aggregate_sax_records(const struct aggregate_sax *p)
{
	return p->records_met;
}

struct aggregate *aggregate_sax_report(struct aggregate_sax *p)
{
	return &p->aggregate;
}

struct aggregate_sax *aggregate_sax_open(
	const struct aggregate_xml_options *options,
	const struct report_sink *sink, struct err *err)
{
	struct aggregate_sax *p = base_malloc(sizeof(*p));

	memset(p, 0, offsetof(struct aggregate_sax, aggregate));
	p->is_second_try = options->is_second_try;
	aggregate_init(
		&p->aggregate, sink, options->max_records, &options->hint);
	prepare(p, err);
	return p;
}

void aggregate_sax_close(struct aggregate_sax **p)
{
	if (!*p)
		return;
	xmlFreeParserCtxt((*p)->ctxt);
	aggregate_fini(&(*p)->aggregate);
	free(*p);
	*p = NULL;
}
