/* test_rollout_harm.c - a change of the policy that harms is taken back. */
#include "dmarc/rollout_timeline.h"

#include "rollout_fixture.h"

#define CHANGED 80

enum { KNOWN, OTHER_KNOWN, STRANGER };
enum { OURS, VENDOR };

static uint32_t good, failed, touched;
static struct rollout_change changes[2];
static struct rollout_timeline timeline;

static const struct rollout_policy none = {.p = POLICY_NONE, .pct = 100};

static struct rollout_policy enforced(enum policy p, int pct)
{
	return (struct rollout_policy){.p = p, .sp = p, .np = p, .pct = pct};
}

static void change_to(
	struct world *w, struct rollout_policy old, struct rollout_policy now)
{
	changes[0] = (struct rollout_change){.day = DAY0 + CHANGED,
		.confirmed = DAY0 + CHANGED,
		.old = old,
		.new = now};
	timeline = (struct rollout_timeline){.now = now,
		.since = DAY0,
		.first = old,
		.changes = changes,
		.change_count = 1};
	w->facts.published = &timeline;
}

static uint32_t with(struct world *w, uint32_t like, enum disposition d)
{
	struct rollout_shape s = w->shapes[like];

	s.disposition = d;
	return add_shape(w, s);
}

/* Our host sends 1000 a day, to two known receivers. */
static void start(struct world *w)
{
	world_clear(w);
	add_reporter(w, "google.com", true);
	add_reporter(w, "yahoo.com", true);
	add_reporter(w, "zzz.example", false);
	add_source(w, "192.0.2.1", "us.example", 0, INFRA_UNKNOWN);
	add_source(w, "198.51.100.1", "v.example", 0, INFRA_UNKNOWN);
	good = aligned(w, "s1");
	failed = with(w, bare(w, true), DISPOSITION_NONE);
	touched = with(w, failed, DISPOSITION_QUARANTINE);
	add_mail(w, (struct sending){KNOWN, OURS, good, 0, 120, 1, 600});
	add_mail(w, (struct sending){OTHER_KNOWN, OURS, good, 0, 120, 1, 400});
}

/* A vendor of 1000 a day, of which one in a hundred fails: no sender's failures
 * are sudden, and none counts as misaligned. */
static void add_vendor(struct world *w, uint32_t since)
{
	add_mail(w, (struct sending){KNOWN, VENDOR, good, 0, 120, 1, 990});
	add_mail(w,
		(struct sending){KNOWN, VENDOR, failed, 0, CHANGED - 1, 1, 10});
	add_mail(
		w, (struct sending){KNOWN, VENDOR, since, CHANGED, 120, 1, 10});
}

static struct rollout_verdict at_stage(
	struct world *w, enum rollout_stage stage, int day)
{
	struct rollout_position at = held(stage);

	at.since = at.left_none = DAY0 + CHANGED;
	return judge(w, day, &at);
}

/* 300 in 30 days; twice a thousandth of 60,000 would be borne. */
static void test_quarantined(void **state)
{
	struct world *w = *state;
	struct rollout_verdict v;

	start(w);
	add_vendor(w, touched);
	assert_int_equal(at_stage(w, STAGE_R100, 90).verdict, VERDICT_DONE);
	change_to(w, none, enforced(POLICY_QUARANTINE, 100));
	v = at_stage(w, STAGE_Q100, 90);
	assert_int_equal(v.verdict, VERDICT_ROLLBACK);
	assert_int_equal(v.next_stage, STAGE_NONE);
	assert_ptr_equal(v.harm, &changes[0]);
	assert_int_equal(v.gates[GATE_HARM].result, GATE_FAILED);
	assert_int_equal(v.gates[GATE_SURGE].result, GATE_PASSED);
	assert_int_equal(v.gates[GATE_SLOW].result, GATE_PASSED);
	assert_near(v.gates[GATE_HARM].value, 300, 1e-6);
	assert_near(v.gates[GATE_HARM].limit, 120, 1e-6);
	assert_non_null(strstr(v.gates[GATE_HARM].text.ptr, "r:v.example"));
	assert_int_equal(v.blocker_count, 1);
	assert_true(str_equal(
		v.senders[v.blockers[0].sender].key, STR("r:v.example")));
	/* One day may be a receiver's trouble; two are enough. */
	assert_null(at_stage(w, STAGE_Q100, CHANGED + 1).harm);
	assert_non_null(at_stage(w, STAGE_Q100, CHANGED + 2).harm);
	/* Where nothing was published but thought of, as in a backtest. */
	w->facts.published = NULL;
	v = at_stage(w, STAGE_Q100, 90);
	assert_int_equal(v.gates[GATE_HARM].result, GATE_NOT_ASKED);
	assert_int_not_equal(v.verdict, VERDICT_ROLLBACK);
}

