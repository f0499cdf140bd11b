/* rollout_print.c - a verdict as JSON. */
#include "dmarc/rollout_print.h"

#include "dmarc/rollout_private.h"

/* Enough to see what was compared; the rest is noise. */
#define DECIMALS 4

static void key_str(struct json_out *j, const char *key, struct str s)
{
	json_key(j, key);
	json_str(j, s);
}

static void key_word(struct json_out *j, const char *key, const char *word)
{
	json_key(j, key);
	json_cstr(j, word);
}

static void key_number(struct json_out *j, const char *key, double v)
{
	json_key(j, key);
	json_double(j, v, DECIMALS);
}

static void key_day(struct json_out *j, const char *key, utc_day_t day)
{
	char text[CLOCK_ISO_SIZE];

	json_key(j, key);
	if (day == ROLLOUT_NEVER) {
		json_null(j);
		return;
	}
	clock_format_day(day, text);
	json_cstr(j, text);
}

static void print_ips(struct json_out *j, const struct ip *ips, size_t count)
{
	char text[IP_TEXT_SIZE];

	json_key(j, "ips");
	json_array_begin(j);
	for (size_t i = 0; i < count; i++) {
		ip_format(&ips[i], text);
		json_cstr(j, text);
	}
	json_array_end(j);
}

static void print_texts(struct json_out *j, const char *key,
	const struct str *texts, size_t count)
{
	json_key(j, key);
	json_array_begin(j);
	for (size_t i = 0; i < count; i++)
		json_str(j, texts[i]);
	json_array_end(j);
}

static void print_gate(
	struct json_out *j, enum gate gate, const struct rollout_gate *g)
{
	json_object_begin(j);
	key_word(j, "code", gate_name(gate));
	key_word(j, "verdict", gate_result_name(g->result));
	key_number(j, "value", g->value);
	key_number(j, "limit", g->limit);
	key_str(j, "text", g->text);
	json_object_end(j);
}

/* `reasons` are the gates that say no, or that warn. */
static void print_gates(struct json_out *j, const char *key,
	const struct rollout_verdict *v, bool only_reasons)
{
	json_key(j, key);
	json_array_begin(j);
	for (enum gate i = 0; i < GATE_COUNT; i++)
		if (v->gates[i].result != GATE_NOT_ASKED &&
			(!only_reasons || v->gates[i].result == GATE_FAILED ||
				v->gates[i].result == GATE_WARNED))
			print_gate(j, i, &v->gates[i]);
	json_array_end(j);
}

static void print_stage(struct json_out *j, const struct rollout_stage_cost *s)
{
	json_object_begin(j);
	key_word(j, "stage", rollout_stage_name(s->stage));
	key_number(j, "expected", s->expected);
	key_number(j, "upper", s->upper);
	key_number(j, "upper_if_all_ignore_the_tag", s->if_all_ignore);
	key_number(j, "rejected", s->rejected);
	json_object_end(j);
}

static void print_collateral(
	struct json_out *j, const struct rollout_collateral *c)
{
	json_key(j, "collateral");
	json_object_begin(j);
	key_number(j, "legit_30d", c->legit_30d);
	key_number(j, "expected_full", c->expected_full);
	key_number(j, "upper_full", c->upper_full);
	key_number(j, "indirect_full", c->indirect_full);
	key_number(j, "indirect_upper_full", c->indirect_upper_full);
	json_key(j, "by_stage");
	json_array_begin(j);
	for (size_t i = 0; i < c->stage_count; i++)
		print_stage(j, &c->by_stage[i]);
	json_array_end(j);
	json_object_end(j);
}

static void print_day_cost(struct json_out *j, const struct rollout_day_cost *c)
{
	key_number(j, "quarantined", c->quarantined);
	key_number(j, "rejected", c->rejected);
	key_number(j, "upper", c->upper);
	key_number(j, "upper_if_all_ignore_the_tag", c->if_all_ignore);
}

