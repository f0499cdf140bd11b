/* test_stream.c - input is pulled in blocks; filters wrap streams. */
#include "base/stream.h"

#include "base/buf.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

#include <cmocka.h>

static const size_t block_sizes[] = {1, 2, 3, 7, 4096};

/* A source that fails at its n-th read, counted from 0. */
struct failing {
	struct stream base;
	struct stream *in;
	unsigned reads_left;
};

static ssize_t failing_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct failing *f = (struct failing *)s;

	if (f->reads_left == 0) {
		err_set(err, ERR_TEMP, "told to fail");
		return -1;
	}
	f->reads_left--;
	return stream_read(f->in, dst, cap, err);
}

static void failing_close(struct stream *s UNUSED)
{
}

/* Everything there is, in blocks; false where a read failed. */
static bool read_all(
	struct stream *s, size_t block, struct buf *out, struct err *err)
{
	char bytes[4096];
	ssize_t n;

	buf_reset(out);
	while ((n = stream_read(s, bytes, block, err)) > 0) {
		assert_true((size_t)n <= block);
		buf_add(out, bytes, (size_t)n);
	}
	return n == 0;
}

static char big[10000];

static void fill_big(void)
{
	for (size_t i = 0; i < sizeof(big); i++)
		big[i] = (char)(i * 31 % 256);
}

static void test_memory(void **state UNUSED)
{
	struct str input = {big, sizeof(big)};
	struct buf out = {.ptr = NULL};
	struct err err;
	char byte;

	fill_big();
	for (size_t i = 0; i < ARRAY_LEN(block_sizes); i++) {
		struct stream *s = stream_from_memory(input);

		assert_true(read_all(s, block_sizes[i], &out, &err));
		assert_true(str_equal(buf_str(&out), input));
		assert_int_equal(stream_read(s, &byte, 1, &err), 0);
		stream_close(&s);
		assert_null(s);
		stream_close(&s);
	}
	for (size_t i = 0; i < 2; i++) {
		struct stream *s = stream_from_memory(i ? STR("") : STR_NULL);

		assert_int_equal(stream_read(s, &byte, 1, &err), 0);
		stream_close(&s);
	}
	buf_fini(&out);
}

static void test_fd(void **state UNUSED)
{
	char path[] = "/tmp/test_stream.XXXXXX";
	struct buf out = {.ptr = NULL};
	int fd = mkstemp(path);
	struct stream *s;
	struct err err;
	char byte;

	assert_true(fd >= 0);
	fill_big();
	assert_int_equal(write(fd, big, sizeof(big)), sizeof(big));
	for (size_t i = 0; i < ARRAY_LEN(block_sizes); i++) {
		assert_int_equal(lseek(fd, 100, SEEK_SET), 100);
		s = stream_from_fd(fd);
		assert_true(read_all(s, block_sizes[i], &out, &err));
		assert_int_equal(out.len, sizeof(big) - 100);
		assert_memory_equal(out.ptr, big + 100, out.len);
		stream_close(&s);
	}
	s = stream_from_fd(fd);
	errno = EINTR; /* of some call before: the end is the end */
	assert_int_equal(stream_read(s, &byte, 1, &err), 0);
	stream_close(&s);
	assert_int_equal(close(fd), 0); /* borrowed: still open until here */
	s = stream_from_fd(fd);
	assert_int_equal(stream_read(s, &byte, 1, &err), -1);
	assert_int_equal(err.code, ERR_TEMP);
	assert_string_equal(err.msg, "cannot read: Bad file descriptor");
	stream_close(&s);
	assert_int_equal(unlink(path), 0);
	buf_fini(&out);
}

static int alarm_pipe[2];

static void on_alarm(int signo UNUSED)
{
	if (write(alarm_pipe[1], "x", 1) != 1)
		_exit(1);
}

/* A signal while it waits: read again, the byte came with the signal. */
static void test_fd_interrupted(void **state UNUSED)
{
	const struct sigaction action = {
		.sa_handler = on_alarm}; /* no restart */
	const struct itimerval soon = {.it_value.tv_usec = 5000};
	struct stream *s;
	struct err err;
	char byte;

	assert_int_equal(pipe(alarm_pipe), 0);
	assert_int_equal(sigaction(SIGALRM, &action, NULL), 0);
	s = stream_from_fd(alarm_pipe[0]);
	assert_int_equal(setitimer(ITIMER_REAL, &soon, NULL), 0);
	assert_int_equal(stream_read(s, &byte, 1, &err), 1);
	stream_close(&s);
	(void)close(alarm_pipe[0]);
	(void)close(alarm_pipe[1]);
}

