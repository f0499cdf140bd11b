/*
 * rollout_radix.c - rows in order, key by key.
 *
 * Half a million rows of forty bytes: keys are counted, not compared, and only
 * their numbers move.
 */
#include <stdlib.h>

#include "dmarc/rollout_private.h"

/* Days may be forged, and any. */
#define DIGIT_BITS 16
#define DIGIT_COUNT (1u << DIGIT_BITS)

void rollout_radix_init(struct rollout_radix *r, size_t rows)
{
	*r = (struct rollout_radix){
		.order = base_malloc((rows + 1) * sizeof(*r->order)),
		.next = base_malloc((rows + 1) * sizeof(*r->next)),
		.keys = base_malloc((rows + 1) * sizeof(*r->keys)),
		.begins = base_malloc(DIGIT_COUNT * sizeof(*r->begins)),
	};
}

void rollout_radix_fini(struct rollout_radix *r)
{
	free(r->order);
	free(r->next);
	free(r->keys);
	free(r->begins);
}

/* Stable. */
static void order_by_digit(struct rollout_radix *r, uint32_t max, int shift)
{
	uint32_t last = max >> shift, begin = 0, *swap = r->order;

	if (last >= DIGIT_COUNT)
		last = DIGIT_COUNT - 1;
	for (size_t i = 0; i <= last; i++)
		r->begins[i] = 0;
	for (size_t i = 0; i < r->count; i++)
		r->begins[(r->keys[r->order[i]] >> shift) % DIGIT_COUNT]++;
	for (size_t i = 0; i <= last; i++) {
		uint32_t n = r->begins[i];

		r->begins[i] = begin;
		begin += n;
	}
	for (size_t i = 0; i < r->count; i++) {
		uint32_t row = r->order[i];
		uint32_t digit = (r->keys[row] >> shift) % DIGIT_COUNT;

		r->next[r->begins[digit]++] = row;
	}
	r->order = r->next;
	r->next = swap;
}

void rollout_radix_by(struct rollout_radix *r)
{
	uint32_t max = 0;

	for (size_t i = 0; i < r->count; i++)
		if (r->keys[r->order[i]] > max)
			max = r->keys[r->order[i]];
	if (max == 0)
		return;
	order_by_digit(r, max, 0);
	if (max >= DIGIT_COUNT)
		order_by_digit(r, max, DIGIT_BITS);
}

void rollout_radix_by_day(
	struct rollout_radix *r, const struct rollout_row *rows, size_t count)
{
	utc_day_t first = INT32_MAX;

	for (size_t i = 0; i < count; i++)
		if (rows[i].day < first)
			first = rows[i].day;
	for (size_t i = 0; i < count; i++)
		r->keys[i] = (uint32_t)rows[i].day - (uint32_t)first;
	rollout_radix_by(r);
}
