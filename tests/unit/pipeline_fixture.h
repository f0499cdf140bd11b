/*
 * pipeline_fixture.h - messages to transactions, with a database that does as
 * it is told.
 *
 * Workers are those of tests/harness/worker_stub.h, the writer that of
 * tests/harness/writer_stub.h. The real ones are for tests/integration.
 */
#ifndef TESTS_UNIT_PIPELINE_FIXTURE_H
#define TESTS_UNIT_PIPELINE_FIXTURE_H

#include "ingest/pipeline.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "tests/harness/worker_stub.h"
#include "tests/harness/writer_stub.h"

#define MAX_JOBS 512

struct fixture {
	struct pipeline *pipeline;
	struct pipeline_result results[MAX_JOBS];
	bool is_done[MAX_JOBS];
	unsigned done;
};

static void on_done(void *ctx, uint64_t job, const struct pipeline_result *r)
{
	struct fixture *f = ctx;

	job--; /* 0 is no job */
	assert_true(job < MAX_JOBS && !f->is_done[job]);
	f->is_done[job] = true;
	f->results[job] = *r;
	f->done++;
}

static void open_pipeline(struct fixture *f, unsigned workers, int linger_ms)
{
	const struct pipeline_handler handler = {on_done, f};
	const struct pipeline_config config = {
		.program = stub_program(),
		.workers = workers,
		.temp_dir = "/proc/self", /* not: so TMPDIR or /tmp */
		.linger_ms = linger_ms,
		.limits = {.max_expanded_bytes = LIMIT_EXPANDED_BYTES,
			.max_records = LIMIT_RECORDS,
			.max_documents = LIMIT_DOCUMENTS,
			.max_cpu_s = 60},
	};
	struct err err = {0};

	memset(f, 0, sizeof(*f));
	memset(&db, 0, sizeof(db));
	if (!pipeline_open(&f->pipeline, &config, &handler, &err))
		fail_msg("%s", err.msg);
}

static void poll_once(struct fixture *f)
{
	struct err err = {0};

	if (!pipeline_poll(f->pipeline, 1000, -1, &err))
		fail_msg("%s", err.msg);
}

/* "m0" of the first. */
static struct str name_of(uint64_t job, char dst[16])
{
	(void)snprintf(dst, 16, "m%ju", (uintmax_t)job);
	return str_from(dst);
}

static void submit(struct fixture *f, uint64_t job, const char *script)
{
	char id[16];
	const struct intake_message message = {
		.arrival = {.arrived_s = 1767312000,
			.channel = STR("test"),
			.spool_id = name_of(job, id),
			.host = STR("host.test")}};
	int fd = stub_file(script);
	struct err err = {0};

	while (!pipeline_has_room(f->pipeline))
		poll_once(f);
	if (!pipeline_submit(f->pipeline, job + 1,
		    &(struct stream_source){.fd = fd}, READER_ANY, &message,
		    &err))
		fail_msg("%s", err.msg);
	close(fd);
}

static void flush(struct fixture *f)
{
	struct err err = {0};

	if (!pipeline_flush(f->pipeline, &err))
		fail_msg("%s", err.msg);
	assert_int_equal(pipeline_pending(f->pipeline), 0);
}

UNUSED static void wait_for(struct fixture *f, uint64_t job)
{
	while (!f->is_done[job])
		poll_once(f);
}

static void expect(const struct fixture *f, uint64_t job,
	enum pipeline_outcome outcome, const char *why)
{
	assert_true(f->is_done[job]);
	if (f->results[job].outcome != outcome)
		fail_msg("job %ju: outcome %d: %s", (uintmax_t)job,
			f->results[job].outcome, f->results[job].why.msg);
	if (why && !strstr(f->results[job].why.msg, why))
		fail_msg(
			"job %ju: %s", (uintmax_t)job, f->results[job].why.msg);
}

#endif
