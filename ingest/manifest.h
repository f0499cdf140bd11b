/*
 * manifest.h - manifest.jsonl: when the files beside it arrived, and how their
 * mail authenticated.
 *
 * One JSON object a line: {"file","arrive","auth_result","auth_domain"}, the
 * time in UTC seconds; other members are let be. It is the operator's file: a
 * line that cannot be read is ERR_CONFIG, for a wrong time of arrival would
 * stay with the reports for good.
 */
#ifndef INGEST_MANIFEST_H
#define INGEST_MANIFEST_H

#include "base/err.h"
#include "base/str.h"

#define MANIFEST_NAME "manifest.jsonl"

struct manifest;

struct manifest_entry {
	struct str file; /* name within the folder */
	bool has_arrive;
	int64_t arrive_s;
	bool is_authenticated;  /* auth_result is "pass", auth_domain known */
	struct str auth_domain; /* lower case */
};

/* *ret becomes NULL where the folder has none. */
MUST_CHECK bool manifest_load(
	struct manifest **ret, const char *folder, struct err *err);
void manifest_free(struct manifest **m);
/* NULL where it does not name the file; of two lines the later one. `m` may be
 * NULL. Borrowed for the life of m. */
const struct manifest_entry *manifest_find(
	const struct manifest *m, struct str file);

#endif
