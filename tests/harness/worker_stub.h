/*
 * worker_stub.h - a parser worker that does as the message says.
 *
 * Test programs are their own workers: main() hands over to stub_main() when
 * called as `PROGRAM worker`. A message is a script, a word and its arguments
 * a line:
 *
 *   report ID N     a whole report of N records; `late ID N` with its header
 *                   behind the records, `half ID N` without an end
 *   failure ID      a failure report of that Original-Envelope-Id
 *   tls ID          a TLS report of one policy
 *   domain NAME     policy domain of the reports that follow
 *   refuse TEXT     a document turned away; what was sent of it is void
 *   end TEXT        the message could not be read on
 *   sleep MS; `await PATH` until there is such a file
 *   crash, hang, spin, exit, oom, forbidden
 *   burn            spins, and has lifted its own limit
 *   trickle         a byte now and then, for ever
 *   garbage, toolong, lie, endless, refusals, twice, extra, foreign
 *   within          answers against the rules
 *   once PATH WORD  WORD only where PATH is not there; it is afterwards
 *
 * STUB_START=exit|hang|garbage spoils the greeting, STUB_REAL=1 is the real
 * worker.
 */
#ifndef TESTS_WORKER_STUB_H
#define TESTS_WORKER_STUB_H

#include <fcntl.h>
#include <signal.h>
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/buf.h"
#include "dmarc/report_wire.h"
#include "ingest/worker_job.h"
#include "ingest/worker_pool.h"

struct stub {
	int fd;
	struct buf out, batch;
	char domain[256];
	const struct worker_job *job;
	bool has_document; /* told in the present message */
};

static void stub_send(struct stub *s)
{
	size_t at = 0;
	ssize_t n;

	while (at < s->out.len) {
		n = send(s->fd, s->out.ptr + at, s->out.len - at, MSG_NOSIGNAL);
		if (n < 0)
			_exit(1);
		at += (size_t)n;
	}
	buf_reset(&s->out);
}

static void stub_raw(struct stub *s, const void *bytes, size_t len)
{
	buf_add(&s->out, bytes, len);
	stub_send(s);
}

static struct aggregate_report stub_header(struct stub *s, const char *id)
{
	struct aggregate_report r = {.schema = SCHEMA_RFC7489};

	r.metadata.org_name = STR("Stub Reporter");
	r.metadata.email = STR("dmarc@stub.test");
	r.metadata.report_id = str_from(id);
	r.metadata.begin_s = 1767225600;
	r.metadata.end_s = 1767311999;
	r.policy.domain = str_from(s->domain);
	r.policy.p = POLICY_NONE;
	r.policy.pct = -1;
	return r;
}

static void stub_records(
	struct stub *s, struct aggregate_report *r, unsigned count)
{
	struct dkim_auth_result dkim = {.domain = STR("example.com"),
		.selector = STR("s1"),
		.result = AUTH_RESULT_PASS};
	struct record record = {.message_count = 3,
		.disposition = DISPOSITION_NONE,
		.dkim = DMARC_RESULT_PASS,
		.spf = DMARC_RESULT_FAIL,
		.header_from = STR("example.com"),
		.dkim_results = &dkim,
		.dkim_count = 1};
	uint16_t batched = 0;

	record.source_ip.family = 4;
	for (unsigned i = 0; i < count; i++) {
		memcpy(record.source_ip.bytes, &i, sizeof(i));
		frame_add_record(&s->batch, &record);
		report_content_add(r->content_sum, &record);
		r->record_count++;
		r->message_count += record.message_count;
		batched++;
		if (s->batch.len < FRAME_BATCH_BYTES && i + 1 < count)
			continue;
		frame_put_records(&s->out, &s->batch, batched);
		batched = 0;
		stub_send(s);
	}
}

static void stub_report(
	struct stub *s, const char *word, const char *id, unsigned count)
{
	struct aggregate_report r = stub_header(s, id);
	struct aggregate_report head = r;
	bool is_late = strcmp(word, "late") == 0;

	if (!is_late)
		frame_put_header(&s->out, &head);
	stub_records(s, &r, count);
	if (is_late)
		frame_put_header(&s->out, &head);
	if (strcmp(word, "lie") == 0)
		r.message_count++;
	if (strcmp(word, "half") != 0)
		frame_put_report_end(&s->out, &r);
	s->has_document = true;
	stub_send(s);
}

static void stub_failure(struct stub *s, const char *id)
{
	struct failure_report r = {.feedback_type = FEEDBACK_AUTH_FAILURE,
		.auth_failure = AUTH_FAILURE_DMARC,
		.incidents = 1,
		.original_envelope_id = str_from(id),
		.reported_domain = str_from(s->domain),
		.header_from = str_from(s->domain)};

	frame_put_failure(&s->out, &r);
	s->has_document = true;
	stub_send(s);
}

