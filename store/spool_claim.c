/*
 * spool_claim.c - which ingest a message in taken/ belongs to.
 *
 * Several may read one spool. Who takes a message locks the byte of DIR/claims
 * that its id names, who takes a bundle locks that file; the kernel lets go of
 * it when he dies, however he dies. The locks are of the open file
 * (F_OFD_SETLK): opened twice, it tells us our own claims from those of nobody.
 */
#include "base/clock.h"
#include "store/spool_private.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define CLAIMS_NAME "claims"
/* A dead ingest's messages wait so long for one that lives. */
#define LEFTOVER_MS 1000

static int open_claims(int root)
{
	return openat(root, CLAIMS_NAME,
		O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
}

/* Made by root, it is of use to the account that we become. */
static bool own_like_folder(const struct spool *s)
{
	struct stat folder;

	return geteuid() != 0 ||
	       (fstat(s->folders[FOLDER_TAKEN], &folder) == 0 &&
		       fchown(s->claims, folder.st_uid, folder.st_gid) == 0);
}

bool spool_claims_open(struct spool *s, int root, struct err *err)
{
	s->claims = open_claims(root);
	s->claims_view = open_claims(root);
	if (s->claims >= 0 && s->claims_view >= 0 && own_like_folder(s))
		return true;
	return err_set_errno(err, ERR_CONFIG, "cannot open \"%s\" of the spool",
		CLAIMS_NAME);
}

void spool_claims_close(struct spool *s)
{
	if (s->claims >= 0)
		close(s->claims);
	if (s->claims_view >= 0)
		close(s->claims_view);
}

/* Ids are below 2^63 until 2041, and then the top bit tells nothing. */
static struct flock byte_of(const char *id, short type)
{
	uint64_t number = 0;
	bool is_id = spool_id_parse(id, &number);

	assert(is_id);
	return (struct flock){.l_type = type,
		.l_whence = SEEK_SET,
		.l_start = (off_t)(number & INT64_MAX),
		.l_len = 1};
}

bool spool_claim_salt(const struct spool *s, uint64_t salt)
{
	struct flock lock = {.l_type = F_WRLCK,
		.l_whence = SEEK_SET,
		.l_start = (off_t)(INT64_MAX - (int64_t)salt),
		.l_len = 1};

	return fcntl(s->claims, F_OFD_SETLK, &lock) == 0;
}

bool spool_claim(const struct spool *s, const char *id)
{
	struct flock lock = byte_of(id, F_WRLCK);

	return fcntl(s->claims, F_OFD_SETLK, &lock) == 0;
}

void spool_unclaim(const struct spool *s, const char *id)
{
	struct flock lock = byte_of(id, F_UNLCK);

	(void)fcntl(s->claims, F_OFD_SETLK, &lock);
}

static bool is_locked(int fd, struct flock lock)
{
	return fcntl(fd, F_OFD_GETLK, &lock) != 0 || lock.l_type != F_UNLCK;
}

/* Whose file it is we ask by a descriptor of our own. */
static const struct flock whole_file = {
	.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1};

bool spool_claim_file(int fd)
{
	struct flock lock = whole_file;

	return fcntl(fd, F_OFD_SETLK, &lock) == 0;
}

/* By anybody, us too. */
static bool is_claimed(const struct spool *s, const struct spool_entry *entry)
{
	char id[SPOOL_ID_SIZE];
	bool is_claimed;
	int fd;

	spool_id_format(entry->id, id);
	if (entry->left == 0)
		return is_locked(s->claims_view, byte_of(id, F_WRLCK));
	fd = spool_open_entry(s, FOLDER_TAKEN, entry, O_RDONLY);
	/* One that we may not open is to be complained of, by who takes it. */
	if (fd < 0)
		return errno == ENOENT;
	is_claimed = is_locked(fd, whole_file);
	close(fd);
	return is_claimed;
}

bool spool_find_leftover(struct spool *s, struct err *err)
{
	struct spool_queue *q = &s->leftover;
	int64_t now_ms = clock_monotonic_ms();
	size_t kept = 0;

	if (now_ms < s->leftover_at_ms)
		return true;
	s->leftover_at_ms = now_ms + LEFTOVER_MS;
	if (!spool_scan(s, FOLDER_TAKEN, q, SIZE_MAX, err))
		return false;
	for (size_t i = 0; i < q->count; i++)
		if (!is_claimed(s, &q->entries[i]))
			q->entries[kept++] = q->entries[i];
	q->count = kept;
	return true;
}
