#include "store/report_writer.h"

#include "store/migrate.h"
#include "store/report_writer_private.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

static uint64_t random_seed(void)
{
	uint64_t seed;

	if (getrandom(&seed, sizeof(seed), 0) != (ssize_t)sizeof(seed))
		seed = (uint64_t)clock_now_us();
	return seed;
}

struct report_writer *report_writer_new(
	const struct report_writer_config *config)
{
	struct report_writer *w = base_calloc(1, sizeof(*w));

	w->config = *config;
	w->pg = pg_new(&config->pg);
	w->dictionary = pg_new(&config->pg);
	w->shape_pg = pg_new(&config->pg);
	w->names = dictionary_new(
		w->dictionary, &w->config.own, config->max_domains);
	w->shapes = shape_cache_new(w->shape_pg, random_seed());
	w->heads = report_heads_new(w->dictionary, random_seed());
	w->days = day_sums_new();
	w->text = arena_new("arrival", SIZE_MAX);
	w->records.pg = w->pg;
	w->records.statement = SQL_RECORD_CHUNK_COPY;
	w->set_aside.pg = w->pg;
	w->set_aside.statement = SQL_RECORD_SET_ASIDE_COPY;
	w->tls_policies.pg = w->pg;
	w->tls_policies.statement = SQL_TLS_POLICY_COPY;
	w->tls_failures.pg = w->pg;
	w->tls_failures.statement = SQL_TLS_FAILURE_COPY;
	w->raw.pg = w->pg;
	w->raw.statement = SQL_INTAKE_RAW_COPY;
	w->packer = raw_packer_new();
	w->intake.text = arena_new("intake", SIZE_MAX);
	return w;
}

void report_writer_free(struct report_writer **w)
{
	if (*w == NULL)
		return;
	report_writer_rollback(*w);
	pg_free(&(*w)->pg);
	pg_free(&(*w)->dictionary);
	pg_free(&(*w)->shape_pg);
	dictionary_free(&(*w)->names);
	shape_cache_free(&(*w)->shapes);
	report_heads_free(&(*w)->heads);
	day_sums_free(&(*w)->days);
	arena_free(&(*w)->text);
	record_chunk_fini(&(*w)->chunk);
	buf_fini(&(*w)->records.rows);
	buf_fini(&(*w)->set_aside.rows);
	buf_fini(&(*w)->tls_policies.rows);
	buf_fini(&(*w)->tls_failures.rows);
	buf_fini(&(*w)->raw.rows);
	raw_packer_free(&(*w)->packer);
	report_writer_intake_fini(*w);
	free((*w)->tls_moves.items);
	report_rows_fini(&(*w)->ahead.rows);
	free((*w)->parts);
	free(*w);
	*w = NULL;
}

/* --- transactions -------------------------------------------------------- */

bool report_writer_noted(
	struct report_writer *w, bool ok, const struct err *err)
{
	if (!ok && (err->code == ERR_TEMP || err->code == ERR_CONFIG)) {
		w->is_lost = true;
		w->is_read_only = pg_is_read_only(w->pg) ||
				  pg_is_read_only(w->dictionary) ||
				  pg_is_read_only(w->shape_pg);
	}
	return ok;
}

bool report_writer_begin(struct report_writer *w, struct err *err)
{
	w->is_lost = w->is_read_only = false;
	w->has_rows = false;
	return report_writer_noted(w, migrate_begin_write(w->pg, err), err);
}

void report_writer_connect(struct report_writer *w)
{
	utc_day_t today = clock_day_of(clock_now_s());
	struct err later; /* told when it is in the way */
	bool ok = report_writer_begin(w, &later) &&
		  pg_connect(w->dictionary, &later) &&
		  pg_connect(w->shape_pg, &later);

	report_writer_rollback(w);
	if (ok) /* most reports are about yesterday */
		(void)!report_writer_make_partitions(
			w, today - 1, today, &later);
}

