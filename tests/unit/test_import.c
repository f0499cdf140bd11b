/* test_import.c - files, folders, mailboxes and manifests, to rows. */
#include "tests/unit/import_fixture.h"

static struct import_summary summary;

/* Up to three paths under root; "-" stays as it is. */
static bool import(
	const char *a, const char *b, const char *trusted_by, struct err *err)
{
	const char *paths[2] = {strcmp(a, "-") == 0 ? a : path_of(a)};
	struct import_options options = {
		.paths = paths,
		.path_count = 1,
		.trusted_by = trusted_by,
		.hostname = "host.test",
		.keep_refusals = true,
	};
	int saved;
	bool ok;

	if (b)
		paths[options.path_count++] = path_of(b);
	buf_fini(&summary.refusals);
	memset(err, 0, sizeof(*err));
	saved = redirect(STDERR_FILENO, ".err");
	ok = import_run(&pipeline, &options, &summary, err);
	restore(STDERR_FILENO, saved);
	return ok;
}

static void import_ok(const char *a, const char *b, const char *trusted_by)
{
	struct err err;

	if (!import(a, b, trusted_by, &err))
		fail_msg("%s", err.msg);
}

/* --- import -------------------------------------------------------------- */

static void test_folders(void **state UNUSED)
{
	put("in/a.xml", "report a 1\n");
	put("in/b/c.xml", "report c 2\n");
	put("in/b/d/e.xml", "report e 3\n");
	put("in/.hidden", "report hidden 1\n");
	put("in/.git/x", "report hidden 1\n");
	put("in/f.eml", "report f 4\nreport g 5\n");
	put("other.xml", "report a 1\n");
	import_ok("in", "other.xml", NULL);
	assert_int_equal(summary.stored, 5);
	assert_int_equal(summary.duplicates, 1);
	assert_int_equal(summary.records, 15);
	assert_int_equal(summary.messages, 45);
	assert_int_equal(summary.refused, 0);
	assert_string_equal(buf_cstr(&summary.refusals), "[]");
	assert_null(find("hidden"));
	assert_string_equal(find("c")->origin, path_of("in/b/c.xml"));
	assert_string_equal(find("c")->channel, "import");
	assert_string_equal(find("c")->host, "host.test");
	assert_int_equal(find("c")->trust, TRUST_UNVERIFIED);
	assert_string_equal(told(), "");
}

