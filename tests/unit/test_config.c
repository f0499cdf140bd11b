/* test_config.c - an INI file read against a given table of options. */
#include "base/config.h"

#include "tests/unit/config_fixture.h"

static void test_defaults(void **state UNUSED)
{
	void *loaded;

	assert_true(config_load(&schema, NULL, arena, &loaded, &err));
	root = loaded;
	assert_int_equal(root->before, 0);
	assert_int_equal(root->smtp.listen.count, 1);
	assert_string_equal(root->smtp.listen.items[0], "127.0.0.1:2525");
	assert_int_equal(root->smtp.allow.count, 2);
	assert_string_equal(root->smtp.allow.comments[0], "everybody");
	assert_null(root->smtp.allow.comments[1]);
	assert_int_equal(root->smtp.allow.items[1].address.family, 6);
	assert_false(root->smtp.require_tls);
	assert_int_equal(root->smtp.max_connections, 500);
	assert_int_equal(root->smtp.max_message_bytes, 25 * 1024 * 1024);
	assert_int_equal(root->smtp.timeout_ms, 300000);
	assert_int_equal(root->relays.count, 0);
	assert_null(root->service.url);
	assert_string_equal(values(), default_values);
	must_load("");
	assert_string_equal(values(), default_values);
}

static void test_named(void **state UNUSED)
{
	const struct relay *relays;

	must_load("[relay own]\n"
		  "host = mx.example\n"
		  "security = tls\n"
		  "[relay other.net-2_x]\n"
		  "port = 587\n"
		  "[service]\n"
		  "[relay own]\n" /* opened again */
		  "offset = 9\n");
	assert_int_equal(root->relays.count, 2);
	relays = root->relays.items;
	assert_string_equal(relays[0].name, "own");
	assert_string_equal(relays[0].host, "mx.example");
	assert_int_equal(relays[0].port, 25);
	assert_int_equal(relays[0].security, 2);
	assert_null(relays[0].password);
	assert_int_equal(relays[0].offset, 9);
	assert_string_equal(relays[1].name, "other.net-2_x");
	assert_string_equal(relays[1].host, "localhost");
	assert_int_equal(relays[1].port, 587);
	assert_int_equal(relays[1].security, 1);
	assert_int_equal(relays[1].offset, -3);
	assert_non_null(strstr(values(), "\n[relay own]\nhost = mx.example\n"));
}

static void test_comments_and_space(void **state UNUSED)
{
	must_load("\xEF\xBB\xBF# first\r\n"
		  "  ; second\r\n"
		  "\r\n"
		  " [ smtp ] ; third\r\n"
		  "\tmax_connections=7\t; fourth\r\n"
		  "[relay \t a ]\n"
		  "host = # x");
	assert_int_equal(root->smtp.max_connections, 7);
	assert_string_equal(((struct relay *)root->relays.items)->name, "a");
	assert_string_equal(((struct relay *)root->relays.items)->host, "# x");
}

