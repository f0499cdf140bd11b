#include "dmarc/rollout_watch.h"

#include <stdlib.h>

#include "dmarc/rollout_private.h"

#define NEW_DAYS 30
/* Messages in 30 days; what sends less is no news. */
#define NEW_LEAST_30D 10
/* A reporter of so many days and such a share is missed ... */
#define HEARD_DAYS 10
#define HEARD_SHARE 0.01
/* ... after so long, and three times its usual pause; later it is forgotten. */
#define SILENT_DAYS 7
#define SILENT_PAUSES 3
#define FORGOTTEN_DAYS 60

/* --- reporters ------------------------------------------------------------------ */

struct heard {
	utc_day_t first, last;
	uint32_t days;
	double messages;
};

/* By reporter; in return, messages of all. Rows stand by day. */
static double hear(const struct rollout_range *range, utc_day_t through,
	struct heard *heard)
{
	double all = 0;

	for (size_t i = 0; i < range->row_count; i++) {
		const struct rollout_row *r = &range->rows[i];
		struct heard *h = &heard[r->reporter];

		if (r->day > through)
			continue;
		if (h->days == 0)
			h->first = r->day;
		h->days += h->days == 0 || h->last != r->day;
		h->last = r->day;
		h->messages += (double)r->count;
		all += (double)r->count;
	}
	return all;
}

static bool is_silent(const struct heard *h, utc_day_t through, double all)
{
	int64_t quiet = (int64_t)through - h->last;

	return h->days >= HEARD_DAYS && h->messages >= HEARD_SHARE * all &&
	       quiet > SILENT_DAYS && quiet <= FORGOTTEN_DAYS &&
	       quiet * h->days >
		       SILENT_PAUSES * ((int64_t)h->last - h->first + 1);
}

static void find_silent(const struct rollout_range *range, utc_day_t through,
	struct arena *a, struct rollout_watch *ret)
{
	size_t count = range->facts->reporter_count;
	struct heard *heard = rollout_array(a, count, sizeof(*heard));
	uint32_t *silent = rollout_array(a, count, sizeof(*silent));
	double all = hear(range, through, heard);

	for (size_t i = 0; i < count; i++)
		if (is_silent(&heard[i], through, all))
			silent[ret->silent_count++] = (uint32_t)i;
	ret->silent = silent;
}

/* --- senders -------------------------------------------------------------------- */

static int by_mail(const void *a, const void *b, void *ctx)
{
	const struct rollout_sender *senders = ctx;
	uint32_t i = *(const uint32_t *)a, k = *(const uint32_t *)b;
	double x = senders[i].projected_30d, y = senders[k].projected_30d;

	if (x != y)
		return x < y ? 1 : -1;
	return (i > k) - (i < k);
}

static bool is_new(const struct rollout_sender *s, utc_day_t begin)
{
	return s->first_day >= begin && s->class != CLASS_UNAUTHORISED &&
	       s->projected_30d >= NEW_LEAST_30D;
}

static void find_new(const struct rollout_range *range,
	const struct rollout_verdict *v, struct arena *a,
	struct rollout_watch *ret)
{
	uint32_t *found = rollout_array(a, v->sender_count, sizeof(*found));
	utc_day_t begin = v->data_through - NEW_DAYS + 1;

	ret->new_senders = found;
	/* At first everybody is new. */
	if (range->row_count == 0 || range->rows[0].day > begin - NEW_DAYS)
		return;
	for (size_t i = 0; i < v->sender_count; i++)
		if (is_new(&v->senders[i], begin))
			found[ret->new_sender_count++] = (uint32_t)i;
	qsort_r(found, ret->new_sender_count, sizeof(*found), by_mail,
		(void *)(uintptr_t)v->senders);
}

static double failing_share(const struct rollout_verdict *v)
{
	double failing = 0, all = 0;

	for (size_t i = 0; i < v->sender_count; i++) {
		const struct rollout_sender *s = &v->senders[i];

		if (s->class != CLASS_AUTHORISED_ALIGNED &&
			s->class != CLASS_AUTHORISED_MISALIGNED)
			continue;
		failing += s->share * s->projected_30d;
		all += s->projected_30d;
	}
	return all > 0 ? failing / all : 0;
}

void rollout_watch(const struct rollout_range *range,
	const struct rollout_verdict *v, struct arena *a,
	struct rollout_watch *ret)
{
	*ret = (struct rollout_watch){.failing_share = failing_share(v)};
	find_silent(range, v->data_through, a, ret);
	find_new(range, v, a, ret);
}
