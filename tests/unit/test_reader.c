/* test_reader.c - one message or file, from bytes to reports. */
#include "ingest/reader.h"

#include "tests/unit/reader_fixture.h"

static bool read_file(struct report_dump *d, struct str bytes,
	enum reader_input input, const struct read_limits *limits)
{
	int fd = file_in_memory(bytes);
	bool ok = dump_message(d, fd, input, limits);

	close(fd);
	return ok;
}

static void expect_dump(const char *what, struct str bytes,
	enum reader_input input, const struct read_limits *limits,
	struct str expected)
{
	struct report_dump d;

	dump_init(&d);
	read_file(&d, bytes, input, limits);
	expect_text(what, buf_str(&d.out), expected);
	dump_fini(&d);
}

/* --- the corpus --- */

static void check_any(const char *name)
{
	struct buf bytes = load(name), expected = load_expected(name);

	expect_dump(name, buf_str(&bytes), READER_ANY, &dump_limits,
		buf_str(&expected));
	buf_fini(&bytes);
	buf_fini(&expected);
}

static void check_mail(const char *name)
{
	struct buf bytes = load(name), expected = load_expected(name);

	expect_dump(name, buf_str(&bytes), READER_MAIL, &dump_limits,
		buf_str(&expected));
	buf_fini(&bytes);
	buf_fini(&expected);
}

static void test_corpus(void **state UNUSED)
{
	assert_true(each_corpus_file("", check_any) > 100);
	/* What the interface takes in lies in the spool like a mail. */
	assert_true(each_corpus_file("", check_mail) > 100);
}

/* --- what is known of reporters' mail --- */

#define DEVIATIONS 29
static unsigned deviation_files[DEVIATIONS + 1];

/* d07_body.eml is of deviation 7. */
static void check_deviation(const char *name)
{
	char path[256];
	int number = atoi(name + 1);

	assert_true(name[0] == 'd' && number >= 1 && number <= DEVIATIONS);
	deviation_files[number]++;
	snprintf(path, sizeof(path), MAILS "%s", name);
	check_any(path);
	check_mail(path);
}

static void test_deviations(void **state UNUSED)
{
	assert_true(each_file_of(CORPUS MAILS, ".eml", check_deviation) > 100);
	/* 20 to 22 are about what is stored: test_packaging.py. */
	for (int i = 1; i <= DEVIATIONS; i++)
		if (deviation_files[i] == 0 && (i < 20 || i > 22))
			fail_msg("no mail of deviation %d", i);
}

/* --- a sink that says no --- */

static void check_failing_sink(const char *name)
{
	struct buf bytes = load(name);
	struct report_dump d;
	unsigned calls;

	dump_init(&d);
	read_file(&d, buf_str(&bytes), READER_ANY, &dump_limits);
	calls = d.call_count;
	dump_fini(&d);
	for (unsigned n = 1; n <= calls; n++) {
		dump_init(&d);
		d.fail_at = n;
		assert_false(read_file(
			&d, buf_str(&bytes), READER_ANY, &dump_limits));
		assert_int_equal(d.call_count, n);
		assert_true(str_ends_with_nocase(buf_str(&d.out),
			STR("{\"type\":\"failed\",\"code\":\"temp\","
			    "\"reason\":\"sink failed\"}\n")));
		dump_fini(&d);
	}
	buf_fini(&bytes);
}

static void test_failing_sink(void **state UNUSED)
{
	assert_true(each_corpus_file("", check_failing_sink) > 100);
}

/* --- what ends a message --- */

#define FAILED(code, reason)                                                  \
	STR("{\"type\":\"failed\",\"code\":\"" code "\",\"reason\":\"" reason \
	    "\"}\n")

static void test_total_ceiling(void **state UNUSED)
{
	struct read_limits limits = dump_limits;
	struct buf zip = load("zip-of-two.zip");
	struct report_dump d;

	limits.max_expanded_bytes = 1800;
	dump_init(&d);
	assert_false(read_file(&d, buf_str(&zip), READER_ANY, &limits));
	/* The first was whole and stays told. */
	assert_int_equal(d.end_count, 1);
	assert_int_equal(d.refused_count, 0);
	assert_true(str_ends_with_nocase(buf_str(&d.out),
		FAILED("limit", "member \\\"b.xml\\\": "
				"unpacks to more than 1800 bytes "
				"(ceiling unpack.max_expanded)")));
	dump_fini(&d);
	buf_fini(&zip);
}

