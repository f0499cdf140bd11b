/* providers.h - well-known sending services, and what they call their set-up. */
#ifndef DMARC_PROVIDERS_H
#define DMARC_PROVIDERS_H

#include "base/str.h"

/* Names of features or help pages; addresses of pages do not last. */
struct provider {
	const char *name;
	const char *dkim; /* signing with the customer's d= */
	const char *spf;  /* a bounce domain or SPF entry of the customer; NULL:
			     it has none, or the same page tells */
};

/* By an organisational domain that its host names, d= or bounce addresses
 * have; NULL: not known. */
const struct provider *provider_find(struct str org_domain);

#endif
