/* raw_pack.c - kept bytes, packed chunk by chunk. */
#include "store/raw_pack.h"

#include <assert.h>
#include <stdlib.h>
#include <zlib.h>

#include "base/arena.h"

/* Raw deflate, the largest window. */
#define WINDOW_BITS (-15)
#define MEMORY_LEVEL 8
/* Shorter chunks are not worth a sample. */
#define SAMPLED_BYTES ((size_t)16 * 1024)
#define SAMPLE_BYTES ((size_t)4 * 1024)

struct raw_packer {
	z_stream z;
	struct buf out;
};

const char *raw_encoding_name(enum raw_encoding e)
{
	return e == RAW_DEFLATE ? "deflate" : "none";
}

struct raw_packer *raw_packer_new(void)
{
	struct raw_packer *p = base_calloc(1, sizeof(*p));

	/* It asks for memory and nothing else. */
	if (deflateInit2(&p->z, Z_BEST_SPEED, Z_DEFLATED, WINDOW_BITS,
		    MEMORY_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
		base_oom();
	return p;
}

void raw_packer_free(struct raw_packer **p)
{
	if (!*p)
		return;
	(void)deflateEnd(&(*p)->z);
	buf_fini(&(*p)->out);
	free(*p);
	*p = NULL;
}

/* False where the result would not be shorter than `bytes`. */
static bool pack(struct raw_packer *p, struct str bytes, int strategy)
{
	int state;

	if (deflateReset(&p->z) != Z_OK ||
		deflateParams(&p->z, Z_BEST_SPEED, strategy) != Z_OK)
		return false;
	buf_reset(&p->out);
	buf_reserve(&p->out, bytes.len);
	p->z.next_in = (Bytef *)(uintptr_t)bytes.ptr;
	p->z.avail_in = (uInt)bytes.len;
	p->z.next_out = (Bytef *)p->out.ptr;
	p->z.avail_out = (uInt)bytes.len;
	state = deflate(&p->z, Z_FINISH);
	p->out.len = bytes.len - p->z.avail_out;
	return state == Z_STREAM_END && p->out.len < bytes.len;
}

/* Do matches find more than three quarters would be? */
static int strategy_for(struct raw_packer *p, struct str bytes)
{
	struct str sample = {bytes.ptr + bytes.len / 2, SAMPLE_BYTES};

	if (bytes.len < SAMPLED_BYTES ||
		(pack(p, sample, Z_DEFAULT_STRATEGY) &&
			p->out.len < SAMPLE_BYTES * 6 / 10))
		return Z_DEFAULT_STRATEGY;
	return Z_HUFFMAN_ONLY;
}

struct str raw_pack(
	struct raw_packer *p, struct str bytes, enum raw_encoding *encoding)
{
	assert(bytes.len <= RAW_CHUNK_BYTES);
	*encoding = RAW_NONE;
	if (bytes.len == 0 || !pack(p, bytes, strategy_for(p, bytes)))
		return bytes;
	*encoding = RAW_DEFLATE;
	return buf_str(&p->out);
}

static bool inflate_all(struct str packed, char *dst, size_t len)
{
	z_stream z = {.next_in = (Bytef *)(uintptr_t)packed.ptr,
		.avail_in = (uInt)packed.len,
		.next_out = (Bytef *)dst,
		.avail_out = (uInt)len};
	bool ok;

	if (inflateInit2(&z, WINDOW_BITS) != Z_OK)
		base_oom();
	ok = inflate(&z, Z_FINISH) == Z_STREAM_END && z.avail_out == 0 &&
	     z.avail_in == 0;
	(void)inflateEnd(&z);
	return ok;
}

bool raw_unpack(struct str packed, struct str encoding, size_t original_bytes,
	struct buf *out, struct err *err)
{
	if (original_bytes <= RAW_CHUNK_BYTES &&
		packed.len <= RAW_CHUNK_BYTES) {
		if (str_equal(encoding, STR("none")) &&
			packed.len == original_bytes) {
			buf_add_str(out, packed);
			return true;
		}
		buf_reserve(out, original_bytes);
		if (str_equal(encoding, STR("deflate")) &&
			inflate_all(
				packed, out->ptr + out->len, original_bytes)) {
			out->len += original_bytes;
			return true;
		}
	}
	return err_set(err, ERR_CONFIG, "kept bytes are damaged");
}
