/* test_owner_source.c - what an owner names, and what he says of it. */
#include "dmarc/owner_source.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const struct {
	const char *text;
	const char *match; /* NULL: refused, and `value` is in the message */
	const char *value;
} sources[] = {
	/* clang-format off */
	{ "192.0.2.1",             "ip", "192.0.2.1" },
	{ " 192.0.2.1/32 ",        "ip", "192.0.2.1" },
	{ "192.0.2.77/24",         "ip", "192.0.2.0/24" },
	{ "0.0.0.0/0",             "ip", "0.0.0.0/0" },
	{ "2001:DB8::0:1",         "ip", "2001:db8::1" },
	{ "2001:db8::1/128",       "ip", "2001:db8::1" },
	{ "2001:db8:ffff::/33",    "ip", "2001:db8:8000::/33" },
	{ "ip:192.0.2.1",          "ip", "192.0.2.1" },
	{ "cidr:192.0.2.0/24",     "ip", "192.0.2.0/24" },
	{ "Mail.Example.COM.",     "hostname", "example.com" },
	{ "hostname:a.b.example.net", "hostname", "example.net" },
	{ "1.example.net",         "hostname", "example.net" },
	{ "b\xc3\xbc" "cher.example", "hostname", "xn--bcher-kva.example" },
	{ "dkim:Mail.Example.net", "dkim", "mail.example.net" },
	{ "spf:bounce.example.net", "spf", "bounce.example.net" },
	{ "selector:S1",           "selector", "s1" },
	{ "selector:s1.key",       "selector", "s1.key" },
	/* Meant as addresses. */
	{ "192.0.2.256", NULL, "\"192.0.2.256\" is no IP address or network" },
	{ "192.0.2",     NULL, "\"192.0.2\" is no IP" },
	{ "192.0.2.0/33", NULL, "is no IP" },
	{ "2001:db8::x", NULL, "is no IP" },
	{ "example.com/24", NULL, "is no IP" },
	{ "dmik:example.com", NULL, "is no IP" },
	/* Nothing. */
	{ "",            NULL, "the source is empty" },
	{ "dkim:",       NULL, "the source is empty" },
	{ "dkim: ",      NULL, "the source is empty" },
	{ "mailer",      NULL, "is no source: an IP address, a network" },
	{ "a@example.com", NULL, "is no domain name" },
	{ "dkim:a b",    NULL, "is no domain name" },
	{ "selector:<>", NULL, "is no DKIM selector" },
	/* clang-format on */
};

static void test_sources(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(sources); i++) {
		struct owner_source s = {.value = "untouched"};
		struct err err = {0};
		bool ok =
			owner_source_parse(&s, str_from(sources[i].text), &err);

		if (ok != (sources[i].match != NULL))
			fail_msg("\"%s\": %s %s", sources[i].text, s.value,
				err.msg);
		if (ok) {
			assert_string_equal(
				owner_match_name(s.match), sources[i].match);
			assert_string_equal(s.value, sources[i].value);
			continue;
		}
		assert_int_equal(err.code, ERR_SYNTAX);
		if (!strstr(err.msg, sources[i].value))
			fail_msg("\"%s\": %s", sources[i].text, err.msg);
		assert_string_equal(s.value, "untouched");
	}
}

/* A name of 253 bytes fits, one of 254 is refused. */
static void test_longest_name(void **state UNUSED)
{
	char text[300];
	struct owner_source s;
	struct err err;

	for (int i = 0; i < 254; i++)
		text[i] = i % 50 == 49 ? '.' : 'a';
	text[253] = '\0';
	assert_true(owner_source_set(&s, MATCH_DKIM, str_from(text), &err));
	assert_int_equal(strlen(s.value), LIMIT_DOMAIN_BYTES);
	text[253] = 'a';
	text[254] = '\0';
	assert_false(owner_source_set(&s, MATCH_DKIM, str_from(text), &err));
}

static void test_words(void **state UNUSED)
{
	static const struct {
		const char *word;
		enum owner owner;
	} words[] = {{"mine", OWNER_MINE}, {"indirect", OWNER_INDIRECT},
		{"forwarder", OWNER_INDIRECT}, {"not_mine", OWNER_NOT_MINE},
		{"not-mine", OWNER_NOT_MINE}, {"unknown", OWNER_UNKNOWN},
		{"Unknown", OWNER_UNKNOWN}, {"Mine", OWNER_MINE}};
	enum owner owner;
	struct err err;

	for (size_t i = 0; i < ARRAY_LEN(words); i++) {
		assert_true(owner_word_parse(
			str_from(words[i].word), &owner, &err));
		assert_int_equal(owner, words[i].owner);
	}
	assert_false(owner_word_parse(STR("mien"), &owner, &err));
	assert_string_equal(err.msg,
		"\"mien\" is none of mine, indirect, not_mine, unknown");
	assert_false(owner_word_parse(STR_NULL, &owner, &err));
	assert_false(owner_word_parse(STR(""), &owner, &err));
}

static void test_notes(void **state UNUSED)
{
	static char text[LIMIT_NOTE_BYTES + 2];
	struct str note = STR("  why \n");
	struct err err;

	assert_true(owner_note_check(&note, &err));
	assert_true(str_equal(note, STR("why")));
	note = STR("   ");
	assert_true(owner_note_check(&note, &err));
	assert_null(note.ptr);
	note = STR_NULL;
	assert_true(owner_note_check(&note, &err));
	note = STR("\xff");
	assert_false(owner_note_check(&note, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	memset(text, 'x', sizeof(text) - 1);
	note = (struct str){text, LIMIT_NOTE_BYTES};
	assert_true(owner_note_check(&note, &err));
	note.len++;
	assert_false(owner_note_check(&note, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_non_null(strstr(err.msg, "note_bytes"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sources),
		cmocka_unit_test(test_longest_name),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_notes),
	};

	return cmocka_run_group_tests_name("owner_source", tests, NULL, NULL);
}
