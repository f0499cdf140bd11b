/*
 * report.h - the structs of an aggregate report, after normalisation.
 *
 * Names as on the wire. Domains are as domain_normalise gives them. All
 * text is borrowed: it lives as long as whoever handed the struct out says.
 * An absent text is STR_NULL.
 */
#ifndef DMARC_REPORT_H
#define DMARC_REPORT_H

#include "base/clock.h"
#include "base/err.h"
#include "base/ip.h"
#include "dmarc/domain.h"
#include "dmarc/terms.h"

struct report_metadata {
	struct str org_name; /* never absent in a stored report */
	struct str email;
	struct str extra_contact_info;
	struct str report_id;   /* without <>, never absent */
	struct str error;       /* joined with "; " */
	struct str generator;   /* RFC 9990 */
	int64_t begin_s, end_s; /* date_range, UTC; begin_s <= end_s */
};

/* Absent members mean the tag's default: sp -> p, np -> sp, r, t=n. */
struct policy_published {
	struct str domain; /* the policy domain; never absent */
	enum policy p, sp, np;
	enum alignment_mode adkim, aspf;
	int pct; /* 0..100, -1 absent (removed by RFC 9990) */
	struct str fo;
	enum testing testing;
	enum discovery_method discovery_method;
};

struct aggregate_report {
	enum report_schema schema;
	struct str version; /* as written */
	struct report_metadata metadata;
	struct policy_published policy;
	uint32_t repairs; /* set of enum repair */

	/* Known at the end only. */
	uint32_t record_count; /* as on the wire, rows without count left out */
	uint64_t message_count; /* sum of count */
	/* Order-independent: sum modulo 2^128, big endian, of the first 16
	 * bytes of SHA-256 over each record's canonical form. Whoever stores
	 * a report makes it, so it is not on the wire of report_wire.h. */
	unsigned char content_sum[16];
};

struct policy_override_reason {
	enum reason_type type;
	struct str comment;
};

struct dkim_auth_result {
	struct str domain, selector; /* d=, s= */
	enum auth_result result;
	struct str human_result;
};

struct spf_auth_result {
	struct str domain;
	enum spf_scope scope;
	enum auth_result result;
	struct str human_result;
};

struct record {
	struct ip source_ip;    /* family 0: absent or unreadable */
	uint64_t message_count; /* wire name `count`; at least 1 */
	enum disposition disposition;
	enum dmarc_result dkim, spf; /* policy_evaluated: alignment included */
	struct str header_from;      /* never absent */
	struct str envelope_from, envelope_to;
	const struct policy_override_reason *reasons;
	const struct dkim_auth_result *dkim_results;
	const struct spf_auth_result *spf_results;
	uint16_t reason_count, dkim_count, spf_count;
};

/* DMARC result of the receiver: either mechanism passed, aligned. */
static inline bool record_passed(const struct record *r)
{
	return r->dkim == DMARC_RESULT_PASS || r->spf == DMARC_RESULT_PASS;
}

/* How far the carrying mail vouches for a report. Higher displaces lower. */
enum trust {
	TRUST_UNVERIFIED, /* nobody vouches; never used in advice */
	TRUST_VOUCHED,    /* the operator does: --trusted, [trust] networks */
	TRUST_VERIFIED,   /* its mail authenticated as the reporter */
};
const char *trust_name(enum trust v); /* "unverified" "vouched" "verified" */

/* How a report came to us; kept with it from the first schema on. */
struct arrival {
	int64_t arrived_s; /* UTC */
	enum trust trust;
	struct str trusted_by;  /* who said so; STR_NULL where nobody */
	struct str auth_domain; /* domain the report mail authenticated as */
	struct str host;        /* our host that took it in */
	struct str channel;     /* "smtp", "import" */
	struct str spool_id;    /* or the file's path */
};

/*
 * report_reporter - who reported, for dedupe and caps (lower case).
 *
 * The authenticated domain of the report mail where known, else org_name,
 * without surrounding white space. `dst` is a caller's buffer of at least 256
 * bytes; longer names are cut, not inside a UTF-8 sequence.
 */
struct str report_reporter(const struct aggregate_report *r,
	const struct arrival *arrival, char dst[256]);

/* Add one record to a running content_sum (16 bytes, big endian). An absent
 * text counts as an empty one. */
void report_content_add(unsigned char content_sum[16], const struct record *r);

#endif
