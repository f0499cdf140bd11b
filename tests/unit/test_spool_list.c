/* test_spool_list.c - the operator's side. */
#include "store/spool.h"

#include "base/clock.h"
#include "tests/unit/spool_fixture.h"

static void test_list_and_find(void **state UNUSED)
{
	char ids[4][SPOOL_ID_SIZE], text[8] = "";
	struct spool_listing *list, one;
	struct spool_depth depth;
	struct err why;
	size_t count;
	int fd;

	for (size_t i = 0; i < ARRAY_LEN(ids); i++)
		add_message("hello", ids[i]);
	(void)must_take(ids[0]);
	(void)must_take(ids[1]);
	(void)err_set(&why, ERR_LIMIT, "too big");
	assert_true(spool_refuse(t.spool, ids[0], &why, &t.err));
	assert_true(
		spool_list(t.spool, SPOOL_NEW, t.arena, &list, &count, &t.err));
	assert_int_equal(count, 2);
	assert_string_equal(list[0].message.id, ids[2]);
	assert_string_equal(list[1].message.id, ids[3]);
	assert_str(list[1].message.env.helo, "c.test");
	assert_str(list[1].reason, NULL);
	assert_true(spool_list(
		t.spool, SPOOL_REFUSED, t.arena, &list, &count, &t.err));
	assert_int_equal(count, 1);
	assert_string_equal(list[0].message.id, ids[0]);
	assert_str(list[0].reason, "limit: too big");
	assert_int_equal(list[0].state, SPOOL_REFUSED);
	assert_true(spool_find(t.spool, ids[1], t.arena, &one, &fd, &t.err));
	assert_int_equal(one.state, SPOOL_TAKEN);
	assert_int_equal(read(fd, text, sizeof(text)), 5);
	assert_string_equal(text, "hello");
	close(fd);
	assert_true(spool_find(t.spool, ids[0], t.arena, &one, NULL, &t.err));
	assert_str(one.reason, "limit: too big");
	assert_true(spool_depth(t.spool, &depth, &t.err));
	assert_int_equal(depth.new_count, 2);
	assert_int_equal(depth.taken_count, 1);
	assert_int_equal(depth.refused_count, 1);
	assert_in_range(depth.oldest_new_s, clock_now_s() - 60, clock_now_s());
}

static void test_locate(void **state UNUSED)
{
	struct err why = {.code = ERR_SYNTAX, .msg = "bad"};
	enum spool_state where;
	char id[SPOOL_ID_SIZE];

	add_message("x", id);
	assert_true(spool_locate(t.spool, id, &where));
	assert_int_equal(where, SPOOL_NEW);
	(void)must_take(id);
	assert_true(spool_locate(t.spool, id, &where));
	assert_int_equal(where, SPOOL_TAKEN);
	assert_true(spool_refuse(t.spool, id, &why, &t.err));
	assert_true(spool_locate(t.spool, id, &where));
	assert_int_equal(where, SPOOL_REFUSED);
	assert_true(spool_retry(t.spool, id, &t.err));
	(void)must_take(id);
	assert_true(spool_done(t.spool, id, &t.err));
	assert_false(spool_locate(t.spool, id, &where));
	assert_false(spool_locate(t.spool, "../x", &where));
}

static void test_list_and_small_arena(void **state UNUSED)
{
	struct spool_listing *list = NULL;
	char id[SPOOL_ID_SIZE];
	size_t count;

	add_message("x", id);
	arena_free(&t.arena);
	t.arena = arena_new("small", 16);
	assert_false(
		spool_list(t.spool, SPOOL_NEW, t.arena, &list, &count, &t.err));
	assert_int_equal(t.err.code, ERR_LIMIT);
	assert_null(list);
}

static void test_depth_of_nothing(void **state UNUSED)
{
	struct spool_depth depth;
	struct spool_listing *list;
	size_t count = 7;

	assert_true(spool_depth(t.spool, &depth, &t.err));
	assert_int_equal(depth.new_count, 0);
	assert_int_equal(depth.oldest_new_s, 0);
	assert_true(spool_list(
		t.spool, SPOOL_TAKEN, t.arena, &list, &count, &t.err));
	assert_int_equal(count, 0);
}

/* Ids come from command lines and URLs. */
static void test_ids_from_outside(void **state UNUSED)
{
	static const char *const bad[] = {"", "x", ID1, "../../../etc/passwd",
		"../new/" ID3, ID3 ".eml", "0123456789ABCDEF",
		"0123456789abcdeg", "0123456789abcde/"};
	struct spool_listing found;

	put_file("new", ID3 ".eml", "x");
	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		assert_false(spool_find(
			t.spool, bad[i], t.arena, &found, NULL, &t.err));
		assert_int_equal(t.err.code, ERR_CONFIG);
		assert_false(spool_drop(t.spool, bad[i], &t.err));
		assert_int_equal(t.err.code, ERR_CONFIG);
		assert_false(spool_retry(t.spool, bad[i], &t.err));
		assert_int_equal(t.err.code, ERR_CONFIG);
	}
	assert_false(
		spool_find(t.spool, "\"x\"", t.arena, &found, NULL, &t.err));
	assert_string_equal(t.err.msg, "no message \"\"x\"\" in the spool");
	assert_true(spool_find(t.spool, ID3, t.arena, &found, NULL, &t.err));
}

static void test_retry_and_drop(void **state UNUSED)
{
	char ids[3][SPOOL_ID_SIZE];
	struct err why;

	for (size_t i = 0; i < ARRAY_LEN(ids); i++)
		add_message("x", ids[i]);
	(void)must_take(ids[0]);
	(void)must_take(ids[1]);
	(void)err_set(&why, ERR_LIMIT, "too big");
	assert_true(spool_refuse(t.spool, ids[0], &why, &t.err));
	/* taken: neither; new: dropped only */
	assert_false(spool_drop(t.spool, ids[1], &t.err));
	assert_int_equal(t.err.code, ERR_CONFIG);
	assert_false(spool_retry(t.spool, ids[1], &t.err));
	assert_int_equal(t.err.code, ERR_CONFIG);
	assert_false(spool_retry(t.spool, ids[2], &t.err));
	assert_int_equal(t.err.code, ERR_CONFIG);
	assert_true(spool_drop(t.spool, ids[2], &t.err));
	assert_int_equal(count_files("new"), 0);
	assert_true(spool_retry(t.spool, ids[0], &t.err));
	assert_int_equal(count_files("refused"), 0);
	assert_false(must_take(ids[0]).was_taken);
	assert_true(spool_refuse(t.spool, ids[0], &why, &t.err));
	assert_true(spool_drop(t.spool, ids[0], &t.err));
	assert_int_equal(count_files("refused"), 0);
	assert_int_equal(count_files("taken"), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_list_and_find),
		TEST(test_locate),
		TEST(test_list_and_small_arena),
		TEST(test_depth_of_nothing),
		TEST(test_ids_from_outside),
		TEST(test_retry_and_drop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
