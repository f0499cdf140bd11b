/* tls_build.c - from the members of a TLS report's JSON to its structs. */
#include "ingest/tls_build.h"

#include "base/stream.h"
#include "dmarc/report_day.h"
#include "ingest/plain_text.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* 2100-01-01, as for aggregate reports. */
#define MAX_INSTANT_S INT64_C(4102444800)
#define MAX_SWAPPED_S (32 * INT64_C(86400))

void tls_build_init(
	struct tls_build *b, const struct tls_origin *origin, uint32_t repairs)
{
	*b = (struct tls_build){.origin = origin, .report.repairs = repairs};
	b->arena = arena_new("TLS report", LIMIT_TLS_REPORT_BYTES);
}

void tls_build_fini(struct tls_build *b)
{
	arena_free(&b->arena);
	free(b->policies);
	free(b->failures);
}

/* --- texts --- */

static bool is_full(struct err *err)
{
	return err_set(err, ERR_LIMIT, "a TLS report with more than %u bytes",
		LIMIT_TLS_REPORT_BYTES);
}

/* Absent and empty are the same: RFC 8460 does not tell them apart. */
static bool keep(
	struct tls_build *b, struct str *dst, struct str text, struct err *err)
{
	if (!plain_text_keep(
		    b->arena, text, LIMIT_TEXT_BYTES, dst, &b->report.repairs))
		return is_full(err);
	if (dst->len == 0)
		*dst = STR_NULL;
	return true;
}

/* One that may not be absent. */
static bool keep_or(struct tls_build *b, struct str *dst, struct str text,
	struct str fallback, enum repair repair, struct err *err)
{
	if (!keep(b, dst, text, err))
		return false;
	if (!dst->ptr) {
		*dst = fallback;
		b->report.repairs |= repair;
	}
	return true;
}

/* A host name where it is one; else as it is written. */
static bool keep_host(
	struct tls_build *b, struct str *dst, struct str text, struct err *err)
{
	char name[LIMIT_DOMAIN_BYTES];
	struct str host;

	if (domain_normalise(text, name, sizeof(name), &host, NULL))
		text = host;
	return keep(b, dst, text, err);
}

static void keep_ip(struct tls_build *b, struct ip *dst, struct str text)
{
	if (str_trim(text).len > 0 && !ip_parse(text, dst)) {
		*dst = (struct ip){0};
		b->report.repairs |= REPAIR_SOURCE_IP;
	}
}

static uint64_t count_of(struct tls_build *b, struct tls_count count)
{
	if (!count.is_usable || count.was_mended)
		b->report.repairs |= REPAIR_COUNT;
	return count.is_usable ? count.n : 0;
}

/* --- the report --- */

static bool has_zone(struct str s)
{
	char last = s.len > 0 ? s.ptr[s.len - 1] : '\0';

	if (last == 'Z' || last == 'z')
		return true;
	return s.len > 6 &&
	       (s.ptr[s.len - 6] == '+' || s.ptr[s.len - 6] == '-') &&
	       s.ptr[s.len - 3] == ':';
}

/* RFC 3339; Microsoft's had no time zone. Or a day, or a number of seconds. */
static bool parse_instant(struct tls_build *b, struct str text, int64_t *ret)
{
	utc_day_t day;
	int64_t t;

	text = str_trim(text);
	if (clock_parse_iso(text, &t)) {
		if (!has_zone(text))
			b->report.repairs |= REPAIR_DATE_RANGE;
	} else {
		b->report.repairs |= REPAIR_DATE_RANGE;
		if (clock_parse_day(text, &day))
			t = clock_day_begin_s(day);
		else if (!str_to_i64(text, &t))
			return false;
	}
	if (t <= 0 || t >= MAX_INSTANT_S)
		return false;
	*ret = t;
	return true;
}

static bool set_date_range(
	struct tls_build *b, const struct tls_report_texts *t, struct err *err)
{
	struct tls_report *r = &b->report;
	bool has_begin = parse_instant(b, t->start_datetime, &r->begin_s);
	bool has_end = parse_instant(b, t->end_datetime, &r->end_s);
	int64_t swapped;

	if (!has_begin && !has_end)
		return err_set(err, ERR_SYNTAX,
			"date-range has neither a usable start-datetime nor "
			"end-datetime");
	if (!has_begin || !has_end) {
		r->begin_s = r->end_s = has_begin ? r->begin_s : r->end_s;
		r->repairs |= REPAIR_DATE_RANGE;
	}
	if (r->end_s < r->begin_s) {
		if (r->begin_s - r->end_s >= MAX_SWAPPED_S)
			return err_set(err, ERR_SYNTAX,
				"date-range ends %jd s before it begins",
				(intmax_t)(r->begin_s - r->end_s));
		swapped = r->begin_s;
		r->begin_s = r->end_s;
		r->end_s = swapped;
		r->repairs |= REPAIR_DATE_RANGE;
	}
	if (r->end_s - r->begin_s > REPORT_DAY_MAX_DAYS * (int64_t)CLOCK_DAY_S)
		return err_set(err, ERR_SYNTAX,
			"date-range is longer than %d days",
			REPORT_DAY_MAX_DAYS);
	return true;
}

