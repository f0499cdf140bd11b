#include "store/rollout_facts.h"

#include "store/rollout_facts_private.h"

#include <stdlib.h>
#include <string.h>

#include "dmarc/curated.h"
#include "dmarc/org_domain.h"

const struct numbered *numbered_find(
	const struct numbered *items, size_t count, int64_t id)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (items[middle].id < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low < count && items[low].id == id ? &items[low] : NULL;
}

static bool is_full(struct err *err)
{
	return err_set(err, ERR_LIMIT, "answer is larger than its memory");
}

/* --- what reports said ------------------------------------------------------- */

static enum report_schema schema_of(struct str word)
{
	for (enum report_schema s = SCHEMA_DRAFT; s <= SCHEMA_RFC9990; s++)
		if (str_equal(word, str_from(report_schema_name(s))))
			return s;
	return SCHEMA_RFC7489;
}

static struct rollout_policy read_policy(const struct pg_result *rows, int i)
{
	return (struct rollout_policy){
		.p = policy_parse(pg_row_text(rows, i, 5)),
		.sp = policy_parse(pg_row_text(rows, i, 6)),
		.np = policy_parse(pg_row_text(rows, i, 7)),
		.adkim = alignment_mode_parse(pg_row_text(rows, i, 8)),
		.aspf = alignment_mode_parse(pg_row_text(rows, i, 9)),
		.pct = pg_row_is_null(rows, i, 10)
			       ? -1
			       : (int)pg_row_int(rows, i, 10),
		.testing = testing_parse(pg_row_text(rows, i, 11)),
		.schema = schema_of(pg_row_text(rows, i, 3)),
	};
}

static bool is_same(
	const struct rollout_policy *a, const struct rollout_policy *b)
{
	return a->p == b->p && a->sp == b->sp && a->np == b->np &&
	       a->adkim == b->adkim && a->aspf == b->aspf && a->pct == b->pct &&
	       a->testing == b->testing && a->schema == b->schema;
}

/* A domain has had a handful. */
static uint32_t policy_index(struct rollout_policy *policies, size_t *count,
	const struct rollout_policy *policy)
{
	for (size_t i = *count; i > 0; i--)
		if (is_same(&policies[i - 1], policy))
			return (uint32_t)(i - 1);
	policies[*count] = *policy;
	return (uint32_t)(*count)++;
}

static bool read_policies(
	struct facts_reading *r, const struct pg_result *rows, struct err *err)
{
	size_t count = (size_t)pg_rows_count(rows), kept = 0;
	struct numbered *reports;
	struct rollout_policy *policies;
	void *items;

	if (!query_alloc(r->arena, rows, sizeof(*reports), &items, err))
		return false;
	reports = items;
	if (!query_alloc(r->arena, rows, sizeof(*policies), &items, err))
		return false;
	policies = items;
	for (size_t i = 0; i < count; i++) {
		struct rollout_policy policy = read_policy(rows, (int)i);

		reports[i] = (struct numbered){pg_row_int(rows, (int)i, 0),
			policy_index(policies, &kept, &policy)};
	}
	r->reports = reports;
	r->report_count = count;
	r->facts->policies = policies;
	r->facts->policy_count = kept;
	return true;
}

/* --- reporters ------------------------------------------------------------------ */

struct named {
	int64_t id;
	struct str name;
	int64_t end_s;
	enum report_schema schema; /* of the one with that end */
};

static int by_id(const void *a, const void *b)
{
	int64_t x = ((const struct named *)a)->id;
	int64_t y = ((const struct named *)b)->id;

	return (x > y) - (x < y);
}

static int by_number(const void *a, const void *b)
{
	int64_t x = ((const struct numbered *)a)->id;
	int64_t y = ((const struct numbered *)b)->id;

	return (x > y) - (x < y);
}

static int by_name(const void *a, const void *b)
{
	return str_compare(((const struct named *)a)->name,
		((const struct named *)b)->name);
}

static bool is_curated(const struct facts_reading *r, struct str name)
{
	struct str org = org_domain(name);

	for (size_t i = 0; i < r->filter->curated_count; i++)
		if (str_equal(org, r->filter->curated[i]))
			return true;
	return curated_reporter(org);
}

/* Each once, by name, with the dialect of its last report. */
static size_t name_reporters(const struct pg_result *rows, struct named *names)
{
	size_t count = (size_t)pg_rows_count(rows), kept = 0;

	for (size_t i = 0; i < count; i++)
		names[i] = (struct named){pg_row_int(rows, (int)i, 1),
			pg_row_text(rows, (int)i, 2),
			pg_row_int(rows, (int)i, 4),
			schema_of(pg_row_text(rows, (int)i, 3))};
	qsort(names, count, sizeof(*names), by_id);
	for (size_t i = 0; i < count; i++) {
		if (kept == 0 || names[kept - 1].id != names[i].id)
			names[kept++] = names[i];
		else if (names[i].end_s > names[kept - 1].end_s ||
			 (names[i].end_s == names[kept - 1].end_s &&
				 names[i].schema > names[kept - 1].schema))
			names[kept - 1] = names[i];
	}
	qsort(names, kept, sizeof(*names), by_name);
	return kept;
}

