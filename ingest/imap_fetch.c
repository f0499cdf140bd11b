/* imap_fetch.c - messages of a mailbox into the spool. */
#include "ingest/imap_folder.h"

#include <inttypes.h>
#include <poll.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"

/* A body that did not come so often is passed over for an hour. */
#define MAX_TRIES 3
#define TROUBLE_MS INT64_C(3600000)
/* How often a long backfill says how far it is. */
#define PROGRESS_MS 10000

struct wanted {
	uint32_t uid;
	bool is_there; /* the server knows it */
	bool is_sent;  /* its body came */
	uint64_t size_bytes;
	char spool_id[SPOOL_ID_SIZE];
};

/* One FETCH. */
struct batch {
	struct imap_folder *folder;
	struct wanted wanted[IMAP_BATCH_MAX];
	size_t count;
	struct spool_writer *writer; /* of the body that comes; NULL: none */
	size_t submitted;
	bool has_disk_failed; /* no fault of a message */
};

/* --- trouble ------------------------------------------------------------- */

static struct imap_trouble *find_trouble(struct imap_folder *f, uint32_t uid)
{
	for (size_t i = 0; i < f->trouble_count; i++)
		if (f->trouble[i].uid == uid)
			return &f->trouble[i];
	return NULL;
}

bool imap_is_troubled(const struct imap_folder *f, uint32_t uid)
{
	if (clock_monotonic_ms() - f->trouble_since_ms > TROUBLE_MS)
		return false;
	for (size_t i = 0; i < f->trouble_count; i++)
		if (f->trouble[i].uid == uid)
			return f->trouble[i].tries >= MAX_TRIES;
	return false;
}

/* Some servers have messages without a body (iCloud); one message must not
 * hold up the others for ever. */
static void count_trouble(struct imap_folder *f, uint32_t uid)
{
	struct imap_trouble *t;

	if (clock_monotonic_ms() - f->trouble_since_ms > TROUBLE_MS) {
		f->trouble_count = 0;
		f->trouble_since_ms = clock_monotonic_ms();
	}
	t = find_trouble(f, uid);
	if (!t) {
		if (f->trouble_count == IMAP_TROUBLE_MAX)
			return;
		t = &f->trouble[f->trouble_count++];
		*t = (struct imap_trouble){.uid = uid};
	}
	if (++t->tries == MAX_TRIES)
		log_warning("message_passed_over",
			F_STR("mailbox", f->mailbox->name),
			F_STR("folder", f->name), F_INT("uid", uid),
			F_STR("reason", "the server does not send it"));
}

/* --- what comes ---------------------------------------------------------- */

static struct wanted *find_wanted(struct batch *b, uint32_t uid)
{
	for (size_t i = 0; i < b->count; i++)
		if (b->wanted[i].uid == uid)
			return &b->wanted[i];
	return NULL;
}

static bool on_size(void *ctx, struct str line, struct err *err UNUSED)
{
	struct batch *b = ctx;
	struct imap_fetch fetch;
	struct wanted *w;

	if (!imap_fetch_parse(line, &fetch))
		return true;
	w = find_wanted(b, fetch.uid);
	if (w && fetch.uid != 0) {
		w->is_there = true;
		w->size_bytes = fetch.size_bytes;
	}
	return true;
}

static bool on_literal(void *ctx, struct str before, uint32_t size_bytes,
	bool *is_wanted, struct err *err)
{
	struct batch *b = ctx;
	const struct imap_folder *f = b->folder;

	if (!imap_is_body(before))
		return true;
	if (b->writer)
		return err_set(err, ERR_SYNTAX,
			"the server sends two bodies of one message");
	if (size_bytes > f->mailbox->max_message_bytes)
		return err_set(err, ERR_LIMIT,
			"a message has %" PRIu32
			" bytes, more than max_message and than the server "
			"said",
			size_bytes);
	*is_wanted = true;
	b->writer = spool_writer_new(f->spool);
	return true;
}

static bool on_bytes(void *ctx, const void *bytes, size_t len, struct err *err)
{
	struct batch *b = ctx;

	b->has_disk_failed = !spool_write(b->writer, bytes, len, err);
	return !b->has_disk_failed;
}

