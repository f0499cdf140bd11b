#include "cli/inventory.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/process.h"
#include "cli/commands.h"
#include "cli/store_access.h"

/* Exit code where work was done, but some lines were refused. */
#define EXIT_REFUSED 3

const char *inventory_account(const struct cli *cli)
{
	const char *sudo = getuid() == 0 ? getenv("SUDO_USER") : NULL;
	const struct passwd *account = getpwuid(getuid());
	const char *name = account != NULL ? account->pw_name : NULL;

	if (sudo != NULL && sudo[0] != '\0')
		name = sudo;
	name = name != NULL
		       ? arena_copy_cstr(cli->arena, name)
		       : arena_printf(cli->arena, "uid %u", (unsigned)getuid());
	if (name == NULL)
		base_oom();
	return name;
}

/* --- what was refused -------------------------------------------------------- */

struct told {
	const char *path;
	bool is_hinted; /* that domains can be added */
	bool add_domains;
};

static void tell(void *ctx, uint64_t line, uint64_t count, const char *reason)
{
	struct told *t = ctx;

	if (line > 0) {
		fprintf(stderr, "%s: line %lu: %s\n", t->path, line, reason);
		return;
	}
	fprintf(stderr, "%s: %s: %lu line%s skipped\n", t->path, reason, count,
		count == 1 ? "" : "s");
	if (!t->add_domains && !t->is_hinted)
		fprintf(stderr, "%s: --add-domains makes such domains known\n",
			t->path);
	t->is_hinted = true;
}

/* --- the command ------------------------------------------------------------- */

static bool open_input(const char *path, FILE **ret, struct err *err)
{
	*ret = strcmp(path, "-") == 0 ? stdin : fopen(path, "re");
	return *ret != NULL ||
	       err_set_errno(err, ERR_CONFIG, "cannot open \"%s\"", path);
}

static bool load(struct cli *cli, FILE *in,
	const struct inventory_options *options,
	struct inventory_summary *summary, struct err *err)
{
	struct store_access access = {0};
	struct pg_config config;
	struct pg *pg;
	bool ok;

	ok = process_make_dir(cli->config->service.state_dir, 0755, err) &&
	     store_access_open(&access, cli, err) &&
	     store_access_pg(cli, DB_WRITER, &config, err);
	if (ok) {
		pg = pg_new(&config);
		ok = inventory_import(pg, in, options, summary, err);
		pg_free(&pg);
	}
	store_access_close(&access);
	return ok;
}

int inventory_load(struct cli *cli, enum inventory_kind kind, const char *path,
	bool add_domains)
{
	struct told told = {.path = path, .add_domains = add_domains};
	const struct inventory_options options = {.kind = kind,
		.said_by = str_from(inventory_account(cli)),
		.add_domains = add_domains,
		.own = &cli->config->domains.own,
		.max_domains = cli->config->domains.max_domains,
		.refuse = tell,
		.refuse_ctx = &told};
	struct inventory_summary s = {0};
	struct err err = {0};
	FILE *in;
	bool ok;

	if (!open_input(path, &in, &err))
		return command_failed(&err);
	ok = load(cli, in, &options, &s, &err);
	if (in != stdin)
		(void)fclose(in);
	if (!ok)
		return command_failed(&err);
	printf("lines %lu  stored %lu  unchanged %lu  refused %lu  skipped "
	       "%lu\n",
		s.lines, s.stored, s.unchanged, s.refused, s.skipped);
	return s.refused + s.skipped > 0 ? EXIT_REFUSED : 0;
}
