/* err.c - what went wrong: a code a caller can act on, and one line. */
#include "base/err.h"

#include "base/str.h"

#include <assert.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* What a code means to others: one row a code, in their order. */
static const struct {
	const char *name;
	int exit_code;
} codes[] = {
	/* clang-format off */
	[ERR_NONE]        = { "none",        0 },
	[ERR_DUPLICATE]   = { "duplicate",   0 },
	[ERR_SYNTAX]      = { "syntax",      3 },
	[ERR_LIMIT]       = { "limit",       3 },
	[ERR_UNSUPPORTED] = { "unsupported", 3 },
	[ERR_TRUNCATED]   = { "truncated",   3 },
	[ERR_TEMP]        = { "temp",        1 },
	[ERR_CONFIG]      = { "config",      2 },
	/* clang-format on */
};

/*
 * The message was built apart, for its arguments may point into err->msg.
 * Libraries end theirs with a newline, libpq puts several lines in one.
 */
static void put_msg(struct err *err, const char *text)
{
	size_t len = 0, keep = 0, n;

	for (; *text && len < sizeof(err->msg) - 1; text++) {
		bool is_blank = strchr(" \t\r\n", *text) != NULL;

		if (!is_blank)
			err->msg[len++] = *text;
		else if (len > 0 && err->msg[len - 1] != ' ')
			err->msg[len++] = ' ';
	}
	while (len > 0 && err->msg[len - 1] == ' ')
		len--;
	err->msg[len] = '\0';
	if (!*text)
		return;
	/* Cut short: not in the middle of a character. */
	while (keep < len) {
		n = str_utf8_len((struct str){err->msg + keep, len - keep});
		if (n == 0 && len - keep < 4)
			break;
		keep += n > 0 ? n : 1;
	}
	err->msg[keep] = '\0';
}

void err_fill(struct err *err, enum err_code code, const char *fmt, ...)
{
	char text[sizeof(err->msg) * 2];
	va_list args;

	va_start(args, fmt);
	(void)vsnprintf(text, sizeof(text), fmt, args); /* cut is good enough */
	va_end(args);
	err->code = code;
	put_msg(err, text);
}

void err_fill_errno(struct err *err, enum err_code code, const char *fmt, ...)
{
	const char *reason = strerrordesc_np(errno);
	char text[sizeof(err->msg) * 2];
	va_list args;

	va_start(args, fmt);
	(void)vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	err_fill(err, code, "%s: %s", text, reason ? reason : "error");
}

void err_put_before(struct err *err, const char *fmt, ...)
{
	char text[sizeof(err->msg)];
	va_list args;

	va_start(args, fmt);
	(void)vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	err_fill(err, err->code, "%s: %s", text, err->msg);
}

void err_clear(struct err *err)
{
	err->code = ERR_NONE;
	err->msg[0] = '\0';
}

const char *err_code_name(enum err_code code)
{
	assert(code < ARRAY_LEN(codes));
	return codes[code].name;
}

int err_exit_code(enum err_code code)
{
	assert(code < ARRAY_LEN(codes));
	return codes[code].exit_code;
}
