#include "ingest/pipeline_again.h"

#include "store/report_again.h"

#include <assert.h>
#include <string.h>

/* Documents of a message and reports of their keys, at 100 variants each. */
#define JUDGE_BYTES ((size_t)16 << 20)

enum verdict {
	VERDICT_OPEN,
	VERDICT_SAME,
	VERDICT_REPLACE, /* `place` goes */
	VERDICT_NEW,
	VERDICT_DELETED, /* it was stored, and somebody deleted it */
	VERDICT_PAST,    /* it was stored, and cannot be taken back */
	VERDICT_REFUSED, /* by the reader, or by the writer */
};

struct judged {
	struct store_item *item;
	enum verdict verdict;
	struct report_place place;
	struct again_match *matches; /* stored reports of its key */
	size_t match_count;
};

struct judgement {
	struct report_writer *w;
	struct arena *arena;
	struct judged *items; /* all but the message's end */
	size_t count;
	struct again_document *documents; /* of the last reading */
	size_t document_count;
	struct again_counts counts;
	struct err why; /* the first that was kept or refused */
};

/* --- what is stored ------------------------------------------------------ */

static bool find_aggregate(
	struct judgement *j, struct judged *one, struct err *err)
{
	struct aggregate_report r;
	struct arrival arrival;

	if (!store_item_sum(one->item, err) ||
		!store_item_end(one->item, &r, err))
		return false;
	arrival = store_item_arrival(one->item, r.repairs);
	return report_again_find(j->w, &r, &arrival, j->arena, &one->matches,
		&one->match_count, err);
}

static bool find_tls(struct judgement *j, struct judged *one, struct err *err)
{
	struct arena *a = arena_new("TLS report", FRAME_TLS_ARENA_BYTES);
	struct tls_report r;
	bool ok;

	ok = frame_read_tls(report_frames_end_payload(one->item->frames), a, &r,
		     err) &&
	     report_again_find_tls(
		     j->w, &r, j->arena, &one->matches, &one->match_count, err);
	arena_free(&a);
	return ok;
}

/* Of a failure report nothing is looked for: it is known by its place. */
static bool find(struct judgement *j, struct judged *one, struct err *err)
{
	bool ok = one->item->kind == STORE_AGGREGATE
			  ? find_aggregate(j, one, err)
		  : one->item->kind == STORE_TLS ? find_tls(j, one, err)
						 : true;

	if (ok || err->code == ERR_TEMP || err->code == ERR_CONFIG)
		return ok;
	one->verdict = VERDICT_REFUSED;
	one->item->why = *err;
	return true;
}

static enum intake_kind kind_of(const struct judged *one)
{
	return one->item->kind == STORE_AGGREGATE ? INTAKE_AGGREGATE
	       : one->item->kind == STORE_TLS     ? INTAKE_TLS
						  : INTAKE_FAILURE;
}

static bool was_stored(const struct again_document *d)
{
	return d->state != INTAKE_REFUSED && d->place.id != 0;
}

/* --- which document of then is which of now ------------------------------ */

/* A document of then whose report has the number; NULL: none is free. */
static struct again_document *find_document(
	struct judgement *j, enum intake_kind kind, int64_t id)
{
	for (size_t i = 0; i < j->document_count; i++) {
		struct again_document *d = &j->documents[i];

		if (!d->is_claimed && d->kind == kind && was_stored(d) &&
			d->place.id == id)
			return d;
	}
	return NULL;
}

/* What differs from the report of a document of then. */
static enum verdict verdict_on(const struct again_document *d)
{
	return d->is_past ? VERDICT_PAST : VERDICT_REPLACE;
}

/* Its own report of the same key, of the same records or of others. */
static void claim_match(
	struct judgement *j, struct judged *one, bool has_same_records)
{
	for (size_t i = 0; i < one->match_count; i++) {
		const struct again_match *m = &one->matches[i];
		struct again_document *d;

		if (one->verdict != VERDICT_OPEN ||
			m->has_same_records != has_same_records)
			continue;
		d = find_document(j, kind_of(one), m->id);
		if (d == NULL)
			continue;
		d->is_claimed = true;
		one->place = d->place;
		one->verdict = m->has_same_records && m->says_the_same
				       ? VERDICT_SAME
				       : verdict_on(d);
	}
}

/* Somebody else's of the same records: this one is a duplicate. */
static void meet_duplicate(struct judged *one)
{
	for (size_t i = 0; i < one->match_count; i++)
		if (one->verdict == VERDICT_OPEN &&
			one->matches[i].has_same_records)
			one->verdict = VERDICT_SAME;
}

/* Is a document of then, by its number, refused now? */
static bool is_refused_now(const struct judgement *j, uint32_t number)
{
	for (size_t i = 0; i < j->count; i++)
		if (j->items[i].verdict == VERDICT_REFUSED &&
			j->items[i].item->number == number)
			return true;
	return false;
}

/* One of no stored key: the document at its place, else the next that nobody
 * claimed and that is still read; NULL: there was none. */
