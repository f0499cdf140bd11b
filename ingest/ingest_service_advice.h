/*
 * ingest_service_advice.h - the last verdict of each domain, kept up to date.
 *
 * By ingest, for wherever reports are stored one runs; in a thread beside, with
 * a connection of its own, one domain after the other, so that no message
 * waits for it.
 */
#ifndef INGEST_INGEST_SERVICE_ADVICE_H
#define INGEST_INGEST_SERVICE_ADVICE_H

#include "store/advice_told.h"

struct advice_teller;

/* Text of `pg`, and *options, are borrowed for the life of the result. NULL
 * where there is no thread to be had: then nobody tells. */
struct advice_teller *advice_teller_new(
	const struct pg_config *pg, const struct advice_options *options);
/* Waits for the domain that is under way. */
void advice_teller_free(struct advice_teller **t);
/* Begins with the next domains, where it is time; at once back. */
void advice_teller_go_on(struct advice_teller *t);

#endif
