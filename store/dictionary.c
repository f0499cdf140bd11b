#include "store/dictionary.h"

#include "store/domain_stock.h"
#include "store/hash.h"
#include "store/pg_private.h"

#include <stdlib.h>
#include <string.h>

/* Names kept in memory; then it starts anew. */
enum { NAMES_SLOTS = 1 << 14, NAMES_MAX = NAMES_SLOTS / 2 };

/* Names to numbers; text in the arena. */
struct names {
	struct name {
		struct str text;
		int32_t id; /* 0: free slot */
	} * slots;
	size_t count;
	struct arena *arena;
};

struct dictionary {
	struct pg *pg;
	const struct config_list *own;
	int64_t max_domains;
	struct names domains, reporters;
};

static void names_reset(struct names *n)
{
	memset(n->slots, 0, NAMES_SLOTS * sizeof(*n->slots));
	n->count = 0;
	arena_reset(n->arena);
}

static void names_init(struct names *n)
{
	n->slots = base_calloc(NAMES_SLOTS, sizeof(*n->slots));
	n->arena = arena_new("names", SIZE_MAX);
}

static void names_fini(struct names *n)
{
	free(n->slots);
	arena_free(&n->arena);
}

static struct name *names_slot(const struct names *n, struct str text)
{
	size_t i = hash_bytes(0, text.ptr, text.len);

	while (n->slots[i % NAMES_SLOTS].id != 0 &&
		!str_equal(n->slots[i % NAMES_SLOTS].text, text))
		i++;
	return &n->slots[i % NAMES_SLOTS];
}

static void names_add(struct names *n, struct str text, int32_t id)
{
	struct name *slot;

	if (n->count >= NAMES_MAX)
		names_reset(n);
	slot = names_slot(n, text);
	/* The arena has no ceiling and cannot say no. */
	if (arena_copy_str(n->arena, text, &slot->text)) {
		slot->id = id;
		n->count++;
	}
}

struct dictionary *dictionary_new(
	struct pg *pg, const struct config_list *own, int64_t max_domains)
{
	struct dictionary *d = base_calloc(1, sizeof(*d));

	d->pg = pg;
	d->own = own;
	d->max_domains = max_domains;
	names_init(&d->domains);
	names_init(&d->reporters);
	return d;
}

void dictionary_free(struct dictionary **d)
{
	if (*d == NULL)
		return;
	names_fini(&(*d)->domains);
	names_fini(&(*d)->reporters);
	free(*d);
	*d = NULL;
}

void dictionary_reset(struct dictionary *d)
{
	names_reset(&d->domains);
	names_reset(&d->reporters);
}

/* The number a statement gives for a name; 0 where it gives none. */
static bool ask(struct dictionary *d, const struct sql_statement *s,
	struct str name, int32_t *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_text(&q, name);
	ok = pg_exec(d->pg, s, &q, &rows, err);
	pg_params_fini(&q);
	if (ok) {
		*ret = pg_rows_count(rows) > 0 ? (int32_t)pg_row_int(rows, 0, 0)
					       : 0;
		pg_rows_free(&rows);
	}
	return ok;
}

/* Another process may make it in between: then the second look finds it. */
static bool find_or_make(struct dictionary *d, const struct sql_statement *find,
	const struct sql_statement *make, struct str name, int32_t *ret,
	struct err *err)
{
	if (!ask(d, make, name, ret, err))
		return false;
	if (*ret == 0 && !ask(d, find, name, ret, err))
		return false;
	return *ret != 0 ||
	       err_set(err, ERR_TEMP, "\"%.*s\" vanished from the dictionary",
		       STR_ARGS(name));
}

static bool is_within(struct str name, struct str own)
{
	size_t rest;

	if (name.len < own.len)
		return false;
	rest = name.len - own.len;
	return str_ends_with_nocase(name, own) &&
	       (rest == 0 || name.ptr[rest - 1] == '.');
}

bool domain_is_within(const struct config_list *own, struct str name)
{
	for (size_t i = 0; i < own->count; i++)
		if (is_within(name, str_from(own->items[i])))
			return true;
	return false;
}

static bool has_room(struct dictionary *d, struct err *err)
{
	struct pg_result *rows = NULL;
	int64_t count;

	if (!pg_exec(d->pg, SQL_DOMAIN_COUNT, NULL, &rows, err))
		return false;
	count = pg_row_int(rows, 0, 0);
	pg_rows_free(&rows);
	if (count < d->max_domains)
		return true;
	return err_set(err, ERR_LIMIT,
		"more than %lld policy domains: set domains.own",
		(long long)d->max_domains);
}

/* Ours by the list, or known already, or made while there is room. */
static bool look_up_domain(
	struct dictionary *d, struct str name, int32_t *ret, struct err *err)
{
	if (d->own->count > 0 && !domain_is_within(d->own, name))
		return err_set(err, ERR_UNSUPPORTED,
			"policy domain \"%.*s\" is none of ours",
			STR_ARGS(name));
	if (!ask(d, SQL_DOMAIN_FIND, name, ret, err))
		return false;
	if (*ret != 0)
		return true;
	if (d->own->count == 0 && !has_room(d, err))
		return err->code == ERR_LIMIT
			       ? err_within(err, "\"%.*s\"", STR_ARGS(name))
			       : false;
	return find_or_make(
		d, SQL_DOMAIN_FIND, SQL_DOMAIN_INSERT, name, ret, err);
}

bool dictionary_domain(
	struct dictionary *d, struct str name, int32_t *ret, struct err *err)
{
	const struct name *slot = names_slot(&d->domains, name);

	if (slot->id != 0) {
		*ret = slot->id;
		return true;
	}
	if (!look_up_domain(d, name, ret, err))
		return false;
	names_add(&d->domains, name, *ret);
	return true;
}

/* Length of the longest of `own` that is `name` or above it; 0: none. */
static size_t longest_own(const struct dictionary *d, struct str name)
{
	size_t longest = 0;
	struct str own;

	for (size_t i = 0; i < d->own->count; i++) {
		own = str_from(d->own->items[i]);
		if (own.len > longest && is_within(name, own))
			longest = own.len;
	}
	return longest;
}

/* The same of the domains that are known. */
static bool longest_known(
	struct dictionary *d, struct str name, size_t *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_text(&q, name);
	ok = pg_exec(d->pg, SQL_DOMAIN_FIND_ABOVE, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*ret = pg_rows_count(rows) > 0 ? pg_row_text(rows, 0, 0).len : 0;
	pg_rows_free(&rows);
	return true;
}

bool dictionary_domain_above(
	struct dictionary *d, struct str name, int32_t *ret, struct err *err)
{
	size_t len, own = longest_own(d, name);

	if (!longest_known(d, name, &len, err))
		return false;
	if (len < own)
		len = own;
	/* Both are ends of `name`. */
	if (len > 0)
		name = (struct str){name.ptr + name.len - len, len};
	return dictionary_domain(d, name, ret, err);
}

bool dictionary_reporter(
	struct dictionary *d, struct str name, int32_t *ret, struct err *err)
{
	const struct name *slot = names_slot(&d->reporters, name);

	if (slot->id != 0) {
		*ret = slot->id;
		return true;
	}
	if (!ask(d, SQL_REPORTER_FIND, name, ret, err))
		return false;
	if (*ret == 0 && !find_or_make(d, SQL_REPORTER_FIND,
				 SQL_REPORTER_INSERT, name, ret, err))
		return false;
	names_add(&d->reporters, name, *ret);
	return true;
}