/* What is not packed counts as well. */
static void test_total_of_plain(void **state UNUSED)
{
	static const char *const names[] = {"draft.xml", "results-capped.xml"};
	struct read_limits limits = dump_limits;
	struct buf xml;
	struct report_dump d;

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		xml = load(names[i]);
		limits.max_expanded_bytes = xml.len;
		dump_init(&d);
		assert_true(read_file(&d, buf_str(&xml), READER_ANY, &limits));
		dump_fini(&d);
		limits.max_expanded_bytes = xml.len - 1;
		dump_init(&d);
		assert_false(read_file(&d, buf_str(&xml), READER_ANY, &limits));
		assert_int_equal(d.end_count, 0);
		dump_fini(&d);
		buf_fini(&xml);
	}
}

static void test_document_ceiling(void **state UNUSED)
{
	struct read_limits limits = dump_limits;
	struct buf zip = load("zip-bad-beside-good.zip");
	struct report_dump d;

	limits.max_documents = 3;
	dump_init(&d);
	assert_true(read_file(&d, buf_str(&zip), READER_ANY, &limits));
	dump_fini(&d);
	limits.max_documents = 2;
	dump_init(&d);
	assert_false(read_file(&d, buf_str(&zip), READER_ANY, &limits));
	assert_int_equal(d.refused_count, 2);
	assert_true(str_ends_with_nocase(buf_str(&d.out),
		FAILED("limit", "more than 2 documents (ceiling documents)")));
	dump_fini(&d);
	buf_fini(&zip);
}

static void test_record_ceiling(void **state UNUSED)
{
	struct read_limits limits = dump_limits;
	struct buf xml = load("rfc9990.xml");

	/* A ceiling of the document: the message goes on. */
	limits.max_records = 1;
	expect_dump("records", buf_str(&xml), READER_ANY, &limits,
		STR("{\"type\":\"refused\",\"document\":\"\",\"code\":\"limit\","
		    "\"reason\":\"more than 1 records (ceiling unpack.max_records)\"}\n"));
	buf_fini(&xml);
}

static void test_unreadable(void **state UNUSED)
{
	struct report_dump d;
	int fd = open("/dev/null", O_WRONLY | O_CLOEXEC);

	for (int input = READER_ANY; input <= READER_MAIL; input++) {
		dump_init(&d);
		assert_false(dump_message(
			&d, fd, (enum reader_input)input, &dump_limits));
		assert_non_null(strstr(buf_cstr(&d.out), "\"code\":\"temp\""));
		dump_fini(&d);
	}
	close(fd);
}

static void test_end_of_message(void **state UNUSED)
{
	struct buf zip = load("zip-bad-beside-good.zip");
	struct message_end end;
	struct report_dump d;
	struct err err = {0};
	int fd = file_in_memory(buf_str(&zip));

	dump_init(&d);
	/* From its start, wherever the descriptor stands. */
	assert_true(read_message(&(struct stream_source){.fd = fd}, READER_ANY,
		&dump_limits, &d.sink, &end, &err));
	assert_int_equal(end.code, ERR_NONE);
	assert_null(end.reason.ptr);
	assert_int_equal(end.document_count, 3);
	assert_in_range(end.expanded_bytes, 1500, 2500);
	assert_int_equal(d.end_count, 1);
	assert_int_equal(d.refused_count, 2);
	dump_fini(&d);
	close(fd);
	buf_fini(&zip);
}

/* --- what outside text can do to a message --- */

static void test_no_mail(void **state UNUSED)
{
	expect_dump("no mail", STR("hello"), READER_MAIL, &dump_limits,
		STR("{\"type\":\"message\",\"code\":\"unsupported\","
		    "\"reason\":\"no report found: plain text\"}\n"));
}

/* Seen as a mail it would be one header of a megabyte. */
static void test_large_upload(void **state UNUSED)
{
	struct buf plain = load("draft.xml"), xml = {0};
	struct buf expected = load_expected("draft.xml");

	buf_add(&xml, plain.ptr, plain.len - strlen("</feedback>"));
	assert_true(str_ends_with_nocase(buf_str(&xml), STR("</record>")));
	buf_add_text(&xml, "<extension>");
	while (xml.len < 1 << 20)
		buf_add_text(&xml, "message: digest ");
	buf_add_text(&xml, "</extension></feedback>");
	expect_dump("upload", buf_str(&xml), READER_MAIL, &dump_limits,
		buf_str(&expected));
	buf_fini(&plain);
	buf_fini(&xml);
	buf_fini(&expected);
}

