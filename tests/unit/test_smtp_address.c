/* test_smtp_address.c - paths, and names that clients give themselves. */
#include "ingest/smtp_address.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* RFC 5321 4.1.2, RFC 6531 3.3; the rest begins with a space or is empty. */
static const struct {
	const char *text, *address, *rest; /* NULL: refused */
} paths[] = {
	/* clang-format off */
	{ " <a@b.test> SIZE=5", "a@b.test", " SIZE=5" },
	{ "<>", "", "" },
	{ "<\303\244@\303\266.test>", "\303\244@\303\266.test", "" },
	{ "<\"\303\244 b\"@b.test>", "\"\303\244 b\"@b.test", "" },
	{ "<a\302\240b@b.test>", "a\302\240b@b.test", "" },
	{ "<a\302\237b@b.test>", NULL, NULL },
	{ "<\"a\302\200\"@b.test>", NULL, NULL },
	{ "<a@b\302\205.test>", NULL, NULL },
	{ "<\303@b.test>", NULL, NULL },
	{ "<a@b.test> ENVID=\377", NULL, NULL },
	{ "<a@[\303\244]>", NULL, NULL },
	/* clang-format on */
};

static void test_paths(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(paths); i++) {
		struct str rest = str_from(paths[i].text), address = STR("?");
		bool ok = smtp_path_parse(&rest, &address);

		if (ok != (paths[i].address != NULL))
			print_message("\"%s\"\n", paths[i].text);
		assert_int_equal(ok, paths[i].address != NULL);
		if (!ok) {
			assert_true(str_equal(address, STR("?")));
			assert_ptr_equal(rest.ptr, paths[i].text);
			continue;
		}
		assert_true(str_equal(address, str_from(paths[i].address)));
		assert_true(str_equal(rest, str_from(paths[i].rest)));
	}
}

/* RFC 5321 4.1.4: none of it is a reason to refuse. */
static const struct {
	const char *client, *helo;
	bool is_odd;
} names[] = {
	/* clang-format off */
	{ "192.0.2.1", "mail.example.net", false },
	{ "192.0.2.1", "[192.0.2.1]", false },
	{ "2001:db8::1", "[IPv6:2001:db8::1]", false },
	{ "2001:db8::1", "[ipv6:2001:DB8:0::1]", false },
	{ "127.0.0.1", "mx.test", false },
	{ "192.0.2.1", "MX.test", true },
	{ "192.0.2.1", "[192.0.2.2]", true },
	{ "2001:db8::1", "[IPv6:2001:db8::2]", true },
	{ "192.0.2.1", "[nonsense]", true },
	{ "192.0.2.1", "[IPv6:]", true },
	{ "192.0.2.1", "192.0.2.1", true },
	{ "2001:db8::1", "2001:db8::1", true },
	{ "192.0.2.1", "localhost", true },
	{ "192.0.2.1", "a..b", true },
	{ "192.0.2.1", "a.test.", true },
	/* clang-format on */
};

static void test_odd_names(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct str helo = str_from(names[i].helo);
		const char *oddity;
		struct ip client;

		assert_true(ip_parse(str_from(names[i].client), &client));
		assert_true(smtp_helo_is_valid(helo));
		oddity = smtp_helo_oddity(helo, &client, "mx.test");
		if ((oddity != NULL) != names[i].is_odd)
			print_message("\"%s\"\n", names[i].helo);
		assert_int_equal(oddity != NULL, names[i].is_odd);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_paths),
		cmocka_unit_test(test_odd_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
