/* test_unpack.c - turn one attachment into the documents inside it. */
#include "ingest/unpack.h"

#include <zlib.h>

#include "ingest/unpack_gzip.h"
#include "ingest/unpack_zip.h"
#include "tests/unit/reader_fixture.h"

/* All documents, as "PATH: content\n" or "PATH! code reason\n". */
static void list(struct unpack *u, size_t cap, struct buf *out)
{
	struct unpack_document d;
	char bytes[4096];
	struct err err = {0};
	ssize_t n;

	buf_reset(out);
	while (unpack_next(u, &d)) {
		buf_add_str(out, d.path);
		if (d.has_failed) {
			assert_null(d.content);
			buf_printf(out, "! %s %s\n",
				err_code_name(d.failure.code), d.failure.msg);
			continue;
		}
		buf_add_text(out, ": ");
		while ((n = stream_read(d.content, bytes, cap, &err)) > 0)
			buf_add(out, bytes, (size_t)n);
		if (n < 0)
			buf_printf(out, "! %s %s", err_code_name(err.code),
				err.msg);
		buf_add_char(out, '\n');
	}
	assert_false(unpack_next(u, &d)); /* the end stays the end */
}

static struct unpack_usage list_bytes(struct str bytes, size_t block,
	size_t cap, unsigned fail_at, const struct read_limits *limits,
	struct buf *out)
{
	struct slow_stream slow = slow_stream(bytes, block, fail_at);
	struct unpack_usage usage = {0};
	struct unpack *u = unpack_open(&slow.base, limits, &usage);

	list(u, cap, out);
	unpack_close(&u);
	assert_null(u);
	if (slow.has_failed)
		assert_non_null(strstr(buf_cstr(out), "! temp told to fail"));
	return usage;
}

/* --- the corpus --- */

/* What the first report of most archives is. */
static struct buf plain_report(void)
{
	struct buf gz = load("gzip.xml.gz"), out = {0};

	list_bytes(
		buf_str(&gz), SIZE_MAX, 4096, NO_FAILURE, &dump_limits, &out);
	buf_consume(&out, 2); /* ": " */
	out.len--;
	assert_true(str_starts_with(buf_str(&out), STR("<?xml")));
	assert_true(str_ends_with_nocase(buf_str(&out), STR("</feedback>\n")));
	buf_fini(&gz);
	return out;
}

static void check_file(const char *name)
{
	struct buf in = load(name), first = {0}, out = {0};
	struct unpack_usage usage, again;

	/* Where a ceiling is felt depends on how much is read at a time. */
	if (strstr(name, "bomb")) {
		buf_fini(&in);
		return;
	}
	usage = list_bytes(
		buf_str(&in), SIZE_MAX, 4096, NO_FAILURE, &dump_limits, &first);
	for (size_t i = 0; i < ARRAY_LEN(block_sizes); i++) {
		again = list_bytes(buf_str(&in), block_sizes[i], block_sizes[i],
			NO_FAILURE, &dump_limits, &out);
		expect_text(name, buf_str(&out), buf_str(&first));
		assert_int_equal(again.expanded_bytes, usage.expanded_bytes);
	}
	for (unsigned n = 0; n <= in.len / 50 + 1; n++)
		list_bytes(buf_str(&in), 50, 4096, n, &dump_limits, &out);
	buf_fini(&in);
	buf_fini(&first);
	buf_fini(&out);
}

static void test_corpus(void **state UNUSED)
{
	assert_true(each_corpus_file(".gz", check_file) > 10);
	assert_true(each_corpus_file(".zip", check_file) >= 15);
}

