/*
 * cell_breaker.c - a library taken over, for tests/integration/test_cell.py.
 *
 * Preloaded (LD_PRELOAD) into a release build, it stands before libxml2: a
 * document that holds "cell-test-WORD" makes xmlParseChunk do WORD, as code
 * would that some flaw let in. It also plays kernels that lack a piece:
 *
 *   CELL_TEST_LANDLOCK=none|2|broken   no Landlock, ABI 2, or one that fails
 *   CELL_TEST_SECCOMP=none             no seccomp
 */
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *landlock = "", *seccomp = "";

/* The worker forgets its environment. */
__attribute__((constructor)) static void remember(void)
{
	const char *s;

	if ((s = getenv("CELL_TEST_LANDLOCK")))
		landlock = strdup(s);
	if ((s = getenv("CELL_TEST_SECCOMP")))
		seccomp = strdup(s);
}

/* As GMime does where a mail surprises it: g_critical(). */
static void complain(void)
{
	void (*log)(const char *, int, const char *, ...);

	*(void **)&log = dlsym(RTLD_DEFAULT, "g_log");
	log("gmime", 1 << 3, "%s", "assertion failed");
}

static void act(const char *word)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(9)};
	char *argv[] = {"sh", "-c", "exit 0", NULL};

	if (strcmp(word, "open") == 0)
		(void)!open("/etc/passwd", O_RDONLY);
	else if (strcmp(word, "socket") == 0)
		(void)!socket(AF_INET, SOCK_STREAM, 0);
	else if (strcmp(word, "connect") == 0)
		(void)!connect(3, (struct sockaddr *)&to, sizeof(to));
	else if (strcmp(word, "fork") == 0)
		(void)!fork();
	else if (strcmp(word, "execve") == 0)
		(void)!execve("/bin/sh", argv, NULL);
	else if (strcmp(word, "complain") == 0)
		complain();
	else if (strcmp(word, "crash") == 0)
		*(volatile char *)8 = 0;
	else if (strcmp(word, "abort") == 0)
		abort();
	else if (strcmp(word, "memory") == 0)
		_exit(malloc((size_t)600 << 20) ? 0 : 1);
}

int xmlParseChunk(void *ctxt, const char *chunk, int size, int terminate)
{
	static int (*next)(void *, const char *, int, int);
	static const char mark[] = "cell-test-";
	const char *at =
		size > 0 ? memmem(chunk, (size_t)size, mark, sizeof(mark) - 1)
			 : NULL;
	char word[16] = "";

	for (size_t i = 0; at && i + 1 < sizeof(word); i++) {
		word[i] = at[sizeof(mark) - 1 + i];
		if (word[i] < 'a' || word[i] > 'z') {
			word[i] = '\0';
			break;
		}
	}
	act(word);
	if (!next)
		*(void **)&next = dlsym(RTLD_NEXT, "xmlParseChunk");
	return next(ctxt, chunk, size, terminate);
}

static int is_hidden(long nr)
{
	errno = ENOSYS;
	if (nr == SYS_seccomp)
		return strcmp(seccomp, "none") == 0;
	if (nr == SYS_landlock_create_ruleset)
		return strcmp(landlock, "none") == 0;
	errno = E2BIG;
	return nr == SYS_landlock_restrict_self &&
	       strcmp(landlock, "broken") == 0;
}

long syscall(long nr, ...)
{
	static long (*next)(long, ...);
	long a[6], rc;
	va_list args;

	va_start(args, nr);
	for (int i = 0; i < 6; i++)
		a[i] = va_arg(args, long);
	va_end(args);
	if (is_hidden(nr))
		return -1;
	if (!next)
		*(void **)&next = dlsym(RTLD_NEXT, "syscall");
	rc = next(nr, a[0], a[1], a[2], a[3], a[4], a[5]);
	/* Asked for its version: an older kernel than this. */
	if (nr == SYS_landlock_create_ruleset && !a[0] && rc > 2 &&
		strcmp(landlock, "2") == 0)
		return 2;
	return rc;
}
