/* test_rollout_class.c - each rule by a case. */
#include "rollout_fixture.h"

enum { GOOGLE, YAHOO, COMCAST };

/* The domain's own host sends 100 messages a day, days 0..99, with key s1. */
static void add_domain(struct world *w)
{
	add_reporter(w, "google.com", true);
	add_reporter(w, "yahoo.com", true);
	add_reporter(w, "comcast.net", true);
	add_source(w, "192.0.2.1", "us.example", 0, INFRA_UNKNOWN);
	aligned(w, "s1");
	add_mail(w, (struct sending){GOOGLE, 0, 0, 0, 99, 1, 100});
}

/* Another host, of which one address sends. */
static uint32_t host(struct world *w, const char *rdns, enum infra infra)
{
	return add_source(w, "198.51.100.1", rdns, 0, infra);
}

static void assert_class(
	struct world *w, int day, const char *key, enum source_class wanted)
{
	const struct group *g;

	see(w, day);
	g = group(w, key);
	if (g->class != wanted)
		fail_msg("%s is %s, not %s (S %.2f)", key,
			source_class_name(g->class), source_class_name(wanted),
			g->score);
	assert_true(g->evidence_count > 0);
}

static void test_owner(void **state)
{
	struct world *w = *state;
	uint32_t s = (add_domain(w), host(w, "h.example", INFRA_RESIDENTIAL));

	add_mail(w, (struct sending){GOOGLE, s, bare(w, false), 50, 59, 1, 9});
	say_of(w, "198.51.100.1", OWNER_MINE, 0);
	assert_class(w, 60, "d:mine:r:h.example", CLASS_AUTHORISED_MISALIGNED);
	w->words[0].owner = OWNER_INDIRECT;
	assert_class(w, 60, "d:indirect:r:h.example", CLASS_INDIRECT);
	w->words[0].owner = OWNER_NOT_MINE;
	assert_class(w, 60, "d:not_mine:r:h.example", CLASS_UNAUTHORISED);
	/* What carries our signature is ours, whatever is said. */
	add_mail(w, (struct sending){GOOGLE, s, 0, 50, 59, 1, 900});
	assert_class(w, 60, "d:not_mine:r:h.example", CLASS_AUTHORISED_ALIGNED);
}

