/*
 * rollout.h - when is the next step of the policy safe, and what stands in
 * the way.
 *
 * docs/ROLLOUT.md is the method. Pure: facts and a day go in, a verdict comes
 * out; the same facts give the same verdict, byte for byte, in whatever order
 * they stand, but for words and reporters. Indices name rows of the arrays
 * in struct rollout_facts.
 * Messages are double from here on, since caps leave parts of them.
 */
#ifndef DMARC_ROLLOUT_H
#define DMARC_ROLLOUT_H

#include "base/arena.h"
#include "base/clock.h"
#include "base/ip.h"
#include "dmarc/report.h"
#include "dmarc/rollout_config.h"
#include "dmarc/terms.h"

/* --- facts ---------------------------------------------------------------- */

/* Days on which something never was, or always. */
#define ROLLOUT_NEVER INT32_MAX
#define ROLLOUT_ALWAYS INT32_MIN

/* Which tag of the record governs a header_from. */
enum rollout_scope {
	SCOPE_P,  /* the policy domain itself */
	SCOPE_SP, /* a subdomain of it */
	SCOPE_NP, /* a subdomain that does not exist in the DNS */
	SCOPE_COUNT
};
const char *rollout_scope_name(enum rollout_scope v); /* "p" "sp" "np" */

struct rollout_reporter {
	struct str name; /* authenticated domain of the report mail */
	bool is_curated; /* counts from its first report on, without a cap */
	bool is_vouched; /* somebody vouches that its reports are its own */
	enum report_schema schema; /* of its last report: its dialect */
};

/* What a host is used for. "unknown" "esp" "mailbox" "forwarder" "corporate"
 * "hosting" "residential" */
enum infra {
	INFRA_UNKNOWN,
	INFRA_ESP,
	INFRA_MAILBOX,
	INFRA_FORWARDER,
	INFRA_CORPORATE,
	INFRA_HOSTING,
	INFRA_RESIDENTIAL,
};
enum infra infra_parse(struct str word); /* another word: INFRA_UNKNOWN */
const char *infra_name(enum infra v);

/* One source IP and what is known about it; RFC 1035 names in lower case. */
struct rollout_source {
	struct ip ip;
	uint32_t asn;           /* 0: unknown */
	struct str rdns_domain; /* organisational domain of its
				   forward-confirmed host name; STR_NULL */
	enum infra infra;
	bool is_listed;             /* on a block list */
	utc_day_t spf_from, spf_to; /* in the domain's SPF record from the one
					day up to before the other */
};

struct rollout_dkim {
	struct str domain, selector;
	struct str org_domain; /* organisational domain of `domain` */
	enum auth_result result;
	bool is_ours; /* d= has our organisational domain */
};

/* All of a record but its address and count. */
struct rollout_shape {
	enum rollout_scope scope;
	struct str header_from;
	enum disposition disposition;
	bool dkim_aligned, spf_aligned; /* policy_evaluated */
	bool is_overridden;    /* forwarded, trusted_forwarder, mailing_list,
				 local_policy with arc=pass */
	bool is_local_policy;  /* local_policy without arc=pass: says nothing
				  of the source, nor of pct and t */
	bool is_sampled_out;   /* pct spared it */
	bool is_test_mode;     /* t=y spared it (policy_test_mode) */
	struct str spf_domain; /* of the mfrom result, else helo; STR_NULL */
	struct str spf_org_domain;
	enum auth_result spf_result;
	bool spf_is_ours; /* spf_domain has our organisational domain */
	const struct rollout_dkim *dkim;
	size_t dkim_count;
};

/* A policy as reports said that it was published. */
struct rollout_policy {
	enum policy p, sp, np;
	enum alignment_mode adkim, aspf;
	int pct; /* 0..100, -1 absent */
	enum testing testing;
	enum report_schema schema; /* of the report that said so */
};

/* Messages of one source and shape that one reporter saw on one day. */
struct rollout_row {
	utc_day_t day, arrival_day;
	uint32_t reporter, source, shape, policy;
	enum trust trust;
	uint64_t count;
};

enum owner { OWNER_UNKNOWN, OWNER_MINE, OWNER_INDIRECT, OWNER_NOT_MINE };
enum owner owner_parse(struct str word); /* also forwarder, not-mine, legit */
const char *owner_name(
	enum owner v); /* "unknown" "mine" "indirect" "not_mine" */

enum owner_match {
	MATCH_IP, /* or a network */
	MATCH_HOSTNAME,
	MATCH_DKIM,
	MATCH_SPF,
	MATCH_SELECTOR,
	MATCH_COUNT
};
bool owner_match_parse(struct str word, enum owner_match *ret);
const char *owner_match_name(enum owner_match v); /* "ip" "hostname" ... */

