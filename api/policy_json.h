/* policy_json.h - a policy, as reports tell of it, in an answer. */
#ifndef API_POLICY_JSON_H
#define API_POLICY_JSON_H

#include "api/rows.h"
#include "dmarc/rollout.h"

/* p sp np adkim aspf pct testing: fields of a row, or of an open object. */
void row_policy(struct row_out *o, const void *policy);
/* An object of these; null where `policy` is NULL. */
void json_policy(struct json_out *j, const char *key,
	const struct rollout_policy *policy);
/* The text of the record that it stands for, without rua and ruf. */
void json_policy_record(struct json_out *j, const char *key,
	const struct rollout_policy *policy);

#endif
