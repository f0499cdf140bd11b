/* report_writer_tls.c - SMTP TLS reports, once for each domain of ours. */
#include "store/report_writer_private.h"

#include "dmarc/limits.h"

#include <assert.h>
#include <string.h>

/* --- what cannot be stored ----------------------------------------------- */

/* False where a sum passes what its columns and sums can hold. */
static bool add_sessions(uint64_t *sum, uint64_t sessions)
{
	if (sessions > REPORT_MAX_MESSAGES)
		return false;
	*sum += sessions;
	return *sum <= REPORT_MAX_MESSAGES;
}

static bool check_policy(const struct tls_policy *p, uint64_t sums[3])
{
	if (!add_sessions(&sums[0], p->total_successful_session_count) ||
		!add_sessions(&sums[1], p->total_failure_session_count))
		return false;
	for (uint32_t i = 0; i < p->failure_count; i++)
		if (!add_sessions(
			    &sums[2], p->failures[i].failed_session_count))
			return false;
	return true;
}

/* The reader has seen to all this; a defect there must not wedge a batch. */
static bool check_report(const struct tls_report *r, struct err *err)
{
	uint64_t sums[3] = {0};

	if (!report_writer_check_window(r->begin_s, r->end_s, err))
		return false;
	if (r->policy_count == 0)
		return err_set(err, ERR_UNSUPPORTED,
			"a TLS report without policies is about no domain");
	for (uint32_t i = 0; i < r->policy_count; i++) {
		const struct str domain = r->policies[i].policy_domain;

		if (domain.len == 0 || domain.len > LIMIT_DOMAIN_BYTES)
			return err_set(err, ERR_SYNTAX, "no policy domain");
		if (!check_policy(&r->policies[i], sums))
			return err_set(err, ERR_LIMIT,
				"more than %llu sessions in a report",
				REPORT_MAX_MESSAGES);
	}
	return true;
}

/* --- its parts ----------------------------------------------------------- */

struct tls_parts {
	struct tls_part *items; /* in the writer's arena */
	size_t count;
};

static bool is_first_of_domain(const struct tls_report *r, uint32_t i)
{
	for (uint32_t k = 0; k < i; k++)
		if (str_equal(r->policies[k].policy_domain,
			    r->policies[i].policy_domain))
			return false;
	return true;
}

/* By the rule for org_name. The domain that the mail authenticated as is left
 * out: these reports come by HTTPS as well. */
struct str report_writer_tls_reporter(const struct tls_report *r, char dst[256])
{
	const struct aggregate_report named = {
		.metadata.org_name = r->organization_name};
	const struct arrival nobody = {.trust = TRUST_UNVERIFIED};

	return report_reporter(&named, &nobody, dst);
}

/* Names need no transaction; those that are none of ours are left out. */
static bool find_domains(struct report_writer *w, const struct tls_report *r,
	struct tls_parts *parts, struct err *err)
{
	struct tls_part *part;

	for (uint32_t i = 0; i < r->policy_count; i++) {
		if (!is_first_of_domain(r, i))
			continue;
		part = &parts->items[parts->count];
		part->domain = r->policies[i].policy_domain;
		if (dictionary_domain(
			    w->names, part->domain, &part->key.domain_id, err))
			parts->count++;
		else if (err->code != ERR_UNSUPPORTED)
			return false;
	}
	return parts->count > 0;
}

static bool find_parts(struct report_writer *w, const struct tls_report *r,
	struct tls_parts *parts, struct err *err)
{
	struct report_key key = {.begin_s = r->begin_s, .end_s = r->end_s};
	char name[256];

	arena_reset(w->text);
	parts->items = arena_alloc_array(
		w->text, r->policy_count, sizeof(*parts->items));
	/* The arena has no ceiling. */
	if (parts->items == NULL)
		base_oom();
	if (!find_domains(w, r, parts, err) ||
		!dictionary_reporter(w->names,
			report_writer_tls_reporter(r, name), &key.reporter_id,
			err))
		return false;
	key.sum = report_key_sum(key.begin_s, key.end_s, r->report_id);
	for (size_t i = 0; i < parts->count; i++) {
		key.domain_id = parts->items[i].key.domain_id;
		parts->items[i].key = key;
	}
	return true;
}

/* Before anything is written, so that a refusal undoes nothing. */
static bool find_variants(struct report_writer *w, const struct tls_report *r,
	struct tls_parts *parts, struct err *err)
{
	for (size_t i = 0; i < parts->count; i++) {
		struct tls_part *part = &parts->items[i];

		if (!report_writer_tls_variants(w, part, err))
			return false;
		if (part->variant_count == REPORT_MAX_VARIANTS &&
			report_writer_tls_same(part, r->content_sum) == NULL)
			return err_set(err, ERR_LIMIT,
				"more than %d variants of a report",
				REPORT_MAX_VARIANTS);
	}
	return true;
}

/* --- one part ------------------------------------------------------------ */

static uint32_t count_policies(
	const struct tls_report *r, const struct tls_part *part)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < r->policy_count; i++)
		n += str_equal(r->policies[i].policy_domain, part->domain);
	return n;
}

