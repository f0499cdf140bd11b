/* unpack_gzip.c - a gzip file, unpacked as it is read. */
#include "ingest/unpack_gzip.h"

#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

#include <zlib.h>

#define INPUT_BYTES ((size_t)32 * 1024)
/* The frame, of gzip or of zlib, is told by its first bytes. */
#define ANY_FRAME (32 + MAX_WBITS)

struct gzip_stream {
	struct stream base;
	struct stream *in; /* borrowed */
	z_stream z;
	bool is_input_over;
	bool is_over; /* the last member has ended */
	unsigned char input[INPUT_BYTES];
};

/* Keeps what is left and reads more behind it; false: `in` failed. */
static bool refill(struct gzip_stream *g, struct err *err)
{
	ssize_t n;

	memmove(g->input, g->z.next_in, g->z.avail_in);
	g->z.next_in = g->input;
	n = stream_read(g->in, g->input + g->z.avail_in,
		sizeof(g->input) - g->z.avail_in, err);
	if (n < 0)
		return false;
	g->is_input_over = n == 0;
	g->z.avail_in += (uInt)n;
	return true;
}

/* A member has ended: on to the next, if what follows is one. */
static bool next_member(struct gzip_stream *g, struct err *err)
{
	while (g->z.avail_in < 2 && !g->is_input_over)
		if (!refill(g, err))
			return false;
	g->is_over = g->z.avail_in < 2 || g->z.next_in[0] != 0x1f ||
		     g->z.next_in[1] != 0x8b;
	if (!g->is_over && inflateReset(&g->z) != Z_OK)
		base_oom();
	return true;
}

static bool inflate_some(struct gzip_stream *g, struct err *err)
{
	switch (inflate(&g->z, Z_NO_FLUSH)) {
	case Z_OK:
	case Z_BUF_ERROR: /* needs input */
		return true;
	case Z_STREAM_END:
		return next_member(g, err);
	case Z_MEM_ERROR:
		base_oom();
	default:
		return err_set(err, ERR_SYNTAX, "damaged gzip data: %s",
			g->z.msg ? g->z.msg : "not deflate");
	}
}

static ssize_t gzip_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct gzip_stream *g = (struct gzip_stream *)s;

	if (cap > UINT32_MAX)
		cap = UINT32_MAX;
	g->z.next_out = dst;
	g->z.avail_out = (uInt)cap;
	while (g->z.avail_out == cap && !g->is_over) {
		if (g->z.avail_in == 0 && !refill(g, err))
			return -1;
		if (g->z.avail_in == 0) {
			err_set(err, ERR_TRUNCATED, "truncated gzip data");
			return -1;
		}
		if (!inflate_some(g, err))
			return -1;
	}
	return (ssize_t)(cap - g->z.avail_out);
}

static void gzip_close(struct stream *s)
{
	struct gzip_stream *g = (struct gzip_stream *)s;

	inflateEnd(&g->z);
	free(g);
}

struct stream *unpack_gzip(struct stream *in)
{
	struct gzip_stream *g = base_malloc(sizeof(*g));

	memset(g, 0, offsetof(struct gzip_stream, input));
	g->base.read = gzip_read;
	g->base.close = gzip_close;
	g->in = in;
	g->z.next_in = g->input;
	if (inflateInit2(&g->z, ANY_FRAME) != Z_OK)
		base_oom();
	return &g->base;
}
