/* report_writer_raw.c - bytes of messages, kept for [retention] raw. */
#include "store/report_writer_private.h"

#define RAW_COLUMNS 7

utc_day_t report_writer_raw_day(
	const struct report_writer *w, const struct message_row *row)
{
	int64_t at_s = intake_id_time_s(row->message.arrival.spool_id);
	utc_day_t day = clock_day_of(at_s);
	int64_t keep_days = w->config.raw_ms / 1000 / CLOCK_DAY_S;

	if (w->config.raw_ms == 0 || !row->has_bytes || at_s == 0 ||
		!partition_is_plausible(day) ||
		clock_day_of(clock_now_s()) - day > keep_days)
		return INTAKE_NO_DAY;
	return day;
}

/* As report_writer_make_partitions does it; none of their rows is under way. */
static bool make_months(struct report_writer *w, struct err *err)
{
	static const char *const tables[] = {"intake_raw"};
	const struct intake_rows *rows = &w->intake;
	bool ok = true;

	for (size_t i = 0; ok && i < rows->message_count; i++)
		if (rows->messages[i].is_raw_wanted)
			ok = partition_make(w->has_rows ? w->pg : w->dictionary,
				tables, ARRAY_LEN(tables),
				rows->messages[i].raw_day,
				rows->messages[i].raw_day, &w->raw_months, err);
	return ok;
}

/* At most a chunk; its worker shares the file's offset, so it is not used. */
static bool read_chunk(const struct stream_source *from, uint64_t at,
	struct buf *chunk, struct err *err)
{
	ssize_t n;

	buf_reset(chunk);
	buf_reserve(chunk, RAW_CHUNK_BYTES);
	n = stream_source_read(from, chunk->ptr, RAW_CHUNK_BYTES, at);
	if (n < 0)
		return err_set_errno(
			err, ERR_TEMP, "cannot read a message to keep it");
	chunk->len = (size_t)n;
	return true;
}

static void put_chunk(struct report_writer *w, const struct message_row *row,
	int32_t number, struct str bytes)
{
	struct buf *b = &w->raw.rows;
	enum raw_encoding encoding;
	struct str packed = raw_pack(w->packer, bytes, &encoding);

	pg_put_u16(pg_field_room(b, 2), RAW_COLUMNS);
	pg_field_day(b, row->raw_day);
	pg_field_text(b, row->message.arrival.spool_id);
	pg_field_text(b, row->message.arrival.host);
	pg_field_i32(b, number);
	pg_field_word(b, raw_encoding_name(encoding));
	pg_field_i32(b, (int32_t)bytes.len);
	pg_field_bytes(b, packed.ptr, packed.len);
}

static bool send_message(struct report_writer *w, const struct message_row *row,
	struct buf *chunk, struct err *err)
{
	uint64_t at = 0;
	bool is_last = false;

	for (int32_t number = 0; !is_last; number++) {
		if (!read_chunk(&row->bytes, at, chunk, err))
			return false;
		is_last = chunk->len < RAW_CHUNK_BYTES;
		if (chunk->len == 0 && number > 0)
			break;
		at += chunk->len;
		put_chunk(w, row, number, buf_str(chunk));
		if (w->raw.rows.len >= PG_COPY_BLOCK_BYTES &&
			!pg_copy_flush(&w->raw, err))
			return false;
	}
	return true;
}

bool report_writer_send_raw(struct report_writer *w, struct err *err)
{
	struct intake_rows *rows = &w->intake;
	struct buf chunk = {0};
	bool ok = make_months(w, err);

	for (size_t i = 0; ok && i < rows->message_count; i++)
		if (rows->messages[i].is_raw_wanted)
			ok = send_message(w, &rows->messages[i], &chunk, err);
	buf_fini(&chunk);
	return ok && pg_copy_finish(&w->raw, err);
}
