/* mime_content.c - what a part of a mail holds, decoded as it is read. */
#include "ingest/mime_content.h"

#include "base/arena.h"
#include "dmarc/limits.h"
#include "ingest/mime_base64.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct gmime_stream {
	struct stream base;
	GMimeStream *in; /* a reference of our own */
};

static ssize_t gmime_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct gmime_stream *g = (struct gmime_stream *)s;
	ssize_t n;

	/* At the end of a substream it says -1, hence the question first. */
	if (g_mime_stream_eos(g->in))
		return 0;
	errno = 0;
	n = g_mime_stream_read(g->in, dst, cap);
	if (n < 0 && errno) {
		err_set_errno(err, ERR_TEMP, "cannot read the mail");
		return -1;
	}
	return n < 0 ? 0 : n;
}

static void gmime_close(struct stream *s)
{
	struct gmime_stream *g = (struct gmime_stream *)s;

	g_object_unref(g->in);
	free(g);
}

/* Takes over the reference. */
static struct stream *wrap(GMimeStream *in)
{
	struct gmime_stream *g = base_calloc(1, sizeof(*g));

	g->base.read = gmime_read;
	g->base.close = gmime_close;
	g->in = in;
	return &g->base;
}

/* Takes over the reference. */
static struct stream *decoded(GMimeStream *raw, GMimeContentEncoding encoding)
{
	GMimeStream *filtered;
	GMimeFilter *filter;

	switch (encoding) {
	case GMIME_CONTENT_ENCODING_BASE64:
		return mime_base64(wrap(raw));
	case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE:
	case GMIME_CONTENT_ENCODING_UUENCODE:
		filtered = g_mime_stream_filter_new(raw);
		filter = g_mime_filter_basic_new(encoding, FALSE);
		g_mime_stream_filter_add((GMimeStreamFilter *)filtered, filter);
		g_object_unref(filter);
		g_object_unref(raw);
		return wrap(filtered);
	default:
		return wrap(raw);
	}
}

static struct stream *part_content(GMimePart *part)
{
	GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
	GMimeStream *raw;

	if (!wrapper)
		return stream_from_memory(STR(""));
	raw = g_mime_data_wrapper_get_stream(wrapper);
	g_object_ref(raw);
	g_mime_stream_reset(raw);
	return decoded(raw, g_mime_data_wrapper_get_encoding(wrapper));
}

/* Without a boundary GMime takes all of it for the words before the first. */
static struct stream *multipart_content(GMimeMultipart *multipart)
{
	const char *text = g_mime_multipart_get_prologue(multipart);
	const char *encoding = g_mime_object_get_header(
		(GMimeObject *)multipart, "Content-Transfer-Encoding");

	if (!text)
		text = "";
	return decoded(g_mime_stream_mem_new_with_buffer(text, strlen(text)),
		encoding ? g_mime_content_encoding_from_string(encoding)
			 : GMIME_CONTENT_ENCODING_DEFAULT);
}

struct stream *mime_content_of(GMimeObject *object)
{
	if (GMIME_IS_MULTIPART(object))
		return multipart_content((GMimeMultipart *)object);
	return part_content((GMimePart *)object);
}

bool mime_read_all(struct stream *in, GByteArray *dst, struct err *err)
{
	struct stream *limited = stream_limited(in, LIMIT_ATTACHED_BYTES,
		"the attached mail (ceiling attached_bytes)");
	char bytes[16 * 1024];
	ssize_t n;

	while ((n = stream_read(limited, bytes, sizeof(bytes), err)) > 0)
		g_byte_array_append(dst, (guint8 *)bytes, (guint)n);
	stream_close(&limited);
	return n == 0;
}