/* 5 a day of one sender may be lost, and twice that before a step is taken
 * back, however large the rest is. */
static void test_one_sender(void **state)
{
	struct world *w = *state;
	struct rollout_verdict v;

	start(w);
	add_mail(w, (struct sending){KNOWN, OURS, good, 0, 120, 1, 500000});
	add_vendor(w, touched);
	add_mail(w,
		(struct sending){KNOWN, VENDOR, touched, CHANGED, 120, 1, 1});
	change_to(w, none, enforced(POLICY_QUARANTINE, 100));
	v = at_stage(w, STAGE_Q100, 100);
	assert_int_equal(v.verdict, VERDICT_ROLLBACK);
	assert_near(v.gates[GATE_HARM].limit, 300, 1e-6);
	assert_true(v.gates[GATE_HARM].value > 300);
}

/* Who can bring it about, and what: each case alone does not. */
static void test_no_harm(void **state)
{
	struct world *w = *state;

	/* Nobody known says so. */
	start(w);
	add_mail(w, (struct sending){KNOWN, VENDOR, good, 0, 120, 1, 990});
	add_mail(w, (struct sending){STRANGER, VENDOR, touched, CHANGED, 120, 1,
			    1000000});
	add_mail(w, (struct sending){STRANGER, OURS, touched, 0, 120, 1, 9});
	change_to(w, none, enforced(POLICY_REJECT, 100));
	assert_null(at_stage(w, STAGE_R100, 100).harm);
	/* A wave of spoofing is rejected. */
	start(w);
	add_source(w, "203.0.113.9", NULL, 0, INFRA_UNKNOWN);
	add_mail(w, (struct sending){KNOWN, 2,
			    with(w, bare(w, false), DISPOSITION_REJECT),
			    CHANGED - 9, 120, 1, 100000});
	assert_null(at_stage(w, STAGE_R100, 100).harm);
	/* It failed, and was delivered. */
	start(w);
	add_vendor(w, failed);
	assert_null(at_stage(w, STAGE_R100, 100).harm);
	/* By the receiver's own policy. */
	start(w);
	add_vendor(w, touched);
	w->shapes[touched].is_local_policy = true;
	assert_null(at_stage(w, STAGE_R100, 100).harm);
	/* It was the same before: quarantined under p=none. */
	start(w);
	add_vendor(w, touched);
	add_mail(w, (struct sending){
			    KNOWN, VENDOR, touched, 60, CHANGED - 1, 1, 10});
	assert_null(at_stage(w, STAGE_R100, 100).harm);
	/* It came after the change. */
	start(w);
	add_mail(
		w, (struct sending){KNOWN, VENDOR, good, CHANGED, 120, 1, 990});
	add_mail(w,
		(struct sending){KNOWN, VENDOR, touched, CHANGED, 120, 1, 10});
	assert_null(at_stage(w, STAGE_R100, 100).harm);
	/* The policy asks less than it did. */
	start(w);
	add_vendor(w, touched);
	change_to(w, enforced(POLICY_REJECT, 100),
		enforced(POLICY_QUARANTINE, 100));
	assert_int_equal(at_stage(w, STAGE_Q100, 100).gates[GATE_HARM].result,
		GATE_NOT_ASKED);
}

/* What was mended is over, although its days are among the last fourteen. */
static void test_mended(void **state)
{
	struct world *w = *state;

	start(w);
	change_to(w, none, enforced(POLICY_QUARANTINE, 100));
	add_mail(w, (struct sending){KNOWN, VENDOR, good, 0, 120, 1, 900});
	add_mail(w,
		(struct sending){KNOWN, VENDOR, touched, CHANGED, 85, 1, 100});
	assert_non_null(at_stage(w, STAGE_Q100, 86).harm);
	assert_null(at_stage(w, STAGE_Q100, 92).harm);
}

/* A vendor that only seems to be ours holds the next step up; the owner's word
 * proves it. */
static void test_proof(void **state)
{
	struct world *w = *state;
	uint32_t other;

	start(w);
	other = as_other(w, "v.example");
	w->sources[VENDOR].infra = INFRA_ESP;
	w->sources[VENDOR].spf_from = DAY0;
	touched = with(w, other, DISPOSITION_REJECT);
	add_mail(w,
		(struct sending){KNOWN, VENDOR, other, 0, CHANGED - 1, 1, 50});
	add_mail(w,
		(struct sending){KNOWN, VENDOR, touched, CHANGED, 120, 1, 50});
	change_to(w, none, enforced(POLICY_REJECT, 100));
	assert_null(at_stage(w, STAGE_R100, 90).harm);
	say_of(w, "198.51.100.1", OWNER_MINE, 0);
	assert_non_null(at_stage(w, STAGE_R100, 90).harm);
}

