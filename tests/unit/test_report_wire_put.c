/* test_report_wire_put.c - what is written reads back, up to every ceiling. */
#include "dmarc/report_wire.h"

#include "dmarc/limits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#define TEXT(s)                    \
	{                          \
		(s), sizeof(s) - 1 \
	}
#define HEAD_BYTES 5

static uint64_t random_state;

static uint64_t random_u64(void) /* splitmix64 */
{
	uint64_t z = random_state += 0x9E3779B97F4A7C15;

	z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
	z = (z ^ z >> 27) * 0x94D049BB133111EB;
	return z ^ z >> 31;
}

static unsigned random_below(unsigned n)
{
	return (unsigned)(random_u64() % n);
}

static char ascii[LIMIT_TEXT_BYTES], wide[LIMIT_TEXT_BYTES];

static int fill_texts(void **state UNUSED)
{
	for (size_t i = 0; i < LIMIT_TEXT_BYTES; i++) {
		ascii[i] = (char)('!' + i % 90);
		wide[i] = "\xE2\x82\xAC"[i % 3];
	}
	return 0;
}

/* A slice of ASCII or of 3-byte characters; also none, empty, the longest. */
static struct str random_text(size_t max_bytes, bool is_required)
{
	size_t len = random_below(40);

	switch (random_below(64)) {
	case 0:
		len = max_bytes;
		break;
	case 1:
		return (struct str){wide, max_bytes / 3 * 3};
	case 2:
	case 3:
		return is_required ? STR("x") : STR("");
	default:
		if (!is_required && random_below(4) == 0)
			return STR_NULL;
	}
	if (is_required && len == 0)
		len = 1;
	return (struct str){
		ascii + random_below(90) % (max_bytes - len + 1), len};
}

static struct str any_text(void)
{
	return random_text(LIMIT_TEXT_BYTES, false);
}

static struct aggregate_report random_report(void)
{
	struct aggregate_report r = {
		.schema = SCHEMA_DRAFT + random_below(SCHEMA_RFC9990),
		.version = any_text(),
		.metadata.org_name = random_text(LIMIT_TEXT_BYTES, true),
		.metadata.email = any_text(),
		.metadata.extra_contact_info = any_text(),
		.metadata.report_id = random_text(LIMIT_TEXT_BYTES, true),
		.metadata.error = any_text(),
		.metadata.generator = any_text(),
		.metadata.begin_s = random_below(2000000000),
		.policy.domain = random_text(LIMIT_DOMAIN_BYTES, true),
		.policy.p = random_below(POLICY_OTHER + 1),
		.policy.sp = random_below(POLICY_OTHER + 1),
		.policy.np = random_below(POLICY_OTHER + 1),
		.policy.adkim = random_below(ALIGNMENT_OTHER + 1),
		.policy.aspf = random_below(ALIGNMENT_OTHER + 1),
		.policy.pct = (int)random_below(102) - 1,
		.policy.fo = any_text(),
		.policy.testing = random_below(TESTING_OTHER + 1),
		.policy.discovery_method = random_below(DISCOVERY_OTHER + 1),
		.repairs = random_below(REPAIR_TEXT_CUT * 2),
		.record_count = (uint32_t)random_u64(),
		.message_count = random_u64() >> 1,
	};

	r.metadata.end_s = r.metadata.begin_s + random_below(400 * CLOCK_DAY_S);
	return r;
}

static struct ip random_ip(void)
{
	static const uint8_t families[] = {0, 4, 6, 6};
	struct ip ip = {.family = families[random_below(4)]};

	for (int i = 0; i < (ip.family == 6 ? 16 : ip.family); i++)
		ip.bytes[i] = (uint8_t)random_u64();
	return ip;
}

static uint16_t random_results(unsigned max)
{
	return (uint16_t)random_below(random_below(50) == 0 ? max + 1 : 4);
}

/* The arrays live in `a`. */
static struct record random_record(struct arena *a)
{
	struct policy_override_reason *reasons =
		arena_alloc_array(a, LIMIT_REASONS, sizeof(*reasons));
	struct dkim_auth_result *dkims =
		arena_alloc_array(a, LIMIT_AUTH_RESULTS, sizeof(*dkims));
	struct spf_auth_result *spfs =
		arena_alloc_array(a, LIMIT_AUTH_RESULTS, sizeof(*spfs));
	struct record r = {
		.source_ip = random_ip(),
		.message_count = (random_u64() >> 1 >> random_below(63)) | 1,
		.disposition = random_below(DISPOSITION_OTHER + 1),
		.dkim = random_below(DMARC_RESULT_FAIL + 1),
		.spf = random_below(DMARC_RESULT_FAIL + 1),
		.header_from = random_text(LIMIT_DOMAIN_BYTES, true),
		.envelope_from = any_text(),
		.envelope_to = any_text(),
		.reasons = reasons,
		.dkim_results = dkims,
		.spf_results = spfs,
		.reason_count = random_results(LIMIT_REASONS),
		.dkim_count = random_results(LIMIT_AUTH_RESULTS),
		.spf_count = random_results(LIMIT_AUTH_RESULTS),
	};

