/* aggregate_plain.c - a record that is written plainly. */
#include "ingest/aggregate_plain.h"

#include <string.h>

/* The schemas' deepest, from <record> on, is the 5th. */
#define MAX_DEPTH 8

/* What text may hold: printable ASCII but '<', '&' and '>', which could end a
 * "]]>". A carriage return has to be trimmed away: within a text libxml2 makes
 * a line feed of it. */
enum char_class { OTHER = 0, PLAIN = 1, LINE_FEED = 2, CARRIAGE_RETURN = 4 };
static const uint8_t classes[256] = {
	[' ' ... '%'] = PLAIN,
	['\'' ... ';'] = PLAIN,
	['='] = PLAIN,
	['?' ... '~'] = PLAIN,
	['\t'] = PLAIN,
	['\n'] = LINE_FEED,
	['\r'] = CARRIAGE_RETURN,
};

struct scan {
	const uint8_t *first_rule;
	const char *at, *end;
	struct plain_record *record;
	const struct aggregate_rule *open[MAX_DEPTH];
	size_t depth;
	struct str text; /* before the tag at hand */
	unsigned text_classes;
	const char *markup; /* where it began, behind the last slot's text */
};

static void scan_text(struct scan *s)
{
	const char *at = s->at;
	unsigned class, seen = 0;

	for (; at < s->end; at++) {
		class = classes[(unsigned char)*at];
		if (class == OTHER)
			break;
		seen |= class;
		s->record->lines += class == LINE_FEED;
	}
	s->text = (struct str){s->at, (size_t)(at - s->at)};
	s->text_classes = seen;
	s->at = at;
}

/* --- one like the one before --- */

/*
 * Records of a report differ in nothing but the texts of their leaves. Where
 * the markup between them is byte for byte that of the record before, so are
 * the tags.
 */
static bool scan_markup(const char **at, const char *end, struct str markup)
{
	if ((size_t)(end - *at) < markup.len ||
		memcmp(*at, markup.ptr, markup.len) != 0)
		return false;
	*at += markup.len;
	return true;
}

static bool scan_alike(struct str s, struct plain_record *r)
{
	const char *at = s.ptr, *end = s.ptr + s.len, *text;

	for (size_t i = 0; i < r->slot_count; i++) {
		if (!scan_markup(&at, end, r->slots[i].markup))
			return false;
		text = at;
		while (at < end && classes[(unsigned char)*at] == PLAIN)
			at++;
		if (at - text > LIMIT_TEXT_BYTES)
			return false;
		r->slots[i].tag->text =
			str_trim((struct str){text, (size_t)(at - text)});
	}
	if (!scan_markup(&at, end, r->last_markup))
		return false;
	r->bytes = (size_t)(at - s.ptr);
	return true;
}

/* --- tag by tag --- */

/* At "name>" or "name/>" there must be no more than that. */
static const struct aggregate_rule *find_rule(const struct scan *s)
{
	enum aggregate_element parent = s->depth > 0
						? s->open[s->depth - 1]->element
						: ELEMENT_FEEDBACK;
	size_t left = (size_t)(s->end - s->at);

	for (size_t i = s->first_rule[parent]; i < s->first_rule[parent + 1];
		i++) {
		const struct aggregate_rule *rule = &aggregate_rules[i];

		if (rule->name_len + 2u <= left && *rule->name == *s->at &&
			memcmp(rule->name, s->at, rule->name_len) == 0 &&
			(s->at[rule->name_len] == '>' ||
				s->at[rule->name_len] == '/'))
			return rule;
	}
	return NULL;
}

static struct plain_tag *add_tag(
	struct scan *s, const struct aggregate_rule *rule, bool is_end)
{
	struct plain_tag *tag = &s->record->tags[s->record->count++];

	tag->rule = rule;
	tag->text = STR("");
	tag->is_end = is_end;
	return tag;
}

/* Room for two tags is looked after by the caller. */
static bool scan_start(struct scan *s)
{
	const struct aggregate_rule *rule = find_rule(s);

	/* Within a record another one is for the full reader. */
	if (!rule || (rule->element == ELEMENT_RECORD) != (s->depth == 0) ||
		s->depth == MAX_DEPTH)
		return false;
	s->at += rule->name_len;
	(void)add_tag(s, rule, false);
	if (*s->at++ == '>') {
		s->open[s->depth++] = rule;
		return true;
	}
	(void)add_tag(s, rule, true);
	return *s->at++ == '>' && s->depth > 0;
}

/* What of the record is markup up to here, seen from the slot before. */
static struct str cut_markup(struct scan *s, const char *end)
{
	struct str markup = {s->markup, (size_t)(end - s->markup)};

	s->markup = end + s->text.len;
	return markup;
}

/* `tag` ends a leaf with the text at hand. */
static void add_slot(struct scan *s, struct plain_tag *tag)
{
	struct plain_record *r = s->record;

	r->slots[r->slot_count].tag = tag;
	r->slots[r->slot_count].markup = cut_markup(s, s->text.ptr);
	r->slot_count++;
	if (s->text_classes & (LINE_FEED | CARRIAGE_RETURN))
		r->is_pattern = false;
}

static bool scan_end(struct scan *s)
{
	const struct aggregate_rule *rule = s->open[s->depth - 1];
	struct plain_tag *tag;

	if ((size_t)(s->end - s->at) < rule->name_len + 1u ||
		memcmp(s->at, rule->name, rule->name_len) != 0 ||
		s->at[rule->name_len] != '>')
		return false;
	s->at += rule->name_len + 1u;
	s->depth--;
	tag = add_tag(s, rule, true);
	if (!rule->text)
		return true;
	tag->text = str_trim(s->text);
	if (rule->element == ELEMENT_LEAF)
		add_slot(s, tag);
	if (s->text_classes & CARRIAGE_RETURN &&
		memchr(tag->text.ptr, '\r', tag->text.len))
		return false;
	/* Of a longer one libxml2's side says what is cut. */
	return s->text.len <= LIMIT_TEXT_BYTES;
}

static bool scan_tags(struct scan *s)
{
	bool ok;

	do {
		scan_text(s);
		if (s->end - s->at < 2 || *s->at++ != '<' ||
			s->record->count + 2 > PLAIN_MAX_TAGS)
			return false;
		if (*s->at != '/') {
			ok = scan_start(s);
		} else {
			s->at++;
			ok = s->depth > 0 && scan_end(s);
		}
	} while (ok && s->depth > 0);
	return ok;
}

bool aggregate_plain_scan(
	const uint8_t *first_rule, struct str bytes, struct plain_record *r)
{
	struct scan s = {.first_rule = first_rule,
		.at = bytes.ptr,
		.end = bytes.ptr + bytes.len,
		.record = r,
		.markup = bytes.ptr};

	if (r->is_pattern && scan_alike(bytes, r))
		return true;
	r->lines = r->count = r->slot_count = 0;
	r->is_pattern = true;
	if (!scan_tags(&s)) {
		r->is_pattern = false;
		return false;
	}
	s.text = STR_NULL;
	r->last_markup = cut_markup(&s, s.at);
	r->bytes = (size_t)(s.at - bytes.ptr);
	return true;
}
