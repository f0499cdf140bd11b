/*
 * sample_reports.c - believable aggregate reports for a first look.
 *
 * Chance is a hash of (sender, day, reporter, ...), never a state, so every
 * report can be made alone and comes out the same each time.
 */
#include "relay/sample_reports.h"

#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "relay/sample_world.h"

struct sample_key {
	utc_day_t day;
	unsigned reporter, domain;
};

/* Only reports that have a record; `keys` has room for all. */
struct sample_reports {
	utc_day_t today;
	size_t count;
	struct sample_key *keys;
};

/* One report in the making. With a NULL arena records are only counted. */
struct sample_build {
	const struct sample_reporter *reporter;
	size_t reporter_index;
	const struct sample_policy *policy;
	utc_day_t day;
	unsigned days_ago;
	struct arena *arena;
	struct record *records;
	size_t count;
	bool is_full; /* the arena was */
};

/* --- chance -------------------------------------------------------------- */

/* SplitMix64: every bit of the seed reaches every bit of the result. */
static uint64_t mix(uint64_t x)
{
	x += UINT64_C(0x9E3779B97F4A7C15);
	x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
	return x ^ (x >> 31);
}

static uint64_t chance(size_t sender, int64_t when, uint64_t what)
{
	return mix(mix(mix(sender + 1) ^ (uint64_t)when) ^ what);
}

/* --- volumes ------------------------------------------------------------- */

/* In thousandths: the day's whim and the reporter's, 0.8 to 1.2 in all. */
static uint64_t noise(size_t sender, utc_day_t day, size_t reporter)
{
	return 800 + chance(sender, day, 1) % 201 +
	       chance(sender, day, 100 + reporter) % 201;
}

/* In percent: of one address, the first being the busiest. */
static unsigned address_share(unsigned count, unsigned index)
{
	static const unsigned
		shares[SAMPLE_MAX_ADDRESSES][SAMPLE_MAX_ADDRESSES] = {
			{100}, {65, 35}, {55, 34, 11}, {34, 29, 22, 15}};

	return shares[count - 1][index];
}

/*
 * Messages of one sender, day, reporter, address and outcome. What is less
 * than one message is drawn, so that small shares add up over the days.
 */
static uint64_t volume(const struct sample_build *b, size_t sender,
	unsigned address_ppm, unsigned outcome, unsigned address)
{
	const struct sample_sender *s = &sample_senders[sender];
	const uint64_t unit = UINT64_C(100) * 1000 * 1000 * 1000000;
	const uint64_t what = (b->reporter_index + 1) * UINT64_C(1000) +
			      address * UINT64_C(10) + outcome;
	uint64_t v = s->volume, draw;

	v *= sample_rhythm_percent(s, b->day, b->days_ago);
	v *= noise(sender, b->day, b->reporter_index);
	v *= b->reporter->share;
	v *= address_ppm;
	draw = chance(sender, b->day, what) % unit;
	return v / unit + (draw < v % unit ? 1 : 0);
}

/* --- addresses ----------------------------------------------------------- */

static unsigned address_count(const struct sample_sender *s)
{
	unsigned n = 0;

	while (n < SAMPLE_MAX_ADDRESSES && s->addresses[n])
		n++;
	return n > 0 ? n : s->spoofed;
}

/* The same few for some days, then others; a wave keeps its own. */
static void spoofed_address(const struct sample_build *b, size_t sender,
	unsigned index, struct ip *ret)
{
	const struct sample_wave *wave =
		sample_wave_find(&sample_senders[sender], b->days_ago);
	int64_t period = wave ? (int64_t)wave->days_ago : b->day / 4;
	uint64_t r = chance(sender, period, 5000 + index);

	/* From all over, far from who is legitimate: 2001:db8:b000::/36 and
	 * 198.18.0.0/15 (RFC 2544). */
	if (r % 8 == 0)
		*ret = (struct ip){.family = 6,
			.bytes = {0x20, 0x01, 0x0D, 0xB8,
				(uint8_t)(0xB0 | (r >> 8 & 0x0F)),
				(uint8_t)(r >> 16),
				[15] = (uint8_t)(r >> 24 | 1)}};
	else
		*ret = (struct ip){.family = 4,
			.bytes = {198, (uint8_t)(18 | (r >> 8 & 1)),
				(uint8_t)(r >> 16),
				(uint8_t)(1 + (r >> 24) % 254)}};
}

