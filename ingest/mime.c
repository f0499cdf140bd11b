/*
 * mime.c - the parts of a mail that may hold a report.
 *
 * The parser keeps offsets into the file
 * instead of contents (persist_stream), and parts are decoded as they are read.
 */
#include "ingest/mime.h"

#include "base/arena.h"
#include "base/buf.h"
#include "dmarc/limits.h"
#include "ingest/mime_bytes.h"
#include "ingest/mime_content.h"
#include "ingest/mime_scan.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <gmime/gmime.h>

/* Which leaves are handed out first. */
enum hint { HINT_REPORT, HINT_UNKNOWN, HINT_TEXT, HINT_COUNT };

struct leaf {
	GMimeObject *object;    /* borrowed from the message */
	GMimeMultipart *parent; /* the same; NULL at the top */
	enum hint hint;
	uint32_t number;
	bool is_forwarded;
};

struct mime {
	GMimeMessage *message;
	GMimeMessage *undeclared; /* made of parts that no header told of */
	uint32_t leaf_count;
	uint32_t next; /* position in the order of hints */
	struct leaf leaves[LIMIT_MIME_PARTS];
	const struct leaf *given; /* the leaf that was handed out */
	struct stream *content;   /* its */
	char *media_type;         /* the same */
};

/* --- parts that no header tells of --- */

#define MAX_BOUNDARY_BYTES 70 /* RFC 2046 5.1.1 */

/* "--boundary", then a field of a part's header: the boundary. */
static bool find_boundary(struct str head, struct str *ret)
{
	struct str line = STR_NULL;

	while (head.len > 0 && line.len == 0)
		line = str_trim(str_cut(&head, '\n'));
	if (!str_starts_with(line, STR("--")) || line.len < 3 ||
		line.len > 2 + MAX_BOUNDARY_BYTES || head.len < 8)
		return false;
	*ret = (struct str){line.ptr + 2, line.len - 2};
	for (size_t i = 0; i < ret->len; i++)
		if (ret->ptr[i] <= ' ' || ret->ptr[i] > '~' ||
			ret->ptr[i] == '"' || ret->ptr[i] == '\\')
			return false;
	return str_equal_nocase((struct str){head.ptr, 8}, STR("content-"));
}

/* What may be parts although its header does not say so, or not where. */
static bool may_hide_parts(
	const struct mime *m, GMimeObject *object, bool is_top)
{
	if (m->undeclared)
		return false;
	if (GMIME_IS_MULTIPART(object))
		return g_mime_multipart_get_count((GMimeMultipart *)object) ==
		       0;
	return is_top && GMIME_IS_PART(object) &&
	       !g_mime_object_get_header(object, "Content-Type");
}

static GMimeMessage *parse_stream(GMimeStream *in)
{
	GMimeParser *parser = g_mime_parser_new_with_stream(in);
	GMimeMessage *message;

	g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
	g_mime_parser_set_persist_stream(parser, TRUE);
	message = g_mime_parser_construct_message(parser, NULL);
	g_object_unref(parser);
	return message;
}

/* The body under a header of ours, where it is one of parts. */
static bool parse_body(struct mime *m, struct stream *body, struct err *err)
{
	char head[512], *header;
	GByteArray *bytes;
	struct str boundary;
	GMimeStream *in;
	ssize_t n = stream_read(body, head, sizeof(head), err);
	bool ok;

	if (n <= 0 || !find_boundary((struct str){head, (size_t)n}, &boundary))
		return n >= 0;
	header = g_strdup_printf(
		"Content-Type: multipart/mixed; boundary=\"%.*s\"\n\n",
		STR_ARGS(boundary));
	bytes = g_byte_array_new();
	g_byte_array_append(bytes, (guint8 *)header, (guint)strlen(header));
	g_byte_array_append(bytes, (guint8 *)head, (guint)n);
	g_free(header);
	ok = mime_read_all(body, bytes, err);
	in = g_mime_stream_mem_new_with_byte_array(bytes);
	if (ok)
		m->undeclared = parse_stream(in);
	g_object_unref(in);
	return ok;
}

/*
 * Trustwave writes "ContentType:", others forget the boundary. Once in a mail;
 * returns the object itself where that is not so, NULL where it cannot be read.
 */
static GMimeObject *undeclared_parts(
	struct mime *m, GMimeObject *object, bool is_top, struct err *err)
{
	struct stream *body;
	bool ok;

	if (!may_hide_parts(m, object, is_top))
		return object;
	body = mime_content_of(object);
	ok = parse_body(m, body, err);
	stream_close(&body);
	if (!ok)
		return NULL;
	return m->undeclared ? g_mime_message_get_mime_part(m->undeclared)
			     : object;
}

/* --- the walk --- */

