/* test_aggregate_xml.c - aggregate reports, from a document to a sink. */
#include "ingest/aggregate_xml.h"

#include <malloc.h>

#include "tests/unit/aggregate_fixture.h"

/* --- the corpus --- */

static void check_in_blocks(
	const char *name, struct str xml, struct str expected)
{
	struct report_dump d;
	bool was_second;

	for (size_t i = 0; i < ARRAY_LEN(block_sizes); i++) {
		dump_init(&d);
		read_xml(&d, xml, block_sizes[i], &was_second);
		expect_text(name, buf_str(&d.out), expected);
		dump_fini(&d);
	}
}

/* Few bytes a read, so that a report takes some dozens. */
static void check_failing_reads(const char *name, struct str xml,
	const struct aggregate_xml_options *options)
{
	bool may_try_again;

	size_t block = xml.len < 1500 ? 100 : xml.len / 15;

	for (unsigned n = 0; n <= xml.len / block + 1; n++) {
		struct slow_stream slow = slow_stream(xml, block, n);
		struct report_dump d;
		struct err err = {0};

		dump_init(&d);
		if (read_try(&slow.base, &d.sink, options, &may_try_again,
			    &err) &&
			slow.has_failed)
			fail_msg("%s: read %u failed unseen", name, n);
		/* What is wrong with the XML may be found before. */
		if (slow.has_failed) {
			assert_int_equal(err.code, ERR_TEMP);
			assert_false(may_try_again);
		}
		dump_fini(&d);
	}
}

static void check_file(const char *name)
{
	struct buf xml = load(name), expected = load_expected(name);

	/* Others are told apart before they come here; see test_kind. */
	if (!str_starts_with(
		    buf_str(&expected), STR("{\"type\":\"message\""))) {
		check_in_blocks(name, buf_str(&xml), buf_str(&expected));
		check_failing_reads(name, buf_str(&xml), &first_try);
		check_failing_reads(name, buf_str(&xml), &second_try);
	}
	buf_fini(&xml);
	buf_fini(&expected);
}

static void test_corpus(void **state UNUSED)
{
	assert_true(each_corpus_file(".xml", check_file) > 150);
}

/* Under memcheck all is some thirty times slower: a sample will do. */
static size_t stride(size_t n)
{
	return getenv("RUAD_TEST_SLOW") ? 16 * n : n;
}

/*
 * No first part of a report is a report, in whichever try: it is cut off, or
 * broken, or not a report at all yet.
 */
static void test_cut_anywhere(void **state UNUSED)
{
	static const char *const names[] = {"rfc9990.xml", "policy-last.xml",
		"prefixed.xml", "utf16.xml", "d32_stray_schema.xml",
		"d34_unescaped.xml", "d34_attribute_twice.xml", "d35_mixed.xml",
		"d41_html_entity.xml", "d34_attribute_twice_utf16.xml"};

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct buf xml = load(names[i]), out = {0};
		struct str part = str_trim(buf_str(&xml));
		size_t whole;

		/* The last '>' ends the root, in UTF-16 with a zero. */
		while (part.ptr[part.len - 1] != '>')
			part.len--;
		whole = part.len;
		for (part.len--; part.len >= stride(1); part.len -= stride(1)) {
			/* Two tries each take their time. */
			if (i > 3 && part.len % 5 != 0 && part.len + 20 < whole)
				continue;
			if (read_bytes(part, &out))
				fail_msg("%s: whole at %zu bytes", names[i],
					part.len);
			/* Half of a character of UTF-16 is no encoding. */
			if (part.len > 200 && !strstr(names[i], "utf16") &&
				!strstr(buf_cstr(&out), "\"truncated\""))
				fail_msg("%s: at %zu bytes %s", names[i],
					part.len, buf_cstr(&out));
		}
		buf_fini(&xml);
		buf_fini(&out);
	}
}

