#include "store/fact_map.h"

#include "base/arena.h"
#include "store/hash.h"
#include "store/pg_field.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum {
	SLOTS = 2 * FACT_MAP_MAX,
	/* An array element of inet: its length, 4 bytes more, the address, all
	 * rounded up; and two int8. A row of fact_chunk holds as many as stay
	 * below the 2,032 bytes from which PostgreSQL begins to compress. */
	CHUNK_BYTES = 1800,
	FACT_BYTES_V4 = 12 + 16,
	FACT_BYTES_V6 = 24 + 16,
	CHUNK_COLUMNS = 11,
	/* Of header_from text, which a stranger may vary at will. */
	TEXT_MAX_BYTES = 2 << 20,
};

/* Tables hold index + 1 of an array; 0 is free. */
struct fact_map {
	uint64_t seed;
	struct fact *facts;
	uint32_t *fact_slots;
	size_t fact_count;
	struct str *names; /* header_from; text in the arena */
	uint32_t *name_slots;
	size_t name_count;
	struct arena *text;
};

struct fact_map *fact_map_new(uint64_t seed)
{
	struct fact_map *m = base_calloc(1, sizeof(*m));

	m->seed = seed;
	m->facts = base_calloc(FACT_MAP_MAX, sizeof(*m->facts));
	m->fact_slots = base_calloc(SLOTS, sizeof(*m->fact_slots));
	m->names = base_calloc(FACT_MAP_MAX, sizeof(*m->names));
	m->name_slots = base_calloc(SLOTS, sizeof(*m->name_slots));
	m->text = arena_new("header_from", SIZE_MAX);
	return m;
}

void fact_map_free(struct fact_map **m)
{
	if (*m == NULL)
		return;
	free((*m)->facts);
	free((*m)->fact_slots);
	free((*m)->names);
	free((*m)->name_slots);
	arena_free(&(*m)->text);
	free(*m);
	*m = NULL;
}

void fact_map_reset(struct fact_map *m)
{
	if (m->fact_count == 0)
		return;
	memset(m->fact_slots, 0, SLOTS * sizeof(*m->fact_slots));
	memset(m->name_slots, 0, SLOTS * sizeof(*m->name_slots));
	m->fact_count = 0;
	m->name_count = 0;
	arena_reset(m->text);
}

/* Cleaned as record_shape has it, so that the sums have the same key. The arena
 * has no ceiling: fact_map_is_full looks at its size. */
static struct str keep_name(struct fact_map *m, struct str name)
{
	struct buf clean = {.len = 0};
	struct str kept = STR_NULL;

	if (pg_text_is_clean(name)) {
		if (!arena_copy_str(m->text, name, &kept))
			base_oom();
		return kept;
	}
	pg_field_text(&clean, name);
	if (!arena_copy_str(
		    m->text, (struct str){clean.ptr + 4, clean.len - 4}, &kept))
		base_oom();
	buf_fini(&clean);
	return kept;
}

/* There are never more names than facts, so there is room. */
static uint32_t intern(struct fact_map *m, struct str name)
{
	size_t i = hash_bytes(m->seed, name.ptr, name.len);
	uint32_t *slot;

	for (;; i++) {
		slot = &m->name_slots[i % SLOTS];
		if (*slot == 0)
			break;
		if (str_equal(m->names[*slot - 1], name))
			return *slot - 1;
	}
	assert(m->name_count < FACT_MAP_MAX);
	m->names[m->name_count] = keep_name(m, name);
	*slot = (uint32_t)++m->name_count;
	return *slot - 1;
}

static uint64_t fact_hash(const struct fact_map *m, utc_day_t day,
	const struct ip *ip, int64_t shape_id)
{
	uint64_t h = hash_mix(m->seed, (uint64_t)shape_id), words[2];

	memcpy(words, ip->bytes, sizeof(words));
	if (ip->family == 4)
		words[0] &= be32toh(1) != 1 ? 0xFFFFFFFFu : 0xFFFFFFFF00000000u;
	h = hash_mix(h, (uint64_t)(uint32_t)day << 8 | ip->family);
	h = hash_mix(h, words[0]);
	return ip->family == 6 ? hash_mix(h, words[1]) : h;
}

