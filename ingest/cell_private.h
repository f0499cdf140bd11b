/* cell_private.h - the pieces of the cell, for cell*.c. */
#ifndef INGEST_CELL_PRIVATE_H
#define INGEST_CELL_PRIVATE_H

#include "ingest/cell.h"

/*
 * Sanitizers, coverage and debuggers look into a process, write files and
 * speak on standard error. Builds for them (CELL_IS_INSTRUMENTED, set in the
 * Makefile) have a longer list of system calls, and lack what would blind them.
 */
#ifndef CELL_IS_INSTRUMENTED
#define CELL_IS_INSTRUMENTED 0
#endif

/*
 * Each adds to *on what it has put up. True also where the kernel lacks it;
 * false (ERR_CONFIG) where it is there and failed.
 */
MUST_CHECK bool cell_syscalls_close(
	int socket_fd, unsigned *on, struct err *err);
MUST_CHECK bool cell_landlock_close(unsigned *on, struct err *err);

#endif
