/*
 * task_thread.h - one task again and again, done by a thread beside.
 *
 * Whoever begins the task hands over all that it touches, and has it back when
 * he waited for its end. All functions are for the thread that opened it.
 */
#ifndef INGEST_TASK_THREAD_H
#define INGEST_TASK_THREAD_H

#include "base/err.h"

struct task_thread;

/* Starts the thread; `task` runs once for each begin, with all signals blocked.
 * ERR_TEMP: there is none to be had. */
MUST_CHECK bool task_thread_open(struct task_thread **ret,
	void (*task)(void *ctx), void *ctx, struct err *err);
/* Waits for the task, where it is under way. */
void task_thread_close(struct task_thread **t);

/* It must not be busy. */
void task_thread_begin(struct task_thread *t);
/* Begun, and not waited for since. */
bool task_thread_is_busy(const struct task_thread *t);
/* It is through: a wait returns at once. */
bool task_thread_is_through(struct task_thread *t);
/* Until it is through; at once where it is not busy. */
void task_thread_wait(struct task_thread *t);
/* Readable from when it is through until it was waited for; borrowed. */
int task_thread_fd(const struct task_thread *t);

#endif