/* Nobody is named: the header of the mail, or an address, may tell. */
static bool set_organization_name(struct tls_build *b, struct err *err)
{
	struct tls_report *r = &b->report;
	char name[LIMIT_DOMAIN_BYTES];
	struct str domain;
	bool was_address = false;

	if (r->organization_name.len > 0)
		return true;
	r->repairs |= REPAIR_ORG_NAME;
	if (domain_normalise(str_from(b->origin->submitter), name, sizeof(name),
		    &domain, NULL))
		return keep(b, &r->organization_name, domain, err);
	if ((domain_normalise(r->contact_info, name, sizeof(name), &domain,
		     &was_address) &&
		    was_address) ||
		(domain_normalise(r->report_id, name, sizeof(name), &domain,
			 &was_address) &&
			was_address))
		return keep(b, &r->organization_name, domain, err);
	return err_set(err, ERR_SYNTAX,
		"TLS report that names no reporter: neither "
		"organization-name nor contact-info");
}

/* "<id>" as it stands in subjects. */
static struct str without_brackets(struct str s)
{
	s = str_trim(s);
	if (s.len > 2 && s.ptr[0] == '<' && s.ptr[s.len - 1] == '>')
		return (struct str){s.ptr + 1, s.len - 2};
	return s;
}

bool tls_build_report(
	struct tls_build *b, const struct tls_report_texts *t, struct err *err)
{
	struct tls_report *r = &b->report;

	return keep(b, &r->organization_name, t->organization_name, err) &&
	       keep(b, &r->contact_info, t->contact_info, err) &&
	       keep(b, &r->report_id, without_brackets(t->report_id), err) &&
	       set_organization_name(b, err) && set_date_range(b, t, err);
}

/* --- policies --- */

/* RFC 8460 4.2; others are kept as they are written. */
static struct str known_type(struct str type)
{
	static const char *const types[] = {"tlsa", "sts", "no-policy-found"};

	type = str_trim(type);
	for (size_t i = 0; i < ARRAY_LEN(types); i++)
		if (str_equal_nocase(type, str_from(types[i])))
			return str_from(types[i]);
	return type;
}

/* Not given: a policy's own words tell, and who gives none had none. */
static struct str guess_type(const struct tls_policy_texts *t)
{
	static const struct str mark = STR("STSv1");

	if (t->policy_string.len == 0)
		return STR("no-policy-found");
	return memmem(t->policy_string.ptr, t->policy_string.len, mark.ptr,
		       mark.len)
		       ? STR("sts")
		       : STR("tlsa");
}

static bool keep_domain(struct tls_build *b, struct str *dst,
	const struct tls_policy_texts *t, struct err *err)
{
	char name[LIMIT_DOMAIN_BYTES];
	struct str domain;

	if (domain_normalise(
		    t->policy_domain, name, sizeof(name), &domain, NULL))
		return keep(b, dst, domain, err);
	b->report.repairs |= REPAIR_POLICY_DOMAIN;
	if (domain_normalise(str_from(b->origin->domain), name, sizeof(name),
		    &domain, NULL))
		return keep(b, dst, domain, err);
	return true; /* the others may tell, at the end */
}

/* "MX1.Example.COM., mx2.example.com" */
static bool keep_mx_host(
	struct tls_build *b, struct str *dst, struct str text, struct err *err)
{
	struct buf hosts = {0};
	char name[LIMIT_DOMAIN_BYTES];
	struct str host, normal;
	bool ok;

	while (text.len > 0) {
		host = str_trim(str_cut(&text, ','));
		if (domain_normalise(host, name, sizeof(name), &normal, NULL))
			host = normal;
		if (host.len > 0 && hosts.len > 0)
			buf_add_text(&hosts, ", ");
		buf_add_str(&hosts, host);
	}
	ok = keep(b, dst, buf_str(&hosts), err);
	buf_fini(&hosts);
	return ok;
}

static bool keep_policy_string(
	struct tls_build *b, struct str *dst, struct str text, struct err *err)
{
	if (text.len == 0)
		return true;
	return plain_text_keep_lines(b->arena, text, LIMIT_TEXT_BYTES, dst,
		       &b->report.repairs) ||
	       is_full(err);
}

bool tls_build_policy(
	struct tls_build *b, const struct tls_policy_texts *t, struct err *err)
{
	struct tls_policy *p;