static void find_address(const struct sample_build *b, size_t sender,
	unsigned index, struct ip *ret)
{
	const struct sample_sender *s = &sample_senders[sender];

	if (!s->addresses[0])
		spoofed_address(b, sender, index, ret);
	else if (!ip_parse(str_from(s->addresses[index]), ret))
		abort(); /* the table holds no address there */
}

/* In millionths of the sender's mail; some spoofers are busier than others. */
static unsigned address_ppm(size_t sender, unsigned index)
{
	const struct sample_sender *s = &sample_senders[sender];
	unsigned count = address_count(s);

	if (s->addresses[0])
		return address_share(count, index) * 10000;
	return (unsigned)(200 + chance(sender, 0, 7000 + index) % 1600) *
	       (1000 / count);
}

/* --- records ------------------------------------------------------------- */

static void *build_alloc(struct sample_build *b, size_t count, size_t size)
{
	void *p = arena_alloc_array(b->arena, count, size);

	if (!p)
		b->is_full = true;
	return p;
}

static enum auth_result failed_spf(const struct sample_build *b)
{
	return b->reporter_index % 2 ? AUTH_RESULT_SOFTFAIL : AUTH_RESULT_FAIL;
}

static void set_spf(struct sample_build *b, struct record *r,
	const struct sample_sender *s, const struct sample_outcome *o)
{
	struct spf_auth_result *spf = build_alloc(b, 1, sizeof(*spf));

	if (!spf)
		return;
	spf->scope = SPF_SCOPE_MFROM;
	spf->domain = str_from(
		o->spf == SAMPLE_SPF_OTHER ? s->other_domain : s->header_from);
	spf->result =
		o->spf == SAMPLE_SPF_FAIL ? failed_spf(b) : AUTH_RESULT_PASS;
	r->spf = o->spf == SAMPLE_SPF_ALIGNED ? DMARC_RESULT_PASS
					      : DMARC_RESULT_FAIL;
	r->envelope_from = spf->domain;
	r->spf_results = spf;
	r->spf_count = 1;
}

/* Ours first, then the one of whoever passed it on. */
static void set_dkim(struct sample_build *b, struct record *r,
	const struct sample_sender *s, const struct sample_outcome *o)
{
	struct dkim_auth_result *d = build_alloc(b, 2, sizeof(*d));

	if (!d)
		return;
	r->dkim = o->dkim == SAMPLE_DKIM_ALIGNED ? DMARC_RESULT_PASS
						 : DMARC_RESULT_FAIL;
	if (o->dkim == SAMPLE_DKIM_ALIGNED || o->dkim == SAMPLE_DKIM_BROKEN)
		d[r->dkim_count++] = (struct dkim_auth_result){
			.domain = str_from(s->header_from),
			.selector = str_from(s->selector),
			.result = o->dkim == SAMPLE_DKIM_ALIGNED
					  ? AUTH_RESULT_PASS
					  : AUTH_RESULT_FAIL,
		};
	if (o->dkim != SAMPLE_DKIM_NONE && s->other_selector)
		d[r->dkim_count++] = (struct dkim_auth_result){
			.domain = str_from(s->other_domain),
			.selector = str_from(s->other_selector),
			.result = AUTH_RESULT_PASS,
		};
	r->dkim_results = d;
}

/* RFC 9990 knows no `forwarded`. */
static void set_reason(
	struct sample_build *b, struct record *r, enum reason_type type)
{
	struct policy_override_reason *reason =
		build_alloc(b, 1, sizeof(*reason));

	if (!reason)
		return;
	if (type == REASON_FORWARDED && b->reporter->schema == SCHEMA_RFC9990)
		type = REASON_TRUSTED_FORWARDER;
	reason->type = type;
	r->reasons = reason;
	r->reason_count = 1;
}

