/* test_clock.c - time in UTC, its ISO 8601 and RFC 5322 forms. */
#include "base/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

static const struct {
	int64_t t_s;
	const char *iso;
} instants[] = {
	/* clang-format off */
	{ 0,                      "1970-01-01T00:00:00Z" },
	{ -1,                     "1969-12-31T23:59:59Z" },
	{ 951782400,              "2000-02-29T00:00:00Z" },
	{ 1793491200,             "2026-11-01T00:00:00Z" },
	{ INT64_C(4107542399),    "2100-02-28T23:59:59Z" },
	{ INT64_C(4107542400),    "2100-03-01T00:00:00Z" },
	{ INT64_C(253402300799),  "9999-12-31T23:59:59Z" },
	{ INT64_C(253402300800),  "10000-01-01T00:00:00Z" },
	{ INT64_C(-62167219200),  "0000-01-01T00:00:00Z" },
	{ INT64_MIN,              "-292277022657-01-27T08:29:52Z" },
	{ INT64_MAX,              "292277026596-12-04T15:30:07Z" },
	/* clang-format on */
};

static void test_format_iso(void **state UNUSED)
{
	char text[CLOCK_ISO_SIZE];

	for (size_t i = 0; i < ARRAY_LEN(instants); i++) {
		clock_format_iso(instants[i].t_s, text);
		assert_string_equal(text, instants[i].iso);
	}
}

/* libc's calendar as the other opinion, once a day through 400 years. */
static void test_calendar_like_libc(void **state UNUSED)
{
	char ours[40], theirs[64];
	utc_day_t day, parsed;
	struct tm tm;
	time_t t;

	for (day = 0; day < 146097 + 365; day++) {
		t = (time_t)clock_day_begin_s(day);
		assert_non_null(gmtime_r(&t, &tm));
		assert_true(strftime(theirs, sizeof(theirs), "%F", &tm) > 0);
		clock_format_day(day, ours);
		assert_string_equal(ours, theirs);
		assert_true(clock_parse_day(str_from(ours), &parsed));
		assert_int_equal(parsed, day);
		assert_true(strftime(theirs, sizeof(theirs),
				    "%a, %d %b %Y %T +0000", &tm) > 0);
		clock_format_mail(t, ours);
		assert_string_equal(ours, theirs);
	}
}

static void test_format_mail(void **state UNUSED)
{
	char text[40];

	clock_format_mail(1793491200 + 3661, text);
	assert_string_equal(text, "Sun, 01 Nov 2026 01:01:01 +0000");
	clock_format_mail(INT64_MAX, text);
	assert_string_equal(text, "Fri, 31 Dec 9999 23:59:59 +0000");
	clock_format_mail(INT64_MIN, text);
	assert_string_equal(text, "Thu, 01 Jan 1970 00:00:00 +0000");
}

static void test_days(void **state UNUSED)
{
	assert_int_equal(clock_day_of(0), 0);
	assert_int_equal(clock_day_of(86399), 0);
	assert_int_equal(clock_day_of(86400), 1);
	assert_int_equal(clock_day_of(-1), -1);
	assert_int_equal(clock_day_of(-86400), -1);
	assert_int_equal(clock_day_of(-86401), -2);
	assert_int_equal(clock_day_of(INT64_MAX), INT32_MAX);
	assert_int_equal(clock_day_of(INT64_MIN), INT32_MIN);
	assert_true(clock_day_begin_s(20758) == 1793491200);
	assert_true(clock_day_begin_s(INT32_MIN) < 0);
	assert_int_equal(clock_month_of(0), 0);
	assert_int_equal(clock_month_of(30), 0);
	assert_int_equal(clock_month_of(31), 31);
	assert_int_equal(clock_month_of(-1), -31);
	assert_int_equal(clock_month_of(20758), 20758); /* 2026-11-01 */
	assert_int_equal(clock_month_of(20757), 20727);
	assert_int_equal(clock_month_of(19782), 19754); /* 2024-02-29 */
}

static const struct {
	const char *text;
	bool is_day;
	int32_t day;
} days[] = {
	/* clang-format off */
	{ "1970-01-01",  true,  0 },
	{ "2026-11-01",  true,  20758 },
	{ "2024-02-29",  true,  19782 },
	{ "9999-12-31",  true,  2932896 },
	{ "2023-02-29",  false, 0 },
	{ "2100-02-29",  false, 0 },
	{ "2026-04-31",  false, 0 },
	{ "2026-00-01",  false, 0 },
	{ "2026-13-01",  false, 0 },
	{ "2026-01-00",  false, 0 },
	{ "2026-01-32",  false, 0 },
	{ "1969-12-31",  false, 0 },
	{ "2026-1-01",   false, 0 },
	{ "2026-01-1",   false, 0 },
	{ "20260101",    false, 0 },
	{ " 2026-01-01", false, 0 },
	{ "2026-01-01 ", false, 0 },
	{ "2026-01-01T00:00:00Z", false, 0 },
	{ "+026-01-01",  false, 0 },
	{ "",            false, 0 },
	/* clang-format on */
};

static void test_parse_day(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(days); i++) {
		utc_day_t day = -7;

		print_message("\"%s\"\n", days[i].text);
		assert_int_equal(clock_parse_day(str_from(days[i].text), &day),
			days[i].is_day);
		assert_int_equal(day, days[i].is_day ? days[i].day : -7);
	}
	assert_false(clock_parse_day(STR_NULL, &(utc_day_t){0}));
}

