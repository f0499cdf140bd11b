/* imap_folder.c - one folder of a mailbox: connect, search, wait. */
#include "ingest/imap_folder.h"

#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/stream.h"
#include "dmarc/limits.h"
#include "ingest/imap_name.h"

/* RFC 2177: a server may hang up after 30 minutes without a command. */
#define IDLE_MAX_MS INT64_C(1740000)
/* How often the spool is looked at while messages are pending. */
#define SPOOL_LOOK_MS 500
/* Where the spool is full, whether there is room again. */
#define FULL_LOOK_MS 1000
/* Between two searches that found nothing: a server that cries wolf costs
 * little, and nobody waits for it. */
#define CALM_MS 200
/* Pauses after a failure. A refused login is tried seldom, so that the account
 * is not locked. */
#define RETRY_FIRST_MS INT64_C(1000)
#define RETRY_LOGIN_MS INT64_C(30000)
#define RETRY_MAX_MS INT64_C(600000)
/* A connection that held so long was a good one. */
#define HEALTHY_MS 60000

/* --- names --------------------------------------------------------------- */

struct special {
	const char *use; /* "\Junk" */
	struct buf name, found;
};

static bool on_list(void *ctx, struct str line, struct err *err UNUSED)
{
	struct special *s = ctx;
	struct str attributes;

	if (imap_list_parse(line, &attributes, &s->name) &&
		imap_has_word(attributes, s->use) && s->found.len == 0)
		buf_add_str(&s->found, buf_str(&s->name));
	return true;
}

/* RFC 6154: what the server calls its folder for that use. */
static bool find_special(struct imap_folder *f, const char *use,
	struct buf *quoted, struct err *err)
{
	struct special s = {.use = use};
	const struct imap_wire_handler handler = {.line = on_list, .ctx = &s};
	bool ok = imap_client_must(f->client, &handler, "LIST \"\" \"*\"", err);

	if (ok && s.found.len == 0)
		ok = err_set(err, ERR_CONFIG,
			"the server names no folder for \"%.40s\"", use);
	if (ok)
		imap_quote(buf_str(&s.found), quoted);
	buf_fini(&s.name);
	buf_fini(&s.found);
	return ok;
}

/* As a command has it; "\Junk" and the like are looked up. NULL: empty. */
static bool quote_folder(struct imap_folder *f, const char *name,
	struct buf *quoted, struct err *err)
{
	struct buf encoded = {0};
	bool ok;

	buf_reset(quoted);
	if (!name)
		return true;
	if (name[0] == '\\')
		return find_special(f, name, quoted, err);
	ok = imap_name_encode(name, &encoded, err);
	if (ok)
		imap_quote(buf_str(&encoded), quoted);
	buf_fini(&encoded);
	return ok;
}

/* --- selecting ----------------------------------------------------------- */

struct selected {
	uint32_t uidvalidity; /* 0: not told */
	uint32_t exists;
};

static bool on_selected(void *ctx, struct str line, struct err *err UNUSED)
{
	struct selected *s = ctx;
	struct str text, word, rest;
	uint32_t number;
	uint64_t value;

	if (imap_numbered(line, &number, &word, &rest)) {
		if (str_equal_nocase(word, STR("EXISTS")))
			s->exists = number;
		return true;
	}
	if (!str_starts_with(line, STR("* OK ")))
		return true;
	text = imap_code(
		(struct str){line.ptr + 5, line.len - 5}, "UIDVALIDITY");
	if (str_to_u64(text, &value) && value > 0 && value <= UINT32_MAX)
		s->uidvalidity = (uint32_t)value;
	return true;
}

/* What nobody changes is opened read-only: not even \Recent is lost. */
static bool is_read_only(const struct imap_folder *f)
{
	return f->mailbox->after == INTAKE_KEEP && !f->mailbox->refused_folder;
}

static bool select_folder(
	struct imap_folder *f, struct selected *s, struct err *err)
{
	const struct imap_wire_handler handler = {
		.line = on_selected, .ctx = s};
	struct buf quoted = {0}, command = {0};
	bool ok = quote_folder(f, f->name, &quoted, err);

	if (ok) {
		buf_printf(&command, "%s %s",
			is_read_only(f) ? "EXAMINE" : "SELECT",
			buf_cstr(&quoted));
		ok = imap_client_must(
			f->client, &handler, buf_cstr(&command), err);
	}
	buf_fini(&quoted);
	buf_fini(&command);
	if (ok && s->uidvalidity == 0)
		ok = err_set(err, ERR_TEMP,
			"the server gives the folder no UIDVALIDITY");
	return ok;
}

/* --- searching ----------------------------------------------------------- */

