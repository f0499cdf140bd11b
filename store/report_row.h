/* report_row.h - a report's own row as JSON, for report_insert.sql. */
#ifndef STORE_REPORT_ROW_H
#define STORE_REPORT_ROW_H

#include "base/json_out.h"
#include "dmarc/report.h"
#include "dmarc/report_day.h"

/* The dedupe key of a report and what else its variants share. */
struct report_key {
	int32_t domain_id, reporter_id;
	int64_t begin_s, end_s;
	unsigned char report_id_sum[16];
};

struct report_row {
	struct report_key key;
	int32_t variant;
	bool is_counted;
	bool is_complete; /* counts and content_sum are known */
	const struct aggregate_report *report;
	const struct arrival *arrival;
	struct report_days days;
};

/* One object of the array. */
void report_row_put(struct json_out *j, const struct report_row *row);

#endif
