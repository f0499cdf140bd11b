/* test_inventory_json.c - lines of inventories, good and bad. */
#include "store/inventory.h"

#include "dmarc/limits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define MARCH_1 20513 /* 2026-03-01 */
#define WORD "\"match\":\"ip\",\"value\":\"192.0.2.1\",\"owner\":\"mine\""

static struct arena *arena;

/* --- words ------------------------------------------------------------------- */

static void good_word(const char *json, struct owner_word *w)
{
	struct err err;

	if (!inventory_read_word(str_from(json), arena, w, &err))
		fail_msg("%s: %s", json, err.msg);
}

static void test_word(void **state UNUSED)
{
	struct owner_word w;

	good_word("{\"domain\":\"Example.COM.\",\"match\":\"cidr\",\"value\":"
		  "\"192.0.2.9/28\",\"owner\":\"not-mine\",\"note\":\" why \","
		  "\"date\":\"2026-03-01\",\"day\":59,\"other\":[1]}",
		&w);
	assert_string_equal(w.domain.ptr, "example.com");
	assert_int_equal(w.match, MATCH_IP);
	assert_string_equal(w.value.ptr, "192.0.2.0/28");
	assert_int_equal(w.owner, OWNER_NOT_MINE);
	assert_string_equal(w.note.ptr, "why");
	assert_true(w.is_dated);
	assert_int_equal(w.said_at_s, (int64_t)MARCH_1 * CLOCK_DAY_S);
	assert_null(w.said_by.ptr);
}

static void test_word_with_less(void **state UNUSED)
{
	struct owner_word w;

	good_word("{" WORD ",\"note\":\"\",\"date\":null}", &w);
	assert_null(w.domain.ptr);
	assert_null(w.note.ptr);
	assert_false(w.is_dated);
	good_word("{" WORD ",\"day\":\"2026-03-01\"}", &w);
	assert_int_equal(w.said_at_s, (int64_t)MARCH_1 * CLOCK_DAY_S);
	/* Before the first day of who counts days from there: always. */
	good_word("{" WORD ",\"date\":null,\"day\":-4}", &w);
	assert_true(w.is_dated);
	assert_int_equal(w.said_at_s, 0);
	good_word("{\"match\":\"spf\",\"value\":\"example.net\","
		  "\"declare\":\"indirect\"}",
		&w);
	assert_int_equal(w.owner, OWNER_INDIRECT);
}

static const struct {
	const char *json, *why;
} bad_words[] = {
	{"", "no JSON"},
	{"{", "no JSON"},
	{"{} x", "no JSON"},
	{"[]", "not a JSON object"},
	{"7", "no JSON"},
	{"{\"note\":\"\\u0000\"}", "no JSON"},
	{"{" WORD ",\"owner\":\"mine\"}", "no JSON"},
	{"{}", "\"match\" is none of"},
	{"{\"match\":\"name\"}", "\"match\" is none of"},
	{"{\"match\":1}", "\"match\" is no text"},
	{"{\"match\":\"ip\"}", "\"value\": the source is empty"},
	{"{\"match\":\"ip\",\"value\":\"192.0.2\"}",
		"\"value\": \"192.0.2\" is no IP"},
	{"{\"match\":\"ip\",\"value\":\"192.0.2.1\"}", "\"owner\" is missing"},
	{"{\"match\":\"ip\",\"value\":\"192.0.2.1\",\"owner\":null,"
	 "\"declare\":\"mine\"}",
		"\"owner\" is missing"},
	{"{\"match\":\"ip\",\"value\":\"192.0.2.1\",\"owner\":\"ours\"}",
		"\"owner\": \"ours\" is none of"},
	{"{" WORD ",\"domain\":\"a b\"}", "\"domain\" is no domain name"},
	{"{" WORD ",\"domain\":\"a@example.com\"}", "\"domain\" is no domain"},
	{"{" WORD ",\"note\":5}", "\"note\" is no text"},
	{"{" WORD ",\"date\":\"2026-02-29\"}", "\"date\" is no day"},
	{"{" WORD ",\"date\":20513}", "\"date\" is no text"},
	{"{" WORD ",\"day\":0}", "there is no \"date\""},
	{"{" WORD ",\"day\":-1.5}", "there is no \"date\""},
	{"{" WORD ",\"day\":\"yesterday\"}", "\"day\" is no day"},
};

static void test_bad_words(void **state UNUSED)
{
	struct owner_word w = {.id = 7};
	struct err err;

	for (size_t i = 0; i < ARRAY_LEN(bad_words); i++) {
		if (inventory_read_word(
			    str_from(bad_words[i].json), arena, &w, &err))
			fail_msg("taken: %s", bad_words[i].json);
		if (!strstr(err.msg, bad_words[i].why))
			fail_msg("%s: %s", bad_words[i].json, err.msg);
		assert_int_equal(err.code, ERR_SYNTAX);
	}
	assert_int_equal(w.id, 7);
}

/* --- sources ----------------------------------------------------------------- */

static void good_source(const char *json, struct source_known *k)
{
	struct err err;

	if (!inventory_read_source(str_from(json), arena, k, &err))
		fail_msg("%s: %s", json, err.msg);
}