static bool has_report_name(const char *name)
{
	static const char *const ends[] = {".xml", ".gz", ".gzip", ".zip"};

	for (size_t i = 0; name && i < ARRAY_LEN(ends); i++)
		if (str_ends_with_nocase(str_from(name), str_from(ends[i])))
			return true;
	/* receiver!policy-domain!begin!end, RFC 9990 */
	return name && strchr(name, '!');
}

static enum hint hint_of(GMimeObject *object)
{
	static const char *const types[] = {"application/gzip",
		"application/x-gzip", "application/zip",
		"application/x-zip-compressed", "application/x-zip",
		"application/xml", "text/xml"};
	GMimeContentType *type = g_mime_object_get_content_type(object);
	char *mime_type;
	enum hint hint = HINT_UNKNOWN;

	if (GMIME_IS_PART(object) &&
		has_report_name(g_mime_part_get_filename((GMimePart *)object)))
		return HINT_REPORT;
	mime_type = g_mime_content_type_get_mime_type(type);
	for (size_t i = 0; i < ARRAY_LEN(types); i++)
		if (str_equal_nocase(str_from(mime_type), str_from(types[i])))
			hint = HINT_REPORT;
	g_free(mime_type);
	if (hint == HINT_UNKNOWN &&
		g_mime_content_type_is_type(type, "text", "*"))
		hint = HINT_TEXT;
	return hint;
}

/* Where in the mail the walk is. */
struct level {
	GMimeObject *parent; /* a multipart; NULL at the top of a mail */
	unsigned depth;
	unsigned mails; /* around it, but for the outermost */
};

static bool add_leaf(struct mime *m, GMimeObject *object,
	const struct level *at, struct err *err)
{
	if (m->leaf_count == LIMIT_MIME_PARTS)
		return err_set(err, ERR_LIMIT,
			"more than %d MIME parts (ceiling mime_parts)",
			LIMIT_MIME_PARTS);
	m->leaves[m->leaf_count] =
		(struct leaf){object, (GMimeMultipart *)at->parent,
			hint_of(object), m->leaf_count + 1, at->mails > 0};
	m->leaf_count++;
	return true;
}

static bool is_of_type(
	GMimeObject *object, const char *type, const char *subtype)
{
	return g_mime_content_type_is_type(
		g_mime_object_get_content_type(object), type, subtype);
}

/* Netease's comes within multipart/mixed. */
static bool has_feedback(GMimeMultipart *multipart)
{
	int count = g_mime_multipart_get_count(multipart);

	for (int i = 0; i < count; i++)
		if (is_of_type(g_mime_multipart_get_part(multipart, i),
			    "message", "feedback-report"))
			return true;
	return false;
}

static bool is_return_type(const char *type)
{
	static const char *const types[] = {"delivery-status",
		"disposition-notification", "feedback-report"};

	for (size_t i = 0; type && i < ARRAY_LEN(types); i++)
		if (str_equal_nocase(str_from(type), str_from(types[i])))
			return true;
	return false;
}

/* A message, whole or its header alone, by the types seen. */
static bool is_message(GMimeObject *object)
{
	static const char *const types[][2] = {{"message", "rfc822"},
		{"text", "rfc822-headers"}, {"message", "rfc822-headers"},
		{"text", "rfc822"}, {"message", "global"},
		{"message", "global-headers"}};

	for (size_t i = 0; i < ARRAY_LEN(types); i++)
		if (is_of_type(object, types[i][0], types[i][1]))
			return true;
	return GMIME_IS_MESSAGE_PART(object);
}

/*
 * What a bounce or a failure report sends back is not meant for us. The type
 * may be missing; its second part then tells.
 */
static bool is_return(GMimeObject *multipart)
{
	GMimeMultipart *m = (GMimeMultipart *)multipart;
	GMimeContentType *type;

	if (is_return_type(g_mime_object_get_content_type_parameter(
		    multipart, "report-type")) ||
		has_feedback(m))
		return true;
	if (g_mime_multipart_get_count(m) < 2)
		return false;
	type = g_mime_object_get_content_type(g_mime_multipart_get_part(m, 1));
	return g_mime_content_type_is_type(type, "message", "*") &&
	       is_return_type(g_mime_content_type_get_media_subtype(type));
}

static bool check_level(const struct level *l, struct err *err)
{
	if (l->depth > LIMIT_MIME_DEPTH)
		return err_set(err, ERR_LIMIT,
			"MIME parts nested more than %d deep "
			"(ceiling mime_depth)",
			LIMIT_MIME_DEPTH);
	if (l->mails > LIMIT_FORWARDED)
		return err_set(err, ERR_LIMIT,
			"mails forwarded more than %d deep "
			"(ceiling forwarded)",
			LIMIT_FORWARDED);
	return true;
}

