/*
 * smtp_load.c - many messages over many connections, and a note of each 250.
 *
 * For benches and for the kill test: what is acknowledged here has to be found
 * on the other side, whatever happened to it in between. libc only; one thread
 * around poll(2).
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <netdb.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define RETRY_PAUSE_MS 50
#define TICK_MS 20

enum step { GREETING, EHLO, MAIL, RCPT, DATA, BODY, QUIT, OVER };

/* What a step waits for, and what it is called in complaints. */
static const struct {
	const char *name;
	char code; /* first digit of the reply */
} steps[] = {
	/* clang-format off */
	[GREETING] = { "greeting", '2' },
	[EHLO]     = { "EHLO",     '2' },
	[MAIL]     = { "MAIL",     '2' },
	[RCPT]     = { "RCPT",     '2' },
	[DATA]     = { "DATA",     '3' },
	[BODY]     = { "message",  '2' },
	[QUIT]     = { "QUIT",     '2' },
	[OVER]     = { "the end",  '2' },
	/* clang-format on */
};

struct connection {
	int fd; /* -1: none */
	enum step step;
	uint64_t number; /* of the message under way; 0: none */
	int64_t begin_us;
	int64_t retry_at_ms;    /* fd is -1 until then */
	int64_t pause_until_ms; /* of --pause; 0: none */
	char *out;
	size_t out_len, out_sent, out_cap;
	char in[4096];
	size_t in_len;
};

static struct options {
	const char *host, *port, *from, *to, *helo, *file, *ack_file;
	uint64_t connections, messages, size, first;
	int64_t retry_s, pause_ms;
	bool is_pipelining, is_one_each, is_quiet;
} opt = {
	.host = "127.0.0.1",
	.port = "2525",
	.from = "load@sender.test",
	.to = "dmarc@example.com",
	.helo = "load.test",
	.connections = 10,
	.messages = 100,
	.size = 10240,
	.first = 1,
};

static struct {
	struct addrinfo *address;
	char *template; /* of --file */
	int ack_fd;
	uint64_t next_number, end_number, acked, failed, lost;
	int64_t *took_us; /* one a message acknowledged */
	int64_t give_up_ms;
} run = {.ack_fd = -1};

static void die(const char *what)
{
	fprintf(stderr, "smtp_load: %s: %s\n", what, strerror(errno));
	exit(2);
}

