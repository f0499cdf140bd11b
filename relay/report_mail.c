/* report_mail.c - the mail that carries an aggregate report. */
#include "relay/relay.h"

#include <ctype.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include <gmime/gmime.h>

#include "base/arena.h"

#define GZIP_BLOCK_BYTES ((size_t)16 * 1024)
/* So that the line of the file name stays below 998 (RFC 5322 2.1.1). */
#define MAX_UNIQUE_ID 128

static pthread_once_t gmime_once = PTHREAD_ONCE_INIT;

/* For a header or a file name: what neither can hold becomes '?'. */
static void add_plain(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];
		bool is_plain = c > 0x20 && c < 0x7F && c != '"' && c != '\\' &&
				c != '/';

		buf_add_char(out, is_plain ? (char)c : '?');
	}
}

/* RFC 9990: letters and digits only, so the rest of an id is left out. */
static void add_unique_id(struct buf *out, struct str report_id)
{
	size_t before = out->len;

	buf_add_char(out, '!');
	for (size_t i = 0; i < report_id.len && i < MAX_UNIQUE_ID; i++)
		if (isalnum((unsigned char)report_id.ptr[i]))
			buf_add_char(out, report_id.ptr[i]);
	if (out->len == before + 1)
		out->len = before;
}

static void write_file_name(const struct aggregate_report *r,
	const char *submitter, struct buf *out)
{
	add_plain(out, str_from(submitter));
	buf_add_char(out, '!');
	add_plain(out, r->policy.domain);
	buf_printf(out, "!%" PRId64 "!%" PRId64, r->metadata.begin_s,
		r->metadata.end_s);
	add_unique_id(out, r->metadata.report_id);
	buf_add_text(out, ".xml.gz");
}

static void write_subject(const struct aggregate_report *r,
	const char *submitter, struct buf *out)
{
	buf_add_text(out, "Report Domain: ");
	add_plain(out, r->policy.domain);
	buf_add_text(out, " Submitter: ");
	add_plain(out, str_from(submitter));
	buf_add_text(out, " Report-ID: <");
	add_plain(out, r->metadata.report_id);
	buf_add_char(out, '>');
}

/* RFC 9990 lets the Message-ID be the report's. */
static void write_message_id(const struct aggregate_report *r,
	const char *submitter, struct buf *out)
{
	add_plain(out, r->metadata.report_id);
	if (r->metadata.report_id.len > 0 &&
		memchr(r->metadata.report_id.ptr, '@',
			r->metadata.report_id.len))
		return;
	buf_add_char(out, '@');
	add_plain(out, str_from(submitter));
}

static void write_text(const struct aggregate_report *r, struct buf *out)
{
	char begin[CLOCK_ISO_SIZE], end[CLOCK_ISO_SIZE];

	clock_format_iso(r->metadata.begin_s, begin);
	clock_format_iso(r->metadata.end_s, end);
	buf_add_text(out, "This is a DMARC aggregate report for ");
	add_plain(out, r->policy.domain);
	buf_printf(out,
		",\nfrom %s to %s.\nThe attachment is meant for machines.\n",
		begin, end);
}

/*
 * gzip of `in` appended to `out`. GIO comes with GMime, whose own
 * GMimeFilterGZip leaves out the last deflate block: gunzip calls what it
 * makes cut off.
 */
static bool gzip(struct str in, struct buf *out, struct err *err)
{
	GConverter *z = (GConverter *)g_zlib_compressor_new(
		G_ZLIB_COMPRESSOR_FORMAT_GZIP, 9);
	GConverterResult result;
	gsize used, made;

	do {
		buf_reserve(out, GZIP_BLOCK_BYTES);
		result = g_converter_convert(z, in.ptr, in.len,
			out->ptr + out->len, GZIP_BLOCK_BYTES,
			G_CONVERTER_INPUT_AT_END, &used, &made, NULL);
		if (result == G_CONVERTER_ERROR)
			break;
		in.ptr += used;
		in.len -= used;
		out->len += made;
	} while (result != G_CONVERTER_FINISHED);
	g_object_unref(z);
	return result == G_CONVERTER_FINISHED ||
	       err_set(err, ERR_TEMP, "the report could not be compressed");
}

/*
 * The name whole, in one quoted parameter: GMime would cut a long one into
 * RFC 2231 pieces, which few readers put together again.
 */
