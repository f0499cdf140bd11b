/* reparse.c - `ruad reparse`: kept and refused messages, one at a time. */
#include "ingest/reparse.h"

#include <stdio.h>
#include <unistd.h>

#include "ingest/ingest_service.h"
#include "ingest/pipeline_again.h"
#include "ingest/pipeline_temp.h"
#include "store/report_again.h"
#include "store/spool.h"

/* So long the database may be away, and so often it is asked. */
#define DATABASE_PATIENCE_MS 60000
#define RETRY_EVERY_MS 1000
/* A page of messages: paths and names of 200. */
#define PAGE_BYTES ((size_t)16 << 20)

struct reparse {
	const struct reparse_options *options;
	struct pipeline_again again;
	struct pipeline *pipeline;
	struct pg *pg; /* for lists and bytes */
	const char *temp_dir;
	uint64_t read, retried, last_job;
	struct pipeline_result result; /* of the message under way */
};

static void on_done(
	void *ctx, uint64_t job UNUSED, const struct pipeline_result *r)
{
	struct reparse *re = ctx;

	re->result = *r;
}

/* --- one message --------------------------------------------------------- */

static bool write_chunk(void *ctx, struct str bytes, struct err *err)
{
	return temp_file_write(*(int *)ctx, bytes.ptr, bytes.len, err);
}

static bool read_once(struct reparse *re, const struct again_message *m, int fd,
	struct err *err)
{
	/* Imported files were told apart by their content. */
	bool is_file = str_equal(m->message.arrival.channel, STR("import"));

	re->again.documents = m->documents;
	err_clear(&re->again.why);
	if (!pipeline_submit(re->pipeline, ++re->last_job,
		    &(struct stream_source){.fd = fd},
		    is_file ? READER_ANY : READER_MAIL, &m->message, err))
		return false;
	return pipeline_flush(re->pipeline, err);
}

static void tell(const struct again_message *m, const struct err *why)
{
	const struct intake_message *im = &m->message;

	fprintf(stderr, "ruad: message %.*s of %.*s: %s\n",
		STR_ARGS(im->arrival.spool_id), STR_ARGS(im->arrival.host),
		why->msg);
}

/* Again and again while the database is away, and a few times where the reader
 * dies: then what it held stays. */
static bool read_again(struct reparse *re, const struct again_message *m,
	int fd, struct err *err)
{
	int64_t until_ms = clock_monotonic_ms() + DATABASE_PATIENCE_MS;
	unsigned deaths = 0;

	for (;;) {
		if (!read_once(re, m, fd, err))
			return false;
		switch (re->result.outcome) {
		case PIPELINE_COMMITTED:
		case PIPELINE_REFUSED:
			return true;
		case PIPELINE_DIED:
			if (++deaths < INGEST_MAX_ATTEMPTS)
				break;
			re->again.why = re->result.why;
			re->again.counts.kept++;
			return true;
		case PIPELINE_RETRY:
			if (clock_monotonic_ms() > until_ms) {
				*err = re->result.why;
				return false;
			}
			usleep(RETRY_EVERY_MS * 1000);
			break;
		}
	}
}

static bool read_kept(
	struct reparse *re, const struct again_message *m, struct err *err)
{
	bool ok;
	int fd;

	if (!temp_file_open(re->temp_dir, &fd, err))
		return false;
	ok = intake_raw_each(re->pg, &m->raw, write_chunk, &fd, err) &&
	     read_again(re, m, fd, err);
	if (ok && re->again.why.code != ERR_NONE)
		tell(m, &re->again.why);
	close(fd);
	return ok;
}

/* --- all of them --------------------------------------------------------- */

static void show_progress(const struct reparse *re, bool is_over)
{
	if (re->options->show_progress)
		fprintf(stderr, is_over ? "\r\033[K" : "\r%lu messages read",
			re->read);
}

static bool read_page(struct reparse *re, const struct again_message *items,
	size_t count, struct err *err)
{
	for (size_t i = 0; i < count; i++) {
		if (!read_kept(re, &items[i], err))
			return false;
		re->read++;
		show_progress(re, false);
	}
	return true;
}

static bool read_all(struct reparse *re, struct err *err)
{
	struct again_cursor at = {.since = re->options->since,
		.arrived_us = INT64_MIN,
		.id = STR(""),
		.host = STR("")};
	/* One page is read while the cursor points into the other. */
	struct arena *pages[2] = {
		arena_new("page", PAGE_BYTES), arena_new("page", PAGE_BYTES)};
	struct again_message *items;
	size_t count = 1;
	bool ok = true;

	for (size_t n = 0; ok && count > 0; n++) {
		struct arena *page = pages[n % 2];

		arena_reset(page);
		ok = report_again_list(re->pg, &at, page, &items, &count, err);
		if (!ok || count == 0)
			break;
		ok = read_page(re, items, count, err);
		at.arrived_us = items[count - 1].arrived_us;
		at.id = items[count - 1].message.arrival.spool_id;
		at.host = items[count - 1].message.arrival.host;
	}
	arena_free(&pages[0]);
	arena_free(&pages[1]);
	return ok;
}

