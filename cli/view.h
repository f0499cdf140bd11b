/* view.h - one look at the store: a table for people, or the API's answer. */
#ifndef CLI_VIEW_H
#define CLI_VIEW_H

#include "cli/commands.h"
#include "store/query.h"

/* Rows of a table at most; the API pages through the rest. */
#define VIEW_MAX_ROWS 1000
#define VIEW_MAX_OPTIONS 10

struct view {
	struct cli *cli;
	const char *domain; /* NULL: all domains */
	const char *list;   /* of the domain: "sources"; NULL: domains */
	query_range_function *default_range;
	/* Prints the table; the days are view_print_range's. */
	bool (*print)(struct view *v, struct err *err);
	/* Beside --from, --to and --json; `add_query` puts what they say into
	 * the API's query. NULL: none. */
	const struct arg_option *more;
	size_t more_count;
	bool (*add_query)(
		const struct view *v, struct buf *query, struct err *err);
	struct arg_day from, to;
	/* Known to `print`. */
	struct pg *pg;
	struct day_range range;
};

/*
 * view_command - all of such a command: arguments, store, answer.
 *
 *   v    with cli, list, default_range and print filled in
 *
 * Takes DOMAIN where v->list is set, --from, --to and --json; `usage` and
 * `about` as in args.h. Returns the exit code.
 */
int view_command(struct view *v, const char *usage, const char *about, int argc,
	char **argv);
/* "example.com  2026-11-01 to 2026-11-30" */
void view_print_range(const struct view *v);

#endif
