/*
 * rollout_attribute.c - addresses to the one group they are shown in.
 *
 * An address may send for several groups: a vendor's aligned mail and some that
 * is not. It is shown where most of its mail of late is; but where more than
 * what is tolerated of it fails for us, that is what has to be seen.
 */
#include "dmarc/rollout_private.h"

#define LATELY_DAYS 28

/* Messages of the last weeks; those of before only where there are none. */
static double weight_of(const struct counted *c, const struct atom *a)
{
	double lately = 0, before = 0;

	for (size_t i = 0; i < a->row_count; i++)
		*(a->rows[i].day > c->data_through - LATELY_DAYS ? &lately
								 : &before) +=
			a->rows[i].count;
	return lately > 0 ? 1 + lately : before / (1 + before);
}

/* Of the atoms of one source, which stand together. `in` is by group, and zero
 * before and after. */
static uint32_t choose(const struct counted *c, const struct groups *g,
	const struct atom *items, size_t count, double *in)
{
	double all = 0, most = 0, most_failing = 0;
	uint32_t main = items[0].group, failing = NO_INDEX;

	for (size_t i = 0; i < count; i++) {
		double weight = weight_of(c, &items[i]);

		all += weight;
		in[items[i].group] += weight;
	}
	for (size_t i = 0; i < count; i++) {
		uint32_t group = items[i].group;
		double weight = in[group];

		if (weight > most) {
			most = weight;
			main = group;
		}
		if (g->items[group].class == CLASS_AUTHORISED_MISALIGNED &&
			weight > most_failing) {
			most_failing = weight;
			failing = group;
		}
	}
	for (size_t i = 0; i < count; i++)
		in[items[i].group] = 0;
	return failing != NO_INDEX && most_failing > c->config->broken * all
		       ? failing
		       : main;
}

void rollout_attribute(const struct counted *c, struct groups *g)
{
	const struct atom *items = g->atoms.items;
	size_t sources = c->facts->source_count, end;
	uint32_t *of = rollout_array(c->arena, sources, sizeof(*of));
	double *in = rollout_array(c->arena, g->count, sizeof(*in));

	for (size_t i = 0; i < sources; i++)
		of[i] = NO_INDEX;
	for (size_t i = 0; i < g->atoms.count; i = end) {
		end = i + 1;
		while (end < g->atoms.count &&
			items[end].source == items[i].source)
			end++;
		of[items[i].source] = choose(c, g, &items[i], end - i, in);
	}
	g->of_source = of;
}
