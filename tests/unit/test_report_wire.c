/* test_report_wire.c - frames from a worker that may lie in every byte. */
#include "dmarc/report_wire.h"

#include "dmarc/limits.h"
#include "dmarc/report_day.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define TEXT(s)                    \
	{                          \
		(s), sizeof(s) - 1 \
	}
#define HEAD_BYTES 5

static const struct aggregate_report sample_report = {
	.schema = SCHEMA_RFC9990,
	.version = TEXT("1.0"),
	.metadata = {.org_name = TEXT("Example Net"),
		.email = TEXT("dmarc@example.net"),
		.report_id = TEXT("2026.11.01"),
		.error = TEXT("b\xC3\xBCrsts"),
		.begin_s = 1793491200,
		.end_s = 1793577600},
	.policy = {.domain = TEXT("example.com"),
		.p = POLICY_REJECT,
		.pct = -1,
		.fo = TEXT("")},
	.repairs = REPAIR_COUNT | REPAIR_TEXT_CUT,
	.record_count = 2,
	.message_count = 13,
};

static const struct policy_override_reason reasons[] = {
	{REASON_LOCAL_POLICY, TEXT("arc=pass")},
};
static const struct dkim_auth_result dkims[] = {
	{TEXT("example.com"), TEXT("s1"), AUTH_RESULT_PASS, {NULL, 0}},
	{TEXT("example.net"), TEXT("s2"), AUTH_RESULT_FAIL, TEXT("bad")},
};
static const struct spf_auth_result spfs[] = {
	{TEXT("example.com"), SPF_SCOPE_MFROM, AUTH_RESULT_PASS, {NULL, 0}},
};
static const struct record sample_records[] = {
	{.source_ip = {4, {192, 0, 2, 1}},
		.message_count = 12,
		.header_from = TEXT("example.com"),
		.reasons = reasons,
		.dkim_results = dkims,
		.spf_results = spfs,
		.reason_count = 1,
		.dkim_count = 2,
		.spf_count = 1},
	{.source_ip = {6, {0x20, 0x01, 0x0D, 0xB8, [15] = 1}},
		.message_count = 1,
		.header_from = TEXT("b\xC3\xBC"
				    "cher.example"),
		.envelope_from = TEXT("")},
	{.message_count = 1, .header_from = TEXT("example.org")},
};

static const struct failure_report sample_failure = {
	.feedback_type = FEEDBACK_AUTH_FAILURE,
	.auth_failure = AUTH_FAILURE_DMARC,
	.delivery_result = DELIVERY_REJECT,
	.version = TEXT("1"),
	.reported_domain = TEXT("example.com"),
	.header_from = TEXT("example.com"),
	.source_ip = {4, {192, 0, 2, 1}},
	.source_port = 25,
	.incidents = 1,
	.arrival_s = 1793491200,
	.original_mail_from = TEXT(""),
	.subject = TEXT("b\xC3\xBCrsts"),
	.message = TEXT("From: a@example.com\n\n\0\xFF"),
	.repairs = REPAIR_FEEDBACK_TYPE | REPAIR_ARRIVAL_DATE,
	.content_sum = {1, 2, 3},
};

static const struct tls_failure tls_failures[] = {
	{.result_type = TEXT("certificate-expired"),
		.sending_mta_ip = {4, {192, 0, 2, 1}},
		.receiving_ip = {6, {0x20, 0x01, 0x0D, 0xB8, [15] = 1}},
		.receiving_mx_hostname = TEXT("mx.example.com"),
		.failed_session_count = 7},
	{.result_type = TEXT("tlsa-invalid")},
};
static const struct tls_policy tls_policies[] = {
	{.policy_type = TEXT("sts"),
		.policy_domain = TEXT("example.com"),
		.policy_string = TEXT("version: STSv1\nmode: testing"),
		.total_successful_session_count = 5,
		.failures = tls_failures,
		.failure_count = ARRAY_LEN(tls_failures)},
	{.policy_type = TEXT("tlsa"), .policy_domain = TEXT("example.org")},
};
static const struct tls_report sample_tls = {
	.organization_name = TEXT("Example Net"),
	.contact_info = TEXT("tls@example.net"),
	.report_id = TEXT("2026.11.01"),
	.begin_s = 1793491200,
	.end_s = 1793577600,
	.policies = tls_policies,
	.policy_count = ARRAY_LEN(tls_policies),
	.repairs = REPAIR_POLICY_DOMAIN,
	.content_sum = {1, 2, 3},
};

