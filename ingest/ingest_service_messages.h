/*
 * ingest_service_messages.h - the messages that ingest has taken from the
 * spool, and what their ends mean for the files there.
 */
#ifndef INGEST_INGEST_SERVICE_MESSAGES_H
#define INGEST_INGEST_SERVICE_MESSAGES_H

#include "ingest/ingest_service.h"
#include "store/spool.h"

/* Taken, and with the pipeline now. */
struct taken {
	uint64_t job;
	char id[SPOOL_ID_SIZE];
	int64_t since_ms;
	/* Left over from a crash: read alone, its attempt counted before. */
	bool is_alone;
	unsigned attempts; /* of such a one */
};

/* Taken, but not now: the database is well and would not take it. */
struct held {
	char id[SPOOL_ID_SIZE];
	unsigned tries;
	bool is_waiting; /* until then; otherwise with the pipeline again */
	int64_t retry_at_ms;
};

/* As many as the pipeline holds at once, and more. */
#define MESSAGES_DOUBTFUL 1024

struct messages {
	struct spool *spool; /* borrowed */
	struct taken *taken;
	size_t taken_count, taken_cap;
	struct held *held;
	size_t held_count, held_cap;
	uint64_t last_job;
	/* The last that ended in PIPELINE_RETRY, a ring. */
	char doubtful[MESSAGES_DOUBTFUL][SPOOL_ID_SIZE];
	size_t doubtful_next;

	/* The database is out of reach. */
	bool is_down;
	int64_t down_since_ms, down_until_ms;
	int64_t pause_ms; /* the present back-off */
	uint64_t retries; /* pauses begun */
};

void messages_init(struct messages *m, struct spool *spool);
/* All that was taken goes back to new/. */
void messages_fini(struct messages *m);

/* One more; returns its job number. `attempts` of one read alone, else 0. */
uint64_t messages_add(
	struct messages *m, const char *id, bool is_alone, unsigned attempts);
/* It could not be given to the pipeline after all. */
void messages_put_back(struct messages *m, uint64_t job);
/* A crash's leftover is being read: nothing else may be. */
bool messages_has_alone(const struct messages *m);
/*
 * messages_done - its end; is_down as the pipeline says.
 *
 * False: its reader died once too often. It is still taken and has to be
 * refused; `id` and `why` say which and with what words.
 */
bool messages_done(struct messages *m, uint64_t job,
	const struct pipeline_result *r, bool is_down, char id[SPOOL_ID_SIZE],
	struct err *why);
/* Its last transaction may have been committed, though we were not told. */
bool messages_is_doubtful(const struct messages *m, const char *id);
/* So many are held. */
size_t messages_held(const struct messages *m);
/* All of it is stored: its file goes. */
void messages_left_over(struct messages *m, const char *id);
/* Held ones whose time has come go back to new/. */
void messages_release_due(struct messages *m);
/* When something is due here next (past: nothing waits for it any more);
 * INT64_MAX: nothing. */
int64_t messages_due_ms(const struct messages *m);

#endif
