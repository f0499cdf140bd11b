#include "store/dictionary.h"

#include "store/domain_stock.h"
#include "store/hash.h"
#include "store/pg_private.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum {
	NAMES_SLOTS = 1 << 14,
	/* Kept in memory; then it starts anew. */
	NAMES_MAX = NAMES_SLOTS / 2,
	/* Looked up at once. */
	NAMES_WAITING = 512,
};

/* Names to numbers; text in the arena. */
struct names {
	struct name {
		struct str text;
		int32_t id; /* 0: free slot */
	} * slots;
	size_t count;
	struct arena *arena;
	/* Foreseen; text in its arena. */
	struct str waiting[NAMES_WAITING];
	size_t waiting_count;
	struct arena *waiting_text;
	const struct sql_statement *find, *make;
};

struct dictionary {
	struct pg *pg;
	const struct config_list *own;
	int64_t max_domains;
	struct names domains, reporters;
};

/* --- in memory ----------------------------------------------------------- */

static void forget_waiting(struct names *n)
{
	n->waiting_count = 0;
	arena_reset(n->waiting_text);
}

static void names_reset(struct names *n)
{
	memset(n->slots, 0, NAMES_SLOTS * sizeof(*n->slots));
	n->count = 0;
	arena_reset(n->arena);
}

static void names_init(struct names *n, const struct sql_statement *find,
	const struct sql_statement *make)
{
	n->slots = base_calloc(NAMES_SLOTS, sizeof(*n->slots));
	n->arena = arena_new("names", SIZE_MAX);
	n->waiting_text = arena_new("names", SIZE_MAX);
	n->find = find;
	n->make = make;
}

static void names_fini(struct names *n)
{
	free(n->slots);
	arena_free(&n->arena);
	arena_free(&n->waiting_text);
}

static struct name *names_slot(const struct names *n, struct str text)
{
	size_t i = hash_bytes(0, text.ptr, text.len);

	while (n->slots[i % NAMES_SLOTS].id != 0 &&
		!str_equal(n->slots[i % NAMES_SLOTS].text, text))
		i++;
	return &n->slots[i % NAMES_SLOTS];
}

static int32_t names_find(const struct names *n, struct str text)
{
	return names_slot(n, text)->id;
}

static void names_add(struct names *n, struct str text, int32_t id)
{
	struct name *slot = names_slot(n, text);

	/* The arena has no ceiling and cannot say no. */
	if (slot->id == 0 && arena_copy_str(n->arena, text, &slot->text)) {
		slot->id = id;
		n->count++;
	}
}

static bool is_waiting(const struct names *n, struct str text)
{
	size_t i = 0;

	while (i < n->waiting_count && !str_equal(n->waiting[i], text))
		i++;
	return i < n->waiting_count;
}

static void wait_for(struct names *n, struct str text)
{
	struct str *at = &n->waiting[n->waiting_count];

	assert(n->waiting_count < NAMES_WAITING);
	if (!is_waiting(n, text) && arena_copy_str(n->waiting_text, text, at))
		n->waiting_count++;
}

struct dictionary *dictionary_new(
	struct pg *pg, const struct config_list *own, int64_t max_domains)
{
	struct dictionary *d = base_calloc(1, sizeof(*d));

	d->pg = pg;
	d->own = own;
	d->max_domains = max_domains;
	names_init(&d->domains, SQL_DOMAIN_FIND_ALL, SQL_DOMAIN_INSERT_ALL);
	names_init(
		&d->reporters, SQL_REPORTER_FIND_ALL, SQL_REPORTER_INSERT_ALL);
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
	forget_waiting(&d->domains);
	names_reset(&d->reporters);
	forget_waiting(&d->reporters);
}

/* --- in the database ----------------------------------------------------- */

/* Note the numbers of those that are there. */
static bool find_waiting(struct dictionary *d, struct names *n, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_texts(&q, n->waiting, n->waiting_count);
	ok = pg_exec(d->pg, n->find, &q, &rows, err);
	pg_params_fini(&q);
	for (int i = 0; ok && i < pg_rows_count(rows); i++) {
		uint64_t place = pg_row_uint(rows, i, 0);

		if (place > 0 && place <= n->waiting_count)
			names_add(n, n->waiting[place - 1],
				(int32_t)pg_row_int(rows, i, 1));
	}
	pg_rows_free(&rows);
	return ok;
}

