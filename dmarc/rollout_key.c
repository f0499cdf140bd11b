/* rollout_key.c - whose a row is. */
#include <string.h>

#include "dmarc/rollout_private.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

/* --- the owner's word ------------------------------------------------------ */

static bool dkim_matches(
	const struct rollout_word *w, const struct rollout_dkim *d)
{
	if (d->result != AUTH_RESULT_PASS)
		return false;
	return w->match == MATCH_DKIM
		       ? str_equal(w->value, d->domain) ||
				 str_equal(w->value, d->org_domain)
		       : str_equal(w->value, d->selector);
}

static bool matches(const struct rollout_word *w,
	const struct rollout_source *s, const struct rollout_shape *shape)
{
	switch (w->match) {
	case MATCH_IP:
		return ip_network_contains(&w->network, &s->ip);
	case MATCH_HOSTNAME:
		return str_equal(w->value, s->rdns_domain);
	case MATCH_SPF:
		return shape->spf_result == AUTH_RESULT_PASS &&
		       (str_equal(w->value, shape->spf_domain) ||
			       str_equal(w->value, shape->spf_org_domain));
	case MATCH_DKIM:
	case MATCH_SELECTOR:
		for (size_t i = 0; i < shape->dkim_count; i++)
			if (dkim_matches(w, &shape->dkim[i]))
				return true;
		return false;
	case MATCH_COUNT:
		break;
	}
	return false;
}

/* The nearer word counts: an address before a host name before a domain, a
 * small network before a large one; of two alike, the later. */
static bool outranks(const struct rollout_word *a, const struct rollout_word *b)
{
	if (!b || a->match != b->match)
		return !b || a->match < b->match;
	if (a->match == MATCH_IP &&
		a->network.prefix_bits != b->network.prefix_bits)
		return a->network.prefix_bits > b->network.prefix_bits;
	return a->since >= b->since;
}

enum owner rollout_owner_of(const struct rollout_facts *f, utc_day_t day,
	uint32_t source, uint32_t shape)
{
	const struct rollout_word *best = NULL;

	for (size_t i = 0; i < f->word_count; i++) {
		const struct rollout_word *w = &f->words[i];

		if (w->since <= day &&
			matches(w, &f->sources[source], &f->shapes[shape]) &&
			outranks(w, best))
			best = w;
	}
	return best ? best->owner : OWNER_UNKNOWN;
}

/* --- keys ------------------------------------------------------------------- */

/* /24, of IPv6 /48: what one site has. */
static struct ip_network site_of(const struct ip *ip)
{
	struct ip_network n = {.address = *ip};
	size_t bytes = ip->family == 4 ? 3 : 6;

	memset(n.address.bytes + bytes, 0, sizeof(n.address.bytes) - bytes);
	n.prefix_bits = (uint8_t)(bytes * 8);
	return n;
}

static struct group_key network_key(const struct rollout_source *s)
{
	struct group_key k = {.kind = KEY_NETWORK, .asn = s->asn};

	if (s->asn == 0)
		k.network = site_of(&s->ip);
	return k;
}

struct group_key rollout_candidate_of(
	const struct rollout_facts *f, uint32_t source)
{
	const struct rollout_source *s = &f->sources[source];

	if (s->rdns_domain.ptr)
		return (struct group_key){
			.kind = KEY_HOST, .name = s->rdns_domain};
	return network_key(s);
}

/* What the owner calls his stays apart by how it authenticates: at a vendor that
 * several of his senders share, the one that fails must not hide behind the one
 * that passes. Of others, all of a host's mail is one. */
struct group_key rollout_owner_key(const struct rollout_facts *f,
	enum owner owner, uint32_t source, const struct group_key *otherwise)
{
	struct group_key k = *otherwise;

	if (owner != OWNER_MINE || k.kind == KEY_ANON)
		k = rollout_candidate_of(f, source);
	k.natural = k.kind;
	k.kind = KEY_OWNER;
	k.owner = owner;
	return k;
}

static struct group_key host_key(
	struct str rdns, bool is_ours, const struct shape_traits *t)
{
	struct group_key k = {.kind = KEY_HOST, .name = rdns};

	if (is_ours)
		return k;
	if (str_equal(t->third, rdns) || str_equal(t->spf_third, rdns)) {
		k.kind = KEY_SUBFLOW;
	} else if (t->third.ptr) {
		k.kind = KEY_FOREIGN;
		k.other = t->third;
	} else {
		k = (struct group_key){.kind = KEY_ANON};
	}
	return k;
}

struct group_key rollout_key_of(
	const struct counted *c, uint32_t source, uint32_t shape)
{
	const struct rollout_source *s = &c->facts->sources[source];
	const struct shape_traits *t = &c->sorted->shapes[shape];
	bool is_ours = t->is_aligned || c->shape_is_signed[shape];

	if (s->rdns_domain.ptr)
		return host_key(s->rdns_domain, is_ours, t);
	if (t->third.ptr)
		return (struct group_key){.kind = KEY_DOMAIN, .name = t->third};
	if (is_ours)
		return network_key(s);
	return (struct group_key){.kind = KEY_ANON};
}

int group_key_compare(const struct group_key *a, const struct group_key *b)
{
	int c = COMPARE(a->kind, b->kind);

	c = c ? c : COMPARE(a->owner, b->owner);
	c = c ? c : COMPARE(a->natural, b->natural);
	c = c ? c : str_compare(a->name, b->name);
	c = c ? c : str_compare(a->other, b->other);
	c = c ? c : COMPARE(a->asn, b->asn);
	c = c ? c : ip_compare(&a->network.address, &b->network.address);
	return c;
}

/* --- as text ------------------------------------------------------------------ */

static struct str print_network(
	const struct group_key *k, struct arena *a, const char *prefix)
{
	char ip[IP_TEXT_SIZE];

	if (k->asn != 0)
		return str_from(arena_printf(a, "%sn:%u", prefix, k->asn));
	ip_format(&k->network.address, ip);
	return str_from(arena_printf(
		a, "%sn:%s/%u", prefix, ip, k->network.prefix_bits));
}

static struct str print_natural(const struct group_key *k, enum key_kind kind,
	const char *prefix, struct arena *a)
{
	switch (kind) {
	case KEY_HOST:
		return str_from(
			arena_printf(a, "%sr:%.*s", prefix, STR_ARGS(k->name)));
	case KEY_SUBFLOW:
		return str_from(arena_printf(
			a, "%sr:%.*s~u", prefix, STR_ARGS(k->name)));
	case KEY_FOREIGN:
		return str_from(arena_printf(a, "%sr:%.*s|%.*s", prefix,
			STR_ARGS(k->name), STR_ARGS(k->other)));
	case KEY_DOMAIN:
		return str_from(
			arena_printf(a, "%sa:%.*s", prefix, STR_ARGS(k->name)));
	case KEY_NETWORK:
		return print_network(k, a, prefix);
	case KEY_OWNER:
	case KEY_ANON:
		break;
	}
	return STR("anon");
}

struct str group_key_text(const struct group_key *k, struct arena *a)
{
	if (k->kind != KEY_OWNER)
		return print_natural(k, k->kind, "", a);
	return print_natural(k, k->natural,
		arena_printf(a, "d:%s:", owner_name(k->owner)), a);
}