static void put_sample_records(struct buf *out)
{
	struct buf payload = {0};

	for (size_t i = 0; i < ARRAY_LEN(sample_records); i++)
		frame_add_record(&payload, &sample_records[i]);
	frame_put_records(out, &payload, ARRAY_LEN(sample_records));
	buf_fini(&payload);
}

static void put_sample(struct buf *out, enum frame_type type)
{
	struct refused_document d = {
		ERR_SYNTAX, STR("no end"), STR("member \"a.xml\"")};
	struct message_end e = {ERR_LIMIT, STR("too large"), 3, 1u << 20};

	switch (type) {
	case FRAME_HEADER:
		frame_put_header(out, &sample_report);
		break;
	case FRAME_RECORDS:
		put_sample_records(out);
		break;
	case FRAME_REPORT_END:
		frame_put_report_end(out, &sample_report);
		break;
	case FRAME_REFUSED:
		frame_put_refused(out, &d);
		break;
	case FRAME_MESSAGE_END:
		frame_put_message_end(out, &e);
		break;
	case FRAME_FAILURE:
		frame_put_failure(out, &sample_failure);
		break;
	case FRAME_TLS:
		frame_put_tls(out, &sample_tls);
		break;
	}
}

/* Read all records and, where `again` is given, write them into it. */
static bool read_records(
	struct str payload, struct arena *a, struct buf *again, struct err *err)
{
	struct frame_records it;
	struct buf records = {0};
	struct record r;
	enum step step;
	uint16_t count;

	if (!frame_records_init(&it, payload, err))
		return false;
	count = it.left;
	while ((step = frame_records_next(&it, a, &r, err)) == STEP_ITEM)
		frame_add_record(&records, &r);
	if (step == STEP_END && again)
		frame_put_records(again, &records, count);
	buf_fini(&records);
	return step == STEP_END;
}

/* The same for a payload of any type. */
static bool read_frame(enum frame_type type, struct str payload,
	struct buf *again, struct err *err)
{
	struct arena *a = arena_new("test", SIZE_MAX);
	struct aggregate_report r;
	struct failure_report failure;
	struct tls_report tls;
	struct refused_document d;
	struct message_end e;
	bool ok = false;

	switch (type) {
	case FRAME_HEADER:
	case FRAME_REPORT_END:
		ok = frame_read_report(payload, &r, err);
		if (ok && again)
			frame_put_report_end(again, &r);
		break;
	case FRAME_RECORDS:
		ok = read_records(payload, a, again, err);
		break;
	case FRAME_REFUSED:
		ok = frame_read_refused(payload, &d, err);
		if (ok && again)
			frame_put_refused(again, &d);
		break;
	case FRAME_MESSAGE_END:
		ok = frame_read_message_end(payload, &e, err);
		if (ok && again)
			frame_put_message_end(again, &e);
		break;
	case FRAME_FAILURE:
		ok = frame_read_failure(payload, &failure, err);
		if (ok && again)
			frame_put_failure(again, &failure);
		break;
	case FRAME_TLS:
		ok = frame_read_tls(payload, a, &tls, err);
		if (ok && again)
			frame_put_tls(again, &tls);
		break;
	}
	arena_free(&a);
	return ok;
}

/* The payload in memory of its exact size, so that ASan sees one byte over. */
static char *exact_copy(const char *bytes, size_t len)
{
	char *p = base_malloc(len > 0 ? len : 1);

	memcpy(p, bytes, len);
	return p;
}

