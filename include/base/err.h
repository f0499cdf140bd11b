/* err.h - what went wrong: a code a caller can act on, and one line. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "base/base.h"

/* A code exists only where a caller acts differently. */
enum err_code {
	ERR_NONE,
	ERR_DUPLICATE,   /* already stored; as good as ERR_NONE */
	ERR_SYNTAX,      /* input breaks its own format: refused */
	ERR_LIMIT,       /* a ceiling, which the message names: refused */
	ERR_UNSUPPORTED, /* well formed, nothing we handle: refused */
	ERR_TRUNCATED,   /* cut off: refused; the whole of it may yet come */
	ERR_TEMP,        /* network, disk, database: kept, tried again */
	ERR_CONFIG,      /* the operator has to act: kept, program stops */
};

struct err {
	enum err_code code;
	char msg[256]; /* one line, lower case, factual, value in quotes */
};

/*
 * err_set - fill *err; always false, so that `return err_set(...)` reads well.
 * err_set_errno - the same with ": " and strerror(errno) at the end.
 * err_within - put "place: " before the message, on the way up; also false.
 *
 * Macros, so that compilers and analyzers see the false.
 */
#define err_set(err, code, ...) \
	(err_fill((err), (code), __VA_ARGS__), err_false())
#define err_set_errno(err, code, ...) \
	(err_fill_errno((err), (code), __VA_ARGS__), err_false())
#define err_within(err, ...) (err_put_before((err), __VA_ARGS__), err_false())

void err_fill(struct err *err, enum err_code code, const char *fmt, ...)
	PRINTF_LIKE(3, 4);
void err_fill_errno(struct err *err, enum err_code code, const char *fmt, ...)
	PRINTF_LIKE(3, 4);
void err_put_before(struct err *err, const char *fmt, ...) PRINTF_LIKE(2, 3);
static inline bool err_false(void)
{
	return false;
}

void err_clear(struct err *err);
/* "none" "duplicate" "syntax" "limit" "unsupported" "truncated" "temp"
 * "config" */
const char *err_code_name(enum err_code code);
/* Exit code of a command that ends with it: 0, 1, 2 or 3. */
int err_exit_code(enum err_code code);

#endif
