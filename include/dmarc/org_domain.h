/* org_domain.h - organisational domains, by the public suffix list. */
#ifndef DMARC_ORG_DOMAIN_H
#define DMARC_ORG_DOMAIN_H

#include "base/str.h"

/*
 * org_domain - the name one label below the longest public suffix.
 *
 * `name` is normalised (domain.h); the result is part of it. A name that is
 * itself a public suffix, or has no dot, is its own: whoever publishes there is
 * an organisation of its own (RFC 9989 4.10, psd=y). STR_NULL stays STR_NULL.
 * RFC 9989 walks the DNS tree; without DNS, and for names that nobody serves
 * any more, the list is what there is, and they differ for few names.
 */
struct str org_domain(struct str name);

#endif