static struct again_document *find_partner(
	struct judgement *j, const struct judged *one)
{
	struct again_document *next = NULL;

	for (size_t i = 0; i < j->document_count; i++) {
		struct again_document *d = &j->documents[i];

		if (d->is_claimed)
			continue;
		if (d->number == one->item->number &&
			(d->kind == kind_of(one) || !was_stored(d)))
			return d;
		if (next == NULL && d->kind == kind_of(one) && was_stored(d) &&
			!is_refused_now(j, d->number))
			next = d;
	}
	return next;
}

static void pair(struct judgement *j, struct judged *one)
{
	struct again_document *d = find_partner(j, one);

	one->verdict = VERDICT_NEW;
	if (d == NULL)
		return;
	d->is_claimed = true;
	if (!was_stored(d))
		return;
	one->place = d->place;
	one->verdict = !d->is_there                     ? VERDICT_DELETED
		       : kind_of(one) == INTAKE_FAILURE ? VERDICT_SAME
							: verdict_on(d);
}

/* The surest first, so that none takes another's place. */
static void judge_items(struct judgement *j)
{
	for (size_t i = 0; i < j->count; i++)
		claim_match(j, &j->items[i], true);
	for (size_t i = 0; i < j->count; i++)
		meet_duplicate(&j->items[i]);
	for (size_t i = 0; i < j->count; i++)
		claim_match(j, &j->items[i], false);
	for (size_t i = 0; i < j->count; i++)
		if (j->items[i].verdict == VERDICT_OPEN)
			pair(j, &j->items[i]);
}

/* --- the message --------------------------------------------------------- */

static bool judge(struct judgement *j, struct store_item *items, size_t count,
	struct err *err)
{
	const struct arrival *arrival = &items[0].message->arrival;

	j->count = count;
	j->items = arena_alloc_array(j->arena, count + 1, sizeof(*j->items));
	if (j->items == NULL)
		return err_set(err, ERR_LIMIT, "the message's memory is full");
	if (!report_again_documents(j->w, arrival->spool_id, arrival->host,
		    j->arena, &j->documents, &j->document_count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		j->items[i] = (struct judged){.item = &items[i]};
		if (items[i].kind == STORE_NOTE)
			j->items[i].verdict = VERDICT_REFUSED;
		else if (!find(j, &j->items[i], err))
			return false;
	}
	judge_items(j);
	return true;
}

static bool is_change(const struct judged *one)
{
	return one->verdict == VERDICT_REPLACE || one->verdict == VERDICT_NEW;
}

static bool has_changes(const struct judgement *j)
{
	for (size_t i = 0; i < j->count; i++)
		if (is_change(&j->items[i]))
			return true;
	return false;
}

static void add_reason(struct judgement *j, const struct err *why)
{
	if (j->why.code == ERR_NONE)
		j->why = *why;
}

/* Was the document that is refused now stored then? */
static bool is_kept(const struct judgement *j, uint32_t number)
{
	for (size_t i = 0; i < j->document_count; i++)
		if (j->documents[i].number == number &&
			!j->documents[i].is_claimed && j->documents[i].is_there)
			return true;
	return false;
}

static void count_past(struct judgement *j)
{
	struct err why = {0};

	err_set(&why, ERR_UNSUPPORTED,
		"retention has dropped records of a report of it");
	j->counts.kept++;
	add_reason(j, &why);
}

static void count_items(struct judgement *j)
{
	for (size_t i = 0; i < j->count; i++) {
		const struct judged *one = &j->items[i];

		switch (one->verdict) {
		case VERDICT_SAME:
			j->counts.unchanged++;
			break;
		case VERDICT_REPLACE:
			j->counts.replaced++;
			break;
		case VERDICT_NEW:
			j->counts.stored++;
			break;
		case VERDICT_DELETED:
			j->counts.deleted++;
			break;
		case VERDICT_PAST:
			count_past(j);
			break;
		case VERDICT_REFUSED:
			add_reason(j, &one->item->why);
			j->counts.refused += !is_kept(j, one->item->number);
			break;
		case VERDICT_OPEN:
			assert(false); /* every item is judged */
			break;
		}
	}
}

/* Reports that nothing read now stands for. */
static void count_kept(struct judgement *j)
{
	struct err why = {0};

	err_set(&why, ERR_UNSUPPORTED, "a report of it is not found any more");
	for (size_t i = 0; i < j->document_count; i++) {
		const struct again_document *d = &j->documents[i];

		if (d->is_claimed || !d->is_there ||
			d->state == INTAKE_DUPLICATE)
			continue;
		j->counts.kept++;
		add_reason(j, &why);
	}
}

/* --- changes ------------------------------------------------------------- */

static bool store_one(struct judgement *j, struct judged *one, struct err *err)
{
	one->item->fate = STORE_WAITS;
	return store_item_report(j->w, one->item, err);
}

static bool replace(struct judgement *j, struct judged *one, struct err *err)
{
	struct again_replaced *replaced;

	if (!report_again_take_out(
		    j->w, kind_of(one), one->place, j->arena, &replaced, err) ||
		!store_one(j, one, err))
		return false;
	/* What the writer refuses must not cost the one it was to replace. */
	if (one->item->fate == STORE_REFUSED) {
		*err = one->item->why;
		return false;
	}
	return report_again_settle(j->w, replaced, err);
}

/* Readable now, but still not for us: of a domain that is none of ours. */
static void refuse(struct judgement *j, struct judged *one)
{
	one->verdict = VERDICT_REFUSED;
	j->counts.stored--;
	j->counts.refused++;
	add_reason(j, &one->item->why);
}

static bool change(struct judgement *j, struct err *err)
{
	for (size_t i = 0; i < j->count; i++) {
		struct judged *one = &j->items[i];

		if (!is_change(one))
			continue;
		if (!(one->verdict == VERDICT_REPLACE ? replace(j, one, err)
						      : store_one(j, one, err)))
			return false;
		if (one->item->fate == STORE_REFUSED) {
			refuse(j, one);
			continue;
		}
		j->counts.records += one->item->records;
		j->counts.messages += one->item->messages;
		store_item_note(j->w, one->item);
	}
	return true;
}

/* The message's own row; what was not read now keeps its rows. */
static void note_message(
	struct judgement *j, const struct store_item *end, uint32_t documents)
{
	struct err why = {0};

