/*
 * sample_world.c - who mails as whom in the sample reports, as tables.
 *
 * example.com brings a newsletter service into line and then asks for
 * quarantine; example.net rejects, and is forged in waves; example.org has
 * lists, forwarders and a fundraising service that nobody has set up yet.
 */
#include "relay/sample_world.h"

#define HOUR_S 3600

const struct sample_reporter sample_reporters[] = {
	{
		.org_name = "Bigmail",
		.submitter = "bigmail.example",
		.from = "noreply-dmarc@bigmail.example",
		.contact = "https://bigmail.example/dmarc",
		.schema = SCHEMA_RFC7489,
		.length_s = CLOCK_DAY_S - 1,
		.share = 450,
		.knows_lists = true,
	},
	{
		.org_name = "Postino",
		.submitter = "postino.example",
		.from = "dmarc-reports@postino.example",
		.contact = "postmaster@postino.example",
		.generator = "postino-dmarc 4.2",
		.schema = SCHEMA_RFC9990,
		.length_s = CLOCK_DAY_S,
		.share = 240,
		.knows_lists = true,
	},
	{
		/* reports by its own clock, an hour east of UTC */
		.org_name = "Nordpost AS",
		.submitter = "nordpost.example",
		.from = "dmarc@nordpost.example",
		.schema = SCHEMA_RFC7489,
		.begin_s = -1 * HOUR_S,
		.length_s = CLOCK_DAY_S - 1,
		.share = 150,
	},
	{
		/* an appliance: nine hours east, a job that drifts */
		.org_name = "Gatekeeper Mail Security",
		.submitter = "gatekeeper.example",
		.from = "reports@gatekeeper.example",
		.generator = "Gatekeeper 12.1.7",
		.schema = SCHEMA_RFC9990,
		.begin_s = -9 * HOUR_S,
		.length_s = CLOCK_DAY_S,
		.drift_max_s = 60,
		.share = 110,
	},
	{
		.org_name = "University of Example",
		.submitter = "university.test",
		.from = "postmaster@university.test",
		.schema = SCHEMA_RFC7489,
		.begin_s = -2 * HOUR_S,
		.length_s = CLOCK_DAY_S,
		.share = 50,
		.knows_lists = true,
	},
};
const size_t sample_reporter_count = ARRAY_LEN(sample_reporters);

const char *const sample_domains[] = {
	"example.com", "example.net", "example.org"};
const size_t sample_domain_count = ARRAY_LEN(sample_domains);

/* clang-format off */
const struct sample_policy sample_policies[] = {
	{ "example.com", 99, POLICY_NONE, POLICY_NONE, POLICY_ABSENT },
	{ "example.com", 12, POLICY_QUARANTINE, POLICY_NONE, POLICY_REJECT },
	{ "example.net", 99, POLICY_QUARANTINE, POLICY_ABSENT, POLICY_ABSENT },
	{ "example.net", 45, POLICY_REJECT, POLICY_REJECT, POLICY_REJECT },
	{ "example.org", 99, POLICY_NONE, POLICY_ABSENT, POLICY_ABSENT },
};
const size_t sample_policy_count = ARRAY_LEN(sample_policies);

/* How mail of one kind fares. */
#define OWN_SERVER \
	{ { 988, SAMPLE_DKIM_ALIGNED, SAMPLE_SPF_ALIGNED, REASON_ABSENT }, \
	  {   8, SAMPLE_DKIM_BROKEN,  SAMPLE_SPF_ALIGNED, REASON_ABSENT }, \
	  {   4, SAMPLE_DKIM_ALIGNED, SAMPLE_SPF_FAIL,    REASON_ABSENT } }
#define SERVICE_MISALIGNED \
	{ { 1000, SAMPLE_DKIM_OTHER, SAMPLE_SPF_OTHER, REASON_ABSENT } }
#define SERVICE_SIGNED \
	{ { 991, SAMPLE_DKIM_ALIGNED, SAMPLE_SPF_OTHER, REASON_ABSENT }, \
	  {   9, SAMPLE_DKIM_BROKEN,  SAMPLE_SPF_OTHER, REASON_ABSENT } }
