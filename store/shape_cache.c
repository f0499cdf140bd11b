#include "store/shape_cache.h"

#include "store/hash.h"
#include "store/id_set.h"
#include "store/pg_private.h"

#include <stdlib.h>
#include <string.h>

enum {
	/* A batch of new shapes: a round trip and a commit. It waits for the
	 * one before until there are more bytes. */
	BATCH_COUNT = 512,
	BATCH_BYTES = 1 << 20,
	/* Last shapes by content, so that most records need no SHA-256. */
	MEMO_SLOTS = 1024,
	MEMO_BYTES = 464,
};

struct memo {
	uint64_t hash; /* 0: free slot */
	int64_t id;
	int32_t domain_id;
	uint32_t len;
	char bytes[MEMO_BYTES];
};

struct shape_cache {
	struct pg *pg;
	uint64_t seed;
	struct id_set known;
	struct memo *memo;
	struct buf canonical, scratch;
	/* Waiting: domain_id, id, then the columns of shape.h. */
	struct buf domain_ids, ids, columns[SHAPE_COLUMNS];
	size_t waiting, waiting_bytes;
};

struct shape_cache *shape_cache_new(struct pg *pg, uint64_t seed)
{
	struct shape_cache *c = base_calloc(1, sizeof(*c));

	c->pg = pg;
	c->seed = seed;
	id_set_init(&c->known, seed);
	c->memo = base_calloc(MEMO_SLOTS, sizeof(*c->memo));
	return c;
}

void shape_cache_free(struct shape_cache **c)
{
	if (*c == NULL)
		return;
	buf_fini(&(*c)->canonical);
	buf_fini(&(*c)->scratch);
	buf_fini(&(*c)->domain_ids);
	buf_fini(&(*c)->ids);
	for (size_t i = 0; i < SHAPE_COLUMNS; i++)
		buf_fini(&(*c)->columns[i]);
	id_set_fini(&(*c)->known);
	free((*c)->memo);
	free(*c);
	*c = NULL;
}

static void forget_waiting(struct shape_cache *c)
{
	buf_reset(&c->domain_ids);
	buf_reset(&c->ids);
	for (size_t i = 0; i < SHAPE_COLUMNS; i++)
		buf_reset(&c->columns[i]);
	c->waiting = 0;
	c->waiting_bytes = 0;
}

static void forget_known(struct shape_cache *c)
{
	id_set_reset(&c->known);
	for (size_t i = 0; i < MEMO_SLOTS; i++)
		c->memo[i].hash = 0;
}

void shape_cache_reset(struct shape_cache *c)
{
	forget_waiting(c);
	forget_known(c);
}

/* --- new ones ------------------------------------------------------------ */

static void put_array(struct pg_params *q, enum pg_type type, size_t count,
	const struct buf *elements)
{
	buf_add_str(pg_param_array_begin(q, type, count), buf_str(elements));
	pg_param_array_end(q);
}

/* Of what is sent, and did not arrive, nothing is known. */
static bool sent(struct shape_cache *c, bool ok)
{
	if (!ok)
		shape_cache_reset(c);
	return ok;
}

static bool send_waiting(struct shape_cache *c, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	if (c->waiting == 0)
		return true;
	put_array(&q, PG_INT4_ARRAY, c->waiting, &c->domain_ids);
	put_array(&q, PG_INT8_ARRAY, c->waiting, &c->ids);
	for (size_t i = 0; i < SHAPE_COLUMNS; i++)
		put_array(&q, i < 6 ? PG_TEXT_ARRAY : PG_JSONB_ARRAY,
			c->waiting, &c->columns[i]);
	forget_waiting(c);
	ok = pg_exec_end(c->pg, err) &&
	     pg_exec_begin(c->pg, SQL_RECORD_SHAPE_INSERT, &q, err);
	pg_params_fini(&q);
	return sent(c, ok);
}

bool shape_cache_send(struct shape_cache *c, struct err *err)
{
	return pg_exec_is_busy(c->pg) || send_waiting(c, err);
}

bool shape_cache_flush(struct shape_cache *c, struct err *err)
{
	return send_waiting(c, err) && sent(c, pg_exec_end(c->pg, err));
}

void shape_cache_settle(struct shape_cache *c)
{
	struct err ignored;

	(void)sent(c, pg_exec_end(c->pg, &ignored));
}

static bool add_waiting(struct shape_cache *c, int32_t domain_id, int64_t id,
	const struct record *r, struct err *err)
{
	pg_field_i32(&c->domain_ids, domain_id);
	pg_field_i64(&c->ids, id);
	shape_put_columns(c->columns, r, &c->scratch);
	c->waiting++;
	c->waiting_bytes += c->canonical.len;
	if (c->waiting_bytes >= BATCH_BYTES)
		return send_waiting(c, err);
	return c->waiting % BATCH_COUNT != 0 || shape_cache_send(c, err);
}

/* --- finding ------------------------------------------------------------- */

static struct memo *memo_slot(struct shape_cache *c, uint64_t hash)
{
	return &c->memo[hash % MEMO_SLOTS];
}

static bool memo_matches(
	const struct memo *m, uint64_t hash, int32_t domain_id, struct str text)
{
	return m->hash == hash && m->domain_id == domain_id &&
	       m->len == text.len && memcmp(m->bytes, text.ptr, text.len) == 0;
}

static void memo_set(struct memo *m, uint64_t hash, int32_t domain_id,
	struct str text, int64_t id)
{
	if (text.len > MEMO_BYTES)
		return;
	m->hash = hash;
	m->domain_id = domain_id;
	m->id = id;
	m->len = (uint32_t)text.len;
	memcpy(m->bytes, text.ptr, text.len);
}

/* Not among the last ones: by its id, and to the database where it is new. */
static bool find_by_id(struct shape_cache *c, int32_t domain_id,
	const struct record *r, int64_t *id, struct err *err)
{
	*id = id_of_content(buf_str(&c->canonical));
	return !id_set_add(&c->known, domain_id, *id) ||
	       add_waiting(c, domain_id, *id, r, err);
}

bool shape_cache_find(struct shape_cache *c, int32_t domain_id,
	const struct record *r, struct shape *ret, struct err *err)
{
	struct memo *memo;
	struct str text;
	uint64_t hash;

	buf_reset(&c->canonical);
	shape_put_canonical(&c->canonical, r);
	text = buf_str(&c->canonical);
	hash = hash_bytes(c->seed, text.ptr, text.len) | 1;
	memo = memo_slot(c, hash >> 1);
	if (memo_matches(memo, hash, domain_id, text)) {
		ret->id = memo->id;
	} else {
		if (!find_by_id(c, domain_id, r, &ret->id, err))
			return false;
		memo_set(memo, hash, domain_id, text, ret->id);
	}
	ret->flags = shape_flags(r);
	ret->header_from = r->header_from.ptr ? r->header_from : STR("");
	return true;
}
