/* worker_warm.h - a worker reads a sample before it reads strangers' bytes. */
#ifndef INGEST_WORKER_WARM_H
#define INGEST_WORKER_WARM_H

#include "base/err.h"

/*
 * worker_warm - read a built-in message with a gzip and a zip attachment.
 *
 * Libraries load tables, modules and converters at first use; done here, they
 * open no file later, when a cell forbids it. And a worker that cannot read
 * this is not fit to turn away anything else: false, with the reason.
 */
MUST_CHECK bool worker_warm(struct err *err);

#endif
