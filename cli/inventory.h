/* inventory.h - `ruad source import` and `ruad enrich import`. */
#ifndef CLI_INVENTORY_H
#define CLI_INVENTORY_H

#include "cli/options.h"
#include "store/inventory.h"

/* Load the file `path` ("-": standard input) and say what became of it;
 * returns the exit code. */
int inventory_load(struct cli *cli, enum inventory_kind kind, const char *path,
	bool add_domains);

/* The account of who runs this, for the owner's word: behind sudo the one who
 * called it. In cli's arena. */
const char *inventory_account(const struct cli *cli);

#endif
