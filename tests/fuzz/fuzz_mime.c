/* fuzz_mime.c - a mail, taken apart; all leaves read to their end. */
#include "ingest/mime.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct stream *in =
		stream_from_memory((struct str){(const char *)data, size});
	struct mime *m = NULL;
	struct mime_leaf leaf;
	struct err err = {0};
	char bytes[777];
	ssize_t n;
	unsigned count = 0;

	if (mime_open_nested(&m, in, &err)) {
		(void)mime_notice(m);
		while (mime_next(m, &leaf)) {
			uint64_t len = 0;

			while ((n = stream_read(leaf.content, bytes,
					sizeof(bytes), &err)) > 0)
				len += (uint64_t)n;
			/* No decoding makes more of it. */
			if (n < 0 || len > size || ++count > 100)
				abort();
		}
	} else if (err.code != ERR_SYNTAX && err.code != ERR_LIMIT) {
		abort();
	}
	mime_close(&m);
	stream_close(&in);
	return 0;
}
