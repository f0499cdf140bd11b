/* test_report_mail.c - the mail that carries an aggregate report. */
#include "relay/relay.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>
#include <gmime/gmime.h>

static const struct record record = {
	.source_ip = {.family = 4, .bytes = {192, 0, 2, 1}},
	.message_count = 3,
	.header_from = STR("example.com"),
};

static struct aggregate_report make_report(struct str domain, struct str id)
{
	return (struct aggregate_report){
		.schema = SCHEMA_RFC9990,
		.metadata =
			{
				.org_name = STR("Example Net"),
				.email = STR("dmarc@mx.test"),
				.report_id = id,
				.begin_s = 1780272000,
				.end_s = 1780358399,
			},
		.policy = {.domain = domain, .p = POLICY_REJECT, .pct = -1},
	};
}

/* What a reader finds in the mail. */
struct found {
	GMimeMessage *message;
	GMimePart *part; /* borrowed: of the attachment */
	struct buf content;
};

static void on_part(GMimeObject *parent UNUSED, GMimeObject *part, void *ctx)
{
	struct found *f = ctx;

	if (GMIME_IS_PART(part) && g_mime_part_get_filename((GMimePart *)part))
		f->part = (GMimePart *)part;
}

static void gunzip(GByteArray *in, struct buf *out)
{
	GConverter *z = (GConverter *)g_zlib_decompressor_new(
		G_ZLIB_COMPRESSOR_FORMAT_GZIP);
	gsize used, made, at = 0;
	GConverterResult result;

	do {
		buf_reserve(out, 4096);
		result = g_converter_convert(z, in->data + at, in->len - at,
			out->ptr + out->len, 4096, G_CONVERTER_INPUT_AT_END,
			&used, &made, NULL);
		assert_int_not_equal(result, G_CONVERTER_ERROR);
		at += used;
		out->len += made;
	} while (result != G_CONVERTER_FINISHED);
	assert_int_equal(at, in->len);
	g_object_unref(z);
}

static void read_mail(const struct buf *mail, struct found *f)
{
	GMimeStream *in =
		g_mime_stream_mem_new_with_buffer(mail->ptr, mail->len);
	GMimeParser *parser = g_mime_parser_new_with_stream(in);
	GByteArray *bytes = g_byte_array_new();
	GMimeStream *out = g_mime_stream_mem_new_with_byte_array(bytes);

	*f = (struct found){0};
	f->message = g_mime_parser_construct_message(parser, NULL);
	assert_non_null(f->message);
	g_mime_message_foreach(f->message, on_part, f);
	assert_non_null(f->part);
	g_mime_data_wrapper_write_to_stream(
		g_mime_part_get_content(f->part), out);
	gunzip(bytes, &f->content);
	g_object_unref(out);
	g_object_unref(parser);
	g_object_unref(in);
}

static void found_fini(struct found *f)
{
	g_object_unref(f->message);
	buf_fini(&f->content);
}

static const char *header_of(const struct found *f, const char *name)
{
	return g_mime_object_get_header((GMimeObject *)f->message, name);
}

/* domain; report_id; subject, file name and message id that it makes */
static const struct {
	struct str domain, id;
	const char *subject, *file_name, *message_id;
} names[] = {
	{
		STR("example.com"),
		STR("20260601.example.com@mx.test"),
		"Report Domain: example.com Submitter: mx.test "
		"Report-ID: <20260601.example.com@mx.test>",
		"mx.test!example.com!1780272000!1780358399!"
		"20260601examplecommxtest.xml.gz",
		"20260601.example.com@mx.test",
	},
	{
		STR("example.com"),
		STR("1234567890"),
		"Report Domain: example.com Submitter: mx.test "
		"Report-ID: <1234567890>",
		"mx.test!example.com!1780272000!1780358399!1234567890.xml.gz",
		"1234567890@mx.test",
	},
	{
		/* nothing of the id is left */
		STR("example.com"),
		STR("_-"),
		"Report Domain: example.com Submitter: mx.test "
		"Report-ID: <_->",
		"mx.test!example.com!1780272000!1780358399.xml.gz",
		"_-@mx.test",
	},
	{
		/* what cannot stand in a header, nor in a file name */
		STR("ex\r\nBcc: x\"/y.test"),
		STR("a b"),
		"Report Domain: ex??Bcc:?x??y.test Submitter: mx.test "
		"Report-ID: <a?b>",
		"mx.test!ex??Bcc:?x??y.test!1780272000!1780358399!ab.xml.gz",
		"a?b@mx.test",
	},
	{
		/* longer than a line likes to be: the name stays in one piece */
		STR("a-rather-long-name-of-a-department.of.some.university."
		    "example.com"),
		STR("a-rather-long-name-of-a-department.1780272000."
		    "1780358399@reports.mx.test"),
		"Report Domain: a-rather-long-name-of-a-department.of.some."
		"university.example.com Submitter: mx.test Report-ID: "
		"<a-rather-long-name-of-a-department.1780272000.1780358399@"
		"reports.mx.test>",
		"mx.test!a-rather-long-name-of-a-department.of.some."
		"university.example.com!1780272000!1780358399!"
		"aratherlongnameofadepartment17802720001780358399reportsmxtest"
		".xml.gz",
		"a-rather-long-name-of-a-department.1780272000.1780358399@"
		"reports.mx.test",
	},
};

