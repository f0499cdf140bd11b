/*
 * spool_taken.c - the messages of a bundle that is being read.
 *
 * A bundle is taken, claimed and removed as one file; its messages are given
 * out one by one, and each ends for itself. One that is settled is signed so in
 * the file, and the file goes with the last of them. One that is refused is
 * written to refused/ as a message alone first. What is put back waits until
 * no message of the bundle is out: then the file goes back to new/.
 */
#include "base/closer.h"
#include "store/spool_private.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Removed files whose blocks the disk still has. */
#define CLOSING_MAX 4096
#define CLOSING_BYTES (UINT64_C(64) * 1024 * 1024)

struct spool_taken {
	struct spool_taken *next;
	struct spool_bundle *bundle;
	bool was_taken;
	/* A sign could not be written. It stays in taken/, whose messages the
	 * ledger is asked about before they are read again. */
	bool is_unsigned;
};

void spool_taken_add(
	struct spool *s, struct spool_bundle *bundle, bool was_taken)
{
	struct spool_taken *t = base_calloc(1, sizeof(*t));

	t->bundle = bundle;
	t->was_taken = was_taken;
	if (s->last)
		s->last->next = t;
	else
		s->taken = t;
	s->last = t;
}

static void forget(struct spool *s, struct spool_taken *t)
{
	struct spool_taken **at = &s->taken, *before = NULL;

	while (*at != t) {
		before = *at;
		at = &before->next;
	}
	*at = t->next;
	if (s->last == t)
		s->last = before;
	spool_bundle_close(&t->bundle);
	free(t);
}

/* --- the file ------------------------------------------------------------ */

static bool is_any(const struct spool_bundle *b, enum member_state state)
{
	for (size_t i = 0; i < b->count; i++)
		if (!b->members[i].is_settled && b->members[i].state == state)
			return true;
	return false;
}

static bool remove_file(struct spool *s, struct spool_taken *t, struct err *err)
{
	char name[SPOOL_NAME_SIZE];

	spool_entry_name(name, &t->bundle->entry);
	if (unlinkat(s->folders[FOLDER_TAKEN], name, 0) != 0 && errno != ENOENT)
		return err_set_errno(err, ERR_TEMP, "cannot remove %s", name);
	if (!s->closer)
		s->closer = closer_new(CLOSING_MAX, CLOSING_BYTES);
	closer_close(s->closer, t->bundle->fd, t->bundle->index_at);
	t->bundle->fd = -1;
	forget(s, t);
	return true;
}

/* Under a name that says how many are left; those that waited go along. */
static bool put_back(struct spool *s, struct spool_taken *t, struct err *err)
{
	char from[SPOOL_NAME_SIZE], to[SPOOL_NAME_SIZE];
	struct spool_entry left = t->bundle->entry;

	left.left = (unsigned)spool_bundle_left(t->bundle);
	spool_entry_name(from, &t->bundle->entry);
	spool_entry_name(to, &left);
	if (!spool_rename(s, FOLDER_TAKEN, from, FOLDER_NEW, to))
		return err_set_errno(
			err, ERR_TEMP, "cannot put %s back to new", from);
	forget(s, t);
	return true;
}

/*
 * What is left of a crash stays in taken/ as long as some of it waits: only
 * there the ledger is asked whether a message was stored. So does what could
 * not be signed.
 */
static bool may_go_back(const struct spool_taken *t)
{
	bool is_waiting = is_any(t->bundle, MEMBER_WAITING);

	return !t->is_unsigned && !is_any(t->bundle, MEMBER_OUT) &&
	       !(t->was_taken && is_waiting) &&
	       (is_waiting || is_any(t->bundle, MEMBER_BACK));
}

/* Where nobody reads in it any more. */
static bool finish(struct spool *s, struct spool_taken *t, struct err *err)
{
	if (is_any(t->bundle, MEMBER_OUT))
		return true;
	if (!is_any(t->bundle, MEMBER_BACK))
		return is_any(t->bundle, MEMBER_WAITING) ||
		       remove_file(s, t, err);
	if (may_go_back(t))
		return put_back(s, t, err);
	/* As another's who died. */
	if (t->is_unsigned)
		forget(s, t);
	return true;
}

void spool_taken_free(struct spool *s)
{
	struct spool_taken *next;
	struct err ignored;

	for (struct spool_taken *t = s->taken; t; t = next) {
		next = t->next;
		if (!may_go_back(t) || !put_back(s, t, &ignored))
			forget(s, t);
	}
	closer_free(&s->closer);
}

/* --- the next one -------------------------------------------------------- */

static struct spool_taken *find_waiting(const struct spool *s, size_t *member)
{
	struct spool_taken *t = s->last;

	for (size_t i = 0; t && i < t->bundle->count; i++) {
		const struct spool_member *m = &t->bundle->members[i];

		if (!m->is_settled && m->state == MEMBER_WAITING) {
			*member = i;
			return t;
		}
	}
	return NULL;
}

