/*
 * mime_bytes.c - a part of a mail as it came, or its beginning.
 *
 * GMime's own writer cannot be stopped: it would hold all of a message of which
 * we want the first few KiB.
 */
#include "ingest/mime_bytes.h"

#include "dmarc/limits.h"

#include <gmime/gmime.h>

void mime_bytes_add(struct buf *dst, struct str s)
{
	size_t room = dst->max_bytes - dst->len;

	buf_add(dst, s.ptr, s.len < room ? s.len : room);
	dst->overflowed |= s.len > room;
}

static void add_stream(GMimeDataWrapper *wrapper, struct buf *dst)
{
	GMimeStream *in;
	char bytes[4096];
	ssize_t n;

	if (!wrapper)
		return;
	in = g_mime_data_wrapper_get_stream(wrapper);
	g_mime_stream_reset(in);
	while (!dst->overflowed &&
		(n = g_mime_stream_read(in, bytes, sizeof(bytes))) > 0)
		mime_bytes_add(dst, (struct str){bytes, (size_t)n});
}

static void add_header(GMimeObject *object, struct buf *dst)
{
	char *header = g_mime_object_get_headers(object, NULL);

	mime_bytes_add(dst, str_from(header));
	mime_bytes_add(dst, STR("\n"));
	g_free(header);
}

static void add_body(GMimeObject *object, struct buf *dst, unsigned depth);

static void add_parts(
	GMimeMultipart *multipart, struct buf *dst, unsigned depth)
{
	/* As it came: GMime would make up a missing one, each time another. */
	const char *boundary = g_mime_object_get_content_type_parameter(
		(GMimeObject *)multipart, "boundary");
	const char *prologue = g_mime_multipart_get_prologue(multipart);
	int count = g_mime_multipart_get_count(multipart);
	GMimeObject *part;

	if (count == 0) {
		mime_bytes_add(dst, prologue ? str_from(prologue) : STR(""));
		return;
	}
	for (int i = 0; i < count && !dst->overflowed; i++) {
		part = g_mime_multipart_get_part(multipart, i);
		buf_printf(dst, "--%s\n", boundary ? boundary : "");
		add_header(part, dst);
		add_body(part, dst, depth + 1);
		buf_add_char(dst, '\n');
	}
	buf_printf(dst, "--%s--\n", boundary ? boundary : "");
}

static void add_body(GMimeObject *object, struct buf *dst, unsigned depth)
{
	GMimeMessage *message;

	if (depth > LIMIT_MIME_DEPTH)
		return;
	if (GMIME_IS_MULTIPART(object)) {
		add_parts((GMimeMultipart *)object, dst, depth);
	} else if (GMIME_IS_MESSAGE_PART(object)) {
		message = g_mime_message_part_get_message(
			(GMimeMessagePart *)object);
		if (message) {
			add_header((GMimeObject *)message, dst);
			object = g_mime_message_get_mime_part(message);
			if (object)
				add_body(object, dst, depth + 1);
		}
	} else if (GMIME_IS_PART(object)) {
		add_stream(g_mime_part_get_content((GMimePart *)object), dst);
	}
}

void mime_bytes_of(struct _GMimeObject *object, struct buf *dst)
{
	add_body(object, dst, 0);
}
