/* test_mime.c - the parts of a mail that may hold a report. */
#include "ingest/mime.h"

#include <time.h>

#include "dmarc/limits.h"
#include "ingest/mime_base64.h"
#include "ingest/mime_scan.h"
#include "tests/unit/reader_fixture.h"

/* All leaves, as "NUMBER TYPE: content\n", or "CODE message\n". */
static void list_leaves(struct mime *m, size_t cap, struct buf *out)
{
	struct mime_leaf leaf;
	char bytes[4096];
	struct err err = {0};
	ssize_t n;

	while (mime_next(m, &leaf)) {
		buf_printf(out, "%u ", leaf.number);
		buf_add_str(out, leaf.media_type);
		buf_add_text(out, ": ");
		while ((n = stream_read(leaf.content, bytes, cap, &err)) > 0)
			buf_add(out, bytes, (size_t)n);
		assert_int_equal(n, 0);
		/* The end stays the end. */
		assert_int_equal(stream_read(leaf.content, bytes, 1, &err), 0);
		buf_add_char(out, '\n');
	}
	assert_false(mime_next(m, &leaf));
}

static void list_source(
	const struct stream_source *from, size_t cap, struct buf *out)
{
	struct mime *m = NULL;
	struct err err = {0};

	buf_reset(out);
	if (mime_open(&m, from, &err))
		list_leaves(m, cap, out);
	else
		buf_printf(out, "%s %s\n", err_code_name(err.code), err.msg);
	mime_close(&m);
	assert_null(m);
}

/* From a file and from memory: the same. */
static void list_mail(struct str mail, size_t cap, struct buf *out)
{
	int fd = file_in_memory(mail);
	struct buf held = {0};

	list_source(&(struct stream_source){.fd = fd}, cap, out);
	list_source(
		&(struct stream_source){.fd = -1, .held = mail}, cap, &held);
	expect_text("from memory", buf_str(&held), buf_str(out));
	buf_fini(&held);
	close(fd);
}

static void list_nested(struct slow_stream *in, struct buf *out)
{
	struct mime *m = NULL;
	struct err err = {0};

	buf_reset(out);
	if (mime_open_nested(&m, &in->base, &err))
		list_leaves(m, 4096, out);
	else
		buf_printf(out, "%s %s\n", err_code_name(err.code), err.msg);
	mime_close(&m);
}

/* --- the corpus --- */

/* From the file and from a stream, in blocks of every size: the same. */
static void check_file(const char *name)
{
	struct buf mail = load(name), first = {0}, out = {0};
	struct slow_stream slow;

	list_mail(buf_str(&mail), 4096, &first);
	for (size_t i = 0; i < ARRAY_LEN(block_sizes); i++) {
		list_mail(buf_str(&mail), block_sizes[i], &out);
		expect_text(name, buf_str(&out), buf_str(&first));
		slow = slow_stream(buf_str(&mail), block_sizes[i], NO_FAILURE);
		list_nested(&slow, &out);
		expect_text(name, buf_str(&out), buf_str(&first));
	}
	for (unsigned n = 0; n <= mail.len / 100; n++) {
		slow = slow_stream(buf_str(&mail), 100, n);
		list_nested(&slow, &out);
		assert_string_equal(buf_cstr(&out), "temp told to fail\n");
	}
	buf_fini(&mail);
	buf_fini(&first);
	buf_fini(&out);
}

static void check_mail(const char *name)
{
	char path[256];

	snprintf(path, sizeof(path), MAILS "%s", name);
	check_file(path);
}

static void test_corpus(void **state UNUSED)
{
	assert_true(each_corpus_file(".eml", check_file) > 20);
	assert_true(each_file_of(CORPUS MAILS, ".eml", check_mail) > 100);
}

/* --- what is a leaf, and in which order --- */

