/* routes_rollout.c - /api/v1/domains/D/rollout: the verdict, and what to keep
 * an eye on. */
#include "api/routes.h"

#include "api/respond.h"
#include "api/rollout_json.h"

struct rollout_params {
	struct param_day at;
};

#define AT(member) offsetof(struct rollout_params, member)

static const struct param_spec rollout_specs[] = {
	{"at", PARAM_DAY, AT(at), NULL, 0, 0},
};

/* Of another day than today nothing is kept. */
static bool write_past(struct api_call *call, struct str domain, utc_day_t day,
	struct err *err)
{
	struct json_out j;

	if (!call_advice(call, domain, day, err))
		return false;
	respond_json(call->response, &j);
	return rollout_json(&j, call->advice, call->api->advice, err);
}

static bool write_today(
	struct api_call *call, struct str domain, struct err *err)
{
	struct json_out j;

	if (!call_said(call, domain, SAID_ROLLOUT, err))
		return false;
	if (call->said->kept->trouble.code != ERR_NONE) {
		*err = call->said->kept->trouble;
		return false;
	}
	respond_json(call->response, &j);
	json_raw(&j, call->said->rollout);
	return true;
}

bool rollout_get(struct api_call *call, struct err *err)
{
	struct rollout_params p = {{false}};
	struct str domain;

	if (!params_read(rollout_specs, ARRAY_LEN(rollout_specs),
		    call->request->query, call->arena, &p, err) ||
		!call_domain(call, &domain, err))
		return false;
	return p.at.is_set ? write_past(call, domain, p.at.day, err)
			   : write_today(call, domain, err);
}
