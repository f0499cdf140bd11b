/*
 * test_rollout_facts.c - what was put in comes out as facts.
 *
 * Facts are written as lines of text, indices replaced by what they stand for,
 * and compared with lines that say what the reports below said.
 */
#include "store/rollout_facts.h"

#include <inttypes.h>

#include "store/owner_word.h"
#include "store/source_known.h"
#include "tests/harness/report_fixture.h"

#define NOV_1_DAY 20758 /* 2026-11-01 */
#define MAX_LINES 32
#define LINE_SIZE 640

static struct pg *reader;  /* by the API's role */
static struct pg *speaker; /* by the writer's */
static struct arena *arena;
static struct err err;

static void must(bool ok)
{
	if (!ok)
		fail_msg("%s", err.msg);
}

/* --- reports ----------------------------------------------------------------- */

/* As it arrived; auth_domain of its mail, or nobody vouches. */
static void store(struct made *m, const char *auth_domain, int arrival_day)
{
	struct arrival arrival = {
		.arrived_s = NOV_1_S + arrival_day * DAY_S + 60,
		.trust = auth_domain ? TRUST_VERIFIED : TRUST_UNVERIFIED,
		.auth_domain = str_from(auth_domain),
		.channel = STR("test"),
		.host = STR("host.test"),
		.spool_id = STR("7f3a")};
	enum stored stored;

	made_finish(m);
	must(report_writer_begin(writer, &err));
	must(report_writer_report(
		writer, &m->r, true, &arrival, &stored, &err));
	assert_int_not_equal(stored, STORED_DUPLICATE);
	for (size_t i = 0; i < m->count; i++)
		must(report_writer_record(writer, &m->records[i], &err));
	must(report_writer_report_end(writer, &m->r, &stored, &err));
	must(report_writer_commit(writer, &err));
}

static void of_days(struct made *m, int first, int days)
{
	m->r.metadata.begin_s = NOV_1_S + first * DAY_S;
	m->r.metadata.end_s = NOV_1_S + (first + days) * DAY_S - 1;
}

static const struct dkim_auth_result two_dkim[] = {
	{.domain = STR("mail.example.com"),
		.selector = STR("s1"),
		.result = AUTH_RESULT_PASS},
	{.domain = STR("mta.example.edu"),
		.selector = STR("k2"),
		.result = AUTH_RESULT_FAIL},
};
/* What the envelope says comes before what the greeting says. */
static const struct spf_auth_result helo_and_mfrom[] = {
	{.domain = STR("mta.example.edu"),
		.scope = SPF_SCOPE_HELO,
		.result = AUTH_RESULT_PASS},
	{.domain = STR("bounce.example.edu"),
		.scope = SPF_SCOPE_MFROM,
		.result = AUTH_RESULT_SOFTFAIL},
};
static const struct spf_auth_result helo_alone[] = {
	{.domain = STR("mx.example.com"),
		.scope = SPF_SCOPE_HELO,
		.result = AUTH_RESULT_PASS},
};

static void rich(struct made *m)
{
	struct record *r;

	of_days(m, 0, 1);
	m->r.policy.sp = POLICY_QUARANTINE;
	m->r.policy.adkim = ALIGNMENT_STRICT;
	m->r.policy.pct = 50;
	made_add(m, "192.0.2.1", 10, "pass", "fail", "example.com");
	r = &m->records[m->count - 1];
	r->dkim_results = two_dkim;
	r->dkim_count = 2;
	r->spf_results = helo_and_mfrom;
	r->spf_count = 2;
	made_add(m, "2001:db8::1", 3, "fail", "fail", "sub.example.com");
	r = &m->records[m->count - 1];
	r->spf_results = helo_alone;
	r->spf_count = 1;
	/* Of no address: nobody can be asked. */
	made_add(m, NULL, 2, "fail", "fail", "example.com");
}

