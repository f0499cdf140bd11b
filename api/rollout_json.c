/* rollout_json.c - what the advisor says, in an answer. */
#include "api/rollout_json.h"

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
