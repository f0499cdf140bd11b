/* rollout_rows.c - facts out of their chunks, and the addresses in them. */
#include "store/rollout_facts_private.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "store/hash.h"

#define FIRST_SLOTS 1024 /* a power of two */

/* Addresses by the order in which they were met; looked up by their bytes. */
struct addresses {
	struct ip *items;
	size_t count, cap;
	uint32_t *slots; /* index + 1; 0 is free */
	size_t slot_count;
};

struct row_reading {
	struct facts_reading *r;
	struct addresses addresses;
	struct buf rows; /* of struct rollout_row, sources by address index */
};

/* --- addresses ------------------------------------------------------------- */

static size_t slot_of(const struct addresses *a, const struct ip *ip)
{
	size_t at = hash_bytes(0, ip, sizeof(*ip)) & (a->slot_count - 1);

	while (a->slots[at] != 0 && !ip_equal(&a->items[a->slots[at] - 1], ip))
		at = (at + 1) & (a->slot_count - 1);
	return at;
}

static void grow(struct addresses *a)
{
	a->slot_count = a->slot_count > 0 ? 2 * a->slot_count : FIRST_SLOTS;
	a->cap = a->slot_count / 2;
	a->items = base_realloc(a->items, a->cap * sizeof(a->items[0]));
	free(a->slots);
	a->slots = base_calloc(a->slot_count, sizeof(a->slots[0]));
	for (size_t i = 0; i < a->count; i++)
		a->slots[slot_of(a, &a->items[i])] = (uint32_t)i + 1;
}

static uint32_t address_index(struct addresses *a, const struct ip *ip)
{
	size_t at;

	if (a->count == a->cap)
		grow(a);
	at = slot_of(a, ip);
	if (a->slots[at] == 0) {
		a->items[a->count++] = *ip;
		a->slots[at] = (uint32_t)a->count;
	}
	return a->slots[at] - 1;
}

/* --- arrays of PostgreSQL --------------------------------------------------- */

/* One dimension, no null among its elements but absent addresses. */
struct array {
	const char *at, *end;
	size_t count;
};

static uint32_t get_u32(const char *p)
{
	uint32_t v;

	memcpy(&v, p, sizeof(v));
	return be32toh(v);
}

/* Header: dimensions, has_null, type; then count and lower bound of each. */
static bool array_open(struct array *a, struct str bytes, struct err *err)
{
	*a = (struct array){bytes.ptr, bytes.ptr + bytes.len, 0};
	if (bytes.len == 12 && get_u32(bytes.ptr) == 0)
		return true; /* empty */
	if (bytes.len < 20 || get_u32(bytes.ptr) != 1)
		return err_set(err, ERR_TEMP, "a chunk of facts is no array");
	a->count = get_u32(bytes.ptr + 12);
	a->at += 20;
	return true;
}

/* Length -1: null. */
static bool array_next(struct array *a, struct str *ret)
{
	uint32_t len;

	if (a->end - a->at < 4)
		return false;
	len = get_u32(a->at);
	a->at += 4;
	*ret = STR_NULL;
	if (len == UINT32_MAX)
		return true;
	if ((size_t)(a->end - a->at) < len)
		return false;
	*ret = (struct str){a->at, len};
	a->at += len;
	return true;
}

static bool next_int(struct array *a, int64_t *ret)
{
	struct str s;
	uint64_t v;

	if (!array_next(a, &s) || s.len != sizeof(v))
		return false;
	memcpy(&v, s.ptr, sizeof(v));
	*ret = (int64_t)be64toh(v);
	return true;
}

/* Family, bits, is_cidr, length, address. */
static bool next_ip(struct array *a, struct ip *ret)
{
	struct str s;

	*ret = (struct ip){.family = 0};
	if (!array_next(a, &s))
		return false;
	if (!s.ptr)
		return true;
	if (s.len != 8 && s.len != 20)
		return false;
	ret->family = s.len == 8 ? 4 : 6;
	memcpy(ret->bytes, s.ptr + 4, s.len - 4);
	return true;
}

/* --- chunks -------------------------------------------------------------------- */

/* What all rows of a chunk have in common; false where they count for nothing. */
static bool read_head(const struct facts_reading *r,
	const struct pg_result *rows, int i, struct rollout_row *ret)
{
	const struct numbered *report, *reporter;

	report = numbered_find(
		r->reports, r->report_count, pg_row_int(rows, i, 0));
	reporter = numbered_find(
		r->reporters, r->reporter_count, pg_row_int(rows, i, 3));
	if (!report || !reporter)
		return false;
	*ret = (struct rollout_row){
		.day = pg_row_day(rows, i, 1),
		.arrival_day = pg_row_day(rows, i, 2),
		.reporter = reporter->index,
		.policy = report->index,
		.trust = (enum trust)pg_row_int(rows, i, 4),
	};
	/* Nobody vouches that it is who it says: another reporter. */
	ret->reporter += ret->trust == TRUST_UNVERIFIED;
	return true;
}

