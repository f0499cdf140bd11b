#include "ingest/ingest_service_changes.h"

#include <stdlib.h>

#include "base/clock.h"
#include "base/json_out.h"
#include "base/log.h"
#include "store/change.h"

#define NOTES_EVERY_MS 2000
#define POLICIES_EVERY_MS (3600 * INT64_C(1000))
#define AFTER_TROUBLE_MS 60000
/* Reports of a day come until the evening of the next. */
#define DAY_IS_COMPLETE_AFTER_DAYS 2
/* Of one transaction, in memory at once. */
#define NOTES_AT_ONCE 100
/* Texts of so many notes, at most 4 KiB each. */
#define NOTES_BYTES ((size_t)1 << 20)
#define SUBJECT_MAX_BYTES 100
#define HOST_MAX_BYTES 255

struct change_feeder {
	struct pg *pg;
	struct spool *spool;
	struct arena *arena;                   /* of one look */
	int64_t notes_due_ms, policies_due_ms; /* monotonic */
};

struct change_feeder *change_feeder_new(
	const struct pg_config *pg, struct spool *spool)
{
	struct change_feeder *f = base_calloc(1, sizeof(*f));

	f->pg = pg_new(pg);
	f->spool = spool;
	f->arena = arena_new("notes", NOTES_BYTES);
	/* At the start there is better to do. */
	f->policies_due_ms = clock_monotonic_ms() + AFTER_TROUBLE_MS;
	return f;
}

void change_feeder_free(struct change_feeder **f)
{
	if (*f == NULL)
		return;
	pg_free(&(*f)->pg);
	arena_free(&(*f)->arena);
	free(*f);
	*f = NULL;
}

/* Printable ASCII, and not longer than what we write. */
static bool is_plain(struct str s, size_t max)
{
	if (s.len == 0 || s.len > max)
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < 0x20 || s.ptr[i] > 0x7E)
			return false;
	return true;
}

/* A file that a full disk or a stranger left must not hold up the others. */
static bool is_sound(const struct spool_note *n)
{
	return n->at_s > 0 && is_plain(n->host, HOST_MAX_BYTES) &&
	       is_plain(n->subject, SUBJECT_MAX_BYTES) &&
	       (str_equal(n->kind, STR("client")) ||
		       str_equal(n->kind, STR("network")) ||
		       str_equal(n->kind, STR("reason")));
}

static void write_details(const struct spool_note *n, struct buf *out)
{
	struct json_out j;

	json_init(&j, out);
	json_object_begin(&j);
	json_key(&j, "what");
	json_str(&j, n->kind);
	json_key(&j, "count");
	json_uint(&j, n->count);
	json_key(&j, "usual");
	json_uint(&j, n->usual);
	json_key(&j, "untold");
	json_uint(&j, n->untold);
	json_key(&j, "host");
	json_str(&j, n->host);
	json_object_end(&j);
}

/* False where the arena is full. */
static bool make_entry(
	struct arena *a, const struct spool_note *n, struct change_entry *ret)
{
	struct buf details = {0};
	char *origin = arena_printf(a, "%.*s/%s", STR_ARGS(n->host), n->id);
	bool ok;

	write_details(n, &details);
	*ret = (struct change_entry){.at_s = n->at_s,
		.kind = "listener_unusual",
		.subject = n->subject,
		.origin = str_from(origin)};
	ok = origin && arena_copy_str(a, buf_str(&details), &ret->details);
	buf_fini(&details);
	return ok;
}

static bool add_notes(struct change_feeder *f, const struct spool_note *notes,
	size_t count, struct err *err)
{
	struct change_entry entries[NOTES_AT_ONCE];
	size_t n = 0;

	for (size_t i = 0; i < count; i++) {
		if (!is_sound(&notes[i]))
			log_warning("note_damaged", F_STR("id", notes[i].id));
		else if (make_entry(f->arena, &notes[i], &entries[n]))
			n++;
		else
			return err_set(err, ERR_LIMIT, "notes are too large");
	}
	return n == 0 || change_add_all(f->pg, entries, n, err);
}

/* Only after the commit; where we die in between, it is met again. */
static bool remove_all(struct spool *s, const struct spool_note *notes,
	size_t count, struct err *err)
{
	for (size_t i = 0; i < count; i++)
		if (!spool_note_done(s, notes[i].id, err))
			return false;
	return true;
}

static bool read_notes(struct change_feeder *f, size_t *count, struct err *err)
{
	struct spool_note *notes;

	arena_reset(f->arena);
	if (!spool_note_list(
		    f->spool, NOTES_AT_ONCE, f->arena, &notes, count, err))
		return false;
	if (*count == 0)
		return true;
	return add_notes(f, notes, *count, err) &&
	       remove_all(f->spool, notes, *count, err);
}

static void look_at_notes(struct change_feeder *f, int64_t now_ms)
{
	struct err err = {0};
	size_t count = 0;

	f->notes_due_ms = now_ms + NOTES_EVERY_MS;
	if (!read_notes(f, &count, &err)) {
		log_warning("notes_failed", F_ERR(&err));
		f->notes_due_ms = now_ms + AFTER_TROUBLE_MS;
	}
	/* The connection is needed for moments a day and is not kept. */
	if (count > 0)
		pg_reset(f->pg);
}

static void look_at_policies(struct change_feeder *f, int64_t now_ms)
{
	utc_day_t latest =
		clock_day_of(clock_now_s()) - DAY_IS_COMPLETE_AFTER_DAYS;
	struct err err = {0};
	uint64_t count;

	f->policies_due_ms = now_ms + POLICIES_EVERY_MS;
	if (!change_add_policies(f->pg, latest, &count, &err)) {
		log_warning("policies_failed", F_ERR(&err));
		f->policies_due_ms = now_ms + AFTER_TROUBLE_MS;
	}
	pg_reset(f->pg);
}

void change_feeder_go_on(struct change_feeder *f)
{
	int64_t now_ms = clock_monotonic_ms();

	if (now_ms >= f->notes_due_ms)
		look_at_notes(f, now_ms);
	if (now_ms >= f->policies_due_ms)
		look_at_policies(f, now_ms);
}
