/*
 * rollout_count.c - which rows count on a day, and for how much.
 *
 * Reporters outside the curated list wait until they have told of enough days,
 * and each of them, and all of them together, count for a share of the usual
 * volume at most: whoever buys domains and sends reports gets no further.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "dmarc/rollout_private.h"

#define REPORTER_DAYS 28 /* over which one reporter's share is told */

struct counting {
	struct counted *c;
	bool *counts;   /* by reporter: curated, or past its probation */
	double *volume; /* by reporter and day of the span */
	double *factor; /* the same: 0..1 */
	size_t rows;    /* of the span, that count */
};

/* --- who counts ------------------------------------------------------------ */

static int64_t days_told(const struct reporter_days *r, const struct counted *c)
{
	int64_t n = 0;

	for (size_t i = 0; i < r->count; i++)
		n += r->items[i].day <= c->data_through &&
		     r->items[i].arrival_day <= c->day;
	return n;
}

static void choose_reporters(struct counting *k, bool only_curated)
{
	const struct counted *c = k->c;
	const struct rollout_facts *f = c->facts;

	k->counts = rollout_array(c->arena, f->reporter_count, sizeof(bool));
	for (size_t i = 0; i < f->reporter_count; i++) {
		int64_t days = days_told(&c->sorted->reporters[i], c);

		k->counts[i] =
			f->reporters[i].is_curated
				? days > 0
				: !only_curated && days >= c->config->probation;
	}
}

static bool row_counts(const struct counting *k, const struct rollout_row *r)
{
	return r->arrival_day <= k->c->day && r->day <= k->c->data_through &&
	       k->counts[r->reporter];
}

/* Whatever its scope: also of whom no mail was seen, reports tell so. Also by a
 * day before the span, which moves first_day. */
static void find_report_days(struct counting *k)
{
	struct counted *c = k->c;

	for (size_t i = 0; i < c->facts->reporter_count; i++) {
		const struct reporter_days *r = &c->sorted->reporters[i];

		for (size_t n = 0; k->counts[i] && n < r->count; n++) {
			const struct reporter_day *d = &r->items[n];

			if (d->day > c->data_through || d->arrival_day > c->day)
				continue;
			if (!c->facts->reporters[i].is_curated)
				c->has_others = true;
			if (d->day < c->first_day)
				c->first_day = d->day;
			if (d->day >= c->span_first)
				c->has_report[d->day - c->span_first] = true;
		}
	}
}

/* --- for how much ----------------------------------------------------------- */

static double *at(double *table, uint32_t reporter, size_t day)
{
	return &table[reporter * (size_t)ROLLOUT_SPAN_DAYS + day];
}

static void sum_volume(struct counting *k)
{
	struct counted *c = k->c;
	const struct rollout_sorted *s = c->sorted;

	k->volume = rollout_array(c->arena,
		c->facts->reporter_count * ROLLOUT_SPAN_DAYS, sizeof(double));
	for (size_t i = 0; i < s->row_count; i++) {
		const struct rollout_row *r = &s->rows[i];

		if (!row_counts(k, r))
			continue;
		if (r->day < c->span_first)
			continue;
		*at(k->volume, r->reporter, (size_t)(r->day - c->span_first)) +=
			(double)r->count;
		k->rows++;
	}
}

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* Of the days on which a curated reporter told of anything. */
static double median_volume(const struct counting *k)
{
	const struct rollout_facts *f = k->c->facts;
	double days[ROLLOUT_SPAN_DAYS] = {0};
	size_t n = 0;

	for (size_t d = 0; d < ROLLOUT_SPAN_DAYS; d++) {
		double sum = 0;

		for (uint32_t i = 0; i < f->reporter_count; i++)
			if (f->reporters[i].is_curated)
				sum += *at(k->volume, i, d);
		if (sum > 0)
			days[n++] = sum;
	}
	qsort(days, n, sizeof(days[0]), by_size);
	return n == 0 ? 0 : days[n / 2];
}

static void cap_day(struct counting *k, size_t day, double cap)
{
	const struct rollout_facts *f = k->c->facts;
	double all = 0;

	for (uint32_t i = 0; i < f->reporter_count; i++)
		if (!f->reporters[i].is_curated)
			all += fmin(*at(k->volume, i, day), cap);
	for (uint32_t i = 0; i < f->reporter_count; i++) {
		double volume = *at(k->volume, i, day);
		double *factor = at(k->factor, i, day);

		*factor = 1;
		if (f->reporters[i].is_curated || volume == 0)
			continue;
		*factor = fmin(1, cap / volume) * fmin(1, cap / all);
	}
}