static void test_limited(void **state UNUSED)
{
	const struct str input = STR("0123456789");
	struct buf out = {.ptr = NULL};
	struct err err;

	for (size_t i = 0; i < ARRAY_LEN(block_sizes); i++)
		for (uint64_t max = 0; max <= 12; max++) {
			struct stream *in = stream_from_memory(input);
			struct stream *s = stream_limited(in, max, "message");
			bool fits = input.len <= max;

			assert_int_equal(
				read_all(s, block_sizes[i], &out, &err), fits);
			assert_int_equal(out.len, fits ? input.len : max);
			if (!fits) {
				/* And it stays so. */
				assert_false(read_all(
					s, block_sizes[i], &out, &err));
				assert_int_equal(err.code, ERR_LIMIT);
				assert_non_null(strstr(
					err.msg, "message is larger than "));
			}
			stream_close(&s);
			stream_close(&in);
		}
	assert_string_equal(err.msg, "message is larger than 9 bytes");
	buf_fini(&out);
}

static void test_limited_huge(void **state UNUSED)
{
	struct stream *in = stream_from_memory(STR("abc"));
	struct stream *s = stream_limited(in, UINT64_MAX, "message");
	struct buf out = {.ptr = NULL};
	struct err err;

	assert_true(read_all(s, 4096, &out, &err));
	assert_string_equal(buf_cstr(&out), "abc");
	buf_fini(&out);
	stream_close(&s);
	stream_close(&in);
}

static void to_hex(const unsigned char digest[32], char dst[65])
{
	for (size_t i = 0; i < 32; i++)
		(void)snprintf(dst + 2 * i, 3, "%02x", digest[i]);
}

/* FIPS 180-2, appendix B, and the empty message. */
static const struct {
	const char *text, *hex;
} digests[] = {
	{"", "e3b0c44298fc1c149afbf4c8996fb924"
	     "27ae41e4649b934ca495991b7852b855"},
	{"abc", "ba7816bf8f01cfea414140de5dae2223"
		"b00361a396177a9cb410ff61f20015ad"},
	{"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
		"248d6a61d20638b8e5c026930c3e6039"
		"a33ce45964ff2167f6ecedd419db06c1"},
};

static void test_sha256(void **state UNUSED)
{
	unsigned char digest[32];
	struct buf out = {.ptr = NULL};
	struct err err;
	char hex[65];

	for (size_t i = 0; i < ARRAY_LEN(digests); i++) {
		struct str text = str_from(digests[i].text);

		sha256(text.ptr, text.len, digest);
		to_hex(digest, hex);
		assert_string_equal(hex, digests[i].hex);
		for (size_t k = 0; k < ARRAY_LEN(block_sizes); k++) {
			struct stream *in = stream_from_memory(text);
			struct stream *s = stream_sha256(in, digest);

			memset(digest, 0, sizeof(digest));
			assert_true(read_all(s, block_sizes[k], &out, &err));
			assert_true(str_equal(buf_str(&out), text));
			/* The end may be read again. */
			assert_true(read_all(s, block_sizes[k], &out, &err));
			to_hex(digest, hex);
			assert_string_equal(hex, digests[i].hex);
			stream_close(&s);
			stream_close(&in);
		}
	}
	sha256(NULL, 0, digest);
	to_hex(digest, hex);
	assert_string_equal(hex, digests[0].hex);
	buf_fini(&out);
}

/* Not read to its end: no digest, nothing lost. */
/* RFC 4231 4.2, 4.3 and 4.7: a short key, a shorter one, one over a block. */
static void test_hmac_sha256(void **state UNUSED)
{
	static const struct {
		int key_byte; /* repeated; 0: "Jefe" */
		size_t key_len;
		const char *text, *digest;
	} cases[] = {
		{0x0b, 20, "Hi There",
			"b0344c61d8db38535ca8afceaf0bf12b"
			"881dc200c9833da726e9376c2e32cff7"},
		{0, 4, "what do ya want for nothing?",
			"5bdcc146bf60754e6a042426089575c7"
			"5a003f089d2739839dec58b964ec3843"},
		{0xaa, 131,
			"Test Using Larger Than Block-Size Key - Hash Key "
			"First",
			"60e431591ee0b67f0d8a26aacbf5b77f"
			"8e0bc6213728c5140546040f0ee37f54"},
	};
	unsigned char key[131], digest[32];
	char hex[65];

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		memset(key, cases[i].key_byte, sizeof(key));
		if (cases[i].key_byte == 0)
			memcpy(key, "Jefe", 4);
		hmac_sha256(key, cases[i].key_len, cases[i].text,
			strlen(cases[i].text), digest);
		for (size_t k = 0; k < sizeof(digest); k++)
			snprintf(hex + 2 * k, 3, "%02x", digest[k]);
		assert_string_equal(hex, cases[i].digest);
	}
}