static enum policy policy_for(
	const struct sample_policy *p, const char *header_from)
{
	bool is_below = strcmp(header_from, p->domain) != 0;

	return is_below && p->sp != POLICY_ABSENT ? p->sp : p->p;
}

static enum disposition disposition_for(
	const struct sample_build *b, const struct record *r, enum policy p)
{
	if (p == POLICY_NONE)
		return DISPOSITION_NONE;
	if (record_passed(r))
		return b->reporter->schema == SCHEMA_RFC9990 ? DISPOSITION_PASS
							     : DISPOSITION_NONE;
	if (r->reason_count > 0)
		return DISPOSITION_NONE;
	return p == POLICY_REJECT ? DISPOSITION_REJECT : DISPOSITION_QUARANTINE;
}

static void add_record(struct sample_build *b, size_t sender, unsigned address,
	const struct sample_outcome *o, uint64_t messages)
{
	const struct sample_sender *s = &sample_senders[sender];
	struct record *r;

	if (!b->arena) {
		b->count++;
		return;
	}
	r = &b->records[b->count++];
	*r = (struct record){.message_count = messages};
	r->header_from = str_from(s->header_from);
	find_address(b, sender, address, &r->source_ip);
	set_dkim(b, r, s, o);
	set_spf(b, r, s, o);
	if (b->reporter->knows_lists && o->reason != REASON_ABSENT)
		set_reason(b, r, o->reason);
	r->disposition =
		disposition_for(b, r, policy_for(b->policy, s->header_from));
}

static void add_sender(struct sample_build *b, size_t sender)
{
	const struct sample_sender *s = &sample_senders[sender];
	bool is_fixed =
		s->fixed_days_ago > 0 && b->days_ago <= s->fixed_days_ago;
	const struct sample_outcome *outcomes =
		is_fixed ? s->fixed : s->outcomes;
	unsigned count = address_count(s);
	uint64_t messages;

	for (unsigned i = 0; i < count; i++)
		for (unsigned j = 0; j < SAMPLE_MAX_OUTCOMES; j++) {
			messages = volume(b, sender,
				address_ppm(sender, i) / 1000 *
					outcomes[j].share,
				j, i);
			if (messages > 0)
				add_record(
					b, sender, i, &outcomes[j], messages);
		}
}

static const struct sample_policy *policy_of(
	const char *domain, unsigned days_ago)
{
	const struct sample_policy *found = NULL;

	for (size_t i = 0; i < sample_policy_count; i++)
		if (strcmp(sample_policies[i].domain, domain) == 0 &&
			days_ago <= sample_policies[i].days_ago)
			found = &sample_policies[i];
	assert(found);
	return found;
}

static void build_init(
	struct sample_build *b, utc_day_t today, const struct sample_key *key)
{
	*b = (struct sample_build){
		.reporter = &sample_reporters[key->reporter],
		.reporter_index = key->reporter,
		.day = key->day,
		.days_ago = (unsigned)(today - key->day),
	};
	b->policy = policy_of(sample_domains[key->domain], b->days_ago);
}

static void build_records(struct sample_build *b)
{
	b->count = 0;
	for (size_t i = 0; i < sample_sender_count; i++)
		if (strcmp(sample_senders[i].domain, b->policy->domain) == 0)
			add_sender(b, i);
}

/* --- reports ------------------------------------------------------------- */

static void fill_policy(
	struct policy_published *ret, const struct sample_build *b)
{
	bool is_9990 = b->reporter->schema == SCHEMA_RFC9990;

	*ret = (struct policy_published){
		.domain = str_from(b->policy->domain),
		.p = b->policy->p,
		.sp = b->policy->sp,
		.adkim = ALIGNMENT_RELAXED,
		.aspf = ALIGNMENT_RELAXED,
		.pct = is_9990 ? -1 : 100,
	};
	if (is_9990) {
		ret->np = b->policy->np;
		ret->discovery_method = DISCOVERY_TREEWALK;
		ret->testing = TESTING_NO;
	} else {
		/* Required there, so a reporter writes the default. */
		if (ret->sp == POLICY_ABSENT)
			ret->sp = ret->p;
		ret->fo = STR("0");
	}
}