/* Nobody vouches for it, another dialect, each kind of override. */
static void overridden(struct made *m)
{
	static const struct policy_override_reason reasons[] = {
		{.type = REASON_MAILING_LIST},
		{.type = REASON_LOCAL_POLICY, .comment = STR("arc=pass as[1]")},
		{.type = REASON_LOCAL_POLICY, .comment = STR("greylisted")},
		{.type = REASON_POLICY_TEST_MODE},
		{.type = REASON_SAMPLED_OUT},
	};

	of_days(m, 1, 1);
	m->r.schema = SCHEMA_RFC9990;
	m->r.policy = (struct policy_published){.domain = STR("example.com"),
		.p = POLICY_QUARANTINE,
		.np = POLICY_REJECT,
		.pct = -1,
		.testing = TESTING_YES};
	for (size_t i = 0; i < ARRAY_LEN(reasons); i++) {
		made_add(m, "192.0.2.1", 1 + i, "fail", "fail", "example.com");
		m->records[i].disposition = DISPOSITION_NONE;
		m->records[i].reasons = &reasons[i];
		m->records[i].reason_count = 1;
	}
}

/*
 *   0  mail.example.net, verified, day 0: see rich
 *   1  "mail.example.net", unverified, day 1: see overridden
 *   2  example.org, verified, day 0: 20 of 198.51.100.9, 5 of 192.0.2.1 rejected
 *   3  the same rows once more, under another id: no advice comes from it
 *   4  example.org, verified, 40 days: none either
 *   5  of another domain
 */
static void put(int which, int arrival_day)
{
	struct made m = made_report("a");

	m.r.metadata.org_name = STR("Mail.Example.NET");
	switch (which) {
	case 0:
		rich(&m);
		store(&m, "mail.example.net", arrival_day);
		return;
	case 1:
		overridden(&m);
		store(&m, NULL, arrival_day);
		return;
	case 3:
		m.r.metadata.report_id = STR("b");
		break;
	case 4:
		m.r.metadata.report_id = STR("c");
		of_days(&m, 0, 40);
		break;
	case 5:
		m.r.policy.domain = STR("other.example");
		break;
	default:
		break;
	}
	made_add(&m, "198.51.100.9", 20, "pass", "pass", "example.com");
	made_add(&m, "192.0.2.1", 5, "fail", "fail", "example.com");
	m.records[1].disposition = DISPOSITION_REJECT;
	store(&m, "example.org", arrival_day);
}

/* --- facts as text ------------------------------------------------------------- */

struct lines {
	char text[MAX_LINES][LINE_SIZE];
	size_t count;
};

PRINTF_LIKE(2, 3)
static void add_line(struct lines *l, const char *fmt, ...)
{
	va_list args;

	assert_true(l->count < MAX_LINES);
	va_start(args, fmt);
	(void)vsnprintf(l->text[l->count++], LINE_SIZE, fmt, args);
	va_end(args);
}

static int by_text(const void *a, const void *b)
{
	return strcmp(a, b);
}

static void sort(struct lines *l)
{
	qsort(l->text, l->count, LINE_SIZE, by_text);
}

static const char *word(const char *s)
{
	return s ? s : "-";
}

static void shape_text(const struct rollout_shape *s, char *dst, size_t size)
{
	int n = snprintf(dst, size,
		"%s %.*s %s dkim=%d spf=%d over=%d sampled=%d test=%d "
		"spf:%.*s/%.*s %s ours=%d",
		rollout_scope_name(s->scope), STR_ARGS(s->header_from),
		disposition_name(s->disposition), s->dkim_aligned,
		s->spf_aligned, s->is_overridden, s->is_sampled_out,
		s->is_test_mode, STR_ARGS(s->spf_domain),
		STR_ARGS(s->spf_org_domain),
		word(auth_result_name(s->spf_result)), s->spf_is_ours);

	for (size_t i = 0; i < s->dkim_count; i++)
		n += snprintf(dst + n, size - (size_t)n,
			" dkim:%.*s/%.*s %.*s %s ours=%d",
			STR_ARGS(s->dkim[i].domain),
			STR_ARGS(s->dkim[i].org_domain),
			STR_ARGS(s->dkim[i].selector),
			word(auth_result_name(s->dkim[i].result)),
			s->dkim[i].is_ours);
}

static void policy_text(const struct rollout_policy *p, char *dst, size_t size)
{
	(void)snprintf(dst, size,
		"p=%s sp=%s np=%s adkim=%s aspf=%s pct=%d t=%s %s",
		word(policy_name(p->p)), word(policy_name(p->sp)),
		word(policy_name(p->np)), word(alignment_mode_name(p->adkim)),
		word(alignment_mode_name(p->aspf)), p->pct,
		word(testing_name(p->testing)), report_schema_name(p->schema));
}