/* What the step costs a day; where none is to be taken, the one above. */
static void print_cost(struct json_out *j, const struct rollout_verdict *v,
	const struct rollout_reporter *reporters)
{
	json_key(j, "step_cost");
	json_object_begin(j);
	key_word(j, "stage", rollout_stage_name(v->expected_stage));
	json_key(j, "messages_a_day");
	json_object_begin(j);
	print_day_cost(j, &v->day_cost);
	json_object_end(j);
	json_key(j, "by_sender");
	json_array_begin(j);
	for (size_t i = 0; i < v->by_sender_count; i++) {
		json_object_begin(j);
		key_str(j, "key", v->senders[v->by_sender[i].index].key);
		print_day_cost(j, &v->by_sender[i]);
		json_object_end(j);
	}
	json_array_end(j);
	json_key(j, "by_receiver");
	json_array_begin(j);
	for (size_t i = 0; i < v->by_receiver_count; i++) {
		json_object_begin(j);
		key_str(j, "reporter", reporters[v->by_receiver[i].index].name);
		print_day_cost(j, &v->by_receiver[i]);
		json_object_end(j);
	}
	json_array_end(j);
	json_object_end(j);
}

static void print_blocker(struct json_out *j, const struct rollout_blocker *b,
	const struct rollout_sender *s)
{
	json_object_begin(j);
	key_word(j, "kind", s->class == CLASS_UNKNOWN ? "unknown" : "fix");
	key_str(j, "key", s->key);
	key_word(j, "class", source_class_name(s->class));
	key_number(j, "failing_30d", s->failing_30d);
	key_number(j, "share", s->share);
	key_word(j, "action", blocker_action_name(b->action));
	key_day(j, "since", b->since);
	key_str(j, "cause", b->cause);
	key_str(j, "cure", b->cure);
	key_str(j, "provider", b->provider);
	print_ips(j, s->ips, s->ip_count);
	print_texts(j, "evidence", s->evidence, s->evidence_count);
	json_object_end(j);
}

static void print_blockers(struct json_out *j, const struct rollout_verdict *v)
{
	json_key(j, "blockers");
	json_array_begin(j);
	for (size_t i = 0; i < v->blocker_count; i++)
		print_blocker(
			j, &v->blockers[i], &v->senders[v->blockers[i].sender]);
	json_array_end(j);
}

static void print_sender(struct json_out *j, const struct rollout_sender *s)
{
	json_object_begin(j);
	key_str(j, "key", s->key);
	key_word(j, "class", source_class_name(s->class));
	key_word(j, "class_by", s->by_owner ? "owner" : "rule");
	key_number(j, "score", s->score);
	key_number(j, "messages_30d", s->projected_30d);
	key_number(j, "failing_30d", s->failing_30d);
	key_day(j, "first_day", s->first_day);
	key_day(j, "last_day", s->last_day);
	print_ips(j, s->main_ips, s->main_ip_count);
	print_texts(j, "evidence", s->evidence, s->evidence_count);
	json_object_end(j);
}

static void print_senders(struct json_out *j, const struct rollout_verdict *v)
{
	json_key(j, "sources");
	json_array_begin(j);
	for (size_t i = 0; i < v->sender_count; i++)
		print_sender(j, &v->senders[i]);
	json_array_end(j);
}

void rollout_print_fields(const struct rollout_verdict *v,
	const struct rollout_frame *frame, struct json_out *j)
{
	key_str(j, "domain", frame->domain);
	key_word(j, "scope", rollout_scope_name(v->scope));
	key_day(j, "day", v->day);
	key_day(j, "data_through", v->data_through);
	key_word(j, "verdict", verdict_name(v->verdict));
	key_word(j, "stage", rollout_stage_name(v->stage));
	key_word(j, "next_stage",
		v->next_stage == v->stage ? NULL
					  : rollout_stage_name(v->next_stage));
	key_str(j, "record", frame->record);
	key_str(j, "next_record", frame->next_record);
	key_str(j, "back_record", frame->back_record);
	print_gates(j, "reasons", v, true);
	print_gates(j, "gates", v, false);
	json_key(j, "warnings");
	json_array_begin(j);
	for (size_t i = 0; i < frame->warning_count; i++)
		json_cstr(j, frame->warnings[i]);
	json_array_end(j);
	print_collateral(j, &v->collateral);
	if (frame->reporters)
		print_cost(j, v, frame->reporters);
	print_blockers(j, v);
	if (frame->with_senders)
		print_senders(j, v);
	key_day(j, "earliest", v->earliest);
	key_str(j, "config", frame->config);
}

void rollout_print(const struct rollout_verdict *v,
	const struct rollout_frame *frame, struct json_out *j)
{
	json_object_begin(j);
	rollout_print_fields(v, frame, j);
	json_object_end(j);
}