static void forget_rows(struct report_writer *w)
{
	w->records.is_open = false;
	w->set_aside.is_open = false;
	w->tls_policies.is_open = false;
	w->tls_failures.is_open = false;
	w->raw.is_open = false;
	buf_reset(&w->records.rows);
	buf_reset(&w->set_aside.rows);
	buf_reset(&w->tls_policies.rows);
	buf_reset(&w->tls_failures.rows);
	buf_reset(&w->raw.rows);
	report_writer_forget_intake(w);
	w->tls_moves.count = 0;
	w->chunk.count = 0;
	day_sums_reset(w->days);
	report_writer_forget_ahead(w);
	w->report.is_open = false;
}

bool report_writer_commit(struct report_writer *w, struct err *err)
{
	assert(!w->report.is_open);
	return report_writer_noted(w,
		report_writer_end_ahead(w, err) &&
			shape_cache_send(w->shapes, err) &&
			report_writer_flush_rows(w, err) &&
			report_writer_flush_intake(w, err) &&
			day_sums_flush(w->days, w->pg, err) &&
			/* No row may be seen that refers to one not there. */
			shape_cache_flush(w->shapes, err) &&
			pg_commit(w->pg, err),
		err);
}

void report_writer_rollback(struct report_writer *w)
{
	forget_rows(w);
	pg_rollback(w->pg);
	w->months.count = 0; /* those made in it are gone */
	w->raw_months.count = 0;
	if (!w->is_lost) {
		shape_cache_settle(w->shapes);
		return;
	}
	/* Whatever went wrong, what we believed of the database may be it. */
	pg_reset(w->pg);
	pg_reset(w->dictionary);
	pg_reset(w->shape_pg);
	dictionary_reset(w->names);
	shape_cache_reset(w->shapes);
	report_heads_reset(w->heads);
	w->is_lost = false;
}

struct report_place report_writer_place(const struct report_writer *w)
{
	return w->place;
}

/*
 * On the other connection, in a transaction that ends at once, before rows are
 * written. Where some were, our own locks may be in its way: then in ours.
 */
bool report_writer_make_partitions(struct report_writer *w, utc_day_t first,
	utc_day_t last, struct err *err)
{
	if (!partition_is_missing(&w->months, first, last))
		return true;
	if (w->has_rows && !report_writer_end_copies(w, err))
		return false;
	return report_partitions_make(w->has_rows ? w->pg : w->dictionary,
		first, last, &w->months, err);
}

bool report_writer_is_read_only(const struct report_writer *w)
{
	return w->is_read_only;
}

/* --- one report ---------------------------------------------------------- */

bool report_writer_check_window(int64_t begin_s, int64_t end_s, struct err *err)
{
	if (begin_s >= 0 && begin_s <= end_s && end_s < REPORT_MAX_TIME_S &&
		end_s - begin_s <= REPORT_DAY_MAX_DAYS * (int64_t)CLOCK_DAY_S)
		return true;
	return err_set(err, ERR_SYNTAX,
		"date_range %lld to %lld is implausible", (long long)begin_s,
		(long long)end_s);
}

bool report_writer_check(const struct aggregate_report *r, struct err *err)
{
	const struct report_metadata *m = &r->metadata;

	if (r->policy.domain.len == 0 || r->policy.domain.len > 253)
		return err_set(err, ERR_SYNTAX, "no policy domain");
	if (!report_writer_check_window(m->begin_s, m->end_s, err))
		return false;
	if (r->message_count > REPORT_MAX_MESSAGES)
		return err_set(err, ERR_LIMIT,
			"more than %llu messages in a report",
			REPORT_MAX_MESSAGES);
	return true;
}

void report_writer_foresee(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival)
{
	struct err later; /* told when it comes */
	char name[256];

	if (report_writer_check(r, &later))
		dictionary_foresee(w->names, r->policy.domain,
			report_reporter(r, arrival, name));
}

bool report_writer_announce(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival,
	struct err *err)
{
	assert(pg_is_in_transaction(w->pg) && !w->report.is_open);
	return report_writer_noted(
		w, report_writer_put_ahead(w, r, arrival, err), err);
}

