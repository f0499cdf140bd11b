/* worker_watch.c - CPU time and patience, measured from outside. */
#include "ingest/worker_watch.h"

#include <time.h>

#define MIB (1u << 20)
/* The worker's own limit counts whole seconds, rounded up, and acts first. */
#define CPU_GRACE_MS 2000
/* A machine with four times more to do than it has cores is slow, not stuck. */
#define WAIT_PER_CPU 4

uint64_t worker_watch_share_ms(uint64_t expanded_bytes)
{
	return expanded_bytes / MIB * LIMIT_CPU_PER_MIB_MS;
}

/* 0 where it is gone: whoever reads its socket hears of that. */
static uint64_t cpu_ms(pid_t pid)
{
	struct timespec t = {0};
	clockid_t clock;

	if (clock_getcpuclockid(pid, &clock) != 0 ||
		clock_gettime(clock, &t) != 0)
		return 0;
	return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

void worker_watch_begin(struct worker_watch *w, pid_t pid,
	uint64_t message_bytes, const struct read_limits *limits)
{
	*w = (struct worker_watch){.pid = pid,
		.max_cpu_s = limits->max_cpu_s,
		.cpu_used_ms = cpu_ms(pid),
		.expanded_bytes = message_bytes};
}

void worker_watch_hear(struct worker_watch *w, size_t frame_bytes)
{
	w->expanded_bytes += (uint64_t)frame_bytes * XML_PER_FRAME_BYTE;
}

bool worker_watch_wait(struct worker_watch *w, int64_t waited_ms,
	int64_t stall_ms, struct err *err)
{
	uint64_t allowed_ms = w->max_cpu_s * UINT64_C(1000) +
			      worker_watch_share_ms(w->expanded_bytes);

	w->waited_ms += waited_ms;
	if (w->max_cpu_s == 0)
		return true;
	if (cpu_ms(w->pid) > w->cpu_used_ms + allowed_ms + CPU_GRACE_MS)
		return err_set(err, ERR_LIMIT,
			"over its CPU time (ceiling unpack.max_cpu)");
	if (w->waited_ms > stall_ms + (int64_t)allowed_ms * WAIT_PER_CPU)
		return err_set(err, ERR_LIMIT, "too slow: %jd ms for %ju bytes",
			(intmax_t)w->waited_ms, (uintmax_t)w->expanded_bytes);
	return true;
}