static void test_names(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct aggregate_report r =
			make_report(names[i].domain, names[i].id);
		struct buf mail = {0};
		struct err err = {0};
		struct found f;

		assert_true(report_mail_build(&r, &record, 1, "mx.test",
			"dmarc@mx.test", "rua@example.com", &mail, &err));
		read_mail(&mail, &f);
		assert_string_equal(g_mime_message_get_subject(f.message),
			names[i].subject);
		assert_string_equal(
			g_mime_part_get_filename(f.part), names[i].file_name);
		assert_string_equal(g_mime_message_get_message_id(f.message),
			names[i].message_id);
		/* Not in pieces: few readers know RFC 2231. */
		assert_non_null(strstr(buf_cstr(&mail), names[i].file_name));
		found_fini(&f);
		buf_fini(&mail);
	}
}

static void test_content(void **state UNUSED)
{
	struct aggregate_report r =
		make_report(STR("example.com"), STR("1@mx.test"));
	struct buf mail = {0}, xml = {0};
	struct err err = {0};
	struct found f;

	clock_set(1780400000);
	assert_true(report_mail_build(&r, &record, 1, "mx.test",
		"DMARC <dmarc@mx.test>", "rua@example.com", &mail, &err));
	clock_set(-1);
	read_mail(&mail, &f);
	report_xml_write(&r, &record, 1, &xml);
	assert_string_equal(buf_cstr(&f.content), buf_cstr(&xml));
	assert_string_equal(header_of(&f, "From"), "DMARC <dmarc@mx.test>");
	assert_string_equal(header_of(&f, "To"), "rua@example.com");
	assert_string_equal(
		header_of(&f, "Date"), "Tue, 02 Jun 2026 11:33:20 +0000");
	assert_true(g_mime_content_type_is_type(
		g_mime_object_get_content_type((GMimeObject *)f.part),
		"application", "gzip"));
	found_fini(&f);
	buf_fini(&xml);
	buf_fini(&mail);
}

/* RFC 5321 2.3.8: CR and LF only together; 4.5.3.1.6: lines below 1000. */
static void test_lines(void **state UNUSED)
{
	struct aggregate_report r =
		make_report(STR("example.com"), STR("1@mx.test"));
	struct record many[200];
	struct buf mail = {0};
	struct err err = {0};
	size_t line = 0;

	for (size_t i = 0; i < ARRAY_LEN(many); i++) {
		many[i] = record;
		many[i].source_ip.bytes[3] = (uint8_t)i;
	}
	assert_true(report_mail_build(&r, many, ARRAY_LEN(many), "mx.test",
		"dmarc@mx.test", "rua@example.com", &mail, &err));
	assert_true(mail.len > 2);
	for (size_t i = 0; i < mail.len; i++) {
		if (mail.ptr[i] == '\n')
			assert_true(i > 0 && mail.ptr[i - 1] == '\r');
		if (mail.ptr[i] == '\r')
			assert_true(mail.ptr[i + 1] == '\n');
		line = mail.ptr[i] == '\n' ? 0 : line + 1;
		assert_true(line < 998);
		assert_true((unsigned char)mail.ptr[i] < 0x80);
	}
	assert_memory_equal(mail.ptr + mail.len - 2, "\r\n", 2);
	buf_fini(&mail);
}

static const struct {
	const char *submitter, *from, *to;
} bad[] = {
	{"mx.test", "a@b.test\r\nBcc: c@d.test", "rua@example.com"},
	{"mx.test", "a@b.test", "rua@example.com\nX: y"},
	{"mx\n.test", "a@b.test", "rua@example.com"},
	{"mx.test", "", "rua@example.com"},
	{"mx.test", "a@b.test", ""},
};

static void test_refused(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		struct aggregate_report r =
			make_report(STR("example.com"), STR("1"));
		struct buf mail = {0};
		struct err err = {0};

		assert_false(report_mail_build(&r, &record, 1, bad[i].submitter,
			bad[i].from, bad[i].to, &mail, &err));
		assert_int_equal(err.code, ERR_CONFIG);
		assert_int_equal(mail.len, 0);
		buf_fini(&mail);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_content),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
