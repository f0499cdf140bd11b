/*
 * rollout_fixture.h - a domain's mail in a few lines.
 *
 * The domain is example.com. Days are counted from DAY0; a report arrives on
 * the day after its own, so that day d is seen by the verdict of d + 1.
 */
#ifndef TESTS_ROLLOUT_FIXTURE_H
#define TESTS_ROLLOUT_FIXTURE_H

#include "dmarc/rollout_print.h"
#include "dmarc/rollout_private.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define DAY0 20000
#define MOST 1024 /* of each kind but rows */

struct world {
	struct rollout_config config;
	struct rollout_facts facts;
	struct rollout_reporter reporters[MOST];
	struct rollout_source sources[MOST];
	struct rollout_shape shapes[MOST];
	struct rollout_policy policies[1];
	struct rollout_word words[MOST];
	struct rollout_row *rows;
	size_t row_cap;
	struct arena *arena; /* texts, and whatever a test looks at */
	/* Of see(). */
	struct rollout_sorted sorted;
	struct counted c;
	struct view v;
};

/* Where a scope stands that never moved. */
UNUSED static const struct rollout_position at_none = {.stage = STAGE_NONE,
	.since = DAY0,
	.left_none = ROLLOUT_NEVER,
	.peak = STAGE_NONE,
	.rolled_back = ROLLOUT_NEVER};

/* At a stage for long, having held none of the later ones. */
UNUSED static struct rollout_position held(enum rollout_stage stage)
{
	return (struct rollout_position){.stage = stage,
		.since = DAY0,
		.left_none = DAY0,
		.peak = stage,
		.rolled_back = ROLLOUT_NEVER};
}

UNUSED static struct world *world_new(void)
{
	struct world *w = base_calloc(1, sizeof(*w));

	assert_true(rollout_config_profile("standard", &w->config));
	w->arena = arena_new("world", SIZE_MAX);
	w->facts = (struct rollout_facts){.domain = STR("example.com"),
		.org_domain = STR("example.com"),
		.reporters = w->reporters,
		.sources = w->sources,
		.shapes = w->shapes,
		.policies = w->policies,
		.words = w->words,
		.policy_count = 1};
	return w;
}

UNUSED static void world_free(struct world *w)
{
	arena_free(&w->arena);
	free(w->rows);
	free(w);
}

/* Nobody sends anything. */
UNUSED static void world_clear(struct world *w)
{
	w->facts.reporter_count = w->facts.source_count = 0;
	w->facts.shape_count = w->facts.row_count = w->facts.word_count = 0;
}

UNUSED static uint32_t add_reporter(
	struct world *w, const char *name, bool is_curated)
{
	assert_true(w->facts.reporter_count < MOST);
	w->reporters[w->facts.reporter_count] =
		(struct rollout_reporter){
			.name = str_from(arena_copy_cstr(w->arena, name)),
			.is_curated = is_curated,
			.schema = SCHEMA_RFC7489};
	return (uint32_t)w->facts.reporter_count++;
}

/* rdns NULL, asn 0: unknown. */
UNUSED static uint32_t add_source(struct world *w, const char *ip,
	const char *rdns, uint32_t asn, enum infra infra)
{
	struct rollout_source *s = &w->sources[w->facts.source_count];

	assert_true(w->facts.source_count < MOST);
	*s = (struct rollout_source){.asn = asn,
		.rdns_domain = str_from(rdns),
		.infra = infra,
		.spf_from = ROLLOUT_NEVER,
		.spf_to = ROLLOUT_NEVER};
	assert_true(ip_parse(str_from(ip), &s->ip));
	return (uint32_t)w->facts.source_count++;
}

UNUSED static uint32_t add_shape(struct world *w, struct rollout_shape shape)
{
	assert_true(w->facts.shape_count < MOST);
	shape.header_from = STR("example.com");
	w->shapes[w->facts.shape_count] = shape;
	return (uint32_t)w->facts.shape_count++;
}

static const struct rollout_dkim *dkim(struct world *w, const char *domain,
	const char *selector, enum auth_result result)
{
	struct rollout_dkim *d = arena_alloc(w->arena, sizeof(*d));

	*d = (struct rollout_dkim){str_from(domain), str_from(selector),
		str_from(domain), result, strcmp(domain, "example.com") == 0};
	return d;
}

/* SPF and DKIM pass, aligned. */
UNUSED static uint32_t aligned(struct world *w, const char *selector)
{
	return add_shape(w,
		(struct rollout_shape){.dkim_aligned = true,
			.spf_aligned = true,
			.spf_domain = STR("example.com"),
			.spf_org_domain = STR("example.com"),
			.spf_result = AUTH_RESULT_PASS,
			.spf_is_ours = true,
			.dkim = dkim(w, "example.com", selector,
				AUTH_RESULT_PASS),
			.dkim_count = 1});
}

/* Our signature alone: passing, or broken. */
UNUSED static uint32_t by_dkim(
	struct world *w, const char *selector, bool passes)
{
	return add_shape(w,
		(struct rollout_shape){.dkim_aligned = passes,
			.spf_result = AUTH_RESULT_NONE,
			.dkim = dkim(w, "example.com", selector,
				passes ? AUTH_RESULT_PASS : AUTH_RESULT_FAIL),
			.dkim_count = 1});
}

/* Authenticates as another domain, by its signature. */
UNUSED static uint32_t as_other(struct world *w, const char *domain)
{
	return add_shape(w,
		(struct rollout_shape){.spf_result = AUTH_RESULT_NONE,
			.dkim = dkim(w, domain, "x", AUTH_RESULT_PASS),
			.dkim_count = 1});
}

