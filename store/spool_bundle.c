/*
 * spool_bundle.c - messages that were synced together, in one file.
 *
 *   the messages, one behind the other, byte for byte
 *   the index: of each its id, its place and its envelope, as lines
 *   "waiting: " and a sign for each: + it waits, - it is settled
 *   the end: of fixed length, says where the index begins
 *
 * All of it but the messages is text. What an envelope holds is escaped, so that
 * no line of the index is a sender's. The end names the first message, as the
 * file's name does, and has a checksum of the index: a file that a power cut
 * left short has no such end, whatever a message in it may pretend.
 */
#include "store/spool_private.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define MESSAGE "message: "
#define WAITING "waiting: "
#define SIGN_WAITING '+'
#define SIGN_SETTLED '-'
/* First id, offset of the index, messages in it; behind it the checksum. */
#define END_FORMAT "ruad-bundle-1 %016" PRIx64 " %016" PRIx64 " %08" PRIx64 " "
#define END_FACTS_BYTES ((size_t)14 + 17 + 17 + 9)
#define END_BYTES (END_FACTS_BYTES + 17)
/* As much as a bundle may hold, and the last message that came to it. */
#define MESSAGES_MAX_BYTES (SPOOL_BUNDLE_BYTES + SPOOL_HELD_BYTES)
#define INDEX_MAX_BYTES (MESSAGES_MAX_BYTES + SPOOL_BUNDLE_COUNT * 128)
/* Read at once: of a bundle of few messages that is all. */
#define TAIL_BYTES ((uint64_t)16 * 1024)

/* FNV-1a: against accidents, not against people. */
static uint64_t checksum(uint64_t sum, const char *p, size_t len)
{
	for (size_t i = 0; i < len; i++)
		sum = (sum ^ (unsigned char)p[i]) * UINT64_C(0x100000001b3);
	return sum;
}

static uint64_t checksum_of(struct str index, struct str facts)
{
	uint64_t sum = UINT64_C(0xcbf29ce484222325);

	sum = checksum(sum, index.ptr, index.len);
	return checksum(sum, facts.ptr, facts.len);
}

/* --- writing ------------------------------------------------------------- */

void spool_bundle_add(struct spool_bundle_text *t, const char *id,
	struct str bytes, struct str envelope)
{
	uint64_t number = 0;
	bool is_id = spool_id_parse(id, &number);

	if (!is_id || t->count == 0 || number < t->first)
		t->first = number;
	if (number > t->last)
		t->last = number;
	t->count++;
	buf_printf(&t->index,
		"\n" MESSAGE "%.16s\noffset: %zu\nbytes: %zu\nenvelope: %zu\n",
		id, t->bytes.len, bytes.len, envelope.len);
	buf_add_str(&t->index, envelope);
	buf_add_str(&t->bytes, bytes);
}

void spool_bundle_end(struct spool_bundle_text *t)
{
	struct buf *b = &t->bytes;
	size_t index_at = b->len, facts_at;
	struct str index, facts;

	buf_add_str(b, buf_str(&t->index));
	buf_add_text(b, WAITING);
	for (size_t i = 0; i < t->count; i++)
		buf_add_char(b, SIGN_WAITING);
	buf_add_char(b, '\n');
	facts_at = b->len;
	buf_printf(b, END_FORMAT, t->first, (uint64_t)index_at,
		(uint64_t)t->count);
	index = (struct str){b->ptr + index_at, t->index.len};
	facts = (struct str){b->ptr + facts_at, b->len - facts_at};
	buf_printf(b, "%016" PRIx64 "\n", checksum_of(index, facts));
}

struct spool_entry spool_bundle_entry(const struct spool_bundle_text *t)
{
	return (struct spool_entry){t->first, t->last, (unsigned)t->count};
}

void spool_bundle_text_fini(struct spool_bundle_text *t)
{
	buf_fini(&t->bytes);
	buf_fini(&t->index);
	*t = (struct spool_bundle_text){.count = 0};
}

/* --- reading ------------------------------------------------------------- */

static bool read_at(int fd, uint64_t at, size_t len, struct buf *ret)
{
	size_t had = 0;
	ssize_t n;

	buf_reset(ret);
	buf_reserve(ret, len + 1);
	while (had < len) {
		n = pread(fd, ret->ptr + had, len - had, (off_t)(at + had));
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			errno = n < 0 ? errno : EBADMSG;
			return false;
		}
		had += (size_t)n;
	}
	ret->len = len;
	return true;
}

