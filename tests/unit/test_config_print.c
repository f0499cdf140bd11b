/* test_config_print.c - sample and help, from the table of options. */
#include "base/config.h"

#include "tests/unit/config_fixture.h"

/* As it is, all comments; with them taken away, the defaults said aloud. */
static void test_sample_round_trip(void **state UNUSED)
{
	struct buf sample = {.ptr = NULL}, active = {.ptr = NULL};
	struct str rest, line;
	size_t keys = 0;

	config_print_sample(&schema, &sample);
	must_load(buf_cstr(&sample));
	assert_string_equal(values(), default_values);
	rest = buf_str(&sample);
	while (rest.ptr) {
		line = str_cut(&rest, '\n');
		assert_true(line.len <= 80);
		if (line.len > 1 && line.ptr[0] == '#' && line.ptr[1] != ' ') {
			line.ptr++;
			line.len--;
			keys++;
		}
		buf_add_str(&active, line);
		buf_add_char(&active, '\n');
	}
	assert_int_equal(keys, 1 + ARRAY_LEN(smtp_options) +
				       ARRAY_LEN(relay_options) +
				       ARRAY_LEN(service_options));
	must_load(buf_cstr(&active));
	assert_int_equal(root->relays.count, 1);
	root->relays.count = 0;
	assert_string_equal(values(), default_values);
	buf_fini(&sample);
	buf_fini(&active);
}

static void test_sample_text(void **state UNUSED)
{
	static const char *const parts[] = {
		"# The listener.\n[smtp]\n",
		"\n# Networks that may connect. Several: with commas, or the "
		"key again.\n#allow = 0.0.0.0/0 everybody, ::/0\n",
		"\n# Connections at a time. From 1 to 100000.\n"
		"#max_connections = 500\n",
		"\n# A way out.\n#[relay NAME]\n",
		"One of: none, starttls, tls.\n#security = starttls\n",
		"\n# Either logfmt or json.\n#log_format = logfmt\n",
		"\n#password_file =\n",
	};
	struct buf out = {.ptr = NULL};

	config_print_sample(&schema, &out);
	for (size_t i = 0; i < ARRAY_LEN(parts); i++)
		if (!strstr(buf_cstr(&out), parts[i]))
			fail_msg("no \"%s\" in %s", parts[i], buf_cstr(&out));
	buf_fini(&out);
}

static void test_help(void **state UNUSED)
{
	struct buf out = {.ptr = NULL};

	config_print_help(&schema, false, &out);
	assert_non_null(strstr(buf_cstr(&out),
		"smtp.max_connections      500"
		"                   Connections at a time.\n"));
	assert_non_null(strstr(buf_cstr(&out),
		"relay NAME.password_file  "
		"                      File with the password.\n"));
	buf_reset(&out);
	config_print_help(&schema, true, &out);
	assert_non_null(
		strstr(buf_cstr(&out), ".SS [relay NAME]\nA way out.\n"
				       ".TP\n.B relay NAME.host\n"
				       "Where to. Default: localhost\n"));
	assert_non_null(strstr(buf_cstr(&out), "Default: \\-3\n"));
	buf_fini(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sample_round_trip),
		cmocka_unit_test(test_sample_text),
		cmocka_unit_test(test_help),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
