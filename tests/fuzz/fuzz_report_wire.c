/*
 * fuzz_report_wire.c - frames from a parser worker that was taken over.
 *
 * The first byte chooses: 0 is a stream of frames, any other the payload of
 * one frame, so that the lengths of frames need not be guessed. What reads
 * has one form only: written again it must be the same bytes.
 */
#include "dmarc/report_wire.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PAYLOAD_AT 5

static void expect_same(const struct buf *again, struct str payload)
{
	if (again->len != PAYLOAD_AT + payload.len ||
		memcmp(again->ptr + PAYLOAD_AT, payload.ptr, payload.len) != 0)
		abort();
}

/* True where `again` now holds the payload, written again. */
static bool read_records(
	struct str payload, struct arena *a, struct buf *again, struct err *err)
{
	struct frame_records it;
	struct buf records = {0};
	struct record r;
	enum step step;
	uint16_t count;

	if (!frame_records_init(&it, payload, err))
		return false;
	count = it.left;
	while ((step = frame_records_next(&it, a, &r, err)) == STEP_ITEM)
		frame_add_record(&records, &r);
	if (step == STEP_END)
		frame_put_records(again, &records, count);
	buf_fini(&records);
	return step == STEP_END;
}

static bool read_payload(enum frame_type type, struct str payload,
	struct arena *a, struct buf *again, struct err *err)
{
	struct aggregate_report r;
	struct failure_report failure;
	struct tls_report tls;
	struct refused_document d;
	struct message_end e;

	switch (type) {
	case FRAME_HEADER:
	case FRAME_REPORT_END:
		if (!frame_read_report(payload, &r, err))
			return false;
		frame_put_report_end(again, &r);
		return true;
	case FRAME_RECORDS:
		return read_records(payload, a, again, err);
	case FRAME_FAILURE:
		if (!frame_read_failure(payload, &failure, err))
			return false;
		frame_put_failure(again, &failure);
		return true;
	case FRAME_TLS:
		if (!frame_read_tls(payload, a, &tls, err))
			return false;
		frame_put_tls(again, &tls);
		return true;
	case FRAME_REFUSED:
		if (!frame_read_refused(payload, &d, err))
			return false;
		frame_put_refused(again, &d);
		return true;
	case FRAME_MESSAGE_END:
		if (!frame_read_message_end(payload, &e, err))
			return false;
		frame_put_message_end(again, &e);
		return true;
	}
	abort();
}

static bool try_payload(enum frame_type type, struct str payload)
{
	struct arena *a = arena_new("fuzz", 16u << 20);
	struct buf again = {0};
	struct err err = {0};
	bool ok = read_payload(type, payload, a, &again, &err);

	if (ok)
		expect_same(&again, payload);
	else if (err.code != ERR_SYNTAX && err.code != ERR_LIMIT)
		abort();
	buf_fini(&again);
	arena_free(&a);
	return ok;
}

static void try_stream(struct str rest)
{
	enum frame_type type;
	struct err err = {0};
	struct str payload;
	size_t used;

	while (frame_next(rest, &type, &payload, &used, &err) == STEP_ITEM) {
		if (used > rest.len)
			abort();
		if (!try_payload(type, payload))
			return;
		rest = (struct str){rest.ptr + used, rest.len - used};
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest;

	if (size == 0)
		return 0;
	rest = (struct str){(const char *)data + 1, size - 1};
	if (data[0] == 0)
		try_stream(rest);
	else
		(void)try_payload((enum frame_type)(data[0] % 7 + 1), rest);
	return 0;
}
