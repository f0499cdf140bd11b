/* test_smtp_proxy.c - PROXY protocol headers, version 2. */
#include "ingest/smtp_proxy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define SIGNATURE "\r\n\r\n\0\r\nQUIT\n"
#define V4 "\300\0\2\1\306\63\144\2\x30\x39\0\x19"
#define V6                                      \
	"\x20\1\xD\xB8\0\0\0\0\0\0\0\0\0\0\0\7" \
	"\x20\1\xD\xB8\0\0\0\0\0\0\0\0\0\0\0\1\x30\x39\0\x19"
#define MAPPED                                   \
	"\0\0\0\0\0\0\0\0\0\0\377\377\300\0\2\1" \
	"\x20\1\xD\xB8\0\0\0\0\0\0\0\0\0\0\0\1\x30\x39\0\x19"
#define BYTES(literal) literal, sizeof(literal) - 1

/* proxy-protocol.txt 2.2: command, family, length, addresses, TLVs */
static const struct {
	const char *name, *bytes;
	size_t len;
	enum err_code code;
	const char *client; /* "" for the load balancer itself */
} headers[] = {
	/* clang-format off */
	{ "TCP over IPv4", BYTES(SIGNATURE "\x21\x11\0\x0C" V4), ERR_NONE,
	  "192.0.2.1" },
	{ "TCP over IPv6", BYTES(SIGNATURE "\x21\x21\0\x24" V6), ERR_NONE,
	  "2001:db8::7" },
	{ "IPv4 in IPv6", BYTES(SIGNATURE "\x21\x21\0\x24" MAPPED), ERR_NONE,
	  "192.0.2.1" },
	{ "with TLVs", BYTES(SIGNATURE "\x21\x11\0\x13" V4 "\4\0\4abcd"),
	  ERR_NONE, "192.0.2.1" },
	{ "a health check", BYTES(SIGNATURE "\x20\0\0\0"), ERR_NONE, "" },
	{ "a health check with addresses", BYTES(SIGNATURE "\x20\x11\0\x0C" V4),
	  ERR_NONE, "" },
	{ "no family told", BYTES(SIGNATURE "\x21\0\0\0"), ERR_NONE, "" },
	{ "too short for IPv4", BYTES(SIGNATURE "\x21\x11\0\x0B" V4),
	  ERR_SYNTAX, NULL },
	{ "too short for IPv6", BYTES(SIGNATURE "\x21\x21\0\x0C" V4),
	  ERR_SYNTAX, NULL },
	{ "another command", BYTES(SIGNATURE "\x22\x11\0\x0C" V4), ERR_SYNTAX,
	  NULL },
	{ "UDP", BYTES(SIGNATURE "\x21\x12\0\x0C" V4), ERR_UNSUPPORTED, NULL },
	{ "a unix socket", BYTES(SIGNATURE "\x21\x31\0\0"), ERR_UNSUPPORTED,
	  NULL },
	{ "version 3", BYTES(SIGNATURE "\x31\x11\0\x0C" V4), ERR_SYNTAX, NULL },
	{ "version 1", BYTES("PROXY TCP4 192.0.2.1 198.51.100.2 1 2\r\n"),
	  ERR_SYNTAX, NULL },
	{ "none at all", BYTES("EHLO client.example.net\r\n"), ERR_SYNTAX,
	  NULL },
	{ "too long", BYTES(SIGNATURE "\x21\x11\xFF\xFF" V4), ERR_LIMIT,
	  NULL },
	/* clang-format on */
};

static void test_headers(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(headers); i++) {
		const unsigned char *bytes =
			(const unsigned char *)headers[i].bytes;
		struct ip client = {.family = 9}, untouched = client;
		struct err err = {0};
		char text[IP_TEXT_SIZE];
		size_t len = 0;
		bool ok = smtp_proxy_length(bytes, &len, &err);

		if (ok) {
			assert_true(len <= headers[i].len);
			ok = smtp_proxy_parse(bytes, len, &client, &err);
		}
		if (err.code != headers[i].code)
			print_message("%s: %s\n", headers[i].name, err.msg);
		assert_int_equal(err.code, headers[i].code);
		assert_int_equal(ok, headers[i].code == ERR_NONE);
		if (!ok) {
			assert_memory_equal(
				&client, &untouched, sizeof(client));
			continue;
		}
		ip_format(&client, text);
		assert_string_equal(text, headers[i].client);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_headers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
