/* test_domain.c - domain names as they are stored and compared. */
#include "dmarc/domain.h"

#include "dmarc/limits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#define TEXT(s)                    \
	{                          \
		(s), sizeof(s) - 1 \
	}
/* A domain of 10, 60, 253 and 254 bytes. */
#define L10 "abcdefghi."
#define L60 L10 L10 L10 L10 L10 L10
#define L253 L60 L60 L60 L60 L10 "abc"
#define L254 L60 L60 L60 L60 L10 "abcd"

static const struct {
	const char *name;
	struct str text;
	const char *domain; /* NULL: refused */
	bool was_address;
} domains[] = {
	/* clang-format off */
	{ "plain",              TEXT("example.com"),           "example.com", false },
	{ "case",               TEXT("ExAmPle.COM"),           "example.com", false },
	{ "trailing dot",       TEXT("example.com."),          "example.com", false },
	{ "trailing dots",      TEXT("example.com.."),         "example.com", false },
	{ "white space",        TEXT("\r\n\t example.com. \n"), "example.com", false },
	{ "address",            TEXT("Joe@Example.com"),       "example.com", true },
	{ "address, two @",     TEXT("\"a@b\"@example.com"),   "example.com", true },
	{ "bare @",             TEXT("@example.com"),          "example.com", true },
	{ "space after @",      TEXT("joe@ example.com"),      "example.com", true },
	{ "underscore",         TEXT("_dmarc.example.com"),    "_dmarc.example.com", false },
	{ "single label",       TEXT("localhost"),             "localhost", false },
	/* RFC 3492 and the examples of RFC 5890 and UTS 46 */
	{ "U-label",            TEXT("b\xC3\xBC" "cher.example"), "xn--bcher-kva.example", false },
	{ "U-label, case",      TEXT("B\xC3\x9C" "CHER.EXAMPLE."), "xn--bcher-kva.example", false },
	{ "U-label, address",   TEXT("joe@b\xC3\xBC" "cher.example"), "xn--bcher-kva.example", true },
	{ "U-label, kana",      TEXT("\xE4\xBE\x8B\xE3\x81\x88.test"), "xn--r8jz45g.test", false },
	{ "sharp s",            TEXT("fa\xC3\x9F.example"),   "xn--fa-hia.example", false },
	{ "ideographic stop",   TEXT("a\xE3\x80\x82" "test"), "a.test", false },
	{ "fullwidth",          TEXT("\xEF\xBD\x81.test"),   "a.test", false },
	{ "emoji, IDNA 2003",   TEXT("i\xE2\x9D\xA4.example"), "xn--i-7iq.example", false },
	{ "A-label, case",      TEXT("XN--Bcher-KVA.example"), "xn--bcher-kva.example", false },
	{ "underscore beside",  TEXT("_dmarc.\xC3\xBC.example"), "_dmarc.xn--tda.example", false },
	{ "hyphen first",       TEXT("-\xC3\xBC.example"),    NULL, false },
	{ "fullwidth quote",    TEXT("a\xEF\xBC\x82.\xC3\xBC"), NULL, false },
	{ "only a stop",        TEXT("\xE3\x80\x82"),        NULL, false },
	{ "label too long",     TEXT(L60 "b\xC3\xBC" "cherbuecherbuecherbuecherbuecherbuecherbuecherbuecherbuecherbuecher.test"), NULL, false },
	{ "253 bytes",          TEXT(L253),                    L253, false },
	{ "253 and a dot",      TEXT(L253 "."),                L253, false },
	{ "254 bytes",          TEXT(L254),                    NULL, false },
	{ "absent",             { NULL, 0 },                   NULL, false },
	{ "empty",              TEXT(""),                      NULL, false },
	{ "white space only",   TEXT(" \t"),                   NULL, false },
	{ "dot only",           TEXT("."),                     NULL, false },
	{ "nothing after @",    TEXT("joe@"),                  NULL, false },
	{ "dot after @",        TEXT("joe@."),                 NULL, false },
	{ "space inside",       TEXT("example .com"),          NULL, false },
	{ "tab inside",         TEXT("exam\tple.com"),         NULL, false },
	{ "newline inside",     TEXT("example.com\nx"),        NULL, false },
	{ "angle brackets",     TEXT("<joe@example.com>"),     NULL, false },
	{ "tag",                TEXT("<b>example.com"),        NULL, false },
	{ "quote",              TEXT("\"example.com\""),       NULL, false },
	{ "control",            TEXT("example.com\x01"),       NULL, false },
	{ "DEL",                TEXT("exam\x7Fple.com"),       NULL, false },
	{ "NUL",                TEXT("example\0.com"),         NULL, false },
	{ "NUL at the end",     TEXT("example.com\0"),         NULL, false },
	{ "not UTF-8",          TEXT("b\xFC" "cher.example"),  NULL, false },
	/* clang-format on */
};

static void test_domains(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(domains); i++) {
		char dst[2 * LIMIT_DOMAIN_BYTES];
		struct str s = STR("untouched");
		bool was_address = !domains[i].was_address, ok;

		print_message("%s\n", domains[i].name);
		ok = domain_normalise(
			domains[i].text, dst, sizeof(dst), &s, &was_address);
		assert_int_equal(ok, domains[i].domain != NULL);
		if (!ok) { /* outputs are written only on success */
			assert_true(str_equal(s, STR("untouched")));
			assert_int_equal(was_address, !domains[i].was_address);
			continue;
		}
		assert_true(str_equal(s, str_from(domains[i].domain)));
		assert_ptr_equal(s.ptr, dst);
		assert_int_equal(was_address, domains[i].was_address);
	}
}

static void test_domain_room(void **state UNUSED)
{
	char dst[11];
	struct str s;

	assert_true(domain_normalise(STR("example.com."), dst, 11, &s, NULL));
	assert_false(domain_normalise(STR("example.com"), dst, 10, &s, NULL));
	assert_false(domain_normalise(STR("example.com"), dst, 0, &s, NULL));
	/* 7 bytes that become 12 */
	assert_false(domain_normalise(STR("\xC3\xBC.test"), dst, 11, &s, NULL));
	assert_true(domain_normalise(STR("\xC3\xBC.te"), dst, 11, &s, NULL));
	assert_true(str_equal(s, STR("xn--tda.te")));
}

static void test_alignment(void **state UNUSED)
{
	static const struct {
		struct str a, b;
		bool is_aligned;
	} cases[] = {
		/* clang-format off */
		{ TEXT("example.com"),      TEXT("example.com"),      true },
		{ TEXT("mail.example.com"), TEXT("example.com"),      true },
		{ TEXT("a.b.example.com"),  TEXT("b.example.com"),    true },
		{ TEXT("notexample.com"),   TEXT("example.com"),      false },
		{ TEXT("a.example.com"),    TEXT("b.example.com"),    false },
		{ TEXT("example.com"),      TEXT("example.org"),      false },
		{ TEXT("com"),              TEXT("example.com"),      false },
		{ TEXT("localhost"),        TEXT("localhost"),        false },
		{ { NULL, 0 },              TEXT("example.com"),      false },
		/* clang-format on */
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		print_message("%.*s, %.*s\n", STR_ARGS(cases[i].a),
			STR_ARGS(cases[i].b));
		assert_int_equal(
			domain_is_aligned_without_psl(cases[i].a, cases[i].b),
			cases[i].is_aligned);
		assert_int_equal(
			domain_is_aligned_without_psl(cases[i].b, cases[i].a),
			cases[i].is_aligned);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_domains),
		cmocka_unit_test(test_domain_room),
		cmocka_unit_test(test_alignment),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
