/* failure_report.c - the words of failure reports, and their content_sum. */
#include "dmarc/failure_report.h"

#include "dmarc/canonical.h"
#include "dmarc/vocabulary.h"

static const struct term feedback_type_terms[] = {
	/* clang-format off */
	TERM("auth-failure", FEEDBACK_AUTH_FAILURE),
	TERM("abuse",        FEEDBACK_ABUSE),
	TERM("fraud",        FEEDBACK_FRAUD),
	TERM("virus",        FEEDBACK_VIRUS),
	TERM("not-spam",     FEEDBACK_NOT_SPAM), /* RFC 6430 */
	TERM("other",        FEEDBACK_OTHER),
	/* clang-format on */
};

static const struct term auth_failure_terms[] = {
	/* clang-format off */
	TERM("adsp",      AUTH_FAILURE_ADSP),
	TERM("bodyhash",  AUTH_FAILURE_BODYHASH),
	TERM("revoked",   AUTH_FAILURE_REVOKED),
	TERM("signature", AUTH_FAILURE_SIGNATURE),
	TERM("spf",       AUTH_FAILURE_SPF),
	TERM("dmarc",     AUTH_FAILURE_DMARC),
	TERM("other",     AUTH_FAILURE_OTHER),
	/* clang-format on */
};

static const struct term delivery_result_terms[] = {
	/* clang-format off */
	TERM("delivered", DELIVERY_DELIVERED),
	TERM("spam",      DELIVERY_SPAM),
	TERM("policy",    DELIVERY_POLICY),
	TERM("reject",    DELIVERY_REJECT),
	/* Symantec Messaging Gateway */
	TERM("smg-policy-action", DELIVERY_POLICY),
	TERM("other",     DELIVERY_OTHER),
	/* clang-format on */
};

VOCABULARY(feedback_type)
VOCABULARY(auth_failure)
VOCABULARY(delivery_result)

static void add_numbers(struct buf *b, const struct failure_report *r)
{
	buf_add_char(b, (char)r->feedback_type);
	buf_add_char(b, (char)r->auth_failure);
	buf_add_char(b, (char)r->delivery_result);
	canonical_ip(b, &r->source_ip);
	buf_add_u16be(b, (uint16_t)r->source_port);
	buf_add_u32be(b, r->incidents);
	buf_add_u64be(b, (uint64_t)r->arrival_s);
}

static void add_texts(struct buf *b, const struct failure_report *r)
{
	const struct str texts[] = {r->user_agent, r->version,
		r->reported_domain, r->header_from, r->original_envelope_id,
		r->original_mail_from, r->original_rcpt_to, r->reporting_mta,
		r->authentication_results, r->identity_alignment,
		r->dkim_domain, r->dkim_identity, r->dkim_selector, r->spf_dns,
		r->from, r->subject, r->message_id, r->date, r->message};

	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		canonical_text(b, texts[i]);
}

void failure_report_sum(struct failure_report *r)
{
	struct buf b = {0};

	add_numbers(&b, r);
	add_texts(&b, r);
	canonical_sum(&b, r->content_sum);
}