#define TOP "From: a@example.net\r\n"
#define MIXED "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
#define B "--b\r\n"
#define E "--b--\r\n"
#define TYPE(type) "Content-Type: " type "\r\n"
#define BASE64 "Content-Transfer-Encoding: base64\r\n"
#define NAME(name) "Content-Disposition: attachment; filename=\"" name "\"\r\n"

static const struct {
	const char *what, *mail, *leaves;
} leaf_cases[] = {
	{"not a mail", "hello\r\n", "syntax not a mail: no header\n"},
	{"nothing", "", "syntax not a mail: no header\n"},
	{"header alone", TOP, "1 text/plain: \n"},
	{"no type", TOP "\r\nx", "1 text/plain: x\n"},
	{"mbox line", "From a@example.net Mon\r\n" TOP "\r\nx",
		"1 text/plain: x\n"},
	{"single part", TOP TYPE("Application/GZIP") BASE64 "\r\nYWJj\r\n",
		"1 application/gzip: abc\n"},
	{"text comes last",
		TOP MIXED B TYPE("text/plain") "\r\nw\r\n" B
			TYPE("image/png") "\r\np\r\n" B TYPE(
				"application/zip") "\r\nz\r\n" E,
		"3 application/zip: z\n2 image/png: p\n1 text/plain: w\n"},
	{"names hint",
		TOP MIXED B TYPE("application/octet-stream") "\r\no\r\n" B TYPE(
			"text/plain")
			NAME("A.XML") "\r\nx\r\n" B TYPE(
				"application/octet-stream")
				NAME("a!b!1!2") "\r\nr\r\n" E,
		"2 text/plain: x\n3 application/octet-stream: r\n"
		"1 application/octet-stream: o\n"},
	/* RFC 2231, as Amazon SES splits it */
	{"name in pieces",
		TOP MIXED B TYPE("a/b") "\r\nb\r\n" B TYPE(
			"c/d; name*0=\"example.xm\";\r\n name*1=\"l\"") "\r\nd\r\n" E,
		"2 c/d: d\n1 a/b: b\n"},
	{"no boundary", TOP TYPE("multipart/mixed") BASE64 "\r\nYWJj\r\n",
		"1 multipart/mixed: abc\n"},
	{"no parts", TOP MIXED "abc\r\n", "1 multipart/mixed: abc\n\n"},
	{"part typed multipart",
		TOP MIXED B TYPE("multipart/alternative") BASE64
		"\r\nYWJj\r\n" E,
		"1 multipart/alternative: abc\n"},
	{"no end of the parts", TOP MIXED B TYPE("a/b") "\r\nabc",
		"1 a/b: abc\n"},
	{"forwarded",
		TOP MIXED B TYPE("message/rfc822") "\r\n" TOP TYPE("a/b") BASE64
		"\r\nYWJj\r\n" E,
		"1 a/b: abc\n"},
	{"forwarded without a part", TOP TYPE("message/rfc822") "\r\n", ""},
	{"encoded message is a leaf",
		TOP TYPE("message/rfc822") BASE64 "\r\nQTogYg==\r\n",
		"1 message/rfc822: A: b\n"},
	{"bounce",
		TOP TYPE("multipart/report; report-type=delivery-status;"
			 " boundary=b") "\r\n" B
			TYPE("message/rfc822") "\r\n" TOP TYPE(
				"a/b") "\r\nabc\r\n" E,
		""},
	{"bounce under an unknown field",
		TOP "ContentType: multipart/report; boundary=b\r\n\r\n" B
			TYPE("text/plain") "\r\nw\r\n" B TYPE(
				"message/delivery-status") "\r\ns\r\n" B
				TYPE("message/rfc822") "\r\n" TOP TYPE(
					"a/b") "\r\nabc\r\n" E,
		"2 message/delivery-status: s\n1 text/plain: w\n"},
	{"parts under a wrong boundary",
		TOP TYPE("multipart/mixed; boundary=c") "\r\n" B TYPE(
			"a/b") "\r\nabc\r\n" E,
		"1 a/b: abc\n"},
	{"parts without an end under no type",
		TOP "\r\n--b c\r\nContent-Type: a/b\r\n\r\nabc",
		"1 text/plain: --b c\r\nContent-Type: a/b\r\n\r\nabc\n"},
	{"report of another type",
		TOP TYPE(
			"multipart/report; report-type=tlsrpt; boundary=b") "\r\n" B
			TYPE("message/rfc822") "\r\n" TOP TYPE(
				"a/b") "\r\nabc\r\n" E,
		"1 a/b: abc\n"},
	{"quoted-printable",
		TOP "Content-Transfer-Encoding: Quoted-Printable\r\n\r\n"
		    "a=3Db=\r\nc\r\n",
		"1 text/plain: a=bc\r\n\n"},
	{"uuencode",
		TOP "Content-Transfer-Encoding: x-uuencode\r\n\r\n"
		    "begin 644 a\r\n#86)C\r\n`\r\nend\r\n",
		"1 text/plain: abc\n"},
	{"unknown encoding", TOP "Content-Transfer-Encoding: x-none\r\n\r\nabc",
		"1 text/plain: abc\n"},
};