/* Its arrival is that at the mailbox, where the server tells. */
static int64_t arrival(const struct imap_fetch *fetch)
{
	int64_t now_s = clock_now_s();

	return fetch->arrived_s > 0 && fetch->arrived_s < now_s
		       ? fetch->arrived_s
		       : now_s;
}

static void submit(
	struct batch *b, struct wanted *w, const struct imap_fetch *fetch)
{
	struct imap_folder *f = b->folder;
	struct buf origin = {0};
	struct spool_envelope env = {
		.arrived_s = arrival(fetch),
		.channel = STR("imap"),
		.host = str_from(f->hostname),
		.size_bytes = spool_writer_size_bytes(b->writer),
	};

	buf_printf(&origin, "%s/%s;UIDVALIDITY=%" PRIu32 ";UID=%" PRIu32,
		f->mailbox->name, f->name, imap_ledger_uidvalidity(f->ledger),
		w->uid);
	env.origin = buf_str(&origin);
	w->is_sent = true;
	w->size_bytes = env.size_bytes;
	memcpy(w->spool_id, spool_writer_id(b->writer), SPOOL_ID_SIZE);
	spool_sync_submit(f->sync, &b->writer, &env, (uint64_t)(w - b->wanted));
	b->submitted++;
	buf_fini(&origin);
}

/* A FETCH is complete; the UID may stand behind the body. */
static bool on_fetched(void *ctx, struct str line, struct err *err)
{
	struct batch *b = ctx;
	struct imap_fetch fetch;
	struct wanted *w;

	if (!b->writer)
		return true; /* flags that somebody changed, and the like */
	if (!imap_fetch_parse(line, &fetch) || !fetch.has_body)
		return err_set(
			err, ERR_SYNTAX, "the server's FETCH cannot be read");
	w = find_wanted(b, fetch.uid);
	if (fetch.uid == 0 || !w || w->is_sent)
		return err_set(err, ERR_SYNTAX,
			"the server sent message %" PRIu32
			", which was not asked for",
			fetch.uid);
	if (spool_writer_size_bytes(b->writer) == 0) {
		spool_writer_abort(&b->writer);
		return true;
	}
	submit(b, w, &fetch);
	return true;
}

/* --- to disk ------------------------------------------------------------- */

static bool note_result(
	struct batch *b, const struct spool_result *r, struct err *err)
{
	struct imap_folder *f = b->folder;
	const struct wanted *w = &b->wanted[r->ticket];

	if (!r->ok) {
		b->has_disk_failed = true;
		*err = r->err;
		return false;
	}
	imap_ledger_fetched(f->ledger, w->uid, w->spool_id);
	f->fetched++;
	log_info("message_spooled", F_STR("spool_id", w->spool_id),
		F_STR("mailbox", f->mailbox->name), F_STR("folder", f->name),
		F_INT("uid", w->uid), F_INT("size_bytes", w->size_bytes));
	return true;
}

/* Until all that came is on disk; then into the ledger. */
static bool collect(struct batch *b, struct err *err)
{
	struct spool_result results[IMAP_BATCH_MAX];
	struct pollfd p = {
		.fd = spool_sync_fd(b->folder->sync), .events = POLLIN};
	bool ok = true;
	size_t n;

	while (b->submitted > 0) {
		(void)poll(&p, 1, -1);
		n = spool_sync_collect(
			b->folder->sync, results, ARRAY_LEN(results));
		for (size_t i = 0; i < n; i++)
			ok = note_result(b, &results[i], err) && ok;
		b->submitted -= n;
	}
	return imap_ledger_sync(
		       b->folder->ledger, ok ? err : &(struct err){0}) &&
	       ok;
}

/* --- a batch ------------------------------------------------------------- */

static void choose(struct imap_folder *f, struct batch *b)
{
	size_t max = f->single_left > 0 ? 1 : IMAP_BATCH_MAX, pending;

	(void)imap_ledger_pending(f->ledger, &pending);
	if (max > IMAP_PENDING_MAX - pending)
		max = IMAP_PENDING_MAX - pending;
	while (b->count < max && f->todo_next < f->todo_count)
		b->wanted[b->count++].uid = f->todo[f->todo_next++];
}

