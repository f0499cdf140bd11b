/* dmarc_record.c - the text of a DMARC policy record. */
#include "dmarc/dmarc_record.h"

#include <string.h>

struct parse {
	struct dmarc_record *record;
	struct arena *arena;
	struct dmarc_tag *tags;
	/* A tag has one problem at most, a URI two, and a record four. */
	struct dmarc_problem *problems;
	struct dmarc_uri *uris; /* rua's, then ruf's */
	uint16_t uri_count;
};

#define MAX_PROBLEMS (DMARC_RECORD_MAX_TAGS + 2 * DMARC_RECORD_MAX_URIS + 8)

const char *dmarc_problem_text(enum dmarc_problem_code code)
{
	switch (code) {
	case DMARC_NOT_A_TAG:
		return "no tag: ignored";
	case DMARC_UNKNOWN_TAG:
		return "tag is in neither RFC 9989 nor RFC 7489: ignored";
	case DMARC_REPEATED_TAG:
		return "tag stands here twice: the first one is taken";
	case DMARC_BAD_VALUE:
		return "value is not allowed: the default is taken";
	case DMARC_REMOVED_TAG:
		return "tag was removed by RFC 9989: new receivers ignore it";
	case DMARC_BAD_URI:
		return "no usable URI: ignored";
	case DMARC_NO_MAILTO:
		return "not a mailto URI: most reporters ignore it";
	case DMARC_SIZE_OBSOLETE:
		return "size limit behind a URI was removed by RFC 9989";
	case DMARC_P_ABSENT:
		return "p is missing: old receivers ignore the record";
	case DMARC_P_NOT_SECOND:
		return "p has to come directly behind v for old receivers";
	case DMARC_NO_RUA:
		return "no rua: nobody sends reports";
	case DMARC_FO_WITHOUT_RUF:
		return "fo does nothing without ruf";
	case DMARC_TEST_WITHOUT_POLICY:
		return "t=y does nothing while the policy is none";
	case DMARC_TOO_MANY:
		return "too many tags or URIs: the rest is not looked at";
	}
	return NULL;
}

static void add_problem(struct parse *p, enum dmarc_problem_code code,
	struct str tag, struct str value)
{
	uint16_t *count = &p->record->problem_count;

	if (*count < MAX_PROBLEMS)
		p->problems[(*count)++] =
			(struct dmarc_problem){code, tag, value};
}

/* WSP of RFC 5234: no line ends. */
static struct str trim(struct str s)
{
	while (s.len > 0 && (s.ptr[0] == ' ' || s.ptr[0] == '\t')) {
		s.ptr++;
		s.len--;
	}
	while (s.len > 0 &&
		(s.ptr[s.len - 1] == ' ' || s.ptr[s.len - 1] == '\t'))
		s.len--;
	return s;
}

static bool is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_tag_name(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!is_alpha(s.ptr[i]))
			return false;
	return s.len > 0;
}

/* value-char of RFC 9989 4.7; ";" cannot come so far. */
static bool is_tag_value(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < 0x20 || s.ptr[i] > 0x7E)
			return false;
	return s.len > 0;
}

/* --- values -------------------------------------------------------------- */

static bool take_policy(struct str value, enum policy *dst)
{
	*dst = policy_parse(value);
	return *dst != POLICY_OTHER && *dst != POLICY_ABSENT;
}

static bool take_alignment(struct str value, enum alignment_mode *dst)
{
	/* The words of alignment_mode_parse are more than the letters. */
	*dst = value.len == 1 ? alignment_mode_parse(value) : ALIGNMENT_ABSENT;
	if (*dst == ALIGNMENT_RELAXED || *dst == ALIGNMENT_STRICT)
		return true;
	*dst = ALIGNMENT_ABSENT;
	return false;
}

static bool take_testing(struct str value, enum testing *dst)
{
	*dst = testing_parse(value);
	if (*dst == TESTING_YES || *dst == TESTING_NO)
		return true;
	*dst = TESTING_ABSENT;
	return false;
}

static bool take_psd(struct str value, enum psd *dst)
{
	static const char letters[] = {'n', 'y', 'u'};

	for (size_t i = 0; value.len == 1 && i < sizeof(letters); i++)
		if ((value.ptr[0] | 0x20) == letters[i]) {
			*dst = (enum psd)(PSD_NO + i);
			return true;
		}
	return false;
}

static bool take_pct(struct str value, int *dst)
{
	uint64_t v;

	if (!str_to_u64(value, &v) || v > 100)
		return false;
	*dst = (int)v;
	return true;
}

/* In any order, each at most once, 0 and 1 not together (RFC 9989 4.7). */
static bool take_failure_options(struct str value, unsigned *dst)
{
	static const char letters[] = "01ds";
	unsigned set = 0;
	const char *at;
	struct str word;

	while (value.ptr) {
		word = trim(str_cut(&value, ':'));
		at = word.len == 1 ? memchr(letters, word.ptr[0] | 0x20, 4)
				   : NULL;
		if (!at && word.len == 1)
			at = memchr(letters, word.ptr[0], 4);
		if (!at || (set & 1U << (at - letters)))
			return false;
		set |= 1U << (at - letters);
	}
	if ((set & FAILURE_IF_ALL) && (set & FAILURE_IF_ANY))
		return false;
	*dst = set;
	return true;
}