/* A message is cut by bytes, a name is of characters. */
static void test_cut_name(void **state UNUSED)
{
	struct buf xml = {0}, expected = {0};

	buf_add_text(&xml, "<!--");
	while (xml.len < 2000)
		buf_add_char(&xml, ' ');
	buf_add_text(&xml, "--><r");
	buf_add_text(&expected,
		"{\"type\":\"refused\",\"document\":\"\",\"code\":"
		"\"unsupported\",\"reason\":\"XML document <r");
	for (int i = 0; i < 40; i++) {
		buf_add_text(&xml, "\xc3\xa4");
		if (i < 31)
			buf_add_text(&expected, "\xc3\xa4");
	}
	buf_add_text(&xml, "/>");
	buf_add_text(&expected, "?> is not an aggregate report\"}\n");
	expect_dump("cut", buf_str(&xml), READER_ANY, &dump_limits,
		buf_str(&expected));
	buf_fini(&xml);
	buf_fini(&expected);
}

static void test_odd_media_type(void **state UNUSED)
{
	struct report_dump d;

	dump_init(&d);
	assert_true(read_file(&d,
		STR("From: a@example.net\nContent-Type: a\x80/b\xc3\n\nx"),
		READER_MAIL, &dump_limits));
	assert_true(str_is_utf8(buf_str(&d.out)));
	assert_null(strstr(buf_cstr(&d.out), "\xEF\xBF\xBD"));
	dump_fini(&d);
}

/* Whatever is refused, its reason and place are UTF-8 in one line. */
static void check_texts(const char *name)
{
	struct buf bytes = load(name);
	struct report_dump d;
	struct str rest, line;

	/* Rubbish in the second half of whatever it is. */
	for (size_t i = bytes.len / 2; i < bytes.len; i += 7)
		bytes.ptr[i] = (char)(bytes.ptr[i] ^ (int)(i % 256));
	dump_init(&d);
	read_file(&d, buf_str(&bytes), READER_ANY, &dump_limits);
	assert_true(str_is_utf8(buf_str(&d.out)));
	for (rest = buf_str(&d.out); rest.len > 0;) {
		line = str_cut(&rest, '\n');
		assert_true(str_ends_with_nocase(line, STR("}")));
		/* What is not UTF-8 would have come out as U+FFFD. */
		assert_null(memmem(line.ptr, line.len, "\xEF\xBF\xBD", 3));
	}
	dump_fini(&d);
	buf_fini(&bytes);
}

static void test_texts(void **state UNUSED)
{
	assert_true(each_corpus_file("", check_texts) > 100);
}

/* A mail in a mail in a mail …, each under base64. */
static void test_attached_mails(void **state UNUSED)
{
	static const char top[] =
		"From: a@example.net\nContent-Type: message/rfc822\n"
		"Content-Transfer-Encoding: base64\n\n";
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmn"
				     "opqrstuvwxyz0123456789+/";
	struct buf mail = {0}, outer = {0}, swap;

	buf_add_text(&mail, "From: a@example.net\n\nhello\n");
	for (int level = 1; level <= 4; level++) {
		buf_reset(&outer);
		buf_add_text(&outer, top);
		while (mail.len % 3)
			buf_add_char(&mail, '\n');
		for (size_t i = 0; i < mail.len; i += 3) {
			const unsigned char *b = (unsigned char *)mail.ptr + i;

			buf_add_char(&outer, digits[b[0] >> 2]);
			buf_add_char(
				&outer, digits[(b[0] & 3) << 4 | b[1] >> 4]);
			buf_add_char(
				&outer, digits[(b[1] & 15) << 2 | b[2] >> 6]);
			buf_add_char(&outer, digits[b[2] & 63]);
		}
		swap = mail;
		mail = outer;
		outer = swap;
		expect_dump("attached", buf_str(&mail), READER_MAIL,
			&dump_limits,
			level < 3 ? STR("{\"type\":\"message\",\"code\":"
					"\"unsupported\",\"reason\":\"no report"
					" found: text/plain\"}\n")
				  : FAILED("limit", "mails attached more than "
						    "2 deep "
						    "(ceiling attached)"));
	}
	buf_fini(&mail);
	buf_fini(&outer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_corpus),
		cmocka_unit_test(test_deviations),
		cmocka_unit_test(test_failing_sink),
		cmocka_unit_test(test_total_ceiling),
		cmocka_unit_test(test_total_of_plain),
		cmocka_unit_test(test_document_ceiling),
		cmocka_unit_test(test_record_ceiling),
		cmocka_unit_test(test_unreadable),
		cmocka_unit_test(test_end_of_message),
		cmocka_unit_test(test_no_mail),
		cmocka_unit_test(test_large_upload),
		cmocka_unit_test(test_cut_name),
		cmocka_unit_test(test_odd_media_type),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_attached_mails),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
