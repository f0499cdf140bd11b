/*
 * loop.h - the event loop: file descriptors, timers, signals.
 *
 * A thin layer over libevent, chosen over bare epoll because timers by the
 * thousand (one deadline a session) and signals are what it has long got
 * right; buffering and TLS stay ours, where the limits are. One thread only;
 * other threads speak to the loop through a pipe or eventfd it watches.
 */
#ifndef BASE_LOOP_H
#define BASE_LOOP_H

#include "base/err.h"

struct loop;
struct loop_fd;
struct loop_timer;
struct loop_signal;

enum { LOOP_READ = 1, LOOP_WRITE = 2 };

typedef void loop_fd_cb(void *ctx, int fd, int events);
typedef void loop_cb(void *ctx);

MUST_CHECK struct loop *loop_new(struct err *err);
void loop_free(struct loop **l);
/* Until loop_stop; false where the backend failed. */
MUST_CHECK bool loop_run(struct loop *l, struct err *err);
void loop_stop(struct loop *l);

/* Level-triggered; `events` is a set of LOOP_READ and LOOP_WRITE, may be 0. */
struct loop_fd *loop_fd_new(
	struct loop *l, int fd, int events, loop_fd_cb *cb, void *ctx);
void loop_fd_set(struct loop_fd *f, int events);
void loop_fd_free(struct loop_fd **f); /* does not close the fd */

/* Idle until armed; fires once per arming. */
struct loop_timer *loop_timer_new(struct loop *l, loop_cb *cb, void *ctx);
void loop_timer_set(struct loop_timer *t, int64_t after_ms);
void loop_timer_stop(struct loop_timer *t);
void loop_timer_free(struct loop_timer **t);

struct loop_signal *loop_signal_new(
	struct loop *l, int signo, loop_cb *cb, void *ctx);
void loop_signal_free(struct loop_signal **s);

#endif
