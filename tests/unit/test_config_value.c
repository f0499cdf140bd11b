/* test_config_value.c - the value of one option: from text, and back. */
#include "base/config_value.h"

#include "tests/unit/config_fixture.h"

/* One line in [smtp] or [service], and the line of values it gives. */
static const struct {
	const char *section, *line, *value;
} good[] = {
	/* clang-format off */
	{ "service", "url = a#b;c  ; comment",  "url = a#b;c" },
	{ "service", "url = a=b = c",           "url = a=b = c" },
	{ "service", "url =\t; comment",        "url =" },
	{ "service", "url = \xC3\xA9 \"x\"",    "url = \xC3\xA9 \"x\"" },
	{ "service", "url = postgresql://u:p%40:x@h/d?a=b",
		"url = postgresql://u:<set>@h/d?a=b" },
	{ "service", "url = postgresql://:p@h", "url = postgresql://:<set>@h" },
	{ "service", "url = postgresql://u@h:5432/d:@",
		"url = postgresql://u@h:5432/d:@" },
	{ "service", "url = http://h:80/",      "url = http://h:80/" },
	{ "service", "log_format = json",       "log_format = json" },
	{ "smtp", "require_tls = yes",          "require_tls = yes" },
	{ "smtp", "max_connections = 1",        "max_connections = 1" },
	{ "smtp", "max_connections = 100000",   "max_connections = 100000" },
	{ "smtp", "max_message = 0",            "max_message = 0" },
	{ "smtp", "max_message = 512",          "max_message = 512" },
	{ "smtp", "max_message = 512B",         "max_message = 512" },
	{ "smtp", "max_message = 10kB",         "max_message = 10kB" },
	{ "smtp", "max_message = 3000000",      "max_message = 3MB" },
	{ "smtp", "max_message = 2 gib",        "max_message = 2GiB" },
	{ "smtp", "max_message = 2048KiB",      "max_message = 2MiB" },
	{ "smtp", "max_message = 7GB",          "max_message = 7GB" },
	{ "smtp", "max_message = 1TB",          "max_message = 1TB" },
	{ "smtp", "max_message = 16777215TiB",  "max_message = 16777215TiB" },
	{ "smtp", "max_message = 18446744073709551615",
		"max_message = 18446744073709551615" },
	{ "smtp", "timeout = 0",                "timeout = 0s" },
	{ "smtp", "timeout = 500ms",            "timeout = 500ms" },
	{ "smtp", "timeout = 1500ms",           "timeout = 1500ms" },
	{ "smtp", "timeout = 60s",              "timeout = 1m" },
	{ "smtp", "timeout = 90m",              "timeout = 90m" },
	{ "smtp", "timeout = 12h",              "timeout = 12h" },
	{ "smtp", "timeout = 400d",             "timeout = 400d" },
	{ "smtp", "timeout = forever",          "timeout = forever" },
	{ "smtp", "timeout = 9223372036854775807ms", "timeout = forever" },
	{ "smtp", "share = 0.05",               "share = 0.05" },
	{ "smtp", "share = 7",                  "share = 7" },
	{ "smtp", "share = .5",                 "share = 0.5" },
	{ "smtp", "share = 100.0",              "share = 100" },
	{ "smtp", "share = 0.0000125",          "share = 0.0000125" },
	{ "smtp", "share =",                    "share =" },
	{ "smtp", "listen = a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q",
		"listen = a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q" },
	{ "smtp", "allow = ::1, ::2, ::3, ::4, ::5, ::6, ::7, ::8, ::9",
		"allow = ::1, ::2, ::3, ::4, ::5, ::6, ::7, ::8, ::9" },
	{ "smtp", "listen =",                   "listen =" },
	{ "smtp", "listen = a,, b ,",           "listen = a, b" },
	{ "smtp", "listen = a\nlisten = b, c\nlisten = d",
		"listen = a, b, c, d" },
	{ "smtp", "allow = 192.0.2.1",          "allow = 192.0.2.1" },
	{ "smtp", "allow = 192.0.2.9/24 the  office, ::1/128\n"
		"allow = 2001:db8::1/32\tlab",
		"allow = 192.0.2.0/24 the  office, ::1, 2001:db8::/32 lab" },
	/* clang-format on */
};

