#include "store/change.h"

#include "store/pg_private.h"

static bool add(struct pg *p, const struct change_entry *e, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_time(&q, e->at_s);
	pg_param_word(&q, e->kind);
	pg_param_text(&q, e->subject);
	pg_param_jsonb(&q, e->details);
	pg_param_text(&q, e->origin);
	ok = pg_exec(p, SQL_CHANGE_ADD, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

bool change_add_all(struct pg *p, const struct change_entry *entries,
	size_t count, struct err *err)
{
	bool ok = pg_begin(p, SQL_TRANSACTION_BEGIN_WRITE, err);

	for (size_t i = 0; ok && i < count; i++)
		ok = add(p, &entries[i], err);
	if (ok && pg_commit(p, err))
		return true;
	pg_rollback(p);
	return false;
}

bool change_add_policies(
	struct pg *p, utc_day_t latest_day, uint64_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_day(&q, latest_day);
	ok = pg_exec_count(p, SQL_CHANGE_POLICIES, &q, count, err);
	pg_params_fini(&q);
	return ok;
}
