/* report.c - what is said about a report beyond its fields. */
#include "dmarc/report.h"

#include "base/arena.h"
#include "base/stream.h"
#include "dmarc/bytes.h"
#include "dmarc/limits.h"

#include <assert.h>
#include <stdlib.h>

/* Enough for nearly every record; the others take the heap. */
#define CANONICAL_STACK_BYTES 2048

const char *trust_name(enum trust v)
{
	switch (v) {
	case TRUST_UNVERIFIED:
		return "unverified";
	case TRUST_VOUCHED:
		return "vouched";
	case TRUST_VERIFIED:
		return "verified";
	}
	return NULL;
}

static char ascii_lower(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

struct str report_reporter(const struct aggregate_report *r,
	const struct arrival *arrival, char dst[256])
{
	struct str name = str_trim(arrival->auth_domain);

	if (name.len == 0)
		name = str_trim(r->metadata.org_name);
	name = bytes_cut_text(name, 256);
	for (size_t i = 0; i < name.len; i++)
		dst[i] = ascii_lower(name.ptr[i]);
	return (struct str){dst, name.len};
}

/*
 * The canonical form: every field in the order of struct record, numbers big
 * endian, texts and arrays with their length before them. An absent text is
 * the same as an empty one, since reporters do not tell them apart. Sums are
 * kept in the database, so this form, and the numbers of the enums in it, can
 * only change with a migration; a unit test holds it.
 */
static size_t text_size(struct str s)
{
	return 4 + s.len;
}

static size_t canonical_size(const struct record *r)
{
	size_t size = 1 + sizeof(r->source_ip.bytes) + 8 + 3 + 3 * 2;

	size += text_size(r->header_from) + text_size(r->envelope_from) +
		text_size(r->envelope_to);
	for (size_t i = 0; i < r->reason_count; i++)
		size += 1 + text_size(r->reasons[i].comment);
	for (size_t i = 0; i < r->dkim_count; i++)
		size += 1 + text_size(r->dkim_results[i].domain) +
			text_size(r->dkim_results[i].selector) +
			text_size(r->dkim_results[i].human_result);
	for (size_t i = 0; i < r->spf_count; i++)
		size += 2 + text_size(r->spf_results[i].domain) +
			text_size(r->spf_results[i].human_result);
	return size;
}

static unsigned char *put_text(unsigned char *at, struct str s)
{
	at = bytes_put_u32(at, (uint32_t)s.len);
	return bytes_put(at, s.ptr, s.len);
}

static unsigned char *put_arrays(unsigned char *at, const struct record *r)
{
	at = bytes_put_u16(at, r->reason_count);
	for (size_t i = 0; i < r->reason_count; i++) {
		at = bytes_put_u8(at, r->reasons[i].type);
		at = put_text(at, r->reasons[i].comment);
	}
	at = bytes_put_u16(at, r->dkim_count);
	for (size_t i = 0; i < r->dkim_count; i++) {
		at = put_text(at, r->dkim_results[i].domain);
		at = put_text(at, r->dkim_results[i].selector);
		at = bytes_put_u8(at, r->dkim_results[i].result);
		at = put_text(at, r->dkim_results[i].human_result);
	}
	at = bytes_put_u16(at, r->spf_count);
	for (size_t i = 0; i < r->spf_count; i++) {
		at = put_text(at, r->spf_results[i].domain);
		at = bytes_put_u8(at, r->spf_results[i].scope);
		at = bytes_put_u8(at, r->spf_results[i].result);
		at = put_text(at, r->spf_results[i].human_result);
	}
	return at;
}

static unsigned char *put_canonical(unsigned char *at, const struct record *r)
{
	at = bytes_put_u8(at, r->source_ip.family);
	/* What a caller left behind an IPv4 address must not count. */
	memset(at, 0, sizeof(r->source_ip.bytes));
	memcpy(at, r->source_ip.bytes, bytes_ip_size(&r->source_ip));
	at += sizeof(r->source_ip.bytes);
	at = bytes_put_u64(at, r->message_count);
	at = bytes_put_u8(at, r->disposition);
	at = bytes_put_u8(at, r->dkim);
	at = bytes_put_u8(at, r->spf);
	at = put_text(at, r->header_from);
	at = put_text(at, r->envelope_from);
	at = put_text(at, r->envelope_to);
	return put_arrays(at, r);
}

/* sum += term, both 16 bytes big endian, modulo 2^128. */
static void add_128(unsigned char sum[16], const unsigned char term[16])
{
	unsigned carry = 0;

	for (int i = 15; i >= 0; i--) {
		carry += (unsigned)sum[i] + term[i];
		sum[i] = (unsigned char)carry;
		carry >>= 8;
	}
}

void report_content_add(unsigned char content_sum[16], const struct record *r)
{
	unsigned char small[CANONICAL_STACK_BYTES], digest[32];
	unsigned char *big = NULL, *bytes = small;
	size_t size = canonical_size(r);
	unsigned char *end;

	if (size > sizeof(small))
		bytes = big = base_malloc(size);
	end = put_canonical(bytes, r);
	assert(end == bytes + size);
	sha256(bytes, (size_t)(end - bytes), digest);
	add_128(content_sum, digest);
	free(big);
}
