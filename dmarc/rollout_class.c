/*
 * rollout_class.c - whose mail a group is, and why that is believed.
 *
 * Rules in order; the first that holds decides, the score where none does.
 * Each leaves a sentence of evidence.
 */
#include <math.h>

#include "dmarc/rollout_private.h"

#define EVIDENCE_MAX 16

#define CLUSTER_DAYS 5 /* a monthly run, from its first day to its last */
#define MONTH_LEAST 27
#define MONTH_MOST 33
#define MONTHLY_MESSAGES 20
#define BURST_SPAN 11
#define BURST_SILENCE 5
#define WATCHED_LONG 62 /* an old monthly sender would have shown by then */
#define SEEN_LATE 35
#define FEW_SOURCES 3       /* as a forgotten system has */
#define RECURRING_LEAST 0.5 /* of the messages, from hosts that came again */

struct judging {
	const struct counted *c;
	struct groups *groups;
	struct group *g;
	struct str *evidence;
	size_t evidence_count;
	double withheld; /* points of steadiness that proves nothing */
};

#define SAY(j, ...) say(j, arena_printf((j)->c->arena, __VA_ARGS__))

static void say(struct judging *j, const char *text)
{
	if (j->evidence_count < EVIDENCE_MAX)
		j->evidence[j->evidence_count++] = str_from(text);
}

static double pct(double part, double whole)
{
	return whole > 0 ? 100 * part / whole : 0;
}

/* Points of the score, with what gave them. */
static double score(struct judging *j, double points, const char *text)
{
	SAY(j, "%+.1f %s", points, text);
	return points;
}

/* --- a forwarder carries everybody's keys, a vendor its own ---------------------- */

static double forwarder_score(struct judging *j)
{
	const struct group_features *f = &j->g->f;
	double foreign = pct(f->foreign, f->dkim_passed), s = 0;

	if (f->dkim_passed > 0 && foreign >= 80)
		s += score(j, 2, "keys at home with other senders");
	if (f->dkim_passed > 0 && foreign <= 20)
		s += score(j, -2, "keys of its own");
	if (j->g->infra == INFRA_FORWARDER)
		s += score(j, 2, "known as a forwarder");
	if (j->g->infra == INFRA_ESP || j->g->infra == INFRA_CORPORATE)
		s += score(j, -1.5, "known as a sending service");
	if (f->in_spf > 0.5 * f->n)
		s += score(j, -2, "in the SPF record");
	if (f->selectors >= 3 && foreign >= 50)
		s += score(j, 1, "three keys or more");
	if (f->reporters <= 3 && f->n > 50)
		s += score(j, 0.5, "at few receivers only");
	if (f->overridden > 0)
		s += score(j, 1, "receivers say that it forwards");
	if (f->self > 0)
		s += score(j, 0.5, "with our envelope sender, SPF failing");
	return s;
}

/* --- rhythm ------------------------------------------------------------------------ */

struct rhythm {
	utc_day_t first, last;
	uint32_t active_days, weeks, clusters;
	bool is_monthly;
};

/* Clusters: days with less than CLUSTER_DAYS between them. */
static struct rhythm rhythm_of(const struct judging *j)
{
	const struct group *g = j->g;
	struct rhythm r = {.first = g->days[0].day};
	utc_day_t starts[ROLLOUT_SPAN_DAYS] = {0};
	bool is_short = true;
	double n = 0;

	for (size_t i = 0; i < g->day_count; i++) {
		utc_day_t day = g->days[i].day;

		if (i == 0 || day - r.last > CLUSTER_DAYS)
			starts[r.clusters++] = day;
		else if (day - starts[r.clusters - 1] >= CLUSTER_DAYS)
			is_short = false;
		r.weeks += i == 0 || day / 7 != r.last / 7;
		r.last = day;
		r.active_days++;
		n += g->days[i].n;
	}
	for (size_t i = 0; i < r.clusters; i++)
		for (size_t k = 0; k < i; k++)
			if (starts[i] - starts[k] >= MONTH_LEAST &&
				starts[i] - starts[k] <= MONTH_MOST)
				r.is_monthly =
					is_short && n >= MONTHLY_MESSAGES;
	return r;
}

static bool is_burst(const struct judging *j, const struct rhythm *r)
{
	return r->clusters == 1 && r->last - r->first < BURST_SPAN &&
	       j->c->data_through - r->last >= BURST_SILENCE;
}

/* --- the score ---------------------------------------------------------------------- */

static double infra_score(struct judging *j)
{
	switch (j->g->infra) {
	case INFRA_ESP:
		return score(j, 1.5, "known as a sending service");
	case INFRA_MAILBOX:
		return score(j, 1, "known as a mailbox provider");
	case INFRA_CORPORATE:
		return score(j, 0.5, "a company's own host");
	case INFRA_HOSTING:
		return score(j, -0.5, "a rented host");
	case INFRA_RESIDENTIAL:
		return score(j, -3, "a dial-up address");
	case INFRA_UNKNOWN:
	case INFRA_FORWARDER:
		break;
	}
	return 0;
}

