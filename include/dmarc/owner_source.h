/* owner_source.h - what an owner says of a source, out of text. */
#ifndef DMARC_OWNER_SOURCE_H
#define DMARC_OWNER_SOURCE_H

#include "base/err.h"
#include "dmarc/limits.h"
#include "dmarc/rollout.h"

/* A source as the owner names it; `value` as it is kept and compared. */
struct owner_source {
	enum owner_match match;
	char value[LIMIT_DOMAIN_BYTES + 1];
};

/*
 * owner_source_set - a source of a given kind.
 *
 * Addresses and networks get their canonical form (host bits are cleared, a
 * network of one address is that address), names lower case and A-labels. A
 * host name becomes its organisational domain: that is what hosts are told
 * apart by. ERR_SYNTAX says what is wrong with `value`.
 */
MUST_CHECK bool owner_source_set(struct owner_source *ret,
	enum owner_match match, struct str value, struct err *err);
/*
 * owner_source_parse - a source as it is typed.
 *
 * An address or network; "dkim:NAME", "spf:NAME", "selector:NAME",
 * "hostname:NAME" or "ip:ADDRESS"; else a host name. ERR_SYNTAX.
 */
MUST_CHECK bool owner_source_parse(
	struct owner_source *ret, struct str text, struct err *err);

/* The words of owner_parse and no others; ERR_SYNTAX. */
MUST_CHECK bool owner_word_parse(
	struct str word, enum owner *ret, struct err *err);
/* Trimmed; empty is STR_NULL. ERR_LIMIT past LIMIT_NOTE_BYTES, ERR_SYNTAX for
 * what is no UTF-8. */
MUST_CHECK bool owner_note_check(struct str *note, struct err *err);

#endif
