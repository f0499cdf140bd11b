/* report_writer_failure.c - reports about single messages. */
#include "store/report_writer_private.h"

#include "dmarc/limits.h"
#include "store/mask.h"

#include <assert.h>

/* Clocks differ; a message that fails tomorrow does not. */
#define MAX_AHEAD_S CLOCK_DAY_S

struct failure {
	const struct failure_report *r;
	const struct arrival *arrival;
	int32_t domain_id;
	struct mask mask;
	unsigned char content_sum[16]; /* under the domain's key */
	struct buf text;               /* of one masked field */
};

/* The reader has seen to all this; a defect there must not wedge a batch. What
 * the server would not take as it is could not be found again by its end. */
static bool is_domain(struct str s)
{
	return s.len > 0 && s.len <= LIMIT_DOMAIN_BYTES && pg_text_is_clean(s);
}

static bool check_failure(const struct failure_report *r, struct err *err)
{
	if (!is_domain(r->reported_domain))
		return err_set(err, ERR_SYNTAX, "no policy domain");
	if (!is_domain(r->header_from))
		return err_set(err, ERR_SYNTAX, "no header_from");
	return true;
}

static int64_t believable_time(int64_t t_s)
{
	return t_s > 0 && t_s < REPORT_MAX_TIME_S ? t_s : 0;
}

/* --- fields -------------------------------------------------------------- */

typedef void mask_function(
	const struct mask *m, struct str text, struct buf *out);

static void put_masked(struct pg_params *q, struct failure *f,
	mask_function *mask, struct str text)
{
	if (text.ptr == NULL) {
		pg_param_text(q, STR_NULL);
		return;
	}
	buf_reset(&f->text);
	mask(&f->mask, text, &f->text);
	pg_param_text(q, buf_str(&f->text));
}

static void put_key(struct pg_params *q, const struct failure *f)
{
	pg_param_i32(q, f->domain_id);
	pg_param_bytes(q, f->content_sum, sizeof(f->content_sum));
}

static void put_kind(struct pg_params *q, const struct failure *f)
{
	int64_t at_s = believable_time(f->r->arrival_s);

	if (at_s == 0 || at_s > f->arrival->arrived_s + MAX_AHEAD_S)
		at_s = f->arrival->arrived_s;
	pg_param_time(q, at_s);
	pg_param_day(q, clock_day_of(at_s));
	pg_param_word(q, feedback_type_name(f->r->feedback_type));
	pg_param_word(q, auth_failure_name(f->r->auth_failure));
	pg_param_word(q, delivery_result_name(f->r->delivery_result));
	pg_param_text(q, f->r->user_agent);
	pg_param_text(q, f->r->version);
}

static void put_origin(struct pg_params *q, struct failure *f)
{
	const struct failure_report *r = f->r;

	pg_param_text(q, r->reported_domain);
	pg_param_text(q, r->header_from);
	pg_param_ip(q, &r->source_ip);
	pg_param_i32(q, r->source_port);
	pg_param_i64(q, r->incidents);
	pg_param_i64(q, believable_time(r->arrival_s));
	put_masked(q, f, mask_text, r->original_envelope_id);
	put_masked(q, f, mask_addresses, r->original_mail_from);
	put_masked(q, f, mask_addresses, r->original_rcpt_to);
	pg_param_text(q, r->reporting_mta);
}

static void put_authentication(struct pg_params *q, struct failure *f)
{
	const struct failure_report *r = f->r;

	put_masked(q, f, mask_text, r->authentication_results);
	pg_param_text(q, r->identity_alignment);
	pg_param_text(q, r->dkim_domain);
	put_masked(q, f, mask_addresses, r->dkim_identity);
	pg_param_text(q, r->dkim_selector);
	pg_param_text(q, r->spf_dns);
}

static void put_reported(struct pg_params *q, struct failure *f)
{
	put_masked(q, f, mask_addresses, f->r->from);
	put_masked(q, f, mask_text, f->r->subject);
	pg_param_text(q, f->r->message_id);
	pg_param_text(q, f->r->date);
	pg_param_i32(q, (int32_t)f->r->repairs);
}

/* --- rows ---------------------------------------------------------------- */

/* *id is 0 where the same report is there already. */
static bool insert(struct report_writer *w, struct failure *f, int64_t *id,
	struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	put_key(&q, f);
	put_kind(&q, f);
	put_origin(&q, f);
	put_authentication(&q, f);
	put_reported(&q, f);
	report_writer_put_arrival(&q, f->arrival);
	ok = pg_exec(w->pg, SQL_FAILURE_REPORT_INSERT, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*id = pg_rows_count(rows) > 0 ? pg_row_int(rows, 0, 0) : 0;
	pg_rows_free(&rows);
	return true;
}

static bool insert_message(struct report_writer *w, const struct failure *f,
	int64_t id, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	if (!w->config.store_message || f->r->message.ptr == NULL)
		return true;
	pg_param_i32(&q, f->domain_id);
	pg_param_i64(&q, id);
	pg_param_bytes(&q, f->r->message.ptr, f->r->message.len);
	ok = pg_exec(w->pg, SQL_FAILURE_MESSAGE_INSERT, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool meet_duplicate(
	struct report_writer *w, const struct failure *f, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	put_key(&q, f);
	report_writer_put_arrival(&q, f->arrival);
	ok = pg_exec(w->pg, SQL_FAILURE_REPORT_DUPLICATE, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	ok = pg_rows_count(rows) == 1;
	if (ok)
		w->place.id = pg_row_int(rows, 0, 0);
	pg_rows_free(&rows);
	return ok || err_set(err, ERR_TEMP, "report changed meanwhile");
}

static bool store(struct report_writer *w, struct failure *f, enum stored *ret,
	struct err *err)
{
	int64_t id;

	if (!report_writer_end_copies(w, err) || !insert(w, f, &id, err))
		return false;
	w->place = (struct report_place){f->domain_id, id};
	*ret = id != 0 ? STORED_NEW : STORED_DUPLICATE;
	return id != 0 ? insert_message(w, f, id, err)
		       : meet_duplicate(w, f, err);
}

static bool store_failure(struct report_writer *w,
	const struct failure_report *r, const struct arrival *arrival,
	enum stored *ret, struct err *err)
{
	struct failure f = {.r = r, .arrival = arrival};
	bool ok;

	if (!check_failure(r, err) ||
		!dictionary_domain_above(
			w->names, r->reported_domain, &f.domain_id, err) ||
		!mask_load(w->dictionary, f.domain_id, &f.mask, err))
		return false;
	/* Without the key a digest of few unknown letters gives them away. */
	mask_sum(&f.mask, r->content_sum, f.content_sum);
	ok = store(w, &f, ret, err);
	buf_fini(&f.text);
	return ok;
}

bool report_writer_failure(struct report_writer *w,
	const struct failure_report *r, const struct arrival *arrival,
	enum stored *ret, struct err *err)
{
	assert(pg_is_in_transaction(w->pg) && !w->report.is_open);
	return report_writer_noted(
		w, store_failure(w, r, arrival, ret, err), err);
}
