/* kind.c - what a document is, by its first bytes alone. */
#include "ingest/kind.h"

#include <string.h>

static const struct magic {
	const char *bytes;
	size_t len;
	struct kind kind;
} magics[] = {
#define MAGIC(bytes, id, what)            \
	{                                 \
		bytes, sizeof(bytes) - 1, \
		{                         \
			KIND_##id, what   \
		}                         \
	}
	/* clang-format off */
	MAGIC("\x1f\x8b",               GZIP,      "a gzip file"),
	MAGIC("\x78\x01",               GZIP,      "a zlib stream"),
	MAGIC("\x78\x9c",               GZIP,      "a zlib stream"),
	MAGIC("\x78\xda",               GZIP,      "a zlib stream"),
	MAGIC("PK\x03\x04",             ZIP,       "a zip archive"),
	MAGIC("PK\x05\x06",             ZIP,       "an empty zip archive"),
	/* Meant to be split over several files, and then it was not. */
	MAGIC("PK\x07\x08PK\x03\x04",   ZIP,       "a zip archive"),
	MAGIC("PK00PK\x03\x04",         ZIP,       "a zip archive"),
	MAGIC("BZh",                    CONTAINER, "a bzip2 file"),
	MAGIC("\xfd" "7zXZ",            CONTAINER, "an xz file"),
	MAGIC("\x28\xb5\x2f\xfd",       CONTAINER, "a zstd file"),
	MAGIC("7z\xbc\xaf\x27\x1c",     CONTAINER, "a 7z archive"),
	MAGIC("Rar!",                   CONTAINER, "a rar archive"),
	/* What people forward reports in. */
	MAGIC("\xd0\xcf\x11\xe0",       CONTAINER, "an OLE file (Outlook .msg)"),
	MAGIC("\x78\x9f\x3e\x22",       CONTAINER, "a TNEF file (winmail.dat)"),
	MAGIC("\x30\x82",               CONTAINER, "a DER file (S/MIME)"),
	MAGIC("\x30\x80",               CONTAINER, "a BER file (S/MIME)"),
	MAGIC("-----BEGIN PGP MESSAGE", CONTAINER, "a PGP message"),
	MAGIC("%PDF",                   OTHER,     "a PDF document"),
	MAGIC("\x89PNG",                OTHER,     "a PNG image"),
	MAGIC("GIF8",                   OTHER,     "a GIF image"),
	MAGIC("\xff\xd8\xff",           OTHER,     "a JPEG image"),
	/* clang-format on */
};

static struct kind kind(enum kind_id id, const char *what)
{
	return (struct kind){id, what};
}

static struct str skip(struct str s, size_t n)
{
	return (struct str){s.ptr + n, s.len - n};
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static struct str skip_space(struct str s)
{
	while (s.len > 0 && is_space(s.ptr[0]))
		s = skip(s, 1);
	return s;
}

static bool starts_nocase(struct str s, struct str with)
{
	s.len = s.len < with.len ? s.len : with.len;
	return str_equal_nocase(s, with);
}

/* What stands behind the next `mark`, nothing where there is none. */
static struct str skip_past(struct str s, struct str mark)
{
	const char *at = memmem(s.ptr, s.len, mark.ptr, mark.len);

	if (!at)
		return skip(s, s.len);
	return skip(s, (size_t)(at - s.ptr) + mark.len);
}

/* --- XML --- */

/* "ns1:feedback" -> "feedback"; s begins behind the '<'. */
static struct str local_name(struct str s)
{
	size_t len = 0, begin = 0;

	while (len < s.len && !is_space(s.ptr[len]) &&
		!memchr("/><=\"'", s.ptr[len], 6)) {
		if (s.ptr[len] == ':')
			begin = len + 1;
		len++;
	}
	return (struct str){s.ptr + begin, len - begin};
}

static struct kind xml_of_root(struct str name)
{
	if (str_equal(name, STR("feedback")))
		return kind(KIND_AGGREGATE_XML, "an aggregate report");
	if (str_equal_nocase(name, STR("html")))
		return kind(KIND_TEXT, "HTML");
	return kind(KIND_OTHER, "an XML document");
}

/*
 * The name of the first element. Between declaration and root IKEA and others
 * had rubbish, so a later <feedback> wins over what looks like a root. Without
 * an element in sight the XML reader shall decide.
 */
static struct kind xml_kind(struct str s)
{
	struct str first = STR_NULL, name;

