#include "store/rollup.h"

#include "store/hash.h"
#include "store/pg_private.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum {
	KEYS_FULL = 32768,
	KEYS_MAX = KEYS_FULL + FACT_MAP_MAX,
	SLOTS = 4 * KEYS_FULL
};

struct sum {
	uint64_t amounts[AMOUNTS];
	struct str header_from; /* in the arena */
	struct ip source_ip;
	utc_day_t day;
	int32_t domain_id;
};

struct rollup {
	uint64_t seed;
	struct sum *sums;
	uint32_t *slots; /* index + 1; 0 is free */
	size_t count;
	struct arena *text;
};

struct rollup *rollup_new(uint64_t seed)
{
	struct rollup *r = base_calloc(1, sizeof(*r));

	r->seed = seed;
	r->sums = base_calloc(KEYS_MAX, sizeof(*r->sums));
	r->slots = base_calloc(SLOTS, sizeof(*r->slots));
	r->text = arena_new("rollup", SIZE_MAX);
	return r;
}

void rollup_free(struct rollup **r)
{
	if (*r == NULL)
		return;
	free((*r)->sums);
	free((*r)->slots);
	arena_free(&(*r)->text);
	free(*r);
	*r = NULL;
}

void rollup_reset(struct rollup *r)
{
	if (r->count == 0)
		return;
	memset(r->slots, 0, SLOTS * sizeof(*r->slots));
	r->count = 0;
	arena_reset(r->text);
}

static uint64_t sum_hash(const struct rollup *r, int32_t domain_id,
	const struct fact *f, struct str header_from)
{
	uint64_t h = hash_bytes(r->seed, header_from.ptr, header_from.len);

	h = hash_mix(h, (uint64_t)domain_id << 32 | (uint32_t)f->day);
	return hash_bytes(h, f->source_ip.bytes,
		f->source_ip.family == 4   ? 4
		: f->source_ip.family == 6 ? 16
					   : 0);
}

/* The sum of a key, zero where it is new. */
static struct sum *find_sum(struct rollup *r, int32_t domain_id,
	const struct fact *f, struct str header_from)
{
	size_t i = sum_hash(r, domain_id, f, header_from);
	struct sum *s;

	for (;; i++) {
		uint32_t *slot = &r->slots[i % SLOTS];

		if (*slot == 0) {
			assert(r->count < KEYS_MAX);
			s = &r->sums[r->count++];
			*slot = (uint32_t)r->count;
			break;
		}
		s = &r->sums[*slot - 1];
		if (s->domain_id == domain_id && s->day == f->day &&
			ip_equal(&s->source_ip, &f->source_ip) &&
			str_equal(s->header_from, header_from))
			return s;
	}
	*s = (struct sum){.source_ip = f->source_ip,
		.day = f->day,
		.domain_id = domain_id};
	if (!arena_copy_str(r->text, header_from, &s->header_from))
		base_oom();
	return s;
}

void rollup_add(struct rollup *r, int32_t domain_id, const struct fact_map *m)
{
	size_t count;
	const struct fact *facts = fact_map_items(m, &count);

	for (size_t i = 0; i < count; i++) {
		const struct fact *f = &facts[i];
		struct sum *s =
			find_sum(r, domain_id, f, fact_map_header_from(m, f));

		amounts_add(s->amounts, f->shape_flags, f->messages);
	}
}

bool rollup_is_full(const struct rollup *r)
{
	return r->count >= KEYS_FULL;
}

/* --- to the table -------------------------------------------------------- */

static int compare_keys(const void *a, const void *b)
{
	const struct sum *x = a, *y = b;
	int order;

	if (x->domain_id != y->domain_id)
		return x->domain_id < y->domain_id ? -1 : 1;
	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	order = ip_compare(&x->source_ip, &y->source_ip);
	return order != 0 ? order : str_compare(x->header_from, y->header_from);
}

static void put_keys(const struct rollup *r, struct pg_params *q)
{
	struct buf *b = pg_param_array_begin(q, PG_INT4_ARRAY, r->count);

	for (size_t i = 0; i < r->count; i++)
		pg_field_i32(b, r->sums[i].domain_id);
	pg_param_array_end(q);
	b = pg_param_array_begin(q, PG_DATE_ARRAY, r->count);
	for (size_t i = 0; i < r->count; i++)
		pg_field_day(b, r->sums[i].day);
	pg_param_array_end(q);
	b = pg_param_array_begin(q, PG_INET_ARRAY, r->count);
	for (size_t i = 0; i < r->count; i++)
		pg_field_ip(b, &r->sums[i].source_ip);
	pg_param_array_end(q);
	b = pg_param_array_begin(q, PG_TEXT_ARRAY, r->count);
	for (size_t i = 0; i < r->count; i++)
		pg_field_text(b, r->sums[i].header_from);
	pg_param_array_end(q);
}

static void put_amounts(
	const struct rollup *r, enum amount amount, struct pg_params *q)
{
	struct buf *b = pg_param_array_begin(q, PG_INT8_ARRAY, r->count);

	for (size_t i = 0; i < r->count; i++)
		pg_field_i64(b, (int64_t)r->sums[i].amounts[amount]);
	pg_param_array_end(q);
}

bool rollup_flush(struct rollup *r, struct pg *pg, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	if (r->count == 0)
		return true;
	qsort(r->sums, r->count, sizeof(*r->sums), compare_keys);
	put_keys(r, &q);
	for (enum amount a = 0; a < AMOUNTS; a++)
		put_amounts(r, a, &q);
	ok = pg_exec(pg, SQL_SOURCE_DAY_RAISE, &q, NULL, err);
	pg_params_fini(&q);
	rollup_reset(r);
	return ok;
}