static bool is_in_spf(const struct group *g)
{
	return g->f.in_spf > 0.3 * g->f.n;
}

/* A forgotten server sends from where it stands; a campaign wears its addresses
 * out. Of a known name or service the pool may be of any size. */
static bool wears_out(const struct group *g)
{
	bool is_known =
		g->rdns_domain.ptr ||
		(g->infra != INFRA_UNKNOWN && g->infra != INFRA_HOSTING &&
			g->infra != INFRA_RESIDENTIAL);

	return !is_known && !is_in_spf(g) && g->f.recurring < RECURRING_LEAST;
}

/* Steadiness is evidence where the same hosts come again. */
static double score_steady(struct judging *j, double points, const char *text)
{
	if (!wears_out(j->g))
		return score(j, points, text);
	j->withheld += points;
	return 0;
}

static double rhythm_score(struct judging *j, const struct rhythm *r)
{
	utc_day_t span = r->last - r->first + 1;
	double s = 0;

	if (r->active_days >= 14 && span >= 21)
		s += score_steady(j, 2, "steady for three weeks");
	else if (r->active_days >= 7 && span >= 10)
		s += score_steady(j, 1, "steady for ten days");
	else if (r->weeks >= 4)
		s += score_steady(j, 1, "seen in four weeks");
	if (r->is_monthly)
		s += score_steady(j, 2, "comes once a month");
	if (is_burst(j, r))
		s += score(j, -1.5, "came once and went silent");
	return s;
}

static double address_score(struct judging *j)
{
	const struct group *g = j->g;
	const struct group_features *f = &g->f;
	double s = 0;

	if (f->listed > 0.2 * f->n)
		s += score(j, -2, "on a block list");
	if (!g->rdns_domain.ptr)
		s += score(j, -0.5, "host name unknown");
	if (f->sources >= 10 && f->n < 5 * f->sources)
		s += score(j, -2, "many addresses with few messages each");
	if (f->reporters >= 3)
		s += score(j, 0.5, "seen by three receivers");
	if (f->self > 0.8 * f->n && f->sources <= FEW_SOURCES &&
		f->active_days >= 7)
		s += score_steady(
			j, 1, "our envelope sender, from few addresses");
	return s;
}

static bool has_aligned_main(const struct judging *j)
{
	const struct group *g = j->g;

	return g->main != NO_INDEX && j->groups->items[g->main].f.aligned > 0 &&
	       j->groups->items[g->main].class == CLASS_AUTHORISED_ALIGNED;
}

static double legit_score(struct judging *j, const struct rhythm *r)
{
	const struct group *g = j->g;
	double s = 0;

	if (is_in_spf(g))
		s += score(j, 3, "in the SPF record");
	if (g->rdns_is_ours)
		s += score(j, 3, "its host name is ours");
	s += infra_score(j);
	if (has_aligned_main(j))
		s += score(j, 1, "from hosts that send our aligned mail, too");
	if (g->key.kind == KEY_FOREIGN || g->f.unrelated > 0.5 * g->f.n)
		s += score(j, -1.5,
			"authenticates as a domain unrelated to "
			"its host name");
	s += rhythm_score(j, r) + address_score(j);
	if (j->withheld > 0)
		SAY(j,
			"steady, but its addresses do not come again (%.0f %% "
			"of its mail is from such as did)",
			100 * g->f.recurring);
	if (j->evidence_count == 0)
		SAY(j, "nothing speaks for it or against it");
	return s;
}

/* Who forges for gain passes SPF with a domain of his own, or wears out many
 * addresses. What comes from few, that nobody lists and no crowd shares, with an
 * envelope sender of ours that fails, is rather a system that was forgotten. */
static bool looks_forgotten(const struct group *g)
{
	const struct group_features *f = &g->f;

	return f->self > 0.8 * f->n && f->sources <= FEW_SOURCES &&
	       f->listed <= 0.2 * f->n && g->infra != INFRA_RESIDENTIAL;
}

/* Days for which a burst may be the first of its kind. A forgotten system may
 * send once a quarter. */
static int64_t burst_hold(const struct judging *j, const struct rhythm *r)
{
	const struct counted *c = j->c;
	bool is_late =
		(int64_t)c->data_through - c->first_day + 1 >= WATCHED_LONG &&
		(int64_t)r->first - c->first_day >= SEEN_LATE;

	if (looks_forgotten(j->g))
		return ROLLOUT_SPAN_DAYS;
	return is_late ? c->config->burst_hold_late : c->config->burst_hold;
}

