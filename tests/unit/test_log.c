/* test_log.c - one event, one line, on stderr. */
#include "base/log.h"

#include "base/clock.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

/* One line of log in a packet socket's place: each read is one write. */
static char line[65536];

static void log_captured(
	enum log_level level, const struct log_field *fields, size_t count)
{
	int fds[2], saved;
	ssize_t n;

	/* O_DIRECT: a pipe that keeps the borders of writes. */
	assert_int_equal(pipe2(fds, O_DIRECT | O_NONBLOCK), 0);
	saved = dup(STDERR_FILENO);
	assert_int_equal(dup2(fds[1], STDERR_FILENO), STDERR_FILENO);
	log_event(level, "event_word", fields, count);
	assert_int_equal(dup2(saved, STDERR_FILENO), STDERR_FILENO);
	(void)close(saved);
	(void)close(fds[1]);
	n = read(fds[0], line, sizeof(line) - 1);
	assert_true(n >= 0);
	line[n] = '\0';
	/* All came with the first write. */
	assert_int_equal(read(fds[0], line + n + 1, 1), 0);
	(void)close(fds[0]);
}

static void expect_line(const char *expected)
{
	if (strcmp(line, expected) != 0)
		fail_msg("is \"%s\", not \"%s\"", line, expected);
}

/* The journal's form has no time: fixed text for the tables below. */
static int in_journal(void **state UNUSED)
{
	return setenv("JOURNAL_STREAM", "8:1", 1);
}

static int not_in_journal(void **state UNUSED)
{
	log_init(LOG_LEVEL_INFO, LOG_FORMAT_LOGFMT, NULL);
	clock_set(-1);
	return unsetenv("JOURNAL_STREAM");
}

static const struct {
	const char *name;
	struct str value;
	const char *logfmt, *json;
} values[] = {
	/* clang-format off */
	{ "plain",       { "a-b.c/d", 7 },  "a-b.c/d",      "\"a-b.c/d\"" },
	{ "space",       { "a b", 3 },      "\"a b\"",      "\"a b\"" },
	{ "equals",      { "a=b", 3 },      "\"a=b\"",      "\"a=b\"" },
	{ "quote",       { "a\"b", 3 },     "\"a\\\"b\"",   "\"a\\\"b\"" },
	{ "backslash",   { "a\\b", 3 },     "a\\b",         "\"a\\\\b\"" },
	{ "both",        { "a\\ b", 4 },    "\"a\\\\ b\"",  "\"a\\\\ b\"" },
	{ "empty",       { "", 0 },         "\"\"",         "\"\"" },
	{ "newline",     { "a\nb", 3 },     "\"a\\nb\"",    "\"a\\nb\"" },
	{ "return",      { "a\rb", 3 },     "\"a\\x0Db\"",  "\"a\\u000db\"" },
	{ "NUL",         { "a\0b", 3 },     "\"a\\x00b\"",  "\"a\\u0000b\"" },
	{ "escape",      { "\033[1m", 4 },  "\"\\x1B[1m\"", "\"\\u001b[1m\"" },
	{ "delete",      { "\x7F", 1 },     "\"\\x7F\"",    "\"\\u007f\"" },
	{ "UTF-8",       { "\xC3\xA9", 2 }, "\xC3\xA9",     "\"\xC3\xA9\"" },
	{ "after C1",    { "\xC2\xA0", 2 }, "\xC2\xA0",     "\"\xC2\xA0\"" },
	{ "not UTF-8",   { "\xE9x", 2 },    "\"\\xE9x\"",   "\"\\u00e9x\"" },
	/* U+009B begins a terminal's command as ESC [ does */
	{ "C1 control",  { "\xC2\x9B", 2 }, "\"\\xC2\\x9B\"",
		"\"\\u00c2\\u009b\"" },
	/* clang-format on */
};

static void test_values(void **state UNUSED)
{
	char expected[256];

	for (size_t i = 0; i < ARRAY_LEN(values); i++) {
		struct log_field field = F_SLICE("v", values[i].value);

		print_message("%s\n", values[i].name);
		log_init(LOG_LEVEL_INFO, LOG_FORMAT_LOGFMT, NULL);
		log_captured(LOG_LEVEL_INFO, &field, 1);
		(void)snprintf(expected, sizeof(expected),
			"<6>level=info event=event_word v=%s\n",
			values[i].logfmt);
		expect_line(expected);
		log_init(LOG_LEVEL_INFO, LOG_FORMAT_JSON, NULL);
		log_captured(LOG_LEVEL_INFO, &field, 1);
		(void)snprintf(expected, sizeof(expected),
			"<6>{\"level\":\"info\",\"event\":\"event_word\","
			"\"v\":%s}\n",
			values[i].json);
		expect_line(expected);
	}
}

static void test_fields(void **state UNUSED)
{
	struct err err = {ERR_TEMP, "no route"};
	const struct log_field fields[] = {
		F_STR("org_name", "Example Net"),
		F_STR("absent", NULL),
		F_INT("least", INT64_MIN),
		F_INT("records", 412u),
		F_BOOL("again", true),
		F_BOOL("never", false),
		F_ERR(&err),
	};

	log_init(LOG_LEVEL_INFO, LOG_FORMAT_LOGFMT, "smtp");
	log_captured(LOG_LEVEL_WARNING, fields, ARRAY_LEN(fields));
	expect_line("<4>level=warning event=event_word service=smtp "
		    "org_name=\"Example Net\" least=-9223372036854775808 "
		    "records=412 again=true never=false "
		    "reason=\"no route\"\n");
	log_init(LOG_LEVEL_INFO, LOG_FORMAT_JSON, "smtp");
	log_captured(LOG_LEVEL_ERROR, fields, ARRAY_LEN(fields));
	expect_line("<3>{\"level\":\"error\",\"event\":\"event_word\","
		    "\"service\":\"smtp\",\"org_name\":\"Example Net\","
		    "\"least\":-9223372036854775808,\"records\":412,"
		    "\"again\":true,\"never\":false,"
		    "\"reason\":\"no route\"}\n");
}

