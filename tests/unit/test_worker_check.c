/* test_worker_check.c - what a worker says, in and out of order. */
#include "ingest/worker_check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct read_limits limits = {
	.max_expanded_bytes = UINT64_C(1) << 30,
	.max_ratio = 10,
	.max_records = 20,
	.max_members = LIMIT_MEMBERS,
	.max_nesting = LIMIT_NESTING,
	.max_documents = 4,
	.max_cpu_s = 1,
};

static struct aggregate_report sample(void)
{
	struct aggregate_report r = {.schema = SCHEMA_RFC7489};

	r.metadata.org_name = STR("Example");
	r.metadata.report_id = STR("1");
	r.metadata.begin_s = 1767225600;
	r.metadata.end_s = 1767311999;
	r.policy.domain = STR("example.com");
	r.policy.pct = -1;
	return r;
}

static void put_records(
	struct buf *out, struct aggregate_report *r, unsigned count)
{
	struct record record = {.message_count = 3,
		.source_ip.family = 4,
		.header_from = STR("example.com")};
	struct buf batch = {0};

	for (unsigned i = 0; i < count; i++)
		frame_add_record(&batch, &record);
	frame_put_records(out, &batch, (uint16_t)count);
	r->record_count += count;
	r->message_count += count * record.message_count;
	buf_fini(&batch);
}

static void put_end(struct buf *out, enum err_code code)
{
	const struct message_end end = {.code = code, .document_count = 1};

	frame_put_message_end(out, &end);
}

static void put_refused(struct buf *out)
{
	const struct refused_document d = {
		.code = ERR_SYNTAX, .reason = STR("no")};

	frame_put_refused(out, &d);
}

/* The first error of all these frames, ERR_NONE where they are believed. */
static enum err_code check(
	struct buf *out, uint64_t message_bytes, struct err *err)
{
	struct str rest = buf_str(out), payload;
	struct worker_check c;
	enum frame_type type;
	size_t used;
	bool ok = true;

	*err = (struct err){0};
	worker_check_init(&c, &limits);
	worker_check_begin(&c, message_bytes);
	while (ok &&
		frame_next(rest, &type, &payload, &used, err) == STEP_ITEM) {
		ok = worker_check_frame(&c, type, payload, err);
		rest = (struct str){rest.ptr + used, rest.len - used};
	}
	worker_check_fini(&c);
	buf_fini(out);
	return err->code;
}

static void test_in_order(void **state UNUSED)
{
	struct aggregate_report r = sample(), head = r;
	struct buf out = {0};
	struct err err;

	frame_put_header(&out, &head);
	put_records(&out, &r, 5);
	put_records(&out, &r, 15);
	frame_put_report_end(&out, &r);
	put_refused(&out);
	r = head;
	put_records(&out, &r, 2);
	frame_put_header(&out, &head); /* a policy that came late */
	frame_put_report_end(&out, &r);
	put_end(&out, ERR_NONE);
	if (check(&out, 1000, &err) != ERR_NONE)
		fail_msg("%s", err.msg);
}

/* Fields in which the end may not differ from the header. */
static void test_another_report_at_the_end(void **state UNUSED)
{
	for (unsigned i = 0; i < 6; i++) {
		struct aggregate_report r = sample(), end = r;
		struct buf out = {0};
		struct err err;

		frame_put_header(&out, &r);
		if (i == 0)
			end.metadata.begin_s--;
		if (i == 1)
			end.metadata.end_s--;
		if (i == 2)
			end.metadata.org_name = STR("Examplf");
		if (i == 3)
			end.metadata.report_id = STR("2");
		if (i == 4)
			end.policy.domain = STR("example.net");
		if (i == 5) /* what the end may know better */
			end.version = STR("1.0");
		frame_put_report_end(&out, &end);
		assert_int_equal(check(&out, 1000, &err),
			i == 5 ? ERR_NONE : ERR_SYNTAX);
		if (i < 5)
			assert_string_equal(err.msg,
				"end of another report than its header");
	}
}

/* Nothing found is told by a code: else the message would count as stored. */
static void test_end_of_nothing(void **state UNUSED)
{
	struct buf out = {0};
	struct err err;

	put_end(&out, ERR_NONE);
	assert_int_equal(check(&out, 1000, &err), ERR_SYNTAX);
	assert_string_equal(err.msg, "an end without a document");
	put_end(&out, ERR_UNSUPPORTED);
	assert_int_equal(check(&out, 1000, &err), ERR_NONE);
	put_refused(&out);
	put_end(&out, ERR_NONE);
	assert_int_equal(check(&out, 1000, &err), ERR_NONE);
}

static void test_too_many(void **state UNUSED)
{
	struct aggregate_report r = sample();
	struct buf out = {0};
	struct err err;

	frame_put_header(&out, &r);
	put_records(&out, &r, 20);
	put_records(&out, &r, 1);
	assert_int_equal(check(&out, 1000, &err), ERR_LIMIT);
	assert_string_equal(
		err.msg, "more than 20 records (ceiling unpack.max_records)");
	for (unsigned i = 0; i < 4 + 16 + 1; i++)
		put_refused(&out);
	assert_int_equal(check(&out, 1000, &err), ERR_LIMIT);
	assert_string_equal(
		err.msg, "more than 4 documents (ceiling documents)");
}

/*
 * After so many bytes of frames, one more. What a message can give depends on
 * its size: 20 documents of 1 MiB that are free of the ratio, ten times its
 * size, 16 MiB for tiny reports, and all of it twice.
 */
static enum err_code flood(uint64_t message_bytes, uint64_t frame_bytes)
{
	struct buf out = {0};
	struct worker_check c;
	struct err err = {0};
	bool ok = true;

	worker_check_init(&c, &limits);
	worker_check_begin(&c, message_bytes);
	c.frame_bytes = frame_bytes;
	put_refused(&out);
	ok = worker_check_frame(&c, FRAME_REFUSED,
		(struct str){out.ptr + 5, out.len - 5}, &err);
	worker_check_fini(&c);
	buf_fini(&out);
	assert_int_equal(ok, err.code == ERR_NONE);
	return err.code;
}

static void test_flood(void **state UNUSED)
{
	const uint64_t mib = 1 << 20;
	const uint64_t free_bytes = 2 * (4 + 16 + 16) * mib;

	assert_int_equal(flood(0, free_bytes - 100), ERR_NONE);
	assert_int_equal(flood(0, free_bytes), ERR_LIMIT);
	assert_int_equal(flood(mib, free_bytes + 20 * mib - 100), ERR_NONE);
	assert_int_equal(flood(mib, free_bytes + 20 * mib), ERR_LIMIT);
	/* Never more than max_expanded_bytes, also where a product is too big. */
	assert_int_equal(flood(UINT64_MAX, 2048 * mib + 32 * mib), ERR_LIMIT);
	assert_int_equal(
		flood(UINT64_MAX, 2048 * mib + 32 * mib - 100), ERR_NONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_in_order),
		cmocka_unit_test(test_another_report_at_the_end),
		cmocka_unit_test(test_end_of_nothing),
		cmocka_unit_test(test_too_many),
		cmocka_unit_test(test_flood),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
