/* test_mask.c - addresses without their local parts. */
#include "tests/harness/store_fixture.h"

#include "store/mask.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

/* Tokens under a key of zeros, by Python's hmac. */
static const struct mask zeros;
#define BOB "masked-bf768bfdaa866a26@example.com"
#define INFO "masked-ab34024aedfc69fd@example.com"

struct mask_case {
	const char *text, *masked;
};

static const struct mask_case address_cases[] = {
	/* clang-format off */
	{ "bob@example.com", BOB },
	{ "<bob@example.com>", BOB },
	{ " Bob@Example.COM ", BOB },
	{ "Bob Smith <bob@example.com>", BOB },
	{ "\"Smith, Bob\" <bob@example.com>", BOB },
	{ "bob@example.com (Bob Smith)", BOB },
	{ "bob@example.com, info@example.com", BOB ", " INFO },
	{ "Team: bob@example.com,info@example.com;", BOB ", " INFO },
	{ "info@example.net", "masked-e37fd30b7d559abf@example.net" },
	{ "\"bob smith\"@example.com", "masked-0d83019737e2c6ed@example.com" },
	{ "\"a@b\"@example.com", "masked-2c16f082a577d111@example.com" },
	{ "a+b=c@[192.0.2.1]", "masked-5de6d5b4212cfad5@[192.0.2.1]" },
	{ "b\xc3\xb6" "b@example.com", "masked-6ac68b5b620437a4@example.com" },
	/* A display name that is an address, as in fraud. */
	{ "\"info@example.com\" <bob@example.com>", INFO ", " BOB },
	{ "\"unfinished bob@example.com", BOB },
	/* RFC 6376 3.5: i= may have no local part. */
	{ "@example.com", "@example.com" },
	{ "<>", "<>" },
	{ "", "" },
	/* What might be a bare local part does not stay either. */
	{ "postmaster", "masked-5cf288269d57729d" },
	{ "b@d", "masked-d26c172135e66413@d" },
	/* clang-format on */
};

static const struct mask_case text_cases[] = {
	/* clang-format off */
	{ "spf=fail smtp.mailfrom=bob@example.com",
	  "spf=fail smtp.mailfrom=" BOB },
	{ "dkim=pass header.i=@example.com header.d=example.com",
	  "dkim=pass header.i=@example.com header.d=example.com" },
	{ "smtp.mailfrom=\"bob smith\"@example.com; x",
	  "smtp.mailfrom=masked-0d83019737e2c6ed@example.com; x" },
	{ "Re: mail of bob@example.com, (info@example.com)",
	  "Re: mail of " BOB ", (" INFO ")" },
	{ "He said \"hi bob@example.com", "He said \"hi " BOB },
	{ "\"quoted\" and <bob@example.com>", "\"quoted\" and <" BOB ">" },
	{ "nothing here, not even at @ all", "nothing here, not even at @ all" },
	/* No property before it: all of it is the local part. */
	{ "a+b=c@[192.0.2.1]", "masked-5de6d5b4212cfad5@[192.0.2.1]" },
	{ "", "" },
	{ "\\", "\\" },
	{ "\"", "\"" },
	/* clang-format on */
};

static void check(const struct mask_case *cases, size_t count,
	void (*mask)(const struct mask *m, struct str text, struct buf *out))
{
	struct buf out = {0};

	for (size_t i = 0; i < count; i++) {
		buf_reset(&out);
		mask(&zeros, str_from(cases[i].text), &out);
		assert_string_equal(buf_cstr(&out), cases[i].masked);
	}
	buf_fini(&out);
}

static void addresses(void **state UNUSED)
{
	check(address_cases, ARRAY_LEN(address_cases), mask_addresses);
}

static void text(void **state UNUSED)
{
	check(text_cases, ARRAY_LEN(text_cases), mask_text);
}

/* Every cut of a nasty text is read within its bounds. */
static void any_text_is_taken(void **state UNUSED)
{
	static const char nasty[] =
		"\"a\\\"b\"@[x]\\\"@@\"\\,<smtp.=@>[\0@\"\\";
	struct buf out = {0};

	for (size_t len = 0; len < sizeof(nasty); len++)
		for (size_t at = 0; at + len < sizeof(nasty); at++) {
			/* A copy of just that size, for the sanitizer. */
			char *bytes = malloc(len + 1);
			struct str cut = {bytes + 1, len};

			assert_non_null(bytes);
			memcpy(bytes + 1, nasty + at, len);
			mask_addresses(&zeros, cut, &out);
			mask_text(&zeros, cut, &out);
			free(bytes);
		}
	buf_fini(&out);
}

static void keys_make_a_difference(void **state UNUSED)
{
	const struct mask other = {.key = {1}};
	unsigned char sum[16] = {7}, a[16], b[16];
	struct buf out = {0};

	mask_addresses(&other, STR("bob@example.com"), &out);
	assert_string_not_equal(buf_cstr(&out), BOB);
	mask_sum(&zeros, sum, a);
	mask_sum(&other, sum, b);
	assert_memory_not_equal(a, b, 16);
	assert_memory_not_equal(a, sum, 16);
	buf_fini(&out);
}

static void keys_are_made_once(void **state)
{
	const struct store_fixture *f = *state;
	struct pg *owner = store_fixture_pg(f->owner_url);
	struct pg *writer = store_fixture_pg(f->writer_url);
	struct mask first, again, other;
	struct err err;

	store_fixture_must(pg_exec_script(owner,
				   "insert into domain (name) "
				   "values ('example.com'), ('example.net')",
				   &err),
		&err);
	store_fixture_must(mask_load(writer, 1, &first, &err) &&
				   mask_load(writer, 1, &again, &err) &&
				   mask_load(writer, 2, &other, &err),
		&err);
	assert_memory_equal(first.key, again.key, MASK_KEY_SIZE);
	assert_memory_not_equal(first.key, other.key, MASK_KEY_SIZE);
	assert_memory_not_equal(first.key, zeros.key, MASK_KEY_SIZE);
	pg_free(&writer);
	pg_free(&owner);
}

int main(void)
{
	static struct store_fixture fixture;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses),
		cmocka_unit_test(text),
		cmocka_unit_test(any_text_is_taken),
		cmocka_unit_test(keys_make_a_difference),
		cmocka_unit_test_prestate(keys_are_made_once, &fixture),
	};
	int failed;

	store_fixture_open(&fixture);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	store_fixture_close(&fixture);
	return failed;
}