/* --- URIs ---------------------------------------------------------------- */

/* "10m" behind the '!': powers of two (RFC 7489 6.3). */
static bool take_size(struct str text, uint64_t *ret)
{
	static const char units[] = "kmgt";
	const char *unit = NULL;
	uint64_t v;

	if (text.len > 0 && is_alpha(text.ptr[text.len - 1])) {
		unit = memchr(units, text.ptr[text.len - 1] | 0x20, 4);
		if (!unit)
			return false;
		text.len--;
	}
	if (!str_to_u64(text, &v))
		return false;
	if (unit && __builtin_mul_overflow(
			    v, UINT64_C(1) << (10 * (unit - units + 1)), &v))
		return false;
	*ret = v;
	return true;
}

static bool has_scheme(struct str uri, struct str scheme)
{
	return uri.len > scheme.len &&
	       str_equal_nocase((struct str){uri.ptr, scheme.len}, scheme);
}

/* Something before the "@" and a host behind it; "!" would begin a size. */
static bool is_mailto(struct str uri)
{
	struct str address = {uri.ptr + 7, uri.len - 7};
	struct str local;

	local = str_cut(&address, '@');
	return local.len > 0 && address.len > 0 &&
	       !memchr(address.ptr, '@', address.len) &&
	       !memchr(uri.ptr, ' ', uri.len);
}

static bool is_uri(struct str s)
{
	if (has_scheme(s, STR("mailto:")))
		return is_mailto(s);
	return has_scheme(s, STR("https:")) || has_scheme(s, STR("http:"));
}

static void take_uri(struct parse *p, struct str tag, struct str text)
{
	struct str size = text, uri = str_cut(&size, '!');
	struct dmarc_uri *dst = &p->uris[p->uri_count];

	*dst = (struct dmarc_uri){.uri = trim(uri)};
	if (!is_uri(dst->uri) ||
		(size.ptr && !take_size(trim(size), &dst->max_bytes))) {
		add_problem(p, DMARC_BAD_URI, tag, text);
		return;
	}
	p->uri_count++;
	if (size.ptr)
		add_problem(p, DMARC_SIZE_OBSOLETE, tag, text);
	if (!has_scheme(dst->uri, STR("mailto:")))
		add_problem(p, DMARC_NO_MAILTO, tag, text);
}

static bool take_uris(struct parse *p, struct str tag, struct str value,
	const struct dmarc_uri **uris, uint16_t *count)
{
	uint16_t first = p->uri_count;

	while (value.ptr) {
		struct str text = trim(str_cut(&value, ','));

		if (p->uri_count == DMARC_RECORD_MAX_URIS) {
			add_problem(p, DMARC_TOO_MANY, tag, text);
			break;
		}
		take_uri(p, tag, text);
	}
	*uris = p->uris + first;
	*count = (uint16_t)(p->uri_count - first);
	return true; /* each has told its own problem */
}

/* --- tags ---------------------------------------------------------------- */

/* False where the value is none of the tag's. */
static bool take_value(struct parse *p, const struct dmarc_tag *t, bool *known)
{
	struct dmarc_record *r = p->record;
	struct str name = t->name, value = t->value;

	*known = true;
	if (str_equal_nocase(name, STR("p")))
		return take_policy(value, &r->p);
	if (str_equal_nocase(name, STR("sp")))
		return take_policy(value, &r->sp);
	if (str_equal_nocase(name, STR("np")))
		return take_policy(value, &r->np);
	if (str_equal_nocase(name, STR("adkim")))
		return take_alignment(value, &r->adkim);
	if (str_equal_nocase(name, STR("aspf")))
		return take_alignment(value, &r->aspf);
	if (str_equal_nocase(name, STR("t")))
		return take_testing(value, &r->testing);
	if (str_equal_nocase(name, STR("psd")))
		return take_psd(value, &r->psd);
	if (str_equal_nocase(name, STR("fo")))
		return take_failure_options(value, &r->failure_options);
	if (str_equal_nocase(name, STR("rua")))
		return take_uris(p, name, value, &r->rua, &r->rua_count);
	if (str_equal_nocase(name, STR("ruf")))
		return take_uris(p, name, value, &r->ruf, &r->ruf_count);
	if (str_equal_nocase(name, STR("pct")))
		return take_pct(value, &r->pct);
	*known = str_equal_nocase(name, STR("rf")) ||
		 str_equal_nocase(name, STR("ri"));
	return true;
}

static bool is_removed(struct str name)
{
	return str_equal_nocase(name, STR("pct")) ||
	       str_equal_nocase(name, STR("rf")) ||
	       str_equal_nocase(name, STR("ri"));
}