static int64_t now_us(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static void *must(void *p)
{
	if (!p)
		die("malloc");
	return p;
}

/* --- what is said -------------------------------------------------------- */

static void put(struct connection *c, const char *bytes, size_t len)
{
	if (c->out_len + len > c->out_cap) {
		c->out_cap = (c->out_len + len) * 2;
		c->out = must(realloc(c->out, c->out_cap));
	}
	memcpy(c->out + c->out_len, bytes, len);
	c->out_len += len;
}

static void put_text(struct connection *c, const char *text)
{
	put(c, text, strlen(text));
}

static void put_number(struct connection *c)
{
	char digits[24];

	(void)snprintf(digits, sizeof(digits), "%ju", (uintmax_t)c->number);
	put_text(c, digits);
}

static void put_command(struct connection *c, const char *verb, const char *arg,
	const char *end)
{
	put_text(c, verb);
	put_text(c, arg);
	put_text(c, end);
}

/* A body that names its number and is as long as asked for. */
static void put_numbered(struct connection *c)
{
	static const char line[] = "0123456789abcdefghijklmnopqrstuvwxyz"
				   "0123456789abcdefghijklmnopqrstuvwxyz\r\n";
	size_t begin = c->out_len;

	put_command(c, "From: <", opt.from, ">\r\n");
	put_command(c, "To: <", opt.to, ">\r\n");
	put_text(c, "Subject: load\r\nX-Load-Number: ");
	put_number(c);
	put_text(c, "\r\n\r\n");
	while (c->out_len - begin + sizeof(line) - 1 <= opt.size)
		put(c, line, sizeof(line) - 1);
}

/* One line of a file, its dot stuffed, "@N@" replaced. */
static void put_line(struct connection *c, const char *line, size_t len)
{
	const char *mark;

	if (len > 0 && line[0] == '.')
		put_text(c, ".");
	while ((mark = memmem(line, len, "@N@", 3)) != NULL) {
		put(c, line, (size_t)(mark - line));
		put_number(c);
		len -= (size_t)(mark + 3 - line);
		line = mark + 3;
	}
	put(c, line, len);
	put_text(c, "\r\n");
}

static void put_template(struct connection *c)
{
	const char *p = run.template, *end;

	for (; *p; p = end + (*end == '\n')) {
		size_t len;

		end = strchrnul(p, '\n');
		len = (size_t)(end - p);
		if (len > 0 && p[len - 1] == '\r')
			len--;
		put_line(c, p, len);
	}
}

static void put_body(struct connection *c)
{
	if (run.template)
		put_template(c);
	else
		put_numbered(c);
	put_text(c, ".\r\n");
}

/* --- connections --------------------------------------------------------- */

static void drop(struct connection *c)
{
	if (c->fd >= 0)
		close(c->fd);
	c->fd = -1;
	c->pause_until_ms = 0;
	c->out_len = c->out_sent = c->in_len = 0;
}

/* The connection broke: try again where that was asked for. */
static void lose(struct connection *c, const char *why)
{
	int64_t now_ms = now_us() / 1000;

	drop(c);
	run.lost++;
	if (now_ms < run.give_up_ms) {
		c->retry_at_ms = now_ms + RETRY_PAUSE_MS;
		return;
	}
	if (!opt.is_quiet)
		fprintf(stderr, "smtp_load: lost in %s: %s\n",
			steps[c->step].name, why);
	run.failed += c->number != 0;
	c->step = OVER;
}

static void open_connection(struct connection *c)
{
	c->fd = socket(run.address->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (c->fd < 0)
		die("socket");
	c->step = GREETING;
	/* Loopback: answered at once, so that blocking costs nothing. */
	if (connect(c->fd, run.address->ai_addr, run.address->ai_addrlen) !=
		0) {
		lose(c, strerror(errno));
		return;
	}
	if (fcntl(c->fd, F_SETFL, O_NONBLOCK) != 0)
		die("fcntl");
}

/* The number under way goes first: it was not acknowledged. */
static bool take_number(struct connection *c)
{
	if (c->number == 0 && run.next_number < run.end_number)
		c->number = run.next_number++;
	return c->number != 0;
}

static void start_message(struct connection *c)
{
	if (!take_number(c)) {
		put_text(c, "QUIT\r\n");
		c->step = QUIT;
		return;
	}
	c->begin_us = now_us();
	put_command(c, "MAIL FROM:<", opt.from, ">\r\n");
	if (opt.is_pipelining) {
		put_command(c, "RCPT TO:<", opt.to, ">\r\n");
		put_text(c, "DATA\r\n");
	}
	c->step = MAIL;
}

/* One line a number, in one write: what stands there was acknowledged. */
static void note_ack(struct connection *c, const char *reply)
{
	char line[256];
	int len = snprintf(line, sizeof(line), "%ju %.200s\n",
		(uintmax_t)c->number, reply);

	if (run.ack_fd >= 0 && write(run.ack_fd, line, (size_t)len) != len)
		die("write to the ack file");
	run.took_us[run.acked++] = now_us() - c->begin_us;
	c->number = 0;
}

static void quit_or_go_on(struct connection *c)
{
	if (opt.pause_ms > 0 && !opt.is_one_each) {
		c->pause_until_ms = now_us() / 1000 + opt.pause_ms;
		return;
	}
	if (!opt.is_one_each) {
		start_message(c);
		return;
	}
	drop(c);
	if (run.next_number < run.end_number)
		open_connection(c);
	else
		c->step = OVER;
}

/* The reply to c->step was the one hoped for. */
static void next_step(struct connection *c, const char *reply)
{
	switch (c->step) {
	case GREETING:
		put_command(c, "EHLO ", opt.helo, "\r\n");
		c->step = EHLO;
		break;
	case EHLO:
		start_message(c);
		break;
	case MAIL:
		if (!opt.is_pipelining)
			put_command(c, "RCPT TO:<", opt.to, ">\r\n");
		c->step = RCPT;
		break;
	case RCPT:
		if (!opt.is_pipelining)
			put_text(c, "DATA\r\n");
		c->step = DATA;
		break;
	case DATA:
		put_body(c);
		c->step = BODY;
		break;
	case BODY:
		note_ack(c, reply);
		quit_or_go_on(c);
		break;
	case QUIT:
	case OVER:
		drop(c);
		c->step = OVER;
		break;
	}
}

static void on_reply(struct connection *c, const char *line)
{
	if (strlen(line) > 3 && line[3] == '-')
		return; /* more lines of it follow */
	if (line[0] == steps[c->step].code)
		next_step(c, line);
	else
		lose(c, line);
}

static void on_input(struct connection *c)
{
	ssize_t n = read(c->fd, c->in + c->in_len, sizeof(c->in) - c->in_len);
	char *end;

	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (n <= 0) {
		lose(c, n < 0 ? strerror(errno) : "closed by the server");
		return;
	}
	c->in_len += (size_t)n;
	while (c->fd >= 0 && (end = memmem(c->in, c->in_len, "\r\n", 2))) {
		char line[sizeof(c->in)];
		size_t len = (size_t)(end - c->in);

		memcpy(line, c->in, len);
		line[len] = '\0';
		c->in_len -= len + 2;
		memmove(c->in, end + 2, c->in_len);
		on_reply(c, line);
	}
}

static void on_output(struct connection *c)
{
	ssize_t n = send(c->fd, c->out + c->out_sent, c->out_len - c->out_sent,
		MSG_NOSIGNAL);

	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (n < 0) {
		lose(c, strerror(errno));
		return;
	}
	c->out_sent += (size_t)n;
	if (c->out_sent == c->out_len)
		c->out_sent = c->out_len = 0;
}

/* --- the whole ----------------------------------------------------------- */

static bool step_all(struct connection *all, struct pollfd *fds)
{
	int64_t now_ms = now_us() / 1000;
	bool is_busy = false;

	for (uint64_t i = 0; i < opt.connections; i++) {
		struct connection *c = &all[i];

		if (c->fd < 0 && c->step != OVER && now_ms >= c->retry_at_ms)
			open_connection(c);
		if (c->pause_until_ms > 0 && now_ms >= c->pause_until_ms) {
			c->pause_until_ms = 0;
			start_message(c);
		}
		is_busy |= c->step != OVER;
		fds[i].fd = c->fd;
		fds[i].events = POLLIN;
		if (c->out_len > 0)
			fds[i].events |= POLLOUT;
	}
	if (!is_busy)
		return false;
	if (poll(fds, (nfds_t)opt.connections, opt.pause_ms > 0 ? 1 : TICK_MS) <
			0 &&
		errno != EINTR)
		die("poll");
	for (uint64_t i = 0; i < opt.connections; i++) {
		if (all[i].fd >= 0 && (fds[i].revents & POLLOUT))
			on_output(&all[i]);
		if (all[i].fd >= 0 && (fds[i].revents & ~POLLOUT))
			on_input(&all[i]);
		/* Most fits the socket: spare a round of poll. */
		if (all[i].fd >= 0 && all[i].out_len > 0)
			on_output(&all[i]);
	}
	return true;
}

static int compare_took(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static void print_summary(int64_t took_us)
{
	double seconds = (double)took_us / 1e6;
	int64_t *t = run.took_us;

	if (run.acked > 0)
		qsort(t, run.acked, sizeof(t[0]), compare_took);
	printf("acked=%ju failed=%ju lost_connections=%ju seconds=%.3f "
	       "per_second=%.0f",
		(uintmax_t)run.acked, (uintmax_t)run.failed,
		(uintmax_t)run.lost, seconds, (double)run.acked / seconds);
	if (run.acked > 0)
		printf(" p50_ms=%.1f p99_ms=%.1f max_ms=%.1f",
			(double)t[run.acked / 2] / 1e3,
			(double)t[run.acked * 99 / 100] / 1e3,
			(double)t[run.acked - 1] / 1e3);
	printf("\n");
}

static const char help[] =
	"usage: smtp_load [OPTION]...\n"
	"\n"
	"Sends messages by SMTP and notes each that was answered with 250.\n"
	"\n"
	"  --host HOST        server (127.0.0.1)\n"
	"  --port PORT        its port (2525)\n"
	"  --connections N    at the same time (10)\n"
	"  --messages M       a connection, on average (100): N x M in all\n"
	"  --from A, --to A   envelope addresses\n"
	"  --helo NAME        what to say in EHLO (load.test)\n"
	"  --size BYTES       of a numbered body (10240): it has a header\n"
	"                     X-Load-Number\n"
	"  --file FILE        send this message instead; @N@ in it becomes the\n"
	"                     number\n"
	"  --first N          number of the first message (1)\n"
	"  --ack-file FILE    append \"NUMBER REPLY\" for each 250, written\n"
	"                     before anything else is done\n"
	"  --pipeline         MAIL, RCPT and DATA in one go\n"
	"  --one-each         a new connection for each message\n"
	"  --retry SECONDS    reconnect when the connection is lost and send\n"
	"                     again what was not acknowledged, so long after\n"
	"                     the start\n"
	"  --pause MS         between two messages of a connection\n"
	"  --quiet            do not tell why connections were lost\n"
	"\n"
	"Ends with 0 where all were acknowledged, else 1; 2 for wrong usage.\n";

static void parse_options(int argc, char **argv)
{
	static const struct option longs[] = {{"host", 1, NULL, 'h'},
		{"port", 1, NULL, 'p'}, {"connections", 1, NULL, 'c'},
		{"messages", 1, NULL, 'm'}, {"from", 1, NULL, 'f'},
		{"to", 1, NULL, 't'}, {"helo", 1, NULL, 'e'},
		{"size", 1, NULL, 's'}, {"file", 1, NULL, 'F'},
		{"first", 1, NULL, 'n'}, {"ack-file", 1, NULL, 'a'},
		{"pipeline", 0, NULL, 'P'}, {"one-each", 0, NULL, 'o'},
		{"retry", 1, NULL, 'r'}, {"pause", 1, NULL, 'w'},
		{"quiet", 0, NULL, 'q'}, {"help", 0, NULL, 'H'}, {0}};
	int c;

	while ((c = getopt_long(argc, argv, "", longs, NULL)) != -1) {
		/* clang-format off */
		switch (c) {
		case 'h': opt.host = optarg; break;
		case 'p': opt.port = optarg; break;
		case 'c': opt.connections = strtoull(optarg, NULL, 10); break;
		case 'm': opt.messages = strtoull(optarg, NULL, 10); break;
		case 'f': opt.from = optarg; break;
		case 't': opt.to = optarg; break;
		case 'e': opt.helo = optarg; break;
		case 's': opt.size = strtoull(optarg, NULL, 10); break;
		case 'F': opt.file = optarg; break;
		case 'n': opt.first = strtoull(optarg, NULL, 10); break;
		case 'a': opt.ack_file = optarg; break;
		case 'P': opt.is_pipelining = true; break;
		case 'o': opt.is_one_each = true; break;
		case 'r': opt.retry_s = strtoll(optarg, NULL, 10); break;
		case 'w': opt.pause_ms = strtoll(optarg, NULL, 10); break;
		case 'q': opt.is_quiet = true; break;
		case 'H': fputs(help, stdout); exit(0);
		default: fputs(help, stderr); exit(2);
		}
		/* clang-format on */
	}
	if (optind == argc && opt.connections > 0 && opt.first > 0)
		return;
	fputs(help, stderr);
	exit(2);
}

static void read_template(const char *path)
{
	FILE *f = fopen(path, "r");
	size_t cap = 0;

	if (!f)
		die(path);
	if (getdelim(&run.template, &cap, '\0', f) < 0)
		die(path);
	fclose(f);
}

static void prepare(void)
{
	struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
	int rc = getaddrinfo(opt.host, opt.port, &hints, &run.address);

	if (rc != 0) {
		fprintf(stderr, "smtp_load: %s: %s\n", opt.host,
			gai_strerror(rc));
		exit(2);
	}
	if (opt.file)
		read_template(opt.file);
	if (opt.ack_file) {
		run.ack_fd = open(opt.ack_file,
			O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
		if (run.ack_fd < 0)
			die(opt.ack_file);
	}
	run.next_number = opt.first;
	run.end_number = opt.first + opt.connections * opt.messages;
	run.took_us = must(calloc(
		opt.connections * opt.messages + 1, sizeof(run.took_us[0])));
	run.give_up_ms = now_us() / 1000 + opt.retry_s * 1000;
}

int main(int argc, char **argv)
{
	struct connection *all;
	struct pollfd *fds;
	int64_t begin_us;

	parse_options(argc, argv);
	prepare();
	all = must(calloc(opt.connections, sizeof(all[0])));
	fds = must(calloc(opt.connections, sizeof(fds[0])));
	for (uint64_t i = 0; i < opt.connections; i++)
		all[i].fd = -1;
	begin_us = now_us();
	while (step_all(all, fds))
		;
	print_summary(now_us() - begin_us);
	for (uint64_t i = 0; i < opt.connections; i++)
		free(all[i].out);
	free(all);
	free(fds);
	free(run.took_us);
	free(run.template);
	freeaddrinfo(run.address);
	return run.acked == opt.connections * opt.messages ? 0 : 1;
}