static bool on_number(void *ctx, uint32_t uid, struct err *err UNUSED)
{
	struct imap_folder *f = ctx;

	if (uid == 0)
		return true;
	if (uid > f->highest)
		f->highest = uid;
	if (imap_ledger_knows(f->ledger, uid) || imap_is_troubled(f, uid))
		return true;
	if (f->todo_count == LIMIT_IMAP_NUMBERS)
		f->has_more = true;
	else
		f->todo[f->todo_count++] = uid;
	return true;
}

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* Oldest first, each once. */
static void sort_todo(struct imap_folder *f)
{
	size_t kept = 0;

	qsort(f->todo, f->todo_count, sizeof(f->todo[0]), by_number);
	for (size_t i = 0; i < f->todo_count; i++)
		if (kept == 0 || f->todo[i] != f->todo[kept - 1])
			f->todo[kept++] = f->todo[i];
	f->todo_count = kept;
}

/*
 * A real search, whatever the server announced. `from` 1 looks at all, which
 * also finds what turned up below the highest UID.
 */
static bool search(struct imap_folder *f, uint32_t from, struct err *err)
{
	const struct imap_wire_handler handler = {
		.number = on_number, .ctx = f};
	char command[64];

	f->todo_count = f->todo_next = 0;
	f->has_more = false;
	imap_client_forget_news(f->client);
	(void)snprintf(
		command, sizeof(command), "UID SEARCH UID %" PRIu32 ":*", from);
	if (!imap_client_must(f->client, &handler, command, err))
		return false;
	sort_todo(f);
	return true;
}

/* --- waiting ------------------------------------------------------------- */

/* False where all shall end. */
static bool rest(const struct imap_folder *f, int64_t ms)
{
	struct pollfd p = {.fd = f->stop_fd, .events = POLLIN};

	return poll(&p, 1, (int)ms) == 0;
}

/* Up to ms, or until there is news; in IDLE or without. */
static bool wait_a_while(
	struct imap_folder *f, bool is_idle, int64_t ms, struct err *err)
{
	if (is_idle)
		return imap_client_idle_wait(f->client, ms, err);
	return rest(f, ms) || err_set(err, ERR_TEMP, "stopping");
}

/* Until there is news, a message has left the spool, or the time is over. */
static bool wait_inside(
	struct imap_folder *f, bool is_idle, int64_t until_ms, struct err *err)
{
	int64_t left_ms;
	size_t pending;

	while (!imap_client_has_news(f->client) && !imap_can_settle(f)) {
		left_ms = until_ms - clock_monotonic_ms();
		if (left_ms <= 0)
			return true;
		(void)imap_ledger_pending(f->ledger, &pending);
		if (pending > 0 && left_ms > SPOOL_LOOK_MS)
			left_ms = SPOOL_LOOK_MS;
		if (!wait_a_while(f, is_idle, left_ms, err))
			return false;
	}
	return true;
}

static int64_t interval_ms(const struct imap_folder *f)
{
	int64_t ms = imap_client_has(f->client, IMAP_HAS_IDLE)
			     ? f->mailbox->idle_ms
			     : f->mailbox->poll_ms;

	return ms < IDLE_MAX_MS ? ms : IDLE_MAX_MS;
}

static bool wait_for_news(
	struct imap_folder *f, int64_t until_ms, struct err *err)
{
	bool is_idle = false;
	int64_t poll_at_ms;

	if (imap_client_has(f->client, IMAP_HAS_IDLE) &&
		!imap_client_idle_begin(f->client, &is_idle, err))
		return false;
	if (is_idle)
		return wait_inside(f, true, until_ms, err) &&
		       imap_client_idle_end(f->client, err);
	poll_at_ms = clock_monotonic_ms() + interval_ms(f);
	return wait_inside(f, false,
		       poll_at_ms < until_ms ? poll_at_ms : until_ms, err) &&
	       imap_client_must(f->client, NULL, "NOOP", err);
}

static bool may_fetch(const struct imap_folder *f)
{
	size_t pending;

	(void)imap_ledger_pending(f->ledger, &pending);
	return f->todo_next < f->todo_count && pending < IMAP_PENDING_MAX;
}

static uint32_t behind_highest(const struct imap_folder *f)
{
	return f->highest < UINT32_MAX ? f->highest + 1 : UINT32_MAX;
}

/*
 * Fetch, settle, wait, for ever. A look at the whole folder comes at the start
 * and after each interval; in between news is looked for behind the highest
 * UID.
 */
static bool watch(struct imap_folder *f, struct err *err)
{
	int64_t full_at_ms = 0;
	bool is_full;

	for (;;) {
		if (!imap_settle(f, err))
			return false;
		if (may_fetch(f)) {
			if (!imap_fetch_batch(f, err))
				return false;
			if (f->is_spool_full && !rest(f, FULL_LOOK_MS))
				return err_set(err, ERR_TEMP, "stopping");
			continue;
		}
		is_full = clock_monotonic_ms() >= full_at_ms ||
			  (f->has_more && f->todo_next == f->todo_count);
		if (!is_full && !imap_client_has_news(f->client)) {
			if (!wait_for_news(f, full_at_ms, err))
				return false;
			continue;
		}
		if (!search(f, is_full ? 1 : behind_highest(f), err))
			return false;
		if (is_full)
			full_at_ms = clock_monotonic_ms() + interval_ms(f);
		if (f->todo_count == 0 && !rest(f, CALM_MS))
			return err_set(err, ERR_TEMP, "stopping");
	}
}

