/*
 * terms.h - the words of the wire and their enums, one table a vocabulary.
 *
 * Value 0 of every enum means absent. Words are matched without regard to
 * ASCII case and surrounding white space. The *_parse functions return the
 * enum of a word; a word outside the vocabulary gives the value named
 * *_OTHER, an absent or empty one *_ABSENT. The *_name functions give the
 * word as spelled in the RFCs, "other" for *_OTHER, NULL for absent.
 */
#ifndef DMARC_TERMS_H
#define DMARC_TERMS_H

#include "base/str.h"

/* clang-format off */
enum policy { POLICY_ABSENT, POLICY_NONE, POLICY_QUARANTINE, POLICY_REJECT, POLICY_OTHER };
enum alignment_mode { ALIGNMENT_ABSENT, ALIGNMENT_RELAXED, ALIGNMENT_STRICT, ALIGNMENT_OTHER };
/* RFC 9990 adds `pass`. */
enum disposition { DISPOSITION_ABSENT, DISPOSITION_NONE, DISPOSITION_PASS,
	DISPOSITION_QUARANTINE, DISPOSITION_REJECT, DISPOSITION_OTHER };
/* policy_evaluated dkim and spf: alignment included. */
enum dmarc_result { DMARC_RESULT_ABSENT, DMARC_RESULT_PASS, DMARC_RESULT_FAIL };
/* auth_results of both kinds; `hardfail`, `unknown` and `error` are read as
 * fail, temperror and permerror (comments of the RFC 7489 schema), `invalid`
 * and `not.evaluated` as permerror and none (nfm.net, OpenDMARC). */
enum auth_result { AUTH_RESULT_ABSENT, AUTH_RESULT_NONE, AUTH_RESULT_PASS,
	AUTH_RESULT_FAIL, AUTH_RESULT_SOFTFAIL, AUTH_RESULT_POLICY,
	AUTH_RESULT_NEUTRAL, AUTH_RESULT_TEMPERROR, AUTH_RESULT_PERMERROR,
	AUTH_RESULT_OTHER };
enum spf_scope { SPF_SCOPE_ABSENT, SPF_SCOPE_MFROM, SPF_SCOPE_HELO, SPF_SCOPE_OTHER };
enum reason_type { REASON_ABSENT, REASON_FORWARDED, REASON_SAMPLED_OUT,
	REASON_TRUSTED_FORWARDER, REASON_MAILING_LIST, REASON_LOCAL_POLICY,
	REASON_POLICY_TEST_MODE, REASON_OTHER };
enum testing { TESTING_ABSENT, TESTING_NO, TESTING_YES, TESTING_OTHER };
enum discovery_method { DISCOVERY_ABSENT, DISCOVERY_PSL, DISCOVERY_TREEWALK, DISCOVERY_OTHER };
enum report_schema { SCHEMA_DRAFT = 1, SCHEMA_RFC7489, SCHEMA_RFC9990 };
/* clang-format on */

enum policy policy_parse(struct str word);
const char *policy_name(enum policy v);
/* r, s, relaxed, strict */
enum alignment_mode alignment_mode_parse(struct str word);
const char *alignment_mode_name(enum alignment_mode v); /* "r", "s" */
enum disposition disposition_parse(struct str word);
const char *disposition_name(enum disposition v);
/* Anything but `pass` that is not empty is fail. */
enum dmarc_result dmarc_result_parse(struct str word);
const char *dmarc_result_name(enum dmarc_result v);
enum auth_result auth_result_parse(struct str word);
const char *auth_result_name(enum auth_result v);
/* Of a trimmed word that auth_result_parse gave v for: is it the name of v, and
 * not one of the others that mean it? */
