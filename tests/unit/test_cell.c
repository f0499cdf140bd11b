/*
 * test_cell.c - the cell as a whole: charsets, limits, and other kernels.
 *
 * The system calls one by one are in test_cell_syscalls.c.
 */
#include "ingest/cell.h"

#include "tests/unit/cell_fixture.h"

#include <arpa/inet.h>
#include <errno.h>
#include <iconv.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <linux/seccomp.h>
#include <seccomp.h>

#include "dmarc/limits.h"
#include "ingest/cell_state.h"

/* --- charsets --- */

/* One letter each, written down from the charsets' own tables. */
static const struct charset_case {
	const char *name, *bytes, *utf8;
} charset_cases[] = {
	/* clang-format off */
	{ "windows-1252",   "\x80",             "\xe2\x82\xac" },     /* euro */
	{ "windows-1251",   "\xc6",             "\xd0\x96" },         /* Zhe */
	{ "iso-8859-1",     "\xe9",             "\xc3\xa9" },         /* e acute */
	{ "iso-8859-2",     "\xb1",             "\xc4\x85" },         /* a ogonek */
	{ "ISO-8859-5",     "\xb6",             "\xd0\x96" },         /* Zhe */
	{ "iso-8859-7",     "\xe1",             "\xce\xb1" },         /* alpha */
	{ "iso-8859-9",     "\xfd",             "\xc4\xb1" },         /* dotless i */
	{ "iso-8859-15",    "\xa4",             "\xe2\x82\xac" },     /* euro */
	{ "koi8-r",         "\xf6",             "\xd0\x96" },         /* Zhe */
	{ "UTF-16",         "\xff\xfe\xe9\x00", "\xc3\xa9" },         /* e acute */
	{ "gb2312",         "\xd6\xd0",         "\xe4\xb8\xad" },     /* middle */
	{ "gb18030",        "\xd6\xd0",         "\xe4\xb8\xad" },
	{ "big5",           "\xa4\xa4",         "\xe4\xb8\xad" },
	{ "shift_jis",      "\x92\x86",         "\xe4\xb8\xad" },
	{ "euc-jp",         "\xc3\xe6",         "\xe4\xb8\xad" },
	{ "iso-2022-jp",    "\x1b$BCf\x1b(B",   "\xe4\xb8\xad" },
	{ "euc-kr",         "\xc7\xd1",         "\xed\x95\x9c" },     /* han */
	/* clang-format on */
};

static void convert(const struct charset_case *c)
{
	char out[16] = "", *to = out, *from = (char *)(uintptr_t)c->bytes;
	/* UTF-16 has a NUL in it. */
	size_t left =
		strncmp(c->bytes, "\xff\xfe", 2) == 0 ? 4 : strlen(c->bytes);
	size_t room = sizeof(out) - 1;
	iconv_t cd = iconv_open("UTF-8", c->name);

	need(cd != (iconv_t)-1);
	need(iconv(cd, &from, &left, &to, &room) == 0 && left == 0);
	need(strcmp(out, c->utf8) == 0);
	iconv_close(cd);
	/* libxml2 opens both ways. */
	cd = iconv_open(c->name, "UTF-8");
	need(cd != (iconv_t)-1);
	iconv_close(cd);
}

static void do_charsets(void)
{
	for (size_t i = 0; i < ARRAY_LEN(charset_cases); i++)
		convert(&charset_cases[i]);
	/* Those whose modules are not there open none. */
	need(iconv_open("UTF-8", "EUC-TW") == (iconv_t)-1 && errno == EINVAL);
	need(iconv_open("IBM1047", "UTF-8") == (iconv_t)-1);
	need(iconv_open("UTF-8", "") == (iconv_t)-1);
	need(iconv_open("UTF-8", "//") == (iconv_t)-1);
}

static void test_charsets(void **state UNUSED)
{
	assert_int_equal(run(do_charsets), SURVIVED);
}

/* --- what is around it --- */

static void do_nothing(void)
{
}

/* What /proc says of it, "" where the name does not occur. */
static void proc_line(
	pid_t pid, const char *file, const char *name, char dst[256])
{
	char path[64];
	FILE *f;
	bool found = false;

	(void)snprintf(path, sizeof(path), "/proc/%d/%s", (int)pid, file);
	f = fopen(path, "re");
	assert_non_null(f);
	while (!found && fgets(dst, 256, f))
		found = strncmp(dst, name, strlen(name)) == 0;
	fclose(f);
	if (!found)
		*dst = '\0';
}

static void assert_limit(pid_t pid, const char *name, uintmax_t expected)
{
	char line[256];
	uintmax_t soft, hard;

	proc_line(pid, "limits", name, line);
	assert_int_equal(
		sscanf(line + strlen(name), "%ju %ju", &soft, &hard), 2);
	assert_int_equal(soft, expected);
	assert_int_equal(hard, expected);
}