/* --- one connection ------------------------------------------------------ */

static bool connect_folder(struct imap_folder *f, struct err *err)
{
	struct imap_login login = {
		.mailbox = f->mailbox, .stop_fd = f->stop_fd};
	struct buf bearer = {0};
	bool ok = !f->token || imap_token_get(f->token, &bearer, err);

	if (ok && f->token)
		login.bearer = buf_cstr(&bearer);
	if (ok)
		ok = imap_client_open(&f->client, &login, err);
	if (!ok && f->token && err->code == ERR_CONFIG)
		imap_token_forget(f->token);
	buf_fini(&bearer);
	return ok;
}

static bool begin(struct imap_folder *f, struct err *err)
{
	struct selected s = {0};
	bool is_new;

	if (!connect_folder(f, err) || !select_folder(f, &s, err) ||
		!quote_folder(f,
			f->mailbox->after == INTAKE_MOVE
				? f->mailbox->done_folder
				: NULL,
			&f->done_folder, err) ||
		!quote_folder(f, f->mailbox->refused_folder, &f->refused_folder,
			err) ||
		!imap_ledger_begin(f->ledger, s.uidvalidity, &is_new, err))
		return false;
	f->highest = 0;
	f->todo_count = f->todo_next = 0;
	f->has_more = false;
	log_info("mailbox_opened", F_STR("mailbox", f->mailbox->name),
		F_STR("folder", f->name), F_INT("messages", s.exists),
		F_INT("uidvalidity", s.uidvalidity), F_BOOL("new", is_new),
		F_BOOL("idle", imap_client_has(f->client, IMAP_HAS_IDLE)));
	return true;
}

/* --- the thread ---------------------------------------------------------- */

/* By host, user and folder: another mailbox of the same name in the
 * configuration, with the same UIDVALIDITY by chance, has other messages. */
static void ledger_name(const struct imap_folder *f, char dst[64])
{
	unsigned char digest[32];
	struct buf key = {0};

	buf_printf(&key, "%s\n%s\n%s", f->mailbox->host, f->mailbox->user,
		f->name);
	sha256(key.ptr, key.len, digest);
	buf_fini(&key);
	for (int i = 0; i < 16; i++)
		(void)snprintf(dst + 2L * i, 3, "%02x", digest[i]);
	(void)snprintf(dst + 32, 6, ".uids");
}

static bool open_folder(struct imap_folder *f, struct err *err)
{
	char name[64];

	ledger_name(f, name);
	f->todo = base_malloc(LIMIT_IMAP_NUMBERS * sizeof(f->todo[0]));
	f->trouble_since_ms = f->progress_ms = clock_monotonic_ms();
	return imap_ledger_open(&f->ledger, f->dir, name, err) &&
	       spool_sync_open(&f->sync, f->spool, false, err);
}

static void close_folder(struct imap_folder *f)
{
	imap_client_close(&f->client);
	spool_sync_close(&f->sync);
	imap_ledger_close(&f->ledger);
	buf_fini(&f->done_folder);
	buf_fini(&f->refused_folder);
	free(f->todo);
}

static int64_t next_pause_ms(int64_t pause_ms, const struct err *err)
{
	int64_t first_ms =
		err->code == ERR_CONFIG ? RETRY_LOGIN_MS : RETRY_FIRST_MS;

	pause_ms = pause_ms > 0 ? pause_ms * 2 : first_ms;
	if (pause_ms < first_ms)
		pause_ms = first_ms;
	return pause_ms < RETRY_MAX_MS ? pause_ms : RETRY_MAX_MS;
}

/* False where all shall end. */
static bool try_once(struct imap_folder *f, int64_t *pause_ms)
{
	int64_t began_ms = clock_monotonic_ms();
	uint64_t fetched = f->fetched;
	struct err err = {0};

	if (begin(f, &err))
		(void)watch(f, &err);
	imap_client_close(&f->client);
	if (!rest(f, 0))
		return false;
	if (f->fetched > fetched ||
		clock_monotonic_ms() - began_ms > HEALTHY_MS)
		*pause_ms = 0;
	*pause_ms = next_pause_ms(*pause_ms, &err);
	log_warning("mailbox_failed", F_STR("mailbox", f->mailbox->name),
		F_STR("folder", f->name), F_INT("retry_in_ms", *pause_ms),
		F_ERR(&err));
	return rest(f, *pause_ms);
}

void *imap_folder_main(void *folder)
{
	struct imap_folder *f = folder;
	int64_t pause_ms = 0;
	struct err err = {0};

	if (open_folder(f, &err))
		while (try_once(f, &pause_ms))
			;
	else
		log_error("mailbox_not_opened",
			F_STR("mailbox", f->mailbox->name),
			F_STR("folder", f->name), F_ERR(&err));
	close_folder(f);
	return NULL;
}
