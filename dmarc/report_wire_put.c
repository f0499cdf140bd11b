/* report_wire_put.c - the writing side of report_wire.h: the worker's. */
#include "dmarc/report_wire.h"

#include "dmarc/wire.h"

#include <assert.h>

/* A record at all its ceilings. */
#define RECORD_MAX_BYTES                                    \
	(64 + 3 * (LIMIT_TEXT_BYTES + 2) +                  \
		LIMIT_REASONS * (LIMIT_COMMENT_BYTES + 3) + \
		LIMIT_AUTH_RESULTS * 5 * (LIMIT_TEXT_BYTES + 3))

/* It may come on top of a batch that just was not full. */
_Static_assert(RECORD_MAX_BYTES + FRAME_BATCH_BYTES + WIRE_HEAD_BYTES + 2 <
		       FRAME_MAX_BYTES,
	"a frame holds any record");
_Static_assert(LIMIT_TEXT_BYTES < WIRE_TEXT_ABSENT, "a text's length is a u16");

/* Each piece is measured, the buffer extended once, then filled. */
static unsigned char *extend(struct buf *b, size_t size)
{
	unsigned char *at;

	assert(b->max_bytes == 0);
	buf_reserve(b, size);
	at = (unsigned char *)b->ptr + b->len;
	b->len += size;
	return at;
}

unsigned char *wire_frame_begin(
	struct buf *out, enum frame_type type, size_t payload_size)
{
	unsigned char *at;

	assert(payload_size < FRAME_MAX_BYTES);
	at = extend(out, WIRE_HEAD_BYTES + payload_size);
	at = bytes_put_u32(at, (uint32_t)(1 + payload_size));
	return bytes_put_u8(at, type);
}

size_t wire_text_size(struct str s)
{
	return 2 + s.len;
}

unsigned char *wire_put_text(unsigned char *at, struct str s, size_t max_bytes)
{
	assert(s.len <= max_bytes);
	at = bytes_put_u16(at, s.ptr ? (uint16_t)s.len : WIRE_TEXT_ABSENT);
	return bytes_put(at, s.ptr, s.len);
}

static struct str report_text(const void *src, const struct wire_report_text *t)
{
	struct str s;

	memcpy(&s, (const char *)src + t->offset, sizeof(s));
	return s;
}

size_t wire_texts_size(
	const void *src, const struct wire_report_text *texts, size_t count)
{
	size_t size = 0;

	for (size_t i = 0; i < count; i++)
		size += wire_text_size(report_text(src, &texts[i]));
	return size;
}

unsigned char *wire_put_texts(unsigned char *at, const void *src,
	const struct wire_report_text *texts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		at = wire_put_text(
			at, report_text(src, &texts[i]), texts[i].max_bytes);
	return at;
}

unsigned char *wire_put_ip(unsigned char *at, const struct ip *ip)
{
	at = bytes_put_u8(at, ip->family);
	return bytes_put(at, ip->bytes, bytes_ip_size(ip));
}

/* What put_report_numbers writes. */
#define REPORT_NUMBERS_BYTES (1 + 2 * 8 + 8 + 2 * 4 + 8)

static unsigned char *put_report_numbers(
	unsigned char *at, const struct aggregate_report *r)
{
	const struct policy_published *p = &r->policy;

	assert(r->metadata.begin_s <= r->metadata.end_s);
	assert(p->pct >= -1 && p->pct <= 100);
	at = bytes_put_u8(at, r->schema);
	at = bytes_put_u64(at, (uint64_t)r->metadata.begin_s);
	at = bytes_put_u64(at, (uint64_t)r->metadata.end_s);
	at = bytes_put_u8(at, p->p);
	at = bytes_put_u8(at, p->sp);
	at = bytes_put_u8(at, p->np);
	at = bytes_put_u8(at, p->adkim);
	at = bytes_put_u8(at, p->aspf);
	at = bytes_put_u8(at, p->pct < 0 ? WIRE_PCT_ABSENT : (unsigned)p->pct);
	at = bytes_put_u8(at, p->testing);
	at = bytes_put_u8(at, p->discovery_method);
	at = bytes_put_u32(at, r->repairs);
	at = bytes_put_u32(at, r->record_count);
	return bytes_put_u64(at, r->message_count);
}

static void put_report(
	struct buf *out, enum frame_type type, const struct aggregate_report *r)
{
	unsigned char *at = wire_frame_begin(out, type,
		REPORT_NUMBERS_BYTES + wire_texts_size(r, wire_report_texts,
					       WIRE_REPORT_TEXTS));

	at = put_report_numbers(at, r);
	at = wire_put_texts(at, r, wire_report_texts, WIRE_REPORT_TEXTS);
	assert(at == (unsigned char *)out->ptr + out->len);
}

void frame_put_header(struct buf *out, const struct aggregate_report *r)
{
	struct aggregate_report begun = *r;

	begun.record_count = 0;
	begun.message_count = 0;
	put_report(out, FRAME_HEADER, &begun);
}

void frame_put_report_end(struct buf *out, const struct aggregate_report *r)
{
	put_report(out, FRAME_REPORT_END, r);
}

