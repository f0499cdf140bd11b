/* test_dictionary.c - numbers of names, alone and many at once. */
#include "store/dictionary.h"

#include "tests/harness/report_fixture.h"

static struct pg *names_pg;          /* a connection of the dictionary's own */
static const struct config_list own; /* any domain */

static int set_up(void **state)
{
	if (report_test_set_up(state) != 0)
		return -1;
	names_pg = store_fixture_pg(fixture.writer_url);
	return 0;
}

static int tear_down(void **state)
{
	pg_free(&names_pg);
	return report_test_tear_down(state);
}

static struct str numbered(char dst[32], const char *what, int i)
{
	snprintf(dst, 32, "%s%d.example", what, i);
	return str_from(dst);
}

static int32_t domain(struct dictionary *d, const char *name)
{
	struct err err;
	int32_t id = 0;

	store_fixture_must(
		dictionary_domain(d, str_from(name), &id, &err), &err);
	return id;
}

static int32_t reporter(struct dictionary *d, const char *name)
{
	struct err err;
	int32_t id = 0;

	store_fixture_must(
		dictionary_reporter(d, str_from(name), &id, &err), &err);
	return id;
}

/* What the database says. */
static int64_t row_of(const char *table, const char *name)
{
	char sql[128];

	snprintf(sql, sizeof(sql), "select id from %s where name = '%s'", table,
		name);
	return number(sql);
}

/* Its number is the row's. */
static void check_domain(struct dictionary *d, const char *name)
{
	int32_t id = domain(d, name);

	assert_int_equal(id, row_of("domain", name));
}

static void check_reporter(struct dictionary *d, const char *name)
{
	int32_t id = reporter(d, name);

	assert_int_equal(id, row_of("reporter", name));
}

static void one_after_the_other(void **state UNUSED)
{
	struct dictionary *d = dictionary_new(names_pg, &own, 10);
	int32_t a = domain(d, "a.example"), b = domain(d, "b.example");

	assert_int_not_equal(a, b);
	assert_int_equal(domain(d, "a.example"), a);
	assert_int_equal(row_of("domain", "a.example"), a);
	assert_int_equal(number("select count(*) from domain_revision"), 2);
	check_reporter(d, "r.example");
	dictionary_free(&d);
	/* Another one, or after a restart. */
	d = dictionary_new(names_pg, &own, 10);
	assert_int_equal(domain(d, "b.example"), b);
	dictionary_free(&d);
}

/* With the first of them all are there. */
static void foreseen_together(void **state UNUSED)
{
	struct dictionary *d = dictionary_new(names_pg, &own, 1000);
	char a[32], b[32];

	assert_true(domain(d, "known.example") > 0);
	dictionary_foresee(d, STR("known.example"), STR("r0.example"));
	for (int i = 0; i < 300; i++)
		dictionary_foresee(d, numbered(a, "d", i % 150),
			numbered(b, "r", i % 100));
	assert_int_equal(number("select count(*) from domain"), 1);
	check_domain(d, "d149.example");
	assert_int_equal(number("select count(*) from domain"), 151);
	assert_int_equal(number("select count(*) from domain_revision"), 151);
	check_reporter(d, "new.example");
	assert_int_equal(number("select count(*) from reporter"), 2);
	/* Once their domains are known. */
	for (int i = 0; i < 300; i++)
		dictionary_foresee(d, numbered(a, "d", i % 150),
			numbered(b, "r", i % 100));
	check_reporter(d, "r99.example");
	assert_int_equal(number("select count(*) from reporter"), 101);
	for (int i = 0; i < 150; i++)
		check_domain(d, numbered(a, "d", i).ptr);
	dictionary_free(&d);
}

/* More than are looked up at once, and more than are kept. */
static void very_many(void **state UNUSED)
{
	struct dictionary *d = dictionary_new(names_pg, &own, 100000);
	char a[32], b[32];
	int32_t first = domain(d, "d0.example");

	for (int i = 0; i < 30000; i++) {
		dictionary_foresee(
			d, numbered(a, "d", i), numbered(b, "r", i % 7));
		if (i % 700 == 699)
			check_domain(d, a);
	}
	/* Of 700 that many are, and the one that is asked for. */
	assert_int_equal(
		number("select count(*) from domain"), 1 + 30000 / 700 * 512);
	assert_int_equal(domain(d, "d0.example"), first);
	dictionary_free(&d);
}

/* While there is room, the first to come are made; the others hear why not. */
static void room_for_some(void **state UNUSED)
{
	struct dictionary *d = dictionary_new(names_pg, &own, 3);
	struct err err;
	int32_t id;

	assert_true(domain(d, "a.example") > 0);
	dictionary_foresee(d, STR("b.example"), STR("r.example"));
	dictionary_foresee(d, STR("c.example"), STR("r.example"));
	assert_false(dictionary_domain(d, STR("d.example"), &id, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_non_null(strstr(err.msg, "\"d.example\": more than 3"));
	check_reporter(d, "other.example");
	assert_int_equal(number("select count(*) from reporter"), 1);
	assert_int_equal(number("select count(*) from domain"), 3);
	check_domain(d, "c.example");
	check_domain(d, "b.example");
	dictionary_free(&d);
}

static void none_of_ours(void **state UNUSED)
{
	const char *ours = "example.com";
	const struct config_list list = {.items = &ours, .count = 1};
	struct dictionary *d = dictionary_new(names_pg, &list, 1);
	struct err err;
	int32_t id;

	dictionary_foresee(d, STR("other.example"), STR("r.example"));
	dictionary_foresee(d, STR("sub.example.com"), STR("r.example"));
	/* The ceiling is for those that nobody named. */
	assert_true(domain(d, "example.com") > 0);
	assert_int_equal(number("select count(*) from domain"), 2);
	assert_false(dictionary_domain(d, STR("other.example"), &id, &err));
	assert_int_equal(err.code, ERR_UNSUPPORTED);
	dictionary_free(&d);
}

/* What cannot be asked is told to who asks, and asked again. */
static void trouble_in_between(void **state UNUSED)
{
	struct dictionary *d = dictionary_new(names_pg, &own, 10);
	struct err err;
	int32_t id;

	dictionary_foresee(d, STR("a.example"), STR("r.example"));
	number("alter table domain rename to away");
	assert_false(dictionary_domain(d, STR("b.example"), &id, &err));
	number("alter table away rename to domain");
	check_domain(d, "b.example");
	check_domain(d, "a.example");
	dictionary_free(&d);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	static const struct CMUnitTest tests[] = {
		TEST(one_after_the_other),
		TEST(foreseen_together),
		TEST(very_many),
		TEST(room_for_some),
		TEST(none_of_ours),
		TEST(trouble_in_between),
	};

	return report_test_run("dictionary", tests, ARRAY_LEN(tests));
}
