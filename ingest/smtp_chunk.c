/* smtp_chunk.c - BDAT: messages that come in counted chunks (RFC 3030). */
#include "ingest/smtp_session_private.h"

#include <inttypes.h>

/* Who sends many that are smaller wants our replies, not to send a message:
 * they wait in our memory until they are read. */
#define SMALL_CHUNK_BYTES 1024

/* "BDAT 86 LAST". What follows is counted by this, whatever becomes of it. */
static bool parse(struct str arg, uint64_t *size, bool *is_last)
{
	struct str digits = str_cut(&arg, ' ');

	*is_last = arg.len > 0;
	if (*is_last && !str_equal_nocase(str_trim(arg), STR("LAST")))
		return false;
	return str_to_u64(digits, size);
}

/* What to do with a chunk that is said to come now. */
static enum keeping judge(struct smtp_session *s)
{
	if (s->state == SMTP_MAIL)
		return NO_RECIPIENT;
	if (!(s->state & (SMTP_RCPT | SMTP_CHUNKS)))
		return OUT_OF_ORDER;
	if (s->state == SMTP_RCPT) {
		s->is_chunk_after_cr = false;
		if (!smtp_session_begin(s))
			return NO_SPACE;
	}
	/* Told before it comes: nothing of it needs to be kept. */
	if (s->chunk_bytes > s->config->max_message_bytes - s->message_bytes)
		return TOO_BIG;
	return KEEP;
}

enum smtp_state smtp_chunk_command(struct smtp_session *s, struct str arg)
{
	bool is_last;

	/* Where the chunk ends, and commands go on, is not known any more. */
	if (!parse(arg, &s->chunk_bytes, &is_last)) {
		smtp_session_forget_transaction(s);
		smtp_session_refuse(s, REASON_SYNTAX,
			"521 5.5.4 write BDAT size, or BDAT size LAST");
		return SMTP_CLOSED;
	}
	s->chunk_left_bytes = s->chunk_bytes;
	s->after_chunk = s->state;
	s->keeping = judge(s);
	s->is_last_chunk = is_last;
	s->idle_commands += !is_last && s->chunk_bytes < SMALL_CHUNK_BYTES;
	if (s->keeping == TOO_BIG)
		smtp_session_abort_message(s);
	return SMTP_BDAT;
}

/* The first CR or LF that stands alone: its name; NULL: none. */
static const char *find_bare(struct smtp_session *s, struct str piece)
{
	for (size_t i = 0; i < piece.len; i++) {
		char c = piece.ptr[i];

		if (s->is_chunk_after_cr != (c == '\n'))
			return s->is_chunk_after_cr ? "CR" : "LF";
		s->is_chunk_after_cr = c == '\r';
	}
	return NULL;
}

size_t smtp_chunk_feed(
	struct smtp_session *s, struct str in, enum smtp_state *next)
{
	struct str piece = in;
	const char *bare;

	if (piece.len > s->chunk_left_bytes)
		piece.len = (size_t)s->chunk_left_bytes;
	s->chunk_left_bytes -= piece.len;
	/* RFC 3030 3: text is in the form of RFC 2045 2.7, lines in CR LF. */
	bare = s->keeping == KEEP ? find_bare(s, piece) : NULL;
	if (bare) {
		*next = smtp_session_refuse_bare(s, bare);
		return piece.len;
	}
	smtp_session_take(s, piece);
	if (s->chunk_left_bytes == 0)
		*next = smtp_chunk_end(s);
	return piece.len;
}

enum smtp_state smtp_chunk_end(struct smtp_session *s)
{
	s->progress++;
	if (s->keeping == OUT_OF_ORDER) {
		smtp_session_refuse(s, REASON_SEQUENCE,
			"503 5.5.1 say MAIL and RCPT before BDAT");
		return s->after_chunk;
	}
	if (s->keeping == NO_RECIPIENT) {
		smtp_session_refuse(
			s, REASON_SEQUENCE, "554 5.5.1 no valid recipients");
		return s->after_chunk;
	}
	if (s->keeping == KEEP && !s->is_last_chunk) {
		smtp_session_reply(
			s, "250 2.0.0 %" PRIu64 " bytes", s->chunk_bytes);
		return SMTP_CHUNKS;
	}
	if (s->keeping == KEEP && s->is_chunk_after_cr)
		return smtp_session_refuse_bare(s, "CR");
	return smtp_session_end_message(s);
}