static void stub_tls(struct stub *s, const char *id)
{
	struct tls_policy policy = {.policy_type = STR("sts"),
		.policy_domain = str_from(s->domain)};
	struct tls_report r = {.organization_name = STR("Stub Reporter"),
		.report_id = str_from(id),
		.begin_s = 1767225600,
		.end_s = 1767311999,
		.policies = &policy,
		.policy_count = 1};

	frame_put_tls(&s->out, &r);
	s->has_document = true;
	stub_send(s);
}

static void stub_refuse(struct stub *s, const char *reason)
{
	struct refused_document d = {.code = ERR_SYNTAX,
		.reason = str_from(reason),
		.document = STR("attachment 1")};

	frame_put_refused(&s->out, &d);
	s->has_document = true;
	stub_send(s);
}

/* What was sent of the report is void, and will come again. */
static void stub_put_off(struct stub *s)
{
	const struct refused_document d = {
		.code = ERR_NONE, .reason = STR(""), .document = STR("")};

	frame_put_refused(&s->out, &d);
	stub_send(s);
}

static void stub_end(struct stub *s, const char *reason)
{
	struct message_end e = {.code = reason ? ERR_UNSUPPORTED : ERR_NONE,
		.reason = str_from(reason ? reason : ""),
		.document_count = 1};

	frame_put_message_end(&s->out, &e);
	stub_send(s);
}

/* Answers against the rules. False: not such a word. */
static bool stub_misbehave(struct stub *s, const char *word)
{
	struct aggregate_report r = stub_header(s, "bad");

	if (strcmp(word, "garbage") == 0) {
		stub_raw(s, "\0\0\0\x05\x02nonsense, and more of it", 30);
	} else if (strcmp(word, "toolong") == 0) {
		stub_raw(s, "\xff\xff\xff\xff\x01", 5);
	} else if (strcmp(word, "foreign") == 0) {
		stub_raw(s, "\0\0\0\x01\x09", 5);
	} else if (strcmp(word, "lie") == 0) {
		stub_report(s, word, "lie", 5);
	} else if (strcmp(word, "twice") == 0) {
		frame_put_header(&s->out, &r);
		frame_put_header(&s->out, &r);
		stub_send(s);
	} else if (strcmp(word, "within") == 0) {
		frame_put_header(&s->out, &r);
		stub_failure(s, "within");
	} else if (strcmp(word, "extra") == 0) {
		stub_end(s, NULL);
		frame_put_header(&s->out, &r);
		stub_send(s);
	} else if (strcmp(word, "endless") == 0) {
		for (;;)
			stub_records(s, &r, 10000);
	} else if (strcmp(word, "trickle") == 0) {
		stub_raw(s, "\0\1\0\0\2", 5); /* of a long frame */
		for (;; usleep(100000))
			stub_raw(s, "", 1);
	} else if (strcmp(word, "refusals") == 0) {
		for (;;)
			stub_refuse(s, "again");
	} else if (strcmp(word, "put-offs") == 0) {
		for (;;)
			stub_put_off(s);
	} else {
		return false;
	}
	/* Whoever listens has seen enough. */
	for (;;)
		pause();
}

static void stub_die(const char *word)
{
	if (strcmp(word, "crash") == 0) {
		signal(SIGSEGV, SIG_DFL); /* also under a sanitizer */
		raise(SIGSEGV);
	}
	if (strcmp(word, "forbidden") == 0) {
		signal(SIGSYS, SIG_DFL);
		raise(SIGSYS);
	}
	if (strcmp(word, "exit") == 0)
		_exit(7);
	if (strcmp(word, "oom") == 0)
		_exit(1);
	if (strcmp(word, "burn") == 0)
		setrlimit(RLIMIT_CPU,
			&(struct rlimit){RLIM_INFINITY, RLIM_INFINITY});
	while (strcmp(word, "hang") == 0)
		pause();
	for (volatile unsigned n = 0;
		strcmp(word, "spin") == 0 || strcmp(word, "burn") == 0;)
		n++;
}

static void stub_word(struct stub *s, char *word, char *rest);

static void stub_once(struct stub *s, char *rest)
{
	char *word = strchr(rest, ' ');
	int fd;

	*word++ = '\0';
	fd = open(rest, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0)
		return;
	close(fd);
	stub_word(s, word, NULL);
}

