#include "store/distribute.h"

#include "store/pg_private.h"

static bool has_extension(struct pg *p, bool *ret, struct err *err)
{
	struct pg_result *rows = NULL;

	if (!pg_exec(p, SQL_DISTRIBUTE_EXTENSION, NULL, &rows, err))
		return false;
	*ret = pg_row_bool(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}

static bool move(
	struct pg *p, struct str table, bool is_spread, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_text(&q, table);
	ok = pg_exec(p,
		is_spread ? SQL_DISTRIBUTE_SPREAD : SQL_DISTRIBUTE_REFERENCE,
		&q, NULL, err);
	pg_params_fini(&q);
	return ok || err_within(err, "table %.*s", STR_ARGS(table));
}

/* distribute_list: name, is_spread, is_done. */
static struct distribute_result count_tables(const struct pg_result *tables)
{
	struct distribute_result r = {.changed = 0};

	for (int i = 0; i < pg_rows_count(tables); i++) {
		if (pg_row_bool(tables, i, 1))
			r.spread++;
		else
			r.reference++;
		r.changed += !pg_row_bool(tables, i, 2);
	}
	return r;
}

static bool move_all(
	struct pg *p, const struct pg_result *tables, struct err *err)
{
	for (int i = 0; i < pg_rows_count(tables); i++)
		if (!pg_row_bool(tables, i, 2) &&
			!move(p, pg_row_text(tables, i, 0),
				pg_row_bool(tables, i, 1), err))
			return false;
	return true;
}

/* Commands that the database itself has put together. */
static bool run_column(struct pg *p, const struct pg_result *commands,
	int column, struct err *err)
{
	struct buf text = {.len = 0};
	bool ok = true;

	for (int i = 0; ok && i < pg_rows_count(commands); i++) {
		buf_reset(&text);
		buf_add_str(&text, pg_row_text(commands, i, column));
		buf_add_char(&text, '\0');
		ok = pg_exec_script(p, text.ptr, err);
	}
	buf_fini(&text);
	return ok;
}

static bool move_without_keys(
	struct pg *p, const struct pg_result *tables, struct err *err)
{
	struct pg_result *keys = NULL, *comments = NULL;
	bool ok;

	ok = pg_exec(p, SQL_DISTRIBUTE_KEYS, NULL, &keys, err) &&
	     pg_exec(p, SQL_DISTRIBUTE_COMMENTS, NULL, &comments, err) &&
	     run_column(p, keys, 0, err) && move_all(p, tables, err) &&
	     run_column(p, keys, 1, err) && run_column(p, comments, 0, err);
	pg_rows_free(&comments);
	pg_rows_free(&keys);
	return ok;
}

static bool move_in_transaction(
	struct pg *p, struct distribute_result *ret, struct err *err)
{
	struct pg_result *tables = NULL;
	bool ok;

	if (!pg_exec(p, SQL_MIGRATE_LOCK, NULL, NULL, err) ||
		!pg_exec(p, SQL_DISTRIBUTE_LIST, NULL, &tables, err))
		return false;
	*ret = count_tables(tables);
	ok = ret->changed == 0 || move_without_keys(p, tables, err);
	pg_rows_free(&tables);
	return ok;
}

bool distribute_schema(
	struct pg *owner, struct distribute_result *ret, struct err *err)
{
	struct distribute_result r;
	bool is_there;

	if (!has_extension(owner, &is_there, err))
		return false;
	if (!is_there)
		return err_set(err, ERR_CONFIG,
			"this database has no extension \"citus\": make it "
			"here and on the workers, add them, and try again");
	if (!pg_begin(owner, SQL_TRANSACTION_BEGIN_DISTRIBUTE, err))
		return false;
	if (!move_in_transaction(owner, &r, err) || !pg_commit(owner, err)) {
		pg_rollback(owner);
		return false;
	}
	*ret = r;
	return true;
}
