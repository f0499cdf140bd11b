/* domain.h - domain names as they are stored and compared. */
#ifndef DMARC_DOMAIN_H
#define DMARC_DOMAIN_H

#include "base/str.h"

/*
 * domain_normalise - lower case, A-labels, no trailing dot, no surrounding
 * white space.
 *
 * `dst` has room for `cap` bytes; the result borrows from it. A full address
 * gives the part after the last '@' (*was_address is set, may be NULL). False
 * where nothing is left, over 253 bytes or `cap`, or bytes that no host name or
 * internationalised label can hold (controls, white space, '<', '>', '"', what
 * is not UTF-8, what IDNA does not allow). U-labels are converted by RFC 5891
 * over the mapping of UTS 46, non-transitional; names that only IDNA 2003 knew
 * (emoji) by its transitional form.
 */
MUST_CHECK bool domain_normalise(struct str text, char *dst, size_t cap,
	struct str *ret, bool *was_address);

/*
 * domain_is_aligned_without_psl - is one name the other, or below it?
 *
 * Relaxed alignment as far as names alone can tell: without the public suffix
 * list two siblings below one organisational domain are not seen as aligned.
 * Names without a dot never are. Both normalised.
 */
bool domain_is_aligned_without_psl(struct str a, struct str b);

#endif