static void stub_word(struct stub *s, char *word, char *rest)
{
	char *space = rest ? strchr(rest, ' ') : NULL;

	if (strcmp(word, "report") == 0 || strcmp(word, "late") == 0 ||
		strcmp(word, "half") == 0) {
		*space = '\0';
		stub_report(s, word, rest, (unsigned)atoi(space + 1));
	} else if (strcmp(word, "domain") == 0) {
		(void)snprintf(s->domain, sizeof(s->domain), "%s", rest);
	} else if (strcmp(word, "failure") == 0) {
		stub_failure(s, rest);
	} else if (strcmp(word, "tls") == 0) {
		stub_tls(s, rest);
	} else if (strcmp(word, "again") == 0) {
		stub_put_off(s);
	} else if (strcmp(word, "refuse") == 0) {
		stub_refuse(s, rest);
	} else if (strcmp(word, "sleep") == 0) {
		usleep((useconds_t)atoi(rest) * 1000);
	} else if (strcmp(word, "await") == 0) {
		while (access(rest, F_OK) != 0)
			usleep(1000);
	} else if (strcmp(word, "once") == 0) {
		stub_once(s, rest);
	} else if (!stub_misbehave(s, word)) {
		stub_die(word);
	}
}

static void stub_message(struct stub *s, int fd)
{
	char text[65536], *rest = text, *line, *argument;
	ssize_t n = pread(fd, text, sizeof(text) - 1, 0);

	(void)snprintf(s->domain, sizeof(s->domain), "example.com");
	text[n > 0 ? n : 0] = '\0';
	s->has_document = false;
	while ((line = strsep(&rest, "\r\n"))) {
		if (*line == '\0')
			continue;
		argument = strchr(line, ' ');
		if (argument)
			*argument++ = '\0';
		if (strcmp(line, "end") == 0) {
			stub_end(s, argument);
			return;
		}
		stub_word(s, line, argument);
	}
	stub_end(s, s->has_document ? NULL : "no report found");
}

/* A script that came with its job, as a file like the others. */
static int stub_held(const struct stub *s, size_t len)
{
	int fd = memfd_create("script", MFD_CLOEXEC);
	char *bytes = malloc(len);

	if (!bytes || recv(s->fd, bytes, len, MSG_WAITALL) != (ssize_t)len ||
		write(fd, bytes, len) != (ssize_t)len)
		abort();
	free(bytes);
	return fd;
}

static bool stub_job(struct stub *s, struct worker_job *job, int *fd)
{
	alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int))];
	struct iovec iov = {.iov_base = job, .iov_len = sizeof(*job)};
	struct msghdr m = {.msg_iov = &iov,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = sizeof(control)};

	if (recvmsg(s->fd, &m, MSG_CMSG_CLOEXEC) != (ssize_t)sizeof(*job))
		return false;
	if (CMSG_FIRSTHDR(&m))
		memcpy(fd, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(*fd));
	else
		*fd = stub_held(s, job->held_bytes);
	return true;
}

static int stub_main(void)
{
	const char *start = getenv("STUB_START");
	struct stub s = {.fd = 3};
	struct worker_job job;
	struct rlimit cpu;
	int fd;

	if (getenv("STUB_REAL"))
		return worker_main(3);
	if (start)
		stub_die(start);
	if (start && strcmp(start, "garbage") == 0)
		stub_raw(&s, "HTTP/1.1 400 Bad Request\r\n", 26);
	/* The byte after it says: a whole cell, which is not true. */
	stub_raw(&s, WORKER_GREETING "\x3f", WORKER_GREETING_BYTES + 1);
	while (stub_job(&s, &job, &fd)) {
		s.job = &job;
		cpu.rlim_cur = job.limits.max_cpu_s;
		cpu.rlim_max = RLIM_INFINITY;
		(void)setrlimit(RLIMIT_CPU, &cpu);
		stub_message(&s, fd);
		close(fd);
	}
	buf_fini(&s.out);
	buf_fini(&s.batch);
	return 0;
}

/* This program, by a path that also valgrind understands. */
UNUSED static const char *stub_program(void)
{
	static char path[4096];
	ssize_t n = readlink("/proc/self/exe", path, sizeof(path) - 1);

	path[n > 0 ? n : 0] = '\0';
	return path;
}

/* A message for it, as an unlinked file; the caller closes. */
UNUSED static int stub_file(const char *script)
{
	FILE *f = tmpfile();
	int fd;

	if (!f)
		abort();
	(void)fputs(script, f);
	(void)fflush(f);
	fd = fcntl(fileno(f), F_DUPFD_CLOEXEC, 3);
	(void)fclose(f);
	return fd;
}

#endif
