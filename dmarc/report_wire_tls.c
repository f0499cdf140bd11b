/* report_wire_tls.c - TLS reports as frames, both sides. */
#include "dmarc/report_wire.h"

#include "dmarc/wire.h"

#include <assert.h>

static const struct wire_report_text report_texts[] = {
#define AT(member) offsetof(struct tls_report, member)
	/* clang-format off */
	{ AT(organization_name), "organization-name", LIMIT_TEXT_BYTES, true  },
	{ AT(contact_info),      "contact-info",      LIMIT_TEXT_BYTES, false },
	{ AT(report_id),         "report-id",         LIMIT_TEXT_BYTES, true  },
/* clang-format on */
#undef AT
};

static const struct wire_report_text policy_texts[] = {
#define AT(member) offsetof(struct tls_policy, member)
	/* clang-format off */
	{ AT(policy_type),   "policy-type",   LIMIT_TEXT_BYTES,   true  },
	{ AT(policy_domain), "policy-domain", LIMIT_DOMAIN_BYTES, true  },
	{ AT(policy_string), "policy-string", LIMIT_TEXT_BYTES,   false },
	{ AT(mx_host),       "mx-host",       LIMIT_TEXT_BYTES,   false },
/* clang-format on */
#undef AT
};

static const struct wire_report_text failure_texts[] = {
#define AT(member) offsetof(struct tls_failure, member)
	/* clang-format off */
	{ AT(result_type),            "result-type",            LIMIT_TEXT_BYTES, true  },
	{ AT(receiving_mx_hostname),  "receiving-mx-hostname",  LIMIT_TEXT_BYTES, false },
	{ AT(receiving_mx_helo),      "receiving-mx-helo",      LIMIT_TEXT_BYTES, false },
	{ AT(additional_information), "additional-information", LIMIT_TEXT_BYTES, false },
	{ AT(failure_reason_code),    "failure-reason-code",    LIMIT_TEXT_BYTES, false },
/* clang-format on */
#undef AT
};

/* On the wire a text has 2 bytes beside its own, in memory a struct str; and
 * policies may share the text of a domain. */
_Static_assert(LIMIT_TLS_REPORT_BYTES +
			       LIMIT_TLS_POLICIES * LIMIT_DOMAIN_BYTES + 4096 <
		       FRAME_MAX_BYTES,
	"a frame holds any TLS report");
_Static_assert(
	LIMIT_TLS_POLICIES *(sizeof(struct tls_policy) + 16) +
			LIMIT_TLS_FAILURES * (sizeof(struct tls_failure) + 16) <
		FRAME_TLS_ARENA_BYTES,
	"the arena holds the arrays of any TLS report");

#define SIZE_OF(src, texts) wire_texts_size((src), (texts), ARRAY_LEN(texts))
#define PUT(at, src, texts) \
	wire_put_texts((at), (src), (texts), ARRAY_LEN(texts))
#define GET(in, dst, texts) \
	wire_get_texts((in), (dst), (texts), ARRAY_LEN(texts))

/* --- writing --- */

static size_t failure_size(const struct tls_failure *f)
{
	return 2 + bytes_ip_size(&f->sending_mta_ip) +
	       bytes_ip_size(&f->receiving_ip) + 8 + SIZE_OF(f, failure_texts);
}

static size_t policy_size(const struct tls_policy *p)
{
	size_t size = 2 * 8 + 4 + SIZE_OF(p, policy_texts);

	for (uint32_t i = 0; i < p->failure_count; i++)
		size += failure_size(&p->failures[i]);
	return size;
}

static size_t report_size(const struct tls_report *r)
{
	size_t size = 2 * 8 + 4 + 4 + SIZE_OF(r, report_texts);

	for (uint32_t i = 0; i < r->policy_count; i++)
		size += policy_size(&r->policies[i]);
	return size;
}

