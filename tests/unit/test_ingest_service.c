/*
 * test_ingest_service.c - the service as a process, over a real spool.
 *
 * Workers are those of tests/harness/worker_stub.h, the writer that of
 * tests/harness/writer_stub.h: its database is away while a file is there, and
 * writes committed rows to another.
 */
#include "ingest/ingest_service.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/process.h"
#include "store/spool_private.h"
#include "tests/harness/worker_stub.h"
#include "tests/harness/writer_stub.h"

struct fixture {
	char root[64];
	char spool_dir[96], temp_dir[96], log[96], rows[96], away[96];
	struct spool *spool;
	bool is_gathering; /* what is put becomes one file */
	struct spool_bundle_text bundle;
	pid_t pid; /* of the service; 0: not running */
	char poison[16];
	enum err_code begin_code;
};

/* --- the service --------------------------------------------------------- */

static int service_main(const struct fixture *f)
{
	struct ip_network network;
	struct ingest_service_config config = {
		.pipeline = {.program = stub_program(),
			.workers = 2,
			.temp_dir = f->temp_dir,
			.linger_ms = 20,
			.limits = {.max_expanded_bytes = LIMIT_EXPANDED_BYTES,
				.max_records = LIMIT_RECORDS,
				.max_documents = LIMIT_DOCUMENTS,
				.max_cpu_s = 60}},
		.spool_dir = f->spool_dir,
		.hostname = "ingest.test",
		.trusted_networks = {.items = &network, .count = 1},
	};
	struct err err = {0};

	db.rows_path = f->rows;
	db.away_path = f->away;
	db.begin_code = f->begin_code;
	db.poison_code = ERR_TEMP;
	strcpy(db.poison, f->poison);
	if (!ip_network_parse(STR("192.0.2.0/24"), &network))
		return 99;
	if (ingest_service_run(&config, &err))
		return 0;
	fprintf(stderr, "failed: %s\n", err.msg);
	return err_exit_code(err.code);
}

static void start(struct fixture *f)
{
	int log;

	fflush(NULL);
	f->pid = fork();
	assert_true(f->pid >= 0);
	if (f->pid != 0)
		return;
	process_die_with_parent(SIGKILL);
	log = open(f->log, O_WRONLY | O_CREAT | O_APPEND, 0600);
	if (log < 0 || dup2(log, STDERR_FILENO) < 0)
		_exit(98);
	spool_close(&f->spool);
	exit(service_main(f)); /* with its leak check */
}

/* Exit code. */
static int stop(struct fixture *f, int signo)
{
	int code;

	assert_int_equal(kill(f->pid, signo), 0);
	code = process_wait(f->pid);
	f->pid = 0;
	return code;
}

static char *read_back(const char *path)
{
	static char texts[2][1 << 18];
	static unsigned next;
	char *text = texts[next++ % 2];
	FILE *in = fopen(path, "r");
	size_t n = in ? fread(text, 1, sizeof(texts[0]) - 1, in) : 0;

	text[n] = '\0';
	if (in)
		fclose(in);
	return text;
}

static unsigned count_in(const char *path, const char *word)
{
	const char *at = read_back(path);
	unsigned n = 0;

	for (; (at = strstr(at, word)); at += strlen(word))
		n++;
	return n;
}

/* Until the file holds the word n times; at most 20 s. */
static void wait_for(
	struct fixture *f, const char *path, const char *word, unsigned n)
{
	for (int i = 0; i < 4000; i++) {
		if (count_in(path, word) >= n)
			return;
		usleep(5000);
	}
	fail_msg("no \"%s\" in:\n%s", word, read_back(f->log));
}

/* --- the spool ----------------------------------------------------------- */

static void add_to_bundle(struct fixture *f, const char *id, const char *script,
	const struct spool_envelope *env)
{
	struct buf text = {0};

	spool_envelope_print(env, &text);
	spool_bundle_add(&f->bundle, id, str_from(script), buf_str(&text));
	buf_fini(&text);
}

/* What was put since is_gathering was set, as one file. */
static void put_bundle(struct fixture *f)
{
	struct spool_entry entry = spool_bundle_entry(&f->bundle);
	struct buf *bytes = &f->bundle.bytes;
	int fd;

	spool_bundle_end(&f->bundle);
	fd = spool_open_entry(f->spool, FOLDER_NEW, &entry, O_WRONLY | O_CREAT);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes->ptr, bytes->len), bytes->len);
	close(fd);
	spool_bundle_text_fini(&f->bundle);
	f->is_gathering = false;
}