#define SPF_ALONE \
	{ { 997, SAMPLE_DKIM_NONE, SAMPLE_SPF_ALIGNED, REASON_ABSENT }, \
	  {   3, SAMPLE_DKIM_NONE, SAMPLE_SPF_FAIL,    REASON_ABSENT } }
#define FORWARDER \
	{ { 930, SAMPLE_DKIM_ALIGNED, SAMPLE_SPF_OTHER, REASON_ABSENT }, \
	  {  70, SAMPLE_DKIM_BROKEN,  SAMPLE_SPF_OTHER, REASON_FORWARDED } }
#define MAILING_LIST \
	{ { 940, SAMPLE_DKIM_BROKEN,  SAMPLE_SPF_OTHER, REASON_MAILING_LIST }, \
	  {  60, SAMPLE_DKIM_ALIGNED, SAMPLE_SPF_OTHER, REASON_ABSENT } }
#define FORGED \
	{ { 820, SAMPLE_DKIM_NONE,  SAMPLE_SPF_FAIL,  REASON_ABSENT }, \
	  { 180, SAMPLE_DKIM_OTHER, SAMPLE_SPF_OTHER, REASON_ABSENT } }
#define FORGOTTEN \
	{ { 1000, SAMPLE_DKIM_NONE, SAMPLE_SPF_FAIL, REASON_ABSENT } }

/* domain, header_from, addresses, spoofed, volume, rhythm, waves, selector,
 * other_domain, other_selector, outcomes, fixed_days_ago, fixed */
const struct sample_sender sample_senders[] = {
	/* --- example.com */
	{ "example.com", "example.com",
	  { "192.0.2.10", "192.0.2.11", "2001:db8:25::10" }, 0,
	  5200, RHYTHM_OFFICE, {{0}}, "mail2025", NULL, NULL,
	  OWN_SERVER, 0, {{0}} },
	{ "example.com", "example.com",
	  { "198.51.100.20", "198.51.100.21", "198.51.100.22",
	    "198.51.100.23" }, 0,
	  9000, RHYTHM_NEWSLETTER, {{0}}, "sw1", "sendwell.example", "k1",
	  SERVICE_MISALIGNED, 24, SERVICE_SIGNED },
	{ "example.com", "example.com", { "198.51.100.40" }, 0,
	  450, RHYTHM_OFFICE, {{0}}, "desk", "helpdesk.example", "s2048",
	  SERVICE_SIGNED, 0, {{0}} },
	{ "example.com", "billing.example.com", { "192.0.2.60" }, 0,
	  1800, RHYTHM_WEEKLY, {{0}}, NULL, NULL, NULL, SPF_ALONE, 0, {{0}} },
	{ "example.com", "billing.example.com", { "192.0.2.61" }, 0,
	  7500, RHYTHM_MONTHLY, {{0}}, NULL, NULL, NULL, SPF_ALONE, 0, {{0}} },
	{ "example.com", "example.com", { "203.0.113.10" }, 0,
	  90, RHYTHM_EVEN, {{0}}, "mail2025", "alumni.test", NULL,
	  FORWARDER, 0, {{0}} },
	{ "example.com", "example.com",
	  { "203.0.113.20", "2001:db8:115::20" }, 0,
	  60, RHYTHM_OFFICE, {{0}}, "mail2025", "lists.test", "l1",
	  MAILING_LIST, 0, {{0}} },
	/* A scanner in the office that mails past the server. */
	{ "example.com", "example.com", { "192.0.2.200" }, 0,
	  14, RHYTHM_OFFICE, {{0}}, NULL, NULL, NULL, FORGOTTEN, 0, {{0}} },
	{ "example.com", "example.com", { NULL }, 6,
	  26, RHYTHM_EVEN, {{0}}, NULL, "bulk.invalid", "x",
	  FORGED, 0, {{0}} },
	{ "example.com", "example.com", { NULL }, 24,
	  2600, RHYTHM_WAVES, { { 52, 3, 100 }, { 19, 2, 140 }, { 6, 2, 60 } },
	  NULL, "bulk.invalid", "x", FORGED, 0, {{0}} },
	/* --- example.net */
	{ "example.net", "example.net", { "192.0.2.70", "2001:db8:70::25" }, 0,
	  1600, RHYTHM_OFFICE, {{0}}, "a", NULL, NULL, OWN_SERVER, 0, {{0}} },
	{ "example.net", "shop.example.net",
	  { "198.51.100.70", "198.51.100.71" }, 0,
	  900, RHYTHM_EVEN, {{0}}, "shop", NULL, NULL, OWN_SERVER, 0, {{0}} },
	{ "example.net", "example.net", { "203.0.113.11" }, 0,
	  25, RHYTHM_EVEN, {{0}}, "a", "alumni.test", NULL,
	  FORWARDER, 0, {{0}} },
	{ "example.net", "example.net", { NULL }, 8,
	  40, RHYTHM_EVEN, {{0}}, NULL, "bulk.invalid", "x",
	  FORGED, 0, {{0}} },
	{ "example.net", "example.net", { NULL }, 30,
	  6000, RHYTHM_WAVES,
	  { { 58, 3, 100 }, { 33, 3, 150 }, { 16, 2, 200 }, { 3, 2, 80 } },
	  NULL, "bulk.invalid", "x", FORGED, 0, {{0}} },
	/* --- example.org */
	{ "example.org", "example.org", { "192.0.2.130" }, 0,
	  260, RHYTHM_OFFICE, {{0}}, "org1", NULL, NULL, OWN_SERVER, 0, {{0}} },
	{ "example.org", "example.org",
	  { "2001:db8:130::1", "2001:db8:130::2" }, 0,
	  70, RHYTHM_EVEN, {{0}}, NULL, NULL, NULL, SPF_ALONE, 0, {{0}} },
	{ "example.org", "example.org", { "198.51.100.90", "198.51.100.91" }, 0,
	  900, RHYTHM_WEEKLY, {{0}}, NULL, "fundraise.test", "gw",
	  SERVICE_MISALIGNED, 0, {{0}} },
	{ "example.org", "example.org", { "203.0.113.20", "203.0.113.21" }, 0,
	  110, RHYTHM_EVEN, {{0}}, "org1", "lists.test", "l1",
	  MAILING_LIST, 0, {{0}} },
	{ "example.org", "example.org", { "203.0.113.12" }, 0,
	  30, RHYTHM_EVEN, {{0}}, "org1", "alumni.test", NULL,
	  FORWARDER, 0, {{0}} },
	{ "example.org", "example.org", { NULL }, 3,
	  9, RHYTHM_EVEN, {{0}}, NULL, "bulk.invalid", "x",
	  FORGED, 0, {{0}} },
};
/* clang-format on */
const size_t sample_sender_count = ARRAY_LEN(sample_senders);

