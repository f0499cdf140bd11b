/* test_smtp_access.c - lists, numbers and rates; what is unusual. */
#include "ingest/smtp_access.h"

#include "base/buf.h"
#include "dmarc/limits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define MINUTE_MS 60000

static struct ip_network allowed[2], denied[1];
static struct buf told;

static void on_unusual(void *ctx UNUSED, const struct smtp_unusual *u)
{
	buf_printf(&told, "%s %s %d %d|", u->kind, u->subject, (int)u->count,
		(int)u->usual);
}

static struct ip ip(const char *text)
{
	struct ip ret;

	assert_true(ip_parse(str_from(text), &ret));
	return ret;
}

/* All may come but 198.51.100.0/24; 10 connections, 4 a client, 8 a network. */
static struct smtp_config usual_config(void)
{
	assert_true(ip_network_parse(STR("0.0.0.0/0"), &allowed[0]));
	assert_true(ip_network_parse(STR("2001:db8::/32"), &allowed[1]));
	assert_true(ip_network_parse(STR("198.51.100.0/24"), &denied[0]));
	return (struct smtp_config){
		.allow = {.items = allowed, .count = 2},
		.deny = {.items = denied, .count = 1},
		.max_connections = {10, 8, 4},
	};
}

static enum smtp_reason arrive(struct smtp_access *a, const char *text)
{
	struct ip client = ip(text);

	return smtp_access_connect(a, &client, 0);
}

static void leave(struct smtp_access *a, const char *text)
{
	struct ip client = ip(text);

	smtp_access_disconnect(a, &client);
}

static enum smtp_reason may_send(
	struct smtp_access *a, const char *text, int64_t now_ms)
{
	struct ip client = ip(text);

	return smtp_access_may_send(a, &client, now_ms);
}

/* --- lists and numbers --------------------------------------------------- */

static void test_lists(void **state UNUSED)
{
	struct smtp_config config = usual_config();
	struct smtp_access *a = smtp_access_new(&config, on_unusual, NULL);

	assert_int_equal(arrive(a, "192.0.2.1"), REASON_NONE);
	assert_int_equal(arrive(a, "2001:db8::1"), REASON_NONE);
	assert_int_equal(arrive(a, "198.51.100.255"), REASON_DENIED);
	assert_int_equal(arrive(a, "2001:db9::1"), REASON_NOT_ALLOWED);
	config.allow.count = 0;
	smtp_access_configure(a, &config);
	assert_int_equal(arrive(a, "192.0.2.1"), REASON_NOT_ALLOWED);
	assert_int_equal(arrive(a, "198.51.100.255"), REASON_DENIED);
	assert_int_equal(smtp_access_counts(a)->connections, 2);
	smtp_access_free(&a);
}

static const struct {
	const char *client;
	enum smtp_reason result;
} arrivals[] = {
	/* clang-format off */
	{ "192.0.2.1", REASON_NONE },
	{ "192.0.2.1", REASON_NONE },
	{ "192.0.2.1", REASON_NONE },
	{ "192.0.2.1", REASON_NONE },
	{ "192.0.2.1", REASON_CONNECTIONS_CLIENT },
	{ "192.0.2.2", REASON_NONE },
	{ "192.0.2.2", REASON_NONE },
	{ "192.0.2.2", REASON_NONE },
	{ "192.0.2.3", REASON_NONE },
	{ "192.0.2.4", REASON_CONNECTIONS_NETWORK },
	{ "192.0.3.4", REASON_NONE },
	{ "2001:db8::1", REASON_NONE },
	{ "2001:db8::2", REASON_CONNECTIONS },
	/* clang-format on */
};

static void test_connections(void **state UNUSED)
{
	struct smtp_config config = usual_config();
	struct smtp_access *a = smtp_access_new(&config, on_unusual, NULL);

	for (size_t i = 0; i < ARRAY_LEN(arrivals); i++)
		assert_int_equal(
			arrive(a, arrivals[i].client), arrivals[i].result);
	/* One goes, one may come; from there, and at all. */
	leave(a, "2001:db8::1");
	assert_int_equal(arrive(a, "192.0.2.4"), REASON_CONNECTIONS_NETWORK);
	leave(a, "192.0.2.1");
	assert_int_equal(arrive(a, "192.0.2.1"), REASON_NONE);
	assert_int_equal(arrive(a, "2001:db8::2"), REASON_NONE);
	assert_int_equal(arrive(a, "203.0.113.1"), REASON_CONNECTIONS);
	smtp_access_free(&a);
}

