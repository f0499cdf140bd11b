/* ingest_service_messages.c - ends of messages, and what the spool hears. */
#include "ingest/ingest_service_messages.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "base/log.h"

/* A failover lasts seconds, and a try costs a server that is back nothing. */
#define DOWN_FIRST_MS 500
#define DOWN_MAX_MS 4000
#define HELD_FIRST_MS 1000
#define HELD_MAX_MS 300000
/* So many at a time: it is not the messages (a full disk, say). */
#define HELD_MAX_COUNT 64

void messages_init(struct messages *m, struct spool *spool)
{
	*m = (struct messages){.spool = spool};
}

/* Between three quarters of it and all: that not all hosts come at once. */
static int64_t with_jitter(int64_t pause_ms)
{
	uint32_t random;

	if (getrandom(&random, sizeof(random), GRND_NONBLOCK) !=
		(ssize_t)sizeof(random))
		random = (uint32_t)clock_now_us();
	return pause_ms - (int64_t)random % (pause_ms / 4);
}

uint64_t messages_add(
	struct messages *m, const char *id, bool is_alone, unsigned attempts)
{
	struct taken t = {
		.job = ++m->last_job,
		.since_ms = clock_monotonic_ms(),
		.is_alone = is_alone,
		.attempts = attempts,
	};

	memcpy(t.id, id, sizeof(t.id));
	if (m->taken_count == m->taken_cap) {
		m->taken_cap = m->taken_cap > 0 ? 2 * m->taken_cap : 64;
		m->taken = base_realloc(
			m->taken, m->taken_cap * sizeof(*m->taken));
	}
	m->taken[m->taken_count++] = t;
	return t.job;
}

static struct taken forget(struct messages *m, uint64_t job)
{
	struct taken t;
	size_t i = 0;

	while (i < m->taken_count && m->taken[i].job != job)
		i++;
	assert(i < m->taken_count);
	t = m->taken[i];
	m->taken[i] = m->taken[--m->taken_count];
	return t;
}

bool messages_has_alone(const struct messages *m)
{
	for (size_t i = 0; i < m->taken_count; i++)
		if (m->taken[i].is_alone)
			return true;
	return false;
}

/* --- the spool ----------------------------------------------------------- */

/* The disk refuses: the message stays in taken/, and is found at the next
 * start. What was stored of it is then a duplicate. */
static void spool_failed(const char *id, const struct err *err)
{
	log_error("spool_failed", F_STR("spool_id", id), F_ERR(err));
}

static void release(struct messages *m, const char *id)
{
	struct err err = {0};

	if (!spool_release(m->spool, id, &err))
		spool_failed(id, &err);
}

static void refuse(struct messages *m, const char *id, const struct err *why)
{
	struct err err = {0};

	if (!spool_refuse(m->spool, id, why, &err)) {
		spool_failed(id, &err);
		return;
	}
	log_warning("message_refused", F_STR("spool_id", id),
		F_STR("code", err_code_name(why->code)), F_ERR(why));
}

void messages_put_back(struct messages *m, uint64_t job)
{
	struct taken t = forget(m, job);

	release(m, t.id);
}

/* --- messages held ------------------------------------------------------- */

static struct held *find_held(struct messages *m, const char *id)
{
	for (size_t i = 0; i < m->held_count; i++)
		if (strcmp(m->held[i].id, id) == 0)
			return &m->held[i];
	return NULL;
}

static void forget_held(struct messages *m, const char *id)
{
	struct held *h = find_held(m, id);

	if (h)
		*h = m->held[--m->held_count];
}

/*
 * A defect of ours, or a full disk beside a healthy database: tried again and
 * again, ever more seldom, and without holding up the others.
 */
static void hold(struct messages *m, const char *id, const struct err *why)
{
	struct held *h = find_held(m, id);
	int64_t pause_ms = HELD_MAX_MS;

	if (!h) {
		if (m->held_count == m->held_cap) {
			m->held_cap = m->held_cap > 0 ? 2 * m->held_cap : 16;
			m->held = base_realloc(
				m->held, m->held_cap * sizeof(*m->held));
		}
		h = &m->held[m->held_count++];
		*h = (struct held){.tries = 0};
		memcpy(h->id, id, sizeof(h->id));
	}
	if (h->tries < 8)
		pause_ms = HELD_FIRST_MS << h->tries;
	h->tries++;
	h->is_waiting = true;
	pause_ms = with_jitter(pause_ms);
	h->retry_at_ms = clock_monotonic_ms() + pause_ms;
	log_error("message_held", F_STR("spool_id", id),
		F_INT("tries", h->tries), F_INT("retry_in_ms", pause_ms),
		F_ERR(why));
}

void messages_release_due(struct messages *m)
{
	int64_t now_ms = clock_monotonic_ms();

	for (size_t i = 0; i < m->held_count; i++) {
		struct held *h = &m->held[i];

		if (!h->is_waiting || h->retry_at_ms > now_ms)
			continue;
		h->is_waiting = false;
		release(m, h->id);
	}
}

