/* import_progress.c - a bar on the terminal, and refusals told beside it. */
#include "ingest/import_progress.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/buf.h"
#include "base/clock.h"

#define DRAW_EVERY_MS 100
#define BAR_COLUMNS 24

void import_progress_begin(
	struct import_progress *p, bool is_shown, uint64_t total)
{
	int64_t now_ms = clock_monotonic_ms();

	*p = (struct import_progress){
		.is_shown = is_shown,
		.total = total,
		.begin_ms = now_ms,
		.drawn_ms = now_ms - DRAW_EVERY_MS, /* the first at once */
	};
}

/* "1:02:03", "4:05" */
static void add_duration(struct buf *out, uint64_t s)
{
	if (s >= 3600)
		buf_printf(out, "%" PRIu64 ":%02" PRIu64 ":%02" PRIu64,
			s / 3600, s / 60 % 60, s % 60);
	else
		buf_printf(out, "%" PRIu64 ":%02" PRIu64, s / 60, s % 60);
}

static void add_bar(struct buf *out, uint64_t done, uint64_t total)
{
	uint64_t filled = total > 0 ? done * BAR_COLUMNS / total : 0;

	buf_add_char(out, '[');
	for (uint64_t i = 0; i < BAR_COLUMNS; i++)
		buf_add_char(out, i < filled ? '#' : '.');
	buf_add_char(out, ']');
}

void import_progress_draw(
	struct import_progress *p, uint64_t done, uint64_t records)
{
	int64_t now_ms = clock_monotonic_ms();
	uint64_t spent_ms = (uint64_t)(now_ms - p->begin_ms);
	struct buf out = {0};

	if (!p->is_shown || now_ms - p->drawn_ms < DRAW_EVERY_MS)
		return;
	p->drawn_ms = now_ms;
	if (done > p->total)
		done = p->total; /* files came while we were at it */
	buf_add_text(&out, "\r\033[K");
	add_bar(&out, done, p->total);
	buf_printf(&out,
		" %" PRIu64 "/%" PRIu64 " files, %" PRIu64 " records/s", done,
		p->total, records * 1000 / (spent_ms + 1));
	if (done > 0 && done < p->total) {
		buf_add_text(&out, ", ");
		add_duration(&out, spent_ms * (p->total - done) / done / 1000);
		buf_add_text(&out, " left");
	}
	(void)fwrite(out.ptr, 1, out.len, stderr);
	(void)fflush(stderr);
	buf_fini(&out);
}

void import_progress_clear(struct import_progress *p)
{
	if (!p->is_shown)
		return;
	(void)fputs("\r\033[K", stderr);
	(void)fflush(stderr);
}

static void add_visible(struct buf *out, const char *text)
{
	const unsigned char *c = (const unsigned char *)text;

	for (; *c; c++)
		if (c[0] == 0xC2 && c[1] >= 0x80 && c[1] < 0xA0) {
			/* U+009B is an escape to a terminal. */
			buf_add_char(out, '?');
			c++;
		} else {
			buf_add_char(out,
				c[0] < 0x20 || c[0] == 0x7F ? '?' : (char)*c);
		}
}

void import_tell_refused(
	struct import_progress *p, const char *path, const struct err *why)
{
	struct buf out = {0};

	buf_add_text(&out, "ruad: ");
	add_visible(&out, path);
	buf_printf(&out, ": %s: ", err_code_name(why->code));
	add_visible(&out, why->msg);
	buf_add_char(&out, '\n');
	import_progress_clear(p);
	(void)fwrite(out.ptr, 1, out.len, stderr);
	(void)fflush(stderr);
	buf_fini(&out);
}