/* --- what was refused ---------------------------------------------------- */

/* Only a judgement: who stores it is ingest. What is refused as before is no
 * news. */
static bool is_readable(struct reparse *re, const struct again_message *m,
	int fd, bool *ret, struct err *err)
{
	const struct again_counts before = re->again.counts;
	bool ok;

	re->again.is_dry_run = true;
	ok = read_again(re, m, fd, err);
	re->again.is_dry_run = re->options->is_dry_run;
	*ret = re->again.counts.stored > before.stored;
	re->again.counts = before;
	return ok;
}

static bool retry(struct reparse *re, struct spool *spool,
	const struct again_message *m, const char *id, struct err *err)
{
	struct arena *a = arena_new("envelope", PAGE_BYTES);
	struct spool_listing found;
	struct err gone = {0};
	bool is_now = false, ok = true;
	int fd;

	if (spool_find(spool, id, a, &found, &fd, &gone)) {
		ok = is_readable(re, m, fd, &is_now, err);
		close(fd);
	}
	arena_free(&a);
	if (ok && is_now && !re->options->is_dry_run)
		ok = spool_retry(spool, id, err);
	re->retried += ok && is_now;
	return ok;
}

/* One whose bytes are kept was read above; where all of it is stored by now,
 * its file is left over. */
static bool read_refused_one(struct reparse *re, struct spool *spool,
	const struct spool_message *s, struct err *err)
{
	const struct again_message m = {
		.message.arrival = {.arrived_s = s->env.arrived_s,
			.host = s->env.host.ptr
					? s->env.host
					: str_from(re->options->hostname),
			.channel = s->env.channel,
			.spool_id = str_from(s->id)}};
	const struct arrival *a = &m.message.arrival;
	bool is_kept, is_stored;

	if (!report_again_is_kept(
		    re->pg, a->spool_id, a->host, &is_kept, &is_stored, err))
		return false;
	if (!is_kept)
		return retry(re, spool, &m, s->id, err);
	return !is_stored || re->options->is_dry_run ||
	       spool_drop(spool, s->id, err);
}

static bool read_refused_all(
	struct reparse *re, struct spool *spool, struct err *err)
{
	struct arena *a = arena_new("refused", SIZE_MAX);
	struct spool_listing *items;
	size_t count;
	bool ok;

	ok = spool_list(spool, SPOOL_REFUSED, a, &items, &count, err);
	for (size_t i = 0; ok && i < count; i++)
		if (clock_day_of(items[i].message.env.arrived_s) >=
			re->options->since)
			ok = read_refused_one(
				re, spool, &items[i].message, err);
	arena_free(&a);
	return ok;
}

/* Of this host; of the others their own command. */
static bool read_refused(struct reparse *re, struct err *err)
{
	struct spool *spool = NULL;
	bool ok;

	if (access(re->options->spool_dir, F_OK) != 0)
		return true;
	ok = spool_open(
		     &spool, re->options->spool_dir, re->options->user, err) &&
	     read_refused_all(re, spool, err);
	spool_close(&spool);
	return ok;
}

static void sum_up(const struct reparse *re, struct reparse_summary *ret)
{
	const struct again_counts *c = &re->again.counts;

	*ret = (struct reparse_summary){.read = re->read,
		.unchanged = c->unchanged,
		.replaced = c->replaced,
		.stored = c->stored,
		.kept = c->kept,
		.refused = c->refused,
		.retried = re->retried,
		.records = c->records,
		.messages = c->messages};
}

bool reparse_run(const struct pipeline_config *pipeline,
	const struct reparse_options *options, struct reparse_summary *ret,
	struct err *err)
{
	struct reparse re = {
		.options = options, .temp_dir = pipeline->temp_dir};
	const struct pipeline_handler handler = {on_done, &re};
	struct pipeline_config config = *pipeline;
	bool ok;

	pipeline_again_init(&re.again, options->is_dry_run);
	config.again = &re.again;
	/* They come one after the other. */
	config.workers = 1;
	re.pg = pg_new(&config.writer.pg);
	ok = pipeline_open(&re.pipeline, &config, &handler, err) &&
	     read_all(&re, err) && read_refused(&re, err);
	show_progress(&re, true);
	sum_up(&re, ret);
	pipeline_close(&re.pipeline);
	pg_free(&re.pg);
	return ok;
}
