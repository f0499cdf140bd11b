/* query_failure.h - failure reports for the answers; rows live in the arena
 * given. */
#ifndef STORE_QUERY_FAILURE_H
#define STORE_QUERY_FAILURE_H

#include "store/query.h"

/* Fields as in failure_report.h, words as stored; local parts are masked. */
struct failure_row {
	int64_t id;
	int64_t failed_at_s; /* the list is in this order */
	utc_day_t day;       /* of failed_at_s */
	struct str feedback_type, auth_failure, delivery_result;
	struct str user_agent, version;
	struct str reported_domain, header_from;
	struct ip source_ip;
	uint32_t source_port; /* 0: absent */
	uint64_t incidents;
	bool has_arrival_date;
	int64_t arrival_date_s;
	struct str original_envelope_id, original_mail_from, original_rcpt_to;
	struct str reporting_mta, authentication_results, identity_alignment;
	struct str dkim_domain, dkim_identity, dkim_selector, spf_dns;
	struct str from, subject, message_id, date;
	enum trust trust;
	int64_t arrived_s;
	uint64_t duplicates;
};

/* Where a list goes on: after this report. */
struct failure_cursor {
	bool is_set;
	int64_t failed_at_s, id;
};

struct failure_filter {
	struct ip source_ip;    /* family 0: all */
	struct str header_from; /* STR_NULL: all */
};

/* As query_default_range, for the newest failure report. */
MUST_CHECK bool query_failure_range(struct pg *p, struct str domain,
	struct day_range *ret, struct err *err);
/* Newest first. A report keeps its place for as long as it is kept, so no page
 * repeats or leaves out one that was there at the first. */
MUST_CHECK bool query_failure_list(struct pg *p, struct str domain,
	struct day_range range, const struct failure_filter *filter,
	const struct failure_cursor *after, uint32_t limit, struct arena *a,
	struct failure_row **ret, size_t *count, struct err *err);

#endif
