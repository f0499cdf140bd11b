/*
 * report_xml.c - an aggregate report as XML, RFC 7489 or RFC 9990.
 *
 * The order of elements is the schemas' own. Where a struct holds what its
 * dialect has no word for, the nearest word of the dialect is written, so that
 * the document is valid whatever it was made from.
 */
#include "relay/relay.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

#define INDENT "  "
#define MAX_INDENT 8

struct xml {
	struct buf *out;
	unsigned depth;
	bool is_9990;
};

/* --- elements ------------------------------------------------------------ */

static void indent(struct xml *x)
{
	assert(x->depth <= MAX_INDENT);
	for (unsigned i = 0; i < x->depth; i++)
		buf_add_text(x->out, INDENT);
}

static void open_element(struct xml *x, const char *name)
{
	indent(x);
	buf_printf(x->out, "<%s>\n", name);
	x->depth++;
}

static void close_element(struct xml *x, const char *name)
{
	x->depth--;
	indent(x);
	buf_printf(x->out, "</%s>\n", name);
}

/* XML 1.0 2.2: of the controls only these three may appear at all. */
static bool is_xml_char(unsigned char c)
{
	return c >= 0x20 || c == '\t' || c == '\n' || c == '\r';
}

static const char *entity_of(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '\r': /* a bare one would be read as a line feed */
		return "&#13;";
	default:
		return NULL;
	}
}

/* U+FFFE and U+FFFF are UTF-8, but no XML. */
static bool is_noncharacter(struct str s)
{
	return s.len >= 3 && memcmp(s.ptr, "\xEF\xBF", 2) == 0 &&
	       (unsigned char)s.ptr[2] >= 0xBE;
}

/* What XML cannot hold becomes U+FFFD. */
static void add_text(struct buf *out, struct str s)
{
	const char *entity;
	size_t n;

	for (; s.len > 0; s.ptr += n, s.len -= n) {
		n = str_utf8_len(s);
		entity = entity_of(s.ptr[0]);
		if (n == 0 || !is_xml_char((unsigned char)s.ptr[0]) ||
			is_noncharacter(s)) {
			buf_add_text(out, "\xEF\xBF\xBD");
			n = n > 0 ? n : 1;
		} else if (entity) {
			buf_add_text(out, entity);
		} else {
			buf_add(out, s.ptr, n);
		}
	}
}

static void leaf(struct xml *x, const char *name, struct str text)
{
	indent(x);
	buf_printf(x->out, "<%s>", name);
	add_text(x->out, text);
	buf_printf(x->out, "</%s>\n", name);
}

/* Nothing is written where it is absent. */
static void leaf_if(struct xml *x, const char *name, struct str text)
{
	if (text.ptr)
		leaf(x, name, text);
}

static void leaf_word(struct xml *x, const char *name, const char *word)
{
	leaf_if(x, name, str_from(word));
}

static void leaf_number(struct xml *x, const char *name, int64_t v)
{
	indent(x);
	buf_printf(x->out, "<%s>%" PRId64 "</%s>\n", name, v, name);
}

/* --- report -------------------------------------------------------------- */

static void write_metadata(struct xml *x, const struct report_metadata *m)
{
	open_element(x, "report_metadata");
	leaf(x, "org_name", m->org_name);
	leaf(x, "email", m->email);
	leaf_if(x, "extra_contact_info", m->extra_contact_info);
	leaf(x, "report_id", m->report_id);
	open_element(x, "date_range");
	leaf_number(x, "begin", m->begin_s);
	leaf_number(x, "end", m->end_s);
	close_element(x, "date_range");
	leaf_if(x, "error", m->error);
	if (x->is_9990)
		leaf_if(x, "generator", m->generator);
	close_element(x, "report_metadata");
}

static const char *policy_word(enum policy p)
{
	return p == POLICY_OTHER ? NULL : policy_name(p);
}

