/* spool_list.c - the operator's side: look, try again, drop. */
#include "store/spool_private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* One line of struct err, each byte escaped at worst. */
#define REASON_MAX_BYTES ((size_t)2048)

static const enum spool_folder folder_of[] = {
	[SPOOL_NEW] = FOLDER_NEW,
	[SPOOL_TAKEN] = FOLDER_TAKEN,
	[SPOOL_REFUSED] = FOLDER_REFUSED,
};

static bool read_reason(const struct spool *s, const char *id, struct arena *a,
	struct str *ret, struct err *err)
{
	struct buf text = {0};
	bool ok = true;

	*ret = STR_NULL;
	if (spool_read_text(s, FOLDER_REFUSED, id, SPOOL_REASON,
		    REASON_MAX_BYTES, &text))
		ok = arena_copy_str(a, str_trim(buf_str(&text)), ret);
	buf_fini(&text);
	return ok || err_set(err, ERR_LIMIT, "too many messages to list");
}

static bool read_listing(const struct spool *s, enum spool_state state,
	const char *id, struct arena *a, struct spool_listing *ret,
	struct err *err)
{
	*ret = (struct spool_listing){.state = state};
	spool_message_read(s, folder_of[state], id, a, &ret->message);
	return state != SPOOL_REFUSED ||
	       read_reason(s, id, a, &ret->reason, err);
}

/* A message somewhere in a folder. */
struct ref {
	uint64_t id;
	struct spool_entry entry;
	size_t member; /* of a bundle */
};

struct refs {
	struct ref *list;
	size_t count, cap;
};

static void add_ref(struct refs *r, uint64_t id,
	const struct spool_entry *entry, size_t member)
{
	if (r->count == r->cap) {
		r->cap = r->cap > 0 ? r->cap * 2 : 64;
		r->list = base_realloc(r->list, r->cap * sizeof(r->list[0]));
	}
	r->list[r->count++] = (struct ref){id, *entry, member};
}

/* Those below `before`; what is gone meanwhile is none. */
static bool add_entry(const struct spool *s, enum spool_folder folder,
	const struct spool_entry *entry, uint64_t before, struct refs *r,
	struct err *err)
{
	struct spool_bundle *b = NULL;

	if (entry->left == 0) {
		if (entry->id < before)
			add_ref(r, entry->id, entry, 0);
		return true;
	}
	if (!spool_bundle_open(s, folder, entry, O_RDONLY, &b))
		return errno == ENOENT || errno == EBADMSG ||
		       err_set_errno(err, ERR_TEMP, "cannot read the spool");
	for (size_t i = 0; i < b->count; i++)
		if (!b->members[i].is_settled && b->members[i].id < before)
			add_ref(r, b->members[i].id, entry, i);
	spool_bundle_close(&b);
	return true;
}

static int newest_first(const void *a, const void *b)
{
	const struct ref *x = a, *y = b;

	return (x->id < y->id) - (x->id > y->id);
}

static uint64_t last_of(const struct spool_entry *e)
{
	return e->left > 0 ? e->last : e->id;
}

static int last_first(const void *a, const void *b)
{
	uint64_t x = last_of(a), y = last_of(b);

	return (x < y) - (x > y);
}

static void keep_newest(struct refs *r, size_t max)
{
	if (r->count > 1)
		qsort(r->list, r->count, sizeof(r->list[0]), newest_first);
	if (r->count > max)
		r->count = max;
}

/* So many are found, and nothing in this entry is newer than the oldest. */
static bool is_beyond(
	struct refs *r, size_t max, const struct spool_entry *entry)
{
	if (r->count < max)
		return false;
	keep_newest(r, max);
	return max == 0 || r->list[max - 1].id > last_of(entry);
}

/* The newest `max` of a folder, newest first. Bundles overlap. */
static bool find_newest(const struct spool *s, enum spool_folder folder,
	uint64_t before, size_t max, struct refs *ret, struct err *err)
{
	struct spool_queue q = {0};
	bool ok = spool_scan(s, folder, &q, SIZE_MAX, err);

	if (ok && q.count > 1)
		qsort(q.entries, q.count, sizeof(q.entries[0]), last_first);
	for (size_t i = 0;
		ok && i < q.count && !is_beyond(ret, max, &q.entries[i]); i++)
		ok = add_entry(s, folder, &q.entries[i], before, ret, err);
	free(q.entries);
	keep_newest(ret, max);
	return ok;
}

