/* query_source.h - sources in groups, and one source closely; rows live in the
 * arena given. */
#ifndef STORE_QUERY_SOURCE_H
#define STORE_QUERY_SOURCE_H

#include "store/owner_word.h"
#include "store/source_judged.h"

/* --- groups ------------------------------------------------------------------ */

enum source_group {
	GROUP_IP,      /* each by itself: query_source_list */
	GROUP_NETWORK, /* /24, of IPv6 /48 */
	GROUP_ASN,
	GROUP_HOSTNAME, /* organisational domain of its host name */
	GROUP_SENDER,
	GROUP_CLASS,
};

/* Where a list of groups goes on: after this one. */
struct source_group_cursor {
	bool is_set;
	uint64_t messages;
	struct str place;
};

/*
 * query_source_groups - sources put together.
 *
 *   by     not GROUP_IP
 *   order  SOURCES_BY_ADDRESS is by what they are grouped by
 *
 * Every source is in one group; what has no network number, host name or
 * sender is one group by itself, with an empty place. Of a row that stands for
 * several sources class, sender and the rest are there where all share them.
 */
MUST_CHECK bool query_source_groups(struct pg *p, struct str domain,
	struct day_range range, enum source_group by, enum source_order order,
	const struct source_group_cursor *after,
	const struct source_filter *filter, const struct source_judged *judged,
	uint32_t limit, struct arena *a, struct source_row **ret, size_t *count,
	struct err *err);

/* --- one source -------------------------------------------------------------- */

enum source_detail_kind {
	DETAIL_REPORTER,
	DETAIL_HEADER_FROM,
	DETAIL_DKIM,   /* domain, selector, result */
	DETAIL_SPF,    /* domain, scope, result */
	DETAIL_REASON, /* type, comment */
	DETAIL_KIND_COUNT
};

struct source_detail_row {
	struct str a, b, c; /* STR_NULL: absent, or no part of the kind */
	uint64_t messages, passed;
};

struct source_detail {
	const struct source_detail_row *rows; /* most messages first */
	size_t count, left_out;
};

/* What reports say of one source in a range of days. */
struct source_look {
	struct source_row sum;
	utc_day_t first_seen, last_seen; /* over all days */
	struct str rdns_domain;
	const struct source_row *days; /* first_day is the day */
	size_t day_count;
	/* Without the days that retention has taken the facts of. */
	struct source_detail details[DETAIL_KIND_COUNT];
};

/*
 * query_source_look - one address, or a network that retention folded
 * addresses into.
 *
 *   limit  rows of a detail at most
 *
 * ERR_UNSUPPORTED where no message ever came from there.
 */
MUST_CHECK bool query_source_look(struct pg *p, struct str domain,
	const struct ip *ip, bool is_network, struct day_range range,
	uint32_t limit, struct arena *a, struct source_look *ret,
	struct err *err);

/* What the owner says of that source now, latest first. */
MUST_CHECK bool query_source_words(struct pg *p, struct str domain,
	const struct source_look *look, struct arena *a,
	struct owner_word **ret, size_t *count, struct err *err);

/* --- reporters ----------------------------------------------------------------- */

struct reporter_sum_row {
	struct str reporter;
	uint64_t messages, passed;
	utc_day_t last_day;
};

/* Who reported, most messages first; *total counts those beyond `limit`, too. */
MUST_CHECK bool query_reporter_sums(struct pg *p, struct str domain,
	struct day_range range, uint32_t limit, struct arena *a,
	struct reporter_sum_row **ret, size_t *count, size_t *total,
	struct err *err);

#endif
