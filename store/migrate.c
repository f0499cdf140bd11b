#include "store/migrate.h"

#include "store/pg_private.h"

#include <stdlib.h>

/* "0001_reports" -> 1; tools/embed.c keeps them in the order of their names. */
static int number_of(const struct sql_migration *m)
{
	return atoi(m->name);
}

static int newest_available(void)
{
	return sql_migration_count == 0
		       ? 0
		       : number_of(&sql_migrations[sql_migration_count - 1]);
}

static bool read_newest_applied(struct pg *p, int *ret, struct err *err)
{
	struct pg_result *rows = NULL;

	if (!pg_exec(p, SQL_MIGRATE_NEWEST, NULL, &rows, err))
		return false;
	*ret = (int)pg_row_int(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}

static bool fail_newer(int applied, struct err *err)
{
	return err_set(err, ERR_CONFIG,
		"the database has schema %d, this program knows %d: use the "
		"newer one",
		applied, newest_available());
}

static bool note(struct pg *p, const struct sql_migration *m, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, number_of(m));
	pg_param_word(&q, m->name);
	ok = pg_exec(p, SQL_MIGRATE_NOTE, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

/* Another process may have applied it while we waited for the lock. */
static bool apply_in_transaction(struct pg *p, const struct sql_migration *m,
	bool *was_needed, struct err *err)
{
	int newest;

	if (!pg_exec(p, SQL_MIGRATE_LOCK, NULL, NULL, err) ||
		!pg_exec(p, SQL_MIGRATE_TABLE_CREATE, NULL, NULL, err) ||
		!read_newest_applied(p, &newest, err))
		return false;
	*was_needed = newest < number_of(m);
	if (!*was_needed)
		return true;
	return pg_exec_script(p, m->text, err) && note(p, m, err);
}

static bool apply(struct pg *p, const struct sql_migration *m, bool *was_needed,
	struct err *err)
{
	if (!pg_begin(p, SQL_TRANSACTION_BEGIN_MIGRATE, err))
		return false;
	if (apply_in_transaction(p, m, was_needed, err) && pg_commit(p, err))
		return true;
	pg_rollback(p);
	return err_within(err, "migration %s", m->name);
}

bool migrate_apply(struct pg *owner, int *applied, struct err *err)
{
	struct schema_status status;
	bool was_needed = false;
	int count = 0;

	if (!migrate_status(owner, &status, err))
		return false;
	if (status.is_newer)
		return fail_newer(status.applied, err);
	for (size_t i = 0; i < sql_migration_count; i++) {
		if (number_of(&sql_migrations[i]) <= status.applied)
			continue;
		if (!apply(owner, &sql_migrations[i], &was_needed, err))
			return false;
		count += was_needed;
	}
	*applied = count;
	return true;
}

bool migrate_status(struct pg *p, struct schema_status *ret, struct err *err)
{
	struct schema_status status = {.available = newest_available()};
	struct pg_result *rows = NULL;
	bool has_table;

	if (!pg_exec(p, SQL_MIGRATE_TABLE_FIND, NULL, &rows, err))
		return false;
	has_table = pg_row_bool(rows, 0, 0);
	pg_rows_free(&rows);
	if (has_table && !read_newest_applied(p, &status.applied, err))
		return false;
	status.is_newer = status.applied > status.available;
	*ret = status;
	return true;
}

const char *migrate_next(int *number)
{
	for (size_t i = 0; i < sql_migration_count; i++)
		if (number_of(&sql_migrations[i]) > *number) {
			*number = number_of(&sql_migrations[i]);
			return sql_migrations[i].name;
		}
	return NULL;
}

static bool check_not_newer(struct pg *p, struct err *err)
{
	int newest;

	if (!read_newest_applied(p, &newest, err))
		return false;
	return newest <= newest_available() || fail_newer(newest, err);
}

static bool begin(struct pg *p, const struct sql_statement *s, struct err *err)
{
	if (!pg_begin(p, s, err))
		return false;
	if (check_not_newer(p, err))
		return true;
	pg_rollback(p);
	return false;
}

bool migrate_begin_write(struct pg *p, struct err *err)
{
	return begin(p, SQL_TRANSACTION_BEGIN_WRITE, err);
}

bool migrate_begin_delete(struct pg *p, struct err *err)
{
	return begin(p, SQL_TRANSACTION_BEGIN_DELETE, err);
}
