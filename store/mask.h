/*
 * mask.h - addresses without their local parts (RFC 6590).
 *
 * A local part is personal data, and what a reader wants to know of it is only
 * whether it is the same one again. So a token stands for it, made with a
 * random key of the policy domain: masked-0123456789abcdef@example.com. Domains
 * stay. The keys live in the database: all hosts then make the same tokens, a
 * backup holds both, and the API's role cannot read them.
 */
#ifndef STORE_MASK_H
#define STORE_MASK_H

#include "base/buf.h"
#include "store/pg.h"

#define MASK_KEY_SIZE 32

struct mask {
	unsigned char key[MASK_KEY_SIZE];
};

/* The key of a domain, made where there is none; each statement commits. */
MUST_CHECK bool mask_load(
	struct pg *pg, int32_t domain_id, struct mask *ret, struct err *err);

/*
 * mask_addresses - a header field of addresses, as "TOKEN@DOMAIN, ...".
 *
 * All else of it (names, comments) is dropped, for it is personal as well;
 * "<>" and an empty local part stay. Text without any address, which may be a
 * bare local part, becomes a token as a whole. Adds to `out`.
 */
void mask_addresses(const struct mask *m, struct str text, struct buf *out);
/* Free text: what looks like an address loses its local part, the rest stays
 * as it is. Adds to `out`. */
void mask_text(const struct mask *m, struct str text, struct buf *out);
/* A digest that can only be compared by who has the key. */
void mask_sum(const struct mask *m, const unsigned char sum[16],
	unsigned char ret[16]);

#endif