static void put_by(struct fixture *f, const char *script, const char *client,
	const char *via, char *id)
{
	struct spool_envelope env = {
		.arrived_s = 1767312000,
		.channel = STR("smtp"),
		.host = STR("mx.test"),
		.size_bytes = strlen(script),
	};
	struct spool_writer *w;
	struct err err = {0};

	assert_true(ip_parse(str_from(client), &env.client));
	assert_true(!via || ip_parse(str_from(via), &env.via));
	w = spool_writer_new(f->spool);
	if (id)
		strcpy(id, spool_writer_id(w));
	if (f->is_gathering) {
		add_to_bundle(f, spool_writer_id(w), script, &env);
		spool_writer_abort(&w);
		return;
	}
	assert_true(spool_write(w, script, strlen(script), &err));
	if (!spool_commit(f->spool, &w, &env, &err))
		fail_msg("%s", err.msg);
}

static void put_from(
	struct fixture *f, const char *script, const char *client, char *id)
{
	put_by(f, script, client, NULL, id);
}

static void put(struct fixture *f, const char *script)
{
	put_from(f, script, "198.51.100.7", NULL);
}

static struct spool_depth depth(struct fixture *f)
{
	struct spool_depth d;
	struct err err = {0};

	assert_true(spool_depth(f->spool, &d, &err));
	return d;
}

static void expect_depth(
	struct fixture *f, unsigned fresh, unsigned taken, unsigned refused)
{
	struct spool_depth d = depth(f);

	if (d.new_count != fresh || d.taken_count != taken ||
		d.refused_count != refused)
		fail_msg("new %ju taken %ju refused %ju",
			(uintmax_t)d.new_count, (uintmax_t)d.taken_count,
			(uintmax_t)d.refused_count);
}

static void expect_reason(struct fixture *f, const char *id, const char *reason)
{
	struct arena *a = arena_new("test", SIZE_MAX);
	struct spool_listing l;
	struct err err = {0};

	assert_true(spool_find(f->spool, id, a, &l, NULL, &err));
	assert_int_equal(l.state, SPOOL_REFUSED);
	if (!strstr(l.reason.ptr, reason))
		fail_msg("%.*s", STR_ARGS(l.reason));
	arena_free(&a);
}

static int set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct err err = {0};

	strcpy(f->root, "/tmp/ruad-test-ingest-XXXXXX");
	if (!mkdtemp(f->root))
		return -1;
	(void)snprintf(f->spool_dir, sizeof(f->spool_dir), "%s/spool", f->root);
	(void)snprintf(f->temp_dir, sizeof(f->temp_dir), "%s/tmp", f->root);
	(void)snprintf(f->log, sizeof(f->log), "%s/log", f->root);
	(void)snprintf(f->rows, sizeof(f->rows), "%s/rows", f->root);
	(void)snprintf(f->away, sizeof(f->away), "%s/away", f->root);
	*state = f;
	return spool_open(&f->spool, f->spool_dir, NULL, &err) ? 0 : -1;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;
	char command[128];

	if (f->pid > 0)
		(void)stop(f, SIGKILL);
	spool_close(&f->spool);
	(void)snprintf(command, sizeof(command), "rm -rf '%s'", f->root);
	free(f);
	return system(command);
}

/* --- tests --------------------------------------------------------------- */

static void test_stored(void **state)
{
	struct fixture *f = *state;
	char id[SPOOL_ID_SIZE], line[256];

	put(f, "report a 1\n");
	put_from(f, "report b 2\nreport c 3\n", "192.0.2.9", id);
	start(f);
	wait_for(f, f->log, "event=message_stored", 2);
	/* One that comes while we wait, and is not waited for long. */
	put(f, "report d 4\n");
	wait_for(f, f->log, "event=message_stored", 3);
	expect_depth(f, 0, 0, 0);
	(void)snprintf(line, sizeof(line),
		"b 2 vouched by=networks mx.test smtp %s 1767312000\n", id);
	assert_int_equal(count_in(f->rows, line), 1);
	assert_int_equal(
		count_in(f->rows, "a 1 unverified by= mx.test smtp "), 1);
	(void)snprintf(line, sizeof(line),
		"event=message_stored spool_id=%s reports=2 duplicates=0 "
		"records=5 messages=15 took_ms=",
		id);
	assert_int_equal(count_in(f->log, line), 1);
	assert_int_equal(stop(f, SIGTERM), 0);
	assert_int_equal(count_in(f->log, "event=ingest_stopped"), 1);
}

/* A front vouches for what it hands on, whoever its client is; the client's
 * address vouches for nothing where a stranger names it. */
static void test_trust_is_of_who_handed_on(void **state)
{
	struct fixture *f = *state;

	put_by(f, "report a 1\n", "198.51.100.7", "192.0.2.25", NULL);
	put_by(f, "report b 1\n", "192.0.2.9", "198.51.100.25", NULL);
	start(f);
	wait_for(f, f->log, "event=message_stored", 2);
	assert_int_equal(count_in(f->rows, "a 1 vouched by=networks "), 1);
	assert_int_equal(count_in(f->rows, "b 1 unverified by= "), 1);
	assert_int_equal(stop(f, SIGTERM), 0);
}