static void test_limits(void **state UNUSED)
{
	struct cell_child c;
	char line[256];

	begin(&c, do_nothing);
	assert_limit(c.pid, "Max core file size", 0);
	assert_limit(c.pid, "Max processes", 0);
	proc_line(c.pid, "status", "NoNewPrivs:", line);
	assert_string_equal(line, "NoNewPrivs:\t1\n");
	proc_line(c.pid, "status", "Seccomp:", line);
	assert_string_equal(line, "Seccomp:\t2\n");
	if (!CELL_IS_INSTRUMENTED) {
		assert_limit(c.pid, "Max file size", 0);
		assert_limit(c.pid, "Max open files", MESSAGE_FD + 1);
		assert_limit(c.pid, "Max address space", LIMIT_WORKER_BYTES);
	}
	assert_int_equal(finish(&c), SURVIVED);
}

static void do_take_memory(void)
{
	for (size_t taken = 0; taken < LIMIT_WORKER_BYTES; taken += 1u << 20)
		if (!malloc(1u << 20))
			return;
	_exit(1);
}

static void test_memory(void **state UNUSED)
{
	if (!CELL_IS_INSTRUMENTED)
		assert_int_equal(run(do_take_memory), SURVIVED);
}

/* Where a descriptor leads, "" where there is none. */
static void fd_target(pid_t pid, int fd, char dst[256])
{
	char path[64];
	ssize_t n;

	(void)snprintf(path, sizeof(path), "/proc/%d/fd/%d", (int)pid, fd);
	n = readlink(path, dst, 255);
	dst[n > 0 ? n : 0] = '\0';
}

/* Only root may look at what is not dumpable. */
static void test_descriptors(void **state UNUSED)
{
	struct cell_child c;
	char target[256];

	if (geteuid() != 0)
		skip();
	begin(&c, do_nothing);
	for (int fd = 0; fd <= (CELL_IS_INSTRUMENTED ? 1 : 2); fd++) {
		fd_target(c.pid, fd, target);
		assert_string_equal(target, "/dev/null");
	}
	fd_target(c.pid, SOCKET_FD, target);
	assert_memory_equal(target, "socket:", 7);
	for (int fd = SOCKET_FD + 1; fd < 64; fd++) {
		fd_target(c.pid, fd, target);
		assert_string_equal(target, "");
	}
	assert_int_equal(finish(&c), SURVIVED);
}

/* --- Landlock alone --- */

static int plain_child(void (*act)(void))
{
	pid_t child;
	int status;

	fflush(NULL);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		act();
		_exit(SURVIVED);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	return status;
}

static void listen_on_loopback(struct sockaddr_in *address)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	socklen_t len = sizeof(*address);

	*address = (struct sockaddr_in){.sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	need(fd >= 0 && bind(fd, (struct sockaddr *)address, len) == 0 &&
		listen(fd, 1) == 0);
	need(getsockname(fd, (struct sockaddr *)address, &len) == 0);
}

/* 0, or errno. */
static int try_connect(const struct sockaddr_in *to)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	need(fd >= 0);
	return connect(fd, (const struct sockaddr *)to, sizeof(*to)) == 0
		       ? 0
		       : errno;
}

static void do_landlock(void)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, (size_t)0, 1);
	struct sockaddr_in tcp;
	struct err err = {0};
	unsigned on = 0;

	listen_on_loopback(&tcp);
	need(try_connect(&tcp) == 0);
	need(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
	need(cell_landlock_close(&on, &err));
	need((abi >= 1) == ((on & CELL_FILES) != 0));
	need((abi >= 4) == ((on & CELL_TCP) != 0));
	need((abi >= 6) == ((on & CELL_SCOPE) != 0));
	if (on & CELL_FILES) {
		need(open("/etc/passwd", O_RDONLY | O_CLOEXEC) < 0 &&
			errno == EACCES);
		need(open("/tmp", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600) < 0);
		need(mkdir("/tmp/cell", 0700) < 0 && errno == EACCES);
		need(execl("/bin/true", "true", NULL) < 0 && errno == EACCES);
	}
	if (on & CELL_TCP)
		need(try_connect(&tcp) == EACCES);
	if (on & CELL_SCOPE)
		need(kill(parent, 0) < 0 && errno == EPERM);
}

static void test_landlock(void **state UNUSED)
{
	if (!CELL_IS_INSTRUMENTED)
		assert_int_equal(plain_child(do_landlock), SURVIVED);
}

/* --- a kernel that lacks pieces, or fails --- */

