/*
 * report_wire.c - the reading side: every byte as if from an enemy.
 *
 * The writing side is report_wire_put.c.
 */
#include "dmarc/report_wire.h"

#include "dmarc/report_day.h"
#include "dmarc/wire.h"

const struct wire_report_text wire_report_texts[WIRE_REPORT_TEXTS] = {
#define AT(member) offsetof(struct aggregate_report, member)
	/* clang-format off */
	{ AT(version),                     "version",            LIMIT_TEXT_BYTES,   false },
	{ AT(metadata.org_name),           "org_name",           LIMIT_TEXT_BYTES,   true  },
	{ AT(metadata.email),              "email",              LIMIT_TEXT_BYTES,   false },
	{ AT(metadata.extra_contact_info), "extra_contact_info", LIMIT_TEXT_BYTES,   false },
	{ AT(metadata.report_id),          "report_id",          LIMIT_TEXT_BYTES,   true  },
	{ AT(metadata.error),              "error",              LIMIT_TEXT_BYTES,   false },
	{ AT(metadata.generator),          "generator",          LIMIT_TEXT_BYTES,   false },
	{ AT(policy.domain),               "domain",             LIMIT_DOMAIN_BYTES, true  },
	{ AT(policy.fo),                   "fo",                 LIMIT_TEXT_BYTES,   false },
/* clang-format on */
#undef AT
};

enum step frame_next(struct str bytes, enum frame_type *type,
	struct str *payload, size_t *used, struct err *err)
{
	struct bytes_in in = bytes_in_from(bytes);
	uint32_t length;
	unsigned word;

	if (bytes.len < WIRE_LENGTH_BYTES)
		return STEP_END;
	length = bytes_get_u32(&in, "length");
	if (length < 1 || length > FRAME_MAX_BYTES) {
		err_set(err, ERR_SYNTAX, "frame of %u bytes, expected 1 to %u",
			length, FRAME_MAX_BYTES);
		return STEP_ERROR;
	}
	if (bytes.len < WIRE_HEAD_BYTES)
		return STEP_END;
	word = bytes_get_u8(&in, "type");
	if (word < FRAME_HEADER || word > FRAME_TLS) {
		err_set(err, ERR_SYNTAX, "frame of unknown type %u", word);
		return STEP_ERROR;
	}
	if (bytes.len - WIRE_LENGTH_BYTES < length)
		return STEP_END;
	*type = (enum frame_type)word;
	*payload = (struct str){bytes.ptr + WIRE_HEAD_BYTES, length - 1};
	*used = WIRE_LENGTH_BYTES + (size_t)length;
	return STEP_ITEM;
}

static bool frame_fault(
	const struct bytes_in *in, const char *what, struct err *err)
{
	return err_set(err, ERR_SYNTAX, "frame of %s: %s is %s", what,
		in->field, in->fault);
}

bool wire_done(struct bytes_in *in, const char *what, struct err *err)
{
	if (bytes_left(in) > 0)
		bytes_fault(in, "end", "not where expected");
	return in->fault ? frame_fault(in, what, err) : true;
}

unsigned wire_get_enum(struct bytes_in *in, unsigned max, const char *field)
{
	unsigned v = bytes_get_u8(in, field);

	if (v <= max)
		return v;
	bytes_fault(in, field, "out of range");
	return 0;
}

/* Eight bytes at a time: is each of them ASCII and none NUL? */
static bool is_plain_ascii(const unsigned char *at, size_t len)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	const uint64_t tops = UINT64_C(0x8080808080808080);
	uint64_t v;

	for (; len >= sizeof(v); at += sizeof(v), len -= sizeof(v)) {
		memcpy(&v, at, sizeof(v));
		/* The subtraction sets the top bit of the lowest NUL. */
		if (((v | (v - ones)) & tops) != 0)
			return false;
	}
	for (; len > 0; at++, len--)
		if (*at == 0 || *at > 0x7F)
			return false;
	return true;
}

struct str wire_get_text(
	struct bytes_in *in, size_t max_bytes, const char *field)
{
	size_t len = bytes_get_u16(in, field);
	const unsigned char *at;
	struct str s;

	if (len == WIRE_TEXT_ABSENT)
		return STR_NULL;
	if (len > max_bytes) {
		bytes_fault(in, field, "too long");
		return STR_NULL;
	}
	at = bytes_get(in, len, field);
	if (!at)
		return STR_NULL;
	s = (struct str){(const char *)at, len};
	if (!is_plain_ascii(at, len) && !wire_is_text(s))
		bytes_fault(in, field, "not UTF-8 text");
	return s;
}

struct str wire_get_required_text(
	struct bytes_in *in, size_t max_bytes, const char *field)
{
	struct str s = wire_get_text(in, max_bytes, field);

	if (s.len == 0)
		bytes_fault(in, field, "empty");
	return s;
}

