/* raw_pack.c - kept bytes, packed chunk by chunk. */
#include "store/raw_pack.h"

#include <assert.h>
#include <stdlib.h>
#include <zstd.h>

#include "base/arena.h"

/* Higher ones find little more in mail, and take twice as long. */
#define LEVEL 1

struct raw_packer {
	ZSTD_CCtx *zstd;
	struct buf out;
};

const char *raw_encoding_name(enum raw_encoding e)
{
	return e == RAW_ZSTD ? "zstd" : "none";
}

struct raw_packer *raw_packer_new(void)
{
	struct raw_packer *p = base_calloc(1, sizeof(*p));

	p->zstd = ZSTD_createCCtx();
	if (!p->zstd)
		base_oom();
	return p;
}

void raw_packer_free(struct raw_packer **p)
{
	if (!*p)
		return;
	(void)ZSTD_freeCCtx((*p)->zstd);
	buf_fini(&(*p)->out);
	free(*p);
	*p = NULL;
}

struct str raw_pack(
	struct raw_packer *p, struct str bytes, enum raw_encoding *encoding)
{
	size_t room = ZSTD_compressBound(bytes.len);
	size_t len;

	assert(bytes.len <= RAW_CHUNK_BYTES);
	buf_reset(&p->out);
	buf_reserve(&p->out, room);
	len = ZSTD_compressCCtx(
		p->zstd, p->out.ptr, room, bytes.ptr, bytes.len, LEVEL);
	*encoding = RAW_NONE;
	if (ZSTD_isError(len) || len >= bytes.len)
		return bytes;
	*encoding = RAW_ZSTD;
	p->out.len = len;
	return buf_str(&p->out);
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
		if (str_equal(encoding, STR("zstd")) &&
			ZSTD_decompress(out->ptr + out->len, original_bytes,
				packed.ptr, packed.len) == original_bytes) {
			out->len += original_bytes;
			return true;
		}
	}
	return err_set(err, ERR_CONFIG, "kept bytes are damaged");
}
