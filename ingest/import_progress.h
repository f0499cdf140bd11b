/* import_progress.h - a bar on the terminal, and refusals told beside it. */
#ifndef INGEST_IMPORT_PROGRESS_H
#define INGEST_IMPORT_PROGRESS_H

#include "base/err.h"

struct import_progress {
	bool is_shown;
	uint64_t total; /* files */
	int64_t begin_ms, drawn_ms;
};

/* With is_shown false nothing is ever drawn. */
void import_progress_begin(
	struct import_progress *p, bool is_shown, uint64_t total);
/* At most ten times a second something happens. */
void import_progress_draw(
	struct import_progress *p, uint64_t done, uint64_t records);
/* Off the screen again. */
void import_progress_clear(struct import_progress *p);

/* "ruad: PATH: CODE: REASON" on standard error, the bar out of the way;
 * control characters of either are shown as '?'. */
void import_tell_refused(
	struct import_progress *p, const char *path, const struct err *why);

#endif
