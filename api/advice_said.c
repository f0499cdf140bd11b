/* advice_said.c - what the advisor says of a domain today, without the facts. */
#include "api/advice_said.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "api/rollout_json.h"

/* A verdict that took so long to make shows in how the page feels; it counts for
 * twenty times as long, although reports have come in since. */
#define LONG_MS 250
#define LONG_COUNTS_TIMES 20
/* What is made faster may as well be waited for. */
#define FELT_MS 10
/* Ingest judges a domain whose reports come in all day every ten minutes, if it
 * has the time. */
#define LATELY_MS (30 * 60 * 1000)
/* Then it may have done so again. */
#define LOOK_AGAIN_MS 5000

static struct advice_said *new_said(
	enum said_part part, struct advice_kept *kept)
{
	struct advice_said *s = base_calloc(1, sizeof(*s));

	s->part = part;
	s->kept = kept;
	s->looked_at_ms = clock_monotonic_ms();
	s->made_at_ms = s->looked_at_ms - kept->age_ms;
	s->bytes = sizeof(*s) + kept->bytes;
	atomic_init(&s->holders, 1);
	return s;
}

/* --- judged ------------------------------------------------------------------ */

static bool keep_rollout(struct advice_said *s, struct advice *advice,
	const struct advice_options *o, struct err *err)
{
	struct buf text = {0};
	struct json_out j;
	bool ok;

	json_init(&j, &text);
	ok = rollout_json(&j, advice, o, err);
	/* Its arena has no budget, so it never refuses. */
	if (ok && !arena_copy_str(s->kept->arena, buf_str(&text), &s->rollout))
		base_oom();
	s->bytes += s->rollout.len;
	buf_fini(&text);
	return ok;
}

bool advice_said_make(struct advice *advice, const struct advice_options *o,
	const struct advice_version *version, const struct err *trouble,
	struct advice_said **ret, struct err *err)
{
	struct advice_kept *kept = NULL;
	struct advice_said *s;

	if (!advice_kept_make(advice, o, version, trouble, &kept, err))
		return false;
	s = new_said(SAID_ROLLOUT, kept);
	if (advice && !keep_rollout(s, advice, o, err))
		advice_said_release(&s);
	*ret = s;
	return s != NULL;
}

bool advice_said_judge(struct pg *p, struct str domain,
	const struct advice_options *o, const struct advice_version *version,
	struct advice_said **ret, struct err *err)
{
	const int64_t began_ms = clock_monotonic_ms();
	struct advice *advice = NULL;
	struct err trouble = {0};
	bool ok;

	if (!advice_read(p, domain, o, version->day, &advice, &trouble) &&
		trouble.code != ERR_LIMIT) {
		*err = trouble;
		return false;
	}
	ok = advice_said_make(advice, o, version, &trouble, ret, err);
	advice_free(&advice);
	if (ok)
		(*ret)->kept->took_ms = (*ret)->made_at_ms - began_ms;
	return ok;
}

/* --- loaded ------------------------------------------------------------------ */

bool advice_said_load(struct pg *p, struct str domain,
	const struct advice_options *o, const struct advice_version *version,
	enum said_part part, struct advice_said **ret, struct err *err)
{
	struct advice_kept *kept = NULL;

	*ret = NULL;
	if (!advice_kept_read(p, domain, o, part == SAID_SOURCES, &kept, err))
		return false;
	if (!kept)
		return true;
	*ret = new_said(part, kept);
	if (!advice_said_is_good(*ret, part, version))
		advice_said_release(ret);
	return true;
}

/* --- shared ------------------------------------------------------------------ */

/* Of a verdict. */
static bool counts_for_a_while(
	const struct advice_said *s, const struct advice_version *version)
{
	const int64_t took_ms = s->kept->took_ms;

	return took_ms >= LONG_MS &&
	       clock_monotonic_ms() - s->made_at_ms <
		       took_ms * LONG_COUNTS_TIMES &&
	       advice_version_differs_in_reports(&s->kept->version, version);
}

/* Of the rest. */
static bool is_of_lately(
	const struct advice_said *s, const struct advice_version *version)
{
	const int64_t now_ms = clock_monotonic_ms();

	return s->kept->took_ms >= FELT_MS &&
	       now_ms - s->made_at_ms < LATELY_MS &&
	       now_ms - s->looked_at_ms < LOOK_AGAIN_MS &&
	       advice_version_has_same_words(&s->kept->version, version);
}

bool advice_said_is_good(const struct advice_said *s, enum said_part part,
	const struct advice_version *version)
{
	if (s->part < part)
		return false;
	if (advice_version_equal(&s->kept->version, version))
		return true;
	return part == SAID_ROLLOUT ? counts_for_a_while(s, version)
				    : is_of_lately(s, version);
}

void advice_said_hold(struct advice_said *s)
{
	atomic_fetch_add(&s->holders, 1);
}

void advice_said_release(struct advice_said **s)
{
	if (*s && atomic_fetch_sub(&(*s)->holders, 1) == 1) {
		advice_kept_free(&(*s)->kept);
		free(*s);
	}
	*s = NULL;
}
