/*
 * fuzz_failure.c - failure reports from anywhere: fields, or a message after
 * them, or Exim's words.
 *
 * The first byte chooses: 0 is Exim's text, any other fields and, behind the
 * first NUL, the reported message. What is handed out has to pass the frames
 * to the parent.
 */
#include "ingest/failure_arf.h"

#include "dmarc/report_wire.h"

#include <stdlib.h>
#include <string.h>

#include <gmime/gmime.h>

#define PAYLOAD_AT 5

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static unsigned report_count;

static bool on_failure(void *ctx UNUSED, const struct failure_report *r,
	struct err *err UNUSED)
{
	struct failure_report again;
	struct err why = {0};
	struct buf frame = {0};

	report_count++;
	frame_put_failure(&frame, r);
	if (!frame_read_failure((struct str){frame.ptr + PAYLOAD_AT,
					frame.len - PAYLOAD_AT},
		    &again, &why))
		abort();
	if (!str_equal(again.reported_domain, r->reported_domain) ||
		again.feedback_type == FEEDBACK_ABSENT)
		abort();
	buf_fini(&frame);
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct report_sink sink = {.failure = on_failure};
	struct str rest, fields, message = STR_NULL;
	static bool is_ready;
	struct stream *in;
	struct err err = {0};
	bool ok;

	if (size == 0)
		return 0;
	if (!is_ready)
		g_mime_init();
	is_ready = true;
	report_count = 0;
	rest = (struct str){(const char *)data + 1, size - 1};
	fields = rest;
	if (data[0] != 0) {
		fields = str_cut(&rest, '\0');
		message = rest;
	}
	in = stream_from_memory(fields);
	ok = data[0] == 0 ? failure_text_read(in, &sink, &err)
			  : failure_arf_read(in, message, &sink, &err);
	if (report_count != (ok ? 1 : 0) || (!ok && err.code != ERR_SYNTAX))
		abort();
	stream_close(&in);
	return 0;
}