/* RFC 9990: what was published or defaulted; absent stays absent. */
static void write_policy_9990(struct xml *x, const struct policy_published *p)
{
	leaf(x, "domain", p->domain);
	leaf_word(x, "p", policy_word(p->p));
	leaf_word(x, "sp", policy_word(p->sp));
	leaf_word(x, "np", policy_word(p->np));
	leaf_word(x, "adkim", alignment_mode_name(p->adkim));
	leaf_word(x, "aspf", alignment_mode_name(p->aspf));
	leaf_word(x, "discovery_method",
		discovery_method_name(p->discovery_method));
	leaf_if(x, "fo", p->fo);
	leaf_word(x, "testing", testing_name(p->testing));
}

/* RFC 7489: sp, pct and fo have to be there, with the tag's default. */
static void write_policy_7489(struct xml *x, const struct policy_published *p)
{
	leaf(x, "domain", p->domain);
	leaf_word(x, "adkim", alignment_mode_name(p->adkim));
	leaf_word(x, "aspf", alignment_mode_name(p->aspf));
	leaf_word(x, "p", policy_word(p->p));
	leaf_word(x, "sp", policy_word(p->sp ? p->sp : p->p));
	leaf_number(x, "pct", p->pct >= 0 ? p->pct : 100);
	leaf(x, "fo", p->fo.ptr ? p->fo : STR("0"));
}

static void write_policy(struct xml *x, const struct policy_published *p)
{
	open_element(x, "policy_published");
	if (x->is_9990)
		write_policy_9990(x, p);
	else
		write_policy_7489(x, p);
	close_element(x, "policy_published");
}

/* --- records ------------------------------------------------------------- */

static bool has_reason_word(const struct xml *x, enum reason_type type)
{
	switch (type) {
	case REASON_FORWARDED:
	case REASON_SAMPLED_OUT:
		return !x->is_9990;
	case REASON_POLICY_TEST_MODE:
		return x->is_9990;
	default:
		return type != REASON_ABSENT;
	}
}

/* A type that the dialect has no word for becomes `other`, and a comment. */
static void write_reason(struct xml *x, const struct policy_override_reason *r)
{
	bool has_word = has_reason_word(x, r->type);
	const char *name = reason_type_name(r->type);
	struct str comment = r->comment;

	if (!has_word && !comment.ptr)
		comment = str_from(name);
	open_element(x, "reason");
	leaf_word(x, "type", has_word ? name : reason_type_name(REASON_OTHER));
	leaf_if(x, "comment", comment);
	close_element(x, "reason");
}

static const char *disposition_word(const struct xml *x, enum disposition d)
{
	if (d == DISPOSITION_QUARANTINE || d == DISPOSITION_REJECT ||
		(d == DISPOSITION_PASS && x->is_9990))
		return disposition_name(d);
	return disposition_name(DISPOSITION_NONE);
}

static const char *evaluated_word(enum dmarc_result result)
{
	return dmarc_result_name(result == DMARC_RESULT_PASS
					 ? DMARC_RESULT_PASS
					 : DMARC_RESULT_FAIL);
}

static void write_row(struct xml *x, const struct record *r)
{
	char address[IP_TEXT_SIZE];

	ip_format(&r->source_ip, address);
	open_element(x, "row");
	leaf(x, "source_ip", str_from(address));
	leaf_number(x, "count", (int64_t)r->message_count);
	open_element(x, "policy_evaluated");
	leaf_word(x, "disposition", disposition_word(x, r->disposition));
	leaf_word(x, "dkim", evaluated_word(r->dkim));
	leaf_word(x, "spf", evaluated_word(r->spf));
	for (size_t i = 0; i < r->reason_count; i++)
		write_reason(x, &r->reasons[i]);
	close_element(x, "policy_evaluated");
	close_element(x, "row");
}

