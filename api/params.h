/* params.h - the query of a URL, read against a given table. */
#ifndef API_PARAMS_H
#define API_PARAMS_H

#include "base/arena.h"
#include "base/clock.h"
#include "base/err.h"

enum param_type {
	PARAM_DAY,    /* struct param_day: YYYY-MM-DD */
	PARAM_INT,    /* int64_t within min..max */
	PARAM_CHOICE, /* int: index in `choices` */
	PARAM_TEXT,   /* struct str, valid UTF-8, at most `max` bytes */
};

struct param_day {
	bool is_set;
	utc_day_t day;
};

struct param_spec {
	const char *name;
	enum param_type type;
	size_t offset;              /* in the struct that is filled */
	const char *const *choices; /* PARAM_CHOICE: NULL-terminated */
	int64_t min, max;
};

/*
 * params_read - fill a struct from a query.
 *
 *   query  without '?', percent-encoded; STR_NULL or empty: none
 *   a      text values live here
 *   ret    the struct; holds the defaults before the call
 *
 * ERR_SYNTAX names the parameter and what is allowed: unknown, given twice,
 * not a value of its type, a broken escape. The message may be shown to the
 * client: it holds nothing but the client's own words.
 */
MUST_CHECK bool params_read(const struct param_spec *specs, size_t count,
	struct str query, struct arena *a, void *ret, struct err *err);

#endif
