/* stream.c - input is pulled in blocks; filters wrap streams. */
#include "base/stream.h"

#include "base/arena.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/evp.h>
#include <openssl/hmac.h>

ssize_t stream_read(struct stream *s, void *dst, size_t cap, struct err *err)
{
	ssize_t n;

	assert(cap > 0); /* 0 would look like the end of input */
	if (cap > SSIZE_MAX)
		cap = SSIZE_MAX;
	n = s->read(s, dst, cap, err);
	assert(n <= (ssize_t)cap);
	return n;
}

void stream_close(struct stream **s)
{
	if (!*s)
		return;
	(*s)->close(*s);
	*s = NULL;
}

/* Of streams that hold nothing but their own memory. */
static void close_plain(struct stream *s)
{
	free(s);
}

/* --- a file descriptor --- */

struct fd_stream {
	struct stream base;
	int fd; /* borrowed */
};

static ssize_t fd_read(struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct fd_stream *f = (struct fd_stream *)s;
	ssize_t n;

	do
		n = read(f->fd, dst, cap);
	while (n < 0 && errno == EINTR);
	if (n < 0) {
		err_set_errno(err, ERR_TEMP, "cannot read");
		return -1;
	}
	return n;
}

struct stream *stream_from_fd(int fd)
{
	struct fd_stream *f = base_calloc(1, sizeof(*f));

	f->base.read = fd_read;
	f->base.close = close_plain;
	f->fd = fd;
	return &f->base;
}

/* --- memory --- */

struct memory_stream {
	struct stream base;
	struct str rest; /* borrowed */
};

static ssize_t memory_read(
	struct stream *s, void *dst, size_t cap, struct err *err UNUSED)
{
	struct memory_stream *m = (struct memory_stream *)s;
	size_t n = m->rest.len < cap ? m->rest.len : cap;

	if (n == 0)
		return 0;
	memcpy(dst, m->rest.ptr, n);
	m->rest.ptr += n;
	m->rest.len -= n;
	return (ssize_t)n;
}

struct stream *stream_from_memory(struct str bytes)
{
	struct memory_stream *m = base_calloc(1, sizeof(*m));

	m->base.read = memory_read;
	m->base.close = close_plain;
	m->rest = bytes;
	return &m->base;
}

/* --- what is read more than once --- */

bool stream_from(
	struct stream **ret, const struct stream_source *from, struct err *err)
{
	if (from->fd >= 0 && lseek(from->fd, 0, SEEK_SET) != 0)
		return err_set_errno(err, ERR_TEMP, "cannot read");
	*ret = from->fd >= 0 ? stream_from_fd(from->fd)
			     : stream_from_memory(from->held);
	return true;
}

static ssize_t read_held(struct str held, void *dst, size_t cap, uint64_t at)
{
	size_t n = at < held.len ? held.len - (size_t)at : 0;

	if (n > cap)
		n = cap;
	if (n > 0)
		memcpy(dst, held.ptr + at, n);
	return (ssize_t)n;
}

ssize_t stream_source_read(
	const struct stream_source *from, void *dst, size_t cap, uint64_t at)
{
	size_t had = 0;
	ssize_t n;

	if (from->fd < 0)
		return read_held(from->held, dst, cap, at);
	do {
		n = pread(from->fd, (char *)dst + had, cap - had,
			(off_t)(at + had));
		if (n > 0)
			had += (size_t)n;
	} while ((n > 0 && had < cap) || (n < 0 && errno == EINTR));
	return n < 0 ? -1 : (ssize_t)had;
}

/* --- a ceiling --- */

struct limited_stream {
	struct stream base;
	struct stream *in; /* borrowed */
	const char *what;  /* borrowed */
	uint64_t max_bytes;
	uint64_t left; /* of max_bytes */
	bool is_over;  /* stays so, even where one byte was all there was */
};

static ssize_t limited_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct limited_stream *l = (struct limited_stream *)s;
	char probe;
	ssize_t n;

	if (l->left == 0) {
		n = l->is_over ? 1 : stream_read(l->in, &probe, 1, err);
		if (n <= 0)
			return n;
		l->is_over = true;
		err_set(err, ERR_LIMIT, "%s is larger than %ju bytes", l->what,
			(uintmax_t)l->max_bytes);
		return -1;
	}
	n = stream_read(l->in, dst, cap < l->left ? cap : (size_t)l->left, err);
	if (n > 0)
		l->left -= (uint64_t)n;
	return n;
}

struct stream *stream_limited(
	struct stream *in, uint64_t max_bytes, const char *what)
{
	struct limited_stream *l = base_calloc(1, sizeof(*l));

	l->base.read = limited_read;
	l->base.close = close_plain;
	l->in = in;
	l->what = what;
	l->max_bytes = l->left = max_bytes;
	return &l->base;
}

/* --- a digest --- */

struct sha256_stream {
	struct stream base;
	struct stream *in;     /* borrowed */
	EVP_MD_CTX *md;        /* NULL once the digest is out */
	unsigned char *digest; /* the caller's */
};

/* SHA-256 in memory fails only where malloc does. */
static void must(int is_ok)
{
	if (is_ok != 1)
		base_oom();
}

static EVP_MD_CTX *digest_begin(void)
{
	EVP_MD_CTX *md = EVP_MD_CTX_new();

	must(md != NULL);
	must(EVP_DigestInit_ex(md, EVP_sha256(), NULL));
	return md;
}

static void digest_end(EVP_MD_CTX *md, unsigned char digest[32])
{
	must(EVP_DigestFinal_ex(md, digest, NULL));
	EVP_MD_CTX_free(md);
}

void hmac_sha256(const void *key, size_t key_len, const void *bytes, size_t len,
	unsigned char digest[32])
{
	unsigned digest_len;

	assert(key_len <= INT32_MAX);
	must(HMAC(EVP_sha256(), key, (int)key_len, bytes, len, digest,
		     &digest_len) != NULL);
}

static ssize_t sha256_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct sha256_stream *h = (struct sha256_stream *)s;
	ssize_t n = h->md ? stream_read(h->in, dst, cap, err) : 0;

	if (n > 0) {
		must(EVP_DigestUpdate(h->md, dst, (size_t)n));
	} else if (n == 0 && h->md) {
		digest_end(h->md, h->digest);
		h->md = NULL;
	}
	return n;
}

static void sha256_close(struct stream *s)
{
	struct sha256_stream *h = (struct sha256_stream *)s;

	EVP_MD_CTX_free(h->md);
	free(h);
}

struct stream *stream_sha256(struct stream *in, unsigned char digest[32])
{
	struct sha256_stream *h = base_calloc(1, sizeof(*h));

	h->base.read = sha256_read;
	h->base.close = sha256_close;
	h->in = in;
	h->md = digest_begin();
	h->digest = digest;
	return &h->base;
}

/* Kept: for a few hundred bytes a new context costs more than the digest. */
static EVP_MD_CTX *kept_md;
static pthread_mutex_t kept_md_lock = PTHREAD_MUTEX_INITIALIZER;

void sha256(const void *bytes, size_t len, unsigned char digest[32])
{
	pthread_mutex_lock(&kept_md_lock);
	if (kept_md == NULL)
		kept_md = digest_begin();
	else
		must(EVP_DigestInit_ex(kept_md, NULL, NULL));
	must(EVP_DigestUpdate(kept_md, bytes, len));
	must(EVP_DigestFinal_ex(kept_md, digest, NULL));
	pthread_mutex_unlock(&kept_md_lock);
}
