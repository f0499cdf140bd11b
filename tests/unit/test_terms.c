/* test_terms.c - the words of the wire and their enums. */
#include "dmarc/terms.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* The vocabularies behind one face, so that one table holds all words. */
#define FACE(name)                                 \
	static unsigned parse_##name(struct str s) \
	{                                          \
		return (unsigned)name##_parse(s);  \
	}                                          \
	static const char *name_##name(unsigned v) \
	{                                          \
		return name##_name((enum name)v);  \
	}

FACE(policy)
FACE(alignment_mode)
FACE(disposition)
FACE(dmarc_result)
FACE(auth_result)
FACE(spf_scope)
FACE(reason_type)
FACE(testing)
FACE(discovery_method)

enum {
	/* clang-format off */
	P, ALIGN, DISP, DMARC, AUTH, SCOPE, REASON, TESTING, DISCOVERY
	/* clang-format on */
};

static const struct {
	unsigned (*parse)(struct str s);
	const char *(*name)(unsigned v);
	unsigned last; /* highest value of the enum */
} vocabularies[] = {
	/* clang-format off */
	[P]         = { parse_policy,           name_policy,           POLICY_OTHER },
	[ALIGN]     = { parse_alignment_mode,   name_alignment_mode,   ALIGNMENT_OTHER },
	[DISP]      = { parse_disposition,      name_disposition,      DISPOSITION_OTHER },
	[DMARC]     = { parse_dmarc_result,     name_dmarc_result,     DMARC_RESULT_FAIL },
	[AUTH]      = { parse_auth_result,      name_auth_result,      AUTH_RESULT_OTHER },
	[SCOPE]     = { parse_spf_scope,        name_spf_scope,        SPF_SCOPE_OTHER },
	[REASON]    = { parse_reason_type,      name_reason_type,      REASON_OTHER },
	[TESTING]   = { parse_testing,          name_testing,          TESTING_OTHER },
	[DISCOVERY] = { parse_discovery_method, name_discovery_method, DISCOVERY_OTHER },
	/* clang-format on */
};

static const struct {
	int vocabulary;
	const char *word;
	unsigned value;
	const char *name; /* what it is called from then on */
} words[] = {
	/* clang-format off */
	{ P,     "none",              POLICY_NONE,              "none" },
	{ P,     " QuarantinE\n",     POLICY_QUARANTINE,        "quarantine" },
	{ P,     "reject",            POLICY_REJECT,            "reject" },
	{ P,     "rejected",          POLICY_OTHER,             "other" },
	{ P,     "rejec",             POLICY_OTHER,             "other" },
	{ P,     "nil",               POLICY_OTHER,             "other" },
	{ P,     "pass",              POLICY_OTHER,             "other" },
	{ P,     " \t\r\n",           POLICY_ABSENT,            NULL },
	{ ALIGN, "r",                 ALIGNMENT_RELAXED,        "r" },
	{ ALIGN, "S",                 ALIGNMENT_STRICT,         "s" },
	{ ALIGN, "relaxed",           ALIGNMENT_RELAXED,        "r" },
	{ ALIGN, "strict",            ALIGNMENT_STRICT,         "s" },
	{ ALIGN, "unknown",           ALIGNMENT_OTHER,          "other" },
	{ DISP,  "none",              DISPOSITION_NONE,         "none" },
	{ DISP,  "pass",              DISPOSITION_PASS,         "pass" },
	{ DISP,  "Quarantine",        DISPOSITION_QUARANTINE,   "quarantine" },
	{ DISP,  "reject",            DISPOSITION_REJECT,       "reject" },
	{ DISP,  "softfail",          DISPOSITION_OTHER,        "other" }, /* rspamd */
	{ DISP,  "15",                DISPOSITION_OTHER,        "other" },
	{ DMARC, "PASS",              DMARC_RESULT_PASS,        "pass" },
	{ DMARC, "fail",              DMARC_RESULT_FAIL,        "fail" },
	{ DMARC, "none",              DMARC_RESULT_FAIL,        "fail" }, /* globetax */
	{ DMARC, "passed",            DMARC_RESULT_FAIL,        "fail" },
	{ AUTH,  "none",              AUTH_RESULT_NONE,         "none" },
	{ AUTH,  "Pass",              AUTH_RESULT_PASS,         "pass" },
	{ AUTH,  "fail",              AUTH_RESULT_FAIL,         "fail" },
	{ AUTH,  "softfail",          AUTH_RESULT_SOFTFAIL,     "softfail" },
	{ AUTH,  "policy",            AUTH_RESULT_POLICY,       "policy" },
	{ AUTH,  "neutral",           AUTH_RESULT_NEUTRAL,      "neutral" },
	{ AUTH,  "temperror",         AUTH_RESULT_TEMPERROR,    "temperror" },
	{ AUTH,  "permerror",         AUTH_RESULT_PERMERROR,    "permerror" },
	{ AUTH,  "hardfail",          AUTH_RESULT_FAIL,         "fail" },
	{ AUTH,  "unknown",           AUTH_RESULT_TEMPERROR,    "temperror" },
	{ AUTH,  "error",             AUTH_RESULT_PERMERROR,    "permerror" },
	{ AUTH,  "invalid",           AUTH_RESULT_PERMERROR,    "permerror" },
	{ AUTH,  "not.evaluated",     AUTH_RESULT_NONE,         "none" },
	{ AUTH,  "bestguesspass",     AUTH_RESULT_OTHER,        "other" },
	{ SCOPE, "mfrom",             SPF_SCOPE_MFROM,          "mfrom" },
	{ SCOPE, "HELO",              SPF_SCOPE_HELO,           "helo" },
	{ SCOPE, "ehlo",              SPF_SCOPE_OTHER,          "other" },
	{ REASON, "forwarded",         REASON_FORWARDED,         "forwarded" },
	{ REASON, "sampled_out",       REASON_SAMPLED_OUT,       "sampled_out" },
	{ REASON, "trusted_forwarder", REASON_TRUSTED_FORWARDER, "trusted_forwarder" },
	{ REASON, "mailing_list",      REASON_MAILING_LIST,      "mailing_list" },
	{ REASON, "local_policy",      REASON_LOCAL_POLICY,      "local_policy" },
	{ REASON, "policy_test_mode",  REASON_POLICY_TEST_MODE,  "policy_test_mode" },
	{ REASON, "other",             REASON_OTHER,             "other" },
	{ REASON, "arc",               REASON_OTHER,             "other" },
	{ TESTING, "n",               TESTING_NO,               "n" },
	{ TESTING, "Y",               TESTING_YES,              "y" },
	{ TESTING, "yes",             TESTING_OTHER,            "other" },
	{ DISCOVERY, "psl",           DISCOVERY_PSL,            "psl" },
	{ DISCOVERY, "treewalk",      DISCOVERY_TREEWALK,       "treewalk" },
	{ DISCOVERY, "walk",          DISCOVERY_OTHER,          "other" },
	/* clang-format on */
};

