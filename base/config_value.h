/* config_value.h - the value of one option: from text, and back. */
#ifndef BASE_CONFIG_VALUE_H
#define BASE_CONFIG_VALUE_H

#include "base/config.h"

/*
 * config_value_parse - text of any origin into the option's field.
 *
 *   text  trimmed; need not outlive the call
 *   a     keeps what the value points to
 *   slot  the field; a list is appended to what it holds
 *
 * Fails with ERR_CONFIG; the message names the text and what is wanted, not
 * the place.
 */
MUST_CHECK bool config_value_parse(const struct config_option *o,
	struct str text, struct arena *a, void *slot, struct err *err);
/* As it would stand in a file; a secret is "<set>". */
void config_value_print(
	const struct config_option *o, const void *slot, struct buf *out);
/* All of a file into `out`; ERR_CONFIG, also where it passes out's ceiling. */
MUST_CHECK bool config_read_file(
	const char *path, struct buf *out, struct err *err);
/* Always false: the arena's budget did not do. */
bool config_out_of_memory(struct err *err);

#endif
