/* rollout_change_print.c - policies as published, and their changes, as JSON. */
#include "dmarc/rollout_print.h"

#include "dmarc/rollout_record.h"

#define RATE_DECIMALS 4

/* --- a policy --------------------------------------------------------------- */

static void key_word(struct json_out *j, const char *key, const char *word)
{
	json_key(j, key);
	json_cstr(j, word);
}

static void write_policy(struct json_out *j, const struct rollout_policy *p)
{
	key_word(j, "p", policy_name(p->p));
	key_word(j, "sp", policy_name(p->sp));
	key_word(j, "np", policy_name(p->np));
	key_word(j, "adkim", alignment_mode_name(p->adkim));
	key_word(j, "aspf", alignment_mode_name(p->aspf));
	json_key(j, "pct");
	json_int(j, p->pct);
	key_word(j, "testing", testing_name(p->testing));
}

void rollout_print_policy(
	struct json_out *j, const struct rollout_policy *policy)
{
	if (!policy) {
		json_null(j);
		return;
	}
	json_object_begin(j);
	write_policy(j, policy);
	json_object_end(j);
}

void rollout_print_policy_record(
	struct json_out *j, const struct rollout_policy *policy)
{
	struct buf text = {0};

	if (policy)
		rollout_record_of_policy(policy, &text);
	json_str(j, policy ? buf_str(&text) : STR_NULL);
	buf_fini(&text);
}

/* --- a change --------------------------------------------------------------- */

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
	if (p->messages > 0)
		json_double(j, p->passed / p->messages, RATE_DECIMALS);
	else
		json_null(j);
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

void rollout_print_change(struct json_out *j, const struct rollout_facts *f,
	const struct rollout_change *c, const char *rua)
{
	json_object_begin(j);
	key_day(j, "day", c->day);
	key_day(j, "confirmed", c->confirmed);
	write_policy(j, &c->new);
	json_key(j, "record");
	rollout_print_policy_record(j, &c->new);
	json_key(j, "old");
	rollout_print_policy(j, &c->old);
	json_key(j, "old_record");
	rollout_print_policy_record(j, &c->old);
	json_key(j, "word");
	json_cstr(j, change_word_name(c->word));
	write_back(j, c, rua);
	write_period(j, "before", &c->before);
	write_period(j, "after", &c->after);
	write_lags(j, f, c);
	json_object_end(j);
}