static void test_documents(void **state UNUSED)
{
	/* %1: the plain report */
	static const struct {
		const char *name, *documents;
	} cases[] = {
		{"gzip-members.xml.gz", ": %1\n"},
		{"gzip-padded.xml.gz", ": %1\n"},
		{"gzip-footer.xml.gz", ": %1\n"},
		{"gzip-twice.xml.gz", ": %1\n"},
		{"gzip-thrice.xml.gz",
			"! limit archives nested more than 2 deep (ceiling unpack.max_nesting)\n"},
		{"gzip-of-text.gz", ": unused\n\n"},
		{"gzip-of-nothing.xml.gz", ": \n"},
		{"zip-with-folder.zip", "member \"reports/a.xml\": %1\n"},
		{"zip-empty.zip", "! unsupported archive without files\n"},
		{"zip-of-folder.zip", "! unsupported archive without files\n"},
	};
	struct buf plain = plain_report(), in, out = {0}, expected = {0};
	const char *at;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		in = load(cases[i].name);
		list_bytes(buf_str(&in), 4096, 4096, NO_FAILURE, &dump_limits,
			&out);
		buf_reset(&expected);
		at = strstr(cases[i].documents, "%1");
		if (at) {
			buf_add(&expected, cases[i].documents,
				(size_t)(at - cases[i].documents));
			buf_add_str(&expected, buf_str(&plain));
		}
		buf_add_text(&expected, at ? at + 2 : cases[i].documents);
		expect_text(cases[i].name, buf_str(&out), buf_str(&expected));
		buf_fini(&in);
	}
	buf_fini(&plain);
	buf_fini(&out);
	buf_fini(&expected);
}

static void test_plain_bytes(void **state UNUSED)
{
	struct buf out = {0};
	struct unpack_usage usage;

	usage = list_bytes(
		STR("<feedback/>"), 3, 2, NO_FAILURE, &dump_limits, &out);
	assert_string_equal(buf_cstr(&out), ": <feedback/>\n");
	assert_int_equal(usage.expanded_bytes, 11);
	list_bytes(STR(""), 3, 2, NO_FAILURE, &dump_limits, &out);
	assert_string_equal(buf_cstr(&out), ": \n");
	list_bytes(STR("\x1f\x8b"), 3, 2, NO_FAILURE, &dump_limits, &out);
	assert_string_equal(
		buf_cstr(&out), "! truncated truncated gzip data\n");
	buf_fini(&out);
}

/* --- gzip and zip alone: no prefix is read ahead for them --- */

static bool read_gzip(struct str bytes, size_t block, unsigned fail_at,
	struct buf *out, struct err *err)
{
	struct slow_stream slow = slow_stream(bytes, block, fail_at);
	struct stream *s = unpack_gzip(&slow.base);
	char unpacked[4096];
	ssize_t n;

	buf_reset(out);
	while ((n = stream_read(
			s, unpacked, block < 4096 ? block : 4096, err)) > 0)
		buf_add(out, unpacked, (size_t)n);
	/* An end or a failure stays one. */
	assert_int_equal(stream_read(s, unpacked, 1, err), n);
	stream_close(&s);
	return n == 0;
}

static void test_gzip_in_blocks(void **state UNUSED)
{
	static const char *const names[] = {"gzip.xml.gz",
		"gzip-members.xml.gz", "gzip-padded.xml.gz",
		"gzip-footer.xml.gz"};
	struct buf plain = plain_report(), in, out = {0};
	struct err err = {0};

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		in = load(names[i]);
		for (size_t k = 0; k < ARRAY_LEN(block_sizes); k++) {
			assert_true(read_gzip(buf_str(&in), block_sizes[k],
				NO_FAILURE, &out, &err));
			expect_text(names[i], buf_str(&out), buf_str(&plain));
		}
		for (unsigned n = 0; n < 300; n++) {
			assert_false(read_gzip(buf_str(&in), 1, n, &out, &err));
			assert_int_equal(err.code, ERR_TEMP);
		}
		buf_fini(&in);
	}
	buf_fini(&plain);
	buf_fini(&out);
}

/* The members' names and contents, and how it ends. */
static void list_zip(
	struct str bytes, size_t block, unsigned fail_at, struct buf *out)
{
	struct slow_stream slow = slow_stream(bytes, block, fail_at);
	struct unpack_zip *z = unpack_zip_open(&slow.base);
	struct unpack_zip_member member;
	struct err err = {0};
	char unpacked[4096];
	enum step step;
	ssize_t n = 0;

