/* rollout_names.c - the words of the advisor. */
#include "dmarc/rollout.h"
#include "dmarc/vocabulary.h"

static const char *const scope_names[] = {
	[SCOPE_P] = "p", [SCOPE_SP] = "sp", [SCOPE_NP] = "np"};
static const char *const match_names[] = {[MATCH_IP] = "ip",
	[MATCH_HOSTNAME] = "hostname",
	[MATCH_DKIM] = "dkim",
	[MATCH_SPF] = "spf",
	[MATCH_SELECTOR] = "selector"};
static const char *const stage_names[] = {[STAGE_NONE] = "none",
	[STAGE_Q5] = "q5",
	[STAGE_Q10] = "q10",
	[STAGE_Q25] = "q25",
	[STAGE_Q50] = "q50",
	[STAGE_Q100] = "q100",
	[STAGE_R25] = "r25",
	[STAGE_R50] = "r50",
	[STAGE_R100] = "r100",
	[STAGE_QT] = "qt",
	[STAGE_RT] = "rt"};
static const char *const verdict_names[] = {[VERDICT_HOLD] = "hold",
	[VERDICT_ADVANCE] = "advance",
	[VERDICT_ROLLBACK] = "rollback",
	[VERDICT_DONE] = "done"};
static const char *const gate_names[] = {[GATE_SURGE] = "surge",
	[GATE_SLOW] = "slow",
	[GATE_HARM] = "harm",
	[GATE_COVERAGE] = "coverage",
	[GATE_OBSERVE] = "observe",
	[GATE_DATA] = "data",
	[GATE_DWELL] = "dwell",
	[GATE_MONTH_OF_QUARANTINE] = "month_of_quarantine",
	[GATE_DIRECT] = "direct",
	[GATE_SENDER] = "sender",
	[GATE_INDIRECT] = "indirect",
	[GATE_DKIM] = "dkim",
	[GATE_LISTS] = "lists"};
static const char *const gate_result_names[] = {[GATE_PASSED] = "pass",
	[GATE_WARNED] = "warn",
	[GATE_FAILED] = "fail",
	[GATE_NOT_ASKED] = "not_asked"};
static const char *const class_names[] = {[CLASS_UNKNOWN] = "unknown",
	[CLASS_AUTHORISED_ALIGNED] = "authorised_aligned",
	[CLASS_AUTHORISED_MISALIGNED] = "authorised_misaligned",
	[CLASS_INDIRECT] = "indirect",
	[CLASS_UNAUTHORISED] = "unauthorised"};
static const char *const action_names[] = {[ACTION_QUESTION] = "question",
	[ACTION_DKIM] = "dkim",
	[ACTION_SPF] = "spf",
	[ACTION_KEY] = "key",
	[ACTION_ALIGN] = "align",
	[ACTION_WATCH] = "watch"};

/* The first row of a value is its name; the last is for any other word. */
static const struct term infra_terms[] = {
	TERM("esp", INFRA_ESP),
	TERM("mailbox", INFRA_MAILBOX),
	TERM("forwarder", INFRA_FORWARDER),
	TERM("corporate", INFRA_CORPORATE),
	TERM("hosting", INFRA_HOSTING),
	TERM("residential", INFRA_RESIDENTIAL),
	TERM("unknown", INFRA_UNKNOWN),
};
static const struct term owner_terms[] = {
	TERM("mine", OWNER_MINE),
	TERM("indirect", OWNER_INDIRECT),
	TERM("not_mine", OWNER_NOT_MINE),
	TERM("not-mine", OWNER_NOT_MINE),
	TERM("forwarder", OWNER_INDIRECT),
	TERM("legit", OWNER_MINE),
	TERM("unknown", OWNER_UNKNOWN),
};

VOCABULARY(infra)
VOCABULARY(owner)

const char *rollout_scope_name(enum rollout_scope v)
{
	return scope_names[v];
}

const char *owner_match_name(enum owner_match v)
{
	return match_names[v];
}

bool owner_match_parse(struct str word, enum owner_match *ret)
{
	/* A network is an "ip" with a prefix; both words are understood. */
	if (str_equal(word, STR("cidr")))
		word = STR("ip");
	for (size_t i = 0; i < ARRAY_LEN(match_names); i++)
		if (str_equal(word, str_from(match_names[i]))) {
			*ret = (enum owner_match)i;
			return true;
		}
	return false;
}

const char *rollout_stage_name(enum rollout_stage v)
{
	return stage_names[v];
}

bool rollout_stage_parse(struct str word, enum rollout_stage *ret)
{
	for (size_t i = 0; i < ARRAY_LEN(stage_names); i++)
		if (str_equal(word, str_from(stage_names[i]))) {
			*ret = (enum rollout_stage)i;
			return true;
		}
	return false;
}

const char *verdict_name(enum verdict v)
{
	return verdict_names[v];
}

const char *gate_name(enum gate v)
{
	return gate_names[v];
}

const char *gate_result_name(enum gate_result v)
{
	return gate_result_names[v];
}

const char *source_class_name(enum source_class v)
{
	return class_names[v];
}

const char *blocker_action_name(enum blocker_action v)
{
	return action_names[v];
}