/* RFC 4291 2.5.4: the /64 is a subscriber, who has all of its addresses. */
static void test_networks_of_ipv6(void **state UNUSED)
{
	struct smtp_config config = usual_config();
	struct smtp_access *a = smtp_access_new(&config, on_unusual, NULL);
	char text[IP_TEXT_SIZE];

	config.max_connections[SMTP_PER_NETWORK] = 3;
	for (int i = 1; i <= 3; i++) {
		snprintf(text, sizeof(text), "2001:db8::%d:1", i);
		assert_int_equal(arrive(a, text), REASON_NONE);
	}
	assert_int_equal(
		arrive(a, "2001:db8::9:1"), REASON_CONNECTIONS_NETWORK);
	assert_int_equal(arrive(a, "2001:db8:0:1::1"), REASON_NONE);
	/* 0: four times what a client may have. */
	config.max_connections[SMTP_PER_NETWORK] = 0;
	config.max_connections[SMTP_PER_CLIENT] = 1;
	assert_int_equal(arrive(a, "2001:db8::4:1"), REASON_NONE);
	assert_int_equal(
		arrive(a, "2001:db8::5:1"), REASON_CONNECTIONS_NETWORK);
	smtp_access_free(&a);
}

static void test_stress(void **state UNUSED)
{
	static const struct {
		int connections; /* of 10 */
		bool is_stressed;
	} steps[] = {{6, false}, {7, true}, {8, true}, {7, true}, {6, true},
		{5, true}, {4, false}, {6, false}, {7, true}, {0, false}};
	struct smtp_config config = usual_config();
	struct smtp_access *a = smtp_access_new(&config, on_unusual, NULL);
	int count = 0;

	config.max_connections[SMTP_PER_CLIENT] = 10;
	config.max_connections[SMTP_PER_NETWORK] = 10;
	for (size_t i = 0; i < ARRAY_LEN(steps); i++) {
		for (; count < steps[i].connections; count++)
			assert_int_equal(arrive(a, "192.0.2.1"), REASON_NONE);
		for (; count > steps[i].connections; count--)
			leave(a, "192.0.2.1");
		assert_int_equal(
			smtp_access_is_stressed(a), steps[i].is_stressed);
	}
	smtp_access_free(&a);
}

/* --- rates --------------------------------------------------------------- */

static void begin(struct smtp_access *a, const char *text, int64_t now_ms)
{
	struct ip client = ip(text);

	smtp_access_begin(a, &client, now_ms);
}

/* Six a minute are one each ten seconds, once they are used up. */
static void test_messages_a_minute(void **state UNUSED)
{
	struct smtp_config config = usual_config();
	struct smtp_access *a = smtp_access_new(&config, on_unusual, NULL);

	config.max_messages_per_minute[SMTP_PER_CLIENT] = 6;
	for (int i = 0; i < 6; i++) {
		assert_int_equal(may_send(a, "192.0.2.1", 1000), REASON_NONE);
		begin(a, "192.0.2.1", 1000);
	}
	assert_int_equal(
		may_send(a, "192.0.2.1", 1000), REASON_MESSAGES_CLIENT);
	assert_int_equal(may_send(a, "192.0.2.2", 1000), REASON_NONE);
	/* To ask costs nothing, neither now nor later. */
	for (int64_t t = 1000; t < 10990; t += 10)
		assert_int_equal(
			may_send(a, "192.0.2.1", t), REASON_MESSAGES_CLIENT);
	assert_int_equal(may_send(a, "192.0.2.1", 11010), REASON_NONE);
	begin(a, "192.0.2.1", 11010);
	assert_int_equal(
		may_send(a, "192.0.2.1", 11010), REASON_MESSAGES_CLIENT);
	assert_int_equal(may_send(a, "192.0.2.1", 10 * MINUTE_MS), REASON_NONE);
	smtp_access_free(&a);
}

static void test_levels_of_rates(void **state UNUSED)
{
	struct smtp_config config = usual_config();
	struct smtp_access *a = smtp_access_new(&config, on_unusual, NULL);
	struct ip client = ip("2001:db8::1");

	config.max_messages_per_minute[SMTP_PER_NETWORK] = 2;
	config.max_messages_per_minute[SMTP_ALL] = 3;
	config.max_bytes_per_hour[SMTP_PER_CLIENT] = 3600;
	begin(a, "192.0.2.1", 0);
	begin(a, "192.0.2.2", 0);
	assert_int_equal(may_send(a, "192.0.2.3", 0), REASON_MESSAGES_NETWORK);
	assert_int_equal(may_send(a, "192.0.3.3", 0), REASON_NONE);
	begin(a, "192.0.3.3", 0);
	assert_int_equal(may_send(a, "192.0.4.4", 0), REASON_MESSAGES);
	/* A message that began may come to its end; the next one waits. */
	smtp_access_bytes(a, &client, 5400, MINUTE_MS);
	assert_int_equal(
		may_send(a, "2001:db8::1", MINUTE_MS), REASON_BYTES_CLIENT);
	assert_int_equal(may_send(a, "2001:db8::1", 30 * MINUTE_MS),
		REASON_BYTES_CLIENT);
	assert_int_equal(
		may_send(a, "2001:db8::1", 32 * MINUTE_MS), REASON_NONE);
	assert_int_equal(smtp_access_counts(a)->bytes, 5400);
	smtp_access_free(&a);
}

