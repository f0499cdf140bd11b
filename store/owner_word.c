#include "store/owner_word.h"

#include "store/query_private.h"

/* 10000-01-01: no day that can be written is so late. */
#define AFTER_ALL_S INT64_C(253402300800)

/* --- add ------------------------------------------------------------------- */

enum word_text {
	TEXT_DOMAIN,
	TEXT_MATCH,
	TEXT_VALUE,
	TEXT_OWNER,
	TEXT_NOTE,
	TEXT_SAID_BY,
	TEXT_COUNT
};

static struct str text_of(const struct owner_word *w, enum word_text which)
{
	switch (which) {
	case TEXT_DOMAIN:
		return w->domain;
	case TEXT_MATCH:
		return str_from(owner_match_name(w->match));
	case TEXT_VALUE:
		return w->value;
	case TEXT_OWNER:
		return str_from(owner_name(w->owner));
	case TEXT_NOTE:
		return w->note;
	case TEXT_SAID_BY:
	case TEXT_COUNT:
		break;
	}
	return w->said_by;
}

static void put_params(
	struct pg_params *q, const struct owner_word *words, size_t count)
{
	struct buf *b;

	for (enum word_text t = 0; t < TEXT_COUNT; t++) {
		b = pg_param_array_begin(q, PG_TEXT_ARRAY, count);
		for (size_t i = 0; i < count; i++)
			pg_field_text(b, text_of(&words[i], t));
		pg_param_array_end(q);
	}
	b = pg_param_array_begin(q, PG_INT8_ARRAY, count);
	for (size_t i = 0; i < count; i++)
		if (words[i].is_dated)
			pg_field_i64(b, words[i].said_at_s);
		else
			pg_field_null(b);
	pg_param_array_end(q);
	pg_param_i64(q, clock_now_s());
}

bool owner_word_add(struct pg *p, const struct owner_word *words, size_t count,
	uint64_t *added, struct err *err)
{
	struct pg_params q = {.count = 0};
	uint64_t n = 0;
	bool ok;

	put_params(&q, words, count);
	ok = pg_begin(p, SQL_TRANSACTION_BEGIN_WRITE, err) &&
	     pg_exec(p, SQL_OWNER_WORD_LOCK, NULL, NULL, err) &&
	     pg_exec_count(p, SQL_OWNER_WORD_ADD, &q, &n, err) &&
	     pg_commit(p, err);
	pg_params_fini(&q);
	if (ok)
		*added = n;
	else
		pg_rollback(p);
	return ok;
}

/* --- list ------------------------------------------------------------------ */

bool owner_word_from_row(struct arena *a, const struct pg_result *rows, int i,
	struct owner_word *ret, struct err *err)
{
	*ret = (struct owner_word){.id = pg_row_int(rows, i, 0),
		.owner = owner_parse(pg_row_text(rows, i, 3)),
		.is_dated = true,
		.said_at_s = pg_row_time_s(rows, i, 6)};
	if (!owner_match_parse(pg_row_text(rows, i, 1), &ret->match))
		return err_set(err, ERR_TEMP, "a word of no known kind");
	return query_copy_text(a, rows, i, 2, &ret->value, err) &&
	       query_copy_text(a, rows, i, 4, &ret->note, err) &&
	       query_copy_text(a, rows, i, 5, &ret->said_by, err);
}

bool owner_word_page(struct pg *p, struct str domain,
	const struct owner_word_cursor *after, uint32_t limit, struct arena *a,
	struct owner_word **ret, size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct owner_word *words;
	void *items;
	bool ok;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_i64(&q, after->is_set ? after->said_at_s : AFTER_ALL_S);
	pg_param_i64(&q, after->is_set ? after->id : 0);
	pg_param_i32(&q, (int32_t)limit);
	if (!query_run(p, SQL_OWNER_WORD_PAGE, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*words), &items, err);
	words = items;
	for (int i = 0; ok && i < pg_rows_count(rows); i++)
		ok = owner_word_from_row(a, rows, i, &words[i], err);
	if (ok) {
		*ret = words;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}
