/* test_params.c - the query of a URL; cursors. */
#include "api/params.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "api/cursor.h"

struct values {
	struct param_day from;
	int64_t limit;
	int order;
	struct str q;
};

static const char *const orders[] = {"messages", "address", NULL};

static const struct param_spec specs[] = {
	{"from", PARAM_DAY, offsetof(struct values, from), NULL, 0, 0},
	{"limit", PARAM_INT, offsetof(struct values, limit), NULL, 1, 1000},
	{"order", PARAM_CHOICE, offsetof(struct values, order), orders, 0, 0},
	{"q", PARAM_TEXT, offsetof(struct values, q), NULL, 0, 8},
};

static const struct {
	const char *name, *query;
	const char *message; /* NULL: fine */
	utc_day_t from;      /* 0: not set */
	int64_t limit;
	int order;
	const char *q;
} cases[] = {
	/* clang-format off */
	{ "nothing",            NULL,                      NULL, 0, 100, 0, NULL },
	{ "empty",              "",                        NULL, 0, 100, 0, NULL },
	{ "stray ampersands",   "&&limit=2&",              NULL, 0, 2, 0, NULL },
	{ "all",                "from=2026-11-01&limit=1000&order=address&q=192.0", NULL, 20758, 1000, 1, "192.0" },
	{ "escapes",            "q=a%2Fb+c%2b",            NULL, 0, 100, 0, "a/b c+" },
	{ "escaped name",       "%6Cimit=7",               NULL, 0, 7, 0, NULL },
	{ "empty text",         "q=",                      NULL, 0, 100, 0, "" },
	{ "no equals sign",     "q",                       NULL, 0, 100, 0, "" },
	{ "equals in value",    "q=a=b",                   NULL, 0, 100, 0, "a=b" },
	{ "unknown",            "foo=1",
	  "unknown parameter \"foo\"; allowed: from, limit, order, q", 0, 0, 0, NULL },
	{ "name has case",      "Limit=1",
	  "unknown parameter \"Limit\"; allowed: from, limit, order, q", 0, 0, 0, NULL },
	{ "too small",          "limit=0",
	  "parameter \"limit\" is \"0\"; allowed: 1 to 1000", 0, 0, 0, NULL },
	{ "too big",            "limit=1001",
	  "parameter \"limit\" is \"1001\"; allowed: 1 to 1000", 0, 0, 0, NULL },
	{ "no number",          "limit=1e2",
	  "parameter \"limit\" is \"1e2\"; allowed: 1 to 1000", 0, 0, 0, NULL },
	{ "empty number",       "limit=",
	  "parameter \"limit\" is \"\"; allowed: 1 to 1000", 0, 0, 0, NULL },
	{ "overflow",           "limit=99999999999999999999",
	  "parameter \"limit\" is \"99999999999999999999\"; allowed: 1 to 1000", 0, 0, 0, NULL },
	{ "no such day",        "from=2026-02-29",
	  "parameter \"from\" is \"2026-02-29\"; allowed: a day as YYYY-MM-DD", 0, 0, 0, NULL },
	{ "other order",        "order=date",
	  "parameter \"order\" is \"date\"; allowed: messages, address", 0, 0, 0, NULL },
	{ "text too long",      "q=123456789",
	  "parameter \"q\" is \"123456789\"; allowed: at most 8 bytes of UTF-8", 0, 0, 0, NULL },
	{ "twice",              "limit=1&limit=1",
	  "parameter \"limit\" is given twice", 0, 0, 0, NULL },
	{ "broken escape",      "q=%4",
	  "the query holds a broken %XX escape", 0, 0, 0, NULL },
	{ "NUL",                "q=a%00b",
	  "the query holds a broken %XX escape", 0, 0, 0, NULL },
	/* clang-format on */
};

static void test_read(void **state UNUSED)
{
	struct arena *a = arena_new("test", 1 << 16);

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct values v = {.limit = 100};
		struct err err = {0};
		bool ok = params_read(specs, ARRAY_LEN(specs),
			str_from(cases[i].query), a, &v, &err);

		print_message("%s: %s\n", cases[i].name, err.msg);
		assert_int_equal(ok, !cases[i].message);
		if (!ok) {
			assert_int_equal(err.code, ERR_SYNTAX);
			assert_string_equal(err.msg, cases[i].message);
			continue;
		}
		assert_int_equal(v.from.is_set, cases[i].from != 0);
		if (v.from.is_set)
			assert_int_equal(v.from.day, cases[i].from);
		assert_int_equal(v.limit, cases[i].limit);
		assert_int_equal(v.order, cases[i].order);
		assert_true(str_equal(v.q, str_from(cases[i].q)));
	}
	arena_free(&a);
}