static void read_bundled(const struct spool *s, const struct spool_bundle *b,
	size_t member, struct arena *a, struct spool_message *ret)
{
	spool_member_read(b, member, a, ret);
	ret->attempts = spool_read_attempts(s, ret->id);
}

/* False where it is gone. */
static bool read_member(const struct spool *s, enum spool_state state,
	const struct ref *ref, struct arena *a, struct spool_listing *ret)
{
	struct spool_bundle *b = NULL;
	bool is_there;

	if (!spool_bundle_open(s, folder_of[state], &ref->entry, O_RDONLY, &b))
		return false;
	is_there =
		ref->member < b->count && b->members[ref->member].id == ref->id;
	*ret = (struct spool_listing){.state = state};
	if (is_there)
		read_bundled(s, b, ref->member, a, &ret->message);
	spool_bundle_close(&b);
	return is_there;
}

/* Those that are still there, in their order. */
static bool read_listings(struct spool *s, enum spool_state state,
	const struct refs *refs, struct arena *a, struct spool_listing **ret,
	size_t *count, struct err *err)
{
	struct spool_listing *list =
		arena_alloc_array(a, refs->count, sizeof(list[0]));
	char id[SPOOL_ID_SIZE];
	size_t n = 0;

	if (!list && refs->count > 0)
		return err_set(err, ERR_LIMIT, "too many messages to list");
	for (size_t i = 0; i < refs->count; i++) {
		const struct ref *ref = &refs->list[i];

		spool_id_format(ref->id, id);
		/* It may have gone on since the folder was read. */
		if (ref->entry.left > 0) {
			n += read_member(s, state, ref, a, &list[n]);
			continue;
		}
		if (!spool_has_file(s, folder_of[state], id, SPOOL_EML))
			continue;
		if (!read_listing(s, state, id, a, &list[n], err))
			return false;
		n++;
	}
	*ret = list;
	*count = n;
	return true;
}

/* From newest first to oldest first. */
static void reverse(struct refs *r)
{
	for (size_t i = 0; i < r->count / 2; i++) {
		struct ref ref = r->list[i];

		r->list[i] = r->list[r->count - 1 - i];
		r->list[r->count - 1 - i] = ref;
	}
}

bool spool_list(struct spool *s, enum spool_state state, struct arena *a,
	struct spool_listing **ret, size_t *count, struct err *err)
{
	struct refs refs = {0};
	bool ok = find_newest(
		s, folder_of[state], UINT64_MAX, SIZE_MAX, &refs, err);

	if (ok) {
		reverse(&refs);
		ok = read_listings(s, state, &refs, a, ret, count, err);
	}
	free(refs.list);
	return ok;
}

static uint64_t id_before(struct str before)
{
	char text[SPOOL_ID_SIZE] = "";
	uint64_t limit;

	if (before.len != SPOOL_ID_SIZE - 1)
		return UINT64_MAX;
	memcpy(text, before.ptr, before.len);
	return spool_id_parse(text, &limit) ? limit : UINT64_MAX;
}

bool spool_newest(struct spool *s, enum spool_state state, struct str before,
	size_t max, struct arena *a, struct spool_listing **ret, size_t *count,
	struct err *err)
{
	struct refs refs = {0};
	bool ok;

	ok = find_newest(
		     s, folder_of[state], id_before(before), max, &refs, err) &&
	     read_listings(s, state, &refs, a, ret, count, err);
	free(refs.list);
	return ok;
}

/* An id comes from a command line or a URL: only its digits lead to files. */
static bool is_id(const char *id)
{
	uint64_t number;

	return strlen(id) == SPOOL_ID_SIZE - 1 && spool_id_parse(id, &number);
}

/* Where a message is: alone, or one of a bundle, which is open then. */
struct place {
	enum spool_state state;
	struct spool_bundle *bundle;
	size_t member;
};

/* Where in this entry it waits; false: nowhere. */
static bool look_into(const struct spool *s, enum spool_folder folder,
	const struct spool_entry *entry, uint64_t id, int flags,
	struct place *ret)
{
	struct spool_bundle *b = NULL;