static bool read_reporters(
	struct facts_reading *r, const struct pg_result *rows, struct err *err)
{
	size_t all = (size_t)pg_rows_count(rows);
	struct named *names = base_calloc(all + 1, sizeof(*names));
	size_t count = name_reporters(rows, names);
	struct rollout_reporter *reporters =
		arena_alloc_array(r->arena, 2 * count + 1, sizeof(*reporters));
	struct numbered *numbers =
		arena_alloc_array(r->arena, count + 1, sizeof(*numbers));
	bool ok = reporters && numbers;

	for (size_t i = 0; ok && i < count; i++) {
		struct rollout_reporter *known = &reporters[2 * i];

		ok = arena_copy_str(r->arena, names[i].name, &known->name);
		known->is_curated = is_curated(r, known->name);
		known->is_vouched = true;
		known->schema = names[i].schema;
		known[1] = *known;
		known[1].is_curated = known[1].is_vouched = false;
		numbers[i] = (struct numbered){names[i].id, (uint32_t)(2 * i)};
	}
	free(names);
	if (!ok)
		return is_full(err);
	qsort(numbers, count, sizeof(*numbers), by_number);
	r->reporters = numbers;
	r->reporter_count = count;
	r->facts->reporters = reporters;
	r->facts->reporter_count = 2 * count;
	return true;
}

static bool read_reports(struct facts_reading *r, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	pg_param_i32(&q, r->domain_id);
	pg_param_day(&q, r->filter->from);
	if (!query_run(r->pg, SQL_ROLLOUT_REPORT_LIST, &q, &rows, err))
		return false;
	ok = read_policies(r, rows, err) && read_reporters(r, rows, err);
	pg_rows_free(&rows);
	return ok;
}

/* --- the owner's words ------------------------------------------------------------- */

static bool read_word(struct facts_reading *r, const struct pg_result *rows,
	int i, struct rollout_word *w, struct err *err)
{
	*w = (struct rollout_word){
		.since = clock_day_of(pg_row_time_s(rows, i, 5)),
		.owner = owner_parse(pg_row_text(rows, i, 2)),
	};
	if (!query_copy_text(r->arena, rows, i, 1, &w->value, err))
		return false;
	/* The table takes no others. */
	if (!owner_match_parse(pg_row_text(rows, i, 0), &w->match) ||
		(w->match == MATCH_IP &&
			!ip_network_parse(w->value, &w->network)))
		w->since = ROLLOUT_NEVER;
	return true;
}

static bool read_words(struct facts_reading *r, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct rollout_word *words;
	void *items;
	bool ok;

	pg_param_i32(&q, r->domain_id);
	if (!query_run(r->pg, SQL_OWNER_WORD_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(r->arena, rows, sizeof(*words), &items, err);
	words = items;
	for (int i = 0; ok && i < pg_rows_count(rows); i++)
		ok = read_word(r, rows, i, &words[i], err);
	r->facts->words = words;
	r->facts->word_count = (size_t)pg_rows_count(rows);
	pg_rows_free(&rows);
	return ok;
}

/* --- all ------------------------------------------------------------------------------ */

static bool find_domain(struct facts_reading *r, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool found;

	pg_param_text(&q, r->facts->domain);
	if (!query_run(r->pg, SQL_DOMAIN_FIND, &q, &rows, err))
		return false;
	found = pg_rows_count(rows) > 0;
	r->domain_id = (int32_t)pg_row_int(rows, 0, 0);
	pg_rows_free(&rows);
	return found || err_set(err, ERR_UNSUPPORTED, "no domain \"%.*s\"",
				STR_ARGS(r->facts->domain));
}

static bool read_all(struct facts_reading *r, struct err *err)
{
	return find_domain(r, err) && facts_read_shapes(r, err) &&
	       read_reports(r, err) && facts_read_rows(r, err) &&
	       read_words(r, err);
}

struct arena *rollout_facts_arena(const struct rollout_facts_filter *filter)
{
	return arena_new("facts", filter->max_bytes > 0
					  ? (size_t)filter->max_bytes
					  : ROLLOUT_FACTS_BYTES);
}

static bool has_too_many(struct str domain, struct err *err)
{
	return err_set(err, ERR_LIMIT,
		"\"%.*s\" has more facts than advice may hold in memory "
		"(ceiling rollout.max_facts); raise it, or keep records for "
		"less long (retention.records)",
		domain.len < 80 ? (int)domain.len : 80, domain.ptr);
}

bool rollout_facts_read(struct pg *p, struct str domain,
	const struct rollout_facts_filter *filter, struct arena *a,
	struct rollout_facts *ret, struct err *err)
{
	struct rollout_facts_filter from = *filter;
	struct facts_reading r = {
		.pg = p, .filter = &from, .arena = a, .facts = ret};
	bool is_ours = !pg_is_in_transaction(p), ok;

	/* No date of PostgreSQL is as old as that. */
	if (from.from == ROLLOUT_ALWAYS)
		from.from = 0;
	*ret = (struct rollout_facts){
		.domain = domain, .org_domain = org_domain(domain)};
	for (size_t i = 0; i < filter->parked_count; i++)
		ret->is_parked |= str_equal_nocase(domain, filter->parked[i]);
	ok = (!is_ours || query_begin(p, err)) && read_all(&r, err);
	if (is_ours)
		query_end(p);
	return ok ||
	       (err->code == ERR_LIMIT ? has_too_many(domain, err) : false);
}
