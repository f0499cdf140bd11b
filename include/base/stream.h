/*
 * stream.h - input is pulled in blocks; filters wrap streams.
 *
 * No layer holds a whole message, attachment or result set. A module that
 * makes bytes of its own (unpack, mime) embeds struct stream as its first
 * member and fills in the two functions.
 */
#ifndef BASE_STREAM_H
#define BASE_STREAM_H

#include "base/err.h"
#include "base/str.h"

#include <sys/types.h>

struct stream {
	/* Up to cap bytes into dst: > 0 count, 0 end of input, -1 failed. */
	ssize_t (*read)(
		struct stream *s, void *dst, size_t cap, struct err *err);
	void (*close)(struct stream *s); /* frees s; never NULL */
};

/* Up to cap bytes into dst: > 0 count, 0 end of input, -1 failed. */
MUST_CHECK ssize_t stream_read(
	struct stream *s, void *dst, size_t cap, struct err *err);
/* Accepts NULL in *s and sets it to NULL. */
void stream_close(struct stream **s);

/*
 * Where bytes lie that are read more than once: in a seekable file or, where fd
 * is -1, in memory. Both are borrowed.
 */
struct stream_source {
	int fd;
	struct str held;
};
/* All of it, from its start; a file's offset is moved. ERR_TEMP: it cannot be. */
MUST_CHECK bool stream_from(
	struct stream **ret, const struct stream_source *from, struct err *err);
/*
 * stream_source_read - up to cap bytes that lie at an offset, as many as there
 * are; a file's own offset stays. -1 with errno.
 */
MUST_CHECK ssize_t stream_source_read(
	const struct stream_source *from, void *dst, size_t cap, uint64_t at);

/* Reads fd from its present offset; fd is borrowed and not closed. */
struct stream *stream_from_fd(int fd);
/* Bytes are borrowed and must outlive the stream. */
struct stream *stream_from_memory(struct str bytes);
/*
 * Passes `in` (borrowed) through; more than max_bytes is ERR_LIMIT with the
 * message "WHAT is larger than N bytes". `what` is borrowed.
 */
struct stream *stream_limited(
	struct stream *in, uint64_t max_bytes, const char *what);
/* Passes `in` (borrowed) through and digests it; `digest` (32 bytes, the
 * caller's) is filled at the end of input. */
struct stream *stream_sha256(struct stream *in, unsigned char digest[32]);

/* SHA-256 of one piece of memory. */
void sha256(const void *bytes, size_t len, unsigned char digest[32]);
/* HMAC-SHA256 (RFC 2104) of one piece of memory. */
void hmac_sha256(const void *key, size_t key_len, const void *bytes, size_t len,
	unsigned char digest[32]);

#endif