/* What is whole gets one try, what is broken two. */
static void test_tries(void **state UNUSED)
{
	static const struct {
		const char *name;
		bool was_second, is_read;
	} cases[] = {
		/* clang-format off */
		{ "rfc9990.xml",               false, true },
		{ "d42_text_behind.xml",       false, true },
		{ "d34_unescaped.xml",         true,  true },
		{ "d35_windows_1252.xml",      true,  true },
		{ "d32_stray_schema.xml",      true,  true },
		{ "d39_middle_missing.xml",    true,  false },
		{ "truncated.xml",             false, false },
		{ "d41_doctype.xml",           false, false },
		{ "no-metadata.xml",           false, false },
		{ "nested-too-deep.xml",       false, false },
		/* clang-format on */
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct buf xml = load(cases[i].name);
		struct report_dump d;
		bool was_second;

		print_message("%s\n", cases[i].name);
		dump_init(&d);
		assert_int_equal(
			read_xml(&d, buf_str(&xml), SIZE_MAX, &was_second),
			cases[i].is_read);
		assert_int_equal(was_second, cases[i].was_second);
		dump_fini(&d);
		buf_fini(&xml);
	}
}

/* --- the borders of our own blocks --- */

static void test_block_border(void **state UNUSED)
{
	struct buf report = load("rfc7489.xml"), xml = {0}, out = {0};
	struct buf expected = load_expected("rfc7489.xml");
	struct str rest = buf_str(&report);
	struct str declaration = str_cut(&rest, '\n');

	/* Move every byte of the report over the end of the first block. */
	for (size_t n = 0; n < rest.len; n += stride(3)) {
		buf_reset(&xml);
		buf_add_str(&xml, declaration);
		while (xml.len < 64 * 1024 - n)
			buf_add_char(&xml, '\n');
		buf_add_str(&xml, rest);
		read_bytes(buf_str(&xml), &out);
		expect_text("border", buf_str(&out), buf_str(&expected));
	}
	buf_fini(&report);
	buf_fini(&expected);
	buf_fini(&xml);
	buf_fini(&out);
}

static void add_wide(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		buf_add_char(b, s.ptr[i]);
		buf_add_char(b, '\0');
	}
}

/* The same in UTF-16, with characters cut in two by the border. */
static void test_block_border_wide(void **state UNUSED)
{
	struct buf report = load("rfc7489.xml"), xml = {0}, out = {0};
	struct buf expected = load_expected("rfc7489.xml");
	struct str rest = buf_str(&report);

	str_cut(&rest, '\n'); /* the declaration says UTF-8 */
	for (size_t n = 0; n < 2 * rest.len; n += stride(7)) {
		buf_reset(&xml);
		buf_add_text(&xml, "\xff\xfe");
		add_wide(&xml, STR("<!--"));
		while (xml.len < 64 * 1024 - n)
			add_wide(&xml, STR("\n"));
		add_wide(&xml, STR("-->"));
		add_wide(&xml, rest);
		read_bytes(buf_str(&xml), &out);
		expect_text("border", buf_str(&out), buf_str(&expected));
	}
	buf_fini(&report);
	buf_fini(&expected);
	buf_fini(&xml);
	buf_fini(&out);
}

static void test_junk_in_later_block(void **state UNUSED)
{
	struct buf xml = load("draft.xml"), out = {0};

	while (xml.len < 200 * 1024)
		buf_add_char(&xml, '\n');
	assert_true(read_bytes(buf_str(&xml), &out));
	assert_non_null(strstr(buf_cstr(&out), "\"repairs\":[]"));
	buf_add_char(&xml, 'x');
	assert_true(read_bytes(buf_str(&xml), &out));
	assert_non_null(strstr(buf_cstr(&out), "[\"junk_after_root\"]"));
	buf_fini(&xml);
	buf_fini(&out);
}

/* --- long reports, made as they are read --- */

/* A bare '&' for the repair, an attribute twice for libxml2 to get over. */
#define HEAD_BROKEN                                                          \
	"<feedback><report_metadata a='' a=''><org_name>A & B</org_name>"    \
	"<report_id>1</report_id><date_range><begin>1793491200</begin><end>" \
	"1793577599</end></date_range></report_metadata><policy_published>"  \
	"<domain>example.com</domain><adkim>r</adkim><aspf>r</aspf><p>none"  \
	"</p></policy_published>"

struct long_report {
	struct stream base;
	uint64_t rows_left;
	struct str rest;
	bool has_ended;
};