	if (b->policy_count == LIMIT_TLS_POLICIES)
		return err_set(err, ERR_LIMIT, "more than %d policies",
			LIMIT_TLS_POLICIES);
	if (b->policy_count == b->policy_cap) {
		b->policy_cap = b->policy_cap > 0 ? 2 * b->policy_cap : 8;
		b->policies = base_realloc(
			b->policies, b->policy_cap * sizeof(*b->policies));
	}
	p = &b->policies[b->policy_count++];
	*p = (struct tls_policy){
		.total_successful_session_count =
			count_of(b, t->total_successful_session_count),
		.total_failure_session_count =
			count_of(b, t->total_failure_session_count),
	};
	return keep_or(b, &p->policy_type, known_type(t->policy_type),
		       guess_type(t), REPAIR_POLICY_DOMAIN, err) &&
	       keep_domain(b, &p->policy_domain, t, err) &&
	       keep_policy_string(
		       b, &p->policy_string, t->policy_string, err) &&
	       keep_mx_host(b, &p->mx_host, t->mx_host, err);
}

bool tls_build_failure(
	struct tls_build *b, const struct tls_failure_texts *t, struct err *err)
{
	struct tls_failure *f;

	assert(b->policy_count > 0);
	if (b->failure_count == LIMIT_TLS_FAILURES)
		return err_set(err, ERR_LIMIT, "more than %d failure-details",
			LIMIT_TLS_FAILURES);
	if (b->failure_count == b->failure_cap) {
		b->failure_cap = b->failure_cap > 0 ? 2 * b->failure_cap : 8;
		b->failures = base_realloc(
			b->failures, b->failure_cap * sizeof(*b->failures));
	}
	f = &b->failures[b->failure_count++];
	b->policies[b->policy_count - 1].failure_count++;
	*f = (struct tls_failure){
		.failed_session_count = count_of(b, t->failed_session_count)};
	keep_ip(b, &f->sending_mta_ip, t->sending_mta_ip);
	keep_ip(b, &f->receiving_ip, t->receiving_ip);
	/* RFC 8460 4.3.4 has a word for what is no better known. */
	return keep_or(b, &f->result_type, t->result_type,
		       STR("validation-failure"), REPAIR_RESULT, err) &&
	       keep_host(b, &f->receiving_mx_hostname, t->receiving_mx_hostname,
		       err) &&
	       keep_host(b, &f->receiving_mx_helo, t->receiving_mx_helo, err) &&
	       keep(b, &f->additional_information, t->additional_information,
		       err) &&
	       keep(b, &f->failure_reason_code, t->failure_reason_code, err);
}

/* --- the end --- */

/* The one domain that all policies with a domain have; else STR_NULL. */
static struct str only_domain(const struct tls_build *b)
{
	struct str only = STR_NULL;

	for (uint32_t i = 0; i < b->policy_count; i++) {
		struct str domain = b->policies[i].policy_domain;

		if (!domain.ptr)
			continue;
		if (only.ptr && !str_equal(only, domain))
			return STR_NULL;
		only = domain;
	}
	return only;
}

/* `count` failures of the heap, from `first` on, into the arena. */
static bool move_failures(struct tls_build *b, uint32_t first, uint32_t count,
	const struct tls_failure **ret, struct err *err)
{
	struct tls_failure *failures;

	*ret = NULL;
	if (count == 0)
		return true;
	failures = arena_alloc_array(b->arena, count, sizeof(*failures));
	if (!failures)
		return is_full(err);
	memcpy(failures, &b->failures[first], count * sizeof(*failures));
	*ret = failures;
	return true;
}

/* Into the arena. A policy whose domain nobody tells is left out, with its
 * failures: whose it is cannot be known. */
static bool move_policies(struct tls_build *b, struct err *err)
{
	struct str only = only_domain(b);
	struct tls_policy *policies;
	uint32_t at = 0;

	if (b->policy_count == 0)
		return true;
	policies =
		arena_alloc_array(b->arena, b->policy_count, sizeof(*policies));
	if (!policies)
		return is_full(err);
	b->report.policies = policies;
	for (uint32_t i = 0; i < b->policy_count; i++) {
		struct tls_policy *p = &b->policies[i];
		uint32_t first = at;

		at += p->failure_count;
		if (!p->policy_domain.ptr)
			p->policy_domain = only;
		if (!p->policy_domain.ptr)
			continue;
		if (!move_failures(
			    b, first, p->failure_count, &p->failures, err))
			return false;
		policies[b->report.policy_count++] = *p;
	}
	return true;
}

/* Made of its content, so that the same report gets the same again. */
static bool make_report_id(struct tls_build *b, struct err *err)
{
	struct tls_report *r = &b->report;
	const unsigned char *sum = r->content_sum;
	char id[32];

	if (r->report_id.len > 0)
		return true;
	tls_report_sum(r);
	(void)snprintf(id, sizeof(id), "none-%02x%02x%02x%02x%02x%02x%02x%02x",
		sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6], sum[7]);
	r->repairs |= REPAIR_REPORT_ID;
	return keep(b, &r->report_id, str_from(id), err);
}

bool tls_build_finish(struct tls_build *b, struct err *err)
{
	return move_policies(b, err) && make_report_id(b, err);
}
