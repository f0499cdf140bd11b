/* report_writer_tls_rows.c - policies, failures and sums of TLS reports. */
#include "store/report_writer_private.h"

/* Each sum has a running remainder of its own, see report_day.h. */
struct tls_days {
	struct report_days successful, failed, detailed;
};

static void put_sessions(struct report_writer *w, struct buf *b,
	struct report_days *days, uint64_t sessions)
{
	size_t begin = pg_field_array_begin(b, PG_INT8, days->count);

	report_days_split(days, sessions, w->parts);
	for (uint32_t i = 0; i < days->count; i++)
		pg_field_i64(b, (int64_t)w->parts[i]);
	pg_field_array_end(b, begin);
}

/* In the order of the columns in tls_policy_copy.sql. */
static void put_policy(struct report_writer *w, const struct tls_part *part,
	int64_t id, uint32_t number, const struct tls_policy *p,
	struct tls_days *days)
{
	struct buf *b = &w->tls_policies.rows;

	buf_add_u16be(b, 8);
	pg_field_i32(b, part->key.domain_id);
	pg_field_i64(b, id);
	pg_field_i32(b, (int32_t)number);
	pg_field_text(b, p->policy_type);
	pg_field_text(b, p->policy_string);
	pg_field_text(b, p->mx_host);
	put_sessions(
		w, b, &days->successful, p->total_successful_session_count);
	put_sessions(w, b, &days->failed, p->total_failure_session_count);
}

/* In the order of the columns in tls_failure_copy.sql. */
static void put_failure(struct report_writer *w, const struct tls_part *part,
	int64_t id, uint32_t number, const struct tls_failure *f,
	struct tls_days *days)
{
	struct buf *b = &w->tls_failures.rows;

	buf_add_u16be(b, 11);
	pg_field_i32(b, part->key.domain_id);
	pg_field_i64(b, id);
	pg_field_i32(b, (int32_t)number);
	pg_field_text(b, f->result_type);
	pg_field_ip(b, &f->sending_mta_ip);
	pg_field_text(b, f->receiving_mx_hostname);
	pg_field_text(b, f->receiving_mx_helo);
	pg_field_ip(b, &f->receiving_ip);
	put_sessions(w, b, &days->detailed, f->failed_session_count);
	pg_field_text(b, f->additional_information);
	pg_field_text(b, f->failure_reason_code);
}

bool report_writer_tls_rows(struct report_writer *w, const struct tls_report *r,
	const struct tls_part *part, int64_t id, struct err *err)
{
	struct report_days days;
	struct tls_days each;

	report_days_init(&days, r->begin_s, r->end_s);
	each = (struct tls_days){days, days, days};
	w->parts = base_realloc(w->parts, days.count * sizeof(*w->parts));
	for (uint32_t i = 0; i < r->policy_count; i++) {
		const struct tls_policy *p = &r->policies[i];

		if (!str_equal(p->policy_domain, part->domain))
			continue;
		put_policy(w, part, id, i + 1, p, &each);
		for (uint32_t k = 0; k < p->failure_count; k++)
			put_failure(w, part, id, i + 1, &p->failures[k], &each);
	}
	return pg_copy_finish(&w->tls_policies, err) &&
	       pg_copy_finish(&w->tls_failures, err);
}

/* --- sums ---------------------------------------------------------------- */

void report_writer_tls_move(
	struct report_writer *w, int32_t domain_id, int64_t id, int8_t sign)
{
	struct tls_moves *m = &w->tls_moves;

	if (m->count == m->cap) {
		m->cap = m->cap > 0 ? 2 * m->cap : 16;
		m->items = base_realloc(m->items, m->cap * sizeof(*m->items));
	}
	m->items[m->count++] = (struct tls_move){
		.id = id, .domain_id = domain_id, .sign = sign};
}

static void put_moves(struct pg_params *q, const struct tls_moves *m)
{
	struct buf *b = pg_param_array_begin(q, PG_INT4_ARRAY, m->count);

	for (size_t i = 0; i < m->count; i++)
		pg_field_i32(b, m->items[i].domain_id);
	pg_param_array_end(q);
	b = pg_param_array_begin(q, PG_INT8_ARRAY, m->count);
	for (size_t i = 0; i < m->count; i++)
		pg_field_i64(b, m->items[i].id);
	pg_param_array_end(q);
	b = pg_param_array_begin(q, PG_INT8_ARRAY, m->count);
	for (size_t i = 0; i < m->count; i++)
		pg_field_i64(b, m->items[i].sign);
	pg_param_array_end(q);
}

bool report_writer_flush_tls(struct report_writer *w, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	if (w->tls_moves.count == 0)
		return true;
	put_moves(&q, &w->tls_moves);
	ok = pg_exec(w->pg, SQL_TLS_DAY_RAISE, &q, NULL, err);
	pg_params_fini(&q);
	w->tls_moves.count = 0;
	return ok;
}