static void test_nothing_there(void **state UNUSED)
{
	struct err err;

	put("a.xml", "report a 1\n");
	assert_false(import("a.xml", "nowhere", NULL, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_int_equal(db.count, 0);
	(void)mkdir(path_of("empty"), 0755);
	import_ok("empty", NULL, NULL);
	assert_int_equal(summary.stored, 0);
}

static void test_refusals(void **state UNUSED)
{
	const char *expected;

	put("in/a.xml", "report a 1\nrefuse damaged\nrefuse more\n");
	put("in/b.txt", "end no report found: text\n");
	put("in/c\033[2J.xml", "domain foreign.test\nreport c 1\n");
	import_ok("in", NULL, NULL);
	assert_int_equal(summary.stored, 1);
	assert_int_equal(summary.refused, 3);
	expected = told();
	assert_non_null(
		strstr(expected, "/in/a.xml: syntax: attachment 1: damaged\n"));
	assert_non_null(strstr(
		expected, "/in/b.txt: unsupported: no report found: text\n"));
	assert_non_null(strstr(expected,
		"/in/c?[2J.xml: unsupported: foreign.test is not ours\n"));
	assert_memory_equal(expected, "ruad: /", 7);
	assert_non_null(strstr(buf_cstr(&summary.refusals),
		"/in/b.txt\",\"code\":\"unsupported\",\"reason\":\"no report "
		"found: text\"}"));
}

static void test_manifest(void **state UNUSED)
{
	put("in/a.xml", "report a 1\n");
	put("in/b.xml", "report b 1\n");
	put("in/c.xml", "report c 1\n");
	put("in/d.xml", "report d 1\n");
	set_time("in/d.xml", 1700000000);
	put("in/manifest.jsonl",
		"{\"file\":\"a.xml\",\"arrive\":1111111111,"
		"\"auth_result\":\"fail\",\"auth_domain\":null}\n\n"
		"{\"file\":\"b.xml\",\"arrive\":1767400000.0,\"arrive_day\":3,"
		"\"auth_result\":\"pass\",\"auth_domain\":\"Reporter.TEST\"}\n"
		"{\"file\":\"c.xml\",\"arrive\":1767400001,"
		"\"auth_result\":\"fail\",\"auth_domain\":null}\n"
		"{\"file\":\"a.xml\",\"arrive\":1767400002}\n");
	import_ok("in", NULL, "jane");
	assert_int_equal(db.count, 4);
	assert_int_equal(find("a")->arrived_s, 1767400002);
	assert_int_equal(find("b")->arrived_s, 1767400000);
	assert_int_equal(find("b")->trust, TRUST_VERIFIED);
	assert_string_equal(find("b")->auth_domain, "reporter.test");
	assert_string_equal(find("b")->trusted_by, "");
	/* That it did not authenticate is known: --trusted is for others. */
	assert_int_equal(find("c")->trust, TRUST_UNVERIFIED);
	assert_int_equal(find("c")->arrived_s, 1767400001);
	assert_int_equal(find("d")->trust, TRUST_VOUCHED);
	assert_string_equal(find("d")->trusted_by, "jane");
	assert_int_equal(find("d")->arrived_s, 1700000000);
}

/* As a shell names them, the manifest among them. */
static void test_manifest_beside_named_files(void **state UNUSED)
{
	put("in/a.xml", "report a 1\n");
	put("in/manifest.jsonl",
		"{\"file\":\"a.xml\",\"arrive\":1767400002}\n");
	import_ok("in/a.xml", "in/manifest.jsonl", NULL);
	assert_int_equal(summary.stored, 1);
	assert_int_equal(summary.refused, 0);
	assert_int_equal(find("a")->arrived_s, 1767400002);
}

static void test_bad_manifests(void **state UNUSED)
{
	const char *const texts[] = {
		"{\"file\":\"a.xml\",\"arrive\":1767400002\n",
		"[1,2]\n",
		"{\"arrive\":1767400002}\n",
		"{\"file\":\"a.xml\",\"arrive\":-1}\n",
		"{\"file\":\"a.xml\",\"arrive\":\"yesterday\"}\n",
		"{\"file\":\"a.xml\",\"arrive\":1e300}\n",
		("{\"file\":\"a.xml\",\"auth_result\":\"pass\","
		 "\"auth_domain\":\"a b\"}\n"),
	};
	struct err err;

	put("in/a.xml", "report a 1\n");
	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		put("in/manifest.jsonl", texts[i]);
		assert_false(import("in", NULL, NULL, &err));
		assert_int_equal(err.code, ERR_CONFIG);
		assert_non_null(strstr(err.msg, "manifest.jsonl: line 1: "));
	}
	assert_int_equal(db.count, 0);
}

/* Seen on the file's clock, which says 2023-11-14T22:13:20Z. */
static const struct time_case {
	const char *head;
	int64_t arrived_s;
} time_cases[] = {
	/* clang-format off */
	{ "Received: from a by b;\r\n Sun, 01 Nov 2026 00:00:00 +0000\r\n"
	  "Received: from c by a; Mon, 01 Jan 2024 00:00:00 +0000\r\n"
	  "Date: Thu, 01 Oct 2026 00:00:00 +0000\r\n",            1793491200 },
	{ "Date: Thu, 01 Oct 2026 00:00:00 +0000\r\n"
	  "Received: from a by b; Sun, 1 Nov 2026 01:30 +0130 (CET)\r\n",
	                                                          1793491200 },
	{ "Subject: x\nDate: 1 Nov 26 00:00:00 GMT\n",            1793491200 },
	{ "Received: by b; soon\nDate: 31 Oct 2026 19:00:00 EST\n",
	                                                          1793491200 },
	{ "From a@b Sun Nov  1 10:00:00 2026\n"
	  "Date: 1 Nov 2026 00:00:00 +0000\n",                    1793491200 },
	{ "Date: 1 Nov 1996 00:00:00 +0000\n",                    1700000000 },
	{ "Date: 1 Nov 9996 00:00:00 +0000\n",                    1700000000 },
	{ "Date: 0 Nov 2026 00:00:00 +0000\n",                    1700000000 },
	{ "Date: 1 Non 2026 00:00:00 +0000\n",                    1700000000 },
	{ "Date: 1 Nov 2026 24:00:00 +0000\n",                    1700000000 },
	{ "Date:\n",                                              1700000000 },
	{ "Received:\n",                                          1700000000 },
	{ "no header\nDate: 1 Nov 2026 00:00:00 +0000\n",         1700000000 },
	{ "\nDate: 1 Nov 2026 00:00:00 +0000\n",                  1700000000 },
	{ "",                                                     1700000000 },
	/* clang-format on */
};

static void test_arrival_of_mail(void **state UNUSED)
{
	char text[1024], id[16];

	clock_set(1793500000); /* 2026-11-01 */
	for (size_t i = 0; i < ARRAY_LEN(time_cases); i++) {
		/* The worker takes no offence at words it does not know. */
		(void)snprintf(text, sizeof(text), "%s\nreport t%zu 1\n",
			time_cases[i].head, i);
		put("mail", text);
		set_time("mail", 1700000000);
		import_ok("mail", NULL, NULL);
		(void)snprintf(id, sizeof(id), "t%zu", i);
		assert_non_null(find(id));
		if (find(id)->arrived_s != time_cases[i].arrived_s)
			fail_msg("%s: %jd", time_cases[i].head,
				(intmax_t)find(id)->arrived_s);
	}
	clock_set(-1);
}

static void test_mailbox(void **state UNUSED)
{
	put("box", "From a@b Sun Nov  1 10:00:00 2026\n"
		   "Date: 1 Nov 2025 00:00:00 +0000\n\n"
		   "report a 1\n"
		   "From here on it is no separator, 12:00, no empty line\n"
		   "\n"
		   "From this neither: it has no clock\n"
		   ">From quoted\n"
		   "\n"
		   "From c@d Sun Nov  1 11:00:00 2026\n"
		   "\n"
		   "report b 2\n\n"
		   "From e@f Sun Nov  1 12:00:00 2026\r\n"
		   "\r\n"
		   "refuse third\r\n"
		   "\n"
		   "From g@h Sun Nov  1 12:00:00 2026\n");
	set_time("box", 1700000000);
	import_ok("box", NULL, NULL);
	assert_int_equal(summary.stored, 2);
	assert_int_equal(summary.refused, 2); /* the last is empty */
	assert_int_equal(find("a")->arrived_s, 1761955200);
	assert_int_equal(find("b")->arrived_s, 1700000000);
	assert_true(strstr(find("b")->origin, "/box, message 2") != NULL);
	assert_non_null(
		strstr(told(), "/box, message 3: syntax: attachment 1: third"));
}

/* Lines longer than the window, and messages larger than the buffer. */
static void test_big_mailbox(void **state UNUSED)
{
	char *text = malloc(4 << 20), *at = text;

	for (int i = 0; i < 3; i++) {
		at += sprintf(at,
			"From a@b Sun Nov  1 10:00:00 2026\n\n"
			"report r%d 1\n",
			i);
		memset(at, 'x', 1000000);
		at += 1000000;
		at += sprintf(at, "\n\n");
	}
	put_bytes("box", text, (size_t)(at - text));
	free(text);
	import_ok("box", NULL, NULL);
	assert_int_equal(summary.stored, 3);
}

static void test_maildir(void **state UNUSED)
{
	put("dir/md/cur/1.host:2,S", "report a 1\n");
	put("dir/md/new/2.host", "report b 1\n");
	put("dir/md/tmp/3.host", "report c 1\n");
	put("dir/md/dovecot-uidlist", "report d 1\n");
	put("dir/md/.Sub/cur/4.host", "report e 1\n");
	put("dir/plain.xml", "report f 1\n");
	import_ok("dir", NULL, NULL);
	assert_int_equal(summary.stored, 3);
	assert_non_null(find("a"));
	assert_non_null(find("b"));
	assert_non_null(find("f"));
}

static void test_standard_input(void **state UNUSED)
{
	int saved = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 10), pipe_fds[2];
	const char script[] = "report a 7\n";

	assert_int_equal(pipe(pipe_fds), 0);
	assert_int_equal(
		write(pipe_fds[1], script, strlen(script)), strlen(script));
	close(pipe_fds[1]);
	assert_int_equal(dup2(pipe_fds[0], STDIN_FILENO), STDIN_FILENO);
	close(pipe_fds[0]);
	import_ok("-", NULL, NULL);
	restore(STDIN_FILENO, saved);
	assert_int_equal(summary.records, 7);
	assert_string_equal(find("a")->origin, "-");
	assert_in_range(
		find("a")->arrived_s, clock_now_s() - 100, clock_now_s());
}

