/* params.c - the query of a URL, read against a given table. */
#include "api/params.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "api/http.h"

/* More of a client's word than this helps nobody in an error message. */
#define SHOWN_BYTES 40
/* Parameters of one route; the "given twice" set is a word of bits. */
#define MAX_SPECS 32

static int shown_len(struct str s)
{
	return s.len < SHOWN_BYTES ? (int)s.len : SHOWN_BYTES;
}

/* What a value may be, for the end of an error message. */
static void describe(const struct param_spec *spec, char *dst, size_t size)
{
	size_t used = 0;

	dst[0] = '\0';
	switch (spec->type) {
	case PARAM_DAY:
		snprintf(dst, size, "a day as YYYY-MM-DD");
		break;
	case PARAM_INT:
		snprintf(dst, size, "%" PRId64 " to %" PRId64, spec->min,
			spec->max);
		break;
	case PARAM_TEXT:
		snprintf(dst, size, "at most %" PRId64 " bytes of UTF-8",
			spec->max);
		break;
	case PARAM_CHOICE:
		for (size_t i = 0; spec->choices[i] && used < size; i++)
			used += (size_t)snprintf(dst + used, size - used,
				"%s%s", i > 0 ? ", " : "", spec->choices[i]);
		break;
	}
}

static bool choice_parse(
	const struct param_spec *spec, struct str value, int *ret)
{
	for (int i = 0; spec->choices[i]; i++) {
		if (!str_equal(value, str_from(spec->choices[i])))
			continue;
		*ret = i;
		return true;
	}
	return false;
}

/* False where the value is not of its type; ret is the whole struct. */
static bool value_parse(
	const struct param_spec *spec, struct str value, void *ret)
{
	void *at = (char *)ret + spec->offset;
	struct param_day *day;
	int64_t number;

	switch (spec->type) {
	case PARAM_DAY:
		day = at;
		day->is_set = clock_parse_day(value, &day->day);
		return day->is_set;
	case PARAM_INT:
		if (!str_to_i64(value, &number) || number < spec->min ||
			number > spec->max)
			return false;
		*(int64_t *)at = number;
		return true;
	case PARAM_CHOICE:
		return choice_parse(spec, value, at);
	case PARAM_TEXT:
		if ((int64_t)value.len > spec->max || !str_is_utf8(value))
			return false;
		*(struct str *)at = value;
		return true;
	}
	return false;
}

static bool unknown(const struct param_spec *specs, size_t count,
	struct str name, struct err *err)
{
	char names[160] = "none";
	size_t used = 0;

	for (size_t i = 0; i < count && used < sizeof(names); i++)
		used += (size_t)snprintf(names + used, sizeof(names) - used,
			"%s%s", i > 0 ? ", " : "", specs[i].name);
	return err_set(err, ERR_SYNTAX,
		"unknown parameter \"%.*s\"; allowed: %s", shown_len(name),
		name.ptr, names);
}

static bool bad_value(
	const struct param_spec *spec, struct str value, struct err *err)
{
	char allowed[128];

	describe(spec, allowed, sizeof(allowed));
	return err_set(err, ERR_SYNTAX,
		"parameter \"%s\" is \"%.*s\"; allowed: %s", spec->name,
		shown_len(value), value.ptr, allowed);
}

/* One "name=value"; `seen` has a bit per spec. */
static bool read_one(const struct param_spec *specs, size_t count,
	struct str pair, struct arena *a, uint32_t *seen, void *ret,
	struct err *err)
{
	struct str name, value = pair;
	size_t i = 0;

	name = str_cut(&value, '=');
	if (!value.ptr)
		value = STR("");
	if (!http_percent_decode(name, true, a, &name) ||
		!http_percent_decode(value, true, a, &value))
		return err_set(err, ERR_SYNTAX,
			"the query holds a broken %%XX escape");
	while (i < count && !str_equal(name, str_from(specs[i].name)))
		i++;
	if (i == count)
		return unknown(specs, count, name, err);
	if (*seen & UINT32_C(1) << i)
		return err_set(err, ERR_SYNTAX,
			"parameter \"%s\" is given twice", specs[i].name);
	*seen |= UINT32_C(1) << i;
	return value_parse(&specs[i], value, ret) ||
	       bad_value(&specs[i], value, err);
}

bool params_read(const struct param_spec *specs, size_t count, struct str query,
	struct arena *a, void *ret, struct err *err)
{
	uint32_t seen = 0;
	struct str pair;

	_Static_assert(MAX_SPECS <= 32, "one bit a parameter");
	while (query.ptr) {
		pair = str_cut(&query, '&');
		if (pair.len > 0 &&
			!read_one(specs, count, pair, a, &seen, ret, err))
			return false;
	}
	return true;
}
