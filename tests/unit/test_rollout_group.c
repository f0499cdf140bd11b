/* test_rollout_group.c - sums, homes of selectors, crowds. */
#include "rollout_fixture.h"

static void add_domain(struct world *w)
{
	add_reporter(w, "google.com", true);
	add_reporter(w, "yahoo.com", true);
	add_source(w, "192.0.2.1", "us.example", 0, INFRA_UNKNOWN);
	aligned(w, "s1");
}

static void test_sums(void **state)
{
	struct world *w = *state;
	const struct group *g;
	uint32_t broken, over, self;

	add_domain(w);
	add_source(w, "192.0.2.2", "us.example", 0, INFRA_ESP);
	w->sources[1].spf_from = DAY0 + 58;
	w->sources[1].is_listed = true;
	broken = by_dkim(w, "s1", false);
	over = overridden(w);
	self = bare(w, true);
	add_mail(w, (struct sending){0, 0, 0, 50, 59, 1, 10});
	add_mail(w, (struct sending){0, 1, 0, 50, 59, 1, 1});
	add_mail(w, (struct sending){1, 1, broken, 57, 59, 1, 2});
	add_mail(w, (struct sending){1, 1, over, 59, 59, 1, 3});
	add_mail(w, (struct sending){1, 1, self, 59, 59, 1, 4});
	see(w, 60);
	g = group(w, "r:us.example");
	assert_int_equal(w->v.groups.count, 1);
	assert_near(g->f.n, 110 + 6 + 3 + 4, 0);
	assert_near(g->f.aligned, 110, 0);
	assert_near(g->f.spf_aligned, 110, 0);
	assert_near(g->f.is_signed, 6, 0);
	assert_near(g->f.overridden, 3, 0);
	assert_near(g->f.fail, 6 + 4, 0);
	assert_near(g->f.self, 4, 0);
	assert_near(g->f.in_spf, 2 * 1 + 2 * 2 + 3 + 4, 0);
	assert_near(g->f.listed, 10 + 6 + 3 + 4, 0);
	assert_int_equal(g->f.sources, 2);
	assert_int_equal(g->f.reporters, 2);
	assert_int_equal(g->f.active_days, 10);
	assert_int_equal(g->day_count, 10);
	assert_near(g->days[9].n, 11 + 2 + 3 + 4, 0);
	assert_near(g->days[9].counted, 11 + 2 + 4, 0);
	/* By day and reporter, without what was overridden. */
	assert_int_equal(g->cell_count, 13);
	assert_int_equal(g->cells[12].reporter, 1); /* yahoo.com */
	assert_near(g->cells[12].n, 6, 0);
	assert_near(g->cells[12].fail, 6, 0);
	assert_near(g->cells[11].n, 11, 0);
	assert_near(g->cells[11].fail, 0, 0);
	assert_int_equal(g->first_day, DAY0 + 50);
	assert_int_equal(g->infra, INFRA_UNKNOWN); /* of 100 messages, not 23 */
	assert_true(g->is_proven);
	assert_false(g->rdns_is_ours);
}

/* Features are of the last 60 days; of one that was silent in them, of when it
 * sent. */
static void test_window_of_features(void **state)
{
	struct world *w = *state;

	add_domain(w);
	add_source(w, "198.51.100.1", "quarterly.example", 0, INFRA_ESP);
	add_mail(w, (struct sending){0, 0, 0, 0, 79, 1, 1});
	add_mail(w, (struct sending){0, 1, 0, 8, 9, 1, 50});
	see(w, 80); /* through 79: the features begin on day 20 */
	assert_near(group(w, "r:us.example")->f.n, 60, 0);
	assert_near(group(w, "r:quarterly.example")->f.n, 100, 0);
	assert_near(group(w, "r:quarterly.example")->f.spf_aligned, 100, 0);
	assert_int_equal(group(w, "r:quarterly.example")->class,
		CLASS_AUTHORISED_ALIGNED);
}

