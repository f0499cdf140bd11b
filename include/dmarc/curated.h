/* curated.h - reporters that are known to report what they saw. */
#ifndef DMARC_CURATED_H
#define DMARC_CURATED_H

#include "base/str.h"

/* Is the organisational domain of a report mail that of a mailbox provider or
 * filter who has sent sound reports for years? */
bool curated_reporter(struct str org_domain);

#endif