static bool is_repeated(const struct parse *p, struct str name)
{
	for (uint16_t i = 0; i < p->record->tag_count; i++)
		if (str_equal_nocase(p->tags[i].name, name))
			return true;
	return false;
}

static void take_tag(struct parse *p, struct str part)
{
	struct str value = part, name = trim(str_cut(&value, '='));
	struct dmarc_tag *t = &p->tags[p->record->tag_count];
	bool is_known;

	*t = (struct dmarc_tag){name, trim(value)};
	if (!value.ptr || !is_tag_name(name) || !is_tag_value(t->value)) {
		add_problem(p, DMARC_NOT_A_TAG, name, part);
		return;
	}
	if (is_repeated(p, name)) {
		add_problem(p, DMARC_REPEATED_TAG, name, t->value);
		return;
	}
	p->record->tag_count++;
	if (!take_value(p, t, &is_known))
		add_problem(p, DMARC_BAD_VALUE, name, t->value);
	else if (!is_known)
		add_problem(p, DMARC_UNKNOWN_TAG, name, t->value);
	else if (is_removed(name))
		add_problem(p, DMARC_REMOVED_TAG, name, t->value);
}

/* What no tag shows by itself. */
static void look_at_record(struct parse *p)
{
	const struct dmarc_record *r = p->record;

	if (r->p == POLICY_ABSENT)
		add_problem(p, DMARC_P_ABSENT, STR("p"), STR_NULL);
	else if (!str_equal_nocase(p->tags[1].name, STR("p")))
		add_problem(p, DMARC_P_NOT_SECOND, STR("p"), STR_NULL);
	if (r->rua_count == 0)
		add_problem(p, DMARC_NO_RUA, STR("rua"), STR_NULL);
	if (r->failure_options != 0 && r->ruf_count == 0)
		add_problem(p, DMARC_FO_WITHOUT_RUF, STR("fo"), STR_NULL);
	if (r->testing == TESTING_YES && r->p == POLICY_NONE &&
		r->sp <= POLICY_NONE && r->np <= POLICY_NONE)
		add_problem(p, DMARC_TEST_WITHOUT_POLICY, STR("t"), STR_NULL);
}

static bool has_version_first(struct str part)
{
	struct str value = part, name = trim(str_cut(&value, '='));

	return value.ptr && str_equal_nocase(name, STR("v")) &&
	       str_equal(trim(value), STR("DMARC1"));
}

static bool prepare(struct parse *p)
{
	p->tags = arena_alloc_array(
		p->arena, DMARC_RECORD_MAX_TAGS, sizeof(*p->tags));
	p->problems =
		arena_alloc_array(p->arena, MAX_PROBLEMS, sizeof(*p->problems));
	p->uris = arena_alloc_array(
		p->arena, DMARC_RECORD_MAX_URIS + 1, sizeof(*p->uris));
	return p->tags && p->problems && p->uris;
}

static void take_version(struct parse *p, struct str part)
{
	struct str value = part, name = trim(str_cut(&value, '='));

	p->tags[p->record->tag_count++] = (struct dmarc_tag){name, trim(value)};
}

static void take_tags(struct parse *p, struct str rest)
{
	struct str part;

	while (rest.ptr) {
		part = trim(str_cut(&rest, ';'));
		if (part.len == 0)
			continue; /* the ";" at the end, most of the time */
		if (p->record->tag_count == DMARC_RECORD_MAX_TAGS) {
			add_problem(p, DMARC_TOO_MANY, STR_NULL, part);
			break;
		}
		take_tag(p, part);
	}
}

bool dmarc_record_parse(struct str text, struct arena *a,
	struct dmarc_record *ret, struct err *err)
{
	struct dmarc_record r = {.pct = -1};
	struct parse p = {.record = &r, .arena = a};
	struct str rest = text, version = str_cut(&rest, ';');

	if (text.len > DMARC_RECORD_MAX_BYTES)
		return err_set(err, ERR_LIMIT, "a record of more than %d bytes",
			DMARC_RECORD_MAX_BYTES);
	if (!has_version_first(version))
		return err_set(err, ERR_UNSUPPORTED,
			"not a DMARC record: it has to begin with v=DMARC1");
	if (!prepare(&p))
		return err_set(err, ERR_LIMIT, "no memory for a record");
	take_version(&p, version);
	take_tags(&p, rest);
	look_at_record(&p);
	r.tags = p.tags;
	r.problems = p.problems;
	*ret = r;
	return true;
}

enum policy dmarc_record_policy(const struct dmarc_record *r)
{
	bool is_usable = r->p != POLICY_ABSENT && r->p != POLICY_OTHER &&
			 r->sp != POLICY_OTHER && r->np != POLICY_OTHER;

	if (is_usable)
		return r->p;
	return r->rua_count > 0 ? POLICY_NONE : POLICY_ABSENT;
}
