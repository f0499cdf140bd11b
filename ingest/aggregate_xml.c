/*
 * aggregate_xml.c - one aggregate report, from its XML to a sink.
 *
 * libxml2's SAX2 push parser, fed in blocks: 2 to 3 times as fast as its
 * reader, and without a tree. Its names are interned, so that an element is
 * found by comparing pointers, and an element's text is gathered in one fixed
 * buffer: a record costs no malloc.
 */
#include "ingest/aggregate_xml.h"

#include "ingest/aggregate_grammar.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>

#define BLOCK_BYTES (64 * 1024)
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
/*
 * libxml2 compares each attribute of an element with all others, and looks for
 * a prefix in all that are declared around: 10 MB of them take minutes, while
 * reports have three or four. What waits to be completed, a tag, a comment or
 * CDATA, is therefore never more than two blocks.
 */
#define MAX_ATTRIBUTES 32
#define MAX_NAMESPACES 8
#define MAX_PENDING_BYTES BLOCK_BYTES
#define NAMESPACE_RFC9990 "urn:ietf:params:xml:ns:dmarc-2.0"

struct parse {
	struct aggregate aggregate;
	xmlParserCtxt *ctxt;
	struct err *err;
	bool has_failed;     /* *err is set by us, not by the XML */
	bool is_root_closed; /* the document is complete */
	bool has_bytes;
	bool is_malformed;
	int malformed_line;
	char malformed[128];

	/* The rules of parent p are first_rule[p] up to first_rule[p + 1]. */
	uint8_t first_rule[ELEMENT_COUNT + 1];
	const xmlChar *names[AGGREGATE_MAX_RULES]; /* interned in ctxt->dict */
	const struct aggregate_rule *open[LIMIT_XML_DEPTH];
	unsigned depth;      /* of `open` */
	unsigned skip_depth; /* elements open within one that is skipped */

	bool wants_text;
	size_t text_len;
	char text[LIMIT_TEXT_BYTES + 1]; /* one more tells that it was longer */
	char block[BLOCK_BYTES];
};

static void fail(struct parse *p)
{
	p->has_failed = true;
	p->wants_text = false;
	xmlStopParser(p->ctxt);
}

static const struct aggregate_rule *find_rule(const struct parse *p,
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
	struct parse *p, int attribute_count, int namespace_count)
{
	if (p->depth + p->skip_depth >= LIMIT_XML_DEPTH)
		err_set(p->err, ERR_LIMIT, "elements nested more than %d deep",
			LIMIT_XML_DEPTH);
	else if (attribute_count > MAX_ATTRIBUTES)
		err_set(p->err, ERR_LIMIT,
			"an element with more than %d attributes",
			MAX_ATTRIBUTES);
	else if (namespace_count > MAX_NAMESPACES)
		err_set(p->err, ERR_LIMIT,
			"an element that declares more than %d namespaces",
			MAX_NAMESPACES);
	else
		return true;
	fail(p);
	return false;
}

