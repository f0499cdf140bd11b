/*
 * closer.h - closes descriptors in a thread beside.
 *
 * The last close of a removed file gives its blocks back, and waits for the
 * disk where that is told of them (mount option discard).
 */
#ifndef BASE_CLOSER_H
#define BASE_CLOSER_H

struct closer;

struct closer *closer_new(void);
/* Once all are closed; accepts NULL in *c. */
void closer_free(struct closer **c);
/* Soon; at once where many wait already, or no thread is to be had. */
void closer_close(struct closer *c, int fd);

#endif