/* On days seven apart, whatever the shape; of IPv6 a host is a /64. */
static void test_recurring(void **state)
{
	struct world *w = *state;
	uint32_t a, b, x, y;

	add_domain(w);
	a = add_source(w, "198.51.100.1", NULL, 0, INFRA_UNKNOWN);
	b = add_source(w, "198.51.100.2", NULL, 0, INFRA_UNKNOWN);
	x = as_other(w, "x.example");
	y = bare(w, false);
	w->shapes[y].spf_org_domain = w->shapes[y].spf_domain =
		STR("x.example");
	w->shapes[y].spf_result = AUTH_RESULT_PASS;
	add_mail(w, (struct sending){0, a, x, 50, 57, 7, 1});
	add_mail(w, (struct sending){0, b, x, 50, 56, 1, 1});
	see(w, 60);
	assert_near(group(w, "a:x.example")->f.recurring, 2.0 / 9, 1e-12);
	add_mail(w, (struct sending){0, b, y, 49, 49, 1, 1});
	see(w, 60);
	assert_near(group(w, "a:x.example")->f.recurring, 1, 0);
	for (size_t i = 0; i < w->facts.row_count; i++)
		if (w->rows[i].day == DAY0 + 57)
			w->rows[i].source = b;
	see(w, 60);
	assert_near(group(w, "a:x.example")->f.recurring, 0.9, 1e-12);
}

static void test_recurring_v6(void **state)
{
	struct world *w = *state;
	uint32_t a, b, x;

	add_domain(w);
	a = add_source(w, "2001:db8:1:2:3::1", NULL, 0, INFRA_UNKNOWN);
	b = add_source(w, "2001:db8:1:2:4::1", NULL, 0, INFRA_UNKNOWN);
	x = as_other(w, "x.example");
	add_mail(w, (struct sending){0, a, x, 50, 50, 1, 1});
	add_mail(w, (struct sending){0, b, x, 57, 57, 1, 1});
	see(w, 60);
	assert_near(group(w, "a:x.example")->f.recurring, 1, 0);
	w->sources[b].ip.bytes[7]++;
	see(w, 60);
	assert_near(group(w, "a:x.example")->f.recurring, 0, 0);
}

/* A selector is at home with who passes most with it. */
static void test_homes(void **state)
{
	struct world *w = *state;
	uint32_t f, s1, s2, s3;

	add_domain(w);
	add_source(w, "198.51.100.1", "vendor.example", 0, INFRA_UNKNOWN);
	f = add_source(w, "203.0.113.1", "f.example", 0, INFRA_UNKNOWN);
	s1 = by_dkim(w, "s1", true);
	s2 = by_dkim(w, "s2", true);
	s3 = by_dkim(w, "s3", true);
	add_mail(w, (struct sending){0, 0, s1, 50, 59, 1, 10});
	add_mail(w, (struct sending){0, 1, s2, 50, 59, 1, 10});
	add_mail(w, (struct sending){0, f, s1, 50, 59, 1, 3});
	add_mail(w, (struct sending){0, f, s2, 50, 59, 1, 2});
	add_mail(w, (struct sending){0, f, s3, 50, 59, 1, 1});
	see(w, 60);
	assert_near(group(w, "r:us.example")->f.dkim_passed, 100, 0);
	assert_near(group(w, "r:us.example")->f.foreign, 0, 0);
	assert_near(group(w, "r:vendor.example")->f.foreign, 0, 0);
	assert_near(group(w, "r:f.example")->f.dkim_passed, 60, 0);
	assert_near(group(w, "r:f.example")->f.foreign, 50, 0);
	assert_int_equal(group(w, "r:f.example")->f.selectors, 3);
	/* Nothing of one group is left in the next. */
	for (size_t i = 0; i < w->v.groups.count; i++)
		assert_int_equal(w->v.groups.items[i].cell_count, 10);
}

/* Of equals, the smaller key. */
static void test_home_of_a_tie(void **state)
{
	struct world *w = *state;

	add_domain(w);
	add_source(w, "198.51.100.1", "a.example", 0, INFRA_UNKNOWN);
	add_mail(w, (struct sending){0, 0, 0, 50, 59, 1, 10});
	add_mail(w, (struct sending){0, 1, 0, 50, 59, 1, 10});
	see(w, 60);
	assert_near(group(w, "r:a.example")->f.foreign, 0, 0);
	assert_near(group(w, "r:us.example")->f.foreign, 100, 0);
}