static void test_leaves(void **state UNUSED)
{
	struct buf out = {0};

	for (size_t i = 0; i < ARRAY_LEN(leaf_cases); i++) {
		list_mail(str_from(leaf_cases[i].mail), 4096, &out);
		expect_text(leaf_cases[i].what, buf_str(&out),
			str_from(leaf_cases[i].leaves));
	}
	buf_fini(&out);
}

static void test_unreadable(void **state UNUSED)
{
	struct mime *m = NULL;
	struct err err = {0};
	int fd = open("/dev/null", O_WRONLY | O_CLOEXEC), fds[2];

	assert_false(mime_open(&m, &(struct stream_source){.fd = fd}, &err));
	assert_int_equal(err.code, ERR_TEMP);
	close(fd);
	assert_int_equal(pipe(fds), 0); /* cannot seek */
	assert_false(
		mime_open(&m, &(struct stream_source){.fd = fds[0]}, &err));
	assert_int_equal(err.code, ERR_TEMP);
	assert_null(m);
	close(fds[0]);
	close(fds[1]);
}

/* --- base64 --- */

static const struct {
	const char *what, *encoded, *decoded;
} base64_cases[] = {
	{"nothing", "", ""},
	{"padded", "YWI=", "ab"},
	{"padded twice", "YQ==", "a"},
	{"lines", "YW\r\nJj\r\nZGVm\r\n", "abcdef"},
	{"padding is missing", "YWJjZA", "abcd"},
	{"two characters are missing", "YWJjZGU", "abcde"},
	{"one character says nothing", "YWJjZ", "abc"},
	{"blanks and rubbish", " Y W-J_j\x80", "abc"},
	{"a list's footer behind the padding", "YQ==\r\n____\r\nlist\r\n", "a"},
	{"all padding", "====", ""},
	{"high characters", "+/+/", "\xfb\xff\xbf"},
};

static void test_base64(void **state UNUSED)
{
	char bytes[64];
	struct buf out = {0};
	struct err err = {0};
	ssize_t n;

	for (size_t i = 0; i < ARRAY_LEN(base64_cases); i++)
		for (size_t k = 0; k < ARRAY_LEN(block_sizes); k++) {
			struct slow_stream slow =
				slow_stream(str_from(base64_cases[i].encoded),
					block_sizes[k], NO_FAILURE);
			struct stream *s = mime_base64(&slow.base);
			size_t cap = block_sizes[k] < sizeof(bytes)
					     ? block_sizes[k]
					     : sizeof(bytes);

			buf_reset(&out);
			while ((n = stream_read(s, bytes, cap, &err)) > 0)
				buf_add(&out, bytes, (size_t)n);
			assert_int_equal(n, 0);
			expect_text(base64_cases[i].what, buf_str(&out),
				str_from(base64_cases[i].decoded));
			stream_close(&s);
		}
	buf_fini(&out);
}