	for (size_t i = 0; i < j->count; i++)
		if (j->items[i].verdict == VERDICT_REFUSED &&
			!is_kept(j, j->items[i].item->number))
			store_refusal_add(&why, &j->items[i].item->why);
	report_writer_message(j->w, end->message, &why,
		end->number > documents ? end->number : documents, NULL);
}

static bool judge_and_change(struct judgement *j, struct pipeline_again *again,
	struct store_item *items, size_t count, struct err *err)
{
	if (!report_again_begin(j->w, err) || !judge(j, items, count - 1, err))
		return false;
	count_items(j);
	count_kept(j);
	if (!change(j, err))
		return false;
	if (has_changes(j))
		note_message(j, &items[count - 1], again->documents);
	return report_writer_commit(j->w, err);
}

static void init(struct judgement *j, struct report_writer *w)
{
	*j = (struct judgement){
		.w = w, .arena = arena_new("judgement", JUDGE_BYTES)};
}

/* Judged once without a lock; where something is to be changed, again with it,
 * for others may have changed it meanwhile. */
static bool go_on(struct judgement *j, struct pipeline_again *again,
	struct store_item *items, size_t count, struct err *err)
{
	if (!judge(j, items, count - 1, err))
		return false;
	if (again->is_dry_run || !has_changes(j)) {
		count_items(j);
		count_kept(j);
		return true;
	}
	arena_free(&j->arena);
	init(j, j->w);
	return judge_and_change(j, again, items, count, err);
}

static void add_counts(struct again_counts *to, const struct again_counts *more)
{
	to->unchanged += more->unchanged;
	to->replaced += more->replaced;
	to->stored += more->stored;
	to->kept += more->kept;
	to->refused += more->refused;
	to->deleted += more->deleted;
	to->records += more->records;
	to->messages += more->messages;
}

static void set_fates(struct store_item *items, size_t count,
	enum store_fate fate, const struct err *why)
{
	for (size_t i = 0; i < count; i++) {
		items[i].fate = fate;
		items[i].why = *why;
	}
}

/* Trouble of the database is tried again; what the writer refuses is not, and
 * all of the message stays as it was. */
static void fail(struct pipeline_again *again, struct store_item *items,
	size_t count, const struct err *why, bool *is_down)
{
	struct err ignored = {0};

	if (why->code == ERR_TEMP || why->code == ERR_CONFIG) {
		set_fates(items, count, STORE_RETRY, why);
		*is_down = true;
		return;
	}
	set_fates(items, count, STORE_STORED, &ignored);
	again->counts.kept++;
	again->why = *why;
}

static void store(struct pipeline_again *again, struct report_writer *w,
	struct store_item *items, size_t count, bool *is_down)
{
	struct err err = {0}, none = {0};
	struct judgement j;

	err_clear(&again->why);
	/* Broken off: its fate is told otherwise. */
	if (count == 0 || items[count - 1].kind != STORE_MESSAGE) {
		set_fates(items, count, STORE_STORED, &none);
		return;
	}
	init(&j, w);
	if (go_on(&j, again, items, count, &err)) {
		*is_down = false;
		set_fates(items, count, STORE_STORED, &none);
		add_counts(&again->counts, &j.counts);
		again->why = j.why;
	} else {
		report_writer_rollback(w);
		fail(again, items, count, &err, is_down);
	}
	arena_free(&j.arena);
}

void pipeline_again_init(struct pipeline_again *again, bool is_dry_run)
{
	*again = (struct pipeline_again){
		.store = store, .is_dry_run = is_dry_run};
}
