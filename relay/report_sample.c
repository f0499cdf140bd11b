/* report_sample.c - small, correct reports, to try a rua address. */
#include "relay/sample_reports.h"

#include <inttypes.h>
#include <string.h>

#include "base/version.h"

#define RECORDS 2

/* Signed by the domain, and sent from where it said it would be. */
static void fill_good(struct record *r, struct dkim_auth_result *dkim,
	struct spf_auth_result *spf, struct str domain)
{
	*dkim = (struct dkim_auth_result){
		.domain = domain,
		.selector = STR("sample"),
		.result = AUTH_RESULT_PASS,
	};
	*spf = (struct spf_auth_result){
		.domain = domain,
		.scope = SPF_SCOPE_MFROM,
		.result = AUTH_RESULT_PASS,
	};
	*r = (struct record){
		.source_ip = {.family = 4, .bytes = {192, 0, 2, 1}},
		.message_count = 12,
		.disposition = DISPOSITION_NONE,
		.dkim = DMARC_RESULT_PASS,
		.spf = DMARC_RESULT_PASS,
		.header_from = domain,
		.envelope_from = domain,
		.dkim_results = dkim,
		.dkim_count = 1,
		.spf_results = spf,
		.spf_count = 1,
	};
}

static void fill_bad(
	struct record *r, struct spf_auth_result *spf, struct str domain)
{
	*spf = (struct spf_auth_result){
		.domain = domain,
		.scope = SPF_SCOPE_MFROM,
		.result = AUTH_RESULT_FAIL,
	};
	*r = (struct record){
		.source_ip = {.family = 4, .bytes = {198, 51, 100, 1}},
		.message_count = 3,
		.disposition = DISPOSITION_NONE,
		.dkim = DMARC_RESULT_FAIL,
		.spf = DMARC_RESULT_FAIL,
		.header_from = domain,
		.envelope_from = domain,
		.spf_results = spf,
		.spf_count = 1,
	};
}

static void fill_report(struct aggregate_report *r, const char *policy_domain,
	const char *report_id, const char *email, int64_t now_s)
{
	int64_t today_s = clock_day_begin_s(clock_day_of(now_s));

	*r = (struct aggregate_report){
		.schema = SCHEMA_RFC9990,
		.version = STR("1.0"),
		.metadata =
			{
				.org_name = STR("ruad test report"),
				.email = str_from(email),
				.report_id = str_from(report_id),
				.generator = STR("ruad " RUAD_VERSION),
				.begin_s = today_s - CLOCK_DAY_S,
				.end_s = today_s - 1,
			},
		.policy =
			{
				.domain = str_from(policy_domain),
				.p = POLICY_NONE,
				.adkim = ALIGNMENT_RELAXED,
				.aspf = ALIGNMENT_RELAXED,
				.pct = -1,
				.testing = TESTING_NO,
			},
		.record_count = RECORDS,
	};
}

bool relay_report_sample(const char *policy_domain, const char *submitter,
	int64_t now_s, struct arena *a, struct sample_report *ret,
	struct err *err)
{
	struct record *records =
		arena_alloc_array(a, RECORDS, sizeof(*records));
	struct spf_auth_result *spf =
		arena_alloc_array(a, RECORDS, sizeof(*spf));
	struct dkim_auth_result *dkim = arena_alloc(a, sizeof(*dkim));
	const char *id = arena_printf(a, "test.%" PRId64 ".%s@%s", now_s,
			   policy_domain, submitter),
		   *email = arena_printf(a, "dmarc-test@%s", submitter);
	struct str domain = str_from(policy_domain);

	if (!records || !spf || !dkim || !id || !email)
		return err_set(err, ERR_LIMIT,
			"the arena has no room for a sample report");
	fill_good(&records[0], dkim, &spf[0], domain);
	fill_bad(&records[1], &spf[1], domain);
	*ret = (struct sample_report){
		.records = records, .submitter = submitter, .from = email};
	fill_report(&ret->report, policy_domain, id, email, now_s);
	for (size_t i = 0; i < RECORDS; i++) {
		ret->report.message_count += records[i].message_count;
		report_content_add(ret->report.content_sum, &records[i]);
	}
	return true;
}

/* A message each of the number, from one source that passes. */
static void fill_numbered(struct record *r, struct dkim_auth_result *dkim,
	struct spf_auth_result *spf, struct str header_from, uint64_t number)
{
	fill_good(r, dkim, spf, header_from);
	r->message_count = number;
}

bool relay_report_numbered(const char *policy_domain, const char *run,
	uint64_t number, int64_t now_s, struct arena *a,
	struct sample_report *ret, struct err *err)
{
	struct record *record = arena_alloc(a, sizeof(*record));
	struct spf_auth_result *spf = arena_alloc(a, sizeof(*spf));
	struct dkim_auth_result *dkim = arena_alloc(a, sizeof(*dkim));
	const char *id = arena_printf(
			   a, RELAY_NUMBERED_PREFIX "%s.%" PRIu64, run, number),
		   *email = arena_printf(a, "selftest@%s", policy_domain),
		   *header_from = arena_printf(a, "%s.%s", run, policy_domain);

	if (!record || !spf || !dkim || !id || !email || !header_from)
		return err_set(err, ERR_LIMIT,
			"the arena has no room for a numbered report");
	fill_numbered(record, dkim, spf, str_from(header_from), number);
	*ret = (struct sample_report){
		.records = record, .submitter = policy_domain, .from = email};
	fill_report(&ret->report, policy_domain, id, email, now_s);
	ret->report.record_count = 1;
	ret->report.message_count = number;
	report_content_add(ret->report.content_sum, record);
	return true;
}
