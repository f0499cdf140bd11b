/* aggregate_grammar.c - the elements of an aggregate report, as one table. */
#include "ingest/aggregate_grammar.h"

/* Known, and of no use to us: with all that is in it. */
static bool skip(struct aggregate *g UNUSED)
{
	return false;
}

#define NAME(name) name, sizeof(name) - 1
#define LEAF(parent, name, text)                                  \
	{                                                         \
		ELEMENT_##parent, NAME(name), ELEMENT_LEAF, NULL, \
			aggregate_##text, NULL                    \
	}
#define NODE(parent, name, element)                                          \
	{                                                                    \
		ELEMENT_##parent, NAME(name), ELEMENT_##element, NULL, NULL, \
			NULL                                                 \
	}
#define SKIP(parent, name)                                                   \
	{                                                                    \
		ELEMENT_##parent, NAME(name), ELEMENT_LEAF, skip, NULL, NULL \
	}

/* A record where none belongs; how deep is checked where elements open. */
#define NESTED_RECORD(parent)                                               \
	{                                                                   \
		ELEMENT_##parent, NAME("record"), ELEMENT_RECORD,           \
			aggregate_record_open, NULL, aggregate_record_close \
	}

const struct aggregate_rule aggregate_rules[] = {
	/* clang-format off */
	NODE(DOCUMENT, "feedback", FEEDBACK),

	/* Most frequent first: the search is linear. */
	{ ELEMENT_FEEDBACK, NAME("record"), ELEMENT_RECORD,
		aggregate_record_open, NULL, aggregate_record_close },
	{ ELEMENT_FEEDBACK, NAME("report_metadata"), ELEMENT_REPORT_METADATA,
		aggregate_metadata_open, NULL, aggregate_metadata_close },
	{ ELEMENT_FEEDBACK, NAME("policy_published"), ELEMENT_POLICY_PUBLISHED,
		aggregate_policy_open, NULL, aggregate_policy_close },
	LEAF(FEEDBACK, "version", version),
	SKIP(FEEDBACK, "extension"),  /* RFC 9990 */
	SKIP(FEEDBACK, "extensions"), /* its drafts */

	LEAF(REPORT_METADATA, "org_name", org_name),
	LEAF(REPORT_METADATA, "email", email),
	LEAF(REPORT_METADATA, "extra_contact_info", extra_contact_info),
	LEAF(REPORT_METADATA, "report_id", report_id),
	NODE(REPORT_METADATA, "date_range", DATE_RANGE),
	LEAF(REPORT_METADATA, "error", error),
	LEAF(REPORT_METADATA, "generator", generator), /* RFC 9990 */

	LEAF(DATE_RANGE, "begin", begin),
	LEAF(DATE_RANGE, "end", end),

	LEAF(POLICY_PUBLISHED, "domain", domain),
	LEAF(POLICY_PUBLISHED, "p", p),
	LEAF(POLICY_PUBLISHED, "sp", sp),
	LEAF(POLICY_PUBLISHED, "np", np), /* RFC 9990, Google since 2023 */
	LEAF(POLICY_PUBLISHED, "adkim", adkim),
	LEAF(POLICY_PUBLISHED, "aspf", aspf),
	LEAF(POLICY_PUBLISHED, "pct", pct), /* until RFC 9990 */
	LEAF(POLICY_PUBLISHED, "fo", fo),
	LEAF(POLICY_PUBLISHED, "testing", testing), /* RFC 9990 */
	LEAF(POLICY_PUBLISHED, "discovery_method", discovery_method),
	SKIP(POLICY_PUBLISHED, "version_published"), /* RFC 9990 drafts */

	{ ELEMENT_RECORD, NAME("row"), ELEMENT_ROW, aggregate_row_open, NULL, NULL },
	{ ELEMENT_RECORD, NAME("identifiers"), ELEMENT_IDENTIFIERS,
		aggregate_identifiers_open, NULL, NULL },
	{ ELEMENT_RECORD, NAME("auth_results"), ELEMENT_AUTH_RESULTS,
		aggregate_auth_results_open, NULL, NULL },
	{ ELEMENT_RECORD, NAME("identities"), ELEMENT_IDENTIFIERS,
		aggregate_identities_open, NULL, NULL },
	NESTED_RECORD(RECORD),

	LEAF(ROW, "source_ip", source_ip),
	LEAF(ROW, "count", count),
	NODE(ROW, "policy_evaluated", POLICY_EVALUATED),
	NESTED_RECORD(ROW),

	LEAF(POLICY_EVALUATED, "disposition", disposition),
	LEAF(POLICY_EVALUATED, "dkim", dkim),
	LEAF(POLICY_EVALUATED, "spf", spf),
	{ ELEMENT_POLICY_EVALUATED, NAME("reason"), ELEMENT_REASON,
		aggregate_reason_open, aggregate_reason_text,
		aggregate_reason_close },

	LEAF(REASON, "type", reason_type),
	LEAF(REASON, "comment", reason_comment),

	LEAF(IDENTIFIERS, "header_from", header_from),
	LEAF(IDENTIFIERS, "envelope_from", envelope_from),
	LEAF(IDENTIFIERS, "envelope_to", envelope_to),

	{ ELEMENT_AUTH_RESULTS, NAME("dkim"), ELEMENT_DKIM,
		aggregate_dkim_result_open, NULL, aggregate_dkim_result_close },
	{ ELEMENT_AUTH_RESULTS, NAME("spf"), ELEMENT_SPF,
		aggregate_spf_result_open, NULL, aggregate_spf_result_close },

	LEAF(DKIM, "domain", dkim_domain),
	LEAF(DKIM, "selector", dkim_selector),
	LEAF(DKIM, "result", dkim_result),
	LEAF(DKIM, "human_result", dkim_human_result),

	LEAF(SPF, "domain", spf_domain),
	LEAF(SPF, "scope", spf_scope),
	LEAF(SPF, "result", spf_result),
	LEAF(SPF, "human_result", spf_human_result),

	NESTED_RECORD(UNKNOWN),
	/* clang-format on */
};

const struct aggregate_rule aggregate_unknown_rule = {
	.element = ELEMENT_UNKNOWN,
};

const size_t aggregate_rule_count = ARRAY_LEN(aggregate_rules);
_Static_assert(ARRAY_LEN(aggregate_rules) <= AGGREGATE_MAX_RULES,
	"the parser keeps one interned name for each rule");
