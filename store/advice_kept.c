/* advice_kept.c - what the advisor said of sources and policies, kept. */
#include "store/advice_kept.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/stream.h"
#include "base/version.h"
#include "store/advice_kept_code.h"
#include "store/query_private.h"

static struct advice_kept *new_kept(const struct advice_version *version)
{
	struct advice_kept *k = base_calloc(1, sizeof(*k));

	k->arena = arena_new("advice kept", SIZE_MAX);
	k->version = *version;
	k->bytes = sizeof(*k);
	return k;
}

/* --- made -------------------------------------------------------------------- */

/* Its arena has no budget, so it never refuses. */
static struct str keep(struct advice_kept *k, struct buf *text)
{
	struct str copy;

	if (!arena_copy_str(k->arena, buf_str(text), &copy))
		base_oom();
	k->bytes += copy.len;
	buf_reset(text);
	return copy;
}

static struct str keep_policy(
	struct advice_kept *k, const struct rollout_policy *policy)
{
	struct buf text = {0};
	struct json_out j;
	struct str kept;

	json_init(&j, &text);
	rollout_print_policy(&j, policy);
	kept = keep(k, &text);
	buf_fini(&text);
	return kept;
}

static struct str keep_change(struct advice_kept *k,
	const struct rollout_facts *f, const struct rollout_change *c,
	const char *rua)
{
	struct buf text = {0};
	struct json_out j;
	struct str kept;

	json_init(&j, &text);
	rollout_print_change(&j, f, c, rua);
	kept = keep(k, &text);
	buf_fini(&text);
	return kept;
}

static void keep_policies(struct advice_kept *k, const struct advice *advice,
	const struct advice_options *o)
{
	const struct rollout_timeline *t = &advice->timeline;
	struct kept_policy *p =
		arena_alloc_array(k->arena, t->change_count + 1, sizeof(*p));

	if (!p)
		base_oom();
	k->policies = p;
	if (t->since == ROLLOUT_NEVER)
		return;
	p[0] = (struct kept_policy){
		t->since, keep_policy(k, &t->first), STR_NULL};
	for (size_t i = 0; i < t->change_count; i++)
		p[i + 1] = (struct kept_policy){t->changes[i].day,
			keep_policy(k, &t->changes[i].new),
			keep_change(k, &advice->facts, &t->changes[i], o->rua)};
	k->policy_count = t->change_count + 1;
	k->bytes += k->policy_count * sizeof(*p);
}

bool advice_kept_make(const struct advice *advice,
	const struct advice_options *o, const struct advice_version *version,
	const struct err *trouble, struct advice_kept **ret, struct err *err)
{
	struct advice_kept *k = new_kept(version);

	if (!source_judged_make(advice, &k->sources, err)) {
		advice_kept_free(&k);
		return false;
	}
	k->bytes += k->sources->bytes;
	if (advice)
		keep_policies(k, advice, o);
	else
		k->trouble = *trouble;
	*ret = k;
	return true;
}

void advice_kept_free(struct advice_kept **k)
{
	if (*k) {
		source_judged_free(&(*k)->sources);
		arena_free(&(*k)->arena);
		free(*k);
	}
	*k = NULL;
}

struct str advice_kept_policy(const struct advice_kept *k, utc_day_t day)
{
	struct str policy = STR_NULL;

	for (size_t i = 0; i < k->policy_count && k->policies[i].day <= day;
		i++)
		policy = k->policies[i].policy;
	return policy;
}

/* --- under which options ------------------------------------------------------ */

static void add_names(struct buf *b, const struct str *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		buf_printf(b, "%.*s ", STR_ARGS(names[i]));
	buf_add_char(b, '\n');
}

void advice_kept_digest(const struct advice_options *o,
	unsigned char dst[ADVICE_KEPT_DIGEST_SIZE])
{
	char constants[ADVICE_DIGEST_SIZE];
	struct buf all = {0};

	advice_config_digest(&o->rollout, constants);
	buf_printf(&all, "%s\n%s\n%s\n%d\n", RUAD_VERSION, constants,
		o->rua ? o->rua : "", (int)o->filter.least_trust);
	add_names(&all, o->filter.curated, o->filter.curated_count);
	add_names(&all, o->filter.parked, o->filter.parked_count);
	sha256(all.ptr, all.len, dst);
	buf_fini(&all);
}

/* --- read -------------------------------------------------------------------- */

static void read_trouble(struct str text, struct err *ret)
{
	(void)err_set(ret, ERR_LIMIT, "%.*s", STR_ARGS(text));
}

static bool from_row(
	const struct pg_result *rows, bool with_sources, struct advice_kept *k)
{
	k->took_ms = pg_row_int(rows, 0, 6);
	k->age_ms = pg_row_int(rows, 0, 7);
	if (!pg_row_is_null(rows, 0, 8))
		read_trouble(pg_row_text(rows, 0, 8), &k->trouble);
	if (!advice_kept_get_policies(pg_row_text(rows, 0, 9), k))
		return false;
	if (!with_sources)
		return true;
	k->sources = source_judged_new();
	if (!advice_kept_get_sources(pg_row_text(rows, 0, 10), k->sources))
		return false;
	k->bytes += k->sources->bytes;
	return true;
}

bool advice_kept_read(struct pg *p, struct str domain,
	const struct advice_options *o, bool with_sources,
	struct advice_kept **ret, struct err *err)
{
	struct advice_version version;
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	unsigned char digest[ADVICE_KEPT_DIGEST_SIZE];

	*ret = NULL;
	if (!query_param_domain(p, &q, domain, err))
		return false;
	advice_kept_digest(o, digest);
	pg_param_bytes(&q, digest, sizeof(digest));
	pg_param_bool(&q, with_sources);
	if (!query_run(p, SQL_ADVICE_KEPT, &q, &rows, err))
		return false;
	if (pg_rows_count(rows) > 0) {
		version = (struct advice_version){.day = pg_row_day(rows, 0, 0),
			.newest_report = pg_row_int(rows, 0, 1),
			.newest_reports = pg_row_int(rows, 0, 2),
			.reports_gone = pg_row_int(rows, 0, 3),
			.newest_word = pg_row_int(rows, 0, 4),
			.known_changes = pg_row_int(rows, 0, 5)};
		*ret = new_kept(&version);
		/* Bytes that are none of ours are as good as nothing. */
		if (!from_row(rows, with_sources, *ret))
			advice_kept_free(ret);
	}
	pg_rows_free(&rows);
	return true;
}
