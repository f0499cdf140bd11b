/* test_router.c - from method and path to a handler; Host, Accept, escapes. */
#include "api/router.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static bool never_called(struct api_call *call UNUSED, struct err *err UNUSED)
{
	fail();
	return false;
}

enum { LIST, ONE, MAKE, DROP, SUB, BOTH, ROOT, NONE };

static const struct route routes[] = {
	/* clang-format off */
	[LIST] = { HTTP_GET,    "/v1/domains",              never_called, 0 },
	[ONE]  = { HTTP_GET,    "/v1/domains/{domain}",     never_called, 0 },
	[MAKE] = { HTTP_POST,   "/v1/domains",              never_called, 0 },
	[DROP] = { HTTP_DELETE, "/v1/domains/{domain}",     never_called, 0 },
	[SUB]  = { HTTP_GET,    "/v1/domains/{domain}/sub", never_called, 0 },
	[BOTH] = { HTTP_GET,    "/v1/{a}/x/{b}",            never_called, 0 },
	[ROOT] = { HTTP_GET,    "/",                        never_called, 0 },
	/* clang-format on */
};

static const struct {
	const char *name;
	enum http_method method;
	const char *path;
	enum route_found found;
	int route;
	const char *first, *second; /* values; NULL: none */
	const char *allow;          /* ROUTE_NO_METHOD */
} cases[] = {
	/* clang-format off */
	{ "literal",            HTTP_GET,  "/v1/domains",        ROUTE_FOUND,      LIST, NULL, NULL, NULL },
	{ "HEAD is GET",        HTTP_HEAD, "/v1/domains",        ROUTE_FOUND,      LIST, NULL, NULL, NULL },
	{ "same path, POST",    HTTP_POST, "/v1/domains",        ROUTE_FOUND,      MAKE, NULL, NULL, NULL },
	{ "root",               HTTP_GET,  "/",                  ROUTE_FOUND,      ROOT, NULL, NULL, NULL },
	{ "placeholder",        HTTP_GET,  "/v1/domains/a.test", ROUTE_FOUND,      ONE,  "a.test", NULL, NULL },
	{ "decoded",            HTTP_GET,  "/v1/domains/A%2Db%2e", ROUTE_FOUND,    ONE,  "A-b.", NULL, NULL },
	{ "plus stays plus",    HTTP_GET,  "/v1/domains/a+b",    ROUTE_FOUND,      ONE,  "a+b", NULL, NULL },
	{ "slash in a segment", HTTP_GET,  "/v1/domains/a%2Fsub", ROUTE_FOUND,     ONE,  "a/sub", NULL, NULL },
	{ "behind it more",     HTTP_GET,  "/v1/domains/a/sub",  ROUTE_FOUND,      SUB,  "a", NULL, NULL },
	{ "two placeholders",   HTTP_GET,  "/v1/one/x/two",      ROUTE_FOUND,      BOTH, "one", "two", NULL },
	{ "trailing slash",     HTTP_GET,  "/v1/domains/",       ROUTE_NO_PATH,    NONE, NULL, NULL, NULL },
	{ "double slash",       HTTP_GET,  "/v1//domains",       ROUTE_NO_PATH,    NONE, NULL, NULL, NULL },
	{ "dots are no way up", HTTP_GET,  "/v1/x/../domains",   ROUTE_NO_PATH,    NONE, NULL, NULL, NULL },
	{ "other case",         HTTP_GET,  "/V1/domains",        ROUTE_NO_PATH,    NONE, NULL, NULL, NULL },
	{ "prefix only",        HTTP_GET,  "/v1",                ROUTE_NO_PATH,    NONE, NULL, NULL, NULL },
	{ "empty",              HTTP_GET,  "",                   ROUTE_NO_PATH,    NONE, NULL, NULL, NULL },
	{ "absolute form",      HTTP_GET,  "http://h/v1/domains", ROUTE_NO_PATH,   NONE, NULL, NULL, NULL },
	{ "method of none",     HTTP_PUT,  "/v1/domains",        ROUTE_NO_METHOD,  NONE, NULL, NULL, "GET, HEAD, POST" },
	{ "unknown method",     HTTP_OTHER, "/v1/domains/a",     ROUTE_NO_METHOD,  NONE, NULL, NULL, "GET, HEAD, DELETE" },
	{ "broken escape",      HTTP_GET,  "/v1/domains/a%zz",   ROUTE_BAD_ESCAPE, NONE, NULL, NULL, NULL },
	{ "cut escape",         HTTP_GET,  "/v1/domains/a%2",    ROUTE_BAD_ESCAPE, NONE, NULL, NULL, NULL },
	{ "NUL",                HTTP_GET,  "/v1/domains/a%00",   ROUTE_BAD_ESCAPE, NONE, NULL, NULL, NULL },
	/* clang-format on */
};

