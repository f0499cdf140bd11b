/*
 * closer.h - closes descriptors in a thread beside, once it is quiet.
 *
 * The last close of a removed file gives its blocks back, and waits for the
 * disk where that is told of them (mount option discard). So does then who
 * waits for an fsync.
 */
#ifndef BASE_CLOSER_H
#define BASE_CLOSER_H

#include <stddef.h>
#include <stdint.h>

struct closer;

/*
 *   max        so many wait at most, nor more than a quarter of all descriptors
 *   max_bytes  with so many, or half of max, it is begun however much comes
 */
struct closer *closer_new(size_t max, uint64_t max_bytes);
/* Once all are closed; accepts NULL in *c. */
void closer_free(struct closer **c);
/* Once it is quiet; at once where many wait already, or no thread is to be had.
 * With it so many bytes of the disk are given back. */
void closer_close(struct closer *c, int fd, uint64_t bytes);

#endif