static void add_row(struct lines *l, const struct rollout_facts *f,
	const struct rollout_row *row, bool with_arrival)
{
	const struct rollout_reporter *reporter = &f->reporters[row->reporter];
	char ip[IP_TEXT_SIZE], arrival[16] = "", shape[320], policy[160];

	assert_true(row->reporter < f->reporter_count);
	assert_true(row->source < f->source_count);
	assert_true(row->shape < f->shape_count);
	assert_true(row->policy < f->policy_count);
	ip_format(&f->sources[row->source].ip, ip);
	shape_text(&f->shapes[row->shape], shape, sizeof(shape));
	policy_text(&f->policies[row->policy], policy, sizeof(policy));
	if (with_arrival)
		(void)snprintf(arrival, sizeof(arrival), ">%d",
			row->arrival_day - NOV_1_DAY);
	add_line(l, "%d%s %.*s%s %s | %s %" PRIu64 " | %s | %s",
		row->day - NOV_1_DAY, arrival, STR_ARGS(reporter->name),
		reporter->is_curated ? "*" : "", trust_name(row->trust), ip,
		row->count, shape, policy);
}

static void rows_text(
	const struct rollout_facts *f, struct lines *l, bool with_arrival)
{
	l->count = 0;
	for (size_t i = 0; i < f->row_count; i++)
		add_row(l, f, &f->rows[i], with_arrival);
	sort(l);
}

static void assert_lines(const struct lines *got, const char *const *want)
{
	struct lines expected = {.count = 0};

	for (; *want; want++)
		add_line(&expected, "%s", *want);
	sort(&expected);
	for (size_t i = 0; i < got->count && i < expected.count; i++)
		assert_string_equal(got->text[i], expected.text[i]);
	assert_int_equal(got->count, expected.count);
}

/* `curated` is a domain of the configuration's. */
static struct rollout_facts read_facts(enum trust least, utc_day_t from)
{
	static const struct str curated[] = {STR("example.net")};
	const struct rollout_facts_filter filter = {.least_trust = least,
		.curated = curated,
		.curated_count = 1,
		.from = from};
	struct rollout_facts f;

	must(rollout_facts_read(
		reader, STR("example.com"), &filter, arena, &f, &err));
	return f;
}

/* --- the tests ------------------------------------------------------------------- */

#define NO_SPF "spf:/ - ours=0"
#define RICH_POLICY \
	"p=none sp=quarantine np=- adkim=s aspf=- pct=50 t=- rfc7489"
#define TEST_POLICY \
	"p=quarantine sp=- np=reject adkim=- aspf=- pct=-1 t=y rfc9990"
#define PLAIN_POLICY "p=none sp=- np=- adkim=- aspf=- pct=100 t=- rfc7489"
#define TEST_ROW "1>2 mail.example.net unverified | 192.0.2.1 "

#define ROWS_OF_RICH                                                                  \
	"0>1 mail.example.net* verified | 192.0.2.1 10 | p example.com none "         \
	"dkim=1 spf=0 over=0 sampled=0 test=0 spf:bounce.example.edu/"                \
	"example.edu softfail ours=0 dkim:mail.example.com/example.com s1 "           \
	"pass ours=1 dkim:mta.example.edu/example.edu k2 fail ours=0 | " RICH_POLICY, \
		"0>1 mail.example.net* verified | 2001:db8::1 3 | sp "                \
		"sub.example.com quarantine dkim=0 spf=0 over=0 sampled=0 test=0 "    \
		"spf:mx.example.com/example.com pass ours=1 | " RICH_POLICY
#define ROWS_OF_TWO                                                              \
	"0>4 example.org verified | 198.51.100.9 20 | p example.com none "       \
	"dkim=1 spf=1 over=0 sampled=0 test=0 " NO_SPF " | " PLAIN_POLICY,       \
		"0>4 example.org verified | 192.0.2.1 5 | p example.com reject " \
		"dkim=0 spf=0 over=0 sampled=0 test=0 " NO_SPF                   \
		" | " PLAIN_POLICY