	buf_reset(out);
	while ((step = unpack_zip_next(z, &member, &err)) == STEP_ITEM) {
		buf_add_str(out, member.name);
		buf_printf(out, " %d ", member.is_file);
		if (!member.is_readable) {
			buf_printf(out, "! %s",
				err_code_name(member.refusal.code));
			break;
		}
		while ((n = stream_read(unpack_zip_content(z), unpacked,
				block < 4096 ? block : 4096, &err)) > 0)
			buf_add(out, unpacked, (size_t)n);
		if (n < 0)
			break;
	}
	if (n < 0 || step == STEP_ERROR)
		buf_printf(out, "! %s", err_code_name(err.code));
	unpack_zip_close(&z);
}

static void check_zip_in_blocks(const char *name)
{
	struct buf in = load(name), first = {0}, out = {0};

	/* Slow; and how much comes before a failure depends on the blocks. */
	if (strstr(name, "bomb") || strstr(name, "cut")) {
		buf_fini(&in);
		return;
	}
	list_zip(buf_str(&in), 4096, NO_FAILURE, &first);
	for (size_t k = 0; k < ARRAY_LEN(block_sizes); k++) {
		list_zip(buf_str(&in), block_sizes[k], NO_FAILURE, &out);
		expect_text(name, buf_str(&out), buf_str(&first));
	}
	/* Not all of it is needed, but what fails is told. */
	for (unsigned n = 0; n < in.len / 16; n++) {
		list_zip(buf_str(&in), 16, n, &out);
		if (!str_equal(buf_str(&out), buf_str(&first)))
			assert_true(str_ends_with_nocase(
				buf_str(&out), STR("! temp")));
	}
	buf_fini(&in);
	buf_fini(&first);
	buf_fini(&out);
}

static void test_zip_in_blocks(void **state UNUSED)
{
	assert_true(each_corpus_file(".zip", check_zip_in_blocks) >= 15);
}

/* --- damage --- */

/* A part that looks whole must not pass for it. */
static void test_cut_anywhere(void **state UNUSED)
{
	static const char *const names[] = {"gzip.xml.gz", "gzip-twice.xml.gz",
		"zip.zip", "zip-stored.zip", "zip-streamed.zip",
		"zip-of-two.zip", "zip-of-gzip.zip"};
	struct buf in, out = {0};

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct str part;
		const char *directory;

		in = load(names[i]);
		part = buf_str(&in);
		/* All there is to read stands before the directory of a zip,
		 * of which the first signature is looked at. */
		directory = memmem(part.ptr, part.len, "PK\1\2", 4);
		if (directory)
			part.len = (size_t)(directory + 4 - part.ptr);
		while (part.len-- > 6) {
			list_bytes(part, 4096, 4096, NO_FAILURE, &dump_limits,
				&out);
			if (!strstr(buf_cstr(&out), "! truncated truncated"))
				fail_msg("%s, %zu bytes: %s", names[i],
					part.len, buf_cstr(&out));
		}
		buf_fini(&in);
	}
	buf_fini(&out);
}

/* A wrong bit gives the same report or none; libarchive's gzip filter would
 * not see it. */
static void test_flipped_bits(void **state UNUSED)
{
	static const char *const names[] = {"gzip.xml.gz", "gzip-twice.xml.gz"};
	struct buf plain = plain_report(), in, out = {0};

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		in = load(names[i]);
		for (size_t bit = 16; bit < in.len * 8; bit++) {
			in.ptr[bit / 8] ^= (char)(1 << bit % 8);
			list_bytes(buf_str(&in), 4096, 4096, NO_FAILURE,
				&dump_limits, &out);
			if (!strstr(buf_cstr(&out), "! "))
				assert_non_null(strstr(
					buf_cstr(&out), buf_cstr(&plain)));
			in.ptr[bit / 8] ^= (char)(1 << bit % 8);
		}
		buf_fini(&in);
	}
	buf_fini(&plain);
	buf_fini(&out);
}

static void test_zip_checksum(void **state UNUSED)
{
	struct buf in = load("zip-stored.zip"), out = {0};
	char *at = memmem(in.ptr, in.len, "192.0.2.1<", 10);

	assert_non_null(at);
	at[8] = '7';
	list_bytes(buf_str(&in), 4096, 4096, NO_FAILURE, &dump_limits, &out);
	assert_non_null(strstr(buf_cstr(&out), "! syntax damaged zip archive: "
					       "ZIP bad CRC"));
	buf_fini(&in);
	buf_fini(&out);
}

