/*
 * smtp_dot.h - the bytes after DATA: dots taken off, the end found.
 *
 * Only CR LF . CR LF ends a message (RFC 5321 4.1.1.4). A CR or LF that stands
 * alone is refused and not mended: what two servers read differently is how
 * mail is smuggled in (CVE-2023-51764 and its kin).
 */
#ifndef INGEST_SMTP_DOT_H
#define INGEST_SMTP_DOT_H

#include "base/str.h"

enum smtp_dot_state {
	DOT_LINE, /* at the beginning of a line; the state to start in */
	DOT_TEXT, /* within a line */
	DOT_CR,   /* ... after CR */
	DOT_DOT,  /* after a dot that began a line */
	DOT_DOT_CR,
	/* The last three are for good. */
	DOT_END,
	DOT_BARE_LF,
	DOT_BARE_CR,
};

/*
 * smtp_dot_next - the next piece of message in the input.
 *
 *   state  kept between calls
 *   in     what was used is cut off its front
 *   ret    bytes that belong to the message, borrowed from *in; may be empty
 *
 * False where the input is used up or the state is one of the last three;
 * *ret is valid in both cases.
 */
MUST_CHECK bool smtp_dot_next(
	enum smtp_dot_state *state, struct str *in, struct str *ret);

#endif
