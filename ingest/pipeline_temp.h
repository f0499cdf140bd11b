/* pipeline_temp.h - files without a name, gone with their descriptor. */
#ifndef INGEST_PIPELINE_TEMP_H
#define INGEST_PIPELINE_TEMP_H

#include "base/err.h"

/*
 * temp_file_open - an unlinked file, for reading and writing.
 *
 *   dir  where; made if missing. NULL, or no writable one (`ruad parse` run by
 *        a stranger to the service's folders): TMPDIR or /tmp
 *   fd   receives it; the caller closes
 */
MUST_CHECK bool temp_file_open(const char *dir, int *fd, struct err *err);
/* All of it at the present offset; ERR_TEMP (disk full). */
MUST_CHECK bool temp_file_write(
	int fd, const void *bytes, size_t len, struct err *err);

#endif
