/*
 * rollout_regime.c - which failures still hold, and how much mail is to come.
 *
 * A sender that was repaired is judged by the days since; one that fails, by
 * the last weeks; one that never failed, by all of the window.
 */
#include <math.h>
#include <stdlib.h>

#include "dmarc/bounds.h"
#include "dmarc/rollout_private.h"

#define BAD_ALPHA 0.01
#define BAD_LEAST 0.01 /* lower bound of a bad day's share */
#define SMALL_DAY 30   /* messages; below, the share alone is looked at */
#define SMALL_DAY_SHARE 0.3
#define LATELY_DAYS 28
#define DENSE 0.35 /* days with mail among those of its time */
#define MONTH_DAYS 30.0
#define PERIODIC_SPAN 35
#define PERIODIC_DAYS 6
#define PERIODIC_KNOWN 28
#define SUPERSEDED_SILENCE 2
#define SUPERSEDED_ALPHA 0.01
#define RHYTHM_GAPS 5
#define SUPERSEDED_LEAST 5

static bool is_bad(const struct rollout_config *c, const struct group_day *d)
{
	double n = d->counted;

	if (n < SMALL_DAY && d->fail > SMALL_DAY_SHARE * n)
		return true;
	return d->fail >= c->bad_day_messages &&
	       d->fail > c->bad_day_share * n &&
	       bounds_lower_exceeds(d->fail, n, BAD_ALPHA, BAD_LEAST);
}

/* Days from index `first` on that count. */
struct sums {
	double x, n;
	int64_t active_days;
};

static struct sums sum_days(const struct group *g, size_t first, size_t end)
{
	struct sums s = {0};

	for (size_t i = first; i < end; i++) {
		s.x += g->days[i].fail;
		s.n += g->days[i].counted;
		s.active_days += g->days[i].counted > 0;
	}
	return s;
}

static double share(const struct sums *s)
{
	return s->n > 0 ? s->x / s->n : 0;
}

/* First index of a day after `day`. */
static size_t after(const struct group *g, utc_day_t day)
{
	size_t i = 0;

	while (i < g->day_count && g->days[i].day <= day)
		i++;
	return i;
}

int64_t rollout_clean_days(
	const struct rollout_config *config, int64_t active_days, int64_t days)
{
	return (double)active_days >= DENSE * (double)days
		       ? config->clean_days
		       : config->clean_days_sparse;
}

static int64_t clean_days_needed(const struct counted *c, const struct group *g)
{
	return rollout_clean_days(c->config, (int64_t)g->day_count,
		c->data_through - g->days[0].day + 1);
}

/* The last `wanted` days with messages, from index `from` on. */
static size_t last_active(const struct group *g, size_t from, int64_t wanted)
{
	size_t i = g->day_count;

	while (i > from && wanted > 0)
		wanted -= g->days[--i].counted > 0;
	return i;
}

/* Index of the first day of the regime. What was not seen to be repaired still
 * holds, however long ago it was. */
static size_t regime_begin(const struct counted *c, struct group *g)
{
	size_t from = after(g, c->data_through - (utc_day_t)c->config->window);
	size_t clean = from, first_bad = g->day_count, lately, active;
	struct sums all, since, a, b;
	int64_t need;

	for (size_t i = g->day_count; i > from; i--) {
		if (!is_bad(c->config, &g->days[i - 1]))
			continue;
		clean = clean == from ? i : clean;
		first_bad = i - 1;
	}
	if (clean == from)
		return from;
	need = clean_days_needed(c, g);
	all = sum_days(g, from, g->day_count);
	since = sum_days(g, clean, g->day_count);
	if (since.active_days >= need &&
		since.n >= fmin(c->config->clean_messages, all.n / 4) &&
		rollout_is_repaired(
			c, g, g->days[first_bad].day, g->days[clean - 1].day))
		return clean;
	lately = after(g, c->data_through - LATELY_DAYS);
	lately = lately > from ? lately : from;
	lately = lately < clean ? lately : clean - 1;
	active = last_active(g, from, need);
	a = sum_days(g, lately, g->day_count);
	b = sum_days(g, active, g->day_count);
	return a.n > 0 && share(&a) >= share(&b) ? lately : active;
}

/* The first of the bad days at the end that no clean stretch followed; before
 * the regime, too, which may be the last weeks of it alone. */
static void find_bad_since(const struct counted *c, struct group *g)
{
	int64_t clean = 0, need = clean_days_needed(c, g);

	g->bad_since = ROLLOUT_NEVER;
	for (size_t i = g->day_count; i > 0 && clean < need; i--) {
		const struct group_day *d = &g->days[i - 1];

		if (is_bad(c->config, d)) {
			g->bad_since = d->day;
			clean = 0;
		} else {
			clean += d->counted > 0;
		}
	}
}