static void test_levels(void **state UNUSED)
{
	const struct log_field field = F_INT("n", 1);

	for (int least = LOG_LEVEL_DEBUG; least <= LOG_LEVEL_ERROR; least++) {
		log_init((enum log_level)least, LOG_FORMAT_LOGFMT, NULL);
		for (int l = LOG_LEVEL_DEBUG; l <= LOG_LEVEL_ERROR; l++) {
			log_captured((enum log_level)l, &field, 1);
			assert_int_equal(strlen(line) > 0, l >= least);
		}
	}
	assert_memory_equal(line, "<3>level=error", 14);
	log_init(LOG_LEVEL_DEBUG, LOG_FORMAT_LOGFMT, NULL);
	log_captured(LOG_LEVEL_DEBUG, &field, 1);
	assert_memory_equal(line, "<7>level=debug", 14);
}

static void test_time(void **state UNUSED)
{
	static const char second[] = "time=2026-11-01T00:00:0";
	const struct timespec pause = {.tv_nsec = 3000000};
	const struct log_field field = F_INT("n", 1);

	log_init(LOG_LEVEL_INFO, LOG_FORMAT_LOGFMT, NULL);
	clock_set(1793491200);
	assert_int_equal(nanosleep(&pause, NULL), 0);
	log_captured(LOG_LEVEL_INFO, &field, 1);
	assert_memory_equal(line, second, strlen(second));
	assert_true(atoi(line + strlen("time=2026-11-01T00:00:00.")) >= 3);
	assert_string_equal(line + strlen("time=2026-11-01T00:00:00.000"),
		"Z level=info event=event_word n=1\n");
	log_init(LOG_LEVEL_INFO, LOG_FORMAT_JSON, NULL);
	log_captured(LOG_LEVEL_INFO, &field, 1);
	assert_memory_equal(line, "{\"time\":\"2026-11-01T", 20);
}

/* The reporter that puts a megabyte into its name gets a line, cut. */
static void test_long_value(void **state UNUSED)
{
	static const enum log_format formats[] = {
		LOG_FORMAT_LOGFMT, LOG_FORMAT_JSON};
	static char big[1 << 20];
	struct log_field fields[] = {
		F_SLICE("v", ((struct str){big, sizeof(big)})),
		F_INT("n", 7),
	};

	for (size_t i = 0; i < ARRAY_LEN(formats); i++)
		for (int c = 0; c < 256; c += 37) {
			memset(big, c, sizeof(big));
			log_init(LOG_LEVEL_INFO, formats[i], NULL);
			log_captured(LOG_LEVEL_INFO, fields, ARRAY_LEN(fields));
			assert_true(strlen(line) < 1200);
			assert_non_null(
				strstr(line, formats[i] == LOG_FORMAT_JSON
						     ? "...\",\"n\":7}\n"
						     : "...\" n=7\n"));
		}
}

/* Fields that do not fit are left out whole, and the line says so. */
static void test_full_line(void **state UNUSED)
{
	struct log_field fields[600];

	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		fields[i] = F_STR("k", "0123456789");
	for (size_t pad = 0; pad < 16; pad++) {
		fields[0].text = (struct str){"0123456789abcdef", pad};
		log_init(LOG_LEVEL_INFO, LOG_FORMAT_LOGFMT, NULL);
		log_captured(LOG_LEVEL_INFO, fields, ARRAY_LEN(fields));
		assert_true(strlen(line) <= 4096 && strlen(line) > 4000);
		assert_non_null(strstr(line, " k=0123456789 truncated=true\n"));
		log_init(LOG_LEVEL_INFO, LOG_FORMAT_JSON, NULL);
		log_captured(LOG_LEVEL_INFO, fields, ARRAY_LEN(fields));
		assert_true(strlen(line) <= 4096 && strlen(line) > 4000);
		assert_non_null(strstr(
			line, ",\"k\":\"0123456789\",\"truncated\":true}\n"));
	}
}

/* Callers look at errno after they logged. */
static void test_errno_is_kept(void **state UNUSED)
{
	int saved = dup(STDERR_FILENO);

	log_init(LOG_LEVEL_INFO, LOG_FORMAT_LOGFMT, NULL);
	(void)close(STDERR_FILENO);
	errno = ENOENT;
	log_info("nobody_listens", F_INT("n", 1));
	assert_int_equal(errno, ENOENT);
	assert_int_equal(dup2(saved, STDERR_FILENO), STDERR_FILENO);
	(void)close(saved);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			test_values, in_journal, not_in_journal),
		cmocka_unit_test_setup_teardown(
			test_fields, in_journal, not_in_journal),
		cmocka_unit_test_setup_teardown(
			test_levels, in_journal, not_in_journal),
		cmocka_unit_test_setup_teardown(
			test_time, not_in_journal, not_in_journal),
		cmocka_unit_test_setup_teardown(
			test_long_value, in_journal, not_in_journal),
		cmocka_unit_test_setup_teardown(
			test_full_line, in_journal, not_in_journal),
		cmocka_unit_test_setup_teardown(
			test_errno_is_kept, in_journal, not_in_journal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