static void test_good_values(void **state UNUSED)
{
	char text[256], line[256];

	for (size_t i = 0; i < ARRAY_LEN(good); i++) {
		print_message("%s\n", good[i].line);
		(void)snprintf(text, sizeof(text), "[%s]\n%s", good[i].section,
			good[i].line);
		must_load(text);
		(void)snprintf(line, sizeof(line), "\n%s\n", good[i].value);
		if (!strstr(values(), line))
			fail_msg("not in %s", values());
	}
}

static void test_bad_quantities(void **state UNUSED)
{
	static const char *const cases[] = {
		"max_message = ", "max_message = MiB", "max_message = 1.5MiB",
		"max_message = 25M", "max_message = -1",
		"max_message = 16777216TiB", "max_message = 1 MiB x",
		"max_message = 18446744073709551616",
		"timeout = ", "timeout = 60", "timeout = s", "timeout = 1h30m",
		"timeout = -1s", "timeout = 106751991168d",
		"timeout = 9223372036854775808ms", "timeout = never"};
	char text[128];

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		print_message("%s\n", cases[i]);
		(void)snprintf(text, sizeof(text), "[smtp]\n%s", cases[i]);
		assert_false(load(text));
		assert_int_equal(err.code, ERR_CONFIG);
		assert_non_null(strstr(err.msg, PATH ":2: "));
		assert_non_null(strstr(err.msg,
			cases[i][0] == 't' ? "\" is not a time such as"
					   : "\" is not a size such as"));
	}
}

static void test_bad_reals(void **state UNUSED)
{
	static const char *const words[] = {
		"-1", "1e3", "0x10", "nan", "inf", ".", "1.2.3", "1,5", "5 %"};
	static const char *const beyond[] = {"100.1", "101"};
	char text[128];

	for (size_t i = 0; i < ARRAY_LEN(words); i++) {
		(void)snprintf(
			text, sizeof(text), "[smtp]\nshare = %s", words[i]);
		assert_false(load(text));
		assert_non_null(strstr(err.msg, "is not a number such as"));
	}
	for (size_t i = 0; i < ARRAY_LEN(beyond); i++) {
		(void)snprintf(
			text, sizeof(text), "[smtp]\nshare = %s", beyond[i]);
		assert_false(load(text));
		assert_non_null(strstr(err.msg, "is not within 0 to 100"));
	}
	must_load("[smtp]\nshare = 33.75");
	assert_true(root->smtp.share == 33.75);
}

static void test_secret(void **state UNUSED)
{
	const char text[] = "[relay a]\npassword_file = secret\n";
	const struct relay *relay;

	write_file("secret", STR(" \n hunter 2;#\r\n"));
	must_load(text);
	relay = root->relays.items;
	assert_string_equal(relay->password, "hunter 2;#");
	assert_non_null(strstr(values(), "\npassword_file = <set>\n"));
	assert_null(strstr(values(), "hunter"));
	must_load("[relay a]\npassword_file =\n");
	relay = root->relays.items;
	assert_null(relay->password);
	assert_non_null(strstr(values(), "\npassword_file =\n"));
	write_file("secret", STR("\n"));
	assert_false(load(text));
	assert_non_null(strstr(err.msg, "\"secret\" holds no secret"));
	write_file("secret", STR("a\0b"));
	assert_false(load(text));
}

/* What is printed reads back as the same. */
static void test_values_round_trip(void **state UNUSED)
{
	struct buf first = {.ptr = NULL};

	must_load("[smtp]\nlisten = a, b\nallow = 10.0.0.0/8 in, ::1\n"
		  "max_message = 1000\ntimeout = forever\n"
		  "[relay a]\nsecurity = tls\n[relay b]\nport = 2\n");
	buf_add_text(&first, values());
	must_load(buf_cstr(&first));
	assert_string_equal(values(), buf_cstr(&first));
	assert_int_equal(root->relays.count, 2);
	buf_fini(&first);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_good_values),
		cmocka_unit_test(test_bad_quantities),
		cmocka_unit_test(test_bad_reals),
		cmocka_unit_test(test_secret),
		cmocka_unit_test(test_values_round_trip),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