static ssize_t long_read(
	struct stream *s, void *dst, size_t cap, struct err *err UNUSED)
{
	struct long_report *l = (struct long_report *)s;
	size_t n;

	if (l->rest.len == 0 && l->rows_left > 0) {
		l->rows_left--;
		l->rest = STR(ROW);
	} else if (l->rest.len == 0 && !l->has_ended) {
		l->has_ended = true;
		l->rest = STR(TAIL);
	}
	n = l->rest.len < cap ? l->rest.len : cap;
	if (n > 0)
		memcpy(dst, l->rest.ptr, n);
	l->rest.ptr += n;
	l->rest.len -= n;
	return (ssize_t)n;
}

static struct long_report long_report(uint64_t rows)
{
	return (struct long_report){.base = {long_read, slow_close},
		.rows_left = rows,
		.rest = STR(HEAD)};
}

struct counted {
	uint32_t records;
	size_t heap_at_1000, heap_at_end;
	struct aggregate_report report;
};

static bool count_header(void *ctx UNUSED,
	const struct aggregate_report *r UNUSED, struct err *err UNUSED)
{
	return true;
}

static bool count_record(
	void *ctx, const struct record *r UNUSED, struct err *err UNUSED)
{
	struct counted *c = ctx;

	if (++c->records == 1000)
		c->heap_at_1000 = mallinfo2().uordblks;
	return true;
}

static bool keep_record(
	void *ctx UNUSED, const struct record *r UNUSED, struct err *err UNUSED)
{
	return true;
}

static bool count_end(
	void *ctx, const struct aggregate_report *r, struct err *err UNUSED)
{
	struct counted *c = ctx;

	c->heap_at_end = mallinfo2().uordblks;
	c->report = *r;
	return true;
}

static void test_memory_is_flat(void **state UNUSED)
{
	struct counted c = {0};
	struct report_sink sink = {.header = count_header,
		.record = count_record,
		.end = count_end,
		.ctx = &c};
	struct long_report l = long_report(100000);
	struct err err = {0};

	assert_true(read_one(&l.base, &sink, &err));
	assert_int_equal(c.records, 100000);
	assert_int_equal(c.report.record_count, 100000);
	assert_int_equal(c.report.message_count, 200000);
	/* Sanitizers count nothing here; then both are 0. */
	assert_true(c.heap_at_end < c.heap_at_1000 + 64 * 1024);
}

/* Also while it is repaired, from begin to end. */
static void test_memory_is_flat_in_repair(void **state UNUSED)
{
	struct counted c = {0};
	struct report_sink sink = {.header = count_header,
		.record = count_record,
		.end = count_end,
		.ctx = &c};
	uint32_t rows = 20000 / (uint32_t)stride(1);
	struct long_report l = long_report(rows);
	struct err err = {0};
	bool may_try_again;

	l.rest = STR(HEAD_BROKEN);
	assert_true(
		read_try(&l.base, &sink, &second_try, &may_try_again, &err));
	assert_int_equal(c.report.record_count, rows);
	assert_int_equal(c.report.message_count, 2 * rows);
	assert_int_equal(
		c.report.repairs, REPAIR_XML_ESCAPED | REPAIR_XML_RECOVERED);
	assert_true(c.heap_at_end < c.heap_at_1000 + 64 * 1024);
}

/* What `ruad parse` does not print. */
static bool keep_metadata(
	void *ctx, const struct aggregate_report *r, struct err *err UNUSED)
{
	struct buf *b = ctx;

	buf_printf(b, "error=%.*s\ncontact=%.*s\n", STR_ARGS(r->metadata.error),
		STR_ARGS(r->metadata.extra_contact_info));
	assert_true(r->metadata.error.len <= LIMIT_TEXT_BYTES);
	assert_null(r->metadata.extra_contact_info.ptr);
	return true;
}

