/* cursor.c - where a list goes on, as text that clients only carry around. */
#include "api/cursor.h"

#include <inttypes.h>
#include <string.h>

/* 10000-01-01: no report of ours is later, and it fits a timestamp. */
#define MAX_TIME_S INT64_C(253402300800)

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
			       "abcdefghijklmnopqrstuvwxyz0123456789-_";

/* RFC 4648 5, without padding. */
static const char *base64url_encode(const char *text, struct arena *a)
{
	size_t len = strlen(text), used = 0;
	unsigned bits = 0, held = 0;
	char *dst = arena_alloc(a, len * 4 / 3 + 3);

	if (!dst)
		return NULL;
	for (size_t i = 0; i < len; i++) {
		held = held << 8 | (unsigned char)text[i];
		for (bits += 8; bits >= 6; bits -= 6)
			dst[used++] = alphabet[held >> (bits - 6) & 63];
	}
	if (bits > 0)
		dst[used++] = alphabet[held << (6 - bits) & 63];
	return dst;
}

static bool base64url_decode(struct str text, struct arena *a, struct str *ret)
{
	unsigned bits = 0, held = 0;
	const char *at;
	size_t used = 0;
	char *dst = arena_alloc(a, text.len + 1);

	if (!dst)
		return false;
	for (size_t i = 0; i < text.len; i++) {
		at = memchr(alphabet, text.ptr[i], sizeof(alphabet) - 1);
		if (!at)
			return false;
		held = held << 6 | (unsigned)(at - alphabet);
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			dst[used++] = (char)(held >> bits & 0xFF);
		}
	}
	*ret = (struct str){dst, used};
	return true;
}

static bool is_foreign(struct err *err)
{
	return err_set(err, ERR_SYNTAX,
		"parameter \"cursor\" is none that this list gave out; "
		"allowed: next_cursor of the page before");
}

static bool cut_u64(struct str *rest, uint64_t max, uint64_t *ret)
{
	return str_to_u64(str_cut(rest, ' '), ret) && *ret <= max;
}

static bool cut_range(struct str *rest, struct day_range *ret)
{
	uint64_t from, to;

	if (!cut_u64(rest, INT32_MAX, &from) || !cut_u64(rest, INT32_MAX, &to))
		return false;
	*ret = (struct day_range){(utc_day_t)from, (utc_day_t)to};
	return from <= to;
}

const char *cursor_from_source(const struct source_position *p, struct arena *a)
{
	char address[SOURCE_TEXT_SIZE];
	const char *text;

	source_format(&p->after.source_ip, p->after.is_network, address);
	text = arena_printf(a, "s %d %d %d %" PRIu64 " %s", (int)p->range.from,
		(int)p->range.to, (int)p->order, p->after.messages, address);
	return text ? base64url_encode(text, a) : NULL;
}

bool cursor_to_source(struct str text, struct arena *a,
	struct source_position *ret, struct err *err)
{
	struct source_position p = {.after.is_set = true};
	uint64_t order;

	if (!base64url_decode(text, a, &text) ||
		!str_equal(str_cut(&text, ' '), STR("s")) ||
		!cut_range(&text, &p.range) ||
		!cut_u64(&text, SOURCES_BY_ADDRESS, &order) ||
		!cut_u64(&text, INT64_MAX, &p.after.messages) || !text.ptr)
		return is_foreign(err);
	/* A source without a readable address sorts as absent. */
	if (text.len > 0 &&
		!source_parse(text, &p.after.source_ip, &p.after.is_network))
		return is_foreign(err);
	p.order = order == SOURCES_BY_ADDRESS ? SOURCES_BY_ADDRESS
					      : SOURCES_BY_MESSAGES;
	*ret = p;
	return true;
}

const char *cursor_from_group(const struct group_position *p, struct arena *a)
{
	const char *text = arena_printf(a, "g %d %d %d %d %" PRIu64 " %.*s",
		(int)p->range.from, (int)p->range.to, (int)p->order,
		(int)p->group, p->after.messages, STR_ARGS(p->after.place));

	return text ? base64url_encode(text, a) : NULL;
}

bool cursor_to_group(struct str text, struct arena *a,
	struct group_position *ret, struct err *err)
{
	struct group_position p = {.after.is_set = true};
	uint64_t order, group;

	if (!base64url_decode(text, a, &text) ||
		!str_equal(str_cut(&text, ' '), STR("g")) ||
		!cut_range(&text, &p.range) ||
		!cut_u64(&text, SOURCES_BY_ADDRESS, &order) ||
		!cut_u64(&text, GROUP_CLASS, &group) ||
		!cut_u64(&text, INT64_MAX, &p.after.messages) || !text.ptr ||
		!str_is_utf8(text) || memchr(text.ptr, 0, text.len))
		return is_foreign(err);
	p.order = (enum source_order)order;
	p.group = (enum source_group)group;
	p.after.place = text;
	*ret = p;
	return true;
}

/* --- offsets; the letter tells the lists apart ---------------------------- */

static const char *from_offset(
	char list, const struct offset_position *p, struct arena *a)
{
	const char *text = arena_printf(a, "%c %d %d %" PRIu32, list,
		(int)p->range.from, (int)p->range.to, p->offset);

	return text ? base64url_encode(text, a) : NULL;
}

static bool to_offset(char list, struct str text, struct arena *a,
	struct offset_position *ret, struct err *err)
{
	struct offset_position p = {0};
	uint64_t offset;