static double design_effect(
	const struct counted *c, const struct group *g, utc_day_t from)
{
	bool is_indirect = g->class == CLASS_INDIRECT;
	struct bounds_cell *cells =
		rollout_array(c->arena, g->cell_count, sizeof(*cells));
	size_t n = 0;

	for (size_t i = 0; i < g->cell_count; i++)
		if (g->cells[i].day >= from)
			cells[n++] = (struct bounds_cell){
				g->cells[i].n, g->cells[i].fail};
	return bounds_deff(cells, n,
		is_indirect ? c->config->indirect_deff_cap
			    : c->config->deff_cap);
}

/* --- the 30 days to come ----------------------------------------------------------- */

static double volume_since(const struct counted *c, const struct group *g,
	utc_day_t days, uint32_t *active_days)
{
	double n = 0;

	*active_days = 0;
	for (size_t i = after(g, c->data_through - days); i < g->day_count;
		i++) {
		n += g->days[i].counted;
		(*active_days)++;
	}
	return n;
}

static int by_size(const void *a, const void *b)
{
	return *(const utc_day_t *)a - *(const utc_day_t *)b;
}

/* Silent for far longer than it ever is: than it was in any pause, too, for who
 * sends for a week in each month has short gaps and a long one. */
static bool has_stopped(const struct counted *c, const struct group *g)
{
	utc_day_t gaps[ROLLOUT_SPAN_DAYS], silence;
	size_t n = 0;

	if (g->day_count < 5)
		return false;
	for (size_t i = 1; i < g->day_count; i++)
		gaps[n++] = g->days[i].day - g->days[i - 1].day;
	qsort(gaps, n, sizeof(gaps[0]), by_size);
	silence = c->data_through - g->days[g->day_count - 1].day;
	return silence > gaps[n - 1] && silence > 3 + 3 * gaps[n * 9 / 10];
}

/* The longest of its last silences between two days with mail. */
static utc_day_t usual_silence(const struct group *g)
{
	utc_day_t longest = 0;
	size_t i =
		g->day_count > RHYTHM_GAPS + 1 ? g->day_count - RHYTHM_GAPS : 1;

	for (; i < g->day_count; i++)
		if (g->days[i].day - g->days[i - 1].day > longest)
			longest = g->days[i].day - g->days[i - 1].day;
	return longest;
}

/* Of its addresses' mail a share failed: so much of it passes since that, had
 * nothing changed, some would have failed. */
static bool would_show(const struct group *g, double n)
{
	return bounds_upper(0, g->since_aligned, SUPERSEDED_ALPHA) <
	       n / (n + g->beside_aligned);
}

/* Its addresses send aligned mail now: a vendor that was repaired. Where they
 * are shared, they do so all along: then only a silence longer than its own
 * rhythm tells that something has changed. */
static bool is_superseded(const struct counted *c, const struct group *g)
{
	double n = sum_days(g, 0, g->day_count).n;
	utc_day_t silence = c->data_through - g->days[g->day_count - 1].day;

	return g->f.aligned <= 0 && g->since_failed <= 0 &&
	       silence >= SUPERSEDED_SILENCE && silence > usual_silence(g) &&
	       g->since_aligned >=
		       fmax(SUPERSEDED_LEAST, n / (double)g->day_count / 2) &&
	       would_show(g, n);
}

static double project(const struct counted *c, struct group *g)
{
	int64_t age = c->data_through - g->first_day + 1, days;
	uint32_t active, ever;
	double n = volume_since(c, g, PERIODIC_SPAN, &active);

	g->is_periodic = active <= PERIODIC_DAYS && age >= PERIODIC_KNOWN;
	g->is_superseded = is_superseded(c, g);
	if (has_stopped(c, g) || g->is_superseded)
		return 0;
	if (g->is_periodic) {
		if (active > 3)
			return n * MONTH_DAYS / PERIODIC_SPAN;
		return active > 0
			       ? n
			       : volume_since(c, g, ROLLOUT_SPAN_DAYS, &ever) *
					 MONTH_DAYS / ROLLOUT_SPAN_DAYS;
	}
	days = age < c->config->projection ? age : c->config->projection;
	days = days < 3 ? 3 : days;
	return volume_since(c, g, (utc_day_t)days, &active) * MONTH_DAYS /
	       (double)days;
}

static void find_regime(const struct counted *c, struct group *g)
{
	size_t begin = regime_begin(c, g);
	struct sums s = sum_days(g, begin, g->day_count);

	g->x = s.x;
	g->n = s.n;
	g->share = share(&s);
	g->deff = begin < g->day_count ? design_effect(c, g, g->days[begin].day)
				       : 1;
	find_bad_since(c, g);
	g->projected_30d = project(c, g);
	if (g->class == CLASS_AUTHORISED_ALIGNED && !g->is_superseded &&
		g->share > c->config->broken)
		g->class = CLASS_AUTHORISED_MISALIGNED;
}

void rollout_regime(const struct counted *c, struct groups *g)
{
	for (size_t i = 0; i < g->count; i++)
		find_regime(c, &g->items[i]);
}
