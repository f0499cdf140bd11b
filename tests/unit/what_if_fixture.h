/* what_if_fixture.h - facts of example.com, put together by hand. */
#ifndef TEST_WHAT_IF_FIXTURE_H
#define TEST_WHAT_IF_FIXTURE_H

#include "dmarc/rollout.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define DAY0 20000

static struct rollout_reporter reporters[16];
static struct rollout_source sources[16];
static struct rollout_shape shapes[128];
static struct rollout_policy policies[16];
static struct rollout_row rows[4096];
static struct rollout_facts facts;
static struct arena *arena;

static inline void near(double got, double want, double within)
{
	if (!(fabs(got - want) <= within))
		fail_msg("%.8f, not %.8f", got, want);
}

static inline uint32_t reporter(
	const char *name, bool is_curated, enum report_schema schema)
{
	reporters[facts.reporter_count] = (struct rollout_reporter){
		.name = str_from(name),
		.is_curated = is_curated,
		.schema = schema};
	return (uint32_t)facts.reporter_count++;
}

static inline uint32_t source(const char *ip)
{
	struct rollout_source *s = &sources[facts.source_count];

	*s = (struct rollout_source){.rdns_domain = STR_NULL};
	assert_true(ip_parse(str_from(ip), &s->ip));
	return (uint32_t)facts.source_count++;
}

static inline uint32_t shape(struct rollout_shape s)
{
	if (!s.header_from.ptr)
		s.header_from = STR("example.com");
	shapes[facts.shape_count] = s;
	return (uint32_t)facts.shape_count++;
}

static inline uint32_t policy(struct rollout_policy p)
{
	policies[facts.policy_count] = p;
	return (uint32_t)facts.policy_count++;
}

static inline void row(int day, uint32_t from, uint32_t of, uint32_t like,
	uint32_t under, uint64_t count)
{
	rows[facts.row_count++] = (struct rollout_row){.day = DAY0 + day,
		.arrival_day = DAY0 + day + 1,
		.reporter = from,
		.source = of,
		.shape = like,
		.policy = under,
		.trust = TRUST_VERIFIED,
		.count = count};
}

/* The same rows the other way round. */
static inline void turn_rows(void)
{
	for (size_t i = 0; i < facts.row_count / 2; i++) {
		struct rollout_row r = rows[i];

		rows[i] = rows[facts.row_count - 1 - i];
		rows[facts.row_count - 1 - i] = r;
	}
}

static inline int fixture_set_up(void **state UNUSED)
{
	facts = (struct rollout_facts){.domain = STR("example.com"),
		.org_domain = STR("example.com"),
		.reporters = reporters,
		.sources = sources,
		.shapes = shapes,
		.policies = policies,
		.rows = rows};
	arena = arena_new("test", SIZE_MAX);
	return 0;
}

static inline int fixture_tear_down(void **state UNUSED)
{
	arena_free(&arena);
	return 0;
}

#endif
