/*
 * worker_pool.c - parser workers: started, given jobs, listened to, replaced.
 *
 * A worker is distrusted from its first byte on. Whatever it does against the
 * rules (worker_check.h), it is killed, its job is told as WORKER_DIED, and
 * another takes its place.
 */
#include "ingest/worker_pool_private.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ingest/cell.h"
#include "ingest/worker_job.h"

#define READ_BYTES (256u * 1024)
/* A buffer that a single huge frame has grown beyond this is given back. */
#define BUFFER_KEPT_BYTES (1u << 20)
/* No frame for so long, while we were listening: hangs. A worker sends after
 * every 64 KiB of frames, which takes it some milliseconds. */
#define STALL_MS 30000
/* How often times are looked at while nothing comes. */
#define TICK_MS 250

/* --- listening ----------------------------------------------------------- */

static const enum worker_event event_of[] = {
	[FRAME_HEADER] = WORKER_HEADER,
	[FRAME_RECORDS] = WORKER_RECORDS,
	[FRAME_REPORT_END] = WORKER_REPORT_END,
	[FRAME_FAILURE] = WORKER_FAILURE,
	[FRAME_TLS] = WORKER_TLS,
	[FRAME_REFUSED] = WORKER_REFUSED,
	[FRAME_MESSAGE_END] = WORKER_MESSAGE_END,
};

/* Cut the next frame off in[at..] and check it; STEP_ERROR: not believed. */
static enum step next_frame(struct worker *w, size_t at, enum frame_type *type,
	struct str *payload, size_t *used, struct err *why)
{
	struct str rest = {w->in.ptr + at, w->in.len - at};
	enum step step = frame_next(rest, type, payload, used, why);

	if (step != STEP_ITEM)
		return step;
	if (w->job == 0)
		err_set(why, ERR_SYNTAX, "frames without a job");
	else if (*type == FRAME_MESSAGE_END && *used < rest.len &&
		 w->ahead.count == 0)
		err_set(why, ERR_SYNTAX, "frames after the end of a message");
	else if (worker_check_frame(&w->check, *type, *payload, why))
		return STEP_ITEM;
	return STEP_ERROR;
}

static void begin_job(struct worker_pool *p, struct worker *w,
	const struct given *next, bool is_held)
{
	w->job = next->job;
	w->is_held = is_held;
	w->silent_ms = 0;
	worker_check_begin(&w->check, next->size);
	worker_watch_begin(&w->watch, w->child.pid, next->size, &p->limits);
}

/* On to what it was given ahead, if anything. */
static void end_job(struct worker_pool *p, struct worker *w)
{
	struct ahead *a = &w->ahead;
	const struct given next = a->items[0];

	w->has_served = true;
	w->failures = 0;
	w->job = 0;
	if (a->count == 0)
		return;
	a->count--;
	a->bytes -= next.size;
	memmove(a->items, a->items + 1, a->count * sizeof(a->items[0]));
	begin_job(p, w, &next, true);
}

/* Hand on every whole frame that came. */
static bool take_frames(
	struct worker_pool *p, struct worker *w, struct err *err)
{
	unsigned generation = w->generation;
	uint64_t job;
	enum frame_type type;
	struct str payload;
	struct err why = {0};
	size_t at = 0, used;
	enum step step;
	bool ok = true;

	while (ok && (step = next_frame(w, at, &type, &payload, &used, &why)) ==
			     STEP_ITEM) {
		at += used;
		job = w->job;
		/* First: the callback may give it another. */
		if (type == FRAME_MESSAGE_END)
			end_job(p, w);
		ok = p->handler.event(
			p->handler.ctx, job, event_of[type], payload, err);
		if (w->generation != generation)
			return ok; /* abandoned by the callback */
	}
	if (ok && step == STEP_ERROR) {
		err_within(&why, "unbelievable answer");
		return worker_pool_lose(p, w, &why, err);
	}
	buf_consume(&w->in, at);
	if (w->in.len == 0 && w->in.cap > BUFFER_KEPT_BYTES)
		buf_fini(&w->in);
	return ok;
}

/* All workers have the same; a change is worth a line. */
static void note_cell(struct worker_pool *p, unsigned cell)
{
	if (p->has_cell && p->cell == cell)
		return;
	p->has_cell = true;
	p->cell = cell;
	cell_log(cell, false);
}

static bool take_greeting(
	struct worker_pool *p, struct worker *w, struct err *err)
{
	struct str got = buf_str(&w->in);
	struct err why = {0};