static void test_refused(void **state)
{
	struct fixture *f = *state;
	char id[SPOOL_ID_SIZE];

	put_from(f, "report a 1\nrefuse damaged\n", "192.0.2.9", id);
	start(f);
	wait_for(f, f->log, "event=message_refused", 1);
	expect_depth(f, 0, 0, 1);
	expect_reason(f, id, "syntax: attachment 1: damaged");
	assert_int_equal(count_in(f->rows, "a 1 "), 1);
	assert_int_equal(
		count_in(
			f->log, "code=syntax reason=\"attachment 1: damaged\""),
		1);
	assert_int_equal(stop(f, SIGINT), 0);
}

/* Each is turned away, whoever came in one file with it. */
static void check_killers(struct fixture *f, bool is_bundle)
{
	char id[SPOOL_ID_SIZE];

	f->is_gathering = is_bundle;
	put_from(f, "report a 1\ncrash\n", "192.0.2.9", id);
	put(f, "report b 1\n");
	put(f, "late c 10\ngarbage\n");
	put(f, "report d 1\n");
	if (is_bundle)
		put_bundle(f);
	start(f);
	wait_for(f, f->log, "event=message_refused", 2);
	wait_for(f, f->log, "event=message_stored", 2);
	assert_int_equal(count_in(f->log, "event=worker_died"), 6);
	expect_depth(f, 0, 0, 2);
	expect_reason(f, id, "its reader died 3 times: killed by signal 11");
	/* The first was whole before its reader died, and may be stored. */
	assert_in_range(count_in(f->rows, "a 1 "), 0, 1);
	assert_int_equal(count_in(f->rows, "b 1 "), 1);
	assert_int_equal(count_in(f->rows, "c 10 "), 0);
	assert_int_equal(count_in(f->rows, "d 1 "), 1);
	assert_int_equal(stop(f, SIGTERM), 0);
}

static void test_killers(void **state)
{
	check_killers(*state, false);
}

static void test_killers_in_company(void **state)
{
	check_killers(*state, true);
}

static void check_database_away(struct fixture *f, bool is_bundle)
{
	FILE *away = fopen(f->away, "w");

	fclose(away);
	f->is_gathering = is_bundle;
	for (int i = 0; i < 10; i++) {
		char script[32];

		(void)snprintf(script, sizeof(script), "report r%d 1\n", i);
		put(f, script);
	}
	if (is_bundle)
		put_bundle(f);
	start(f);
	wait_for(f, f->log, "event=database_down", 1);
	usleep(1500000);
	assert_int_equal(count_in(f->log, "event=database_down"), 1);
	assert_int_equal(count_in(f->log, "event=database_up"), 0);
	assert_int_equal(depth(f).refused_count, 0);
	assert_int_equal(unlink(f->away), 0);
	wait_for(f, f->log, "event=message_stored", 10);
	assert_int_equal(count_in(f->log, "event=database_up"), 1);
	expect_depth(f, 0, 0, 0);
	assert_int_equal(stop(f, SIGTERM), 0);
}

static void test_database_away(void **state)
{
	check_database_away(*state, false);
}

static void test_database_away_and_a_bundle(void **state)
{
	check_database_away(*state, true);
}

/* What hangs is put back, not waited for; and no attempt is counted. */
static void test_stop_in_the_middle(void **state)
{
	struct fixture *f = *state;
	int64_t begin_ms;

	put(f, "report a 1\nhang\n");
	put(f, "sleep 500\nreport b 1\n");
	start(f);
	while (depth(f).taken_count < 2)
		usleep(5000);
	begin_ms = clock_monotonic_ms();
	assert_int_equal(stop(f, SIGTERM), 0);
	assert_in_range(clock_monotonic_ms() - begin_ms, 400, 8000);
	expect_depth(f, 1, 0, 0);
	assert_int_equal(count_in(f->rows, "b 1 "), 1);
	assert_int_equal(count_in(f->log, "put_back=1"), 1);
}

static unsigned attempts_of(struct fixture *f, const char *id)
{
	struct arena *a = arena_new("test", SIZE_MAX);
	struct spool_listing l = {0};
	struct err err = {0};

	assert_true(spool_find(f->spool, id, a, &l, NULL, &err));
	arena_free(&a);
	return l.message.attempts;
}

static void kill_at_attempt(struct fixture *f, const char *id, unsigned n)
{
	while (attempts_of(f, id) < n)
		usleep(5000);
	assert_int_equal(stop(f, SIGKILL), 128 + SIGKILL);
}

