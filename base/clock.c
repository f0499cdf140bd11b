/* clock.c - time in UTC, its ISO 8601 and RFC 5322 forms. */
#include "base/clock.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define US_PER_S INT64_C(1000000)
/* Clocks set beyond this (the year 9999) would overflow further on. */
#define CLOCK_MAX_S INT64_C(253402300799)

/* What is added to the real wall clock; 0 outside tests. */
static _Atomic int64_t offset_us;
static pthread_once_t env_once = PTHREAD_ONCE_INIT;

static int64_t real_us(void)
{
	struct timespec ts;

	/* Fails for a clock that does not exist, and this one does. */
	(void)clock_gettime(CLOCK_REALTIME, &ts);
	return (int64_t)ts.tv_sec * US_PER_S + ts.tv_nsec / 1000;
}

static void set_offset(int64_t now_s)
{
	int64_t us = 0;

	if (now_s >= 0 && now_s <= CLOCK_MAX_S)
		us = now_s * US_PER_S - real_us();
	atomic_store(&offset_us, us);
}

static void read_env(void)
{
	int64_t now_s;

	if (str_to_i64(str_from(getenv("RUAD_CLOCK")), &now_s))
		set_offset(now_s);
}

void clock_set(int64_t now_s)
{
	(void)pthread_once(&env_once, read_env);
	set_offset(now_s);
}

int64_t clock_now_us(void)
{
	(void)pthread_once(&env_once, read_env);
	return real_us() + atomic_load(&offset_us);
}

int64_t clock_now_s(void)
{
	return clock_now_us() / US_PER_S;
}

