/* db_rebuild.c - `ruad db rebuild`: all sums anew from the records. */
#include "cli/cmd_db_private.h"

#include <stdio.h>
#include <unistd.h>

#include "store/rebuild.h"

static void tell(const struct rebuild_step *s, uint64_t done, uint64_t all)
{
	char month[CLOCK_ISO_SIZE];

	clock_format_day(s->month, month);
	fprintf(stderr, "\r\033[K%lu of %lu: %s %.7s", done, all, s->domain,
		month);
}

static void print_result(const struct db_call *call, uint64_t done)
{
	struct buf out = {0};
	struct json_out j;

	if (!call->as_json) {
		printf("%lu months rebuilt\n", done);
		return;
	}
	json_init(&j, &out);
	json_object_begin(&j);
	json_key(&j, "months");
	json_uint(&j, done);
	json_object_end(&j);
	db_print_json(&out);
}

int db_rebuild(const struct db_call *call)
{
	struct str domain =
		call->domain != NULL ? str_from(call->domain) : STR_NULL;
	bool is_terminal = isatty(STDERR_FILENO);
	struct rebuild_step s = {.is_done = false};
	struct err err = {0};
	uint64_t all, done = 0;
	bool ok;

	if (!rebuild_begin(call->pg, domain, &all, &err))
		return command_failed(&err);
	while ((ok = rebuild_step(call->pg, domain, &s, &err)) && !s.is_done) {
		done++;
		if (is_terminal)
			tell(&s, done, all);
	}
	if (is_terminal && done > 0)
		fprintf(stderr, "\n");
	if (!ok)
		return command_failed(&err);
	print_result(call, done);
	return 0;
}
