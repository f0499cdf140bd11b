/*
 * fuzz_rollout.c - facts of any bytes, judged for some days.
 *
 * Whatever is told, all numbers of a verdict are numbers, and what reporters
 * outside the curated list tell brings no step about, forward or back.
 */
#include "dmarc/rollout_print.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define DAY0 20000
#define REPORTERS 4
#define SOURCES 8
#define SHAPES 12
#define WORDS 4
#define MAX_ROWS 256

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct input {
	const uint8_t *data;
	size_t size;
};

struct domain {
	struct rollout_facts facts;
	struct rollout_config config;
	struct rollout_reporter reporters[REPORTERS];
	struct rollout_source sources[SOURCES];
	struct rollout_dkim dkim[SHAPES][2];
	struct rollout_shape shapes[SHAPES];
	struct rollout_policy policy;
	struct rollout_word words[WORDS];
	struct rollout_row rows[MAX_ROWS];
};

static const struct str names[] = {STR("example.com"), STR("a.example"),
	STR("b.example"), STR("c.example"), {NULL, 0}, STR("")};

static void must(bool claim)
{
	if (!claim)
		abort();
}

static uint8_t take(struct input *in)
{
	if (in->size == 0)
		return 0;
	in->size--;
	return *in->data++;
}

static struct str take_name(struct input *in)
{
	return names[take(in) % ARRAY_LEN(names)];
}

/* Mostly near DAY0, now and then anywhere. */
static utc_day_t take_day(struct input *in)
{
	static const utc_day_t odd[] = {
		INT32_MIN, INT32_MAX, 0, -1, DAY0 - 95, DAY0 - 96};
	uint8_t b = take(in);

	return b < 240 ? DAY0 + b % 120 : odd[b % ARRAY_LEN(odd)];
}

static uint64_t take_count(struct input *in)
{
	uint8_t b = take(in);

	return b < 224 ? b : UINT64_MAX >> (b % 32) * 2;
}

/* --- facts of bytes ---------------------------------------------------------- */

static void take_sources(struct domain *d, struct input *in)
{
	for (size_t i = 0; i < REPORTERS; i++)
		d->reporters[i] = (struct rollout_reporter){.name = names[i],
			.is_curated = i % 2 == 0,
			.schema =
				take(in) % 2 ? SCHEMA_RFC9990 : SCHEMA_RFC7489};
	for (size_t i = 0; i < SOURCES; i++) {
		struct rollout_source *s = &d->sources[i];

		s->ip.family = i % 3 ? 4 : 6;
		s->ip.bytes[0] = take(in) % 3;
		s->ip.bytes[3] = (uint8_t)i;
		s->asn = take(in) % 3;
		s->rdns_domain = take_name(in);
		s->infra = (enum infra)(take(in) % (INFRA_RESIDENTIAL + 1));
		s->is_listed = take(in) % 4 == 0;
		s->spf_from = take_day(in);
		s->spf_to = take_day(in);
	}
}

static void take_shape(struct domain *d, struct input *in, size_t i)
{
	struct rollout_shape *s = &d->shapes[i];
	uint8_t flags = take(in);

	s->scope = (enum rollout_scope)(take(in) % 8 == 0);
	s->header_from = names[0];
	s->dkim_aligned = flags & 1;
	s->spf_aligned = flags & 2;
	s->is_overridden = flags & 4;
	s->spf_is_ours = flags & 8;
	s->spf_domain = s->spf_org_domain = take_name(in);
	s->spf_result = take(in) % 2 ? AUTH_RESULT_PASS : AUTH_RESULT_FAIL;
	s->dkim = d->dkim[i];
	s->dkim_count = take(in) % 3;
	for (size_t k = 0; k < 2; k++)
		d->dkim[i][k] = (struct rollout_dkim){.domain = names[0],
			.org_domain = take_name(in),
			.selector = take_name(in),
			.result = take(in) % 2 ? AUTH_RESULT_PASS
					       : AUTH_RESULT_FAIL,
			.is_ours = take(in) % 2};
}

static void take_words(struct domain *d, struct input *in)
{
	d->facts.word_count = take(in) % (WORDS + 1);
	for (size_t i = 0; i < d->facts.word_count; i++) {
		struct rollout_word *w = &d->words[i];

		w->since = take_day(in);
		w->match = (enum owner_match)(take(in) % MATCH_COUNT);
		w->value = take_name(in);
		w->owner = (enum owner)(take(in) % (OWNER_NOT_MINE + 1));
		w->network.address = d->sources[take(in) % SOURCES].ip;
		w->network.prefix_bits = take(in) % 33;
	}
}

