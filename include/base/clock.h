/* clock.h - time in UTC, its ISO 8601 and RFC 5322 forms; tests can set it. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include "base/str.h"

/* Days since 1970-01-01 UTC. */
typedef int32_t utc_day_t; /* the one typedef: a unit, not a struct */
#define CLOCK_DAY_S 86400

int64_t clock_now_s(void);        /* wall clock, UTC seconds since the epoch */
int64_t clock_now_us(void);       /* the same in microseconds */
int64_t clock_monotonic_ms(void); /* for deadlines and durations */
/*
 * Tests only: the wall clock starts at now_s and goes on from there; < 0 ends
 * it. RUAD_CLOCK=SECONDS in the environment does the same for a process.
 */
void clock_set(int64_t now_s);

utc_day_t clock_day_of(int64_t t_s); /* floor, also before 1970 */
int64_t clock_day_begin_s(utc_day_t day);
utc_day_t clock_month_of(utc_day_t day); /* the first day of its month */

#define CLOCK_ISO_SIZE 32 /* for "-292277022657-01-27T08:29:52Z" too */
/* "2026-11-01T00:00:00Z", NUL-terminated, into dst. */
void clock_format_iso(int64_t t_s, char dst[CLOCK_ISO_SIZE]);
/* "2026-11-01" */
void clock_format_day(utc_day_t day, char dst[CLOCK_ISO_SIZE]);
/* "Sun, 01 Nov 2026 00:00:00 +0000" (RFC 5322 3.3); dst at least 40 bytes. */
void clock_format_mail(int64_t t_s, char dst[40]);
/* "YYYY-MM-DD", a real date of the years 1970 to 9999. */
MUST_CHECK bool clock_parse_day(struct str s, utc_day_t *ret);
/* "YYYY-MM-DDTHH:MM:SS[.frac][Z|+hh:mm]" or with a space; no zone is UTC. */
MUST_CHECK bool clock_parse_iso(struct str s, int64_t *ret);

#endif