/* What a level holds. Depth is bounded. */
static bool walk(
	struct mime *m, GMimeObject *object, struct level at, struct err *err)
{
	struct level below = {NULL, at.depth + 1, at.mails};
	GMimeMessage *message;
	int count;

	if (!check_level(&at, err))
		return false;
	if (GMIME_IS_MESSAGE_PART(object)) {
		message = g_mime_message_part_get_message(
			(GMimeMessagePart *)object);
		object = message ? g_mime_message_get_mime_part(message) : NULL;
		if (!object || (at.parent && is_return(at.parent)))
			return true;
		below.mails++;
		return walk(m, object, below, err);
	}
	object = undeclared_parts(m, object, !at.parent, err);
	if (!object)
		return false;
	if (!GMIME_IS_MULTIPART(object))
		return !GMIME_IS_PART(object) ||
		       (at.parent && is_message(object) &&
			       has_feedback((GMimeMultipart *)at.parent)) ||
		       add_leaf(m, object, &at, err);
	below.parent = object;
	count = g_mime_multipart_get_count((GMimeMultipart *)object);
	for (int i = 0; i < count; i++)
		if (!walk(m,
			    g_mime_multipart_get_part(
				    (GMimeMultipart *)object, i),
			    below, err))
			return false;
	return count > 0 || add_leaf(m, object, &at, err);
}

static bool parse(struct mime *m, GMimeStream *in, struct err *err)
{
	GMimeObject *object;

	m->message = parse_stream(in);
	object = m->message ? g_mime_message_get_mime_part(m->message) : NULL;
	if (!object)
		return err_set(err, ERR_SYNTAX, "not a mail: no header");
	return walk(m, object, (struct level){0}, err);
}

/* What GLib would say on standard error about a strange mail: it asks first
 * who listens there, which is death in a cell. */
static void ignore_log(const char *domain UNUSED, GLogLevelFlags level UNUSED,
	const char *text UNUSED, void *ctx UNUSED)
{
}

/* Once a process: its tables stay. */
static void init_gmime(void)
{
	g_log_set_default_handler(ignore_log, NULL);
	/* Its first number opens /dev/urandom, which no cell allows. */
	(void)g_random_int();
	g_mime_init();
}

/* Takes over the reference. */
static bool open_stream(struct mime **ret, GMimeStream *in, struct err *err)
{
	static bool is_ready;
	struct mime *m = base_calloc(1, sizeof(*m));

	if (!is_ready)
		init_gmime();
	is_ready = true;
	if (parse(m, in, err))
		*ret = m;
	else
		mime_close(&m);
	g_object_unref(in);
	return m != NULL;
}

static bool rewind_fd(int fd, struct err *err)
{
	return lseek(fd, 0, SEEK_SET) == 0 ||
	       err_set_errno(err, ERR_TEMP, "cannot read the mail");
}

static bool open_file(struct mime **ret, int fd, struct err *err)
{
	struct stream *s = stream_from_fd(fd);
	GMimeStream *in;
	bool ok = false;

	/* GMime takes an unreadable file for its end: the scan does not. */
	if (!rewind_fd(fd, err) || !mime_scan(s, err) || !rewind_fd(fd, err))
		goto out;
	in = g_mime_stream_fs_new(fd);
	g_mime_stream_fs_set_owner((GMimeStreamFs *)in, FALSE);
	ok = open_stream(ret, in, err);
out:
	stream_close(&s);
	return ok;
}

/* Takes over the bytes. */
static bool open_bytes(struct mime **ret, GByteArray *bytes, struct err *err)
{
	struct stream *scanned = stream_from_memory(
		(struct str){(const char *)bytes->data, bytes->len});
	bool ok = mime_scan(scanned, err);

	stream_close(&scanned);
	if (ok)
		return open_stream(
			ret, g_mime_stream_mem_new_with_byte_array(bytes), err);
	g_byte_array_free(bytes, TRUE);
	return false;
}

bool mime_open(
	struct mime **ret, const struct stream_source *from, struct err *err)
{
	GByteArray *bytes;

	if (from->fd >= 0)
		return open_file(ret, from->fd, err);
	bytes = g_byte_array_sized_new((guint)from->held.len);
	g_byte_array_append(
		bytes, (const guint8 *)from->held.ptr, (guint)from->held.len);
	return open_bytes(ret, bytes, err);
}

bool mime_open_nested(struct mime **ret, struct stream *in, struct err *err)
{
	GByteArray *bytes = g_byte_array_new();

	if (mime_read_all(in, bytes, err))
		return open_bytes(ret, bytes, err);
	g_byte_array_free(bytes, TRUE);
	return false;
}

struct str mime_subject(const struct mime *m)
{
	return str_from(g_mime_message_get_subject(m->message));
}

