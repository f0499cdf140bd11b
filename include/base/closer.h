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

struct closer;

/* At most `max` wait at a time, nor more than a quarter of all descriptors. */
struct closer *closer_new(size_t max);
/* Once all are closed; accepts NULL in *c. */
void closer_free(struct closer **c);
/* Within a second; at once where many wait already, or no thread is to be had. */
void closer_close(struct closer *c, int fd);

#endif