	if (str_starts_with(got, STR(WORKER_UNFIT))) {
		got.ptr += sizeof(WORKER_UNFIT) - 1;
		got.len -= sizeof(WORKER_UNFIT) - 1;
		got = str_trim(got);
		err_set(&why, ERR_CONFIG, "%.*s", STR_ARGS(got));
		return worker_pool_lose(p, w, &why, err);
	}
	if (got.len < WORKER_GREETING_BYTES + 1)
		return true;
	if (!str_starts_with(got, STR(WORKER_GREETING))) {
		err_set(&why, ERR_CONFIG, "no parser worker: wrong greeting");
		return worker_pool_lose(p, w, &why, err);
	}
	note_cell(p, (unsigned char)got.ptr[WORKER_GREETING_BYTES]);
	buf_consume(&w->in, WORKER_GREETING_BYTES + 1);
	w->is_ready = true;
	return w->in.len == 0 || take_frames(p, w, err);
}

static bool read_worker(
	struct worker_pool *p, struct worker *w, struct err *err)
{
	ssize_t n;

	w->silent_ms = 0;
	buf_reserve(&w->in, READ_BYTES);
	n = recv(w->child.fd, w->in.ptr + w->in.len, READ_BYTES, MSG_DONTWAIT);
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return true;
	if (n <= 0)
		return worker_pool_lose(p, w, NULL, err);
	w->in.len += (size_t)n;
	worker_watch_hear(&w->watch, (size_t)n);
	return w->is_ready ? take_frames(p, w, err) : take_greeting(p, w, err);
}

/* A worker that has work and says nothing while we listen. */
static bool count_silence(struct worker_pool *p, struct worker *w,
	int64_t waited_ms, struct err *err)
{
	struct err why = {0};

	if (w->is_ready && w->job == 0)
		return true;
	w->silent_ms += waited_ms;
	if (w->silent_ms < p->stall_ms)
		return true;
	err_set(&why, ERR_LIMIT, "no sign of life for %jd ms",
		(intmax_t)w->silent_ms);
	return worker_pool_lose(p, w, &why, err);
}

/* What poll said of one that is heard. */
static bool attend(struct worker_pool *p, struct worker *w, bool has_spoken,
	int64_t waited_ms, struct err *err)
{
	struct err why = {0};

	if (w->job != 0 &&
		!worker_watch_wait(&w->watch, waited_ms, p->stall_ms, &why))
		return worker_pool_lose(p, w, &why, err);
	return has_spoken ? read_worker(p, w, err)
			  : count_silence(p, w, waited_ms, err);
}

/* Which ones are listened to: the others wait in their sockets. */
static void fill_polled(struct worker_pool *p, uint64_t only_job, int extra_fd)
{
	for (unsigned i = 0; i < p->count; i++) {
		const struct worker *w = &p->workers[i];
		bool is_heard =
			only_job == 0 || w->job == 0 || w->job == only_job;

		/* poll(2) passes over negative descriptors. */
		p->polled[i] = (struct pollfd){
			.fd = is_heard ? w->child.fd : -1, .events = POLLIN};
	}
	p->polled[p->count] = (struct pollfd){.fd = extra_fd, .events = POLLIN};
	p->polled[p->count + 1] =
		(struct pollfd){.fd = p->watched_fd, .events = POLLIN};
}

/* Until when to wait at most, so that starts and stalls come in time. */
static int wait_ms(
	const struct worker_pool *p, int64_t now_ms, int64_t until_ms)
{
	for (unsigned i = 0; i < p->count; i++) {
		const struct worker *w = &p->workers[i];
		int64_t due_ms = now_ms + TICK_MS;

		if (w->child.fd >= 0 && w->is_ready && w->job == 0)
			continue;
		if (w->child.fd < 0)
			due_ms = w->restart_at_ms;
		if (due_ms < until_ms)
			until_ms = due_ms;
	}
	if (until_ms <= now_ms)
		return 0;
	return until_ms - now_ms < INT32_MAX ? (int)(until_ms - now_ms) : -1;
}

