/* spool_envelope.c - envelopes: `key: value` lines, to and fro. */
#include "base/clock.h"
#include "store/spool_private.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A thousand recipients of the longest kind; the rest would be cut. */
#define ENVELOPE_MAX_BYTES ((size_t)512 * 1024)

#define AT(field) offsetof(struct spool_envelope, field)
/* As they stand in the file; the one that may be long is last. */
static const struct spool_field fields[] = {
	/* clang-format off */
	{ "arrived",    FIELD_TIME, AT(arrived_s) },
	{ "channel",    FIELD_TEXT, AT(channel) },
	{ "host",       FIELD_TEXT, AT(host) },
	{ "client",     FIELD_IP,   AT(client) },
	{ "via",        FIELD_IP,   AT(via) },
	{ "helo",       FIELD_TEXT, AT(helo) },
	{ "size_bytes", FIELD_SIZE, AT(size_bytes) },
	{ "origin",     FIELD_TEXT, AT(origin) },
	{ "name",       FIELD_TEXT, AT(name) },
	{ "media_type", FIELD_TEXT, AT(media_type) },
	{ "mail_from",  FIELD_TEXT, AT(mail_from) },
	{ "rcpt_to",    FIELD_TEXT, AT(rcpt_to) },
	/* clang-format on */
};
#undef AT

void spool_escape(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c < 0x20 || c == 0x7F || c == '\\')
			buf_printf(out, "\\x%02X", c);
		else
			buf_add_char(out, s.ptr[i]);
	}
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* In place; what is no escape of ours stays as it is. */
static struct str unescape(char *text, size_t len)
{
	size_t to = 0;

	for (size_t i = 0; i < len; i++) {
		int high = -1, low = -1;

		if (text[i] == '\\' && len - i >= 4 && text[i + 1] == 'x') {
			high = hex_digit(text[i + 2]);
			low = hex_digit(text[i + 3]);
		}
		if (high >= 0 && low >= 0) {
			text[to++] = (char)(high << 4 | low);
			i += 3;
		} else {
			text[to++] = text[i];
		}
	}
	return (struct str){text, to};
}

static void print_value(
	struct buf *out, enum spool_field_kind kind, const void *at)
{
	char text[IP_TEXT_SIZE > CLOCK_ISO_SIZE ? IP_TEXT_SIZE
						: CLOCK_ISO_SIZE];

	switch (kind) {
	case FIELD_TEXT:
		spool_escape(out, *(const struct str *)at);
		break;
	case FIELD_TIME:
		clock_format_iso(*(const int64_t *)at, text);
		buf_add_text(out, text);
		break;
	case FIELD_IP:
		ip_format(at, text);
		buf_add_text(out, text);
		break;
	case FIELD_SIZE:
		buf_printf(out, "%" PRIu64, *(const uint64_t *)at);
		break;
	}
}

static bool is_absent(enum spool_field_kind kind, const void *at)
{
	if (kind == FIELD_TEXT)
		return ((const struct str *)at)->ptr == NULL;
	return kind == FIELD_IP && ((const struct ip *)at)->family == 0;
}

void spool_fields_print(const struct spool_field *f, size_t count,
	const void *from, struct buf *out)
{
	for (size_t i = 0; i < count; i++) {
		const void *at = (const char *)from + f[i].offset;

		if (is_absent(f[i].kind, at))
			continue;
		buf_add_text(out, f[i].key);
		buf_add_text(out, ": ");
		print_value(out, f[i].kind, at);
		buf_add_char(out, '\n');
	}
}

void spool_envelope_print(const struct spool_envelope *env, struct buf *out)
{
	spool_fields_print(fields, ARRAY_LEN(fields), env, out);
}

/* False leaves the field absent: no room in the arena, or not a value. */
static bool parse_value(
	enum spool_field_kind kind, struct str value, struct arena *a, void *at)
{
	char *copy;

