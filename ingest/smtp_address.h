/* smtp_address.h - the paths of MAIL and RCPT (RFC 5321 4.1.2). */
#ifndef INGEST_SMTP_ADDRESS_H
#define INGEST_SMTP_ADDRESS_H

#include "base/ip.h"
#include "base/str.h"

/*
 * RFC 5321 4.5.3.1.3 has 256; addresses that carry another one inside (SRS,
 * VERP) go beyond it and are to be tolerated "where possible".
 */
#define SMTP_ADDRESS_MAX 512

/*
 * smtp_path_parse - take "<LOCAL@DOMAIN>" off the front of *rest.
 *
 *   rest  what follows FROM: or TO:; receives what stands behind the ">",
 *         which is nothing or begins with a space; untouched on failure
 *   ret   the address without brackets and without a source route (RFC 5321
 *         appendix C: accepted, ignored); "" for the null path; borrowed
 *
 * Printable, so the result can be put into a header; beyond ASCII it is UTF-8
 * without controls (RFC 6531), which the caller lets in or not.
 * "postmaster" is the one address that needs no domain.
 */
MUST_CHECK bool smtp_path_parse(struct str *rest, struct str *ret);

/* The argument of HELO and EHLO: a domain or an address literal, or what the
 * world sends instead, as long as it can stand in a Received header. */
bool smtp_helo_is_valid(struct str name);
/* What is odd in a valid one, for the log; NULL: nothing. No DNS is asked. */
const char *smtp_helo_oddity(
	struct str name, const struct ip *client, const char *our_hostname);

#endif
