/*
 * rollout_order.c - facts in an order of their own: by what they say.
 *
 * Who fills facts in numbers sources and shapes as they come. Sums of parts of
 * messages and ties must not depend on that. Reporters keep their numbers: a
 * verdict names them by these.
 */
#include <stdlib.h>
#include <string.h>

#include "dmarc/rollout_private.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

typedef int compare_fn(const void *a, const void *b, void *items);

static int by_address(const void *a, const void *b, void *items)
{
	const struct rollout_source *all = items;
	const struct rollout_source *x = &all[*(const uint32_t *)a];
	const struct rollout_source *y = &all[*(const uint32_t *)b];
	int c = ip_compare(&x->ip, &y->ip);

	c = c ? c : str_compare(x->rdns_domain, y->rdns_domain);
	return c ? c : COMPARE(x->asn, y->asn);
}

static int compare_dkim(
	const struct rollout_shape *x, const struct rollout_shape *y)
{
	int c = COMPARE(x->dkim_count, y->dkim_count);

	for (size_t i = 0; c == 0 && i < x->dkim_count; i++) {
		const struct rollout_dkim *k = &x->dkim[i], *l = &y->dkim[i];

		c = str_compare(k->domain, l->domain);
		c = c ? c : str_compare(k->selector, l->selector);
		c = c ? c : COMPARE(k->result, l->result);
	}
	return c;
}

static int by_content(const void *a, const void *b, void *items)
{
	const struct rollout_shape *all = items;
	const struct rollout_shape *x = &all[*(const uint32_t *)a];
	const struct rollout_shape *y = &all[*(const uint32_t *)b];
	int c = COMPARE(x->scope, y->scope);

	c = c ? c : str_compare(x->header_from, y->header_from);
	c = c ? c : str_compare(x->spf_domain, y->spf_domain);
	c = c ? c : COMPARE(x->spf_result, y->spf_result);
	c = c ? c : COMPARE(x->disposition, y->disposition);
	c = c ? c : COMPARE(x->dkim_aligned, y->dkim_aligned);
	c = c ? c : COMPARE(x->spf_aligned, y->spf_aligned);
	c = c ? c : COMPARE(x->is_overridden, y->is_overridden);
	c = c ? c : COMPARE(x->is_sampled_out, y->is_sampled_out);
	c = c ? c : COMPARE(x->is_test_mode, y->is_test_mode);
	return c ? c : compare_dkim(x, y);
}

/* A copy of `items` in order, and where each went. */
static void *reorder(struct arena *a, const void *items, size_t count,
	size_t size, compare_fn *compare, uint32_t **rank)
{
	uint32_t *order = rollout_array(a, count, sizeof(*order));
	char *sorted = rollout_array(a, count, size);

	*rank = rollout_array(a, count, sizeof(**rank));
	for (size_t i = 0; i < count; i++)
		order[i] = (uint32_t)i;
	qsort_r(order, count, sizeof(*order), compare,
		(void *)(uintptr_t)items);
	for (size_t i = 0; i < count; i++) {
		memcpy(sorted + i * size, (const char *)items + order[i] * size,
			size);
		(*rank)[order[i]] = (uint32_t)i;
	}
	return sorted;
}

void rollout_order(struct arena *a, const struct rollout_facts *given,
	struct rollout_facts *ret, struct rollout_ranks *ranks)
{
	uint32_t *sources, *shapes;

	*ret = *given;
	ret->sources = reorder(a, given->sources, given->source_count,
		sizeof(*given->sources), by_address, &sources);
	ret->shapes = reorder(a, given->shapes, given->shape_count,
		sizeof(*given->shapes), by_content, &shapes);
	ret->rows = NULL;
	ret->row_count = 0;
	*ranks = (struct rollout_ranks){sources, shapes};
}
