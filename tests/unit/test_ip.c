/* test_ip.c - addresses and networks, IPv4 and IPv6. */
#include "base/ip.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/un.h>

#include <cmocka.h>

/* NULL: not an address. Text forms are those of RFC 5952 4 and 5. */
static const struct {
	const char *text, *canonical;
} addresses[] = {
	/* clang-format off */
	{ "192.0.2.1",               "192.0.2.1" },
	{ " 192.0.2.1\n",            "192.0.2.1" },
	{ "[192.0.2.1]",             "192.0.2.1" },
	{ "192.0.2.1/32",            "192.0.2.1" },
	{ "0.0.0.0",                 "0.0.0.0" },
	{ "255.255.255.255",         "255.255.255.255" },
	{ "2001:DB8::0:1",           "2001:db8::1" },
	{ "2001:db8:0:0:0:0:0:0",    "2001:db8::" },
	{ "[2001:db8::1]",           "2001:db8::1" },
	{ "2001:db8::1/128",         "2001:db8::1" },
	{ "fe80::1%eth0",            "fe80::1" },
	{ "[fe80::1%eth0]",          "fe80::1" },
	{ "2001:0db8:0000:0001:0000:0001:0000:0001", "2001:db8:0:1:0:1:0:1" },
	{ "2001:db8:0:1:1:1:1:1",    "2001:db8:0:1:1:1:1:1" }, /* 4.2.2 */
	{ "2001:0:0:1:0:0:0:1",      "2001:0:0:1::1" },        /* 4.2.3 */
	{ "2001:db8:0:0:1:0:0:1",    "2001:db8::1:0:0:1" },    /* 4.2.3 */
	{ "::",                      "::" },
	{ "::1",                     "::1" },
	{ "::ffff:192.0.2.1",        "192.0.2.1" },
	{ "::FFFF:c000:0201",        "192.0.2.1" },
	{ "::ffff:192.0.2.1/128",    "192.0.2.1" },
	{ "64:ff9b::192.0.2.1",      "64:ff9b::c000:201" },
	{ "",                        NULL },
	{ " ",                       NULL },
	{ "192.0.2",                 NULL },
	{ "192.0.2.256",             NULL },
	{ "192.0.2.01",              NULL }, /* octal to some */
	{ "0xc0.0.2.1",              NULL },
	{ "3221225985",              NULL },
	{ "192.0.2.1.",              NULL },
	{ "192.0.2.1 192.0.2.2",     NULL },
	{ "192.0.2.1/24",            NULL },
	{ "192.0.2.1/",              NULL },
	{ "192.0.2.1/032",           "192.0.2.1" },
	{ "192.0.2.1/0032",          NULL },
	{ "192.0.2.1/32/32",         NULL },
	{ "192.0.2.1%eth0",          NULL },
	{ "fe80::1%",                NULL },
	{ "[192.0.2.1",              NULL },
	{ "192.0.2.1]",              NULL },
	{ "[]",                      NULL },
	{ "[",                       NULL },
	{ "2001:db8::1::1",          NULL },
	{ "2001:db8:1",              NULL },
	{ "2001:db8::12345",         NULL },
	{ "::ffff:192.0.2.1/32",     NULL },
	{ "mail.example.com",        NULL },
	{ "2001:db8:1111:2222:3333:4444:255.255.255.2555555", NULL },
	/* clang-format on */
};

static void test_parse_format(void **state UNUSED)
{
	char text[IP_TEXT_SIZE];

	for (size_t i = 0; i < ARRAY_LEN(addresses); i++) {
		struct ip ip = {.family = 99};

		print_message("\"%s\"\n", addresses[i].text);
		assert_int_equal(ip_parse(str_from(addresses[i].text), &ip),
			addresses[i].canonical != NULL);
		if (!addresses[i].canonical) {
			assert_int_equal(ip.family, 99);
			continue;
		}
		ip_format(&ip, text);
		assert_string_equal(text, addresses[i].canonical);
	}
	assert_false(ip_parse(STR_NULL, &(struct ip){0}));
	assert_false(ip_parse(STR("192.0.2.1\0"), &(struct ip){0}));
	ip_format(&(struct ip){.family = 0}, text);
	assert_string_equal(text, "");
}

static struct ip ip_of(const char *text)
{
	struct ip ip = {.family = 0};

	if (*text)
		assert_true(ip_parse(str_from(text), &ip));
	return ip;
}