static bool fetch(struct batch *b, const char *items,
	const struct imap_wire_handler *handler, struct err *err)
{
	uint32_t uids[IMAP_BATCH_MAX];
	struct buf command = {0};
	bool ok;

	for (size_t i = 0; i < b->count; i++)
		uids[i] = b->wanted[i].uid;
	buf_add_text(&command, "UID FETCH ");
	imap_uid_set(uids, b->count, &command);
	buf_printf(&command, " %s", items);
	ok = imap_client_must(
		b->folder->client, handler, buf_cstr(&command), err);
	buf_fini(&command);
	return ok;
}

/* Those that are gone by now (somebody deleted them) are no more asked for,
 * nor those that are too large. */
static uint64_t drop_unwanted(struct batch *b)
{
	const struct imap_folder *f = b->folder;
	uint64_t total = 0;
	size_t kept = 0;

	for (size_t i = 0; i < b->count; i++) {
		const struct wanted *w = &b->wanted[i];

		if (!w->is_there)
			continue;
		if (w->size_bytes > f->mailbox->max_message_bytes) {
			imap_ledger_done(f->ledger, w->uid);
			log_warning("message_too_large",
				F_STR("mailbox", f->mailbox->name),
				F_STR("folder", f->name), F_INT("uid", w->uid),
				F_INT("size_bytes", w->size_bytes),
				F_STR("hint", "it stays where it is; see "
					      "max_message"));
			continue;
		}
		total += w->size_bytes;
		b->wanted[kept++] = *w;
	}
	b->count = kept;
	return total;
}

static bool fetch_bodies(struct batch *b, struct err *err)
{
	const struct imap_wire_handler handler = {
		.line = on_fetched,
		.literal = on_literal,
		.bytes = on_bytes,
		.ctx = b,
	};
	struct err later = {0};
	bool ok = fetch(b, "(UID INTERNALDATE BODY.PEEK[])", &handler, err);

	spool_writer_abort(&b->writer);
	/* What came before the failure counts. */
	return collect(b, ok ? err : &later) && ok;
}

/* After a failure one by one, until it shows whose fault it was. */
static void note_failure(struct imap_folder *f, const struct batch *b)
{
	if (b->has_disk_failed)
		return;
	if (b->count == 1)
		count_trouble(f, b->wanted[0].uid);
	f->single_left = IMAP_BATCH_MAX;
}

static void note_end(struct imap_folder *f, const struct batch *b)
{
	int64_t now_ms = clock_monotonic_ms();

	for (size_t i = 0; i < b->count; i++)
		if (!b->wanted[i].is_sent)
			count_trouble(f, b->wanted[i].uid);
	if (f->single_left > 0)
		f->single_left--;
	if (now_ms - f->progress_ms < PROGRESS_MS)
		return;
	f->progress_ms = now_ms;
	log_info("mailbox_progress", F_STR("mailbox", f->mailbox->name),
		F_STR("folder", f->name), F_INT("fetched", f->fetched),
		F_INT("left", f->todo_count - f->todo_next));
}

/* The connection stays, so that fetching goes on as soon as there is room. */
static bool has_room(struct imap_folder *f, uint64_t size_bytes)
{
	bool was_full = f->is_spool_full;
	struct err err;

	f->is_spool_full = !spool_has_room(f->spool, size_bytes, &err);
	if (f->is_spool_full && !was_full)
		log_warning("mailbox_paused",
			F_STR("mailbox", f->mailbox->name),
			F_STR("folder", f->name), F_ERR(&err));
	return !f->is_spool_full;
}

bool imap_fetch_batch(struct imap_folder *f, struct err *err)
{
	struct batch b = {.folder = f};
	const struct imap_wire_handler sizes = {.line = on_size, .ctx = &b};
	size_t first = f->todo_next;
	uint64_t total;

	if (!has_room(f, 0))
		return true;
	choose(f, &b);
	if (!fetch(&b, "(UID RFC822.SIZE)", &sizes, err))
		return false;
	total = drop_unwanted(&b);
	if (b.count == 0)
		return imap_ledger_sync(f->ledger, err);
	if (!has_room(f, total)) {
		f->todo_next = first;
		return true;
	}
	if (!fetch_bodies(&b, err)) {
		note_failure(f, &b);
		return false;
	}
	note_end(f, &b);
	return true;
}
