#include "cli/view.h"

#include <assert.h>
#include <stdio.h>

#include "api/answer.h"
#include "base/process.h"
#include "cli/advice_options.h"
#include "cli/store_access.h"

void view_print_range(const struct view *v)
{
	char from[CLOCK_ISO_SIZE], to[CLOCK_ISO_SIZE];

	clock_format_day(v->range.from, from);
	clock_format_day(v->range.to, to);
	printf("%s%s%s to %s\n", v->domain != NULL ? v->domain : "",
		v->domain != NULL ? "  " : "", from, to);
}

static bool find_range(struct view *v, struct err *err)
{
	if (!v->default_range(v->pg, str_from(v->domain), &v->range, err))
		return false;
	if (v->to.is_set) {
		v->range.to = v->to.day;
		v->range.from = v->to.day - 29;
	}
	if (v->from.is_set)
		v->range.from = v->from.day;
	if (v->range.from > v->range.to)
		return err_set(err, ERR_CONFIG, "--from is after --to");
	return true;
}

static bool print_text(
	struct view *v, const struct pg_config *config, struct err *err)
{
	bool ok;

	v->pg = pg_new(config);
	ok = (v->domain == NULL ||
		     query_domain_exists(v->pg, str_from(v->domain), err)) &&
	     find_range(v, err) && v->print(v, err);
	pg_free(&v->pg);
	return ok;
}

static bool print_json(
	struct view *v, const struct pg_config *config, struct err *err)
{
	struct buf path = {0}, query = {0}, body = {0};
	struct advice_options advice;
	char day[CLOCK_ISO_SIZE];
	bool ok;

	advice_options_read(v->cli, &advice);
	buf_add_text(&path, "/api/v1/domains");
	if (v->domain != NULL) {
		answer_add_segment(&path, v->domain);
		buf_printf(&path, "/%s", v->list);
	}
	buf_printf(&query, "limit=%d", VIEW_MAX_ROWS);
	if (v->from.is_set) {
		clock_format_day(v->from.day, day);
		buf_printf(&query, "&from=%s", day);
	}
	if (v->to.is_set) {
		clock_format_day(v->to.day, day);
		buf_printf(&query, "&to=%s", day);
	}
	ok = (!v->add_query || v->add_query(v, &query, err)) &&
	     answer_get(
		     &(struct answer_source){.pg = config, .advice = &advice},
		     buf_str(&path), buf_str(&query), &body, err);
	if (ok)
		printf("%.*s\n", STR_ARGS(buf_str(&body)));
	buf_fini(&path);
	buf_fini(&query);
	buf_fini(&body);
	return ok;
}

static int run(struct view *v, bool as_json)
{
	struct store_access access = {0};
	struct pg_config config;
	struct err err = {0};
	bool ok;

	command_log(v->cli, "cli");
	ok = process_make_dir(v->cli->config->service.state_dir, 0755, &err) &&
	     store_access_open(&access, v->cli, &err) &&
	     store_access_pg(v->cli, DB_API, &config, &err) &&
	     (as_json ? print_json(v, &config, &err)
		      : print_text(v, &config, &err));
	/* An unknown domain is the user's word, not a broken input. */
	if (!ok && err.code == ERR_UNSUPPORTED)
		err.code = ERR_CONFIG;
	store_access_close(&access);
	return ok ? 0 : command_failed(&err);
}

int view_command(struct view *v, const char *usage, const char *about, int argc,
	char **argv)
{
	char json_help[128];
	bool as_json = false;
	struct arg_option options[VIEW_MAX_OPTIONS] = {
		{"--from", ARG_DAY, &v->from, "first day, YYYY-MM-DD, UTC"},
		{"--to", ARG_DAY, &v->to, "last day, inclusive"},
		{"--json", ARG_FLAG, &as_json, json_help},
	};
	const size_t own = 3;
	const int domains = v->list != NULL ? 1 : 0;
	const struct arg_spec spec = {
		.usage = usage,
		.about = about,
		.options = options,
		.option_count = own + v->more_count,
		.min_operands = domains,
		.max_operands = domains,
	};
	const char **operands;
	int count, code;

	assert(own + v->more_count <= VIEW_MAX_OPTIONS);
	for (size_t i = 0; i < v->more_count; i++)
		options[own + i] = v->more[i];
	snprintf(json_help, sizeof(json_help),
		"answer as GET /api/v1/domains%s%s", domains ? "/DOMAIN/" : "",
		domains ? v->list : "");
	if (!args_parse(v->cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	if (domains)
		v->domain = operands[0];
	return run(v, as_json);
}
