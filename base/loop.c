/* loop.c - the event loop, over libevent_core. */
#include "base/loop.h"

#include "base/arena.h"
#include "base/log.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include <event2/event.h>

struct loop {
	struct event_base *base;
	bool is_stopped; /* loop_stop before loop_run counts, too */
};

struct loop_fd {
	struct loop *loop; /* borrowed, as below */
	struct event *event;
	int fd;
	loop_fd_cb *cb;
	void *ctx;
};

struct loop_timer {
	struct event *event;
	loop_cb *cb;
	void *ctx;
};

struct loop_signal {
	struct event *event;
	loop_cb *cb;
	void *ctx;
};

/* Registration fails for lack of kernel memory or for an fd it never can. */
static void must_register(int rc, const char *what)
{
	if (rc == 0)
		return;
	log_error("loop_failed", F_STR("reason", what));
	_exit(1);
}

/* libevent would print on stderr by itself. */
static void on_log(int severity, const char *msg)
{
	if (severity >= EVENT_LOG_WARN)
		log_warning("libevent", F_STR("reason", msg));
	else
		log_debug("libevent", F_STR("reason", msg));
}

static void setup_libevent(void)
{
	event_set_mem_functions(base_malloc, base_realloc, free);
	event_set_log_callback(on_log);
}

struct loop *loop_new(struct err *err)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct event_config *config;
	struct event_base *base;
	struct loop *l;

	(void)pthread_once(&once, setup_libevent);
	config = event_config_new();
	if (!config)
		base_oom();
	/*
	 * Otherwise a timer counts from the start of the round and by a coarse
	 * clock, so that it can fire before its deadline.
	 */
	if (event_config_set_flag(
		    config, EVENT_BASE_FLAG_NO_CACHE_TIME |
				    EVENT_BASE_FLAG_PRECISE_TIMER) != 0)
		base_oom();
	base = event_base_new_with_config(config);
	event_config_free(config);
	if (!base) {
		err_set_errno(err, ERR_TEMP, "cannot make an event loop");
		return NULL;
	}
	l = base_calloc(1, sizeof(*l));
	l->base = base;
	return l;
}

void loop_free(struct loop **l)
{
	if (!*l)
		return;
	event_base_free((*l)->base);
	free(*l);
	*l = NULL;
}

bool loop_run(struct loop *l, struct err *err)
{
	if (!l->is_stopped &&
		event_base_loop(l->base, EVLOOP_NO_EXIT_ON_EMPTY) != 0)
		return err_set_errno(err, ERR_TEMP, "event loop failed");
	l->is_stopped = false;
	return true;
}

void loop_stop(struct loop *l)
{
	l->is_stopped = true;
	must_register(event_base_loopbreak(l->base), "cannot stop the loop");
}

/* --- file descriptors --- */

static void on_fd(evutil_socket_t fd, short what, void *arg)
{
	struct loop_fd *f = arg;
	int events = 0;

	if (what & EV_READ)
		events |= LOOP_READ;
	if (what & EV_WRITE)
		events |= LOOP_WRITE;
	f->cb(f->ctx, fd, events); /* may free f */
}

static short event_set_of(int events)
{
	short what = EV_PERSIST;

	assert((events & ~(LOOP_READ | LOOP_WRITE)) == 0);
	if (events & LOOP_READ)
		what |= EV_READ;
	if (events & LOOP_WRITE)
		what |= EV_WRITE;
	return what;
}

struct loop_fd *loop_fd_new(
	struct loop *l, int fd, int events, loop_fd_cb *cb, void *ctx)
{
	struct loop_fd *f = base_calloc(1, sizeof(*f));

	f->loop = l;
	f->fd = fd;
	f->cb = cb;
	f->ctx = ctx;
	f->event = event_new(l->base, fd, event_set_of(events), on_fd, f);
	if (!f->event)
		base_oom();
	if (events != 0)
		must_register(event_add(f->event, NULL), "cannot watch an fd");
	return f;
}

void loop_fd_set(struct loop_fd *f, int events)
{
	short what = event_set_of(events);

	if (events != 0 && event_get_events(f->event) == what &&
		event_pending(f->event, EV_READ | EV_WRITE, NULL))
		return;
	must_register(event_del(f->event), "cannot leave an fd");
	must_register(
		event_assign(f->event, f->loop->base, f->fd, what, on_fd, f),
		"cannot watch an fd");
	if (events != 0)
		must_register(event_add(f->event, NULL), "cannot watch an fd");
}

void loop_fd_free(struct loop_fd **f)
{
	if (!*f)
		return;
	event_free((*f)->event);
	free(*f);
	*f = NULL;
}

/* --- timers --- */

static void on_timer(evutil_socket_t fd UNUSED, short what UNUSED, void *arg)
{
	struct loop_timer *t = arg;

	t->cb(t->ctx); /* may free t */
}

struct loop_timer *loop_timer_new(struct loop *l, loop_cb *cb, void *ctx)
{
	struct loop_timer *t = base_calloc(1, sizeof(*t));

	t->cb = cb;
	t->ctx = ctx;
	t->event = evtimer_new(l->base, on_timer, t);
	if (!t->event)
		base_oom();
	return t;
}

void loop_timer_set(struct loop_timer *t, int64_t after_ms)
{
	/* "forever" comes as INT64_MAX, which libevent cannot add to now. */
	const int64_t max_ms = INT64_C(100) * 365 * 86400 * 1000;
	struct timeval after;

	if (after_ms < 0)
		after_ms = 0;
	if (after_ms > max_ms)
		after_ms = max_ms;
	after.tv_sec = after_ms / 1000;
	after.tv_usec = after_ms % 1000 * 1000;
	must_register(evtimer_add(t->event, &after), "cannot set a timer");
}

void loop_timer_stop(struct loop_timer *t)
{
	must_register(evtimer_del(t->event), "cannot stop a timer");
}

void loop_timer_free(struct loop_timer **t)
{
	if (!*t)
		return;
	event_free((*t)->event);
	free(*t);
	*t = NULL;
}

/* --- signals --- */

static void on_signal(
	evutil_socket_t signo UNUSED, short what UNUSED, void *arg)
{
	struct loop_signal *s = arg;

	s->cb(s->ctx); /* may free s */
}

struct loop_signal *loop_signal_new(
	struct loop *l, int signo, loop_cb *cb, void *ctx)
{
	struct loop_signal *s = base_calloc(1, sizeof(*s));

	s->cb = cb;
	s->ctx = ctx;
	s->event = evsignal_new(l->base, signo, on_signal, s);
	if (!s->event)
		base_oom();
	must_register(evsignal_add(s->event, NULL), "cannot watch a signal");
	return s;
}

void loop_signal_free(struct loop_signal **s)
{
	if (!*s)
		return;
	event_free((*s)->event);
	free(*s);
	*s = NULL;
}
