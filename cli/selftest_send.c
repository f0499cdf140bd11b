/* selftest_send.c - numbered reports to the running service. */
#include "cli/selftest.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/commands.h"
#include "relay/relay.h"
#include "relay/sample_reports.h"

#define TIMEOUT_MS 30000
/* As often as this while there is no answer. */
#define AGAIN_MS 1000

struct sending {
	const struct selftest_sending *what;
	struct selftest_run run;
	struct relay_config relay;
	int ledger;
	int64_t begun_s;
	struct arena *arena; /* of one mail */
	struct buf mail;
	uint64_t acknowledged;
	bool show; /* progress, on a terminal */
};

/* --- where to ------------------------------------------------------------ */

/* HOST:PORT, [ADDRESS]:PORT; "*" as in smtp.listen is this machine. */
static bool parse_address(const char *text, struct arena *a,
	struct relay_config *r, struct err *err)
{
	const char *colon = strrchr(text, ':');
	struct str host;
	uint64_t port;

	if (!colon || !str_to_u64(str_from(colon + 1), &port) || port == 0 ||
		port > 65535)
		return err_set(
			err, ERR_CONFIG, "\"%s\" is not HOST:PORT", text);
	host = (struct str){text, (size_t)(colon - text)};
	if (host.len > 2 && host.ptr[0] == '[' && host.ptr[host.len - 1] == ']')
		host = (struct str){host.ptr + 1, host.len - 2};
	if (str_equal(host, STR("*")))
		host = STR("127.0.0.1");
	r->host = arena_printf(a, "%.*s", STR_ARGS(host));
	r->port = (int64_t)port;
	return true;
}

static bool make_relay(const struct cli *cli, const struct selftest_sending *s,
	struct relay_config *r, struct err *err)
{
	const struct config_list *listen = &cli->config->smtp.listen;
	const char *address = s->smtp;

	if (!address && listen->count == 0)
		return err_set(err, ERR_CONFIG,
			"smtp.listen is empty: --smtp HOST:PORT is needed");
	*r = (struct relay_config){
		.name = "selftest",
		.security = s->starttls ? RELAY_SECURITY_STARTTLS
					: RELAY_SECURITY_NONE,
		.helo_domain = cli->hostname,
		.timeout_ms = TIMEOUT_MS,
	};
	r->from = arena_printf(cli->arena, "selftest@%s", cli->hostname);
	r->mail_from = r->from;
	return parse_address(
		address ? address : listen->items[0], cli->arena, r, err);
}

/* With a list of our own domains, ingest refuses reports for others. */
static bool is_taken(const struct config_list *own, const char *domain)
{
	size_t len = strlen(domain), own_len;

	for (size_t i = 0; i < own->count; i++) {
		own_len = strlen(own->items[i]);
		if (own_len <= len &&
			str_equal_nocase(str_from(domain + len - own_len),
				str_from(own->items[i])) &&
			(own_len == len || domain[len - own_len - 1] == '.'))
			return true;
	}
	return own->count == 0;
}

/* --- sending ------------------------------------------------------------- */

static void sleep_ms(int64_t ms)
{
	struct timespec t = {
		.tv_sec = ms / 1000, .tv_nsec = (long)(ms % 1000) * 1000000};

	if (ms > 0)
		(void)nanosleep(&t, NULL);
}

static bool build(struct sending *s, uint64_t n, struct err *err)
{
	struct sample_report sample;

	arena_reset(s->arena);
	buf_reset(&s->mail);
	return relay_report_numbered(s->run.domain, s->run.id, n, s->begun_s,
		       s->arena, &sample, err) &&
	       report_mail_build(&sample.report, sample.records, 1,
		       sample.submitter, s->relay.from, s->what->to, &s->mail,
		       err);
}

static bool submit(struct sending *s, struct err *err)
{
	const struct outgoing_mail mail = {
		.mail_from = s->relay.mail_from,
		.rcpt_to = s->what->to,
		.bytes = buf_str(&s->mail),
	};
	struct relay_result result;
	bool ok = relay_send(&s->relay, &mail, &result, err);

	relay_result_fini(&result);
	return ok;
}

/*
 * Again and again, as mail servers do, until it has its 250. The first of all
 * has one try: there the address is wrong, or nothing runs.
 */
static bool send_number(struct sending *s, uint64_t n, struct err *err)
{
	int64_t since_ms = 0;

	if (!build(s, n, err))
		return false;
	while (!submit(s, err)) {
		if (err->code != ERR_TEMP || s->acknowledged == 0)
			return false;
		if (since_ms == 0) {
			since_ms = clock_monotonic_ms();
			fprintf(stderr,
				"%sno 250 for %" PRIu64
				": %s; trying again until there is one\n",
				s->show ? "\n" : "", n, err->msg);
		}
		sleep_ms(AGAIN_MS);
	}
	if (since_ms != 0)
		fprintf(stderr, "there again after %" PRId64 " s\n",
			(clock_monotonic_ms() - since_ms) / 1000);
	if (!selftest_ledger_note(s->ledger, n, err))
		return false;
	s->acknowledged++;
	return true;
}

/* No faster after a time without answers: what was late stays late. */
static bool send_all(struct sending *s, struct err *err)
{
	int64_t step_ms = (int64_t)(1000 / s->what->rate), due_ms = 0, now_ms;

	for (uint64_t n = 1; n <= s->what->count; n++) {
		now_ms = clock_monotonic_ms();
		sleep_ms(due_ms - now_ms);
		due_ms = (due_ms > now_ms ? due_ms : now_ms) + step_ms;
		if (!send_number(s, n, err))
			return false;
		if (s->show)
			fprintf(stderr,
				"\r%" PRIu64 " of %" PRIu64 " acknowledged", n,
				s->what->count);
	}
	return true;
}

static bool open_run(struct sending *s, const struct cli *cli, struct err *err)
{
	const struct selftest_sending *w = s->what;

	if (!is_taken(&cli->config->domains.own, w->domain))
		return err_set(err, ERR_CONFIG,
			"domains.own does not hold \"%s\", so its reports "
			"would be refused; name one below yours with --domain",
			w->domain);
	selftest_run_init(&s->run, w->domain);
	return make_relay(cli, w, &s->relay, err) &&
	       selftest_ledger_create(&s->ledger, w->ledger, &s->run, err);
}

/* A ledger that proves nothing would only be in the way of the next try. */
static void close_run(struct sending *s)
{
	close(s->ledger);
	if (s->acknowledged == 0)
		(void)unlink(s->what->ledger);
	else
		printf("%" PRIu64 " acknowledged, noted in %s\n",
			s->acknowledged, s->what->ledger);
}

int selftest_send(const struct cli *cli, const struct selftest_sending *what)
{
	struct sending s = {
		.what = what,
		.ledger = -1,
		.begun_s = clock_now_s(),
		.arena = arena_new("selftest", SIZE_MAX),
		.show = isatty(STDERR_FILENO) != 0,
	};
	struct err err = {0};
	bool ok = open_run(&s, cli, &err) && send_all(&s, &err);

	if (s.show && s.acknowledged > 0)
		fprintf(stderr, "\n");
	if (s.ledger >= 0)
		close_run(&s);
	buf_fini(&s.mail);
	arena_free(&s.arena);
	return ok ? 0 : command_failed(&err);
}