static void test_base64_failing_reads(void **state UNUSED)
{
	char bytes[64];
	struct err err = {0};
	ssize_t n;

	for (unsigned fail_at = 0; fail_at < 9; fail_at++) {
		struct slow_stream slow =
			slow_stream(STR("YWJjZGVm"), 1, fail_at);
		struct stream *s = mime_base64(&slow.base);

		do
			n = stream_read(s, bytes, 2, &err);
		while (n > 0);
		assert_int_equal(n, -1);
		assert_int_equal(err.code, ERR_TEMP);
		stream_close(&s);
	}
}

/* --- ceilings --- */

static void expect_mail(const char *what, struct buf *mail, const char *leaves)
{
	struct buf out = {0};
	/* Under memcheck all is some thirty times slower. */
	clock_t most = CLOCKS_PER_SEC * (getenv("RUAD_TEST_SLOW") ? 50 : 1);
	clock_t begin = clock();

	list_mail(buf_str(mail), 4096, &out);
	assert_true(clock() - begin < most);
	expect_text(what, buf_str(&out), str_from(leaves));
	buf_fini(&out);
	buf_fini(mail);
}

static void test_part_ceiling(void **state UNUSED)
{
	struct buf mail = {0}, out = {0};

	buf_add_text(&mail, TOP MIXED);
	repeat(&mail, B "\r\nx\r\n", LIMIT_MIME_PARTS);
	buf_add_text(&mail, E);
	list_mail(buf_str(&mail), 4096, &out);
	assert_true(str_ends_with_nocase(
		buf_str(&out), STR("\n100 text/plain: x\n")));
	buf_reset(&mail);
	buf_add_text(&mail, TOP MIXED);
	repeat(&mail, B "\r\nx\r\n", LIMIT_MIME_PARTS + 1);
	expect_mail("101", &mail,
		"limit more than 100 MIME parts (ceiling mime_parts)\n");
	buf_fini(&out);
}

#define TOO_DEEP \
	"limit MIME parts nested more than 16 deep (ceiling mime_depth)\n"
#define TOO_FORWARDED \
	"limit mails forwarded more than 4 deep (ceiling forwarded)\n"

static void add_multiparts(struct buf *mail, int count)
{
	for (int i = 0; i < count; i++)
		buf_printf(mail,
			TYPE("multipart/mixed; boundary=%d") "\r\n--%d\r\n", i,
			i);
	buf_add_text(mail, TYPE("a/b") "\r\nabc");
}

static void test_depth_ceiling(void **state UNUSED)
{
	struct buf mail = {0};

	buf_add_text(&mail, TOP);
	add_multiparts(&mail, LIMIT_MIME_DEPTH);
	expect_mail("16", &mail, "1 a/b: abc\n");
	buf_add_text(&mail, TOP);
	add_multiparts(&mail, LIMIT_MIME_DEPTH + 1);
	expect_mail("17", &mail, TOO_DEEP);
	buf_add_text(&mail, TOP);
	add_multiparts(&mail, 2000);
	expect_mail("2000", &mail, TOO_DEEP);
}

static void test_forwarding_ceiling(void **state UNUSED)
{
	struct buf mail = {0};

	buf_add_text(&mail, TOP);
	repeat(&mail, TYPE("message/rfc822") "\r\n", LIMIT_FORWARDED);
	buf_add_text(&mail, TYPE("a/b") "\r\nabc");
	expect_mail("4", &mail, "1 a/b: abc\n");
	/* As clients do it: words before each mail. */
	for (int i = 0; i < LIMIT_FORWARDED; i++)
		buf_printf(&mail,
			TOP TYPE("multipart/mixed; boundary=%d") "\r\n--%d\r\n" TYPE(
				"message/rfc822") "\r\n",
			i, i);
	buf_add_text(&mail, TOP MIXED B TYPE("a/b") "\r\nabc\r\n" E);
	expect_mail("4 of parts", &mail, "1 a/b: abc\n");
	buf_add_text(&mail, TOP);
	repeat(&mail, TYPE("message/rfc822") "\r\n", LIMIT_FORWARDED + 1);
	buf_add_text(&mail, TYPE("a/b") "\r\nabc");
	expect_mail("5", &mail, TOO_FORWARDED);
}

