/* test_report_day.c - which UTC days the messages of a report belong to. */
#include "dmarc/report_day.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

typedef __int128 wide_t;

#define DAY ((int64_t)CLOCK_DAY_S)
#define H 3600LL
/* 2026-11-01, a day number to count from. */
#define D0 20758

static const struct {
	const char *name;
	int64_t begin_s, end_s; /* from the midnight that begins D0 */
	int first;              /* from D0 */
	uint32_t count;
	bool is_long;
} windows[] = {
	/* clang-format off */
	{ "end at 23:59:59",           0,         DAY - 1,            0, 1, false },
	{ "end at the next midnight",  0,         DAY,                0, 1, false },
	{ "a minute over",             0,         DAY + 60,           0, 1, false },
	{ "a minute early",            -60,       DAY - 60,           0, 1, false },
	{ "noon to noon",              12 * H,    36 * H,             1, 1, false },
	{ "before noon to noon",       12 * H - 2, 36 * H - 2,        0, 1, false },
	{ "no length",                 5 * H,     5 * H,              0, 1, false }, /* GoDaddy */
	{ "no length, midnight",       0,         0,                  0, 1, false },
	{ "one hour over midnight",    23 * H,    24 * H + 1,         0, 1, false },
	{ "26 h",                      -1 * H,    25 * H,             0, 1, false },
	{ "26 h, late",                20 * H,    46 * H,             1, 1, false },
	{ "a second over 26 h",        -1 * H,    25 * H + 1,        -1, 3, false },
	{ "over 26 h, two days",       0,         26 * H + 1,         0, 2, false },
	{ "two days",                  0,         2 * DAY,            0, 2, false },
	{ "two days, end at 23:59:59", 0,         2 * DAY - 1,        0, 2, false },
	{ "two days and a second",     0,         2 * DAY + 1,        0, 3, false },
	{ "a week from noon",          12 * H,    7 * DAY + 12 * H,   0, 8, false },
	{ "32 days",                   0,         32 * DAY,           0, 32, false },
	{ "32 days and a second",      0,         32 * DAY + 1,       0, 33, true },
	{ "201 days",                  0,         201 * DAY,          0, 201, true }, /* sealy.com.au */
	{ "400 days from noon",        12 * H,    400 * DAY + 12 * H, 0, 401, true },
	/* clang-format on */
};

static void test_windows(void **state UNUSED)
{
	struct report_days d;

	assert_int_equal(clock_day_begin_s(D0), 1793491200);
	for (size_t i = 0; i < ARRAY_LEN(windows); i++) {
		print_message("%s\n", windows[i].name);
		report_days_init(&d, D0 * DAY + windows[i].begin_s,
			D0 * DAY + windows[i].end_s);
		assert_int_equal(d.first, D0 + windows[i].first);
		assert_int_equal(d.count, windows[i].count);
		assert_true(d.count <= REPORT_DAY_MAX_PARTS);
		assert_int_equal(report_days_is_long(&d), windows[i].is_long);
	}
}

static void test_before_epoch(void **state UNUSED)
{
	struct report_days d;

	report_days_init(&d, -DAY, 0);
	assert_int_equal(d.first, -1);
	assert_int_equal(d.count, 1);
	report_days_init(&d, -2 * DAY, 1);
	assert_int_equal(d.first, -2);
	assert_int_equal(d.count, 3);
}

static void test_one_day_takes_all(void **state UNUSED)
{
	struct report_days d;
	uint64_t part;

	report_days_init(&d, D0 * DAY, D0 * DAY);
	report_days_split(&d, 7, &part);
	assert_int_equal(part, 7);
	report_days_split(&d, UINT64_MAX, &part);
	assert_true(part == UINT64_MAX);
	report_days_split(&d, 0, &part);
	assert_int_equal(part, 0);
}

/* A day of 24 h between two of 8: one message in five at each end. */
static void test_ones_take_turns(void **state UNUSED)
{
	static const int day_of_message[] = {1, 0, 1, 2, 1, 1, 0, 1, 2, 1};
	struct report_days d;
	uint64_t parts[3];

	report_days_init(&d, D0 * DAY - 8 * H, D0 * DAY + 32 * H);
	assert_int_equal(d.count, 3);
	for (size_t i = 0; i < ARRAY_LEN(day_of_message); i++) {
		report_days_split(&d, 1, parts);
		for (int day = 0; day < 3; day++)
			assert_int_equal(
				parts[day], day == day_of_message[i] ? 1 : 0);
	}
}

/* One-message records of a week: each day gets one before any gets two. */
static void test_ones_spread_over_week(void **state UNUSED)
{
	uint64_t parts[7], sums[7] = {0};
	struct report_days d;

	report_days_init(&d, D0 * DAY, (D0 + 7) * DAY);
	for (int i = 0; i < 21; i++) {
		report_days_split(&d, 1, parts);
		for (int day = 0; day < 7; day++) {
			sums[day] += parts[day];
			assert_in_range(sums[day], i / 7, i / 7 + 1);
		}
	}
}

