/* smtp_address.h - the paths of MAIL and RCPT (RFC 5321 4.1.2). */
#ifndef INGEST_SMTP_ADDRESS_H
#define INGEST_SMTP_ADDRESS_H

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
 * Printable ASCII only, so the result can be put into a header or a reply.
 * "postmaster" is the one address that needs no domain.
 */
MUST_CHECK bool smtp_path_parse(struct str *rest, struct str *ret);

/* The argument of HELO and EHLO: a domain or an address literal, or what the
 * world sends instead, as long as it can stand in a Received header. */
bool smtp_helo_is_valid(struct str name);

#endif