void wire_get_texts(struct bytes_in *in, void *dst,
	const struct wire_report_text *texts, size_t count)
{
	struct str s;

	for (const struct wire_report_text *t = texts; t < texts + count; t++) {
		s = t->is_required
			    ? wire_get_required_text(in, t->max_bytes, t->name)
			    : wire_get_text(in, t->max_bytes, t->name);
		memcpy((char *)dst + t->offset, &s, sizeof(s));
	}
}

uint64_t wire_get_int64(struct bytes_in *in, const char *field)
{
	uint64_t v = bytes_get_u64(in, field);

	if (v <= INT64_MAX)
		return v;
	bytes_fault(in, field, "out of range");
	return 0;
}

void wire_get_date_range(struct bytes_in *in, int64_t *begin_s, int64_t *end_s)
{
	*begin_s = (int64_t)wire_get_int64(in, "begin");
	*end_s = (int64_t)wire_get_int64(in, "end");
	if (*end_s < *begin_s)
		bytes_fault(in, "date_range", "backwards");
	if (*end_s > WIRE_TIME_MAX_S)
		bytes_fault(in, "end", "out of range");
	if (*end_s - *begin_s > (int64_t)REPORT_DAY_MAX_DAYS * CLOCK_DAY_S)
		bytes_fault(in, "date_range", "too long");
}

static void get_policy(struct bytes_in *in, struct policy_published *p)
{
	unsigned pct;

	p->p = wire_get_enum(in, POLICY_OTHER, "p");
	p->sp = wire_get_enum(in, POLICY_OTHER, "sp");
	p->np = wire_get_enum(in, POLICY_OTHER, "np");
	p->adkim = wire_get_enum(in, ALIGNMENT_OTHER, "adkim");
	p->aspf = wire_get_enum(in, ALIGNMENT_OTHER, "aspf");
	pct = bytes_get_u8(in, "pct");
	if (pct > 100 && pct != WIRE_PCT_ABSENT)
		bytes_fault(in, "pct", "out of range");
	p->pct = pct == WIRE_PCT_ABSENT ? -1 : (int)pct;
	p->testing = wire_get_enum(in, TESTING_OTHER, "testing");
	p->discovery_method =
		wire_get_enum(in, DISCOVERY_OTHER, "discovery_method");
}

uint32_t wire_get_repairs(struct bytes_in *in)
{
	uint32_t repairs = bytes_get_u32(in, "repairs");

	for (uint32_t left = repairs; left != 0; left &= left - 1)
		if (!repair_name(left & -left))
			bytes_fault(in, "repairs", "out of range");
	return repairs;
}

bool frame_read_report(
	struct str payload, struct aggregate_report *ret, struct err *err)
{
	struct bytes_in in = bytes_in_from(payload);
	struct aggregate_report r = {0};

	r.schema = wire_get_enum(&in, SCHEMA_RFC9990, "schema");
	if (r.schema < SCHEMA_DRAFT)
		bytes_fault(&in, "schema", "out of range");
	wire_get_date_range(&in, &r.metadata.begin_s, &r.metadata.end_s);
	get_policy(&in, &r.policy);
	r.repairs = wire_get_repairs(&in);
	r.record_count = bytes_get_u32(&in, "record_count");
	r.message_count = wire_get_int64(&in, "message_count");
	wire_get_texts(&in, &r, wire_report_texts, WIRE_REPORT_TEXTS);
	if (!wire_done(&in, "a report", err))
		return false;
	*ret = r;
	return true;
}

bool frame_read_refused(
	struct str payload, struct refused_document *ret, struct err *err)
{
	struct bytes_in in = bytes_in_from(payload);
	struct refused_document d;

	d.code = wire_get_enum(&in, ERR_CONFIG, "code");
	if (d.code == ERR_DUPLICATE || d.code > ERR_TRUNCATED)
		bytes_fault(&in, "code", "out of range");
	d.reason = wire_get_text(&in, LIMIT_TEXT_BYTES, "reason");
	d.document = wire_get_text(&in, LIMIT_TEXT_BYTES, "document");
	if (!wire_done(&in, "a refused document", err))
		return false;
	*ret = d;
	return true;
}

bool frame_read_message_end(
	struct str payload, struct message_end *ret, struct err *err)
{
	struct bytes_in in = bytes_in_from(payload);
	struct message_end e;

	e.code = wire_get_enum(&in, ERR_CONFIG, "code");
	if (e.code == ERR_DUPLICATE || e.code == ERR_CONFIG)
		bytes_fault(&in, "code", "out of range");
	e.document_count = bytes_get_u32(&in, "document_count");
	e.expanded_bytes = wire_get_int64(&in, "expanded_bytes");
	e.reason = wire_get_text(&in, LIMIT_TEXT_BYTES, "reason");
	if (!wire_done(&in, "a message's end", err))
		return false;
	*ret = e;
	return true;
}

bool frame_records_init(
	struct frame_records *it, struct str payload, struct err *err)
{
	struct bytes_in in = bytes_in_from(payload);
	uint16_t count = bytes_get_u16(&in, "count");

	if (in.fault)
		return frame_fault(&in, "records", err);
	it->rest = (struct str){(const char *)in.at, bytes_left(&in)};
	it->left = count;
	return true;
}