#define MANY_FIELDS \
	"limit more than 5000 header fields (ceiling header_fields)\n"
#define MUCH_HEADER \
	"limit headers of more than 524288 bytes (ceiling header_bytes)\n"
#define LONG_FIELD                                       \
	"limit a header field of more than 32768 bytes " \
	"(ceiling header_field_bytes)\n"
#define MANY_DASHES \
	"limit more than 5000 MIME boundaries (ceiling mime_boundaries)\n"

/* What would become gigabytes of objects in GMime. */
static void test_structural_attacks(void **state UNUSED)
{
	static const struct {
		const char *what, *begin, *repeated;
		size_t count;
		const char *end, *leaves;
	} cases[] = {
		{"fields", TOP, "a:\n", 5000000, "\n", MANY_FIELDS},
		{"parts", TOP MIXED, B "\n", 3000000, E, MANY_DASHES},
		{"addresses", TOP "To: x", ",a@b", 4000000, "\n\nx",
			LONG_FIELD},
		{"folded addresses", TOP "To: x", ",\n a@b", 4000000, "\n\nx",
			LONG_FIELD},
		{"parameters", TOP "Content-Type: a/b", ";c=d", 4000000,
			"\n\nx", LONG_FIELD},
		{"groups in groups", TOP "To: ", "a:", 250000, "\n\nx",
			LONG_FIELD},
		{"as many as are let through", TOP "To: ", "a:", 16000, "\n\nx",
			"1 text/plain: x\n"},
		{"long fields", TOP,
			"X-0123456789-0123456789-0123456789-0123456789-01"
			"23456789-0123456789-0123456789-0123456789-01234: "
			"0123456789-0123456789-0123456789-0123456789-0123\n",
			4900, "\nx", MUCH_HEADER},
		{"fields and lines by turns", TOP, "abc\na:\n", 1000000, "\n",
			MANY_FIELDS},
		{"colons where a field goes on", TOP "abc\n", " a:\n", 1000000,
			"\n", LONG_FIELD},
		{"fields of a part", TOP MIXED B, "a:\n", 5000000, E,
			MANY_FIELDS},
		{"fields of a message",
			TOP "content-type:\n Message/RFC822\n\n", "a:\n",
			5000000, "", MANY_FIELDS},
		{"fields of a message, behind a comment",
			TOP "Content-Type: (;) message/rfc822\n\n", "a:\n",
			5000000, "", MANY_FIELDS},
		/* A failure report's are its content; it has to be one. */
		{"fields of a message that claims to be a failure report",
			TOP "Content-Type: message/rfc822 "
			    "(message/feedback-report)\n\n",
			"a:\n", 5000000, "", MANY_FIELDS},
		{"fields of a message, typed twice",
			TOP "Content-Type: message/feedback-report\n"
			    "Content-Type: message/rfc822\n\n",
			"a:\n", 5000000, "", MANY_FIELDS},
		{"fields in a digest",
			TOP TYPE("multipart/digest; boundary=b") "\n" B "\n",
			"a:\n", 5000000, "", MANY_FIELDS},
		{"fields in a digest's second part",
			TOP TYPE(
				"multipart/digest; boundary=b") "\n" B
								"\nA: b\n\nx\n" B
								"\n",
			"a:\n", 5000000, "", MANY_FIELDS},
	};
	bool is_slow = getenv("RUAD_TEST_SLOW");
	struct buf mail = {0};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		buf_add_text(&mail, cases[i].begin);
		/* Under memcheck fewer millions will do. */
		repeat(&mail, cases[i].repeated,
			cases[i].count /
				(is_slow && cases[i].count >= 1000000 ? 8 : 1));
		buf_add_text(&mail, cases[i].end);
		expect_mail(cases[i].what, &mail, cases[i].leaves);
	}
}