	while (s.len > 0) {
		if (str_starts_with(s, STR("<?"))) {
			s = skip_past(s, STR("?>"));
		} else if (str_starts_with(s, STR("<!--"))) {
			s = skip_past(s, STR("-->"));
		} else if (starts_nocase(s, STR("<!doctype html"))) {
			return kind(KIND_TEXT, "HTML");
		} else if (str_starts_with(s, STR("<!"))) {
			s = skip(s, 2); /* the reader says no to it */
		} else if (s.ptr[0] == '<') {
			name = local_name(skip(s, 1));
			if (str_equal(name, STR("feedback")))
				return xml_of_root(name);
			/* One that is cut off at our end is not known. */
			if (!first.ptr && name.ptr + name.len < s.ptr + s.len)
				first = name;
			s = skip(s, 1);
		} else {
			s = skip(s, 1);
		}
	}
	if (!first.ptr)
		return kind(KIND_XML, "an XML document");
	return xml_of_root(first);
}

/* --- text of other forms --- */

static struct kind json_kind(struct str s)
{
	/* RFC 8460 4.4, whatever comes first. */
	static const char *const keys[] = {"\"organization-name\"",
		"\"policies\"", "\"report-id\"", "\"date-range\"",
		"\"contact-info\"", "\"policy-type\"", "\"policy-domain\"",
		"\"failure-details\"", "\"summary\""};
	unsigned hits = 0;

	for (size_t i = 0; i < ARRAY_LEN(keys); i++)
		hits += memmem(s.ptr, s.len, keys[i], strlen(keys[i])) != NULL;
	if (hits >= 2)
		return kind(KIND_TLS_REPORT, "a TLS report (RFC 8460)");
	return kind(KIND_OTHER, "JSON");
}

/* Length of a header field's name with the colon, 0 where this is none. */
static size_t field_name_len(struct str line)
{
	size_t n = 0;

	while (n < line.len && line.ptr[n] > ' ' && line.ptr[n] < 0x7f &&
		line.ptr[n] != ':')
		n++;
	return n > 0 && n < line.len && line.ptr[n] == ':' ? n + 1 : 0;
}

static bool is_known_field(struct str name)
{
	static const char *const fields[] = {"return-path:", "received:",
		"from:", "to:", "subject:", "date:", "message-id:",
		"mime-version:", "content-type:", "delivered-to:",
		"dkim-signature:", "authentication-results:", "sender:",
		"reply-to:", "arc-seal:", "x-original-to:", "envelope-to:"};

	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (str_equal_nocase(name, str_from(fields[i])))
			return true;
	return false;
}

/* Whether a line of it begins so, whatever stands before. */
static bool has_line(struct str s, struct str begin)
{
	while (s.len > 0)
		if (starts_nocase(str_cut(&s, '\n'), begin))
			return true;
	return false;
}

/*
 * What comes to the address of reports and is none. A hint for the reason: a
 * mail that quotes such lines is none either.
 */
static const struct notice {
	struct str first, second; /* both begin a line */
	const char *what;
} notices[] = {
	/* RFC 3464 2.2.2 and 2.3, RFC 8098 3.2 */
	{STR("reporting-mta:"), STR("reporting-mta:"),
		"a delivery status notification (bounce)"},
	{STR("action:"), STR("final-recipient:"),
		"a delivery status notification (bounce)"},
	{STR("action:"), STR("original-recipient:"),
		"a delivery status notification (bounce)"},
	{STR("disposition:"), STR("final-recipient:"),
		"a disposition notification (read receipt)"},
	/* RFC 7489 7.2.2 */
	{STR("report-domain:"), STR("report-size:"),
		"the error of a report that was too big (RFC 7489 7.2.2)"},
	{STR("report-domain:"), STR("submitting-uri:"),
		"the error of a report that was too big (RFC 7489 7.2.2)"},
};

static const struct notice *find_notice(struct str s)
{
	for (size_t i = 0; i < ARRAY_LEN(notices); i++)
		if (has_line(s, notices[i].first) &&
			has_line(s, notices[i].second))
			return &notices[i];
	return NULL;
}

/*
 * Whether the lines up to the first empty one are header fields, `is_wanted`
 * among them. The last line may be cut; a leading mbox line is let through.
 */
static bool has_field(struct str s, bool (*is_wanted)(struct str name))
{
	bool is_first = true;
	struct str line;
	size_t n;

	for (; s.len > 0; is_first = false) {
		line = str_cut(&s, '\n');
		if (str_trim(line).len == 0)
			return false;
		if ((is_first && str_starts_with(line, STR("From "))) ||
			(!is_first && is_space(line.ptr[0])))
			continue;
		n = field_name_len(line);
		if (n == 0)
			return false;
		line.len = n;
		if (is_wanted(line))
			return true;
	}
	return false;
}

/* What every mail has, and no feedback part. */
static bool is_mail_field(struct str name)
{
	return str_equal_nocase(name, STR("received:")) ||
	       str_equal_nocase(name, STR("from:")) ||
	       str_equal_nocase(name, STR("to:")) ||
	       str_equal_nocase(name, STR("mime-version:"));
}

static bool is_feedback_type(struct str name)
{
	return str_equal_nocase(name, STR("feedback-type:"));
}

/* Those that no delivery status has, nor anything else we know of. */
static bool is_feedback_field(struct str name)
{
	static const char *const fields[] = {
		"auth-failure:", "source-ip:", "reported-domain:",
		"original-mail-from:", "original-rcpt-to:", "delivery-result:",
		"dkim-domain:", "spf-dns:", "identity-alignment:"};

	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (str_equal_nocase(name, str_from(fields[i])))
			return true;
	return false;
}

/* Feedback-Type is missing at times: then two others tell. */
static bool is_feedback(struct str s)
{
	struct str rest = s;
	unsigned hits = 0;
	struct str line;

	if (has_field(s, is_mail_field))
		return false;
	if (has_field(s, is_feedback_type))
		return true;
	while (rest.len > 0 && hits < 2) {
		line = str_cut(&rest, '\n');
		line.len = field_name_len(line);
		hits += is_feedback_field(line);
	}
	return hits >= 2;
}

static bool is_feedback_text(struct str s)
{
	static const struct str domain = STR("Sender Domain: ");
	static const struct str address = STR("Sender IP Address: ");

	return memmem(s.ptr, s.len, domain.ptr, domain.len) &&
	       memmem(s.ptr, s.len, address.ptr, address.len);
}

/* Bytes that no text of any charset holds. */
static bool is_binary(struct str s)
{
	size_t odd = 0;

	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c == 0)
			return true;
		odd += c < 0x20 && !is_space((char)c) && c != '\f' && c != 0x1b;
	}
	return odd > s.len / 32;
}

