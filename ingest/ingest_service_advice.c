#include "ingest/ingest_service_advice.h"

#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "ingest/task_thread.h"

#define IDLE_MS 3000
/* So long a look goes on to the next domain; ending waits for it. */
#define LOOK_MS 1000
#define AFTER_TROUBLE_MS 60000
/* Reports of a domain come all day long; nobody needs the verdict anew for each
 * of them. */
#define PAUSE_S 600

struct advice_teller {
	struct pg *pg;
	const struct advice_options *options;
	struct task_thread *thread;
	int64_t due_ms; /* monotonic */
	/* The thread's until it was waited for. */
	int64_t newest; /* report; at the last look */
	bool found, ok;
	struct err err;
};

static void look(void *ctx)
{
	struct advice_teller *t = ctx;

	int64_t until_ms = clock_monotonic_ms() + LOOK_MS;
	int64_t newest = t->newest;

	err_clear(&t->err);
	do {
		t->newest = newest;
		t->ok = advice_told_step(t->pg, t->options,
			clock_day_of(clock_now_s()), PAUSE_S, &t->newest,
			&t->found, &t->err);
	} while (t->ok && t->found && clock_monotonic_ms() < until_ms);
	/* The connection is needed for moments and is not kept. */
	if (!t->ok || !t->found)
		pg_reset(t->pg);
}

struct advice_teller *advice_teller_new(
	const struct pg_config *pg, const struct advice_options *options)
{
	struct advice_teller *t = base_calloc(1, sizeof(*t));
	struct err err = {0};

	t->pg = pg_new(pg);
	t->options = options;
	t->due_ms = clock_monotonic_ms();
	if (task_thread_open(&t->thread, look, t, &err))
		return t;
	log_warning("advice_failed", F_ERR(&err));
	pg_free(&t->pg);
	free(t);
	return NULL;
}

void advice_teller_free(struct advice_teller **t)
{
	if (*t == NULL)
		return;
	task_thread_close(&(*t)->thread);
	pg_free(&(*t)->pg);
	free(*t);
	*t = NULL;
}

static void end(struct advice_teller *t, int64_t now_ms)
{
	task_thread_wait(t->thread);
	if (!t->ok)
		log_warning("advice_failed", F_ERR(&t->err));
	t->due_ms = now_ms + (!t->ok             ? AFTER_TROUBLE_MS
				     : !t->found ? IDLE_MS
						 : 0);
}

void advice_teller_go_on(struct advice_teller *t)
{
	int64_t now_ms = clock_monotonic_ms();

	if (task_thread_is_through(t->thread))
		end(t, now_ms);
	if (!task_thread_is_busy(t->thread) && now_ms >= t->due_ms)
		task_thread_begin(t->thread);
}