enum step spool_taken_next(struct spool *s, struct arena *a,
	struct spool_message *ret, struct stream_source *bytes, struct err *err)
{
	struct spool_taken *t;
	struct str held;
	size_t i;

	t = find_waiting(s, &i);
	if (!t)
		return STEP_END;
	spool_member_read(t->bundle, i, a, ret);
	ret->was_taken = t->was_taken;
	if (t->was_taken)
		ret->attempts = spool_read_attempts(s, ret->id);
	s->has_attempts |= ret->attempts > 0;
	if (spool_bundle_hold(t->bundle, i, &held)) {
		t->bundle->members[i].state = MEMBER_OUT;
		*bytes = (struct stream_source){.fd = -1, .held = held};
		return STEP_ITEM;
	}
	err_set_errno(err, ERR_TEMP, "cannot read message %s", ret->id);
	/* Others come before it is tried again. */
	t->bundle->members[i].state = MEMBER_BACK;
	if (!is_any(t->bundle, MEMBER_WAITING))
		(void)finish(s, t, &(struct err){0});
	return STEP_ERROR;
}

/* --- and its end --------------------------------------------------------- */

static struct spool_taken *find_out(
	const struct spool *s, const char *id, size_t *member)
{
	uint64_t number;

	if (!spool_id_parse(id, &number))
		return NULL;
	for (struct spool_taken *t = s->taken; t; t = t->next) {
		*member = spool_bundle_find(t->bundle, number);
		if (*member < t->bundle->count &&
			t->bundle->members[*member].state == MEMBER_OUT)
			return t;
	}
	return NULL;
}

bool spool_taken_has(const struct spool *s, const char *id)
{
	size_t member;

	return find_out(s, id, &member) != NULL;
}

static bool settle(
	struct spool *s, struct spool_taken *t, size_t member, struct err *err)
{
	/* With the last of them the file goes. */
	if (spool_bundle_left(t->bundle) == 1)
		t->bundle->members[member].is_settled = true;
	else if (!spool_bundle_settle(t->bundle, member))
		t->is_unsigned = true;
	return finish(s, t, err);
}

bool spool_taken_done(struct spool *s, const char *id, struct err *err)
{
	size_t member;
	struct spool_taken *t = find_out(s, id, &member);

	assert(t);
	spool_clear_attempts(s, id);
	return settle(s, t, member, err);
}

bool spool_taken_release(struct spool *s, const char *id, struct err *err)
{
	size_t member;
	struct spool_taken *t = find_out(s, id, &member);

	assert(t);
	t->bundle->members[member].state = MEMBER_BACK;
	return finish(s, t, err);
}

/* --- refused ------------------------------------------------------------- */

/* To a new inode: what an earlier try left may have failed in its fsync. */
static bool write_file(const struct spool *s, const char *id,
	const char *suffix, struct str bytes)
{
	bool ok = spool_unlink(s, FOLDER_TMP, id, suffix);
	int fd = spool_open_file(
		s, FOLDER_TMP, id, suffix, O_WRONLY | O_CREAT | O_EXCL);

	ok = ok && fd >= 0 && spool_write_all(fd, bytes.ptr, bytes.len) &&
	     fsync(fd) == 0;

	if (fd >= 0)
		close(fd);
	return ok;
}

static bool move_file(const struct spool *s, const char *id, const char *suffix)
{
	char name[SPOOL_NAME_SIZE];

	spool_name(name, id, suffix);
	return renameat(s->folders[FOLDER_TMP], name,
		       s->folders[FOLDER_REFUSED], name) == 0;
}

/* On disk before the bundle forgets it: here it is moved to no other inode. */
static bool copy_out(struct spool *s, const struct spool_bundle *b,
	size_t member, const char *id)
{
	struct buf bytes = {0};
	bool ok;

	ok = spool_bundle_bytes(b, member, &bytes) &&
	     write_file(s, id, SPOOL_EML, buf_str(&bytes)) &&
	     write_file(s, id, SPOOL_ENV, b->members[member].envelope) &&
	     move_file(s, id, SPOOL_ENV) && move_file(s, id, SPOOL_EML) &&
	     fsync(s->folders[FOLDER_REFUSED]) == 0;
	buf_fini(&bytes);
	return ok;
}

bool spool_taken_refuse(
	struct spool *s, const char *id, const struct err *why, struct err *err)
{
	size_t member;
	struct spool_taken *t = find_out(s, id, &member);

	assert(t);
	if (!spool_write_reason(s, id, why) ||
		!copy_out(s, t->bundle, member, id))
		return err_set_errno(err, ERR_TEMP,
			"cannot put message %.16s into refused", id);
	spool_clear_attempts(s, id);
	return settle(s, t, member, err);
}
