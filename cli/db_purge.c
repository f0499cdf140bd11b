/* db_purge.c - `ruad db purge`: [retention] now, or what it would do. */
#include "cli/cmd_db_private.h"

#include <stdio.h>

#include "cli/terminal.h"
#include "store/retention.h"

static void json_uint_member(struct json_out *j, const char *key, uint64_t v)
{
	json_key(j, key);
	json_uint(j, v);
}

/* --- looking ------------------------------------------------------------- */

static void print_plan(const struct retention_plan *plan)
{
	struct table *t = table_new((const char *const[]){
		"PARTITION", ">ROWS, ABOUT", ">BYTES", NULL});

	for (size_t i = 0; i < plan->partition_count; i++) {
		table_cell(t, plan->partitions[i].name);
		table_cell_uint(t, plan->partitions[i].row_estimate);
		table_cell_uint(t, plan->partitions[i].bytes);
	}
	table_print(t, "no partition would be dropped");
	table_free(&t);
	printf("would be deleted: %lu failure reports, %lu TLS reports, %lu "
	       "rows of days without a partition, sums of %lu days\n",
		plan->failure_reports, plan->tls_reports, plan->odd_rows,
		plan->rollup_days);
}

static void json_plan(const struct retention_plan *plan)
{
	struct buf out = {0};
	struct json_out j;

	json_init(&j, &out);
	json_object_begin(&j);
	json_key(&j, "partitions");
	json_array_begin(&j);
	for (size_t i = 0; i < plan->partition_count; i++) {
		json_object_begin(&j);
		json_key(&j, "name");
		json_str(&j, plan->partitions[i].name);
		json_uint_member(
			&j, "row_estimate", plan->partitions[i].row_estimate);
		json_uint_member(&j, "bytes", plan->partitions[i].bytes);
		json_object_end(&j);
	}
	json_array_end(&j);
	json_uint_member(&j, "failure_reports", plan->failure_reports);
	json_uint_member(&j, "tls_reports", plan->tls_reports);
	json_uint_member(&j, "odd_rows", plan->odd_rows);
	json_uint_member(&j, "rollup_days", plan->rollup_days);
	json_object_end(&j);
	db_print_json(&out);
}

static int look(const struct db_call *call)
{
	struct retention_plan plan;
	struct err err = {0};

	if (!retention_look(call->pg, &call->cli->config->retention,
		    call->cli->arena, &plan, &err))
		return command_failed(&err);
	if (call->as_json)
		json_plan(&plan);
	else
		print_plan(&plan);
	return 0;
}

/* --- doing --------------------------------------------------------------- */

static void print_result(const struct retention_result *r)
{
	printf("%lu partitions of %lu bytes dropped, %lu months folded; "
	       "deleted: %lu failure reports, %lu TLS reports, %lu rows of "
	       "days without a partition, sums of %lu days\n",
		r->partitions, r->bytes, r->months_folded, r->failure_reports,
		r->tls_reports, r->odd_rows, r->rollup_days);
}

static void json_result(const struct retention_result *r)
{
	struct buf out = {0};
	struct json_out j;

	json_init(&j, &out);
	json_object_begin(&j);
	json_uint_member(&j, "partitions", r->partitions);
	json_uint_member(&j, "bytes", r->bytes);
	json_uint_member(&j, "months_folded", r->months_folded);
	json_uint_member(&j, "failure_reports", r->failure_reports);
	json_uint_member(&j, "tls_reports", r->tls_reports);
	json_uint_member(&j, "odd_rows", r->odd_rows);
	json_uint_member(&j, "rollup_days", r->rollup_days);
	json_object_end(&j);
	db_print_json(&out);
}

int db_purge(const struct db_call *call)
{
	struct retention_result r = {.bytes = 0};
	struct err err = {0};
	bool is_done = false;

	if (call->is_dry_run)
		return look(call);
	while (!is_done)
		if (!retention_step(call->pg, &call->cli->config->retention, &r,
			    &is_done, &err))
			return command_failed(&err);
	if (call->as_json)
		json_result(&r);
	else
		print_result(&r);
	return 0;
}
