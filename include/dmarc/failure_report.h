/*
 * failure_report.h - one failure report (RFC 5965, 6591, 9991), normalised.
 *
 * One report describes one message that failed. Text is borrowed, UTF-8
 * without NUL and within LIMIT_TEXT_BYTES; an absent one is STR_NULL. Domains
 * are lower case without a trailing dot. Personal data: local parts come
 * as they are; who stores them masks them.
 */
#ifndef DMARC_FAILURE_REPORT_H
#define DMARC_FAILURE_REPORT_H

#include "dmarc/report.h"

/* clang-format off */
/* Value 0 is absent, as in terms.h. RFC 5965, 6591. */
enum feedback_type { FEEDBACK_ABSENT, FEEDBACK_AUTH_FAILURE, FEEDBACK_ABUSE,
	FEEDBACK_FRAUD, FEEDBACK_VIRUS, FEEDBACK_NOT_SPAM, FEEDBACK_OTHER };
/* RFC 6591 3.3, RFC 9991. */
enum auth_failure { AUTH_FAILURE_ABSENT, AUTH_FAILURE_ADSP,
	AUTH_FAILURE_BODYHASH, AUTH_FAILURE_REVOKED, AUTH_FAILURE_SIGNATURE,
	AUTH_FAILURE_SPF, AUTH_FAILURE_DMARC, AUTH_FAILURE_OTHER };
/* RFC 6591 3.2.2; `smg-policy-action` of Symantec is policy. */
enum delivery_result { DELIVERY_ABSENT, DELIVERY_DELIVERED, DELIVERY_SPAM,
	DELIVERY_POLICY, DELIVERY_REJECT, DELIVERY_OTHER };
/* clang-format on */

enum feedback_type feedback_type_parse(struct str word);
const char *feedback_type_name(enum feedback_type v);
enum auth_failure auth_failure_parse(struct str word);
const char *auth_failure_name(enum auth_failure v);
enum delivery_result delivery_result_parse(struct str word);
const char *delivery_result_name(enum delivery_result v);

struct failure_report {
	enum feedback_type feedback_type;
	enum auth_failure auth_failure;
	enum delivery_result delivery_result;
	struct str user_agent, version;
	/* Reported-Domain, else header_from; never absent. */
	struct str reported_domain;
	/* Domain of the reported message's From; reported_domain where that
	 * cannot be read. */
	struct str header_from;
	struct ip source_ip; /* family 0: absent or unreadable */
	int source_port;     /* RFC 6692; 0 absent */
	uint32_t incidents;  /* at least 1 */
	/* Arrival-Date, else the reported message's Date; 0 absent. UTC. */
	int64_t arrival_s;
	struct str original_envelope_id;
	struct str original_mail_from, original_rcpt_to; /* several: ", " */
	struct str reporting_mta;          /* host, without "dns;" */
	struct str authentication_results; /* several: "; " */
	/* As written: RFC 7489 lists what aligned, RFC 9991 what failed. */
	struct str identity_alignment;
	struct str dkim_domain, dkim_identity, dkim_selector;
	struct str spf_dns;
	/* Of the reported message. */
	struct str from, subject, message_id, date;
	/* The reported message or its header as it came, at most
	 * LIMIT_REPORTED_BYTES; STR_NULL where it did not come. Any bytes. */
	struct str message;
	uint32_t repairs; /* set of enum repair */
	/* First 16 bytes of SHA-256 over all of the above but repairs. */
	unsigned char content_sum[16];
};

/* Set content_sum, as frame_read_failure does. An absent text counts as an empty one. */
void failure_report_sum(struct failure_report *r);

#endif