static void test_sha256_closed_early(void **state UNUSED)
{
	unsigned char digest[32] = {42}, same[32] = {42};
	struct stream *in = stream_from_memory(STR("abc"));
	struct stream *s = stream_sha256(in, digest);
	struct err err;
	char byte;

	assert_int_equal(stream_read(s, &byte, 1, &err), 1);
	stream_close(&s);
	stream_close(&in);
	assert_memory_equal(digest, same, sizeof(same));
}

/* The n-th read failing, for each n, through both filters. */
static void test_failures_pass(void **state UNUSED)
{
	struct buf out = {.ptr = NULL};
	unsigned char digest[32];
	struct err err;

	for (unsigned n = 0; n <= 11; n++) {
		struct stream *in = stream_from_memory(STR("0123456789"));
		struct failing f = {{failing_read, failing_close}, in, n};
		struct stream *hashed = stream_sha256(&f.base, digest);
		struct stream *s = stream_limited(hashed, 10, "message");

		/* Ten bytes and the end are eleven reads. */
		assert_int_equal(read_all(s, 1, &out, &err), n == 11);
		if (n < 11) {
			assert_int_equal(out.len, n);
			assert_int_equal(err.code, ERR_TEMP);
			assert_string_equal(err.msg, "told to fail");
		}
		stream_close(&s);
		stream_close(&hashed);
		stream_close(&in);
	}
	buf_fini(&out);
}

/* From its start, wherever the descriptor stands; and at any offset. */
static void check_source(const struct stream_source *from, struct str want)
{
	struct buf out = {0};
	struct stream *s;
	struct err err = {0};
	char bytes[8];

	for (int again = 0; again < 2; again++) {
		assert_true(stream_from(&s, from, &err));
		assert_true(read_all(s, 3, &out, &err));
		assert_int_equal(out.len, want.len);
		assert_memory_equal(out.ptr, want.ptr, want.len);
		stream_close(&s);
	}
	assert_int_equal(stream_source_read(from, bytes, 4, 1), 4);
	assert_memory_equal(bytes, want.ptr + 1, 4);
	assert_int_equal(stream_source_read(from, bytes, 8, want.len - 2), 2);
	assert_memory_equal(bytes, want.ptr + want.len - 2, 2);
	assert_int_equal(stream_source_read(from, bytes, 8, want.len), 0);
	assert_int_equal(stream_source_read(from, bytes, 8, UINT32_MAX), 0);
	buf_fini(&out);
}

static void test_source(void **state UNUSED)
{
	const struct str text = STR("twice, and more than once");
	struct stream_source file = {.fd = memfd_create("text", MFD_CLOEXEC)};
	struct stream_source held = {.fd = -1, .held = text};
	struct stream *s = NULL;
	struct err err = {0};
	int ends[2];
	char byte;

	assert_int_equal(write(file.fd, text.ptr, text.len), text.len);
	check_source(&file, text);
	check_source(&held, text);
	close(file.fd);
	assert_int_equal(pipe(ends), 0); /* cannot seek */
	file.fd = ends[0];
	assert_false(stream_from(&s, &file, &err));
	assert_int_equal(err.code, ERR_TEMP);
	assert_null(s);
	assert_int_equal(stream_source_read(&file, &byte, 1, 0), -1);
	close(ends[0]);
	close(ends[1]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_memory),
		cmocka_unit_test(test_fd),
		cmocka_unit_test(test_fd_interrupted),
		cmocka_unit_test(test_limited),
		cmocka_unit_test(test_limited_huge),
		cmocka_unit_test(test_sha256),
		cmocka_unit_test(test_hmac_sha256),
		cmocka_unit_test(test_sha256_closed_early),
		cmocka_unit_test(test_failures_pass),
		cmocka_unit_test(test_source),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
