/*
 * report_ref.h - the id of a report in answers: "aggregate-12-345".
 *
 * Its kind, the number of its policy domain, its own among those: reports of
 * the three kinds lie in tables of their own, each keyed by domain.
 */
#ifndef STORE_REPORT_REF_H
#define STORE_REPORT_REF_H

#include "store/intake.h"

#define REPORT_REF_SIZE 48 /* with NUL */

struct report_ref {
	enum intake_kind kind; /* never INTAKE_OTHER */
	struct report_place place;
};

void report_ref_format(const struct report_ref *r, char dst[REPORT_REF_SIZE]);
/* False for what the above never made. */
MUST_CHECK bool report_ref_parse(struct str text, struct report_ref *ret);

#endif