/* --- ceilings --- */

/* `size` times the byte 'x', packed: some thousand times smaller. */
static struct buf bomb(size_t size)
{
	struct buf b = {0};
	char in[4096], out[4096];
	z_stream z = {0};

	memset(in, 'x', sizeof(in));
	assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 31, 9, 0), Z_OK);
	for (; size > 0 || z.avail_in > 0; size -= z.avail_in) {
		z.next_in = (Bytef *)in;
		z.avail_in = (uInt)(size < sizeof(in) ? size : sizeof(in));
		size -= z.avail_in;
		while (z.avail_in > 0) {
			z.next_out = (Bytef *)out;
			z.avail_out = sizeof(out);
			deflate(&z, Z_NO_FLUSH);
			buf_add(&b, out, sizeof(out) - z.avail_out);
		}
	}
	do {
		z.next_out = (Bytef *)out;
		z.avail_out = sizeof(out);
		deflate(&z, Z_FINISH);
		buf_add(&b, out, sizeof(out) - z.avail_out);
	} while (z.avail_out == 0);
	deflateEnd(&z);
	return b;
}

static void test_ratio(void **state UNUSED)
{
	struct buf in = bomb((1 << 20) - 1), out = {0};
	struct unpack_usage usage;

	/* The first MiB is free, or a small report would not pass. */
	list_bytes(buf_str(&in), 4096, 4096, NO_FAILURE, &dump_limits, &out);
	assert_null(strstr(buf_cstr(&out), "! "));
	buf_fini(&in);
	in = bomb(16 << 20);
	usage = list_bytes(
		buf_str(&in), 4096, 4096, NO_FAILURE, &dump_limits, &out);
	assert_non_null(strstr(
		buf_cstr(&out), "! limit unpacks to more than 200 times its "));
	assert_true(usage.expanded_bytes < 3 << 20);
	assert_false(usage.is_exhausted);
	buf_fini(&in);
	buf_fini(&out);
}

static void test_total(void **state UNUSED)
{
	struct read_limits limits = dump_limits;
	struct buf plain = plain_report(), in = load("zip-of-two.zip"),
		   out = {0};
	struct unpack_usage usage;

	/* The address in the second is three bytes longer. */
	limits.max_expanded_bytes = 2 * plain.len + 3;
	usage = list_bytes(buf_str(&in), 4096, 7, NO_FAILURE, &limits, &out);
	assert_null(strstr(buf_cstr(&out), "! "));
	assert_false(usage.is_exhausted);
	assert_int_equal(usage.expanded_bytes, 2 * plain.len + 3);
	limits.max_expanded_bytes--;
	usage = list_bytes(buf_str(&in), 4096, 7, NO_FAILURE, &limits, &out);
	assert_non_null(
		strstr(buf_cstr(&out), "! limit unpacks to more than "));
	assert_true(usage.is_exhausted);
	buf_fini(&plain);
	buf_fini(&in);
	buf_fini(&out);
}

/* The total is of the message, over all its attachments. */
static void test_total_is_shared(void **state UNUSED)
{
	struct read_limits limits = dump_limits;
	struct buf plain = plain_report(), in = load("gzip.xml.gz"), out = {0};
	struct unpack_usage usage = {0};

	limits.max_expanded_bytes = 2 * plain.len;
	for (int i = 0; i < 3; i++) {
		struct slow_stream slow =
			slow_stream(buf_str(&in), SIZE_MAX, NO_FAILURE);
		struct unpack *u = unpack_open(&slow.base, &limits, &usage);

		list(u, 4096, &out);
		unpack_close(&u);
		assert_int_equal(usage.is_exhausted, i == 2);
	}
	buf_fini(&plain);
	buf_fini(&in);
	buf_fini(&out);
}

