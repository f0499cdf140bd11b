/*
 * rollout_private.h - between the steps of the method, each a file.
 *
 *   rollout_radix       rows in order, key by key
 *   rollout_order       facts in an order that their numbers do not set
 *   rollout_sort        the rows of a scope in their order, once a run
 *   rollout_count       which of them count on a day, and for how much
 *   rollout_key         whose a row is: the key of its group
 *   rollout_group       rows into groups
 *   rollout_class       groups into classes, with evidence
 *   rollout_repair      has what failed been seen to pass again
 *   rollout_regime      failures that still hold; the 30 days to come
 *   rollout_attribute   addresses to the group they are shown in
 *   rollout_collateral  what full enforcement would cost
 *   rollout_ladder      stages, and the share of failing mail each touches
 *   rollout_effect      what a policy does to failing mail
 *   rollout_gate        may it go on
 *   rollout_rollback    must it go back
 *   rollout_pattern     in which way a group's mail fails
 *   rollout_diagnose    cause and cure of it, in words
 *   rollout_expect      what the step costs, by sender and receiver
 *   rollout             the order of these
 *
 * All of a day lives in its arena.
 */
#ifndef DMARC_ROLLOUT_PRIVATE_H
#define DMARC_ROLLOUT_PRIVATE_H

#include "dmarc/rollout.h"

#define NO_INDEX UINT32_MAX

/* Days that are looked at: the window, and what a sparse sender needs more. */
#define ROLLOUT_SPAN_DAYS 95

/* Zeroed, never NULL: the arenas of a run have no budget. */
void *rollout_array(struct arena *a, size_t count, size_t size);

/* --- order of rows: rollout_radix ----------------------------------------- */

struct rollout_radix {
	uint32_t *order; /* rows that take part, `count` of them */
	size_t count;
	uint32_t *keys; /* by row, of the next pass */
	uint32_t *next, *begins;
};

/* Room for `rows` rows; nobody takes part yet. */
void rollout_radix_init(struct rollout_radix *r, size_t rows);
void rollout_radix_fini(struct rollout_radix *r);
/* Order by keys; rows with equal ones stay as they are. The last key first. */
void rollout_radix_by(struct rollout_radix *r);
/* The same by day, of all `count` rows; the keys are filled in. */
void rollout_radix_by_day(
	struct rollout_radix *r, const struct rollout_row *rows, size_t count);

/* --- sorted: rollout_sort ------------------------------------------------- */

/* What a shape means for its source, whatever the day. */
struct shape_traits {
	bool is_aligned; /* passed */
	/* Organisational domains that authenticated and are not ours;
	 * STR_NULL. `third` is that of DKIM, else that of SPF. */
	struct str third, spf_third;
	const uint32_t *selectors; /* of DKIM results with our d=: indices */
	const bool *selector_passed;
	size_t selector_count;
};

/* A day on which a reporter told of this domain, and when we learnt of it. */
struct reporter_day {
	utc_day_t day, arrival_day;
};

struct reporter_days {
	const struct reporter_day *items; /* ascending by day */
	size_t count;
};

/* Where sources and shapes of the facts as given went. */
struct rollout_ranks {
	const uint32_t *sources, *shapes;
};

struct rollout_sorted {
	const struct rollout_facts *facts; /* in the order of rollout_order */
	const struct rollout_config *config;
	enum rollout_scope scope;
	struct arena *arena;
	const struct rollout_facts *given;
	struct rollout_ranks ranks;
	/* Of mail that the scope governs, by source, shape, day, reporter, arrival, count. */
	const struct rollout_row *rows;
	size_t row_count;
	const struct shape_traits *shapes;     /* as in facts */
	const struct reporter_days *reporters; /* as in facts, all scopes */
	const struct str *selectors;           /* ascending */
	size_t selector_count;
};

/* A copy of `given` in `a`, but for its rows: they are left out. */
void rollout_order(struct arena *a, const struct rollout_facts *given,
	struct rollout_facts *ret, struct rollout_ranks *ranks);

/* ERR_LIMIT where an index of a row names nothing. */
MUST_CHECK bool rollout_sort(struct rollout_sorted *ret, struct arena *a,
	const struct rollout_facts *facts, const struct rollout_config *config,
	enum rollout_scope scope, struct err *err);
/* Another scope of the same facts. */
void rollout_sort_beside(struct rollout_sorted *ret, struct arena *a,
	const struct rollout_sorted *other, const struct rollout_config *config,
	enum rollout_scope scope);

