/* advice_version.h - what advice was made from, in numbers. */
#ifndef STORE_ADVICE_VERSION_H
#define STORE_ADVICE_VERSION_H

#include "base/clock.h"
#include "base/str.h"
#include "store/pg.h"

/* Equal: made from the same. */
struct advice_version {
	utc_day_t day;
	int64_t newest_report;
	int64_t newest_reports; /* sum of the last of them */
	int64_t reports_gone;
	int64_t newest_word;   /* of the owner */
	int64_t known_changes; /* of what is known of addresses */
};
bool advice_version_equal(
	const struct advice_version *a, const struct advice_version *b);
/* Nothing but reports came in, or went, between them. */
bool advice_version_differs_in_reports(
	const struct advice_version *a, const struct advice_version *b);
/* Nobody told anything of the sources between them. */
bool advice_version_has_same_words(
	const struct advice_version *a, const struct advice_version *b);
/* Of the snapshot that the caller reads in; some index entries, however many
 * reports there are. Of an unknown domain all are 0. */
MUST_CHECK bool advice_version_read(struct pg *p, struct str domain,
	utc_day_t day, struct advice_version *ret, struct err *err);

#endif