/* What came while there was no limit is not held against anybody. */
static void test_a_new_limit_begins_new(void **state UNUSED)
{
	struct smtp_config config = usual_config();
	struct smtp_access *a = smtp_access_new(&config, on_unusual, NULL);

	for (int i = 0; i < 1000; i++)
		begin(a, "192.0.2.1", 0);
	config.max_messages_per_minute[SMTP_PER_CLIENT] = 6;
	smtp_access_configure(a, &config);
	assert_int_equal(may_send(a, "192.0.2.1", 1000), REASON_NONE);
	smtp_access_free(&a);
}

/* --- many ---------------------------------------------------------------- */

/* Who is connected is never forgotten, whoever else comes by. */
static void test_more_clients_than_remembered(void **state UNUSED)
{
	struct smtp_config config = usual_config();
	struct smtp_access *a = smtp_access_new(&config, on_unusual, NULL);
	struct ip client = {.family = 4};

	for (int i = 0; i < 4; i++)
		assert_int_equal(arrive(a, "203.0.113.1"), REASON_NONE);
	for (uint32_t i = 0; i < 3 * LIMIT_SMTP_PEERS; i++) {
		client.bytes[0] = 10;
		client.bytes[1] = (uint8_t)(i >> 16);
		client.bytes[2] = (uint8_t)(i >> 8);
		client.bytes[3] = (uint8_t)i;
		assert_int_equal(
			smtp_access_connect(a, &client, 0), REASON_NONE);
		smtp_access_disconnect(a, &client);
	}
	assert_int_equal(arrive(a, "203.0.113.1"), REASON_CONNECTIONS_CLIENT);
	smtp_access_free(&a);
}

/* --- what is unusual ----------------------------------------------------- */

static void refuse(
	struct smtp_access *a, const char *text, int count, int64_t now_ms)
{
	struct ip client = ip(text);

	for (int i = 0; i < count; i++)
		smtp_access_refused(a, &client, REASON_RECIPIENT, now_ms);
}

static void test_unusual(void **state UNUSED)
{
	struct smtp_config config = usual_config();
	struct smtp_access *a = smtp_access_new(&config, on_unusual, NULL);

	buf_reset(&told);
	refuse(a, "192.0.2.1", 100, 0);
	assert_string_equal(buf_cstr(&told), "");
	refuse(a, "192.0.2.1", 600, 0);
	assert_string_equal(buf_cstr(&told),
		"reason recipient 101 0|client 192.0.2.1 601 0|");
	/* Another client of that network; then nothing is told twice. */
	refuse(a, "192.0.2.2", 600, 0);
	assert_string_equal(buf_cstr(&told),
		"reason recipient 101 0|client 192.0.2.1 601 0|"
		"network 192.0.2.0/24 1201 0|");
	buf_reset(&told);
	refuse(a, "192.0.2.1", 700, MINUTE_MS);
	assert_string_equal(buf_cstr(&told), "");
	/* Over for a while, and back. Usual by then: (1300 / 240 * r + 700 /
	 * 240) * r^3 with r = 239 / 240, and with 700 for 1300. */
	refuse(a, "192.0.2.1", 700, 5 * MINUTE_MS);
	assert_string_equal(buf_cstr(&told),
		"reason recipient 101 8|client 192.0.2.1 601 5|");
	assert_int_equal(
		smtp_access_counts(a)->refused[REASON_RECIPIENT], 2700);
	smtp_access_free(&a);
	buf_fini(&told);
}

/* What happens every minute of a day is usual. */
static void test_usual(void **state UNUSED)
{
	struct smtp_config config = usual_config();
	struct smtp_access *a = smtp_access_new(&config, on_unusual, NULL);
	int64_t minute;

	for (minute = 0; minute < 1440; minute++)
		refuse(a, "192.0.2.1", 200, minute * MINUTE_MS);
	buf_reset(&told);
	refuse(a, "192.0.2.1", 1500, minute * MINUTE_MS);
	assert_string_equal(buf_cstr(&told), "");
	refuse(a, "192.0.2.1", 600, minute * MINUTE_MS);
	assert_non_null(strstr(buf_cstr(&told), "client 192.0.2.1 19"));
	assert_non_null(strstr(buf_cstr(&told), "reason recipient 19"));
	smtp_access_free(&a);
	buf_fini(&told);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lists),
		cmocka_unit_test(test_connections),
		cmocka_unit_test(test_networks_of_ipv6),
		cmocka_unit_test(test_stress),
		cmocka_unit_test(test_messages_a_minute),
		cmocka_unit_test(test_levels_of_rates),
		cmocka_unit_test(test_a_new_limit_begins_new),
		cmocka_unit_test(test_more_clients_than_remembered),
		cmocka_unit_test(test_unusual),
		cmocka_unit_test(test_usual),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
