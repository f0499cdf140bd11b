/* report_day.c - which UTC days the messages of a report belong to. */
#include "dmarc/report_day.h"

#include <assert.h>

/* 64 bits of messages times 26 bits of seconds. */
typedef unsigned __int128 wide_t;

/*
 * Of a window of many days all but the first and the last are whole, so there
 * are three classes of day, with one weight (seconds of overlap) each.
 */
enum { FIRST, INNER, LAST, CLASSES };

struct share {
	uint64_t weight_s;
	uint64_t days;  /* in this class */
	uint64_t floor; /* each day has this many messages ... */
	uint64_t extra; /* ... and the first `extra` of them one more */
};

void report_days_init(struct report_days *d, int64_t begin_s, int64_t end_s)
{
	int64_t length_s = end_s - begin_s;
	utc_day_t last;

	assert(begin_s <= end_s);
	assert(length_s <= (int64_t)REPORT_DAY_MAX_DAYS * CLOCK_DAY_S);
	*d = (struct report_days){.begin_s = begin_s, .end_s = end_s};
	if (length_s <= REPORT_DAY_WHOLE_MAX_S) {
		d->first = clock_day_of(begin_s + length_s / 2);
		d->count = 1;
		return;
	}
	d->first = clock_day_of(begin_s);
	last = clock_day_of(end_s - 1);
	d->count = (uint32_t)(last - d->first) + 1;
}

bool report_days_is_long(const struct report_days *d)
{
	return d->end_s - d->begin_s > REPORT_DAY_LONG_S;
}

static void set_weights(struct share s[CLASSES], const struct report_days *d)
{
	utc_day_t last = d->first + (utc_day_t)(d->count - 1);

	s[FIRST].weight_s =
		(uint64_t)(clock_day_begin_s(d->first + 1) - d->begin_s);
	s[FIRST].days = 1;
	s[INNER].weight_s = CLOCK_DAY_S;
	s[INNER].days = d->count - 2;
	s[LAST].weight_s = (uint64_t)(d->end_s - clock_day_begin_s(last));
	s[LAST].days = 1;
}

/* Does a day of class a get its next message before one of class b? */
static bool is_due_before(const struct share *a, const struct share *b)
{
	return (2 * (wide_t)a->floor + 1) * b->weight_s <
	       (2 * (wide_t)b->floor + 1) * a->weight_s;
}

/*
 * What each day has after `messages` of them, a function of that number alone.
 *
 * Rounding the running total at each midnight would keep the sums, but a day
 * could then lose a message it already had: floor(M * 0.6) - floor(M * 0.5) is
 * 1 at M = 5 and 0 at M = 6. So the days take turns as seats do under
 * Sainte-Lague: the k-th message of a day of weight w is due at (k - 1/2) / w,
 * and the M earliest are given. No day ever loses one. Nor does it stray a
 * whole message from its share: after M there is an x with every day within
 * 1/2 of x * w, hence |count - share| <= 1/2 + (w / W) (n - 2) / 2 for n days
 * of sum W. As the n - 2 inner days are whole and no day is longer than they,
 * w (n - 2) < W, and the bound is below 1: floor or ceiling, as promised.
 *
 * Therefore each day has its floor, and the messages that are left go to the
 * days whose next one is due first; equal days take turns in calendar order.
 */
static void apportion(
	struct share s[CLASSES], uint64_t length_s, wide_t messages)
{
	bool is_served[CLASSES] = {false};
	wide_t left = messages;
	int next;

	for (int i = 0; i < CLASSES; i++) {
		s[i].floor = (uint64_t)(messages * s[i].weight_s / length_s);
		s[i].extra = 0;
		left -= (wide_t)s[i].floor * s[i].days;
	}
	while (left > 0) {
		next = -1;
		for (int i = 0; i < CLASSES; i++)
			if (!is_served[i] && s[i].days > 0 &&
				(next < 0 || is_due_before(&s[i], &s[next])))
				next = i;
		assert(next >= 0);
		is_served[next] = true;
		s[next].extra =
			left < s[next].days ? (uint64_t)left : s[next].days;
		left -= s[next].extra;
	}
}

static uint64_t share_of_day(const struct share *s, uint64_t nth)
{
	return s->floor + (nth < s->extra ? 1 : 0);
}

void report_days_split(
	struct report_days *d, uint64_t message_count, uint64_t *parts)
{
	uint64_t length_s = (uint64_t)(d->end_s - d->begin_s);
	struct share before[CLASSES], after[CLASSES];
	wide_t messages = (wide_t)d->seen + message_count;
	uint64_t nth;
	int class;

	if (d->count == 1) {
		parts[0] = message_count;
		return;
	}
	set_weights(before, d);
	set_weights(after, d);
	apportion(before, length_s, d->seen);
	apportion(after, length_s, messages);
	for (uint32_t i = 0; i < d->count; i++) {
		class = i == 0 ? FIRST : i == d->count - 1 ? LAST : INNER;
		nth = class == INNER ? i - 1 : 0;
		parts[i] = share_of_day(&after[class], nth) -
			   share_of_day(&before[class], nth);
	}
	/* After length_s messages every share is whole and all begins anew. */
	d->seen = (uint64_t)(messages % length_s);
}
