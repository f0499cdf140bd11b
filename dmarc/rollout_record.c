/* rollout_record.c - the TXT record of a stage. */
#include "dmarc/rollout_record.h"

#include <stdio.h>

#include "dmarc/dmarc_record.h"
#include "dmarc/rollout_private.h"

#define STRING_MAX_BYTES 255 /* of one string of a TXT record */

static void add_tag(struct buf *out, const char *name, struct str value)
{
	if (out->len > 0)
		buf_add_text(out, "; ");
	buf_printf(out, "%s=%.*s", name, STR_ARGS(value));
}

static bool is_tag(const struct dmarc_tag *t, const char *name)
{
	return str_equal_nocase(t->name, str_from(name));
}

/* Tags that a stage sets anew, wherever they stood. */
static bool is_replaced(const struct dmarc_tag *t, enum rollout_scope scope)
{
	if (is_tag(t, "v"))
		return true;
	if (scope == SCOPE_P)
		return is_tag(t, "p") || is_tag(t, "pct") || is_tag(t, "t");
	return is_tag(t, "p") || is_tag(t, rollout_scope_name(scope));
}

/* What a tag without effect says nothing about. */
static bool is_default(const struct dmarc_tag *t)
{
	return (is_tag(t, "pct") && str_equal(t->value, STR("100"))) ||
	       (is_tag(t, "t") && str_equal_nocase(t->value, STR("n")));
}

static void add_others(
	const struct dmarc_record *r, enum rollout_scope scope, struct buf *out)
{
	for (size_t i = 0; i < r->tag_count; i++) {
		const struct dmarc_tag *t = &r->tags[i];

		if (is_replaced(t, scope) || is_default(t))
			continue;
		buf_printf(out, "; %.*s=%.*s", STR_ARGS(t->name),
			STR_ARGS(t->value));
	}
}

static void add_stage(const struct dmarc_record *r, enum rollout_stage stage,
	enum rollout_scope scope, struct buf *out)
{
	const struct rung *rung = rollout_rung(stage);
	struct str policy = str_from(policy_name(rung->p));
	char pct[16];

	add_tag(out, "v", STR("DMARC1"));
	if (scope != SCOPE_P) {
		enum policy p = dmarc_record_policy(r);

		/* Without a usable p the record stands for none. */
		add_tag(out, "p",
			str_from(policy_name(
				p == POLICY_ABSENT ? POLICY_NONE : p)));
		add_tag(out, rollout_scope_name(scope), policy);
		return;
	}
	add_tag(out, "p", policy);
	if (rung->pct >= 0) {
		(void)snprintf(pct, sizeof(pct), "%d", rung->pct);
		add_tag(out, "pct", str_from(pct));
	}
	if (rung->is_test)
		add_tag(out, "t", STR("y"));
}

bool rollout_record(struct str published, enum rollout_stage stage,
	enum rollout_scope scope, struct str rua, struct arena *a,
	struct buf *out, unsigned *notes, struct err *err)
{
	struct dmarc_record r = {0};
	struct buf text = {0};

	*notes = 0;
	if (published.ptr && !dmarc_record_parse(published, a, &r, err))
		return false;
	add_stage(&r, stage, scope, &text);
	if (r.rua_count == 0 && rua.ptr) {
		add_tag(&text, "rua", rua);
		*notes |= NOTE_RUA_ADDED;
	}
	add_others(&r, scope, &text);
	if (text.len > STRING_MAX_BYTES)
		*notes |= NOTE_LONG;
	buf_add_str(out, buf_str(&text));
	buf_fini(&text);
	return true;
}

static void add_word(struct buf *out, const char *name, const char *word)
{
	if (word)
		add_tag(out, name, str_from(word));
}

static const char *known(enum policy p)
{
	return p == POLICY_OTHER ? NULL : policy_name(p);
}

void rollout_record_of_policy(
	const struct rollout_policy *policy, struct buf *out)
{
	struct buf text = {0};
	char pct[16];

	add_tag(&text, "v", STR("DMARC1"));
	add_word(&text, "p",
		known(policy->p) ? known(policy->p) : policy_name(POLICY_NONE));
	if (policy->pct >= 0 && policy->pct < 100) {
		(void)snprintf(pct, sizeof(pct), "%d", policy->pct);
		add_word(&text, "pct", pct);
	}
	if (policy->testing == TESTING_YES)
		add_word(&text, "t", "y");
	/* Reporters write the inherited policy where there is no tag. */
	if (policy->sp != policy->p)
		add_word(&text, "sp", known(policy->sp));
	if (policy->np != policy->sp && policy->np != policy->p)
		add_word(&text, "np", known(policy->np));
	if (policy->adkim == ALIGNMENT_STRICT)
		add_word(&text, "adkim", "s");
	if (policy->aspf == ALIGNMENT_STRICT)
		add_word(&text, "aspf", "s");
	buf_add_str(out, buf_str(&text));
	buf_fini(&text);
}
