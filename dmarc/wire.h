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
	size_t offset; /* in struct aggregate_report */
	const char *name;
	size_t max_bytes;
	bool is_required;
};
#define WIRE_REPORT_TEXTS 9
extern const struct wire_report_text wire_report_texts[WIRE_REPORT_TEXTS];

/* UTF-8 without NUL; s.ptr is not NULL. */
static inline bool wire_is_text(struct str s)
{
	return !memchr(s.ptr, '\0', s.len) && str_is_utf8(s);
}

#endif
