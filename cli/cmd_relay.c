/* cmd_relay.c - test reports through a relay. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "relay/relay.h"
#include "relay/sample_reports.h"

/* RFC 5322 atext domain of an address; STR_NULL without one. */
static struct str address_domain(struct str address)
{
	for (size_t i = address.len; i > 0; i--)
		if (address.ptr[i - 1] == '@')
			return (struct str){address.ptr + i, address.len - i};
	return STR_NULL;
}

/* A relay with the gaps filled in from [service]. */
static struct relay_config filled_in(
	const struct cli *cli, const struct relay_config *relay)
{
	struct relay_config r = *relay;

	if (r.helo_domain == NULL)
		r.helo_domain = cli->hostname;
	if (r.from == NULL)
		r.from = arena_printf(
			cli->arena, "dmarc-noreply@%s", r.helo_domain);
	if (r.mail_from == NULL)
		r.mail_from = r.from;
	return r;
}

static bool send_one(const struct relay_config *relay, const char *to,
	const struct buf *mail, bool is_verbose, struct err *err)
{
	struct outgoing_mail out = {
		.mail_from = relay->mail_from,
		.rcpt_to = to,
		.bytes = buf_str(mail),
	};
	struct relay_result result = {0};
	bool ok = relay_send(relay, &out, &result, err);

	if (is_verbose)
		terminal_print_lines(buf_str(&result.dialogue));
	if (is_verbose && ok)
		printf("sent through %s%s%s%s%s\n", relay->name,
			result.tls_version[0] != '\0' ? ", " : "",
			result.tls_version,
			result.queue_id[0] != '\0' ? ", queue id " : "",
			result.queue_id);
	relay_result_fini(&result);
	return ok;
}

static bool build(const struct sample_report *s, const char *from,
	const char *to, struct buf *mail, struct err *err)
{
	buf_reset(mail);
	return report_mail_build(&s->report, s->records, s->report.record_count,
		s->submitter, from, to, mail, err);
}

/* One small report for a domain, its dialogue shown. */
static int send_report(struct cli *cli, const struct relay_config *relay,
	const char *to, const char *domain)
{
	struct sample_report sample;
	struct err err = {0};
	struct buf mail = {0};
	bool ok;

	ok = relay_report_sample(domain, relay->helo_domain, clock_now_s(),
		     cli->arena, &sample, &err) &&
	     build(&sample, relay->from, to, &mail, &err) &&
	     send_one(relay, to, &mail, true, &err);
	buf_fini(&mail);
	return ok ? 0 : command_failed(&err);
}

/* The whole set of samples: 60 days, five reporters, three domains. */
static int send_samples(const struct relay_config *relay, const char *to)
{
	struct sample_reports *all =
		sample_reports_new(clock_day_of(clock_now_s()));
	size_t total = sample_reports_count(all);
	struct arena *a = arena_new("sample", SIZE_MAX);
	bool show = isatty(STDERR_FILENO) != 0, ok = true;
	struct sample_report sample;
	struct err err = {0};
	struct buf mail = {0};

	for (size_t i = 0; ok && i < total; i++) {
		arena_reset(a);
		ok = sample_reports_get(all, i, a, &sample, &err) &&
		     build(&sample, relay->from, to, &mail, &err) &&
		     send_one(relay, to, &mail, false, &err);
		if (show && (i % 20 == 0 || i + 1 == total))
			fprintf(stderr, "\rsent %zu of %zu sample reports",
				i + 1, total);
	}
	if (show)
		fprintf(stderr, "\n");
	buf_fini(&mail);
	arena_free(&a);
	sample_reports_free(&all);
	if (!ok)
		return command_failed(&err);
	printf("sent %zu sample reports through %s to %s\n", total, relay->name,
		to);
	return 0;
}

int cmd_relay(struct cli *cli, int argc, char **argv)
{
	const char *to = NULL, *domain = NULL;
	bool samples = false;
	const struct arg_option options[] = {
		{"--to", ARG_VALUE, &to, "address to send to"},
		{"--domain", ARG_VALUE, &domain,
			"policy domain of the report (default: that of --to)"},
		{"--samples", ARG_FLAG, &samples,
			"send 60 days of sample reports for three domains"},
	};
	const struct arg_spec spec = {
		.usage = "ruad relay report [NAME] --to ADDR [--domain D] "
			 "[--samples] [-c FILE]",
		.about = "Send a correct aggregate report through a relay, so "
			 "that the whole loop is tried in a minute.\nWithout "
			 "NAME the default relay is used.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 1,
		.max_operands = 2,
	};
	const struct relay_config *found;
	struct relay_config relay;
	struct err err = {0};
	const char **operands;
	struct str d;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	command_log(cli, "relay");
	if (strcmp(operands[0], "report") != 0 || to == NULL) {
		fprintf(stderr, "ruad: %s\nusage: %s\n",
			to == NULL ? "--to ADDR is missing" : "unknown action",
			spec.usage);
		return 2;
	}
	found = relay_find(cli->config->relays.items, cli->config->relays.count,
		operands[1], &err);
	if (found == NULL)
		return command_failed(&err);
	relay = filled_in(cli, found);
	if (samples)
		return send_samples(&relay, to);
	d = domain != NULL ? str_from(domain) : address_domain(str_from(to));
	domain = arena_printf(cli->arena, "%.*s", STR_ARGS(d));
	return send_report(cli, &relay, to, domain);
}
