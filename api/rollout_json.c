/* rollout_json.c - what the advisor says, in an answer. */
#include "api/rollout_json.h"

#include "api/policy_json.h"
#include "dmarc/rollout_record.h"
#include "dmarc/rollout_watch.h"

/* --- the verdict ------------------------------------------------------------ */

static void write_watch(struct json_out *j, const struct advice *a)
{
	const struct rollout_verdict *v = &a->verdicts[SCOPE_P];
	struct rollout_watch watch;

	rollout_watch(&a->range, v, a->arena, &watch);
	json_key(j, "watch");
	json_object_begin(j);
	json_key(j, "new_senders");
	json_array_begin(j);
	for (size_t i = 0; i < watch.new_sender_count; i++)
		json_str(j, v->senders[watch.new_senders[i]].key);
	json_array_end(j);
	json_key(j, "silent_reporters");
	json_array_begin(j);
	for (size_t i = 0; i < watch.silent_count; i++)
		json_str(j, a->facts.reporters[watch.silent[i]].name);
	json_array_end(j);
	json_key(j, "failing_share");
	json_double(j, watch.failing_share, 4);
	json_object_end(j);
}

bool rollout_json(struct json_out *j, const struct advice *a,
	const struct advice_options *o, struct err *err)
{
	struct rollout_frame frames[SCOPE_COUNT];

	for (enum rollout_scope s = 0; s < SCOPE_COUNT; s++)
		if (a->is_judged[s] && !advice_frame(a, o, s, &frames[s], err))
			return false;
	frames[SCOPE_P].with_senders = true;
	json_object_begin(j);
	rollout_print_fields(&a->verdicts[SCOPE_P], &frames[SCOPE_P], j);
	json_key(j, "scopes");
	json_object_begin(j);
	for (enum rollout_scope s = SCOPE_SP; s < SCOPE_COUNT; s++)
		if (a->is_judged[s]) {
			json_key(j, rollout_scope_name(s));
			rollout_print(&a->verdicts[s], &frames[s], j);
		}
	json_object_end(j);
	write_watch(j, a);
	json_object_end(j);
	return true;
}

/* --- changes of the policy -------------------------------------------------- */

static void key_day(struct json_out *j, const char *key, utc_day_t day)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_day(day, text);
	json_key(j, key);
	json_cstr(j, text);
}

static void key_count(struct json_out *j, const char *key, double messages)
{
	json_key(j, key);
	json_double(j, messages, 0);
}

static void write_period(
	struct json_out *j, const char *key, const struct rollout_period *p)
{
	json_key(j, key);
	json_object_begin(j);
	json_key(j, "days");
	json_uint(j, p->days);
	key_count(j, "messages", p->messages);
	key_count(j, "passed", p->passed);
	json_key(j, "pass_rate");
	rows_json_rate(j, (uint64_t)p->passed, (uint64_t)p->messages);
	key_count(j, "quarantined", p->quarantined);
	key_count(j, "rejected", p->rejected);
	key_count(j, "authorised", p->authorised);
	key_count(j, "authorised_passed", p->authorised_passed);
	key_count(j, "authorised_touched", p->authorised_touched);
	json_object_end(j);
}

static void write_lags(struct json_out *j, const struct rollout_facts *f,
	const struct rollout_change *c)
{
	json_key(j, "lags");
	json_array_begin(j);
	for (size_t i = 0; i < c->lag_count; i++) {
		json_object_begin(j);
		json_key(j, "reporter");
		json_str(j, f->reporters[c->lags[i].reporter].name);
		json_key(j, "days");
		json_int(j, c->lags[i].days);
		json_key(j, "waiting");
		json_bool(j, c->lags[i].is_waiting);
		json_object_end(j);
	}
	json_array_end(j);
}

/* What was published before; reports do not show its rua, so ours. */
static void write_back(
	struct json_out *j, const struct rollout_change *c, const char *rua)
{
	struct buf text = {0};

	json_key(j, "back_record");
	if (c->should_go_back) {
		rollout_record_of_policy(&c->old, &text);
		if (rua)
			buf_printf(&text, "; rua=%s", rua);
	}
	json_str(j, c->should_go_back ? buf_str(&text) : STR_NULL);
	buf_fini(&text);
}

void rollout_json_change(struct json_out *j, const struct rollout_facts *f,
	const struct rollout_change *c, const char *rua)
{
	json_object_begin(j);
	key_day(j, "day", c->day);
	key_day(j, "confirmed", c->confirmed);
	rows_write_fields(j, row_policy, &c->new);
	json_policy_record(j, "record", &c->new);
	json_policy(j, "old", &c->old);
	json_policy_record(j, "old_record", &c->old);
	json_key(j, "word");
	json_cstr(j, change_word_name(c->word));
	write_back(j, c, rua);
	write_period(j, "before", &c->before);
	write_period(j, "after", &c->after);
	write_lags(j, f, c);
	json_object_end(j);
}
