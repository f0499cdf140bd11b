/* rollout_json.h - what the advisor says, in an answer. */
#ifndef API_ROLLOUT_JSON_H
#define API_ROLLOUT_JSON_H

#include "base/json_out.h"
#include "store/advice.h"

/* The answer of /rollout, an object: the verdict of p as it stands in a
 * backtest, those of sp and np in it, what to keep an eye on. Errors as of
 * advice_frame. */
MUST_CHECK bool rollout_json(struct json_out *j, const struct advice *a,
	const struct advice_options *o, struct err *err);

#endif