static enum source_class class_by_score(struct judging *j)
{
	const struct rollout_config *config = j->c->config;
	struct rhythm r = rhythm_of(j);
	bool burst = is_burst(j, &r);
	bool is_held =
		burst && j->c->data_through - r.last <= burst_hold(j, &r);

	j->g->score = legit_score(j, &r);
	if (j->g->score >= config->score_legit)
		return CLASS_AUTHORISED_ALIGNED;
	/* What is withheld makes it a question, no stranger. */
	if (j->g->score + j->withheld <=
		(is_held ? config->score_burst : config->score_spoof))
		return CLASS_UNAUTHORISED;
	if (burst && !is_held) {
		SAY(j, "a burst that did not come again");
		return CLASS_UNAUTHORISED;
	}
	return CLASS_UNKNOWN;
}

/* --- the rules ------------------------------------------------------------------------ */

static bool class_by_owner(struct judging *j, enum source_class *ret)
{
	const struct group *g = j->g;

	if (g->key.kind != KEY_OWNER || g->key.owner == OWNER_UNKNOWN)
		return false;
	/* What is signed with our key is ours, whatever was said. */
	if (g->key.owner == OWNER_NOT_MINE && g->f.aligned > 0)
		return false;
	*ret = g->key.owner == OWNER_MINE       ? CLASS_AUTHORISED_ALIGNED
	       : g->key.owner == OWNER_INDIRECT ? CLASS_INDIRECT
						: CLASS_UNAUTHORISED;
	SAY(j, "the owner says: %s", owner_name(g->key.owner));
	return true;
}

static bool class_by_alignment(struct judging *j, enum source_class *ret)
{
	const struct group_features *f = &j->g->f;
	double by_spf = f->spf_aligned;

	if (by_spf >= 3 && by_spf >= 0.1 * f->aligned &&
		by_spf >= 0.05 * f->n) {
		SAY(j, "%.0f of %.0f messages pass SPF, aligned", by_spf, f->n);
		*ret = CLASS_AUTHORISED_ALIGNED;
		return true;
	}
	if (f->aligned <= 0)
		return false;
	SAY(j, "%.0f of %.0f messages are aligned, by DKIM alone", f->aligned,
		f->n);
	*ret = forwarder_score(j) >= 1 ? CLASS_INDIRECT
				       : CLASS_AUTHORISED_ALIGNED;
	return true;
}

static bool class_by_traces(struct judging *j, enum source_class *ret)
{
	const struct group *g = j->g;
	const struct group_features *f = &g->f;

	*ret = CLASS_INDIRECT;
	if (f->is_signed > 0 && f->is_signed >= 0.3 * f->n) {
		SAY(j, "%.0f %% carry a signature of ours that broke on the way",
			pct(f->is_signed, f->n));
		return true;
	}
	if (f->overridden >= 2 && f->overridden >= 0.1 * f->n) {
		SAY(j, "receivers made an exception for %.0f of %.0f messages",
			f->overridden, f->n);
		return true;
	}
	if (g->infra == INFRA_FORWARDER) {
		SAY(j, "known as a forwarder");
		return true;
	}
	if (g->main != NO_INDEX &&
		j->groups->items[g->main].class == CLASS_INDIRECT) {
		SAY(j, "from hosts that forward our mail");
		return true;
	}
	*ret = CLASS_UNAUTHORISED;
	if (g->key.kind == KEY_ANON) {
		SAY(j, "%u addresses, none with an identity", f->sources);
		return true;
	}
	if (g->crowd >= j->c->config->crowd) {
		SAY(j, "never without at least %.0f others like it", g->crowd);
		return true;
	}
	return false;
}

static void judge(
	const struct counted *c, struct groups *groups, struct group *g)
{
	struct judging j = {.c = c, .groups = groups, .g = g};

	j.evidence = rollout_array(c->arena, EVIDENCE_MAX, sizeof(*j.evidence));
	if (!class_by_owner(&j, &g->class) &&
		!class_by_alignment(&j, &g->class) &&
		!class_by_traces(&j, &g->class))
		g->class = class_by_score(&j);
	g->weight = g->class == CLASS_AUTHORISED_ALIGNED ? 1 : 0;
	if (g->class == CLASS_UNKNOWN) {
		/* Withheld points keep the caution that they gave. */
		g->weight = rollout_weight(g->score + j.withheld, c->config);
		g->weight = g->weight >= c->config->weight_full
				    ? 1
				    : fmax(g->weight, c->config->weight_floor);
	}
	g->evidence = j.evidence;
	g->evidence_count = j.evidence_count;
}

double rollout_weight(double s, const struct rollout_config *config)
{
	return 1 / (1 + exp(-config->weight * s));
}

void rollout_class(const struct counted *c, struct groups *g)
{
	/* Subflows look at the group that they belong to. */
	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < g->count; i++)
			if ((g->items[i].main != NO_INDEX) == (pass == 1))
				judge(c, g, &g->items[i]);
}
