/* mime_undouble.c - mail whose lines end in CR CR LF. */
#include "ingest/mime_undouble.h"

#include "base/arena.h"

#include <stdlib.h>

struct undouble_stream {
	struct stream base;
	struct stream *in; /* borrowed */
	size_t len, used;
	char block[8 * 1024];
};

static bool fill(struct undouble_stream *u, struct err *err)
{
	ssize_t n = stream_read(u->in, u->block, sizeof(u->block), err);

	u->used = 0;
	u->len = n > 0 ? (size_t)n : 0;
	return n >= 0;
}

/* The next byte without taking it; -1 at the end, -2 where reading failed. */
static int peek(struct undouble_stream *u, struct err *err)
{
	if (u->used == u->len && !fill(u, err))
		return -2;
	return u->len > 0 ? (unsigned char)u->block[u->used] : -1;
}

static ssize_t undouble_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct undouble_stream *u = (struct undouble_stream *)s;
	char *bytes = dst;
	size_t n = 0;
	int c, next;

	while (n < cap && (c = peek(u, err)) >= 0) {
		u->used++;
		next = c == '\r' ? peek(u, err) : -1;
		if (next == -2)
			return -1;
		if (next != '\r')
			bytes[n++] = (char)c;
	}
	return n < cap && c == -2 ? -1 : (ssize_t)n;
}

static void undouble_close(struct stream *s)
{
	free(s);
}

struct stream *mime_undouble(struct stream *in)
{
	struct undouble_stream *u = base_calloc(1, sizeof(*u));

	u->base.read = undouble_read;
	u->base.close = undouble_close;
	u->in = in;
	return &u->base;
}
