/* wire.h - what the two sides of report_wire.h must agree on. */
#ifndef DMARC_WIRE_H
#define DMARC_WIRE_H

#include "dmarc/bytes.h"
#include "dmarc/limits.h"
#include "dmarc/report_wire.h"

#define WIRE_LENGTH_BYTES 4
#define WIRE_HEAD_BYTES (WIRE_LENGTH_BYTES + 1)
#define WIRE_TEXT_ABSENT 0xFFFF /* in place of a length */
#define WIRE_PCT_ABSENT 0xFF

/* The texts of a report, in the order of the wire. */
struct wire_report_text {
	size_t offset; /* in its struct */
	const char *name;
	size_t max_bytes;
	bool is_required;
};
#define WIRE_REPORT_TEXTS 9
extern const struct wire_report_text wire_report_texts[WIRE_REPORT_TEXTS];

/* --- what the reading sides share: report_wire.c --- */

/* The end of every reader: nothing wrong, nothing left over. */
MUST_CHECK bool wire_done(
	struct bytes_in *in, const char *what, struct err *err);
/* An enum whose values are 0..max. */
unsigned wire_get_enum(struct bytes_in *in, unsigned max, const char *field);
struct str wire_get_text(
	struct bytes_in *in, size_t max_bytes, const char *field);
struct str wire_get_required_text(
	struct bytes_in *in, size_t max_bytes, const char *field);
/* Into the members of `dst`, the struct that the table is about. */
void wire_get_texts(struct bytes_in *in, void *dst,
	const struct wire_report_text *texts, size_t count);
/* A count or size that a signed 64-bit column can hold. */
uint64_t wire_get_int64(struct bytes_in *in, const char *field);
/* Two instants in order, before the year 10000, REPORT_DAY_MAX_DAYS apart. */
void wire_get_date_range(struct bytes_in *in, int64_t *begin_s, int64_t *end_s);
uint32_t wire_get_repairs(struct bytes_in *in);
void wire_get_ip(struct bytes_in *in, struct ip *ip, const char *field);
/* The last second of the year 9999, where clock and database still agree. */
#define WIRE_TIME_MAX_S INT64_C(253402300799)

/* --- what the writing sides share: report_wire_put.c --- */

/* A frame's head; room for payload_size more follows. */
unsigned char *wire_frame_begin(
	struct buf *out, enum frame_type type, size_t payload_size);
size_t wire_text_size(struct str s);
unsigned char *wire_put_text(unsigned char *at, struct str s, size_t max_bytes);
size_t wire_texts_size(
	const void *src, const struct wire_report_text *texts, size_t count);
unsigned char *wire_put_texts(unsigned char *at, const void *src,
	const struct wire_report_text *texts, size_t count);
unsigned char *wire_put_ip(unsigned char *at, const struct ip *ip);

/* UTF-8 without NUL; s.ptr is not NULL. */
static inline bool wire_is_text(struct str s)
{
	return !memchr(s.ptr, '\0', s.len) && str_is_utf8(s);
}

#endif