/* Each sorts before the next. */
static void test_order(void **state UNUSED)
{
	static const char *const sorted[] = {"", "0.0.0.0", "9.0.0.0",
		"10.0.0.0", "200.0.0.0", "::", "::1", "2001:db8::", "fe80::1"};

	for (size_t i = 0; i < ARRAY_LEN(sorted); i++)
		for (size_t k = 0; k < ARRAY_LEN(sorted); k++) {
			struct ip a = ip_of(sorted[i]), b = ip_of(sorted[k]);

			assert_int_equal(ip_compare(&a, &b), (i > k) - (i < k));
			assert_int_equal(ip_equal(&a, &b), i == k);
		}
}

/* What stands behind the four bytes of IPv4 is nobody's business. */
static void test_unused_bytes(void **state UNUSED)
{
	struct ip a = ip_of("192.0.2.1"), b = a;

	b.bytes[4] = 7;
	assert_true(ip_equal(&a, &b));
	a = b = (struct ip){.family = 0};
	b.bytes[0] = 7;
	assert_true(ip_equal(&a, &b));
}

static void test_sockaddr(void **state UNUSED)
{
	struct sockaddr_in v4 = {.sin_family = AF_INET};
	struct sockaddr_in6 v6 = {.sin6_family = AF_INET6};
	struct sockaddr_un un = {.sun_family = AF_UNIX};
	struct ip ip, expected = ip_of("192.0.2.1");

	assert_int_equal(inet_pton(AF_INET, "192.0.2.1", &v4.sin_addr), 1);
	ip_from_sockaddr((struct sockaddr *)&v4, &ip);
	assert_true(ip_equal(&ip, &expected));
	assert_int_equal(
		inet_pton(AF_INET6, "::ffff:192.0.2.1", &v6.sin6_addr), 1);
	ip_from_sockaddr((struct sockaddr *)&v6, &ip);
	assert_true(ip_equal(&ip, &expected));
	assert_int_equal(inet_pton(AF_INET6, "2001:db8::1", &v6.sin6_addr), 1);
	ip_from_sockaddr((struct sockaddr *)&v6, &ip);
	expected = ip_of("2001:db8::1");
	assert_true(ip_equal(&ip, &expected));
	ip_from_sockaddr((struct sockaddr *)&un, &ip);
	assert_int_equal(ip.family, 0);
}

/* NULL in `address`: not a network. */
static const struct {
	const char *text, *address;
	unsigned prefix_bits;
	const char *inside, *outside; /* NULL: nothing is */
} networks[] = {
	/* clang-format off */
	{ "192.0.2.0/24", "192.0.2.0", 24, "192.0.2.255", "192.0.3.0" },
	{ "192.0.2.77/24", "192.0.2.0", 24, "192.0.2.0", "192.0.1.255" },
	{ "192.0.2.129/25", "192.0.2.128", 25, "192.0.2.128", "192.0.2.127" },
	{ "10.128.0.0/9", "10.128.0.0", 9, "10.255.255.255", "10.127.0.0" },
	{ "205.1.2.3/5", "200.0.0.0", 5, "207.0.0.0", "208.0.0.0" },
	{ "10.0.0.0/8", "10.0.0.0", 8, "10.1.2.3", "11.0.0.0" },
	{ "192.0.2.1", "192.0.2.1", 32, "192.0.2.1", "192.0.2.0" },
	{ "192.0.2.1/31", "192.0.2.0", 31, "192.0.2.1", "192.0.2.2" },
	{ "0.0.0.0/0", "0.0.0.0", 0, "255.1.2.3", "::1" },
	{ "::/0", "::", 0, "ffff::1", "1.2.3.4" },
	{ "2001:db8::/32",    "2001:db8::",  32, "2001:db8:ffff::1",
		"2001:db9::" },
	{ "2001:db8::1", "2001:db8::1", 128, "2001:db8::1", "2001:db8::" },
	{ "2001:db8::ff/127", "2001:db8::fe", 127, "2001:db8::ff",
		"2001:db8::fd" },
	{ "[2001:db8::]/33",  "2001:db8::",  33, "2001:db8:7fff::",
		"2001:db8:8000::" },
	{ "::ffff:192.0.2.0/120", "192.0.2.0", 24, "192.0.2.9", "192.0.3.9" },
	{ "::ffff:0:0/96", "0.0.0.0", 0, "192.0.2.9", "::1" },
	{ "::ffff:192.0.2.0/95", NULL, 0, NULL, NULL },
	{ "192.0.2.0/33",     NULL, 0, NULL, NULL },
	{ "2001:db8::/129",   NULL, 0, NULL, NULL },
	{ "192.0.2.0/",       NULL, 0, NULL, NULL },
	{ "192.0.2.0/-1",     NULL, 0, NULL, NULL },
	{ "192.0.2.0/2 4",    NULL, 0, NULL, NULL },
	{ "192.0.2.0/255.255.255.0", NULL, 0, NULL, NULL },
	{ "192.0.2/24",       NULL, 0, NULL, NULL },
	{ "/24",              NULL, 0, NULL, NULL },
	{ "",                 NULL, 0, NULL, NULL },
	/* clang-format on */
};