/* --- counted: rollout_count ----------------------------------------------- */

struct counted_row {
	utc_day_t day;
	uint32_t reporter, source, shape;
	double count; /* after caps */
};

/* What counts on one decision day. */
struct counted {
	const struct rollout_sorted *sorted;
	const struct rollout_facts *facts;
	const struct rollout_config *config;
	struct arena *arena;
	utc_day_t day, data_through; /* data_through = day - 1 */
	utc_day_t first_day;         /* with a counted report; ROLLOUT_NEVER */
	utc_day_t span_first;        /* data_through - ROLLOUT_SPAN_DAYS + 1 */
	const struct counted_row *rows; /* of the span, in their order */
	size_t row_count;
	double aligned[ROLLOUT_SPAN_DAYS]; /* messages, from span_first on */
	bool has_report[ROLLOUT_SPAN_DAYS];
	const bool *selector_is_known; /* passed at a curated reporter */
	const bool *shape_is_signed; /* our d=, a known selector; not passed */
	bool has_others; /* rows of reporters outside the curated list */
	double largest_reporter; /* share of all, last 28 days */
};

/* With only_curated, other reporters are left out altogether. */
void rollout_count(const struct rollout_sorted *s, utc_day_t day,
	bool only_curated, struct arena *a, struct counted *ret);

/* --- groups: rollout_key, rollout_group ------------------------------------ */

/* Whose a row is. Texts are borrowed from facts. */
enum key_kind {
	KEY_OWNER,   /* d: what the owner said, and of whom */
	KEY_HOST,    /* r:rdns */
	KEY_SUBFLOW, /* r:rdns~u, authenticates as its own rdns */
	KEY_FOREIGN, /* r:rdns|X, authenticates as another domain */
	KEY_DOMAIN,  /* a:X, no rdns */
	KEY_NETWORK, /* n:asn, or the network where that is unknown */
	KEY_ANON     /* nobody's */
};

struct group_key {
	enum key_kind kind;
	enum owner owner;       /* of KEY_OWNER */
	enum key_kind natural;  /* of KEY_OWNER: what is named */
	struct str name, other; /* rdns or X; X of KEY_FOREIGN */
	uint32_t asn;
	struct ip_network network; /* where asn is 0 */
};

int group_key_compare(const struct group_key *a, const struct group_key *b);
/* "d:mine:r:vendor.example", "r:vendor.example~u", "anon" */
struct str group_key_text(const struct group_key *k, struct arena *a);

/* The last word that counts on `day` for this source and shape; OWNER_UNKNOWN
 * where there is none. */
enum owner rollout_owner_of(const struct rollout_facts *f, utc_day_t day,
	uint32_t source, uint32_t shape);
/* The key of a row that is aligned, signed, or authenticates as somebody;
 * KEY_ANON for others: they have no identity. */
struct group_key rollout_key_of(
	const struct counted *c, uint32_t source, uint32_t shape);
/* Under what a row without identity would go, if that graduated. */
struct group_key rollout_candidate_of(
	const struct rollout_facts *f, uint32_t source);
/* `otherwise`: that of the row, had the owner said nothing. */
struct group_key rollout_owner_key(const struct rollout_facts *f,
	enum owner owner, uint32_t source, const struct group_key *otherwise);

struct group_day {
	utc_day_t day;
	double n, aligned, spf_aligned, dkim_aligned;
	double fail;       /* not aligned, not overridden */
	double overridden; /* not aligned, overridden */
	double counted;    /* aligned or fail: exceptions say nothing of it */
	double is_signed, self, third, in_spf, listed;
};

/* Messages of a group that one reporter saw on one day. */
struct group_cell {
	utc_day_t day;
	uint32_t reporter;
	double n, fail; /* without overridden */
};

/* Sums over the last `features` days, for the classes. */
struct group_features {
	double n, aligned, spf_aligned, fail, overridden, is_signed, self;
	double third, in_spf, listed, unrelated;
	double dkim_passed, foreign; /* aligned by DKIM; at whose selector
					another group is at home */
	double recurring; /* share of the messages of the whole span: of
				hosts that came again, 0..1 */
	uint32_t selectors, reporters, sources;
	uint32_t active_days;
};

