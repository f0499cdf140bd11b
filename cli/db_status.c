/* db_status.c - `ruad db status`: how far the schema is, and what is stored. */
#include "cli/cmd_db_private.h"

#include <stdio.h>

#include "cli/terminal.h"
#include "store/migrate.h"
#include "store/query.h"

static void month_text(
	const struct table_row *r, utc_day_t month, char dst[CLOCK_ISO_SIZE])
{
	dst[0] = '\0';
	if (r->has_months) {
		clock_format_day(month, dst);
		dst[7] = '\0'; /* YYYY-MM */
	}
}

static void print_text(const struct schema_status *s,
	const struct table_row *rows, size_t count)
{
	struct table *t =
		table_new((const char *const[]){"TABLE", ">PARTITIONS",
			"OLDEST", "NEWEST", ">ROWS, ABOUT", ">BYTES", NULL});
	char oldest[CLOCK_ISO_SIZE], newest[CLOCK_ISO_SIZE];
	int number = s->applied;
	const char *name;

	printf("schema %d of %d%s\n", s->applied, s->available,
		s->is_newer ? ", newer than this program: use the newer one"
			    : "");
	while (!s->is_newer && (name = migrate_next(&number)) != NULL)
		printf("pending: %s; apply with ruad db migrate\n", name);
	for (size_t i = 0; i < count; i++) {
		month_text(&rows[i], rows[i].oldest, oldest);
		month_text(&rows[i], rows[i].newest, newest);
		table_cell(t, rows[i].name);
		table_cell_uint(t, rows[i].partitions);
		table_cell(t, str_from(oldest));
		table_cell(t, str_from(newest));
		table_cell_uint(t, rows[i].row_estimate);
		table_cell_uint(t, rows[i].bytes);
	}
	table_print(t, "no tables yet: ruad db init");
	table_free(&t);
}

static void json_month(struct json_out *j, const char *key,
	const struct table_row *r, utc_day_t month)
{
	char text[CLOCK_ISO_SIZE];

	month_text(r, month, text);
	json_key(j, key);
	json_cstr(j, r->has_months ? text : NULL);
}

static void json_table(struct json_out *j, const struct table_row *r)
{
	json_object_begin(j);
	json_key(j, "table");
	json_str(j, r->name);
	json_key(j, "partitions");
	json_uint(j, r->partitions);
	json_month(j, "oldest", r, r->oldest);
	json_month(j, "newest", r, r->newest);
	json_key(j, "row_estimate");
	json_uint(j, r->row_estimate);
	json_key(j, "bytes");
	json_uint(j, r->bytes);
	json_object_end(j);
}

static void print_json(const struct schema_status *s,
	const struct table_row *rows, size_t count)
{
	struct buf out = {0};
	struct json_out j;
	int number = s->applied;
	const char *name;

	json_init(&j, &out);
	json_object_begin(&j);
	json_key(&j, "applied");
	json_int(&j, s->applied);
	json_key(&j, "available");
	json_int(&j, s->available);
	json_key(&j, "pending");
	json_array_begin(&j);
	while (!s->is_newer && (name = migrate_next(&number)) != NULL)
		json_cstr(&j, name);
	json_array_end(&j);
	json_key(&j, "tables");
	json_array_begin(&j);
	for (size_t i = 0; i < count; i++)
		json_table(&j, &rows[i]);
	json_array_end(&j);
	json_object_end(&j);
	db_print_json(&out);
}

int db_status(const struct db_call *call)
{
	struct table_row *rows = NULL;
	struct schema_status status;
	struct err err = {0};
	size_t count = 0;

	/* A database without a schema has no table to tell of either. */
	if (!migrate_status(call->pg, &status, &err) ||
		(status.applied > 0 && !query_tables(call->pg, call->cli->arena,
					       &rows, &count, &err)))
		return command_failed(&err);
	if (call->as_json)
		print_json(&status, rows, count);
	else
		print_text(&status, rows, count);
	return 0;
}