/* The owner's word on a source; of one match and value the last one counts. */
struct rollout_word {
	utc_day_t since;
	enum owner_match match;
	struct str value;          /* as said, lower case */
	struct ip_network network; /* of MATCH_IP */
	enum owner owner;
};

/* Everything about one domain. All borrowed. Reports that are duplicates or
 * re-issued, unverified or over 32 days long are left out by who fills it in. */
struct rollout_facts {
	struct str domain, org_domain;
	const struct rollout_reporter *reporters; /* ascending by name */
	const struct rollout_source *sources;
	const struct rollout_shape *shapes;
	const struct rollout_policy *policies;
	const struct rollout_row *rows; /* in any order */
	const struct rollout_word *words;
	size_t reporter_count, source_count, shape_count, policy_count,
		row_count, word_count;
	bool is_parked; /* the owner says that the domain sends no mail */
	/* What a step of one tag moves beside its own mail. */
	bool sp_is_absent,
		np_is_absent;      /* inherited: of sp by np, of p by sp */
	bool existence_is_unknown; /* np may govern any mail of subdomains */
	/* What receivers were seen to do, rollout_receivers.h; NULL where stages
	 * are hypothetical, as in a backtest. */
	const struct rollout_measured *measured;
	/* What was published, rollout_timeline.h; NULL as above. */
	const struct rollout_timeline *published;
};

/* --- stages ---------------------------------------------------------------- */

enum rollout_stage {
	STAGE_NONE,
	STAGE_Q5,
	STAGE_Q10,
	STAGE_Q25,
	STAGE_Q50,
	STAGE_Q100,
	STAGE_R25,
	STAGE_R50,
	STAGE_R100,
	/* of the ladder "bis", RFC 9989 alone */
	STAGE_QT, /* p=quarantine; t=y */
	STAGE_RT, /* p=reject; t=y */
	STAGE_COUNT
};
/* "none" "q5" ... "r100" "qt" "rt" */
const char *rollout_stage_name(enum rollout_stage v);
bool rollout_stage_parse(struct str word, enum rollout_stage *ret);

/* Where a scope stands on the ladder, and how it came there. */
struct rollout_position {
	enum rollout_stage stage;
	utc_day_t since;         /* first day in this stage */
	utc_day_t left_none;     /* ROLLOUT_NEVER: still there */
	enum rollout_stage peak; /* highest held so far */
	utc_day_t rolled_back;   /* last time; ROLLOUT_NEVER */
};

/* --- verdict --------------------------------------------------------------- */

enum verdict { VERDICT_HOLD, VERDICT_ADVANCE, VERDICT_ROLLBACK, VERDICT_DONE };
const char *verdict_name(enum verdict v);

/* In the order in which they are shown. */
enum gate {
	GATE_SURGE,
	GATE_SLOW,
	GATE_HARM, /* asked where a change of the policy is in force */
	GATE_COVERAGE,
	GATE_OBSERVE,
	GATE_DATA,
	GATE_DWELL,
	GATE_MONTH_OF_QUARANTINE,
	GATE_DIRECT,
	GATE_SENDER,
	GATE_INDIRECT,
	GATE_DKIM,
	GATE_LISTS,
	GATE_COUNT
};
const char *gate_name(enum gate v); /* "surge" ... "month_of_quarantine" */

enum gate_result { GATE_PASSED, GATE_WARNED, GATE_FAILED, GATE_NOT_ASKED };
const char *gate_result_name(enum gate_result v); /* "pass" "warn" "fail" */

struct rollout_gate {
	enum gate_result result;
	double value, limit;
	struct str text; /* numbers in it are those above, nothing recomputed */
};

enum source_class {
	CLASS_UNKNOWN,
	CLASS_AUTHORISED_ALIGNED,
	CLASS_AUTHORISED_MISALIGNED,
	CLASS_INDIRECT,
	CLASS_UNAUTHORISED,
	CLASS_COUNT
};
const char *source_class_name(enum source_class v);

/* What the owner can do about a blocker. */
enum blocker_action {
	ACTION_QUESTION, /* whose is it? */
	ACTION_DKIM,     /* a third party's SPF or DKIM passes: set up own d= */
	ACTION_SPF,      /* our envelope domain, address not in SPF */
	ACTION_KEY,      /* a signature with our d= fails */
	ACTION_ALIGN,    /* passes for a sibling domain */
	ACTION_WATCH,    /* indirect: nothing to mend at the sender */
};
const char *blocker_action_name(enum blocker_action v);

/* Why mail fails, from the rows alone; cause STR_NULL: none does. */
struct rollout_diagnosis {
	enum blocker_action action;
	struct str cause, cure; /* one sentence each */
	struct str provider;    /* "Amazon SES: Easy DKIM": what it calls the
				   set-up; STR_NULL: not known */
	utc_day_t since; /* first bad day of what still holds; ROLLOUT_NEVER */
};