static void set_file_name(GMimePart *part, const char *file_name)
{
	GMimeHeaderList *headers =
		g_mime_object_get_header_list((GMimeObject *)part);
	GMimeHeader *header;
	struct buf raw = {0};

	g_mime_object_set_disposition((GMimeObject *)part, "attachment");
	header = g_mime_header_list_get_header(headers, "Content-Disposition");
	buf_printf(&raw, " attachment;\n\tfilename=\"%s\"\n", file_name);
	g_mime_header_set_raw_value(header, buf_cstr(&raw));
	buf_fini(&raw);
}

static GMimePart *make_attachment(struct str gz, const char *file_name)
{
	GMimeStream *memory = g_mime_stream_mem_new_with_buffer(gz.ptr, gz.len);
	GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(
		memory, GMIME_CONTENT_ENCODING_DEFAULT);
	GMimePart *part = g_mime_part_new_with_type("application", "gzip");

	g_mime_part_set_content(part, content);
	g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
	set_file_name(part, file_name);
	g_object_unref(content);
	g_object_unref(memory);
	return part;
}

static void set_header(GMimeMessage *m, const char *name, const char *value)
{
	g_mime_object_set_header((GMimeObject *)m, name, value, NULL);
}

/* Text for people first, the report behind it. */
static void set_body(GMimeMessage *m, const struct aggregate_report *r,
	struct str gz, const char *file_name)
{
	GMimeMultipart *mixed = g_mime_multipart_new_with_subtype("mixed");
	GMimeTextPart *text = g_mime_text_part_new_with_subtype("plain");
	GMimePart *attachment = make_attachment(gz, file_name);
	struct buf words = {0};

	write_text(r, &words);
	g_mime_text_part_set_charset(text, "utf-8");
	g_mime_text_part_set_text(text, buf_cstr(&words));
	g_mime_multipart_add(mixed, (GMimeObject *)text);
	g_mime_multipart_add(mixed, (GMimeObject *)attachment);
	g_mime_message_set_mime_part(m, (GMimeObject *)mixed);
	g_object_unref(attachment);
	g_object_unref(text);
	g_object_unref(mixed);
	buf_fini(&words);
}

/* CRLF line ends, as they travel. */
static void write_message(GMimeMessage *m, struct buf *out)
{
	GMimeFormatOptions *options = g_mime_format_options_new();
	GMimeStream *memory = g_mime_stream_mem_new();
	GByteArray *bytes =
		g_mime_stream_mem_get_byte_array((GMimeStreamMem *)memory);

	g_mime_format_options_set_newline_format(
		options, GMIME_NEWLINE_FORMAT_DOS);
	g_mime_object_write_to_stream((GMimeObject *)m, options, memory);
	buf_add(out, bytes->data, bytes->len);
	g_object_unref(memory);
	g_mime_format_options_free(options);
}

/* An address goes into a header as it is, so it may not end the line. */
static bool check_line(const char *what, const char *text, struct err *err)
{
	for (const char *p = text; *p != '\0'; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7F)
			return err_set(err, ERR_CONFIG,
				"%s holds a control character", what);
	return *text != '\0' || err_set(err, ERR_CONFIG, "%s is empty", what);
}

static void set_headers(GMimeMessage *m, const struct aggregate_report *r,
	const char *submitter, const char *from, const char *to)
{
	struct buf subject = {0}, id = {0};
	char date[40];

	write_subject(r, submitter, &subject);
	write_message_id(r, submitter, &id);
	clock_format_mail(clock_now_s(), date);
	set_header(m, "From", from);
	set_header(m, "To", to);
	g_mime_message_set_subject(m, buf_cstr(&subject), NULL);
	set_header(m, "Date", date);
	g_mime_message_set_message_id(m, buf_cstr(&id));
	set_header(m, "Auto-Submitted", "auto-generated");
	buf_fini(&subject);
	buf_fini(&id);
}

bool report_mail_build(const struct aggregate_report *r,
	const struct record *records, size_t count, const char *submitter,
	const char *from, const char *to, struct buf *out, struct err *err)
{
	struct buf xml = {0}, gz = {0}, file_name = {0};
	GMimeMessage *m;
	bool ok = false;

	if (!check_line("submitter", submitter, err) ||
		!check_line("sender address", from, err) ||
		!check_line("recipient address", to, err))
		return false;
	pthread_once(&gmime_once, g_mime_init);
	report_xml_write(r, records, count, &xml);
	if (!gzip(buf_str(&xml), &gz, err))
		goto out;
	write_file_name(r, submitter, &file_name);
	m = g_mime_message_new(TRUE);
	set_headers(m, r, submitter, from, to);
	set_body(m, r, buf_str(&gz), buf_cstr(&file_name));
	write_message(m, out);
	g_object_unref(m);
	ok = true;
out:
	buf_fini(&file_name);
	buf_fini(&gz);
	buf_fini(&xml);
	return ok;
}
