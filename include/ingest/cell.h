/*
 * cell.h - the cell that a parser worker locks itself into.
 *
 * A worker reads strangers' bytes with other people's libraries. Should one of
 * them be taken over, it finds itself where there is nothing to be had: a few
 * system calls on two descriptors (its socket and one message), no file system,
 * no network, no other process, a ceiling on memory. Whatever else it asks the
 * kernel for ends it with SIGSYS.
 *
 * What the kernel lacks is told, never passed over: see cell_log, and
 * cell_state.h for `ruad status`.
 */
#ifndef INGEST_CELL_H
#define INGEST_CELL_H

#include "base/buf.h"
#include "base/err.h"

/* What a cell is made of, as bits. The limits that every kernel has (no new
 * privileges, descriptors, processes, file sizes, cores) are not listed. */
enum cell_piece {
	CELL_SYSCALLS =
		1,      /* seccomp: a list of system calls, death for others */
	CELL_FILES = 2, /* Landlock: no file or folder can be opened */
	CELL_TCP = 4,   /* Landlock ABI 4: no TCP */
	CELL_SCOPE = 8, /* Landlock ABI 6: no abstract sockets, no signals */
	CELL_MEMORY = 16,  /* LIMIT_WORKER_BYTES */
	CELL_ACCOUNT = 32, /* is not root */
	CELL_ALL = 63,
};

/*
 * cell_close - lock this process in, for good.
 *
 *   socket_fd  kept open, with 0 to 2 on /dev/null; all others are closed.
 *              One more can be received through it
 *   on         receives the set of pieces that this kernel and build have
 *
 * Call cell_charsets_load before. A false (ERR_CONFIG) says that a piece that
 * is there could not be put up: such a process must not read anything.
 */
MUST_CHECK bool cell_close(int socket_fd, unsigned *on, struct err *err);

/* "seccomp", of one piece; NULL where there is no such piece. */
const char *cell_piece_name(unsigned piece);
/* What is missing where a piece is off: "a kernel with Landlock (5.13)". */
const char *cell_piece_needs(unsigned piece);
/* Names of a set, with a comma between; "none" of the empty one. */
void cell_describe(struct buf *dst, unsigned pieces);
/* Is all there that keeps a worker from files and network? */
bool cell_is_tight(unsigned on);
/* The event `cell`: what is on and what is off. A warning where it is not
 * tight, else for those who run a service (is_service). */
void cell_log(unsigned on, bool is_service);

#endif