	if (entry->left == 0 || id < entry->id || id > entry->last ||
		!spool_bundle_open(s, folder, entry, flags, &b))
		return false;
	ret->member = spool_bundle_find(b, id);
	if (ret->member == b->count)
		spool_bundle_close(&b);
	ret->bundle = b;
	return b != NULL;
}

static bool find_in_bundles(const struct spool *s, enum spool_folder folder,
	const char *id, int flags, struct place *ret)
{
	struct spool_queue q = {0};
	struct err ignored;
	uint64_t number;
	bool found = false;

	if (spool_id_parse(id, &number) &&
		spool_scan(s, folder, &q, SIZE_MAX, &ignored))
		for (size_t i = 0; !found && i < q.count; i++)
			found = look_into(
				s, folder, &q.entries[i], number, flags, ret);
	free(q.entries);
	return found;
}

static bool locate_once(
	const struct spool *s, const char *id, int flags, struct place *ret)
{
	*ret = (struct place){.state = SPOOL_NEW};
	for (size_t i = 0; i < ARRAY_LEN(folder_of); i++) {
		ret->state = (enum spool_state)i;
		if (spool_has_file(s, folder_of[i], id, SPOOL_EML))
			return true;
	}
	for (size_t i = SPOOL_NEW; i <= SPOOL_TAKEN; i++) {
		ret->state = (enum spool_state)i;
		if (find_in_bundles(s, folder_of[i], id, flags, ret))
			return true;
	}
	return false;
}

/* Twice round, for one that is put back while we look. */
static bool locate(
	const struct spool *s, const char *id, int flags, struct place *ret)
{
	*ret = (struct place){.state = SPOOL_NEW};
	return is_id(id) && (locate_once(s, id, flags, ret) ||
				    locate_once(s, id, flags, ret));
}

bool spool_locate(const struct spool *s, const char *id, enum spool_state *ret)
{
	struct place place;
	bool is_there = locate(s, id, O_RDONLY, &place);

	spool_bundle_close(&place.bundle);
	*ret = place.state;
	return is_there;
}

static bool must_locate(struct spool *s, const char *id, int flags,
	struct place *ret, struct err *err)
{
	if (locate(s, id, flags, ret))
		return true;
	return err_set(
		err, ERR_CONFIG, "no message \"%.64s\" in the spool", id);
}

static bool read_place(struct spool *s, const char *id,
	const struct place *place, struct arena *a, struct spool_listing *ret,
	struct err *err)
{
	if (!place->bundle)
		return read_listing(s, place->state, id, a, ret, err);
	*ret = (struct spool_listing){.state = place->state};
	read_bundled(s, place->bundle, place->member, a, &ret->message);
	return true;
}

static bool open_place(struct spool *s, const char *id,
	const struct place *place, int *fd, struct err *err)
{
	*fd = place->bundle ? spool_bundle_extract(place->bundle, place->member)
			    : spool_open_file(s, folder_of[place->state], id,
				      SPOOL_EML, O_RDONLY);
	return *fd >= 0 ||
	       err_set_errno(err, ERR_TEMP, "cannot open message %s", id);
}

bool spool_find(struct spool *s, const char *id, struct arena *a,
	struct spool_listing *ret, int *fd, struct err *err)
{
	struct spool_listing found;
	struct place place;
	int opened = -1;
	bool ok;

	if (!must_locate(s, id, O_RDONLY, &place, err))
		return false;
	ok = (!fd || open_place(s, id, &place, &opened, err)) &&
	     read_place(s, id, &place, a, &found, err);
	spool_bundle_close(&place.bundle);
	if (ok)
		*ret = found;
	if (ok && fd)
		*fd = opened;
	else if (opened >= 0)
		close(opened);
	return ok;
}

bool spool_retry(struct spool *s, const char *id, struct err *err)
{
	struct place place;

	if (!must_locate(s, id, O_RDONLY, &place, err))
		return false;
	spool_bundle_close(&place.bundle);
	if (place.state != SPOOL_REFUSED)
		return err_set(err, ERR_CONFIG,
			"message %s is %s, only a refused one is tried again",
			id, spool_state_name(place.state));
	if (!spool_move(s, id, FOLDER_REFUSED, FOLDER_NEW, err))
		return false;
	(void)spool_unlink(s, FOLDER_REFUSED, id, SPOOL_REASON);
	return true;
}

