/*
 * advice_kept_code.h - what is kept of advice, as bytes.
 *
 * Numbers are big-endian; a text is a u32 length and its bytes. The columns
 * belong to a digest that changes with the program, so there is one format.
 */
#ifndef STORE_ADVICE_KEPT_CODE_H
#define STORE_ADVICE_KEPT_CODE_H

#include "store/advice_kept.h"

void advice_kept_put_policies(struct buf *b, const struct advice_kept *k);
void advice_kept_put_sources(struct buf *b, const struct source_judged *j);

/* False: these are no such bytes. What is read is in *ret and in its arena,
 * which has no budget. */
MUST_CHECK bool advice_kept_get_policies(
	struct str bytes, struct advice_kept *ret);
MUST_CHECK bool advice_kept_get_sources(
	struct str bytes, struct source_judged *ret);

#endif
