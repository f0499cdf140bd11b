/* rollout_record.h - the TXT record of a stage, made of the one in force. */
#ifndef DMARC_ROLLOUT_RECORD_H
#define DMARC_ROLLOUT_RECORD_H

#include "base/buf.h"
#include "dmarc/rollout.h"

/* What the owner has to be told beside the text; a set. */
enum rollout_record_note {
	NOTE_RUA_ADDED = 1, /* without reports there is no advice */
	NOTE_LONG = 2,      /* over 255 bytes: several strings of one TXT */
};

/*
 * rollout_record - the record that puts `scope` into `stage`.
 *
 *   published  the record in force, as in the DNS; STR_NULL: none is known
 *   rua        a URI of ours ("mailto:dmarc@example.com"), for a record that
 *              has no rua; STR_NULL: none
 *   out        the text is added
 *
 * v and p come first, then pct and t as the stage has them, then the owner's
 * other tags in their order and as written; pct=100 and t=n say nothing and are
 * left out (RFC 9989 4.7). For the scopes sp and np only that tag changes.
 * Returns a set of enum rollout_record_note. ERR_UNSUPPORTED where `published`
 * is no DMARC record.
 */
MUST_CHECK bool rollout_record(struct str published, enum rollout_stage stage,
	enum rollout_scope scope, struct str rua, struct arena *a,
	struct buf *out, unsigned *notes, struct err *err);

/* The record that a report's policy_published stands for: v, p, sp, np, adkim,
 * aspf, pct, t. Its rua and ruf are not in reports. */
void rollout_record_of_policy(
	const struct rollout_policy *policy, struct buf *out);

#endif