static void test_words(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(words); i++) {
		int v = words[i].vocabulary;
		unsigned value = vocabularies[v].parse(str_from(words[i].word));
		const char *name = vocabularies[v].name(value);

		print_message("%s\n", words[i].word);
		assert_int_equal(value, words[i].value);
		if (!words[i].name)
			assert_null(name);
		else
			assert_string_equal(name, words[i].name);
	}
}

/* Absent text, absent and impossible values, junk of any length. */
static void test_edges(void **state UNUSED)
{
	char junk[5000];

	memset(junk, 'r', sizeof(junk));
	for (size_t i = 0; i < ARRAY_LEN(vocabularies); i++) {
		unsigned last = vocabularies[i].last;

		print_message("vocabulary %zu\n", i);
		assert_int_equal(vocabularies[i].parse(STR_NULL), 0);
		assert_int_equal(vocabularies[i].parse(STR("")), 0);
		assert_int_equal(vocabularies[i].parse(STR("\0")), last);
		for (size_t len = 2; len <= sizeof(junk); len++)
			assert_int_equal(
				vocabularies[i].parse((struct str){junk, len}),
				last);
		assert_null(vocabularies[i].name(0));
		assert_null(vocabularies[i].name(last + 1));
	}
}

/* Every value's name reads back as the value. */
static void test_names_read_back(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(vocabularies); i++)
		for (unsigned v = 1; v <= vocabularies[i].last; v++) {
			const char *name = vocabularies[i].name(v);

			assert_non_null(name);
			assert_int_equal(
				vocabularies[i].parse(str_from(name)), v);
		}
}

/* The words of auth_results that are no names. */
static void test_other_words(void **state UNUSED)
{
	static const char *const others[] = {
		"hardfail", "unknown", "error", "invalid", "not.evaluated"};

	for (unsigned v = 1; v < AUTH_RESULT_OTHER; v++)
		assert_true(auth_result_is_name((enum auth_result)v,
			str_from(auth_result_name((enum auth_result)v))));
	for (size_t i = 0; i < ARRAY_LEN(others); i++) {
		struct str word = str_from(others[i]);

		assert_false(
			auth_result_is_name(auth_result_parse(word), word));
	}
}

static void test_schema_names(void **state UNUSED)
{
	assert_string_equal(report_schema_name(SCHEMA_DRAFT), "draft");
	assert_string_equal(report_schema_name(SCHEMA_RFC7489), "rfc7489");
	assert_string_equal(report_schema_name(SCHEMA_RFC9990), "rfc9990");
	assert_null(report_schema_name((enum report_schema)0));
}

static void test_repair_names(void **state UNUSED)
{
	/* From below those of aggregate reports, from above the others. */
	uint32_t last = REPAIR_FORWARDED, first_of_others = REPAIR_PLAIN_TEXT;

	assert_string_equal(repair_name(REPAIR_XML_RECOVERED), "xml_recovered");
	assert_string_equal(repair_name(REPAIR_COUNT), "count");
	assert_string_equal(repair_name(REPAIR_TEXT_CUT), "text_cut");
	assert_string_equal(repair_name(REPAIR_FEEDBACK_TYPE), "feedback_type");
	for (uint32_t bit = 1; bit != 0; bit <<= 1) {
		if (bit > last && bit < first_of_others) {
			assert_null(repair_name(bit));
			continue;
		}
		assert_non_null(repair_name(bit));
		for (uint32_t b = 1; b < bit; b <<= 1)
			assert_true(!repair_name(b) ||
				    strcmp(repair_name(b), repair_name(bit)));
	}
	assert_null(repair_name(0));
	assert_null(repair_name(3));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_edges),
		cmocka_unit_test(test_names_read_back),
		cmocka_unit_test(test_other_words),
		cmocka_unit_test(test_schema_names),
		cmocka_unit_test(test_repair_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
