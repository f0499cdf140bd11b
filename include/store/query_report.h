/* query_report.h - stored reports, one by one. */
#ifndef STORE_QUERY_REPORT_H
#define STORE_QUERY_REPORT_H

#include "store/pg.h"
#include "store/report_ref.h"

/* One report of any kind; text lives in the arena given. */
struct report_summary {
	struct report_ref ref;
	struct str domain;   /* policy domain */
	struct str reporter; /* lower case */
	struct str org_name, report_id;
	int64_t begin_s, end_s;
	utc_day_t first_day, last_day;
	uint32_t records;
	bool has_messages; /* TLS reports have none */
	uint64_t messages;
	bool is_counted;
	uint32_t repairs; /* set of enum repair */
	struct arrival arrival;
	uint64_t duplicates;
};

struct report_filter {
	enum intake_kind kind;       /* never INTAKE_OTHER */
	struct str domain, reporter; /* STR_NULL: all */
	bool has_from, has_to;
	utc_day_t from, to;        /* days that it tells of */
	struct report_place after; /* of the last of the page before; id 0 */
};

/*
 * query_report_list - a page of reports: by the number of their domain, and of
 * each domain the newest first. A place never moves, so pages lose and repeat
 * nothing while reports arrive.
 */
MUST_CHECK bool query_report_list(struct pg *p,
	const struct report_filter *filter, uint32_t limit, struct arena *a,
	struct report_summary **ret, size_t *count, struct err *err);
/* ERR_UNSUPPORTED "no report has this id". */
MUST_CHECK bool query_report_find(struct pg *p, const struct report_ref *ref,
	struct arena *a, struct report_summary *ret, struct err *err);

/* A record; of those that differ in nothing one is all. */
struct report_record {
	struct ip source_ip; /* family 0: absent or unreadable */
	uint64_t messages;
	bool passed;
	struct str header_from, envelope_from, envelope_to; /* or STR_NULL */
	/* policy_evaluated, as it was written; STR_NULL: absent. */
	struct str disposition, dkim, spf;
	struct str reasons, dkim_results, spf_results; /* JSON: arrays */
};

/*
 * query_report_records - a page of the records of an aggregate report, busiest
 * first.
 *
 *   offset  of the first
 *
 * They never change; but retention drops them, while the report itself stays.
 */
MUST_CHECK bool query_report_records(struct pg *p,
	const struct report_summary *report, uint32_t offset, uint32_t limit,
	struct arena *a, struct report_record **ret, size_t *count,
	struct err *err);

#endif