int64_t clock_monotonic_ms(void)
{
	struct timespec ts;

	(void)clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

static int64_t floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/* Day number of any int64_t second; utc_day_t holds fewer. */
static int64_t day_of(int64_t t_s)
{
	return floor_div(t_s, CLOCK_DAY_S);
}

/* Not t_s less the day's beginning, which may lie before INT64_MIN. */
static int second_of_day(int64_t t_s)
{
	int64_t s = t_s % CLOCK_DAY_S;

	return (int)(s < 0 ? s + CLOCK_DAY_S : s);
}

utc_day_t clock_day_of(int64_t t_s)
{
	int64_t day = day_of(t_s);

	if (day > INT32_MAX)
		return INT32_MAX;
	return day < INT32_MIN ? INT32_MIN : (utc_day_t)day;
}

int64_t clock_day_begin_s(utc_day_t day)
{
	return (int64_t)day * CLOCK_DAY_S;
}

struct civil {
	int64_t year;
	int month, day; /* from 1 */
};

/*
 * The proleptic Gregorian calendar in 400-year eras that begin on 1 March, so
 * that the leap day is the last of its year. gmtime_r would do for the years
 * met in practice, but fails for what a report may claim.
 */
static struct civil civil_of(int64_t day)
{
	int64_t era, era_day, era_year, year_day, month;

	day += 719468; /* from 0000-03-01 to 1970-01-01 */
	era = floor_div(day, 146097);
	era_day = day - era * 146097;
	era_year = (era_day - era_day / 1460 + era_day / 36524 -
			   era_day / 146096) /
		   365;
	year_day = era_day - (365 * era_year + era_year / 4 - era_year / 100);
	month = (5 * year_day + 2) / 153; /* 0 is March */
	return (struct civil){
		.year = era * 400 + era_year + (month >= 10),
		.month = (int)(month < 10 ? month + 3 : month - 9),
		.day = (int)(year_day - (153 * month + 2) / 5 + 1),
	};
}

static int64_t day_from_civil(int64_t year, int64_t month, int64_t day)
{
	int64_t era, era_year, year_day;

	year -= month <= 2;
	era = floor_div(year, 400);
	era_year = year - era * 400;
	year_day =
		(153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
	return era * 146097 + era_year * 365 + era_year / 4 - era_year / 100 +
	       year_day - 719468;
}

utc_day_t clock_month_of(utc_day_t day)
{
	return day - (utc_day_t)civil_of(day).day + 1;
}

void clock_format_iso(int64_t t_s, char dst[CLOCK_ISO_SIZE])
{
	struct civil c = civil_of(day_of(t_s));
	int s = second_of_day(t_s);

	(void)snprintf(dst, CLOCK_ISO_SIZE,
		"%04" PRId64 "-%02d-%02dT%02d:%02d:%02dZ", c.year, c.month,
		c.day, s / 3600, s / 60 % 60, s % 60);
}

void clock_format_day(utc_day_t day, char dst[CLOCK_ISO_SIZE])
{
	struct civil c = civil_of(day);

	(void)snprintf(dst, CLOCK_ISO_SIZE, "%04" PRId64 "-%02d-%02d", c.year,
		c.month, c.day);
}

void clock_format_mail(int64_t t_s, char dst[40])
{
	static const char week[] = "ThuFriSatSunMonTueWed"; /* from day 0 */
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	int64_t day;
	struct civil c;
	int s;

	/* RFC 5322 3.3 has no signs, and the buffer no room for more. */
	if (t_s < 0)
		t_s = 0;
	if (t_s > CLOCK_MAX_S)
		t_s = CLOCK_MAX_S;
	day = day_of(t_s);
	s = second_of_day(t_s);
	c = civil_of(day);
	(void)snprintf(dst, 40, "%.3s, %02d %.3s %04d %02d:%02d:%02d +0000",
		&week[day % 7 * 3], c.day, &months[(size_t)(c.month - 1) * 3],
		(int)c.year, s / 3600, s / 60 % 60, s % 60);
}

/* Exactly `digits` digits off the front of *s. */
static bool take_number(struct str *s, size_t digits, int *ret)
{
	uint64_t v;

	if (s->len < digits || !str_to_u64((struct str){s->ptr, digits}, &v))
		return false;
	s->ptr += digits;
	s->len -= digits;
	*ret = (int)v;
	return true;
}

/* One byte of those in `allowed` off the front of *s; 0 where it is another. */
static char take_char(struct str *s, const char *allowed)
{
	for (; s->len > 0 && *allowed; allowed++)
		if (s->ptr[0] == *allowed) {
			s->ptr++;
			s->len--;
			return *allowed;
		}
	return 0;
}

static bool take_day(struct str *s, int64_t *ret)
{
	int year, month, day;
	struct civil c;

	if (!take_number(s, 4, &year) || !take_char(s, "-") ||
		!take_number(s, 2, &month) || !take_char(s, "-") ||
		!take_number(s, 2, &day))
		return false;
	if (year < 1970 || month < 1 || month > 12)
		return false;
	*ret = day_from_civil(year, month, day);
	c = civil_of(*ret); /* 31 April comes back as 1 May */
	return c.month == month && c.day == day;
}

/* "HH:MM:SS[.frac]" as seconds; :60 is a leap second (RFC 3339 5.7). */
static bool take_time(struct str *s, int64_t *ret)
{
	int hour, minute, second;

	if (!take_number(s, 2, &hour) || !take_char(s, ":") ||
		!take_number(s, 2, &minute) || !take_char(s, ":") ||
		!take_number(s, 2, &second))
		return false;
	if (hour > 23 || minute > 59 || second > 60)
		return false;
	if (take_char(s, ".")) {
		if (!take_char(s, "0123456789"))
			return false;
		while (take_char(s, "0123456789"))
			;
	}
	*ret = (int64_t)hour * 3600 + (int64_t)minute * 60 + second;
	return true;
}

/* Nothing, "Z" or "+hh:mm"; seconds east of UTC. */
static bool take_zone(struct str *s, int64_t *ret)
{
	int hour, minute;
	char sign;

	*ret = 0;
	if (s->len == 0 || take_char(s, "Zz"))
		return true;
	sign = take_char(s, "+-");
	if (!sign || !take_number(s, 2, &hour) || !take_char(s, ":") ||
		!take_number(s, 2, &minute) || hour > 23 || minute > 59)
		return false;
	*ret = ((int64_t)hour * 60 + minute) * (sign == '-' ? -60 : 60);
	return true;
}

bool clock_parse_day(struct str s, utc_day_t *ret)
{
	int64_t day;

	if (!take_day(&s, &day) || s.len > 0)
		return false;
	*ret = (utc_day_t)day;
	return true;
}

bool clock_parse_iso(struct str s, int64_t *ret)
{
	int64_t day, second, east;

	if (!take_day(&s, &day) || !take_char(&s, "Tt ") ||
		!take_time(&s, &second) || !take_zone(&s, &east) || s.len > 0)
		return false;
	*ret = day * CLOCK_DAY_S + second - east;
	return true;
}
