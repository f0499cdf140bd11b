/* test_spool_note.c - notes: whole, in order, few, and gone when told. */
#include "store/spool_note.h"

#include "dmarc/limits.h"
#include "tests/unit/spool_fixture.h"

static const struct spool_note sample = {
	.at_s = 1793491200,
	.host = STR("mx.test"),
	.kind = STR("network"),
	.subject = STR("192.0.2.0/24"),
	.count = 1300,
	.usual = 7,
	.untold = 3,
};

static void add(const struct spool_note *n)
{
	if (!spool_note_add(t.spool, n, &t.err))
		fail_msg("%s", t.err.msg);
}

static size_t list(size_t max, struct spool_note **notes)
{
	size_t count;

	if (!spool_note_list(t.spool, max, t.arena, notes, &count, &t.err))
		fail_msg("%s", t.err.msg);
	return count;
}

static void test_note_comes_back(void **state UNUSED)
{
	struct spool_note *n;

	add(&sample);
	assert_int_equal(count_files("tmp"), 0);
	assert_int_equal(list(10, &n), 1);
	assert_int_equal(n->at_s, sample.at_s);
	assert_str(n->host, "mx.test");
	assert_str(n->kind, "network");
	assert_str(n->subject, "192.0.2.0/24");
	assert_int_equal(n->count, 1300);
	assert_int_equal(n->usual, 7);
	assert_int_equal(n->untold, 3);
	assert_true(has("notes", n->id, ".note"));
	assert_true(spool_note_done(t.spool, n->id, &t.err));
	/* Gone already is as good. */
	assert_true(spool_note_done(t.spool, n->id, &t.err));
	assert_int_equal(list(10, &n), 0);
	assert_int_equal(count_files("notes"), 0);
}

static void test_no_text_adds_a_line(void **state UNUSED)
{
	struct spool_note evil = sample, *n;

	evil.subject = STR("a\ncount: 9\n\\x41\t");
	add(&evil);
	assert_int_equal(list(10, &n), 1);
	assert_str(n->subject, "a\ncount: 9\n\\x41\t");
	assert_int_equal(n->count, 1300);
}

static void test_oldest_first_and_not_all(void **state UNUSED)
{
	struct spool_note copy = sample, *n;

	for (copy.count = 0; copy.count < 5; copy.count++)
		add(&copy);
	assert_int_equal(list(3, &n), 3);
	for (unsigned i = 0; i < 3; i++)
		assert_int_equal(n[i].count, i);
}

/* What another left there is no note, and half a note has what is whole. */
static void test_odd_files(void **state UNUSED)
{
	struct spool_note *n;

	put_file("notes", "README", "x");
	put_file("notes", ID1 ".eml", "x");
	put_file("notes", ID2 ".note", "kind: client\ncount: 12\nsubject: 192");
	put_file("notes", ID3 ".note", "");
	assert_int_equal(list(10, &n), 2);
	assert_string_equal(n[0].id, ID2);
	assert_str(n[0].kind, "client");
	assert_str(n[0].subject, NULL);
	assert_int_equal(n[0].count, 12);
	assert_str(n[1].kind, NULL);
	assert_int_equal(n[1].at_s, 0);
}

/* Nobody picks them up: the disk is not filled. */
static void test_ceiling(void **state UNUSED)
{
	char name[64];

	for (unsigned i = 0; i < LIMIT_SPOOL_NOTES - 1; i++) {
		(void)snprintf(name, sizeof(name), "%016x.note", i);
		put_file("notes", name, "");
	}
	add(&sample);
	assert_false(spool_note_add(t.spool, &sample, &t.err));
	assert_int_equal(t.err.code, ERR_LIMIT);
	assert_int_equal(count_files("notes"), LIMIT_SPOOL_NOTES);
	assert_int_equal(count_files("tmp"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_note_comes_back),
		TEST(test_no_text_adds_a_line),
		TEST(test_oldest_first_and_not_all),
		TEST(test_odd_files),
		TEST(test_ceiling),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
