/*
 * tls_build.h - from the members of a TLS report's JSON to its structs.
 *
 * The half of tls_json that knows no JSON library: it is given texts and
 * counts, and normalises. Every liberty is a bit of enum repair.
 */
#ifndef INGEST_TLS_BUILD_H
#define INGEST_TLS_BUILD_H

#include "base/arena.h"
#include "dmarc/limits.h"
#include "dmarc/tls_report.h"
#include "ingest/tls_json.h"

struct tls_count {
	uint64_t n;
	bool is_usable;  /* it is a count */
	bool was_mended; /* it was a text or had a fraction */
};

/* Members as they stand in the JSON; STR_NULL where they do not. */
struct tls_report_texts {
	struct str organization_name, contact_info, report_id;
	struct str start_datetime, end_datetime;
};
struct tls_policy_texts {
	struct str policy_type, policy_domain, policy_string, mx_host;
	struct tls_count total_successful_session_count,
		total_failure_session_count;
};
struct tls_failure_texts {
	struct str result_type, sending_mta_ip, receiving_ip;
	struct str receiving_mx_hostname, receiving_mx_helo;
	struct tls_count failed_session_count;
	struct str additional_information, failure_reason_code;
};

struct tls_build {
	const struct tls_origin *origin; /* borrowed */
	struct tls_report report;
	struct arena *arena;          /* texts and arrays of `report` */
	struct tls_policy *policies;  /* of the heap until the end */
	struct tls_failure *failures; /* of all policies, in order; the same */
	uint32_t policy_count, failure_count;
	uint32_t policy_cap, failure_cap;
};

void tls_build_init(
	struct tls_build *b, const struct tls_origin *origin, uint32_t repairs);
void tls_build_fini(struct tls_build *b);

/* In this order: the report, each policy with its failures behind it. */
MUST_CHECK bool tls_build_report(
	struct tls_build *b, const struct tls_report_texts *t, struct err *err);
MUST_CHECK bool tls_build_policy(
	struct tls_build *b, const struct tls_policy_texts *t, struct err *err);
MUST_CHECK bool tls_build_failure(struct tls_build *b,
	const struct tls_failure_texts *t, struct err *err);
/* b->report is whole afterwards. */
MUST_CHECK bool tls_build_finish(struct tls_build *b, struct err *err);

#endif
