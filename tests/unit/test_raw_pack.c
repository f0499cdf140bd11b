/* test_raw_pack.c - kept bytes come back, and are smaller than they were. */
#include "store/raw_pack.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvw"
			     "xyz0123456789+/";

/* xorshift; of a congruential one the low bits repeat within a chunk. */
static uint32_t next(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

/* 'n' noise, 'b' base64 of it in lines, 'x' a repeated element */
static void fill(char kind, char *dst, size_t len)
{
	const char *element = "<row><source_ip>192.0.2.1</source_ip></row>\n";
	uint32_t seed = 7;

	for (size_t i = 0; i < len; i++)
		if (kind == 'n')
			dst[i] = (char)next(&seed);
		else if (kind == 'b')
			dst[i] = i % 77 == 76 ? '\n' : base64[next(&seed) % 64];
		else
			dst[i] = element[i % strlen(element)];
}

static void test_comes_back(void **state UNUSED)
{
	static const struct {
		char kind;
		size_t len;
		unsigned max_pct;
		enum raw_encoding encoding;
	} cases[] = {
		{'n', 1, 100, RAW_NONE},
		{'n', 5000, 100, RAW_NONE},
		{'n', RAW_CHUNK_BYTES, 100, RAW_NONE},
		{'b', 5000, 80, RAW_ZSTD},
		{'b', RAW_CHUNK_BYTES, 78, RAW_ZSTD},
		{'x', 5000, 5, RAW_ZSTD},
		{'x', RAW_CHUNK_BYTES, 2, RAW_ZSTD},
	};
	struct raw_packer *p = raw_packer_new();
	char *bytes = malloc(RAW_CHUNK_BYTES);

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct str original = {bytes, cases[i].len};
		enum raw_encoding encoding;
		struct buf out = {0};
		struct err err = {0};
		struct str packed;

		fill(cases[i].kind, bytes, cases[i].len);
		packed = raw_pack(p, original, &encoding);
		assert_int_equal(encoding, cases[i].encoding);
		assert_true(
			packed.len * 100 <= original.len * cases[i].max_pct);
		assert_true(raw_unpack(packed,
			str_from(raw_encoding_name(encoding)), original.len,
			&out, &err));
		assert_true(str_equal(buf_str(&out), original));
		buf_fini(&out);
	}
	free(bytes);
	raw_packer_free(&p);
}

static void test_nothing_is_nothing(void **state UNUSED)
{
	struct raw_packer *p = raw_packer_new();
	enum raw_encoding encoding;

	assert_int_equal(raw_pack(p, STR(""), &encoding).len, 0);
	assert_int_equal(encoding, RAW_NONE);
	raw_packer_free(&p);
}

static void test_damage_is_told(void **state UNUSED)
{
	struct raw_packer *p = raw_packer_new();
	enum raw_encoding encoding;
	struct buf out = {0};
	struct err err = {0};
	char text[4096];
	struct str packed;

	fill('x', text, sizeof(text));
	packed = raw_pack(p, (struct str){text, sizeof(text)}, &encoding);
	assert_int_equal(encoding, RAW_ZSTD);
	assert_false(
		raw_unpack(packed, STR("zstd"), sizeof(text) - 1, &out, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_false(
		raw_unpack(packed, STR("zstd"), sizeof(text) + 1, &out, &err));
	assert_false(raw_unpack(packed, STR("none"), sizeof(text), &out, &err));
	assert_false(raw_unpack(packed, STR("gzip"), sizeof(text), &out, &err));
	assert_false(raw_unpack(packed, STR("zstd"), SIZE_MAX, &out, &err));
	packed.len--;
	assert_false(raw_unpack(packed, STR("zstd"), sizeof(text), &out, &err));
	assert_int_equal(out.len, 0);
	buf_fini(&out);
	raw_packer_free(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_comes_back),
		cmocka_unit_test(test_nothing_is_nothing),
		cmocka_unit_test(test_damage_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