	for (int i = 0; i < r.reason_count; i++)
		reasons[i] = (struct policy_override_reason){
			random_below(REASON_OTHER + 1),
			random_text(LIMIT_COMMENT_BYTES, false)};
	for (int i = 0; i < r.dkim_count; i++)
		dkims[i] = (struct dkim_auth_result){any_text(), any_text(),
			random_below(AUTH_RESULT_OTHER + 1), any_text()};
	for (int i = 0; i < r.spf_count; i++)
		spfs[i] = (struct spf_auth_result){any_text(),
			random_below(SPF_SCOPE_OTHER + 1),
			random_below(AUTH_RESULT_OTHER + 1), any_text()};
	return r;
}

static void assert_same_text(struct str a, struct str b)
{
	assert_true(str_equal(a, b));
}

static void assert_same_report(
	const struct aggregate_report *a, const struct aggregate_report *b)
{
	const struct report_metadata *m = &a->metadata, *n = &b->metadata;
	const struct policy_published *p = &a->policy, *q = &b->policy;

	assert_int_equal(a->schema, b->schema);
	assert_same_text(a->version, b->version);
	assert_same_text(m->org_name, n->org_name);
	assert_same_text(m->email, n->email);
	assert_same_text(m->extra_contact_info, n->extra_contact_info);
	assert_same_text(m->report_id, n->report_id);
	assert_same_text(m->error, n->error);
	assert_same_text(m->generator, n->generator);
	assert_int_equal(m->begin_s, n->begin_s);
	assert_int_equal(m->end_s, n->end_s);
	assert_same_text(p->domain, q->domain);
	assert_int_equal(p->p, q->p);
	assert_int_equal(p->sp, q->sp);
	assert_int_equal(p->np, q->np);
	assert_int_equal(p->adkim, q->adkim);
	assert_int_equal(p->aspf, q->aspf);
	assert_int_equal(p->pct, q->pct);
	assert_same_text(p->fo, q->fo);
	assert_int_equal(p->testing, q->testing);
	assert_int_equal(p->discovery_method, q->discovery_method);
	assert_int_equal(a->repairs, b->repairs);
	assert_int_equal(a->record_count, b->record_count);
	assert_int_equal(a->message_count, b->message_count);
}

static void assert_same_results(const struct record *a, const struct record *b)
{
	assert_int_equal(a->reason_count, b->reason_count);
	for (int i = 0; i < a->reason_count; i++) {
		assert_int_equal(a->reasons[i].type, b->reasons[i].type);
		assert_same_text(a->reasons[i].comment, b->reasons[i].comment);
	}
	assert_int_equal(a->dkim_count, b->dkim_count);
	for (int i = 0; i < a->dkim_count; i++) {
		const struct dkim_auth_result *d = &a->dkim_results[i];
		const struct dkim_auth_result *e = &b->dkim_results[i];

		assert_same_text(d->domain, e->domain);
		assert_same_text(d->selector, e->selector);
		assert_int_equal(d->result, e->result);
		assert_same_text(d->human_result, e->human_result);
	}
	assert_int_equal(a->spf_count, b->spf_count);
	for (int i = 0; i < a->spf_count; i++) {
		const struct spf_auth_result *s = &a->spf_results[i];
		const struct spf_auth_result *t = &b->spf_results[i];

		assert_same_text(s->domain, t->domain);
		assert_int_equal(s->scope, t->scope);
		assert_int_equal(s->result, t->result);
		assert_same_text(s->human_result, t->human_result);
	}
}

static void assert_same_record(const struct record *a, const struct record *b)
{
	assert_int_equal(a->source_ip.family, b->source_ip.family);
	assert_memory_equal(a->source_ip.bytes, b->source_ip.bytes, 16);
	assert_int_equal(a->message_count, b->message_count);
	assert_int_equal(a->disposition, b->disposition);
	assert_int_equal(a->dkim, b->dkim);
	assert_int_equal(a->spf, b->spf);
	assert_same_text(a->header_from, b->header_from);
	assert_same_text(a->envelope_from, b->envelope_from);
	assert_same_text(a->envelope_to, b->envelope_to);
	assert_same_results(a, b);
}

