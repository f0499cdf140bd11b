/*
 * fuzz_tls.c - TLS reports from anywhere.
 *
 * What is handed out has to pass the frames to the parent, whatever the JSON
 * says.
 */
#include "ingest/tls_json.h"

#include "dmarc/report_wire.h"

#include <stdlib.h>
#include <string.h>

#define PAYLOAD_AT 5

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static unsigned report_count;

static bool on_tls(
	void *ctx UNUSED, const struct tls_report *r, struct err *err UNUSED)
{
	struct arena *a = arena_new("fuzz", FRAME_TLS_ARENA_BYTES);
	struct tls_report again;
	struct err why = {0};
	struct buf frame = {0};

	report_count++;
	frame_put_tls(&frame, r);
	if (!frame_read_tls((struct str){frame.ptr + PAYLOAD_AT,
				    frame.len - PAYLOAD_AT},
		    a, &again, &why))
		abort();
	if (again.policy_count != r->policy_count ||
		!str_equal(again.report_id, r->report_id))
		abort();
	buf_fini(&frame);
	arena_free(&a);
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct tls_origin origins[] = {
		{NULL, NULL}, {"example.org", "mx.example.net"}};
	static const struct report_sink sink = {.tls = on_tls};
	struct stream *in =
		stream_from_memory((struct str){(const char *)data, size});
	struct err err = {0};
	bool ok;

	report_count = 0;
	ok = tls_json_read(in, &origins[size % 2], &sink, &err);
	if (report_count != (ok ? 1 : 0))
		abort();
	if (!ok && err.code != ERR_SYNTAX && err.code != ERR_LIMIT)
		abort();
	stream_close(&in);
	return 0;
}