/* RFC 3339 5.6; and what RFC 8460 reports hold in practice. */
static const struct {
	const char *text;
	bool is_time;
	int64_t t_s;
} times[] = {
	/* clang-format off */
	{ "2026-11-01T00:00:00Z",           true, 1793491200 },
	{ "2026-11-01t00:00:00z",           true, 1793491200 },
	{ "2026-11-01 00:00:00",            true, 1793491200 },
	{ "2026-11-01T00:00:00",            true, 1793491200 },
	{ "2026-11-01T00:00:00.999999999Z", true, 1793491200 },
	{ "2026-11-01T02:30:00+02:30",      true, 1793491200 },
	{ "2026-11-01T23:59:00+23:59",      true, 1793491200 },
	{ "2026-10-31T16:00:00-08:00",      true, 1793491200 },
	{ "2026-10-31T23:59:60Z",           true, 1793491200 },
	{ "2026-11-01T23:59:59Z",           true, 1793577599 },
	{ "1970-01-01T00:00:00+00:01",      true, -60 },
	{ "2026-11-01T24:00:00Z",           false, 0 },
	{ "2026-11-01T00:60:00Z",           false, 0 },
	{ "2026-11-01T00:00:61Z",           false, 0 },
	{ "2026-11-01T00:00:00.Z",          false, 0 },
	{ "2026-11-01T00:00:00+24:00",      false, 0 },
	{ "2026-11-01T00:00:00+00:60",      false, 0 },
	{ "2026-11-01T00:00:00+0000",       false, 0 },
	{ "2026-11-01T00:00:00Zx",          false, 0 },
	{ "2026-11-01T00:00:00 Z",          false, 0 },
	{ "2026-11-01T00:00Z",              false, 0 },
	{ "2026-11-01T00:00:0",             false, 0 },
	{ "2026-11-01_00:00:00Z",           false, 0 },
	{ "2026-02-30T00:00:00Z",           false, 0 },
	{ "2026-11-01",                     false, 0 },
	{ "",                               false, 0 },
	/* clang-format on */
};

static void test_parse_iso(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(times); i++) {
		int64_t t_s = -7;

		print_message("\"%s\"\n", times[i].text);
		assert_int_equal(clock_parse_iso(str_from(times[i].text), &t_s),
			times[i].is_time);
		assert_true(t_s == (times[i].is_time ? times[i].t_s : -7));
	}
}

static void test_set(void **state UNUSED)
{
	int64_t real_s = (int64_t)time(NULL);

	clock_set(1793491200);
	assert_in_range(clock_now_s(), 1793491200, 1793491205);
	assert_in_range(clock_now_us() / 1000000, 1793491200, 1793491205);
	clock_set(0);
	assert_in_range(clock_now_s(), 0, 5);
	clock_set(-1);
	assert_in_range(clock_now_s(), real_s, real_s + 5);
	clock_set(INT64_MAX); /* out of any range: not set */
	assert_in_range(clock_now_s(), real_s, real_s + 5);
}

/* It goes on from there. */
static void test_set_goes_on(void **state UNUSED)
{
	const struct timespec pause = {.tv_nsec = 2000000};
	int64_t monotonic_ms = clock_monotonic_ms(), begin_us;

	clock_set(1000);
	begin_us = clock_now_us();
	assert_int_equal(nanosleep(&pause, NULL), 0);
	assert_true(clock_now_us() - begin_us >= 1900);
	assert_true(clock_monotonic_ms() - monotonic_ms >= 1);
	clock_set(-1);
}

static void test_monotonic(void **state UNUSED)
{
	struct timespec ts;
	int64_t now_ms;

	assert_int_equal(clock_gettime(CLOCK_MONOTONIC, &ts), 0);
	now_ms = (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
	assert_in_range(clock_monotonic_ms(), now_ms, now_ms + 1000);
}

/* RUAD_CLOCK is read once, so each case has a process of its own. */
static void test_environment(void **state UNUSED)
{
	int64_t real_s = (int64_t)time(NULL);
	const struct {
		const char *value;
		int64_t begin_s;
	} cases[] = {
		{"1793491200", 1793491200},
		{"0", 0},
		{"soon", real_s},
		{"-5", real_s},
		{"", real_s},
	};
	int status;
	pid_t child;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		child = fork();
		if (child == 0) {
			int64_t s = -1;

			if (setenv("RUAD_CLOCK", cases[i].value, 1) == 0)
				s = clock_now_s() - cases[i].begin_s;
			_exit(s >= 0 && s <= 5 ? 0 : 1);
		}
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_int_equal(status, 0);
	}
}

/* clock_set is the stronger, also where it comes first. */
static void test_set_over_environment(void **state UNUSED)
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		if (setenv("RUAD_CLOCK", "1793491200", 1) != 0)
			_exit(1);
		clock_set(42);
		_exit(clock_now_s() - 42 <= 5 ? 0 : 2);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_environment), /* before any clock call */
		cmocka_unit_test(test_set_over_environment),
		cmocka_unit_test(test_format_iso),
		cmocka_unit_test(test_calendar_like_libc),
		cmocka_unit_test(test_format_mail),
		cmocka_unit_test(test_days),
		cmocka_unit_test(test_parse_day),
		cmocka_unit_test(test_parse_iso),
		cmocka_unit_test(test_monotonic),
		cmocka_unit_test(test_set),
		cmocka_unit_test(test_set_goes_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