static bool parse_hex(const char *p, size_t digits, uint64_t *ret)
{
	char text[SPOOL_ID_SIZE];

	memset(text, '0', sizeof(text));
	memcpy(text + (SPOOL_ID_SIZE - 1 - digits), p, digits);
	return spool_id_parse(text, ret);
}

struct end {
	uint64_t first, index_at, count, sum;
};

static bool parse_end(const char *p, struct end *ret)
{
	char again[END_FACTS_BYTES + 1];

	if (!parse_hex(p + 14, 16, &ret->first) ||
		!parse_hex(p + 31, 16, &ret->index_at) ||
		!parse_hex(p + 48, 8, &ret->count) ||
		!parse_hex(p + END_FACTS_BYTES, 16, &ret->sum))
		return false;
	(void)snprintf(again, sizeof(again), END_FORMAT, ret->first,
		ret->index_at, ret->count);
	return memcmp(again, p, END_FACTS_BYTES) == 0 &&
	       p[END_BYTES - 1] == '\n';
}

/* The value of the next line, which has to be KEY's. */
static bool cut_number(struct str *rest, struct str key, uint64_t *ret)
{
	struct str line = str_cut(rest, '\n');

	if (!line.ptr || !str_starts_with(line, key))
		return false;
	line.ptr += key.len;
	line.len -= key.len;
	return str_to_u64(line, ret);
}

static bool cut_id(struct str *rest, uint64_t *ret)
{
	struct str line = str_cut(rest, '\n');

	return line.len == sizeof(MESSAGE) - 1 + SPOOL_ID_SIZE - 1 &&
	       str_starts_with(line, STR(MESSAGE)) &&
	       spool_id_parse(line.ptr + sizeof(MESSAGE) - 1, ret);
}

static bool parse_member(
	struct str *rest, uint64_t index_at, struct spool_member *ret)
{
	uint64_t len;

	if (str_cut(rest, '\n').len != 0 || !cut_id(rest, &ret->id) ||
		!cut_number(rest, STR("offset: "), &ret->offset) ||
		!cut_number(rest, STR("bytes: "), &ret->size_bytes) ||
		!cut_number(rest, STR("envelope: "), &len) ||
		ret->offset > index_at ||
		ret->size_bytes > index_at - ret->offset ||
		ret->size_bytes > SPOOL_HELD_BYTES || len > rest->len)
		return false;
	ret->envelope = (struct str){rest->ptr, (size_t)len};
	rest->ptr += len;
	rest->len -= (size_t)len;
	return true;
}

static bool parse_index(
	struct spool_bundle *b, const struct end *end, struct str index)
{
	struct str rest = index;
	const char *signs = index.ptr + index.len + sizeof(WAITING) - 1;

	b->members = base_calloc(end->count, sizeof(b->members[0]));
	b->count = end->count;
	for (size_t i = 0; i < b->count; i++) {
		if (!parse_member(&rest, end->index_at, &b->members[i]))
			return false;
		b->members[i].is_settled = signs[i] == SIGN_SETTLED;
	}
	return rest.len == 0;
}

/* From an offset to the end of the file. */
static bool read_text(struct spool_bundle *b, uint64_t at, uint64_t size)
{
	b->text_at = at;
	return read_at(b->fd, at, (size_t)(size - at), &b->text);
}

/* EBADMSG where it is none, or cut short. */
static bool load(struct spool_bundle *b)
{
	struct end end;
	struct stat st;
	struct str index;
	uint64_t size;
	size_t signs_len;

	if (fstat(b->fd, &st) != 0)
		return false;
	size = (uint64_t)st.st_size;
	errno = EBADMSG;
	if (size < END_BYTES ||
		!read_text(b, size > TAIL_BYTES ? size - TAIL_BYTES : 0, size))
		return false;
	errno = EBADMSG;
	if (!parse_end(b->text.ptr + b->text.len - END_BYTES, &end) ||
		end.first != b->entry.id || end.count == 0 ||
		end.count > SPOOL_BUNDLE_COUNT)
		return false;
	signs_len = sizeof(WAITING) - 1 + end.count + 1;
	if (end.index_at > size ||
		size - end.index_at < signs_len + END_BYTES ||
		size - end.index_at > INDEX_MAX_BYTES + signs_len + END_BYTES)
		return false;
	if (end.index_at < b->text_at && !read_text(b, end.index_at, size))
		return false;
	errno = EBADMSG;
	index.ptr = b->text.ptr + (end.index_at - b->text_at);
	index.len = (size_t)(size - end.index_at) - signs_len - END_BYTES;
	b->signs_at = end.index_at + index.len + sizeof(WAITING) - 1;
	b->index_at = end.index_at;
	return checksum_of(
		       index, (struct str){index.ptr + index.len + signs_len,
				      END_FACTS_BYTES}) == end.sum &&
	       parse_index(b, &end, index);
}

