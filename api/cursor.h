/* cursor.h - where a list goes on, as text that clients only carry around. */
#ifndef API_CURSOR_H
#define API_CURSOR_H

#include "base/arena.h"
#include "base/err.h"
#include "store/owner_word.h"
#include "store/query_failure.h"
#include "store/query_intake.h"
#include "store/query_report.h"
#include "store/query_source.h"

/*
 * A cursor keeps the days of the first page, so that a default range does not
 * move under a reader while data arrives, and the order it belongs to.
 */
struct source_position {
	struct day_range range;
	enum source_order order;
	struct source_cursor after;
};

struct group_position {
	struct day_range range;
	enum source_order order;
	enum source_group group;
	struct source_group_cursor after;
};

/* Of lists whose order may move: domains, TLS failures, what is computed. */
struct offset_position {
	struct day_range range;
	uint32_t offset;
};

struct failure_position {
	struct day_range range;
	struct failure_cursor after;
};

/* base64url, in `a`; NULL where it is full. */
MUST_CHECK const char *cursor_from_source(
	const struct source_position *p, struct arena *a);
MUST_CHECK const char *cursor_from_group(
	const struct group_position *p, struct arena *a);
MUST_CHECK const char *cursor_from_domain(
	const struct offset_position *p, struct arena *a);
MUST_CHECK const char *cursor_from_tls(
	const struct offset_position *p, struct arena *a);
MUST_CHECK const char *cursor_from_failure(
	const struct failure_position *p, struct arena *a);
MUST_CHECK const char *cursor_from_intake(
	const struct intake_cursor *p, struct arena *a);
/* Lists that are computed anew for each page; the letter tells them apart. */
enum cursor_list {
	CURSOR_SIMULATED_SOURCES = 'w',
	CURSOR_SIMULATED_RECEIVERS = 'v',
	CURSOR_RECEIVERS = 'p',
	CURSOR_RECORDS = 'q',
};
MUST_CHECK const char *cursor_from_offset(enum cursor_list list,
	const struct offset_position *p, struct arena *a);
/* Of the last report of a page. */
MUST_CHECK const char *cursor_from_report(
	const struct report_ref *p, struct arena *a);

MUST_CHECK const char *cursor_from_owner(
	const struct owner_word_cursor *p, struct arena *a);

/* `after` is an id of the changes feed. */
MUST_CHECK const char *cursor_from_change(int64_t after, struct arena *a);

/* ERR_SYNTAX on text that none of the above made. */
MUST_CHECK bool cursor_to_source(struct str text, struct arena *a,
	struct source_position *ret, struct err *err);
MUST_CHECK bool cursor_to_group(struct str text, struct arena *a,
	struct group_position *ret, struct err *err);
MUST_CHECK bool cursor_to_domain(struct str text, struct arena *a,
	struct offset_position *ret, struct err *err);
MUST_CHECK bool cursor_to_tls(struct str text, struct arena *a,
	struct offset_position *ret, struct err *err);
MUST_CHECK bool cursor_to_offset(enum cursor_list list, struct str text,
	struct arena *a, struct offset_position *ret, struct err *err);
MUST_CHECK bool cursor_to_failure(struct str text, struct arena *a,
	struct failure_position *ret, struct err *err);
MUST_CHECK bool cursor_to_owner(struct str text, struct arena *a,
	struct owner_word_cursor *ret, struct err *err);
MUST_CHECK bool cursor_to_change(
	struct str text, struct arena *a, int64_t *ret, struct err *err);
MUST_CHECK bool cursor_to_intake(struct str text, struct arena *a,
	struct intake_cursor *ret, struct err *err);
/* Of that kind, too: a cursor belongs to one list. */
MUST_CHECK bool cursor_to_report(struct str text, enum intake_kind kind,
	struct arena *a, struct report_place *ret, struct err *err);

#endif