/* One system call answers with this error, as on another kernel. */
static void hide(int call, int error, unsigned count, struct scmp_arg_cmp when)
{
	scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_ALLOW);

	need(ctx &&
		seccomp_rule_add(ctx, SCMP_ACT_ERRNO((unsigned)error), call,
			count, when) == 0 &&
		seccomp_load(ctx) == 0);
	seccomp_release(ctx);
}

static unsigned close_now(bool *ok)
{
	struct err err = {0};
	unsigned on = 0;

	*ok = cell_close(SOCKET_FD, &on, &err);
	return on;
}

static void do_without_landlock(void)
{
	bool ok;
	unsigned on;

	hide(SCMP_SYS(landlock_create_ruleset), ENOSYS, 0,
		SCMP_A0(SCMP_CMP_EQ, 0));
	on = close_now(&ok);
	need(ok && (on & CELL_SYSCALLS));
	need(!(on & (CELL_FILES | CELL_TCP | CELL_SCOPE)));
	need(CELL_IS_INSTRUMENTED || !cell_is_tight(on));
}

static void do_without_seccomp(void)
{
	bool ok;
	unsigned on;

	hide(SCMP_SYS(seccomp), ENOSYS, 0, SCMP_A0(SCMP_CMP_EQ, 0));
	on = close_now(&ok);
	need(ok && !(on & CELL_SYSCALLS));
	need(CELL_IS_INSTRUMENTED || (on & CELL_FILES));
	need(!cell_is_tight(on));
}

static void do_broken_landlock(void)
{
	bool ok;

	hide(SCMP_SYS(landlock_restrict_self), E2BIG, 0,
		SCMP_A0(SCMP_CMP_EQ, 0));
	(void)close_now(&ok);
	need(!ok);
}

static void do_broken_seccomp(void)
{
	bool ok;

	hide(SCMP_SYS(seccomp), ENOMEM, 1,
		SCMP_A0(SCMP_CMP_EQ, SECCOMP_SET_MODE_FILTER));
	(void)close_now(&ok);
	need(!ok);
}

/* What is not there is told; what is there and fails, fails. */
static void test_other_kernels(void **state UNUSED)
{
	assert_int_equal(plain_child(do_without_landlock), SURVIVED);
	assert_int_equal(plain_child(do_without_seccomp), SURVIVED);
	if (!CELL_IS_INSTRUMENTED)
		assert_int_equal(plain_child(do_broken_landlock), SURVIVED);
	assert_int_equal(plain_child(do_broken_seccomp), SURVIVED);
}

/* --- telling of it --- */

static void test_words(void **state UNUSED)
{
	struct buf b = {0};

	for (unsigned piece = 1; piece <= CELL_ALL; piece <<= 1) {
		assert_non_null(cell_piece_name(piece));
		assert_non_null(cell_piece_needs(piece));
	}
	assert_null(cell_piece_name(CELL_ALL + 1));
	assert_null(cell_piece_needs(0));
	cell_describe(&b, CELL_SYSCALLS | CELL_MEMORY);
	assert_string_equal(buf_cstr(&b), "seccomp, memory");
	buf_reset(&b);
	cell_describe(&b, 0);
	assert_string_equal(buf_cstr(&b), "none");
	buf_fini(&b);
	assert_true(cell_is_tight(CELL_ALL));
	assert_false(cell_is_tight(CELL_ALL & ~(unsigned)CELL_SYSCALLS));
	assert_false(cell_is_tight(0));
}

/* Known while somebody holds it, and no longer. */
static void test_state(void **state UNUSED)
{
	char path[] = "/tmp/ruad-cell-XXXXXX";
	int fd = mkstemp(path), held = -1;
	struct err err = {0};
	unsigned on = 99;

	assert_true(fd >= 0);
	close(fd);
	assert_false(cell_state_read("/nonexistent", &on));
	assert_false(cell_state_read(path, &on));
	assert_false(cell_state_open("/nonexistent/x", &fd, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_true(cell_state_open(path, &held, &err));
	assert_false(cell_state_read(path, &on)); /* no workers yet */
	cell_state_write(held, CELL_ALL);
	assert_true(cell_state_read(path, &on));
	assert_int_equal(on, CELL_ALL);
	cell_state_write(held, 0); /* over a longer one */
	assert_true(cell_state_read(path, &on));
	assert_int_equal(on, 0);
	assert_int_equal(pwrite(held, "64\n", 3, 0), 3);
	assert_false(cell_state_read(path, &on));
	close(held);
	cell_state_write(-1, 1);
	assert_false(cell_state_read(path, &on));
	unlink(path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_charsets),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_memory),
		cmocka_unit_test(test_descriptors),
		cmocka_unit_test(test_landlock),
		cmocka_unit_test(test_other_kernels),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_state),
	};

	parent = getpid();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