/* A client's word is cut, so that the message stays a line. */
static void test_long_name(void **state UNUSED)
{
	struct arena *a = arena_new("test", 1 << 16);
	char query[2000];
	struct values v;
	struct err err = {0};

	memset(query, 'x', sizeof(query) - 1);
	query[sizeof(query) - 1] = '\0';
	assert_false(params_read(
		specs, ARRAY_LEN(specs), str_from(query), a, &v, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	assert_non_null(strstr(err.msg, "allowed: from, limit, order, q"));
	arena_free(&a);
}

static void test_source_cursor(void **state UNUSED)
{
	static const char *const addresses[] = {"192.0.2.1", "2001:db8::1", "",
		"192.0.2.0/24", "2001:db8::/48"};
	struct arena *a = arena_new("test", 1 << 16);

	for (size_t i = 0; i < ARRAY_LEN(addresses); i++) {
		struct source_position p = {
			.range = {20000, 20029},
			.order = i % 2 ? SOURCES_BY_ADDRESS
				       : SOURCES_BY_MESSAGES,
			.after = {.is_set = true, .messages = 1234567890123},
		};
		struct source_position back;
		struct err err = {0};
		const char *text;

		if (addresses[i][0] != '\0')
			assert_true(source_parse(str_from(addresses[i]),
				&p.after.source_ip, &p.after.is_network));
		text = cursor_from_source(&p, a);
		assert_non_null(text);
		assert_int_equal(
			strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef"
				     "ghijklmnopqrstuvwxyz0123456789-_"),
			strlen(text));
		assert_true(cursor_to_source(str_from(text), a, &back, &err));
		assert_int_equal(back.range.from, p.range.from);
		assert_int_equal(back.range.to, p.range.to);
		assert_int_equal(back.order, p.order);
		assert_true(back.after.is_set);
		assert_int_equal(back.after.messages, p.after.messages);
		assert_true(
			ip_equal(&back.after.source_ip, &p.after.source_ip));
		assert_int_equal(back.after.is_network, i > 2);
	}
	arena_free(&a);
}

static void test_group_cursor(void **state UNUSED)
{
	static const char *const places[] = {
		"", "0218000400c0000200", "r:vendor.example~u", "a b", "0"};
	struct arena *a = arena_new("test", 1 << 16);

	for (size_t i = 0; i < ARRAY_LEN(places); i++) {
		struct group_position p = {.range = {20000, 20029},
			.order = SOURCES_BY_ADDRESS,
			.group = GROUP_SENDER,
			.after = {true, 1234567890123, str_from(places[i])}};
		struct source_position source;
		struct group_position back;
		struct err err = {0};
		const char *text = cursor_from_group(&p, a);

		assert_non_null(text);
		assert_true(cursor_to_group(str_from(text), a, &back, &err));
		assert_int_equal(back.range.from, 20000);
		assert_int_equal(back.range.to, 20029);
		assert_int_equal(back.order, SOURCES_BY_ADDRESS);
		assert_int_equal(back.group, GROUP_SENDER);
		assert_true(back.after.is_set);
		assert_int_equal(back.after.messages, 1234567890123);
		assert_true(str_equal(back.after.place, str_from(places[i])));
		assert_false(
			cursor_to_source(str_from(text), a, &source, &err));
		assert_int_equal(err.code, ERR_SYNTAX);
	}
	arena_free(&a);
}

static void test_domain_cursor(void **state UNUSED)
{
	struct arena *a = arena_new("test", 1 << 16);
	struct offset_position p = {{20000, 20029}, 300}, back;
	struct source_position source;
	const char *text = cursor_from_domain(&p, a);
	struct err err = {0};

	assert_non_null(text);
	assert_true(cursor_to_domain(str_from(text), a, &back, &err));
	assert_int_equal(back.range.from, 20000);
	assert_int_equal(back.range.to, 20029);
	assert_int_equal(back.offset, 300);
	/* The cursor of one list is none of another. */
	assert_false(cursor_to_source(str_from(text), a, &source, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	arena_free(&a);
}

static void test_tls_cursor(void **state UNUSED)
{
	struct arena *a = arena_new("test", 1 << 16);
	struct offset_position p = {{20000, 20029}, 300}, back;
	const char *text = cursor_from_tls(&p, a);
	struct err err = {0};

	assert_non_null(text);
	assert_true(cursor_to_tls(str_from(text), a, &back, &err));
	assert_int_equal(back.range.from, 20000);
	assert_int_equal(back.range.to, 20029);
	assert_int_equal(back.offset, 300);
	assert_false(cursor_to_domain(str_from(text), a, &back, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	assert_false(cursor_to_tls(
		str_from(cursor_from_domain(&p, a)), a, &back, &err));
	arena_free(&a);
}

static void test_offset_cursor(void **state UNUSED)
{
	static const enum cursor_list lists[] = {CURSOR_SIMULATED_SOURCES,
		CURSOR_SIMULATED_RECEIVERS, CURSOR_RECEIVERS};
	struct arena *a = arena_new("test", 1 << 16);
	struct offset_position p = {{20000, 20029}, 300}, back;
	struct err err = {0};

	for (size_t i = 0; i < ARRAY_LEN(lists); i++)
		for (size_t k = 0; k < ARRAY_LEN(lists); k++) {
			const char *text = cursor_from_offset(lists[i], &p, a);

			assert_non_null(text);
			assert_int_equal(
				cursor_to_offset(lists[k], str_from(text), a,
					&back, &err),
				i == k);
		}
	assert_int_equal(back.offset, 300);
	assert_int_equal(err.code, ERR_SYNTAX);
	assert_false(cursor_to_domain(
		str_from(cursor_from_offset(lists[0], &p, a)), a, &back, &err));
	arena_free(&a);
}

static void test_failure_cursor(void **state UNUSED)
{
	struct arena *a = arena_new("test", 1 << 16);
	struct failure_position p = {.range = {20000, 20029},
					.after = {true, 1793491200, INT64_MAX}},
				back;
	struct source_position source;
	const char *text = cursor_from_failure(&p, a);
	struct err err = {0};

	assert_non_null(text);
	assert_true(cursor_to_failure(str_from(text), a, &back, &err));
	assert_true(back.after.is_set);
	assert_int_equal(back.range.from, 20000);
	assert_int_equal(back.range.to, 20029);
	assert_int_equal(back.after.failed_at_s, 1793491200);
	assert_int_equal(back.after.id, INT64_MAX);
	assert_false(cursor_to_source(str_from(text), a, &source, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	/* A time that no timestamp holds. */
	p.after.failed_at_s = INT64_MAX;
	assert_false(cursor_to_failure(
		str_from(cursor_from_failure(&p, a)), a, &back, &err));
	arena_free(&a);
}

static void test_foreign_cursor(void **state UNUSED)
{
	static const char *const texts[] = {
		"", "!", "AAAA", "cyAxIDI", /* "s 1 2" */
		"ZCAyIDEgMA",               /* "d 2 1 0": from after to */
		"ZCAxIDIgMCAw",             /* "d 1 2 0 0": too much */
		"cyAxIDIgMCA1IHguMQ",       /* "s 1 2 0 5 x.1": no address */
		"ZiAxIDIgMw",               /* "f 1 2 3": no id */
		"dCAxIDIgMyA0",             /* "t 1 2 3 4": too much */
		"cyAxIDIgNyA1IDEuMS4xLjE",  /* "s 1 2 7 5 1.1.1.1": no order */
		"ZyAxIDIgMCA5IDUgeA",       /* "g 1 2 0 9 5 x": no group */
		"ZyAxIDIgMCAxIDU",          /* "g 1 2 0 1 5": no place */
		"ZyAxIDIgMCAxIDUg_w",       /* "g 1 2 0 1 5 \xff": no UTF-8 */
	};
	struct arena *a = arena_new("test", 1 << 16);

	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		struct source_position source;
		struct failure_position failure;
		struct offset_position domain;
		struct group_position group;
		struct err err = {0};

		print_message("%s\n", texts[i]);
		assert_false(
			cursor_to_source(str_from(texts[i]), a, &source, &err));
		assert_int_equal(err.code, ERR_SYNTAX);
		assert_false(
			cursor_to_group(str_from(texts[i]), a, &group, &err));
		assert_int_equal(err.code, ERR_SYNTAX);
		assert_false(
			cursor_to_domain(str_from(texts[i]), a, &domain, &err));
		assert_int_equal(err.code, ERR_SYNTAX);
		assert_false(
			cursor_to_tls(str_from(texts[i]), a, &domain, &err));
		assert_int_equal(err.code, ERR_SYNTAX);
		assert_false(cursor_to_failure(
			str_from(texts[i]), a, &failure, &err));
		assert_int_equal(err.code, ERR_SYNTAX);
	}
	arena_free(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_long_name),
		cmocka_unit_test(test_source_cursor),
		cmocka_unit_test(test_group_cursor),
		cmocka_unit_test(test_domain_cursor),
		cmocka_unit_test(test_tls_cursor),
		cmocka_unit_test(test_offset_cursor),
		cmocka_unit_test(test_failure_cursor),
		cmocka_unit_test(test_foreign_cursor),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