bool auth_result_is_name(enum auth_result v, struct str word);
enum spf_scope spf_scope_parse(struct str word);
const char *spf_scope_name(enum spf_scope v);
enum reason_type reason_type_parse(struct str word);
const char *reason_type_name(enum reason_type v);
enum testing testing_parse(struct str word);
const char *testing_name(enum testing v); /* "n", "y" */
enum discovery_method discovery_method_parse(struct str word);
const char *discovery_method_name(enum discovery_method v);
/* "draft" "rfc7489" "rfc9990" */
const char *report_schema_name(enum report_schema v);

/* What the tolerant reader did to make sense of a report: a set of bits. */
enum repair {
	/* clang-format off */
	REPAIR_XML_RECOVERED       = 1u << 0,  /* not well-formed; read in recovery */
	REPAIR_CHARSET             = 1u << 1,  /* bytes read as windows-1252 */
	REPAIR_JUNK_BEFORE_ROOT    = 1u << 2,
	REPAIR_JUNK_AFTER_ROOT     = 1u << 3,
	REPAIR_ORG_NAME            = 1u << 4,  /* missing: of email, subject, file name */
	REPAIR_REPORT_ID           = 1u << 5,  /* missing: made up; or rubbish cut off */
	REPAIR_DATE_RANGE          = 1u << 6,  /* fraction, ms, ISO, swapped, missing,
	                                          no length */
	REPAIR_POLICY              = 1u << 7,  /* policy word missing or unknown: default */
	REPAIR_POLICY_REPEATED     = 1u << 8,  /* two that differ: the first taken */
	REPAIR_SOURCE_IP           = 1u << 9,  /* absent, not an address, or odd form */
	REPAIR_COUNT               = 1u << 10, /* a row without a usable count left out */
	REPAIR_EVALUATED           = 1u << 11, /* dkim/spf of policy_evaluated missing:
	                                          recomputed; another word: fail */
	REPAIR_DISPOSITION         = 1u << 12, /* word unknown or absent */
	REPAIR_RESULT              = 1u << 13, /* auth result or scope: another word */
	REPAIR_HEADER_FROM         = 1u << 14, /* missing, or not as a domain is written */
	REPAIR_IDENTIFIERS_ALIAS   = 1u << 15, /* <identities> */
	REPAIR_REASON              = 1u << 16, /* reason without type, or type as text */
	REPAIR_AUTH_RESULTS_CAPPED = 1u << 17, /* more than the ceiling: rest dropped */
	REPAIR_UNKNOWN_ELEMENT     = 1u << 18, /* ignored; informational */
	REPAIR_TEXT_CUT            = 1u << 19, /* a text longer than its ceiling */
	REPAIR_XML_ESCAPED         = 1u << 20, /* bare < or & in text, control characters */
	REPAIR_POLICY_DOMAIN       = 1u << 21, /* missing: taken from elsewhere */
	REPAIR_DOMAIN              = 1u << 22, /* another domain: rewritten or left out */
	REPAIR_RESULTS_REPEATED    = 1u << 23, /* the same dkim twice in a record: once */
	REPAIR_RECORD_SHAPE        = 1u << 24, /* record nested, or of several rows */
	REPAIR_FORWARDED           = 1u << 25, /* in a mail within a mail; informational */
	/* From the top: those of failure and TLS reports alone. */
	REPAIR_PLAIN_TEXT          = 1u << 27, /* read from words for people */
	REPAIR_REPORTED_DOMAIN     = 1u << 28, /* missing: taken from elsewhere */
	REPAIR_ARRIVAL_DATE        = 1u << 29, /* missing or no date */
	REPAIR_AUTH_FAILURE        = 1u << 30, /* missing: dmarc taken */
	REPAIR_FEEDBACK_TYPE       = 1u << 31, /* missing: auth-failure taken */
	/* clang-format on */
};
/* These tell of a report, and are no liberty taken with it. */
#define REPAIR_INFORMATIONAL \
	((uint32_t)REPAIR_UNKNOWN_ELEMENT | (uint32_t)REPAIR_FORWARDED)
/* The word of one bit ("xml_recovered"), NULL for a bit without meaning. */
const char *repair_name(uint32_t bit);

#endif