/* What a reader leaves is unpacked all the same, so it has to count. */
static void test_unread_members_count(void **state UNUSED)
{
	struct buf in = load("zip-of-two.zip"), plain = plain_report();
	struct slow_stream slow =
		slow_stream(buf_str(&in), SIZE_MAX, NO_FAILURE);
	struct unpack_usage usage = {0};
	struct unpack *u = unpack_open(&slow.base, &dump_limits, &usage);
	struct unpack_document d;

	assert_true(unpack_next(u, &d));
	assert_true(unpack_next(u, &d));
	assert_true(str_equal(d.path, STR("member \"b.xml\"")));
	assert_false(unpack_next(u, &d));
	assert_int_equal(usage.expanded_bytes, 2 * plain.len + 3);
	unpack_close(&u);
	buf_fini(&in);
	buf_fini(&plain);
}

static void test_unread_bomb(void **state UNUSED)
{
	struct buf in = load("zip-bomb-of-text.zip");
	struct slow_stream slow =
		slow_stream(buf_str(&in), SIZE_MAX, NO_FAILURE);
	struct unpack_usage usage = {0};
	struct unpack *u = unpack_open(&slow.base, &dump_limits, &usage);
	struct unpack_document d;

	assert_true(unpack_next(u, &d));
	assert_int_equal(d.kind.id, KIND_TEXT);
	assert_true(unpack_next(u, &d));
	assert_true(d.has_failed);
	assert_int_equal(d.failure.code, ERR_LIMIT);
	assert_false(unpack_next(u, &d));
	unpack_close(&u);
	buf_fini(&in);
}

static void test_nesting(void **state UNUSED)
{
	struct read_limits limits = dump_limits;
	struct buf in = load("zip-of-gzip.zip"), out = {0};

	limits.max_nesting = 1;
	list_bytes(buf_str(&in), 4096, 4096, NO_FAILURE, &limits, &out);
	assert_string_equal(buf_cstr(&out),
		"member \"a.xml.gz\"! limit archives nested more than 1 deep (ceiling unpack.max_nesting)\n"
		"member \"b.xml.gz\"! limit archives nested more than 1 deep (ceiling unpack.max_nesting)\n");
	limits.max_nesting = 0;
	list_bytes(buf_str(&in), 4096, 4096, NO_FAILURE, &limits, &out);
	assert_string_equal(buf_cstr(&out),
		"! limit archives nested more than 0 deep (ceiling unpack.max_nesting)\n");
	buf_fini(&in);
	buf_fini(&out);
}

static void test_members(void **state UNUSED)
{
	struct read_limits limits = dump_limits;
	struct buf in = load("zip-of-two.zip"), out = {0};

	limits.max_members = 1;
	list_bytes(buf_str(&in), 4096, 4096, NO_FAILURE, &limits, &out);
	assert_true(str_ends_with_nocase(buf_str(&out),
		STR("\n! limit more than 1 members (ceiling unpack.max_members)\n")));
	buf_fini(&in);
	buf_fini(&out);
}

/* One line, whatever a member is called. */
static void test_member_names(void **state UNUSED)
{
	struct buf in = load("zip-of-two.zip"), out = {0};
	char *at = memmem(in.ptr, in.len, "a.xml", 5);

	memcpy(at, "\n\"\x7f\t.", 5);
	list_bytes(buf_str(&in), 4096, 4096, NO_FAILURE, &dump_limits, &out);
	assert_true(str_starts_with(buf_str(&out), STR("member \"????.\": ")));
	buf_fini(&in);
	buf_fini(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_corpus),
		cmocka_unit_test(test_documents),
		cmocka_unit_test(test_plain_bytes),
		cmocka_unit_test(test_gzip_in_blocks),
		cmocka_unit_test(test_zip_in_blocks),
		cmocka_unit_test(test_cut_anywhere),
		cmocka_unit_test(test_flipped_bits),
		cmocka_unit_test(test_zip_checksum),
		cmocka_unit_test(test_ratio),
		cmocka_unit_test(test_total),
		cmocka_unit_test(test_total_is_shared),
		cmocka_unit_test(test_unread_members_count),
		cmocka_unit_test(test_unread_bomb),
		cmocka_unit_test(test_nesting),
		cmocka_unit_test(test_members),
		cmocka_unit_test(test_member_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