static void test_every_prefix(void **state UNUSED)
{
	for (int type = FRAME_HEADER; type <= FRAME_TLS; type++) {
		struct buf b = {0};

		put_sample(&b, (enum frame_type)type);
		for (size_t len = 0; len < b.len - HEAD_BYTES; len++) {
			struct err err = {0};
			char *p = len > 0 ? exact_copy(b.ptr + HEAD_BYTES, len)
					  : NULL;

			assert_false(read_frame((enum frame_type)type,
				(struct str){p, len}, NULL, &err));
			assert_int_equal(err.code, ERR_SYNTAX);
			free(p);
		}
		buf_fini(&b);
	}
}

static void test_byte_too_many(void **state UNUSED)
{
	for (int type = FRAME_HEADER; type <= FRAME_TLS; type++) {
		struct err err = {0};
		struct buf b = {0};

		put_sample(&b, (enum frame_type)type);
		buf_add_char(&b, '\0');
		assert_false(read_frame((enum frame_type)type,
			(struct str){b.ptr + HEAD_BYTES, b.len - HEAD_BYTES},
			NULL, &err));
		assert_int_equal(err.code, ERR_SYNTAX);
		assert_non_null(strstr(err.msg, "end is not where expected"));
		buf_fini(&b);
	}
}

/*
 * Each byte of each frame takes each value. What still reads has one form
 * only: written again it is the same bytes.
 */
static void test_every_mutation(void **state UNUSED)
{
	for (int type = FRAME_HEADER; type <= FRAME_TLS; type++) {
		struct buf b = {0}, again = {0};
		/* Under memcheck a sample will do. */
		size_t len, step = getenv("RUAD_TEST_SLOW") ? 7 : 1;
		char *p;

		put_sample(&b, (enum frame_type)type);
		len = b.len - HEAD_BYTES;
		p = exact_copy(b.ptr + HEAD_BYTES, len);
		for (size_t i = 0; i < len * 256; i += step) {
			struct err err = {0};
			char kept = p[i / 256];

			p[i / 256] = (char)(i % 256);
			buf_reset(&again);
			if (!read_frame((enum frame_type)type,
				    (struct str){p, len}, &again, &err)) {
				assert_int_equal(err.code, ERR_SYNTAX);
			} else {
				assert_int_equal(again.len, b.len);
				assert_memory_equal(
					again.ptr + HEAD_BYTES, p, len);
			}
			p[i / 256] = kept;
		}
		free(p);
		buf_fini(&b);
		buf_fini(&again);
	}
}

#define BYTES(...) {__VA_ARGS__}, sizeof((const char[]){__VA_ARGS__})
#define MAX_LENGTH (char)(LIMIT_TEXT_BYTES >> 8), (char)(LIMIT_TEXT_BYTES & 255)

