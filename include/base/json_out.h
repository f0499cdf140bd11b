/*
 * json_out.h - JSON written straight into a buf, without a tree.
 *
 * Commas are placed by the writer; nesting is at most 32 deep (asserted).
 * Text from outside that is not UTF-8 has each bad byte replaced by U+FFFD.
 */
#ifndef BASE_JSON_OUT_H
#define BASE_JSON_OUT_H

#include "base/buf.h"

struct json_out {
	struct buf *buf;   /* borrowed */
	uint32_t has_item; /* bit per depth */
	unsigned depth;
	bool after_key;
};

void json_init(struct json_out *j, struct buf *buf);
void json_object_begin(struct json_out *j);
void json_object_end(struct json_out *j);
void json_array_begin(struct json_out *j);
void json_array_end(struct json_out *j);
void json_key(struct json_out *j, const char *key);
void json_str(struct json_out *j, struct str s);   /* STR_NULL gives null */
void json_cstr(struct json_out *j, const char *s); /* NULL gives null */
void json_int(struct json_out *j, int64_t v);
void json_uint(struct json_out *j, uint64_t v);
/* At most `decimals` digits after the point, trailing zeros cut; NaN: null */
void json_double(struct json_out *j, double v, int decimals);
void json_bool(struct json_out *j, bool v);
/* A value that is JSON already; STR_NULL gives null. */
void json_raw(struct json_out *j, struct str value);
void json_null(struct json_out *j);

#endif