/* Cumulative rounding at midnights takes the sixth message of day 1 back. */
static void test_no_day_loses_a_message(void **state UNUSED)
{
	struct report_days d;
	uint64_t parts[3];

	/* Shares of 20/44, 24/44 and nearly none. */
	report_days_init(&d, D0 * DAY + 4 * H, (D0 + 2) * DAY + 1);
	for (int i = 0; i < 1000; i++) {
		report_days_split(&d, 1, parts);
		for (int day = 0; day < 3; day++)
			assert_in_range(parts[day], 0, 1);
		assert_int_equal(parts[0] + parts[1] + parts[2], 1);
	}
}

static uint64_t random_state;

static uint64_t random_u64(void) /* splitmix64 */
{
	uint64_t z = random_state += 0x9E3779B97F4A7C15;

	z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
	z = (z ^ z >> 27) * 0x94D049BB133111EB;
	return z ^ z >> 31;
}

static uint64_t random_below(uint64_t n)
{
	return random_u64() % n;
}

/* Whole days, hours, minutes or seconds, and often a second beside them. */
static int64_t random_offset(int64_t max_s)
{
	static const int64_t units[] = {CLOCK_DAY_S, 3600, 60, 1};
	int64_t unit = units[random_below(ARRAY_LEN(units))];
	int64_t s = (int64_t)random_below((uint64_t)(max_s / unit + 1)) * unit;

	s += (int64_t)random_below(3) - 1;
	return s < 0 ? 0 : s > max_s ? max_s : s;
}

static int64_t random_length(void)
{
	static const int64_t max_days[] = {3, 3, 8, 33, REPORT_DAY_MAX_DAYS};

	return random_offset(max_days[random_below(ARRAY_LEN(max_days))] * DAY);
}

/* Mostly the counts of real records, now and then what nobody sends. */
static uint64_t random_count(void)
{
	switch (random_below(8)) {
	case 0:
		return random_below(1000000);
	case 1:
		return random_u64() >> random_below(64);
	case 2:
		return 0;
	case 3:
	case 4:
		return random_below(30);
	default:
		return 1;
	}
}

/* A window under watch: its days' weights by intersection, and their sums. */
struct watch {
	struct report_days d;
	wide_t length_s, messages;
	int64_t weights_s[REPORT_DAY_MAX_PARTS];
	wide_t sums[REPORT_DAY_MAX_PARTS];
};

static int64_t overlap_s(int64_t begin_s, int64_t end_s, int64_t day)
{
	int64_t from = day * DAY > begin_s ? day * DAY : begin_s;
	int64_t to = (day + 1) * DAY < end_s ? (day + 1) * DAY : end_s;

	return to > from ? to - from : 0;
}

static void watch_init(struct watch *w, int64_t begin_s, int64_t end_s)
{
	wide_t covered_s = 0;

	report_days_init(&w->d, begin_s, end_s);
	assert_in_range(w->d.count, 2, REPORT_DAY_MAX_PARTS);
	w->length_s = end_s - begin_s;
	w->messages = 0;
	for (uint32_t i = 0; i < w->d.count; i++) {
		w->weights_s[i] =
			overlap_s(begin_s, end_s, (int64_t)w->d.first + i);
		w->sums[i] = 0;
		covered_s += w->weights_s[i];
	}
	assert_true(covered_s == w->length_s);
}

/*
 * The promise of report_day.h: the parts of a record sum to its messages, and
 * each day's sum s is floor or ceiling of its share M * w / W, which is
 * |s * W - M * w| < W.
 */
static void watch_record(struct watch *w, uint64_t message_count)
{
	static uint64_t parts[REPORT_DAY_MAX_PARTS];
	wide_t sum = 0, off;

	report_days_split(&w->d, message_count, parts);
	w->messages += message_count;
	for (uint32_t i = 0; i < w->d.count; i++) {
		sum += parts[i];
		w->sums[i] += parts[i];
		off = w->sums[i] * w->length_s - w->messages * w->weights_s[i];
		assert_true(off < w->length_s);
		assert_true(off > -w->length_s);
	}
	assert_true(sum == (wide_t)message_count);
}

static void assert_on_midpoint(const struct report_days *d)
{
	/* Doubled, so that half seconds stay whole numbers. */
	int64_t twice_mid_s = d->begin_s + d->end_s;

	assert_int_equal(d->count, 1);
	assert_true(2 * d->first * DAY <= twice_mid_s);
	assert_true(twice_mid_s < 2 * (d->first + 1) * DAY);
}