/* Some 2 MB of base64 are 30,000 lines where a header would be. */
static void test_large_attached_mail(void **state UNUSED)
{
	struct buf mail = {0}, out = {0};

	buf_add_text(&mail, TOP MIXED B TYPE("message/rfc822") BASE64 "\r\n");
	repeat(&mail,
		"YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\r\n",
		30000);
	buf_add_text(&mail, E);
	list_mail(buf_str(&mail), 4096, &out);
	assert_true(str_starts_with(
		buf_str(&out), STR("1 message/rfc822: aaaaaaaaaa")));
	assert_in_range(out.len, 30000 * 42, 30000 * 42 + 30);
	buf_fini(&mail);
	buf_fini(&out);
}

/* Bodies may hold any number of what is scarce in headers. */
static void test_large_bodies(void **state UNUSED)
{
	struct buf mail = {0}, out = {0};

	buf_add_text(&mail, TOP MIXED B TYPE("text/plain") "\r\n");
	repeat(&mail, "a: b\r\n", 200000);
	repeat(&mail, "\r\n- -- x\r\n", 200000);
	buf_add_text(&mail, B TYPE("c/d; name=\"message-digest\"") "\r\n");
	repeat(&mail, "0123456789abcdef\r\n", 200000);
	buf_add_text(&mail, B TYPE("a/b") "\r\nabc\r\n" E);
	list_mail(buf_str(&mail), 4096, &out);
	assert_true(str_starts_with(buf_str(&out), STR("2 c/d: 0123")));
	assert_non_null(strstr(buf_cstr(&out), "\n3 a/b: abc\n1 text"));
	buf_fini(&mail);
	buf_fini(&out);
}

static void test_scan_in_blocks(void **state UNUSED)
{
	struct buf mail = {0};
	struct err err = {0};

	buf_add_text(&mail, TOP MIXED);
	repeat(&mail, "--\r\n\r\n", LIMIT_MIME_BOUNDARIES);
	for (int extra = 0; extra < 2; extra++) {
		for (size_t k = 0; k < ARRAY_LEN(block_sizes); k++) {
			struct slow_stream slow = slow_stream(
				buf_str(&mail), block_sizes[k], NO_FAILURE);

			assert_int_equal(
				mime_scan(&slow.base, &err), extra == 0);
		}
		buf_add_text(&mail, "--");
	}
	for (unsigned n = 0; n < 9; n++) {
		struct slow_stream slow = slow_stream(STR(TOP), 3, n);

		assert_int_equal(mime_scan(&slow.base, &err), n == 8);
	}
	buf_fini(&mail);
}

static void test_nested_ceiling(void **state UNUSED)
{
	struct buf mail = {0}, out = {0};
	struct slow_stream slow;

	buf_add_text(&mail, TOP "\r\n");
	while (mail.len <= LIMIT_ATTACHED_BYTES)
		repeat(&mail, "0123456789abcdef\r\n", 1000);
	slow = slow_stream(buf_str(&mail), 65536, NO_FAILURE);
	list_nested(&slow, &out);
	assert_string_equal(buf_cstr(&out), "limit the attached mail (ceiling "
					    "attached_bytes) is larger than "
					    "33554432 bytes\n");
	buf_fini(&mail);
	buf_fini(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_corpus),
		cmocka_unit_test(test_leaves),
		cmocka_unit_test(test_unreadable),
		cmocka_unit_test(test_base64),
		cmocka_unit_test(test_base64_failing_reads),
		cmocka_unit_test(test_part_ceiling),
		cmocka_unit_test(test_depth_ceiling),
		cmocka_unit_test(test_forwarding_ceiling),
		cmocka_unit_test(test_structural_attacks),
		cmocka_unit_test(test_large_attached_mail),
		cmocka_unit_test(test_large_bodies),
		cmocka_unit_test(test_scan_in_blocks),
		cmocka_unit_test(test_nested_ceiling),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