/* True where it is <feedback>. */
static bool check_root(struct parse *p, const xmlChar *name, const xmlChar *uri)
{
	if (!find_rule(p, ELEMENT_DOCUMENT, name)) {
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

static void on_start(void *ctx, const xmlChar *name,
	const xmlChar *prefix UNUSED, const xmlChar *uri, int namespace_count,
	const xmlChar **namespaces UNUSED, int attribute_count,
	int defaulted_count UNUSED, const xmlChar **attributes UNUSED)
{
	struct parse *p = ctx;
	const struct aggregate_rule *rule;

	if (p->has_failed)
		return;
	p->wants_text = false;
	if (!check_element(p, attribute_count, namespace_count))
		return;
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
	if (!rule)
		p->aggregate.report.repairs |= REPAIR_UNKNOWN_ELEMENT;
	if (!rule || (rule->open && !rule->open(&p->aggregate))) {
		p->skip_depth = 1;
		return;
	}
	p->open[p->depth++] = rule;
	p->wants_text = rule->text != NULL;
	p->text_len = 0;
}

static struct str skip_space(struct str s)
{
	while (s.len > 0 && (s.ptr[0] == ' ' || s.ptr[0] == '\n' ||
				    s.ptr[0] == '\t' || s.ptr[0] == '\r')) {
		s.ptr++;
		s.len--;
	}
	return s;
}

static void on_text(void *ctx, const xmlChar *bytes, int len)
{
	struct parse *p = ctx;
	struct str s = {(const char *)bytes, (size_t)len};

	if (!p->wants_text)
		return;
	if (p->text_len == 0) /* white space before must not use up the room */
		s = skip_space(s);
	if (s.len > sizeof(p->text) - p->text_len)
		s.len = sizeof(p->text) - p->text_len;
	memcpy(p->text + p->text_len, s.ptr, s.len);
	p->text_len += s.len;
}

static void take_text(struct parse *p, const struct aggregate_rule *rule)
{
	struct str text = {p->text, p->text_len};

	/* Who keeps it cuts it down, between characters. */
	if (text.len > LIMIT_TEXT_BYTES)
		p->aggregate.report.repairs |= REPAIR_TEXT_CUT;
	rule->text(&p->aggregate, str_trim(text));
}

static void on_end(void *ctx, const xmlChar *name UNUSED,
	const xmlChar *prefix UNUSED, const xmlChar *uri UNUSED)
{
	struct parse *p = ctx;
	const struct aggregate_rule *rule;

	if (p->has_failed)
		return;
	if (p->skip_depth > 0) {
		p->skip_depth--;
		return;
	}
	rule = p->open[--p->depth];
	if (rule->text)
		take_text(p, rule);
	if (rule->close && !rule->close(&p->aggregate, p->err)) {
		fail(p);
		return;
	}
	p->text_len = 0;
	/* <reason> is the one that has both; what follows a child is its own. */
	p->wants_text = p->depth > 0 && p->open[p->depth - 1]->text;
	p->is_root_closed = p->depth == 0;
}

/* Entities are what XML attacks are made of, and no report needs any. */
static void on_doctype(void *ctx, const xmlChar *name UNUSED,
	const xmlChar *external_id UNUSED, const xmlChar *system_id UNUSED)
{
	struct parse *p = ctx;

	if (p->has_failed)
		return;
	err_set(p->err, ERR_SYNTAX, "DOCTYPE is not allowed");
	fail(p);
}

static void on_error(void *ctx, error_arg e)
{
	struct parse *p = ctx;
	const char *text = e->message ? e->message : "";
	size_t len = strcspn(text, "\r\n");

	/* Below fatal are warnings, and prefixes that nobody declared. */
	if (e->level < XML_ERR_FATAL || p->has_failed || p->is_malformed)
		return;
	/* What follows the root is no part of the report. */
	if (p->is_root_closed) {
		p->aggregate.report.repairs |= REPAIR_JUNK_AFTER_ROOT;
		return;
	}
	p->is_malformed = true;
	p->malformed_line = e->line;
	if (len >= sizeof(p->malformed))
		len = sizeof(p->malformed) - 1;
	memcpy(p->malformed, text, len);
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

static void prepare_rules(struct parse *p)
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
}

static void prepare(struct parse *p, struct err *err)
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
	xmlCtxtUseOptions(p->ctxt, PARSE_OPTIONS);
	prepare_rules(p);
}

/* Whole blocks, however little the stream gives at a time. */
static bool fill_block(
	struct parse *p, struct stream *in, size_t *len, struct err *err)
{
	ssize_t n;

	for (*len = 0; *len < sizeof(p->block); *len += (size_t)n) {
		n = stream_read(
			in, p->block + *len, sizeof(p->block) - *len, err);
		if (n < 0)
			return false;
		if (n == 0)
			break;
	}
	return true;
}

/*
 * White space before the declaration is not XML, but it happens; libxml2
 * itself deals with a byte order mark.
 */
static struct str skip_before_root(struct parse *p, struct str s)
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
	p->aggregate.report.repairs |= REPAIR_JUNK_BEFORE_ROOT;
	return trimmed;
}

static void look_after_root(struct parse *p, struct str s)
{
	if (str_trim(s).len > 0)
		p->aggregate.report.repairs |= REPAIR_JUNK_AFTER_ROOT;
}

static void set_truncated(const struct parse *p, struct err *err)
{
	if (!p->has_bytes)
		err_set(err, ERR_SYNTAX, "empty document");
	else if (p->depth == 0)
		err_set(err, ERR_SYNTAX, "truncated XML: no element begins");
	else
		err_set(err, ERR_SYNTAX, "truncated XML: <%s> is still open",
			p->open[p->depth - 1]->name);
}

static bool parse_block(
	struct parse *p, struct str s, bool is_last, struct err *err)
{
	xmlParseChunk(p->ctxt, s.ptr, (int)s.len, is_last);
	if (p->has_failed)
		return false;
	if (p->is_root_closed)
		return true;
	/* A converter that fails stops the parser without a word. */
	if (!p->is_malformed && p->ctxt->disableSAX)
		return err_set(err, ERR_SYNTAX,
			"not well-formed: bytes that are not of its encoding");
	if (is_last) {
		set_truncated(p, err);
		return false;
	}
	if (p->is_malformed)
		return err_set(err, ERR_SYNTAX, "not well-formed, line %d: %s",
			p->malformed_line, p->malformed);
	if (p->ctxt->input->end - p->ctxt->input->cur > MAX_PENDING_BYTES)
		return err_set(err, ERR_LIMIT,
			"a tag, comment or CDATA of more than %d bytes",
			MAX_PENDING_BYTES);
	return true;
}

static bool parse_document(struct parse *p, struct stream *in, struct err *err)
{
	struct str s = {p->block, 0};
	bool is_first = true;

	for (; fill_block(p, in, &s.len, err); is_first = false) {
		/* It may hold back a few bytes until told the end. */
		if (s.len == 0)
			return p->is_root_closed ||
			       parse_block(p, STR_NULL, true, err);
		p->has_bytes = true;
		if (p->is_root_closed) {
			look_after_root(p, s);
			continue;
		}
		if (is_first)
			s = skip_before_root(p, s);
		if (!parse_block(p, s, false, err))
			return false;
		s.ptr = p->block;
	}
	return false;
}

bool aggregate_xml_read(struct stream *in, uint32_t max_records,
	const struct report_sink *sink, struct err *err)
{
	struct parse *p = base_calloc(1, sizeof(*p));
	bool ok = false;

	aggregate_init(&p->aggregate, sink, max_records);
	prepare(p, err);
	if (!parse_document(p, in, err))
		goto out;
	ok = aggregate_finish(&p->aggregate, err);
out:
	xmlFreeParserCtxt(p->ctxt);
	aggregate_fini(&p->aggregate);
	free(p);
	return ok;
}