#define ROWS_OVERRIDDEN                                                  \
	TEST_ROW "1 | p example.com none dkim=0 spf=0 over=1 sampled=0 " \
		 "test=0 " NO_SPF " | " TEST_POLICY,                     \
		TEST_ROW                                                 \
		"2 | p example.com none dkim=0 spf=0 over=1 sampled=0 "  \
		"test=0 " NO_SPF " | " TEST_POLICY,                      \
		TEST_ROW                                                 \
		"3 | p example.com none dkim=0 spf=0 over=0 sampled=0 "  \
		"test=0 " NO_SPF " | " TEST_POLICY,                      \
		TEST_ROW                                                 \
		"4 | p example.com none dkim=0 spf=0 over=0 sampled=0 "  \
		"test=1 " NO_SPF " | " TEST_POLICY,                      \
		TEST_ROW                                                 \
		"5 | p example.com none dkim=0 spf=0 over=0 sampled=1 "  \
		"test=0 " NO_SPF " | " TEST_POLICY

static void put_all(void)
{
	static const int arrival[] = {1, 2, 4, 5, 41, 1};

	for (int i = 0; i < 6; i++)
		put(i, arrival[i]);
}

static void test_rows(void **state UNUSED)
{
	static const char *const all[] = {
		ROWS_OF_RICH, ROWS_OF_TWO, ROWS_OVERRIDDEN, NULL};
	static const char *const vouched[] = {ROWS_OF_RICH, ROWS_OF_TWO, NULL};
	static const char *const later[] = {ROWS_OVERRIDDEN, NULL};
	static struct lines got;
	struct rollout_facts f;

	put_all();
	f = read_facts(TRUST_UNVERIFIED, ROLLOUT_ALWAYS);
	rows_text(&f, &got, true);
	assert_lines(&got, all);
	assert_true(str_equal(f.domain, STR("example.com")));
	assert_true(str_equal(f.org_domain, STR("example.com")));
	f = read_facts(TRUST_VOUCHED, ROLLOUT_ALWAYS);
	rows_text(&f, &got, true);
	assert_lines(&got, vouched);
	f = read_facts(TRUST_UNVERIFIED, NOV_1_DAY + 1);
	rows_text(&f, &got, true);
	assert_lines(&got, later);
}

/* By name; each once as verified and once as nobody vouches for it, with the
 * dialect of its last report, whoever sent that. */
static void test_reporters(void **state UNUSED)
{
	static const struct {
		const char *name;
		bool is_curated;
		enum report_schema schema;
	} want[] = {
		{"example.org", false, SCHEMA_RFC7489},
		{"example.org", false, SCHEMA_RFC7489},
		{"mail.example.net", true, SCHEMA_RFC9990},
		{"mail.example.net", false, SCHEMA_RFC9990},
	};
	struct rollout_facts f;

	put_all();
	f = read_facts(TRUST_UNVERIFIED, ROLLOUT_ALWAYS);
	assert_int_equal(f.reporter_count, ARRAY_LEN(want));
	for (size_t i = 0; i < ARRAY_LEN(want); i++) {
		assert_string_equal(f.reporters[i].name.ptr, want[i].name);
		assert_int_equal(f.reporters[i].is_curated, want[i].is_curated);
		assert_int_equal(f.reporters[i].schema, want[i].schema);
		assert_int_equal(f.reporters[i].is_vouched, i % 2 == 0);
	}
}

static struct source_known known(const char *domain, const char *ip)
{
	struct source_known k = {.domain = str_from(domain)};

	assert_true(ip_parse(str_from(ip), &k.ip));
	return k;
}