/* A sender: sources that belong together. */
struct rollout_sender {
	struct str
		key; /* "d:mine" "r:vendor.example~u" "a:..." "n:64500" "anon" */
	enum source_class class;
	bool by_owner;             /* the class is the owner's word */
	double score;              /* S; 0 where a rule decided */
	double weight;             /* of being legitimate, 0..1 */
	const struct ip *ips;      /* ascending */
	const struct ip *main_ips; /* those with most of their mail in it: each
				      address is in one sender alone */
	size_t ip_count, main_ip_count;
	const struct str *evidence; /* the rules that fired, with counts */
	size_t evidence_count;
	/* Of the regime (section 6) and the 30 days to come. */
	double failing, counted;               /* x and n: messages */
	double share;                          /* x / n, 0 where n is 0 */
	double projected_30d;                  /* V */
	double failing_30d, failing_30d_upper; /* e and its bound */
	utc_day_t first_day, last_day;
	struct rollout_diagnosis diagnosis;
};

struct rollout_blocker {
	uint32_t sender; /* index in verdict's senders */
	enum blocker_action action;
	struct str cause, cure, provider; /* one sentence each; provider may be
					     STR_NULL */
	utc_day_t since;                  /* of ACTION_KEY: first bad day */
};

struct rollout_stage_cost {
	enum rollout_stage stage;
	double expected, upper; /* messages in 30 days, receivers as
					measured or by the dialect */
	double if_all_ignore;   /* upper, where all ignore the tag */
	double rejected;        /* of `upper`: rejected, not quarantined */
};

struct rollout_collateral {
	double legit_30d;                          /* L */
	double expected_full, upper_full;          /* E, U */
	double indirect_full, indirect_upper_full; /* E_I, U_I */
	const struct rollout_stage_cost *by_stage;
	size_t stage_count;
};

/* Messages a day that a stage would quarantine or reject: failing mail of one
 * sender at one receiver. */
struct rollout_expected {
	uint32_t sender;   /* index in the verdict's senders */
	uint32_t reporter; /* index in the facts' reporters */
	double touched;    /* receivers as measured, else by their dialect */
	double upper;
};

/* Messages a day that a stage would cost a sender, or at a receiver; also what
 * receivers that send no reports may see (config->unreported). */
struct rollout_day_cost {
	uint32_t index;               /* of the sender, or of the reporter */
	double quarantined, rejected; /* receivers as measured, else by their
					 dialect */
	double upper;                 /* of both together */
	double if_all_ignore;         /* the same, where all ignore the tag */
};

struct rollout_verdict {
	enum rollout_scope scope;
	utc_day_t day, data_through;
	enum verdict verdict;
	enum rollout_stage stage, next_stage; /* next == stage: none */
	utc_day_t earliest; /* when the time gates alone would pass */
	/* Of the facts' timeline: the change that harms. Then next_stage may be
	 * the present one: where it is another tag that goes back. */
	const struct rollout_change *harm;
	struct rollout_gate gates[GATE_COUNT];
	struct rollout_collateral collateral;
	const struct rollout_sender *senders;   /* ascending by key */
	const struct rollout_blocker *blockers; /* most failing_30d first */
	size_t sender_count, blocker_count;
	/* What the step would cost: next_stage, and where that is the present
	 * one, the stage above. Most first. */
	enum rollout_stage expected_stage;
	const struct rollout_expected *expected;
	size_t expected_count;
	struct rollout_day_cost day_cost; /* of all: index says nothing */
	const struct rollout_day_cost *by_sender, *by_receiver; /* most first */
	size_t by_sender_count, by_receiver_count;
};

/* --- the run --------------------------------------------------------------- */

/* One scope of one domain, day after day. */
struct rollout; /* opaque */

/* `facts` and `config` are borrowed, must outlive *ret and stay as they are;
 * ERR_LIMIT where an index of a row names nothing. */
MUST_CHECK bool rollout_new(struct rollout **ret,
	const struct rollout_facts *facts, const struct rollout_config *config,
	enum rollout_scope scope, struct err *err);
/* Another scope of the same facts; `other` must outlive *ret. */
void rollout_new_beside(struct rollout **ret, const struct rollout *other,
	const struct rollout_config *config, enum rollout_scope scope);
void rollout_free(struct rollout **r);

/*
 * rollout_judge - the verdict of one day, from what had arrived by its end.
 *
 * Days are asked in ascending order. The verdict's arrays live in `a`.
 */
void rollout_judge(struct rollout *r, utc_day_t day,
	const struct rollout_position *at, struct arena *a,
	struct rollout_verdict *ret);

/* There is one record: a change that harms the mail of subdomains, as `from`
 * says, is taken back with p's, too. */
void rollout_harm_share(
	const struct rollout_verdict *from, struct rollout_verdict *to);

/* The verdict was followed: where the scope stands from the next day on. */
void rollout_follow(
	struct rollout_position *at, const struct rollout_verdict *v);

#endif