static void fill_window(struct report_metadata *m, const struct sample_build *b)
{
	const struct sample_reporter *r = b->reporter;
	uint64_t drift = chance(0, b->day, 900 + b->reporter_index);

	m->begin_s = clock_day_begin_s(b->day) + r->begin_s;
	m->end_s = m->begin_s + r->length_s;
	if (r->drift_max_s > 0)
		m->end_s += (int64_t)(drift % (uint64_t)r->drift_max_s);
}

/* Some count, some name the day and the domain. */
static char *make_report_id(
	const struct sample_build *b, const struct report_metadata *m)
{
	uint64_t r = chance(0, b->day,
		mix(b->reporter_index) ^ (uint64_t)b->policy->domain[8]);

	if (b->reporter_index == 0)
		return arena_printf(b->arena, "%" PRIu64, r);
	return arena_printf(b->arena, "%s.%" PRId64 ".%08" PRIx32 "@%s",
		b->policy->domain, m->begin_s, (uint32_t)r,
		b->reporter->submitter);
}

static void fill_metadata(struct report_metadata *ret, struct sample_build *b)
{
	const struct sample_reporter *r = b->reporter;

	*ret = (struct report_metadata){
		.org_name = str_from(r->org_name),
		.email = str_from(r->from),
		.extra_contact_info = str_from(r->contact),
		.generator = str_from(r->generator),
	};
	fill_window(ret, b);
	ret->report_id = str_from(make_report_id(b, ret));
	if (!ret->report_id.ptr)
		b->is_full = true;
}

static void sum_up(struct sample_report *ret)
{
	struct aggregate_report *r = &ret->report;

	for (size_t i = 0; i < r->record_count; i++) {
		r->message_count += ret->records[i].message_count;
		report_content_add(r->content_sum, &ret->records[i]);
	}
}

struct sample_reports *sample_reports_new(utc_day_t today)
{
	struct sample_reports *s = base_calloc(1, sizeof(*s));
	size_t daily = sample_reporter_count * sample_domain_count;
	struct sample_build b;
	struct sample_key key;

	s->today = today;
	s->keys = base_calloc(
		SAMPLE_REPORT_DAYS * daily, sizeof(struct sample_key));
	for (size_t i = 0; i < SAMPLE_REPORT_DAYS * daily; i++) {
		key.day = today - SAMPLE_REPORT_DAYS + (utc_day_t)(i / daily);
		key.reporter = (unsigned)(i % daily / sample_domain_count);
		key.domain = (unsigned)(i % sample_domain_count);
		build_init(&b, today, &key);
		build_records(&b);
		if (b.count > 0)
			s->keys[s->count++] = key;
	}
	return s;
}

void sample_reports_free(struct sample_reports **s)
{
	if (!*s)
		return;
	free((*s)->keys);
	free(*s);
	*s = NULL;
}

size_t sample_reports_count(const struct sample_reports *s)
{
	return s->count;
}

bool sample_reports_get(const struct sample_reports *s, size_t index,
	struct arena *a, struct sample_report *ret, struct err *err)
{
	struct sample_report made = {0};
	struct sample_build b;
	size_t count;

	assert(index < s->count);
	build_init(&b, s->today, &s->keys[index]);
	build_records(&b);
	count = b.count;
	b.arena = a;
	b.records = build_alloc(&b, count, sizeof(*b.records));
	if (b.records)
		build_records(&b);
	made.report.schema = b.reporter->schema;
	made.report.version = STR("1.0");
	fill_metadata(&made.report.metadata, &b);
	fill_policy(&made.report.policy, &b);
	if (b.is_full)
		return err_set(err, ERR_LIMIT,
			"the arena has no room for a "
			"sample report");
	made.records = b.records;
	made.report.record_count = (uint32_t)count;
	made.submitter = b.reporter->submitter;
	made.from = b.reporter->from;
	sum_up(&made);
	*ret = made;
	return true;
}
