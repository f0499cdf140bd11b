/* db_describe.c - `ruad db describe`: the schema in words, from its comments. */
#include "cli/cmd_db_private.h"

#include <stdio.h>

#include "store/query.h"

int db_describe(const struct db_call *call)
{
	struct err err = {0};
	struct str *lines;
	size_t count;

	if (!query_schema(call->pg, call->cli->arena, &lines, &count, &err))
		return command_failed(&err);
	printf("# Schema\n\nWritten by `ruad db describe` (`make docs`) from "
	       "the comments of the schema itself;\nchange those in "
	       "`sql/migrations`.\n");
	for (size_t i = 0; i < count; i++)
		printf("%.*s\n", STR_ARGS(lines[i]));
	return 0;
}