static void write_identifiers(struct xml *x, const struct record *r)
{
	open_element(x, "identifiers");
	leaf_if(x, "envelope_to", r->envelope_to);
	if (x->is_9990)
		leaf_if(x, "envelope_from", r->envelope_from);
	else
		leaf(x, "envelope_from", r->envelope_from);
	leaf(x, "header_from", r->header_from);
	close_element(x, "identifiers");
}

/* Softfail is SPF's, policy was DKIM's alone before RFC 9990. */
static const char *result_word(
	enum auth_result result, bool has_softfail, bool has_policy)
{
	if (result == AUTH_RESULT_SOFTFAIL && !has_softfail)
		result = AUTH_RESULT_FAIL;
	if (result == AUTH_RESULT_POLICY && !has_policy)
		result = AUTH_RESULT_FAIL;
	if (result == AUTH_RESULT_ABSENT || result == AUTH_RESULT_OTHER)
		result = AUTH_RESULT_NONE;
	return auth_result_name(result);
}

static void write_dkim(struct xml *x, const struct dkim_auth_result *d)
{
	open_element(x, "dkim");
	leaf(x, "domain", d->domain);
	if (x->is_9990)
		leaf(x, "selector", d->selector);
	else
		leaf_if(x, "selector", d->selector);
	leaf_word(x, "result", result_word(d->result, false, true));
	leaf_if(x, "human_result", d->human_result);
	close_element(x, "dkim");
}

static void write_spf(struct xml *x, const struct spf_auth_result *s)
{
	enum spf_scope scope = s->scope;

	if (scope != SPF_SCOPE_HELO)
		scope = SPF_SCOPE_MFROM;
	open_element(x, "spf");
	leaf(x, "domain", s->domain);
	leaf_word(x, "scope", spf_scope_name(scope));
	leaf_word(x, "result", result_word(s->result, true, x->is_9990));
	if (x->is_9990)
		leaf_if(x, "human_result", s->human_result);
	close_element(x, "spf");
}

/* RFC 9990: at most one, of MAIL FROM. */
static void write_spf_9990(struct xml *x, const struct record *r)
{
	for (size_t i = 0; i < r->spf_count; i++)
		if (r->spf_results[i].scope != SPF_SCOPE_HELO) {
			write_spf(x, &r->spf_results[i]);
			return;
		}
}

/* RFC 7489: at least one. */
static void write_spf_7489(struct xml *x, const struct record *r)
{
	struct spf_auth_result none = {
		.domain = r->envelope_from.len > 0 ? r->envelope_from
						   : r->header_from,
		.scope = SPF_SCOPE_MFROM,
		.result = AUTH_RESULT_NONE,
	};

	for (size_t i = 0; i < r->spf_count; i++)
		write_spf(x, &r->spf_results[i]);
	if (r->spf_count == 0)
		write_spf(x, &none);
}

static void write_record(struct xml *x, const struct record *r)
{
	open_element(x, "record");
	write_row(x, r);
	write_identifiers(x, r);
	open_element(x, "auth_results");
	for (size_t i = 0; i < r->dkim_count; i++)
		write_dkim(x, &r->dkim_results[i]);
	if (x->is_9990)
		write_spf_9990(x, r);
	else
		write_spf_7489(x, r);
	close_element(x, "auth_results");
	close_element(x, "record");
}

void report_xml_write(const struct aggregate_report *r,
	const struct record *records, size_t count, struct buf *out)
{
	struct xml x = {
		.out = out,
		.is_9990 = r->schema == SCHEMA_RFC9990,
	};

	buf_add_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	if (x.is_9990)
		buf_add_text(out, "<feedback xmlns=\"urn:ietf:params:xml:ns:"
				  "dmarc-2.0\">\n");
	else
		buf_add_text(out, "<feedback>\n");
	x.depth = 1;
	leaf(&x, "version", STR("1.0"));
	write_metadata(&x, &r->metadata);
	write_policy(&x, &r->policy);
	for (size_t i = 0; i < count; i++)
		write_record(&x, &records[i]);
	buf_add_text(out, "</feedback>\n");
}
