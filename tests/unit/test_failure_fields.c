/* test_failure_fields.c - blocks of header fields, as they come. */
#include "ingest/failure_fields.h"

#include "tests/unit/reader_fixture.h"

/* "name=value" each, a '|' before one that an empty line precedes. */
static const struct {
	const char *in, *fields, *without_folds;
} cases[] = {
	{"A: b\nC:d\n", "A=b,C=d,", "A=b,C=d,"},
	{"A: b\r\n\tc\r\n  d\r\nE: f", "A=b c d,E=f,", "A=b,E=f,"},
	{"A:\r\r\n b\r\r\n\r\r\nC: d\r\r\n", "A=b,|C=d,", "A=,|C=d,"},
	{"\n\nA: b\n \nC: d\n", "|A=b,|C=d,", "|A=b,|C=d,"},
	{"words of nobody\nA: b\nmore\nC:\n", "A=b,C=,", "A=b,C=,"},
	{"  A B: c\n  D E: f\n", "A B=c D E: f,", "A B=c,D E=f,"},
	{": no name\nA b c\n\xC3\xBC: d\n", "", ""},
	{"A: b\n\nC: d\nE: f\n", "A=b,|C=d,E=f,", "A=b,|C=d,E=f,"},
	{"", "", ""},
};

static void walk(struct str in, bool has_no_folds, struct buf *out)
{
	struct failure_fields f = {.rest = in, .has_no_folds = has_no_folds};
	struct failure_field field;

	while (failure_fields_next(&f, &field))
		buf_printf(out, "%s%.*s=%.*s,", field.is_after_gap ? "|" : "",
			STR_ARGS(field.name), STR_ARGS(field.value));
	failure_fields_fini(&f);
}

static void test_cases(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct buf out = {0};

		walk(str_from(cases[i].in), false, &out);
		expect_text(
			cases[i].in, buf_str(&out), str_from(cases[i].fields));
		buf_reset(&out);
		walk(str_from(cases[i].in), true, &out);
		expect_text(cases[i].in, buf_str(&out),
			str_from(cases[i].without_folds));
		buf_fini(&out);
	}
}

/* In memory of its exact size, so that ASan sees one byte over. */
static void test_every_prefix(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		for (size_t n = 1; n <= strlen(cases[i].in); n++) {
			char *copy = malloc(n);
			struct buf out = {0};

			memcpy(copy, cases[i].in, n);
			walk((struct str){copy, n}, n % 2 != 0, &out);
			buf_fini(&out);
			free(copy);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_every_prefix),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