static struct kind text_kind(struct str s)
{
	struct str text = skip_space(s);
	const struct notice *notice;

	if (text.len == 0)
		return kind(KIND_EMPTY, "white space");
	if (text.ptr[0] == '<')
		return xml_kind(text);
	/* Header fields may hold what they like. */
	if (is_feedback(text))
		return kind(KIND_FAILURE_REPORT, "a failure report (RFC 5965)");
	if (is_feedback_text(text) && !has_field(text, is_mail_field))
		return kind(KIND_FAILURE_TEXT, "a failure report in words");
	if (has_field(text, is_known_field))
		return kind(KIND_MAIL, "a mail");
	if (is_binary(text))
		return kind(KIND_OTHER, "binary data");
	if (text.ptr[0] == '{')
		return json_kind(text);
	if (str_equal_nocase(str_trim(text), STR("unused")))
		return kind(KIND_NOTICE, "the word \"unused\" in its place");
	notice = find_notice(text);
	if (notice)
		return kind(KIND_NOTICE, notice->what);
	return kind(KIND_TEXT, "plain text");
}

/* UTF-16: without its zero bytes it reads like ASCII, as far as we care. */
static struct kind utf16_kind(struct str s)
{
	char narrow[KIND_PREFIX_BYTES];
	size_t len = 0;

	for (size_t i = 0; i < s.len && len < sizeof(narrow); i++)
		if (s.ptr[i] != 0)
			narrow[len++] = s.ptr[i];
	return text_kind((struct str){narrow, len});
}

struct kind kind_of(struct str prefix)
{
	if (prefix.len == 0)
		return kind(KIND_EMPTY, "an empty document");
	for (size_t i = 0; i < ARRAY_LEN(magics); i++)
		if (str_starts_with(prefix,
			    (struct str){magics[i].bytes, magics[i].len}))
			return magics[i].kind;
	if (str_starts_with(prefix, STR("\xEF\xBB\xBF")))
		prefix = skip(prefix, 3);
	else if (str_starts_with(prefix, STR("\xFF\xFE")) ||
		 str_starts_with(prefix, STR("\xFE\xFF")))
		return utf16_kind(skip(prefix, 2));
	else if (prefix.len >= 4 &&
		 (memcmp(prefix.ptr, "<\0?\0", 4) == 0 ||
			 memcmp(prefix.ptr, "\0<\0?", 4) == 0))
		return utf16_kind(prefix);
	if (prefix.len >= 262 && memcmp(prefix.ptr + 257, "ustar", 5) == 0)
		return kind(KIND_CONTAINER, "a tar archive");
	return text_kind(prefix);
}