static void test_networks(void **state UNUSED)
{
	const struct ip absent = {.family = 0};

	for (size_t i = 0; i < ARRAY_LEN(networks); i++) {
		struct ip_network n;
		struct ip ip;

		print_message("\"%s\"\n", networks[i].text);
		assert_int_equal(
			ip_network_parse(str_from(networks[i].text), &n),
			networks[i].address != NULL);
		if (!networks[i].address)
			continue;
		ip = ip_of(networks[i].address);
		assert_true(ip_equal(&n.address, &ip));
		assert_int_equal(n.prefix_bits, networks[i].prefix_bits);
		ip = ip_of(networks[i].inside);
		assert_true(ip_network_contains(&n, &ip));
		ip = ip_of(networks[i].outside);
		assert_false(ip_network_contains(&n, &ip));
		assert_false(ip_network_contains(&n, &absent));
	}
}

static void test_loopback(void **state UNUSED)
{
	static const struct {
		const char *text;
		bool is_loopback;
	} cases[] = {
		{"127.0.0.1", true},
		{"127.255.0.3", true},
		{"::1", true},
		{"::ffff:127.0.0.1", true},
		{"128.0.0.1", false},
		{"::", false},
		{"7f00::1", false},
		{"", false},
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct ip ip = ip_of(cases[i].text);

		assert_int_equal(ip_is_loopback(&ip), cases[i].is_loopback);
	}
}

/* NULL in `host`: an error; "" is both any-addresses. */
static const struct {
	const char *text, *host;
	unsigned port;
} listens[] = {
	/* clang-format off */
	{ "127.0.0.1:2525",      "127.0.0.1",   2525 },
	{ " 127.0.0.1:25 ",      "127.0.0.1",   25 },
	{ "*:8080",              "",            8080 },
	{ "[::1]:65535",         "::1",         65535 },
	{ "[2001:db8::1]:0",     "2001:db8::1", 0 },
	{ "::1:25",              NULL, 0 }, /* where does the port begin? */
	{ "[127.0.0.1]:25",      NULL, 0 },
	{ "127.0.0.1",           NULL, 0 },
	{ "127.0.0.1:",          NULL, 0 },
	{ "127.0.0.1:65536",     NULL, 0 },
	{ "127.0.0.1:000025",    NULL, 0 },
	{ "127.0.0.1:-1",        NULL, 0 },
	{ "127.0.0.1:smtp",      NULL, 0 },
	{ "localhost:25",        NULL, 0 },
	{ ":25",                 NULL, 0 },
	{ "25",                  NULL, 0 },
	{ "[]:25",               NULL, 0 },
	{ "",                    NULL, 0 },
	/* clang-format on */
};

static void test_listen(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(listens); i++) {
		struct ip ip = {.family = 99}, expected;
		uint16_t port = 9;
		struct err err;

		print_message("\"%s\"\n", listens[i].text);
		if (!listens[i].host) {
			assert_false(ip_parse_listen(
				str_from(listens[i].text), &ip, &port, &err));
			assert_int_equal(err.code, ERR_CONFIG);
			assert_int_equal(ip.family, 99);
			assert_int_equal(port, 9);
			continue;
		}
		assert_true(ip_parse_listen(
			str_from(listens[i].text), &ip, &port, &err));
		expected = ip_of(listens[i].host);
		assert_true(ip_equal(&ip, &expected));
		assert_int_equal(port, listens[i].port);
	}
}

static void test_listen_message(void **state UNUSED)
{
	uint16_t port;
	struct err err;
	struct ip ip;

	assert_false(ip_parse_listen(STR("mx"), &ip, &port, &err));
	assert_string_equal(
		err.msg, "\"mx\" is not ADDRESS:PORT, [IPV6]:PORT or *:PORT");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parse_format),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_unused_bytes),
		cmocka_unit_test(test_sockaddr),
		cmocka_unit_test(test_networks),
		cmocka_unit_test(test_loopback),
		cmocka_unit_test(test_listen),
		cmocka_unit_test(test_listen_message),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
