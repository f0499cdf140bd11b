/* test_rollout_atom.c - mail without identity: adopted, graduated, nobody's. */
#include "rollout_fixture.h"

/* Mail without identity of `sources` hosts of one name, on days 40.. */
static bool graduates(struct world *w, enum infra infra, const char *rdns,
	int sources, int days, uint64_t a_day)
{
	uint32_t shape = bare(w, false);
	char key[64], ip[IP_TEXT_SIZE];

	w->facts.source_count = 1;
	for (int i = 0; i < sources; i++) {
		(void)snprintf(ip, sizeof(ip), "198.51.100.%d", i + 1);
		add_mail(w,
			(struct sending){0, add_source(w, ip, rdns, 0, infra),
				shape, 40, 39 + days, 1, a_day});
	}
	see(w, 59);
	w->facts.row_count = 0;
	(void)snprintf(key, sizeof(key), "r:%s", rdns);
	return group_or_null(w, key);
}

static void add_domain(struct world *w)
{
	add_reporter(w, "google.com", true);
	add_source(w, "192.0.2.1", "us.example", 0, INFRA_UNKNOWN);
	aligned(w, "s1");
}

static bool of_hosting(struct world *w, int sources, int days, uint64_t a_day)
{
	return graduates(w, INFRA_HOSTING, "h.example", sources, days, a_day);
}

/* >= 5 active days, and more than 3 messages in 30 days or 20 in all. */
static void test_steady(void **state)
{
	struct world *w = *state;

	add_domain(w);
	assert_true(of_hosting(w, 4, 5, 1));
	assert_false(of_hosting(w, 4, 4, 10));
	assert_true(of_hosting(w, 1, 5, 1)); /* watched for 19 days */
	/* For 89: 8.9 messages. */
	add_mail(w, (struct sending){0, 0, 0, -30, -30, 1, 1});
	assert_false(of_hosting(w, 1, 8, 1));
	add_mail(w, (struct sending){0, 0, 0, -30, -30, 1, 1});
	assert_true(of_hosting(w, 1, 9, 1));
}

/* At most three addresses and >= max(30, 0.3 % of the aligned mail of 30 days)
 * messages. */
static void test_few_addresses(void **state)
{
	struct world *w = *state;

	add_domain(w);
	assert_true(of_hosting(w, 1, 1, 30));
	assert_false(of_hosting(w, 1, 1, 29));
	assert_true(of_hosting(w, 3, 1, 10));
	assert_false(of_hosting(w, 4, 1, 10));
	/* 1000 a day, days 29..58: 0.3 % of 30000 are 90. */
	add_mail(w, (struct sending){0, 0, 0, 20, 58, 1, 1000});
	assert_false(of_hosting(w, 1, 1, 89));
	add_mail(w, (struct sending){0, 0, 0, 20, 58, 1, 1000});
	assert_true(of_hosting(w, 1, 1, 90));
}

/* Two runs, of at most three addresses, and three messages in 30 days. */
static void test_monthly(void **state)
{
	struct world *w = *state;

	add_domain(w);
	for (int again = 20; again <= 21; again++)
		for (uint64_t n = 2; n <= 3; n++) {
			uint32_t source = add_source(w, "198.51.100.1",
					 "h.example", 0, INFRA_CORPORATE),
				 nobody = bare(w, false);

			add_mail(w, (struct sending){
					    0, source, nobody, 10, 10, 1, n});
			add_mail(w, (struct sending){0, source, nobody,
					    10 + again, 10 + again, 1, n - 1});
			see(w, 45); /* watched for 35 days */
			assert_int_equal(!!group_or_null(w, "r:h.example"),
				again == 21 && n == 3);
			w->facts.row_count = 0;
			w->facts.source_count = 1;
		}
}

static void test_kinds_of_host(void **state)
{
	struct world *w = *state;

	add_domain(w);
	assert_true(graduates(w, INFRA_ESP, "h.example", 1, 1, 1));
	assert_true(graduates(w, INFRA_MAILBOX, "h.example", 1, 1, 1));
	assert_true(graduates(w, INFRA_FORWARDER, "h.example", 1, 1, 1));
	assert_false(graduates(w, INFRA_CORPORATE, "h.example", 1, 1, 1));
	assert_true(graduates(w, INFRA_UNKNOWN, "example.com", 1, 1, 1));
	assert_false(graduates(w, INFRA_RESIDENTIAL, "h.example", 1, 15, 99));
}

/* What an address sends beside its aligned mail is of the same sender. */
static void test_adoption(void **state)
{
	struct world *w = *state;
	uint32_t nobody;

	add_domain(w);
	nobody = bare(w, false);
	add_mail(w, (struct sending){0, 0, 0, 0, 58, 1, 5});
	add_mail(w, (struct sending){0, 0, nobody, 58, 58, 1, 1});
	see(w, 59);
	assert_int_equal(w->v.groups.count, 1);
	assert_near(group(w, "r:us.example")->f.fail, 1, 0);
	/* Another address of the same name has to graduate. */
	add_mail(w, (struct sending){0,
			    add_source(w, "192.0.2.2", "us.example", 0,
				    INFRA_UNKNOWN),
			    nobody, 58, 58, 1, 1});
	see(w, 59);
	assert_int_equal(w->v.groups.count, 2);
	assert_near(group(w, "anon")->f.fail, 1, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_steady),
		TEST(test_few_addresses),
		TEST(test_monthly),
		TEST(test_kinds_of_host),
		TEST(test_adoption),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