void wire_get_ip(struct bytes_in *in, struct ip *ip, const char *field)
{
	const unsigned char *bytes;

	ip->family = (uint8_t)bytes_get_u8(in, field);
	if (ip->family != 0 && ip->family != 4 && ip->family != 6)
		bytes_fault(in, field, "out of range");
	bytes = bytes_get(in, bytes_ip_size(ip), field);
	if (bytes)
		memcpy(ip->bytes, bytes, bytes_ip_size(ip));
}

static uint16_t get_count(struct bytes_in *in, uint16_t max, const char *field)
{
	uint16_t v = bytes_get_u16(in, field);

	if (v <= max)
		return v;
	bytes_fault(in, field, "too many");
	return 0;
}

static void get_record(struct bytes_in *in, struct record *r)
{
	wire_get_ip(in, &r->source_ip, "source_ip");
	r->message_count = wire_get_int64(in, "count");
	if (r->message_count == 0)
		bytes_fault(in, "count", "out of range");
	r->disposition = wire_get_enum(in, DISPOSITION_OTHER, "disposition");
	r->dkim = wire_get_enum(in, DMARC_RESULT_FAIL, "dkim");
	r->spf = wire_get_enum(in, DMARC_RESULT_FAIL, "spf");
	r->reason_count = get_count(in, LIMIT_REASONS, "reasons");
	r->dkim_count = get_count(in, LIMIT_AUTH_RESULTS, "dkim results");
	r->spf_count = get_count(in, LIMIT_AUTH_RESULTS, "spf results");
	r->header_from =
		wire_get_required_text(in, LIMIT_DOMAIN_BYTES, "header_from");
	r->envelope_from = wire_get_text(in, LIMIT_TEXT_BYTES, "envelope_from");
	r->envelope_to = wire_get_text(in, LIMIT_TEXT_BYTES, "envelope_to");
}

static bool get_reasons(struct bytes_in *in, struct arena *a, struct record *r)
{
	struct policy_override_reason *reason;

	if (r->reason_count == 0)
		return true;
	reason = arena_alloc_array(a, r->reason_count, sizeof(*reason));
	if (!reason)
		return false;
	r->reasons = reason;
	for (size_t i = 0; i < r->reason_count; i++, reason++) {
		reason->type = wire_get_enum(in, REASON_OTHER, "type");
		reason->comment =
			wire_get_text(in, LIMIT_COMMENT_BYTES, "comment");
	}
	return true;
}

static bool get_dkim_results(
	struct bytes_in *in, struct arena *a, struct record *r)
{
	struct dkim_auth_result *dkim;

	if (r->dkim_count == 0)
		return true;
	dkim = arena_alloc_array(a, r->dkim_count, sizeof(*dkim));
	if (!dkim)
		return false;
	r->dkim_results = dkim;
	for (size_t i = 0; i < r->dkim_count; i++, dkim++) {
		dkim->result =
			wire_get_enum(in, AUTH_RESULT_OTHER, "dkim result");
		dkim->domain =
			wire_get_text(in, LIMIT_TEXT_BYTES, "dkim domain");
		dkim->selector =
			wire_get_text(in, LIMIT_TEXT_BYTES, "selector");
		dkim->human_result =
			wire_get_text(in, LIMIT_TEXT_BYTES, "human_result");
	}
	return true;
}

static bool get_spf_results(
	struct bytes_in *in, struct arena *a, struct record *r)
{
	struct spf_auth_result *spf;

	if (r->spf_count == 0)
		return true;
	spf = arena_alloc_array(a, r->spf_count, sizeof(*spf));
	if (!spf)
		return false;
	r->spf_results = spf;
	for (size_t i = 0; i < r->spf_count; i++, spf++) {
		spf->scope = wire_get_enum(in, SPF_SCOPE_OTHER, "scope");
		spf->result =
			wire_get_enum(in, AUTH_RESULT_OTHER, "spf result");
		spf->domain = wire_get_text(in, LIMIT_TEXT_BYTES, "spf domain");
		spf->human_result =
			wire_get_text(in, LIMIT_TEXT_BYTES, "human_result");
	}
	return true;
}

enum step frame_records_next(struct frame_records *it, struct arena *a,
	struct record *ret, struct err *err)
{
	struct bytes_in in = bytes_in_from(it->rest);
	struct record r = {0};

	if (it->left == 0)
		return wire_done(&in, "records", err) ? STEP_END : STEP_ERROR;
	get_record(&in, &r);
	if (!in.fault &&
		(!get_reasons(&in, a, &r) || !get_dkim_results(&in, a, &r) ||
			!get_spf_results(&in, a, &r))) {
		err_set(err, ERR_LIMIT, "a record is larger than its arena");
		return STEP_ERROR;
	}
	if (in.fault) {
		frame_fault(&in, "records", err);
		return STEP_ERROR;
	}
	*ret = r;
	it->rest = (struct str){(const char *)in.at, bytes_left(&in)};
	it->left--;
	return STEP_ITEM;
}