/* The payload of the only frame in `b`. */
static struct str only_payload(const struct buf *b, enum frame_type expected)
{
	enum frame_type type;
	struct str payload;
	size_t used;
	struct err err = {0};

	assert_int_equal(frame_next(buf_str(b), &type, &payload, &used, &err),
		STEP_ITEM);
	assert_int_equal(type, expected);
	assert_int_equal(used, b->len);
	assert_int_equal(payload.len, b->len - HEAD_BYTES);
	return payload;
}

static void test_round_trip_report(void **state UNUSED)
{
	struct aggregate_report r, got;
	struct buf b = {0};
	struct err err = {0};

	for (uint64_t seed = 0; seed < 3000; seed++) {
		random_state = seed;
		r = random_report();
		buf_reset(&b);
		frame_put_report_end(&b, &r);
		assert_true(frame_read_report(
			only_payload(&b, FRAME_REPORT_END), &got, &err));
		assert_same_report(&r, &got);
		buf_reset(&b);
		frame_put_header(&b, &r);
		assert_true(frame_read_report(
			only_payload(&b, FRAME_HEADER), &got, &err));
		/* The header does not know what only the end knows. */
		r.record_count = 0;
		r.message_count = 0;
		assert_same_report(&r, &got);
	}
	buf_fini(&b);
}

static void check_records(struct arena *a, struct arena *read_into, int count)
{
	struct record records[20], got;
	struct buf payload = {0}, b = {0};
	struct frame_records it;
	struct err err = {0};

	for (int i = 0; i < count; i++) {
		records[i] = random_record(a);
		frame_add_record(&payload, &records[i]);
	}
	frame_put_records(&b, &payload, (uint16_t)count);
	assert_int_equal(payload.len, 0);
	assert_true(
		frame_records_init(&it, only_payload(&b, FRAME_RECORDS), &err));
	for (int i = 0; i < count; i++) {
		arena_reset(read_into);
		assert_int_equal(it.left, count - i);
		assert_int_equal(frame_records_next(&it, read_into, &got, &err),
			STEP_ITEM);
		assert_same_record(&records[i], &got);
	}
	assert_int_equal(
		frame_records_next(&it, read_into, &got, &err), STEP_END);
	buf_fini(&payload);
	buf_fini(&b);
}

static void test_round_trip_records(void **state UNUSED)
{
	struct arena *a = arena_new("test", SIZE_MAX);
	struct arena *read_into = arena_new("test", SIZE_MAX);

	for (uint64_t seed = 0; seed < 1000; seed++) {
		random_state = seed;
		check_records(a, read_into, (int)random_below(20));
		arena_reset(a);
	}
	arena_free(&a);
	arena_free(&read_into);
}

static void test_round_trip_ends(void **state UNUSED)
{
	static const enum err_code refused[] = {ERR_NONE, ERR_SYNTAX, ERR_LIMIT,
		ERR_UNSUPPORTED, ERR_TRUNCATED};
	static const enum err_code ended[] = {
		ERR_NONE, ERR_SYNTAX, ERR_LIMIT, ERR_UNSUPPORTED, ERR_TEMP};
	struct buf b = {0};
	struct err err = {0};

	for (int i = 0; i < 2000; i++) {
		struct refused_document d = {refused[random_below(5)],
						any_text(), any_text()},
					d2;
		struct message_end e = {ended[random_below(5)], any_text(),
					   (uint32_t)random_u64(),
					   random_u64() >> 1},
				   e2;

		buf_reset(&b);
		frame_put_refused(&b, &d);
		assert_true(frame_read_refused(
			only_payload(&b, FRAME_REFUSED), &d2, &err));
		assert_int_equal(d.code, d2.code);
		assert_same_text(d.reason, d2.reason);
		assert_same_text(d.document, d2.document);
		buf_reset(&b);
		frame_put_message_end(&b, &e);
		assert_true(frame_read_message_end(
			only_payload(&b, FRAME_MESSAGE_END), &e2, &err));
		assert_int_equal(e.code, e2.code);
		assert_same_text(e.reason, e2.reason);
		assert_int_equal(e.document_count, e2.document_count);
		assert_int_equal(e.expanded_bytes, e2.expanded_bytes);
	}
	buf_fini(&b);
}

