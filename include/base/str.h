/* str.h - borrowed slices of text: not NUL-terminated, may hold NUL. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include "base/base.h"

struct str {
	const char *ptr; /* borrowed; NULL means absent, "" means empty */
	size_t len;
};

#define STR_NULL ((struct str){NULL, 0})
/* A string literal as a slice. */
#define STR(literal) ((struct str){("" literal), sizeof(literal) - 1})
/* For printf("%.*s", STR_ARGS(s)). */
#define STR_ARGS(s) ((int)(s).len), ((s).ptr ? (s).ptr : "")

/* A C string as a slice; NULL gives STR_NULL. */
struct str str_from(const char *s);
/* Absent and empty differ, as in str_compare. */
bool str_equal(struct str a, struct str b);
/* ASCII case is ignored, as in domain names and SMTP verbs. */
bool str_equal_nocase(struct str a, struct str b);
bool str_starts_with(struct str s, struct str prefix);
bool str_ends_with_nocase(struct str s, struct str suffix);
/* Bytewise order, shorter first on a tie; STR_NULL sorts before "". */
int str_compare(struct str a, struct str b);
/* Without ASCII white space (space, tab, CR, LF) at both ends. */
struct str str_trim(struct str s);
/*
 * Cut off what stands before the first `separator`, and the separator, from
 * *rest and return it; without one, all of *rest (then *rest is STR_NULL).
 */
struct str str_cut(struct str *rest, char separator);
/* Decimal digits only, whole slice; false on anything else or overflow. */
MUST_CHECK bool str_to_u64(struct str s, uint64_t *ret);
/* The same with an optional leading '-'. */
MUST_CHECK bool str_to_i64(struct str s, int64_t *ret);
/* Bytes of the valid UTF-8 character s begins with; 0 where there is none. */
size_t str_utf8_len(struct str s);
/* True where all bytes form valid UTF-8 (no surrogates, no overlongs). */
bool str_is_utf8(struct str s);

#endif
