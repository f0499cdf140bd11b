/* mime_base64.c - base64 as mail carries it, decoded as it is read. */
#include "ingest/mime_base64.h"

#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

#define INPUT_BYTES ((size_t)8 * 1024)

struct base64_stream {
	struct stream base;
	struct stream *in;   /* owned */
	uint32_t bits;       /* of the characters seen, 6 each */
	unsigned char_count; /* in `bits`, 0 to 3 */
	bool is_over;
	int8_t values[256];
	uint8_t out[3];
	size_t out_len, out_used;
	size_t input_len, input_used;
	unsigned char input[INPUT_BYTES];
};

/* Values of the characters, -1 outside the alphabet. */
static void fill_values(int8_t values[256])
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				       "abcdefghijklmnopqrstuvwxyz"
				       "0123456789+/";

	memset(values, -1, 256);
	for (int8_t i = 0; i < 64; i++)
		values[(unsigned char)alphabet[i]] = i;
}

/* Whole bytes out of the characters gathered: 4 give 3, 3 give 2, 2 give 1. */
static void flush(struct base64_stream *b)
{
	uint32_t bits = b->bits << 6 * (4 - b->char_count);

	b->out[0] = (uint8_t)(bits >> 16);
	b->out[1] = (uint8_t)(bits >> 8);
	b->out[2] = (uint8_t)bits;
	b->out_len = b->char_count > 0 ? b->char_count - 1 : 0;
	b->out_used = 0;
	b->bits = 0;
	b->char_count = 0;
}

static void take_char(struct base64_stream *b, unsigned char c)
{
	int value = b->values[c];

	if (c == '=' && b->char_count > 0)
		b->is_over = true;
	if (value < 0)
		return;
	b->bits = b->bits << 6 | (uint32_t)value;
	if (++b->char_count == 4)
		flush(b);
}

static bool fill_input(struct base64_stream *b, struct err *err)
{
	ssize_t n = stream_read(b->in, b->input, sizeof(b->input), err);

	if (n < 0)
		return false;
	b->input_len = (size_t)n;
	b->input_used = 0;
	b->is_over = n == 0;
	return true;
}

/* Up to three more bytes into `out`; none at the end. */
static bool decode_some(struct base64_stream *b, struct err *err)
{
	b->out_len = b->out_used = 0;
	while (b->out_len == 0 && !b->is_over) {
		if (b->input_used == b->input_len && !fill_input(b, err))
			return false;
		while (b->input_used < b->input_len && b->out_len == 0 &&
			!b->is_over)
			take_char(b, b->input[b->input_used++]);
	}
	if (b->out_len == 0)
		flush(b);
	return true;
}

/* Characters in groups of four, with nothing in between, to bytes; how many. */
static size_t decode_groups(struct base64_stream *b, uint8_t *dst, size_t cap)
{
	size_t len = 0;

	while (cap - len >= 3 && b->input_len - b->input_used >= 4) {
		const unsigned char *c = b->input + b->input_used;
		int v0 = b->values[c[0]], v1 = b->values[c[1]];
		int v2 = b->values[c[2]], v3 = b->values[c[3]];

		if ((v0 | v1 | v2 | v3) < 0)
			break;
		dst[len++] = (uint8_t)(v0 << 2 | v1 >> 4);
		dst[len++] = (uint8_t)(v1 << 4 | v2 >> 2);
		dst[len++] = (uint8_t)(v2 << 6 | v3);
		b->input_used += 4;
	}
	return len;
}

static ssize_t base64_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct base64_stream *b = (struct base64_stream *)s;
	uint8_t *bytes = dst;
	size_t len = 0;

	while (len < cap) {
		if (b->out_used == b->out_len) {
			if (b->char_count == 0 && !b->is_over)
				len += decode_groups(b, bytes + len, cap - len);
			if (len == cap)
				break;
			if (!decode_some(b, err))
				return -1;
			if (b->out_len == 0)
				break;
		}
		bytes[len++] = b->out[b->out_used++];
	}
	return (ssize_t)len;
}

static void base64_close(struct stream *s)
{
	struct base64_stream *b = (struct base64_stream *)s;

	stream_close(&b->in);
	free(b);
}

struct stream *mime_base64(struct stream *in)
{
	struct base64_stream *b = base_malloc(sizeof(*b));

	memset(b, 0, offsetof(struct base64_stream, input));
	b->base.read = base64_read;
	b->base.close = base64_close;
	b->in = in;
	fill_values(b->values);
	return &b->base;
}