struct group {
	struct group_key key;
	struct str text; /* of the key */
	struct str rdns_domain;
	bool rdns_is_ours;
	enum infra infra;    /* of most messages */
	uint32_t main;       /* of a subflow: the group r:<rdns>; NO_INDEX */
	utc_day_t first_day; /* ever */
	const uint32_t *sources; /* by address */
	size_t source_count;
	const struct group_day
		*days; /* with messages, ascending, of the span */
	size_t day_count;
	const struct group_cell *cells; /* by day and reporter */
	size_t cell_count;
	struct group_features f;
	/* Proof that it is ours: it sent aligned mail, its host name is ours, or
	 * the owner says so. */
	bool is_proven;
	double crowd; /* section 5, rule 8; 0 where it is not asked */
	struct atom *const *atoms; /* of one source they stand together */
	size_t atom_count;
	/* Of its addresses, in other groups: from its first day to its last, and
	 * after it. */
	double beside_aligned;
	double since_aligned, since_failed;

	/* rollout_class */
	enum source_class class; /* AUTHORISED_ALIGNED for both, until the
				    regime is known */
	double score, weight;
	const struct str *evidence;
	size_t evidence_count;

	/* rollout_regime: messages without overridden */
	double x, n, deff, share;
	double projected_30d; /* V */
	bool is_periodic, is_superseded;
	utc_day_t bad_since; /* first bad day of what still holds;
				ROLLOUT_NEVER */

	/* rollout_collateral */
	double failing_30d, failing_30d_upper;
};

/* The rows of one source and shape: they stand together, and go together. */
struct atom {
	uint32_t source, shape;
	const struct counted_row *rows;
	size_t row_count;
	double n;
	struct group_key key;
	struct group_key candidate; /* where it has none */
	uint32_t group;             /* rollout_group */
};

/* Addresses without identity that may or may not become a group. */
struct candidate {
	struct group_key key;
	double by_day[ROLLOUT_SPAN_DAYS];
};

struct atoms {
	struct atom *items; /* by source and shape */
	size_t count;
	const size_t *of_source; /* index of its first atom; `count`: none */
	const struct candidate *candidates; /* ascending by key */
	size_t candidate_count;
};

struct groups {
	struct group *items; /* ascending by key */
	size_t count;
	struct atoms atoms;
	const uint32_t *of_source; /* rollout_attribute; by source: the group
				      that it is shown in, NO_INDEX */
};

/* Atoms with their keys: the first half of rollout_group. */
void rollout_atoms(const struct counted *c, struct atoms *ret);

void rollout_group(const struct counted *c, struct groups *ret);
/* How likely a score makes it that the mail is legitimate: 0..1. */
double rollout_weight(double score, const struct rollout_config *config);
void rollout_class(const struct counted *c, struct groups *g);
void rollout_regime(const struct counted *c, struct groups *g);
/* Clean days that tell of a repair, of who sent on so many of so many. */
int64_t rollout_clean_days(
	const struct rollout_config *config, int64_t active_days, int64_t days);
/* Did what failed on the days first_bad..last_bad pass since, or cease? */
bool rollout_is_repaired(const struct counted *c, const struct group *g,
	utc_day_t first_bad, utc_day_t last_bad);
/* Which group each address is shown in: each in one alone. */
void rollout_attribute(const struct counted *c, struct groups *g);

/* --- what it would cost: rollout_collateral -------------------------------- */

struct collateral {
	double legit_30d;                /* L */
	double expected, upper;          /* E, U */
	double indirect, indirect_upper; /* E_I, U_I */
	double lists;         /* of `indirect`: groups like a mailing list */
	double worst;         /* the largest e_g of one sender */
	uint32_t worst_group; /* NO_INDEX */
	bool has_single;      /* E has a term outside the pool */
};

void rollout_collateral(
	const struct counted *c, struct groups *g, struct collateral *ret);

/* --- stages: rollout_ladder -------------------------------------------------- */

struct rung {
	enum rollout_stage stage;
	enum policy p;
	int pct;      /* -1: not published */
	bool is_test; /* t=y */
	/* Share of failing mail that is touched by a receiver of either
	 * dialect that heeds the tags, and that is rejected. */
	double touched_rfc7489, touched_rfc9989;
	double rejected_rfc7489, rejected_rfc9989;
};
const struct rung *rollout_rung(enum rollout_stage stage);

/* Of stages of either ladder. */
bool rollout_is_stronger(enum rollout_stage a, enum rollout_stage b);
/* Place on the ladder, from 0; that of the next lower rung where the stage is
 * one of the other ladder. */
size_t rollout_rank(enum rollout_ladder ladder, enum rollout_stage stage);
size_t rollout_ladder_length(enum rollout_ladder ladder);
enum rollout_stage rollout_ladder_stage(
	enum rollout_ladder ladder, size_t rank);

