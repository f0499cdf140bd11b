/* selftest_check.c - the ledger against the spool and the database. */
#include "cli/selftest.h"

#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/json_out.h"
#include "base/process.h"
#include "cli/commands.h"
#include "cli/store_access.h"
#include "relay/sample_reports.h"
#include "store/query_stored.h"
#include "store/spool.h"

/* The head of a mail, which names its report. */
#define HEAD_BYTES 8192
/* Looks at what seems lost: it may have been on its way between two folders,
 * or from one to the database. */
#define LOOKS 3
#define PAUSE_MS 300
#define EXIT_REFUSED 3

/* What is known of one number. */
struct fate {
	bool is_acknowledged, is_waiting, is_refused;
	uint32_t stored;
};

struct check {
	struct cli *cli;
	struct selftest_ledger ledger;
	const char *prefix; /* of the report_ids of this run */
	struct fate *fates; /* by number, up to `max` */
	uint64_t max;
	bool has_spool;
	uint64_t messages, expected_messages; /* in the sums; by the reports */
};

struct sums {
	uint64_t stored, waiting, refused, lost, twice, unacknowledged;
};

/* --- the spool ----------------------------------------------------------- */

static struct fate *fate_of(struct check *c, struct str id)
{
	struct str digits = {id.ptr + strlen(c->prefix), 0};
	uint64_t n;

	while (digits.ptr + digits.len < id.ptr + id.len &&
		digits.ptr[digits.len] >= '0' && digits.ptr[digits.len] <= '9')
		digits.len++;
	if (!str_to_u64(digits, &n) || n > c->max)
		return NULL;
	return &c->fates[n];
}

/* A mail is one of ours where its head names the run: in Message-ID. */
static struct fate *fate_of_mail(struct check *c, int fd)
{
	char head[HEAD_BYTES];
	ssize_t len = pread(fd, head, sizeof(head), 0);
	const char *at = len > 0 ? memmem(head, (size_t)len, c->prefix,
					   strlen(c->prefix))
				 : NULL;

	return at ? fate_of(c, (struct str){at, (size_t)(head + len - at)})
		  : NULL;
}

static void note_mail(
	struct check *c, const struct spool_listing *l, struct fate *f)
{
	if (l->state != SPOOL_REFUSED) {
		f->is_waiting = true;
		return;
	}
	if (!f->is_refused)
		fprintf(stderr, "ruad: number %td was refused: %.*s\n",
			f - c->fates, STR_ARGS(str_trim(l->reason)));
	f->is_refused = true;
}

static bool look_at_folder(struct check *c, struct spool *spool,
	enum spool_state state, struct arena *a, struct err *err)
{
	struct spool_listing *rows, one;
	size_t count;
	int fd;

	if (!spool_list(spool, state, a, &rows, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		struct fate *f;

		/* Gone on meanwhile: the database has it, or the next look. */
		if (!spool_find(spool, rows[i].message.id, a, &one, &fd, err))
			continue;
		f = fate_of_mail(c, fd);
		if (f)
			note_mail(c, &one, f);
		close(fd);
	}
	return true;
}

static bool look_at_spool(struct check *c, struct arena *a, struct err *err)
{
	const char *dir = options_path(c->cli, "spool");
	struct spool *spool = NULL;
	bool ok;

	c->has_spool = access(dir, X_OK) == 0;
	if (!c->has_spool)
		return true;
	if (!spool_open(&spool, dir, c->cli->user, err))
		return false;
	ok = look_at_folder(c, spool, SPOOL_NEW, a, err) &&
	     look_at_folder(c, spool, SPOOL_TAKEN, a, err) &&
	     look_at_folder(c, spool, SPOOL_REFUSED, a, err);
	spool_close(&spool);
	return ok;
}

/* --- the database -------------------------------------------------------- */

/* Rows and sums of one moment. */
static bool look_at_store(
	struct check *c, struct pg *pg, struct arena *a, struct err *err)
{
	struct str domain = str_from(c->ledger.run.domain);
	const char *header_from = arena_printf(
		a, "%s.%s", c->ledger.run.id, c->ledger.run.domain);
	struct stored_row *rows;
	size_t count = 0;
	bool ok;

	if (!header_from)
		base_oom();
	ok = query_begin(pg, err) &&
	     query_stored_list(
		     pg, domain, str_from(c->prefix), a, &rows, &count, err) &&
	     query_stored_messages(
		     pg, domain, str_from(header_from), &c->messages, err);
	query_end(pg);
	c->expected_messages = 0;
	for (size_t i = 0; ok && i < count; i++) {
		struct fate *f = fate_of(c, rows[i].report_id);

		if (!f)
			continue;
		f->stored = (uint32_t)rows[i].count;
		c->expected_messages += (uint64_t)(f - c->fates);
	}
	return ok;
}

/* --- the answer ---------------------------------------------------------- */

static bool is_lost(const struct fate *f)
{
	return f->is_acknowledged && f->stored == 0 && !f->is_waiting &&
	       !f->is_refused;
}

static struct sums add_up(const struct check *c)
{
	struct sums s = {0};

