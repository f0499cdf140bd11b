/* routes_rollout.c - /api/v1/domains/D/rollout: the verdict, and what to keep
 * an eye on. */
#include "api/routes.h"

#include "api/respond.h"
#include "dmarc/rollout_watch.h"

struct rollout_params {
	struct param_day at;
};

#define AT(member) offsetof(struct rollout_params, member)

static const struct param_spec rollout_specs[] = {
	{"at", PARAM_DAY, AT(at), NULL, 0, 0},
};

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

/* The verdict of p as it stands in a backtest, those of sp and np in it. */
static bool write_verdicts(
	struct api_call *call, struct json_out *j, struct err *err)
{
	const struct advice *a = call->advice;
	struct rollout_frame frames[SCOPE_COUNT];

	for (enum rollout_scope s = 0; s < SCOPE_COUNT; s++)
		if (a->is_judged[s] &&
			!advice_frame(a, call->api->advice, s, &frames[s], err))
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

bool rollout_get(struct api_call *call, struct err *err)
{
	struct rollout_params p = {{false}};
	struct json_out j;
	struct str domain;

	if (!params_read(rollout_specs, ARRAY_LEN(rollout_specs),
		    call->request->query, call->arena, &p, err) ||
		!call_domain(call, &domain, err) ||
		!call_advice(call, domain,
			p.at.is_set ? p.at.day : clock_day_of(clock_now_s()),
			err))
		return false;
	respond_json(call->response, &j);
	return write_verdicts(call, &j, err);
}
