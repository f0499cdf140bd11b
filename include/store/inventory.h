/*
 * inventory.h - lists of an owner's own, JSON lines: what he says of sources,
 * what is known of addresses.
 *
 * One object a line, about one policy domain ("domain"); members that are not
 * named here are let be.
 *
 *   words   "match", "value", "owner" (or "declare"), "note", "date" (or
 *           "day"): the UTC day from which it counts
 *   sources "ip", "asn", "as_name", "country", "hostname", "rdns_org",
 *           "infra", "listed"; "spf_from_date", "spf_to_date": the days on which
 *           the domain's SPF record covered it
 *
 * In lists with day numbers of their own ("day", "spf_from", "spf_to"), one
 * below 0 without a date beside it means: always.
 */
#ifndef STORE_INVENTORY_H
#define STORE_INVENTORY_H

#include "base/config.h"
#include "store/owner_word.h"
#include "store/source_known.h"

#include <stdio.h>

enum inventory_kind { INVENTORY_WORDS, INVENTORY_SOURCES };

/*
 * One line as a word, or as what is known of an address; text in `a`.
 * said_by stays empty; domain is STR_NULL where it is not there. ERR_SYNTAX
 * and ERR_LIMIT name the member and what is wrong with it.
 */
MUST_CHECK bool inventory_read_word(struct str json, struct arena *a,
	struct owner_word *ret, struct err *err);
MUST_CHECK bool inventory_read_source(struct str json, struct arena *a,
	struct source_known *ret, struct err *err);

/* What was not stored and why: a line of the file, from 1; or, with line 0,
 * `count` lines for one reason. `reason` is one line. */
typedef void inventory_refuse_fn(
	void *ctx, uint64_t line, uint64_t count, const char *reason);

struct inventory_options {
	enum inventory_kind kind;
	struct str said_by; /* of words */
	/* Make domains known, within these bounds, instead of leaving out what
	 * is said of unknown ones. */
	bool add_domains;
	const struct config_list *own;
	int64_t max_domains;
	inventory_refuse_fn *refuse;
	void *refuse_ctx;
};

struct inventory_summary {
	uint64_t lines;     /* that are not empty */
	uint64_t stored;    /* new, or other than before */
	uint64_t unchanged; /* there already */
	uint64_t refused;   /* told one by one */
	uint64_t skipped;   /* of unknown domains, told once each */
};

/*
 * inventory_import - store all lines of `in` that can be.
 *
 * In batches that commit by themselves and in memory that does not grow with
 * the file: what is broken off is done again by another run, which changes
 * nothing of what is there. ERR_TEMP for the database and for `in`.
 */
MUST_CHECK bool inventory_import(struct pg *p, FILE *in,
	const struct inventory_options *options, struct inventory_summary *ret,
	struct err *err);

#endif
