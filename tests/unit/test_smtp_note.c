/* test_smtp_note.c - what is unusual is told, and not without end. */
#include "ingest/smtp_note.h"

#include "base/log.h"
#include "dmarc/limits.h"
#include "tests/unit/spool_fixture.h"

#define HOUR_S 3600
#define NOW_S (INT64_C(500000) * HOUR_S)

static const struct smtp_unusual unusual = {
	.kind = "client", .subject = "192.0.2.1", .count = 601, .usual = 2};

static size_t list(struct spool_note **notes)
{
	size_t count;

	if (!spool_note_list(t.spool, SIZE_MAX, t.arena, notes, &count, &t.err))
		fail_msg("%s", t.err.msg);
	return count;
}

static void test_so_many_an_hour(void **state UNUSED)
{
	struct smtp_notes notes = {0};
	struct spool_note *n;

	for (int i = 0; i < LIMIT_SMTP_NOTES_PER_HOUR + 5; i++)
		smtp_note(&notes, t.spool, "mx.test", &unusual, NOW_S + i);
	assert_int_equal(list(&n), LIMIT_SMTP_NOTES_PER_HOUR);
	assert_int_equal(n[0].at_s, NOW_S);
	assert_str(n[0].host, "mx.test");
	assert_str(n[0].kind, "client");
	assert_str(n[0].subject, "192.0.2.1");
	assert_int_equal(n[0].count, 601);
	assert_int_equal(n[0].usual, 2);
	smtp_note(&notes, t.spool, "mx.test", &unusual, NOW_S + HOUR_S);
	smtp_note(&notes, t.spool, "mx.test", &unusual, NOW_S + HOUR_S);
	assert_int_equal(list(&n), LIMIT_SMTP_NOTES_PER_HOUR + 2);
	assert_int_equal(n[LIMIT_SMTP_NOTES_PER_HOUR].untold, 5);
	assert_int_equal(n[LIMIT_SMTP_NOTES_PER_HOUR + 1].untold, 0);
}

/* Before the spool is open there is the log. */
static void test_without_a_spool(void **state UNUSED)
{
	struct smtp_notes notes = {0};

	smtp_note(&notes, NULL, "mx.test", &unusual, NOW_S);
	assert_int_equal(notes.told, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_so_many_an_hour),
		TEST(test_without_a_spool),
	};

	log_init(LOG_LEVEL_ERROR, LOG_FORMAT_LOGFMT, "test");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
