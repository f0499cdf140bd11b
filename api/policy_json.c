/* policy_json.c - a policy, as reports tell of it, in an answer. */
#include "api/policy_json.h"

#include "dmarc/rollout_record.h"

void row_policy(struct row_out *o, const void *policy)
{
	const struct rollout_policy *p = policy;

	row_cstr(o, "p", policy_name(p->p));
	row_cstr(o, "sp", policy_name(p->sp));
	row_cstr(o, "np", policy_name(p->np));
	row_cstr(o, "adkim", alignment_mode_name(p->adkim));
	row_cstr(o, "aspf", alignment_mode_name(p->aspf));
	row_number(o, "pct", p->pct, 0);
	row_cstr(o, "testing", testing_name(p->testing));
}

void json_policy(struct json_out *j, const char *key,
	const struct rollout_policy *policy)
{
	json_key(j, key);
	if (!policy) {
		json_null(j);
		return;
	}
	json_object_begin(j);
	rows_write_fields(j, row_policy, policy);
	json_object_end(j);
}

void json_policy_record(struct json_out *j, const char *key,
	const struct rollout_policy *policy)
{
	struct buf text = {0};

	json_key(j, key);
	if (policy)
		rollout_record_of_policy(policy, &text);
	json_str(j, policy ? buf_str(&text) : STR_NULL);
	buf_fini(&text);
}