static void assert_value(struct str have, const char *want)
{
	assert_true(str_equal(have, str_from(want)));
}

static void test_match(void **state UNUSED)
{
	struct arena *a = arena_new("test", 1 << 16);
	struct route_match m;
	char allow[HTTP_METHOD_NAMES_SIZE];

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		print_message("%s\n", cases[i].name);
		assert_int_equal(
			router_match(routes, ARRAY_LEN(routes), cases[i].method,
				str_from(cases[i].path), a, &m),
			cases[i].found);
		if (cases[i].route != NONE)
			assert_ptr_equal(m.route, &routes[cases[i].route]);
		if (cases[i].found == ROUTE_FOUND) {
			assert_value(m.values[0], cases[i].first);
			assert_value(m.values[1], cases[i].second);
		}
		http_method_names(m.allowed, allow);
		if (cases[i].allow)
			assert_string_equal(allow, cases[i].allow);
		arena_reset(a);
	}
	arena_free(&a);
}

static const struct {
	const char *host;
	bool is_local;
} hosts[] = {
	{"localhost", true},
	{"LocalHost:8080", true},
	{"127.0.0.1", true},
	{"127.0.0.1:8080", true},
	{"[::1]", true},
	{"[::1]:8080", true},
	{"192.0.2.7:80", true},
	{"evil.test", false},
	{"evil.test:8080", false},
	{"localhost.evil.test", false},
	{"127.0.0.1.evil.test", false},
	{"", false},
	{":8080", false},
	{"[", false},
	{"[evil.test]", false},
};

static void test_host(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(hosts); i++) {
		print_message("%s\n", hosts[i].host);
		assert_int_equal(http_host_is_local(str_from(hosts[i].host)),
			hosts[i].is_local);
	}
	assert_false(http_host_is_local(STR_NULL));
}

static void test_origin(void **state UNUSED)
{
	static const struct {
		const char *origin, *host;
		bool is_ours;
	} origins[] = {
		{NULL, "127.0.0.1:8080", true},
		{"http://127.0.0.1:8080", "127.0.0.1:8080", true},
		{"https://LOCALHOST", "localhost", true},
		{"http://127.0.0.1:8081", "127.0.0.1:8080", false},
		{"http://page.example", "127.0.0.1:8080", false},
		{"http://127.0.0.1:8080.page.example", "127.0.0.1:8080", false},
		{"null", "127.0.0.1:8080", false},
		{"", "127.0.0.1:8080", false},
		{"http://", "127.0.0.1:8080", false},
		{"file://127.0.0.1:8080", "127.0.0.1:8080", false},
	};

	for (size_t i = 0; i < ARRAY_LEN(origins); i++)
		assert_int_equal(
			http_origin_is_ours(str_from(origins[i].origin),
				str_from(origins[i].host)),
			origins[i].is_ours);
}

static void test_file_name(void **state UNUSED)
{
	static const struct {
		const char *field, *name;
	} fields[] = {
		{NULL, NULL},
		{"attachment", NULL},
		{"attachment; filename=\"r.xml.gz\"", "r.xml.gz"},
		{"form-data; name=x; FileName=r.zip", "r.zip"},
		{"attachment; filename=\"C:\\\\in\\\\r.zip\"", "r.zip"},
		{"attachment; filename=\"../../r.zip\"", "r.zip"},
		{"attachment; filename=\"\"", NULL},
		{"attachment; filename=a/", NULL},
		{"attachment; filename", NULL},
	};

	for (size_t i = 0; i < ARRAY_LEN(fields); i++) {
		struct str got = http_file_name(str_from(fields[i].field));

		assert_true(str_equal(got, str_from(fields[i].name)));
		assert_int_equal(got.ptr == NULL, fields[i].name == NULL);
	}
}

static const struct {
	const char *accept;
	bool wants_csv;
} accepts[] = {
	{NULL, false},
	{"", false},
	{"text/csv", true},
	{"Text/CSV; header=present", true},
	{"application/json", false},
	{"*/*", false},
	{"text/csv, */*;q=0.1", true},
	{"text/csv;q=0.5, application/json", false},
	{"application/json;q=0.5, text/csv;q=0.9", true},
	{"application/json, text/csv", false}, /* no preference: JSON */
	{"text/csv;q=0", false},
	{"text/csv;q=0.000, text/html", false},
	{"text/html,application/xhtml+xml,*/*;q=0.8", false},
	{"text/csv;q=nonsense", false},
};

static void test_accept(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(accepts); i++) {
		print_message("%s\n",
			accepts[i].accept ? accepts[i].accept : "(absent)");
		assert_int_equal(http_accepts_csv(str_from(accepts[i].accept)),
			accepts[i].wants_csv);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_match),
		cmocka_unit_test(test_host),
		cmocka_unit_test(test_origin),
		cmocka_unit_test(test_file_name),
		cmocka_unit_test(test_accept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