static void release_leaf(struct mime *m)
{
	stream_close(&m->content);
	g_free(m->media_type);
	m->media_type = NULL;
}

void mime_close(struct mime **m)
{
	if (!*m)
		return;
	release_leaf(*m);
	if ((*m)->message)
		g_object_unref((*m)->message);
	if ((*m)->undeclared)
		g_object_unref((*m)->undeclared);
	free(*m);
	*m = NULL;
}

/* --- what the header says the mail is --- */

static bool has_value(GMimeObject *message, const char *field, const char *word)
{
	const char *value = g_mime_object_get_header(message, field);

	return value && strcasestr(value, word);
}

static bool is_bounce(GMimeObject *message)
{
	static const char *const subjects[] = {"undeliver", "delivery failure",
		"delivery status notification", "failure notice",
		"returned mail", "mail delivery failed",
		"could not be delivered"};

	/* Exim names them whose bounces have no type of their own. */
	if (g_mime_object_get_header(message, "X-Failed-Recipients"))
		return true;
	if (!has_value(message, "From", "mailer-daemon") &&
		!has_value(message, "From", "postmaster"))
		return false;
	for (size_t i = 0; i < ARRAY_LEN(subjects); i++)
		if (has_value(message, "Subject", subjects[i]))
			return true;
	return false;
}

const char *mime_notice(const struct mime *m)
{
	GMimeObject *message = (GMimeObject *)m->message;

	if (is_bounce(message))
		return "a delivery status notification (bounce)";
	/* RFC 3834 5; "auto-generated" is what every report is. */
	if (has_value(message, "Auto-Submitted", "auto-replied") ||
		has_value(message, "Precedence", "auto_reply") ||
		g_mime_object_get_header(message, "X-Autoreply") ||
		g_mime_object_get_header(message, "X-Autorespond"))
		return "an automatic reply";
	return NULL;
}

static void give(struct mime *m, const struct leaf *leaf, struct mime_leaf *ret)
{
	GMimeObject *object = leaf->object;
	char *type = g_mime_content_type_get_mime_type(
		g_mime_object_get_content_type(object));

	*ret = (struct mime_leaf){
		.number = leaf->number, .is_forwarded = leaf->is_forwarded};
	m->media_type = g_ascii_strdown(type, -1);
	g_free(type);
	ret->media_type = str_from(m->media_type);
	if (GMIME_IS_PART(object))
		ret->file_name =
			str_from(g_mime_part_get_filename((GMimePart *)object));
	m->content = mime_content_of(object);
	ret->content = m->content;
}

bool mime_next(struct mime *m, struct mime_leaf *ret)
{
	uint32_t position;

	release_leaf(m);
	position = m->next++;
	for (enum hint hint = 0; hint < HINT_COUNT; hint++)
		for (uint32_t i = 0; i < m->leaf_count; i++)
			if (m->leaves[i].hint == hint && position-- == 0) {
				m->given = &m->leaves[i];
				give(m, m->given, ret);
				return true;
			}
	return false;
}

/* The nearest message beside part `at`, a step up or down at a time, with no
 * other failure report in between. */
static GMimeObject *find_reported(GMimeMultipart *multipart, int at, int step)
{
	int count = g_mime_multipart_get_count(multipart);
	GMimeObject *object;

	for (int i = at + step; i >= 0 && i < count; i += step) {
		object = g_mime_multipart_get_part(multipart, i);
		if (is_message(object))
			return object;
		if (is_of_type(object, "message", "feedback-report"))
			break;
	}
	return NULL;
}

static void add_decoded(GMimePart *part, struct buf *dst)
{
	struct stream *in = mime_content_of((GMimeObject *)part);
	struct err ignored = {0}; /* what cannot be read is not there */
	char bytes[4096];
	ssize_t n;

	while (!dst->overflowed &&
		(n = stream_read(in, bytes, sizeof(bytes), &ignored)) > 0)
		mime_bytes_add(dst, (struct str){bytes, (size_t)n});
	stream_close(&in);
}

bool mime_reported(struct mime *m, struct buf *dst)
{
	GMimeMultipart *parent = m->given ? m->given->parent : NULL;
	GMimeObject *found;
	int at;

	if (!parent)
		return false;
	at = g_mime_multipart_index_of(parent, m->given->object);
	found = find_reported(parent, at, 1);
	if (!found)
		found = find_reported(parent, at, -1);
	if (!found)
		return false;
	if (GMIME_IS_MESSAGE_PART(found))
		mime_bytes_of(found, dst);
	else if (GMIME_IS_PART(found))
		add_decoded((GMimePart *)found, dst);
	return true;
}

const char *mime_header(const struct mime *m, const char *name)
{
	return g_mime_object_get_header((GMimeObject *)m->message, name);
}