static bool drop_alone(struct spool *s, enum spool_folder folder,
	const char *id, struct err *err)
{
	if (!spool_unlink(s, folder, id, SPOOL_EML))
		return err_set_errno(
			err, ERR_TEMP, "cannot remove message %s", id);
	(void)spool_unlink(s, folder, id, SPOOL_ENV);
	(void)spool_unlink(s, folder, id, SPOOL_REASON);
	return true;
}

static bool is_being_read(const char *id, struct err *err)
{
	return err_set(err, ERR_CONFIG,
		"message %s is being read, it cannot be dropped", id);
}

/* The name says how many are left. */
static bool drop_member(struct spool *s, const char *id, struct spool_bundle *b,
	size_t member, struct err *err)
{
	char name[SPOOL_NAME_SIZE], new_name[SPOOL_NAME_SIZE];
	struct spool_entry left = b->entry;
	bool ok;

	if (!spool_claim_file(b->fd))
		return is_being_read(id, err);
	ok = spool_bundle_settle(b, member);
	left.left = (unsigned)spool_bundle_left(b);
	spool_entry_name(name, &b->entry);
	spool_entry_name(new_name, &left);
	if (ok && left.left == 0)
		ok = unlinkat(s->folders[FOLDER_NEW], name, 0) == 0;
	else if (ok)
		ok = spool_rename(s, FOLDER_NEW, name, FOLDER_NEW, new_name);
	/* Gone while we looked. */
	return ok || errno == ENOENT ||
	       err_set_errno(
		       err, ERR_TEMP, "cannot drop a message from %s", name);
}

bool spool_drop(struct spool *s, const char *id, struct err *err)
{
	struct place place;
	bool ok;

	if (!must_locate(s, id, O_RDWR, &place, err))
		return false;
	if (place.state == SPOOL_TAKEN)
		ok = is_being_read(id, err);
	else if (place.bundle)
		ok = drop_member(s, id, place.bundle, place.member, err);
	else
		ok = drop_alone(s, folder_of[place.state], id, err);
	spool_bundle_close(&place.bundle);
	/* Left there by a reading that was put back. */
	if (ok)
		(void)spool_unlink(s, FOLDER_TAKEN, id, SPOOL_ATTEMPTS);
	return ok;
}

/* In taken/ the names do not tell how many are settled. */
static unsigned count_left(const struct spool *s, enum spool_folder folder,
	const struct spool_entry *entry)
{
	struct spool_bundle *b = NULL;
	unsigned left = entry->left;

	if (left == 0)
		return 1;
	if (folder == FOLDER_TAKEN &&
		spool_bundle_open(s, folder, entry, O_RDONLY, &b)) {
		left = (unsigned)spool_bundle_left(b);
		spool_bundle_close(&b);
	}
	return left;
}

/* Where nothing is read: the names alone, and no file is opened. */
static bool count_folder(struct spool *s, enum spool_folder folder,
	uint64_t *count, uint64_t *oldest, struct err *err)
{
	struct spool_entry found;
	struct dirent *entry;
	DIR *dir;

	*count = 0;
	*oldest = UINT64_MAX;
	if (!spool_read_folder(s, folder, &dir, err))
		return false;
	while ((entry = readdir(dir)) != NULL) {
		if (!spool_entry_parse(entry->d_name, &found))
			continue;
		*count += count_left(s, folder, &found);
		if (found.id < *oldest)
			*oldest = found.id;
	}
	closedir(dir);
	return true;
}

bool spool_depth(struct spool *s, struct spool_depth *ret, struct err *err)
{
	struct spool_depth d = {0};
	uint64_t oldest, ignored;
	char id[SPOOL_ID_SIZE];

	if (!count_folder(s, FOLDER_NEW, &d.new_count, &oldest, err) ||
		!count_folder(s, FOLDER_TAKEN, &d.taken_count, &ignored, err) ||
		!count_folder(
			s, FOLDER_REFUSED, &d.refused_count, &ignored, err))
		return false;
	if (d.new_count > 0) {
		spool_id_format(oldest, id);
		d.oldest_new_s = spool_id_arrived_s(id);
	}
	*ret = d;
	return true;
}
