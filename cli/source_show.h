/* source_show.h - one source of a domain on one screen. */
#ifndef CLI_SOURCE_SHOW_H
#define CLI_SOURCE_SHOW_H

#include "cli/commands.h"
#include "store/query_source.h"

/* `source` as typed: an address, or a network as the list has it. Errors as
 * of query_source_look; ERR_CONFIG for what is no source. */
MUST_CHECK bool source_show(struct cli *cli, struct pg *pg, struct str domain,
	const char *source, struct err *err);

#endif