static void check_leftovers(struct fixture *f, bool is_bundle)
{
	char script[256], mark[96], id[SPOOL_ID_SIZE];

	(void)snprintf(mark, sizeof(mark), "%s/mark", f->root);
	(void)snprintf(
		script, sizeof(script), "once %s hang\nreport a 1\n", mark);
	f->is_gathering = is_bundle;
	put(f, script);
	put_from(f, "report b 1\nsleep 100000\n", "192.0.2.9", id);
	if (is_bundle)
		put_bundle(f);
	start(f);
	while (depth(f).taken_count < 2 || access(mark, F_OK) != 0)
		usleep(5000);
	assert_int_equal(stop(f, SIGKILL), 128 + SIGKILL);
	expect_depth(f, 0, 2, 0);
	put(f, "report c 1\n");
	/* The first goes well; the second holds up what comes behind it. */
	start(f);
	wait_for(f, f->rows, "a 1 ", 1);
	kill_at_attempt(f, id, 1);
	for (unsigned n = 2; n <= 10; n++) {
		start(f);
		kill_at_attempt(f, id, n);
	}
	assert_int_equal(count_in(f->rows, "c 1 "), 0);
	/* Then it is turned away unread. */
	start(f);
	wait_for(f, f->log, "event=message_refused", 1);
	wait_for(f, f->rows, "c 1 ", 1);
	assert_int_equal(
		count_in(f->log, "the service died 10 times reading it"), 1);
	assert_int_equal(stop(f, SIGTERM), 0);
	expect_depth(f, 0, 0, 1);
}

static void test_leftovers(void **state)
{
	check_leftovers(*state, false);
}

static void test_leftovers_of_a_bundle(void **state)
{
	check_leftovers(*state, true);
}

/* The database is well and does not take it: kept, and others go on. */
/* The pause before the third try. */
static int retry_in_ms(struct fixture *f)
{
	static const char word[] = "tries=2 retry_in_ms=";
	const char *at = strstr(read_back(f->log), word);

	assert_non_null(at);
	return atoi(at + strlen(word));
}

static void test_held(void **state)
{
	struct fixture *f = *state;

	strcpy(f->poison, "p");
	put(f, "report p 1\n");
	put(f, "report a 1\n");
	start(f);
	wait_for(f, f->log, "event=message_held", 2);
	put(f, "report b 1\n");
	wait_for(f, f->rows, "b 1 ", 1);
	assert_int_equal(count_in(f->log, "event=database_down"), 0);
	assert_in_range(retry_in_ms(f), 1501, 2000);
	assert_int_equal(stop(f, SIGTERM), 0);
	expect_depth(f, 1, 0, 0);
}

static void test_operator_has_to_act(void **state)
{
	struct fixture *f = *state;

	f->begin_code = ERR_CONFIG;
	put(f, "report a 1\n");
	start(f);
	assert_int_equal(process_wait(f->pid), 2);
	f->pid = 0;
	expect_depth(f, 1, 0, 0);
	assert_int_equal(count_in(f->log, "failed: no such table"), 1);
}

static void put_many(struct fixture *f, int count)
{
	char script[64];

	for (int i = 0; i < count; i++) {
		(void)snprintf(script, sizeof(script), "report r%d 1\n", i);
		put(f, script);
	}
}

static void test_many(void **state)
{
	struct fixture *f = *state;

	put_many(f, 300);
	start(f);
	wait_for(f, f->log, "event=message_stored", 300);
	assert_int_equal(stop(f, SIGTERM), 0);
	expect_depth(f, 0, 0, 0);
	assert_int_equal(count_in(f->rows, "\n"), 300);
}

/* Each message goes to one of them. */
static void test_two_services(void **state)
{
	struct fixture *f = *state;
	pid_t first;

	start(f);
	first = f->pid;
	start(f);
	wait_for(f, f->log, "event=ingest_started", 2);
	put_many(f, 300);
	wait_for(f, f->log, "event=message_stored", 300);
	assert_int_equal(stop(f, SIGTERM), 0);
	f->pid = first;
	assert_int_equal(stop(f, SIGTERM), 0);
	expect_depth(f, 0, 0, 0);
	assert_int_equal(count_in(f->rows, "\n"), 300);
}

int main(int argc, char **argv)
{
#define CASE(t) cmocka_unit_test_setup_teardown(t, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		CASE(test_stored),
		CASE(test_trust_is_of_who_handed_on),
		CASE(test_refused),
		CASE(test_killers),
		CASE(test_killers_in_company),
		CASE(test_database_away),
		CASE(test_database_away_and_a_bundle),
		CASE(test_stop_in_the_middle),
		CASE(test_leftovers),
		CASE(test_leftovers_of_a_bundle),
		CASE(test_held),
		CASE(test_operator_has_to_act),
		CASE(test_many),
		CASE(test_two_services),
	};

	if (argc > 1 && strcmp(argv[1], "worker") == 0)
		return stub_main();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