/* Bytes of a sample's payload that are overwritten, and what is said then. */
static const struct {
	const char *name;
	enum frame_type type;
	size_t offset;
	char bytes[8];
	size_t len;
	const char *msg; /* NULL: reads well */
} lies[] = {
	/* clang-format off */
	{ "schema 0",       FRAME_HEADER, 0,  BYTES(0),           "schema is out of range" },
	{ "schema 4",       FRAME_HEADER, 0,  BYTES(4),           "schema is out of range" },
	{ "begin < 1970",   FRAME_HEADER, 1,  BYTES(-1),          "begin is out of range" },
	{ "begin > end",    FRAME_HEADER, 4,  BYTES(1),           "date_range is backwards" },
	{ "end > 400 days", FRAME_HEADER, 12, BYTES(1),           "date_range is too long" },
	{ "end > 9999",     FRAME_HEADER, 9,  BYTES(1),           "end is out of range" },
	{ "p",              FRAME_HEADER, 17, BYTES(5),           "p is out of range" },
	{ "sp",             FRAME_HEADER, 18, BYTES(5),           "sp is out of range" },
	{ "np",             FRAME_HEADER, 19, BYTES(5),           "np is out of range" },
	{ "adkim",          FRAME_HEADER, 20, BYTES(4),           "adkim is out of range" },
	{ "aspf",           FRAME_HEADER, 21, BYTES(4),           "aspf is out of range" },
	{ "pct 100",        FRAME_HEADER, 22, BYTES(100),         NULL },
	{ "pct 101",        FRAME_HEADER, 22, BYTES(101),         "pct is out of range" },
	{ "pct 254",        FRAME_HEADER, 22, BYTES(-2),          "pct is out of range" },
	{ "testing",        FRAME_HEADER, 23, BYTES(4),           "testing is out of range" },
	{ "discovery",      FRAME_HEADER, 24, BYTES(4),           "discovery_method is out of range" },
	{ "last repair",    FRAME_HEADER, 25, BYTES(-128, 0, 0, 0), NULL },
	{ "unknown repair", FRAME_HEADER, 25, BYTES(4, 0, 0, 0),  "repairs is out of range" },
	{ "messages",       FRAME_REPORT_END, 33, BYTES(-128),    "message_count is out of range" },
	{ "version long",   FRAME_HEADER, 41, BYTES(16, 1),       "version is too long" },
	{ "version cut",    FRAME_HEADER, 41, BYTES(MAX_LENGTH),  "version is cut off" },
	{ "version NUL",    FRAME_HEADER, 43, BYTES(0),           "version is not UTF-8 text" },
	{ "version latin",  FRAME_HEADER, 43, BYTES(-4),          "version is not UTF-8 text" },
	{ "org_name NUL",   FRAME_HEADER, 48, BYTES(0),           "org_name is not UTF-8 text" },
	{ "org_name none",  FRAME_HEADER, 46, BYTES(-1, -1),      "org_name is empty" },
	{ "org_name empty", FRAME_HEADER, 46, BYTES(0, 0),        "org_name is empty" },
	{ "family 1",       FRAME_RECORDS, 2, BYTES(1),           "source_ip is out of range" },
	{ "count 0",        FRAME_RECORDS, 14, BYTES(0),          "count is out of range" },
	{ "count 2^63",     FRAME_RECORDS, 7, BYTES(-128),        "count is out of range" },
	{ "count 2^63-1",   FRAME_RECORDS, 7, BYTES(127, -1, -1, -1, -1, -1, -1, -1), NULL },
	{ "disposition",    FRAME_RECORDS, 15, BYTES(6),          "disposition is out of range" },
	{ "dkim",           FRAME_RECORDS, 16, BYTES(3),          "dkim is out of range" },
	{ "spf",            FRAME_RECORDS, 17, BYTES(3),          "spf is out of range" },
	{ "17 reasons",     FRAME_RECORDS, 18, BYTES(0, 17),      "reasons is too many" },
	{ "101 dkim",       FRAME_RECORDS, 20, BYTES(0, 101),     "dkim results is too many" },
	{ "101 spf",        FRAME_RECORDS, 22, BYTES(0, 101),     "spf results is too many" },
	{ "header_from",    FRAME_RECORDS, 24, BYTES(0, 0),       "header_from is empty" },
	{ "254 bytes",      FRAME_RECORDS, 24, BYTES(0, -2),      "header_from is too long" },
	{ "reason type",    FRAME_RECORDS, 41, BYTES(8),          "type is out of range" },
	{ "comment long",   FRAME_RECORDS, 42, BYTES(4, 1),       "comment is too long" },
	{ "dkim result",    FRAME_RECORDS, 52, BYTES(10),         "dkim result is out of range" },
	{ "dkim domain",    FRAME_RECORDS, 53, BYTES(16, 1),      "dkim domain is too long" },
	{ "record missing", FRAME_RECORDS, 0, BYTES(0, 4),        "source_ip is cut off" },
	{ "record spare",   FRAME_RECORDS, 0, BYTES(0, 2),        "end is not where expected" },
	{ "refused: again",     FRAME_REFUSED, 0, BYTES(0),       NULL },
	{ "refused: duplicate", FRAME_REFUSED, 0, BYTES(1),       "code is out of range" },
	{ "refused: truncated", FRAME_REFUSED, 0, BYTES(5),       NULL },
	{ "refused: temp",      FRAME_REFUSED, 0, BYTES(6),       "code is out of range" },
	{ "refused: config",    FRAME_REFUSED, 0, BYTES(7),       "code is out of range" },
	{ "refused: limit",     FRAME_REFUSED, 0, BYTES(3),       NULL },
	{ "end: none",      FRAME_MESSAGE_END, 0, BYTES(0),       NULL },
	{ "end: temp",      FRAME_MESSAGE_END, 0, BYTES(6),       NULL },
	{ "end: duplicate", FRAME_MESSAGE_END, 0, BYTES(1),       "code is out of range" },
	{ "end: config",    FRAME_MESSAGE_END, 0, BYTES(7),       "code is out of range" },
	{ "end: code 8",    FRAME_MESSAGE_END, 0, BYTES(8),       "code is out of range" },
	{ "end: bytes",     FRAME_MESSAGE_END, 5, BYTES(-128),    "expanded_bytes is out of range" },
	{ "feedback type",  FRAME_FAILURE, 0, BYTES(7),           "feedback_type is out of range" },
	{ "auth failure",   FRAME_FAILURE, 1, BYTES(8),           "auth_failure is out of range" },
	{ "delivery",       FRAME_FAILURE, 2, BYTES(6),           "delivery_result is out of range" },
	{ "failure family", FRAME_FAILURE, 3, BYTES(5),           "source_ip is out of range" },
	{ "no incident",    FRAME_FAILURE, 10, BYTES(0, 0, 0, 0), "incidents is out of range" },
	{ "arrival < 1970", FRAME_FAILURE, 14, BYTES(-1),         "arrival is out of range" },
	{ "arrival > 9999", FRAME_FAILURE, 16, BYTES(1),          "arrival is out of range" },
	{ "failure repair", FRAME_FAILURE, 22, BYTES(4),          "repairs is out of range" },
	{ "user_agent",     FRAME_FAILURE, 26, BYTES(16, 1),      "user_agent is too long" },
	{ "no domain",      FRAME_FAILURE, 31, BYTES(-1, -1),     "reported_domain is empty" },
	{ "tls backwards",  FRAME_TLS, 3, BYTES(1),               "date_range is backwards" },
	{ "tls too long",   FRAME_TLS, 11, BYTES(1),              "date_range is too long" },
	{ "tls repair",     FRAME_TLS, 16, BYTES(4),              "repairs is out of range" },
	{ "organization",   FRAME_TLS, 20, BYTES(0, 0),           "organization-name is empty" },
	{ "1001 policies",  FRAME_TLS, 62, BYTES(0, 0, 3, -23),   "policies is too many" },
	{ "policy type",    FRAME_TLS, 66, BYTES(0, 0),           "policy-type is empty" },
	{ "policy domain",  FRAME_TLS, 71, BYTES(0, -2),          "policy-domain is too long" },
	{ "5001 failures",  FRAME_TLS, 132, BYTES(0, 0, 19, -119), "failure-details is too many" },
	{ "sessions",       FRAME_TLS, 116, BYTES(-128),          "total-successful-session-count is out of range" },
	{ "mta family",     FRAME_TLS, 136, BYTES(1),             "sending-mta-ip is out of range" },
	/* clang-format on */
};

