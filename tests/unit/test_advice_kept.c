/* test_advice_kept.c - what is kept of advice, as bytes and back. */
#include "store/advice_kept_code.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct kept_policy policies[] = {
	{50, STR("{\"p\":\"none\"}"), {NULL, 0}},
	{100, STR("{\"p\":\"quarantine\"}"), STR("{\"word\":\"harms\"}")},
	{200, STR("{\"p\":\"reject\"}"), STR("{}")},
};
static const struct judged_sender senders[] = {
	{STR("n:192.0.2.0/24"), CLASS_AUTHORISED_ALIGNED, false},
	{STR("d:mine:a:vendor.example"), CLASS_UNAUTHORISED, true},
};
static const struct ip ips[] = {
	{4, {192, 0, 2, 1}},
	{4, {192, 0, 2, 255}},
	{6, {0x20, 0x01, 0x0d, 0xb8, [15] = 7}},
};
static const uint32_t sender_of[] = {0, 1, 0};
static const struct source_judged judged = {
	.policy = {POLICY_REJECT, POLICY_NONE, POLICY_QUARANTINE,
		ALIGNMENT_STRICT, ALIGNMENT_RELAXED, -1, TESTING_YES,
		SCHEMA_RFC9990},
	.policy_since = 200,
	.senders = senders,
	.sender_count = ARRAY_LEN(senders),
	.ips = ips,
	.sender_of = sender_of,
	.ip_count = ARRAY_LEN(ips),
};
static const struct advice_kept kept = {
	.policies = policies, .policy_count = ARRAY_LEN(policies)};

static void assert_text(struct str is, struct str expected)
{
	assert_int_equal(is.len, expected.len);
	assert_true(str_equal(is, expected));
}

static void policies_come_back(void **state UNUSED)
{
	struct advice_kept back = {.arena = arena_new("test", SIZE_MAX)};
	struct buf b = {0};

	advice_kept_put_policies(&b, &kept);
	assert_true(advice_kept_get_policies(buf_str(&b), &back));
	assert_int_equal(back.policy_count, ARRAY_LEN(policies));
	for (size_t i = 0; i < back.policy_count; i++) {
		assert_int_equal(back.policies[i].day, policies[i].day);
		assert_text(back.policies[i].policy, policies[i].policy);
		assert_text(back.policies[i].change, policies[i].change);
	}
	assert_null(back.policies[0].change.ptr);
	arena_free(&back.arena);
	buf_fini(&b);
}

static void sources_come_back(void **state UNUSED)
{
	struct source_judged *back = source_judged_new();
	struct buf b = {0};

	advice_kept_put_sources(&b, &judged);
	assert_true(advice_kept_get_sources(buf_str(&b), back));
	assert_memory_equal(
		&back->policy, &judged.policy, sizeof(judged.policy));
	assert_int_equal(back->policy_since, 200);
	for (size_t i = 0; i < ARRAY_LEN(ips); i++) {
		const struct judged_sender *s =
			source_judged_find(back, &ips[i]);

		assert_text(s->key, senders[sender_of[i]].key);
		assert_int_equal(s->class, senders[sender_of[i]].class);
		assert_int_equal(s->by_owner, senders[sender_of[i]].by_owner);
	}
	assert_null(source_judged_find(
		back, &(const struct ip){4, {192, 0, 2, 2}}));
	source_judged_free(&back);
	buf_fini(&b);
}

/* Whatever is in a column: it is read as ours, or refused. */
static bool read_sources(const char *bytes, size_t len)
{
	char *copy = base_calloc(1, len + 1); /* sanitizers see its end */
	struct source_judged *back = source_judged_new();
	bool ok;

	copy = realloc(copy, len ? len : 1);
	memcpy(copy, bytes, len);
	ok = advice_kept_get_sources((struct str){copy, len}, back);
	source_judged_free(&back);
	free(copy);
	return ok;
}

static void other_bytes_are_refused(void **state UNUSED)
{
	struct advice_kept back = {.arena = arena_new("test", SIZE_MAX)};
	struct buf b = {0};

	advice_kept_put_sources(&b, &judged);
	for (size_t len = 0; len < b.len; len++)
		assert_false(read_sources(b.ptr, len));
	for (size_t i = 0; i < b.len; i++) {
		const char was = b.ptr[i];

		b.ptr[i] = (char)0xff; /* a huge count, class or sender */
		(void)!read_sources(b.ptr, b.len);
		b.ptr[i] = was;
	}
	/* A sender that is none. */
	b.ptr[b.len - 1] = ARRAY_LEN(senders);
	assert_false(read_sources(b.ptr, b.len));
	b.ptr[b.len - 1] = 0;
	assert_true(read_sources(b.ptr, b.len));
	buf_add_char(&b, 0);
	assert_false(read_sources(b.ptr, b.len));
	buf_reset(&b);
	advice_kept_put_policies(&b, &kept);
	for (size_t len = 0; len < b.len; len++)
		assert_false(advice_kept_get_policies(
			(struct str){b.ptr, len}, &back));
	arena_free(&back.arena);
	buf_fini(&b);
}

static void a_policy_counts_from_its_day(void **state UNUSED)
{
	assert_null(advice_kept_policy(&kept, 49).ptr);
	assert_text(advice_kept_policy(&kept, 50), policies[0].policy);
	assert_text(advice_kept_policy(&kept, 99), policies[0].policy);
	assert_text(advice_kept_policy(&kept, 100), policies[1].policy);
	assert_text(advice_kept_policy(&kept, 200), policies[2].policy);
	assert_text(advice_kept_policy(&kept, 20000), policies[2].policy);
}

/* Another setting, and what was said under the old one is said anew. */
static void options_have_a_digest(void **state UNUSED)
{
	const struct str parked = STR("parked.example");
	struct advice_options o = {.rua = NULL};
	unsigned char first[ADVICE_KEPT_DIGEST_SIZE], other[sizeof(first)];

	advice_kept_digest(&o, first);
	advice_kept_digest(&o, other);
	assert_memory_equal(first, other, sizeof(first));
	o.rua = "mailto:reports@example.com";
	advice_kept_digest(&o, other);
	assert_memory_not_equal(first, other, sizeof(first));
	o = (struct advice_options){.rollout = {.step = 3}};
	advice_kept_digest(&o, other);
	assert_memory_not_equal(first, other, sizeof(first));
	o = (struct advice_options){
		.filter = {.parked = &parked, .parked_count = 1}};
	advice_kept_digest(&o, other);
	assert_memory_not_equal(first, other, sizeof(first));
	o = (struct advice_options){
		.filter = {.curated = &parked, .curated_count = 1}};
	advice_kept_digest(&o, first);
	assert_memory_not_equal(first, other, sizeof(first));
	o = (struct advice_options){.filter = {.least_trust = TRUST_VOUCHED}};
	advice_kept_digest(&o, other);
	assert_memory_not_equal(first, other, sizeof(first));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(policies_come_back),
		cmocka_unit_test(sources_come_back),
		cmocka_unit_test(other_bytes_are_refused),
		cmocka_unit_test(a_policy_counts_from_its_day),
		cmocka_unit_test(options_have_a_digest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