	if (!base64url_decode(text, a, &text) ||
		!str_equal(str_cut(&text, ' '), (struct str){&list, 1}) ||
		!cut_range(&text, &p.range) ||
		!cut_u64(&text, INT32_MAX, &offset) || text.ptr)
		return is_foreign(err);
	p.offset = (uint32_t)offset;
	*ret = p;
	return true;
}

const char *cursor_from_domain(const struct offset_position *p, struct arena *a)
{
	return from_offset('d', p, a);
}

bool cursor_to_domain(struct str text, struct arena *a,
	struct offset_position *ret, struct err *err)
{
	return to_offset('d', text, a, ret, err);
}

const char *cursor_from_tls(const struct offset_position *p, struct arena *a)
{
	return from_offset('t', p, a);
}

bool cursor_to_tls(struct str text, struct arena *a,
	struct offset_position *ret, struct err *err)
{
	return to_offset('t', text, a, ret, err);
}

const char *cursor_from_offset(
	enum cursor_list list, const struct offset_position *p, struct arena *a)
{
	return from_offset((char)list, p, a);
}

bool cursor_to_offset(enum cursor_list list, struct str text, struct arena *a,
	struct offset_position *ret, struct err *err)
{
	return to_offset((char)list, text, a, ret, err);
}

/* --- failure reports ------------------------------------------------------ */

const char *cursor_from_failure(
	const struct failure_position *p, struct arena *a)
{
	const char *text = arena_printf(a, "f %d %d %" PRId64 " %" PRId64,
		(int)p->range.from, (int)p->range.to, p->after.failed_at_s,
		p->after.id);

	return text ? base64url_encode(text, a) : NULL;
}

bool cursor_to_failure(struct str text, struct arena *a,
	struct failure_position *ret, struct err *err)
{
	struct failure_position p = {.after.is_set = true};
	uint64_t failed_at_s, id;

	if (!base64url_decode(text, a, &text) ||
		!str_equal(str_cut(&text, ' '), STR("f")) ||
		!cut_range(&text, &p.range) ||
		!cut_u64(&text, MAX_TIME_S, &failed_at_s) ||
		!cut_u64(&text, INT64_MAX, &id) || text.ptr)
		return is_foreign(err);
	p.after.failed_at_s = (int64_t)failed_at_s;
	p.after.id = (int64_t)id;
	*ret = p;
	return true;
}

/* --- the owner's words ----------------------------------------------------- */

const char *cursor_from_owner(
	const struct owner_word_cursor *p, struct arena *a)
{
	const char *text =
		arena_printf(a, "o %" PRId64 " %" PRId64, p->said_at_s, p->id);

	return text ? base64url_encode(text, a) : NULL;
}

bool cursor_to_owner(struct str text, struct arena *a,
	struct owner_word_cursor *ret, struct err *err)
{
	uint64_t said_at_s, id;

	if (!base64url_decode(text, a, &text) ||
		!str_equal(str_cut(&text, ' '), STR("o")) ||
		!cut_u64(&text, MAX_TIME_S, &said_at_s) ||
		!cut_u64(&text, INT64_MAX, &id) || text.ptr)
		return is_foreign(err);
	*ret = (struct owner_word_cursor){
		true, (int64_t)said_at_s, (int64_t)id};
	return true;
}

/* --- changes -------------------------------------------------------------- */

const char *cursor_from_change(int64_t after, struct arena *a)
{
	const char *text = arena_printf(a, "c %" PRId64, after);

	return text ? base64url_encode(text, a) : NULL;
}

bool cursor_to_change(
	struct str text, struct arena *a, int64_t *ret, struct err *err)
{
	uint64_t after;

	if (!base64url_decode(text, a, &text) ||
		!str_equal(str_cut(&text, ' '), STR("c")) ||
		!cut_u64(&text, INT64_MAX, &after) || text.ptr)
		return is_foreign(err);
	*ret = (int64_t)after;
	return true;
}

/* --- the ledger ----------------------------------------------------------- */

const char *cursor_from_intake(const struct intake_cursor *p, struct arena *a)
{
	const char *text = arena_printf(
		a, "i %.*s %.*s", STR_ARGS(p->id), STR_ARGS(p->host));

	return text ? base64url_encode(text, a) : NULL;
}

bool cursor_to_intake(struct str text, struct arena *a,
	struct intake_cursor *ret, struct err *err)
{
	struct intake_cursor p = {.is_set = true};

	if (!base64url_decode(text, a, &text) ||
		!str_equal(str_cut(&text, ' '), STR("i")))
		return is_foreign(err);
	p.id = str_cut(&text, ' ');
	p.host = text;
	if (intake_id_time_s(p.id) == 0 || !p.host.ptr || !str_is_utf8(p.host))
		return is_foreign(err);
	*ret = p;
	return true;
}

/* --- reports -------------------------------------------------------------- */

const char *cursor_from_report(const struct report_ref *p, struct arena *a)
{
	char ref[REPORT_REF_SIZE];
	const char *text;

	report_ref_format(p, ref);
	text = arena_printf(a, "r %s", ref);
	return text ? base64url_encode(text, a) : NULL;
}

bool cursor_to_report(struct str text, enum intake_kind kind, struct arena *a,
	struct report_place *ret, struct err *err)
{
	struct report_ref ref;

	if (!base64url_decode(text, a, &text) ||
		!str_equal(str_cut(&text, ' '), STR("r")) ||
		!report_ref_parse(text, &ref) || ref.kind != kind)
		return is_foreign(err);
	*ret = ref.place;
	return true;
}
