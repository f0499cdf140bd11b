/*
 * selftest.h - an operator's own proof that what was acknowledged is kept.
 *
 * Numbered reports go to the running service by SMTP, and a ledger at the side
 * of the sender says which got a 250. Afterwards, whatever happened in between,
 * each of them has to be stored once, or to wait in the spool.
 */
#ifndef CLI_SELFTEST_H
#define CLI_SELFTEST_H

#include "cli/options.h"

#define SELFTEST_DOMAIN "selftest.ruad.invalid" /* RFC 2606: nobody's */
/* Memory for two counters a number, and more than an evening's sending. */
#define SELFTEST_MAX_REPORTS 1000000u
#define SELFTEST_RUN_SIZE 17 /* with NUL */

/* --- selftest_ledger.c --------------------------------------------------- */

/* What all reports of a run share. */
struct selftest_run {
	char id[SELFTEST_RUN_SIZE]; /* sixteen hex digits */
	const char *domain;         /* policy domain */
};

struct selftest_ledger {
	struct selftest_run run;
	uint64_t *numbers; /* acknowledged, in the order of the 250s */
	size_t count;
	uint64_t last; /* the largest; 0: none */
};

/* A random one for `domain`, which is borrowed. */
void selftest_run_init(struct selftest_run *run, const char *domain);
/* A new file, on disk with its folder. ERR_CONFIG where there is one already:
 * a ledger is the proof of one run. */
MUST_CHECK bool selftest_ledger_create(int *fd, const char *path,
	const struct selftest_run *run, struct err *err);
/* Number `n` got its 250: on disk when this returns. */
MUST_CHECK bool selftest_ledger_note(int fd, uint64_t n, struct err *err);
/* Into the arena. A last line that was cut off is not counted; anything else
 * that is no ledger's is ERR_CONFIG, with its line. */
MUST_CHECK bool selftest_ledger_read(const char *path, struct arena *a,
	struct selftest_ledger *ret, struct err *err);

/* --- selftest_send.c ----------------------------------------------------- */

struct selftest_sending {
	const char *to;
	const char *smtp;   /* HOST:PORT; NULL: the first of smtp.listen */
	const char *domain; /* policy domain, lower case */
	const char *ledger;
	uint64_t count, rate; /* reports, and how many a second */
	bool starttls;
};

/* Until all have their 250. The exit code. */
int selftest_send(const struct cli *cli, const struct selftest_sending *s);

/* --- selftest_check.c ---------------------------------------------------- */

/* 0: each is stored once or waits; 1: some are lost or double; 3: refused. */
int selftest_check(struct cli *cli, const char *ledger, bool as_json);

#endif
