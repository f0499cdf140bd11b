/*
 * imap_settle.c - what becomes of a message in its mailbox, once it is stored.
 *
 * MOVE (RFC 6851) where the server has it. Else COPY, a note that it is done,
 * \Deleted and UID EXPUNGE (RFC 4315), so that a crash does not copy twice.
 * Without UID EXPUNGE a plain one would take what others marked: it is said
 * only where nothing else is marked.
 */
#include "ingest/imap_folder.h"

#include <inttypes.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"

/* Of one command: keeps the line short and progress steady. */
#define CHUNK_MAX ((size_t)100)
/* After a refusal (a full mailbox, no right to write). */
#define PAUSE_MS 60000

void imap_uid_set(const uint32_t *uids, size_t count, struct buf *out)
{
	for (size_t i = 0, end; i < count; i = end) {
		end = i + 1;
		while (end < count && uids[end] == uids[end - 1] + 1)
			end++;
		buf_printf(out, "%s%" PRIu32, i > 0 ? "," : "", uids[i]);
		if (end - i > 1)
			buf_printf(out, ":%" PRIu32, uids[end - 1]);
	}
}

/* --- who has ended ------------------------------------------------------- */

/* True where it is stored or refused. */
static bool has_ended(const struct imap_folder *f, const struct imap_pending *p,
	bool *is_refused)
{
	enum spool_state state;
	bool is_there = spool_locate(f->spool, p->spool_id, &state);

	*is_refused = is_there && state == SPOOL_REFUSED;
	return !is_there || *is_refused;
}

bool imap_can_settle(const struct imap_folder *f)
{
	size_t count;
	const struct imap_pending *pending =
		imap_ledger_pending(f->ledger, &count);
	bool is_refused;

	if (clock_monotonic_ms() < f->settle_at_ms)
		return false;
	for (size_t i = 0; i < count; i++)
		if (has_ended(f, &pending[i], &is_refused))
			return true;
	return false;
}

/* --- commands ------------------------------------------------------------ */

struct chunk {
	struct imap_folder *folder;
	uint32_t uids[CHUNK_MAX]; /* ascending */
	size_t count;
	bool has_foreign; /* somebody else's \Deleted was seen */
	struct buf command;
};

/* "UID VERB set tail". */
static bool command(struct chunk *c, enum imap_reply *reply, const char *verb,
	const char *tail, struct err *err)
{
	buf_reset(&c->command);
	buf_printf(&c->command, "UID %s ", verb);
	imap_uid_set(c->uids, c->count, &c->command);
	buf_add_text(&c->command, tail);
	return imap_client_command(
		c->folder->client, NULL, reply, buf_cstr(&c->command), err);
}

/* Not now; the connection is fine. */
static void pause_settling(
	struct imap_folder *f, const char *what, const char *folder)
{
	f->settle_at_ms = clock_monotonic_ms() + PAUSE_MS;
	log_warning("mailbox_refuses", F_STR("mailbox", f->mailbox->name),
		F_STR("folder", f->name), F_STR("command", what),
		F_STR("to", folder),
		F_SLICE("reason", imap_client_reply_text(f->client)));
}

static bool on_there(void *ctx, uint32_t uid, struct err *err UNUSED)
{
	struct chunk *there = ctx;

	if (there->count < CHUNK_MAX)
		there->uids[there->count++] = uid;
	return true;
}

static bool has_uid(const struct chunk *c, uint32_t uid)
{
	for (size_t i = 0; i < c->count; i++)
		if (c->uids[i] == uid)
			return true;
	return false;
}

/* Those that somebody else removed meanwhile are done. */
static bool drop_removed(struct chunk *c, struct err *err)
{
	struct chunk there = {.folder = c->folder};
	const struct imap_wire_handler handler = {
		.number = on_there, .ctx = &there};
	size_t kept = 0;

	buf_reset(&c->command);
	buf_add_text(&c->command, "UID SEARCH UID ");
	imap_uid_set(c->uids, c->count, &c->command);
	/* NOOP first: it lets the server tell what is gone (RFC 3501 7.4.1). */
	if (!imap_client_must(c->folder->client, NULL, "NOOP", err) ||
		!imap_client_must(c->folder->client, &handler,
			buf_cstr(&c->command), err))
		return false;
	for (size_t i = 0; i < c->count; i++)
		if (has_uid(&there, c->uids[i]))
			c->uids[kept++] = c->uids[i];
		else
			imap_ledger_done(c->folder->ledger, c->uids[i]);
	c->count = kept;
	return true;
}

/* A refusal may mean that the folder is missing, or messages are. */
static bool transfer_again(struct chunk *c, enum imap_reply *reply,
	const char *verb, const char *tail, struct buf *to, struct err *err)
{
	struct buf create = {0};
	enum imap_reply ignored;
	bool ok;

	buf_printf(&create, "CREATE %s", buf_cstr(to));
	ok = drop_removed(c, err) &&
	     imap_client_command(
		     c->folder->client, NULL, &ignored, buf_cstr(&create), err);
	buf_fini(&create);
	if (c->count > 0)
		return ok && command(c, reply, verb, tail, err);
	*reply = IMAP_OK;
	return ok;
}

/* MOVE or COPY; a folder that is missing is made. */
static bool transfer(struct chunk *c, enum imap_reply *reply, const char *verb,
	struct buf *to, struct err *err)
{
	struct buf tail = {0};
	bool ok;