static const struct {
	const char *text, *msg;
} bad[] = {
	/* clang-format off */
	{ "[smtp]\n\nlisen = x",
		PATH ":3: unknown key \"lisen\" in [smtp], "
		"did you mean \"listen\"?" },
	{ "[relay a]\nhsot = x",
		PATH ":2: unknown key \"hsot\" in [relay a], "
		"did you mean \"host\"?" },
	{ "[smtp]\nzebra = x", PATH ":2: unknown key \"zebra\" in [smtp]" },
	{ "[smtp]\nListen = x",
		PATH ":2: unknown key \"Listen\" in [smtp], "
		"did you mean \"listen\"?" },
	{ "[smpt]\n",
		PATH ":1: unknown section [smpt], did you mean [smtp]?" },
	{ "[elephants]", PATH ":1: unknown section [elephants]" },
	{ "[]", PATH ":1: unknown section []" },
	{ "[smtp", PATH ":1: \"[smtp\" lacks its ']'" },
	{ "[", PATH ":1: \"[\" lacks its ']'" },
	{ "[smtp]x", PATH ":1: \"[smtp]x\" lacks its ']'" },
	{ "[smtp a]", PATH ":1: [smtp] takes no name" },
	{ "[relay]", PATH ":1: [relay] needs a name, as in [relay example]" },
	{ "[relay a b]", PATH ":1: name \"a b\" of [relay] is not made of "
		"letters, digits, '.', '_' and '-'" },
	{ "[relay ../x]", PATH ":1: name \"../x\" of [relay] is not made of "
		"letters, digits, '.', '_' and '-'" },
	{ "host = x",
		PATH ":1: \"host\" stands before the first [section]" },
	{ "[smtp]\nlisten",
		PATH ":2: \"listen\" is neither [section] nor key = value" },
	{ "[smtp]\n= x", PATH ":2: unknown key \"\" in [smtp]" },
	{ "[smtp]\nrequire_tls = no\n# \n\nrequire_tls = no",
		PATH ":5: \"require_tls\" in [smtp] is already set on line 2" },
	{ "[relay a]\nport = 1\n[relay b]\nport = 2\n[relay a]\nport = 3",
		PATH ":6: \"port\" in [relay a] is already set on line 2" },
	{ "[smtp]\nrequire_tls = maybe",
		PATH ":2: require_tls in [smtp]: "
		"\"maybe\" is neither yes nor no" },
	{ "[smtp]\nrequire_tls =",
		PATH ":2: require_tls in [smtp]: "
		"\"\" is neither yes nor no" },
	{ "[smtp]\nmax_connections = 0",
		PATH ":2: max_connections in [smtp]: "
		"\"0\" is not within 1 to 100000" },
	{ "[smtp]\nmax_connections = 100001",
		PATH ":2: max_connections in [smtp]: "
		"\"100001\" is not within 1 to 100000" },
	{ "[smtp]\nmax_connections = 5 x",
		PATH ":2: max_connections in [smtp]: "
		"\"5 x\" is not a whole number" },
	{ "[relay a]\nport = 65536",
		PATH ":2: port in [relay a]: "
		"\"65536\" is not within 0 to 65535" },
	{ "[relay a]\nport = -1",
		PATH ":2: port in [relay a]: "
		"\"-1\" is not within 0 to 65535" },
	{ "[relay a]\noffset = 9223372036854775808",
		PATH ":2: offset in [relay a]: "
		"\"9223372036854775808\" is not a whole number" },
	{ "[relay a]\nsecurity = ssl",
		PATH ":2: security in [relay a]: "
		"\"ssl\" is not one of none, starttls, tls" },
	{ "[smtp]\nallow = 192.0.2.0/24 x, 192.0.2.0/33 y",
		PATH ":2: allow in [smtp]: "
		"\"192.0.2.0/33\" is not an address or a network" },
	{ "[relay a]\npassword_file = nowhere",
		PATH ":2: password_file in [relay a]: "
		"cannot open \"nowhere\": No such file or directory" },
	{ "[relay a]\npassword_file = /",
		PATH ":2: password_file in [relay a]: "
		"\"/\": cannot read: Is a directory" },
	/* clang-format on */
};

static void test_bad_files(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		print_message("%s\n", bad[i].text);
		assert_false(load(bad[i].text));
		assert_int_equal(err.code, ERR_CONFIG);
		assert_string_equal(err.msg, bad[i].msg);
	}
}