static void test_workers_that_die(void **state UNUSED)
{
	char script[256];

	(void)snprintf(script, sizeof(script), "once %s crash\nreport a 1\n",
		path_of("mark"));
	put("in/1", script);
	put("in/2", "report b 1\ncrash\n");
	put("in/3", "report c 1\n");
	import_ok("in", NULL, NULL);
	/* The second is whole before its reader dies, and may be stored. */
	assert_in_range(summary.stored, 2, 3);
	assert_int_equal(summary.refused, 1);
	assert_non_null(find("a"));
	assert_non_null(find("c"));
	assert_non_null(strstr(told(),
		"/in/2: limit: its reader died 3 times: killed by signal 11"));
}

static void test_database_comes_back(void **state UNUSED)
{
	put("in/1", "report a 1\n");
	put("in/2", "report b 1\n");
	db.commits_lost = 2; /* of the transaction that both share, twice */
	import_ok("in", NULL, NULL);
	assert_int_equal(summary.stored, 2);
	assert_int_equal(summary.refused, 0);
	assert_int_equal(db.count, 2);
}

/* One report of the message goes in, the other only at the second try. */
static void test_stored_at_two_tries(void **state UNUSED)
{
	put("in/1", "report a 1\nreport b 2\n");
	strcpy(db.poison, "b");
	db.poison_code = ERR_TEMP;
	db.poison_times = 2;
	import_ok("in", NULL, NULL);
	assert_int_equal(summary.stored, 2);
	assert_int_equal(summary.duplicates, 0);
	assert_int_equal(summary.records, 3);
}

