/* advice_kept_code.c - what is kept of advice, as bytes. */
#include "store/advice_kept_code.h"

#include <string.h>

/* --- written ----------------------------------------------------------------- */

static void put_text(struct buf *b, struct str s)
{
	buf_add_u32be(b, (uint32_t)s.len);
	buf_add_str(b, s);
}

static size_t size_of(const struct ip *ip)
{
	return ip->family == 6 ? 16 : 4;
}

static void put_day(struct buf *b, utc_day_t day)
{
	buf_add_u32be(b, (uint32_t)day);
}

void advice_kept_put_policies(struct buf *b, const struct advice_kept *k)
{
	buf_add_u32be(b, (uint32_t)k->policy_count);
	for (size_t i = 0; i < k->policy_count; i++) {
		put_day(b, k->policies[i].day);
		put_text(b, k->policies[i].policy);
		put_text(b, k->policies[i].change);
	}
}

static void put_policy(struct buf *b, const struct rollout_policy *p)
{
	buf_add_u32be(b, (uint32_t)p->p);
	buf_add_u32be(b, (uint32_t)p->sp);
	buf_add_u32be(b, (uint32_t)p->np);
	buf_add_u32be(b, (uint32_t)p->adkim);
	buf_add_u32be(b, (uint32_t)p->aspf);
	buf_add_u32be(b, (uint32_t)p->pct);
	buf_add_u32be(b, (uint32_t)p->testing);
	buf_add_u32be(b, (uint32_t)p->schema);
}

void advice_kept_put_sources(struct buf *b, const struct source_judged *j)
{
	put_policy(b, &j->policy);
	put_day(b, j->policy_since);
	buf_add_u32be(b, (uint32_t)j->sender_count);
	for (size_t i = 0; i < j->sender_count; i++) {
		buf_add_char(b, (char)j->senders[i].class);
		buf_add_char(b, (char)j->senders[i].by_owner);
		put_text(b, j->senders[i].key);
	}
	buf_add_u32be(b, (uint32_t)j->ip_count);
	for (size_t i = 0; i < j->ip_count; i++) {
		const struct ip *ip = &j->ips[i];

		buf_add_char(b, (char)ip->family);
		buf_add(b, ip->bytes, size_of(ip));
		buf_add_u32be(b, j->sender_of[i]);
	}
}

/* --- read -------------------------------------------------------------------- */

struct reader {
	struct str rest;
	bool is_bad;
};

static const unsigned char *take(struct reader *r, size_t n)
{
	const char *at = r->rest.ptr;

	if (r->is_bad || r->rest.len < n) {
		r->is_bad = true;
		return NULL;
	}
	r->rest = (struct str){at + n, r->rest.len - n};
	return (const unsigned char *)at;
}

static uint8_t take_u8(struct reader *r)
{
	const unsigned char *p = take(r, 1);

	return p ? *p : 0;
}

static uint32_t take_u32(struct reader *r)
{
	const unsigned char *p = take(r, 4);

	return p ? (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
			       (uint32_t)p[2] << 8 | p[3]
		 : 0;
}

/* Elements of at least `size` bytes each, so that no count is believed that its
 * bytes cannot hold. */
static size_t take_count(struct reader *r, size_t size)
{
	size_t count = take_u32(r);

	if (count > r->rest.len / size)
		r->is_bad = true;
	return r->is_bad ? 0 : count;
}

static struct str take_text(struct reader *r, struct arena *a)
{
	size_t len = take_count(r, 1);
	const unsigned char *p = take(r, len);
	struct str copy = {NULL, 0};

	if (p && len > 0 &&
		!arena_copy_str(a, (struct str){(const char *)p, len}, &copy))
		base_oom();
	return copy;
}

static void *room(struct arena *a, size_t count, size_t size)
{
	void *p = arena_alloc_array(a, count + 1, size);

	if (!p)
		base_oom();
	return p;
}

static bool is_whole(const struct reader *r)
{
	return !r->is_bad && r->rest.len == 0;
}

/* A day, and the lengths of two texts. */
#define POLICY_BYTES 12

bool advice_kept_get_policies(struct str bytes, struct advice_kept *ret)
{
	struct reader r = {bytes, false};
	size_t count = take_count(&r, POLICY_BYTES);
	struct kept_policy *p = room(ret->arena, count, sizeof(*p));

	for (size_t i = 0; i < count; i++) {
		p[i].day = (utc_day_t)take_u32(&r);
		p[i].policy = take_text(&r, ret->arena);
		p[i].change = take_text(&r, ret->arena);
	}
	ret->policies = p;
	ret->policy_count = count;
	ret->bytes += bytes.len + count * sizeof(*p);
	return is_whole(&r);
}

static void take_policy(struct reader *r, struct rollout_policy *ret)
{
	ret->p = (enum policy)take_u32(r);
	ret->sp = (enum policy)take_u32(r);
	ret->np = (enum policy)take_u32(r);
	ret->adkim = (enum alignment_mode)take_u32(r);
	ret->aspf = (enum alignment_mode)take_u32(r);
	ret->pct = (int)take_u32(r);
	ret->testing = (enum testing)take_u32(r);
	ret->schema = (enum report_schema)take_u32(r);
}

/* Its class, whose word it is, and the length of its key. */
#define SENDER_BYTES 6

static void take_senders(struct reader *r, struct source_judged *ret)
{
	size_t count = take_count(r, SENDER_BYTES);
	struct judged_sender *s = room(ret->arena, count, sizeof(*s));

	for (size_t i = 0; i < count; i++) {
		s[i].class = (enum source_class)take_u8(r);
		s[i].by_owner = take_u8(r) != 0;
		s[i].key = take_text(r, ret->arena);
		r->is_bad |= s[i].class >= CLASS_COUNT;
		ret->bytes += sizeof(*s) + s[i].key.len;
	}
	ret->senders = s;
	ret->sender_count = count;
}

/* The family, four bytes of an address at least, and the number of a sender. */
#define IP_BYTES 9

static void take_ips(struct reader *r, struct source_judged *ret)
{
	size_t count = take_count(r, IP_BYTES);
	struct ip *ips = room(ret->arena, count, sizeof(*ips));
	uint32_t *sender_of = room(ret->arena, count, sizeof(*sender_of));

	for (size_t i = 0; i < count && !r->is_bad; i++) {
		const unsigned char *bytes;

		ips[i] = (struct ip){.family = take_u8(r)};
		bytes = take(r, size_of(&ips[i]));
		if (bytes)
			memcpy(ips[i].bytes, bytes, size_of(&ips[i]));
		sender_of[i] = take_u32(r);
		r->is_bad |= sender_of[i] >= ret->sender_count;
	}
	ret->ips = ips;
	ret->sender_of = sender_of;
	ret->ip_count = count;
	ret->bytes += count * (sizeof(*ips) + sizeof(*sender_of));
}

bool advice_kept_get_sources(struct str bytes, struct source_judged *ret)
{
	struct reader r = {bytes, false};

	take_policy(&r, &ret->policy);
	ret->policy_since = (utc_day_t)take_u32(&r);
	take_senders(&r, ret);
	take_ips(&r, ret);
	return is_whole(&r);
}