static void test_random_windows(void **state UNUSED)
{
	static struct watch w;
	struct report_days d;
	int64_t begin_s, end_s;

	for (uint64_t seed = 1; seed <= 40000; seed++) {
		random_state = seed;
		begin_s = (int64_t)(D0 - 500) * DAY + random_offset(500 * DAY);
		end_s = begin_s + random_length();
		if (seed % 10000 == 0)
			print_message("seed %d\n", (int)seed);
		if (end_s - begin_s <= 26 * H) {
			report_days_init(&d, begin_s, end_s);
			assert_on_midpoint(&d);
			continue;
		}
		watch_init(&w, begin_s, end_s);
		for (int n = 0; n < 30; n++)
			watch_record(&w, random_count());
	}
}

/*
 * 40 % of the reports do not begin at midnight, and the usual ones are a day
 * long, give or take: from every minute of a day each belongs whole to the day
 * that holds most of it.
 */
static void test_day_of_most(void **state UNUSED)
{
	static const int64_t lengths_s[] = {0, 1, 6 * H, DAY - H, DAY - 1, DAY,
		DAY + 1, DAY + 60, 25 * H, 26 * H};
	struct report_days d;

	for (int64_t minute = 0; minute < 24 * 60; minute++)
		for (size_t i = 0; i < ARRAY_LEN(lengths_s); i++) {
			int64_t begin_s = D0 * DAY + minute * 60;
			int64_t end_s = begin_s + lengths_s[i], most_s;

			report_days_init(&d, begin_s, end_s);
			assert_int_equal(d.count, 1);
			assert_in_range(d.first, D0, D0 + 1);
			most_s = overlap_s(begin_s, end_s, d.first);
			for (int64_t day = D0 - 1; day <= D0 + 2; day++)
				assert_true(overlap_s(begin_s, end_s, day) <=
					    most_s);
		}
}

/* Single messages of a long window, from any hour: no two on a day that has
 * its share before another whole day has one. */
static void test_ones_of_any_hour(void **state UNUSED)
{
	static const int days[] = {2, 3, 7, 33, 201};
	uint64_t parts[REPORT_DAY_MAX_PARTS], sums[REPORT_DAY_MAX_PARTS];
	struct report_days d;

	for (int64_t hour = 0; hour < 24; hour++)
		for (size_t i = 0; i < ARRAY_LEN(days); i++) {
			int64_t begin_s = D0 * DAY + hour * H;

			memset(sums, 0, sizeof(sums));
			report_days_init(&d, begin_s, begin_s + days[i] * DAY);
			for (int n = 0; n < days[i]; n++) {
				report_days_split(&d, 1, parts);
				for (uint32_t k = 0; k < d.count; k++)
					sums[k] += parts[k];
			}
			/* One message a day on average. */
			for (uint32_t k = 0; k < d.count; k++)
				assert_in_range(sums[k],
					k == 0 || k == d.count - 1 ? 0 : 1, 1);
		}
}

/* Every message of a whole cycle of shares, for windows with short cycles. */
static void test_whole_cycles(void **state UNUSED)
{
	static struct watch w;

	for (int64_t begin_h = 0; begin_h < 24; begin_h++)
		for (int64_t hours = 27; hours < 200; hours++) {
			int64_t begin_s = D0 * DAY + begin_h * H;

			watch_init(&w, begin_s, begin_s + hours * H);
			for (int64_t n = 0; n < hours; n++)
				watch_record(&w, 1);
		}
}

/* Sums that pass 64 bits stay exact. */
static void test_no_overflow(void **state UNUSED)
{
	static struct watch w;

	watch_init(&w, D0 * DAY + 1, (D0 + 400) * DAY);
	for (int i = 0; i < 100; i++) {
		watch_record(&w, UINT64_MAX);
		watch_record(&w, INT64_MAX);
		watch_record(&w, 1);
	}
}

/* However the records are cut, the same messages give the same days. */
static void test_records_or_messages(void **state UNUSED)
{
	uint64_t parts[9], ones[9] = {0}, lump[9];
	struct report_days d;

	report_days_init(&d, D0 * DAY + 5 * H, (D0 + 8) * DAY + 7);
	for (int i = 0; i < 1234; i++) {
		report_days_split(&d, 1, parts);
		for (int day = 0; day < 9; day++)
			ones[day] += parts[day];
	}
	report_days_init(&d, D0 * DAY + 5 * H, (D0 + 8) * DAY + 7);
	report_days_split(&d, 1234, lump);
	assert_memory_equal(ones, lump, sizeof(ones));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_windows),
		cmocka_unit_test(test_before_epoch),
		cmocka_unit_test(test_one_day_takes_all),
		cmocka_unit_test(test_ones_take_turns),
		cmocka_unit_test(test_ones_spread_over_week),
		cmocka_unit_test(test_no_day_loses_a_message),
		cmocka_unit_test(test_random_windows),
		cmocka_unit_test(test_day_of_most),
		cmocka_unit_test(test_ones_of_any_hour),
		cmocka_unit_test(test_whole_cycles),
		cmocka_unit_test(test_no_overflow),
		cmocka_unit_test(test_records_or_messages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
