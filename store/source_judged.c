/* source_judged.c - what the advisor says of each source, without the rest. */
#include "store/source_judged.h"

#include <stdlib.h>
#include <string.h>

/* --- made from advice -------------------------------------------------------- */

struct pair {
	struct ip ip;
	uint32_t sender, scope;
};

/* An address may send as the domain and as its subdomains; what it is for the
 * domain itself counts. */
static int by_ip_then_scope(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;
	int c = ip_compare(&x->ip, &y->ip);

	return c ? c : (x->scope > y->scope) - (x->scope < y->scope);
}

static size_t gather(const struct advice *advice, struct source_judged *j,
	struct judged_sender *senders, struct pair *pairs)
{
	size_t count = 0;

	for (uint32_t scope = 0; scope < SCOPE_COUNT; scope++) {
		const struct rollout_verdict *v = &advice->verdicts[scope];

		for (size_t i = 0; i < v->sender_count; i++) {
			const struct rollout_sender *s = &v->senders[i];

			for (size_t n = 0; n < s->main_ip_count; n++)
				pairs[count++] = (struct pair){s->main_ips[n],
					(uint32_t)j->sender_count, scope};
			senders[j->sender_count++] = (struct judged_sender){
				s->key, s->class, s->by_owner};
		}
	}
	qsort(pairs, count, sizeof(*pairs), by_ip_then_scope);
	return count;
}

static void count_parts(
	const struct advice *advice, size_t *senders, size_t *ips)
{
	for (enum rollout_scope s = 0; s < SCOPE_COUNT; s++) {
		const struct rollout_verdict *v = &advice->verdicts[s];

		*senders += v->sender_count;
		for (size_t i = 0; i < v->sender_count; i++)
			*ips += v->senders[i].main_ip_count;
	}
}

static bool keep_keys(
	struct source_judged *j, struct judged_sender *senders, struct err *err)
{
	for (size_t i = 0; i < j->sender_count; i++) {
		if (!arena_copy_str(j->arena, senders[i].key, &senders[i].key))
			return err_set(err, ERR_LIMIT,
				"answer is larger than its memory");
		j->bytes += senders[i].key.len + sizeof(*senders);
	}
	return true;
}

static void keep_pairs(struct source_judged *j, const struct pair *pairs,
	size_t count, struct ip *ips, uint32_t *sender_of)
{
	for (size_t i = 0; i < count; i++) {
		if (i > 0 && ip_compare(&pairs[i].ip, &pairs[i - 1].ip) == 0)
			continue;
		ips[j->ip_count] = pairs[i].ip;
		sender_of[j->ip_count++] = pairs[i].sender;
	}
	j->ips = ips;
	j->sender_of = sender_of;
	j->bytes += j->ip_count * (sizeof(*ips) + sizeof(*sender_of));
}

static void keep_policy(
	const struct rollout_timeline *t, struct source_judged *j)
{
	j->policy = t->now;
	j->policy_since = t->since;
	if (t->change_count > 0)
		j->policy_since = t->changes[t->change_count - 1].day;
}

static bool fill(
	const struct advice *advice, struct source_judged *j, struct err *err)
{
	size_t senders = 0, ips = 0;
	struct judged_sender *kept;
	struct pair *pairs;
	size_t count;
	bool ok;

	count_parts(advice, &senders, &ips);
	pairs = base_calloc(ips + 1, sizeof(*pairs));
	kept = arena_alloc_array(j->arena, senders + 1, sizeof(*kept));
	if (!kept)
		base_oom(); /* its arena has no budget */
	count = gather(advice, j, kept, pairs);
	j->senders = kept;
	keep_policy(&advice->timeline, j);
	ok = keep_keys(j, kept, err);
	if (ok)
		keep_pairs(j, pairs, count,
			arena_alloc_array(
				j->arena, count + 1, sizeof(struct ip)),
			arena_alloc_array(
				j->arena, count + 1, sizeof(uint32_t)));
	free(pairs);
	return ok;
}

struct source_judged *source_judged_new(void)
{
	struct source_judged *j = base_calloc(1, sizeof(*j));

	j->arena = arena_new("classes", SIZE_MAX);
	j->bytes = sizeof(*j);
	j->policy_since = ROLLOUT_NEVER;
	return j;
}