static void set_caps(struct counting *k)
{
	const struct rollout_config *config = k->c->config;
	double cap =
		fmax(config->cap_floor, config->cap_share * median_volume(k));

	k->factor = rollout_array(k->c->arena,
		k->c->facts->reporter_count * ROLLOUT_SPAN_DAYS,
		sizeof(double));
	for (size_t d = 0; d < ROLLOUT_SPAN_DAYS; d++)
		cap_day(k, d, cap);
}

/* --- the rows --------------------------------------------------------------- */

static void take_rows(struct counting *k)
{
	struct counted *c = k->c;
	const struct rollout_sorted *s = c->sorted;
	struct counted_row *rows =
		rollout_array(c->arena, k->rows, sizeof(*rows));
	size_t n = 0;

	for (size_t i = 0; i < s->row_count; i++) {
		const struct rollout_row *r = &s->rows[i];
		size_t day;
		double count;

		if (r->day < c->span_first || !row_counts(k, r))
			continue;
		day = (size_t)(r->day - c->span_first);
		count = (double)r->count * *at(k->factor, r->reporter, day);
		if (count <= 0)
			continue; /* no message, no sender */
		rows[n++] = (struct counted_row){
			r->day, r->reporter, r->source, r->shape, count};
		if (s->shapes[r->shape].is_aligned)
			c->aligned[day] += count;
	}
	c->rows = rows;
	c->row_count = n;
}

static double largest_share(const struct counting *k)
{
	double all = 0, largest = 0;

	for (uint32_t i = 0; i < k->c->facts->reporter_count; i++) {
		double sum = 0;

		for (size_t d = ROLLOUT_SPAN_DAYS - REPORTER_DAYS;
			d < ROLLOUT_SPAN_DAYS; d++)
			sum += *at(k->volume, i, d) * *at(k->factor, i, d);
		all += sum;
		largest = fmax(largest, sum);
	}
	return all > 0 ? largest / all : 0;
}

/* --- selectors ----------------------------------------------------------------- */

/* Passed, aligned, at a curated reporter. Over all the past: a key that was
 * ours stays ours. */
static void know_selectors(const struct counting *k, bool *known)
{
	const struct rollout_sorted *s = k->c->sorted;

	for (size_t i = 0; i < s->row_count; i++) {
		const struct rollout_row *r = &s->rows[i];
		const struct shape_traits *t = &s->shapes[r->shape];

		if (!k->c->facts->shapes[r->shape].dkim_aligned ||
			!k->c->facts->reporters[r->reporter].is_curated ||
			!row_counts(k, r))
			continue;
		for (size_t n = 0; n < t->selector_count; n++)
			if (t->selector_passed[n])
				known[t->selectors[n]] = true;
	}
}

static void judge_shapes(struct counting *k)
{
	struct counted *c = k->c;
	const struct rollout_sorted *s = c->sorted;
	bool *known = rollout_array(c->arena, s->selector_count, sizeof(bool));
	bool *is_signed =
		rollout_array(c->arena, c->facts->shape_count, sizeof(bool));

	know_selectors(k, known);
	for (size_t i = 0; i < c->facts->shape_count; i++)
		for (size_t n = 0; n < s->shapes[i].selector_count; n++)
			if (!s->shapes[i].is_aligned &&
				known[s->shapes[i].selectors[n]])
				is_signed[i] = true;
	c->selector_is_known = known;
	c->shape_is_signed = is_signed;
}

void rollout_count(const struct rollout_sorted *s, utc_day_t day,
	bool only_curated, struct arena *a, struct counted *ret)
{
	struct counting k = {.c = ret};

	*ret = (struct counted){
		.sorted = s,
		.facts = s->facts,
		.config = s->config,
		.arena = a,
		.day = day,
		.data_through = day - 1,
		.first_day = ROLLOUT_NEVER,
		.span_first = day - ROLLOUT_SPAN_DAYS,
	};
	choose_reporters(&k, only_curated);
	find_report_days(&k);
	sum_volume(&k);
	set_caps(&k);
	take_rows(&k);
	ret->largest_reporter = largest_share(&k);
	judge_shapes(&k);
}