bool spool_bundle_load(
	int fd, const struct spool_entry *entry, struct spool_bundle **ret)
{
	struct spool_bundle *b = base_calloc(1, sizeof(*b));

	b->fd = fd;
	b->entry = *entry;
	if (load(b)) {
		*ret = b;
		return true;
	}
	b->fd = -1;
	spool_bundle_close(&b);
	return false;
}

bool spool_bundle_open(const struct spool *s, enum spool_folder folder,
	const struct spool_entry *entry, int flags, struct spool_bundle **ret)
{
	int fd = spool_open_entry(s, folder, entry, flags), failed;

	if (fd < 0)
		return false;
	if (spool_bundle_load(fd, entry, ret))
		return true;
	failed = errno;
	close(fd);
	errno = failed;
	return false;
}

void spool_bundle_close(struct spool_bundle **b)
{
	int failed = errno;

	if (!*b)
		return;
	if ((*b)->fd >= 0)
		close((*b)->fd);
	buf_fini(&(*b)->text);
	buf_fini(&(*b)->bytes);
	free((*b)->members);
	free(*b);
	*b = NULL;
	errno = failed;
}

size_t spool_bundle_find(const struct spool_bundle *b, uint64_t id)
{
	size_t i = 0;

	while (i < b->count &&
		(b->members[i].id != id || b->members[i].is_settled))
		i++;
	return i;
}

size_t spool_bundle_left(const struct spool_bundle *b)
{
	size_t left = 0;

	for (size_t i = 0; i < b->count; i++)
		left += !b->members[i].is_settled;
	return left;
}

bool spool_bundle_settle(struct spool_bundle *b, size_t member)
{
	const char sign = SIGN_SETTLED;

	b->members[member].is_settled = true;
	return pwrite(b->fd, &sign, 1, (off_t)(b->signs_at + member)) == 1;
}

bool spool_bundle_bytes(
	const struct spool_bundle *b, size_t member, struct buf *ret)
{
	const struct spool_member *m = &b->members[member];

	return read_at(b->fd, m->offset, (size_t)m->size_bytes, ret);
}

bool spool_bundle_hold(struct spool_bundle *b, size_t member, struct str *ret)
{
	const struct spool_member *m = &b->members[member];
	const char *first = b->text.ptr;

	errno = EFBIG;
	if (b->text_at > 0 && b->bytes.len == 0 &&
		(b->index_at > MESSAGES_MAX_BYTES ||
			!read_at(b->fd, 0, (size_t)b->index_at, &b->bytes)))
		return false;
	if (b->text_at > 0)
		first = b->bytes.ptr;
	*ret = (struct str){first + m->offset, (size_t)m->size_bytes};
	return true;
}

/* Sealed: whoever is given it can read this one message, and nothing else. */
int spool_bundle_extract(const struct spool_bundle *b, size_t member)
{
	struct buf bytes = {0};
	int fd = -1, failed;

	if (!spool_bundle_bytes(b, member, &bytes))
		goto out;
	fd = memfd_create("message", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	if (fd < 0)
		goto out;
	if (!spool_write_all(fd, bytes.ptr, bytes.len) ||
		lseek(fd, 0, SEEK_SET) != 0 ||
		fcntl(fd, F_ADD_SEALS,
			F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW |
				F_SEAL_WRITE) != 0) {
		failed = errno;
		close(fd);
		fd = -1;
		errno = failed;
	}
out:
	failed = errno;
	buf_fini(&bytes);
	errno = failed;
	return fd;
}