bool source_judged_make(const struct advice *advice, struct source_judged **ret,
	struct err *err)
{
	static const struct advice nothing = {
		.timeline = {.since = ROLLOUT_NEVER}};
	struct source_judged *j = source_judged_new();

	if (fill(advice ? advice : &nothing, j, err))
		*ret = j;
	else
		source_judged_free(&j);
	return j != NULL;
}

bool source_judged_read(struct pg *p, struct str domain,
	const struct advice_options *o, utc_day_t day,
	struct source_judged **ret, struct err *err)
{
	struct advice *advice = NULL;
	bool ok = advice_read(p, domain, o, day, &advice, err);

	if (!ok && err->code == ERR_LIMIT) {
		err_clear(err);
		ok = true;
	}
	ok = ok && source_judged_make(advice, ret, err);
	advice_free(&advice);
	return ok;
}

void source_judged_free(struct source_judged **j)
{
	if (*j) {
		arena_free(&(*j)->arena);
		free(*j);
	}
	*j = NULL;
}

/* --- asked ------------------------------------------------------------------- */

static int by_ip(const void *a, const void *b)
{
	return ip_compare(a, b);
}

const struct judged_sender *source_judged_find(
	const struct source_judged *j, const struct ip *ip)
{
	const struct ip *at =
		bsearch(ip, j->ips, j->ip_count, sizeof(*ip), by_ip);

	return at ? &j->senders[j->sender_of[at - j->ips]] : NULL;
}

static bool has_ip(const struct ip *ips, size_t count, const struct ip *ip)
{
	return bsearch(ip, ips, count, sizeof(*ip), by_ip) != NULL;
}

bool advice_sender_of(const struct advice *advice, const struct ip *ip,
	struct arena *a, const struct rollout_sender **ret, struct str **others,
	size_t *other_count, struct err *err)
{
	size_t senders = 0, ips = 0, count = 0;
	struct str *keys;

	count_parts(advice, &senders, &ips);
	keys = arena_alloc_array(a, senders + 1, sizeof(*keys));
	if (!keys)
		return err_set(
			err, ERR_LIMIT, "answer is larger than its memory");
	*ret = NULL;
	for (enum rollout_scope scope = 0; scope < SCOPE_COUNT; scope++)
		for (size_t i = 0; i < advice->verdicts[scope].sender_count;
			i++) {
			const struct rollout_sender *s =
				&advice->verdicts[scope].senders[i];

			if (!*ret && has_ip(s->main_ips, s->main_ip_count, ip))
				*ret = s;
			else if (has_ip(s->ips, s->ip_count, ip))
				keys[count++] = s->key;
		}
	*others = keys;
	*other_count = count;
	return true;
}

static bool holds_text(struct str key, struct str text)
{
	return memmem(key.ptr, key.len, text.ptr, text.len) != NULL;
}

bool source_judged_filter(const struct source_judged *j, bool has_class,
	enum source_class class, struct str text, struct arena *a,
	struct source_filter *ret, struct err *err)
{
	struct ip *of_class =
		arena_alloc_array(a, j->ip_count + 1, sizeof(struct ip));
	struct ip *of_text =
		arena_alloc_array(a, j->ip_count + 1, sizeof(struct ip));

	if (!of_class || !of_text)
		return err_set(
			err, ERR_LIMIT, "answer is larger than its memory");
	*ret = (struct source_filter){.text = text,
		.text_ips = of_text,
		.has_ips = has_class,
		/* Most sources that nothing is known of have no sender. */
		.is_without = has_class && class == CLASS_UNKNOWN,
		.ips = of_class};
	for (size_t i = 0; i < j->ip_count; i++) {
		const struct judged_sender *s = &j->senders[j->sender_of[i]];

		if (has_class && (s->class == class) != ret->is_without)
			of_class[ret->ip_count++] = j->ips[i];
		if (text.ptr && holds_text(s->key, text))
			of_text[ret->text_ip_count++] = j->ips[i];
	}
	return true;
}

void source_judged_apply(
	const struct source_judged *j, struct source_row *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct judged_sender *s =
			source_judged_find(j, &rows[i].source_ip);

		rows[i].has_class = true;
		rows[i].class = CLASS_UNKNOWN;
		if (!s || rows[i].is_network)
			continue;
		rows[i].class = s->class;
		rows[i].by_owner = s->by_owner;
		rows[i].sender = s->key;
	}
}
