/* advice_read.c - what the advisor says of a domain on one day. */
#include "store/advice.h"

#include <stdlib.h>
#include <string.h>

/* Of one domain: some ten million rows. */
#define ADVICE_BYTES ((size_t)1 << 30)

/* Facts of days after it are unknown on that day. */
static void drop_later(
	struct rollout_facts *f, struct rollout_row *rows, utc_day_t day)
{
	size_t kept = 0;

	for (size_t i = 0; i < f->row_count; i++)
		if (f->rows[i].arrival_day <= day)
			rows[kept++] = f->rows[i];
	f->rows = rows;
	f->row_count = kept;
}

static bool read_facts(struct pg *p, struct str domain,
	const struct advice_options *o, struct arena *a, struct advice *ret,
	struct err *err)
{
	struct rollout_row *rows;

	if (!rollout_facts_read(p, domain, &o->filter, a, &ret->facts, err))
		return false;
	rows = arena_alloc_array(a, ret->facts.row_count + 1, sizeof(*rows));
	if (!rows)
		return err_set(
			err, ERR_LIMIT, "answer is larger than its memory");
	drop_later(&ret->facts, rows, ret->day);
	return true;
}

static int by_ip(const void *a, const void *b)
{
	return ip_compare(a, &((const struct rollout_source *)b)->ip);
}

static void add_classes(const struct advice *of,
	const struct rollout_verdict *v, enum source_class *classes)
{
	for (size_t i = 0; i < v->sender_count; i++)
		for (size_t n = 0; n < v->senders[i].main_ip_count; n++) {
			const struct rollout_source *s = bsearch(
				&v->senders[i].main_ips[n], of->facts.sources,
				of->facts.source_count, sizeof(*s), by_ip);

			if (s)
				classes[s - of->facts.sources] =
					v->senders[i].class;
		}
}

/* Each address has the class of the sender that it sends most of its mail as;
 * where it sends as subdomains alone, that of the scope sp. */
static bool find_classes(struct advice *ret, struct arena *a, struct err *err)
{
	enum source_class *classes = arena_alloc_array(
		a, ret->facts.source_count + 1, sizeof(*classes));

	if (!classes)
		return err_set(
			err, ERR_LIMIT, "answer is larger than its memory");
	memset(classes, 0, ret->facts.source_count * sizeof(*classes));
	for (size_t scope = SCOPE_COUNT; scope-- > 0;)
		add_classes(ret, &ret->verdicts[scope], classes);
	ret->classes = classes;
	return true;
}

static bool judge(struct advice *ret, const struct advice_options *o,
	enum rollout_scope scope, struct arena *a, struct err *err)
{
	struct rollout *run;

	rollout_timeline_position(&ret->timeline, scope, &ret->at[scope]);
	if (!rollout_new(&run, &ret->facts, &o->rollout, scope, err))
		return false;
	rollout_judge(run, ret->day, &ret->at[scope], a, &ret->verdicts[scope]);
	rollout_free(&run);
	return true;
}

static bool read_all(struct pg *p, struct str domain,
	const struct advice_options *o, struct advice *ret, struct err *err)
{
	struct arena *a = ret->arena;

	if (!read_facts(p, domain, o, a, ret, err) ||
		!rollout_range(&ret->range, &ret->facts, ROLLOUT_ALWAYS,
			ret->day, a, err))
		return false;
	rollout_receivers(&ret->range, a, &ret->receivers);
	rollout_measure(&ret->receivers, &o->rollout, &ret->measured);
	ret->facts.measured = &ret->measured;
	rollout_timeline(&ret->range, NULL, &o->rollout, a, &ret->timeline);
	for (enum rollout_scope s = 0; s < SCOPE_COUNT; s++)
		if (!judge(ret, o, s, a, err))
			return false;
	if (!find_classes(ret, a, err))
		return false;
	/* Again, since only now it is known whose mail a change touched. */
	rollout_timeline(
		&ret->range, ret->classes, &o->rollout, a, &ret->timeline);
	return true;
}

bool advice_read(struct pg *p, struct str domain,
	const struct advice_options *o, utc_day_t day, struct advice **ret,
	struct err *err)
{
	struct advice *advice = base_calloc(1, sizeof(*advice));

	advice->arena = arena_new("advice", ADVICE_BYTES);
	advice->day = day;
	if (read_all(p, domain, o, advice, err))
		*ret = advice;
	else
		advice_free(&advice);
	return advice != NULL;
}

void advice_free(struct advice **a)
{
	if (!*a)
		return;
	arena_free(&(*a)->arena);
	free(*a);
	*a = NULL;
}