static void test_errors_and_contact(void **state UNUSED)
{
	static const char *const names[] = {
		"d57_errors.xml", "d58_empty_contact.xml"};

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct buf xml = load(names[i]), out = {0}, expected = {0};
		struct slow_stream slow =
			slow_stream(buf_str(&xml), 4096, NO_FAILURE);
		struct report_sink sink = {.header = count_header,
			.record = keep_record,
			.end = keep_metadata,
			.ctx = &out};
		struct err err = {0};

		assert_true(read_one(&slow.base, &sink, &err));
		buf_add_text(&expected, i == 0 ? "error=one; " : "error=");
		for (size_t n = strlen("one; "); i == 0 && n < 4096; n++)
			buf_add_char(&expected, 'e');
		buf_add_text(&expected, "\ncontact=\n");
		expect_text(names[i], buf_str(&out), buf_str(&expected));
		buf_fini(&xml);
		buf_fini(&out);
		buf_fini(&expected);
	}
}

static void test_record_ceiling(void **state UNUSED)
{
	struct counted c = {0};
	struct report_sink sink = {.header = count_header,
		.record = count_record,
		.end = count_end,
		.ctx = &c};
	const struct aggregate_xml_options five = {.max_records = 5};
	struct long_report l = long_report(5);
	struct err err = {0};
	bool may_try_again;

	assert_true(read_try(&l.base, &sink, &five, &may_try_again, &err));
	l = long_report(6);
	assert_false(read_try(&l.base, &sink, &five, &may_try_again, &err));
	assert_false(may_try_again);
	assert_int_equal(err.code, ERR_LIMIT);
	assert_string_equal(
		err.msg, "more than 5 records (ceiling unpack.max_records)");
}

/* The order of records does not matter, what they say does. */
static void test_space_around_text(void **state UNUSED)
{
	static const char head[] = HEAD "<record><row><count>";
	struct buf xml = {0}, out = {0};

	buf_add_text(&xml, head);
	for (int i = 0; i < 2 * LIMIT_TEXT_BYTES; i++)
		buf_add_char(&xml, '\t');
	buf_add_text(&xml, "12");
	for (int i = 0; i < LIMIT_TEXT_BYTES - 2; i++)
		buf_add_char(&xml, '\n');
	buf_add_text(&xml, "</count></row></record>" TAIL);
	assert_true(read_bytes(buf_str(&xml), &out));
	assert_non_null(strstr(buf_cstr(&out), "\"count\":12,"));
	assert_null(strstr(buf_cstr(&out), "\"text_cut\""));
	buf_fini(&xml);
	buf_fini(&out);
}

static void test_record_without_count(void **state UNUSED)
{
	struct slow_stream s = slow_stream(
		str_from(HEAD ROW "<record/>" TAIL), 4096, NO_FAILURE);
	struct counted c = {0};
	struct report_sink sink = {.header = count_header,
		.record = count_record,
		.end = count_end,
		.ctx = &c};
	struct err err = {0};

	assert_true(read_one(&s.base, &sink, &err));
	assert_int_equal(c.report.record_count, 1);
	assert_int_equal(c.report.repairs, REPAIR_COUNT);
}

/* --- the sink --- */

static void test_failing_sink(void **state UNUSED)
{
	struct buf xml = load("rfc9990.xml");

	/* header, two records, end */
	for (unsigned n = 1; n <= 4; n++) {
		struct slow_stream slow =
			slow_stream(buf_str(&xml), 4096, NO_FAILURE);
		struct report_dump d;
		struct err err = {0};

		dump_init(&d);
		d.fail_at = n;
		assert_false(read_one(&slow.base, &d.sink, &err));
		assert_string_equal(err.msg, "sink failed");
		/* Nothing is called after it said no. */
		assert_int_equal(d.call_count, n);
		dump_fini(&d);
	}
	buf_fini(&xml);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_corpus),
		cmocka_unit_test(test_cut_anywhere),
		cmocka_unit_test(test_tries),
		cmocka_unit_test(test_block_border),
		cmocka_unit_test(test_block_border_wide),
		cmocka_unit_test(test_junk_in_later_block),
		cmocka_unit_test(test_memory_is_flat),
		cmocka_unit_test(test_memory_is_flat_in_repair),
		cmocka_unit_test(test_errors_and_contact),
		cmocka_unit_test(test_record_ceiling),
		cmocka_unit_test(test_space_around_text),
		cmocka_unit_test(test_record_without_count),
		cmocka_unit_test(test_failing_sink),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
