/* test_imap_token.c - what token endpoints answer. */
#include "ingest/imap_token.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const struct {
	const char *json;
	const char *access, *refresh; /* NULL: not taken */
	int64_t expires_in_s;
	enum err_code code;
	const char *words;
} answers[] = {
	/* clang-format off */
	/* RFC 6749 5.1 */
	{ "{\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"token_type\":\"Bearer\","
	  "\"expires_in\":3600,\"refresh_token\":\"tGzv3JOkF0XG5Qx2TlKWIA\"}",
	  "2YotnFZFEjr1zCsicMWpAA", "tGzv3JOkF0XG5Qx2TlKWIA", 3600, ERR_NONE, "" },
	{ "{\"access_token\":\"a\"}", "a", "", 300, ERR_NONE, "" },
	{ "{\"access_token\":\"a\",\"expires_in\":\"1200\"}", "a", "", 1200, ERR_NONE, "" },
	{ "{\"access_token\":\"a\",\"expires_in\":\"soon\"}", "a", "", 300, ERR_NONE, "" },
	{ "{\"access_token\":\"a\",\"expires_in\":-5}", "a", "", 0, ERR_NONE, "" },
	{ "{\"access_token\":\"a\",\"expires_in\":1e99}", "a", "", 86400, ERR_NONE, "" },
	{ "{\"access_token\":\"a\",\"refresh_token\":\"b c\"}", "a", "", 300, ERR_NONE, "" },
	/* RFC 6749 5.2 */
	{ "{\"error\":\"invalid_grant\",\"error_description\":\"expired\"}",
	  NULL, NULL, 0, ERR_CONFIG, "\"invalid_grant\": expired" },
	{ "{\"error\":\"invalid_client\"}", NULL, NULL, 0, ERR_CONFIG, "invalid_client" },
	/* A line end in a token would begin a command of its own. */
	{ "{\"access_token\":\"a\\r\\nA1 DELETE x\"}", NULL, NULL, 0, ERR_TEMP, "no access_token" },
	{ "{\"access_token\":\"\"}", NULL, NULL, 0, ERR_TEMP, "no access_token" },
	{ "{\"access_token\":5}", NULL, NULL, 0, ERR_TEMP, "no access_token" },
	{ "{}", NULL, NULL, 0, ERR_TEMP, "no access_token" },
	{ "[]", NULL, NULL, 0, ERR_TEMP, "no JSON object" },
	{ "<html>Bad gateway</html>", NULL, NULL, 0, ERR_TEMP, "no JSON object" },
	{ "", NULL, NULL, 0, ERR_TEMP, "no JSON object" },
	/* clang-format on */
};

static void test_answers(void **state UNUSED)
{
	struct buf access = {0}, refresh = {0};

	for (size_t i = 0; i < ARRAY_LEN(answers); i++) {
		int64_t expires_in_s = -1;
		struct err err = {0};
		bool ok = imap_token_parse(str_from(answers[i].json), &access,
			&refresh, &expires_in_s, &err);

		if (ok != (answers[i].access != NULL))
			fail_msg("%s", answers[i].json);
		assert_int_equal(err.code, answers[i].code);
		if (!ok) {
			if (!strstr(err.msg, answers[i].words))
				fail_msg("%s", err.msg);
			continue;
		}
		assert_string_equal(buf_cstr(&access), answers[i].access);
		assert_string_equal(buf_cstr(&refresh), answers[i].refresh);
		assert_int_equal(expires_in_s, answers[i].expires_in_s);
	}
	buf_fini(&access);
	buf_fini(&refresh);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_answers)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
