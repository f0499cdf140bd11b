/* rollout_timeline.c - what was published when. */
#include "dmarc/rollout_timeline.h"

#include <stdlib.h>

#include "dmarc/rollout_private.h"
#include "dmarc/rollout_telling.h"

/* Days before a change is confirmed on which the first may have seen it. */
#define LOOK_BACK_DAYS 3
/* Old and new reports see different tags of one change, not on one day. */
#define MERGE_DAYS 3

/* --- what a report tells ---------------------------------------------------------- */

int tag_value(const struct rollout_policy *p, enum tag tag)
{
	switch (tag) {
	case TAG_P:
		return (int)rollout_policy_of(p, SCOPE_P);
	case TAG_SP:
		return (int)rollout_policy_of(p, SCOPE_SP);
	case TAG_NP:
		return p->schema == SCHEMA_RFC9990 || p->np != POLICY_ABSENT
			       ? (int)rollout_policy_of(p, SCOPE_NP)
			       : TAG_NOT_SHOWN;
	case TAG_ADKIM:
		return (int)rollout_mode(p->adkim);
	case TAG_ASPF:
		return (int)rollout_mode(p->aspf);
	case TAG_PCT:
		if (!rollout_shows_pct(p))
			return TAG_NOT_SHOWN;
		return p->pct < 0 || p->pct > 100 ? 100 : p->pct;
	case TAG_T:
		return rollout_shows_t(p) ? p->testing == TESTING_YES
					  : TAG_NOT_SHOWN;
	case TAG_COUNT:
		break;
	}
	return TAG_NOT_SHOWN;
}

static struct rollout_policy to_policy(const struct published *p)
{
	return (struct rollout_policy){
		.p = (enum policy)p->tags[TAG_P],
		.sp = (enum policy)p->tags[TAG_SP],
		.np = (enum policy)p->tags[TAG_NP],
		.adkim = (enum alignment_mode)p->tags[TAG_ADKIM],
		.aspf = (enum alignment_mode)p->tags[TAG_ASPF],
		.pct = p->tags[TAG_PCT],
		.testing = p->tags[TAG_T] ? TESTING_YES : TESTING_NO,
	};
}

enum told tells(const struct rollout_policy *p, const struct published *old,
	const struct published *new)
{
	bool is_old = true, is_new = true, is_shown = false;

	for (enum tag t = 0; t < TAG_COUNT; t++) {
		int value = tag_value(p, t);

		if (old->tags[t] == new->tags[t] || value == TAG_NOT_SHOWN)
			continue;
		is_shown = true;
		is_old &= value == old->tags[t];
		is_new &= value == new->tags[t];
	}
	if (!is_shown || is_old == is_new)
		return TOLD_NEITHER;
	return is_new ? TOLD_NEW : TOLD_OLD;
}

/* One for each day, reporter and policy. */
static void gather_tellings(const struct rollout_range *range, struct arena *a,
	struct tellings *ret)
{
	struct telling *items =
		rollout_array(a, range->row_count, sizeof(*items));
	size_t n = 0;

	for (size_t i = 0; i < range->row_count; i++) {
		const struct rollout_row *r = &range->rows[i];

		if (n == 0 || items[n - 1].day != r->day ||
			items[n - 1].reporter != r->reporter ||
			items[n - 1].policy != r->policy)
			items[n++] = (struct telling){
				r->day, r->reporter, r->policy, 0};
		items[n - 1].messages += (double)r->count;
	}
	*ret = (struct tellings){range->facts, items, n};
}

/* --- votes --------------------------------------------------------------------------- */

#define VALUE_COUNT 101 /* of pct, the widest */

/* Sums for each value; of all of them, in return. */
static double count_votes(const struct rollout_facts *f,
	const struct telling *of, size_t count, enum tag tag, bool only_curated,
	double votes[VALUE_COUNT])
{
	double all = 0;

	for (int i = 0; i < VALUE_COUNT; i++)
		votes[i] = 0;
	for (size_t i = 0; i < count; i++) {
		int value = tag_value(&f->policies[of[i].policy], tag);

		if (value == TAG_NOT_SHOWN ||
			(only_curated &&
				!f->reporters[of[i].reporter].is_curated))
			continue;
		votes[value] += of[i].messages;
		all += of[i].messages;
	}
	return all;
}

static int elect(const struct rollout_facts *f, const struct telling *of,
	size_t count, enum tag tag)
{
	double votes[VALUE_COUNT];
	double all = count_votes(f, of, count, tag, true, votes);

	if (all <= 0)
		all = count_votes(f, of, count, tag, false, votes);
	for (int i = 0; i < VALUE_COUNT; i++)
		if (2 * votes[i] > all)
			return i;
	return TAG_NOT_SHOWN;
}

/* What a day says, beside what was known. */
static struct published elect_all(const struct rollout_facts *f,
	const struct telling *of, size_t count, const struct published *known)
{
	struct published p = *known;

	for (enum tag t = 0; t < TAG_COUNT; t++) {
		int value = elect(f, of, count, t);

		if (value != TAG_NOT_SHOWN)
			p.tags[t] = value;
		else if (t == TAG_NP &&
			 known->tags[TAG_NP] == known->tags[TAG_SP])
			p.tags[t] = p.tags[TAG_SP]; /* inherited, still */
	}
	return p;
}

static bool is_equal(const struct published *a, const struct published *b)
{
	for (enum tag t = 0; t < TAG_COUNT; t++)
		if (a->tags[t] != b->tags[t])
			return false;
	return true;
}

