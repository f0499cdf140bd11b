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

/* What `config show` prints is read as the same values. */
static void test_values_round_trip(void **state UNUSED)
{
	static const char text[] = "[smtp]\n"
				   "listen = ;gone\n"
				   "listen =;a, b,;c;d\n"
				   "[service]\n"
				   "url =;e ;gone\n";
	struct buf printed = {.ptr = NULL};

	must_load(text);
	assert_int_equal(root->smtp.listen.count, 3);
	config_print_values(&schema, root, &printed);
	must_load(buf_cstr(&printed));
	assert_int_equal(root->smtp.listen.count, 3);
	assert_string_equal(root->smtp.listen.items[0], ";a");
	assert_string_equal(root->smtp.listen.items[1], "b");
	assert_string_equal(root->smtp.listen.items[2], ";c;d");
	assert_string_equal(root->service.url, ";e");
	buf_fini(&printed);
}

/* --- to the letter, for a small schema with what is special --- */

static const char *const levels[] = {"debug", "info", NULL};

/* clang-format off */
static const struct config_option odd_options[] = {
	{ .key = "a", .type = OPT_INT, .fallback = "-1", .min = -5, .max = 0,
	  .help = "Least is -5." },
	{ .key = "bb", .type = OPT_INT, .fallback = "0", .min = 0, .max = 256,
	  .help = ".dot first." },
	{ .key = "c", .type = OPT_INT, .help = "Any\\every number." },
	{ .key = "d", .type = OPT_CHOICE, .fallback = "info",
	  .choices = levels, .help = "Either debug or info." },
	{ .key = "e", .type = OPT_CHOICE, .fallback = "debug",
	  .choices = levels, .help = "'info' or another." },
};

static const struct config_option long_options[] = {
	/* 78 columns with the "# " fit, the next word does not */
	{ .key = "f", .type = OPT_LIST, .fallback = "a, bb, ccc, dddd, eeeee",
	  .help = "The first line of this sentence ends at the column of "
		  "seventy-eight, here: 1 34." },
	{ .key = "g", .type = OPT_TEXT, .fallback = "12345678901234567890",
	  .help = "Anything goes here, and this sentence is a single column "
		  "too long for a liner" },
};

static const struct config_section odd_sections[] = {
	{ .name = "odd", .help = "Special cases.", .options = odd_options,
	  .option_count = ARRAY_LEN(odd_options) },
	{ .name = "long", .help = "More.", .options = long_options,
	  .option_count = ARRAY_LEN(long_options), .named_size = 8 },
};
/* clang-format on */

static const struct config_schema odd_schema = {
	odd_sections, ARRAY_LEN(odd_sections), 64};

static void test_sample_text(void **state UNUSED)
{
	struct buf out = {.ptr = NULL};

	config_print_sample(&odd_schema, &out);
	assert_string_equal(buf_cstr(&out),
		"# Special cases.\n"
		"[odd]\n"
		"\n"
		"# Least is -5. From -5 to 0.\n"
		"#a = -1\n"
		"\n"
		"# .dot first. From 0 to 256.\n"
		"#bb = 0\n"
		"\n"
		"# Any\\every number.\n"
		"#c =\n"
		"\n"
		"# Either debug or info.\n"
		"#d = info\n"
		"\n"
		"# 'info' or another. One of: debug, info.\n"
		"#e = debug\n"
		"\n"
		"# More.\n"
		"#[long NAME]\n"
		"\n"
		"# The first line of this sentence ends at the column of "
		"seventy-eight, here: 1\n"
		"# 34. Several: with commas, or the key again.\n"
		"#f = a, bb, ccc, dddd, eeeee\n"
		"\n"
		"# Anything goes here, and this sentence is a single "
		"column too long for a\n"
		"# liner\n"
		"#g = 12345678901234567890\n");
	buf_fini(&out);
}

static void test_help_text(void **state UNUSED)
{
	struct buf out = {.ptr = NULL};

	config_print_help(&odd_schema, false, &out);
	assert_string_equal(buf_cstr(&out),
		"odd.a        -1                    Least is -5.\n"
		"odd.bb       0                     .dot first.\n"
		"odd.c                              Any\\every number.\n"
		"odd.d        info                  Either debug or info.\n"
		"odd.e        debug                 'info' or another.\n"
		"long NAME.f  a, bb, ccc, dddd, eeeee  The first line of this "
		"sentence ends at the column of seventy-eight, here: 1 34.\n"
		"long NAME.g  12345678901234567890  "
		"Anything goes here, and this sentence is a single "
		"column too long for a liner\n");
	buf_fini(&out);
}

static void test_roff_text(void **state UNUSED)
{
	struct buf out = {.ptr = NULL};

	config_print_help(&odd_schema, true, &out);
	assert_string_equal(buf_cstr(&out),
		".SS [odd]\n"
		"Special cases.\n"
		".TP\n.B odd.a\n"
		"Least is \\-5. From \\-5 to 0. Default: \\-1\n"
		".TP\n.B odd.bb\n"
		"\\&.dot first. From 0 to 256. Default: 0\n"
		".TP\n.B odd.c\n"
		"Any\\eevery number.\n"
		".TP\n.B odd.d\n"
		"Either debug or info. Default: info\n"
		".TP\n.B odd.e\n"
		"\\&'info' or another. One of: debug, info. Default: debug\n"
		".SS [long NAME]\n"
		"More.\n"
		".TP\n.B long NAME.f\n"
		"The first line of this sentence ends at the column of "
		"seventy\\-eight, here: 1 34. Several: with commas, or the "
		"key again. Default: a, bb, ccc, dddd, eeeee\n"
		".TP\n.B long NAME.g\n"
		"Anything goes here, and this sentence is a single "
		"column too long for a "
		"liner Default: 12345678901234567890\n");
	buf_fini(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sample_round_trip),
		cmocka_unit_test(test_values_round_trip),
		cmocka_unit_test(test_sample_text),
		cmocka_unit_test(test_help_text),
		cmocka_unit_test(test_roff_text),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
