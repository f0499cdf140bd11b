/*
 * sample_reports.h - believable aggregate reports for a first look.
 *
 * Five reporters, three domains that nobody owns, the 60 days before a given
 * one. All names and addresses are reserved (RFC 2606, 5737, 3849). The same
 * day gives the same reports, to the byte; with another day the stories move
 * along, so reports of two different days do not belong into one database.
 */
#ifndef RELAY_SAMPLE_REPORTS_H
#define RELAY_SAMPLE_REPORTS_H

#include "base/arena.h"
#include "dmarc/report.h"

#define SAMPLE_REPORT_DAYS 60

struct sample_reports;

struct sample_report {
	struct aggregate_report report; /* complete, content_sum too */
	const struct record *records;   /* report.record_count of them */
	const char *submitter;          /* domain of the reporter */
	const char *from;               /* address it sends from */
};

/* `today` is the day after the last that is reported. */
struct sample_reports *sample_reports_new(utc_day_t today);
void sample_reports_free(struct sample_reports **s);
/* Oldest first. */
size_t sample_reports_count(const struct sample_reports *s);
/* ERR_LIMIT where the arena is full; index < count. Text lives in `a`. */
MUST_CHECK bool sample_reports_get(const struct sample_reports *s, size_t index,
	struct arena *a, struct sample_report *ret, struct err *err);

/*
 * relay_report_sample - one small, correct report, to try a rua address.
 *
 *   policy_domain, submitter  borrowed by *ret
 *   now_s                     the window is the UTC day before it; it is part
 *                             of the report_id, so each second is a new report
 *
 * RFC 9990; one source that passes and one that fails.
 */
MUST_CHECK bool relay_report_sample(const char *policy_domain,
	const char *submitter, int64_t now_s, struct arena *a,
	struct sample_report *ret, struct err *err);

/*
 * relay_report_numbered - one of many, each told from all others.
 *
 *   policy_domain  borrowed by *ret; the submitter, too
 *   run            a label of a host name: what all of one run share
 *   number         at least 1; also the messages that the report counts, so
 *                  that a sum shows what was counted twice
 *   now_s          the window is the UTC day before it
 *
 * The report_id is "durability.RUN.NUMBER" and header_from RUN.policy_domain.
 */
#define RELAY_NUMBERED_PREFIX "durability."
MUST_CHECK bool relay_report_numbered(const char *policy_domain,
	const char *run, uint64_t number, int64_t now_s, struct arena *a,
	struct sample_report *ret, struct err *err);

#endif