	switch (kind) {
	case FIELD_TEXT:
		copy = arena_alloc(a, value.len + 1);
		if (!copy)
			return false;
		memcpy(copy, value.ptr, value.len);
		*(struct str *)at = unescape(copy, value.len);
		return true;
	case FIELD_TIME:
		return clock_parse_iso(value, at);
	case FIELD_IP:
		return ip_parse(value, at);
	case FIELD_SIZE:
		return str_to_u64(value, at);
	}
	return false;
}

static void parse_line(const struct spool_field *f, size_t count,
	struct str line, struct arena *a, void *ret)
{
	struct str value = line;
	struct str key = str_cut(&value, ':');

	if (!value.ptr || value.len == 0)
		return;
	value.ptr++; /* the space */
	value.len--;
	for (size_t i = 0; i < count; i++) {
		if (!str_equal(key, str_from(f[i].key)))
			continue;
		if (!parse_value(
			    f[i].kind, value, a, (char *)ret + f[i].offset))
			return;
	}
}

void spool_fields_parse(const struct spool_field *f, size_t count,
	struct buf *text, struct arena *a, void *ret)
{
	struct str rest;

	/* A line without its end was cut: half an address is none. */
	while (text->len > 0 && text->ptr[text->len - 1] != '\n')
		text->len--;
	rest = buf_str(text);
	while (rest.ptr && rest.len > 0)
		parse_line(f, count, str_cut(&rest, '\n'), a, ret);
}

static bool read_fd(int fd, size_t max, struct buf *ret)
{
	ssize_t n = 1;

	while (n != 0 && ret->len < max) {
		size_t want = max - ret->len < 4096 ? max - ret->len : 4096;

		buf_reserve(ret, want);
		n = read(fd, ret->ptr + ret->len, want);
		if (n < 0 && errno != EINTR)
			return false;
		if (n > 0)
			ret->len += (size_t)n;
	}
	return true;
}

bool spool_read_text(const struct spool *s, enum spool_folder folder,
	const char *id, const char *suffix, size_t max, struct buf *ret)
{
	int fd = spool_open_file(s, folder, id, suffix, O_RDONLY);
	bool ok;

	if (fd < 0)
		return false;
	ok = read_fd(fd, max, ret);
	close(fd);
	return ok;
}

/* A crash between two renames leaves it a folder ahead or behind. */
static void find_envelope(const struct spool *s, enum spool_folder folder,
	const char *id, struct buf *text)
{
	if (spool_read_text(s, folder, id, SPOOL_ENV, ENVELOPE_MAX_BYTES, text))
		return;
	for (int i = FOLDER_NEW; i <= FOLDER_REFUSED; i++) {
		buf_reset(text);
		if (spool_read_text(s, (enum spool_folder)i, id, SPOOL_ENV,
			    ENVELOPE_MAX_BYTES, text))
			return;
	}
	buf_reset(text);
}

static void read_size(const struct spool *s, enum spool_folder folder,
	const char *id, struct spool_envelope *ret)
{
	char name[SPOOL_NAME_SIZE];
	struct stat st;

	spool_name(name, id, SPOOL_EML);
	if (fstatat(s->folders[folder], name, &st, AT_SYMLINK_NOFOLLOW) == 0)
		ret->size_bytes = (uint64_t)st.st_size;
}

void spool_envelope_parse(
	struct str text, struct arena *a, struct spool_envelope *ret)
{
	struct buf copy = {0};

	*ret = (struct spool_envelope){0};
	buf_add_str(&copy, text);
	spool_fields_parse(fields, ARRAY_LEN(fields), &copy, a, ret);
	buf_fini(&copy);
}

void spool_envelope_read(const struct spool *s, enum spool_folder folder,
	const char *id, struct arena *a, struct spool_envelope *ret)
{
	struct buf text = {0};

	*ret = (struct spool_envelope){0};
	find_envelope(s, folder, id, &text);
	spool_fields_parse(fields, ARRAY_LEN(fields), &text, a, ret);
	buf_fini(&text);
	if (ret->arrived_s == 0)
		ret->arrived_s = spool_id_arrived_s(id);
	if (ret->size_bytes == 0)
		read_size(s, folder, id, ret);
}
