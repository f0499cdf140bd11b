/*
 * rollout_private.h - between the steps of the method, each a file.
 *
 *   rollout_count      which rows count on a day, and for how much
 *   rollout_group      rows into groups
 *   rollout_class      groups into classes, with evidence
 *   rollout_regime     failures and messages that still hold; the 30 days to come
 *   rollout_collateral what full enforcement would cost
 *   rollout_gate       may it go on; surge, slow, rollback
 *   rollout_ladder     stages, the share of failing mail each touches, records
 *   rollout            the order of these
 *
 * All of a day lives in its arena.
 */
#ifndef DMARC_ROLLOUT_PRIVATE_H
#define DMARC_ROLLOUT_PRIVATE_H

#include "dmarc/rollout.h"

/* A row that counts; rows of a day's view stand by source, shape, day,
 * reporter. */
struct counted_row {
	utc_day_t day;
	uint32_t reporter, source, shape;
	double count; /* after caps */
};

/* What counts on one decision day: the scope's rows through data_through. */
struct counted {
	const struct rollout_facts *facts;
	const struct rollout_config *config;
	utc_day_t day, data_through; /* data_through = day - 1 */
	utc_day_t first_day;         /* with a counted report */
	const struct counted_row *rows;
	size_t row_count;
	/* By day, from first_day through data_through. */
	const double *volume; /* messages */
	const bool *has_report;
	size_t day_count;
	const struct str *known_selectors; /* passed aligned at a curated
					      reporter; ascending */
	size_t known_selector_count;
	double one_reporter_share; /* of the largest, last 28 days */
};

/* Sums of a group on one day. */
struct group_day {
	utc_day_t day;
	double n, aligned, spf_aligned;
	double fail;       /* not pass, not overridden */
	double overridden; /* not pass, overridden */
	double is_signed;  /* not pass, our d= with a known-good selector */
	double self;       /* not pass, SPF domain ours */
	double third;      /* another domain authenticated */
	double in_spf;     /* address in our SPF record that day */
	double listed;
	uint32_t reporters, sources; /* distinct */
};

/* Messages of a group that one reporter saw on one day. */
struct group_cell {
	utc_day_t day;
	uint32_t reporter;
	double n, fail, overridden;
};

/* DKIM passes of one selector in a group, last `features` days. */
struct group_selector {
	struct str selector;
	double passes; /* aligned */
	bool is_home;  /* this group has most of them */
};

struct group {
	struct str key;
	bool is_anon, is_subflow; /* "anon"; "...~u" or "...|X" */
	enum owner owner;         /* of "d:" keys; else OWNER_UNKNOWN */
	struct str rdns_domain;   /* STR_NULL where unknown */
	bool rdns_is_ours;
	enum infra infra;        /* of most messages */
	uint32_t main;           /* of a subflow: index of the group "r:<rdns>";
				     UINT32_MAX: none */
	const uint32_t *sources; /* indices, by address */
	size_t source_count;
	const struct group_day
		*days; /* with messages, ascending, all of them */
	size_t day_count;
	const struct group_cell *cells; /* ascending by day, reporter */
	size_t cell_count;
	const struct group_selector *selectors; /* ascending by name */
	size_t selector_count;
	uint32_t reporters; /* distinct, last `features` days */
	double unrelated;   /* messages that authenticate as a domain other
				  than their rdns_domain, last `features` days */
	double crowd; /* smallest count of section 5, rule 8; 0: not asked */
	/* What its addresses sent since its last day, whatever the group. */
	double since_aligned, since_failed;

	/* Filled in by rollout_class. */
	enum source_class class; /* AUTHORISED_ALIGNED stands for both, until
				    the regime is known */
	bool by_owner;
	double score, weight;
	const struct str *evidence;
	size_t evidence_count;

	/* Filled in by rollout_regime: messages without overridden. */
	double x, n, deff;
	double projected_30d; /* V */
	double share;         /* x / n */
	utc_day_t bad_since;  /* first bad day of the last row of them;
				 ROLLOUT_NEVER: none */

	/* Filled in by rollout_collateral. */
	double failing_30d, failing_30d_upper;
	bool is_pooled;
};

struct groups {
	struct group *items; /* ascending by key */
	size_t count;
};

/* Prepared once a run: rows in their order, index checks, word order. */
struct rollout_sorted; /* opaque, of rollout_count */
MUST_CHECK bool rollout_sorted_new(struct rollout_sorted **ret,
	const struct rollout_facts *facts, const struct rollout_config *config,
	enum rollout_scope scope, struct err *err);
void rollout_sorted_free(struct rollout_sorted **s);

void rollout_count(const struct rollout_sorted *s, utc_day_t day,
	struct arena *a, struct counted *ret);
void rollout_group(
	const struct counted *c, struct arena *a, struct groups *ret);
void rollout_class(const struct counted *c, struct arena *a, struct groups *g);
void rollout_regime(const struct counted *c, struct groups *g);
void rollout_collateral(const struct counted *c, struct groups *g,
	struct arena *a, struct rollout_collateral *ret);

#endif
