/*
 * worker.c - the process that meets strangers' bytes: `ruad worker`.
 *
 * A message or its descriptor in, frames out, over one socket. Writing blocks when
 * the parent is slow, so memory stays flat whatever a report's size. All that
 * could be done before the first job is done before it, so that the cell
 * (cell.h) can be closed first: per job there are recvmsg, prlimit, what
 * reading takes, sendto and close.
 */
#include "ingest/worker_pool.h"

#include <errno.h>
#include <signal.h>
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/process.h"
#include "ingest/cell.h"
#include "ingest/cell_charsets.h"
#include "ingest/worker_job.h"
#include "ingest/worker_warm.h"
#include "ingest/worker_watch.h"

/* A buffer that a single huge record has grown beyond this is given back. */
#define BUFFER_KEPT_BYTES (1u << 20)

/* A job and the largest message behind it; of smaller ones several. */
#define INPUT_BYTES (sizeof(struct worker_job) + WORKER_HELD_BYTES)

struct worker {
	int fd;
	char *in; /* jobs, and messages behind them: INPUT_BYTES */
	size_t in_at, in_len;
	int passed_fd;    /* that came with them; -1: none */
	struct buf out;   /* whole frames, not sent yet */
	struct buf batch; /* records of the current report, not a frame yet */
	uint16_t batch_count;
	bool is_parent_gone;

	/* CPU time of the present job. */
	uint32_t cpu_base_s;
	uint64_t cpu_used_ms;    /* when it began */
	uint64_t expanded_bytes; /* read so far, estimated from both ends */
	rlim_t cpu_limit_s;      /* what was asked for last */
};

/* --- CPU time ------------------------------------------------------------ */

/*
 * RLIMIT_CPU counts whole seconds of the process, so a job's share comes on
 * top of what earlier jobs took. It ends the process (SIGXCPU): code that runs
 * wild cannot be trusted to stop itself. worker_watch.c looks at the same
 * from outside.
 */
static void cpu_allow(struct worker *w)
{
	uint64_t ms = w->cpu_used_ms + w->cpu_base_s * UINT64_C(1000) +
		      worker_watch_share_ms(w->expanded_bytes);
	rlim_t limit_s = (rlim_t)(ms / 1000 + 1);
	struct rlimit rl;

	if (w->cpu_base_s == 0 || limit_s == w->cpu_limit_s)
		return;
	w->cpu_limit_s = limit_s;
	if (getrlimit(RLIMIT_CPU, &rl) != 0)
		return;
	rl.rlim_cur = limit_s < rl.rlim_max ? limit_s : rl.rlim_max;
	(void)setrlimit(
		RLIMIT_CPU, &rl); /* lowering and raising cur can't fail */
}

static void cpu_begin(struct worker *w, const struct worker_job *job,
	const struct stream_source *from)
{
	struct timespec t = {0};
	off_t size = 0;

	(void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	w->cpu_used_ms =
		(uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
	w->cpu_base_s = job->limits.max_cpu_s;
	w->expanded_bytes = from->held.len;
	/* Every reader begins by going back to the start. */
	if (from->fd >= 0)
		size = lseek(from->fd, 0, SEEK_END);
	if (size > 0)
		w->expanded_bytes = (uint64_t)size;
	cpu_allow(w);
}

/* --- frames out ---------------------------------------------------------- */

static bool send_all(struct worker *w, struct err *err)
{
	size_t at = 0;
	ssize_t n;

	while (at < w->out.len) {
		n = send(w->fd, w->out.ptr + at, w->out.len - at, MSG_NOSIGNAL);
		if (n >= 0) {
			at += (size_t)n;
		} else if (errno != EINTR) {
			w->is_parent_gone = true;
			return err_set_errno(err, ERR_TEMP, "parent is gone");
		}
	}
	w->expanded_bytes += (uint64_t)at * XML_PER_FRAME_BYTE;
	buf_reset(&w->out);
	if (w->out.cap > BUFFER_KEPT_BYTES)
		buf_fini(&w->out);
	cpu_allow(w);
	return true;
}

static bool send_if_full(struct worker *w, struct err *err)
{
	return w->out.len < FRAME_BATCH_BYTES || send_all(w, err);
}

static void end_batch(struct worker *w)
{
	if (w->batch_count == 0)
		return;
	frame_put_records(&w->out, &w->batch, w->batch_count);
	w->batch_count = 0;
	if (w->batch.cap > BUFFER_KEPT_BYTES)
		buf_fini(&w->batch);
}

/* The report they belong to came to nothing. */
static void drop_batch(struct worker *w)
{
	buf_reset(&w->batch);
	w->batch_count = 0;
}

static bool on_header(
	void *ctx, const struct aggregate_report *r, struct err *err)
{
	struct worker *w = ctx;

	end_batch(w);
	frame_put_header(&w->out, r);
	return send_if_full(w, err);
}

static bool on_record(void *ctx, const struct record *r, struct err *err)
{
	struct worker *w = ctx;

	frame_add_record(&w->batch, r);
	w->batch_count++;
	if (w->batch.len < FRAME_BATCH_BYTES && w->batch_count < UINT16_MAX)
		return true;
	end_batch(w);
	return send_if_full(w, err);
}

static bool on_end(void *ctx, const struct aggregate_report *r, struct err *err)
{
	struct worker *w = ctx;

	end_batch(w);
	frame_put_report_end(&w->out, r);
	return send_if_full(w, err);
}

static bool on_failure(
	void *ctx, const struct failure_report *r, struct err *err)
{
	struct worker *w = ctx;

	frame_put_failure(&w->out, r);
	return send_if_full(w, err);
}

static bool on_tls(void *ctx, const struct tls_report *r, struct err *err)
{
	struct worker *w = ctx;

	frame_put_tls(&w->out, r);
	return send_if_full(w, err);
}

static bool on_refused(
	void *ctx, const struct refused_document *d, struct err *err)
{
	struct worker *w = ctx;

	drop_batch(w);
	frame_put_refused(&w->out, d);
	return send_if_full(w, err);
}

/* --- jobs ---------------------------------------------------------------- */

static bool serve(struct worker *w, const struct worker_job *job,
	const struct stream_source *from)
{
	const struct report_sink sink = {
		.header = on_header,
		.record = on_record,
		.end = on_end,
		.failure = on_failure,
		.tls = on_tls,
		.refused = on_refused,
		.ctx = w,
	};
	struct message_end end;
	struct err err = {0};

	cpu_begin(w, job, from);
	if (!read_message(from, job->input, &job->limits, &sink, &end, &err)) {
		if (w->is_parent_gone)
			return false;
		end = (struct message_end){
			.code = err.code, .reason = str_from(err.msg)};
	}
	drop_batch(w);
	frame_put_message_end(&w->out, &end);
	return send_all(w, &err);
}

/* The descriptor that came with a job, -1 where none did. */
static int passed_fd(struct msghdr *m)
{
	struct cmsghdr *c = CMSG_FIRSTHDR(m);
	int fd;

	if (!c || c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS ||
		c->cmsg_len != CMSG_LEN(sizeof(fd)))
		return -1;
	memcpy(&fd, CMSG_DATA(c), sizeof(fd));
	return fd;
}

/* Have `len` bytes of input at hand, and what has come behind them as well.
 * False at the end of the parent. */
static bool receive(struct worker *w, size_t len)
{
	alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int))];
	ssize_t n;

	while (w->in_len - w->in_at < len) {
		struct iovec iov;
		struct msghdr m = {
			.msg_iov = &iov,
			.msg_iovlen = 1,
			.msg_control = control,
			.msg_controllen = sizeof(control),
		};

		w->in_len -= w->in_at;
		memmove(w->in, w->in + w->in_at, w->in_len);
		w->in_at = 0;
		iov = (struct iovec){
			w->in + w->in_len, INPUT_BYTES - w->in_len};
		n = recvmsg(w->fd, &m, MSG_CMSG_CLOEXEC);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		w->in_len += (size_t)n;
		if (w->passed_fd < 0)
			w->passed_fd = passed_fd(&m);
	}
	return true;
}