/* Nothing passes; with is_ours, our envelope sender. */
UNUSED static uint32_t bare(struct world *w, bool is_ours)
{
	return add_shape(w,
		(struct rollout_shape){
			.spf_domain = is_ours ? STR("example.com") : STR_NULL,
			.spf_org_domain =
				is_ours ? STR("example.com") : STR_NULL,
			.spf_result = AUTH_RESULT_FAIL,
			.spf_is_ours = is_ours});
}

/* The receiver says that it was forwarded. */
UNUSED static uint32_t overridden(struct world *w)
{
	uint32_t shape = bare(w, false);

	w->shapes[shape].is_overridden = true;
	return shape;
}

UNUSED static void add_row(struct world *w, struct rollout_row row)
{
	if (w->facts.row_count == w->row_cap) {
		w->row_cap = w->row_cap * 2 + 1024;
		w->rows = base_realloc(
			w->rows, w->row_cap * sizeof(*w->rows));
		w->facts.rows = w->rows;
	}
	w->rows[w->facts.row_count++] = row;
}

/* What one source sends: `count` on each `step`th day of first..last. */
struct sending {
	uint32_t reporter, source, shape;
	int first, last, step;
	uint64_t count;
};

UNUSED static void add_mail(struct world *w, struct sending s)
{
	for (int d = s.first; d <= s.last; d += s.step > 0 ? s.step : 1)
		add_row(w,
			(struct rollout_row){.day = DAY0 + d,
				.arrival_day = DAY0 + d + 1,
				.reporter = s.reporter,
				.source = s.source,
				.shape = s.shape,
				.trust = TRUST_VERIFIED,
				.count = s.count});
}

/* The owner's word on an address, from a day on. */
UNUSED static void say_of(
	struct world *w, const char *network, enum owner owner, int since)
{
	struct rollout_word *word = &w->words[w->facts.word_count++];

	*word = (struct rollout_word){.since = DAY0 + since,
		.match = MATCH_IP,
		.value = str_from(network),
		.owner = owner};
	assert_true(ip_network_parse(word->value, &word->network));
}

UNUSED static void say_word(struct world *w, enum owner_match match,
	const char *value, enum owner owner, int since)
{
	w->words[w->facts.word_count++] = (struct rollout_word){
		.since = DAY0 + since,
		.match = match,
		.value = str_from(value),
		.owner = owner};
}

/* --- looking ---------------------------------------------------------------- */

static void sort(struct world *w, enum rollout_scope scope)
{
	struct err err = {0};

	if (!rollout_sort(&w->sorted, w->arena, &w->facts, &w->config, scope,
		    &err))
		fail_msg("%s", err.msg);
}

/* What counts on day DAY0 + day. */
UNUSED static void count(struct world *w, int day, bool only_curated)
{
	sort(w, SCOPE_P);
	rollout_count(
		&w->sorted, DAY0 + day, only_curated, w->arena, &w->c);
}

UNUSED static void see_at(
	struct world *w, int day, const struct rollout_position *at)
{
	sort(w, SCOPE_P);
	rollout_look(
		&w->sorted, DAY0 + day, false, at, w->arena, &w->c, &w->v);
}

UNUSED static void see(struct world *w, int day)
{
	see_at(w, day, &at_none);
}

UNUSED static const struct group *group_or_null(
	const struct world *w, const char *key)
{
	for (size_t i = 0; i < w->v.groups.count; i++)
		if (str_equal(w->v.groups.items[i].text, str_from(key)))
			return &w->v.groups.items[i];
	return NULL;
}

UNUSED static const struct group *group(
	const struct world *w, const char *key)
{
	const struct group *g = group_or_null(w, key);

	if (!g) {
		for (size_t i = 0; i < w->v.groups.count; i++)
			print_message("there is: %.*s\n",
				STR_ARGS(w->v.groups.items[i].text));
		fail_msg("no group %s", key);
	}
	return g;
}

UNUSED static struct rollout_verdict judge_scope(struct world *w,
	enum rollout_scope scope, int day, const struct rollout_position *at)
{
	struct rollout_verdict v;
	struct rollout *r = NULL;
	struct err err = {0};

	if (!rollout_new(&r, &w->facts, &w->config, scope, &err))
		fail_msg("%s", err.msg);
	rollout_judge(r, DAY0 + day, at, w->arena, &v);
	rollout_free(&r);
	return v;
}

UNUSED static struct rollout_verdict judge(
	struct world *w, int day, const struct rollout_position *at)
{
	return judge_scope(w, SCOPE_P, day, at);
}

/* The verdict as JSON; in the world's arena. */
UNUSED static const char *judge_text(
	struct world *w, int day, const struct rollout_position *at)
{
	struct rollout_verdict v = judge(w, day, at);
	struct rollout_frame frame = {
		.domain = w->facts.domain, .with_senders = true};
	struct buf buf = {0};
	struct json_out j;
	const char *text;

	json_init(&j, &buf);
	rollout_print(&v, &frame, &j);
	text = arena_copy_cstr(w->arena, buf_cstr(&buf));
	buf_fini(&buf);
	return text;
}

/* --- a test with a world of its own ------------------------------------------ */

UNUSED static int set_up(void **state)
{
	*state = world_new();
	return 0;
}

UNUSED static int tear_down(void **state)
{
	world_free(*state);
	return 0;
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

UNUSED static void assert_near(double got, double want, double within)
{
	if (!(fabs(got - want) <= within))
		fail_msg("%.9f, not %.9f", got, want);
}

#endif
