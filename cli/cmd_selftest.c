/* cmd_selftest.c - an operator's own proof of our promise. */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/selftest.h"
#include "dmarc/domain.h"

#define DEFAULT_COUNT 1000
#define DEFAULT_RATE 20
#define MAX_RATE 1000

static const char about[] =
	"send brings numbered reports to the running service by SMTP and notes "
	"in FILE, on\ndisk, each that got its 250; what gets none is tried "
	"again until it does. Meanwhile\nend the service as hard as you like: "
	"kill -9, the database, the power. check then\ncompares FILE with "
	"database and spool: each number has to be stored once, or to "
	"wait.\nExit 1 names those that are lost or double.\n\n"
	"Where the power is cut, run send on another machine, and check on the "
	"service's\n(with a copy of FILE). The reports are for a domain of "
	"their own, " SELFTEST_DOMAIN ",\nand in no sum of another; they "
	"stay under it after the test.";

struct request {
	const char *action;
	struct selftest_sending sending;
	const char *count, *rate, *domain;
	bool as_json;
};

static bool parse_number(const char *option, const char *text,
	uint64_t fallback, uint64_t max, uint64_t *ret, struct err *err)
{
	*ret = fallback;
	if (!text ||
		(str_to_u64(str_from(text), ret) && *ret >= 1 && *ret <= max))
		return true;
	return err_set(err, ERR_CONFIG,
		"%s: \"%s\" is not a number of 1 to %lu", option, text, max);
}

static bool parse_domain(
	struct cli *cli, const char *text, const char **ret, struct err *err)
{
	char name[256];
	struct str d;

	/* The run's id goes before it, as header_from. */
	if (!domain_normalise(str_from(text), name,
		    LIMIT_DOMAIN_BYTES - SELFTEST_RUN_SIZE, &d, NULL))
		return err_set(err, ERR_CONFIG,
			"\"%.80s\" is not a domain, or too long a one", text);
	*ret = arena_printf(cli->arena, "%.*s", STR_ARGS(d));
	return true;
}

static int send_reports(struct cli *cli, struct request *r)
{
	struct selftest_sending *s = &r->sending;
	struct err err = {0};

	if (!s->to) {
		err_set(&err, ERR_CONFIG, "--to ADDR is missing");
		return command_failed(&err);
	}
	if (!parse_number("--count", r->count, DEFAULT_COUNT,
		    SELFTEST_MAX_REPORTS, &s->count, &err) ||
		!parse_number("--rate", r->rate, DEFAULT_RATE, MAX_RATE,
			&s->rate, &err) ||
		!parse_domain(cli, r->domain, &s->domain, &err))
		return command_failed(&err);
	return selftest_send(cli, s);
}

static int run(struct cli *cli, struct request *r)
{
	struct err err = {0};

	if (!r->sending.ledger)
		err_set(&err, ERR_CONFIG, "--ledger FILE is missing");
	else if (strcmp(r->action, "send") == 0)
		return send_reports(cli, r);
	else if (strcmp(r->action, "check") == 0)
		return selftest_check(cli, r->sending.ledger, r->as_json);
	else
		err_set(&err, ERR_CONFIG, "unknown action \"%s\"", r->action);
	return command_failed(&err);
}

int cmd_selftest(struct cli *cli, int argc, char **argv)
{
	struct request r = {.domain = SELFTEST_DOMAIN};
	/* clang-format off */
	const struct arg_option options[] = {
		{ "--to", ARG_VALUE, &r.sending.to, "ADDR  one of smtp.recipients" },
		{ "--ledger", ARG_VALUE, &r.sending.ledger, "FILE  made by send, read by check" },
		{ "--count", ARG_VALUE, &r.count, "N  reports (default 1000)" },
		{ "--rate", ARG_VALUE, &r.rate, "N  of them a second (default 20)" },
		{ "--smtp", ARG_VALUE, &r.sending.smtp, "HOST:PORT  (default: the first of smtp.listen)" },
		{ "--starttls", ARG_FLAG, &r.sending.starttls, "by TLS; the certificate is not looked at" },
		{ "--domain", ARG_VALUE, &r.domain, "D  policy domain (default " SELFTEST_DOMAIN ")" },
		{ "--json", ARG_FLAG, &r.as_json, "check: answer in JSON" },
	};
	/* clang-format on */
	const struct arg_spec spec = {
		.usage =
			"ruad selftest durability send --to ADDR --ledger FILE "
			"[OPTION]... | check --ledger FILE [--json]",
		.about = about,
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 2,
		.max_operands = 2,
	};
	const char **operands;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	command_log(cli, "selftest");
	if (strcmp(operands[0], "durability") != 0) {
		fprintf(stderr, "ruad: unknown test \"%s\"\nusage: %s\n",
			operands[0], spec.usage);
		return 2;
	}
	r.action = operands[1];
	return run(cli, &r);
}