/* How many more policy domains there may be. */
static bool count_room(struct dictionary *d, size_t *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	int64_t count;

	if (!pg_exec(d->pg, SQL_DOMAIN_COUNT, NULL, &rows, err))
		return false;
	count = pg_row_int(rows, 0, 0);
	pg_rows_free(&rows);
	*ret = count < d->max_domains ? (size_t)(d->max_domains - count) : 0;
	return true;
}

/* Those that are not there, the first to come first, while there is room. */
static bool make_waiting(
	struct dictionary *d, struct names *n, size_t room, struct err *err)
{
	struct str missing[NAMES_WAITING];
	struct pg_params q = {.count = 0};
	size_t count = 0;
	bool ok;

	for (size_t i = 0; i < n->waiting_count && count < room; i++)
		if (names_find(n, n->waiting[i]) == 0)
			missing[count++] = n->waiting[i];
	if (count == 0)
		return true;
	pg_param_texts(&q, missing, count);
	ok = pg_exec(d->pg, n->make, &q, NULL, err);
	pg_params_fini(&q);
	/* Another process may have made some in between. */
	return ok && find_waiting(d, n, err);
}

static bool is_any_missing(const struct names *n)
{
	size_t i = 0;

	while (i < n->waiting_count && names_find(n, n->waiting[i]) != 0)
		i++;
	return i < n->waiting_count;
}

/*
 * Number of a name, with all that were foreseen looked up and made; 0 where
 * there is no room for it.
 */
static bool look_up(struct dictionary *d, struct names *n, struct str name,
	int32_t *ret, struct err *err)
{
	bool is_limited = n == &d->domains && d->own->count == 0;
	size_t room = SIZE_MAX;
	bool ok;

	if (n->count + n->waiting_count >= NAMES_MAX)
		names_reset(n);
	wait_for(n, name);
	ok = find_waiting(d, n, err);
	if (ok && is_any_missing(n))
		ok = (!is_limited || count_room(d, &room, err)) &&
		     make_waiting(d, n, room, err);
	forget_waiting(n);
	*ret = names_find(n, name);
	if (!ok || *ret != 0 || is_limited)
		return ok;
	return err_set(err, ERR_TEMP, "\"%.*s\" vanished from the dictionary",
		STR_ARGS(name));
}

/* --- domains ------------------------------------------------------------- */

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

static bool is_ours(const struct dictionary *d, struct str name)
{
	return d->own->count == 0 || domain_is_within(d->own, name);
}

bool dictionary_domain(
	struct dictionary *d, struct str name, int32_t *ret, struct err *err)
{
	*ret = names_find(&d->domains, name);
	if (*ret != 0)
		return true;
	if (!is_ours(d, name))
		return err_set(err, ERR_UNSUPPORTED,
			"policy domain \"%.*s\" is none of ours",
			STR_ARGS(name));
	if (!look_up(d, &d->domains, name, ret, err))
		return false;
	return *ret != 0 || err_set(err, ERR_LIMIT,
				    "\"%.*s\": more than %lld policy domains: "
				    "set domains.own",
				    STR_ARGS(name), (long long)d->max_domains);
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

/* --- reporters ----------------------------------------------------------- */

bool dictionary_reporter(
	struct dictionary *d, struct str name, int32_t *ret, struct err *err)
{
	*ret = names_find(&d->reporters, name);
	return *ret != 0 || look_up(d, &d->reporters, name, ret, err);
}

/* --- both ---------------------------------------------------------------- */

/* One place is for who asks. */
static void foresee(struct names *n, struct str name)
{
	if (n->waiting_count < NAMES_WAITING - 1 && names_find(n, name) == 0)
		wait_for(n, name);
}

void dictionary_foresee(
	struct dictionary *d, struct str domain, struct str reporter)
{
	bool is_sure = d->own->count > 0 || names_find(&d->domains, domain);

	if (!is_ours(d, domain))
		return;
	foresee(&d->domains, domain);
	/* Nobody's reporter is made for a domain that may be refused. */
	if (is_sure)
		foresee(&d->reporters, reporter);
}
