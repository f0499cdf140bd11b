/*
 * tls_report.h - one SMTP TLS report (RFC 8460), normalised.
 *
 * Text is borrowed, UTF-8 without NUL and within LIMIT_TEXT_BYTES; an absent
 * one is STR_NULL. Domains and host names are lower case without a trailing
 * dot. Words outside the vocabularies are kept as written.
 */
#ifndef DMARC_TLS_REPORT_H
#define DMARC_TLS_REPORT_H

#include "dmarc/report.h"

struct tls_failure {
	struct str result_type;                 /* RFC 8460 4.3; never absent */
	struct ip sending_mta_ip, receiving_ip; /* family 0: absent */
	struct str receiving_mx_hostname, receiving_mx_helo;
	uint64_t failed_session_count;
	struct str additional_information;
	struct str failure_reason_code;
};

struct tls_policy {
	struct str policy_type;   /* tlsa, sts, no-policy-found; never absent */
	struct str policy_domain; /* never absent */
	struct str policy_string; /* lines joined with "\n" */
	struct str mx_host;       /* several: ", " */
	uint64_t total_successful_session_count, total_failure_session_count;
	const struct tls_failure *failures;
	uint32_t failure_count;
};

struct tls_report {
	struct str organization_name; /* never absent */
	struct str contact_info;
	struct str report_id;   /* never absent */
	int64_t begin_s, end_s; /* date-range, UTC; begin_s <= end_s */
	const struct tls_policy *policies; /* may be none */
	uint32_t policy_count;
	uint32_t repairs; /* set of enum repair */
	/* First 16 bytes of SHA-256 over all of the above but repairs. */
	unsigned char content_sum[16];
};

/* Set content_sum, as frame_read_tls does. An absent text counts as an empty one. */
void tls_report_sum(struct tls_report *r);

#endif