static void know(void)
{
	struct source_known items[4];
	uint64_t changed;

	items[0] = known("example.com", "192.0.2.1");
	items[0].has_asn = true;
	items[0].asn = 4200000001;
	items[0].hostname = STR("mx1.example.edu");
	items[0].rdns_domain = STR("example.edu");
	items[0].infra = INFRA_ESP;
	items[0].is_listed = true;
	items[0].has_spf_from = items[0].has_spf_to = true;
	items[0].spf_from = NOV_1_DAY - 3;
	items[0].spf_to = NOV_1_DAY + 3;
	/* Did not send, and lies between two that did. */
	items[1] = known("example.com", "192.0.2.77");
	items[2] = known("example.com", "2001:db8::1");
	items[2].has_spf_from = true;
	items[2].spf_from = SOURCE_KNOWN_ALWAYS;
	/* What is known of another domain's sources is not ours. */
	items[3] = known("other.example", "198.51.100.9");
	items[3].infra = INFRA_MAILBOX;
	must(source_known_put(
		speaker, items, ARRAY_LEN(items), NOV_1_DAY, &changed, &err));
	assert_int_equal(changed, ARRAY_LEN(items));
}

static void assert_source(const struct rollout_source *s, const char *address,
	uint32_t asn, const char *rdns, enum infra infra, bool is_listed,
	utc_day_t spf_from, utc_day_t spf_to)
{
	char ip[IP_TEXT_SIZE];

	ip_format(&s->ip, ip);
	assert_string_equal(ip, address);
	assert_int_equal(s->asn, asn);
	assert_true(str_equal(s->rdns_domain, str_from(rdns)));
	assert_int_equal(s->infra, infra);
	assert_int_equal(s->is_listed, is_listed);
	assert_int_equal(s->spf_from, spf_from);
	assert_int_equal(s->spf_to, spf_to);
}

static void test_sources(void **state UNUSED)
{
	struct rollout_facts f;

	put_all();
	know();
	f = read_facts(TRUST_UNVERIFIED, ROLLOUT_ALWAYS);
	assert_int_equal(f.source_count, 3);
	assert_source(&f.sources[0], "192.0.2.1", 4200000001, "example.edu",
		INFRA_ESP, true, NOV_1_DAY - 3, NOV_1_DAY + 3);
	assert_source(&f.sources[1], "198.51.100.9", 0, NULL, INFRA_UNKNOWN,
		false, ROLLOUT_NEVER, ROLLOUT_NEVER);
	assert_source(&f.sources[2], "2001:db8::1", 0, NULL, INFRA_UNKNOWN,
		false, 0, ROLLOUT_NEVER);
}

static struct owner_word said(const char *domain, enum owner_match match,
	const char *value, enum owner owner_is, int day)
{
	return (struct owner_word){.domain = str_from(domain),
		.match = match,
		.value = str_from(value),
		.owner = owner_is,
		.said_by = STR("postmaster"),
		.is_dated = true,
		.said_at_s = NOV_1_S + day * DAY_S + 7200};
}

/* In the order in which they count, which is not that in which they came. */
static void test_words(void **state UNUSED)
{
	const struct owner_word words[] = {
		said("example.com", MATCH_IP, "192.0.2.0/25", OWNER_MINE, 5),
		said("example.com", MATCH_IP, "192.0.2.0/25", OWNER_NOT_MINE,
			2),
		said("other.example", MATCH_DKIM, "example.edu", OWNER_MINE, 3),
		said("example.com", MATCH_SELECTOR, "k2", OWNER_INDIRECT, 3),
	};
	struct rollout_facts f;
	struct ip inside, outside;
	uint64_t added;

	put_all();
	must(owner_word_add(speaker, words, ARRAY_LEN(words), &added, &err));
	assert_int_equal(added, 4);
	must(owner_word_add(speaker, words, ARRAY_LEN(words), &added, &err));
	assert_int_equal(added, 0);
	f = read_facts(TRUST_UNVERIFIED, ROLLOUT_ALWAYS);
	assert_int_equal(f.word_count, 3);
	assert_int_equal(f.words[0].since, NOV_1_DAY + 2);
	assert_int_equal(f.words[0].match, MATCH_IP);
	assert_int_equal(f.words[0].owner, OWNER_NOT_MINE);
	assert_true(ip_parse(STR("192.0.2.127"), &inside) &&
		    ip_parse(STR("192.0.2.128"), &outside));
	assert_true(ip_network_contains(&f.words[0].network, &inside));
	assert_false(ip_network_contains(&f.words[0].network, &outside));
	assert_int_equal(f.words[1].since, NOV_1_DAY + 3);
	assert_int_equal(f.words[1].match, MATCH_SELECTOR);
	assert_string_equal(f.words[1].value.ptr, "k2");
	assert_int_equal(f.words[1].owner, OWNER_INDIRECT);
	assert_int_equal(f.words[2].since, NOV_1_DAY + 5);
	assert_int_equal(f.words[2].owner, OWNER_MINE);
}