static void test_subflow_finds_its_main(void **state)
{
	struct world *w = *state;
	uint32_t own, other;

	add_domain(w);
	own = as_other(w, "us.example");
	other = as_other(w, "x.example");
	add_source(w, "198.51.100.1", "alone.example", 0, INFRA_UNKNOWN);
	add_mail(w, (struct sending){0, 0, 0, 50, 59, 1, 10});
	add_mail(w, (struct sending){0, 0, own, 50, 59, 1, 10});
	add_mail(w, (struct sending){0, 0, other, 50, 59, 1, 10});
	add_mail(w, (struct sending){0, 1, other, 50, 59, 1, 10});
	see(w, 60);
	assert_ptr_equal(&w->v.groups.items[group(w, "r:us.example~u")->main],
		group(w, "r:us.example"));
	assert_ptr_equal(
		&w->v.groups.items[group(w, "r:us.example|x.example")->main],
		group(w, "r:us.example"));
	assert_int_equal(group(w, "r:alone.example|x.example")->main, NO_INDEX);
}

/* `count` hosts without identity, each of its own name. */
static void add_bots(
	struct world *w, int count, int first, int last, uint64_t messages)
{
	uint32_t nobody = bare(w, false);

	for (int i = 0; i < count; i++) {
		char ip[IP_TEXT_SIZE], *name;

		(void)snprintf(ip, sizeof(ip), "203.0.113.%d", i + 1);
		name = arena_printf(w->arena, "bot%d.example", i);
		add_mail(w, (struct sending){0,
				    add_source(w, ip, name, 0, INFRA_UNKNOWN),
				    nobody, first, last, 1, messages});
	}
}

/* The least number of others on any active day; such with a tenth of its
 * messages. */
static void test_crowd(void **state)
{
	struct world *w = *state;
	uint32_t server;

	add_domain(w);
	add_bots(w, 7, 50, 59, 10);
	server = add_source(
		w, "198.51.100.1", "server.example", 0, INFRA_UNKNOWN);
	add_mail(
		w, (struct sending){0, server, bare(w, false), 49, 58, 1, 101});
	see(w, 60);
	assert_near(group(w, "r:bot0.example")->crowd, 6, 0);
	assert_int_equal(group(w, "r:bot0.example")->class, CLASS_UNAUTHORISED);
	assert_near(group(w, "r:server.example")->crowd, 0, 0);

	/* They fell silent, and are what they were. */
	see(w, 100);
	assert_near(group(w, "r:bot0.example")->crowd, 6, 0);

	/* 100 messages: ten are a tenth; but on day 49 it was alone. */
	w->rows[w->facts.row_count - 1].count = 100;
	see(w, 60);
	assert_near(group(w, "r:server.example")->crowd, 0, 0);
	for (size_t i = 0; i < w->facts.row_count; i++)
		if (w->rows[i].source == server) {
			w->rows[i].count = 100;
			w->rows[i].day += w->rows[i].day == DAY0 + 49 ? 1 : 0;
		}
	see(w, 60);
	assert_near(
		group(w, "r:server.example")->crowd, 0, 0); /* day 50: 200 */
	w->rows[w->facts.row_count - 10].count = 0;
	see(w, 60);
	assert_near(group(w, "r:server.example")->crowd, 7, 0);
	/* Our own names are no crowd. */
	w->sources[server].spf_from = DAY0;
	see(w, 60);
	assert_near(group(w, "r:server.example")->crowd, 0, 0);
}

/* What the addresses sent since their last failure. */
static void test_since(void **state)
{
	struct world *w = *state;
	uint32_t own;

	add_domain(w);
	own = as_other(w, "us.example");
	add_mail(w, (struct sending){0, 0, own, 30, 49, 1, 10});
	add_mail(w, (struct sending){0, 0, 0, 45, 59, 1, 4});
	see(w, 60);
	assert_near(group(w, "r:us.example~u")->since_aligned, 40, 0);
	assert_near(group(w, "r:us.example~u")->since_failed, 0, 0);
	add_mail(w,
		(struct sending){0, 0, as_other(w, "y.example"), 55, 56, 1, 3});
	add_mail(w, (struct sending){0, 0, overridden(w), 55, 55, 1, 9});
	see(w, 60);
	assert_near(group(w, "r:us.example~u")->since_failed, 6, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_sums),
		TEST(test_window_of_features),
		TEST(test_recurring),
		TEST(test_recurring_v6),
		TEST(test_homes),
		TEST(test_home_of_a_tie),
		TEST(test_subflow_finds_its_main),
		TEST(test_crowd),
		TEST(test_since),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
