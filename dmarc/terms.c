/* terms.c - the words of the wire and their enums. */
#include "dmarc/terms.h"

#include "dmarc/vocabulary.h"

#include <string.h>

/* The last row of each table, "other", is also what unknown words become. */
static const struct term policy_terms[] = {
	/* clang-format off */
	TERM("none",       POLICY_NONE),
	TERM("quarantine", POLICY_QUARANTINE),
	TERM("reject",     POLICY_REJECT),
	TERM("other",      POLICY_OTHER),
	/* clang-format on */
};

static const struct term alignment_mode_terms[] = {
	/* clang-format off */
	TERM("r",       ALIGNMENT_RELAXED),
	TERM("s",       ALIGNMENT_STRICT),
	TERM("relaxed", ALIGNMENT_RELAXED),
	TERM("strict",  ALIGNMENT_STRICT),
	TERM("other",   ALIGNMENT_OTHER),
	/* clang-format on */
};

static const struct term disposition_terms[] = {
	/* clang-format off */
	TERM("none",       DISPOSITION_NONE),
	TERM("pass",       DISPOSITION_PASS),
	TERM("quarantine", DISPOSITION_QUARANTINE),
	TERM("reject",     DISPOSITION_REJECT),
	TERM("other",      DISPOSITION_OTHER),
	/* clang-format on */
};

static const struct term auth_result_terms[] = {
	/* clang-format off */
	TERM("none",      AUTH_RESULT_NONE),
	TERM("pass",      AUTH_RESULT_PASS),
	TERM("fail",      AUTH_RESULT_FAIL),
	TERM("softfail",  AUTH_RESULT_SOFTFAIL),
	TERM("policy",    AUTH_RESULT_POLICY),
	TERM("neutral",   AUTH_RESULT_NEUTRAL),
	TERM("temperror", AUTH_RESULT_TEMPERROR),
	TERM("permerror", AUTH_RESULT_PERMERROR),
	/* docomo.ne.jp */
	TERM("hardfail",  AUTH_RESULT_FAIL),
	/* Comments of the RFC 7489 schema; centerasecurity.com, ivenue.com. */
	TERM("unknown",   AUTH_RESULT_TEMPERROR),
	TERM("error",     AUTH_RESULT_PERMERROR),
	/* nfm.net; OpenDMARC */
	TERM("invalid",       AUTH_RESULT_PERMERROR),
	TERM("not.evaluated", AUTH_RESULT_NONE),
	TERM("other",     AUTH_RESULT_OTHER),
	/* clang-format on */
};

static const struct term spf_scope_terms[] = {
	/* clang-format off */
	TERM("mfrom", SPF_SCOPE_MFROM),
	TERM("helo",  SPF_SCOPE_HELO),
	TERM("other", SPF_SCOPE_OTHER),
	/* clang-format on */
};

static const struct term reason_type_terms[] = {
	/* clang-format off */
	TERM("forwarded",         REASON_FORWARDED),
	TERM("sampled_out",       REASON_SAMPLED_OUT),
	TERM("trusted_forwarder", REASON_TRUSTED_FORWARDER),
	TERM("mailing_list",      REASON_MAILING_LIST),
	TERM("local_policy",      REASON_LOCAL_POLICY),
	TERM("policy_test_mode",  REASON_POLICY_TEST_MODE),
	TERM("other",             REASON_OTHER),
	/* clang-format on */
};

static const struct term testing_terms[] = {
	/* clang-format off */
	TERM("n",     TESTING_NO),
	TERM("y",     TESTING_YES),
	TERM("other", TESTING_OTHER),
	/* clang-format on */
};

static const struct term discovery_method_terms[] = {
	/* clang-format off */
	TERM("psl",      DISCOVERY_PSL),
	TERM("treewalk", DISCOVERY_TREEWALK),
	TERM("other",    DISCOVERY_OTHER),
	/* clang-format on */
};

