/*
 * test_advice_renew.c - what was said is made anew, while others use the old.
 *
 * Under ThreadSanitizer (VARIANT=tsan) it says more than its assertions do.
 */
#include "api/advice_renew.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#include "tests/harness/report_fixture.h"

#define ASKERS 3
#define MAX_WAIT_MS 60000
#define DOMAIN STR("example.com")

static struct advice_options options;
static struct advice_cache *cache;
static struct pg_pool *pool;
static struct advice_renewer *renewer;
static _Atomic bool is_over;
static struct err err;

static void must(bool ok)
{
	if (!ok)
		fail_msg("%s", err.msg);
}

static void store(int report)
{
	struct made m;
	char id[32];

	(void)snprintf(id, sizeof(id), "r%d", report);
	m = plain(id);
	must_store(&m, TRUST_VERIFIED, true);
}

static void open_all(void)
{
	static struct pg_config config;

	config = (struct pg_config){.url = fixture.api_url,
		.prepare = true,
		.application_name = "test api"};
	assert_true(rollout_config_profile("standard", &options.rollout));
	options.filter.least_trust = TRUST_VERIFIED;
	options.filter.from = ROLLOUT_ALWAYS;
	cache = advice_cache_new();
	pool = pg_pool_new(&config, 2);
	renewer = advice_renewer_new(pool, &options, cache);
	atomic_store(&is_over, false);
}

static void close_all(void)
{
	advice_renewer_free(&renewer);
	pg_pool_free(&pool);
	advice_cache_free(&cache);
}

static struct advice_version now(void)
{
	struct advice_version v;
	struct pg *pg;

	must(pg_pool_take(pool, MAX_WAIT_MS, &pg, &err));
	must(advice_version_read(
		pg, DOMAIN, clock_day_of(clock_now_s()), &v, &err));
	pg_pool_give(pool, &pg, false);
	return v;
}

static bool is_renewed(const struct advice_version *version)
{
	struct advice_said *s =
		advice_cache_find(cache, DOMAIN, version, ADVICE_NOW);
	bool found = s && advice_version_equal(&s->version, version);

	advice_said_release(&s);
	return found;
}

/* As a request does: what there is is read, whoever replaces it meanwhile. */
static void *ask(void *ctx)
{
	const struct advice_version *version = ctx;

	while (!atomic_load(&is_over)) {
		struct advice_said *s = advice_cache_find(
			cache, DOMAIN, version, ADVICE_LATELY);

		if (s && advice_cache_is_due(s) && s->rollout.len > 0 &&
			s->rollout.ptr[0] != '{')
			abort();
		advice_said_release(&s);
		advice_renewer_ask(renewer, DOMAIN);
		usleep(1000);
	}
	return NULL;
}

static void it_is_made_anew_while_others_ask(void **state UNUSED)
{
	const int64_t until_ms = clock_monotonic_ms() + MAX_WAIT_MS;
	pthread_t askers[ASKERS];
	struct advice_version version;

	open_all();
	store(0);
	version = now();
	for (int i = 0; i < ASKERS; i++)
		assert_int_equal(
			pthread_create(&askers[i], NULL, ask, &version), 0);
	/* Each report makes it old, and soon it is new again. */
	for (int i = 1; i <= 5; i++) {
		struct advice_version newest = now();

		while (!is_renewed(&newest)) {
			assert_true(clock_monotonic_ms() < until_ms);
			usleep(1000);
		}
		store(i);
	}
	atomic_store(&is_over, true);
	for (int i = 0; i < ASKERS; i++)
		pthread_join(askers[i], NULL);
	close_all();
}

/* It ends when what is under way has ended, and begins nothing more. */
static void it_ends(void **state UNUSED)
{
	store(0);
	for (int i = 0; i < 10; i++) {
		open_all();
		advice_renewer_ask(renewer, DOMAIN);
		if (i % 2)
			usleep(2000 * (unsigned)i);
		close_all();
	}
}

static void an_unknown_domain_is_no_trouble(void **state UNUSED)
{
	open_all();
	advice_renewer_ask(renewer, STR("far.invalid"));
	close_all();
}

#define CASE(f)                          \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(it_is_made_anew_while_others_ask),
		CASE(it_ends),
		CASE(an_unknown_domain_is_no_trouble),
	};

	return report_test_run("advice_renew", tests, ARRAY_LEN(tests));
}
