/* rollout_receivers.c - what each receiver does with pct and t, as measured. */
#include "dmarc/rollout_receivers.h"

#include <math.h>
#include <stdlib.h>

#include "dmarc/bounds.h"
#include "dmarc/rollout_private.h"

/* Of reports with the tag, before they say anything. */
#define LEAST_DAYS 3
/* On either side: 95 % in between. */
#define ALPHA 0.025

const char *heed_name(enum heed v)
{
	static const char *const names[] = {[HEED_UNKNOWN] = "unknown",
		[HEED_HONOURS] = "honours",
		[HEED_IGNORES] = "ignores"};

	return names[v];
}

/* --- gathering ---------------------------------------------------------------- */

struct gathered {
	utc_day_t pct_day, t_day; /* last counted */
	double pct_expected;      /* messages */
};

static bool got_whole_policy(enum policy asked, enum disposition got)
{
	return got == DISPOSITION_REJECT ||
	       (asked == POLICY_QUARANTINE && got == DISPOSITION_QUARANTINE);
}

static void add_evidence(struct rollout_heed *h, utc_day_t *last,
	const struct rollout_row *r, bool is_touched)
{
	double n = (double)r->count;

	h->days += h->days == 0 || *last != r->day;
	*last = r->day;
	h->failing += n;
	h->touched += is_touched ? n : 0;
}

static void add_row(const struct rollout_facts *f, const struct rollout_row *r,
	struct rollout_receiver *to, struct gathered *g)
{
	const struct rollout_shape *s = &f->shapes[r->shape];
	const struct rollout_policy *p = &f->policies[r->policy];
	enum policy asked = rollout_policy_of(p, s->scope);
	bool touched = got_whole_policy(asked, s->disposition);
	bool has_t = p->testing == TESTING_YES;
	bool has_pct = p->pct >= 0 && p->pct < 100;
	double n = (double)r->count;

	if (s->dkim_aligned || s->spf_aligned || s->is_overridden ||
		s->is_local_policy || asked == POLICY_NONE)
		return;
	to->pct.stated += s->is_sampled_out ? n : 0;
	to->t.stated += s->is_test_mode ? n : 0;
	if (has_pct && (!has_t || p->schema != SCHEMA_RFC9990)) {
		add_evidence(&to->pct, &g->pct_day, r, touched);
		g->pct_expected += n * p->pct / 100;
	} else if (has_t) {
		add_evidence(&to->t, &g->t_day, r, touched);
	}
}

static void add_volume(
	const struct rollout_row *r, struct rollout_receiver *to, double *all)
{
	if (to->messages == 0)
		to->first_day = r->day;
	to->last_day = r->day;
	to->messages += (double)r->count;
	*all += (double)r->count;
}

/* --- verdicts ------------------------------------------------------------------- */

/*
 * The tag asks for the share `expected`, without it all would be touched: the
 * word is that of the nearer end, once the other can be excluded. A receiver
 * that applies no policy at all counts as honouring: it does no harm either.
 */
static void judge(struct rollout_heed *h, double expected)
{
	double middle;

	h->lower = 0;
	h->upper = 1;
	h->expected = h->failing > 0 ? expected / h->failing : 0;
	middle = (h->expected + 1) / 2;
	if (h->days >= LEAST_DAYS) {
		h->lower = bounds_lower(h->touched, h->failing, ALPHA);
		h->upper = bounds_upper(h->touched, h->failing, ALPHA);
		h->ignored =
			fmax(0, (h->lower - h->expected) / (1 - h->expected));
	}
	if (h->lower > middle)
		h->verdict = HEED_IGNORES;
	else if (h->upper < middle || h->stated > 0)
		h->verdict = HEED_HONOURS;
}

struct sorting {
	const struct rollout_facts *facts;
	const struct rollout_receiver *items;
};

static int by_messages(const void *a, const void *b, void *ctx)
{
	const struct sorting *s = ctx;
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	if (s->items[x].messages != s->items[y].messages)
		return s->items[x].messages < s->items[y].messages ? 1 : -1;
	return str_compare(
		s->facts->reporters[x].name, s->facts->reporters[y].name);
}

static void put_in_order(struct arena *a, struct rollout_receivers *ret)
{
	struct sorting s = {ret->facts, ret->items};
	uint32_t *order =
		rollout_array(a, ret->facts->reporter_count, sizeof(*order));

	for (uint32_t i = 0; i < ret->facts->reporter_count; i++)
		if (ret->items[i].messages > 0)
			order[ret->count++] = i;
	qsort_r(order, ret->count, sizeof(*order), by_messages, &s);
	ret->order = order;
}

void rollout_receivers(const struct rollout_range *range, struct arena *a,
	struct rollout_receivers *ret)
{
	const struct rollout_facts *f = range->facts;
	struct rollout_receiver *items =
		rollout_array(a, f->reporter_count, sizeof(*items));
	struct gathered *gathered =
		rollout_array(a, f->reporter_count, sizeof(*gathered));
	double all = 0;

	for (size_t i = 0; i < range->row_count; i++) {
		const struct rollout_row *r = &range->rows[i];

		add_volume(r, &items[r->reporter], &all);
		add_row(f, r, &items[r->reporter], &gathered[r->reporter]);
	}
	for (size_t i = 0; i < f->reporter_count; i++) {
		items[i].share = all > 0 ? items[i].messages / all : 0;
		if (items[i].messages == 0)
			items[i].first_day = items[i].last_day = ROLLOUT_NEVER;
		judge(&items[i].pct, gathered[i].pct_expected);
		judge(&items[i].t, 0);
	}
	*ret = (struct rollout_receivers){.facts = f, .items = items};
	put_in_order(a, ret);
}

/* --- the domain ------------------------------------------------------------------ */

/* A measured tag counts as measured; of one without a word, what the evidence
 * proves to be ignored is taken off what is supposed. */
static double heeded(const struct rollout_heed *h, double supposed)
{
	return h->verdict == HEED_UNKNOWN ? fmin(supposed, 1 - h->ignored)
					  : 1 - h->ignored;
}

struct heeding rollout_heeding(const struct rollout_receiver *r,
	enum report_schema schema, enum unknown_receiver unknown)
{
	struct heeding supposed = rollout_dialect(schema);

	if (unknown == RECEIVER_IGNORES_TAGS)
		supposed = (struct heeding){0};
	return (struct heeding){
		.pct = heeded(&r->pct, supposed.pct),
		.t = heeded(&r->t, supposed.t),
	};
}

void rollout_measure(const struct rollout_receivers *receivers,
	const struct rollout_config *config, struct rollout_measured *ret)
{
	*ret = (struct rollout_measured){.receivers = receivers};
	for (size_t i = 0; i < receivers->count; i++) {
		uint32_t index = receivers->order[i];
		const struct rollout_receiver *r = &receivers->items[index];
		struct heeding h = rollout_heeding(r,
			receivers->facts->reporters[index].schema,
			(enum unknown_receiver)config->unknown_receiver);

		if (r->pct.verdict != HEED_UNKNOWN ||
			r->t.verdict != HEED_UNKNOWN)
			ret->measured += r->share;
		for (enum rollout_stage s = 0; s < STAGE_COUNT; s++) {
			const struct rung *rung = rollout_rung(s);
			struct effect e = rollout_effect(rung->p,
				rollout_pct(rung->pct), rung->is_test, h);

			ret->touched[s] +=
				r->share * (e.quarantined + e.rejected);
			ret->rejected[s] += r->share * e.rejected;
		}
	}
}
