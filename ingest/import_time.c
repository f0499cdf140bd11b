/* import_time.c - when a mail came, by its own header. */
#include "ingest/import_time.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"

/* Headers of report mail are 2 to 8 KiB. */
#define HEAD_BYTES (32u * 1024)
#define YEAR_2000_S INT64_C(946684800)

/* --- the date ------------------------------------------------------------ */

static struct str next_word(struct str *rest)
{
	const struct str text = str_trim(*rest);
	size_t len = 0;

	while (len < text.len && !strchr(" \t\r\n", text.ptr[len]))
		len++;
	*rest = (struct str){text.ptr + len, text.len - len};
	return (struct str){text.ptr, len};
}

static bool parse_month(struct str word, int *ret)
{
	static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

	for (int i = 0; i < 12; i++)
		if (str_equal_nocase(word, (struct str){names + 3 * i, 3})) {
			*ret = i;
			return true;
		}
	return false;
}

static bool parse_number(struct str text, int max, int *ret)
{
	uint64_t v;

	if (!str_to_u64(text, &v) || v > (uint64_t)max)
		return false;
	*ret = (int)v;
	return true;
}

/* "00:00:00", or without seconds */
static bool parse_clock(struct str word, struct tm *tm)
{
	struct str hour = str_cut(&word, ':');
	struct str minute = str_cut(&word, ':');

	tm->tm_sec = 0;
	return parse_number(hour, 23, &tm->tm_hour) &&
	       parse_number(minute, 59, &tm->tm_min) &&
	       (!word.ptr || parse_number(word, 60, &tm->tm_sec));
}

/* RFC 5322 4.3: names of North American zones; other letters tell nothing. */
static int zone_offset_s(struct str word)
{
	static const struct {
		struct str name;
		int hours;
	} zones[] = {
		/* clang-format off */
		{ STR("EDT"), -4 }, { STR("EST"), -5 }, { STR("CDT"), -5 },
		{ STR("CST"), -6 }, { STR("MDT"), -6 }, { STR("MST"), -7 },
		{ STR("PDT"), -7 }, { STR("PST"), -8 },
		/* clang-format on */
	};
	int hhmm;

	for (size_t i = 0; i < ARRAY_LEN(zones); i++)
		if (str_equal_nocase(word, zones[i].name))
			return zones[i].hours * 3600;
	if (word.len != 5 || (word.ptr[0] != '+' && word.ptr[0] != '-') ||
		!parse_number((struct str){word.ptr + 1, 4}, 9959, &hhmm))
		return 0;
	hhmm = hhmm / 100 * 3600 + hhmm % 100 * 60;
	return word.ptr[0] == '-' ? -hhmm : hhmm;
}

bool import_parse_mail_date(struct str text, int64_t *ret)
{
	struct str comma = text;
	struct tm tm = {0};
	int64_t t_s;

	(void)str_cut(&comma, ','); /* the day of the week */
	if (comma.ptr)
		text = comma;
	if (!parse_number(next_word(&text), 31, &tm.tm_mday) ||
		!parse_month(next_word(&text), &tm.tm_mon) ||
		!parse_number(next_word(&text), 9999, &tm.tm_year) ||
		!parse_clock(next_word(&text), &tm) || tm.tm_mday == 0)
		return false;
	if (tm.tm_year < 50)
		tm.tm_year += 2000;
	else if (tm.tm_year < 1000)
		tm.tm_year += 1900;
	tm.tm_year -= 1900;
	t_s = (int64_t)timegm(&tm);
	*ret = t_s - zone_offset_s(next_word(&text));
	return true;
}

/* --- the header ---------------------------------------------------------- */

/* Cut the next field off, with its folded lines; false at the header's end or
 * where there is no field. */
static bool next_field(struct str *rest, struct str *name, struct str *value)
{
	size_t len, colon = 0;
	const char *p = rest->ptr;

	while (colon < rest->len && p[colon] > ' ' && p[colon] < 0x7F &&
		p[colon] != ':')
		colon++;
	if (colon == 0 || colon == rest->len || p[colon] != ':')
		return false;
	for (len = colon + 1; len < rest->len; len++)
		if (p[len - 1] == '\n' && p[len] != ' ' && p[len] != '\t')
			break;
	*name = (struct str){p, colon};
	*value = (struct str){p + colon + 1, len - colon - 1};
	*rest = (struct str){p + len, rest->len - len};
	return true;
}

static bool is_plausible(int64_t t_s)
{
	return t_s >= YEAR_2000_S && t_s <= clock_now_s() + CLOCK_DAY_S;
}

/* What stands behind the last semicolon of a Received field. */
static bool received_time(struct str value, int64_t *ret)
{
	const char *semicolon = memrchr(value.ptr, ';', value.len);
	const char *end = value.ptr + value.len;

	if (!semicolon)
		return false;
	value = (struct str){semicolon + 1, (size_t)(end - semicolon - 1)};
	return import_parse_mail_date(value, ret) && is_plausible(*ret);
}

static bool find_time(struct str head, int64_t *ret)
{
	struct str name, value;
	int64_t t_s, date_s = 0;
	bool has_date = false;

	/* Some saved mail begins with the line of a mailbox. */
	if (str_starts_with(head, STR("From ")))
		(void)str_cut(&head, '\n');
	while (next_field(&head, &name, &value)) {
		if (str_equal_nocase(name, STR("Received")) &&
			received_time(value, &t_s)) {
			*ret = t_s;
			return true;
		}
		if (str_equal_nocase(name, STR("Date")) &&
			import_parse_mail_date(value, &t_s) &&
			is_plausible(t_s)) {
			has_date = true;
			date_s = t_s;
		}
	}
	if (has_date)
		*ret = date_s;
	return has_date;
}

bool import_mail_time(int fd, int64_t *ret)
{
	char *head = base_malloc(HEAD_BYTES);
	ssize_t n = pread(fd, head, HEAD_BYTES, 0);
	bool ok = false;

	if (n > 0)
		ok = find_time((struct str){head, (size_t)n}, ret);
	free(head);
	return ok;
}
