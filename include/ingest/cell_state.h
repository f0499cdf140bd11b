/*
 * cell_state.h - STATE_DIR/cell.state: what a running ingest's workers are
 * locked into, for `ruad status`.
 *
 * Each ingest holds a shared lock on it as long as it lives and writes one
 * number, the set of pieces; they run on one kernel and write the same.
 */
#ifndef INGEST_CELL_STATE_H
#define INGEST_CELL_STATE_H

#include "base/err.h"

/* *fd holds the lock. ERR_CONFIG where the file cannot be made. */
MUST_CHECK bool cell_state_open(const char *path, int *fd, struct err *err);
/* May fail without a word: only `ruad status` reads it. */
void cell_state_write(int fd, unsigned on);
/* False where no ingest runs, or it has no workers yet. */
bool cell_state_read(const char *path, unsigned *on);

#endif
