/* plain_text.h - outside text as the frames to the parent take it. */
#ifndef INGEST_PLAIN_TEXT_H
#define INGEST_PLAIN_TEXT_H

#include "base/arena.h"
#include "base/buf.h"
#include "dmarc/limits.h"

/*
 * plain_text_add_utf8 - append `s`, bytes that are no UTF-8 as windows-1252.
 *
 * False where there were such bytes (REPAIR_CHARSET).
 */
bool plain_text_add_utf8(struct buf *dst, struct str s);

/*
 * plain_text_keep - a copy of one line: UTF-8, controls become spaces, no white
 * space around it, at most max_bytes.
 *
 *   ret      STR_NULL where `s` is absent; empty is kept apart from absent
 *   repairs  REPAIR_CHARSET and REPAIR_TEXT_CUT are added
 *
 * False where the arena's budget is passed.
 */
MUST_CHECK bool plain_text_keep(struct arena *a, struct str s, size_t max_bytes,
	struct str *ret, uint32_t *repairs);

/* The same, its line ends kept as "\n". */
MUST_CHECK bool plain_text_keep_lines(struct arena *a, struct str s,
	size_t max_bytes, struct str *ret, uint32_t *repairs);

#endif