static void test_lies(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(lies); i++) {
		struct err err = {0};
		struct buf b = {0};
		bool ok;

		print_message("%s\n", lies[i].name);
		put_sample(&b, lies[i].type);
		memcpy(b.ptr + HEAD_BYTES + lies[i].offset, lies[i].bytes,
			lies[i].len);
		ok = read_frame(lies[i].type,
			(struct str){b.ptr + HEAD_BYTES, b.len - HEAD_BYTES},
			NULL, &err);
		if (!lies[i].msg) {
			assert_true(ok);
		} else {
			assert_false(ok);
			assert_int_equal(err.code, ERR_SYNTAX);
			assert_non_null(strstr(err.msg, lies[i].msg));
		}
		buf_fini(&b);
	}
}

/* Both ends of a date range at its longest; a second more is refused. */
static void test_longest_range(void **state UNUSED)
{
	struct aggregate_report r = sample_report, got;
	struct err err = {0};
	struct buf b = {0};

	r.metadata.end_s =
		r.metadata.begin_s + (int64_t)REPORT_DAY_MAX_DAYS * CLOCK_DAY_S;
	frame_put_header(&b, &r);
	r.metadata.end_s++;
	assert_true(frame_read_report(
		(struct str){b.ptr + HEAD_BYTES, b.len - HEAD_BYTES}, &got,
		&err));
	buf_reset(&b);
	frame_put_header(&b, &r);
	assert_false(frame_read_report(
		(struct str){b.ptr + HEAD_BYTES, b.len - HEAD_BYTES}, &got,
		&err));
	buf_fini(&b);
}

