/*
 * fuzz_worker_check.c - a whole answer of a worker that was taken over.
 *
 * What passes the check must be safe to keep and to read again, with sums that
 * agree; the input is cut as the pool cuts what comes over the socket.
 */
#include "ingest/worker_check.h"

#include <stdlib.h>

#include "ingest/pipeline_frames.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct read_limits limits = {
	.max_expanded_bytes = 1 << 20,
	.max_records = 1000,
	.max_documents = 4,
};

struct sums {
	uint32_t records;
	uint64_t messages;
};

static bool add_up(void *ctx, const struct record *r, struct err *err UNUSED)
{
	struct sums *s = ctx;

	s->records++;
	s->messages += r->message_count;
	return true;
}

/* As the pipeline does with a whole report. */
static void read_again(struct report_frames *f)
{
	struct aggregate_report r;
	struct sums sums = {0};
	struct err err = {0};

	if (!report_frames_end(f, &r, &err) ||
		!report_frames_each(f, add_up, &sums, &err) ||
		r.record_count != sums.records ||
		r.message_count != sums.messages)
		abort();
}

static void keep(
	struct report_frames **f, enum frame_type type, struct str payload)
{
	struct err err = {0};

	if (!*f)
		*f = report_frames_new("/dev/shm");
	if (type == FRAME_RECORDS && !report_frames_add(*f, payload, &err))
		abort();
	if (type == FRAME_HEADER)
		report_frames_set_header(*f, payload);
	if (type == FRAME_REPORT_END) {
		report_frames_set_end(*f, payload);
		read_again(*f);
	}
	if (type >= FRAME_REPORT_END)
		report_frames_free(f);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = {(const char *)data, size}, payload;
	struct report_frames *frames = NULL;
	struct worker_check check;
	struct err err = {0};
	enum frame_type type;
	size_t used;

	worker_check_init(&check, &limits);
	worker_check_begin(&check, size);
	while (frame_next(rest, &type, &payload, &used, &err) == STEP_ITEM &&
		worker_check_frame(&check, type, payload, &err)) {
		keep(&frames, type, payload);
		if (type == FRAME_MESSAGE_END)
			worker_check_begin(&check, size);
		rest = (struct str){rest.ptr + used, rest.len - used};
	}
	report_frames_free(&frames);
	worker_check_fini(&check);
	return 0;
}
