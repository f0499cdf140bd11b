/* test_spool_envelope.c - what ID.env keeps, and what a bad one gives. */
#include "store/spool.h"

#include "tests/unit/spool_fixture.h"

static void test_envelope_comes_back(void **state UNUSED)
{
	char id[SPOOL_ID_SIZE];
	struct spool_message m;

	add_message("hello", id);
	m = must_take(id);
	assert_int_equal(m.env.arrived_s, fixture_envelope.arrived_s);
	assert_str(m.env.channel, "smtp");
	assert_str(m.env.host, "mx.test");
	assert_true(ip_equal(&m.env.client, &fixture_envelope.client));
	assert_true(ip_equal(&m.env.via, &fixture_envelope.via));
	assert_str(m.env.helo, "c.test");
	assert_str(m.env.mail_from, "");
	assert_str(m.env.rcpt_to, "dmarc@example.com, tls@example.com");
	assert_str(m.env.origin, "office/INBOX;UIDVALIDITY=1;UID=5");
	assert_int_equal(m.env.size_bytes, 5);
	assert_int_equal(m.attempts, 0);
	assert_false(m.was_taken);
}

/* No text can add a line, and all of it comes back. */
static void test_envelope_escapes(void **state UNUSED)
{
	static const char evil[] = "a\nrcpt_to: b\r\t\\x41\\ \177\303\244 ";
	struct spool_envelope env = {.mail_from = STR_NULL,
		.helo = str_from(evil),
		.channel = {"a\0b", 3},
		.client = {.family = 6, .bytes = {0x20, 1, 0xd, 0xb8}}};
	struct spool_writer *w = begin_message("12345");
	struct spool_message m;
	char id[SPOOL_ID_SIZE];

	(void)snprintf(id, sizeof(id), "%s", spool_writer_id(w));
	assert_true(spool_commit(t.spool, &w, &env, &t.err));
	m = must_take(id);
	assert_str(m.env.helo, evil);
	assert_int_equal(m.env.channel.len, 3);
	assert_memory_equal(m.env.channel.ptr, "a\0b", 3);
	assert_true(ip_equal(&m.env.client, &env.client));
	assert_int_equal(m.env.via.family, 0);
	assert_str(m.env.mail_from, NULL);
	assert_str(m.env.rcpt_to, NULL);
	assert_str(m.env.host, NULL);
}

/* What is unknown is absent; the time is then the id's, the size the file's. */
static const struct {
	const char *text;
	int64_t arrived_s;
	uint64_t size_bytes;
	const char *helo, *mail_from;
} envelopes[] = {
	/* clang-format off */
	{ NULL, 1281, 4, NULL, NULL },
	{ "", 1281, 4, NULL, NULL },
	{ "\n\n:\n: \nhelo\nhelo:\nx: y\n", 1281, 4, NULL, NULL },
	{ "arrived: yesterday\nclient: me\nsize_bytes: -1\nhelo: a\n",
	  1281, 4, "a", NULL },
	{ "arrived: 1970-01-01T00:00:09Z\nsize_bytes: 3\n", 9, 3, NULL, NULL },
	{ "helo: a\nmail_from: cut-off-he", 1281, 4, "a", NULL },
	{ "helo: \\x4\\xZZ\\x0a\\x0A\\", 1281, 4, NULL, NULL },
	{ "helo: \\x4\\xZZ\\x0a\\x0A\\\n", 1281, 4, "\\x4\\xZZ\\x0a\n\\",
	  NULL },
	/* clang-format on */
};

static void test_envelope_unreadable(void **state UNUSED)
{
	/* 1281 s, in microseconds shifted by 12 */
	static const char id[] = "000004c5a8240000";

	for (size_t i = 0; i < ARRAY_LEN(envelopes); i++) {
		struct spool_message m;

		if (envelopes[i].text)
			put_file("new", "000004c5a8240000.env",
				envelopes[i].text);
		put_file("new", "000004c5a8240000.eml", "1234");
		m = must_take(id);
		assert_int_equal(m.env.arrived_s, envelopes[i].arrived_s);
		assert_int_equal(m.env.size_bytes, envelopes[i].size_bytes);
		assert_str(m.env.helo, envelopes[i].helo);
		assert_str(m.env.mail_from, envelopes[i].mail_from);
		assert_true(spool_done(t.spool, id, &t.err));
		assert_int_equal(count_files("taken"), 0);
	}
}

/* No room for text, and the message is taken all the same. */
static void test_envelope_and_small_arena(void **state UNUSED)
{
	char id[SPOOL_ID_SIZE];
	struct spool_message m;

	add_message("hello", id);
	arena_free(&t.arena);
	t.arena = arena_new("small", 1);
	m = must_take(id);
	assert_str(m.env.helo, NULL);
	assert_int_equal(m.env.arrived_s, fixture_envelope.arrived_s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_envelope_comes_back),
		TEST(test_envelope_escapes),
		TEST(test_envelope_unreadable),
		TEST(test_envelope_and_small_arena),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
