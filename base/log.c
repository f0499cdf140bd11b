/* log.c - one event, one line, on stderr. */
#include "base/log.h"

#include "base/clock.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* PIPE_BUF: lines of several processes on one pipe do not mix. */
#define LINE_BYTES 4096
/* For what ends a line that was full: truncated=true, "}" and a newline. */
#define LINE_TAIL_BYTES 32
/* A value from outside is cut here, counted as written. */
#define VALUE_BYTES 1024

static const struct {
	const char *name;
	int priority; /* of syslog, as sd-daemon(3) wants it */
} levels[] = {
	/* clang-format off */
	[LOG_LEVEL_DEBUG]   = { "debug",   7 },
	[LOG_LEVEL_INFO]    = { "info",    6 },
	[LOG_LEVEL_WARNING] = { "warning", 4 },
	[LOG_LEVEL_ERROR]   = { "error",   3 },
	/* clang-format on */
};

/* Written by log_init before there are threads, read by all. */
static enum log_level threshold = LOG_LEVEL_INFO;
static enum log_format line_format = LOG_FORMAT_LOGFMT;
static const char *service_name;

/* On the stack, so that a line can be written when memory is out. */
struct line {
	char bytes[LINE_BYTES];
	size_t len;
	bool is_full; /* something did not fit */
	bool has_field;
};

void log_init(enum log_level level, enum log_format format, const char *service)
{
	threshold = level;
	line_format = format;
	service_name = service;
}

static void put(struct line *l, const char *bytes, size_t len)
{
	if (l->is_full || len > LINE_BYTES - LINE_TAIL_BYTES - l->len) {
		l->is_full = true;
		return;
	}
	memcpy(l->bytes + l->len, bytes, len);
	l->len += len;
}

static void put_text(struct line *l, const char *text)
{
	put(l, text, strlen(text));
}

/*
 * Length of the character at the head of s where it may stand as it is, 0
 * where its first byte is to be escaped: control characters, those of C1 too
 * (terminals obey U+009B), and what is not UTF-8.
 */
static size_t plain_len(struct str s)
{
	unsigned char c = (unsigned char)s.ptr[0];

	if (c < 0x20 || c == 0x7F)
		return 0;
	if (c == 0xC2 && s.len > 1 && (unsigned char)s.ptr[1] < 0xA0)
		return 0;
	return str_utf8_len(s);
}

static bool needs_quotes(struct str s)
{
	size_t n;

	if (s.len == 0)
		return true;
	for (; s.len > 0; s.ptr += n, s.len -= n) {
		n = plain_len(s);
		if (n == 0 || strchr(" =\"", s.ptr[0]))
			return true;
	}
	return false;
}

/* "\n" is known to both formats; JSON has no \x and takes the code point. */
static void put_escaped_byte(struct line *l, unsigned char c)
{
	char text[8];

	if (c == '\n')
		put_text(l, "\\n");
	else {
		(void)snprintf(text, sizeof(text),
			line_format == LOG_FORMAT_JSON ? "\\u%04x" : "\\x%02X",
			c);
		put_text(l, text);
	}
}

static void put_quoted(struct line *l, struct str s)
{
	size_t begin = l->len, n;

	put_text(l, "\"");
	for (; s.len > 0 && l->len - begin < VALUE_BYTES;
		s.ptr += n, s.len -= n) {
		n = plain_len(s);
		if (n == 0) {
			put_escaped_byte(l, (unsigned char)s.ptr[0]);
			n = 1;
			continue;
		}
		if (s.ptr[0] == '"' || s.ptr[0] == '\\')
			put_text(l, "\\");
		put(l, s.ptr, n);
	}
	put_text(l, s.len > 0 ? "...\"" : "\"");
}

static void put_name(struct line *l, const char *name)
{
	bool is_json = line_format == LOG_FORMAT_JSON;

	if (l->has_field)
		put_text(l, is_json ? "," : " ");
	if (is_json)
		put_text(l, "\"");
	put_text(l, name);
	put_text(l, is_json ? "\":" : "=");
	l->has_field = true;
}

static void put_str(struct line *l, const char *name, struct str s)
{
	put_name(l, name);
	if (line_format == LOG_FORMAT_JSON || s.len > VALUE_BYTES ||
		needs_quotes(s))
		put_quoted(l, s);
	else
		put(l, s.ptr, s.len);
}

static void put_int(struct line *l, const char *name, int64_t v)
{
	char digits[24];

	put_name(l, name);
	(void)snprintf(digits, sizeof(digits), "%jd", (intmax_t)v);
	put_text(l, digits);
}

/* All of the field or nothing of it. */
static void put_field(struct line *l, const struct log_field *f)
{
	size_t begin = l->len;

	if (f->kind == LOG_FIELD_INT) {
		put_int(l, f->name, f->number);
	} else if (f->kind == LOG_FIELD_BOOL) {
		put_name(l, f->name);
		put_text(l, f->number ? "true" : "false");
	} else if (f->text.ptr) {
		put_str(l, f->name, f->text);
	}
	if (l->is_full)
		l->len = begin;
}

/* "2026-11-01T00:00:00.123Z" */
static void put_time(struct line *l)
{
	int64_t now_us = clock_now_us();
	char second[CLOCK_ISO_SIZE], text[CLOCK_ISO_SIZE + 8];

	clock_format_iso(now_us / 1000000, second);
	second[strlen(second) - 1] = '\0'; /* the Z comes last */
	(void)snprintf(text, sizeof(text), "%s.%03dZ", second,
		(int)(now_us / 1000 % 1000));
	put_str(l, "time", str_from(text));
}

static void put_head(struct line *l, enum log_level level, const char *event)
{
	const char *journal = getenv("JOURNAL_STREAM");
	char prefix[8];

	if (journal) {
		(void)snprintf(
			prefix, sizeof(prefix), "<%d>", levels[level].priority);
		put_text(l, prefix);
	}
	if (line_format == LOG_FORMAT_JSON)
		put_text(l, "{");
	if (!journal)
		put_time(l);
	put_str(l, "level", str_from(levels[level].name));
	put_str(l, "event", str_from(event));
	if (service_name)
		put_str(l, "service", str_from(service_name));
}

/* Into the room that put() leaves. */
static void put_tail(struct line *l)
{
	bool is_json = line_format == LOG_FORMAT_JSON;
	const char *full = is_json ? ",\"truncated\":true" : " truncated=true";
	int n = snprintf(l->bytes + l->len, sizeof(l->bytes) - l->len, "%s%s\n",
		l->is_full ? full : "", is_json ? "}" : "");

	assert(n > 0 && n < LINE_TAIL_BYTES);
	l->len += (size_t)n;
}

void log_event(enum log_level level, const char *event,
	const struct log_field *fields, size_t count)
{
	int saved_errno = errno;
	struct line line;
	ssize_t n;

	if (level < threshold)
		return;
	line.len = 0;
	line.is_full = line.has_field = false;
	put_head(&line, level, event);
	for (size_t i = 0; i < count; i++)
		put_field(&line, &fields[i]);
	put_tail(&line);
	/* One line, one write. Where it fails, there is nobody left to tell. */
	do
		n = write(STDERR_FILENO, line.bytes, line.len);
	while (n < 0 && errno == EINTR);
	errno = saved_errno;
}