static void test_database_does_not_take_it(void **state UNUSED)
{
	put("in/1", "report a 1\n");
	put("in/2", "report b 1\n");
	strcpy(db.poison, "b");
	db.poison_code = ERR_TEMP;
	import_ok("in", NULL, NULL);
	assert_int_equal(summary.stored, 1);
	assert_int_equal(summary.refused, 1);
	assert_non_null(strstr(told(), "/in/2: temp: poison"));
}

static void test_operator_has_to_act(void **state UNUSED)
{
	struct err err;

	put("in/1", "report a 1\n");
	db.begin_code = ERR_CONFIG;
	assert_false(import("in", NULL, NULL, &err));
	assert_int_equal(err.code, ERR_CONFIG);
}

static void test_many_files(void **state UNUSED)
{
	char name[32], text[64];

	for (int i = 0; i < 500; i++) {
		(void)snprintf(name, sizeof(name), "in/%03d", i);
		(void)snprintf(text, sizeof(text), "report r%d %d\n", i, i + 1);
		put(name, text);
	}
	import_ok("in", NULL, NULL);
	assert_int_equal(summary.stored, 500);
	assert_int_equal(summary.records, 125250);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		CASE(test_folders),
		CASE(test_nothing_there),
		CASE(test_refusals),
		CASE(test_manifest),
		CASE(test_manifest_beside_named_files),
		CASE(test_bad_manifests),
		CASE(test_arrival_of_mail),
		CASE(test_mailbox),
		CASE(test_big_mailbox),
		CASE(test_maildir),
		CASE(test_standard_input),
		CASE(test_workers_that_die),
		CASE(test_database_comes_back),
		CASE(test_stored_at_two_tries),
		CASE(test_database_does_not_take_it),
		CASE(test_operator_has_to_act),
		CASE(test_many_files),
	};
	int failed;

	if (argc > 1 && strcmp(argv[1], "worker") == 0)
		return stub_main();
	pipeline.program = stub_program();
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	buf_fini(&summary.refusals);
	return failed;
}