static void test_source(void **state UNUSED)
{
	struct source_known k;
	char ip[IP_TEXT_SIZE];

	good_source("{\"domain\":\"example.com\",\"ip\":\"2001:DB8::1\","
		    "\"asn\":4294967295,\"as_name\":\"Example\","
		    "\"country\":\"DE\",\"hostname\":\"MX1.example.net\","
		    "\"rdns_org\":\"Example.EDU\",\"infra\":\"mailbox\","
		    "\"listed\":true,\"spf_from\":3,\"spf_to\":9,"
		    "\"spf_from_date\":\"2026-03-01\","
		    "\"spf_to_date\":\"2026-03-07\"}",
		&k);
	ip_format(&k.ip, ip);
	assert_string_equal(ip, "2001:db8::1");
	assert_true(k.has_asn);
	assert_int_equal(k.asn, UINT32_MAX);
	assert_string_equal(k.as_name.ptr, "Example");
	assert_string_equal(k.country.ptr, "DE");
	assert_string_equal(k.hostname.ptr, "mx1.example.net");
	assert_string_equal(k.rdns_domain.ptr, "example.edu");
	assert_int_equal(k.infra, INFRA_MAILBOX);
	assert_true(k.is_listed);
	assert_true(k.has_spf_from && k.has_spf_to);
	assert_int_equal(k.spf_from, MARCH_1);
	assert_int_equal(k.spf_to, MARCH_1 + 6);
}

static void test_source_with_less(void **state UNUSED)
{
	struct source_known k;

	good_source("{\"ip\":\"192.0.2.1\",\"asn\":null,\"rdns_org\":null,"
		    "\"hostname\":\"a.b.example.net\",\"infra\":null,"
		    "\"listed\":null,\"spf_from\":null,\"spf_from_date\":null}",
		&k);
	assert_null(k.domain.ptr);
	assert_false(k.has_asn);
	/* Of the host name, where nothing else is said. */
	assert_true(str_equal(k.rdns_domain, STR("example.net")));
	assert_int_equal(k.infra, INFRA_UNKNOWN);
	assert_false(k.is_listed || k.has_spf_from || k.has_spf_to);
	good_source("{\"ip\":\"192.0.2.1\",\"asn\":0,\"infra\":\"unknown\","
		    "\"spf_from\":-1,\"spf_from_date\":null}",
		&k);
	assert_false(k.has_asn);
	assert_null(k.rdns_domain.ptr);
	assert_true(k.has_spf_from);
	assert_int_equal(k.spf_from, SOURCE_KNOWN_ALWAYS);
	assert_false(k.has_spf_to);
}

#define IP "\"ip\":\"192.0.2.1\""

static const struct {
	const char *json, *why;
} bad_sources[] = {
	{"{}", "\"ip\" is no IP address"},
	{"{\"ip\":\"192.0.2.0/24\"}", "\"ip\" is no IP"},
	{"{" IP ",\"asn\":-1}", "\"asn\" is no number"},
	{"{" IP ",\"asn\":4294967296}", "\"asn\" is no number"},
	{"{" IP ",\"asn\":\"AS64500\"}", "\"asn\" is no number"},
	{"{" IP ",\"country\":\"DEU\"}", "\"country\" is no code"},
	{"{" IP ",\"hostname\":\"a b\"}", "\"hostname\" is no"},
	{"{" IP ",\"rdns_org\":7}", "\"rdns_org\" is no text"},
	{"{" IP ",\"infra\":\"cloud\"}", "\"infra\" is none of"},
	{"{" IP ",\"listed\":1}", "\"listed\" is not true"},
	{"{" IP ",\"spf_from\":5}", "no \"spf_from_date\""},
	{"{" IP ",\"spf_to_date\":\"soon\"}", "\"spf_to_date\" is no day"},
};

static void test_bad_sources(void **state UNUSED)
{
	struct source_known k;
	struct err err;

	for (size_t i = 0; i < ARRAY_LEN(bad_sources); i++) {
		if (inventory_read_source(
			    str_from(bad_sources[i].json), arena, &k, &err))
			fail_msg("taken: %s", bad_sources[i].json);
		if (!strstr(err.msg, bad_sources[i].why))
			fail_msg("%s: %s", bad_sources[i].json, err.msg);
		assert_int_equal(err.code, ERR_SYNTAX);
	}
}

/* A text that nobody needs so long. */
static void test_long_text(void **state UNUSED)
{
	static char json[2000];
	struct source_known k;
	struct err err;

	for (int n = LIMIT_COMMENT_BYTES; n <= LIMIT_COMMENT_BYTES + 1; n++) {
		(void)snprintf(json, sizeof(json),
			"{" IP ",\"as_name\":\"%0*d\"}", n, 0);
		if (n == LIMIT_COMMENT_BYTES)
			good_source(json, &k);
		else
			assert_false(inventory_read_source(
				str_from(json), arena, &k, &err));
	}
	assert_int_equal(err.code, ERR_LIMIT);
}

static int set_up(void **state UNUSED)
{
	arena = arena_new("test", SIZE_MAX);
	return 0;
}

static int tear_down(void **state UNUSED)
{
	arena_free(&arena);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_word),
		cmocka_unit_test(test_word_with_less),
		cmocka_unit_test(test_bad_words),
		cmocka_unit_test(test_source),
		cmocka_unit_test(test_source_with_less),
		cmocka_unit_test(test_bad_sources),
		cmocka_unit_test(test_long_text),
	};

	return cmocka_run_group_tests_name(
		"inventory_json", tests, set_up, tear_down);
}
