/* report_writer_report.c - the report's own row, and its dedupe key. */
#include "store/report_writer_private.h"

#include "base/stream.h"

#include <string.h>

void report_writer_id_sum(struct str report_id, unsigned char ret[16])
{
	unsigned char digest[32];

	sha256(report_id.ptr != NULL ? report_id.ptr : "", report_id.len,
		digest);
	memcpy(ret, digest, 16);
}

bool report_writer_key(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival,
	struct report_key *ret, struct err *err)
{
	struct report_key key = {
		.begin_s = r->metadata.begin_s, .end_s = r->metadata.end_s};
	char name[256];

	if (!dictionary_domain(
		    w->names, r->policy.domain, &key.domain_id, err) ||
		!dictionary_reporter(w->names,
			report_reporter(r, arrival, name), &key.reporter_id,
			err))
		return false;
	report_writer_id_sum(r->metadata.report_id, key.report_id_sum);
	*ret = key;
	return true;
}

void report_writer_put_key(struct pg_params *q, const struct report_key *key)
{
	pg_param_i32(q, key->domain_id);
	pg_param_i32(q, key->reporter_id);
	pg_param_i64(q, key->begin_s);
	pg_param_i64(q, key->end_s);
	pg_param_bytes(q, key->report_id_sum, sizeof(key->report_id_sum));
}

/* --- the row ------------------------------------------------------------- */

static struct str or_empty(struct str s)
{
	return s.ptr != NULL ? s : STR("");
}

static void put_content(struct pg_params *q, const struct aggregate_report *r)
{
	pg_param_bytes(q, r->content_sum, sizeof(r->content_sum));
	pg_param_i32(q, (int32_t)r->record_count);
	pg_param_i64(q, (int64_t)r->message_count);
	pg_param_i32(q, (int32_t)r->repairs);
	pg_param_text(q, r->metadata.error);
}

static void put_metadata(struct pg_params *q, const struct aggregate_report *r)
{
	pg_param_text(q, or_empty(r->metadata.report_id));
	pg_param_word(q, report_schema_name(r->schema));
	pg_param_text(q, r->version);
	pg_param_text(q, or_empty(r->metadata.org_name));
	pg_param_text(q, r->metadata.email);
	pg_param_text(q, r->metadata.extra_contact_info);
	pg_param_text(q, r->metadata.generator);
}

static void put_policy(struct pg_params *q, const struct policy_published *p)
{
	pg_param_word(q, policy_name(p->p));
	pg_param_word(q, policy_name(p->sp));
	pg_param_word(q, policy_name(p->np));
	pg_param_word(q, alignment_mode_name(p->adkim));
	pg_param_word(q, alignment_mode_name(p->aspf));
	pg_param_i16(q, (int16_t)p->pct); /* -1: absent */
	pg_param_text(q, p->fo);
	pg_param_word(q, testing_name(p->testing));
	pg_param_word(q, discovery_method_name(p->discovery_method));
}

void report_writer_put_arrival(struct pg_params *q, const struct arrival *a)
{
	pg_param_i16(q, (int16_t)a->trust);
	pg_param_text(q, a->trusted_by);
	pg_param_text(q, a->auth_domain);
	pg_param_time(q, a->arrived_s);
	pg_param_day(q, clock_day_of(a->arrived_s));
	pg_param_text(q, a->host);
	pg_param_text(q, a->channel);
	pg_param_text(q, a->spool_id);
}

static void put_report(struct pg_params *q, const struct report_writer *w,
	const struct aggregate_report *r)
{
	const struct current_report *c = &w->report;

	report_writer_put_key(q, &c->key);
	pg_param_i32(q, c->variant);
	pg_param_bool(q, c->is_counted);
	pg_param_bool(q, c->is_complete);
	put_content(q, r);
	put_metadata(q, r);
	put_policy(q, &r->policy);
	pg_param_day(q, c->first_day);
	pg_param_day(q, c->last_day);
	pg_param_bool(q, report_days_is_long(&c->days));
	report_writer_put_arrival(q, &c->arrival);
}

bool report_writer_insert(struct report_writer *w,
	const struct aggregate_report *r, bool *is_new, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	put_report(&q, w, r);
	ok = pg_exec(w->pg, SQL_REPORT_INSERT, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*is_new = pg_rows_count(rows) > 0;
	if (*is_new) {
		w->report.id = pg_row_int(rows, 0, 0);
		w->report.is_reissue = pg_row_bool(rows, 0, 1);
	}
	pg_rows_free(&rows);
	return true;
}

bool report_writer_finish(struct report_writer *w,
	const struct aggregate_report *r, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	report_writer_put_key(&q, &w->report.key);
	pg_param_i64(&q, w->report.id);
	put_content(&q, r);
	ok = report_writer_end_copies(w, err) &&
	     pg_exec(w->pg, SQL_REPORT_FINISH, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	w->report.is_reissue = pg_row_bool(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}

bool report_writer_unadvise(struct report_writer *w, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	report_writer_put_rows(&q, w, w->report.id);
	ok = report_writer_flush(w, err) &&
	     pg_exec(w->pg, SQL_FACT_CHUNK_UNADVISE, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

bool report_writer_raise_trust(
	struct report_writer *w, int64_t id, struct err *err)
{
	const struct arrival *a = &w->report.arrival;
	struct pg_params q = {.count = 0}, f = {.count = 0};
	bool ok;

	pg_param_i32(&q, w->report.key.domain_id);
	pg_param_i64(&q, id);
	report_writer_put_arrival(&q, a);
	report_writer_put_rows(&f, w, id);
	pg_param_i16(&f, (int16_t)a->trust);
	pg_param_day(&f, clock_day_of(a->arrived_s));
	ok = pg_exec(w->pg, SQL_REPORT_TRUST_RAISE, &q, NULL, err) &&
	     pg_exec(w->pg, SQL_FACT_CHUNK_TRUST_RAISE, &f, NULL, err);
	pg_params_fini(&q);
	pg_params_fini(&f);
	return ok;
}

void report_writer_put_rows(
	struct pg_params *q, const struct report_writer *w, int64_t id)
{
	pg_param_i32(q, w->report.key.domain_id);
	pg_param_i64(q, id);
	pg_param_day(q, w->report.first_day);
	pg_param_day(q, w->report.last_day);
}