static void test_bad_bytes(void **state UNUSED)
{
	void *loaded;
	struct buf big = {.ptr = NULL};

	write_file(PATH, STR("[smtp]\nlisten = a\0b\n"));
	assert_false(config_load(&schema, PATH, arena, &loaded, &err));
	assert_string_equal(err.msg, PATH ":2: line holds a NUL byte");
	while (big.len <= 1024 * 1024)
		buf_add_text(&big, "# a comment without an end\n");
	write_file(PATH, buf_str(&big));
	assert_false(config_load(&schema, PATH, arena, &loaded, &err));
	assert_string_equal(
		err.msg, "\"" PATH "\" is larger than 1048576 bytes");
	assert_int_equal(unlink(PATH), 0);
	assert_false(config_load(&schema, PATH, arena, &loaded, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_string_equal(
		err.msg, "cannot open \"" PATH "\": No such file or directory");
	buf_fini(&big);
}

/* Variables of a case, NULL at the end; they are gone after it. */
static bool load_with(const char *const *env, const char *text)
{
	bool ok;

	for (size_t i = 0; env[i]; i += 2)
		assert_int_equal(setenv(env[i], env[i + 1], 1), 0);
	ok = load(text);
	for (size_t i = 0; env[i]; i += 2)
		assert_int_equal(unsetenv(env[i]), 0);
	return ok;
}

/* It wins over the file; a list replaces the file's. */
static void test_environment(void **state UNUSED)
{
	static const char *const scalars[] = {"RUAD_SMTP_MAX_CONNECTIONS",
		" 8 ", "RUAD_RELAY_HOST", "nowhere", "RUAD_SERVICE_URL",
		"a ; b", "RUAD_SERVICE_ZONE_X_Y", "z", NULL};
	static const char *const listen[] = {"RUAD_SMTP_LISTEN", "x, y", NULL};
	static const char *const allow[] = {"RUAD_SMTP_ALLOW", "", NULL};
	static const char *const wrong[] = {
		"RUAD_SMTP_MAX_CONNECTIONS", "x", NULL};
	const char text[] = "[smtp]\nlisten = a\nmax_connections = 7\n"
			    "allow = ::1\n[relay a]\n";

	assert_true(load_with(scalars, text));
	assert_int_equal(root->smtp.max_connections, 8);
	assert_string_equal(root->service.url, "a ; b");
	assert_string_equal(root->service.zone, "z");
	assert_string_equal(
		((struct relay *)root->relays.items)->host, "localhost");
	assert_true(load_with(listen, text));
	assert_int_equal(root->smtp.listen.count, 2);
	assert_string_equal(root->smtp.listen.items[0], "x");
	assert_int_equal(root->smtp.allow.count, 1);
	assert_true(load_with(allow, text));
	assert_int_equal(root->smtp.listen.count, 1);
	assert_int_equal(root->smtp.allow.count, 0);
	assert_false(load_with(wrong, text));
	assert_string_equal(err.msg,
		"RUAD_SMTP_MAX_CONNECTIONS: \"x\" is not a whole number");
}

static const struct {
	const char *name, *nearest;
} names[] = {
	/* clang-format off */
	{ "listen",      "listen" },
	{ "lisen",       "listen" },
	{ "litsen",      "listen" },
	{ "liisten",     "listen" },
	{ "listem",      "listen" },
	{ "LISTEN",      NULL },
	{ "host",        "host" },
	{ "hots",        "host" },
	{ "gost",        "host" },
	{ "xort",        "port" }, /* as near as "sort", but first */
	{ "kye",         "key" },
	{ "eky",         "key" },
	{ "keyy",        "key" },
	{ "ke",          "key" },
	{ "kxx",         NULL },
	{ "ekx",         NULL },
	{ "yek",         NULL },
	{ "a_known_name_as_long_as_a_name_may_be_to_be_neat",
		"a_known_name_as_long_as_a_name_may_be_to_be_near" },
	{ "to",          NULL },
	{ "p",           NULL },
	{ "",            NULL },
	{ "password",    "password_file" },
	{ "elephants",   NULL },
	{ "an_overlong_name_that_nobody_would_ever_write_in_one", NULL },
	/* clang-format on */
};

static void test_nearest(void **state UNUSED)
{
	static const char *const known[] = {"listen", "host", "port",
		"password_file", "q", "key", "sort",
		"a_known_name_as_long_as_a_name_may_be_to_be_near",
		"a_known_name_that_is_longer_than_any_key_has_ever_been"};

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		const char *nearest = config_nearest(
			str_from(names[i].name), known, ARRAY_LEN(known));

		print_message("%s\n", names[i].name);
		if (names[i].nearest)
			assert_string_equal(nearest, names[i].nearest);
		else
			assert_null(nearest);
	}
	assert_null(config_nearest(STR("x"), NULL, 0));
}

/* Too small an arena is an error, never a crash. */
static void test_small_arena(void **state UNUSED)
{
	const char text[] = "[smtp]\nlisten = a, b, c\n"
			    "allow = ::1 x, ::2 y\n[relay a]\nhost = h\n"
			    "password_file = secret\n";
	size_t budget = 0;
	void *loaded = NULL;
	bool ok = false;

	write_file("secret", STR("hunter2"));
	write_file(PATH, str_from(text));
	for (; !ok && budget < 65536; budget += 8) {
		struct arena *small = arena_new("small", budget);

		ok = config_load(&schema, PATH, small, &loaded, &err);
		assert_int_equal(ok, loaded != NULL);
		if (!ok) {
			assert_int_equal(err.code, ERR_CONFIG);
			assert_non_null(
				strstr(err.msg, "configuration is too large"));
		}
		arena_free(&small);
	}
	assert_true(ok && budget > 500);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_defaults),
		cmocka_unit_test(test_named),
		cmocka_unit_test(test_comments_and_space),
		cmocka_unit_test(test_bad_files),
		cmocka_unit_test(test_bad_bytes),
		cmocka_unit_test(test_environment),
		cmocka_unit_test(test_nearest),
		cmocka_unit_test(test_small_arena),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