VOCABULARY(policy)
VOCABULARY(alignment_mode)
VOCABULARY(disposition)
VOCABULARY(auth_result)
VOCABULARY(spf_scope)
VOCABULARY(reason_type)
VOCABULARY(testing)
VOCABULARY(discovery_method)

bool auth_result_is_name(enum auth_result v, struct str word)
{
	/* None of the others is as long as the name. */
	return word.len == strlen(auth_result_name(v));
}

/* globetax.com and others write `none` or `softfail` here: not a pass. */
enum dmarc_result dmarc_result_parse(struct str word)
{
	word = str_trim(word);
	if (word.len == 0)
		return DMARC_RESULT_ABSENT;
	return str_equal_nocase(word, STR("pass")) ? DMARC_RESULT_PASS
						   : DMARC_RESULT_FAIL;
}

const char *dmarc_result_name(enum dmarc_result v)
{
	switch (v) {
	case DMARC_RESULT_PASS:
		return "pass";
	case DMARC_RESULT_FAIL:
		return "fail";
	case DMARC_RESULT_ABSENT:
		break;
	}
	return NULL;
}

const char *report_schema_name(enum report_schema v)
{
	switch (v) {
	case SCHEMA_DRAFT:
		return "draft";
	case SCHEMA_RFC7489:
		return "rfc7489";
	case SCHEMA_RFC9990:
		return "rfc9990";
	}
	return NULL;
}

static const struct repair_term {
	uint32_t bit;
	const char *word;
} repair_terms[] = {
	/* clang-format off */
	{ REPAIR_XML_RECOVERED,       "xml_recovered" },
	{ REPAIR_CHARSET,             "charset" },
	{ REPAIR_JUNK_BEFORE_ROOT,    "junk_before_root" },
	{ REPAIR_JUNK_AFTER_ROOT,     "junk_after_root" },
	{ REPAIR_ORG_NAME,            "org_name" },
	{ REPAIR_REPORT_ID,           "report_id" },
	{ REPAIR_DATE_RANGE,          "date_range" },
	{ REPAIR_POLICY,              "policy" },
	{ REPAIR_POLICY_REPEATED,     "policy_repeated" },
	{ REPAIR_SOURCE_IP,           "source_ip" },
	{ REPAIR_COUNT,               "count" },
	{ REPAIR_EVALUATED,           "evaluated" },
	{ REPAIR_DISPOSITION,         "disposition" },
	{ REPAIR_RESULT,              "result" },
	{ REPAIR_HEADER_FROM,         "header_from" },
	{ REPAIR_IDENTIFIERS_ALIAS,   "identifiers_alias" },
	{ REPAIR_REASON,              "reason" },
	{ REPAIR_AUTH_RESULTS_CAPPED, "auth_results_capped" },
	{ REPAIR_UNKNOWN_ELEMENT,     "unknown_element" },
	{ REPAIR_TEXT_CUT,            "text_cut" },
	{ REPAIR_XML_ESCAPED,         "xml_escaped" },
	{ REPAIR_POLICY_DOMAIN,       "policy_domain" },
	{ REPAIR_DOMAIN,              "domain" },
	{ REPAIR_RESULTS_REPEATED,    "results_repeated" },
	{ REPAIR_RECORD_SHAPE,        "record_shape" },
	{ REPAIR_FORWARDED,           "forwarded" },
	{ REPAIR_PLAIN_TEXT,          "plain_text" },
	{ REPAIR_REPORTED_DOMAIN,     "reported_domain" },
	{ REPAIR_ARRIVAL_DATE,        "arrival_date" },
	{ REPAIR_AUTH_FAILURE,        "auth_failure" },
	{ REPAIR_FEEDBACK_TYPE,       "feedback_type" },
	/* clang-format on */
};

const char *repair_name(uint32_t bit)
{
	for (size_t i = 0; i < ARRAY_LEN(repair_terms); i++)
		if (repair_terms[i].bit == bit)
			return repair_terms[i].word;
	return NULL;
}
