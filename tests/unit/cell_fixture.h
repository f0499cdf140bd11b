/*
 * cell_fixture.h - children that close the cell as a worker does.
 *
 * Each then does one thing and tells by its end how that went. The release
 * build is what counts; builds with sanitizers have a longer list of system
 * calls, and leave cases out.
 */
#ifndef TESTS_UNIT_CELL_FIXTURE_H
#define TESTS_UNIT_CELL_FIXTURE_H

#include <fcntl.h>
#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/base.h"
#include "ingest/cell_charsets.h"
#include "ingest/cell_private.h"

/* As a worker has them. */
#define SOCKET_FD 3
#define MESSAGE_FD 4

#define CLOSE_FAILED 90
#define SURVIVED 0

static pid_t parent;
struct cell_child {
	pid_t pid;
	int fd; /* our end of its socket */
};

/* A message's descriptor, as worker_pool.c sends it. */
static void send_message(int socket_fd)
{
	alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {0};
	struct iovec iov = {.iov_base = "j", .iov_len = 1};
	struct msghdr m = {.msg_iov = &iov,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = sizeof(control)};
	struct cmsghdr *c = CMSG_FIRSTHDR(&m);
	int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);

	assert_true(fd >= 0);
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof(fd));
	memcpy(CMSG_DATA(c), &fd, sizeof(fd));
	(void)sendmsg(socket_fd, &m, MSG_NOSIGNAL);
	close(fd);
}

static int receive_message(void)
{
	alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int))];
	char byte;
	struct iovec iov = {.iov_base = &byte, .iov_len = 1};
	struct msghdr m = {.msg_iov = &iov,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = sizeof(control)};
	int fd = -1;

	if (recvmsg(SOCKET_FD, &m, MSG_CMSG_CLOEXEC) == 1 &&
		m.msg_controllen > 0)
		memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(fd));
	return fd;
}

static _Noreturn void child_run(int socket_fd, void (*act)(void))
{
	struct err err = {0};
	unsigned on;

	if (dup2(socket_fd, SOCKET_FD) < 0)
		_exit(CLOSE_FAILED);
	cell_charsets_load();
	if (!cell_close(SOCKET_FD, &on, &err))
		_exit(CLOSE_FAILED);
	if (send(SOCKET_FD, "r", 1, MSG_NOSIGNAL) != 1 ||
		receive_message() != MESSAGE_FD)
		_exit(CLOSE_FAILED);
	act();
	_exit(SURVIVED);
}

/* Returns once it is in its cell, and waits for its message. */
static void begin(struct cell_child *c, void (*act)(void))
{
	int fds[2];
	char byte;

	fflush(NULL);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
	c->pid = fork();
	assert_true(c->pid >= 0);
	if (c->pid == 0)
		child_run(fds[1], act);
	close(fds[1]);
	c->fd = fds[0];
	assert_int_equal(recv(c->fd, &byte, 1, 0), 1);
}

static int finish(struct cell_child *c)
{
	int status;

	send_message(c->fd);
	assert_int_equal(waitpid(c->pid, &status, 0), c->pid);
	close(c->fd);
	return status;
}

static int run(void (*act)(void))
{
	struct cell_child c;

	begin(&c, act);
	return finish(&c);
}

/* In a child: what did not work out ends it. */
UNUSED static void need(bool ok)
{
	if (!ok)
		_exit(1);
}

#endif
