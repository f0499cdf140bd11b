/* test_aggregate_hint.c - what a mail's subject and a file's name say. */
#include "ingest/aggregate_hint.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static const struct {
	const char *subject, *domain, *submitter; /* NULL: none */
} subjects[] = {
	/* clang-format off */
	{ "Report Domain: example.com Submitter: example.net Report-ID: <1@example.net>",
		"example.com", "example.net" },
	{ "Report Domain: example.com Submitter: example.net", "example.com", "example.net" },
	/* Google, Mimecast */
	{ "Report domain: example.com Submitter: google.test Report-ID: 1", "example.com", "google.test" },
	/* Mail.ru */
	{ "Report Domain: example.com; Submitter: mail.test; Report-ID: 1", "example.com", "mail.test" },
	{ "[Preview] Re: Report Domain:example.com, Submitter:mx.test,", "example.com", "mx.test" },
	{ "Report Domain:\texample.com\r\n Submitter:\r\n\tmx.test", "example.com", "mx.test" },
	{ "REPORT DOMAIN: a SUBMITTER: b", "a", "b" },
	{ "Submitter: b Domain: a", "a", "b" },
	{ "Report Domain: example.com", "example.com", NULL },
	{ "Report Domain:", NULL, NULL },
	{ "Report Domain: ; Submitter: ,", NULL, NULL },
	{ "domain", NULL, NULL },
	{ "", NULL, NULL },
	{ NULL, NULL, NULL },
	/* clang-format on */
};

static void test_subjects(void **state UNUSED)
{
	struct str domain, submitter;

	for (size_t i = 0; i < ARRAY_LEN(subjects); i++) {
		print_message("%zu\n", i);
		aggregate_hint_subject(
			str_from(subjects[i].subject), &domain, &submitter);
		assert_true(str_equal(domain, str_from(subjects[i].domain)));
		assert_true(
			str_equal(submitter, str_from(subjects[i].submitter)));
	}
}

static const struct {
	const char *name;
	const char *receiver, *domain; /* NULL: not of that form */
	int64_t begin_s, end_s;
} names[] = {
	/* clang-format off */
	{ "a.test!b.test!1793491200!1793577599.xml.gz", "a.test", "b.test", 1793491200, 1793577599 },
	{ "a.test!b.test!1793491200!1793577599!id9.xml", "a.test", "b.test", 1793491200, 1793577599 },
	{ "a.test!b.test!1!2", "a.test", "b.test", 1, 2 },
	/* accurateplastics.com */
	{ "!b.test!1!2.xml", "", "b.test", 1, 2 },
	{ "reports/2026/a.test!b.test!1!2.zip", "a.test", "b.test", 1, 2 },
	{ "C:\\reports\\a.test!b.test!1!2.zip", "a.test", "b.test", 1, 2 },
	{ "a.test!b.test!1!2x.xml", NULL, NULL, 0, 0 },
	{ "a.test!b.test!x!2.xml", NULL, NULL, 0, 0 },
	{ "a.test!b.test!!2.xml", NULL, NULL, 0, 0 },
	{ "a.test!b.test!1!.xml", NULL, NULL, 0, 0 },
	{ "a.test!b.test!1", NULL, NULL, 0, 0 },
	{ "a.test!b.test!1!99999999999999999999.xml", NULL, NULL, 0, 0 },
	{ "report.xml", NULL, NULL, 0, 0 },
	{ "", NULL, NULL, 0, 0 },
	{ NULL, NULL, NULL, 0, 0 },
	/* clang-format on */
};

static void test_names(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct aggregate_file_name f;

		print_message("%zu\n", i);
		assert_int_equal(
			aggregate_hint_file_name(str_from(names[i].name), &f),
			names[i].receiver != NULL);
		if (!names[i].receiver)
			continue;
		assert_true(str_equal(f.receiver, str_from(names[i].receiver)));
		assert_true(str_equal(f.domain, str_from(names[i].domain)));
		assert_int_equal(f.begin_s, names[i].begin_s);
		assert_int_equal(f.end_s, names[i].end_s);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_subjects),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
