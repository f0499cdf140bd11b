/* worker_pool_life.c - beginning and end of one worker. */
#include "ingest/worker_pool_private.h"

/* A start that fails is tried again after 100 ms, 200 ms, ... 5 s; after so
 * many in a row, and no worker at all, we give up. */
#define RESTART_FIRST_MS 100
#define RESTART_MAX_MS 5000
#define RESTART_MAX_FAILURES 8

static void start_failed(
	struct worker_pool *p, struct worker *w, const struct err *why)
{
	int64_t delay_ms = RESTART_MAX_MS;

	if (w->failures < 6)
		delay_ms = RESTART_FIRST_MS << w->failures;
	w->failures++;
	w->restart_at_ms =
		clock_monotonic_ms() +
		(delay_ms < RESTART_MAX_MS ? delay_ms : RESTART_MAX_MS);
	p->last_failure = *why;
}

static void start_worker(struct worker_pool *p, struct worker *w)
{
	struct err err = {0};

	w->is_ready = w->has_served = false;
	w->silent_ms = 0;
	w->generation++;
	if (!worker_child_start(
		    &w->child, p->program, p->user, p->null_fd, &err))
		start_failed(p, w, &err);
}

void worker_pool_stop(struct worker *w, struct err *why)
{
	worker_child_kill(&w->child, why);
	w->job = 0;
	w->ahead = (struct ahead){.count = 0};
	w->restart_at_ms = 0;
	w->generation++;
	buf_fini(&w->in);
}

/* It tells of a message's end before it begins with the next, so none of these
 * was begun. */
bool worker_pool_tell_unread(
	struct worker_pool *p, const struct ahead *ahead, struct err *err)
{
	for (unsigned i = 0; i < ahead->count; i++)
		if (!p->handler.event(p->handler.ctx, ahead->items[i].job,
			    WORKER_UNREAD, STR(""), err))
			return false;
	return true;
}

bool worker_pool_lose(struct worker_pool *p, struct worker *w,
	const struct err *reason, struct err *err)
{
	const struct ahead ahead = w->ahead;
	uint64_t job = w->job;
	bool is_fit = w->is_ready && (job != 0 || w->has_served);
	struct err why = {0};

	worker_pool_stop(w, &why);
	if (reason)
		why = *reason;
	if (is_fit)
		w->failures = 0;
	else
		start_failed(p, w, &why);
	return (job == 0 || p->handler.event(p->handler.ctx, job, WORKER_DIED,
				    str_from(why.msg), err)) &&
	       worker_pool_tell_unread(p, &ahead, err);
}

bool worker_pool_start_due(struct worker_pool *p, struct err *err)
{
	int64_t now_ms = clock_monotonic_ms();
	unsigned hopeless = 0;

	for (unsigned i = 0; i < p->count; i++) {
		struct worker *w = &p->workers[i];

		hopeless += w->failures >= RESTART_MAX_FAILURES;
		if (w->child.fd < 0 && now_ms >= w->restart_at_ms)
			start_worker(p, w);
	}
	if (hopeless < p->count)
		return true;
	*err = p->last_failure;
	return err_within(err, "parser workers do not start");
}