static struct str keep(struct report_writer *w, struct str s)
{
	struct str kept;

	/* The arena has no ceiling. */
	if (!arena_copy_str(w->text, s, &kept))
		base_oom();
	return kept;
}

/* The arrival is asked for again at the end, when the caller's is gone. */
static void keep_arrival(struct report_writer *w, const struct arrival *arrival)
{
	struct arrival *kept = &w->report.arrival;

	arena_reset(w->text);
	*kept = *arrival;
	kept->trusted_by = keep(w, arrival->trusted_by);
	kept->auth_domain = keep(w, arrival->auth_domain);
	kept->host = keep(w, arrival->host);
	kept->channel = keep(w, arrival->channel);
	kept->spool_id = keep(w, arrival->spool_id);
}

static void set_days(struct report_writer *w, const struct report_metadata *m)
{
	struct current_report *c = &w->report;

	report_days_init(&c->days, m->begin_s, m->end_s);
	c->first_day = c->days.first;
	c->last_day = c->days.first + (utc_day_t)c->days.count - 1;
	w->parts = base_realloc(w->parts, c->days.count * sizeof(*w->parts));
}

static bool open_report(struct report_writer *w,
	const struct aggregate_report *r, bool is_complete,
	const struct arrival *arrival, enum stored *ret, struct err *err)
{
	struct report_key key;
	bool is_new;

	if (!report_writer_check(r, err) ||
		!report_writer_key(w, r, arrival, &key, err))
		return false;
	w->report = (struct current_report){.is_complete = is_complete,
		.is_counted = true,
		.variant = 1,
		.key = key};
	keep_arrival(w, arrival);
	set_days(w, &r->metadata);
	if (!report_writer_make_partitions(
		    w, w->report.first_day, w->report.last_day, err))
		return false;
	w->has_rows = true;
	if (!report_writer_insert(w, r, &is_new, err))
		return false;
	w->place = (struct report_place){key.domain_id, w->report.id};
	if (!is_new)
		return report_writer_meet_known(w, r, ret, err);
	w->report.is_open = true;
	*ret = STORED_NEW;
	return true;
}

bool report_writer_report(struct report_writer *w,
	const struct aggregate_report *r, bool is_complete,
	const struct arrival *arrival, enum stored *ret, struct err *err)
{
	assert(pg_is_in_transaction(w->pg) && !w->report.is_open);
	return report_writer_noted(
		w, open_report(w, r, is_complete, arrival, ret, err), err);
}

/* A total that differs from its rows would be a lie that verify cannot see. */
static bool check_totals(const struct current_report *c,
	const struct aggregate_report *r, struct err *err)
{
	if (c->record_count == r->record_count &&
		c->message_count == r->message_count)
		return true;
	return err_set(err, ERR_SYNTAX,
		"report of %u records and %llu messages came with %u and %llu",
		r->record_count, (unsigned long long)r->message_count,
		c->record_count, (unsigned long long)c->message_count);
}

static bool close_report(struct report_writer *w,
	const struct aggregate_report *r, enum stored *ret, struct err *err)
{
	struct current_report *c = &w->report;

	if (!check_totals(c, r, err) || !report_writer_put_chunk(w, err))
		return false;
	if (!c->is_counted)
		return report_writer_settle(w, r, ret, err);
	if (!c->is_complete && !report_writer_finish(w, r, err))
		return false;
	*ret = STORED_NEW;
	if (!c->is_reissue)
		return true;
	/* Known too late for what had left. */
	if (!c->is_complete && !report_writer_unadvise(w, err))
		return false;
	return report_writer_lower_arrival(w, r, err);
}

bool report_writer_report_end(struct report_writer *w,
	const struct aggregate_report *r, enum stored *ret, struct err *err)
{
	bool ok;

	assert(w->report.is_open);
	ok = close_report(w, r, ret, err);
	w->report.is_open = false;
	return report_writer_noted(w, ok, err);
}
