/* imap_ledger.c - which messages of a folder were fetched; kept on disk. */
#include "ingest/imap_ledger.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "ingest/intake_journal.h"

/*
 * The file, line by line:
 *
 *   ruad-imap 1
 *   v 1793491200            UIDVALIDITY; what follows is under it
 *   d 1:500                 done, from and to
 *   f 501 0123456789abcdef  fetched, and its id in the spool
 *   c 501                   copied to where it goes
 */
static const struct str head = STR("ruad-imap 1");

struct range {
	uint32_t first, last;
};

struct imap_ledger {
	struct intake_journal *journal;
	bool has_head; /* while the file is read */
	uint32_t uidvalidity;
	struct range *done; /* ascending, with gaps between */
	size_t done_count, done_cap;
	struct imap_pending *pending;
	size_t pending_count, pending_cap;
};

/* --- done ---------------------------------------------------------------- */

/* The first range that ends at uid or behind it. */
static size_t find_range(const struct imap_ledger *l, uint32_t uid)
{
	size_t low = 0, high = l->done_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (l->done[middle].last < uid)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool is_done(const struct imap_ledger *l, uint32_t uid)
{
	size_t i = find_range(l, uid);

	return i < l->done_count && l->done[i].first <= uid;
}

static void insert_range(struct imap_ledger *l, size_t at, struct range r)
{
	if (l->done_count == l->done_cap) {
		l->done_cap = l->done_cap > 0 ? 2 * l->done_cap : 16;
		l->done =
			base_realloc(l->done, l->done_cap * sizeof(l->done[0]));
	}
	memmove(&l->done[at + 1], &l->done[at],
		(l->done_count - at) * sizeof(l->done[0]));
	l->done[at] = r;
	l->done_count++;
}

/* Joined with all that it meets or touches. */
static void add_done(struct imap_ledger *l, struct range r)
{
	size_t at = find_range(l, r.first), end;

	if (at > 0 && l->done[at - 1].last == r.first - 1)
		at--;
	end = at;
	while (end < l->done_count &&
		(uint64_t)l->done[end].first <= (uint64_t)r.last + 1) {
		if (l->done[end].first < r.first)
			r.first = l->done[end].first;
		if (l->done[end].last > r.last)
			r.last = l->done[end].last;
		end++;
	}
	if (end == at) {
		insert_range(l, at, r);
		return;
	}
	l->done[at] = r;
	memmove(&l->done[at + 1], &l->done[end],
		(l->done_count - end) * sizeof(l->done[0]));
	l->done_count -= end - at - 1;
}

/* --- pending ------------------------------------------------------------- */

static struct imap_pending *find_pending(
	const struct imap_ledger *l, uint32_t uid)
{
	for (size_t i = 0; i < l->pending_count; i++)
		if (l->pending[i].uid == uid)
			return &l->pending[i];
	return NULL;
}

static void drop_pending(struct imap_ledger *l, uint32_t uid)
{
	struct imap_pending *p = find_pending(l, uid);

	if (!p)
		return;
	l->pending_count--;
	memmove(p, p + 1,
		(size_t)(&l->pending[l->pending_count] - p) * sizeof(*p));
}

static void add_pending(
	struct imap_ledger *l, uint32_t uid, struct str spool_id)
{
	struct imap_pending *p = find_pending(l, uid);

	if (!p) {
		if (l->pending_count == l->pending_cap) {
			l->pending_cap =
				l->pending_cap > 0 ? 2 * l->pending_cap : 64;
			l->pending = base_realloc(l->pending,
				l->pending_cap * sizeof(l->pending[0]));
		}
		p = &l->pending[l->pending_count++];
	}
	*p = (struct imap_pending){.uid = uid};
	memcpy(p->spool_id, spool_id.ptr, SPOOL_ID_SIZE - 1);
}

/* --- the file ------------------------------------------------------------ */

static bool to_uid(struct str text, uint32_t *ret)
{
	uint64_t n;

	if (!str_to_u64(text, &n) || n == 0 || n > UINT32_MAX)
		return false;
	*ret = (uint32_t)n;
	return true;
}

static void forget_all(struct imap_ledger *l, uint32_t uidvalidity)
{
	l->uidvalidity = uidvalidity;
	l->done_count = l->pending_count = 0;
}

static bool read_done(struct imap_ledger *l, struct str rest)
{
	struct str first = str_cut(&rest, ':');
	struct range r;

	if (!to_uid(first, &r.first))
		return false;
	r.last = r.first;
	if (rest.ptr && (!to_uid(rest, &r.last) || r.last < r.first))
		return false;
	if (r.first == r.last)
		drop_pending(l, r.first);
	add_done(l, r);
	return true;
}

static bool read_line(void *ctx, struct str line)
{
	struct imap_ledger *l = ctx;
	struct imap_pending *p;
	struct str rest = line, word;
	uint32_t n;

	if (!l->has_head)
		return l->has_head = str_equal(line, head);
	word = str_cut(&rest, ' ');
	if (word.len != 1 || !rest.ptr)
		return false;
	if (word.ptr[0] == 'd')
		return read_done(l, rest);
	if (!to_uid(str_cut(&rest, ' '), &n))
		return false;
	switch (word.ptr[0]) {
	case 'v':
		forget_all(l, n);
		return true;
	case 'f':
		if (rest.len != SPOOL_ID_SIZE - 1)
			return false;
		add_pending(l, n, rest);
		return true;
	case 'c':
		p = find_pending(l, n);
		if (p)
			p->is_copied = true;
		return true;
	default:
		return false;
	}
}

static void print(void *ctx, struct buf *out)
{
	const struct imap_ledger *l = ctx;

	buf_add_str(out, head);
	buf_add_char(out, '\n');
	if (l->uidvalidity == 0)
		return;
	buf_printf(out, "v %" PRIu32 "\n", l->uidvalidity);
	for (size_t i = 0; i < l->done_count; i++)
		buf_printf(out, "d %" PRIu32 ":%" PRIu32 "\n", l->done[i].first,
			l->done[i].last);
	for (size_t i = 0; i < l->pending_count; i++) {
		const struct imap_pending *p = &l->pending[i];

		buf_printf(out, "f %" PRIu32 " %s\n", p->uid, p->spool_id);
		if (p->is_copied)
			buf_printf(out, "c %" PRIu32 "\n", p->uid);
	}
}

bool imap_ledger_open(
	struct imap_ledger **ret, int dir, const char *name, struct err *err)
{
	struct imap_ledger *l = base_calloc(1, sizeof(*l));
	const struct intake_journal_owner owner = {read_line, print, l};

	if (!intake_journal_open(&l->journal, dir, name, &owner, err)) {
		imap_ledger_close(&l);
		return false;
	}
	*ret = l;
	return true;
}

void imap_ledger_close(struct imap_ledger **l)
{
	if (!*l)
		return;
	intake_journal_close(&(*l)->journal);
	free((*l)->done);
	free((*l)->pending);
	free(*l);
	*l = NULL;
}

bool imap_ledger_begin(struct imap_ledger *l, uint32_t uidvalidity,
	bool *is_new, struct err *err)
{
	*is_new = l->uidvalidity != uidvalidity;
	if (!*is_new)
		return true;
	forget_all(l, uidvalidity);
	return intake_journal_rewrite(l->journal, err);
}

uint32_t imap_ledger_uidvalidity(const struct imap_ledger *l)
{
	return l->uidvalidity;
}

bool imap_ledger_knows(const struct imap_ledger *l, uint32_t uid)
{
	return is_done(l, uid) || find_pending(l, uid) != NULL;
}

const struct imap_pending *imap_ledger_pending(
	const struct imap_ledger *l, size_t *count)
{
	*count = l->pending_count;
	return l->pending;
}

void imap_ledger_fetched(
	struct imap_ledger *l, uint32_t uid, const char *spool_id)
{
	add_pending(l, uid, str_from(spool_id));
	intake_journal_add(l->journal, "f %" PRIu32 " %s\n", uid, spool_id);
}

void imap_ledger_copied(struct imap_ledger *l, uint32_t uid)
{
	struct imap_pending *p = find_pending(l, uid);

	if (!p)
		return;
	p->is_copied = true;
	intake_journal_add(l->journal, "c %" PRIu32 "\n", uid);
}

void imap_ledger_done(struct imap_ledger *l, uint32_t uid)
{
	drop_pending(l, uid);
	add_done(l, (struct range){uid, uid});
	intake_journal_add(l->journal, "d %" PRIu32 "\n", uid);
}

bool imap_ledger_sync(struct imap_ledger *l, struct err *err)
{
	return intake_journal_sync(l->journal, err);
}
