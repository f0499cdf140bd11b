/* report_row.h - reports' own rows as arrays of columns, for report_insert.sql. */
#ifndef STORE_REPORT_ROW_H
#define STORE_REPORT_ROW_H

#include "dmarc/report.h"
#include "dmarc/report_day.h"
#include "store/pg_private.h"

/* The dedupe key of a report and what else its variants share. */
struct report_key {
	int32_t domain_id, reporter_id;
	int64_t begin_s, end_s;
	/* Of window and report_id: stands for them in unique keys. First 8 bytes
	 * of SHA-256: who can make two ids of one sum could as well send the
	 * same id twice. */
	int64_t sum;
};

struct report_row {
	struct report_key key;
	int64_t head_id; /* report_heads_find */
	int32_t variant;
	bool is_counted;
	bool is_complete; /* counts and content_sum are known */
	const struct aggregate_report *report;
	const struct arrival *arrival;
	struct report_days days;
};

/* report_key.sum */
int64_t report_key_sum(int64_t begin_s, int64_t end_s, struct str report_id);

enum { REPORT_ROW_COLUMNS = 20 };

/* Rows by columns; zero-initialised is empty. */
struct report_rows {
	struct buf columns[REPORT_ROW_COLUMNS];
	size_t count;
};

/* Nothing of `row` is needed afterwards. */
void report_rows_add(struct report_rows *rows, const struct report_row *row);
/* The columns as arrays, in the order of report_insert.sql. */
void report_rows_put(struct pg_params *q, const struct report_rows *rows);
/* Empty again, memory kept. */
void report_rows_reset(struct report_rows *rows);
void report_rows_fini(struct report_rows *rows);

#endif
