/* failure_fields.h - blocks of header fields, as failure reports hold them. */
#ifndef INGEST_FAILURE_FIELDS_H
#define INGEST_FAILURE_FIELDS_H

#include "base/buf.h"

/* One field; both borrow, `value` from the `unfolded` of the walk. */
struct failure_field {
	struct str name;   /* as written, without the colon */
	struct str value;  /* one line, without white space around it */
	bool is_after_gap; /* an empty line came before it */
};

/* A walk over the fields of `rest`; zero the others. */
struct failure_fields {
	struct str rest;     /* borrowed */
	struct buf unfolded; /* failure_fields_fini frees it */
	bool has_no_folds;   /* white space before a line means nothing */
	bool is_after_gap;
};

/*
 * failure_fields_next - the next field; false after the last.
 *
 * Lines may end in any number of CR before LF. What is no field is passed over,
 * and so are empty lines, which `is_after_gap` tells of: who reads a header
 * stops there.
 */
MUST_CHECK bool failure_fields_next(
	struct failure_fields *f, struct failure_field *ret);
void failure_fields_fini(struct failure_fields *f);

#endif
