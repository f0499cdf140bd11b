/* report_wire_failure.c - failure reports as frames, both sides. */
#include "dmarc/report_wire.h"

#include "dmarc/wire.h"

#include <assert.h>

/* In place of the length of an absent message; no message is so long. */
#define MESSAGE_ABSENT UINT32_MAX

static const struct wire_report_text failure_texts[] = {
#define AT(member) offsetof(struct failure_report, member)
	/* clang-format off */
	{ AT(user_agent),             "user_agent",             LIMIT_TEXT_BYTES,   false },
	{ AT(version),                "version",                LIMIT_TEXT_BYTES,   false },
	{ AT(reported_domain),        "reported_domain",        LIMIT_DOMAIN_BYTES, true  },
	{ AT(header_from),            "header_from",            LIMIT_DOMAIN_BYTES, true  },
	{ AT(original_envelope_id),   "original_envelope_id",   LIMIT_TEXT_BYTES,   false },
	{ AT(original_mail_from),     "original_mail_from",     LIMIT_TEXT_BYTES,   false },
	{ AT(original_rcpt_to),       "original_rcpt_to",       LIMIT_TEXT_BYTES,   false },
	{ AT(reporting_mta),          "reporting_mta",          LIMIT_TEXT_BYTES,   false },
	{ AT(authentication_results), "authentication_results", LIMIT_TEXT_BYTES,   false },
	{ AT(identity_alignment),     "identity_alignment",     LIMIT_TEXT_BYTES,   false },
	{ AT(dkim_domain),            "dkim_domain",            LIMIT_TEXT_BYTES,   false },
	{ AT(dkim_identity),          "dkim_identity",          LIMIT_TEXT_BYTES,   false },
	{ AT(dkim_selector),          "dkim_selector",          LIMIT_TEXT_BYTES,   false },
	{ AT(spf_dns),                "spf_dns",                LIMIT_TEXT_BYTES,   false },
	{ AT(from),                   "from",                   LIMIT_TEXT_BYTES,   false },
	{ AT(subject),                "subject",                LIMIT_TEXT_BYTES,   false },
	{ AT(message_id),             "message_id",             LIMIT_TEXT_BYTES,   false },
	{ AT(date),                   "date",                   LIMIT_TEXT_BYTES,   false },
/* clang-format on */
#undef AT
};

_Static_assert(LIMIT_REPORTED_BYTES + 20 * (LIMIT_TEXT_BYTES + 2) + 100 <
		       FRAME_MAX_BYTES,
	"a frame holds any failure report");

/* All but the texts and the message itself. */
static size_t numbers_size(const struct failure_report *r)
{
	return 3 + 1 + bytes_ip_size(&r->source_ip) + 2 + 4 + 8 + 4 + 4;
}

static unsigned char *put_message(unsigned char *at, struct str message)
{
	assert(message.len <= LIMIT_REPORTED_BYTES);
	at = bytes_put_u32(
		at, message.ptr ? (uint32_t)message.len : MESSAGE_ABSENT);
	return bytes_put(at, message.ptr, message.len);
}

void frame_put_failure(struct buf *out, const struct failure_report *r)
{
	unsigned char *at = wire_frame_begin(out, FRAME_FAILURE,
		numbers_size(r) +
			wire_texts_size(
				r, failure_texts, ARRAY_LEN(failure_texts)) +
			r->message.len);

	assert(r->source_port >= 0 && r->source_port <= UINT16_MAX);
	assert(r->incidents > 0 && r->arrival_s >= 0);
	at = bytes_put_u8(at, r->feedback_type);
	at = bytes_put_u8(at, r->auth_failure);
	at = bytes_put_u8(at, r->delivery_result);
	at = wire_put_ip(at, &r->source_ip);
	at = bytes_put_u16(at, (uint16_t)r->source_port);
	at = bytes_put_u32(at, r->incidents);
	at = bytes_put_u64(at, (uint64_t)r->arrival_s);
	at = bytes_put_u32(at, r->repairs);
	at = wire_put_texts(at, r, failure_texts, ARRAY_LEN(failure_texts));
	at = put_message(at, r->message);
	assert(at == (unsigned char *)out->ptr + out->len);
}

static struct str get_message(struct bytes_in *in)
{
	uint32_t len = bytes_get_u32(in, "message");
	const unsigned char *at;

	if (len == MESSAGE_ABSENT)
		return STR_NULL;
	if (len > LIMIT_REPORTED_BYTES) {
		bytes_fault(in, "message", "too long");
		return STR_NULL;
	}
	at = bytes_get(in, len, "message");
	return at ? (struct str){(const char *)at, len} : STR_NULL;
}

static void get_numbers(struct bytes_in *in, struct failure_report *r)
{

	r->feedback_type = wire_get_enum(in, FEEDBACK_OTHER, "feedback_type");
	r->auth_failure = wire_get_enum(in, AUTH_FAILURE_OTHER, "auth_failure");
	r->delivery_result =
		wire_get_enum(in, DELIVERY_OTHER, "delivery_result");
	wire_get_ip(in, &r->source_ip, "source_ip");
	r->source_port = bytes_get_u16(in, "source_port");
	r->incidents = bytes_get_u32(in, "incidents");
	if (r->incidents == 0)
		bytes_fault(in, "incidents", "out of range");
	r->arrival_s = (int64_t)wire_get_int64(in, "arrival");
	if (r->arrival_s > WIRE_TIME_MAX_S)
		bytes_fault(in, "arrival", "out of range");
	r->repairs = wire_get_repairs(in);
}

bool frame_read_failure(
	struct str payload, struct failure_report *ret, struct err *err)
{
	struct bytes_in in = bytes_in_from(payload);
	struct failure_report r = {0};

	get_numbers(&in, &r);
	wire_get_texts(&in, &r, failure_texts, ARRAY_LEN(failure_texts));
	r.message = get_message(&in);
	if (!wire_done(&in, "a failure report", err))
		return false;
	failure_report_sum(&r);
	*ret = r;
	return true;
}