static void put_report(struct pg_params *q, const struct tls_report *r,
	const struct tls_part *part, const struct tls_variant *v,
	const struct arrival *arrival)
{
	struct report_days days;

	report_days_init(&days, r->begin_s, r->end_s);
	report_key_put(q, &part->key);
	pg_param_i32(q, v->number);
	pg_param_bool(q, v->is_counted);
	pg_param_bytes(q, r->content_sum, sizeof(r->content_sum));
	pg_param_text(q, r->report_id);
	pg_param_text(q, r->organization_name);
	pg_param_text(q, r->contact_info);
	pg_param_i32(q, (int32_t)r->repairs);
	pg_param_i32(q, (int32_t)count_policies(r, part));
	pg_param_day(q, days.first);
	pg_param_day(q, days.first + (utc_day_t)days.count - 1);
	pg_param_bool(q, report_days_is_long(&days));
	report_writer_put_arrival(q, arrival);
}

/* The first part stands for all. */
static void note_place(
	struct report_writer *w, const struct tls_part *part, int64_t id)
{
	if (w->place.id == 0)
		w->place = (struct report_place){part->key.domain_id, id};
}

/* v->id is 0 where its key and number are taken. */
static bool insert(struct report_writer *w, const struct tls_report *r,
	const struct tls_part *part, const struct arrival *arrival,
	struct tls_variant *v, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	put_report(&q, r, part, v, arrival);
	ok = pg_exec(w->pg, SQL_TLS_REPORT_INSERT, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	v->id = pg_rows_count(rows) > 0 ? pg_row_int(rows, 0, 0) : 0;
	pg_rows_free(&rows);
	note_place(w, part, v->id);
	return v->id == 0 || report_writer_tls_rows(w, r, part, v->id, err);
}

static bool store_variant(struct report_writer *w, const struct tls_report *r,
	struct tls_part *part, const struct arrival *arrival, enum stored *ret,
	struct err *err)
{
	struct tls_variant v = {.trust = (int16_t)arrival->trust};

	v.number = part->variants[part->variant_count - 1].number + 1;
	if (!insert(w, r, part, arrival, &v, err))
		return false;
	if (v.id == 0)
		return err_set(err, ERR_TEMP, "report changed meanwhile");
	if (!report_writer_tls_decide(w, part, &v, err))
		return false;
	*ret = v.is_counted ? STORED_VARIANT_COUNTED : STORED_VARIANT_SET_ASIDE;
	return true;
}

static bool store_first(struct report_writer *w, const struct tls_report *r,
	struct tls_part *part, const struct arrival *arrival, bool *is_new,
	struct err *err)
{
	struct tls_variant v = {.number = 1, .is_counted = true};

	if (!insert(w, r, part, arrival, &v, err))
		return false;
	*is_new = v.id != 0;
	if (*is_new)
		report_writer_tls_move(w, part->key.domain_id, v.id, 1);
	return true;
}

static bool store_part(struct report_writer *w, const struct tls_report *r,
	struct tls_part *part, const struct arrival *arrival, enum stored *ret,
	struct err *err)
{
	struct tls_variant *same;
	bool is_new = false;

	if (part->variant_count == 0 &&
		!store_first(w, r, part, arrival, &is_new, err))
		return false;
	*ret = STORED_NEW;
	if (is_new)
		return true;
	/* Another writer may have stored it a moment ago. */
	if (part->variant_count == 0 &&
		!report_writer_tls_variants(w, part, err))
		return false;
	if (part->variant_count == 0)
		return err_set(err, ERR_TEMP, "report changed meanwhile");
	same = report_writer_tls_same(part, r->content_sum);
	if (same == NULL)
		return store_variant(w, r, part, arrival, ret, err);
	*ret = STORED_DUPLICATE;
	note_place(w, part, same->id);
	return report_writer_tls_duplicate(w, part, same, arrival, err);
}

/* --- all of it ----------------------------------------------------------- */

static bool store_tls(struct report_writer *w, const struct tls_report *r,
	const struct arrival *arrival, enum stored *ret, struct err *err)
{
	static const int weights[] = {
		[STORED_DUPLICATE] = 0,
		[STORED_VARIANT_SET_ASIDE] = 1,
		[STORED_VARIANT_COUNTED] = 2,
		[STORED_NEW] = 3,
	};
	struct tls_parts parts = {.count = 0};
	enum stored all = STORED_DUPLICATE, one;

	w->place = (struct report_place){0};
	if (!check_report(r, err) || !find_parts(w, r, &parts, err) ||
		!report_writer_end_copies(w, err) ||
		!find_variants(w, r, &parts, err))
		return false;
	for (size_t i = 0; i < parts.count; i++) {
		if (!store_part(w, r, &parts.items[i], arrival, &one, err))
			return false;
		if (weights[one] > weights[all])
			all = one;
	}
	*ret = all;
	return true;
}

bool report_writer_tls(struct report_writer *w, const struct tls_report *r,
	const struct arrival *arrival, enum stored *ret, struct err *err)
{
	assert(pg_is_in_transaction(w->pg) && !w->report.is_open);
	return report_writer_noted(w, store_tls(w, r, arrival, ret, err), err);
}
