/* query_tls.h - TLS reports for the answers; rows live in the arena given. */
#ifndef STORE_QUERY_TLS_H
#define STORE_QUERY_TLS_H

#include "store/query.h"

struct tls_day_row {
	utc_day_t day;
	uint64_t successful_sessions, failed_sessions;
};

struct tls_policy_row {
	struct str policy_type, policy_string, mx_host;
	uint64_t successful_sessions, failed_sessions;
	utc_day_t first_day, last_day;
	uint32_t reporters;
};

struct tls_failure_row {
	struct str result_type;
	struct ip sending_mta_ip;
	struct str receiving_mx_hostname;
	struct ip receiving_ip;
	struct str failure_reason_code; /* the newest */
	uint64_t failed_sessions;
	utc_day_t first_day, last_day;
	uint32_t reporters;
};

/* As query_default_range, for the newest day with sessions. */
MUST_CHECK bool query_tls_range(struct pg *p, struct str domain,
	struct day_range *ret, struct err *err);
/* Days without sessions are left out; their sum is the total. */
MUST_CHECK bool query_tls_days(struct pg *p, struct str domain,
	struct day_range range, struct arena *a, struct tls_day_row **ret,
	size_t *count, struct err *err);
/* Most sessions first. */
MUST_CHECK bool query_tls_policies(struct pg *p, struct str domain,
	struct day_range range, uint32_t limit, struct arena *a,
	struct tls_policy_row **ret, size_t *count, struct err *err);
/* By result, sender and receiver, most sessions first. */
MUST_CHECK bool query_tls_failures(struct pg *p, struct str domain,
	struct day_range range, uint32_t limit, uint32_t offset,
	struct arena *a, struct tls_failure_row **ret, size_t *count,
	struct err *err);
/* Grows with every TLS report of the domain. */
MUST_CHECK bool query_tls_version(
	struct pg *p, struct str domain, uint64_t *ret, struct err *err);

#endif
