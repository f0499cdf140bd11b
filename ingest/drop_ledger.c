/* drop_ledger.c - files that are done and stay where they are. */
#include "ingest/drop_folder.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "ingest/intake_journal.h"

/*
 * The file: "ruad-drop 1", then "d INODE SIZE MODIFIED_NS NAME" lines. A name
 * has no line end (such files are left out); the last line of a name counts.
 */
static const struct str head = STR("ruad-drop 1");

struct entry {
	char *name;
	struct drop_version version;
};

struct drop_ledger {
	struct intake_journal *journal;
	bool has_head;         /* while the file is read */
	struct entry *entries; /* by name */
	size_t count, cap;
};

/* Where it is, or belongs. */
static size_t find(const struct drop_ledger *l, struct str name, bool *is_there)
{
	size_t low = 0, high = l->count;
	int order;

	*is_there = false;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		order = str_compare(str_from(l->entries[middle].name), name);
		if (order == 0)
			*is_there = true;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void put(struct drop_ledger *l, struct str name,
	const struct drop_version *version)
{
	bool is_there;
	size_t at = find(l, name, &is_there);

	if (is_there) {
		l->entries[at].version = *version;
		return;
	}
	if (l->count == l->cap) {
		l->cap = l->cap > 0 ? 2 * l->cap : 64;
		l->entries = base_realloc(
			l->entries, l->cap * sizeof(l->entries[0]));
	}
	memmove(&l->entries[at + 1], &l->entries[at],
		(l->count - at) * sizeof(l->entries[0]));
	l->entries[at] = (struct entry){
		.name = strndup(name.ptr, name.len), .version = *version};
	if (!l->entries[at].name)
		base_oom();
	l->count++;
}

static bool read_line(void *ctx, struct str line)
{
	struct drop_ledger *l = ctx;
	struct drop_version v;
	struct str rest = line;

	if (!l->has_head)
		return l->has_head = str_equal(line, head);
	if (!str_equal(str_cut(&rest, ' '), STR("d")) ||
		!str_to_u64(str_cut(&rest, ' '), &v.inode) ||
		!str_to_u64(str_cut(&rest, ' '), &v.size_bytes) ||
		!str_to_i64(str_cut(&rest, ' '), &v.modified_ns) ||
		rest.len == 0)
		return false;
	put(l, rest, &v);
	return true;
}

static void print(void *ctx, struct buf *out)
{
	const struct drop_ledger *l = ctx;

	buf_add_str(out, head);
	buf_add_char(out, '\n');
	for (size_t i = 0; i < l->count; i++) {
		const struct entry *e = &l->entries[i];

		buf_printf(out, "d %" PRIu64 " %" PRIu64 " %" PRId64 " %s\n",
			e->version.inode, e->version.size_bytes,
			e->version.modified_ns, e->name);
	}
}

bool drop_ledger_open(
	struct drop_ledger **ret, int dir, const char *name, struct err *err)
{
	struct drop_ledger *l = base_calloc(1, sizeof(*l));
	const struct intake_journal_owner owner = {read_line, print, l};

	if (!intake_journal_open(&l->journal, dir, name, &owner, err)) {
		drop_ledger_close(&l);
		return false;
	}
	*ret = l;
	return true;
}

void drop_ledger_close(struct drop_ledger **l)
{
	if (!*l)
		return;
	intake_journal_close(&(*l)->journal);
	for (size_t i = 0; i < (*l)->count; i++)
		free((*l)->entries[i].name);
	free((*l)->entries);
	free(*l);
	*l = NULL;
}

const struct drop_version *drop_ledger_find(
	const struct drop_ledger *l, const char *name)
{
	bool is_there;
	size_t at = find(l, str_from(name), &is_there);

	return is_there ? &l->entries[at].version : NULL;
}

bool drop_ledger_add(struct drop_ledger *l, const char *name,
	const struct drop_version *version, struct err *err)
{
	put(l, str_from(name), version);
	intake_journal_add(l->journal,
		"d %" PRIu64 " %" PRIu64 " %" PRId64 " %s\n", version->inode,
		version->size_bytes, version->modified_ns, name);
	return intake_journal_sync(l->journal, err);
}
