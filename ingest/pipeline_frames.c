/* pipeline_frames.c - one report on its way, as the worker told it. */
#include "ingest/pipeline_frames.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "ingest/pipeline_temp.h"

/* The file is written and read in blocks of about this size. */
#define BLOCK_BYTES (256u * 1024)
/* For one record; see worker_check.c. */
#define RECORD_ARENA_BYTES (64u * 1024)

struct report_frames {
	const char *temp_dir;
	struct buf header, end; /* payloads */
	bool has_header, has_end;
	struct buf bytes; /* frames of records, behind those in the file */
	int fd;           /* -1: none */
	uint64_t file_bytes;
};

struct report_frames *report_frames_new(const char *temp_dir)
{
	struct report_frames *f = base_calloc(1, sizeof(*f));

	f->temp_dir = temp_dir;
	f->fd = -1;
	return f;
}

void report_frames_free(struct report_frames **ret)
{
	struct report_frames *f = *ret;

	if (!f)
		return;
	buf_fini(&f->header);
	buf_fini(&f->end);
	buf_fini(&f->bytes);
	if (f->fd >= 0)
		close(f->fd);
	free(f);
	*ret = NULL;
}

void report_frames_set_header(struct report_frames *f, struct str payload)
{
	buf_reset(&f->header);
	buf_add_str(&f->header, payload);
	f->has_header = true;
}

void report_frames_set_end(struct report_frames *f, struct str payload)
{
	buf_reset(&f->end);
	buf_add_str(&f->end, payload);
	f->has_end = true;
}

static bool write_out(struct report_frames *f, struct err *err)
{
	if (!temp_file_write(f->fd, f->bytes.ptr, f->bytes.len, err))
		return false;
	f->file_bytes += f->bytes.len;
	buf_reset(&f->bytes);
	return true;
}

bool report_frames_add(
	struct report_frames *f, struct str records, struct err *err)
{
	/* As on the wire (report_wire.h): length, type, payload. */
	buf_add_u32be(&f->bytes, (uint32_t)(1 + records.len));
	buf_add_char(&f->bytes, FRAME_RECORDS);
	buf_add_str(&f->bytes, records);
	return f->fd < 0 || f->bytes.len < BLOCK_BYTES || write_out(f, err);
}

bool report_frames_spill(struct report_frames *f, struct err *err)
{
	if (f->fd < 0 && !temp_file_open(f->temp_dir, &f->fd, err))
		return false;
	if (!write_out(f, err))
		return false;
	if (f->bytes.cap > 2 * BLOCK_BYTES)
		buf_fini(&f->bytes);
	return true;
}

bool report_frames_is_spilled(const struct report_frames *f)
{
	return f->fd >= 0;
}

void report_frames_drop_records(struct report_frames *f)
{
	buf_fini(&f->bytes);
	if (f->fd >= 0)
		close(f->fd);
	f->fd = -1;
	f->file_bytes = 0;
}

uint64_t report_frames_size_bytes(const struct report_frames *f)
{
	return f->file_bytes + f->bytes.len + f->header.len + f->end.len;
}

bool report_frames_has_header(const struct report_frames *f)
{
	return f->has_header;
}

bool report_frames_header(const struct report_frames *f,
	struct aggregate_report *ret, struct err *err)
{
	return frame_read_report(buf_str(&f->header), ret, err);
}

bool report_frames_end(const struct report_frames *f,
	struct aggregate_report *ret, struct err *err)
{
	return frame_read_report(buf_str(&f->end), ret, err);
}

struct str report_frames_end_payload(const struct report_frames *f)
{
	return buf_str(&f->end);
}

bool report_frames_payload_each(struct str payload, struct arena *a,
	report_frames_record *record, void *ctx, struct err *err)
{
	struct frame_records it;
	struct record r;
	enum step step;

	if (!frame_records_init(&it, payload, err))
		return false;
	arena_reset(a);
	while ((step = frame_records_next(&it, a, &r, err)) == STEP_ITEM) {
		if (!record(ctx, &r, err))
			return false;
		arena_reset(a);
	}
	return step == STEP_END;
}

/* The whole frames at the head of `bytes`; *used receives their size. */
static bool each_of_bytes(struct str bytes, struct arena *a,
	report_frames_record *record, void *ctx, size_t *used, struct err *err)
{
	enum frame_type type;
	struct str payload;
	enum step step;
	size_t n;

	*used = 0;
	while ((step = frame_next(bytes, &type, &payload, &n, err)) ==
		STEP_ITEM) {
		if (!report_frames_payload_each(payload, a, record, ctx, err))
			return false;
		*used += n;
		bytes = (struct str){bytes.ptr + n, bytes.len - n};
	}
	return step == STEP_END;
}

static bool each_of_file(struct report_frames *f, struct arena *a,
	report_frames_record *record, void *ctx, struct err *err)
{
	struct buf block = {0};
	uint64_t at = 0;
	bool ok = true;
	size_t used;
	ssize_t n;

	while (ok && at < f->file_bytes) {
		buf_reserve(&block, BLOCK_BYTES);
		n = pread(f->fd, block.ptr + block.len, BLOCK_BYTES, (off_t)at);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			ok = err_set_errno(err, ERR_TEMP,
				"cannot read a temporary file back");
			break;
		}
		at += (uint64_t)n;
		block.len += (size_t)n;
		ok = each_of_bytes(buf_str(&block), a, record, ctx, &used, err);
		buf_consume(&block, used);
	}
	buf_fini(&block);
	return ok;
}

bool report_frames_each(struct report_frames *f, report_frames_record *record,
	void *ctx, struct err *err)
{
	struct arena *a = arena_new("record", RECORD_ARENA_BYTES);
	size_t used;
	bool ok;

	ok = each_of_file(f, a, record, ctx, err) &&
	     each_of_bytes(buf_str(&f->bytes), a, record, ctx, &used, err);
	arena_free(&a);
	return ok;
}
