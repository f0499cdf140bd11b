/* test_mime_bytes.c - the message beside a failure report, as it came. */
#include "ingest/mime.h"

#include "tests/unit/reader_fixture.h"

#define TOP(type) "From: a@example.net\nContent-Type: " type "; boundary=b\n\n"
#define F "--b\nContent-Type: message/feedback-report\n\nx: y\n\n"
#define M(text) "--b\nContent-Type: message/rfc822\n\n" text "\n"
#define T(text) "--b\nContent-Type: text/plain\n\n" text "\n"
#define E "--b--\n"

/* For each leaf in the order of the mail, what stands beside it. */
static const struct {
	const char *name, *mail;
	const char *beside[4]; /* "-": nothing */
} cases[] = {
	/* clang-format off */
	{ "behind", TOP("multipart/report") F M("A: 1"), { "A: 1" } },
	{ "before", TOP("multipart/report") M("A: 1") F, { "A: 1" } },
	{ "words in between", TOP("multipart/mixed") F T("words") M("A: 1"), { "A: 1", "A: 1" } },
	{ "none", TOP("multipart/report") F T("words"), { "-", "-" } },
	{ "each its own", TOP("multipart/mixed") F M("A: 1") F M("A: 2"), { "A: 1", "A: 2" } },
	{ "the next one's before it", TOP("multipart/mixed") F F M("A: 2"), { "-", "A: 2" } },
	{ "not within another part", TOP("multipart/mixed") F
	  "--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: message/rfc822\n\nA: 1\n--c--\n",
	  { "-", "-" } },
	{ "one without a boundary", TOP("multipart/report") F M("Content-Type: multipart/mixed\n\n--c\n\nx"),
	  { "Content-Type: multipart/mixed\n\n--c\n\nx" } },
	{ "no multipart at all", "From: a@example.net\nContent-Type: message/feedback-report\n\nx: y\n", { "-" } },
	/* clang-format on */
};

static void test_beside(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		int fd = file_in_memory(str_from(cases[i].mail));
		struct mime *m = NULL;
		struct mime_leaf leaf;
		struct err err = {0};

		assert_true(
			mime_open(&m, &(struct stream_source){.fd = fd}, &err));
		while (mime_next(m, &leaf)) {
			struct buf got = {.max_bytes = 1000};
			const char *expected = cases[i].beside[leaf.number - 1];

			/* A multipart without parts is a leaf, too. */
			if (!expected)
				fail_msg("%s: leaf %u", cases[i].name,
					leaf.number);
			if (!mime_reported(m, &got))
				buf_add_char(&got, '-');
			expect_text(cases[i].name, str_trim(buf_str(&got)),
				str_from(expected));
			buf_fini(&got);
		}
		mime_close(&m);
		close(fd);
	}
}

static void test_header(void **state UNUSED)
{
	int fd = file_in_memory(
		STR("From: a@example.net\nTLS-Report-Domain: example.com\n\n"));
	struct mime *m = NULL;
	struct err err = {0};

	assert_true(mime_open(&m, &(struct stream_source){.fd = fd}, &err));
	assert_string_equal(mime_header(m, "tls-report-domain"), "example.com");
	assert_null(mime_header(m, "TLS-Report-Submitter"));
	mime_close(&m);
	close(fd);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_beside),
		cmocka_unit_test(test_header),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