/* One poll(2) and what it brought; *came: something did. */
static bool poll_once(struct worker_pool *p, int64_t until_ms,
	uint64_t only_job, int extra_fd, bool *came, struct err *err)
{
	int64_t begin_ms = clock_monotonic_ms(), waited_ms;
	unsigned generation;
	bool ok = true;
	int n;

	fill_polled(p, only_job, extra_fd);
	n = poll(p->polled, p->count + 2, wait_ms(p, begin_ms, until_ms));
	if (n < 0) {
		*came = true; /* a signal is something, too */
		return errno == EINTR ||
		       err_set_errno(err, ERR_TEMP, "cannot poll workers");
	}
	*came = n > 0;
	waited_ms = clock_monotonic_ms() - begin_ms;
	for (unsigned i = 0; ok && i < p->count; i++) {
		struct worker *w = &p->workers[i];

		/* One called back may have abandoned another. */
		if (p->polled[i].fd < 0 || w->child.fd != p->polled[i].fd)
			continue;
		generation = w->generation;
		ok = attend(p, w, p->polled[i].revents != 0, waited_ms, err);
		*came |= w->generation != generation;
	}
	return ok;
}

bool worker_pool_poll(struct worker_pool *p, int timeout_ms, uint64_t only_job,
	int extra_fd, struct err *err)
{
	int64_t until_ms = INT64_MAX;
	bool came = false;

	if (timeout_ms >= 0)
		until_ms = clock_monotonic_ms() + timeout_ms;
	do
		if (!worker_pool_start_due(p, err) ||
			!poll_once(p, until_ms, only_job, extra_fd, &came, err))
			return false;
	while (!came && clock_monotonic_ms() < until_ms);
	return true;
}

/* --- jobs ---------------------------------------------------------------- */

static void pass_fd(struct msghdr *m, int fd)
{
	struct cmsghdr *c = CMSG_FIRSTHDR(m);

	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof(fd));
	memcpy(CMSG_DATA(c), &fd, sizeof(fd));
}

static ssize_t send_job(struct worker *w, const struct worker_job *job,
	const struct stream_source *from)
{
	alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {0};
	struct iovec iov[] = {
		{(void *)(uintptr_t)job, sizeof(*job)},
		{(void *)(uintptr_t)from->held.ptr, job->held_bytes},
	};
	struct msghdr m = {.msg_iov = iov, .msg_iovlen = ARRAY_LEN(iov)};

	if (from->fd >= 0) {
		m.msg_control = control;
		m.msg_controllen = sizeof(control);
		pass_fd(&m, from->fd);
	}
	return sendmsg(w->child.fd, &m, MSG_NOSIGNAL | MSG_DONTWAIT);
}

static bool is_idle(const struct worker *w)
{
	return w->child.fd >= 0 && w->is_ready && w->job == 0;
}

unsigned worker_pool_idle(const struct worker_pool *p)
{
	unsigned n = 0;

	for (unsigned i = 0; i < p->count; i++)
		n += is_idle(&p->workers[i]);
	return n;
}

unsigned worker_pool_busy(const struct worker_pool *p)
{
	unsigned n = 0;

	for (unsigned i = 0; i < p->count; i++)
		n += p->workers[i].job != 0;
	return n;
}

/* May it be given this as well? */
static bool has_room(const struct worker *w, uint64_t held_bytes)
{
	return w->job != 0 && w->is_held && w->ahead.count < AHEAD_MAX &&
	       w->ahead.bytes + held_bytes <= AHEAD_BYTES;
}

bool worker_pool_has_room(const struct worker_pool *p)
{
	for (unsigned i = 0; i < p->count; i++)
		if (is_idle(&p->workers[i]) || has_room(&p->workers[i], 0))
			return true;
	return false;
}

/* An idle one, or the one with the least ahead of it; NULL: none. */
static struct worker *find_room(
	struct worker_pool *p, const struct stream_source *from)
{
	struct worker *best = NULL;

	for (unsigned i = 0; i < p->count; i++) {
		struct worker *w = &p->workers[i];

		if (is_idle(w))
			return w;
		if (from->fd < 0 && has_room(w, from->held.len) &&
			(!best || w->ahead.count < best->ahead.count))
			best = w;
	}
	return best;
}

static void add_job(struct worker_pool *p, struct worker *w,
	const struct given *next, bool is_held)
{
	if (w->job == 0) {
		begin_job(p, w, next, is_held);
		return;
	}
	w->ahead.items[w->ahead.count++] = *next;
	w->ahead.bytes += next->size;
}

static uint64_t size_of(const struct stream_source *from)
{
	struct stat st;

	if (from->fd < 0)
		return from->held.len;
	return fstat(from->fd, &st) == 0 && st.st_size > 0
		       ? (uint64_t)st.st_size
		       : 0;
}