static void take_rows(struct domain *d, struct input *in)
{
	size_t n = 0;

	while (in->size > 0 && n < MAX_ROWS) {
		struct rollout_row *r = &d->rows[n++];
		uint8_t days = take(in);

		r->reporter = take(in) % REPORTERS;
		r->source = take(in) % SOURCES;
		r->shape = take(in) % SHAPES;
		r->day = take_day(in);
		r->arrival_day = take(in) < 250 && r->day < INT32_MAX
					 ? r->day + 1
					 : take_day(in);
		r->count = take_count(in);
		/* A sender that goes on is more than a row. */
		for (; days % 64 > 0 && n < MAX_ROWS && r->day < DAY0 + 120 &&
			r->arrival_day < DAY0 + 120;
			days--, n++, r++) {
			r[1] = r[0];
			r[1].day++;
			r[1].arrival_day++;
		}
	}
	d->facts.row_count = n;
}

static void take_domain(struct domain *d, struct input *in)
{
	static const char *const profiles[] = {"standard", "careful", "fast"};

	must(rollout_config_profile(profiles[take(in) % 3], &d->config));
	d->config.ladder = take(in) % 2;
	d->facts = (struct rollout_facts){.domain = names[0],
		.org_domain = names[0],
		.reporters = d->reporters,
		.sources = d->sources,
		.shapes = d->shapes,
		.policies = &d->policy,
		.rows = d->rows,
		.words = d->words,
		.reporter_count = REPORTERS,
		.source_count = SOURCES,
		.shape_count = SHAPES,
		.policy_count = 1,
		.is_parked = take(in) % 8 == 0};
	take_sources(d, in);
	for (size_t i = 0; i < SHAPES; i++)
		take_shape(d, in, i);
	take_words(d, in);
	take_rows(d, in);
}

/* --- what must hold ------------------------------------------------------------ */

static void check_numbers(const struct rollout_verdict *v)
{
	const struct rollout_collateral *c = &v->collateral;

	for (enum gate g = 0; g < GATE_COUNT; g++)
		must(isfinite(v->gates[g].value) &&
			isfinite(v->gates[g].limit));
	must(isfinite(c->legit_30d) && c->legit_30d >= 0);
	must(isfinite(c->upper_full) && c->upper_full >= c->expected_full);
	must(isfinite(c->indirect_upper_full));
	for (size_t i = 0; i < v->sender_count; i++) {
		const struct rollout_sender *s = &v->senders[i];

		must(isfinite(s->score) && s->share >= 0 && s->share <= 1);
		must(s->weight >= 0 && s->weight <= 1);
		must(isfinite(s->projected_30d) && isfinite(s->failing_30d));
		must(s->first_day <= s->last_day);
		must(s->ip_count > 0 && s->main_ip_count <= s->ip_count);
	}
}

static void check_text(const struct rollout_verdict *v)
{
	struct rollout_frame frame = {.domain = names[0], .with_senders = true};
	struct buf text = {0};
	struct json_out j;

	json_init(&j, &text);
	rollout_print(v, &frame, &j);
	must(text.len > 2 && text.ptr[text.len - 1] == '}');
	buf_fini(&text);
}

static void drop_unknown(struct domain *d)
{
	size_t n = 0;

	for (size_t i = 0; i < d->facts.row_count; i++)
		if (d->reporters[d->rows[i].reporter].is_curated)
			d->rows[n++] = d->rows[i];
	d->facts.row_count = n;
}

static void check_pair(
	const struct rollout_verdict *all, const struct rollout_verdict *known)
{
	must((all->verdict == VERDICT_ROLLBACK) ==
		(known->verdict == VERDICT_ROLLBACK));
	must(all->verdict != VERDICT_ADVANCE ||
		known->verdict == VERDICT_ADVANCE);
}

/* Both are followed as the known receivers would have it. */
static void judge_days(struct domain *d, struct domain *known)
{
	static const int steps[] = {1, 31, 1, 7, 1, 1, 20, 9, 1, 1, 30, 1};
	struct rollout_position at = {
		STAGE_NONE, DAY0, ROLLOUT_NEVER, STAGE_NONE, ROLLOUT_NEVER};
	struct arena *a = arena_new("verdict", SIZE_MAX);
	struct rollout *r = NULL, *k = NULL;
	struct err err = {0};
	utc_day_t day = DAY0;

	must(rollout_new(&r, &d->facts, &d->config, SCOPE_P, &err));
	must(rollout_new(&k, &known->facts, &d->config, SCOPE_P, &err));
	for (size_t i = 0; i < ARRAY_LEN(steps); i++) {
		struct rollout_verdict v, of_known;

		day += steps[i];
		arena_reset(a);
		rollout_judge(r, day, &at, a, &v);
		rollout_judge(k, day, &at, a, &of_known);
		check_numbers(&v);
		check_text(&v);
		check_pair(&v, &of_known);
		rollout_follow(&at, &of_known);
	}
	rollout_free(&r);
	rollout_free(&k);
	arena_free(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = {data, size}, again = in;
	struct domain *d = base_calloc(2, sizeof(*d));

	take_domain(&d[0], &in);
	take_domain(&d[1], &again);
	drop_unknown(&d[1]);
	judge_days(&d[0], &d[1]);
	free(d);
	return 0;
}
