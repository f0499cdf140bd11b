/*
 * fuzz_unpack.c - gzip, zip, anything: unpacked under low ceilings.
 *
 * The first byte says how much of each document is read, so that what is left
 * over gets its share.
 */
#include "ingest/unpack.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct read_limits limits = {
	.max_expanded_bytes = 4 << 20,
	.max_ratio = 200,
	.max_records = 1000,
	.max_members = 16,
	.max_nesting = 2,
	.max_documents = 64,
};

static void read_some(struct unpack_document *d, size_t most)
{
	struct err err = {0};
	char bytes[777];
	ssize_t n = 1;

	for (size_t len = 0; n > 0 && len < most; len += (size_t)n)
		n = stream_read(d->content, bytes, sizeof(bytes), &err);
	if (n < 0 && (err.code == ERR_NONE || err.code == ERR_TEMP))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct unpack_usage usage = {0};
	struct unpack_document d;
	struct unpack *u;
	struct stream *in;
	unsigned count = 0;
	size_t most;

	if (size == 0)
		return 0;
	most = data[0] == 0 ? SIZE_MAX : (size_t)data[0] * 64;
	in = stream_from_memory((struct str){(const char *)data + 1, size - 1});
	u = unpack_open(in, &limits, &usage);
	while (unpack_next(u, &d)) {
		/* 16 members in each of 16, and as many failures. */
		if (++count > 1000 || !d.has_failed != !!d.content)
			abort();
		if (d.content)
			read_some(&d, most);
	}
	/* A ceiling is passed by one block at most. */
	if (usage.expanded_bytes > limits.max_expanded_bytes + 65536)
		abort();
	unpack_close(&u);
	stream_close(&in);
	return 0;
}