/* False at the end of the parent, or where it does not speak our language. */
static bool next_job(
	struct worker *w, struct worker_job *job, struct stream_source *from)
{
	if (!receive(w, sizeof(*job)))
		return false;
	memcpy(job, w->in + w->in_at, sizeof(*job));
	if (job->struct_bytes != sizeof(*job) ||
		job->held_bytes > WORKER_HELD_BYTES ||
		!receive(w, sizeof(*job) + job->held_bytes))
		return false;
	/* A descriptor comes alone: nothing is given ahead to its reader. */
	from->fd = w->passed_fd;
	w->passed_fd = -1;
	from->held =
		(struct str){w->in + w->in_at + sizeof(*job), job->held_bytes};
	w->in_at += sizeof(*job) + job->held_bytes;
	return true;
}

/*
 * The environment may hold a database URL with a password (RUAD_DATABASE_URL).
 * Overwritten, not only forgotten: it lies on our stack.
 */
static void forget_environment(void)
{
	for (char **e = environ; e && *e; e++)
		explicit_bzero(*e, strlen(*e));
	clearenv();
	/* libarchive asks for the local time of members, and without a zone the
	 * C library would look at a file each time. */
	(void)setenv("TZ", "UTC0", 1);
}

/*
 * The signals of a terminal or of a service manager go to the whole group;
 * ending is the parent's to decide, and what it was reading is finished.
 */
static void settle(void)
{
	const int ignored[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE};

	process_die_with_parent(SIGKILL);
	for (size_t i = 0; i < ARRAY_LEN(ignored); i++)
		(void)signal(ignored[i], SIG_IGN);
	forget_environment();
}

/* Nothing is read by one that cannot read well, or is not locked in. */
static void tell_unfit(struct worker *w, const struct err *why)
{
	struct err ignored = {0};

	buf_printf(&w->out, WORKER_UNFIT "%s\n", why->msg);
	(void)!send_all(w, &ignored);
	buf_fini(&w->out);
}

int worker_main(int fd)
{
	struct worker w = {.fd = fd, .passed_fd = -1};
	struct worker_job job;
	struct stream_source message;
	struct err err = {0};
	unsigned cell;

	settle();
	cell_charsets_load();
	if (!worker_warm(&err) || !cell_close(fd, &cell, &err)) {
		tell_unfit(&w, &err);
		return WORKER_UNFIT_EXIT;
	}
	buf_add_text(&w.out, WORKER_GREETING);
	buf_add_char(&w.out, (char)cell);
	w.in = base_malloc(INPUT_BYTES);
	if (send_all(&w, &err))
		while (next_job(&w, &job, &message)) {
			if (!serve(&w, &job, &message))
				break;
			if (message.fd >= 0)
				(void)close(message.fd);
		}
	free(w.in);
	buf_fini(&w.out);
	buf_fini(&w.batch);
	return 0;
}
