/*
 * fuzz_reader.c - a whole file, mail or archive, from bytes to reports.
 *
 * What it says about them has to be one line of UTF-8, as the frames to the
 * parent take nothing else.
 */
#include "ingest/reader.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct read_limits limits = {
	.max_expanded_bytes = 4 << 20,
	.max_ratio = 200,
	.max_records = 1000,
	.max_members = 16,
	.max_nesting = 2,
	.max_documents = 64,
};

static void check(struct str s)
{
	if (!str_is_utf8(s) || memchr(s.ptr ? s.ptr : "", '\n', s.len))
		abort();
}

static bool on_report(void *ctx UNUSED, const struct aggregate_report *r UNUSED,
	struct err *err UNUSED)
{
	return true;
}

static bool on_record(
	void *ctx UNUSED, const struct record *r UNUSED, struct err *err UNUSED)
{
	return true;
}

static bool on_failure(void *ctx UNUSED, const struct failure_report *r UNUSED,
	struct err *err UNUSED)
{
	return true;
}

static bool on_tls(void *ctx UNUSED, const struct tls_report *r UNUSED,
	struct err *err UNUSED)
{
	return true;
}

static bool on_refused(void *ctx UNUSED, const struct refused_document *d,
	struct err *err UNUSED)
{
	check(d->reason);
	check(d->document);
	if (d->code != ERR_NONE && d->code != ERR_TRUNCATED &&
		d->code != ERR_SYNTAX && d->code != ERR_LIMIT &&
		d->code != ERR_UNSUPPORTED)
		abort();
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct report_sink sink = {.header = on_report,
		.record = on_record,
		.end = on_report,
		.failure = on_failure,
		.tls = on_tls,
		.refused = on_refused};
	static int fd = -1;
	struct message_end end;
	struct err err = {0};

	if (fd < 0)
		fd = memfd_create("fuzz", MFD_CLOEXEC);
	if (fd < 0 || ftruncate(fd, 0) != 0 ||
		pwrite(fd, data, size, 0) != (ssize_t)size)
		abort();
	if (read_message(&(struct stream_source){.fd = fd}, READER_ANY, &limits,
		    &sink, &end, &err)) {
		check(end.reason);
	} else {
		check(str_from(err.msg));
		if (err.code != ERR_LIMIT)
			abort();
	}
	return 0;
}