static const struct {
	const char *name;
	struct str text, expected;
} outside_texts[] = {
	/* clang-format off */
	{ "UTF-8",    TEXT("\xE2\x82\xAC.xml"), TEXT("\xE2\x82\xAC.xml") },
	{ "latin-1",  TEXT("a\xFC.xml"),        TEXT("a?.xml") },
	{ "NUL",      TEXT("a\0b"),             TEXT("a?b") },
	{ "cut off",  TEXT("a\xE2\x82"),        TEXT("a??") },
	{ "mixed",    TEXT("\xFF\xC3\xBC\0\xC3"), TEXT("?\xC3\xBC??") },
	/* clang-format on */
};

/* Names of archive members come as they are; out comes UTF-8 without NUL. */
static void test_outside_text(void **state UNUSED)
{
	static char longer[LIMIT_TEXT_BYTES + 100];
	struct refused_document d = {.code = ERR_SYNTAX}, got;
	struct buf b = {0};
	struct err err = {0};

	for (size_t i = 0; i < ARRAY_LEN(outside_texts); i++) {
		print_message("%s\n", outside_texts[i].name);
		d.document = outside_texts[i].text;
		buf_reset(&b);
		frame_put_refused(&b, &d);
		assert_true(frame_read_refused(
			only_payload(&b, FRAME_REFUSED), &got, &err));
		assert_same_text(got.document, outside_texts[i].expected);
		assert_null(got.reason.ptr);
	}
	memset(longer, 'x', sizeof(longer));
	memcpy(longer + LIMIT_TEXT_BYTES - 1, "\xC3\xBC", 2);
	d.document = (struct str){longer, sizeof(longer)};
	buf_reset(&b);
	frame_put_refused(&b, &d);
	assert_true(frame_read_refused(
		only_payload(&b, FRAME_REFUSED), &got, &err));
	assert_int_equal(got.document.len, LIMIT_TEXT_BYTES - 1);
	buf_fini(&b);
}

/* A record at every ceiling, behind a batch that just was not full. */
static void test_largest_record_fits(void **state UNUSED)
{
	static char text[LIMIT_TEXT_BYTES];
	struct str t = {text, sizeof(text)};
	struct record r = {.message_count = 1,
		.header_from = STR("a.test"),
		.envelope_from = t,
		.envelope_to = t,
		.dkim_count = LIMIT_AUTH_RESULTS,
		.spf_count = LIMIT_AUTH_RESULTS};
	struct dkim_auth_result dkims[LIMIT_AUTH_RESULTS];
	struct spf_auth_result spfs[LIMIT_AUTH_RESULTS];
	struct buf payload = {0}, b = {0};

	memset(text, 'x', sizeof(text));
	for (int i = 0; i < LIMIT_AUTH_RESULTS; i++) {
		dkims[i] = (struct dkim_auth_result){t, t, 0, t};
		spfs[i] = (struct spf_auth_result){t, 0, 0, t};
	}
	r.dkim_results = dkims;
	r.spf_results = spfs;
	for (size_t i = 0; i < FRAME_BATCH_BYTES - 1; i++)
		buf_add_char(&payload, 'x');
	frame_add_record(&payload, &r);
	frame_put_records(&b, &payload, 1);
	assert_true(b.len > 2u << 20);
	(void)only_payload(&b, FRAME_RECORDS);
	buf_fini(&payload);
	buf_fini(&b);
}

/* One buffer takes frame after frame. */
static void test_frames_append(void **state UNUSED)
{
	struct refused_document d = {.code = ERR_LIMIT};
	struct message_end e = {.code = ERR_NONE};
	struct str payload, bytes;
	enum frame_type type;
	struct buf b = {0};
	struct err err = {0};
	size_t used;

	frame_put_refused(&b, &d);
	frame_put_message_end(&b, &e);
	bytes = buf_str(&b);
	assert_int_equal(
		frame_next(bytes, &type, &payload, &used, &err), STEP_ITEM);
	assert_int_equal(type, FRAME_REFUSED);
	bytes = (struct str){bytes.ptr + used, bytes.len - used};
	assert_int_equal(
		frame_next(bytes, &type, &payload, &used, &err), STEP_ITEM);
	assert_int_equal(type, FRAME_MESSAGE_END);
	assert_int_equal(used, bytes.len);
	buf_fini(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_round_trip_report),
		cmocka_unit_test(test_round_trip_records),
		cmocka_unit_test(test_round_trip_ends),
		cmocka_unit_test(test_outside_text),
		cmocka_unit_test(test_largest_record_fits),
		cmocka_unit_test(test_frames_append),
	};

	return cmocka_run_group_tests(tests, fill_texts, NULL);
}