/* All that stands by an index, in that order, but for policies. */
static void lists_text(const struct rollout_facts *f, struct lines *l)
{
	char text[LINE_SIZE];

	l->count = 0;
	for (size_t i = 0; i < f->source_count; i++) {
		ip_format(&f->sources[i].ip, text);
		add_line(l, "%s", text);
	}
	for (size_t i = 0; i < f->shape_count; i++) {
		shape_text(&f->shapes[i], text, sizeof(text));
		add_line(l, "%s", text);
	}
	for (size_t i = 0; i < f->reporter_count; i++)
		add_line(l, "%.*s %d", STR_ARGS(f->reporters[i].name),
			f->reporters[i].is_curated);
}

static void assert_same(const struct lines *a, const struct lines *b)
{
	assert_int_equal(a->count, b->count);
	for (size_t i = 0; i < a->count; i++)
		assert_string_equal(a->text[i], b->text[i]);
}

static void test_order_of_arrival(void **state UNUSED)
{
	static struct lines rows[2], lists[2];
	struct rollout_facts f;

	put_all();
	f = read_facts(TRUST_UNVERIFIED, ROLLOUT_ALWAYS);
	rows_text(&f, &rows[0], false);
	lists_text(&f, &lists[0]);
	assert_int_equal(rows[0].count, 9);
	report_test_set_up(NULL);
	for (int i = 5; i >= 0; i--)
		put(i, 50 - i);
	f = read_facts(TRUST_UNVERIFIED, ROLLOUT_ALWAYS);
	rows_text(&f, &rows[1], false);
	lists_text(&f, &lists[1]);
	assert_same(&rows[0], &rows[1]);
	assert_same(&lists[0], &lists[1]);
}

static void test_nothing(void **state UNUSED)
{
	const struct rollout_facts_filter filter = {.from = ROLLOUT_ALWAYS};
	struct rollout_facts f;

	put(5, 1);
	assert_false(rollout_facts_read(
		reader, STR("example.com"), &filter, arena, &f, &err));
	assert_int_equal(err.code, ERR_UNSUPPORTED);
	/* Known, but for its failure reports alone. */
	(void)number("insert into domain (name) values ('example.com') "
		     "returning id::int8");
	must(rollout_facts_read(
		reader, STR("example.com"), &filter, arena, &f, &err));
	assert_int_equal(f.row_count + f.source_count + f.shape_count +
				 f.reporter_count + f.policy_count +
				 f.word_count,
		0);
}

static void test_too_much(void **state UNUSED)
{
	const struct rollout_facts_filter filter = {.from = ROLLOUT_ALWAYS};
	struct arena *small = arena_new("small", 300);
	struct rollout_facts f;

	put(0, 1);
	assert_false(rollout_facts_read(
		reader, STR("example.com"), &filter, small, &f, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	arena_free(&small);
}

static int tear_down(void **state)
{
	arena_reset(arena);
	pg_reset(reader);
	pg_reset(speaker);
	return report_test_tear_down(state);
}

static int open_readers(void **state UNUSED)
{
	reader = store_fixture_pg(fixture.api_url);
	speaker = store_fixture_pg(fixture.writer_url);
	arena = arena_new("test", SIZE_MAX);
	return 0;
}

static int close_readers(void **state UNUSED)
{
	pg_free(&reader);
	pg_free(&speaker);
	arena_free(&arena);
	return 0;
}

#define CASE(f) \
	cmocka_unit_test_setup_teardown(f, report_test_set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(test_rows),
		CASE(test_reporters),
		CASE(test_sources),
		CASE(test_words),
		CASE(test_order_of_arrival),
		CASE(test_nothing),
		CASE(test_too_much),
	};
	int failed;

	store_fixture_open(&fixture);
	owner = store_fixture_pg(fixture.owner_url);
	failed = cmocka_run_group_tests_name(
		"rollout_facts", tests, open_readers, close_readers);
	pg_free(&owner);
	store_fixture_close(&fixture);
	return failed;
}