/* A quarter of its failures was touched, now all are: back to pct=25, or lower
 * where that cannot be borne either. */
static void test_pct(void **state)
{
	struct world *w = *state;
	struct rollout_verdict v;

	start(w);
	add_mail(w, (struct sending){KNOWN, VENDOR, good, 0, 120, 1, 960});
	add_mail(w,
		(struct sending){KNOWN, VENDOR, failed, 0, CHANGED - 1, 1, 6});
	add_mail(w,
		(struct sending){KNOWN, VENDOR, touched, 0, CHANGED - 1, 1, 2});
	add_mail(w,
		(struct sending){KNOWN, VENDOR, touched, CHANGED, 120, 1, 8});
	change_to(w, enforced(POLICY_QUARANTINE, 25),
		enforced(POLICY_QUARANTINE, 100));
	v = at_stage(w, STAGE_Q100, 90);
	assert_non_null(v.harm);
	/* 240 in 30 days: 48 are borne, so q10. */
	assert_int_equal(v.next_stage, STAGE_Q10);
	/* From pct=5 it goes back to that. */
	changes[0].old.pct = 5;
	assert_int_equal(at_stage(w, STAGE_Q100, 90).next_stage, STAGE_Q5);
}

/* Strict alignment touches nothing at p=none; what passed fails, and no lower
 * stage would mend that. */
static void test_alignment(void **state)
{
	struct world *w = *state;
	struct rollout_policy strict = none;
	struct rollout_verdict v;

	start(w);
	add_mail(w,
		(struct sending){KNOWN, VENDOR, good, 0, CHANGED - 1, 1, 100});
	add_mail(w, (struct sending){KNOWN, VENDOR, good, CHANGED, 120, 1, 80});
	add_mail(w,
		(struct sending){KNOWN, VENDOR, failed, CHANGED, 120, 1, 20});
	strict.adkim = ALIGNMENT_STRICT;
	change_to(w, none, strict);
	v = at_stage(w, STAGE_NONE, 90);
	assert_int_equal(v.verdict, VERDICT_ROLLBACK);
	assert_int_equal(v.next_stage, STAGE_NONE);
	assert_near(v.gates[GATE_HARM].value, 600, 1e-6);
	/* Under quarantine the stage stays, too. */
	change_to(w, enforced(POLICY_QUARANTINE, 100),
		enforced(POLICY_QUARANTINE, 100));
	changes[0].new.adkim = timeline.now.adkim = ALIGNMENT_STRICT;
	v = at_stage(w, STAGE_Q100, 82);
	assert_int_equal(v.gates[GATE_SURGE].result, GATE_FAILED);
	assert_int_equal(v.verdict, VERDICT_ROLLBACK);
	assert_int_equal(v.next_stage, STAGE_Q100);
	/* Alignment alone did not do it: it failed before. */
	start(w);
	add_mail(w, (struct sending){KNOWN, VENDOR, good, 0, 120, 1, 80});
	add_mail(w, (struct sending){KNOWN, VENDOR, failed, 0, 120, 1, 20});
	assert_null(at_stage(w, STAGE_NONE, 90).harm);
}

/* The change before the last did it, and both are in force. */
static void test_earlier_change(void **state)
{
	struct world *w = *state;
	struct rollout_verdict v;

	start(w);
	add_vendor(w, touched);
	change_to(w, none, enforced(POLICY_QUARANTINE, 100));
	changes[1] = (struct rollout_change){.day = DAY0 + 95,
		.confirmed = DAY0 + 95,
		.old = timeline.now,
		.new = enforced(POLICY_REJECT, 100)};
	timeline.now = changes[1].new;
	timeline.change_count = 2;
	v = at_stage(w, STAGE_R100, 100);
	assert_ptr_equal(v.harm, &changes[0]);
	assert_int_equal(v.next_stage, STAGE_NONE);
	/* It is taken back already. */
	changes[1].new = timeline.now = none;
	assert_int_equal(at_stage(w, STAGE_NONE, 100).gates[GATE_HARM].result,
		GATE_NOT_ASKED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_quarantined),
		TEST(test_one_sender),
		TEST(test_no_harm),
		TEST(test_mended),
		TEST(test_proof),
		TEST(test_pct),
		TEST(test_alignment),
		TEST(test_earlier_change),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