static unsigned char *put_policy(unsigned char *at, const struct tls_policy *p)
{
	const struct tls_failure *f = p->failures;

	at = PUT(at, p, policy_texts);
	at = bytes_put_u64(at, p->total_successful_session_count);
	at = bytes_put_u64(at, p->total_failure_session_count);
	at = bytes_put_u32(at, p->failure_count);
	for (uint32_t i = 0; i < p->failure_count; i++, f++) {
		at = wire_put_ip(at, &f->sending_mta_ip);
		at = wire_put_ip(at, &f->receiving_ip);
		at = bytes_put_u64(at, f->failed_session_count);
		at = PUT(at, f, failure_texts);
	}
	return at;
}

void frame_put_tls(struct buf *out, const struct tls_report *r)
{
	unsigned char *at = wire_frame_begin(out, FRAME_TLS, report_size(r));

	assert(r->begin_s <= r->end_s);
	assert(r->policy_count <= LIMIT_TLS_POLICIES);
	at = bytes_put_u64(at, (uint64_t)r->begin_s);
	at = bytes_put_u64(at, (uint64_t)r->end_s);
	at = bytes_put_u32(at, r->repairs);
	at = PUT(at, r, report_texts);
	at = bytes_put_u32(at, r->policy_count);
	for (uint32_t i = 0; i < r->policy_count; i++)
		at = put_policy(at, &r->policies[i]);
	assert(at == (unsigned char *)out->ptr + out->len);
}

/* --- reading --- */

/* An array of so many: its count was checked. NULL where there are none. */
static bool new_array(struct arena *a, uint32_t count, size_t size, void *ret,
	struct err *err)
{
	void *array = count > 0 ? arena_alloc_array(a, count, size) : NULL;

	memcpy(ret, &array, sizeof(array));
	return array || count == 0 ||
	       err_set(err, ERR_LIMIT, "a TLS report is larger than its arena");
}

static uint32_t get_count(struct bytes_in *in, uint32_t max, const char *field)
{
	uint32_t count = bytes_get_u32(in, field);

	if (count <= max)
		return count;
	bytes_fault(in, field, "too many");
	return 0;
}

static void get_failure(struct bytes_in *in, struct tls_failure *f)
{
	wire_get_ip(in, &f->sending_mta_ip, "sending-mta-ip");
	wire_get_ip(in, &f->receiving_ip, "receiving-ip");
	f->failed_session_count = wire_get_int64(in, "failed-session-count");
	GET(in, f, failure_texts);
}

/* *left is what may still come of LIMIT_TLS_FAILURES. */
static bool get_policy(struct bytes_in *in, struct arena *a, uint32_t *left,
	struct tls_policy *p, struct err *err)
{
	struct tls_failure *failures;

	GET(in, p, policy_texts);
	p->total_successful_session_count =
		wire_get_int64(in, "total-successful-session-count");
	p->total_failure_session_count =
		wire_get_int64(in, "total-failure-session-count");
	p->failure_count = get_count(in, *left, "failure-details");
	*left -= p->failure_count;
	if (!new_array(a, p->failure_count, sizeof(*failures), &failures, err))
		return false;
	p->failures = failures;
	for (uint32_t i = 0; i < p->failure_count && !in->fault; i++)
		get_failure(in, &failures[i]);
	return true;
}

static bool get_policies(struct bytes_in *in, struct arena *a,
	struct tls_report *r, struct err *err)
{
	uint32_t left = LIMIT_TLS_FAILURES;
	struct tls_policy *policies;

	r->policy_count = get_count(in, LIMIT_TLS_POLICIES, "policies");
	if (!new_array(a, r->policy_count, sizeof(*policies), &policies, err))
		return false;
	r->policies = policies;
	for (uint32_t i = 0; i < r->policy_count && !in->fault; i++)
		if (!get_policy(in, a, &left, &policies[i], err))
			return false;
	return true;
}

bool frame_read_tls(struct str payload, struct arena *a, struct tls_report *ret,
	struct err *err)
{
	struct bytes_in in = bytes_in_from(payload);
	struct tls_report r = {0};

	wire_get_date_range(&in, &r.begin_s, &r.end_s);
	r.repairs = wire_get_repairs(&in);
	GET(&in, &r, report_texts);
	if (!get_policies(&in, a, &r, err) ||
		!wire_done(&in, "a TLS report", err))
		return false;
	tls_report_sum(&r);
	*ret = r;
	return true;
}