/* Reporters of a day that tell of the change; tellings stand by reporter. */
static int count_witnesses(const struct rollout_facts *f,
	const struct telling *of, size_t count, const struct published *old,
	const struct published *new)
{
	int n = 0;
	uint32_t last = NO_INDEX;

	for (size_t i = 0; i < count; i++) {
		if (of[i].reporter == last ||
			tells(&f->policies[of[i].policy], old, new) != TOLD_NEW)
			continue;
		last = of[i].reporter;
		n++;
	}
	return n;
}

/* --- changes -------------------------------------------------------------------------- */

struct following {
	const struct tellings *tellings;
	struct published state, pending;
	bool has_state, is_pending;
	size_t pending_begin; /* telling that the pending day begins with */
	struct change *changes;
	size_t count;
};

/* Curated reporters alone can date a change back. */
static utc_day_t first_seen(const struct following *k, size_t begin,
	const struct published *old, const struct published *new)
{
	const struct telling *of = k->tellings->items;
	const struct rollout_facts *f = k->tellings->facts;
	utc_day_t day = of[begin].day;
	utc_day_t floor = day - LOOK_BACK_DAYS;

	if (k->count > 0 && k->changes[k->count - 1].confirmed >= floor)
		floor = k->changes[k->count - 1].confirmed + 1;
	for (size_t i = begin; i > 0 && of[i - 1].day >= floor; i--)
		if (f->reporters[of[i - 1].reporter].is_curated &&
			tells(&f->policies[of[i - 1].policy], old, new) ==
				TOLD_NEW)
			day = of[i - 1].day;
	return day;
}

/* The other half of the last change: tags that it left alone. */
static bool completes_last(const struct following *k,
	const struct published *next, utc_day_t confirmed)
{
	const struct change *last;

	if (k->count == 0)
		return false;
	last = &k->changes[k->count - 1];
	if (confirmed - last->day > MERGE_DAYS)
		return false;
	for (enum tag t = 0; t < TAG_COUNT; t++)
		if (last->old.tags[t] != last->new.tags[t] &&
			next->tags[t] != last->new.tags[t])
			return false;
	return true;
}

static void take(
	struct following *k, const struct published *next, size_t begin)
{
	utc_day_t confirmed = k->tellings->items[begin].day;

	if (completes_last(k, next, confirmed)) {
		k->changes[k->count - 1].new = *next;
	} else {
		struct change *c = &k->changes[k->count];

		*c = (struct change){.old = k->state,
			.new = *next,
			.day = first_seen(k, begin, &k->state, next),
			.confirmed = confirmed};
		k->count++;
	}
	k->state = *next;
}

static void follow_day(struct following *k, size_t begin, size_t count)
{
	const struct rollout_facts *f = k->tellings->facts;
	const struct telling *of = &k->tellings->items[begin];
	struct published next;

	if (!k->has_state) {
		static const struct published unset = {
			{POLICY_NONE, POLICY_NONE, POLICY_NONE,
				ALIGNMENT_RELAXED, ALIGNMENT_RELAXED, 100, 0}};

		k->state = elect_all(f, of, count, &unset);
		k->has_state = elect(f, of, count, TAG_P) != TAG_NOT_SHOWN;
		return;
	}
	next = elect_all(f, of, count, &k->state);
	if (is_equal(&next, &k->state)) {
		k->is_pending = false;
	} else if (k->is_pending && is_equal(&next, &k->pending)) {
		take(k, &next, k->pending_begin);
		k->is_pending = false;
	} else if (count_witnesses(f, of, count, &k->state, &next) > 1) {
		take(k, &next, begin);
		k->is_pending = false;
	} else {
		k->pending = next;
		k->pending_begin = begin;
		k->is_pending = true;
	}
}

static void follow(const struct tellings *t, struct following *k)
{
	size_t end;

	for (size_t i = 0; i < t->count; i = end) {
		end = i + 1;
		while (end < t->count && t->items[end].day == t->items[i].day)
			end++;
		follow_day(k, i, end - i);
	}
}

void rollout_timeline(const struct rollout_range *range,
	const enum source_class *classes, const struct rollout_config *config,
	struct arena *a, struct rollout_timeline *ret)
{
	struct tellings tellings;
	struct following k = {.tellings = &tellings};
	struct rollout_change *changes;
	struct published now = {{0}};

	gather_tellings(range, a, &tellings);
	k.changes = rollout_array(a, tellings.count, sizeof(*k.changes));
	follow(&tellings, &k);
	*ret = (struct rollout_timeline){
		.since = ROLLOUT_NEVER, .through = ROLLOUT_NEVER};
	if (tellings.count == 0)
		return;
	changes = rollout_array(a, k.count, sizeof(*changes));
	for (size_t i = 0; i < k.count; i++) {
		changes[i].day = k.changes[i].day;
		changes[i].confirmed = k.changes[i].confirmed;
		changes[i].old = to_policy(&k.changes[i].old);
		changes[i].new = to_policy(&k.changes[i].new);
	}
	now = k.state;
	ret->since = tellings.items[0].day;
	ret->through = tellings.items[tellings.count - 1].day;
	ret->now = to_policy(&now);
	ret->first = to_policy(k.count > 0 ? &k.changes[0].old : &now);
	ret->changes = changes;
	ret->change_count = k.count;
	rollout_find_lags(&tellings, k.changes, changes, k.count, a);
	rollout_compare(range, classes, config, ret, changes, a);
}
