/* smtp_pace.c - how often something happens. */
#include "ingest/smtp_pace.h"

/* So many times the usual are worth a word. */
#define FAR_ABOVE 10
/* What is usual follows the last hours: a minute counts for this part. */
#define MEMORY_MINUTES 240.0
/* After so long nothing of what was usual is left. */
#define FORGOTTEN_MINUTES 4000

static bool is_far_above(const struct smtp_pace *p, uint64_t floor)
{
	return p->count > floor && (double)p->count > FAR_ABOVE * p->usual;
}

static void turn_minute(struct smtp_pace *p, int64_t minute, uint64_t floor)
{
	int64_t passed = minute - p->minute;

	p->is_unusual = p->is_unusual && passed == 1 && is_far_above(p, floor);
	p->usual += ((double)p->count - p->usual) / MEMORY_MINUTES;
	if (passed > FORGOTTEN_MINUTES)
		p->usual = 0;
	else
		for (int64_t i = 1; i < passed; i++)
			p->usual -= p->usual / MEMORY_MINUTES;
	p->minute = minute;
	p->count = 0;
}

bool smtp_pace_add(struct smtp_pace *p, int64_t now_ms, uint64_t floor)
{
	int64_t minute = now_ms / 60000;

	if (minute != p->minute)
		turn_minute(p, minute, floor);
	p->count++;
	if (p->is_unusual || !is_far_above(p, floor))
		return false;
	p->is_unusual = true;
	return true;
}