/* 0 is Sunday; 1970-01-01 was a Thursday. */
static unsigned weekday_of(utc_day_t day)
{
	return (unsigned)((day % 7 + 7 + 4) % 7);
}

static unsigned day_of_month(utc_day_t day)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_day(day, text); /* YYYY-MM-DD */
	return (unsigned)((text[8] - '0') * 10 + (text[9] - '0'));
}

const struct sample_wave *sample_wave_find(
	const struct sample_sender *s, unsigned days_ago)
{
	for (size_t i = 0; i < SAMPLE_MAX_WAVES; i++)
		if (days_ago <= s->waves[i].days_ago &&
			days_ago + s->waves[i].days > s->waves[i].days_ago)
			return &s->waves[i];
	return NULL;
}

unsigned sample_rhythm_percent(
	const struct sample_sender *s, utc_day_t day, unsigned days_ago)
{
	/* Sunday first. */
	static const unsigned of_week[RHYTHM_COUNT][7] = {
		[RHYTHM_OFFICE] = {12, 104, 110, 106, 101, 88, 17},
		[RHYTHM_EVEN] = {86, 100, 104, 103, 102, 98, 84},
		[RHYTHM_NEWSLETTER] = {0, 0, 100, 7, 92, 6, 1},
		[RHYTHM_WEEKLY] = {0, 100, 5, 0, 0, 0, 0},
	};
	const struct sample_wave *wave;
	unsigned of_month;

	if (s->rhythm == RHYTHM_WAVES) {
		wave = sample_wave_find(s, days_ago);
		return wave ? wave->volume : 0;
	}
	if (s->rhythm != RHYTHM_MONTHLY)
		return of_week[s->rhythm][weekday_of(day)];
	of_month = day_of_month(day);
	return of_month == 1 ? 100 : of_month == 2 ? 35 : 0;
}