/* The message is any bytes, but not any number of them. */
static void test_reported_message(void **state UNUSED)
{
	struct failure_report r = sample_failure, got;
	struct err err = {0};
	struct buf b = {0};
	char *bytes = exact_copy("", 0);
	size_t length_at;

	bytes = base_realloc(bytes, LIMIT_REPORTED_BYTES);
	memset(bytes, 0xFE, LIMIT_REPORTED_BYTES);
	r.message = (struct str){bytes, LIMIT_REPORTED_BYTES};
	frame_put_failure(&b, &r);
	assert_true(frame_read_failure(
		(struct str){b.ptr + HEAD_BYTES, b.len - HEAD_BYTES}, &got,
		&err));
	assert_true(str_equal(got.message, r.message));
	length_at = b.len - LIMIT_REPORTED_BYTES - 4;
	b.ptr[length_at + 3]++;
	buf_add_char(&b, 'x');
	assert_false(frame_read_failure(
		(struct str){b.ptr + HEAD_BYTES, b.len - HEAD_BYTES}, &got,
		&err));
	assert_non_null(strstr(err.msg, "message is too long"));
	buf_fini(&b);
	free(bytes);
}

/* As many as there may be, of all policies together. */
static void test_most_tls_failures(void **state UNUSED)
{
	static struct tls_failure failures[LIMIT_TLS_FAILURES + 1];
	struct tls_policy policies[2] = {tls_policies[1], tls_policies[1]};
	struct arena *a = arena_new("test", FRAME_TLS_ARENA_BYTES);
	struct tls_report r = sample_tls, got;
	struct err err = {0};
	struct buf b = {0};

	for (size_t i = 0; i < ARRAY_LEN(failures); i++)
		failures[i].result_type = STR("x");
	policies[0].failures = policies[1].failures = failures;
	policies[0].failure_count = 1;
	policies[1].failure_count = LIMIT_TLS_FAILURES - 1;
	r.policies = policies;
	frame_put_tls(&b, &r);
	assert_true(frame_read_tls(
		(struct str){b.ptr + HEAD_BYTES, b.len - HEAD_BYTES}, a, &got,
		&err));
	assert_int_equal(got.policies[1].failure_count, LIMIT_TLS_FAILURES - 1);
	policies[0].failure_count = 2;
	buf_reset(&b);
	frame_put_tls(&b, &r);
	assert_false(frame_read_tls(
		(struct str){b.ptr + HEAD_BYTES, b.len - HEAD_BYTES}, a, &got,
		&err));
	assert_non_null(strstr(err.msg, "failure-details is too many"));
	buf_fini(&b);
	arena_free(&a);
}

/* Whatever the arena's budget, a record is read whole or is ERR_LIMIT. */
static void test_small_arena(void **state UNUSED)
{
	struct buf b = {0};
	size_t budget = 0;
	bool ok = false;

	put_sample_records(&b);
	for (; !ok; budget += 8) {
		struct arena *a = arena_new("test", budget);
		struct err err = {0};

		ok = read_records(
			(struct str){b.ptr + HEAD_BYTES, b.len - HEAD_BYTES}, a,
			NULL, &err);
		if (!ok)
			assert_int_equal(err.code, ERR_LIMIT);
		arena_free(&a);
	}
	/* At least the arrays of the first record. */
	assert_in_range(budget, sizeof(dkims) + sizeof(spfs), 400);
	buf_fini(&b);
}

