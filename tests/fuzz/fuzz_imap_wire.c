/*
 * fuzz_imap_wire.c - any bytes from an IMAP server, in any blocks.
 *
 * The same input is read in one piece and in blocks whose sizes the input
 * itself gives: both must hear the same, up to the same end. Each line then
 * goes through all that takes lines apart.
 */
#include "ingest/imap_wire.h"

#include "dmarc/limits.h"

#include <stdlib.h>
#include <string.h>

struct run {
	struct imap_wire wire;
	struct buf heard;
	struct buf name;
	uint32_t literal_left;
	bool is_open; /* a wanted literal */
	bool ok;
	struct err err;
};

static void must(bool claim)
{
	if (!claim)
		abort();
}

static bool within(struct str part, struct str whole)
{
	return !part.ptr || part.len == 0 ||
	       (part.ptr >= whole.ptr &&
		       part.ptr + part.len <= whole.ptr + whole.len);
}

static void take_apart(struct run *r, struct str line)
{
	struct str word, rest, attributes;
	struct imap_fetch fetch;
	uint32_t number;

	if (imap_numbered(line, &number, &word, &rest))
		must(within(word, line) && within(rest, line));
	must(within(imap_code(line, "UIDVALIDITY"), line));
	(void)imap_has_word(line, "MOVE");
	if (imap_fetch_parse(line, &fetch))
		buf_printf(&r->heard, "<%u %d %lu %ld %d>", fetch.uid,
			fetch.has_size, fetch.size_bytes, fetch.arrived_s,
			fetch.has_body);
	if (imap_list_parse(line, &attributes, &r->name)) {
		must(within(attributes, line));
		must(r->name.len <= line.len);
	}
	(void)!imap_date_parse(line, &(int64_t){0});
}

static bool on_line(void *ctx, struct str line, struct err *err UNUSED)
{
	struct run *r = ctx;

	must(!r->is_open || r->literal_left == 0);
	r->is_open = false;
	must(line.len <= LIMIT_IMAP_LINE_BYTES);
	must(!line.ptr || !memchr(line.ptr, '\n', line.len));
	buf_add_str(&r->heard, line);
	buf_add_char(&r->heard, '|');
	take_apart(r, line);
	return true;
}

static bool on_number(void *ctx, uint32_t number, struct err *err UNUSED)
{
	struct run *r = ctx;

	buf_printf(&r->heard, "#%u", number);
	return true;
}

static bool on_literal(void *ctx, struct str before, uint32_t size_bytes,
	bool *is_wanted, struct err *err)
{
	struct run *r = ctx;

	must(!r->is_open || r->literal_left == 0);
	*is_wanted = r->is_open = imap_is_body(before);
	r->literal_left = *is_wanted ? size_bytes : 0;
	buf_printf(&r->heard, "{%u", size_bytes);
	return size_bytes != 77 || err_set(err, ERR_TEMP, "not that one");
}

static bool on_bytes(
	void *ctx, const void *bytes, size_t len, struct err *err UNUSED)
{
	struct run *r = ctx;

	must(r->is_open && len > 0 && len <= r->literal_left);
	r->literal_left -= (uint32_t)len;
	buf_add(&r->heard, bytes, len);
	return true;
}

static void run_init(struct run *r)
{
	struct imap_wire_handler handler = {
		on_line, on_number, on_literal, on_bytes, r};

	*r = (struct run){.ok = true};
	imap_wire_init(&r->wire);
	imap_wire_begin(&r->wire, &handler);
}

static void run_fini(struct run *r)
{
	imap_wire_fini(&r->wire);
	buf_fini(&r->heard);
	buf_fini(&r->name);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct run whole, blocks;

	run_init(&whole);
	whole.ok = imap_wire_feed(&whole.wire, data, len, &whole.err);
	run_init(&blocks);
	for (size_t at = 0, n; blocks.ok && at < len; at += n) {
		n = data[at] % 16 + 1u;
		if (n > len - at)
			n = len - at;
		blocks.ok =
			imap_wire_feed(&blocks.wire, data + at, n, &blocks.err);
	}
	must(whole.ok == blocks.ok);
	must(whole.err.code == blocks.err.code);
	must(str_equal(buf_str(&whole.heard), buf_str(&blocks.heard)));
	run_fini(&whole);
	run_fini(&blocks);
	return 0;
}