void fact_map_add(struct fact_map *m, utc_day_t day, const struct ip *source_ip,
	const struct shape *shape, uint64_t messages)
{
	size_t i = fact_hash(m, day, source_ip, shape->id);
	struct fact *f;

	for (;; i++) {
		uint32_t *slot = &m->fact_slots[i % SLOTS];

		if (*slot == 0) {
			assert(m->fact_count < FACT_MAP_MAX);
			f = &m->facts[m->fact_count++];
			*slot = (uint32_t)m->fact_count;
			break;
		}
		f = &m->facts[*slot - 1];
		if (f->shape_id == shape->id && f->day == day &&
			ip_equal(&f->source_ip, source_ip)) {
			f->messages += messages;
			return;
		}
	}
	*f = (struct fact){.shape_id = shape->id,
		.messages = messages,
		.source_ip = *source_ip,
		.shape_flags = (uint8_t)shape->flags,
		.day = day,
		.header_from = intern(m, shape->header_from)};
}

bool fact_map_is_full(const struct fact_map *m)
{
	return m->fact_count == FACT_MAP_MAX ||
	       arena_used_bytes(m->text) >= TEXT_MAX_BYTES;
}

const struct fact *fact_map_items(const struct fact_map *m, size_t *count)
{
	*count = m->fact_count;
	return m->facts;
}

struct str fact_map_header_from(const struct fact_map *m, const struct fact *f)
{
	return m->names[f->header_from];
}

/* --- rows ---------------------------------------------------------------- */

static int compare_days(const void *a, const void *b)
{
	const struct fact *x = a, *y = b;

	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	return ip_compare(&x->source_ip, &y->source_ip);
}

/* How many facts from the first on fit into one row: same day, few bytes. */
static size_t chunk_length(const struct fact *facts, size_t count)
{
	size_t n = 0, bytes = 0;

	while (n < count && facts[n].day == facts[0].day) {
		bytes += facts[n].source_ip.family == 6 ? FACT_BYTES_V6
							: FACT_BYTES_V4;
		if (n > 0 && bytes > CHUNK_BYTES)
			break;
		n++;
	}
	return n;
}

static void put_chunk(const struct fact_source *s, const struct fact *facts,
	size_t count, struct buf *rows)
{
	size_t begin;

	buf_add_u16be(rows, CHUNK_COLUMNS);
	pg_field_i64(rows, s->report_id);
	pg_field_i32(rows, s->domain_id);
	pg_field_day(rows, facts[0].day);
	pg_field_day(rows, s->arrival_day);
	pg_field_i32(rows, s->reporter_id);
	pg_field_i16(rows, s->trust);
	pg_field_bool(rows, s->is_advised);
	pg_field_bool(rows, s->is_summed);
	begin = pg_field_array_begin(rows, PG_INET, count);
	for (size_t i = 0; i < count; i++)
		pg_field_ip(rows, &facts[i].source_ip);
	pg_field_array_end(rows, begin);
	begin = pg_field_array_begin(rows, PG_INT8, count);
	for (size_t i = 0; i < count; i++)
		pg_field_i64(rows, facts[i].shape_id);
	pg_field_array_end(rows, begin);
	begin = pg_field_array_begin(rows, PG_INT8, count);
	for (size_t i = 0; i < count; i++)
		pg_field_i64(rows, (int64_t)facts[i].messages);
	pg_field_array_end(rows, begin);
}

static bool is_one_day(const struct fact_map *m)
{
	size_t i = 1;

	while (i < m->fact_count && m->facts[i].day == m->facts[0].day)
		i++;
	return i >= m->fact_count;
}

void fact_map_put_rows(
	struct fact_map *m, const struct fact_source *source, struct buf *rows)
{
	size_t n;

	/* Sorting breaks the slots; who writes rows resets the map next, or
	 * only reads it. */
	if (!is_one_day(m))
		qsort(m->facts, m->fact_count, sizeof(*m->facts), compare_days);
	for (size_t i = 0; i < m->fact_count; i += n) {
		n = chunk_length(m->facts + i, m->fact_count - i);
		put_chunk(source, m->facts + i, n, rows);
	}
}
