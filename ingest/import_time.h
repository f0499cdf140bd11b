/* import_time.h - when a mail came, by its own header. */
#ifndef INGEST_IMPORT_TIME_H
#define INGEST_IMPORT_TIME_H

#include "base/str.h"

/*
 * import_mail_time - the time of the topmost Received field that tells one, or
 * else of Date.
 *
 * Looks at the head of the file alone, and only where it begins like a mail.
 * False where there is no such field, or none that tells a plausible time
 * (after 2000, at most a day ahead of now). fd keeps its offset.
 */
MUST_CHECK bool import_mail_time(int fd, int64_t *ret);

/* "Sun, 01 Nov 2026 00:00:00 +0000 (UTC)", RFC 5322 3.3 with its obsolete
 * forms: no day of the week, two digits of a year, zones by name. */
MUST_CHECK bool import_parse_mail_date(struct str text, int64_t *ret);

#endif