static bool read_chunk(void *ctx, const struct pg_result *rows, struct err *err)
{
	struct row_reading *k = ctx;
	struct array ips, shapes, counts;
	struct rollout_row row;
	int64_t shape, count;
	struct ip ip;

	if (!read_head(k->r, rows, 0, &row))
		return true;
	if (!array_open(&ips, pg_row_text(rows, 0, 5), err) ||
		!array_open(&shapes, pg_row_text(rows, 0, 6), err) ||
		!array_open(&counts, pg_row_text(rows, 0, 7), err))
		return false;
	for (size_t n = 0; n < counts.count; n++) {
		const struct numbered *known;

		if (!next_ip(&ips, &ip) || !next_int(&shapes, &shape) ||
			!next_int(&counts, &count))
			return err_set(
				err, ERR_TEMP, "a chunk of facts is cut off");
		known = numbered_find(k->r->shapes, k->r->shape_count, shape);
		/* Without an address nobody can be asked. */
		if (!known || ip.family == 0)
			continue;
		row.shape = known->index;
		row.source = address_index(&k->addresses, &ip);
		row.count = (uint64_t)count;
		buf_add(&k->rows, &row, sizeof(row));
	}
	return true;
}

static bool read_chunks(struct row_reading *k, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, k->r->domain_id);
	pg_param_day(&q, k->r->filter->from);
	pg_param_i16(&q, (int16_t)k->r->filter->least_trust);
	/* Tens of megabytes: read while the server writes. */
	ok = pg_exec_each(
		k->r->pg, SQL_ROLLOUT_FACT_LIST, &q, read_chunk, k, err);
	pg_params_fini(&q);
	return ok;
}

/* --- sources ------------------------------------------------------------------- */

struct placed {
	struct ip ip;
	uint32_t met;
};

static int by_address(const void *a, const void *b)
{
	return ip_compare(&((const struct placed *)a)->ip,
		&((const struct placed *)b)->ip);
}

/* Sources by address, and rows that name them by that order. */
static bool place_sources(struct row_reading *k, struct err *err)
{
	struct rollout_facts *f = k->r->facts;
	size_t count = k->addresses.count;
	size_t rows = k->rows.len / sizeof(struct rollout_row);
	struct rollout_source *sources = arena_alloc_array(
		k->r->arena, count > 0 ? count : 1, sizeof(*sources));
	struct rollout_row *copy = arena_alloc_array(
		k->r->arena, rows > 0 ? rows : 1, sizeof(*copy));
	struct placed *placed = base_calloc(count + 1, sizeof(*placed));
	uint32_t *place = base_calloc(count + 1, sizeof(*place));
	bool ok = sources && copy;

	for (size_t i = 0; i < count; i++)
		placed[i] = (struct placed){k->addresses.items[i], (uint32_t)i};
	qsort(placed, count, sizeof(*placed), by_address);
	for (size_t i = 0; i < count; i++)
		place[placed[i].met] = (uint32_t)i;
	for (size_t i = 0; ok && i < count; i++)
		sources[i] = (struct rollout_source){.ip = placed[i].ip,
			.spf_from = ROLLOUT_NEVER,
			.spf_to = ROLLOUT_NEVER};
	for (size_t i = 0; ok && i < rows; i++) {
		memcpy(&copy[i], k->rows.ptr + i * sizeof(*copy),
			sizeof(*copy));
		copy[i].source = place[copy[i].source];
	}
	free(placed);
	free(place);
	f->sources = sources;
	f->source_count = count;
	f->rows = copy;
	f->row_count = rows;
	return ok || err_set(err, ERR_LIMIT,
			     "the facts of \"%.*s\" are larger than their "
			     "memory",
			     STR_ARGS(f->domain));
}

static utc_day_t day_or(
	const struct pg_result *rows, int i, int column, utc_day_t otherwise)
{
	return pg_row_is_null(rows, i, column) ? otherwise
					       : pg_row_day(rows, i, column);
}

/* Both stand by address. */
static bool know_sources(
	struct facts_reading *r, const struct pg_result *rows, struct err *err)
{
	struct rollout_source *s = (void *)(uintptr_t)r->facts->sources;
	struct rollout_source *end = s + r->facts->source_count;

	for (int i = 0; i < pg_rows_count(rows); i++) {
		struct ip ip;

		pg_row_ip(rows, i, 0, &ip);
		while (s < end && ip_compare(&s->ip, &ip) < 0)
			s++;
		if (s == end)
			break;
		if (!ip_equal(&s->ip, &ip))
			continue;
		s->asn = (uint32_t)pg_row_uint(rows, i, 1);
		s->infra = infra_parse(pg_row_text(rows, i, 3));
		s->is_listed = pg_row_bool(rows, i, 4);
		s->spf_from = day_or(rows, i, 5, ROLLOUT_NEVER);
		s->spf_to = day_or(rows, i, 6, ROLLOUT_NEVER);
		if (!query_copy_text(
			    r->arena, rows, i, 2, &s->rdns_domain, err))
			return false;
	}
	return true;
}

static bool read_known(struct facts_reading *r, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	pg_param_i32(&q, r->domain_id);
	if (!query_run(r->pg, SQL_SOURCE_KNOWN_LIST, &q, &rows, err))
		return false;
	ok = know_sources(r, rows, err);
	pg_rows_free(&rows);
	return ok;
}

bool facts_read_rows(struct facts_reading *r, struct err *err)
{
	struct row_reading k = {.r = r};
	bool ok = read_chunks(&k, err) && place_sources(&k, err) &&
		  read_known(r, err);

	free(k.addresses.items);
	free(k.addresses.slots);
	buf_fini(&k.rows);
	return ok;
}