/* Text of any origin, such as the name of an archive's member. */
static unsigned char *put_outside_text(unsigned char *at, struct str s)
{
	size_t len;

	s = bytes_cut_text(s, LIMIT_TEXT_BYTES);
	if (s.len == 0 || wire_is_text(s))
		return wire_put_text(at, s, LIMIT_TEXT_BYTES);
	at = bytes_put_u16(at, (uint16_t)s.len);
	while (s.len > 0) {
		len = s.ptr[0] != '\0' ? str_utf8_len(s) : 0;
		at = len > 0 ? bytes_put(at, s.ptr, len)
			     : bytes_put_u8(at, '?');
		len = len > 0 ? len : 1;
		s = (struct str){s.ptr + len, s.len - len};
	}
	return at;
}

static size_t outside_text_size(struct str s)
{
	return wire_text_size(bytes_cut_text(s, LIMIT_TEXT_BYTES));
}

void frame_put_refused(struct buf *out, const struct refused_document *d)
{
	unsigned char *at = wire_frame_begin(out, FRAME_REFUSED,
		1 + outside_text_size(d->reason) +
			outside_text_size(d->document));

	assert(d->code != ERR_DUPLICATE && d->code <= ERR_TRUNCATED);
	at = bytes_put_u8(at, d->code);
	at = put_outside_text(at, d->reason);
	at = put_outside_text(at, d->document);
	assert(at == (unsigned char *)out->ptr + out->len);
}

void frame_put_message_end(struct buf *out, const struct message_end *e)
{
	unsigned char *at = wire_frame_begin(out, FRAME_MESSAGE_END,
		1 + 4 + 8 + outside_text_size(e->reason));

	assert(e->code != ERR_DUPLICATE && e->code != ERR_CONFIG);
	at = bytes_put_u8(at, e->code);
	at = bytes_put_u32(at, e->document_count);
	at = bytes_put_u64(at, e->expanded_bytes);
	at = put_outside_text(at, e->reason);
	assert(at == (unsigned char *)out->ptr + out->len);
}

static size_t record_size(const struct record *r)
{
	size_t size = 1 + bytes_ip_size(&r->source_ip) + 8 + 3 + 3 * 2;

	size += wire_text_size(r->header_from) +
		wire_text_size(r->envelope_from) +
		wire_text_size(r->envelope_to);
	for (size_t i = 0; i < r->reason_count; i++)
		size += 1 + wire_text_size(r->reasons[i].comment);
	for (size_t i = 0; i < r->dkim_count; i++)
		size += 1 + wire_text_size(r->dkim_results[i].domain) +
			wire_text_size(r->dkim_results[i].selector) +
			wire_text_size(r->dkim_results[i].human_result);
	for (size_t i = 0; i < r->spf_count; i++)
		size += 2 + wire_text_size(r->spf_results[i].domain) +
			wire_text_size(r->spf_results[i].human_result);
	return size;
}

static unsigned char *put_arrays(unsigned char *at, const struct record *r)
{
	const struct policy_override_reason *reason = r->reasons;
	const struct dkim_auth_result *dkim = r->dkim_results;
	const struct spf_auth_result *spf = r->spf_results;

	for (size_t i = 0; i < r->reason_count; i++, reason++) {
		at = bytes_put_u8(at, reason->type);
		at = wire_put_text(at, reason->comment, LIMIT_COMMENT_BYTES);
	}
	for (size_t i = 0; i < r->dkim_count; i++, dkim++) {
		at = bytes_put_u8(at, dkim->result);
		at = wire_put_text(at, dkim->domain, LIMIT_TEXT_BYTES);
		at = wire_put_text(at, dkim->selector, LIMIT_TEXT_BYTES);
		at = wire_put_text(at, dkim->human_result, LIMIT_TEXT_BYTES);
	}
	for (size_t i = 0; i < r->spf_count; i++, spf++) {
		at = bytes_put_u8(at, spf->scope);
		at = bytes_put_u8(at, spf->result);
		at = wire_put_text(at, spf->domain, LIMIT_TEXT_BYTES);
		at = wire_put_text(at, spf->human_result, LIMIT_TEXT_BYTES);
	}
	return at;
}

void frame_add_record(struct buf *payload, const struct record *r)
{
	unsigned char *at = extend(payload, record_size(r));

	assert(r->reason_count <= LIMIT_REASONS);
	assert(r->dkim_count <= LIMIT_AUTH_RESULTS);
	assert(r->spf_count <= LIMIT_AUTH_RESULTS);
	at = wire_put_ip(at, &r->source_ip);
	at = bytes_put_u64(at, r->message_count);
	at = bytes_put_u8(at, r->disposition);
	at = bytes_put_u8(at, r->dkim);
	at = bytes_put_u8(at, r->spf);
	at = bytes_put_u16(at, r->reason_count);
	at = bytes_put_u16(at, r->dkim_count);
	at = bytes_put_u16(at, r->spf_count);
	at = wire_put_text(at, r->header_from, LIMIT_DOMAIN_BYTES);
	at = wire_put_text(at, r->envelope_from, LIMIT_TEXT_BYTES);
	at = wire_put_text(at, r->envelope_to, LIMIT_TEXT_BYTES);
	at = put_arrays(at, r);
	assert(at == (unsigned char *)payload->ptr + payload->len);
}

void frame_put_records(struct buf *out, struct buf *payload, uint16_t count)
{
	unsigned char *at =
		wire_frame_begin(out, FRAME_RECORDS, 2 + payload->len);

	at = bytes_put_u16(at, count);
	bytes_put(at, payload->ptr, payload->len);
	buf_reset(payload);
}