	buf_printf(&tail, " %s", buf_cstr(to));
	ok = command(c, reply, verb, buf_cstr(&tail), err);
	if (ok && *reply == IMAP_NO)
		ok = transfer_again(c, reply, verb, buf_cstr(&tail), to, err);
	if (ok && *reply != IMAP_OK)
		pause_settling(c->folder, verb, buf_cstr(to));
	buf_fini(&tail);
	return ok;
}

static void note_done(struct chunk *c)
{
	for (size_t i = 0; i < c->count; i++)
		imap_ledger_done(c->folder->ledger, c->uids[i]);
}

static bool on_marked(void *ctx, uint32_t uid, struct err *err UNUSED)
{
	struct chunk *c = ctx;

	if (!has_uid(c, uid))
		c->has_foreign = true;
	return true;
}

static bool expunge(struct chunk *c, enum imap_reply *reply, struct err *err)
{
	struct imap_client *client = c->folder->client;
	const struct imap_wire_handler handler = {
		.number = on_marked, .ctx = c};

	if (imap_client_has(client, IMAP_HAS_UIDPLUS))
		return command(c, reply, "EXPUNGE", "", err);
	c->has_foreign = false;
	if (!imap_client_must(client, &handler, "UID SEARCH DELETED", err))
		return false;
	*reply = IMAP_OK;
	/* They stay marked, until whoever marked the others expunges. */
	return c->has_foreign ||
	       imap_client_command(client, NULL, reply, "EXPUNGE", err);
}

static bool remove_chunk(struct chunk *c, struct err *err)
{
	enum imap_reply reply;

	if (!command(c, &reply, "STORE", " +FLAGS.SILENT (\\Deleted)", err) ||
		(reply == IMAP_OK && !expunge(c, &reply, err)))
		return false;
	if (reply == IMAP_OK) {
		note_done(c);
		return true;
	}
	pause_settling(c->folder, "STORE or EXPUNGE", "");
	return drop_removed(c, err);
}

static bool is_copied(const struct imap_folder *f, uint32_t uid)
{
	size_t count;
	const struct imap_pending *p = imap_ledger_pending(f->ledger, &count);

	for (size_t i = 0; i < count; i++)
		if (p[i].uid == uid)
			return p[i].is_copied;
	return false;
}

/* Those that are not copied yet; noted before anything is removed. */
static bool copy_chunk(
	struct chunk *all, struct buf *to, bool *is_copied_now, struct err *err)
{
	struct imap_folder *f = all->folder;
	struct chunk c = {.folder = f};
	enum imap_reply reply = IMAP_OK;
	bool ok = true;

	for (size_t i = 0; i < all->count; i++)
		if (!is_copied(f, all->uids[i]))
			c.uids[c.count++] = all->uids[i];
	if (c.count > 0)
		ok = transfer(&c, &reply, "COPY", to, err);
	*is_copied_now = ok && reply == IMAP_OK;
	for (size_t i = 0; *is_copied_now && i < c.count; i++)
		imap_ledger_copied(f->ledger, c.uids[i]);
	buf_fini(&c.command);
	return ok && imap_ledger_sync(f->ledger, err);
}

static bool move_chunk(struct chunk *c, struct buf *to, struct err *err)
{
	enum imap_reply reply;
	bool is_there;

	if (!imap_client_has(c->folder->client, IMAP_HAS_MOVE))
		return copy_chunk(c, to, &is_there, err) &&
		       (!is_there || remove_chunk(c, err));
	if (!transfer(c, &reply, "MOVE", to, err))
		return false;
	if (reply == IMAP_OK)
		note_done(c);
	return true;
}

/* --- settling ------------------------------------------------------------ */

/* Up to a chunk of those that ended one way. */
static void gather(
	const struct imap_folder *f, bool want_refused, struct chunk *c)
{
	size_t count;
	const struct imap_pending *pending =
		imap_ledger_pending(f->ledger, &count);
	bool is_refused;

	for (size_t i = 0; i < count && c->count < CHUNK_MAX; i++)
		if (has_ended(f, &pending[i], &is_refused) &&
			is_refused == want_refused)
			c->uids[c->count++] = pending[i].uid;
}

static bool settle_chunk(struct imap_folder *f, struct chunk *c,
	bool is_refused, struct err *err)
{
	struct buf *to = is_refused ? &f->refused_folder : &f->done_folder;

	/* What is refused is never deleted. */
	if (to->len > 0)
		return move_chunk(c, to, err);
	if (!is_refused && f->mailbox->after == INTAKE_DELETE)
		return remove_chunk(c, err);
	note_done(c);
	return true;
}

static bool settle_kind(struct imap_folder *f, bool is_refused, struct err *err)
{
	struct chunk c = {.folder = f};
	bool ok = true;

	do {
		c.count = 0;
		gather(f, is_refused, &c);
		if (c.count > 0)
			ok = settle_chunk(f, &c, is_refused, err) &&
			     imap_ledger_sync(f->ledger, err);
	} while (ok && c.count > 0 && clock_monotonic_ms() >= f->settle_at_ms);
	buf_fini(&c.command);
	return ok;
}

bool imap_settle(struct imap_folder *f, struct err *err)
{
	if (!imap_can_settle(f))
		return true;
	return settle_kind(f, false, err) && settle_kind(f, true, err);
}