size_t messages_held(const struct messages *m)
{
	size_t count = 0;

	for (size_t i = 0; i < m->held_count; i++)
		count += m->held[i].is_waiting;
	return count;
}

int64_t messages_due_ms(const struct messages *m)
{
	int64_t due_ms = m->is_down ? m->down_until_ms : INT64_MAX;

	for (size_t i = 0; i < m->held_count; i++)
		if (m->held[i].is_waiting && m->held[i].retry_at_ms < due_ms)
			due_ms = m->held[i].retry_at_ms;
	return due_ms;
}

/* --- the database -------------------------------------------------------- */

static void database_is_down(struct messages *m, const struct err *why)
{
	int64_t now_ms = clock_monotonic_ms();

	if (!m->is_down) {
		m->is_down = true;
		m->down_since_ms = now_ms;
		m->pause_ms = DOWN_FIRST_MS;
		log_warning("database_down", F_ERR(why));
	} else if (now_ms >= m->down_until_ms) {
		m->pause_ms *= 2;
		if (m->pause_ms > DOWN_MAX_MS)
			m->pause_ms = DOWN_MAX_MS;
	} else {
		return; /* others of the same batch */
	}
	m->retries++;
	m->down_until_ms = now_ms + with_jitter(m->pause_ms);
}

static void database_is_up(struct messages *m)
{
	if (!m->is_down)
		return;
	m->is_down = false;
	log_info("database_up",
		F_INT("down_ms", clock_monotonic_ms() - m->down_since_ms));
}

/* --- ends ---------------------------------------------------------------- */

static void on_stored(struct messages *m, const struct taken *t,
	const struct pipeline_result *r)
{
	struct err err = {0};

	if (!spool_done(m->spool, t->id, &err))
		spool_failed(t->id, &err);
	log_info("message_stored", F_STR("spool_id", t->id),
		F_INT("reports", r->stored), F_INT("duplicates", r->duplicates),
		F_INT("records", r->records), F_INT("messages", r->messages),
		F_INT("took_ms", clock_monotonic_ms() - t->since_ms));
}

static bool on_died(struct messages *m, const struct taken *t,
	const struct pipeline_result *r, struct err *why)
{
	unsigned attempts;

	/* One read alone was counted before it began. */
	attempts = t->is_alone ? t->attempts
			       : spool_count_attempt(m->spool, t->id);
	log_warning("worker_died", F_STR("spool_id", t->id),
		F_INT("attempts", attempts), F_ERR(&r->why));
	if (attempts < INGEST_MAX_ATTEMPTS) {
		release(m, t->id);
		return true;
	}
	err_within(why, "its reader died %u times", attempts);
	return false;
}

static void on_retry(struct messages *m, const struct taken *t,
	const struct pipeline_result *r, bool is_down)
{
	memcpy(m->doubtful[m->doubtful_next], t->id, SPOOL_ID_SIZE);
	m->doubtful_next = (m->doubtful_next + 1) % MESSAGES_DOUBTFUL;
	if (is_down || r->why.code == ERR_CONFIG ||
		messages_held(m) >= HELD_MAX_COUNT) {
		database_is_down(m, &r->why);
		release(m, t->id);
	} else {
		database_is_up(m);
		hold(m, t->id, &r->why);
	}
}

bool messages_is_doubtful(const struct messages *m, const char *id)
{
	for (size_t i = 0; i < MESSAGES_DOUBTFUL && *m->doubtful[i]; i++)
		if (strcmp(m->doubtful[i], id) == 0)
			return true;
	return false;
}

void messages_left_over(struct messages *m, const char *id)
{
	struct err err = {0};

	if (!spool_done(m->spool, id, &err))
		spool_failed(id, &err);
	log_info("message_left_over", F_STR("spool_id", id));
}

bool messages_done(struct messages *m, uint64_t job,
	const struct pipeline_result *r, bool is_down, char id[SPOOL_ID_SIZE],
	struct err *why)
{
	struct taken t = forget(m, job);

	memcpy(id, t.id, SPOOL_ID_SIZE);
	if (!is_down && r->outcome != PIPELINE_RETRY)
		database_is_up(m);
	/* It was read to its end, so it does not kill. */
	if (t.is_alone && r->outcome != PIPELINE_DIED)
		spool_clear_attempts(m->spool, t.id);
	if (r->outcome != PIPELINE_RETRY)
		forget_held(m, t.id);
	switch (r->outcome) {
	case PIPELINE_COMMITTED:
		on_stored(m, &t, r);
		break;
	case PIPELINE_REFUSED:
		refuse(m, t.id, &r->why);
		break;
	case PIPELINE_DIED:
		return on_died(m, &t, r, why);
	case PIPELINE_RETRY:
		on_retry(m, &t, r, is_down);
		break;
	}
	return true;
}

void messages_fini(struct messages *m)
{
	while (m->taken_count > 0)
		messages_put_back(m, m->taken[0].job);
	for (size_t i = 0; i < m->held_count; i++)
		if (m->held[i].is_waiting)
			release(m, m->held[i].id);
	free(m->taken);
	free(m->held);
	*m = (struct messages){0};
}
