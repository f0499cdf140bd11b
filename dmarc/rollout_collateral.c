/*
 * rollout_collateral.c - what full enforcement would cost in 30 days.
 *
 * Senders that hardly fail share one bound, so that a dozen of them do not add
 * up a dozen margins; every other stands for itself. Bounds of independent
 * parts combine in squares (MOVER; Zou and Donner 2008), not in sums.
 */
#include <math.h>

#include "dmarc/bounds.h"
#include "dmarc/rollout_private.h"

struct pool {
	double v, x, n;                /* sums */
	double x_adjusted, n_adjusted; /* over the design effects */
};

struct sum {
	double expected, squares;
	struct pool pool;
	bool has_single;
};

static bool is_legit(const struct group *g)
{
	return g->class == CLASS_AUTHORISED_ALIGNED ||
	       g->class == CLASS_AUTHORISED_MISALIGNED;
}

static void add_pooled(struct sum *s, const struct group *g)
{
	s->pool.v += g->projected_30d;
	s->pool.x += g->x;
	s->pool.n += g->n;
	s->pool.x_adjusted += g->x / g->deff;
	s->pool.n_adjusted += g->n / g->deff;
}

static void add_single(struct sum *s, struct group *g, double upper)
{
	double off;

	g->failing_30d_upper = upper;
	off = upper - g->failing_30d;
	s->expected += g->failing_30d;
	s->squares += off * off;
	s->has_single = s->has_single || g->failing_30d > 0;
}

/* A group that fails: its own bound, at least the margin for more mail. */
static void add_failing(
	struct sum *s, struct group *g, double alpha, double margin)
{
	double u = bounds_upper(g->x / g->deff, g->n / g->deff, alpha);

	add_single(s, g, fmax(g->projected_30d * u, margin * g->failing_30d));
}

static void close_pool(struct sum *s, double alpha)
{
	const struct pool *p = &s->pool;
	double share, off;

	if (p->n <= 0)
		return;
	share = p->x / p->n;
	off = p->v *
	      (bounds_upper(p->x_adjusted, p->n_adjusted, alpha) - share);
	s->expected += p->v * share;
	s->squares += off * off;
}

static void add_direct(
	const struct rollout_config *config, struct sum *s, struct group *g)
{
	if (g->class == CLASS_UNKNOWN) {
		g->failing_30d = g->weight * g->projected_30d * g->share;
		if (g->weight >= config->weight_ignore)
			add_single(
				s, g, config->volume_margin * g->failing_30d);
	} else if (is_legit(g)) {
		g->failing_30d = g->projected_30d * g->share;
		if (g->share <= config->pool)
			add_pooled(s, g);
		else
			add_failing(s, g, config->alpha, config->volume_margin);
	}
}

static void add_indirect(
	const struct rollout_config *config, struct sum *s, struct group *g)
{
	g->failing_30d = g->projected_30d * g->share;
	if (g->share <= config->pool)
		add_pooled(s, g);
	else
		add_failing(
			s, g, config->indirect_alpha, config->volume_margin);
}

/* Like a mailing list: it breaks nearly every signature. */
static bool is_list(const struct group *g)
{
	return g->class == CLASS_INDIRECT && g->f.n > 0 &&
	       g->f.aligned < 0.5 * g->f.n;
}

/*
 * The upper bound of direct collateral; `seen` is that without the pool.
 *
 * Where the floor governs, what is not known of clean senders does not add up
 * with what is seen to fail: the floor is what a clean month of a small domain
 * leaves unknown, by the rule of three. It is compared for itself, in the
 * measure of the limit that holds beside failing senders.
 */
static double upper_of(const struct rollout_config *config,
	const struct sum *direct, double seen, double unknown, double legit_30d)
{
	if (!direct->has_single ||
		config->tolerance * legit_30d >= config->floor_30d)
		return direct->expected + sqrt(direct->squares);
	return fmax(
		seen, unknown * config->headroom * (1 - config->unreported));
}

void rollout_collateral(
	const struct counted *c, struct groups *g, struct collateral *ret)
{
	struct sum direct = {0}, indirect = {0}, pool;
	double seen;

	*ret = (struct collateral){.worst_group = NO_INDEX};
	for (size_t i = 0; i < g->count; i++) {
		struct group *of = &g->items[i];

		if (of->class == CLASS_INDIRECT)
			add_indirect(c->config, &indirect, of);
		else
			add_direct(c->config, &direct, of);
		if (is_legit(of))
			ret->legit_30d += of->projected_30d;
		if (is_list(of))
			ret->lists += of->failing_30d;
		if (of->class != CLASS_INDIRECT &&
			of->failing_30d > ret->worst) {
			ret->worst = of->failing_30d;
			ret->worst_group = (uint32_t)i;
		}
	}
	ret->has_single = direct.has_single;
	seen = direct.expected + sqrt(direct.squares);
	pool = (struct sum){.pool = direct.pool};
	close_pool(&pool, c->config->alpha);
	close_pool(&direct, c->config->alpha);
	close_pool(&indirect, c->config->indirect_alpha);
	ret->expected = direct.expected;
	ret->upper = upper_of(c->config, &direct, seen,
		pool.expected + sqrt(pool.squares), ret->legit_30d);
	ret->indirect = indirect.expected;
	ret->indirect_upper = indirect.expected + sqrt(indirect.squares);
}