/* A stream of all samples arrives in blocks; the same frames come out. */
static void check_blocks(struct str whole, size_t block)
{
	struct buf in = {0}, out = {0};
	struct err err = {0};
	enum frame_type type;
	struct str payload;
	size_t used;
	enum step step;

	for (size_t at = 0; at < whole.len; at += block) {
		size_t left = whole.len - at;

		buf_add(&in, whole.ptr + at, left < block ? left : block);
		while ((step = frame_next(buf_str(&in), &type, &payload, &used,
				&err)) == STEP_ITEM) {
			/* Written again as they came. */
			buf_add_u32be(&out, (uint32_t)payload.len + 1);
			buf_add_char(&out, (char)type);
			buf_add_str(&out, payload);
			buf_consume(&in, used);
		}
		assert_int_equal(step, STEP_END);
	}
	assert_int_equal(in.len, 0);
	assert_int_equal(out.len, whole.len);
	assert_memory_equal(out.ptr, whole.ptr, whole.len);
	buf_fini(&in);
	buf_fini(&out);
}

static void test_frames_in_blocks(void **state UNUSED)
{
	static const size_t blocks[] = {1, 2, 3, 7, 4096};
	struct buf b = {0};

	for (int i = 0; i < 300; i++)
		put_sample(&b, (enum frame_type)(FRAME_HEADER + i * 5 % 7));
	assert_true(b.len > 3 * 4096);
	for (size_t i = 0; i < ARRAY_LEN(blocks); i++)
		check_blocks(buf_str(&b), blocks[i]);
	buf_fini(&b);
}

static const struct {
	const char *name;
	struct str bytes;
	enum step step;
} heads[] = {
	/* clang-format off */
	{ "nothing",              { NULL, 0 },                    STEP_END },
	{ "three bytes",          TEXT("\0\0\0"),                 STEP_END },
	{ "length alone",         TEXT("\0\0\0\1"),               STEP_END },
	{ "no payload",           TEXT("\0\0\0\1\1"),             STEP_ITEM },
	{ "last type",            TEXT("\0\0\0\1\5"),             STEP_ITEM },
	{ "payload to come",      TEXT("\0\0\0\2\1"),             STEP_END },
	{ "payload and more",     TEXT("\0\0\0\2\1xyz"),          STEP_ITEM },
	{ "largest",              TEXT("\0\x40\0\0\1"),           STEP_END },
	/* Told as soon as it can be. */
	{ "length 0",             TEXT("\0\0\0\0"),               STEP_ERROR },
	{ "a byte too large",     TEXT("\0\x40\0\1"),             STEP_ERROR },
	{ "length 2^32-1",        TEXT("\xFF\xFF\xFF\xFF"),       STEP_ERROR },
	{ "type 0",               TEXT("\0\0\0\2\0"),             STEP_ERROR },
	{ "type 8",               TEXT("\0\0\0\2\x8"),            STEP_ERROR },
	{ "type 255",             TEXT("\0\0\0\2\xFF"),           STEP_ERROR },
	/* clang-format on */
};

static void test_heads(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(heads); i++) {
		enum frame_type type = FRAME_HEADER;
		struct err err = {0};
		struct str payload;
		size_t used;

		print_message("%s\n", heads[i].name);
		assert_int_equal(frame_next(heads[i].bytes, &type, &payload,
					 &used, &err),
			heads[i].step);
		assert_int_equal(err.code,
			heads[i].step == STEP_ERROR ? ERR_SYNTAX : ERR_NONE);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_prefix),
		cmocka_unit_test(test_byte_too_many),
		cmocka_unit_test(test_every_mutation),
		cmocka_unit_test(test_lies),
		cmocka_unit_test(test_longest_range),
		cmocka_unit_test(test_reported_message),
		cmocka_unit_test(test_most_tls_failures),
		cmocka_unit_test(test_small_arena),
		cmocka_unit_test(test_frames_in_blocks),
		cmocka_unit_test(test_heads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