/* --- what a policy does to failing mail: rollout_effect ----------------------- */

/* Share of a receiver's failing mail to which it applies a tag: 0..1. */
struct heeding {
	double pct, t;
};

/* Shares of failing mail; the rest is delivered. */
struct effect {
	double quarantined, rejected;
};

/* None, quarantine or reject. RFC 9989 4.7: np falls back to sp, sp to p. */
enum policy rollout_policy_of(
	const struct rollout_policy *policy, enum rollout_scope scope);
/* Relaxed or strict: relaxed is the default. */
enum alignment_mode rollout_mode(enum alignment_mode mode);
double rollout_pct(int pct); /* as a share; absent: 1 */
/* Could the report that told of this policy have shown the tag? */
bool rollout_shows_pct(const struct rollout_policy *policy);
bool rollout_shows_t(const struct rollout_policy *policy);
/* What a receiver heeds by the generation of its reports. */
struct heeding rollout_dialect(enum report_schema schema);
struct effect rollout_effect(
	enum policy policy, double pct, bool is_test, struct heeding heeding);

struct rollout_receiver;
/* What a receiver heeds as measured, else by its generation, else as told. */
struct heeding rollout_heeding(const struct rollout_receiver *r,
	enum report_schema schema, enum unknown_receiver unknown);

/* --- verdict: rollout_gate, rollout_rollback --------------------------------- */

/* A day, seen one way. */
struct view {
	const struct counted *c;
	const struct rollout_position *at;
	struct groups groups;
	struct collateral cost;
	double touched[STAGE_COUNT]; /* f of each stage */
	double limit;                /* of direct collateral: messages */
};

/* Groups, classes, costs: all that gates look at. */
void rollout_look(const struct rollout_sorted *s, utc_day_t day,
	bool only_curated, const struct rollout_position *at, struct arena *a,
	struct counted *c, struct view *ret);

/* Does the cost allow `stage`? Those gates are filled in. */
bool rollout_gate_cost(const struct view *v, enum rollout_stage stage,
	struct rollout_gate *gates);
/* Observe, data, dwell, month of quarantine, coverage. */
bool rollout_gate_time(const struct view *v, enum rollout_stage stage,
	struct rollout_gate *gates);
utc_day_t rollout_earliest(const struct view *v, enum rollout_stage stage);

/* Messages in 30 days of senders that began to fail; 0: none did. */
double rollout_surge(const struct view *v, struct rollout_gate *gate);
/* Is the slow decay over its limit today? */
bool rollout_is_slow(const struct view *v, struct rollout_gate *gate);
/* The highest lower stage that can be borne. */
enum rollout_stage rollout_target(const struct view *v, double surge_30d);

/* --- why mail fails: rollout_pattern, rollout_diagnose ------------------------ */

enum pattern {
	PATTERN_VENDOR_DKIM, /* signed with another d= alone */
	PATTERN_VENDOR_SPF,  /* SPF passes for the bounce domain alone */
	PATTERN_SPF_MISSING, /* our envelope domain, address not in SPF */
	PATTERN_SPF_BROKEN,  /* our envelope domain, permerror */
	PATTERN_KEY_MISSING, /* our d=, no key */
	PATTERN_KEY_BROKEN,  /* our d= fails, wherever the selector is used */
	PATTERN_CHANGED,     /* our d= fails, the selector passes elsewhere */
	PATTERN_SIBLING,     /* passes for a sibling domain */
	PATTERN_FORWARDED,   /* an override was stated */
	PATTERN_PASSED_ON,   /* by a forwarder, unsigned */
	PATTERN_NOTHING,     /* nothing authenticates */
	PATTERN_COUNT        /* nothing fails */
};

/* How a group fails, and the shape and source that most of it has. */
struct failure {
	enum pattern pattern;
	uint32_t shape, source;
	const struct rollout_dkim *dkim; /* of the patterns about our d= */
	bool never_passed;               /* its selector, anywhere */
};

/* By group. */
void rollout_patterns(const struct view *v, struct failure *ret);
void rollout_diagnose(const struct view *v, struct rollout_sender *senders);

/* Who stands in the way, most failing messages first; needs ret->senders. */
void rollout_show_blockers(const struct view *v, struct rollout_verdict *ret);
/* What the step costs a day; needs ret->stage and ret->next_stage. */
void rollout_expect(const struct view *v, struct rollout_verdict *ret);

#endif