/* s >= 3, >= 10 % of aligned, >= 5 % of all. */
static void test_spf_aligned(void **state)
{
	struct world *w = *state;
	uint32_t spf, dkim, third,
		s = (add_domain(w), host(w, "h.example", INFRA_FORWARDER));

	spf = add_shape(w, (struct rollout_shape){.spf_aligned = true,
				   .spf_result = AUTH_RESULT_PASS,
				   .spf_is_ours = true});
	dkim = by_dkim(w, "s1", true);
	third = as_other(w, "h.example");
	/* A forwarder by name, with another's key: indirect, but for SPF. */
	add_mail(w, (struct sending){GOOGLE, s, dkim, 50, 50, 1, 18});
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT);
	add_mail(w, (struct sending){GOOGLE, s, spf, 50, 50, 1, 2});
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT); /* 2 < 3 */
	add_mail(w, (struct sending){GOOGLE, s, dkim, 50, 50, 1, 9});
	add_mail(w, (struct sending){GOOGLE, s, spf, 51, 51, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_AUTHORISED_ALIGNED); /* 3/30 */
	add_mail(w, (struct sending){GOOGLE, s, dkim, 50, 50, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT); /* 3/31 */
	add_mail(w, (struct sending){GOOGLE, s, spf, 51, 51, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_AUTHORISED_ALIGNED); /* 4/32 */
	add_mail(w, (struct sending){GOOGLE, s, third, 50, 50, 1, 999});
	assert_class(w, 60, "r:h.example", CLASS_AUTHORISED_ALIGNED);
	/* Of all: what has no identity is the host's, too. 4/81 < 5 %. */
	add_mail(w, (struct sending){GOOGLE, s, bare(w, false), 50, 50, 1, 49});
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT);
}

/* A vendor carries its own selector, a forwarder carries everybody's. */
static void test_dkim_aligned(void **state)
{
	struct world *w = *state;
	uint32_t foreign, own,
		s = (add_domain(w), host(w, "h.example", INFRA_UNKNOWN));

	foreign = by_dkim(w, "s1", true);
	own = by_dkim(w, "vendor", true);
	add_mail(w, (struct sending){GOOGLE, s, foreign, 50, 59, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT); /* +2 */
	add_mail(w, (struct sending){GOOGLE, s, own, 50, 59, 1, 4});
	/* 20 % foreign: -2. */
	assert_class(w, 60, "r:h.example", CLASS_AUTHORISED_ALIGNED);
	add_mail(w, (struct sending){GOOGLE, s, foreign, 50, 59, 1, 15});
	/* 80 % foreign; 200 messages at one receiver: 2.5 */
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT);
	w->sources[s].infra = INFRA_ESP; /* 2.5 - 1.5 = 1 */
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT);
	add_mail(w, (struct sending){YAHOO, s, foreign, 50, 50, 1, 1});
	add_mail(w, (struct sending){COMCAST, s, foreign, 50, 50, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT); /* three are few */
	add_reporter(w, "gmx.net", true);
	add_mail(w, (struct sending){3, s, foreign, 50, 50, 1, 1});
	/* 2 - 1.5 */
	assert_class(w, 60, "r:h.example", CLASS_AUTHORISED_ALIGNED);
}

/* Signed >= 30 %; overridden >= 10 % and >= 2; forwarders and their subflows. */
static void test_traces(void **state)
{
	struct world *w = *state;
	uint32_t broken, nobody, over,
		s = (add_domain(w), host(w, "h.example", INFRA_UNKNOWN));

	broken = by_dkim(w, "s1", false);
	nobody = bare(w, false);
	over = overridden(w);
	add_mail(w, (struct sending){GOOGLE, s, nobody, 50, 59, 1, 7});
	add_mail(w, (struct sending){GOOGLE, s, broken, 50, 59, 1, 3});
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT); /* 30 % */
	add_mail(w, (struct sending){GOOGLE, s, nobody, 50, 50, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_UNKNOWN); /* 30 of 101 */
	add_mail(w, (struct sending){GOOGLE, s, over, 50, 59, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_UNKNOWN); /* 10 of 111 */
	add_mail(w, (struct sending){GOOGLE, s, over, 50, 51, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT); /* 12 of 113 */
}

static void test_overridden_needs_two(void **state)
{
	struct world *w = *state;
	uint32_t s = (add_domain(w), host(w, "h.example", INFRA_MAILBOX));

	add_mail(w, (struct sending){GOOGLE, s, overridden(w), 50, 50, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_UNKNOWN);
	add_mail(w, (struct sending){GOOGLE, s, overridden(w), 50, 50, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT);
}

static void test_forwarders(void **state)
{
	struct world *w = *state;
	uint32_t s = (add_domain(w), host(w, "h.example", INFRA_UNKNOWN));
	uint32_t subflow = as_other(w, "h.example");

	add_mail(w, (struct sending){GOOGLE, s, subflow, 50, 59, 1, 1});
	add_mail(w, (struct sending){
			    GOOGLE, s, by_dkim(w, "s1", true), 50, 59, 1, 1});
	assert_class(w, 60, "r:h.example", CLASS_INDIRECT);
	assert_class(w, 60, "r:h.example~u", CLASS_INDIRECT);
	w->facts.row_count = 110; /* the domain's and the subflow's */
	w->sources[s].infra = INFRA_FORWARDER;
	assert_class(w, 60, "r:h.example~u", CLASS_INDIRECT);
}

static void test_nobody(void **state)
{
	struct world *w = *state;
	uint32_t s = (add_domain(w), host(w, "h.example", INFRA_UNKNOWN));

	add_mail(w, (struct sending){GOOGLE, s, bare(w, false), 59, 59, 1, 2});
	assert_class(w, 60, "anon", CLASS_UNAUTHORISED);
}

static double score_of(struct world *w, int day, const char *key)
{
	see(w, day);
	return group(w, key)->score;
}

/* Each piece of evidence by its points. */
static void test_score(void **state)
{
	struct world *w = *state;
	uint32_t s = (add_domain(w), host(w, "h.example", INFRA_UNKNOWN));
	uint32_t third = as_other(w, "h.example");

	/* Two days in a row, the last days there are: nothing speaks. */
	add_mail(w, (struct sending){GOOGLE, s, third, 58, 59, 1, 10});
	assert_near(score_of(w, 60, "r:h.example~u"), 0, 0);
	w->sources[s].infra = INFRA_ESP;
	assert_near(score_of(w, 60, "r:h.example~u"), 1.5, 0);
	w->sources[s].infra = INFRA_MAILBOX;
	assert_near(score_of(w, 60, "r:h.example~u"), 1, 0);
	w->sources[s].infra = INFRA_CORPORATE;
	assert_near(score_of(w, 60, "r:h.example~u"), 0.5, 0);
	w->sources[s].infra = INFRA_HOSTING;
	assert_near(score_of(w, 60, "r:h.example~u"), -0.5, 0);
	w->sources[s].infra = INFRA_RESIDENTIAL;
	assert_near(score_of(w, 60, "r:h.example~u"), -3, 0);
	w->sources[s].infra = INFRA_UNKNOWN;
	w->sources[s].is_listed = true;
	assert_near(score_of(w, 60, "r:h.example~u"), -2, 0);
	w->sources[s].is_listed = false;
	w->sources[s].spf_from = DAY0 + 59; /* 50 % */
	assert_near(score_of(w, 60, "r:h.example~u"), 3, 0);
	w->sources[s].spf_from = ROLLOUT_NEVER;
	add_mail(w, (struct sending){YAHOO, s, third, 59, 59, 1, 1});
	add_mail(w, (struct sending){COMCAST, s, third, 59, 59, 1, 1});
	assert_near(score_of(w, 60, "r:h.example~u"), 0.5, 0);
	/* The same hosts send our aligned mail. */
	add_mail(w, (struct sending){GOOGLE, s, 0, 50, 59, 1, 10});
	assert_near(score_of(w, 60, "r:h.example~u"), 1.5, 0);
}

static void test_score_of_names(void **state)
{
	struct world *w = *state;
	uint32_t s = (add_domain(w), host(w, "h.example", INFRA_UNKNOWN));
	uint32_t third = as_other(w, "x.example");

	add_mail(w, (struct sending){GOOGLE, s, third, 58, 59, 1, 10});
	assert_near(score_of(w, 60, "r:h.example|x.example"), -1.5, 0);
	w->sources[s].rdns_domain = STR_NULL;
	assert_near(score_of(w, 60, "a:x.example"), -0.5, 0);
	w->sources[s].rdns_domain = STR("example.com");
	assert_near(score_of(w, 60, "r:example.com|x.example"), 1.5, 0);
}

/* >= 14 days over >= 21: 2; >= 7 over >= 10: 1; four weeks: 1. */
static void test_score_of_rhythm(void **state)
{
	static const struct {
		int first, last, step;
		double points;
	} v[] = {
		{39, 59, 1, 2}, {39, 58, 1, 1}, /* 20 days */
		{32, 59, 2, 2},                 /* 14 of 27 */
		{34, 59, 2, 1},                 /* 13 */
		{50, 59, 1, 1}, {51, 59, 1, 0}, /* nine days */
		{41, 59, 3, 1},                 /* 7 of 19 */
		{38, 59, 7, 1},                 /* four weeks */
		{45, 59, 7, 0},                 /* three */
		{40, 50, 1, -0.5}, /* ten days, but once and silent since */
		{53, 54, 1, -1.5}, /* silent for 5 */
		{54, 55, 1, 0},    /* for 4 */
		{40, 51, 1, 1},    /* 12 days are no burst */
	};

	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		struct world *w = *state;
		uint32_t s, third;

		world_clear(w);
		add_domain(w);
		s = host(w, "h.example", INFRA_UNKNOWN);
		third = as_other(w, "h.example");
		add_mail(w, (struct sending){GOOGLE, s, third, v[i].first,
				    v[i].last, v[i].step, 1});
		if (score_of(w, 60, "r:h.example~u") != v[i].points)
			fail_msg("case %zu: %.1f", i,
				group(w, "r:h.example~u")->score);
	}
}

/* Two runs of <= 5 days, 27 to 33 days apart, >= 20 messages: +2. */
static void test_monthly(void **state)
{
	static const struct {
		int apart, days;
		uint64_t a_day;
		bool is_monthly;
	} v[] = {{30, 2, 5, true}, {27, 2, 5, true}, {33, 2, 5, true},
		{26, 2, 5, false}, {34, 2, 5, false}, {30, 5, 2, true},
		{30, 6, 5, false}, {30, 1, 10, true}, {30, 1, 9, false}};

	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		struct world *w = *state;
		uint32_t s, third;
		int second = 59 - v[i].days + 1, first = second - v[i].apart;

		world_clear(w);
		add_domain(w);
		s = host(w, "h.example", INFRA_UNKNOWN);
		third = as_other(w, "h.example");
		add_mail(w, (struct sending){GOOGLE, s, third, first,
				    first + v[i].days - 1, 1, v[i].a_day});
		add_mail(w, (struct sending){GOOGLE, s, third, second,
				    second + v[i].days - 1, 1, v[i].a_day});
		/* Ten or twelve days over a month are steady, too. */
		if (score_of(w, 60, "r:h.example~u") !=
			(v[i].is_monthly ? 2 : 0) + (v[i].days >= 5))
			fail_msg("case %zu: %.1f", i,
				group(w, "r:h.example~u")->score);
	}
}

/* `hosts` without a name, one after the other, `days` each, up to day 59;
 * each day `a_day` messages that authenticate as x.example. */
static void add_nameless(
	struct world *w, int hosts, int days, uint32_t shape, uint64_t a_day)
{
	for (int i = 0; i < hosts; i++) {
		char ip[IP_TEXT_SIZE];
		int last = 59 - i * days;

		(void)snprintf(ip, sizeof(ip), "198.51.100.%d", i + 1);
		add_mail(w, (struct sending){(uint32_t)i % 3,
				    add_source(w, ip, NULL, 0, INFRA_UNKNOWN),
				    shape, last - days + 1, last, 1, a_day});
	}
}

static void set_hosts(struct world *w, enum infra infra, utc_day_t spf_from)
{
	for (size_t i = 1; i < w->facts.source_count; i++) {
		w->sources[i].infra = infra;
		w->sources[i].spf_from = spf_from;
	}
}

/* Three weeks and three receivers: 2.5; no name: -0.5. */
static void test_hosts_come_again(void **state)
{
	struct world *w = *state;

	add_domain(w);
	add_nameless(w, 3, 8, as_other(w, "x.example"), 10);
	assert_class(w, 60, "a:x.example", CLASS_AUTHORISED_MISALIGNED);
	assert_near(group(w, "a:x.example")->score, 2, 0);
	/* Half of the messages are enough. */
	for (size_t i = 0; i < w->facts.row_count; i++)
		if (w->rows[i].source == 1 && w->rows[i].day == DAY0 + 52)
			w->rows[i].day++;
	assert_near(score_of(w, 60, "a:x.example"), 2, 0); /* 2 of 3 */
	for (size_t i = 0; i < w->facts.row_count; i++)
		if (w->rows[i].source == 2 && w->rows[i].day == DAY0 + 44)
			w->rows[i].day++;
	assert_class(w, 60, "a:x.example", CLASS_UNKNOWN); /* 1 of 3 */
	assert_near(group(w, "a:x.example")->score, 0, 0);
}

static void test_campaign_wears_hosts_out(void **state)
{
	struct world *w = *state;
	const struct group *g;

	add_domain(w);
	add_nameless(w, 6, 4, as_other(w, "x.example"), 10);
	assert_class(w, 60, "a:x.example", CLASS_UNKNOWN);
	g = group(w, "a:x.example");
	assert_near(g->score, 0, 0);
	assert_string_equal(g->evidence[g->evidence_count - 1].ptr,
		"steady, but its addresses do not come again (0 % of its mail "
		"is from such as did)");
	/* The pool of what is known may be of any size. */
	set_hosts(w, INFRA_ESP, ROLLOUT_NEVER);
	assert_near(score_of(w, 60, "a:x.example"), 3.5, 0);
	set_hosts(w, INFRA_HOSTING, ROLLOUT_NEVER);
	assert_near(score_of(w, 60, "a:x.example"), -0.5, 0);
	set_hosts(w, INFRA_UNKNOWN, DAY0);
	assert_near(score_of(w, 60, "a:x.example"), 5, 0);
	for (size_t i = 1; i < w->facts.source_count; i++)
		w->sources[i].rdns_domain = STR("x.example");
	set_hosts(w, INFRA_UNKNOWN, ROLLOUT_NEVER);
	assert_near(score_of(w, 60, "r:x.example~u"), 2.5, 0);
}

/* Twelve hosts with four messages each: -2.5. That they are steady keeps them a
 * question, though no point is given; five days of it do not. */
static void test_worn_out_is_no_stranger(void **state)
{
	struct world *w = *state;
	uint32_t x = (add_domain(w), as_other(w, "x.example"));

	add_nameless(w, 12, 2, x, 2);
	assert_class(w, 60, "a:x.example", CLASS_UNKNOWN);
	assert_near(group(w, "a:x.example")->score, -2, 0);
	assert_near(group(w, "a:x.example")->weight, 1, 0); /* of S 0 */
	for (size_t i = 0; i < w->facts.row_count; i++)
		if (w->rows[i].shape == x)
			w->rows[i].day = DAY0 + 55 + (int)(i % 5);
	assert_class(w, 60, "a:x.example", CLASS_UNAUTHORISED);
}

/* Two neighbours, each for five days, with our envelope sender; once a month. */
static void test_neighbours_are_other_hosts(void **state)
{
	struct world *w = *state;
	uint32_t a, b, ours, x;

	add_domain(w);
	ours = bare(w, true);
	x = as_other(w, "x.example");
	a = add_source(w, "198.51.100.1", NULL, 0, INFRA_UNKNOWN);
	b = add_source(w, "198.51.100.2", NULL, 0, INFRA_UNKNOWN);
	add_mail(w, (struct sending){GOOGLE, a, ours, 30, 34, 1, 4});
	add_mail(w, (struct sending){GOOGLE, b, ours, 55, 59, 1, 4});
	add_mail(w, (struct sending){GOOGLE, a, x, 28, 29, 1, 5});
	add_mail(w, (struct sending){GOOGLE, b, x, 58, 59, 1, 5});
	see(w, 60);
	assert_near(group(w, "n:198.51.100.0/24")->score, -0.5, 0);
	assert_near(group(w, "a:x.example")->score, -0.5, 0);
	for (size_t i = 0; i < w->facts.row_count; i++)
		if (w->rows[i].source == b)
			w->rows[i].source = a;
	see(w, 60);
	assert_near(group(w, "n:198.51.100.0/24")->score, 1.5, 0);
	assert_near(group(w, "a:x.example")->score, 1.5, 0);
}

/* S >= 2 legit, <= -1 not; a burst is held, to -2, for 35 days, or for 14 where
 * an old monthly sender would have been seen before. */
static void test_burst_is_held(void **state)
{
	struct world *w = *state;
	uint32_t s = (add_domain(w), host(w, "h.example", INFRA_UNKNOWN));
	uint32_t third = as_other(w, "h.example");

	add_mail(w, (struct sending){GOOGLE, s, third, 10, 11, 1, 10});
	assert_class(w, 12, "r:h.example~u", CLASS_UNKNOWN);
	/* S is -1.5 from day 16 on: silent for 5. */
	assert_class(w, 17, "r:h.example~u", CLASS_UNKNOWN);
	assert_class(w, 47, "r:h.example~u", CLASS_UNKNOWN); /* 35 */
	assert_class(w, 48, "r:h.example~u", CLASS_UNAUTHORISED);
	w->sources[s].infra = INFRA_HOSTING; /* -2 */
	assert_class(w, 17, "r:h.example~u", CLASS_UNAUTHORISED);
	w->sources[s].infra = INFRA_ESP; /* 0: but it did not come again */
	assert_class(w, 47, "r:h.example~u", CLASS_UNKNOWN);
	assert_class(w, 48, "r:h.example~u", CLASS_UNAUTHORISED);
}

/* Few addresses with our envelope sender, listed nowhere: it may come once a
 * quarter. Of any other kind, a burst is a stranger's after 35 days. */
static void test_forgotten_system_is_held(void **state)
{
	static const struct {
		const char *what;
		uint32_t addresses;
		bool is_ours, is_listed;
		enum source_class wanted;
	} v[] = {
		{"three addresses", 3, true, false, CLASS_UNKNOWN},
		{"four", 4, true, false, CLASS_UNAUTHORISED},
		{"another envelope sender", 3, false, false,
			CLASS_UNAUTHORISED},
		{"listed", 3, true, true, CLASS_UNAUTHORISED},
	};

	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		struct world *w = *state;
		uint32_t shape;

		world_clear(w);
		add_domain(w);
		shape = bare(w, v[i].is_ours);
		for (uint32_t k = 0; k < v[i].addresses; k++) {
			char *ip =
				arena_printf(w->arena, "198.51.100.%u", 1 + k);
			uint32_t s =
				add_source(w, ip, "h.example", 0, INFRA_ESP);

			w->sources[s].is_listed = v[i].is_listed;
			add_mail(w, (struct sending){
					    k % 3, s, shape, 10, 11, 1, 10});
		}
		print_message("%s\n", v[i].what);
		assert_class(w, 48, "r:h.example", v[i].wanted);
		assert_class(w, 105, "r:h.example", v[i].wanted);
	}
}

static void test_late_burst(void **state)
{
	struct world *w = *state;
	uint32_t s = (add_domain(w), host(w, "h.example", INFRA_ESP));
	uint32_t third = as_other(w, "h.example");

	add_mail(w, (struct sending){GOOGLE, s, third, 48, 49, 1, 10});
	/* Watched for 62 days on day 62; seen first after 48. */
	assert_class(w, 62, "r:h.example~u", CLASS_UNKNOWN);
	assert_class(w, 64, "r:h.example~u", CLASS_UNKNOWN); /* silent 14 */
	assert_class(w, 65, "r:h.example~u", CLASS_UNAUTHORISED);
	/* First seen 34 days after the first report: held for 35. */
	for (size_t i = w->facts.row_count - 2; i < w->facts.row_count; i++)
		w->rows[i].day -= 14;
	assert_class(w, 65, "r:h.example~u", CLASS_UNKNOWN);
	w->rows[w->facts.row_count - 2].day++;
	assert_class(w, 65, "r:h.example~u", CLASS_UNAUTHORISED);
}

/* 0.3 at least, and all of it from a half on. */
static void test_weights(void **state)
{
	struct world *w = *state;
	uint32_t s = (add_domain(w), host(w, "h.example", INFRA_UNKNOWN));

	add_mail(w, (struct sending){GOOGLE, s, as_other(w, "h.example"), 58,
			    59, 1, 10});
	see(w, 60);
	assert_near(group(w, "r:h.example~u")->weight, 1, 0); /* S 0: 0.5 */
	w->sources[s].infra = INFRA_HOSTING; /* 1/(1 + exp 0.6) = 0.354344 */
	see(w, 60);
	assert_near(group(w, "r:h.example~u")->weight, 0.354344, 1e-6);
	assert_near(group(w, "r:us.example")->weight, 1, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_owner),
		TEST(test_spf_aligned),
		TEST(test_dkim_aligned),
		TEST(test_traces),
		TEST(test_overridden_needs_two),
		TEST(test_forwarders),
		TEST(test_nobody),
		TEST(test_score),
		TEST(test_score_of_names),
		TEST(test_score_of_rhythm),
		TEST(test_monthly),
		TEST(test_hosts_come_again),
		TEST(test_campaign_wears_hosts_out),
		TEST(test_worn_out_is_no_stranger),
		TEST(test_neighbours_are_other_hosts),
		TEST(test_burst_is_held),
		TEST(test_forgotten_system_is_held),
		TEST(test_late_burst),
		TEST(test_weights),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