	for (uint64_t n = 1; n <= c->max; n++) {
		const struct fate *f = &c->fates[n];

		s.twice += f->stored > 1;
		if (!f->is_acknowledged) {
			s.unacknowledged += f->stored > 0;
			continue;
		}
		s.stored += f->stored > 0;
		s.waiting += f->stored == 0 && f->is_waiting;
		s.refused += f->stored == 0 && !f->is_waiting && f->is_refused;
		s.lost += is_lost(f);
	}
	return s;
}

/* The spool first: what leaves it meanwhile is then in the database. */
static bool look(struct check *c, struct pg *pg, struct err *err)
{
	struct arena *a = arena_new("check", SIZE_MAX);
	bool ok = true;

	for (int i = 0; ok && i < LOOKS; i++) {
		if (i > 0)
			(void)poll(NULL, 0, PAUSE_MS);
		arena_reset(a);
		for (uint64_t n = 1; n <= c->max; n++)
			c->fates[n].is_waiting = false;
		ok = look_at_spool(c, a, err) && look_at_store(c, pg, a, err);
		if (ok && add_up(c).lost == 0)
			break;
	}
	arena_free(&a);
	return ok;
}

static bool is_twice(const struct fate *f)
{
	return f->stored > 1;
}

static void print_numbers(const struct check *c, const char *what,
	bool (*is_one)(const struct fate *))
{
	const char *separator = what;

	for (uint64_t n = 1; n <= c->max; n++)
		if (is_one(&c->fates[n])) {
			printf("%s %" PRIu64, separator, n);
			separator = ",";
		}
	if (separator != what)
		printf("\n");
}

static void print_text(const struct check *c, const struct sums *s)
{
	printf("%zu acknowledged: %" PRIu64 " stored, %" PRIu64
	       " waiting, %" PRIu64 " refused, %" PRIu64 " lost, %" PRIu64
	       " double\n",
		c->ledger.count, s->stored, s->waiting, s->refused, s->lost,
		s->twice);
	print_numbers(c, "lost:", is_lost);
	print_numbers(c, "double:", is_twice);
	if (c->messages != c->expected_messages)
		printf("the sums hold %" PRIu64
		       " messages, the reports %" PRIu64 "\n",
			c->messages, c->expected_messages);
	if (s->unacknowledged > 0)
		printf("%" PRIu64 " stored without a 250\n", s->unacknowledged);
	if (s->waiting > 0)
		printf("what waits is on disk: check again later\n");
	if (!c->has_spool)
		printf("there is no spool here: what waits in that of another "
		       "host counts as lost\n");
}

static void add_numbers(struct json_out *j, const struct check *c,
	const char *key, bool (*is_one)(const struct fate *))
{
	json_key(j, key);
	json_array_begin(j);
	for (uint64_t n = 1; n <= c->max; n++)
		if (is_one(&c->fates[n]))
			json_uint(j, n);
	json_array_end(j);
}

static void print_json(const struct check *c, const struct sums *s)
{
	struct buf out = {0};
	struct json_out j;

	json_init(&j, &out);
	json_object_begin(&j);
	json_key(&j, "run");
	json_cstr(&j, c->ledger.run.id);
	json_key(&j, "domain");
	json_cstr(&j, c->ledger.run.domain);
	json_key(&j, "acknowledged");
	json_uint(&j, c->ledger.count);
	json_key(&j, "stored");
	json_uint(&j, s->stored);
	json_key(&j, "waiting");
	json_uint(&j, s->waiting);
	json_key(&j, "refused");
	json_uint(&j, s->refused);
	add_numbers(&j, c, "lost", is_lost);
	add_numbers(&j, c, "double", is_twice);
	json_key(&j, "unacknowledged");
	json_uint(&j, s->unacknowledged);
	json_key(&j, "messages");
	json_uint(&j, c->messages);
	json_key(&j, "expected_messages");
	json_uint(&j, c->expected_messages);
	json_object_end(&j);
	buf_add_char(&out, '\n');
	fwrite(out.ptr, 1, out.len, stdout);
	buf_fini(&out);
}

static int answer(const struct check *c, bool as_json)
{
	struct sums s = add_up(c);

	if (as_json)
		print_json(c, &s);
	else
		print_text(c, &s);
	if (s.lost > 0 || s.twice > 0 || c->messages != c->expected_messages)
		return 1;
	return s.refused > 0 ? EXIT_REFUSED : 0;
}

/* One number more than was acknowledged may have come: the last one tried. */
static void prepare(struct check *c)
{
	struct arena *a = c->cli->arena;

	c->max = c->ledger.last + 1;
	c->fates = base_calloc(c->max + 1, sizeof(c->fates[0]));
	for (size_t i = 0; i < c->ledger.count; i++)
		c->fates[c->ledger.numbers[i]].is_acknowledged = true;
	c->prefix =
		arena_printf(a, RELAY_NUMBERED_PREFIX "%s.", c->ledger.run.id);
	if (!c->prefix)
		base_oom();
}

int selftest_check(struct cli *cli, const char *ledger, bool as_json)
{
	struct check c = {.cli = cli};
	struct store_access access = {0};
	struct pg_config config;
	struct pg *pg = NULL;
	struct err err = {0};
	bool ok;
	int code;

	if (!selftest_ledger_read(ledger, cli->arena, &c.ledger, &err))
		return command_failed(&err);
	prepare(&c);
	ok = process_make_dir(cli->config->service.state_dir, 0755, &err) &&
	     store_access_open(&access, cli, &err) &&
	     store_access_pg(cli, DB_API, &config, &err);
	if (ok) {
		pg = pg_new(&config);
		ok = look(&c, pg, &err);
		pg_free(&pg);
	}
	store_access_close(&access);
	code = ok ? answer(&c, as_json) : command_failed(&err);
	free(c.fates);
	return code;
}