bool worker_pool_submit(struct worker_pool *p, uint64_t job,
	const struct stream_source *from, enum reader_input input,
	struct err *err)
{
	const struct worker_job message = {
		.struct_bytes = sizeof(message),
		.held_bytes = from->fd < 0 ? (uint32_t)from->held.len : 0,
		.input = input,
		.limits = p->limits,
	};
	const struct given next = {job, size_of(from)};
	struct worker *w;
	bool is_busy;
	ssize_t sent;

	assert(job != 0 && message.held_bytes <= WORKER_HELD_BYTES);
	while ((w = find_room(p, from))) {
		is_busy = w->job != 0;
		sent = send_job(w, &message, from);
		if (sent == (ssize_t)(sizeof(message) + message.held_bytes)) {
			add_job(p, w, &next, from->fd < 0);
			return true;
		}
		/* How it is with one that reads is heard when it speaks. */
		if (is_busy && sent <= 0)
			break;
		/* Died while idle; no job of its own to tell. */
		if (!worker_pool_lose(p, w, NULL, err))
			return false;
	}
	return err_set(err, ERR_TEMP, "no parser worker with room");
}

void worker_pool_abandon(struct worker_pool *p, uint64_t job)
{
	for (unsigned i = 0; i < p->count; i++) {
		const struct ahead ahead = p->workers[i].ahead;
		struct err ignored = {0};

		if (job == 0 || p->workers[i].job != job)
			continue;
		worker_pool_stop(&p->workers[i], NULL);
		(void)!worker_pool_tell_unread(p, &ahead, &ignored);
	}
}

unsigned worker_pool_cell(const struct worker_pool *p)
{
	return p->cell;
}

void worker_pool_watch(struct worker_pool *p, int fd)
{
	p->watched_fd = fd;
}

void worker_pool_set_stall(struct worker_pool *p, int64_t stall_ms)
{
	p->stall_ms = stall_ms;
}

/* --- the pool ------------------------------------------------------------ */

/* The first ones, so that a program that cannot work is known at once. */
static bool wait_for_ready(struct worker_pool *p, struct err *err)
{
	while (worker_pool_idle(p) < p->count) {
		if (!worker_pool_poll(p, TICK_MS, 0, -1, err))
			return false;
		for (unsigned i = 0; i < p->count; i++)
			if (p->workers[i].failures > 1) {
				*err = p->last_failure;
				return err_within(
					err, "cannot start a parser worker");
			}
	}
	return true;
}

bool worker_pool_open(struct worker_pool **ret, const char *program,
	unsigned count, const char *user, const struct read_limits *limits,
	const struct worker_handler *handler, struct err *err)
{
	struct worker_pool *p = base_calloc(1, sizeof(*p));

	assert(count > 0);
	p->program = program;
	p->user = user;
	p->limits = *limits;
	p->handler = *handler;
	p->stall_ms = STALL_MS;
	p->watched_fd = -1;
	p->count = count;
	p->workers = base_calloc(count, sizeof(*p->workers));
	p->polled = base_calloc(count + 2, sizeof(*p->polled));
	for (unsigned i = 0; i < count; i++) {
		p->workers[i].child.fd = -1;
		worker_check_init(&p->workers[i].check, &p->limits);
	}
	p->null_fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
	if (p->null_fd < 0)
		err_set_errno(err, ERR_TEMP, "cannot open /dev/null");
	if (p->null_fd < 0 || !wait_for_ready(p, err)) {
		worker_pool_close(&p);
		return false;
	}
	*ret = p;
	return true;
}

void worker_pool_close(struct worker_pool **ret)
{
	struct worker_pool *p = *ret;

	if (!p)
		return;
	/* Told all at once, then waited for one by one. */
	for (unsigned i = 0; i < p->count; i++)
		if (p->workers[i].child.fd >= 0)
			(void)shutdown(p->workers[i].child.fd, SHUT_RDWR);
	for (unsigned i = 0; i < p->count; i++) {
		struct worker *w = &p->workers[i];

		if (is_idle(w))
			worker_child_end(&w->child);
		else if (w->child.fd >= 0)
			worker_child_kill(&w->child, NULL);
		worker_check_fini(&w->check);
		buf_fini(&w->in);
	}
	if (p->null_fd >= 0)
		close(p->null_fd);
	free(p->workers);
	free(p->polled);
	free(p);
	*ret = NULL;
}
